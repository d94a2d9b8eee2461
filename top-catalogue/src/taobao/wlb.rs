//! `taobao.wlb.*`: 63 APIs.

pub use self::crossborder_waybill_get::CrossborderWaybillGet;
pub use self::import_threepl_offline_consign::ImportThreeplOfflineConsign;
pub use self::import_threepl_resource_get::ImportThreeplResourceGet;
pub use self::imports_general_consign::ImportsGeneralConsign;
pub use self::imports_order_cancel::ImportsOrderCancel;
pub use self::imports_order_get::ImportsOrderGet;
pub use self::imports_resource_get::ImportsResourceGet;
pub use self::imports_resource_transferstore_get::ImportsResourceTransferstoreGet;
pub use self::imports_vas_identity_result::ImportsVasIdentityResult;
pub use self::imports_waybill_get::ImportsWaybillGet;
pub use self::inventory_detail_get::InventoryDetailGet;
pub use self::inventorylog_query::InventorylogQuery;
pub use self::item_add::ItemAdd;
pub use self::item_batch_query::ItemBatchQuery;
pub use self::item_combination_get::ItemCombinationGet;
pub use self::item_get::ItemGet;
pub use self::item_map_get::ItemMapGet;
pub use self::item_query::ItemQuery;
pub use self::item_update::ItemUpdate;
pub use self::notify_message_page_get::NotifyMessagePageGet;
pub use self::order_cancel::OrderCancel;
pub use self::order_consign::OrderConsign;
pub use self::order_create::OrderCreate;
pub use self::order_jz_consign::OrderJzConsign;
pub use self::order_jz_query::OrderJzQuery;
pub use self::order_jzpartner_query::OrderJzpartnerQuery;
pub use self::order_jzwithins_consign::OrderJzwithinsConsign;
pub use self::order_page_get::OrderPageGet;
pub use self::orderdetail_date_get::OrderdetailDateGet;
pub use self::orderitem_page_get::OrderitemPageGet;
pub use self::orderstatus_get::OrderstatusGet;
pub use self::out_inventory_change_notify::OutInventoryChangeNotify;
pub use self::stores_baseinfo_get::StoresBaseinfoGet;
pub use self::subscription_query::SubscriptionQuery;
pub use self::tmsorder_query::TmsorderQuery;
pub use self::tradeorder_get::TradeorderGet;
pub use self::waybill_i_cancel::WaybillICancel;
pub use self::waybill_i_fullupdate::WaybillIFullupdate;
pub use self::waybill_i_get::WaybillIGet;
pub use self::waybill_i_print::WaybillIPrint;
pub use self::waybill_i_product::WaybillIProduct;
pub use self::waybill_i_querydetail::WaybillIQuerydetail;
pub use self::waybill_i_search::WaybillISearch;
pub use self::waybill_shengxian_get::WaybillShengxianGet;
pub use self::wlborder_get::WlborderGet;
pub use self::wms_cainiao_bill_query::WmsCainiaoBillQuery;
pub use self::wms_consign_bill_get::WmsConsignBillGet;
pub use self::wms_consign_order_notify::WmsConsignOrderNotify;
pub use self::wms_inventory_lack_upload::WmsInventoryLackUpload;
pub use self::wms_inventory_profitloss_get::WmsInventoryProfitlossGet;
pub use self::wms_inventory_query::WmsInventoryQuery;
pub use self::wms_item_combination_get::WmsItemCombinationGet;
pub use self::wms_order_cancel_notify::WmsOrderCancelNotify;
pub use self::wms_return_bill_get::WmsReturnBillGet;
pub use self::wms_return_order_notify::WmsReturnOrderNotify;
pub use self::wms_sku_create::WmsSkuCreate;
pub use self::wms_sku_get::WmsSkuGet;
pub use self::wms_sku_update::WmsSkuUpdate;
pub use self::wms_sn_info_query::WmsSnInfoQuery;
pub use self::wms_stock_in_bill_get::WmsStockInBillGet;
pub use self::wms_stock_in_order_notify::WmsStockInOrderNotify;
pub use self::wms_stock_out_bill_get::WmsStockOutBillGet;
pub use self::wms_stock_out_order_notify::WmsStockOutOrderNotify;

/// `taobao.wlb.crossborder.waybill.get`
pub mod crossborder_waybill_get {
    use crate::prelude::*;

    /// `taobao.wlb.crossborder.waybill.get` (集货商家 pdf 和云打印面单获取，pdf 需要配置白名单)
    ///
    /// <https://open.taobao.com/api.htm?docId=45980&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.crossborder.waybill.get",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CrossborderWaybillGet {
        pub order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub result: Option<WayBillDto>,
        pub sub_error_code: Option<String>,
        pub sub_error_msg: Option<String>,
        pub success: Option<bool>,
        pub total_results: Option<i64>,
    }

    /// `WayBillDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WayBillDto {
        pub cloud_print_data: Option<String>,
        pub pdf_way_bill_url: Option<String>,
    }
}

/// `taobao.wlb.import.threepl.offline.consign`
pub mod import_threepl_offline_consign {
    use crate::prelude::*;

    /// `taobao.wlb.import.threepl.offline.consign` (3PL 直邮线下发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=28877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.import.threepl.offline.consign",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ImportThreeplOfflineConsign {
        pub trade_id: Option<i64>,
        pub res_id: Option<i64>,
        pub res_code: Option<String>,
        pub from_id: Option<i64>,
        pub waybill_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub lg_order_code: Option<String>,
        pub sub_error_msg: Option<String>,
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.wlb.import.threepl.resource.get`
pub mod import_threepl_resource_get {
    use crate::prelude::*;

    /// `taobao.wlb.import.threepl.resource.get` (3PL 直邮获取资源列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.import.threepl.resource.get",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ImportThreeplResourceGet {
        pub r#type: String,
        pub from_id: i64,
        pub to_address: AddressDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub county: Option<String>,
        pub province: String,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub city: Option<String>,
        pub country: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub resources: Vec<ThreePlConsignResourceDto>,
        pub sub_error_msg: Option<String>,
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreePlConsignResourceDto {
        pub broken_compensate_price: Option<i64>,
        pub basic_weight: Option<i64>,
        pub delivery_time: Option<i64>,
        pub step_weight: Option<i64>,
        pub basic_weight_price: Option<i64>,
        pub res_code: Option<String>,
        pub res_name: Option<String>,
        pub achieving_rate: Option<i64>,
        pub step_weight_price: Option<i64>,
        pub res_id: Option<i64>,
        pub missing_compensate_price: Option<i64>,
    }
}

/// `taobao.wlb.imports.general.consign`
pub mod imports_general_consign {
    use crate::prelude::*;

    /// `taobao.wlb.imports.general.consign` (一般进口发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=24615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.general.consign",
        response = ImportsGeneralConsignResponse,
        debug
    )]
    pub struct ImportsGeneralConsign {
        pub trade_order_id: i64,
        pub resource_id: i64,
        pub store_code: String,
        pub first_logistics: String,
        pub first_waybillno: String,
        pub sender_id: Option<i64>,
        pub cancel_id: Option<i64>,
        /// Several values with commas between them.
        pub vas_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportsGeneralConsignResponse {
        pub lgorder_code: Option<String>,
        pub result_error_msg: Option<String>,
        pub result_error_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.wlb.imports.order.cancel`
pub mod imports_order_cancel {
    use crate::prelude::*;

    /// `taobao.wlb.imports.order.cancel` (一般进口取消物流订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=24616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.order.cancel",
        response = ImportsOrderCancelResponse,
        debug
    )]
    pub struct ImportsOrderCancel {
        pub lgorder_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportsOrderCancelResponse {
        pub result_error_msg: Option<String>,
        pub result_error_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.wlb.imports.order.get`
pub mod imports_order_get {
    use crate::prelude::*;

    /// `taobao.wlb.imports.order.get` (物流订单获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=24548&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.orders).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.order.get",
        response = ImportsOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct ImportsOrderGet {
        pub trade_id: Option<i64>,
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub status_code: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportsOrderGetResponse {
        pub orders: Vec<LocOrder>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocOrder {
        pub carrier: Option<String>,
        pub shipping_fee: Option<i64>,
        pub status_code: Option<String>,
        pub order_code: Option<String>,
        pub trade_id: Option<i64>,
        pub tracking_no: Option<String>,
        pub customs_fee: Option<i64>,
        pub weight: Option<i64>,
        pub weight_unit: Option<String>,
        pub currency: Option<String>,
        pub status_code_desc: Option<String>,
    }
}

/// `taobao.wlb.imports.resource.get`
pub mod imports_resource_get {
    use crate::prelude::*;

    /// `taobao.wlb.imports.resource.get` (获取所有服务列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24355&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.resource.get",
        response = Vec<ResourceResult>,
        unwrap = "resources",
        debug
    )]
    pub struct ImportsResourceGet {
        pub from_id: i64,
        pub to_address: ReciverAddressDo,
    }

    /// `ReciverAddressDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReciverAddressDo {
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub street: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub province: String,
        pub country: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceResult {
        pub res_id: Option<i64>,
        pub res_code: Option<String>,
        pub resource_name: Option<String>,
        /// In hours.
        pub delivery_time: Option<i64>,
        pub delivery_price: Option<BsWeightPrice>,
    }

    /// `BSWeightPrice`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BsWeightPrice {
        pub basic_weight: Option<i64>,
        pub basic_weight_price: Option<i64>,
        pub step_weight: Option<i64>,
        pub step_weight_price: Option<i64>,
    }
}

/// `taobao.wlb.imports.resource.transferstore.get`
pub mod imports_resource_transferstore_get {
    use crate::prelude::*;

    /// `taobao.wlb.imports.resource.transferstore.get` (根据指定的资源获取所有中转仓列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24462&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.resource.transferstore.get",
        response = Vec<TranStoreResult>,
        unwrap = "stores",
        debug
    )]
    pub struct ImportsResourceTransferstoreGet {
        pub resource_id: i64,
        pub from_id: Option<i64>,
        pub to_address: ReciverAddressDo,
        #[top_api(required, max_items = 20)]
        pub cids: Vec<String>,
    }

    /// `ReciverAddressDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReciverAddressDo {
        pub street: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub province: String,
        pub country: String,
        #[top_api(secret)]
        pub detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TranStoreResult {
        pub store_code: Option<String>,
        #[top_api(secret)]
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub store_address: Option<String>,
    }
}

/// `taobao.wlb.imports.vas.identity.result`
pub mod imports_vas_identity_result {
    use crate::prelude::*;

    /// `taobao.wlb.imports.vas.identity.result` (集货鉴定结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=55727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.vas.identity.result",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ImportsVasIdentityResult {
        pub lg_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub result: Option<ImportsVasIdentityResultResult>,
        pub total_results: Option<i64>,
        pub success: Option<bool>,
        pub sub_error_msg: Option<String>,
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportsVasIdentityResultResult {
        pub lg_order_code: Option<String>,
        pub vas_results: Vec<IdentityItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityItemDto {
        pub identity_cnt: Option<i64>,
        pub uni_code: Option<String>,
        pub sc_item_id: Option<String>,
        pub identity_remark: Option<String>,
        pub report_url: Option<String>,
        pub identity_result: Option<String>,
    }
}

/// `taobao.wlb.imports.waybill.get`
pub mod imports_waybill_get {
    use crate::prelude::*;

    /// `taobao.wlb.imports.waybill.get` (获取运单信息【云打印】)
    ///
    /// <https://open.taobao.com/api.htm?docId=24476&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.imports.waybill.get",
        response = Option<String>,
        unwrap = "waybillurl",
        debug
    )]
    pub struct ImportsWaybillGet {
        pub order_code: String,
    }
}

/// `taobao.wlb.inventory.detail.get`
pub mod inventory_detail_get {
    use crate::prelude::*;

    /// `taobao.wlb.inventory.detail.get` (查询库存详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10629&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.inventory.detail.get",
        response = InventoryDetailGetResponse,
        idempotent,
        debug
    )]
    pub struct InventoryDetailGet {
        pub item_id: i64,
        #[top_api(max_items = 20)]
        pub inventory_type_list: Vec<String>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDetailGetResponse {
        pub inventory_list: Vec<WlbInventory>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbInventory {
        pub user_id: Option<i64>,
        pub item_id: Option<i64>,
        pub store_code: Option<String>,
        pub quantity: Option<i64>,
        pub lock_quantity: Option<i64>,
        pub reserve_quantity: Option<i64>,
        pub occupy_quantity: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 可销售库存
        #[top_api(value = "VENDIBLE")]
        Vendible,
        /// 冻结库存
        #[top_api(value = "FREEZE")]
        Freeze,
        /// 在途库存
        #[top_api(value = "ONWAY")]
        Onway,
        /// 残次品库存
        #[top_api(value = "DEFECT")]
        Defect,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.inventorylog.query`
pub mod inventorylog_query {
    use crate::prelude::*;

    /// `taobao.wlb.inventorylog.query` (根据商品 ID 查询所有库存变更记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=10617&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.inventory_log_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.inventorylog.query",
        response = InventorylogQueryResponse,
        idempotent,
        debug
    )]
    pub struct InventorylogQuery {
        pub item_id: Option<i64>,
        pub store_code: Option<String>,
        pub order_code: Option<String>,
        pub gmt_start: Option<TopDateTime>,
        pub gmt_end: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub op_user_id: Option<i64>,
        pub op_type: Option<OpType>,
    }

    /// The values of `op_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OpType {
        /// 出库 `RU_KU`
        #[top_api(value = "1")]
        Outbound,
        /// 入库 FREEZE
        #[top_api(value = "2")]
        Inbound,
        /// 冻结 THAW
        #[top_api(value = "3")]
        Frozen,
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "5")]
        V5,
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventorylogQueryResponse {
        pub total_count: Option<i64>,
        pub inventory_log_list: Vec<WlbItemInventoryLog>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItemInventoryLog {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        pub op_type: Option<WlbItemInventoryLogOpTypeValue>,
        pub op_user_id: Option<i64>,
        pub item_id: Option<i64>,
        pub batch_code: Option<String>,
        pub store_code: Option<String>,
        pub remark: Option<String>,
        pub order_code: Option<String>,
        pub order_item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub result_quantity: Option<i64>,
        pub invent_type: Option<InventType>,
    }

    /// The values of `op_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WlbItemInventoryLogOpTypeValue {
        /// 出库 `RU_KU`
        #[top_api(value = "1")]
        V1,
        /// 入库 FREEZE
        #[top_api(value = "2")]
        V2,
        /// 冻结 THAW
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "5")]
        V5,
        /// 库存类型变更
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invent_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "201")]
        V201,
        #[top_api(value = "301")]
        V301,
        #[top_api(value = "101")]
        V101,
        #[top_api(value = "102")]
        V102,
        /// 箱损
        #[top_api(value = "103")]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.item.add`
pub mod item_add {
    use crate::prelude::*;

    /// `taobao.wlb.item.add` (添加单个物流宝商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=10633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.add",
        response = Option<String>,
        unwrap = "item_id",
        debug
    )]
    pub struct ItemAdd {
        pub name: String,
        pub title: Option<String>,
        pub item_code: String,
        pub remark: Option<String>,
        pub r#type: Option<Type>,
        pub is_sku: String,
        pub pro_name_list: Option<String>,
        pub pro_value_list: Option<String>,
        pub is_friable: Option<bool>,
        pub is_dangerous: Option<bool>,
        pub color: Option<String>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub goods_cat: Option<String>,
        pub pricing_cat: Option<String>,
        pub package_material: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub support_batch: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通商品
        #[top_api(value = "NORMAL")]
        Normal,
        /// 组合商品
        #[top_api(value = "COMBINE")]
        Combine,
        /// 分销
        #[top_api(value = "DISTRIBUTION")]
        Distribution,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.item.batch.query`
pub mod item_batch_query {
    use crate::prelude::*;

    /// `taobao.wlb.item.batch.query` (批次库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10970&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_inventory_batch_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.batch.query",
        response = ItemBatchQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemBatchQuery {
        pub item_ids: String,
        pub store_code: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBatchQueryResponse {
        pub total_count: Option<i64>,
        pub item_inventory_batch_list: Vec<WlbItemBatchInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItemBatchInventory {
        pub item_id: Option<i64>,
        pub total_quantity: Option<i64>,
        pub item_batch: Vec<WlbItemBatch>,
        pub item_inventorys: Vec<WlbItemInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItemBatch {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        pub item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub defect_quantity: Option<i64>,
        pub store_code: Option<String>,
        pub batch_code: Option<String>,
        pub produce_code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub receive_date: Option<TopDateTime>,
        pub guarantee_period: Option<String>,
        pub guarantee_unit: Option<i64>,
        pub produce_area: Option<String>,
        pub remarks: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开放
        #[top_api(value = "item_batch_status_open")]
        ItemBatchStatusOpen,
        /// 冻结
        #[top_api(value = "item_batch_status_lock")]
        ItemBatchStatusLock,
        /// 无效
        #[top_api(value = "item_batch_status_invalid")]
        ItemBatchStatusInvalid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItemInventory {
        pub item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub lock_quantity: Option<i64>,
        pub store_code: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao.wlb.item.combination.get`
pub mod item_combination_get {
    use crate::prelude::*;

    /// `taobao.wlb.item.combination.get` (根据商品 id 查询商品组合关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=10615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.combination.get",
        response = Vec<i64>,
        unwrap = "item_id_list",
        idempotent,
        debug
    )]
    pub struct ItemCombinationGet {
        pub item_id: i64,
    }
}

/// `taobao.wlb.item.get`
pub mod item_get {
    use crate::prelude::*;

    /// `taobao.wlb.item.get` (根据商品 ID 获取商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10627&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.get",
        response = WlbItem,
        unwrap = "item",
        idempotent,
        debug
    )]
    pub struct ItemGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItem {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub name: Option<String>,
        pub title: Option<String>,
        pub item_code: Option<String>,
        pub is_sku: Option<bool>,
        /// Several values with commas between them.
        pub flag: Option<String>,
        pub r#type: Option<Type>,
        pub remark: Option<String>,
        pub parent_id: Option<i64>,
        pub status: Option<String>,
        pub publish_version: Option<i64>,
        pub creator: Option<String>,
        pub brand_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub last_modifier: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub properties: Option<String>,
        pub is_friable: Option<bool>,
        pub is_dangerous: Option<bool>,
        pub color: Option<String>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub goods_cat: Option<String>,
        pub pricing_cat: Option<String>,
        pub package_material: Option<String>,
        pub price: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通类型
        #[top_api(value = "NORMAL")]
        Normal,
        /// 组合商品
        #[top_api(value = "COMBINE")]
        Combine,
        /// 分销商品
        #[top_api(value = "DISTRIBUTION")]
        Distribution,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.item.map.get`
pub mod item_map_get {
    use crate::prelude::*;

    /// `taobao.wlb.item.map.get` (根据物流宝商品 ID 查询商品映射关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=10614&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.map.get",
        response = ItemMapGetResponse,
        idempotent,
        debug
    )]
    pub struct ItemMapGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMapGetResponse {
        pub is_success: Option<bool>,
        pub out_entity_item_list: Vec<OutEntityItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutEntityItem {
        pub entity_type: Option<EntityType>,
        pub entity_id: Option<EntityId>,
    }

    /// The values of `entity_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EntityType {
        /// ic 商品
        #[top_api(value = "IC_ITEM")]
        IcItem,
        /// ic 销售单元
        #[top_api(value = "IC_SKU")]
        IcSku,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `entity_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EntityId {
        /// `IC_ITEM` 时
        #[top_api(value = "entity_type")]
        EntityType,
        /// ic 的商品 id
        #[top_api(value = "entity_id")]
        EntityId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.item.query`
pub mod item_query {
    use crate::prelude::*;

    /// `taobao.wlb.item.query` (分页查询商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=10631&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.query",
        response = ItemQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemQuery {
        pub name: Option<String>,
        #[top_api(max_len = 255, secret)]
        pub title: Option<String>,
        #[top_api(max_len = 64)]
        pub item_code: Option<String>,
        pub is_sku: Option<String>,
        pub parent_id: Option<i64>,
        pub status: Option<String>,
        pub item_type: Option<ItemType>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemQueryResponse {
        pub total_count: Option<i64>,
        pub item_list: Vec<WlbItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbItem {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub name: Option<String>,
        pub title: Option<String>,
        pub item_code: Option<String>,
        pub is_sku: Option<bool>,
        /// Several values with commas between them.
        pub flag: Option<String>,
        pub r#type: Option<Type>,
        pub remark: Option<String>,
        pub parent_id: Option<i64>,
        pub status: Option<String>,
        pub publish_version: Option<i64>,
        pub creator: Option<String>,
        pub brand_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub last_modifier: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub properties: Option<String>,
        pub is_friable: Option<bool>,
        pub is_dangerous: Option<bool>,
        pub color: Option<String>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub goods_cat: Option<String>,
        pub pricing_cat: Option<String>,
        pub package_material: Option<String>,
        pub price: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通类型
        #[top_api(value = "NORMAL")]
        Normal,
        /// 组合商品
        #[top_api(value = "COMBINE")]
        Combine,
        /// 分销商品
        #[top_api(value = "DISTRIBUTION")]
        Distribution,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.item.update`
pub mod item_update {
    use crate::prelude::*;

    /// `taobao.wlb.item.update` (物流宝商品修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=10619&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.item.update",
        response = Option<bool>,
        unwrap = "gmt_modified",
        debug
    )]
    pub struct ItemUpdate {
        pub id: i64,
        pub name: Option<String>,
        pub title: Option<String>,
        pub remark: Option<String>,
        pub update_property_key_list: Option<String>,
        pub update_property_value_list: Option<String>,
        pub delete_property_key_list: Option<String>,
        pub is_friable: Option<bool>,
        pub is_dangerous: Option<bool>,
        pub color: Option<String>,
        pub weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub goods_cat: Option<String>,
        pub pricing_cat: Option<String>,
        pub package_material: Option<String>,
    }
}

/// `taobao.wlb.notify.message.page.get`
pub mod notify_message_page_get {
    use crate::prelude::*;

    /// `taobao.wlb.notify.message.page.get` (物流宝通知消息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10604&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.wlb_messages).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.notify.message.page.get",
        response = NotifyMessagePageGetResponse,
        idempotent,
        debug
    )]
    pub struct NotifyMessagePageGet {
        pub msg_code: Option<MsgCode>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub status: Option<String>,
    }

    /// The values of `msg_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MsgCode {
        /// 入库单不一致
        #[top_api(value = "STOCK_IN_NOT_CONSISTENT")]
        StockInNotConsistent,
        /// 取消订单成功
        #[top_api(value = "CANCEL_ORDER_SUCCESS")]
        CancelOrderSuccess,
        /// 盘点
        #[top_api(value = "INVENTORY_CHECK")]
        InventoryCheck,
        /// 取消订单失败
        #[top_api(value = "CANCEL_ORDER_FAILURE")]
        CancelOrderFailure,
        /// wms 拒单
        #[top_api(value = "ORDER_REJECT")]
        OrderReject,
        /// 订单处理成功
        #[top_api(value = "ORDER_CONFIRMED")]
        OrderConfirmed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NotifyMessagePageGetResponse {
        pub wlb_messages: Vec<WlbMessage>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbMessage {
        pub gmt_create: Option<TopDateTime>,
        pub msg_description: Option<String>,
        pub msg_content: Option<String>,
        pub msg_code: Option<String>,
        pub status: Option<String>,
        pub user_id: Option<i64>,
        pub id: Option<i64>,
    }
}

/// `taobao.wlb.order.cancel`
pub mod order_cancel {
    use crate::prelude::*;

    /// `taobao.wlb.order.cancel` (取消物流宝订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=10626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.cancel",
        response = OrderCancelResponse,
        debug
    )]
    pub struct OrderCancel {
        pub wlb_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelResponse {
        pub modify_time: Option<TopDateTime>,
        pub error_code_list: Option<String>,
    }
}

/// `taobao.wlb.order.consign`
pub mod order_consign {
    use crate::prelude::*;

    /// `taobao.wlb.order.consign` (物流宝订单已发货通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.consign",
        response = Option<TopDateTime>,
        unwrap = "modify_time",
        debug
    )]
    pub struct OrderConsign {
        #[top_api(max_len = 64)]
        pub wlb_order_code: String,
    }
}

/// `taobao.wlb.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `taobao.wlb.order.create` (创建物流宝订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=10630&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.create",
        response = OrderCreateResponse,
        debug
    )]
    pub struct OrderCreate {
        pub attributes: Option<String>,
        /// In cents.
        pub order_item_list: String,
        pub order_flag: Option<String>,
        #[top_api(max_len = 64)]
        pub store_code: String,
        #[top_api(max_len = 128)]
        pub out_biz_code: String,
        pub prev_order_code: Option<String>,
        #[top_api(max_len = 64)]
        pub tms_service_code: Option<String>,
        pub total_amount: Option<i64>,
        pub payable_amount: Option<i64>,
        #[top_api(max_len = 4000)]
        pub remark: Option<String>,
        #[top_api(max_len = 64, secret)]
        pub buyer_nick: Option<String>,
        pub expect_start_time: Option<TopDateTime>,
        pub expect_end_time: Option<TopDateTime>,
        pub schedule_start: Option<String>,
        pub schedule_end: Option<String>,
        pub service_fee: Option<i64>,
        pub order_code: Option<String>,
        pub is_finished: bool,
        pub tms_order_code: Option<String>,
        pub order_type: String,
        pub order_sub_type: String,
        /// In cents.
        pub invoince_info: Option<String>,
        pub package_count: Option<i64>,
        pub tms_info: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub schedule_type: Option<String>,
        pub receiver_info: Option<String>,
        pub sender_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponse {
        pub order_code: Option<String>,
        pub create_time: Option<TopDateTime>,
    }
}

/// `taobao.wlb.order.jz.consign`
pub mod order_jz_consign {
    use crate::prelude::*;

    /// `taobao.wlb.order.jz.consign` (家装发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.jz.consign",
        response = OrderJzConsignResponse,
        debug
    )]
    pub struct OrderJzConsign {
        pub tid: i64,
        pub sender_id: Option<i64>,
        pub lg_tp_dto: Tpdto,
        pub ins_tp_dto: Option<Tpdto>,
        pub jz_receiver_to: Option<JzReceiverTo>,
        pub ins_receiver_to: Option<OrderJzConsignInsReceiverTo>,
        pub jz_top_args: Option<JzTopArgs>,
    }

    /// `TPDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tpdto {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    /// `JzReceiverTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzReceiverTo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub country: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub province: Option<String>,
        pub street: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub zip_code: Option<String>,
    }

    /// `JzReceiverTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzConsignInsReceiverTo {
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub street: Option<String>,
        pub province: Option<String>,
        pub district: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub zip_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzTopArgs {
        pub mail_no: Option<String>,
        pub package_number: Option<String>,
        pub package_remark: Option<String>,
        pub package_volume: Option<String>,
        pub package_weight: Option<String>,
        pub zy_company: Option<String>,
        pub zy_consign_time: Option<String>,
        #[top_api(secret)]
        pub zy_phone_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzConsignResponse {
        pub result_error_code: Option<String>,
        pub result_error_msg: Option<String>,
        pub result_success: Option<bool>,
    }
}

/// `taobao.wlb.order.jz.query`
pub mod order_jz_query {
    use crate::prelude::*;

    /// `taobao.wlb.order.jz.query` (家装业务查询物流公司 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=26007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.jz.query",
        response = OrderJzQueryResponse,
        idempotent,
        debug
    )]
    pub struct OrderJzQuery {
        pub tid: Option<i64>,
        pub sender_id: Option<i64>,
        pub jz_receiver_to: Option<JzReceiverTo>,
        pub ins_jz_receiver_t_o: Option<OrderJzQueryInsJzReceiverTO>,
    }

    /// `JzReceiverTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzReceiverTo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub country: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub province: Option<String>,
        pub street: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub zip_code: Option<String>,
    }

    /// `JzReceiverTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzQueryInsJzReceiverTO {
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
        pub street: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub district: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzQueryResponse {
        pub result_error_code: Option<String>,
        pub result_error_msg: Option<String>,
        pub result: Option<JzTopDto>,
        pub result_success: Option<bool>,
    }

    /// `JzTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzTopDto {
        pub expresses: Vec<Tpdto>,
        pub ins_tps: Vec<JzTopDtoInsTps>,
        pub lg_cps: Vec<Tpdto>,
        pub support_delivery: Option<bool>,
        pub support_install: Option<bool>,
        pub supp_modify_ins_add: Option<bool>,
        pub goods_relations: Option<String>,
    }

    /// `TPDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tpdto {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    /// `TPDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzTopDtoInsTps {
        pub code: Option<String>,
        pub name: Option<String>,
        pub is_default: Option<bool>,
    }
}

/// `taobao.wlb.order.jzpartner.query`
pub mod order_jzpartner_query {
    use crate::prelude::*;

    /// `taobao.wlb.order.jzpartner.query` (查询家装服务商列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.jzpartner.query",
        response = OrderJzpartnerQueryResponse,
        idempotent,
        debug
    )]
    pub struct OrderJzpartnerQuery {
        pub taobao_trade_id: Option<i64>,
        pub service_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzpartnerQueryResponse {
        pub install_list: Vec<Partner>,
        pub server_list: Vec<Partner>,
        pub is_success: Option<bool>,
        pub result_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Partner {
        pub is_virtual_tp: Option<bool>,
        pub service_type: Option<i64>,
        pub tp_name: Option<String>,
        pub tp_code: Option<String>,
    }
}

/// `taobao.wlb.order.jzwithins.consign`
pub mod order_jzwithins_consign {
    use crate::prelude::*;

    /// `taobao.wlb.order.jzwithins.consign` (家装发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.jzwithins.consign",
        response = OrderJzwithinsConsignResponse,
        debug
    )]
    pub struct OrderJzwithinsConsign {
        pub tid: i64,
        pub tms_partner: JzPartnerNew,
        pub ins_partner: Option<OrderJzwithinsConsignInsPartner>,
        pub jz_consign_args: JzConsignArgsNew,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzPartnerNew {
        pub tp_code: String,
        pub tp_name: String,
        pub service_type: i64,
        pub is_virtual_tp: bool,
    }

    /// `JzPartnerNew`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzwithinsConsignInsPartner {
        pub tp_code: Option<String>,
        pub tp_name: Option<String>,
        pub service_type: Option<i64>,
        pub is_virtual_tp: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzConsignArgsNew {
        pub mail_no: Option<String>,
        pub package_weight: Option<String>,
        pub package_volume: Option<String>,
        pub package_number: Option<String>,
        pub package_remark: Option<String>,
        pub zy_mail_no: Option<String>,
        pub zy_company: Option<String>,
        #[top_api(secret)]
        pub zy_phone_number: Option<String>,
        pub zy_consign_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderJzwithinsConsignResponse {
        pub is_success: Option<bool>,
        pub result_info: Option<String>,
    }
}

/// `taobao.wlb.order.page.get`
pub mod order_page_get {
    use crate::prelude::*;

    /// `taobao.wlb.order.page.get` (分页查询物流宝订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=10622&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.order_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.order.page.get",
        response = OrderPageGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderPageGet {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub order_status: Option<i64>,
        pub order_code: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub order_type: Option<String>,
        pub order_sub_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPageGetResponse {
        pub order_list: Vec<WlbOrder>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrder {
        pub operate_type: Option<OperateType>,
        pub order_code: Option<String>,
        pub order_source: Option<String>,
        pub order_source_code: Option<String>,
        pub order_type: Option<OrderType>,
        pub order_sub_type: Option<String>,
        pub total_amount: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub store_code: Option<String>,
        pub tms_tp_code: Option<String>,
        pub order_status: Option<String>,
        pub order_status_reason: Option<String>,
        pub remark: Option<String>,
        pub prev_order_code: Option<String>,
        pub is_completed: Option<bool>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_wangwang: Option<String>,
        pub receiver_mail: Option<String>,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub invoice_info: Option<String>,
        pub order_flag: Option<i64>,
        pub receivable_amount: Option<i64>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub service_fee: Option<i64>,
        pub cancel_order_status: Option<CancelOrderStatus>,
        pub sender_province: Option<String>,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_email: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        pub sender_zip_code: Option<String>,
        pub schedule_day: Option<String>,
        pub schedule_end: Option<String>,
        pub expect_start_time: Option<TopDateTime>,
        pub expect_end_time: Option<TopDateTime>,
        pub schedule_speed: Option<ScheduleSpeed>,
        pub user_id: Option<i64>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 入库
        #[top_api(value = "IN")]
        In,
        /// 出库
        #[top_api(value = "OUT")]
        Out,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cancel_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelOrderStatus {
        /// 取消中
        #[top_api(value = 1)]
        Cancelling,
        /// 取消失败
        #[top_api(value = 2)]
        CancelFailed,
        /// 取消完成
        #[top_api(value = 3)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `schedule_speed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ScheduleSpeed {
        /// 当日达
        #[top_api(value = 101)]
        V101,
        /// 次晨达
        #[top_api(value = 102)]
        V102,
        /// 次日达
        #[top_api(value = 103)]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.wlb.orderdetail.date.get`
pub mod orderdetail_date_get {
    use crate::prelude::*;

    /// `taobao.wlb.orderdetail.date.get` (按照日期范围查询物流订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=22288&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.order_detail_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.orderdetail.date.get",
        response = OrderdetailDateGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderdetailDateGet {
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderdetailDateGetResponse {
        pub order_detail_list: Vec<WlbOrderDetail>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrderDetail {
        pub operate_type: Option<OperateType>,
        pub order_code: Option<String>,
        pub order_source: Option<String>,
        pub order_source_code: Option<String>,
        pub order_type: Option<OrderType>,
        pub order_sub_type: Option<String>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub store_code: Option<String>,
        pub order_status: Option<String>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub order_item_list: Vec<WlbOrderItem>,
        pub open_uid: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 入库
        #[top_api(value = "IN")]
        In,
        /// 出库
        #[top_api(value = "OUT")]
        Out,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrderItem {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub inventory_type: Option<String>,
        pub order_id: Option<i64>,
        pub order_code: Option<String>,
        pub order_sub_type: Option<String>,
        pub order_sub_code: Option<String>,
        pub order_sub_2code: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub provider_tp_id: Option<i64>,
        pub provider_tp_nick: Option<String>,
        pub plan_quantity: Option<i64>,
        pub real_quantity: Option<i64>,
        pub item_price: Option<i64>,
        pub confirm_status: Option<ConfirmStatus>,
        pub remark: Option<String>,
        pub batch_remark: Option<String>,
        pub ext_entity_id: Option<String>,
        pub flag: Option<i64>,
    }

    /// The values of `confirm_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmStatus {
        /// 不需要确认
        #[top_api(value = "NO_NEED_CONFIRM")]
        NoNeedConfirm,
        /// 待确认
        #[top_api(value = "WAIT_CONFIRM")]
        WaitConfirm,
        /// 已确认
        #[top_api(value = "CONFIRMED")]
        Confirmed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.orderitem.page.get`
pub mod orderitem_page_get {
    use crate::prelude::*;

    /// `taobao.wlb.orderitem.page.get` (分页查询物流宝订单商品详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10624&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.order_item_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.orderitem.page.get",
        response = OrderitemPageGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderitemPageGet {
        pub order_code: String,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderitemPageGetResponse {
        pub order_item_list: Vec<WlbOrderItem>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrderItem {
        pub id: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub inventory_type: Option<String>,
        pub order_id: Option<i64>,
        pub order_code: Option<String>,
        pub order_sub_type: Option<String>,
        pub order_sub_code: Option<String>,
        pub order_sub_2code: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub provider_tp_id: Option<i64>,
        pub provider_tp_nick: Option<String>,
        pub plan_quantity: Option<i64>,
        pub real_quantity: Option<i64>,
        pub item_price: Option<i64>,
        pub confirm_status: Option<ConfirmStatus>,
        pub publish_version: Option<i64>,
        pub batch_remark: Option<String>,
        pub picture_url: Option<String>,
        pub ext_entity_id: Option<String>,
        pub remark: Option<String>,
    }

    /// The values of `confirm_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmStatus {
        /// 不需要确认
        #[top_api(value = "NO_NEED_CONFIRM")]
        NoNeedConfirm,
        /// 待确认
        #[top_api(value = "WAIT_CONFIRM")]
        WaitConfirm,
        /// 已确认
        #[top_api(value = "CONFIRMED")]
        Confirmed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.orderstatus.get`
pub mod orderstatus_get {
    use crate::prelude::*;

    /// `taobao.wlb.orderstatus.get` (物流宝订单流转状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.orderstatus.get",
        response = Vec<WlbProcessStatus>,
        unwrap = "wlb_order_status",
        idempotent,
        debug
    )]
    pub struct OrderstatusGet {
        pub order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbProcessStatus {
        pub order_code: Option<String>,
        pub operator: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub store_tp_code: Option<String>,
        pub store_code: Option<String>,
        pub tms_tp_code: Option<String>,
        pub tms_order_code: Option<String>,
        pub content: Option<String>,
        pub remark: Option<String>,
        pub status_code: Option<String>,
    }
}

/// `taobao.wlb.out.inventory.change.notify`
pub mod out_inventory_change_notify {
    use crate::prelude::*;

    /// `taobao.wlb.out.inventory.change.notify` (外部库存变化通知（企业物流用户使用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10896&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.wlb.out.inventory.change.notify",
        response = Option<TopDateTime>,
        unwrap = "gmt_modified",
        debug
    )]
    pub struct OutInventoryChangeNotify {
        pub item_id: i64,
        pub r#type: Type,
        pub change_count: i64,
        pub result_count: i64,
        pub op_type: OpType,
        pub source: String,
        pub order_source_code: Option<String>,
        pub out_biz_code: String,
        pub store_code: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 物流宝商品
        #[top_api(value = "WLB_ITEM")]
        WlbItem,
        /// 淘宝商品
        #[top_api(value = "IC_ITEM")]
        IcItem,
        /// 淘宝 sku
        #[top_api(value = "IC_SKU")]
        IcSku,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `op_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OpType {
        /// 出库
        #[top_api(value = "OUT")]
        Out,
        /// 入库
        #[top_api(value = "IN")]
        In,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.stores.baseinfo.get`
pub mod stores_baseinfo_get {
    use crate::prelude::*;

    /// `taobao.wlb.stores.baseinfo.get` (商家按照仓的类型获取仓库接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23040&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.stores.baseinfo.get",
        response = StoresBaseinfoGetResponse,
        idempotent,
        debug
    )]
    pub struct StoresBaseinfoGet {
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoresBaseinfoGetResponse {
        pub store_info_list: Vec<StoreInfo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInfo {
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub name: Option<String>,
        pub service_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }
}

/// `taobao.wlb.subscription.query`
pub mod subscription_query {
    use crate::prelude::*;

    /// `taobao.wlb.subscription.query` (查询商家定购的所有服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=10620&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.seller_subscription_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.subscription.query",
        response = SubscriptionQueryResponse,
        idempotent,
        debug
    )]
    pub struct SubscriptionQuery {
        pub status: Option<Status>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "1")]
        AwaitingReview,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        /// 同步中
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscriptionQueryResponse {
        pub total_count: Option<i64>,
        pub seller_subscription_list: Vec<SellerSubscriptionList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerSubscriptionList {
        pub id: Option<i64>,
        pub subscriber_user_id: Option<i64>,
        #[top_api(secret)]
        pub subscriber_user_nick: Option<String>,
        pub provider_user_id: Option<i64>,
        pub service_id: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub service_code: Option<String>,
        pub service_name: Option<String>,
        pub service_type: Option<ServiceType>,
        pub parent_id: Option<i64>,
        pub status: Option<Status>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub remark: Option<String>,
        pub wlb_partner_address: Option<AddressInfo>,
        pub wlb_partner_contact: Option<ContactInfo>,
        pub is_own_service: Option<i64>,
        pub service_alias: Option<String>,
        pub openuid: Option<String>,
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        Tms,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "5")]
        V5,
        /// 综合服务
        #[top_api(value = "100")]
        V100,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressInfo {
        pub province: Option<String>,
        pub city: Option<String>,
        pub borough: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub zip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfo {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }
}

/// `taobao.wlb.tmsorder.query`
pub mod tmsorder_query {
    use crate::prelude::*;

    /// `taobao.wlb.tmsorder.query` (通过物流订单编号查询物流信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10609&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.tms_order_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.tmsorder.query",
        response = TmsorderQueryResponse,
        idempotent,
        debug
    )]
    pub struct TmsorderQuery {
        #[top_api(max_len = 64)]
        pub order_code: String,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsorderQueryResponse {
        pub tms_order_list: Vec<WlbTmsOrder>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbTmsOrder {
        pub order_code: Option<String>,
        pub user_id: Option<i64>,
        pub code: Option<String>,
        pub company_code: Option<String>,
    }
}

/// `taobao.wlb.tradeorder.get`
pub mod tradeorder_get {
    use crate::prelude::*;

    /// `taobao.wlb.tradeorder.get` (根据交易号获取物流宝订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=10628&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.wlb.tradeorder.get",
        response = Vec<WlbOrder>,
        unwrap = "wlb_order_list",
        idempotent,
        debug
    )]
    pub struct TradeorderGet {
        pub sub_trade_id: Option<String>,
        pub trade_id: String,
        pub trade_type: TradeType,
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        /// 淘宝交易
        #[top_api(value = "TAOBAO")]
        Taobao,
        /// 其它交易
        #[top_api(value = "OTHER_TRADE")]
        OtherTrade,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrder {
        pub operate_type: Option<OperateType>,
        pub order_code: Option<String>,
        pub order_source: Option<String>,
        pub order_source_code: Option<String>,
        pub order_type: Option<OrderType>,
        pub order_sub_type: Option<String>,
        pub total_amount: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub store_code: Option<String>,
        pub tms_tp_code: Option<String>,
        pub order_status: Option<String>,
        pub order_status_reason: Option<String>,
        pub remark: Option<String>,
        pub prev_order_code: Option<String>,
        pub is_completed: Option<bool>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_wangwang: Option<String>,
        #[top_api(secret)]
        pub receiver_mail: Option<String>,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub invoice_info: Option<String>,
        pub order_flag: Option<i64>,
        pub receivable_amount: Option<i64>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub service_fee: Option<i64>,
        pub cancel_order_status: Option<CancelOrderStatus>,
        pub sender_province: Option<String>,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_email: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        pub sender_zip_code: Option<String>,
        pub schedule_day: Option<String>,
        pub schedule_end: Option<String>,
        pub expect_start_time: Option<TopDateTime>,
        pub expect_end_time: Option<TopDateTime>,
        pub schedule_speed: Option<ScheduleSpeed>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 入库
        #[top_api(value = "IN")]
        In,
        /// 出库
        #[top_api(value = "OUT")]
        Out,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cancel_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelOrderStatus {
        /// 取消中
        #[top_api(value = 1)]
        Cancelling,
        /// 取消失败
        #[top_api(value = 2)]
        CancelFailed,
        /// 取消完成
        #[top_api(value = 3)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `schedule_speed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ScheduleSpeed {
        /// 当日达
        #[top_api(value = 101)]
        V101,
        /// 次晨达
        #[top_api(value = 102)]
        V102,
        /// 次日达
        #[top_api(value = 103)]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.wlb.waybill.i.cancel`
pub mod waybill_i_cancel {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.cancel` (商家取消获取的电子面单号 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.cancel",
        response = Option<bool>,
        unwrap = "cancel_result",
        debug
    )]
    pub struct WaybillICancel {
        pub waybill_apply_cancel_request: WaybillApplyCancelRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyCancelRequest {
        pub cp_code: String,
        #[top_api(required)]
        pub trade_order_list: Vec<String>,
        pub real_user_id: Option<i64>,
        pub waybill_code: String,
        pub package_id: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.fullupdate`
pub mod waybill_i_fullupdate {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.fullupdate` (面单信息更新接口 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.fullupdate",
        response = WaybillApplyUpdateInfo,
        unwrap = "waybill_apply_update_info",
        debug
    )]
    pub struct WaybillIFullupdate {
        pub waybill_apply_full_update_request: WaybillApplyFullUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyFullUpdateRequest {
        #[top_api(secret)]
        pub consignee_name: String,
        #[top_api(secret)]
        pub consignee_phone: String,
        pub cp_code: String,
        pub logistics_service_list: Vec<LogisticsService>,
        pub product_type: String,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        #[top_api(required)]
        pub trade_order_list: Vec<String>,
        pub real_user_id: i64,
        /// In grams.
        pub weight: Option<i64>,
        pub consignee_address: WaybillAddress,
        pub order_channels_type: String,
        #[top_api(required)]
        pub package_items: Vec<PackageItem>,
        pub volume: Option<i64>,
        pub waybill_code: String,
        pub package_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsService {
        pub service_code: Option<String>,
        /// JSON as text.
        pub service_value4_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillAddress {
        #[top_api(secret)]
        pub address_detail: String,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: String,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageItem {
        pub count: i64,
        pub item_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyUpdateInfo {
        #[top_api(secret)]
        pub short_address: Option<String>,
        #[top_api(secret)]
        pub consignee_branch_name: Option<String>,
        #[top_api(secret)]
        pub consignee_branch_code: Option<String>,
        pub trade_order_info: Option<TradeOrderInfo>,
        pub waybill_code: Option<String>,
        pub package_center_name: Option<String>,
        pub package_center_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfo {
        pub consignee_address: Option<TradeOrderInfoConsigneeAddress>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub consignee_phone: Option<String>,
        pub logistics_service_list: Vec<LogisticsService>,
        pub order_channels_type: Option<String>,
        pub package_items: Vec<TradeOrderInfoPackageItems>,
        pub product_type: Option<String>,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        pub trade_order_list: Vec<String>,
        pub real_user_id: Option<i64>,
        pub volume: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
        pub package_id: Option<String>,
    }

    /// `WaybillAddress`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoConsigneeAddress {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub address_non_code_format: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
    }

    /// `PackageItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoPackageItems {
        pub count: Option<i64>,
        pub item_name: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.get`
pub mod waybill_i_get {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.get` (获取物流服务商电子面单号 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.get",
        response = Vec<WaybillApplyNewInfo>,
        unwrap = "waybill_apply_new_cols",
        debug
    )]
    pub struct WaybillIGet {
        pub waybill_apply_new_request: WaybillApplyNewRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyNewRequest {
        pub cp_code: String,
        pub shipping_address: WaybillAddress,
        #[top_api(required)]
        pub trade_order_info_cols: Vec<TradeOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillAddress {
        #[top_api(secret)]
        pub address_detail: String,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: String,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfo {
        pub consignee_address: WaybillAddress,
        #[top_api(secret)]
        pub consignee_name: String,
        #[top_api(secret)]
        pub consignee_phone: String,
        pub logistics_service_list: Vec<LogisticsService>,
        pub order_channels_type: String,
        #[top_api(required)]
        pub package_items: Vec<PackageItem>,
        pub product_type: String,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        #[top_api(required)]
        pub trade_order_list: Vec<String>,
        pub real_user_id: i64,
        pub volume: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
        pub package_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsService {
        pub service_code: Option<String>,
        /// JSON as text.
        pub service_value4_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageItem {
        pub count: i64,
        pub item_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyNewInfo {
        #[top_api(secret)]
        pub consignee_branch_code: Option<String>,
        #[top_api(secret)]
        pub consignee_branch_name: Option<String>,
        pub package_center_code: Option<String>,
        pub package_center_name: Option<String>,
        pub print_config: Option<String>,
        pub shipping_branch_code: Option<String>,
        pub shipping_branch_name: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub trade_order_info: Option<WaybillApplyNewInfoTradeOrderInfo>,
        pub waybill_code: Option<String>,
    }

    /// `TradeOrderInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyNewInfoTradeOrderInfo {
        pub consignee_address: Option<WaybillApplyNewInfoTradeOrderInfoConsigneeAddress>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub consignee_phone: Option<String>,
        pub logistics_service_list: Vec<LogisticsService>,
        pub order_channels_type: Option<String>,
        pub package_id: Option<String>,
        pub package_items: Vec<WaybillApplyNewInfoTradeOrderInfoPackageItems>,
        pub product_type: Option<String>,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        pub trade_order_list: Vec<String>,
        pub real_user_id: Option<i64>,
        pub volume: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
    }

    /// `WaybillAddress`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyNewInfoTradeOrderInfoConsigneeAddress {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
    }

    /// `PackageItem`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyNewInfoTradeOrderInfoPackageItems {
        pub count: Option<i64>,
        pub item_name: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.print`
pub mod waybill_i_print {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.print` (打印确认接口 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.print",
        response = Vec<WaybillApplyPrintCheckInfo>,
        unwrap = "waybill_apply_print_check_infos",
        debug
    )]
    pub struct WaybillIPrint {
        pub waybill_apply_print_check_request: WaybillApplyPrintCheckRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyPrintCheckRequest {
        pub cp_code: String,
        #[top_api(required)]
        pub print_check_info_cols: Vec<PrintCheckInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrintCheckInfo {
        pub consignee_address: WaybillAddress,
        #[top_api(secret)]
        pub consignee_branch_code: Option<String>,
        #[top_api(secret)]
        pub consignee_branch_name: Option<String>,
        #[top_api(secret)]
        pub consignee_name: String,
        #[top_api(secret)]
        pub consignee_phone: String,
        pub logistics_service_list: Vec<LogisticsService>,
        pub package_center_code: Option<String>,
        pub package_center_name: Option<String>,
        pub print_config: Option<String>,
        pub product_type: Option<String>,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        pub shipping_address: WaybillAddress,
        pub shipping_branch_code: Option<String>,
        pub shipping_branch_name: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub real_user_id: Option<i64>,
        pub volume: Option<i64>,
        pub waybill_code: String,
        /// In grams.
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillAddress {
        #[top_api(secret)]
        pub address_detail: String,
        pub area: Option<String>,
        pub city: Option<String>,
        pub division_id: Option<i64>,
        pub province: String,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsService {
        pub service_code: Option<String>,
        /// JSON as text.
        pub service_value4_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyPrintCheckInfo {
        pub notice_code: Option<String>,
        pub notice_message: Option<String>,
        pub print_quantity: Option<i64>,
        pub waybill_code: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.product`
pub mod waybill_i_product {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.product` (商家查询物流商产品类型接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23893&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.product",
        response = Vec<WaybillProductType>,
        unwrap = "product_types",
        debug
    )]
    pub struct WaybillIProduct {
        pub waybill_product_type_request: WaybillProductTypeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillProductTypeRequest {
        pub cp_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillProductType {
        pub code: Option<String>,
        pub name: Option<String>,
        pub service_types: Vec<WaybillServiceType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillServiceType {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.querydetail`
pub mod waybill_i_querydetail {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.querydetail` (查面单号状态 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.querydetail",
        response = WaybillIQuerydetailResponse,
        debug
    )]
    pub struct WaybillIQuerydetail {
        pub waybill_detail_query_request: WaybillDetailQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillDetailQueryRequest {
        pub trade_order_list: Vec<String>,
        pub cp_code: Option<String>,
        pub query_by: Option<QueryBy>,
        pub waybill_codes: Vec<String>,
    }

    /// The values of `query_by`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryBy {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillIQuerydetailResponse {
        pub error_codes: Vec<String>,
        pub inexistent_waybill_codes: Vec<String>,
        #[top_api(flag)]
        pub query_success: Option<bool>,
        pub waybill_details: Vec<WaybillDetailQueryInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillDetailQueryInfo {
        pub trade_order_list: Vec<String>,
        pub consignee_address: Option<WaybillAddress>,
        #[top_api(secret)]
        pub consignee_branch_code: Option<String>,
        #[top_api(secret)]
        pub consignee_branch_name: Option<String>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub consignee_phone: Option<String>,
        pub cp_code: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub last_print_time: Option<TopDateTime>,
        pub logistics_service_list: Vec<LogisticsService>,
        pub package_center_code: Option<String>,
        pub package_center_name: Option<String>,
        pub package_id: Option<String>,
        pub package_items: Vec<PackageItem>,
        pub pickup_time: Option<TopDateTime>,
        pub print_config: Option<String>,
        pub print_count: Option<i64>,
        pub product_type: Option<String>,
        #[top_api(secret)]
        pub send_name: Option<String>,
        #[top_api(secret)]
        pub send_phone: Option<String>,
        pub shipping_address: Option<WaybillAddress>,
        pub shipping_branch_code: Option<String>,
        pub shipping_branch_name: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub sign_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub real_user_id: Option<i64>,
        /// In grams.
        pub volume: Option<i64>,
        pub waybill_code: Option<String>,
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillAddress {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsService {
        pub service_code: Option<String>,
        /// JSON as text.
        pub service_value4_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageItem {
        pub count: Option<i64>,
        pub item_name: Option<String>,
    }
}

/// `taobao.wlb.waybill.i.search`
pub mod waybill_i_search {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.i.search` (查询面单服务订购及面单使用情况 v1.0)
    ///
    /// <https://open.taobao.com/api.htm?docId=23870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.i.search",
        response = Vec<WaybillApplySubscriptionInfo>,
        unwrap = "subscribtions",
        debug
    )]
    pub struct WaybillISearch {
        pub waybill_apply_request: WaybillApplyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplyRequest {
        pub cp_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillApplySubscriptionInfo {
        pub branch_account_cols: Vec<WaybillBranchAccount>,
        pub cp_type: Option<CpType>,
        pub cp_code: Option<String>,
    }

    /// The values of `cp_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CpType {
        /// 直营
        #[top_api(value = 1)]
        V1,
        /// 加盟
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillBranchAccount {
        pub seller_id: Option<i64>,
        pub shipp_address_cols: Vec<WaybillAddress>,
        pub quantity: Option<i64>,
        pub allocated_quantity: Option<i64>,
        pub branch_code: Option<String>,
        pub print_quantity: Option<i64>,
        pub cancel_quantity: Option<i64>,
        pub branch_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillAddress {
        pub area: Option<String>,
        pub province: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub city: Option<String>,
        pub waybill_address_id: Option<i64>,
    }
}

/// `taobao.wlb.waybill.shengxian.get`
pub mod waybill_shengxian_get {
    use crate::prelude::*;

    /// `taobao.wlb.waybill.shengxian.get` (商家获取生鲜电子面单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=23617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.waybill.shengxian.get",
        response = WaybillShengxianGetResponse,
        debug
    )]
    pub struct WaybillShengxianGet {
        #[top_api(max_len = 64)]
        pub delivery_type: String,
        #[top_api(max_len = 64)]
        pub biz_code: String,
        #[top_api(max_len = 128)]
        pub trade_id: String,
        #[top_api(max_len = 512)]
        pub feature: Option<String>,
        #[top_api(max_len = 128)]
        pub service_code: Option<String>,
        #[top_api(max_len = 64)]
        pub sender_address_id: Option<String>,
        #[top_api(max_len = 64)]
        pub order_channels_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WaybillShengxianGetResponse {
        pub is_success: Option<bool>,
        pub fresh_waybill: Option<FreshWaybill>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreshWaybill {
        pub time: Option<String>,
        pub alias: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub trade_id: Option<String>,
        pub feature: Option<String>,
        pub waybill_code: Option<String>,
    }
}

/// `taobao.wlb.wlborder.get`
pub mod wlborder_get {
    use crate::prelude::*;

    /// `taobao.wlb.wlborder.get` (根据物流宝订单编号查询物流宝订单概要信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wlborder.get",
        response = WlbOrder,
        unwrap = "wlb_order",
        idempotent,
        debug
    )]
    pub struct WlborderGet {
        pub wlb_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbOrder {
        pub operate_type: Option<OperateType>,
        pub order_code: Option<String>,
        pub order_source: Option<String>,
        pub order_source_code: Option<String>,
        pub order_type: Option<OrderType>,
        pub order_sub_type: Option<String>,
        pub total_amount: Option<i64>,
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub store_code: Option<String>,
        pub tms_tp_code: Option<String>,
        pub order_status: Option<String>,
        pub order_status_reason: Option<String>,
        pub remark: Option<String>,
        pub prev_order_code: Option<String>,
        pub is_completed: Option<bool>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_wangwang: Option<String>,
        #[top_api(secret)]
        pub receiver_mail: Option<String>,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub invoice_info: Option<String>,
        pub order_flag: Option<i64>,
        pub receivable_amount: Option<i64>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub service_fee: Option<i64>,
        pub cancel_order_status: Option<CancelOrderStatus>,
        pub sender_province: Option<String>,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_email: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        pub sender_zip_code: Option<String>,
        pub schedule_day: Option<String>,
        pub schedule_end: Option<String>,
        pub expect_start_time: Option<TopDateTime>,
        pub expect_end_time: Option<TopDateTime>,
        pub schedule_speed: Option<ScheduleSpeed>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 入库
        #[top_api(value = "IN")]
        In,
        /// 出库
        #[top_api(value = "OUT")]
        Out,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cancel_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelOrderStatus {
        /// 取消中
        #[top_api(value = 1)]
        Cancelling,
        /// 取消失败
        #[top_api(value = 2)]
        CancelFailed,
        /// 取消完成
        #[top_api(value = 3)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `schedule_speed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ScheduleSpeed {
        /// 当日达
        #[top_api(value = 101)]
        V101,
        /// 次晨达
        #[top_api(value = 102)]
        V102,
        /// 次日达
        #[top_api(value = 103)]
        V103,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.wlb.wms.cainiao.bill.query`
pub mod wms_cainiao_bill_query {
    use crate::prelude::*;

    /// `taobao.wlb.wms.cainiao.bill.query` (查询单据列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=25671&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.order_info_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.cainiao.bill.query",
        response = WmsCainiaoBillQueryResponse,
        idempotent,
        debug
    )]
    pub struct WmsCainiaoBillQuery {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub order_type: Option<String>,
        #[top_api(required)]
        pub end_modified_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_modified_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsCainiaoBillQueryResponse {
        pub order_info_list: Vec<CainiaoBillQueryOrderinfolist>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoBillQueryOrderinfolist {
        pub order_info: Option<CainiaoBillQueryOrderinfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoBillQueryOrderinfo {
        pub remark: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub store_code: Option<String>,
        pub order_type: Option<i64>,
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
        pub order_source: Option<String>,
        pub order_source_codes: Vec<String>,
    }
}

/// `taobao.wlb.wms.consign.bill.get`
pub mod wms_consign_bill_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.consign.bill.get` (获取销售订单发货信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25681&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.consign.bill.get",
        response = Vec<Consignsendinfolist>,
        unwrap = "consign_send_info_list",
        idempotent,
        debug
    )]
    pub struct WmsConsignBillGet {
        pub cn_order_code: Option<String>,
        pub order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignsendinfolist {
        pub consign_send_info: Option<Consignsendinfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignsendinfo {
        pub invoince_confirm_list: Vec<Invoinceconfirmlist>,
        pub tms_order_list: Vec<Tmsorderlist>,
        pub order_item_list: Vec<Orderitemlist>,
        pub confirm_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub store_code: Option<String>,
        pub order_type: Option<i64>,
        pub cn_order_code: Option<String>,
        pub order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoinceconfirmlist {
        pub invoince_confirm: Option<Invoinceconfirm>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoinceconfirm {
        pub invoice_code: Option<String>,
        pub invoice_number: Option<String>,
        pub bill_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsorderlist {
        pub tms_order: Option<Tmsorder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsorder {
        pub tms_item_list: Vec<Tmsitemlist>,
        pub package_material_list: Vec<Packagemateriallist>,
        /// In millimetres.
        pub package_height: Option<i64>,
        /// In millimetres.
        pub package_width: Option<i64>,
        /// In millimetres.
        pub package_length: Option<i64>,
        /// In grams.
        pub package_weight: Option<i64>,
        pub package_code: Option<String>,
        pub tms_order_code: Option<String>,
        pub tms_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsitemlist {
        pub tms_item: Option<Tmsitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tmsitem {
        pub item_qty: Option<i64>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packagemateriallist {
        pub package_material: Option<Packagematerial>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Packagematerial {
        pub material_quantity: Option<String>,
        pub material_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemlist {
        pub order_item: Option<Orderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitem {
        pub inventory_item_list: Vec<Inventoryitemlist>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub order_item_id: Option<String>,
        pub order_source_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventoryitemlist {
        pub inventory_item: Option<Inventoryitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventoryitem {
        pub batch_code: Option<String>,
        pub produce_area: Option<String>,
        pub produce_code: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub due_date: Option<TopDateTime>,
        pub item_qty: Option<i64>,
        pub inventory_type: Option<i64>,
    }
}

/// `taobao.wlb.wms.consign.order.notify`
pub mod wms_consign_order_notify {
    use crate::prelude::*;

    /// `taobao.wlb.wms.consign.order.notify` (发货订单通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=24554&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.consign.order.notify",
        response = WmsConsignOrderNotifyResponse,
        debug
    )]
    pub struct WmsConsignOrderNotify {
        pub order_code: String,
        pub order_type: i64,
        pub order_flag: Option<OrderFlag>,
        pub order_source: Option<i64>,
        pub store_code: Option<String>,
        pub tms_service_code: Option<String>,
        pub tms_service_name: Option<String>,
        pub prev_order_code: Option<String>,
        pub order_shop_create_time: Option<TopDateTime>,
        pub order_pay_time: Option<TopDateTime>,
        pub order_create_time: Option<TopDateTime>,
        pub order_examination_time: Option<TopDateTime>,
        /// In cents.
        #[top_api(min = 0)]
        pub order_amount: Option<i64>,
        /// In cents.
        pub discount_amount: Option<i64>,
        /// In cents.
        #[top_api(min = 0)]
        pub ar_amount: Option<i64>,
        /// In cents.
        #[top_api(min = 0)]
        pub got_amount: Option<i64>,
        /// In cents.
        pub postfee: Option<i64>,
        /// In cents.
        #[top_api(min = 0)]
        pub service_fee: Option<i64>,
        pub deliver_requirements: Option<Deliverrequirementswlbwmsconsignordernotify>,
        pub receiver_info: Option<Receiverwlbwmsconsignordernotify>,
        pub sender_info: Option<Senderwlbwmsconsignordernotify>,
        #[top_api(max_items = 1000)]
        pub order_item_list: Vec<Orderitemlistwlbwmsconsignordernotify>,
        #[top_api(max_items = 1000)]
        pub invoice_info_list: Vec<Invoicelistwlbwmsconsignordernotify>,
        pub extend_fields: Option<String>,
        pub remark: Option<String>,
    }

    /// The values of `order_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFlag {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deliverrequirementswlbwmsconsignordernotify {
        pub schedule_type: Option<i64>,
        pub schedule_day: Option<String>,
        pub schedule_start: Option<String>,
        pub schedule_end: Option<String>,
        pub delivery_type: Option<DeliveryType>,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 常温配送
        #[top_api(value = "PTPS")]
        Ptps,
        /// 冷链配送
        #[top_api(value = "LLPS")]
        Llps,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverwlbwmsconsignordernotify {
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderwlbwmsconsignordernotify {
        pub sender_province: Option<String>,
        pub sender_city: Option<String>,
        pub sender_area: Option<String>,
        pub sender_town: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        pub sender_zip_code: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemlistwlbwmsconsignordernotify {
        pub order_item: Option<Orderitemwlbwmsconsignordernotify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemwlbwmsconsignordernotify {
        pub order_item_id: Option<String>,
        pub owner_user_id: Option<String>,
        pub owner_user_name: Option<String>,
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub sub_source_code: Option<String>,
        pub order_source_code: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub item_quantity: Option<i64>,
        pub inventory_type: Option<i64>,
        pub item_price: Option<i64>,
        pub discount_amount: Option<i64>,
        pub actual_price: i64,
        pub extend_fields: Option<String>,
        pub shop_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoicelistwlbwmsconsignordernotify {
        pub invoice_info: Option<Invoicewlbwmsconsignordernotify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Invoicewlbwmsconsignordernotify {
        pub bill_id: Option<i64>,
        pub bill_type: Option<BillType>,
        pub bill_title: Option<String>,
        pub bill_account: Option<String>,
        pub bill_content: Option<String>,
        pub detail_list: Vec<Detaillistwlbwmsconsignordernotify>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 增值税普通发票
        #[top_api(value = "VINVOICE")]
        Vinvoice,
        /// 电子增票
        #[top_api(value = "EVINVOICE")]
        Evinvoice,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detaillistwlbwmsconsignordernotify {
        pub item_detail: Option<Itemdetailwlbwmsconsignordernotify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemdetailwlbwmsconsignordernotify {
        pub amount: Option<String>,
        pub unit: Option<String>,
        pub item_name: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsConsignOrderNotifyResponse {
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
        pub order_code: Option<String>,
        pub consign_order_list: Vec<Consignorderlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignorderlist {
        pub consign_order: Option<Consignorder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignorder {
        pub consign_order_item_list: Vec<Consignorderitemlist>,
        pub store_order_code: Option<String>,
        pub error_code: Option<String>,
        pub tms_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignorderitemlist {
        pub consign_order_item: Option<Consignorderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignorderitem {
        pub item_quantity: Option<i64>,
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
    }
}

/// `taobao.wlb.wms.inventory.lack.upload`
pub mod wms_inventory_lack_upload {
    use crate::prelude::*;

    /// `taobao.wlb.wms.inventory.lack.upload` (缺货通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=24617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.inventory.lack.upload",
        response = WlbWmsInventoryLackUploadResp,
        unwrap = "result",
        debug
    )]
    pub struct WmsInventoryLackUpload {
        pub content: Option<WlbWmsInventoryLackUpload>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbWmsInventoryLackUpload {
        pub create_time: Option<String>,
        pub out_biz_code: Option<String>,
        pub store_order_code: Option<String>,
        pub order_code: Option<String>,
        pub store_code: Option<String>,
        pub item_list: Vec<ItemListWlbWmsInventoryLackUpload>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemListWlbWmsInventoryLackUpload {
        pub reason: Option<String>,
        pub item_qty: Option<i64>,
        pub item_id: Option<String>,
        pub lack_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WlbWmsInventoryLackUploadResp {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.wlb.wms.inventory.profitloss.get`
pub mod wms_inventory_profitloss_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.inventory.profitloss.get` (通过订单列表批量获取库存损益单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.inventory.profitloss.get",
        response = CainiaoInventoryProfitlossProfitlossinfo,
        unwrap = "profit_loss_info",
        idempotent,
        debug
    )]
    pub struct WmsInventoryProfitlossGet {
        pub cn_order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoInventoryProfitlossProfitlossinfo {
        pub order_item_list: Vec<CainiaoInventoryProfitlossOrderitemlist>,
        pub store_code: Option<String>,
        pub cn_order_code: Option<String>,
        pub order_type: Option<i64>,
        pub remark: Option<String>,
        pub created_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoInventoryProfitlossOrderitemlist {
        pub order_item: Option<CainiaoInventoryProfitlossOrderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoInventoryProfitlossOrderitem {
        pub item_code: Option<String>,
        pub inventory_type: Option<String>,
        pub item_qty: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub produce_code: Option<String>,
        pub produce_area: Option<String>,
        pub batch_code: Option<String>,
        pub item_id: Option<String>,
    }
}

/// `taobao.wlb.wms.inventory.query`
pub mod wms_inventory_query {
    use crate::prelude::*;

    /// `taobao.wlb.wms.inventory.query` (菜鸟商品库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25720&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.inventory.query",
        response = WmsInventoryQueryResponse,
        idempotent,
        debug
    )]
    pub struct WmsInventoryQuery {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub channel_code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub batch_code: Option<String>,
        pub r#type: Option<Type>,
        pub inventory_type: Option<i64>,
        pub store_code: Option<String>,
        pub item_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 渠道库存
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsInventoryQueryResponse {
        pub item_list: Vec<WmsInventoryQueryItemlist>,
        pub total_count: Option<i64>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
        pub wl_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsInventoryQueryItemlist {
        pub item: Option<WmsInventoryQueryItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsInventoryQueryItem {
        pub lock_quantity: Option<i64>,
        pub quantity: Option<i64>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub batch_code: Option<String>,
        pub channel_code: Option<String>,
        pub inventory_type: Option<i64>,
        pub item_id: Option<String>,
        pub store_code: Option<String>,
    }
}

/// `taobao.wlb.wms.item.combination.get`
pub mod wms_item_combination_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.item.combination.get` (查询组合商品的组合关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=26724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.item.combination.get",
        response = WmsItemCombinationGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WmsItemCombinationGet {
        pub itemid: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsItemCombinationGetResult {
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
        pub sub_item_list: Vec<SubItemList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubItemList {
        pub sub_item: Option<SubItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubItem {
        pub sc_item_id: Option<i64>,
        pub count: Option<i64>,
    }
}

/// `taobao.wlb.wms.order.cancel.notify`
pub mod wms_order_cancel_notify {
    use crate::prelude::*;

    /// `taobao.wlb.wms.order.cancel.notify` (单据取消接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.order.cancel.notify",
        response = WmsOrderCancelNotifyResponse,
        debug
    )]
    pub struct WmsOrderCancelNotify {
        pub order_code: String,
        pub order_type: String,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsOrderCancelNotifyResponse {
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
    }
}

/// `taobao.wlb.wms.return.bill.get`
pub mod wms_return_bill_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.return.bill.get` (获取销退收货信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25678&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.return.bill.get",
        response = CainiaoReturnBillReturnorderinfo,
        unwrap = "return_order_info",
        idempotent,
        debug
    )]
    pub struct WmsReturnBillGet {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoReturnBillReturnorderinfo {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
        pub order_type: Option<i64>,
        pub confirm_time: Option<TopDateTime>,
        pub order_item_list: Vec<CainiaoReturnBillOrderitemlist>,
        pub pre_cn_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoReturnBillOrderitemlist {
        pub order_item: Option<CainiaoReturnBillOrderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoReturnBillOrderitem {
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub inventory_item_list: Vec<CainiaoReturnBillInventoryitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoReturnBillInventoryitemlist {
        pub inventory_item: Option<CainiaoReturnBillInventoryitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoReturnBillInventoryitem {
        pub inventory_type: Option<i64>,
        pub item_qty: Option<i64>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub produce_code: Option<String>,
        pub produce_area: Option<String>,
        pub batch_code: Option<String>,
    }
}

/// `taobao.wlb.wms.return.order.notify`
pub mod wms_return_order_notify {
    use crate::prelude::*;

    /// `taobao.wlb.wms.return.order.notify` (销售退货通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=25326&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.return.order.notify",
        response = WmsReturnOrderNotifyResponse,
        debug
    )]
    pub struct WmsReturnOrderNotify {
        pub order_code: Option<String>,
        pub store_code: Option<String>,
        pub order_flag: Option<String>,
        pub prev_order_code: Option<String>,
        pub tms_service_code: Option<String>,
        pub tms_order_code: Option<String>,
        pub return_reason: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub sender_info: Option<Senderinfowlbwmsreturnordernotify>,
        pub receiver_info: Option<Receiverinfowlbwmsreturnordernotify>,
        #[top_api(max_items = 50000)]
        pub order_item_list: Vec<Orderitemlistwlbwmsreturnordernotify>,
        pub extend_fields: Option<String>,
        pub remark: Option<String>,
        pub order_source: Option<String>,
        pub order_type: Option<String>,
        pub owner_user_id: Option<String>,
        pub order_create_time: Option<TopDateTime>,
        pub tms_service_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfowlbwmsreturnordernotify {
        pub sender_zip_code: Option<String>,
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
    pub struct Receiverinfowlbwmsreturnordernotify {
        pub receiver_zip_code: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemlistwlbwmsreturnordernotify {
        pub order_item: Option<Orderitemwlbwmsreturnordernotify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemwlbwmsreturnordernotify {
        pub order_item_id: Option<String>,
        pub order_source_code: Option<String>,
        pub sub_source_code: Option<String>,
        pub item_id: Option<String>,
        pub item_quantity: Option<i64>,
        pub extend_fields: Option<String>,
        pub item_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsReturnOrderNotifyResponse {
        pub create_time: Option<TopDateTime>,
        pub store_order_code: Option<String>,
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
    }
}

/// `taobao.wlb.wms.sku.create`
pub mod wms_sku_create {
    use crate::prelude::*;

    /// `taobao.wlb.wms.sku.create` (商品同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=24556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.sku.create",
        response = WmsSkuCreateResponse,
        debug
    )]
    pub struct WmsSkuCreate {
        pub is_sn_mgt: Option<bool>,
        pub lifecycle: Option<i64>,
        pub is_shelflife: Option<bool>,
        pub approval_number: Option<String>,
        #[top_api(secret)]
        pub origin_address: Option<i64>,
        /// In grams.
        pub gross_weight: Option<i64>,
        pub size: Option<String>,
        pub color: Option<String>,
        pub specification: Option<String>,
        pub brand_name: Option<String>,
        pub brand: Option<String>,
        pub category_name: Option<String>,
        pub category: Option<String>,
        pub r#type: String,
        pub title: Option<String>,
        pub name: String,
        pub bar_code: Option<String>,
        pub item_code: String,
        pub pcs: Option<i64>,
        pub volume: Option<i64>,
        pub height: Option<i64>,
        pub extend_fields: Option<String>,
        pub use_yn: bool,
        pub is_batch_mgt: Option<bool>,
        /// In cents.
        pub cost_price: Option<i64>,
        /// In cents.
        pub item_price: Option<i64>,
        /// In cents.
        pub tag_price: Option<i64>,
        pub is_danger: Option<bool>,
        pub is_hygroscopic: Option<bool>,
        pub width: Option<i64>,
        pub length: Option<i64>,
        /// In grams.
        pub net_weight: Option<i64>,
        pub store_code: Option<String>,
        pub advent_lifecycle: Option<i64>,
        pub reject_lifecycle: Option<i64>,
        pub lockup_lifecycle: Option<i64>,
        pub item_id: Option<String>,
        pub is_area_sale: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsSkuCreateResponse {
        pub item_id: Option<i64>,
        pub wl_error_msg: Option<String>,
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
    }
}

/// `taobao.wlb.wms.sku.get`
pub mod wms_sku_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.sku.get` (商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25322&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.sku.get",
        response = WmsSkuGetResponse,
        idempotent,
        debug
    )]
    pub struct WmsSkuGet {
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub owner_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsSkuGetResponse {
        pub extend_fields: Option<String>,
        pub is_batch_mgt: Option<bool>,
        pub use_yn: Option<bool>,
        /// In cents.
        pub cost_price: Option<i64>,
        /// In cents.
        pub item_price: Option<i64>,
        /// In cents.
        pub tag_price: Option<i64>,
        pub is_danger: Option<bool>,
        pub is_hygroscopic: Option<bool>,
        pub is_sn_mgt: Option<bool>,
        pub advent_lifecycle: Option<i64>,
        pub lockup_lifecycle: Option<i64>,
        pub reject_lifecycle: Option<i64>,
        pub lifecycle: Option<i64>,
        pub is_shelflife: Option<bool>,
        pub approval_number: Option<String>,
        #[top_api(secret)]
        pub origin_address: Option<i64>,
        pub pcs: Option<i64>,
        pub volume: Option<i64>,
        pub height: Option<i64>,
        pub width: Option<i64>,
        pub length: Option<i64>,
        /// In grams.
        pub net_weight: Option<i64>,
        /// In grams.
        pub gross_weight: Option<i64>,
        pub size: Option<String>,
        pub color: Option<String>,
        pub specification: Option<String>,
        pub brand_name: Option<String>,
        pub brand: Option<String>,
        pub category_name: Option<String>,
        pub category: Option<String>,
        pub r#type: Option<Type>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub bar_code: Option<String>,
        pub iitem_code: Option<String>,
        pub item_id: Option<String>,
        pub wl_error_msg: Option<String>,
        pub wl_error_code: Option<String>,
        pub wl_success: Option<bool>,
        pub is_area_sale: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通商品
        #[top_api(value = "NORMAL")]
        Normal,
        /// 组合商品
        #[top_api(value = "COMBINE")]
        Combine,
        /// 分销商品
        #[top_api(value = "DISTRIBUTION")]
        Distribution,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.wlb.wms.sku.update`
pub mod wms_sku_update {
    use crate::prelude::*;

    /// `taobao.wlb.wms.sku.update` (商品信息的更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=24557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.sku.update",
        response = WmsSkuUpdateResponse,
        debug
    )]
    pub struct WmsSkuUpdate {
        pub item_id: String,
        pub store_code: Option<String>,
        pub name: Option<String>,
        pub title: Option<String>,
        pub category: Option<String>,
        pub category_name: Option<String>,
        pub brand: Option<String>,
        pub brand_name: Option<String>,
        pub specification: Option<String>,
        pub color: Option<String>,
        pub size: Option<String>,
        /// In grams.
        pub gross_weight: Option<i64>,
        /// In grams.
        pub net_weight: Option<i64>,
        pub length: Option<i64>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub volume: Option<i64>,
        pub pcs: Option<i64>,
        #[top_api(secret)]
        pub origin_address: Option<i64>,
        pub approval_number: Option<String>,
        pub is_shelflife: Option<bool>,
        pub lifecycle: Option<i64>,
        pub reject_lifecycle: Option<i64>,
        pub lockup_lifecycle: Option<i64>,
        pub advent_lifecycle: Option<i64>,
        pub is_sn_mgt: Option<bool>,
        pub is_hygroscopic: Option<bool>,
        pub is_danger: Option<bool>,
        /// In cents.
        pub tag_price: Option<i64>,
        /// In cents.
        pub item_price: Option<i64>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub is_batch_mgt: Option<bool>,
        pub use_yn: bool,
        pub extend_fields: Option<String>,
        pub bar_code: Option<String>,
        pub attribute: Option<String>,
        pub r#type: Option<Type>,
        pub is_area_sale: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通商品
        #[top_api(value = "NORMAL")]
        Normal,
        /// 组合商品
        #[top_api(value = "COMBINE")]
        Combine,
        /// 分销商品
        #[top_api(value = "DISTRIBUTION")]
        Distribution,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsSkuUpdateResponse {
        pub wl_error_msg: Option<String>,
        pub wl_error_code: Option<String>,
        pub wl_success: Option<bool>,
    }
}

/// `taobao.wlb.wms.sn.info.query`
pub mod wms_sn_info_query {
    use crate::prelude::*;

    /// `taobao.wlb.wms.sn.info.query` (查询单据序列号信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26453&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.sn_info_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.sn.info.query",
        response = WmsSnInfoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WmsSnInfoQuery {
        pub order_code: String,
        pub order_code_type: OrderCodeType,
        pub page_index: i64,
    }

    /// The values of `order_code_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderCodeType {
        /// 仓配订单
        #[top_api(value = 1)]
        V1,
        /// 配送扫码
        #[top_api(value = 10)]
        V10,
        /// 增值扫码
        #[top_api(value = 20)]
        V20,
        /// ERP 单号
        #[top_api(value = 40)]
        V40,
        /// 交易订单
        #[top_api(value = 50)]
        V50,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsSnInfoQueryResult {
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub total_count: Option<i64>,
        pub sn_info_list: Vec<Sninfolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sninfolist {
        pub sn_info: Option<Sninfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sninfo {
        pub inventory_type: Option<i64>,
        pub sn_code: Option<String>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
    }
}

/// `taobao.wlb.wms.stock.in.bill.get`
pub mod wms_stock_in_bill_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.stock.in.bill.get` (获取入库单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.stock.in.bill.get",
        response = CainiaoStockInBillStockininfo,
        unwrap = "stock_in_info",
        idempotent,
        debug
    )]
    pub struct WmsStockInBillGet {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockInBillStockininfo {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
        pub order_type: Option<i64>,
        pub confirm_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub order_item_list: Vec<CainiaoStockInBillOrderitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockInBillOrderitemlist {
        pub order_item: Option<CainiaoStockInBillOrderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockInBillOrderitem {
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub apply_qty: Option<i64>,
        pub inventory_item_list: Vec<CainiaoStockInBillInventoryitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockInBillInventoryitemlist {
        pub inventory_item: Option<CainiaoStockInBillInventoryitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockInBillInventoryitem {
        pub inventory_type: Option<i64>,
        pub item_qty: Option<i64>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub produce_code: Option<String>,
        pub produce_area: Option<String>,
        pub batch_code: Option<String>,
    }
}

/// `taobao.wlb.wms.stock.in.order.notify`
pub mod wms_stock_in_order_notify {
    use crate::prelude::*;

    /// `taobao.wlb.wms.stock.in.order.notify` (入库通知单)
    ///
    /// <https://open.taobao.com/api.htm?docId=24483&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.stock.in.order.notify",
        response = WmsStockInOrderNotifyResponse,
        debug
    )]
    pub struct WmsStockInOrderNotify {
        pub order_code: String,
        pub store_code: String,
        pub order_type: i64,
        pub inbound_type_desc: Option<String>,
        /// Several values with commas between them.
        pub order_flag: Option<String>,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        pub supplier_code: Option<String>,
        pub supplier_name: Option<String>,
        pub tms_service_code: Option<String>,
        pub tms_service_name: Option<String>,
        pub tms_order_code: Option<String>,
        pub prev_order_code: Option<String>,
        pub return_reason: Option<String>,
        pub expect_start_time: Option<String>,
        pub expect_end_time: Option<String>,
        pub extend_fields: Option<String>,
        pub remark: Option<String>,
        pub sender_info: Option<Senderinfowlbwmsstockinordernotifywl>,
        pub receiver_info: Option<Receiverinfowlbwmsstockinordernotifywl>,
        #[top_api(required, max_items = 5000)]
        pub order_item_list: Vec<Orderitemlistwlbwmsstockinordernotifywl>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderinfowlbwmsstockinordernotifywl {
        #[top_api(secret)]
        pub sender_phone: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        pub sender_code: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        pub sender_town: Option<String>,
        pub sender_area: Option<String>,
        pub sender_city: Option<String>,
        pub sender_province: Option<String>,
        pub sender_zip_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverinfowlbwmsstockinordernotifywl {
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_zip_code: Option<String>,
        pub receiver_town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemlistwlbwmsstockinordernotifywl {
        pub order_item: Orderitemwlbwmsstockinordernotifywl,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemwlbwmsstockinordernotifywl {
        pub extend_fields: Option<String>,
        pub produce_code: Option<String>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub batch_code: Option<String>,
        pub purchase_price: Option<i64>,
        pub item_quantity: i64,
        pub inventory_type: i64,
        pub item_id: String,
        pub order_item_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsStockInOrderNotifyResponse {
        pub wl_error_msg: Option<String>,
        pub wl_error_code: Option<String>,
        pub wl_success: Option<bool>,
        pub order_code: Option<String>,
    }
}

/// `taobao.wlb.wms.stock.out.bill.get`
pub mod wms_stock_out_bill_get {
    use crate::prelude::*;

    /// `taobao.wlb.wms.stock.out.bill.get` (通过订单号获取单个出库单发货信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.stock.out.bill.get",
        response = CainiaoStockOutBillStockoutinfo,
        unwrap = "stock_out_info",
        idempotent,
        debug
    )]
    pub struct WmsStockOutBillGet {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillStockoutinfo {
        pub order_code: Option<String>,
        pub cn_order_code: Option<String>,
        pub order_type: Option<i64>,
        pub confirm_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub package_info_list: Vec<CainiaoStockOutBillPackageinfolist>,
        pub order_item_list: Vec<CainiaoStockOutBillOrderitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillPackageinfolist {
        pub package_info: Option<CainiaoStockOutBillPackageinfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillPackageinfo {
        pub tms_code: Option<String>,
        pub tms_order_code: Option<String>,
        pub package_code: Option<String>,
        /// In grams.
        pub package_weight: Option<i64>,
        /// In millimetres.
        pub package_length: Option<i64>,
        /// In millimetres.
        pub package_width: Option<i64>,
        /// In millimetres.
        pub package_height: Option<i64>,
        pub package_item_list: Vec<CainiaoStockOutBillPackageitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillPackageitemlist {
        pub package_item: Option<CainiaoStockOutBillPackageitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillPackageitem {
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub inventory_type: Option<i64>,
        pub item_qty: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillOrderitemlist {
        pub order_item: Option<CainiaoStockOutBillOrderitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillOrderitem {
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub apply_qty: Option<i64>,
        pub inventory_item_list: Vec<CainiaoStockOutBillInventoryitemlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillInventoryitemlist {
        pub inventory_item: Option<CainiaoStockOutBillInventoryitem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CainiaoStockOutBillInventoryitem {
        pub inventory_type: Option<i64>,
        pub item_qty: Option<i64>,
        pub due_date: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub produce_code: Option<String>,
        pub produce_area: Option<String>,
        pub batch_code: Option<String>,
    }
}

/// `taobao.wlb.wms.stock.out.order.notify`
pub mod wms_stock_out_order_notify {
    use crate::prelude::*;

    /// `taobao.wlb.wms.stock.out.order.notify` (出库单通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=24553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wlb.wms.stock.out.order.notify",
        response = WmsStockOutOrderNotifyResponse,
        debug
    )]
    pub struct WmsStockOutOrderNotify {
        pub store_code: String,
        pub order_code: String,
        pub order_type: i64,
        pub outbound_type_desc: Option<String>,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        pub send_time: Option<TopDateTime>,
        pub receiver_info: Option<Receiverwlbwmsstockoutordernotify>,
        pub sender_info: Option<Senderwlbwmsstockoutordernotify>,
        pub transport_mode: Option<String>,
        pub carriers_name: Option<String>,
        #[top_api(secret)]
        pub pick_name: Option<String>,
        #[top_api(secret)]
        pub pick_call: Option<String>,
        pub pick_id: Option<String>,
        pub car_no: Option<String>,
        #[top_api(max_items = 5000)]
        pub order_item_list: Vec<Orderitemlistwlbwmsstockoutordernotify>,
        pub remark: Option<String>,
        pub prev_order_code: Option<String>,
        pub extend_fields: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiverwlbwmsstockoutordernotify {
        pub receiver_city: Option<String>,
        pub receiver_area: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub receiver_province: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub receiver_code: Option<String>,
        pub receiver_zip_code: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Senderwlbwmsstockoutordernotify {
        pub sender_town: Option<String>,
        pub sender_zip_code: Option<String>,
        #[top_api(secret)]
        pub sender_address: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        pub sender_province: Option<String>,
        pub sender_area: Option<String>,
        pub sender_city: Option<String>,
        #[top_api(secret)]
        pub sender_mobile: Option<String>,
        #[top_api(secret)]
        pub sender_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemlistwlbwmsstockoutordernotify {
        pub order_item: Option<Orderitemwlbwmsstockoutordernotify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderitemwlbwmsstockoutordernotify {
        pub produce_date: Option<TopDateTime>,
        pub item_quantity: Option<i64>,
        pub batch_code: Option<String>,
        pub order_item_id: Option<String>,
        pub item_id: Option<String>,
        pub produce_code: Option<String>,
        pub extend_fields: Option<String>,
        pub inventory_type: Option<i64>,
        pub due_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsStockOutOrderNotifyResponse {
        pub wl_error_code: Option<String>,
        pub wl_success: Option<bool>,
        pub wl_error_msg: Option<String>,
        pub order_code: Option<String>,
    }
}
