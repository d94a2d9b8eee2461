//! `taobao.refunds.*`: 2 APIs.

pub use self::apply_get::ApplyGet;
pub use self::receive_get::ReceiveGet;

/// `taobao.refunds.apply.get`
pub mod apply_get {
    use crate::prelude::*;

    /// `taobao.refunds.apply.get` (查询买家申请的退款列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=51&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.refunds).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.refunds.apply.get",
        response = ApplyGetResponse,
        debug
    )]
    pub struct ApplyGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyGetResponse {
        pub total_results: Option<i64>,
        pub refunds: Vec<Refund>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub refund_id: Option<String>,
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub status: Option<String>,
        pub created: Option<TopDateTime>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub title: Option<String>,
        pub buyer_open_uid: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }
}

/// `taobao.refunds.receive.get`
pub mod receive_get {
    use crate::prelude::*;

    /// `taobao.refunds.receive.get` (查询卖家收到的退款列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=52&docType=2>
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
        method = "taobao.refunds.receive.get",
        response = ReceiveGetResponse,
        idempotent,
        debug
    )]
    pub struct ReceiveGet {
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1, max = 100)]
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub ouid: Option<String>,
        pub buyer_open_uid: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiveGetResponse {
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub refunds: Vec<Refund>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub refund_id: Option<String>,
        pub tid: Option<i64>,
        pub oid: Option<i64>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub order_status: Option<String>,
        pub status: Option<String>,
        pub good_status: Option<String>,
        pub has_good_return: Option<bool>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub reason: Option<String>,
        pub desc: Option<String>,
        pub title: Option<String>,
        pub num: Option<i64>,
        pub company_name: Option<String>,
        pub sid: Option<String>,
        pub refund_phase: Option<String>,
        pub refund_version: Option<i64>,
        pub sku: Option<String>,
        pub attribute: Option<String>,
        pub outer_id: Option<String>,
        pub operation_contraint: Option<String>,
        pub ouid: Option<String>,
        pub buyer_open_uid: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub dispute_type: Option<String>,
    }
}
