//! `taobao.qimen.entryorder.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 740c747875aed736

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.entryorder.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.entryorder.create",
    response = EntryorderCreateResponse,
    qimen,
    debug
)]
pub struct EntryorderCreate {
    /// `entryOrder`
    pub entry_order: Option<EntryOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `EntryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryOrder {
    /// `entryOrderCode`
    #[top_api(business_key)]
    pub entry_order_code: String,
    /// `ownerCode`
    pub owner_code: String,
    /// `purchaseOrderCode`
    pub purchase_order_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderCreateTime`
    pub order_create_time: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `relatedOrders`
    #[top_api(item = "relatedOrder")]
    pub related_orders: Vec<RelatedOrder>,
    /// `expectStartTime`
    pub expect_start_time: Option<String>,
    /// `expectEndTime`
    pub expect_end_time: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `supplierCode`
    pub supplier_code: Option<String>,
    /// `supplierName`
    pub supplier_name: Option<String>,
    /// `operatorCode`
    pub operator_code: Option<String>,
    /// `operatorName`
    pub operator_name: Option<String>,
    /// `operateTime`
    pub operate_time: Option<String>,
    /// `senderInfo`
    pub sender_info: Option<SenderInfo>,
    /// `receiverInfo`
    pub receiver_info: Option<ReceiverInfo>,
    /// `remark`
    pub remark: Option<String>,
    /// `totalOrderLines`
    pub total_order_lines: Option<String>,
    /// `warehouseName`
    pub warehouse_name: Option<String>,
    /// `sourceWarehouseCode`
    pub source_warehouse_code: Option<String>,
    /// `sourceWarehouseName`
    pub source_warehouse_name: Option<String>,
}

/// `RelatedOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct RelatedOrder {
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
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
}

/// `ReceiverInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReceiverInfo {
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
    /// `idType`
    pub id_type: Option<String>,
    /// `idNumber`
    #[top_api(secret)]
    pub id_number: Option<String>,
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
    /// `skuProperty`
    pub sku_property: Option<String>,
    /// `purchasePrice`
    pub purchase_price: Option<String>,
    /// `retailPrice`
    pub retail_price: Option<String>,
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
    /// `unit`
    pub unit: Option<String>,
    /// `snList`
    pub sn_list: Option<SnList>,
}

/// `SnList`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnList {
    /// `sn`
    #[top_api(flat)]
    pub sn: Vec<String>,
}

/// The response of `taobao.qimen.entryorder.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct EntryorderCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `entryOrderId`
    pub entry_order_id: Option<String>,
}

// Written by top-doc up to here.
