//! `taobao.qimen.sn.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. ac8fcdfcf2b1239c

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.sn.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.sn.report",
    response = SnReportResponse,
    qimen,
    debug
)]
pub struct SnReport {
    /// `totalPage`
    pub total_page: i64,
    /// `currentPage`
    pub current_page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `deliveryOrder`
    pub delivery_order: Option<DeliveryOrder>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryOrder {
    /// `deliveryOrderCode`
    pub delivery_order_code: String,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `orderType`
    pub order_type: String,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `sn`
    pub sn: String,
}

/// The response of `taobao.qimen.sn.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
