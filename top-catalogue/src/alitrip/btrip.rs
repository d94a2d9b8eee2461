//! `alitrip.btrip.*`: 111 APIs.

pub use self::apply_get::ApplyGet;
pub use self::apply_search::ApplySearch;
pub use self::approval_modify::ApprovalModify;
pub use self::approval_new::ApprovalNew;
pub use self::approval_update::ApprovalUpdate;
pub use self::city_car_apply_add::CityCarApplyAdd;
pub use self::city_car_apply_approve::CityCarApplyApprove;
pub use self::city_car_apply_query::CityCarApplyQuery;
pub use self::corpop_apply_add::CorpopApplyAdd;
pub use self::corpop_apply_approve::CorpopApplyApprove;
pub use self::corpop_apply_get::CorpopApplyGet;
pub use self::corpop_apply_modify::CorpopApplyModify;
pub use self::corpop_apply_search::CorpopApplySearch;
pub use self::corpop_btriptrain_billsettlement_query::CorpopBtriptrainBillsettlementQuery;
pub use self::corpop_car_billsettlement_query::CorpopCarBillsettlementQuery;
pub use self::corpop_commonapply_get::CorpopCommonapplyGet;
pub use self::corpop_depart_sync::CorpopDepartSync;
pub use self::corpop_exceedapply_sync::CorpopExceedapplySync;
pub use self::corpop_flight_billsettlement_query::CorpopFlightBillsettlementQuery;
pub use self::corpop_flight_exceedapply_get::CorpopFlightExceedapplyGet;
pub use self::corpop_hotel_billsettlement_query::CorpopHotelBillsettlementQuery;
pub use self::corpop_hotel_exceedapply_get::CorpopHotelExceedapplyGet;
pub use self::corpop_train_exceedapply_get::CorpopTrainExceedapplyGet;
pub use self::corpop_user_sync::CorpopUserSync;
pub use self::cost_center_delete::CostCenterDelete;
pub use self::cost_center_entity_add::CostCenterEntityAdd;
pub use self::cost_center_entity_delete::CostCenterEntityDelete;
pub use self::cost_center_entity_set::CostCenterEntitySet;
pub use self::cost_center_get::CostCenterGet;
pub use self::cost_center_modify::CostCenterModify;
pub use self::cost_center_new::CostCenterNew;
pub use self::cost_center_transfer::CostCenterTransfer;
pub use self::employee_query::EmployeeQuery;
pub use self::flight_city_suggest::FlightCitySuggest;
pub use self::flight_distribution_account::FlightDistributionAccount;
pub use self::flight_distribution_change_apply::FlightDistributionChangeApply;
pub use self::flight_distribution_change_cancel::FlightDistributionChangeCancel;
pub use self::flight_distribution_change_detail::FlightDistributionChangeDetail;
pub use self::flight_distribution_change_newapply::FlightDistributionChangeNewapply;
pub use self::flight_distribution_change_newcancel::FlightDistributionChangeNewcancel;
pub use self::flight_distribution_change_newdetail::FlightDistributionChangeNewdetail;
pub use self::flight_distribution_change_newpay::FlightDistributionChangeNewpay;
pub use self::flight_distribution_change_newquery::FlightDistributionChangeNewquery;
pub use self::flight_distribution_change_pay::FlightDistributionChangePay;
pub use self::flight_distribution_change_query::FlightDistributionChangeQuery;
pub use self::flight_distribution_flightlist::FlightDistributionFlightlist;
pub use self::flight_distribution_modify_flightsearch::FlightDistributionModifyFlightsearch;
pub use self::flight_distribution_modify_newflightsearch::FlightDistributionModifyNewflightsearch;
pub use self::flight_distribution_newflightlist::FlightDistributionNewflightlist;
pub use self::flight_distribution_order_cancel::FlightDistributionOrderCancel;
pub use self::flight_distribution_order_create::FlightDistributionOrderCreate;
pub use self::flight_distribution_order_detail::FlightDistributionOrderDetail;
pub use self::flight_distribution_order_newcreate::FlightDistributionOrderNewcreate;
pub use self::flight_distribution_order_newpay::FlightDistributionOrderNewpay;
pub use self::flight_distribution_order_pay::FlightDistributionOrderPay;
pub use self::flight_distribution_refund_apply::FlightDistributionRefundApply;
pub use self::flight_distribution_refund_detail::FlightDistributionRefundDetail;
pub use self::flight_distribution_refund_newapply::FlightDistributionRefundNewapply;
pub use self::flight_distribution_refund_newdetail::FlightDistributionRefundNewdetail;
pub use self::flight_distribution_refund_newprecal::FlightDistributionRefundNewprecal;
pub use self::flight_distribution_refund_precal::FlightDistributionRefundPrecal;
pub use self::flight_order_search::FlightOrderSearch;
pub use self::hotel_distribution_order_cancel::HotelDistributionOrderCancel;
pub use self::hotel_distribution_order_create::HotelDistributionOrderCreate;
pub use self::hotel_distribution_order_detail::HotelDistributionOrderDetail;
pub use self::hotel_distribution_order_pay::HotelDistributionOrderPay;
pub use self::hotel_distribution_order_validate::HotelDistributionOrderValidate;
pub use self::hotel_distribution_search_detail::HotelDistributionSearchDetail;
pub use self::hotel_distribution_search_hot_hotel::HotelDistributionSearchHotHotel;
pub use self::hotel_distribution_search_low_price::HotelDistributionSearchLowPrice;
pub use self::hotel_distribution_search_static::HotelDistributionSearchStatic;
pub use self::hotel_order_search::HotelOrderSearch;
pub use self::invoice_get::InvoiceGet;
pub use self::invoice_search::InvoiceSearch;
pub use self::invoice_setting_add::InvoiceSettingAdd;
pub use self::invoice_setting_delete::InvoiceSettingDelete;
pub use self::invoice_setting_modify::InvoiceSettingModify;
pub use self::invoice_setting_rule::InvoiceSettingRule;
pub use self::monthbill_url_get::MonthbillUrlGet;
pub use self::open_cost_center_delete::OpenCostCenterDelete;
pub use self::open_cost_center_entity_add::OpenCostCenterEntityAdd;
pub use self::open_cost_center_entity_delete::OpenCostCenterEntityDelete;
pub use self::open_cost_center_entity_set::OpenCostCenterEntitySet;
pub use self::open_cost_center_modify::OpenCostCenterModify;
pub use self::open_cost_center_new::OpenCostCenterNew;
pub use self::open_cost_center_query::OpenCostCenterQuery;
pub use self::open_cost_center_transfer::OpenCostCenterTransfer;
pub use self::open_invoice_search::OpenInvoiceSearch;
pub use self::open_supplychain_flight_trade::OpenSupplychainFlightTrade;
pub use self::open_supplychain_hotel_trade::OpenSupplychainHotelTrade;
pub use self::open_supplychain_train_trade::OpenSupplychainTrainTrade;
pub use self::open_supplychain_vehicle_trade::OpenSupplychainVehicleTrade;
pub use self::openplatform_address_get::OpenplatformAddressGet;
pub use self::project_add::ProjectAdd;
pub use self::project_delete::ProjectDelete;
pub use self::project_modify::ProjectModify;
pub use self::supplychain_bus_industry_search::SupplychainBusIndustrySearch;
pub use self::supplychain_flight_city::SupplychainFlightCity;
pub use self::supplychain_flight_detail_search::SupplychainFlightDetailSearch;
pub use self::supplychain_flight_industry_search::SupplychainFlightIndustrySearch;
pub use self::supplychain_flight_search::SupplychainFlightSearch;
pub use self::supplychain_hotel_search::SupplychainHotelSearch;
pub use self::supplychain_train_city::SupplychainTrainCity;
pub use self::supplychain_train_detail_search::SupplychainTrainDetailSearch;
pub use self::supplychain_train_detail_search_vtwo::SupplychainTrainDetailSearchVtwo;
pub use self::supplychain_train_industry_search::SupplychainTrainIndustrySearch;
pub use self::supplychain_train_search::SupplychainTrainSearch;
pub use self::supplychain_vehicle_search::SupplychainVehicleSearch;
pub use self::train_city_suggest::TrainCitySuggest;
pub use self::train_order_search::TrainOrderSearch;
pub use self::vehicle_order_search::VehicleOrderSearch;

/// `alitrip.btrip.apply.get`
pub mod apply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.apply.get` (获取单个审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29572&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.apply.get",
        response = BtriphomeResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct ApplyGet {
        pub thirdpart_apply_id: Option<String>,
        pub apply_id: Option<i64>,
        pub corp_id: String,
        pub apply_show_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResultSupport {
        pub apply: Option<OpenApplyRs>,
        pub success: Option<String>,
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApplyRs {
        pub status: Option<i64>,
        pub trip_title: Option<String>,
        pub trip_cause: Option<String>,
        pub trip_day: Option<i64>,
        pub depart_name: Option<String>,
        pub depart_id: Option<String>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub corp_name: Option<String>,
        pub corp_id: Option<String>,
        pub thirdpart_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub approver_list: Vec<OpenApproverInfo>,
        pub status_desc: Option<String>,
        pub apply_show_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub arr_date: Option<TopDateTime>,
        pub dep_date: Option<TopDateTime>,
        pub invoice_name: Option<String>,
        pub cost_center_name: Option<String>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub traffic_type: Option<i64>,
        pub trip_way: Option<i64>,
        pub itinerary_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproverInfo {
        pub operate_time: Option<TopDateTime>,
        pub note: Option<String>,
        pub status: Option<i64>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub order: Option<i64>,
        pub status_desc: Option<String>,
    }
}

/// `alitrip.btrip.apply.search`
pub mod apply_search {
    use crate::prelude::*;

    /// `alitrip.btrip.apply.search` (搜索审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.apply.search",
        response = BtriphomeResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ApplySearch {
        pub rq: Option<OpenSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSearchRq {
        pub start_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub corp_id: String,
        pub user_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResultSupport {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub apply_list: Vec<OpenApplyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApplyRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub thirdpart_id: Option<String>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub trip_day: Option<i64>,
        pub trip_cause: Option<String>,
        pub trip_title: Option<String>,
        pub status: Option<String>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub approver_list: Vec<OpenApproverInfo>,
        pub apply_show_id: Option<String>,
        pub status_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub trip_way: Option<i64>,
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub cost_center_name: Option<String>,
        pub invoice_name: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub arr_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproverInfo {
        pub status: Option<i64>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub note: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub order: Option<i64>,
        pub status_desc: Option<String>,
    }
}

/// `alitrip.btrip.approval.modify`
pub mod approval_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.approval.modify` (修改审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=44475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.approval.modify",
        response = BtripApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct ApprovalModify {
        pub add_apply_request: Option<OpenApiNewApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiNewApplyRq {
        pub trip_day: i64,
        pub corp_id: String,
        pub corp_name: Option<String>,
        pub user_name: Option<String>,
        pub user_id: String,
        pub apply_id: String,
        #[top_api(required)]
        pub traveler_list: Vec<OpenUserInfo>,
        pub trip_title: String,
        pub trip_cause: String,
        pub depart_id: Option<String>,
        #[top_api(required)]
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub apply_show_id: Option<String>,
        pub depart_name: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_name: Option<String>,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub dep_city: String,
        pub traffic_type: i64,
        pub itinerary_id: String,
        pub trip_way: i64,
        #[top_api(required)]
        pub arr_date: Option<TopDateTime>,
        #[top_api(required)]
        pub dep_date: Option<TopDateTime>,
        pub invoice_id: i64,
        pub cost_center_id: Option<i64>,
        pub arr_city: String,
        pub dep_city_code: Option<String>,
        pub arr_city_code: Option<String>,
        pub thirdpart_cost_center_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripApplyResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub module: Option<OpenApiNewApplyRs>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiNewApplyRs {
        pub thirdpart_apply_id: Option<String>,
        pub apply_id: Option<String>,
    }
}

/// `alitrip.btrip.approval.new`
pub mod approval_new {
    use crate::prelude::*;

    /// `alitrip.btrip.approval.new` (新建审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29180&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.approval.new",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct ApprovalNew {
        pub add_apply_request: Option<OpenAddApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAddApplyRq {
        #[top_api(required)]
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub trip_title: String,
        pub apply_id: String,
        pub trip_day: i64,
        pub depart_name: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: String,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        #[top_api(required)]
        pub traveler_list: Vec<OpenUserInfo>,
        pub trip_cause: String,
        pub corp_id: String,
        pub status: Option<i64>,
        pub apply_show_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub dep_city: String,
        pub traffic_type: i64,
        pub itinerary_id: String,
        pub trip_way: i64,
        #[top_api(required)]
        pub arr_date: Option<TopDateTime>,
        #[top_api(required)]
        pub dep_date: Option<TopDateTime>,
        pub invoice_id: i64,
        pub cost_center_id: Option<i64>,
        pub arr_city: String,
        pub dep_city_code: Option<String>,
        pub arr_city_code: Option<String>,
        pub thirdpart_cost_center_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_name: Option<String>,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub module: Option<OpenApiNewApplyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiNewApplyRs {
        pub thirdpart_apply_id: Option<String>,
        pub apply_id: Option<i64>,
    }
}

/// `alitrip.btrip.approval.update`
pub mod approval_update {
    use crate::prelude::*;

    /// `alitrip.btrip.approval.update` (更新审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.approval.update",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct ApprovalUpdate {
        pub approve_apply_request: Option<OpenApproveApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproveApplyRq {
        pub apply_id: String,
        #[top_api(required)]
        pub operate_time: Option<TopDateTime>,
        pub status: i64,
        #[top_api(secret)]
        pub approval_user_name: Option<String>,
        pub approval_user_id: String,
        pub note: Option<String>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }
}

/// `alitrip.btrip.city.car.apply.add`
pub mod city_car_apply_add {
    use crate::prelude::*;

    /// `alitrip.btrip.city.car.apply.add` (三方市内用车申请单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55370&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.btrip.city.car.apply.add",
        response = CityCarApplyAddResponse,
        debug
    )]
    pub struct CityCarApplyAdd {
        pub rq: CityCarApplyAddRq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CityCarApplyAddRq {
        pub cause: String,
        pub city: String,
        pub corp_id: String,
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        pub project_code: Option<String>,
        pub project_name: Option<String>,
        pub status: Status,
        pub third_part_apply_id: String,
        pub third_part_cost_center_id: String,
        pub third_part_invoice_id: String,
        pub times_total: i64,
        pub times_type: i64,
        pub times_used: i64,
        pub title: String,
        pub user_id: String,
        pub finished_date: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 申请
        #[top_api(value = 0)]
        V0,
        /// 同意
        #[top_api(value = 1)]
        Agreement,
        /// 拒绝
        #[top_api(value = 2)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityCarApplyAddResponse {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<i64>,
    }
}

/// `alitrip.btrip.city.car.apply.approve`
pub mod city_car_apply_approve {
    use crate::prelude::*;

    /// `alitrip.btrip.city.car.apply.approve` (三方市内用车申请单审批)
    ///
    /// <https://open.taobao.com/api.htm?docId=55378&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.btrip.city.car.apply.approve",
        response = CityCarApplyApproveResponse,
        debug
    )]
    pub struct CityCarApplyApprove {
        pub rq: CityCarApplyApproveRq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CityCarApplyApproveRq {
        pub corp_id: String,
        pub operate_time: Option<TopDateTime>,
        pub remark: Option<String>,
        pub status: Status,
        pub third_part_apply_id: String,
        pub user_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 同意
        #[top_api(value = 1)]
        Agreement,
        /// 拒绝
        #[top_api(value = 2)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityCarApplyApproveResponse {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        #[top_api(flag)]
        pub module: Option<bool>,
    }
}

/// `alitrip.btrip.city.car.apply.query`
pub mod city_car_apply_query {
    use crate::prelude::*;

    /// `alitrip.btrip.city.car.apply.query` (三方市内用车申请单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55377&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.city.car.apply.query",
        response = BtripApplyResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CityCarApplyQuery {
        pub rq: CityCarApplyQueryRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityCarApplyQueryRq {
        pub corp_id: String,
        pub created_end_at: Option<TopDateTime>,
        pub created_start_at: Option<TopDateTime>,
        pub page_number: Option<i64>,
        pub page_size: Option<i64>,
        pub third_part_apply_id: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripApplyResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub apply_list: Vec<OpenApplyRs>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApplyRs {
        pub approver_list: Vec<OpenApproverInfo>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub status: Option<Status>,
        pub status_desc: Option<StatusDesc>,
        pub thirdpart_id: Option<String>,
        pub trip_cause: Option<String>,
        pub trip_title: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 申请
        #[top_api(value = 0)]
        V0,
        /// 同意
        #[top_api(value = 1)]
        Agreement,
        /// 拒绝
        #[top_api(value = 2)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status_desc`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StatusDesc {
        /// 申请
        #[top_api(value = "0")]
        V0,
        /// 同意
        #[top_api(value = "1")]
        Agreement,
        /// 拒绝
        #[top_api(value = "2")]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproverInfo {
        pub note: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub order: Option<i64>,
        pub status: Option<OpenApproverInfoStatusValue>,
        pub status_desc: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpenApproverInfoStatusValue {
        /// 审批中
        #[top_api(value = 0)]
        Approving,
        /// 已同意
        #[top_api(value = 1)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 2)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_date: Option<TopDateTime>,
        pub cost_center_id: Option<i64>,
        pub cost_center_name: Option<String>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub invoice_id: Option<i64>,
        pub invoice_name: Option<String>,
        pub itinerary_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub traffic_type: Option<i64>,
    }
}

/// `alitrip.btrip.corpop.apply.add`
pub mod corpop_apply_add {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.apply.add` (【商旅】isv 添加审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53585&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.apply.add",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopApplyAdd {
        pub rq: OpenApiApplyRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRq {
        pub thirdpart_apply_id: String,
        pub thirdpart_business_id: Option<String>,
        pub corp_id: String,
        pub corp_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub status: Option<i64>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub trip_cause: String,
        pub trip_day: Option<i64>,
        pub trip_title: String,
        pub user_id: String,
        pub user_name: Option<String>,
        pub version: Option<i64>,
        pub r#type: Option<Type>,
        pub union_no: Option<String>,
        pub external_traveler_list: Vec<OpenApiApplyRqExternalTravelerList>,
        /// In cents.
        pub hotel_budget: Option<i64>,
        /// In cents.
        pub flight_budget: Option<i64>,
        /// In cents.
        pub train_budget: Option<i64>,
        /// In cents.
        pub vehicle_budget: Option<i64>,
        /// In cents.
        pub budget: Option<i64>,
        pub budget_merge: Option<i64>,
        pub limit_traveler: Option<LimitTraveler>,
        pub together_book_rule: Option<TogetherBookRule>,
        pub hotel_share: Option<HotelShareInfo>,
        pub external_traveler_standard: Option<ExternalUserStandard>,
        pub traveler_standard: Vec<InternalUserStandard>,
        pub itinerary_rule: Option<i64>,
        pub itinerary_set_list: Vec<OpenApiApplyRqItinerarySetList>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 代提交
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `limit_traveler`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LimitTraveler {
        /// 不限制出行人
        #[top_api(value = 0)]
        V0,
        /// 限申请单内的出行人
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `together_book_rule`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TogetherBookRule {
        /// 就高
        #[top_api(value = 1)]
        V1,
        /// 就低
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_date: Option<TopDateTime>,
        pub cost_center_id: Option<i64>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub invoice_id: Option<i64>,
        pub itinerary_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_cost_center_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub trip_way: Option<i64>,
        pub third_part_invoice_id: Option<String>,
        pub need_hotel: Option<bool>,
        pub need_traffic: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// `OpenUserInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRqExternalTravelerList {
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelShareInfo {
        pub r#type: Option<String>,
        pub param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalUserStandard {
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    /// The values of `reserve_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReserveType {
        /// 不限差标
        #[top_api(value = 0)]
        V0,
        /// 限制差标
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelCityFee {
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        /// In cents.
        pub fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InternalUserStandard {
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        pub user_id: Option<String>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    /// `OpenItineraryInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRqItinerarySetList {
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub city_set: Option<String>,
        pub city_code_set: Option<String>,
        pub dep_date: Option<String>,
        pub arr_date: Option<String>,
        pub cost_center_id: Option<i64>,
        pub thirdpart_cost_center_id: Option<String>,
        pub invoice_id: Option<i64>,
        pub third_part_invoice_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<OpenApiApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRs {
        pub apply_id: Option<i64>,
        pub thirdpart_apply_id: Option<String>,
        pub thirdpart_business_id: Option<String>,
    }
}

/// `alitrip.btrip.corpop.apply.approve`
pub mod corpop_apply_approve {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.apply.approve` (【商旅】更新审批单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=53592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.apply.approve",
        response = CorpopApplyApproveResponse,
        debug
    )]
    pub struct CorpopApplyApprove {
        pub rq: Option<OpenApiUpdateApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiUpdateApplyRq {
        pub thirdpart_apply_id: String,
        pub corp_id: String,
        pub note: Option<String>,
        #[top_api(required)]
        pub operate_time: Option<TopDateTime>,
        pub status: i64,
        pub user_id: String,
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpopApplyApproveResponse {
        pub module: Option<String>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.btrip.corpop.apply.get`
pub mod corpop_apply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.apply.get` (【商旅】查询审批单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.apply.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopApplyGet {
        pub rq: OpenIsvSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub apply_id: Option<i64>,
        pub apply_show_id: Option<String>,
        pub corp_id: String,
        pub thirdpart_apply_id: Option<String>,
        pub version: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<OpenIsvApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRs {
        pub apply_show_id: Option<String>,
        pub approver_list: Vec<OpenApproverInfo>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub thirdpart_business_id: Option<String>,
        pub thirdpart_id: Option<String>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub trip_cause: Option<String>,
        pub trip_day: Option<i64>,
        pub trip_title: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub r#type: Option<i64>,
        pub union_no: Option<String>,
        pub external_traveler_list: Vec<OpenIsvApplyRsExternalTravelerList>,
        /// In cents.
        pub hotel_budget: Option<i64>,
        /// In cents.
        pub flight_budget: Option<i64>,
        /// In cents.
        pub train_budget: Option<i64>,
        /// In cents.
        pub vehicle_budget: Option<i64>,
        /// In cents.
        pub budget: Option<i64>,
        pub budget_merge: Option<i64>,
        pub limit_traveler: Option<LimitTraveler>,
        pub together_book_rule: Option<TogetherBookRule>,
        pub hotel_share: Option<HotelShareInfo>,
        pub itinerary_set_list: Vec<OpenIsvApplyRsItinerarySetList>,
        pub itinerary_rule: Option<i64>,
    }

    /// The values of `limit_traveler`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LimitTraveler {
        /// 不限制出行人
        #[top_api(value = 0)]
        V0,
        /// 限申请单内的出行人
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `together_book_rule`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TogetherBookRule {
        /// 就高
        #[top_api(value = 1)]
        V1,
        /// 就低
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproverInfo {
        pub note: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub order: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_date: Option<TopDateTime>,
        pub cost_center_name: Option<String>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub invoice_name: Option<String>,
        pub itinerary_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub traffic_type: Option<i64>,
        pub trip_way: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    /// The values of `reserve_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReserveType {
        /// 不限差标
        #[top_api(value = 0)]
        V0,
        /// 限制差标
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelCityFee {
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        /// In cents.
        pub fee: Option<i64>,
    }

    /// `OpenUserInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRsExternalTravelerList {
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        pub user_name: Option<String>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelShareInfo {
        pub r#type: Option<String>,
        pub param: Option<String>,
    }

    /// `OpenItineraryInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRsItinerarySetList {
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub city_set: Option<String>,
        pub city_code_set: Option<String>,
        pub dep_date: Option<String>,
        pub arr_date: Option<String>,
        pub cost_center_name: Option<String>,
        pub invoice_name: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }
}

/// `alitrip.btrip.corpop.apply.modify`
pub mod corpop_apply_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.apply.modify` (【商旅】修改出差审批单（行程）)
    ///
    /// <https://open.taobao.com/api.htm?docId=53599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.apply.modify",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopApplyModify {
        pub rq: OpenApiApplyRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRq {
        pub thirdpart_apply_id: String,
        pub thirdpart_business_id: Option<String>,
        pub corp_id: String,
        pub corp_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub status: Option<i64>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub trip_cause: String,
        pub trip_day: Option<i64>,
        pub trip_title: String,
        pub user_id: String,
        pub user_name: Option<String>,
        pub version: Option<i64>,
        pub external_traveler_list: Vec<OpenApiApplyRqExternalTravelerList>,
        /// In cents.
        pub hotel_budget: Option<i64>,
        /// In cents.
        pub flight_budget: Option<i64>,
        /// In cents.
        pub train_budget: Option<i64>,
        /// In cents.
        pub vehicle_budget: Option<i64>,
        /// In cents.
        pub budget: Option<i64>,
        pub union_no: Option<String>,
        pub budget_merge: Option<i64>,
        pub limit_traveler: Option<LimitTraveler>,
        pub together_book_rule: Option<TogetherBookRule>,
        pub hotel_share: Option<HotelShareInfo>,
        pub external_traveler_standard: Option<ExternalUserStandard>,
        pub traveler_standard: Vec<InternalUserStandard>,
        pub itinerary_set_list: Vec<OpenApiApplyRqItinerarySetList>,
        pub itinerary_rule: Option<i64>,
    }

    /// The values of `limit_traveler`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LimitTraveler {
        /// 不限制出行人
        #[top_api(value = 0)]
        V0,
        /// 限申请单内的出行人
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `together_book_rule`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TogetherBookRule {
        /// 就高
        #[top_api(value = 1)]
        V1,
        /// 就低
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_date: Option<TopDateTime>,
        pub cost_center_id: Option<i64>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub invoice_id: Option<i64>,
        pub itinerary_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_cost_center_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub trip_way: Option<i64>,
        pub third_part_invoice_id: Option<String>,
        pub need_hotel: Option<bool>,
        pub need_traffic: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// `OpenUserInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRqExternalTravelerList {
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelShareInfo {
        pub r#type: Option<String>,
        pub param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalUserStandard {
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    /// The values of `reserve_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReserveType {
        /// 不限差标
        #[top_api(value = 0)]
        V0,
        /// 限制差标
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelCityFee {
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        /// In cents.
        pub fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InternalUserStandard {
        /// Several values with commas between them.
        pub flight_cabins: Option<String>,
        pub economy_discount: Option<i64>,
        pub business_discount: Option<i64>,
        pub first_discount: Option<i64>,
        /// Several values with commas between them.
        pub train_seats: Option<String>,
        pub hotel_citys: Vec<HotelCityFee>,
        pub reserve_type: Option<ReserveType>,
        pub user_id: Option<String>,
        /// Several values with commas between them.
        pub international_flight_cabins: Option<String>,
        pub premium_economy_discount: Option<i64>,
    }

    /// `OpenItineraryInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRqItinerarySetList {
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub city_set: Option<String>,
        pub city_code_set: Option<String>,
        pub dep_date: Option<String>,
        pub arr_date: Option<String>,
        pub cost_center_id: Option<i64>,
        pub thirdpart_cost_center_id: Option<String>,
        pub invoice_id: Option<i64>,
        pub third_part_invoice_id: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<OpenApiApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiApplyRs {
        pub apply_id: Option<i64>,
        pub thirdpart_apply_id: Option<String>,
    }
}

/// `alitrip.btrip.corpop.apply.search`
pub mod corpop_apply_search {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.apply.search` (【商旅】搜索审批单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=53598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.apply.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CorpopApplySearch {
        pub rq: OpenIsvSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub all_apply: Option<bool>,
        pub corp_id: String,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub only_shang_lv_apply: Option<bool>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
        pub r#type: Option<i64>,
        pub union_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module_list: Vec<OpenIsvApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRs {
        pub apply_show_id: Option<String>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub thirdpart_id: Option<String>,
        pub corp_id: Option<String>,
        pub user_id: Option<String>,
        pub depart_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_name: Option<String>,
        pub depart_name: Option<String>,
        pub trip_day: Option<i64>,
        pub trip_cause: Option<String>,
        pub trip_title: Option<String>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub itinerary_list: Vec<OpenItineraryInfo>,
        pub traveler_list: Vec<OpenUserInfo>,
        pub approver_list: Vec<OpenApproverInfo>,
        pub flow_code: Option<String>,
        pub thirdpart_business_id: Option<String>,
        pub r#type: Option<i64>,
        pub union_no: Option<String>,
        pub external_traveler_list: Vec<OpenIsvApplyRsExternalTravelerList>,
        pub itinerary_rule: Option<i64>,
        pub itinerary_set_list: Vec<OpenIsvApplyRsItinerarySetList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenItineraryInfo {
        pub trip_way: Option<i64>,
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub cost_center_name: Option<String>,
        pub invoice_name: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub arr_date: Option<TopDateTime>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApproverInfo {
        pub order: Option<i64>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub note: Option<String>,
        pub operate_time: Option<TopDateTime>,
    }

    /// `OpenUserInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRsExternalTravelerList {
        pub user_name: Option<String>,
    }

    /// `OpenItineraryInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRsItinerarySetList {
        pub itinerary_id: Option<String>,
        pub traffic_type: Option<i64>,
        pub city_set: Option<String>,
        pub city_code_set: Option<String>,
        pub dep_date: Option<String>,
        pub arr_date: Option<String>,
        pub cost_center_name: Option<String>,
        pub invoice_name: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
    }
}

/// `alitrip.btrip.corpop.btriptrain.billsettlement.query`
pub mod corpop_btriptrain_billsettlement_query {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.btriptrain.billsettlement.query` (商旅火车票结算记账查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59322&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.btriptrain.billsettlement.query",
        response = HisvResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CorpopBtriptrainBillsettlementQuery {
        pub rq: Option<OpenIsvBillSettlementSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementSearchRq {
        pub corp_id: Option<String>,
        pub page_size: Option<i64>,
        pub version: Option<i64>,
        pub page_no: Option<i64>,
        pub category: Option<Category>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 机票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// 商旅火车票
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub module: Option<OpenIsvBillSettlementRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementRs {
        pub corp_id: Option<String>,
        pub total_num: Option<i64>,
        pub data_list: Vec<OpenIsvBillSettlementBtripTrainRs>,
        pub category: Option<i64>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementBtripTrainRs {
        pub traveler_name: Option<String>,
        pub refund_fee: Option<String>,
        pub dept_station: Option<String>,
        pub arr_date: Option<String>,
        pub train_type: Option<String>,
        pub order_id: Option<String>,
        pub dept_time: Option<String>,
        pub department_id: Option<String>,
        pub train_no: Option<String>,
        pub change_fee: Option<String>,
        pub primary_id: Option<i64>,
        pub over_apply_id: Option<String>,
        pub apply_id: Option<String>,
        pub seat_type: Option<String>,
        pub ticket_no: Option<String>,
        pub booker_id: Option<String>,
        pub project_code: Option<String>,
        pub cascade_department: Option<String>,
        pub order_price: Option<String>,
        pub run_time: Option<String>,
        pub cost_center_number: Option<String>,
        pub seat_no: Option<String>,
        pub department: Option<String>,
        pub invoice_title: Option<String>,
        pub service_fee: Option<String>,
        pub settlement_type: Option<String>,
        pub ticket_price: Option<String>,
        pub coupon: Option<String>,
        pub arr_station: Option<String>,
        pub cost_center: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub settlement_fee: Option<String>,
        pub index: Option<String>,
        pub book_time: Option<String>,
        pub booker_name: Option<String>,
        pub fee_type: Option<String>,
        pub traveler_id: Option<String>,
        pub capital_direction: Option<String>,
        pub settlement_time: Option<String>,
        pub project_name: Option<String>,
        pub arr_time: Option<String>,
        pub dept_date: Option<String>,
        pub status: Option<i64>,
        pub booker_job_no: Option<String>,
        pub traveler_job_no: Option<String>,
        pub voucher_type: Option<i64>,
        pub bill_record_time: Option<TopDateTime>,
        pub settlement_grant_fee: Option<String>,
        pub remark: Option<String>,
        pub coach_no: Option<String>,
        pub short_ticket_no: Option<String>,
    }
}

/// `alitrip.btrip.corpop.car.billsettlement.query`
pub mod corpop_car_billsettlement_query {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.car.billsettlement.query` (用车结算记账查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59308&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.car.billsettlement.query",
        response = HisvResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CorpopCarBillsettlementQuery {
        pub rq: Option<OpenIsvBillSettlementSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementSearchRq {
        pub corp_id: Option<String>,
        pub page_size: Option<i64>,
        pub version: Option<i64>,
        pub page_no: Option<i64>,
        pub category: Option<Category>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 机票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// 商旅火车票
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub module: Option<OpenIsvBillSettlementRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementRs {
        pub corp_id: Option<String>,
        pub total_num: Option<i64>,
        pub data_list: Vec<OpenIsvBillSettlementCarRs>,
        pub category: Option<i64>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementCarRs {
        pub traveler_name: Option<String>,
        pub arr_date: Option<String>,
        pub order_id: Option<String>,
        pub department_id: Option<String>,
        pub memo: Option<String>,
        pub primary_id: Option<i64>,
        pub over_apply_id: Option<String>,
        pub apply_id: Option<String>,
        pub booker_id: Option<String>,
        pub cost_center_number: Option<String>,
        pub invoice_title: Option<String>,
        pub provider_name: Option<String>,
        pub service_fee: Option<String>,
        pub real_drive_distance: Option<String>,
        pub cost_center: Option<String>,
        pub car_level: Option<String>,
        pub special_order: Option<String>,
        pub settlement_fee: Option<String>,
        pub index: Option<String>,
        pub book_time: Option<String>,
        pub fee_type: Option<String>,
        pub person_settle_fee: Option<String>,
        pub user_confirm_desc: Option<String>,
        pub special_reason: Option<String>,
        pub dept_city: Option<String>,
        pub project_name: Option<String>,
        pub status: Option<i64>,
        pub dept_time: Option<String>,
        pub arr_city: Option<String>,
        pub traveler_job_no: Option<String>,
        pub arr_location: Option<String>,
        pub real_from_addr: Option<String>,
        pub project_code: Option<String>,
        pub cascade_department: Option<String>,
        pub order_price: Option<String>,
        pub department: Option<String>,
        pub settlement_type: Option<String>,
        pub coupon: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub booker_name: Option<String>,
        pub estimate_drive_distance: Option<String>,
        pub traveler_id: Option<String>,
        pub capital_direction: Option<String>,
        #[top_api(secret)]
        pub real_to_addr: Option<String>,
        pub settlement_time: Option<String>,
        pub dept_location: Option<String>,
        pub business_category: Option<String>,
        pub coupon_price: Option<String>,
        pub booker_job_no: Option<String>,
        pub estimate_price: Option<String>,
        pub arr_time: Option<String>,
        pub dept_date: Option<String>,
        pub voucher_type: Option<i64>,
        pub sub_order_id: Option<String>,
        pub bill_record_time: Option<TopDateTime>,
        pub settlement_grant_fee: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alitrip.btrip.corpop.commonapply.get`
pub mod corpop_commonapply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.commonapply.get` (商旅审批单通用查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59816&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.commonapply.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopCommonapplyGet {
        pub rq: OpenIsvSearchRq,
    }

    /// `OpenIsvSearchRQ`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub apply_id: i64,
        pub corp_id: String,
        pub biz_category: BizCategory,
    }

    /// The values of `biz_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizCategory {
        /// 机票改签审批
        #[top_api(value = 5)]
        V5,
        /// 机票退票审批
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<OpenIsvApplyRs>,
    }

    /// `OpenIsvApplyRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvApplyRs {
        pub corp_id: Option<String>,
        pub apply_id: Option<i64>,
        pub status: Option<Status>,
        pub trip_cause: Option<String>,
        pub biz_category: Option<OpenIsvApplyRsBizCategoryValue>,
        pub user_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub thirdpart_corp_id: Option<String>,
        pub thirdpart_id: Option<String>,
        pub extend_value: Option<String>,
        pub cause: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 审批中
        #[top_api(value = 0)]
        Approving,
        /// 已同意
        #[top_api(value = 1)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 2)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpenIsvApplyRsBizCategoryValue {
        /// 机票改签审批
        #[top_api(value = 5)]
        V5,
        /// 机票退票审批
        #[top_api(value = 6)]
        V6,
        /// 超标审批
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.corpop.depart.sync`
pub mod corpop_depart_sync {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.depart.sync` (外部部门同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=53434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.depart.sync",
        response = CorpopDepartSyncResponse,
        debug
    )]
    pub struct CorpopDepartSync {
        pub rq: BtripDepartSyncRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripDepartSyncRq {
        #[top_api(required)]
        pub depart_list: Vec<DepartSyncRq>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DepartSyncRq {
        pub status: Option<i64>,
        pub depart_pid: Option<i64>,
        pub depart_name: String,
        pub depart_id: Option<i64>,
        pub third_depart_id: Option<String>,
        pub third_depart_pid: Option<String>,
        pub manager_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpopDepartSyncResponse {
        pub success_flag: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub module: Option<String>,
    }
}

/// `alitrip.btrip.corpop.exceedapply.sync`
pub mod corpop_exceedapply_sync {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.exceedapply.sync` (第三方超标审批结果回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=57098&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.exceedapply.sync",
        response = BtripApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopExceedapplySync {
        pub rq: Option<BtripExceedApplyRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BtripExceedApplyRq {
        pub apply_id: i64,
        pub thirdparty_flow_id: Option<String>,
        pub status: Status,
        pub corp_id: String,
        /// Several values with commas between them.
        pub user_id: String,
        pub remark: Option<String>,
        pub biz_category: Option<BizCategory>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 同意
        #[top_api(value = 1)]
        Agreement,
        /// 拒绝
        #[top_api(value = 2)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizCategory {
        /// 超标审批
        #[top_api(value = 3)]
        V3,
        /// 机票改签审批
        #[top_api(value = 5)]
        V5,
        /// 机票退票审批
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripApplyResult {
        pub success: Option<bool>,
        pub module: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.corpop.flight.billsettlement.query`
pub mod corpop_flight_billsettlement_query {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.flight.billsettlement.query` (机票结算记账查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59320&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.flight.billsettlement.query",
        response = HisvResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CorpopFlightBillsettlementQuery {
        pub rq: Option<OpenIsvBillSettlementSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementSearchRq {
        pub corp_id: Option<String>,
        pub page_size: Option<i64>,
        pub version: Option<i64>,
        pub page_no: Option<i64>,
        pub category: Option<Category>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 机票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// 新火车票
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub module: Option<OpenIsvBillSettlementRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementRs {
        pub corp_id: Option<String>,
        pub total_num: Option<i64>,
        pub data_list: Vec<OpenIsvBillSettlementFlightRs>,
        pub category: Option<i64>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementFlightRs {
        pub traveler_name: Option<String>,
        pub cabin_class: Option<String>,
        pub build_fee: Option<String>,
        pub refund_fee: Option<String>,
        pub arr_date: Option<String>,
        pub order_id: Option<String>,
        pub department_id: Option<String>,
        pub discount: Option<String>,
        pub change_fee: Option<String>,
        pub primary_id: Option<i64>,
        pub upgrade_cost: Option<String>,
        pub over_apply_id: Option<String>,
        pub apply_id: Option<String>,
        pub booker_id: Option<String>,
        pub most_difference_price: Option<String>,
        pub cost_center_number: Option<String>,
        pub itinerary_num: Option<String>,
        pub invoice_title: Option<String>,
        pub service_fee: Option<String>,
        pub itinerary_price: Option<String>,
        pub arr_station: Option<String>,
        pub cost_center: Option<String>,
        pub settlement_fee: Option<String>,
        pub index: Option<String>,
        pub book_time: Option<String>,
        pub fee_type: Option<String>,
        pub flight_no: Option<String>,
        pub corp_pay_order_fee: Option<String>,
        pub oil_fee: Option<String>,
        pub btrip_coupon_fee: Option<String>,
        pub repeat_refund: Option<String>,
        pub dept_city: Option<String>,
        pub project_name: Option<String>,
        pub arr_airport_code: Option<String>,
        pub ticket_id: Option<String>,
        pub status: Option<i64>,
        pub airline_corp_code: Option<String>,
        pub dept_station: Option<String>,
        pub dept_time: Option<String>,
        pub most_price: Option<String>,
        pub arr_city: Option<String>,
        pub cabin: Option<String>,
        pub dep_airport_code: Option<String>,
        pub project_code: Option<String>,
        pub cascade_department: Option<String>,
        pub advance_day: Option<i64>,
        pub department: Option<String>,
        pub most_difference_discount: Option<String>,
        pub settlement_type: Option<String>,
        pub coupon: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub airline_corp_name: Option<String>,
        pub most_difference_flight_no: Option<String>,
        pub booker_name: Option<String>,
        pub refund_upgrade_cost: Option<String>,
        pub traveler_id: Option<String>,
        pub capital_direction: Option<String>,
        pub insurance_fee: Option<String>,
        pub seal_price: Option<String>,
        pub settlement_time: Option<String>,
        pub most_difference_dept_time: Option<String>,
        pub most_difference_reason: Option<String>,
        pub negotiation_coupon_fee: Option<String>,
        pub arr_time: Option<String>,
        pub dept_date: Option<String>,
        pub booker_job_no: Option<String>,
        pub traveler_job_no: Option<String>,
        pub voucher_type: Option<i64>,
        pub bill_record_time: Option<TopDateTime>,
        pub settlement_grant_fee: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alitrip.btrip.corpop.flight.exceedapply.get`
pub mod corpop_flight_exceedapply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.flight.exceedapply.get` (商旅机票第三方超标审批单搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.flight.exceedapply.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopFlightExceedapplyGet {
        pub rq: Option<OpenIsvSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub corp_id: String,
        pub apply_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<OpenIsvExceedApplyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvExceedApplyRs {
        pub corp_id: Option<String>,
        pub apply_id: Option<i64>,
        pub status: Option<Status>,
        pub btrip_cause: Option<String>,
        pub exceed_type: Option<i64>,
        pub exceed_reason: Option<String>,
        pub origin_standard: Option<String>,
        pub apply_intention_info_do: Option<ApplyIntentionInfoDo>,
        pub user_id: Option<String>,
        pub submit_time: Option<TopDateTime>,
        pub thirdpart_corp_id: Option<String>,
        pub thirdpart_apply_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 审批中
        #[top_api(value = 0)]
        Approving,
        /// 已同意
        #[top_api(value = 1)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 2)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyIntentionInfoDo {
        pub dep_city_name: Option<String>,
        pub arr_city_name: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub flight_no: Option<String>,
        pub cabin: Option<Cabin>,
        pub cabin_class: Option<CabinClass>,
        pub cabin_class_str: Option<String>,
        pub discount: Option<String>,
        /// In yuan.
        pub price: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// The values of `cabin`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Cabin {
        /// 头等舱
        #[top_api(value = "F")]
        F,
        /// 商务舱
        #[top_api(value = "C")]
        C,
        /// 经济舱
        #[top_api(value = "Y")]
        Y,
        /// 超值经济舱
        #[top_api(value = "P")]
        P,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = 0)]
        V0,
        /// 商务舱
        #[top_api(value = 1)]
        V1,
        /// 经济舱
        #[top_api(value = 2)]
        V2,
        /// 超值经济舱
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.corpop.hotel.billsettlement.query`
pub mod corpop_hotel_billsettlement_query {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.hotel.billsettlement.query` (酒店结算记账查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59321&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.hotel.billsettlement.query",
        response = HisvResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CorpopHotelBillsettlementQuery {
        pub rq: Option<OpenIsvBillSettlementSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementSearchRq {
        pub corp_id: Option<String>,
        pub page_size: Option<i64>,
        pub version: Option<i64>,
        pub page_no: Option<i64>,
        pub category: Option<Category>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 机票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// 商旅火车票
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub module: Option<OpenIsvBillSettlementRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementRs {
        pub corp_id: Option<String>,
        pub total_num: Option<i64>,
        pub data_list: Vec<OpenIsvBillSettlementHotelRs>,
        pub category: Option<i64>,
        pub period_start: Option<String>,
        pub period_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvBillSettlementHotelRs {
        pub traveler_name: Option<String>,
        pub order_type: Option<String>,
        pub fees: Option<String>,
        pub order_id: Option<String>,
        pub department_id: Option<String>,
        pub primary_id: Option<i64>,
        pub over_apply_id: Option<String>,
        pub apply_id: Option<String>,
        pub booker_id: Option<String>,
        pub cost_center_number: Option<String>,
        pub invoice_title: Option<String>,
        pub room_type: Option<String>,
        pub promotion_fee: Option<String>,
        pub service_fee: Option<String>,
        pub room_price: Option<String>,
        pub cost_center: Option<String>,
        pub person_refund_fee: Option<String>,
        pub settlement_fee: Option<String>,
        pub index: Option<String>,
        pub book_time: Option<String>,
        pub fee_type: Option<String>,
        pub checkout_date: Option<String>,
        pub person_settle_price: Option<String>,
        pub is_negotiation: Option<String>,
        pub project_name: Option<String>,
        pub total_nights: Option<i64>,
        pub status: Option<i64>,
        pub room_number: Option<i64>,
        pub city: Option<String>,
        pub city_code: Option<String>,
        pub traveler_job_no: Option<String>,
        pub check_in_date: Option<String>,
        pub project_code: Option<String>,
        pub cascade_department: Option<String>,
        pub order_price: Option<String>,
        pub department: Option<String>,
        pub corp_total_fee: Option<String>,
        pub settlement_type: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub corp_refund_fee: Option<String>,
        pub fu_point_fee: Option<String>,
        pub booker_name: Option<String>,
        pub hotel_name: Option<String>,
        pub traveler_id: Option<String>,
        pub capital_direction: Option<String>,
        pub settlement_time: Option<String>,
        pub nights: Option<i64>,
        pub booker_job_no: Option<String>,
        pub is_share_str: Option<String>,
        pub voucher_type: Option<i64>,
        pub bill_record_time: Option<TopDateTime>,
        pub settlement_grant_fee: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alitrip.btrip.corpop.hotel.exceedapply.get`
pub mod corpop_hotel_exceedapply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.hotel.exceedapply.get` (商旅酒店第三方超标审批单搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57763&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.hotel.exceedapply.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopHotelExceedapplyGet {
        pub rq: OpenIsvSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub corp_id: String,
        pub apply_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<OpenIsvExceedApplyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvExceedApplyRs {
        pub corp_id: Option<String>,
        pub apply_id: Option<i64>,
        pub status: Option<Status>,
        pub btrip_cause: Option<String>,
        pub exceed_type: Option<i64>,
        pub exceed_reason: Option<String>,
        /// In cents.
        pub origin_standard: Option<String>,
        pub apply_intention_info_do: Option<ApplyIntentionInfoDo>,
        pub user_id: Option<String>,
        pub submit_time: Option<String>,
        pub thirdpart_corp_id: Option<String>,
        pub thirdpart_apply_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 审批中
        #[top_api(value = 0)]
        Approving,
        /// 已同意
        #[top_api(value = 1)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 2)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyIntentionInfoDo {
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        /// In cents.
        pub price: Option<i64>,
        pub together: Option<bool>,
        pub r#type: Option<i64>,
    }
}

/// `alitrip.btrip.corpop.train.exceedapply.get`
pub mod corpop_train_exceedapply_get {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.train.exceedapply.get` (商旅火车票第三方超标审批单搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.train.exceedapply.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct CorpopTrainExceedapplyGet {
        pub rq: OpenIsvSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvSearchRq {
        pub corp_id: String,
        pub apply_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<OpenIsvExceedApplyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenIsvExceedApplyRs {
        pub corp_id: Option<String>,
        pub apply_id: Option<i64>,
        pub status: Option<Status>,
        pub btrip_cause: Option<String>,
        pub exceed_type: Option<i64>,
        pub exceed_reason: Option<String>,
        pub origin_standard: Option<String>,
        pub apply_intention_info_do: Option<ApplyIntentionInfoDo>,
        pub user_id: Option<String>,
        pub submit_time: Option<TopDateTime>,
        pub thirdpart_corp_id: Option<String>,
        pub thirdpart_apply_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 审批中
        #[top_api(value = 0)]
        Approving,
        /// 已同意
        #[top_api(value = 1)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 2)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyIntentionInfoDo {
        /// In cents.
        pub price: Option<i64>,
        pub dep_city_name: Option<String>,
        pub arr_city_name: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub arr_station: Option<String>,
        pub dep_station: Option<String>,
        pub train_no: Option<String>,
        pub train_type_desc: Option<String>,
        pub seat_name: Option<String>,
        pub r#type: Option<i64>,
    }
}

/// `alitrip.btrip.corpop.user.sync`
pub mod corpop_user_sync {
    use crate::prelude::*;

    /// `alitrip.btrip.corpop.user.sync` (外部人员同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=53432&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.corpop.user.sync",
        response = CorpopUserSyncResponse,
        debug
    )]
    pub struct CorpopUserSync {
        pub rq: BtripUserSyncRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripUserSyncRq {
        #[top_api(required)]
        pub user_list: Vec<UserSyncRq>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserSyncRq {
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub depart_id: Option<i64>,
        pub leave_status: Option<i64>,
        pub position_level: Option<String>,
        pub position: Option<String>,
        #[top_api(secret)]
        pub real_name_en: Option<String>,
        #[top_api(secret)]
        pub user_name: String,
        pub user_id: String,
        pub job_no: Option<String>,
        pub third_depart_id: Option<String>,
        pub third_depart_id_list: Vec<String>,
        pub manager_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpopUserSyncResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub success_flag: Option<bool>,
        pub module: Option<String>,
    }
}

/// `alitrip.btrip.cost.center.delete`
pub mod cost_center_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.delete` (删除外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=33162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.delete",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterDelete {
        pub rq: OpenCostCenterDeleteRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteRq {
        pub thirdpart_id: String,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.btrip.cost.center.entity.add`
pub mod cost_center_entity_add {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.entity.add` (增加外部成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.entity.add",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterEntityAdd {
        pub rq: OpenCostCenterAddEntityRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterAddEntityRq {
        pub thirdpart_id: String,
        #[top_api(required)]
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_id: String,
        pub entity_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub module: Option<OpenCostCenterAddEntityRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterAddEntityRs {
        pub selected_user_num: Option<i64>,
        pub add_num: Option<i64>,
    }
}

/// `alitrip.btrip.cost.center.entity.delete`
pub mod cost_center_entity_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.entity.delete` (删除外部成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33168&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.entity.delete",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterEntityDelete {
        pub rq: OpenCostCenterDeleteEntityRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteEntityRq {
        pub del_all: Option<bool>,
        pub thirdpart_id: String,
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_type: String,
        pub entity_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub module: Option<OpenCostCenterDeleteEntityRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteEntityRs {
        pub selected_user_num: Option<i64>,
        pub remove_num: Option<i64>,
    }
}

/// `alitrip.btrip.cost.center.entity.set`
pub mod cost_center_entity_set {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.entity.set` (设置外部成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33167&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.entity.set",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterEntitySet {
        pub rq: OpenCostCenterSetEntityRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSetEntityRq {
        pub thirdpart_id: String,
        #[top_api(required)]
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_type: String,
        pub entity_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub module: Option<OpenCostCenterSetEntityRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSetEntityRs {
        pub add_num: Option<i64>,
        pub remove_num: Option<i64>,
        pub selected_user_num: Option<i64>,
    }
}

/// `alitrip.btrip.cost.center.get`
pub mod cost_center_get {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.get` (获取用户费用归属)
    ///
    /// <https://open.taobao.com/api.htm?docId=29198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.get",
        response = BtriphomeResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CostCenterGet {
        pub corp_id: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub cost_center_list: Vec<CostCenterList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenterList {
        pub id: Option<i64>,
        pub corp_id: Option<String>,
        pub number: Option<String>,
        pub name: Option<String>,
    }
}

/// `alitrip.btrip.cost.center.modify`
pub mod cost_center_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.modify` (修改外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=33166&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.modify",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterModify {
        pub rq: OpenCostCenterModifyRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterModifyRq {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub title: String,
        pub scope: i64,
        pub thirdpart_id: String,
        pub number: Option<String>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.btrip.cost.center.new`
pub mod cost_center_new {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.new` (新建外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=33164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.new",
        response = BtriphomeResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterNew {
        pub rq: OpenCostCenterSaveRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSaveRq {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub title: String,
        pub scope: i64,
        pub thirdpart_id: String,
        pub number: Option<String>,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub module: Option<OpenCostCenterSaveRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSaveRs {
        pub id: Option<i64>,
    }
}

/// `alitrip.btrip.cost.center.transfer`
pub mod cost_center_transfer {
    use crate::prelude::*;

    /// `alitrip.btrip.cost.center.transfer` (商旅成本中心转换为外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=35946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.cost.center.transfer",
        response = BcmcResult,
        unwrap = "result",
        debug
    )]
    pub struct CostCenterTransfer {
        pub rq: OpenCostCenterTransferRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterTransferRq {
        pub thirdpart_id: String,
        pub cost_center_id: i64,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcmcResult {
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alitrip.btrip.employee.query`
pub mod employee_query {
    use crate::prelude::*;

    /// `alitrip.btrip.employee.query` (企业员工查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.employee.query",
        response = BtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EmployeeQuery {
        pub param_open_employee_query_request: Option<OpenEmployeeQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenEmployeeQueryRequest {
        pub page_size: Option<i64>,
        pub page_token: Option<String>,
        pub third_part_corp_id: String,
        pub third_part_job_no: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified_time_greater_or_equal_than: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtmsResult {
        pub module: Option<PagingResult>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingResult {
        pub has_more: Option<bool>,
        pub items: Vec<OpenEmployeeInfo>,
        pub page_token: Option<String>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenEmployeeInfo {
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub third_part_user_id: Option<String>,
        pub third_part_job_no: Option<String>,
        pub leave_status: Option<LeaveStatus>,
    }

    /// The values of `leave_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LeaveStatus {
        /// 离职
        #[top_api(value = 1)]
        V1,
        /// 在职
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.flight.city.suggest`
pub mod flight_city_suggest {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.city.suggest` (机票城市搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=32208&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.city.suggest",
        response = BtripApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightCitySuggest {
        pub user_id: String,
        pub keyword: String,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripApplyResult {
        pub module: Option<SuggestRs>,
        pub err_msg: Option<String>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestRs {
        pub cities: Vec<CityVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityVo {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.account`
pub mod flight_distribution_account {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.account` (机票分销企业或者 tmc 企业预存 or 月结账户查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60300&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.account",
        response = BtripAccountPrestoreRs,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionAccount {
        pub param_account_r_q: BtripAccountRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripAccountRq {
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripAccountPrestoreRs {
        pub module: Option<BtripAccountPrestoreRsModule>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    /// `BtripAccountPrestoreRs`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripAccountPrestoreRsModule {
        pub btrip_account_prestore_rs: Option<BtripAccountDetailRs>,
        pub btrip_credi_amount_rs: Option<BtripCrediAmountRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripAccountDetailRs {
        pub status: Option<Status>,
        pub status_desc: Option<String>,
        pub total_amount: Option<i64>,
        pub balance: Option<i64>,
        pub freeze_amount: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 冻结
        #[top_api(value = "0")]
        Frozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripCrediAmountRs {
        pub credit_limit: Option<i64>,
        pub used_credit_limit: Option<String>,
        pub freeze_amount: Option<i64>,
        pub credit_balance: Option<i64>,
        pub available_amount: Option<i64>,
        pub status_desc: Option<String>,
        pub status: Option<BtripCrediAmountRsStatusValue>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BtripCrediAmountRsStatusValue {
        /// 激活
        #[top_api(value = 1)]
        V1,
        /// 冻结
        #[top_api(value = 0)]
        Frozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.flight.distribution.change.apply`
pub mod flight_distribution_change_apply {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.apply` (商旅机票改签申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=57653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.apply",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeApply {
        pub param_btrip_flight_modify_apply_rq: Option<BtripFlightModifyApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyApplyRq {
        pub is_voluntary: i64,
        #[top_api(required)]
        pub modify_flight_info_list: Vec<ModifyFlightInfo>,
        pub dis_order_id: String,
        pub reason: String,
        pub sub_channel: String,
        pub dis_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyFlightInfo {
        pub arr_city: String,
        pub cabin: Option<String>,
        pub dep_city: String,
        pub dep_date: String,
        pub flight_no: String,
        #[top_api(required)]
        pub passenger_info_list: Vec<PassengerCabinInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerCabinInfo {
        pub change_fee: Option<i64>,
        pub origin_flight_no: String,
        #[top_api(secret)]
        pub passenger_name: String,
        pub upgrade_fee: Option<i64>,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyApplyRs {
        pub change_fee: Option<i64>,
        pub dis_order_id: Option<String>,
        pub status: Option<i8>,
        pub dis_sub_order_id: Option<String>,
        pub upgrade_fee: Option<i64>,
        pub can_pay: Option<bool>,
        pub deadline_time: Option<String>,
        pub btrip_sub_order_id: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.change.cancel`
pub mod flight_distribution_change_cancel {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.cancel` (商旅机票改签取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=59519&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.cancel",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeCancel {
        pub param_btrip_flight_modify_cancel_rq: Option<BtripFlightModifyCancelRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyCancelRq {
        pub dis_sub_order_id: String,
        pub dis_order_id: String,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyCancelRs>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyCancelRs {
        pub dis_sub_order_id: Option<String>,
        pub cancel_time: Option<TopDateTime>,
        pub status: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.change.detail`
pub mod flight_distribution_change_detail {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.detail` (商旅机票改签详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.detail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeDetail {
        pub param_btrip_flight_order_operate_common_rq: Option<BtripFlightOrderOperateCommonRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderOperateCommonRq {
        pub dis_order_id: String,
        pub sub_channel: String,
        pub dis_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightChangeDetailRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightChangeDetailRs {
        pub alipay_trade_no: Option<String>,
        pub extra: Option<String>,
        pub flight_info_list: Vec<OrderFlightInfo>,
        pub last_pay_time: Option<String>,
        pub pay_status: Option<i64>,
        pub pay_time: Option<String>,
        pub settle_price: Option<i64>,
        pub settle_type: Option<i64>,
        pub status: Option<i64>,
        pub total_change_price: Option<i64>,
        pub total_price: Option<i64>,
        pub total_upgrade_price: Option<i64>,
        pub traveler_info_list: Vec<OrderTravelerInfo>,
        pub dis_sub_order_id: Option<String>,
        pub dis_order_id: Option<String>,
        pub btrip_sub_order_id: Option<i64>,
        pub btrip_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFlightInfo {
        pub airline_code: Option<String>,
        pub arr_airport: Option<String>,
        pub arr_airport_code: Option<String>,
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_time: Option<String>,
        pub baggage: Option<String>,
        pub build_price: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub carrier: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_airport_code: Option<String>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_time: Option<String>,
        pub flight_no: Option<String>,
        pub meal: Option<String>,
        pub oil_price: Option<i64>,
        pub segment_type: Option<i64>,
        pub stop_arr_time: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub ticket_price: Option<i64>,
        pub last_flight_no: Option<String>,
        pub last_cabin: Option<String>,
        pub tuigaiqian_info: Option<String>,
        pub dep_terminal: Option<String>,
        pub arr_terminal: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
        pub arr_airport_code_name: Option<String>,
        pub dep_airport_code_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTravelerInfo {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<String>,
        pub ticket_no: Option<String>,
        pub user_id: Option<String>,
        pub open_ticket_status: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.change.newapply`
pub mod flight_distribution_change_newapply {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.newapply` (商旅机票改签申请 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63079&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.newapply",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeNewapply {
        pub param_btrip_flight_modify_apply_rq: Option<BtripFlightModifyApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyApplyRq {
        pub dis_order_id: String,
        pub dis_sub_order_id: String,
        pub reason: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub ota_item_id: String,
        pub session_id: String,
        pub is_voluntary: Option<i64>,
        #[top_api(required)]
        pub modify_flight_info_list: Vec<ModifyFlightInfo>,
        pub sub_channel: String,
        pub whether_retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyFlightInfo {
        pub flight_no: String,
        pub dep_date: String,
        pub arr_city: String,
        pub dep_city: String,
        pub cabin: Option<String>,
        #[top_api(required)]
        pub passenger_info_list: Vec<PassengerCabinInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerCabinInfo {
        pub origin_flight_no: String,
        #[top_api(secret)]
        pub passenger_name: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyApplyRs {
        pub change_fee: Option<i64>,
        pub dis_order_id: Option<String>,
        pub status: Option<i8>,
        pub dis_sub_order_id: Option<String>,
        pub upgrade_fee: Option<i64>,
        pub can_pay: Option<bool>,
        pub deadline_time: Option<String>,
        pub btrip_sub_order_id: Option<i64>,
        pub retry: Option<bool>,
        pub max_retry_times: Option<i64>,
        pub retry_client_tips: Option<String>,
        pub next_retry_interval: Option<i64>,
        pub booking_changed_total_fee: Option<i64>,
        pub booking_price_changed: Option<bool>,
        pub booking_origin_total_fee: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.change.newcancel`
pub mod flight_distribution_change_newcancel {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.newcancel` (商旅机票改签取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=63082&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.newcancel",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeNewcancel {
        pub param_btrip_flight_modify_cancel_rq: BtripFlightModifyCancelRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyCancelRq {
        pub dis_sub_order_id: String,
        pub dis_order_id: String,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyCancelRs>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyCancelRs {
        pub dis_sub_order_id: Option<String>,
        pub cancel_time: Option<TopDateTime>,
        pub status: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.change.newdetail`
pub mod flight_distribution_change_newdetail {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.newdetail` (商旅机票改签详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63081&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.newdetail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeNewdetail {
        pub param_btrip_flight_order_operate_common_rq: BtripFlightOrderOperateCommonRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderOperateCommonRq {
        pub dis_order_id: String,
        pub sub_channel: String,
        pub dis_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyDetailInfoRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyDetailInfoRs {
        pub alipay_trade_no: Option<String>,
        pub extra: Option<String>,
        pub flight_info_list: Vec<OrderFlightInfo>,
        pub last_pay_time: Option<String>,
        pub pay_status: Option<String>,
        pub pay_time: Option<String>,
        pub settle_price: Option<i64>,
        pub status: Option<i64>,
        pub total_change_price: Option<i64>,
        pub total_price: Option<i64>,
        pub total_upgrade_price: Option<i64>,
        pub traveler_info_list: Vec<OrderTravelerInfo>,
        pub dis_sub_order_id: Option<String>,
        pub dis_order_id: Option<String>,
        pub btrip_sub_order_id: Option<i64>,
        pub btrip_order_id: Option<i64>,
        pub settle_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFlightInfo {
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub dep_airport_code: Option<String>,
        pub arr_airport_code: Option<String>,
        pub dep_time: Option<String>,
        pub arr_time: Option<String>,
        pub flight_no: Option<String>,
        pub airline_code: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub arr_city_code: Option<String>,
        pub dep_city_code: Option<String>,
        pub last_flight_no: Option<String>,
        pub last_cabin: Option<String>,
        pub tuigaiqian_info: Option<String>,
        pub dep_terminal: Option<String>,
        pub arr_terminal: Option<String>,
        pub arr_airport_code_name: Option<String>,
        pub dep_airport_code_name: Option<String>,
        pub carrier: Option<String>,
        pub airline_simple_name: Option<String>,
        pub airline_name: Option<String>,
        pub meal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTravelerInfo {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<String>,
        pub ticket_no: Option<String>,
        pub user_id: Option<String>,
        pub open_ticket_status: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.change.newpay`
pub mod flight_distribution_change_newpay {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.newpay` (商旅机票改签支付 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63080&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.newpay",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeNewpay {
        pub param_btrip_flight_modify_pay_rq: BtripFlightModifyPayRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyPayRq {
        pub dis_order_id: String,
        pub sub_channel: String,
        pub dis_sub_order_id: String,
        pub total_pay_price: i64,
        pub corp_pay_price: Option<i64>,
        pub personal_pay_price: Option<i64>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyPayRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyPayRs {
        pub pay_price: Option<i64>,
        pub pay_status: Option<String>,
        pub pay_time: Option<String>,
        pub trade_no: Option<String>,
        pub can_retry: Option<bool>,
    }
}

/// `alitrip.btrip.flight.distribution.change.newquery`
pub mod flight_distribution_change_newquery {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.newquery` (改签航班询价 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63078&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.newquery",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangeNewquery {
        pub param_btrip_flight_modify_flight_info_rq: Option<BtripFlightModifyFlightInfoRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyFlightInfoRq {
        pub dis_order_id: String,
        pub modify_flight_no: String,
        pub modify_depart_date: String,
        pub dep_city: String,
        pub arr_city: String,
        pub is_voluntary: i64,
        pub sub_channel: String,
        pub supplier_code: String,
        pub session_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyFlightInfoRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyFlightInfoRs {
        pub flight_info_list: Vec<FlightInfoDto>,
    }

    /// `FlightInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub flight_no: Option<String>,
        pub airline_info: Option<AirlineInfo>,
        pub dep_airport_info: Option<AirportInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub is_share: Option<bool>,
        pub carrier_no: Option<String>,
        pub carrier_airline: Option<String>,
        pub lowest_cabin_price: Vec<ModifyPrice>,
        pub lowest_cabin_num: Option<String>,
        pub lowest_cabin: Option<String>,
        pub lowest_cabin_class: Option<String>,
        pub cabin_list: Vec<CabinInfo>,
        pub modify_flight_dep_date: Option<String>,
        pub modify_flight_dep_time: Option<String>,
        pub modify_flight_arr_time: Option<String>,
        pub session_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyPrice {
        pub passenger_type: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub upgrade_price: Option<i64>,
        pub change_payment_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CabinInfo {
        pub modify_price_list: Vec<ModifyPrice>,
        pub left_num: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_desc: Option<String>,
        pub child_cabin: Option<String>,
        pub ota_itemid: Option<String>,
        pub change_ota_item_rule_rq: Option<ChangeOtaItemRuleRq>,
    }

    /// `ChangeOtaItemRuleRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeOtaItemRuleRq {
        pub refund_details: Vec<ChangeOtaItemRuleRqRefundDetails>,
        pub change_details: Vec<RefundDetailShowVo>,
        pub baggage_details: Vec<ChangeOtaItemRuleRqBaggageDetails>,
    }

    /// `ChangeOtaItemRuleRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeOtaItemRuleRqRefundDetails {
        pub title: Option<String>,
        pub table_head: Option<String>,
        pub r#type: Option<i64>,
        pub index: Option<i64>,
        pub refund_sub_items: Vec<Value>,
        pub extra_contents: Vec<Value>,
    }

    /// `RefundDetailShowVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetailShowVo {
        pub title: Option<String>,
        pub table_head: Option<String>,
        pub r#type: Option<i64>,
        pub index: Option<i64>,
        pub refund_sub_items: Vec<Value>,
        pub extra_contents: Vec<Value>,
    }

    /// `RefundDetailShowVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeOtaItemRuleRqBaggageDetails {
        pub title: Option<String>,
        pub table_head: Option<String>,
        pub r#type: Option<i64>,
        pub index: Option<i64>,
        pub baggage_sub_items: Vec<Value>,
        pub tips: Value,
    }
}

/// `alitrip.btrip.flight.distribution.change.pay`
pub mod flight_distribution_change_pay {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.pay` (商旅机票改签支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=57655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.pay",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionChangePay {
        pub param_btrip_flight_modify_pay_rq: Option<BtripFlightModifyPayRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyPayRq {
        pub dis_order_id: String,
        pub sub_channel: String,
        pub dis_sub_order_id: String,
        pub total_pay_price: i64,
        pub corp_pay_price: Option<i64>,
        pub personal_pay_price: Option<i64>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyPayRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyPayRs {
        pub pay_price: Option<i64>,
        pub pay_status: Option<String>,
        pub pay_time: Option<String>,
        pub trade_no: Option<String>,
        pub can_retry: Option<bool>,
    }
}

/// `alitrip.btrip.flight.distribution.change.query`
pub mod flight_distribution_change_query {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.change.query` (改签航班询价)
    ///
    /// <https://open.taobao.com/api.htm?docId=57657&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.change.query",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightDistributionChangeQuery {
        pub param_btrip_flight_modify_flight_info_rq: Option<BtripFlightModifyFlightInfoRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyFlightInfoRq {
        pub arr_city: String,
        pub dep_city: String,
        pub is_voluntary: i64,
        pub modify_depart_date: String,
        pub modify_flight_no: String,
        pub dis_order_id: String,
        #[top_api(secret)]
        pub passenger_name: String,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifyFlightInfoRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifyFlightInfoRs {
        pub flight_info_list: Vec<FlightInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub airline_info: Option<AirlineInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub build_price: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_list: Vec<CabinInfo>,
        pub carrier_airline: Option<String>,
        pub carrier_no: Option<String>,
        pub dep_airport_info: Option<AirportInfo>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub discount: Option<i64>,
        pub flight_no: Option<String>,
        pub is_share: Option<bool>,
        pub is_stop: Option<bool>,
        pub lowest_cabin: Option<String>,
        pub lowest_cabin_class: Option<String>,
        pub lowest_cabin_num: Option<String>,
        pub lowest_cabin_price_list: Vec<ModifyPrice>,
        pub oil_price: Option<i64>,
        pub stop_arr_time: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub ticket_price: Option<i64>,
        pub total_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CabinInfo {
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_desc: Option<String>,
        pub child_cabin: Option<String>,
        pub left_num: Option<String>,
        pub modify_price_list: Vec<ModifyPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyPrice {
        pub passenger_type: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub modify_price: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.flightlist`
pub mod flight_distribution_flightlist {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.flightlist` (商旅机票航班列表接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57435&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.flightlist",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionFlightlist {
        pub param_flight_search_list_r_q: Option<BtripFlightSearchListRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightSearchListRq {
        pub airline_code: Option<String>,
        pub arr_city_code: String,
        pub arr_city_name: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub arr_date: Option<String>,
        pub cabin_class: Option<String>,
        pub dep_city_code: String,
        pub dep_city_name: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub dep_date: String,
        pub ignored_shop_names: Vec<String>,
        pub passenger_num: Option<String>,
        pub shop_names: Vec<String>,
        pub sub_channel: String,
        pub traveler_list: Vec<TravelerInfo>,
        pub trip_type: TripType,
        pub flight_no: Option<String>,
        pub transfer_flight_no: Option<String>,
        pub need_multi_class_rice: Option<bool>,
        pub isv_name: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = "0")]
        OneWay,
        /// 往返
        #[top_api(value = "1")]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerInfo {
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub cert_type: Option<String>,
        pub name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<FlightSearchListRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightSearchListRs {
        pub flight_list: Vec<FlightInfoDto>,
        pub is_replace_pnr: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub airline_info: Option<AirlineInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub build_price: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub carrier_airline: Option<String>,
        pub carrier_no: Option<String>,
        pub class_rule: Option<String>,
        pub dep_airport_info: Option<AirportInfo>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub flight_no: Option<String>,
        pub flight_rule_list: Vec<FlightRule>,
        pub invoice_type: Option<i64>,
        pub is_share: Option<bool>,
        pub is_stop: Option<bool>,
        pub is_transfer: Option<bool>,
        pub memo: Option<String>,
        pub oil_price: Option<i64>,
        pub promotion_price: Option<String>,
        pub remained_seat_count: Option<String>,
        #[top_api(secret)]
        pub secret_params: Option<String>,
        pub segment_number: Option<String>,
        pub stop_arr_time: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub ticket_price: Option<i64>,
        pub total_price: Option<String>,
        pub trip_type: Option<i64>,
        pub arr_date: Option<TopDateTime>,
        pub discount: Option<i64>,
        pub meal_desc: Option<String>,
        pub product_type_desc: Option<String>,
        pub transfer_info: Option<TransferInfo>,
        pub cabin_info_list: Vec<MultiCabinClassInfo>,
        pub is_protocol: Option<bool>,
        pub price: Option<i64>,
        pub flight_size: Option<String>,
        pub flight_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightRule {
        pub baggage_info: Option<String>,
        pub change_rule: Option<TgqNodeDo>,
        pub extra: Option<String>,
        pub refund_rule: Option<TgqNodeDo>,
        pub tuigaiqian_info: Option<String>,
        pub sign_rule: Option<TgqNodeDo>,
        pub upgrade_rule: Option<TgqNodeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TgqNodeDo {
        pub able: Option<bool>,
        pub detail_list: Vec<TimeNodeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeNodeDo {
        pub title: Option<String>,
        pub content: Option<String>,
        pub time_stamp: Option<i64>,
        pub time_type: Option<String>,
        pub cost: Option<i64>,
        pub cost_percent: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferInfo {
        pub transfer_flight_no: Option<String>,
        pub transfer_arr_date: Option<TopDateTime>,
        pub transfer_dep_date: Option<TopDateTime>,
        pub transfer_arr_airport_info: Option<AirportInfo>,
        pub transfer_dep_airport_info: Option<AirportInfo>,
        pub transfer_airline_info: Option<AirlineInfo>,
        pub transfer_flight_rule_list: Vec<TransferInfoTransferFlightRuleList>,
        pub flight_size: Option<String>,
        pub flight_type: Option<String>,
    }

    /// `FlightRule`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferInfoTransferFlightRuleList {
        pub baggage_info: Option<String>,
        pub change_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub extra: Option<String>,
        pub tuigaiqian_info: Option<String>,
        pub refund_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub sign_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub upgrade_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
    }

    /// `TgqNodeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferInfoTransferFlightRuleListChangeRule {
        pub able: Option<bool>,
        pub detail_list: Vec<Value>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfo {
        /// In cents.
        pub price: Option<i64>,
        pub ticket_price: Option<i64>,
        pub remained_seat_count: Option<String>,
        pub cabin: Option<String>,
        pub class_name: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_class_name: Option<String>,
        pub discount: Option<String>,
        pub promotion_price: Option<String>,
        pub memo: Option<String>,
        pub order_params: Option<String>,
        pub class_rule: Option<String>,
        pub flight_rule_list: Vec<MultiCabinClassInfoFlightRuleList>,
        pub product_type: Option<i64>,
        pub invoice_type: Option<i64>,
        pub is_protocol: Option<bool>,
        pub product_type_desc: Option<String>,
        pub child_cabin: Option<String>,
        pub oil_price: Option<i64>,
        pub build_price: Option<i64>,
        pub total_price: Option<i64>,
    }

    /// `FlightRule`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfoFlightRuleList {
        pub tuigaiqian_info: Option<String>,
        pub baggage_info: Option<String>,
        pub extra: Option<String>,
        pub change_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub refund_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub sign_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
        pub upgrade_rule: Option<TransferInfoTransferFlightRuleListChangeRule>,
    }
}

/// `alitrip.btrip.flight.distribution.modify.flightsearch`
pub mod flight_distribution_modify_flightsearch {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.modify.flightsearch` (改签航班列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57691&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.modify.flightsearch",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionModifyFlightsearch {
        pub param_btrip_flight_modify_search_price_rq: Option<BtripFlightModifySearchPriceRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifySearchPriceRq {
        pub arr_city: String,
        pub cabin_class: Option<String>,
        pub dep_city: String,
        pub dep_date: String,
        pub flight_no: Option<String>,
        pub dis_order_id: String,
        pub sub_channel: String,
        pub traveler_info_list: Vec<TravelerInfo>,
        pub is_voluntary: IsVoluntary,
    }

    /// The values of `is_voluntary`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsVoluntary {
        /// 非自愿
        #[top_api(value = 0)]
        V0,
        /// 自愿
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerInfo {
        #[top_api(secret)]
        pub name: Option<String>,
        pub user_id: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_airport: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifySearchPriceRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifySearchPriceRs {
        pub flight_info_list: Vec<FlightInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub airline_info: Option<AirlineInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub cabin_list: Vec<CabinInfo>,
        pub carrier_airline: Option<String>,
        pub carrier_no: Option<String>,
        pub dep_airport_info: Option<AirportInfo>,
        pub flight_no: Option<String>,
        pub is_share: Option<bool>,
        pub is_stop: Option<bool>,
        pub lowest_cabin: Option<String>,
        pub lowest_cabin_class: Option<String>,
        pub lowest_cabin_num: Option<String>,
        pub lowest_cabin_price_list: Vec<FlightInfoDtoLowestCabinPriceList>,
        #[top_api(secret)]
        pub secret_params: Option<String>,
        pub stop_arr_time: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub modify_flight_arr_time: Option<String>,
        pub modify_flight_dep_time: Option<String>,
        pub modify_flight_dep_date: Option<String>,
        pub flight_rule_list: Vec<FlightRule>,
        pub meal_desc: Option<String>,
        pub flight_size: Option<String>,
        pub flight_type: Option<String>,
        pub lowest_cabin_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CabinInfo {
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_desc: Option<String>,
        pub child_cabin: Option<String>,
        pub left_num: Option<LeftNum>,
        pub modify_price_list: Vec<ModifyPrice>,
        pub cabin_discount: Option<i64>,
    }

    /// The values of `left_num`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LeftNum {
        /// 剩余 1
        #[top_api(value = "1")]
        V1,
        /// 剩余 2
        #[top_api(value = "2")]
        V2,
        /// 剩余 3
        #[top_api(value = "3")]
        V3,
        /// 剩余 4
        #[top_api(value = "4")]
        V4,
        /// 剩余 5
        #[top_api(value = "5")]
        V5,
        /// 剩余 6
        #[top_api(value = "6")]
        V6,
        /// 剩余 7
        #[top_api(value = "7")]
        V7,
        #[top_api(value = "8")]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyPrice {
        pub passenger_type: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub upgrade_price: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
    }

    /// `ModifyPrice`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDtoLowestCabinPriceList {
        pub passenger_type: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub upgrade_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightRule {
        pub upgrade_rule: Option<TgqNodeDo>,
        pub refund_rule: Option<TgqNodeDo>,
        pub change_rule: Option<TgqNodeDo>,
        pub sign_rule: Option<TgqNodeDo>,
        pub baggage_info: Option<String>,
        pub tuigaiqian_info: Option<String>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TgqNodeDo {
        pub able: Option<bool>,
        pub detail_list: Vec<TimeNodeDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeNodeDo {
        pub title: Option<String>,
        pub content: Option<String>,
        pub time_stamp: Option<i64>,
        pub time_type: Option<String>,
        pub cost: Option<i64>,
        pub cost_percent: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.modify.newflightsearch`
pub mod flight_distribution_modify_newflightsearch {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.modify.newflightsearch` (改签航班列表 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.modify.newflightsearch",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionModifyNewflightsearch {
        pub param_btrip_flight_modify_search_price_rq: Option<BtripFlightModifySearchPriceRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifySearchPriceRq {
        pub dep_date: String,
        pub dis_order_id: String,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub is_voluntary: Option<i64>,
        pub sub_channel: String,
        pub supplier_code: Option<String>,
        pub traveler_info_list: Vec<TravelerInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerInfo {
        pub name: Option<String>,
        pub user_id: String,
        pub dep_city: String,
        pub arr_city: String,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightModifySearchPriceRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightModifySearchPriceRs {
        pub flight_info_list: Vec<FlightInfoDto>,
    }

    /// `FlightInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub flight_no: Option<String>,
        pub is_share: Option<bool>,
        pub carrier_no: Option<String>,
        pub carrier_airline: Option<String>,
        pub lowest_cabin_num: Option<String>,
        pub lowest_cabin_desc: Option<String>,
        pub meal_desc: Option<String>,
        pub flight_size: Option<String>,
        pub lowest_cabin: Option<String>,
        pub lowest_cabin_class: Option<String>,
        pub modify_flight_dep_date: Option<String>,
        pub modify_flight_dep_time: Option<String>,
        pub modify_flight_arr_time: Option<String>,
        pub is_stop: Option<bool>,
        pub stop_city: Option<String>,
        pub flight_type: Option<String>,
        pub session_id: Option<String>,
        pub airline_info: Option<AirlineInfo>,
        pub dep_airport_info: Option<AirportInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub lowest_cabin_price_list: Vec<ModifyPrice>,
        pub cabin_list: Vec<CabinInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyPrice {
        pub passenger_type: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub upgrade_price: Option<i64>,
        pub ticket_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CabinInfo {
        pub cabin: Option<String>,
        pub left_num: Option<String>,
        pub cabin_desc: Option<String>,
        pub child_cabin: Option<String>,
        pub ota_itemid: Option<String>,
        pub modify_price_list: Vec<ModifyPrice>,
        pub cabin_discount: Option<i64>,
        pub cabin_class: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.newflightlist`
pub mod flight_distribution_newflightlist {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.newflightlist` (商旅机票航班列表接口，用于分销询价 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.newflightlist",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionNewflightlist {
        pub param_flight_search_list_r_q: Option<BtripFlightSearchListRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightSearchListRq {
        pub sub_channel: String,
        pub supplier_code: Option<String>,
        pub dep_city_code: String,
        pub arr_city_code: String,
        pub dep_city_name: Option<String>,
        pub arr_city_name: Option<String>,
        pub dep_date: String,
        pub airline_code: Option<String>,
        pub cabin_class: Option<String>,
        pub flight_no: Option<String>,
        pub transfer_flight_no: Option<String>,
        pub transfer_city_code: Option<String>,
        pub transfer_leave_date: Option<String>,
        pub need_multi_class_price: Option<bool>,
        pub trip_type: String,
        pub isv_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightSearchListRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightSearchListRs {
        pub flight_info_list: Vec<FlightInfoDto>,
        pub is_replace_pnr: Option<bool>,
    }

    /// `FlightInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub flight_no: Option<String>,
        pub is_share: Option<bool>,
        pub carrier_no: Option<String>,
        pub carrier_air_line: Option<String>,
        pub is_stop: Option<bool>,
        pub is_transfer: Option<bool>,
        pub ticket_price: Option<i64>,
        pub price: Option<i64>,
        pub remained_seat_count: Option<String>,
        pub build_price: Option<i64>,
        pub oil_price: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub total_price: Option<String>,
        pub promotion_price: Option<String>,
        pub memo: Option<String>,
        #[top_api(secret)]
        pub secret_params: Option<String>,
        pub class_rule: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub stop_arr_time: Option<String>,
        pub segment_number: Option<String>,
        pub trip_type: Option<i64>,
        pub invoice_type: Option<i64>,
        pub dep_date: Option<TopDateTime>,
        pub arr_date: Option<TopDateTime>,
        pub dep_city_code: Option<String>,
        pub meal_desc: Option<String>,
        pub product_type_desc: Option<String>,
        pub is_protocol: Option<bool>,
        pub flight_size: Option<String>,
        pub discount: Option<i64>,
        pub ota_item_id: Option<String>,
        pub flight_type: Option<String>,
        pub transfer_info: Option<TransferInfo>,
        pub airline_info: Option<AirlineInfo>,
        pub arr_airport_info: Option<AirportInfo>,
        pub dep_airport_info: Option<AirportInfo>,
        pub flight_rule_list: Vec<FlightInfoDtoFlightRuleList>,
        pub cabin_info_list: Vec<MultiCabinClassInfo>,
        pub basic_cabin_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferInfo {
        pub transfer_flight_no: Option<String>,
        pub transfer_arr_date: Option<TopDateTime>,
        pub transfer_dep_date: Option<TopDateTime>,
        pub transfer_arr_airport_info: Option<AirportInfo>,
        pub transfer_dep_airport_info: Option<AirportInfo>,
        pub transfer_airline_info: Option<AirlineInfo>,
        pub transfer_flight_rule_list: Vec<FlightRule>,
        pub flight_size: Option<String>,
        pub flight_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirportInfo {
        pub airport_code: Option<String>,
        pub airport_name: Option<String>,
        pub terminal: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AirlineInfo {
        pub airline_code: Option<String>,
        pub airline_name: Option<String>,
        pub airline_simple_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightRule {
        pub baggage_info: Option<String>,
        pub tuigaiqian_info: Option<String>,
        pub change_rule_item: Option<RefundChangeRuleItem>,
        pub refund_rule_item: Option<FlightRuleRefundRuleItem>,
        pub baggage_item: Option<BaggageItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundChangeRuleItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub extra_contents: Vec<ExtraContentsBean>,
        pub sub_table_head: Vec<String>,
        pub refund_sub_items: Vec<RefundChangeRuleSubItem>,
    }

    /// `RefundChangeRuleItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightRuleRefundRuleItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub extra_contents: Vec<ExtraContentsBean>,
        pub sub_table_head: Vec<String>,
        pub refund_sub_items: Vec<RefundChangeRuleSubItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub tips: Option<Box<BaggageTip>>,
        pub baggage_sub_items: Vec<Value>,
    }

    /// `FlightRule`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDtoFlightRuleList {
        pub tuigaiqian_info: Option<String>,
        pub baggage_info: Option<String>,
        pub change_rule_item: Option<FlightInfoDtoFlightRuleListChangeRuleItem>,
        pub refund_rule_item: Option<FlightInfoDtoFlightRuleListChangeRuleItem>,
        pub baggage_item: Option<FlightInfoDtoFlightRuleListBaggageItem>,
    }

    /// `RefundChangeRuleItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDtoFlightRuleListChangeRuleItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub extra_contents: Vec<ExtraContentsBean>,
        pub sub_table_head: Vec<String>,
        pub refund_sub_items: Vec<RefundChangeRuleSubItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtraContentsBean {
        pub content: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundChangeRuleSubItem {
        pub is_struct: Option<bool>,
        pub ptc: Option<String>,
        pub title: Option<String>,
        pub refund_sub_contents: Vec<Value>,
    }

    /// `BaggageItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDtoFlightRuleListBaggageItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub tips: Option<BaggageTip>,
        pub baggage_sub_items: Vec<FlightInfoDtoFlightRuleListBaggageItemBaggageSubItems>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageTip {
        pub logo: Option<String>,
        pub tips_desc: Option<String>,
        pub tips_image: Option<String>,
    }

    /// `BaggageTip`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDtoFlightRuleListBaggageItemBaggageSubItems {
        pub is_struct: Option<bool>,
        pub ptc: Option<String>,
        pub title: Option<String>,
        pub baggage_sub_content_visualizes: Vec<Value>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfo {
        pub price: Option<i64>,
        pub ticket_price: Option<i64>,
        pub oil_price: Option<i64>,
        pub build_price: Option<i64>,
        pub total_price: Option<i64>,
        pub remained_seat_count: Option<String>,
        pub cabin: Option<String>,
        pub child_cabin: Option<String>,
        pub class_name: Option<String>,
        pub cabin_class: Option<String>,
        pub cabin_class_name: Option<String>,
        pub discount: Option<String>,
        pub promotion_price: Option<String>,
        pub memo: Option<String>,
        pub order_params: Option<String>,
        pub class_rule: Option<String>,
        pub flight_rule_list: Vec<MultiCabinClassInfoFlightRuleList>,
        pub product_type: Option<i64>,
        pub invoice_type: Option<i64>,
        pub is_protocol: Option<bool>,
        pub product_type_desc: Option<String>,
        pub ota_item_id: Option<String>,
        pub flight_rule_list_str: Option<String>,
        pub basic_cabin_price: Option<i64>,
    }

    /// `FlightRule`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfoFlightRuleList {
        pub tuigaiqian_info: Option<String>,
        pub baggage_info: Option<String>,
        pub change_rule_item: Option<MultiCabinClassInfoFlightRuleListChangeRuleItem>,
        pub refund_rule_item: Option<MultiCabinClassInfoFlightRuleListRefundRuleItem>,
        pub baggage_item: Option<MultiCabinClassInfoFlightRuleListBaggageItem>,
    }

    /// `RefundChangeRuleItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfoFlightRuleListChangeRuleItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub extra_contents: Vec<ExtraContentsBean>,
        pub sub_table_head: Vec<String>,
        pub refund_sub_items: Vec<RefundChangeRuleSubItem>,
    }

    /// `RefundChangeRuleItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfoFlightRuleListRefundRuleItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub extra_contents: Vec<ExtraContentsBean>,
        pub sub_table_head: Vec<String>,
        pub refund_sub_items: Vec<RefundChangeRuleSubItem>,
    }

    /// `BaggageItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCabinClassInfoFlightRuleListBaggageItem {
        pub index: Option<i64>,
        pub table_head: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
        pub tips: Option<Box<BaggageTip>>,
        pub baggage_sub_items: Vec<ExtraContentsBean>,
    }
}

/// `alitrip.btrip.flight.distribution.order.cancel`
pub mod flight_distribution_order_cancel {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.cancel` (商旅机票分销-取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.cancel",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderCancel {
        pub param_btrip_flight_order_operate_common_rq: Option<BtripFlightCancelOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCancelOrderRq {
        pub sub_channel: String,
        pub dis_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightCancelOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCancelOrderRs {
        pub cancel_time: Option<TopDateTime>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        pub order_status: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.order.create`
pub mod flight_distribution_order_create {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.create` (商旅机票分销-创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.create",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderCreate {
        pub param_btrip_flight_create_order_rq: BtripFlightCreateOrderRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCreateOrderRq {
        pub arr_city_code: String,
        pub async_create_order_mode: Option<bool>,
        pub auto_pay: Option<i8>,
        #[top_api(secret)]
        pub buyer_name: String,
        pub buyer_unique_key: String,
        pub contact_info: ContactInfoDto,
        pub dep_city_code: String,
        pub dep_date: String,
        #[top_api(required)]
        pub flight_segment_list: Vec<BookFlightSegmentDto>,
        pub order_attr: Option<String>,
        pub price: i64,
        #[top_api(secret)]
        pub receipt_address: Option<String>,
        pub receipt_target: Option<i64>,
        pub receipt_title: Option<String>,
        pub order_params: String,
        pub sub_channel: String,
        #[top_api(required)]
        pub traveler_info_list: Vec<TravelerInfo>,
        pub trip_type: i64,
        pub dis_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoDto {
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub contact_phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookFlightSegmentDto {
        pub arr_airport_code: String,
        pub arr_city_code: String,
        pub cabin: String,
        pub dep_airport_code: String,
        pub dep_city_code: String,
        pub dep_date: String,
        pub flight_no: String,
        pub price: i64,
        pub segment_number: Option<String>,
        #[top_api(secret)]
        pub seg_secret_params: Option<String>,
        pub invoice_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerInfo {
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub cert_no: String,
        pub cert_type: String,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub r#type: String,
        pub user_id: String,
        pub sex: Option<i8>,
        pub cert_valid_date: Option<String>,
        pub cert_issue_country: Option<String>,
        pub nationality: Option<String>,
        pub nationality_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightCreateOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCreateOrderRs {
        pub alipay_trade_no: Option<String>,
        pub btrip_order_id: Option<i64>,
        pub last_pay_time: Option<TopDateTime>,
        pub order_status: Option<i64>,
        pub dis_order_id: Option<String>,
        pub pay_status: Option<i64>,
        pub total_price: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.order.detail`
pub mod flight_distribution_order_detail {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.detail` (商旅机票分销订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.detail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderDetail {
        pub param_btrip_flight_order_operate_common_rq: Option<BtripFlightOrderOperateCommonRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderOperateCommonRq {
        pub dis_order_id: String,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightOrderDetailRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderDetailRs {
        pub alipay_trade_no: Option<String>,
        pub book_user_id: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub extra: Option<String>,
        pub flight_info_list: Vec<OrderFlightInfo>,
        pub last_pay_time: Option<String>,
        pub btrip_order_id: Option<i64>,
        pub dis_order_id: Option<String>,
        pub pay_status: Option<i64>,
        pub pay_time: Option<String>,
        pub promotion_price: Option<i64>,
        pub settle_amount: Option<i64>,
        pub settle_type: Option<i64>,
        pub status: Option<i64>,
        pub ticket_info_list: Vec<OrderTicketInfo>,
        pub total_build_price: Option<i64>,
        pub total_oil_price: Option<i64>,
        pub total_order_price: Option<i64>,
        pub traveler_info_list: Vec<OrderTravelerInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFlightInfo {
        pub airline_code: Option<String>,
        pub arr_airport: Option<String>,
        pub arr_airport_code: Option<String>,
        pub arr_city: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_time: Option<String>,
        pub baggage: Option<String>,
        pub build_price: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub carrier: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_airport_code: Option<String>,
        pub dep_city: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_time: Option<String>,
        pub flight_no: Option<String>,
        pub meal: Option<String>,
        pub oil_price: Option<i64>,
        pub segment_type: Option<i64>,
        pub stop_arr_time: Option<String>,
        pub stop_city: Option<String>,
        pub stop_dep_time: Option<String>,
        pub ticket_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTicketInfo {
        pub pnr_code: Option<String>,
        pub ticket_no: Option<String>,
        pub ticket_status: Option<String>,
        pub open_ticket_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTravelerInfo {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub ticket_no: Option<String>,
        pub user_id: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.order.newcreate`
pub mod flight_distribution_order_newcreate {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.newcreate` (商旅机票分销-创建订单 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.newcreate",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderNewcreate {
        pub param_btrip_flight_create_order_rq: BtripFlightCreateOrderRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCreateOrderRq {
        pub dep_city_code: String,
        pub arr_city_code: String,
        pub dep_airport_code: String,
        pub arr_airport_code: String,
        #[top_api(required)]
        pub dep_date: Option<TopDateTime>,
        pub contact_info: ContactInfoDto,
        #[top_api(required)]
        pub traveler_info_list: Vec<TravelerInfo>,
        pub order_params: String,
        pub order_attr: Option<String>,
        pub auto_pay: Option<i8>,
        pub buyer_unique_key: String,
        pub dis_order_id: String,
        pub ota_item_id: String,
        pub trip_type: i64,
        pub price: i64,
        pub receipt_target: Option<ReceiptTarget>,
        pub receipt_title: Option<String>,
        #[top_api(secret)]
        pub receipt_address: Option<String>,
        pub sub_channel: String,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
    }

    /// The values of `receipt_target`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptTarget {
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// 公司
        #[top_api(value = 2)]
        Company,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ContactInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoDto {
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub contact_phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerInfo {
        pub r#type: String,
        #[top_api(secret)]
        pub name: String,
        pub cert_type: String,
        #[top_api(secret)]
        pub cert_no: String,
        pub user_id: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub cert_valid_date: Option<String>,
        pub cert_nation: Option<String>,
        pub sex: Option<i8>,
        pub nationality: Option<String>,
        pub nationality_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightCreateOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightCreateOrderRs {
        pub btrip_order_id: Option<i64>,
        pub dis_order_id: Option<String>,
        pub total_price: Option<i64>,
        pub last_pay_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub pay_status: Option<i64>,
        pub alipay_trade_no: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        #[top_api(value = -1)]
        Minus1,
        /// 未提交（买家未支付订金）
        #[top_api(value = 1)]
        NotSubmitted,
        /// 处理中（等待卖家处理）
        #[top_api(value = 4)]
        Handling,
        /// 成功（订票成功）
        #[top_api(value = 5)]
        Success,
        /// 失败（订票失败）
        #[top_api(value = 10)]
        Failure,
        /// 确定出票
        #[top_api(value = 28)]
        V28,
        /// 订单待确认状态
        #[top_api(value = 31)]
        V31,
        /// 订单可支付状态
        #[top_api(value = 32)]
        V32,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.flight.distribution.order.newpay`
pub mod flight_distribution_order_newpay {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.newpay` (商旅机票分销-订单支付 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63077&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.newpay",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderNewpay {
        pub param_btrip_flight_pay_order_rq: BtripFlightPayOrderRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightPayOrderRq {
        pub dis_order_id: String,
        pub total_pay_price: i64,
        pub corp_pay_price: i64,
        pub personal_pay_price: i64,
        pub extra: Option<String>,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightPayOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightPayOrderRs {
        pub alipay_trade_no: Option<String>,
        pub actual_pay_price: Option<i64>,
        pub pay_status: Option<i64>,
        pub last_pay_time: Option<TopDateTime>,
    }
}

/// `alitrip.btrip.flight.distribution.order.pay`
pub mod flight_distribution_order_pay {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.order.pay` (商旅机票分销-订单支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=57585&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.order.pay",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionOrderPay {
        pub param_btrip_flight_pay_order_rq: BtripFlightPayOrderRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightPayOrderRq {
        /// In cents.
        pub corp_pay_price: Option<i64>,
        pub dis_order_id: Option<String>,
        pub extra: Option<String>,
        pub order_id: Option<i64>,
        /// In cents.
        pub personal_pay_price: Option<i64>,
        pub sub_channel: Option<String>,
        pub total_pay_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightPayOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightPayOrderRs {
        /// In cents.
        pub actual_pay_price: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        pub last_pay_time: Option<TopDateTime>,
        pub pay_status: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.refund.apply`
pub mod flight_distribution_refund_apply {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.apply` (商旅机票分销-退票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=57688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.apply",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundApply {
        pub param_btrip_flight_refund_apply_rq: Option<BtripFlightRefundApplyRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundApplyRq {
        pub is_voluntary: i64,
        pub dis_order_id: String,
        pub passenger_segment_info_list: Vec<PassengerSegmentInfo>,
        pub reason_detail: Option<String>,
        pub reason_type: i64,
        pub refund_voucher_info: Vec<String>,
        pub sub_channel: String,
        pub ticket_nos: Vec<String>,
        pub dis_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerSegmentInfo {
        pub flight_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundApplyRs {
        pub dis_order_id: Option<String>,
        pub dis_sub_order_id: Option<String>,
        pub refund_fee: Option<i64>,
        pub refund_money: Option<i64>,
        pub refund_apply_id: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.refund.detail`
pub mod flight_distribution_refund_detail {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.detail` (商旅机票退票详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.detail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundDetail {
        pub param_btrip_flight_order_operate_common_rq: Option<BtripFlightOrderOperateCommonRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderOperateCommonRq {
        pub sub_channel: String,
        pub dis_sub_order_id: String,
        pub dis_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundDetailRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundDetailRs {
        pub btrip_order_id: Option<i64>,
        pub btrip_sub_order_id: Option<i64>,
        pub dis_order_id: Option<String>,
        pub dis_sub_order_id: Option<String>,
        pub is_voluntary: Option<i8>,
        pub reason: Option<String>,
        pub refund_fee: Option<i64>,
        pub refund_fee_list: Vec<RefundFeeInfo>,
        pub refund_price: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundFeeInfo {
        pub alipay_trade_no: Option<String>,
        pub refund_fee: Option<i64>,
        pub refund_price: Option<i64>,
        pub status: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.refund.newapply`
pub mod flight_distribution_refund_newapply {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.newapply` (商旅机票分销-退票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=63084&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.newapply",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundNewapply {
        pub param_btrip_flight_refund_apply_rq: BtripFlightRefundApplyRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundApplyRq {
        pub dis_order_id: String,
        pub dis_sub_order_id: String,
        pub is_voluntary: i64,
        pub reaso_type: i64,
        pub refund_voucher_info: Vec<String>,
        pub reason_detail: Option<String>,
        pub total_refund_price: Option<i64>,
        pub corp_refund_price: Option<i64>,
        pub personal_refund_price: Option<i64>,
        pub extra: Option<String>,
        pub item_unit_ids: String,
        pub session_id: String,
        /// In cents.
        pub display_refund_money: String,
        pub sub_channel: String,
        pub passenger_segment_info_list: Vec<PassengerSegmentInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerSegmentInfo {
        pub flight_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundApplyRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundApplyRs {
        pub dis_order_id: Option<String>,
        pub dis_sub_order_id: Option<String>,
        pub refund_apply_id: Option<i64>,
    }
}

/// `alitrip.btrip.flight.distribution.refund.newdetail`
pub mod flight_distribution_refund_newdetail {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.newdetail` (商旅机票退票详情接口 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=63085&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.newdetail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundNewdetail {
        pub param_btrip_flight_order_operate_common_rq: BtripFlightOrderOperateCommonRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightOrderOperateCommonRq {
        pub sub_channel: String,
        pub dis_sub_order_id: String,
        pub dis_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundDetailRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundDetailRs {
        pub dis_order_id: Option<String>,
        pub dis_sub_order_id: Option<String>,
        pub btrip_order_id: Option<i64>,
        pub btrip_sub_order_id: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_price: Option<i64>,
        pub is_voluntary: Option<i8>,
        pub reason: Option<String>,
        pub status: Option<String>,
        pub refund_fee_list: Vec<RefundFeeInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundFeeInfo {
        pub refund_fee: Option<i64>,
        pub refund_price: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub status: Option<String>,
    }
}

/// `alitrip.btrip.flight.distribution.refund.newprecal`
pub mod flight_distribution_refund_newprecal {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.newprecal` (商旅机票分销-退票费预计算)
    ///
    /// <https://open.taobao.com/api.htm?docId=63083&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.newprecal",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundNewprecal {
        pub param_btrip_flight_refund_pre_cal_rq: BtripFlightRefundPreCalRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundPreCalRq {
        pub is_voluntary: i64,
        pub dis_order_id: String,
        #[top_api(required)]
        pub passenger_segment_info_list: Vec<PassengerSegmentInfo>,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerSegmentInfo {
        pub flight_no: String,
        #[top_api(secret)]
        pub passenger_name: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundPreCalRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundPreCalRs {
        pub flight_change: Option<bool>,
        pub session_id: Option<String>,
        pub item_unit_id: Option<String>,
        pub tips: Option<String>,
        pub pre_refund_money: Option<i64>,
        pub refund_fee: Option<i64>,
        pub multi_refund_pre_cal_detail_list: Vec<MultiRefundPreCalDetail>,
        pub return_reason: Vec<ReturnReasonDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiRefundPreCalDetail {
        pub pre_refund_money: Option<i64>,
        pub refund_fee: Option<i64>,
        pub can_apply_refund: Option<bool>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnReasonDetail {
        pub reason_type: Option<i64>,
        pub reason_code: Option<i64>,
        pub reason_show: Option<String>,
        pub volunteer: Option<Volunteer>,
        pub person: Option<Person>,
        pub extend_desc: Option<String>,
    }

    /// The values of `volunteer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Volunteer {
        /// 非自愿
        #[top_api(value = 1)]
        V1,
        /// 自愿
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `person`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Person {
        /// 航司
        #[top_api(value = 0)]
        V0,
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.btrip.flight.distribution.refund.precal`
pub mod flight_distribution_refund_precal {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.distribution.refund.precal` (商旅机票分销-退票费预计算)
    ///
    /// <https://open.taobao.com/api.htm?docId=57682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.distribution.refund.precal",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct FlightDistributionRefundPrecal {
        pub param_btrip_flight_refund_pre_cal_rq: Option<BtripFlightRefundPreCalRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundPreCalRq {
        pub is_voluntary: i64,
        pub dis_order_id: String,
        pub passenger_segment_info_list: Vec<PassengerSegmentInfo>,
        pub sub_channel: String,
        pub ticket_nos: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerSegmentInfo {
        pub flight_no: String,
        #[top_api(secret)]
        pub passenger_name: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripFlightRefundPreCalRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripFlightRefundPreCalRs {
        pub flight_change: Option<bool>,
        pub pre_refund_money: Option<i64>,
        pub refund_fee: Option<i64>,
    }
}

/// `alitrip.btrip.flight.order.search`
pub mod flight_order_search {
    use crate::prelude::*;

    /// `alitrip.btrip.flight.order.search` (获取机票订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.flight.order.search",
        response = BtriphomeResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightOrderSearch {
        pub rq: Option<OpenSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSearchRq {
        pub start_time: Option<TopDateTime>,
        pub apply_id: Option<i64>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub corp_id: String,
        pub user_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResultSupport {
        pub flight_order_list: Vec<OpenFlightOrderRs>,
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenFlightOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub ret_date: Option<TopDateTime>,
        pub trip_type: Option<TripType>,
        pub passenger_count: Option<i64>,
        pub cabin_class: Option<String>,
        pub status: Option<i64>,
        pub insure_info_list: Vec<OpenFlightInsureInfo>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub invoice: Option<OpenInvoiceDo>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub flight_no: Option<String>,
        pub discount: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// 中转
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenFlightInsureInfo {
        pub name: Option<String>,
        pub status: Option<i64>,
        pub insure_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub pay_type: Option<i64>,
        pub category: Option<String>,
        pub r#type: Option<Type>,
        pub price: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub alipay_trade_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub number: Option<String>,
        pub name: Option<String>,
        pub corp_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }
}

/// `alitrip.btrip.hotel.distribution.order.cancel`
pub mod hotel_distribution_order_cancel {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.order.cancel` (商旅酒店 API 分销取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=56182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.order.cancel",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionOrderCancel {
        pub param_btrip_hotel_order_operate_rq: Option<BtripHotelOrderOperateRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelOrderOperateRq {
        pub btrip_order_id: i64,
        pub dis_order_id: String,
        pub sub_channel: String,
        pub supplier_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripHotelCancelOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCancelOrderRs {
        pub cancel_success: Option<bool>,
        pub forfeit_fee: Option<i64>,
    }
}

/// `alitrip.btrip.hotel.distribution.order.create`
pub mod hotel_distribution_order_create {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.order.create` (商旅酒店分销-创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=56184&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.order.create",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionOrderCreate {
        pub param_btrip_hotel_create_order_rq: Option<BtripHotelCreateOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCreateOrderRq {
        #[top_api(secret)]
        pub buyer_name: String,
        pub buyer_unique_key: String,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub create_order_key: String,
        pub customers: String,
        pub dis_order_id: String,
        pub earliest_arrival_time: Option<TopDateTime>,
        pub hotel_contact: BtripHotelContactDto,
        pub item_id: i64,
        pub latest_arrival_time: Option<TopDateTime>,
        pub number_of_adults_per_room: Option<i64>,
        pub rate_plan_id: i64,
        pub room_num: i64,
        pub sub_channel: String,
        pub supplier_code: String,
        pub total_promotion: Option<i64>,
        pub total_room_price: i64,
        pub corp_pay_price: Option<i64>,
        pub person_pay_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelContactDto {
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripHotelCreateOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCreateOrderRs {
        pub btrip_order_id: Option<i64>,
        pub supplier_order_id: Option<String>,
    }
}

/// `alitrip.btrip.hotel.distribution.order.detail`
pub mod hotel_distribution_order_detail {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.order.detail` (商旅酒店 API 分销查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=56192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.order.detail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionOrderDetail {
        pub param_btrip_hotel_order_operate_rq: Option<BtripHotelOrderOperateRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelOrderOperateRq {
        pub btrip_order_id: Option<i64>,
        pub dis_order_id: String,
        pub sub_channel: String,
        pub supplier_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripHotelOrderDetailInfoRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelOrderDetailInfoRs {
        pub btrip_hotel_info: Option<BtripHotelInfoDto>,
        pub btrip_hotel_order_main_info: Option<BtripHotelOrderMainInfoDto>,
        pub btrip_hotel_room_info: Option<BtripHotelRoomInfoDto>,
        pub daily_price_info_list: Vec<BtripHotelDailyPriceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelInfoDto {
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub hotel_name: Option<String>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub shid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelOrderMainInfoDto {
        pub btrip_order_id: Option<i64>,
        pub buyer_real_refund: Option<i64>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub dis_order_id: Option<String>,
        pub discount_fee: Option<i64>,
        pub late_arrive_time: Option<TopDateTime>,
        pub nights: Option<i64>,
        pub order_create_date: Option<TopDateTime>,
        pub order_status: Option<i64>,
        pub order_status_desc: Option<String>,
        /// In cents.
        pub platform_promotion_amt: Option<i64>,
        pub room_number: Option<i64>,
        pub total_actual_price: Option<i64>,
        pub total_room_price: Option<i64>,
        pub supplier_order_id: Option<String>,
        pub real_checkin_time: Option<TopDateTime>,
        pub real_checkout_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelRoomInfoDto {
        pub room_facility_list: Vec<String>,
        pub room_type_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelDailyPriceInfoDto {
        pub btrip_hotel_board_d_t_o: Option<BtripHotelBoardDto>,
        pub cny_price: Option<i64>,
        pub date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelBoardDto {
        pub board_num: Option<i64>,
        pub board_type: Option<i64>,
    }
}

/// `alitrip.btrip.hotel.distribution.order.pay`
pub mod hotel_distribution_order_pay {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.order.pay` (商旅酒店分销订单支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=56183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.order.pay",
        response = HotelDistributionOrderPayResponse,
        debug
    )]
    pub struct HotelDistributionOrderPay {
        pub param_btrip_hotel_order_operate_rq: Option<BtripHotelOrderOperateRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelOrderOperateRq {
        pub btrip_order_id: i64,
        pub dis_order_id: String,
        pub sub_channel: String,
        pub supplier_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDistributionOrderPayResponse {
        pub module: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.hotel.distribution.order.validate`
pub mod hotel_distribution_order_validate {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.order.validate` (商旅酒店 API 分销下单前校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=56185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.order.validate",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionOrderValidate {
        pub param_btrip_hotel_validate_order_rq: Option<BtripHotelValidateOrderRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelValidateOrderRq {
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub buyer_unique_key: Option<String>,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub item_id: i64,
        pub number_of_adults_per_room: Option<i64>,
        pub number_of_rooms: i64,
        pub rate_plan_id: i64,
        pub search_promotion_amount: Option<i64>,
        pub search_room_price: Option<i64>,
        pub sub_channel: String,
        pub supplier_code: String,
        pub total_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BtripHotelValidateOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelValidateOrderRs {
        pub create_key: Option<String>,
        pub promotion_info: Option<BtripHotelPromotionDto>,
        pub rate_plan_id: Option<i64>,
        pub rate_plan_info: Option<BtripHotelRatePlanInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelPromotionDto {
        pub promotion_detail_list: Vec<BtripHotelPromotionDetailDto>,
        pub promotion_existed: Option<bool>,
        pub promotion_total_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelPromotionDetailDto {
        pub promotion_name: Option<String>,
        pub promotion_price: Option<i64>,
        pub promotion_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelRatePlanInfoDto {
        pub bed_desc: Option<String>,
        pub btrip_hotel_cancel_policy_d_t_o: Option<BtripHotelCancelPolicyDto>,
        pub earliest_check_in_time: Option<String>,
        pub latest_check_out_time: Option<String>,
        pub max_booking_num: Option<i64>,
        pub max_inventory: Option<i64>,
        pub max_occupancy_num: Option<i64>,
        pub need_email: Option<bool>,
        pub rate_units: Vec<BtripHotelRateUnitDto>,
        pub total_member_room_price: Option<i64>,
        pub total_room_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCancelPolicyDto {
        pub btrip_hotel_cancel_policy_info_d_t_o_list: Vec<BtripHotelCancelPolicyInfoDto>,
        pub cancel_policy_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCancelPolicyInfoDto {
        pub hour: Option<i64>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelRateUnitDto {
        pub daily_price_info_list: Vec<BtripHotelDailyPriceInfoDto>,
        pub rate_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelDailyPriceInfoDto {
        pub btrip_hotel_board_d_t_o: Option<BtripHotelBoardDto>,
        /// In cents.
        pub cny_price: Option<i64>,
        pub date: Option<String>,
        pub discount_daily_price: Option<i64>,
        pub rounding_discount_daily_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelBoardDto {
        pub board_num: Option<i64>,
        pub board_type: Option<i64>,
    }
}

/// `alitrip.btrip.hotel.distribution.search.detail`
pub mod hotel_distribution_search_detail {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.search.detail` (商旅酒店 api 分销-详情报价接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56181&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.search.detail",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionSearchDetail {
        pub param_hotel_detail_r_q: Option<HotelDetailRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailRq {
        pub check_in: String,
        pub check_out: String,
        pub city_code: Option<i64>,
        pub shid: i64,
        pub sub_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<HotelDetailRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailRs {
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub eagle_trace_id: Option<String>,
        pub rooms: Vec<HotelDetailRoomDto>,
        pub search_id: Option<String>,
        pub shid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailRoomDto {
        pub area: Option<String>,
        pub bed_type_string: Option<String>,
        pub facility: Option<String>,
        pub floor: Option<String>,
        pub max_occupancy: Option<i64>,
        pub name: Option<String>,
        pub network_service: Option<String>,
        pub pics: Option<String>,
        pub rates: Vec<HotelDetailRateDto>,
        pub srid: Option<i64>,
        pub status: Option<Status>,
        pub window_type: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailRateDto {
        pub breakfast: Option<String>,
        pub cancel_policy_desc: Option<String>,
        pub company_aassist: Option<String>,
        pub currency_code: Option<String>,
        pub end_time_daily: Option<String>,
        pub instant_confirm: Option<bool>,
        pub inventory_price: Option<String>,
        pub item_id: Option<i64>,
        pub min_adv_hours: Option<i64>,
        pub min_days: Option<i64>,
        pub nod: Option<i64>,
        pub nop: Option<i64>,
        pub payment_type: Option<i64>,
        pub promotion_info: Option<String>,
        pub rate_id: Option<i64>,
        pub rate_plan_name: Option<String>,
        pub rp_id: Option<i64>,
        pub start_time_daily: Option<String>,
        pub supplier_code: Option<String>,
        pub supplier_name: Option<String>,
        pub support_special_invoice: Option<bool>,
        pub btrip_hotel_cancel_policy_d_t_o: Option<BtripHotelCancelPolicyDto>,
        pub daily_price_format_yuan: Option<i64>,
        pub daily_price_view: Option<i64>,
        pub price_plan: Vec<DiscountDailyPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCancelPolicyDto {
        pub cancel_policy_type: Option<i64>,
        pub btrip_hotel_cancel_policy_info_d_t_o_list: Vec<BtripHotelCancelPolicyInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripHotelCancelPolicyInfoDto {
        pub hour: Option<i64>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountDailyPrice {
        pub rate_start_time: Option<String>,
        pub discount_daily_price: Option<i64>,
        pub rounding_after_discount_daily_price: Option<i64>,
    }
}

/// `alitrip.btrip.hotel.distribution.search.hot.hotel`
pub mod hotel_distribution_search_hot_hotel {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.search.hot.hotel` (商旅酒店 api 分销-热点酒店)
    ///
    /// <https://open.taobao.com/api.htm?docId=66161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.search.hot.hotel",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionSearchHotHotel {
        pub hot_hotel_search_list_r_q: HotHotelSearchListRq,
    }

    /// `HotHotelSearchListRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotHotelSearchListRq {
        pub sub_channel: String,
        pub page_size: Option<i64>,
        pub last_hotel_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<HotHotelIdListRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotHotelIdListRs {
        pub hotel_ids: Vec<String>,
    }
}

/// `alitrip.btrip.hotel.distribution.search.low.price`
pub mod hotel_distribution_search_low_price {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.search.low.price` (商旅酒店 api 分销-酒店最低价)
    ///
    /// <https://open.taobao.com/api.htm?docId=56180&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.search.low.price",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionSearchLowPrice {
        pub param_hotel_search_list_r_q: Option<HotelSearchListRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelSearchListRq {
        pub check_in: String,
        pub check_out: String,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub sub_channel: String,
        pub order: Option<Order>,
        pub dir: Option<Dir>,
        /// Several values with commas between them.
        pub shids: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Order {
        /// 默认
        #[top_api(value = 0)]
        Standard,
        /// 销量
        #[top_api(value = 1)]
        V1,
        /// 价格
        #[top_api(value = 2)]
        V2,
        /// 距离
        #[top_api(value = 3)]
        V3,
        /// 好评
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `dir`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Dir {
        /// 升序 or
        #[top_api(value = 1)]
        Ascending,
        /// 降序
        #[top_api(value = 0)]
        Descending,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<HotelSearchListRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelSearchListRs {
        pub hotels: Vec<HotelListDto>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelListDto {
        /// In cents.
        pub low_price: Option<i64>,
        pub name: Option<String>,
        pub shid: Option<i64>,
        pub supplier_code: Option<String>,
        pub supplier_name: Option<String>,
        pub is_protocol: Option<bool>,
    }
}

/// `alitrip.btrip.hotel.distribution.search.static`
pub mod hotel_distribution_search_static {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.distribution.search.static` (商旅酒店 api 分销-酒店静态信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56179&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.distribution.search.static",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelDistributionSearchStatic {
        pub param_hotel_info_r_q: Option<HotelInfoRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelInfoRq {
        pub city_code: i64,
        pub current_page: i64,
        pub page_size: i64,
        pub sub_channel: String,
        pub shid: Option<i64>,
        pub isv_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<HotelInfoListRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelInfoListRs {
        pub hotels: Vec<HotelDto>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub bnb_hotel: Option<bool>,
        pub brand: Option<String>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub city: Option<i64>,
        pub decorate_time: Option<String>,
        pub description: Option<String>,
        pub district: Option<i64>,
        pub h5_detail_url: Option<String>,
        pub hotel_facilities: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub name: Option<String>,
        pub opening_time: Option<String>,
        pub pc_detail_url: Option<String>,
        pub pic_urls: Option<String>,
        pub province: Option<i64>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub rooms: Vec<RoomTypeDto>,
        pub services_str: Option<String>,
        pub shid: Option<i64>,
        pub star: Option<String>,
        pub status: Option<Status>,
        pub supplier_code: Option<String>,
        pub supplier_name: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub r#type: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeDto {
        pub area: Option<String>,
        pub bed: Option<String>,
        pub facility: Option<String>,
        pub floor: Option<String>,
        pub internet: Option<String>,
        pub max_occupancy: Option<i64>,
        pub pic_url: Option<String>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub window_type: Option<String>,
        pub name: Option<String>,
    }
}

/// `alitrip.btrip.hotel.order.search`
pub mod hotel_order_search {
    use crate::prelude::*;

    /// `alitrip.btrip.hotel.order.search` (搜索酒店订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29568&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.hotel.order.search",
        response = BtriphomeResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HotelOrderSearch {
        pub rq: Option<OpenSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSearchRq {
        pub start_time: Option<TopDateTime>,
        pub apply_id: Option<i64>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub corp_id: String,
        pub user_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResultSupport {
        pub hotel_order_list: Vec<OpenHotelOrderRs>,
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenHotelOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub city: Option<String>,
        pub hotel_name: Option<String>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub room_type: Option<String>,
        pub room_num: Option<i64>,
        pub night: Option<i64>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub invoice: Option<OpenInvoiceDo>,
        pub order_status_desc: Option<String>,
        pub order_type_desc: Option<String>,
        pub guest: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub order_status: Option<i64>,
        pub order_type: Option<i64>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub pay_type: Option<i64>,
        pub category: Option<String>,
        pub r#type: Option<Type>,
        pub price: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub alipay_trade_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub name: Option<String>,
        pub number: Option<String>,
        pub corp_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub title: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }
}

/// `alitrip.btrip.invoice.get`
pub mod invoice_get {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.get` (获取用户可用发票列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.get",
        response = BtriphomeResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InvoiceGet {
        pub corp_id: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub invoice_list: Vec<InvoiceList>,
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceList {
        pub title: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alitrip.btrip.invoice.search`
pub mod invoice_search {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.search` (根据发票抬头搜索发票)
    ///
    /// <https://open.taobao.com/api.htm?docId=29199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.search",
        response = BtriphomeResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InvoiceSearch {
        pub corp_id: Option<String>,
        pub user_id: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub invoice: Option<OpenInvoiceDo>,
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub title: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alitrip.btrip.invoice.setting.add`
pub mod invoice_setting_add {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.setting.add` (发票设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=53612&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.setting.add",
        response = InvoiceSettingAddResponse,
        debug
    )]
    pub struct InvoiceSettingAdd {
        pub rq: OpenInvoiceModifyAndNewRq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceModifyAndNewRq {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub bank_no: Option<String>,
        pub bank_name: Option<String>,
        pub corp_id: String,
        pub tax_no: String,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub third_part_id: String,
        pub title: String,
        pub r#type: Type,
        pub version: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 增值税普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceSettingAddResponse {
        pub result: Option<i64>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success_flag: Option<bool>,
    }
}

/// `alitrip.btrip.invoice.setting.delete`
pub mod invoice_setting_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.setting.delete` (发票删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=53613&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.setting.delete",
        response = InvoiceSettingDeleteResponse,
        debug
    )]
    pub struct InvoiceSettingDelete {
        pub rq: OpenInvoiceDeleteRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDeleteRq {
        pub corp_id: String,
        pub third_part_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceSettingDeleteResponse {
        pub result: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.invoice.setting.modify`
pub mod invoice_setting_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.setting.modify` (发票变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=53609&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.setting.modify",
        response = InvoiceSettingModifyResponse,
        debug
    )]
    pub struct InvoiceSettingModify {
        pub rq: OpenInvoiceModifyAndNewRq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceModifyAndNewRq {
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub bank_no: Option<String>,
        pub bank_name: Option<String>,
        pub corp_id: String,
        pub tax_no: String,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub third_part_id: String,
        pub title: String,
        pub r#type: Type,
        pub version: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 增值税普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceSettingModifyResponse {
        pub result: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success_flag: Option<bool>,
    }
}

/// `alitrip.btrip.invoice.setting.rule`
pub mod invoice_setting_rule {
    use crate::prelude::*;

    /// `alitrip.btrip.invoice.setting.rule` (发票规则设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=53614&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.invoice.setting.rule",
        response = InvoiceSettingRuleResponse,
        debug
    )]
    pub struct InvoiceSettingRule {
        pub rq: OpenInvoiceRuleRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceRuleRq {
        pub all_employe: bool,
        pub corp_id: String,
        pub entities: Vec<Entity>,
        pub third_part_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Entity {
        pub id: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceSettingRuleResponse {
        pub result: Option<OpenInvoiceRuleRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceRuleRs {
        pub add_num: Option<i64>,
        pub remove_num: Option<i64>,
    }
}

/// `alitrip.btrip.monthbill.url.get`
pub mod monthbill_url_get {
    use crate::prelude::*;

    /// `alitrip.btrip.monthbill.url.get` (月账单数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.monthbill.url.get",
        response = MonthbillUrlGetResponse,
        debug
    )]
    pub struct MonthbillUrlGet {
        pub rq: OpenAccountRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountRq {
        pub bill_month: Option<String>,
        pub corp_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MonthbillUrlGetResponse {
        pub results: Vec<OpenAccountRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenAccountRs {
        pub end_date: Option<String>,
        pub start_date: Option<String>,
        pub url: Option<String>,
    }
}

/// `alitrip.btrip.open.cost.center.delete`
pub mod open_cost_center_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.delete` (删除成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=53616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.delete",
        response = OpenCostCenterDeleteResponse,
        debug
    )]
    pub struct OpenCostCenterDelete {
        pub rq: Option<OpenCostCenterDeleteRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteRq {
        pub corp_id: String,
        pub thirdpart_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteResponse {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.open.cost.center.entity.add`
pub mod open_cost_center_entity_add {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.entity.add` (增加成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53619&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.entity.add",
        response = OpenCostCenterEntityAddResponse,
        debug
    )]
    pub struct OpenCostCenterEntityAdd {
        pub rq: Option<OpenCostCenterAddEntityRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterAddEntityRq {
        pub corp_id: String,
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub thirdpart_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_id: Option<String>,
        pub entity_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterEntityAddResponse {
        pub result: Option<OpenCostCenterAddEntityRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterAddEntityRs {
        pub add_num: Option<i64>,
        pub selected_user_num: Option<i64>,
    }
}

/// `alitrip.btrip.open.cost.center.entity.delete`
pub mod open_cost_center_entity_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.entity.delete` (删除成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53620&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.entity.delete",
        response = OpenCostCenterEntityDeleteResponse,
        debug
    )]
    pub struct OpenCostCenterEntityDelete {
        pub rq: OpenCostCenterDeleteEntityRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteEntityRq {
        pub corp_id: String,
        pub del_all: bool,
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub thirdpart_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_id: String,
        pub entity_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterEntityDeleteResponse {
        pub result: Option<OpenCostCenterDeleteEntityRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDeleteEntityRs {
        pub remove_num: Option<i64>,
        pub selected_user_num: Option<i64>,
    }
}

/// `alitrip.btrip.open.cost.center.entity.set`
pub mod open_cost_center_entity_set {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.entity.set` (设置成本中心人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.entity.set",
        response = OpenCostCenterEntitySetResponse,
        debug
    )]
    pub struct OpenCostCenterEntitySet {
        pub rq: OpenCostCenterSetEntityRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSetEntityRq {
        pub corp_id: String,
        #[top_api(required)]
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub thirdpart_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_id: String,
        pub entity_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterEntitySetResponse {
        pub result: Option<OpenCostCenterSetEntityRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSetEntityRs {
        pub add_num: Option<i64>,
        pub remove_num: Option<i64>,
        pub selected_user_num: Option<i64>,
    }
}

/// `alitrip.btrip.open.cost.center.modify`
pub mod open_cost_center_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.modify` (修改成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=53615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.modify",
        response = OpenCostCenterModifyResponse,
        debug
    )]
    pub struct OpenCostCenterModify {
        pub rq: OpenCostCenterModifyRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterModifyRq {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub corp_id: String,
        pub number: Option<String>,
        pub scope: i64,
        pub thirdpart_id: String,
        pub title: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterModifyResponse {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.open.cost.center.new`
pub mod open_cost_center_new {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.new` (新增成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=53605&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.new",
        response = OpenCostCenterNewResponse,
        debug
    )]
    pub struct OpenCostCenterNew {
        pub rq: OpenCostCenterSaveRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSaveRq {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub corp_id: String,
        pub number: Option<String>,
        pub scope: i64,
        pub thirdpart_id: String,
        pub title: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterNewResponse {
        pub module: Option<OpenCostCenterSaveRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterSaveRs {
        pub id: Option<i64>,
    }
}

/// `alitrip.btrip.open.cost.center.query`
pub mod open_cost_center_query {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.query` (查询成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=53617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.query",
        response = OpenCostCenterQueryResponse,
        idempotent,
        debug
    )]
    pub struct OpenCostCenterQuery {
        pub rq: OpenCostCenterQueryRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterQueryRq {
        pub corp_id: String,
        pub need_org_entity: Option<bool>,
        pub thirdpart_id: Option<String>,
        pub title: Option<String>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterQueryResponse {
        pub cost_center_list: Vec<OpenCostCenterQueryRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterQueryRs {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub entity_list: Vec<OpenOrgEntityDo>,
        pub id: Option<i64>,
        pub number: Option<String>,
        pub scope: Option<i64>,
        pub thirdpart_id: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub entity_id: Option<String>,
        pub entity_type: Option<String>,
        pub name: Option<String>,
        pub user_num: Option<i64>,
    }
}

/// `alitrip.btrip.open.cost.center.transfer`
pub mod open_cost_center_transfer {
    use crate::prelude::*;

    /// `alitrip.btrip.open.cost.center.transfer` (商旅成本中心转换为外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=53621&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.cost.center.transfer",
        response = OpenCostCenterTransferResponse,
        debug
    )]
    pub struct OpenCostCenterTransfer {
        pub rq: Option<OpenCostCenterTransferRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterTransferRq {
        pub corp_id: Option<String>,
        pub cost_center_id: Option<i64>,
        pub thirdpart_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterTransferResponse {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.open.invoice.search`
pub mod open_invoice_search {
    use crate::prelude::*;

    /// `alitrip.btrip.open.invoice.search` (差旅申请用户搜索可用发票列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=53833&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.invoice.search",
        response = OpenInvoiceSearchResponse,
        idempotent,
        debug
    )]
    pub struct OpenInvoiceSearch {
        pub rq: Option<OpenInvoiceRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceRq {
        pub corp_id: String,
        pub title: Option<String>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceSearchResponse {
        pub invoice_list: Vec<OpenInvoiceDo>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub third_part_invoice_id: Option<String>,
    }
}

/// `alitrip.btrip.open.supplychain.flight.trade`
pub mod open_supplychain_flight_trade {
    use crate::prelude::*;

    /// `alitrip.btrip.open.supplychain.flight.trade` (【商旅】机票交易流水查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.supplychain.flight.trade",
        response = HisvResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct OpenSupplychainFlightTrade {
        pub rq: Option<OpenApiZzdSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdSearchRq {
        pub thirdpart_corp_id: String,
        pub order_id: Option<i64>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub user_id: Option<String>,
        pub apply_id: Option<i64>,
        pub page: i64,
        pub trade_id: Option<String>,
        pub start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub module_list: Vec<OpenApiZzdFlightOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdFlightOrderRs {
        pub trade_id: Option<String>,
        pub trade_type: Option<TradeType>,
        pub trade_action: Option<TradeAction>,
        pub order_id: Option<i64>,
        pub corp_id: Option<String>,
        pub thirdpart_corp_id: Option<String>,
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        pub third_part_apply_id: Option<String>,
        pub apply_title: Option<String>,
        pub status: Option<Status>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
        pub pay_type: Option<PayType>,
        pub settle_type: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        /// In cents.
        pub corp_amount: Option<i64>,
        /// In cents.
        pub personal_amount: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub refund_service_fee: Option<i64>,
        /// In cents.
        pub service_fee: Option<i64>,
        pub currency: Option<String>,
        pub approver: Option<String>,
        pub settlement_batch_no: Option<String>,
        /// In cents.
        pub travel_standard_amount: Option<i64>,
        pub invoice_id: Option<String>,
        pub invoice_title: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub itinerary_no: Option<String>,
        pub cost_center_list: Vec<CostCenterDo>,
        pub client_infodos: Vec<ClientInfoDo>,
        /// In cents.
        pub change_fee: Option<i64>,
        /// In cents.
        pub change_service_fee: Option<i64>,
        pub delivery_fee: Option<i64>,
        /// In cents.
        pub insurance_fee: Option<i64>,
        pub ticket_count: Option<i64>,
        pub passenger_count: Option<i64>,
        pub ticketdos: Vec<OpenTicketDo>,
        pub change_charge_fee: Option<i64>,
        pub refund_charge_fee: Option<i64>,
        pub is_changed: Option<bool>,
        pub is_refund: Option<bool>,
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        /// 机票预订
        #[top_api(value = 1)]
        V1,
        /// 机票改签
        #[top_api(value = 2)]
        V2,
        /// 保险费
        #[top_api(value = 3)]
        V3,
        /// 行程单邮寄费
        #[top_api(value = 4)]
        V4,
        /// 机票退票手续费
        #[top_api(value = 6)]
        V6,
        /// 预订退款
        #[top_api(value = 101)]
        V101,
        /// 改签退款
        #[top_api(value = 102)]
        V102,
        /// 保险退款
        #[top_api(value = 103)]
        V103,
        /// 行程单邮寄退款
        #[top_api(value = 104)]
        V104,
        /// 机票赔付
        #[top_api(value = 105)]
        V105,
        /// 机票改签服务费
        #[top_api(value = 106)]
        V106,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeAction {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待支付
        #[top_api(value = "0")]
        AwaitingPayment,
        /// 出票中
        #[top_api(value = "1")]
        Ticketing,
        /// 已关闭
        #[top_api(value = "2")]
        Closed,
        /// 有改签单
        #[top_api(value = "3")]
        V3,
        /// 有退票单
        #[top_api(value = "4")]
        V4,
        /// 出票成功
        #[top_api(value = "5")]
        TicketingSucceeded,
        /// 退票申请中
        #[top_api(value = "6")]
        V6,
        /// 改签申请中
        #[top_api(value = "7")]
        V7,
        /// 订单关闭
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 企业支付
        #[top_api(value = 0)]
        V0,
        /// 个人支付
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenterDo {
        pub cost_center_id: Option<i64>,
        pub cost_center_title: Option<String>,
        pub cost_center_number: Option<String>,
        pub third_cost_center_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDo {
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTicketDo {
        pub ticket_no: Option<String>,
        pub is_changed: Option<bool>,
        pub origin_ticket_no: Option<String>,
        pub flight_no: Option<String>,
        pub airline_company: Option<String>,
        pub airline_code: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub dep_city_name: Option<String>,
        pub arr_city_name: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_airport: Option<String>,
        pub dep_airport_name: Option<String>,
        pub arr_airport_name: Option<String>,
        pub cabin: Option<String>,
        pub cabinclass: Option<String>,
        /// In cents.
        pub ticket_price: Option<String>,
        pub discount: Option<String>,
        /// In cents.
        pub insurance_fee: Option<i64>,
        /// In cents.
        pub oil: Option<i64>,
        /// In cents.
        pub build: Option<i64>,
        pub currency: Option<String>,
        pub itinerary_num: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub insure_no: Option<String>,
        pub insure_status: Option<String>,
        pub insure_name: Option<String>,
        /// In minutes.
        pub ride_time: Option<i64>,
    }
}

/// `alitrip.btrip.open.supplychain.hotel.trade`
pub mod open_supplychain_hotel_trade {
    use crate::prelude::*;

    /// `alitrip.btrip.open.supplychain.hotel.trade` (【商旅】酒店交易查询流水接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.supplychain.hotel.trade",
        response = HisvResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct OpenSupplychainHotelTrade {
        pub rq: Option<OpenApiZzdSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdSearchRq {
        pub thirdpart_corp_id: String,
        pub order_id: Option<i64>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub user_id: Option<String>,
        pub apply_id: Option<i64>,
        pub page: i64,
        pub trade_id: Option<String>,
        pub start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub trade_list: Vec<OpenApiZzdHotelOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdHotelOrderRs {
        /// In cents.
        pub service_fee: Option<i64>,
        /// In cents.
        pub refund_service_fee: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub personal_amount: Option<i64>,
        /// In cents.
        pub corp_amount: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub settle_type: Option<i64>,
        pub pay_type: Option<i64>,
        pub gmt_modified: Option<String>,
        pub gmt_create: Option<String>,
        pub status: Option<Status>,
        pub apply_title: Option<String>,
        pub third_part_apply_id: Option<String>,
        pub apply_id: Option<i64>,
        pub depart_name: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_id: Option<String>,
        pub thirdpart_corp_id: Option<String>,
        pub corp_id: Option<String>,
        pub order_id: Option<i64>,
        pub trade_action: Option<TradeAction>,
        pub trade_type: Option<i64>,
        pub trade_id: Option<String>,
        pub currency: Option<String>,
        pub approver: Option<String>,
        pub settlement_batch_no: Option<String>,
        pub travel_standard_amount: Option<i64>,
        pub invoice_id: Option<String>,
        pub invoice_title: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub itinerary_no: Option<String>,
        pub cost_center_list: Vec<CostCenterDo>,
        pub client_info_dos: Vec<ClientInfoDo>,
        pub r#type: Option<Type>,
        pub voucher_type: Option<i64>,
        pub check_in_date: Option<String>,
        pub check_out_date: Option<String>,
        pub hotel_info_do: Option<HotelInfoDo>,
        pub room_info_do: Option<RoomInfoDo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 等待确认
        #[top_api(value = "1")]
        AwaitingConfirmation,
        /// 等待付款
        #[top_api(value = "2")]
        AwaitingPayment,
        /// 预订成功
        #[top_api(value = "3")]
        V3,
        /// 申请退款
        #[top_api(value = "4")]
        V4,
        /// 退款成功
        #[top_api(value = "5")]
        RefundSucceeded,
        /// 已关闭
        #[top_api(value = "6")]
        Closed,
        /// 点击详情查看状态
        #[top_api(value = "0")]
        V0,
        /// 结账成功
        #[top_api(value = "7")]
        V7,
        /// 支付成功
        #[top_api(value = "8")]
        PaymentSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `trade_action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeAction {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 全额支付
        #[top_api(value = 1)]
        V1,
        /// 到店支付
        #[top_api(value = 5)]
        V5,
        /// 信用住
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenterDo {
        pub cost_center_id: Option<i64>,
        pub cost_center_title: Option<String>,
        pub cost_center_number: Option<String>,
        pub third_cost_center_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelInfoDo {
        pub hotel_name: Option<String>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub hotel_city_code: Option<String>,
        pub city: Option<String>,
        pub star_rating: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomInfoDo {
        pub room_name: Option<String>,
        /// In cents.
        pub room_price: Option<i64>,
        pub room_num: Option<i64>,
        pub night_number: Option<i64>,
        pub currency: Option<String>,
    }
}

/// `alitrip.btrip.open.supplychain.train.trade`
pub mod open_supplychain_train_trade {
    use crate::prelude::*;

    /// `alitrip.btrip.open.supplychain.train.trade` (商旅火车票交易流水接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55654&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.supplychain.train.trade",
        response = HisvResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct OpenSupplychainTrainTrade {
        pub rq: Option<OpenApiZzdSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdSearchRq {
        pub thirdpart_corp_id: String,
        pub order_id: Option<i64>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub user_id: Option<String>,
        pub apply_id: Option<i64>,
        pub page: i64,
        pub trade_id: Option<String>,
        pub start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub trade_list: Vec<OpenApiZzdTrainOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdTrainOrderRs {
        /// In cents.
        pub service_fee: Option<i64>,
        /// In cents.
        pub refund_service_fee: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub personal_amount: Option<i64>,
        /// In cents.
        pub corp_amount: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub settle_type: Option<i64>,
        pub pay_type: Option<PayType>,
        pub gmt_modified: Option<String>,
        pub gmt_create: Option<String>,
        pub status: Option<String>,
        pub apply_title: Option<String>,
        pub third_part_apply_id: Option<String>,
        pub apply_id: Option<i64>,
        pub depart_name: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_id: Option<String>,
        pub thirdpart_corp_id: Option<String>,
        pub corp_id: Option<String>,
        pub order_id: Option<i64>,
        pub trade_action: Option<TradeAction>,
        pub trade_type: Option<i64>,
        pub trade_id: Option<String>,
        pub currency: Option<String>,
        pub settlement_batch_no: Option<String>,
        /// In cents.
        pub travel_standard_amount: Option<i64>,
        pub invoice_id: Option<String>,
        pub invoice_title: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub itinerary_no: Option<String>,
        pub cost_center_list: Vec<CostCenterDo>,
        pub client_info_dos: Vec<ClientInfoDo>,
        /// In cents.
        pub change_fee: Option<i64>,
        /// In cents.
        pub change_service_fee: Option<i64>,
        pub ticket_count: Option<i64>,
        pub passenger_count: Option<i64>,
        pub btrip_train_open_ticket_do_list: Vec<BtripTrainOpenTicketDo>,
        /// In cents.
        pub change_charge_fee: Option<i64>,
        /// In cents.
        pub refund_charge_fee: Option<i64>,
        pub is_changed: Option<bool>,
        pub is_refund: Option<bool>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 企业支付
        #[top_api(value = 0)]
        V0,
        /// 个人支付
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeAction {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenterDo {
        pub cost_center_id: Option<i64>,
        pub cost_center_title: Option<String>,
        pub cost_center_number: Option<String>,
        pub third_cost_center_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripTrainOpenTicketDo {
        pub train_no: Option<String>,
        pub is_changed: Option<bool>,
        pub train_type: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub run_time: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub dep_station: Option<String>,
        pub arr_station: Option<String>,
        pub seat: Option<String>,
        /// In cents.
        pub ticket_price: Option<i64>,
        /// In cents.
        pub service_fee: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        /// In cents.
        pub origin_ticket_price: Option<i64>,
    }
}

/// `alitrip.btrip.open.supplychain.vehicle.trade`
pub mod open_supplychain_vehicle_trade {
    use crate::prelude::*;

    /// `alitrip.btrip.open.supplychain.vehicle.trade` (商旅用车交易流水接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55980&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.open.supplychain.vehicle.trade",
        response = HisvResultSupport,
        unwrap = "result",
        debug
    )]
    pub struct OpenSupplychainVehicleTrade {
        pub rq: Option<OpenApiZzdSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdSearchRq {
        pub thirdpart_corp_id: String,
        pub order_id: Option<i64>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub user_id: Option<String>,
        pub apply_id: Option<i64>,
        pub page: i64,
        pub trade_id: Option<String>,
        pub start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResultSupport {
        pub success: Option<bool>,
        pub trade_list: Vec<OpenApiZzdVehicleOrderRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiZzdVehicleOrderRs {
        pub trade_id: Option<String>,
        pub trade_type: Option<i64>,
        pub trade_action: Option<TradeAction>,
        pub order_id: Option<i64>,
        pub corp_id: Option<String>,
        pub thirdpart_corp_id: Option<String>,
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        pub third_part_apply_id: Option<String>,
        pub apply_title: Option<String>,
        pub status: Option<Status>,
        pub user_confirm: Option<i64>,
        pub user_confirm_reason: Option<String>,
        pub cancel_reason: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
        pub pay_type: Option<i64>,
        pub settle_type: Option<i64>,
        pub order_type: Option<OrderType>,
        /// In cents.
        pub amount: Option<i64>,
        /// In cents.
        pub corp_amount: Option<i64>,
        /// In cents.
        pub personal_amount: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub service_fee: Option<i64>,
        pub currency: Option<String>,
        pub settlement_batch_no: Option<String>,
        pub invoice_id: Option<String>,
        pub invoice_title: Option<String>,
        pub cost_center_list: Vec<CostCenterDo>,
        pub client_info_dos: Vec<ClientInfoDo>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub itinerary_no: Option<String>,
        pub cancel_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub is_special: Option<bool>,
        pub special_types: Option<SpecialTypes>,
        pub car_info_do_list: Vec<CarInfoDo>,
    }

    /// The values of `trade_action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeAction {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已取消
        #[top_api(value = "4")]
        Cancelled,
        #[top_api(value = "402")]
        V402,
        /// 取消产生费用已确认
        #[top_api(value = "6")]
        V6,
        /// 取消产生费用已确认已投诉
        #[top_api(value = "403")]
        V403,
        /// 取消产生费用未支付已投诉
        #[top_api(value = "404")]
        V404,
        /// 行程结束不认可费用
        #[top_api(value = "500")]
        V500,
        /// 行程结束已支付已投诉
        #[top_api(value = "502")]
        V502,
        /// 行程结束车费合理
        #[top_api(value = "700")]
        V700,
        #[top_api(value = "701")]
        V701,
        #[top_api(value = "702")]
        V702,
        #[top_api(value = "703")]
        V703,
        #[top_api(value = "704")]
        V704,
        /// 客服关单
        #[top_api(value = "705")]
        V705,
        #[top_api(value = "706")]
        V706,
        #[top_api(value = "707")]
        V707,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 差旅
        #[top_api(value = "TRAVEL")]
        Travel,
        /// 市内交通
        #[top_api(value = "TRAFFIC")]
        Traffic,
        /// 加班
        #[top_api(value = "WORK")]
        Work,
        /// 其它
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `special_types`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpecialTypes {
        /// 用车里程
        #[top_api(value = "v_sp_t_1")]
        VSpT1,
        /// 实际下车点
        #[top_api(value = "v_sp_t_2")]
        VSpT2,
        /// 用车金额
        #[top_api(value = "v_sp_t_3")]
        VSpT3,
        /// 用车次数
        #[top_api(value = "v_sp_t_4")]
        VSpT4,
        /// 跨城订单
        #[top_api(value = "v_sp_t_5")]
        VSpT5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostCenterDo {
        pub cost_center_id: Option<i64>,
        pub cost_center_title: Option<String>,
        pub cost_center_number: Option<String>,
        pub third_cost_center_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarInfoDo {
        pub from_addr: Option<String>,
        #[top_api(secret)]
        pub to_addr: Option<String>,
        pub from_city_name: Option<String>,
        pub to_city_name: Option<String>,
        pub real_from_addr: Option<String>,
        #[top_api(secret)]
        pub real_to_addr: Option<String>,
        pub real_from_city_name: Option<String>,
        pub real_to_city_name: Option<String>,
        pub provider: Option<Provider>,
        pub provider_name: Option<String>,
        pub memo: Option<String>,
        pub car_level: Option<CarLevel>,
        pub car_info: Option<String>,
        pub publish_time: Option<TopDateTime>,
        pub taken_time: Option<TopDateTime>,
        pub driver_confirm_time: Option<TopDateTime>,
        pub travel_distance: Option<String>,
    }

    /// The values of `provider`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Provider {
        /// 滴滴出行
        #[top_api(value = 2)]
        V2,
        /// 滴滴出行
        #[top_api(value = 8)]
        V8,
        /// 滴滴出行
        #[top_api(value = 100_087)]
        V100087,
        /// 滴滴出行
        #[top_api(value = 100_000)]
        V100000,
        /// 曹操出行
        #[top_api(value = 100_003)]
        V100003,
        /// 曹操出行
        #[top_api(value = 3)]
        V3,
        /// 曹操出行
        #[top_api(value = 100_085)]
        V100085,
        /// 阳光出行
        #[top_api(value = 100_007)]
        V100007,
        /// 阳光出行
        #[top_api(value = 5)]
        V5,
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `car_level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CarLevel {
        /// 出租车
        #[top_api(value = "TAXI")]
        Taxi,
        /// 经济型
        #[top_api(value = "KC")]
        Kc,
        /// 舒适型
        #[top_api(value = "COSY")]
        Cosy,
        /// 商务型
        #[top_api(value = "COMMERCE")]
        Commerce,
        /// 豪华型
        #[top_api(value = "LUXURY")]
        Luxury,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.btrip.openplatform.address.get`
pub mod openplatform_address_get {
    use crate::prelude::*;

    /// `alitrip.btrip.openplatform.address.get` (【商旅】开放平台对外页面跳转)
    ///
    /// <https://open.taobao.com/api.htm?docId=53431&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.openplatform.address.get",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct OpenplatformAddressGet {
        pub rq: Option<OpenApiJumpInfoRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiJumpInfoRq {
        pub corp_id: String,
        pub user_id: String,
        pub r#type: Option<i64>,
        pub itinerary_id: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub action_type: i64,
        pub version: i64,
        pub corp_info_rq: Option<CorpInfoRq>,
        pub user_info_rq: Option<UserInfoRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CorpInfoRq {
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub industry: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub scope: Option<i64>,
        pub people_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoRq {
        pub user_id: Option<String>,
        pub position: Option<String>,
        pub depart_id: Option<i64>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        #[top_api(secret)]
        pub real_name_en: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub job_no: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub position_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub success: Option<bool>,
        pub module: Option<OpenApiJumpInfoRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiJumpInfoRs {
        pub url: Option<String>,
    }
}

/// `alitrip.btrip.project.add`
pub mod project_add {
    use crate::prelude::*;

    /// `alitrip.btrip.project.add` (添加项目)
    ///
    /// <https://open.taobao.com/api.htm?docId=53607&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.project.add",
        response = ProjectAddResponse,
        debug
    )]
    pub struct ProjectAdd {
        pub rq: OpenProjectRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenProjectRq {
        pub code: String,
        pub corp_id: String,
        pub project_name: String,
        pub third_part_cost_center_id: Option<String>,
        pub third_part_id: String,
        pub third_part_invoice_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAddResponse {
        pub result: Option<i64>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.project.delete`
pub mod project_delete {
    use crate::prelude::*;

    /// `alitrip.btrip.project.delete` (删除项目)
    ///
    /// <https://open.taobao.com/api.htm?docId=53608&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.project.delete",
        response = ProjectDeleteResponse,
        debug
    )]
    pub struct ProjectDelete {
        pub rq: OpenProjectRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenProjectRq {
        pub corp_id: String,
        pub third_part_id: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectDeleteResponse {
        pub result: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.project.modify`
pub mod project_modify {
    use crate::prelude::*;

    /// `alitrip.btrip.project.modify` (变更项目)
    ///
    /// <https://open.taobao.com/api.htm?docId=53611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.project.modify",
        response = ProjectModifyResponse,
        debug
    )]
    pub struct ProjectModify {
        pub rq: OpenProjectRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenProjectRq {
        pub code: Option<String>,
        pub corp_id: String,
        pub project_name: String,
        pub third_part_cost_center_id: Option<String>,
        pub third_part_id: String,
        pub third_part_invoice_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectModifyResponse {
        pub result: Option<bool>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }
}

/// `alitrip.btrip.supplychain.bus.industry.search`
pub mod supplychain_bus_industry_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.bus.industry.search` (汽车票行业搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.bus.industry.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainBusIndustrySearch {
        pub rq: Option<BusSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusSearchRq {
        pub arr_city: Option<String>,
        pub arrive_city_name: Option<String>,
        pub dep_city: Option<String>,
        pub dep_date: Option<String>,
        /// Several values with commas between them.
        pub from_station_name: Option<String>,
        /// Several values with commas between them.
        pub period_time: Option<String>,
        pub scene: Option<String>,
        pub show_no_sell: Option<i64>,
        pub standard_from_area_code: Option<String>,
        pub standard_from_station_id: Option<i64>,
        pub standard_from_station_name: Option<String>,
        pub standard_to_area_code: Option<String>,
        /// Several values with commas between them.
        pub to_station_name: Option<String>,
        pub corp_id: String,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<BusSearchRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusSearchRs {
        pub arr_city: Option<String>,
        pub bus_lines: Vec<BusLineInfoVo>,
        pub dep_city: Option<String>,
        pub dep_date: Option<String>,
        pub dep_stations: Vec<String>,
        pub en_large: Option<i64>,
        pub name_same_city: Option<NameSameCityVo>,
        pub pre_order: Option<bool>,
        pub recommend_routes: Vec<RouteVo>,
        pub station_latitude_longitudes: Vec<StationLatitudeLongitudeVo>,
        pub to_station_names: Vec<String>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusLineInfoVo {
        pub arr_station: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub arrival_time: Option<String>,
        pub bus_distance: Option<String>,
        pub bus_no_id: Option<i64>,
        pub bus_number: Option<String>,
        pub bus_number_uuid: Option<i64>,
        pub bus_type: Option<String>,
        pub dep_city: Option<String>,
        pub dep_station: Option<String>,
        pub depart_time: Option<String>,
        pub extra_schedule: Option<bool>,
        /// In cents.
        pub full_price: Option<i64>,
        /// In cents.
        pub half_price: Option<i64>,
        pub is_support_e_ticket: Option<IsSupportETicket>,
        pub last_depart_time: Option<String>,
        pub last_place_name: Option<String>,
        pub pre_order: Option<bool>,
        #[top_api(secret)]
        pub real_name_grade: Option<String>,
        pub service_price: Option<i64>,
        pub shift_type: Option<i64>,
        /// In minutes.
        pub spend_time: Option<i64>,
        pub standard_city_name: Option<String>,
        pub status: Option<Status>,
        pub stock: Option<i64>,
        pub via_station: Option<String>,
        pub via_station_type: Option<i64>,
    }

    /// The values of `is_support_e_ticket`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSupportETicket {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 暂停售卖
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NameSameCityVo {
        pub from_city_list: Vec<CityVo>,
        pub to_city_list: Vec<CityVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityVo {
        pub city: Option<String>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RouteVo {
        pub from_city: Option<String>,
        pub to_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StationLatitudeLongitudeVo {
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub poi_picture_url_list: Vec<String>,
        pub poi_tag_list: Vec<String>,
        #[top_api(secret)]
        pub station_address: Option<String>,
        pub station_name: Option<String>,
        #[top_api(secret)]
        pub station_tel: Option<String>,
        pub tour_station_type: Option<String>,
    }
}

/// `alitrip.btrip.supplychain.flight.city`
pub mod supplychain_flight_city {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.flight.city` (机场数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.flight.city",
        response = SupplychainFlightCityResponse,
        debug
    )]
    pub struct SupplychainFlightCity {
        pub rq: OpenSuggestRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSuggestRq {
        pub corp_id: String,
        pub keyword: String,
        pub r#type: Option<i64>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplychainFlightCityResponse {
        pub result: Option<SuggestRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestRs {
        pub cities: Vec<CityVo>,
        pub nearby: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityVo {
        pub code: Option<String>,
        pub distance: Option<i64>,
        pub name: Option<String>,
        pub travel_name: Option<String>,
    }
}

/// `alitrip.btrip.supplychain.flight.detail.search`
pub mod supplychain_flight_detail_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.flight.detail.search` (【商旅】机票订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.flight.detail.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainFlightDetailSearch {
        pub rq: OpenApiSearchDetailRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchDetailRq {
        pub corp_id: String,
        pub order_id: i64,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub result_code: Option<i64>,
        pub is_success: Option<bool>,
        pub result_msg: Option<String>,
        pub module: Option<OpenApiFlightOrderDetailRs>,
    }

    /// `OpenApiFlightOrderDetailRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiFlightOrderDetailRs {
        pub order_base_info: Option<OrderBaseInfo>,
        pub price_info_list: Vec<PriceInfo>,
        pub invoice_info: Option<InvoiceInfo>,
        pub flight_refund_ticket_info_list: Vec<FlightRefundTicketInfo>,
        pub flight_info_list: Vec<FlightInfo>,
        pub insurance_info_list: Vec<InsuranceInfo>,
        pub flight_ticket_info_list: Vec<FlightTicketInfo>,
        pub passenger_info_list: Vec<PassengerInfo>,
        pub flight_change_ticket_info_list: Vec<FlightChangeTicketInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBaseInfo {
        pub gmt_modify: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub order_status: Option<i64>,
        pub thirdpart_apply_id: Option<String>,
        pub corp_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub apply_id: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub btrip_title: Option<String>,
        pub trip_type: Option<TripType>,
        pub itinerary_id: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub thirdpart_corp_id: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// 中转
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfo {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub pay_type: Option<i64>,
        pub price: Option<Decimal>,
        pub category_code: Option<i64>,
        pub r#type: Option<Type>,
        pub gmt_create: Option<TopDateTime>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightRefundTicketInfo {
        pub refund_order_id: Option<i64>,
        pub ticket_no: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub refund_type: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_ticket_fee: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfo {
        pub arr_city_name: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub cabin: Option<String>,
        pub dep_airport_code: Option<String>,
        pub cabin_level: Option<String>,
        pub flight_no: Option<String>,
        pub arr_city_code: Option<String>,
        pub dep_city_name: Option<String>,
        pub airline_code: Option<String>,
        pub dep_airport_name: Option<String>,
        pub arr_airport_name: Option<String>,
        pub flight_mile: Option<i64>,
        pub arr_time: Option<TopDateTime>,
        pub arr_airport_code: Option<String>,
        pub airline_name: Option<String>,
        pub dep_city_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceInfo {
        pub insurance_no: Option<String>,
        pub status: Option<i64>,
        pub r#type: Option<String>,
        pub amount: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightTicketInfo {
        pub gmt_modify: Option<TopDateTime>,
        pub ticket_price: Option<Decimal>,
        pub discount: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub oil_price: Option<Decimal>,
        pub pay_type: Option<Decimal>,
        pub ticket_no: Option<String>,
        pub ticket_status: Option<String>,
        pub build_price: Option<Decimal>,
        pub changed: Option<bool>,
        pub ticket_status_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerInfo {
        pub project_code: Option<String>,
        pub cost_center_id: Option<i64>,
        pub cost_center_name: Option<String>,
        pub user_type: Option<i64>,
        pub cost_center_number: Option<String>,
        pub thirdpart_project_id: Option<String>,
        pub user_name: Option<String>,
        pub project_id: Option<i64>,
        pub user_id: Option<String>,
        pub project_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightChangeTicketInfo {
        pub change_order_id: Option<i64>,
        pub ticket_no: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub origin_ticket_no: Option<String>,
        pub change_flight_no: Option<String>,
        pub change_cabin: Option<String>,
        pub change_cabin_level: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub change_type: Option<i64>,
        pub change_reason: Option<String>,
        pub change_fee: Option<Decimal>,
        pub upgrade_fee: Option<Decimal>,
    }
}

/// `alitrip.btrip.supplychain.flight.industry.search`
pub mod supplychain_flight_industry_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.flight.industry.search` (机票行业搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56227&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.flight.industry.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainFlightIndustrySearch {
        pub rq: Option<FlightSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightSearchRq {
        pub od_info_list: Vec<OdInfoRq>,
        pub passenger_quantity_list: Vec<PassengerQuantityRq>,
        pub trip_preference: Option<TripPreferenceRq>,
        pub corp_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OdInfoRq {
        pub arr_airport_code: Vec<String>,
        pub arr_city_code: Option<String>,
        pub dep_airport_code: Vec<String>,
        pub dep_city_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub earliest_dep_time: Option<TopDateTime>,
        pub latest_dep_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerQuantityRq {
        pub passenger_type: Option<PassengerType>,
        pub quantity: Option<i64>,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 普通成人
        #[top_api(value = "ADT")]
        Adt,
        /// 儿童
        #[top_api(value = "CHD")]
        Chd,
        /// 留学生
        #[top_api(value = "STU")]
        Stu,
        /// 劳工
        #[top_api(value = "LABOR")]
        Labor,
        /// 新移民
        #[top_api(value = "MIGRANT")]
        Migrant,
        /// 海员
        #[top_api(value = "MARINER")]
        Mariner,
        /// 老人
        #[top_api(value = "OLD")]
        Old,
        /// 青年
        #[top_api(value = "YOUNG")]
        Young,
        /// 婴儿
        #[top_api(value = "INFANT")]
        Infant,
        /// 特殊身份
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripPreferenceRq {
        pub cabin_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<FlightSearchRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightSearchRs {
        pub item_list: Vec<GroupItemRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItemRs {
        pub route_info: Option<RouteInfoRs>,
        pub shopping_items: Vec<PassengerFlightShoppingItemRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RouteInfoRs {
        pub journey_list: Vec<JourneyRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JourneyRs {
        pub arr_city: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub dep_city: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub duration: Option<i64>,
        pub segment_list: Vec<FlightSegmentRs>,
        pub seq_id: Option<i64>,
        pub transfer_change_airport: Option<bool>,
        pub transfer_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightSegmentRs {
        pub arr_airport: Option<String>,
        pub arr_city: Option<String>,
        pub arr_country: Option<String>,
        pub arr_date_int: Option<i64>,
        pub arr_term: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub dep_airport: Option<String>,
        pub dep_city: Option<String>,
        pub dep_country: Option<String>,
        pub dep_date_int: Option<i64>,
        pub dep_term: Option<String>,
        pub dep_time: Option<TopDateTime>,
        /// In minutes.
        pub duration: Option<i64>,
        pub equip_type: Option<String>,
        pub id: Option<String>,
        pub marketing_airline: Option<String>,
        pub marketing_flight_no: Option<String>,
        pub marketing_flight_no_int: Option<i64>,
        pub meal: Option<Meal>,
        pub miles: Option<i64>,
        pub segment_show_info: Value,
        pub seq_id: Option<i64>,
        /// Several values with commas between them.
        pub stop_city: Option<String>,
        pub stop_quantity: Option<i64>,
        pub transfer_change_airport: Option<bool>,
        pub transfer_time: Option<i64>,
    }

    /// The values of `meal`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Meal {
        /// 无参食
        #[top_api(value = 0)]
        V0,
        /// 有餐食
        #[top_api(value = 1)]
        V1,
        /// 饮品
        #[top_api(value = 2)]
        V2,
        /// 茶点
        #[top_api(value = 3)]
        V3,
        /// 早餐
        #[top_api(value = 4)]
        V4,
        /// 正餐
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerFlightShoppingItemRs {
        pub passenger_type: Option<String>,
        pub shopping_item: Option<FlightShoppingItemRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightShoppingItemRs {
        pub search_price: Option<SearchPriceRs>,
        pub segment_cabin_prices: Vec<SegmentCabinPriceRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchPriceRs {
        /// In yuan.
        pub original_sell_price: Option<i64>,
        /// In yuan.
        pub sell_price: Option<i64>,
        /// In yuan.
        pub tax: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SegmentCabinPriceRs {
        pub cabin: Value,
        pub search_price: Option<Box<SearchPriceRs>>,
        pub segment: Value,
    }
}

/// `alitrip.btrip.supplychain.flight.search`
pub mod supplychain_flight_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.flight.search` (【商旅】机票订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.flight.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainFlightSearch {
        pub rq: OpenApiSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchRq {
        pub all_apply: Option<bool>,
        pub apply_id: Option<i64>,
        pub corp_id: String,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub thirdpart_apply_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module_list: Vec<OpenApiFlightOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub page_info: Option<PageInfoRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiFlightOrderRs {
        pub id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub corp_name: Option<String>,
        pub corp_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub ret_date: Option<TopDateTime>,
        pub trip_type: Option<TripType>,
        pub passenger_count: Option<i64>,
        pub cabin_class: Option<String>,
        pub status: Option<i64>,
        pub discount: Option<String>,
        pub flight_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_airport: Option<String>,
        pub invoice: Option<OpenInvoiceDo>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub insure_info_list: Vec<OpenFlightInsureInfo>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
        pub thirdpart_apply_id: Option<String>,
        pub btrip_title: Option<String>,
        pub project_id: Option<i64>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub third_part_project_id: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// 中转
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `OpenInvoiceDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub id: Option<i64>,
        pub corpid: Option<String>,
        pub number: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub price: Option<String>,
        pub r#type: Option<Type>,
        pub category: Option<String>,
        pub pay_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
        pub original_ticket_no: Option<String>,
        pub ticket_no: Option<String>,
        pub change_flight_no: Option<String>,
        pub discount: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub category_type: Option<CategoryType>,
        pub category_code: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 火车
        #[top_api(value = 3)]
        V3,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenFlightInsureInfo {
        pub insure_no: Option<String>,
        pub status: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoRs {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_number: Option<i64>,
    }
}

/// `alitrip.btrip.supplychain.hotel.search`
pub mod supplychain_hotel_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.hotel.search` (【商旅】酒店订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.hotel.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainHotelSearch {
        pub rq: OpenApiSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchRq {
        pub all_apply: Option<bool>,
        pub apply_id: Option<i64>,
        pub corp_id: String,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub thirdpart_apply_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module_list: Vec<OpenApiHotelOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub page_info: Option<OpenPageInfoRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiHotelOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub city: Option<String>,
        pub hotel_name: Option<String>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub room_type: Option<String>,
        pub room_num: Option<i64>,
        pub night: Option<i64>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub guest: Option<String>,
        pub order_type_desc: Option<String>,
        pub order_status_desc: Option<String>,
        pub order_type: Option<i64>,
        pub order_status: Option<i64>,
        pub invoice: Option<OpenInvoiceDo>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
        pub thirdpart_apply_id: Option<String>,
        pub btrip_title: Option<String>,
        pub project_id: Option<i64>,
        pub project_title: Option<String>,
        pub project_code: Option<String>,
        pub thirdpart_project_id: Option<String>,
        pub hotel_support_vat_invoice_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub price: Option<String>,
        pub r#type: Option<Type>,
        pub category: Option<String>,
        pub pay_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
        pub category_type: Option<CategoryType>,
        pub category_code: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 火车
        #[top_api(value = 3)]
        V3,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub id: Option<i64>,
        pub corp_id: Option<String>,
        pub number: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub invoice_type: Option<InvoiceType>,
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 增值税普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPageInfoRs {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_number: Option<i64>,
    }
}

/// `alitrip.btrip.supplychain.train.city`
pub mod supplychain_train_city {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.train.city` (火车站数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.train.city",
        response = SupplychainTrainCityResponse,
        debug
    )]
    pub struct SupplychainTrainCity {
        pub rq: OpenSuggestRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSuggestRq {
        pub corp_id: String,
        pub keyword: String,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplychainTrainCityResponse {
        pub result: Option<OpenApiSuggestRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSuggestRs {
        pub cities: Vec<CityVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityVo {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alitrip.btrip.supplychain.train.detail.search`
pub mod supplychain_train_detail_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.train.detail.search` (【商旅】火车票订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.train.detail.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainTrainDetailSearch {
        pub rq: OpenApiSearchDetailRq,
    }

    /// `OpenApiSearchDetailRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchDetailRq {
        pub corp_id: String,
        pub order_id: i64,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub result_code: Option<i64>,
        pub is_success: Option<bool>,
        pub result_msg: Option<String>,
        pub module: Option<OpenApiTrainOrderDetailRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiTrainOrderDetailRs {
        pub order_base_info: Option<OrderBaseInfo>,
        pub price_info_list: Vec<PriceInfo>,
        pub invoice_info: Option<InvoiceInfo>,
        pub train_info: Option<TrainInfo>,
        pub change_ticket_info_list: Vec<TrainChangeTicketInfo>,
        pub refund_ticket_info_list: Vec<TrainRefundTicketInfo>,
        pub ticket_info_list: Vec<TrainTicketInfo>,
        pub passenger_info_list: Vec<PassengerInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBaseInfo {
        pub corp_id: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub order_status: Option<i64>,
        pub thirdpart_apply_id: Option<String>,
        pub corp_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub thirdpart_itinerary_id: Option<String>,
        pub apply_id: Option<String>,
        pub btrip_title: Option<String>,
        pub trip_type: Option<TripType>,
        pub itinerary_id: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub thirdpart_corp_id: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// 中转
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfo {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub pay_type: Option<i64>,
        pub price: Option<Decimal>,
        pub category_code: Option<i64>,
        pub r#type: Option<Type>,
        pub gmt_create: Option<TopDateTime>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainInfo {
        pub to_station_name: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub from_station_name: Option<String>,
        pub train_no: Option<String>,
        pub run_time: Option<i64>,
        pub arr_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainChangeTicketInfo {
        pub ticket_no: Option<String>,
        pub origin_ticket_no: Option<String>,
        pub change_coach_no: Option<String>,
        pub change_seat_no: Option<String>,
        pub change_train_type_name: Option<String>,
        pub change_seat_type_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub change_handling_fee: Option<Decimal>,
        pub change_gap_fee: Option<Decimal>,
        pub change_service_fee: Option<Decimal>,
        pub check_in_time: Option<TopDateTime>,
        pub check_out_time: Option<TopDateTime>,
        pub out_ticket_status: Option<String>,
        pub change_train_no: Option<String>,
        pub from_station_name: Option<String>,
        pub to_station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainRefundTicketInfo {
        pub refund_fee: Option<Decimal>,
        pub ticket_no: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub refund_service_fee: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainTicketInfo {
        pub service_fee: Option<Decimal>,
        pub ticket_no: Option<String>,
        pub coach_no: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub ticket_price: Option<Decimal>,
        pub seat_type_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub train_type_name: Option<String>,
        pub pay_type: Option<i64>,
        pub ticket_status: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub seat_no: Option<String>,
        pub changed: Option<bool>,
        pub check_in_time: Option<TopDateTime>,
        pub check_out_time: Option<TopDateTime>,
        pub out_ticket_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerInfo {
        pub project_code: Option<String>,
        pub cost_center_id: Option<i64>,
        pub cost_center_name: Option<String>,
        pub user_type: Option<i64>,
        pub cost_center_number: Option<String>,
        pub thirdpart_project_id: Option<String>,
        pub user_name: Option<String>,
        pub project_id: Option<i64>,
        pub user_id: Option<String>,
        pub project_title: Option<String>,
    }
}

/// `alitrip.btrip.supplychain.train.detail.search.vtwo`
pub mod supplychain_train_detail_search_vtwo {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.train.detail.search.vtwo` (【商旅】火车票订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65583&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.train.detail.search.vtwo",
        response = HisvResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplychainTrainDetailSearchVtwo {
        pub rq: Option<OpenApiSearchDetailRq>,
    }

    /// `OpenApiSearchDetailRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchDetailRq {
        pub corp_id: Option<String>,
        pub order_id: Option<i64>,
        pub version: Option<i64>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub result_msg: Option<String>,
        pub module: Option<OpenApiTrainOrderDetailRsv2>,
        pub result_code: Option<i64>,
        pub is_success: Option<bool>,
    }

    /// `OpenApiTrainOrderDetailRSV2`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiTrainOrderDetailRsv2 {
        pub order_base_info: Option<OrderBaseInfo>,
        pub invoice_info: Option<InvoiceInfo>,
        pub change_ticket_info_list: Vec<TrainChangeTicketInfo>,
        pub refund_ticket_info_list: Vec<TrainRefundTicketInfo>,
        pub passenger_info_list: Vec<PassengerInfo>,
        pub price_info_list: Vec<PriceInfo>,
        #[top_api(rename = "trainOrderInfo")]
        pub train_order_info: Option<TrainOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBaseInfo {
        pub gmt_create: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub itinerary_id: Option<String>,
        pub depart_id: Option<String>,
        pub corp_name: Option<String>,
        pub depart_name: Option<String>,
        pub order_status: Option<i64>,
        pub btrip_title: Option<String>,
        pub trip_type: Option<TripType>,
        pub thirdpart_corp_id: Option<String>,
        pub thirdpart_apply_id: Option<String>,
        pub user_id: Option<String>,
        pub gmt_modify: Option<String>,
        pub apply_id: Option<String>,
        pub corp_id: Option<String>,
        pub order_id: Option<i64>,
        pub thirdpart_itinerary_id: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// 中转
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainChangeTicketInfo {
        pub gmt_create: Option<String>,
        pub change_gap_fee: Option<String>,
        pub from_station_name: Option<String>,
        pub out_ticket_status: Option<String>,
        pub check_in_time: Option<String>,
        pub change_train_no: Option<String>,
        pub end_time: Option<String>,
        pub check_out_time: Option<String>,
        pub change_seat_type_name: Option<String>,
        pub change_handling_fee: Option<String>,
        pub change_service_fee: Option<String>,
        pub change_seat_no: Option<String>,
        pub change_train_type_name: Option<String>,
        pub start_time: Option<String>,
        pub origin_ticket_no: Option<String>,
        pub ticket_no: Option<String>,
        pub change_coach_no: Option<String>,
        pub to_station_name: Option<String>,
        pub gmt_modify: Option<String>,
        pub user_id: Option<String>,
        pub from_city_name: Option<String>,
        pub to_city_name: Option<String>,
        pub segment_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainRefundTicketInfo {
        pub gmt_create: Option<String>,
        pub ticket_no: Option<String>,
        pub refund_fee: Option<String>,
        pub gmt_modify: Option<String>,
        pub refund_service_fee: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerInfo {
        pub thirdpart_project_id: Option<String>,
        pub user_type: Option<i64>,
        pub project_id: Option<i64>,
        pub user_id: Option<String>,
        pub cost_center_id: Option<i64>,
        pub user_name: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub cost_center_name: Option<String>,
        pub cost_center_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfo {
        pub gmt_create: Option<String>,
        pub trade_id: Option<String>,
        pub category_code: Option<i64>,
        pub price: Option<String>,
        pub pay_type: Option<i64>,
        pub r#type: Option<Type>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainOrderInfo {
        pub train_info_list: Vec<TrainInfoV2>,
        pub train_transfer_info: Option<TrainTransferInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainInfoV2 {
        pub from_station_name: Option<String>,
        pub train_ticket_infos: Vec<TrainTicketInfo>,
        pub run_time: Option<i64>,
        pub to_station_name: Option<String>,
        pub dep_time: Option<String>,
        pub train_no: Option<String>,
        pub arr_time: Option<String>,
        pub from_city_name: Option<String>,
        pub to_city_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainTicketInfo {
        pub seat_type_name: Option<String>,
        pub gmt_create: Option<String>,
        pub ticket_status: Option<i64>,
        pub out_ticket_status: Option<String>,
        pub ticket_price: Option<String>,
        pub check_in_time: Option<String>,
        pub service_fee: Option<String>,
        pub end_time: Option<String>,
        pub seat_no: Option<String>,
        pub check_out_time: Option<String>,
        pub start_time: Option<String>,
        pub train_type_name: Option<String>,
        pub user_id: Option<String>,
        pub ticket_no: Option<String>,
        pub coach_no: Option<String>,
        pub gmt_modify: Option<String>,
        pub pay_type: Option<i64>,
        pub changed: Option<bool>,
        pub segment_index: Option<SegmentIndex>,
    }

    /// The values of `segment_index`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SegmentIndex {
        /// 第一程
        #[top_api(value = 0)]
        V0,
        /// 第二程
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainTransferInfo {
        #[top_api(rename = "fromStationName")]
        pub from_station_name: Option<String>,
        #[top_api(rename = "toStationName")]
        pub to_station_name: Option<String>,
        #[top_api(rename = "fromCityName")]
        pub from_city_name: Option<String>,
        #[top_api(rename = "toCityName")]
        pub to_city_name: Option<String>,
        #[top_api(rename = "startTime")]
        pub start_time: Option<String>,
        #[top_api(rename = "endTime")]
        pub end_time: Option<String>,
        #[top_api(rename = "costTime")]
        pub cost_time: Option<String>,
        #[top_api(rename = "waitTime")]
        pub wait_time: Option<String>,
        #[top_api(rename = "middleCity")]
        pub middle_city: Option<String>,
        #[top_api(rename = "middleStation")]
        pub middle_station: Option<String>,
        #[top_api(rename = "middleType")]
        pub middle_type: Option<MiddleType>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "middleDate")]
        pub middle_date: Option<String>,
    }

    /// The values of `middleType`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MiddleType {
        /// 同站
        #[top_api(value = "1")]
        V1,
        /// 异站
        #[top_api(value = "2")]
        V2,
        /// 同车
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.btrip.supplychain.train.industry.search`
pub mod supplychain_train_industry_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.train.industry.search` (火车票行业搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.train.industry.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainTrainIndustrySearch {
        pub rq: Option<TrainSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainSearchRq {
        pub arr_area_code: Option<String>,
        pub arr_area_name: Option<String>,
        pub arr_location: Option<String>,
        pub arr_location_code: Option<String>,
        pub dep_area_code: Option<String>,
        pub dep_area_name: Option<String>,
        pub dep_date: Option<String>,
        pub dep_location: Option<String>,
        pub dep_location_code: Option<String>,
        pub passenger_type: Option<PassengerType>,
        pub sort_type: Option<SortType>,
        pub corp_id: String,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 普通(默认)
        #[top_api(value = 0)]
        Ordinary,
        /// 学生
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sort_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SortType {
        /// 最早出发
        #[top_api(value = 0)]
        V0,
        /// 最晚出发
        #[top_api(value = 1)]
        V1,
        /// 耗时最短
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module: Option<TrainSearchRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainSearchRs {
        pub arr_city: Option<String>,
        pub arr_location: Option<String>,
        pub dep_city: Option<String>,
        pub dep_date: Option<String>,
        pub dep_location: Option<String>,
        pub has_more_train: Option<bool>,
        pub show_trans_guide: Option<bool>,
        pub trains: Vec<TrainStationVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainStationVo {
        pub arr_day_tag: Option<String>,
        pub arr_time: Option<String>,
        pub arr_time_full: Option<String>,
        pub arrive_station: Option<String>,
        pub arrive_station_code: Option<String>,
        pub cost_time: Option<String>,
        pub cost_time_int: Option<i64>,
        pub dep_time: Option<String>,
        pub dep_time_full: Option<String>,
        pub depart_station: Option<String>,
        pub depart_station_code: Option<String>,
        pub end_station: Option<i64>,
        pub has_more_train: Option<bool>,
        pub has_stock: Option<bool>,
        pub pre_sell_date_str: Option<String>,
        pub price: Option<i64>,
        pub revival_train: Option<bool>,
        pub seat_types: Vec<SeatVo>,
        pub show_id_icon: Option<bool>,
        pub silence_compartment: Option<bool>,
        pub start_station: Option<i64>,
        pub train_no: Option<String>,
        pub train_type: Option<TrainType>,
    }

    /// The values of `train_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TrainType {
        /// 普快
        #[top_api(value = 1)]
        V1,
        /// 新空普快
        #[top_api(value = 2)]
        V2,
        /// 普客
        #[top_api(value = 3)]
        V3,
        /// 快速
        #[top_api(value = 4)]
        V4,
        /// 新空普客
        #[top_api(value = 5)]
        V5,
        /// 城际高速
        #[top_api(value = 6)]
        V6,
        /// 动车组
        #[top_api(value = 7)]
        V7,
        /// 高速动车
        #[top_api(value = 8)]
        V8,
        /// 新空快速
        #[top_api(value = 9)]
        V9,
        /// 新空特快
        #[top_api(value = 10)]
        V10,
        /// 特快
        #[top_api(value = 11)]
        V11,
        /// 新空直达
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatVo {
        pub houbu_price: Option<i64>,
        pub price: Option<i64>,
        pub seat_name: Option<String>,
        pub seat_type: Option<i64>,
        pub sleeper_price: Option<i64>,
        pub stock: Option<i64>,
    }
}

/// `alitrip.btrip.supplychain.train.search`
pub mod supplychain_train_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.train.search` (【商旅】火车票订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.train.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainTrainSearch {
        pub rq: OpenApiSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchRq {
        pub all_apply: Option<bool>,
        pub apply_id: Option<i64>,
        pub corp_id: String,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub thirdpart_apply_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module_list: Vec<OpenApiTrainOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub page_info: Option<PageInfoRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiTrainOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub dep_station: Option<String>,
        pub arr_station: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub train_number: Option<String>,
        pub train_type: Option<String>,
        pub seat_type: Option<String>,
        pub run_time: Option<String>,
        pub ticket_no12306: Option<String>,
        pub dep_city: Option<String>,
        pub arr_city: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub ticket_count: Option<i64>,
        pub status: Option<i64>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub invoice: Option<OpenInvoiceDo>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
        pub thirdpart_apply_id: Option<String>,
        pub btrip_title: Option<String>,
        pub project_id: Option<i64>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub third_part_project_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub price: Option<String>,
        pub r#type: Option<Type>,
        pub category: Option<String>,
        pub pay_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
        pub original_train_no: Option<String>,
        pub train_no: Option<String>,
        pub seat_type: Option<String>,
        pub start_city: Option<String>,
        pub end_city: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub category_type: Option<CategoryType>,
        pub category_code: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 火车
        #[top_api(value = 3)]
        V3,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub id: Option<i64>,
        pub corp_id: Option<String>,
        pub number: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub id: Option<i64>,
        pub title: Option<String>,
    }

    /// `OpenUserAffiliateDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoRs {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_number: Option<i64>,
    }
}

/// `alitrip.btrip.supplychain.vehicle.search`
pub mod supplychain_vehicle_search {
    use crate::prelude::*;

    /// `alitrip.btrip.supplychain.vehicle.search` (【商旅】用车订单搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=53593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.supplychain.vehicle.search",
        response = HisvResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplychainVehicleSearch {
        pub rq: OpenApiSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchRq {
        pub all_apply: Option<bool>,
        pub apply_id: Option<i64>,
        pub corp_id: String,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub thirdpart_apply_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HisvResult {
        pub module_list: Vec<OpenApiVehicleOrderRs>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub page_info: Option<PageInfoRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiVehicleOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub corp_id: Option<String>,
        pub corp_name: Option<String>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub dept_id: Option<i64>,
        pub dept_name: Option<String>,
        pub apply_id: Option<i64>,
        pub apply_show_id: Option<String>,
        pub real_from_address: Option<String>,
        #[top_api(secret)]
        pub real_to_address: Option<String>,
        pub real_from_city_name: Option<String>,
        pub real_to_city_name: Option<String>,
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_city_name: Option<String>,
        pub to_city_name: Option<String>,
        pub memo: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub car_level: Option<i64>,
        pub car_info: Option<String>,
        pub estimate_price: Option<String>,
        pub publish_time: Option<TopDateTime>,
        pub taken_time: Option<TopDateTime>,
        pub driver_confirm_time: Option<TopDateTime>,
        pub cancel_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub travel_distance: Option<String>,
        pub service_type: Option<ServiceType>,
        pub business_category: Option<BusinessCategory>,
        pub cost_center_id: Option<i64>,
        pub cost_center_number: Option<String>,
        pub invoice_id: Option<i64>,
        pub invoice_title: Option<String>,
        pub project_code: Option<String>,
        pub project_title: Option<String>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
        pub user_confirm: Option<i64>,
        pub provider: Option<i64>,
        pub thirdpart_apply_id: Option<String>,
        pub btrip_title: Option<String>,
        pub cost_center_name: Option<String>,
        pub is_special: Option<bool>,
        pub special_types: Vec<String>,
        pub project_id: Option<i64>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始状态
        #[top_api(value = 0)]
        V0,
        /// 已超时
        #[top_api(value = 1)]
        V1,
        /// 派单成功
        #[top_api(value = 2)]
        V2,
        /// 派单失败
        #[top_api(value = 3)]
        V3,
        /// 已退款
        #[top_api(value = 4)]
        Refunded,
        /// 已支付
        #[top_api(value = 5)]
        Paid,
        /// 已取消
        #[top_api(value = 6)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 出租车
        #[top_api(value = 1)]
        V1,
        /// 专车
        #[top_api(value = 2)]
        V2,
        /// 快车
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessCategory {
        /// 差旅
        #[top_api(value = "TRAVEL")]
        Travel,
        /// 市内交通
        #[top_api(value = "TRAFFIC")]
        Traffic,
        /// 加班
        #[top_api(value = "WORK")]
        Work,
        /// 其它
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub price: Option<String>,
        pub r#type: Option<Type>,
        pub category: Option<String>,
        pub pay_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
        pub category_type: Option<CategoryType>,
        pub category_code: Option<i64>,
        pub person_price: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 火车
        #[top_api(value = 3)]
        V3,
        /// 用车
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoRs {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_number: Option<i64>,
    }
}

/// `alitrip.btrip.train.city.suggest`
pub mod train_city_suggest {
    use crate::prelude::*;

    /// `alitrip.btrip.train.city.suggest` (火车票城市搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=32207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.train.city.suggest",
        response = BtripApplyResult,
        unwrap = "result",
        debug
    )]
    pub struct TrainCitySuggest {
        pub user_id: String,
        pub keyword: String,
        pub corp_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtripApplyResult {
        pub module: Option<SuggestRs>,
        pub err_msg: Option<String>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestRs {
        pub cities: Vec<CityVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityVo {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alitrip.btrip.train.order.search`
pub mod train_order_search {
    use crate::prelude::*;

    /// `alitrip.btrip.train.order.search` (获取火车票订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.train.order.search",
        response = BtriphomeResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TrainOrderSearch {
        pub rq: Option<OpenSearchRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSearchRq {
        pub start_time: Option<TopDateTime>,
        pub apply_id: Option<i64>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub corp_id: String,
        pub user_id: Option<String>,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResultSupport {
        pub train_order_list: Vec<OpenTrainOrderRs>,
        pub success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTrainOrderRs {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub corp_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub corp_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub apply_id: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub dep_station: Option<String>,
        pub arr_station: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_time: Option<TopDateTime>,
        pub train_number: Option<String>,
        pub train_type: Option<String>,
        pub seat_type: Option<String>,
        pub run_time: Option<String>,
        pub dep_city: Option<String>,
        pub ticket_no12306: Option<String>,
        pub arr_city: Option<String>,
        #[top_api(secret)]
        pub rider_name: Option<String>,
        pub ticket_count: Option<i64>,
        pub price_info_list: Vec<OpenPriceInfo>,
        pub status: Option<i64>,
        pub cost_center: Option<OpenCostCenterDo>,
        pub invoice: Option<OpenInvoiceDo>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub pay_type: Option<i64>,
        pub category: Option<String>,
        pub r#type: Option<Type>,
        pub price: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub alipay_trade_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterDo {
        pub name: Option<String>,
        pub number: Option<String>,
        pub corp_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenInvoiceDo {
        pub title: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }
}

/// `alitrip.btrip.vehicle.order.search`
pub mod vehicle_order_search {
    use crate::prelude::*;

    /// `alitrip.btrip.vehicle.order.search` (用车订单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=34237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btrip.vehicle.order.search",
        response = BtriphomeResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VehicleOrderSearch {
        pub rq: OpenSearchRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenSearchRq {
        pub start_time: Option<TopDateTime>,
        pub apply_id: Option<i64>,
        pub page: Option<i64>,
        pub user_id: Option<String>,
        pub page_size: Option<i64>,
        pub depart_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub corp_id: String,
        pub update_end_time: Option<TopDateTime>,
        pub update_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub vehicle_order_list: Vec<OpenVehicleOrderRs>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenVehicleOrderRs {
        pub price_info_list: Vec<OpenPriceInfo>,
        pub project_title: Option<String>,
        pub project_code: Option<String>,
        pub invoice_title: Option<String>,
        pub invoice_id: Option<i64>,
        pub cost_center_name: Option<String>,
        pub cost_center_number: Option<String>,
        pub cost_center_id: Option<i64>,
        pub business_category: Option<BusinessCategory>,
        pub car_license: Option<String>,
        pub service_type: Option<ServiceType>,
        pub travel_distance: Option<String>,
        pub cancel_time: Option<TopDateTime>,
        pub driver_confirm_time: Option<TopDateTime>,
        pub taken_time: Option<TopDateTime>,
        pub publish_time: Option<TopDateTime>,
        pub estimate_price: Option<String>,
        pub car_info: Option<String>,
        pub car_level: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub memo: Option<String>,
        pub to_city_name: Option<String>,
        pub from_city_name: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_address: Option<String>,
        pub real_to_city_name: Option<String>,
        pub real_from_city_name: Option<String>,
        pub apply_show_id: Option<String>,
        pub apply_id: Option<i64>,
        pub depart_name: Option<String>,
        pub depart_id: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub corp_name: Option<String>,
        pub corp_id: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub thirdpart_itinerary_id: Option<String>,
        pub user_affiliate_list: Vec<OpenUserAffiliateDo>,
    }

    /// The values of `business_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessCategory {
        /// 差旅
        #[top_api(value = "TRAVEL")]
        Travel,
        /// 市内交通
        #[top_api(value = "TRAFFIC")]
        Traffic,
        /// 加班
        #[top_api(value = "WORK")]
        Work,
        /// 其它
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 出租车
        #[top_api(value = 1)]
        V1,
        /// 专车
        #[top_api(value = 2)]
        V2,
        /// 快车
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始状态
        #[top_api(value = 0)]
        V0,
        /// 创建失败
        #[top_api(value = 1)]
        CreationFailed,
        /// 派单成功
        #[top_api(value = 2)]
        V2,
        /// 派单失败
        #[top_api(value = 3)]
        V3,
        /// 已退款
        #[top_api(value = 4)]
        Refunded,
        /// 已支付
        #[top_api(value = 5)]
        Paid,
        /// 取消成功
        #[top_api(value = 6)]
        CancelSucceeded,
        /// 冻结账户失败
        #[top_api(value = 7)]
        V7,
        /// 已超时
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPriceInfo {
        pub pay_type: Option<i64>,
        pub category: Option<String>,
        pub r#type: Option<Type>,
        pub price: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub trade_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 支出
        #[top_api(value = 1)]
        V1,
        /// 收入
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserAffiliateDo {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
    }
}
