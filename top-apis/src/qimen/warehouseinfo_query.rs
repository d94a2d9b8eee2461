//! `taobao.qimen.warehouseinfo.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 9c402068b866b2d3

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.warehouseinfo.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.warehouseinfo.query",
    response = WarehouseinfoQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct WarehouseinfoQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// The response of `taobao.qimen.warehouseinfo.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct WarehouseinfoQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `ownerName`
    pub owner_name: Option<String>,
    /// `warehouseInfos`
    #[top_api(item = "warehouseInfo")]
    pub warehouse_infos: Vec<WarehouseInfo>,
}

/// `WarehouseInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct WarehouseInfo {
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `warehouseName`
    pub warehouse_name: Option<String>,
    /// `province`
    pub province: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `area`
    pub area: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `detailAddress`
    #[top_api(secret)]
    pub detail_address: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: Option<String>,
    /// `status`
    pub status: Option<String>,
}

// Written by top-doc up to here.
