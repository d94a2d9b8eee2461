//! `aliexpress.ascp.*`: 12 APIs.

pub use self::ffo_item_query::FfoItemQuery;
pub use self::ffo_query::FfoQuery;
pub use self::fro_item_query::FroItemQuery;
pub use self::fro_query::FroQuery;
pub use self::inventory_log_query::InventoryLogQuery;
pub use self::item_query::ItemQuery;
pub use self::onway_inventory_query::OnwayInventoryQuery;
pub use self::po_item_query::PoItemQuery;
pub use self::po_query::PoQuery;
pub use self::ro_item_query::RoItemQuery;
pub use self::ro_query::RoQuery;
pub use self::warehouse_inventory_query::WarehouseInventoryQuery;

/// `aliexpress.ascp.ffo.item.query`
pub mod ffo_item_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.ffo.item.query` (`AliExpress` 发货单明细分页查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56317&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.ffo.item.query",
        response = FfoItemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FfoItemQuery {
        pub fulfillment_forward_order_item_query: FulfillmentForwardOrderItemQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentForwardOrderItemQueryDto {
        pub biz_type: i64,
        pub fulfillment_order_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FfoItemQueryResult {
        pub data_list: Vec<Data>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub aic_inventory: Option<String>,
        pub sku_actual_paid_amount: Option<String>,
        pub sku_discount_amount: Option<String>,
        pub unit_price: Option<String>,
        pub order_line_qty: Option<String>,
        pub barcode: Option<String>,
        pub sc_item_id: Option<String>,
        pub sku_id: Option<String>,
        pub item_title: Option<String>,
        pub item_id: Option<String>,
        pub extend_fields: Option<String>,
    }
}

/// `aliexpress.ascp.ffo.query`
pub mod ffo_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.ffo.query` (`AliExpress` 发货单查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56318&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.ffo.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FfoQuery {
        pub fulfillment_forward_order_query: FulfillmentForwardOrderQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentForwardOrderQueryDto {
        pub biz_type: i64,
        pub customer_order_number_list: Vec<String>,
        pub fulfillment_order_no: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<ErpFulfillmentForwardDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpFulfillmentForwardDto {
        pub trade_create_time: Option<i64>,
        pub package_paid_fee: Option<String>,
        pub receiver_country: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub tracking_no: Option<String>,
        pub lbx_no: Option<String>,
        pub fulfillment_order_no: Option<String>,
        pub trade_order_no: Option<String>,
        pub warehouse_name: Option<String>,
        pub out_bound_time: Option<i64>,
        pub send_fulfill_time: Option<i64>,
        pub extend_fields: Option<String>,
        pub order_status: Option<String>,
    }
}

/// `aliexpress.ascp.fro.item.query`
pub mod fro_item_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.fro.item.query` (`AliExpress` 销退单明细查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56307&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.fro.item.query",
        response = FroItemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FroItemQuery {
        pub fulfillment_reverse_order_item_query: FulfillmentReverseOrderItemQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentReverseOrderItemQueryDto {
        pub biz_type: i64,
        pub fulfillment_order_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FroItemQueryResult {
        pub data_list: Vec<Data>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub sc_item_id: Option<String>,
        pub barcode: Option<String>,
        pub plan_qty: Option<String>,
        pub order_line_price: Option<String>,
        pub return_normal_qty: Option<String>,
        pub return_scrap_qty: Option<String>,
        pub warehouse_name: Option<String>,
        pub extend_fields: Option<String>,
    }
}

/// `aliexpress.ascp.fro.query`
pub mod fro_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.fro.query` (`AliExpress` 销退单查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.fro.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FroQuery {
        pub fulfillment_reverse_order_query: FulfillmentReverseOrderQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentReverseOrderQueryDto {
        pub biz_type: i64,
        pub customer_order_number_list: Vec<String>,
        pub fulfillment_order_no: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<Data>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub trade_order_no: Option<String>,
        pub fulfillment_order_no: Option<String>,
        pub original_lbx_no: Option<String>,
        pub lbx_no: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub shipping_provider_name: Option<String>,
        pub tracking_number: Option<String>,
        pub return_order_create_time: Option<i64>,
        pub return_order_inbound_time: Option<i64>,
        pub order_status: Option<String>,
        pub order_type: Option<String>,
        pub extend_fields: Option<String>,
    }
}

/// `aliexpress.ascp.inventory.log.query`
pub mod inventory_log_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.inventory.log.query` (`AliExpress` 库存流水查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=57499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.inventory.log.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InventoryLogQuery {
        pub warehouse_inventory_log_query_dto: WarehouseInventoryLogQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInventoryLogQueryDto {
        pub biz_activity_type: Option<String>,
        pub biz_trade_id: Option<String>,
        pub biz_type: i64,
        pub gmt_create_end: i64,
        pub gmt_create_start: i64,
        pub inventory_type: Option<i64>,
        pub operation_order_id: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub sc_item_id: i64,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<ErpWarehouseInventoryLogDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpWarehouseInventoryLogDto {
        pub biz_sub_trade_id: Option<String>,
        pub biz_trade_id: Option<String>,
        pub operate_time: Option<i64>,
        pub biz_activity_type: Option<String>,
        pub operation_detail_order_id: Option<String>,
        pub operation_order_id: Option<String>,
        pub result_lock_quantity: Option<String>,
        pub change_lock_quantity: Option<String>,
        pub result_quantity: Option<String>,
        pub change_quantity: Option<String>,
        pub feature: Option<String>,
        pub inventory_type: Option<i64>,
        pub store_name: Option<String>,
        pub store_code: Option<String>,
        pub whc_bar_code: Option<String>,
        pub sc_item_code: Option<String>,
        pub sc_item_name: Option<String>,
        pub sc_item_id: Option<i64>,
        pub wh_order_code: Option<String>,
    }
}

/// `aliexpress.ascp.item.query`
pub mod item_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.item.query` (`AliExpress` 货品查询查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.item.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemQuery {
        pub sc_item_query: Option<ScItemQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItemQueryDto {
        pub biz_type: i64,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub sc_item_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub whc_barcode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<Data>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        /// JSON as text.
        pub extend_fields: Option<String>,
        pub customs_unit_price: Option<String>,
        pub t_weight: Option<String>,
        pub n_weight: Option<String>,
        pub g_weight: Option<String>,
        pub package_material: Option<String>,
        pub color: Option<String>,
        pub weight: Option<i64>,
        pub height: Option<i64>,
        pub width: Option<i64>,
        pub length: Option<i64>,
        pub whc_bar_code: Option<String>,
        pub item_code: Option<String>,
        pub category_name: Option<String>,
        pub category_id: Option<i64>,
        pub brand_name: Option<String>,
        pub brand_id: Option<i64>,
        pub title: Option<String>,
        pub sc_item_id: Option<i64>,
    }
}

/// `aliexpress.ascp.onway.inventory.query`
pub mod onway_inventory_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.onway.inventory.query` (`AliExpress` 在途库存查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=57512&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.onway.inventory.query",
        response = OnwayInventoryQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OnwayInventoryQuery {
        pub on_way_inventory_query_dto: OnWayInventoryQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnWayInventoryQueryDto {
        pub biz_type: i64,
        pub inbound_store_code: Option<String>,
        pub inventory_type: Option<i64>,
        pub outbound_store_code: Option<String>,
        #[top_api(required)]
        pub sc_item_id_list: Vec<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnwayInventoryQueryResult {
        pub data_list: Vec<ErpOnWayInventoryDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpOnWayInventoryDto {
        pub outbound_store_name: Option<String>,
        pub outbound_store_code: Option<String>,
        pub inbound_store_name: Option<String>,
        pub inbound_store_code: Option<String>,
        pub quantity: Option<String>,
        pub feature: Option<String>,
        pub inventory_type: Option<i64>,
        pub whc_bar_code: Option<String>,
        pub sc_item_code: Option<String>,
        pub sc_item_name: Option<String>,
        pub sc_item_id: Option<i64>,
    }
}

/// `aliexpress.ascp.po.item.query`
pub mod po_item_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.po.item.query` (`AliExpress` 采购单明细查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.po.item.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PoItemQuery {
        pub purchase_order_item_query: PurchaseOrderItemQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseOrderItemQueryDto {
        pub biz_type: i64,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub purchase_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<ErpPurchaseOrderItemDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpPurchaseOrderItemDto {
        pub extend_fields: Option<String>,
        /// In yuan.
        pub no_tax_purchase_amount_dec: Option<String>,
        /// In yuan.
        pub purchase_amount_dec: Option<String>,
        /// In yuan.
        pub no_tax_purchase_price_dec: Option<String>,
        /// In yuan.
        pub purchase_price_dec: Option<String>,
        pub tax_rate: Option<String>,
        pub received_defective_qty: Option<i64>,
        pub received_normal_qty: Option<i64>,
        pub quantity: Option<i64>,
        pub title: Option<String>,
        pub sc_item_id: Option<i64>,
        pub purchase_order_no: Option<String>,
    }
}

/// `aliexpress.ascp.po.query`
pub mod po_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.po.query` (`AliExpress` 采购单查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.po.query",
        response = PoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PoQuery {
        pub purchase_order_query: PurchaseOrderQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseOrderQueryDto {
        pub biz_type: i64,
        pub purchase_order_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoQueryResult {
        pub data: Option<ErpPurchaseOrderDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpPurchaseOrderDto {
        pub actual_inbound_time: Option<i64>,
        pub appoint_order_no: Option<String>,
        pub creator: Option<String>,
        pub extend_fields: Option<String>,
        pub gmt_create: Option<i64>,
        pub gmt_expiration: Option<i64>,
        pub lbx_no: Option<String>,
        pub pre_arrive_time: Option<i64>,
        pub purchase_order_no: Option<String>,
        pub received_quantity: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub store_code: Option<String>,
        pub store_name: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub total_amount: Option<String>,
        pub total_quantity: Option<i64>,
        pub total_sku_count: Option<i64>,
    }
}

/// `aliexpress.ascp.ro.item.query`
pub mod ro_item_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.ro.item.query` (`AliExpress` 退供单明细查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.ro.item.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RoItemQuery {
        pub return_order_item_query: ReturnOrderItemQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnOrderItemQueryDto {
        pub biz_type: i64,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub return_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<Data>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub return_order_no: Option<String>,
        pub sc_item_id: Option<i64>,
        pub title: Option<String>,
        pub quantity: Option<i64>,
        pub return_quantity: Option<i64>,
        pub inventory_type_desc: Option<String>,
        pub tax_rate: Option<String>,
        /// In cents.
        pub return_price: Option<String>,
        pub extend_fields: Option<String>,
    }
}

/// `aliexpress.ascp.ro.query`
pub mod ro_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.ro.query` (`AliExpress` 退供单查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.ro.query",
        response = RoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct RoQuery {
        pub return_order_query: ReturnOrderQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnOrderQueryDto {
        pub biz_type: i64,
        pub return_order_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoQueryResult {
        pub data: Option<ErpReturnOrderDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpReturnOrderDto {
        pub creator: Option<String>,
        pub extend_fields: Option<String>,
        pub gmt_create: Option<i64>,
        pub gmt_outbound: Option<i64>,
        pub inventory_type_desc: Option<String>,
        pub lbx_no: Option<String>,
        pub return_order_no: Option<String>,
        pub return_reason_desc: Option<String>,
        pub return_type_desc: Option<String>,
        pub sku_count: Option<i64>,
        pub status: Option<i64>,
        pub status_desc: Option<String>,
        pub store_code: Option<String>,
        pub store_name: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        /// In cents.
        pub total_amount: Option<String>,
        pub total_quantity: Option<i64>,
        /// In cents.
        pub total_return_amount: Option<String>,
        pub total_return_quantity: Option<i64>,
    }
}

/// `aliexpress.ascp.warehouse.inventory.query`
pub mod warehouse_inventory_query {
    use crate::prelude::*;

    /// `aliexpress.ascp.warehouse.inventory.query` (`AliExpress` 在仓库存查询 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=57500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ascp.warehouse.inventory.query",
        response = PageQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WarehouseInventoryQuery {
        pub warehouse_inventory_query_dto: WarehouseInventoryQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInventoryQueryDto {
        pub biz_type: i64,
        pub inventory_type: i64,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub sc_item_id_list: Vec<i64>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub data_list: Vec<ErpWarehouseInventoryDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpWarehouseInventoryDto {
        pub store_name: Option<String>,
        pub store_code: Option<String>,
        pub whc_bar_code: Option<String>,
        pub sc_item_code: Option<String>,
        pub sc_item_name: Option<String>,
        pub sc_item_id: Option<i64>,
        pub lock_quantity: Option<String>,
        pub quantity: Option<String>,
        pub feature: Option<String>,
        pub inventory_type: Option<i64>,
    }
}
