//! `alibaba.servicecenter.*`: 13 APIs.

pub use self::fulfiltask_buyeraddress_change::FulfiltaskBuyeraddressChange;
pub use self::fulfiltask_create::FulfiltaskCreate;
pub use self::fulfiltask_query::FulfiltaskQuery;
pub use self::identifytask_create::IdentifytaskCreate;
pub use self::spserviceorder_query::SpserviceorderQuery;
pub use self::spserviceorder_update::SpserviceorderUpdate;
pub use self::workcard_cancel::WorkcardCancel;
pub use self::workcard_confirmedsku_query::WorkcardConfirmedskuQuery;
pub use self::workcard_create::WorkcardCreate;
pub use self::workcard_evaluate::WorkcardEvaluate;
pub use self::workcard_relatedsku_query::WorkcardRelatedskuQuery;
pub use self::workcard_serviceprogress_update::WorkcardServiceprogressUpdate;
pub use self::workcard_servicesku_suggest::WorkcardServiceskuSuggest;

/// `alibaba.servicecenter.fulfiltask.buyeraddress.change`
pub mod fulfiltask_buyeraddress_change {
    use crate::prelude::*;

    /// `alibaba.servicecenter.fulfiltask.buyeraddress.change` (修改消费者服务地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=55626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.fulfiltask.buyeraddress.change",
        response = FulfiltaskBuyeraddressChangeResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfiltaskBuyeraddressChange {
        pub fulfil_task_id: i64,
        #[top_api(secret)]
        pub address_detail: String,
        pub location: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfiltaskBuyeraddressChangeResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.servicecenter.fulfiltask.create`
pub mod fulfiltask_create {
    use crate::prelude::*;

    /// `alibaba.servicecenter.fulfiltask.create` (合单生成核销单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.fulfiltask.create",
        response = FulfiltaskCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfiltaskCreate {
        #[top_api(required, max_items = 999)]
        pub workcard_ids: Vec<i64>,
        pub outer_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfiltaskCreateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub fulfil_task_id: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.servicecenter.fulfiltask.query`
pub mod fulfiltask_query {
    use crate::prelude::*;

    /// `alibaba.servicecenter.fulfiltask.query` (核销单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55627&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.values).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.fulfiltask.query",
        response = PagedResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FulfiltaskQuery {
        pub gmt_create_start: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub outer_id: Option<String>,
        pub gmt_create_end: Option<TopDateTime>,
        pub current_page: Option<i64>,
        #[top_api(max_items = 999)]
        pub fulfil_task_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub total_count: Option<i64>,
        pub values: Vec<FulfiltaskQueryValue>,
        pub error_msg: Option<String>,
    }

    /// `Value`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfiltaskQueryValue {
        pub workcard_id_list: Vec<i64>,
        pub fulfil_type_code: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub biz_code: Option<String>,
        pub gmt_next_contact: Option<TopDateTime>,
        pub memo: Option<String>,
        pub reservation: Option<ReservationDto>,
        pub reason_code: Option<i64>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub buyer: Option<BuyerDto>,
        pub service_provider: Option<ServiceProviderDto>,
        pub outer_id: Option<String>,
        pub reason_desc: Option<String>,
        pub status_code: Option<String>,
    }

    /// `ReservationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationDto {
        pub reserve_time_end: Option<TopDateTime>,
        pub reserve_time_start: Option<TopDateTime>,
        pub reserve_request_source_type: Option<String>,
    }

    /// `BuyerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerDto {
        pub address_province: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub full_address: Option<String>,
        pub location: Option<i64>,
        pub address_district: Option<String>,
        pub address_city: Option<String>,
    }

    /// `ServiceProviderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProviderDto {
        pub service_store_code: Option<String>,
        pub service_store_name: Option<String>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
        pub service_store_id: Option<i64>,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        #[top_api(secret)]
        pub tp_nick: Option<String>,
    }
}

/// `alibaba.servicecenter.identifytask.create`
pub mod identifytask_create {
    use crate::prelude::*;

    /// `alibaba.servicecenter.identifytask.create` (创建核销单)
    ///
    /// <https://open.taobao.com/api.htm?docId=49720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.identifytask.create",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct IdentifytaskCreate {
        #[top_api(required, max_items = 20)]
        pub workcard_ids: Vec<i64>,
        pub outer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub result_data: Option<i64>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.servicecenter.spserviceorder.query`
pub mod spserviceorder_query {
    use crate::prelude::*;

    /// `alibaba.servicecenter.spserviceorder.query` (服务供应链服务单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49157&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.spserviceorder.query",
        response = FulfilplatformResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SpserviceorderQuery {
        pub status_codes: Option<String>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub gmt_modified_end: Option<TopDateTime>,
        pub gmt_modified_start: Option<TopDateTime>,
        pub master_parent_biz_order_id: Option<i64>,
        pub sp_service_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub result_data: Option<PagedResult>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub data_list: Vec<SpServiceorderDto>,
        pub total_page_count: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `SpServiceorderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpServiceorderDto {
        pub refund_service_count: Option<i64>,
        pub master_trade_order: Option<MasterTradeOrderDto>,
        pub service_definition: Option<ServiceDefinitionDto>,
        pub buyer: Option<BuyerDto>,
        pub used_service_count: Option<i64>,
        pub fee_list: Vec<FeeInfo>,
        pub left_service_count: Option<i64>,
        pub service_trade_order: Option<ServiceTradeOrderDto>,
        pub service_count: Option<i64>,
        pub gmt_expire: Option<String>,
        pub gmt_modified: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_effect: Option<String>,
        pub sp_serviceorder_id: Option<i64>,
        pub using_service_count: Option<i64>,
        pub status_code: Option<String>,
    }

    /// `MasterTradeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MasterTradeOrderDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub order_id: Option<i64>,
        pub auction_title: Option<String>,
        /// JSON as text.
        pub attribute: Option<String>,
        pub shop_name: Option<String>,
        pub auction_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub price: Option<i64>,
        pub parent_biz_order_id: Option<String>,
        pub brand_id: Option<String>,
        pub sku_desc: Option<String>,
        pub spu_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub category_id: Option<i64>,
        pub outer_id_sku: Option<String>,
    }

    /// `ServiceDefinitionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinitionDto {
        pub service_code: Option<String>,
        pub display_name: Option<String>,
        pub biz_code: Option<String>,
    }

    /// `BuyerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerDto {
        pub address_province: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub location: Option<i64>,
        pub address_district: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub address_town: Option<String>,
        pub address_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeeInfo {
        /// In cents.
        pub amount: Option<String>,
        pub from_role_code: Option<String>,
        pub to_role_id: Option<i64>,
        pub item_code: Option<String>,
        pub from_role_id: Option<i64>,
        pub to_role_code: Option<String>,
    }

    /// `ServiceTradeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTradeOrderDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub auction_id: Option<i64>,
        pub order_id: Option<i64>,
        pub auction_title: Option<String>,
        pub price: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        /// JSON as text.
        pub attribute: Option<String>,
        pub shop_name: Option<String>,
        pub sku_desc: Option<String>,
        pub category_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub outer_id_sku: Option<String>,
        pub purchase_price_unit: Option<i64>,
    }
}

/// `alibaba.servicecenter.spserviceorder.update`
pub mod spserviceorder_update {
    use crate::prelude::*;

    /// `alibaba.servicecenter.spserviceorder.update` (服务供应链服务单更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=49160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.spserviceorder.update",
        response = SpserviceorderUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct SpserviceorderUpdate {
        pub sp_service_order_id: i64,
        pub action: Option<String>,
        pub new_sn: Option<String>,
        pub old_sn: Option<String>,
        pub gmt_effect: Option<String>,
        pub gmt_expire: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpserviceorderUpdateResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub display_msg: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.cancel`
pub mod workcard_cancel {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.cancel` (服务平台工单取消接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49159&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.cancel",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardCancel {
        pub workcard_id: i64,
        pub memo: Option<String>,
        pub service_order_id: Option<i64>,
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub real_tp_nick: Option<String>,
        pub reason_code: Option<i64>,
        pub reason_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub msg_info: Option<String>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.confirmedsku.query`
pub mod workcard_confirmedsku_query {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.confirmedsku.query` (查询确认履行的服务项)
    ///
    /// <https://open.taobao.com/api.htm?docId=58811&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.confirmedsku.query",
        response = WorkcardConfirmedskuQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkcardConfirmedskuQuery {
        pub workcard_id: i64,
        pub real_tp_nick: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardConfirmedskuQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub values: Vec<WorkcardConfirmedskuQueryValue>,
        pub error_msg: Option<String>,
    }

    /// `Value`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardConfirmedskuQueryValue {
        pub service_sku_code: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.create`
pub mod workcard_create {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.create` (服务平台工单创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.create",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardCreate {
        pub sp_service_order_id: i64,
        pub service_sequence: Option<i64>,
        pub service_count: Option<i64>,
        /// JSON as text.
        pub attributes: Option<String>,
        pub outer_id: Option<String>,
        pub service_provider: Option<ServiceProviderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProviderDto {
        pub tp_nick: Option<String>,
        pub tp_id: Option<i64>,
        pub seller_store_name: Option<String>,
        pub seller_store_code: Option<String>,
        pub seller_store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub msg_info: Option<String>,
        pub workcard_id: Option<i64>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.evaluate`
pub mod workcard_evaluate {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.evaluate` (服务商售后鉴定服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=59076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.evaluate",
        response = WorkcardEvaluateResult,
        unwrap = "ssc_result",
        debug
    )]
    pub struct WorkcardEvaluate {
        pub workcard_id: i64,
        pub pic_url_list: Option<String>,
        pub pass_evaluation: bool,
        pub fail_reason: Option<String>,
        pub extend_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardEvaluateResult {
        pub display_msg: Option<String>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.relatedsku.query`
pub mod workcard_relatedsku_query {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.relatedsku.query` (查询工单关联的服务项)
    ///
    /// <https://open.taobao.com/api.htm?docId=58810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.relatedsku.query",
        response = WorkcardRelatedskuQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkcardRelatedskuQuery {
        pub workcard_id: i64,
        pub real_tp_nick: Option<String>,
        pub is_filter_by_category: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRelatedskuQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub values: Vec<WorkcardRelatedskuQueryValue>,
        pub error_msg: Option<String>,
    }

    /// `Value`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRelatedskuQueryValue {
        pub need_ext_pay: Option<bool>,
        pub display_name: Option<String>,
        pub service_sku_code: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.serviceprogress.update`
pub mod workcard_serviceprogress_update {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.serviceprogress.update` (更新服务进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=59950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.serviceprogress.update",
        response = WorkcardServiceprogressUpdateResponse,
        debug
    )]
    pub struct WorkcardServiceprogressUpdate {
        pub workcard_id: i64,
        #[top_api(max_items = 20)]
        pub pic_url_list: Vec<String>,
        pub extend_info: Option<String>,
        pub action: String,
        pub real_tp_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardServiceprogressUpdateResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.servicecenter.workcard.servicesku.suggest`
pub mod workcard_servicesku_suggest {
    use crate::prelude::*;

    /// `alibaba.servicecenter.workcard.servicesku.suggest` (服务商反馈需要履行的服务项)
    ///
    /// <https://open.taobao.com/api.htm?docId=58809&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.servicecenter.workcard.servicesku.suggest",
        response = WorkcardServiceskuSuggestResponse,
        debug
    )]
    pub struct WorkcardServiceskuSuggest {
        pub workcard_id: i64,
        pub real_tp_nick: Option<String>,
        #[top_api(required, max_items = 999)]
        pub tp_suggest_service_sku_infos: Vec<TpSuggestServiceSkuInfoDto>,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpSuggestServiceSkuInfoDto {
        pub service_sku_code: String,
        pub pic_url: Option<String>,
        pub service_sku_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardServiceskuSuggestResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}
