//! `alibaba.mouton.*`: 1 API.

pub use self::activity_list::ActivityList;

/// `alibaba.mouton.activity.list`
pub mod activity_list {
    use crate::prelude::*;

    /// `alibaba.mouton.activity.list` (商家自运营活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=46516&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.activities).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mouton.activity.list",
        response = Page,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityList {
        pub start_time_end: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub source: String,
        pub start_time_begin: Option<TopDateTime>,
        pub end_time_begin: Option<TopDateTime>,
        pub end_time_end: Option<TopDateTime>,
        pub source_record_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub status_list: Vec<String>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub activities: Vec<ActivityDto>,
        pub total_page: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDto {
        pub benefits: Vec<BenefitDto>,
        pub source: Option<String>,
        pub source_record_id: Option<String>,
        pub feature: Option<String>,
        pub name: Option<String>,
        pub strategy_code: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitDto {
        pub code: Option<String>,
        pub end_date: Option<String>,
        pub description: Option<String>,
        pub bestow: Option<i64>,
        pub r#type: Option<String>,
        pub start_date: Option<String>,
        pub total: Option<i64>,
        pub label_codes: Option<String>,
        pub feature: Option<Feature>,
        pub name: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub amount: Option<String>,
        pub effective_start: Option<String>,
        pub effective_end: Option<String>,
        pub effective_time_mode: Option<String>,
        pub start_fee: Option<String>,
        pub effective_interval: Option<String>,
        pub interval_time_unit: Option<String>,
    }
}
