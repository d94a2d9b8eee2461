//! `ali_*`: 4 topics.

/// `ali_fin_*`
pub mod fin {
    use crate::prelude::*;

    /// `ali_fin_DybClaimResult`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ali_fin_DybClaimResult")]
    pub struct DybClaimResult {
        pub claim_fee: Option<String>,
        pub claim_no: Option<String>,
        pub claim_status: Option<String>,
        pub reason: Option<String>,
    }
}

/// `ali_infodept_*`
pub mod infodept {
    use crate::prelude::*;

    /// 网上法庭数据交换消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ali_infodept_CaseFilingInfo")]
    pub struct CaseFilingInfo {
        pub attachment_files: Option<String>,
        pub attachment_url: Option<String>,
        pub biz_id: Option<String>,
        pub format: Option<String>,
        pub message_body: Option<String>,
        pub message_body_signature: Option<String>,
        pub message_id: Option<String>,
        pub message_router: Option<String>,
        pub peer_id: Option<String>,
        pub ref_biz_id: Option<String>,
        pub topic: Option<String>,
        pub version: Option<String>,
    }

    /// 证件保全通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ali_infodept_PreserveEvidence")]
    pub struct PreserveEvidence {
        pub case_id: Option<String>,
    }

    /// 网上法庭开放平台消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ali_infodept_YuncourtMsg")]
    pub struct YuncourtMsg {
        pub biz_id: Option<String>,
        pub content: Option<String>,
        pub r#type: Option<String>,
    }
}
