//! `alibaba.item.*`: 11 APIs.

pub use self::category_predict::CategoryPredict;
pub use self::edit_fastupdate::EditFastupdate;
pub use self::edit_schema_get::EditSchemaGet;
pub use self::edit_submit::EditSubmit;
pub use self::operate_delete::OperateDelete;
pub use self::operate_downshelf::OperateDownshelf;
pub use self::operate_upshelf::OperateUpshelf;
pub use self::publish_market_get::PublishMarketGet;
pub use self::publish_props_get::PublishPropsGet;
pub use self::publish_schema_get::PublishSchemaGet;
pub use self::publish_submit::PublishSubmit;

/// `alibaba.item.category.predict`
pub mod category_predict {
    use crate::prelude::*;

    /// `alibaba.item.category.predict` (商品发布类目预测)
    ///
    /// <https://open.taobao.com/api.htm?docId=53969&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.item.category.predict",
        response = CategoryPredictResponse,
        debug
    )]
    pub struct CategoryPredict {
        #[top_api(required, max_items = 5)]
        pub images: Vec<String>,
        pub market: Market,
        pub barcode: Option<String>,
        pub barcode_image: Option<String>,
        pub item_desc: Option<String>,
    }

    /// The values of `market`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Market {
        /// 淘宝
        #[top_api(value = "taobao")]
        Taobao,
        /// 天猫
        #[top_api(value = "tmall")]
        Tmall,
        /// 淘宝特价版
        #[top_api(value = "litetao")]
        Litetao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryPredictResponse {
        pub cat_name: Option<String>,
        pub cat_id: Option<i64>,
        pub cat_path: Option<String>,
    }
}

/// `alibaba.item.edit.fastupdate`
pub mod edit_fastupdate {
    use crate::prelude::*;

    /// `alibaba.item.edit.fastupdate` (商品编辑增量更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=54542&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.edit.fastupdate",
        response = EditFastupdateResponse,
        debug
    )]
    pub struct EditFastupdate {
        pub item_id: i64,
        pub cat_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub schema: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EditFastupdateResponse {
        pub update_time: Option<String>,
        pub item_id: Option<i64>,
        pub market: Option<String>,
    }
}

/// `alibaba.item.edit.schema.get`
pub mod edit_schema_get {
    use crate::prelude::*;

    /// `alibaba.item.edit.schema.get` (商品编辑获取 schema 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.edit.schema.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EditSchemaGet {
        pub item_id: i64,
        pub biz_type: Option<String>,
        #[top_api(max_items = 999)]
        pub fields: Vec<String>,
    }
}

/// `alibaba.item.edit.submit`
pub mod edit_submit {
    use crate::prelude::*;

    /// `alibaba.item.edit.submit` (商品编辑提交 schema 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.edit.submit",
        response = EditSubmitResponse,
        debug
    )]
    pub struct EditSubmit {
        pub item_id: i64,
        pub biz_type: Option<String>,
        pub cat_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub schema: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EditSubmitResponse {
        pub update_time: Option<String>,
        pub item_id: Option<i64>,
        pub market: Option<String>,
    }
}

/// `alibaba.item.operate.delete`
pub mod operate_delete {
    use crate::prelude::*;

    /// `alibaba.item.operate.delete` (商品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=53970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.operate.delete",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OperateDelete {
        pub item_id: i64,
    }
}

/// `alibaba.item.operate.downshelf`
pub mod operate_downshelf {
    use crate::prelude::*;

    /// `alibaba.item.operate.downshelf` (商品下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=53971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.operate.downshelf",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OperateDownshelf {
        pub item_id: i64,
    }
}

/// `alibaba.item.operate.upshelf`
pub mod operate_upshelf {
    use crate::prelude::*;

    /// `alibaba.item.operate.upshelf` (商品上架)
    ///
    /// <https://open.taobao.com/api.htm?docId=53972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.operate.upshelf",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OperateUpshelf {
        pub item_id: i64,
        pub quantity: Option<i64>,
    }
}

/// `alibaba.item.publish.market.get`
pub mod publish_market_get {
    use crate::prelude::*;

    /// `alibaba.item.publish.market.get` (获取商家可发布商品的市场信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54745&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.item.publish.market.get",
        response = Option<String>,
        unwrap = "markets",
        idempotent,
        debug
    )]
    pub struct PublishMarketGet;
}

/// `alibaba.item.publish.props.get`
pub mod publish_props_get {
    use crate::prelude::*;

    /// `alibaba.item.publish.props.get` (商品级联属性信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=53973&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.item.publish.props.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PublishPropsGet {
        pub market: Market,
        pub cat_id: i64,
        pub barcode: Option<String>,
        pub schema: String,
        pub prop_id: i64,
    }

    /// The values of `market`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Market {
        /// 淘宝
        #[top_api(value = "taobao")]
        Taobao,
        /// 天猫
        #[top_api(value = "tmall")]
        Tmall,
        /// 淘宝特价版
        #[top_api(value = "litetao")]
        Litetao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.item.publish.schema.get`
pub mod publish_schema_get {
    use crate::prelude::*;

    /// `alibaba.item.publish.schema.get` (获取商品发布规则信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53943&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.item.publish.schema.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PublishSchemaGet {
        #[top_api(max_items = 5)]
        pub images: Vec<String>,
        pub item_type: Option<String>,
        pub biz_type: Option<String>,
        pub market: Market,
        pub cat_id: i64,
        pub spu_id: Option<i64>,
        pub barcode: Option<String>,
    }

    /// The values of `market`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Market {
        /// 淘宝
        #[top_api(value = "taobao")]
        Taobao,
        /// 天猫
        #[top_api(value = "tmall")]
        Tmall,
        /// 淘宝特价版
        #[top_api(value = "litetao")]
        Litetao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.item.publish.submit`
pub mod publish_submit {
    use crate::prelude::*;

    /// `alibaba.item.publish.submit` (商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=53962&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.item.publish.submit",
        response = PublishSubmitResponse,
        debug
    )]
    pub struct PublishSubmit {
        pub biz_type: Option<String>,
        pub market: Market,
        pub cat_id: i64,
        pub spu_id: Option<i64>,
        pub barcode: Option<String>,
        pub schema: String,
    }

    /// The values of `market`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Market {
        /// 淘宝
        #[top_api(value = "taobao")]
        Taobao,
        /// 天猫
        #[top_api(value = "tmall")]
        Tmall,
        /// 淘宝特价版
        #[top_api(value = "litetao")]
        Litetao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublishSubmitResponse {
        pub create_time: Option<String>,
        pub item_id: Option<i64>,
        pub market: Option<String>,
    }
}
