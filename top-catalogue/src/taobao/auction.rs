//! `taobao.auction.*`: 11 APIs.

pub use self::beike_item_sync::BeikeItemSync;
pub use self::gov_data_annually_get::GovDataAnnuallyGet;
pub use self::gov_data_monthly_get::GovDataMonthlyGet;
pub use self::gov_data_realtime_get::GovDataRealtimeGet;
pub use self::gov_data_topn_get::GovDataTopnGet;
pub use self::gov_get_latestbid::GovGetLatestbid;
pub use self::vehicle_detect_report_update::VehicleDetectReportUpdate;
pub use self::vehicle_report_recieve::VehicleReportRecieve;
pub use self::zc_merchant_user_check::ZcMerchantUserCheck;
pub use self::zc_update_vr_status::ZcUpdateVrStatus;
pub use self::zc_vehicle_detect_status_process::ZcVehicleDetectStatusProcess;

/// `taobao.auction.beike.item.sync`
pub mod beike_item_sync {
    use crate::prelude::*;

    /// `taobao.auction.beike.item.sync` (贝壳商品同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.beike.item.sync",
        response = BeikeItemSyncResponse,
        debug
    )]
    pub struct BeikeItemSync {
        pub ds: Option<i64>,
        pub beike_item_do: Option<BeikeItemDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BeikeItemDo {
        /// In yuan.
        pub ref_unit_price: Option<i64>,
        pub city: Option<String>,
        /// In yuan.
        pub total_price: Option<i64>,
        pub title: Option<String>,
        pub house_purpose: Option<String>,
        pub trans_ownership: Option<String>,
        pub community_score: Option<i64>,
        pub building_time: Option<i64>,
        pub feature: Option<String>,
        pub property_management: Option<String>,
        pub community_alias: Option<String>,
        #[top_api(secret)]
        pub broker_tele: Option<String>,
        pub house_area: Option<i64>,
        pub house_toward: Option<String>,
        pub floor_desc: Option<String>,
        pub prov: Option<String>,
        pub property_unit_price: Option<i64>,
        pub lat: Option<i64>,
        pub parking_ratio: Option<String>,
        pub unit_price: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub lng: Option<i64>,
        pub house_type: Option<String>,
        pub houses_for_sale: Option<i64>,
        pub community: Option<String>,
        pub volume_rate: Option<String>,
        pub img_url: Option<String>,
        pub item_id: Option<i64>,
        pub district: Option<String>,
        pub total_floor: Option<i64>,
        pub houses_for_rent: Option<i64>,
        pub location: Option<String>,
        pub greening_rate: Option<i64>,
        pub building_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BeikeItemSyncResponse {
        pub result_code: Option<ResultCode>,
        pub value: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.auction.gov.data.annually.get`
pub mod gov_data_annually_get {
    use crate::prelude::*;

    /// `taobao.auction.gov.data.annually.get` (按年统计法院拍卖数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=40551&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.gov.data.annually.get",
        response = Vec<CourtsBidStatAnnuallyList>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct GovDataAnnuallyGet {
        pub court_name: String,
        pub is_include_sub: bool,
        pub start_year: String,
        pub end_year: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtsBidStatAnnuallyList {
        pub courts_bid_stat_sum: Option<CourtsBidStatSum>,
        pub period: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtsBidStatSum {
        pub publish_count: Option<i64>,
        pub hammer_price: Option<i64>,
        pub hammer_count: Option<i64>,
        pub end_count: Option<i64>,
        pub end_count_dist: Option<i64>,
        pub avg_addv_percent: Option<i64>,
        pub publish_count_dist: Option<i64>,
    }
}

/// `taobao.auction.gov.data.monthly.get`
pub mod gov_data_monthly_get {
    use crate::prelude::*;

    /// `taobao.auction.gov.data.monthly.get` (按月统计法院拍卖数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=40550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.gov.data.monthly.get",
        response = Vec<CourtsBidStatMonthlyList>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct GovDataMonthlyGet {
        pub court_name: String,
        pub is_include_sub: bool,
        pub start_month: String,
        pub end_month: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtsBidStatMonthlyList {
        pub courts_bid_stat_sum: Option<CourtsBidStatSum>,
        pub period: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtsBidStatSum {
        pub publish_count: Option<i64>,
        pub start_count_dist: Option<i64>,
        pub hammer_price: Option<i64>,
        pub hammer_count: Option<i64>,
        pub bid_count: Option<i64>,
        pub end_count: Option<i64>,
        pub end_count_dist: Option<i64>,
        pub start_price: Option<i64>,
        pub interest_count: Option<i64>,
        pub start_count: Option<i64>,
        pub avg_addv_percent: Option<i64>,
        pub publish_count_dist: Option<i64>,
        pub apply_count: Option<i64>,
    }
}

/// `taobao.auction.gov.data.realtime.get`
pub mod gov_data_realtime_get {
    use crate::prelude::*;

    /// `taobao.auction.gov.data.realtime.get` (获取实时(今日)统计数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=40549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.gov.data.realtime.get",
        response = RealTimeData,
        unwrap = "real_time_data",
        idempotent,
        debug
    )]
    pub struct GovDataRealtimeGet {
        pub court_name: String,
        pub is_include_sub: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RealTimeData {
        pub auction_online_number: Option<i64>,
        pub user_bid_number: Option<i64>,
        pub auction_start_number: Option<i64>,
        pub auction_publish_count: Option<i64>,
        pub user_apply_number: Option<i64>,
        pub user_intention_number: Option<i64>,
        pub today_predict_gmv: Option<i64>,
        pub user_view_number: Option<i64>,
        pub auction_end_number: Option<i64>,
    }
}

/// `taobao.auction.gov.data.topn.get`
pub mod gov_data_topn_get {
    use crate::prelude::*;

    /// `taobao.auction.gov.data.topn.get` (根据不同维度，获取排行榜列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=40552&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.auction.gov.data.topn.get",
        response = Vec<CourtsBidStatTopnDto>,
        unwrap = "ranks",
        idempotent,
        debug
    )]
    pub struct GovDataTopnGet {
        pub circle_type: CircleType,
        pub circle: i64,
        pub busi_type: BusiType,
        pub zone_type: ZoneType,
        pub court_name: String,
    }

    /// The values of `circle_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CircleType {
        /// 周
        #[top_api(value = 2)]
        Week,
        /// 月
        #[top_api(value = 3)]
        Month,
        /// 年
        #[top_api(value = 4)]
        Year,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `busi_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusiType {
        /// 成交额
        #[top_api(value = 1)]
        V1,
        /// 发拍件数
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `zone_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ZoneType {
        /// 全国
        #[top_api(value = 1)]
        V1,
        /// 全省
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtsBidStatTopnDto {
        pub rank: Option<i64>,
        pub court_name: Option<String>,
        pub hammer_price: Option<i64>,
        pub publish_count_dist: Option<i64>,
    }
}

/// `taobao.auction.gov.get.latestbid`
pub mod gov_get_latestbid {
    use crate::prelude::*;

    /// `taobao.auction.gov.get.latestbid` (获取司法拍卖最新出价数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=27535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.gov.get.latestbid",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct GovGetLatestbid {
        pub court_name: String,
        pub contain_child: bool,
        pub max_count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub results: Vec<LatestBids>,
        pub success: Option<bool>,
        pub total_item: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LatestBids {
        pub alias_name: Option<String>,
        pub bid_price: Option<i64>,
        pub bid_time: Option<i64>,
        pub cat_name: Option<String>,
        pub consult_price: Option<i64>,
        pub court_name: Option<String>,
        pub init_price: Option<i64>,
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub pic_url: Option<String>,
    }
}

/// `taobao.auction.vehicle.detect.report.update`
pub mod vehicle_detect_report_update {
    use crate::prelude::*;

    /// `taobao.auction.vehicle.detect.report.update` (检测服务-服务单报告信息更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=65296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.vehicle.detect.report.update",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct VehicleDetectReportUpdate {
        pub vehicle_detect_server_report4_top: VehicleDetectServerReport4Top,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleDetectServerReport4Top {
        pub service_case_no: Option<String>,
        pub order_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub value: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.auction.vehicle.report.recieve`
pub mod vehicle_report_recieve {
    use crate::prelude::*;

    /// `taobao.auction.vehicle.report.recieve` (机动车报告回调数据接收)
    ///
    /// <https://open.taobao.com/api.htm?docId=62231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.vehicle.report.recieve",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct VehicleReportRecieve {
        pub item_id: i64,
        pub vehicle_test_report_dto: VehicleTestReportDto,
    }

    /// `VehicleTestReportDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VehicleTestReportDto {
        pub review_vin: Option<String>,
        pub datestamp: i64,
        pub has_report: bool,
        pub origin_vin: Option<String>,
        pub report_url: Option<String>,
        /// JSON as text.
        pub attribute: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub value: Option<bool>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.auction.zc.merchant.user.check`
pub mod zc_merchant_user_check {
    use crate::prelude::*;

    /// `taobao.auction.zc.merchant.user.check` (通过手机号确认阿里资产商家)
    ///
    /// <https://open.taobao.com/api.htm?docId=66787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.zc.merchant.user.check",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct ZcMerchantUserCheck {
        #[top_api(secret)]
        pub mobile: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub value: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.auction.zc.update.vr.status`
pub mod zc_update_vr_status {
    use crate::prelude::*;

    /// `taobao.auction.zc.update.vr.status` (如视 VR 更新活跃状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=66824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.auction.zc.update.vr.status",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct ZcUpdateVrStatus {
        pub message: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.auction.zc.vehicle.detect.status.process`
pub mod zc_vehicle_detect_status_process {
    use crate::prelude::*;

    /// `taobao.auction.zc.vehicle.detect.status.process` (检测服务-服务单状态流转)
    ///
    /// <https://open.taobao.com/api.htm?docId=65380&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.auction.zc.vehicle.detect.status.process",
        response = Result4Top,
        unwrap = "result",
        debug
    )]
    pub struct ZcVehicleDetectStatusProcess {
        pub vehicle_server_order_info4_top: VehicleServerOrderInfo4Top,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct VehicleServerOrderInfo4Top {
        pub service_case_no: Option<String>,
        pub order_num: Option<String>,
        pub cancel_reason: Option<String>,
        pub status: Status,
        pub cancel_type: Option<CancelType>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 取消订单
        #[top_api(value = -1)]
        Minus1,
        /// 同步检测师傅信息
        #[top_api(value = 0)]
        V0,
        /// 检测中
        #[top_api(value = 1)]
        V1,
        /// 检测完成
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cancel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelType {
        /// 取消并且全额退款
        #[top_api(value = 0)]
        V0,
        /// 取消 不退还所付金额
        #[top_api(value = 1)]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Result4Top {
        pub error_code: Option<String>,
        pub value: Option<bool>,
        pub error_msg: Option<String>,
    }
}
