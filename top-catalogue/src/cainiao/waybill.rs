//! `cainiao.waybill.*`: 16 APIs.

pub use self::address_reachable_query::AddressReachableQuery;
pub use self::cloudprint_netprint_bind::CloudprintNetprintBind;
pub use self::cloudprint_netprint_print::CloudprintNetprintPrint;
pub use self::cloudprint_netprint_verifycode::CloudprintNetprintVerifycode;
pub use self::ii_cancel::IiCancel;
pub use self::ii_confirm::IiConfirm;
pub use self::ii_delivery::IiDelivery;
pub use self::ii_get::IiGet;
pub use self::ii_logisticsdetail_url_get::IiLogisticsdetailUrlGet;
pub use self::ii_product::IiProduct;
pub use self::ii_query_by_tradecode::IiQueryByTradecode;
pub use self::ii_query_by_waybillcode::IiQueryByWaybillcode;
pub use self::ii_search::IiSearch;
pub use self::ii_update::IiUpdate;
pub use self::privacy_seller_order_get::PrivacySellerOrderGet;
pub use self::privacy_subscription_get::PrivacySubscriptionGet;

/// `cainiao.waybill.address.reachable.query`
pub mod address_reachable_query {
    use crate::prelude::*;

    /// `cainiao.waybill.address.reachable.query` (地址可达查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.address.reachable.query",
        response = BaseResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AddressReachableQuery {
        pub reachable_recommend_request_dto: Option<ReachableRecommendRequestDto>,
        pub client_info_dto: Option<ClientInfoDto>,
    }

    /// `ReachableRecommendRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableRecommendRequestDto {
        pub cp_code: Option<String>,
        pub address: Option<AddressDto>,
    }

    /// `AddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub town_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub province_name: Option<String>,
    }

    /// `ClientInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDto {
        pub description: Option<String>,
    }

    /// `BaseResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultDto {
        pub success: Option<bool>,
        pub module: Option<ReachableRecommendResponseDto>,
        pub error_info_list: Vec<ErrorInfo>,
    }

    /// `ReachableRecommendResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableRecommendResponseDto {
        pub reachable: Option<bool>,
        pub interrupt_reason: Option<String>,
        pub interrupt_end_time: Option<String>,
        pub reachable_cps: Vec<CpInfoDto>,
        pub interrupt_type: Option<String>,
    }

    /// `CpInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpInfoDto {
        pub cp_code: Option<String>,
        pub cp_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.waybill.cloudprint.netprint.bind`
pub mod cloudprint_netprint_bind {
    use crate::prelude::*;

    /// `cainiao.waybill.cloudprint.netprint.bind` (网络打印机绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=61721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.cloudprint.netprint.bind",
        response = IsvResult,
        unwrap = "result",
        debug
    )]
    pub struct CloudprintNetprintBind {
        pub params: CloudPrinterBindRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrinterBindRequest {
        pub uid: String,
        #[top_api(secret)]
        pub verify_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResult {
        pub data: Option<String>,
        pub server_error_code: Option<String>,
        pub describe: Option<String>,
    }
}

/// `cainiao.waybill.cloudprint.netprint.print`
pub mod cloudprint_netprint_print {
    use crate::prelude::*;

    /// `cainiao.waybill.cloudprint.netprint.print` (网络打印机打印接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.cloudprint.netprint.print",
        response = CloudprintNetprintPrintResponse,
        debug
    )]
    pub struct CloudprintNetprintPrint {
        pub printer_print_data: CloudPrinterPrintRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrinterPrintRequest {
        pub share_code: String,
        pub uid: String,
        pub custom_data: Option<CustomData>,
        pub print_data: PrintData,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomData {
        pub data: Option<String>,
        pub template_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrintData {
        pub ver: Option<String>,
        pub data: String,
        pub encrypted: Option<bool>,
        pub signature: Option<String>,
        pub add_data: Option<String>,
        pub template_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudprintNetprintPrintResponse {
        pub server_error_code: Option<String>,
        pub describe: Option<String>,
    }
}

/// `cainiao.waybill.cloudprint.netprint.verifycode`
pub mod cloudprint_netprint_verifycode {
    use crate::prelude::*;

    /// `cainiao.waybill.cloudprint.netprint.verifycode` (打印验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=61722&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.cloudprint.netprint.verifycode",
        response = IsvResult,
        unwrap = "result",
        debug
    )]
    pub struct CloudprintNetprintVerifycode {
        pub printer: CloudPrinterVerifyCodeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrinterVerifyCodeRequest {
        pub uid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResult {
        pub server_error_code: Option<String>,
        pub describe: Option<String>,
    }
}

/// `cainiao.waybill.ii.cancel`
pub mod ii_cancel {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.cancel` (商家取消获取的电子面单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=26766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.cancel",
        response = Option<bool>,
        unwrap = "cancel_result",
        debug
    )]
    pub struct IiCancel {
        pub cp_code: String,
        pub waybill_code: String,
    }
}

/// `cainiao.waybill.ii.confirm`
pub mod ii_confirm {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.confirm` (物流订单确认接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58086&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.confirm",
        response = Vec<WaybillOrderConfirmResponse>,
        unwrap = "confirm_response",
        debug
    )]
    pub struct IiConfirm {
        pub param_waybill_order_confirm_request: Option<WaybillOrderConfirmRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillOrderConfirmRequest {
        pub call_door_pick_up: Option<bool>,
        pub cp_code: String,
        pub door_pick_up_end_time: Option<String>,
        pub door_pick_up_time: Option<String>,
        /// JSON as text.
        pub extra_info: Option<String>,
        /// JSON as text.
        pub logistics_services: Option<String>,
        pub product_code: Option<String>,
        pub total_height: Option<i64>,
        pub total_length: Option<i64>,
        pub total_width: Option<i64>,
        #[top_api(required)]
        pub waybill_info: Vec<WaybillOrderConfirmWaybillInfo>,
        pub total_volume: Option<i64>,
        pub total_weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillOrderConfirmWaybillInfo {
        pub height: Option<i64>,
        pub length: Option<i64>,
        pub volume: Option<i64>,
        pub waybill_code: String,
        pub weight: Option<i64>,
        pub width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillOrderConfirmResponse {
        pub waybill_code: Option<String>,
    }
}

/// `cainiao.waybill.ii.delivery`
pub mod ii_delivery {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.delivery` (派件通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.delivery",
        response = WaybillOrderConfirmResponse,
        unwrap = "confirm_response",
        debug
    )]
    pub struct IiDelivery {
        pub cp_code: Option<String>,
        pub delivery_action: Option<DeliveryAction>,
        pub waybill_code: Option<String>,
    }

    /// The values of `delivery_action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryAction {
        /// 通知派送
        #[top_api(value = 1)]
        V1,
        /// 通知退回
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillOrderConfirmResponse {
        pub waybill_code: Option<String>,
    }
}

/// `cainiao.waybill.ii.get`
pub mod ii_get {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.get` (电子面单云打印接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.get",
        response = Vec<WaybillCloudPrintResponse>,
        unwrap = "modules",
        debug
    )]
    pub struct IiGet {
        pub param_waybill_cloud_print_apply_new_request: WaybillCloudPrintApplyNewRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintApplyNewRequest {
        pub cp_code: String,
        pub product_code: Option<String>,
        pub sender: UserInfoDto,
        #[top_api(required)]
        pub trade_order_info_dtos: Vec<TradeOrderInfoDto>,
        pub store_code: Option<String>,
        pub resource_code: Option<String>,
        pub dms_sorting: Option<bool>,
        pub three_pl_timing: Option<bool>,
        pub need_encrypt: Option<bool>,
        pub multi_packages_shipment: Option<bool>,
        pub brand_code: Option<String>,
        pub extra_info: Option<String>,
        pub customer_code: Option<String>,
        pub call_door_pick_up: Option<bool>,
        pub door_pick_up_time: Option<String>,
        pub door_pick_up_end_time: Option<String>,
        pub shipping_branch_code: Option<String>,
    }

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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoDto {
        pub logistics_services: Option<String>,
        pub object_id: String,
        pub order_info: OrderInfoDto,
        pub package_info: PackageInfoDto,
        pub recipient: RecipientInfoDto,
        pub template_url: String,
        pub user_id: i64,
        pub waybill_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoDto {
        pub order_channels_type: String,
        #[top_api(required)]
        pub trade_order_list: Vec<String>,
        pub out_trade_order_list: Vec<String>,
        pub out_trade_sub_order_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfoDto {
        pub id: Option<String>,
        #[top_api(required)]
        pub items: Vec<Item>,
        pub volume: Option<i64>,
        pub weight: Option<i64>,
        pub total_packages_count: Option<i64>,
        pub packaging_description: Option<String>,
        pub goods_description: Option<String>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        /// In yuan.
        pub good_value: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub count: i64,
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecipientInfoDto {
        pub address: AddressDto,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub oaid: Option<String>,
        pub tid: Option<String>,
        pub caid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintResponse {
        pub object_id: Option<String>,
        pub print_data: Option<PrintData>,
        pub waybill_code: Option<String>,
        pub parent_waybill_code: Option<String>,
        pub extra_info: Option<String>,
        pub cp_code: Option<String>,
        pub real_cp_code: Option<String>,
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

/// `cainiao.waybill.ii.logisticsdetail.url.get`
pub mod ii_logisticsdetail_url_get {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.logisticsdetail.url.get` (电子面单物流详情授权 url 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=54036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.logisticsdetail.url.get",
        response = Option<String>,
        unwrap = "url",
        debug
    )]
    pub struct IiLogisticsdetailUrlGet {
        pub cp_code: String,
        pub waybill_code: String,
    }
}

/// `cainiao.waybill.ii.product`
pub mod ii_product {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.product` (商家查询物流商产品类型接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26765&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.product",
        response = Vec<WaybillProductType>,
        unwrap = "product_types",
        debug
    )]
    pub struct IiProduct {
        pub cp_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillProductType {
        pub code: Option<String>,
        pub name: Option<String>,
        pub service_types: Vec<WaybillServiceType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillServiceType {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `cainiao.waybill.ii.query.by.tradecode`
pub mod ii_query_by_tradecode {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.query.by.tradecode` (通过订单号查询电子面单通接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.query.by.tradecode",
        response = Vec<WaybillCloudPrintWithResultDescResponse>,
        unwrap = "modules",
        debug
    )]
    pub struct IiQueryByTradecode {
        #[top_api(max_items = 10)]
        pub param_list: Vec<WaybillDetailQueryByBizSubCodeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillDetailQueryByBizSubCodeRequest {
        pub biz_sub_code: Option<String>,
        pub object_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintWithResultDescResponse {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub object_id: Option<String>,
        pub success: Option<bool>,
        pub waybill_cloud_print_response: Option<WaybillCloudPrintResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintResponse {
        pub print_data: Option<String>,
        pub waybill_code: Option<String>,
    }
}

/// `cainiao.waybill.ii.query.by.waybillcode`
pub mod ii_query_by_waybillcode {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.query.by.waybillcode` (通过面单号查询面单打印报文)
    ///
    /// <https://open.taobao.com/api.htm?docId=27115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.query.by.waybillcode",
        response = Vec<WaybillCloudPrintWithResultDescResponse>,
        unwrap = "modules",
        debug
    )]
    pub struct IiQueryByWaybillcode {
        #[top_api(max_items = 20)]
        pub param_list: Vec<WaybillDetailQueryByWaybillCodeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillDetailQueryByWaybillCodeRequest {
        pub cp_code: String,
        pub object_id: String,
        pub waybill_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintWithResultDescResponse {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub object_id: Option<String>,
        pub success: Option<bool>,
        pub waybill_cloud_print_response: Option<WaybillCloudPrintResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintResponse {
        pub print_data: Option<String>,
        pub waybill_code: Option<String>,
        pub parent_waybill_code: Option<String>,
    }
}

/// `cainiao.waybill.ii.search`
pub mod ii_search {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.search` (查询面单服务订购及面单使用情况)
    ///
    /// <https://open.taobao.com/api.htm?docId=27125&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.search",
        response = Vec<WaybillApplySubscriptionInfo>,
        unwrap = "waybill_apply_subscription_cols",
        debug
    )]
    pub struct IiSearch {
        pub cp_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplySubscriptionInfo {
        pub branch_account_cols: Vec<WaybillBranchAccount>,
        pub cp_code: Option<String>,
        pub cp_type: Option<CpType>,
    }

    /// The values of `cp_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CpType {
        /// 直营
        #[top_api(value = 1)]
        V1,
        /// 加盟
        #[top_api(value = 2)]
        V2,
        /// 落地配
        #[top_api(value = 3)]
        V3,
        /// 直营带网点
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillBranchAccount {
        pub allocated_quantity: Option<i64>,
        pub branch_code: Option<String>,
        pub branch_name: Option<String>,
        pub branch_status: Option<i64>,
        pub cancel_quantity: Option<i64>,
        pub print_quantity: Option<i64>,
        pub quantity: Option<i64>,
        pub shipp_address_cols: Vec<AddressDto>,
        pub service_info_cols: Vec<ServiceInfoDto>,
        pub segment_code: Option<String>,
        pub brand_code: Option<String>,
        pub customer_code_list: Vec<String>,
        /// JSON as text.
        pub customer_code_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        #[top_api(secret)]
        pub detail: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
        pub waybill_address_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceInfoDto {
        pub service_name: Option<String>,
        pub service_code: Option<String>,
        pub service_attributes: Vec<ServiceAttributeDto>,
        pub service_desc: Option<String>,
        pub required: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceAttributeDto {
        pub attribute_code: Option<String>,
        pub attribute_name: Option<String>,
        pub attribute_type: Option<String>,
        pub type_desc: Option<String>,
    }
}

/// `cainiao.waybill.ii.update`
pub mod ii_update {
    use crate::prelude::*;

    /// `cainiao.waybill.ii.update` (电子面单云打印更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.ii.update",
        response = IiUpdateResponse,
        debug
    )]
    pub struct IiUpdate {
        pub param_waybill_cloud_print_update_request: WaybillCloudPrintUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintUpdateRequest {
        pub cp_code: String,
        pub logistics_services: Option<String>,
        pub package_info: Option<PackageInfoDto>,
        pub recipient: Option<UserInfoDto>,
        pub sender: Option<WaybillCloudPrintUpdateRequestSender>,
        pub template_url: Option<String>,
        pub waybill_code: String,
        pub object_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfoDto {
        pub items: Vec<Item>,
        pub volume: Option<i64>,
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub count: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub address: Option<AddressDto>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub oaid: Option<String>,
        pub caid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub city: Option<String>,
        #[top_api(secret)]
        pub detail: Option<String>,
        pub district: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
    }

    /// `UserInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintUpdateRequestSender {
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IiUpdateResponse {
        pub print_data: Option<String>,
        pub waybill_code: Option<String>,
    }
}

/// `cainiao.waybill.privacy.seller.order.get`
pub mod privacy_seller_order_get {
    use crate::prelude::*;

    /// `cainiao.waybill.privacy.seller.order.get` (隐私面单商家订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51147&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.privacy.seller.order.get",
        response = PrivacySellerOrderGetResponse,
        debug
    )]
    pub struct PrivacySellerOrderGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrivacySellerOrderGetResponse {
        pub error_code_list: Vec<String>,
        pub one_error_info: Option<String>,
        pub failure: Option<bool>,
        pub response_list: Vec<Module>,
        pub error_info_list: Vec<String>,
        pub object_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub seller_id: Option<String>,
        pub privacy_count: Option<i64>,
        pub order_date: Option<String>,
        pub order_channel: Option<String>,
        pub shop_id: Option<String>,
    }
}

/// `cainiao.waybill.privacy.subscription.get`
pub mod privacy_subscription_get {
    use crate::prelude::*;

    /// `cainiao.waybill.privacy.subscription.get` (隐私面单商家订购查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51146&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybill.privacy.subscription.get",
        response = PrivacySubscriptionGetResult,
        unwrap = "result",
        debug
    )]
    pub struct PrivacySubscriptionGet;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrivacySubscriptionGetResult {
        pub error_code_list: Vec<String>,
        pub failure: Option<bool>,
        pub one_error_info: Option<String>,
        pub success: Option<bool>,
        pub subscription: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub error_info_list: Vec<String>,
        pub object_id: Option<String>,
    }
}
