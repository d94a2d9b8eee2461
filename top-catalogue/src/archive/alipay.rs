//! `alipay.*`, as old sources have them: 24 APIs.

pub use self::data_bill_downloadurl_get::DataBillDownloadurlGet;
pub use self::ebpp_bill_add::EbppBillAdd;
pub use self::ebpp_bill_get::EbppBillGet;
pub use self::ebpp_bill_key_search::EbppBillKeySearch;
pub use self::ebpp_bill_pay::EbppBillPay;
pub use self::ebpp_bill_payurl_get::EbppBillPayurlGet;
pub use self::ebpp_owe_bill_upload::EbppOweBillUpload;
pub use self::micropay_order_confirmpayurl_get::MicropayOrderConfirmpayurlGet;
pub use self::micropay_order_direct_pay::MicropayOrderDirectPay;
pub use self::micropay_order_freeze::MicropayOrderFreeze;
pub use self::micropay_order_freezepayurl_get::MicropayOrderFreezepayurlGet;
pub use self::micropay_order_get::MicropayOrderGet;
pub use self::micropay_order_unfreeze::MicropayOrderUnfreeze;
pub use self::point_budget_get::PointBudgetGet;
pub use self::point_order_add::PointOrderAdd;
pub use self::point_order_get::PointOrderGet;
pub use self::system_oauth_token::SystemOauthToken;
pub use self::topats_user_accountreport_get::TopatsUserAccountreportGet;
pub use self::user_account_freeze_get::UserAccountFreezeGet;
pub use self::user_account_get::UserAccountGet;
pub use self::user_accountreport_get::UserAccountreportGet;
pub use self::user_contract_get::UserContractGet;
pub use self::user_get::UserGet;
pub use self::user_trade_search::UserTradeSearch;

/// `alipay.data.bill.downloadurl.get`
pub mod data_bill_downloadurl_get {
    use crate::prelude::*;

    /// `alipay.data.bill.downloadurl.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.data.bill.downloadurl.get",
        response = Option<String>,
        unwrap = "bill_download_url",
        idempotent,
        debug
    )]
    pub struct DataBillDownloadurlGet {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub bill_date: String,
        pub bill_type: String,
    }
}

/// `alipay.ebpp.bill.add`
pub mod ebpp_bill_add {
    use crate::prelude::*;

    /// `alipay.ebpp.bill.add`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.ebpp.bill.add",
        response = EbppBillAddResponse,
        debug
    )]
    pub struct EbppBillAdd {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub bill_date: Option<String>,
        pub bill_key: String,
        pub charge_inst: String,
        pub merchant_order_no: String,
        #[top_api(secret)]
        pub mobile: String,
        pub order_type: String,
        #[top_api(secret)]
        pub owner_name: Option<String>,
        pub pay_amount: Decimal,
        pub service_amount: Option<Decimal>,
        pub sub_order_type: String,
        pub traffic_location: Option<String>,
        pub traffic_regulations: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbppBillAddResponse {
        pub alipay_order_no: Option<String>,
        pub bill_date: Option<String>,
        pub bill_key: Option<String>,
        pub charge_inst: Option<String>,
        pub charge_inst_name: Option<String>,
        pub merchant_order_no: Option<String>,
        pub order_type: Option<String>,
        #[top_api(secret)]
        pub owner_name: Option<String>,
        pub pay_amount: Option<Decimal>,
        pub service_amount: Option<String>,
        pub sub_order_type: Option<String>,
    }
}

/// `alipay.ebpp.bill.get`
pub mod ebpp_bill_get {
    use crate::prelude::*;

    /// `alipay.ebpp.bill.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.ebpp.bill.get",
        response = EbppBillGetResponse,
        idempotent,
        debug
    )]
    pub struct EbppBillGet {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        #[top_api(max_len = 32)]
        pub merchant_order_no: String,
        #[top_api(max_len = 10)]
        pub order_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbppBillGetResponse {
        pub alipay_order_no: Option<String>,
        pub bill_date: Option<String>,
        pub bill_key: Option<String>,
        pub charge_inst: Option<String>,
        pub charge_inst_name: Option<String>,
        pub merchant_order_no: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub order_type: Option<String>,
        #[top_api(secret)]
        pub owner_name: Option<String>,
        pub pay_amount: Option<Decimal>,
        pub service_amount: Option<String>,
        pub sub_order_type: Option<String>,
        pub traffic_location: Option<String>,
        pub traffic_regulations: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 等待付款
        #[top_api(value = "INIT")]
        Init,
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAILED")]
        Failed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alipay.ebpp.bill.key.search`
pub mod ebpp_bill_key_search {
    use crate::prelude::*;

    /// `alipay.ebpp.bill.key.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.ebpp.bill.key.search",
        response = Option<String>,
        unwrap = "task_id",
        idempotent,
        debug
    )]
    pub struct EbppBillKeySearch {
        pub charge_inst: String,
        pub end_time: String,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub only_subscribed: Option<bool>,
        pub order_type: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: String,
        pub sub_order_type: String,
    }
}

/// `alipay.ebpp.bill.pay`
pub mod ebpp_bill_pay {
    use crate::prelude::*;

    /// `alipay.ebpp.bill.pay`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.ebpp.bill.pay",
        response = EbppBillPayResponse,
        debug
    )]
    pub struct EbppBillPay {
        #[top_api(max_len = 28)]
        pub alipay_order_no: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
        #[top_api(max_len = 32)]
        pub merchant_order_no: String,
        #[top_api(max_len = 10)]
        pub order_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbppBillPayResponse {
        pub alipay_order_no: Option<String>,
        pub merchant_order_no: Option<String>,
        pub order_type: Option<String>,
    }
}

/// `alipay.ebpp.bill.payurl.get`
pub mod ebpp_bill_payurl_get {
    use crate::prelude::*;

    /// `alipay.ebpp.bill.payurl.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.ebpp.bill.payurl.get",
        response = Option<String>,
        unwrap = "pay_url",
        idempotent,
        debug
    )]
    pub struct EbppBillPayurlGet {
        #[top_api(max_len = 28)]
        pub alipay_order_no: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
        #[top_api(max_len = 32)]
        pub merchant_order_no: String,
        #[top_api(max_len = 10)]
        pub order_type: String,
    }
}

/// `alipay.ebpp.owe.bill.upload`
pub mod ebpp_owe_bill_upload {
    use crate::prelude::*;

    /// `alipay.ebpp.owe.bill.upload`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.ebpp.owe.bill.upload",
        response = EbppOweBillUploadResponse,
        debug
    )]
    pub struct EbppOweBillUpload {
        pub charge_inst: String,
        pub chargeoff_inst: Option<String>,
        pub digest_owe_bill: Option<String>,
        pub order_type: String,
        pub owe_bill: FileItem,
        pub sub_order_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbppOweBillUploadResponse {
        pub charge_inst: Option<String>,
        pub chargeoff_inst: Option<String>,
        pub order_type: Option<String>,
        pub sub_order_type: Option<String>,
    }
}

/// `alipay.micropay.order.confirmpayurl.get`
pub mod micropay_order_confirmpayurl_get {
    use crate::prelude::*;

    /// `alipay.micropay.order.confirmpayurl.get`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.confirmpayurl.get",
        response = SinglePayDetail,
        unwrap = "single_pay_detail",
        debug
    )]
    pub struct MicropayOrderConfirmpayurlGet {
        pub alipay_order_no: String,
        pub amount: Decimal,
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub memo: String,
        pub receive_user_id: String,
        pub transfer_out_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SinglePayDetail {
        pub alipay_order_no: Option<String>,
        pub amount: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub pay_url: Option<String>,
        pub receive_user_id: Option<String>,
        pub transfer_order_no: Option<String>,
        pub transfer_out_order_no: Option<String>,
    }
}

/// `alipay.micropay.order.direct.pay`
pub mod micropay_order_direct_pay {
    use crate::prelude::*;

    /// `alipay.micropay.order.direct.pay`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.direct.pay",
        response = SinglePayDetail,
        unwrap = "single_pay_detail",
        debug
    )]
    pub struct MicropayOrderDirectPay {
        pub alipay_order_no: String,
        pub amount: Decimal,
        #[top_api(secret)]
        pub auth_token: String,
        pub memo: String,
        pub receive_user_id: String,
        pub transfer_out_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SinglePayDetail {
        pub alipay_order_no: Option<String>,
        pub amount: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub pay_url: Option<String>,
        pub receive_user_id: Option<String>,
        pub transfer_order_no: Option<String>,
        pub transfer_out_order_no: Option<String>,
    }
}

/// `alipay.micropay.order.freeze`
pub mod micropay_order_freeze {
    use crate::prelude::*;

    /// `alipay.micropay.order.freeze`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.freeze",
        response = MicroPayOrderDetail,
        unwrap = "micro_pay_order_detail",
        debug
    )]
    pub struct MicropayOrderFreeze {
        /// In yuan.
        pub amount: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
        #[top_api(required)]
        pub expire_time: Option<TopDateTime>,
        pub memo: String,
        pub merchant_order_no: String,
        pub pay_confirm: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MicroPayOrderDetail {
        pub alipay_order_no: Option<String>,
        pub alipay_user_id: Option<String>,
        pub available_amount: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
        pub freeze_amount: Option<String>,
        pub memo: Option<String>,
        pub merchant_order_no: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub pay_amount: Option<String>,
        pub pay_confirm: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始
        #[top_api(value = "I")]
        I,
        /// 成功
        #[top_api(value = "S")]
        S,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alipay.micropay.order.freezepayurl.get`
pub mod micropay_order_freezepayurl_get {
    use crate::prelude::*;

    /// `alipay.micropay.order.freezepayurl.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.freezepayurl.get",
        response = Option<String>,
        unwrap = "pay_freeze_url",
        idempotent,
        debug
    )]
    pub struct MicropayOrderFreezepayurlGet {
        pub alipay_order_no: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
    }
}

/// `alipay.micropay.order.get`
pub mod micropay_order_get {
    use crate::prelude::*;

    /// `alipay.micropay.order.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.get",
        response = MicroPayOrderDetail,
        unwrap = "micro_pay_order_detail",
        idempotent,
        debug
    )]
    pub struct MicropayOrderGet {
        pub alipay_order_no: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MicroPayOrderDetail {
        pub alipay_order_no: Option<String>,
        pub alipay_user_id: Option<String>,
        pub available_amount: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
        pub freeze_amount: Option<String>,
        pub memo: Option<String>,
        pub merchant_order_no: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub pay_amount: Option<String>,
        pub pay_confirm: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始
        #[top_api(value = "I")]
        I,
        /// 成功
        #[top_api(value = "S")]
        S,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alipay.micropay.order.unfreeze`
pub mod micropay_order_unfreeze {
    use crate::prelude::*;

    /// `alipay.micropay.order.unfreeze`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.micropay.order.unfreeze",
        response = UnfreezeOrderDetail,
        unwrap = "unfreeze_order_detail",
        debug
    )]
    pub struct MicropayOrderUnfreeze {
        pub alipay_order_no: String,
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub memo: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnfreezeOrderDetail {
        pub alipay_order_no: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub memo: Option<String>,
        pub merchant_order_no: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub order_amount: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub unfreeze_amount: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始
        #[top_api(value = "I")]
        I,
        /// 成功
        #[top_api(value = "S")]
        S,
        /// 失败
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alipay.point.budget.get`
pub mod point_budget_get {
    use crate::prelude::*;

    /// `alipay.point.budget.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.point.budget.get",
        response = Option<i64>,
        unwrap = "budget_amount",
        idempotent,
        debug
    )]
    pub struct PointBudgetGet {
        #[top_api(secret)]
        pub auth_token: Option<String>,
    }
}

/// `alipay.point.order.add`
pub mod point_order_add {
    use crate::prelude::*;

    /// `alipay.point.order.add`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.point.order.add",
        response = PointOrderAddResponse,
        debug
    )]
    pub struct PointOrderAdd {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub memo: String,
        pub merchant_order_no: String,
        #[top_api(required)]
        pub order_time: Option<TopDateTime>,
        pub point_count: i64,
        pub user_symbol: String,
        pub user_symbol_type: UserSymbolType,
    }

    /// The values of `user_symbol_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UserSymbolType {
        /// 表示支付宝用户 ID
        #[top_api(value = "ALIPAY_USER_ID")]
        AlipayUserId,
        /// 表示支付宝登陆号
        #[top_api(value = "ALIPAY_LOGON_ID")]
        AlipayLogonId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointOrderAddResponse {
        pub alipay_order_no: Option<String>,
        pub result_code: Option<bool>,
    }
}

/// `alipay.point.order.get`
pub mod point_order_get {
    use crate::prelude::*;

    /// `alipay.point.order.get`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.point.order.get",
        response = PointOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct PointOrderGet {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub merchant_order_no: String,
        pub user_symbol: String,
        pub user_symbol_type: UserSymbolType,
    }

    /// The values of `user_symbol_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UserSymbolType {
        /// 表示支付宝用户 ID
        #[top_api(value = "ALIPAY_USER_ID")]
        AlipayUserId,
        /// 表示支付宝登陆号
        #[top_api(value = "ALIPAY_LOGON_ID")]
        AlipayLogonId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointOrderGetResponse {
        pub alipay_order_no: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub dispatch_user_id: Option<String>,
        pub memo: Option<String>,
        pub merchant_order_no: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub point_count: Option<i64>,
        pub receive_user_id: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 处理中
        #[top_api(value = "I")]
        I,
        /// 成功
        #[top_api(value = "S")]
        S,
        /// 失败
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alipay.system.oauth.token`
pub mod system_oauth_token {
    use crate::prelude::*;

    /// `alipay.system.oauth.token`
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.system.oauth.token",
        response = SystemOauthTokenResponse,
        debug
    )]
    pub struct SystemOauthToken {
        #[top_api(secret)]
        pub code: Option<String>,
        pub grant_type: GrantType,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
    }

    /// The values of `grant_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GrantType {
        /// 用授权码换
        #[top_api(value = "authorization_code")]
        AuthorizationCode,
        /// 用刷新令牌来换
        #[top_api(value = "refresh_token")]
        RefreshToken,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SystemOauthTokenResponse {
        #[top_api(secret)]
        pub access_token: Option<String>,
        pub alipay_user_id: Option<String>,
        pub expires_in: Option<String>,
        pub re_expires_in: Option<String>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
    }
}

/// `alipay.topats.user.accountreport.get`
pub mod topats_user_accountreport_get {
    use crate::prelude::*;

    /// `alipay.topats.user.accountreport.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.topats.user.accountreport.get",
        response = Task,
        unwrap = "task",
        debug
    )]
    pub struct TopatsUserAccountreportGet {
        pub charset: Option<String>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Task {
        #[top_api(secret)]
        pub check_code: Option<String>,
        pub created: Option<TopDateTime>,
        pub download_url: Option<String>,
        pub method: Option<String>,
        pub schedule: Option<TopDateTime>,
        pub status: Option<String>,
        pub subtasks: Vec<Subtask>,
        pub task_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Subtask {
        pub is_success: Option<bool>,
        /// JSON as text.
        pub sub_task_request: Option<String>,
        /// JSON as text.
        pub sub_task_result: Option<String>,
    }
}

/// `alipay.user.account.freeze.get`
pub mod user_account_freeze_get {
    use crate::prelude::*;

    /// `alipay.user.account.freeze.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.account.freeze.get",
        response = UserAccountFreezeGetResponse,
        idempotent,
        debug
    )]
    pub struct UserAccountFreezeGet {
        /// Several values with commas between them.
        pub freeze_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAccountFreezeGetResponse {
        pub freeze_items: Vec<AccountFreeze>,
        pub total_results: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountFreeze {
        pub freeze_amount: Option<Decimal>,
        pub freeze_name: Option<String>,
        pub freeze_type: Option<String>,
    }
}

/// `alipay.user.account.get`
pub mod user_account_get {
    use crate::prelude::*;

    /// `alipay.user.account.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.account.get",
        response = AlipayAccount,
        unwrap = "alipay_account",
        idempotent,
        debug
    )]
    pub struct UserAccountGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayAccount {
        pub alipay_user_id: Option<String>,
        pub available_amount: Option<Decimal>,
        pub freeze_amount: Option<Decimal>,
        pub total_amount: Option<Decimal>,
    }
}

/// `alipay.user.accountreport.get`
pub mod user_accountreport_get {
    use crate::prelude::*;

    /// `alipay.user.accountreport.get`
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.alipay_records).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.accountreport.get",
        response = UserAccountreportGetResponse,
        idempotent,
        debug
    )]
    pub struct UserAccountreportGet {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAccountreportGetResponse {
        pub alipay_records: Vec<AlipayRecord>,
        pub total_pages: Option<i64>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayRecord {
        pub alipay_order_no: Option<String>,
        pub balance: Option<String>,
        pub business_type: Option<String>,
        pub create_time: Option<String>,
        pub memo: Option<String>,
        pub merchant_order_no: Option<String>,
        pub opt_user_id: Option<String>,
        pub out_amount: Option<String>,
        pub self_user_id: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alipay.user.contract.get`
pub mod user_contract_get {
    use crate::prelude::*;

    /// `alipay.user.contract.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.contract.get",
        response = AlipayContract,
        unwrap = "alipay_contract",
        idempotent,
        debug
    )]
    pub struct UserContractGet {
        pub subscriber_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayContract {
        pub alipay_user_id: Option<String>,
        pub contract_content: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub page_url: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub subscribe: Option<bool>,
    }
}

/// `alipay.user.get`
pub mod user_get {
    use crate::prelude::*;

    /// `alipay.user.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.get",
        response = AlipayUserDetail,
        unwrap = "alipay_user_detail",
        idempotent,
        debug
    )]
    pub struct UserGet {
        #[top_api(secret)]
        pub auth_token: Option<String>,
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayUserDetail {
        pub alipay_user_id: Option<String>,
        pub certified: Option<bool>,
        pub logon_id: Option<String>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub sex: Option<String>,
        pub user_status: Option<String>,
        pub user_type: Option<String>,
    }
}

/// `alipay.user.trade.search`
pub mod user_trade_search {
    use crate::prelude::*;

    /// `alipay.user.trade.search`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.user.trade.search",
        response = UserTradeSearchResponse,
        idempotent,
        debug
    )]
    pub struct UserTradeSearch {
        pub alipay_order_no: Option<String>,
        pub end_time: String,
        pub merchant_order_no: Option<String>,
        pub order_from: Option<String>,
        pub order_status: Option<String>,
        pub order_type: Option<String>,
        pub page_no: String,
        pub page_size: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTradeSearchResponse {
        pub total_pages: Option<String>,
        pub total_results: Option<String>,
        pub trade_records: Vec<TradeRecord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRecord {
        pub alipay_order_no: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub in_out_type: Option<InOutType>,
        pub merchant_order_no: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub opposite_logon_id: Option<String>,
        #[top_api(secret)]
        pub opposite_name: Option<String>,
        #[top_api(secret)]
        pub opposite_user_id: Option<String>,
        pub order_from: Option<String>,
        pub order_status: Option<String>,
        pub order_title: Option<String>,
        pub order_type: Option<String>,
        pub owner_logon_id: Option<String>,
        #[top_api(secret)]
        pub owner_name: Option<String>,
        #[top_api(secret)]
        pub owner_user_id: Option<String>,
        pub service_charge: Option<Decimal>,
        pub total_amount: Option<Decimal>,
    }

    /// The values of `in_out_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InOutType {
        /// 收入
        #[top_api(value = "in")]
        In,
        /// 支出
        #[top_api(value = "out")]
        Out,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
