//! `tmall.carcenter.*`: 4 APIs.

pub use self::vehicle_chasis_insert::VehicleChasisInsert;
pub use self::vehicle_cvmapping_insert::VehicleCvmappingInsert;
pub use self::vehicle_version_insert::VehicleVersionInsert;
pub use self::vehicleinfo_register::VehicleinfoRegister;

/// `tmall.carcenter.vehicle.chasis.insert`
pub mod vehicle_chasis_insert {
    use crate::prelude::*;

    /// `tmall.carcenter.vehicle.chasis.insert` (EPC 车型底盘压缩库新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31209&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.carcenter.vehicle.chasis.insert",
        response = VehicleChasisInsertResult,
        unwrap = "result",
        debug
    )]
    pub struct VehicleChasisInsert {
        pub dto: Option<ChasisVehicleInfoOriginalDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChasisVehicleInfoOriginalDto {
        pub replacement: Option<String>,
        pub end_year: Option<i64>,
        pub origin: Option<String>,
        pub productive_year: Option<i64>,
        pub brand_name: Option<String>,
        pub max_power: Option<String>,
        pub manufacture_name: Option<String>,
        pub engine_no: Option<String>,
        pub model_name: Option<String>,
        pub fuel_type: Option<String>,
        pub displacement: Option<String>,
        pub drive_model: Option<String>,
        pub chasis_cid: Option<String>,
        pub chassis_num: Option<String>,
        pub line_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleChasisInsertResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.carcenter.vehicle.cvmapping.insert`
pub mod vehicle_cvmapping_insert {
    use crate::prelude::*;

    /// `tmall.carcenter.vehicle.cvmapping.insert` (EPC 车辆版本信息与底盘信息库关系绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=31211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.carcenter.vehicle.cvmapping.insert",
        response = VehicleCvmappingInsertResult,
        unwrap = "result",
        debug
    )]
    pub struct VehicleCvmappingInsert {
        pub status: Option<i64>,
        pub supplier_version_cid: Option<String>,
        pub supplier_chassis_cid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleCvmappingInsertResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.carcenter.vehicle.version.insert`
pub mod vehicle_version_insert {
    use crate::prelude::*;

    /// `tmall.carcenter.vehicle.version.insert` (汽车 EPC 版本压缩库新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31210&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.carcenter.vehicle.version.insert",
        response = VehicleVersionInsertResult,
        unwrap = "result",
        debug
    )]
    pub struct VehicleVersionInsert {
        pub dto: Option<VersionVehicleInfoOriginalDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VersionVehicleInfoOriginalDto {
        pub replacement: Option<String>,
        pub end_year: Option<i64>,
        pub sales_name: Option<String>,
        pub productive_year: Option<i64>,
        pub origin: Option<String>,
        pub brand_name: Option<String>,
        pub rear_tyre: Option<String>,
        pub max_power: Option<String>,
        pub manufacture_name: Option<String>,
        pub version_cid: Option<String>,
        pub sales_year: Option<String>,
        pub engine_no: Option<String>,
        pub model_name: Option<String>,
        pub front_tyre: Option<String>,
        pub displacement: Option<String>,
        pub drive_model: Option<String>,
        pub chassis_num: Option<String>,
        pub body_model: Option<String>,
        pub line_name: Option<String>,
        pub vehicle_type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleVersionInsertResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}

/// `tmall.carcenter.vehicleinfo.register`
pub mod vehicleinfo_register {
    use crate::prelude::*;

    /// `tmall.carcenter.vehicleinfo.register` (车型数据更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=27518&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.carcenter.vehicleinfo.register",
        response = VehicleinfoRegisterResult,
        unwrap = "result",
        debug
    )]
    pub struct VehicleinfoRegister {
        pub vehicle_info: OriginVehicleInfoDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OriginVehicleInfoDto {
        pub sales_name: String,
        pub productive_year: i64,
        pub manufacture_type: String,
        pub rear_tyre: Option<String>,
        pub brand_name: String,
        pub chassis_cid: String,
        pub release_year: i64,
        pub manufacture_name: String,
        pub sales_year: i64,
        pub front_tyre: Option<String>,
        pub displacement: String,
        pub sales_status: String,
        pub line_name: String,
        pub emmission: Option<String>,
        pub productive_status: String,
        pub end_year: Option<i64>,
        pub status: Status,
        pub engine_model: String,
        /// JSON as text.
        pub extend_info: Option<String>,
        pub max_power: Option<String>,
        pub country: String,
        pub sales_edition: Option<String>,
        pub version_cid: String,
        pub vehicle_info_id: String,
        pub vehicle_level: String,
        pub price: Option<String>,
        pub model_name: String,
        pub release_month: Option<i64>,
        pub fuel_type: String,
        pub transmission_type: String,
        pub drive_model: String,
        pub chassis_num: Option<String>,
        pub body_model: String,
        pub vehicle_type: String,
        pub generation_num: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 删除
        #[top_api(value = 0)]
        Delete,
        /// 新增
        #[top_api(value = 1)]
        Add,
        /// 修改
        #[top_api(value = 2)]
        Change,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleinfoRegisterResult {
        pub gmt_current_time: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
        pub cost_time: Option<i64>,
    }
}
