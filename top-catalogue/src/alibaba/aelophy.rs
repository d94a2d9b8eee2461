//! `alibaba.aelophy.*`: 8 APIs.

pub use self::order_deliverer_change::OrderDelivererChange;
pub use self::order_desensitizephone_get::OrderDesensitizephoneGet;
pub use self::order_get::OrderGet;
pub use self::order_logistics_trace_callback::OrderLogisticsTraceCallback;
pub use self::order_work_callback::OrderWorkCallback;
pub use self::shop_updateinfo::ShopUpdateinfo;
pub use self::shop_updaterange::ShopUpdaterange;
pub use self::shop_updatestatus::ShopUpdatestatus;

/// `alibaba.aelophy.order.deliverer.change`
pub mod order_deliverer_change {
    use crate::prelude::*;

    /// `alibaba.aelophy.order.deliverer.change` (配送员信息变更接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66186&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.order.deliverer.change",
        response = TopBaseResult,
        unwrap = "api_result",
        debug
    )]
    pub struct OrderDelivererChange {
        pub deliverer_change_request: DelivererChangeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelivererChangeRequest {
        pub store_id: String,
        pub biz_order_id: i64,
        pub deliverer_name: String,
        #[top_api(secret)]
        pub deliverer_phone: String,
        pub deliverer_company: String,
        pub logistics_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.aelophy.order.desensitizephone.get`
pub mod order_desensitizephone_get {
    use crate::prelude::*;

    /// `alibaba.aelophy.order.desensitizephone.get` (获取订单隐私号)
    ///
    /// <https://open.taobao.com/api.htm?docId=67786&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.order.desensitizephone.get",
        response = OrderDesensitizephoneGetResponse,
        debug
    )]
    pub struct OrderDesensitizephoneGet {
        pub order_desensitize_phone_request: OrderDesensitizePhoneRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDesensitizePhoneRequest {
        pub biz_order_id: String,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDesensitizephoneGetResponse {
        pub api_success: Option<bool>,
        pub api_err_code: Option<String>,
        pub api_err_msg: Option<String>,
        pub model: Option<OrderDesensitizePhoneResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDesensitizePhoneResult {
        pub merchant_code: Option<String>,
        pub biz_order_id: Option<String>,
        pub store_code: Option<String>,
        #[top_api(secret)]
        pub receiver_privacy_phone: Option<String>,
        pub virtual_number: Option<String>,
        pub buyer_virtual_number: Option<String>,
        pub expiration_time: Option<i64>,
    }
}

/// `alibaba.aelophy.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `alibaba.aelophy.order.get` (翱象拉取订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.order.get",
        response = TopBaseResult,
        unwrap = "api_result",
        debug
    )]
    pub struct OrderGet {
        pub order_get_request: OrderGetRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGetRequest {
        pub store_id: String,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub model: Option<OrderResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResponse {
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub shop_id: Option<String>,
        pub order_from: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub original_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub post_fee: Option<i64>,
        pub package_fee: Option<i64>,
        pub pay_fee: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub receive_info: Option<ReceiveInfo>,
        pub sub_order_response_list: Vec<SubOrderResponse>,
        pub ext: Option<OrderInfoExt>,
        pub out_shop_id: Option<String>,
        pub order_no: Option<String>,
        pub open_uid: Option<String>,
        pub sku_discount_platform_fee: Option<i64>,
        pub sku_discount_merchant_fee: Option<i64>,
        pub post_discount_platform_fee: Option<i64>,
        pub post_discount_merchant_fee: Option<i64>,
        pub delivery_type: Option<DeliveryType>,
        pub pay_channels: Vec<OrderPayChannel>,
        pub activitys: Vec<OrderResponseActivitys>,
        pub funds_discounts: Vec<OrderFundsDiscount>,
        pub platform_deduction: Option<PlatformDeduction>,
        pub delivery_info: Option<DeliveryInfo>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 订单支付完成
        #[top_api(value = "PAID")]
        Paid,
        /// 订单打包出库
        #[top_api(value = "PACKAGED")]
        Packaged,
        /// 订单配送揽收
        #[top_api(value = "SHIPPING")]
        Shipping,
        /// 交易完成
        #[top_api(value = "SUCCESS")]
        Success,
        /// 订单取消
        #[top_api(value = "CLOSE")]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 定时配送
        #[top_api(value = 1)]
        V1,
        /// 用户自提
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiveInfo {
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_memo: Option<String>,
        pub receiver_poi: Option<String>,
        pub expect_arrive_time: Option<String>,
        #[top_api(secret)]
        pub receiver_privacy_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderResponse {
        pub biz_sub_order_id: Option<i64>,
        pub out_sub_order_id: Option<String>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub price: Option<i64>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub buy_stock_quantity: Option<Decimal>,
        pub buy_sale_quantity: Option<Decimal>,
        pub original_fee: Option<i64>,
        pub discount_fee: Option<i64>,
        pub weight: Option<i64>,
        pub barcode: Option<String>,
        pub discount_merchant_fee: Option<i64>,
        pub discount_platform_fee: Option<i64>,
        pub gift_flag: Option<String>,
        pub weight_flag: Option<WeightFlag>,
        pub order_status: Option<String>,
        pub activitys: Vec<OrderActivity>,
        pub funds_discounts: Vec<OrderFundsDiscount>,
    }

    /// The values of `weight_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WeightFlag {
        /// 标品
        #[top_api(value = "0")]
        V0,
        /// 称重品
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderActivity {
        pub channel_activity_id: Option<String>,
        pub biz_activity_id: Option<String>,
        pub merchant_activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub discount_fee: Option<i64>,
        pub discount_merchant_fee: Option<i64>,
        pub discount_platform_fee: Option<i64>,
        pub activity_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFundsDiscount {
        pub discount_name: Option<String>,
        pub discount_type: Option<String>,
        /// In cents.
        pub discount_fee: Option<i64>,
        /// In cents.
        pub discount_merchant_fee: Option<i64>,
        /// In cents.
        pub discount_platform_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoExt {
        pub subscribe_message: Option<String>,
        #[top_api(secret)]
        pub subscribe_phone: Option<String>,
        pub member_card_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPayChannel {
        pub pay_type: Option<String>,
        pub pay_channel: Option<String>,
        pub pay_fee: Option<i64>,
    }

    /// `OrderActivity`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderResponseActivitys {
        pub channel_activity_id: Option<String>,
        pub biz_activity_id: Option<String>,
        pub merchant_activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub activity_type: Option<String>,
        pub discount_fee: Option<i64>,
        pub discount_merchant_fee: Option<i64>,
        pub discount_platform_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlatformDeduction {
        pub technical_service_fee: Option<i64>,
        pub pay_service_fee: Option<i64>,
        pub base_logistics_fee: Option<i64>,
        pub thirdpartnar_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryInfo {
        pub delivery_name: Option<String>,
        #[top_api(secret)]
        pub delivery_phone: Option<String>,
    }
}

/// `alibaba.aelophy.order.logistics.trace.callback`
pub mod order_logistics_trace_callback {
    use crate::prelude::*;

    /// `alibaba.aelophy.order.logistics.trace.callback` (配送轨迹回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=66189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.order.logistics.trace.callback",
        response = TopBaseResult,
        unwrap = "api_result",
        debug
    )]
    pub struct OrderLogisticsTraceCallback {
        pub logistics_trace_callback_request: LogisticsTraceCallbackRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTraceCallbackRequest {
        pub store_id: String,
        pub biz_order_id: i64,
        pub longitude: String,
        pub latitude: String,
        #[top_api(required)]
        pub update_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.aelophy.order.work.callback`
pub mod order_work_callback {
    use crate::prelude::*;

    /// `alibaba.aelophy.order.work.callback` (仓配作业结果回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66187&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.order.work.callback",
        response = TopBaseResult,
        unwrap = "api_result",
        debug
    )]
    pub struct OrderWorkCallback {
        pub work_callback_request: WorkCallbackRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WorkCallbackRequest {
        pub store_id: String,
        pub biz_order_id: i64,
        pub status: Status,
        pub status_remark: Option<String>,
        pub deliverer_name: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        pub work_callback_sub_order_info_list: Vec<WorkCallbackSubOrderInfo>,
        pub deliverer_company: Option<DelivererCompany>,
        pub logistics_no: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 商户接单
        #[top_api(value = "ACCEPTED")]
        Accepted,
        /// 商户取消订单
        #[top_api(value = "REJECTED")]
        Rejected,
        /// 拣货完成
        #[top_api(value = "PICKED")]
        Picked,
        /// 打包出库
        #[top_api(value = "PACKAGED")]
        Packaged,
        /// 开始配送
        #[top_api(value = "SHIPPING")]
        Shipping,
        /// 用户签收
        #[top_api(value = "SIGN")]
        Sign,
        /// 用户拒收
        #[top_api(value = "REFUSED")]
        Refused,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deliverer_company`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DelivererCompany {
        /// 蜂鸟
        #[top_api(value = "FENGNIAO")]
        Fengniao,
        /// 美团
        #[top_api(value = "MEITUAN")]
        Meituan,
        /// 达达
        #[top_api(value = "DADA")]
        Dada,
        /// 顺丰
        #[top_api(value = "SHUNFENG")]
        Shunfeng,
        /// 饿了么众包
        #[top_api(value = "ELEZB")]
        Elezb,
        /// 闪送
        #[top_api(value = "BINGEX")]
        Bingex,
        /// 商家自送
        #[top_api(value = "SELF")]
        SelfValue,
        /// 其他运力
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkCallbackSubOrderInfo {
        pub biz_sub_order_id: Option<i64>,
        pub sku_code: Option<String>,
        pub pick_sale_quantity: Option<Decimal>,
        pub pick_stock_quantity: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.aelophy.shop.updateinfo`
pub mod shop_updateinfo {
    use crate::prelude::*;

    /// `alibaba.aelophy.shop.updateinfo` (更新渠道店基础信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.shop.updateinfo",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ShopUpdateinfo {
        pub shop_info_update_request: ShopInfoUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopInfoUpdateRequest {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub store_id: String,
        pub channel_source_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aelophy.shop.updaterange`
pub mod shop_updaterange {
    use crate::prelude::*;

    /// `alibaba.aelophy.shop.updaterange` (更新渠道店销售范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=66728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.shop.updaterange",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ShopUpdaterange {
        pub shop_range_update_request: ShopRangeUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopRangeUpdateRequest {
        #[top_api(required)]
        pub shop_ranges: Vec<ShopRange>,
        pub store_id: String,
        pub channel_source_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopRange {
        #[top_api(required)]
        pub points: Vec<Point>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Point {
        pub lng: String,
        pub lat: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aelophy.shop.updatestatus`
pub mod shop_updatestatus {
    use crate::prelude::*;

    /// `alibaba.aelophy.shop.updatestatus` (更新渠道店营业状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=66727&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.aelophy.shop.updatestatus",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ShopUpdatestatus {
        pub shop_status_update_request: ShopStatusUpdateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ShopStatusUpdateRequest {
        pub store_id: String,
        pub channel_source_type: i64,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 营业
        #[top_api(value = 1)]
        V1,
        /// 不营业
        #[top_api(value = -1)]
        Minus1,
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
