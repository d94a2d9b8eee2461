//! `tmall.ccf.*`: 1 API.

pub use self::crowd_activityuser_upload::CrowdActivityuserUpload;

/// `tmall.ccf.crowd.activityuser.upload`
pub mod crowd_activityuser_upload {
    use crate::prelude::*;

    /// `tmall.ccf.crowd.activityuser.upload` (品牌营销活动用户上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50272&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.ccf.crowd.activityuser.upload",
        response = CrowdActivityuserUploadResponse,
        debug
    )]
    pub struct CrowdActivityuserUpload {
        pub activity_id: i64,
        #[top_api(required, max_items = 100)]
        pub crowd_types: Vec<String>,
        pub taobao_open_id: String,
        pub taobao_app_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdActivityuserUploadResponse {
        pub data: Option<bool>,
        pub e_code: Option<String>,
        pub e_msg: Option<String>,
        pub failed: Option<bool>,
        pub suc: Option<bool>,
    }
}
