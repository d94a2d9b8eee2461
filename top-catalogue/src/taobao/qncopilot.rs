//! `taobao.qncopilot.*`: 1 API.

pub use self::picture_audit::PictureAudit;

/// `taobao.qncopilot.picture.audit`
pub mod picture_audit {
    use crate::prelude::*;

    /// `taobao.qncopilot.picture.audit` (AIGC 创作图片审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=67792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qncopilot.picture.audit",
        response = QnCopilotResultDo,
        unwrap = "qn_copilot_result_do",
        debug
    )]
    pub struct PictureAudit {
        pub param: PicAuditParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicAuditParam {
        pub user_id: i64,
        #[top_api(required)]
        pub pic_urls: Vec<String>,
    }

    /// `QnCopilotResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QnCopilotResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub result: Option<PicAuditResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicAuditResult {
        pub audited_urls: Vec<String>,
        pub illegal_index: Vec<String>,
    }
}
