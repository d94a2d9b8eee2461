//! `alibaba.seaking.*`: 14 APIs.

pub use self::aititlegenerate::Aititlegenerate;
pub use self::authmachineapi::Authmachineapi;
pub use self::diagnosistitle::Diagnosistitle;
pub use self::feedback::Feedback;
pub use self::image_translate::ImageTranslate;
pub use self::imagerecognize::Imagerecognize;
pub use self::imagetranslate::Imagetranslate;
pub use self::imagetranslate_result::ImagetranslateResult;
pub use self::imagetranslate_submit::ImagetranslateSubmit;
pub use self::servicepack::Servicepack;
pub use self::task_report::TaskReport;
pub use self::titlerewrite_result::TitlerewriteResult;
pub use self::titlerewrite_submit::TitlerewriteSubmit;
pub use self::translate::Translate;

/// `alibaba.seaking.aititlegenerate`
pub mod aititlegenerate {
    use crate::prelude::*;

    /// `alibaba.seaking.aititlegenerate` (标题智能优化)
    ///
    /// <https://open.taobao.com/api.htm?docId=48232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.aititlegenerate",
        response = Vec<Value>,
        unwrap = "result_list",
        debug
    )]
    pub struct Aititlegenerate {
        pub identifier: String,
        pub extra: Option<Extra>,
        pub language: String,
        pub attributes: String,
        pub identifier_type: String,
        pub title: String,
        pub platform: String,
        pub category_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub sub_identifier: Option<String>,
        pub sub_identify_type: Option<String>,
        pub product_id: Option<String>,
        pub platform: Option<String>,
    }
}

/// `alibaba.seaking.authmachineapi`
pub mod authmachineapi {
    use crate::prelude::*;

    /// `alibaba.seaking.authmachineapi` (机翻 Api 授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=47571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.authmachineapi",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct Authmachineapi {
        pub identify_type: String,
        pub identifier: String,
        pub sub_identify_type: Option<String>,
        pub sub_identifier: Option<SubIdentifier>,
    }

    /// The values of `sub_identifier`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubIdentifier {
        /// cn 开头的店铺 id
        #[top_api(value = "ae")]
        Ae,
        /// 邮箱
        #[top_api(value = "lazada")]
        Lazada,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.seaking.diagnosistitle`
pub mod diagnosistitle {
    use crate::prelude::*;

    /// `alibaba.seaking.diagnosistitle` (标题诊断)
    ///
    /// <https://open.taobao.com/api.htm?docId=48725&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.diagnosistitle",
        response = DiagnosistitleResponse,
        debug
    )]
    pub struct Diagnosistitle {
        pub category_id: i64,
        pub extra: Option<Extra>,
        pub identifier: String,
        pub identifier_type: String,
        pub language: String,
        pub platform: String,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub platform: Option<String>,
        pub product_id: Option<String>,
        pub sub_identifier: Option<String>,
        pub sub_identify_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiagnosistitleResponse {
        pub all_uppercase_words: Vec<String>,
        pub contain_core_classes: Option<bool>,
        pub disable_word_list: Vec<String>,
        pub duplicate_word_list: Vec<String>,
        pub language_quality_score: Option<String>,
        pub no_first_uppercase_word_list: Vec<String>,
        pub over_length_limit: Option<bool>,
        pub total_score: Option<i64>,
        pub spell_error_word_list: Vec<String>,
    }
}

/// `alibaba.seaking.feedback`
pub mod feedback {
    use crate::prelude::*;

    /// `alibaba.seaking.feedback` (API 服务发布成功商品 ID 回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=49816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.feedback",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct Feedback {
        pub invoke_api_name: Option<String>,
        pub platform: Option<String>,
        pub product_id: Option<String>,
        pub sub_identifier: Option<SubIdentifier>,
        pub sub_identifier_type: Option<String>,
        pub identifier: Option<String>,
        pub identifier_type: Option<String>,
    }

    /// The values of `sub_identifier`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubIdentifier {
        /// cn 开头的店铺 id
        #[top_api(value = "ae")]
        Ae,
        /// 邮箱
        #[top_api(value = "lazada")]
        Lazada,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.seaking.image.translate`
pub mod image_translate {
    use crate::prelude::*;

    /// `alibaba.seaking.image.translate` (图片翻译（识别）)
    ///
    /// <https://open.taobao.com/api.htm?docId=50961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.image.translate",
        response = ImageTranslateResponse,
        debug
    )]
    pub struct ImageTranslate {
        pub extra: Option<Extra>,
        pub identifier: String,
        pub identifier_type: String,
        pub source_lang: String,
        pub target_lang: String,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub sub_identify_type: Option<String>,
        pub sub_identifier: Option<String>,
        pub platform: Option<String>,
        pub product_id: Option<String>,
        pub have_orc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageTranslateResponse {
        pub ocr: Option<String>,
        pub url: Option<String>,
    }
}

/// `alibaba.seaking.imagerecognize`
pub mod imagerecognize {
    use crate::prelude::*;

    /// `alibaba.seaking.imagerecognize` (图片语种识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=49186&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.imagerecognize",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Imagerecognize {
        pub extra: Option<Extra>,
        pub identifier: String,
        pub identifier_type: String,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub platform: Option<String>,
        pub product_id: Option<String>,
        pub sub_identifier: Option<String>,
        pub sub_identify_type: Option<String>,
    }
}

/// `alibaba.seaking.imagetranslate`
pub mod imagetranslate {
    use crate::prelude::*;

    /// `alibaba.seaking.imagetranslate` (图片机器翻译)
    ///
    /// <https://open.taobao.com/api.htm?docId=47613&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.imagetranslate",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Imagetranslate {
        pub identifier: String,
        pub target_lang: String,
        pub source_lang: String,
        pub identifier_type: String,
        pub url: String,
        pub extra: Option<Extra>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub sub_identify_type: Option<String>,
        pub sub_identifier: Option<String>,
        pub platform: Option<String>,
        pub product_id: Option<String>,
    }
}

/// `alibaba.seaking.imagetranslate.result`
pub mod imagetranslate_result {
    use crate::prelude::*;

    /// `alibaba.seaking.imagetranslate.result` (获取图片翻译任务结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=45548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.imagetranslate.result",
        response = TaskResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ImagetranslateResult {
        #[top_api(secret)]
        pub token_from: String,
        pub task_id: i64,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResultDto {
        pub finished_count: Option<i64>,
        pub total: Option<i64>,
        pub status: Option<String>,
        pub task_result_detail_list: Vec<TaskResultDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResultDetailDto {
        pub result: Option<String>,
        pub status: Option<String>,
        pub idx: Option<i64>,
    }
}

/// `alibaba.seaking.imagetranslate.submit`
pub mod imagetranslate_submit {
    use crate::prelude::*;

    /// `alibaba.seaking.imagetranslate.submit` (提交图片翻译任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=45550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.imagetranslate.submit",
        response = Option<i64>,
        unwrap = "task_id",
        debug
    )]
    pub struct ImagetranslateSubmit {
        #[top_api(secret)]
        pub token_from: String,
        #[top_api(required, max_items = 100)]
        pub image_translate_detail_list: Vec<ImageTranslateDetailDto>,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageTranslateDetailDto {
        pub target_lang: Option<String>,
        pub source_lang: Option<String>,
        pub image_url: Option<String>,
        pub product_id: Option<i64>,
        pub platform: Option<String>,
        pub idx: i64,
    }
}

/// `alibaba.seaking.servicepack`
pub mod servicepack {
    use crate::prelude::*;

    /// `alibaba.seaking.servicepack` (获取海王用户权限包)
    ///
    /// <https://open.taobao.com/api.htm?docId=45452&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.servicepack",
        response = Vec<ServicepackResult>,
        unwrap = "service_pack_list",
        debug
    )]
    pub struct Servicepack {
        pub identify_type: String,
        pub identifier: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicepackResult {
        pub validate_to: Option<TopDateTime>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.seaking.task.report`
pub mod task_report {
    use crate::prelude::*;

    /// `alibaba.seaking.task.report` (跳转任务发布成功商品 ID 回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=46597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.task.report",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskReport {
        #[top_api(required, max_items = 20)]
        pub report_detail: Vec<TaskDetailReportDto>,
        pub task_type: String,
        #[top_api(secret)]
        pub token: String,
        #[top_api(secret)]
        pub token_from: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskDetailReportDto {
        pub idx: Option<i64>,
        pub platform: String,
        pub product_id: i64,
        pub task_id: i64,
    }
}

/// `alibaba.seaking.titlerewrite.result`
pub mod titlerewrite_result {
    use crate::prelude::*;

    /// `alibaba.seaking.titlerewrite.result` (获取标题改写任务结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=45551&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.titlerewrite.result",
        response = TaskResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TitlerewriteResult {
        #[top_api(secret)]
        pub token_from: String,
        pub task_id: i64,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResultDto {
        pub finished_count: Option<i64>,
        pub total: Option<i64>,
        pub status: Option<String>,
        pub task_result_detail_list: Vec<TaskResultDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskResultDetailDto {
        pub result: Option<String>,
        pub status: Option<String>,
        pub idx: Option<i64>,
    }
}

/// `alibaba.seaking.titlerewrite.submit`
pub mod titlerewrite_submit {
    use crate::prelude::*;

    /// `alibaba.seaking.titlerewrite.submit` (提交标题改写任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=45549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seaking.titlerewrite.submit",
        response = Option<i64>,
        unwrap = "task_id",
        debug
    )]
    pub struct TitlerewriteSubmit {
        #[top_api(required, max_items = 1000)]
        pub title_rewrite_detail_list: Vec<TitleRewriteDetailDto>,
        #[top_api(secret)]
        pub token_from: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TitleRewriteDetailDto {
        pub target_lang: Option<String>,
        pub source_lang: Option<String>,
        pub category_name: Option<String>,
        pub category_id: Option<i64>,
        pub title: String,
        pub product_id: Option<i64>,
        pub platform: Option<String>,
        pub idx: i64,
        pub image_url: Option<String>,
    }
}

/// `alibaba.seaking.translate`
pub mod translate {
    use crate::prelude::*;

    /// `alibaba.seaking.translate` (MT 定制接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45446&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.seaking.translate",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct Translate {
        pub identifier: String,
        pub target_lang: String,
        pub source_lang: String,
        pub source_text: String,
        pub source_format: String,
        pub identifier_type: String,
        pub field_type: FieldType,
        pub extra: Option<Extra>,
    }

    /// The values of `field_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FieldType {
        /// 标题
        #[top_api(value = "title")]
        Title,
        /// 详描
        #[top_api(value = "offer")]
        Offer,
        /// 消息
        #[top_api(value = "message")]
        Message,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub sub_identify_type: Option<String>,
        pub sub_identifier: Option<String>,
        pub product_id: Option<String>,
        pub platform: Option<String>,
    }
}
