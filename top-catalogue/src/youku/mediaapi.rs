//! `youku.mediaapi.*`: 1 API.

pub use self::video_snapshot_get::VideoSnapshotGet;

/// `youku.mediaapi.video.snapshot.get`
pub mod video_snapshot_get {
    use crate::prelude::*;

    /// `youku.mediaapi.video.snapshot.get` (根据视频 ID 查询视频缩微图)
    ///
    /// <https://open.taobao.com/api.htm?docId=42057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.mediaapi.video.snapshot.get",
        response = VideoSnapshotGetResponse,
        idempotent,
        debug
    )]
    pub struct VideoSnapshotGet {
        pub vid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoSnapshotGetResponse {
        pub is_success: Option<String>,
        pub model_list: Vec<Struct>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub domain_name: Option<String>,
        pub thumb_id_list: Vec<String>,
        pub sectiontime: Option<i64>,
    }
}
