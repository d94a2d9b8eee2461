//! `alibaba.security.*`: 41 APIs.

pub use self::jaq_afs_check::JaqAfsCheck;
pub use self::jaq_app_official_apply::JaqAppOfficialApply;
pub use self::jaq_app_official_verify::JaqAppOfficialVerify;
pub use self::jaq_app_risk_scan::JaqAppRiskScan;
pub use self::jaq_app_risk_scanbatch::JaqAppRiskScanbatch;
pub use self::jaq_app_riskdetail_get::JaqAppRiskdetailGet;
pub use self::jaq_app_riskdetailbatch_get::JaqAppRiskdetailbatchGet;
pub use self::jaq_app_risksummary_get::JaqAppRisksummaryGet;
pub use self::jaq_app_shield::JaqAppShield;
pub use self::jaq_app_shieldresult_get::JaqAppShieldresultGet;
pub use self::jaq_campaignprevention_result_fetch::JaqCampaignpreventionResultFetch;
pub use self::jaq_captcha_send::JaqCaptchaSend;
pub use self::jaq_captcha_verify::JaqCaptchaVerify;
pub use self::jaq_captcha_verify_result_fetch::JaqCaptchaVerifyResultFetch;
pub use self::jaq_loginprevention_result_fetch::JaqLoginpreventionResultFetch;
pub use self::jaq_ocr_image_async_detect_results_fetch::JaqOcrImageAsyncDetectResultsFetch;
pub use self::jaq_ocr_image_sync_detect::JaqOcrImageSyncDetect;
pub use self::jaq_porn_image_sync_detect::JaqPornImageSyncDetect;
pub use self::jaq_resource_fetch::JaqResourceFetch;
pub use self::jaq_rp_cloud_event::JaqRpCloudEvent;
pub use self::jaq_rp_cloud_ocr_check::JaqRpCloudOcrCheck;
pub use self::jaq_rp_cloud_realname_check::JaqRpCloudRealnameCheck;
pub use self::jaq_rp_cloud_rphit::JaqRpCloudRphit;
pub use self::jaq_rp_cloud_start::JaqRpCloudStart;
pub use self::jaq_rp_cloud_submit::JaqRpCloudSubmit;
pub use self::jaq_rp_cloud_upload::JaqRpCloudUpload;
pub use self::jaq_rp_fetchmaterial::JaqRpFetchmaterial;
pub use self::jaq_rp_getverifytoken::JaqRpGetverifytoken;
pub use self::jaq_rp_ocr::JaqRpOcr;
pub use self::jaq_rp_ocr_check::JaqRpOcrCheck;
pub use self::jaq_rp_query::JaqRpQuery;
pub use self::jaq_rp_rphit::JaqRpRphit;
pub use self::jaq_rp_start::JaqRpStart;
pub use self::jaq_rp_status::JaqRpStatus;
pub use self::jaq_rp_submit::JaqRpSubmit;
pub use self::jaq_rp_upload::JaqRpUpload;
pub use self::jaq_spamregisterprevention_feedback::JaqSpamregisterpreventionFeedback;
pub use self::jaq_spamregisterprevention_result_fetch::JaqSpamregisterpreventionResultFetch;
pub use self::jaq_spamregisterprevention_result_fetch_new::JaqSpamregisterpreventionResultFetchNew;
pub use self::jaq_url_scan::JaqUrlScan;
pub use self::jaq_wsgriskdata_report::JaqWsgriskdataReport;

/// `alibaba.security.jaq.afs.check`
pub mod jaq_afs_check {
    use crate::prelude::*;

    /// `alibaba.security.jaq.afs.check` (反欺诈二次验证接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27312&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.afs.check",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct JaqAfsCheck {
        pub platform: i64,
        #[top_api(secret)]
        pub token: String,
        pub session_id: String,
        pub sig: String,
        pub afs_key: Option<String>,
    }
}

/// `alibaba.security.jaq.app.official.apply`
pub mod jaq_app_official_apply {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.official.apply` (聚安全官方应用申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=28414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.official.apply",
        response = OfficialAppApplyResponse,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppOfficialApply {
        pub official_app_apply_request: Option<OfficialAppApplyRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OfficialAppApplyRequest {
        pub app_url: String,
        pub app_name: Option<String>,
        pub pkg_name: Option<String>,
        pub website: Option<String>,
        pub developer: Option<String>,
        pub app_hash: String,
        pub cert_md5: Option<String>,
        pub official_type: OfficialType,
    }

    /// The values of `official_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OfficialType {
        /// 官方正式
        #[top_api(value = 1)]
        V1,
        /// 官方开发版本
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfficialAppApplyResponse {
        pub err_msg: Option<String>,
        pub err_code: Option<ErrCode>,
        pub success: Option<bool>,
        pub submit_status: Option<SubmitStatus>,
    }

    /// The values of `err_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrCode {
        /// 成功
        #[top_api(value = 0)]
        Success,
        /// 参数错误
        #[top_api(value = 400)]
        V400,
        /// 服务错误
        #[top_api(value = 500)]
        V500,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `submit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubmitStatus {
        /// 提交成功
        #[top_api(value = 0)]
        SubmissionSucceeded,
        /// 提交错误
        #[top_api(value = 400)]
        V400,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.app.official.verify`
pub mod jaq_app_official_verify {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.official.verify` (聚安全验证官方应用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.official.verify",
        response = OfficialAppVerifyResponse,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppOfficialVerify {
        pub official_app_verify_request: Option<OfficialAppVerifyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfficialAppVerifyRequest {
        pub app_url: String,
        pub app_hash: String,
        pub cert_md5: Option<String>,
        pub pgk_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfficialAppVerifyResponse {
        pub app_name: Option<String>,
        pub pkg_name: Option<String>,
        pub status: Option<Status>,
        pub developer: Option<String>,
        /// In milliseconds.
        pub query_interval: Option<i64>,
        pub err_msg: Option<String>,
        pub cert_md5: Option<String>,
        pub err_code: Option<ErrCode>,
        pub official_result: Option<OfficialResult>,
        pub success: Option<bool>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 处理中
        #[top_api(value = 0)]
        Handling,
        /// 处理完成
        #[top_api(value = 1)]
        Handled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `err_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrCode {
        /// 参数错误
        #[top_api(value = 400)]
        V400,
        /// 服务错误
        #[top_api(value = 500)]
        V500,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `official_result`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OfficialResult {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 官方正式
        #[top_api(value = 1)]
        V1,
        /// 官方开发
        #[top_api(value = 2)]
        V2,
        /// 非官方应用
        #[top_api(value = 3)]
        V3,
        /// 待定
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.app.risk.scan`
pub mod jaq_app_risk_scan {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.risk.scan` (应用风险扫描提交接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.risk.scan",
        response = TaskInfo,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppRiskScan {
        pub app_info: Option<ScanAppInfo>,
        #[top_api(max_items = 20)]
        pub scan_types: Vec<String>,
        pub ext_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScanAppInfo {
        pub app_os_type: Option<AppOsType>,
        pub callback_url: Option<String>,
        pub data: Option<String>,
        pub data_type: Option<DataType>,
        pub md5: Option<String>,
        pub size: Option<i64>,
    }

    /// The values of `app_os_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppOsType {
        /// apk
        #[top_api(value = 1)]
        Apk,
        /// ipa（暂不支持）
        #[top_api(value = 2)]
        Ipa,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `data_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataType {
        /// App URL
        #[top_api(value = 1)]
        AppUrl,
        /// App MD5
        #[top_api(value = 2)]
        AppMd5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskInfo {
        pub item_id: Option<String>,
        pub progress: Option<Progress>,
    }

    /// The values of `progress`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Progress {
        #[top_api(value = 1)]
        Handled,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.app.risk.scanbatch`
pub mod jaq_app_risk_scanbatch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.risk.scanbatch` (应用风险扫描批量提交接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26126&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.risk.scanbatch",
        response = TaskInfo,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppRiskScanbatch {
        pub app_info: AppInfoBatch,
        #[top_api(required, max_items = 20)]
        pub scan_types: Vec<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AppInfoBatch {
        pub app_os_type: AppOsType,
        pub callback_url: Option<String>,
        pub data_type: DataType,
        #[top_api(required)]
        pub scan_infos: Vec<AppInfoBatchItem>,
    }

    /// The values of `app_os_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppOsType {
        /// android
        #[top_api(value = 1)]
        Android,
        /// ios(暂不支持)
        #[top_api(value = 2)]
        Ios,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `data_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DataType {
        /// Batch MD5
        #[top_api(value = 3)]
        BatchMd5,
        #[top_api(value = 4)]
        BatchUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppInfoBatchItem {
        pub data: String,
        pub md5: Option<String>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskInfo {
        pub item_id: Option<String>,
        pub progress: Option<i64>,
    }
}

/// `alibaba.security.jaq.app.riskdetail.get`
pub mod jaq_app_riskdetail_get {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.riskdetail.get` (应用风险详细信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.riskdetail.get",
        response = RiskDetail,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppRiskdetailGet {
        pub item_id: Option<String>,
        pub locale: Option<Locale>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Locale {
        pub country: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskDetail {
        pub fake_info: Option<FakeAppFullInfo>,
        pub malware_info: Option<MalwareFullInfo>,
        pub plugin_info: Option<PluginFullInfo>,
        pub task_status: Option<TaskStatus>,
        pub vuln_info: Option<VulnFullInfo>,
    }

    /// The values of `task_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskStatus {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理失败
        #[top_api(value = 3)]
        HandlingFailed,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FakeAppFullInfo {
        pub fake_app_count: Option<i64>,
        pub fake_app_details: Vec<FakeAppDetail>,
        pub status: Option<Status>,
        pub total_infected_users: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理出错
        #[top_api(value = 3)]
        V3,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FakeAppDetail {
        pub app_name: Option<String>,
        pub download_urls: Vec<String>,
        pub infected_users: Option<i64>,
        pub package_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareFullInfo {
        pub malware_count: Option<MalwareCount>,
        pub malware_details: Vec<MalwareDetail>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub total: Option<i64>,
        pub weak_level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareDetail {
        pub description: Option<String>,
        pub level: Option<Level>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 高
        #[top_api(value = "High")]
        High,
        /// 低
        #[top_api(value = "Low")]
        Low,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PluginFullInfo {
        pub plugin_count: Option<i64>,
        pub plugin_details: Vec<PluginDetail>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PluginDetail {
        pub actions: Vec<String>,
        pub company: Option<String>,
        pub desc: Option<String>,
        pub name: Option<String>,
        pub types: Vec<String>,
        pub path: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnFullInfo {
        pub status: Option<Status>,
        pub vuln_count: Option<VulnCount>,
        pub vuln_details: Vec<VulnDetail>,
        pub task_error_code: Option<String>,
        pub task_error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub mid_level: Option<i64>,
        pub red_line: Option<i64>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnDetail {
        pub count: Option<i64>,
        pub level: Option<String>,
        pub locations: Vec<String>,
        pub name: Option<String>,
        pub recommendation: Option<String>,
        pub red_line: Option<bool>,
        pub referenct_link: Option<String>,
        pub vuln_id: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.security.jaq.app.riskdetailbatch.get`
pub mod jaq_app_riskdetailbatch_get {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.riskdetailbatch.get` (应用风险详细信息批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26127&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.riskdetailbatch.get",
        response = RiskDetailBatch,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppRiskdetailbatchGet {
        pub item_id: String,
        pub locale: Option<Locale>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Locale {
        pub country: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskDetailBatch {
        pub result_infos: Vec<RiskDetailBatchItem>,
        pub total_status: Option<TotalStatus>,
    }

    /// The values of `total_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TotalStatus {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理失败
        #[top_api(value = 3)]
        HandlingFailed,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskDetailBatchItem {
        pub app_identity: Option<String>,
        pub malware_info: Option<MalwareFullInfo>,
        pub plugin_info: Option<PluginFullInfo>,
        pub vuln_info: Option<VulnFullInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareFullInfo {
        pub malware_count: Option<MalwareCount>,
        pub malware_details: Vec<MalwareDetail>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理出错
        #[top_api(value = 3)]
        V3,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub total: Option<i64>,
        pub weak_level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareDetail {
        pub description: Option<String>,
        pub level: Option<Level>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 高
        #[top_api(value = "high")]
        High,
        /// 低
        #[top_api(value = "low")]
        Low,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PluginFullInfo {
        pub plugin_count: Option<i64>,
        pub plugin_details: Vec<PluginDetail>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PluginDetail {
        pub actions: Vec<String>,
        pub company: Option<String>,
        pub desc: Option<String>,
        pub name: Option<String>,
        pub types: Vec<String>,
        pub path: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnFullInfo {
        pub status: Option<Status>,
        pub vuln_count: Option<VulnCount>,
        pub vuln_details: Vec<VulnDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub mid_level: Option<i64>,
        pub red_line: Option<i64>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnDetail {
        pub count: Option<i64>,
        pub level: Option<String>,
        pub locations: Vec<String>,
        pub name: Option<String>,
        pub recommendation: Option<String>,
        pub red_line: Option<bool>,
        pub referenct_link: Option<String>,
    }
}

/// `alibaba.security.jaq.app.risksummary.get`
pub mod jaq_app_risksummary_get {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.risksummary.get` (应用风险概要信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25663&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.risksummary.get",
        response = RiskSummary,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct JaqAppRisksummaryGet {
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskSummary {
        pub fake_info: Option<FakeAppSummary>,
        pub malware_info: Option<MalwareSummary>,
        pub plugin_info: Option<PluginSummary>,
        pub task_status: Option<TaskStatus>,
        pub vuln_info: Option<VulnSummary>,
    }

    /// The values of `task_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskStatus {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理失败
        #[top_api(value = 3)]
        HandlingFailed,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FakeAppSummary {
        pub fake_app_count: Option<i64>,
        pub status: Option<Status>,
        pub total_infected_users: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理出错
        #[top_api(value = 3)]
        V3,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareSummary {
        pub malware_count: Option<MalwareCount>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MalwareCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub total: Option<i64>,
        pub weak_level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PluginSummary {
        pub plugin_count: Option<i64>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnSummary {
        pub status: Option<Status>,
        pub vuln_count: Option<VulnCount>,
        pub task_error_code: Option<String>,
        pub task_error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VulnCount {
        pub high_level: Option<i64>,
        pub low_level: Option<i64>,
        pub mid_level: Option<i64>,
        pub red_line: Option<i64>,
        pub total: Option<i64>,
    }
}

/// `alibaba.security.jaq.app.shield`
pub mod jaq_app_shield {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.shield` (应用加固接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25664&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.shield",
        response = ScanTaskInfo,
        unwrap = "result",
        debug
    )]
    pub struct JaqAppShield {
        pub app_info: Option<ScanAppInfo>,
        pub channel: Option<ShieldChannel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScanAppInfo {
        pub data_type: Option<i64>,
        pub data: Option<String>,
        pub md5: Option<String>,
        pub size: Option<i64>,
        pub callback_url: Option<String>,
        pub app_os_type: Option<AppOsType>,
    }

    /// The values of `app_os_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AppOsType {
        /// apk
        #[top_api(value = 1)]
        Apk,
        /// ipa（暂不支持）
        #[top_api(value = 2)]
        Ipa,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShieldChannel {
        pub values: Vec<String>,
        pub meta_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScanTaskInfo {
        pub item_id: Option<String>,
        pub progress: Option<Progress>,
    }

    /// The values of `progress`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Progress {
        #[top_api(value = 1)]
        Handled,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.app.shieldresult.get`
pub mod jaq_app_shieldresult_get {
    use crate::prelude::*;

    /// `alibaba.security.jaq.app.shieldresult.get` (用户查询加固结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=25665&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.app.shieldresult.get",
        response = ShieldResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct JaqAppShieldresultGet {
        pub item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShieldResult {
        pub task_status: Option<TaskStatus>,
        pub app_list: Vec<ChannelAppInfo>,
        pub obfuscate_result: Option<ObfuscateResult>,
        pub error_msg: Option<String>,
        pub map_url: Option<String>,
    }

    /// The values of `task_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskStatus {
        /// 已完成
        #[top_api(value = 1)]
        Completed,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 处理出错
        #[top_api(value = 3)]
        V3,
        /// 处理超时
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelAppInfo {
        pub channel: Option<String>,
        pub app_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ObfuscateResult {
        pub total_classes: Option<i64>,
        pub total_fields: Option<i64>,
        pub total_methods: Option<i64>,
        pub obfuscated_classes: Option<i64>,
        pub obfuscated_fields: Option<i64>,
        pub obfuscated_methods: Option<i64>,
        pub obfuscated_percent: Option<String>,
    }
}

/// `alibaba.security.jaq.campaignprevention.result.fetch`
pub mod jaq_campaignprevention_result_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.campaignprevention.result.fetch` (获取活动保护结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=26145&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.campaignprevention.result.fetch",
        response = JaqAccountRiskResult,
        unwrap = "jaq_account_risk_result",
        debug
    )]
    pub struct JaqCampaignpreventionResultFetch {
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub sdk_token: Option<String>,
        pub activity_description: String,
        pub activity_id: String,
        #[top_api(secret)]
        pub address: Option<String>,
        pub agent: Option<String>,
        #[top_api(secret)]
        pub bank_card_number: Option<String>,
        #[top_api(secret)]
        pub company_name: Option<String>,
        pub cookie: Option<String>,
        pub current_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        /// JSON as text.
        pub extend_data: Option<String>,
        pub id_type: Option<IdType>,
        pub ip: String,
        #[top_api(secret)]
        pub js_token: Option<String>,
        #[top_api(secret)]
        pub mac_address: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub prize: String,
        pub prize_type: PrizeType,
        pub protocol_version: String,
        pub referer: Option<String>,
        /// In seconds.
        pub register_date: Option<i64>,
        pub register_ip: Option<String>,
        pub session_id: Option<String>,
        pub source: Source,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 阿里 HID
        #[top_api(value = 1)]
        V1,
        /// 用户自有 ID
        #[top_api(value = 2)]
        V2,
        /// `openId`
        #[top_api(value = 3)]
        OpenId,
        /// 其它
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `prize_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrizeType {
        /// 事物
        #[top_api(value = 1)]
        V1,
        /// 红包
        #[top_api(value = 2)]
        V2,
        /// 优惠券
        #[top_api(value = 3)]
        V3,
        /// 购物券
        #[top_api(value = 4)]
        V4,
        /// 积分
        #[top_api(value = 5)]
        V5,
        /// 代币
        #[top_api(value = 6)]
        V6,
        /// 其它
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// PC 网页
        #[top_api(value = 1)]
        V1,
        /// 移动网页
        #[top_api(value = 2)]
        V2,
        /// APP
        #[top_api(value = 3)]
        App,
        /// 其它
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskResult {
        pub data: Option<JaqAccountRiskData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskData {
        pub captcha_check_data: Option<CaptchaCheckData>,
        pub detail: Vec<JaqAccountRiskDetailItem>,
        pub event_id: Option<String>,
        pub final_decision: Option<FinalDecision>,
        pub final_desc: Option<String>,
        pub final_score: Option<i64>,
        pub user_id: Option<String>,
        pub umid: Option<String>,
    }

    /// The values of `final_decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalDecision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审核
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaptchaCheckData {
        #[top_api(secret)]
        pub captcha_client_need_info: Option<String>,
        pub captcha_type: Option<CaptchaType>,
    }

    /// The values of `captcha_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaptchaType {
        /// 放行
        #[top_api(value = 0)]
        V0,
        /// 短信下行
        #[top_api(value = 1)]
        V1,
        /// 语音验证
        #[top_api(value = 2)]
        V2,
        /// 滑动验证
        #[top_api(value = 3)]
        V3,
        /// 实人认证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 32)]
        V32,
        /// 阻断
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskDetailItem {
        pub decision: Option<Decision>,
        pub id: Option<String>,
        pub name: Option<String>,
        pub score: Option<i64>,
    }

    /// The values of `decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Decision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审查
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.captcha.send`
pub mod jaq_captcha_send {
    use crate::prelude::*;

    /// `alibaba.security.jaq.captcha.send` (聚安全安全验证发起接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26590&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.captcha.send",
        response = JaqSendCaptchaResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqCaptchaSend {
        pub captcha_type: CaptchaType,
        /// JSON as text.
        pub extend_data: Option<String>,
        #[top_api(secret)]
        pub info_token: String,
        pub protocol_version: String,
        pub rsign: Option<String>,
        pub rtken_index: Option<String>,
        pub utoken: String,
    }

    /// The values of `captcha_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaptchaType {
        /// 短信
        #[top_api(value = 1)]
        Sms,
        /// 邮件
        #[top_api(value = 3)]
        Email,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqSendCaptchaResult {
        /// JSON as text.
        pub extend_data: Option<String>,
        pub jaq_dispatch_param: Option<JaqDispatchParam>,
        pub send_status: Option<i64>,
        pub session_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqDispatchParam {
        pub event_id: Option<String>,
        pub protocol_version: Option<String>,
        pub rtken: Option<String>,
        pub rtken_index: Option<String>,
    }
}

/// `alibaba.security.jaq.captcha.verify`
pub mod jaq_captcha_verify {
    use crate::prelude::*;

    /// `alibaba.security.jaq.captcha.verify` (聚安全安全验证检查接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26591&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.captcha.verify",
        response = JaqVerifyCaptchaResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqCaptchaVerify {
        pub captcha_type: CaptchaType,
        /// JSON as text.
        pub extend_data: Option<String>,
        #[top_api(secret)]
        pub info_token: String,
        pub protocol_version: String,
        pub rsign: Option<String>,
        pub rtken_index: Option<String>,
        pub session_id: String,
        pub utoken: String,
    }

    /// The values of `captcha_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaptchaType {
        /// 短信
        #[top_api(value = 1)]
        Sms,
        /// 语音
        #[top_api(value = 2)]
        V2,
        /// 邮件
        #[top_api(value = 3)]
        Email,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqVerifyCaptchaResult {
        /// JSON as text.
        pub extend_data: Option<String>,
        pub jaq_dispatch_param: Option<JaqDispatchParam>,
        pub verify_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqDispatchParam {
        pub event_id: Option<String>,
        pub protocol_version: Option<String>,
        pub rtken: Option<String>,
        pub rtken_index: Option<String>,
    }
}

/// `alibaba.security.jaq.captcha.verify.result.fetch`
pub mod jaq_captcha_verify_result_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.captcha.verify.result.fetch` (聚安全安全验证检查结果获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26741&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.captcha.verify.result.fetch",
        response = JaqSecondCheckResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqCaptchaVerifyResultFetch {
        pub session_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqSecondCheckResult {
        pub second_check_result: Option<SecondCheckResult>,
    }

    /// The values of `second_check_result`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SecondCheckResult {
        /// 验证成功
        #[top_api(value = 1)]
        VerificationSucceeded,
        /// 验证失败
        #[top_api(value = 2)]
        VerificationFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.loginprevention.result.fetch`
pub mod jaq_loginprevention_result_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.loginprevention.result.fetch` (获取登录保护结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=26144&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.loginprevention.result.fetch",
        response = JaqAccountRiskResult,
        unwrap = "jaq_account_risk_result",
        debug
    )]
    pub struct JaqLoginpreventionResultFetch {
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub sdk_token: Option<String>,
        pub account_exist: Option<AccountExist>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub agent: Option<String>,
        #[top_api(secret)]
        pub bank_card_number: Option<String>,
        #[top_api(secret)]
        pub company_name: Option<String>,
        pub cookie: Option<String>,
        pub current_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        /// JSON as text.
        pub extend_data: Option<String>,
        pub id_type: Option<i64>,
        pub ip: String,
        #[top_api(secret)]
        pub js_token: Option<String>,
        pub login_type: Option<LoginType>,
        #[top_api(secret)]
        pub mac_address: Option<String>,
        pub password_correct: Option<PasswordCorrect>,
        #[top_api(secret)]
        pub password_hash: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub protocol_version: String,
        pub referer: Option<String>,
        /// In seconds.
        pub register_date: Option<i64>,
        pub register_ip: Option<String>,
        pub session_id: Option<String>,
        pub source: Source,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// The values of `account_exist`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountExist {
        /// 不存在
        #[top_api(value = 0)]
        V0,
        /// 存在
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `login_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LoginType {
        /// 账密登陆
        #[top_api(value = 1)]
        V1,
        /// 扫码登录
        #[top_api(value = 2)]
        V2,
        /// 短信验证码登录
        #[top_api(value = 3)]
        V3,
        /// 其它
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `password_correct`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PasswordCorrect {
        /// 不正确
        #[top_api(value = 0)]
        V0,
        /// 正确
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// PC 网页
        #[top_api(value = 1)]
        V1,
        /// 移动网页
        #[top_api(value = 2)]
        V2,
        /// APP
        #[top_api(value = 3)]
        App,
        /// 其它
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskResult {
        pub data: Option<JaqAccountRiskData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskData {
        pub captcha_check_data: Option<CaptchaCheckData>,
        pub detail: Vec<JaqAccountRiskDetailItem>,
        pub event_id: Option<String>,
        pub final_decision: Option<FinalDecision>,
        pub final_desc: Option<String>,
        pub final_score: Option<i64>,
        pub user_id: Option<String>,
        pub umid: Option<String>,
    }

    /// The values of `final_decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalDecision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审核
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaptchaCheckData {
        #[top_api(secret)]
        pub captcha_client_need_info: Option<String>,
        pub captcha_type: Option<CaptchaType>,
    }

    /// The values of `captcha_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaptchaType {
        /// 放行
        #[top_api(value = 0)]
        V0,
        /// 短信下行
        #[top_api(value = 1)]
        V1,
        /// 语音验证
        #[top_api(value = 2)]
        V2,
        /// 滑动验证
        #[top_api(value = 3)]
        V3,
        /// 实人认证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 32)]
        V32,
        /// 阻断
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskDetailItem {
        pub decision: Option<Decision>,
        pub id: Option<String>,
        pub name: Option<String>,
        pub score: Option<i64>,
    }

    /// The values of `decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Decision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审查
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.ocr.image.async.detect.results.fetch`
pub mod jaq_ocr_image_async_detect_results_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.ocr.image.async.detect.results.fetch` (聚安全获取异步图文识别结果接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.ocr.image.async.detect.results.fetch",
        response = JaqImageDetectResultCollection,
        unwrap = "data",
        debug
    )]
    pub struct JaqOcrImageAsyncDetectResultsFetch {
        #[top_api(required, max_items = 50)]
        pub task_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqImageDetectResultCollection {
        pub jaq_image_detect_result_list: Vec<JaqImageDetectResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqImageDetectResult {
        pub jaq_ocr_image_detect_result: Option<JaqOcrImageDetectResult>,
        pub status: Option<Status>,
        pub task_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "TaskProcessSuccess")]
        TaskProcessSuccess,
        #[top_api(value = "TaskProcessing")]
        TaskProcessing,
        #[top_api(value = "TaskInvalid")]
        TaskInvalid,
        #[top_api(value = "TaskProcessFailed")]
        TaskProcessFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqOcrImageDetectResult {
        pub texts: Vec<String>,
    }
}

/// `alibaba.security.jaq.ocr.image.sync.detect`
pub mod jaq_ocr_image_sync_detect {
    use crate::prelude::*;

    /// `alibaba.security.jaq.ocr.image.sync.detect` (聚安全图文识别同步检测接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.ocr.image.sync.detect",
        response = JaqOcrImageDetectResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqOcrImageSyncDetect {
        pub image_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqOcrImageDetectResult {
        pub texts: Vec<String>,
    }
}

/// `alibaba.security.jaq.porn.image.sync.detect`
pub mod jaq_porn_image_sync_detect {
    use crate::prelude::*;

    /// `alibaba.security.jaq.porn.image.sync.detect` (聚安全智能鉴黄同步检测接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26551&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.porn.image.sync.detect",
        response = JaqPornImageDetectResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqPornImageSyncDetect {
        pub image_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqPornImageDetectResult {
        pub label: Option<i64>,
        pub rate: Option<Rate>,
    }

    /// The values of `rate`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Rate {
        /// 正常
        #[top_api(value = "0")]
        Normal,
        /// 色情
        #[top_api(value = "1")]
        V1,
        /// 未确认
        #[top_api(value = "2")]
        NotConfirmed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.security.jaq.resource.fetch`
pub mod jaq_resource_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.resource.fetch` (获取资源文件)
    ///
    /// <https://open.taobao.com/api.htm?docId=26579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.resource.fetch",
        response = JaqResourceResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqResourceFetch {
        pub device_type: String,
        pub dpi: String,
        pub lang: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqResourceResult {
        pub event_id: Option<String>,
        pub md5: Option<String>,
        pub url: Option<String>,
        pub version: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.cloud.event`
pub mod jaq_rp_cloud_event {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.event` (事件上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=32966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.event",
        response = RpEventResult,
        unwrap = "result",
        debug
    )]
    pub struct JaqRpCloudEvent {
        #[top_api(secret)]
        pub verify_token: String,
        pub event_code: String,
        pub event_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpEventResult {
        pub verify_limited_flag: Option<bool>,
    }
}

/// `alibaba.security.jaq.rp.cloud.ocr.check`
pub mod jaq_rp_cloud_ocr_check {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.ocr.check` (ocr 同时实名校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=33928&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.ocr.check",
        response = RpidCard,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudOcrCheck {
        #[top_api(secret)]
        pub verify_token: String,
        pub image_urls: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCard {
        pub rp_idcard_image: Option<RpidCardImage>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub birth_day: Option<TopDateTime>,
        pub biz_error_code: Option<RpErrorCode>,
        pub card_type: Option<String>,
        pub code: Option<String>,
        pub expiry: Option<String>,
        pub name: Option<String>,
        pub sex: Option<RpSex>,
        pub url_back_image: Option<String>,
        pub url_front_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCardImage {
        pub back_image_url: Option<String>,
        pub card_type: Option<String>,
        pub front_image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpErrorCode {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub error_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpSex {
        pub r#type: Option<i64>,
    }
}

/// `alibaba.security.jaq.rp.cloud.realname.check`
pub mod jaq_rp_cloud_realname_check {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.realname.check` (验证姓名和证件号)
    ///
    /// <https://open.taobao.com/api.htm?docId=33927&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.realname.check",
        response = RealNameResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudRealnameCheck {
        #[top_api(secret)]
        pub verify_token: String,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub identity_code: Option<String>,
        pub image_urls: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RealNameResult {
        pub check_code: Option<String>,
        pub check_message: Option<String>,
        pub r#match: Option<bool>,
    }
}

/// `alibaba.security.jaq.rp.cloud.rphit`
pub mod jaq_rp_cloud_rphit {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.rphit` (实人认证云服务日志打点)
    ///
    /// <https://open.taobao.com/api.htm?docId=31245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.rphit",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudRphit {
        pub content: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.cloud.start`
pub mod jaq_rp_cloud_start {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.start` (实人认证云开始认证)
    ///
    /// <https://open.taobao.com/api.htm?docId=31248&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.start",
        response = RpStartResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudStart {
        #[top_api(secret)]
        pub verify_token: String,
        pub client_info: RpClientInfo,
        pub extra_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpClientInfo {
        pub app_key_info: Option<String>,
        pub app_name: Option<String>,
        pub app_version: Option<String>,
        pub available_memory: Option<String>,
        pub client_type: Option<String>,
        pub cpu_arch: Option<String>,
        pub device_id: Option<String>,
        pub extend_map: Option<String>,
        pub ip: Option<String>,
        #[top_api(secret)]
        pub liveness_sdk_name: Option<String>,
        pub liveness_sdk_version: Option<String>,
        pub manufacturer: Option<String>,
        #[top_api(secret)]
        pub mobile_model: Option<String>,
        pub os_name: Option<String>,
        pub os_version: Option<String>,
        #[top_api(secret)]
        pub rp_sdk_name: Option<String>,
        pub rp_sdk_version: Option<String>,
        pub session_id: Option<String>,
        pub support_neon: Option<String>,
        pub timestamp_info: Option<String>,
        pub total_memory: Option<String>,
        pub umid: Option<String>,
        #[top_api(secret)]
        pub umid_token: Option<String>,
        pub wua: Option<String>,
        #[top_api(secret)]
        pub wua_token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStartResult {
        pub biz: Option<String>,
        pub extra_info: Option<String>,
        pub source: Option<String>,
        pub steps: Vec<RpStepItem>,
        pub upload_token: Option<StsUploadToken>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepItem {
        pub json_assist: Option<String>,
        pub properties: Vec<RpStepProperty>,
        pub step_type: Option<RpStepType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepProperty {
        pub optional: Option<bool>,
        pub property: Option<RpProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpProperty {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepType {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StsUploadToken {
        pub access_key_id: Option<String>,
        #[top_api(secret)]
        pub access_key_secret: Option<String>,
        pub bucket_name: Option<String>,
        pub end_point: Option<String>,
        pub expiration: Option<String>,
        pub path: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.cloud.submit`
pub mod jaq_rp_cloud_submit {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.submit` (实人认证云服务提交接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31246&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.submit",
        response = RpSubmitResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudSubmit {
        #[top_api(secret)]
        pub verify_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpSubmitResult {
        pub extra_info: Option<String>,
        pub rp_audit_result: Option<RpAuditResult>,
        pub steps: Vec<RpStepItem>,
        pub upload_token: Option<StsUploadToken>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditResult {
        pub audit_status: Option<RpAuditStatus>,
        pub biz: Option<String>,
        pub cur_grade: Option<RpGrade>,
        pub grade_certified: Option<bool>,
        pub require_grade: Option<RpGrade>,
        pub review_status: Option<bool>,
        pub review_type: Option<String>,
        pub rp_audit_details: Option<RpAuditDetails>,
        pub rp_user_result: Option<RpUserResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditStatus {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpGrade {
        pub desc: Option<String>,
        pub level: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditDetails {
        pub audit_finish_time: Option<TopDateTime>,
        pub comparison_detail_list: Vec<RpAuditComparisonDetail>,
        pub material_detail_list: Vec<RpAuditMaterialDetail>,
        pub review_deadline: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditComparisonDetail {
        pub result_type: Option<RpAuditType>,
        pub score: Option<String>,
        pub value: Option<RpAuditValue>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditType {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditValue {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditMaterialDetail {
        pub code: Option<String>,
        pub display: Option<String>,
        pub intercept: Option<bool>,
        pub material_type: Option<String>,
        pub security: Option<bool>,
        pub suggestion: Option<String>,
        pub text: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpUserResult {
        pub users: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepItem {
        pub json_assist: Option<String>,
        pub properties: Vec<RpStepProperty>,
        pub step_type: Option<RpStepType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepProperty {
        pub optional: Option<bool>,
        pub property: Option<RpProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpProperty {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepType {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StsUploadToken {
        pub access_key_id: Option<String>,
        #[top_api(secret)]
        pub access_key_secret: Option<String>,
        pub bucket_name: Option<String>,
        pub end_point: Option<String>,
        pub expiration: Option<String>,
        pub path: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.cloud.upload`
pub mod jaq_rp_cloud_upload {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.cloud.upload` (实人认证云上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31251&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.cloud.upload",
        response = RpUploadResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpCloudUpload {
        #[top_api(secret)]
        pub verify_token: String,
        #[top_api(required, max_items = 20)]
        pub elements: Vec<Elements>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Elements {
        pub value_meta: String,
        pub value: String,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpUploadResult {
        pub upload_id: Option<String>,
        pub upload_status: Option<RpUploadStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpUploadStatus {
        pub code: Option<i64>,
        pub name: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.fetchmaterial`
pub mod jaq_rp_fetchmaterial {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.fetchmaterial` (聚安全实人认证获取结果接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.fetchmaterial",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpFetchmaterial {
        pub security_key: String,
    }
}

/// `alibaba.security.jaq.rp.getverifytoken`
pub mod jaq_rp_getverifytoken {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.getverifytoken` (聚安全实人认证获取认证会话 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=26728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.getverifytoken",
        response = RpInitResultBo,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpGetverifytoken {
        pub account_id: Option<String>,
        pub ticket_id: Option<String>,
        pub source: String,
        pub biz: String,
        pub extra_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpInitResultBo {
        pub expire: Option<i64>,
        #[top_api(secret)]
        pub verify_token: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.ocr`
pub mod jaq_rp_ocr {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.ocr` (聚安全实人认证证件 OCR 识别功能接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26879&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.ocr",
        response = RpidCardBo,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpOcr {
        #[top_api(secret)]
        pub verify_token: String,
        pub image_urls: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCardBo {
        pub card_type: Option<String>,
        pub url_back_image: Option<String>,
        pub url_front_image: Option<String>,
        #[top_api(secret)]
        pub birth_day: Option<TopDateTime>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub sex: Option<RpSex>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub code: Option<String>,
        pub r_p_i_d_card_image: Option<RpidCardImage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpSex {
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCardImage {
        pub back_image_url: Option<String>,
        pub card_type: Option<String>,
        pub front_image_url: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.ocr.check`
pub mod jaq_rp_ocr_check {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.ocr.check` (ocr 同时实名校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=33929&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.ocr.check",
        response = RpidCard,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpOcrCheck {
        #[top_api(secret)]
        pub verify_token: String,
        pub image_urls: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCard {
        pub rp_idcard_image: Option<RpidCardImage>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub birth_day: Option<TopDateTime>,
        pub biz_error_code: Option<RpErrorCode>,
        pub card_type: Option<String>,
        pub code: Option<String>,
        pub expiry: Option<String>,
        pub name: Option<String>,
        pub sex: Option<RpSex>,
        pub url_back_image: Option<String>,
        pub url_front_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpidCardImage {
        pub back_image_url: Option<String>,
        pub card_type: Option<String>,
        pub front_image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpErrorCode {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub error_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpSex {
        pub r#type: Option<i64>,
    }
}

/// `alibaba.security.jaq.rp.query`
pub mod jaq_rp_query {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.query` (聚安全实人认证查询认证结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=26877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.query",
        response = RpAuditResultBo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct JaqRpQuery {
        #[top_api(secret)]
        pub verify_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditResultBo {
        pub review_status: Option<bool>,
        pub grade_certified: Option<bool>,
        pub require_grade: Option<RpGradeBo>,
        pub cur_grade: Option<RpGradeBo>,
        pub biz: Option<String>,
        pub audit_status: Option<RpAuditStatusBo>,
        pub rp_audit_details: Option<RpAuditDetails>,
        pub review_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpGradeBo {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditStatusBo {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditDetails {
        pub audit_finish_time: Option<String>,
        pub material_details: Vec<RpAuditMaterialDetail>,
        pub comparison_details: Vec<RpAuditComparisonDetail>,
        pub review_deadline: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditMaterialDetail {
        pub security: Option<bool>,
        pub display: Option<String>,
        pub suggestion: Option<String>,
        pub intercept: Option<bool>,
        pub text: Option<String>,
        pub code: Option<String>,
        pub r#type: Option<String>,
        pub material_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditComparisonDetail {
        pub result_type: Option<RpAuditType>,
        pub value: Option<RpAuditValue>,
        pub score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditType {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditValue {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }
}

/// `alibaba.security.jaq.rp.rphit`
pub mod jaq_rp_rphit {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.rphit` (聚安全-实人认证日志打点接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27464&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.rphit",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpRphit {
        pub content: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.start`
pub mod jaq_rp_start {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.start` (聚安全实人认证开始)
    ///
    /// <https://open.taobao.com/api.htm?docId=26880&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.start",
        response = RpStartResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpStart {
        #[top_api(secret)]
        pub verify_token: String,
        pub client_info: RpClientInfo,
        pub extra_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpClientInfo {
        pub os_version: Option<String>,
        pub total_memory: Option<String>,
        pub available_memory: Option<String>,
        #[top_api(secret)]
        pub umid_token: Option<String>,
        #[top_api(secret)]
        pub wua_token: Option<String>,
        pub ip: Option<String>,
        pub timestamp_info: Option<String>,
        #[top_api(secret)]
        pub mobile_model: Option<String>,
        pub wua: Option<String>,
        pub app_name: Option<String>,
        #[top_api(secret)]
        pub liveness_sdk_name: Option<String>,
        pub extend_map: Option<String>,
        #[top_api(secret)]
        pub rp_sdk_name: Option<String>,
        pub app_version: Option<String>,
        pub session_id: Option<String>,
        pub manufacturer: Option<String>,
        pub cpu_arch: Option<String>,
        pub rp_sdk_version: Option<String>,
        pub liveness_sdk_version: Option<String>,
        pub os_name: Option<String>,
        pub device_id: Option<String>,
        pub app_key_info: Option<String>,
        pub client_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStartResult {
        pub extra_info: Option<String>,
        pub source: Option<String>,
        pub biz: Option<String>,
        pub steps: Vec<RpStepItem>,
        pub upload_token: Option<StsUploadToken>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepItem {
        pub json_assist: Option<String>,
        pub properties: Vec<RpStepProperty>,
        pub step_type: Option<RpStepType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepProperty {
        pub is_optional: Option<bool>,
        pub property: Option<RpProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpProperty {
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepType {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StsUploadToken {
        pub path: Option<String>,
        pub end_point: Option<String>,
        pub bucket_name: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub expiration: Option<String>,
        #[top_api(secret)]
        pub access_key_secret: Option<String>,
        pub access_key_id: Option<String>,
    }
}

/// `alibaba.security.jaq.rp.status`
pub mod jaq_rp_status {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.status` (聚安全实人认证查询状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26881&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.status",
        response = RpStatusResultBo,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpStatus {
        pub account_id: Option<String>,
        pub ticket_id: Option<String>,
        pub source: String,
        pub biz: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStatusResultBo {
        pub biz: Option<String>,
        pub grade_certified: Option<bool>,
        pub review_status: Option<bool>,
        pub cur_grade: Option<RpGradeBo>,
        pub require_grade: Option<RpGradeBo>,
        pub rp_audit_details: Option<RpAuditDetailsBos>,
        pub rp_audit_status: Option<RpAuditStatusBo>,
        pub review_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpGradeBo {
        pub level: Option<i64>,
        pub name: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditDetailsBos {
        pub audit_finish_time: Option<TopDateTime>,
        pub review_deadline: Option<TopDateTime>,
        pub comparison_details: Vec<RpAuditComparisonDetailBos>,
        pub material_details: Vec<RpAuditMaterialDetailBos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditComparisonDetailBos {
        pub score: Option<String>,
        pub value: Option<RpAuditValueBo>,
        pub result_type: Option<RpAuditTypeBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditValueBo {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditTypeBo {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditMaterialDetailBos {
        pub suggestion: Option<String>,
        pub display: Option<String>,
        pub security: Option<bool>,
        pub intercept: Option<bool>,
        pub text: Option<String>,
        pub code: Option<String>,
        pub r#type: Option<String>,
        pub material_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditStatusBo {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }
}

/// `alibaba.security.jaq.rp.submit`
pub mod jaq_rp_submit {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.submit` (聚安全实人认证提交认证接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26878&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.submit",
        response = RpSubmitResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpSubmit {
        #[top_api(secret)]
        pub verify_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpSubmitResult {
        pub steps: Vec<RpStepItem>,
        pub rp_audit_result: Option<RpAuditResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepItem {
        pub json_assist: Option<String>,
        pub properties: Vec<RpStepProperty>,
        pub step_type: Option<RpStepType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepProperty {
        pub is_optional: Option<bool>,
        pub property: Option<RpProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpProperty {
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpStepType {
        pub desc: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditResult {
        pub review_status: Option<bool>,
        pub grade_certified: Option<bool>,
        pub require_grade: Option<RpGrade>,
        pub cur_grade: Option<RpGrade>,
        pub biz: Option<String>,
        pub results: Vec<RpAuditComparisonDetailBo>,
        pub audit_status: Option<RpAuditStatus>,
        pub review_type: Option<String>,
        pub rp_audit_details: Option<RpAuditDetails>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpGrade {
        pub desc: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditComparisonDetailBo {
        pub score: Option<String>,
        pub value: Option<RpAuditValueBo>,
        pub result_type: Option<RpAuditTypeBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditValueBo {
        pub desc: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditTypeBo {
        pub desc: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditStatus {
        pub desc: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditDetails {
        pub review_deadline: Option<TopDateTime>,
        pub material_details: Vec<RpAuditMaterialDetail>,
        pub comparison_details: Vec<RpAuditComparisonDetail>,
        pub audit_finish_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditMaterialDetail {
        pub material_type: Option<String>,
        pub r#type: Option<String>,
        pub code: Option<i64>,
        pub intercept: Option<bool>,
        pub text: Option<String>,
        pub suggestion: Option<String>,
        pub security: Option<bool>,
        pub display: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditComparisonDetail {
        pub result_type: Option<RpAuditType>,
        pub value: Option<RpAuditValue>,
        pub score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditType {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpAuditValue {
        pub desc: Option<String>,
        pub name: Option<String>,
        pub code: Option<i64>,
    }
}

/// `alibaba.security.jaq.rp.upload`
pub mod jaq_rp_upload {
    use crate::prelude::*;

    /// `alibaba.security.jaq.rp.upload` (聚安全实人认证上传认证信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.rp.upload",
        response = RpUploadResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqRpUpload {
        #[top_api(secret)]
        pub verify_token: String,
        #[top_api(required, max_items = 20)]
        pub elements: Vec<Element>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Element {
        pub name: String,
        pub value: String,
        /// JSON as text.
        pub value_meta: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpUploadResult {
        pub upload_status: Option<UploadStatus>,
        pub upload_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadStatus {
        pub name: Option<String>,
        pub code: Option<i64>,
    }
}

/// `alibaba.security.jaq.spamregisterprevention.feedback`
pub mod jaq_spamregisterprevention_feedback {
    use crate::prelude::*;

    /// `alibaba.security.jaq.spamregisterprevention.feedback` (保护结果反馈)
    ///
    /// <https://open.taobao.com/api.htm?docId=25472&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.spamregisterprevention.feedback",
        response = JaqFeedBackResult,
        unwrap = "feed_back_result",
        debug
    )]
    pub struct JaqSpamregisterpreventionFeedback {
        pub item_id: String,
        pub jaq_decision: i64,
        pub customer_decision: i64,
        pub feed_back: FeedBack,
        pub deny_reason: Option<String>,
    }

    /// The values of `feed_back`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FeedBack {
        /// 同意判定
        #[top_api(value = 0)]
        V0,
        /// 和三方结果不符
        #[top_api(value = 1)]
        V1,
        /// 用户投诉
        #[top_api(value = 2)]
        V2,
        /// 经过人工 review 判断
        #[top_api(value = 3)]
        V3,
        /// 其他
        #[top_api(value = 9)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqFeedBackResult {
        pub error_msg: Option<String>,
    }
}

/// `alibaba.security.jaq.spamregisterprevention.result.fetch`
pub mod jaq_spamregisterprevention_result_fetch {
    use crate::prelude::*;

    /// `alibaba.security.jaq.spamregisterprevention.result.fetch` (获取垃圾注册防控结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=25454&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.spamregisterprevention.result.fetch",
        response = JaqAccountRiskResult,
        unwrap = "jaq_account_risk_result",
        debug
    )]
    pub struct JaqSpamregisterpreventionResultFetch {
        #[top_api(secret)]
        pub phone_number: String,
        pub ip: String,
        pub context: String,
        pub source: Source,
        #[top_api(secret)]
        pub email: Option<String>,
        pub user_id: Option<String>,
        pub register_url: Option<String>,
        pub agent: Option<String>,
        pub cookie: Option<String>,
        pub session_id: Option<String>,
        #[top_api(secret)]
        pub mac_address: Option<String>,
        pub referer: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        #[top_api(secret)]
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub bank_card_number: Option<String>,
        #[top_api(secret)]
        pub js_token: Option<String>,
        #[top_api(secret)]
        pub sdk_token: Option<String>,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// PC 网页
        #[top_api(value = 1)]
        V1,
        /// 移动网页
        #[top_api(value = 2)]
        V2,
        /// APP
        #[top_api(value = 3)]
        App,
        /// 其他
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskResult {
        pub error_code: Option<i64>,
        pub data: Option<JaqAccountRiskData>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskData {
        pub detail_list: Vec<JaqAccountRiskDetailItem>,
        pub event_id: Option<String>,
        pub user_id: Option<String>,
        pub final_score: Option<i64>,
        pub final_decision: Option<FinalDecision>,
    }

    /// The values of `final_decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalDecision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审核
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskDetailItem {
        pub id: Option<String>,
        pub name: Option<String>,
        pub decision: Option<Decision>,
        pub score: Option<i64>,
    }

    /// The values of `decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Decision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审查
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.spamregisterprevention.result.fetch.new`
pub mod jaq_spamregisterprevention_result_fetch_new {
    use crate::prelude::*;

    /// `alibaba.security.jaq.spamregisterprevention.result.fetch.new` (获取虚假注册保护结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=26200&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.spamregisterprevention.result.fetch.new",
        response = JaqAccountRiskResult,
        unwrap = "jaq_account_risk_result",
        debug
    )]
    pub struct JaqSpamregisterpreventionResultFetchNew {
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub sdk_token: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub agent: Option<String>,
        #[top_api(secret)]
        pub bank_card_number: Option<String>,
        #[top_api(secret)]
        pub company_name: Option<String>,
        pub cookie: Option<String>,
        pub register_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        /// JSON as text.
        pub extend_data: Option<String>,
        pub id_type: Option<IdType>,
        pub ip: String,
        #[top_api(secret)]
        pub js_token: Option<String>,
        #[top_api(secret)]
        pub mac_address: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub protocol_version: String,
        pub referer: Option<String>,
        pub session_id: Option<String>,
        pub source: Source,
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 阿里 HID
        #[top_api(value = 1)]
        V1,
        /// 用户自有 ID
        #[top_api(value = 2)]
        V2,
        /// `openId`
        #[top_api(value = 3)]
        OpenId,
        /// 其它
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// PC 网页
        #[top_api(value = 1)]
        V1,
        /// 移动网页
        #[top_api(value = 2)]
        V2,
        /// APP
        #[top_api(value = 3)]
        App,
        /// 其它
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskResult {
        pub data: Option<JaqAccountRiskData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskData {
        pub captcha_check_data: Option<CaptchaCheckData>,
        pub detail: Vec<JaqAccountRiskDetailItem>,
        pub event_id: Option<String>,
        pub final_decision: Option<FinalDecision>,
        pub final_desc: Option<String>,
        pub final_score: Option<i64>,
        pub user_id: Option<String>,
        pub umid: Option<String>,
    }

    /// The values of `final_decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinalDecision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审核
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaptchaCheckData {
        #[top_api(secret)]
        pub captcha_client_need_info: Option<String>,
        pub captcha_type: Option<CaptchaType>,
    }

    /// The values of `captcha_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaptchaType {
        /// 放行
        #[top_api(value = 0)]
        V0,
        /// 短信下行
        #[top_api(value = 1)]
        V1,
        /// 语音验证
        #[top_api(value = 2)]
        V2,
        /// 滑动验证
        #[top_api(value = 3)]
        V3,
        /// 实人认证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 32)]
        V32,
        /// 阻断
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqAccountRiskDetailItem {
        pub decision: Option<Decision>,
        pub id: Option<String>,
        pub name: Option<String>,
        pub score: Option<i64>,
    }

    /// The values of `decision`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Decision {
        /// 可以接受
        #[top_api(value = 0)]
        V0,
        /// 应该拒绝
        #[top_api(value = 1)]
        V1,
        /// 需要人工审查
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.security.jaq.url.scan`
pub mod jaq_url_scan {
    use crate::prelude::*;

    /// `alibaba.security.jaq.url.scan` (恶意网址检测接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26582&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.url.scan",
        response = UrlScanResult,
        unwrap = "data",
        debug
    )]
    pub struct JaqUrlScan {
        pub param_url_scan_param_list: UrlScanParamList,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrlScanParamList {
        #[top_api(required)]
        pub url_scan_param_items: Vec<UrlScanParamItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrlScanParamItem {
        pub data: String,
        pub flag: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrlScanResult {
        pub event_id: Option<String>,
        pub url_result_item_list: Vec<UrlScanResultItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrlScanResultItem {
        pub desc: Option<String>,
        pub flag: Option<String>,
        pub official: Option<String>,
        pub result_code: Option<ResultCode>,
        pub risk_type: Option<RiskType>,
        pub source: Option<String>,
        pub target: Option<String>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        /// 安全
        #[top_api(value = "SAFE")]
        Safe,
        /// 不安全
        #[top_api(value = "NOT_SAFE")]
        NotSafe,
        /// 未知
        #[top_api(value = "UN_KNOWN")]
        UnKnown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `risk_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RiskType {
        /// 钓鱼网站
        #[top_api(value = "Phishing")]
        Phishing,
        /// 恶意程序
        #[top_api(value = "Malware")]
        Malware,
        /// 色情网站
        #[top_api(value = "Porn")]
        Porn,
        /// 赌博网站
        #[top_api(value = "Gambling")]
        Gambling,
        /// 违法网站
        #[top_api(value = "Illegal")]
        Illegal,
        /// 其他
        #[top_api(value = "Other")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.security.jaq.wsgriskdata.report`
pub mod jaq_wsgriskdata_report {
    use crate::prelude::*;

    /// `alibaba.security.jaq.wsgriskdata.report` (无线保镖 SDK 风控数据上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=25717&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.security.jaq.wsgriskdata.report",
        response = JaqWsgReportResult,
        unwrap = "jaq_wsg_risk_report_result",
        debug
    )]
    pub struct JaqWsgriskdataReport {
        pub wua: String,
        pub ext_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqWsgReportResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub jaq_dispatch_param: Option<JaqDispatchParam>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JaqDispatchParam {
        pub event_id: Option<String>,
        pub protocol_version: Option<String>,
        pub rtken: Option<String>,
        pub rtken_index: Option<String>,
    }
}
