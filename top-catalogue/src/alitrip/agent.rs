//! `alitrip.agent.*`: 22 APIs.

pub use self::coordinate_detail::CoordinateDetail;
pub use self::coordinate_goback::CoordinateGoback;
pub use self::coordinate_handle::CoordinateHandle;
pub use self::coordinate_list::CoordinateList;
pub use self::coordinate_process::CoordinateProcess;
pub use self::coordinate_processing::CoordinateProcessing;
pub use self::coordinate_reject::CoordinateReject;
pub use self::coordinate_upload::CoordinateUpload;
pub use self::flight_intention_confirm::FlightIntentionConfirm;
pub use self::flight_intention_list::FlightIntentionList;
pub use self::flight_sell_modify_approve::FlightSellModifyApprove;
pub use self::flight_sell_modify_backfill::FlightSellModifyBackfill;
pub use self::flight_sell_modify_detail::FlightSellModifyDetail;
pub use self::flight_sell_modify_list::FlightSellModifyList;
pub use self::flight_sell_modify_refuse::FlightSellModifyRefuse;
pub use self::flight_sell_refund_approve::FlightSellRefundApprove;
pub use self::flight_sell_refund_detail::FlightSellRefundDetail;
pub use self::flight_sell_refund_list::FlightSellRefundList;
pub use self::flight_sell_refund_refuse::FlightSellRefundRefuse;
pub use self::flight_sell_ticketing_detail::FlightSellTicketingDetail;
pub use self::flight_sell_ticketing_issue::FlightSellTicketingIssue;
pub use self::flight_sell_ticketing_list::FlightSellTicketingList;

/// `alitrip.agent.coordinate.detail`
pub mod coordinate_detail {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.detail` (商家协同单查询详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=64841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateDetail {
        pub coordination_detail_request_dto: CoordinationDetailRequestDto,
    }

    /// `CoordinationDetailRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinationDetailRequestDto {
        pub id: i64,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<CaseResultDetailDto>,
    }

    /// `CaseResultDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseResultDetailDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub case_type: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub serve_deadline: Option<TopDateTime>,
        pub urge: Option<i64>,
        pub correlation_out_order_id: Option<String>,
        pub correlation_biz_type: Option<i64>,
        pub creator_name: Option<String>,
        pub follower_name: Option<String>,
        pub request: Option<String>,
        pub reply: Option<String>,
        pub extra_info: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub need_pay_flag: Option<bool>,
        pub follow_time: Option<i64>,
        pub pay_status: Option<PayStatus>,
        pub operate_finish_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub urger_name: Option<String>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 未支付
        #[top_api(value = 0)]
        NotPaid,
        /// 已支付
        #[top_api(value = 1)]
        Paid,
        /// 支付取消
        #[top_api(value = 2)]
        V2,
        /// 无需支付
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.agent.coordinate.goback`
pub mod coordinate_goback {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.goback` (协同单驳回)
    ///
    /// <https://open.taobao.com/api.htm?docId=64897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.goback",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateGoback {
        pub goback_dto: GoBackDto,
    }

    /// `GoBackDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoBackDto {
        pub case_id: i64,
        pub content: String,
        pub file_info_dto_list: Vec<UploadFileInfoDto>,
    }

    /// `UploadFileInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadFileInfoDto {
        pub name: Option<String>,
        pub url: Option<String>,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.agent.coordinate.handle`
pub mod coordinate_handle {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.handle` (慧飞商家协同单接手接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64328&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.handle",
        response = CoordinateHandleResult,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateHandle {
        pub handle_dto: HandleDto,
    }

    /// `HandleDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct HandleDto {
        pub case_id: i64,
        pub current_follower_name: String,
        pub domestic_intl: DomesticIntl,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinateHandleResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.agent.coordinate.list`
pub mod coordinate_list {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.list` (慧飞商家协同单列表查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64433&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.list",
        response = PageDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CoordinateList {
        pub coordination_list_request_dto: CoordinationListRequestDto,
    }

    /// `CoordinationListRequestDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CoordinationListRequestDto {
        pub start_index: i64,
        pub page_size: i64,
        pub status_list: Vec<String>,
        pub case_type_list: Vec<String>,
        pub create_gmt_begin: Option<TopDateTime>,
        pub create_gmt_end: Option<TopDateTime>,
        pub correlation_out_order_id: Option<String>,
        pub domestic_intl: DomesticIntl,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub total: Option<i64>,
        pub data_list: Vec<T>,
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub case_type: Option<CaseType>,
        pub status: Option<i64>,
        pub current_follower_name: Option<String>,
        pub title: Option<String>,
        pub serve_deadline: Option<TopDateTime>,
        pub urge: Option<Urge>,
        pub correlation_out_order_id: Option<String>,
        pub correlation_biz_type: Option<CorrelationBizType>,
    }

    /// The values of `case_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CaseType {
        /// 加订婴童
        #[top_api(value = 1)]
        V1,
        /// 加订婴童待出票
        #[top_api(value = 2)]
        V2,
        /// 自营履约系统转人工
        #[top_api(value = 3)]
        V3,
        /// 正向履约返现转人工
        #[top_api(value = 4)]
        V4,
        /// 催出票
        #[top_api(value = 5)]
        V5,
        /// 催退票
        #[top_api(value = 6)]
        V6,
        /// 催改签回填
        #[top_api(value = 7)]
        V7,
        /// 拦截出票
        #[top_api(value = 8)]
        V8,
        /// 系统主动二次回填
        #[top_api(value = 9)]
        V9,
        /// 商家主动二次回填
        #[top_api(value = 10)]
        V10,
        /// 追款
        #[top_api(value = 13)]
        V13,
        /// 改名/改证件询价
        #[top_api(value = 11)]
        V11,
        /// 改名/改证件
        #[top_api(value = 12)]
        V12,
        /// 补退
        #[top_api(value = 14)]
        V14,
        /// 宠物托运
        #[top_api(value = 15)]
        V15,
        /// 特殊餐食
        #[top_api(value = 16)]
        V16,
        /// 轮椅/担架
        #[top_api(value = 17)]
        V17,
        /// 婴儿摇篮
        #[top_api(value = 18)]
        V18,
        /// 加订行李
        #[top_api(value = 19)]
        V19,
        /// 航变清 Q 转人工
        #[top_api(value = 20)]
        V20,
        /// 无法出票
        #[top_api(value = 22)]
        V22,
        /// 线下编码预定
        #[top_api(value = 23)]
        V23,
        /// 申请关闭验真
        #[top_api(value = 24)]
        V24,
        /// 拦截改签
        #[top_api(value = 25)]
        V25,
        /// 催改签出票
        #[top_api(value = 26)]
        V26,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `urge`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Urge {
        /// 未催促
        #[top_api(value = 0)]
        V0,
        /// 已催促
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `correlation_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CorrelationBizType {
        /// 出票
        #[top_api(value = 1)]
        Ticketing,
        /// 退票
        #[top_api(value = 2)]
        TicketRefund,
        /// 改签
        #[top_api(value = 3)]
        TicketChange,
        /// 航变
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.agent.coordinate.process`
pub mod coordinate_process {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.process` (慧飞商家协同单处理完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65193&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.process",
        response = CoordinateProcessResult,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateProcess {
        pub processing_dto: ProcessingDto,
    }

    /// `ProcessingDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProcessingDto {
        pub case_id: i64,
        pub reply: String,
        pub domestic_intl: DomesticIntl,
        pub total_case_base_extra_info_dto: Option<TotalCaseExtraInfoDto>,
        pub file_info_dto_list: Vec<UploadFileInfoDto>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `TotalCaseExtraInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TotalCaseExtraInfoDto {
        pub case_extra_add_baby_request_dto_list: Vec<CaseExtraAddBabyRequestDto>,
        pub case_repeat_back_fill_extra_info_request_dto_list:
            Vec<CaseRepeatBackFillExtraInfoRequestDto>,
        pub case_change_passenger_extra_info_request_dto_list:
            Vec<CaseChangePassengerExtraInfoRequestDto>,
    }

    /// `CaseExtraAddBabyRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseExtraAddBabyRequestDto {
        pub passenger_item_id: Option<i64>,
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
    }

    /// `CaseRepeatBackFillExtraInfoRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseRepeatBackFillExtraInfoRequestDto {
        pub passenger_item_id: Option<i64>,
        pub ticket_no: Option<String>,
    }

    /// `CaseChangePassengerExtraInfoRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseChangePassengerExtraInfoRequestDto {
        pub ticket_no: Option<String>,
        pub manual_passenger_id: Option<i64>,
    }

    /// `UploadFileInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadFileInfoDto {
        pub name: Option<String>,
        pub url: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinateProcessResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.agent.coordinate.processing`
pub mod coordinate_processing {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.processing` (慧飞商家协同单处理完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64330&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.processing",
        response = CoordinateProcessingResult,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateProcessing {
        pub processing_dto: ProcessingDto,
    }

    /// `ProcessingDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProcessingDto {
        pub case_id: i64,
        pub reply: String,
        pub domestic_intl: DomesticIntl,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinateProcessingResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.agent.coordinate.reject`
pub mod coordinate_reject {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.reject` (慧飞商家协同单拒绝接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64329&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.reject",
        response = CoordinateRejectResult,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateReject {
        pub reject_dto: RejectDto,
    }

    /// `RejectDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RejectDto {
        pub case_id: i64,
        pub content: String,
        pub domestic_intl: DomesticIntl,
        pub file_info_dto_list: Vec<UploadFileInfoDto>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `UploadFileInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadFileInfoDto {
        pub name: Option<String>,
        pub url: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinateRejectResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.agent.coordinate.upload`
pub mod coordinate_upload {
    use crate::prelude::*;

    /// `alitrip.agent.coordinate.upload` (协同单附件凭证上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=64822&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.agent.coordinate.upload",
        response = CoordinateUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct CoordinateUpload {
        pub file_content: FileItem,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoordinateUploadResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `alitrip.agent.flight.intention.confirm`
pub mod flight_intention_confirm {
    use crate::prelude::*;

    /// `alitrip.agent.flight.intention.confirm` (意向单确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=64670&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.intention.confirm",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightIntentionConfirm {
        pub param_confirm_request_d_t_o: Option<ConfirmRequestDto>,
    }

    /// `ConfirmRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmRequestDto {
        pub agent_id: Option<i64>,
        pub intention_id: Option<i64>,
        pub prices: Vec<Price>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Price {
        pub passenger_type: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `alitrip.agent.flight.intention.list`
pub mod flight_intention_list {
    use crate::prelude::*;

    /// `alitrip.agent.flight.intention.list` (意向单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=64664&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.intention.list",
        response = PageDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightIntentionList {
        pub intention_list_request_dto: IntentionListRequestDto,
    }

    /// `IntentionListRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntentionListRequestDto {
        pub marketing_airline: Vec<String>,
        pub operating_flight_no: Vec<String>,
        pub dep_airport_code: Vec<String>,
        pub only_init: bool,
        pub marketing_flight_no: Vec<String>,
        #[top_api(required)]
        pub dep_time_end: Option<TopDateTime>,
        pub page: i64,
        pub arr_airport_code: Vec<String>,
        #[top_api(required)]
        pub dep_time_start: Option<TopDateTime>,
        pub operating_airline: Vec<String>,
    }

    /// `PageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub data: Vec<T>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<String>,
        pub total: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub baggage_rule: Option<BaggageRuleDto>,
        pub domestic_intl: Option<i64>,
        pub flight_info: Option<FlightInfoDto>,
        pub id: Option<i64>,
        pub passenger_item_infos: Vec<PassengerInfosDto>,
        pub penalty_rule: Option<PenaltyRuleDto>,
        /// In cents.
        pub total_build_price: Option<i64>,
        /// In cents.
        pub total_oil_price: Option<i64>,
        /// In cents.
        pub total_price: Option<i64>,
    }

    /// `BaggageRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageRuleDto {
        pub baggage_item: Option<BaggageItemDto>,
    }

    /// `BaggageItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageItemDto {
        pub baggage_b_o_list: Vec<BaggageDto>,
    }

    /// `BaggageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageDto {
        pub baby_car: Option<String>,
        pub baggage_all_weight: Option<bool>,
        pub baggage_free_pcs: Option<i64>,
        pub baggage_size: Option<String>,
        pub baggage_weight: Option<i64>,
        pub carry_bag_all_weight: Option<bool>,
        pub carry_bag_free_pcs: Option<i64>,
        pub carry_bag_size: Option<String>,
        pub carry_bag_weight: Option<i64>,
        pub excess_instruction: Option<String>,
        pub od_index: Option<i64>,
        pub passenger_type: Option<i64>,
        pub segment_index: Option<i64>,
        pub total_pcs: Option<i64>,
        pub total_weight: Option<i64>,
        pub weight_unit: Option<String>,
    }

    /// `FlightInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoDto {
        pub airway: Option<String>,
        pub arr_airport_code: Option<String>,
        pub dep_airport_code: Option<String>,
        pub dep_date_time: Option<TopDateTime>,
        pub segment_infos: Vec<SegmentInfoDto>,
    }

    /// `SegmentInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SegmentInfoDto {
        pub arr_airport: Option<String>,
        pub arr_city: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub cabin_info_list: Vec<CabinInfoDto>,
        pub dep_airport: Option<String>,
        pub dep_city: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub marketing_airline: Option<String>,
        pub marketing_flight_no: Option<String>,
        pub od_index: Option<String>,
        pub operating_airline: Option<String>,
        pub operating_flight_no: Option<String>,
        pub segment_index: Option<String>,
    }

    /// `CabinInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CabinInfoDto {
        pub passenger_type: Option<i64>,
        pub cabin: Option<String>,
        pub cabin_class: Option<String>,
    }

    /// `PassengerInfosDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerInfosDto {
        /// In cents.
        pub build_price: Option<i64>,
        pub nums: Option<i64>,
        /// In cents.
        pub oil_price: Option<i64>,
        pub passenger_type: Option<i64>,
        pub sale_price: Option<i64>,
        pub ticket_price: Option<i64>,
        pub passenger_base_infos: Vec<PassengerBaseInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerBaseInfo {
        pub age: Option<i64>,
        pub card_type: Option<CardType>,
        #[top_api(secret)]
        pub id_card: Option<String>,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 学生证
        #[top_api(value = 2)]
        V2,
        /// 军官证
        #[top_api(value = 3)]
        OfficerCard,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 台胞证
        #[top_api(value = 5)]
        V5,
        /// 港澳通行证
        #[top_api(value = 6)]
        V6,
        /// 国际海员
        #[top_api(value = 7)]
        V7,
        /// 外国人永久居留证
        #[top_api(value = 8)]
        V8,
        /// 其它证件
        #[top_api(value = 9)]
        V9,
        /// 警官证
        #[top_api(value = 10)]
        V10,
        /// 士兵证
        #[top_api(value = 11)]
        V11,
        /// 台湾通行证
        #[top_api(value = 12)]
        V12,
        /// 入台证
        #[top_api(value = 13)]
        V13,
        /// 户口簿
        #[top_api(value = 14)]
        V14,
        /// 出生证明
        #[top_api(value = 15)]
        V15,
        /// 驾驶证
        #[top_api(value = 16)]
        V16,
        /// 港澳居民居住证
        #[top_api(value = 17)]
        V17,
        /// 台湾居民居住证
        #[top_api(value = 18)]
        V18,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PenaltyRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PenaltyRuleDto {
        pub penalty_item: Option<PenaltyItemDto>,
    }

    /// `PenaltyItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PenaltyItemDto {
        pub penalty_b_o_list: Vec<PenaltyDto>,
    }

    /// `PenaltyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PenaltyDto {
        pub currency: Option<String>,
        pub descs: Option<String>,
        pub end_time: Option<i64>,
        /// In cents.
        pub fee: Option<i64>,
        pub od_index: Option<i64>,
        pub passenger_type: Option<i64>,
        pub penalty_support_type: Option<i64>,
        pub penalty_type: Option<i64>,
        pub percent: Option<i64>,
        pub segment_index: Option<i64>,
        pub start_time: Option<i64>,
        pub ticket_segments_status: Option<i64>,
        pub time_unit: Option<i64>,
    }
}

/// `alitrip.agent.flight.sell.modify.approve`
pub mod flight_sell_modify_approve {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.modify.approve` (销售改签确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=54268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.modify.approve",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellModifyApprove {
        pub param: Option<ModifyApproveRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyApproveRequestDto {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub change_list: Vec<ModifyItemDto>,
        pub refund_way_type: Option<RefundWayType>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_way_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundWayType {
        /// 原路退回
        #[top_api(value = 0)]
        V0,
        /// 退银行卡
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ModifyItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyItemDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub tickets: Vec<String>,
        pub pnr: Option<String>,
        pub after_change_segments: Vec<ModifySegmentDto>,
        pub modify_fee: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub before_change_segments: Vec<ModifyBeforeSegmentDto>,
    }

    /// `ModifySegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifySegmentDto {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
        pub ticket_no: Option<String>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "F")]
        F,
        /// 商务舱
        #[top_api(value = "C")]
        C,
        /// 经济舱
        #[top_api(value = "Y")]
        Y,
        /// 超级经济舱
        #[top_api(value = "S")]
        S,
        /// 超值经济舱
        #[top_api(value = "P")]
        P,
        /// 标准经济舱
        #[top_api(value = "M")]
        M,
        /// 超级经济舱
        #[top_api(value = "W")]
        W,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ModifyBeforeSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyBeforeSegmentDto {
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.modify.backfill`
pub mod flight_sell_modify_backfill {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.modify.backfill` (销售改签回填)
    ///
    /// <https://open.taobao.com/api.htm?docId=54273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.modify.backfill",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellModifyBackfill {
        pub param: Option<ModifyBackFillRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyBackFillRequestDto {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub change_list: Vec<ModifyItemDto>,
        pub currency: Option<String>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ModifyItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyItemDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub ticket_nos: Vec<String>,
        pub pnr: Option<String>,
        pub after_change_segments: Vec<ModifySegmentDto>,
        pub modify_fee: Option<i64>,
        pub upgrade_fee: Option<i64>,
        pub before_change_segments: Vec<ModifyBeforeSegmentDto>,
    }

    /// `ModifySegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifySegmentDto {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "F")]
        F,
        /// 商务舱
        #[top_api(value = "C")]
        C,
        /// 经济舱
        #[top_api(value = "Y")]
        Y,
        /// 超级经济舱
        #[top_api(value = "S")]
        S,
        /// 超值经济舱
        #[top_api(value = "P")]
        P,
        /// 标准经济舱
        #[top_api(value = "M")]
        M,
        /// 超级经济舱
        #[top_api(value = "W")]
        W,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ModifyBeforeSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyBeforeSegmentDto {
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.modify.detail`
pub mod flight_sell_modify_detail {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.modify.detail` (销售改签详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=54269&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.modify.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellModifyDetail {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<ModifyDetailDto>,
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyDetailDto {
        pub apply_id: Option<String>,
        pub voluntary: Option<Voluntary>,
        pub reason: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub order_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub change_list: Vec<ChangeList>,
        pub sla: Option<String>,
        pub currency: Option<Currency>,
        pub apply_time: Option<TopDateTime>,
        pub status: Option<Status>,
        /// In cents.
        pub commission: Option<i64>,
        pub refuse_reason: Option<String>,
        pub tags: Vec<String>,
        pub refund_way_type: Option<RefundWayType>,
        pub trip_type: Option<TripType>,
        pub correlation_order_id: Option<String>,
    }

    /// The values of `voluntary`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Voluntary {
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

    /// The values of `currency`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Currency {
        /// 人民币
        #[top_api(value = "CNY")]
        Cny,
        /// 美元
        #[top_api(value = "USD")]
        Usd,
        /// 港元
        #[top_api(value = "HKD")]
        Hkd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待回填
        #[top_api(value = 1)]
        V1,
        /// 待用户支付
        #[top_api(value = 2)]
        V2,
        /// 待出票
        #[top_api(value = 3)]
        AwaitingTicketing,
        /// 已完成
        #[top_api(value = 4)]
        Completed,
        /// 已拒绝
        #[top_api(value = 5)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_way_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundWayType {
        /// 原路退回
        #[top_api(value = 0)]
        V0,
        /// 退银行卡
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 1)]
        OneWay,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// 多程
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeList {
        #[top_api(secret)]
        pub cert_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub cert_type: Option<CertType>,
        pub passenger_type: Option<PassengerType>,
        pub tickets: Vec<String>,
        /// In cents.
        pub promotion: Option<i64>,
        pub before_change_segments: Vec<BeforeChangeSegments>,
        pub after_change_segments: Vec<AfterChangeSegments>,
        /// In cents.
        pub ticket_price: Option<i64>,
        /// In cents.
        pub change_fee: Option<i64>,
        /// In cents.
        pub upgrade_fee: Option<i64>,
        pub pnr: Option<String>,
        pub before_change_tickets: Vec<String>,
        pub pnr_xe: Option<PnrXe>,
        pub pnr_xe_time: Option<TopDateTime>,
        pub sur_name: Option<String>,
        #[top_api(secret)]
        pub given_name: Option<String>,
        pub cert_period: Option<String>,
        pub nationality: Option<String>,
        pub cert_issue_country: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub gender: Option<Gender>,
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 学生证
        #[top_api(value = 2)]
        V2,
        /// 军官证
        #[top_api(value = 3)]
        OfficerCard,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 台胞证
        #[top_api(value = 5)]
        V5,
        /// 港澳通行证
        #[top_api(value = 6)]
        V6,
        /// 国际海员
        #[top_api(value = 7)]
        V7,
        /// 外国人永久居留证
        #[top_api(value = 8)]
        V8,
        /// 其他证件
        #[top_api(value = 9)]
        V9,
        /// 警官证
        #[top_api(value = 10)]
        V10,
        /// 士兵证件
        #[top_api(value = 11)]
        V11,
        /// 台湾通行证
        #[top_api(value = 12)]
        V12,
        /// 入台证
        #[top_api(value = 13)]
        V13,
        /// 户口簿
        #[top_api(value = 14)]
        V14,
        /// 出生证
        #[top_api(value = 15)]
        V15,
        /// 驾驶证
        #[top_api(value = 16)]
        V16,
        /// 港澳居民居住证
        #[top_api(value = 17)]
        V17,
        /// 台湾居民居住证
        #[top_api(value = 18)]
        V18,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 1)]
        Adult,
        /// 儿童
        #[top_api(value = 2)]
        Child,
        /// 婴儿
        #[top_api(value = 3)]
        Infant,
        /// 留学生
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pnr_xe`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PnrXe {
        /// 没有 xe
        #[top_api(value = 0)]
        V0,
        /// xe 了
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性
        #[top_api(value = 1)]
        Male,
        /// 女性
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BeforeChangeSegments {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
        pub is_modify: Option<IsModify>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "F")]
        F,
        /// 商务舱
        #[top_api(value = "C")]
        C,
        /// 经济舱
        #[top_api(value = "Y")]
        Y,
        /// 超级经济舱
        #[top_api(value = "S")]
        S,
        /// 超值经济舱
        #[top_api(value = "P")]
        P,
        /// 标准经济舱
        #[top_api(value = "M")]
        M,
        /// 超级经济舱
        #[top_api(value = "W")]
        W,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_modify`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsModify {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterChangeSegments {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
        pub is_modify: Option<IsModify>,
        pub ticket_no: Option<String>,
    }
}

/// `alitrip.agent.flight.sell.modify.list`
pub mod flight_sell_modify_list {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.modify.list` (销售改签单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=54103&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.modify.list",
        response = PageDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightSellModifyList {
        pub param: Option<ModifyListRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyListRequestDto {
        pub agent_ids: Vec<i64>,
        pub end_apply_time: Option<TopDateTime>,
        pub begin_apply_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待回填费用或行程
        #[top_api(value = 1)]
        V1,
        /// 待用户支付
        #[top_api(value = 2)]
        V2,
        /// 待出票
        #[top_api(value = 3)]
        AwaitingTicketing,
        /// 已完成
        #[top_api(value = 4)]
        Completed,
        /// 已拒绝
        #[top_api(value = 5)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub total: Option<i64>,
        pub data_list: Vec<T>,
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub order_id: Option<String>,
        pub apply_time: Option<TopDateTime>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.agent.flight.sell.modify.refuse`
pub mod flight_sell_modify_refuse {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.modify.refuse` (销售改签拒绝)
    ///
    /// <https://open.taobao.com/api.htm?docId=54265&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.modify.refuse",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellModifyRefuse {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub refuse_reason: Option<String>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.refund.approve`
pub mod flight_sell_refund_approve {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.refund.approve` (销售退票确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=54271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.refund.approve",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellRefundApprove {
        pub param: Option<RefundApproveRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundApproveRequestDto {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub refund_list: Vec<RefundList>,
        pub currency: Option<Currency>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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
        /// 港元
        #[top_api(value = "HKD")]
        Hkd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundList {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub tickets: Vec<String>,
        /// In cents.
        pub refund_upgrade_fee: Option<i64>,
        /// In cents.
        pub refund_modify_fee: Option<i64>,
        pub refund_segments: Vec<RefundSegments>,
        pub passenger_type: Option<PassengerType>,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 1)]
        Adult,
        /// 儿童
        #[top_api(value = 2)]
        Child,
        /// 婴儿
        #[top_api(value = 3)]
        Infant,
        /// 留学生
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundSegments {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "F")]
        F,
        /// 商务舱
        #[top_api(value = "C")]
        C,
        /// 经济舱
        #[top_api(value = "Y")]
        Y,
        /// 超级经济舱
        #[top_api(value = "S")]
        S,
        /// 超值经济舱
        #[top_api(value = "P")]
        P,
        /// 标准经济舱
        #[top_api(value = "M")]
        M,
        /// 超级经济舱
        #[top_api(value = "W")]
        W,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.refund.detail`
pub mod flight_sell_refund_detail {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.refund.detail` (销售退票单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=54267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.refund.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellRefundDetail {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<RefundDetailDto>,
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetailDto {
        pub apply_id: Option<String>,
        pub voluntary: Option<i64>,
        pub reason: Option<String>,
        pub agent_id: Option<i64>,
        pub domestic_intl: Option<i64>,
        pub order_id: Option<String>,
        pub refund_list: Vec<RefundList>,
        pub sla: Option<String>,
        pub currency: Option<Currency>,
        pub apply_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub refuse_reason: Option<String>,
        pub apply_reason_type: Option<ApplyReasonType>,
        pub supplement: Option<i64>,
        pub tags: Vec<String>,
        pub refund_way_type: Option<RefundWayType>,
        pub attachment: Vec<String>,
        pub trip_type: Option<TripType>,
        pub correlation_order_id: Option<String>,
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
        /// 港元
        #[top_api(value = "HKD")]
        Hkd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `apply_reason_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ApplyReasonType {
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// 航变
        #[top_api(value = 1)]
        V1,
        /// 病退
        #[top_api(value = 2)]
        V2,
        /// 疫情
        #[top_api(value = 3)]
        V3,
        /// 特殊提退
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_way_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundWayType {
        /// 原路退回
        #[top_api(value = 0)]
        V0,
        /// 退银行卡
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 1)]
        OneWay,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// 多程
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundList {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub tickets: Vec<String>,
        /// In cents.
        pub refund_upgrade_fee: Option<i64>,
        /// In cents.
        pub refund_modify_fee: Option<i64>,
        pub refund_segments: Vec<RefundSegments>,
        /// In cents.
        pub refund_amount: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub passenger_type: Option<i64>,
        pub taxes: Vec<Tax>,
        /// In cents.
        pub total_modify_fee: Option<i64>,
        /// In cents.
        pub total_upgrade_fee: Option<i64>,
        /// In cents.
        pub real_price: Option<i64>,
        pub refund_item_type: Option<RefundItemType>,
        pub pnr_xe: Option<PnrXe>,
        pub pnr_xe_time: Option<TopDateTime>,
        pub sur_name: Option<String>,
        #[top_api(secret)]
        pub given_name: Option<String>,
        pub cert_period: Option<String>,
        pub nationality: Option<String>,
        pub cert_issue_country: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub gender: Option<Gender>,
    }

    /// The values of `refund_item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundItemType {
        /// 出后退
        #[top_api(value = 1)]
        V1,
        /// 改后退
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pnr_xe`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PnrXe {
        /// 没有 xe
        #[top_api(value = 0)]
        V0,
        /// xe 了
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性
        #[top_api(value = 1)]
        Male,
        /// 女性
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundSegments {
        pub cabin_class: Option<String>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub od_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tax {
        pub tax_code: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        /// In cents.
        pub not_refund_amount: Option<i64>,
    }
}

/// `alitrip.agent.flight.sell.refund.list`
pub mod flight_sell_refund_list {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.refund.list` (销售退票单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=54272&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.refund.list",
        response = PageDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightSellRefundList {
        pub param: Option<RefundListRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundListRequestDto {
        #[top_api(required)]
        pub end_apply_time: Option<TopDateTime>,
        #[top_api(required)]
        pub begin_apply_time: Option<TopDateTime>,
        pub page: i64,
        pub status: Option<Status>,
        pub agent_ids: Vec<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待回填费用
        #[top_api(value = 1)]
        V1,
        /// 待退款
        #[top_api(value = 2)]
        AwaitingRefund,
        /// 退款中
        #[top_api(value = 3)]
        Refunding,
        /// 已完成
        #[top_api(value = 4)]
        Completed,
        /// 已拒绝
        #[top_api(value = 5)]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub total: Option<i64>,
        pub data_list: Vec<T>,
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub order_id: Option<String>,
        pub apply_time: Option<TopDateTime>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.agent.flight.sell.refund.refuse`
pub mod flight_sell_refund_refuse {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.refund.refuse` (销售退票拒绝)
    ///
    /// <https://open.taobao.com/api.htm?docId=54270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.refund.refuse",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellRefundRefuse {
        pub apply_id: Option<String>,
        pub domestic_intl: Option<DomesticIntl>,
        pub refuse_reason: Option<String>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.ticketing.detail`
pub mod flight_sell_ticketing_detail {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.ticketing.detail` (销售出票详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=55390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.ticketing.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellTicketingDetail {
        pub domestic_intl: Option<i64>,
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub data: Option<TicketingDetailDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `TicketingDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketingDetailDto {
        pub agent_id: Option<i64>,
        pub domestic_intl: Option<i64>,
        pub order_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub issue_time: Option<TopDateTime>,
        pub issue_list: Vec<IssueList>,
        pub sla: Option<String>,
        pub commission: Option<i64>,
        pub currency: Option<String>,
        pub tags: Vec<String>,
        pub status: Option<i64>,
        pub refund_modify_rule: Option<String>,
        pub baggage_list: Vec<BaggageDto>,
        pub intention_id: Option<String>,
        pub sla_desc: Option<String>,
        pub trip_type: Option<TripType>,
        pub correlation_out_id: Option<String>,
        pub urge_sla: Option<TopDateTime>,
        pub urge_sla_desc: Option<String>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 1)]
        OneWay,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// 多程
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssueList {
        #[top_api(secret)]
        pub cert_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub cert_type: Option<i64>,
        pub tickets: Vec<String>,
        pub passenger_type: Option<PassengerType>,
        pub ticket_price: Option<i64>,
        pub pnr: Option<String>,
        pub taxes: Vec<Taxes>,
        pub promotion: Option<i64>,
        pub segments: Vec<Segments>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub sell_policy_list: Vec<SellPolicyDto>,
        pub big_pnr: Option<String>,
        pub sur_name: Option<String>,
        #[top_api(secret)]
        pub given_name: Option<String>,
        pub cert_period: Option<String>,
        pub nationality: Option<String>,
        pub cert_issue_country: Option<String>,
        pub gender: Option<Gender>,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 1)]
        Adult,
        /// 儿童
        #[top_api(value = 2)]
        Child,
        /// 婴儿
        #[top_api(value = 3)]
        Infant,
        /// 留学生
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性
        #[top_api(value = 1)]
        Male,
        /// 女性
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Taxes {
        pub amount: Option<i64>,
        pub tax_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Segments {
        pub cabin_class: Option<CabinClass>,
        pub flight_no: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub cabin: Option<String>,
        pub segment_index: Option<i64>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub od_index: Option<i64>,
        pub arr_time: Option<TopDateTime>,
        pub operating_airline: Option<String>,
        pub seg_pat_price: Option<i64>,
        pub operating_flight_no: Option<String>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "0")]
        V0,
        /// 商务舱
        #[top_api(value = "1")]
        V1,
        /// 经济舱
        #[top_api(value = "2")]
        V2,
        /// 超值经济舱
        #[top_api(value = "3")]
        V3,
        /// 标准经济舱
        #[top_api(value = "4")]
        V4,
        /// 超级经济舱
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellPolicyDto {
        pub policy_id: Option<String>,
        pub remark: Option<String>,
        pub policy_code: Option<String>,
        pub policy_type: Option<PolicyType>,
        pub sale_mode_code: Option<i64>,
        pub memo: Option<String>,
        pub out_id: Option<String>,
    }

    /// The values of `policy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PolicyType {
        /// 默认
        #[top_api(value = 0)]
        Standard,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `BaggageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageDto {
        pub dep_arr_desc: Option<String>,
        pub passenger_type_desc: Option<String>,
        pub baggage_type_desc: Option<String>,
        pub rule_desc: Option<String>,
    }
}

/// `alitrip.agent.flight.sell.ticketing.issue`
pub mod flight_sell_ticketing_issue {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.ticketing.issue` (销售出票)
    ///
    /// <https://open.taobao.com/api.htm?docId=55391&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.ticketing.issue",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct FlightSellTicketingIssue {
        pub param: Option<TicketingIssueRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketingIssueRequestDto {
        pub domestic_intl: Option<DomesticIntl>,
        pub order_id: Option<String>,
        pub issue_list: Vec<TicketingPsgItemDto>,
    }

    /// The values of `domestic_intl`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DomesticIntl {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国际
        #[top_api(value = 2)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketingPsgItemDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub tickets: Vec<String>,
        pub pnr: Option<String>,
        pub segments: Vec<Segments>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Segments {
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_code: Option<ErrorCode>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// 系统异常
        #[top_api(value = "000")]
        V000,
        /// 请求参数不合法
        #[top_api(value = "001")]
        V001,
        /// 权限不足
        #[top_api(value = "002")]
        V002,
        /// 操作失败
        #[top_api(value = "003")]
        V003,
        /// 流量管控
        #[top_api(value = "004")]
        V004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alitrip.agent.flight.sell.ticketing.list`
pub mod flight_sell_ticketing_list {
    use crate::prelude::*;

    /// `alitrip.agent.flight.sell.ticketing.list` (销售出票列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=55383&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.agent.flight.sell.ticketing.list",
        response = PageDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FlightSellTicketingList {
        pub param: Option<TicketingListRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketingListRequestDto {
        pub agent_ids: Vec<i64>,
        pub begin_pay_time: Option<TopDateTime>,
        pub end_pay_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 待出票
        #[top_api(value = 2)]
        AwaitingTicketing,
        /// 已完成
        #[top_api(value = 3)]
        Completed,
        /// 已取消
        #[top_api(value = 4)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub total: Option<i64>,
        pub data_list: Vec<T>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub domestic_intl: Option<i64>,
        pub order_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub serve_deadline: Option<TopDateTime>,
        pub urge_serve_deadline: Option<TopDateTime>,
        pub urge_risk_desc: Option<String>,
    }
}
