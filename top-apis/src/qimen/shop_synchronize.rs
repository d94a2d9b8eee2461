//! `taobao.qimen.shop.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. ab4f36148942aacf

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.shop.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.shop.synchronize",
    response = ShopSynchronizeResponse,
    qimen,
    debug
)]
pub struct ShopSynchronize {
    /// `actionType`
    pub action_type: Option<String>,
    /// `shop`
    pub shop: Option<Shop>,
}

/// `Shop`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Shop {
    /// `sourcePlatformCode`
    pub source_platform_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `shopCode`
    pub shop_code: Option<String>,
    /// `shopName`
    pub shop_name: Option<String>,
    /// `platformShopCode`
    pub platform_shop_code: Option<String>,
    /// `platformShopName`
    pub platform_shop_name: Option<String>,
    /// `shopAddress`
    pub shop_address: Option<ShopAddress>,
}

/// `ShopAddress`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ShopAddress {
    /// `zipCode`
    pub zip_code: Option<String>,
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
}

/// The response of `taobao.qimen.shop.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ShopSynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
