//! `alitrip.bp.*`: 2 APIs.

pub use self::channel_crow_query::ChannelCrowQuery;
pub use self::couponinfo_sync::CouponinfoSync;

/// `alitrip.bp.channel.crow.query`
pub mod channel_crow_query {
    use crate::prelude::*;

    /// `alitrip.bp.channel.crow.query` (人群匹配)
    ///
    /// <https://open.taobao.com/api.htm?docId=58555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.bp.channel.crow.query",
        response = AdResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ChannelCrowQuery {
        pub query_param: ExamineOuterUserRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExamineOuterUserRequest {
        pub activity: String,
        pub channel: Option<String>,
        pub outer_user_id: String,
        pub platform: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<ChannelExamineResultDto>,
    }

    /// `ChannelExamineResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelExamineResultDto {
        pub is_target_crow: Option<bool>,
        pub target_url: Option<String>,
    }
}

/// `alitrip.bp.couponinfo.sync`
pub mod couponinfo_sync {
    use crate::prelude::*;

    /// `alitrip.bp.couponinfo.sync` (飞猪广告券信息同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55665&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.bp.couponinfo.sync",
        response = AdResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponinfoSync {
        pub param_coupon_data_request: Option<CouponDataRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponDataRequest {
        pub coupon_id: String,
        pub coupon_name: Option<String>,
        /// In cents.
        pub coupon_price: Option<String>,
        pub coupon_status: i64,
        pub end_time: Option<TopDateTime>,
        pub scene: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub user_id: Option<String>,
        pub coupon_template_id: Option<String>,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}
