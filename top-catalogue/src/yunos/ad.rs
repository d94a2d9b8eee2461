//! `yunos.ad.*`: 3 APIs.

pub use self::audit_creative_add::AuditCreativeAdd;
pub use self::audit_creative_get::AuditCreativeGet;
pub use self::audit_creative_getlist::AuditCreativeGetlist;

/// `yunos.ad.audit.creative.add`
pub mod audit_creative_add {
    use crate::prelude::*;

    /// `yunos.ad.audit.creative.add` (单个创意预审接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29086&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.ad.audit.creative.add",
        response = AuditCreativeAddResponse,
        debug
    )]
    pub struct AuditCreativeAdd {
        pub member_id: i64,
        pub creative: CreativeParamDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeParamDto {
        pub creative_id: String,
        pub name: String,
        pub creative_template_id: i64,
        pub creative_title: String,
        #[top_api(required)]
        pub creative_text: Vec<String>,
        pub creative_image_url: Vec<String>,
        pub creative_icon_url: Vec<String>,
        pub landing_url: Option<String>,
        pub action_type: String,
        pub size_code: Option<String>,
        pub creative_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditCreativeAddResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub is_ok: Option<bool>,
    }
}

/// `yunos.ad.audit.creative.get`
pub mod audit_creative_get {
    use crate::prelude::*;

    /// `yunos.ad.audit.creative.get` (获取单个创意审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=29085&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.ad.audit.creative.get",
        response = AuditCreativeGetResponse,
        idempotent,
        debug
    )]
    pub struct AuditCreativeGet {
        pub member_id: i64,
        pub creative_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditCreativeGetResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
        pub result: Option<CreativeAuditDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAuditDto {
        pub creative_id: Option<String>,
        pub status: Option<String>,
        pub level: Option<i64>,
        pub refuse_cause: Option<String>,
    }
}

/// `yunos.ad.audit.creative.getlist`
pub mod audit_creative_getlist {
    use crate::prelude::*;

    /// `yunos.ad.audit.creative.getlist` (批量获取创意审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=29084&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.ad.audit.creative.getlist",
        response = AuditCreativeGetlistResponse,
        debug
    )]
    pub struct AuditCreativeGetlist {
        pub member_id: i64,
        pub status: Option<String>,
        #[top_api(required, max_items = 500)]
        pub creative_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditCreativeGetlistResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub is_ok: Option<String>,
        pub results: Vec<CreativeAuditDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAuditDto {
        pub creative_id: Option<String>,
        pub status: Option<String>,
        pub level: Option<i64>,
        pub refuse_cause: Option<String>,
    }
}
