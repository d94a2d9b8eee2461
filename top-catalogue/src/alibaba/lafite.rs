//! `alibaba.lafite.*`: 2 APIs.

pub use self::seller_activity_list::SellerActivityList;
pub use self::seller_benefit_list::SellerBenefitList;

/// `alibaba.lafite.seller.activity.list`
pub mod seller_activity_list {
    use crate::prelude::*;

    /// `alibaba.lafite.seller.activity.list` (商家自运营活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57484&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lafite.seller.activity.list",
        response = SellerActivityListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SellerActivityList {
        pub query: Option<ActivityReadTopQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityReadTopQuery {
        pub start_time_end: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub source: String,
        pub start_time_begin: Option<TopDateTime>,
        pub end_time_begin: Option<TopDateTime>,
        pub end_time_end: Option<TopDateTime>,
        pub status_list: Vec<String>,
        pub current_page: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerActivityListResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub page_data: Option<Page>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub activity_list: Vec<ActivityDto>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDto {
        pub name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub source: Option<String>,
        pub strategy_code: Option<String>,
        pub status: Option<Status>,
        pub channel_code: Option<String>,
        pub feature: Option<String>,
        pub benefit_list: Vec<BenefitDto>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 生效
        #[top_api(value = "EFFECTIVE")]
        Effective,
        /// 下线
        #[top_api(value = "OFFLINE")]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitDto {
        pub code: Option<String>,
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub status: Option<BenefitDtoStatusValue>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub total: Option<i64>,
        pub bestow: Option<i64>,
        pub feature: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BenefitDtoStatusValue {
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 失效
        #[top_api(value = "invalid")]
        Invalid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.lafite.seller.benefit.list`
pub mod seller_benefit_list {
    use crate::prelude::*;

    /// `alibaba.lafite.seller.benefit.list` (商家自运营权益列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lafite.seller.benefit.list",
        response = SellerBenefitListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SellerBenefitList {
        pub benefit_read_top_query: BenefitReadTopQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitReadTopQuery {
        pub statuses: Vec<String>,
        pub page_size: Option<i64>,
        pub source: String,
        pub current_page: Option<i64>,
        pub start_time_begin: Option<TopDateTime>,
        pub start_time_end: Option<TopDateTime>,
        pub end_time_end: Option<TopDateTime>,
        pub end_time_begin: Option<TopDateTime>,
        pub benefit_type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerBenefitListResult {
        pub data: Option<Page>,
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub data_list: Vec<BenefitDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitDto {
        pub code: Option<String>,
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub status: Option<String>,
        pub benefit_pool_id: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        /// In cents.
        pub total: Option<i64>,
        /// In cents.
        pub bestow: Option<i64>,
        /// In cents.
        pub total_num: Option<i64>,
        pub send_mode: Option<String>,
        #[top_api(secret)]
        pub creator_user_name: Option<String>,
        #[top_api(secret)]
        pub modifier_user_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub feature: Option<String>,
    }
}
