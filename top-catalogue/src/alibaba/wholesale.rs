//! `alibaba.wholesale.*`: 5 APIs.

pub use self::category_get::CategoryGet;
pub use self::goods_get::GoodsGet;
pub use self::goods_search::GoodsSearch;
pub use self::shippingline_template_init::ShippinglineTemplateInit;
pub use self::shippingline_template_list::ShippinglineTemplateList;

/// `alibaba.wholesale.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `alibaba.wholesale.category.get` (获取类目信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wholesale.category.get",
        response = WholesaleCategoryOpenResult,
        unwrap = "wholesale_category_result",
        idempotent,
        debug
    )]
    pub struct CategoryGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleCategoryOpenResult {
        pub result_memo: Option<String>,
        #[top_api(flag = "200")]
        pub result_code: Option<i64>,
        pub result: Option<WholesaleCategory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleCategory {
        pub paths: Vec<Value>,
        pub node_map: Option<String>,
    }
}

/// `alibaba.wholesale.goods.get`
pub mod goods_get {
    use crate::prelude::*;

    /// `alibaba.wholesale.goods.get` (查询阿里巴巴批发市场商品详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=24358&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wholesale.goods.get",
        response = WholesaleGoodsOpenResult,
        unwrap = "wholesale_goods_result",
        idempotent,
        debug
    )]
    pub struct GoodsGet {
        pub country_code: Option<String>,
        pub id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleGoodsOpenResult {
        pub result_memo: Option<String>,
        #[top_api(flag = "200")]
        pub result_code: Option<i64>,
        pub result: Option<GoodsDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetail {
        pub max_price_cent: Option<i64>,
        pub detail_url: Option<String>,
        pub weight: Option<String>,
        pub subject: Option<String>,
        pub keyword: Option<String>,
        pub image_urls: Vec<String>,
        pub thumb_urls: Vec<String>,
        pub property_list: Vec<WholesaleGoodsAttribute>,
        pub moq: Option<i64>,
        pub inbox_num: Option<i64>,
        pub package_method: Option<String>,
        pub package_size: Option<String>,
        pub id: Option<String>,
        pub unit: Option<String>,
        pub description: Option<String>,
        pub supplier_info: Option<WholesaleUser>,
        pub freight_info_list: Vec<FreightInfo>,
        pub buy_now_url: Option<String>,
        pub batch_sale: Option<bool>,
        pub shipping_date: Option<i64>,
        pub currency: Option<String>,
        pub min_price_cent: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleGoodsAttribute {
        pub property_name: Option<String>,
        pub id: Option<String>,
        pub property_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleUser {
        pub id: Option<String>,
        #[top_api(secret)]
        pub comp_address: Option<String>,
        pub comp_country: Option<String>,
        pub comp_city: Option<String>,
        pub comp_province: Option<String>,
        pub logo_url: Option<String>,
        pub golden_supplier_years: Option<i64>,
        pub company_name: Option<String>,
        pub comp_zip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreightInfo {
        pub delivery_time: Option<String>,
        pub logistic_company: Option<String>,
        pub freight_cost_cent: Option<i64>,
        pub freight_cost_currency: Option<String>,
    }
}

/// `alibaba.wholesale.goods.search`
pub mod goods_search {
    use crate::prelude::*;

    /// `alibaba.wholesale.goods.search` (批发市场产品搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=24366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wholesale.goods.search",
        response = WholesaleSearchOpenResult,
        unwrap = "wholesale_goods_search_result",
        idempotent,
        debug
    )]
    pub struct GoodsSearch {
        pub param_search_goods_option: Option<SearchGoodsOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchGoodsOption {
        pub price_to_cent: Option<i64>,
        pub price_from_cent: Option<i64>,
        pub sort_by: Option<String>,
        pub page_no: Option<i64>,
        pub keyword: Option<String>,
        pub category_id: Option<String>,
        pub page_size: Option<i64>,
        pub min_order_from: Option<i64>,
        pub min_order_to: Option<i64>,
        pub product_refine_tags: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleSearchOpenResult {
        pub result_memo: Option<String>,
        pub result_code: Option<i64>,
        pub result: Option<GoodsSearchResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsSearchResult {
        pub category: Option<WholesaleCategory>,
        pub total: Option<i64>,
        pub items: Vec<GoodsSummary>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WholesaleCategory {
        pub paths: Vec<Value>,
        pub node_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsSummary {
        pub max_price_cent: Option<i64>,
        pub id: Option<String>,
        pub unit: Option<String>,
        pub detail_url: Option<String>,
        pub supplier_id: Option<String>,
        pub subject: Option<String>,
        pub min_price_cent: Option<i64>,
        pub thumb_url: Option<String>,
        pub moq: Option<i64>,
        pub buy_now_url: Option<String>,
        pub currency: Option<String>,
    }
}

/// `alibaba.wholesale.shippingline.template.init`
pub mod shippingline_template_init {
    use crate::prelude::*;

    /// `alibaba.wholesale.shippingline.template.init` (创建初始模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=25397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wholesale.shippingline.template.init",
        response = Option<bool>,
        unwrap = "init_template_response",
        debug
    )]
    pub struct ShippinglineTemplateInit {
        #[top_api(max_items = 20)]
        pub initial_template: Vec<InitialTemplate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InitialTemplate {
        pub template_type: Option<String>,
        pub dispatch_locations: Vec<String>,
    }
}

/// `alibaba.wholesale.shippingline.template.list`
pub mod shippingline_template_list {
    use crate::prelude::*;

    /// `alibaba.wholesale.shippingline.template.list` (获取运费模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=25394&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| Page::of(response.items).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wholesale.shippingline.template.list",
        response = ListTemplateApiResult,
        unwrap = "list_template_response",
        idempotent,
        debug
    )]
    pub struct ShippinglineTemplateList {
        #[top_api(min = 1, max = 100)]
        pub page_num: Option<i64>,
        #[top_api(min = 1, max = 100)]
        pub count: Option<i64>,
    }

    /// `ListTemplateAPIResult`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListTemplateApiResult {
        pub total: Option<i64>,
        pub items: Vec<ShippinglineTemplate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShippinglineTemplate {
        pub id: Option<i64>,
        pub title: Option<String>,
    }
}
