//! `taobao.qimen.order.sn.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. a1b0d1e2c3bee308

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.order.sn.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.order.sn.report",
    response = OrderSnReportResponse,
    qimen,
    debug
)]
pub struct OrderSnReport {
    /// `totalPage`
    pub total_page: i64,
    /// `currentPage`
    pub current_page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `order`
    pub order: Option<Order>,
    /// `items`
    pub items: Option<Items>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `Order`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Order {
    /// `orderCode`
    pub order_code: String,
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

/// `Items`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Items {
    /// `item`
    pub item: Option<Item>,
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

/// The response of `taobao.qimen.order.sn.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderSnReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
