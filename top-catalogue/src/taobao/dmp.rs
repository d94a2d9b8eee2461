//! `taobao.dmp.*`: 4 APIs.

pub use self::crowd_basic_find::CrowdBasicFind;
pub use self::crowd_template_apply::CrowdTemplateApply;
pub use self::crowd_template_topic_find::CrowdTemplateTopicFind;
pub use self::crowds_get::CrowdsGet;

/// `taobao.dmp.crowd.basic.find`
pub mod crowd_basic_find {
    use crate::prelude::*;

    /// `taobao.dmp.crowd.basic.find` (`DMP_BP` 版人群列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.dmp.crowd.basic.find",
        response = CrowdBasicFindResponse,
        debug
    )]
    pub struct CrowdBasicFind {
        pub api_context: ApiContextDto,
        pub crowd_query: Option<CrowdQueryDto>,
        pub pager: Pager,
    }

    /// `ApiContextDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiContextDto {
        pub biz_code: String,
    }

    /// `CrowdQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdQueryDto {
        pub crowd_id_list: Vec<i64>,
        pub crowd_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pager {
        pub int_current_page: Option<i64>,
        pub int_page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdBasicFindResponse {
        pub result: Vec<CrowdDto>,
        pub result_error_code: Option<String>,
        pub pager: Option<CrowdBasicFindResponsePager>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }

    /// `CrowdDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub valid_date: Option<TopDateTime>,
        pub crowd_name: Option<String>,
        pub crowd_id: Option<i64>,
        pub coverage: Option<i64>,
        pub createtime: Option<TopDateTime>,
    }

    /// `Pager`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdBasicFindResponsePager {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }
}

/// `taobao.dmp.crowd.template.apply`
pub mod crowd_template_apply {
    use crate::prelude::*;

    /// `taobao.dmp.crowd.template.apply` (人群模版采纳并生成人群 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=61645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.dmp.crowd.template.apply",
        response = CrowdTemplateApplyResponse,
        debug
    )]
    pub struct CrowdTemplateApply {
        pub api_context: ApiContextDto,
        pub template_context: Option<TemplateContextDto>,
    }

    /// `ApiContextDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiContextDto {
        pub biz_code: String,
    }

    /// `TemplateContextDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateContextDto {
        pub topic_id: i64,
        pub context_params: Option<String>,
        pub template_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdTemplateApplyResponse {
        pub result: Option<i64>,
        pub result_error_code: Option<String>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.dmp.crowd.template.topic.find`
pub mod crowd_template_topic_find {
    use crate::prelude::*;

    /// `taobao.dmp.crowd.template.topic.find` (平台精选榜单和模版查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.dmp.crowd.template.topic.find",
        response = CrowdTemplateTopicFindResponse,
        debug
    )]
    pub struct CrowdTemplateTopicFind {
        pub api_context: ApiContextDto,
        pub topic_query: Option<TopicQueryDto>,
    }

    /// `ApiContextDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiContextDto {
        pub biz_code: String,
    }

    /// `TopicQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopicQueryDto {
        pub context_params: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdTemplateTopicFindResponse {
        pub result: Vec<Topic>,
        pub result_error_code: Option<String>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Topic {
        pub templates: Vec<Template>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Template {
        pub ext: Option<String>,
        pub description: Option<String>,
        pub highlight: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.dmp.crowds.get`
pub mod crowds_get {
    use crate::prelude::*;

    /// `taobao.dmp.crowds.get` (查询人群服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=23625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.dmp.crowds.get",
        response = Vec<DmpCrowdDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct CrowdsGet;

    /// `DmpCrowdDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpCrowdDto {
        pub valid_date: Option<TopDateTime>,
        pub user_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub selects: Vec<DmpSelectTagOptionDto>,
        pub coverage: Option<i64>,
        pub crowd_id: Option<i64>,
        pub lookalike_multiple: Option<i64>,
    }

    /// `DmpSelectTagOptionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpSelectTagOptionDto {
        pub values: Option<String>,
        pub option_group_id: Option<i64>,
        pub tag_id: Option<i64>,
    }
}
