//! `taobao.roomtype.*`: 1 API.

pub use self::status_update::StatusUpdate;

/// `taobao.roomtype.status.update`
pub mod status_update {
    use crate::prelude::*;

    /// `taobao.roomtype.status.update` (top 房型状态修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=67808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.roomtype.status.update",
        response = Option<String>,
        unwrap = "error_msg",
        debug
    )]
    pub struct StatusUpdate {
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
        pub rid: Option<i64>,
        pub status: Option<i64>,
    }
}
