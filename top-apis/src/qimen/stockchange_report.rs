//! `taobao.qimen.stockchange.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 028845d50e94f2ec

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.stockchange.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.stockchange.report",
    response = StockchangeReportResponse,
    qimen,
    debug
)]
pub struct StockchangeReport {
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
    /// `snList`
    #[top_api(item = "snList")]
    pub sn_list: Vec<SnList>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `ownerCode`
    pub owner_code: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderCode`
    pub order_code: String,
    /// `orderType`
    pub order_type: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: String,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `changeTime`
    pub change_time: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
    /// `remark`
    pub remark: Option<String>,
    /// `isLocked`
    pub is_locked: Option<String>,
}

/// `Batch`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Batch {
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
}

/// `SnList`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnList {
    /// `sn`
    pub sn: Option<String>,
}

/// The response of `taobao.qimen.stockchange.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StockchangeReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
