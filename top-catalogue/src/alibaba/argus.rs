//! `alibaba.argus.*`: 1 API.

pub use self::updateredrisk::Updateredrisk;

/// `alibaba.argus.updateredrisk`
pub mod updateredrisk {
    use crate::prelude::*;

    /// `alibaba.argus.updateredrisk` (更新红线价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=50923&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.argus.updateredrisk",
        response = UpdateredriskResponse,
        debug
    )]
    pub struct Updateredrisk {
        pub red_risk_update_factor: Option<RedRiskUpdateFactor>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RedRiskUpdateFactor {
        pub item_id: i64,
        pub remove_sku_ids: Vec<i64>,
        pub amount_at: i64,
        pub sku_risk_factors: Vec<SkuRedRiskFactor>,
        #[top_api(required)]
        pub risk_levels: Vec<RiskLevelParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuRedRiskFactor {
        pub amount_at: Option<i64>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskLevelParam {
        pub key: String,
        pub left_range: i64,
        pub right_range: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateredriskResponse {
        pub is_success: Option<bool>,
        pub error_message: Option<String>,
        pub return_code: Option<String>,
        pub total_count: Option<i64>,
    }
}
