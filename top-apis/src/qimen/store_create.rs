//! `taobao.qimen.store.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 51250c3dab74639f

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.store.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.store.create",
    response = StoreCreateResponse,
    debug
)]
pub struct StoreCreate {
    /// `store_name`
    pub store_name: String,
    /// `main_category`
    pub main_category: i64,
    /// `company_name`
    pub company_name: String,
    /// `end_time`
    pub end_time: String,
    /// `start_time`
    pub start_time: String,
    /// `store_status`
    pub store_status: Option<String>,
    /// `store_description`
    pub store_description: Option<String>,
    /// `address`
    pub address: Option<Address>,
    /// `shop_id`
    pub shop_id: Option<i64>,
    /// `store_keeper`
    pub store_keeper: Option<StoreKeeper>,
    /// `store_type`
    pub store_type: String,
    /// `store_code`
    pub store_code: String,
    /// `remark`
    pub remark: Option<String>,
}

/// `Address`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct Address {
    /// `region`
    pub region: Option<String>,
    /// `area`
    pub area: String,
    /// `country_code`
    pub country_code: Option<String>,
    /// `province`
    pub province: String,
    /// `town`
    pub town: Option<String>,
    /// `detail_address`
    #[top_api(secret)]
    pub detail_address: String,
    /// `city`
    pub city: String,
}

/// `StoreKeeper`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StoreKeeper {
    /// `fax`
    #[top_api(secret)]
    pub fax: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: String,
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `zip_code`
    pub zip_code: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: String,
}

/// The response of `taobao.qimen.store.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StoreCreateResponse {
    /// `message`
    pub message: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
    /// `store_id`
    pub store_id: Option<i64>,
}

// Written by top-doc up to here.
