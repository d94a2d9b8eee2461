//! `tmall.brand.*`: 2 APIs.

pub use self::item_coupon_protect::ItemCouponProtect;
pub use self::item_upload::ItemUpload;

/// `tmall.brand.item.coupon.protect`
pub mod item_coupon_protect {
    use crate::prelude::*;

    /// `tmall.brand.item.coupon.protect` (全域新品店铺优惠券免除)
    ///
    /// <https://open.taobao.com/api.htm?docId=54824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brand.item.coupon.protect",
        response = ItemCouponProtectResponse,
        debug
    )]
    pub struct ItemCouponProtect {
        pub item_id: i64,
        pub protection_period: String,
        pub brand_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCouponProtectResponse {
        pub resp_success: Option<bool>,
        pub error_msg: Option<String>,
        pub value: Option<String>,
        pub resp_error_code: Option<String>,
    }
}

/// `tmall.brand.item.upload`
pub mod item_upload {
    use crate::prelude::*;

    /// `tmall.brand.item.upload` (天猫品牌新品同步 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=53378&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.brand.item.upload",
        response = ItemUploadResponse,
        debug
    )]
    pub struct ItemUpload {
        #[top_api(required, max_items = 1000)]
        pub item_list: Vec<TmallBrandChannelNewItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallBrandChannelNewItem {
        pub channel_quantity: Option<i64>,
        pub channel_item_id: Option<i64>,
        pub brand_name: String,
        pub channel: String,
        pub channel_sku_id: Option<i64>,
        #[top_api(required)]
        pub channel_publish_time: Option<TopDateTime>,
        pub tmall_same: bool,
        pub item_id: i64,
        pub item_name: String,
        pub channel_item_name: Option<String>,
        pub channel_item_picts: Vec<String>,
        pub channel_properties: Option<String>,
        pub brand_id: i64,
        pub channel_item_price: Option<String>,
        pub barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub channel_publish_area: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUploadResponse {
        pub resp_success: Option<bool>,
        pub resp_error_code: Option<i64>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }
}
