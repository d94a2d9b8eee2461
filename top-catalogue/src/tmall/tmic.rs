//! `tmall.tmic.*`: 4 APIs.

pub use self::questionnaire_answer_push::QuestionnaireAnswerPush;
pub use self::questionnaire_answer_submit::QuestionnaireAnswerSubmit;
pub use self::questionnaire_option_get::QuestionnaireOptionGet;
pub use self::questionnaire_survey_get::QuestionnaireSurveyGet;

/// `tmall.tmic.questionnaire.answer.push`
pub mod questionnaire_answer_push {
    use crate::prelude::*;

    /// `tmall.tmic.questionnaire.answer.push` (提交单题答案)
    ///
    /// <https://open.taobao.com/api.htm?docId=43329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.tmic.questionnaire.answer.push",
        response = QuestionnaireAnswerPushResponse,
        debug
    )]
    pub struct QuestionnaireAnswerPush {
        pub record_id: i64,
        pub hash_code: String,
        pub biz: Option<String>,
        pub version: Option<i64>,
        #[top_api(max_items = 20)]
        pub user_answer_list: Vec<AnswerBo>,
        pub open_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnswerBo {
        pub question_code: Option<String>,
        pub sub_question_code: Option<String>,
        pub option_code: Option<String>,
        pub option_checked: Option<String>,
        pub answer_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireAnswerPushResponse {
        pub biz_error_info: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_success: Option<bool>,
    }
}

/// `tmall.tmic.questionnaire.answer.submit`
pub mod questionnaire_answer_submit {
    use crate::prelude::*;

    /// `tmall.tmic.questionnaire.answer.submit` (提交问卷答案)
    ///
    /// <https://open.taobao.com/api.htm?docId=40745&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.tmic.questionnaire.answer.submit",
        response = QuestionnaireAnswerSubmitResponse,
        debug
    )]
    pub struct QuestionnaireAnswerSubmit {
        pub record_id: i64,
        #[top_api(max_items = 120)]
        pub user_answer_list: Vec<AnswerBo>,
        pub hash_code: String,
        pub biz: Option<String>,
        pub version: i64,
        pub open_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnswerBo {
        pub question_code: String,
        pub sub_question_code: Option<String>,
        pub option_code: Option<String>,
        pub option_checked: Option<String>,
        pub answer_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireAnswerSubmitResponse {
        pub biz_error_info: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_success: Option<bool>,
    }
}

/// `tmall.tmic.questionnaire.option.get`
pub mod questionnaire_option_get {
    use crate::prelude::*;

    /// `tmall.tmic.questionnaire.option.get` (获取单题选项)
    ///
    /// <https://open.taobao.com/api.htm?docId=43120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.tmic.questionnaire.option.get",
        response = OpenOptionResult,
        unwrap = "result",
        debug
    )]
    pub struct QuestionnaireOptionGet {
        pub hash_code: String,
        pub version: i64,
        pub record_id: i64,
        pub biz: Option<String>,
        pub question_code: String,
        pub extra_parameters: Option<String>,
        pub open_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOptionResult {
        pub record_id: Option<i64>,
        pub has_next_question: Option<bool>,
        pub biz_err_info: Option<String>,
        pub biz_err_code: Option<String>,
        pub question: Option<QuestionBo>,
        pub biz_success: Option<bool>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionBo {
        pub code: Option<String>,
        pub r#type: Option<Type>,
        pub options: Option<OptionBo>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 单选
        #[top_api(value = "1")]
        V1,
        /// 多选
        #[top_api(value = "2")]
        V2,
        /// 单行文本
        #[top_api(value = "3")]
        V3,
        /// 多行文本
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionBo {
        pub has_other: Option<bool>,
        pub items: Vec<ItemBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBo {
        pub img: Option<String>,
        pub code: Option<String>,
        pub value: Option<String>,
    }
}

/// `tmall.tmic.questionnaire.survey.get`
pub mod questionnaire_survey_get {
    use crate::prelude::*;

    /// `tmall.tmic.questionnaire.survey.get` (天猫新品创新中心问卷数据获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=40746&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.tmic.questionnaire.survey.get",
        response = QuestionnaireSurveyGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct QuestionnaireSurveyGet {
        pub hash_code: String,
        pub biz: Option<String>,
        pub open_user_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionnaireSurveyGetResult {
        pub biz_success: Option<bool>,
        pub record_id: Option<i64>,
        pub logo: Option<String>,
        pub title: Option<String>,
        pub question_list: Vec<QuestionBo>,
        pub biz_error_info: Option<String>,
        pub description: Option<String>,
        pub question_count: Option<i64>,
        pub biz_error_code: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuestionBo {
        pub order_number: Option<i64>,
        pub code: Option<String>,
        pub description: Option<String>,
        pub r#type: Option<Type>,
        pub tip: Option<String>,
        pub err_tip: Option<String>,
        pub required: Option<bool>,
        pub option_limit: Option<i64>,
        pub placeholder: Option<String>,
        pub option_bo: Option<OptionBo>,
        pub sub_question_b_o: Option<SubQuestionBo>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 单选
        #[top_api(value = 1)]
        V1,
        /// 多选
        #[top_api(value = 2)]
        V2,
        /// 单行文本
        #[top_api(value = 3)]
        V3,
        /// 多行文本
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionBo {
        pub option_item_bo_list: Vec<OptionItemBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionItemBo {
        pub code: Option<String>,
        pub value: Option<String>,
        pub tip: Option<String>,
        pub supplement: Option<bool>,
        pub exclusion: Option<bool>,
        pub random_group_number: Option<i64>,
        pub end: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubQuestionBo {
        pub sub_question_item_b_o_list: Vec<SubQuestionItemBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubQuestionItemBo {
        pub code: Option<String>,
        pub description: Option<String>,
        pub random_group_number: Option<i64>,
    }
}
