//! `taobao.qimen.storeprocess.confirm`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 2137a2f73a460f28

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.storeprocess.confirm`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.storeprocess.confirm",
    response = StoreprocessConfirmResponse,
    qimen,
    debug
)]
pub struct StoreprocessConfirm {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `processOrderCode`
    pub process_order_code: String,
    /// `processOrderId`
    pub process_order_id: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: String,
    /// `orderType`
    pub order_type: String,
    /// `orderCompleteTime`
    pub order_complete_time: String,
    /// `actualQty`
    pub actual_qty: Option<i64>,
    /// `remark`
    pub remark: Option<String>,
    /// `materialitems`
    #[top_api(item = "item")]
    pub materialitems: Vec<MaterialItem>,
    /// `productitems`
    #[top_api(item = "item")]
    pub productitems: Vec<ProductItem>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
}

/// `MaterialItem`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct MaterialItem {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// `ProductItem`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ProductItem {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.storeprocess.confirm`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StoreprocessConfirmResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
