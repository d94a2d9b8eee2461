//! `flyggy_*`: 2 topics.

/// `flyggy_flight_*`
pub mod flight {
    use crate::prelude::*;

    /// 飞猪机票国内分销全量报价
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "flyggy_flight_DomesticDistributionQuotationFull")]
    pub struct DomesticDistributionQuotationFull {
        pub flagship: Option<String>,
        pub id: Option<String>,
        pub normal_agent: Option<String>,
        pub self_agent: Option<String>,
    }

    /// 飞猪机票国内分销增量报价
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "flyggy_flight_DomesticDistributionQuotationIncrement")]
    pub struct DomesticDistributionQuotationIncrement {
        pub flagship: Option<String>,
        pub id: Option<String>,
        pub normal_agent: Option<String>,
        pub self_agent: Option<String>,
    }
}
