//! `alipay.baoxian.*`: 4 APIs.

pub use self::claim_returngoodsstatus_update::ClaimReturngoodsstatusUpdate;
pub use self::claim_survey_conclusion_submit::ClaimSurveyConclusionSubmit;
pub use self::claim_update::ClaimUpdate;
pub use self::claim_uploadattachment::ClaimUploadattachment;

/// `alipay.baoxian.claim.returngoodsstatus.update`
pub mod claim_returngoodsstatus_update {
    use crate::prelude::*;

    /// `alipay.baoxian.claim.returngoodsstatus.update` (更新理赔单退货货物状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=37741&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.baoxian.claim.returngoodsstatus.update",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimReturngoodsstatusUpdate {
        pub claim_no: String,
        pub goods_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alipay.baoxian.claim.survey.conclusion.submit`
pub mod claim_survey_conclusion_submit {
    use crate::prelude::*;

    /// `alipay.baoxian.claim.survey.conclusion.submit` (保险退货服务商勘察结论提交接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42999&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.baoxian.claim.survey.conclusion.submit",
        response = AliSceneResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimSurveyConclusionSubmit {
        #[top_api(max_items = 20)]
        pub facilitator_survey_conclusions: Vec<InsFacilitatorSurveyConclusionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsFacilitatorSurveyConclusionDto {
        pub biz_no: Option<String>,
        pub logistics_no: Option<String>,
        pub survey_attachments: Option<String>,
        pub survey_conclusion: Option<String>,
        pub survey_conclusion_desc: Option<String>,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliSceneResult {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub biz_success: Option<bool>,
    }
}

/// `alipay.baoxian.claim.update`
pub mod claim_update {
    use crate::prelude::*;

    /// `alipay.baoxian.claim.update` (更新赔案)
    ///
    /// <https://open.taobao.com/api.htm?docId=29610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.baoxian.claim.update",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimUpdate {
        pub biz_data: Option<String>,
        #[top_api(max_items = 20)]
        pub progress_list: Vec<String>,
        #[top_api(max_items = 120)]
        pub claim_attachments: Vec<ClaimAttachment>,
        pub policy_biz_no: Option<String>,
        pub out_biz_no: Option<String>,
        pub biz_source: Option<String>,
        /// In cents.
        pub claim_fee: Option<i64>,
        pub claim_no: Option<String>,
        pub claim_out_biz_no: Option<String>,
        pub sp_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimAttachment {
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub size: Option<i64>,
        pub path: Option<String>,
        pub description: Option<String>,
        pub file_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alipay.baoxian.claim.uploadattachment`
pub mod claim_uploadattachment {
    use crate::prelude::*;

    /// `alipay.baoxian.claim.uploadattachment` (资料上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29609&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alipay.baoxian.claim.uploadattachment",
        response = UploadResult,
        unwrap = "upload_result",
        debug
    )]
    pub struct ClaimUploadattachment {
        pub out_biz_no: String,
        pub biz_source: Option<String>,
        pub sp_no: Option<String>,
        pub attachment_key: String,
        pub attachment_byte: FileItem,
        pub base64_bytes: Option<bool>,
        pub policy_biz_no: Option<String>,
        pub upload_user: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadResult {
        pub model: Option<InsAttachmentUploadVo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsAttachmentUploadVo {
        pub oss_path: Option<String>,
        pub e_tag: Option<String>,
        pub size: Option<i64>,
    }
}
