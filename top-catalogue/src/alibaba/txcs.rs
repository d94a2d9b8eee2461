//! `alibaba.txcs.*`: 2 APIs.

pub use self::brandmarketing_coupon_qrcode_get::BrandmarketingCouponQrcodeGet;
pub use self::brandmarketing_coupon_statistics_get::BrandmarketingCouponStatisticsGet;

/// `alibaba.txcs.brandmarketing.coupon.qrcode.get`
pub mod brandmarketing_coupon_qrcode_get {
    use crate::prelude::*;

    /// `alibaba.txcs.brandmarketing.coupon.qrcode.get` (品牌营销导购员券页面二维码获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=43861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.txcs.brandmarketing.coupon.qrcode.get",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct BrandmarketingCouponQrcodeGet {
        pub coupon_qrcode_param_do: CouponQrcodeParamDo,
    }

    /// `CouponQrcodeParamDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponQrcodeParamDo {
        pub merchant_code: String,
        pub brand_name: String,
        pub guide_id: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<CouponQrcodeResultDo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    /// `CouponQrcodeResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponQrcodeResultDo {
        pub qrcode_url: Option<String>,
    }
}

/// `alibaba.txcs.brandmarketing.coupon.statistics.get`
pub mod brandmarketing_coupon_statistics_get {
    use crate::prelude::*;

    /// `alibaba.txcs.brandmarketing.coupon.statistics.get` (品牌营销导购员券推广统计数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=43862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.txcs.brandmarketing.coupon.statistics.get",
        response = ApiPageResult,
        unwrap = "api_page_result",
        debug
    )]
    pub struct BrandmarketingCouponStatisticsGet {
        pub coupon_statistics_param_do: CouponStatisticsParamDo,
    }

    /// `CouponStatisticsParamDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponStatisticsParamDo {
        pub page_index: i64,
        pub page_size: i64,
        /// A day as \``yyyyMMdd`\`.
        pub statistics_date: String,
        pub brand_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiPageResult {
        pub has_next: Option<bool>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub err_code: Option<String>,
        pub models: Vec<CouponStatisticsResultDo>,
        pub err_msg: Option<String>,
        pub success: Option<String>,
    }

    /// `CouponStatisticsResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponStatisticsResultDo {
        pub use_coupon_count: Option<i64>,
        pub send_coupon_count: Option<i64>,
        pub coupon_id: Option<String>,
        pub coupon_name: Option<String>,
        pub guide_id: Option<String>,
        pub merchant_code: Option<String>,
        pub statistics_date: Option<String>,
    }
}
