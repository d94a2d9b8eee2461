//! `taobao.ailab.*`: 52 APIs.

pub use self::aicloud_smarthome_top_genielink_reportdevice::AicloudSmarthomeTopGenielinkReportdevice;
pub use self::aicloud_top_auth_get::AicloudTopAuthGet;
pub use self::aicloud_top_auth_logout::AicloudTopAuthLogout;
pub use self::aicloud_top_device_authcode_get::AicloudTopDeviceAuthcodeGet;
pub use self::aicloud_top_device_authresult_get::AicloudTopDeviceAuthresultGet;
pub use self::aicloud_top_device_control_childlock::AicloudTopDeviceControlChildlock;
pub use self::aicloud_top_device_control_custom::AicloudTopDeviceControlCustom;
pub use self::aicloud_top_device_control_hibernation::AicloudTopDeviceControlHibernation;
pub use self::aicloud_top_device_control_lamp::AicloudTopDeviceControlLamp;
pub use self::aicloud_top_device_control_pauseandresume::AicloudTopDeviceControlPauseandresume;
pub use self::aicloud_top_device_control_playbyid::AicloudTopDeviceControlPlaybyid;
pub use self::aicloud_top_device_control_playurl::AicloudTopDeviceControlPlayurl;
pub use self::aicloud_top_device_control_volume::AicloudTopDeviceControlVolume;
pub use self::aicloud_top_device_detailinfo_get::AicloudTopDeviceDetailinfoGet;
pub use self::aicloud_top_device_deviceid_convert::AicloudTopDeviceDeviceidConvert;
pub use self::aicloud_top_device_extinfo_get::AicloudTopDeviceExtinfoGet;
pub use self::aicloud_top_device_getstatus::AicloudTopDeviceGetstatus;
pub use self::aicloud_top_device_openid_authcode_get::AicloudTopDeviceOpenidAuthcodeGet;
pub use self::aicloud_top_device_openid_authresult_get::AicloudTopDeviceOpenidAuthresultGet;
pub use self::aicloud_top_device_openid_unbind::AicloudTopDeviceOpenidUnbind;
pub use self::aicloud_top_device_settings_reset::AicloudTopDeviceSettingsReset;
pub use self::aicloud_top_device_statusinfo_get::AicloudTopDeviceStatusinfoGet;
pub use self::aicloud_top_device_unbind::AicloudTopDeviceUnbind;
pub use self::aicloud_top_earthquake_send::AicloudTopEarthquakeSend;
pub use self::aicloud_top_feedlist_delete::AicloudTopFeedlistDelete;
pub use self::aicloud_top_feedlist_get::AicloudTopFeedlistGet;
pub use self::aicloud_top_freelisten_childrenalbum::AicloudTopFreelistenChildrenalbum;
pub use self::aicloud_top_hotwords_get::AicloudTopHotwordsGet;
pub use self::aicloud_top_hotwords_update::AicloudTopHotwordsUpdate;
pub use self::aicloud_top_id_list_converter::AicloudTopIdListConverter;
pub use self::aicloud_top_like_add::AicloudTopLikeAdd;
pub use self::aicloud_top_like_delete::AicloudTopLikeDelete;
pub use self::aicloud_top_like_filter::AicloudTopLikeFilter;
pub use self::aicloud_top_like_list::AicloudTopLikeList;
pub use self::aicloud_top_memo_alarm_create::AicloudTopMemoAlarmCreate;
pub use self::aicloud_top_memo_alarm_delete::AicloudTopMemoAlarmDelete;
pub use self::aicloud_top_memo_alarm_list::AicloudTopMemoAlarmList;
pub use self::aicloud_top_memo_meeting_delete::AicloudTopMemoMeetingDelete;
pub use self::aicloud_top_memo_meeting_list::AicloudTopMemoMeetingList;
pub use self::aicloud_top_memo_note_delete::AicloudTopMemoNoteDelete;
pub use self::aicloud_top_memo_note_list::AicloudTopMemoNoteList;
pub use self::aicloud_top_message_addtext::AicloudTopMessageAddtext;
pub use self::aicloud_top_message_get_unread_count::AicloudTopMessageGetUnreadCount;
pub use self::aicloud_top_message_list::AicloudTopMessageList;
pub use self::aicloud_top_message_push::AicloudTopMessagePush;
pub use self::aicloud_top_message_push_unicast::AicloudTopMessagePushUnicast;
pub use self::aicloud_top_message_send::AicloudTopMessageSend;
pub use self::aicloud_top_message_sendaudio::AicloudTopMessageSendaudio;
pub use self::aicloud_top_message_sendtext::AicloudTopMessageSendtext;
pub use self::aicloud_top_music_search::AicloudTopMusicSearch;
pub use self::aicloud_top_skils_list::AicloudTopSkilsList;
pub use self::aicloud_top_skils_list_new::AicloudTopSkilsListNew;

/// `taobao.ailab.aicloud.smarthome.top.genielink.reportdevice`
pub mod aicloud_smarthome_top_genielink_reportdevice {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.smarthome.top.genielink.reportdevice` (零配方案上报设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=37280&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.smarthome.top.genielink.reportdevice",
        response = AicloudSmarthomeTopGenielinkReportdeviceResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudSmarthomeTopGenielinkReportdevice {
        pub vendor_id: Option<i64>,
        pub device_id: Option<String>,
        pub status: Option<String>,
        /// JSON as text.
        pub extensions: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudSmarthomeTopGenielinkReportdeviceResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub result: Option<bool>,
        pub exception: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.auth.get`
pub mod aicloud_top_auth_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.auth.get` (登陆)
    ///
    /// <https://open.taobao.com/api.htm?docId=33061&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.auth.get",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopAuthGet {
        pub user_id: String,
        pub utd_id: String,
        pub schema: String,
        pub app_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub auth_info: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.auth.logout`
pub mod aicloud_top_auth_logout {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.auth.logout` (登出)
    ///
    /// <https://open.taobao.com/api.htm?docId=33123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.auth.logout",
        response = AicloudTopAuthLogoutResponse,
        debug
    )]
    pub struct AicloudTopAuthLogout {
        pub user_id: String,
        pub utd_id: String,
        pub schema: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopAuthLogoutResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.authcode.get`
pub mod aicloud_top_device_authcode_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.authcode.get` (获取设备授权码)
    ///
    /// <https://open.taobao.com/api.htm?docId=33059&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.authcode.get",
        response = AicloudTopDeviceAuthcodeGetResponse,
        debug
    )]
    pub struct AicloudTopDeviceAuthcodeGet {
        pub schema: String,
        pub user_id: String,
        pub utd_id: String,
        pub ext: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceAuthcodeGetResponse {
        #[top_api(secret)]
        pub model: Option<String>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.authresult.get`
pub mod aicloud_top_device_authresult_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.authresult.get` (获取设备授权码验证结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=33060&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.authresult.get",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceAuthresultGet {
        pub schema: String,
        pub user_id: String,
        pub utd_id: String,
        pub ext: String,
        #[top_api(required, max_items = 20, secret)]
        pub auth_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub uuids: Vec<String>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.childlock`
pub mod aicloud_top_device_control_childlock {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.childlock` (设备儿童锁)
    ///
    /// <https://open.taobao.com/api.htm?docId=33655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.childlock",
        response = AicloudTopDeviceControlChildlockResponse,
        debug
    )]
    pub struct AicloudTopDeviceControlChildlock {
        pub param0: OpenBaseInfo,
        pub param1: String,
        pub param2: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceControlChildlockResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.custom`
pub mod aicloud_top_device_control_custom {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.custom` (设备控制自定义扩展接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.custom",
        response = AicloudTopDeviceControlCustomResponse,
        debug
    )]
    pub struct AicloudTopDeviceControlCustom {
        pub param0: OpenBaseInfo,
        pub param1: String,
        #[top_api(required, max_items = 20)]
        pub param2: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceControlCustomResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.hibernation`
pub mod aicloud_top_device_control_hibernation {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.hibernation` (定时休眠)
    ///
    /// <https://open.taobao.com/api.htm?docId=33656&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.hibernation",
        response = AicloudTopDeviceControlHibernationResponse,
        debug
    )]
    pub struct AicloudTopDeviceControlHibernation {
        pub param0: Option<OpenBaseInfo>,
        pub param1: Option<String>,
        pub param2: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceControlHibernationResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.lamp`
pub mod aicloud_top_device_control_lamp {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.lamp` (台灯控制)
    ///
    /// <https://open.taobao.com/api.htm?docId=33650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.lamp",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceControlLamp {
        pub param0: OpenBaseInfo,
        pub param1: String,
        pub param2: bool,
        pub param3: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.pauseandresume`
pub mod aicloud_top_device_control_pauseandresume {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.pauseandresume` (设备播放暂停)
    ///
    /// <https://open.taobao.com/api.htm?docId=33652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.pauseandresume",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceControlPauseandresume {
        pub param0: OpenBaseInfo,
        pub param1: Option<String>,
        pub param2: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.playbyid`
pub mod aicloud_top_device_control_playbyid {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.playbyid` (通过 id 播放歌曲)
    ///
    /// <https://open.taobao.com/api.htm?docId=34710&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.playbyid",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceControlPlaybyid {
        pub param0: OpenBaseInfo,
        pub param1: String,
        pub param2: String,
        pub param3: String,
        pub param4: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.playurl`
pub mod aicloud_top_device_control_playurl {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.playurl` (点播 url)
    ///
    /// <https://open.taobao.com/api.htm?docId=33654&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.playurl",
        response = AicloudTopDeviceControlPlayurlResponse,
        debug
    )]
    pub struct AicloudTopDeviceControlPlayurl {
        pub param0: OpenBaseInfo,
        pub param1: String,
        pub param2: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceControlPlayurlResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.control.volume`
pub mod aicloud_top_device_control_volume {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.control.volume` (设备音量)
    ///
    /// <https://open.taobao.com/api.htm?docId=33653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.control.volume",
        response = AicloudTopDeviceControlVolumeResponse,
        debug
    )]
    pub struct AicloudTopDeviceControlVolume {
        pub param0: Option<OpenBaseInfo>,
        pub param1: Option<String>,
        pub param2: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceControlVolumeResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.detailinfo.get`
pub mod aicloud_top_device_detailinfo_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.detailinfo.get` (获取设备详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.detailinfo.get",
        response = AicloudTopDeviceDetailinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopDeviceDetailinfoGet {
        pub origin_user_id: Option<String>,
        #[top_api(secret)]
        pub schema_key: Option<String>,
        pub user_type: Option<String>,
        pub device_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceDetailinfoGetResult {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub result: Option<TopDeviceDetailInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceDetailInfoDto {
        pub device_id: Option<String>,
        pub device_ip: Option<String>,
        pub device_mac: Option<String>,
        pub ext_device_id: Option<String>,
        pub ext_device_type: Option<ExtDeviceType>,
        pub firmware_version: Option<String>,
        pub sn: Option<String>,
    }

    /// The values of `ext_device_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ExtDeviceType {
        /// 中国移动
        #[top_api(value = "chinaMobile")]
        ChinaMobile,
        /// 上海电信
        #[top_api(value = "chinaTelecom")]
        ChinaTelecom,
        /// 中国联通
        #[top_api(value = "chinaUnicom")]
        ChinaUnicom,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.ailab.aicloud.top.device.deviceid.convert`
pub mod aicloud_top_device_deviceid_convert {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.deviceid.convert` (开放设备 id 转换内部设备 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=42979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.deviceid.convert",
        response = AicloudTopDeviceDeviceidConvertResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceDeviceidConvert {
        pub device_open_id: String,
        pub skill_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceDeviceidConvertResult {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub result: Option<TopDeviceBaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceBaseInfoDto {
        pub device_id: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.extinfo.get`
pub mod aicloud_top_device_extinfo_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.extinfo.get` (获取设备扩展信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42980&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.extinfo.get",
        response = AicloudTopDeviceExtinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopDeviceExtinfoGet {
        pub origin_user_id: String,
        #[top_api(secret)]
        pub schema_key: String,
        pub user_type: String,
        pub device_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceExtinfoGetResult {
        pub message: Option<String>,
        pub result: Option<TopDeviceExtInfoDto>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceExtInfoDto {
        pub device_id: Option<String>,
        pub ext_device_id: Option<String>,
        pub ext_device_type: Option<String>,
        pub device_mac: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.getstatus`
pub mod aicloud_top_device_getstatus {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.getstatus` (获取设备状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=33876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.getstatus",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceGetstatus {
        pub param0: Option<OpenBaseInfo>,
        pub param1: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.openid.authcode.get`
pub mod aicloud_top_device_openid_authcode_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.openid.authcode.get` (获取 openid 设备通用授权码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.openid.authcode.get",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceOpenidAuthcodeGet {
        pub schema: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub msg_info: Option<String>,
        #[top_api(secret)]
        pub model: Option<String>,
        pub success: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.openid.authresult.get`
pub mod aicloud_top_device_openid_authresult_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.openid.authresult.get` (获取 `openId` 设备授权码验证结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=41249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.openid.authresult.get",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceOpenidAuthresultGet {
        pub schema: String,
        pub utd_id: Option<String>,
        pub user_id: Option<String>,
        pub ext: Option<String>,
        pub open_id: String,
        #[top_api(required, max_items = 20, secret)]
        pub auth_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        pub uuids: Vec<String>,
        pub msg_code: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.openid.unbind`
pub mod aicloud_top_device_openid_unbind {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.openid.unbind` (`openTaoBaoId` 解绑设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=41319&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.openid.unbind",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopDeviceOpenidUnbind {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub ext: Option<String>,
        pub utd_id: Option<String>,
        pub open_id: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<bool>,
        pub success: Option<bool>,
        pub msg_info: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.device.settings.reset`
pub mod aicloud_top_device_settings_reset {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.settings.reset` (重置设备个性化设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=33651&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.settings.reset",
        response = AicloudTopDeviceSettingsResetResponse,
        debug
    )]
    pub struct AicloudTopDeviceSettingsReset {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceSettingsResetResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
        pub extend_info: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.device.statusinfo.get`
pub mod aicloud_top_device_statusinfo_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.statusinfo.get` (获取设备状态信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43671&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.statusinfo.get",
        response = AicloudTopDeviceStatusinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopDeviceStatusinfoGet {
        pub origin_user_id: Option<String>,
        #[top_api(secret)]
        pub schema_key: Option<String>,
        pub user_type: Option<String>,
        pub device_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceStatusinfoGetResult {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub result: Option<TopDeviceStatusInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeviceStatusInfoDto {
        pub device_id: Option<String>,
        pub device_ip: Option<String>,
        pub online_status: Option<OnlineStatus>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 离线
        #[top_api(value = 0)]
        Offline,
        /// 在线
        #[top_api(value = 1)]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.ailab.aicloud.top.device.unbind`
pub mod aicloud_top_device_unbind {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.device.unbind` (解绑设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=33062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.device.unbind",
        response = AicloudTopDeviceUnbindResponse,
        debug
    )]
    pub struct AicloudTopDeviceUnbind {
        pub schema: String,
        pub user_id: String,
        pub utd_id: String,
        pub ext: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopDeviceUnbindResponse {
        pub model: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.earthquake.send`
pub mod aicloud_top_earthquake_send {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.earthquake.send` (地震局发送地震消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44743&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.earthquake.send",
        response = AicloudTopEarthquakeSendResponse,
        debug
    )]
    pub struct AicloudTopEarthquakeSend {
        pub ext: Option<String>,
        pub signature: String,
        pub nonce_str: String,
        pub timestamp_str: String,
        pub earthquake_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopEarthquakeSendResponse {
        pub is_success: Option<bool>,
        pub extend_info: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.feedlist.delete`
pub mod aicloud_top_feedlist_delete {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.feedlist.delete` (删除单条对话流信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.feedlist.delete",
        response = AicloudTopFeedlistDeleteResponse,
        debug
    )]
    pub struct AicloudTopFeedlistDelete {
        pub ext: Option<String>,
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub sentence_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopFeedlistDeleteResponse {
        pub msg_info: Option<String>,
        pub model: Option<String>,
        pub is_success: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.feedlist.get`
pub mod aicloud_top_feedlist_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.feedlist.get` (获取对话流列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=33768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.feedlist.get",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopFeedlistGet {
        pub param0: Option<OpenBaseInfo>,
        pub param1: Option<String>,
        pub param2: Option<String>,
        pub param3: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub models: Vec<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.freelisten.childrenalbum`
pub mod aicloud_top_freelisten_childrenalbum {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.freelisten.childrenalbum` (儿童音频列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=34182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.freelisten.childrenalbum",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopFreelistenChildrenalbum {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: Option<String>,
        pub param2: Option<i64>,
        pub param3: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model_list: Vec<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.hotwords.get`
pub mod aicloud_top_hotwords_get {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.hotwords.get` (获取热词)
    ///
    /// <https://open.taobao.com/api.htm?docId=44648&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.hotwords.get",
        response = BaseResult,
        unwrap = "baseresult",
        idempotent,
        debug
    )]
    pub struct AicloudTopHotwordsGet {
        pub schema: String,
        pub user_id: String,
        pub biz_class: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_value: Option<HotWordsContent>,
        pub ret_msg: Option<String>,
        pub ret_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotWordsContent {
        pub words: Vec<String>,
    }
}

/// `taobao.ailab.aicloud.top.hotwords.update`
pub mod aicloud_top_hotwords_update {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.hotwords.update` (更新热词)
    ///
    /// <https://open.taobao.com/api.htm?docId=44649&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.hotwords.update",
        response = BaseResult,
        unwrap = "baseresult",
        debug
    )]
    pub struct AicloudTopHotwordsUpdate {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub biz_class: Option<String>,
        pub op_type: Option<String>,
        pub content: Option<HotWordsContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotWordsContent {
        pub words: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_msg: Option<String>,
        pub ret_code: Option<i64>,
    }
}

/// `taobao.ailab.aicloud.top.id.list.converter`
pub mod aicloud_top_id_list_converter {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.id.list.converter` (将淘宝 `openId` 或者设备 id/用户 id 转换为
    /// `openId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=64628&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.id.list.converter",
        response = AicloudTopIdListConverterResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopIdListConverter {
        pub convert_data: ConverterIdRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConverterIdRequest {
        pub id: String,
        pub encode_type: String,
        pub encode_key: String,
        pub id_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopIdListConverterResult {
        pub rt_code: Option<i64>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
        pub rt_value: Vec<OpenInfoResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInfoResponse {
        pub param: Option<OpenInfoResponseParam>,
        pub open_id: Option<String>,
        pub union_ids: Vec<UnionIdInfo>,
    }

    /// `ConverterIdRequest`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInfoResponseParam {
        pub id_type: Option<String>,
        pub id: Option<String>,
        pub encode_type: Option<String>,
        pub encode_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnionIdInfo {
        pub organization_id: Option<String>,
        pub union_id: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.like.add`
pub mod aicloud_top_like_add {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.like.add` (增加收藏)
    ///
    /// <https://open.taobao.com/api.htm?docId=33767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.like.add",
        response = AicloudTopLikeAddResponse,
        debug
    )]
    pub struct AicloudTopLikeAdd {
        pub ext: Option<String>,
        pub utd_id: Option<String>,
        pub user_id: String,
        pub schema: String,
        pub r#type: String,
        pub source: String,
        pub item_id: String,
        /// JSON as text.
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopLikeAddResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.like.delete`
pub mod aicloud_top_like_delete {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.like.delete` (取消收藏)
    ///
    /// <https://open.taobao.com/api.htm?docId=33769&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.like.delete",
        response = AicloudTopLikeDeleteResponse,
        debug
    )]
    pub struct AicloudTopLikeDelete {
        pub ext: Option<String>,
        pub utd_id: Option<String>,
        pub user_id: String,
        pub schema: String,
        pub r#type: String,
        pub source: String,
        pub item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopLikeDeleteResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.like.filter`
pub mod aicloud_top_like_filter {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.like.filter` (过滤列表歌曲存在于收藏列表的)
    ///
    /// <https://open.taobao.com/api.htm?docId=40658&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.like.filter",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopLikeFilter {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub r#type: String,
        #[top_api(max_items = 20)]
        pub media_items: Vec<MediaItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaItem {
        /// JSON as text.
        pub content: Option<String>,
        pub album_id: Option<String>,
        pub source: String,
        pub length: Option<i64>,
        pub is_album: Option<bool>,
        pub item_id: String,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub likes: Vec<Like>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Like {
        pub source: Option<String>,
        pub id: Option<String>,
        pub album: Option<String>,
        pub author: Option<String>,
        pub name: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.like.list`
pub mod aicloud_top_like_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.like.list` (列出收藏列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=33766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.like.list",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopLikeList {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub param1: Option<String>,
        pub param2: Option<i64>,
        pub param3: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub models: Vec<Like>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Like {
        pub id: Option<String>,
        pub album: Option<String>,
        pub author: Option<String>,
        pub name: Option<String>,
        pub source: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.memo.alarm.create`
pub mod aicloud_top_memo_alarm_create {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.alarm.create` (天猫精灵闹钟创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=42913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.alarm.create",
        response = AicloudTopMemoAlarmCreateResponse,
        debug
    )]
    pub struct AicloudTopMemoAlarmCreate {
        pub ext: Option<String>,
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub param_create_alarm_param: CreateAlarmParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateAlarmParam {
        pub schedule: ScheduleDto,
        pub trigger_repeat: Option<i64>,
        pub volume: Option<i64>,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScheduleDto {
        pub once: Option<OnceSchedule>,
        pub statutory_working_day: Option<StatutoryWorkingDaySchedule>,
        pub r#type: String,
        pub weekly: Option<WeeklySchedule>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnceSchedule {
        pub datetime: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatutoryWorkingDaySchedule {
        pub time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WeeklySchedule {
        pub days_of_week: Vec<String>,
        pub time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoAlarmCreateResponse {
        pub message: Option<String>,
        pub result: Option<i64>,
        pub status_code: Option<i64>,
    }
}

/// `taobao.ailab.aicloud.top.memo.alarm.delete`
pub mod aicloud_top_memo_alarm_delete {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.alarm.delete` (天猫精灵闹钟删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=36785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.alarm.delete",
        response = AicloudTopMemoAlarmDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMemoAlarmDelete {
        pub schema: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub user_id: String,
        pub memo_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoAlarmDeleteResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub alarm: Option<Alarm>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Alarm {
        pub alarm_music: Option<AlarmMusic>,
        pub alarm_musics: Vec<AlarmAlarmMusics>,
        pub schedule_info: Option<ScheduleInfo>,
        pub alert_ways: Vec<String>,
        pub music_pre: Option<String>,
        pub music_url: Option<String>,
        pub topic: Option<String>,
        pub ring_type: Option<String>,
        pub status: Option<String>,
        pub uuid: Option<String>,
        pub memo_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlarmMusic {
        pub category: Option<String>,
        pub id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub url: Option<String>,
        pub source: Option<String>,
    }

    /// `AlarmMusic`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlarmAlarmMusics {
        pub source: Option<String>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub id: Option<String>,
        pub category: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScheduleInfo {
        pub day_of_xs: Vec<i64>,
        pub interval: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub time: Option<TopDateTime>,
        pub frequency: Option<String>,
        pub repeat: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.memo.alarm.list`
pub mod aicloud_top_memo_alarm_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.alarm.list` (天猫精灵闹钟查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=36784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.alarm.list",
        response = AicloudTopMemoAlarmListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopMemoAlarmList {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub memo_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoAlarmListResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub alarms: Vec<Alarm>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Alarm {
        pub alarm_music: Option<AlarmMusic>,
        pub status: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub memo_id: Option<i64>,
        pub uuid: Option<String>,
        pub music_pre: Option<String>,
        pub music_url: Option<String>,
        pub topic: Option<String>,
        pub ring_type: Option<String>,
        pub alert_ways: Vec<String>,
        pub alarm_musics: Vec<AlarmAlarmMusics>,
        pub schedule_info: Option<ScheduleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlarmMusic {
        pub source: Option<String>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub id: Option<String>,
        pub category: Option<String>,
    }

    /// `AlarmMusic`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlarmAlarmMusics {
        pub category: Option<String>,
        pub id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub url: Option<String>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScheduleInfo {
        pub repeat: Option<String>,
        pub frequency: Option<String>,
        pub time: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub interval: Option<i64>,
        pub day_of_xs: Vec<i64>,
    }
}

/// `taobao.ailab.aicloud.top.memo.meeting.delete`
pub mod aicloud_top_memo_meeting_delete {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.meeting.delete` (天猫精灵会议删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=36787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.meeting.delete",
        response = AicloudTopMemoMeetingDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMemoMeetingDelete {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub memo_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoMeetingDeleteResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub meeting: Option<Meeting>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Meeting {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub memo_id: Option<i64>,
        pub uuid: Option<String>,
        pub status: Option<String>,
        pub expected_start_time: Option<TopDateTime>,
        pub expected_end_time: Option<TopDateTime>,
        pub expected_remind_time: Option<TopDateTime>,
        pub location: Option<String>,
        pub organizer: Option<String>,
        pub content: Option<String>,
        pub topic: Option<String>,
        pub music_url: Option<String>,
        pub required_participants: Vec<String>,
        pub optional_participants: Vec<String>,
        pub alert_ways: Vec<String>,
        pub schedule_info: Option<ScheduleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScheduleInfo {
        pub day_of_xs: Vec<i64>,
        pub frequency: Option<String>,
        pub repeat: Option<String>,
        pub end_date: Option<TopDateTime>,
        pub interval: Option<i64>,
        pub time: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
    }
}

/// `taobao.ailab.aicloud.top.memo.meeting.list`
pub mod aicloud_top_memo_meeting_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.meeting.list` (天猫精灵会议查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=36786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.meeting.list",
        response = AicloudTopMemoMeetingListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopMemoMeetingList {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub memo_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoMeetingListResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub meetings: Vec<Meeting>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Meeting {
        pub schedule_info: Option<ScheduleInfo>,
        pub alert_ways: Vec<String>,
        pub optional_participants: Vec<String>,
        pub required_participants: Vec<String>,
        pub music_url: Option<String>,
        pub topic: Option<String>,
        pub content: Option<String>,
        pub organizer: Option<String>,
        pub location: Option<String>,
        pub expected_remind_time: Option<TopDateTime>,
        pub expected_end_time: Option<TopDateTime>,
        pub expected_start_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub uuid: Option<String>,
        pub memo_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScheduleInfo {
        pub day_of_xs: Vec<i64>,
        pub interval: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub time: Option<TopDateTime>,
        pub frequency: Option<String>,
        pub repeat: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.memo.note.delete`
pub mod aicloud_top_memo_note_delete {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.note.delete` (天猫精灵备忘录删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=36789&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.note.delete",
        response = AicloudTopMemoNoteDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMemoNoteDelete {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub memo_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoNoteDeleteResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub note: Option<Note>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Note {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub memo_id: Option<i64>,
        pub uuid: Option<String>,
        pub status: Option<String>,
        pub content: Option<String>,
        pub topic: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.memo.note.list`
pub mod aicloud_top_memo_note_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.memo.note.list` (查询天猫精灵用户设置的所有备忘录)
    ///
    /// <https://open.taobao.com/api.htm?docId=36788&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.memo.note.list",
        response = AicloudTopMemoNoteListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopMemoNoteList {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub memo_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMemoNoteListResult {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub notes: Vec<Note>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Note {
        pub topic: Option<String>,
        pub content: Option<String>,
        pub status: Option<String>,
        pub uuid: Option<String>,
        pub memo_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
    }
}

/// `taobao.ailab.aicloud.top.message.addtext`
pub mod aicloud_top_message_addtext {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.addtext` (精灵代说)
    ///
    /// <https://open.taobao.com/api.htm?docId=34208&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.addtext",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMessageAddtext {
        pub param0: Option<OpenBaseInfo>,
        pub param1: Option<String>,
        pub param2: Option<String>,
        pub param3: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenBaseInfo {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.message.get.unread.count`
pub mod aicloud_top_message_get_unread_count {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.get.unread.count` (获取未读的消息数量)
    ///
    /// <https://open.taobao.com/api.htm?docId=33443&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.get.unread.count",
        response = AicloudTopMessageGetUnreadCountResponse,
        idempotent,
        debug
    )]
    pub struct AicloudTopMessageGetUnreadCount {
        pub schema: String,
        pub user_id: String,
        pub utd_id: String,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMessageGetUnreadCountResponse {
        pub model: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.message.list`
pub mod aicloud_top_message_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.list` (获取留言列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=33442&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.list",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopMessageList {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub before_time: Option<String>,
        pub limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        pub models: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub source: Option<String>,
        pub r#type: Option<String>,
        pub content: Option<String>,
        pub url: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
        pub status: Option<i64>,
        pub id: Option<i64>,
    }
}

/// `taobao.ailab.aicloud.top.message.push`
pub mod aicloud_top_message_push {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.push` (天猫精灵消息中心广播推送消息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.push",
        response = OpsCommonResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMessagePush {
        pub message_broadcast_request: Option<MessageBroadcastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageBroadcastRequest {
        pub message_template_id: String,
        pub message_entity_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpsCommonResult {
        #[top_api(flag = "0")]
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.message.push.unicast`
pub mod aicloud_top_message_push_unicast {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.push.unicast` (天猫精灵消息中心单播推送消息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52487&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.push.unicast",
        response = AicloudTopMessagePushUnicastResponse,
        debug
    )]
    pub struct AicloudTopMessagePushUnicast {
        pub message_unicast_request: Option<MessageUnicastRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageUnicastRequest {
        pub push_context: Option<String>,
        pub send_target: Option<MessageSendTarget>,
        pub message_template_id: Option<String>,
        pub message_entity_id: Option<String>,
        pub place_holder: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageSendTarget {
        pub target_type: Option<String>,
        pub target_identity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMessagePushUnicastResponse {
        pub trace_id: Option<String>,
        #[top_api(flag = "0")]
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.message.send`
pub mod aicloud_top_message_send {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.send` (发送留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=33436&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.send",
        response = AicloudTopMessageSendResponse,
        debug
    )]
    pub struct AicloudTopMessageSend {
        pub ext: Option<String>,
        pub utd_id: Option<String>,
        pub user_id: Option<String>,
        pub schema: Option<String>,
        pub audio_path: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AicloudTopMessageSendResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.message.sendaudio`
pub mod aicloud_top_message_sendaudio {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.sendaudio` (发送语音留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=35628&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.sendaudio",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMessageSendaudio {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub message: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.message.sendtext`
pub mod aicloud_top_message_sendtext {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.message.sendtext` (故事机发送文本留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=37726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.message.sendtext",
        response = AiCloudResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopMessageSendtext {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.music.search`
pub mod aicloud_top_music_search {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.music.search` (对外音乐搜索服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=38036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.music.search",
        response = AiCloudResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopMusicSearch {
        pub bot_id: Option<i64>,
        pub params: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiCloudResult {
        pub models: Vec<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.ailab.aicloud.top.skils.list`
pub mod aicloud_top_skils_list {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.skils.list` (获取硬件平台设备下挂载的技能列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=40768&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.ret_value.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.skils.list",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AicloudTopSkilsList {
        pub schema: String,
        pub user_id: String,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub query: Option<String>,
        pub r#type: Option<Type>,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 内容技能
        #[top_api(value = "1000")]
        V1000,
        /// 自定义技能
        #[top_api(value = "3000")]
        V3000,
        /// 官方技能
        #[top_api(value = "4000")]
        V4000,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<PageResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub result_list: Vec<BotSkillsRelInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BotSkillsRelInfo {
        pub skill_id: Option<i64>,
        pub invocation_name: Option<String>,
        pub name: Option<String>,
        pub service_providers: Vec<ServiceProvider>,
        pub category: Option<String>,
        pub icoin_image_url: Option<String>,
        pub desc: Option<String>,
        pub sample: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        pub icon: Option<String>,
        pub name: Option<String>,
    }
}

/// `taobao.ailab.aicloud.top.skils.list.new`
pub mod aicloud_top_skils_list_new {
    use crate::prelude::*;

    /// `taobao.ailab.aicloud.top.skils.list.new` (获取产品下挂载的技能列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=54028&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| response.ret_value.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ailab.aicloud.top.skils.list.new",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct AicloudTopSkilsListNew {
        pub schema: Option<String>,
        pub user_id: Option<String>,
        pub utd_id: Option<String>,
        pub ext: Option<String>,
        pub query: Option<String>,
        pub r#type: Option<Type>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 内容技能
        #[top_api(value = "1000")]
        V1000,
        /// 自定义技能
        #[top_api(value = "3000")]
        V3000,
        /// 官方技能
        #[top_api(value = "4000")]
        V4000,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<PageResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub result_list: Vec<DeviceSkillDetailInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceSkillDetailInfo {
        pub skill_id: Option<i64>,
        pub invocation_name: Option<String>,
        pub name: Option<String>,
        pub service_providers: Vec<ServiceProvider>,
        pub category: Option<String>,
        pub icoin_image_url: Option<String>,
        pub desc: Option<String>,
        pub sample: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        pub icon: Option<String>,
        pub name: Option<String>,
    }
}
