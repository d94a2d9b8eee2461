//! `tmall.exchange.*`: 11 APIs.

pub use self::agree::Agree;
pub use self::confirm_consign::ConfirmConsign;
pub use self::consigngoods::Consigngoods;
pub use self::get::Get;
pub use self::message_add::MessageAdd;
pub use self::messages_get::MessagesGet;
pub use self::receive_get::ReceiveGet;
pub use self::refuse::Refuse;
pub use self::refusereason_get::RefusereasonGet;
pub use self::returngoods_agree::ReturngoodsAgree;
pub use self::returngoods_refuse::ReturngoodsRefuse;

/// `tmall.exchange.agree`
pub mod agree {
    use crate::prelude::*;

    /// `tmall.exchange.agree` (卖家同意换货申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=31202&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.agree",
        response = ExchangeBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct Agree {
        pub post: Option<String>,
        pub leave_message_pics: Option<FileItem>,
        pub leave_message: Option<String>,
        pub address_id: i64,
        #[top_api(secret)]
        pub complete_address: Option<String>,
        pub dispute_id: i64,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub modified: Option<TopDateTime>,
        pub dispute_id: Option<String>,
        pub status: Option<String>,
        pub biz_order_id: Option<String>,
    }
}

/// `tmall.exchange.confirm.consign`
pub mod confirm_consign {
    use crate::prelude::*;

    /// `tmall.exchange.confirm.consign` (换货商家确认收货并发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=66761&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.exchange.confirm.consign",
        response = RefundBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct ConfirmConsign {
        pub dispute_id: i64,
        pub logistics_no: String,
        pub logistics_type: LogisticsType,
        pub logistics_company_name: String,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
    }

    /// The values of `logistics_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsType {
        /// 平邮
        #[top_api(value = 100)]
        V100,
        /// 快递
        #[top_api(value = 200)]
        Express,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
        pub biz_order_id: Option<String>,
        pub dispute_id: Option<String>,
    }
}

/// `tmall.exchange.consigngoods`
pub mod consigngoods {
    use crate::prelude::*;

    /// `tmall.exchange.consigngoods` (卖家发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=31229&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.exchange.consigngoods",
        response = RefundBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct Consigngoods {
        pub dispute_id: i64,
        pub logistics_no: String,
        pub logistics_type: LogisticsType,
        pub logistics_company_name: String,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
    }

    /// The values of `logistics_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsType {
        /// 平邮
        #[top_api(value = 100)]
        V100,
        /// 快递
        #[top_api(value = 200)]
        Express,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
        pub biz_order_id: Option<String>,
        pub dispute_id: Option<String>,
    }
}

/// `tmall.exchange.get`
pub mod get {
    use crate::prelude::*;

    /// `tmall.exchange.get` (获取单笔换货详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=31194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.get",
        response = ExchangeBaseResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct Get {
        pub dispute_id: i64,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub buyer_logistic_no: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub desc: Option<String>,
        pub reason: Option<String>,
        pub attributes: Option<String>,
        pub refund_phase: Option<String>,
        pub exchange_sku: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub operation_contraint: Option<String>,
        pub title: Option<String>,
        pub created: Option<TopDateTime>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub advance_status: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub buyer_logistic_name: Option<String>,
        pub status: Option<String>,
        pub refund_version: Option<i64>,
        pub seller_logistic_name: Option<String>,
        pub bought_sku: Option<String>,
        pub modified: Option<TopDateTime>,
        pub dispute_id: Option<String>,
        pub num: Option<i64>,
        pub seller_logistic_no: Option<String>,
        pub price: Option<String>,
        pub time_out: Option<String>,
        pub cs_status: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub good_status: Option<String>,
        pub biz_order_id: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub oaid: Option<String>,
        pub buyer_open_uid: Option<String>,
    }
}

/// `tmall.exchange.message.add`
pub mod message_add {
    use crate::prelude::*;

    /// `tmall.exchange.message.add` (卖家创建换货留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=31200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.message.add",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct MessageAdd {
        pub content: String,
        pub dispute_id: i64,
        pub message_pics: Option<FileItem>,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub results: Vec<RefundMessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub id: Option<i64>,
        pub refund_id: Option<i64>,
        pub owner_id: Option<i64>,
        #[top_api(secret)]
        pub owner_nick: Option<String>,
        pub content: Option<String>,
        pub pic_urls: Vec<PicUrl>,
        pub created: Option<TopDateTime>,
        pub message_type: Option<String>,
        pub owner_role: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicUrl {
        pub url: Option<String>,
    }
}

/// `tmall.exchange.messages.get`
pub mod messages_get {
    use crate::prelude::*;

    /// `tmall.exchange.messages.get` (查询换货订单留言列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=31201&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.messages.get",
        response = RefundMessageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MessagesGet {
        #[top_api(max_items = 20)]
        pub operator_roles: Vec<String>,
        pub page_size: Option<i64>,
        pub dispute_id: i64,
        pub page_no: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessageResult {
        pub page_results: Option<i64>,
        pub results: Vec<RefundMessage>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub id: Option<i64>,
        pub refund_id: Option<i64>,
        pub owner_id: Option<i64>,
        #[top_api(secret)]
        pub owner_nick: Option<String>,
        pub content: Option<String>,
        pub pic_urls: Vec<PicUrl>,
        pub created: Option<TopDateTime>,
        pub message_type: Option<String>,
        pub owner_role: Option<String>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicUrl {
        pub url: Option<String>,
    }
}

/// `tmall.exchange.receive.get`
pub mod receive_get {
    use crate::prelude::*;

    /// `tmall.exchange.receive.get` (卖家查询换货列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=31198&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.receive.get",
        response = ReceiveGetResponse,
        idempotent,
        debug
    )]
    pub struct ReceiveGet {
        pub end_gmt_modifed_time: Option<TopDateTime>,
        pub logistic_no: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub start_created_time: Option<TopDateTime>,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub page_size: Option<i64>,
        #[top_api(max_items = 20)]
        pub dispute_status_array: Vec<String>,
        pub end_created_time: Option<TopDateTime>,
        pub buyer_open_uid: Option<String>,
        #[top_api(max_items = 20)]
        pub refund_id_array: Vec<String>,
        pub page_no: Option<i64>,
        pub start_gmt_modified_time: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiveGetResponse {
        pub page_results: Option<i64>,
        pub results: Vec<Exchange>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub error_codes: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
        pub good_status: Option<String>,
        pub payment: Option<String>,
        pub reason: Option<String>,
        pub title: Option<String>,
        pub price: Option<String>,
        pub num: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub bought_sku: Option<String>,
        pub exchange_sku: Option<String>,
        pub buyer_logistic_name: Option<String>,
        pub buyer_logistic_no: Option<String>,
        pub biz_order_id: Option<String>,
        pub dispute_id: Option<String>,
        pub seller_logistic_name: Option<String>,
        pub seller_logistic_no: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub time_out: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub oaid: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub attributes: Option<String>,
    }
}

/// `tmall.exchange.refuse`
pub mod refuse {
    use crate::prelude::*;

    /// `tmall.exchange.refuse` (卖家拒绝换货申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=31203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.refuse",
        response = ExchangeBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct Refuse {
        pub leave_message_pics: Option<FileItem>,
        pub leave_message: Option<String>,
        pub dispute_id: i64,
        pub seller_refuse_reason_id: i64,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub status: Option<String>,
        pub modified: Option<TopDateTime>,
        pub dispute_id: Option<String>,
        pub biz_order_id: Option<String>,
    }
}

/// `tmall.exchange.refusereason.get`
pub mod refusereason_get {
    use crate::prelude::*;

    /// `tmall.exchange.refusereason.get` (获取拒绝换货原因列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=31214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.refusereason.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RefusereasonGet {
        pub dispute_id: i64,
        pub dispute_type: Option<DisputeType>,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
    }

    /// The values of `dispute_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisputeType {
        /// 任意类型
        #[top_api(value = 0)]
        V0,
        /// 售中
        #[top_api(value = 1)]
        V1,
        /// 售后
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<Reason>,
        pub total_results: Option<i64>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Reason {
        pub reason_id: Option<i64>,
        pub reason_text: Option<String>,
    }
}

/// `tmall.exchange.returngoods.agree`
pub mod returngoods_agree {
    use crate::prelude::*;

    /// `tmall.exchange.returngoods.agree` (卖家确认收货)
    ///
    /// <https://open.taobao.com/api.htm?docId=31199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.returngoods.agree",
        response = ExchangeBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct ReturngoodsAgree {
        pub dispute_id: i64,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub status: Option<String>,
        pub modified: Option<TopDateTime>,
        pub dispute_id: Option<String>,
        pub biz_order_id: Option<String>,
    }
}

/// `tmall.exchange.returngoods.refuse`
pub mod returngoods_refuse {
    use crate::prelude::*;

    /// `tmall.exchange.returngoods.refuse` (卖家拒绝确认收货)
    ///
    /// <https://open.taobao.com/api.htm?docId=31204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.exchange.returngoods.refuse",
        response = ExchangeBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct ReturngoodsRefuse {
        pub leave_message_pics: Option<FileItem>,
        pub leave_message: Option<String>,
        pub dispute_id: i64,
        pub seller_refuse_reason_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeBaseResponse {
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub exchange: Option<Exchange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Exchange {
        pub status: Option<String>,
        pub modified: Option<TopDateTime>,
        pub dispute_id: Option<String>,
        pub biz_order_id: Option<String>,
    }
}
