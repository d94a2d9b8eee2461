//! `alibaba.auth.*`: 1 API.

pub use self::cert_get::CertGet;

/// `alibaba.auth.cert.get`
pub mod cert_get {
    use crate::prelude::*;

    /// `alibaba.auth.cert.get` (获取证书数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=32288&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.auth.cert.get",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct CertGet {
        pub provider: String,
        pub receive_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub data: Option<String>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}
