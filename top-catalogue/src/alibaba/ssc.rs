//! `alibaba.ssc.*`: 19 APIs.

pub use self::business_serviceprice_query::BusinessServicepriceQuery;
pub use self::purchase_product_query::PurchaseProductQuery;
pub use self::purchase_servicedefinition_param_query::PurchaseServicedefinitionParamQuery;
pub use self::servicecenter_servicestore_query::ServicecenterServicestoreQuery;
pub use self::supplyplatform_service_inventory_edit::SupplyplatformServiceInventoryEdit;
pub use self::supplyplatform_service_inventory_query::SupplyplatformServiceInventoryQuery;
pub use self::supplyplatform_serviceability_delete::SupplyplatformServiceabilityDelete;
pub use self::supplyplatform_serviceability_save::SupplyplatformServiceabilitySave;
pub use self::supplyplatform_servicecapacity_delete::SupplyplatformServicecapacityDelete;
pub use self::supplyplatform_servicecapacity_save::SupplyplatformServicecapacitySave;
pub use self::supplyplatform_servicedefinition_querysku::SupplyplatformServicedefinitionQuerysku;
pub use self::supplyplatform_servicestore_offline::SupplyplatformServicestoreOffline;
pub use self::supplyplatform_servicestore_save::SupplyplatformServicestoreSave;
pub use self::supplyplatform_serviceworker_availableworker::SupplyplatformServiceworkerAvailableworker;
pub use self::supplyplatform_serviceworker_cancelleave::SupplyplatformServiceworkerCancelleave;
pub use self::supplyplatform_serviceworker_quitservicestore::SupplyplatformServiceworkerQuitservicestore;
pub use self::supplyplatform_serviceworker_register::SupplyplatformServiceworkerRegister;
pub use self::supplyplatform_serviceworker_save::SupplyplatformServiceworkerSave;
pub use self::supplyplatform_serviceworker_wokrerleave::SupplyplatformServiceworkerWokrerleave;

/// `alibaba.ssc.business.serviceprice.query`
pub mod business_serviceprice_query {
    use crate::prelude::*;

    /// `alibaba.ssc.business.serviceprice.query` (苹果查询服务供给报价)
    ///
    /// <https://open.taobao.com/api.htm?docId=63796&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.business.serviceprice.query",
        response = BusinessServicepriceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BusinessServicepriceQuery {
        pub service_price_query_request: Option<ServicePriceQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicePriceQueryRequest {
        pub seller_id: Option<String>,
        pub service_outer_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessServicepriceQueryResult {
        pub display_msg: Option<String>,
        pub value: Option<ServicePriceQueryResponse>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicePriceQueryResponse {
        pub service_price_lines: Vec<ServicePriceLine>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicePriceLine {
        pub service_outer_id: Option<String>,
        pub consumer_price: Option<i64>,
        pub edu_price: Option<i64>,
    }
}

/// `alibaba.ssc.purchase.product.query`
pub mod purchase_product_query {
    use crate::prelude::*;

    /// `alibaba.ssc.purchase.product.query` (查询已采购的服务产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.purchase.product.query",
        response = PurchaseProductQueryResponse,
        idempotent,
        debug
    )]
    pub struct PurchaseProductQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseProductQueryResponse {
        pub display_msg: Option<String>,
        pub is_success: Option<bool>,
        pub service_products: Vec<ServiceProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProduct {
        pub product_id: Option<i64>,
        pub product_title: Option<String>,
    }
}

/// `alibaba.ssc.purchase.servicedefinition.param.query`
pub mod purchase_servicedefinition_param_query {
    use crate::prelude::*;

    /// `alibaba.ssc.purchase.servicedefinition.param.query` (查询采购服务定义参数信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.purchase.servicedefinition.param.query",
        response = PurchaseServicedefinitionParamQueryResponse,
        idempotent,
        debug
    )]
    pub struct PurchaseServicedefinitionParamQuery {
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseServicedefinitionParamQueryResponse {
        pub display_msg: Option<String>,
        pub is_success: Option<bool>,
        pub service_definitions: Vec<ServiceDefinition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinition {
        pub service_contents: Vec<ServiceContent>,
        pub service_object_type: Option<String>,
        pub service_object_type_name: Option<String>,
        pub service_properties: Vec<ServiceProperty>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceContent {
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProperty {
        pub service_property_name: Option<String>,
        pub service_property_value_enum: Vec<String>,
    }
}

/// `alibaba.ssc.servicecenter.servicestore.query`
pub mod servicecenter_servicestore_query {
    use crate::prelude::*;

    /// `alibaba.ssc.servicecenter.servicestore.query` (根据天猫 id 查询门店信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.servicecenter.servicestore.query",
        response = ServicecenterServicestoreQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServicecenterServicestoreQuery {
        pub id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicecenterServicestoreQueryResult {
        pub result_data_list: Vec<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub town_code: Option<String>,
        pub service_store_name: Option<String>,
        #[top_api(secret)]
        pub manager_name: Option<String>,
        pub r#type: Option<String>,
        pub brand_certification: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub service_store_alias: Option<String>,
        pub address_city: Option<String>,
        pub longitude: Option<String>,
        pub license_photo: Option<String>,
        pub service_site_code: Option<String>,
        pub address_district: Option<String>,
        pub status: Option<i64>,
        pub address_province: Option<String>,
        pub district_code: Option<String>,
        pub biz_type: Option<String>,
        pub gmt_expire: Option<String>,
        pub city_code: Option<String>,
        pub latitude: Option<String>,
        pub address_town: Option<String>,
        pub front_photo: Option<String>,
        pub address_code: Option<i64>,
        pub certificated_brand_ids: Option<String>,
        pub province_code: Option<String>,
        pub business_hours: Option<String>,
        pub place_store_id: Option<String>,
        pub service_store_code: Option<String>,
        #[top_api(secret)]
        pub service_mobile: Option<String>,
        pub attributes: Option<String>,
        pub company_name: Option<String>,
        pub social_credit_code: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.service.inventory.edit`
pub mod supplyplatform_service_inventory_edit {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.service.inventory.edit` (编辑服务库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=49149&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.service.inventory.edit",
        response = SupplyplatformServiceInventoryEditResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceInventoryEdit {
        pub provider_id: i64,
        pub provider_type: String,
        pub biz_id: String,
        #[top_api(required, max_items = 100)]
        pub edit_details: Vec<EditDetailInventoryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EditDetailInventoryRequest {
        pub target_inventory_key: String,
        pub quantity: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceInventoryEditResult {
        pub display_msg: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ssc.supplyplatform.service.inventory.query`
pub mod supplyplatform_service_inventory_query {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.service.inventory.query` (服务库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49150&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.service.inventory.query",
        response = SupplyplatformServiceInventoryQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplyplatformServiceInventoryQuery {
        /// A day as \``yyyy-MM-dd`\`.
        pub start_day: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_day: String,
        pub provider_type: String,
        pub provider_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceInventoryQueryResult {
        pub success: Option<bool>,
        /// JSON as text.
        pub value: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub display_msg: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceability.delete`
pub mod supplyplatform_serviceability_delete {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceability.delete` (删除服务能力)
    ///
    /// <https://open.taobao.com/api.htm?docId=48873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceability.delete",
        response = SupplyplatformServiceabilityDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceabilityDelete {
        pub provider_type: String,
        pub provider_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceabilityDeleteResult {
        pub display_msg: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceability.save`
pub mod supplyplatform_serviceability_save {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceability.save` (保存服务能力)
    ///
    /// <https://open.taobao.com/api.htm?docId=48871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceability.save",
        response = SupplyplatformServiceabilitySaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceabilitySave {
        pub provider_id: Option<i64>,
        pub provider_type: String,
        pub provider_code: Option<String>,
        #[top_api(required, max_items = 100)]
        pub fulfil_type_list: Vec<String>,
        #[top_api(required, max_items = 150)]
        pub service_sku_code_list: Vec<String>,
        #[top_api(max_items = 5000)]
        pub area_code_list: Vec<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceabilitySaveResult {
        pub display_msg: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ssc.supplyplatform.servicecapacity.delete`
pub mod supplyplatform_servicecapacity_delete {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.servicecapacity.delete` (服务容量删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=48872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.servicecapacity.delete",
        response = SupplyplatformServicecapacityDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServicecapacityDelete {
        pub provider_id: i64,
        pub provider_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServicecapacityDeleteResult {
        pub display_msg: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ssc.supplyplatform.servicecapacity.save`
pub mod supplyplatform_servicecapacity_save {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.servicecapacity.save` (保存服务容量)
    ///
    /// <https://open.taobao.com/api.htm?docId=48874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.servicecapacity.save",
        response = SupplyplatformServicecapacitySaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServicecapacitySave {
        pub mode: String,
        pub time_interval: String,
        pub capacity_data: Option<String>,
        pub provider_id: Option<i64>,
        pub provider_type: String,
        pub provider_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServicecapacitySaveResult {
        pub display_msg: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ssc.supplyplatform.servicedefinition.querysku`
pub mod supplyplatform_servicedefinition_querysku {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.servicedefinition.querysku` (服务 sku 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63540&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.servicedefinition.querysku",
        response = SupplyplatformServicedefinitionQueryskuResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServicedefinitionQuerysku {
        pub service_category_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServicedefinitionQueryskuResult {
        pub display_msg: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<String>,
        pub service_skus: Vec<ServiceSkuDto>,
    }

    /// `ServiceSkuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceSkuDto {
        pub code: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.servicestore.offline`
pub mod supplyplatform_servicestore_offline {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.servicestore.offline` (网点下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=49254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.servicestore.offline",
        response = SupplyplatformServicestoreOfflineResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServicestoreOffline {
        #[top_api(max_items = 20)]
        pub service_store_code_list: Vec<String>,
        #[top_api(max_items = 20)]
        pub service_store_id_list: Vec<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServicestoreOfflineResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.servicestore.save`
pub mod supplyplatform_servicestore_save {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.servicestore.save` (保存网点)
    ///
    /// <https://open.taobao.com/api.htm?docId=49253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.servicestore.save",
        response = SupplyplatformServicestoreSaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServicestoreSave {
        pub service_store_save_req: Option<ServiceStoreSaveForTopReqDto>,
    }

    /// `ServiceStoreSaveForTopReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreSaveForTopReqDto {
        #[top_api(secret)]
        pub alipay_account_id_number: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic_back: Option<String>,
        pub service_store_name: String,
        pub latitude: Option<String>,
        pub company_name: Option<String>,
        pub attributes: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_number: Option<String>,
        #[top_api(secret)]
        pub manager_name: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic: Option<String>,
        pub social_credit_code: Option<String>,
        pub address_id: Option<i64>,
        #[top_api(secret)]
        pub legal_person_name: Option<String>,
        pub brand_certification: Option<String>,
        #[top_api(secret)]
        pub service_store_mail: Option<String>,
        #[top_api(secret)]
        pub manager_phone: Option<String>,
        pub longitude: Option<String>,
        pub front_photo: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub certificated_brand_ids: Option<String>,
        pub business_hours: Option<String>,
        pub alipay_account_id: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub service_store_code: Option<String>,
        pub license_photo: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub alipay_account_name: Option<String>,
        pub service_store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServicestoreSaveResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<ServiceStoreCreateDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreCreateDto {
        pub service_store_id: Option<i64>,
        #[top_api(secret)]
        pub secret: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.availableworker`
pub mod supplyplatform_serviceworker_availableworker {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.availableworker` (查询可用工人)
    ///
    /// <https://open.taobao.com/api.htm?docId=60130&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.availableworker",
        response = SupplyplatformServiceworkerAvailableworkerResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerAvailableworker {
        pub available_worker_query_for_top_req_dto: AvailableWorkerQueryForTopReqDto,
    }

    /// `AvailableWorkerQueryForTopReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AvailableWorkerQueryForTopReqDto {
        pub service_code: String,
        pub service_sku_code: String,
        pub service_store_code: String,
        pub area_code: i64,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerAvailableworkerResult {
        pub success: Option<bool>,
        pub value: Vec<WorkerDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub display_msg: Option<String>,
    }

    /// `WorkerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerDto {
        pub worker_id: Option<i64>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub profile_picture_url: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.cancelleave`
pub mod supplyplatform_serviceworker_cancelleave {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.cancelleave` (工人取消请假)
    ///
    /// <https://open.taobao.com/api.htm?docId=57198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.cancelleave",
        response = SupplyplatformServiceworkerCancelleaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerCancelleave {
        #[top_api(max_items = 999)]
        pub leave_begin_and_end_list: Vec<String>,
        #[top_api(secret)]
        pub identity_number: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerCancelleaveResult {
        pub display_code: Option<String>,
        pub display_msg: Option<String>,
        pub is_success: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.quitservicestore`
pub mod supplyplatform_serviceworker_quitservicestore {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.quitservicestore` (工人退出网点)
    ///
    /// <https://open.taobao.com/api.htm?docId=60122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.quitservicestore",
        response = SupplyplatformServiceworkerQuitservicestoreResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerQuitservicestore {
        pub worker_quit_service_store_for_top_req_dto: WorkerQuitServiceStoreForTopReqDto,
    }

    /// `WorkerQuitServiceStoreForTopReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerQuitServiceStoreForTopReqDto {
        #[top_api(required, secret)]
        pub id_number_list: Vec<String>,
        pub service_store_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerQuitservicestoreResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.register`
pub mod supplyplatform_serviceworker_register {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.register` (服务商添加工人)
    ///
    /// <https://open.taobao.com/api.htm?docId=60121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.register",
        response = SupplyplatformServiceworkerRegisterResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerRegister {
        pub worker_register_for_top_req_dto: WorkerRegisterForTopReqDto,
    }

    /// `WorkerRegisterForTopReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerRegisterForTopReqDto {
        #[top_api(secret)]
        pub id_number: String,
        pub profile_picture_url: Option<String>,
        #[top_api(secret)]
        pub real_name: String,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub address: String,
        pub address_id: i64,
        pub worker_service_ability: WorkerServiceAbility,
        pub joined_store: JoinedStore,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerServiceAbility {
        #[top_api(secret)]
        pub worker_id: Option<i64>,
        #[top_api(required)]
        pub area_code_list: Vec<i64>,
        pub service_skill_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinedStore {
        pub service_store_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerRegisterResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub display_msg: Option<String>,
        pub value: Option<WorkerCreateDto>,
    }

    /// `WorkerCreateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerCreateDto {
        pub worker_id: Option<i64>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.save`
pub mod supplyplatform_serviceworker_save {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.save` (服务商绑定工人)
    ///
    /// <https://open.taobao.com/api.htm?docId=55413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.save",
        response = SupplyplatformServiceworkerSaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerSave {
        pub worker_save_for_top_req_dto: Option<WorkerSaveForTopReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerSaveForTopReqDto {
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub address_id: Option<i64>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub worker_service_ability: Option<WorkerServiceAbility>,
        pub joined_store: Option<JoinedStore>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerServiceAbility {
        pub area_code_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinedStore {
        pub service_store_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerSaveResult {
        pub error_code: Option<String>,
        pub display_msg: Option<String>,
        pub success: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.ssc.supplyplatform.serviceworker.wokrerleave`
pub mod supplyplatform_serviceworker_wokrerleave {
    use crate::prelude::*;

    /// `alibaba.ssc.supplyplatform.serviceworker.wokrerleave` (工人请假)
    ///
    /// <https://open.taobao.com/api.htm?docId=57281&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ssc.supplyplatform.serviceworker.wokrerleave",
        response = SupplyplatformServiceworkerWokrerleaveResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformServiceworkerWokrerleave {
        #[top_api(max_items = 999)]
        pub leave_begin_and_end_array: Vec<String>,
        pub reason: Option<String>,
        #[top_api(secret)]
        pub identity_number: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformServiceworkerWokrerleaveResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}
