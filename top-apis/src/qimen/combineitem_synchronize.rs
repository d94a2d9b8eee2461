//! `taobao.qimen.combineitem.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 090f58880f94109a

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.combineitem.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.combineitem.synchronize",
    response = CombineitemSynchronizeResponse,
    qimen,
    debug
)]
pub struct CombineitemSynchronize {
    /// `itemCode`
    pub item_code: String,
    /// `ownerCode`
    pub owner_code: String,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
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
    pub item_id: String,
    /// `quantity`
    pub quantity: i64,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `brandName`
    pub brand_name: Option<String>,
    /// `sn`
    pub sn: Option<String>,
    /// `isSNMgmt`
    #[top_api(rename = "isSNMgmt")]
    pub is_sn_mgmt: Option<String>,
    /// `barCode`
    pub bar_code: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `size`
    pub size: Option<String>,
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
    /// `tareWeight`
    pub tare_weight: Option<String>,
    /// `safetyStock`
    pub safety_stock: Option<String>,
    /// `stockUnit`
    pub stock_unit: Option<String>,
    /// `stockStatus`
    pub stock_status: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `isShelfLifeMgmt`
    pub is_shelf_life_mgmt: Option<String>,
    /// `shelfLife`
    pub shelf_life: Option<String>,
    /// `rejectLifecycle`
    pub reject_lifecycle: Option<String>,
    /// `lockupLifecycle`
    pub lockup_lifecycle: Option<String>,
    /// `adventLifecycle`
    pub advent_lifecycle: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `batchRemark`
    pub batch_remark: Option<String>,
    /// `isBatchMgmt`
    pub is_batch_mgmt: Option<String>,
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
    /// `pricingCategory`
    pub pricing_category: Option<String>,
    /// `isSku`
    pub is_sku: Option<String>,
    /// `packageMaterial`
    pub package_material: Option<String>,
    /// `price`
    pub price: Option<String>,
    /// `isAreaSale`
    pub is_area_sale: Option<String>,
    /// `normalQty`
    pub normal_qty: Option<String>,
    /// `defectiveQty`
    pub defective_qty: Option<String>,
    /// `receiveQty`
    pub receive_qty: Option<String>,
    /// `exCode`
    pub ex_code: Option<String>,
    /// `discountPrice`
    pub discount_price: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `planQty`
    pub plan_qty: Option<String>,
    /// `sourceOrderCode`
    pub source_order_code: Option<String>,
    /// `subSourceOrderCode`
    pub sub_source_order_code: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `actualQty`
    pub actual_qty: Option<String>,
    /// `amount`
    pub amount: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `lockQuantity`
    pub lock_quantity: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `productCode`
    pub product_code: Option<String>,
    /// `paperQty`
    pub paper_qty: Option<String>,
    /// `diffQuantity`
    pub diff_quantity: Option<String>,
    /// `extCode`
    pub ext_code: Option<String>,
    /// `lackQty`
    pub lack_qty: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// `snCode`
    pub sn_code: Option<String>,
    /// `goodsCode`
    pub goods_code: Option<String>,
    /// `standardPrice`
    pub standard_price: Option<String>,
    /// `referencePrice`
    pub reference_price: Option<String>,
    /// `discount`
    pub discount: Option<String>,
    /// `actualAmount`
    pub actual_amount: Option<String>,
    /// `priceAdjustment`
    pub price_adjustment: Option<PriceAdjustment>,
    /// `latestUpdateTime`
    pub latest_update_time: Option<String>,
    /// `changeTime`
    pub change_time: Option<String>,
    /// `tempRequirement`
    pub temp_requirement: Option<String>,
    /// `channelCode`
    pub channel_code: Option<String>,
    /// `originCode`
    pub origin_code: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
}

/// `PriceAdjustment`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct PriceAdjustment {
    /// `type`
    pub r#type: Option<String>,
    /// `standardPrice`
    pub standard_price: Option<String>,
    /// `discount`
    pub discount: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
}

/// `Batch`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Batch {
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `actualQty`
    pub actual_qty: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
}

/// The response of `taobao.qimen.combineitem.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct CombineitemSynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
