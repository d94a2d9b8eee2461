//! `alibaba.cgame.*`: 9 APIs.

pub use self::avatar_userbody_query::AvatarUserbodyQuery;
pub use self::content_distribution_app_deletion_update::ContentDistributionAppDeletionUpdate;
pub use self::content_distribution_file_download_update::ContentDistributionFileDownloadUpdate;
pub use self::liteplay_avatar_body_query::LiteplayAvatarBodyQuery;
pub use self::liteplay_avatar_record_report::LiteplayAvatarRecordReport;
pub use self::mp_mpproject_initnewproject::MpMpprojectInitnewproject;
pub use self::mp_mpproject_loginexistaccount::MpMpprojectLoginexistaccount;
pub use self::mp_mpsession_sendmessagetogame::MpMpsessionSendmessagetogame;
pub use self::score_report::ScoreReport;

/// `alibaba.cgame.avatar.userbody.query`
pub mod avatar_userbody_query {
    use crate::prelude::*;

    /// `alibaba.cgame.avatar.userbody.query` (用户 Avatar body 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.avatar.userbody.query",
        response = AvatarUserbodyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AvatarUserbodyQuery {
        pub mix_user_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AvatarUserbodyQueryResult {
        pub code: Option<String>,
        pub data: Option<Data>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub trace_id: Option<String>,
        pub face_data_json: Option<String>,
        pub gender: Option<Gender>,
        pub request_id: Option<String>,
        pub mix_user_id: Option<String>,
        pub ext_info: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// male
        #[top_api(value = 1)]
        Male,
        /// female
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.cgame.content.distribution.app.deletion.update`
pub mod content_distribution_app_deletion_update {
    use crate::prelude::*;

    /// `alibaba.cgame.content.distribution.app.deletion.update` (游戏删除回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=59530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.content.distribution.app.deletion.update",
        response = Option<bool>,
        unwrap = "succeeded",
        debug
    )]
    pub struct ContentDistributionAppDeletionUpdate {
        pub req_param: AppDeletionCallbackRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppDeletionCallbackRequest {
        pub result: DeleteAppCommandResult,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteAppCommandResult {
        pub succeeded: bool,
        pub task_id: String,
    }
}

/// `alibaba.cgame.content.distribution.file.download.update`
pub mod content_distribution_file_download_update {
    use crate::prelude::*;

    /// `alibaba.cgame.content.distribution.file.download.update` (文件下载回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=57320&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.content.distribution.file.download.update",
        response = Option<bool>,
        unwrap = "succeeded",
        debug
    )]
    pub struct ContentDistributionFileDownloadUpdate {
        pub req_param: Option<FileDownloadCallbackRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileDownloadCallbackRequest {
        pub result: Option<DownloadFileCommandResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DownloadFileCommandResult {
        pub succeeded: Option<bool>,
        pub task_id: Option<String>,
        pub failure_reason: Option<String>,
    }
}

/// `alibaba.cgame.liteplay.avatar.body.query`
pub mod liteplay_avatar_body_query {
    use crate::prelude::*;

    /// `alibaba.cgame.liteplay.avatar.body.query` (新氢玩 Avatar 脸部装扮数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.liteplay.avatar.body.query",
        response = LiteplayAvatarBodyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LiteplayAvatarBodyQuery {
        pub request_dto: Option<TopQueryUserBodyDressRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopQueryUserBodyDressRequest {
        pub mix_user_id: String,
        pub version: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LiteplayAvatarBodyQueryResult {
        pub code: Option<String>,
        pub data: Option<TopAvatarBodyDto>,
        pub message: Option<String>,
    }

    /// `TopAvatarBodyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAvatarBodyDto {
        pub trace_id: Option<String>,
        pub face_data_json: Option<String>,
        pub avatar_icons: Vec<String>,
        pub gender: Option<Gender>,
        pub request_id: Option<String>,
        pub mix_user_id: Option<String>,
        pub ext_info: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.cgame.liteplay.avatar.record.report`
pub mod liteplay_avatar_record_report {
    use crate::prelude::*;

    /// `alibaba.cgame.liteplay.avatar.record.report` (Avatar 形象保存地址回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=57846&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.liteplay.avatar.record.report",
        response = LiteplayAvatarRecordReportResult,
        unwrap = "result",
        debug
    )]
    pub struct LiteplayAvatarRecordReport {
        pub request_dto: TopRecordCallbackRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRecordCallbackRequest {
        pub images: Vec<OssDto>,
        pub mix_user_id: Option<String>,
        pub videos: Vec<OssDto>,
        pub version: Option<String>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OssDto {
        pub bucket: Option<String>,
        pub file_name: Option<String>,
        pub endpoint: Option<String>,
        pub file_purpose: Option<String>,
        pub file_key: Option<String>,
        pub file_ext: Option<String>,
        pub file_type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LiteplayAvatarRecordReportResult {
        pub code: Option<String>,
        pub data: Option<TopRecordCallbackResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRecordCallbackResp {
        pub result: Option<String>,
        pub code: Option<String>,
        pub request_id: Option<String>,
        pub mix_user_id: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.cgame.mp.mpproject.initnewproject`
pub mod mp_mpproject_initnewproject {
    use crate::prelude::*;

    /// `alibaba.cgame.mp.mpproject.initnewproject` (创建新的 mpproject)
    ///
    /// <https://open.taobao.com/api.htm?docId=61310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.mp.mpproject.initnewproject",
        response = MpMpprojectInitnewprojectResult,
        unwrap = "result",
        debug
    )]
    pub struct MpMpprojectInitnewproject {
        pub device_id: String,
        pub user_id: String,
        #[top_api(secret)]
        pub user_token: String,
        #[top_api(secret)]
        pub user_access_token: String,
        pub instance_id: String,
        pub game_id: String,
        pub game_project_key: String,
        pub customer_unique_id: String,
        pub customer_env: String,
        pub customer_project_id: String,
        #[top_api(secret)]
        pub check_user_token: i64,
        pub only_one_block: i64,
        pub default_mp_block_id: i64,
        pub mp_project_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpMpprojectInitnewprojectResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<MpProjectConfigDto>,
    }

    /// `MpProjectConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpProjectConfigDto {
        pub config_key: Option<String>,
        pub customer_unique_id: Option<String>,
        pub custome_id: Option<i64>,
        pub custome_env: Option<String>,
        pub customer_project_id: Option<String>,
        #[top_api(secret)]
        pub check_user_token: Option<i64>,
        pub only_one_block: Option<i64>,
        pub default_mp_block_id: Option<i64>,
        pub mp_project_id: Option<i64>,
    }
}

/// `alibaba.cgame.mp.mpproject.loginexistaccount`
pub mod mp_mpproject_loginexistaccount {
    use crate::prelude::*;

    /// `alibaba.cgame.mp.mpproject.loginexistaccount` (登录存在账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=61309&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.mp.mpproject.loginexistaccount",
        response = MpMpprojectLoginexistaccountResult,
        unwrap = "result",
        debug
    )]
    pub struct MpMpprojectLoginexistaccount {
        pub device_id: String,
        pub user_id: String,
        #[top_api(secret)]
        pub user_token: String,
        #[top_api(secret)]
        pub user_access_token: String,
        pub instance_id: String,
        pub game_id: String,
        pub game_project_key: String,
        pub account_type: i64,
        pub customer_account_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpMpprojectLoginexistaccountResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<LoginSessionDto>,
    }

    /// `LoginSessionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginSessionDto {
        pub mp_account_id: Option<i64>,
        #[top_api(secret)]
        pub access_token: Option<String>,
    }
}

/// `alibaba.cgame.mp.mpsession.sendmessagetogame`
pub mod mp_mpsession_sendmessagetogame {
    use crate::prelude::*;

    /// `alibaba.cgame.mp.mpsession.sendmessagetogame` (发送消息给游戏)
    ///
    /// <https://open.taobao.com/api.htm?docId=61308&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.mp.mpsession.sendmessagetogame",
        response = MpMpsessionSendmessagetogameResult,
        unwrap = "result",
        debug
    )]
    pub struct MpMpsessionSendmessagetogame {
        pub device_id: String,
        pub user_id: String,
        #[top_api(secret)]
        pub user_token: String,
        #[top_api(secret)]
        pub user_access_token: String,
        pub instance_id: String,
        pub game_id: String,
        pub game_project_key: String,
        pub mp_account_id: i64,
        pub account_type: i64,
        pub customer_account_id: String,
        pub message: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpMpsessionSendmessagetogameResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.cgame.score.report`
pub mod score_report {
    use crate::prelude::*;

    /// `alibaba.cgame.score.report` (云游戏战绩上传通用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50608&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cgame.score.report",
        response = ScoreReportResult,
        unwrap = "result",
        debug
    )]
    pub struct ScoreReport {
        pub report_data: Option<CpCallbackReportDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpCallbackReportDto {
        pub biz_type: Option<String>,
        pub ticket: Option<String>,
        pub mix_user_id: Option<String>,
        pub callback_biz_data: Option<String>,
        pub game_app_key: Option<String>,
        pub uuid: Option<String>,
        /// In milliseconds.
        pub report_timestamp: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScoreReportResult {
        pub code: Option<String>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}
