//! `taobao.special.*`: 2 APIs.

pub use self::refund_get::RefundGet;
pub use self::refunds_receive_get::RefundsReceiveGet;

/// `taobao.special.refund.get`
pub mod refund_get {
    use crate::prelude::*;

    /// `taobao.special.refund.get` (特殊部分退纠纷单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50094&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.special.refund.get",
        response = Refund,
        unwrap = "refund",
        idempotent,
        debug
    )]
    pub struct RefundGet {
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
        pub special_refund_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundRemindTimeout {
        pub exist_timeout: Option<bool>,
        pub remind_type: Option<i64>,
        pub timeout: Option<TopDateTime>,
    }
}

/// `taobao.special.refunds.receive.get`
pub mod refunds_receive_get {
    use crate::prelude::*;

    /// `taobao.special.refunds.receive.get` (特殊退款类型的纠纷单列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50106&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.refunds).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.special.refunds.receive.get",
        response = RefundsReceiveGetResponse,
        idempotent,
        debug
    )]
    pub struct RefundsReceiveGet {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub end_modified: Option<TopDateTime>,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub start_modified: Option<TopDateTime>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub use_has_next: Option<bool>,
        pub buyer_open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundsReceiveGetResponse {
        pub has_next: Option<bool>,
        pub refunds: Vec<Refund>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub attribute: Option<Attribute>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub company_name: Option<String>,
        pub created: Option<TopDateTime>,
        pub desc: Option<String>,
        pub good_status: Option<String>,
        pub has_good_return: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub oid: Option<i64>,
        pub operation_contraint: Option<String>,
        pub order_status: Option<String>,
        pub outer_id: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub reason: Option<String>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub refund_version: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub sid: Option<String>,
        pub sku: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub title: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub special_refund_type: Option<String>,
        pub buyer_open_uid: Option<String>,
    }

    /// The values of `attribute`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Attribute {
        /// 仅退款
        #[top_api(value = "1")]
        V1,
        /// 退货退款
        #[top_api(value = "3")]
        V3,
        /// 换货
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
