//! `alibaba.alihealth.followup.send`

use super::FollowupResult;
use crate::{TopApi, TopObject};

/// `alibaba.alihealth.followup.send` (随访IM发送会话): sends a message into a follow-up conversation.
///
/// # The documented example
/// ```
/// use top_apis::{BusinessResult, response, alihealth::{ChickenImDialogCreateRequest, FollowupSend}};
///
/// let send = FollowupSend {
///     request1: ChickenImDialogCreateRequest {
///         session_id: "78bfcced948a65d29c5c77f1cd3367a2".into(),
///         bterm_user_id: Some("2034131106552037".into()),
///         cterm_user_id: Some("5394977607673890".into()),
///         rs_type: "2".into(),
///         content: r#"{"text":"abc"}"#.into(),
///         user_id: Some("153315451244705".into()),
///     },
///     auth_token: Some("9eae09db243df99bd67af033decfd257".into()),
/// };
///
/// // Who is written to and what is said stay out of logs.
/// assert!(!format!("{send:?}").contains("abc"));
///
/// // The page's sample answer says `success=false`: a business failure, whatever else it holds.
/// let sample = br#"{"alibaba_alihealth_followup_send_response":{"result1":{"success":false,"msg_code":"1",
///     "msg_info":"1","model":{"content_type":1,"content":"{}","id":"1111111","time_stamp":"1111111"}}}}"#;
/// let result = response::decode::<FollowupSend>(sample, Default::default())?.data;
/// assert_eq!(result.model.as_ref().and_then(|dialog| dialog.content_type), Some(1));
/// assert_eq!(result.into_result().unwrap_err().code(), Some("1"));
/// # Ok::<(), top_apis::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, TopApi)]
#[top_api(
    method = "alibaba.alihealth.followup.send",
    response = FollowupResult<DialogVo>,
    unwrap = "result1",
    debug
)]
pub struct FollowupSend {
    /// The message and where it goes (服务入参).
    pub request1: ChickenImDialogCreateRequest,
    /// Token of the security check (用于安全验证).
    #[top_api(secret)]
    pub auth_token: Option<String>,
}

/// A message and the conversation it goes to.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct ChickenImDialogCreateRequest {
    /// The conversation (会话ID); not an access token.
    pub session_id: String,
    /// The doctor, or the group of doctors (医生ID或医生组ID).
    #[top_api(secret)]
    pub bterm_user_id: Option<String>,
    /// The patient (就诊人ID).
    #[top_api(secret)]
    pub cterm_user_id: Option<String>,
    /// Who sends (谁发的). The page's example is `2`; it lists no values.
    pub rs_type: String,
    /// The message (内容), itself a JSON text such as `{"text":"abc"}`.
    #[top_api(secret)]
    pub content: String,
    /// The sending doctor's own id (医生自己的id).
    #[top_api(secret)]
    pub user_id: Option<String>,
}

/// The message as it was sent, handed back to the caller.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct DialogVo {
    /// The format of the content (内容格式), a small number. The page's example is 1; it lists no values.
    pub content_type: Option<i8>,
    /// What was sent (自己本次发送的会话内容).
    #[top_api(secret)]
    pub content: Option<String>,
    /// The message's id (本次发送的数据id).
    pub id: Option<String>,
    /// When it was sent (本次发送的时间戳), as text; the page names no unit.
    pub time_stamp: Option<String>,
}
