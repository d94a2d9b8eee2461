//! `alibaba.fmhealth.*`: 4 APIs.

pub use self::butler_energy_sync::ButlerEnergySync;
pub use self::pressure_report_create::PressureReportCreate;
pub use self::weight_lossplan_synclossplan::WeightLossplanSynclossplan;
pub use self::weight_lossplan_syncweightdata::WeightLossplanSyncweightdata;

/// `alibaba.fmhealth.butler.energy.sync`
pub mod butler_energy_sync {
    use crate::prelude::*;

    /// `alibaba.fmhealth.butler.energy.sync` (同步用户消耗能量)
    ///
    /// <https://open.taobao.com/api.htm?docId=37677&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.fmhealth.butler.energy.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct ButlerEnergySync {
        pub user_id: i64,
        pub value: Decimal,
        pub energy_type: String,
        pub target: Decimal,
        pub sport: Decimal,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        #[top_api(flag)]
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.fmhealth.pressure.report.create`
pub mod pressure_report_create {
    use crate::prelude::*;

    /// `alibaba.fmhealth.pressure.report.create` (血压报告接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fmhealth.pressure.report.create",
        response = PressureReportCreateResponse,
        debug
    )]
    pub struct PressureReportCreate {
        pub user_id: i64,
        pub report_type: String,
        pub report_data: String,
        pub report_period: String,
        pub report_time: String,
        pub report_period_days: String,
        pub report_source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PressureReportCreateResponse {
        pub msg_code: Option<i64>,
        pub data: Option<String>,
        pub msg_info: Option<String>,
        pub status: Option<bool>,
    }
}

/// `alibaba.fmhealth.weight.lossplan.synclossplan`
pub mod weight_lossplan_synclossplan {
    use crate::prelude::*;

    /// `alibaba.fmhealth.weight.lossplan.synclossplan` (减重计划--同步减重计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=32381&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fmhealth.weight.lossplan.synclossplan",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct WeightLossplanSynclossplan {
        pub tp_user_id: i64,
        pub gender: i64,
        #[top_api(secret)]
        pub birthday: String,
        pub height: i64,
        pub weight: String,
        pub r#type: i64,
        pub loss_level: i64,
        pub weight_goal: Option<String>,
        pub loss_per_week: Option<String>,
        pub finish_date: Option<String>,
        pub body_age: i64,
        pub total_calorie: i64,
        pub begin_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.fmhealth.weight.lossplan.syncweightdata`
pub mod weight_lossplan_syncweightdata {
    use crate::prelude::*;

    /// `alibaba.fmhealth.weight.lossplan.syncweightdata` (薄荷同步三方记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=32343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fmhealth.weight.lossplan.syncweightdata",
        response = WeightLossplanSyncweightdataResponse,
        debug
    )]
    pub struct WeightLossplanSyncweightdata {
        pub tp_user_id: i64,
        pub weight: String,
        pub record_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WeightLossplanSyncweightdataResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}
