//! `taobao.tmc.group.add`

use super::UserPlatform;
use crate::{TopApi, TopDateTime, TopObject};

/// `taobao.tmc.group.add` (为已开通用户添加用户分组): puts users into a group, which gets a queue of its own. Messages stored
/// before stay in the default group.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.group.add", response = GroupAdded, idempotent, debug)]
pub struct GroupAdd {
    /// The group's name. It must not begin with `default`.
    #[top_api(max_len = 32)]
    pub group_name: String,
    /// The users to add (用户昵称列表).
    #[top_api(required, secret, max_items = 200)]
    pub nicks: Vec<String>,
    /// Where the users are registered.
    pub user_platform: Option<UserPlatform>,
}

/// A group.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct GroupAdded {
    /// The group's name.
    pub group_name: Option<String>,
    /// When it was made.
    pub created: Option<TopDateTime>,
}
