//! `taobao.tmc.user.topics.get`

use crate::{TopApi, TopObject};

/// `taobao.tmc.user.topics.get` (获取用户开通的topic列表): the topics that are open for a user.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.user.topics.get", response = UserTopics, idempotent, debug)]
pub struct UserTopicsGet {
    /// The seller (卖家nick).
    #[top_api(secret)]
    pub nick: Option<String>,
}

/// The topics of a user.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct UserTopics {
    /// The topics.
    pub topics: Vec<String>,
    /// What went wrong, as a code.
    pub result_code: Option<String>,
    /// What went wrong, in words.
    pub result_message: Option<String>,
}
