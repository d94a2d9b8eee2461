//! `taobao.qimen.singleitem.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 3a8013a9cc99b6b1

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.singleitem.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.singleitem.synchronize",
    response = SingleitemSynchronizeResponse,
    qimen,
    debug
)]
pub struct SingleitemSynchronize {
    /// `actionType`
    pub action_type: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `ownerCode`
    pub owner_code: String,
    /// `supplierCode`
    pub supplier_code: Option<String>,
    /// `supplierName`
    pub supplier_name: Option<String>,
    /// `item`
    pub item: Option<Item>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `goodsCode`
    pub goods_code: Option<String>,
    /// `itemName`
    pub item_name: String,
    /// `shortName`
    pub short_name: Option<String>,
    /// `englishName`
    pub english_name: Option<String>,
    /// `barCode`
    pub bar_code: String,
    /// `skuProperty`
    pub sku_property: Option<String>,
    /// `stockUnit`
    pub stock_unit: Option<String>,
    /// `length`
    pub length: Option<String>,
    /// `width`
    pub width: Option<String>,
    /// `height`
    pub height: Option<String>,
    /// `volume`
    pub volume: Option<String>,
    /// `grossWeight`
    pub gross_weight: Option<String>,
    /// `netWeight`
    pub net_weight: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `size`
    pub size: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `categoryId`
    pub category_id: Option<String>,
    /// `categoryName`
    pub category_name: Option<String>,
    /// `pricingCategory`
    pub pricing_category: Option<String>,
    /// `safetyStock`
    pub safety_stock: Option<i64>,
    /// `itemType`
    pub item_type: String,
    /// `tagPrice`
    pub tag_price: Option<String>,
    /// `retailPrice`
    pub retail_price: Option<String>,
    /// `costPrice`
    pub cost_price: Option<String>,
    /// `purchasePrice`
    pub purchase_price: Option<String>,
    /// `seasonCode`
    pub season_code: Option<String>,
    /// `seasonName`
    pub season_name: Option<String>,
    /// `brandCode`
    pub brand_code: Option<String>,
    /// `brandName`
    pub brand_name: Option<String>,
    /// `isSNMgmt`
    #[top_api(rename = "isSNMgmt")]
    pub is_sn_mgmt: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `isShelfLifeMgmt`
    pub is_shelf_life_mgmt: Option<String>,
    /// `shelfLife`
    pub shelf_life: Option<i64>,
    /// `rejectLifecycle`
    pub reject_lifecycle: Option<i64>,
    /// `lockupLifecycle`
    pub lockup_lifecycle: Option<i64>,
    /// `adventLifecycle`
    pub advent_lifecycle: Option<i64>,
    /// `isBatchMgmt`
    pub is_batch_mgmt: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `batchRemark`
    pub batch_remark: Option<String>,
    /// `packCode`
    pub pack_code: Option<String>,
    /// `pcs`
    pub pcs: Option<String>,
    /// `originAddress`
    #[top_api(secret)]
    pub origin_address: Option<String>,
    /// `approvalNumber`
    pub approval_number: Option<String>,
    /// `isFragile`
    pub is_fragile: Option<String>,
    /// `isHazardous`
    pub is_hazardous: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `updateTime`
    pub update_time: Option<String>,
    /// `isValid`
    pub is_valid: Option<String>,
    /// `isSku`
    pub is_sku: Option<String>,
    /// `packageMaterial`
    pub package_material: Option<String>,
    /// `supplierCode`
    pub supplier_code: Option<String>,
    /// `logisticsType`
    pub logistics_type: Option<String>,
    /// `isLiquid`
    pub is_liquid: Option<String>,
}

/// The response of `taobao.qimen.singleitem.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SingleitemSynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
}

// Written by top-doc up to here.
