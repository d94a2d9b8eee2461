//! `taobao.logistics.*`: 65 APIs.

pub use self::address_add::AddressAdd;
pub use self::address_modify::AddressModify;
pub use self::address_reachable::AddressReachable;
pub use self::address_reachablebatch_get::AddressReachablebatchGet;
pub use self::address_remove::AddressRemove;
pub use self::address_search::AddressSearch;
pub use self::applet_modifydata_save::AppletModifydataSave;
pub use self::applet_package_query::AppletPackageQuery;
pub use self::companies_get::CompaniesGet;
pub use self::consign_order_createandsend::ConsignOrderCreateandsend;
pub use self::consign_resend::ConsignResend;
pub use self::consign_tc_confirm::ConsignTcConfirm;
pub use self::delivery_line_batch_delete::DeliveryLineBatchDelete;
pub use self::delivery_line_batch_update::DeliveryLineBatchUpdate;
pub use self::dummy_send::DummySend;
pub use self::erp_delivery_cut::ErpDeliveryCut;
pub use self::express_address_blacklist_tms_async::ExpressAddressBlacklistTmsAsync;
pub use self::express_address_blacklist_tms_delete::ExpressAddressBlacklistTmsDelete;
pub use self::express_capacity_tms_async::ExpressCapacityTmsAsync;
pub use self::express_collect_resource_tms_async::ExpressCollectResourceTmsAsync;
pub use self::express_collect_resource_tms_delete::ExpressCollectResourceTmsDelete;
pub use self::express_collect_sync::ExpressCollectSync;
pub use self::express_courier_sync::ExpressCourierSync;
pub use self::express_delivery_cut_notify::ExpressDeliveryCutNotify;
pub use self::express_delivery_resource_create::ExpressDeliveryResourceCreate;
pub use self::express_delivery_send_ability_async::ExpressDeliverySendAbilityAsync;
pub use self::express_modify_appoint::ExpressModifyAppoint;
pub use self::express_order_pay_tms_query::ExpressOrderPayTmsQuery;
pub use self::express_order_tms_cancel::ExpressOrderTmsCancel;
pub use self::express_order_tms_update::ExpressOrderTmsUpdate;
pub use self::express_packageweight_sync::ExpressPackageweightSync;
pub use self::express_pickcode_check::ExpressPickcodeCheck;
pub use self::express_service_sync::ExpressServiceSync;
pub use self::express_site_tms_sync::ExpressSiteTmsSync;
pub use self::express_user_blacklist_tms_sync::ExpressUserBlacklistTmsSync;
pub use self::fengchao_msg_send::FengchaoMsgSend;
pub use self::instant_trace_search::InstantTraceSearch;
pub use self::media_resources_upload::MediaResourcesUpload;
pub use self::offline_send::OfflineSend;
pub use self::online_cancel::OnlineCancel;
pub use self::online_confirm::OnlineConfirm;
pub use self::online_send::OnlineSend;
pub use self::openalibity_write::OpenalibityWrite;
pub use self::order_create::OrderCreate;
pub use self::order_shengxian_confirm::OrderShengxianConfirm;
pub use self::orders_detail_get::OrdersDetailGet;
pub use self::orders_get::OrdersGet;
pub use self::partners_get::PartnersGet;
pub use self::shunfeng_modifydata_save::ShunfengModifydataSave;
pub use self::taowai_msg_send::TaowaiMsgSend;
pub use self::trace_get::TraceGet;
pub use self::trace_search::TraceSearch;
pub use self::warehouse_capacity_rule_update::WarehouseCapacityRuleUpdate;
pub use self::warehouse_cooperation_batch_confirm::WarehouseCooperationBatchConfirm;
pub use self::warehouse_cooperation_query::WarehouseCooperationQuery;
pub use self::warehouse_cooperation_update::WarehouseCooperationUpdate;
pub use self::warehouse_operation_update::WarehouseOperationUpdate;
pub use self::warehouse_resource_update::WarehouseResourceUpdate;
pub use self::wms_goods_info_sync::WmsGoodsInfoSync;
pub use self::wms_order_material_sync::WmsOrderMaterialSync;
pub use self::wms_packagedeliveryorder_confirm::WmsPackagedeliveryorderConfirm;
pub use self::wms_packagedeliveryorder_pull::WmsPackagedeliveryorderPull;
pub use self::wms_packageentryorder_confirm::WmsPackageentryorderConfirm;
pub use self::wms_packageentryorder_pull::WmsPackageentryorderPull;
pub use self::wms_packageexception_report::WmsPackageexceptionReport;

/// `taobao.logistics.address.add`
pub mod address_add {
    use crate::prelude::*;

    /// `taobao.logistics.address.add` (卖家地址库新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.add",
        response = AddressResult,
        unwrap = "address_result",
        debug
    )]
    pub struct AddressAdd {
        #[top_api(secret)]
        pub contact_name: String,
        pub province: String,
        pub city: String,
        pub country: Option<String>,
        #[top_api(secret)]
        pub addr: String,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(max_len = 20)]
        pub seller_company: Option<String>,
        #[top_api(max_len = 256)]
        pub memo: Option<String>,
        pub get_def: Option<bool>,
        pub cancel_def: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressResult {
        pub modify_date: Option<TopDateTime>,
    }
}

/// `taobao.logistics.address.modify`
pub mod address_modify {
    use crate::prelude::*;

    /// `taobao.logistics.address.modify` (卖家地址库修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=10685&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.modify",
        response = AddressResult,
        unwrap = "address_result",
        debug
    )]
    pub struct AddressModify {
        pub contact_id: i64,
        #[top_api(secret)]
        pub contact_name: String,
        pub province: String,
        pub city: String,
        pub country: Option<String>,
        #[top_api(secret)]
        pub addr: String,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub seller_company: Option<String>,
        pub memo: Option<String>,
        pub get_def: Option<bool>,
        pub cancel_def: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressResult {
        pub modify_date: Option<TopDateTime>,
    }
}

/// `taobao.logistics.address.reachable`
pub mod address_reachable {
    use crate::prelude::*;

    /// `taobao.logistics.address.reachable` (判定服务是否可达)
    ///
    /// <https://open.taobao.com/api.htm?docId=22688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.reachable",
        response = Vec<AddressReachableResult>,
        unwrap = "reachable_result_list",
        debug
    )]
    pub struct AddressReachable {
        pub area_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        /// Several values with commas between them.
        pub partner_ids: String,
        pub service_type: i64,
        pub source_area_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressReachableResult {
        pub partner_id: Option<i64>,
        pub reachable: Option<Reachable>,
        pub service_type: Option<i64>,
        pub error_code: Option<String>,
    }

    /// The values of `reachable`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Reachable {
        /// 不可达
        #[top_api(value = 0)]
        V0,
        /// 可达
        #[top_api(value = 1)]
        V1,
        /// 不确定
        #[top_api(value = 2)]
        V2,
        /// 未配置
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.logistics.address.reachablebatch.get`
pub mod address_reachablebatch_get {
    use crate::prelude::*;

    /// `taobao.logistics.address.reachablebatch.get` (批量判定服务是否可达)
    ///
    /// <https://open.taobao.com/api.htm?docId=23566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.reachablebatch.get",
        response = Vec<AddressReachableTopResult>,
        unwrap = "reachable_results",
        debug
    )]
    pub struct AddressReachablebatchGet {
        #[top_api(max_items = 20)]
        pub address_list: Vec<AddressReachable>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressReachable {
        pub area_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub source_area_code: Option<String>,
        /// Several values with commas between them.
        pub partner_id: Option<String>,
        pub service_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressReachableTopResult {
        pub reachable_result_list: Vec<AddressReachableResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressReachableResult {
        pub division_id: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub partner_code: Option<String>,
        pub partner_id: Option<i64>,
        pub reachable: Option<Reachable>,
        pub service_type: Option<String>,
        pub success: Option<bool>,
    }

    /// The values of `reachable`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Reachable {
        /// 不可达
        #[top_api(value = "0")]
        V0,
        /// 可达
        #[top_api(value = "1")]
        V1,
        /// 不确定
        #[top_api(value = "2")]
        V2,
        /// 未配置
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.logistics.address.remove`
pub mod address_remove {
    use crate::prelude::*;

    /// `taobao.logistics.address.remove` (删除卖家地址库)
    ///
    /// <https://open.taobao.com/api.htm?docId=10684&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.remove",
        response = AddressResult,
        unwrap = "address_result",
        debug
    )]
    pub struct AddressRemove {
        pub contact_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressResult {
        pub modify_date: Option<TopDateTime>,
    }
}

/// `taobao.logistics.address.search`
pub mod address_search {
    use crate::prelude::*;

    /// `taobao.logistics.address.search` (查询卖家地址库)
    ///
    /// <https://open.taobao.com/api.htm?docId=10683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.address.search",
        response = Vec<AddressResult>,
        unwrap = "addresses",
        idempotent,
        debug
    )]
    pub struct AddressSearch {
        pub rdef: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressResult {
        pub contact_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub addr: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub seller_company: Option<String>,
        pub memo: Option<String>,
        pub area_id: Option<i64>,
        pub send_def: Option<bool>,
        pub get_def: Option<bool>,
        pub cancel_def: Option<bool>,
        pub modify_date: Option<TopDateTime>,
    }
}

/// `taobao.logistics.applet.modifydata.save`
pub mod applet_modifydata_save {
    use crate::prelude::*;

    /// `taobao.logistics.applet.modifydata.save` (物流小程序修改物流信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67263&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.applet.modifydata.save",
        response = AppletModifydataSaveResponse,
        debug
    )]
    pub struct AppletModifydataSave {
        pub modify_request: ModifyDeliveryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyDeliveryRequest {
        pub order_code: Option<String>,
        pub cp_code: String,
        pub mail_no: String,
        pub receive_type: i64,
        pub extend_param: String,
        pub channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppletModifydataSaveResponse {
        pub result_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub modify_response: Option<ModifyDeliveryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyDeliveryResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.logistics.applet.package.query`
pub mod applet_package_query {
    use crate::prelude::*;

    /// `taobao.logistics.applet.package.query` (淘宝包裹查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.applet.package.query",
        response = AppletPackageQueryResponse,
        idempotent,
        debug
    )]
    pub struct AppletPackageQuery {
        pub query_package_list_request: QueryPackageListRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPackageListRequest {
        pub cp_code: String,
        pub open_id: String,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppletPackageQueryResponse {
        pub query_response: Option<QueryPackageListResponse>,
        pub result_success: Option<bool>,
        pub result_code: Option<bool>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPackageListResponse {
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub package_infos: Vec<PackageInfoVo>,
    }

    /// `PackageInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfoVo {
        pub package_id: Option<i64>,
        pub cp_code: Option<String>,
        pub mail_no: Option<String>,
    }
}

/// `taobao.logistics.companies.get`
pub mod companies_get {
    use crate::prelude::*;

    /// `taobao.logistics.companies.get` (查询物流公司信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=233&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.companies.get",
        response = Vec<LogisticsCompany>,
        unwrap = "logistics_companies",
        idempotent,
        debug
    )]
    pub struct CompaniesGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub is_recommended: Option<bool>,
        pub order_mode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsCompany {
        pub id: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub reg_mail_no: Option<String>,
    }
}

/// `taobao.logistics.consign.order.createandsend`
pub mod consign_order_createandsend {
    use crate::prelude::*;

    /// `taobao.logistics.consign.order.createandsend` (创建订单并发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=22172&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.consign.order.createandsend",
        response = ConsignOrderCreateandsendResponse,
        debug
    )]
    pub struct ConsignOrderCreateandsend {
        #[top_api(secret)]
        pub s_address: String,
        pub s_city_name: String,
        pub s_name: String,
        pub s_prov_name: String,
        pub s_dist_name: Option<String>,
        pub s_area_id: i64,
        #[top_api(secret)]
        pub s_telephone: Option<String>,
        #[top_api(secret)]
        pub s_mobile_phone: Option<String>,
        pub s_zip_code: String,
        pub company_id: i64,
        #[top_api(secret)]
        pub r_telephone: Option<String>,
        pub r_prov_name: String,
        #[top_api(secret)]
        pub r_address: String,
        pub r_city_name: String,
        #[top_api(secret)]
        pub r_mobile_phone: Option<String>,
        pub r_dist_name: Option<String>,
        pub r_zip_code: String,
        pub r_name: String,
        pub r_area_id: i64,
        pub trade_id: i64,
        pub mail_no: Option<String>,
        pub order_source: i64,
        pub user_id: i64,
        pub logis_type: i64,
        pub order_type: i64,
        pub shipping: Option<String>,
        pub item_json_string: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignOrderCreateandsendResponse {
        pub result_desc: Option<String>,
        pub is_success: Option<bool>,
        pub order_id: Option<i64>,
    }
}

/// `taobao.logistics.consign.resend`
pub mod consign_resend {
    use crate::prelude::*;

    /// `taobao.logistics.consign.resend` (修改物流公司和运单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=21492&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.consign.resend",
        response = Shipping,
        unwrap = "shipping",
        debug
    )]
    pub struct ConsignResend {
        #[top_api(min = 1000)]
        pub tid: i64,
        #[top_api(max_items = 50)]
        pub sub_tid: Vec<i64>,
        pub is_split: Option<i64>,
        pub out_sid: String,
        pub company_code: String,
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub seller_ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.consign.tc.confirm`
pub mod consign_tc_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.consign.tc.confirm` (通知交易确认发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25147&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.consign.tc.confirm",
        response = ConsignTcConfirmResponse,
        debug
    )]
    pub struct ConsignTcConfirm {
        pub provider_id: i64,
        pub app_name: String,
        pub extend_fields: Option<String>,
        #[top_api(max_items = 20)]
        pub goods_list: Vec<ConfirmConsignGoodsDto>,
        pub out_trade_no: String,
        pub seller_id: i64,
        pub trade_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmConsignGoodsDto {
        pub item_id: Option<String>,
        pub quantity: Option<i64>,
        pub tc_sub_trade_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignTcConfirmResponse {
        pub order_consign_code: Option<String>,
        pub retry: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `taobao.logistics.delivery.line.batch.delete`
pub mod delivery_line_batch_delete {
    use crate::prelude::*;

    /// `taobao.logistics.delivery.line.batch.delete` (线路能力删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=67430&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.delivery.line.batch.delete",
        response = DeliveryLineBatchDeleteResponse,
        unwrap = "delivery_line_batch_delete_response",
        debug
    )]
    pub struct DeliveryLineBatchDelete {
        pub delivery_line_batch_delete_request: DeliveryLineBatchDeleteRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryLineBatchDeleteRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub delete_type: DeleteType,
        pub rule_type: RuleType,
        pub wms_owner_code: Option<String>,
        pub addresses: Vec<Addresse>,
    }

    /// The values of `delete_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeleteType {
        /// by 仓删除所有到货规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        /// 通用规则
        #[top_api(value = 1)]
        V1,
        /// 个性化规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Addresse {
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryLineBatchDeleteResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<DeliveryLineBatchDeleteResponseResultValue>,
        pub data: Vec<SignRuleDeleteResultDetail>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryLineBatchDeleteResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SignRuleDeleteResultDetail {
        pub wms_owner_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }
}

/// `taobao.logistics.delivery.line.batch.update`
pub mod delivery_line_batch_update {
    use crate::prelude::*;

    /// `taobao.logistics.delivery.line.batch.update` (线路能力创建/更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67429&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.delivery.line.batch.update",
        response = DeliveryLineBatchUpdateResponse,
        unwrap = "delivery_line_batch_update_response",
        debug
    )]
    pub struct DeliveryLineBatchUpdate {
        pub delivery_line_batch_update_request: DeliveryLineBatchUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryLineBatchUpdateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub rule_type: RuleType,
        pub normal_sign_line_rules: Vec<NormalSignLineRule>,
        pub special_sign_line_rules: Option<SpecialSignLineRules>,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        /// 通用规则
        #[top_api(value = 1)]
        V1,
        /// 个性化规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NormalSignLineRule {
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        pub timing_type: TimingType,
        #[top_api(required)]
        pub platform_delivery_codes: Vec<String>,
        pub outer_wave_id: Option<String>,
        pub receive_cut_time: Option<String>,
        pub plan_delivery_time: Option<String>,
        pub plan_collection_time: Option<String>,
        pub first_allocation_time: Option<String>,
        pub delivery_time: Option<i64>,
        pub express_time: Option<i64>,
        pub waveability: Vec<String>,
    }

    /// The values of `timing_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TimingType {
        /// 不承诺
        #[top_api(value = 0)]
        V0,
        /// 承诺当日达
        #[top_api(value = 1)]
        V1,
        /// 承诺次日达
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialSignLineRules {
        pub wms_owner_code: String,
        pub promise_des_rules: Vec<PromiseDesRule>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PromiseDesRule {
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        pub timing_type: PromiseDesRuleTimingTypeValue,
        pub platform_delivery_codes: Vec<String>,
        pub outer_wave_id: Option<String>,
        pub receive_cut_time: Option<String>,
        pub plan_delivery_time: Option<String>,
        pub plan_collection_time: Option<String>,
        pub first_allocation_time: Option<String>,
        pub delivery_time: Option<i64>,
        pub express_time: Option<i64>,
        pub waveability: Vec<String>,
    }

    /// The values of `timing_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromiseDesRuleTimingTypeValue {
        /// 不表达
        #[top_api(value = 0)]
        V0,
        /// 承诺当日达
        #[top_api(value = 1)]
        V1,
        /// 承诺次日达
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryLineBatchUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<DeliveryLineBatchUpdateResponseResultValue>,
        pub data: Vec<SignRuleResultDetail>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryLineBatchUpdateResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SignRuleResultDetail {
        pub code: Option<String>,
        pub message: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        pub wms_owner_code: Option<String>,
    }
}

/// `taobao.logistics.dummy.send`
pub mod dummy_send {
    use crate::prelude::*;

    /// `taobao.logistics.dummy.send` (无需物流（虚拟）发货处理)
    ///
    /// <https://open.taobao.com/api.htm?docId=10691&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.dummy.send",
        response = Shipping,
        unwrap = "shipping",
        debug
    )]
    pub struct DummySend {
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub seller_ip: Option<String>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.erp.delivery.cut`
pub mod erp_delivery_cut {
    use crate::prelude::*;

    /// `taobao.logistics.erp.delivery.cut` (ERP 发起配拦截)
    ///
    /// <https://open.taobao.com/api.htm?docId=66686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.erp.delivery.cut",
        response = ErpDeliveryCutResponse,
        debug
    )]
    pub struct ErpDeliveryCut {
        pub cut_off_delivery_process_request: CutOffDeliveryProcessRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CutOffDeliveryProcessRequest {
        pub mail_no: String,
        pub outer_order_id: Option<String>,
        pub intercept_time: String,
        pub intercept_reason: String,
        pub tms_cp_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpDeliveryCutResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.address.blacklist.tms.async`
pub mod express_address_blacklist_tms_async {
    use crate::prelude::*;

    /// `taobao.logistics.express.address.blacklist.tms.async` (上门取退可揽范围黑名单同步/更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67451&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.address.blacklist.tms.async",
        response = AddressBlacklistResponse,
        unwrap = "address_blacklist_response",
        debug
    )]
    pub struct ExpressAddressBlacklistTmsAsync {
        pub address_blacklist_request: AddressBlacklistRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AddressBlacklistRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub site_code: Option<String>,
        pub site_name: Option<String>,
        pub service_type: String,
        pub ability_type: String,
        pub service_scope_type: ServiceScopeType,
        pub address_type: Option<AddressType>,
        pub address_ids: Vec<String>,
        pub address_names: Vec<AddressNames>,
        pub region_code: Option<String>,
        /// Several values with commas between them.
        pub region_address_id: Option<String>,
        pub region_ids: Vec<RegionIds>,
        pub extend_message: Option<ExtendMessage>,
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 电子围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 菜鸟地址库 ID 传入
        #[top_api(value = "1")]
        V1,
        /// 中文地址传入
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressNames {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionIds {
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendMessage {
        pub reason: Option<String>,
        pub detail_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressBlacklistResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.express.address.blacklist.tms.delete`
pub mod express_address_blacklist_tms_delete {
    use crate::prelude::*;

    /// `taobao.logistics.express.address.blacklist.tms.delete` (上门取退可揽范围黑名单删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67450&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.address.blacklist.tms.delete",
        response = AddressBlacklistDeleteResponse,
        unwrap = "address_blacklist_delete_response",
        debug
    )]
    pub struct ExpressAddressBlacklistTmsDelete {
        pub address_blacklist_delete_request: AddressBlacklistDeleteRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AddressBlacklistDeleteRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub service_type: String,
        pub ability_type: String,
        pub service_scope_type: ServiceScopeType,
        pub address_type: Option<AddressType>,
        pub address_ids: Vec<String>,
        pub address_names: Vec<AddressNames>,
        pub region_code: Option<String>,
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 电子围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 菜鸟地址库 ID 传入
        #[top_api(value = "1")]
        V1,
        /// 中文地址传入
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressNames {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressBlacklistDeleteResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.express.capacity.tms.async`
pub mod express_capacity_tms_async {
    use crate::prelude::*;

    /// `taobao.logistics.express.capacity.tms.async` (上门取退产能信息同步/更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67665&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.capacity.tms.async",
        response = CapacityResponse,
        unwrap = "capacity_response",
        debug
    )]
    pub struct ExpressCapacityTmsAsync {
        pub capacity_request: CapacityRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CapacityRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub service_type: String,
        pub ability_type: String,
        pub service_scope_type: ServiceScopeType,
        pub address_type: Option<AddressType>,
        pub address_ids: Vec<String>,
        pub address_names: Vec<AddressName>,
        pub region_code: Option<String>,
        pub update_method: UpdateMethod,
        pub daily_capacity_infos: Vec<CapacityInfo>,
        pub specify_capacity_infos: Vec<SpecifyCapacityInfo>,
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 电子围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 菜鸟地址库 ID 传入
        #[top_api(value = "1")]
        V1,
        /// 中文地址传入
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `update_method`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UpdateMethod {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        PartlyUpdated,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressName {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapacityInfo {
        pub time_range: Option<String>,
        pub capacity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyCapacityInfo {
        /// A day as \``yyyy-MM-dd`\`.
        pub specify_date: Option<String>,
        pub specify_date_capacity: Vec<CapacityInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapacityResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.express.collect.resource.tms.async`
pub mod express_collect_resource_tms_async {
    use crate::prelude::*;

    /// `taobao.logistics.express.collect.resource.tms.async` (配服务商揽收能力同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67435&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.collect.resource.tms.async",
        response = CollectResourceResponse,
        unwrap = "collect_resource_response",
        debug
    )]
    pub struct ExpressCollectResourceTmsAsync {
        pub collect_resource_request: CollectResourceRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CollectResourceRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub site_code: String,
        pub site_name: String,
        pub service_type: String,
        pub ability_type: String,
        pub service_scope_type: ServiceScopeType,
        pub address_type: Option<AddressType>,
        pub address_ids: Vec<String>,
        pub address_names: Vec<AddressNames>,
        pub region_code: Option<String>,
        /// Several values with commas between them.
        pub region_address_id: Option<String>,
        pub region_ids: Vec<RegionIds>,
        pub begin_time: String,
        pub end_time: String,
        pub immediate_collect_ability: Option<i64>,
        pub reservation_ability: i64,
        pub specify_date_work_ability: Vec<SpecifyDateWorkAbility>,
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 电子围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 菜鸟地址库 ID 传入
        #[top_api(value = "1")]
        V1,
        /// 中文地址传入
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressNames {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionIds {
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDateWorkAbility {
        /// A day as \``yyyy-MM-dd`\`.
        pub specify_date: Option<String>,
        pub begin_time: Option<String>,
        pub end_time: Option<String>,
        pub immediate_collect_ability: Option<i64>,
        pub reservation_ability: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectResourceResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.express.collect.resource.tms.delete`
pub mod express_collect_resource_tms_delete {
    use crate::prelude::*;

    /// `taobao.logistics.express.collect.resource.tms.delete` (上门取退可揽范围删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=67453&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.collect.resource.tms.delete",
        response = CollectResourceDeleteResponse,
        unwrap = "collect_resource_delete_response",
        debug
    )]
    pub struct ExpressCollectResourceTmsDelete {
        pub collect_resource_delete_request: CollectResourceDeleteRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CollectResourceDeleteRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub service_type: String,
        pub ability_type: String,
        pub service_scope_type: ServiceScopeType,
        pub address_type: Option<AddressType>,
        pub address_ids: Vec<String>,
        pub address_names: Vec<AddressNames>,
        pub region_code: Option<String>,
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 电子围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 菜鸟地址库 ID 传入
        #[top_api(value = "1")]
        V1,
        /// 中文地址传入
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressNames {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectResourceDeleteResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.express.collect.sync`
pub mod express_collect_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.collect.sync` (服饰逆向揽收信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=66970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.collect.sync",
        response = ExpressCollectSyncResponse,
        debug
    )]
    pub struct ExpressCollectSync {
        pub tms_collect_request: Option<TmsCollectRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCollectRequest {
        pub service_type: String,
        pub mail_no: Option<String>,
        pub pic_url: Option<String>,
        pub biz_code: String,
        pub length: Option<String>,
        pub width: Option<String>,
        pub service_flag: Option<String>,
        pub weight: Option<String>,
        pub tms_cp_code: Option<String>,
        /// In cents.
        pub estimate_fee: Option<String>,
        pub charged_weight: Option<Decimal>,
        pub height: Option<String>,
        pub supplier_id: Option<String>,
        pub delivery_code: Option<String>,
        pub throwing_weight: Option<String>,
        pub feature: Option<TmsCollectFeatureDto>,
        pub phone_call_infos: Vec<TmsPhoneCallInfoDto>,
        pub extend_operate_infos: Vec<TmsExtendOperateInfosDto>,
        pub weight_is_verified: Option<WeightIsVerified>,
    }

    /// The values of `weight_is_verified`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WeightIsVerified {
        /// 未核实
        #[top_api(value = "0")]
        V0,
        /// 已核实
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TmsCollectFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCollectFeatureDto {
        pub sub_mail_no: Option<String>,
    }

    /// `TmsPhoneCallInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPhoneCallInfoDto {
        #[top_api(secret)]
        pub phone_call_operator_name: Option<String>,
        #[top_api(secret)]
        pub phone_call_operator_phone: Option<String>,
        #[top_api(secret)]
        pub phone_call_consumer_phone: Option<String>,
        #[top_api(secret)]
        pub phone_call_result_remark: Option<String>,
        pub connection_status: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub call_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub connect_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub hang_up_time: Option<String>,
        pub connect_time_length: Option<i64>,
        #[top_api(secret)]
        pub phone_call_type: Option<String>,
        pub hang_up_type: Option<String>,
        #[top_api(secret)]
        pub phone_chat_url: Option<String>,
    }

    /// `TmsExtendOperateInfosDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsExtendOperateInfosDto {
        pub operate_type: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: Option<String>,
        pub operate_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressCollectSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
        pub data: Option<TmsCollectResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCollectResponse {
        pub weight_check_result: Option<bool>,
        pub weight: Option<String>,
    }
}

/// `taobao.logistics.express.courier.sync`
pub mod express_courier_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.courier.sync` (快递公司同步小件员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.courier.sync",
        response = ExpressCourierSyncResponse,
        debug
    )]
    pub struct ExpressCourierSync {
        pub tms_courier_request: Option<TmsCourierRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCourierRequest {
        pub service_type: String,
        pub biz_code: String,
        pub service_flag: Option<String>,
        pub tms_cp_code: Option<String>,
        pub tms_courier_info: TmsCourierInfoRequest,
        pub supplier_id: Option<String>,
        pub delivery_code: Option<String>,
        pub update_type: Option<UpdateType>,
        pub reason: Option<Reason>,
    }

    /// The values of `update_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UpdateType {
        /// 首次分配小件员
        #[top_api(value = "1")]
        V1,
        /// 改派小件员
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `reason`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Reason {
        #[top_api(value = "1")]
        V1,
        /// 小件员转单
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCourierInfoRequest {
        pub courier_name: String,
        #[top_api(secret)]
        pub courier_mobile: String,
        pub courier_no: Option<String>,
        pub site_name: Option<String>,
        pub site_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressCourierSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.delivery.cut.notify`
pub mod express_delivery_cut_notify {
    use crate::prelude::*;

    /// `taobao.logistics.express.delivery.cut.notify` (TMS 配拦截结果回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=66638&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.delivery.cut.notify",
        response = ExpressDeliveryCutNotifyResponse,
        debug
    )]
    pub struct ExpressDeliveryCutNotify {
        pub notify_cut_off_delivery_process_status_request: NotifyCutOffDeliveryProcessStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NotifyCutOffDeliveryProcessStatusRequest {
        pub mail_no: String,
        pub outer_order_id: Option<String>,
        pub intercept_status: String,
        pub tms_cp_code: String,
        pub intercept_status_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressDeliveryCutNotifyResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<bool>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.delivery.resource.create`
pub mod express_delivery_resource_create {
    use crate::prelude::*;

    /// `taobao.logistics.express.delivery.resource.create` (新建/更新配资源)
    ///
    /// <https://open.taobao.com/api.htm?docId=67094&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.delivery.resource.create",
        response = DeliveryResourceCreateResponse,
        unwrap = "delivery_resource_create_response",
        debug
    )]
    pub struct ExpressDeliveryResourceCreate {
        pub delivery_resource_create_request: DeliveryResourceCreateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryResourceCreateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub delivery_name: String,
        pub delivery_type: DeliveryType,
        pub brand_code: String,
        pub delivery_code: String,
        pub platform_code: String,
        #[top_api(secret)]
        pub con_name: String,
        #[top_api(secret)]
        pub con_phone: String,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 快递
        #[top_api(value = 20)]
        Express,
        /// 即时配
        #[top_api(value = 10)]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryResourceCreateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.logistics.express.delivery.send.ability.async`
pub mod express_delivery_send_ability_async {
    use crate::prelude::*;

    /// `taobao.logistics.express.delivery.send.ability.async` (快递送货上门能力同步/更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67117&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.delivery.send.ability.async",
        response = DeliverySendAblitiyAsyncResponse,
        unwrap = "delivery_send_ability_async_response",
        debug
    )]
    pub struct ExpressDeliverySendAbilityAsync {
        pub delivery_send_ability_request: DeliverySendAbilityRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliverySendAbilityRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub delivery_code: String,
        pub site_id: Option<String>,
        #[top_api(secret)]
        pub site_address: Option<String>,
        pub ability_type: String,
        pub service_class: String,
        pub category: Option<Category>,
        pub service_time: Option<String>,
        pub service_cap: Option<String>,
        pub service_scope_type: ServiceScopeType,
        pub address_type: String,
        pub address_id: Vec<String>,
        pub address_name: Vec<AddressName>,
        pub region_id: Vec<RegionId>,
        pub region_code: Option<String>,
    }

    /// The values of `category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 全部（默认）
        #[top_api(value = "0")]
        All,
        /// 中小件
        #[top_api(value = "1")]
        V1,
        /// 大件
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `service_scope_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceScopeType {
        /// 行政地址
        #[top_api(value = "1")]
        V1,
        /// 地理围栏
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressName {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionId {
        pub latitude: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverySendAblitiyAsyncResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<DataDetails>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetails {
        pub address_id_results: Vec<AddressIdResults>,
        pub address_name_results: Vec<AddressNameResults>,
        pub region_id_results: Vec<RegionIdResults>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressIdResults {
        pub address_id: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressNameResults {
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionIdResults {
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `taobao.logistics.express.modify.appoint`
pub mod express_modify_appoint {
    use crate::prelude::*;

    /// `taobao.logistics.express.modify.appoint` (快递改约 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=35777&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.modify.appoint",
        response = SingleResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ExpressModifyAppoint {
        pub express_modify_appoint_top_request: ExpressModifyAppointTopRequestDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressModifyAppointTopRequestDto {
        pub sc_date: Option<TopDateTime>,
        #[top_api(required)]
        pub sub_trade_ids: Vec<String>,
        pub trade_id: String,
        pub seller_id: i64,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub os_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub feature: Option<String>,
        pub out_order_code: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResultDto {
        pub is_retry: Option<bool>,
        pub result: Option<ExpressModifyAppointTopResponseDto>,
        pub error_desc: Option<String>,
        pub trace_id: Option<String>,
        pub error_code: Option<String>,
        pub is_idempotent: Option<bool>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressModifyAppointTopResponseDto {
        pub success: Option<bool>,
        pub order_code: Option<String>,
    }
}

/// `taobao.logistics.express.order.pay.tms.query`
pub mod express_order_pay_tms_query {
    use crate::prelude::*;

    /// `taobao.logistics.express.order.pay.tms.query` (上门取退运费支付状态查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67449&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.order.pay.tms.query",
        response = ExpressOrderPayTmsQueryResponse,
        idempotent,
        debug
    )]
    pub struct ExpressOrderPayTmsQuery {
        pub tms2_msc_pay_query_request: Tms2MscPayQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tms2MscPayQueryRequest {
        pub service_type: String,
        pub supplier_id: String,
        pub biz_code: String,
        pub delivery_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressOrderPayTmsQueryResponse {
        pub data: Option<Tms2MscPayQueryResponse>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
        pub suc: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tms2MscPayQueryResponse {
        pub pay_flag: Option<String>,
        pub pay_time: Option<String>,
    }
}

/// `taobao.logistics.express.order.tms.cancel`
pub mod express_order_tms_cancel {
    use crate::prelude::*;

    /// `taobao.logistics.express.order.tms.cancel` (服务商上门取退时间取消接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67362&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.order.tms.cancel",
        response = ExpressOrderTmsCancelResponse,
        debug
    )]
    pub struct ExpressOrderTmsCancel {
        pub tms_to_msc_cancel_order_request: Option<Tms2MscCancelOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tms2MscCancelOrderRequest {
        pub service_type: String,
        pub supplier_id: String,
        pub biz_code: String,
        pub reason: String,
        pub deliver_code: String,
        pub phone_call_infos: Vec<TmsPhoneCallInfoDto>,
    }

    /// `TmsPhoneCallInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPhoneCallInfoDto {
        pub connect_time_length: Option<i64>,
        #[top_api(secret)]
        pub phone_call_type: Option<String>,
        pub hang_up_type: Option<String>,
        #[top_api(secret)]
        pub phone_chat_url: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub connect_time: Option<String>,
        #[top_api(secret)]
        pub phone_call_result_remark: Option<String>,
        pub connection_status: Option<String>,
        #[top_api(secret)]
        pub phone_call_operator_phone: Option<String>,
        #[top_api(secret)]
        pub phone_call_consumer_phone: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub call_time: Option<String>,
        #[top_api(secret)]
        pub phone_call_operator_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub hang_up_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressOrderTmsCancelResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.order.tms.update`
pub mod express_order_tms_update {
    use crate::prelude::*;

    /// `taobao.logistics.express.order.tms.update` (服务商修改上门取退时间接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67361&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.order.tms.update",
        response = ExpressOrderTmsUpdateResponse,
        debug
    )]
    pub struct ExpressOrderTmsUpdate {
        pub tms_to_msc_update_order_request: Option<Tms2MscUpdateOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tms2MscUpdateOrderRequest {
        pub service_type: String,
        pub supplier_id: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub service_date: Option<String>,
        pub request_type: String,
        pub biz_code: String,
        pub reason: String,
        pub service_time_range: Option<String>,
        pub deliver_code: String,
        pub phone_call_infos: Vec<TmsPhoneCallInfoDto>,
    }

    /// `TmsPhoneCallInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPhoneCallInfoDto {
        pub connect_time_length: Option<i64>,
        #[top_api(secret)]
        pub phone_call_type: Option<String>,
        pub hang_up_type: Option<String>,
        #[top_api(secret)]
        pub phone_chat_url: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub connect_time: Option<String>,
        #[top_api(secret)]
        pub phone_call_result_remark: Option<String>,
        pub connection_status: Option<String>,
        #[top_api(secret)]
        pub phone_call_operator_phone: Option<String>,
        #[top_api(secret)]
        pub phone_call_consumer_phone: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub call_time: Option<String>,
        #[top_api(secret)]
        pub phone_call_operator_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub hang_up_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressOrderTmsUpdateResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.packageweight.sync`
pub mod express_packageweight_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.packageweight.sync` (TMS 包裹重量回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=66966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.packageweight.sync",
        response = ExpressPackageweightSyncResponse,
        debug
    )]
    pub struct ExpressPackageweightSync {
        pub tms_package_weight_request: TmsPackageWeightRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPackageWeightRequest {
        pub mail_no: String,
        pub biz_code: Option<String>,
        /// In grams.
        pub weight: Option<String>,
        pub tms_cp_code: Option<String>,
        pub abnormal_type: Option<AbnormalType>,
        pub abnormal_desc: Option<String>,
        pub charging_weight: Option<Decimal>,
        pub throwing_weight: Option<String>,
        pub length: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
    }

    /// The values of `abnormal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AbnormalType {
        /// 包裹重量有效（默认有效）
        #[top_api(value = "0")]
        V0,
        /// 无包裹重量
        #[top_api(value = "1")]
        V1,
        /// 包裹重量不准确
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressPackageweightSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.pickcode.check`
pub mod express_pickcode_check {
    use crate::prelude::*;

    /// `taobao.logistics.express.pickcode.check` (快递公司取货码校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=66950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.pickcode.check",
        response = ExpressPickcodeCheckResponse,
        debug
    )]
    pub struct ExpressPickcodeCheck {
        pub tms_pick_code_request: TmsPickCodeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPickCodeRequest {
        pub service_type: String,
        pub biz_code: String,
        /// Several values with commas between them.
        pub service_flag: String,
        pub pick_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressPickcodeCheckResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.service.sync`
pub mod express_service_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.service.sync` (服务信息回告接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67101&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.service.sync",
        response = ExpressServiceSyncResponse,
        debug
    )]
    pub struct ExpressServiceSync {
        pub tms_service_sync_request: TmsServiceSyncRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TmsServiceSyncRequest {
        pub service_type: ServiceType,
        pub tms_brand_code: Option<String>,
        pub logistics_detail_desc: Option<String>,
        pub send_sign_type: Option<SendSignType>,
        pub biz_code: String,
        pub picture_info_list: Vec<TmsPictureInfoRequest>,
        pub operate_time: String,
        pub delivery_result: Option<String>,
        pub mail_no: String,
        pub service_state: Option<ServiceState>,
        pub sms_info_list: Vec<TmsSmsInfoRequest>,
        #[top_api(secret)]
        pub phone_call_result: Option<String>,
        pub tms_cp_code: String,
        pub business_type: String,
        pub phone_call_info_list: Vec<TmsPhoneCallInfoRequest>,
        pub delivery_result_remark: Option<String>,
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 送货上门
        #[top_api(value = "1")]
        V1,
        /// 放指定驿站
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `send_sign_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SendSignType {
        /// 本人签收
        #[top_api(value = "1")]
        V1,
        /// 他人代签收
        #[top_api(value = "2")]
        V2,
        /// 前台
        #[top_api(value = "3")]
        V3,
        /// 家门口
        #[top_api(value = "4")]
        V4,
        /// 水表箱等指定位置
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `service_state`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceState {
        /// 已揽收
        #[top_api(value = "1")]
        V1,
        /// 派送中
        #[top_api(value = "2")]
        V2,
        /// 已电联
        #[top_api(value = "3")]
        V3,
        /// 已签收
        #[top_api(value = "4")]
        Signed,
        /// 已取消
        #[top_api(value = "5")]
        Cancelled,
        /// 异常
        #[top_api(value = "6")]
        Abnormal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPictureInfoRequest {
        pub pic_url: Option<String>,
        pub pic_upload_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsSmsInfoRequest {
        pub sms_send_time: Option<String>,
        pub sms_send_status: Option<bool>,
        pub sms_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsPhoneCallInfoRequest {
        #[top_api(secret)]
        pub phone_call_type: Option<String>,
        pub hang_up_type: Option<String>,
        #[top_api(secret)]
        pub phone_chat_url: Option<String>,
        #[top_api(secret)]
        pub phone_call_demand_change_time: Option<String>,
        pub connect_time: Option<String>,
        #[top_api(secret)]
        pub phone_call_result_remark: Option<String>,
        pub connection_status: Option<String>,
        pub call_time: Option<String>,
        pub hang_up_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressServiceSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<bool>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.express.site.tms.sync`
pub mod express_site_tms_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.site.tms.sync` (配服务商网点信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=67436&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.site.tms.sync",
        response = SiteUpsetResponse,
        unwrap = "site_upset_response",
        debug
    )]
    pub struct ExpressSiteTmsSync {
        pub site_upset_request: SiteUpsetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiteUpsetRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub site_code: String,
        pub site_name: String,
        pub province: String,
        pub city: String,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub address: String,
        pub address_id: String,
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        #[top_api(secret)]
        pub contact_tel: Option<String>,
        pub courier_infos: Vec<CourierInfos>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// 停用
        #[top_api(value = 2)]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourierInfos {
        pub courier_name: Option<String>,
        pub courier_no: Option<String>,
        #[top_api(secret)]
        pub courier_mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiteUpsetResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.logistics.express.user.blacklist.tms.sync`
pub mod express_user_blacklist_tms_sync {
    use crate::prelude::*;

    /// `taobao.logistics.express.user.blacklist.tms.sync` (上门取退用户黑名单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=67452&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.express.user.blacklist.tms.sync",
        response = UserBlacklistResponse,
        unwrap = "user_blacklist_response",
        debug
    )]
    pub struct ExpressUserBlacklistTmsSync {
        pub user_blacklist_request: UserBlacklistRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserBlacklistRequest {
        pub request_id: String,
        /// In milliseconds.
        pub request_time: i64,
        pub supplier_id: String,
        pub service_type: String,
        pub ability_type: String,
        #[top_api(required)]
        pub blacklist: Vec<Blacklist>,
        pub operate_type: OperateType,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 新增(增量新增) /更新
        #[top_api(value = 1)]
        Add,
        /// 删除
        #[top_api(value = 2)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Blacklist {
        #[top_api(secret)]
        pub mobile: String,
        /// Several values with commas between them.
        pub reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserBlacklistResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_retry: Option<bool>,
    }
}

/// `taobao.logistics.fengchao.msg.send`
pub mod fengchao_msg_send {
    use crate::prelude::*;

    /// `taobao.logistics.fengchao.msg.send` (丰巢走淘宝发包裹状态通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65149&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.fengchao.msg.send",
        response = FengchaoMsgSendResponse,
        debug
    )]
    pub struct FengchaoMsgSend {
        pub msg_send_request: Option<MsgSendRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsgSendRequest {
        pub cp_code: Option<String>,
        pub mail_no: Option<String>,
        pub occur_time: Option<i64>,
        pub ext_params: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FengchaoMsgSendResponse {
        pub result_msg: Option<String>,
        pub result: Option<MsgSendResponse>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsgSendResponse {
        pub operate_time: Option<i64>,
        #[top_api(flag)]
        pub sms_success: Option<bool>,
        pub sms_error_code: Option<String>,
        pub msg_push_success: Option<bool>,
        pub msg_push_error_code: Option<String>,
    }
}

/// `taobao.logistics.instant.trace.search`
pub mod instant_trace_search {
    use crate::prelude::*;

    /// `taobao.logistics.instant.trace.search` (物流详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.instant.trace.search",
        response = InstantTraceSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InstantTraceSearch {
        pub mail_no: Option<String>,
        pub is_split: Option<i64>,
        pub sub_tid: Option<String>,
        pub tid: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InstantTraceSearchResult {
        pub success: Option<bool>,
        pub mail_list: Vec<TopLogisticsMailDto>,
    }

    /// `TopLogisticsMailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopLogisticsMailDto {
        pub out_sid: Option<String>,
        pub trace_list: Vec<TopLogisticsNodeDto>,
        pub company_name: Option<String>,
        pub tid: Option<i64>,
        pub status: Option<String>,
    }

    /// `TopLogisticsNodeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopLogisticsNodeDto {
        pub status_desc: Option<String>,
        pub status_time: Option<i64>,
        pub action: Option<String>,
    }
}

/// `taobao.logistics.media.resources.upload`
pub mod media_resources_upload {
    use crate::prelude::*;

    /// `taobao.logistics.media.resources.upload` (图片与视频上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=67448&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.media.resources.upload",
        response = LspTopResponse,
        unwrap = "result",
        debug
    )]
    pub struct MediaResourcesUpload {
        pub supplier_id: i64,
        pub r#type: Type,
        pub name: String,
        pub data: FileItem,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 视频
        #[top_api(value = 2)]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LspTopResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<LspTopResponseResultValue>,
        pub trace_id: Option<String>,
        pub data: Option<MediaResourceDto>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LspTopResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `MediaResourceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaResourceDto {
        pub name: Option<String>,
        pub path: Option<String>,
    }
}

/// `taobao.logistics.offline.send`
pub mod offline_send {
    use crate::prelude::*;

    /// `taobao.logistics.offline.send` (自己联系物流（线下物流）发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=10690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.offline.send",
        response = Shipping,
        unwrap = "shipping",
        debug
    )]
    pub struct OfflineSend {
        pub cancel_id: Option<i64>,
        pub company_code: String,
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub is_split: Option<i64>,
        pub out_sid: String,
        pub seller_ip: Option<String>,
        pub sender_id: Option<i64>,
        #[top_api(max_items = 50)]
        pub sub_tid: Vec<i64>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.online.cancel`
pub mod online_cancel {
    use crate::prelude::*;

    /// `taobao.logistics.online.cancel` (取消物流订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.online.cancel",
        response = OnlineCancelResponse,
        debug
    )]
    pub struct OnlineCancel {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnlineCancelResponse {
        pub modify_time: Option<String>,
        pub recreated_order_id: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.online.confirm`
pub mod online_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.online.confirm` (确认发货通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.online.confirm",
        response = Shipping,
        unwrap = "shipping",
        debug
    )]
    pub struct OnlineConfirm {
        pub tid: i64,
        #[top_api(max_items = 20)]
        pub sub_tid: Vec<i64>,
        pub is_split: Option<i64>,
        pub out_sid: String,
        pub seller_ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.online.send`
pub mod online_send {
    use crate::prelude::*;

    /// `taobao.logistics.online.send` (在线订单发货处理（支持货到付款）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.online.send",
        response = Shipping,
        unwrap = "shipping",
        debug
    )]
    pub struct OnlineSend {
        #[top_api(max_items = 20)]
        pub sub_tid: Vec<i64>,
        pub tid: i64,
        pub is_split: Option<i64>,
        pub out_sid: Option<String>,
        pub company_code: String,
        pub sender_id: Option<i64>,
        pub cancel_id: Option<i64>,
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub seller_ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub is_success: Option<bool>,
    }
}

/// `taobao.logistics.openalibity.write`
pub mod openalibity_write {
    use crate::prelude::*;

    /// `taobao.logistics.openalibity.write` (为快递公司提供的物流信息通用写入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=68032&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.openalibity.write",
        response = OpenalibityWriteResponse,
        debug
    )]
    pub struct OpenalibityWrite {
        pub general_logistics_data_write_request: GeneralLogisticsDataWriteRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct GeneralLogisticsDataWriteRequest {
        pub cp_code: String,
        pub mail_no: String,
        pub current_logistics_status: String,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub extend_param: String,
        pub openid: Option<String>,
        pub package_type: PackageType,
        pub scene: Scene,
    }

    /// The values of `package_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageType {
        /// 淘内包裹
        #[top_api(value = "INTERNAL")]
        Internal,
        /// 淘外包裹
        #[top_api(value = "EXTERNAL")]
        External,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 送货上门
        #[top_api(value = "DELIVERY_HOME")]
        DeliveryHome,
        /// 签收照片
        #[top_api(value = "SIGN_PIC")]
        SignPic,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenalibityWriteResponse {
        pub result_msg: Option<String>,
        pub write_response: Option<GeneralLogisticsDataWriteResponse>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeneralLogisticsDataWriteResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.logistics.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `taobao.logistics.order.create` (创建物流订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=10997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.order.create",
        response = Option<i64>,
        unwrap = "trade_id",
        debug
    )]
    pub struct OrderCreate {
        /// In cents.
        pub item_values: String,
        pub goods_names: String,
        pub goods_quantities: String,
        pub mail_no: Option<MailNo>,
        #[top_api(secret)]
        pub seller_wangwang_id: String,
        pub order_type: Option<i64>,
        pub logis_company_code: Option<String>,
        pub trade_id: Option<i64>,
        pub is_consign: Option<bool>,
        pub logis_type: Option<String>,
        pub shipping: Option<Shipping>,
    }

    /// The values of `mail_no`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MailNo {
        /// OFFLINE 且
        #[top_api(value = "logis_type")]
        LogisType,
        /// true 时
        #[top_api(value = "is_consign")]
        IsConsign,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `shipping`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Shipping {
        /// 买家承担运费
        #[top_api(value = 1)]
        V1,
        /// 卖家承担运费
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.logistics.order.shengxian.confirm`
pub mod order_shengxian_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.order.shengxian.confirm` (物流宝生鲜冷链的发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=23039&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.order.shengxian.confirm",
        response = OrderShengxianConfirmResponse,
        debug
    )]
    pub struct OrderShengxianConfirm {
        #[top_api(min = 1000)]
        pub tid: Option<i64>,
        pub out_sid: String,
        pub sender_id: Option<i64>,
        pub cancel_id: Option<i64>,
        pub seller_ip: Option<String>,
        #[top_api(min = 1000)]
        pub logis_id: Option<i64>,
        pub service_code: Option<String>,
        pub delivery_type: DeliveryType,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 冷链
        #[top_api(value = 1)]
        V1,
        /// 常温
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderShengxianConfirmResponse {
        pub is_success: Option<bool>,
        pub ship_fresh: Option<ShipFresh>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipFresh {
        pub delivery_name: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub wangwang_id: Option<String>,
        #[top_api(secret)]
        pub send_addr: Option<String>,
    }
}

/// `taobao.logistics.orders.detail.get`
pub mod orders_detail_get {
    use crate::prelude::*;

    /// `taobao.logistics.orders.detail.get` (批量查询物流订单,返回详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=234&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.shippings).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.orders.detail.get",
        response = OrdersDetailGetResponse,
        idempotent,
        debug
    )]
    pub struct OrdersDetailGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub status: Option<String>,
        pub seller_confirm: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub freight_payer: Option<String>,
        pub r#type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrdersDetailGetResponse {
        pub total_results: Option<i64>,
        pub shippings: Vec<SingleResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResultDto {
        pub tid: Option<i64>,
        pub order_code: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub delivery_start: Option<TopDateTime>,
        pub delivery_end: Option<TopDateTime>,
        pub out_sid: Option<String>,
        pub item_title: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub location: Option<Location>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
        pub r#type: Option<String>,
        pub freight_payer: Option<String>,
        pub company_name: Option<String>,
        pub seller_confirm: Option<String>,
        pub is_quick_cod_order: Option<bool>,
        pub is_split: Option<i64>,
        pub sub_tids: Vec<i64>,
        pub ouid: Option<String>,
        pub mails: Vec<LogisticsMail>,
        #[top_api(secret)]
        pub receiver_phone_new: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile_new: Option<String>,
        pub openuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub zip: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        pub state: Option<String>,
        pub country: Option<String>,
        pub district: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsMail {
        pub out_sid: Option<String>,
        pub company_name: Option<String>,
    }
}

/// `taobao.logistics.orders.get`
pub mod orders_get {
    use crate::prelude::*;

    /// `taobao.logistics.orders.get` (批量查询物流订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=235&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.shippings).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.orders.get",
        response = OrdersGetResponse,
        idempotent,
        debug
    )]
    pub struct OrdersGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub status: Option<String>,
        pub seller_confirm: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub freight_payer: Option<String>,
        pub r#type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrdersGetResponse {
        pub total_results: Option<i64>,
        pub shippings: Vec<Shipping>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shipping {
        pub tid: Option<i64>,
        pub order_code: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub delivery_start: Option<TopDateTime>,
        pub delivery_end: Option<TopDateTime>,
        pub out_sid: Option<String>,
        pub item_title: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub status: Option<String>,
        pub r#type: Option<String>,
        pub freight_payer: Option<String>,
        pub company_name: Option<String>,
        pub seller_confirm: Option<String>,
        pub is_split: Option<i64>,
        pub sub_tids: Vec<i64>,
        pub ouid: Option<String>,
        pub openuid: Option<String>,
    }
}

/// `taobao.logistics.partners.get`
pub mod partners_get {
    use crate::prelude::*;

    /// `taobao.logistics.partners.get` (查询支持起始地到目的地范围的物流公司)
    ///
    /// <https://open.taobao.com/api.htm?docId=271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.partners.get",
        response = Vec<LogisticsPartner>,
        unwrap = "logistics_partners",
        idempotent,
        debug
    )]
    pub struct PartnersGet {
        pub source_id: Option<String>,
        pub target_id: Option<String>,
        pub service_type: Option<String>,
        pub goods_value: Option<String>,
        pub is_need_carriage: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsPartner {
        pub carriage: Option<CarriageDetail>,
        pub cover_remark: Option<String>,
        pub partner: Option<PartnerDetail>,
        pub uncover_remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarriageDetail {
        /// In yuan.
        pub add_fee: Option<i64>,
        /// In kilograms.
        pub add_weight: Option<i64>,
        pub damage_payment: Option<String>,
        pub got_time: Option<String>,
        /// In yuan.
        pub initial_fee: Option<i64>,
        /// In kilograms.
        pub initial_weight: Option<i64>,
        pub lost_payment: Option<String>,
        /// In days.
        pub way_day: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PartnerDetail {
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub company_code: Option<String>,
        pub company_id: Option<i64>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub reg_mail_no: Option<String>,
        pub wangwang_id: Option<String>,
        pub company_name: Option<String>,
    }
}

/// `taobao.logistics.shunfeng.modifydata.save`
pub mod shunfeng_modifydata_save {
    use crate::prelude::*;

    /// `taobao.logistics.shunfeng.modifydata.save` (顺丰小程序修改配送信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.shunfeng.modifydata.save",
        response = ShunfengModifydataSaveResponse,
        debug
    )]
    pub struct ShunfengModifydataSave {
        pub modify_request: ModifyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyRequest {
        pub order_code: String,
        pub cp_code: String,
        pub mail_no: String,
        #[top_api(secret)]
        pub fetcher: Option<String>,
        pub delivery_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShunfengModifydataSaveResponse {
        pub result_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub modify_response: Option<ModifyResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.logistics.taowai.msg.send`
pub mod taowai_msg_send {
    use crate::prelude::*;

    /// `taobao.logistics.taowai.msg.send` (淘外包裹物流信息走淘宝发包裹状态通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.taowai.msg.send",
        response = TaowaiMsgSendResponse,
        debug
    )]
    pub struct TaowaiMsgSend {
        pub taowai_msg_send_request: Option<TaowaiMsgSendRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TaowaiMsgSendRequest {
        pub cp_code: String,
        pub mail_no: String,
        pub occur_time: Option<i64>,
        pub ext_params: Option<String>,
        pub openid: Option<String>,
        pub logistics_status: String,
        pub scene: Scene,
        #[top_api(secret)]
        pub mobile_phone: String,
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 查件
        #[top_api(value = 1)]
        V1,
        /// 寄件
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaowaiMsgSendResponse {
        pub result_msg: Option<String>,
        pub result: Option<MsgSendResponse>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsgSendResponse {
        pub operate_time: Option<i64>,
        #[top_api(flag)]
        pub sms_success: Option<bool>,
        pub sms_error_code: Option<String>,
        pub msg_push_success: Option<bool>,
        pub msg_push_error_code: Option<String>,
    }
}

/// `taobao.logistics.trace.get`
pub mod trace_get {
    use crate::prelude::*;

    /// `taobao.logistics.trace.get` (用户根据交易号查询物流流转信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.trace.get",
        response = Vec<TransitStepResult>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TraceGet {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransitStepResult {
        pub out_sid: Option<String>,
        pub company_name: Option<String>,
        pub tid: Option<i64>,
        pub status: Option<String>,
        pub trace_list: Vec<TransitStepInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransitStepInfo {
        pub status_time: Option<String>,
        pub status_desc: Option<String>,
        pub action: Option<String>,
    }
}

/// `taobao.logistics.trace.search`
pub mod trace_search {
    use crate::prelude::*;

    /// `taobao.logistics.trace.search` (物流流转信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10463&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.trace.search",
        response = TraceSearchResponse,
        idempotent,
        debug
    )]
    pub struct TraceSearch {
        pub tid: i64,
        pub is_split: Option<i64>,
        #[top_api(max_items = 50)]
        pub sub_tid: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TraceSearchResponse {
        pub out_sid: Option<String>,
        pub company_name: Option<String>,
        pub tid: Option<i64>,
        pub status: Option<String>,
        pub trace_list: Vec<TransitStepInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransitStepInfo {
        pub status_time: Option<String>,
        pub status_desc: Option<String>,
        pub action: Option<String>,
    }
}

/// `taobao.logistics.warehouse.capacity.rule.update`
pub mod warehouse_capacity_rule_update {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.capacity.rule.update` (仓产能创建/更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67428&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.capacity.rule.update",
        response = CapacityRuleUpdateResponse,
        unwrap = "capacity_rule_update_response",
        debug
    )]
    pub struct WarehouseCapacityRuleUpdate {
        pub capacity_rule_update_request: CapacityRuleUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapacityRuleUpdateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub normal_capacity: String,
        pub special_date_capacitys: Vec<SpecialDateCapacity>,
        pub special_time_capacitys: Vec<SpecialTimeCapacity>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialDateCapacity {
        pub date: String,
        pub capacity: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialTimeCapacity {
        pub start_hour: String,
        pub to_hour: String,
        pub capacity: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapacityRuleUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.logistics.warehouse.cooperation.batch.confirm`
pub mod warehouse_cooperation_batch_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.cooperation.batch.confirm` (仓合作关系确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=67408&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.cooperation.batch.confirm",
        response = WarehouseCooperationBatchConfirmResponse,
        unwrap = "warehouse_cooperation_batch_confirm_response",
        debug
    )]
    pub struct WarehouseCooperationBatchConfirm {
        pub warehouse_cooperation_batch_confirm_request: WarehouseCooperationBatchConfirmRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationBatchConfirmRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub cooperation_status: CooperationStatus,
        #[top_api(required)]
        pub cooperation_warehouses: Vec<CooperationWarehouses>,
        pub business_code: Option<String>,
    }

    /// The values of `cooperation_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CooperationStatus {
        /// 同意合作
        #[top_api(value = 1)]
        V1,
        /// 拒绝合作
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CooperationWarehouses {
        pub wms_owner_code: String,
        pub cooperation_wh_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationBatchConfirmResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<WarehouseCooperationBatchConfirmResponseResultValue>,
        pub data: Vec<WarehouseCooperationConfirmResultDetail>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseCooperationBatchConfirmResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationConfirmResultDetail {
        pub code: Option<String>,
        pub message: Option<String>,
        pub wms_owner_code: Option<String>,
        pub cooperation_wh_code: Option<String>,
    }
}

/// `taobao.logistics.warehouse.cooperation.query`
pub mod warehouse_cooperation_query {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.cooperation.query` (仓合作关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67409&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.cooperation.query",
        response = WarehouseCooperationQueryResponse,
        unwrap = "warehouse_cooperation_query_response",
        idempotent,
        debug
    )]
    pub struct WarehouseCooperationQuery {
        pub warehouse_cooperation_query_request: WarehouseCooperationQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationQueryRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub wms_owner_code: Option<String>,
        pub cooperation_status: Option<CooperationStatus>,
        pub page_index: i64,
        pub page_size: i64,
        pub business_code: Option<String>,
    }

    /// The values of `cooperation_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CooperationStatus {
        /// 合作待确认
        #[top_api(value = 1)]
        V1,
        /// 合作中
        #[top_api(value = 2)]
        V2,
        /// 已拒绝合作
        #[top_api(value = 3)]
        V3,
        /// 商家取消合作
        #[top_api(value = 4)]
        V4,
        /// 服务商取消合作
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationQueryResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<WarehouseCooperationQueryResultDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationQueryResultDetail {
        pub page_index: Option<i64>,
        pub total_page: Option<i64>,
        pub cooperation_warehouses: Vec<CooperationWarehouse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CooperationWarehouse {
        pub wms_owner_code: Option<String>,
        pub shop_name: Option<String>,
        pub cooperation_wh_code: Option<String>,
        pub cooperation_status: Option<CooperationStatus>,
        pub seller_id: Option<String>,
    }
}

/// `taobao.logistics.warehouse.cooperation.update`
pub mod warehouse_cooperation_update {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.cooperation.update` (合作商家信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=67426&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.cooperation.update",
        response = WarehouseCooperationUpdateResponse,
        unwrap = "warehouse_cooperation_update_response",
        debug
    )]
    pub struct WarehouseCooperationUpdate {
        pub warehouse_cooperation_update_request: WarehouseCooperationUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationUpdateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub wms_owner_code: String,
        pub is_auto_sync: IsAutoSync,
        pub seller_ids: Vec<String>,
        pub cooperation_status: CooperationStatus,
        pub customer_id: Option<String>,
        pub business_code: Option<String>,
    }

    /// The values of `is_auto_sync`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAutoSync {
        /// 否（默认）
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cooperation_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CooperationStatus {
        /// 解除合作
        #[top_api(value = 1)]
        V1,
        /// 建立合作
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<WarehouseCooperationResultDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseCooperationResultDetail {
        pub wms_owner_code: Option<String>,
    }
}

/// `taobao.logistics.warehouse.operation.update`
pub mod warehouse_operation_update {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.operation.update` (仓作业能力新建/更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67427&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.operation.update",
        response = WarehouseOperationUpdateResponse,
        unwrap = "warehouse_operation_update_response",
        debug
    )]
    pub struct WarehouseOperationUpdate {
        pub warehouse_operation_update_request: WarehouseOperationUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseOperationUpdateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub rule_type: RuleType,
        pub normal_warehouse_timing_rule: Option<NormalWarehouseTimingRule>,
        pub special_warehouse_timing_rules: Option<SpecialWarehouseTimingRules>,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        /// 通用规则
        #[top_api(value = 1)]
        V1,
        /// 个性化规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NormalWarehouseTimingRule {
        pub cut_time: String,
        pub ban_hour_from: Option<String>,
        pub ban_hour_to: Option<String>,
        pub no_delivery_dates: Vec<String>,
        pub receive_cut_time: String,
        pub promise_type: PromiseType,
    }

    /// The values of `promise_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromiseType {
        #[top_api(value = 1)]
        V1,
        /// 不承诺
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SpecialWarehouseTimingRules {
        pub wms_owner_code: String,
        pub cut_time: String,
        pub ban_hour_from: Option<String>,
        pub ban_hour_to: Option<String>,
        pub promise_type: PromiseType,
        pub receive_cut_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseOperationUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<ConsignRuleResultDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignRuleResultDetail {
        pub wms_owner_code: Option<String>,
    }
}

/// `taobao.logistics.warehouse.resource.update`
pub mod warehouse_resource_update {
    use crate::prelude::*;

    /// `taobao.logistics.warehouse.resource.update` (服务商新建/更新仓)
    ///
    /// <https://open.taobao.com/api.htm?docId=67389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.warehouse.resource.update",
        response = WarehouseUpdateResponse,
        unwrap = "warehouse_update_response",
        debug
    )]
    pub struct WarehouseResourceUpdate {
        pub warehouse_update_request: WarehouseUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseUpdateRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub supplier_id: String,
        #[top_api(required)]
        pub warehouse_infos: Vec<WarehouseInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInfo {
        pub warehouse_code: String,
        pub warehouse_name: String,
        pub wms_store_code: String,
        pub wms_appkey: String,
        pub status: Option<Status>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub zip_code: Option<String>,
        #[top_api(required)]
        pub contact_infos: Vec<ContactInfo>,
        pub extend_info: Option<ExtendInfo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 停用
        #[top_api(value = 0)]
        Disabled,
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfo {
        pub r#type: String,
        pub name: String,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub tel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendInfo {
        pub daily_order_quantity: Option<i64>,
        pub max_outbound_capacity: Option<MaxOutboundCapacity>,
        pub platform_delivery_codes: Vec<String>,
        pub storage_area: Option<i64>,
        pub b2c_experience: Option<B2cExperience>,
        pub goods_categories: Vec<String>,
        pub additional_services: Vec<String>,
        pub warehouse_type: Option<WarehouseType>,
        pub fire_safety_qualification: Option<FireSafetyQualification>,
        pub lease_qualification: Option<LeaseQualification>,
        pub insurance_contract: Option<InsuranceContract>,
        pub fire_safety_acceptances: Vec<String>,
        pub ownership_proofs: Vec<String>,
        pub wh_insurance_policies: Vec<String>,
        pub wh_interior_pictures: Vec<String>,
        pub business_licenses: Vec<String>,
        pub introduction_video: Option<String>,
        pub service_products: Vec<String>,
    }

    /// The values of `max_outbound_capacity`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaxOutboundCapacity {
        /// 小于日常 20 倍
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 大于等于日常 50 倍
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `b2c_experience`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum B2cExperience {
        /// 小于 1 年
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 大于等于 5 年
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `warehouse_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseType {
        /// 平库
        #[top_api(value = 1)]
        V1,
        /// 楼库
        #[top_api(value = 2)]
        V2,
        /// 高台库
        #[top_api(value = 3)]
        V3,
        /// 立体仓库
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `fire_safety_qualification`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FireSafetyQualification {
        /// 甲类
        #[top_api(value = 1)]
        V1,
        /// 乙一类
        #[top_api(value = 2)]
        V2,
        /// 乙二类
        #[top_api(value = 3)]
        V3,
        /// 丙一类
        #[top_api(value = 4)]
        V4,
        /// 丙二类
        #[top_api(value = 5)]
        V5,
        /// 丁类
        #[top_api(value = 6)]
        V6,
        /// 戊类
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `lease_qualification`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LeaseQualification {
        /// 租赁物业
        #[top_api(value = 1)]
        V1,
        /// 自建物业
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `insurance_contract`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InsuranceContract {
        /// 基本险
        #[top_api(value = 1)]
        V1,
        /// 综合险
        #[top_api(value = 2)]
        V2,
        /// 一切险
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<WarehouseUpdateResponseResultValue>,
        pub data: Vec<WarehouseResultDetail>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseUpdateResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseResultDetail {
        pub code: Option<String>,
        pub message: Option<String>,
        pub warehouse_code: Option<String>,
    }
}

/// `taobao.logistics.wms.goods.info.sync`
pub mod wms_goods_info_sync {
    use crate::prelude::*;

    /// `taobao.logistics.wms.goods.info.sync` (WMS 回传货品长宽高图片等信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.goods.info.sync",
        response = WmsGoodsInfoSyncResponse,
        debug
    )]
    pub struct WmsGoodsInfoSync {
        pub wms_goods_info_sync_request: WmsGoodsInfoSyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsGoodsInfoSyncRequest {
        pub wms_owner_code: String,
        pub wms_warehouse_code: String,
        pub item_code: String,
        /// In centimetres.
        pub length: Option<String>,
        /// In centimetres.
        pub width: Option<String>,
        /// In centimetres.
        pub height: Option<String>,
        pub volume: Option<String>,
        /// In kilograms.
        pub gross_weight: Option<String>,
        /// In kilograms.
        pub net_weight: Option<String>,
        pub pic: Option<String>,
        pub feature: Option<String>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsGoodsInfoSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.wms.order.material.sync`
pub mod wms_order_material_sync {
    use crate::prelude::*;

    /// `taobao.logistics.wms.order.material.sync` (仓服务商订单包材耗材信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=68020&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.order.material.sync",
        response = WmsOrderMaterialSyncResponse,
        debug
    )]
    pub struct WmsOrderMaterialSync {
        pub wms_material_request: WmsMaterialRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WmsMaterialRequest {
        pub order_type: String,
        pub order_id: Option<String>,
        pub owner_code: String,
        pub material_type: MaterialType,
        pub order_code: String,
        #[top_api(required)]
        pub packages: Vec<WmsMaterialPackageDto>,
        pub warehouse_code: String,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 包材
        #[top_api(value = 1)]
        V1,
        /// 耗材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `WmsMaterialPackageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsMaterialPackageDto {
        pub materials: Vec<WmsMaterialDetailDto>,
        pub package_code: Option<String>,
        pub express_code: String,
        pub logistics_code: String,
        pub items: Vec<WmsMaterialPackageItemDto>,
    }

    /// `WmsMaterialDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsMaterialDetailDto {
        pub material_name: Option<String>,
        pub material_num: Option<i64>,
        pub material_code: Option<String>,
    }

    /// `WmsMaterialPackageItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsMaterialPackageItemDto {
        pub item_id: Option<String>,
        pub owner_code: Option<String>,
        pub materials: Vec<WmsMaterialDetailDto>,
        pub item_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderMaterialSyncResponse {
        pub suc: Option<bool>,
        pub biz_error_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `taobao.logistics.wms.packagedeliveryorder.confirm`
pub mod wms_packagedeliveryorder_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.wms.packagedeliveryorder.confirm` (包裹出库单确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=67204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.packagedeliveryorder.confirm",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct WmsPackagedeliveryorderConfirm {
        pub confirm_package_delivery_order_request: ConfirmPackageOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmPackageOrderRequest {
        pub delivery_order_code: String,
        pub order_type: String,
        pub order_status: String,
        pub operate_time: String,
        pub logistics_owner: String,
        pub error_type: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(required)]
        pub packages: Vec<PackageDto>,
        pub warehouse_code: String,
        pub outer_order_code: String,
    }

    /// `PackageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageDto {
        pub tms_cp_code: String,
        pub mail_no: String,
        /// In grams.
        pub weight: String,
        pub length: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub package_line: String,
        pub out_package_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.logistics.wms.packagedeliveryorder.pull`
pub mod wms_packagedeliveryorder_pull {
    use crate::prelude::*;

    /// `taobao.logistics.wms.packagedeliveryorder.pull` (包裹出库单拉单)
    ///
    /// <https://open.taobao.com/api.htm?docId=67202&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.packagedeliveryorder.pull",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct WmsPackagedeliveryorderPull {
        pub pull_package_delivery_order_request: PullPackageOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullPackageOrderRequest {
        pub order_type: String,
        pub logistics_owner: String,
        pub warehouse_code: String,
        pub package_owner_code: Option<String>,
        pub supplier_id: String,
        pub mail_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub data: Option<PullPackageOrderResponse>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullPackageOrderResponse {
        pub delivery_order_code: Option<String>,
        pub mail_no: Option<String>,
        pub oaid_order_source_code: Option<String>,
        pub extend_props: Option<String>,
        pub receiver_info: Option<ContactInfo>,
        pub tms_cp_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfo {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub oaid: Option<String>,
    }
}

/// `taobao.logistics.wms.packageentryorder.confirm`
pub mod wms_packageentryorder_confirm {
    use crate::prelude::*;

    /// `taobao.logistics.wms.packageentryorder.confirm` (包裹入库单确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=67203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.packageentryorder.confirm",
        response = ResultWrappe,
        unwrap = "result",
        debug
    )]
    pub struct WmsPackageentryorderConfirm {
        pub confirm_package_entry_order_request: ConfirmPackageOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmPackageOrderRequest {
        pub entry_order_code: String,
        pub order_type: String,
        pub order_status: String,
        pub operate_time: String,
        pub error_type: Option<String>,
        pub error_msg: Option<String>,
        pub logistics_owner: String,
        pub warehouse_code: String,
        pub outer_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrappe {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `taobao.logistics.wms.packageentryorder.pull`
pub mod wms_packageentryorder_pull {
    use crate::prelude::*;

    /// `taobao.logistics.wms.packageentryorder.pull` (包裹入库单拉单)
    ///
    /// <https://open.taobao.com/api.htm?docId=67188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.packageentryorder.pull",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct WmsPackageentryorderPull {
        pub pull_package_entry_order_request: PullPackageOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullPackageOrderRequest {
        pub mail_no: String,
        pub order_type: String,
        pub logistics_owner: String,
        pub warehouse_code: String,
        pub package_owner_code: Option<String>,
        pub supplier_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<PullPackageOrderResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PullPackageOrderResponse {
        pub entry_order_code: Option<String>,
        pub mail_no: Option<String>,
        pub tms_cp_code: Option<String>,
        pub logistics_owner: Option<String>,
        pub extend_props: Option<String>,
    }
}

/// `taobao.logistics.wms.packageexception.report`
pub mod wms_packageexception_report {
    use crate::prelude::*;

    /// `taobao.logistics.wms.packageexception.report` (无主件回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=67584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.logistics.wms.packageexception.report",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct WmsPackageexceptionReport {
        pub report_exception_request: ReportExceptionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportExceptionRequest {
        pub logistics_owner: String,
        pub supplier_id: String,
        pub warehouse_code: String,
        pub mail_no: Option<String>,
        pub order_code: Option<String>,
        pub order_type: Option<String>,
        pub outer_order_code: String,
        pub tms_cp_code: Option<String>,
        pub operate_time: String,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        pub package_image: Vec<String>,
        pub wms_operate_node: String,
        #[top_api(required)]
        pub error_type: Vec<String>,
        pub error_operate_status: String,
        pub error_msg: String,
        pub package_owner_code: Option<String>,
        pub extend_props: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}
