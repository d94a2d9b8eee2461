//! `taobao.qimen.returnorder.confirm`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. d256e9b6e7d3b26c

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.returnorder.confirm`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.returnorder.confirm",
    response = ReturnorderConfirmResponse,
    qimen,
    debug
)]
pub struct ReturnorderConfirm {
    /// `returnOrder`
    pub return_order: Option<ReturnOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `ReturnOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReturnOrder {
    /// `returnOrderCode`
    pub return_order_code: String,
    /// `returnOrderId`
    pub return_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderConfirmTime`
    pub order_confirm_time: Option<String>,
    /// `logisticsCode`
    pub logistics_code: String,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `returnReason`
    pub return_reason: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `senderInfo`
    pub sender_info: Option<SenderInfo>,
    /// `confirmType`
    pub confirm_type: Option<i64>,
}

/// `SenderInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SenderInfo {
    /// `company`
    pub company: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: String,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: String,
    /// `email`
    #[top_api(secret)]
    pub email: Option<String>,
    /// `countryCode`
    pub country_code: Option<String>,
    /// `province`
    pub province: String,
    /// `city`
    pub city: String,
    /// `area`
    pub area: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `detailAddress`
    #[top_api(secret)]
    pub detail_address: String,
    /// `remark`
    pub remark: Option<String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `remark`
    pub remark: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `sourceOrderCode`
    pub source_order_code: Option<String>,
    /// `subSourceOrderCode`
    pub sub_source_order_code: Option<String>,
    /// `ownerCode`
    pub owner_code: String,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `planQty`
    pub plan_qty: i64,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
    /// `qrCode`
    pub qr_code: Option<String>,
    /// `actualQty`
    pub actual_qty: String,
    /// `snList`
    pub sn_list: Option<SnList>,
}

/// `Batch`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Batch {
    /// `remark`
    pub remark: Option<String>,
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

/// The response of `taobao.qimen.returnorder.confirm`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReturnorderConfirmResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
