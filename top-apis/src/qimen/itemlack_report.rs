//! `taobao.qimen.itemlack.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 8485602382a0963b

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.itemlack.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.itemlack.report",
    response = ItemlackReportResponse,
    qimen,
    debug
)]
pub struct ItemlackReport {
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `deliveryOrderCode`
    pub delivery_order_code: String,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `createTime`
    pub create_time: String,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: String,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `planQty`
    pub plan_qty: i64,
    /// `lackQty`
    pub lack_qty: i64,
    /// `reason`
    pub reason: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.itemlack.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemlackReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
