//! `taobao.appstore.*`: 1 API.

pub use self::subscribe_get::SubscribeGet;

/// `taobao.appstore.subscribe.get`
pub mod subscribe_get {
    use crate::prelude::*;

    /// `taobao.appstore.subscribe.get` (查询 appstore 应用订购关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=285&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.appstore.subscribe.get",
        response = UserSubscribe,
        unwrap = "user_subscribe",
        idempotent,
        debug
    )]
    pub struct SubscribeGet {
        #[top_api(secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserSubscribe {
        pub status: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub version_no: Option<VersionNo>,
    }

    /// The values of `version_no`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VersionNo {
        /// 无版本信息
        #[top_api(value = 0)]
        V0,
        /// 初级版
        #[top_api(value = 1)]
        V1,
        /// 中级版
        #[top_api(value = 2)]
        V2,
        /// 高级版
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
