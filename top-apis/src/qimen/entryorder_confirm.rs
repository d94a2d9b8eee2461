//! `taobao.qimen.entryorder.confirm`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. ef52f4d71e49bcda

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.entryorder.confirm`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.entryorder.confirm",
    response = EntryorderConfirmResponse,
    qimen,
    debug
)]
pub struct EntryorderConfirm {
    /// `entryOrder`
    pub entry_order: Option<EntryOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `totalOrders`
    #[top_api(item = "totalOrder")]
    pub total_orders: Vec<TotalOrder>,
}

/// `EntryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryOrder {
    /// `orderCode`
    pub order_code: Option<String>,
    /// `orderId`
    pub order_id: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `warehouseName`
    pub warehouse_name: Option<String>,
    /// `totalOrderLines`
    pub total_order_lines: Option<i64>,
    /// `entryOrderCode`
    pub entry_order_code: String,
    /// `ownerCode`
    pub owner_code: String,
    /// `purchaseOrderCode`
    pub purchase_order_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `entryOrderId`
    pub entry_order_id: Option<String>,
    /// `entryOrderType`
    pub entry_order_type: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: String,
    /// `confirmType`
    pub confirm_type: Option<i64>,
    /// `status`
    pub status: String,
    /// `operateTime`
    pub operate_time: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `freight`
    pub freight: Option<String>,
    /// `subOrderType`
    pub sub_order_type: Option<String>,
    /// `responsibleDepartment`
    pub responsible_department: Option<String>,
    /// `shopNick`
    pub shop_nick: String,
    /// `shopCode`
    pub shop_code: String,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `outBizCode`
    pub out_biz_code: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `ownerCode`
    pub owner_code: String,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `planQty`
    pub plan_qty: i64,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `actualQty`
    pub actual_qty: i64,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
    /// `remark`
    pub remark: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `snList`
    pub sn_list: Option<SnList>,
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
    /// `actualQty`
    pub actual_qty: Option<i64>,
}

/// `SnList`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnList {
    /// `sn`
    #[top_api(flat)]
    pub sn: Vec<String>,
}

/// `TotalOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TotalOrder {
    /// `remark`
    pub remark: Option<String>,
    /// `actualQty`
    pub actual_qty: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
}

/// The response of `taobao.qimen.entryorder.confirm`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryorderConfirmResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
