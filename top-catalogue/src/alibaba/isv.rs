//! `alibaba.isv.*`: 1 API.

pub use self::digitalsms_createtemplate::DigitalsmsCreatetemplate;

/// `alibaba.isv.digitalsms.createtemplate`
pub mod digitalsms_createtemplate {
    use crate::prelude::*;

    /// `alibaba.isv.digitalsms.createtemplate` (数字短信模板创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=40353&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.isv.digitalsms.createtemplate",
        response = DigitalsmsCreatetemplateResult,
        unwrap = "result",
        debug
    )]
    pub struct DigitalsmsCreatetemplate {
        pub template_name: String,
        #[top_api(required, max_items = 20)]
        pub template_contents: Vec<DigitalSmsTemplateContentDto>,
        pub apply_remark: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DigitalSmsTemplateContentDto {
        pub file_contents: String,
        pub file_size: i64,
        pub file_name: String,
        pub file_suffix: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DigitalsmsCreatetemplateResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}
