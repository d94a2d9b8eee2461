//! `taobao.qimen.storeprocess.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 93c0448a30a03343

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.storeprocess.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.storeprocess.create",
    response = StoreprocessCreateResponse,
    qimen,
    debug
)]
pub struct StoreprocessCreate {
    /// `processOrderCode`
    #[top_api(business_key)]
    pub process_order_code: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderType`
    pub order_type: String,
    /// `orderCreateTime`
    pub order_create_time: String,
    /// `planTime`
    pub plan_time: String,
    /// `serviceType`
    pub service_type: String,
    /// `planQty`
    pub plan_qty: Option<i64>,
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
}

/// `MaterialItem`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct MaterialItem {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `ratioQty`
    pub ratio_qty: Option<i64>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
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
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `ratioQty`
    pub ratio_qty: Option<i64>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.storeprocess.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StoreprocessCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `processOrderId`
    pub process_order_id: Option<String>,
}

// Written by top-doc up to here.
