//! `cainiao.bms.*`: 1 API.

pub use self::order_consign_confirm::OrderConsignConfirm;

/// `cainiao.bms.order.consign.confirm`
pub mod order_consign_confirm {
    use crate::prelude::*;

    /// `cainiao.bms.order.consign.confirm` (BMS 出库通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=28394&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.bms.order.consign.confirm",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderConsignConfirm {
        pub content: Option<BmsConsignOrderConfirm>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmsConsignOrderConfirm {
        pub tms_orders: Vec<TmsOrders>,
        pub order_items: Vec<OrderItems>,
        /// In cents.
        pub order_post_fee: Option<i64>,
        /// In cents.
        pub order_amount: Option<i64>,
        pub consign_time: Option<String>,
        pub store_order_code: Option<String>,
        pub store_code: Option<String>,
        pub order_soruce: Option<i64>,
        pub shop_id: Option<String>,
        pub order_type: Option<i64>,
        pub erp_order_code: Option<String>,
        pub consign_code: Option<String>,
        pub order_code: Option<String>,
        pub owner_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrders {
        /// In millimetres.
        pub package_height: Option<i64>,
        pub tms_items: Vec<TmsItem>,
        pub package_material_list: Vec<PackageMaterialList>,
        /// In millimetres.
        pub package_width: Option<i64>,
        /// In millimetres.
        pub package_length: Option<i64>,
        /// In grams.
        pub package_weight: Option<i64>,
        pub tms_order_code: Option<String>,
        pub tms_code: Option<String>,
        pub package_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsItem {
        pub item_quantity: Option<i64>,
        pub item_code: Option<String>,
        pub sc_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageMaterialList {
        pub material_quantity: Option<i64>,
        pub material_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderItems {
        pub order_item_id: Option<i64>,
        pub trade_id: Option<String>,
        pub trade_item_id: Option<String>,
        pub item_tag: Option<String>,
        pub sc_item_id: Option<String>,
        pub item_code: Option<String>,
        pub item_quantity: Option<i64>,
        /// In cents.
        pub item_amount: Option<i64>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub sc_item_code: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}
