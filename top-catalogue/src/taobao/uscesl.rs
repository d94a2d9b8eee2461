//! `taobao.uscesl.*`: 14 APIs.

pub use self::biz_ap_activate::BizApActivate;
pub use self::biz_ap_add::BizApAdd;
pub use self::biz_ap_delete::BizApDelete;
pub use self::biz_ap_search::BizApSearch;
pub use self::biz_brand_insert::BizBrandInsert;
pub use self::biz_esl_bind::BizEslBind;
pub use self::biz_esl_info_get::BizEslInfoGet;
pub use self::biz_esl_unbind::BizEslUnbind;
pub use self::biz_item_light_up::BizItemLightUp;
pub use self::biz_light_up::BizLightUp;
pub use self::biz_store_insert::BizStoreInsert;
pub use self::iteminfo_batch_insert::IteminfoBatchInsert;
pub use self::iteminfo_batch_put::IteminfoBatchPut;
pub use self::iteminfo_put::IteminfoPut;

/// `taobao.uscesl.biz.ap.activate`
pub mod biz_ap_activate {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.ap.activate` (激活 AP 价签通讯模块)
    ///
    /// <https://open.taobao.com/api.htm?docId=41646&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.ap.activate",
        response = BizApActivateResult,
        unwrap = "result",
        debug
    )]
    pub struct BizApActivate {
        pub ap_mac: String,
        pub store_id: i64,
        pub biz_brand_key: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizApActivateResult {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub business_code: Option<String>,
        pub return_code: Option<i64>,
        pub target: Option<bool>,
    }
}

/// `taobao.uscesl.biz.ap.add`
pub mod biz_ap_add {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.ap.add` (新增价签通讯 AP 设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=41330&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.ap.add",
        response = BizApAddResult,
        unwrap = "result",
        debug
    )]
    pub struct BizApAdd {
        pub ap_mac: Option<String>,
        pub store_id: Option<i64>,
        pub biz_brand_key: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizApAddResult {
        pub return_code: Option<i64>,
        pub business_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub target: Option<bool>,
    }
}

/// `taobao.uscesl.biz.ap.delete`
pub mod biz_ap_delete {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.ap.delete` (删除价签 AP 设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=41329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.ap.delete",
        response = BizApDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct BizApDelete {
        pub ap_mac: Option<String>,
        pub store_id: Option<i64>,
        pub biz_brand_key: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizApDeleteResult {
        pub target: Option<bool>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub business_code: Option<String>,
        pub return_code: Option<i64>,
    }
}

/// `taobao.uscesl.biz.ap.search`
pub mod biz_ap_search {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.ap.search` (AP 列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42088&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.target_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.ap.search",
        response = BizApSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BizApSearch {
        pub limit: Option<i64>,
        pub is_activate: Option<bool>,
        pub mac: Option<String>,
        pub current_page: Option<i64>,
        pub store_id: i64,
        pub biz_brand_key: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizApSearchResult {
        pub target_list: Vec<Target>,
        pub return_code: Option<String>,
        pub business_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
        pub total_pages: Option<i64>,
        pub limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Target {
        pub mac: Option<String>,
        pub status: Option<bool>,
        pub is_activate: Option<bool>,
        pub model: Option<String>,
    }
}

/// `taobao.uscesl.biz.brand.insert`
pub mod biz_brand_insert {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.brand.insert` (新增电子价签商家)
    ///
    /// <https://open.taobao.com/api.htm?docId=39070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.brand.insert",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct BizBrandInsert {
        pub brand_name: String,
        pub brand_out_code: String,
    }
}

/// `taobao.uscesl.biz.esl.bind`
pub mod biz_esl_bind {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.esl.bind` (电子价签绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.esl.bind",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct BizEslBind {
        pub esl_bar_code: String,
        pub item_bar_code: String,
        pub store_id: i64,
        pub biz_brand_key: String,
        pub extend_info: Option<String>,
    }
}

/// `taobao.uscesl.biz.esl.info.get`
pub mod biz_esl_info_get {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.esl.info.get` (价签设备信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39125&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.esl.info.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BizEslInfoGet {
        pub esl_bar_code: String,
        pub store_id: i64,
        pub biz_brand_key: String,
    }
}

/// `taobao.uscesl.biz.esl.unbind`
pub mod biz_esl_unbind {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.esl.unbind` (电子价签解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39107&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.esl.unbind",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct BizEslUnbind {
        pub esl_bar_code: String,
        pub store_id: i64,
        pub biz_brand_key: String,
    }
}

/// `taobao.uscesl.biz.item.light.up`
pub mod biz_item_light_up {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.item.light.up` (商品条码亮灯 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=42934&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.item.light.up",
        response = BizItemLightUpResult,
        unwrap = "result",
        debug
    )]
    pub struct BizItemLightUp {
        pub item_bar_code: Option<String>,
        pub led_color: Option<String>,
        /// In seconds.
        pub light_up_time: Option<i64>,
        pub store_id: Option<i64>,
        pub biz_brand_key: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizItemLightUpResult {
        pub return_code: Option<String>,
        pub message: Option<String>,
        pub business_code: Option<String>,
        pub is_success: Option<bool>,
        pub target: Option<LightResultInfoBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LightResultInfoBo {
        pub success_count: Option<i64>,
        pub fail_count: Option<i64>,
        pub notify_message: Option<String>,
    }
}

/// `taobao.uscesl.biz.light.up`
pub mod biz_light_up {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.light.up` (价签 LED 等点亮)
    ///
    /// <https://open.taobao.com/api.htm?docId=41540&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.light.up",
        response = BizLightUpResult,
        unwrap = "result",
        debug
    )]
    pub struct BizLightUp {
        pub esl_bar_code: String,
        pub led_color: String,
        /// In seconds.
        pub light_up_time: i64,
        pub store_id: i64,
        pub biz_brand_key: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizLightUpResult {
        pub target: Option<String>,
        pub return_code: Option<i64>,
        pub business_code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<String>,
    }
}

/// `taobao.uscesl.biz.store.insert`
pub mod biz_store_insert {
    use crate::prelude::*;

    /// `taobao.uscesl.biz.store.insert` (新增电子价签商家门店接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.biz.store.insert",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct BizStoreInsert {
        pub store_name: String,
        pub store_out_id: String,
        pub biz_brand_key: String,
    }
}

/// `taobao.uscesl.iteminfo.batch.insert`
pub mod iteminfo_batch_insert {
    use crate::prelude::*;

    /// `taobao.uscesl.iteminfo.batch.insert` (按商家批量写入商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.iteminfo.batch.insert",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct IteminfoBatchInsert {
        #[top_api(required, max_items = 500)]
        pub item_list: Vec<ItemChangeBo>,
        pub store_id: i64,
        pub biz_brand_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemChangeBo {
        pub source_code: Option<String>,
        pub price_unit: String,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub rank: Option<String>,
        /// In cents.
        pub suggest_price: Option<String>,
        pub sku_id: Option<String>,
        pub energy_efficiency: Option<String>,
        pub promotion_start: Option<TopDateTime>,
        pub forest_second_cat_id: Option<String>,
        pub customize_feature_c: Option<String>,
        pub customize_feature_d: Option<String>,
        pub customize_feature_e: Option<String>,
        pub customize_feature_f: Option<String>,
        pub customize_feature_g: Option<String>,
        pub customize_feature_h: Option<String>,
        pub customize_feature_i: Option<String>,
        pub customize_feature_j: Option<String>,
        pub item_qr_code: Option<String>,
        pub if_promotion: Option<bool>,
        pub promotion_end: Option<TopDateTime>,
        pub extra_attribute: Option<String>,
        pub original_price: Option<String>,
        pub positon_code: Option<String>,
        pub customize_feature_b: Option<String>,
        pub customize_feature_a: Option<String>,
        pub model_num: Option<String>,
        pub sale_spec: Option<String>,
        pub acction_price: Option<String>,
        pub item_bar_code: String,
        pub member_price: Option<String>,
        pub item_title: String,
        pub promotion_text: Option<String>,
        pub item_status: Option<i64>,
        pub item_id: Option<i64>,
        pub forest_first_cat_id: Option<String>,
        pub short_title: Option<String>,
        pub if_source_code: Option<bool>,
        pub production_place: Option<String>,
    }
}

/// `taobao.uscesl.iteminfo.batch.put`
pub mod iteminfo_batch_put {
    use crate::prelude::*;

    /// `taobao.uscesl.iteminfo.batch.put` (批量写入商品信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36628&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.iteminfo.batch.put",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct IteminfoBatchPut {
        #[top_api(max_items = 500)]
        pub item_change_b_o_list: Vec<ItemChangeBo>,
        pub shop_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemChangeBo {
        pub model_num: Option<String>,
        pub price_unit: String,
        pub brand_name: Option<String>,
        pub sale_spec: Option<String>,
        pub category_name: Option<String>,
        pub rank: Option<String>,
        pub item_change_status: Option<String>,
        /// In cents.
        pub acction_price: String,
        pub energy_efficiency: Option<String>,
        pub sku_id: Option<String>,
        pub promotion_start: Option<TopDateTime>,
        pub item_bar_code: String,
        pub item_title: String,
        pub promotion_text: Option<String>,
        pub customize_feature_c: Option<String>,
        pub customize_feature_d: Option<String>,
        pub customize_feature_e: Option<String>,
        pub customize_feature_f: Option<String>,
        pub customize_feature_g: Option<String>,
        pub customize_feature_h: Option<String>,
        pub customize_feature_i: Option<String>,
        pub customize_feature_j: Option<String>,
        pub item_qr_code: Option<String>,
        pub item_status: Option<ItemStatus>,
        pub if_promotion: Option<bool>,
        pub item_id: i64,
        pub promotion_end: Option<TopDateTime>,
        pub promotion_reason: Option<String>,
        pub original_price: Option<String>,
        pub short_title: Option<String>,
        pub customize_feature_b: Option<String>,
        pub production_place: Option<String>,
        pub customize_feature_a: Option<String>,
    }

    /// The values of `item_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemStatus {
        /// 在售
        #[top_api(value = 0)]
        V0,
        /// 售罄
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.uscesl.iteminfo.put`
pub mod iteminfo_put {
    use crate::prelude::*;

    /// `taobao.uscesl.iteminfo.put` (电子价签显示用商品信息写入)
    ///
    /// <https://open.taobao.com/api.htm?docId=35295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uscesl.iteminfo.put",
        response = IteminfoPutResponse,
        debug
    )]
    pub struct IteminfoPut {
        pub model_num: Option<String>,
        pub price_unit: String,
        pub brand_name: Option<String>,
        pub sale_spec: Option<String>,
        pub category_name: Option<String>,
        pub rank: Option<String>,
        pub item_change_status: Option<String>,
        /// In cents.
        pub acction_price: String,
        pub energy_efficiency: Option<String>,
        pub sku_id: Option<String>,
        pub promotion_start: Option<TopDateTime>,
        pub item_bar_code: String,
        pub item_title: String,
        pub promotion_text: Option<String>,
        pub customize_feature_c: Option<String>,
        pub customize_feature_d: Option<String>,
        pub customize_feature_e: Option<String>,
        pub customize_feature_f: Option<String>,
        pub customize_feature_g: Option<String>,
        pub customize_feature_h: Option<String>,
        pub customize_feature_i: Option<String>,
        pub customize_feature_j: Option<String>,
        pub item_qr_code: Option<String>,
        pub item_status: Option<ItemStatus>,
        pub if_promotion: Option<bool>,
        pub item_id: i64,
        pub promotion_end: Option<TopDateTime>,
        pub promotion_reason: Option<String>,
        pub original_price: Option<String>,
        pub short_title: Option<String>,
        pub customize_feature_b: Option<String>,
        pub production_place: Option<String>,
        pub customize_feature_a: Option<String>,
        pub shop_id: i64,
    }

    /// The values of `item_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemStatus {
        /// 在售
        #[top_api(value = 0)]
        V0,
        /// 售罄
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IteminfoPutResponse {
        pub target: Option<bool>,
        pub return_code: Option<i64>,
        pub message: Option<String>,
    }
}
