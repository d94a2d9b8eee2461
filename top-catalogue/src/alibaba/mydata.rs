//! `alibaba.mydata.*`: 5 APIs.

pub use self::overview_date_get::OverviewDateGet;
pub use self::overview_indicator_basic_get::OverviewIndicatorBasicGet;
pub use self::overview_industry_get::OverviewIndustryGet;
pub use self::self_product_date_get::SelfProductDateGet;
pub use self::self_product_get::SelfProductGet;

/// `alibaba.mydata.overview.date.get`
pub mod overview_date_get {
    use crate::prelude::*;

    /// `alibaba.mydata.overview.date.get` (我的效果-获取数据周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=26908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mydata.overview.date.get",
        response = Vec<DateRange>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct OverviewDateGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateRange {
        pub end_date: Option<String>,
        pub start_date: Option<String>,
    }
}

/// `alibaba.mydata.overview.indicator.basic.get`
pub mod overview_indicator_basic_get {
    use crate::prelude::*;

    /// `alibaba.mydata.overview.indicator.basic.get` (我的效果-获取公司询盘流量行业表现)
    ///
    /// <https://open.taobao.com/api.htm?docId=26910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mydata.overview.indicator.basic.get",
        response = CompanyIndicators,
        unwrap = "result",
        debug
    )]
    pub struct OverviewIndicatorBasicGet {
        pub date_range: DateRange,
        pub industry: Industry,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateRange {
        pub end_date: String,
        pub start_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Industry {
        pub industry_desc: Option<String>,
        pub industry_id: i64,
        pub main_category: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyIndicators {
        pub clk: Option<i64>,
        pub clk_rate: Option<String>,
        pub fb: Option<i64>,
        pub imps: Option<i64>,
        pub reply: Option<String>,
        pub visitor: Option<i64>,
    }
}

/// `alibaba.mydata.overview.industry.get`
pub mod overview_industry_get {
    use crate::prelude::*;

    /// `alibaba.mydata.overview.industry.get` (我的效果-获取 Top 行业列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=26909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mydata.overview.industry.get",
        response = Vec<Industry>,
        unwrap = "result_list",
        debug
    )]
    pub struct OverviewIndustryGet {
        pub date_range: Option<DateRange>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateRange {
        pub end_date: String,
        pub start_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Industry {
        pub industry_desc: Option<String>,
        pub industry_id: Option<i64>,
        pub main_category: Option<bool>,
    }
}

/// `alibaba.mydata.self.product.date.get`
pub mod self_product_date_get {
    use crate::prelude::*;

    /// `alibaba.mydata.self.product.date.get` (获取客户产品相关表现数据的可用时间范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=38834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mydata.self.product.date.get",
        response = SelfProductDateGetResponse,
        idempotent,
        debug
    )]
    pub struct SelfProductDateGet {
        pub statistics_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelfProductDateGetResponse {
        pub end_date: Option<String>,
        pub start_date: Option<String>,
    }
}

/// `alibaba.mydata.self.product.get`
pub mod self_product_get {
    use crate::prelude::*;

    /// `alibaba.mydata.self.product.get` (获取客户产品相关表现数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=38869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mydata.self.product.get",
        response = ProductEffect,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SelfProductGet {
        pub statistics_type: String,
        pub stat_date: String,
        #[top_api(required, max_items = 20)]
        pub product_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductEffect {
        pub effects: Vec<EffectEntity>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectEntity {
        pub bookmark: Option<i64>,
        pub click: Option<i64>,
        pub compare: Option<i64>,
        pub fb: Option<i64>,
        pub impression: Option<i64>,
        pub keyword_effects: Vec<KeywordEffectEntity>,
        pub order: Option<i64>,
        pub product_id: Option<i64>,
        pub share: Option<i64>,
        pub visitor: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordEffectEntity {
        pub keyword: Option<String>,
    }
}
