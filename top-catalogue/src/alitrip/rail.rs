//! `alitrip.rail.*`: 7 APIs.

pub use self::ir_carrier_get::IrCarrierGet;
pub use self::ir_division_get::IrDivisionGet;
pub use self::ir_service_get::IrServiceGet;
pub use self::ir_station_get::IrStationGet;
pub use self::trade_closeticket::TradeCloseticket;
pub use self::trade_issueticket::TradeIssueticket;
pub use self::trade_refund::TradeRefund;

/// `alitrip.rail.ir.carrier.get`
pub mod ir_carrier_get {
    use crate::prelude::*;

    /// `alitrip.rail.ir.carrier.get` (国际火车票铁路承运公司查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.ir.carrier.get",
        response = RailCarrierRs,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IrCarrierGet {
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailCarrierRs {
        pub success: Option<String>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub module_list: Vec<RailCarrierRsModuleList>,
    }

    /// `RailCarrierRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailCarrierRsModuleList {
        pub code: Option<String>,
        pub cn_name: Option<String>,
        pub logo: Option<String>,
        pub en_name: Option<String>,
        pub rail_way_code: Option<String>,
    }
}

/// `alitrip.rail.ir.division.get`
pub mod ir_division_get {
    use crate::prelude::*;

    /// `alitrip.rail.ir.division.get` (国际火车票标准城市查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.ir.division.get",
        response = RailResultList,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IrDivisionGet {
        pub agent_id: i64,
        pub level: i64,
        pub page_size: i64,
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailResultList {
        pub success: Option<String>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub module_list: Vec<RailDivisionRs>,
    }

    /// `RailDivisionRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailDivisionRs {
        pub prov_name: Option<String>,
        pub prov_name_en: Option<String>,
        pub prov_id: Option<i64>,
        pub country_name_en: Option<String>,
        pub country_name: Option<String>,
        pub country_id: Option<i64>,
        pub continent_name_en: Option<String>,
        pub continent_name: Option<String>,
        pub continent_id: Option<i64>,
        pub city_code3: Option<String>,
        pub capital_flag: Option<i64>,
        pub abroad: Option<Abroad>,
        pub py: Option<String>,
        pub pinyin: Option<String>,
        pub timezoneid: Option<String>,
        pub country_code2: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub parent_id: Option<i64>,
        pub level: Option<i64>,
        pub name_en: Option<String>,
        pub name_abbr: Option<String>,
        pub name: Option<String>,
        pub district_name_en: Option<String>,
        pub district_name: Option<String>,
        pub district_id: Option<i64>,
        pub city_name_en: Option<String>,
        pub city_name: Option<String>,
        pub city_id: Option<i64>,
        pub id: Option<i64>,
    }

    /// The values of `abroad`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Abroad {
        /// 国内
        #[top_api(value = 0)]
        Domestic,
        /// 国际
        #[top_api(value = 1)]
        International,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.rail.ir.service.get`
pub mod ir_service_get {
    use crate::prelude::*;

    /// `alitrip.rail.ir.service.get` (国际火车票仓位坐席查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51743&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.ir.service.get",
        response = IrServiceGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IrServiceGet {
        pub biz_type: Option<i64>,
        pub agent_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IrServiceGetResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub modules: Vec<Modules>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Modules {
        pub biz_type: Option<i64>,
        pub seat_code: Option<String>,
        pub seat_detail: Option<String>,
        pub seat_image: Option<String>,
        pub seat_name: Option<String>,
    }
}

/// `alitrip.rail.ir.station.get`
pub mod ir_station_get {
    use crate::prelude::*;

    /// `alitrip.rail.ir.station.get` (国际火车票标准车站查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.ir.station.get",
        response = RailResultList,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IrStationGet {
        pub agent_id: i64,
        pub page_index: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailResultList {
        pub module_list: Vec<RailStationRs>,
        pub success: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    /// `RailStationRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RailStationRs {
        pub image: Option<String>,
        pub detail: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub cn_name: Option<String>,
        pub en_name: Option<String>,
        pub division_name: Option<String>,
        pub division_id: Option<i64>,
        pub name: Option<String>,
        pub code: Option<String>,
    }
}

/// `alitrip.rail.trade.closeticket`
pub mod trade_closeticket {
    use crate::prelude::*;

    /// `alitrip.rail.trade.closeticket` (出票失败关单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49585&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.trade.closeticket",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TradeCloseticket {
        pub tp_order_id: i64,
        pub agent_id: i64,
        pub error_msg: String,
        pub error_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub module: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alitrip.rail.trade.issueticket`
pub mod trade_issueticket {
    use crate::prelude::*;

    /// `alitrip.rail.trade.issueticket` (德铁出票成功接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.trade.issueticket",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TradeIssueticket {
        pub agent_order_id: String,
        pub tp_order_id: i64,
        pub agent_id: i64,
        pub ticket_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub module: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alitrip.rail.trade.refund`
pub mod trade_refund {
    use crate::prelude::*;

    /// `alitrip.rail.trade.refund` (退票接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rail.trade.refund",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TradeRefund {
        pub refund_param: RefundReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundReq {
        pub agent_id: i64,
        pub agent_order_id: String,
        pub apply_id: i64,
        /// In cents.
        pub charge_fee: Option<i64>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub status: bool,
        pub tp_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub module: Option<bool>,
    }
}
