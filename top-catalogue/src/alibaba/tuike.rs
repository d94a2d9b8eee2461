//! `alibaba.tuike.*`: 5 APIs.

pub use self::offer_get::OfferGet;
pub use self::offer_get_pro::OfferGetPro;
pub use self::offer_zhitoken::OfferZhitoken;
pub use self::single_offer_get::SingleOfferGet;
pub use self::web_union_order_query::WebUnionOrderQuery;

/// `alibaba.tuike.offer.get`
pub mod offer_get {
    use crate::prelude::*;

    /// `alibaba.tuike.offer.get` (推广商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27457&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tuike.offer.get",
        response = TaOfferSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OfferGet {
        pub isv_code: String,
        pub query_string: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaOfferSearchResult {
        pub total: Option<i64>,
        pub num: Option<i64>,
        pub errors: Option<String>,
        pub status: Option<String>,
        pub page_size: Option<i64>,
        pub data_list: Vec<String>,
        pub page_num: Option<i64>,
    }
}

/// `alibaba.tuike.offer.get.pro`
pub mod offer_get_pro {
    use crate::prelude::*;

    /// `alibaba.tuike.offer.get.pro` (推广商品查询接口 2.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=29313&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tuike.offer.get.pro",
        response = TaOfferSearchResult,
        unwrap = "result",
        debug
    )]
    pub struct OfferGetPro {
        pub login_id: String,
        pub isv_code: String,
        pub query_string: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaOfferSearchResult {
        pub errors: Option<String>,
        pub num: Option<i64>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub status: Option<String>,
        pub total: Option<i64>,
        pub data_list: Vec<Value>,
    }
}

/// `alibaba.tuike.offer.zhitoken`
pub mod offer_zhitoken {
    use crate::prelude::*;

    /// `alibaba.tuike.offer.zhitoken` (生成阿里口令)
    ///
    /// <https://open.taobao.com/api.htm?docId=29784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tuike.offer.zhitoken",
        response = OfferZhitokenResult,
        unwrap = "result",
        debug
    )]
    pub struct OfferZhitoken {
        pub title: Option<String>,
        pub desc: Option<String>,
        pub icon_link: Option<String>,
        pub biz_type: Option<String>,
        pub source: Option<String>,
        pub start_time: Option<i64>,
        pub left_btn_text: Option<String>,
        pub left_btn_link: Option<String>,
        pub right_btn_text: Option<String>,
        pub right_btn_link: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfferZhitokenResult {
        pub headers: Option<String>,
        pub model: Option<String>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub biz_ext_map: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tuike.single.offer.get`
pub mod single_offer_get {
    use crate::prelude::*;

    /// `alibaba.tuike.single.offer.get` (查询 1688 推客平台卖家推广中的商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tuike.single.offer.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SingleOfferGet {
        pub login_id: String,
        pub offer_id: i64,
    }
}

/// `alibaba.tuike.web.union.order.query`
pub mod web_union_order_query {
    use crate::prelude::*;

    /// `alibaba.tuike.web.union.order.query` (推客网盟合作抽佣订单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28760&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.tuike.web.union.order.query",
        response = Vec<WebUnionOrderQueryResult>,
        unwrap = "list",
        idempotent,
        debug
    )]
    pub struct WebUnionOrderQuery {
        pub time_type: TimeType,
        pub start_time: i64,
        pub end_time: i64,
        pub page_offset: i64,
        pub page_size: i64,
    }

    /// The values of `time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeType {
        /// time 为下单时间
        #[top_api(value = 0)]
        V0,
        /// time 为更新时间
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WebUnionOrderQueryResult {
        pub commission: Option<String>,
        pub price: Option<String>,
        pub order_status: Option<String>,
        pub offer_count: Option<String>,
        pub offer_name: Option<String>,
        pub offer_id: Option<String>,
        pub order_num: Option<String>,
        pub channel: Option<String>,
        pub p3: Option<String>,
        pub p2: Option<String>,
        pub p1: Option<String>,
        pub update_time: Option<String>,
        pub create_time: Option<String>,
        pub discount_amount: Option<String>,
        pub ratio: Option<String>,
    }
}
