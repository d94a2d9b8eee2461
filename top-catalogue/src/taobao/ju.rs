//! `taobao.ju.*`: 1 API.

pub use self::items_search::ItemsSearch;

/// `taobao.ju.items.search`
pub mod items_search {
    use crate::prelude::*;

    /// `taobao.ju.items.search` (聚划算商品搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ju.items.search",
        response = PaginationResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemsSearch {
        pub param_top_item_query: Option<TopItemQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemQuery {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
        pub postage: Option<bool>,
        pub status: Option<i64>,
        pub taobao_category_id: Option<i64>,
        pub word: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationResult {
        pub current_page: Option<i64>,
        pub extend: Option<Extend>,
        pub model_list: Vec<Items>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_item: Option<i64>,
        pub total_page: Option<i64>,
        pub track_params: Option<Trackparams>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extend {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Items {
        pub usp_desc_list: Vec<String>,
        pub tb_first_cat_id: Option<i64>,
        pub orig_price: Option<String>,
        pub item_id: Option<i64>,
        pub show_end_time: Option<i64>,
        pub pc_url: Option<String>,
        pub platform_id: Option<i64>,
        pub ju_id: Option<i64>,
        pub pic_url_for_w_l: Option<String>,
        pub online_start_time: Option<i64>,
        pub category_name: Option<String>,
        /// In cents.
        pub act_price: Option<String>,
        pub title: Option<String>,
        pub wap_url: Option<String>,
        pub item_usp_list: Vec<String>,
        pub show_start_time: Option<i64>,
        pub online_end_time: Option<i64>,
        pub pic_url_for_p_c: Option<String>,
        pub price_usp_list: Vec<String>,
        pub pay_postage: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trackparams {
        pub empty: Option<bool>,
    }
}
