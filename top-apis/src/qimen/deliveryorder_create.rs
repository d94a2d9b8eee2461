//! `taobao.qimen.deliveryorder.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 8c580b2091765fe5

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.deliveryorder.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.deliveryorder.create",
    response = DeliveryorderCreateResponse,
    qimen,
    debug
)]
pub struct DeliveryorderCreate {
    /// `deliveryOrder`
    pub delivery_order: Option<DeliveryOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryOrder {
    /// `deliveryOrderCode`
    #[top_api(business_key)]
    pub delivery_order_code: String,
    /// `preDeliveryOrderCode`
    pub pre_delivery_order_code: Option<String>,
    /// `preDeliveryOrderId`
    pub pre_delivery_order_id: Option<String>,
    /// `orderType`
    pub order_type: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderFlag`
    pub order_flag: Option<String>,
    /// `sourcePlatformCode`
    pub source_platform_code: Option<String>,
    /// `sourcePlatformName`
    pub source_platform_name: Option<String>,
    /// `createTime`
    pub create_time: String,
    /// `placeOrderTime`
    pub place_order_time: String,
    /// `payTime`
    pub pay_time: Option<String>,
    /// `payNo`
    pub pay_no: Option<String>,
    /// `operatorCode`
    pub operator_code: Option<String>,
    /// `operatorName`
    pub operator_name: Option<String>,
    /// `operateTime`
    pub operate_time: String,
    /// `shopNick`
    pub shop_nick: String,
    /// `sellerNick`
    #[top_api(secret)]
    pub seller_nick: Option<String>,
    /// `buyerNick`
    #[top_api(secret)]
    pub buyer_nick: Option<String>,
    /// `totalAmount`
    pub total_amount: Option<String>,
    /// `itemAmount`
    pub item_amount: Option<String>,
    /// `discountAmount`
    pub discount_amount: Option<String>,
    /// `freight`
    pub freight: Option<String>,
    /// `arAmount`
    pub ar_amount: Option<String>,
    /// `gotAmount`
    pub got_amount: Option<String>,
    /// `serviceFee`
    pub service_fee: Option<String>,
    /// `logisticsCode`
    pub logistics_code: String,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `logisticsAreaCode`
    pub logistics_area_code: Option<String>,
    /// `deliveryRequirements`
    pub delivery_requirements: Option<DeliveryRequirements>,
    /// `senderInfo`
    pub sender_info: Option<SenderInfo>,
    /// `receiverInfo`
    pub receiver_info: Option<ReceiverInfo>,
    /// `isUrgency`
    pub is_urgency: Option<String>,
    /// `invoiceFlag`
    pub invoice_flag: Option<String>,
    /// `invoices`
    #[top_api(item = "invoice")]
    pub invoices: Vec<Invoice>,
    /// `insuranceFlag`
    pub insurance_flag: Option<String>,
    /// `insurance`
    pub insurance: Option<Insurance>,
    /// `buyerMessage`
    #[top_api(secret)]
    pub buyer_message: Option<String>,
    /// `sellerMessage`
    pub seller_message: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `serviceCode`
    pub service_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `latestCollectionTime`
    pub latest_collection_time: Option<String>,
    /// `latestDeliveryTime`
    pub latest_delivery_time: Option<String>,
    /// `oaidOrderSourceCode`
    pub oaid_order_source_code: Option<String>,
}

/// `DeliveryRequirements`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryRequirements {
    /// `scheduleType`
    pub schedule_type: Option<i64>,
    /// `scheduleDay`
    pub schedule_day: Option<String>,
    /// `scheduleStartTime`
    pub schedule_start_time: Option<String>,
    /// `scheduleEndTime`
    pub schedule_end_time: Option<String>,
    /// `deliveryType`
    pub delivery_type: Option<String>,
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
    /// `oaid`
    pub oaid: Option<String>,
    /// `privacy`
    pub privacy: Option<String>,
}

/// `Invoice`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Invoice {
    /// `type`
    pub r#type: Option<String>,
    /// `header`
    pub header: Option<String>,
    /// `amount`
    pub amount: Option<String>,
    /// `content`
    pub content: Option<String>,
    /// `detail`
    pub detail: Option<Detail>,
    /// `taxNumber`
    pub tax_number: Option<String>,
}

/// `Detail`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Detail {
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemName`
    pub item_name: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `price`
    pub price: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
    /// `amount`
    pub amount: Option<String>,
}

/// `Insurance`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Insurance {
    /// `type`
    pub r#type: Option<String>,
    /// `amount`
    pub amount: Option<String>,
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
    /// `payNo`
    pub pay_no: Option<String>,
    /// `ownerCode`
    pub owner_code: String,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `extCode`
    pub ext_code: Option<String>,
    /// `planQty`
    pub plan_qty: i64,
    /// `retailPrice`
    pub retail_price: Option<String>,
    /// `actualPrice`
    pub actual_price: String,
    /// `discountAmount`
    pub discount_amount: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
}

/// The response of `taobao.qimen.deliveryorder.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryorderCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `deliveryOrders`
    #[top_api(item = "deliveryOrder")]
    pub delivery_orders: Vec<DeliveryorderCreateResponseDeliveryOrders>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryorderCreateResponseDeliveryOrders {
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<DeliveryorderCreateResponseDeliveryOrdersOrderLines>,
    /// `createTime`
    pub create_time: Option<String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryorderCreateResponseDeliveryOrdersOrderLines {
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
}

// Written by top-doc up to here.
