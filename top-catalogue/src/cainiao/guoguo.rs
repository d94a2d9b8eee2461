//! `cainiao.guoguo.*`: 7 APIs.

pub use self::backup_graborder_submitmailno::BackupGraborderSubmitmailno;
pub use self::backup_graborder_takepackage::BackupGraborderTakepackage;
pub use self::cp_backup_assigncourier::CpBackupAssigncourier;
pub use self::cp_backup_assigncourierbyid::CpBackupAssigncourierbyid;
pub use self::cp_nborderfrontr_updateuser::CpNborderfrontrUpdateuser;
pub use self::cp_nborderfrontr_uploadcoordinate::CpNborderfrontrUploadcoordinate;
pub use self::waybill_get::WaybillGet;

/// `cainiao.guoguo.backup.graborder.submitmailno`
pub mod backup_graborder_submitmailno {
    use crate::prelude::*;

    /// `cainiao.guoguo.backup.graborder.submitmailno` (兜底派送订单的运单号回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.backup.graborder.submitmailno",
        response = BackupGraborderSubmitmailnoResult,
        unwrap = "result",
        debug
    )]
    pub struct BackupGraborderSubmitmailno {
        #[top_api(rename = "orderCode")]
        pub order_code: String,
        #[top_api(rename = "mailNo")]
        pub mail_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackupGraborderSubmitmailnoResult {
        pub data: Option<BackupOrderDo>,
        pub status_code: Option<String>,
        pub status_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackupOrderDo {
        pub success: Option<bool>,
    }
}

/// `cainiao.guoguo.backup.graborder.takepackage`
pub mod backup_graborder_takepackage {
    use crate::prelude::*;

    /// `cainiao.guoguo.backup.graborder.takepackage` (兜底派送订单的揽件接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.backup.graborder.takepackage",
        response = BackupGraborderTakepackageResult,
        unwrap = "result",
        debug
    )]
    pub struct BackupGraborderTakepackage {
        #[top_api(rename = "orderCode")]
        pub order_code: String,
        #[top_api(rename = "packageCode")]
        pub package_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackupGraborderTakepackageResult {
        pub data: Option<BackupOrderDo>,
        pub status_code: Option<String>,
        pub status_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackupOrderDo {
        pub success: Option<bool>,
    }
}

/// `cainiao.guoguo.cp.backup.assigncourier`
pub mod cp_backup_assigncourier {
    use crate::prelude::*;

    /// `cainiao.guoguo.cp.backup.assigncourier` (CP 兜底后指定接单的小件员)
    ///
    /// <https://open.taobao.com/api.htm?docId=27314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.cp.backup.assigncourier",
        response = CpBackupAssigncourierResponse,
        debug
    )]
    pub struct CpBackupAssigncourier {
        pub cp_code: String,
        pub cp_user_id: String,
        pub lp_code: Option<String>,
        pub task_id: Option<i64>,
        pub assign_reason_code: Option<String>,
        pub assign_reason: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpBackupAssigncourierResponse {
        pub status_code: Option<String>,
        pub status_message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `cainiao.guoguo.cp.backup.assigncourierbyid`
pub mod cp_backup_assigncourierbyid {
    use crate::prelude::*;

    /// `cainiao.guoguo.cp.backup.assigncourierbyid` (根据菜鸟账号 ID 指派小件员)
    ///
    /// <https://open.taobao.com/api.htm?docId=27979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.cp.backup.assigncourierbyid",
        response = CpBackupAssigncourierbyidResponse,
        debug
    )]
    pub struct CpBackupAssigncourierbyid {
        pub assign_reason: Option<String>,
        pub assign_reason_code: Option<String>,
        pub task_id: i64,
        pub account_id: i64,
        pub cp_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpBackupAssigncourierbyidResponse {
        pub is_success: Option<bool>,
        pub status_code: Option<String>,
        pub status_message: Option<String>,
    }
}

/// `cainiao.guoguo.cp.nborderfrontr.updateuser`
pub mod cp_nborderfrontr_updateuser {
    use crate::prelude::*;

    /// `cainiao.guoguo.cp.nborderfrontr.updateuser` (小件员信息变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=27462&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.cp.nborderfrontr.updateuser",
        response = CpNborderfrontrUpdateuserResponse,
        debug
    )]
    pub struct CpNborderfrontrUpdateuser {
        #[top_api(secret)]
        pub name: Option<String>,
        pub work_station_name: Option<String>,
        pub cp_user_id: String,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub work_station_code: Option<String>,
        pub cp_code: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpNborderfrontrUpdateuserResponse {
        pub status_message: Option<String>,
        pub status_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `cainiao.guoguo.cp.nborderfrontr.uploadcoordinate`
pub mod cp_nborderfrontr_uploadcoordinate {
    use crate::prelude::*;

    /// `cainiao.guoguo.cp.nborderfrontr.uploadcoordinate` (上传小件员 GPS 位置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27463&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.cp.nborderfrontr.uploadcoordinate",
        response = CpNborderfrontrUploadcoordinateResponse,
        debug
    )]
    pub struct CpNborderfrontrUploadcoordinate {
        pub cp_code: String,
        pub cp_user_id: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time_stamp: String,
        pub source: i64,
        pub lng: String,
        pub lat: String,
        pub gps_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpNborderfrontrUploadcoordinateResponse {
        pub status_message: Option<String>,
        pub status_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `cainiao.guoguo.waybill.get`
pub mod waybill_get {
    use crate::prelude::*;

    /// `cainiao.guoguo.waybill.get` (菜鸟裹裹商家寄件取号接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.guoguo.waybill.get",
        response = Vec<WaybillCloudPrintNewResponse>,
        unwrap = "modules",
        debug
    )]
    pub struct WaybillGet {
        pub param_waybill_cloud_print_apply_new_request: WaybillCloudPrintApplyNewRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintApplyNewRequest {
        pub cp_code: String,
        pub door_pick_up_end_time: Option<String>,
        pub three_pl_timing: Option<bool>,
        pub customer_code: Option<String>,
        pub shipping_branch_code: Option<String>,
        pub need_encrypt: Option<bool>,
        pub product_code: Option<String>,
        pub resource_code: Option<String>,
        pub door_pick_up_time: Option<String>,
        pub sender: UserInfoDto,
        #[top_api(required)]
        pub trade_order_info_dtos: Vec<TradeOrderInfoDto>,
        pub dms_sorting: Option<bool>,
        pub brand_code: Option<String>,
        pub extra_info: Option<String>,
        pub multi_packages_shipment: Option<bool>,
        pub store_code: Option<String>,
        pub call_door_pick_up: Option<bool>,
    }

    /// `UserInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub address: AddressDto,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    /// `AddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub city: Option<String>,
        #[top_api(secret)]
        pub detail: String,
        pub district: Option<String>,
        pub province: String,
        pub town: Option<String>,
    }

    /// `TradeOrderInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoDto {
        pub logistics_services: Option<String>,
        pub recipient: TradeOrderInfoDtoRecipient,
        pub order_info: OrderInfoDto,
        pub waybill_code: Option<String>,
        pub package_info: PackageInfoDto,
        pub user_id: i64,
        pub template_url: String,
        pub object_id: String,
    }

    /// `UserInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoDtoRecipient {
        pub address: TradeOrderInfoDtoRecipientAddress,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub caid: Option<String>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub oaid: Option<String>,
        pub tid: Option<String>,
    }

    /// `AddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoDtoRecipientAddress {
        pub province: String,
        pub town: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub detail: String,
    }

    /// `OrderInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoDto {
        pub out_trade_sub_order_list: Vec<String>,
        pub order_channels_type: String,
        pub out_trade_order_list: Vec<String>,
        #[top_api(required)]
        pub trade_order_list: Vec<String>,
    }

    /// `PackageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfoDto {
        pub length: Option<i64>,
        pub packaging_description: Option<String>,
        pub weight: Option<i64>,
        pub total_packages_count: Option<i64>,
        pub volume: Option<i64>,
        pub width: Option<i64>,
        #[top_api(required)]
        pub items: Vec<Item>,
        pub id: Option<String>,
        pub goods_description: Option<String>,
        pub height: Option<i64>,
        /// In yuan.
        pub good_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub name: String,
        pub count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintNewResponse {
        pub print_data: Option<PrintData>,
        pub waybill_code: Option<String>,
        pub parent_waybill_code: Option<String>,
        pub extra_info: Option<String>,
        pub cp_code: Option<String>,
        pub real_cp_code: Option<String>,
        pub is_success: Option<bool>,
        pub object_id: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    /// The values of `print_data`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PrintData {
        /// 加密结果
        #[top_api(value = "encryptedData")]
        EncryptedData,
        /// 非加密结果
        #[top_api(value = "data")]
        Data,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
