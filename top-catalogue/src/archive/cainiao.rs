//! `cainiao.*`, as old sources have them: 11 APIs.

pub use self::cntms_mailno_get::CntmsMailnoGet;
pub use self::logistics_intelli_batch_get::LogisticsIntelliBatchGet;
pub use self::logistics_intelli_get::LogisticsIntelliGet;
pub use self::openstorage_isv_resource_create::OpenstorageIsvResourceCreate;
pub use self::openstorage_isv_resourcedetail_get::OpenstorageIsvResourcedetailGet;
pub use self::openstorage_isv_resources_get::OpenstorageIsvResourcesGet;
pub use self::openstorage_resource_publish::OpenstorageResourcePublish;
pub use self::openstorage_resource_update::OpenstorageResourceUpdate;
pub use self::openstorage_seller_resource_create::OpenstorageSellerResourceCreate;
pub use self::openstorage_seller_resourcedetail_get::OpenstorageSellerResourcedetailGet;
pub use self::waybillprint_clientupdate_getconfig::WaybillprintClientupdateGetconfig;

/// `cainiao.cntms.mailno.get`
pub mod cntms_mailno_get {
    use crate::prelude::*;

    /// `cainiao.cntms.mailno.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntms.mailno.get",
        response = CntmsMailnoGetResponse,
        debug
    )]
    pub struct CntmsMailnoGet {
        pub content: Option<CnTmsMailnoGetContent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsMailnoGetContent {
        pub extend_field: Option<String>,
        pub items: Vec<CnTmsMailnoItem>,
        pub order_code: Option<String>,
        pub order_source: Option<String>,
        pub package_no: Option<i64>,
        pub receiver_info: Option<CnTmsMailnoReceiverinfo>,
        pub sender_info: Option<CnTmsMailnoSenderinfo>,
        pub shop_code: Option<String>,
        pub solutions_code: Option<String>,
        pub trade_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsMailnoItem {
        pub item_name: Option<String>,
        pub item_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsMailnoReceiverinfo {
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_city: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_zip_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnTmsMailnoSenderinfo {
        #[top_api(secret)]
        pub sender_address: Option<String>,
        pub sender_area: Option<String>,
        pub sender_city: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        pub sender_province: Option<String>,
        pub sender_zip_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CntmsMailnoGetResponse {
        pub allocator_code: Option<String>,
        pub allocator_name: Option<String>,
        pub logistics_code: Option<String>,
        pub logistics_name: Option<String>,
        pub mailno: Option<String>,
        pub package_center_code: Option<String>,
        pub package_center_name: Option<String>,
        pub sec_distribution: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub tms_code: Option<String>,
        pub tms_name: Option<String>,
    }
}

/// `cainiao.logistics.intelli.batch.get`
pub mod logistics_intelli_batch_get {
    use crate::prelude::*;

    /// `cainiao.logistics.intelli.batch.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.logistics.intelli.batch.get",
        response = Vec<IntelliLogisticsResultWrap>,
        unwrap = "intelli_logistics_result_wraps",
        debug
    )]
    pub struct LogisticsIntelliBatchGet {
        pub intelli_logistics_params: Vec<IntelliLogisticsParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelliLogisticsParam {
        pub from_city: Option<String>,
        #[top_api(secret)]
        pub from_detail_address: Option<String>,
        pub from_district: Option<String>,
        pub from_prov: Option<String>,
        pub order_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub to_city: Option<String>,
        #[top_api(secret)]
        pub to_detail_address: Option<String>,
        pub to_district: Option<String>,
        pub to_prov: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelliLogisticsResultWrap {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub intelli_logistics_result: Option<IntelliLogisticsResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelliLogisticsResult {
        pub cp_code: Option<String>,
        pub cp_id: Option<i64>,
        pub cp_name: Option<String>,
        pub from_city: Option<String>,
        #[top_api(secret)]
        pub from_detail_address: Option<String>,
        pub from_district: Option<String>,
        pub from_prov: Option<String>,
        pub order_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub to_city: Option<String>,
        #[top_api(secret)]
        pub to_detail_address: Option<String>,
        pub to_district: Option<String>,
        pub to_prov: Option<String>,
    }
}

/// `cainiao.logistics.intelli.get`
pub mod logistics_intelli_get {
    use crate::prelude::*;

    /// `cainiao.logistics.intelli.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.logistics.intelli.get",
        response = IntelliLogisticsResult,
        unwrap = "intelli_logistics_result",
        debug
    )]
    pub struct LogisticsIntelliGet {
        pub intelli_logistics_param: Option<IntelliLogisticsParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelliLogisticsParam {
        pub from_city: Option<String>,
        #[top_api(secret)]
        pub from_detail_address: Option<String>,
        pub from_district: Option<String>,
        pub from_prov: Option<String>,
        pub order_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub to_city: Option<String>,
        #[top_api(secret)]
        pub to_detail_address: Option<String>,
        pub to_district: Option<String>,
        pub to_prov: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelliLogisticsResult {
        pub cp_code: Option<String>,
        pub cp_id: Option<i64>,
        pub cp_name: Option<String>,
        pub from_city: Option<String>,
        #[top_api(secret)]
        pub from_detail_address: Option<String>,
        pub from_district: Option<String>,
        pub from_prov: Option<String>,
        pub order_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub to_city: Option<String>,
        #[top_api(secret)]
        pub to_detail_address: Option<String>,
        pub to_district: Option<String>,
        pub to_prov: Option<String>,
    }
}

/// `cainiao.openstorage.isv.resource.create`
pub mod openstorage_isv_resource_create {
    use crate::prelude::*;

    /// `cainiao.openstorage.isv.resource.create`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.isv.resource.create",
        response = OpenstorageIsvResourceCreateResponse,
        debug
    )]
    pub struct OpenstorageIsvResourceCreate {
        pub param_create_isv_resource_request: Option<CreateIsvResourceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateIsvResourceRequest {
        pub isv_resource_type: Option<String>,
        pub resource_data: Option<String>,
        pub resource_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenstorageIsvResourceCreateResponse {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `cainiao.openstorage.isv.resourcedetail.get`
pub mod openstorage_isv_resourcedetail_get {
    use crate::prelude::*;

    /// `cainiao.openstorage.isv.resourcedetail.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.isv.resourcedetail.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OpenstorageIsvResourcedetailGet {
        pub isv_resource_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<IsvResourceResponse>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResourceResponse {
        pub editing_resource_data: Option<String>,
        pub isv_resource_meta_info: Option<IsvResourceMetaInfo>,
        pub online_resource_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResourceMetaInfo {
        pub need_publish: Option<bool>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub resource_type: Option<String>,
    }
}

/// `cainiao.openstorage.isv.resources.get`
pub mod openstorage_isv_resources_get {
    use crate::prelude::*;

    /// `cainiao.openstorage.isv.resources.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.isv.resources.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OpenstorageIsvResourcesGet {
        pub isv_resource_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub resourcelist: Vec<IsvResourceMetaInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvResourceMetaInfo {
        pub need_publish: Option<bool>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub resource_type: Option<String>,
    }
}

/// `cainiao.openstorage.resource.publish`
pub mod openstorage_resource_publish {
    use crate::prelude::*;

    /// `cainiao.openstorage.resource.publish`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.resource.publish",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OpenstorageResourcePublish {
        pub param_publish_resource_request: Option<PublishResourceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublishResourceRequest {
        pub resource_id: Option<i64>,
        pub resource_owner_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.openstorage.resource.update`
pub mod openstorage_resource_update {
    use crate::prelude::*;

    /// `cainiao.openstorage.resource.update`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.resource.update",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OpenstorageResourceUpdate {
        pub param_update_resource_request: Option<UpdateResourceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateResourceRequest {
        pub resource_data: Option<String>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub resource_owner_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.openstorage.seller.resource.create`
pub mod openstorage_seller_resource_create {
    use crate::prelude::*;

    /// `cainiao.openstorage.seller.resource.create`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.seller.resource.create",
        response = CloudPrintBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OpenstorageSellerResourceCreate {
        pub param_create_seller_resource_request: Option<CreateSellerResourceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateSellerResourceRequest {
        pub parent_resource_id: Option<i64>,
        pub resource_data: Option<String>,
        pub resource_name: Option<String>,
        pub seller_resource_type: Option<SellerResourceType>,
    }

    /// The values of `seller_resource_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SellerResourceType {
        /// 表示继承自 isv 的资源
        #[top_api(value = "ISV_RESOURCE")]
        IsvResource,
        /// 表示菜鸟的资源
        #[top_api(value = "CAINIAO_RESOURCE")]
        CainiaoResource,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<SellerResourceResponse>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerResourceResponse {
        pub editing_resource_data: Option<String>,
        pub online_resource_data: Option<String>,
        pub seller_resource_meta_info: Option<SellerResourceMetaInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerResourceMetaInfo {
        pub need_publish: Option<bool>,
        pub parent_resource_id: Option<i64>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub seller_resource_type: Option<String>,
    }
}

/// `cainiao.openstorage.seller.resourcedetail.get`
pub mod openstorage_seller_resourcedetail_get {
    use crate::prelude::*;

    /// `cainiao.openstorage.seller.resourcedetail.get`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.openstorage.seller.resourcedetail.get",
        response = CloudPrintBaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OpenstorageSellerResourcedetailGet {
        pub seller_resource_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintBaseResult {
        pub data: Option<SellerResourceResponse>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerResourceResponse {
        pub editing_resource_data: Option<String>,
        pub online_resource_data: Option<String>,
        pub seller_resource_meta_info: Option<SellerResourceMetaInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerResourceMetaInfo {
        pub need_publish: Option<bool>,
        pub parent_resource_id: Option<i64>,
        pub resource_id: Option<i64>,
        pub resource_name: Option<String>,
        pub seller_resource_type: Option<String>,
    }
}

/// `cainiao.waybillprint.clientupdate.getconfig`
pub mod waybillprint_clientupdate_getconfig {
    use crate::prelude::*;

    /// `cainiao.waybillprint.clientupdate.getconfig`
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.waybillprint.clientupdate.getconfig",
        response = UpdateConfigTopResult,
        unwrap = "result",
        debug
    )]
    pub struct WaybillprintClientupdateGetconfig {
        pub lan_ip: String,
        pub mac: String,
        pub msgid: i64,
        pub version: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateConfigTopResult {
        pub act_description: Option<String>,
        pub act_status: Option<i64>,
        pub description: Option<String>,
        pub enforce_update: Option<UpdateConfigActInfo>,
        pub gray_ctrl: Option<UpdateConfigActInfo>,
        pub msg_description: Option<String>,
        pub msg_status: Option<i64>,
        pub notice: Option<UpdateConfigMsgInfo>,
        pub notice_flag: Option<bool>,
        pub rollback: Option<UpdateConfigActInfo>,
        pub status: Option<i64>,
        pub step: Option<i64>,
        pub update: Option<UpdateConfigActInfo>,
        pub update_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateConfigActInfo {
        pub url: Option<String>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateConfigMsgInfo {
        pub msg: Option<String>,
        pub msgid: Option<i64>,
    }
}
