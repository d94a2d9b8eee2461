//! `taobao.qimen.returnorder.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. a8243e31ae9b0328

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.returnorder.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.returnorder.create",
    response = ReturnorderCreateResponse,
    qimen,
    debug
)]
pub struct ReturnorderCreate {
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
    #[top_api(business_key)]
    pub return_order_code: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderFlag`
    pub order_flag: Option<String>,
    /// `preDeliveryOrderCode`
    pub pre_delivery_order_code: String,
    /// `preDeliveryOrderId`
    pub pre_delivery_order_id: Option<String>,
    /// `logisticsCode`
    pub logistics_code: String,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `returnReason`
    pub return_reason: Option<String>,
    /// `buyerNick`
    #[top_api(secret)]
    pub buyer_nick: Option<String>,
    /// `senderInfo`
    pub sender_info: Option<SenderInfo>,
    /// `remark`
    pub remark: Option<String>,
    /// `sourcePlatformCode`
    pub source_platform_code: Option<String>,
    /// `sourcePlatformName`
    pub source_platform_name: Option<String>,
    /// `shopNick`
    pub shop_nick: Option<String>,
    /// `sellerNick`
    #[top_api(secret)]
    pub seller_nick: Option<String>,
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

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
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
    /// `snList`
    pub sn_list: Option<SnList>,
    /// `orderFlag`
    pub order_flag: String,
    /// `returnReason`
    pub return_reason: String,
}

/// `SnList`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnList {
    /// `sn`
    #[top_api(flat)]
    pub sn: Vec<String>,
}

/// The response of `taobao.qimen.returnorder.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReturnorderCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `returnOrderId`
    pub return_order_id: Option<String>,
}

// Written by top-doc up to here.
