//! `tmall.ssc.*`: 2 APIs.

pub use self::supplyplatform_capacity_edit::SupplyplatformCapacityEdit;
pub use self::workcard_accept::WorkcardAccept;

/// `tmall.ssc.supplyplatform.capacity.edit`
pub mod supplyplatform_capacity_edit {
    use crate::prelude::*;

    /// `tmall.ssc.supplyplatform.capacity.edit` (容量编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=63529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.ssc.supplyplatform.capacity.edit",
        response = SupplyplatformCapacityEditResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplyplatformCapacityEdit {
        pub param_service_capacity_adjust_req_dto: ServiceCapacityAdjustReqDto,
    }

    /// `ServiceCapacityAdjustReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceCapacityAdjustReqDto {
        pub day_quantity_list: Vec<DayQuantity>,
        pub service_provider_dto: Option<ServiceProviderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DayQuantity {
        pub available: Option<bool>,
        /// A day as \``yyyy-MM-dd`\`.
        pub day: String,
        pub quantity: i64,
        pub time_range: Option<String>,
    }

    /// `ServiceProviderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProviderDto {
        pub provider_code: Option<String>,
        pub provider_id: Option<i64>,
        pub supplier_id: i64,
        pub fulfil_type: String,
        pub provider_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyplatformCapacityEditResult {
        pub display_msg: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `tmall.ssc.workcard.accept`
pub mod workcard_accept {
    use crate::prelude::*;

    /// `tmall.ssc.workcard.accept` (服务商接单完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=65872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.ssc.workcard.accept",
        response = WorkcardAcceptResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardAccept {
        pub accept_workcard_request: AcceptWorkcardRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AcceptWorkcardRequest {
        pub workcard_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardAcceptResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }
}
