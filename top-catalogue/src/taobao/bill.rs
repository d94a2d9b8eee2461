//! `taobao.bill.*`: 3 APIs.

pub use self::accounts_get::AccountsGet;
pub use self::bills_get::BillsGet;
pub use self::book_bills_get::BookBillsGet;

/// `taobao.bill.accounts.get`
pub mod accounts_get {
    use crate::prelude::*;

    /// `taobao.bill.accounts.get` (查询费用科目信息(限自研商家))
    ///
    /// <https://open.taobao.com/api.htm?docId=21709&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bill.accounts.get",
        response = AccountsGetResponse,
        idempotent,
        debug
    )]
    pub struct AccountsGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(max_items = 200)]
        pub aids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountsGetResponse {
        pub accounts: Vec<Account>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Account {
        pub gmt_create: Option<TopDateTime>,
        pub account_id: Option<i64>,
        pub status: Option<Status>,
        pub account_code: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub account_type: Option<AccountType>,
        pub account_name: Option<String>,
        pub related_order: Option<RelatedOrder>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 不可用
        #[top_api(value = 0)]
        Unavailable,
        /// 可用
        #[top_api(value = 1)]
        Available,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// 虚拟账户
        #[top_api(value = 1)]
        V1,
        /// 交易
        #[top_api(value = 2)]
        Trade,
        /// 交易佣金
        #[top_api(value = 3)]
        V3,
        /// 服务费
        #[top_api(value = 4)]
        V4,
        /// 天猫积分
        #[top_api(value = 5)]
        V5,
        /// 其他
        #[top_api(value = 6)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `related_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelatedOrder {
        /// 订单无关
        #[top_api(value = 0)]
        V0,
        /// 订单相关
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.bill.bills.get`
pub mod bills_get {
    use crate::prelude::*;

    /// `taobao.bill.bills.get` (查询账单明细数据(自研发商家专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=21713&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.bills).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bill.bills.get",
        response = BillsGetResponse,
        idempotent,
        debug
    )]
    pub struct BillsGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub time_type: Option<TimeType>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub trade_id: Option<i64>,
        pub account_id: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// The values of `time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillsGetResponse {
        pub has_next: Option<bool>,
        pub total_results: Option<i64>,
        pub bills: Vec<Bill>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bill {
        pub total_amount: Option<i64>,
        pub obj_alipay_id: Option<String>,
        pub account_id: Option<i64>,
        pub status: Option<Status>,
        pub book_time: Option<TopDateTime>,
        pub gmt_modified: Option<String>,
        pub alipay_notice: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub order_id: Option<String>,
        pub biz_time: Option<TopDateTime>,
        pub amount: Option<i64>,
        pub obj_alipay_mail: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub trade_id: Option<String>,
        pub alipay_outno: Option<String>,
        pub alipay_mail: Option<String>,
        pub bid: Option<i64>,
        pub alipay_id: Option<String>,
        pub num_iid: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未支付
        #[top_api(value = 0)]
        NotPaid,
        /// 支付成功
        #[top_api(value = 1)]
        PaymentSucceeded,
        /// 支付失败
        #[top_api(value = 2)]
        PaymentFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.bill.book.bills.get`
pub mod book_bills_get {
    use crate::prelude::*;

    /// `taobao.bill.book.bills.get` (查询虚拟账户明细数据(自研发商家专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=21712&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.bills).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bill.book.bills.get",
        response = BookBillsGetResponse,
        idempotent,
        debug
    )]
    pub struct BookBillsGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(max_items = 10)]
        pub journal_types: Vec<i64>,
        pub account_id: i64,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookBillsGetResponse {
        pub has_next: Option<bool>,
        pub total_results: Option<i64>,
        pub bills: Vec<BookBill>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookBill {
        pub amount: Option<i64>,
        pub journal_type: Option<JournalType>,
        pub gmt_create: Option<TopDateTime>,
        pub account_id: Option<i64>,
        pub description: Option<String>,
        pub taobao_alipay_id: Option<String>,
        pub other_alipay_id: Option<String>,
        pub book_time: Option<TopDateTime>,
        pub bid: Option<i64>,
    }

    /// The values of `journal_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JournalType {
        /// 可用金充值
        #[top_api(value = 101)]
        V101,
        /// 可用金扣除
        #[top_api(value = 102)]
        V102,
        /// 冻结
        #[top_api(value = 103)]
        Frozen,
        /// 解冻
        #[top_api(value = 104)]
        V104,
        /// 冻结金充值
        #[top_api(value = 105)]
        V105,
        /// 冻结金扣除
        #[top_api(value = 106)]
        V106,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
