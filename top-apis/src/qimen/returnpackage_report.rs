//! `taobao.qimen.returnpackage.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 323d2ec611cf015b

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.returnpackage.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.returnpackage.report",
    response = ReturnpackageReportResponse,
    qimen,
    debug
)]
pub struct ReturnpackageReport {
    /// `order`
    pub order: Option<Order>,
    /// `packages`
    pub packages: Option<Packages>,
}

/// `Order`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Order {
    /// `orderCode`
    pub order_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
}

/// `Packages`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Packages {
    /// `packageValue`
    pub package_value: Option<Package>,
}

/// `Package`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Package {
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub sign_user_name: Option<String>,
    /// `signTime`
    pub sign_time: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `remarks`
    pub remarks: Option<String>,
    /// `items`
    pub items: Option<Items>,
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
    pub item_code: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `price`
    pub price: Option<String>,
    /// `amount`
    pub amount: Option<String>,
    /// `status`
    pub status: Option<String>,
}

/// The response of `taobao.qimen.returnpackage.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReturnpackageReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
