//! `cainiao.vms.*`: 1 API.

pub use self::service_vehicleinfo_upload::ServiceVehicleinfoUpload;

/// `cainiao.vms.service.vehicleinfo.upload`
pub mod service_vehicleinfo_upload {
    use crate::prelude::*;

    /// `cainiao.vms.service.vehicleinfo.upload` (新能源车--外部车辆信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=30434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.vms.service.vehicleinfo.upload",
        response = AppBaseResponse,
        unwrap = "result",
        debug
    )]
    pub struct ServiceVehicleinfoUpload {
        pub device_id: String,
        pub provider_name: String,
        pub data_source: String,
        pub protocol_version: String,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppBaseResponse {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}
