//! `taobao.tmc.user.permit`

use super::Success;
use crate::TopApi;

/// `taobao.tmc.user.permit` (为已授权的用户开通消息服务): opens messages for the user of the session.
///
/// The list **replaces** the one before: pass all topics, or none for all that the app subscribed to.
///
/// ```
/// use top_apis::{SessionRequirement, TopApi, tmc::UserPermit};
///
/// let permit = UserPermit { topics: vec!["taobao_trade_TradeBuyerPay".into()] };
/// assert_eq!(UserPermit::API.session, SessionRequirement::Required);
/// # let _ = permit;
/// ```
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.user.permit", response = Success, session = required, idempotent, debug)]
pub struct UserPermit {
    /// The topics, out of those that the app subscribed to; empty for all of them.
    #[top_api(max_items = 100)]
    pub topics: Vec<String>,
}
