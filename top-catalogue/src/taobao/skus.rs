//! `taobao.skus.*`: 2 APIs.

pub use self::custom_get::CustomGet;
pub use self::quantity_update::QuantityUpdate;

/// `taobao.skus.custom.get`
pub mod custom_get {
    use crate::prelude::*;

    /// `taobao.skus.custom.get` (根据外部 ID 取商品 SKU)
    ///
    /// <https://open.taobao.com/api.htm?docId=164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.skus.custom.get",
        response = Vec<Sku>,
        unwrap = "skus",
        idempotent,
        debug
    )]
    pub struct CustomGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub outer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        pub iid: Option<String>,
        pub properties: Option<String>,
        pub properties_name: Option<String>,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub status: Option<String>,
        pub num_iid: Option<i64>,
    }
}

/// `taobao.skus.quantity.update`
pub mod quantity_update {
    use crate::prelude::*;

    /// `taobao.skus.quantity.update` (SKU 库存修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=21169&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.skus.quantity.update",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct QuantityUpdate {
        pub num_iid: i64,
        pub skuid_quantities: Option<String>,
        pub outerid_quantities: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub skus: Vec<Sku>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub quantity: Option<i64>,
    }
}
