//! `cainiao.ncwl.*`: 1 API.

pub use self::jhorder_query::JhorderQuery;

/// `cainiao.ncwl.jhorder.query`
pub mod jhorder_query {
    use crate::prelude::*;

    /// `cainiao.ncwl.jhorder.query` (农村物流集货单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27588&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.ncwl.jhorder.query",
        response = JhorderQueryResponse,
        idempotent,
        debug
    )]
    pub struct JhorderQuery {
        pub param0: Option<JhRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhRequest {
        pub start_time: Option<TopDateTime>,
        pub area_info: Option<JhAreaInfo>,
        pub status: Option<String>,
        pub page_no: Option<i64>,
        pub item_id: Option<String>,
        pub page_size: Option<i64>,
        /// Several values with commas between them.
        pub order_code_list: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhAreaInfo {
        pub provice: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhorderQueryResponse {
        pub total_results: Option<i64>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
        pub jh_order_list: Vec<JhOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhOrder {
        pub begin_time: Option<TopDateTime>,
        pub finish_time: Option<TopDateTime>,
        pub item_info_list: Vec<JhItemInfo>,
        pub jh_receiver_info: Option<JhReceiverInfo>,
        pub order_code: Option<String>,
        pub original_order: Option<String>,
        pub status: Option<String>,
        pub jh_fee: Option<JhFee>,
        pub replenish_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhItemInfo {
        pub name: Option<String>,
        pub outer_item_id: Option<String>,
        pub quantity: Option<i64>,
        pub tb_item_id: Option<i64>,
        pub tb_sku_id: Option<i64>,
        pub volume: Option<i64>,
        pub weight: Option<i64>,
        pub pacakge_rule: Option<String>,
        pub sell_rule: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhReceiverInfo {
        pub city: Option<String>,
        pub district: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_zip: Option<String>,
        pub street: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JhFee {
        pub total_logistic_fee: Option<i64>,
    }
}
