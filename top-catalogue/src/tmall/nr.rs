//! `tmall.nr.*`: 17 APIs.

pub use self::fulfill_cancel::FulfillCancel;
pub use self::fulfill_cancel_reason_query::FulfillCancelReasonQuery;
pub use self::fulfill_logistics_consign::FulfillLogisticsConsign;
pub use self::fulfill_logistics_query::FulfillLogisticsQuery;
pub use self::fulfill_logistics_sync::FulfillLogisticsSync;
pub use self::fulfill_order_query::FulfillOrderQuery;
pub use self::fulfill_sold_orderlist_query::FulfillSoldOrderlistQuery;
pub use self::inventory_initial::InventoryInitial;
pub use self::inventory_update::InventoryUpdate;
pub use self::item_tag_ops::ItemTagOps;
pub use self::notice_goods_ready::NoticeGoodsReady;
pub use self::order_logis_info::OrderLogisInfo;
pub use self::order_query_jst::OrderQueryJst;
pub use self::seller_storerange_read::SellerStorerangeRead;
pub use self::seller_storerange_sync::SellerStorerangeSync;
pub use self::sold_orderlist_query_jst::SoldOrderlistQueryJst;
pub use self::zqs_plan_query::ZqsPlanQuery;

/// `tmall.nr.fulfill.cancel`
pub mod fulfill_cancel {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.cancel` (取消上门揽件)
    ///
    /// <https://open.taobao.com/api.htm?docId=33116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.cancel",
        response = NrResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillCancel {
        pub req: Option<NrCancelFulfillReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrCancelFulfillReqDto {
        #[top_api(secret)]
        pub cancel_oper_user_name: Option<String>,
        pub cancel_oper_user_id: Option<i64>,
        pub cancel_reason_code: Option<i64>,
        pub seller_id: Option<i64>,
        pub cancel_oper_type: Option<i64>,
        pub main_order_id: Option<i64>,
        pub cancel_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code2: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.nr.fulfill.cancel.reason.query`
pub mod fulfill_cancel_reason_query {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.cancel.reason.query` (查询取消履约的原因列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=33115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.cancel.reason.query",
        response = NrResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FulfillCancelReasonQuery {
        pub seller_id: Option<i64>,
        pub main_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.nr.fulfill.logistics.consign`
pub mod fulfill_logistics_consign {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.logistics.consign` (同城配门店备货通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=36936&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.logistics.consign",
        response = NrResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillLogisticsConsign {
        pub param0: Option<NrStoreGoodsReadyReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrStoreGoodsReadyReqDto {
        #[top_api(secret)]
        pub performer_name: Option<String>,
        #[top_api(secret)]
        pub performer_phone: Option<String>,
        pub company_order_no: Option<String>,
        pub company_name: Option<String>,
        pub main_order_id: i64,
        pub biz_identity: Option<String>,
        pub company_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<NrStoreGoodsReadyRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrStoreGoodsReadyRespDto {
        pub got_code: Option<String>,
        pub short_id: Option<String>,
        pub ma_code: Option<String>,
        pub main_order_id: Option<i64>,
        pub company_order_no: Option<String>,
        pub company_name: Option<String>,
        pub cancel_code: Option<String>,
    }
}

/// `tmall.nr.fulfill.logistics.query`
pub mod fulfill_logistics_query {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.logistics.query` (定时送和极速达配送物流信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=36949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.logistics.query",
        response = NrResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FulfillLogisticsQuery {
        pub main_order_id: Option<i64>,
        pub biz_identity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<NrTimingFulfillDetailQueryRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingFulfillDetailQueryRespDto {
        pub nr_delivery_brief_status_d_t_o: Option<NrDeliveryBriefStatusDto>,
        pub nr_delivery_brief_status_d_t_os:
            Vec<NrTimingFulfillDetailQueryRespDtoNrDeliveryBriefStatusDTOs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrDeliveryBriefStatusDto {
        pub logistics_time: Option<String>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        #[top_api(secret)]
        pub deliverer_name: Option<String>,
        pub sp_name: Option<String>,
        pub logistics_status_name: Option<String>,
        pub logistics_status: Option<String>,
    }

    /// `NrDeliveryBriefStatusDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingFulfillDetailQueryRespDtoNrDeliveryBriefStatusDTOs {
        pub logistics_status: Option<String>,
        pub logistics_status_name: Option<String>,
        pub sp_name: Option<String>,
        pub deliverer_name: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        pub fail_reason: Option<String>,
        pub fail_code: Option<String>,
        pub logistics_time: Option<String>,
    }
}

/// `tmall.nr.fulfill.logistics.sync`
pub mod fulfill_logistics_sync {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.logistics.sync` (同城配物流信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=38370&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.logistics.sync",
        response = NrResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillLogisticsSync {
        pub param0: NrLogisticsInfoSynReqDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NrLogisticsInfoSynReqDto {
        pub delivery_user_type: Option<DeliveryUserType>,
        pub facility_name: Option<String>,
        pub plan_date: Option<String>,
        pub delivery_user_id: Option<i64>,
        pub desc: Option<String>,
        #[top_api(secret)]
        pub delivery_user_name: Option<String>,
        pub main_biz_order_id: i64,
        #[top_api(required)]
        pub event_create_time: Option<TopDateTime>,
        pub cancel_reason: Option<String>,
        pub mail_cp_name: String,
        pub city: Option<String>,
        pub mail_no: String,
        pub cancel_reason_code: Option<String>,
        pub sub_biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub delivery_phone: Option<String>,
        pub event: Event,
        pub trace_id: Option<String>,
        pub event_oper_type: Option<i64>,
        pub sequence_no: Option<i64>,
        pub mail_cp: Option<String>,
        pub biz_identity: String,
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
    pub struct NrResult {
        #[top_api(flag)]
        pub result_data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.nr.fulfill.order.query`
pub mod fulfill_order_query {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.order.query` (零售商获取品牌商的单笔订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=36939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.order.query",
        response = NrResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FulfillOrderQuery {
        pub biz_identity: Option<String>,
        pub order_id: Option<i64>,
        pub ext_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<TradeOrderDetailDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderDetailDto {
        pub order_d_t_os: Vec<NrOrderDto>,
        pub store_code: Option<String>,
        pub appoint_end_time: Option<String>,
        pub appoint_start_time: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_town: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_province: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub pay_time: Option<String>,
        pub status: Option<String>,
        pub order_id: Option<i64>,
        pub create_time: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub out_id_store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrOrderDto {
        pub create_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub refund_status: Option<String>,
        pub num: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub order_id: Option<i64>,
        pub adjust_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub actual_paid_fee: Option<i64>,
        pub auction_price: Option<i64>,
        pub out_id_item_code: Option<String>,
    }
}

/// `tmall.nr.fulfill.sold.orderlist.query`
pub mod fulfill_sold_orderlist_query {
    use crate::prelude::*;

    /// `tmall.nr.fulfill.sold.orderlist.query` (零售商获取品牌商的特定订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.fulfill.sold.orderlist.query",
        response = NrResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct FulfillSoldOrderlistQuery {
        pub param0: Option<NrTimingOrderSoldQueryReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingOrderSoldQueryReqDto {
        pub end_created: Option<TopDateTime>,
        pub start_created: Option<TopDateTime>,
        pub brand_seller_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub biz_identity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<NrTimingOrderSoldQueryRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingOrderSoldQueryRespDto {
        pub trade_order_detail_d_t_os: Vec<TradeOrderDetailDto>,
        pub page_no: Option<i64>,
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderDetailDto {
        pub order_d_t_os: Vec<NrOrderDto>,
        pub store_code: Option<String>,
        pub appoint_end_time: Option<String>,
        pub appoint_start_time: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_town: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_province: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub pay_time: Option<String>,
        pub status: Option<String>,
        pub order_id: Option<String>,
        pub create_time: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        /// In cents.
        pub post_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrOrderDto {
        pub create_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub refund_status: Option<String>,
        pub num: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub order_id: Option<i64>,
        pub nr_zqs_plan_resp_d_t_o: Option<NrZqsPlanRespDto>,
        pub adjust_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub actual_paid_fee: Option<i64>,
        pub auction_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsPlanRespDto {
        pub num_per_cycle: Option<i64>,
        pub pause_ahead_days: Option<i64>,
        pub send_start_time: Option<String>,
        pub send_end_time: Option<String>,
        pub cycle_days: Option<CycleDays>,
        pub cycle_type: Option<CycleType>,
        pub start_refund_date: Option<String>,
        pub plan_list: Vec<NrZqsPlanDetailInfoDto>,
    }

    /// The values of `cycle_days`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CycleDays {
        /// 每天送
        #[top_api(value = 1)]
        V1,
        /// 隔 1 天送
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cycle_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CycleType {
        /// 隔 N 天送
        #[top_api(value = 1)]
        V1,
        /// 周末送
        #[top_api(value = 2)]
        V2,
        /// 工作日送
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsPlanDetailInfoDto {
        pub sequence_no: Option<i64>,
        pub plan_date: Option<String>,
    }
}

/// `tmall.nr.inventory.initial`
pub mod inventory_initial {
    use crate::prelude::*;

    /// `tmall.nr.inventory.initial` (门店库存初始化前后端商品绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=37442&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.inventory.initial",
        response = InventoryInitialResponse,
        debug
    )]
    pub struct InventoryInitial {
        pub param0: Option<NrStoreInvItemInitialReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrStoreInvItemInitialReqDto {
        pub user_id: i64,
        pub operation_time: Option<String>,
        #[top_api(required)]
        pub stores: Vec<StoreDto>,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDto {
        pub warehouse_type: String,
        pub warehouse_id: String,
        pub store_inventories: Vec<StoreInvetoryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInvetoryDto {
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub bill_num: String,
        pub inventory_type: String,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryInitialResponse {
        pub result_data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code2: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.nr.inventory.update`
pub mod inventory_update {
    use crate::prelude::*;

    /// `tmall.nr.inventory.update` (门店业务同步库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=37447&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.inventory.update",
        response = NrResult,
        unwrap = "result",
        debug
    )]
    pub struct InventoryUpdate {
        pub param0: Option<NrInventoryUpdateReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrInventoryUpdateReqDto {
        pub check_mode: Option<CheckMode>,
        pub owner_id: Option<i64>,
        pub detail_list: Vec<NrInventoryCheckDetailDto>,
        pub biz_identity: Option<String>,
        pub order_id: Option<String>,
        pub store_code: Option<String>,
        pub store_type: Option<StoreType>,
    }

    /// The values of `check_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CheckMode {
        /// 全量
        #[top_api(value = 1)]
        V1,
        /// 增量
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StoreType {
        /// 门店库存
        #[top_api(value = 6)]
        V6,
        /// 电商库存
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrInventoryCheckDetailDto {
        pub quantity: Option<i64>,
        pub sc_item_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sub_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<InventoryUpdateRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryUpdateRespDto {
        pub success_inventorys: Vec<InventoryUpdateRespDtoSuccessInventorys>,
        pub fail_inventorys: Vec<InventoryUpdateRespDtoFailInventorys>,
    }

    /// `NrInventoryCheckDetailDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryUpdateRespDtoSuccessInventorys {
        pub quantity: Option<i64>,
        pub sc_item_code: Option<String>,
        pub sub_order_id: Option<String>,
        pub sc_item_id: Option<i64>,
    }

    /// `NrInventoryCheckDetailDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryUpdateRespDtoFailInventorys {
        pub sub_order_id: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sc_item_code: Option<String>,
        pub quantity: Option<i64>,
    }
}

/// `tmall.nr.item.tag.ops`
pub mod item_tag_ops {
    use crate::prelude::*;

    /// `tmall.nr.item.tag.ops` (区域零售商品打标去标)
    ///
    /// <https://open.taobao.com/api.htm?docId=41667&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.nr.item.tag.ops",
        response = NewRetailResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemTagOps {
        pub tag_req_d_t_o: TagReqDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TagReqDto {
        pub r#type: Type,
        pub seller_id: i64,
        #[top_api(required)]
        pub item_ids: Vec<i64>,
        pub biz_identity: Option<String>,
        pub trace_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 打标
        #[top_api(value = 1)]
        V1,
        /// 去标
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewRetailResult {
        pub result_data: Option<TagRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagRespDto {
        pub descs: Vec<String>,
        pub fail_ids: Vec<i64>,
        pub success_ids: Vec<i64>,
    }
}

/// `tmall.nr.notice.goods.ready`
pub mod notice_goods_ready {
    use crate::prelude::*;

    /// `tmall.nr.notice.goods.ready` (同步天猫配送人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=37939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.notice.goods.ready",
        response = NoticeGoodsReadyResponse,
        debug
    )]
    pub struct NoticeGoodsReady {
        pub param0: Option<NrZqsGoodsReadyReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsGoodsReadyReqDto {
        #[top_api(secret)]
        pub performer_name: Option<String>,
        #[top_api(secret)]
        pub performer_phone: Option<String>,
        pub seller_id: Option<i64>,
        pub trace_id: Option<String>,
        pub outer_got_code: Option<String>,
        #[top_api(secret)]
        pub dealer_name: Option<String>,
        pub biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub dealer_phone: Option<String>,
        pub biz_identity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NoticeGoodsReadyResponse {
        pub result_data: Option<bool>,
        pub error_message: Option<String>,
        pub error_code2: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.nr.order.logis.info`
pub mod order_logis_info {
    use crate::prelude::*;

    /// `tmall.nr.order.logis.info` (区域零售订单获取取件码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.order.logis.info",
        response = NewRetailResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderLogisInfo {
        pub seller_id: i64,
        #[top_api(required, max_items = 20)]
        pub main_order_ids: Vec<i64>,
        pub channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewRetailResult {
        pub result_data: Option<NrFetchCodeQueryRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrFetchCodeQueryRespDto {
        pub nr_fetch_code_d_t_o_list: Vec<NrFetchCodeDto>,
        pub err_msg: Option<Errmsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrFetchCodeDto {
        pub main_order_id: Option<i64>,
        pub consign_company_name: Option<String>,
        pub biz_type: Option<String>,
        pub consign_company_code: Option<String>,
        pub printdata: Option<String>,
        pub short_id: Option<i64>,
        pub fetch_code: Option<String>,
        pub face_sheet_id: Option<String>,
        pub tag_no: Option<String>,
        pub cp_out_id: Option<String>,
        #[top_api(secret)]
        pub receive_phone: Option<String>,
        #[top_api(secret)]
        pub receive_addr: Option<String>,
        pub receive_name: Option<String>,
        pub send_province: Option<String>,
        pub send_city: Option<String>,
        #[top_api(secret)]
        pub send_addr: Option<String>,
        pub write_off_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Errmsg {
        pub key: Option<i64>,
        pub value: Option<String>,
    }
}

/// `tmall.nr.order.query.jst`
pub mod order_query_jst {
    use crate::prelude::*;

    /// `tmall.nr.order.query.jst` (获取同城配送业务单笔订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=38901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.order.query.jst",
        response = NewRetailResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderQueryJst {
        pub biz_identity: Option<String>,
        pub order_id: Option<i64>,
        pub ext_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewRetailResult {
        pub result_data: Option<TradeOrderDetailDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderDetailDto {
        pub order_d_t_os: Vec<NrOrderDto>,
        pub out_id_store_code: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub create_time: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<String>,
        pub pay_time: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub appoint_start_time: Option<String>,
        pub appoint_end_time: Option<String>,
        pub store_code: Option<String>,
        /// In cents.
        pub post_fee: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrOrderDto {
        pub discount_fee: Option<i64>,
        pub adjust_fee: Option<i64>,
        pub order_id: Option<i64>,
        pub title: Option<String>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub num: Option<i64>,
        pub refund_status: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub out_id_item_code: Option<String>,
        pub actual_paid_fee: Option<i64>,
        pub auction_price: Option<i64>,
        pub outer_id_sku: Option<String>,
    }
}

/// `tmall.nr.seller.storerange.read`
pub mod seller_storerange_read {
    use crate::prelude::*;

    /// `tmall.nr.seller.storerange.read` (门店服务范围读取)
    ///
    /// <https://open.taobao.com/api.htm?docId=46667&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.seller.storerange.read",
        response = NrResult,
        unwrap = "result_list",
        debug
    )]
    pub struct SellerStorerangeRead {
        pub seller_id: i64,
        pub biz_identity: Option<String>,
        #[top_api(required, max_items = 20)]
        pub store_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub result_datas: Vec<ResultData>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub seller_id: Option<i64>,
        pub store_id: Option<i64>,
        pub ranges: Vec<NrServiceRangeResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrServiceRangeResponseDto {
        pub points: Vec<Points>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Points {
        pub lat: Option<String>,
        pub lng: Option<String>,
    }
}

/// `tmall.nr.seller.storerange.sync`
pub mod seller_storerange_sync {
    use crate::prelude::*;

    /// `tmall.nr.seller.storerange.sync` (同步商户中心服务范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=46729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.seller.storerange.sync",
        response = SellerStorerangeSyncResponse,
        debug
    )]
    pub struct SellerStorerangeSync {
        pub biz_identity: Option<String>,
        #[top_api(max_items = 20)]
        pub req_d_t_o_list: Vec<SyncServiceRangeRequestDto>,
        pub seller_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncServiceRangeRequestDto {
        pub points: Vec<Point>,
        pub properties: Option<String>,
        pub store_id: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Point {
        pub lat: Option<String>,
        pub lng: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerStorerangeSyncResponse {
        pub result_data: Option<bool>,
        pub success_flag: Option<bool>,
    }
}

/// `tmall.nr.sold.orderlist.query.jst`
pub mod sold_orderlist_query_jst {
    use crate::prelude::*;

    /// `tmall.nr.sold.orderlist.query.jst` (已入塔商家查询订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.sold.orderlist.query.jst",
        response = NewRetailResult,
        unwrap = "result",
        debug
    )]
    pub struct SoldOrderlistQueryJst {
        pub param0: Option<NrTimingOrderSoldQueryReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingOrderSoldQueryReqDto {
        pub end_created: Option<TopDateTime>,
        pub start_created: Option<TopDateTime>,
        pub brand_seller_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub biz_identity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewRetailResult {
        pub result_data: Option<NrTimingOrderSoldQueryRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTimingOrderSoldQueryRespDto {
        pub trade_order_detail_d_t_os: Vec<TradeOrderDetailDto>,
        pub page_size: Option<i64>,
        pub total_num: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderDetailDto {
        pub order_d_t_os: Vec<NrOrderDto>,
        pub pay_time: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub appoint_start_time: Option<String>,
        pub appoint_end_time: Option<String>,
        pub store_code: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub create_time: Option<String>,
        pub order_id: Option<String>,
        pub status: Option<String>,
        /// In cents.
        pub post_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrOrderDto {
        pub order_id: Option<i64>,
        pub title: Option<String>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub num: Option<i64>,
        pub refund_status: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub outer_id_sku: Option<String>,
    }
}

/// `tmall.nr.zqs.plan.query`
pub mod zqs_plan_query {
    use crate::prelude::*;

    /// `tmall.nr.zqs.plan.query` (周期送配送明细查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nr.zqs.plan.query",
        response = NrResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ZqsPlanQuery {
        pub detail_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrResult {
        pub result_data: Option<NrZqsPlanRespDto>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsPlanRespDto {
        pub plan_list: Vec<NrZqsPlanDetailInfoDto>,
        pub num_per_cycle: Option<i64>,
        pub pause_ahead_days: Option<i64>,
        pub send_start_time: Option<String>,
        pub send_end_time: Option<String>,
        pub cycle_days: Option<CycleDays>,
        pub cycle_type: Option<CycleType>,
        pub start_refund_date: Option<String>,
        pub pause_infos: Vec<NrZqsPauseInfoDto>,
        pub week_day: Option<i64>,
    }

    /// The values of `cycle_days`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CycleDays {
        /// 每天送
        #[top_api(value = 1)]
        V1,
        /// 隔 1 天送
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cycle_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CycleType {
        /// 隔 N 天送
        #[top_api(value = 1)]
        V1,
        /// 周末送
        #[top_api(value = 2)]
        V2,
        /// 工作日送
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsPlanDetailInfoDto {
        pub sequence_no: Option<i64>,
        pub plan_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrZqsPauseInfoDto {
        pub pause_start_day: Option<String>,
        pub pause_end_day: Option<String>,
    }
}
