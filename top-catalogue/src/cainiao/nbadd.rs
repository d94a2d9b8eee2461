//! `cainiao.nbadd.*`: 2 APIs.

pub use self::appointdeliver_feedbackcodes::AppointdeliverFeedbackcodes;
pub use self::appointdeliver_getconsigninfo::AppointdeliverGetconsigninfo;

/// `cainiao.nbadd.appointdeliver.feedbackcodes`
pub mod appointdeliver_feedbackcodes {
    use crate::prelude::*;

    /// `cainiao.nbadd.appointdeliver.feedbackcodes` (服务质量反馈编码列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.nbadd.appointdeliver.feedbackcodes",
        response = AppointdeliverFeedbackcodesResponse,
        debug
    )]
    pub struct AppointdeliverFeedbackcodes;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointdeliverFeedbackcodesResponse {
        pub result_desc: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
        pub result_list: Vec<FeedbackCodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedbackCodeDto {
        pub feedback_code: Option<String>,
        pub feedback_desc: Option<String>,
    }
}

/// `cainiao.nbadd.appointdeliver.getconsigninfo`
pub mod appointdeliver_getconsigninfo {
    use crate::prelude::*;

    /// `cainiao.nbadd.appointdeliver.getconsigninfo` (获取支持定时派送服务发货信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29924&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.nbadd.appointdeliver.getconsigninfo",
        response = AppointdeliverGetconsigninfoResponse,
        debug
    )]
    pub struct AppointdeliverGetconsigninfo {
        pub trade_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointdeliverGetconsigninfoResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub result: Option<ConsignSupportInfoDto>,
    }

    /// `ConsignSupportInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignSupportInfoDto {
        pub support_cp_list: Vec<String>,
    }
}
