//! `taobao.istore.*`: 2 APIs.

pub use self::areas_get::AreasGet;
pub use self::gifting_message_get::GiftingMessageGet;

/// `taobao.istore.areas.get`
pub mod areas_get {
    use crate::prelude::*;

    /// `taobao.istore.areas.get` (智慧门店区域编码查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.istore.areas.get",
        response = Vec<Area>,
        unwrap = "areas",
        idempotent,
        debug
    )]
    pub struct AreasGet {
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Area {
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub zip: Option<String>,
    }
}

/// `taobao.istore.gifting.message.get`
pub mod gifting_message_get {
    use crate::prelude::*;

    /// `taobao.istore.gifting.message.get` (gifting 消息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=39873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.istore.gifting.message.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct GiftingMessageGet {
        pub gift_message_biz_condition: Option<GiftMessageBizCondition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GiftMessageBizCondition {
        pub paginator: Option<Paginator>,
        pub validate_date: Option<String>,
        pub receiver_id: String,
        pub message_status: Option<i64>,
        pub id: Option<i64>,
        pub sort: Option<Sort>,
    }

    /// The values of `sort`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Sort {
        /// asc
        #[top_api(value = 1)]
        Asc,
        /// desc
        #[top_api(value = 2)]
        Desc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paginator {
        pub page_size: i64,
        pub current_page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result_list: Vec<Value>,
        pub biz_ext_map: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}
