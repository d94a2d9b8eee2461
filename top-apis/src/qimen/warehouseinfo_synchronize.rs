//! `taobao.qimen.warehouseinfo.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 56b595f0f6caa11d

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.warehouseinfo.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.warehouseinfo.synchronize",
    response = WarehouseinfoSynchronizeResponse,
    qimen,
    debug
)]
pub struct WarehouseinfoSynchronize {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `ownerName`
    pub owner_name: Option<String>,
    /// `warehouseInfos`
    #[top_api(item = "warehouseInfos")]
    pub warehouse_infos: Vec<WarehouseInfos>,
}

/// `WarehouseInfos`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct WarehouseInfos {
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

/// The response of `taobao.qimen.warehouseinfo.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct WarehouseinfoSynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
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
}

// Written by top-doc up to here.
