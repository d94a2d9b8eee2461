//! `taobao.collinafacade.*`: 1 API.

pub use self::nocaptcha_sig_authenticate::NocaptchaSigAuthenticate;

/// `taobao.collinafacade.nocaptcha.sig.authenticate`
pub mod nocaptcha_sig_authenticate {
    use crate::prelude::*;

    /// `taobao.collinafacade.nocaptcha.sig.authenticate` (人机识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=24871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.collinafacade.nocaptcha.sig.authenticate",
        response = NocaptchaSigAuthenticateResponse,
        debug
    )]
    pub struct NocaptchaSigAuthenticate {
        pub sig_authenticate_context: SigAuthenticateContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SigAuthenticateContext {
        #[top_api(secret)]
        pub access_key: String,
        pub app_key: String,
        pub remote_ip: String,
        pub session_id: String,
        pub sig: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NocaptchaSigAuthenticateResponse {
        pub ret: Option<i64>,
        pub ret_detail: Option<SigAuthenticateResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SigAuthenticateResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        /// In milliseconds.
        pub timestamp: Option<i64>,
        pub detail: Option<String>,
    }
}
