//! `tmall.workcard.*`: 1 API.

pub use self::identify::Identify;

/// `tmall.workcard.identify`
pub mod identify {
    use crate::prelude::*;

    /// `tmall.workcard.identify` (工单核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=33695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.workcard.identify",
        response = IdentifyResult,
        unwrap = "result",
        debug
    )]
    pub struct Identify {
        pub verify_request_d_t_o: Option<VerifyRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VerifyRequestDto {
        pub parent_order_id: Option<i64>,
        pub verify_source: Option<String>,
        pub attrs: Option<String>,
        pub tp_id: Option<i64>,
        pub biz_type: Option<String>,
        pub code: Option<String>,
        pub buyer_id: Option<i64>,
        pub workcard_id: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyResult {
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub error_code: Option<i64>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}
