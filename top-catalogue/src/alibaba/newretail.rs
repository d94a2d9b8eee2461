//! `alibaba.newretail.*`: 2 APIs.

pub use self::purchase_price_delete::PurchasePriceDelete;
pub use self::purchase_price_save::PurchasePriceSave;

/// `alibaba.newretail.purchase.price.delete`
pub mod purchase_price_delete {
    use crate::prelude::*;

    /// `alibaba.newretail.purchase.price.delete` (共享库存 商户删除采购价)
    ///
    /// <https://open.taobao.com/api.htm?docId=52151&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.newretail.purchase.price.delete",
        response = TopBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct PurchasePriceDelete {
        pub delete_purchase_price_request: DeletePurchasePriceRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeletePurchasePriceRequest {
        pub out_id: Option<String>,
        pub sku_code: String,
        pub ou_code: String,
        pub channel_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
    }
}

/// `alibaba.newretail.purchase.price.save`
pub mod purchase_price_save {
    use crate::prelude::*;

    /// `alibaba.newretail.purchase.price.save` (共享库存 采购价上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.newretail.purchase.price.save",
        response = TopBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct PurchasePriceSave {
        pub save_purchase_price_request: SavePurchasePriceRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SavePurchasePriceRequest {
        pub marketing_type: Option<i64>,
        pub ou_code: String,
        pub sku_code: String,
        pub purchase_price_with_tax: i64,
        pub price_type: Option<PriceType>,
        pub effective_start_time: Option<i64>,
        pub effective_end_time: Option<i64>,
        pub out_id: Option<String>,
        pub channel_codes: Option<String>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 基准价格
        #[top_api(value = 1)]
        V1,
        /// 区间价格
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub model: Option<SavePurchasePriceResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SavePurchasePriceResponse {
        pub ticket_id: Option<String>,
    }
}
