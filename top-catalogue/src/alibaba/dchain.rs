//! `alibaba.dchain.*`: 47 APIs.

pub use self::aoxiang_channel_inventory_batch_upload::AoxiangChannelInventoryBatchUpload;
pub use self::aoxiang_combineitem_batch_update_async::AoxiangCombineitemBatchUpdateAsync;
pub use self::aoxiang_combinescitem_batch_create::AoxiangCombinescitemBatchCreate;
pub use self::aoxiang_combinescitem_batch_update::AoxiangCombinescitemBatchUpdate;
pub use self::aoxiang_consignorder_batch_query::AoxiangConsignorderBatchQuery;
pub use self::aoxiang_consignorder_cancel::AoxiangConsignorderCancel;
pub use self::aoxiang_consignorder_gift_binding::AoxiangConsignorderGiftBinding;
pub use self::aoxiang_consignorder_gift_reverse::AoxiangConsignorderGiftReverse;
pub use self::aoxiang_cooperate_distributor_query::AoxiangCooperateDistributorQuery;
pub use self::aoxiang_delivery_create_update::AoxiangDeliveryCreateUpdate;
pub use self::aoxiang_delivery_decision_query::AoxiangDeliveryDecisionQuery;
pub use self::aoxiang_delivery_status_update::AoxiangDeliveryStatusUpdate;
pub use self::aoxiang_deliverytemplate_query::AoxiangDeliverytemplateQuery;
pub use self::aoxiang_industry_waybill_create::AoxiangIndustryWaybillCreate;
pub use self::aoxiang_industry_waybill_edit::AoxiangIndustryWaybillEdit;
pub use self::aoxiang_industry_waybill_logisticstatus_change::AoxiangIndustryWaybillLogisticstatusChange;
pub use self::aoxiang_industry_waybill_logisticstatus_remark_add::AoxiangIndustryWaybillLogisticstatusRemarkAdd;
pub use self::aoxiang_inventory_batch_query::AoxiangInventoryBatchQuery;
pub use self::aoxiang_inventory_futureplan::AoxiangInventoryFutureplan;
pub use self::aoxiang_item_batch_delete_async::AoxiangItemBatchDeleteAsync;
pub use self::aoxiang_item_batch_update_async::AoxiangItemBatchUpdateAsync;
pub use self::aoxiang_item_distribution_batch_cancel::AoxiangItemDistributionBatchCancel;
pub use self::aoxiang_item_distribution_create::AoxiangItemDistributionCreate;
pub use self::aoxiang_item_distribution_describe::AoxiangItemDistributionDescribe;
pub use self::aoxiang_item_distribution_specify_create::AoxiangItemDistributionSpecifyCreate;
pub use self::aoxiang_item_distribution_specify_update::AoxiangItemDistributionSpecifyUpdate;
pub use self::aoxiang_item_distribution_update::AoxiangItemDistributionUpdate;
pub use self::aoxiang_itemmapping_batch_create::AoxiangItemmappingBatchCreate;
pub use self::aoxiang_itemmapping_delete::AoxiangItemmappingDelete;
pub use self::aoxiang_itemmapping_unbundle::AoxiangItemmappingUnbundle;
pub use self::aoxiang_itemmapping_update_async::AoxiangItemmappingUpdateAsync;
pub use self::aoxiang_orderprocess_report::AoxiangOrderprocessReport;
pub use self::aoxiang_physics_inventory_batch_upload_async::AoxiangPhysicsInventoryBatchUploadAsync;
pub use self::aoxiang_receiverinfo_query::AoxiangReceiverinfoQuery;
pub use self::aoxiang_scitem_batch_create::AoxiangScitemBatchCreate;
pub use self::aoxiang_scitem_batch_update::AoxiangScitemBatchUpdate;
pub use self::aoxiang_scitem_delete::AoxiangScitemDelete;
pub use self::aoxiang_scitem_query::AoxiangScitemQuery;
pub use self::aoxiang_warehouse_create_update::AoxiangWarehouseCreateUpdate;
pub use self::aoxiang_warehouse_status_update::AoxiangWarehouseStatusUpdate;
pub use self::aoxiang_wms_deliveryorder_confirm::AoxiangWmsDeliveryorderConfirm;
pub use self::aoxiang_wms_deliveryorder_create::AoxiangWmsDeliveryorderCreate;
pub use self::aoxiang_wms_order_cancel::AoxiangWmsOrderCancel;
pub use self::aoxiang_wms_orderprocess_report::AoxiangWmsOrderprocessReport;
pub use self::isv_wms_orderprocess_batch_report::IsvWmsOrderprocessBatchReport;
pub use self::isv_wms_orderprocess_report::IsvWmsOrderprocessReport;
pub use self::miaoshifu_customer_complaints_put::MiaoshifuCustomerComplaintsPut;

/// `alibaba.dchain.aoxiang.channel.inventory.batch.upload`
pub mod aoxiang_channel_inventory_batch_upload {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.channel.inventory.batch.upload` (ERP 全量同步销售库存数量)
    ///
    /// <https://open.taobao.com/api.htm?docId=60377&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.channel.inventory.batch.upload",
        response = BatchUploadChannelInventoryResponse,
        unwrap = "batch_upload_channel_inventory_response",
        debug
    )]
    pub struct AoxiangChannelInventoryBatchUpload {
        pub batch_upload_channel_inventory_request: Option<BatchUploadChannelInventoryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUploadChannelInventoryRequest {
        #[top_api(required)]
        pub channels_inventory: Vec<ChannelInventory>,
        pub request_time: i64,
        pub request_id: String,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelInventory {
        pub channel: Option<String>,
        pub owner_code: String,
        pub warehouse_code: String,
        pub sc_item_code: String,
        pub quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUploadChannelInventoryResponse {
        pub data: Option<BatchUploadChannelInventoryResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUploadChannelInventoryResult {
        pub result: Option<BatchUploadChannelInventoryResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchUploadChannelInventoryResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub owner_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub sc_item_code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.combineitem.batch.update.async`
pub mod aoxiang_combineitem_batch_update_async {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.combineitem.batch.update.async` (组合货品新建\&更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=63304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.combineitem.batch.update.async",
        response = CombineItemUpsertAsyncResponse,
        unwrap = "combine_item_upsert_response",
        debug
    )]
    pub struct AoxiangCombineitemBatchUpdateAsync {
        pub combine_item_batch_upsert_async_request: CombineItemBatchUpsertAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineItemBatchUpsertAsyncRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub combine_sc_items: Vec<CombineScItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineScItem {
        pub combine_sc_item_id: String,
        pub combine_sc_item_code: Option<String>,
        pub combine_sc_item_name: String,
        #[top_api(required)]
        pub sub_sc_items: Vec<SubScItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubScItem {
        pub sc_item_id: String,
        pub quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineItemUpsertAsyncResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<DataItem>,
        pub result: Option<CombineItemUpsertAsyncResponseResultValue>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CombineItemUpsertAsyncResponseResultValue {
        /// 接收失败
        #[top_api(value = "0")]
        V0,
        /// 接收成功
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataItem {
        pub combine_sc_item_id: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.combinescitem.batch.create`
pub mod aoxiang_combinescitem_batch_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.combinescitem.batch.create` (新建组合货品)
    ///
    /// <https://open.taobao.com/api.htm?docId=60380&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.combinescitem.batch.create",
        response = BatchCreateCombineScItemResponse,
        unwrap = "batch_create_combine_scitem_response",
        debug
    )]
    pub struct AoxiangCombinescitemBatchCreate {
        pub batch_create_combine_scitem_request: BatchCreateCombineScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateCombineScItemRequest {
        #[top_api(required)]
        pub combine_sc_items: Vec<CombineScItem>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineScItem {
        pub owner_code: String,
        pub combine_sc_item_code: String,
        pub combine_sc_item_name: String,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub retail_price: Option<i64>,
        pub remark: Option<String>,
        #[top_api(required)]
        pub sub_sc_items: Vec<SubScItem>,
        pub currency: Option<Currency>,
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

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SubScItem {
        pub sc_item_code: String,
        pub quantity: i64,
        pub retail_price: i64,
        pub fixed_price: Option<FixedPrice>,
        pub currency: Currency,
    }

    /// The values of `fixed_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixedPrice {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateCombineScItemResponse {
        pub data: Option<BatchCreateCombineScItemResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateCombineScItemResult {
        pub result: Option<BatchCreateCombineScItemResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchCreateCombineScItemResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub combine_sc_item_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub combine_sc_item_id: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.combinescitem.batch.update`
pub mod aoxiang_combinescitem_batch_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.combinescitem.batch.update` (更新组合货品)
    ///
    /// <https://open.taobao.com/api.htm?docId=60381&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.combinescitem.batch.update",
        response = BatchUpdateCombineScItemResponse,
        unwrap = "batch_update_combine_scitem_response",
        debug
    )]
    pub struct AoxiangCombinescitemBatchUpdate {
        pub batch_update_combine_scitem_request: BatchUpdateCombineScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateCombineScItemRequest {
        #[top_api(required)]
        pub combine_sc_items: Vec<CombineScItem>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineScItem {
        pub owner_code: String,
        pub combine_sc_item_code: String,
        pub combine_sc_item_name: String,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub retail_price: Option<i64>,
        pub remark: Option<String>,
        #[top_api(required)]
        pub sub_sc_items: Vec<SubScItem>,
        pub currency: Option<Currency>,
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

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SubScItem {
        pub sc_item_code: String,
        pub quantity: i64,
        pub retail_price: i64,
        pub fixed_price: Option<FixedPrice>,
        pub currency: Currency,
    }

    /// The values of `fixed_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixedPrice {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateCombineScItemResponse {
        pub data: Option<BatchUpdateCombineScItemResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateCombineScItemResult {
        pub result: Option<BatchUpdateCombineScItemResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchUpdateCombineScItemResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub combine_sc_item_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub combine_sc_item_id: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.consignorder.batch.query`
pub mod aoxiang_consignorder_batch_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.consignorder.batch.query` (发货单批量查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.consignorder.batch.query",
        response = BatchQueryConsignOrderResponse,
        unwrap = "batch_query_consignorder_response",
        idempotent,
        debug
    )]
    pub struct AoxiangConsignorderBatchQuery {
        pub batch_query_consignorder_request: BatchQueryConsignorderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryConsignorderRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: Option<String>,
        pub last_modified_period: Period,
        pub page_size: i64,
        pub page_no: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Period {
        pub begin_time: i64,
        pub end_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryConsignOrderResponse {
        pub code: Option<String>,
        pub data: Option<PageData>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageData {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
        pub list: Vec<ConsignOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignOrder {
        pub trade_id: Option<String>,
        pub consign_order_code: Option<String>,
        pub wms_order_code: Option<String>,
        pub order_status: Option<String>,
        pub shop_code: Option<String>,
        pub owner_code: Option<String>,
        pub auto_flow: Option<AutoFlow>,
        pub warehouse_code: Option<String>,
        pub delivery_cps: Option<String>,
        pub plan_delivery_time: Option<i64>,
        pub plan_sign_time: Option<i64>,
        /// Several values with commas between them.
        pub asdp_ads: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub seller_message: Option<String>,
        pub assembly_type: Option<AssemblyType>,
        /// Several values with commas between them.
        pub merge_trade_ids: Option<String>,
        pub erp_hold: Option<String>,
        pub create_time: Option<i64>,
        pub update_time: Option<i64>,
        pub sub_trade_orders: Vec<SubTradeOrder>,
    }

    /// The values of `auto_flow`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AutoFlow {
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

    /// The values of `assembly_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AssemblyType {
        /// 无拆合
        #[top_api(value = "0")]
        V0,
        /// 拆单
        #[top_api(value = "1")]
        V1,
        /// 合单
        #[top_api(value = "2")]
        V2,
        /// 拆合单
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubTradeOrder {
        pub trade_id: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub combine_sc_item_ratio: Option<String>,
        pub combine_sc_item_code: Option<String>,
        pub order_source: Option<OrderSource>,
        pub item_consign_type: Option<String>,
        pub activity_id: Option<String>,
        pub sc_item_code: Option<String>,
        pub quantity: Option<i64>,
        pub currency: Option<Currency>,
        /// In cents.
        pub payment: Option<i64>,
        pub consign_type: Option<String>,
        pub gift_id: Option<String>,
        pub parent_trade_id: Option<String>,
        pub gift_order_id: Option<String>,
        pub warehouse_sc_item_code: Option<String>,
        pub sc_item_bar_code: Option<String>,
        pub activity_name: Option<String>,
    }

    /// The values of `order_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderSource {
        /// 交易
        #[top_api(value = "00")]
        Trade,
        /// 翱象绑定
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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
}

/// `alibaba.dchain.aoxiang.consignorder.cancel`
pub mod aoxiang_consignorder_cancel {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.consignorder.cancel` (自动流转单据取消仓内发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=60342&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.consignorder.cancel",
        response = CancelConsignOrderResponse,
        unwrap = "cancel_consignorder_response",
        debug
    )]
    pub struct AoxiangConsignorderCancel {
        pub cancel_consignorder_request: CancelConsignOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelConsignOrderRequest {
        pub warehouse_code: Option<String>,
        pub owner_code: Option<String>,
        pub consign_order_code: Option<String>,
        pub trade_id: Option<String>,
        pub sub_trade_ids: Vec<String>,
        pub cancel_reason: Option<String>,
        pub extend_props: Option<String>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelConsignOrderResponse {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.consignorder.gift.binding`
pub mod aoxiang_consignorder_gift_binding {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.consignorder.gift.binding` (赠品绑赠计算占用)
    ///
    /// <https://open.taobao.com/api.htm?docId=60376&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.consignorder.gift.binding",
        response = AoxiangConsignorderGiftBindingBindingConsignorderGiftResponse,
        unwrap = "binding_consignorder_gift_response",
        debug
    )]
    pub struct AoxiangConsignorderGiftBinding {
        pub binding_consignorder_gift_request: Option<BindingConsignOrderGiftRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BindingConsignOrderGiftRequest {
        pub distribution_type: Option<DistributionType>,
        pub source_platform_code: String,
        pub trade_id: String,
        /// In milliseconds.
        pub trade_create_time: i64,
        /// In milliseconds.
        pub trade_pay_time: i64,
        /// In cents.
        pub order_amount: i64,
        /// In cents.
        pub payment: i64,
        pub consign_order_code: String,
        #[top_api(secret)]
        pub buyer_nick: String,
        pub product_type: Option<ProductType>,
        pub warehouse_code: String,
        pub seller_message: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub receiver_info: Option<ReceiverInfo>,
        #[top_api(required)]
        pub sub_trade_orders: Vec<SubTradeOrder>,
        pub request_time: i64,
        pub request_id: String,
        pub currency: Currency,
    }

    /// The values of `distribution_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributionType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// 指定分销店铺
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// 普通预售产品类型
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        pub country: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SubTradeOrder {
        pub trade_id: String,
        pub item_name: String,
        pub item_id: String,
        pub sku_id: Option<String>,
        pub sc_item_name: String,
        pub sc_item_code: String,
        /// In cents.
        pub payment: i64,
        pub owner_code: String,
        pub quantity: i64,
        pub combine_type: String,
        pub combine_sc_item_code: Option<String>,
        pub currency: Currency,
    }

    /// `BindingConsignOrderGiftRequest`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AoxiangConsignorderGiftBindingBindingConsignorderGiftResponse {
        pub data: Option<BindingConsignOrderGiftResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BindingConsignOrderGiftResult {
        pub trade_id: Option<String>,
        pub consign_order_code: Option<String>,
        pub gift_orders: Vec<GiftOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GiftOrder {
        pub gift_order_id: Option<String>,
        pub sc_item_code: Option<String>,
        pub sc_item_name: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub activity_id: Option<String>,
        pub gift_id: Option<String>,
        pub quantity: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub activity_name: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.consignorder.gift.reverse`
pub mod aoxiang_consignorder_gift_reverse {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.consignorder.gift.reverse` (赠品绑赠回滚)
    ///
    /// <https://open.taobao.com/api.htm?docId=60383&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.consignorder.gift.reverse",
        response = AoxiangConsignorderGiftReverseReverseConsignorderGiftResponse,
        unwrap = "reverse_consignorder_gift_response",
        debug
    )]
    pub struct AoxiangConsignorderGiftReverse {
        pub reverse_consignorder_gift_request: ReverseConsignOrderGiftRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ReverseConsignOrderGiftRequest {
        pub distribution_type: Option<DistributionType>,
        pub source_platform_code: String,
        pub trade_id: String,
        /// In milliseconds.
        pub trade_create_time: i64,
        /// In milliseconds.
        pub trade_pay_time: i64,
        /// In cents.
        pub order_amount: i64,
        /// In cents.
        pub payment: i64,
        pub consign_order_code: String,
        #[top_api(secret)]
        pub buyer_nick: String,
        pub product_type: Option<ProductType>,
        pub warehouse_code: String,
        pub seller_message: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub receiver_info: Option<ReceiverInfo>,
        #[top_api(required)]
        pub gift_orders: Vec<GiftOrder>,
        pub request_time: i64,
        pub request_id: String,
        pub currency: Currency,
    }

    /// The values of `distribution_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributionType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// 指定分销店铺
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// 普通预售产品类型
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        pub country: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GiftOrder {
        pub gift_order_id: String,
        pub sc_item_code: String,
        pub sc_item_name: String,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub activity_id: String,
        pub gift_id: String,
        pub quantity: i64,
    }

    /// `ReverseConsignOrderGiftRequest`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AoxiangConsignorderGiftReverseReverseConsignorderGiftResponse {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.cooperate.distributor.query`
pub mod aoxiang_cooperate_distributor_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.cooperate.distributor.query` (商家关系查询分销商)
    ///
    /// <https://open.taobao.com/api.htm?docId=60940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.cooperate.distributor.query",
        response = TopResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AoxiangCooperateDistributorQuery {
        pub query_distributor_request: QueryDistributorRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDistributorRequest {
        pub request_time: i64,
        pub request_id: String,
        pub current_page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub data: Option<QueryDistributorResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDistributorResponse {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub merchant_list: Vec<Integer>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Integer {
        pub owner_id: Option<i64>,
        pub company_name: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.delivery.create.update`
pub mod aoxiang_delivery_create_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.delivery.create.update` (新建/更新配资源)
    ///
    /// <https://open.taobao.com/api.htm?docId=63260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.delivery.create.update",
        response = DeliveryUpsertResponse,
        unwrap = "delivery_upsert_response",
        debug
    )]
    pub struct AoxiangDeliveryCreateUpdate {
        pub delivery_upsert_request: DeliveryUpsertRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryUpsertRequest {
        #[top_api(required)]
        pub delivery_infos: Vec<DeliveryInfo>,
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryInfo {
        pub erp_delivery_biz_code: Option<String>,
        pub name: String,
        pub platform_code: String,
        #[top_api(secret)]
        pub con_name: Option<String>,
        #[top_api(secret)]
        pub con_phone: Option<String>,
        pub erp_code: String,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 停用
        #[top_api(value = "0")]
        Disabled,
        /// 启用
        #[top_api(value = "1")]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryUpsertResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<DataDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub result: Option<DataDetailResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DataDetailResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub erp_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.delivery.decision.query`
pub mod aoxiang_delivery_decision_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.delivery.decision.query` (查询黑白名单快递)
    ///
    /// <https://open.taobao.com/api.htm?docId=65177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.delivery.decision.query",
        response = DeliveryDecisionQueryResponse,
        unwrap = "delivery_decision_query_response",
        idempotent,
        debug
    )]
    pub struct AoxiangDeliveryDecisionQuery {
        pub delivery_decision_query_request: DeliveryDecisionQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryDecisionQueryRequest {
        #[top_api(required)]
        pub delivery_decision: Vec<DeliveryDecision>,
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryDecision {
        pub order_code: String,
        pub send_province: String,
        pub send_city: String,
        pub send_district: String,
        pub send_town: Option<String>,
        pub send_division_code: Option<String>,
        pub trade_id: String,
        pub sub_trade_id: String,
        pub order_flag: Option<String>,
        pub receive_province: String,
        pub receive_city: String,
        pub receive_district: String,
        pub receive_town: Option<String>,
        pub receive_division_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryDecisionQueryResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<DeliveryDecisionQueryResponseResultValue>,
        pub data: Vec<DataDetail>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryDecisionQueryResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub order_code: Option<String>,
        pub send_province: Option<String>,
        pub send_city: Option<String>,
        pub send_district: Option<String>,
        pub send_town: Option<String>,
        pub send_division_code: Option<String>,
        pub trade_id: Option<String>,
        pub sub_trade_id: Option<String>,
        pub order_flag: Option<String>,
        pub receive_province: Option<String>,
        pub receive_city: Option<String>,
        pub receive_district: Option<String>,
        pub receive_town: Option<String>,
        pub receive_division_code: Option<String>,
        pub black_delivery_cps: Option<String>,
        pub white_delivery_cps: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.delivery.status.update`
pub mod aoxiang_delivery_status_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.delivery.status.update` (启用/停用配资源)
    ///
    /// <https://open.taobao.com/api.htm?docId=63261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.delivery.status.update",
        response = DeliveryStatusUpdateResponse,
        unwrap = "delivery_status_update_response",
        debug
    )]
    pub struct AoxiangDeliveryStatusUpdate {
        pub delivery_status_update_request: DeliveryStatusUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryStatusUpdateRequest {
        #[top_api(required)]
        pub delivery_infos: Vec<DeliveryInfo>,
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryInfo {
        pub erp_code: String,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryStatusUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<DataDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub result: Option<DataDetailResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DataDetailResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub erp_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.deliverytemplate.query`
pub mod aoxiang_deliverytemplate_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.deliverytemplate.query` (商家运费模板查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60863&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.deliverytemplate.query",
        response = TopResponse,
        unwrap = "query_deliverytemplate_response",
        idempotent,
        debug
    )]
    pub struct AoxiangDeliverytemplateQuery {
        pub query_delivery_template_request: QueryDeliveryTemplateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDeliveryTemplateRequest {
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub data: Option<QueryDeliveryTemplateResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryDeliveryTemplateResponse {
        pub result: Option<String>,
        pub message: Option<String>,
        pub delivery_templatemodel_list: Vec<DeliveryTemplateModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTemplateModel {
        pub template_id: Option<i64>,
        pub name: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.industry.waybill.create`
pub mod aoxiang_industry_waybill_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.industry.waybill.create` (服务商开运单)
    ///
    /// <https://open.taobao.com/api.htm?docId=63631&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.industry.waybill.create",
        response = TopResponse,
        unwrap = "tms_order_create_response",
        debug
    )]
    pub struct AoxiangIndustryWaybillCreate {
        pub tms_order_create_request: TmsOrderCreateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderCreateRequest {
        pub seller_id: String,
        pub trade_code: Option<String>,
        pub out_biz_code: String,
        pub seller_order_code: Option<String>,
        pub tms_service_type: TmsServiceType,
        pub cp_code: String,
        pub creator: String,
        pub feature: Option<String>,
        pub remark: Option<String>,
        pub bill_pic: Option<String>,
        pub advance: Option<bool>,
        pub gather: Option<bool>,
        pub gather_num: Option<i64>,
        pub request_time: i64,
        pub request_id: String,
        pub industry: String,
        pub rdc_create_dto: OrderRdcCreate,
        pub sender_create_dto: OrderSenderCreate,
        pub receiver_create_dto: OrderSenderCreate,
        #[top_api(required)]
        pub item_create_dto_list: Vec<OrderReceiverCreate>,
    }

    /// The values of `tms_service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TmsServiceType {
        /// 干支装一体
        #[top_api(value = 0)]
        V0,
        /// 不安装配送到家
        #[top_api(value = 1)]
        V1,
        /// 不安装配送到楼下
        #[top_api(value = 2)]
        V2,
        /// 自提
        #[top_api(value = 3)]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRdcCreate {
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSenderCreate {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub mobile: String,
        pub province: String,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderReceiverCreate {
        pub volume: String,
        pub leaf_cat_id: String,
        pub item_name: String,
        pub quantity: i64,
        pub pack_num: i64,
        pub feature: Option<String>,
        pub weight: Option<String>,
        pub property: Option<Property>,
        pub assemble_type: Option<AssembleType>,
    }

    /// The values of `property`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Property {
        /// 软体
        #[top_api(value = "soft")]
        Soft,
        /// 版式
        #[top_api(value = "plate")]
        Plate,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `assemble_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AssembleType {
        /// 整装
        #[top_api(value = "whole_install")]
        WholeInstall,
        /// 组装
        #[top_api(value = "part_install")]
        PartInstall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<TmsOrderCreateResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderCreateResponse {
        pub biz_exception: Option<bool>,
        pub code: Option<String>,
        pub data: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.dchain.aoxiang.industry.waybill.edit`
pub mod aoxiang_industry_waybill_edit {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.industry.waybill.edit` (服务商编辑运单)
    ///
    /// <https://open.taobao.com/api.htm?docId=63632&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.industry.waybill.edit",
        response = TopResponse,
        unwrap = "tms_order_edit_response",
        debug
    )]
    pub struct AoxiangIndustryWaybillEdit {
        pub tms_order_update_request: TmsOrderUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderUpdateRequest {
        pub seller_id: String,
        pub express_code: String,
        pub tms_service_type: TmsServiceType,
        pub cp_code: String,
        pub feature: Option<String>,
        pub remark: Option<String>,
        pub bill_pic: Option<String>,
        pub gather: Option<bool>,
        pub gather_num: Option<i64>,
        pub industry: String,
        pub sender_edit_dto: Option<OrderSenderEdit>,
        pub receiver_edit_dto: Option<OrderReceiverEdit>,
        pub item_edit_dto_list: Vec<OrderItemEdit>,
        pub request_time: i64,
        pub out_biz_code: String,
        pub operator_name: String,
    }

    /// The values of `tms_service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TmsServiceType {
        /// 干支装一体
        #[top_api(value = 0)]
        V0,
        /// 不安装配送到家
        #[top_api(value = 1)]
        V1,
        /// 不安装配送到楼下
        #[top_api(value = 2)]
        V2,
        /// 自提
        #[top_api(value = 3)]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSenderEdit {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderReceiverEdit {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderItemEdit {
        pub volume: Option<String>,
        pub leaf_cat_id: Option<String>,
        pub item_name: Option<String>,
        pub quantity: Option<i64>,
        pub pack_num: Option<i64>,
        pub feature: Option<String>,
        pub weight: Option<String>,
        pub property: Option<Property>,
        pub assemble_type: Option<AssembleType>,
    }

    /// The values of `property`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Property {
        /// 软体
        #[top_api(value = "soft")]
        Soft,
        /// 版式
        #[top_api(value = "plate")]
        Plate,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `assemble_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AssembleType {
        /// 整装
        #[top_api(value = "whole_install")]
        WholeInstall,
        /// 组装
        #[top_api(value = "part_install")]
        PartInstall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<TmsOrderUpdateResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderUpdateResponse {
        pub biz_exception: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.dchain.aoxiang.industry.waybill.logisticstatus.change`
pub mod aoxiang_industry_waybill_logisticstatus_change {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.industry.waybill.logisticstatus.change` (物流节点回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=63629&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.industry.waybill.logisticstatus.change",
        response = TopResponse,
        unwrap = "tms_order_confirm_response",
        debug
    )]
    pub struct AoxiangIndustryWaybillLogisticstatusChange {
        pub tms_order_confirm_request: TmsOrderConfirmRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderConfirmRequest {
        pub seller_id: Option<String>,
        pub express_code: String,
        pub request_id: String,
        pub industry: String,
        pub cp_code: String,
        pub operate_time: i64,
        pub logistic_status: String,
        pub operator_name: String,
        pub description: String,
        pub remark: Option<String>,
        pub feature: Option<String>,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<TmsOrderConfirmResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderConfirmResponse {
        pub success: Option<bool>,
        pub biz_exception: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.industry.waybill.logisticstatus.remark.add`
pub mod aoxiang_industry_waybill_logisticstatus_remark_add {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.industry.waybill.logisticstatus.remark.add` (客服增加备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=63633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.industry.waybill.logisticstatus.remark.add",
        response = TopResponse,
        unwrap = "tms_order_remark_response",
        debug
    )]
    pub struct AoxiangIndustryWaybillLogisticstatusRemarkAdd {
        pub tms_order_remark_request: TmsOrderRemarkRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderRemarkRequest {
        pub seller_id: String,
        pub express_code: String,
        pub request_time: i64,
        pub request_id: String,
        pub industry: String,
        pub cp_code: String,
        pub operator_name: String,
        pub remark: Option<String>,
        pub feature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<TmsOrderRemarkResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsOrderRemarkResponse {
        pub error_code: Option<String>,
        pub message: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.inventory.batch.query`
pub mod aoxiang_inventory_batch_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.inventory.batch.query` (批量查询库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=64268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.inventory.batch.query",
        response = BatchQueryInventoryResponse,
        unwrap = "batch_query_inventory_response",
        idempotent,
        debug
    )]
    pub struct AoxiangInventoryBatchQuery {
        pub batch_query_inventory_request: BatchQueryInventoryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryInventoryRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub owner_code: String,
        #[top_api(required)]
        pub sc_item_list: Vec<ScItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        pub sc_item_code: String,
        pub sc_item_type: String,
        #[top_api(required)]
        pub warehouse_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryInventoryResponse {
        pub data: Option<BatchQueryInventoryResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryInventoryResult {
        pub detail: Vec<ScItemInfo>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItemInfo {
        pub sc_item_id: Option<String>,
        pub sc_item_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub sale_total_count: Option<i64>,
        pub sale_occupy_count: Option<i64>,
        pub sale_remain_count: Option<i64>,
    }
}

/// `alibaba.dchain.aoxiang.inventory.futureplan`
pub mod aoxiang_inventory_futureplan {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.inventory.futureplan` (负卖计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=61223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.inventory.futureplan",
        response = TopResponse,
        unwrap = "future_plan_response",
        debug
    )]
    pub struct AoxiangInventoryFutureplan {
        pub public_future_plan_request: PublicFuturePlanRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublicFuturePlanRequest {
        pub request_time: i64,
        pub request_id: String,
        pub operation_order_id: String,
        pub operation_code: String,
        pub biz_activity_code: String,
        #[top_api(required)]
        pub future_plan_detail_list: Vec<FuturePlanDetail>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct FuturePlanDetail {
        pub operation_detail_order_id: String,
        pub sc_item_id: i64,
        pub store_code: String,
        pub quantity: i64,
        pub inventory_strategy: i64,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_date: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_date: String,
        pub time_strategy: TimeStrategy,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub delivery_start_date: Option<String>,
        /// In days.
        pub relative_time: Option<i64>,
        #[top_api(required)]
        pub ic_item_list: Vec<IcItemDto>,
    }

    /// The values of `time_strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeStrategy {
        #[top_api(value = 1)]
        V1,
        /// 相对时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `IcItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IcItemDto {
        pub item_id: String,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub data: Option<FuturePlanResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FuturePlanResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub future_plan_item_result_list: Vec<FuturePlanItemResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FuturePlanItemResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub ext_order_id: Option<String>,
        pub ext_sub_order_id: Option<String>,
        pub user_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub channel_inv_id: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.item.batch.delete.async`
pub mod aoxiang_item_batch_delete_async {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.batch.delete.async` (货品与组合货品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=63305&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.batch.delete.async",
        response = ItemDeleteAsyncResponse,
        unwrap = "item_delete_response",
        debug
    )]
    pub struct AoxiangItemBatchDeleteAsync {
        pub item_delete_request: ItemBatchDeleteAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBatchDeleteAsyncRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub sc_items: Vec<ScItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        pub sc_item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDeleteAsyncResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<DataDetail>,
        pub result: Option<ItemDeleteAsyncResponseResultValue>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemDeleteAsyncResponseResultValue {
        /// 接收失败
        #[top_api(value = "0")]
        V0,
        /// 接收成功
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub sc_item_id: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.item.batch.update.async`
pub mod aoxiang_item_batch_update_async {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.batch.update.async` (货品新建/更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.batch.update.async",
        response = ItemUpdateAsnycResponse,
        unwrap = "item_update_response",
        debug
    )]
    pub struct AoxiangItemBatchUpdateAsync {
        pub item_update_request: ItemBatchUpdateAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBatchUpdateAsyncRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub sc_items: Vec<ScItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        pub sc_item_id: String,
        pub sc_item_name: String,
        pub sc_item_code: Option<String>,
        pub warehouse_sc_item_relation: Vec<WarehouseScItemRelation>,
        pub bar_code: Option<String>,
        pub extend_props: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseScItemRelation {
        pub erp_warehouse_code: Option<String>,
        pub warehouse_sc_item_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUpdateAsnycResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<DataItem>,
        pub result: Option<ItemUpdateAsnycResponseResultValue>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemUpdateAsnycResponseResultValue {
        /// 全部接收失败
        #[top_api(value = "0")]
        V0,
        /// 全部接收成功
        #[top_api(value = "1")]
        V1,
        /// 部分接受成功
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataItem {
        pub sc_item_id: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.batch.cancel`
pub mod aoxiang_item_distribution_batch_cancel {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.batch.cancel` (取消商品分销)
    ///
    /// <https://open.taobao.com/api.htm?docId=60862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.batch.cancel",
        response = TopResponse,
        unwrap = "cancel_distribute_response",
        debug
    )]
    pub struct AoxiangItemDistributionBatchCancel {
        pub cancel_distribute_request: CancelDistributeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelDistributeRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub cancel_distribute_info_list: Vec<CancelDistributeInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelDistributeInfo {
        pub item_id: String,
        pub sku_id: Option<String>,
        pub cancel_all: bool,
        pub distributor_shop_user_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub code: Option<String>,
        pub data: Option<CancelDistributeResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelDistributeResponse {
        pub cancel_distribute_detail_list: Vec<CancelDistributeDetail>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelDistributeDetail {
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub distributor_shop_user_id: Option<i64>,
        #[top_api(secret)]
        pub distributor_company_name: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.create`
pub mod aoxiang_item_distribution_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.create` (选择店铺商品并进行铺货（通用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=60860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.create",
        response = TopResponse,
        unwrap = "create_item_distribution_response",
        debug
    )]
    pub struct AoxiangItemDistributionCreate {
        pub create_item_distribution_request: CreateItemDistributionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateItemDistributionRequest {
        pub item_id: String,
        pub item_code: Option<String>,
        pub item_title: String,
        pub sku_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_title: Option<String>,
        pub sc_item_id: Option<String>,
        pub logistics_cost_template_id: i64,
        pub request_id: String,
        /// In cents.
        pub distribute_price: i64,
        pub distribute_currency: String,
        /// In cents.
        pub retail_price: Option<i64>,
        pub retail_currency: Option<String>,
        pub request_time: i64,
        pub sc_item_code: Option<String>,
        pub level1_price: Option<i64>,
        pub level2_price: Option<i64>,
        pub level3_price: Option<i64>,
        pub level4_price: Option<i64>,
        pub level5_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<DistributionResponse>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub sc_item_id: Option<i64>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.describe`
pub mod aoxiang_item_distribution_describe {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.describe` (分销商品文描)
    ///
    /// <https://open.taobao.com/api.htm?docId=61217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.describe",
        response = TopResponse,
        unwrap = "create_item_distribution_request",
        debug
    )]
    pub struct AoxiangItemDistributionDescribe {
        pub create_item_distribution_request: MaterialRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialRequest {
        pub request_time: i64,
        pub request_id: String,
        pub item_id: String,
        pub title: Option<String>,
        pub img_url: Vec<String>,
        pub item_describe_text: Option<String>,
        #[top_api(secret)]
        pub mobile_item_describe_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub data: Option<MaterialChangeResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialChangeResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.specify.create`
pub mod aoxiang_item_distribution_specify_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.specify.create` (指定分销商进行铺货(专享))
    ///
    /// <https://open.taobao.com/api.htm?docId=60876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.specify.create",
        response = TopResponse,
        unwrap = "create_item_distribution_response",
        debug
    )]
    pub struct AoxiangItemDistributionSpecifyCreate {
        pub create_item_distribution_request: SpecifyDistributionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDistributionRequest {
        pub request_time: i64,
        pub request_id: String,
        pub item_id: String,
        pub item_code: Option<String>,
        pub item_title: String,
        pub sku_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_title: Option<String>,
        pub sc_item_id: String,
        pub logistics_cost_template_id: i64,
        #[top_api(required)]
        pub distribution_info_list: Vec<Long>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Long {
        pub distributor_shop_user_id: i64,
        pub distribute_price: i64,
        pub distribute_currency: Option<String>,
        pub retail_price: Option<i64>,
        pub retail_currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<SpecifyDistributionResponse>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDistributionResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub response_detail_list: Vec<SpecifyDistributionResponseDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDistributionResponseDetail {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub distributor_shop_user_id: Option<i64>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.specify.update`
pub mod aoxiang_item_distribution_specify_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.specify.update` (指定分销商进行铺货(专享) \- 修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=60877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.specify.update",
        response = TopResponse,
        unwrap = "create_item_distribution_response",
        debug
    )]
    pub struct AoxiangItemDistributionSpecifyUpdate {
        pub update_item_distribution_request: UpdateItemDistributionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateItemDistributionRequest {
        pub request_time: i64,
        pub request_id: String,
        pub item_id: String,
        pub sku_id: Option<String>,
        pub logistics_cost_template_id: Option<i64>,
        pub distribution_info_list: Vec<Long>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Long {
        pub distributor_shop_user_id: i64,
        pub distribute_price: i64,
        pub distribute_currency: String,
        pub retail_price: Option<i64>,
        pub retail_currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<SpecifyDistributionResponse>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDistributionResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub response_detail_list: Vec<SpecifyDistributionResponseDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecifyDistributionResponseDetail {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub distributor_shop_user_id: Option<i64>,
    }
}

/// `alibaba.dchain.aoxiang.item.distribution.update`
pub mod aoxiang_item_distribution_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.item.distribution.update` (更新商品分销内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=60861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.item.distribution.update",
        response = SaveItemDistributionResponse,
        unwrap = "update_item_distribution_response",
        debug
    )]
    pub struct AoxiangItemDistributionUpdate {
        pub update_item_distribution_request: UpdateItemDistributionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateItemDistributionRequest {
        pub request_id: String,
        pub request_time: i64,
        pub item_id: String,
        pub sku_id: Option<String>,
        pub logistics_cost_template_id: Option<i64>,
        /// In cents.
        pub distribute_price: i64,
        pub distribute_currency: String,
        /// In cents.
        pub retail_price: Option<i64>,
        pub retail_currency: Option<String>,
        pub level1_price: Option<i64>,
        pub level2_price: Option<i64>,
        pub level3_price: Option<i64>,
        pub level4_price: Option<i64>,
        pub level5_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveItemDistributionResponse {
        pub code: Option<String>,
        pub data: Option<DistributionResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.itemmapping.batch.create`
pub mod aoxiang_itemmapping_batch_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.itemmapping.batch.create` (新建商货品关联)
    ///
    /// <https://open.taobao.com/api.htm?docId=60382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.itemmapping.batch.create",
        response = BatchCreateItemMappingResponse,
        unwrap = "batch_create_item_mapping_response",
        debug
    )]
    pub struct AoxiangItemmappingBatchCreate {
        pub batch_create_item_mapping_request: BatchCreateItemMappingRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateItemMappingRequest {
        #[top_api(required)]
        pub item_mappings: Vec<ItemMapping>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemMapping {
        pub item_id: String,
        pub sku_id: Option<String>,
        pub sc_item_code: String,
        pub need_sync_sc_item_inv_to_item: NeedSyncScItemInvToItem,
        pub forbid_no_sc_item_inv_sync_to_item: Option<ForbidNoScItemInvSyncToItem>,
    }

    /// The values of `need_sync_sc_item_inv_to_item`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NeedSyncScItemInvToItem {
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

    /// The values of `forbid_no_sc_item_inv_sync_to_item`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ForbidNoScItemInvSyncToItem {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是 默认值为 1
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateItemMappingResponse {
        pub data: Option<BatchCreateItemMappingResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateItemMappingResult {
        pub result: Option<BatchCreateItemMappingResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchCreateItemMappingResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub sc_item_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.itemmapping.delete`
pub mod aoxiang_itemmapping_delete {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.itemmapping.delete` (删除商货品关联关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=63307&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.itemmapping.delete",
        response = ItemMappingDeleteResponse,
        unwrap = "item_mapping_delete_response",
        debug
    )]
    pub struct AoxiangItemmappingDelete {
        pub item_mapping_delete_request: ItemMappingDeleteRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMappingDeleteRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub item_mappings: Vec<ItemMapping>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMapping {
        pub item_id: String,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMappingDeleteResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub result: Option<ItemMappingDeleteResponseResultValue>,
        pub data: Vec<DataItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemMappingDeleteResponseResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataItem {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub seller_id: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub sc_item_id: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.itemmapping.unbundle`
pub mod aoxiang_itemmapping_unbundle {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.itemmapping.unbundle` (商货关联解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=64348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.itemmapping.unbundle",
        response = UnbundleItemmappingResponse,
        unwrap = "unbundle_itemmapping_response",
        debug
    )]
    pub struct AoxiangItemmappingUnbundle {
        pub unbundle_itemmapping_request: UnbundleItemmappingRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnbundleItemmappingRequest {
        /// In milliseconds.
        pub request_time: i64,
        pub request_id: String,
        pub owner_code: String,
        pub item_id: String,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnbundleItemmappingResponse {
        pub data: Option<UnbundleItemmappingResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnbundleItemmappingResult {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.itemmapping.update.async`
pub mod aoxiang_itemmapping_update_async {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.itemmapping.update.async` (创建/更新商货品关联关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=63306&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.itemmapping.update.async",
        response = ItemMappingUpdateAsyncResponse,
        unwrap = "item_mapping_update_response",
        debug
    )]
    pub struct AoxiangItemmappingUpdateAsync {
        pub item_mapping_update_request: ItemMappingUpdateAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMappingUpdateAsyncRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub item_mappings: Vec<ItemMapping>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMapping {
        pub item_id: String,
        pub sku_id: Option<String>,
        pub sc_item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMappingUpdateAsyncResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<DataDetail>,
        pub result: Option<ItemMappingUpdateAsyncResponseResultValue>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemMappingUpdateAsyncResponseResultValue {
        /// 接收失败
        #[top_api(value = "0")]
        V0,
        /// 接收成功
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub sc_item_id: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.orderprocess.report`
pub mod aoxiang_orderprocess_report {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.orderprocess.report` (回传仓内作业节点)
    ///
    /// <https://open.taobao.com/api.htm?docId=62695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.orderprocess.report",
        response = OrderProcessReportResponse,
        unwrap = "orderprocess_report_response",
        debug
    )]
    pub struct AoxiangOrderprocessReport {
        pub orderprocess_report_request: OrderProcessReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProcessReportRequest {
        pub order: Order,
        pub process: Process,
        #[top_api(required)]
        pub order_lines: Vec<OrderLine>,
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_code: String,
        pub order_id: String,
        pub order_type: String,
        pub warehouse_code: String,
        pub source_platform_code: String,
        pub source_platform_name: String,
        pub shop_nick: String,
        pub create_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Process {
        pub process_status: String,
        pub operate_time: i64,
        pub logistics_code: String,
        pub packages: Vec<Package>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Package {
        pub logistics_code: Option<String>,
        pub express_code: Option<String>,
        pub item_code: Option<String>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub source_order_code: String,
        pub sub_source_order_code: String,
        pub owner_code: String,
        pub item_code: String,
        pub plan_qty: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProcessReportResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.physics.inventory.batch.upload.async`
pub mod aoxiang_physics_inventory_batch_upload_async {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.physics.inventory.batch.upload.async` (实仓库存同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63308&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.physics.inventory.batch.upload.async",
        response = InventoryUploadAsyncResponse,
        unwrap = "inventory_upload_response",
        debug
    )]
    pub struct AoxiangPhysicsInventoryBatchUploadAsync {
        pub inventory_upload_request: InventoryBatchUploadAsyncRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryBatchUploadAsyncRequest {
        pub request_time: i64,
        pub request_id: String,
        #[top_api(required)]
        pub physics_inventory: Vec<PhysicsInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhysicsInventory {
        pub erp_warehouse_code: String,
        pub sc_item_id: Option<String>,
        pub avaliable_quantity: i64,
        pub total_quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryUploadAsyncResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<DataDetail>,
        pub result: Option<InventoryUploadAsyncResponseResultValue>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryUploadAsyncResponseResultValue {
        /// 接收失败
        #[top_api(value = "0")]
        V0,
        /// 接收成功
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub sc_item_id: Option<String>,
        pub erp_warehouse_code: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.receiverinfo.query`
pub mod aoxiang_receiverinfo_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.receiverinfo.query` (供应链优仓即时配隐私小号查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.receiverinfo.query",
        response = OrderReceiverPrivacyResponse,
        unwrap = "order_receiver_privacy_response",
        idempotent,
        debug
    )]
    pub struct AoxiangReceiverinfoQuery {
        pub order_privacy_receiver_query: OrderPrivacyReceiverQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPrivacyReceiverQuery {
        #[top_api(secret)]
        pub oaid: String,
        pub tid: Option<String>,
        pub delivery_order_code: Option<String>,
        pub owner_code: String,
        pub warehouse_code: String,
        pub scene: String,
        pub extend_props: Option<String>,
        pub request_time: i64,
        pub shop_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderReceiverPrivacyResponse {
        pub code: Option<String>,
        pub data: Option<OrderReceiverPrivacyData>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderReceiverPrivacyData {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub country_code: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub town: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.scitem.batch.create`
pub mod aoxiang_scitem_batch_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.scitem.batch.create` (新建货品)
    ///
    /// <https://open.taobao.com/api.htm?docId=60378&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.scitem.batch.create",
        response = BatchCreateScItemResponse,
        unwrap = "batch_create_scitem_response",
        debug
    )]
    pub struct AoxiangScitemBatchCreate {
        pub batch_create_scitem_request: BatchCreateScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateScItemRequest {
        #[top_api(required)]
        pub sc_items: Vec<ScItem>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        pub sc_item_name: String,
        pub sc_item_code: String,
        pub bar_code: Option<String>,
        pub industry: String,
        pub owner_code: String,
        pub warehouse_code: Option<String>,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub pic_path: Option<String>,
        /// In millimetres.
        pub length: Option<i64>,
        /// In millimetres.
        pub width: Option<i64>,
        /// In millimetres.
        pub height: Option<i64>,
        pub weight: Option<i64>,
        /// In cents.
        pub retail_price: Option<i64>,
        pub hazardous: Option<Hazardous>,
        pub fragile: Option<Fragile>,
        pub liquid: Option<Liquid>,
        pub precious: Option<Precious>,
        pub storage_environment: Option<StorageEnvironment>,
        pub remark: Option<String>,
        pub extend_props: Option<String>,
        pub purchase_prices: Vec<PurchasePrice>,
        pub currency: Option<Currency>,
        pub need_notify_warehouse: NeedNotifyWarehouse,
        pub warehouse_sc_item_code: Option<String>,
    }

    /// The values of `hazardous`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Hazardous {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `fragile`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Fragile {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `liquid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Liquid {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `precious`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Precious {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `storage_environment`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StorageEnvironment {
        /// 常温
        #[top_api(value = "NORMAL")]
        Normal,
        #[top_api(value = "COOL")]
        Cool,
        #[top_api(value = "FRESHNESS")]
        Freshness,
        #[top_api(value = "REEFER")]
        Reefer,
        #[top_api(value = "THERMOSTATIC")]
        Thermostatic,
        #[top_api(value = "FROZEN")]
        Frozen,
        #[top_api(value = "COOL_AND_DRY")]
        CoolAndDry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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

    /// The values of `need_notify_warehouse`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NeedNotifyWarehouse {
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchasePrice {
        /// In cents.
        pub price: Option<i64>,
        pub currency: Option<Currency>,
        pub supplier_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateScItemResponse {
        pub data: Option<BatchCreateScItemResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchCreateScItemResult {
        pub result: Option<BatchCreateScItemResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchCreateScItemResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub sc_item_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub sc_item_id: Option<String>,
        pub sc_item_bar_code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.scitem.batch.update`
pub mod aoxiang_scitem_batch_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.scitem.batch.update` (alibaba.dchain.aoxiang.scitem.batch.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=60379&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.scitem.batch.update",
        response = BatchUpdateScItemResponse,
        unwrap = "batch_update_scitem_response",
        debug
    )]
    pub struct AoxiangScitemBatchUpdate {
        pub batch_update_scitem_request: BatchUpdateScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateScItemRequest {
        #[top_api(required)]
        pub sc_items: Vec<ScItem>,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ScItem {
        pub sc_item_name: String,
        pub sc_item_code: String,
        pub bar_code: Option<String>,
        pub industry: String,
        pub owner_code: String,
        pub warehouse_code: Option<String>,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub pic_path: Option<String>,
        /// In millimetres.
        pub length: Option<i64>,
        /// In millimetres.
        pub width: Option<i64>,
        /// In millimetres.
        pub height: Option<i64>,
        pub weight: Option<i64>,
        /// In cents.
        pub retail_price: Option<i64>,
        pub hazardous: Option<Hazardous>,
        pub fragile: Option<Fragile>,
        pub liquid: Option<Liquid>,
        pub precious: Option<Precious>,
        pub storage_environment: Option<StorageEnvironment>,
        pub currency: Option<Currency>,
        pub remark: Option<String>,
        pub extend_props: Option<String>,
        pub purchase_prices: Vec<PurchasePrice>,
        pub need_notify_warehouse: NeedNotifyWarehouse,
        pub warehouse_sc_item_code: Option<String>,
    }

    /// The values of `hazardous`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Hazardous {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `fragile`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Fragile {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `liquid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Liquid {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `precious`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Precious {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `storage_environment`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StorageEnvironment {
        /// 常温
        #[top_api(value = "NORMAL")]
        Normal,
        #[top_api(value = "COOL")]
        Cool,
        #[top_api(value = "FRESHNESS")]
        Freshness,
        #[top_api(value = "REEFER")]
        Reefer,
        #[top_api(value = "THERMOSTATIC")]
        Thermostatic,
        #[top_api(value = "FROZEN")]
        Frozen,
        #[top_api(value = "COOL_AND_DRY")]
        CoolAndDry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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

    /// The values of `need_notify_warehouse`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NeedNotifyWarehouse {
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchasePrice {
        /// In cents.
        pub price: Option<i64>,
        pub currency: Option<Currency>,
        pub supplier_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateScItemResponse {
        pub data: Option<BatchUpdateScItemResult>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchUpdateScItemResult {
        pub result: Option<BatchUpdateScItemResultResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BatchUpdateScItemResultResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub sc_item_code: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub sc_item_id: Option<String>,
        pub sc_item_bar_code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.scitem.delete`
pub mod aoxiang_scitem_delete {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.scitem.delete` (货品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=61222&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.scitem.delete",
        response = DeleteScItemResponse,
        unwrap = "delete_sc_item_response",
        debug
    )]
    pub struct AoxiangScitemDelete {
        pub delete_sc_item_request: DeleteScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteScItemRequest {
        pub sc_item_code: String,
        pub request_time: i64,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteScItemResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.scitem.query`
pub mod aoxiang_scitem_query {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.scitem.query` (货品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63829&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.scitem.query",
        response = TopResponse,
        unwrap = "query_scitem_response",
        idempotent,
        debug
    )]
    pub struct AoxiangScitemQuery {
        pub query_scitem_request: QueryScItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryScItemRequest {
        pub request_id: String,
        pub request_time: i64,
        #[top_api(required)]
        pub scitem_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResponse {
        pub data: Option<QueryScItemResponse>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryScItemResponse {
        #[top_api(flag = "success")]
        pub result: Option<String>,
        pub error_message: Option<String>,
        pub scitem_models: Vec<ScItemModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItemModel {
        pub warehouse_code: Option<String>,
        pub industry: Option<String>,
        pub owner_code: Option<String>,
        pub scitem_name: Option<String>,
        pub scitem_code: Option<String>,
        pub scitem_id: Option<String>,
        pub warehouse_scitem_code: Option<String>,
        pub barcode: Option<String>,
        pub brand_name: Option<String>,
        pub category_name: Option<String>,
        pub pic_path: Option<String>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub weight: Option<i64>,
        pub retail_price: Option<i64>,
        pub hazardous: Option<Hazardous>,
        pub fragile: Option<Fragile>,
        pub liquid: Option<Liquid>,
        pub precious: Option<Precious>,
        pub storage_environment: Option<StorageEnvironment>,
        pub remark: Option<String>,
        pub extend_props: Option<String>,
        pub industry_feature_map: Option<String>,
        pub purchase_prices: Option<PurchasePrice>,
        pub scitem_type: Option<ScitemType>,
        pub sub_scitems: Vec<SubScItemModel>,
    }

    /// The values of `hazardous`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Hazardous {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `fragile`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Fragile {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `liquid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Liquid {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `precious`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Precious {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `storage_environment`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StorageEnvironment {
        /// 常温
        #[top_api(value = "NORMAL")]
        Normal,
        #[top_api(value = "COOL")]
        Cool,
        #[top_api(value = "FRESHNESS")]
        Freshness,
        #[top_api(value = "REEFER")]
        Reefer,
        #[top_api(value = "THERMOSTATIC")]
        Thermostatic,
        #[top_api(value = "FROZEN")]
        Frozen,
        #[top_api(value = "COOL_AND_DRY")]
        CoolAndDry,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `scitem_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ScitemType {
        /// 普通货品
        #[top_api(value = 1)]
        V1,
        /// 组合货品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchasePrice {
        pub price: Option<i64>,
        pub currency: Option<String>,
        pub supplier_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubScItemModel {
        pub scitem_code: Option<String>,
        pub quantity: Option<i64>,
        pub retail_price: Option<i64>,
        pub currency: Option<String>,
        pub fixed_price: Option<i64>,
        pub scitem_id: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.warehouse.create.update`
pub mod aoxiang_warehouse_create_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.warehouse.create.update` (仓库信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.warehouse.create.update",
        response = WarehouseUpsertResponse,
        unwrap = "warehouse_upsert_response",
        debug
    )]
    pub struct AoxiangWarehouseCreateUpdate {
        pub warehouse_upsert_request: WarehouseUpsertRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseUpsertRequest {
        #[top_api(required)]
        pub warehouse_infos: Vec<WarehouseInfo>,
        pub request_id: String,
        pub request_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInfo {
        pub erp_warehouse_code: String,
        pub erp_warehouse_biz_code: Option<String>,
        pub erp_warehouse_name: String,
        pub wms_warehouse_code: Option<String>,
        pub wms_warehouse_name: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub zip_code: Option<String>,
        pub contact_infos: Vec<ContactInfo>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 停用
        #[top_api(value = "0")]
        Disabled,
        /// 启用
        #[top_api(value = "1")]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfo {
        pub r#type: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseUpsertResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<DataDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetail {
        pub result: Option<DataDetailResultValue>,
        pub detail: Vec<DetailItem>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DataDetailResultValue {
        /// 全部失败
        #[top_api(value = "0")]
        V0,
        /// 全部成功
        #[top_api(value = "1")]
        V1,
        /// 部分成功
        #[top_api(value = "2")]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailItem {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub seller_id: Option<String>,
        pub warehouse_code: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.warehouse.status.update`
pub mod aoxiang_warehouse_status_update {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.warehouse.status.update` (启用/停用仓资源)
    ///
    /// <https://open.taobao.com/api.htm?docId=63259&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.warehouse.status.update",
        response = WarehouseStatusUpdateResponse,
        unwrap = "warehouse_status_update_response",
        debug
    )]
    pub struct AoxiangWarehouseStatusUpdate {
        pub warehouse_status_update_request: WarehouseStatusUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseStatusUpdateRequest {
        pub erp_warehouse_code: String,
        pub status: Status,
        pub request_id: String,
        pub request_time: i64,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 停用
        #[top_api(value = "0")]
        Disabled,
        /// 启用
        #[top_api(value = "1")]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseStatusUpdateResponse {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.wms.deliveryorder.confirm`
pub mod aoxiang_wms_deliveryorder_confirm {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.wms.deliveryorder.confirm` (回传发货单确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=63061&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.wms.deliveryorder.confirm",
        response = DeliveryOrderConfirmReportResponse,
        unwrap = "delivery_order_confirm_report_response",
        debug
    )]
    pub struct AoxiangWmsDeliveryorderConfirm {
        pub delivery_order_confirm_report_request: DeliveryOrderConfirmReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderConfirmReportRequest {
        pub delivery_order: Option<DeliveryOrder>,
        pub packages: Vec<DeliveryOrderConfirmReportRequestPackages>,
        pub order_lines: Vec<OrderLine>,
        pub request_id: String,
        pub request_time: i64,
        pub extend_props: Option<String>,
        pub owner_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrder {
        pub delivery_order_code: String,
        pub delivery_order_id: Option<String>,
        pub warehouse_code: String,
        pub order_type: OrderType,
        pub status: Option<Status>,
        pub out_biz_code: Option<String>,
        pub confirm_type: Option<ConfirmType>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub order_confirm_time: Option<String>,
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: Option<String>,
        pub storage_fee: Option<String>,
        pub invoices: Vec<Invoice>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库
        #[top_api(value = "BFCK")]
        Bfck,
        /// 其他出库单
        #[top_api(value = "QTCK")]
        Qtck,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未开始处理
        #[top_api(value = "NEW")]
        New,
        /// 仓库接单
        #[top_api(value = "ACCEPT")]
        Accept,
        /// 部分发货完成
        #[top_api(value = "PARTDELIVERED")]
        Partdelivered,
        /// 发货完成
        #[top_api(value = "DELIVERED")]
        Delivered,
        /// 异 常
        #[top_api(value = "EXCEPTION")]
        Exception,
        /// 取消
        #[top_api(value = "CANCELED")]
        Canceled,
        /// 关闭
        #[top_api(value = "CLOSED")]
        Closed,
        /// 拒单
        #[top_api(value = "REJECT")]
        Reject,
        /// 取消失败
        #[top_api(value = "CANCELEDFAIL")]
        Canceledfail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 发货单最终状态确认
        #[top_api(value = "0")]
        V0,
        /// 发货单中间状态确认
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoice {
        pub header: Option<String>,
        pub amount: Option<String>,
        pub content: Option<String>,
        pub detail: Option<Detail>,
        pub code: Option<String>,
        pub number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detail {
        pub items: Vec<Item>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub item_name: Option<String>,
        pub unit: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub amount: Option<String>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
    }

    /// `DeliveryOrder`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderConfirmReportRequestPackages {
        pub logistics_code: Option<String>,
        pub logistics_name: Option<String>,
        pub express_code: Option<String>,
        pub package_code: Option<String>,
        /// In centimetres.
        pub length: Option<String>,
        /// In centimetres.
        pub width: Option<String>,
        /// In centimetres.
        pub height: Option<String>,
        /// In kilograms.
        pub theoretical_weight: Option<String>,
        /// In kilograms.
        pub weight: Option<String>,
        pub volume: Option<String>,
        pub invoice_no: Option<String>,
        pub package_material_list: Vec<PackageMaterial>,
        pub items: Vec<DeliveryOrderConfirmReportRequestPackagesItems>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageMaterial {
        pub r#type: Option<String>,
        pub quantity: Option<String>,
    }

    /// `Item`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderConfirmReportRequestPackagesItems {
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub quantity: Option<String>,
        pub order_line_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub order_line_no: Option<String>,
        pub order_source_code: Option<String>,
        pub sub_source_code: Option<String>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub inventory_type: Option<InventoryType>,
        pub owner_code: Option<String>,
        pub item_name: Option<String>,
        pub ext_code: Option<String>,
        pub plan_qty: Option<String>,
        pub actual_qty: Option<String>,
        pub batch_code: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub product_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub expire_date: Option<String>,
        pub produce_code: Option<String>,
        pub batchs: Vec<Batch>,
        pub qr_code: Option<String>,
        pub sn_code: Option<String>,
        pub sn_list: Option<SnList>,
        pub supplier_name: Option<String>,
        pub supplier_code: Option<String>,
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 正品
        #[top_api(value = "ZP")]
        Zp,
        /// 残次
        #[top_api(value = "CC")]
        Cc,
        /// 机损
        #[top_api(value = "JS")]
        Js,
        /// 箱损
        #[top_api(value = "XS")]
        Xs,
        /// 在途库存
        #[top_api(value = "ZT")]
        Zt,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Batch {
        pub batch_code: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub product_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub expire_date: Option<String>,
        pub produce_code: Option<String>,
        pub inventory_type: Option<InventoryType>,
        pub actual_qty: Option<String>,
        pub sn_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SnList {
        pub sn: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderConfirmReportResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.wms.deliveryorder.create`
pub mod aoxiang_wms_deliveryorder_create {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.wms.deliveryorder.create` (回传仓库接单通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=63058&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.wms.deliveryorder.create",
        response = DeliveryOrderReportResponse,
        unwrap = "delivery_order_report_response",
        debug
    )]
    pub struct AoxiangWmsDeliveryorderCreate {
        pub delivery_order_report_request: DeliveryOrderReportRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderReportRequest {
        pub delivery_order: DeliveryOrder,
        pub order_lines: Vec<OrderLine>,
        pub extend_props: Option<String>,
        pub request_id: String,
        pub request_time: i64,
        pub owner_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrder {
        pub delivery_order_code: String,
        pub pre_delivery_order_code: Option<String>,
        pub pre_delivery_order_id: Option<String>,
        pub order_type: OrderType,
        pub warehouse_code: String,
        pub order_flag: Option<String>,
        pub source_platform_code: Option<String>,
        pub source_platform_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub create_time: String,
        pub place_order_time: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        pub pay_no: Option<String>,
        pub operator_code: Option<String>,
        pub operator_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: Option<String>,
        pub shop_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: String,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        /// In yuan.
        pub total_amount: Option<String>,
        /// In yuan.
        pub item_amount: Option<String>,
        /// In yuan.
        pub discount_amount: Option<String>,
        /// In yuan.
        pub freight: Option<String>,
        /// In yuan.
        pub ar_amount: Option<String>,
        /// In yuan.
        pub got_amount: Option<String>,
        pub service_fee: Option<String>,
        pub logistics_code: String,
        pub logistics_name: Option<String>,
        pub express_code: Option<String>,
        pub logistics_area_code: Option<String>,
        pub delivery_requirements: Option<DeliveryRequirement>,
        pub sender_info: Option<SenderInfo>,
        pub receiver_info: Option<ReceiverInfo>,
        pub is_urgency: Option<String>,
        pub invoice_flag: Option<String>,
        pub invoices: Vec<Invoice>,
        pub insurance_flag: Option<String>,
        pub insurance: Option<Insurance>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub seller_message: Option<String>,
        pub remark: Option<String>,
        pub service_code: Option<String>,
        pub owner_code: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub latest_collection_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub latest_delivery_time: Option<String>,
        pub oaid_order_source_code: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库单
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库单
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库单
        #[top_api(value = "BFCK")]
        Bfck,
        /// 其他出 库 单
        #[top_api(value = "QTCK")]
        Qtck,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryRequirement {
        pub schedule_type: Option<ScheduleType>,
        /// A day as \``yyyy-MM-dd`\`.
        pub schedule_day: Option<String>,
        pub schedule_start_time: Option<String>,
        pub schedule_end_time: Option<String>,
        pub delivery_type: Option<DeliveryType>,
    }

    /// The values of `schedule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ScheduleType {
        /// 工作日
        #[top_api(value = "1")]
        V1,
        /// 节假日
        #[top_api(value = "2")]
        V2,
        /// 当日达
        #[top_api(value = "101")]
        V101,
        /// 次晨达
        #[top_api(value = "102")]
        V102,
        /// 次日达
        #[top_api(value = "103")]
        V103,
        /// 预约达
        #[top_api(value = "104")]
        V104,
        /// 隔日达
        #[top_api(value = "105")]
        V105,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 普通配送
        #[top_api(value = "PTPS")]
        Ptps,
        /// 冷链配送
        #[top_api(value = "LLPS")]
        Llps,
        /// 环保配
        #[top_api(value = "HBP")]
        Hbp,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SenderInfo {
        pub company: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub country_code: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        pub company: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub email: Option<Email>,
        pub country_code: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub oaid: Option<String>,
        pub privacy: Option<String>,
    }

    /// The values of `email`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Email {
        /// 身份证
        #[top_api(value = "1")]
        IdCard,
        /// 军官证
        #[top_api(value = "2")]
        OfficerCard,
        /// 护照
        #[top_api(value = "3")]
        Passport,
        /// 其他
        #[top_api(value = "4")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoice {
        pub r#type: Option<String>,
        pub header: Option<String>,
        pub amount: Option<String>,
        pub content: Option<String>,
        pub detail: Option<Detail>,
        pub tax_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detail {
        pub items: Vec<Item>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub item_name: Option<String>,
        pub unit: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Insurance {
        pub r#type: Option<String>,
        pub amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub order_line_no: Option<String>,
        pub source_order_code: String,
        pub sub_source_order_code: String,
        pub pay_no: Option<String>,
        pub owner_code: String,
        pub item_code: String,
        pub item_id: Option<String>,
        pub inventory_type: Option<InventoryType>,
        pub item_name: Option<String>,
        pub ext_code: Option<String>,
        pub plan_qty: String,
        pub retail_price: Option<String>,
        pub actual_price: Option<String>,
        pub discount_amount: Option<String>,
        pub batch_code: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub product_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub expire_date: Option<String>,
        pub produce_code: Option<String>,
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 正品
        #[top_api(value = "ZP")]
        Zp,
        /// 残次
        #[top_api(value = "CC")]
        Cc,
        /// 机损
        #[top_api(value = "JS")]
        Js,
        /// 箱损
        #[top_api(value = "XS")]
        Xs,
        /// 在途库存
        #[top_api(value = "ZT")]
        Zt,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrderReportResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.wms.order.cancel`
pub mod aoxiang_wms_order_cancel {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.wms.order.cancel` (回传发货单取消通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=63066&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.wms.order.cancel",
        response = OrderCancelReportResponse,
        unwrap = "order_cancel_report_response",
        debug
    )]
    pub struct AoxiangWmsOrderCancel {
        pub order_cancel_report_request: OrderCancelReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelReportRequest {
        pub warehouse_code: String,
        pub owner_code: String,
        pub order_code: String,
        pub order_id: Option<String>,
        pub order_type: Option<OrderType>,
        pub cancel_reason: Option<String>,
        pub extend_props: Option<String>,
        pub sub_source_orders: Vec<SubSourceOrder>,
        pub request_id: String,
        pub request_time: i64,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库单
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库
        #[top_api(value = "BFCK")]
        Bfck,
        /// 普通出库单
        #[top_api(value = "PTCK")]
        Ptck,
        /// 调拨出库
        #[top_api(value = "DBCK")]
        Dbck,
        /// B2B 入库
        #[top_api(value = "B2BRK")]
        B2Brk,
        /// B2B 出库
        #[top_api(value = "B2BCK")]
        B2Bck,
        /// 其他出库
        #[top_api(value = "QTCK")]
        Qtck,
        /// 生产入库
        #[top_api(value = "SCRK")]
        Scrk,
        /// 领用入库
        #[top_api(value = "LYRK")]
        Lyrk,
        /// 残次品入库
        #[top_api(value = "CCRK")]
        Ccrk,
        /// 采购入库
        #[top_api(value = "CGRK")]
        Cgrk,
        /// 调拨入库
        #[top_api(value = "DBRK")]
        Dbrk,
        /// 其他入库
        #[top_api(value = "QTRK")]
        Qtrk,
        /// 销退入库
        #[top_api(value = "XTRK")]
        Xtrk,
        /// 退货入库
        #[top_api(value = "THRK")]
        Thrk,
        /// 换货入库
        #[top_api(value = "HHRK")]
        Hhrk,
        /// 仓内加工单
        #[top_api(value = "CNJG")]
        Cnjg,
        /// 采购退货出库单
        #[top_api(value = "CGTH")]
        Cgth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubSourceOrder {
        pub sub_source_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelReportResponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.aoxiang.wms.orderprocess.report`
pub mod aoxiang_wms_orderprocess_report {
    use crate::prelude::*;

    /// `alibaba.dchain.aoxiang.wms.orderprocess.report` (回传发货单流水通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=63064&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.aoxiang.wms.orderprocess.report",
        response = OrderProcessReportReponse,
        unwrap = "order_process_report_response",
        debug
    )]
    pub struct AoxiangWmsOrderprocessReport {
        pub order_process_report_request: OrderProcessReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProcessReportRequest {
        pub order: Option<DeliveryOrder>,
        pub process: Option<Process>,
        pub extend_props: Option<String>,
        pub request_id: String,
        pub request_time: i64,
        pub owner_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrder {
        pub order_code: String,
        pub order_id: Option<String>,
        pub order_type: OrderType,
        pub warehouse_code: String,
        pub remark: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库单
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库
        #[top_api(value = "BFCK")]
        Bfck,
        /// 普通出库单
        #[top_api(value = "PTCK")]
        Ptck,
        /// 调拨出库
        #[top_api(value = "DBCK")]
        Dbck,
        /// B2B 入 库
        #[top_api(value = "B2BRK")]
        B2Brk,
        /// B2B 出库
        #[top_api(value = "B2BCK")]
        B2Bck,
        /// 其他出库
        #[top_api(value = "QTCK")]
        Qtck,
        /// 生产入库
        #[top_api(value = "SCRK")]
        Scrk,
        /// 领用入库
        #[top_api(value = "LYRK")]
        Lyrk,
        /// 残次品入库
        #[top_api(value = "CCRK")]
        Ccrk,
        /// 采购入库
        #[top_api(value = "CGRK")]
        Cgrk,
        /// 调拨入库
        #[top_api(value = "DBRK")]
        Dbrk,
        /// 其他入 库
        #[top_api(value = "QTRK")]
        Qtrk,
        /// 销退入库
        #[top_api(value = "XTRK")]
        Xtrk,
        /// 换货入库
        #[top_api(value = "HHRK")]
        Hhrk,
        /// 仓内加工单
        #[top_api(value = "CNJG")]
        Cnjg,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Process {
        pub process_status: ProcessStatus,
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub operate_time: String,
        pub operate_info: Option<String>,
        pub remark: Option<String>,
        pub express_code: Option<String>,
    }

    /// The values of `process_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProcessStatus {
        /// 仓库接单
        #[top_api(value = "ACCEPT")]
        Accept,
        /// 部分收货完成
        #[top_api(value = "PARTFULFILLED")]
        Partfulfilled,
        /// 收货完成
        #[top_api(value = "FULFILLED")]
        Fulfilled,
        /// 打印
        #[top_api(value = "PRINT")]
        Print,
        /// 捡货
        #[top_api(value = "PICK")]
        Pick,
        /// 复核
        #[top_api(value = "CHECK")]
        Check,
        /// 打包
        #[top_api(value = "PACKAGE")]
        Package,
        /// 称重
        #[top_api(value = "WEIGH")]
        Weigh,
        /// 待提货
        #[top_api(value = "READY")]
        Ready,
        /// 已发货
        #[top_api(value = "DELIVERED")]
        Delivered,
        /// 买家拒签
        #[top_api(value = "REFUSE")]
        Refuse,
        /// 异常
        #[top_api(value = "EXCEPTION")]
        Exception,
        /// 关闭
        #[top_api(value = "CLOSED")]
        Closed,
        /// 取 消
        #[top_api(value = "CANCELED")]
        Canceled,
        /// 仓库拒单
        #[top_api(value = "REJECT")]
        Reject,
        /// 签收
        #[top_api(value = "SIGN")]
        Sign,
        /// 快递拦截
        #[top_api(value = "TMSCANCELED")]
        Tmscanceled,
        /// 其他
        #[top_api(value = "OTHER")]
        Others,
        /// 部分发货完成
        #[top_api(value = "PARTDELIVERED")]
        Partdelivered,
        /// 快递拦截失败
        #[top_api(value = "TMSCANCELFAILED")]
        Tmscancelfailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProcessReportReponse {
        pub trace_id: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.isv.wms.orderprocess.batch.report`
pub mod isv_wms_orderprocess_batch_report {
    use crate::prelude::*;

    /// `alibaba.dchain.isv.wms.orderprocess.batch.report` (仓作业信息批量同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=66455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.isv.wms.orderprocess.batch.report",
        response = WmsOrderProcessBatchReportResponse,
        unwrap = "order_process_batch_report_response",
        debug
    )]
    pub struct IsvWmsOrderprocessBatchReport {
        pub order_process_batch_report_request: WmsOrderProcessBatchReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderProcessBatchReportRequest {
        pub request_id: String,
        pub request_time: i64,
        #[top_api(required)]
        pub order_process_reports: Vec<OrderProcessReports>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProcessReports {
        pub order: Order,
        pub process: Process,
        pub order_lines: Vec<OrderLine>,
        pub order_flag: Option<String>,
        pub confirm_order_lines: Vec<ConfirmOrderLines>,
        pub confirm_packages: Vec<ConfirmPackages>,
        pub order_process_report_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_code: String,
        pub order_id: Option<String>,
        pub erp_warehouse_code: String,
        pub create_time: i64,
        pub order_type: Option<OrderType>,
        pub pre_order_code: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库
        #[top_api(value = "BFCK")]
        Bfck,
        /// 其他出库单
        #[top_api(value = "QTCK")]
        Qtck,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Process {
        pub process_status: String,
        pub operate_time: i64,
        pub confirm_type: Option<ConfirmType>,
        pub logistics_type: Option<LogisticsType>,
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 发货单最终状态确认
        #[top_api(value = 0)]
        V0,
        /// 发货单中间状态确认
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `logistics_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsType {
        /// 自己联系物流
        #[top_api(value = "2")]
        V2,
        /// 无需物流
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub source_order_code: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub sc_item_id: Option<String>,
        pub plan_qty: Option<i64>,
        pub order_line_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmOrderLines {
        pub source_order_code: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub order_line_no: Option<String>,
        pub sc_item_id: Option<String>,
        pub actual_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmPackages {
        pub logistics_code: Option<String>,
        pub express_code: Option<String>,
        pub sc_items: Vec<ScItems>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItems {
        pub order_line_no: Option<String>,
        pub sub_express_code: Option<String>,
        pub sc_item_id: Option<String>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderProcessBatchReportResponse {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Vec<DataDetails>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDetails {
        pub order_process_report_id: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.dchain.isv.wms.orderprocess.report`
pub mod isv_wms_orderprocess_report {
    use crate::prelude::*;

    /// `alibaba.dchain.isv.wms.orderprocess.report` (仓作业信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63309&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.isv.wms.orderprocess.report",
        response = WmsOrderProcessReportResponse,
        unwrap = "order_process_report_response",
        debug
    )]
    pub struct IsvWmsOrderprocessReport {
        pub order_process_report_request: WmsOrderProcessReportRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderProcessReportRequest {
        pub request_id: String,
        pub request_time: i64,
        pub order: Order,
        pub process: Process,
        pub order_lines: Vec<OrderLine>,
        pub order_flag: Option<String>,
        pub confirm_order_lines: Vec<ConfirmOrderLines>,
        pub confirm_packages: Vec<ConfirmPackages>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_code: String,
        pub order_id: Option<String>,
        pub erp_warehouse_code: String,
        pub create_time: i64,
        pub order_type: Option<OrderType>,
        pub pre_order_code: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库
        #[top_api(value = "BFCK")]
        Bfck,
        /// 其他出库单
        #[top_api(value = "QTCK")]
        Qtck,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Process {
        pub process_status: String,
        pub operate_time: i64,
        pub confirm_type: Option<ConfirmType>,
        pub logistics_type: Option<LogisticsType>,
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 发货单最终状态确认
        #[top_api(value = 0)]
        V0,
        /// 发货单中间状态确认
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `logistics_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsType {
        /// 自己联系物流
        #[top_api(value = "2")]
        V2,
        /// 无需物流
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub source_order_code: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub sc_item_id: Option<String>,
        pub plan_qty: Option<i64>,
        pub order_line_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmOrderLines {
        pub source_order_code: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub order_line_no: Option<String>,
        pub sc_item_id: Option<String>,
        pub actual_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmPackages {
        pub logistics_code: Option<String>,
        pub express_code: Option<String>,
        pub sc_items: Vec<ScItems>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScItems {
        pub order_line_no: Option<String>,
        pub sub_express_code: Option<String>,
        pub sc_item_id: Option<String>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderProcessReportResponse {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.dchain.miaoshifu.customer.complaints.put`
pub mod miaoshifu_customer_complaints_put {
    use crate::prelude::*;

    /// `alibaba.dchain.miaoshifu.customer.complaints.put` (服务商工人客诉数据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=53341&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dchain.miaoshifu.customer.complaints.put",
        response = MiaoshifuCustomerComplaintsPutResponse,
        debug
    )]
    pub struct MiaoshifuCustomerComplaintsPut {
        pub worker_customer_complaint_save_cmd: Option<WorkerCustomerComplaintSaveCmd>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WorkerCustomerComplaintSaveCmd {
        #[top_api(secret)]
        pub seller_nick: String,
        pub workcard_id: i64,
        pub out_id: Option<String>,
        pub out_type: Option<OutType>,
        #[top_api(secret)]
        pub id_number: String,
        pub r#type: Type,
        pub source: Source,
        pub treatment_measures: Option<String>,
        pub idempotent_id: String,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub established: Established,
        pub extend_info: Option<String>,
    }

    /// The values of `out_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OutType {
        /// 服务商系统工单号
        #[top_api(value = 1)]
        V1,
        /// CCO 系统工单号
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 服务态度
        #[top_api(value = 1)]
        V1,
        /// 服务质量
        #[top_api(value = 2)]
        V2,
        /// 服务时效
        #[top_api(value = 3)]
        V3,
        /// 服务乱收费
        #[top_api(value = 4)]
        V4,
        /// 服务不规范
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 服务商
        #[top_api(value = 1)]
        V1,
        /// 消费者
        #[top_api(value = 2)]
        V2,
        /// 商家
        #[top_api(value = 3)]
        Merchant,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `established`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Established {
        /// 成立
        #[top_api(value = 1)]
        V1,
        /// 不成立
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiaoshifuCustomerComplaintsPutResponse {
        pub display_msg: Option<String>,
        pub result_success: Option<bool>,
        pub result_error_code: Option<String>,
        pub result_value: Option<i64>,
        pub result_error_msg: Option<String>,
    }
}
