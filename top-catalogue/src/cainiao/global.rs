//! `cainiao.global.*`: 25 APIs.

pub use self::commithandovercontent_update::CommithandovercontentUpdate;
pub use self::handover_cancel::HandoverCancel;
pub use self::handover_cloudprint_get::HandoverCloudprintGet;
pub use self::handover_commit::HandoverCommit;
pub use self::handover_content_query::HandoverContentQuery;
pub use self::handover_content_subbag_add::HandoverContentSubbagAdd;
pub use self::handover_parcel_query::HandoverParcelQuery;
pub use self::handover_pdf_get::HandoverPdfGet;
pub use self::handover_savedraft::HandoverSavedraft;
pub use self::handover_update::HandoverUpdate;
pub use self::im_pickup_appointment_order_cancel::ImPickupAppointmentOrderCancel;
pub use self::im_pickup_appointment_order_difference_detail::ImPickupAppointmentOrderDifferenceDetail;
pub use self::im_pickup_appointment_order_info_create::ImPickupAppointmentOrderInfoCreate;
pub use self::im_pickup_appointment_order_status::ImPickupAppointmentOrderStatus;
pub use self::im_pickup_bigbag_content_cancel::ImPickupBigbagContentCancel;
pub use self::im_pickup_bigbag_content_create::ImPickupBigbagContentCreate;
pub use self::im_pickup_bigbag_express_prequery::ImPickupBigbagExpressPrequery;
pub use self::im_pickup_bigbag_info::ImPickupBigbagInfo;
pub use self::im_pickup_bigbag_logistics_trajectory::ImPickupBigbagLogisticsTrajectory;
pub use self::im_pickup_bigbag_waybill_info::ImPickupBigbagWaybillInfo;
pub use self::im_pickup_stores_get::ImPickupStoresGet;
pub use self::logistic_order_create::LogisticOrderCreate;
pub use self::logistics_carrier_querylist::LogisticsCarrierQuerylist;
pub use self::solution_inquiry::SolutionInquiry;
pub use self::solution_service_resource_query::SolutionServiceResourceQuery;

/// `cainiao.global.commithandovercontent.update`
pub mod commithandovercontent_update {
    use crate::prelude::*;

    /// `cainiao.global.commithandovercontent.update` (修改已经提交的交接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=62511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.commithandovercontent.update",
        response = CommithandovercontentUpdateResponse,
        debug
    )]
    pub struct CommithandovercontentUpdate {
        pub open_handover_content_update_commit_request: Option<OpenHandoverContentUpdateCommitRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverContentUpdateCommitRequest {
        pub user_info: Option<UserInfoDto>,
        pub handover_content_code: String,
        pub parcel_order_list: Vec<HandoverContentUpdateParcelDto>,
        pub biz_source: Option<String>,
        pub complete_update: bool,
        pub client: Option<String>,
        pub locale: Option<String>,
        pub update_type: String,
    }

    /// `UserInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub country: Option<String>,
        pub login_id: String,
        pub seller_id: Option<String>,
        pub top_user_key: Option<String>,
        pub biz_source: Option<String>,
        pub app_user_key: Option<String>,
        pub user_id: Option<String>,
    }

    /// `HandoverContentUpdateParcelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HandoverContentUpdateParcelDto {
        pub seller_id: Option<i64>,
        pub login_id: Option<String>,
        pub lp_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommithandovercontentUpdateResponse {
        pub data: Option<OpenHandoverContentUpdateResponse>,
        pub is_success: Option<bool>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverContentUpdateResponse {
        pub result: Option<bool>,
        pub update_error_parcel_order_list: Vec<HandoverContentUpdateErrorParcelDto>,
    }

    /// `HandoverContentUpdateErrorParcelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HandoverContentUpdateErrorParcelDto {
        pub lp_code: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `cainiao.global.handover.cancel`
pub mod handover_cancel {
    use crate::prelude::*;

    /// `cainiao.global.handover.cancel` (取消交接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46429&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.cancel",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverCancel {
        pub user_info: UserInfoDto,
        pub tracking_number: Option<String>,
        pub handover_order_id: Option<i64>,
        pub handover_content_id: Option<i64>,
        pub client: Client,
        pub locale: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<OpenHandoverCancelResponse>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverCancelResponse {
        pub result: Option<bool>,
    }
}

/// `cainiao.global.handover.cloudprint.get`
pub mod handover_cloudprint_get {
    use crate::prelude::*;

    /// `cainiao.global.handover.cloudprint.get` (获取面单云打印数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=46427&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.cloudprint.get",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverCloudprintGet {
        pub tracking_number: String,
        pub order_code: String,
        pub user_info: UserInfoDto,
        pub client: Client,
        pub locale: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<CloudPrintDataGetResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudPrintDataGetResponse {
        pub print_data: Option<String>,
        pub print_data_md5: Option<String>,
    }
}

/// `cainiao.global.handover.commit`
pub mod handover_commit {
    use crate::prelude::*;

    /// `cainiao.global.handover.commit` (提交发布交接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46430&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.commit",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverCommit {
        pub remark: Option<String>,
        pub return_info: Option<ReturnerDto>,
        pub pickup_info: PickupDto,
        #[top_api(required, max_items = 1000)]
        pub order_code_list: Vec<String>,
        pub weight: Option<i64>,
        pub handover_order_id: Option<i64>,
        pub user_info: UserInfoDto,
        pub weight_unit: Option<String>,
        pub r#type: Option<String>,
        pub client: Client,
        pub locale: Option<String>,
        pub features: Option<Features>,
        pub appointment_type: Option<AppointmentType>,
        pub domestic_tracking_no: Option<String>,
        pub domestic_logistics_company_id: Option<i64>,
        pub domestic_logistics_company: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `appointment_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AppointmentType {
        /// 大包预约
        #[top_api(value = "bigbag")]
        Bigbag,
        /// 批次预约
        #[top_api(value = "batch")]
        Batch,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnerDto {
        pub address: Option<AddressDto>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        pub address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub street: String,
        pub district: String,
        pub city: String,
        pub province: String,
        pub country: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupDto {
        pub address: Option<AddressDto>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        pub address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Features {
        pub gmt_ready_to_ship: Option<i64>,
        pub pallet_quantity: Option<i64>,
        pub container_type: Option<String>,
        pub pre_package: Option<PrePackage>,
    }

    /// The values of `pre_package`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PrePackage {
        /// 是
        #[top_api(value = "true")]
        True,
        /// 否
        #[top_api(value = "false")]
        False,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<OpenHandoverCommitResponse>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverCommitResponse {
        pub handover_content_id: Option<i64>,
        pub handover_order_id: Option<i64>,
        pub handover_content_code: Option<String>,
    }
}

/// `cainiao.global.handover.content.query`
pub mod handover_content_query {
    use crate::prelude::*;

    /// `cainiao.global.handover.content.query` (查询大包详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=46783&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.content.query",
        response = HsfResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HandoverContentQuery {
        pub user_info: UserInfoDto,
        pub order_code: Option<String>,
        pub tracking_number: Option<String>,
        pub client: Client,
        pub locale: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<OpenHandoverContentDetailResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverContentDetailResponse {
        pub order_code: Option<String>,
        pub tracking_number: Option<String>,
        pub status: Option<String>,
        pub parcel_order_list: Vec<OpenParcelOrderDto>,
        pub estimate_weight: Option<String>,
        pub actual_weight: Option<String>,
        pub weight_unit: Option<String>,
        pub estimate_fee: Option<String>,
        pub actual_fee: Option<String>,
        pub fee_currency: Option<String>,
        pub fee_unit: Option<String>,
        pub status_name: Option<String>,
        pub handover_order_status: Option<String>,
        pub handover_order_status_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenParcelOrderDto {
        pub order_code: Option<String>,
        pub status: Option<String>,
        pub exception_code: Option<String>,
        pub status_name: Option<String>,
    }
}

/// `cainiao.global.handover.content.subbag.add`
pub mod handover_content_subbag_add {
    use crate::prelude::*;

    /// `cainiao.global.handover.content.subbag.add` (预约单下追加大包)
    ///
    /// <https://open.taobao.com/api.htm?docId=62872&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.content.subbag.add",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverContentSubbagAdd {
        pub handover_content_code: String,
        pub client: Client,
        pub locale: Option<String>,
        pub subbag_count: i64,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<OpenHandoverContentAddSubbagsResponse>,
        pub result: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverContentAddSubbagsResponse {
        pub subbag_handover_content_list: Vec<HandoverContentAddSubbagsDto>,
    }

    /// `HandoverContentAddSubbagsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HandoverContentAddSubbagsDto {
        pub handover_order_id: Option<i64>,
        pub subbag_handover_content_id: Option<i64>,
        pub subbag_handover_content_code: Option<String>,
    }
}

/// `cainiao.global.handover.parcel.query`
pub mod handover_parcel_query {
    use crate::prelude::*;

    /// `cainiao.global.handover.parcel.query` (获取交接单小包信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=46428&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.parcel.query",
        response = HsfResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HandoverParcelQuery {
        pub locale: Option<String>,
        pub order_code: Option<String>,
        pub tracking_number: Option<String>,
        pub user_info: UserInfoDto,
        pub client: Client,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<OpenParcelOrderQueryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenParcelOrderQueryResponse {
        pub handover_warehouse_code: Option<String>,
        pub handover_warehouse_name: Option<String>,
        pub has_been_handover: Option<bool>,
        pub handover_order_id: Option<i64>,
        pub handover_content_code: Option<String>,
        pub handover_content_id: Option<i64>,
        pub can_create_handover: Option<bool>,
    }
}

/// `cainiao.global.handover.pdf.get`
pub mod handover_pdf_get {
    use crate::prelude::*;

    /// `cainiao.global.handover.pdf.get` (获取面单 PDF 文件数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=47829&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.pdf.get",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverPdfGet {
        pub user_info: UserInfoDto,
        pub client: Client,
        pub locale: Option<String>,
        pub handover_content_id: i64,
        pub r#type: Option<Type>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 面单
        #[top_api(value = 1)]
        V1,
        /// 发货标签
        #[top_api(value = 4)]
        V4,
        /// 交接清单
        #[top_api(value = 512)]
        V512,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<String>,
    }
}

/// `cainiao.global.handover.savedraft`
pub mod handover_savedraft {
    use crate::prelude::*;

    /// `cainiao.global.handover.savedraft` (创建交接单草稿)
    ///
    /// <https://open.taobao.com/api.htm?docId=46424&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.savedraft",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverSavedraft {
        pub user_info: UserInfoDto,
        pub remark: Option<String>,
        pub weight: Option<i64>,
        pub weight_unit: Option<String>,
        pub pickup_info: PickupDto,
        pub return_info: Option<ReturnerDto>,
        pub client: Client,
        #[top_api(required, max_items = 200)]
        pub order_code_list: Vec<String>,
        pub locale: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupDto {
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub address: Option<AddressDto>,
        pub address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub country: String,
        pub province: String,
        pub city: String,
        pub district: String,
        pub street: String,
        #[top_api(secret)]
        pub detail_address: String,
        pub zip_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnerDto {
        pub address: ReturnerDtoAddress,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: String,
        pub address_id: Option<i64>,
    }

    /// `AddressDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnerDtoAddress {
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub street: String,
        pub district: String,
        pub city: String,
        pub province: String,
        pub country: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<OpenHandoverDraftSaveResponse>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverDraftSaveResponse {
        pub handover_order_id: Option<i64>,
        pub handover_content_id: Option<i64>,
    }
}

/// `cainiao.global.handover.update`
pub mod handover_update {
    use crate::prelude::*;

    /// `cainiao.global.handover.update` (修改交接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46426&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.handover.update",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct HandoverUpdate {
        pub user_info: UserInfoDto,
        pub weight_unit: Option<String>,
        pub weight: Option<i64>,
        pub handover_order_id: i64,
        pub remark: Option<String>,
        pub return_info: Option<ReturnerDto>,
        pub pickup_info: Option<PickupDto>,
        pub r#type: Option<String>,
        pub client: Client,
        #[top_api(required, max_items = 200)]
        pub order_code_list: Vec<String>,
        pub locale: Option<String>,
    }

    /// The values of `client`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Client {
        #[top_api(value = "ISV")]
        Isv,
        /// 商家英文或拼音名称
        #[top_api(value = "SELLER")]
        Seller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnerDto {
        pub address: Option<AddressDto>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        pub address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub street: String,
        pub district: String,
        pub city: String,
        pub province: String,
        pub country: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupDto {
        pub address: Option<AddressDto>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        pub address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<OpenHandoverUpdateResponse>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHandoverUpdateResponse {
        pub result: Option<bool>,
    }
}

/// `cainiao.global.im.pickup.appointment.order.cancel`
pub mod im_pickup_appointment_order_cancel {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.appointment.order.cancel` (首公里揽收-取消预约单)
    ///
    /// <https://open.taobao.com/api.htm?docId=60752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.appointment.order.cancel",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupAppointmentOrderCancel {
        pub appointment_order_cancel_requset: AppointmentOrderCancelRequset,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentOrderCancelRequset {
        pub seller_id: i64,
        pub appointment_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub appointment_cancle_reponse: Option<AppointmentCancleReponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentCancleReponse {
        pub result: Option<bool>,
    }
}

/// `cainiao.global.im.pickup.appointment.order.difference.detail`
pub mod im_pickup_appointment_order_difference_detail {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.appointment.order.difference.detail` (预约单差异明细查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65620&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.appointment.order.difference.detail",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupAppointmentOrderDifferenceDetail {
        pub status_request: AppointmentOrderStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentOrderStatusRequest {
        pub appointment_order_id: i64,
        pub seller_id: i64,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub appointment_order_difference_details_response:
            Option<AppointmentOrderDifferenceDetailsResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentOrderDifferenceDetailsResponse {
        pub handover_order_code: Option<String>,
        pub tracking_number: Option<String>,
        pub op_code: Option<String>,
        pub operator: Option<String>,
        pub operator_contact: Option<String>,
        pub op_remark: Option<String>,
        pub parcel_list: Vec<Parcel>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub current_page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Parcel {
        pub lg_order_code: Option<String>,
        pub tracking_number: Option<String>,
        pub status: Option<Status>,
        pub remark: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 成功 异常详见
        #[top_api(value = "0")]
        Success,
        /// 少件
        #[top_api(value = "2")]
        V2,
        /// 多件
        #[top_api(value = "3")]
        V3,
        /// 其他
        #[top_api(value = "5")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `cainiao.global.im.pickup.appointment.order.info.create`
pub mod im_pickup_appointment_order_info_create {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.appointment.order.info.create` (首公里揽收-预约单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=60753&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.appointment.order.info.create",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupAppointmentOrderInfoCreate {
        pub appointment_create_request: Option<AppointmentCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentCreateRequest {
        pub zone_off_set: String,
        pub seller_id: i64,
        pub sender_info: ContactInfoRequest,
        pub receiver_info: AppointmentCreateRequestReceiverInfo,
        pub handover_content_synopsis_list: Vec<OrderHandoverContentSynopsisDto>,
        pub self_send_express_info_request: Option<SelfSendExpressInfoRequest>,
        pub store_name: Option<String>,
        pub pickup_info: Option<PickupInfo>,
        pub self_send_truck_info_request: Option<SelfMailTruckInfoRequest>,
        pub pickup_type: String,
        pub store_code: String,
        pub lg_order_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoRequest {
        pub country: Option<String>,
        pub zip_code: Option<String>,
        pub area_id: Option<i64>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub name: String,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        #[top_api(secret)]
        pub email: String,
        pub country_id: Option<i64>,
    }

    /// `ContactInfoRequest`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentCreateRequestReceiverInfo {
        pub country: Option<String>,
        pub zip_code: Option<String>,
        pub area_id: Option<i64>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub name: String,
        #[top_api(secret)]
        pub detail_address: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub country_id: Option<i64>,
    }

    /// `OrderHandoverContentSynopsisDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderHandoverContentSynopsisDto {
        pub count: Option<i64>,
        pub content_type: Option<ContentType>,
        pub content_type_name: Option<String>,
    }

    /// The values of `content_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ContentType {
        /// 托
        #[top_api(value = "TRAY")]
        Tray,
        /// 麻袋（非自寄模式必填）
        #[top_api(value = "SACK")]
        Sack,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelfSendExpressInfoRequest {
        pub express_number: Option<String>,
        pub express_company: Option<String>,
        pub expected_arrive_time: Option<i64>,
        pub expected_pickup_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupInfo {
        pub country: Option<String>,
        pub zip_code: Option<String>,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub resource_name: Option<String>,
        pub country_id: Option<i64>,
        pub area_id: Option<i64>,
        pub resource_code: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelfMailTruckInfoRequest {
        #[top_api(secret)]
        pub driver_name: Option<String>,
        pub expected_arrive_time: Option<i64>,
        #[top_api(secret)]
        pub driver_mobile_phone: Option<String>,
        pub expected_pickup_time: Option<i64>,
        pub truck_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub appointment_create_response: Option<AppointmentCreateResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub ext_error_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentCreateResponse {
        pub handover_order_id: Option<i64>,
        pub handover_order_code: Option<String>,
    }
}

/// `cainiao.global.im.pickup.appointment.order.status`
pub mod im_pickup_appointment_order_status {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.appointment.order.status` (预约单状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.appointment.order.status",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupAppointmentOrderStatus {
        pub appointment_order_status_request: AppointmentOrderStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentOrderStatusRequest {
        pub seller_id: i64,
        pub appointment_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub appointment_order_status_response: Option<AppointmentOrderStatusResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointmentOrderStatusResponse {
        pub id: Option<i64>,
        pub seller_id: Option<i64>,
        pub code: Option<String>,
        pub status_code: Option<String>,
        pub status_name: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `cainiao.global.im.pickup.bigbag.content.cancel`
pub mod im_pickup_bigbag_content_cancel {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.content.cancel` (进口大包取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=59971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.content.cancel",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagContentCancel {
        pub bigbag_cancel_request: BigbagCancelRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagCancelRequest {
        pub seller_id: i64,
        pub bigbag_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub bigbag_cancel_response: Option<BigbagCancelResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagCancelResponse {
        pub cancel_flag: Option<bool>,
    }
}

/// `cainiao.global.im.pickup.bigbag.content.create`
pub mod im_pickup_bigbag_content_create {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.content.create` (大包创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=59964&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.content.create",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagContentCreate {
        pub bigbag_create_request: BigbagCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagCreateRequest {
        pub pick_up_time_range: Option<String>,
        pub cut_order_time: Option<String>,
        pub estimated_delivery_time: Option<String>,
        pub receiver_info: Option<ContactInfoRequest>,
        pub sc_item_info: Option<String>,
        pub packages: Vec<HandoverPackageInfo>,
        pub pickup_type: String,
        pub dangerous_flag: Option<bool>,
        pub insure_amount: Option<String>,
        pub seller_id: i64,
        pub sender_info: Option<ContactInfoRequest>,
        pub product_code: Option<String>,
        pub receive_cp_code: Option<String>,
        pub planned_shipping_date_and_time: Option<String>,
        pub store_name: Option<String>,
        pub currency: Option<String>,
        pub add_service_type: Option<String>,
        pub store_code: Option<String>,
        #[top_api(required)]
        pub parcel_order_code_list: Vec<String>,
        pub handover_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoRequest {
        pub country: Option<String>,
        pub zip_code: Option<String>,
        pub area_id: Option<i64>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub country_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HandoverPackageInfo {
        pub length: Option<String>,
        pub width: Option<String>,
        pub weight: Option<String>,
        pub height: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub bigbag_create_response: Option<BigbagCreateResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagCreateResponse {
        pub bigbag_id: Option<i64>,
        pub bigbag_code: Option<String>,
    }
}

/// `cainiao.global.im.pickup.bigbag.express.prequery`
pub mod im_pickup_bigbag_express_prequery {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.express.prequery` (首公里揽收-快递预查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=59988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.express.prequery",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagExpressPrequery {
        pub express_pre_query_request: ExpressPreQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressPreQueryRequest {
        pub planned_shipping_date_and_time: String,
        pub sender_info: ContactInfoRequest,
        pub receiver_info: ContactInfoRequest,
        pub scitem_info: String,
        #[top_api(required)]
        pub packages: Vec<HandoverPackageInfo>,
        pub seller_id: i64,
        pub receive_cp_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoRequest {
        pub name: String,
        pub company_name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub email: String,
        pub country: String,
        pub province: Option<String>,
        pub city: String,
        #[top_api(secret)]
        pub detail_address: String,
        pub zip_code: String,
        pub area_id: Option<i64>,
        pub country_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HandoverPackageInfo {
        pub length: String,
        pub width: String,
        pub height: String,
        pub weight: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub express_pre_query_response_list: Vec<ExpressPreQueryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressPreQueryResponse {
        pub product_code: Option<String>,
        pub product_name: Option<String>,
        pub local_cutoff_date_and_time: Option<String>,
        pub estimated_delivery_time: Option<String>,
        pub pickup_earliest: Option<String>,
        pub pickup_latest: Option<String>,
        pub total_transit_days: Option<i64>,
    }
}

/// `cainiao.global.im.pickup.bigbag.info`
pub mod im_pickup_bigbag_info {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.info` (大包状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.info",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagInfo {
        pub bigbag_status_request: BigbagStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagStatusRequest {
        pub bigbag_id: i64,
        pub seller_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<BigbagStatusResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagStatusResponse {
        pub bigbag_id: Option<i64>,
        pub bigbag_code: Option<String>,
        pub status: Option<Status>,
        pub gmt_modified: Option<String>,
        pub parcel_order_list: Vec<ParcelOrderStatusResponse>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 草稿
        #[top_api(value = "draft")]
        Draft,
        /// 已提交
        #[top_api(value = "committed")]
        Committed,
        /// 等待分配运单号
        #[top_api(value = "awaiting_tracking_number")]
        AwaitingTrackingNumber,
        /// 等待揽收
        #[top_api(value = "awaiting_pickup")]
        AwaitingPickup,
        /// 已揽收
        #[top_api(value = "pickup")]
        Pickup,
        /// 揽收失败
        #[top_api(value = "pickup_failed")]
        PickupFailed,
        /// 已到达
        #[top_api(value = "arrived")]
        Arrived,
        /// 签收正常
        #[top_api(value = "signed_normal")]
        SignedNormal,
        /// 签收异常
        #[top_api(value = "signed_abnormal")]
        SignedAbnormal,
        /// 签收失败
        #[top_api(value = "signed_failed")]
        SignedFailed,
        /// 已取消
        #[top_api(value = "canceled")]
        Canceled,
        /// 取消失败
        #[top_api(value = "cancel_failure")]
        CancelFailure,
        /// 取消中
        #[top_api(value = "canceling")]
        Canceling,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParcelOrderStatusResponse {
        pub logistics_order_code: Option<String>,
        pub status: Option<ParcelOrderStatusResponseStatusValue>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ParcelOrderStatusResponseStatusValue {
        /// 初始化
        #[top_api(value = "init")]
        Init,
        /// 入库正常
        #[top_api(value = "inbound_normal")]
        InboundNormal,
        /// 入库异常
        #[top_api(value = "inbound_abnormal")]
        InboundAbnormal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `cainiao.global.im.pickup.bigbag.logistics.trajectory`
pub mod im_pickup_bigbag_logistics_trajectory {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.logistics.trajectory` (大包物流轨迹查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.logistics.trajectory",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagLogisticsTrajectory {
        pub bigbag_logistics_query_request: BigbagLogisticsQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagLogisticsQueryRequest {
        pub seller_id: i64,
        pub bigbag_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub data: Option<BigbagLogisticsTrajectoryResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagLogisticsTrajectoryResponse {
        pub logistics_trajectory_info_list: Vec<BigBagLogisticsTrajectoryInfoResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigBagLogisticsTrajectoryInfoResponse {
        pub operate_time: Option<String>,
        pub operate_desc: Option<String>,
        pub tracking_number: Option<String>,
        pub operate_code: Option<String>,
    }
}

/// `cainiao.global.im.pickup.bigbag.waybill.info`
pub mod im_pickup_bigbag_waybill_info {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.bigbag.waybill.info` (大包面单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.bigbag.waybill.info",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupBigbagWaybillInfo {
        pub bigbag_waybill_request: BigbagWaybillRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagWaybillRequest {
        pub seller_id: i64,
        pub bigbag_id: Option<i64>,
        pub appointment_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub bigbag_waybill_response: Option<BigbagWaybillResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigbagWaybillResponse {
        pub bigbag_id: Option<i64>,
        pub bigbag_code: Option<String>,
        pub tracking_number: Option<String>,
        /// Several values with commas between them.
        pub sub_waybill_nos: Option<String>,
        pub file_context: Option<String>,
        pub file_name: Option<String>,
        pub image_format: Option<String>,
    }
}

/// `cainiao.global.im.pickup.stores.get`
pub mod im_pickup_stores_get {
    use crate::prelude::*;

    /// `cainiao.global.im.pickup.stores.get` (首公里揽收-集货仓列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.im.pickup.stores.get",
        response = HsfResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ImPickupStoresGet {
        pub transferstore_query_request: TransferstoreQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferstoreQueryRequest {
        pub from_id: i64,
        pub to_id: i64,
        pub transport_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub transfer_store_response: Option<TransferStoreResponse>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub internal_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferStoreResponse {
        pub transfer_store_info_response_list: Vec<TransferStoreInfoResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferStoreInfoResponse {
        pub pick_up_response: Option<PickupInfo>,
        pub store_center_response: Option<TransferStoreCenterResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupInfo {
        pub zip_code: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub resource_name: Option<String>,
        pub country_id: Option<i64>,
        pub area_id: Option<i64>,
        pub resource_code: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferStoreCenterResponse {
        pub zip_code: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        pub company_name: Option<String>,
        pub country_id: Option<i64>,
        pub area_id: Option<i64>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub store_code: Option<String>,
    }
}

/// `cainiao.global.logistic.order.create`
pub mod logistic_order_create {
    use crate::prelude::*;

    /// `cainiao.global.logistic.order.create` (创建物流订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.logistic.order.create",
        response = LogisticOrderCreateResponse,
        debug
    )]
    pub struct LogisticOrderCreate {
        pub order_param: OpenOrderParam,
        pub locale: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrderParam {
        pub trade_order_param: OpenTradeOrderParam,
        pub solution_param: OpenSolutionParam,
        #[top_api(required)]
        pub package_params: Vec<OpenPackageParam>,
        pub seller_info_param: OpenSellerInfoParam,
        pub sender_param: OpenSenderParam,
        pub returner_param: OpenReturnerParam,
        pub receiver_param: ReceiverParam,
        pub pickup_info_param: Option<OpenPickupInfoParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTradeOrderParam {
        pub trade_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSolutionParam {
        pub solution_code: String,
        #[top_api(required)]
        pub service_params: Vec<OpenServiceParam>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OpenServiceParam {
        pub code: Code,
        pub features: Features,
    }

    /// The values of `code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Code {
        /// 上门揽收
        #[top_api(value = "DOOR_PICKUP")]
        DoorPickup,
        /// 自寄
        #[top_api(value = "SELF_POST")]
        SelfPost,
        /// 自送
        #[top_api(value = "SELF_SEND")]
        SelfSend,
        /// 不可达退回
        #[top_api(value = "UNREACHABLE_RETURN")]
        UnreachableReturn,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Features {
        pub warehouse_code: Option<String>,
        pub service_resource_code: Option<String>,
        pub express_mail_no: Option<String>,
        pub express_company_id: Option<String>,
        pub express_company_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPackageParam {
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub weight: Option<i64>,
        pub price: Option<i64>,
        #[top_api(required)]
        pub item_params: Vec<OpenItemParam>,
        pub currency: Option<Currency>,
    }

    /// The values of `currency`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Currency {
        /// 人民币
        #[top_api(value = "CNY")]
        Cny,
        /// 美元
        #[top_api(value = "USD")]
        Usd,
        /// 卢布
        #[top_api(value = "RUB")]
        Rub,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItemParam {
        pub item_id: i64,
        pub quantity: i64,
        pub english_name: String,
        pub local_name: String,
        pub unit_price: i64,
        pub sku: String,
        pub sc_item_id: Option<i64>,
        pub weight: i64,
        pub item_features: Vec<String>,
        pub currency: String,
        pub total_price: i64,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSellerInfoParam {
        pub top_user_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSenderParam {
        pub seller_address_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenReturnerParam {
        pub seller_address_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverParam {
        pub name: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub address_param: Option<OpenAddressParam>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAddressParam {
        pub division_id: Option<i64>,
        pub zip_code: Option<String>,
        pub country_name: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub street: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub country_code: Option<CountryCode>,
    }

    /// The values of `country_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CountryCode {
        /// 中国
        #[top_api(value = "CN")]
        Cn,
        /// 俄罗斯
        #[top_api(value = "RU")]
        Ru,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPickupInfoParam {
        pub seller_address_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticOrderCreateResponse {
        pub is_success: Option<String>,
        pub need_retry: Option<bool>,
        pub result: Option<OpenTakingOrderResponse>,
        pub error_info: Option<ErrorInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTakingOrderResponse {
        pub logistics_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `cainiao.global.logistics.carrier.querylist`
pub mod logistics_carrier_querylist {
    use crate::prelude::*;

    /// `cainiao.global.logistics.carrier.querylist` (实际承运商查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54281&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.logistics.carrier.querylist",
        response = DubboResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsCarrierQuerylist {
        pub locale: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DubboResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<AeopActualCarrierResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopActualCarrierResponse {
        pub courier_list: Vec<Courierlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Courierlist {
        #[top_api(secret)]
        pub courier_name: Option<String>,
        pub courier_code: Option<String>,
    }
}

/// `cainiao.global.solution.inquiry`
pub mod solution_inquiry {
    use crate::prelude::*;

    /// `cainiao.global.solution.inquiry` (解决方案询盘)
    ///
    /// <https://open.taobao.com/api.htm?docId=51062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.global.solution.inquiry",
        response = SolutionInquiryResponse,
        debug
    )]
    pub struct SolutionInquiry {
        pub locale: Option<String>,
        pub trade_order_param: OpenTradeOrderParam,
        #[top_api(max_items = 999)]
        pub package_params: Vec<OpenPackageParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTradeOrderParam {
        pub trade_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPackageParam {
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionInquiryResponse {
        pub is_success: Option<bool>,
        pub error_info: Option<ErrorInfo>,
        pub result: Option<OpenSolutionInquiryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSolutionInquiryResponse {
        pub usable_solution_list: Vec<OpenSolutionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSolutionDto {
        pub code: Option<String>,
        pub name: Option<String>,
        pub timing_list: Vec<OpenTimingDto>,
        pub fee_list: Vec<OpenFeeDto>,
        pub recommend_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTimingDto {
        pub display_text: Option<String>,
        pub slowest_timing: Option<i64>,
        pub fast_timing: Option<i64>,
        pub timing_type: Option<TimingType>,
    }

    /// The values of `timing_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TimingType {
        /// 预估时效
        #[top_api(value = "ESTIMATE")]
        Estimate,
        /// 承诺时效
        #[top_api(value = "PROMISE")]
        Promise,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenFeeDto {
        pub fee_detail_list: Vec<OpenFeeDetailDto>,
        pub total_fee: Option<i64>,
        pub currency: Option<String>,
        pub fee_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenFeeDetailDto {
        pub paid_fee: Option<i64>,
        pub paid_fee_currency: Option<String>,
        pub fee: Option<i64>,
        pub fee_currency: Option<String>,
        pub fee_detail_type: Option<String>,
    }
}

/// `cainiao.global.solution.service.resource.query`
pub mod solution_service_resource_query {
    use crate::prelude::*;

    /// `cainiao.global.solution.service.resource.query` (查询解决方案服务资源列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=50657&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.global.solution.service.resource.query",
        response = GlspResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SolutionServiceResourceQuery {
        pub locale: Option<String>,
        pub solution_service_res_param: QuerySolutionServiceResParam,
        pub sender_param: Option<OpenSenderParam>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct QuerySolutionServiceResParam {
        pub solution_code: Option<String>,
        pub service_param: ServiceParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ServiceParam {
        pub code: Code,
    }

    /// The values of `code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Code {
        /// 揽收仓资源
        #[top_api(value = "DOOR_PICKUP")]
        DoorPickup,
        /// 自送 `dropOff`
        #[top_api(value = "SELF_SEND")]
        SelfSend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSenderParam {
        pub seller_address_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlspResponse {
        pub is_success: Option<bool>,
        pub error_info: Option<ErrorInfo>,
        pub result: Option<SolutionServiceResQueryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionServiceResQueryResponse {
        pub solution_service_res_list: Vec<SolutionServiceResDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionServiceResDto {
        pub solution_code: Option<String>,
        pub features: Option<Features>,
        pub priority: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_telephone: Option<String>,
        pub work_time_tips: Option<String>,
        pub division: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Features {
        pub appointment_process: Option<String>,
        pub need_appointment: Option<bool>,
        pub pickup_work_time: Option<String>,
    }
}
