//! `taobao.tae.*`: 5 APIs.

pub use self::accounts_get::AccountsGet;
pub use self::bill_get::BillGet;
pub use self::bills_get::BillsGet;
pub use self::book_bill_get::BookBillGet;
pub use self::book_bills_get::BookBillsGet;

/// `taobao.tae.accounts.get`
pub mod accounts_get {
    use crate::prelude::*;

    /// `taobao.tae.accounts.get` (tae 查询费用科目信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24512&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tae.accounts.get",
        response = AccountsGetResponse,
        idempotent,
        debug
    )]
    pub struct AccountsGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(max_items = 20)]
        pub aids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountsGetResponse {
        pub total_results: Option<i64>,
        pub accounts: Vec<TopAccountDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAccountDto {
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

/// `taobao.tae.bill.get`
pub mod bill_get {
    use crate::prelude::*;

    /// `taobao.tae.bill.get` (tae 查询单笔账单明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=24514&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tae.bill.get",
        response = BillDto,
        unwrap = "bill",
        idempotent,
        debug
    )]
    pub struct BillGet {
        pub bid: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub id: i64,
        pub account_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDto {
        pub total_amount: Option<i64>,
        pub gmt_modified: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<Status>,
        pub order_id: Option<String>,
        pub biz_time: Option<TopDateTime>,
        pub amount: Option<i64>,
        pub alipay_notice: Option<String>,
        pub alipay_outno: Option<String>,
        pub obj_alipay_id: Option<String>,
        pub trade_id: Option<String>,
        pub alipay_id: Option<String>,
        pub account_id: Option<i64>,
        pub alipay_mail: Option<String>,
        pub obj_alipay_mail: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub bid: Option<i64>,
        pub book_time: Option<TopDateTime>,
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

/// `taobao.tae.bills.get`
pub mod bills_get {
    use crate::prelude::*;

    /// `taobao.tae.bills.get` (tae 查询账单明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=24513&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.bills).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tae.bills.get",
        response = BillsGetResponse,
        idempotent,
        debug
    )]
    pub struct BillsGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub query_date_type: Option<QueryDateType>,
        #[top_api(required)]
        pub query_end_date: Option<TopDateTime>,
        pub p_trade_id: Option<i64>,
        pub item_id: Option<i64>,
        #[top_api(required)]
        pub query_start_date: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub trade_id: Option<i64>,
    }

    /// The values of `query_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryDateType {
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
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub bills: Vec<BillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDto {
        pub status: Option<Status>,
        pub book_time: Option<TopDateTime>,
        pub gmt_modified: Option<String>,
        pub order_id: Option<String>,
        pub alipay_notice: Option<String>,
        pub biz_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub amount: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub trade_id: Option<String>,
        pub alipay_outno: Option<String>,
        pub alipay_mail: Option<String>,
        pub bid: Option<i64>,
        pub alipay_id: Option<String>,
        pub total_amount: Option<i64>,
        pub obj_alipay_id: Option<String>,
        pub account_id: Option<i64>,
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

/// `taobao.tae.book.bill.get`
pub mod book_bill_get {
    use crate::prelude::*;

    /// `taobao.tae.book.bill.get` (tae 查询单笔虚拟账户明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=24511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tae.book.bill.get",
        response = TopAcctCashJourDto,
        unwrap = "bookbill",
        idempotent,
        debug
    )]
    pub struct BookBillGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub id: i64,
        pub account_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAcctCashJourDto {
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

/// `taobao.tae.book.bills.get`
pub mod book_bills_get {
    use crate::prelude::*;

    /// `taobao.tae.book.bills.get` (tae 查询虚拟账户明细数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=24510&docType=2>
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
        method = "taobao.tae.book.bills.get",
        response = BookBillsGetResponse,
        idempotent,
        debug
    )]
    pub struct BookBillsGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        #[top_api(max_items = 20)]
        pub journal_types: Vec<i64>,
        pub account_id: Option<i64>,
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
        pub bills: Vec<TopAcctCashJourDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAcctCashJourDto {
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
