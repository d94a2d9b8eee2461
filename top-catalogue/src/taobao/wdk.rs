//! `taobao.wdk.*`: 15 APIs.

pub use self::equipment_conveyor_batchconfirm::EquipmentConveyorBatchconfirm;
pub use self::equipment_conveyor_containerinfo_get::EquipmentConveyorContainerinfoGet;
pub use self::equipment_conveyor_conveyorinfo_get::EquipmentConveyorConveyorinfoGet;
pub use self::equipment_conveyor_exceptionslidewaylog_get::EquipmentConveyorExceptionslidewaylogGet;
pub use self::equipment_conveyor_hardwarestatuslog_get::EquipmentConveyorHardwarestatuslogGet;
pub use self::equipment_conveyor_info_upload::EquipmentConveyorInfoUpload;
pub use self::equipment_conveyor_statusconfirm::EquipmentConveyorStatusconfirm;
pub use self::equipment_conveyor_systemevent_get::EquipmentConveyorSystemeventGet;
pub use self::equipment_conveyor_wcsbtoc_containerassignedtoconveyor::EquipmentConveyorWcsbtocContainerassignedtoconveyor;
pub use self::equipment_conveyor_wcsbtoc_containerscannedbyconveyor::EquipmentConveyorWcsbtocContainerscannedbyconveyor;
pub use self::equipment_deviceadmin_deviceinfo_get::EquipmentDeviceadminDeviceinfoGet;
pub use self::equipment_wcs_wcsinfo_upload::EquipmentWcsWcsinfoUpload;
pub use self::iot_conveyor_conveyorconfig_get::IotConveyorConveyorconfigGet;
pub use self::iot_deviceadmin_mqtt_device_getwithtoken::IotDeviceadminMqttDeviceGetwithtoken;
pub use self::iot_deviceadmin_mqtt_token_get::IotDeviceadminMqttTokenGet;

/// `taobao.wdk.equipment.conveyor.batchconfirm`
pub mod equipment_conveyor_batchconfirm {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.batchconfirm` (五道口悬挂链信息批量确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=31448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.batchconfirm",
        response = TopWcsResult,
        unwrap = "result",
        debug
    )]
    pub struct EquipmentConveyorBatchconfirm {
        pub warehouse_code: Option<String>,
        #[top_api(max_items = 20)]
        pub uuids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopWcsResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.wdk.equipment.conveyor.containerinfo.get`
pub mod equipment_conveyor_containerinfo_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.containerinfo.get` (获取批次或波次中容器的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.containerinfo.get",
        response = EquipmentConveyorContainerinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentConveyorContainerinfoGet {
        pub warehouse_id: Option<i64>,
        pub container_code: Option<String>,
        pub batch_code: Option<String>,
        pub wave_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorContainerinfoGetResult {
        pub result: Option<String>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub totel_num: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.wdk.equipment.conveyor.conveyorinfo.get`
pub mod equipment_conveyor_conveyorinfo_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.conveyorinfo.get` (获取五道口悬挂链信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30620&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.conveyorinfo.get",
        response = EquipmentConveyorConveyorinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentConveyorConveyorinfoGet {
        pub warehouse_code: Option<String>,
        pub conveyor_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorConveyorinfoGetResult {
        pub model: Option<WcsConveyorInfoDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WcsConveyorInfoDto {
        pub warehouse_code: Option<String>,
        pub warehouse_id: Option<i64>,
        pub conveyor_id: Option<i64>,
        pub is_running: Option<i64>,
        pub slideways_unused: Option<i64>,
        pub last_heartbeat_time: Option<String>,
        pub circling_containers: Option<i64>,
    }
}

/// `taobao.wdk.equipment.conveyor.exceptionslidewaylog.get`
pub mod equipment_conveyor_exceptionslidewaylog_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.exceptionslidewaylog.get` (异常通道日志查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.exceptionslidewaylog.get",
        response = EquipmentConveyorExceptionslidewaylogGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentConveyorExceptionslidewaylogGet {
        pub warehouse_id: Option<i64>,
        pub conveyor_id: Option<i64>,
        pub start_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorExceptionslidewaylogGetResult {
        pub result_code: Option<ResultCode>,
        pub data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.wdk.equipment.conveyor.hardwarestatuslog.get`
pub mod equipment_conveyor_hardwarestatuslog_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.hardwarestatuslog.get` (硬件状态变化日志查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.hardwarestatuslog.get",
        response = EquipmentConveyorHardwarestatuslogGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentConveyorHardwarestatuslogGet {
        pub warehouse_id: Option<i64>,
        pub conveyor_id: Option<i64>,
        pub start_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorHardwarestatuslogGetResult {
        pub result_code: Option<ResultCode>,
        pub data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.wdk.equipment.conveyor.info.upload`
pub mod equipment_conveyor_info_upload {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.info.upload` (五道口仓库悬挂链信息上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=30481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.info.upload",
        response = EquipmentConveyorInfoUploadResponse,
        debug
    )]
    pub struct EquipmentConveyorInfoUpload {
        pub param0: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorInfoUploadResponse {
        pub model: Option<String>,
        pub service_error_code: Option<String>,
        pub service_error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.wdk.equipment.conveyor.statusconfirm`
pub mod equipment_conveyor_statusconfirm {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.statusconfirm` (悬挂链状态回传确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=31183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.statusconfirm",
        response = TopWcsResult,
        unwrap = "result",
        debug
    )]
    pub struct EquipmentConveyorStatusconfirm {
        pub warehouse_code: Option<String>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopWcsResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.wdk.equipment.conveyor.systemevent.get`
pub mod equipment_conveyor_systemevent_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.systemevent.get` (获取悬挂链系统事件)
    ///
    /// <https://open.taobao.com/api.htm?docId=30548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.systemevent.get",
        response = EquipmentConveyorSystemeventGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentConveyorSystemeventGet {
        pub warehouse_id: Option<i64>,
        pub conveyor_id: Option<i64>,
        pub start_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorSystemeventGetResult {
        pub result_code: Option<ResultCode>,
        pub data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.wdk.equipment.conveyor.wcsbtoc.containerassignedtoconveyor`
pub mod equipment_conveyor_wcsbtoc_containerassignedtoconveyor {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.wcsbtoc.containerassignedtoconveyor` (容器被预分拣器分配到悬挂链)
    ///
    /// <https://open.taobao.com/api.htm?docId=31282&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.wcsbtoc.containerassignedtoconveyor",
        response = TopWcsResult,
        unwrap = "result",
        debug
    )]
    pub struct EquipmentConveyorWcsbtocContainerassignedtoconveyor {
        pub warehouse_code: Option<String>,
        pub wcs_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopWcsResult {
        pub service_error_code: Option<String>,
        pub service_error_msg: Option<String>,
        pub list: Vec<WcsContainerAssignedToConveyorDto>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WcsContainerAssignedToConveyorDto {
        pub warehouse_code: Option<String>,
        pub warehouse_id: Option<i64>,
        pub batch_code: Option<String>,
        pub container_code: Option<String>,
        pub wave_code: Option<String>,
        pub conveyor_id: Option<i64>,
        pub conveyor_assigned_time: Option<String>,
        pub assigned_conveyor: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `taobao.wdk.equipment.conveyor.wcsbtoc.containerscannedbyconveyor`
pub mod equipment_conveyor_wcsbtoc_containerscannedbyconveyor {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.conveyor.wcsbtoc.containerscannedbyconveyor` (容器被悬挂链扫描)
    ///
    /// <https://open.taobao.com/api.htm?docId=31283&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.conveyor.wcsbtoc.containerscannedbyconveyor",
        response = EquipmentConveyorWcsbtocContainerscannedbyconveyorResponse,
        debug
    )]
    pub struct EquipmentConveyorWcsbtocContainerscannedbyconveyor {
        pub warehouse_code: Option<String>,
        pub wcs_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentConveyorWcsbtocContainerscannedbyconveyorResponse {
        pub service_error_code: Option<String>,
        pub service_error_msg: Option<String>,
        pub list: Vec<WcsContainerScannedByConveyorDto>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WcsContainerScannedByConveyorDto {
        pub warehouse_code: Option<String>,
        pub warehouse_id: Option<String>,
        pub batch_code: Option<String>,
        pub container_code: Option<String>,
        pub wave_code: Option<String>,
        pub conveyor_id: Option<String>,
        pub scanned_time: Option<TopDateTime>,
        pub uuid: Option<String>,
    }
}

/// `taobao.wdk.equipment.deviceadmin.deviceinfo.get`
pub mod equipment_deviceadmin_deviceinfo_get {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.deviceadmin.deviceinfo.get` (获取五道口设备管理信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=39408&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.deviceadmin.deviceinfo.get",
        response = HmResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EquipmentDeviceadminDeviceinfoGet {
        pub warehouse_code: String,
        pub device_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmResult {
        pub models: Vec<DeviceInfoDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfoDto {
        pub device_id: Option<String>,
        pub display_name: Option<String>,
        pub vendor_name: Option<String>,
        pub device_type: Option<i64>,
        pub is_on_vehicle: Option<i64>,
        pub warehouse_code: Option<String>,
        pub plate_number: Option<String>,
        pub business_code: Option<i64>,
        pub area_code: Option<i64>,
        pub group_id: Option<i64>,
        pub group_device_index: Option<i64>,
    }
}

/// `taobao.wdk.equipment.wcs.wcsinfo.upload`
pub mod equipment_wcs_wcsinfo_upload {
    use crate::prelude::*;

    /// `taobao.wdk.equipment.wcs.wcsinfo.upload` (悬挂链业务信息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=31334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.equipment.wcs.wcsinfo.upload",
        response = EquipmentWcsWcsinfoUploadResponse,
        debug
    )]
    pub struct EquipmentWcsWcsinfoUpload {
        pub param0: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EquipmentWcsWcsinfoUploadResponse {
        pub model: Option<String>,
        pub service_error_code: Option<String>,
        pub service_error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.wdk.iot.conveyor.conveyorconfig.get`
pub mod iot_conveyor_conveyorconfig_get {
    use crate::prelude::*;

    /// `taobao.wdk.iot.conveyor.conveyorconfig.get` (获取悬挂链基本配置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.iot.conveyor.conveyorconfig.get",
        response = HmResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IotConveyorConveyorconfigGet {
        pub warehouse_code: String,
        pub conveyor_id: i64,
    }

    /// `HMResult`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmResult {
        pub model: Option<ConveyorBasicConfigDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `ConveyorBasicConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConveyorBasicConfigDto {
        pub slideway_count: Option<i64>,
        pub exception_slideway_id: Option<i64>,
        /// In minutes.
        pub batch_task_timeout_interval: Option<i64>,
        pub enable_separator: Option<bool>,
        pub enable_monitor: Option<bool>,
        pub enable_single_slideway_light: Option<bool>,
        pub max_orbiting_num: Option<i64>,
        pub dispatch_slideway_policy: Option<i64>,
        pub container_reader_box1: Option<String>,
        pub container_reader_box2: Option<String>,
        pub conveyor_box: Option<String>,
        pub slideway_group_count: Option<i64>,
    }
}

/// `taobao.wdk.iot.deviceadmin.mqtt.device.getwithtoken`
pub mod iot_deviceadmin_mqtt_device_getwithtoken {
    use crate::prelude::*;

    /// `taobao.wdk.iot.deviceadmin.mqtt.device.getwithtoken` (获取 mqtt 设备信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33674&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.iot.deviceadmin.mqtt.device.getwithtoken",
        response = HmResult,
        unwrap = "result",
        debug
    )]
    pub struct IotDeviceadminMqttDeviceGetwithtoken {
        pub business_code: i64,
        pub device_type: i64,
        pub enviro_code: i64,
        pub device_id: String,
        #[top_api(secret)]
        pub apply_access_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmResult {
        pub model: Option<MqttDeviceInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MqttDeviceInfoDto {
        pub device_name: Option<String>,
        #[top_api(secret)]
        pub device_secret: Option<String>,
        pub product_key: Option<String>,
    }
}

/// `taobao.wdk.iot.deviceadmin.mqtt.token.get`
pub mod iot_deviceadmin_mqtt_token_get {
    use crate::prelude::*;

    /// `taobao.wdk.iot.deviceadmin.mqtt.token.get` (获取 MQTT 访问令牌)
    ///
    /// <https://open.taobao.com/api.htm?docId=33673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wdk.iot.deviceadmin.mqtt.token.get",
        response = HmResult,
        unwrap = "result",
        debug
    )]
    pub struct IotDeviceadminMqttTokenGet {
        #[top_api(secret)]
        pub access_key: String,
        pub apply_timestamp: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmResult {
        pub model: Option<MqttDeviceInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MqttDeviceInfoDto {
        #[top_api(secret)]
        pub access_key: Option<String>,
        #[top_api(secret)]
        pub access_token: Option<String>,
        pub expire_time: Option<i64>,
        pub timestamp: Option<i64>,
    }
}
