//! `wdk.rexout.*`: 3 APIs.

pub use self::device_info_get::DeviceInfoGet;
pub use self::device_iot_registerid::DeviceIotRegisterid;
pub use self::resource_list_check::ResourceListCheck;

/// `wdk.rexout.device.info.get`
pub mod device_info_get {
    use crate::prelude::*;

    /// `wdk.rexout.device.info.get` (获取设备详情-外部对接)
    ///
    /// <https://open.taobao.com/api.htm?docId=60418&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.rexout.device.info.get",
        response = DeviceInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct DeviceInfoGet {
        #[top_api(secret)]
        pub access_key: String,
        pub access_sign: String,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfoGetResponse {
        pub data: Option<AiotTopOpenDeviceDto>,
        pub succeed: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiotTopOpenDeviceDto {
        pub organization: Option<AiotOpenDeviceOrganizationDto>,
        pub base: Option<AiotOpenDeviceBaseDto>,
        pub uuid: Option<String>,
        pub tenant_id: Option<i64>,
        pub extend_str: Option<String>,
    }

    /// `AiotOpenDeviceOrganizationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiotOpenDeviceOrganizationDto {
        pub l1_code: Option<String>,
        pub l1_name: Option<String>,
        pub l2_code: Option<String>,
        pub l2_name: Option<String>,
        pub l3_code: Option<String>,
        pub l3_name: Option<String>,
        pub l4_code: Option<String>,
        pub l4_name: Option<String>,
        pub l5_code: Option<String>,
        pub l5_name: Option<String>,
    }

    /// `AiotOpenDeviceBaseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AiotOpenDeviceBaseDto {
        pub utdid: Option<String>,
        pub device_name: Option<String>,
        pub platform: Option<i64>,
        pub manufacturer: Option<String>,
        pub brand_code: Option<String>,
        pub hard_code: Option<String>,
        pub device_type: Option<String>,
        pub device_sn: Option<String>,
        pub status: Option<i64>,
    }
}

/// `wdk.rexout.device.iot.registerid`
pub mod device_iot_registerid {
    use crate::prelude::*;

    /// `wdk.rexout.device.iot.registerid` (通过设备 ID 获取三元组-外部)
    ///
    /// <https://open.taobao.com/api.htm?docId=60419&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.rexout.device.iot.registerid",
        response = DeviceIotRegisteridResponse,
        debug
    )]
    pub struct DeviceIotRegisterid {
        #[top_api(secret)]
        pub access_key: String,
        pub access_sign: String,
        pub access_time: Option<String>,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceIotRegisteridResponse {
        pub data: Option<IotRegisterResult>,
        pub succeed: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotRegisterResult {
        pub product_key: Option<String>,
        pub device_name: Option<String>,
        #[top_api(secret)]
        pub device_secret: Option<String>,
    }
}

/// `wdk.rexout.resource.list.check`
pub mod resource_list_check {
    use crate::prelude::*;

    /// `wdk.rexout.resource.list.check` (`ReX` 应用中心资源更新检测-外部)
    ///
    /// <https://open.taobao.com/api.htm?docId=61367&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.rexout.resource.list.check",
        response = ResourceListCheckResponse,
        debug
    )]
    pub struct ResourceListCheck {
        pub package_name: String,
        pub version_code: i64,
        pub device_id: String,
        pub device_type: Option<String>,
        pub old_versions: Option<String>,
        pub org_info: Option<String>,
        pub attributes: Option<String>,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceListCheckResponse {
        pub data: Vec<Dto>,
        pub succeed: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `DTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dto {
        pub config_json: Option<String>,
        pub download_url: Option<String>,
        pub status: Option<i64>,
        pub qrcode: Option<String>,
        pub size: Option<i64>,
        pub update_desc: Option<String>,
        pub version_code: Option<i64>,
        pub version_name: Option<String>,
        pub icon_url: Option<String>,
        pub md5: Option<String>,
        pub auto_install: Option<bool>,
        pub app_name: Option<String>,
        pub package_name: Option<String>,
        pub old_package_name: Option<String>,
        pub identifier: Option<String>,
    }
}
