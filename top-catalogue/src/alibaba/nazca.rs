//! `alibaba.nazca.*`: 7 APIs.

pub use self::auth_authapply_callback::AuthAuthapplyCallback;
pub use self::auth_changeauthapply_callback::AuthChangeauthapplyCallback;
pub use self::auth_issueauthapply_callback::AuthIssueauthapplyCallback;
pub use self::token_authapply_get::TokenAuthapplyGet;
pub use self::token_changeauthapply_get::TokenChangeauthapplyGet;
pub use self::token_filesecret_get::TokenFilesecretGet;
pub use self::token_issuecertapply_get::TokenIssuecertapplyGet;

/// `alibaba.nazca.auth.authapply.callback`
pub mod auth_authapply_callback {
    use crate::prelude::*;

    /// `alibaba.nazca.auth.authapply.callback` (认证的统一回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.auth.authapply.callback",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct AuthAuthapplyCallback {
        pub auth_apply_done_callback_do: Option<AuthApplyDoneCallBackDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthApplyDoneCallBackDo {
        #[top_api(secret)]
        pub id: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub alipay_user_id: Option<String>,
        pub applicant_type: Option<ApplicantType>,
        pub dn: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub enterprise_name: Option<String>,
        pub license: Option<String>,
        pub organization: Option<String>,
        pub person_name: Option<String>,
        pub pfx: Option<String>,
        #[top_api(secret)]
        pub pfx_key: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub platform_user_id: Option<String>,
        pub sequence_no: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub three_cert_number: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `applicant_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ApplicantType {
        /// 企业法人/负责人
        #[top_api(value = "1")]
        V1,
        /// 企业代理人
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 旧版三证
        #[top_api(value = 1)]
        V1,
        /// 新版三证合一
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<AuthApplyDoneCallBackDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.nazca.auth.changeauthapply.callback`
pub mod auth_changeauthapply_callback {
    use crate::prelude::*;

    /// `alibaba.nazca.auth.changeauthapply.callback` (变更认证回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=28642&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.auth.changeauthapply.callback",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct AuthChangeauthapplyCallback {
        pub param_change_auth_call_back_do: Option<ChangeAuthCallBackDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeAuthCallBackDo {
        #[top_api(secret)]
        pub id: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub person_name: Option<String>,
        pub platform_user_id: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub telphone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<ChangeAuthCallBackDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.nazca.auth.issueauthapply.callback`
pub mod auth_issueauthapply_callback {
    use crate::prelude::*;

    /// `alibaba.nazca.auth.issueauthapply.callback` (出证申请回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=28641&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.auth.issueauthapply.callback",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct AuthIssueauthapplyCallback {
        pub contract_num: Option<String>,
        pub issue_org: Option<String>,
        pub platform_user_id: Option<String>,
        pub report_url: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<IssueAuthCallBackDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueAuthCallBackDo {
        pub contract_num: Option<String>,
        pub issue_org: Option<String>,
        pub platform_user_id: Option<String>,
        pub report_url: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 出证中
        #[top_api(value = "0")]
        V0,
        /// 出证成功
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.nazca.token.authapply.get`
pub mod token_authapply_get {
    use crate::prelude::*;

    /// `alibaba.nazca.token.authapply.get` (根据 token 获取认证申请信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.token.authapply.get",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct TokenAuthapplyGet {
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<AuthApplyDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthApplyDo {
        pub autherized: Option<bool>,
        pub enterprise_name: Option<String>,
        pub license: Option<String>,
        pub organization: Option<String>,
        pub platform_user_id: Option<String>,
        pub return_url: Option<String>,
        pub status: Option<String>,
        pub three_cert_number: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 旧版三证
        #[top_api(value = 1)]
        V1,
        /// 新版三证合一
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.nazca.token.changeauthapply.get`
pub mod token_changeauthapply_get {
    use crate::prelude::*;

    /// `alibaba.nazca.token.changeauthapply.get` (根据 token 获取变更认证申请信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28646&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.token.changeauthapply.get",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct TokenChangeauthapplyGet {
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<ChangeAuthApplyDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeAuthApplyDo {
        pub autherized: Option<bool>,
        pub enterprise_name: Option<String>,
        pub license: Option<String>,
        pub organization: Option<String>,
        pub platform_user_id: Option<String>,
        pub return_url: Option<String>,
        pub status: Option<String>,
        pub three_cert_number: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 旧版三证
        #[top_api(value = 1)]
        V1,
        /// 新版三证合一
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.nazca.token.filesecret.get`
pub mod token_filesecret_get {
    use crate::prelude::*;

    /// `alibaba.nazca.token.filesecret.get` (获取文件秘钥)
    ///
    /// <https://open.taobao.com/api.htm?docId=28623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.token.filesecret.get",
        response = TokenFilesecretGetResponse,
        debug
    )]
    pub struct TokenFilesecretGet {
        pub platform_user_id: Option<String>,
        pub contract_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TokenFilesecretGetResponse {
        pub error: Option<String>,
        pub message: Option<String>,
        #[top_api(secret)]
        pub ret_value: Option<String>,
        pub sub_error_message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.nazca.token.issuecertapply.get`
pub mod token_issuecertapply_get {
    use crate::prelude::*;

    /// `alibaba.nazca.token.issuecertapply.get` (根据 token 获取出证申请信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28640&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nazca.token.issuecertapply.get",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct TokenIssuecertapplyGet {
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub error: Option<String>,
        pub message: Option<String>,
        pub ret_value: Option<IssueCertApplyDo>,
        pub sub_error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueCertApplyDo {
        pub contract_num: Option<String>,
        pub page_num: Option<i64>,
        pub platform_user_id: Option<String>,
        pub return_url: Option<String>,
        pub send_receive: Option<SendReceive>,
        pub topic: Option<String>,
    }

    /// The values of `send_receive`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SendReceive {
        /// 接收者
        #[top_api(value = 0)]
        V0,
        /// 发送者
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
