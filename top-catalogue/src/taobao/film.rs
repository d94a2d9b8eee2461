//! `taobao.film.*`: 15 APIs.

pub use self::account_phone_query::AccountPhoneQuery;
pub use self::data_third_party_refund_order::DataThirdPartyRefundOrder;
pub use self::koubei_cinema_getactivity::KoubeiCinemaGetactivity;
pub use self::lottery_draw::LotteryDraw;
pub use self::lottery_performance::LotteryPerformance;
pub use self::lottery_rule_query::LotteryRuleQuery;
pub use self::lottery_sendcode::LotterySendcode;
pub use self::tfavatar_bill_sale_payment_query::TfavatarBillSalePaymentQuery;
pub use self::tfavatar_bill_sale_payment_query_vii::TfavatarBillSalePaymentQueryVii;
pub use self::tfavatar_bill_sale_print_query::TfavatarBillSalePrintQuery;
pub use self::tfavatar_bill_sale_refund_query::TfavatarBillSaleRefundQuery;
pub use self::tfavatar_bill_sale_refund_query_vii::TfavatarBillSaleRefundQueryVii;
pub use self::tfavatar_bill_ticket_payment_query::TfavatarBillTicketPaymentQuery;
pub use self::tfavatar_bill_ticket_refund_query::TfavatarBillTicketRefundQuery;
pub use self::tfbackyard_cardschedule_update::TfbackyardCardscheduleUpdate;

/// `taobao.film.account.phone.query`
pub mod account_phone_query {
    use crate::prelude::*;

    /// `taobao.film.account.phone.query` (根据手机查询匹配账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45077&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.account.phone.query",
        response = ResultListModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccountPhoneQuery {
        #[top_api(secret)]
        pub phone: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultListModel {
        pub return_code: Option<String>,
        pub account_list: Vec<Model>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
        pub return_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub mix_user_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub is_new_user: Option<bool>,
    }
}

/// `taobao.film.data.third.party.refund.order`
pub mod data_third_party_refund_order {
    use crate::prelude::*;

    /// `taobao.film.data.third.party.refund.order` (退票接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.data.third.party.refund.order",
        response = ResultGeneralModel,
        unwrap = "result",
        debug
    )]
    pub struct DataThirdPartyRefundOrder {
        pub user_id: i64,
        pub platform: i64,
        pub ext_user_id: String,
        pub ext_order_id: String,
        pub tb_order_id: i64,
        /// In cents.
        pub refund_amount: i64,
        pub refund_service_fee: i64,
        pub params: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultGeneralModel {
        pub return_message: Option<String>,
        #[top_api(flag = "0")]
        pub return_code: Option<String>,
        pub return_value: Option<TopRefundOrderStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRefundOrderStatus {
        pub status: Option<String>,
        pub tb_order_id: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.film.koubei.cinema.getactivity`
pub mod koubei_cinema_getactivity {
    use crate::prelude::*;

    /// `taobao.film.koubei.cinema.getactivity` (口碑-影院营销数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.koubei.cinema.getactivity",
        response = ResultGeneralModel,
        unwrap = "result",
        debug
    )]
    pub struct KoubeiCinemaGetactivity {
        pub user_id: Option<String>,
        pub account_type: Option<String>,
        pub city_code: Option<i64>,
        pub platform: Option<i64>,
        #[top_api(max_items = 20)]
        pub cinema_ids: Vec<String>,
        pub params: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultGeneralModel {
        pub return_url: Option<String>,
        pub return_code: Option<String>,
        pub request_id: Option<String>,
        pub return_value: Option<CinemaPageResult>,
        pub return_error_oper: Option<String>,
        pub return_error_solution: Option<String>,
        pub return_message: Option<String>,
        pub return_error_stack_trace: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CinemaPageResult {
        pub cinemas: Vec<CinemaPageCinemaVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CinemaPageCinemaVo {
        pub activity_tags: Vec<ActivityTagVo>,
        pub biz_status: Option<i64>,
        pub special_remind: Option<String>,
        pub schedule_count: Option<i64>,
        pub schedule_close_time: Option<i64>,
        pub mcard_open: Option<bool>,
        pub support_mcard: Option<bool>,
        pub always_go: Option<bool>,
        /// In cents.
        pub min_price: Option<i64>,
        pub distance: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub display_supports: Vec<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub cinema_name: Option<String>,
        pub cinema_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityTagVo {
        pub title: Option<String>,
        pub tag_type: Option<i64>,
        pub tag: Option<String>,
    }
}

/// `taobao.film.lottery.draw`
pub mod lottery_draw {
    use crate::prelude::*;

    /// `taobao.film.lottery.draw` (淘票票抽奖发放权益 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=32736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.lottery.draw",
        response = ResultGeneralModel,
        unwrap = "result",
        debug
    )]
    pub struct LotteryDraw {
        #[top_api(secret)]
        pub account_no: String,
        pub account_type: String,
        pub lottery_mix_id: String,
        pub platform: i64,
        pub biz_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultGeneralModel {
        pub return_url: Option<String>,
        pub return_code: Option<String>,
        pub request_id: Option<String>,
        pub return_value: Option<Model>,
        pub return_error_oper: Option<String>,
        pub return_error_solution: Option<String>,
        pub return_message: Option<String>,
        pub return_error_stack_trace: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub rewards: Vec<DrawReward>,
        pub use_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrawReward {
        pub gmt_expire: Option<String>,
        pub gmt_modified: Option<String>,
        pub reward_desc: Option<String>,
        pub reward_count: Option<i64>,
        pub reward_type: Option<i64>,
        pub code_type: Option<CodeType>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub code: Option<String>,
    }

    /// The values of `code_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeType {
        /// 兑换券
        #[top_api(value = 1)]
        V1,
        /// 代金券
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.film.lottery.performance`
pub mod lottery_performance {
    use crate::prelude::*;

    /// `taobao.film.lottery.performance` (淘票票履约发放权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=62971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.lottery.performance",
        response = LotteryPerformanceResponse,
        debug
    )]
    pub struct LotteryPerformance {
        pub lottery_performance_top_param: LotteryPerformanceTopParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryPerformanceTopParam {
        pub mix_user_id: String,
        pub spread_id: String,
        pub out_biz_id: String,
        pub platform: i64,
        pub biz_ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryPerformanceResponse {
        pub return_code: Option<String>,
        pub return_value: Option<LotteryPerformanceResult>,
        pub return_error_stack_trace: Option<String>,
        pub return_message: Option<String>,
        pub return_error_oper: Option<String>,
        pub return_error_solution: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryPerformanceResult {
        pub result_code: Option<ResultCode>,
        pub rewards: Vec<LotteryPerformanceRewardDto>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        /// 全部成功
        #[top_api(value = 1)]
        V1,
        /// 全部失败
        #[top_api(value = 2)]
        V2,
        /// 部分成功需要重试
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LotteryPerformanceRewardDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryPerformanceRewardDto {
        pub reward_title: Option<String>,
        pub reward_sub_title: Option<String>,
        pub reward_type: Option<RewardType>,
        pub reward_sub_type: Option<RewardSubType>,
        pub reward_count: Option<i64>,
        pub reward_unit: Option<String>,
        /// In cents.
        pub cost_price: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub gmt_expire: Option<String>,
        pub reward_ext: Option<String>,
    }

    /// The values of `reward_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RewardType {
        /// 淘票票优惠券
        #[top_api(value = 1)]
        V1,
        /// 大麦优惠券
        #[top_api(value = 2)]
        V2,
        /// 会员权益
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `reward_sub_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RewardSubType {
        /// 兑换券
        #[top_api(value = 1)]
        V1,
        /// 代金券）会员权益子类型（
        #[top_api(value = 2)]
        V2,
        /// 会员积分
        #[top_api(value = 5)]
        V5,
        /// 普通会员
        #[top_api(value = 7)]
        V7,
        /// 黑钻会员
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.film.lottery.rule.query`
pub mod lottery_rule_query {
    use crate::prelude::*;

    /// `taobao.film.lottery.rule.query` (淘票票抽奖活动查询 API(渠道))
    ///
    /// <https://open.taobao.com/api.htm?docId=33209&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.lottery.rule.query",
        response = ResultListModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LotteryRuleQuery {
        pub account_type: String,
        pub channel: String,
        #[top_api(secret)]
        pub account_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultListModel {
        pub return_values: Vec<LotteryDraws>,
        pub request_id: Option<String>,
        pub return_url: Option<String>,
        pub return_code: Option<String>,
        pub return_error_oper: Option<String>,
        pub return_message: Option<String>,
        pub return_error_solution: Option<String>,
        pub return_error_stack_trace: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDraws {
        pub use_desc: Option<String>,
        pub coupon_subtitle: Option<String>,
        pub valid_day: Option<i64>,
        pub lottery_title: Option<String>,
        pub cost_price: Option<i64>,
        pub lottery_mix_id: Option<String>,
    }
}

/// `taobao.film.lottery.sendcode`
pub mod lottery_sendcode {
    use crate::prelude::*;

    /// `taobao.film.lottery.sendcode` (淘票票外部直发券)
    ///
    /// <https://open.taobao.com/api.htm?docId=37323&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.lottery.sendcode",
        response = ResultGeneralModel,
        unwrap = "result",
        debug
    )]
    pub struct LotterySendcode {
        pub param_f_code_merchant_send_code_request: Option<FCodeMerchantSendCodeRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FCodeMerchantSendCodeRq {
        pub out_uid: Option<String>,
        pub each_num: i64,
        pub mix_id: String,
        pub ext_order_id: String,
        pub number: i64,
        pub order_time: Option<String>,
        pub user_id_type: Option<String>,
        pub partner_code: Option<String>,
        #[top_api(secret)]
        pub out_user_name: Option<String>,
        pub feature: Option<String>,
        pub user_id_list: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultGeneralModel {
        pub return_url: Option<String>,
        pub return_code: Option<String>,
        pub request_id: Option<String>,
        pub return_value: Option<FCodeMerchantSendCodeRp>,
        pub return_error_oper: Option<String>,
        pub return_error_solution: Option<String>,
        pub return_message: Option<String>,
        pub return_error_stack_trace: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FCodeMerchantSendCodeRp {
        pub f_code_merchant_info_list: Vec<FCodeMerchantVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FCodeMerchantVo {
        pub gmt_expire: Option<TopDateTime>,
        pub gen_task_id: Option<i64>,
        pub cost_price: Option<i64>,
        pub code: Option<String>,
    }
}

/// `taobao.film.tfavatar.bill.sale.payment.query`
pub mod tfavatar_bill_sale_payment_query {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.sale.payment.query` (获取影院卖品账单--支付账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.sale.payment.query",
        response = TfavatarBillSalePaymentQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TfavatarBillSalePaymentQuery {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub included_order_status: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillSalePaymentQueryResult {
        pub return_code: Option<String>,
        pub return_value: Option<ReturnValue>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.sale.payment.query.vii`
pub mod tfavatar_bill_sale_payment_query_vii {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.sale.payment.query.vii` (获取影院卖品账单--支付账单-V2 版本(正逆分离
    /// ))
    ///
    /// <https://open.taobao.com/api.htm?docId=61824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.sale.payment.query.vii",
        response = TfavatarBillSalePaymentQueryViiResult,
        unwrap = "result",
        debug
    )]
    pub struct TfavatarBillSalePaymentQueryVii {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub included_order_status: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillSalePaymentQueryViiResult {
        pub return_value: Option<ReturnValue>,
        pub return_message: Option<String>,
        pub return_code: Option<String>,
        pub request_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.sale.print.query`
pub mod tfavatar_bill_sale_print_query {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.sale.print.query` (获取影院卖品账单-核销账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.sale.print.query",
        response = TfavatarBillSalePrintQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TfavatarBillSalePrintQuery {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub included_order_status: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillSalePrintQueryResult {
        pub return_code: Option<String>,
        pub return_value: Option<ReturnValue>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.sale.refund.query`
pub mod tfavatar_bill_sale_refund_query {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.sale.refund.query` (获取影院卖品账单--退款账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.sale.refund.query",
        response = TfavatarBillSaleRefundQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TfavatarBillSaleRefundQuery {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub included_order_status: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillSaleRefundQueryResult {
        pub return_code: Option<String>,
        pub return_value: Option<ReturnValue>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.sale.refund.query.vii`
pub mod tfavatar_bill_sale_refund_query_vii {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.sale.refund.query.vii` (获取影院卖品账单--退款账单-V2 版本(正逆分离))
    ///
    /// <https://open.taobao.com/api.htm?docId=61826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.sale.refund.query.vii",
        response = TfavatarBillSaleRefundQueryViiResult,
        unwrap = "result",
        debug
    )]
    pub struct TfavatarBillSaleRefundQueryVii {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub included_order_status: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillSaleRefundQueryViiResult {
        pub return_value: Option<ReturnValue>,
        pub return_message: Option<String>,
        pub return_code: Option<String>,
        pub request_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.ticket.payment.query`
pub mod tfavatar_bill_ticket_payment_query {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.ticket.payment.query` (获取影院票务账单-支付订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46856&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.ticket.payment.query",
        response = TfavatarBillTicketPaymentQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TfavatarBillTicketPaymentQuery {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub included_order_status: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillTicketPaymentQueryResult {
        pub return_code: Option<String>,
        pub return_value: Option<ReturnValue>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfavatar.bill.ticket.refund.query`
pub mod tfavatar_bill_ticket_refund_query {
    use crate::prelude::*;

    /// `taobao.film.tfavatar.bill.ticket.refund.query` (获取影院票务账单-退款账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46973&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfavatar.bill.ticket.refund.query",
        response = TfavatarBillTicketRefundQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TfavatarBillTicketRefundQuery {
        pub open_app_key: String,
        pub cinema_id: i64,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub included_order_status: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TfavatarBillTicketRefundQueryResult {
        pub return_code: Option<String>,
        pub return_value: Option<ReturnValue>,
        pub request_id: Option<String>,
        pub return_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnValue {
        pub data: Option<String>,
        pub count: Option<i64>,
    }
}

/// `taobao.film.tfbackyard.cardschedule.update`
pub mod tfbackyard_cardschedule_update {
    use crate::prelude::*;

    /// `taobao.film.tfbackyard.cardschedule.update` (CGV 影城卡排期数据传输)
    ///
    /// <https://open.taobao.com/api.htm?docId=28092&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.film.tfbackyard.cardschedule.update",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct TfbackyardCardscheduleUpdate {
        pub json_data: String,
    }
}
