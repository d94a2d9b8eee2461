//! `yunos.dm.*`: 1 API.

pub use self::sys_get_domain::SysGetDomain;

/// `yunos.dm.sys.get.domain`
pub mod sys_get_domain {
    use crate::prelude::*;

    /// `yunos.dm.sys.get.domain` (获取动态域名)
    ///
    /// <https://open.taobao.com/api.htm?docId=35502&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.dm.sys.get.domain",
        response = Option<String>,
        unwrap = "url",
        debug
    )]
    pub struct SysGetDomain {
        pub make: String,
        pub model: String,
        pub sn: String,
    }
}
