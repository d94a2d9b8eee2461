//! `alibaba.tcls.*`: 25 APIs.

pub use self::aelophy_bill_daily_query::AelophyBillDailyQuery;
pub use self::aelophy_bill_detail_query::AelophyBillDetailQuery;
pub use self::aelophy_bill_verificate_callback::AelophyBillVerificateCallback;
pub use self::aelophy_merchant_channel_order_cancel::AelophyMerchantChannelOrderCancel;
pub use self::aelophy_merchant_channel_order_create::AelophyMerchantChannelOrderCreate;
pub use self::aelophy_merchant_channel_order_precheck::AelophyMerchantChannelOrderPrecheck;
pub use self::aelophy_merchant_channel_order_sliceget::AelophyMerchantChannelOrderSliceget;
pub use self::aelophy_merchant_channel_order_updatestatus::AelophyMerchantChannelOrderUpdatestatus;
pub use self::aelophy_merchant_channel_refund_apply::AelophyMerchantChannelRefundApply;
pub use self::aelophy_merchant_channel_refund_cancel::AelophyMerchantChannelRefundCancel;
pub use self::aelophy_merchant_channel_refund_complete::AelophyMerchantChannelRefundComplete;
pub use self::aelophy_merchant_id_mix::AelophyMerchantIdMix;
pub use self::aelophy_merchant_order_batch_upload::AelophyMerchantOrderBatchUpload;
pub use self::aelophy_merchant_order_upload::AelophyMerchantOrderUpload;
pub use self::aelophy_merchant_user_upload::AelophyMerchantUserUpload;
pub use self::aelophy_order_receipt_query::AelophyOrderReceiptQuery;
pub use self::aelophy_refund_agree::AelophyRefundAgree;
pub use self::aelophy_refund_csapply::AelophyRefundCsapply;
pub use self::aelophy_refund_csapply_new::AelophyRefundCsapplyNew;
pub use self::aelophy_refund_csapplyrender::AelophyRefundCsapplyrender;
pub use self::aelophy_refund_disagree::AelophyRefundDisagree;
pub use self::aelophy_refund_fetchgoods::AelophyRefundFetchgoods;
pub use self::aelophy_warehouse_order_get::AelophyWarehouseOrderGet;
pub use self::ax_integration_account_import::AxIntegrationAccountImport;
pub use self::fulfill_qa_order_create::FulfillQaOrderCreate;

/// `alibaba.tcls.aelophy.bill.daily.query`
pub mod aelophy_bill_daily_query {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.bill.daily.query` (账单日汇总接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60073&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.bill.daily.query",
        response = ApiPageResults,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct AelophyBillDailyQuery {
        pub daily_request: BillDailyQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDailyQueryRequest {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
        pub store_id: Option<String>,
        pub bill_start_date: Option<i64>,
        pub bill_end_date: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiPageResults {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub page_count: Option<i64>,
        pub total: Option<i64>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub model: Vec<BillDailyDto>,
    }

    /// `BillDailyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDailyDto {
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub order_from: Option<String>,
        pub settle_biz_id: Option<String>,
        pub bill_date: Option<String>,
        pub settle_amount: Option<Decimal>,
        pub sku_amount: Option<Decimal>,
        pub charge_base_amount: Option<Decimal>,
        pub package_amount: Option<Decimal>,
        pub send_amount: Option<Decimal>,
        pub merchant_subsidy_amount: Option<Decimal>,
        pub plat_subsidy_amount: Option<Decimal>,
        pub brand_subsidy_amount: Option<Decimal>,
        pub agent_subsidy_amount: Option<Decimal>,
        pub channel_commission_amount: Option<Decimal>,
        pub base_logistics_amount: Option<Decimal>,
        pub added_value_amount: Option<Decimal>,
        pub other_fee_amount: Option<Decimal>,
        pub handle_fee_amount: Option<Decimal>,
        pub extend_info: Option<String>,
        pub platform_voucher_subsidy_fee: Option<Decimal>,
        pub merchant_voucher_subsidy_fee: Option<Decimal>,
        pub plat_package_fee: Option<Decimal>,
        pub user_pay_amount: Option<Decimal>,
    }
}

/// `alibaba.tcls.aelophy.bill.detail.query`
pub mod aelophy_bill_detail_query {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.bill.detail.query` (账单明细接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.bill.detail.query",
        response = ApiPageResults,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct AelophyBillDetailQuery {
        pub detail_request: BillDetailQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDetailQueryRequest {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
        pub store_id: Option<String>,
        pub bill_start_date: Option<i64>,
        pub bill_end_date: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiPageResults {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub page_count: Option<i64>,
        pub total: Option<i64>,
        pub model: Vec<BillDetailDto>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }

    /// `BillDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDetailDto {
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub order_from: Option<String>,
        pub settle_biz_id: Option<String>,
        pub bill_date: Option<String>,
        pub settle_amount: Option<Decimal>,
        pub sku_amount: Option<Decimal>,
        pub charge_base_amount: Option<Decimal>,
        pub package_amount: Option<Decimal>,
        pub send_amount: Option<Decimal>,
        pub merchant_subsidy_amount: Option<Decimal>,
        pub plat_subsidy_amount: Option<Decimal>,
        pub brand_subsidy_amount: Option<Decimal>,
        pub agent_subsidy_amount: Option<Decimal>,
        pub channel_commission_amount: Option<Decimal>,
        pub base_logistics_amount: Option<Decimal>,
        pub added_value_amount: Option<Decimal>,
        pub other_fee_amount: Option<Decimal>,
        pub handle_fee_amount: Option<Decimal>,
        pub extend_info: Option<String>,
        pub r#type: Option<String>,
        pub channel_order_id: Option<String>,
        pub platform_voucher_subsidy_fee: Option<Decimal>,
        pub merchant_voucher_subsidy_fee: Option<Decimal>,
        pub plat_package_fee: Option<Decimal>,
        pub user_pay_amount: Option<Decimal>,
    }
}

/// `alibaba.tcls.aelophy.bill.verificate.callback`
pub mod aelophy_bill_verificate_callback {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.bill.verificate.callback` (翱象 ERP 核销回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=56480&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.bill.verificate.callback",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyBillVerificateCallback {
        pub module: Option<VerificateCallbackDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct VerificateCallbackDto {
        pub remark: Option<String>,
        pub verificate_time: String,
        pub verificate_status: VerificateStatus,
        pub bill_type: Option<BillType>,
        pub bill_order_id: String,
        pub store_id: String,
        pub merchant_code: Option<String>,
    }

    /// The values of `verificate_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VerificateStatus {
        /// 核销完成
        #[top_api(value = 1)]
        WrittenOff,
        /// 核销失败
        #[top_api(value = 2)]
        WriteOffFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 正向
        #[top_api(value = 1)]
        V1,
        /// 逆向
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.order.cancel`
pub mod aelophy_merchant_channel_order_cancel {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.order.cancel` (翱象商家自有渠道 交易订单取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=55841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.order.cancel",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelOrderCancel {
        pub user_cancel_info: OrderUserCancelInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUserCancelInfo {
        pub out_order_id: String,
        pub out_shop_id: Option<String>,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.order.create`
pub mod aelophy_merchant_channel_order_create {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.order.create` (翱象商家自有渠道 订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=55833&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.order.create",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelOrderCreate {
        pub order_info: OrderInfo,
    }

    #[derive(Clone, TopObject)]
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
        pub out_shop_id: Option<String>,
        pub order_status: String,
        pub pay_time: Option<TopDateTime>,
        #[top_api(required)]
        pub create_time: Option<TopDateTime>,
        pub order_from: Option<i64>,
        pub pickup_type: PickupType,
        pub commission: Option<i64>,
        pub serial_no: Option<String>,
        pub package_fee: Option<i64>,
        pub shop_id: Option<String>,
        pub merchant_total_fee: Option<i64>,
        pub other_merchant_subsidy_fee: Option<i64>,
        pub other_plat_subsidy_fee: Option<i64>,
        pub merchant_base_send_fee: Option<i64>,
        pub plat_send_subsidy_fee: Option<i64>,
        pub merchant_send_subsidy_fee: Option<i64>,
        pub merchant_call_order_fee: Option<i64>,
        pub cold_chain_send_fee: Option<i64>,
        pub merchant_call_order_send_fee: Option<i64>,
        pub send_insurance_fee: Option<i64>,
        pub logistics_shop_service_fee: Option<i64>,
        pub actual_increment_service_fee: Option<i64>,
        pub performance_increment_service_fee: Option<i64>,
        pub distance_increase_performance_fee: Option<i64>,
        pub time_increase_performance_fee: Option<i64>,
        pub merchant_public_donation: Option<i64>,
        pub plat_points_deduction_fee: Option<i64>,
        pub self_pick_discount_fee: Option<i64>,
        pub self_pick_payable_fee: Option<i64>,
        pub price_increase_performance_fee: Option<i64>,
        pub pay_channels: Vec<PayChannel>,
        pub ext: Option<String>,
    }

    /// The values of `pickup_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PickupType {
        /// 平台配送
        #[top_api(value = 1)]
        V1,
        /// 商家自配送
        #[top_api(value = 2)]
        V2,
        /// 到店自提
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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
        pub user_memo: Option<String>,
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
        pub merchant_discount_fee: Option<i64>,
        pub platform_discount_fee: Option<i64>,
        pub total_weight: Option<i64>,
        pub handling_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountInfo {
        pub activity_id: Option<String>,
        pub activity_type: Option<String>,
        pub discount_fee: Option<i64>,
        pub merchant_discount_fee: Option<i64>,
        pub platform_discount_fee: Option<i64>,
        pub activity_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayChannel {
        pub pay_channel_type: Option<i64>,
        /// In cents.
        pub pay_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.order.precheck`
pub mod aelophy_merchant_channel_order_precheck {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.order.precheck` (前置校验商品是否可下单作业)
    ///
    /// <https://open.taobao.com/api.htm?docId=65024&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.order.precheck",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelOrderPrecheck {
        pub pre_check_request: PreCheckRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PreCheckRequest {
        pub shop_id: String,
        pub geo: String,
        pub scene: Scene,
        pub time_slice_date: Option<String>,
        pub time_slice: Option<String>,
        #[top_api(required)]
        pub sku_list: Vec<PromiseSkuInfo>,
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 购物车场景
        #[top_api(value = "CartScene")]
        CartScene,
        /// 进入支付场景
        #[top_api(value = "PostOrderScene")]
        PostOrderScene,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PromiseSkuInfo {
        pub sku_code: String,
        pub quantity: Decimal,
        pub line_instances: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<PreCheckResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreCheckResponse {
        pub ext: Option<String>,
        pub product_list: Vec<PreCheckProductResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreCheckProductResponse {
        pub sku_code: Option<String>,
        pub can_fulfill: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.order.sliceget`
pub mod aelophy_merchant_channel_order_sliceget {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.order.sliceget` (获取运力时间片信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.order.sliceget",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelOrderSliceget {
        pub time_slice_get_request: TimeSliceGetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSliceGetRequest {
        pub shop_id: String,
        pub geo: String,
        #[top_api(required)]
        pub sku_list: Vec<PromiseSkuInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PromiseSkuInfo {
        pub sku_code: String,
        pub quantity: Decimal,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<TimeSliceGetResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSliceGetResponse {
        pub time_slice_list: Vec<PromiseTimeSlice>,
        pub product_list: Vec<FulfillProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromiseTimeSlice {
        /// A day as \``yyyy-MM-dd`\`.
        pub slice_date: Option<String>,
        pub slice_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillProduct {
        pub sku_code: Option<String>,
        pub line_instances: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.order.updatestatus`
pub mod aelophy_merchant_channel_order_updatestatus {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.order.updatestatus` (翱象商家自有渠道 订单状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=55840&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.order.updatestatus",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelOrderUpdatestatus {
        pub order_status_info: OrderStatusInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderStatusInfo {
        pub out_shop_id: Option<String>,
        pub out_order_id: String,
        pub order_status: String,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.refund.apply`
pub mod aelophy_merchant_channel_refund_apply {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.refund.apply` (翱象商家自有渠道 逆向单申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=55832&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.refund.apply",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelRefundApply {
        pub refund_apply_info: RefundApplyInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundApplyInfo {
        pub out_order_id: String,
        pub out_shop_id: Option<String>,
        pub out_refund_id: String,
        /// In cents.
        pub refund_fee: i64,
        pub refund_reason: Option<String>,
        pub refund_post_fee: Option<i64>,
        pub refund_package_fee: Option<i64>,
        #[top_api(required)]
        pub sub_refund_orders: Vec<SubRefundOrder>,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
        pub refund_type: Option<i64>,
        pub refund_note: Option<String>,
        pub refund_pics: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubRefundOrder {
        pub sub_out_order_id: String,
        pub refund_quantity: i64,
        /// In cents.
        pub refund_fee: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.refund.cancel`
pub mod aelophy_merchant_channel_refund_cancel {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.refund.cancel` (翱象商家自有渠道 逆向单申请取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=55839&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.refund.cancel",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelRefundCancel {
        pub refund_cancel_info: RefundCancelInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCancelInfo {
        pub out_order_id: String,
        pub out_shop_id: Option<String>,
        pub out_refund_id: String,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.merchant.channel.refund.complete`
pub mod aelophy_merchant_channel_refund_complete {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.channel.refund.complete` (翱象商家自有渠道 逆向单完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=55838&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.channel.refund.complete",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantChannelRefundComplete {
        pub refund_complete_info: RefundCompleteInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCompleteInfo {
        pub out_order_id: String,
        pub out_shop_id: Option<String>,
        pub out_refund_id: String,
        pub refund_fee: i64,
        pub refund_post_fee: Option<i64>,
        pub refund_package_fee: Option<i64>,
        pub sub_refund_orders: Vec<SubRefundOrder>,
        pub order_from: Option<i64>,
        pub shop_id: Option<String>,
        /// In cents.
        pub commission: Option<i64>,
        /// In cents.
        pub other_merchant_subsidy_fee: Option<i64>,
        /// In cents.
        pub other_plat_subsidy_fee: Option<i64>,
        /// In cents.
        pub merchant_total_fee: Option<i64>,
        /// In cents.
        pub plat_send_subsidy_fee: Option<i64>,
        /// In cents.
        pub merchant_send_subsidy_fee: Option<i64>,
        /// In cents.
        pub merchant_call_order_fee: Option<i64>,
        /// In cents.
        pub cold_chain_send_fee: Option<i64>,
        /// In cents.
        pub merchant_call_order_send_fee: Option<i64>,
        /// In cents.
        pub send_insurance_fee: Option<i64>,
        /// In cents.
        pub logistics_shop_service_fee: Option<i64>,
        /// In cents.
        pub actual_increment_service_fee: Option<i64>,
        /// In cents.
        pub performance_increment_service_fee: Option<i64>,
        /// In cents.
        pub distance_increase_performance_fee: Option<i64>,
        /// In cents.
        pub time_increase_performance_fee: Option<i64>,
        /// In cents.
        pub merchant_public_donation: Option<i64>,
        /// In cents.
        pub plat_points_deduction_fee: Option<i64>,
        /// In cents.
        pub self_pick_discount_fee: Option<i64>,
        /// In cents.
        pub self_pick_payable_fee: Option<i64>,
        /// In cents.
        pub merchant_base_send_fee: Option<i64>,
        /// In cents.
        pub price_increase_performance_fee: Option<i64>,
        pub pay_channels: Vec<PayChannel>,
        pub refund_reason_type: Option<RefundReasonType>,
    }

    /// The values of `refund_reason_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundReasonType {
        /// 整单全缺
        #[top_api(value = 10)]
        V10,
        /// 订单部分缺
        #[top_api(value = 11)]
        V11,
        #[top_api(value = 12)]
        V12,
        #[top_api(value = 13)]
        V13,
        /// 用户拒收
        #[top_api(value = 15)]
        V15,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubRefundOrder {
        pub sub_out_order_id: String,
        pub sku_code: String,
        pub refund_quantity: i64,
        /// In cents.
        pub refund_fee: i64,
        pub refund_weight: Option<i64>,
        /// In cents.
        pub discount_fee: Option<i64>,
        /// In cents.
        pub merchant_discount_fee: Option<i64>,
        /// In cents.
        pub platform_discount_fee: Option<i64>,
        pub discount_infos: Vec<DiscountInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountInfo {
        pub activity_id: Option<String>,
        pub activity_type: Option<String>,
        /// In cents.
        pub discount_fee: Option<i64>,
        /// In cents.
        pub merchant_discount_fee: Option<i64>,
        /// In cents.
        pub platform_discount_fee: Option<i64>,
        pub activity_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayChannel {
        pub pay_channel_type: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.id.mix`
pub mod aelophy_merchant_id_mix {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.id.mix` (商家用户 id 混淆)
    ///
    /// <https://open.taobao.com/api.htm?docId=56818&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.id.mix",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantIdMix {
        pub union_uid: String,
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

/// `alibaba.tcls.aelophy.merchant.order.batch.upload`
pub mod aelophy_merchant_order_batch_upload {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.order.batch.upload` (商家订单数据批量上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=57399&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.order.batch.upload",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantOrderBatchUpload {
        #[top_api(required, max_items = 10)]
        pub order_info_list: Vec<MerchantOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOrderInfo {
        pub activity_info: Option<String>,
        /// In cents.
        pub actual_amt: i64,
        pub channel_order_id: Option<String>,
        pub channel_user_id: Option<String>,
        pub coupon_info: Option<String>,
        pub customize_order_channel: Option<String>,
        /// In cents.
        pub discount_amt: Option<i64>,
        pub extend_property: Option<String>,
        pub member_card_num: Option<String>,
        pub member_id: Option<String>,
        pub order_channel: String,
        pub order_id: String,
        pub origin_whole_data: Option<String>,
        pub out_store_id: Option<String>,
        #[top_api(required)]
        pub pay_channel_list: Vec<MerchantOrderPaymentInfo>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub pos_no: Option<String>,
        pub post_fee: Option<i64>,
        #[top_api(secret)]
        pub real_phone: Option<String>,
        pub store_id: Option<String>,
        pub sub_order_list: Vec<MerchantSubOrderInfo>,
        pub total_amt: i64,
        pub trace_id: Option<String>,
        pub union_user_id: Option<String>,
        pub upload_batch_info: Option<UploadBatchInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOrderPaymentInfo {
        pub amount: i64,
        pub ouid: Option<String>,
        pub serial_num: String,
        pub tuid: Option<String>,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantSubOrderInfo {
        pub activity_info: Option<String>,
        pub actual_amt: i64,
        pub bar_code: Option<String>,
        pub coupon_info: Option<String>,
        pub discount_amt: Option<i64>,
        pub quantity: Option<String>,
        pub quantity_unit: Option<String>,
        pub sku_code: String,
        pub sub_order_id: String,
        pub total_amt: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadBatchInfo {
        pub batch_count: Option<i64>,
        pub batch_no: Option<String>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.order.upload`
pub mod aelophy_merchant_order_upload {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.order.upload` (商家订单数据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=56366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.order.upload",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantOrderUpload {
        pub order_info: MerchantOrderInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOrderInfo {
        pub channel_order_id: Option<String>,
        #[top_api(secret)]
        pub real_phone: Option<String>,
        pub trace_id: Option<String>,
        pub discount_amt: Option<i64>,
        pub member_card_num: Option<String>,
        pub order_id: String,
        pub coupon_info: Option<String>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub post_fee: Option<i64>,
        pub pos_no: Option<String>,
        #[top_api(required)]
        pub sub_order_list: Vec<MerchantSubOrderInfo>,
        pub store_id: Option<String>,
        pub order_channel: String,
        pub activity_info: Option<String>,
        pub total_amt: i64,
        pub channel_user_id: Option<String>,
        #[top_api(required)]
        pub pay_channel_list: Vec<MerchantOrderPaymentInfo>,
        pub extend_property: Option<String>,
        pub out_store_id: Option<String>,
        pub member_id: Option<String>,
        pub actual_amt: i64,
        pub origin_whole_data: Option<String>,
        pub union_user_id: Option<String>,
        pub upload_batch_info: Option<UploadBatchInfo>,
        pub customize_order_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantSubOrderInfo {
        pub activity_info: Option<String>,
        pub coupon_info: Option<String>,
        pub bar_code: Option<String>,
        pub sku_code: String,
        pub quantity_unit: Option<String>,
        pub quantity: Option<String>,
        pub actual_amt: i64,
        pub discount_amt: Option<i64>,
        pub total_amt: i64,
        pub sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOrderPaymentInfo {
        pub r#type: String,
        pub amount: i64,
        pub serial_num: String,
        pub tuid: Option<String>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadBatchInfo {
        pub batch_no: Option<String>,
        pub batch_count: Option<i64>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.merchant.user.upload`
pub mod aelophy_merchant_user_upload {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.merchant.user.upload` (商家会员数据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=56365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.merchant.user.upload",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyMerchantUserUpload {
        #[top_api(required, max_items = 20)]
        pub user_info_list: Vec<MerchantUserInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MerchantUserInfo {
        #[top_api(secret)]
        pub real_phone: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub gender: Option<String>,
        pub register_time: Option<TopDateTime>,
        pub member_level: Option<String>,
        pub source: Option<String>,
        pub user_name: Option<String>,
        pub card_no: Option<String>,
        pub score_balance: Option<String>,
        pub customize_channel: Option<String>,
        pub union_uid: String,
        pub channel_user_id: Option<String>,
        pub card_balance: Option<i64>,
        pub extend_property: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub renew: Option<bool>,
        pub source_tag: Option<String>,
        pub pay_member: Option<bool>,
        pub channel_code: ChannelCode,
        pub origin_whole_data: Option<String>,
        pub wx_user_name: Option<String>,
        pub wx_union_id: Option<String>,
    }

    /// The values of `channel_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ChannelCode {
        /// 门店会员
        #[top_api(value = "storeMember")]
        StoreMember,
        /// 淘鲜达
        #[top_api(value = "txd")]
        Txd,
        /// 饿了么
        #[top_api(value = "eleme")]
        Eleme,
        /// 微信小程序
        #[top_api(value = "weixin")]
        Weixin,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.order.receipt.query`
pub mod aelophy_order_receipt_query {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.order.receipt.query` (订单小票查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.order.receipt.query",
        response = ApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AelophyOrderReceiptQuery {
        pub receipt_query_request: ReceiptQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptQueryRequest {
        pub batch_id: String,
        pub paper_width: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub status: Option<bool>,
        pub err_msg: Option<String>,
        pub order_list: Vec<ReceiptDto>,
    }

    /// `ReceiptDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptDto {
        pub receipt_info: Option<ReceiptInfoDto>,
    }

    /// `ReceiptInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptInfoDto {
        pub batch_name: Option<String>,
        pub tb_order_id: Option<String>,
        pub cancel_amount: Option<String>,
        pub order_num: Option<String>,
        pub discount_amount: Option<String>,
        pub remark: Option<String>,
        pub batch_id: Option<String>,
        pub warehouse_name: Option<String>,
        pub warehouse_code: Option<String>,
        pub self_pick_place: Option<String>,
        pub item_info_list: Vec<ItemInfoDto>,
        pub storage_mode: Option<i64>,
        pub all_item_count: Option<i64>,
        pub out_of_stock: Option<bool>,
        pub latest_arrive_time: Option<TopDateTime>,
        pub pay_order_amount: Option<String>,
        pub package_fee: Option<String>,
        pub refund_amount: Option<String>,
        pub channel_order_id: Option<String>,
        pub billing_link: Option<String>,
        pub ticket_cou_pon: Vec<String>,
        pub buyer_info: Option<BuyerInfoDto>,
        pub postage: Option<String>,
        pub total_order_amount: Option<String>,
        pub batch_strategy: Option<String>,
        pub business_type: Option<String>,
        pub fulfill_order_id: Option<String>,
    }

    /// `ItemInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfoDto {
        pub sku_stock_unit: Option<String>,
        pub item_unit_price: Option<String>,
        pub item_code: Option<String>,
        pub out_of_stock_item_count: Option<i64>,
        pub expect_item_count: Option<i64>,
        pub service_names: Vec<String>,
        pub nonstandard_item_count: Option<String>,
        pub total_amount: Option<String>,
        pub expect_stock_quantity: Option<String>,
        pub item_name: Option<String>,
        pub storage_mode: Option<i64>,
        pub barcode: Option<String>,
        pub standard_sku: Option<bool>,
    }

    /// `BuyerInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerInfoDto {
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.refund.agree`
pub mod aelophy_refund_agree {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.agree` (saas 售后逆向 商户同意用户逆向申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=55294&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.agree",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct AelophyRefundAgree {
        pub store_id: Option<String>,
        pub out_order_id: Option<String>,
        pub refund_id: Option<String>,
        pub audit_memo: Option<String>,
        pub sub_refund_list: Option<Subrefundlist>,
        pub order_from: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Subrefundlist {
        pub out_sub_order_id: Option<String>,
        pub refund_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub is_success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.refund.csapply`
pub mod aelophy_refund_csapply {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.csapply` (商家代客售后提交逆向申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=55529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.csapply",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyRefundCsapply {
        pub refund_cs_apply_d_t_o: RefundCsApplyDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCsApplyDto {
        pub reason_id: i64,
        pub out_order_id: String,
        pub store_id: String,
        pub request_id: String,
        #[top_api(required)]
        pub out_sub_order_ids: Vec<String>,
        pub memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.refund.csapply.new`
pub mod aelophy_refund_csapply_new {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.csapply.new` (代客退)
    ///
    /// <https://open.taobao.com/api.htm?docId=60215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.csapply.new",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyRefundCsapplyNew {
        pub refund_cs_apply_d_t_o: RefundCsApplyNewDto,
    }

    /// `RefundCsApplyNewDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCsApplyNewDto {
        pub reason_id: i64,
        pub out_order_id: String,
        pub store_id: String,
        pub request_id: String,
        #[top_api(required)]
        pub sub_refund_orders: Vec<CsApplySubOrderDto>,
        pub memo: Option<String>,
        pub order_from: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_delivery_fee: Option<i64>,
        pub refund_package_fee: Option<i64>,
        pub refund_reason: Option<String>,
    }

    /// `CsApplySubOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsApplySubOrderDto {
        pub refund_fee: Option<Decimal>,
        pub refund_amount: Option<Decimal>,
        pub out_sub_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tcls.aelophy.refund.csapplyrender`
pub mod aelophy_refund_csapplyrender {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.csapplyrender` (商家代客售后逆向申请渲染获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=55528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.csapplyrender",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyRefundCsapplyrender {
        pub refund_cs_apply_render_d_t_o: Option<RefundCsApplyRenderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCsApplyRenderDto {
        pub out_order_id: String,
        pub store_id: String,
        pub out_sub_order_ids: Vec<String>,
        pub order_from: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub model: Option<RefundCsApplyRenderResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCsApplyRenderResponseDto {
        pub store_id: Option<String>,
        pub out_order_id: Option<String>,
        pub request_id: Option<String>,
        pub out_sub_orders: Vec<Outsuborders>,
        pub reason_list: Vec<Reasonlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Outsuborders {
        pub out_sub_order_id: Option<String>,
        pub max_refund_fee: Option<i64>,
        pub post_fee: Option<i64>,
        pub can_reverse: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Reasonlist {
        pub reason_id: Option<i64>,
        pub reason_text: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.refund.disagree`
pub mod aelophy_refund_disagree {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.disagree` (saas 售后逆向 商户拒绝用户逆向申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=55293&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.disagree",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct AelophyRefundDisagree {
        pub refund_id: Option<String>,
        pub reject_reason: Option<String>,
        pub order_from: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub is_success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.refund.fetchgoods`
pub mod aelophy_refund_fetchgoods {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.refund.fetchgoods` (saas 售后逆向 商户发起逆向取货)
    ///
    /// <https://open.taobao.com/api.htm?docId=55295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.refund.fetchgoods",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct AelophyRefundFetchgoods {
        pub store_id: String,
        pub out_order_id: String,
        pub refund_id: String,
        pub fetch_start_time: Option<TopDateTime>,
        pub fetch_end_time: Option<TopDateTime>,
        pub remark: Option<String>,
        pub sub_refund_list: Subrefundlist,
        pub order_from: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Subrefundlist {
        pub expect_fetch_quantity: i64,
        pub out_sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub is_success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.tcls.aelophy.warehouse.order.get`
pub mod aelophy_warehouse_order_get {
    use crate::prelude::*;

    /// `alibaba.tcls.aelophy.warehouse.order.get` (仓作业单获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=68010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.aelophy.warehouse.order.get",
        response = TopBaseResult,
        unwrap = "api_result",
        debug
    )]
    pub struct AelophyWarehouseOrderGet {
        pub warehouse_order_get_request: WarehouseOrderGetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseOrderGetRequest {
        pub store_id: String,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub model: Option<WarehouseOrderResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseOrderResponse {
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub biz_order_id: Option<i64>,
        pub order_from: Option<i64>,
        pub out_order_id: Option<String>,
        pub warehouse_status: Option<WarehouseStatus>,
        pub warehouse_status_desc: Option<String>,
        pub delivery_time_mind: Option<DeliveryTimeMind>,
        pub exc_status_desc: Option<String>,
        pub task_dispatched_time: Option<TopDateTime>,
        pub task_generate_time: Option<TopDateTime>,
        pub pick_worker_id: Option<String>,
        #[top_api(secret)]
        pub pick_worker_name: Option<String>,
        pub pick_start_time: Option<TopDateTime>,
        pub pick_finish_time: Option<TopDateTime>,
        pub pack_worker_id: Option<String>,
        #[top_api(secret)]
        pub pack_worker_name: Option<String>,
        pub pack_start_time: Option<TopDateTime>,
        pub pack_finish_time: Option<TopDateTime>,
        pub latest_arrival_time: Option<TopDateTime>,
        pub latest_outbound_time: Option<TopDateTime>,
        pub actual_outbound_time: Option<TopDateTime>,
        pub cancel_time: Option<TopDateTime>,
        pub sub_orders: Vec<WarehouseSubOrderResponse>,
    }

    /// The values of `warehouse_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseStatus {
        /// 任务生成
        #[top_api(value = 1)]
        V1,
        /// 拣货开始
        #[top_api(value = 2)]
        V2,
        /// 拣货完成
        #[top_api(value = 3)]
        V3,
        /// 打包开始
        #[top_api(value = 4)]
        V4,
        /// 打包完成
        #[top_api(value = 5)]
        V5,
        /// 任务取消
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `delivery_time_mind`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryTimeMind {
        /// 自提
        #[top_api(value = 1)]
        Pickup,
        /// 小时达
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseSubOrderResponse {
        pub biz_sub_order_id: Option<i64>,
        pub out_sub_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub stock_unit: Option<String>,
        pub buy_stock_quantity: Option<Decimal>,
        pub pick_stock_quantity: Option<Decimal>,
    }
}

/// `alibaba.tcls.ax.integration.account.import`
pub mod ax_integration_account_import {
    use crate::prelude::*;

    /// `alibaba.tcls.ax.integration.account.import` (ISV 用户录入)
    ///
    /// <https://open.taobao.com/api.htm?docId=57297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.ax.integration.account.import",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct AxIntegrationAccountImport {
        pub client_id: String,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub email: String,
        pub username: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub ext: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.tcls.fulfill.qa.order.create`
pub mod fulfill_qa_order_create {
    use crate::prelude::*;

    /// `alibaba.tcls.fulfill.qa.order.create` (创单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcls.fulfill.qa.order.create",
        response = FulfillQaOrderCreateResponse,
        debug
    )]
    pub struct FulfillQaOrderCreate {
        pub fulfill_order_id: String,
        pub target_ip: Option<String>,
        #[top_api(secret)]
        pub creator: String,
        pub job_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillQaOrderCreateResponse {
        pub trace_id: Option<String>,
        pub data: Option<String>,
        #[top_api(flag)]
        pub rt_success: Option<bool>,
        pub rt_error_code: Option<i64>,
        pub rt_error_msg: Option<String>,
    }
}
