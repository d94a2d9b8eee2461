//! The three APIs that are ready in `top-apis`, served by their own structs: a first call needs no document.
//!
//! What they answer follows from the request where it can, so that a client sees its own values come back.

use top_apis::{
    alihealth::{DialogVo, FollowupDialogrecordRecall, FollowupResult, FollowupSend},
    lyservice::{LippiMessageSend, LippiResult},
};
use top_sandbox::Sandbox;

/// A call of one of them, as it is typed behind `topctl call`.
pub(crate) const EXAMPLE: &str = "alibaba.alihealth.followup.send -p 'request1={\"session_id\":\"9\",\"rs_type\":\"2\",\"content\":\"您好\"}'";

pub(crate) fn serve(sandbox: &Sandbox) {
    sandbox.on(|call: FollowupSend| async move {
        let sent = DialogVo {
            content_type: Some(1),
            content: Some(call.request1.content),
            id: Some("1800000767768343".to_owned()),
            time_stamp: Some("1546272000000".to_owned()),
        };
        Ok(succeeded(sent))
    });
    sandbox.on(|_: FollowupDialogrecordRecall| async { Ok(succeeded(true)) });
    sandbox.on(|call: LippiMessageSend| async move {
        Ok(LippiResult {
            msg: None,
            code: Some("0".to_owned()),
            data: Some(call.ly_open_message_dto.message_id),
            success: Some(true),
        })
    });
}

fn succeeded<T>(model: T) -> FollowupResult<T> {
    FollowupResult {
        success: Some(true),
        msg_code: Some("SUCCESS".to_owned()),
        msg_info: None,
        model: Some(model),
    }
}
