//! `taobao.qimen.supplier.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 7cdbaeafcdfc2807

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.supplier.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.supplier.synchronize",
    response = SupplierSynchronizeResponse,
    qimen,
    debug
)]
pub struct SupplierSynchronize {
    /// `actionType`
    pub action_type: Option<String>,
    /// `supplierCode`
    pub supplier_code: Option<String>,
    /// `supplierName`
    pub supplier_name: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `email`
    #[top_api(secret)]
    pub email: Option<String>,
    /// `countryCode`
    pub country_code: Option<String>,
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
    /// `isValid`
    pub is_valid: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.supplier.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SupplierSynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
