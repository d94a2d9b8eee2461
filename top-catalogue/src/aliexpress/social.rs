//! `aliexpress.social.*`: 8 APIs.

pub use self::country_get::CountryGet;
pub use self::currency_get::CurrencyGet;
pub use self::discategory_get::DiscategoryGet;
pub use self::ins_directresult_update::InsDirectresultUpdate;
pub use self::item_promotion::ItemPromotion;
pub use self::item_ranking::ItemRanking;
pub use self::item_search::ItemSearch;
pub use self::locale_get::LocaleGet;

/// `aliexpress.social.country.get`
pub mod country_get {
    use crate::prelude::*;

    /// `aliexpress.social.country.get` (获取国家列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=47559&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.country.get",
        response = ItemPickPagingResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CountryGet {
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<CountryDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountryDto {
        pub id: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
    }
}

/// `aliexpress.social.currency.get`
pub mod currency_get {
    use crate::prelude::*;

    /// `aliexpress.social.currency.get` (币种获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.currency.get",
        response = ItemPickPagingResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CurrencyGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<CurrencyDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CurrencyDto {
        pub code: Option<String>,
        pub symbol: Option<String>,
        pub name: Option<String>,
    }
}

/// `aliexpress.social.discategory.get`
pub mod discategory_get {
    use crate::prelude::*;

    /// `aliexpress.social.discategory.get` (展示类目获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.discategory.get",
        response = ItemPickPagingResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DiscategoryGet {
        pub locale: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<CategoryDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDto {
        pub childrens: Vec<CategoryDtoChildrens>,
        pub category_name: Option<String>,
        pub category_id: Option<String>,
    }

    /// `CategoryDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDtoChildrens {
        pub childrens: Vec<CategoryDtoChildrensChildrens>,
        pub category_name: Option<String>,
        pub category_id: Option<String>,
    }

    /// `CategoryDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDtoChildrensChildrens {
        pub category_name: Option<String>,
        pub category_id: Option<String>,
    }
}

/// `aliexpress.social.ins.directresult.update`
pub mod ins_directresult_update {
    use crate::prelude::*;

    /// `aliexpress.social.ins.directresult.update` (ISV 更新 INS 私信发送的结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=50166&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.ins.directresult.update",
        response = InsDirectresultUpdateResponse,
        debug
    )]
    pub struct InsDirectresultUpdate {
        pub id: i64,
        pub receive_ins_id: String,
        pub sender_ins_id: String,
        pub result: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsDirectresultUpdateResponse {
        pub result: Option<bool>,
        #[top_api(flag)]
        pub successs: Option<bool>,
        pub error_codee: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `aliexpress.social.item.promotion`
pub mod item_promotion {
    use crate::prelude::*;

    /// `aliexpress.social.item.promotion` (获取推广链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=47546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.item.promotion",
        response = ItemPromotionResponse,
        debug
    )]
    pub struct ItemPromotion {
        pub target_url: Option<String>,
        pub af: Option<String>,
        pub cn: Option<String>,
        pub cv: Option<String>,
        pub dp: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPromotionResponse {
        pub promotion_url: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `aliexpress.social.item.ranking`
pub mod item_ranking {
    use crate::prelude::*;

    /// `aliexpress.social.item.ranking` (社交排行榜)
    ///
    /// <https://open.taobao.com/api.htm?docId=47594&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.item.ranking",
        response = ItemPickPagingResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemRanking {
        pub currency: Option<String>,
        #[top_api(max_items = 20)]
        pub country_list: Vec<String>,
        pub locale: Option<String>,
        pub page_no: Option<i64>,
        pub cate_id: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<ItemSearchResult>,
        pub page_no: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub total_count: Option<i64>,
        pub error_msg: Option<String>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSearchResult {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub item_url: Option<String>,
        pub item_main_pic: Option<String>,
        pub item_origin_price_min: Option<String>,
        pub item_origin_price_max: Option<String>,
        pub item_price_discount_min: Option<String>,
        pub item_price_discount_max: Option<String>,
        pub item_discount_rate: Option<String>,
        pub pub_time: Option<String>,
        pub comment_score: Option<String>,
        pub shop_url: Option<String>,
        pub commission_rate: Option<String>,
        pub item_pics: Option<String>,
        pub item_videos: Option<String>,
        pub seller_layer: Option<String>,
        pub sales30_day_semantic: Option<String>,
        pub comment30_day_semantic: Option<String>,
        pub favorite_cnt_semantic: Option<String>,
    }
}

/// `aliexpress.social.item.search`
pub mod item_search {
    use crate::prelude::*;

    /// `aliexpress.social.item.search` (AE 社交选品)
    ///
    /// <https://open.taobao.com/api.htm?docId=47556&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.item.search",
        response = ItemPickPagingResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemSearch {
        pub has_video: Option<bool>,
        pub order_by: Option<String>,
        pub desc: Option<bool>,
        pub page_size: Option<i64>,
        pub is_ship_free: Option<bool>,
        pub commission_rate_max: Option<String>,
        pub commission_rate_min: Option<String>,
        pub logistics_time: Option<i64>,
        pub alliance_item: Option<bool>,
        pub cate_id: Option<i64>,
        pub page_no: Option<i64>,
        pub min_price: Option<String>,
        pub max_price: Option<String>,
        pub keyword: Option<String>,
        pub ship_to: Option<String>,
        pub comment_score: Option<String>,
        pub currency: Option<String>,
        pub locale: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<ItemSearchResult>,
        pub page_no: Option<i64>,
        pub success: Option<bool>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub total_count: Option<i64>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSearchResult {
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub item_url: Option<String>,
        pub item_main_pic: Option<String>,
        pub pub_time: Option<String>,
        pub comment_score: Option<String>,
        pub shop_url: Option<String>,
        pub commission_rate: Option<String>,
        pub item_pics: Option<String>,
        pub item_videos: Option<String>,
        pub item_origin_price_min: Option<String>,
        pub item_origin_price_max: Option<String>,
        pub item_price_discount_min: Option<String>,
        pub item_price_discount_max: Option<String>,
        pub item_discount_rate: Option<String>,
        pub seller_layer: Option<String>,
        pub sales30_day_semantic: Option<i64>,
        pub comment30_day_semantic: Option<i64>,
        pub favorite_cnt_semantic: Option<i64>,
    }
}

/// `aliexpress.social.locale.get`
pub mod locale_get {
    use crate::prelude::*;

    /// `aliexpress.social.locale.get` (Locale 获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.social.locale.get",
        response = ItemPickPagingResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LocaleGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPickPagingResult {
        pub results: Vec<LocaleDto>,
        pub page_no: Option<i64>,
        pub success: Option<bool>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub total_count: Option<i64>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocaleDto {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}
