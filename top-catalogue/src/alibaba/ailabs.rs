//! `alibaba.ailabs.*`: 48 APIs.

pub use self::aligenie_albums_get::AligenieAlbumsGet;
pub use self::aligenie_albums_search::AligenieAlbumsSearch;
pub use self::aligenie_device_register::AligenieDeviceRegister;
pub use self::aligenie_device_unbind::AligenieDeviceUnbind;
pub use self::aligenie_iot_device_control_result::AligenieIotDeviceControlResult;
pub use self::aligenie_opencontent_push::AligenieOpencontentPush;
pub use self::aligenie_opencontent_scenepush::AligenieOpencontentScenepush;
pub use self::aligenie_openvideo_push::AligenieOpenvideoPush;
pub use self::aligenie_openvideo_scenepush::AligenieOpenvideoScenepush;
pub use self::aligenie_openvideoalbum_scenepush::AligenieOpenvideoalbumScenepush;
pub use self::aligenie_skill_entity_import::AligenieSkillEntityImport;
pub use self::aligenie_skill_message_push::AligenieSkillMessagePush;
pub use self::aligenie_tracks_search::AligenieTracksSearch;
pub use self::aligenie_videoalbum_push::AligenieVideoalbumPush;
pub use self::bots_skils_list::BotsSkilsList;
pub use self::iot_business_recipe_getdetail::IotBusinessRecipeGetdetail;
pub use self::iot_business_recipe_getpage::IotBusinessRecipeGetpage;
pub use self::iot_business_recipe_insertorupdate::IotBusinessRecipeInsertorupdate;
pub use self::iot_business_recipestep_insertorupdate::IotBusinessRecipestepInsertorupdate;
pub use self::iot_cloud_device_report::IotCloudDeviceReport;
pub use self::iot_device_control_notify::IotDeviceControlNotify;
pub use self::iot_device_list_get::IotDeviceListGet;
pub use self::iot_device_list_update_notify::IotDeviceListUpdateNotify;
pub use self::iot_device_mesh_event_invoke::IotDeviceMeshEventInvoke;
pub use self::iot_device_status_update::IotDeviceStatusUpdate;
pub use self::tmallgenie_auth_device_get::TmallgenieAuthDeviceGet;
pub use self::tmallgenie_auth_device_getcode::TmallgenieAuthDeviceGetcode;
pub use self::tmallgenie_auth_device_list::TmallgenieAuthDeviceList;
pub use self::tmallgenie_auth_device_qrcode_activate::TmallgenieAuthDeviceQrcodeActivate;
pub use self::tmallgenie_auth_device_qrcode_staticbind::TmallgenieAuthDeviceQrcodeStaticbind;
pub use self::tmallgenie_auth_device_status_get::TmallgenieAuthDeviceStatusGet;
pub use self::tmallgenie_auth_device_status_getbyctei::TmallgenieAuthDeviceStatusGetbyctei;
pub use self::tmallgenie_auth_device_unbind::TmallgenieAuthDeviceUnbind;
pub use self::tmallgenie_auth_device_validauthcode::TmallgenieAuthDeviceValidauthcode;
pub use self::tmallgenie_auth_device_withdeviceid_get::TmallgenieAuthDeviceWithdeviceidGet;
pub use self::tmallgenie_auth_device_withmac_qrcode_get::TmallgenieAuthDeviceWithmacQrcodeGet;
pub use self::tmallgenie_auth_device_withshort_qrcode_get::TmallgenieAuthDeviceWithshortQrcodeGet;
pub use self::tmallgenie_auth_getcode::TmallgenieAuthGetcode;
pub use self::tmallgenie_auth_gettoken::TmallgenieAuthGettoken;
pub use self::tmallgenie_auth_refresh::TmallgenieAuthRefresh;
pub use self::tmallgenie_auth_switchuser::TmallgenieAuthSwitchuser;
pub use self::tmallgenie_auth_taobaoauth::TmallgenieAuthTaobaoauth;
pub use self::tmallgenie_sdk_device_issupportsdk::TmallgenieSdkDeviceIssupportsdk;
pub use self::tmallgenie_third_telecom_autoauth::TmallgenieThirdTelecomAutoauth;
pub use self::tmallgenie_third_telecom_pushrender::TmallgenieThirdTelecomPushrender;
pub use self::tmallgenie_third_unicom_shenyan_oper::TmallgenieThirdUnicomShenyanOper;
pub use self::tvs_device_list::TvsDeviceList;
pub use self::user_speech_guide::UserSpeechGuide;

/// `alibaba.ailabs.aligenie.albums.get`
pub mod aligenie_albums_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.albums.get` (专辑详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=40674&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.albums.get",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AligenieAlbumsGet {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: i64,
        pub param2: i64,
        pub param3: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub record_count: Option<i64>,
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        /// JSON as text.
        pub extend_info: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.albums.search`
pub mod aligenie_albums_search {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.albums.search` (查询专辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=40664&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.albums.search",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AligenieAlbumsSearch {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: Option<String>,
        pub param2: Option<String>,
        pub param3: Option<String>,
        pub param4: i64,
        pub param5: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub record_count: Option<i64>,
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        /// JSON as text.
        pub extend_info: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.device.register`
pub mod aligenie_device_register {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.device.register` (天猫精灵开放平台获取设备秘钥)
    ///
    /// <https://open.taobao.com/api.htm?docId=40411&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.device.register",
        response = Vec<DeviceSecretInfo>,
        unwrap = "device_secret_infos",
        debug
    )]
    pub struct AligenieDeviceRegister {
        pub device_id: i64,
        pub mac_sections: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceSecretInfo {
        pub reason: Option<String>,
        #[top_api(flag)]
        pub sucess: Option<bool>,
        #[top_api(secret)]
        pub secret: Option<String>,
        pub mac: Option<String>,
        pub md5: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.device.unbind`
pub mod aligenie_device_unbind {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.device.unbind` (设备解绑操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39668&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.device.unbind",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AligenieDeviceUnbind {
        pub ext: Option<String>,
        pub user_id: String,
        pub schema: String,
        pub uuid: String,
    }
}

/// `alibaba.ailabs.aligenie.iot.device.control.result`
pub mod aligenie_iot_device_control_result {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.iot.device.control.result` (设备控制结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=40261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.iot.device.control.result",
        response = AligenieIotDeviceControlResultResponse,
        debug
    )]
    pub struct AligenieIotDeviceControlResult {
        #[top_api(secret)]
        pub request_token: String,
        pub device_id: String,
        pub r#type: Option<Type>,
        pub control: Option<bool>,
        pub ack_code: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 控制操作
        #[top_api(value = 1)]
        V1,
        /// 查询
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieIotDeviceControlResultResponse {
        pub status_code: Option<i64>,
        pub message: Option<String>,
        pub result: Option<bool>,
    }
}

/// `alibaba.ailabs.aligenie.opencontent.push`
pub mod aligenie_opencontent_push {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.opencontent.push` (天猫精灵内容接入标准接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.opencontent.push",
        response = AligenieOpencontentPushResult,
        unwrap = "result",
        debug
    )]
    pub struct AligenieOpencontentPush {
        pub skill_id: i64,
        pub contents: BatchContent,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchContent {
        pub category_id: i64,
        #[top_api(required)]
        pub open_contents: Vec<OpenContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenContent {
        pub album_raw_id: Option<i64>,
        pub tags: Vec<String>,
        pub raw_id: i64,
        pub image_url: Option<ImageUrl>,
        pub remark: Option<String>,
        pub album_title: Option<String>,
        pub extend_info: Option<String>,
        pub operation: String,
        pub author: Option<Author>,
        pub title: Option<String>,
        /// In seconds.
        pub duration: i64,
        pub play_count: i64,
        pub description: Option<String>,
        pub release_time: i64,
        pub play_urls: Vec<PlayUrl>,
        pub album_description: Option<String>,
        pub sort_num: Option<i64>,
        pub description_type: Option<String>,
        pub hot_score: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUrl {
        pub mediam: Option<String>,
        pub small: Option<String>,
        pub large: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Author {
        pub content_author: Option<String>,
        pub voice_author: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlayUrl {
        pub bitrate: Option<i64>,
        pub url: Option<String>,
        pub r#type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieOpencontentPushResult {
        pub ret_msg: Option<String>,
        pub ret_code: Option<i64>,
    }
}

/// `alibaba.ailabs.aligenie.opencontent.scenepush`
pub mod aligenie_opencontent_scenepush {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.opencontent.scenepush` (音频场景接入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52000&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.opencontent.scenepush",
        response = AligenieOpencontentScenepushResponse,
        debug
    )]
    pub struct AligenieOpencontentScenepush {
        pub scene_type: Option<i64>,
        pub scene_value: Option<String>,
        pub batch_content: Option<BatchContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchContent {
        pub category_id: i64,
        pub open_contents: Vec<OpenContent>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OpenContent {
        pub album_description: Option<String>,
        pub album_raw_id: Option<i64>,
        pub album_title: Option<String>,
        pub author: Option<Author>,
        pub charge_type: ChargeType,
        pub description: Option<String>,
        pub description_type: Option<String>,
        /// In seconds.
        pub duration: i64,
        pub extend_info: Option<String>,
        pub image_url: ImageUrl,
        pub operation: String,
        pub play_count: i64,
        pub play_order: i64,
        pub play_urls: Vec<PlayUrl>,
        pub product_desc: Option<String>,
        pub raw_id: i64,
        pub release_time: i64,
        pub remark: Option<String>,
        pub sort_num: Option<i64>,
        pub tag_ids: Vec<i64>,
        pub title: Option<String>,
        pub vip_free: bool,
        /// In cents.
        pub cost_price: Option<i64>,
        /// In cents.
        pub suggest_min_price: Option<i64>,
        /// In cents.
        pub suggest_max_price: Option<i64>,
        pub is_album_audition: Option<bool>,
        pub is_audition: Option<bool>,
        pub is_super_vip_free: Option<bool>,
        pub score: Option<i64>,
    }

    /// The values of `charge_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChargeType {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// 一号两端鉴权单篇售卖
        #[top_api(value = 1)]
        V1,
        /// 一号两端鉴权专辑售卖
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Author {
        pub content_author: Option<String>,
        pub voice_author: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUrl {
        pub large: Option<String>,
        pub medium: Option<String>,
        pub small: Option<String>,
        pub img: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlayUrl {
        pub bitrate: Option<i64>,
        pub r#type: Option<String>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieOpencontentScenepushResponse {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.openvideo.push`
pub mod aligenie_openvideo_push {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.openvideo.push` (天猫精灵内容库视频分集数据推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44745&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.openvideo.push",
        response = AligenieOpenvideoPushResponse,
        debug
    )]
    pub struct AligenieOpenvideoPush {
        #[top_api(required, max_items = 1000)]
        pub videos: Vec<RawSingleVideo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RawSingleVideo {
        /// In milliseconds.
        pub release_time: Option<i64>,
        pub tag_ids: Vec<i64>,
        pub charge_type: ChargeType,
        pub album_id: Option<String>,
        pub description: Option<String>,
        pub language: Option<String>,
        pub like_count: Option<i64>,
        pub actor_name: Vec<String>,
        pub title: String,
        pub play_url: Option<String>,
        /// In seconds.
        pub duration: i64,
        pub is_exclusive: Option<IsExclusive>,
        pub sub_title: Option<String>,
        /// In milliseconds.
        pub valid_end_time: Option<i64>,
        pub director_name: Vec<String>,
        pub alias: Vec<String>,
        pub id: String,
        pub forward_count: Option<i64>,
        pub area: Option<String>,
        pub v_cover_url: Option<String>,
        pub common_cate_id: Option<i64>,
        /// In milliseconds.
        pub valid_start_time: Option<i64>,
        #[top_api(required)]
        pub support_definition: Vec<String>,
        pub producer_name: Vec<String>,
        pub collect_count: Option<i64>,
        pub oupgc_type: String,
        pub comment_count: Option<i64>,
        pub cover_url: String,
        pub play_count: Option<i64>,
        pub uploader_name: Vec<String>,
        pub order_index: Option<i64>,
        pub content_score: Option<i64>,
        pub operation: String,
        /// In cents.
        pub suggest_max_price: Option<i64>,
        /// In cents.
        pub suggest_min_price: Option<i64>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub audition_second: i64,
    }

    /// The values of `charge_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChargeType {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// VIP 免费
        #[top_api(value = 1)]
        V1,
        /// 单点
        #[top_api(value = 2)]
        V2,
        /// 用券
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_exclusive`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsExclusive {
        /// 非独播
        #[top_api(value = 0)]
        V0,
        /// 独播
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieOpenvideoPushResponse {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.openvideo.scenepush`
pub mod aligenie_openvideo_scenepush {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.openvideo.scenepush` (视频单集场景接入 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=52204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.openvideo.scenepush",
        response = AligenieOpenvideoScenepushResponse,
        debug
    )]
    pub struct AligenieOpenvideoScenepush {
        pub scene_type: Option<i64>,
        pub scene_value: Option<String>,
        #[top_api(max_items = 999)]
        pub param_list: Vec<RawSingleVideo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RawSingleVideo {
        pub v_cover_url: Option<String>,
        pub actor_name: Vec<String>,
        pub album_id: Option<String>,
        pub alias: Vec<String>,
        pub area: Option<String>,
        pub audition_second: i64,
        pub charge_type: ChargeType,
        pub collect_count: Option<i64>,
        pub comment_count: Option<i64>,
        pub common_cate_id: Option<i64>,
        pub content_score: Option<String>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub cover_url: String,
        pub description: Option<String>,
        pub director_name: Vec<String>,
        /// In seconds.
        pub duration: i64,
        pub extend_info: Option<String>,
        pub forward_count: Option<i64>,
        pub id: Option<String>,
        pub is_exclusive: Option<IsExclusive>,
        pub language: Option<String>,
        pub like_count: Option<i64>,
        pub operation: String,
        pub order_index: Option<i64>,
        pub oupgc_type: String,
        pub play_count: Option<i64>,
        pub play_url: Option<String>,
        pub producer_name: Vec<String>,
        /// In milliseconds.
        pub release_time: Option<i64>,
        pub sub_title: Option<String>,
        /// In cents.
        pub suggest_max_price: Option<i64>,
        /// In cents.
        pub suggest_min_price: Option<i64>,
        pub support_definition: Vec<String>,
        pub tag_ids: Vec<i64>,
        pub title: String,
        pub uploader_name: Vec<String>,
        /// In milliseconds.
        pub valid_end_time: Option<i64>,
        /// In milliseconds.
        pub valid_start_time: Option<i64>,
    }

    /// The values of `charge_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChargeType {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// VIP 免费
        #[top_api(value = 1)]
        V1,
        /// 单点
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_exclusive`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsExclusive {
        /// 非独播
        #[top_api(value = 0)]
        V0,
        /// 独播
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieOpenvideoScenepushResponse {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.openvideoalbum.scenepush`
pub mod aligenie_openvideoalbum_scenepush {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.openvideoalbum.scenepush` (视频专辑场景接入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.openvideoalbum.scenepush",
        response = AligenieOpenvideoalbumScenepushResponse,
        debug
    )]
    pub struct AligenieOpenvideoalbumScenepush {
        pub scene_type: Option<i64>,
        pub scene_value: Option<String>,
        #[top_api(max_items = 200)]
        pub param_list: Vec<RawVideoAlbum>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RawVideoAlbum {
        pub v_cover_url: String,
        pub actor_name: Vec<String>,
        pub alias: Vec<String>,
        pub area: Option<String>,
        pub audition_num: Option<i64>,
        pub charge_type: Option<ChargeType>,
        pub collect_count: Option<i64>,
        pub comment_count: Option<i64>,
        pub common_cate_id: Option<i64>,
        pub content_score: Option<String>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub cover_url: Option<String>,
        pub description: Option<String>,
        pub director_name: Vec<String>,
        pub extend_info: Option<String>,
        pub forward_count: Option<i64>,
        pub id: String,
        pub is_exclusive: Option<IsExclusive>,
        pub is_finished: Option<IsFinished>,
        pub language: Option<String>,
        pub like_count: Option<i64>,
        pub operation: Option<String>,
        pub oupgc_type: String,
        pub play_count: Option<i64>,
        pub play_order: Option<PlayOrder>,
        pub producer_name: Vec<String>,
        /// In milliseconds.
        pub release_time: Option<i64>,
        pub sub_title: Option<String>,
        /// In cents.
        pub suggest_max_price: Option<i64>,
        /// In cents.
        pub suggest_min_price: Option<i64>,
        pub tag_ids: Vec<i64>,
        pub title: String,
        pub total_episode: Option<i64>,
        pub uploader_name: Vec<String>,
        /// In milliseconds.
        pub valid_end_time: Option<i64>,
        /// In milliseconds.
        pub valid_start_time: Option<i64>,
        pub is_education: Option<bool>,
        pub course_type: Option<i64>,
        pub grade_stag_id: Option<String>,
        pub course_id: Option<String>,
        pub book_version_id: Option<String>,
        pub textbook_id: Option<String>,
        pub update_index: Option<i64>,
    }

    /// The values of `charge_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChargeType {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// VIP 免费
        #[top_api(value = 1)]
        V1,
        /// 整本专辑售卖
        #[top_api(value = 2)]
        V2,
        /// 超级会员
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_exclusive`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsExclusive {
        /// 非独播
        #[top_api(value = 0)]
        V0,
        /// 独播
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_finished`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFinished {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `play_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PlayOrder {
        /// 顺序
        #[top_api(value = 0)]
        V0,
        /// 倒序
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieOpenvideoalbumScenepushResponse {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.skill.entity.import`
pub mod aligenie_skill_entity_import {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.skill.entity.import` (实体动态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=46825&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.skill.entity.import",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct AligenieSkillEntityImport {
        pub skill_id: i64,
        pub append: Option<bool>,
        pub test: Option<bool>,
        pub r#type: Option<String>,
        pub entity_name: String,
        pub file_data: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_value: Option<SimpleTextImportResult>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleTextImportResult {
        pub num_exist: Option<i64>,
        pub num_failed: Option<i64>,
        pub num_successful: Option<i64>,
    }
}

/// `alibaba.ailabs.aligenie.skill.message.push`
pub mod aligenie_skill_message_push {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.skill.message.push` (天猫精灵消息推送标准接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47346&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.skill.message.push",
        response = AligenieSkillMessagePushResponse,
        debug
    )]
    pub struct AligenieSkillMessagePush {
        pub auth_account_type: Option<String>,
        pub content: String,
        pub skill_id: i64,
        pub account_type: Option<String>,
        pub push_type: String,
        pub test: Option<bool>,
        pub user_id: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieSkillMessagePushResponse {
        pub push_error_code: Option<String>,
        pub push_error_msg: Option<String>,
        pub model: Option<bool>,
        #[top_api(flag)]
        pub push_result: Option<bool>,
    }
}

/// `alibaba.ailabs.aligenie.tracks.search`
pub mod aligenie_tracks_search {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.tracks.search` (查询音频)
    ///
    /// <https://open.taobao.com/api.htm?docId=40673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.tracks.search",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AligenieTracksSearch {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: Option<String>,
        pub param2: Option<String>,
        pub param3: Option<String>,
        pub param4: i64,
        pub param5: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub record_count: Option<i64>,
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        /// JSON as text.
        pub extend_info: Option<String>,
    }
}

/// `alibaba.ailabs.aligenie.videoalbum.push`
pub mod aligenie_videoalbum_push {
    use crate::prelude::*;

    /// `alibaba.ailabs.aligenie.videoalbum.push` (天猫精灵内容库视频合辑数据推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44744&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.aligenie.videoalbum.push",
        response = AligenieVideoalbumPushResponse,
        debug
    )]
    pub struct AligenieVideoalbumPush {
        #[top_api(required, max_items = 200)]
        pub param1: Vec<RawVideoAlbum>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RawVideoAlbum {
        pub tag_ids: Vec<i64>,
        pub charge_type: ChargeType,
        pub description: Option<String>,
        pub language: Option<String>,
        pub like_count: Option<i64>,
        pub actor_name: Vec<String>,
        pub title: String,
        pub play_order: Option<PlayOrder>,
        pub total_episode: Option<i64>,
        pub is_exclusive: Option<IsExclusive>,
        pub sub_title: Option<String>,
        /// In milliseconds.
        pub valid_end_time: Option<i64>,
        pub director_name: Vec<String>,
        pub alias: Vec<String>,
        pub id: String,
        pub forward_count: Option<i64>,
        pub area: Option<String>,
        pub v_cover_url: String,
        pub common_cate_id: i64,
        /// In milliseconds.
        pub valid_start_time: Option<i64>,
        pub producer_name: Vec<String>,
        pub collect_count: Option<i64>,
        pub is_finished: Option<IsFinished>,
        pub oupgc_type: String,
        pub comment_count: Option<i64>,
        pub cover_url: String,
        pub play_count: Option<i64>,
        pub uploader_name: Vec<String>,
        pub content_score: Option<String>,
        pub operation: String,
        /// In cents.
        pub suggest_max_price: Option<i64>,
        /// In cents.
        pub suggest_min_price: Option<i64>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub audition_num: Option<i64>,
        pub update_index: Option<i64>,
        /// In milliseconds.
        pub release_time: Option<i64>,
    }

    /// The values of `charge_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChargeType {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// VIP 免费
        #[top_api(value = 1)]
        V1,
        /// 整本专辑售卖
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `play_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PlayOrder {
        /// 顺序
        #[top_api(value = 0)]
        V0,
        /// 倒序
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_exclusive`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsExclusive {
        /// 非独播
        #[top_api(value = 0)]
        V0,
        /// 独播
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_finished`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFinished {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligenieVideoalbumPushResponse {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ailabs.bots.skils.list`
pub mod bots_skils_list {
    use crate::prelude::*;

    /// `alibaba.ailabs.bots.skils.list` (对外设备获取技能列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36349&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| response.ret_values.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.bots.skils.list",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BotsSkilsList {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_values: Option<BotSkillsRelInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BotSkillsRelInfo {
        pub results: Vec<BotSkillsRelInfoResults>,
        pub page_count: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
    }

    /// `BotSkillsRelInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BotSkillsRelInfoResults {
        pub samples: Option<String>,
        pub long_desc: Option<String>,
        pub icon_img_url: Option<String>,
        pub category: Option<String>,
        pub service_providers: Vec<ServiceProvider>,
        pub bot_id: Option<i64>,
        pub name: Option<String>,
        pub invocation_name: Option<String>,
        pub skill_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        pub name: Option<String>,
        pub icon: Option<String>,
    }
}

/// `alibaba.ailabs.iot.business.recipe.getdetail`
pub mod iot_business_recipe_getdetail {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.business.recipe.getdetail` (获取食谱详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=49976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.business.recipe.getdetail",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct IotBusinessRecipeGetdetail {
        pub business_recipe_id: i64,
        pub open_account_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_value: Option<BusinessRecipeOpenDto>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeOpenDto {
        pub business_recipe_id: Option<i64>,
        pub description: Option<String>,
        pub function_type: Option<i64>,
        pub recipe_image: Option<ImageUrlDto>,
        pub recipe_ingredient_list: Vec<RecipeIngredientDto>,
        pub recipe_name_cn: Option<String>,
        pub recipe_step_list: Vec<BusinessRecipeStepOpenDto>,
        /// In seconds.
        pub recipe_time: Option<i64>,
        pub recipe_video: Option<VideoUrlDto>,
        pub tag_list: Vec<ContentTagDto>,
        pub tips: Option<String>,
        pub recipe_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUrlDto {
        pub img: Option<String>,
        pub large: Option<String>,
        pub medium: Option<String>,
        pub small: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecipeIngredientDto {
        pub name: Option<String>,
        pub weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeStepOpenDto {
        pub business_recipe_id: Option<i64>,
        pub business_recipe_step_id: Option<i64>,
        pub description: Option<String>,
        pub image_url: Option<ImageUrlDto>,
        pub recipe_step_action_list: Vec<BusinessRecipeStepActionOpenDto>,
        pub recipe_step_name: Option<String>,
        pub recipe_step_time: Option<i64>,
        pub sequence: Option<i64>,
        pub tips: Option<String>,
        pub video_url: Option<VideoUrlDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeStepActionOpenDto {
        pub action_name: Option<String>,
        pub action_type: Option<ActionType>,
        pub action_value: Option<String>,
        pub sequence: Option<i64>,
    }

    /// The values of `action_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActionType {
        /// 整数型
        #[top_api(value = 0)]
        V0,
        /// 枚举类型
        #[top_api(value = 1)]
        V1,
        /// 浮点类型
        #[top_api(value = 2)]
        V2,
        /// 布尔型
        #[top_api(value = 3)]
        V3,
        /// 字符串
        #[top_api(value = 4)]
        V4,
        /// 时间型
        #[top_api(value = 5)]
        V5,
        /// JSON 对象
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoUrlDto {
        pub cover: Option<ImageUrlDto>,
        pub default_url: Option<String>,
        pub height: Option<i64>,
        pub high: Option<String>,
        pub standard: Option<String>,
        pub ultra: Option<String>,
        pub width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentTagDto {
        pub tag_id: Option<i64>,
        pub tag_name: Option<String>,
    }
}

/// `alibaba.ailabs.iot.business.recipe.getpage`
pub mod iot_business_recipe_getpage {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.business.recipe.getpage` (分页查询食谱)
    ///
    /// <https://open.taobao.com/api.htm?docId=49977&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.ret_value.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.business.recipe.getpage",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct IotBusinessRecipeGetpage {
        pub open_account_id: String,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_value: Option<PageInfo>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
        pub total: Option<i64>,
        pub list: Vec<BusinessRecipeOpenDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeOpenDto {
        pub description: Option<String>,
        pub recipe_type: Option<i64>,
        pub recipe_name_cn: Option<String>,
        pub function_type: Option<String>,
        pub business_recipe_id: Option<String>,
    }
}

/// `alibaba.ailabs.iot.business.recipe.insertorupdate`
pub mod iot_business_recipe_insertorupdate {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.business.recipe.insertorupdate` (插入和更新食谱)
    ///
    /// <https://open.taobao.com/api.htm?docId=49978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.business.recipe.insertorupdate",
        response = IotBusinessRecipeInsertorupdateResponse,
        debug
    )]
    pub struct IotBusinessRecipeInsertorupdate {
        pub param_business_recipe_open_param: Option<BusinessRecipeOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeOpenParam {
        pub description: Option<String>,
        pub dev_type_id: i64,
        pub recipe_id: Option<i64>,
        pub open_account_id: String,
        pub recipe_image: Option<ImageUrlParam>,
        pub recipe_ingredient_list: Vec<RecipeIngredientParam>,
        pub recipe_name_cn: String,
        pub recipe_type: i64,
        pub recipe_video: Option<VideoUrlParam>,
        pub tag_id_list: Vec<i64>,
        pub tips: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUrlParam {
        pub img: Option<String>,
        pub large: Option<String>,
        pub medium: Option<String>,
        pub small: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecipeIngredientParam {
        pub name: Option<String>,
        pub weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoUrlParam {
        pub cover: Option<ImageUrlParam>,
        pub default_url: Option<String>,
        pub height: Option<i64>,
        pub high: Option<String>,
        pub standard: Option<String>,
        pub ultra: Option<String>,
        pub width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotBusinessRecipeInsertorupdateResponse {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_value: Option<i64>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.ailabs.iot.business.recipestep.insertorupdate`
pub mod iot_business_recipestep_insertorupdate {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.business.recipestep.insertorupdate` (插入或更新食谱步骤)
    ///
    /// <https://open.taobao.com/api.htm?docId=49979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.business.recipestep.insertorupdate",
        response = IotBusinessRecipestepInsertorupdateResponse,
        debug
    )]
    pub struct IotBusinessRecipestepInsertorupdate {
        pub param_business_recipe_step_open_param: BusinessRecipeStepOpenParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeStepOpenParam {
        pub business_recipe_id: i64,
        pub recipe_step_action_list: Vec<BusinessRecipeStepActionOpenParam>,
        pub description: Option<String>,
        pub business_recipe_step_id: Option<i64>,
        pub image_url: Option<ImageUrlParam>,
        pub open_account_id: String,
        pub recipe_step_name_cn: String,
        pub recipe_step_time: Option<i64>,
        pub sequence: i64,
        pub tips: Option<String>,
        pub video_url: Option<VideoUrlParam>,
        pub action_flag: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessRecipeStepActionOpenParam {
        pub action_name: Option<String>,
        pub action_value: Option<String>,
        pub sequence: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageUrlParam {
        pub img: Option<String>,
        pub large: Option<String>,
        pub medium: Option<String>,
        pub small: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoUrlParam {
        pub cover: Option<ImageUrlParam>,
        pub default_url: Option<String>,
        pub height: Option<i64>,
        pub high: Option<String>,
        pub standard: Option<String>,
        pub ultra: Option<String>,
        pub width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotBusinessRecipestepInsertorupdateResponse {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_value: Option<i64>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.ailabs.iot.cloud.device.report`
pub mod iot_cloud_device_report {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.cloud.device.report` (天猫精灵云云接入设备状态、事件上报接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48926&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.cloud.device.report",
        response = Option<bool>,
        unwrap = "ret_value",
        debug
    )]
    pub struct IotCloudDeviceReport {
        pub cloud_report_param: CloudReportParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CloudReportParam {
        /// JSON as text.
        pub payload: String,
        pub device_id: String,
        #[top_api(secret)]
        pub user_access_token: Option<String>,
        pub open_user_id: Option<String>,
        pub account_type: AccountType,
        pub skill_id: i64,
        /// In milliseconds.
        pub time_stamp: i64,
        pub message_id: String,
        pub payload_version: i64,
        pub report_type: ReportType,
        pub extension: Option<String>,
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// token
        #[top_api(value = 1)]
        Token,
        /// `openUserId`
        #[top_api(value = 2)]
        OpenUserId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `report_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReportType {
        /// 属性上报
        #[top_api(value = 1)]
        V1,
        /// 在离线上报
        #[top_api(value = 2)]
        V2,
        /// 事件上报
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ailabs.iot.device.control.notify`
pub mod iot_device_control_notify {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.device.control.notify` (天猫精灵 `IoT` 异步控制回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.device.control.notify",
        response = Option<bool>,
        unwrap = "ret_value",
        debug
    )]
    pub struct IotDeviceControlNotify {
        pub notify_control_params: Option<NotifyVehicleControlParams>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NotifyVehicleControlParams {
        pub payload: Payload,
        pub header: IotCommonHeader,
        pub exceptions: Vec<IotCommonDeviceProperty>,
        pub properties: Vec<IotCommonDeviceProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Payload {
        pub error_code: Option<String>,
        pub message: Option<String>,
        pub device_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotCommonHeader {
        pub namespace: String,
        pub name: String,
        pub message_id: String,
        pub pay_load_version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotCommonDeviceProperty {
        pub name: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.ailabs.iot.device.list.get`
pub mod iot_device_list_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.device.list.get` (获取 iot 设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=44553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.device.list.get",
        response = IotDeviceListGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IotDeviceListGet {
        pub user_open_id: String,
        pub client_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotDeviceListGetResult {
        pub message: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_values: Vec<RetValue>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetValue {
        pub device_icon: Option<String>,
        pub device_model: Option<String>,
        pub device_alias: Option<String>,
        pub orgin_device_category: Option<String>,
        pub device_properties: Option<String>,
        pub particular_model: Option<String>,
        pub device_category_en: Option<String>,
        pub device_category: Option<String>,
        pub device_brand: Option<String>,
        pub device_zone: Option<String>,
        pub device_id: Option<String>,
    }
}

/// `alibaba.ailabs.iot.device.list.update.notify`
pub mod iot_device_list_update_notify {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.device.list.update.notify` (设备列表更新通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=42961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.device.list.update.notify",
        response = IotDeviceListUpdateNotifyResult,
        unwrap = "result",
        debug
    )]
    pub struct IotDeviceListUpdateNotify {
        #[top_api(secret)]
        pub token: String,
        pub skill_id: String,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 设备更新
        #[top_api(value = "1")]
        V1,
        /// 场景更新
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotDeviceListUpdateNotifyResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }
}

/// `alibaba.ailabs.iot.device.mesh.event.invoke`
pub mod iot_device_mesh_event_invoke {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.device.mesh.event.invoke` (弹内设备中心事件调用)
    ///
    /// <https://open.taobao.com/api.htm?docId=61810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.device.mesh.event.invoke",
        response = IotDeviceMeshEventInvokeResponse,
        debug
    )]
    pub struct IotDeviceMeshEventInvoke {
        pub trace_id: String,
        pub user_type: String,
        pub event: LivingGenericEventDto,
        pub server_event_request_id: String,
        pub uuid: String,
        pub user_id: i64,
    }

    /// `LivingGenericEventDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LivingGenericEventDto {
        pub payload: String,
        pub namespace: String,
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotDeviceMeshEventInvokeResponse {
        pub trace_id: Option<String>,
        pub result: Option<bool>,
        pub ret_value: Option<String>,
        pub ret_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.iot.device.status.update`
pub mod iot_device_status_update {
    use crate::prelude::*;

    /// `alibaba.ailabs.iot.device.status.update` (ailabs iot 设备状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=42174&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.iot.device.status.update",
        response = IotDeviceStatusUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct IotDeviceStatusUpdate {
        pub device_status_d_t_o: DeviceStatusDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStatusDto {
        pub payload: Payload,
        pub header: IotCommonHeader,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Payload {
        #[top_api(secret)]
        pub token: Option<String>,
        #[top_api(required)]
        pub device_info_list: Vec<DeviceInfo>,
        pub skill_id: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 表示零配
        #[top_api(value = "1")]
        V1,
        /// 表示 云云
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfo {
        pub dev_id: String,
        pub status: Status,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Status {
        pub powerstate: Option<String>,
        pub mode: Option<String>,
        pub temperature: Option<String>,
        pub brightness: Option<String>,
        pub windspeed: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotCommonHeader {
        pub pay_load_version: i64,
        pub name: String,
        pub message_id: String,
        pub namespace: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotDeviceStatusUpdateResult {
        pub message: Option<String>,
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
        pub result: Option<bool>,
        pub exception: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.get`
pub mod tmallgenie_auth_device_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.get` (获取设备详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=44766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.get",
        response = TmallgenieAuthDeviceGetResult,
        unwrap = "device_info",
        debug
    )]
    pub struct TmallgenieAuthDeviceGet {
        pub client_id: String,
        pub user_open_id: String,
        pub uuid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceGetResult {
        pub extensions: Option<String>,
        pub name: Option<String>,
        pub device_id: Option<String>,
        pub uuid: Option<String>,
        pub device_tag: Option<HashMap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HashMap {
        pub rom: Option<String>,
        pub ram: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.getcode`
pub mod tmallgenie_auth_device_getcode {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.getcode` (获取 authcode)
    ///
    /// <https://open.taobao.com/api.htm?docId=57738&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.getcode",
        response = TmallgenieAuthDeviceGetcodeResponse,
        debug
    )]
    pub struct TmallgenieAuthDeviceGetcode;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceGetcodeResponse {
        pub result: Option<String>,
        pub result_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.list`
pub mod tmallgenie_auth_device_list {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.list` (获取用户设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=44762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.list",
        response = Vec<TmallgenieAuthDeviceListResult>,
        unwrap = "devices",
        idempotent,
        debug
    )]
    pub struct TmallgenieAuthDeviceList {
        pub client_id: String,
        pub user_open_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceListResult {
        pub extensions: Option<String>,
        pub name: Option<String>,
        pub device_id: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.qrcode.activate`
pub mod tmallgenie_auth_device_qrcode_activate {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.qrcode.activate` (扫码激活设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=45496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.qrcode.activate",
        response = TmallgenieAuthDeviceQrcodeActivateResponse,
        debug
    )]
    pub struct TmallgenieAuthDeviceQrcodeActivate {
        pub code: Option<String>,
        pub client_id: Option<String>,
        pub taobao_user_openid: Option<String>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceQrcodeActivateResponse {
        pub result: Option<SCanQrCodeResultVo>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SCanQrCodeResultVo {
        pub uuid: Option<String>,
        pub user_open_id: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.qrcode.staticbind`
pub mod tmallgenie_auth_device_qrcode_staticbind {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.qrcode.staticbind` (静态二维码绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=57741&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.qrcode.staticbind",
        response = TmallgenieAuthDeviceQrcodeStaticbindResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceQrcodeStaticbind {
        pub identifier: Option<String>,
        pub product_key: Option<String>,
        pub digest: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceQrcodeStaticbindResult {
        pub result: Option<AuthResultVo>,
        pub message: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthResultVo {
        pub device_id: Option<String>,
        pub user_open_id: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.status.get`
pub mod tmallgenie_auth_device_status_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.status.get` (设备状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46466&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.status.get",
        response = TmallgenieAuthDeviceStatusGetResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceStatusGet {
        pub client_id: Option<String>,
        pub user_open_id: Option<String>,
        pub uuid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceStatusGetResult {
        pub result: Option<TmallgenieAuthDeviceStatusGetResultResult>,
        #[top_api(flag = "200")]
        pub code: Option<i64>,
        pub message: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceStatusGetResultResult {
        pub device_ip: Option<String>,
        pub extensions: Option<String>,
        pub online_status: Option<OnlineStatus>,
        pub uuid: Option<String>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 离线
        #[top_api(value = "0")]
        Offline,
        /// 在线
        #[top_api(value = "1")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.status.getbyctei`
pub mod tmallgenie_auth_device_status_getbyctei {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.status.getbyctei` (根据 ctei 查询状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=62507&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.status.getbyctei",
        response = TmallgenieAuthDeviceStatusGetbycteiResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceStatusGetbyctei {
        pub ctei: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceStatusGetbycteiResult {
        pub result: Option<DeviceStatusVo>,
        #[top_api(flag = "200")]
        pub code: Option<i64>,
        pub message: Option<String>,
    }

    /// `DeviceStatusVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStatusVo {
        pub extensions: Option<String>,
        pub online_status: Option<OnlineStatus>,
        pub uuid: Option<String>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 离线
        #[top_api(value = "0")]
        Offline,
        /// 在线
        #[top_api(value = "1")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.unbind`
pub mod tmallgenie_auth_device_unbind {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.unbind` (解绑设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=44767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.unbind",
        response = TmallgenieAuthDeviceUnbindResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceUnbind {
        pub client_id: String,
        pub user_open_id: String,
        pub uuid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceUnbindResult {
        pub result: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.validauthcode`
pub mod tmallgenie_auth_device_validauthcode {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.validauthcode` (根据 authcode 查询绑定结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=57739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.validauthcode",
        response = TmallgenieAuthDeviceValidauthcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceValidauthcode {
        pub authcode: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceValidauthcodeResult {
        pub result: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.withdeviceid.get`
pub mod tmallgenie_auth_device_withdeviceid_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.withdeviceid.get` (根据三方 ID 查询设备注册激活信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=47115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.withdeviceid.get",
        response = TmallgenieAuthDeviceWithdeviceidGetResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthDeviceWithdeviceidGet {
        pub client_id: Option<String>,
        pub mac: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceWithdeviceidGetResult {
        pub result: Option<TmallgenieAuthDeviceWithdeviceidGetResultResult>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceWithdeviceidGetResultResult {
        pub user_open_id: Option<String>,
        pub name: Option<String>,
        pub uuid: Option<String>,
        pub device_id: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.withmac.qrcode.get`
pub mod tmallgenie_auth_device_withmac_qrcode_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.withmac.qrcode.get` (根据 mac 查询设备的安全二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=48513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.withmac.qrcode.get",
        response = TmallgenieAuthDeviceWithmacQrcodeGetResponse,
        debug
    )]
    pub struct TmallgenieAuthDeviceWithmacQrcodeGet {
        pub client_id: Option<String>,
        pub mac: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceWithmacQrcodeGetResponse {
        pub result: Option<String>,
        pub ret_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.device.withshort.qrcode.get`
pub mod tmallgenie_auth_device_withshort_qrcode_get {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.device.withshort.qrcode.get` (根据安全简码查询二维码详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=47380&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.device.withshort.qrcode.get",
        response = TmallgenieAuthDeviceWithshortQrcodeGetResponse,
        debug
    )]
    pub struct TmallgenieAuthDeviceWithshortQrcodeGet {
        pub client_id: Option<String>,
        #[top_api(secret)]
        pub auth_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthDeviceWithshortQrcodeGetResponse {
        pub result: Option<String>,
        pub ret_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.getcode`
pub mod tmallgenie_auth_getcode {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.getcode` (获取 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=44924&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.getcode",
        response = Option<String>,
        unwrap = "auth_code",
        debug
    )]
    pub struct TmallgenieAuthGetcode {
        pub auth_param: Option<TopAuthReqDto>,
        pub device_param: Option<TopDeviceReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAuthReqDto {
        pub response_type: Option<String>,
        pub client_id: Option<String>,
        pub scope: Option<String>,
        pub state: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceReqDto {
        pub device_signature: Option<String>,
        pub device_id: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.gettoken`
pub mod tmallgenie_auth_gettoken {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.gettoken` (设备授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=44921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.gettoken",
        response = TmallgenieAuthGettokenResponse,
        debug
    )]
    pub struct TmallgenieAuthGettoken {
        pub client_id: Option<String>,
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub grant_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthGettokenResponse {
        pub register_result: Option<RegisterInfoVo>,
        pub auth_result: Option<DeviceTokenVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInfoVo {
        pub user_open_id: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceTokenVo {
        /// In seconds.
        pub access_expires_in: Option<i64>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        /// In seconds.
        pub refresh_expires_in: Option<i64>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.refresh`
pub mod tmallgenie_auth_refresh {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.refresh` (刷新 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=44761&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.refresh",
        response = TmallgenieAuthRefreshResponse,
        debug
    )]
    pub struct TmallgenieAuthRefresh {
        pub refresh_token_request: Option<TopRefreshReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRefreshReqDto {
        pub client_id: Option<String>,
        pub scope: Option<String>,
        pub grant_type: Option<String>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthRefreshResponse {
        /// In seconds.
        pub access_expires_in: Option<i64>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        /// In seconds.
        pub refresh_expires_in: Option<i64>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.switchuser`
pub mod tmallgenie_auth_switchuser {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.switchuser` (切换用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=46817&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.switchuser",
        response = TmallgenieAuthSwitchuserResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieAuthSwitchuser {
        pub client_id: Option<String>,
        pub new_user_open_id: Option<String>,
        pub old_user_open_id: Option<String>,
        pub uuid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthSwitchuserResult {
        pub extension: Option<String>,
        pub register_info_v_o: Option<RegisterInfoVo>,
        pub device_token_v_o: Option<DeviceTokenVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInfoVo {
        pub user_open_id: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceTokenVo {
        /// In seconds.
        pub access_expires_in: Option<i64>,
        pub state: Option<String>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        /// In seconds.
        pub refresh_expires_in: Option<i64>,
    }
}

/// `alibaba.ailabs.tmallgenie.auth.taobaoauth`
pub mod tmallgenie_auth_taobaoauth {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.auth.taobaoauth` (天猫精灵淘宝登录授权绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44760&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.auth.taobaoauth",
        response = TmallgenieAuthTaobaoauthResponse,
        debug
    )]
    pub struct TmallgenieAuthTaobaoauth {
        pub auth_param: Option<TopAuthReqDto>,
        pub device_param: Option<TopDeviceReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAuthReqDto {
        pub response_type: Option<String>,
        pub client_id: Option<String>,
        pub scope: Option<String>,
        pub state: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceReqDto {
        pub device_signature: Option<String>,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieAuthTaobaoauthResponse {
        pub register_result: Option<RegisterInfoVo>,
        pub auth_result: Option<DeviceTokenVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInfoVo {
        pub user_open_id: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceTokenVo {
        /// In seconds.
        pub access_expires_in: Option<i64>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        /// In seconds.
        pub refresh_expires_in: Option<i64>,
        #[top_api(secret)]
        pub refresh_token: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.sdk.device.issupportsdk`
pub mod tmallgenie_sdk_device_issupportsdk {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.sdk.device.issupportsdk` (是否支持云回看新 SDK)
    ///
    /// <https://open.taobao.com/api.htm?docId=65188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.sdk.device.issupportsdk",
        response = TmallgenieSdkDeviceIssupportsdkResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieSdkDeviceIssupportsdk {
        pub ty_account: String,
        pub ctei: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieSdkDeviceIssupportsdkResult {
        pub result: Option<bool>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tmallgenie.third.telecom.autoauth`
pub mod tmallgenie_third_telecom_autoauth {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.third.telecom.autoauth` (电信 iot 自动授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=61949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.third.telecom.autoauth",
        response = TmallgenieThirdTelecomAutoauthResponse,
        debug
    )]
    pub struct TmallgenieThirdTelecomAutoauth {
        pub trace_id: String,
        pub ct_partner_id: String,
        pub device_id: String,
        #[top_api(secret)]
        pub token: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time: String,
        pub ty_account: String,
        pub extra_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieThirdTelecomAutoauthResponse {
        pub result_code: Option<i64>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }
}

/// `alibaba.ailabs.tmallgenie.third.telecom.pushrender`
pub mod tmallgenie_third_telecom_pushrender {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.third.telecom.pushrender` (电信-推送拉起设备应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=60655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.third.telecom.pushrender",
        response = TmallgenieThirdTelecomPushrenderResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieThirdTelecomPushrender {
        pub ctei: String,
        pub url: String,
        pub params: Option<String>,
        pub model: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieThirdTelecomPushrenderResult {
        pub result_code: Option<i64>,
        pub result_message: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.ailabs.tmallgenie.third.unicom.shenyan.oper`
pub mod tmallgenie_third_unicom_shenyan_oper {
    use crate::prelude::*;

    /// `alibaba.ailabs.tmallgenie.third.unicom.shenyan.oper` (联通神眼注册操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=60470&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tmallgenie.third.unicom.shenyan.oper",
        response = TmallgenieThirdUnicomShenyanOperResult,
        unwrap = "result",
        debug
    )]
    pub struct TmallgenieThirdUnicomShenyanOper {
        pub cuei: String,
        pub uid: String,
        pub trace_id: String,
        pub r#type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallgenieThirdUnicomShenyanOperResult {
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.ailabs.tvs.device.list`
pub mod tvs_device_list {
    use crate::prelude::*;

    /// `alibaba.ailabs.tvs.device.list` (获取 TVS 设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=42670&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.tvs.device.list",
        response = TvsDeviceListResponse,
        idempotent,
        debug
    )]
    pub struct TvsDeviceList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvsDeviceListResponse {
        pub devices: Vec<Data>,
        pub status_code: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub name: Option<String>,
        pub activate_time: Option<String>,
        pub uuid: Option<String>,
        pub dsn: Option<String>,
    }
}

/// `alibaba.ailabs.user.speech.guide`
pub mod user_speech_guide {
    use crate::prelude::*;

    /// `alibaba.ailabs.user.speech.guide` (引导语推荐接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45312&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ailabs.user.speech.guide",
        response = UserSpeechGuideResult,
        unwrap = "result",
        debug
    )]
    pub struct UserSpeechGuide {
        pub query: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserSpeechGuideResult {
        #[top_api(flag = "0")]
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<RecommendInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendInfo {
        pub recommend_guides: Vec<RecommendGuide>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendGuide {
        pub guide_type: Option<String>,
        pub guide_utterance: Option<String>,
    }
}
