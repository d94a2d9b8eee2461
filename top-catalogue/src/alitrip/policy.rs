//! `alitrip.policy.*`: 9 APIs.

pub use self::domfare_compare::DomfareCompare;
pub use self::domfare_flowdata::DomfareFlowdata;
pub use self::normal_compression_upload::NormalCompressionUpload;
pub use self::normal_upload::NormalUpload;
pub use self::process::Process;
pub use self::rule_compression_upload::RuleCompressionUpload;
pub use self::rule_upload::RuleUpload;
pub use self::special_compression_upload::SpecialCompressionUpload;
pub use self::special_upload::SpecialUpload;

/// `alitrip.policy.domfare.compare`
pub mod domfare_compare {
    use crate::prelude::*;

    /// `alitrip.policy.domfare.compare` (比价工具)
    ///
    /// <https://open.taobao.com/api.htm?docId=61457&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.domfare.compare",
        response = DomfareCompareResult,
        unwrap = "result",
        debug
    )]
    pub struct DomfareCompare {
        pub compare_dom_fare_request_d_t_o: CompareDomFareRequestDto,
    }

    /// `CompareDomFareRequestDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CompareDomFareRequestDto {
        pub airline_codes: Vec<String>,
        pub trip_type: TripType,
        pub flight_no_str: Option<String>,
        pub support_code_share: Option<SupportCodeShare>,
        pub product_types: Vec<String>,
        pub cabin_code_str: Option<String>,
        pub od_infos: Vec<OdInfoQueryDto>,
        pub policy_deploy_status: Option<PolicyDeployStatus>,
        pub sale_mode_codes: Vec<String>,
        pub agent_id: Option<i64>,
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
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `support_code_share`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupportCodeShare {
        /// 不支持代码共享
        #[top_api(value = 0)]
        V0,
        /// 支持代码共享
        #[top_api(value = 1)]
        V1,
        /// 仅支持代码共享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `policy_deploy_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicyDeployStatus {
        /// 未投放
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// 已投放
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `OdInfoQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OdInfoQueryDto {
        pub index: Option<Index>,
        pub dep_airport: String,
        pub arr_airport: String,
        #[top_api(required)]
        pub dep_start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub dep_end_date: Option<TopDateTime>,
    }

    /// The values of `index`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Index {
        /// 去程
        #[top_api(value = 0)]
        Outbound,
        /// 返程
        #[top_api(value = 1)]
        Return,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DomfareCompareResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<CompareDomFareReponseDto>,
    }

    /// `CompareDomFareReponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompareDomFareReponseDto {
        pub message: Option<String>,
        pub price_comparison_list: Vec<PriceComparisonDto>,
    }

    /// `PriceComparisonDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceComparisonDto {
        pub policy_id_str: Option<String>,
        pub policy_type: Option<PolicyType>,
        /// In cents.
        pub self_sale_price: Option<i64>,
        /// In cents.
        pub lowest_sale_price: Option<i64>,
        /// In cents.
        pub price_diff: Option<i64>,
        pub sale_mode_code: Option<SaleModeCode>,
        pub product_type: Option<ProductType>,
        pub can_sell: Option<bool>,
        pub policy_deploy_status: Option<PolicyDeployStatus>,
        pub travel_date_str: Vec<TopDateTime>,
        pub arr_dep: Option<String>,
        pub flight_nos: Option<String>,
        pub carbin_list: Option<String>,
    }

    /// The values of `policy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicyType {
        /// 普通政策
        #[top_api(value = 0)]
        V0,
        /// 特殊政策
        #[top_api(value = 1)]
        V1,
        /// 规则政策
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sale_mode_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleModeCode {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 打包销售套餐 1
        #[top_api(value = 1)]
        V1,
        /// 打包销售套餐 2
        #[top_api(value = 2)]
        V2,
        /// 打包销售套餐 3
        #[top_api(value = 3)]
        V3,
        /// 返现-航司运价
        #[top_api(value = 4)]
        V4,
        /// 返现-销售方包装
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 小团
        #[top_api(value = 1)]
        V1,
        /// 学生
        #[top_api(value = 2)]
        V2,
        /// 青年
        #[top_api(value = 3)]
        V3,
        /// 老年
        #[top_api(value = 4)]
        V4,
        /// 地区
        #[top_api(value = 5)]
        V5,
        /// 会员
        #[top_api(value = 6)]
        V6,
        /// 学生认证
        #[top_api(value = 10)]
        V10,
        /// 年龄
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.policy.domfare.flowdata`
pub mod domfare_flowdata {
    use crate::prelude::*;

    /// `alitrip.policy.domfare.flowdata` (比价工具流量详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=61468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.policy.domfare.flowdata",
        response = DomfareFlowdataResult,
        unwrap = "result",
        debug
    )]
    pub struct DomfareFlowdata {
        pub compare_flow_data_query_d_t_o: CompareFlowDataQueryDto,
    }

    /// `CompareFlowDataQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompareFlowDataQueryDto {
        pub agent_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DomfareFlowdataResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<CompareFlowDataReponseDto>,
    }

    /// `CompareFlowDataReponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompareFlowDataReponseDto {
        pub agent_id: Option<i64>,
        pub current_amount: Option<i64>,
        pub total_limit: Option<i64>,
    }
}

/// `alitrip.policy.normal.compression.upload`
pub mod normal_compression_upload {
    use crate::prelude::*;

    /// `alitrip.policy.normal.compression.upload` (大批量上传普通类型的单程/往返政策)
    ///
    /// <https://open.taobao.com/api.htm?docId=67821&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.normal.compression.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct NormalCompressionUpload {
        pub file: FileItem,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<PolicyCreateResponseDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PolicyCreateResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<PolicyCreateResponseDtoCreateResult>,
        pub delete_result: Option<PolicyCreateResponseDtoCreateResult>,
    }

    /// `ResultDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDtoCreateResult {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.policy.normal.upload`
pub mod normal_upload {
    use crate::prelude::*;

    /// `alitrip.policy.normal.upload` (普通政策上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=55441&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.normal.upload",
        response = NormalUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct NormalUpload {
        pub param_policy_create_request_d_t_o: PolicyCreateRequestDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateRequestDto {
        pub agent_id: i64,
        pub delete_policy: Vec<PolicyQueryParamDto>,
        pub exec_type: String,
        pub policy_list: Vec<PolicyDto>,
        pub policy_type: String,
        pub trip_type: TripType,
        pub agent_send_time: Option<TopDateTime>,
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
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PolicyQueryParamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyQueryParamDto {
        pub airline: Option<String>,
        pub arr_airport: Option<String>,
        pub cabin_list1: Option<String>,
        pub cabin_list2: Option<String>,
        pub dep_airport: Option<String>,
        pub fuzzy_query: Option<bool>,
        pub policy_code: String,
        pub policy_source: Option<PolicySource>,
        pub sale_start_date: Option<TopDateTime>,
        pub sales_end_date: Option<TopDateTime>,
        pub status: Option<Status>,
        pub travel_end_date: Option<TopDateTime>,
        pub travel_start_date: Option<TopDateTime>,
    }

    /// The values of `policy_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicySource {
        /// 手工政策
        #[top_api(value = 0)]
        V0,
        /// excel 政策
        #[top_api(value = 1)]
        V1,
        /// api 政策
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// 挂起
        #[top_api(value = 2)]
        V2,
        /// 删除
        #[top_api(value = 0)]
        Delete,
        /// 停用
        #[top_api(value = 3)]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PolicyDto {
        pub airline: String,
        pub arr_airport: Option<String>,
        pub create_pnr: Option<CreatePnr>,
        pub dep_airport: Option<String>,
        pub flights: Vec<FlightDto>,
        pub office_no: Option<String>,
        pub policy_code: Option<String>,
        pub policy_source: Option<PolicySource>,
        pub price: Option<PriceDto>,
        pub sale: Option<SaleDto>,
        pub status: Status,
        pub is_white: Option<IsWhite>,
        pub memo: Option<String>,
        pub not_appl_od: Vec<String>,
        pub pata: Option<Pata>,
        pub code_share: Option<CodeShare>,
        /// Several values with commas between them.
        pub code_share_airline: Option<String>,
        pub direct_transfer_type: Option<DirectTransferType>,
        pub out_main_flight: Option<bool>,
    }

    /// The values of `create_pnr`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CreatePnr {
        /// 平台订位
        #[top_api(value = 1)]
        V1,
        /// 平台不订位
        #[top_api(value = 0)]
        V0,
        /// 紧张订位
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_white`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsWhite {
        #[top_api(value = 0)]
        V0,
        /// 黑名单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pata`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Pata {
        /// 不验价
        #[top_api(value = 0)]
        V0,
        /// 验价
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `code_share`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeShare {
        /// 不支持代码共享
        #[top_api(value = 0)]
        V0,
        /// 支持代码共享
        #[top_api(value = 1)]
        V1,
        /// 仅支持代码共享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `direct_transfer_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DirectTransferType {
        /// 直达
        #[top_api(value = 0)]
        V0,
        /// 中转
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `FlightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightDto {
        pub allow_flight_num: Option<String>,
        #[top_api(required)]
        pub allow_travel_date: Vec<DatePairDto>,
        pub allow_travel_time: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub day_week: Vec<String>,
        pub flight_index: Option<FlightIndex>,
        pub restrict_flight_num: Option<String>,
        pub restrict_travel_date: Vec<DatePairDto>,
        pub allow_flight_num2: Option<String>,
        pub restrict_flight_num2: Option<String>,
    }

    /// The values of `flight_index`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FlightIndex {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatePairDto {
        pub end: Option<TopDateTime>,
        pub start: Option<TopDateTime>,
    }

    /// `PriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        /// In cents.
        pub commission: i64,
        /// In cents.
        pub return_price: i64,
        /// In yuan.
        pub min_price_limit: Option<i64>,
        /// In yuan.
        pub max_price_limit: Option<i64>,
        /// In cents.
        pub bidd_fee: Option<i64>,
        /// In cents.
        pub bidd_fee_percent: Option<Decimal>,
    }

    /// `SaleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleDto {
        pub advance_day: Option<String>,
        #[top_api(required)]
        pub sale_date: Vec<SaleDtoSaleDate>,
        pub sale_time: Option<String>,
        pub stay_day: Option<String>,
        pub sale_mode_code: Option<SaleModeCode>,
        pub goods_market: Vec<String>,
        pub stay_time_unit: Option<StayTimeUnit>,
    }

    /// The values of `sale_mode_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleModeCode {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 打包销售套餐 1
        #[top_api(value = 1)]
        V1,
        /// 打包销售套餐 2
        #[top_api(value = 2)]
        V2,
        /// 打包销售套餐 3
        #[top_api(value = 3)]
        V3,
        /// 返现-航司运价
        #[top_api(value = 4)]
        V4,
        /// 返现-销售方包装
        #[top_api(value = 5)]
        V5,
        /// 花呗卖家版
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `stay_time_unit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StayTimeUnit {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `DatePairDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleDtoSaleDate {
        pub end: Option<TopDateTime>,
        pub start: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalUploadResult {
        pub data: Option<PolicyCreateResponseDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<ResultDto>,
        pub delete_result: Option<ResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.policy.process`
pub mod process {
    use crate::prelude::*;

    /// `alitrip.policy.process` (政策进度查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56973&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.policy.process",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct Process {
        pub policy_task_query_d_t_o: Option<PolicyTaskQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyTaskQueryDto {
        pub agent_id: i64,
        pub task_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<PolicyCreateResponseDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub policy_process_type: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub agent_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub success_amount: Option<i64>,
        pub agent_sub_id: Option<i64>,
        #[top_api(secret)]
        pub agent_sub_nick: Option<String>,
        pub error_policy_list: Vec<PolicyResponseDto>,
        pub url: Option<String>,
        pub total_amount: Option<i64>,
        pub policy_type: Option<i64>,
        pub fail_amount: Option<i64>,
        pub attributes: Option<String>,
        pub task_status: Option<TaskStatus>,
        pub task_id: Option<i64>,
    }

    /// The values of `task_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskStatus {
        /// 未开始
        #[top_api(value = 0)]
        NotStarted,
        /// 执行中
        #[top_api(value = 1)]
        Executing,
        /// 上传执行完成
        #[top_api(value = 2)]
        V2,
        /// 删除执行完成
        #[top_api(value = 3)]
        V3,
        /// 任务执行完成
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyResponseDto {
        pub gmt_modified: Option<TopDateTime>,
        pub agent_id: Option<i64>,
        pub policy_code: Option<String>,
        pub code_share_airline: Option<String>,
        pub down: Option<i64>,
        pub create_pnr_limit: Option<i64>,
        pub code_share: Option<i64>,
        pub price: Option<PriceDto>,
        pub arr_airport: Option<String>,
        pub up: Option<i64>,
        pub airline: Option<String>,
        pub stock: Option<StockDto>,
        pub account_code: Option<String>,
        pub policy_source: Option<i64>,
        pub float_unit: Option<i64>,
        pub fare_sources: Vec<String>,
        /// In yuan.
        pub fare_price: Option<i64>,
        pub pata: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub dep_airport: Option<String>,
        pub create_pnr: Option<i64>,
        pub trip_type: Option<i64>,
        pub sale: Option<SaleDto>,
        pub fare_basis: Option<String>,
        pub passenger: Option<PassengerDto>,
        pub err_code: Option<String>,
        pub policy_type: Option<i64>,
        pub is_white: Option<i64>,
        pub flights: Vec<FlightDto>,
        pub office_no: Option<String>,
        pub status: Option<i64>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        pub carry_rule: Option<i64>,
        pub lowest_price: Option<i64>,
        pub cal_fare_method: Option<i64>,
        pub flight_price_values: Vec<FlightPriceDto>,
        pub bid_fee: Option<i64>,
        pub bid_method: Option<i64>,
        pub commission: Option<i64>,
        pub return_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightPriceDto {
        pub down_fare: Option<i64>,
        pub down_percent: Option<i64>,
        pub validate_cabin: Option<i64>,
        pub fare_cabin: Option<String>,
        pub flight_index: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockDto {
        pub return_stock: Option<i64>,
        pub stock_limit: Option<i64>,
        pub stock_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleDto {
        pub sale_time: Option<String>,
        pub advance_day: Option<String>,
        pub sale_dates: Vec<DatePairDto>,
        pub stay_day: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatePairDto {
        pub start: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerDto {
        pub age_limit: Option<String>,
        pub documents_limit: Option<String>,
        pub pax_num: Option<String>,
        pub product_code: Option<i64>,
        pub documents_type: Vec<String>,
    }

    /// `FlightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightDto {
        pub cabin_class: Option<String>,
        pub allow_travel_dates: Vec<DatePairDto>,
        pub flight_index: Option<i64>,
        pub restrict_travel_dates: Vec<DatePairDto>,
        pub allow_travel_time: Option<String>,
        pub day_weeks: Vec<String>,
        pub allow_flight_num: Option<String>,
        pub cabin: Option<String>,
        pub restrict_flight_num: Option<String>,
    }
}

/// `alitrip.policy.rule.compression.upload`
pub mod rule_compression_upload {
    use crate::prelude::*;

    /// `alitrip.policy.rule.compression.upload` (大批量上传规则类型的单程/往返政策)
    ///
    /// <https://open.taobao.com/api.htm?docId=67842&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.rule.compression.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct RuleCompressionUpload {
        pub file: FileItem,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<PolicyCreateResponseDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PolicyCreateResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<PolicyCreateResponseDtoCreateResult>,
        pub delete_result: Option<PolicyCreateResponseDtoCreateResult>,
    }

    /// `ResultDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDtoCreateResult {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.policy.rule.upload`
pub mod rule_upload {
    use crate::prelude::*;

    /// `alitrip.policy.rule.upload` (规则政策上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=55440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.policy.rule.upload",
        response = RuleUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct RuleUpload {
        pub param_policy_create_request_d_t_o: PolicyCreateRequestDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateRequestDto {
        pub agent_id: i64,
        pub delete_policy: Vec<PolicyQueryParamDto>,
        pub exec_type: String,
        pub policy_list: Vec<PolicyDto>,
        pub policy_type: String,
        pub trip_type: i64,
        pub agent_send_time: Option<TopDateTime>,
    }

    /// `PolicyQueryParamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyQueryParamDto {
        pub account_code: Option<String>,
        pub airline: Option<String>,
        pub arr_airport: Option<String>,
        pub cabin_list1: Option<String>,
        pub cabin_list2: Option<String>,
        pub dep_airport: Option<String>,
        pub fuzzy_query: Option<bool>,
        pub policy_code: String,
        pub policy_source: Option<PolicySource>,
        pub sale_start_date: Option<TopDateTime>,
        pub sales_end_date: Option<TopDateTime>,
        pub status: Option<Status>,
        pub travel_end_date: Option<TopDateTime>,
        pub travel_start_date: Option<TopDateTime>,
    }

    /// The values of `policy_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicySource {
        /// 手工政策
        #[top_api(value = 0)]
        V0,
        /// excel 政策
        #[top_api(value = 1)]
        V1,
        /// api 政策
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// 挂起
        #[top_api(value = 2)]
        V2,
        /// 删除
        #[top_api(value = 0)]
        Delete,
        /// 停用
        #[top_api(value = 3)]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PolicyDto {
        pub airline: Option<String>,
        pub arr_airport: Option<String>,
        pub create_pnr: Option<CreatePnr>,
        pub dep_airport: Option<String>,
        pub flights: Vec<FlightDto>,
        pub office_no: Option<String>,
        pub pata: Option<Pata>,
        pub policy_code: Option<String>,
        pub policy_source: Option<PolicySource>,
        pub price: Option<PriceDto>,
        pub sale: Option<SaleDto>,
        pub status: Status,
        pub account_code: Option<String>,
        pub code_share: Option<CodeShare>,
        pub code_share_airline: Option<String>,
        pub passenger: Option<PassengerDto>,
        pub fare_basis: Option<String>,
        pub fare_source: Vec<String>,
        pub memo: Option<String>,
        pub not_appl_od: Vec<String>,
        pub create_pnr_limit: Option<i64>,
    }

    /// The values of `create_pnr`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CreatePnr {
        /// 平台订位
        #[top_api(value = 1)]
        V1,
        /// 平台不订位
        #[top_api(value = 0)]
        V0,
        /// 紧张订位
        #[top_api(value = 2)]
        V2,
        /// 紧张停售
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pata`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Pata {
        /// 不验价
        #[top_api(value = 0)]
        V0,
        /// 验价
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `code_share`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeShare {
        /// 不支持代码共享
        #[top_api(value = 0)]
        V0,
        /// 支持代码共享
        #[top_api(value = 1)]
        V1,
        /// 仅支持代码共享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `FlightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightDto {
        pub allow_flight_num: Option<String>,
        #[top_api(required)]
        pub allow_travel_date: Vec<DatePairDto>,
        pub allow_travel_time: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub day_week: Vec<String>,
        pub flight_index: Option<i64>,
        pub restrict_flight_num: Option<String>,
        pub restrict_travel_date: Vec<DatePairDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatePairDto {
        pub end: Option<TopDateTime>,
        pub start: Option<TopDateTime>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        /// In cents.
        pub commission: i64,
        /// In cents.
        pub return_price: i64,
        /// In cents.
        pub lowest_price: Option<i64>,
        pub carry_rule: CarryRule,
        pub cal_fare_method: i64,
        pub flight_price_values: Vec<FlightPriceDto>,
        /// In yuan.
        pub min_price_limit: Option<i64>,
        /// In yuan.
        pub max_price_limit: Option<i64>,
        pub child_sale_type: Option<ChildSaleType>,
        /// In cents.
        pub child_fixed_price: Option<i64>,
        pub baggage: Option<Baggage>,
        /// In cents.
        pub bidd_fee: Option<i64>,
        /// In cents.
        pub bidd_fee_percent: Option<Decimal>,
    }

    /// The values of `carry_rule`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CarryRule {
        /// 进到十位
        #[top_api(value = 1)]
        V1,
        /// 四舍五入到十位
        #[top_api(value = 2)]
        V2,
        /// 四舍五入到个位
        #[top_api(value = 3)]
        V3,
        /// 三舍四入到十位
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `child_sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChildSaleType {
        #[top_api(value = 1)]
        V1,
        /// 儿童成人同价同税
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `baggage`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Baggage {
        /// 以平台行李额为准
        #[top_api(value = 0)]
        V0,
        /// 无免费托运行李额
        #[top_api(value = 1)]
        V1,
        /// 有免费托运行李额
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightPriceDto {
        /// In cents.
        pub down_fare: Option<i64>,
        pub down_percent: Option<i64>,
        pub validate_cabin: Option<ValidateCabin>,
        pub fare_cabin: Option<String>,
        pub flight_index: Option<FlightIndex>,
        pub match_fare_basis: Option<String>,
    }

    /// The values of `validate_cabin`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ValidateCabin {
        /// 不验舱
        #[top_api(value = 0)]
        V0,
        /// 验舱
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `flight_index`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FlightIndex {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleDto {
        pub advance_day: Option<String>,
        #[top_api(required)]
        pub sale_date: Vec<DatePairDto>,
        pub sale_time: Option<String>,
        pub stay_day: Option<String>,
        pub sale_mode_code: Option<SaleModeCode>,
        pub goods_market: Vec<String>,
        pub stay_time_unit: Option<StayTimeUnit>,
    }

    /// The values of `sale_mode_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleModeCode {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 打包销售套餐 1
        #[top_api(value = 1)]
        V1,
        /// 打包销售套餐 2
        #[top_api(value = 2)]
        V2,
        /// 打包销售套餐 3
        #[top_api(value = 3)]
        V3,
        /// 返现-航司运价
        #[top_api(value = 4)]
        V4,
        /// 返现-销售方包装
        #[top_api(value = 5)]
        V5,
        /// 花呗卖家版
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `stay_time_unit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StayTimeUnit {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PassengerDto {
        pub documents_type: Vec<String>,
        pub documents_limit: Option<String>,
        pub product_code: ProductCode,
        pub age_limit: Option<String>,
        pub pax_num: Option<String>,
    }

    /// The values of `product_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductCode {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 学生
        #[top_api(value = 1)]
        V1,
        /// 青年
        #[top_api(value = 2)]
        V2,
        /// 老年
        #[top_api(value = 3)]
        V3,
        /// 地区
        #[top_api(value = 4)]
        V4,
        /// 小团
        #[top_api(value = 5)]
        V5,
        /// 学生认证票
        #[top_api(value = 6)]
        V6,
        /// 会员
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RuleUploadResult {
        pub data: Option<PolicyCreateResponseDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<ResultDto>,
        pub delete_result: Option<ResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.policy.special.compression.upload`
pub mod special_compression_upload {
    use crate::prelude::*;

    /// `alitrip.policy.special.compression.upload` (大批量上传特殊类型的单程/往返政策)
    ///
    /// <https://open.taobao.com/api.htm?docId=67841&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.special.compression.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct SpecialCompressionUpload {
        pub file: FileItem,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<PolicyCreateResponseDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PolicyCreateResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<PolicyCreateResponseDtoCreateResult>,
        pub delete_result: Option<PolicyCreateResponseDtoCreateResult>,
    }

    /// `ResultDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDtoCreateResult {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.policy.special.upload`
pub mod special_upload {
    use crate::prelude::*;

    /// `alitrip.policy.special.upload` (特殊政策上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=55442&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.policy.special.upload",
        response = SpecialUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct SpecialUpload {
        pub param_policy_create_request_d_t_o: PolicyCreateRequestDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateRequestDto {
        pub agent_id: i64,
        pub delete_policy: Vec<PolicyQueryParamDto>,
        pub exec_type: String,
        pub policy_list: Vec<PolicyDto>,
        pub policy_type: String,
        pub trip_type: TripType,
        pub agent_send_time: Option<TopDateTime>,
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
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PolicyQueryParamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyQueryParamDto {
        pub account_code: Option<String>,
        pub airline: Option<String>,
        pub arr_airport: Option<String>,
        pub cabin_list1: Option<String>,
        pub cabin_list2: Option<String>,
        pub dep_airport: Option<String>,
        pub fuzzy_query: Option<bool>,
        pub policy_code: String,
        pub policy_source: Option<PolicySource>,
        pub sale_start_date: Option<TopDateTime>,
        pub sales_end_date: Option<TopDateTime>,
        pub status: Option<Status>,
        pub travel_end_date: Option<TopDateTime>,
        pub travel_start_date: Option<TopDateTime>,
        pub is_ow_eoe: Option<bool>,
    }

    /// The values of `policy_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicySource {
        /// 手工政策
        #[top_api(value = 0)]
        V0,
        /// excel 政策
        #[top_api(value = 1)]
        V1,
        /// api 政策
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// 挂起
        #[top_api(value = 2)]
        V2,
        /// 删除
        #[top_api(value = 0)]
        Delete,
        /// 停用
        #[top_api(value = 3)]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PolicyDto {
        pub airline: String,
        pub arr_airport: Option<String>,
        pub create_pnr: Option<CreatePnr>,
        pub dep_airport: Option<String>,
        pub flights: Vec<FlightDto>,
        pub office_no: Option<String>,
        pub pata: Option<Pata>,
        pub policy_code: Option<String>,
        pub policy_source: Option<PolicySource>,
        pub price: Option<PriceDto>,
        pub sale: Option<SaleDto>,
        pub status: Status,
        pub account_code: Option<String>,
        pub code_share: Option<CodeShare>,
        pub code_share_airline: Option<String>,
        pub passenger: Option<PassengerDto>,
        /// In yuan.
        pub fare_price: Option<i64>,
        pub fare_basis: Option<String>,
        pub memo: Option<String>,
        pub create_pnr_limit: Option<i64>,
        pub transit_airport: Option<String>,
        pub direct_transfer_type: Option<DirectTransferType>,
        pub price_type: Option<PriceType>,
        pub is_ow_eoe: Option<bool>,
        pub before_combine_airline: Option<String>,
        pub next_combine_airline: Option<String>,
        pub next_combine_city: Option<String>,
    }

    /// The values of `create_pnr`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CreatePnr {
        /// 平台订位
        #[top_api(value = 1)]
        V1,
        /// 平台不订位
        #[top_api(value = 0)]
        V0,
        /// 紧张订位
        #[top_api(value = 2)]
        V2,
        /// 紧张停售
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pata`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Pata {
        /// 不验价
        #[top_api(value = 0)]
        V0,
        /// 验价
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `code_share`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeShare {
        /// 不支持代码共享
        #[top_api(value = 0)]
        V0,
        /// 支持代码共享
        #[top_api(value = 1)]
        V1,
        /// 仅支持代码共享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `direct_transfer_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DirectTransferType {
        /// 直达
        #[top_api(value = 0)]
        V0,
        /// 中转
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 往返两程总价
        #[top_api(value = 0)]
        V0,
        /// 去回程分别定价
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `FlightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightDto {
        pub allow_flight_num: Option<String>,
        #[top_api(required)]
        pub allow_travel_date: Vec<DatePairDto>,
        pub allow_travel_time: Option<String>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
        pub day_week: Vec<String>,
        pub flight_index: Option<FlightIndex>,
        pub restrict_flight_num: Option<String>,
        pub restrict_travel_date: Vec<DatePairDto>,
        pub allow_flight_num2: Option<String>,
        pub restrict_flight_num2: Option<String>,
    }

    /// The values of `flight_index`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FlightIndex {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 往返
        #[top_api(value = 1)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatePairDto {
        pub end: Option<TopDateTime>,
        pub start: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDto {
        pub commission: i64,
        /// In cents.
        pub return_price: i64,
        /// In cents.
        pub lowest_price: Option<i64>,
        pub child_sale_type: Option<ChildSaleType>,
        /// In cents.
        pub child_fixed_price: Option<i64>,
        pub baggage: Option<Baggage>,
        /// In cents.
        pub bidd_fee: Option<i64>,
        /// In cents.
        pub bidd_fee_percent: Option<Decimal>,
        /// In cents.
        pub out_price: Option<i64>,
        /// In cents.
        pub back_price: Option<i64>,
    }

    /// The values of `child_sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChildSaleType {
        #[top_api(value = 1)]
        V1,
        /// 儿童成人同价同税
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 儿童不可销售
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        /// 儿童成人同价使用儿童税费
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `baggage`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Baggage {
        /// 以平台行李额为准
        #[top_api(value = 0)]
        V0,
        /// 无免费托运行李额
        #[top_api(value = 1)]
        V1,
        /// 有免费托运行李额
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleDto {
        pub advance_day: Option<String>,
        #[top_api(required)]
        pub sale_date: Vec<DatePairDto>,
        pub sale_time: Option<String>,
        pub stay_day: Option<String>,
        pub sale_mode_code: Option<SaleModeCode>,
        pub goods_market: Vec<String>,
        pub stay_time_unit: Option<StayTimeUnit>,
    }

    /// The values of `sale_mode_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleModeCode {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 打包销售套餐 1
        #[top_api(value = 1)]
        V1,
        /// 打包销售套餐 2
        #[top_api(value = 2)]
        V2,
        /// 打包销售套餐 3
        #[top_api(value = 3)]
        V3,
        /// 返现-航司运价
        #[top_api(value = 4)]
        V4,
        /// 返现-销售方包装
        #[top_api(value = 5)]
        V5,
        /// 花呗卖家版
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `stay_time_unit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StayTimeUnit {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PassengerDto {
        pub documents_type: Vec<String>,
        pub documents_limit: Option<String>,
        pub product_code: ProductCode,
        pub age_limit: Option<String>,
        pub pax_num: Option<String>,
    }

    /// The values of `product_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductCode {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 学生
        #[top_api(value = 1)]
        V1,
        /// 青年
        #[top_api(value = 2)]
        V2,
        /// 老年
        #[top_api(value = 3)]
        V3,
        /// 地区
        #[top_api(value = 4)]
        V4,
        /// 小团
        #[top_api(value = 5)]
        V5,
        /// 学生认证票
        #[top_api(value = 6)]
        V6,
        /// 会员
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialUploadResult {
        pub data: Option<PolicyCreateResponseDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyCreateResponseDto {
        pub create_result: Option<ResultDto>,
        pub delete_result: Option<ResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}
