//! `alibaba.it.*`: 9 APIs.

pub use self::album_device_sendimage::AlbumDeviceSendimage;
pub use self::ap_address_get::ApAddressGet;
pub use self::ap_address_set::ApAddressSet;
pub use self::cloudlive_getagentconfig::CloudliveGetagentconfig;
pub use self::esl_eslimage_sendimage::EslEslimageSendimage;
pub use self::esl_eslimage_showimagecommon::EslEslimageShowimagecommon;
pub use self::esl_eslinfo_geteslinfo::EslEslinfoGeteslinfo;
pub use self::esl_sendled::EslSendled;
pub use self::esl_sendota::EslSendota;

/// `alibaba.it.album.device.sendimage`
pub mod album_device_sendimage {
    use crate::prelude::*;

    /// `alibaba.it.album.device.sendimage` (相框设备厂测刷图接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.album.device.sendimage",
        response = Option<String>,
        unwrap = "resultmsg",
        debug
    )]
    pub struct AlbumDeviceSendimage {
        pub mac: Option<String>,
    }
}

/// `alibaba.it.ap.address.get`
pub mod ap_address_get {
    use crate::prelude::*;

    /// `alibaba.it.ap.address.get` (`getApAddressByMacNew`)
    ///
    /// <https://open.taobao.com/api.htm?docId=44781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.ap.address.get",
        response = ApAddressGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ApAddressGet {
        pub signature: Option<String>,
        pub language: Option<String>,
        pub app_key_internal: Option<String>,
        pub mac: Option<String>,
        pub timestamp_internal: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApAddressGetResult {
        pub data: Option<ApAddressInfo>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApAddressInfo {
        pub mac: Option<String>,
        pub ap_name: Option<String>,
        pub ap_group: Option<String>,
        pub ap_nation_name: Option<String>,
        pub ap_province_name: Option<String>,
        pub ap_city_name: Option<String>,
        pub ap_area_name: Option<String>,
        pub ap_campus_name: Option<String>,
        pub ap_building_name: Option<String>,
        pub ap_floor: Option<String>,
        pub ap_unit_name: Option<String>,
        pub ap_unit_id: Option<i64>,
        pub direction: Option<String>,
        pub lng: Option<String>,
        pub lat: Option<String>,
        pub language: Option<String>,
    }
}

/// `alibaba.it.ap.address.set`
pub mod ap_address_set {
    use crate::prelude::*;

    /// `alibaba.it.ap.address.set` (`setApAddressNew`)
    ///
    /// <https://open.taobao.com/api.htm?docId=44780&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.ap.address.set",
        response = ApAddressSetResult,
        unwrap = "result",
        debug
    )]
    pub struct ApAddressSet {
        pub ap_city_name: Option<String>,
        pub lng: Option<String>,
        pub signature: String,
        pub ap_campus_name: Option<String>,
        pub ap_area_name: Option<String>,
        pub ap_province_name: Option<String>,
        pub mac: String,
        pub ap_unit_name: Option<String>,
        pub ap_floor: Option<String>,
        pub ap_building_name: Option<String>,
        pub app_key_internal: String,
        pub ap_nation_name: Option<String>,
        pub lat: Option<String>,
        pub direction: Option<String>,
        pub timestamp_internal: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApAddressSetResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.it.cloudlive.getagentconfig`
pub mod cloudlive_getagentconfig {
    use crate::prelude::*;

    /// `alibaba.it.cloudlive.getagentconfig` (线上巡店 Agent 获取配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=41822&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.cloudlive.getagentconfig",
        response = AgentConfigResponse,
        unwrap = "resp_content",
        debug
    )]
    pub struct CloudliveGetagentconfig {
        pub agent_id: Option<String>,
        pub time_stamp: Option<i64>,
        pub signature: Option<String>,
        pub agent_ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentConfigResponse {
        pub result: Option<ConfigResult>,
        pub method: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfigResult {
        pub agent_id: Option<String>,
        pub client_id: Option<String>,
        pub keep_alive: Option<i64>,
        pub signature: Option<String>,
        pub ipcs: Vec<String>,
        pub max_stream_number: Option<i64>,
        pub mqtt_up_topic: Option<String>,
        pub channel_type: Option<String>,
        pub broker_url: Option<String>,
        pub report_interval: Option<i64>,
        pub mqtt_down_topic: Option<String>,
        #[top_api(secret)]
        pub access_key: Option<String>,
        pub cpu_upper_limit: Option<String>,
    }
}

/// `alibaba.it.esl.eslimage.sendimage`
pub mod esl_eslimage_sendimage {
    use crate::prelude::*;

    /// `alibaba.it.esl.eslimage.sendimage` (下发厂测初始化图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=33751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.esl.eslimage.sendimage",
        response = Option<String>,
        unwrap = "resultmsg",
        debug
    )]
    pub struct EslEslimageSendimage {
        pub mac: Option<String>,
    }
}

/// `alibaba.it.esl.eslimage.showimagecommon`
pub mod esl_eslimage_showimagecommon {
    use crate::prelude::*;

    /// `alibaba.it.esl.eslimage.showimagecommon` (对混合云提供的刷图接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48453&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.esl.eslimage.showimagecommon",
        response = Option<String>,
        unwrap = "resultmsg",
        debug
    )]
    pub struct EslEslimageShowimagecommon {
        pub mac: Option<String>,
        pub content2: Option<String>,
        pub content: Option<String>,
        pub is_compress: Option<String>,
        pub is_manual: Option<String>,
    }
}

/// `alibaba.it.esl.eslinfo.geteslinfo`
pub mod esl_eslinfo_geteslinfo {
    use crate::prelude::*;

    /// `alibaba.it.esl.eslinfo.geteslinfo` (厂测查询价签当前信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.esl.eslinfo.geteslinfo",
        response = EslEslinfoGeteslinfoResponse,
        debug
    )]
    pub struct EslEslinfoGeteslinfo {
        pub mac: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EslEslinfoGeteslinfoResponse {
        #[top_api(flag)]
        pub esl_success: Option<bool>,
        pub esl_error_code: Option<String>,
        pub content: Option<EslTopEngineAssetsDo>,
        pub esl_error_msg: Option<String>,
    }

    /// `EslTopEngineAssetsDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EslTopEngineAssetsDo {
        pub lastseen: Option<i64>,
        pub esl_mac: Option<String>,
        pub esl_model_name: Option<String>,
        pub firmware_version: Option<i64>,
        pub ap_mac: Option<String>,
        pub battery_level: Option<i64>,
        pub battery_voltage: Option<i64>,
        pub ap_rssi: Option<i64>,
    }
}

/// `alibaba.it.esl.sendled`
pub mod esl_sendled {
    use crate::prelude::*;

    /// `alibaba.it.esl.sendled` (厂测 LED 控制)
    ///
    /// <https://open.taobao.com/api.htm?docId=43536&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.esl.sendled",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct EslSendled {
        pub mac_ap: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba.it.esl.sendota`
pub mod esl_sendota {
    use crate::prelude::*;

    /// `alibaba.it.esl.sendota` (电子价签 ota 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.it.esl.sendota",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct EslSendota {
        pub mac_ap: Option<String>,
        pub ota_data_base64_string: Option<String>,
    }
}
