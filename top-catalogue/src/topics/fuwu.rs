//! `fuwu_*`: 2 topics.

/// `fuwu_confirm_*`
pub mod confirm {
    use crate::prelude::*;

    /// 收入确认失败
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fuwu_confirm_Fail")]
    pub struct Fail {
        pub article_name: Option<String>,
        pub confirm_id: Option<i64>,
        pub order_id: Option<String>,
        pub remark: Option<String>,
        pub remark_code: Option<String>,
        pub user_nick: Option<String>,
    }

    /// 收入确认成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "fuwu_confirm_Success")]
    pub struct Success {
        pub article_name: Option<String>,
        pub confirm_id: Option<i64>,
        pub order_id: Option<String>,
        pub remark: Option<String>,
        pub user_nick: Option<String>,
    }
}
