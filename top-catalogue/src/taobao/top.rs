//! `taobao.top.*`: 22 APIs.

pub use self::auth_token_create::AuthTokenCreate;
pub use self::auth_token_refresh::AuthTokenRefresh;
pub use self::biz_seller_sign::BizSellerSign;
pub use self::connector_event_publish::ConnectorEventPublish;
pub use self::event_publish::EventPublish;
pub use self::event_subscription_query::EventSubscriptionQuery;
pub use self::ipout_get::IpoutGet;
pub use self::oaid_client_decrypt::OaidClientDecrypt;
pub use self::oaid_decrypt::OaidDecrypt;
pub use self::oaid_merge::OaidMerge;
pub use self::once_token_get::OnceTokenGet;
pub use self::openid_convert::OpenidConvert;
pub use self::package_auth_check::PackageAuthCheck;
pub use self::package_auth_info_get::PackageAuthInfoGet;
pub use self::package_query::PackageQuery;
pub use self::package_unauth_query::PackageUnauthQuery;
pub use self::sdk_feedback_upload::SdkFeedbackUpload;
pub use self::secret_appkey_bill_detail::SecretAppkeyBillDetail;
pub use self::secret_bill_detail::SecretBillDetail;
pub use self::secret_extend::SecretExtend;
pub use self::secret_get::SecretGet;
pub use self::secret_register::SecretRegister;

/// `taobao.top.auth.token.create`
pub mod auth_token_create {
    use crate::prelude::*;

    /// `taobao.top.auth.token.create` (获取 Access Token)
    ///
    /// <https://open.taobao.com/api.htm?docId=25388&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.auth.token.create",
        response = Option<String>,
        unwrap = "token_result",
        debug
    )]
    pub struct AuthTokenCreate {
        pub code: String,
        pub uuid: Option<String>,
    }
}

/// `taobao.top.auth.token.refresh`
pub mod auth_token_refresh {
    use crate::prelude::*;

    /// `taobao.top.auth.token.refresh` (刷新 Access Token)
    ///
    /// <https://open.taobao.com/api.htm?docId=25387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.auth.token.refresh",
        response = Option<String>,
        unwrap = "token_result",
        debug
    )]
    pub struct AuthTokenRefresh {
        #[top_api(secret)]
        pub refresh_token: String,
    }
}

/// `taobao.top.biz.seller.sign`
pub mod biz_seller_sign {
    use crate::prelude::*;

    /// `taobao.top.biz.seller.sign` (淘宝订单履约-商家 erp 签约)
    ///
    /// <https://open.taobao.com/api.htm?docId=61714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.biz.seller.sign",
        response = BizSellerSignResponse,
        debug
    )]
    pub struct BizSellerSign {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub appkey_title: Option<String>,
        pub seller_id: i64,
        pub r#type: i64,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizSellerSignResponse {
        pub call_result: Option<bool>,
        pub call_err_code: Option<String>,
        pub call_err_msg: Option<String>,
    }
}

/// `taobao.top.connector.event.publish`
pub mod connector_event_publish {
    use crate::prelude::*;

    /// `taobao.top.connector.event.publish` (连接器事件发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=64891&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.connector.event.publish",
        response = EventPublishThirdPartyResponse,
        unwrap = "result",
        debug
    )]
    pub struct ConnectorEventPublish {
        pub entry_list: EventPublishThirdPartyEntry,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventPublishThirdPartyEntry {
        pub trigger_code: String,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventPublishThirdPartyResponse {
        pub entry_list: Vec<EventPublishThirdPartyResultEntry>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventPublishThirdPartyResultEntry {
        pub trigger_code: Option<String>,
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub sub_err_code: Option<String>,
        pub sub_err_msg: Option<String>,
    }
}

/// `taobao.top.event.publish`
pub mod event_publish {
    use crate::prelude::*;

    /// `taobao.top.event.publish` (同步事件发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=66328&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.event.publish",
        response = EventPublishResponse,
        unwrap = "data",
        debug
    )]
    pub struct EventPublish {
        pub trigger_code: String,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventPublishResponse {
        pub response_list: Vec<ProcessResponse>,
        pub trace_id: Option<String>,
        pub execute_process: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProcessResponse {
        pub process_instance_id: Option<String>,
        pub process_success: Option<bool>,
        pub biz_success: Option<bool>,
        pub process_error_code: Option<String>,
        pub process_error_msg: Option<String>,
        pub process_remark: Option<String>,
        pub process_data: Option<String>,
    }
}

/// `taobao.top.event.subscription.query`
pub mod event_subscription_query {
    use crate::prelude::*;

    /// `taobao.top.event.subscription.query` (三方事件订阅查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.event.subscription.query",
        response = Option<bool>,
        unwrap = "start_service",
        idempotent,
        debug
    )]
    pub struct EventSubscriptionQuery {
        pub trigger_code: String,
    }
}

/// `taobao.top.ipout.get`
pub mod ipout_get {
    use crate::prelude::*;

    /// `taobao.top.ipout.get` (获取开放平台出口 IP 段)
    ///
    /// <https://open.taobao.com/api.htm?docId=25441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.ipout.get",
        response = Option<String>,
        unwrap = "ip_list",
        idempotent,
        debug
    )]
    pub struct IpoutGet;
}

/// `taobao.top.oaid.client.decrypt`
pub mod oaid_client_decrypt {
    use crate::prelude::*;

    /// `taobao.top.oaid.client.decrypt` (端侧 OAID 解密)
    ///
    /// <https://open.taobao.com/api.htm?docId=55714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.oaid.client.decrypt",
        response = Vec<Receiver>,
        unwrap = "receiver_list",
        debug
    )]
    pub struct OaidClientDecrypt {
        #[top_api(secret)]
        pub sec_once_token: String,
        #[top_api(required, max_items = 999)]
        pub query_list: Vec<ReceiverQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverQuery {
        pub tid: String,
        pub oaid: String,
        pub scene: String,
        #[top_api(secret)]
        pub secret_no_days: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        pub order_id: Option<String>,
        pub oaid: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub town: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub state: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub matched: Option<bool>,
        #[top_api(secret)]
        pub secret_no_expire_time: Option<TopDateTime>,
    }
}

/// `taobao.top.oaid.decrypt`
pub mod oaid_decrypt {
    use crate::prelude::*;

    /// `taobao.top.oaid.decrypt` (OAID 解密)
    ///
    /// <https://open.taobao.com/api.htm?docId=54714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.oaid.decrypt",
        response = Vec<Receiver>,
        unwrap = "receiver_list",
        debug
    )]
    pub struct OaidDecrypt {
        #[top_api(required, max_items = 999)]
        pub query_list: Vec<ReceiverQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverQuery {
        pub oaid: String,
        pub tid: String,
        pub scene: String,
        #[top_api(secret)]
        pub secret_no_days: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub oaid: Option<String>,
        pub tid: Option<String>,
        pub town: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub state: Option<String>,
        pub country: Option<String>,
        pub matched: Option<bool>,
        #[top_api(secret)]
        pub secret_no_expire_time: Option<TopDateTime>,
        pub privacy_protection: Option<bool>,
    }
}

/// `taobao.top.oaid.merge`
pub mod oaid_merge {
    use crate::prelude::*;

    /// `taobao.top.oaid.merge` (OAID 订单合并)
    ///
    /// <https://open.taobao.com/api.htm?docId=55032&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.oaid.merge",
        response = Vec<String>,
        unwrap = "tid_list",
        debug
    )]
    pub struct OaidMerge {
        #[top_api(required, max_items = 999)]
        pub merge_list: Vec<OrderMerge>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderMerge {
        pub oaid: String,
        pub tid: String,
    }
}

/// `taobao.top.once.token.get`
pub mod once_token_get {
    use crate::prelude::*;

    /// `taobao.top.once.token.get` (网关一次性 token 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=55747&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.once.token.get",
        response = OnceTokenGetResponse,
        debug
    )]
    pub struct OnceTokenGet {
        #[top_api(secret)]
        pub sec_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnceTokenGetResponse {
        pub result_code: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.top.openid.convert`
pub mod openid_convert {
    use crate::prelude::*;

    /// `taobao.top.openid.convert` (混淆 nick 转 openid)
    ///
    /// <https://open.taobao.com/api.htm?docId=27234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.openid.convert",
        response = Option<String>,
        unwrap = "open_id",
        debug
    )]
    pub struct OpenidConvert {
        pub mix_nick: Option<String>,
    }
}

/// `taobao.top.package.auth.check`
pub mod package_auth_check {
    use crate::prelude::*;

    /// `taobao.top.package.auth.check` (校验用户授权关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=64256&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.package.auth.check",
        response = AuthScopeCheckResponse,
        unwrap = "result",
        debug
    )]
    pub struct PackageAuthCheck {
        pub auth_scope_check_request: Option<AuthScopeCheckRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthScopeCheckRequest {
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthScopeCheckResponse {
        pub scope_names: Vec<String>,
        pub expire_time: Option<TopDateTime>,
    }
}

/// `taobao.top.package.auth.info.get`
pub mod package_auth_info_get {
    use crate::prelude::*;

    /// `taobao.top.package.auth.info.get` (淘宝末端包裹信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=64221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.package.auth.info.get",
        response = IsPrivacyPackageResponse,
        unwrap = "result",
        debug
    )]
    pub struct PackageAuthInfoGet {
        pub is_privacy_package_request: IsPrivacyPackageRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsPrivacyPackageRequest {
        pub mail_no: String,
        pub cp_code: Option<String>,
        #[top_api(secret)]
        pub black_mobiles: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsPrivacyPackageResponse {
        pub privacy_package: Option<bool>,
        pub user_auth_infos: Vec<UserAuthInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAuthInfo {
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub authorize_expire_time: Option<TopDateTime>,
        pub open_id: Option<String>,
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub secret_expire_time: Option<TopDateTime>,
        pub cp_code: Option<String>,
        pub main_secret_no: Option<bool>,
        pub black: Option<bool>,
    }
}

/// `taobao.top.package.query`
pub mod package_query {
    use crate::prelude::*;

    /// `taobao.top.package.query` (淘系包裹查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.package.query",
        response = PackageQueryResponse,
        idempotent,
        debug
    )]
    pub struct PackageQuery {
        pub query_package_list_request: Option<QueryPackageListRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPackageListRequest {
        pub query_role: String,
        pub order_show_app: i64,
        pub station_type: String,
        pub open_id: String,
        pub scene: String,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageQueryResponse {
        pub data: Vec<PackageInfo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfo {
        pub mail_no: Option<String>,
        pub privacy_order: Option<bool>,
        #[top_api(secret)]
        pub secret_no: Option<String>,
        #[top_api(secret)]
        pub secret_no_expire_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub cp_code: Option<String>,
        pub station_type: Option<String>,
    }
}

/// `taobao.top.package.unauth.query`
pub mod package_unauth_query {
    use crate::prelude::*;

    /// `taobao.top.package.unauth.query` (查询某手机号下的包裹)
    ///
    /// <https://open.taobao.com/api.htm?docId=64224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.package.unauth.query",
        response = PackageUnauthQueryResponse,
        idempotent,
        debug
    )]
    pub struct PackageUnauthQuery {
        pub query_package_list_request: Option<QueryPackageListRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPackageListRequest {
        pub order_show_app: i64,
        pub station_type: String,
        #[top_api(secret)]
        pub mobile: String,
        pub page_size: i64,
        pub page_no: i64,
        pub scene: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageUnauthQueryResponse {
        pub data: Vec<PackageInfo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfo {
        pub mail_no: Option<String>,
        pub privacy_order: Option<bool>,
        #[top_api(secret)]
        pub secret_no: Option<String>,
        #[top_api(secret)]
        pub secret_no_expire_time: Option<TopDateTime>,
        pub cp_code: Option<String>,
        pub station_type: Option<String>,
    }
}

/// `taobao.top.sdk.feedback.upload`
pub mod sdk_feedback_upload {
    use crate::prelude::*;

    /// `taobao.top.sdk.feedback.upload` (sdk 信息回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=27512&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.sdk.feedback.upload",
        response = Option<i64>,
        unwrap = "upload_interval",
        debug
    )]
    pub struct SdkFeedbackUpload {
        pub r#type: String,
        pub content: Option<String>,
    }
}

/// `taobao.top.secret.appkey.bill.detail`
pub mod secret_appkey_bill_detail {
    use crate::prelude::*;

    /// `taobao.top.secret.appkey.bill.detail` (服务商解密账单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63515&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.secret.appkey.bill.detail",
        response = SecretAppkeyBillDetailResponse,
        debug
    )]
    pub struct SecretAppkeyBillDetail {
        pub app_bill_query_request: Option<AppBillQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppBillQueryRequest {
        pub page_no: i64,
        pub page_size: i64,
        #[top_api(required)]
        pub biz_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretAppkeyBillDetailResponse {
        pub data: Vec<BillDetailInfo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDetailInfo {
        pub bill_item: Option<BillItem>,
        pub bill_duration: Option<i64>,
        pub shop_nick: Option<String>,
        pub cost: Option<String>,
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub start: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }

    /// The values of `bill_item`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillItem {
        /// 号租费
        #[top_api(value = 0)]
        V0,
        /// 通话费
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.top.secret.bill.detail`
pub mod secret_bill_detail {
    use crate::prelude::*;

    /// `taobao.top.secret.bill.detail` (服务商的商家解密账单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63508&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.secret.bill.detail",
        response = SecretBillDetailResponse,
        debug
    )]
    pub struct SecretBillDetail {
        pub seller_bill_query_request: Option<SellerBillQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerBillQueryRequest {
        pub page_no: i64,
        pub page_size: i64,
        #[top_api(required)]
        pub biz_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretBillDetailResponse {
        pub data: Vec<BillDetailInfo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDetailInfo {
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub start: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
        pub bill_item: Option<BillItem>,
        pub bill_duration: Option<i64>,
        pub cost: Option<String>,
        pub order_id: Option<i64>,
    }

    /// The values of `bill_item`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillItem {
        /// 号租费
        #[top_api(value = 0)]
        V0,
        /// 通话费
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.top.secret.extend`
pub mod secret_extend {
    use crate::prelude::*;

    /// `taobao.top.secret.extend` (虚拟号延期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61510&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.secret.extend",
        response = SecretNo,
        unwrap = "result",
        debug
    )]
    pub struct SecretExtend {
        pub extend_request: SecretNoExtendRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretNoExtendRequest {
        pub extend_days: i64,
        pub oaid: String,
        pub order_id: i64,
        pub scene: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretNo {
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub expire_time: Option<String>,
    }
}

/// `taobao.top.secret.get`
pub mod secret_get {
    use crate::prelude::*;

    /// `taobao.top.secret.get` (获取 TOP 通道解密秘钥)
    ///
    /// <https://open.taobao.com/api.htm?docId=26567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.secret.get",
        response = SecretGetResponse,
        idempotent,
        debug
    )]
    pub struct SecretGet {
        pub secret_version: Option<i64>,
        pub random_num: String,
        pub customer_user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretGetResponse {
        /// In seconds.
        pub interval: Option<i64>,
        /// In seconds.
        pub max_interval: Option<i64>,
        #[top_api(secret)]
        pub secret: Option<String>,
        pub secret_version: Option<i64>,
        pub app_config: Option<String>,
    }
}

/// `taobao.top.secret.register`
pub mod secret_register {
    use crate::prelude::*;

    /// `taobao.top.secret.register` (注册加密账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=27385&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.top.secret.register",
        response = SecretRegisterResponse,
        debug
    )]
    pub struct SecretRegister;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretRegisterResponse;
}
