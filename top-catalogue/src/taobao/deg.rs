//! `taobao.deg.*`: 1 API.

pub use self::user_gamegift_query::UserGamegiftQuery;

/// `taobao.deg.user.gamegift.query`
pub mod user_gamegift_query {
    use crate::prelude::*;

    /// `taobao.deg.user.gamegift.query` (用户数娱游戏礼包查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.deg.user.gamegift.query",
        response = Vec<GameGiftRecordDto>,
        unwrap = "records",
        idempotent,
        debug
    )]
    pub struct UserGamegiftQuery {
        pub status: Option<Status>,
        #[top_api(max_items = 20)]
        pub cp_item_ids: Vec<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待发放
        #[top_api(value = 1)]
        V1,
        /// 已发放
        #[top_api(value = 2)]
        V2,
        /// 过期
        #[top_api(value = 3)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GameGiftRecordDto {
        pub record_id: Option<i64>,
        pub status: Option<i64>,
        pub cp_item_id: Option<String>,
    }
}
