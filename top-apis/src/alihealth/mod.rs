//! 阿里健康 (Alibaba Health), follow-up (随访): messages between doctors and patients.

mod dialogrecord_recall;
mod followup_result;
mod followup_send;

pub use self::{
    dialogrecord_recall::{ChickenImRecordRecallDo, FollowupDialogrecordRecall, RecallerType},
    followup_result::FollowupResult,
    followup_send::{ChickenImDialogCreateRequest, DialogVo, FollowupSend},
};
