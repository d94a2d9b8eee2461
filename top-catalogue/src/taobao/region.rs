//! `taobao.region.*`: 6 APIs.

pub use self::price_cancle::PriceCancle;
pub use self::price_manage::PriceManage;
pub use self::price_query::PriceQuery;
pub use self::sale_query::SaleQuery;
pub use self::warehouse_manage::WarehouseManage;
pub use self::warehouse_query::WarehouseQuery;

/// `taobao.region.price.cancle`
pub mod price_cancle {
    use crate::prelude::*;

    /// `taobao.region.price.cancle` (取消区域价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=27286&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.region.price.cancle",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct PriceCancle {
        pub item_id: i64,
        pub sku_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.region.price.manage`
pub mod price_manage {
    use crate::prelude::*;

    /// `taobao.region.price.manage` (编辑区域价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=27253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.region.price.manage",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PriceManage {
        pub item_id: i64,
        pub sku_id: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub regional_price_dtos: Vec<RegionalPriceDto>,
        pub is_full: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionalPriceDto {
        pub city: String,
        /// In cents.
        pub price: i64,
        pub province: String,
    }
}

/// `taobao.region.price.query`
pub mod price_query {
    use crate::prelude::*;

    /// `taobao.region.price.query` (区域价格查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.region.price.query",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PriceQuery {
        pub item_id: i64,
        pub sku_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub regional_price_dtos: Vec<RegionalPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionalPriceDto {
        pub city: Option<String>,
        pub district: Option<String>,
        pub province: String,
        pub street: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.region.sale.query`
pub mod sale_query {
    use crate::prelude::*;

    /// `taobao.region.sale.query` (查询商品销售区域)
    ///
    /// <https://open.taobao.com/api.htm?docId=27171&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.region.sale.query",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SaleQuery {
        pub item_id: i64,
        pub sku_id: i64,
        pub sale_region_level: SaleRegionLevel,
    }

    /// The values of `sale_region_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleRegionLevel {
        /// 国家
        #[top_api(value = 1)]
        V1,
        /// 省
        #[top_api(value = 2)]
        V2,
        /// 市
        #[top_api(value = 3)]
        V3,
        /// 区县
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.region.warehouse.manage`
pub mod warehouse_manage {
    use crate::prelude::*;

    /// `taobao.region.warehouse.manage` (编辑仓库覆盖范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=27170&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.region.warehouse.manage",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct WarehouseManage {
        pub store_code: String,
        #[top_api(required, max_items = 15000)]
        pub regions: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.region.warehouse.query`
pub mod warehouse_query {
    use crate::prelude::*;

    /// `taobao.region.warehouse.query` (查询仓库覆盖范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=27173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.region.warehouse.query",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WarehouseQuery {
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}
