//! `taobao.openuid.*`: 3 APIs.

pub use self::get::Get;
pub use self::get_bymixnick::GetBymixnick;
pub use self::get_bytrade::GetBytrade;

/// `taobao.openuid.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.openuid.get` (获取授权账号对应的 `OpenUid`)
    ///
    /// <https://open.taobao.com/api.htm?docId=33220&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openuid.get",
        response = Option<String>,
        unwrap = "open_uid",
        idempotent,
        debug
    )]
    pub struct Get;
}

/// `taobao.openuid.get.bymixnick`
pub mod get_bymixnick {
    use crate::prelude::*;

    /// `taobao.openuid.get.bymixnick` (通过 mixnick 转换 openuid)
    ///
    /// <https://open.taobao.com/api.htm?docId=33223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openuid.get.bymixnick",
        response = Option<String>,
        unwrap = "open_uid",
        debug
    )]
    pub struct GetBymixnick {
        pub mix_nick: String,
    }
}

/// `taobao.openuid.get.bytrade`
pub mod get_bytrade {
    use crate::prelude::*;

    /// `taobao.openuid.get.bytrade` (通过订单获取对应买家的 `openUID`)
    ///
    /// <https://open.taobao.com/api.htm?docId=33221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openuid.get.bytrade",
        response = Option<String>,
        unwrap = "open_uid",
        debug
    )]
    pub struct GetBytrade {
        pub tid: i64,
    }
}
