//! `taobao.qimen.entryorder.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. b598f127faa87868

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.entryorder.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.entryorder.query",
    response = EntryorderQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct EntryorderQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `entryOrderCode`
    pub entry_order_code: String,
    /// `entryOrderId`
    pub entry_order_id: Option<String>,
    /// `page`
    pub page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.entryorder.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryorderQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `totalLines`
    pub total_lines: Option<i64>,
    /// `entryOrder`
    pub entry_order: Option<EntryOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
}

/// `EntryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryOrder {
    /// `entryOrderCode`
    pub entry_order_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `entryOrderId`
    pub entry_order_id: Option<String>,
    /// `entryOrderType`
    pub entry_order_type: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `operateTime`
    pub operate_time: Option<String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `planQty`
    pub plan_qty: Option<i64>,
    /// `actualQty`
    pub actual_qty: Option<i64>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
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

// Written by top-doc up to here.
