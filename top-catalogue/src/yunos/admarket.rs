//! `yunos.admarket.*`: 2 APIs.

pub use self::ad_bid::AdBid;
pub use self::material_audit::MaterialAudit;

/// `yunos.admarket.ad.bid`
pub mod ad_bid {
    use crate::prelude::*;

    /// `yunos.admarket.ad.bid` (广告竞价服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=37669&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.admarket.ad.bid",
        response = AdBidResponse,
        debug
    )]
    pub struct AdBid {
        pub bid_request: BidRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidRequest {
        pub app_info: Option<AppInfo>,
        pub sdk_info: Option<SdkInfo>,
        pub device_info: DeviceInfo,
        pub udid: Udid,
        pub user_info: Option<UserInfo>,
        pub channel: String,
        pub network: Option<Network>,
        pub version: String,
        pub location: Option<Location>,
        #[top_api(required)]
        pub ad_slots: Vec<AdSlot>,
        pub batch_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppInfo {
        pub app_name: Option<String>,
        pub pkg: Option<String>,
        pub version_code: Option<i64>,
        pub version_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdkInfo {
        pub version_name: Option<String>,
        pub version_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfo {
        pub model: Option<String>,
        pub os_version: Option<String>,
        pub screen_width: Option<i64>,
        pub device_type: String,
        pub vendor: Option<String>,
        pub os_type: String,
        pub client_type: String,
        pub screen_height: Option<i64>,
        pub screen_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Udid {
        pub imei: Option<String>,
        pub mac: Option<String>,
        pub android_id: Option<String>,
        #[top_api(secret)]
        pub umid_token: Option<String>,
        pub uuid: Option<String>,
        pub serial_num: Option<String>,
        pub sim_sn: Option<String>,
        pub imsi: Option<String>,
        pub utdid: Option<String>,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub id: Option<String>,
        pub info: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Network {
        pub cellular_id: Option<String>,
        pub operator_type: Option<String>,
        pub connection_type: Option<String>,
        pub ip: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub coordinate_type: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdSlot {
        pub ad_slot_id: Option<String>,
        pub query: Value,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdBidResponse {
        pub id: Option<String>,
        pub result_msg: Option<String>,
        pub result: Option<BidResponse>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidResponse {
        pub ad_slots: Vec<AdSlots>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdSlots {
        pub ad_slot_id: Option<String>,
        pub ads: Vec<Ad>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ad {
        pub template_id: Option<String>,
        pub price: Option<i64>,
        pub adm: Option<String>,
        pub target: Option<Target>,
        pub monitor: Option<Monitor>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Target {
        pub target_type: Option<String>,
        pub target_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Monitor {
        pub view_url_list: Vec<String>,
        pub end_play_url_list: Vec<String>,
        pub start_play_url_list: Vec<String>,
        pub click_url_list: Vec<String>,
        pub event_url_list: Vec<String>,
    }
}

/// `yunos.admarket.material.audit`
pub mod material_audit {
    use crate::prelude::*;

    /// `yunos.admarket.material.audit` (广告平台创意审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=40155&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.admarket.material.audit",
        response = MaterialAuditResult,
        unwrap = "result",
        debug
    )]
    pub struct MaterialAudit {
        pub ssp_material_audit_result: SspMaterialAuditResult,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SspMaterialAuditResult {
        pub reason: Option<String>,
        pub material_id: i64,
        pub status: String,
        pub exclude_devices: Vec<ExcludeDevice>,
        pub channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExcludeDevice {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub device_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialAuditResult {
        pub result_msg: Option<String>,
        pub result: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}
