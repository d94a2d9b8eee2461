//! `alipic_*`: 3 topics.

/// `alipic_lark_*`
pub mod lark {
    use crate::prelude::*;

    /// 佳影数据上云
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipic_lark_JiayingDataReport")]
    pub struct JiayingDataReport {
        pub data_content: Option<String>,
        pub data_id: Option<String>,
        pub data_type: Option<String>,
    }

    /// POS 配置态数据增量下行
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipic_lark_ResultDataDownlink")]
    pub struct ResultDataDownlink {
        pub pos_bus_data_id: Option<String>,
        pub pos_bus_data_type: Option<i64>,
        pub pos_bus_result_data: Option<String>,
    }

    /// 排期列表数据增量下行
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alipic_lark_SchedulesDataDownlink")]
    pub struct SchedulesDataDownlink {
        pub schedules_data: Option<String>,
    }
}
