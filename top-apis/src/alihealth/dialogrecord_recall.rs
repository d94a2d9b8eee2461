//! `alibaba.alihealth.followup.dialogrecord.recall`

use super::FollowupResult;
use crate::{TopApi, TopObject};

/// `alibaba.alihealth.followup.dialogrecord.recall` (会话消息撤回): takes a message of a follow-up conversation back
/// (Tianjin follow-up project, 天津随访项目).
///
/// The payload says whether the message was taken back (是否撤回成功).
///
/// # The documented example
/// ```
/// use top_apis::{BusinessResult, response, alihealth::{ChickenImRecordRecallDo, FollowupDialogrecordRecall, RecallerType}};
///
/// let recall = FollowupDialogrecordRecall {
///     auth_token: "9eae09db243df99bd67af033decfd257".into(),
///     request1: ChickenImRecordRecallDo {
///         record_id: "1800000767768343".into(),
///         doctor_id: Some("814900585107281".into()),
///         session_id: "64c695fd32d7145a5e2016a04e908fa8".into(),
///         bterm_user_id: "5435714446542245".into(),
///         sufferer_id: Some("2530305183021706".into()),
///         rs_type: RecallerType::Doctor,
///     },
/// };
///
/// // Tokens and people stay out of logs.
/// let shown = format!("{recall:?}");
/// assert!(!shown.contains("9eae09db") && !shown.contains("2530305183021706"));
///
/// // The page's sample answer says `success=false` beside the code `SUCCESS`; the flag decides.
/// let sample = br#"{"alibaba_alihealth_followup_dialogrecord_recall_response":{"result1":{"model":true,
///     "msg_code":"SUCCESS","msg_info":"SUCCESS","success":false}}}"#;
/// let result = response::decode::<FollowupDialogrecordRecall>(sample, Default::default())?.data;
/// assert_eq!(result.model, Some(true));
/// assert_eq!(result.into_result().unwrap_err().code(), Some("SUCCESS"));
/// # Ok::<(), top_apis::Error>(())
/// ```
#[derive(Clone, PartialEq, TopApi)]
#[top_api(
    method = "alibaba.alihealth.followup.dialogrecord.recall",
    response = FollowupResult<bool>,
    unwrap = "result1",
    debug
)]
pub struct FollowupDialogrecordRecall {
    /// Token of the security check (用于安全验证).
    #[top_api(secret)]
    pub auth_token: String,
    /// Which message, and who takes it back (入参model).
    pub request1: ChickenImRecordRecallDo,
}

/// A message, and who takes it back.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct ChickenImRecordRecallDo {
    /// The message (会话记录ID).
    pub record_id: String,
    /// The doctor (医生ID).
    #[top_api(secret)]
    pub doctor_id: Option<String>,
    /// The conversation (会话ID); not an access token.
    pub session_id: String,
    /// The other side (B端用户ID): the doctor in a conversation of two, the group in a group conversation.
    #[top_api(secret)]
    pub bterm_user_id: String,
    /// The patient (患者ID).
    #[top_api(secret)]
    pub sufferer_id: Option<String>,
    /// Who takes the message back.
    pub rs_type: RecallerType,
}

/// Who takes a message back (`rs_type`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
pub enum RecallerType {
    /// The patient (患者撤回).
    #[top_api(value = "1")]
    Patient,
    /// The doctor (医生撤回).
    #[top_api(value = "2")]
    Doctor,
    /// A value that the page does not list.
    #[top_api(other)]
    Other(String),
}
