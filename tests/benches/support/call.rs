//! The call that is measured: `followup.send` with all its members, and the application and session it is made with.

use top_apis::alihealth::{ChickenImDialogCreateRequest, FollowupSend};

pub(crate) const SECRET: &str = "helloworldhelloworldhelloworld12";
pub(crate) const APP_KEY: &str = "12345678";
pub(crate) const SESSION: &str = "6201a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4a5b6";
pub(crate) const TIMESTAMP: &str = "2016-01-01 12:00:00";
/// The content of the small one.
pub(crate) const SMALL: &str = r#"{"text":"abc"}"#;

pub(crate) fn send(content: String) -> FollowupSend {
    FollowupSend {
        request1: ChickenImDialogCreateRequest {
            session_id: "78bfcced948a65d29c5c77f1cd3367a2".into(),
            bterm_user_id: Some("2034131106552037".into()),
            cterm_user_id: Some("5394977607673890".into()),
            rs_type: "2".into(),
            content,
            user_id: Some("153315451244705".into()),
        },
        auth_token: Some("9eae09db243df99bd67af033decfd257".into()),
    }
}
