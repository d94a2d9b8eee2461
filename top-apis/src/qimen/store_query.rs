//! `taobao.qimen.store.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. e51e974574592180

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.store.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.store.query",
    response = StoreQueryResponse,
    idempotent,
    debug
)]
pub struct StoreQuery {
    /// `store_id`
    pub store_id: i64,
}

/// The response of `taobao.qimen.store.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StoreQueryResponse {
    /// `store_name`
    pub store_name: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `main_category`
    pub main_category: Option<i64>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
    /// `end_time`
    pub end_time: Option<String>,
    /// `company_name`
    pub company_name: Option<String>,
    /// `start_time`
    pub start_time: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `store_status`
    pub store_status: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `store_description`
    pub store_description: Option<String>,
    /// `address`
    pub address: Option<Address>,
    /// `shop_id`
    pub shop_id: Option<String>,
    /// `store_keeper`
    pub store_keeper: Option<StoreKeeper>,
    /// `store_type`
    pub store_type: Option<String>,
    /// `store_code`
    pub store_code: Option<String>,
}

/// `Address`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct Address {
    /// `region`
    pub region: Option<String>,
    /// `area`
    pub area: Option<String>,
    /// `country_code`
    pub country_code: Option<String>,
    /// `province`
    pub province: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `detail_address`
    #[top_api(secret)]
    pub detail_address: Option<String>,
    /// `city`
    pub city: Option<String>,
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
    pub tel: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `zip_code`
    pub zip_code: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: Option<String>,
}

// Written by top-doc up to here.
