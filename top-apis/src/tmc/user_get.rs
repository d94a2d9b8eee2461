//! `taobao.tmc.user.get`

use super::UserPlatform;
use crate::{TopApi, TopDateTime, TopObject};

/// `taobao.tmc.user.get` (获取用户已开通消息): what is open for a user.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.user.get", response = Option<TmcUser>, unwrap = "tmc_user", idempotent, debug)]
pub struct UserGet {
    /// Which members of [`TmcUser`] are wanted, with commas between them; `topics` has to be among them.
    pub fields: String,
    /// The user (用户昵称).
    #[top_api(secret, max_len = 100)]
    pub nick: String,
    /// Where the user is registered.
    pub user_platform: Option<UserPlatform>,
}

/// What is open for a user.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcUser {
    /// The user's id (用户ID).
    pub user_id: Option<i64>,
    /// The user's name (用户昵称).
    #[top_api(secret)]
    pub user_nick: Option<String>,
    /// Where the user is registered.
    pub user_platform: Option<UserPlatform>,
    /// The group that gets the user's messages.
    pub group_name: Option<String>,
    /// The topics; empty for all that the app subscribed to.
    pub topics: Vec<String>,
    /// Whether the user's authorisation still holds.
    pub is_valid: Option<bool>,
    /// When messages were opened first.
    pub created: Option<TopDateTime>,
    /// When they were opened last.
    pub modified: Option<TopDateTime>,
}
