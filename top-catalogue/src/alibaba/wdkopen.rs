//! `alibaba.wdkopen.*`: 2 APIs.

pub use self::cateorder_pull::CateorderPull;
pub use self::order_get::OrderGet;

/// `alibaba.wdkopen.cateorder.pull`
pub mod cateorder_pull {
    use crate::prelude::*;

    /// `alibaba.wdkopen.cateorder.pull` (商户回传餐饮加工单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=50539&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkopen.cateorder.pull",
        response = TopBaseResult,
        unwrap = "top_base_result",
        debug
    )]
    pub struct CateorderPull {
        pub store_id: String,
        pub out_order_id: String,
        #[top_api(max_items = 999)]
        pub sub_out_order_ids: Vec<String>,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.wdkopen.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `alibaba.wdkopen.order.get` (五道口商户订单获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=50538&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkopen.order.get",
        response = TopBaseResult,
        unwrap = "top_base_result",
        idempotent,
        debug
    )]
    pub struct OrderGet {
        pub store_id: String,
        pub biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub model: Option<WdkOrderSyncBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOrderSyncBo {
        pub biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub store_id: Option<String>,
        pub shop_id: Option<String>,
        pub merchant_code: Option<String>,
        pub order_from: Option<i64>,
        pub open_uid: Option<String>,
        pub pay_fee: Option<i64>,
        pub origin_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub post_fee: Option<i64>,
        pub order_status: Option<i64>,
        pub pay_time: Option<String>,
        pub expect_arrive_time: Option<String>,
        pub arrive_type: Option<i64>,
        pub sub_orders: Vec<Suborders>,
        pub promotions: Vec<Promotions>,
        pub discount_merchant_fee: Option<i64>,
        pub discount_platform_fee: Option<i64>,
        pub order_no: Option<String>,
        pub package_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Suborders {
        pub biz_sub_order_id: Option<i64>,
        pub out_sub_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub auction_title: Option<String>,
        pub auction_price: Option<i64>,
        pub buy_amount_sale: Option<i64>,
        pub buy_amount_stock: Option<String>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub pay_fee: Option<i64>,
        pub origin_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub discount_merchant_fee: Option<i64>,
        pub discount_platform_fee: Option<i64>,
        pub price: Option<i64>,
        pub combine_item: Option<bool>,
        pub combine_item_list: Vec<CombineItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineItem {
        pub sku_code: Option<String>,
        pub auction_title: Option<String>,
        pub bar_code: Option<String>,
        pub buy_amount_sale: Option<i64>,
        pub buy_amount_stock: Option<String>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub auction_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Promotions {
        pub discount_fee: Option<String>,
        pub activity_name: Option<String>,
        pub activity_type: Option<String>,
        pub activity_id: Option<String>,
    }
}
