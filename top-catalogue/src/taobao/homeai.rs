//! `taobao.homeai.*`: 1 API.

pub use self::alg_predict::AlgPredict;

/// `taobao.homeai.alg.predict`
pub mod alg_predict {
    use crate::prelude::*;

    /// `taobao.homeai.alg.predict` (硬装预测接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41831&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.homeai.alg.predict",
        response = AlgPredictResult,
        unwrap = "result",
        debug
    )]
    pub struct AlgPredict {
        pub from_case: String,
        pub to_case: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlgPredictResult {
        pub data: Option<FeatureWallSuggestionDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureWallSuggestionDto {
        pub design_id: Option<String>,
        pub feature_walls: Vec<FeatureWallDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureWallDto {
        pub bounding_box: Option<BoundingBoxDto>,
        pub fronts: Vec<String>,
        pub pos: Vec<String>,
        pub room: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BoundingBoxDto {
        pub x_len: Option<String>,
        pub y_len: Option<String>,
        pub z_len: Option<String>,
    }
}
