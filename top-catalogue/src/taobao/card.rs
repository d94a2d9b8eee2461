//! `taobao.card.*`: 1 API.

pub use self::expandcard_query::ExpandcardQuery;

/// `taobao.card.expandcard.query`
pub mod expandcard_query {
    use crate::prelude::*;

    /// `taobao.card.expandcard.query` (购物金卡查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.card.expandcard.query",
        response = ExpandcardQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExpandcardQuery {
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub used_scope_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpandcardQueryResult {
        #[top_api(flag = "0")]
        pub code: Option<i64>,
        pub models: Vec<ExpandCardVo>,
        pub debug_info: Option<String>,
        pub message: Option<String>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpandCardVo {
        pub shop_info_vo: Option<ShopInfoVo>,
        pub brand_color: Option<String>,
        pub target_url: Option<String>,
        pub card_create_date: Option<TopDateTime>,
        pub card_valid_desc: Option<String>,
        pub card_valid_date: Option<TopDateTime>,
        pub card_remain_expand_money: Option<String>,
        pub card_remain_basic_money: Option<String>,
        pub card_remain_money: Option<String>,
        pub card_icon_url: Option<String>,
        pub card_name: Option<String>,
        pub card_used_scope: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopInfoVo {
        pub seller_id: Option<i64>,
        pub shop_url: Option<String>,
        pub shop_icon_url: Option<String>,
        pub shop_name: Option<String>,
        pub shop_id: Option<i64>,
    }
}
