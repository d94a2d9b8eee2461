//! `taobao.cmedical.*`: 1 API.

pub use self::face_detection_callback::FaceDetectionCallback;

/// `taobao.cmedical.face.detection.callback`
pub mod face_detection_callback {
    use crate::prelude::*;

    /// `taobao.cmedical.face.detection.callback` (魔镜测肤结果数据回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.cmedical.face.detection.callback",
        response = FaceDetectionCallbackResult,
        unwrap = "result",
        debug
    )]
    pub struct FaceDetectionCallback {
        pub request_id: String,
        pub identity: String,
        pub scene: String,
        pub data: Option<String>,
        pub success: bool,
        pub error_msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FaceDetectionCallbackResult {
        pub error: Option<TribeError>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeError {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}
