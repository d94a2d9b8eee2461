//! `alibaba.alicom.*`: 15 APIs.

pub use self::exchange_createbymixnick::ExchangeCreatebymixnick;
pub use self::order_checkorderinfo::OrderCheckorderinfo;
pub use self::order_exchange_create::OrderExchangeCreate;
pub use self::order_preauthorize_create::OrderPreauthorizeCreate;
pub use self::order_preauthorize_fulfillment::OrderPreauthorizeFulfillment;
pub use self::order_preauthorize_query_fulfillment::OrderPreauthorizeQueryFulfillment;
pub use self::order_preauthorize_query_fund::OrderPreauthorizeQueryFund;
pub use self::trade_advertiseinfo_get::TradeAdvertiseinfoGet;
pub use self::vt_distribute_queryprotocol::VtDistributeQueryprotocol;
pub use self::vt_distribute_sendcode::VtDistributeSendcode;
pub use self::vt_distributeorder_create::VtDistributeorderCreate;
pub use self::vt_opentrade_getproductinfo::VtOpentradeGetproductinfo;
pub use self::wtt_opentrade_createorder::WttOpentradeCreateorder;
pub use self::wtt_opentrade_getgiftdetails::WttOpentradeGetgiftdetails;
pub use self::wtt_opentrade_getproductinfo::WttOpentradeGetproductinfo;

/// `alibaba.alicom.exchange.createbymixnick`
pub mod exchange_createbymixnick {
    use crate::prelude::*;

    /// `alibaba.alicom.exchange.createbymixnick` (代理商积分兑换接口 tae)
    ///
    /// <https://open.taobao.com/api.htm?docId=29701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.exchange.createbymixnick",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct ExchangeCreatebymixnick {
        pub exchange_model: ExchangeModel,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeModel {
        pub nick: String,
        pub order_no: String,
        /// In cents.
        pub amount: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub desc: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alicom.order.checkorderinfo`
pub mod order_checkorderinfo {
    use crate::prelude::*;

    /// `alibaba.alicom.order.checkorderinfo` (金融购机订单信息校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=31279&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.checkorderinfo",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderCheckorderinfo {
        pub trade_status: TradeStatus,
        pub shop_name: String,
        #[top_api(secret)]
        pub user_nick: String,
        pub biz_order_id: i64,
        pub item_id: i64,
    }

    /// The values of `trade_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeStatus {
        /// 等待买家付款
        #[top_api(value = 1)]
        V1,
        /// 等待卖家发货
        #[top_api(value = 2)]
        V2,
        /// 已退款
        #[top_api(value = 4)]
        Refunded,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alicom.order.exchange.create`
pub mod order_exchange_create {
    use crate::prelude::*;

    /// `alibaba.alicom.order.exchange.create` (代理商积分兑换接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.exchange.create",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderExchangeCreate {
        pub exchange_model: Option<ExchangeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeModel {
        /// In cents.
        pub amount: String,
        pub order_no: String,
        #[top_api(secret)]
        pub nick: String,
        pub ext: Option<Ext>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ext {
        pub award_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alicom.order.preauthorize.create`
pub mod order_preauthorize_create {
    use crate::prelude::*;

    /// `alibaba.alicom.order.preauthorize.create` (业务办理结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=44226&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.preauthorize.create",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderPreauthorizeCreate {
        pub pre_authorize_model: Option<PreAuthorizeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreAuthorizeModel {
        pub ext: Option<String>,
        pub status: Option<Status>,
        pub tb_order_no: Option<String>,
        pub out_biz_order_no: Option<String>,
        pub fund_auth_no: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 业务办理成功
        #[top_api(value = 0)]
        V0,
        /// 业务办理失败
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub desc: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alicom.order.preauthorize.fulfillment`
pub mod order_preauthorize_fulfillment {
    use crate::prelude::*;

    /// `alibaba.alicom.order.preauthorize.fulfillment` (履约结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=44240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.preauthorize.fulfillment",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderPreauthorizeFulfillment {
        pub pre_authorize_model: Option<PreAuthorizeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreAuthorizeModel {
        pub ext: Option<String>,
        pub desc: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub fulfillment_date: Option<String>,
        pub operation_type: Option<OperationType>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        /// In cents.
        pub amount: Option<String>,
        pub out_biz_order_no: Option<String>,
        pub tb_order_no: Option<String>,
        pub fund_auth_no: Option<String>,
    }

    /// The values of `operation_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationType {
        /// 解冻
        #[top_api(value = "0")]
        V0,
        /// 违约
        #[top_api(value = "1")]
        V1,
        /// 罚没
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alicom.order.preauthorize.query.fulfillment`
pub mod order_preauthorize_query_fulfillment {
    use crate::prelude::*;

    /// `alibaba.alicom.order.preauthorize.query.fulfillment` (履约结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=44241&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.preauthorize.query.fulfillment",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderPreauthorizeQueryFulfillment {
        pub pre_authorize_model: Option<PreAuthorizeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreAuthorizeModel {
        pub ext: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub tb_order_no: Option<String>,
        pub out_biz_order_no: Option<String>,
        pub fund_auth_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alicom.order.preauthorize.query.fund`
pub mod order_preauthorize_query_fund {
    use crate::prelude::*;

    /// `alibaba.alicom.order.preauthorize.query.fund` (资金流水查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=44682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.order.preauthorize.query.fund",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderPreauthorizeQueryFund {
        pub pre_authorize_model: Option<PreAuthorizeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreAuthorizeModel {
        pub tid: String,
        pub ext: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alicom.trade.advertiseinfo.get`
pub mod trade_advertiseinfo_get {
    use crate::prelude::*;

    /// `alibaba.alicom.trade.advertiseinfo.get` (获取订单上的在信息流投放信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67523&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.trade.advertiseinfo.get",
        response = AdvertiseInfoDto,
        unwrap = "module",
        debug
    )]
    pub struct TradeAdvertiseinfoGet {
        pub advertise_info_query: AdvertiseInfoQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvertiseInfoQuery {
        pub order_id: i64,
        pub open_id: String,
    }

    /// `AdvertiseInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvertiseInfoDto {
        pub conversion_tracking: Option<String>,
        pub advertiser_id: Option<String>,
    }
}

/// `alibaba.alicom.vt.distribute.queryprotocol`
pub mod vt_distribute_queryprotocol {
    use crate::prelude::*;

    /// `alibaba.alicom.vt.distribute.queryprotocol` (通信业务外放协议查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.vt.distribute.queryprotocol",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct VtDistributeQueryprotocol {
        pub distribute_trade_msg_model: Option<DistributeTradeMsgModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeMsgModel {
        pub source: Option<String>,
        pub wt_biz_type: Option<String>,
        pub item_id: i64,
        pub account: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<ProtocolInfo>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProtocolInfo {
        pub protocol_sequence_id: Option<String>,
        pub protocol_list: Vec<ProtocolList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProtocolList {
        pub protocol: Option<String>,
    }
}

/// `alibaba.alicom.vt.distribute.sendcode`
pub mod vt_distribute_sendcode {
    use crate::prelude::*;

    /// `alibaba.alicom.vt.distribute.sendcode` (通信业务外放发送验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=64177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.vt.distribute.sendcode",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct VtDistributeSendcode {
        pub distribute_trade_msg_model: Option<DistributeTradeMsgModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeMsgModel {
        pub source: Option<String>,
        pub wt_biz_type: Option<String>,
        pub item_id: i64,
        pub account: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alicom.vt.distributeorder.create`
pub mod vt_distributeorder_create {
    use crate::prelude::*;

    /// `alibaba.alicom.vt.distributeorder.create` (通信业务外放下单)
    ///
    /// <https://open.taobao.com/api.htm?docId=64155&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.vt.distributeorder.create",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct VtDistributeorderCreate {
        pub distribute_trade_msg_model: Option<DistributeTradeMsgModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeMsgModel {
        pub source: String,
        pub wt_biz_type: String,
        pub wtt_param: Option<String>,
        pub item_id: i64,
        pub out_order_id: String,
        pub sku_id: Option<String>,
        pub account: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub desc: Option<String>,
        pub model: Option<DistributeTradeOrderInfo>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeOrderInfo {
        pub tb_trade_id: Option<String>,
        pub out_order_id: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub pay_url: Option<String>,
        pub sign_str: Option<String>,
    }
}

/// `alibaba.alicom.vt.opentrade.getproductinfo`
pub mod vt_opentrade_getproductinfo {
    use crate::prelude::*;

    /// `alibaba.alicom.vt.opentrade.getproductinfo` (查询新虚拟产品配置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.vt.opentrade.getproductinfo",
        response = TopResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VtOpentradeGetproductinfo {
        pub product_id: Option<String>,
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDto {
        pub error_message: Option<String>,
        pub data: Option<ProductActivityInfoResponseDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductActivityInfoResponseDto {
        pub product_id: Option<String>,
        pub product_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub price: Option<String>,
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub activity_gift_infos: Option<ActivityGiftInfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityGiftInfos {
        pub gift_id: Option<String>,
        pub gift_name: Option<String>,
    }
}

/// `alibaba.alicom.wtt.opentrade.createorder`
pub mod wtt_opentrade_createorder {
    use crate::prelude::*;

    /// `alibaba.alicom.wtt.opentrade.createorder` (充值送活动下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52738&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.wtt.opentrade.createorder",
        response = TopResultDto,
        unwrap = "result",
        debug
    )]
    pub struct WttOpentradeCreateorder {
        pub param0: Option<OpentradCreateOrderRequestDto>,
    }

    /// `OpentradCreateOrderRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpentradCreateOrderRequestDto {
        pub activity_id: Option<i64>,
        pub transfer_id: String,
        #[top_api(secret)]
        pub phone: String,
        /// In cents.
        pub price: String,
        pub source: String,
        #[top_api(secret)]
        pub seller_nick: String,
        pub alipay_id: Option<i64>,
        pub taobao_nick: Option<String>,
        #[top_api(secret)]
        pub taobao_token: Option<String>,
        pub gift_id: Option<i64>,
        pub product_name: Option<String>,
        pub ext: Option<String>,
        pub product_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDto {
        pub error_message: Option<String>,
        pub data: Option<CreateOrderResponseDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateOrderResponseDto {
        pub tmall_order_id: Option<String>,
        pub transfer_id: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub pay_url: Option<String>,
        pub sign_str: Option<String>,
        pub alipay_trade_id: Option<String>,
    }
}

/// `alibaba.alicom.wtt.opentrade.getgiftdetails`
pub mod wtt_opentrade_getgiftdetails {
    use crate::prelude::*;

    /// `alibaba.alicom.wtt.opentrade.getgiftdetails` (存送业务查询奖品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.wtt.opentrade.getgiftdetails",
        response = TopResultDto,
        unwrap = "result",
        debug
    )]
    pub struct WttOpentradeGetgiftdetails {
        pub activity_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDto {
        pub error_message: Option<String>,
        pub data: Option<ActivityInfoResponseDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityInfoResponseDto {
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub activity_gift_infos: Option<ActivityGiftInfoDtOs>,
    }

    /// `ActivityGiftInfoDTOs`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityGiftInfoDtOs {
        pub gift_id: Option<String>,
        pub gift_name: Option<String>,
    }
}

/// `alibaba.alicom.wtt.opentrade.getproductinfo`
pub mod wtt_opentrade_getproductinfo {
    use crate::prelude::*;

    /// `alibaba.alicom.wtt.opentrade.getproductinfo` (查询存送产品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52737&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alicom.wtt.opentrade.getproductinfo",
        response = TopResultDto,
        unwrap = "result",
        debug
    )]
    pub struct WttOpentradeGetproductinfo {
        pub product_id: Option<String>,
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDto {
        pub error_message: Option<String>,
        pub data: Option<ProductActivityInfoResponseDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductActivityInfoResponseDto {
        pub product_id: Option<String>,
        pub product_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub price: Option<String>,
        pub activity_id: Option<String>,
        pub activity_name: Option<String>,
        pub activity_gift_infos: Option<ActivityGiftInfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityGiftInfos {
        pub gift_id: Option<String>,
        pub gift_name: Option<String>,
    }
}
