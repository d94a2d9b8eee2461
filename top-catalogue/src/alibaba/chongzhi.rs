//! `alibaba.chongzhi.*`: 2 APIs.

pub use self::queryecards::Queryecards;
pub use self::queryflow::Queryflow;

/// `alibaba.chongzhi.queryecards`
pub mod queryecards {
    use crate::prelude::*;

    /// `alibaba.chongzhi.queryecards` (查询指定商家的可用的话费宝贝接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.chongzhi.queryecards",
        response = QueryecardsResponse,
        debug
    )]
    pub struct Queryecards {
        #[top_api(secret)]
        pub mobile: Option<i64>,
        pub client_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryecardsResponse {
        pub result: Option<i64>,
        pub desc: Option<String>,
        pub ecard_list: Vec<EcardItemDo>,
        pub cat_info: Option<MtsInfoDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EcardItemDo {
        pub begin_of_validity: Option<String>,
        pub cz_activity_desc: Option<String>,
        pub err_msg: Option<String>,
        pub face_price: Option<String>,
        pub flow_type: Option<String>,
        pub is_activity: Option<bool>,
        pub is_guan_f_seller: Option<bool>,
        pub is_hui_item: Option<bool>,
        pub is_invalid_monthly: Option<String>,
        pub is_white: Option<bool>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub price_ext_content: Option<String>,
        pub promotion_price: Option<String>,
        pub result: Option<i64>,
        pub seller: Option<String>,
        pub send_desc: Option<String>,
        pub simple_desc: Option<String>,
        pub std_price: Option<String>,
        pub success: Option<bool>,
        pub term_of_validity: Option<String>,
        pub time_limit: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtsInfoDo {
        pub area_name: Option<String>,
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub city: Option<String>,
        pub err_msg: Option<String>,
        pub location_sensitive: Option<bool>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub result: Option<i64>,
        pub show_cat_name: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.chongzhi.queryflow`
pub mod queryflow {
    use crate::prelude::*;

    /// `alibaba.chongzhi.queryflow` (查询指定商家的可用的流量宝贝接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.chongzhi.queryflow",
        response = QueryflowResponse,
        debug
    )]
    pub struct Queryflow {
        #[top_api(secret)]
        pub mobile: Option<i64>,
        pub client_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryflowResponse {
        pub result: Option<i64>,
        pub desc: Option<String>,
        pub cat_info: Option<MtsInfoDo>,
        pub flow_card_list: Vec<Flowcardlist>,
        pub cn_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtsInfoDo {
        pub area_name: Option<String>,
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub city: Option<String>,
        pub err_msg: Option<String>,
        pub location_sensitive: Option<bool>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub result: Option<i64>,
        pub show_cat_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Flowcardlist {
        pub begin_of_validity: Option<String>,
        pub face_price: Option<String>,
        pub flow_type: Option<String>,
        pub is_invalid_monthly: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub promotion_price: Option<String>,
        pub result: Option<i64>,
        pub seller: Option<String>,
        pub simple_desc: Option<String>,
        pub std_price: Option<String>,
        pub term_of_validity: Option<String>,
        pub time_limit: Option<String>,
        pub title: Option<String>,
    }
}
