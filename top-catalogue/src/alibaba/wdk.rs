//! `alibaba.wdk.*`: 226 APIs.

pub use self::ax_store_create::AxStoreCreate;
pub use self::ax_store_query::AxStoreQuery;
pub use self::ax_store_update::AxStoreUpdate;
pub use self::bill_list::BillList;
pub use self::bm_coupon_query::BmCouponQuery;
pub use self::bm_paiyang_stat_data_query::BmPaiyangStatDataQuery;
pub use self::bm_paiyang_stock_query::BmPaiyangStockQuery;
pub use self::bm_paiyang_supply_publish::BmPaiyangSupplyPublish;
pub use self::bm_stock_publish::BmStockPublish;
pub use self::bm_trade_activity_query::BmTradeActivityQuery;
pub use self::channel_comment_create::ChannelCommentCreate;
pub use self::channel_order_create::ChannelOrderCreate;
pub use self::channel_order_refund_confirm::ChannelOrderRefundConfirm;
pub use self::channel_order_status_update::ChannelOrderStatusUpdate;
pub use self::channel_order_usercancel::ChannelOrderUsercancel;
pub use self::channel_order_userrefund::ChannelOrderUserrefund;
pub use self::channel_user_sync::ChannelUserSync;
pub use self::coupon_abandon::CouponAbandon;
pub use self::coupon_contract_create::CouponContractCreate;
pub use self::coupon_sku_add::CouponSkuAdd;
pub use self::coupon_sku_query::CouponSkuQuery;
pub use self::coupon_sku_remove::CouponSkuRemove;
pub use self::coupon_spread_apply::CouponSpreadApply;
pub use self::coupon_template_create::CouponTemplateCreate;
pub use self::coupon_template_query::CouponTemplateQuery;
pub use self::coupon_template_queryumpactid::CouponTemplateQueryumpactid;
pub use self::coupon_template_terminate::CouponTemplateTerminate;
pub use self::coupon_template_update::CouponTemplateUpdate;
pub use self::eleme_bill_detail_get::ElemeBillDetailGet;
pub use self::eleme_bill_get::ElemeBillGet;
pub use self::finance_order_backflow::FinanceOrderBackflow;
pub use self::fulfill_batch_on_task_status_changed::FulfillBatchOnTaskStatusChanged;
pub use self::fulfill_batch_query_by_batchids::FulfillBatchQueryByBatchids;
pub use self::fulfill_bill_return_warehouse_on_task_status_changed::FulfillBillReturnWarehouseOnTaskStatusChanged;
pub use self::fulfill_box_post_back_box::FulfillBoxPostBackBox;
pub use self::fulfill_config_read_limit_order::FulfillConfigReadLimitOrder;
pub use self::fulfill_dms_delivery_work_order_callback::FulfillDmsDeliveryWorkOrderCallback;
pub use self::fulfill_dms_ebeecake_work_order_callback::FulfillDmsEbeecakeWorkOrderCallback;
pub use self::fulfill_missfresh_warehouse_work_order_callback::FulfillMissfreshWarehouseWorkOrderCallback;
pub use self::fulfill_rt_btoc_warehouse_work_order_callback::FulfillRtBtocWarehouseWorkOrderCallback;
pub use self::fulfill_sf_btoc_fms_wms_work_order_callback::FulfillSfBtocFmsWmsWorkOrderCallback;
pub use self::fulfill_warehouse_work_order_callback::FulfillWarehouseWorkOrderCallback;
pub use self::fulfill_warehouse_work_order_sealbox::FulfillWarehouseWorkOrderSealbox;
pub use self::hrworkbench_cdpemps_query::HrworkbenchCdpempsQuery;
pub use self::hrworkbench_cdporgs_query::HrworkbenchCdporgsQuery;
pub use self::hrworkbench_moka_entry_receipt_write::HrworkbenchMokaEntryReceiptWrite;
pub use self::item_brand_query::ItemBrandQuery;
pub use self::item_category_query::ItemCategoryQuery;
pub use self::item_category_update::ItemCategoryUpdate;
pub use self::item_changeprice_query::ItemChangepriceQuery;
pub use self::item_currentprice_query::ItemCurrentpriceQuery;
pub use self::item_futureprice_query::ItemFuturepriceQuery;
pub use self::item_memberprice_update::ItemMemberpriceUpdate;
pub use self::item_merchant_category_query::ItemMerchantCategoryQuery;
pub use self::item_merchantsku_create::ItemMerchantskuCreate;
pub use self::item_merchantsku_query::ItemMerchantskuQuery;
pub use self::item_merchantsku_update::ItemMerchantskuUpdate;
pub use self::item_merchantstoresku_create::ItemMerchantstoreskuCreate;
pub use self::item_merchantstoresku_update::ItemMerchantstoreskuUpdate;
pub use self::item_morebarcode_ops::ItemMorebarcodeOps;
pub use self::item_price_update::ItemPriceUpdate;
pub use self::item_serviceitem_query::ItemServiceitemQuery;
pub use self::item_storesku_query::ItemStoreskuQuery;
pub use self::item_storesku_update::ItemStoreskuUpdate;
pub use self::item_storeskustatus_update::ItemStoreskustatusUpdate;
pub use self::item_trace_url_get::ItemTraceUrlGet;
pub use self::logistics_pus_pickup_cararrived::LogisticsPusPickupCararrived;
pub use self::marketing_buygift_item_add_async::MarketingBuygiftItemAddAsync;
pub use self::marketing_buygift_item_remove_async::MarketingBuygiftItemRemoveAsync;
pub use self::marketing_coupon_additem::MarketingCouponAdditem;
pub use self::marketing_coupon_createactivity::MarketingCouponCreateactivity;
pub use self::marketing_coupon_endactivity::MarketingCouponEndactivity;
pub use self::marketing_coupon_queryactivity::MarketingCouponQueryactivity;
pub use self::marketing_coupon_queryitems::MarketingCouponQueryitems;
pub use self::marketing_coupon_sendma::MarketingCouponSendma;
pub use self::marketing_discount_item_add_async::MarketingDiscountItemAddAsync;
pub use self::marketing_discount_item_remove_async::MarketingDiscountItemRemoveAsync;
pub use self::marketing_expire_promotion_create::MarketingExpirePromotionCreate;
pub use self::marketing_expire_promotion_delete::MarketingExpirePromotionDelete;
pub use self::marketing_expire_promotion_query::MarketingExpirePromotionQuery;
pub use self::marketing_fullrange_addexchangeitem::MarketingFullrangeAddexchangeitem;
pub use self::marketing_fullrange_createactivity::MarketingFullrangeCreateactivity;
pub use self::marketing_fullrange_deleteactivity::MarketingFullrangeDeleteactivity;
pub use self::marketing_fullrange_queryactivity::MarketingFullrangeQueryactivity;
pub use self::marketing_fullrange_queryitem::MarketingFullrangeQueryitem;
pub use self::marketing_fullrange_removeitem::MarketingFullrangeRemoveitem;
pub use self::marketing_itembuygift_additem::MarketingItembuygiftAdditem;
pub use self::marketing_itembuygift_createactivity::MarketingItembuygiftCreateactivity;
pub use self::marketing_itembuygift_deleteactivity::MarketingItembuygiftDeleteactivity;
pub use self::marketing_itembuygift_queryactivity::MarketingItembuygiftQueryactivity;
pub use self::marketing_itembuygift_queryitems::MarketingItembuygiftQueryitems;
pub use self::marketing_itembuygift_removeitem::MarketingItembuygiftRemoveitem;
pub use self::marketing_itemdiscount_additem::MarketingItemdiscountAdditem;
pub use self::marketing_itemdiscount_createactivity::MarketingItemdiscountCreateactivity;
pub use self::marketing_itemdiscount_deleteactivity::MarketingItemdiscountDeleteactivity;
pub use self::marketing_itemdiscount_queryactivity::MarketingItemdiscountQueryactivity;
pub use self::marketing_itemdiscount_queryitems::MarketingItemdiscountQueryitems;
pub use self::marketing_itemdiscount_removeitem::MarketingItemdiscountRemoveitem;
pub use self::marketing_itempool_activity_create::MarketingItempoolActivityCreate;
pub use self::marketing_itempool_addcategory::MarketingItempoolAddcategory;
pub use self::marketing_itempool_additem::MarketingItempoolAdditem;
pub use self::marketing_itempool_createactivity::MarketingItempoolCreateactivity;
pub use self::marketing_itempool_deleteactivity::MarketingItempoolDeleteactivity;
pub use self::marketing_itempool_excludeskucode::MarketingItempoolExcludeskucode;
pub use self::marketing_itempool_item_add_async::MarketingItempoolItemAddAsync;
pub use self::marketing_itempool_item_remove_async::MarketingItempoolItemRemoveAsync;
pub use self::marketing_itempool_queryactivity::MarketingItempoolQueryactivity;
pub use self::marketing_itempool_queryitems::MarketingItempoolQueryitems;
pub use self::marketing_itempool_removeitem::MarketingItempoolRemoveitem;
pub use self::marketing_itempool_stair_additem::MarketingItempoolStairAdditem;
pub use self::marketing_itempool_stair_queryitem::MarketingItempoolStairQueryitem;
pub use self::marketing_itempool_stair_removeitem::MarketingItempoolStairRemoveitem;
pub use self::marketing_open_darunfa_activity_sku_sync::MarketingOpenDarunfaActivitySkuSync;
pub use self::marketing_open_darunfa_activity_sync::MarketingOpenDarunfaActivitySync;
pub use self::marketing_open_data_relation_query::MarketingOpenDataRelationQuery;
pub use self::marketing_open_heartbeat::MarketingOpenHeartbeat;
pub use self::marketing_open_pos_discount_code_create::MarketingOpenPosDiscountCodeCreate;
pub use self::marketing_open_version_apply::MarketingOpenVersionApply;
pub use self::marketing_open_version_count::MarketingOpenVersionCount;
pub use self::marketing_price::MarketingPrice;
pub use self::marketing_version_commit::MarketingVersionCommit;
pub use self::marketing_version_generate::MarketingVersionGenerate;
pub use self::member_card_get::MemberCardGet;
pub use self::member_qrcode_identify::MemberQrcodeIdentify;
pub use self::merchant_brand_query::MerchantBrandQuery;
pub use self::merchant_category_query::MerchantCategoryQuery;
pub use self::merchant_item_createdraft::MerchantItemCreatedraft;
pub use self::merchant_item_query::MerchantItemQuery;
pub use self::merchant_item_update::MerchantItemUpdate;
pub use self::merchant_routing_register::MerchantRoutingRegister;
pub use self::merchant_storeitem_create::MerchantStoreitemCreate;
pub use self::merchant_storeitem_query::MerchantStoreitemQuery;
pub use self::merchant_storeitem_update::MerchantStoreitemUpdate;
pub use self::merchantproduct_edit::MerchantproductEdit;
pub use self::oldpos_order_create::OldposOrderCreate;
pub use self::oldpos_refund_create::OldposRefundCreate;
pub use self::order_aggregate::OrderAggregate;
pub use self::order_finance_bill_query::OrderFinanceBillQuery;
pub use self::order_get::OrderGet;
pub use self::order_list::OrderList;
pub use self::order_refund_get::OrderRefundGet;
pub use self::order_refund_list::OrderRefundList;
pub use self::order_sync::OrderSync;
pub use self::order_sync_withitem::OrderSyncWithitem;
pub use self::picture_upload::PictureUpload;
pub use self::pos_afterbuy_benefit_send::PosAfterbuyBenefitSend;
pub use self::pos_trade_close::PosTradeClose;
pub use self::pos_trade_create::PosTradeCreate;
pub use self::pos_trade_pay::PosTradePay;
pub use self::pos_trade_query::PosTradeQuery;
pub use self::pos_trade_reverse::PosTradeReverse;
pub use self::purchase_price::PurchasePrice;
pub use self::refund_aggregate::RefundAggregate;
pub use self::reverse_applyrefund::ReverseApplyrefund;
pub use self::reverse_createfeatch::ReverseCreatefeatch;
pub use self::reverse_creatrefund::ReverseCreatrefund;
pub use self::reverse_load_featchorder::ReverseLoadFeatchorder;
pub use self::reverse_refund::ReverseRefund;
pub use self::reverse_reversedetail::ReverseReversedetail;
pub use self::reverse_timeslice::ReverseTimeslice;
pub use self::scm_lrp_order_predict::ScmLrpOrderPredict;
pub use self::series_create::SeriesCreate;
pub use self::series_defaultsku_reset::SeriesDefaultskuReset;
pub use self::series_edit::SeriesEdit;
pub use self::series_sku_add::SeriesSkuAdd;
pub use self::series_sku_remove::SeriesSkuRemove;
pub use self::series_sort::SeriesSort;
pub use self::shop_query::ShopQuery;
pub use self::sku_add::SkuAdd;
pub use self::sku_barcode_query::SkuBarcodeQuery;
pub use self::sku_category_add::SkuCategoryAdd;
pub use self::sku_category_delete::SkuCategoryDelete;
pub use self::sku_category_query::SkuCategoryQuery;
pub use self::sku_category_update::SkuCategoryUpdate;
pub use self::sku_channelsku_add::SkuChannelskuAdd;
pub use self::sku_channelsku_query::SkuChannelskuQuery;
pub use self::sku_channelsku_update::SkuChannelskuUpdate;
pub use self::sku_combinesku_add::SkuCombineskuAdd;
pub use self::sku_combinesku_query::SkuCombineskuQuery;
pub use self::sku_combinesku_update::SkuCombineskuUpdate;
pub use self::sku_feature::SkuFeature;
pub use self::sku_merchantsku_scroll_query::SkuMerchantskuScrollQuery;
pub use self::sku_query::SkuQuery;
pub use self::sku_scroll_query::SkuScrollQuery;
pub use self::sku_storesku_scroll_query::SkuStoreskuScrollQuery;
pub use self::sku_update::SkuUpdate;
pub use self::sku_warehousesku_query::SkuWarehouseskuQuery;
pub use self::sku_warehousesku_scroll_query::SkuWarehouseskuScrollQuery;
pub use self::sopo_push_trigger::SopoPushTrigger;
pub use self::stock_cabinet_query::StockCabinetQuery;
pub use self::stock_publish::StockPublish;
pub use self::stock_real_query::StockRealQuery;
pub use self::supplier_order_get::SupplierOrderGet;
pub use self::supplier_order_list::SupplierOrderList;
pub use self::supplier_refund_get::SupplierRefundGet;
pub use self::supplier_refund_list::SupplierRefundList;
pub use self::syncedorder_query::SyncedorderQuery;
pub use self::time_get::TimeGet;
pub use self::trace_url_get::TraceUrlGet;
pub use self::trade_discount_bill_get::TradeDiscountBillGet;
pub use self::trade_order_balance_bill_query::TradeOrderBalanceBillQuery;
pub use self::trade_order_cancel::TradeOrderCancel;
pub use self::trade_order_create::TradeOrderCreate;
pub use self::trade_order_query::TradeOrderQuery;
pub use self::trade_order_success_create::TradeOrderSuccessCreate;
pub use self::trade_refund_create::TradeRefundCreate;
pub use self::trade_refund_inform::TradeRefundInform;
pub use self::trade_refund_query::TradeRefundQuery;
pub use self::trade_refund_success_create::TradeRefundSuccessCreate;
pub use self::txd_crm_statement_backflow::TxdCrmStatementBackflow;
pub use self::ums_feedback::UmsFeedback;
pub use self::ums_handling_get::UmsHandlingGet;
pub use self::ums_inbound::UmsInbound;
pub use self::ums_inventory_adjust_get::UmsInventoryAdjustGet;
pub use self::ums_inventory_check_get::UmsInventoryCheckGet;
pub use self::ums_inventory_publish::UmsInventoryPublish;
pub use self::ums_order_get::UmsOrderGet;
pub use self::ums_outbound::UmsOutbound;
pub use self::ums_outbound_process_get::UmsOutboundProcessGet;
pub use self::ums_retrieve_batch_confirm::UmsRetrieveBatchConfirm;
pub use self::ums_retrieve_confirm::UmsRetrieveConfirm;
pub use self::ums_returnitems_get::UmsReturnitemsGet;
pub use self::ums_shift_get::UmsShiftGet;
pub use self::wholesale_inboundorder_commit::WholesaleInboundorderCommit;
pub use self::wholesale_order_commit::WholesaleOrderCommit;
pub use self::wholesale_outboundorder_commit::WholesaleOutboundorderCommit;

/// `alibaba.wdk.ax.store.create`
pub mod ax_store_create {
    use crate::prelude::*;

    /// `alibaba.wdk.ax.store.create` (翱象经营店创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ax.store.create",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AxStoreCreate {
        pub ax_store_create_request: AxStoreCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxStoreCreateRequest {
        pub status: i64,
        pub latitude: String,
        pub longitude: String,
        #[top_api(secret)]
        pub address: String,
        pub area: String,
        pub city: String,
        pub prov: String,
        pub code: String,
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ax.store.query`
pub mod ax_store_query {
    use crate::prelude::*;

    /// `alibaba.wdk.ax.store.query` (翱象经营店查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ax.store.query",
        response = ApiResult,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct AxStoreQuery {
        pub query_request: AxStoreQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxStoreQueryRequest {
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub model: Option<AxStoreQueryResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxStoreQueryResponse {
        #[top_api(secret)]
        pub principal_name: Option<String>,
        pub principal: Option<String>,
        pub status: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub prov: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub code: Option<String>,
        pub merchant_code: Option<String>,
    }
}

/// `alibaba.wdk.ax.store.update`
pub mod ax_store_update {
    use crate::prelude::*;

    /// `alibaba.wdk.ax.store.update` (翱翔经营店更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ax.store.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AxStoreUpdate {
        pub ax_store_create_request: AxStoreCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxStoreCreateRequest {
        pub status: i64,
        pub latitude: String,
        #[top_api(secret)]
        pub address: String,
        pub area: String,
        pub city: String,
        pub prov: String,
        pub code: String,
        pub name: String,
        pub longitude: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.bill.list`
pub mod bill_list {
    use crate::prelude::*;

    /// `alibaba.wdk.bill.list` (五道口账单拉取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bill.list",
        response = ApiResult,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct BillList {
        pub txd_bill_list_get_request: TxdBillListGetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TxdBillListGetRequest {
        #[top_api(required)]
        pub end_bill_date: Option<TopDateTime>,
        #[top_api(required)]
        pub start_bill_date: Option<TopDateTime>,
        pub shop_code: Option<String>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub model: Option<TxdBillListGetResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TxdBillListGetResult {
        pub txd_bill_detail_b_o_s: Vec<TxdBillDetailBo>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TxdBillDetailBo {
        pub platform_subsidy_fee: Option<String>,
        pub distribution_fee: Option<String>,
        pub handle_fee: Option<String>,
        pub technical_service_fee: Option<String>,
        pub transport_fee: Option<String>,
        pub charge_base: Option<String>,
        pub pay_amount: Option<String>,
        pub trade_channel: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_type: Option<String>,
        pub shop_name: Option<String>,
        pub shop_code: Option<String>,
        pub settle_company_name: Option<String>,
        pub settle_company_code: Option<String>,
        pub merchant_name: Option<String>,
        pub merchant_code: Option<String>,
        pub biz_date: Option<TopDateTime>,
        pub bill_date: Option<TopDateTime>,
        pub bill_no: Option<String>,
        pub merchant_subsidy_fee: Option<String>,
        pub brand_subsidy_fee: Option<String>,
        pub receivable_amount: Option<String>,
        pub p_trade_id: Option<String>,
        pub platform_voucher_subsidy_fee: Option<Decimal>,
        pub merchant_voucher_subsidy_fee: Option<Decimal>,
        pub merchant_send_subsidy_fee: Option<Decimal>,
        pub plat_send_subsidy_fee: Option<Decimal>,
        pub src_settle_company_name: Option<String>,
        pub dispute_fee: Option<Decimal>,
    }
}

/// `alibaba.wdk.bm.coupon.query`
pub mod bm_coupon_query {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.coupon.query` (淘鲜达券信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.coupon.query",
        response = BmResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BmCouponQuery {
        pub isv_query_coupon_param: IsvQueryCouponParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvQueryCouponParam {
        pub ump_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        pub data_list: Vec<Data>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub coupon_id: Option<i64>,
        pub coupon_name: Option<String>,
        /// In cents.
        pub start_fee: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub apply_start_time: Option<TopDateTime>,
        pub apply_end_time: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub payment_type: Option<i64>,
        pub payment_channel: Option<i64>,
        pub payment_rate: Option<String>,
        pub payment_item_d_o_list: Vec<PaymentItemDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentItemDo {
        pub sku_code: Option<String>,
        /// In cents.
        pub payment_fee: Option<i64>,
    }
}

/// `alibaba.wdk.bm.paiyang.stat.data.query`
pub mod bm_paiyang_stat_data_query {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.paiyang.stat.data.query` (派样统计数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54894&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.paiyang.stat.data.query",
        response = BmPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BmPaiyangStatDataQuery {
        pub param: PaiyangStatDataParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaiyangStatDataParam {
        pub shop_code: Option<String>,
        #[top_api(required)]
        pub stat_date: Option<TopDateTime>,
        pub current: i64,
        pub activity_id_list: Vec<String>,
        pub barcode_list: Vec<String>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmPageResult {
        pub current: Option<i64>,
        pub total: Option<i64>,
        pub data: Vec<PaiyangStatDataResult>,
        pub success: Option<bool>,
        pub total_page: Option<i64>,
        pub error_code: Option<String>,
        pub page_size: Option<i64>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaiyangStatDataResult {
        pub stat_date: Option<TopDateTime>,
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub template_code: Option<String>,
        pub coupon_name: Option<String>,
        pub merchant_code: Option<String>,
        pub merchant_name: Option<String>,
        pub subsidiary_code: Option<String>,
        pub subsidiary_name: Option<String>,
        pub shop_code: Option<String>,
        pub shop_name: Option<String>,
        pub barcode_list: Option<String>,
        pub pos_use_cpn_cnt1d: Option<String>,
        pub ds: Option<String>,
    }
}

/// `alibaba.wdk.bm.paiyang.stock.query`
pub mod bm_paiyang_stock_query {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.paiyang.stock.query` (派样商品门店库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.paiyang.stock.query",
        response = BmResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BmPaiyangStockQuery {
        pub isv_shop_stock_param: Option<IsvShopStockParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvShopStockParam {
        pub shop_code: Option<String>,
        pub sample_activity_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub barcode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.wdk.bm.paiyang.supply.publish`
pub mod bm_paiyang_supply_publish {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.paiyang.supply.publish` (派样商品库存变更同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.paiyang.supply.publish",
        response = BmResult,
        unwrap = "result",
        debug
    )]
    pub struct BmPaiyangSupplyPublish {
        pub isv_supply_sync_param: IsvSupplySyncParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvSupplySyncParam {
        pub barcode: Option<String>,
        pub order_id: Option<i64>,
        pub warehouse_type: Option<WarehouseType>,
        pub warehouse_code: Option<String>,
        pub warehouse: Option<String>,
        pub modify_type: Option<ModifyType>,
        pub modify_quantity: Option<i64>,
        pub modify_time: Option<TopDateTime>,
        pub operator: Option<String>,
        pub sample_activity_id: Option<i64>,
    }

    /// The values of `warehouse_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseType {
        /// 大仓
        #[top_api(value = "warehouse")]
        Warehouse,
        /// 店仓
        #[top_api(value = "shop")]
        Shop,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `modify_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ModifyType {
        /// 到货
        #[top_api(value = "arrive")]
        Arrive,
        /// 出货
        #[top_api(value = "deliver")]
        Deliver,
        /// 丢货
        #[top_api(value = "lose")]
        Lose,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.wdk.bm.stock.publish`
pub mod bm_stock_publish {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.stock.publish` (品牌营销涉及到的商品的库存同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.stock.publish",
        response = BmResult,
        unwrap = "result",
        debug
    )]
    pub struct BmStockPublish {
        #[top_api(required, max_items = 20)]
        pub sku_stock_publish_param_list: Vec<SkuStockPublishParamDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuStockPublishParamDo {
        pub shop_code: String,
        pub reason: String,
        pub quantity: i64,
        pub bill_no: String,
        pub barcode: String,
        pub update_type: i64,
        pub operation_ts: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        pub publish_results: Vec<SkuStockPublishResult>,
        pub success: Option<bool>,
        pub ext_data: Option<String>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuStockPublishResult {
        pub error_code: Option<String>,
        pub result: Option<bool>,
        pub bill_no: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.bm.trade.activity.query`
pub mod bm_trade_activity_query {
    use crate::prelude::*;

    /// `alibaba.wdk.bm.trade.activity.query` (品牌营销的订单活动信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.bm.trade.activity.query",
        response = BmResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BmTradeActivityQuery {
        pub query_param: IsvOrderQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvOrderQueryParam {
        pub out_shop_code: Option<String>,
        pub out_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
        pub data: Vec<String>,
    }
}

/// `alibaba.wdk.channel.comment.create`
pub mod channel_comment_create {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.comment.create` (差评导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=43696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.comment.create",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelCommentCreate {
        pub comment_create_info: CommentCreateInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentCreateInfo {
        pub out_comment_id: String,
        pub store_name: String,
        pub store_id: String,
        pub biz_order_id: String,
        pub sub_biz_order_id: String,
        pub category: String,
        pub price: i64,
        pub sku_name: String,
        pub sku_code: String,
        #[top_api(required)]
        pub comment_date: Option<TopDateTime>,
        pub comment_star: String,
        pub comment_content: String,
        pub comment_pics: String,
        pub comment_tag: Option<String>,
        pub comment_reason: Option<String>,
        pub review_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.channel.order.create`
pub mod channel_order_create {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.order.create` (创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=43555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.order.create",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelOrderCreate {
        pub order_info: OrderInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        pub buyer: Buyer,
        pub consignee: Consignee,
        #[top_api(required)]
        pub sub_orders: Vec<SubOrder>,
        pub pay_fee: i64,
        pub origin_fee: i64,
        pub discount_fee: i64,
        pub post_fee: i64,
        pub out_order_id: String,
        pub shop_id: String,
        pub store_id: String,
        pub order_status: String,
        pub pay_time: Option<TopDateTime>,
        #[top_api(required)]
        pub create_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Buyer {
        pub user_id: String,
        pub user_name: String,
        #[top_api(secret)]
        pub user_nick: String,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Consignee {
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub geo: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub r#type: Option<Type>,
        pub city: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 高德坐标系
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
    pub struct SubOrder {
        pub sub_out_order_id: String,
        pub sku_code: String,
        pub sale_quantity: i64,
        pub sale_price: i64,
        pub pay_fee: i64,
        pub origin_fee: i64,
        pub discount_fee: i64,
        pub discount_infos: Vec<DiscountInfo>,
        pub handling_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountInfo {
        pub activity_id: Option<String>,
        pub activity_type: Option<String>,
        pub dicount_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<OrderOperateResult>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOperateResult {
        pub biz_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub sub_order_results: Vec<OrderOperateResultSubOrderResults>,
    }

    /// `SubOrder`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOperateResultSubOrderResults {
        pub sub_biz_order_id: Option<String>,
        pub sub_out_order_id: Option<String>,
    }
}

/// `alibaba.wdk.channel.order.refund.confirm`
pub mod channel_order_refund_confirm {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.order.refund.confirm` (退款确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=43684&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.order.refund.confirm",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelOrderRefundConfirm {
        pub order_refund_confirm_info: OrderRefundConfirmInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundConfirmInfo {
        pub store_id: String,
        pub shop_id: String,
        pub biz_order_id: String,
        #[top_api(required)]
        pub agree_sub_orders: Vec<SubRefundConfirm>,
        pub out_refund_batch_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubRefundConfirm {
        pub refund_id: String,
        pub sku_code: String,
        pub sub_biz_order_id: String,
        pub refund_fee: i64,
        pub refund_post_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.channel.order.status.update`
pub mod channel_order_status_update {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.order.status.update` (订单状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=43563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.order.status.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelOrderStatusUpdate {
        pub order_status_info: OrderStatusInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderStatusInfo {
        pub store_id: String,
        pub shop_id: String,
        pub out_order_id: String,
        pub order_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub model: Option<OrderOperateResult>,
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOperateResult {
        pub biz_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub sub_order_results: Vec<SubOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrder {
        pub sub_biz_order_id: Option<String>,
        pub sub_out_order_id: Option<String>,
    }
}

/// `alibaba.wdk.channel.order.usercancel`
pub mod channel_order_usercancel {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.order.usercancel` (用户发起售中取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=43562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.order.usercancel",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelOrderUsercancel {
        pub user_cancel_info: OrderUserCancelInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUserCancelInfo {
        pub biz_order_id: String,
        pub store_id: String,
        pub shop_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.channel.order.userrefund`
pub mod channel_order_userrefund {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.order.userrefund` (用户发起售后退款(整单/部分))
    ///
    /// <https://open.taobao.com/api.htm?docId=43564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.order.userrefund",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelOrderUserrefund {
        pub order_user_refund_info: OrderUserRefundInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUserRefundInfo {
        pub refund_reason: Option<String>,
        pub memo: Option<String>,
        pub out_refund_batch_id: String,
        pub biz_order_id: String,
        pub shop_id: String,
        pub store_id: String,
        #[top_api(required)]
        pub sub_refund_orders: Vec<SubRefundOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubRefundOrder {
        pub sub_biz_order_id: String,
        pub sku_code: String,
        pub refund_sale_quantity: i64,
        pub refund_fee: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.channel.user.sync`
pub mod channel_user_sync {
    use crate::prelude::*;

    /// `alibaba.wdk.channel.user.sync` (会员同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=43568&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.channel.user.sync",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelUserSync {
        pub user_sync_info: UserSyncInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserSyncInfo {
        pub user_id: i64,
        #[top_api(secret)]
        pub phone: String,
        pub user_name: String,
        #[top_api(secret)]
        pub user_nick: String,
        #[top_api(secret)]
        pub real_name: String,
        pub gender: String,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.coupon.abandon`
pub mod coupon_abandon {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.abandon` (废券)
    ///
    /// <https://open.taobao.com/api.htm?docId=46111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.abandon",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponAbandon {
        pub param_wdk_coupon_abandon_param: Option<WdkCouponAbandonParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkCouponAbandonParam {
        pub coupon_source: Option<String>,
        pub template_id: Option<String>,
        pub user_id: Option<i64>,
        pub voucher_id: Option<i64>,
        pub ma_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.wdk.coupon.contract.create`
pub mod coupon_contract_create {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.contract.create` (营销券合同创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.contract.create",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponContractCreate {
        pub create_contract_instance_request: Option<CreateContractInstanceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateContractInstanceRequest {
        pub out_object_id: Option<String>,
        pub purchaser_id: Option<i64>,
        pub purchaser_name: Option<String>,
        pub title: Option<String>,
        pub creator: Option<String>,
        pub creator_id: Option<i64>,
        pub contract_template: Option<CreateContractTemplateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateContractTemplateRequest {
        pub coupon_config_list: Vec<Couponconfiglist>,
        pub second_sign_day: Option<String>,
        pub second_sign_month: Option<String>,
        pub second_sign_year: Option<String>,
        pub second_legal_person: Option<String>,
        pub first_sign_day: Option<String>,
        pub first_sign_month: Option<String>,
        pub first_sign_year: Option<String>,
        pub first_legal_person: Option<String>,
        #[top_api(secret)]
        pub second_account_no: Option<String>,
        pub second_bank_name: Option<String>,
        pub second_account_name: Option<String>,
        #[top_api(secret)]
        pub first_account_no: Option<String>,
        pub first_bank_name: Option<String>,
        pub first_account_name: Option<String>,
        pub discount: Option<String>,
        pub pay_time_out_day: Option<String>,
        pub invoice_type_simple_name: Option<String>,
        /// In yuan.
        pub bond: Option<String>,
        /// In yuan.
        pub max_credit_amount: Option<String>,
        pub contract_end_day: Option<String>,
        pub contract_end_month: Option<String>,
        pub contract_end_year: Option<String>,
        pub contract_start_day: Option<String>,
        pub contract_start_month: Option<String>,
        pub contract_start_year: Option<String>,
        pub coupon_end_day: Option<String>,
        pub coupon_end_month: Option<String>,
        pub coupon_end_year: Option<String>,
        pub coupon_start_day: Option<String>,
        pub coupon_start_month: Option<String>,
        pub coupon_start_year: Option<String>,
        #[top_api(secret)]
        pub poi_detail_address: Option<String>,
        pub poi_street: Option<String>,
        pub poi_area: Option<String>,
        pub poi_city: Option<String>,
        pub not_provider_item_infos: Vec<String>,
        pub provider_item_infos: Vec<String>,
        pub poi_name: Option<String>,
        #[top_api(secret)]
        pub second_company_address: Option<String>,
        pub second_company_name: Option<String>,
        #[top_api(secret)]
        pub first_company_address: Option<String>,
        pub first_company_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Couponconfiglist {
        /// In yuan.
        pub view_total_amount: Option<String>,
        /// In yuan.
        pub view_amount: Option<String>,
        /// In cents.
        pub use_total_amount: Option<i64>,
        pub count: Option<i64>,
        /// In cents.
        pub use_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<i64>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.coupon.sku.add`
pub mod coupon_sku_add {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.sku.add` (优惠券商品增加)
    ///
    /// <https://open.taobao.com/api.htm?docId=46117&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.sku.add",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponSkuAdd {
        pub param_coupon_template_item_request: Option<CouponTemplateItemRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateItemRequest {
        pub id: Option<i64>,
        pub prom_act_sku_list: Vec<PromActSku>,
        pub source_id: Option<i64>,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromActSku {
        pub logic_group_number: Option<i64>,
        pub participate_id: Option<String>,
        pub participate_name: Option<String>,
        pub participate_type: Option<ParticipateType>,
    }

    /// The values of `participate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateType {
        /// 商品 `skuCode`
        #[top_api(value = 1)]
        SkuCode,
        /// 店铺
        #[top_api(value = 2)]
        Shop,
        /// 品类
        #[top_api(value = 3)]
        Category,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub source: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub fail_elements: Vec<FailElement>,
        pub id: Option<i64>,
        pub source_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FailElement {
        pub error_msg: Option<String>,
        pub participate_id: Option<String>,
        pub participate_name: Option<String>,
    }
}

/// `alibaba.wdk.coupon.sku.query`
pub mod coupon_sku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.sku.query` (优惠券商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46112&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.sku.query",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CouponSkuQuery {
        pub param_coupon_template_item_query_request: Option<CouponTemplateItemQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateItemQueryRequest {
        pub id: Option<i64>,
        pub page_info: Option<PageInfo>,
        pub source_id: Option<i64>,
        pub user_info: Option<UserInfo>,
        pub logic_group_number: Option<i64>,
        pub wdk_group_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub pages: Option<i64>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub id: Option<i64>,
        pub page_info: Option<PageInfo>,
        pub prom_act_sku_list: Vec<PromActSku>,
        pub source_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromActSku {
        pub logic_group_number: Option<i64>,
        pub participate_id: Option<String>,
        pub participate_name: Option<String>,
        pub participate_type: Option<i64>,
    }
}

/// `alibaba.wdk.coupon.sku.remove`
pub mod coupon_sku_remove {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.sku.remove` (优惠券商品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=46113&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.sku.remove",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponSkuRemove {
        pub param_coupon_template_item_request: Option<CouponTemplateItemRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateItemRequest {
        pub id: Option<i64>,
        pub prom_act_sku_list: Vec<PromActSku>,
        pub source_id: Option<i64>,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromActSku {
        pub logic_group_number: Option<i64>,
        pub participate_id: Option<String>,
        pub participate_name: Option<String>,
        pub participate_type: Option<ParticipateType>,
    }

    /// The values of `participate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateType {
        /// 商品 `skuCode`
        #[top_api(value = 1)]
        SkuCode,
        /// 店铺
        #[top_api(value = 2)]
        Shop,
        /// 品类
        #[top_api(value = 3)]
        Category,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub source: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub fail_elements: Vec<FailElement>,
        pub id: Option<i64>,
        pub source_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FailElement {
        pub error_msg: Option<String>,
        pub participate_id: Option<String>,
        pub participate_name: Option<String>,
    }
}

/// `alibaba.wdk.coupon.spread.apply`
pub mod coupon_spread_apply {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.spread.apply` (普通发券)
    ///
    /// <https://open.taobao.com/api.htm?docId=46116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.spread.apply",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponSpreadApply {
        pub param_wdk_coupon_apply_param: Option<WdkCouponApplyParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkCouponApplyParam {
        pub apply_channel: Option<String>,
        pub apply_source: Option<String>,
        pub coupon_source: Option<CouponSource>,
        pub features: Option<String>,
        pub out_biz_no: Option<String>,
        pub template_id: Option<String>,
        pub user_id: Option<i64>,
        pub uuid: Option<String>,
        pub idempotent_key: Option<String>,
    }

    /// The values of `coupon_source`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponSource {
        /// ump 卡券
        #[top_api(value = "ump")]
        Ump,
        #[top_api(value = "koubei")]
        Koubei,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub ma_code: Option<String>,
        pub voucher_id: Option<String>,
    }
}

/// `alibaba.wdk.coupon.template.create`
pub mod coupon_template_create {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.template.create` (优惠券模版创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=46118&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.template.create",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponTemplateCreate {
        pub param_coupon_template_operate_request: Option<CouponTemplateOperateRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateRequest {
        pub coupon_template: CouponTemplate,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplate {
        pub apply_limit_config: CouponTemplateApplyLimitConfig,
        pub common_config: CouponTemplateCommonConfig,
        pub condition_config: Option<CouponTemplateConditionConfig>,
        pub discount_config: Option<CouponTemplateDiscountConfig>,
        pub id: Option<i64>,
        pub investment_config: Option<CouponTemplateInvestmentConfig>,
        pub option_config: Option<CouponTemplateOptionConfig>,
        pub participate_config: Option<CouponTemplateParticipateConfig>,
        pub source_id: Option<i64>,
        pub time_limit_config: Option<CouponTemplateTimeLimitConfig>,
        pub uuid: Option<String>,
        pub compatible_config: Option<CouponTemplateCompatibleConfig>,
        pub unique_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateApplyLimitConfig {
        pub apply_end_time: Option<TopDateTime>,
        pub coupon_daily_lmt: Option<i64>,
        pub coupon_total_lmt: i64,
        pub personal_daily_lmt: Option<i64>,
        pub personal_lmt: Option<i64>,
        pub apply_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCommonConfig {
        pub apply_channels: Vec<String>,
        pub description: String,
        pub status: Option<Status>,
        pub title: String,
        pub r#type: Type,
        pub send_type: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 结束领取
        #[top_api(value = 0)]
        Ending,
        /// 无效
        #[top_api(value = -2)]
        Nouse,
        /// 草稿
        #[top_api(value = -999)]
        WdkCouponDraft,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// `unitPrice`
        #[top_api(value = 10)]
        UnitPrice,
        #[top_api(value = 11)]
        FullAmountReduce,
        #[top_api(value = 12)]
        FullAmountDiscount,
        #[top_api(value = 13)]
        FullCountReduce,
        #[top_api(value = 14)]
        FullCountDiscount,
        /// voucher
        #[top_api(value = 15)]
        Voucher,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateConditionConfig {
        pub amount: Option<i64>,
        pub amount_at: Option<bool>,
        pub categories: Vec<String>,
        pub count: Option<i64>,
        pub count_at: Option<bool>,
        pub only_member_self: Option<bool>,
        pub range_type: Option<RangeType>,
        pub shop_ids: Vec<String>,
        pub terminals: Vec<String>,
        pub user_crowd_config: Option<CouponTemplateUserCrowdConfig>,
        pub max_use_count_per_order: Option<i64>,
        pub max_effect_amount: Option<i64>,
        pub exclude_item_rules: Vec<String>,
        pub merchant_categories: Vec<String>,
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// `rangeShop`
        #[top_api(value = 1)]
        CouponRangeStore,
        /// `rangeItem`
        #[top_api(value = 2)]
        CouponRangeItem,
        #[top_api(value = 3)]
        CouponRangeCategory,
        /// `rangeSeller`
        #[top_api(value = 307)]
        CouponRangeSeller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateUserCrowdConfig {
        pub merchant_customize_crowd_name: Option<String>,
        pub platform_crowd_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateDiscountConfig {
        pub decrease: Option<bool>,
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub fix_price_amount: Option<i64>,
        pub fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateInvestmentConfig {
        pub investment_info_list: Vec<InvestmentInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvestmentInfo {
        pub investor: Option<String>,
        pub investor_ratio: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOptionConfig {
        pub out_coupon_template_id: Option<String>,
        pub out_coupon_type: Option<String>,
        pub logo_url: Option<String>,
        pub picture_url: Option<String>,
        pub contract_instance_id: Option<i64>,
        pub purchase_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateParticipateConfig {
        pub participate_list: Vec<LogicGroup>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroup {
        pub number: Option<i64>,
        pub wdk_group_name: Option<String>,
        pub logic_group_type: Option<LogicGroupType>,
    }

    /// The values of `logic_group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogicGroupType {
        /// 普通分组
        #[top_api(value = 1)]
        Common,
        /// 换购分组
        #[top_api(value = 2)]
        Exchange,
        /// 买赠分组
        #[top_api(value = 3)]
        BuyGift,
        /// 特价换购叠加分组
        #[top_api(value = 4)]
        ExchangeTjOverlay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateTimeLimitConfig {
        pub end_valid_time: Option<TopDateTime>,
        pub start_valid_time: Option<TopDateTime>,
        pub valid_time_type: Option<ValidTimeType>,
        /// In seconds.
        pub validity_period: Option<i64>,
        /// In seconds.
        pub validity_start_interval: Option<i64>,
        /// In seconds.
        pub validity_end_interval: Option<i64>,
    }

    /// The values of `valid_time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ValidTimeType {
        /// 开始/结束时间
        #[top_api(value = 1)]
        Range,
        /// 固定时长
        #[top_api(value = 2)]
        Duration,
        /// 发放后 X-Y 天失效
        #[top_api(value = 4)]
        Between,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCompatibleConfig {
        pub valid_till_night: Option<i64>,
        pub application_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub source: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub id: Option<i64>,
        pub source_id: Option<i64>,
    }
}

/// `alibaba.wdk.coupon.template.query`
pub mod coupon_template_query {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.template.query` (优惠券模版查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.template.query",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CouponTemplateQuery {
        pub param_coupon_template_query_request: Option<CouponTemplateQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateQueryRequest {
        pub id: Option<i64>,
        pub source_id: Option<i64>,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub user_id: Option<i64>,
        pub source: Option<String>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<CouponTemplateOperateResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateResponse {
        pub coupon_template: Option<CouponTemplate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplate {
        pub apply_limit_config: Option<CouponTemplateApplyLimitConfig>,
        pub common_config: Option<CouponTemplateCommonConfig>,
        pub condition_config: Option<CouponTemplateConditionConfig>,
        pub discount_config: Option<CouponTemplateDiscountConfig>,
        pub id: Option<i64>,
        pub investment_config: Option<CouponTemplateInvestmentConfig>,
        pub option_config: Option<CouponTemplateOptionConfig>,
        pub participate_config: Option<CouponTemplateParticipateConfig>,
        pub source_id: Option<i64>,
        pub time_limit_config: Option<CouponTemplateTimeLimitConfig>,
        pub uuid: Option<String>,
        pub compatible_config: Option<CouponTemplateCompatibleConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateApplyLimitConfig {
        pub apply_end_time: Option<TopDateTime>,
        pub apply_start_time: Option<TopDateTime>,
        pub coupon_daily_lmt: Option<i64>,
        pub coupon_total_lmt: Option<i64>,
        pub personal_daily_lmt: Option<i64>,
        pub personal_lmt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCommonConfig {
        pub apply_channels: Vec<String>,
        pub description: Option<String>,
        pub send_type: Option<String>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateConditionConfig {
        pub amount: Option<i64>,
        pub amount_at: Option<bool>,
        pub categories: Vec<String>,
        pub count: Option<i64>,
        pub count_at: Option<bool>,
        pub max_use_count_per_order: Option<i64>,
        pub only_member_self: Option<bool>,
        pub range_type: Option<i64>,
        pub shop_ids: Vec<String>,
        pub terminals: Vec<i64>,
        pub user_crowd_config: Option<CouponTemplateUserCrowdConfig>,
        pub max_effect_amount: Option<i64>,
        pub exclude_item_rules: Vec<i64>,
        pub merchant_categories: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateUserCrowdConfig {
        pub merchant_customize_crowd_name: Option<String>,
        pub platform_crowd_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateDiscountConfig {
        pub decrease: Option<bool>,
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub fix_price: Option<bool>,
        pub fix_price_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateInvestmentConfig {
        pub investment_info_list: Vec<InvestmentInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvestmentInfo {
        pub investor: Option<String>,
        pub investor_ratio: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOptionConfig {
        pub devalue: Option<bool>,
        pub logo_url: Option<String>,
        pub out_coupon_template_id: Option<String>,
        pub out_coupon_type: Option<String>,
        pub picture_url: Option<String>,
        pub contract_instance_id: Option<i64>,
        pub purchase_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateParticipateConfig {
        pub participate_list: Vec<LogicGroup>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroup {
        pub logic_group_type: Option<i64>,
        pub number: Option<i64>,
        pub wdk_group_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateTimeLimitConfig {
        pub end_valid_time: Option<TopDateTime>,
        pub start_valid_time: Option<TopDateTime>,
        pub valid_time_type: Option<i64>,
        pub validity_period: Option<i64>,
        /// In seconds.
        pub validity_start_interval: Option<i64>,
        /// In seconds.
        pub validity_end_interval: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCompatibleConfig {
        pub valid_till_night: Option<i64>,
        pub application_type: Option<String>,
    }
}

/// `alibaba.wdk.coupon.template.queryumpactid`
pub mod coupon_template_queryumpactid {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.template.queryumpactid` (通过券模板查询券活动 id 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.template.queryumpactid",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct CouponTemplateQueryumpactid {
        #[top_api(required, max_items = 999)]
        pub source_ids: Vec<String>,
        pub wdk_coupon_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub models: Vec<CouponRelatedResponse>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponRelatedResponse {
        pub ump_activity_id: Option<i64>,
        pub source_id: Option<i64>,
    }
}

/// `alibaba.wdk.coupon.template.terminate`
pub mod coupon_template_terminate {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.template.terminate` (优惠券模版终止)
    ///
    /// <https://open.taobao.com/api.htm?docId=46115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.template.terminate",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponTemplateTerminate {
        pub param_coupon_template_terminate_request: Option<CouponTemplateTerminateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateTerminateRequest {
        pub source_id: Option<i64>,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub source: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.coupon.template.update`
pub mod coupon_template_update {
    use crate::prelude::*;

    /// `alibaba.wdk.coupon.template.update` (优惠券模版修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=46143&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.coupon.template.update",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponTemplateUpdate {
        pub param_coupon_template_operate_request: Option<CouponTemplateOperateRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOperateRequest {
        pub coupon_template: CouponTemplate,
        pub user_info: Option<UserInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplate {
        pub apply_limit_config: CouponTemplateApplyLimitConfig,
        pub common_config: CouponTemplateCommonConfig,
        pub condition_config: Option<CouponTemplateConditionConfig>,
        pub discount_config: Option<CouponTemplateDiscountConfig>,
        pub id: Option<i64>,
        pub investment_config: Option<CouponTemplateInvestmentConfig>,
        pub option_config: Option<CouponTemplateOptionConfig>,
        pub participate_config: Option<CouponTemplateParticipateConfig>,
        pub source_id: Option<i64>,
        pub time_limit_config: Option<CouponTemplateTimeLimitConfig>,
        pub uuid: Option<String>,
        pub unique_id: Option<String>,
        pub compatible_config: Option<CouponTemplateCompatibleConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateApplyLimitConfig {
        pub apply_end_time: Option<TopDateTime>,
        pub coupon_daily_lmt: Option<i64>,
        pub coupon_total_lmt: i64,
        pub personal_daily_lmt: Option<i64>,
        pub personal_lmt: Option<i64>,
        pub apply_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCommonConfig {
        pub apply_channels: Vec<String>,
        pub description: String,
        pub status: Option<Status>,
        pub title: String,
        pub r#type: Type,
        pub send_type: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 结束领取
        #[top_api(value = 0)]
        Ending,
        /// 无效
        #[top_api(value = -2)]
        Nouse,
        /// 草稿
        #[top_api(value = -999)]
        WdkCouponDraft,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// `fixPrice`
        #[top_api(value = 6)]
        FixPrice,
        #[top_api(value = 11)]
        FullAmountReduce,
        #[top_api(value = 12)]
        FullAmountDiscount,
        #[top_api(value = 13)]
        FullCountReduce,
        #[top_api(value = 14)]
        FullCountDiscount,
        /// voucher
        #[top_api(value = 15)]
        Voucher,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateConditionConfig {
        pub amount: Option<i64>,
        pub amount_at: Option<bool>,
        pub categories: Vec<String>,
        pub count: Option<i64>,
        pub count_at: Option<bool>,
        pub only_member_self: Option<bool>,
        pub range_type: Option<RangeType>,
        pub shop_ids: Vec<String>,
        pub terminals: Vec<String>,
        pub user_crowd_config: Option<CouponTemplateUserCrowdConfig>,
        pub max_use_count_per_order: Option<i64>,
        pub merchant_categories: Vec<String>,
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// `rangeShop`
        #[top_api(value = 1)]
        CouponRangeStore,
        /// `rangeItem`
        #[top_api(value = 2)]
        CouponRangeItem,
        #[top_api(value = 3)]
        CouponRangeCategory,
        /// `rangeSeller`
        #[top_api(value = 307)]
        CouponRangeSeller,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateUserCrowdConfig {
        pub merchant_customize_crowd_name: Option<String>,
        pub platform_crowd_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateDiscountConfig {
        pub decrease: Option<bool>,
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub fix_price_amount: Option<i64>,
        pub fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateInvestmentConfig {
        pub investment_info_list: Vec<InvestmentInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvestmentInfo {
        pub investor: Option<String>,
        pub investor_ratio: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateOptionConfig {
        pub out_coupon_template_id: Option<String>,
        pub out_coupon_type: Option<String>,
        pub logo_url: Option<String>,
        pub picture_url: Option<String>,
        pub purchase_id: Option<i64>,
        pub contract_instance_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateParticipateConfig {
        pub participate_list: Vec<LogicGroup>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroup {
        pub number: Option<i64>,
        pub wdk_group_name: Option<String>,
        pub logic_group_type: Option<LogicGroupType>,
    }

    /// The values of `logic_group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogicGroupType {
        /// 普通分组
        #[top_api(value = 1)]
        Common,
        /// 换购分组
        #[top_api(value = 2)]
        Exchange,
        /// 买赠分组
        #[top_api(value = 3)]
        BuyGift,
        /// 特价换购叠加分组
        #[top_api(value = 4)]
        ExchangeTjOverlay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateTimeLimitConfig {
        pub end_valid_time: Option<TopDateTime>,
        pub start_valid_time: Option<TopDateTime>,
        pub valid_time_type: Option<ValidTimeType>,
        /// In seconds.
        pub validity_period: Option<i64>,
        /// In seconds.
        pub validity_start_interval: Option<i64>,
        /// In seconds.
        pub validity_end_interval: Option<i64>,
    }

    /// The values of `valid_time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ValidTimeType {
        /// 开始/结束时间
        #[top_api(value = 1)]
        Range,
        /// 固定时长
        #[top_api(value = 2)]
        Duration,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateCompatibleConfig {
        pub valid_till_night: Option<i64>,
        pub application_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub source: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.eleme.bill.detail.get`
pub mod eleme_bill_detail_get {
    use crate::prelude::*;

    /// `alibaba.wdk.eleme.bill.detail.get` (饿了么对账单查询，带订单明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=44162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.eleme.bill.detail.get",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct ElemeBillDetailGet {
        pub ele_bill_request: EleBillRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleBillRequest {
        pub page: String,
        pub date: String,
        pub shop_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<EleBillBo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleBillBo {
        pub order_list: Vec<EleOrderInfoBo>,
        pub date: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleOrderInfoBo {
        pub order_detail_fee: Option<OrderDetailFee>,
        pub responsible_party: Option<String>,
        pub amount: Option<String>,
        pub trade_create_time: Option<String>,
        pub order_create_time: Option<String>,
        pub pay_entity: Option<String>,
        pub ele_order_id: Option<String>,
        pub order_id: Option<String>,
        pub order_from: Option<String>,
        pub order_index: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailFee {
        pub zhongbao_call_fee: Option<String>,
        pub cold_box_fee: Option<String>,
        pub user_fee: Option<String>,
        pub commission: Option<String>,
        pub agent_rate: Option<String>,
        pub platform_rate: Option<String>,
        pub shop_rate: Option<String>,
        pub send_fee: Option<String>,
        pub package_fee: Option<String>,
        pub product_fee: Option<String>,
        pub pay_channel_fee: Option<String>,
        pub pay_channel_rate: Option<String>,
    }
}

/// `alibaba.wdk.eleme.bill.get`
pub mod eleme_bill_get {
    use crate::prelude::*;

    /// `alibaba.wdk.eleme.bill.get` (饿了么日维度对账单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=44163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.eleme.bill.get",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct ElemeBillGet {
        pub ele_bill_request: EleBillRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleBillRequest {
        pub page: String,
        pub date: String,
        pub shop_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<EleBillBo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleBillBo {
        pub order_detail_fee: Option<OrderDetailFee>,
        pub expend_fee: Option<String>,
        pub order_count: Option<String>,
        /// In cents.
        pub pay_fee: Option<String>,
        pub pay_entity: Option<String>,
        pub date: Option<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailFee {
        pub zhongbao_call_fee: Option<String>,
        pub cold_box_fee: Option<String>,
        pub user_fee: Option<String>,
        pub commission: Option<String>,
        pub agent_rate: Option<String>,
        pub platform_rate: Option<String>,
        pub shop_rate: Option<String>,
        pub send_fee: Option<String>,
        pub package_fee: Option<String>,
        pub product_fee: Option<String>,
    }
}

/// `alibaba.wdk.finance.order.backflow`
pub mod finance_order_backflow {
    use crate::prelude::*;

    /// `alibaba.wdk.finance.order.backflow` (财务订单回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=41985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.finance.order.backflow",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct FinanceOrderBackflow {
        pub finance_order_detail_request: FinanceOrderDetailRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceOrderDetailRequest {
        pub current_page: i64,
        pub page_size: i64,
        pub sale_channel: Option<String>,
        pub sale_source: Option<String>,
        pub trade_type: Option<String>,
        pub shop_codes: Vec<String>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub models: Option<FinanceOrderDetailResponse>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceOrderDetailResponse {
        pub pagination: Option<Pagination>,
        pub finance_order_details: Vec<FinanceOrderDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub total_page: Option<i64>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FinanceOrderDetail {
        pub currency: Option<String>,
        pub untax_sale_total_amount: Option<i64>,
        pub sale_total_amount: Option<i64>,
        pub untax_discount_amount: Option<i64>,
        pub discount_amount: Option<i64>,
        pub untax_amount: Option<i64>,
        pub amount: Option<i64>,
        /// In yuan.
        pub unit_price: Option<i64>,
        pub quantity: Option<i64>,
        pub tax_rate: Option<String>,
        pub sale_channel: Option<String>,
        pub sale_source: Option<String>,
        pub trade_type: Option<String>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub p_trade_id: Option<String>,
        pub shop_name: Option<String>,
        pub shop_code: Option<String>,
        pub trade_time: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub biz_date: Option<String>,
        pub biz_uk: Option<String>,
        pub trade_type_code: Option<TradeTypeCode>,
    }

    /// The values of `trade_type_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeTypeCode {
        #[top_api(value = 88)]
        V88,
        /// 退款
        #[top_api(value = 99)]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.fulfill.batch.on.task.status.changed`
pub mod fulfill_batch_on_task_status_changed {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.batch.on.task.status.changed` (物流管控作业状态回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=33677&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.batch.on.task.status.changed",
        response = FulfillLogisticDefaultResult,
        unwrap = "fulfill_logistic_single_result",
        debug
    )]
    pub struct FulfillBatchOnTaskStatusChanged {
        pub task_status: Option<TaskStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskStatus {
        pub node_type: Option<NodeType>,
        pub node_code: Option<String>,
        pub batch_id: Option<String>,
        pub status_change_type: Option<String>,
        pub status_change_time: Option<TopDateTime>,
        pub operator_code: Option<String>,
        pub is_final_status: Option<bool>,
        pub container_info_list: Vec<String>,
        pub fulfill_order_list: Vec<FulfillOrder>,
        pub container_count: Option<i64>,
        pub abnormal_pack_count: Option<String>,
        pub attributes: Option<String>,
    }

    /// The values of `node_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NodeType {
        /// 仓
        #[top_api(value = "WAREHOUSE")]
        Warehouse,
        /// 配送站
        #[top_api(value = "DELIVERY_DOCK")]
        DeliveryDock,
        /// 经营店
        #[top_api(value = "SHOP")]
        Shop,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillOrder {
        pub fulfill_order_id: Option<String>,
        pub sku_info_list: Vec<SkuInfo>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuInfo {
        pub actual_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub sku_code: Option<String>,
        pub fulfill_sub_order_id: Option<String>,
        pub is_shortage: Option<bool>,
        pub attributes: Option<String>,
        pub containers: Vec<ContainerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContainerDto {
        pub container_type: Option<String>,
        pub container_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillLogisticDefaultResult {
        pub success: Option<bool>,
        pub err_desc: Option<String>,
        pub err_code: Option<ErrCode>,
    }

    /// The values of `err_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrCode {
        /// false 时不能为空
        #[top_api(value = "success")]
        Success,
        /// 系统异常(指令可重发)
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常(指令不可重发
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.fulfill.batch.query.by.batchids`
pub mod fulfill_batch_query_by_batchids {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.batch.query.by.batchids` (作业小票查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.batch.query.by.batchids",
        response = FulfillLogisticListResult,
        unwrap = "fulfill_logistic_list_result",
        debug
    )]
    pub struct FulfillBatchQueryByBatchids {
        pub node_type: Option<NodeType>,
        pub node_code: Option<String>,
        #[top_api(max_items = 20)]
        pub batch_ids: Vec<String>,
    }

    /// The values of `node_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NodeType {
        /// 仓
        #[top_api(value = "WAREHOUSE")]
        Warehouse,
        /// 配送站
        #[top_api(value = "DELIVERY_DOCK")]
        DeliveryDock,
        /// 经营店
        #[top_api(value = "SHOP")]
        Shop,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillLogisticListResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_desc: Option<String>,
        pub results: Vec<ReceiptBatchInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptBatchInfo {
        pub fulfill_order_list: Vec<FulfillOrder>,
        pub batch_name: Option<String>,
        pub batch_id: Option<String>,
        pub container_info_list: Vec<String>,
        pub bc_flag: Option<String>,
        pub container_count: Option<i64>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillOrder {
        pub sku_info_list: Vec<SkuInfo>,
        pub fulfill_order_id: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub total_order_amount: Option<String>,
        pub discount_amount: Option<String>,
        pub pay_order_amount: Option<String>,
        pub paid_amount: Option<String>,
        pub refund_amount: Option<String>,
        pub carriage_amount: Option<String>,
        pub cancel_amount: Option<String>,
        pub out_of_stock_amount: Option<String>,
        pub biz_order_id: Option<String>,
        pub source_order_id: Option<String>,
        pub scenario_group: Option<String>,
        pub order_tag: Option<String>,
        pub storage_mode: Option<String>,
        pub new_supply: Option<String>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuInfo {
        pub fulfill_sub_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        /// In cents.
        pub sku_price: Option<String>,
        pub sku_sale_unit: Option<String>,
        pub sku_sale_quantity: Option<String>,
        /// In cents.
        pub total_price: Option<String>,
        pub refund_amount: Option<String>,
        pub out_of_stock_quantity: Option<String>,
        pub cancel_amount: Option<String>,
        pub cancel_sale_quantity: Option<String>,
        pub is_standard_sku: Option<bool>,
        pub out_of_stock_amount: Option<String>,
        pub sub_biz_order_id: Option<String>,
        pub sub_source_order_id: Option<String>,
        pub discount_amount: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub sku_stock_unit: Option<String>,
        pub attributes: Option<String>,
    }
}

/// `alibaba.wdk.fulfill.bill.return.warehouse.on.task.status.changed`
pub mod fulfill_bill_return_warehouse_on_task_status_changed {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.bill.return.warehouse.on.task.status.changed` (退仓结果回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=44157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.bill.return.warehouse.on.task.status.changed",
        response = FulfillVoidResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillBillReturnWarehouseOnTaskStatusChanged {
        pub return_warehouse_result: Option<ReturnWarehouseResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnWarehouseResult {
        pub warehouse_code: Option<String>,
        pub return_warehouse_bill_id: Option<String>,
        pub sku_info_list: Vec<ReverseSkuInfo>,
        pub package_quality: Option<PackageQuality>,
    }

    /// The values of `package_quality`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageQuality {
        /// 包裹完整
        #[top_api(value = "0")]
        V0,
        /// 包裹破损
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseSkuInfo {
        pub warehouse_loss_stock_quantity: Option<String>,
        pub actual_in_bound_stock_quantity: Option<String>,
        pub sku_code: Option<String>,
        pub reverse_fulfill_order_id: Option<String>,
        pub reverse_fulfill_sub_order_id: Option<String>,
        pub warehouse_loss_reason_list: Vec<WarehouseLossReason>,
        pub related_fulfill_order_id: String,
        pub related_fulfill_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseLossReason {
        pub warehouse_loss_reason: Option<String>,
        pub warehouse_loss_reason_code: Option<String>,
        pub warehouse_loss_stock_quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillVoidResult {
        pub error_desc: Option<String>,
        pub error_code: Option<ErrorCode>,
        pub success: Option<bool>,
    }

    /// The values of `error_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorCode {
        /// false 时不能为空
        #[top_api(value = "success")]
        Success,
        /// 系统异常(指令可重发)
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常(指令不可重发
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.fulfill.box.post.back.box`
pub mod fulfill_box_post_back_box {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.box.post.back.box` (RT 收箱回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=46140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.box.post.back.box",
        response = FulfillLogisticDefaultResult,
        unwrap = "fulfill_logistic_single_result",
        debug
    )]
    pub struct FulfillBoxPostBackBox {
        pub return_box_container_request: Option<ReturnBoxContainerRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnBoxContainerRequest {
        pub box_code_list: Vec<String>,
        pub hand_over_no: Option<String>,
        pub warehouse_code: Option<String>,
        pub operate_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillLogisticDefaultResult {
        pub err_code: Option<String>,
        pub err_desc: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.fulfill.config.read.limit.order`
pub mod fulfill_config_read_limit_order {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.config.read.limit.order` (根据仓 code 查询仓限单配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=40260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.config.read.limit.order",
        response = Vec<Value>,
        unwrap = "results",
        debug
    )]
    pub struct FulfillConfigReadLimitOrder {
        #[top_api(required, max_items = 20)]
        pub warehouse_code_list: Vec<String>,
    }
}

/// `alibaba.wdk.fulfill.dms.delivery.work.order.callback`
pub mod fulfill_dms_delivery_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.dms.delivery.work.order.callback` (末端配配送作业回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=56314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.dms.delivery.work.order.callback",
        response = FulfillDmsDeliveryWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillDmsDeliveryWorkOrderCallback {
        pub callback_order: DeliveryCallbackOrder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryCallbackOrder {
        pub work_order_id: String,
        pub status_change_type: String,
        #[top_api(required)]
        pub status_change_time: Option<TopDateTime>,
        pub deliveryman: Deliveryman,
        pub refused_order_details: Vec<DeliveryCallbackOrderDetail>,
        pub remark: Option<String>,
        pub delivery_dock_code: String,
        pub source_system: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deliveryman {
        #[top_api(secret)]
        pub name: String,
        pub code: String,
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryCallbackOrderDetail {
        pub work_order_detail_id: Option<String>,
        pub refused_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillDmsDeliveryWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<RespCode>,
        pub is_success: Option<bool>,
    }

    /// The values of `resp_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RespCode {
        /// 作业批次接收成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 系统异常(指令可重发)
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常(指令不可重发
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.fulfill.dms.ebeecake.work.order.callback`
pub mod fulfill_dms_ebeecake_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.dms.ebeecake.work.order.callback` (北京小蜜蜂配作业回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=48248&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.dms.ebeecake.work.order.callback",
        response = FulfillDmsEbeecakeWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillDmsEbeecakeWorkOrderCallback {
        pub callback_order: Option<EbeecakeO2OCallbackOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbeecakeO2OCallbackOrder {
        pub work_order_id: Option<String>,
        pub work_order_type: Option<String>,
        pub status_change_type: Option<String>,
        pub status_change_time: Option<TopDateTime>,
        pub callback_units: Vec<EbeecakeO2OCallbackUnit>,
        pub postman: Option<Postman>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbeecakeO2OCallbackUnit {
        pub callback_contents: Vec<EbeecakeO2OCallbackContent>,
        pub work_order_unit_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbeecakeO2OCallbackContent {
        pub status: Option<String>,
        pub work_unit_content_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Postman {
        #[top_api(secret)]
        pub postman_name: Option<String>,
        pub postman_code: Option<String>,
        #[top_api(secret)]
        pub postman_phone: Option<String>,
        pub provider_name: Option<String>,
        pub provider_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillDmsEbeecakeWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.fulfill.missfresh.warehouse.work.order.callback`
pub mod fulfill_missfresh_warehouse_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.missfresh.warehouse.work.order.callback` (每日优鲜仓作业单回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48891&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.missfresh.warehouse.work.order.callback",
        response = FulfillMissfreshWarehouseWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillMissfreshWarehouseWorkOrderCallback {
        pub callback_order: MissfreshO2OCallbackOrder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissfreshO2OCallbackOrder {
        pub status_change_time: String,
        pub status_change_type: String,
        pub node_code: String,
        pub work_order_type: String,
        pub work_order_id: String,
        #[top_api(required)]
        pub callback_units: Vec<MissfreshO2OCallbackUnit>,
        pub is_final: bool,
        pub operator: Option<Operator>,
        pub containers: Vec<Container>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissfreshO2OCallbackUnit {
        #[top_api(required)]
        pub callback_contents: Vec<MissfreshO2OCallbackContent>,
        pub work_order_unit_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MissfreshO2OCallbackContent {
        pub is_shortage: bool,
        pub sku_code: String,
        pub out_of_stock_stock_quantity: String,
        pub out_of_stock_sale_quantity: String,
        pub actual_stock_quantity: String,
        pub actual_sale_quantity: String,
        pub work_unit_content_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operator {
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Container {
        pub container_type: Option<String>,
        pub container_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillMissfreshWarehouseWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.fulfill.rt.btoc.warehouse.work.order.callback`
pub mod fulfill_rt_btoc_warehouse_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.rt.btoc.warehouse.work.order.callback` (大润发 B2C 仓作业单回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.rt.btoc.warehouse.work.order.callback",
        response = FulfillRtBtocWarehouseWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillRtBtocWarehouseWorkOrderCallback {
        pub callback_order: Option<DrfB2CCallbackOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfB2CCallbackOrder {
        pub status_change_time: String,
        pub status_change_type: String,
        pub node_code: String,
        pub work_order_type: String,
        pub work_order_id: String,
        pub callback_units: Vec<DrfB2CCallbackUnit>,
        pub is_final: bool,
        pub operator: Option<Operator>,
        pub containers: Vec<Container>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfB2CCallbackUnit {
        pub callback_contents: Vec<DrfB2CCallbackContent>,
        pub work_order_unit_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfB2CCallbackContent {
        pub is_shortage: Option<bool>,
        pub sku_code: Option<String>,
        pub out_of_stock_stock_quantity: Option<String>,
        pub out_of_stock_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub work_unit_content_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operator {
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Container {
        pub container_type: Option<String>,
        pub container_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillRtBtocWarehouseWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.fulfill.sf.btoc.fms.wms.work.order.callback`
pub mod fulfill_sf_btoc_fms_wms_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.sf.btoc.fms.wms.work.order.callback` (顺丰仓作业回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=52087&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.sf.btoc.fms.wms.work.order.callback",
        response = FulfillSfBtocFmsWmsWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillSfBtocFmsWmsWorkOrderCallback {
        pub callback_order: Option<SfB2CFmsCallbackOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SfB2CFmsCallbackOrder {
        pub status_change_time: String,
        pub status_change_type: String,
        pub node_code: String,
        pub work_order_id: String,
        pub callback_units: Vec<SfB2CFmsCallbackUnit>,
        pub operator: Option<Operator>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SfB2CFmsCallbackUnit {
        pub callback_contents: Vec<SfB2CFmsCallbackContent>,
        pub work_order_unit_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SfB2CFmsCallbackContent {
        pub sku_code: Option<String>,
        pub out_of_stock_stock_quantity: Option<String>,
        pub out_of_stock_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub work_unit_content_id: Option<String>,
        pub packages: Vec<ExpressPackage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressPackage {
        pub express_com_code: Option<String>,
        pub express_com_name: Option<String>,
        pub way_bill_no: Option<String>,
        pub package_id: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub package_weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operator {
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillSfBtocFmsWmsWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<RespCode>,
        pub is_success: Option<bool>,
    }

    /// The values of `resp_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RespCode {
        /// 回传成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 系统异常
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        /// 参数错误
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.fulfill.warehouse.work.order.callback`
pub mod fulfill_warehouse_work_order_callback {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.warehouse.work.order.callback` (标准化仓作业单回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47635&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.warehouse.work.order.callback",
        response = FulfillWarehouseWorkOrderCallbackResponse,
        debug
    )]
    pub struct FulfillWarehouseWorkOrderCallback {
        pub callback_order: Option<DrfHalfDayCcCallbackOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfHalfDayCcCallbackOrder {
        pub status_change_time: String,
        pub status_change_type: String,
        pub node_code: String,
        pub work_order_type: String,
        pub work_order_id: String,
        pub callback_units: Vec<DrfHalfDayCcCallbackUnit>,
        pub is_final: bool,
        pub operator: Option<Operator>,
        pub containers: Vec<Container>,
        pub attribute: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfHalfDayCcCallbackUnit {
        pub callback_contents: Vec<DrfHalfDayCcCallbackContent>,
        pub work_order_unit_id: Option<String>,
        pub attribute: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfHalfDayCcCallbackContent {
        pub is_shortage: Option<bool>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub out_of_stock_stock_quantity: Option<String>,
        pub out_of_stock_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub work_unit_content_id: Option<String>,
        pub attribute: Option<String>,
        pub same_town_packages: Vec<SameTownPackage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SameTownPackage {
        pub token_code: Option<String>,
        pub pickup_code: Option<String>,
        pub actual_sale_quantity: Option<String>,
        pub actual_stock_quantity: Option<String>,
        pub container: Option<Container>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Container {
        pub container_type: Option<String>,
        pub container_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Operator {
        pub operator_code: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillWarehouseWorkOrderCallbackResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.fulfill.warehouse.work.order.sealbox`
pub mod fulfill_warehouse_work_order_sealbox {
    use crate::prelude::*;

    /// `alibaba.wdk.fulfill.warehouse.work.order.sealbox` (仓封箱回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55408&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.fulfill.warehouse.work.order.sealbox",
        response = FulfillWarehouseWorkOrderSealboxResponse,
        debug
    )]
    pub struct FulfillWarehouseWorkOrderSealbox {
        pub same_town_box: SameTownBox,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SameTownBox {
        #[top_api(required)]
        pub same_town_packages: Vec<Sametownpackages>,
        pub is_test: IsTest,
        /// JSON as text.
        pub attribute: Option<String>,
        pub container_code: String,
        pub container_type: ContainerType,
        pub material_code: Option<String>,
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 测试
        #[top_api(value = "1")]
        Test,
        /// 非测试
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `container_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ContainerType {
        /// 周转箱
        #[top_api(value = "NORMAL")]
        Normal,
        /// 冷链箱
        #[top_api(value = "COLD")]
        Cold,
        /// 原箱
        #[top_api(value = "NONE")]
        None,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Sametownpackages {
        #[top_api(required)]
        pub sku_details: Vec<Skudetails>,
        /// JSON as text.
        pub attribute: Option<String>,
        pub is_test: IsTest,
        #[top_api(secret)]
        pub token_code: String,
        pub warehouse_code: String,
        pub work_order_id: String,
        pub fulfill_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Skudetails {
        pub fulfill_sub_order_id: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillWarehouseWorkOrderSealboxResponse {
        pub resp_message: Option<String>,
        pub resp_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.hrworkbench.cdpemps.query`
pub mod hrworkbench_cdpemps_query {
    use crate::prelude::*;

    /// `alibaba.wdk.hrworkbench.cdpemps.query` (homs 员工信息核对查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=41373&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.datas).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.hrworkbench.cdpemps.query",
        response = HrworkbenchCdpempsQueryResponse,
        idempotent,
        debug
    )]
    pub struct HrworkbenchCdpempsQuery {
        pub page_size: i64,
        pub biz_key: String,
        pub biz_code: String,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HrworkbenchCdpempsQueryResponse {
        pub message: Option<String>,
        pub total_count: Option<i64>,
        pub trace_id: Option<String>,
        pub datas: Vec<Data>,
        pub page_size: Option<i64>,
        pub biz_code: Option<i64>,
        pub total_page: Option<i64>,
        pub biz_success: Option<bool>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub work_no: Option<String>,
        pub emp_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub md5: Option<String>,
    }
}

/// `alibaba.wdk.hrworkbench.cdporgs.query`
pub mod hrworkbench_cdporgs_query {
    use crate::prelude::*;

    /// `alibaba.wdk.hrworkbench.cdporgs.query` (homs 人力资源组织树查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41317&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.hrworkbench.cdporgs.query",
        response = HrworkbenchCdporgsQueryResponse,
        idempotent,
        debug
    )]
    pub struct HrworkbenchCdporgsQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HrworkbenchCdporgsQueryResponse {
        pub message: Option<String>,
        pub trace_id: Option<String>,
        pub datas: Vec<Data>,
        pub biz_code: Option<i64>,
        pub biz_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub merchant_code: Option<String>,
        pub org_code: Option<String>,
        pub org_name: Option<String>,
        pub parent_org_code: Option<String>,
        pub parent_org_name: Option<String>,
    }
}

/// `alibaba.wdk.hrworkbench.moka.entry.receipt.write`
pub mod hrworkbench_moka_entry_receipt_write {
    use crate::prelude::*;

    /// `alibaba.wdk.hrworkbench.moka.entry.receipt.write` (摩卡确认入职后往入职单据表写数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.hrworkbench.moka.entry.receipt.write",
        response = HrworkbenchMokaEntryReceiptWriteResponse,
        debug
    )]
    pub struct HrworkbenchMokaEntryReceiptWrite {
        pub param_sync_entry_receipt_request: Option<SyncEntryReceiptRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncEntryReceiptRequest {
        pub address_info: Vec<AddressInfo>,
        pub contact_info: Vec<ContactInfo>,
        pub education_exp_info: Vec<EducationExpInfo>,
        pub employee_basic: Option<EmployeeBasic>,
        pub family_info: Vec<FamilyInfo>,
        pub job_exp_info: Vec<JobExpInfo>,
        pub offer_license_info: Vec<OfferLicenseInfo>,
        pub related_party_info: Vec<RelatedPartyInfo>,
        pub language_info: Vec<LanguageInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressInfo {
        pub address_type: Option<String>,
        pub city: Option<String>,
        pub state: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfo {
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub contact_type: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EducationExpInfo {
        pub education: Option<String>,
        pub gmt_end: Option<String>,
        pub gmt_start: Option<String>,
        pub major: Option<String>,
        pub school: Option<String>,
        pub schooling_years: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeBasic {
        #[top_api(secret)]
        pub e_mail: Option<String>,
        pub account_name: Option<String>,
        pub amount_of_civil_disputes: Option<String>,
        pub attachment: Option<String>,
        #[top_api(secret)]
        pub bank_account: Option<String>,
        pub bank_branch: Option<String>,
        pub bank_country: Option<String>,
        pub bank_subbranch: Option<String>,
        pub basic_salary: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub companies_employed: Option<String>,
        pub computer_operate: Option<String>,
        pub crime_desc: Option<String>,
        pub degree: Option<String>,
        pub diseases_name: Option<String>,
        pub education: Option<String>,
        pub emp_sub_type: Option<String>,
        pub emp_type: Option<String>,
        pub end_time_employed: Option<String>,
        pub entry_assistant: Option<String>,
        pub gmt_entry: Option<String>,
        pub gmt_health_cert_end: Option<String>,
        pub gmt_orig_regular: Option<String>,
        pub house_fund_pay_time: Option<String>,
        pub hukou_type: Option<String>,
        pub is_crime: Option<String>,
        pub is_disability: Option<String>,
        pub is_diseases: Option<String>,
        pub is_employed: Option<String>,
        pub is_internal_referral: Option<String>,
        pub is_oversea: Option<String>,
        pub is_pay_house_fund: Option<String>,
        pub is_pay_social_security: Option<String>,
        pub is_still_civil_disputes: Option<String>,
        pub job_employed: Option<String>,
        pub job_level: Option<String>,
        pub location_employed: Option<String>,
        pub location_no: Option<String>,
        pub marriage: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub nation: Option<String>,
        pub nation_country: Option<String>,
        pub native_place: Option<String>,
        pub org_code: Option<String>,
        pub other_skill: Option<String>,
        pub post_no: Option<String>,
        #[top_api(secret)]
        pub referral_name: Option<String>,
        pub referral_relation: Option<String>,
        pub salary_type: Option<String>,
        pub service_company: Option<String>,
        pub sex: Option<String>,
        pub sign_company: Option<String>,
        pub source: Option<String>,
        pub start_time_employed: Option<String>,
        pub super_name: Option<String>,
        pub unemployment_pay_time: Option<String>,
        pub virt_name: Option<String>,
        pub level_salary: Option<String>,
        pub performance_pay: Option<String>,
        pub meal_allowance: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FamilyInfo {
        #[top_api(secret)]
        pub contact: Option<String>,
        #[top_api(secret)]
        pub family_name: Option<String>,
        pub post: Option<String>,
        pub relationship: Option<String>,
        pub work_company: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JobExpInfo {
        pub department: Option<String>,
        pub dimission_reason: Option<String>,
        pub gmt_end: Option<String>,
        pub gmt_start: Option<String>,
        pub position: Option<String>,
        pub salary_by_month: Option<String>,
        pub company: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfferLicenseInfo {
        pub first: Option<String>,
        pub gmt_begin: Option<String>,
        pub gmt_validity: Option<String>,
        pub license_country: Option<String>,
        pub license_type: Option<String>,
        #[top_api(secret)]
        pub license_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelatedPartyInfo {
        pub department: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub post: Option<String>,
        pub related_party_type: Option<String>,
        pub relation: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LanguageInfo {
        pub language: Option<String>,
        pub degree: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HrworkbenchMokaEntryReceiptWriteResponse {
        pub data: Option<bool>,
        pub fail: Option<bool>,
        pub message: Option<String>,
        pub succ_and_not_null: Option<bool>,
        pub succ_and_null: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.wdk.item.brand.query`
pub mod item_brand_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.brand.query` (品牌信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30648&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.brand.query",
        response = ItemBrandQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemBrandQuery {
        pub keyword: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBrandQueryResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.item.category.query`
pub mod item_category_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.category.query` (类目查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30649&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.category.query",
        response = ItemCategoryQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemCategoryQuery {
        pub keyword: Option<String>,
        pub root_category_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCategoryQueryResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.item.category.update`
pub mod item_category_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.category.update` (修改类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=32806&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.category.update",
        response = ItemCategoryUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemCategoryUpdate {
        pub bean: UpdateCategoryRequestBean,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateCategoryRequestBean {
        pub org_code: String,
        pub sku_code: String,
        pub forest_id: Option<String>,
        pub back_cat_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCategoryUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.changeprice.query`
pub mod item_changeprice_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.changeprice.query` (按照价格变更时间段，查询会变更价格的单据的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=49182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.changeprice.query",
        response = ItemChangepriceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemChangepriceQuery {
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub shop_id: String,
        pub r#type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemChangepriceQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub models: Vec<String>,
    }
}

/// `alibaba.wdk.item.currentprice.query`
pub mod item_currentprice_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.currentprice.query` (查询商品当前价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=49178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.currentprice.query",
        response = ItemCurrentpriceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemCurrentpriceQuery {
        pub shop_id: i64,
        #[top_api(required, max_items = 20)]
        pub sku_codes: Vec<String>,
        pub order_channel_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCurrentpriceQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub models: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub merchant_code: Option<String>,
        /// In cents.
        pub member_price: Option<i64>,
        /// In cents.
        pub final_price: Option<i64>,
        pub store_id: Option<String>,
        pub mz_promotion: Option<MzPromotionDto>,
        pub bar_code: Option<String>,
        /// In cents.
        pub member_final_price: Option<i64>,
        pub item_id: Option<i64>,
        pub item_promotion_list: Vec<PromotionInfoDto>,
        pub item_name: Option<String>,
        /// In cents.
        pub auction_price: Option<i64>,
        pub shop_id: Option<i64>,
        pub shop_promotion_list: Vec<PromotionInfoDto>,
        pub member_item_promotion_list: Vec<PromotionInfoDto>,
        pub sku_code: Option<String>,
        pub order_channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MzPromotionDto {
        pub act_id: Option<i64>,
        pub name: Option<String>,
        pub mz_display_text: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInfoDto {
        pub display_text: Option<String>,
        pub promotion_type: Option<PromotionType>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub create_date_time: Option<String>,
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub start_time: Option<String>,
        pub limit_info: Option<String>,
        pub end_time: Option<String>,
        pub activity_type: Option<ActivityType>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 减钱
        #[top_api(value = "0")]
        V0,
        /// 打折
        #[top_api(value = "1")]
        V1,
        /// 一口价
        #[top_api(value = "2")]
        V2,
        /// 组合优惠
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 单品活动
        #[top_api(value = 1)]
        V1,
        /// 商品池活动
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.item.futureprice.query`
pub mod item_futureprice_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.futureprice.query` (单个商品未来价查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49181&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.futureprice.query",
        response = ItemFuturepriceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemFuturepriceQuery {
        pub shop_id: i64,
        pub sku_code: String,
        pub order_channel_code: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemFuturepriceQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub models: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub merchant_code: Option<String>,
        /// In cents.
        pub member_price: Option<i64>,
        /// In cents.
        pub final_price: Option<i64>,
        pub store_id: Option<String>,
        pub mz_promotion_d_t_o: Option<MzPromotionDto>,
        pub bar_code: Option<String>,
        /// In cents.
        pub member_final_price: Option<i64>,
        pub item_id: Option<i64>,
        pub item_promotion_list: Vec<PromotionInfoDto>,
        pub item_name: Option<String>,
        /// In cents.
        pub auction_price: Option<i64>,
        pub shop_id: Option<i64>,
        pub shop_promotion_list: Vec<PromotionInfoDto>,
        pub member_item_promotion_list: Vec<PromotionInfoDto>,
        pub sku_code: Option<String>,
        pub order_channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MzPromotionDto {
        pub act_id: Option<i64>,
        pub name: Option<String>,
        pub mz_display_text: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInfoDto {
        pub display_text: Option<String>,
        pub promotion_type: Option<PromotionType>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub create_date_time: Option<String>,
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub start_time: Option<String>,
        pub limit_info: Option<String>,
        pub end_time: Option<String>,
        pub activity_type: Option<ActivityType>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 减钱
        #[top_api(value = "0")]
        V0,
        /// 打折
        #[top_api(value = "1")]
        V1,
        /// 一口价
        #[top_api(value = "2")]
        V2,
        /// 组合优惠
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 单品活动
        #[top_api(value = 1)]
        V1,
        /// 商品池活动
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.item.memberprice.update`
pub mod item_memberprice_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.memberprice.update` (商品售价会员价修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=30651&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.memberprice.update",
        response = ItemMemberpriceUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMemberpriceUpdate {
        pub store_id: String,
        pub sku_code: String,
        /// In cents.
        pub sku_price: Option<i64>,
        /// In cents.
        pub sku_member_price: Option<i64>,
        pub clean_sku_member_price: Option<bool>,
        pub time_stamp: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMemberpriceUpdateResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.merchant.category.query`
pub mod item_merchant_category_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchant.category.query` (查询商品的商家叶子类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=42522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchant.category.query",
        response = WdkOpenSkuMerchantCatServiceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemMerchantCategoryQuery {
        pub query_request: Option<WdkOpenSkuMerchantCatServiceQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenSkuMerchantCatServiceQueryRequest {
        pub sku_code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenSkuMerchantCatServiceQueryResult {
        pub success: Option<bool>,
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub sku_code_category_code_map: Option<String>,
    }
}

/// `alibaba.wdk.item.merchantsku.create`
pub mod item_merchantsku_create {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchantsku.create` (商家商品信息新建)
    ///
    /// <https://open.taobao.com/api.htm?docId=30647&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchantsku.create",
        response = ItemMerchantskuCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMerchantskuCreate {
        /// JSON as text.
        pub params: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMerchantskuCreateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.wdk.item.merchantsku.query`
pub mod item_merchantsku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchantsku.query` (商家商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchantsku.query",
        response = ItemMerchantskuQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemMerchantskuQuery {
        pub sku_code: String,
        pub org_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMerchantskuQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub result: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.wdk.item.merchantsku.update`
pub mod item_merchantsku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchantsku.update` (商家商品修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=30641&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchantsku.update",
        response = ItemMerchantskuUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMerchantskuUpdate {
        pub sku_code: String,
        pub params: String,
        pub org_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMerchantskuUpdateResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.item.merchantstoresku.create`
pub mod item_merchantstoresku_create {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchantstoresku.create` (门店商品信息新建)
    ///
    /// <https://open.taobao.com/api.htm?docId=30645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchantstoresku.create",
        response = ItemMerchantstoreskuCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMerchantstoreskuCreate {
        pub store_id: String,
        pub sku_code: String,
        /// JSON as text.
        pub params: String,
        pub org_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMerchantstoreskuCreateResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.merchantstoresku.update`
pub mod item_merchantstoresku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.merchantstoresku.update` (门店商品信息修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=30646&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.merchantstoresku.update",
        response = ItemMerchantstoreskuUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMerchantstoreskuUpdate {
        pub store_id: String,
        pub sku_code: String,
        /// JSON as text.
        pub params: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMerchantstoreskuUpdateResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.morebarcode.ops`
pub mod item_morebarcode_ops {
    use crate::prelude::*;

    /// `alibaba.wdk.item.morebarcode.ops` (商品一品多码维护操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=31191&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.morebarcode.ops",
        response = ItemMorebarcodeOpsResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemMorebarcodeOps {
        pub update_more_bar_code_request_bean: UpdateMoreBarCodeRequestBean,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateMoreBarCodeRequestBean {
        pub org_code: String,
        pub sku_code: String,
        #[top_api(required)]
        pub bar_code_bo_list: Vec<Barcodebolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Barcodebolist {
        pub barcode: String,
        pub spu_spec: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMorebarcodeOpsResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.price.update`
pub mod item_price_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.price.update` (五道口商品中心价格修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=29140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.price.update",
        response = ItemPriceUpdateResult,
        unwrap = "hsf_result",
        debug
    )]
    pub struct ItemPriceUpdate {
        pub store_id: String,
        pub sku_code: String,
        /// In cents.
        pub sku_price: Option<i64>,
        /// In cents.
        pub sku_member_price: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPriceUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.serviceitem.query`
pub mod item_serviceitem_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.serviceitem.query` (查询服务商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=35153&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.serviceitem.query",
        response = ItemServiceitemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemServiceitemQuery {
        pub hema_category_id: String,
        pub org_no: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemServiceitemQueryResult {
        pub result: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.item.storesku.query`
pub mod item_storesku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.item.storesku.query` (门店商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.storesku.query",
        response = ItemStoreskuQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemStoreskuQuery {
        pub sku_code: String,
        pub store_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreskuQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub code: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.item.storesku.update`
pub mod item_storesku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.storesku.update` (五道口商品中心门店商品修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=29139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.storesku.update",
        response = ItemStoreskuUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemStoreskuUpdate {
        pub store_id: String,
        pub sku_code: String,
        pub sale_flag: Option<SaleFlag>,
    }

    /// The values of `sale_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleFlag {
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// 不可售
        #[top_api(value = 0)]
        NotOnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreskuUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.storeskustatus.update`
pub mod item_storeskustatus_update {
    use crate::prelude::*;

    /// `alibaba.wdk.item.storeskustatus.update` (修改门店商品状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=32128&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.storeskustatus.update",
        response = ItemStoreskustatusUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemStoreskustatusUpdate {
        pub bean: Option<UpdateStoreSkuLifeStatusRequestBean>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateStoreSkuLifeStatusRequestBean {
        pub org_code: String,
        pub sku_code: String,
        pub store_id: String,
        pub life_status: String,
        pub shop_id: Option<String>,
        pub online_sale_flag: Option<OnlineSaleFlag>,
    }

    /// The values of `online_sale_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineSaleFlag {
        /// 上架
        #[top_api(value = 0)]
        OnShelf,
        /// 下架
        #[top_api(value = 1)]
        OffShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStoreskustatusUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.item.trace.url.get`
pub mod item_trace_url_get {
    use crate::prelude::*;

    /// `alibaba.wdk.item.trace.url.get` (根据 `shopId` 和 `skuCode` 返回商品静态溯源 url)
    ///
    /// <https://open.taobao.com/api.htm?docId=33188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.item.trace.url.get",
        response = ItemTraceUrlGetResponse,
        idempotent,
        debug
    )]
    pub struct ItemTraceUrlGet {
        pub sku_code: String,
        pub shop_id: String,
        pub source_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTraceUrlGetResponse {
        pub message: Option<String>,
        pub data: Option<String>,
        pub return_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.logistics.pus.pickup.cararrived`
pub mod logistics_pus_pickup_cararrived {
    use crate::prelude::*;

    /// `alibaba.wdk.logistics.pus.pickup.cararrived` (自提业务-车辆到达上报车牌号)
    ///
    /// <https://open.taobao.com/api.htm?docId=47575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.logistics.pus.pickup.cararrived",
        response = LogisticsResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsPusPickupCararrived {
        pub station_code: String,
        pub car_num: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResult {
        pub code: Option<String>,
        pub datas: Vec<Data>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub station_code: Option<String>,
        pub order_code: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.wdk.marketing.buygift.item.add.async`
pub mod marketing_buygift_item_add_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.buygift.item.add.async` (批量发布买赠商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.buygift.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftItemAddAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemBuyGiftSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub limit_info: Option<LimitInfo>,
        pub sku_code: String,
        pub buy_num: i64,
        pub gift_sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
        pub gift_sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.buygift.item.remove.async`
pub mod marketing_buygift_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.buygift.item.remove.async` (批量删除买赠商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38638&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.buygift.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemBuyGiftSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.coupon.additem`
pub mod marketing_coupon_additem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.additem` (在优惠券活动下添加商品。【注意，此接口暂不支持并发！】)
    ///
    /// <https://open.taobao.com/api.htm?docId=35498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponAdditem {
        pub param0: ItemCouponSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCouponSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemCouponSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub item_shop_relation: Option<String>,
    }
}

/// `alibaba.wdk.marketing.coupon.createactivity`
pub mod marketing_coupon_createactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.createactivity` (优惠券活动创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=36139&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponCreateactivity {
        pub param: CouponActivity,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub range_type: RangeType,
        pub limit_info: LimitInfo,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        pub send_type: SendType,
        pub logo_url: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: Option<i64>,
        pub applicable_categories: Vec<i64>,
        /// In cents.
        pub amount: i64,
        pub start_time: Option<i64>,
        #[top_api(required)]
        pub apply_channels: Vec<String>,
        pub valid_days: Option<i64>,
        pub description: String,
        /// In cents.
        pub start_fee: Option<i64>,
        pub activity_name: String,
        pub details: Vec<String>,
        pub discount_type: DiscountType,
        pub start_count: Option<i64>,
        pub count: Option<i64>,
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// 店铺券
        #[top_api(value = "rangeShop")]
        RangeShop,
        /// 商品
        #[top_api(value = "rangeItem")]
        RangeItem,
        #[top_api(value = "rangeCategory")]
        RangeCategory,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `send_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SendType {
        /// 匿名券
        #[top_api(value = "anonymous")]
        Anonymous,
        #[top_api(value = "registered")]
        Registered,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 满减券
        #[top_api(value = "fullReduce")]
        FullReduce,
        /// 减至券
        #[top_api(value = "reduceTo")]
        ReduceTo,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.coupon.endactivity`
pub mod marketing_coupon_endactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.endactivity` (结束优惠券活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=35499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.endactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponEndactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.coupon.queryactivity`
pub mod marketing_coupon_queryactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.queryactivity` (查询优惠券活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=35500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<CouponActivity>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub limit_info: Option<LimitInfo>,
        pub out_act_id: Option<String>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub terminals: Vec<i64>,
        pub shop_ids: Vec<String>,
        pub details: Vec<String>,
        /// In cents.
        pub start_fee: Option<i64>,
        pub valid_days: Option<i64>,
        pub apply_channels: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        pub applicable_categories: Vec<i64>,
        pub logo_url: Option<String>,
        pub send_type: Option<SendType>,
        pub range_type: Option<RangeType>,
        pub discount_type: Option<DiscountType>,
        pub count: Option<i64>,
        pub start_count: Option<i64>,
    }

    /// The values of `send_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SendType {
        /// 匿名券
        #[top_api(value = "anonymous")]
        Anonymous,
        #[top_api(value = "registered")]
        Registered,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// 店铺券
        #[top_api(value = "rangeShop")]
        RangeShop,
        /// 商品
        #[top_api(value = "rangeItem")]
        RangeItem,
        #[top_api(value = "rangeCategory")]
        RangeCategory,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 满减券
        #[top_api(value = "fullReduce")]
        FullReduce,
        /// 减至券
        #[top_api(value = "reduceTo")]
        ReduceTo,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.coupon.queryitems`
pub mod marketing_coupon_queryitems {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.queryitems` (查询优惠券活动下的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=35497&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub item_coupon_sku_list: Vec<ItemCouponSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCouponSku {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub item_shop_relation: Option<String>,
    }
}

/// `alibaba.wdk.marketing.coupon.sendma`
pub mod marketing_coupon_sendma {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.coupon.sendma` (发放匿名码)
    ///
    /// <https://open.taobao.com/api.htm?docId=36399&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.coupon.sendma",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponSendma {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<CouponActivity>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub ma_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.discount.item.add.async`
pub mod marketing_discount_item_add_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.discount.item.add.async` (特价批量新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38635&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.discount.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingDiscountItemAddAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemDiscountSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub sku_code: String,
        pub value: i64,
        /// In cents.
        pub condition_num: Option<i64>,
        pub condition_type: Option<ConditionType>,
    }

    /// The values of `condition_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConditionType {
        /// 累计消费金额
        #[top_api(value = 2)]
        V2,
        /// 累计购买次数
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
        pub value: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.discount.item.remove.async`
pub mod marketing_discount_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.discount.item.remove.async` (特价批量移除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.discount.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingDiscountItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemDiscountSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.expire.promotion.create`
pub mod marketing_expire_promotion_create {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.expire.promotion.create` (短保优惠创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=39411&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.expire.promotion.create",
        response = MarketingExpirePromotionCreateResponse,
        debug
    )]
    pub struct MarketingExpirePromotionCreate {
        pub param0: ExpirePromotionBo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        #[top_api(required)]
        pub period_infos: Vec<ExpirePeriodInfo>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub promotion_value: i64,
        pub end_hour: i64,
        pub start_hour: i64,
        pub out_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingExpirePromotionCreateResponse {
        pub message: Option<String>,
        pub datas: Vec<T>,
        pub fail_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub merchant_code: Option<String>,
        pub sku_code: Option<String>,
        pub item_id: Option<i64>,
        pub shop_id: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.wdk.marketing.expire.promotion.delete`
pub mod marketing_expire_promotion_delete {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.expire.promotion.delete` (短保优惠删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=39410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.expire.promotion.delete",
        response = MarketingExpirePromotionDeleteResponse,
        debug
    )]
    pub struct MarketingExpirePromotionDelete {
        pub param0: Option<ExpirePromotionBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        pub period_infos: Vec<ExpirePeriodInfo>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub end_hour: i64,
        pub start_hour: i64,
        pub out_id: i64,
        pub promotion_value: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingExpirePromotionDeleteResponse {
        pub message: Option<String>,
        pub datas: Vec<ExpirePromotionResult>,
        pub fail_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub item_id: Option<i64>,
        pub success: Option<bool>,
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
        pub shop_id: Option<String>,
    }
}

/// `alibaba.wdk.marketing.expire.promotion.query`
pub mod marketing_expire_promotion_query {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.expire.promotion.query` (短保优惠查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.expire.promotion.query",
        response = MarketResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MarketingExpirePromotionQuery {
        pub shop_id: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<ExpirePromotionBo>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        pub period_infos: Vec<ExpirePeriodInfo>,
        pub sku_code: Option<String>,
        pub shop_ids: Vec<String>,
        pub merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub promotion_value: Option<i64>,
        pub end_hour: Option<i64>,
        pub start_hour: Option<i64>,
        pub out_id: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.fullrange.addexchangeitem`
pub mod marketing_fullrange_addexchangeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.addexchangeitem` (全场增加换购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=39222&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.addexchangeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeAddexchangeitem {
        pub param0: Option<ItemStairSku>,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStairSku {
        pub sku_code: String,
        /// In cents.
        pub exchange_price: i64,
        pub exchange_total_limit: Option<i64>,
        pub exchange_order_limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemStairSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
        /// In cents.
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.fullrange.createactivity`
pub mod marketing_fullrange_createactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.createactivity` (创建全场活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=39221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeCreateactivity {
        pub param: FullRangeActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FullRangeActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        #[top_api(required)]
        pub rule_stairs: Vec<Rulestairs>,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub can_extra_item_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.fullrange.deleteactivity`
pub mod marketing_fullrange_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.deleteactivity` (全场活动删除活动接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39220&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.fullrange.queryactivity`
pub mod marketing_fullrange_queryactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.queryactivity` (全场活动查询活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=39216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub error_code: Option<String>,
        pub data: Option<ItemPoolActivity>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        pub rule_stairs: Vec<Rulestairs>,
        pub out_act_id: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub shop_ids: Vec<String>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub can_extra_item_num: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.fullrange.queryitem`
pub mod marketing_fullrange_queryitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.queryitem` (全场活动查询换购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=39215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.queryitem",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeQueryitem {
        pub param0: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub total: Option<i64>,
        pub message: Option<String>,
        pub current: Option<i64>,
        pub sku_list: Vec<ItemPoolSku>,
        pub error_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
        pub exchange_order_limit: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.fullrange.removeitem`
pub mod marketing_fullrange_removeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.fullrange.removeitem` (全场活动删除购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=39195&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.fullrange.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeRemoveitem {
        pub param0: ItemStairSku,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStairSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itembuygift.additem`
pub mod marketing_itembuygift_additem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.additem` (增加买赠活动商品。【注意，此接口暂不支持并发！】)
    ///
    /// <https://open.taobao.com/api.htm?docId=31789&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftAdditem {
        pub param0: ItemBuyGiftSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub limit_info: Option<LimitInfo>,
        pub buy_num: i64,
        pub gift_sku_code: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
        pub item_shop_relation: Option<String>,
        pub gift_sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub buy_num: Option<i64>,
        pub gift_sku_name: Option<String>,
        pub limit_info: Option<MarketResultDataLimitInfo>,
    }

    /// `LimitInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDataLimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.itembuygift.createactivity`
pub mod marketing_itembuygift_createactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.createactivity` (创建买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftCreateactivity {
        pub param: ItemBuyGiftActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftActivity {
        pub start_time: i64,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub description: String,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itembuygift.deleteactivity`
pub mod marketing_itembuygift_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.deleteactivity` (删除买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31780&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itembuygift.queryactivity`
pub mod marketing_itembuygift_queryactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.queryactivity` (查询买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31779&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftQueryactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<ItemBuyGiftActivity>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftActivity {
        pub activity_id: Option<i64>,
        pub out_act_id: Option<String>,
        pub description: Option<String>,
        pub activity_name: Option<String>,
        pub end_time: Option<i64>,
        pub start_time: Option<i64>,
        pub shop_ids: Option<String>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.marketing.itembuygift.queryitems`
pub mod marketing_itembuygift_queryitems {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.queryitems` (查询买赠活动下的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub sku_list: Vec<Data>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub limit_info: Option<LimitInfo>,
        pub gift_sku_name: Option<String>,
        pub gift_sku_code: Option<String>,
        pub buy_num: Option<i64>,
        pub item_shop_relation: Option<String>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.itembuygift.removeitem`
pub mod marketing_itembuygift_removeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itembuygift.removeitem` (移除买赠活动下的商品。【注意，此接口暂不支持并发！】
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=31788&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itembuygift.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftRemoveitem {
        pub param0: ItemBuyGiftSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.additem`
pub mod marketing_itemdiscount_additem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.additem` (报名特价商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31684&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountAdditem {
        pub param0: ItemDiscountSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub value: i64,
        pub sku_name: Option<String>,
        pub sku_code: String,
        /// In cents.
        pub condition_num: Option<i64>,
        pub condition_type: Option<ConditionType>,
    }

    /// The values of `condition_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConditionType {
        /// 累计消费金额
        #[top_api(value = 2)]
        V2,
        /// 累计购买次数
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub daily_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub total_limit_cnt_double: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub value: Option<i64>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub item_shop_relation: Option<String>,
        pub limit_info: Option<MarketResultDataLimitInfo>,
    }

    /// `LimitInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDataLimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub daily_limit_cnt_double: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.createactivity`
pub mod marketing_itemdiscount_createactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.createactivity` (创建商品特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31400&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountCreateactivity {
        pub param: ItemDiscountActivityRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityRequest {
        pub start_time: i64,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub discount_type: DiscountType,
        pub description: String,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub activity_channel: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub priority_value: Option<i64>,
        pub cover_before: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 商品特价减钱
        #[top_api(value = "itemDecreaseMoney")]
        ItemDecreaseMoney,
        /// 商品特价一口价
        #[top_api(value = "itemFixPrice")]
        ItemFixPrice,
        #[top_api(value = "itemDiscount")]
        ItemDiscount,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.deleteactivity`
pub mod marketing_itemdiscount_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.deleteactivity` (删除商品特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31411&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountDeleteactivity {
        pub param: CommonActivityRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityRequest {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.queryactivity`
pub mod marketing_itemdiscount_queryactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.queryactivity` (查找特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<ItemDiscountActivity>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivity {
        pub discount_type: Option<DiscountType>,
        pub activity_name: Option<String>,
        pub end_time: Option<i64>,
        pub shop_ids: Vec<String>,
        pub out_act_id: Option<String>,
        pub description: Option<String>,
        pub terminals: Vec<i64>,
        pub start_time: Option<i64>,
        pub activity_id: Option<i64>,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub activity_channel: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub priority_value: Option<i64>,
        pub cover_before: Option<bool>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 商品特价减钱
        #[top_api(value = "itemDecreaseMoney")]
        ItemDecreaseMoney,
        /// 商品特价一口价
        #[top_api(value = "itemFixPrice")]
        ItemFixPrice,
        #[top_api(value = "itemDiscount")]
        ItemDiscount,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<i64>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.queryitems`
pub mod marketing_itemdiscount_queryitems {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.queryitems` (查询特价商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub sku_list: Vec<ItemDiscountSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub item_shop_relation: Option<String>,
        pub value: Option<i64>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub condition_num: Option<i64>,
        pub condition_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub total_limit_cnt_double: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itemdiscount.removeitem`
pub mod marketing_itemdiscount_removeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itemdiscount.removeitem` (移除报名的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itemdiscount.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountRemoveitem {
        pub param0: ItemDiscountSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.activity.create`
pub mod marketing_itempool_activity_create {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.activity.create` (创建活动新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.activity.create",
        response = MarketingItempoolActivityCreateResponse,
        debug
    )]
    pub struct MarketingItempoolActivityCreate {
        pub param: ItemPoolActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub rule_stairs: Vec<OpenPromotionRuleStair>,
        pub activity_rule: Option<ActivityRule>,
        pub logic_group_rules: Vec<OpenLogicGroupRule>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub member_limit: Option<MemberLimit>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub is_comb: Option<bool>,
        pub priority_value: Option<i64>,
        pub exclude_single: Option<bool>,
        pub is_category: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPromotionRuleStair {
        pub cap_count_discount_rule: Option<CapCountDiscountRule>,
        pub cover_all_discount_rule: Option<CoverAllDiscountRule>,
        pub count_at_discount_rule: Option<CountAtDiscountRule>,
        pub login_group_express: Option<String>,
        pub is_amount: Option<bool>,
        pub is_count: Option<bool>,
        pub number: i64,
        /// In cents.
        pub amount: Option<i64>,
        pub count: Option<i64>,
        pub is_overlay_logic_group_condition: Option<bool>,
        pub separate_pricing_discount_rule: Option<SeparatePricingDiscountRule>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapCountDiscountRule {
        pub cap_count_each_fix_price: Option<i64>,
        pub cap_count_discount_rate: Option<i64>,
        pub cap_count_decrease_money: Option<i64>,
        pub cap_count_fix_price: Option<i64>,
        pub is_cap_count_fix_price: Option<bool>,
        pub is_cap_count_decrease_money: Option<bool>,
        pub is_cap_count_discount_rate: Option<bool>,
        pub is_cap_count_each_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoverAllDiscountRule {
        pub each_fix_price: Option<i64>,
        pub cover_all_discount_rate: Option<i64>,
        pub cover_all_decrease_money: Option<i64>,
        pub cover_all_fix_price: Option<i64>,
        pub is_cover_all_fix_price: Option<bool>,
        pub is_cover_all_decrease_money: Option<bool>,
        pub is_cover_all_discount_rate: Option<bool>,
        pub is_each_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountAtDiscountRule {
        pub count_at_discount_rate: Option<i64>,
        pub count_at_decrease_money: Option<i64>,
        pub count_at_fix_price: Option<i64>,
        pub is_count_at_fix_price: Option<bool>,
        pub is_count_at_decrease_money: Option<bool>,
        pub is_count_at_discount_rate: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeparatePricingDiscountRule {
        pub is_discount_rate: Option<bool>,
        pub is_decrease: Option<bool>,
        pub is_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityRule {
        pub ceiling_amount: Option<i64>,
        pub is_multi_mix: Option<bool>,
        pub item_overlay: Option<bool>,
        pub is_alone: Option<bool>,
        pub enable_multiple: Option<bool>,
        pub is_check_all_cond: Option<bool>,
        pub discount_fee_mode: Option<DiscountFeeMode>,
    }

    /// The values of `discount_fee_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountFeeMode {
        /// 可贬值
        #[top_api(value = 1)]
        V1,
        /// 不可贬值
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenLogicGroupRule {
        pub cover_all_discount_rule: Option<CoverAllDiscountRule>,
        pub is_effective_group: Option<bool>,
        pub amount: Option<i64>,
        pub count: Option<i64>,
        pub can_extra_item_num: Option<i64>,
        pub logic_group_type: Option<LogicGroupType>,
        pub number: Option<i64>,
        pub exchange_group_order: Option<i64>,
        pub exchange_group_name: Option<String>,
        pub ratio: Option<i64>,
    }

    /// The values of `logic_group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogicGroupType {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// 买赠分组
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItempoolActivityCreateResponse {
        pub message: Option<String>,
        pub fail_code: Option<String>,
        pub data: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.addcategory`
pub mod marketing_itempool_addcategory {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.addcategory` (增加商品池里面的类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=41563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.addcategory",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolAddcategory {
        pub item_pool_activity_category: Option<ItemPoolActivityCategory>,
        pub common_activity_param: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityCategory {
        pub logic_group_number: Option<i64>,
        pub category_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.additem`
pub mod marketing_itempool_additem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.additem` (增加商品池里面的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31783&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolAdditem {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
        pub is_fix_price: Option<bool>,
        pub fix_price: Option<i64>,
        pub is_discount_rate: Option<bool>,
        pub discount_rate: Option<i64>,
        pub is_decrease_money: Option<bool>,
        pub decrease_money: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub item_shop_relation: Option<String>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itempool.createactivity`
pub mod marketing_itempool_createactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.createactivity` (添加商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolCreateactivity {
        pub param: ItemPoolActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        #[top_api(required)]
        pub rule_stairs: Vec<Rulestairs>,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub is_category: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub enable_multiple: Option<bool>,
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub count: Option<i64>,
        pub decrease: Option<bool>,
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        /// In cents.
        pub discount_rate: Option<i64>,
        pub is_exchange: Option<bool>,
        pub can_extra_item_num: Option<i64>,
        pub fix_price: Option<bool>,
        /// In cents.
        pub fix_price_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.deleteactivity`
pub mod marketing_itempool_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.deleteactivity` (删除商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.excludeskucode`
pub mod marketing_itempool_excludeskucode {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.excludeskucode` (商品池排除商品【品类优惠使用】)
    ///
    /// <https://open.taobao.com/api.htm?docId=41564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.excludeskucode",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolExcludeskucode {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itempool.item.add.async`
pub mod marketing_itempool_item_add_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.item.add.async` (商品池新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolItemAddAsync {
        #[top_api(max_items = 20)]
        pub param0: Vec<ItemPoolSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub fix_price: Option<i64>,
        pub discount_rate: Option<i64>,
        pub decrease_money: Option<i64>,
        pub logic_group_number: Option<i64>,
        pub sku_code: String,
        pub is_decrease_money: Option<bool>,
        pub is_discount_rate: Option<bool>,
        pub is_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub logic_group_number: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.itempool.item.remove.async`
pub mod marketing_itempool_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.item.remove.async` (商品池删除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemPoolSku>,
        pub param1: CommonActivityParam,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itempool.queryactivity`
pub mod marketing_itempool_queryactivity {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.queryactivity` (查找商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub error_code: Option<String>,
        pub data: Option<ItemPoolActivity>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        pub rule_stairs: Vec<Rulestairs>,
        pub out_act_id: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub shop_ids: Vec<String>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub enable_multiple: Option<bool>,
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub count: Option<i64>,
        /// In cents.
        pub decrease_money: Option<i64>,
        pub decrease: Option<bool>,
        pub discount: Option<bool>,
        /// In cents.
        pub discount_rate: Option<i64>,
        pub is_exchange: Option<bool>,
        pub can_extra_item_num: Option<i64>,
        /// In cents.
        pub fix_price_amount: Option<i64>,
        pub fix_price: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.queryitems`
pub mod marketing_itempool_queryitems {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.queryitems` (查询商品池活动下的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31761&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub item_pool_sku_list: Vec<ItemPoolSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub item_shop_relation: Option<String>,
    }
}

/// `alibaba.wdk.marketing.itempool.removeitem`
pub mod marketing_itempool_removeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.removeitem` (移除商品池里面的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=31782&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolRemoveitem {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.itempool.stair.additem`
pub mod marketing_itempool_stair_additem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.stair.additem` (商品池阶梯商品添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=33667&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.stair.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairAdditem {
        pub param0: Option<ItemPoolSku>,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        /// In cents.
        pub exchange_price: i64,
        pub exchange_total_limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        /// In cents.
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.itempool.stair.queryitem`
pub mod marketing_itempool_stair_queryitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.stair.queryitem` (换购商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=33668&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.stair.queryitem",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairQueryitem {
        pub param0: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub total: Option<i64>,
        pub message: Option<String>,
        pub current: Option<i64>,
        pub sku_list: Vec<ItemPoolSku>,
        pub error_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.itempool.stair.removeitem`
pub mod marketing_itempool_stair_removeitem {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.itempool.stair.removeitem` (删除换购活动商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=33666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.itempool.stair.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairRemoveitem {
        pub param0: ItemPoolSku,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.open.darunfa.activity.sku.sync`
pub mod marketing_open_darunfa_activity_sku_sync {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.darunfa.activity.sku.sync` (营销商品数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=41998&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.darunfa.activity.sku.sync",
        response = WdkMarketOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingOpenDarunfaActivitySkuSync {
        #[top_api(max_items = 200)]
        pub activity_sku_list: Vec<DrfTxdActivitySkuBo>,
        pub activity_id: String,
        pub shop_id: Option<String>,
        pub version_id: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DrfTxdActivitySkuBo {
        pub activity_version_id: Option<i64>,
        pub limit_weight: Option<i64>,
        pub update_time: i64,
        pub insert_time: i64,
        pub status: Status,
        /// In cents.
        pub condition_num: Option<i64>,
        pub condition_type: Option<ConditionType>,
        pub gift_sku_code: Option<String>,
        pub buy_num: Option<i64>,
        pub total_day_limit: Option<i64>,
        pub user_day_limit: Option<i64>,
        pub total_limit: Option<i64>,
        pub user_limit: Option<i64>,
        pub discount_rate: Option<i64>,
        pub decrease_money: Option<i64>,
        pub fix_price: Option<i64>,
        pub sku_code: String,
        pub pool_id: i64,
        pub promotion_id: String,
        pub activity_type: i64,
        pub txd_activity_id: Option<i64>,
        pub deduct_point: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 不可用
        #[top_api(value = 0)]
        Unavailable,
        /// 可用
        #[top_api(value = 1)]
        Available,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `condition_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConditionType {
        /// 累计金额消费
        #[top_api(value = 2)]
        V2,
        /// 累计购买次数消费
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub datas: Vec<SyncActivitySkuResultBo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncActivitySkuResultBo {
        pub pool_id: Option<i64>,
        pub sku_code: Option<String>,
        pub promotion_id: Option<String>,
        pub version_id: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.open.darunfa.activity.sync`
pub mod marketing_open_darunfa_activity_sync {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.darunfa.activity.sync` (活动数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=41999&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.darunfa.activity.sync",
        response = WdkMarketOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingOpenDarunfaActivitySync {
        #[top_api(required, max_items = 200)]
        pub activity_list: Vec<DrfTxdActivityBo>,
        pub shop_id: String,
        pub version_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrfTxdActivityBo {
        pub activity_channel: Option<String>,
        /// In cents.
        pub celling_amount: Option<i64>,
        pub is_multi_mix: Option<IsMultiMix>,
        pub item_overlay: Option<ItemOverlay>,
        pub discount_fee_model: Option<DiscountFeeModel>,
        pub enable_multiple: Option<EnableMultiple>,
        pub pool_rules: Option<String>,
        pub pool_num: Option<i64>,
        pub merchant_crowd_code: Option<String>,
        pub total_day_limit: Option<i64>,
        pub user_day_limit: Option<i64>,
        pub total_limit: Option<i64>,
        pub user_limit: Option<i64>,
        pub fix_price: Option<i64>,
        pub count_at: Option<i64>,
        pub discount_type: Option<DiscountType>,
        pub activity_type: Option<i64>,
        pub terminals: Option<String>,
        pub store_ids: Option<String>,
        pub activity_content: Option<String>,
        pub activity_name: Option<String>,
        pub promotion_id: Option<String>,
        pub limit_weight: Option<i64>,
        pub update_time: Option<i64>,
        pub insert_time: Option<i64>,
        pub status: Option<Status>,
        pub end_date: Option<i64>,
        pub start_date: Option<i64>,
        pub stair_rules: Option<String>,
        pub is_check_all_cond: Option<IsCheckAllCond>,
        pub txd_activity_id: Option<i64>,
        pub period_config: Option<String>,
        pub is_alone: Option<i64>,
    }

    /// The values of `is_multi_mix`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsMultiMix {
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

    /// The values of `item_overlay`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemOverlay {
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

    /// The values of `discount_fee_model`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountFeeModel {
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

    /// The values of `enable_multiple`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EnableMultiple {
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

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 一口价
        #[top_api(value = 1)]
        V1,
        /// 打折
        #[top_api(value = 2)]
        V2,
        /// 减钱
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 不可用
        #[top_api(value = 0)]
        Unavailable,
        /// 可用
        #[top_api(value = 1)]
        Available,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_check_all_cond`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCheckAllCond {
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
    pub struct WdkMarketOpenResult {
        pub success: Option<bool>,
        pub activity_list: Vec<SyncActivityResultBo>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncActivityResultBo {
        pub store_ids: Option<String>,
        pub version_id: Option<i64>,
        pub promotion_id: Option<String>,
    }
}

/// `alibaba.wdk.marketing.open.data.relation.query`
pub mod marketing_open_data_relation_query {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.data.relation.query` (数据关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41995&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.data.relation.query",
        response = WdkMarketOpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MarketingOpenDataRelationQuery {
        #[top_api(required, max_items = 200)]
        pub out_data_ids: Vec<String>,
        pub biz_code: String,
        pub sub_biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub datas: Vec<OutTxdDataRelation>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutTxdDataRelation {
        pub sub_biz_code: Option<String>,
        pub biz_code: Option<String>,
        pub out_data_id: Option<String>,
        pub txd_data_id: Option<String>,
    }
}

/// `alibaba.wdk.marketing.open.heartbeat`
pub mod marketing_open_heartbeat {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.heartbeat` (心跳服务【10s 一次】)
    ///
    /// <https://open.taobao.com/api.htm?docId=42745&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.heartbeat",
        response = WdkMarketOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingOpenHeartbeat {
        pub heart_beat: HeartBeatBo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HeartBeatBo {
        pub version_id: i64,
        pub biz_code: Option<BizCode>,
    }

    /// The values of `biz_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizCode {
        /// 营销
        #[top_api(value = "MARKET")]
        Market,
        /// 商品
        #[top_api(value = "ITEM")]
        Item,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.wdk.marketing.open.pos.discount.code.create`
pub mod marketing_open_pos_discount_code_create {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.pos.discount.code.create` (pos 一物一码创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=64532&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.pos.discount.code.create",
        response = WdkMarketOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingOpenPosDiscountCodeCreate {
        pub unique_discount_code_request: UniqueDiscountCodeRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UniqueDiscountCodeRequest {
        pub discount_rate: Option<i64>,
        pub expire_time: Option<String>,
        /// In cents.
        pub discount_price: Option<i64>,
        pub discount_type: DiscountType,
        pub store_id: String,
        pub sku_code: String,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 折扣率码
        #[top_api(value = 7)]
        V7,
        /// 一口价码
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub data: Option<UniqueDiscountCodeBo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub message: Option<String>,
    }

    /// `UniqueDiscountCodeBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UniqueDiscountCodeBo {
        pub code: Option<String>,
        pub expire_time: Option<String>,
    }
}

/// `alibaba.wdk.marketing.open.version.apply`
pub mod marketing_open_version_apply {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.version.apply` (数据同步版本号申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=41997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.version.apply",
        response = WdkMarketOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingOpenVersionApply {
        pub sync_version: SyncVersionBo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncVersionBo {
        pub out_unique_id: String,
        pub range_end_time: i64,
        pub range_start_time: i64,
        pub total_count: i64,
        pub table_name: String,
        pub operate_id: String,
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Option<WdkMarketOpenResultData>,
    }

    /// `SyncVersionBo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResultData {
        pub version_id: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.open.version.count`
pub mod marketing_open_version_count {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.open.version.count` (版本数量查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.open.version.count",
        response = WdkMarketOpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MarketingOpenVersionCount {
        pub version_id: i64,
        pub operate_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkMarketOpenResult {
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Option<i64>,
    }
}

/// `alibaba.wdk.marketing.price`
pub mod marketing_price {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.price` (促销价签服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=32601&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.item_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.price",
        response = PromotionPriceResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingPrice {
        pub page_size: i64,
        pub page_index: i64,
        #[top_api(max_items = 20)]
        pub sku_codes: Vec<String>,
        #[top_api(max_items = 20)]
        pub shop_ids: Vec<String>,
        pub end_time: Option<TopDateTime>,
        pub begin_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionPriceResult {
        pub total: Option<i64>,
        pub page_count: Option<i64>,
        pub item_list: Vec<PromotionPriceDo>,
        pub err_msg: Option<String>,
        pub page_size: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub page_index: Option<i64>,
    }

    /// `PromotionPriceDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionPriceDo {
        pub promotion_reason: Option<String>,
        pub id: Option<i64>,
        pub shop_code: Option<String>,
        pub promotion_type: Option<String>,
        pub shop_id: Option<i64>,
        pub promotion_start: Option<TopDateTime>,
        pub promotion_gift_info: Option<String>,
        pub promotion_end: Option<TopDateTime>,
        pub merchant_code: Option<String>,
        pub promotion_price: Option<i64>,
        pub sku_code: Option<String>,
        pub if_promotion: Option<i64>,
        pub member_promotion_end_time: Option<TopDateTime>,
        pub member_promotion_start_time: Option<TopDateTime>,
        pub member_promotion_price: Option<i64>,
        pub member_promotion_type: Option<String>,
    }
}

/// `alibaba.wdk.marketing.version.commit`
pub mod marketing_version_commit {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.version.commit` (提交版本号)
    ///
    /// <https://open.taobao.com/api.htm?docId=40250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.version.commit",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingVersionCommit {
        pub param: SeasonVersionCommitParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeasonVersionCommitParam {
        pub season_version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.marketing.version.generate`
pub mod marketing_version_generate {
    use crate::prelude::*;

    /// `alibaba.wdk.marketing.version.generate` (生成发布使用的版本号)
    ///
    /// <https://open.taobao.com/api.htm?docId=38631&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.marketing.version.generate",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingVersionGenerate {
        pub param: Option<SeasonVersionParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeasonVersionParam {
        pub out_season_id: Option<String>,
        pub shop_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.member.card.get`
pub mod member_card_get {
    use crate::prelude::*;

    /// `alibaba.wdk.member.card.get` (查询会员卡信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.member.card.get",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct MemberCardGet {
        pub member_query: Option<MemberQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberQueryRequest {
        pub merchant_code: Option<String>,
        /// JSON as text.
        pub member_attributes: Option<String>,
        pub account_type: Option<String>,
        pub account_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub model: Option<MemberInfoDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberInfoDo {
        pub card_level: Option<i64>,
        pub card_num: Option<String>,
        pub state: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub forever: Option<bool>,
        pub member_attributes: Option<String>,
        pub card_type: Option<String>,
    }
}

/// `alibaba.wdk.member.qrcode.identify`
pub mod member_qrcode_identify {
    use crate::prelude::*;

    /// `alibaba.wdk.member.qrcode.identify` (扫码识别会员接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38732&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.member.qrcode.identify",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberQrcodeIdentify {
        pub qr_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<MemberInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberInfoDto {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub uic_id: Option<String>,
    }
}

/// `alibaba.wdk.merchant.brand.query`
pub mod merchant_brand_query {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.brand.query` (品牌查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30235&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.brand.query",
        response = MerchantBrandQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MerchantBrandQuery {
        pub keyword: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantBrandQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
        pub results: Option<String>,
    }
}

/// `alibaba.wdk.merchant.category.query`
pub mod merchant_category_query {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.category.query` (三江 erp 对接类目查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.category.query",
        response = MerchantCategoryQueryResponse,
        idempotent,
        debug
    )]
    pub struct MerchantCategoryQuery {
        pub keyword: Option<String>,
        pub root_category_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantCategoryQueryResponse {
        pub suc: Option<bool>,
        pub errorcode: Option<String>,
        pub errordesc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.merchant.item.createdraft`
pub mod merchant_item_createdraft {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.item.createdraft` (新建商品草稿)
    ///
    /// <https://open.taobao.com/api.htm?docId=29601&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.item.createdraft",
        response = MerchantItemCreatedraftResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantItemCreatedraft {
        pub params: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantItemCreatedraftResult {
        pub suc: Option<bool>,
        pub err_code: Option<String>,
        pub err_desc: Option<String>,
    }
}

/// `alibaba.wdk.merchant.item.query`
pub mod merchant_item_query {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.item.query` (商家商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.item.query",
        response = MerchantItemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MerchantItemQuery {
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantItemQueryResult {
        pub suc: Option<bool>,
        pub err_code: Option<String>,
        pub err_desc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.merchant.item.update`
pub mod merchant_item_update {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.item.update` (修改商家商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=29615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.item.update",
        response = MerchantItemUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantItemUpdate {
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
        pub params: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantItemUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.merchant.routing.register`
pub mod merchant_routing_register {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.routing.register` (商家注册更新路由信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42601&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.routing.register",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantRoutingRegister {
        pub merchant_routing_info_register: MerchantRoutingInfoRegisterDo,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MerchantRoutingInfoRegisterDo {
        pub warehouse_code: Option<String>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 注册
        #[top_api(value = 1)]
        V1,
        /// 删除
        #[top_api(value = 2)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.merchant.storeitem.create`
pub mod merchant_storeitem_create {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.storeitem.create` (新建门店商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=30267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.storeitem.create",
        response = MerchantStoreitemCreateResponse,
        debug
    )]
    pub struct MerchantStoreitemCreate {
        pub store_id: String,
        pub sku_code: String,
        pub merchant_code: String,
        pub params: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantStoreitemCreateResponse {
        pub suc: Option<bool>,
        pub errorcode: Option<String>,
        pub errordesc: Option<String>,
    }
}

/// `alibaba.wdk.merchant.storeitem.query`
pub mod merchant_storeitem_query {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.storeitem.query` (门店商品信心查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.storeitem.query",
        response = MerchantStoreitemQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MerchantStoreitemQuery {
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantStoreitemQueryResult {
        pub suc: Option<bool>,
        pub err_code: Option<String>,
        pub err_desc: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.wdk.merchant.storeitem.update`
pub mod merchant_storeitem_update {
    use crate::prelude::*;

    /// `alibaba.wdk.merchant.storeitem.update` (修改门店商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=29617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchant.storeitem.update",
        response = MerchantStoreitemUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantStoreitemUpdate {
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub params: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantStoreitemUpdateResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}

/// `alibaba.wdk.merchantproduct.edit`
pub mod merchantproduct_edit {
    use crate::prelude::*;

    /// `alibaba.wdk.merchantproduct.edit` (商家产品服务-编辑产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=47931&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.merchantproduct.edit",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantproductEdit {
        pub req: Option<MerchantProductRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantProductRequest {
        pub transport_weight: Option<String>,
        /// In days.
        pub expiration_days: Option<i64>,
        pub title: Option<String>,
        pub rt_category_id: Option<i64>,
        pub tax_invoice: Option<String>,
        pub inventory_unit: Option<String>,
        pub price: Option<String>,
        pub transport_height: Option<String>,
        pub barcodes: Vec<String>,
        pub package_num: Option<i64>,
        pub height: Option<String>,
        pub cat_props: Vec<CatProps>,
        pub length: Option<String>,
        pub specification: Option<String>,
        pub weight: Option<String>,
        pub step_quantity: Option<i64>,
        pub transport_width: Option<String>,
        pub market_categories: Option<String>,
        pub transport_length: Option<String>,
        pub volume: Option<String>,
        pub standard_category_id: Option<i64>,
        pub purchase_quantity: Option<i64>,
        pub width: Option<String>,
        pub rt_item_code: i64,
        pub avg_weight: Option<String>,
        pub is_shelflife: Option<bool>,
        pub yx_category_id: Option<String>,
        pub is_weight: Option<bool>,
        pub rt_category_name_path: Option<String>,
        pub transport_volume: Option<String>,
        pub yx_category_name_path: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatProps {
        pub property_id: Option<i64>,
        pub property_text: Option<String>,
        pub value_id: Option<i64>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<MerchantProductResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantProductResponse {
        pub sc_ids: Vec<i64>,
        pub item_id: Option<i64>,
    }
}

/// `alibaba.wdk.oldpos.order.create`
pub mod oldpos_order_create {
    use crate::prelude::*;

    /// `alibaba.wdk.oldpos.order.create` (淘鲜达外部商户老 pos 机产生的订单同步进淘鲜达)
    ///
    /// <https://open.taobao.com/api.htm?docId=39544&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.oldpos.order.create",
        response = PosOrderCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct OldposOrderCreate {
        pub pos_order_create_request: Option<PosOrderCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosOrderCreateRequest {
        pub sub_order_d_o_list: Vec<PosSubOrderDo>,
        pub pay_time: Option<TopDateTime>,
        pub out_order_id: Option<String>,
        pub store_id: Option<String>,
        pub shop_id: Option<String>,
        pub member_card_num: Option<String>,
        pub pay_channel_list: Vec<PosPayChannel>,
        pub old_data: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosSubOrderDo {
        pub stock_unit: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub sku_code: Option<String>,
        pub out_order_id: Option<String>,
        /// In cents.
        pub pay_fee: Option<i64>,
        pub buy_amount_sale: Option<i64>,
        pub sale_unit: Option<String>,
        /// In cents.
        pub origin_fee: Option<i64>,
        /// In cents.
        pub discount_fee: Option<i64>,
        /// In cents.
        pub sku_price: Option<i64>,
        pub sku_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosPayChannel {
        pub pay_amount: Option<i64>,
        pub pay_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosOrderCreateResult {
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub success: Option<bool>,
        pub main_order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub sub_order_d_o_list: Vec<PosSubOrderResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosSubOrderResult {
        pub sub_order_id: Option<i64>,
        pub out_order_id: Option<String>,
    }
}

/// `alibaba.wdk.oldpos.refund.create`
pub mod oldpos_refund_create {
    use crate::prelude::*;

    /// `alibaba.wdk.oldpos.refund.create` (五道口外部商户老 pos 机产生的退款单同步进盒马)
    ///
    /// <https://open.taobao.com/api.htm?docId=39543&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.oldpos.refund.create",
        response = PosRefundCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct OldposRefundCreate {
        pub pos_refund_create_request: Option<PosRefundCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosRefundCreateRequest {
        pub out_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub out_sub_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub refund_amount_sale: Option<i64>,
        pub refund_amount_stock: Option<String>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub refund_type: Option<RefundType>,
        pub refund_speed_type: Option<RefundSpeedType>,
        pub weight_item: Option<bool>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 仅退款
        #[top_api(value = 1)]
        V1,
        /// 退货退款
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_speed_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundSpeedType {
        #[top_api(value = 1)]
        V1,
        /// 标准
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosRefundCreateResult {
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.wdk.order.aggregate`
pub mod order_aggregate {
    use crate::prelude::*;

    /// `alibaba.wdk.order.aggregate` (淘鲜达订单按门店机台号聚合查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.aggregate",
        response = OrderAggregateQueryResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderAggregate {
        pub order_aggregate_query_request: Option<OrderAggregateQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAggregateQueryRequest {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub store_id: Option<String>,
        pub pos_no: Option<String>,
        pub order_client: Option<String>,
        pub duty_code: Option<String>,
        pub operator_id: Option<String>,
        pub order_status: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAggregateQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub biz_id_list: Vec<i64>,
        pub tb_biz_id_list: Vec<i64>,
        pub total_num: Option<i64>,
        pub original_amt: Option<i64>,
        pub discount_amt: Option<i64>,
        pub next_index: Option<i64>,
    }
}

/// `alibaba.wdk.order.finance.bill.query`
pub mod order_finance_bill_query {
    use crate::prelude::*;

    /// `alibaba.wdk.order.finance.bill.query` (资金合规商家账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=42490&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.finance.bill.query",
        response = WdkOpenOrderFinanceBillQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderFinanceBillQuery {
        pub bill_query_request: Option<WdkOpenOrderFinanceBillQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenOrderFinanceBillQueryRequest {
        pub page_size: Option<i64>,
        pub next_id: Option<i64>,
        pub store_id: Option<String>,
        pub dt: Option<String>,
        pub seller_merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenOrderFinanceBillQueryResult {
        pub total_number: Option<i64>,
        pub next_id: Option<i64>,
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub success: Option<bool>,
        pub bills: Vec<WdkOpenOrderFinanceBillDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenOrderFinanceBillDo {
        pub pay_channel: Option<String>,
        pub hm_order_id: Option<String>,
        pub order_channel: Option<OrderChannel>,
        pub store_id: Option<String>,
        pub merchant_code: Option<String>,
        pub tp_order_id: Option<String>,
        pub dt: Option<String>,
        pub smid: Option<String>,
        pub amount: Option<i64>,
        pub pay_time: Option<String>,
        pub biz_type: Option<BizType>,
        pub trade_no: Option<String>,
        pub finance_organization_name: Option<String>,
        pub finance_organization_code: Option<String>,
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 线上
        #[top_api(value = "app")]
        App,
        /// 线下
        #[top_api(value = "pos")]
        Pos,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 支付
        #[top_api(value = "PAY")]
        Pay,
        /// 退款
        #[top_api(value = "REFUND")]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `alibaba.wdk.order.get` (交易订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30640&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.get",
        response = OrderGetResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderGet {
        pub id_list_query_req: Option<IdListQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdListQueryRequest {
        pub biz_id_list: Vec<i64>,
        pub tb_biz_id_list: Vec<i64>,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub out_order_id_list: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGetResult {
        pub orders: Vec<Order>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub biz_order_id: Option<i64>,
        pub discount_amt: Option<i64>,
        pub original_amt: Option<i64>,
        pub pay_channels: Vec<PayChannel>,
        pub pay_time: Option<TopDateTime>,
        pub post_fee: Option<i64>,
        pub store_id: Option<String>,
        pub sub_orders: Vec<SubOrder>,
        pub trd_type: Option<i64>,
        pub member_discount_amt: Option<i64>,
        pub member_card_num: Option<String>,
        pub operator_id: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub merchant_code: Option<String>,
        pub order_status: Option<String>,
        pub member_point: Option<String>,
        pub package_time: Option<TopDateTime>,
        /// In cents.
        pub gift_coupon: Option<String>,
        pub duty_code: Option<String>,
        /// JSON as text.
        pub trade_attributes: Option<String>,
        pub open_uid: Option<String>,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_order_id: Option<String>,
        pub order_client: Option<String>,
        /// In cents.
        pub pay_amt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayChannel {
        pub biz_order_id: Option<i64>,
        pub order_channel: Option<String>,
        /// In cents.
        pub pay_amount: Option<i64>,
        pub pay_type: Option<PayType>,
        pub pos_no: Option<String>,
        pub store_id: Option<String>,
        pub trd_type: Option<i64>,
        /// In cents.
        pub actual_pay_amount: Option<i64>,
        pub adjust_amount: Option<i64>,
        pub promotion_card_info: Option<String>,
        pub pay_attributes: Option<String>,
        /// In cents.
        pub pmt_alipay_promotion_amt: Option<i64>,
        /// In cents.
        pub pmt_alipay_reduce_amt: Option<i64>,
        /// In cents.
        pub pmt_koubei_coupon_amt: Option<i64>,
        /// JSON as text.
        pub koubei_coupon_info: Option<String>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 付款码支付
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 银联刷卡（旧 pos）
        #[top_api(value = 3)]
        V3,
        /// 现金（pos）
        #[top_api(value = 4)]
        V4,
        /// 支付宝离线码（pos）
        #[top_api(value = 5)]
        V5,
        /// 支付宝快捷支付（app）
        #[top_api(value = 6)]
        V6,
        /// 支付平台
        #[top_api(value = 7)]
        V7,
        /// 国际支付宝
        #[top_api(value = 8)]
        V8,
        /// 支付宝当面付
        #[top_api(value = 9)]
        V9,
        /// 网商银行信任付
        #[top_api(value = 10)]
        V10,
        /// 支付宝
        #[top_api(value = 11)]
        V11,
        /// 支付宝
        #[top_api(value = 12)]
        V12,
        /// 网商银行融易收
        #[top_api(value = 13)]
        V13,
        /// 现金
        #[top_api(value = 14)]
        V14,
        /// 银行卡
        #[top_api(value = 15)]
        BankCard,
        /// 支票
        #[top_api(value = 16)]
        V16,
        /// 三江购物券
        #[top_api(value = 17)]
        V17,
        /// 三江赊销
        #[top_api(value = 18)]
        V18,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrder {
        pub biz_order_id: Option<i64>,
        pub promotion_discount_amt: Option<i64>,
        pub item_code: Option<i64>,
        pub original_amt: Option<i64>,
        pub parent_id: Option<i64>,
        pub price: Option<i64>,
        /// JSON as text.
        pub promotion_info: Option<String>,
        pub quantity: Option<i64>,
        pub store_id: Option<String>,
        pub trd_type: Option<i64>,
        pub member_discount_amt: Option<i64>,
        pub share_discount_amt: Option<i64>,
        pub sell_unit: Option<String>,
        pub ns_quantity: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub member_point: Option<String>,
        pub order_type: Option<String>,
        /// In cents.
        pub txd_pmt_amt: Option<i64>,
        pub pick_amt: Option<i64>,
        pub order_status: Option<String>,
        pub status_change_time: Option<String>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub trade_sub_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub out_order_id: Option<String>,
        pub out_sku_code: Option<String>,
    }
}

/// `alibaba.wdk.order.list`
pub mod order_list {
    use crate::prelude::*;

    /// `alibaba.wdk.order.list` (五道口订单拉取)
    ///
    /// <https://open.taobao.com/api.htm?docId=30547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.list",
        response = OrderListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderList {
        pub batch_query_request: Option<BatchQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryRequest {
        pub order_client: Option<String>,
        pub store_ids: Vec<String>,
        pub sync_status: Option<String>,
        pub order_status: Vec<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        /// The first page is 0\.
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub order_from: Option<OrderFrom>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub biz_type: Option<String>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFrom {
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// 大润发飞牛
        #[top_api(value = 18)]
        V18,
        /// 欧尚外卖
        #[top_api(value = 19)]
        V19,
        /// 商家自有渠道
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderListResult {
        pub next_index: Option<i64>,
        pub orders: Vec<Order>,
        #[top_api(flag = "HM02008888888001")]
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub biz_order_id: Option<i64>,
        pub discount_amt: Option<i64>,
        pub original_amt: Option<i64>,
        pub pay_channels: Vec<PayChannel>,
        pub pay_time: Option<TopDateTime>,
        pub post_fee: Option<i64>,
        pub store_id: Option<String>,
        pub sub_orders: Vec<SubOrder>,
        pub trd_type: Option<i64>,
        pub member_discount_amt: Option<i64>,
        pub member_card_num: Option<String>,
        pub operator_id: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub merchant_code: Option<String>,
        pub order_status: Option<String>,
        pub member_point: Option<String>,
        pub package_time: Option<TopDateTime>,
        /// In cents.
        pub gift_coupon: Option<String>,
        pub duty_code: Option<String>,
        pub trade_attributes: Option<String>,
        pub open_uid: Option<String>,
        pub order_from: Option<OrderOrderFromValue>,
        pub shop_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_order_id: Option<String>,
        pub order_client: Option<String>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderOrderFromValue {
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        /// 盒马
        #[top_api(value = 4)]
        V4,
        /// 大润发飞牛
        #[top_api(value = 18)]
        V18,
        /// 欧尚外卖
        #[top_api(value = 19)]
        V19,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayChannel {
        pub biz_order_id: Option<i64>,
        pub order_channel: Option<String>,
        /// In cents.
        pub pay_amount: Option<i64>,
        pub pay_type: Option<PayType>,
        pub pos_no: Option<String>,
        pub store_id: Option<String>,
        pub trd_type: Option<i64>,
        /// In cents.
        pub actual_pay_amount: Option<i64>,
        pub adjust_amount: Option<i64>,
        pub promotion_card_info: Option<String>,
        pub pay_attributes: Option<String>,
        /// In cents.
        pub pmt_alipay_promotion_amt: Option<i64>,
        /// In cents.
        pub pmt_alipay_reduce_amt: Option<i64>,
        /// In cents.
        pub pmt_koubei_coupon_amt: Option<i64>,
        /// JSON as text.
        pub koubei_coupon_info: Option<String>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 付款码支付
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 银联刷卡（旧 pos）
        #[top_api(value = 3)]
        V3,
        /// 现金（pos）
        #[top_api(value = 4)]
        V4,
        /// 支付宝离线码（pos）
        #[top_api(value = 5)]
        V5,
        /// 支付宝快捷支付（app）
        #[top_api(value = 6)]
        V6,
        /// 支付平台
        #[top_api(value = 7)]
        V7,
        /// 国际支付宝
        #[top_api(value = 8)]
        V8,
        /// 支付宝当面付
        #[top_api(value = 9)]
        V9,
        /// 网商银行信任付
        #[top_api(value = 10)]
        V10,
        /// 支付宝
        #[top_api(value = 11)]
        V11,
        /// 支付宝
        #[top_api(value = 12)]
        V12,
        /// 网商银行融易收
        #[top_api(value = 13)]
        V13,
        /// 现金
        #[top_api(value = 14)]
        V14,
        /// 银行卡
        #[top_api(value = 15)]
        BankCard,
        /// 支票
        #[top_api(value = 16)]
        V16,
        /// 三江购物券
        #[top_api(value = 17)]
        V17,
        /// 三江赊销
        #[top_api(value = 18)]
        V18,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrder {
        pub biz_order_id: Option<i64>,
        pub share_discount_amt: Option<i64>,
        pub item_code: Option<i64>,
        pub original_amt: Option<i64>,
        pub parent_id: Option<i64>,
        pub price: Option<i64>,
        pub promotion_info: Option<String>,
        pub quantity: Option<i64>,
        pub store_id: Option<String>,
        pub trd_type: Option<i64>,
        pub member_discount_amt: Option<i64>,
        pub promotion_discount_amt: Option<i64>,
        pub sell_unit: Option<String>,
        pub ns_quantity: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub member_point: Option<i64>,
        pub order_type: Option<String>,
        /// In cents.
        pub txd_pmt_amt: Option<i64>,
        pub pick_amt: Option<i64>,
        pub order_status: Option<String>,
        pub status_change_time: Option<String>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub trade_sub_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub out_order_id: Option<String>,
        pub out_sku_code: Option<String>,
    }
}

/// `alibaba.wdk.order.refund.get`
pub mod order_refund_get {
    use crate::prelude::*;

    /// `alibaba.wdk.order.refund.get` (五道口订单退款按 ID 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.refund.get",
        response = OrderSyncRefundListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderRefundGet {
        #[top_api(max_items = 20)]
        pub biz_order_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub refund_ids: Vec<i64>,
        pub order_from: Option<OrderFrom>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFrom {
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        /// 盒马
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundListResult {
        pub next_index: Option<i64>,
        pub orders: Vec<OrderSyncRefundDto>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundDto {
        pub buy_amount_stock: Option<String>,
        pub item_code: Option<String>,
        pub merchant_code: Option<String>,
        pub ns_quantity: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub origin_order_id: Option<i64>,
        pub origin_parent_id: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub quantity: Option<i64>,
        pub refund_amount: Option<i64>,
        pub refund_channel_list: Vec<OrderSyncRefundChannel>,
        pub refund_order_id: Option<i64>,
        pub refund_quantity: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<i64>,
        pub sell_unit: Option<String>,
        pub store_id: Option<String>,
        pub sync_status: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub batch_time: Option<TopDateTime>,
        pub actual_pick_quantity: Option<String>,
        pub actual_refund_quantity: Option<String>,
        pub promise_status: Option<String>,
        /// In cents.
        pub refund_post_fee: Option<i64>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub tb_biz_parent_id: Option<i64>,
        pub attributes: Option<String>,
        pub trade_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub open_uid: Option<String>,
        pub order_client: Option<OrderClient>,
        pub order_from: Option<OrderFrom>,
        pub out_order_id: Option<String>,
        pub out_mian_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub out_sku_code: Option<String>,
        pub dispute_type: Option<DisputeType>,
        pub out_refund_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub biz_main_refund_id: Option<String>,
        pub out_main_refund_id: Option<String>,
    }

    /// The values of `order_client`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderClient {
        /// app
        #[top_api(value = 2)]
        App,
        /// pos
        #[top_api(value = 3)]
        Pos,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `dispute_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisputeType {
        /// 售中
        #[top_api(value = 1)]
        V1,
        /// 售后
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundChannel {
        pub refund_amount: Option<i64>,
        pub refund_channel: Option<i64>,
        pub refund_order_id: Option<i64>,
    }
}

/// `alibaba.wdk.order.refund.list`
pub mod order_refund_list {
    use crate::prelude::*;

    /// `alibaba.wdk.order.refund.list` (五道口交易退款批量查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.refund.list",
        response = OrderSyncRefundListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderRefundList {
        pub batch_query_refund_request: Option<BatchQueryRefundRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchQueryRefundRequest {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub order_client: Option<String>,
        /// The first page is 0\.
        pub page_index: i64,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub store_ids: Vec<String>,
        pub sync_status: Option<String>,
        pub order_from: Option<OrderFrom>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub biz_type: Option<String>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFrom {
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// 商家自有渠道
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundListResult {
        pub next_index: Option<i64>,
        pub orders: Vec<OrderSyncRefundDto>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundDto {
        pub buy_amount_stock: Option<String>,
        pub item_code: Option<i64>,
        pub ns_quantity: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub origin_order_id: Option<i64>,
        pub origin_parent_id: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub quantity: Option<i64>,
        pub refund_amount: Option<i64>,
        pub refund_channel_list: Vec<OrderSyncRefundChannel>,
        pub refund_order_id: Option<i64>,
        pub refund_quantity: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<RefundType>,
        pub sell_unit: Option<String>,
        pub store_id: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub batch_time: Option<TopDateTime>,
        pub order_client: Option<OrderClient>,
        pub actual_pick_quantity: Option<String>,
        pub actual_refund_quantity: Option<String>,
        pub promise_status: Option<String>,
        /// In cents.
        pub refund_post_fee: Option<i64>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub tb_biz_parent_id: Option<i64>,
        pub attributes: Option<String>,
        pub trade_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub open_uid: Option<String>,
        pub order_from: Option<OrderSyncRefundDtoOrderFromValue>,
        pub out_order_id: Option<String>,
        pub out_mian_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub out_sku_code: Option<String>,
        pub dispute_type: Option<DisputeType>,
        pub out_refund_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub refund_status: Option<RefundStatus>,
        pub refund_sale_quantity: Option<i64>,
        pub biz_main_refund_id: Option<String>,
        pub out_main_refund_id: Option<String>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 自助退款
        #[top_api(value = 1)]
        V1,
        /// 客户当面拒收
        #[top_api(value = 2)]
        V2,
        /// 补差退款
        #[top_api(value = 3)]
        V3,
        /// 拒单退款
        #[top_api(value = 4)]
        V4,
        /// 代退款
        #[top_api(value = 5)]
        V5,
        /// 无法联系到客户退款
        #[top_api(value = 6)]
        V6,
        /// 无货签收退款
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_client`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderClient {
        /// APP
        #[top_api(value = 2)]
        App,
        /// POS
        #[top_api(value = 3)]
        Pos,
        /// 其他
        #[top_api(value = 1)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderSyncRefundDtoOrderFromValue {
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        /// 盒马
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `dispute_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisputeType {
        /// 售中
        #[top_api(value = 1)]
        V1,
        /// 售后
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        #[top_api(value = "APPLY")]
        Apply,
        /// 审核拒绝
        #[top_api(value = "REFUSE")]
        Refuse,
        /// 审核同意（退款中）
        #[top_api(value = "AGREE")]
        Agree,
        /// 退款成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 取消申请
        #[top_api(value = "CANCEL")]
        Cancel,
        /// 平台仲裁中
        #[top_api(value = "PLATFROM_DEAL")]
        PlatfromDeal,
        /// 退款失败
        #[top_api(value = "FAILED")]
        Failed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundChannel {
        pub refund_amount: Option<i64>,
        pub refund_channel: Option<RefundChannel>,
        pub refund_order_id: Option<String>,
    }

    /// The values of `refund_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundChannel {
        /// 付款码支付
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 银联刷卡（旧 pos）
        #[top_api(value = 3)]
        V3,
        /// 现金（pos）
        #[top_api(value = 4)]
        V4,
        /// 支付宝离线码（pos）
        #[top_api(value = 5)]
        V5,
        /// 支付宝快捷支付（app）
        #[top_api(value = 6)]
        V6,
        /// 支付平台
        #[top_api(value = 7)]
        V7,
        /// 国际支付宝
        #[top_api(value = 8)]
        V8,
        /// 支付宝当面付
        #[top_api(value = 9)]
        V9,
        /// 网商银行信任付
        #[top_api(value = 10)]
        V10,
        /// 支付宝
        #[top_api(value = 11)]
        V11,
        /// 支付宝
        #[top_api(value = 12)]
        V12,
        /// 网商银行融易收
        #[top_api(value = 13)]
        V13,
        /// 现金
        #[top_api(value = 14)]
        V14,
        /// 银行卡
        #[top_api(value = 15)]
        BankCard,
        /// 支票
        #[top_api(value = 16)]
        V16,
        /// 三江购物券
        #[top_api(value = 17)]
        V17,
        /// 三江赊销
        #[top_api(value = 18)]
        V18,
        /// 三江会员卡
        #[top_api(value = 19)]
        V19,
        /// 三江储值卡
        #[top_api(value = 20)]
        V20,
        /// 三江储值卡退卡
        #[top_api(value = 21)]
        V21,
        /// 人人乐钱包
        #[top_api(value = 22)]
        V22,
        /// 人人乐提货卡
        #[top_api(value = 23)]
        V23,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.order.sync`
pub mod order_sync {
    use crate::prelude::*;

    /// `alibaba.wdk.order.sync` (五道口外部订单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=38796&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.sync",
        response = OrderSyncResponse,
        debug
    )]
    pub struct OrderSync {
        pub receipt_order: ReceiptOrderDo,
    }

    /// `ReceiptOrderDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptOrderDo {
        /// In cents.
        pub actual_amt: i64,
        pub ask_amt: Option<i64>,
        pub change_amt: Option<i64>,
        pub discount_amt: Option<i64>,
        pub member_card_num: Option<String>,
        pub member_discount: Option<String>,
        #[top_api(secret)]
        pub op_name: String,
        pub op_num: String,
        pub original_pos_no: Option<String>,
        pub original_serial_num: Option<String>,
        pub original_trd_time: Option<TopDateTime>,
        pub overflow_amt: Option<i64>,
        pub pay_channels: Vec<ReceiptPayChannelDo>,
        pub pos_no: String,
        pub serial_num: String,
        pub store_id: String,
        pub sub_orders: Vec<ReceiptSubOrderDo>,
        pub trd_time: Option<TopDateTime>,
        pub trd_type: Option<i64>,
        pub order_from: Option<String>,
        pub merchant_code: Option<String>,
        pub ali_userid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptPayChannelDo {
        pub index: Option<i64>,
        pub pay_amount: Option<i64>,
        pub pay_type: String,
        pub pos_no: Option<String>,
        pub serial_num: String,
        pub store_id: Option<String>,
        pub channel_order_id: Option<String>,
        pub pay_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptSubOrderDo {
        pub deal_amt: i64,
        pub deal_price: Option<i64>,
        pub index: Option<i64>,
        pub item_barcode: Option<String>,
        pub item_code: String,
        pub item_name: Option<String>,
        pub member_discount: Option<i64>,
        pub original_price: i64,
        pub pos_no: Option<String>,
        pub promotion_discount: i64,
        pub quantity: String,
        pub scan_barcode: Option<String>,
        pub selling_price: Option<i64>,
        pub serial_num: String,
        pub store_id: Option<String>,
        pub temporary_discount: Option<i64>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncResponse {
        pub is_success: Option<bool>,
        pub return_code: Option<i64>,
        pub message: Option<String>,
        pub target: Option<String>,
    }
}

/// `alibaba.wdk.order.sync.withitem`
pub mod order_sync_withitem {
    use crate::prelude::*;

    /// `alibaba.wdk.order.sync.withitem` (订单和商品同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.order.sync.withitem",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderSyncWithitem {
        pub pos_order_and_item_sync: PosOrderAndItemSyncDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosOrderAndItemSyncDo {
        pub item_infos: Vec<ItemInfo>,
        pub order_info: OrderInfoDo,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfo {
        pub life_status: LifeStatus,
        pub sku_name: String,
        pub item_type_new: ItemTypeNew,
        pub sku_code: String,
        pub merchant_cat_code: Option<String>,
        pub inventory_util: String,
        pub org_name: String,
        pub org_code: String,
        pub back_cat_code: Option<String>,
        pub producer_place: String,
        pub supplier_no: Option<String>,
        pub sale_spec: Option<String>,
        pub short_title: Option<String>,
        pub sku_price: Decimal,
        pub member_price: Option<Decimal>,
        pub weight: Option<i64>,
        pub import_flag: ImportFlag,
        pub brand_name: String,
        pub content: String,
        pub storage: String,
        pub period: i64,
        pub weight_flag: WeightFlag,
        pub barcode: String,
        pub label_style_type: String,
        pub sale_util: Option<String>,
        pub avg_weight: Option<i64>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_type_new`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTypeNew {
        /// 普通商品
        #[top_api(value = "1")]
        V1,
        /// 加工半成品
        #[top_api(value = "2")]
        V2,
        /// 加工成品
        #[top_api(value = "3")]
        V3,
        /// 原材料
        #[top_api(value = "4")]
        V4,
        /// 耗材
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `import_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImportFlag {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0）
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `weight_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WeightFlag {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0)
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoDo {
        pub pay_channels: Vec<ReceiptPayChannelDo>,
        pub sub_orders: Vec<SubOrderInfoDo>,
        pub order_from: Option<String>,
        pub original_trd_time: Option<TopDateTime>,
        pub original_serial_num: Option<String>,
        pub original_pos_no: Option<String>,
        pub discount_amt: Option<i64>,
        pub overflow_amt: Option<i64>,
        pub member_discount: Option<i64>,
        pub member_card_num: Option<String>,
        pub change_amt: Option<i64>,
        pub actual_amt: Option<i64>,
        pub ask_amt: Option<i64>,
        #[top_api(secret)]
        pub op_name: String,
        pub op_num: String,
        pub trd_type: Option<i64>,
        pub trd_time: Option<TopDateTime>,
        pub serial_num: String,
        pub pos_no: String,
        pub store_id: String,
        pub ali_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptPayChannelDo {
        pub pay_amount: i64,
        pub pay_type: String,
        pub index: Option<i64>,
        pub serial_num: String,
        pub pos_no: Option<String>,
        pub store_id: Option<String>,
        pub pay_code: Option<String>,
        pub channel_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderInfoDo {
        pub unit: Option<String>,
        pub scan_barcode: Option<String>,
        pub temporary_discount: Option<i64>,
        pub promotion_discount: Option<i64>,
        pub member_discount: Option<i64>,
        pub deal_amt: Option<i64>,
        pub deal_price: Option<i64>,
        pub selling_price: Option<i64>,
        pub original_price: i64,
        pub quantity: String,
        pub item_name: Option<String>,
        pub item_barcode: Option<String>,
        pub item_code: String,
        pub index: Option<i64>,
        pub serial_num: String,
        pub pos_no: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.picture.upload`
pub mod picture_upload {
    use crate::prelude::*;

    /// `alibaba.wdk.picture.upload` (图片上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32686&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.picture.upload",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct PictureUpload {
        pub picture_category_id: i64,
        pub img: FileItem,
        pub img_input_title: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub model: Option<PictureDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PictureDo {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub picture_path: Option<String>,
        pub title: Option<String>,
        pub sizes: Option<i64>,
        pub status: Option<Status>,
        pub deleted: Option<String>,
        pub created: Option<String>,
        pub modified: Option<String>,
        pub pixel: Option<String>,
        pub full_url: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 没有被冻结
        #[top_api(value = "unfroze")]
        Unfroze,
        /// 被冻结
        #[top_api(value = "froze")]
        Froze,
        /// 排查通过
        #[top_api(value = "pass")]
        Pass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.pos.afterbuy.benefit.send`
pub mod pos_afterbuy_benefit_send {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.afterbuy.benefit.send` (生态 pos 购后发放权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=49058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.afterbuy.benefit.send",
        response = BmResult,
        unwrap = "result",
        debug
    )]
    pub struct PosAfterbuyBenefitSend {
        pub send_benefit_param: Option<IsvSendBenefitParam>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct IsvSendBenefitParam {
        pub out_order_id: String,
        pub out_shop_code: String,
        pub alipay_trade_id: String,
        pub device_type: DeviceType,
        pub device_id: Option<String>,
    }

    /// The values of `device_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeviceType {
        /// 人工 pos
        #[top_api(value = 1)]
        V1,
        /// 自助 pos
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BmResult {
        /// JSON as text.
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.wdk.pos.trade.close`
pub mod pos_trade_close {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.trade.close` (轻 pos 品牌营销关单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44000&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.trade.close",
        response = FastBuyPosCloseResult,
        unwrap = "result",
        debug
    )]
    pub struct PosTradeClose {
        pub close_request: Option<FastBuyPosCloseRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosCloseRequest {
        pub out_order_id: String,
        pub store_id: Option<String>,
        pub out_shop_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosCloseResult {
        pub result_result: Option<ResultResult>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
    }

    /// The values of `result_result`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultResult {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.pos.trade.create`
pub mod pos_trade_create {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.trade.create` (轻 pos 品牌营销下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43999&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.trade.create",
        response = FastBuyPosCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct PosTradeCreate {
        pub create_request: Option<FastBuyPosCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosCreateRequest {
        pub cashier_num: Option<String>,
        pub items: Vec<FastBuyPosItemBo>,
        pub machine_id: Option<String>,
        pub out_order_id: String,
        pub pay_code: Option<String>,
        pub store_id: Option<String>,
        pub pay_fee: Option<i64>,
        pub out_shop_code: Option<String>,
        pub out_coupon_pay_fee: Option<i64>,
        pub extend_info: Option<String>,
        pub out_promotion_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosItemBo {
        pub inv_quantity: Option<String>,
        pub bar_code: Option<String>,
        pub title: Option<String>,
        pub unit_price: Option<i64>,
        pub line_id: Option<i64>,
        pub sku_code: Option<String>,
        pub extend_info: Option<String>,
        pub promotion_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosCreateResult {
        pub biz_order_id: Option<i64>,
        pub coupon_fee: Option<i64>,
        pub promotion_fee: Option<i64>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.pos.trade.pay`
pub mod pos_trade_pay {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.trade.pay` (轻 pos 品牌营销支付接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44003&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.trade.pay",
        response = FastBuyPosPayResult,
        unwrap = "result",
        debug
    )]
    pub struct PosTradePay {
        pub pay_request: Option<FastBuyPosPayRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosPayRequest {
        pub alipay_trade_id: Option<String>,
        pub out_order_id: String,
        pub store_id: Option<String>,
        pub out_shop_code: Option<String>,
        pub pay_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosPayResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.pos.trade.query`
pub mod pos_trade_query {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.trade.query` (轻 pos 品牌营销查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.trade.query",
        response = FastBuyPosQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PosTradeQuery {
        pub query_request: Option<FastBuyPosQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosQueryRequest {
        pub machine_id: Option<String>,
        pub out_order_id: String,
        pub store_id: Option<String>,
        pub out_shop_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosQueryResult {
        pub biz_order_id: Option<String>,
        pub coupon_fee: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub promotion_fee: Option<i64>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub item_promotions: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        #[top_api(value = 1)]
        V1,
        /// 交易完成
        #[top_api(value = 2)]
        TradeCompleted,
        /// 已退款
        #[top_api(value = 3)]
        Refunded,
        /// 已关单
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.pos.trade.reverse`
pub mod pos_trade_reverse {
    use crate::prelude::*;

    /// `alibaba.wdk.pos.trade.reverse` (轻 pos 品牌营销退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44002&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.pos.trade.reverse",
        response = FastBuyPosReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct PosTradeReverse {
        pub reverse_request: FastBuyPosReverseRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosReverseRequest {
        pub out_order_id: String,
        pub out_refund_id: String,
        pub store_id: Option<String>,
        pub operator_num: Option<String>,
        pub refund_alipay_trade_id: Option<String>,
        pub out_shop_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastBuyPosReverseResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub result_status: Option<ResultStatus>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.purchase.price`
pub mod purchase_price {
    use crate::prelude::*;

    /// `alibaba.wdk.purchase.price` (rt 回传采购价)
    ///
    /// <https://open.taobao.com/api.htm?docId=44087&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.purchase.price",
        response = PurchasePriceResponse,
        debug
    )]
    pub struct PurchasePrice {
        pub wdk_open_purchase_price: Option<WdkOpenPurchasePrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenPurchasePrice {
        pub store_id: String,
        pub tb_order_id: String,
        #[top_api(required)]
        pub wdk_open_purchase_price_subs: Vec<Wdkopenpurchasepricesubs>,
        pub order_from: Option<OrderFrom>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFrom {
        /// 猫超
        #[top_api(value = 45)]
        V45,
        /// 共享零售
        #[top_api(value = 100)]
        V100,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Wdkopenpurchasepricesubs {
        pub confirm: Confirm,
        /// In cents.
        pub price_without_tax: String,
        /// In cents.
        pub price_with_tax: String,
        pub tax_rate: String,
        pub sku_code: String,
        pub tb_sub_order_id: String,
    }

    /// The values of `confirm`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Confirm {
        /// 核对
        #[top_api(value = "0")]
        V0,
        /// 确认
        #[top_api(value = "1")]
        Confirmation,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchasePriceResponse {
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub return_success: Option<bool>,
    }
}

/// `alibaba.wdk.refund.aggregate`
pub mod refund_aggregate {
    use crate::prelude::*;

    /// `alibaba.wdk.refund.aggregate` (淘鲜达退款单按门店聚合查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.refund.aggregate",
        response = RefundAggregateQueryResult,
        unwrap = "result",
        debug
    )]
    pub struct RefundAggregate {
        pub refund_aggregate_query_request: Option<RefundAggregateQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundAggregateQueryRequest {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub store_id: Option<String>,
        pub order_client: Option<String>,
        pub operator_id: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundAggregateQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub refund_id_list: Vec<i64>,
        pub biz_id_list: Vec<i64>,
        pub tb_biz_id_list: Vec<i64>,
        pub total_num: Option<i64>,
        pub next_index: Option<i64>,
    }
}

/// `alibaba.wdk.reverse.applyrefund`
pub mod reverse_applyrefund {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.applyrefund` (逆向申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.applyrefund",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseApplyrefund {
        pub param_apply_reverse_req: Option<ApplyReverseReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyReverseReq {
        pub biz_order_ids: Vec<i64>,
        pub gift_card_nos: Vec<String>,
        pub operator: Option<OperatorVo>,
        pub store_id: String,
        pub sub_out_order_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperatorVo {
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub operator_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<ApplyReverseResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyReverseResponse {
        pub biz_order_ids: Vec<i64>,
        pub gift_card_nos: Vec<String>,
        pub in_sale_refund: Option<i64>,
        pub max_refund_fee: Option<i64>,
        pub post_fee: Option<i64>,
        pub reason_list: Vec<ReasonVo>,
        pub refund_channel_list: Vec<RefundChannelVo>,
        pub request_id: Option<String>,
        pub reverse_ids: Vec<i64>,
        pub store_id: Option<String>,
        pub support_modify_amount: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReasonVo {
        pub reason_id: Option<i64>,
        pub reason_text: Option<String>,
        pub reason_tip: Option<String>,
        pub tags: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundChannelVo {
        pub amount: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.wdk.reverse.createfeatch`
pub mod reverse_createfeatch {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.createfeatch` (逆向取货)
    ///
    /// <https://open.taobao.com/api.htm?docId=56263&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.createfeatch",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseCreatefeatch {
        pub param_create_fetch_req: Option<CreateFetchReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateFetchReq {
        #[top_api(secret)]
        pub buyer_address: String,
        #[top_api(secret)]
        pub buyer_name: String,
        #[top_api(secret)]
        pub buyer_phone: String,
        #[top_api(required)]
        pub fetch_aggregate_list: Vec<FetchAggregate>,
        pub expect_fetch_end_time: Option<String>,
        pub expect_fetch_start_time: Option<String>,
        pub fetch_type: i64,
        pub main_out_order_id: String,
        pub memo: Option<String>,
        pub operator: OperatorVo,
        pub reason_id: Option<i64>,
        pub refund_amount: Option<i64>,
        pub reverse_id: String,
        pub store_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FetchAggregate {
        pub expect_fetch_quantity: String,
        pub expect_refund_quantity: String,
        pub fetch_type: i64,
        pub sub_out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperatorVo {
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub operator_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<CreateFetchResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateFetchResponse {
        pub refer_id: Option<String>,
    }
}

/// `alibaba.wdk.reverse.creatrefund`
pub mod reverse_creatrefund {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.creatrefund` (逆向提交)
    ///
    /// <https://open.taobao.com/api.htm?docId=54969&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.creatrefund",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseCreatrefund {
        pub param_create_reverse_req: Option<CreateReverseReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateReverseReq {
        #[top_api(required)]
        pub biz_order_ids: Vec<i64>,
        pub gift_card_nos: Vec<String>,
        pub operator: OperatorVo,
        pub proofs: Vec<String>,
        pub reason_id: i64,
        pub reason_text: String,
        pub refund_amount: i64,
        #[top_api(required)]
        pub refund_channel_list: Vec<RefundChannelVo>,
        pub request_id: String,
        pub store_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperatorVo {
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub operator_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundChannelVo {
        pub amount: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<CreateReverseResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateReverseResponse {
        pub out_biz_order_ids: Vec<String>,
        pub out_order_id: Option<String>,
        pub request_id: Option<String>,
        pub reverse_ids: Vec<i64>,
        pub store_id: Option<String>,
    }
}

/// `alibaba.wdk.reverse.load.featchorder`
pub mod reverse_load_featchorder {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.load.featchorder` (取货详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=56526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.load.featchorder",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseLoadFeatchorder {
        pub param_load_fetch_req: Option<LoadFetchReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadFetchReq {
        pub fetch_order_id: String,
        pub store_id: String,
        pub main_out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<LoadFetchResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadFetchResponse {
        pub fetch_order_id: Option<String>,
        pub fetch_aggregates: Vec<FetchAggregateSdo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FetchAggregateSdo {
        pub main_out_order_id: Option<String>,
        pub sub_out_order_id: Option<String>,
        pub expect_fetch_quantity: Option<String>,
        pub actual_fetch_quantity: Option<String>,
        pub status: Option<i64>,
        pub fetch_end_time: Option<String>,
        pub expect_refund_quantity: Option<String>,
        pub fetch_type: Option<i64>,
    }
}

/// `alibaba.wdk.reverse.refund`
pub mod reverse_refund {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.refund` (退款打款)
    ///
    /// <https://open.taobao.com/api.htm?docId=41041&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.refund",
        response = ReverseRefundResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseRefund {
        pub open_refund_req_d_t_o: OpenRefundReqDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenRefundReqDto {
        pub store_id: String,
        pub sub_biz_order_id: String,
        pub agent: String,
        pub memo: String,
        #[top_api(required)]
        pub refund_channel_list: Vec<ChannelRefundDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelRefundDto {
        pub channel_code: String,
        /// In cents.
        pub refund_amount: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseRefundResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<i64>,
    }
}

/// `alibaba.wdk.reverse.reversedetail`
pub mod reverse_reversedetail {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.reversedetail` (退款详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=54968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.reversedetail",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseReversedetail {
        pub reverse_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<LoadReverseResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadReverseResponse {
        pub biz_order_id: Option<i64>,
        pub biz_order_ids: Vec<i64>,
        pub create_channel: Option<i64>,
        pub create_date: Option<TopDateTime>,
        pub create_memo: Option<String>,
        pub end_date: Option<TopDateTime>,
        pub end_reason: Option<String>,
        pub ender: Option<String>,
        pub fetch_order_id: Option<i64>,
        pub main_biz_order_id: Option<i64>,
        pub main_out_order_id: Option<String>,
        pub modified_memo: Option<String>,
        pub modified_reason_id: Option<i64>,
        pub modified_reason_text: Option<String>,
        pub out_biz_order_ids: Vec<String>,
        pub out_order_id: Option<String>,
        pub proofs: Vec<String>,
        pub reason_id: Option<i64>,
        pub reason_tags: Vec<String>,
        pub reason_text: Option<String>,
        pub refund_amount: Option<i64>,
        pub refund_channel_list: Vec<RefundChannelVo>,
        pub request_id: Option<String>,
        pub reverse_id: Option<i64>,
        pub reverse_ids: Vec<i64>,
        pub reverse_status: Option<i64>,
        pub reverse_status_str: Option<String>,
        pub reverse_type: Option<i64>,
        pub reverse_type_str: Option<String>,
        pub seller_id: Option<i64>,
        pub store_id: Option<String>,
        pub weight: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundChannelVo {
        /// In cents.
        pub amount: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub pay_code: Option<String>,
        /// In cents.
        pub refunded_amount: Option<i64>,
        pub status: Option<i64>,
        pub unique_id: Option<String>,
    }
}

/// `alibaba.wdk.reverse.timeslice`
pub mod reverse_timeslice {
    use crate::prelude::*;

    /// `alibaba.wdk.reverse.timeslice` (逆向取货时间片查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56287&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.reverse.timeslice",
        response = ReverseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReverseTimeslice {
        pub param_query_time_slice_req: Option<QueryTimeSliceReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryTimeSliceReq {
        pub main_out_order_id: String,
        pub store_id: String,
        #[top_api(required)]
        pub sub_out_order_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Vec<Model>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub date_time_slice_collection_d_t_o_list: Vec<DateTimeSliceCollectionDtoList>,
        pub sub_out_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateTimeSliceCollectionDtoList {
        pub date: Option<String>,
        pub time_slice_list: Vec<TimeSliceList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSliceList {
        pub time_slot: Option<String>,
    }
}

/// `alibaba.wdk.scm.lrp.order.predict`
pub mod scm_lrp_order_predict {
    use crate::prelude::*;

    /// `alibaba.wdk.scm.lrp.order.predict` (单量预测)
    ///
    /// <https://open.taobao.com/api.htm?docId=40727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.scm.lrp.order.predict",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct ScmLrpOrderPredict {
        pub param_order_predict_query: OrderPredictQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPredictQuery {
        pub data_type: i64,
        #[top_api(required)]
        pub date_list: Vec<String>,
        pub delivery_station_code: Option<String>,
        pub order_type: i64,
        pub time_dimension: i64,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub predict_list: Vec<OrderPredict>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPredict {
        pub actual_order_quantity: Option<i64>,
        pub channel_actual_quantity: Option<String>,
        pub channel_predict_quantity: Option<String>,
        pub delivery_station_code: Option<String>,
        pub delivery_station_name: Option<String>,
        pub predict_date: Option<String>,
        pub predict_order_quantity: Option<i64>,
        pub sub_company_code: Option<String>,
        pub sub_company_name: Option<String>,
        pub time_range: Option<String>,
        pub warehouse_code: Option<String>,
        pub warehouse_name: Option<String>,
    }
}

/// `alibaba.wdk.series.create`
pub mod series_create {
    use crate::prelude::*;

    /// `alibaba.wdk.series.create` (系列品变更-新增系列)
    ///
    /// <https://open.taobao.com/api.htm?docId=44873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.create",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesCreate {
        pub series: SkuSeriesCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSeriesCreateRequest {
        pub series_desc: String,
        pub series_name: String,
        pub industry_type: String,
        pub category_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<SkuSeriesCreateResult>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSeriesCreateResult {
        pub series_id: Option<i64>,
    }
}

/// `alibaba.wdk.series.defaultsku.reset`
pub mod series_defaultsku_reset {
    use crate::prelude::*;

    /// `alibaba.wdk.series.defaultsku.reset` (系列品商品变更-重置默认商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=44875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.defaultsku.reset",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesDefaultskuReset {
        pub series_sku: SeriesSkuRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesSkuRequest {
        pub series_id: i64,
        pub default_sku_code: String,
        pub remove_default_sku: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<bool>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.series.edit`
pub mod series_edit {
    use crate::prelude::*;

    /// `alibaba.wdk.series.edit` (系列品变更-更新系列)
    ///
    /// <https://open.taobao.com/api.htm?docId=44872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.edit",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesEdit {
        pub series: SkuSeriesEditRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSeriesEditRequest {
        pub series_desc: String,
        pub series_name: String,
        pub series_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<bool>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.series.sku.add`
pub mod series_sku_add {
    use crate::prelude::*;

    /// `alibaba.wdk.series.sku.add` (系列品商品变更-添加商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=44858&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.sku.add",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesSkuAdd {
        pub series_skus: SeriesSkuRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesSkuRequest {
        pub series_id: i64,
        #[top_api(required)]
        pub sku_codes: Vec<String>,
        pub default_sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<SkuSeriesEditResult>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSeriesEditResult {
        pub failed_sku_codes: Vec<String>,
        pub successed_sku_codes: Vec<String>,
        pub series_id: Option<i64>,
    }
}

/// `alibaba.wdk.series.sku.remove`
pub mod series_sku_remove {
    use crate::prelude::*;

    /// `alibaba.wdk.series.sku.remove` (系列品商品变更-移除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=44865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.sku.remove",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesSkuRemove {
        pub series_skus: SeriesSkuRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesSkuRequest {
        pub series_id: i64,
        #[top_api(required)]
        pub sku_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<SkuSeriesEditResult>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSeriesEditResult {
        pub failed_sku_codes: Vec<String>,
        pub successed_sku_codes: Vec<String>,
        pub series_id: Option<i64>,
    }
}

/// `alibaba.wdk.series.sort`
pub mod series_sort {
    use crate::prelude::*;

    /// `alibaba.wdk.series.sort` (系列品-商品排序)
    ///
    /// <https://open.taobao.com/api.htm?docId=47563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.series.sort",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct SeriesSort {
        pub sort: Option<SeriesSortRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeriesSortRequest {
        pub series_id: Option<i64>,
        pub industry_attr_list: Option<String>,
        pub industry_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub model: Option<bool>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.shop.query`
pub mod shop_query {
    use crate::prelude::*;

    /// `alibaba.wdk.shop.query` (门店查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.shop.query",
        response = ApiResults,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ShopQuery {
        pub ou_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub models: Vec<ShopDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopDo {
        pub shop_name: Option<String>,
        pub ou_code: Option<String>,
        pub status: Option<String>,
        pub r#type: Option<String>,
        pub prov_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub merchant_code: Option<String>,
        pub flag: Option<String>,
        pub prov_code: Option<String>,
        pub city_code: Option<String>,
        pub area_code: Option<String>,
    }
}

/// `alibaba.wdk.sku.add`
pub mod sku_add {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.add` (新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.add",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuAdd {
        #[top_api(required, max_items = 20)]
        pub param_list: Vec<SkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        /// Several values with commas between them.
        pub barcodes: Option<String>,
        pub brand_name: Option<String>,
        pub category_code: Option<String>,
        pub ou_code: Option<String>,
        pub height: Option<String>,
        pub inventory_unit: Option<String>,
        pub length: Option<String>,
        pub main_pic_urls: Option<String>,
        #[top_api(secret)]
        pub manufacturer_address: Option<String>,
        pub manufacturer_name: Option<String>,
        pub detail_pic_urls: Option<String>,
        pub producer_place: Option<String>,
        /// In days.
        pub shelf_life: Option<i64>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub sku_type: Option<i64>,
        pub standard_no: Option<String>,
        pub storage_type: Option<StorageType>,
        /// In yuan.
        pub suggested_price: Option<String>,
        pub tax_rate: Option<String>,
        /// In grams.
        pub weight: Option<String>,
        pub weight_flag: Option<WeightFlag>,
        pub width: Option<String>,
        pub hm_category_code: Option<String>,
        pub short_title: Option<String>,
        pub txt_desc: Option<String>,
        pub invoice_content: Option<String>,
        pub input_invoice_content: Option<String>,
        pub accounting_category: Option<String>,
        pub net_content: Option<String>,
        pub import_flag: Option<i64>,
        pub sale_unit: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub sale_spec: Option<String>,
        pub avg_weight: Option<String>,
        pub pre_minus_weight: Option<String>,
        pub step_quantity: Option<i64>,
        pub purchase_quantity: Option<i64>,
        pub sku_label_type: Option<String>,
        pub allow_app_sale: Option<AllowAppSale>,
        pub sub_title: Option<String>,
        pub sub_title1: Option<String>,
        pub sub_title2: Option<String>,
        pub title1: Option<String>,
        pub title2: Option<String>,
        pub online_sale_flag: Option<i64>,
        pub delivery_unit: Option<String>,
        pub delivery_spec: Option<String>,
        pub delivery_way: Option<DeliveryWay>,
        pub logistics: Option<String>,
        pub delivery_warehouse: Option<String>,
        /// In yuan.
        pub member_price: Option<Decimal>,
        pub cost_unit: Option<String>,
        /// In yuan.
        pub cost_no_price: Option<String>,
        /// In yuan.
        pub cost_tax_price: Option<String>,
        pub cost_exchange_rate: Option<String>,
        pub mass_output_rate: Option<String>,
        pub processing_unit: Option<String>,
        pub procs_exchange_rate: Option<String>,
        pub storage: Option<String>,
        pub pick_float_rate: Option<String>,
        pub forbid_receive_days: Option<i64>,
        pub forbid_sales_days: Option<i64>,
        pub overload_rate: Option<String>,
        pub warn_days: Option<i64>,
        pub front_display_flag: Option<FrontDisplayFlag>,
        pub fixed_flag: Option<i64>,
        pub purchase_spec: Option<String>,
        pub purchase_unit: Option<String>,
        pub label_style_type: Option<String>,
        pub rich_text: Option<String>,
        pub back_cat_code: Option<String>,
        /// In yuan.
        pub sku_price: Option<String>,
        pub period: Option<i64>,
        pub item_type_new: Option<ItemTypeNew>,
        pub merchant_cat_code: Option<String>,
        pub sku_pic_urls: Option<String>,
        pub sku_suppliers: Vec<SkuSupplierDo>,
        pub industry_props: Option<IndustryPropDo>,
        pub forest_cate_id: Option<i64>,
        pub tax_code: Option<String>,
        pub fragile_flag: Option<i64>,
        pub delivery_storage: Option<String>,
        pub flagship_store_item_info: Option<String>,
        pub temporary_flag: Option<i64>,
        pub product_identity: Option<String>,
        pub biz_type: Option<String>,
        pub channel_props: Vec<ChannelProp>,
        pub spec_type: Option<String>,
        pub trans_ratio: Option<String>,
        pub parent_sku_code: Option<String>,
        pub is_online: Option<IsOnline>,
    }

    /// The values of `storage_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StorageType {
        /// 常温
        #[top_api(value = 241)]
        V241,
        /// 冷藏
        #[top_api(value = 242)]
        V242,
        /// 冷冻
        #[top_api(value = 243)]
        V243,
        /// 热链
        #[top_api(value = 635)]
        V635,
        /// 室温
        #[top_api(value = 636)]
        V636,
        /// 鲜活
        #[top_api(value = 637)]
        V637,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `weight_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WeightFlag {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0）
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `allow_app_sale`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AllowAppSale {
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

    /// The values of `delivery_way`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryWay {
        /// 统配
        #[top_api(value = "1")]
        V1,
        /// 直配
        #[top_api(value = "2")]
        V2,
        /// 越库
        #[top_api(value = "3")]
        V3,
        /// 自产
        #[top_api(value = "4")]
        V4,
        /// 调拨
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `front_display_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FrontDisplayFlag {
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

    /// The values of `item_type_new`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTypeNew {
        /// 普通商品
        #[top_api(value = 1)]
        V1,
        /// 加工半成品
        #[top_api(value = 2)]
        V2,
        /// 加工成品
        #[top_api(value = 3)]
        V3,
        /// 原材料
        #[top_api(value = 4)]
        V4,
        /// 耗材
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_online`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOnline {
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
    pub struct SkuSupplierDo {
        pub return_flag: Option<ReturnFlag>,
        pub minimum: Option<String>,
        /// In yuan.
        pub purchase_price: Option<String>,
        pub supplier_no: Option<String>,
        pub supplier_name: Option<String>,
        pub main_flag: Option<i64>,
    }

    /// The values of `return_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReturnFlag {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0）
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryPropDo {
        pub industry_type: Option<String>,
        pub props: Vec<PropDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropDo {
        pub key: Option<String>,
        pub value: Option<String>,
        pub remove_opt: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelProp {
        pub channel_type: Option<String>,
        pub props: Vec<PropField>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropField {
        pub value: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub model: Option<String>,
        pub product_id: Option<String>,
    }
}

/// `alibaba.wdk.sku.barcode.query`
pub mod sku_barcode_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.barcode.query` (商品条码查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.barcode.query",
        response = ApiResults,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuBarcodeQuery {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<BarcodeBo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BarcodeBo {
        pub barcode: Option<String>,
        pub spu_spec: Option<i64>,
        pub main_flag: Option<String>,
    }
}

/// `alibaba.wdk.sku.category.add`
pub mod sku_category_add {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.category.add` (商家类目新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38944&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.category.add",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuCategoryAdd {
        pub param: CategoryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDo {
        pub code: String,
        pub name: Option<String>,
        pub parent_code: Option<String>,
        pub leaf: Option<bool>,
        pub desc: Option<String>,
        pub sort_order: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.category.delete`
pub mod sku_category_delete {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.category.delete` (商家类目删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.category.delete",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuCategoryDelete {
        pub param: CategoryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDo {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.category.query`
pub mod sku_category_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.category.query` (商家类目获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39542&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.category.query",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuCategoryQuery {
        pub param: CategoryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDo {
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.category.update`
pub mod sku_category_update {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.category.update` (商家类目修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.category.update",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuCategoryUpdate {
        pub param: CategoryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryDo {
        pub code: String,
        pub name: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 禁用
        #[top_api(value = 1)]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.channelsku.add`
pub mod sku_channelsku_add {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.channelsku.add` (新增渠道商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.channelsku.add",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuChannelskuAdd {
        #[top_api(required, max_items = 20)]
        pub ch_sku_d_o_list: Vec<ChannelSkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSkuDo {
        pub ou_code: String,
        pub sku_code: String,
        /// In yuan.
        pub sale_price: Option<String>,
        pub return_flag: Option<String>,
        pub sale_minimum: Option<i64>,
        pub sale_unit: Option<String>,
        pub sale_spec: Option<String>,
        pub life_status: Option<String>,
        pub deliver_warehouse: Option<String>,
        pub sale_before_purchase: Option<bool>,
        pub original_supplier_no: Option<String>,
        pub channel_code: Option<i64>,
        pub to_b_channel: Option<bool>,
        /// In milliseconds.
        pub time_stamp: Option<i64>,
        pub customer_merchant_code: Option<String>,
        pub shop_id: Option<String>,
        pub online_sale_flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub model: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.sku.channelsku.query`
pub mod sku_channelsku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.channelsku.query` (查询渠道商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.channelsku.query",
        response = ApiResults,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuChannelskuQuery {
        pub param: ChannelSkuQueryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSkuQueryDo {
        pub ou_code: Option<String>,
        #[top_api(required)]
        pub sku_codes: Vec<String>,
        pub channel_code: Option<i64>,
        pub deliver_warehouse: Option<String>,
        pub customer_merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub models: Vec<ApiResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<ChannelSkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSkuDo {
        pub sku_code: Option<String>,
        pub life_status: Option<String>,
        pub sale_spec: Option<String>,
        pub sale_unit: Option<String>,
        pub sale_minimum: Option<i64>,
        pub return_flag: Option<String>,
        pub sale_price: Option<String>,
        pub ou_code: Option<String>,
        pub deliver_warehouse: Option<String>,
        pub customer_merchant_code: Option<String>,
        pub sale_before_purchase: Option<bool>,
        pub original_supplier_no: Option<String>,
        pub channel_code: Option<i64>,
    }
}

/// `alibaba.wdk.sku.channelsku.update`
pub mod sku_channelsku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.channelsku.update` (更新渠道商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.channelsku.update",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuChannelskuUpdate {
        #[top_api(max_items = 20)]
        pub param_list: Vec<ChannelSkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSkuDo {
        pub sale_spec: Option<String>,
        pub sale_unit: Option<String>,
        pub sale_minimum: Option<i64>,
        pub return_flag: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        pub sku_code: String,
        pub ou_code: Option<String>,
        pub life_status: Option<String>,
        pub deliver_warehouse: Option<String>,
        pub customer_merchant_code: Option<String>,
        pub sale_before_purchase: Option<bool>,
        pub original_supplier_no: Option<String>,
        pub channel_code: Option<i64>,
        pub to_b_channel: Option<bool>,
        /// In milliseconds.
        pub time_stamp: Option<i64>,
        pub online_sale_flag: Option<i64>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub models: Vec<ApiResult>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.wdk.sku.combinesku.add`
pub mod sku_combinesku_add {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.combinesku.add` (组合商品新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.combinesku.add",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuCombineskuAdd {
        #[top_api(max_items = 20)]
        pub param_list: Vec<SkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        pub sku_code: Option<String>,
        pub sku_name: String,
        pub main_pic_urls: Option<String>,
        pub ou_code: Option<String>,
        /// Several values with commas between them.
        pub detail_pic_urls: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        /// Several values with commas between them.
        pub barcodes: String,
        pub allow_app_sale: Option<i64>,
        pub app_effect_begin_time: Option<TopDateTime>,
        pub app_effect_end_time: Option<TopDateTime>,
        pub sub_skus: Vec<SubSkuDo>,
        pub category_code: Option<String>,
        pub hm_category_code: Option<String>,
        pub sale_spec: String,
        pub shop_id: Option<String>,
        /// In cents.
        pub sale_price_unit_cent: Option<i64>,
        pub rich_text: Option<String>,
        pub short_title: Option<String>,
        pub sub_title: Option<String>,
        pub online_sale_flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubSkuDo {
        pub sub_sku_code: String,
        pub sub_sku_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.combinesku.query`
pub mod sku_combinesku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.combinesku.query` (组合商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.combinesku.query",
        response = ApiResults,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuCombineskuQuery {
        pub param: SkuQueryDo,
    }

    /// `SkuQueryDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuQueryDo {
        pub ou_code: Option<String>,
        pub channel_code: Option<String>,
        #[top_api(required)]
        pub sku_codes: Vec<String>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<SkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub main_pic_urls: Option<String>,
        pub ou_code: Option<String>,
        /// Several values with commas between them.
        pub detail_pic_urls: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        /// Several values with commas between them.
        pub barcodes: Option<String>,
        pub allow_app_sale: Option<i64>,
        pub app_effect_begin_time: Option<TopDateTime>,
        pub app_effect_end_time: Option<TopDateTime>,
        pub sub_skus: Vec<SubSkuDo>,
        pub category_code: Option<String>,
        pub hm_category_code: Option<String>,
        pub sale_spec: Option<String>,
        /// In cents.
        pub sale_price_unit_cent: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubSkuDo {
        pub sub_sku_code: Option<String>,
        pub sub_sku_num: Option<String>,
    }
}

/// `alibaba.wdk.sku.combinesku.update`
pub mod sku_combinesku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.combinesku.update` (组合商品更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.combinesku.update",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuCombineskuUpdate {
        #[top_api(max_items = 20)]
        pub param_list: Vec<SkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        pub sku_code: String,
        pub sku_name: Option<String>,
        pub main_pic_urls: Option<String>,
        pub ou_code: Option<String>,
        /// Several values with commas between them.
        pub detail_pic_urls: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        /// Several values with commas between them.
        pub barcodes: Option<String>,
        pub allow_app_sale: Option<i64>,
        pub app_effect_begin_time: Option<TopDateTime>,
        pub app_effect_end_time: Option<TopDateTime>,
        pub sub_skus: Vec<SubSkuDo>,
        pub category_code: Option<String>,
        pub hm_category_code: Option<String>,
        pub sale_spec: Option<String>,
        pub shop_id: Option<String>,
        /// In cents.
        pub sale_price_unit_cent: Option<i64>,
        pub rich_text: Option<String>,
        pub short_title: Option<String>,
        pub sub_title: Option<String>,
        pub online_sale_flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubSkuDo {
        pub sub_sku_code: Option<String>,
        pub sub_sku_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.wdk.sku.feature`
pub mod sku_feature {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.feature` (商品标记接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.feature",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SkuFeature {
        pub param: Option<SkuFeatureDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuFeatureDo {
        pub sku_code: Option<String>,
        pub ou_code: Option<String>,
        pub org_code: Option<String>,
        pub channel_code: Option<String>,
        pub feature_code: Option<String>,
        pub feature_value: Option<String>,
        pub add: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.wdk.sku.merchantsku.scroll.query`
pub mod sku_merchantsku_scroll_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.merchantsku.scroll.query` (商家商品批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43208&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.merchantsku.scroll.query",
        response = ApiScrollPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuMerchantskuScrollQuery {
        pub org_no: Option<String>,
        pub scroll_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiScrollPageResult {
        pub total: Option<i64>,
        pub scroll_id: Option<String>,
        pub page_count: Option<i64>,
        pub model_list: Vec<WdkOpenMerchantSkuDo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenMerchantSkuDo {
        pub merchant_code: Option<String>,
        pub orgainza_no: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub short_title: Option<String>,
        pub barcodes: Vec<String>,
        pub life_status: Option<LifeStatus>,
        pub back_cat_code: Option<String>,
        pub retailer_cat_code: Option<String>,
        pub item_type: Option<ItemType>,
        pub invoice_content: Option<String>,
        pub sale_flag: Option<SaleFlag>,
        pub tax_rate: Option<String>,
        pub hangdling_flag: Option<i64>,
        pub goods_nature: Option<i64>,
        pub suggested_price: Option<i64>,
        pub brand_code: Option<String>,
        pub supplier_no: Option<String>,
        pub producer_name: Option<String>,
        #[top_api(secret)]
        pub producer_address: Option<String>,
        pub product_code: Option<String>,
        pub factory_no: Option<String>,
        pub component: Option<String>,
        pub sale_spec: Option<String>,
        pub sale_unit: Option<String>,
        pub content: Option<String>,
        pub allow_app_sale: Option<i64>,
        pub big_flag: Option<i64>,
        pub weight_flag: Option<i64>,
        pub import_flag: Option<i64>,
        pub storage: Option<String>,
        pub period: Option<i64>,
        pub producer_place: Option<String>,
        pub weight: Option<i64>,
        pub length: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub pic_url: Option<String>,
        pub sku_pic_urls: Option<String>,
        pub rich_txt_tfs: Option<String>,
        pub sub_title: Option<String>,
        pub title1: Option<String>,
        pub subtitle1: Option<String>,
        pub title2: Option<String>,
        pub subtitle2: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub brand_name: Option<String>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 普通商品
        #[top_api(value = 1001)]
        V1001,
        /// 加工成品
        #[top_api(value = 2001)]
        V2001,
        /// 加工半成品
        #[top_api(value = 2002)]
        V2002,
        /// 原材料
        #[top_api(value = 3001)]
        V3001,
        /// 耗材
        #[top_api(value = 4001)]
        V4001,
        /// 组合商品
        #[top_api(value = 6001)]
        V6001,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sale_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleFlag {
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// 不可售
        #[top_api(value = 0)]
        NotOnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.sku.query`
pub mod sku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.query` (查询商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36866&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.query",
        response = ApiResults,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuQuery {
        pub param: SkuQueryDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuQueryDo {
        #[top_api(required)]
        pub sku_codes: Vec<String>,
        pub ou_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<SkuDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        /// In days.
        pub shelf_life: Option<i64>,
        pub barcodes: Option<String>,
        pub inventory_unit: Option<String>,
        pub weight: Option<String>,
        pub width: Option<String>,
        pub sku_type: Option<i64>,
        pub suggested_price: Option<String>,
        pub ou_code: Option<String>,
        pub standard_no: Option<String>,
        pub manufacturer_name: Option<String>,
        pub brand_name: Option<String>,
        pub detail_pic_urls: Option<String>,
        pub weight_flag: Option<i64>,
        pub height: Option<String>,
        pub sku_name: Option<String>,
        pub length: Option<String>,
        pub sku_code: Option<String>,
        pub category_code: Option<String>,
        pub producer_place: Option<String>,
        pub main_pic_urls: Option<String>,
        pub storage_type: Option<i64>,
        pub tax_rate: Option<String>,
        #[top_api(secret)]
        pub manufacturer_address: Option<String>,
        pub import_flag: Option<i64>,
        pub net_content: Option<String>,
        pub accounting_category: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        pub sale_unit: Option<String>,
        pub input_invoice_content: Option<String>,
        pub invoice_content: Option<String>,
        pub short_title: Option<String>,
        pub txt_desc: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub sale_spec: Option<String>,
        pub org_no: Option<String>,
        pub hm_category_code: Option<String>,
        pub rich_text: Option<String>,
        pub alias_name: Option<String>,
        pub producer_name: Option<String>,
        pub factory_no: Option<String>,
        pub component: Option<String>,
        pub storage: Option<String>,
        pub grade: Option<String>,
        pub eat_way: Option<String>,
        pub origin_code: Option<String>,
        pub input_tax_rate: Option<String>,
        pub input_tax_rate_code: Option<String>,
        pub finance_type_code: Option<String>,
        pub tax_rate_code: Option<String>,
        pub forest_cate_id: Option<i64>,
        pub purchase_spec: Option<String>,
        pub purchase_unit: Option<String>,
        pub purchase_unit_code: Option<String>,
        pub inventory_unit_code: Option<String>,
        pub acceptance_criteria: Option<String>,
        pub overload_rate: Option<String>,
        pub forbid_receive_days: Option<i64>,
        pub forbid_sales_days: Option<i64>,
        pub delivery_unit: Option<String>,
        pub delivery_unit_code: Option<String>,
        pub delivery_spec: Option<String>,
        pub processing_unit: Option<String>,
        pub processing_unit_code: Option<String>,
        pub cost_unit: Option<String>,
        pub cost_unit_code: Option<String>,
        pub procs_exchange_rate: Option<String>,
        pub cost_exchange_rate: Option<String>,
        pub mass_output_rate: Option<String>,
        pub cost_tax_price: Option<String>,
        pub cost_no_price: Option<String>,
        pub sku_label_type: Option<String>,
        pub sku_label_type_code: Option<String>,
        pub warn_days: Option<i64>,
        pub allow_app_sale: Option<AllowAppSale>,
        pub item_sale_type: Option<i64>,
        pub sub_title: Option<String>,
        pub title1: Option<String>,
        pub sub_title1: Option<String>,
        pub title2: Option<String>,
        pub sub_title2: Option<String>,
        pub sale_unit_code: Option<String>,
        pub label_style_type: Option<String>,
        pub label_price_type_code: Option<String>,
        pub fixed_flag: Option<i64>,
        pub avg_weight: Option<String>,
        pub pre_minus_weight: Option<String>,
        pub step_quantity: Option<i64>,
        pub purchase_quantity: Option<i64>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        pub channel_codes: Option<String>,
        pub supplier_no: Option<String>,
        pub supplier_name: Option<String>,
        pub logistics: Option<String>,
        pub logistics_name: Option<String>,
        pub delivery_warehouse: Option<String>,
        pub delivery_warehouse_name: Option<String>,
        pub return_warehouse: Option<String>,
        pub return_warehouse_name: Option<String>,
        pub delivery_way: Option<String>,
        pub delivery_way_name: Option<String>,
        pub processing_time: Option<i64>,
        pub service_items: Option<String>,
        pub default_sku_price: Option<String>,
        pub member_price: Option<String>,
        pub online_sale_flag: Option<OnlineSaleFlag>,
        pub sale_flag_for_query: Option<i64>,
        pub sku_suppliers: Vec<SkuSupplierDo>,
        pub storage_code: Option<String>,
        pub item_type_new: Option<ItemTypeNew>,
        pub merchant_cat_code: Option<String>,
        pub sku_pic_urls: Option<String>,
        pub back_cat_code: Option<String>,
        pub period: Option<i64>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `allow_app_sale`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AllowAppSale {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0）
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_sale_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineSaleFlag {
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

    /// The values of `item_type_new`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTypeNew {
        /// 普通商品
        #[top_api(value = 1)]
        V1,
        /// 加工半成品
        #[top_api(value = 2)]
        V2,
        /// 加工成品
        #[top_api(value = 3)]
        V3,
        /// 原材料
        #[top_api(value = 4)]
        V4,
        /// 耗材
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSupplierDo {
        pub supplier_no: Option<String>,
        pub supplier_name: Option<String>,
        pub return_flag: Option<i64>,
        pub minimum: Option<String>,
        pub main_flag: Option<i64>,
        /// In yuan.
        pub purchase_price: Option<String>,
    }
}

/// `alibaba.wdk.sku.scroll.query`
pub mod sku_scroll_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.scroll.query` (门店商品批量游标方式查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47702&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.scroll.query",
        response = ApiScrollPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuScrollQuery {
        pub merchant_cat_code: Option<String>,
        pub ou_code: Option<String>,
        pub scroll_id: Option<String>,
        /// Several values with commas between them.
        pub sku_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiScrollPageResult {
        pub page_count: Option<i64>,
        pub total: Option<i64>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub page_size: Option<i64>,
        pub model_list: Vec<ModelList>,
        pub scroll_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModelList {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub life_status: Option<LifeStatus>,
        /// Several values with commas between them.
        pub barcodes: Option<String>,
        /// In yuan.
        pub sale_price: Option<String>,
        /// In yuan.
        pub member_price: Option<String>,
        pub sale_unit: Option<String>,
        pub weight_flag: Option<String>,
        pub merchant_cat_code: Option<String>,
        pub org_no: Option<String>,
        pub ou_code: Option<String>,
        pub shop_id: Option<String>,
        pub channel_codes: Option<String>,
        pub tax_class_no: Option<String>,
        pub business_type: Option<BusinessType>,
        pub test_flag: Option<i64>,
        pub service_flag: Option<i64>,
        pub modified_time: Option<String>,
        pub merchant_code: Option<String>,
        pub supplier_no: Option<String>,
        pub short_title: Option<String>,
        pub online_sale_flag: Option<OnlineSaleFlag>,
        pub sale_spec: Option<String>,
        /// In minutes.
        pub processing_time: Option<i64>,
        pub back_cat_code: Option<String>,
        pub input_tax_rate: Option<String>,
        pub tax_rate: Option<String>,
        pub brand_name: Option<String>,
        pub brand_code: Option<String>,
        /// In days.
        pub shelf_life: Option<String>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 盒饭
        #[top_api(value = 1)]
        V1,
        /// 生鲜
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_sale_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineSaleFlag {
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
}

/// `alibaba.wdk.sku.storesku.scroll.query`
pub mod sku_storesku_scroll_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.storesku.scroll.query` (门店商品批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43209&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.storesku.scroll.query",
        response = ApiScrollPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuStoreskuScrollQuery {
        pub store_id: Option<String>,
        pub scroll_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiScrollPageResult {
        pub total: Option<i64>,
        pub scroll_id: Option<String>,
        pub page_count: Option<i64>,
        pub model_list: Vec<WdkOpenMerchantStoreSkuDo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenMerchantStoreSkuDo {
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub supplier_no: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub short_title: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub barcode: Option<String>,
        pub sku_price: Option<i64>,
        pub member_price: Option<i64>,
        pub business_type: Option<i64>,
        pub online_sale_flag: Option<i64>,
        pub channel_code: Option<i64>,
        pub shop_id: Option<String>,
        pub sale_spec: Option<String>,
        pub processing_time: Option<i64>,
        pub test_flag: Option<i64>,
        pub service_flag: Option<i64>,
        pub back_cat_code: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.sku.update`
pub mod sku_update {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.update` (更新商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=36867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.update",
        response = ApiResults,
        unwrap = "result",
        debug
    )]
    pub struct SkuUpdate {
        #[top_api(required, max_items = 20)]
        pub param_list: Vec<SkuDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDo {
        pub ou_code: Option<String>,
        pub sku_code: String,
        /// Several values with commas between them.
        pub barcodes: Option<String>,
        pub sku_name: Option<String>,
        pub main_pic_urls: Option<String>,
        pub detail_pic_urls: Option<String>,
        pub shelf_life: Option<i64>,
        pub brand_name: Option<String>,
        pub tax_rate: Option<String>,
        /// In yuan.
        pub suggested_price: Option<String>,
        pub weight_flag: Option<i64>,
        pub org_no: Option<String>,
        /// In grams.
        pub weight: Option<String>,
        pub height: Option<String>,
        pub width: Option<String>,
        pub length: Option<String>,
        pub hm_category_code: Option<String>,
        pub short_title: Option<String>,
        pub txt_desc: Option<String>,
        pub category_code: Option<String>,
        pub invoice_content: Option<String>,
        pub import_flag: Option<i64>,
        pub net_content: Option<String>,
        pub accounting_category: Option<String>,
        pub sale_unit: Option<String>,
        pub sale_price: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub sale_spec: Option<String>,
        pub avg_weight: Option<String>,
        pub pre_minus_weight: Option<String>,
        pub step_quantity: Option<i64>,
        pub purchase_quantity: Option<i64>,
        pub sku_label_type: Option<String>,
        pub allow_app_sale: Option<AllowAppSale>,
        pub sub_title: Option<String>,
        pub sub_title1: Option<String>,
        pub sub_title2: Option<String>,
        pub title1: Option<String>,
        pub title2: Option<String>,
        pub online_sale_flag: Option<i64>,
        pub delivery_unit: Option<String>,
        pub delivery_spec: Option<String>,
        pub delivery_way: Option<DeliveryWay>,
        pub logistics: Option<String>,
        pub delivery_warehouse: Option<String>,
        /// In yuan.
        pub member_price: Option<Decimal>,
        pub cost_unit: Option<String>,
        /// In yuan.
        pub cost_no_price: Option<String>,
        /// In yuan.
        pub cost_tax_price: Option<String>,
        pub cost_exchange_rate: Option<String>,
        pub mass_output_rate: Option<String>,
        pub processing_unit: Option<String>,
        pub procs_exchange_rate: Option<String>,
        pub storage: Option<String>,
        pub pick_float_rate: Option<String>,
        pub forbid_receive_days: Option<i64>,
        pub forbid_sales_days: Option<i64>,
        pub overload_rate: Option<String>,
        pub warn_days: Option<i64>,
        pub front_display_flag: Option<FrontDisplayFlag>,
        pub fixed_flag: Option<i64>,
        pub purchase_spec: Option<String>,
        pub purchase_unit: Option<String>,
        pub label_style_type: Option<String>,
        pub rich_text: Option<String>,
        pub back_cat_code: Option<String>,
        /// In yuan.
        pub sku_price: Option<String>,
        pub period: Option<i64>,
        pub item_type_new: Option<ItemTypeNew>,
        pub merchant_cat_code: Option<String>,
        pub sku_pic_urls: Option<String>,
        pub sku_suppliers: Vec<SkuSupplierDo>,
        pub inventory_unit: Option<String>,
        pub channel_code: Option<String>,
        pub producer_place: Option<String>,
        pub clean_sku_member_price: Option<i64>,
        pub barcode_update_type: Option<i64>,
        pub industry_props: Option<IndustryPropDo>,
        pub forest_cate_id: Option<i64>,
        pub tax_code: Option<String>,
        pub fragile_flag: Option<i64>,
        pub delivery_storage: Option<String>,
        pub flagship_store_item_info: Option<String>,
        pub temporary_flag: Option<i64>,
        pub product_identity: Option<String>,
        pub biz_type: Option<String>,
        pub channel_props: Vec<ChannelProp>,
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停购
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `allow_app_sale`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AllowAppSale {
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

    /// The values of `delivery_way`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryWay {
        /// 统配
        #[top_api(value = "1")]
        V1,
        /// 直配
        #[top_api(value = "2")]
        V2,
        /// 越库
        #[top_api(value = "3")]
        V3,
        /// 自产
        #[top_api(value = "4")]
        V4,
        /// 调拨
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `front_display_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FrontDisplayFlag {
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

    /// The values of `item_type_new`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemTypeNew {
        /// 普通商品
        #[top_api(value = 1)]
        V1,
        /// 加工半成品
        #[top_api(value = 2)]
        V2,
        /// 加工成品
        #[top_api(value = 3)]
        V3,
        /// 原材料
        #[top_api(value = 4)]
        V4,
        /// 耗材
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuSupplierDo {
        pub return_flag: Option<ReturnFlag>,
        pub minimum: Option<String>,
        /// In yuan.
        pub purchase_price: Option<String>,
        pub supplier_no: Option<String>,
        pub supplier_name: Option<String>,
        pub main_flag: Option<i64>,
    }

    /// The values of `return_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReturnFlag {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否（默认为 0）
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryPropDo {
        pub props: Vec<PropDo>,
        pub industry_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropDo {
        pub remove_opt: Option<bool>,
        pub value: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelProp {
        pub props: Vec<PropField>,
        pub channel_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropField {
        pub value: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResults {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<ApiResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub product_id: Option<String>,
    }
}

/// `alibaba.wdk.sku.warehousesku.query`
pub mod sku_warehousesku_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.warehousesku.query` (仓商品查询接口(指定商品编码))
    ///
    /// <https://open.taobao.com/api.htm?docId=40927&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.warehousesku.query",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuWarehouseskuQuery {
        #[top_api(required, max_items = 20)]
        pub sku_code_list: Vec<String>,
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<WarehouseSkuDo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseSkuDo {
        pub barcodes: Vec<WarehouseSkuBarcodeDo>,
        pub brand_name: Option<String>,
        pub content: Option<String>,
        pub delivery_spec: Option<String>,
        pub delivery_unit: Option<String>,
        pub delivery_way: Option<DeliveryWay>,
        pub forbid_receive_days: Option<i64>,
        pub forbid_sales_days: Option<i64>,
        pub gmt_create_time: Option<TopDateTime>,
        pub import_flag: Option<bool>,
        pub input_tax_rate: Option<String>,
        pub inventory_unit: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub merchant_cat_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub overload_rate: Option<String>,
        pub period: Option<i64>,
        pub producer_name: Option<String>,
        /// Several values with commas between them.
        pub producer_place: Option<String>,
        pub purchase_spec: Option<String>,
        pub purchase_unit: Option<String>,
        pub short_title: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub storage: Option<Storage>,
        pub supplier_no: Option<String>,
        pub tax_rate: Option<String>,
        pub warehouse_code: Option<String>,
        pub warn_days: Option<i64>,
        pub weight_flag: Option<bool>,
    }

    /// The values of `delivery_way`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryWay {
        /// 统配
        #[top_api(value = "1")]
        V1,
        /// 直配
        #[top_api(value = "2")]
        V2,
        /// 越库
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停采
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 季节性商品休眠
        #[top_api(value = "L")]
        L,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// 停售(紧急下架)
        #[top_api(value = "E")]
        E,
        /// 未启用（只是建档
        #[top_api(value = "U")]
        U,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `storage`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Storage {
        /// 常温
        #[top_api(value = "241")]
        V241,
        /// 冷藏
        #[top_api(value = "242")]
        V242,
        /// 冷冻
        #[top_api(value = "243")]
        V243,
        /// 热链
        #[top_api(value = "635")]
        V635,
        /// 室温
        #[top_api(value = "636")]
        V636,
        /// 鲜活
        #[top_api(value = "637")]
        V637,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseSkuBarcodeDo {
        pub barcode: Option<String>,
        pub height: Option<String>,
        pub length: Option<String>,
        pub main_flag: Option<bool>,
        pub spu_spec: Option<String>,
        pub unit: Option<String>,
        pub weight: Option<i64>,
        pub width: Option<String>,
    }
}

/// `alibaba.wdk.sku.warehousesku.scroll.query`
pub mod sku_warehousesku_scroll_query {
    use crate::prelude::*;

    /// `alibaba.wdk.sku.warehousesku.scroll.query` (仓商品遍历接口(游标))
    ///
    /// <https://open.taobao.com/api.htm?docId=40930&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sku.warehousesku.scroll.query",
        response = ApiScrollPageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuWarehouseskuScrollQuery {
        pub warehouse_code: String,
        pub scroll_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiScrollPageResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub models: Vec<WarehouseSkuDo>,
        pub page_count: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub scroll_id: Option<String>,
        pub success: Option<bool>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseSkuDo {
        pub barcodes: Vec<WarehouseSkuBarcodeDo>,
        pub brand_name: Option<String>,
        pub content: Option<String>,
        pub delivery_spec: Option<String>,
        pub delivery_unit: Option<String>,
        pub delivery_way: Option<DeliveryWay>,
        pub forbid_receive_days: Option<i64>,
        pub forbid_sales_days: Option<i64>,
        pub gmt_create_time: Option<TopDateTime>,
        pub import_flag: Option<bool>,
        pub input_tax_rate: Option<String>,
        pub inventory_unit: Option<String>,
        pub life_status: Option<LifeStatus>,
        pub merchant_cat_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub overload_rate: Option<String>,
        pub period: Option<i64>,
        pub producer_name: Option<String>,
        /// Several values with commas between them.
        pub producer_place: Option<String>,
        pub purchase_spec: Option<String>,
        pub purchase_unit: Option<String>,
        pub short_title: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub storage: Option<Storage>,
        pub supplier_no: Option<String>,
        pub tax_rate: Option<String>,
        pub warehouse_code: Option<String>,
        pub warn_days: Option<i64>,
        pub weight_flag: Option<bool>,
    }

    /// The values of `delivery_way`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryWay {
        /// 统配
        #[top_api(value = "1")]
        V1,
        /// 直配
        #[top_api(value = "2")]
        V2,
        /// 越库
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `life_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LifeStatus {
        /// 正常
        #[top_api(value = "A")]
        A,
        /// 暂时停采
        #[top_api(value = "T")]
        T,
        /// 淘汰出清
        #[top_api(value = "C")]
        C,
        /// 清退
        #[top_api(value = "R")]
        R,
        /// 季节性商品休眠
        #[top_api(value = "L")]
        L,
        /// 删除封挡
        #[top_api(value = "D")]
        D,
        /// 停售(紧急下架)
        #[top_api(value = "E")]
        E,
        /// 未启用（只是建档
        #[top_api(value = "U")]
        U,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `storage`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Storage {
        /// 常温
        #[top_api(value = "241")]
        V241,
        /// 冷藏
        #[top_api(value = "242")]
        V242,
        /// 冷冻
        #[top_api(value = "243")]
        V243,
        /// 热链
        #[top_api(value = "635")]
        V635,
        /// 室温
        #[top_api(value = "636")]
        V636,
        /// 鲜活
        #[top_api(value = "637")]
        V637,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseSkuBarcodeDo {
        pub barcode: Option<String>,
        pub height: Option<String>,
        pub length: Option<String>,
        pub main_flag: Option<bool>,
        pub spu_spec: Option<String>,
        pub unit: Option<String>,
        pub weight: Option<i64>,
        pub width: Option<String>,
    }
}

/// `alibaba.wdk.sopo.push.trigger`
pub mod sopo_push_trigger {
    use crate::prelude::*;

    /// `alibaba.wdk.sopo.push.trigger` (猫超共享库存寄售 sopo 推送触发)
    ///
    /// <https://open.taobao.com/api.htm?docId=45306&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.sopo.push.trigger",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SopoPushTrigger {
        pub wdk_open_push_so_po_request: Option<WdkOpenPushSoPoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkOpenPushSoPoRequest {
        #[top_api(required)]
        pub sub_trade_order_no_list: Vec<String>,
        pub sales_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub return_success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.wdk.stock.cabinet.query`
pub mod stock_cabinet_query {
    use crate::prelude::*;

    /// `alibaba.wdk.stock.cabinet.query` (仓内实时库位库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=31240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.stock.cabinet.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StockCabinetQuery {
        pub query: Option<WmsInventoryTopQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsInventoryTopQuery {
        pub warehouse_code: Option<String>,
        pub query_page_num: Option<i64>,
        pub last_max_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
        pub data: Option<InventoryTopResultBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryTopResultBo {
        pub inventory_info_list: Vec<Inventoryinfolist>,
        pub total_page_num: Option<i64>,
        pub query_page_size: Option<i64>,
        pub query_page_num: Option<i64>,
        pub warehouse_code: Option<String>,
        pub current_max_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventoryinfolist {
        pub storage_unit: Option<String>,
        pub real_invent: Option<String>,
        pub item_code: Option<String>,
        pub cabinet_invent_infos: Vec<Cabinetinventinfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Cabinetinventinfos {
        pub cabinet_code: Option<String>,
        pub real_invent: Option<String>,
    }
}

/// `alibaba.wdk.stock.publish`
pub mod stock_publish {
    use crate::prelude::*;

    /// `alibaba.wdk.stock.publish` (五道口库存发布接口（针对外部渠道）)
    ///
    /// <https://open.taobao.com/api.htm?docId=33520&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.stock.publish",
        response = StockPublishResponse,
        debug
    )]
    pub struct StockPublish {
        pub batch_stock_publish_dto: Option<BatchStockPublishDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchStockPublishDto {
        pub update_type: i64,
        pub bill_no: String,
        pub bill_type: i64,
        pub publish_source: String,
        pub warehouse_code: Option<String>,
        pub shop_code: String,
        pub channel_source_id: Option<String>,
        pub operator: String,
        pub channel_source_type: Option<i64>,
        pub stock_publish_dtos: Vec<StockPublishDto>,
        pub un_batched_order_stock_subtracted: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockPublishDto {
        pub sku_code: String,
        pub quantity: String,
        pub order_no: String,
        pub order_type: String,
        pub order_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockPublishResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.wdk.stock.real.query`
pub mod stock_real_query {
    use crate::prelude::*;

    /// `alibaba.wdk.stock.real.query` (仓内实时库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.stock.real.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StockRealQuery {
        pub query: WmsInventoryTopQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WmsInventoryTopQuery {
        pub warehouse_code: Option<String>,
        pub query_page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
        pub data: Option<InventoryTopResultBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryTopResultBo {
        pub inventory_info_list: Vec<Inventoryinfolist>,
        pub query_page_num: Option<i64>,
        pub query_page_size: Option<i64>,
        pub total_page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventoryinfolist {
        pub real_invent: Option<String>,
        pub storage_unit: Option<String>,
        pub item_code: Option<String>,
    }
}

/// `alibaba.wdk.supplier.order.get`
pub mod supplier_order_get {
    use crate::prelude::*;

    /// `alibaba.wdk.supplier.order.get` (五道口按订单号批量查询供应商正向订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=39373&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.supplier.order.get",
        response = OrderListSyncPagedResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierOrderGet {
        pub supplier_order_query_list_request: Option<SupplierOrderQueryListRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderQueryListRequest {
        pub order_from: Option<i64>,
        pub source_merchant_code: Option<String>,
        pub tb_biz_id_list: Vec<i64>,
        pub biz_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderListSyncPagedResult {
        pub total_number: Option<i64>,
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub orders: Vec<OrderSyncDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncDto {
        pub shop_id: Option<String>,
        pub out_order_id: Option<String>,
        /// In cents.
        pub gift_coupon: Option<String>,
        pub open_uid: Option<String>,
        pub trade_attributes: Option<String>,
        pub duty_code: Option<String>,
        pub package_time: Option<TopDateTime>,
        pub member_point: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub merchant_code: Option<String>,
        pub operator_name: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub operator_id: Option<String>,
        pub member_card_num: Option<String>,
        pub member_discount_amt: Option<i64>,
        pub store_id: Option<String>,
        pub post_fee: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub original_amt: Option<i64>,
        pub discount_amt: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub source_merchant_code: Option<String>,
        pub order_from: Option<i64>,
        pub sub_orders: Vec<SubOrderSyncDto>,
        pub order_client: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已支付
        #[top_api(value = "PAID")]
        Paid,
        /// 已打包
        #[top_api(value = "PACKAGED")]
        Packaged,
        /// 已收货
        #[top_api(value = "SUCCESS")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderSyncDto {
        pub member_discount_amt: Option<i64>,
        pub promotion_discount_amt: Option<i64>,
        pub original_amt: Option<i64>,
        pub price: Option<i64>,
        pub status_change_time: Option<String>,
        pub order_status: Option<String>,
        pub txd_pmt_amt: Option<i64>,
        pub order_type: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub pick_amt: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub out_order_id: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub trade_sub_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub out_sku_code: Option<String>,
        /// JSON as text.
        pub promotion_info: Option<String>,
    }
}

/// `alibaba.wdk.supplier.order.list`
pub mod supplier_order_list {
    use crate::prelude::*;

    /// `alibaba.wdk.supplier.order.list` (五道口供应商维度正向订单拉取)
    ///
    /// <https://open.taobao.com/api.htm?docId=39184&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.supplier.order.list",
        response = OrderListSyncPagedResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplierOrderList {
        pub supplier_order_query_request: Option<SupplierOrderQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderQueryRequest {
        pub order_from: Option<OrderFrom>,
        pub store_id: Option<String>,
        pub source_merchant_code: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        /// The first page is 0\.
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub order_client: Option<String>,
        pub order_status: Vec<String>,
        pub shop_id: Option<String>,
    }

    /// The values of `order_from`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderFrom {
        /// 盒马
        #[top_api(value = 4)]
        V4,
        /// 饿了么
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderListSyncPagedResult {
        pub next_index: Option<i64>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub total_number: Option<String>,
        pub orders: Vec<OrderSyncDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncDto {
        pub open_uid: Option<String>,
        pub trade_attributes: Option<String>,
        pub duty_code: Option<String>,
        /// In cents.
        pub gift_coupon: Option<String>,
        pub package_time: Option<TopDateTime>,
        pub member_point: Option<String>,
        pub order_status: Option<String>,
        pub merchant_code: Option<String>,
        pub operator_name: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub operator_id: Option<String>,
        pub member_card_num: Option<String>,
        /// In cents.
        pub member_discount_amt: Option<i64>,
        pub store_id: Option<String>,
        pub post_fee: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub original_amt: Option<i64>,
        pub discount_amt: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub source_merchant_code: Option<String>,
        pub order_from: Option<OrderFrom>,
        pub order_client: Option<String>,
        pub sub_orders: Vec<SubOrderSyncDto>,
        pub pay_channels: Vec<PayChannel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderSyncDto {
        pub out_sku_code: Option<String>,
        pub sku_code: Option<String>,
        pub trade_sub_attributes: Option<String>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub biz_order_id: Option<i64>,
        pub tb_biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub pick_amount_stock: Option<String>,
        /// In cents.
        pub pick_amt: Option<i64>,
        pub buy_amount_stock: Option<String>,
        pub order_type: Option<String>,
        pub txd_pmt_amt: Option<i64>,
        pub order_status: Option<String>,
        pub status_change_time: Option<String>,
        pub price: Option<i64>,
        pub original_amt: Option<i64>,
        pub promotion_discount_amt: Option<i64>,
        pub member_discount_amt: Option<i64>,
        /// JSON as text.
        pub promotion_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayChannel {
        pub pay_type: Option<i64>,
        pub pay_amount: Option<i64>,
        pub actual_pay_amount: Option<i64>,
        pub pay_attributes: Option<String>,
    }
}

/// `alibaba.wdk.supplier.refund.get`
pub mod supplier_refund_get {
    use crate::prelude::*;

    /// `alibaba.wdk.supplier.refund.get` (五道口按订单号批量查询供应商退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=39372&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.supplier.refund.get",
        response = OrderSyncRefundListResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierRefundGet {
        pub supplier_refund_query_list_request: Option<SupplierRefundQueryListRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierRefundQueryListRequest {
        pub order_from: Option<i64>,
        pub source_merchant_code: Option<String>,
        pub main_biz_order_ids: Vec<i64>,
        pub sub_biz_order_ids: Vec<i64>,
        pub refund_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundListResult {
        pub orders: Vec<OrderSyncRefundDto>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub total_number: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundDto {
        pub refund_amount: Option<i64>,
        pub refund_order_id: Option<i64>,
        pub refund_quantity: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<i64>,
        pub store_id: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub batch_time: Option<TopDateTime>,
        pub order_client: Option<String>,
        pub actual_pick_quantity: Option<String>,
        pub actual_refund_quantity: Option<String>,
        pub refund_post_fee: Option<i64>,
        pub stock_unit: Option<String>,
        pub sale_unit: Option<String>,
        pub tb_biz_parent_id: Option<i64>,
        pub refund_attributes: Option<String>,
        pub sku_code: Option<String>,
        pub open_uid: Option<String>,
        pub order_from: Option<i64>,
        pub source_merchant_code: Option<String>,
        pub merchant_code: Option<String>,
        pub shop_id: Option<String>,
        pub out_order_id: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub operator_id: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub origin_order_id: Option<i64>,
        pub origin_parent_id: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub out_sku_code: Option<String>,
        pub dispute_type: Option<DisputeType>,
    }

    /// The values of `dispute_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisputeType {
        /// 售中退款
        #[top_api(value = 1)]
        V1,
        /// 售后退款
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.supplier.refund.list`
pub mod supplier_refund_list {
    use crate::prelude::*;

    /// `alibaba.wdk.supplier.refund.list` (五道口按供应商拉取退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=39183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.supplier.refund.list",
        response = OrderSyncRefundListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplierRefundList {
        pub supplier_refund_query_request: Option<SupplierRefundQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierRefundQueryRequest {
        pub store_id: Option<String>,
        pub source_merchant_code: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        /// The first page is 0\.
        pub page_index: Option<i64>,
        pub order_client: Option<String>,
        pub order_from: Option<i64>,
        pub dispute_type: Option<DisputeType>,
        pub shop_id: Option<String>,
    }

    /// The values of `dispute_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisputeType {
        /// 售中退款
        #[top_api(value = 1)]
        V1,
        /// 售后退款
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundListResult {
        pub total_number: Option<i64>,
        pub orders: Vec<OrderSyncRefundDto>,
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub next_index: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundDto {
        pub open_uid: Option<String>,
        pub sku_code: Option<String>,
        pub refund_attributes: Option<String>,
        pub tb_biz_parent_id: Option<i64>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub refund_post_fee: Option<i64>,
        pub actual_refund_quantity: Option<String>,
        pub actual_pick_quantity: Option<String>,
        pub order_client: Option<String>,
        pub batch_time: Option<TopDateTime>,
        pub tb_biz_order_id: Option<i64>,
        pub store_id: Option<String>,
        pub refund_type: Option<i64>,
        pub refund_time: Option<TopDateTime>,
        pub refund_quantity: Option<String>,
        pub refund_order_id: Option<i64>,
        pub refund_amount: Option<i64>,
        pub pick_amount_stock: Option<String>,
        pub origin_parent_id: Option<i64>,
        pub origin_order_id: Option<i64>,
        pub operator_name: Option<String>,
        pub operator_id: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub out_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub order_from: Option<i64>,
        pub source_merchant_code: Option<String>,
        pub merchant_code: Option<String>,
        pub out_sku_code: Option<String>,
        pub refund_channel_list: Vec<OrderSyncRefundChannel>,
        pub dispute_type: Option<DisputeType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSyncRefundChannel {
        pub refund_order_id: Option<i64>,
        pub refund_channel: Option<i64>,
        pub refund_amount: Option<i64>,
    }
}

/// `alibaba.wdk.syncedorder.query`
pub mod syncedorder_query {
    use crate::prelude::*;

    /// `alibaba.wdk.syncedorder.query` (五道口查询同步订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=45643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.syncedorder.query",
        response = SyncedorderQueryResponse,
        idempotent,
        debug
    )]
    pub struct SyncedorderQuery {
        pub store_id: Option<String>,
        pub serial_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncedorderQueryResponse {
        pub return_code: Option<i64>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub biz_order_id: Option<String>,
    }
}

/// `alibaba.wdk.time.get`
pub mod time_get {
    use crate::prelude::*;

    /// `alibaba.wdk.time.get` (获得当前系统时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=35625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.time.get",
        response = TimeGetResponse,
        idempotent,
        debug
    )]
    pub struct TimeGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeGetResponse {
        pub date_time: Option<i64>,
        pub date: Option<TopDateTime>,
    }
}

/// `alibaba.wdk.trace.url.get`
pub mod trace_url_get {
    use crate::prelude::*;

    /// `alibaba.wdk.trace.url.get` (溯源 url 透出)
    ///
    /// <https://open.taobao.com/api.htm?docId=32324&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trace.url.get",
        response = TraceUrlGetResponse,
        idempotent,
        debug
    )]
    pub struct TraceUrlGet {
        pub scan_code: String,
        pub shop_id: String,
        pub source_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TraceUrlGetResponse {
        pub message: Option<String>,
        pub data: Option<String>,
        pub return_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.wdk.trade.discount.bill.get`
pub mod trade_discount_bill_get {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.discount.bill.get` (订单优惠账单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=44531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.discount.bill.get",
        response = OrderDiscountBillQueryResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeDiscountBillGet {
        pub param0: OrderDiscountBillQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDiscountBillQueryRequest {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub next_id: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub store_id: Option<String>,
        pub order_channel: Option<OrderChannel>,
        pub out_shop_code: Option<String>,
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 轻 POS
        #[top_api(value = 1)]
        V1,
        /// 淘鲜达
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDiscountBillQueryResult {
        pub next_id: Option<i64>,
        pub discount_bills: Vec<OrderDiscountBillBo>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDiscountBillBo {
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub activity_type: Option<ActivityType>,
        pub buy_quantity: Option<i64>,
        pub discount_fee: Option<i64>,
        pub discount_quantity: Option<i64>,
        pub discount_type: Option<i64>,
        pub id: Option<i64>,
        pub main_order_id: Option<String>,
        pub merchant_code: Option<String>,
        pub merchant_discount_fee: Option<i64>,
        pub order_status: Option<i64>,
        pub out_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub store_id: Option<String>,
        pub sub_order_id: Option<String>,
        pub txd_discount_fee: Option<i64>,
        pub biz_time: Option<TopDateTime>,
        pub order_channel: Option<i64>,
        pub investor: Option<Investor>,
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 活动
        #[top_api(value = 1)]
        V1,
        /// 券
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `investor`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Investor {
        /// 平台出资
        #[top_api(value = 1)]
        V1,
        /// 品牌商出资
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.trade.order.balance.bill.query`
pub mod trade_order_balance_bill_query {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.order.balance.bill.query` (分页拉取订单数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=36344&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.order.balance.bill.query",
        response = ApiResult,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct TradeOrderBalanceBillQuery {
        pub order_balance_bill_request: Option<OrderBalanceBillRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBalanceBillRequest {
        pub thedate: Option<String>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub store_id: Option<String>,
        pub max_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<OrderBalanceBillResponseDo>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBalanceBillResponseDo {
        pub order_balance_bill_list: Vec<OrderBalanceBillDo>,
        pub has_next: Option<HasNext>,
    }

    /// The values of `has_next`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HasNext {
        /// 没有
        #[top_api(value = "0")]
        Absent,
        /// 有
        #[top_api(value = "1")]
        Present,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBalanceBillDo {
        pub parent_total_price: Option<String>,
        pub pay_time: Option<String>,
        pub gmt_create: Option<String>,
        pub order_channel: Option<OrderChannel>,
        pub mord_id: Option<String>,
        #[top_api(secret)]
        pub store_name: Option<String>,
        pub store_id: Option<String>,
        pub subsidiary_name: Option<String>,
        pub subsidiary_code: Option<String>,
        pub merchant_name: Option<String>,
        pub merchant_code: Option<String>,
        pub thedate: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub pay_tech_fee: Option<String>,
        pub pay_fee: Option<String>,
        pub parent_original_price: Option<String>,
        pub discount_fee: Option<String>,
        pub pay_discount_fee: Option<String>,
        pub discount_fz_fee: Option<String>,
        pub pmt_discount_fee: Option<String>,
        pub parent_discount_fee: Option<String>,
        pub order_from: Option<String>,
        pub pay_channel: Option<String>,
        pub r#type: Option<String>,
        pub seller_receive_fee: Option<String>,
        pub discount_change_fee: Option<String>,
        pub discount_tech_fee: Option<String>,
        pub discount_seller_fee: Option<String>,
        pub discount_platform_fee: Option<String>,
        pub fz_fee: Option<String>,
        pub delivery_fee: Option<String>,
        pub pay_change_fee: Option<String>,
        pub parent_post_fee: Option<String>,
        pub user_pay_amount: Option<String>,
        pub pay_by_ali_pay: Option<String>,
        pub pay_by_other: Option<String>,
        pub income_amount: Option<String>,
        pub package_time: Option<String>,
        pub packaged_status: Option<String>,
        pub income: Option<Income>,
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 其他
        #[top_api(value = "1")]
        Others,
        /// app
        #[top_api(value = "2")]
        App,
        /// pos
        #[top_api(value = "3")]
        Pos,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `income`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Income {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否) 这是逆向的
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.trade.order.cancel`
pub mod trade_order_cancel {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.order.cancel` (外部交易订单取消接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.order.cancel",
        response = OrderResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeOrderCancel {
        pub trade: Option<TradeOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrder {
        pub shop_id: String,
        pub biz_order_id: String,
        pub sub_biz_order_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub result: Option<OrderObject>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderObject {
        pub discount_fee: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub order_status: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub origin_fee: Option<i64>,
        pub user_mem: Option<String>,
        pub order_fulfill_status: Option<String>,
        pub deliverer: Option<OrderDeliverer>,
        pub pay_fee: Option<i64>,
        pub shop_id: Option<String>,
        pub user_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub delivery: Option<OrderDelivery>,
        pub merchant_code: Option<String>,
        pub sub_orders: Vec<Suborders>,
        pub out_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDeliverer {
        pub deliverer_code: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        #[top_api(secret)]
        pub deliverer_name: Option<String>,
        pub pickup_end_time: Option<TopDateTime>,
        pub pickup_start_time: Option<TopDateTime>,
        pub batch_end_time: Option<TopDateTime>,
        pub batch_start_time: Option<TopDateTime>,
        pub sign_time: Option<TopDateTime>,
        pub dispatch_end_time: Option<TopDateTime>,
        pub dispatch_start_time: Option<TopDateTime>,
        pub package_end_time: Option<TopDateTime>,
        pub package_start_time: Option<TopDateTime>,
        pub sign_memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDelivery {
        pub delivery_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Suborders {
        pub sale_unit: Option<String>,
        pub order_fulfill_status: Option<String>,
        pub sale_quantity: Option<i64>,
        pub sku_name: Option<String>,
        pub sale_price: Option<i64>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub merchant_code: Option<String>,
        pub handling: Option<bool>,
        pub sku_code: Option<String>,
        pub handling_type: Option<String>,
        pub out_order_id: Option<String>,
        pub origin_fee: Option<i64>,
        pub cancel_node_type: Option<String>,
        pub cancel_result_code: Option<CancelResultCode>,
    }

    /// The values of `cancel_result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelResultCode {
        /// 已拦截
        #[top_api(value = "SUCCESS")]
        Success,
        /// 未拦截
        #[top_api(value = "FAILURE")]
        Failure,
        /// 系统异常
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        /// 参数错误
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.trade.order.create`
pub mod trade_order_create {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.order.create` (外部交易订单创单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.order.create",
        response = OrderResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeOrderCreate {
        pub trade: Option<TradeOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrder {
        pub discount_fee: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub origin_fee: i64,
        pub user_mem: Option<String>,
        pub pay_fee: i64,
        pub shop_id: String,
        pub user_id: String,
        pub delivery: Option<OrderDelivery>,
        #[top_api(required)]
        pub sub_orders: Vec<Suborders>,
        pub out_order_id: String,
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDelivery {
        pub delivery_start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub consignee_name: String,
        pub delivery_end_time: Option<TopDateTime>,
        pub delivery_geo: String,
        pub delivery_fee: Option<i64>,
        #[top_api(secret)]
        pub delivery_address: String,
        #[top_api(secret)]
        pub consignee_phone: String,
        pub privacy_phone_flag: Option<PrivacyPhoneFlag>,
    }

    /// The values of `privacy_phone_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrivacyPhoneFlag {
        /// 非隐私号
        #[top_api(value = 0)]
        V0,
        /// 隐私号
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Suborders {
        pub sale_quantity: i64,
        pub sku_name: String,
        pub sale_price: i64,
        pub sku_code: String,
        pub out_order_id: String,
        pub origin_fee: i64,
        pub sale_unit: Option<String>,
        pub handling: Option<bool>,
        pub handling_type: Option<String>,
        pub sale_stock_quantity: String,
        pub stock_unit: String,
        pub discount_fee: Option<i64>,
        pub pay_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResult {
        pub trade: Option<OrderResultTrade>,
        pub success: Option<String>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }

    /// `TradeOrder`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResultTrade {
        pub discount_fee: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub order_status: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub origin_fee: Option<i64>,
        pub user_mem: Option<String>,
        pub order_fulfill_status: Option<String>,
        pub deliverer: Option<OrderResultTradeDeliverer>,
        pub pay_fee: Option<i64>,
        pub shop_id: Option<String>,
        pub user_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub delivery: Option<OrderDeliverer>,
        pub merchant_code: Option<String>,
        pub sub_orders: Vec<OrderResultTradeSubOrders>,
        pub out_order_id: Option<String>,
    }

    /// `OrderDelivery`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResultTradeDeliverer {
        pub deliverer_code: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        #[top_api(secret)]
        pub deliverer_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDeliverer {
        pub delivery_start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        pub delivery_end_time: Option<TopDateTime>,
        pub delivery_geo: Option<String>,
        pub delivery_fee: Option<i64>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
        #[top_api(secret)]
        pub consignee_phone: Option<String>,
        pub privacy_phone_flag: Option<PrivacyPhoneFlag>,
    }

    /// `Suborders`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResultTradeSubOrders {
        pub order_fulfill_status: Option<String>,
        pub sale_quantity: Option<i64>,
        pub sku_name: Option<String>,
        pub sale_price: Option<i64>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub merchant_code: Option<String>,
        pub sku_code: Option<String>,
        pub out_order_id: Option<String>,
        pub origin_fee: Option<i64>,
        pub sale_unit: Option<String>,
        pub shop_id: Option<String>,
        pub handling: Option<bool>,
        pub handling_type: Option<String>,
        pub sale_stock_quantity: Option<String>,
        pub stock_unit: Option<String>,
        pub discount_fee: Option<i64>,
        pub pay_fee: Option<i64>,
    }
}

/// `alibaba.wdk.trade.order.query`
pub mod trade_order_query {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.order.query` (查询外部交易订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33907&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.order.query",
        response = TradeOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeOrderQuery {
        pub query: Option<TradeOrderQueryQuery>,
    }

    /// `TradeOrderQuery`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderQueryQuery {
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub biz_order_ids: Vec<String>,
        pub shop_id: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub trade_list: Vec<Tradeorders>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tradeorders {
        pub discount_fee: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub order_status: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub origin_fee: Option<i64>,
        #[top_api(secret)]
        pub user_mem: Option<String>,
        pub order_fulfill_status: Option<String>,
        pub deliverer: Option<OrderDeliverer>,
        pub pay_fee: Option<i64>,
        pub shop_id: Option<String>,
        pub user_id: Option<String>,
        pub biz_order_id: Option<String>,
        pub delivery: Option<OrderDelivery>,
        pub merchant_code: Option<String>,
        pub sub_orders: Vec<Suborders>,
        pub out_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDeliverer {
        pub deliverer_code: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        #[top_api(secret)]
        pub deliverer_name: Option<String>,
        pub sign_memo: Option<String>,
        pub sign_time: Option<TopDateTime>,
        pub dispatch_end_time: Option<TopDateTime>,
        pub dispatch_start_time: Option<TopDateTime>,
        pub batch_start_time: Option<TopDateTime>,
        pub batch_end_time: Option<TopDateTime>,
        pub pickup_start_time: Option<TopDateTime>,
        pub pickup_end_time: Option<TopDateTime>,
        pub package_end_time: Option<TopDateTime>,
        pub package_start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDelivery {
        pub delivery_start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        pub delivery_end_time: Option<TopDateTime>,
        pub delivery_geo: Option<String>,
        pub delivery_fee: Option<i64>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
        #[top_api(secret)]
        pub consignee_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Suborders {
        pub sale_unit: Option<String>,
        pub order_fulfill_status: Option<String>,
        pub sale_quantity: Option<i64>,
        pub sku_name: Option<String>,
        pub sale_price: Option<i64>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub merchant_code: Option<String>,
        pub handling: Option<bool>,
        pub sku_code: Option<String>,
        pub handling_type: Option<String>,
        pub out_order_id: Option<String>,
        pub origin_fee: Option<i64>,
        pub sale_stock_quantity: Option<String>,
        pub stock_unit: Option<String>,
        pub pick_sale_quantity: Option<i64>,
        pub pick_stock_fee: Option<i64>,
        pub pick_sale_stock_quantity: Option<String>,
        pub pay_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub cancel_node_type: Option<String>,
        pub cancel_result_code: Option<CancelResultCode>,
    }

    /// The values of `cancel_result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelResultCode {
        /// 已拦截
        #[top_api(value = "SUCCESS")]
        Success,
        /// 未拦截
        #[top_api(value = "FAILURE")]
        Failure,
        /// 系统异常
        #[top_api(value = "SYSTEM_ERROR")]
        SystemError,
        /// 参数错误
        #[top_api(value = "PARAM_ERROR")]
        ParamError,
        /// 业务异常
        #[top_api(value = "BUSINESS_ERROR")]
        BusinessError,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.trade.order.success.create`
pub mod trade_order_success_create {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.order.success.create` (五道口终态订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=63484&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.order.success.create",
        response = OrderQueryResult,
        unwrap = "order_result",
        debug
    )]
    pub struct TradeOrderSuccessCreate {
        pub order_request: OrderSuccessRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OrderSuccessRequest {
        pub is_main: IsMain,
        pub is_detail: IsDetail,
        pub business_type: BusinessType,
        pub sub_business_type: i64,
        pub out_order_id: String,
        pub order_source: String,
        pub order_terminal: String,
        pub order_channel: OrderChannel,
        pub first_channel: String,
        pub second_channel: String,
        pub deliver_type: DeliverType,
        pub arrive_type: ArriveType,
        pub shop_id: String,
        pub store_id: String,
        pub order_status: i64,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub expect_arrive_time: String,
        pub origin_fee: i64,
        pub pay_fee: i64,
        pub discount_fee: i64,
        pub post_fee: i64,
        pub package_fee: i64,
        pub platform_discount_fee: i64,
        pub merchant_discount_fee: i64,
        pub pay_infos: String,
        pub buyer_info: OrderPayInfoBo,
        pub delivery_info: OrderBuyerInfoBo,
        #[top_api(required)]
        pub sub_info_list: Vec<OrderDeliveryBo>,
        pub seller_id: i64,
        #[top_api(secret)]
        pub seller_nick: String,
        pub order_from: i64,
    }

    /// The values of `is_main`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsMain {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 不是
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_detail`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDetail {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 不是
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 表示生鲜门店
        #[top_api(value = 2)]
        V2,
        /// 表示 B2C
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderChannel {
        /// 表示线上
        #[top_api(value = 2)]
        Online,
        /// 表示线下
        #[top_api(value = 3)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `deliver_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliverType {
        /// 表示预约配送
        #[top_api(value = 1)]
        V1,
        /// 表示现场购买
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `arrive_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ArriveType {
        /// 表示及时达
        #[top_api(value = 1)]
        V1,
        /// 表示定时达
        #[top_api(value = 2)]
        V2,
        /// 表示极速达
        #[top_api(value = 3)]
        V3,
        /// 表示无需配送
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `OrderPayInfoBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPayInfoBo {
        pub user_name: String,
        #[top_api(secret)]
        pub user_nick: String,
        #[top_api(secret)]
        pub phone: String,
        pub member_card_num: String,
        pub member_tags: String,
    }

    /// `OrderBuyerInfoBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBuyerInfoBo {
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub geo: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
    }

    /// `OrderDeliveryBO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OrderDeliveryBo {
        pub is_main: IsMain,
        pub is_detail: IsDetail,
        pub out_sub_order_id: String,
        pub sku_code: String,
        pub auction_id: i64,
        pub auction_title: String,
        pub sale_price: i64,
        pub sale_quantity: i64,
        pub sale_unit: String,
        pub stock_quantity: String,
        pub stock_unit: String,
        pub origin_fee: i64,
        pub pay_fee: i64,
        pub discount_fee: i64,
        pub business_type: BusinessType,
        pub sub_business_type: i64,
        #[top_api(required)]
        pub order_create_time: Option<TopDateTime>,
        pub seller_id: i64,
        #[top_api(secret)]
        pub seller_nick: String,
        pub order_from: i64,
        pub order_source: String,
        pub order_terminal: String,
        pub order_channel: OrderChannel,
        pub deliver_type: DeliverType,
        pub arrive_type: ArriveType,
        pub shop_id: String,
        pub store_id: String,
        pub order_status: i64,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub expect_arrive_time: String,
        pub post_fee: i64,
        pub package_fee: i64,
        pub platform_discount_fee: i64,
        pub merchant_discount_fee: i64,
        pub user_id: i64,
        #[top_api(secret)]
        pub user_nick: String,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub address: String,
        pub geo: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQueryResult {
        pub state: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub result: Option<OrderSuccessResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSuccessResponse {
        pub biz_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub order_sub_info_list: Vec<OrderSubInfoBo>,
    }

    /// `OrderSubInfoBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSubInfoBo {
        pub biz_order_id: Option<String>,
        pub out_order_id: Option<String>,
    }
}

/// `alibaba.wdk.trade.refund.create`
pub mod trade_refund_create {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.refund.create` (外部渠道逆向订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=36172&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.refund.create",
        response = RefundGoodsCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeRefundCreate {
        pub refund_goods_create_request: Option<RefundGoodsCreateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsCreateRequest {
        pub refund_goods_sub_orders: Vec<RefundGoodsSubOrder>,
        pub sub_biz_order_id: String,
        pub shop_id: String,
        pub refund_fetch_type: String,
        pub main_biz_order_id: String,
        pub buyer_id: String,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub operator: Option<String>,
        pub operator_memo: Option<String>,
        pub init_from: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsSubOrder {
        pub sub_biz_order_id: String,
        pub goods_amount: String,
        pub fulfill_amount: String,
        pub sku_code: Option<String>,
        pub refund_fee: Option<i64>,
        pub fulfill_end_time: Option<TopDateTime>,
        pub fulfill_start_time: Option<TopDateTime>,
        pub weight_item: bool,
        pub gift: bool,
        pub left_warehouse: Option<bool>,
        pub refund_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsCreateResult {
        pub refund_goods_id: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.wdk.trade.refund.inform`
pub mod trade_refund_inform {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.refund.inform` (外部渠道通知淘鲜达退款成功接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36213&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.refund.inform",
        response = InformRefundSuccessResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeRefundInform {
        pub inform_refund_success_request: Option<InformRefundSuccessRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InformRefundSuccessRequest {
        pub shop_id: String,
        pub refund_fulfill_sub_orders: Vec<RefundSuccessSubOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundSuccessSubOrderRequest {
        pub sub_biz_order_id: String,
        pub refund_goods_id: String,
        pub fulfill_id: Option<String>,
        pub refund_id: Option<String>,
        pub sku_code: Option<String>,
        pub actual_refund_quantity: String,
        pub refund_amount: String,
        pub refund_type: Option<RefundType>,
        pub expect_fetch_sale_quantity: Option<String>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 退货退款
        #[top_api(value = 1)]
        V1,
        /// 仅退款
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InformRefundSuccessResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.wdk.trade.refund.query`
pub mod trade_refund_query {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.refund.query` (外部渠道查询退货订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.refund.query",
        response = RefundGoodsQueryResult,
        unwrap = "refund_goods_query_result",
        idempotent,
        debug
    )]
    pub struct TradeRefundQuery {
        pub refund_goods_query_request: Option<RefundGoodsQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsQueryRequest {
        pub refund_goods_id: String,
        pub shop_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub refund_fetch_type: Option<String>,
        pub buyer_id: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub init_from: Option<i64>,
        pub init_operator: Option<String>,
        pub init_memo: Option<String>,
        pub refund_goods_sub_order_detail_list: Vec<RefundGoodsSubOrderDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundGoodsSubOrderDetail {
        pub sub_biz_order_id: Option<String>,
        pub fulfill_id: Option<String>,
        pub refund_goods_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub expect_fulfil_start_time: Option<TopDateTime>,
        pub expect_fulfil_end_time: Option<TopDateTime>,
        pub expect_refund_amount: Option<String>,
        pub actual_refund_amount: Option<String>,
        pub fulfil_refund_amount: Option<String>,
        pub agree_refund_amount: Option<String>,
        pub refund_speed_type: Option<RefundSpeedType>,
        pub sku_id: Option<String>,
        pub auction_title: Option<String>,
        pub weight_item: Option<WeightItem>,
        pub item_iu: Option<String>,
        pub item_bu: Option<String>,
        pub refund_status: Option<RefundStatus>,
        pub finish_type: Option<FinishType>,
    }

    /// The values of `refund_speed_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundSpeedType {
        /// 闪退
        #[top_api(value = 1)]
        V1,
        /// 标准
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `weight_item`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WeightItem {
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

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        #[top_api(value = 10)]
        V10,
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 30)]
        V30,
        #[top_api(value = 40)]
        V40,
        /// 退货结束
        #[top_api(value = 50)]
        V50,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `finish_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinishType {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 已入站
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.wdk.trade.refund.success.create`
pub mod trade_refund_success_create {
    use crate::prelude::*;

    /// `alibaba.wdk.trade.refund.success.create` (五道口终态逆向订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=63486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.trade.refund.success.create",
        response = ApiResult,
        unwrap = "refund_order_result",
        debug
    )]
    pub struct TradeRefundSuccessCreate {
        pub refund_order_request: AfterRefundOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterRefundOrderRequest {
        pub store_id: String,
        pub sub_biz_order_id: String,
        pub after_refund_order_info: AfterRefundOrderInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterRefundOrderInfo {
        pub wdkrc: String,
        pub wdkrcm: String,
        pub wdkrfqr: String,
        pub wdkdfqrrr: String,
        pub wdkrfqrmemo: String,
        pub rprid: String,
        pub wdkfra: String,
        pub wdkrf: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub state: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }
}

/// `alibaba.wdk.txd.crm.statement.backflow`
pub mod txd_crm_statement_backflow {
    use crate::prelude::*;

    /// `alibaba.wdk.txd.crm.statement.backflow` (淘鲜达商家会员账单回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=47981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.txd.crm.statement.backflow",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct TxdCrmStatementBackflow {
        pub param_statement_b_o: Option<StatementBo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct StatementBo {
        pub amount: i64,
        pub bill_no: Option<String>,
        pub channel_code: String,
        #[top_api(required)]
        pub create_time: Option<TopDateTime>,
        pub open_member_id: String,
        pub order_id: String,
        pub order_type: OrderType,
        pub pay_type: PayType,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 正向
        #[top_api(value = 0)]
        Normal,
        /// 逆向
        #[top_api(value = 1)]
        Refund,
        /// 撤销
        #[top_api(value = 2)]
        Revoked,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 支付宝
        #[top_api(value = 1)]
        Alipay,
        /// 微信
        #[top_api(value = 2)]
        Wechat,
        /// 现金
        #[top_api(value = 3)]
        Cash,
        /// 储值卡
        #[top_api(value = 4)]
        ValueCard,
        /// 其他
        #[top_api(value = 99)]
        V99,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ums.feedback`
pub mod ums_feedback {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.feedback` (质量反馈（入库辅助）-ERP 下发单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30631&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.feedback",
        response = UtmsResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsFeedback {
        pub erp_feedbackdto: ErpFeedbackDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpFeedbackDto {
        pub biz_order_code: String,
        #[top_api(required)]
        pub feedback_date: Option<TopDateTime>,
        #[top_api(required)]
        pub item_list: Vec<ErpFeedbackDetailDto>,
        pub original_bill_code: String,
        pub remark: Option<String>,
        pub warehouse_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ErpFeedbackDetailDto {
        pub count: String,
        pub item_code: String,
        pub operation: Operation,
        pub reason: Option<String>,
        pub remark: Option<String>,
        pub dept_code: Option<String>,
        pub cabinet_code: Option<String>,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 减库存
        #[top_api(value = 1)]
        V1,
        /// 换货
        #[top_api(value = 2)]
        V2,
        /// 驳回
        #[top_api(value = 0)]
        V0,
        /// 加库存
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub code: Option<String>,
        pub model: Option<bool>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ums.handling.get`
pub mod ums_handling_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.handling.get` (加工单-回流单（新接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=30637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.handling.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsHandlingGet {
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub list: Vec<BomProcessDto>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }

    /// `BomProcessDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BomProcessDto {
        pub dept_code: Option<String>,
        pub occurrence_date: Option<TopDateTime>,
        pub occurrence_type: Option<String>,
        pub warehouse_code: Option<String>,
        pub uuid: Option<String>,
        pub bom_process_code: Option<String>,
        pub product_item_infos: Vec<BomItemInfos>,
        pub material_item_infos: Vec<BomItemInfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BomItemInfos {
        pub quantity: Option<String>,
        pub item_code: Option<String>,
        pub cabinet_code: Option<String>,
    }
}

/// `alibaba.wdk.ums.inbound`
pub mod ums_inbound {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.inbound` (入库-ERP 下发单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30630&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.inbound",
        response = UtmsResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsInbound {
        pub erp_arrivalnotice_dto: ErpArrivalNoticeDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpArrivalNoticeDto {
        pub original_bill_code: Option<String>,
        pub supplier_code: String,
        #[top_api(required)]
        pub invalid_date: Option<TopDateTime>,
        pub biz_order_code: String,
        pub biz_order_type: i64,
        pub warehouse_code: String,
        pub sub_order_type: Option<i64>,
        #[top_api(secret)]
        pub contact_info: Option<String>,
        #[top_api(required)]
        pub item_list: Vec<ErpArrivalNoticeDetailDto>,
        #[top_api(required)]
        pub arrival_date: Option<TopDateTime>,
        pub bypass: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpArrivalNoticeDetailDto {
        pub unit: String,
        pub inventory_unit: String,
        pub spec: String,
        pub dept_code: String,
        pub price: Option<String>,
        pub plan_package_quantity: String,
        pub count: String,
        pub produce_date: Option<TopDateTime>,
        pub bar_code: Option<String>,
        pub item_code: String,
        pub cabinet_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub model: Option<bool>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.wdk.ums.inventory.adjust.get`
pub mod ums_inventory_adjust_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.inventory.adjust.get` (库调单-回流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.inventory.adjust.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsInventoryAdjustGet {
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub code: Option<String>,
        pub list: Vec<StockChangeDto>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockChangeDto {
        pub item_list: Vec<StockChangeDetailDto>,
        pub dept_code: Option<String>,
        pub remark: Option<String>,
        pub adjust_describe: Option<String>,
        pub occurrence_date: Option<TopDateTime>,
        pub warehouse_code: Option<String>,
        pub document_type: Option<i64>,
        pub supplier_code: Option<String>,
        pub document_no: Option<String>,
        pub uuid: Option<String>,
        pub cost_duty_dept_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockChangeDetailDto {
        pub quantity: Option<String>,
        pub item_code: Option<String>,
        pub batch_code: Option<String>,
        pub reason: Option<String>,
        pub biz_order_code: Option<String>,
        pub cabinet_code: Option<String>,
    }
}

/// `alibaba.wdk.ums.inventory.check.get`
pub mod ums_inventory_check_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.inventory.check.get` (盘点结果单-回流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30635&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.inventory.check.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsInventoryCheckGet {
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub list: Vec<PdStockDto>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PdStockDto {
        pub remark: Option<String>,
        pub pd_type: Option<PdType>,
        pub pd_order_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub uuid: Option<String>,
        pub item_list: Vec<PdStockDetailDto>,
    }

    /// The values of `pd_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PdType {
        /// 大盘
        #[top_api(value = 1)]
        V1,
        /// 周盘
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PdStockDetailDto {
        pub remark: Option<String>,
        pub effective_time: Option<TopDateTime>,
        pub operator_name: Option<String>,
        pub diff_count: Option<String>,
        pub real_count: Option<String>,
        pub snapshot_count: Option<String>,
        pub cabinet_code: Option<String>,
        pub item_code: Option<String>,
    }
}

/// `alibaba.wdk.ums.inventory.publish`
pub mod ums_inventory_publish {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.inventory.publish` (初始化覆盖实物库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=40711&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.inventory.publish",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct UmsInventoryPublish {
        pub wdk_erp_arrival_notice: WdkErpArrivalNoticeDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkErpArrivalNoticeDto {
        pub bypass: i64,
        #[top_api(required)]
        pub arrival_date: Option<TopDateTime>,
        #[top_api(required)]
        pub item_list: Vec<ErpArrivalNoticeDetailDto>,
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub warehouse_code: String,
        pub supplier_code: String,
        #[top_api(required)]
        pub invalid_date: Option<TopDateTime>,
        pub sub_order_type: Option<i64>,
        pub original_bill_code: Option<String>,
        pub biz_order_type: i64,
        pub biz_order_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ErpArrivalNoticeDetailDto {
        pub cabinet_code: Option<String>,
        pub unit: String,
        pub inventory_unit: String,
        pub spec: Decimal,
        pub dept_code: String,
        /// In cents.
        pub price: Option<Decimal>,
        pub plan_package_quantity: Decimal,
        pub count: String,
        pub produce_date: Option<TopDateTime>,
        pub bar_code: Option<String>,
        pub item_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub model: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ums.order.get`
pub mod ums_order_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.order.get` (查询店仓作业单据清单 （库存对账辅助）-回流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.order.get",
        response = UtmsPageResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsOrderGet {
        pub query_erpbill_dto: QueryErpBillDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryErpBillDto {
        #[top_api(required)]
        pub begin_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
        pub r#type: i64,
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsPageResult {
        pub code: Option<String>,
        pub list: Vec<ErpBillDto>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpBillDto {
        pub order_code: Option<String>,
        pub status: Option<String>,
        pub create_date: Option<TopDateTime>,
        pub warehouse_code: Option<String>,
        pub r#type: Option<i64>,
    }
}

/// `alibaba.wdk.ums.outbound`
pub mod ums_outbound {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.outbound` (出库-ERP 下发单(新接口，包含调拨出库单和退货出库单等))
    ///
    /// <https://open.taobao.com/api.htm?docId=30633&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.outbound",
        response = UtmsResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsOutbound {
        pub erp_output_order_dto: ErpOutputOrderDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ErpOutputOrderDto {
        #[top_api(required)]
        pub biz_date: Option<TopDateTime>,
        pub biz_order_code: String,
        pub biz_type: BizType,
        #[top_api(required)]
        pub output_item_infos: Vec<OutputItemInfoDto>,
        pub remark: Option<String>,
        pub sub_type: Option<SubType>,
        pub supplier_code: String,
        pub warehouse_code: String,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 退货单
        #[top_api(value = 1)]
        V1,
        /// 调拨出单
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sub_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubType {
        /// 退供应商
        #[top_api(value = 1)]
        V1,
        /// 退大仓
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutputItemInfoDto {
        pub count: String,
        pub dept_code: String,
        pub inventory_unit: String,
        pub item_code: String,
        /// In cents.
        pub price: String,
        pub reason: Option<String>,
        pub remark: Option<String>,
        pub spec: String,
        pub unit: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub code: Option<String>,
        pub model: Option<bool>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ums.outbound.process.get`
pub mod ums_outbound_process_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.outbound.process.get` (出库业务 UMS 异步处理结果返回)
    ///
    /// <https://open.taobao.com/api.htm?docId=30629&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.outbound.process.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsOutboundProcessGet {
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub list: Vec<ErpBillCallbackDto>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpBillCallbackDto {
        pub reason: Option<String>,
        pub success: Option<Success>,
        pub bill_type: Option<String>,
        pub biz_order_code: Option<String>,
        pub uuid: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// The values of `success`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Success {
        /// 失败
        #[top_api(value = "0")]
        Failure,
        /// 成功
        #[top_api(value = "1")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.wdk.ums.retrieve.batch.confirm`
pub mod ums_retrieve_batch_confirm {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.retrieve.batch.confirm` (批量消息确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=31310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.retrieve.batch.confirm",
        response = UtmsResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsRetrieveBatchConfirm {
        pub warehouse_code: Option<String>,
        #[top_api(max_items = 20)]
        pub uuids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub model: Option<String>,
        pub list: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.wdk.ums.retrieve.confirm`
pub mod ums_retrieve_confirm {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.retrieve.confirm` (回流单－外部对已拉取到的 UMS 单据进行确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=30638&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.retrieve.confirm",
        response = UtmsResult,
        unwrap = "result",
        debug
    )]
    pub struct UmsRetrieveConfirm {
        pub warehouse_code: String,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub code: Option<String>,
        pub model: Option<bool>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.ums.returnitems.get`
pub mod ums_returnitems_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.returnitems.get` (退货库位商品查询（退货出库辅助）-回流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.returnitems.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsReturnitemsGet {
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub list: Vec<ErpReturnItemDto>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpReturnItemDto {
        pub count: Option<String>,
        pub cabinet_code: Option<String>,
        pub item_code: Option<String>,
        pub warehouse_code: Option<String>,
    }
}

/// `alibaba.wdk.ums.shift.get`
pub mod ums_shift_get {
    use crate::prelude::*;

    /// `alibaba.wdk.ums.shift.get` (移库单获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=31329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.ums.shift.get",
        response = UtmsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UmsShiftGet {
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UtmsResult {
        pub list: Vec<StockShiftDto>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }

    /// `StockShiftDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockShiftDto {
        pub item_list: Vec<StockShiftDetailDto>,
        pub remark: Option<String>,
        pub shift_describe: Option<String>,
        pub occurrence_date: Option<TopDateTime>,
        pub warehouse_code: Option<String>,
        pub document_no: Option<String>,
        pub uuid: Option<String>,
    }

    /// `StockShiftDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockShiftDetailDto {
        pub batch_info: Option<String>,
        pub out_dept_code: Option<String>,
        pub in_dept_code: Option<String>,
        pub out_cabinet_code: Option<String>,
        pub in_cabinet_code: Option<String>,
        pub quantity: Option<String>,
        pub item_code: Option<String>,
    }
}

/// `alibaba.wdk.wholesale.inboundorder.commit`
pub mod wholesale_inboundorder_commit {
    use crate::prelude::*;

    /// `alibaba.wdk.wholesale.inboundorder.commit` (盒马帮退货信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.wholesale.inboundorder.commit",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct WholesaleInboundorderCommit {
        pub inbound_info_commit_req: InboundInfoCommitReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InboundInfoCommitReq {
        #[top_api(required)]
        pub inbound_item_infos: Vec<InboundItemInfo>,
        pub inbound_order_no: String,
        #[top_api(required)]
        pub received_time: Option<TopDateTime>,
        pub return_order_no: String,
        pub merchant_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InboundItemInfo {
        pub inbound_quantity: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdk.wholesale.order.commit`
pub mod wholesale_order_commit {
    use crate::prelude::*;

    /// `alibaba.wdk.wholesale.order.commit` (盒马帮采购确认订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.wholesale.order.commit",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct WholesaleOrderCommit {
        pub order_commit_req: OrderCommitReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCommitReq {
        #[top_api(required)]
        pub item_confirm_infos: Vec<ItemConfirmInfo>,
        pub external_order_no: String,
        pub merchant_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemConfirmInfo {
        pub confirm_quantity: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.wdk.wholesale.outboundorder.commit`
pub mod wholesale_outboundorder_commit {
    use crate::prelude::*;

    /// `alibaba.wdk.wholesale.outboundorder.commit` (盒马帮发货信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdk.wholesale.outboundorder.commit",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct WholesaleOutboundorderCommit {
        pub outbound_info_commit_req: OutboundInfoCommitReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundInfoCommitReq {
        #[top_api(required)]
        pub outbound_item_infos: Vec<OutboundItemInfo>,
        #[top_api(required)]
        pub estimated_arrival_at: Option<TopDateTime>,
        #[top_api(required)]
        pub outbound_at: Option<TopDateTime>,
        pub trusted_inbound: bool,
        pub supplier_name: String,
        pub supplier_code: String,
        pub asn_order_no: String,
        pub merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundItemInfo {
        pub wholesale_order_no: Option<String>,
        pub production_date: Option<TopDateTime>,
        pub outbound_completed: bool,
        pub outbound_quantity: String,
        pub sku_code: String,
        pub external_order_no: String,
        pub containers: Vec<ContainerDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContainerDo {
        pub quantity: Option<String>,
        pub container_code: Option<String>,
        pub production_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}
