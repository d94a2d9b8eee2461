//! `aliyun.industry.*`: 6 APIs.

pub use self::tttm_items_sync::TttmItemsSync;
pub use self::tttm_order_query::TttmOrderQuery;
pub use self::tttm_plan_sync::TttmPlanSync;
pub use self::tttm_produce_sync::TttmProduceSync;
pub use self::tttm_products_sync::TttmProductsSync;
pub use self::tttm_stock_sync::TttmStockSync;

/// `aliyun.industry.tttm.items.sync`
pub mod tttm_items_sync {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.items.sync` (天天特卖商品信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.items.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TttmItemsSync {
        #[top_api(max_items = 20)]
        pub sync_items: Vec<ItemInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfoDto {
        pub item_id: Option<String>,
        pub product_info_d_t_os: Vec<ProductInfoDto>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfoDto {
        pub product_code: Option<String>,
        pub product_name: Option<String>,
        pub product_status: Option<i64>,
        pub set_amount: Option<i64>,
        pub total_amount: Option<i64>,
        pub increment_amount: Option<i64>,
        pub increment_type: Option<i64>,
    }
}

/// `aliyun.industry.tttm.order.query`
pub mod tttm_order_query {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.order.query` (天天特卖数字工厂订单获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=48550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.order.query",
        response = OrderDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TttmOrderQuery {
        pub order_id: String,
        pub external_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub order_id: Option<String>,
        pub total_price: Option<String>,
        pub contract_type: Option<i64>,
        pub company_name: Option<String>,
        pub remark: Option<String>,
        pub order_product_list: Vec<OrderProductDto>,
        pub order_time: Option<TopDateTime>,
        pub produce_status: Option<i64>,
        pub order_products: Option<String>,
        pub external_id: Option<String>,
        pub due_time: Option<TopDateTime>,
        pub annexes: Option<String>,
        pub total_amount: Option<String>,
        pub biz_source: Option<i64>,
        pub annexes_json: Option<String>,
        pub working_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProductDto {
        pub product_name: Option<String>,
        pub price: Option<String>,
        pub amount: Option<String>,
        pub product_code: Option<String>,
    }
}

/// `aliyun.industry.tttm.plan.sync`
pub mod tttm_plan_sync {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.plan.sync` (天天特卖生产计划单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.plan.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TttmPlanSync {
        pub sync_plan: Option<SyncPlanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncPlanDto {
        pub sync_work_d_t_os: Vec<WorkSyncDto>,
        pub finish_time: Option<TopDateTime>,
        pub order_id: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub plan_id: Option<String>,
        pub start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_tel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkSyncDto {
        pub work_id: Option<String>,
        pub product_code: Option<String>,
        pub plan_num: Option<String>,
        pub produce_links: Vec<String>,
        pub produce_status: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub finish_time: Option<TopDateTime>,
    }
}

/// `aliyun.industry.tttm.produce.sync`
pub mod tttm_produce_sync {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.produce.sync` (天天特卖生产进度同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.produce.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TttmProduceSync {
        pub sync_plan: Option<SyncPlanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncPlanDto {
        pub sync_work_d_t_os: Vec<WorkSyncDto>,
        pub order_id: Option<String>,
        pub plan_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkSyncDto {
        pub work_id: Option<String>,
        pub product_code: Option<String>,
        pub sync_produce_d_t_os: Vec<ProduceSyncDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceSyncDto {
        pub link_sort: Option<i64>,
        pub produce_link: Option<String>,
        pub produce_num: Option<i64>,
        pub defective_num: Option<i64>,
        pub produce_status: Option<i64>,
        pub submit_time: Option<TopDateTime>,
        pub finish_time: Option<TopDateTime>,
    }
}

/// `aliyun.industry.tttm.products.sync`
pub mod tttm_products_sync {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.products.sync` (天天特卖货品信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.products.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TttmProductsSync {
        #[top_api(max_items = 20)]
        pub sync_products: Vec<ProductInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfoDto {
        pub product_code: Option<String>,
        pub product_status: Option<i64>,
        pub product_name: Option<String>,
        pub total_amount: Option<i64>,
        pub increment_amount: Option<i64>,
        pub increment_type: Option<i64>,
        pub set_amount: Option<i64>,
    }
}

/// `aliyun.industry.tttm.stock.sync`
pub mod tttm_stock_sync {
    use crate::prelude::*;

    /// `aliyun.industry.tttm.stock.sync` (天天特卖库存同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48642&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.industry.tttm.stock.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TttmStockSync {
        pub sync_stock: Option<StockInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockInfoDto {
        pub factory_depot: Vec<ProductInfoDto>,
        pub shop_depot: Vec<ProductInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfoDto {
        pub product_code: Option<String>,
        pub product_name: Option<String>,
        pub product_status: Option<i64>,
        pub set_amount: Option<i64>,
        pub total_amount: Option<i64>,
        pub increment_amount: Option<i64>,
        pub increment_type: Option<i64>,
    }
}
