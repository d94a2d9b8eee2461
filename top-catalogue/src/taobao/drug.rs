//! `taobao.drug.*`: 5 APIs.

pub use self::price_batch_update::PriceBatchUpdate;
pub use self::price_update::PriceUpdate;
pub use self::quantity_batch_update::QuantityBatchUpdate;
pub use self::quantity_update::QuantityUpdate;
pub use self::shop_list::ShopList;

/// `taobao.drug.price.batch.update`
pub mod price_batch_update {
    use crate::prelude::*;

    /// `taobao.drug.price.batch.update` (商家批量更新宝贝价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=27989&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.drug.price.batch.update",
        response = PriceBatchUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct PriceBatchUpdate {
        pub out_store_id: String,
        pub out_item_id_price_map: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceBatchUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.drug.price.update`
pub mod price_update {
    use crate::prelude::*;

    /// `taobao.drug.price.update` (商家更新宝贝价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=26484&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.drug.price.update",
        response = PriceUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct PriceUpdate {
        pub out_store_id: String,
        pub out_item_id: String,
        pub price: Decimal,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.drug.quantity.batch.update`
pub mod quantity_batch_update {
    use crate::prelude::*;

    /// `taobao.drug.quantity.batch.update` (批量同步库存接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.drug.quantity.batch.update",
        response = QuantityBatchUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct QuantityBatchUpdate {
        pub out_store_id: String,
        pub out_item_id_quantity_map: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuantityBatchUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.drug.quantity.update`
pub mod quantity_update {
    use crate::prelude::*;

    /// `taobao.drug.quantity.update` (商家更新库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=26482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.drug.quantity.update",
        response = QuantityUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct QuantityUpdate {
        pub out_store_id: String,
        pub out_item_id: String,
        pub quantity: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuantityUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.drug.shop.list`
pub mod shop_list {
    use crate::prelude::*;

    /// `taobao.drug.shop.list` (查询卖家外卖店列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27540&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| Page::of(response.takeout_summary_infos).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.drug.shop.list",
        response = TakeoutShopPage,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ShopList {
        pub keywords: Option<String>,
        pub status: Option<i64>,
        #[top_api(min = 1)]
        pub page: i64,
        #[top_api(min = 1, max = 20)]
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TakeoutShopPage {
        pub total_count: Option<i64>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_page: Option<i64>,
        pub prev_page: Option<i64>,
        pub next_page: Option<i64>,
        pub takeout_summary_infos: Vec<TakeoutShopSummaryInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TakeoutShopSummaryInfo {
        pub sub_name: Option<String>,
        pub shopid: Option<i64>,
        pub name: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub wait_confirm: Option<i64>,
        pub digital_wait_confirm: Option<i64>,
        pub wait_refund: Option<i64>,
        pub is_open: Option<i64>,
        pub shopoutid: Option<String>,
    }
}
