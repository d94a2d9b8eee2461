//! `alitrip.bus.*`: 1 API.

pub use self::insurance_recommend::InsuranceRecommend;

/// `alitrip.bus.insurance.recommend`
pub mod insurance_recommend {
    use crate::prelude::*;

    /// `alitrip.bus.insurance.recommend` (汽车票保险推荐接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61877&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.bus.insurance.recommend",
        response = InsuranceRecommendResponse,
        debug
    )]
    pub struct InsuranceRecommend {
        pub insurance_recommend_rq: InsuranceRecommendRq,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceRecommendRq {
        pub city_name: Option<String>,
        pub machine_number: Option<String>,
        pub station_name: Option<String>,
        pub province_name: Option<String>,
        pub trade_source: TradeSource,
    }

    /// The values of `trade_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeSource {
        /// 自助机机具
        #[top_api(value = "self")]
        SelfValue,
        /// 窗口
        #[top_api(value = "window")]
        Window,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceRecommendResponse {
        pub ins_product_list: Vec<InsuranceProductVo>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }

    /// `InsuranceProductVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceProductVo {
        pub ins_product_code: Option<String>,
        pub ins_name: Option<String>,
        pub special_terms_and_conditions: Option<InsurancePropertyVo>,
        pub product_feature_image: Option<InsurancePropertyVo>,
        pub check_dtails: Option<InsurancePropertyVo>,
        pub claim_flow: Option<InsurancePropertyVo>,
        pub product_term: Option<InsurancePropertyVo>,
        pub prod_tag: Option<InsurancePropertyVo>,
        pub product_feature: Option<InsurancePropertyVo>,
        pub claim_service_phone: Option<InsurancePropertyVo>,
        pub product_image: Option<InsurancePropertyVo>,
        pub ins_must_know: Option<InsurancePropertyVo>,
        pub customer_service_phone: Option<InsurancePropertyVo>,
        /// In cents.
        pub ins_price: Option<i64>,
        pub ins_title: Option<String>,
    }

    /// `InsurancePropertyVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsurancePropertyVo {
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
        pub key: Option<String>,
    }
}
