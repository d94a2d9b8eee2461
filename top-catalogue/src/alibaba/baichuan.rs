//! `alibaba.baichuan.*`: 9 APIs.

pub use self::aso_activate::AsoActivate;
pub use self::aso_query::AsoQuery;
pub use self::ctg_content_get::CtgContentGet;
pub use self::ctg_toutiao_content::CtgToutiaoContent;
pub use self::ctg_user_relation::CtgUserRelation;
pub use self::ctg_video_upload::CtgVideoUpload;
pub use self::taopassword_check::TaopasswordCheck;
pub use self::taopassword_config::TaopasswordConfig;
pub use self::taopassword_query::TaopasswordQuery;

/// `alibaba.baichuan.aso.activate`
pub mod aso_activate {
    use crate::prelude::*;

    /// `alibaba.baichuan.aso.activate` (设备安装活动激活)
    ///
    /// <https://open.taobao.com/api.htm?docId=31057&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.aso.activate",
        response = AsoActivateDeviceResult,
        unwrap = "result",
        debug
    )]
    pub struct AsoActivate {
        pub source: String,
        pub app_id: AppId,
        pub app_os: AppOs,
        pub device_info: AsoDeviceInfoDo,
    }

    /// The values of `app_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AppId {
        /// tmail
        #[top_api(value = "1")]
        Tmail,
        /// taobao
        #[top_api(value = "2")]
        Taobao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `app_os`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppOs {
        /// android
        #[top_api(value = 1)]
        Android,
        /// ios
        #[top_api(value = 2)]
        Ios,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsoDeviceInfoDo {
        pub imei: Option<String>,
        pub imsi: Option<String>,
        pub idfa: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsoActivateDeviceResult {
        pub error_detail: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.baichuan.aso.query`
pub mod aso_query {
    use crate::prelude::*;

    /// `alibaba.baichuan.aso.query` (查询 app 在设备上的安装信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31055&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.aso.query",
        response = AsoQueryDeviceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AsoQuery {
        pub app_id: AppId,
        pub app_os: AppOs,
        #[top_api(required, max_items = 20)]
        pub device_info_list: Vec<AsoDeviceInfoDo>,
    }

    /// The values of `app_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AppId {
        /// tmail
        #[top_api(value = "1")]
        Tmail,
        /// taobao
        #[top_api(value = "2")]
        Taobao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `app_os`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppOs {
        /// android
        #[top_api(value = 1)]
        Android,
        /// ios
        #[top_api(value = 2)]
        Ios,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ASODeviceInfoDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsoDeviceInfoDo {
        pub imei: Option<String>,
        pub imsi: Option<String>,
        pub idfa: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsoQueryDeviceResult {
        pub error_detail: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub results: Vec<AsoDeviceCheckResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsoDeviceCheckResult {
        pub is_new_device: Option<bool>,
        pub imei: Option<String>,
        pub imsi: Option<String>,
        pub idfa: Option<String>,
        pub is_my_channal: Option<bool>,
    }
}

/// `alibaba.baichuan.ctg.content.get`
pub mod ctg_content_get {
    use crate::prelude::*;

    /// `alibaba.baichuan.ctg.content.get` (百川内容平台内容获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=27956&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.data_list).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.ctg.content.get",
        response = CtgContentGetResponse,
        idempotent,
        debug
    )]
    pub struct CtgContentGet {
        pub delivery_id: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub res_id: Option<String>,
        pub date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtgContentGetResponse {
        pub err_message: Option<String>,
        pub has_next: Option<bool>,
        pub err_code: Option<String>,
        pub data_list: Vec<Data>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub title: Option<String>,
        pub publish_time: Option<TopDateTime>,
        pub source: Option<String>,
        pub summary: Option<String>,
        pub cover_url: Option<String>,
        pub content_url: Option<String>,
        pub thumbnails: Option<String>,
        pub org_source: Option<String>,
        pub nick: Option<String>,
    }
}

/// `alibaba.baichuan.ctg.toutiao.content`
pub mod ctg_toutiao_content {
    use crate::prelude::*;

    /// `alibaba.baichuan.ctg.toutiao.content` (微博输出头条数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=28682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.ctg.toutiao.content",
        response = CtgResponse,
        unwrap = "result",
        debug
    )]
    pub struct CtgToutiaoContent {
        pub param0: Option<CtgRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtgRequest {
        pub delivery_id: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub res_id: Option<String>,
        pub business_app_key: Option<String>,
        pub date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtgResponse {
        pub error_message: Option<String>,
        pub has_next: Option<bool>,
        pub error_code: Option<String>,
        pub data_list: Vec<Data>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub title: Option<String>,
        pub publish_time: Option<TopDateTime>,
        pub source: Option<String>,
        pub summary: Option<String>,
        pub cover_url: Option<String>,
        pub content_url: Option<String>,
        pub org_source: Option<String>,
        pub nick: Option<String>,
        pub tb_uid: Option<String>,
        pub wb_uid: Option<String>,
        pub create_time: Option<String>,
        pub ybhpss: Option<String>,
        pub body: Option<String>,
        pub modified_time: Option<String>,
        pub item_url_list: Option<String>,
        pub content_id: Option<String>,
    }
}

/// `alibaba.baichuan.ctg.user.relation`
pub mod ctg_user_relation {
    use crate::prelude::*;

    /// `alibaba.baichuan.ctg.user.relation` (用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=28747&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.ctg.user.relation",
        response = CtgUserRelationResult,
        unwrap = "result",
        debug
    )]
    pub struct CtgUserRelation {
        pub app: Option<String>,
        pub uid: Option<String>,
        pub tb_uid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtgUserRelationResult {
        pub module: Option<Module>,
        pub error_detail: Option<String>,
        pub error_code: Option<ErrorCode>,
        pub success: Option<bool>,
    }

    /// The values of `module`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Module {
        /// 代表已绑定达人身份
        #[top_api(value = 1)]
        V1,
        /// 未绑定达人身份
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.baichuan.ctg.video.upload`
pub mod ctg_video_upload {
    use crate::prelude::*;

    /// `alibaba.baichuan.ctg.video.upload` (提供优酷的短视频入淘 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=28689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.ctg.video.upload",
        response = CtgResponse,
        unwrap = "result",
        debug
    )]
    pub struct CtgVideoUpload {
        pub app: String,
        pub r#type: String,
        pub video_id: String,
        pub tb_uid: String,
        pub owner_name: Option<String>,
        pub publish_time: Option<String>,
        pub upload_time: Option<String>,
        pub video_title: Option<String>,
        pub video_info: Option<String>,
        pub video_category: Option<String>,
        pub video_tag: Option<String>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CtgResponse {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.baichuan.taopassword.check`
pub mod taopassword_check {
    use crate::prelude::*;

    /// `alibaba.baichuan.taopassword.check` (淘口令检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=31545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.taopassword.check",
        response = TaopasswordCheckResult,
        unwrap = "result",
        debug
    )]
    pub struct TaopasswordCheck {
        pub param_dto: ParamDto,
        #[top_api(required)]
        pub client_info: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParamDto {
        pub biz_param: String,
        pub extra_param: Value,
        pub biz_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaopasswordCheckResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        pub model: Option<String>,
    }
}

/// `alibaba.baichuan.taopassword.config`
pub mod taopassword_config {
    use crate::prelude::*;

    /// `alibaba.baichuan.taopassword.config` (淘口令配置数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=31578&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.taopassword.config",
        response = ShareResult,
        unwrap = "result",
        debug
    )]
    pub struct TaopasswordConfig;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShareResult {
        pub model: Option<PasswordRuleResultDto>,
        pub result_code: Option<ResultCode>,
        pub total_number: Option<i64>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PasswordRuleResultDto {
        pub level: Option<String>,
        #[top_api(secret)]
        pub miao_password_regulars: Vec<String>,
        #[top_api(secret)]
        pub password_regulars: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.baichuan.taopassword.query`
pub mod taopassword_query {
    use crate::prelude::*;

    /// `alibaba.baichuan.taopassword.query` (查询解析淘口令)
    ///
    /// <https://open.taobao.com/api.htm?docId=30639&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.baichuan.taopassword.query",
        response = BcTaoPasswordResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TaopasswordQuery {
        #[top_api(secret)]
        pub password_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcTaoPasswordResult {
        pub content: Option<String>,
        pub title: Option<String>,
        pub price: Option<String>,
        pub pic_url: Option<String>,
        pub result_code: Option<String>,
        pub result_message: Option<String>,
        pub success: Option<bool>,
        pub url: Option<String>,
        pub native_url: Option<String>,
        pub thumb_pic_url: Option<String>,
    }
}
