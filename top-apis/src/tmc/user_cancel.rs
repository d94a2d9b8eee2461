//! `taobao.tmc.user.cancel`

use super::{Success, UserPlatform};
use crate::TopApi;

/// `taobao.tmc.user.cancel` (取消用户的消息服务): ends the messages of a user.
///
/// `is_success=false` without an error code means that there was no such user.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.user.cancel", response = Success, idempotent, debug)]
pub struct UserCancel {
    /// The user (用户昵称).
    #[top_api(secret)]
    pub nick: String,
    /// Where the user is registered.
    pub user_platform: Option<UserPlatform>,
}
