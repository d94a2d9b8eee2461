//! `taobao.tmc.group.delete`

use super::{Success, UserPlatform};
use crate::TopApi;

/// `taobao.tmc.group.delete` (删除指定的分组或分组下的用户): takes users out of a group, or deletes it. **Messages of a
/// deleted group that were not consumed are lost**; later ones go to the default group.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.group.delete", response = Success, idempotent, debug)]
pub struct GroupDelete {
    /// The group's name.
    pub group_name: String,
    /// The users to take out; none for the whole group. A group without users is deleted too.
    #[top_api(secret, max_items = 20)]
    pub nicks: Vec<String>,
    /// Where the users are registered.
    pub user_platform: Option<UserPlatform>,
}
