//! `alitrip.receipt.*`: 4 APIs.

pub use self::issueresult_notify::IssueresultNotify;
pub use self::seller_invoice_query::SellerInvoiceQuery;
pub use self::seller_invoice_red::SellerInvoiceRed;
pub use self::seller_invoice_return::SellerInvoiceReturn;

/// `alitrip.receipt.issueresult.notify`
pub mod issueresult_notify {
    use crate::prelude::*;

    /// `alitrip.receipt.issueresult.notify` (飞猪发票开票结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=60461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.receipt.issueresult.notify",
        response = IssueresultNotifyResponse,
        debug
    )]
    pub struct IssueresultNotify {
        pub param0: Option<IssueResultNotifyCmd>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct IssueResultNotifyCmd {
        pub issue_status: IssueStatus,
        pub issue_apply_id: String,
        pub tp_order_id: Option<String>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        pub is_finally: bool,
    }

    /// The values of `issue_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IssueStatus {
        /// 开票成功
        #[top_api(value = "success")]
        Success,
        /// 开票失败
        #[top_api(value = "fail")]
        Fail,
        /// 开票中
        #[top_api(value = "issuing")]
        Issuing,
        /// 已撤销
        #[top_api(value = "cancel")]
        Cancel,
        /// 已冲红
        #[top_api(value = "red")]
        Red,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueresultNotifyResponse {
        pub is_success: Option<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.receipt.seller.invoice.query`
pub mod seller_invoice_query {
    use crate::prelude::*;

    /// `alitrip.receipt.seller.invoice.query` (飞猪发票查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.receipt.seller.invoice.query",
        response = SellerInvoiceQueryResponse,
        idempotent,
        debug
    )]
    pub struct SellerInvoiceQuery {
        pub query_receipt_param: Option<QueryReceiptParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryReceiptParam {
        pub ext_map: Value,
        pub agent_id: Option<i64>,
        /// The first page is 0\.
        pub page_index: Option<i64>,
        pub tp_order_id: Option<i64>,
        pub page_size: Option<i64>,
        pub user_id: Option<i64>,
        pub receipt_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerInvoiceQueryResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub receipt_d_os: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.receipt.seller.invoice.red`
pub mod seller_invoice_red {
    use crate::prelude::*;

    /// `alitrip.receipt.seller.invoice.red` (飞猪发票冲红)
    ///
    /// <https://open.taobao.com/api.htm?docId=51548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.receipt.seller.invoice.red",
        response = SellerInvoiceRedResponse,
        debug
    )]
    pub struct SellerInvoiceRed {
        pub red_receipt_param: Option<RedReceiptParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RedReceiptParam {
        pub receipt_title_type: Option<ReceiptTitleType>,
        pub receipt_memo: Option<String>,
        pub agent_id: Option<i64>,
        pub receiver: Option<String>,
        #[top_api(secret)]
        pub receive_mail: Option<String>,
        pub origin_receipt_number: Option<String>,
        pub company_name: Option<String>,
        pub agent_order_no: Option<String>,
        pub receipt_content: Option<String>,
        pub receive_bank_name: Option<String>,
        #[top_api(secret)]
        pub receive_bank_account: Option<String>,
        pub origin_tp_order_id: Option<i64>,
        /// In cents.
        pub receipt_amount: Option<i64>,
        pub ext_map: Option<String>,
        pub receipt_title: Option<String>,
        pub company_tax_no: Option<String>,
        #[top_api(secret)]
        pub receive_mobile: Option<String>,
    }

    /// The values of `receipt_title_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptTitleType {
        /// 企业
        #[top_api(value = 0)]
        Company,
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerInvoiceRedResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.receipt.seller.invoice.return`
pub mod seller_invoice_return {
    use crate::prelude::*;

    /// `alitrip.receipt.seller.invoice.return` (飞猪发票商家回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51538&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.receipt.seller.invoice.return",
        response = SellerInvoiceReturnResponse,
        debug
    )]
    pub struct SellerInvoiceReturn {
        pub receipt_do: Option<ReceiptDo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptDo {
        /// In cents.
        pub receipt_amount: Option<i64>,
        pub agent_id: Option<i64>,
        pub biz_type: BizType,
        pub tp_order_id: i64,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        pub receipt_url: Option<String>,
        pub receipt_date_time: Option<TopDateTime>,
        pub receipt_number: Option<String>,
        pub receipt_status: Option<i64>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 国内机票
        #[top_api(value = 1)]
        V1,
        /// 国际机票
        #[top_api(value = 2)]
        V2,
        /// 火车票
        #[top_api(value = 3)]
        V3,
        /// 汽车票
        #[top_api(value = 4)]
        V4,
        /// 酒店
        #[top_api(value = 5)]
        Hotel,
        /// 门票度假
        #[top_api(value = 6)]
        V6,
        /// 打车
        #[top_api(value = 7)]
        V7,
        /// 用车
        #[top_api(value = 8)]
        V8,
        /// 套餐
        #[top_api(value = 9)]
        V9,
        /// 欧铁
        #[top_api(value = 10)]
        V10,
        /// 辅营
        #[top_api(value = 11)]
        V11,
        /// 辅营保险
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerInvoiceReturnResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}
