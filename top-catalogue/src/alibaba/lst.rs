//! `alibaba.lst.*`: 54 APIs.

pub use self::bm_store_add::BmStoreAdd;
pub use self::bm_store_emp_save::BmStoreEmpSave;
pub use self::bm_store_update::BmStoreUpdate;
pub use self::branddatashare_stockdata_query::BranddatashareStockdataQuery;
pub use self::branddatashare_suppliers_list_query::BranddatashareSuppliersListQuery;
pub use self::ic_item_info_query::IcItemInfoQuery;
pub use self::ic_stock_items_update::IcStockItemsUpdate;
pub use self::logistics_notrace_send::LogisticsNotraceSend;
pub use self::logistics_sendinfo_query::LogisticsSendinfoQuery;
pub use self::logistics_thirdpart_company_list::LogisticsThirdpartCompanyList;
pub use self::logistics_thirdpart_send::LogisticsThirdpartSend;
pub use self::logistics_trace_query::LogisticsTraceQuery;
pub use self::marketing_querybyorderid::MarketingQuerybyorderid;
pub use self::nicetuan_order_save::NicetuanOrderSave;
pub use self::pos_open_account_checkissettled::PosOpenAccountCheckissettled;
pub use self::pos_open_cashier_synccashierdata::PosOpenCashierSynccashierdata;
pub use self::pos_open_goods_getgoodsbybarcode::PosOpenGoodsGetgoodsbybarcode;
pub use self::pos_open_goods_getgoodsbypaging::PosOpenGoodsGetgoodsbypaging;
pub use self::pos_open_goods_syncgoodsdata::PosOpenGoodsSyncgoodsdata;
pub use self::pos_open_inventory_getinventorydata::PosOpenInventoryGetinventorydata;
pub use self::pos_open_inventory_syncinventorydata::PosOpenInventorySyncinventorydata;
pub use self::shiporder_cancel::ShiporderCancel;
pub use self::shiporder_create::ShiporderCreate;
pub use self::shiporder_query::ShiporderQuery;
pub use self::speaker_configure::SpeakerConfigure;
pub use self::speaker_configure_adjustvolume::SpeakerConfigureAdjustvolume;
pub use self::speaker_configure_setpaytime::SpeakerConfigureSetpaytime;
pub use self::speaker_configure_syncaudio::SpeakerConfigureSyncaudio;
pub use self::speaker_configure_syncaudioadvert::SpeakerConfigureSyncaudioadvert;
pub use self::speaker_file_upload::SpeakerFileUpload;
pub use self::speaker_status_get::SpeakerStatusGet;
pub use self::trade_fastrefund_goodsstatus_sync::TradeFastrefundGoodsstatusSync;
pub use self::trade_order_fundbill_query::TradeOrderFundbillQuery;
pub use self::trade_order_get::TradeOrderGet;
pub use self::trade_order_querychange::TradeOrderQuerychange;
pub use self::trade_order_refund_list_query::TradeOrderRefundListQuery;
pub use self::trade_refund_order_get::TradeRefundOrderGet;
pub use self::trade_seller_offline_order_cancel::TradeSellerOfflineOrderCancel;
pub use self::trade_seller_offline_order_query::TradeSellerOfflineOrderQuery;
pub use self::trade_seller_offline_order_upload::TradeSellerOfflineOrderUpload;
pub use self::trade_seller_order_detail_query::TradeSellerOrderDetailQuery;
pub use self::trade_seller_order_fundbill_list_query::TradeSellerOrderFundbillListQuery;
pub use self::trade_seller_order_list_query::TradeSellerOrderListQuery;
pub use self::trade_seller_warehouse_query::TradeSellerWarehouseQuery;
pub use self::trade_shiporder_query::TradeShiporderQuery;
pub use self::vas_tradeflow_save::VasTradeflowSave;
pub use self::vending_cargospace_save::VendingCargospaceSave;
pub use self::vending_equipment_query::VendingEquipmentQuery;
pub use self::vending_goods_save::VendingGoodsSave;
pub use self::vending_order_update::VendingOrderUpdate;
pub use self::vending_shipping_callback::VendingShippingCallback;
pub use self::vending_tradeflow_query::VendingTradeflowQuery;
pub use self::vending_tradeflow_save::VendingTradeflowSave;
pub use self::vendng_image_upload::VendngImageUpload;

/// `alibaba.lst.bm.store.add`
pub mod bm_store_add {
    use crate::prelude::*;

    /// `alibaba.lst.bm.store.add` (导入品牌商自有门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=43687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.bm.store.add",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct BmStoreAdd {
        pub open_store_dto: LstTopOpenStoreDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTopOpenStoreDto {
        #[top_api(secret)]
        pub phone: String,
        pub store_name: String,
        pub second_category: Option<String>,
        pub store_id: Option<String>,
        pub primary_category: Option<String>,
        pub license_owner: Option<String>,
        #[top_api(secret)]
        pub addr: String,
        pub city: String,
        pub area: String,
        pub license_no: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub province: String,
        pub town: Option<String>,
    }
}

/// `alibaba.lst.bm.store.emp.save`
pub mod bm_store_emp_save {
    use crate::prelude::*;

    /// `alibaba.lst.bm.store.emp.save` (保存品牌商自有门店和内部业代之间的关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=43689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.bm.store.emp.save",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct BmStoreEmpSave {
        pub store_id: Option<String>,
        pub bm_emp_id: Option<String>,
    }
}

/// `alibaba.lst.bm.store.update`
pub mod bm_store_update {
    use crate::prelude::*;

    /// `alibaba.lst.bm.store.update` (修改品牌商自有门店数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=43688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.bm.store.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct BmStoreUpdate {
        pub open_store_dto: LstTopOpenStoreDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTopOpenStoreDto {
        #[top_api(secret)]
        pub phone: String,
        pub store_name: String,
        pub second_category: Option<String>,
        pub store_id: Option<String>,
        pub primary_category: Option<String>,
        pub license_owner: Option<String>,
        #[top_api(secret)]
        pub addr: String,
        pub city: String,
        pub area: String,
        pub license_no: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub province: String,
        pub town: Option<String>,
    }
}

/// `alibaba.lst.branddatashare.stockdata.query`
pub mod branddatashare_stockdata_query {
    use crate::prelude::*;

    /// `alibaba.lst.branddatashare.stockdata.query` (查询品牌商品实仓库存/周转效能)
    ///
    /// <https://open.taobao.com/api.htm?docId=53981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.branddatashare.stockdata.query",
        response = BranddatashareStockdataQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BranddatashareStockdataQuery {
        pub param: BmSupplierStockDataParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmSupplierStockDataParam {
        pub supplier_member_id: String,
        pub brand_name: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: String,
        pub page: i64,
        pub size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BranddatashareStockdataQueryResult {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub is_no_rm: Option<String>,
        pub product_quote_status: Option<String>,
        pub oss_days_std001: Option<i64>,
        pub cspu_id: Option<String>,
        pub is_online: Option<String>,
        pub sale_unit_desc: Option<String>,
        pub itm_level: Option<String>,
        pub rm_ship_type: Option<String>,
        pub liquidation_status: Option<String>,
        pub wh_name: Option<String>,
        pub cspu_name: Option<String>,
        pub sub_wh_type_name: Option<String>,
        pub items_id: Option<String>,
        pub company: Option<String>,
        pub unit_price: Option<String>,
        pub stat_date: Option<String>,
        pub alloc_op_qty: Option<String>,
        pub brand_name: Option<String>,
        pub bar_code_list: Option<String>,
        pub is_ob: Option<String>,
        pub back_offer_id: Option<String>,
        pub carton_pcs: Option<String>,
        pub deport_itm_qty_std008: Option<i64>,
        pub deport_itm_qty_std005: Option<i64>,
        pub is_oos: Option<String>,
        pub fst_inbound_time: Option<String>,
        pub min_buy_qty: Option<String>,
        pub min_buy_multiple: Option<String>,
        pub is_dull: Option<String>,
        pub cate_lv2_name: Option<String>,
        pub parent_wh_name: Option<String>,
        pub big_area_name: Option<String>,
        pub fst_inbound_days: Option<i64>,
        pub cate_lv1_name: Option<String>,
        pub cate_lv3_name: Option<String>,
        pub unsale_instock_days: Option<String>,
    }
}

/// `alibaba.lst.branddatashare.suppliers.list.query`
pub mod branddatashare_suppliers_list_query {
    use crate::prelude::*;

    /// `alibaba.lst.branddatashare.suppliers.list.query` (品牌数据授权的供应商列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=53982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.branddatashare.suppliers.list.query",
        response = Vec<Content>,
        unwrap = "content_list",
        idempotent,
        debug
    )]
    pub struct BranddatashareSuppliersListQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub brand_name_list: Vec<String>,
        pub supplier_member_id: Option<String>,
    }
}

/// `alibaba.lst.ic.item.info.query`
pub mod ic_item_info_query {
    use crate::prelude::*;

    /// `alibaba.lst.ic.item.info.query` (商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47318&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.ic.item.info.query",
        response = PagedResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IcItemInfoQuery {
        pub query: Option<LstItemListParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstItemListParam {
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_on_sale_start: Option<TopDateTime>,
        pub gmt_modified_end: Option<TopDateTime>,
        pub gmt_modified_start: Option<TopDateTime>,
        pub item_type_list: Vec<String>,
        pub gmt_on_sale_end: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub cargo_number_list: Vec<String>,
        #[top_api(required)]
        pub status_list: Vec<String>,
        pub size: Option<i64>,
        pub item_id_list: Vec<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResultDto {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<TopLstItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopLstItemDto {
        pub item_type: Option<String>,
        pub brand_name: Option<String>,
        pub data_type: Option<String>,
        pub cspu_id: Option<String>,
        pub cargo_number: Option<String>,
        pub item_id: Option<i64>,
        pub unit: Option<String>,
        pub modify_time: Option<String>,
        pub on_sale_time: Option<String>,
        pub create_time: Option<String>,
        pub item_status: Option<ItemStatus>,
        #[top_api(secret)]
        pub second_category_name: Option<String>,
        pub full_item_title: Option<String>,
        pub warehouse_type: Option<WarehouseType>,
        pub second_category_id: Option<String>,
        pub bar_code_list: Vec<String>,
        pub short_item_title: Option<String>,
        pub img_list: Vec<String>,
        pub available_stock_list: Vec<Stock>,
    }

    /// The values of `item_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemStatus {
        /// 撤销
        #[top_api(value = "cancel")]
        Cancel,
        /// 审核不通过
        #[top_api(value = "no_pass_audit")]
        NoPassAudit,
        /// 上架销售中
        #[top_api(value = "on_sale")]
        OnSale,
        /// 下架待审核
        #[top_api(value = "un_sale_waiting_audit")]
        UnSaleWaitingAudit,
        /// 待审核
        #[top_api(value = "waiting_audit")]
        WaitingAudit,
        /// 审核通过
        #[top_api(value = "waiting_choose")]
        WaitingChoose,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `warehouse_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseType {
        /// 虚仓
        #[top_api(value = "supplier")]
        Supplier,
        /// 实仓
        #[top_api(value = "cainiao")]
        Cainiao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Stock {
        pub warehouse_code: Option<String>,
        pub warehouse_name: Option<String>,
        pub stock_amount: Option<i64>,
    }
}

/// `alibaba.lst.ic.stock.items.update`
pub mod ic_stock_items_update {
    use crate::prelude::*;

    /// `alibaba.lst.ic.stock.items.update` (零售通经销商商品库存设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=47504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.ic.stock.items.update",
        response = IcStockItemsUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct IcStockItemsUpdate {
        pub query: LstItemStockParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstItemStockParam {
        #[top_api(required)]
        pub stock_list: Vec<Stocklist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Stocklist {
        pub amount: i64,
        pub item_id: i64,
        pub warehouse_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IcStockItemsUpdateResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub result: Option<bool>,
        pub item_id: Option<i64>,
        pub code: Option<String>,
        pub desc: Option<String>,
    }
}

/// `alibaba.lst.logistics.notrace.send`
pub mod logistics_notrace_send {
    use crate::prelude::*;

    /// `alibaba.lst.logistics.notrace.send` (供应商-异云-无需物流发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=53482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.logistics.notrace.send",
        response = LogisticsNotraceSendResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsNotraceSend {
        pub param: SendDummyOrderParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendDummyOrderParam {
        pub send_time: Option<TopDateTime>,
        pub remarks: Option<String>,
        #[top_api(required)]
        pub main_order_param_list: Vec<MainOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainOrderParam {
        pub main_order_id: i64,
        #[top_api(required)]
        pub sub_order_param_list: Vec<SubOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderParam {
        pub sub_order_id: i64,
        pub amount: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsNotraceSendResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub logistics_id: Option<String>,
    }
}

/// `alibaba.lst.logistics.sendinfo.query`
pub mod logistics_sendinfo_query {
    use crate::prelude::*;

    /// `alibaba.lst.logistics.sendinfo.query` (供应商-异云-查询主订单包含的物流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53484&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.logistics.sendinfo.query",
        response = LogisticsSendinfoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsSendinfoQuery {
        pub query: LstLogisticsInfoQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstLogisticsInfoQuery {
        pub main_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsSendinfoQueryResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub mail_no: Option<String>,
        pub logistics_id: Option<String>,
        pub cp_company_code: Option<String>,
        pub cp_company_name: Option<String>,
        pub sub_order_id_list: Vec<i64>,
    }
}

/// `alibaba.lst.logistics.thirdpart.company.list`
pub mod logistics_thirdpart_company_list {
    use crate::prelude::*;

    /// `alibaba.lst.logistics.thirdpart.company.list` (供应商-异云-第三方物流公司列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=53510&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.logistics.thirdpart.company.list",
        response = Vec<Content>,
        unwrap = "content_list",
        idempotent,
        debug
    )]
    pub struct LogisticsThirdpartCompanyList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub cp_company_code: Option<String>,
        pub cp_company_name: Option<String>,
    }
}

/// `alibaba.lst.logistics.thirdpart.send`
pub mod logistics_thirdpart_send {
    use crate::prelude::*;

    /// `alibaba.lst.logistics.thirdpart.send` (供应商-异云-使用第三方物流发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=53483&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.logistics.thirdpart.send",
        response = LogisticsThirdpartSendResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsThirdpartSend {
        pub param: SendOfflineOrderParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendOfflineOrderParam {
        pub mail_no: String,
        pub cp_company_code: String,
        pub cp_company_name: String,
        pub send_time: Option<TopDateTime>,
        pub remarks: Option<String>,
        #[top_api(required)]
        pub main_order_param_list: Vec<MainOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MainOrderParam {
        pub main_order_id: i64,
        #[top_api(required)]
        pub sub_order_param_list: Vec<SubOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderParam {
        pub sub_order_id: i64,
        pub amount: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsThirdpartSendResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub logistics_id: Option<String>,
    }
}

/// `alibaba.lst.logistics.trace.query`
pub mod logistics_trace_query {
    use crate::prelude::*;

    /// `alibaba.lst.logistics.trace.query` (供应商-异云-查询运单物流追踪信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.logistics.trace.query",
        response = LogisticsTraceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsTraceQuery {
        pub query: LstLogisticsTraceQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstLogisticsTraceQuery {
        pub logistics_id: String,
        pub main_order_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTraceQueryResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub status_desc: Option<String>,
        pub time: Option<TopDateTime>,
        pub standerd_desc: Option<String>,
    }
}

/// `alibaba.lst.marketing.querybyorderid`
pub mod marketing_querybyorderid {
    use crate::prelude::*;

    /// `alibaba.lst.marketing.querybyorderid` (根据订单查询营销信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.marketing.querybyorderid",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct MarketingQuerybyorderid {
        pub main_order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub content: Option<LstTopOrderDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTopOrderDto {
        pub sub_order_id: Option<i64>,
        pub main_order_id: Option<i64>,
        pub promotion_dto_list: Vec<Promotiondtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Promotiondtolist {
        pub discount_fee: Option<i64>,
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub promotion_type_name: Option<String>,
    }
}

/// `alibaba.lst.nicetuan.order.save`
pub mod nicetuan_order_save {
    use crate::prelude::*;

    /// `alibaba.lst.nicetuan.order.save` (十荟团订单同步至零售通)
    ///
    /// <https://open.taobao.com/api.htm?docId=47800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.nicetuan.order.save",
        response = HsfResultVo,
        unwrap = "result",
        debug
    )]
    pub struct NicetuanOrderSave {
        pub param: Option<NicetuanMainOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NicetuanMainOrderParam {
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub rebate_amount_total: Option<String>,
        pub recipient: Option<String>,
        pub order_code: Option<String>,
        pub amount_total: Option<String>,
        pub nicetuan_child_order_list: Vec<NicetuanChildOrder>,
        pub avatar: Option<String>,
        pub nice_tuan_partner_id: Option<String>,
        pub partner_avatar: Option<String>,
        pub order_day: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NicetuanChildOrder {
        pub sku_name: Option<String>,
        pub amount: Option<String>,
        pub quantity: Option<i64>,
        pub rebate_amount: Option<String>,
        pub lst_yn: Option<String>,
        pub merchandise_cover_image: Option<String>,
        pub delivery_day: Option<String>,
        pub sub_order_code: Option<String>,
        pub merchandise_name: Option<String>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResultVo {
        pub msg: Option<String>,
        pub result_status: Option<bool>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub content: Option<bool>,
    }
}

/// `alibaba.lst.pos.open.account.checkissettled`
pub mod pos_open_account_checkissettled {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.account.checkissettled` (校验当前用户是否入驻了零售通门店接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.account.checkissettled",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenAccountCheckissettled {
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.lst.pos.open.cashier.synccashierdata`
pub mod pos_open_cashier_synccashierdata {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.cashier.synccashierdata` (收银快照同步接口(最多 10 条订单信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=32943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.cashier.synccashierdata",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenCashierSynccashierdata {
        #[top_api(required, max_items = 10)]
        pub cashier_flow_d_t_o_list: Vec<CashierFlowDto>,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierFlowDto {
        #[top_api(required)]
        pub cashier_goods_detail_d_t_o_list: Vec<CashierGoodsDetailDto>,
        pub pay_status: String,
        pub pay_type: String,
        /// In cents.
        pub total_actual_price: i64,
        /// In cents.
        pub total_price: i64,
        pub isv_trade_flow_num: String,
        pub gmt_modified: Option<i64>,
        pub gmt_create: i64,
        pub original_trade_flow_num: Option<String>,
        pub order_type: Option<OrderType>,
        pub device_type: Option<DeviceType>,
        pub hardware_id: Option<String>,
        pub cashier_pay_detail_d_t_o_list: Vec<CashierPayDetailDto>,
        pub brand: Option<String>,
        pub model: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 交易订单快照
        #[top_api(value = 0)]
        V0,
        /// 退款订单快照 缺省为 0
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `device_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeviceType {
        /// pos
        #[top_api(value = 0)]
        Pos,
        /// 自动售货机
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 9999)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierGoodsDetailDto {
        pub bar_code: Option<String>,
        /// In cents.
        pub goods_cost_price: Option<i64>,
        /// In cents.
        pub goods_actual_price: i64,
        /// In cents.
        pub goods_origin_price: i64,
        pub count: String,
        pub goods_name: String,
        pub isv_goods_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierPayDetailDto {
        pub desc_info: Option<String>,
        pub pay_account: Option<String>,
        pub gmt_create: Option<i64>,
        pub pay_status: Option<String>,
        /// In cents.
        pub pay_amount: Option<i64>,
        pub pay_type: Option<String>,
        pub pay_flow_num: Option<String>,
        pub biz_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<ErrorResult>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub key: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `alibaba.lst.pos.open.goods.getgoodsbybarcode`
pub mod pos_open_goods_getgoodsbybarcode {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.goods.getgoodsbybarcode` (ISV 条码库查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.goods.getgoodsbybarcode",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenGoodsGetgoodsbybarcode {
        pub barcode: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module: Option<GoodsDto>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDto {
        pub spec: Option<String>,
        pub shot_title: Option<String>,
        /// In cents.
        pub reserve_price: Option<i64>,
        pub title: Option<String>,
        pub bar_code: Option<String>,
    }
}

/// `alibaba.lst.pos.open.goods.getgoodsbypaging`
pub mod pos_open_goods_getgoodsbypaging {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.goods.getgoodsbypaging` (分页查询用户全量的门店域商品接口(每页最多 20 条))
    ///
    /// <https://open.taobao.com/api.htm?docId=32946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.goods.getgoodsbypaging",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenGoodsGetgoodsbypaging {
        pub page: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub modules: Vec<GoodsDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDto {
        pub bar_code: Option<String>,
        pub goods_id: Option<i64>,
        pub original_price: Option<i64>,
        pub reserve_price: Option<i64>,
        pub title: Option<String>,
        pub category_id: Option<String>,
        pub source: Option<String>,
        pub isv_goods_id: Option<String>,
        pub shortcut_code: Option<String>,
        pub shot_title: Option<String>,
        pub spec: Option<String>,
        pub unit: Option<String>,
        pub status: Option<String>,
        pub pricing_mode: Option<String>,
        pub user_id: Option<i64>,
        pub gmt_create: Option<i64>,
        pub gmt_modified: Option<i64>,
    }
}

/// `alibaba.lst.pos.open.goods.syncgoodsdata`
pub mod pos_open_goods_syncgoodsdata {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.goods.syncgoodsdata` (门店商品批量同步接口(最多 10 条商品信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=32947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.goods.syncgoodsdata",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenGoodsSyncgoodsdata {
        #[top_api(required, max_items = 10)]
        pub goods_d_t_o_list: Vec<GoodsDto>,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDto {
        pub status: Option<String>,
        pub unit: Option<String>,
        pub spec: Option<String>,
        pub shot_title: Option<String>,
        pub shortcut_code: Option<String>,
        /// In cents.
        pub reserve_price: i64,
        /// In cents.
        pub original_price: i64,
        pub isv_category_id: Option<String>,
        pub category_id: Option<CategoryId>,
        pub title: String,
        pub bar_code: Option<String>,
        pub isv_goods_id: String,
        pub gmt_modified: Option<i64>,
        pub gmt_create: i64,
        pub pricing_mode: Option<String>,
    }

    /// The values of `category_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryId {
        /// 洗涤用品
        #[top_api(value = "1")]
        V1,
        /// 家庭日用品
        #[top_api(value = "2")]
        V2,
        /// 小食品
        #[top_api(value = "3")]
        V3,
        /// 粮油调味
        #[top_api(value = "4")]
        V4,
        /// 酒水饮料
        #[top_api(value = "5")]
        V5,
        /// 速食
        #[top_api(value = "6")]
        V6,
        /// 生鲜
        #[top_api(value = "7")]
        V7,
        /// 服务性商品
        #[top_api(value = "8")]
        V8,
        /// 增值服务
        #[top_api(value = "9")]
        V9,
        /// 非商品收入
        #[top_api(value = "10")]
        V10,
        /// 无码
        #[top_api(value = "98")]
        V98,
        /// 其他
        #[top_api(value = "99")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub modules: Vec<ErrorResult>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorResult {
        pub key: Option<String>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `alibaba.lst.pos.open.inventory.getinventorydata`
pub mod pos_open_inventory_getinventorydata {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.inventory.getinventorydata` (商品库存只读接口(最多 20 条库存信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=32942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.inventory.getinventorydata",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenInventoryGetinventorydata {
        #[top_api(required, max_items = 20)]
        pub isv_goods_id_list: Vec<String>,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<InventoryDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDto {
        pub isv_goods_id: Option<String>,
        pub goods_id: Option<i64>,
        pub gmt_create: Option<i64>,
        pub user_id: Option<i64>,
        pub quantity: Option<String>,
        pub delete_flag: Option<DeleteFlag>,
        pub device_type: Option<DeviceType>,
        pub hardware_id: Option<String>,
    }

    /// The values of `delete_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeleteFlag {
        #[top_api(value = "ON")]
        On,
        #[top_api(value = "OFF")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `device_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeviceType {
        /// pos
        #[top_api(value = 0)]
        Pos,
        /// 自动售货机
        #[top_api(value = 1)]
        V1,
        #[top_api(value = -1)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.lst.pos.open.inventory.syncinventorydata`
pub mod pos_open_inventory_syncinventorydata {
    use crate::prelude::*;

    /// `alibaba.lst.pos.open.inventory.syncinventorydata` (商品库存修改同步接口(最多 20 条库存信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=32944&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.pos.open.inventory.syncinventorydata",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PosOpenInventorySyncinventorydata {
        #[top_api(required, max_items = 20)]
        pub inventory_d_t_o_list: Vec<InventoryDto>,
        pub user_id: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InventoryDto {
        pub operate_type: OperateType,
        pub trans_quantity: String,
        pub isv_goods_id: String,
        pub gmt_modified: Option<i64>,
        pub gmt_create: i64,
        pub isv_inventory_id: String,
        pub device_type: Option<DeviceType>,
        pub hardware_id: Option<String>,
        pub brand: Option<String>,
        pub model: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        #[top_api(value = "STOCKTAKING")]
        Stocktaking,
        /// 入库(加)
        #[top_api(value = "STOCKENTERING")]
        Stockentering,
        /// 出库(减)
        #[top_api(value = "STOCKOUTPU")]
        Stockoutpu,
        /// 直接(set 重置)
        #[top_api(value = "STOCK_SET")]
        StockSet,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `device_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeviceType {
        /// pos
        #[top_api(value = 0)]
        Pos,
        /// 自动售货机
        #[top_api(value = 1)]
        V1,
        #[top_api(value = -1)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<ErrorResult>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.lst.shiporder.cancel`
pub mod shiporder_cancel {
    use crate::prelude::*;

    /// `alibaba.lst.shiporder.cancel` (零售通发货单取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=39311&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.shiporder.cancel",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ShiporderCancel {
        pub reason: Option<String>,
        pub out_order_id: String,
        #[top_api(max_items = 20)]
        pub detail_order_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.lst.shiporder.create`
pub mod shiporder_create {
    use crate::prelude::*;

    /// `alibaba.lst.shiporder.create` (零售通发货单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=39164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.shiporder.create",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ShiporderCreate {
        pub ship_order: Option<LstThirdPartMainShipOrderCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstThirdPartMainShipOrderCreateDto {
        pub receiver_district: String,
        #[top_api(secret)]
        pub receiver_mobile: i64,
        pub receiver_province: String,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        #[top_api(secret)]
        pub receiver_address: String,
        #[top_api(secret)]
        pub buyer_name: String,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        pub receiver_city: String,
        #[top_api(required)]
        pub details: Vec<LstThirdPartDetailShipOrderCreateDto>,
        /// In cents.
        pub pay_fee: i64,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_name: String,
        pub receiver_zip: Option<String>,
        pub out_order_id: String,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstThirdPartDetailShipOrderCreateDto {
        pub sale_quantity: i64,
        /// In cents.
        pub sku_price: i64,
        pub sku_brand: Option<String>,
        pub sku_spec: String,
        pub sku_unit: String,
        pub sku_code: String,
        pub sku_name: String,
        /// In cents.
        pub pay_fee: i64,
        pub detail_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<i64>,
    }
}

/// `alibaba.lst.shiporder.query`
pub mod shiporder_query {
    use crate::prelude::*;

    /// `alibaba.lst.shiporder.query` (零售通发货单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39341&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.shiporder.query",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ShiporderQuery {
        pub source: Option<String>,
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_message: Option<String>,
        pub model: Option<LstThirdPartMainShipOrderDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstThirdPartMainShipOrderDto {
        pub details: Vec<LstThirdPartDetailShipOrderDto>,
        pub sign_time: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub status: Option<Status>,
        pub out_order_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub load_time: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 新建
        #[top_api(value = "NEW")]
        New,
        /// 待装车
        #[top_api(value = "LOAD_WAIT")]
        LoadWait,
        /// 已装车
        #[top_api(value = "LOAD_SUCCESS")]
        LoadSuccess,
        /// 签收
        #[top_api(value = "SIGN_SUCCESS")]
        SignSuccess,
        /// 部分签收
        #[top_api(value = "SIGN_PART_SUCCESS")]
        SignPartSuccess,
        /// 拒签
        #[top_api(value = "SIGN_FAILED")]
        SignFailed,
        /// 取消
        #[top_api(value = "CANCEL")]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstThirdPartDetailShipOrderDto {
        pub sale_quantity: Option<i64>,
        pub sku_unit: Option<String>,
        pub sku_spec: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub load_quantity: Option<i64>,
        pub sign_quantity: Option<i64>,
        pub detail_order_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.lst.speaker.configure`
pub mod speaker_configure {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.configure` (零售通音箱配置通用泛化调用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45361&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.configure",
        response = SpeakerConfigureResponse,
        debug
    )]
    pub struct SpeakerConfigure {
        pub device_code: String,
        pub command: String,
        pub params: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigureResponse {
        pub succ: Option<bool>,
        pub module: Option<bool>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }
}

/// `alibaba.lst.speaker.configure.adjustvolume`
pub mod speaker_configure_adjustvolume {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.configure.adjustvolume` (音箱音量调节)
    ///
    /// <https://open.taobao.com/api.htm?docId=45362&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.configure.adjustvolume",
        response = SpeakerConfigureAdjustvolumeResponse,
        debug
    )]
    pub struct SpeakerConfigureAdjustvolume {
        pub device_code: String,
        pub volume: String,
        pub value_type: ValueType,
    }

    /// The values of `value_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ValueType {
        /// 固定值
        #[top_api(value = "val")]
        Val,
        /// 百分比
        #[top_api(value = "percent")]
        Percent,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigureAdjustvolumeResponse {
        pub succ: Option<bool>,
        pub module: Option<bool>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }
}

/// `alibaba.lst.speaker.configure.setpaytime`
pub mod speaker_configure_setpaytime {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.configure.setpaytime` (音箱播放配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=45363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.configure.setpaytime",
        response = SpeakerConfigureSetpaytimeResponse,
        debug
    )]
    pub struct SpeakerConfigureSetpaytime {
        pub device_code: String,
        pub play_start_time: String,
        pub play_end_time: String,
        pub is_only_play_advert: bool,
        pub is_set_play_time: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigureSetpaytimeResponse {
        pub succ: Option<bool>,
        pub module: Option<bool>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }
}

/// `alibaba.lst.speaker.configure.syncaudio`
pub mod speaker_configure_syncaudio {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.configure.syncaudio` (音频同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=45369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.configure.syncaudio",
        response = SpeakerConfigureSyncaudioResponse,
        debug
    )]
    pub struct SpeakerConfigureSyncaudio {
        pub device_code: String,
        pub speaker_config_param4_sync_audio: SpeakerConfigParam4SyncAudio,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigParam4SyncAudio {
        pub audio_info: SpeakerConfigAudioInfo,
        #[top_api(required)]
        pub audio_list: Vec<SpeakerConfigAudioList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigAudioInfo {
        pub name: String,
        pub start_time: String,
        pub end_time: String,
        pub describes: Option<String>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigAudioList {
        pub name: String,
        pub length: i64,
        pub url: String,
        pub md5: String,
        pub play_pos: i64,
        pub play_start_date_time: i64,
        pub play_end_date_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigureSyncaudioResponse {
        pub succ: Option<bool>,
        pub module: Option<bool>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }
}

/// `alibaba.lst.speaker.configure.syncaudioadvert`
pub mod speaker_configure_syncaudioadvert {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.configure.syncaudioadvert` (同步广告)
    ///
    /// <https://open.taobao.com/api.htm?docId=45389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.configure.syncaudioadvert",
        response = SpeakerConfigureSyncaudioadvertResponse,
        debug
    )]
    pub struct SpeakerConfigureSyncaudioadvert {
        pub device_code: String,
        pub speaker_config_param4_sync_audio_advert: SpeakerConfigParam4SyncAudioAdvert,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigParam4SyncAudioAdvert {
        #[top_api(required)]
        pub advert_list: Vec<SpeakerConfigAudioAdvert>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigAudioAdvert {
        pub id: String,
        pub order_id: String,
        pub play_schedule_time: i64,
        pub name: String,
        pub md5: String,
        pub file_size: i64,
        pub length: i64,
        pub unit_price: Option<String>,
        pub advert_discount_ratio: Option<String>,
        pub store_discount_ratio: Option<String>,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerConfigureSyncaudioadvertResponse {
        pub succ: Option<bool>,
        pub module: Option<bool>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }
}

/// `alibaba.lst.speaker.file.upload`
pub mod speaker_file_upload {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.file.upload` (如意音箱音频文件长传)
    ///
    /// <https://open.taobao.com/api.htm?docId=45390&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.file.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct SpeakerFileUpload {
        pub file_bytes: Option<FileItem>,
        pub file_type: FileType,
        pub file_id: String,
        pub md5: String,
    }

    /// The values of `file_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FileType {
        /// 音频
        #[top_api(value = "audio")]
        Audio,
        /// 广告
        #[top_api(value = "advert")]
        Advert,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub succ: Option<bool>,
        pub module: Option<SpeakerFileDto>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerFileDto {
        pub md5: Option<String>,
        pub url: Option<String>,
        pub file_id: Option<String>,
    }
}

/// `alibaba.lst.speaker.status.get`
pub mod speaker_status_get {
    use crate::prelude::*;

    /// `alibaba.lst.speaker.status.get` (音箱设备在线状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=45615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.speaker.status.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SpeakerStatusGet {
        pub device_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub succ: Option<bool>,
        pub module: Option<SpeakerOnLineStatus>,
        pub erro_message: Option<String>,
        pub erro_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpeakerOnLineStatus {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.lst.trade.fastrefund.goodsstatus.sync`
pub mod trade_fastrefund_goodsstatus_sync {
    use crate::prelude::*;

    /// `alibaba.lst.trade.fastrefund.goodsstatus.sync` (卖家退款单商品状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=43690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.fastrefund.goodsstatus.sync",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TradeFastrefundGoodsstatusSync {
        pub main_order_id: Option<i64>,
        pub refund_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.lst.trade.order.fundbill.query`
pub mod trade_order_fundbill_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.order.fundbill.query` (结算明细数据查询（品牌商视角）)
    ///
    /// <https://open.taobao.com/api.htm?docId=46608&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| Page::of(response.content_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.order.fundbill.query",
        response = PagedResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeOrderFundbillQuery {
        pub size: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub bill_date: String,
        pub page: i64,
        pub need_item_detail: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResultDto {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<LstFundBillOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstFundBillOrderDto {
        pub main_order_id: Option<String>,
        pub total_settle_amt_hy: Option<String>,
        pub total_settle_amt: Option<String>,
        pub total_item_amt: Option<String>,
        pub carriage: Option<String>,
        pub refund_carriage: Option<String>,
        pub deal_type: Option<String>,
        pub alipay_fee: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_shipped: Option<String>,
        pub gmt_confirmed: Option<String>,
        pub gmt_completed: Option<String>,
        pub gmt_settled: Option<String>,
        pub order_id: Option<String>,
        pub cspu_name: Option<String>,
        pub cspu_id: Option<String>,
        pub sku: Option<String>,
        pub bar_code: Option<String>,
        pub warehouse_type: Option<String>,
        pub warehouse_name: Option<String>,
        pub settle_amt: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub item_amt: Option<String>,
        pub item_commission_amt: Option<String>,
        pub carriage_commission_amt: Option<String>,
        pub wyg_commission_amt: Option<String>,
        pub jrfw_commission_amt: Option<String>,
        pub refund_id: Option<String>,
        pub refund_status: Option<String>,
        pub refund_quantity: Option<i64>,
        pub refund_amt: Option<String>,
        pub discount_amt: Option<String>,
        pub mk_zphg: Option<String>,
        pub mk_shop_mj: Option<String>,
        pub mk_shop_by: Option<String>,
        pub mk_dpyh: Option<String>,
        pub mk_xscx: Option<String>,
        pub mk_purchase_coupon: Option<String>,
        pub mk_brand_coupon: Option<String>,
        pub mk_kdmj: Option<String>,
        pub mk_kdmz: Option<String>,
        pub brand_name: Option<String>,
        pub leads_name: Option<String>,
        pub leads_id: Option<String>,
        pub logistics_prov: Option<String>,
        pub logistics_city: Option<String>,
        pub logistics_area: Option<String>,
        pub self_offer: Option<String>,
        pub delivery_name: Option<String>,
        pub seller_id: Option<String>,
        pub seller_name: Option<String>,
        pub item_commission_rate: Option<String>,
        pub post_commission_rate: Option<String>,
        pub item_commission_refund_amt: Option<String>,
        pub item_id: Option<String>,
        pub unit: Option<String>,
    }
}

/// `alibaba.lst.trade.order.get`
pub mod trade_order_get {
    use crate::prelude::*;

    /// `alibaba.lst.trade.order.get` (零售通交易订单查询--品牌商视角)
    ///
    /// <https://open.taobao.com/api.htm?docId=42526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.order.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeOrderGet {
        pub main_order_id: i64,
        pub sub_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub content: Option<LstTopOrderDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTopOrderDto {
        pub actual_pay_fee: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<String>,
        pub unit: Option<String>,
        pub price: Option<i64>,
        pub buyer_login_id: Option<String>,
        pub bar_code: Option<String>,
        pub quantity: Option<i64>,
        pub product_name: Option<String>,
        pub store_name: Option<String>,
        pub partner_id: Option<i64>,
        pub seller_name: Option<String>,
        pub main_order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub seller_login_id: Option<String>,
        pub gmt_payment: Option<TopDateTime>,
        pub gmt_goods_send: Option<TopDateTime>,
        pub gmt_goods_received: Option<TopDateTime>,
        pub gmt_completed: Option<TopDateTime>,
        pub outer_offer_id: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub gift: Option<bool>,
        pub outer_store_id: Option<String>,
        pub outer_operator_id: Option<String>,
        pub main_order_status: Option<String>,
        pub warehouse_code: Option<String>,
        pub warehouse_name: Option<String>,
        pub store_id: Option<String>,
        pub lst_yd_id: Option<String>,
        pub act_sub_order_ids: Option<String>,
        pub group_id: Option<String>,
        pub sign_time: Option<String>,
        pub combine_item: Option<bool>,
        pub offline_order: Option<bool>,
        pub offline_car_order: Option<bool>,
        pub offline_yd_id: Option<String>,
        pub offline_yd_name: Option<String>,
    }
}

/// `alibaba.lst.trade.order.querychange`
pub mod trade_order_querychange {
    use crate::prelude::*;

    /// `alibaba.lst.trade.order.querychange` (订单 id 批量查询（品牌商视角）)
    ///
    /// <https://open.taobao.com/api.htm?docId=43297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.order.querychange",
        response = PagedResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeOrderQuerychange {
        pub query: LstOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstOrderQuery {
        #[top_api(required)]
        pub gmt_create_begin: Option<TopDateTime>,
        #[top_api(required)]
        pub gmt_create_end: Option<TopDateTime>,
        pub page: i64,
        pub size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResultDto {
        pub content_list: Vec<TopOrderChange2BrandownerDto>,
        pub total: Option<i64>,
        pub error_message: Option<String>,
        pub page: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderChange2BrandownerDto {
        pub refund_id: Option<i64>,
        pub new_created: Option<bool>,
        pub biz_type: Option<String>,
        pub main_order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
    }
}

/// `alibaba.lst.trade.order.refund.list.query`
pub mod trade_order_refund_list_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.order.refund.list.query` (查询退款单列表(卖家视角))
    ///
    /// <https://open.taobao.com/api.htm?docId=45528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.order.refund.list.query",
        response = TradeOrderRefundListQueryResponse,
        idempotent,
        debug
    )]
    pub struct TradeOrderRefundListQuery {
        pub param: Option<TopLstSupplierOrderRefundQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopLstSupplierOrderRefundQuery {
        pub refund_type: Option<RefundType>,
        pub apply_end_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub current_page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_status: Option<String>,
        pub buyer_user_id: Option<i64>,
        pub refund_id: Option<String>,
        pub apply_start_time: Option<TopDateTime>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 售中退款
        #[top_api(value = 1)]
        V1,
        /// 售后退款
        #[top_api(value = 2)]
        V2,
        /// 所有退款单
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderRefundListQueryResponse {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub page: Option<i64>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub refund_count: Option<i64>,
        pub discription: Option<String>,
        pub apply_reason: Option<String>,
        /// In cents.
        pub freight: Option<i64>,
        pub refund_status: Option<String>,
        pub sub_orders: Vec<SubOrders>,
        pub gmt_completed: Option<TopDateTime>,
        pub buyer_login_id: Option<String>,
        pub warehouse_type: Option<String>,
        pub gmt_apply: Option<TopDateTime>,
        pub refund_id: Option<String>,
        /// In cents.
        pub refund_payment: Option<i64>,
        pub buyer_shop_name: Option<String>,
        pub main_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrders {
        pub refund_count: Option<i64>,
        pub sub_order_id: Option<i64>,
    }
}

/// `alibaba.lst.trade.refund.order.get`
pub mod trade_refund_order_get {
    use crate::prelude::*;

    /// `alibaba.lst.trade.refund.order.get` (零售通退款订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.refund.order.get",
        response = TradeRefundOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeRefundOrderGet {
        pub refund_id: Option<String>,
        pub main_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRefundOrderGetResponse {
        pub refund_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub refund_status: Option<String>,
        pub gmt_completed: Option<TopDateTime>,
        pub sub_orders: Vec<RefundSubOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundSubOrderInfo {
        pub refund_count: Option<i64>,
        /// In cents.
        pub refund_payment: Option<i64>,
        pub sub_order_id: Option<i64>,
    }
}

/// `alibaba.lst.trade.seller.offline.order.cancel`
pub mod trade_seller_offline_order_cancel {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.offline.order.cancel` (供应商-线下订单-取消接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51631&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.offline.order.cancel",
        response = TradeSellerOfflineOrderCancelResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeSellerOfflineOrderCancel {
        pub offline_order_cancal_param: LstOfflineOrderCancalParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstOfflineOrderCancalParam {
        #[top_api(secret)]
        pub buyer_mobile: String,
        pub out_order_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSellerOfflineOrderCancelResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alibaba.lst.trade.seller.offline.order.query`
pub mod trade_seller_offline_order_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.offline.order.query` (供应商-线下订单-查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.offline.order.query",
        response = TradeSellerOfflineOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeSellerOfflineOrderQuery {
        pub offline_order_query_param: LstOfflineOrderQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstOfflineOrderQueryParam {
        pub out_order_id: String,
        #[top_api(secret)]
        pub buyer_mobile: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSellerOfflineOrderQueryResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub pick_time: Option<TopDateTime>,
        pub sign_time: Option<TopDateTime>,
        pub supplier_user_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub vehicle_info: Option<String>,
        #[top_api(secret)]
        pub driver_mobile: Option<String>,
        #[top_api(secret)]
        pub driver_name: Option<String>,
        pub lst_order_id: Option<i64>,
        pub sub_orders: Vec<SubOrders>,
        pub ship_status: Option<ShipStatus>,
        pub out_bound_time: Option<TopDateTime>,
    }

    /// The values of `ship_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipStatus {
        #[top_api(value = "NEW")]
        New,
        #[top_api(value = "LOAD_WAIT")]
        LoadWait,
        #[top_api(value = "LOAD_SUCCESS")]
        LoadSuccess,
        #[top_api(value = "SIGN_SUCCESS")]
        SignSuccess,
        #[top_api(value = "SIGN_FAILED")]
        SignFailed,
        /// 取消
        #[top_api(value = "CANCEL")]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrders {
        pub out_item_code: Option<String>,
        pub item_bar_code: Option<String>,
        pub item_name: Option<String>,
        pub lst_sub_order_id: Option<String>,
        pub item_quantity: Option<i64>,
        pub pick_quantity: Option<i64>,
        pub out_sub_order_id: Option<String>,
        pub sign_quantity: Option<i64>,
    }
}

/// `alibaba.lst.trade.seller.offline.order.upload`
pub mod trade_seller_offline_order_upload {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.offline.order.upload` (供应商-线下订单-导入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51624&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.offline.order.upload",
        response = TradeSellerOfflineOrderUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeSellerOfflineOrderUpload {
        pub offline_order_upload_param: Option<LstOffLineOrderUploadParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstOffLineOrderUploadParam {
        pub out_order_id: String,
        pub pay_amount: i64,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        pub order_pay_time: Option<TopDateTime>,
        pub warehouse_name: String,
        pub shop_name: String,
        pub lst_shop_id: Option<i64>,
        pub out_shop_id: String,
        pub receiver_contact: ContactParam,
        pub sender_contact: ContactParam,
        pub receiver_address: AddressParam,
        #[top_api(required)]
        pub sub_orders: Vec<SubOrderParam>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactParam {
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub contact_mobile: String,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressParam {
        pub province_name: String,
        pub city_name: String,
        pub district_name: String,
        pub street_name: Option<String>,
        #[top_api(secret)]
        pub address: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderParam {
        pub sub_order_id: String,
        pub item_name: String,
        pub out_item_code: String,
        pub item_bar_code: String,
        pub item_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        /// In cents.
        pub item_price: i64,
        pub item_quantity: i64,
        /// In cents.
        pub pay_amount: i64,
        pub length: i64,
        pub width: i64,
        pub height: i64,
        /// In grams.
        pub weight: i64,
        pub volume: i64,
        pub item_unit: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSellerOfflineOrderUploadResult {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<i64>,
    }
}

/// `alibaba.lst.trade.seller.order.detail.query`
pub mod trade_seller_order_detail_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.order.detail.query` (订单详情查看(卖家视角))
    ///
    /// <https://open.taobao.com/api.htm?docId=45487&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.order.detail.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeSellerOrderDetailQuery {
        pub param: Option<LstTradeGetSellerOrderListParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTradeGetSellerOrderListParam {
        pub buyer_member_id: Option<String>,
        pub page_size: Option<i64>,
        pub order_status: Option<String>,
        pub refund_status: Option<String>,
        pub trade_end_time: Option<TopDateTime>,
        pub product_name: Option<String>,
        pub create_start_time: Option<TopDateTime>,
        pub trade_start_time: Option<TopDateTime>,
        pub sub_order_id: Option<i64>,
        pub is_his: Option<bool>,
        pub create_end_time: Option<TopDateTime>,
        pub page: Option<i64>,
        pub main_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub base_info: Option<BaseInfo>,
        pub sub_orders: Vec<ProductItems>,
        pub order_biz_info: Option<OrderBizInfo>,
        pub ext_attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfo {
        pub all_delivered_time: Option<TopDateTime>,
        pub buyer_remark_icon: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub receiver_info: Option<ReceiverInfo>,
        pub seller_name: Option<String>,
        pub discount: Option<i64>,
        pub refund_status: Option<String>,
        pub alipay_trade_id: Option<String>,
        pub seller_login_id: Option<String>,
        pub sum_product_payment: Option<i64>,
        #[top_api(secret)]
        pub buyer_feedback: Option<String>,
        pub flow_template_code: Option<String>,
        pub buyer_login_id: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub confirmed_time: Option<String>,
        pub store_name: Option<String>,
        pub main_order_id: Option<i64>,
        pub close_reason: Option<CloseReason>,
        pub trade_type: Option<String>,
        pub seller_contact: Option<SellerContact>,
        pub buyer_contact: Option<BuyerContact>,
        pub shipping_fee: Option<i64>,
        pub total_amount: Option<i64>,
        pub order_status: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub leads_id: Option<i64>,
        pub offline_order: Option<bool>,
        pub offline_car_order: Option<bool>,
        pub offline_yd_id: Option<String>,
        pub offline_yd_name: Option<String>,
    }

    /// The values of `close_reason`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CloseReason {
        /// 买家取消订单
        #[top_api(value = "buyerCancel")]
        BuyerCancel,
        /// 卖家库存不足
        #[top_api(value = "sellerGoodsLack")]
        SellerGoodsLack,
        /// 其它
        #[top_api(value = "other")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        pub to_division_code: Option<String>,
        pub to_town_code: Option<String>,
        #[top_api(secret)]
        pub to_detail_area: Option<String>,
        #[top_api(secret)]
        pub to_full_name: Option<String>,
        #[top_api(secret)]
        pub to_mobile: Option<String>,
        #[top_api(secret)]
        pub to_phone: Option<String>,
        pub to_post: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerContact {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerContact {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductItems {
        pub sub_order_id: Option<i64>,
        pub quantity: Option<i64>,
        pub cspu_id: Option<String>,
        pub cargo_number: Option<String>,
        pub product_snapshot_url: Option<String>,
        pub unit: Option<String>,
        /// In cents.
        pub item_amount: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub name: Option<String>,
        pub barcode: Option<String>,
        pub product_type: Option<ProductType>,
        pub sku_id: Option<i64>,
        pub status: Option<String>,
        pub is_mix_set: Option<bool>,
        pub item_id: Option<i64>,
        pub warehouse_code: Option<String>,
        pub warehouse_name: Option<String>,
        pub lst_warehouse_type: Option<LstWarehouseType>,
        pub brand_name: Option<String>,
        pub virtual_warehouse_type: Option<String>,
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 普通品
        #[top_api(value = "common")]
        Common,
        /// 赠品
        #[top_api(value = "hg")]
        Hg,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `lst_warehouse_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LstWarehouseType {
        /// 虚仓
        #[top_api(value = "customer")]
        Customer,
        /// 实仓
        #[top_api(value = "cainiao")]
        Cainiao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBizInfo {
        pub warehouse_name: Option<String>,
        pub warehouse_code: Option<String>,
        pub lst_warehouse_type: Option<LstWarehouseType>,
    }
}

/// `alibaba.lst.trade.seller.order.fundbill.list.query`
pub mod trade_seller_order_fundbill_list_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.order.fundbill.list.query` (结算明细数据查询（卖家视角）)
    ///
    /// <https://open.taobao.com/api.htm?docId=47155&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| Page::of(response.content_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.order.fundbill.list.query",
        response = PagedResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeSellerOrderFundbillListQuery {
        pub size: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub bill_date: String,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResultDto {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<LstFundBillOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstFundBillOrderDto {
        pub main_order_id: Option<String>,
        pub total_settle_amt_hy: Option<String>,
        pub total_settle_amt: Option<String>,
        pub total_item_amt: Option<String>,
        pub carriage: Option<String>,
        pub refund_carriage: Option<String>,
        pub deal_type: Option<String>,
        pub alipay_fee: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_shipped: Option<String>,
        pub gmt_confirmed: Option<String>,
        pub gmt_completed: Option<String>,
        pub gmt_settled: Option<String>,
        pub order_id: Option<String>,
        pub cspu_name: Option<String>,
        pub cspu_id: Option<String>,
        pub sku: Option<String>,
        pub bar_code: Option<String>,
        pub warehouse_type: Option<String>,
        pub warehouse_name: Option<String>,
        pub settle_amt: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub item_amt: Option<String>,
        pub item_commission_amt: Option<String>,
        pub carriage_commission_amt: Option<String>,
        pub wyg_commission_amt: Option<String>,
        pub jrfw_commission_amt: Option<String>,
        pub refund_id: Option<String>,
        pub refund_status: Option<String>,
        pub refund_quantity: Option<i64>,
        pub refund_amt: Option<String>,
        pub discount_amt: Option<String>,
        pub mk_zphg: Option<String>,
        pub mk_shop_mj: Option<String>,
        pub mk_shop_by: Option<String>,
        pub mk_dpyh: Option<String>,
        pub mk_xscx: Option<String>,
        pub mk_purchase_coupon: Option<String>,
        pub mk_brand_coupon: Option<String>,
        pub mk_kdmj: Option<String>,
        pub mk_kdmz: Option<String>,
        pub brand_name: Option<String>,
        pub leads_name: Option<String>,
        pub leads_id: Option<String>,
        pub logistics_prov: Option<String>,
        pub logistics_city: Option<String>,
        pub logistics_area: Option<String>,
        pub self_offer: Option<String>,
        pub delivery_name: Option<String>,
        pub seller_id: Option<String>,
        pub seller_name: Option<String>,
        pub item_commission_rate: Option<String>,
        pub post_commission_rate: Option<String>,
        pub item_commission_refund_amt: Option<String>,
    }
}

/// `alibaba.lst.trade.seller.order.list.query`
pub mod trade_seller_order_list_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.order.list.query` (订单列表查看(卖家视角))
    ///
    /// <https://open.taobao.com/api.htm?docId=45486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.order.list.query",
        response = TradeSellerOrderListQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeSellerOrderListQuery {
        pub param: LstTradeGetSellerOrderListParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstTradeGetSellerOrderListParam {
        pub buyer_member_id: Option<String>,
        pub page_size: i64,
        pub order_status: Option<String>,
        pub refund_status: Option<String>,
        pub product_name: Option<String>,
        pub create_start_time: Option<TopDateTime>,
        pub is_his: Option<bool>,
        pub create_end_time: Option<TopDateTime>,
        pub page: i64,
        pub update_start_time: Option<TopDateTime>,
        pub update_end_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSellerOrderListQueryResult {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub base_info: Option<BaseInfo>,
        pub sub_orders: Vec<ProductItems>,
        pub order_biz_info: Option<OrderBizInfo>,
        pub ext_attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfo {
        pub all_delivered_time: Option<TopDateTime>,
        pub buyer_remark_icon: Option<String>,
        pub pay_time: Option<String>,
        pub receiver_info: Option<ReceiverInfo>,
        pub seller_name: Option<String>,
        pub discount: Option<i64>,
        pub refund_status: Option<String>,
        pub alipay_trade_id: Option<String>,
        pub seller_login_id: Option<String>,
        pub sum_product_payment: Option<i64>,
        #[top_api(secret)]
        pub buyer_feedback: Option<String>,
        pub flow_template_code: Option<String>,
        pub buyer_login_id: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub confirmed_time: Option<TopDateTime>,
        pub store_name: Option<String>,
        pub main_order_id: Option<i64>,
        pub close_reason: Option<CloseReason>,
        pub trade_type: Option<String>,
        pub seller_contact: Option<SellerContact>,
        pub buyer_contact: Option<BuyerContact>,
        /// In cents.
        pub shipping_fee: Option<i64>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub order_status: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub leads_id: Option<i64>,
        pub offline_order: Option<bool>,
        pub offline_car_order: Option<bool>,
        pub offline_yd_id: Option<String>,
        pub offline_yd_name: Option<String>,
    }

    /// The values of `close_reason`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CloseReason {
        /// 买家取消订单
        #[top_api(value = "buyerCancel")]
        BuyerCancel,
        /// 卖家库存不足
        #[top_api(value = "sellerGoodsLack")]
        SellerGoodsLack,
        /// 其它
        #[top_api(value = "other")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        pub to_division_code: Option<String>,
        pub to_town_code: Option<String>,
        #[top_api(secret)]
        pub to_area: Option<String>,
        #[top_api(secret)]
        pub to_full_name: Option<String>,
        #[top_api(secret)]
        pub to_mobile: Option<String>,
        #[top_api(secret)]
        pub to_phone: Option<String>,
        pub to_post: Option<String>,
        #[top_api(secret)]
        pub to_detail_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerContact {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerContact {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductItems {
        pub sub_order_id: Option<i64>,
        pub quantity: Option<i64>,
        pub cspu_id: Option<String>,
        pub cargo_number: Option<String>,
        pub product_snapshot_url: Option<String>,
        pub unit: Option<String>,
        /// In cents.
        pub item_amount: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub name: Option<String>,
        pub barcode: Option<String>,
        pub product_type: Option<ProductType>,
        pub sku_id: Option<i64>,
        pub status: Option<String>,
        pub is_mix_set: Option<bool>,
        pub item_id: Option<i64>,
        pub lst_warehouse_type: Option<LstWarehouseType>,
        pub brand_name: Option<String>,
        pub virtual_warehouse_type: Option<String>,
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 普通品
        #[top_api(value = "common")]
        Common,
        /// 赠品
        #[top_api(value = "hg")]
        Hg,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `lst_warehouse_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LstWarehouseType {
        /// 虚仓
        #[top_api(value = "customer")]
        Customer,
        /// 实仓
        #[top_api(value = "cainiao")]
        Cainiao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBizInfo {
        pub lst_warehouse_type: Option<String>,
    }
}

/// `alibaba.lst.trade.seller.warehouse.query`
pub mod trade_seller_warehouse_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.seller.warehouse.query` (供应商-本云商家-仓库查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51705&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.seller.warehouse.query",
        response = TradeSellerWarehouseQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeSellerWarehouseQuery {
        pub warehouse_query_param: WarehouseQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseQueryParam {
        pub page: i64,
        pub size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSellerWarehouseQueryResult {
        pub total: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub page: Option<i64>,
        pub content_list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub warehouse_type: Option<String>,
        pub warehouse_name: Option<String>,
        pub warehouse_code: Option<String>,
    }
}

/// `alibaba.lst.trade.shiporder.query`
pub mod trade_shiporder_query {
    use crate::prelude::*;

    /// `alibaba.lst.trade.shiporder.query` (供应商数据开放--发货单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.trade.shiporder.query",
        response = PagedResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeShiporderQuery {
        pub param_lst_ship_order_query: Option<LstShipOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstShipOrderQuery {
        pub distributor_name: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_modified_end: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_modified_start: String,
        pub main_biz_order_id: Option<i64>,
        pub main_ship_order_id: Option<i64>,
        pub page: i64,
        pub size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResultDto {
        pub content_list: Vec<LstShipOrderDto>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub page: Option<i64>,
        pub size: Option<i64>,
        pub success: Option<bool>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LstShipOrderDto {
        pub main_ship_order_id: Option<String>,
        pub main_order_id: Option<String>,
        pub disused: Option<String>,
        pub source_name: Option<String>,
        pub new_main_order_id: Option<String>,
        pub sub_order_id: Option<String>,
        pub item_name: Option<String>,
        pub barcode: Option<String>,
        pub cargo_num: Option<String>,
        pub quantity: Option<String>,
        pub price: Option<String>,
        pub item_amount: Option<String>,
        pub refund_info: Option<String>,
        pub gmt_create_time: Option<String>,
        pub shop_name: Option<String>,
        pub shop_id: Option<String>,
        pub shop_alias_name: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub area: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub status_name: Option<String>,
        pub load_time: Option<String>,
        pub sign_time: Option<String>,
        pub vehicle_info: Option<String>,
        pub driver_info: Option<String>,
        pub distributor_name: Option<String>,
        #[top_api(secret)]
        pub distributor_phone: Option<String>,
        pub print_times: Option<String>,
        pub gmt_update_time: Option<String>,
    }
}

/// `alibaba.lst.vas.tradeflow.save`
pub mod vas_tradeflow_save {
    use crate::prelude::*;

    /// `alibaba.lst.vas.tradeflow.save` (交易信息回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=48314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vas.tradeflow.save",
        response = VasTradeflowSaveResult,
        unwrap = "result",
        debug
    )]
    pub struct VasTradeflowSave {
        pub trade_flow_model_list: Option<TradeFlowModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeFlowModel {
        pub gmt_modified: Option<TopDateTime>,
        pub equipment_code: Option<String>,
        pub payment_trade_flow_no: Option<String>,
        /// In cents.
        pub actual_amount: i64,
        pub discount: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub trade_flow_goods_detail_model_list: Vec<TradeFlowGoodsDetailModel>,
        pub equipment_type: Option<String>,
        pub trade_flow_payment_model_list: Vec<TradeFlowPaymentModel>,
        pub operator_user_id: Option<String>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub operator_user_name: Option<String>,
        pub trade_flow_no: String,
        pub equipment_name: Option<String>,
        /// In cents.
        pub commission: Option<i64>,
        pub trade_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeFlowGoodsDetailModel {
        pub remaining_quantity: Option<i64>,
        pub biz_type: Option<i64>,
        /// In cents.
        pub actual_amount: Option<i64>,
        pub count: i64,
        pub shelf_no: Option<i64>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub unit: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub external_goods_id: String,
        pub goods_title: String,
        pub category: Option<String>,
        pub barcode: Option<String>,
        pub cargo_road_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeFlowPaymentModel {
        pub pay_amount: i64,
        pub pay_type: Option<i64>,
        pub payment_user_id: Option<String>,
        pub payment_flow_no: Option<String>,
        /// In cents.
        pub commission: Option<i64>,
        pub pay_channel: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VasTradeflowSaveResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.lst.vending.cargospace.save`
pub mod vending_cargospace_save {
    use crate::prelude::*;

    /// `alibaba.lst.vending.cargospace.save` (自动售卖机货道数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=37506&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.cargospace.save",
        response = MultiResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendingCargospaceSave {
        #[top_api(required, max_items = 20)]
        pub cargo_space_d_t_o_list: Vec<VendingCargoSpaceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingCargoSpaceDto {
        pub gmt_modified: Option<i64>,
        pub count: i64,
        pub gmt_create: i64,
        pub discount_price: Option<i64>,
        pub external_goods_id: String,
        pub cargo_road_no: i64,
        pub equipment_code: String,
        pub biz_type: i64,
        pub shelf_no: i64,
        /// In cents.
        pub price: i64,
        pub status: Option<i64>,
        pub external_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<MultiResultDtoModuleList>,
        pub error_code: Option<String>,
        pub error_list: Vec<ResultDto>,
        pub success: Option<bool>,
    }

    /// `VendingCargoSpaceDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDtoModuleList {
        pub gmt_modified: Option<i64>,
        pub goods_id: Option<i64>,
        pub gmt_create: Option<i64>,
        pub supplier_code: Option<String>,
        pub discount_price: Option<i64>,
        pub id: Option<i64>,
        pub external_goods_id: Option<String>,
        pub cargo_road_no: Option<i64>,
        pub equipment_code: Option<String>,
        pub biz_type: Option<i64>,
        pub shelf_no: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub count: Option<i64>,
        pub external_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.lst.vending.equipment.query`
pub mod vending_equipment_query {
    use crate::prelude::*;

    /// `alibaba.lst.vending.equipment.query` (自动售卖机设备信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.equipment.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VendingEquipmentQuery {
        pub open_equipment_query: Option<OpenEquipmentQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenEquipmentQuery {
        pub gmt_modified_range: Option<Range>,
        pub page_rows: i64,
        pub page_num: i64,
        pub gmt_create_range: Option<Range>,
        #[top_api(required)]
        pub sort_param_list: Vec<SortParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Range {
        pub end: Option<TopDateTime>,
        pub begin: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SortParam {
        pub sort_field_name: String,
        pub sort_order: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<OpenEquipmentDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenEquipmentDto {
        pub province_code: Option<String>,
        pub province: Option<String>,
        pub city_code: Option<String>,
        pub city: Option<String>,
        pub area_code: Option<String>,
        pub area: Option<String>,
        pub supplier_code: Option<String>,
        pub model_name: Option<String>,
        pub equipment_code: Option<String>,
        pub enabled_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub gmt_create: Option<i64>,
        pub gmt_modified: Option<String>,
        pub status: Option<i64>,
        pub recovered_time: Option<TopDateTime>,
    }
}

/// `alibaba.lst.vending.goods.save`
pub mod vending_goods_save {
    use crate::prelude::*;

    /// `alibaba.lst.vending.goods.save` (自动售卖机商品回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=37505&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.goods.save",
        response = MultiResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendingGoodsSave {
        #[top_api(required, max_items = 20)]
        pub goods_d_t_o_list: Vec<VendingGoodsDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingGoodsDto {
        pub gmt_modified: Option<i64>,
        pub gmt_create: i64,
        pub status: Option<i64>,
        pub barcode: String,
        pub external_id: String,
        pub unit: Option<String>,
        pub title: String,
        pub category: String,
        pub equipment_code: String,
        pub price: i64,
        pub img_path_id: Option<String>,
        pub img_data: Vec<ByteArray>,
        pub shelf_no_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<MultiResultDtoModuleList>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_list: Vec<ResultDto>,
    }

    /// `VendingGoodsDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDtoModuleList {
        pub gmt_modified: Option<i64>,
        pub gmt_create: Option<i64>,
        pub status: Option<i64>,
        pub barcode: Option<String>,
        pub supplier_code: Option<String>,
        pub external_id: Option<String>,
        pub id: Option<i64>,
        pub unit: Option<String>,
        pub category: Option<String>,
        pub title: Option<String>,
        pub equipment_code: Option<String>,
        pub price: Option<i64>,
        pub img_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.lst.vending.order.update`
pub mod vending_order_update {
    use crate::prelude::*;

    /// `alibaba.lst.vending.order.update` (自动售货机订单物流信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=36412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.order.update",
        response = VendingOrderUpdateResponse,
        debug
    )]
    pub struct VendingOrderUpdate {
        pub vending_order_d_t_o: VendingOrderDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingOrderDto {
        pub gmt_modified: Option<i64>,
        pub tracking_no: String,
        #[top_api(secret)]
        pub shipping_contact: String,
        pub isv_order_no: String,
        pub id: i64,
        #[top_api(required)]
        pub shipped_equipment_list: Vec<VendingShippedEquipmentDto>,
        pub gmt_create: Option<i64>,
        pub delivery_time: i64,
        #[top_api(secret)]
        pub shipping_contact_tel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingShippedEquipmentDto {
        pub order_item_id: i64,
        pub equipment_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingOrderUpdateResponse {
        pub succ: Option<bool>,
        pub error_no: Option<String>,
        pub error_message: Option<String>,
        pub module: Option<bool>,
    }
}

/// `alibaba.lst.vending.shipping.callback`
pub mod vending_shipping_callback {
    use crate::prelude::*;

    /// `alibaba.lst.vending.shipping.callback` (售货机出货回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.shipping.callback",
        response = Option<bool>,
        unwrap = "module",
        debug
    )]
    pub struct VendingShippingCallback {
        pub equipment_code: String,
        pub trade_flow_no: String,
        pub code: String,
        pub message: Option<String>,
        #[top_api(required)]
        pub time: Option<TopDateTime>,
    }
}

/// `alibaba.lst.vending.tradeflow.query`
pub mod vending_tradeflow_query {
    use crate::prelude::*;

    /// `alibaba.lst.vending.tradeflow.query` (自动售卖机交易流水查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38021&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.tradeflow.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VendingTradeflowQuery {
        pub open_trade_flow_query: OpenTradeFlowQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTradeFlowQuery {
        pub gmt_modified_range: Option<Range>,
        pub page_rows: i64,
        #[top_api(required)]
        pub sort_param_list: Vec<SortParam>,
        pub equipment_id: i64,
        pub gmt_create_range: Option<Range>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Range {
        pub end: Option<TopDateTime>,
        pub begin: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SortParam {
        pub sort_field_name: String,
        pub sort_order: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<VendingTradeFlowDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradeFlowDto {
        pub gmt_modified: Option<i64>,
        pub trade_type: Option<i64>,
        pub gmt_create: Option<i64>,
        pub supplier_code: Option<String>,
        pub discount: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub payment_trade_flow_no: Option<String>,
        pub equipment_code: Option<String>,
        pub goods_detail_d_t_o_list: Vec<VendingTradeGoodsDetailDto>,
        pub total_amount: Option<i64>,
        pub equipment_id: Option<i64>,
        pub commission: Option<i64>,
        pub actual_amount: Option<i64>,
        pub payment_d_t_o_list: Vec<VendingTradePaymentDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradeGoodsDetailDto {
        pub gmt_modified: Option<i64>,
        pub count: Option<i64>,
        pub gmt_create: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub category: Option<String>,
        pub cargo_road_no: Option<i64>,
        pub total_amount: Option<i64>,
        pub goods_title: Option<String>,
        pub actual_amount: Option<i64>,
        pub shelf_no: Option<i64>,
        pub barcode: Option<String>,
        pub price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradePaymentDto {
        pub pay_amount: Option<i64>,
        pub gmt_modified: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub gmt_create: Option<i64>,
        pub status: Option<i64>,
        pub payment_user_id: Option<String>,
        pub payment_flow_no: Option<String>,
        pub pay_type: Option<i64>,
        pub commission: Option<i64>,
        pub pay_channel: Option<i64>,
    }
}

/// `alibaba.lst.vending.tradeflow.save`
pub mod vending_tradeflow_save {
    use crate::prelude::*;

    /// `alibaba.lst.vending.tradeflow.save` (自动售卖机交易信息回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=37508&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lst.vending.tradeflow.save",
        response = MultiResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendingTradeflowSave {
        #[top_api(required, max_items = 20)]
        pub trade_flow_d_t_o_list: Vec<VendingTradeFlowDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradeFlowDto {
        pub gmt_modified: Option<i64>,
        pub trade_type: Option<i64>,
        pub gmt_create: i64,
        pub discount: Option<i64>,
        pub trade_flow_no: String,
        pub payment_trade_flow_no: Option<String>,
        pub equipment_code: String,
        #[top_api(required)]
        pub goods_detail_d_t_o_list: Vec<VendingTradeGoodsDetailDto>,
        pub total_amount: Option<i64>,
        pub commission: Option<i64>,
        pub actual_amount: i64,
        #[top_api(required)]
        pub payment_d_t_o_list: Vec<VendingTradePaymentDto>,
        pub ext_fields: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradeGoodsDetailDto {
        pub gmt_modified: Option<i64>,
        pub count: i64,
        pub gmt_create: Option<i64>,
        pub category: String,
        pub cargo_road_no: i64,
        pub total_amount: Option<i64>,
        pub goods_title: String,
        pub actual_amount: i64,
        pub shelf_no: i64,
        pub external_goods_id: String,
        pub barcode: String,
        pub price: i64,
        pub unit: Option<String>,
        pub biz_type: Option<i64>,
        pub remaining_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingTradePaymentDto {
        pub pay_amount: i64,
        pub gmt_modified: Option<i64>,
        pub gmt_create: i64,
        pub status: Option<i64>,
        pub payment_user_id: Option<String>,
        pub payment_flow_no: String,
        pub pay_type: Option<i64>,
        pub commission: Option<i64>,
        pub pay_channel: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDto {
        pub error_message: Option<String>,
        pub module_list: Vec<MultiResultDtoModuleList>,
        pub error_code: Option<String>,
        pub error_list: Vec<ResultDto>,
        pub success: Option<bool>,
    }

    /// `VendingTradeFlowDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDtoModuleList {
        pub gmt_modified: Option<i64>,
        pub trade_type: Option<i64>,
        pub gmt_create: Option<i64>,
        pub supplier_code: Option<String>,
        pub discount: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub payment_trade_flow_no: Option<String>,
        pub equipment_code: Option<String>,
        pub goods_detail_d_t_o_list: Vec<MultiResultDtoModuleListGoodsDetailDTOList>,
        pub total_amount: Option<i64>,
        pub actual_amount: Option<i64>,
        pub payment_d_t_o_list: Vec<MultiResultDtoModuleListPaymentDTOList>,
        pub ext_fields: Option<String>,
    }

    /// `VendingTradeGoodsDetailDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDtoModuleListGoodsDetailDTOList {
        pub gmt_modified: Option<i64>,
        pub goods_id: Option<i64>,
        pub count: Option<i64>,
        pub gmt_create: Option<i64>,
        pub cargo_space_id: Option<i64>,
        pub id: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub category: Option<String>,
        pub cargo_road_no: Option<i64>,
        pub total_amount: Option<i64>,
        pub goods_title: Option<String>,
        pub actual_amount: Option<i64>,
        pub shelf_no: Option<i64>,
        pub external_goods_id: Option<String>,
    }

    /// `VendingTradePaymentDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiResultDtoModuleListPaymentDTOList {
        pub pay_amount: Option<i64>,
        pub id: Option<i64>,
        pub gmt_modified: Option<i64>,
        pub trade_flow_no: Option<String>,
        pub gmt_create: Option<i64>,
        pub status: Option<i64>,
        pub pay_type: Option<i64>,
        pub pay_channel: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.lst.vendng.image.upload`
pub mod vendng_image_upload {
    use crate::prelude::*;

    /// `alibaba.lst.vendng.image.upload` (售货机商品图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=39365&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.lst.vendng.image.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendngImageUpload {
        pub img_bytes: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub module: Option<VendingImageDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingImageDto {
        pub img_path_id: Option<String>,
        pub url: Option<String>,
    }
}
