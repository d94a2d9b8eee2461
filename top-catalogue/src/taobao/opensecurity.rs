//! `taobao.opensecurity.*`: 2 APIs.

pub use self::isv_uid_get::IsvUidGet;
pub use self::uid_get::UidGet;

/// `taobao.opensecurity.isv.uid.get`
pub mod isv_uid_get {
    use crate::prelude::*;

    /// `taobao.opensecurity.isv.uid.get` (获取 open security uid for isv)
    ///
    /// <https://open.taobao.com/api.htm?docId=24673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opensecurity.isv.uid.get",
        response = Option<String>,
        unwrap = "open_uid_isv",
        idempotent,
        debug
    )]
    pub struct IsvUidGet {
        pub open_uid: String,
    }
}

/// `taobao.opensecurity.uid.get`
pub mod uid_get {
    use crate::prelude::*;

    /// `taobao.opensecurity.uid.get` (淘宝 open security uid 获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opensecurity.uid.get",
        response = Option<String>,
        unwrap = "open_uid",
        idempotent,
        debug
    )]
    pub struct UidGet {
        pub tb_user_id: i64,
    }
}
