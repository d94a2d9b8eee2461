//! `taobao.refund.*`: 9 APIs.

pub use self::detail_get::DetailGet;
pub use self::get::Get;
pub use self::message_add::MessageAdd;
pub use self::messages_get::MessagesGet;
pub use self::negotiatereturn::Negotiatereturn;
pub use self::negotiatereturn_render::NegotiatereturnRender;
pub use self::refuse::Refuse;
pub use self::refusereason_get::RefusereasonGet;
pub use self::status_get::StatusGet;

/// `taobao.refund.detail.get`
pub mod detail_get {
    use crate::prelude::*;

    /// `taobao.refund.detail.get` (退款详情页渲染)
    ///
    /// <https://open.taobao.com/api.htm?docId=64018&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.detail.get",
        response = RefundDetail,
        unwrap = "detail",
        idempotent,
        debug
    )]
    pub struct DetailGet {
        pub refund_id: i64,
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetail {
        pub refund_version: Option<i64>,
        pub allowed_operations: Vec<Operation>,
        pub not_allowed_operations: Vec<Operation>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operation {
        pub operation_code: Option<String>,
        pub tips: Option<String>,
    }
}

/// `taobao.refund.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.refund.get` (获取单笔退款详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=53&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.get",
        response = Refund,
        unwrap = "refund",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub refund_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        #[top_api(secret)]
        pub address: Option<String>,
        pub advance_status: Option<i64>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub attribute: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub company_name: Option<String>,
        pub created: Option<TopDateTime>,
        pub cs_status: Option<i64>,
        pub desc: Option<String>,
        pub good_return_time: Option<TopDateTime>,
        pub good_status: Option<String>,
        pub has_good_return: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub oid: Option<i64>,
        pub operation_contraint: Option<String>,
        pub order_status: Option<String>,
        pub outer_id: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub reason: Option<String>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub refund_id: Option<String>,
        pub refund_phase: Option<String>,
        pub refund_remind_timeout: Option<RefundRemindTimeout>,
        pub refund_version: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shipping_type: Option<String>,
        pub sid: Option<String>,
        pub sku: Option<String>,
        pub split_seller_fee: Option<String>,
        pub split_taobao_fee: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub title: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub buyer_open_uid: Option<String>,
        pub ouid: Option<String>,
        pub combine_item_info: Vec<CombineSubItemDo>,
        pub dispute_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundRemindTimeout {
        pub exist_timeout: Option<bool>,
        pub remind_type: Option<i64>,
        pub timeout: Option<TopDateTime>,
    }

    /// `CombineSubItemDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineSubItemDo {
        pub num_iid: Option<String>,
        pub item_name: Option<String>,
        pub quantity: Option<i64>,
        pub sku_id: Option<String>,
        pub outer_iid: Option<String>,
        pub outer_sku_id: Option<String>,
    }
}

/// `taobao.refund.message.add`
pub mod message_add {
    use crate::prelude::*;

    /// `taobao.refund.message.add` (创建退款留言/凭证)
    ///
    /// <https://open.taobao.com/api.htm?docId=125&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.refund.message.add",
        response = RefundMessage,
        unwrap = "refund_message",
        debug
    )]
    pub struct MessageAdd {
        pub refund_id: i64,
        pub content: String,
        pub image: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.refund.messages.get`
pub mod messages_get {
    use crate::prelude::*;

    /// `taobao.refund.messages.get` (查询退款留言/凭证列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=124&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.refund_messages).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.messages.get",
        response = MessagesGetResponse,
        idempotent,
        debug
    )]
    pub struct MessagesGet {
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_id: i64,
        pub refund_phase: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessagesGetResponse {
        pub refund_messages: Vec<RefundMessage>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub content: Option<String>,
        pub created: Option<TopDateTime>,
        pub id: Option<i64>,
        pub message_type: Option<String>,
        pub owner_id: Option<i64>,
        #[top_api(secret)]
        pub owner_nick: Option<String>,
        pub owner_role: Option<OwnerRole>,
        pub refund_id: Option<String>,
        pub refund_phase: Option<String>,
        pub pic_urls: Vec<PicUrl>,
        pub owner_open_uid: Option<String>,
    }

    /// The values of `owner_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OwnerRole {
        /// 买家
        #[top_api(value = "1")]
        Buyer,
        /// 卖家
        #[top_api(value = "2")]
        Seller,
        /// 小二
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicUrl {
        pub url: Option<String>,
    }
}

/// `taobao.refund.negotiatereturn`
pub mod negotiatereturn {
    use crate::prelude::*;

    /// `taobao.refund.negotiatereturn` (协商退货退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=64010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.negotiatereturn",
        response = NegotiatereturnResponse,
        debug
    )]
    pub struct Negotiatereturn {
        pub refund_id: i64,
        pub refund_version: i64,
        /// In cents.
        pub refund_fee: i64,
        pub address_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NegotiatereturnResponse;
}

/// `taobao.refund.negotiatereturn.render`
pub mod negotiatereturn_render {
    use crate::prelude::*;

    /// `taobao.refund.negotiatereturn.render` (协商退货退款渲染)
    ///
    /// <https://open.taobao.com/api.htm?docId=64015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.negotiatereturn.render",
        response = NegotiatereturnRenderResponse,
        debug
    )]
    pub struct NegotiatereturnRender {
        pub refund_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NegotiatereturnRenderResponse {
        pub apply_tips: Option<String>,
        pub refund_version: Option<i64>,
        pub reason_list: Vec<Reason>,
        pub max_refund_fee: Option<MaxRefundFee>,
        pub address_list: Vec<Address>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Reason {
        pub reason_id: Option<i64>,
        pub reason_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaxRefundFee {
        pub max_refund_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub address_id: Option<i64>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub country_name: Option<String>,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub town_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub division_code: Option<String>,
    }
}

/// `taobao.refund.refuse`
pub mod refuse {
    use crate::prelude::*;

    /// `taobao.refund.refuse` (卖家拒绝退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=10480&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.refuse",
        response = RefuseResponse,
        debug
    )]
    pub struct Refuse {
        pub refund_id: i64,
        #[top_api(max_len = 200)]
        pub refuse_message: String,
        pub refuse_proof: Option<FileItem>,
        pub refund_phase: Option<String>,
        pub refund_version: Option<i64>,
        pub refuse_reason_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefuseResponse {
        pub refund: Option<Refund>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub refund_id: Option<String>,
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
    }
}

/// `taobao.refund.refusereason.get`
pub mod refusereason_get {
    use crate::prelude::*;

    /// `taobao.refund.refusereason.get` (获取拒绝原因列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=26204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.refusereason.get",
        response = RefusereasonGetResponse,
        idempotent,
        debug
    )]
    pub struct RefusereasonGet {
        pub refund_phase: String,
        pub refund_id: i64,
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefusereasonGetResponse {
        pub reasons: Vec<Reason>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Reason {
        pub reason_id: Option<i64>,
        pub reason_text: Option<String>,
        pub reason_tips: Option<String>,
    }
}

/// `taobao.refund.status.get`
pub mod status_get {
    use crate::prelude::*;

    /// `taobao.refund.status.get` (查询退款状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=55487&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refund.status.get",
        response = ResultSet,
        unwrap = "result_package",
        debug
    )]
    pub struct StatusGet {
        pub query_param: RefundQueryByOrderIdRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundQueryByOrderIdRequest {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub result_list: Vec<QueryRefundStatusResponse>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryRefundStatusResponse {
        pub refund_id: Option<i64>,
        pub tid: Option<i64>,
        pub oid: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub status: Option<String>,
    }
}
