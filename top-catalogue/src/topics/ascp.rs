//! `ascp_*`: 2 topics.

/// `ascp_insdustry_*`
pub mod insdustry {
    use crate::prelude::*;

    /// 送货入户并安装取消询价接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ascp_insdustry_CancelInquiry")]
    pub struct CancelInquiry {
        pub reason: Option<String>,
        pub wds_coordination_order_id: Option<String>,
    }
}

/// `ascp_instantsonline_*`
pub mod instantsonline {
    use crate::prelude::*;

    /// 同城配送在线下单物流状态回告
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ascp_instantsonline_LogisticsStatusCallback")]
    pub struct LogisticsStatusCallback {
        pub biz_type: Option<String>,
        pub cw_order_id: Option<String>,
        pub desc: Option<String>,
        pub features: Option<String>,
        pub out_order_id: Option<String>,
        pub resource_code: Option<String>,
        pub status_code: Option<String>,
        pub time: Option<i64>,
        pub waybill_code: Option<String>,
    }
}
