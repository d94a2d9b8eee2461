//! `alibaba.ascp.*`: 80 APIs.

pub use self::aic_supplier_aicinventory_channel_inventory_query::AicSupplierAicinventoryChannelInventoryQuery;
pub use self::aic_supplier_aicinventory_negative_sale_invalidate::AicSupplierAicinventoryNegativeSaleInvalidate;
pub use self::aic_supplier_aicinventory_negative_sale_publish::AicSupplierAicinventoryNegativeSalePublish;
pub use self::aic_supplier_aicinventory_negative_sale_query::AicSupplierAicinventoryNegativeSaleQuery;
pub use self::aic_supplier_aicinventory_publish::AicSupplierAicinventoryPublish;
pub use self::channel_distributor_inventory_get::ChannelDistributorInventoryGet;
pub use self::channel_distributor_inventory_list_get::ChannelDistributorInventoryListGet;
pub use self::channel_distributor_price_get::ChannelDistributorPriceGet;
pub use self::channel_distributor_product_detail::ChannelDistributorProductDetail;
pub use self::channel_distributor_product_distribute::ChannelDistributorProductDistribute;
pub use self::channel_distributor_product_list::ChannelDistributorProductList;
pub use self::channel_distributor_product_select::ChannelDistributorProductSelect;
pub use self::channel_main_refund_create::ChannelMainRefundCreate;
pub use self::channel_refund_cancel::ChannelRefundCancel;
pub use self::channel_refund_close::ChannelRefundClose;
pub use self::channel_refund_goods_waybill::ChannelRefundGoodsWaybill;
pub use self::channel_sales_order_before_check::ChannelSalesOrderBeforeCheck;
pub use self::channel_sales_order_confirm::ChannelSalesOrderConfirm;
pub use self::channel_sales_order_create::ChannelSalesOrderCreate;
pub use self::channel_sub_refund_create::ChannelSubRefundCreate;
pub use self::channel_supplier_product_auth::ChannelSupplierProductAuth;
pub use self::channel_supplier_product_detail::ChannelSupplierProductDetail;
pub use self::channel_supplier_product_goods_bind::ChannelSupplierProductGoodsBind;
pub use self::channel_supplier_product_list::ChannelSupplierProductList;
pub use self::channel_supplier_product_price_apply::ChannelSupplierProductPriceApply;
pub use self::cnsku_add::CnskuAdd;
pub use self::cnsku_mapping_delete::CnskuMappingDelete;
pub use self::cnsku_modify::CnskuModify;
pub use self::cnsku_search::CnskuSearch;
pub use self::cnsku_update::CnskuUpdate;
pub use self::global_supplier_item_list_info_query::GlobalSupplierItemListInfoQuery;
pub use self::industry_anomaly_recourse_status_modify::IndustryAnomalyRecourseStatusModify;
pub use self::industry_disivison_query::IndustryDisivisonQuery;
pub use self::industry_icp_query_lbx::IndustryIcpQueryLbx;
pub use self::industry_inquiry_extracharge_cancel::IndustryInquiryExtrachargeCancel;
pub use self::industry_inquiry_result_callback::IndustryInquiryResultCallback;
pub use self::industry_launch_extra_charge::IndustryLaunchExtraCharge;
pub use self::industry_logistics_sync::IndustryLogisticsSync;
pub use self::industry_uop_supplier_consignoder::IndustryUopSupplierConsignoder;
pub use self::industry_waybill_accept::IndustryWaybillAccept;
pub use self::industry_waybill_pre_accept::IndustryWaybillPreAccept;
pub use self::industry_worker_modify::IndustryWorkerModify;
pub use self::inventory_query::InventoryQuery;
pub use self::inventory_sync::InventorySync;
pub use self::logistics_consign_modify::LogisticsConsignModify;
pub use self::logistics_consign_resend::LogisticsConsignResend;
pub use self::logistics_cp_get::LogisticsCpGet;
pub use self::logistics_identcode_query::LogisticsIdentcodeQuery;
pub use self::logistics_identcode_upload::LogisticsIdentcodeUpload;
pub use self::logistics_instantsonline_calldelivery::LogisticsInstantsonlineCalldelivery;
pub use self::logistics_instantsonline_canceldelivery::LogisticsInstantsonlineCanceldelivery;
pub use self::logistics_instantsonline_checkdeliveryauth::LogisticsInstantsonlineCheckdeliveryauth;
pub use self::logistics_instantsonline_deliveryorder_get::LogisticsInstantsonlineDeliveryorderGet;
pub use self::logistics_instantsonline_priorcalldelivery::LogisticsInstantsonlinePriorcalldelivery;
pub use self::logistics_offline_send::LogisticsOfflineSend;
pub use self::logistics_seller_orders_get::LogisticsSellerOrdersGet;
pub use self::logistics_seller_send::LogisticsSellerSend;
pub use self::logistics_seller_writelogisticsnode::LogisticsSellerWritelogisticsnode;
pub use self::logistics_seller_writeoff::LogisticsSellerWriteoff;
pub use self::presalespackage_consign::PresalespackageConsign;
pub use self::purchase_price_create::PurchasePriceCreate;
pub use self::qcc_sample_cancel_item_relation::QccSampleCancelItemRelation;
pub use self::qcc_sample_update::QccSampleUpdate;
pub use self::salecategory_query::SalecategoryQuery;
pub use self::suborder_estcontime_modify::SuborderEstcontimeModify;
pub use self::uop_cn_reverse_warehouseorder_update::UopCnReverseWarehouseorderUpdate;
pub use self::uop_self_supplier_waybill_query::UopSelfSupplierWaybillQuery;
pub use self::uop_supplier_consignorder_cancel_feedback::UopSupplierConsignorderCancelFeedback;
pub use self::uop_supplier_consignorder_notify_received::UopSupplierConsignorderNotifyReceived;
pub use self::uop_supplier_consignorder_notify_tms_change::UopSupplierConsignorderNotifyTmsChange;
pub use self::uop_supplier_consignorder_outofstock_callback::UopSupplierConsignorderOutofstockCallback;
pub use self::uop_supplier_consignorder_ship::UopSupplierConsignorderShip;
pub use self::uop_supplier_reverseorder_create::UopSupplierReverseorderCreate;
pub use self::uop_supplier_reverseorder_instorage_feedback::UopSupplierReverseorderInstorageFeedback;
pub use self::uop_supplier_reverseorder_instorage_result::UopSupplierReverseorderInstorageResult;
pub use self::uop_supplier_waybill_query::UopSupplierWaybillQuery;
pub use self::uop_taobao_presalesorder_consignconfirm::UopTaobaoPresalesorderConsignconfirm;
pub use self::uop_taobao_presalesorder_create::UopTaobaoPresalesorderCreate;
pub use self::uop_taobao_waybill_querycp::UopTaobaoWaybillQuerycp;
pub use self::uop_tob_package_query::UopTobPackageQuery;

/// `alibaba.ascp.aic.supplier.aicinventory.channel.inventory.query`
pub mod aic_supplier_aicinventory_channel_inventory_query {
    use crate::prelude::*;

    /// `alibaba.ascp.aic.supplier.aicinventory.channel.inventory.query` (供应商直发-商家仓库存查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=54020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.aic.supplier.aicinventory.channel.inventory.query",
        response = ResultWrapper,
        unwrap = "merchant_inventory_query_response",
        idempotent,
        debug
    )]
    pub struct AicSupplierAicinventoryChannelInventoryQuery {
        pub merchant_inventory_query_request: Option<MerchantInventoryQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantInventoryQuery {
        pub supplier_id: i64,
        pub store_code: String,
        pub user_id: i64,
        #[top_api(required)]
        pub sc_item_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub datas: Vec<Datas>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Datas {
        pub lock_quantity: Option<String>,
        pub channel_code: Option<String>,
        pub inventory_type: Option<InventoryType>,
        pub quantity: Option<String>,
        pub sc_item_id: Option<i64>,
        pub source_user_id: Option<i64>,
        pub store_code: Option<String>,
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 良品
        #[top_api(value = 1)]
        V1,
        /// 在库残次
        #[top_api(value = 101)]
        V101,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.invalidate`
pub mod aic_supplier_aicinventory_negative_sale_invalidate {
    use crate::prelude::*;

    /// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.invalidate` (负卖库存失效接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54000&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.aic.supplier.aicinventory.negative.sale.invalidate",
        response = ResultWrapper,
        unwrap = "future_inv_item_response",
        debug
    )]
    pub struct AicSupplierAicinventoryNegativeSaleInvalidate {
        pub future_inventory_main_operation_quest: Futureinventorymainoperationquest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Futureinventorymainoperationquest {
        pub main_order_dto: Mainorderdto,
        pub detail_operation_dtos: Vec<Detailoperationdtos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Mainorderdto {
        pub user_id: i64,
        pub operation_order_id: String,
        pub biz_activity_code: String,
        pub operation_code: String,
        pub order_source_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailoperationdtos {
        pub channel_code: String,
        pub quantity: String,
        pub detail_order_dto: Detailorderdto,
        pub future_plan_info_dto: Futureplaninfodto,
        pub item_dto: Itemdto,
        pub location_dto: Locationdto,
        pub owner_dto: Ownerdto,
        pub strategy_dto: Option<Strategydto>,
        pub trade_inv_id: Option<String>,
        pub inventory_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailorderdto {
        pub biz_date: String,
        pub operation_detail_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Futureplaninfodto {
        pub end_date: String,
        pub aic_future_inv_publish_type: i64,
        pub aic_future_inv_time_strategy: i64,
        pub start_date: String,
        /// In days.
        pub relative_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemdto {
        pub sc_item_id: i64,
        pub item_d_o_list: Vec<Itemdolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemdolist {
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Locationdto {
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ownerdto {
        pub user_id: i64,
        pub supplier_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Strategydto {
        pub aic_inventory_strategy: Option<i64>,
        pub aic_inventory_strategy_available_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub data: Vec<Data>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub user_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub channel_code: Option<String>,
        pub aic_channel_inv_id: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub ext_order_id: Option<String>,
        pub ext_sub_order_id: Option<String>,
    }
}

/// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.publish`
pub mod aic_supplier_aicinventory_negative_sale_publish {
    use crate::prelude::*;

    /// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.publish` (AIC 负卖库存新增和修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54002&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.aic.supplier.aicinventory.negative.sale.publish",
        response = ResultWrapper,
        unwrap = "future_inv_item_response",
        debug
    )]
    pub struct AicSupplierAicinventoryNegativeSalePublish {
        pub future_inventory_main_operation_quest: Option<Futureinventorymainoperationquest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Futureinventorymainoperationquest {
        pub main_order_dto: Mainorderdto,
        #[top_api(required)]
        pub detail_operation_dtos: Vec<Detailoperationdtos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Mainorderdto {
        pub user_id: i64,
        pub operation_order_id: String,
        pub biz_activity_code: String,
        pub operation_code: String,
        pub order_source_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailoperationdtos {
        pub strategy_dto: Strategydto,
        pub owner_dto: Ownerdto,
        pub location_dto: Locationdto,
        pub item_dto: Itemdto,
        pub inventory_type: i64,
        pub future_plan_info_dto: Futureplaninfodto,
        pub detail_order_dto: Detailorderdto,
        pub quantity: String,
        pub channel_code: String,
        pub additional_info_dto: Option<Additionalinfodto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Strategydto {
        pub aic_inventory_strategy_available_list: Vec<String>,
        pub aic_inventory_strategy: Option<i64>,
        pub channel_policy: String,
        pub channel_policy_param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ownerdto {
        pub user_id: i64,
        pub supplier_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Locationdto {
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemdto {
        pub sc_item_id: i64,
        pub item_do_list: Vec<Itemdolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemdolist {
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Futureplaninfodto {
        pub start_date: String,
        pub aic_future_inv_time_strategy: i64,
        pub aic_future_inv_publish_type: i64,
        pub end_date: String,
        /// In days.
        pub relative_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailorderdto {
        pub operation_detail_order_id: String,
        pub biz_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Additionalinfodto {
        pub price_no_tax: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub datas: Vec<Data>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub ext_sub_order_id: Option<String>,
        pub ext_order_id: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub aic_channel_inv_id: Option<String>,
        pub channel_code: Option<String>,
        pub store_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub user_id: Option<i64>,
    }
}

/// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.query`
pub mod aic_supplier_aicinventory_negative_sale_query {
    use crate::prelude::*;

    /// `alibaba.ascp.aic.supplier.aicinventory.negative.sale.query` (商家查询负卖库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=54003&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.aic.supplier.aicinventory.negative.sale.query",
        response = ResultWrapper,
        unwrap = "aicinventory_query_response",
        idempotent,
        debug
    )]
    pub struct AicSupplierAicinventoryNegativeSaleQuery {
        pub aicinventory_query_request: Option<Aicinventoryqueryrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Aicinventoryqueryrequest {
        pub aicinventory_query_list: Vec<Aicinventoryquerylist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Aicinventoryquerylist {
        pub store_code_list: Vec<String>,
        pub publish_order_nos: Vec<String>,
        pub source_user_id: String,
        #[top_api(required)]
        pub channel_code_list: Vec<String>,
        pub inventory_type_list: Vec<String>,
        pub sc_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub data: Vec<Data>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub source_user_id: Option<i64>,
        pub inv_status: Option<i64>,
        pub quantity: Option<String>,
        pub lock_quantity: Option<String>,
        pub reserved_quantity: Option<String>,
        pub reserved_lock_quantity: Option<String>,
        pub publish_order_no: Option<String>,
        pub trade_future_inv_id: Option<i64>,
        pub sellable_quantity: Option<String>,
    }
}

/// `alibaba.ascp.aic.supplier.aicinventory.publish`
pub mod aic_supplier_aicinventory_publish {
    use crate::prelude::*;

    /// `alibaba.ascp.aic.supplier.aicinventory.publish` (商家仓操作 aic 库存发布服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=52348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.aic.supplier.aicinventory.publish",
        response = ResultWrapper,
        unwrap = "aic_inventory_publish_response",
        debug
    )]
    pub struct AicSupplierAicinventoryPublish {
        pub aic_inventory_publish_request: Aicinventorypublishrequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Aicinventorypublishrequest {
        #[top_api(required)]
        pub inventory_main_operation: Vec<Inventorymainoperation>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventorymainoperation {
        #[top_api(required)]
        pub detail_operation_list: Vec<Detailoperationlist>,
        pub main_order: Mainorder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailoperationlist {
        pub location: Location,
        pub item: Option<Item>,
        #[top_api(required)]
        pub inventory_line_list: Vec<Inventorylinelist>,
        pub detail_order: Detailorder,
        pub additional_info: Additionalinfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub sc_item_id: Option<i64>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventorylinelist {
        pub inventory_line: Inventoryline,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventoryline {
        pub quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailorder {
        pub operation_detail_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Additionalinfo {
        pub attribute: Attribute,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attribute {
        pub supplier_id: String,
        pub inv_operate_mode: Option<InvOperateMode>,
    }

    /// The values of `inv_operate_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvOperateMode {
        /// 全量模式
        #[top_api(value = "FULLAMOUNT")]
        Fullamount,
        /// 增量模式
        #[top_api(value = "INCREMENT")]
        Increment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Mainorder {
        pub operation_order_id: String,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.inventory.get`
pub mod channel_distributor_inventory_get {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.inventory.get` (链渠道中心淘外库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.inventory.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelDistributorInventoryGet {
        pub inventory_request: Option<ChannelInventoryQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelInventoryQuery {
        pub product_id: Option<String>,
        pub sub_channel_code: String,
        pub sku_id: Option<String>,
        pub product_type: Option<String>,
        pub channel_code: String,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub datas: Vec<ChannelInventoryDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelInventoryDto {
        pub quantity: Option<String>,
        pub product_id: Option<String>,
        pub sub_channel_code: Option<String>,
        pub sku_id: Option<String>,
        pub channel_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.inventory.list.get`
pub mod channel_distributor_inventory_list_get {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.inventory.list.get` (批量查询渠道库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=55059&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.inventory.list.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelDistributorInventoryListGet {
        pub inventory_request: Option<BatchChannelInventoryQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchChannelInventoryQuery {
        #[top_api(required)]
        pub product_ids: Vec<String>,
        pub sub_channel_code: String,
        pub product_type: Option<String>,
        pub channel_code: String,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub datas: Vec<ChannelInventoryDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelInventoryDto {
        pub quantity: Option<String>,
        pub product_id: Option<String>,
        pub sub_channel_code: Option<String>,
        pub sku_id: Option<String>,
        pub channel_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.price.get`
pub mod channel_distributor_price_get {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.price.get` (链渠道中心淘外分销价格查询(分销商专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=55046&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.price.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelDistributorPriceGet {
        pub price_request: Option<Pricerequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pricerequest {
        pub product_id: String,
        pub price_type: Option<String>,
        pub sales_mode: Option<String>,
        pub sub_channel_code: Option<String>,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub data: Option<TopDistributorPriceResult>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDistributorPriceResult {
        pub product_id: Option<String>,
        pub product_price: Option<TopChannelPriceDetail>,
        pub sku_prices: Vec<TopChannelSkuPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelPriceDetail {
        pub currency_price_value: Option<String>,
        pub price: Option<String>,
        pub extend_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSkuPrice {
        pub sku_price: Option<SkuPrice>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuPrice {
        pub extend_price: Option<String>,
        pub price: Option<String>,
        pub currency_price_value: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.product.detail`
pub mod channel_distributor_product_detail {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.product.detail` (获取供应链渠道中心品的详情接口（淘外分销商专
    /// 用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=55214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.product.detail",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelDistributorProductDetail {
        pub product_detail_request: ProductDetailQueryRequestForDistributor,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDetailQueryRequestForDistributor {
        pub product_id: String,
        pub include_sku: Option<bool>,
        pub sub_channel_code: String,
        pub channel_code: String,
        pub merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub data: Option<ProductDetailDto>,
        pub result_success: Option<bool>,
        pub error_message: Option<String>,
        pub error: Option<String>,
    }

    /// `ProductDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDetailDto {
        pub product_sku_detail: Vec<ProductSkuDetailDto>,
        pub white_bg_picture: Option<String>,
        pub product_id: Option<String>,
        pub desc_rich_text: Option<String>,
        pub sales_modes: Vec<String>,
        pub sub_channel_code: Option<String>,
        pub pictures: Vec<String>,
        pub product_title: Option<String>,
        pub properties: Vec<String>,
        pub category: Option<String>,
        pub brand: Option<String>,
        pub channel_code: Option<String>,
        pub brand_id: Option<String>,
        pub category_id: Option<String>,
        pub materials_map: Option<String>,
    }

    /// `ProductSkuDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuDetailDto {
        pub properties: Vec<String>,
        pub sku_id: Option<String>,
        pub picture: Vec<String>,
    }
}

/// `alibaba.ascp.channel.distributor.product.distribute`
pub mod channel_distributor_product_distribute {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.product.distribute` (分销商基于渠道产品铺货到商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=64466&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.product.distribute",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelDistributorProductDistribute {
        pub item_distribute_publish_request: ItemDistributePublishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDistributePublishRequest {
        pub source_product_id: i64,
        pub sub_channel_code: String,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<i64>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.product.list`
pub mod channel_distributor_product_list {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.product.list` (供应链渠道中心淘外分销品批量查询(分销商专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=55229&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.product.list",
        response = ResultWrapper,
        unwrap = "product_list_response",
        idempotent,
        debug
    )]
    pub struct ChannelDistributorProductList {
        pub product_list_request: Option<Productlistrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Productlistrequest {
        pub sales_mode: Vec<String>,
        pub channel_code: String,
        pub sub_channel_code: String,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub total_count: Option<i64>,
        pub products: Vec<Products>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Products {
        pub sales_modes: Vec<String>,
        pub pictures: Vec<String>,
        pub product_title: Option<String>,
        pub product_id: Option<String>,
    }
}

/// `alibaba.ascp.channel.distributor.product.select`
pub mod channel_distributor_product_select {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.distributor.product.select` (供应链渠道中心品的选品接口（淘外分销商专用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=55215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.distributor.product.select",
        response = ChannelDistributorProductSelectResponse,
        debug
    )]
    pub struct ChannelDistributorProductSelect {
        pub select_product_request: Option<ProductLinkRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductLinkRequest {
        pub out_item_id: String,
        #[top_api(required)]
        pub sku_list: Vec<ProductSkuLinkDto>,
        pub product_id: String,
        pub sales_mode: Option<String>,
        pub sub_channel_code: String,
        pub channel_code: String,
    }

    /// `ProductSkuLinkDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuLinkDto {
        pub out_sku_id: String,
        pub sku_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelDistributorProductSelectResponse {
        pub result_success: Option<bool>,
        pub error_message: Option<String>,
        pub error: Option<String>,
    }
}

/// `alibaba.ascp.channel.main.refund.create`
pub mod channel_main_refund_create {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.main.refund.create` (淘外分销逆向创单（未发货整单退）)
    ///
    /// <https://open.taobao.com/api.htm?docId=55232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.main.refund.create",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelMainRefundCreate {
        pub refund_create_request: Option<ExternalCreateRefundOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalCreateRefundOrderRequest {
        pub currency_type: Option<String>,
        pub sale_order_no: String,
        pub out_refund_no: Option<String>,
        pub remark: Option<String>,
        pub out_order_no: String,
        pub refund_reason: Option<String>,
        pub proof_pic_urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data_list: Vec<Data>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub sku_id: Option<i64>,
        pub product_id: Option<i64>,
        pub out_refund_no: Option<String>,
        pub refund_no: Option<String>,
        pub out_sub_order_no: Option<String>,
        pub sub_sale_order_no: Option<String>,
        pub sale_order_no: Option<String>,
        pub refund_fee: Option<i64>,
    }
}

/// `alibaba.ascp.channel.refund.cancel`
pub mod channel_refund_cancel {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.refund.cancel` (渠道退款单撤销)
    ///
    /// <https://open.taobao.com/api.htm?docId=57200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.refund.cancel",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelRefundCancel {
        pub cancel_refund_order_request: Option<Cancelrefundorderrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Cancelrefundorderrequest {
        pub refund_no: String,
        pub out_refund_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.channel.refund.close`
pub mod channel_refund_close {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.refund.close` (渠道退款单关闭)
    ///
    /// <https://open.taobao.com/api.htm?docId=65182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.refund.close",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelRefundClose {
        pub close_refund_order_request: Option<Closerefundorderrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Closerefundorderrequest {
        pub refund_no: String,
        pub out_refund_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.channel.refund.goods.waybill`
pub mod channel_refund_goods_waybill {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.refund.goods.waybill` (淘外分销退货回传物流单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=55728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.refund.goods.waybill",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelRefundGoodsWaybill {
        pub refund_way_bill_req: ExternalRefundGoodsWaybillRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalRefundGoodsWaybillRequest {
        pub out_refund_no: String,
        pub refund_no: String,
        pub logistics_company_name: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_waybill_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.sales.order.before.check`
pub mod channel_sales_order_before_check {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.sales.order.before.check` (供应链外部订单创建前校验接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.sales.order.before.check",
        response = ResultWrapper,
        unwrap = "order_check_response",
        debug
    )]
    pub struct ChannelSalesOrderBeforeCheck {
        pub order_check_request: ExtOrderCheckRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtOrderCheckRequest {
        pub out_order_no: Option<String>,
        #[top_api(required)]
        pub out_sub_orders: Vec<ExtSubOrderCheckRequest>,
        pub receiver: ExtOrderReceiverRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtSubOrderCheckRequest {
        pub quantity: i64,
        pub product_id: String,
        pub out_sub_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtOrderReceiverRequest {
        pub division_id: i64,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.channel.sales.order.confirm`
pub mod channel_sales_order_confirm {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.sales.order.confirm` (渠道销售单确认收货)
    ///
    /// <https://open.taobao.com/api.htm?docId=63774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.sales.order.confirm",
        response = ResultWrapper,
        unwrap = "confirm_order_response",
        debug
    )]
    pub struct ChannelSalesOrderConfirm {
        pub confirm_order_request: Option<ExternalConfirmSalesOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalConfirmSalesOrderRequest {
        pub sale_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.channel.sales.order.create`
pub mod channel_sales_order_create {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.sales.order.create` (供应链渠道销售单创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.sales.order.create",
        response = ResultWrapper,
        unwrap = "create_order_response",
        debug
    )]
    pub struct ChannelSalesOrderCreate {
        pub create_order_request: Option<ExternalCreateSalesOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalCreateSalesOrderRequest {
        pub currency_type: Option<String>,
        pub out_sub_orders: Vec<ExternalCreateSubSalesOrderRequest>,
        pub receiver: Option<ExternalReceiverRequest>,
        pub sender: Option<ExternalSenderRequest>,
        pub sales_mode: String,
        pub out_order_no: String,
        pub sub_channel_code: String,
        pub channel_code: String,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalCreateSubSalesOrderRequest {
        pub quantity: i64,
        pub out_sku_id: Option<String>,
        pub out_item_id: Option<String>,
        pub sku_id: Option<i64>,
        pub product_id: i64,
        pub out_sub_order_no: Option<String>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalReceiverRequest {
        #[top_api(secret)]
        pub contact_name: String,
        pub province_code: Option<i64>,
        pub city_code: Option<i64>,
        pub street_code: Option<i64>,
        pub area_code: Option<i64>,
        pub street_name: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: String,
        pub post: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub area_name: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub province_name: Option<String>,
        pub division_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalSenderRequest {
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub sub_order_list: Vec<Suborders>,
        pub sale_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Suborders {
        pub out_sku_id: Option<String>,
        pub out_item_id: Option<String>,
        pub sku_id: Option<i64>,
        pub product_id: Option<i64>,
        pub out_sub_order_no: Option<String>,
        pub sub_sale_order_no: Option<String>,
    }
}

/// `alibaba.ascp.channel.sub.refund.create`
pub mod channel_sub_refund_create {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.sub.refund.create` (淘外分销逆向创单（子单退）)
    ///
    /// <https://open.taobao.com/api.htm?docId=55230&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.sub.refund.create",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelSubRefundCreate {
        pub sub_refund_create_req: ExternalCreateRefundOrderDetailRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalCreateRefundOrderDetailRequest {
        pub currency_type: String,
        pub sub_sale_order_no: String,
        pub refund_fee: Option<i64>,
        pub refund_type: i64,
        pub sale_order_no: String,
        pub out_refund_no: Option<String>,
        pub remark: Option<String>,
        pub refund_quantity: Option<i64>,
        pub out_sub_order_no: Option<String>,
        pub out_order_no: String,
        pub proof_pic_urls: Vec<String>,
        pub refund_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub data: Option<Data>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub refund_fee: Option<i64>,
        pub sku_id: Option<i64>,
        pub product_id: Option<i64>,
        pub out_refund_no: Option<String>,
        pub refund_no: Option<String>,
        pub out_sub_order_no: Option<String>,
        pub sub_sale_order_no: Option<String>,
        pub sale_order_no: Option<String>,
    }
}

/// `alibaba.ascp.channel.supplier.product.auth`
pub mod channel_supplier_product_auth {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.supplier.product.auth` (供应商授权渠道产品到市场或分销商)
    ///
    /// <https://open.taobao.com/api.htm?docId=64472&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.supplier.product.auth",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelSupplierProductAuth {
        pub channel_product_auth_request: ChannelProductAuthRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelProductAuthRequest {
        pub dimension_type: i64,
        pub product_id: i64,
        pub distributor_nick: Option<String>,
        pub sub_channel_code: String,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.supplier.product.detail`
pub mod channel_supplier_product_detail {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.supplier.product.detail` (供应链渠道中心分销品详情查询(供应商专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=55121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.supplier.product.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelSupplierProductDetail {
        pub product_detail_request: Option<ProductDetailQueryRequestForSupplier>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDetailQueryRequestForSupplier {
        pub include_sku: Option<bool>,
        pub channel_product_id: i64,
        pub sub_channel_code: String,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<ProductDetailQueryResponseForSupplier>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDetailQueryResponseForSupplier {
        pub sku_list: Vec<SkuList>,
        pub product_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub sales_mode_list: Vec<String>,
        pub sub_channel_code: Option<String>,
        pub picture_list: Vec<String>,
        pub product_title: Option<String>,
        pub property_list: Vec<String>,
        pub category: Option<String>,
        pub out_no: Option<String>,
        pub brand: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuList {
        pub sc_item_id: Option<i64>,
        pub sales_mode_list: Vec<String>,
        pub picture_list: Vec<String>,
        pub properties: Vec<String>,
        pub sku_id: Option<i64>,
    }
}

/// `alibaba.ascp.channel.supplier.product.goods.bind`
pub mod channel_supplier_product_goods_bind {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.supplier.product.goods.bind` (渠道产品与货品绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65464&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.supplier.product.goods.bind",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ChannelSupplierProductGoodsBind {
        pub top_bind_product_goods_request: Option<TopBindProductGoodsRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBindProductGoodsRequest {
        pub product_id: i64,
        pub goods_id: i64,
        pub sub_channel_code: Option<String>,
        pub sku_id: Option<i64>,
        pub channel_code: String,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.supplier.product.list`
pub mod channel_supplier_product_list {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.supplier.product.list` (供应商渠道产品列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.supplier.product.list",
        response = ChannelSupplierProductListResponse,
        idempotent,
        debug
    )]
    pub struct ChannelSupplierProductList {
        pub param: Option<ProductListQueryRequestForSupplier>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductListQueryRequestForSupplier {
        pub page_no: i64,
        pub page_size: i64,
        #[top_api(required)]
        pub sales_mode: Vec<String>,
        pub sub_channel_code: String,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSupplierProductListResponse {
        pub result_success: Option<bool>,
        pub module: Option<ProductListQueryResponseForSupplier>,
        pub error_message: Option<String>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductListQueryResponseForSupplier {
        pub total_count: Option<i64>,
        pub product_list: Vec<ProductList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductList {
        pub product_title: Option<String>,
        pub product_id: Option<i64>,
        pub out_no: Option<String>,
        pub sales_mode_list: Vec<String>,
        pub sub_channel_code: Option<String>,
        pub picture_list: Vec<String>,
        pub product_type: Option<i64>,
        pub channel_code: Option<String>,
    }
}

/// `alibaba.ascp.channel.supplier.product.price.apply`
pub mod channel_supplier_product_price_apply {
    use crate::prelude::*;

    /// `alibaba.ascp.channel.supplier.product.price.apply` (供应商设置渠道产品价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=64476&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.channel.supplier.product.price.apply",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct ChannelSupplierProductPriceApply {
        pub top_price_apply_create_request: TopPriceApplyCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPriceApplyCreateRequest {
        pub creator_nick: String,
        pub product_id: i64,
        pub advise_sale_price_low: Option<String>,
        pub creator_id: String,
        pub sku_price_map: Option<String>,
        pub advise_sale_price_high: Option<String>,
        pub distributor_nick: Option<String>,
        pub distribute_price: Option<String>,
        pub sub_channel_code: String,
        pub product_price: Option<String>,
        pub channel_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.cnsku.add`
pub mod cnsku_add {
    use crate::prelude::*;

    /// `alibaba.ascp.cnsku.add` (货品创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=62017&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.cnsku.add",
        response = CnskuAddResponse,
        debug
    )]
    pub struct CnskuAdd {
        pub cnsku_dto: Option<CnskuDto>,
        pub option: Option<AddCnskuOption>,
    }

    /// `CnskuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuDto {
        pub update_feature_map: Option<String>,
        pub item_code: String,
        pub r#type: String,
        pub comb_relation_d_t_o_list: Vec<CnskuRelationDto>,
        pub height: Option<i64>,
        pub weight: i64,
        pub reserve_price: Option<i64>,
        pub whc_bar_code: Option<String>,
        pub title: String,
        pub cnsku_extend_d_t_o: Option<CnskuExtendDto>,
        pub cnsku_feature_d_t_o: Option<CnskuFeatureDto>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub category_id: Option<i64>,
        pub suite_goods_relation_list: Vec<CnskuSuiteGoodsRelationDto>,
    }

    /// `CnskuRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuRelationDto {
        pub relation_type: Option<i64>,
        pub target_user_id: Option<i64>,
        pub type_attr_map: Option<String>,
        pub target_item_id: Option<i64>,
        pub item_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// `CnskuExtendDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuExtendDto {
        pub deliver_requirements: Option<String>,
        pub temperature_requirement: Option<String>,
        pub pic_url: Option<String>,
        pub is_produce_code_mgt: Option<bool>,
        pub cnsku_sn_sample_d_t_o_list: Vec<CnskuSnSampleDto>,
        pub classification: Option<String>,
        pub tax_code: Option<String>,
        pub tax_rate: Option<String>,
        pub is_imported: Option<bool>,
        pub trans_width: Option<i64>,
        pub trans_length: Option<i64>,
        pub include_battery: Option<IncludeBattery>,
        pub manufacturer: Option<String>,
        pub trans_image_url: Option<String>,
        pub is_drugs: Option<bool>,
        pub brand_country: Option<String>,
        pub currency: Option<String>,
        pub producing_area: Option<String>,
        pub trans_height: Option<i64>,
        pub trans_volume: Option<i64>,
        pub record_url: Option<String>,
        pub trans_weight: Option<i64>,
    }

    /// The values of `include_battery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IncludeBattery {
        /// 无电池
        #[top_api(value = "1")]
        V1,
        /// 内置电池
        #[top_api(value = "2")]
        V2,
        /// 外置电池
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `CnskuSnSampleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSnSampleDto {
        pub sn_seq: Option<String>,
        pub sample_rule_list: Vec<CnskuSnSampleRuleDto>,
        pub sample_desc: Option<String>,
    }

    /// `CnskuSnSampleRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSnSampleRuleDto {
        pub rule_regular_expression: Option<String>,
        pub sn_mgt_sub_end: Option<i64>,
        pub rule_desc: Option<String>,
        pub sn_mgt_sub_start: Option<i64>,
        pub rule_img_url: Option<String>,
        pub is_sn_mgt_sub: Option<bool>,
        pub sn_mgt_sub_expression: Option<String>,
        pub rule_sample: Option<String>,
    }

    /// `CnskuFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuFeatureDto {
        pub lifecycle: Option<i64>,
        pub is_precious: Option<bool>,
        pub is_standard_carton: Option<bool>,
        pub gray_flag: Option<String>,
        pub whc_category: Option<String>,
        pub is_danger: Option<bool>,
        pub net_weight: Option<i64>,
        pub unit: Option<String>,
        pub reject_lifecycle: Option<i64>,
        pub lockup_lifecycle: Option<i64>,
        pub is_sn_mgt: Option<bool>,
        pub advent_lifecycle: Option<i64>,
        /// In yuan.
        pub goods_value: Option<String>,
        pub is_po_mgt: Option<bool>,
        pub goods_no: Option<String>,
        pub pcs: Option<i64>,
        pub specification: Option<String>,
        pub sn_mode: Option<String>,
        pub is_hygroscopic: Option<bool>,
        pub is_standard: Option<bool>,
        pub is_batch_mgt: Option<bool>,
        pub is_shelflife: Option<bool>,
    }

    /// `CnskuSuiteGoodsRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSuiteGoodsRelationDto {
        pub belong_suite_good_id: Option<i64>,
        pub amount: Option<i64>,
        pub goods_id: Option<i64>,
        pub goods_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddCnskuOption {
        pub sync_wms: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuAddResponse {
        pub error_messages: Vec<String>,
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub is_system_failed: Option<bool>,
        pub sys_error_code: Option<String>,
    }
}

/// `alibaba.ascp.cnsku.mapping.delete`
pub mod cnsku_mapping_delete {
    use crate::prelude::*;

    /// `alibaba.ascp.cnsku.mapping.delete` (货品关系解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=67543&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.cnsku.mapping.delete",
        response = CnskuMappingDeleteResponse,
        debug
    )]
    pub struct CnskuMappingDelete {
        pub cnsku_relation_dto: CnskuRelationDto,
        pub cnsku_relation_operate_option: Option<CnskuRelationOperateOption>,
    }

    /// `CnskuRelationDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CnskuRelationDto {
        pub relation_type: RelationType,
        pub target_item_id: i64,
        pub item_id: i64,
        pub ic_sku_id: Option<i64>,
    }

    /// The values of `relation_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelationType {
        /// 商货关系
        #[top_api(value = 6)]
        V6,
        /// 主子货品关系
        #[top_api(value = 8)]
        V8,
        /// 商货预关联关系
        #[top_api(value = 16)]
        V16,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuRelationOperateOption {
        pub operate_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuMappingDeleteResponse {
        pub success_result_map: Option<String>,
        pub ero_code: Option<String>,
        pub is_success: Option<bool>,
        pub is_system_failed: Option<bool>,
        pub fail_result_map: Option<String>,
        pub ero_msg: Option<String>,
    }
}

/// `alibaba.ascp.cnsku.modify`
pub mod cnsku_modify {
    use crate::prelude::*;

    /// `alibaba.ascp.cnsku.modify` (供应链中台货品修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62464&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.cnsku.modify",
        response = CnskuModifyResponse,
        debug
    )]
    pub struct CnskuModify {
        pub cnsku_dto: Option<CnskuDto>,
        pub update_cnsku_option: Option<UpdateCnskuOption>,
    }

    /// `CnskuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuDto {
        pub item_code: Option<String>,
        pub r#type: Option<String>,
        pub comb_relation_d_t_o_list: Vec<CnskuRelationDto>,
        pub remove_feature_map: Option<String>,
        pub height: Option<i64>,
        pub suite_goods_relation_list: Vec<CnskuSuiteGoodsRelationDto>,
        pub weight: Option<i64>,
        pub update_feature_map: Option<String>,
        pub reserve_price: Option<i64>,
        pub whc_bar_code: Option<String>,
        pub cnsku_id: i64,
        pub title: Option<String>,
        pub cnsku_extend_d_t_o: Option<CnskuExtendDto>,
        pub cnsku_feature_d_t_o: Option<CnskuFeatureDto>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub category_id: Option<i64>,
    }

    /// `CnskuRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuRelationDto {
        pub relation_type: Option<i64>,
        pub target_user_id: Option<i64>,
        pub type_attr_map: Option<String>,
        pub target_item_id: Option<i64>,
        pub item_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// `CnskuSuiteGoodsRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSuiteGoodsRelationDto {
        pub belong_suite_good_id: Option<i64>,
        pub amount: Option<i64>,
        pub goods_id: Option<i64>,
        pub goods_value: Option<String>,
    }

    /// `CnskuExtendDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuExtendDto {
        pub deliver_requirements: Option<String>,
        pub temperature_requirement: Option<String>,
        pub pic_url: Option<String>,
        pub is_produce_code_mgt: Option<bool>,
        pub cnsku_sn_sample_d_t_o_list: Vec<CnskuSnSampleDto>,
        pub classification: Option<String>,
        pub tax_code: Option<String>,
        pub tax_rate: Option<String>,
        pub is_imported: Option<bool>,
        pub trans_width: Option<i64>,
        pub trans_length: Option<i64>,
        pub include_battery: Option<IncludeBattery>,
        pub manufacturer: Option<String>,
        pub trans_image_url: Option<String>,
        pub is_drugs: Option<bool>,
        pub brand_country: Option<String>,
        pub currency: Option<String>,
        pub producing_area: Option<String>,
        pub trans_height: Option<i64>,
        pub trans_volume: Option<i64>,
        pub trans_weight: Option<i64>,
        pub record_url: Option<String>,
    }

    /// The values of `include_battery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IncludeBattery {
        /// 无电池
        #[top_api(value = "1")]
        V1,
        /// 内置电池
        #[top_api(value = "2")]
        V2,
        /// 外置电池
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `CnskuSnSampleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSnSampleDto {
        pub sn_seq: Option<String>,
        pub sample_rule_list: Vec<CnskuSnSampleRuleDto>,
        pub sample_desc: Option<String>,
    }

    /// `CnskuSnSampleRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuSnSampleRuleDto {
        pub rule_regular_expression: Option<String>,
        pub sn_mgt_sub_end: Option<i64>,
        pub rule_desc: Option<String>,
        pub sn_mgt_sub_start: Option<i64>,
        pub rule_img_url: Option<String>,
        pub is_sn_mgt_sub: Option<bool>,
        pub sn_mgt_sub_expression: Option<String>,
        pub rule_sample: Option<String>,
    }

    /// `CnskuFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuFeatureDto {
        pub lifecycle: Option<i64>,
        pub is_precious: Option<bool>,
        pub is_standard_carton: Option<bool>,
        pub gray_flag: Option<String>,
        pub whc_category: Option<String>,
        pub is_danger: Option<bool>,
        pub net_weight: Option<i64>,
        pub unit: Option<String>,
        pub reject_lifecycle: Option<i64>,
        pub lockup_lifecycle: Option<i64>,
        pub is_sn_mgt: Option<bool>,
        pub advent_lifecycle: Option<i64>,
        /// In yuan.
        pub goods_value: Option<String>,
        pub is_po_mgt: Option<bool>,
        pub goods_no: Option<String>,
        pub pcs: Option<i64>,
        pub specification: Option<String>,
        pub sn_mode: Option<String>,
        pub is_hygroscopic: Option<bool>,
        pub is_standard: Option<bool>,
        pub is_batch_mgt: Option<bool>,
        pub is_shelflife: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateCnskuOption {
        pub sync_wms: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuModifyResponse {
        pub error_messages: Vec<String>,
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub is_system_failed: Option<bool>,
        pub sys_error_code: Option<String>,
    }
}

/// `alibaba.ascp.cnsku.search`
pub mod cnsku_search {
    use crate::prelude::*;

    /// `alibaba.ascp.cnsku.search` (供应链中台货品搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59765&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.cnsku.search",
        response = CnskuResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CnskuSearch {
        pub param0: ScItemSearchDto,
    }

    /// `ScItemSearchDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItemSearchDto {
        pub page_size: Option<i64>,
        pub non_sc_item_type_list: Vec<String>,
        pub sc_item_name: Option<String>,
        pub item_dim: Option<i64>,
        pub sc_item_status: Option<i64>,
        pub non_feature_condition: Option<String>,
        pub sc_item_type_list: Vec<String>,
        pub brand_name: Option<String>,
        pub outer_id_list: Vec<String>,
        pub sc_item_code: Option<String>,
        pub whc_bar_code_list: Vec<String>,
        pub sc_item_id: Option<i64>,
        pub feature_condition: Option<String>,
        pub merchant_category_id_list: Vec<i64>,
        pub whc_barcode: Option<String>,
        pub auction_tags: Vec<String>,
        pub sc_item_id_list: Vec<i64>,
        pub current_page: Option<i64>,
        pub category_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuResult {
        pub data: Vec<CnskuDto>,
        pub page_index: Option<i64>,
        pub total_num: Option<i64>,
        pub is_system_failed: Option<bool>,
        pub sys_error_code: Option<String>,
        pub page_size: Option<i64>,
        pub is_success: Option<bool>,
        pub error_m_s_g: Option<String>,
    }

    /// `CnskuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuDto {
        pub cnsku_id: Option<i64>,
        pub item_code: Option<String>,
        pub brand: Option<String>,
        pub owner_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub height: Option<i64>,
        pub sku_category: Option<i64>,
        pub weight: Option<i64>,
        pub volume: Option<i64>,
        pub reserve_price: Option<i64>,
        pub whc_bar_code: Option<String>,
        pub title: Option<String>,
        pub package_material: Option<String>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub category_id: Option<i64>,
        pub r#type: Option<String>,
        pub cnsku_extend_d_t_o: Option<CnskuExtendDto>,
        pub cnsku_feature_d_t_o: Option<CnskuFeatureDto>,
        pub feature_map: Option<String>,
        pub status: Option<i64>,
    }

    /// `CnskuExtendDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuExtendDto {
        pub main_composition: Option<String>,
        pub deliver_requirements: Option<String>,
        pub is_imported: Option<bool>,
        pub trans_width: Option<i64>,
        pub package_unit: Option<String>,
        pub temperature_requirement: Option<String>,
        pub trans_length: Option<i64>,
        pub include_battery: Option<IncludeBattery>,
        pub package_material_class: Option<String>,
        pub type_property: Option<String>,
        pub manufacturer: Option<String>,
        pub inner_length: Option<i64>,
        pub trans_image_url: Option<String>,
        pub load_bearing: Option<i64>,
        pub is_precious: Option<bool>,
        pub pic_url: Option<String>,
        pub is_produce_code_mgt: Option<bool>,
        pub is_drugs: Option<bool>,
        pub brand_country: Option<String>,
        pub currency: Option<String>,
        pub producing_area: Option<String>,
        pub trans_height: Option<i64>,
        pub trans_volume: Option<i64>,
        pub inner_height: Option<i64>,
        pub trans_weight: Option<i64>,
        pub material_type: Option<MaterialType>,
        pub package_material_mode: Option<PackageMaterialMode>,
        pub classification: Option<String>,
        pub tax_code: Option<String>,
        pub www_bar_code: Option<String>,
        pub tax_rate: Option<String>,
        pub inner_width: Option<i64>,
        pub dosage_forms: Option<String>,
    }

    /// The values of `include_battery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IncludeBattery {
        /// 无电池
        #[top_api(value = "1")]
        V1,
        /// 内置电池
        #[top_api(value = "2")]
        V2,
        /// 外置电池
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 空白箱
        #[top_api(value = 1)]
        V1,
        /// 菜鸟联盟包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `package_material_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageMaterialMode {
        /// 商家包材
        #[top_api(value = 1)]
        V1,
        /// CP 包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `CnskuFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuFeatureDto {
        #[top_api(secret)]
        pub origin_address: Option<String>,
        pub sku_price: Option<i64>,
        pub lifecycle: Option<i64>,
        pub is_precious: Option<bool>,
        pub is_standard_carton: Option<bool>,
        pub gray_flag: Option<String>,
        pub whc_category: Option<String>,
        pub whc_sn_out_mode: Option<bool>,
        pub is_danger: Option<bool>,
        pub net_weight: Option<i64>,
        pub unit: Option<String>,
        pub size: Option<String>,
        pub material_group: Option<String>,
        pub reject_lifecycle: Option<i64>,
        pub whc_sn_in_mode: Option<bool>,
        pub sku_code: Option<String>,
        pub is_unified_all_wh: Option<bool>,
        pub lockup_lifecycle: Option<i64>,
        pub is_sn_mgt: Option<bool>,
        pub advent_lifecycle: Option<i64>,
        pub is_unified_all_wh_carton: Option<bool>,
        /// In yuan.
        pub goods_value: Option<String>,
        pub need_measure_image_carton: Option<bool>,
        pub is_po_mgt: Option<bool>,
        pub use_yn: Option<bool>,
        pub goods_no: Option<String>,
        pub pcs: Option<i64>,
        pub material_class: Option<String>,
        pub cost_price: Option<i64>,
        pub specification: Option<String>,
        pub specification_type: Option<SpecificationType>,
        pub packaging_scheme: Option<String>,
        pub cn_product_code: Option<String>,
        pub approval_number: Option<String>,
        pub sn_mode: Option<String>,
        pub is_hygroscopic: Option<bool>,
        pub cn_cubage: Option<String>,
        pub is_standard: Option<bool>,
        pub is_batch_mgt: Option<bool>,
        pub is_shelflife: Option<bool>,
        pub need_measure_image: Option<bool>,
    }

    /// The values of `specification_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpecificationType {
        /// 大件
        #[top_api(value = "20")]
        V20,
        /// 中小件
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.ascp.cnsku.update`
pub mod cnsku_update {
    use crate::prelude::*;

    /// `alibaba.ascp.cnsku.update` (供应链中台货品修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55750&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.cnsku.update",
        response = CnskuUpdateResponse,
        debug
    )]
    pub struct CnskuUpdate {
        pub cnsku: CnskuDto,
        pub option: UpdateCnskuOption,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuDto {
        pub cnsku_id: i64,
        pub item_code: String,
        pub owner_id: i64,
        pub brand: Option<String>,
        pub sku_id: Option<i64>,
        pub height: Option<i64>,
        pub sku_category: Option<i64>,
        pub weight: i64,
        pub version: Option<i64>,
        pub volume: Option<i64>,
        pub reserve_price: Option<i64>,
        pub whc_bar_code: String,
        pub title: String,
        pub package_material: Option<String>,
        pub cnsku_extend_d_t_o: Option<CnskuExtendDto>,
        pub cnsku_feature_d_t_o: Option<CnskuFeatureDto>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub category_id: Option<i64>,
        pub update_feature_map: Value,
        pub remove_feature_map: Value,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuExtendDto {
        pub deliver_requirements: Option<String>,
        pub is_precious: Option<bool>,
        pub picture_url: Option<String>,
        pub cnsku_sn_sample_d_t_o_list: Vec<Value>,
        pub main_composition: Option<String>,
        pub is_imported: Option<bool>,
        pub trans_width: Option<i64>,
        pub package_unit: Option<String>,
        pub temperature_requirement: Option<String>,
        pub trans_length: Option<i64>,
        pub include_battery: Option<IncludeBattery>,
        pub package_material_class: Option<String>,
        pub type_property: Option<String>,
        pub manufacturer: Option<String>,
        pub inner_length: Option<i64>,
        pub trans_image_url: Option<String>,
        pub load_bearing: Option<i64>,
        pub pic_url: Option<String>,
        pub is_produce_code_mgt: Option<bool>,
        pub is_drugs: Option<bool>,
        pub brand_country: Option<String>,
        pub currency: Option<String>,
        pub producing_area: Option<String>,
        pub trans_height: Option<i64>,
        pub trans_volume: Option<i64>,
        pub inner_height: Option<i64>,
        pub record_url: Option<String>,
        pub trans_weight: Option<i64>,
        pub material_type: Option<MaterialType>,
        pub package_material_mode: Option<PackageMaterialMode>,
        pub classification: Option<String>,
        pub tax_code: Option<String>,
        pub www_bar_code: Option<String>,
        pub tax_rate: Option<String>,
        pub inner_width: Option<i64>,
        pub dosage_forms: Option<String>,
    }

    /// The values of `include_battery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IncludeBattery {
        /// 无电池
        #[top_api(value = "1")]
        V1,
        /// 内置电池
        #[top_api(value = "2")]
        V2,
        /// 外置电池
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 空白箱
        #[top_api(value = 1)]
        V1,
        /// 菜鸟联盟包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `package_material_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageMaterialMode {
        /// 商家包材
        #[top_api(value = 1)]
        V1,
        /// CP 包材
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuFeatureDto {
        pub is_sn_mgt: Option<bool>,
        pub sn_mode: Option<String>,
        #[top_api(secret)]
        pub origin_address: Option<String>,
        pub sku_price: Option<i64>,
        pub lifecycle: Option<i64>,
        pub is_precious: Option<bool>,
        pub is_standard_carton: Option<bool>,
        pub gray_flag: Option<String>,
        pub whc_category: Option<String>,
        pub whc_sn_out_mode: Option<bool>,
        pub is_danger: Option<bool>,
        pub net_weight: Option<i64>,
        pub unit: Option<String>,
        pub size: Option<String>,
        pub material_group: Option<String>,
        pub reject_lifecycle: Option<i64>,
        pub whc_sn_in_mode: Option<bool>,
        pub sku_code: Option<String>,
        pub is_unified_all_wh: Option<bool>,
        pub lockup_lifecycle: Option<i64>,
        pub advent_lifecycle: Option<i64>,
        pub is_unified_all_wh_carton: Option<bool>,
        /// In yuan.
        pub goods_value: Option<String>,
        pub need_measure_image_carton: Option<bool>,
        pub is_po_mgt: Option<bool>,
        pub use_yn: Option<bool>,
        pub goods_no: Option<String>,
        pub pcs: Option<i64>,
        pub material_class: Option<String>,
        pub cost_price: Option<i64>,
        pub specification: Option<String>,
        pub specification_type: Option<SpecificationType>,
        pub packaging_scheme: Option<String>,
        pub cn_product_code: Option<String>,
        pub approval_number: Option<String>,
        pub is_hygroscopic: Option<bool>,
        pub cn_cubage: Option<String>,
        pub is_standard: Option<bool>,
        pub is_batch_mgt: Option<bool>,
        pub is_shelflife: Option<bool>,
        pub need_measure_image: Option<bool>,
    }

    /// The values of `specification_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpecificationType {
        /// 大件
        #[top_api(value = "20")]
        V20,
        /// 中小件
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateCnskuOption {
        pub sync_wms: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CnskuUpdateResponse {
        pub error_messages: Vec<String>,
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub is_system_failed: Option<bool>,
        pub sys_error_code: Option<String>,
    }
}

/// `alibaba.ascp.global.supplier.item.list.info.query`
pub mod global_supplier_item_list_info_query {
    use crate::prelude::*;

    /// `alibaba.ascp.global.supplier.item.list.info.query` (供应商供品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.global.supplier.item.list.info.query",
        response = ResultWrapper,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GlobalSupplierItemListInfoQuery {
        pub supply_product_page_query: TopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRequest {
        pub supplier_id: String,
        pub page_size: i64,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<Data>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub page_data: Vec<PageData>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageData {
        pub supplier_name: Option<String>,
        pub supplier_id: Option<String>,
        pub sc_item_name: Option<String>,
        pub sc_item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub barcode: Option<String>,
        pub create_date: Option<TopDateTime>,
    }
}

/// `alibaba.ascp.industry.anomaly.recourse.status.modify`
pub mod industry_anomaly_recourse_status_modify {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.anomaly.recourse.status.modify` (送货入户并安装投诉工单状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=65940&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.anomaly.recourse.status.modify",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryAnomalyRecourseStatusModify {
        pub oms_complaint_workcard_status_modify_parameter: OmsComplaintWorkCardStatusModifyParameter,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OmsComplaintWorkCardStatusModifyParameter {
        pub complaint_workcard_id: String,
        pub wds_coordination_order_id: Option<String>,
        pub status: Status,
        pub remark: String,
        pub seller_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待收款
        #[top_api(value = 0)]
        V0,
        /// 待补充举证
        #[top_api(value = 1)]
        V1,
        /// 处理中
        #[top_api(value = 2)]
        Handling,
        /// 已完结
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.industry.disivison.query`
pub mod industry_disivison_query {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.disivison.query` (查询服务支持地区列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=50091&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.disivison.query",
        response = Data,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct IndustryDisivisonQuery {
        pub service_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub division_infos: Vec<Divisioninfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Divisioninfos {
        pub division_id: Option<i64>,
        /// JSON as text.
        pub feature: Option<String>,
        pub country_name: Option<String>,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub district_name: Option<String>,
    }
}

/// `alibaba.ascp.industry.icp.query.lbx`
pub mod industry_icp_query_lbx {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.icp.query.lbx` (icp 订单号查询 lbx 订单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=50362&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.icp.query.lbx",
        response = ResultWrapper,
        unwrap = "biz_response",
        debug
    )]
    pub struct IndustryIcpQueryLbx {
        pub icp_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub out_biz_code: Option<String>,
        pub transfer_order_status: Option<String>,
        pub transfer_detail_list: Vec<Transferdetaildtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Transferdetaildtolist {
        pub store_code: Option<String>,
        pub unit_biz_code: Option<String>,
        pub unit_type: Option<UnitType>,
        pub fulfil_uni_biz_status: Option<String>,
        pub transfer_unit_order_item_list: Vec<Transferunitorderitemdtos>,
    }

    /// The values of `unit_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UnitType {
        /// 出库单
        #[top_api(value = "1")]
        V1,
        /// 入库单
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Transferunitorderitemdtos {
        pub unit_biz_code: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub plan_quantity: Option<i64>,
        pub real_quantity: Option<i64>,
        pub transfer_extend_order_item_list: Vec<Transferextendorderitemdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Transferextendorderitemdtolist {
        pub inventory_type: Option<i64>,
        pub quantity: Option<i64>,
        pub batch_code: Option<String>,
    }
}

/// `alibaba.ascp.industry.inquiry.extracharge.cancel`
pub mod industry_inquiry_extracharge_cancel {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.inquiry.extracharge.cancel` (送货入户并安装服务商取消增加费用)
    ///
    /// <https://open.taobao.com/api.htm?docId=67303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.inquiry.extracharge.cancel",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryInquiryExtrachargeCancel {
        pub oms_cancel_extra_charge_parameter: OmsCancelExtraChargeParameter,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmsCancelExtraChargeParameter {
        pub wds_coordination_order_id: String,
        pub extra_charge_service_order_id: String,
        pub desc: Option<String>,
        pub feature: Option<String>,
        pub seller_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.ascp.industry.inquiry.result.callback`
pub mod industry_inquiry_result_callback {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.inquiry.result.callback` (送货入户并安装服务商询价结果返回)
    ///
    /// <https://open.taobao.com/api.htm?docId=65875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.inquiry.result.callback",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryInquiryResultCallback {
        pub inquiry_result: InquiryResult,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InquiryResult {
        pub worker_price_info: WorkerPriceInfo,
        pub wds_coordination_order_id: String,
        pub tp_id: String,
        pub seller_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerPriceInfo {
        pub worker_id: Option<String>,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
        pub completion_quantity: Option<i64>,
        pub score: Option<String>,
        /// In cents.
        pub price_amount: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.industry.launch.extra.charge`
pub mod industry_launch_extra_charge {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.launch.extra.charge` (阿里巴巴.行业.增加费用.服务商发起)
    ///
    /// <https://open.taobao.com/api.htm?docId=66690&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.launch.extra.charge",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryLaunchExtraCharge {
        pub oms_launch_extra_charge_parameter: OmsLaunchExtraChargeParameter,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OmsLaunchExtraChargeParameter {
        pub wds_coordination_order_id: String,
        /// In cents.
        pub price: i64,
        pub r#type: Type,
        pub desc: Option<String>,
        pub feature: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 服务费用
        #[top_api(value = 1)]
        V1,
        /// 二次上门费用
        #[top_api(value = 2)]
        V2,
        /// 代付费用
        #[top_api(value = 3)]
        V3,
        /// 配件费用
        #[top_api(value = 4)]
        V4,
        /// 拆旧费用
        #[top_api(value = 5)]
        V5,
        /// 维修费用
        #[top_api(value = 6)]
        V6,
        /// 空跑费用
        #[top_api(value = 7)]
        V7,
        /// 其它费用
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<Data>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub extra_charge_service_order_id: Option<String>,
        pub feature: Option<String>,
    }
}

/// `alibaba.ascp.industry.logistics.sync`
pub mod industry_logistics_sync {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.logistics.sync` (物流状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=51955&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.logistics.sync",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct IndustryLogisticsSync {
        pub param: Option<LogisticsSyncSellerRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsSyncSellerRequest {
        #[top_api(secret)]
        pub delivery_phone: Option<String>,
        pub event_create_time: Option<TopDateTime>,
        pub rider_predict_arrive_store_time: Option<TopDateTime>,
        pub main_biz_order_id: Option<i64>,
        pub delivery_user_type: Option<DeliveryUserType>,
        pub city: Option<String>,
        pub mail_cp: Option<String>,
        pub plan_date: Option<String>,
        pub mail_no: Option<String>,
        pub zqs_sync: Option<bool>,
        #[top_api(secret)]
        pub delivery_user_name: Option<String>,
        pub sequence_no: Option<i64>,
        pub sub_biz_order_id: Option<i64>,
        pub cancel_reason_code: Option<String>,
        pub biz_identity: Option<String>,
        pub facility_name: Option<String>,
        pub mail_cp_name: Option<String>,
        pub event: Option<Event>,
        pub cancel_reason: Option<String>,
        pub desc: Option<String>,
        pub event_oper_type: Option<i64>,
    }

    /// The values of `delivery_user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryUserType {
        /// 第三方快递员
        #[top_api(value = 0)]
        V0,
        /// 商家自动
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `event`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Event {
        /// 已下发等待接单
        #[top_api(value = 10)]
        V10,
        #[top_api(value = 20)]
        V20,
        /// 揽收
        #[top_api(value = 40)]
        V40,
        /// 妥投
        #[top_api(value = 999)]
        V999,
        /// 拒收
        #[top_api(value = 50)]
        V50,
        /// 取消
        #[top_api(value = -999)]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub module: Option<bool>,
    }
}

/// `alibaba.ascp.industry.uop.supplier.consignoder`
pub mod industry_uop_supplier_consignoder {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.uop.supplier.consignoder` (商家推单)
    ///
    /// <https://open.taobao.com/api.htm?docId=49907&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.uop.supplier.consignoder",
        response = Data,
        unwrap = "data",
        debug
    )]
    pub struct IndustryUopSupplierConsignoder {
        pub erp_normal_consign_order_request: Erpnormalconsignorderrequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Erpnormalconsignorderrequest {
        pub delivery_order_code: String,
        pub shop_nick: String,
        pub shop_id: String,
        pub lp_service_type: i64,
        pub end_service_type: EndServiceType,
        pub source_platform_code: Option<String>,
        pub receiver_info: Receiverinfo,
        pub sender_info: Senderinfo,
        pub refunder_info: Refunderinfo,
        pub logistics_name: Option<String>,
        pub logistics_code: Option<String>,
        pub express_code: String,
        pub consign_order_item_list: Vec<Consignorderitemlist>,
        pub remark: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub delivery_time: String,
        /// JSON as text.
        pub feature: Option<String>,
        pub pick_up_info: Option<Pickupinfo>,
        pub operator: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: Option<String>,
    }

    /// The values of `end_service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EndServiceType {
        /// 配送
        #[top_api(value = 1)]
        V1,
        /// 自提
        #[top_api(value = 2)]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverinfo {
        pub receiver_zip_code: Option<String>,
        pub receiver_country: String,
        pub receiver_province: String,
        pub receiver_city: String,
        pub receiver_area: String,
        pub receive_town: String,
        #[top_api(secret)]
        pub receiver_detail_address: String,
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub receiver_mobile: String,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_company_name: Option<String>,
        #[top_api(secret)]
        pub receiver_email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfo {
        pub sender_zip_code: Option<String>,
        pub sender_country: String,
        pub sender_province: String,
        pub sender_city: String,
        pub sender_area: String,
        pub sender_town: String,
        #[top_api(secret)]
        pub sender_detail_address: String,
        #[top_api(secret)]
        pub sender_name: String,
        #[top_api(secret)]
        pub sender_mobile: String,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refunderinfo {
        pub refunder_country: String,
        pub refunder_province: String,
        pub refunder_city: String,
        pub refunder_area: String,
        pub refunder_town: String,
        #[top_api(secret)]
        pub refunder_detail_address: String,
        pub refunder_name: String,
        #[top_api(secret)]
        pub refunder_mobile: String,
        #[top_api(secret)]
        pub refunder_phone: Option<String>,
        pub refunder_zip_code: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Consignorderitemlist {
        pub order_source_code: String,
        pub sub_source_code: String,
        pub goods_name: String,
        pub goods_volume: String,
        pub goods_weight: Option<String>,
        pub package_detail_list: Vec<Packagedetaillist>,
        pub install_type: InstallType,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub package_qty: i64,
        /// JSON as text.
        pub feature: Option<String>,
        pub goods_qty: i64,
    }

    /// The values of `install_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InstallType {
        /// 整装
        #[top_api(value = "1")]
        V1,
        /// 拆装
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packagedetaillist {
        pub package_volume: Option<String>,
        pub package_weight: Option<String>,
        pub package_name: Option<String>,
        /// JSON as text.
        pub feature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pickupinfo {
        pub is_completed: Option<String>,
        pub is_canceled: Option<String>,
        /// Several values with commas between them.
        pub pick_up_nos: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub express_code: Option<String>,
    }
}

/// `alibaba.ascp.industry.waybill.accept`
pub mod industry_waybill_accept {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.waybill.accept` (商家 ERP 预推单)
    ///
    /// <https://open.taobao.com/api.htm?docId=65650&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.waybill.accept",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryWaybillAccept {
        pub waybill_gen_request: WaybillGenRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenRequest {
        pub waybill_gen_item_list: Vec<WaybillGenItemList>,
        pub waybill_gen_serv: WaybillGenServ,
        pub waybill_gen_sender: WaybillGenSender,
        pub waybill_gen_receiver: WaybillGenReceiver,
        pub waybill_gen_info: WaybillGenInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenItemList {
        pub item_id: Option<String>,
        pub item_quantity: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenServ {
        pub delivery_type: DeliveryType,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 送装一体
        #[top_api(value = "0")]
        V0,
        /// 只送到家不安装
        #[top_api(value = "1")]
        V1,
        /// 只送不装到楼下
        #[top_api(value = "2")]
        V2,
        /// 自提
        #[top_api(value = "3")]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenSender {
        #[top_api(secret)]
        pub detail_address: String,
        pub sender_province: String,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenReceiver {
        #[top_api(secret)]
        pub contact_mobile: String,
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub detail_address: String,
        pub receiver_province: String,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenInfo {
        pub total_volume: String,
        pub gather_num: Option<i64>,
        pub related_order_code: String,
        pub remark: Option<String>,
        pub gather: Option<Gather>,
        pub main_trade_no: String,
        pub seller_id: String,
        pub total_pack_num: i64,
        pub remark_picture: Option<RemarkPicture>,
        pub order_channel: Option<OrderChannel>,
    }

    /// The values of `gather`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gather {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 淘宝/天猫
        #[top_api(value = 1)]
        V1,
        /// 其它
        #[top_api(value = 2)]
        Others,
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 拼多多
        #[top_api(value = 4)]
        V4,
        /// 京东
        #[top_api(value = 5)]
        V5,
        /// 唯品会
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemarkPicture {
        /// Several values with commas between them.
        pub download_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.industry.waybill.pre.accept`
pub mod industry_waybill_pre_accept {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.waybill.pre.accept` (商家 ERP 预推单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66726&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.waybill.pre.accept",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryWaybillPreAccept {
        pub waybill_gen_request: WaybillGenRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenRequest {
        pub waybill_gen_item_list: Vec<WaybillGenItemList>,
        pub waybill_gen_serv: WaybillGenServ,
        pub waybill_gen_sender: WaybillGenSender,
        pub waybill_gen_receiver: WaybillGenReceiver,
        pub waybill_gen_info: WaybillGenInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenItemList {
        pub item_id: Option<String>,
        pub item_quantity: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenServ {
        pub delivery_type: DeliveryType,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 送装一体
        #[top_api(value = "0")]
        V0,
        /// 只送到家不安装
        #[top_api(value = "1")]
        V1,
        /// 只送不装到楼下
        #[top_api(value = "2")]
        V2,
        /// 自提
        #[top_api(value = "3")]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenSender {
        #[top_api(secret)]
        pub detail_address: String,
        pub sender_province: String,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenReceiver {
        #[top_api(secret)]
        pub contact_mobile: String,
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub detail_address: String,
        pub receiver_province: String,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillGenInfo {
        pub total_volume: String,
        pub gather_num: Option<i64>,
        pub related_order_code: String,
        pub remark: Option<String>,
        pub gather: Option<Gather>,
        pub main_trade_no: String,
        pub seller_id: String,
        pub total_pack_num: i64,
        pub remark_picture: Option<RemarkPicture>,
        pub order_channel: Option<OrderChannel>,
    }

    /// The values of `gather`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gather {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 淘宝/天猫
        #[top_api(value = 1)]
        V1,
        /// 其它
        #[top_api(value = 2)]
        Others,
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 拼多多
        #[top_api(value = 4)]
        V4,
        /// 京东
        #[top_api(value = 5)]
        V5,
        /// 唯品会
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemarkPicture {
        /// Several values with commas between them.
        pub download_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub express_no: Option<String>,
        pub logistics_brand: Option<String>,
    }
}

/// `alibaba.ascp.industry.worker.modify`
pub mod industry_worker_modify {
    use crate::prelude::*;

    /// `alibaba.ascp.industry.worker.modify` (送货入户并安装修改师傅信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.industry.worker.modify",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct IndustryWorkerModify {
        pub oms_service_modify_worker_parameter: OmsServiceModifyWorkerParameter,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmsServiceModifyWorkerParameter {
        pub worker_id: String,
        #[top_api(secret)]
        pub worker_name: String,
        #[top_api(secret)]
        pub worker_mobile: String,
        pub wds_coordination_order_id: String,
        pub workcard_id: Option<String>,
        pub tp_id: String,
        pub seller_id: String,
        pub completion_quantity: Option<i64>,
        pub score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.inventory.query`
pub mod inventory_query {
    use crate::prelude::*;

    /// `alibaba.ascp.inventory.query` (商品库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35424&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.inventory.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InventoryQuery {
        pub inv_single_item_sync_dto: InvSingleItemSyncDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvSingleItemSyncDto {
        pub bar_code: Option<String>,
        pub store_code: String,
        pub biz_code: String,
        pub seller_id: i64,
        pub outer_item_id: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub data: Option<ResultDoData>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    /// `InvSingleItemSyncDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDoData {
        pub sellable_quantity: Option<i64>,
        pub bar_code: Option<String>,
        pub store_code: Option<String>,
        pub outer_item_id: Option<String>,
    }
}

/// `alibaba.ascp.inventory.sync`
pub mod inventory_sync {
    use crate::prelude::*;

    /// `alibaba.ascp.inventory.sync` (库存同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.inventory.sync",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct InventorySync {
        pub inv_single_item_sync_dto: InvSingleItemSyncDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvSingleItemSyncDto {
        pub inv_type: Option<InvType>,
        pub outer_order_no: String,
        pub bar_code: Option<String>,
        pub change_quantity: i64,
        pub store_code: String,
        pub biz_code: String,
        pub seller_id: i64,
        pub outer_item_id: Option<String>,
    }

    /// The values of `inv_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvType {
        /// 仓库存
        #[top_api(value = "warehouse")]
        Warehouse,
        /// 门店库存
        #[top_api(value = "store")]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.ascp.logistics.consign.modify`
pub mod logistics_consign_modify {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.consign.modify` (修改物流公司和运单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=65697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.consign.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsConsignModify {
        pub tid: String,
        pub old_company_code: Option<String>,
        pub old_out_sid: String,
        pub new_company_code: Option<String>,
        pub new_out_sid: String,
        pub goods: Option<TopConsignGoodsRequest>,
        pub feature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopConsignGoodsRequest {
        pub sub_tid: Option<String>,
        pub item_type: Option<ItemType>,
        pub comp_item_id: Option<String>,
        pub comp_sku_id: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 普通品
        #[top_api(value = 0)]
        V0,
        /// 赠品
        #[top_api(value = 1)]
        V1,
        /// 成分品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.logistics.consign.resend`
pub mod logistics_consign_resend {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.consign.resend` (修改物流公司和运单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=54935&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.consign.resend",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsConsignResend {
        pub tid: String,
        pub sub_tids: Option<String>,
        #[top_api(required, max_items = 999)]
        pub consign_pkgs: Vec<TopConsignPkgRequest>,
        pub feature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopConsignPkgRequest {
        pub company_code: String,
        pub out_sid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.logistics.cp.get`
pub mod logistics_cp_get {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.cp.get` (快递公司资源列表查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.cp.get",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsCpGet {
        pub logistics_resource_request: Option<LogisticsResourceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResourceRequest {
        pub order_mode: String,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub resource_list: Vec<LogisticsResourceDto>,
        pub success: Option<bool>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
    }

    /// `LogisticsResourceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResourceDto {
        pub reg_mail_no: Option<String>,
        pub resource_code: Option<String>,
        pub resource_name: Option<String>,
        pub company_id: Option<i64>,
    }
}

/// `alibaba.ascp.logistics.identcode.query`
pub mod logistics_identcode_query {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.identcode.query` (SN 查询接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.identcode.query",
        response = AlibabaAscpLogisticsIdentcodeQueryResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsIdentcodeQuery {
        pub root_cat_id: Option<String>,
        pub ident_code_list: Vec<String>,
        pub ident_type: Option<String>,
        pub brand_id: Option<String>,
        pub available: Option<bool>,
    }

    /// `AlibabaAscpLogisticsIdentcodeQueryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlibabaAscpLogisticsIdentcodeQueryResultDto {
        pub ident_code_list: Vec<AlibabaAscpLogisticsIdentcodeQueryTopIdentCodeDto>,
        pub success: Option<bool>,
    }

    /// `AlibabaAscpLogisticsIdentcodeQueryTopIdentCodeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlibabaAscpLogisticsIdentcodeQueryTopIdentCodeDto {
        pub ident_code: Option<String>,
        pub ident_type: Option<String>,
        pub brand_id: Option<String>,
        pub root_cat_id: Option<String>,
        pub available: Option<bool>,
        pub un_available_reason: Option<String>,
    }
}

/// `alibaba.ascp.logistics.identcode.upload`
pub mod logistics_identcode_upload {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.identcode.upload` (sn 码上传接口)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.identcode.upload",
        response = AlibabaAscpLogisticsIdentcodeUploadMptResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsIdentcodeUpload {
        pub order_id: Option<i64>,
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlibabaAscpLogisticsIdentcodeUploadMptResult {
        pub code: Option<i64>,
        pub msg: Option<String>,
    }
}

/// `alibaba.ascp.logistics.instantsonline.calldelivery`
pub mod logistics_instantsonline_calldelivery {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.instantsonline.calldelivery` (同城配送在线下单正式下单呼叫运力)
    ///
    /// <https://open.taobao.com/api.htm?docId=66598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.instantsonline.calldelivery",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsInstantsonlineCalldelivery {
        pub out_order_id: String,
        pub biz_type: String,
        pub tid: i64,
        pub sender: SenderTopDto,
        pub receiver: Option<ReceiverTopDto>,
        #[top_api(required, max_items = 20)]
        pub item_list: Vec<LogisticsInstantsonlineCalldeliveryItemList>,
        /// In cents.
        pub total_item_value: Option<i64>,
        /// In cents.
        pub total_item_actual_value: i64,
        pub total_weight: i64,
        pub default_trade_receiver: Option<bool>,
        pub selected_resource: SelectedResourceTopDto,
        pub pickup_code: Option<String>,
        pub default_gen_pickup_code: Option<bool>,
        pub gen_pickup_code_config: Option<GenPickupCodeConfigTopDto>,
    }

    /// `SenderTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SenderTopDto {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub lat: String,
        pub lng: String,
    }

    /// `ReceiverTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverTopDto {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub lat: String,
        pub lng: String,
    }

    /// `ReceiverTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInstantsonlineCalldeliveryItemList {
        pub item_name: String,
        pub item_value: i64,
        pub item_quantity: i64,
        pub item_id: i64,
    }

    /// `SelectedResourceTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelectedResourceTopDto {
        pub resource_request_id: String,
        pub resource_code: String,
        pub actual_fee: i64,
    }

    /// `GenPickupCodeConfigTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GenPickupCodeConfigTopDto {
        pub group: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub cw_order_id: Option<String>,
        pub waybill_code: Option<String>,
        pub resource_code: Option<String>,
        pub pickup_code: Option<String>,
        pub features: Option<String>,
    }
}

/// `alibaba.ascp.logistics.instantsonline.canceldelivery`
pub mod logistics_instantsonline_canceldelivery {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.instantsonline.canceldelivery` (同城配送在线下单取消下单取消呼叫的运力)
    ///
    /// <https://open.taobao.com/api.htm?docId=66599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.instantsonline.canceldelivery",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsInstantsonlineCanceldelivery {
        pub biz_type: String,
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub canceled: Option<bool>,
    }
}

/// `alibaba.ascp.logistics.instantsonline.checkdeliveryauth`
pub mod logistics_instantsonline_checkdeliveryauth {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.instantsonline.checkdeliveryauth` (同城配送在线下单检查授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=66596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.instantsonline.checkdeliveryauth",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsInstantsonlineCheckdeliveryauth {
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<CheckDeliveryAuthTopResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckDeliveryAuthTopResponse {
        pub auth_status: Option<i64>,
        pub features: Option<String>,
    }
}

/// `alibaba.ascp.logistics.instantsonline.deliveryorder.get`
pub mod logistics_instantsonline_deliveryorder_get {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.instantsonline.deliveryorder.get` (同城配送在线下单获取配送单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66600&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.instantsonline.deliveryorder.get",
        response = TopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsInstantsonlineDeliveryorderGet {
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub data: Option<GetDeliveryOrderTopResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetDeliveryOrderTopResponse {
        pub cw_order_id: Option<String>,
        pub waybill_code: Option<String>,
        pub pickup_code: Option<String>,
        pub out_order_id: Option<String>,
        pub tid: Option<i64>,
        pub sender: Option<SenderTopDto>,
        pub item_list: Vec<ItemTopDto>,
        #[top_api(secret)]
        pub delivery_name: Option<String>,
        #[top_api(secret)]
        pub delivery_phone: Option<String>,
        pub selected_resource: Option<SelectedResourceTopDto>,
        pub features: Option<String>,
        pub biz_type: Option<String>,
        /// In cents.
        pub total_item_value: Option<i64>,
        /// In cents.
        pub total_item_actual_value: Option<i64>,
        pub total_weight: Option<i64>,
        pub status: Option<String>,
    }

    /// `SenderTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SenderTopDto {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
    }

    /// `ItemTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTopDto {
        pub item_name: Option<String>,
        pub item_value: Option<i64>,
        pub item_quantity: Option<i64>,
        pub item_id: Option<i64>,
        pub item_cate: Option<String>,
    }

    /// `SelectedResourceTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SelectedResourceTopDto {
        pub resource_request_id: Option<String>,
        pub resource_code: Option<String>,
        pub actual_fee: Option<i64>,
    }
}

/// `alibaba.ascp.logistics.instantsonline.priorcalldelivery`
pub mod logistics_instantsonline_priorcalldelivery {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.instantsonline.priorcalldelivery` (同城配送在线下单预询价)
    ///
    /// <https://open.taobao.com/api.htm?docId=66597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.instantsonline.priorcalldelivery",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsInstantsonlinePriorcalldelivery {
        pub out_order_id: String,
        pub biz_type: String,
        pub tid: i64,
        pub sender: SenderTopDto,
        pub receiver: Option<ReceiverTopDto>,
        #[top_api(required, max_items = 20)]
        pub item_list: Vec<ItemTopDto>,
        /// In cents.
        pub total_item_value: Option<i64>,
        /// In cents.
        pub total_item_actual_value: i64,
        pub total_weight: i64,
        pub default_trade_receiver: Option<bool>,
    }

    /// `SenderTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SenderTopDto {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub lat: String,
        pub lng: String,
    }

    /// `ReceiverTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverTopDto {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub lat: String,
        pub lng: String,
    }

    /// `ItemTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTopDto {
        pub item_name: String,
        pub item_value: i64,
        pub item_quantity: i64,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub data: Option<PriorCallDeliveryTopResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriorCallDeliveryTopResponse {
        pub resource_list: Vec<ResourceDto>,
    }

    /// `ResourceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceDto {
        pub resource_request_id: Option<String>,
        pub resource_code: Option<String>,
        pub resource_name: Option<String>,
        pub origina_fee: Option<i64>,
        pub actual_fee: Option<i64>,
        pub fee_detail: Option<String>,
        pub valid: Option<bool>,
        pub invalid_reason: Option<String>,
        pub features: Option<String>,
    }
}

/// `alibaba.ascp.logistics.offline.send`
pub mod logistics_offline_send {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.offline.send` (自己联系物流发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=54934&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.offline.send",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsOfflineSend {
        pub sender_id: Option<i64>,
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub tid: String,
        #[top_api(max_len = 1000)]
        pub sub_tid: Option<String>,
        #[top_api(max_items = 999)]
        pub consign_pkgs: Vec<TopConsignPkgRequest>,
        pub cancel_id: Option<i64>,
        pub consign_status: Option<ConsignStatusRequest>,
        pub consign_type: Option<ConsignType>,
    }

    /// The values of `consign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConsignType {
        /// 普通发货(老链路)
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 补发
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopConsignPkgRequest {
        pub out_sid: Option<String>,
        pub company_code: Option<String>,
        pub goods: Vec<TopConsignGoodsRequest>,
        pub sub_out_sid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopConsignGoodsRequest {
        pub sub_tid: Option<String>,
        pub comp_item_id: Option<String>,
        pub comp_sku_id: Option<String>,
        pub item_type: Option<ItemType>,
        pub num: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 标品/平台赠品
        #[top_api(value = 0)]
        V0,
        /// ERP 线下赠品
        #[top_api(value = 1)]
        V1,
        /// 成分品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignStatusRequest {
        pub sub_tid: Option<String>,
        pub is_part_consign: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.logistics.seller.orders.get`
pub mod logistics_seller_orders_get {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.seller.orders.get` (商家配送核销订单列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.seller.orders.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsSellerOrdersGet {
        pub write_off_date: Option<String>,
        pub page_index: Option<i64>,
        pub receive_code: String,
        pub page_size: Option<i64>,
        pub tid: Option<String>,
        pub write_off_status: Option<WriteOffStatus>,
    }

    /// The values of `write_off_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WriteOffStatus {
        /// 未核销
        #[top_api(value = "1")]
        NotWrittenOff,
        /// 已核销
        #[top_api(value = "2")]
        WrittenOff,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub writeoff_order_list: Vec<WriteOffOrderDto>,
        pub success: Option<bool>,
    }

    /// `WriteOffOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WriteOffOrderDto {
        pub goods_list: Vec<WriteOffGoodsDto>,
        pub lp_order_id: Option<String>,
        pub trade_id: Option<String>,
    }

    /// `WriteOffGoodsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WriteOffGoodsDto {
        pub item_id: Option<String>,
        pub price: Option<String>,
        pub goods_quantity: Option<i64>,
        pub goods_name: Option<String>,
        pub sku_id: Option<String>,
        pub goods_pic_id: Option<String>,
    }
}

/// `alibaba.ascp.logistics.seller.send`
pub mod logistics_seller_send {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.seller.send` (商家配送发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=64848&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.seller.send",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsSellerSend {
        #[top_api(secret)]
        pub delivery_mobile: String,
        pub sender_id: Option<i64>,
        /// Several values with commas between them.
        pub feature: Option<String>,
        pub tid: String,
        /// Several values with commas between them.
        pub sub_tid: Option<String>,
        #[top_api(secret)]
        pub delivery_name: String,
        pub cancel_id: Option<i64>,
        pub mode: Option<String>,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub consign: Option<ConsignDto>,
    }

    /// `ConsignDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignDto {
        pub lp_order_id: Option<i64>,
        pub consign_desc: Option<String>,
    }
}

/// `alibaba.ascp.logistics.seller.writelogisticsnode`
pub mod logistics_seller_writelogisticsnode {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.seller.writelogisticsnode` (商家配送写入物流节点)
    ///
    /// <https://open.taobao.com/api.htm?docId=66352&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.seller.writelogisticsnode",
        response = BatchWriteLogisticsNodeTopResponse,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsSellerWritelogisticsnode {
        pub lp_order_id: i64,
        #[top_api(required, max_items = 100)]
        pub nodes: Vec<LogisticsNodeTopDto>,
    }

    /// `LogisticsNodeTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsNodeTopDto {
        pub action: String,
        pub operate_time: i64,
        pub delivery: Option<DeliveryTopDto>,
        pub location: Option<LocationTopDto>,
    }

    /// `DeliveryTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTopDto {
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub name: String,
    }

    /// `LocationTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationTopDto {
        pub province: String,
        pub city: String,
        pub district: String,
        pub town: String,
        pub lng: Option<String>,
        pub lat: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchWriteLogisticsNodeTopResponse {
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.logistics.seller.writeoff`
pub mod logistics_seller_writeoff {
    use crate::prelude::*;

    /// `alibaba.ascp.logistics.seller.writeoff` (商家配送核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=64846&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.logistics.seller.writeoff",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsSellerWriteoff {
        pub lp_order_id: i64,
        pub receive_code: String,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.presalespackage.consign`
pub mod presalespackage_consign {
    use crate::prelude::*;

    /// `alibaba.ascp.presalespackage.consign` (预售预包尾款推单发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=54844&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.presalespackage.consign",
        response = ErpPresaleFinalPayResult,
        unwrap = "result",
        debug
    )]
    pub struct PresalespackageConsign {
        pub request_params: Option<Requestparams>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Requestparams {
        pub remark: Option<String>,
        pub order_code: String,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub total_amount: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpPresaleFinalPayResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.ascp.purchase.price.create`
pub mod purchase_price_create {
    use crate::prelude::*;

    /// `alibaba.ascp.purchase.price.create` (ascp 采购价写入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54079&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.purchase.price.create",
        response = ResultWrapper,
        unwrap = "result",
        debug
    )]
    pub struct PurchasePriceCreate {
        pub create_request: Option<Request>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Request {
        pub supplier_id: String,
        pub price_type: PriceType,
        pub price_deadline_date: Option<String>,
        pub store_code_sets: Vec<String>,
        pub sc_item_id: i64,
        /// In yuan.
        pub purchase_price: Decimal,
        pub operator_name: String,
        pub price_start_date: Option<String>,
        pub tenant_id: String,
        pub currency: Option<Currency>,
        pub transport_type: Option<TransportType>,
        pub trade_type: Option<TradeType>,
        pub port_of_destination: Option<String>,
        pub port_of_loading: Option<String>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 基准价
        #[top_api(value = 1)]
        V1,
        /// 区间价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `currency`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Currency {
        /// 美元
        #[top_api(value = "USD")]
        Usd,
        /// 人民币
        #[top_api(value = "CNY")]
        Cny,
        /// 卢布
        #[top_api(value = "RUB")]
        Rub,
        /// 日元
        #[top_api(value = "JPY")]
        Jpy,
        /// 欧元
        #[top_api(value = "EUR")]
        Eur,
        /// 英镑
        #[top_api(value = "GBP")]
        Gbp,
        /// 港币
        #[top_api(value = "HKD")]
        Hkd,
        /// 新西兰元
        #[top_api(value = "NZD")]
        Nzd,
        /// 新加坡元
        #[top_api(value = "SGD")]
        Sgd,
        /// 澳元
        #[top_api(value = "AUD")]
        Aud,
        /// 韩元
        #[top_api(value = "KRW")]
        Krw,
        /// 泰铢
        #[top_api(value = "THB")]
        Thb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `transport_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TransportType {
        /// 水路运输
        #[top_api(value = 1)]
        V1,
        /// 航空运输
        #[top_api(value = 2)]
        V2,
        /// 铁路运输
        #[top_api(value = 3)]
        V3,
        /// 公路运输
        #[top_api(value = 4)]
        V4,
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        #[top_api(value = 1)]
        Exw,
        /// CIF(跨境到岸价交易)
        #[top_api(value = 2)]
        Cif,
        #[top_api(value = 3)]
        Fca,
        /// FOB(跨境离岸价交易)
        #[top_api(value = 4)]
        Fob,
        #[top_api(value = 5)]
        Cfr,
        #[top_api(value = 6)]
        Ddu,
        /// 日本境内贸易
        #[top_api(value = 7)]
        V7,
        /// 国内一般贸易交易
        #[top_api(value = 9)]
        V9,
        /// FAS
        #[top_api(value = 11)]
        Fas,
        /// CNF
        #[top_api(value = 12)]
        Cnf,
        /// CPT
        #[top_api(value = 13)]
        Cpt,
        /// CIP
        #[top_api(value = 14)]
        Cip,
        /// DDP
        #[top_api(value = 15)]
        Ddp,
        /// DAT
        #[top_api(value = 16)]
        Dat,
        /// DAP
        #[top_api(value = 17)]
        Dap,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.qcc.sample.cancel.item.relation`
pub mod qcc_sample_cancel_item_relation {
    use crate::prelude::*;

    /// `alibaba.ascp.qcc.sample.cancel.item.relation` (魅力惠样品解除父子商品关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=32779&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.qcc.sample.cancel.item.relation",
        response = SendResult,
        unwrap = "result",
        debug
    )]
    pub struct QccSampleCancelItemRelation {
        pub cancel_request: CancelSampleRelationRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelSampleRelationRequest {
        pub data: CancelSampleRelationData,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelSampleRelationData {
        pub biz_item_id: Option<String>,
        pub biz_item_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendResult {
        pub error_message: Option<String>,
        pub cancel_response: Option<CancelSampleRelationResponse>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelSampleRelationResponse {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.qcc.sample.update`
pub mod qcc_sample_update {
    use crate::prelude::*;

    /// `alibaba.ascp.qcc.sample.update` (品控中心更新样品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=32778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.qcc.sample.update",
        response = SendResult,
        unwrap = "result",
        debug
    )]
    pub struct QccSampleUpdate {
        pub update_request: UpdateSampleRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSampleRequest {
        pub data: UpdateSampleData,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSampleData {
        pub vendor_size: String,
        pub biz_item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendResult {
        pub error_message: Option<String>,
        pub update_response: Option<UpdateSampleResponse>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSampleResponse {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.salecategory.query`
pub mod salecategory_query {
    use crate::prelude::*;

    /// `alibaba.ascp.salecategory.query` (货品品类查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.salecategory.query",
        response = Vec<SalecategoryQueryResponse>,
        unwrap = "data_list",
        idempotent,
        debug
    )]
    pub struct SalecategoryQuery {
        #[top_api(required, max_items = 20)]
        pub item_id: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalecategoryQueryResponse {
        pub item_id: Option<i64>,
        pub item_salecategory: Option<i64>,
        pub item_salecategory_name: Option<String>,
    }
}

/// `alibaba.ascp.suborder.estcontime.modify`
pub mod suborder_estcontime_modify {
    use crate::prelude::*;

    /// `alibaba.ascp.suborder.estcontime.modify` (向前修改发货时效)
    ///
    /// <https://open.taobao.com/api.htm?docId=66577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.suborder.estcontime.modify",
        response = SuborderEstcontimeModifyResult,
        unwrap = "result",
        debug
    )]
    pub struct SuborderEstcontimeModify {
        pub modify_est_con_time_request: Option<ModifyEstConTimeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyEstConTimeRequest {
        pub item_id: i64,
        pub sub_order_id: i64,
        pub est_con_time: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuborderEstcontimeModifyResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<EstConTimeModifyDto>,
        pub error_msg: Option<String>,
    }

    /// `EstConTimeModifyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EstConTimeModifyDto {
        pub sub_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub modify: Option<i64>,
        pub est_con_time: Option<String>,
        pub old_est_con_time: Option<String>,
    }
}

/// `alibaba.ascp.uop.cn.reverse.warehouseorder.update`
pub mod uop_cn_reverse_warehouseorder_update {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.cn.reverse.warehouseorder.update` (供应链中台逆向入库单修改服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=50190&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.cn.reverse.warehouseorder.update",
        response = ResultWrapper,
        unwrap = "update_reverse_warehouse_order_response",
        debug
    )]
    pub struct UopCnReverseWarehouseorderUpdate {
        pub order_code: String,
        pub refunded: bool,
        pub refund_reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.ascp.uop.self.supplier.waybill.query`
pub mod uop_self_supplier_waybill_query {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.self.supplier.waybill.query` (商家仓自营配电子面单取号)
    ///
    /// <https://open.taobao.com/api.htm?docId=61349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.self.supplier.waybill.query",
        response = ResultWrapper,
        unwrap = "waybill_query_response",
        debug
    )]
    pub struct UopSelfSupplierWaybillQuery {
        pub waybill_query_request: Option<Waybillqueryrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Waybillqueryrequest {
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub supplier_id: String,
        pub service_code: Option<String>,
        pub consign_lp_order_code: String,
        #[top_api(required)]
        pub packages: Vec<WaybillQueryRequestData>,
        pub business_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillQueryRequestData {
        pub code: String,
        pub description: Option<String>,
        pub total_package_count: Option<String>,
        /// In grams.
        pub weight: Option<String>,
        pub volume: Option<String>,
        pub length: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub items: Vec<WaybillQueryPackageItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillQueryPackageItem {
        pub item_name: Option<String>,
        pub item_code: String,
        pub item_count: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<WaybillQueryResponseData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillQueryResponseData {
        pub cp_res_code: Option<String>,
        pub cp_res_name: Option<String>,
        pub cp_brand_code: Option<String>,
        pub logistics_company: Option<String>,
        pub waybill_cloud_print_dto_list: Vec<WaybillCloudPrintDto>,
    }

    /// `WaybillCloudPrintDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillCloudPrintDto {
        pub package_code: Option<String>,
        pub waybill_code: Option<String>,
        pub parent_waybill_code: Option<String>,
        pub print_data: Option<String>,
    }
}

/// `alibaba.ascp.uop.supplier.consignorder.cancel.feedback`
pub mod uop_supplier_consignorder_cancel_feedback {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.consignorder.cancel.feedback` (商家仓 wms 取消发货反馈回告服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=49323&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.consignorder.cancel.feedback",
        response = ResultWrapper,
        unwrap = "consignorder_cancel_feedback_response",
        debug
    )]
    pub struct UopSupplierConsignorderCancelFeedback {
        pub consignorder_cancel_feedback_request: Option<Consignordercancelfeedbackrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignordercancelfeedbackrequest {
        pub supplier_id: String,
        pub biz_order_code: String,
        pub biz_time: Option<TopDateTime>,
        pub cancel_result: bool,
        pub cancel_reason: Option<String>,
        pub business_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.ascp.uop.supplier.consignorder.notify.received`
pub mod uop_supplier_consignorder_notify_received {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.consignorder.notify.received` (商家仓物流发货推单接单回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=49315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.consignorder.notify.received",
        response = ResultWrapper,
        unwrap = "consignorder_notify_received_response",
        debug
    )]
    pub struct UopSupplierConsignorderNotifyReceived {
        pub supplier_id: String,
        pub biz_order_code: String,
        pub biz_time: Option<TopDateTime>,
        pub business_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.ascp.uop.supplier.consignorder.notify.tms.change`
pub mod uop_supplier_consignorder_notify_tms_change {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.consignorder.notify.tms.change` (商家修改运单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=56302&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.consignorder.notify.tms.change",
        response = ResultWrapper,
        unwrap = "modify_mail_no_response",
        debug
    )]
    pub struct UopSupplierConsignorderNotifyTmsChange {
        pub modify_mail_no_request: Modifymailnorequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Modifymailnorequest {
        pub supplier_id: String,
        pub old_tms_order_code: String,
        pub new_tms_order_code: String,
        pub old_tms_service_code: String,
        pub biz_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.ascp.uop.supplier.consignorder.outofstock.callback`
pub mod uop_supplier_consignorder_outofstock_callback {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.consignorder.outofstock.callback` (履约单纬度的仓缺货回告服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=49316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.consignorder.outofstock.callback",
        response = ResultWrapper,
        unwrap = "consignorder_outofstock_callback_response",
        debug
    )]
    pub struct UopSupplierConsignorderOutofstockCallback {
        pub consignorder_outofstock_callback_request: Option<Consignorderoutofstockcallbackrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignorderoutofstockcallbackrequest {
        pub supplier_id: String,
        pub out_biz_id: String,
        pub biz_order_code: String,
        #[top_api(required)]
        pub out_of_stock_items: Vec<Outofstockitems>,
        pub out_of_stock_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Outofstockitems {
        pub sub_order_code: String,
        pub sc_item_id: Option<String>,
        pub lack_quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.ascp.uop.supplier.consignorder.ship`
pub mod uop_supplier_consignorder_ship {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.consignorder.ship` (履约单商家仓发货结果回传服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=49324&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.consignorder.ship",
        response = ResultWrapper,
        unwrap = "consignorder_ship_response",
        debug
    )]
    pub struct UopSupplierConsignorderShip {
        pub consignorder_ship_request: Option<Consignordershiprequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignordershiprequest {
        pub supplier_id: String,
        pub out_biz_id: String,
        pub biz_order_code: String,
        #[top_api(required)]
        pub order_items: Vec<Orderitems>,
        pub store_code: String,
        pub store_name: Option<String>,
        #[top_api(required)]
        pub tms_orders: Vec<Tmsorders>,
        pub sender_info: Option<Senderinfo>,
        pub whole_sheet_consigned: Option<bool>,
        pub business_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitems {
        pub sub_order_code: String,
        pub sc_item_id: String,
        pub item_quantity: i64,
        pub lack_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsorders {
        pub tms_order_code: String,
        pub tms_service_code: String,
        pub tms_service_name: Option<String>,
        #[top_api(required)]
        pub tms_items: Vec<Tmsitems>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsitems {
        pub sub_order_code: String,
        pub sc_item_id: String,
        pub item_quantity: i64,
        pub lack_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfo {
        pub sender_zip_code: Option<String>,
        pub sender_country: Option<String>,
        pub sender_province: Option<String>,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
        pub sender_town: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.ascp.uop.supplier.reverseorder.create`
pub mod uop_supplier_reverseorder_create {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.reverseorder.create` (商家 ERP 发起创建销退单服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=49793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.reverseorder.create",
        response = ResultWrapper,
        unwrap = "reverse_create_response",
        debug
    )]
    pub struct UopSupplierReverseorderCreate {
        pub reverse_create_request: Option<ReverseCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseCreateRequest {
        pub supplier_id: String,
        pub out_biz_id: String,
        pub reverse_type: Option<ReverseType>,
        pub biz_order_code: String,
        pub tms_service_code: String,
        pub tms_order_code: String,
        pub receiver_info: Receiverinfo,
        pub sender_info: Senderinfo,
        pub order_items: Vec<Orderitems>,
        pub store_code: String,
    }

    /// The values of `reverse_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReverseType {
        /// 客退
        #[top_api(value = "1")]
        V1,
        /// 运配异常
        #[top_api(value = "2")]
        V2,
        /// 拒签退回
        #[top_api(value = "3")]
        V3,
        /// 拦截退回
        #[top_api(value = "4")]
        V4,
        /// 上门取退
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverinfo {
        #[top_api(secret)]
        pub receiver_email: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: String,
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_town: Option<String>,
        pub receiver_area: String,
        pub receiver_city: String,
        pub receiver_province: String,
        pub receiver_country: String,
        pub receiver_zip_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfo {
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_name: String,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        pub sender_town: Option<String>,
        pub sender_area: String,
        pub sender_city: String,
        pub sender_province: String,
        pub sender_country: String,
        pub sender_zip_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitems {
        pub erp_order_line: Option<String>,
        pub sub_order_code: String,
        pub sc_item_id: String,
        pub plan_return_quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub data: Option<DataMap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataMap {
        pub idempotent_reason: Option<String>,
    }
}

/// `alibaba.ascp.uop.supplier.reverseorder.instorage.feedback`
pub mod uop_supplier_reverseorder_instorage_feedback {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.reverseorder.instorage.feedback` (逆向销退入库单入库结果回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=49792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.reverseorder.instorage.feedback",
        response = ResultWrapper,
        unwrap = "instorage_feedback_response",
        debug
    )]
    pub struct UopSupplierReverseorderInstorageFeedback {
        pub instorage_feedback_request: Option<Instoragefeedbackrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Instoragefeedbackrequest {
        pub supplier_id: String,
        pub biz_order_code: String,
        pub out_biz_id: Option<String>,
        #[top_api(required)]
        pub instorage_time: Option<TopDateTime>,
        pub tms_service_code: Option<String>,
        pub tms_order_code: Option<String>,
        pub receiver_info: Receiverinfo,
        pub sender_info: Senderinfo,
        #[top_api(required)]
        pub order_items: Vec<Orderitems>,
        pub store_code: String,
        pub business_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverinfo {
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: String,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receive_town: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_city: String,
        pub receiver_province: String,
        pub receiver_country: String,
        pub receiver_zip_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfo {
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_name: String,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        pub sender_town: Option<String>,
        pub sender_area: Option<String>,
        pub sender_city: String,
        pub sender_province: String,
        pub sender_country: String,
        pub sender_zip_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitems {
        pub sub_order_code: String,
        pub sc_item_id: String,
        pub actual_received_quantity: i64,
        pub actual_lack_quantity: i64,
        #[top_api(required)]
        pub instorage_details: Vec<Instoragedetails>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Instoragedetails {
        pub received_quantity: i64,
        pub storage_type: StorageType,
    }

    /// The values of `storage_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StorageType {
        /// 残次品
        #[top_api(value = "101")]
        Defective,
        /// 正品
        #[top_api(value = "1")]
        Genuine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.ascp.uop.supplier.reverseorder.instorage.result`
pub mod uop_supplier_reverseorder_instorage_result {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.reverseorder.instorage.result` (逆向销退入库单到仓结果回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=52093&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.reverseorder.instorage.result",
        response = ResultWrapper,
        unwrap = "instorage_result_response",
        debug
    )]
    pub struct UopSupplierReverseorderInstorageResult {
        pub instorage_result_request: Option<Instorageresultrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Instorageresultrequest {
        pub lg_order_code: String,
        pub operate_info: Option<Operateinfo>,
        pub supplier_id: String,
        pub order_confirm_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operateinfo {
        pub operate_time: Option<String>,
        pub operate_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.uop.supplier.waybill.query`
pub mod uop_supplier_waybill_query {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.supplier.waybill.query` (ERP 调用打印面单取号接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52092&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.supplier.waybill.query",
        response = ResultWrapper,
        unwrap = "waybill_query_response",
        debug
    )]
    pub struct UopSupplierWaybillQuery {
        pub waybill_query_request: Option<Waybillqueryrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Waybillqueryrequest {
        #[top_api(required)]
        pub consign_lp_order_codes: Vec<Consignlpordercodes>,
        pub operator: Option<String>,
        pub operator_name: Option<String>,
        pub cp_code: String,
        pub supplier_id: String,
        pub service_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignlpordercodes {
        pub consign_lp_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub invoke_id: Option<String>,
        pub waybill_code: Option<String>,
        pub parent_waybill_code: Option<String>,
        /// JSON as text.
        pub print_data: Option<String>,
        pub template_u_r_l: Option<String>,
        pub signature: Option<String>,
        pub lg_order_code: Option<String>,
        pub package_id: Option<String>,
    }
}

/// `alibaba.ascp.uop.taobao.presalesorder.consignconfirm`
pub mod uop_taobao_presalesorder_consignconfirm {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.taobao.presalesorder.consignconfirm` (预售商家仓出库)
    ///
    /// <https://open.taobao.com/api.htm?docId=52002&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.taobao.presalesorder.consignconfirm",
        response = ResultWrapper,
        unwrap = "presales_order_consign_confirm_response",
        debug
    )]
    pub struct UopTaobaoPresalesorderConsignconfirm {
        pub presales_order_consign_confirm_request: Option<Presalesorderconsignconfirmrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Presalesorderconsignconfirmrequest {
        pub presales_order: Option<Presalesorder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Presalesorder {
        pub packages: Vec<Packages>,
        pub order_confirm_time: Option<String>,
        pub presales_order_id: String,
        pub presales_order_code: String,
        pub store_code: String,
        /// JSON as text.
        pub extend_fields: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packages {
        pub logistics_code: Option<String>,
        pub express_code: String,
        pub package_code: Option<String>,
        /// In centimetres.
        pub length: Option<String>,
        /// In centimetres.
        pub width: Option<String>,
        /// In centimetres.
        pub height: Option<String>,
        /// In kilograms.
        pub weight: String,
        pub volume: Option<String>,
        pub items: Vec<Items>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Items {
        pub item_code: Option<String>,
        pub item_id: Option<i64>,
        pub quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.ascp.uop.taobao.presalesorder.create`
pub mod uop_taobao_presalesorder_create {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.taobao.presalesorder.create` (预售商家仓接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=52001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.taobao.presalesorder.create",
        response = ResultWrapper,
        unwrap = "presales_order_create_response",
        debug
    )]
    pub struct UopTaobaoPresalesorderCreate {
        pub presales_order_create_request: Option<PresalesordercreaterequestTest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PresalesordercreaterequestTest {
        pub presales_order: Option<PresalesorderTest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PresalesorderTest {
        pub presales_order_code: String,
        pub place_order_time: String,
        pub total_amount: Option<String>,
        pub store_code: Option<String>,
        pub remark: Option<String>,
        pub sender_info: Option<Senderinfo>,
        pub receiver_info: Option<Receiverinfo>,
        pub order_lines: Vec<Orderlines>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfo {
        #[top_api(secret)]
        pub name: String,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
        pub province: String,
        pub city: String,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverinfo {
        #[top_api(secret)]
        pub name: String,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
        pub province: String,
        pub city: String,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
        pub oaid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderlines {
        pub shop_code: Option<String>,
        pub actual_price: Option<String>,
        pub retail_price: Option<String>,
        pub plan_qty: Option<i64>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub source_order_code: Option<String>,
        pub order_line_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub logistics_accept_info_res_list: Vec<Logisticsacceptinforeslist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Logisticsacceptinforeslist {
        pub presales_order_id: Option<String>,
    }
}

/// `alibaba.ascp.uop.taobao.waybill.querycp`
pub mod uop_taobao_waybill_querycp {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.taobao.waybill.querycp` (查询电子面单开放的 CP 列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=52363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.taobao.waybill.querycp",
        response = ResultWrapper,
        unwrap = "query_cp_response",
        debug
    )]
    pub struct UopTaobaoWaybillQuerycp {
        pub query_cp_request: Option<Querycprequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Querycprequest {
        pub supplier_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub data: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub label: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.ascp.uop.tob.package.query`
pub mod uop_tob_package_query {
    use crate::prelude::*;

    /// `alibaba.ascp.uop.tob.package.query` (B2B 包裹查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ascp.uop.tob.package.query",
        response = ResultWrapper,
        unwrap = "package_query_response",
        idempotent,
        debug
    )]
    pub struct UopTobPackageQuery {
        pub package_query_request: Option<Packagequeryrequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packagequeryrequest {
        pub wlb_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub data: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub package_dto: Option<Packagedto>,
        pub package_item_dtos: Vec<Packageitemdtos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packagedto {
        pub store_code: Option<String>,
        pub out_biz_id: Option<String>,
        pub order_code: Option<String>,
        pub consign_lg_order_code: Option<String>,
        pub tms_res_code: Option<String>,
        pub package_code: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packageitemdtos {
        pub package_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_quantity: Option<i64>,
        pub package_item_sign_info_dto_list: Vec<Packageitemsigninfodtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packageitemsigninfodtolist {
        pub item_quantity: Option<i64>,
        pub status: Option<String>,
    }
}
