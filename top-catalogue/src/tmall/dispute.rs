//! `tmall.dispute.*`: 1 API.

pub use self::receive_get::ReceiveGet;

/// `tmall.dispute.receive.get`
pub mod receive_get {
    use crate::prelude::*;

    /// `tmall.dispute.receive.get` (天猫逆向纠纷查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=33878&docType=2>
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
        method = "tmall.dispute.receive.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ReceiveGet {
        pub status: Option<String>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub refund_id: Option<i64>,
        pub page_no: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        #[top_api(required, max_items = 100)]
        pub fields: Vec<String>,
        pub buyer_open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub page_results: Option<i64>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub results: Vec<Dispute>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dispute {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub attribute: Option<String>,
        pub biz_order_id: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub buyer_logistic_name: Option<String>,
        pub buyer_logistic_no: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub company_name: Option<String>,
        pub created: Option<TopDateTime>,
        pub desc: Option<String>,
        pub dispute_request: Option<String>,
        pub good_return_time: Option<TopDateTime>,
        pub good_status: Option<String>,
        pub has_good_return: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub oid: Option<i64>,
        pub order_status: Option<String>,
        pub reason: Option<String>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub refund_id: Option<String>,
        pub refund_phase: Option<String>,
        pub seller_logistic_name: Option<String>,
        pub seller_logistic_no: Option<String>,
        pub status: Option<String>,
        pub time_out: Option<String>,
        pub title: Option<String>,
        pub buyer_open_uid: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }
}
