//! `tmall.supplychain.*`: 8 APIs.

pub use self::channel_product_downshelf::ChannelProductDownshelf;
pub use self::channel_product_price_get::ChannelProductPriceGet;
pub use self::channel_product_price_update::ChannelProductPriceUpdate;
pub use self::channel_product_quantity_get::ChannelProductQuantityGet;
pub use self::channel_product_quantity_update::ChannelProductQuantityUpdate;
pub use self::channel_product_release::ChannelProductRelease;
pub use self::channel_product_release_status_get::ChannelProductReleaseStatusGet;
pub use self::channel_product_upshelf::ChannelProductUpshelf;

/// `tmall.supplychain.channel.product.downshelf`
pub mod channel_product_downshelf {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.downshelf` (产品下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=49547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.downshelf",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelProductDownshelf {
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.supplychain.channel.product.price.get`
pub mod channel_product_price_get {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.price.get` (渠道价格查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.price.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ChannelProductPriceGet {
        pub product_id: i64,
        pub price_type: Option<i64>,
        pub sku_id: Option<i64>,
        pub channel_code: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<TopProductPriceResult>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductPriceResult {
        pub product_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub channel_code: Option<i64>,
        pub price_type: Option<i64>,
        pub price: Option<String>,
        pub currency_type: Option<String>,
    }
}

/// `tmall.supplychain.channel.product.price.update`
pub mod channel_product_price_update {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.price.update` (渠道价格更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.price.update",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelProductPriceUpdate {
        pub currency_type: Option<String>,
        pub product_id: i64,
        pub price_type: Option<i64>,
        /// In yuan.
        pub sku_price: Option<Decimal>,
        pub product_price: Option<String>,
        pub sku_id: Option<i64>,
        pub channel_code: i64,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.supplychain.channel.product.quantity.get`
pub mod channel_product_quantity_get {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.quantity.get` (渠道库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.quantity.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ChannelProductQuantityGet {
        pub product_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.supplychain.channel.product.quantity.update`
pub mod channel_product_quantity_update {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.quantity.update` (渠道无仓库存更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.quantity.update",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelProductQuantityUpdate {
        pub quantity: i64,
        pub product_id: i64,
        pub sku_id: Option<i64>,
        pub update_type: Option<UpdateType>,
    }

    /// The values of `update_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UpdateType {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        /// 增量更新
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<TopProductQuantityResult>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductQuantityResult {
        pub product_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub result: Option<String>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `tmall.supplychain.channel.product.release`
pub mod channel_product_release {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.release` (供应商铺货)
    ///
    /// <https://open.taobao.com/api.htm?docId=49542&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.release",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelProductRelease {
        pub product_id: Option<i64>,
        pub channel_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub trace_id: Option<String>,
        pub exp_name: Option<String>,
        pub redirect_url: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.supplychain.channel.product.release.status.get`
pub mod channel_product_release_status_get {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.release.status.get` (产品铺货状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49544&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.release.status.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ChannelProductReleaseStatusGet {
        pub product_id: i64,
        pub channel_code: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<TopProductStatusResult>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductStatusResult {
        pub release: Option<bool>,
    }
}

/// `tmall.supplychain.channel.product.upshelf`
pub mod channel_product_upshelf {
    use crate::prelude::*;

    /// `tmall.supplychain.channel.product.upshelf` (产品上架)
    ///
    /// <https://open.taobao.com/api.htm?docId=49546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.supplychain.channel.product.upshelf",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelProductUpshelf {
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}
