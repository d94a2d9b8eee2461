//! `alibaba.mj.*`: 20 APIs.

pub use self::member_bindmember::MemberBindmember;
pub use self::member_hasbind::MemberHasbind;
pub use self::mos_fund_cancelbill::MosFundCancelbill;
pub use self::mos_fund_createbill::MosFundCreatebill;
pub use self::mos_fund_modifybillbankaccount::MosFundModifybillbankaccount;
pub use self::moscarnival_receivecoupon::MoscarnivalReceivecoupon;
pub use self::moscarnival_receiveencrypt::MoscarnivalReceiveencrypt;
pub use self::oc_bigpos_banksale_adjustment_apply::OcBigposBanksaleAdjustmentApply;
pub use self::oc_bigpos_banksale_query::OcBigposBanksaleQuery;
pub use self::oc_calldispatcher::OcCalldispatcher;
pub use self::oc_confpickupgoods::OcConfpickupgoods;
pub use self::oc_getproductbyscancode::OcGetproductbyscancode;
pub use self::oc_offline_maxticketno_get::OcOfflineMaxticketnoGet;
pub use self::oc_online_ticketno_get::OcOnlineTicketnoGet;
pub use self::oc_outbound::OcOutbound;
pub use self::oc_pay::OcPay;
pub use self::oc_syncpayinfo::OcSyncpayinfo;
pub use self::oc_writesaleslip::OcWritesaleslip;
pub use self::presale_settlement_addlist::PresaleSettlementAddlist;
pub use self::presale_settlement_statistics::PresaleSettlementStatistics;

/// `alibaba.mj.member.bindmember`
pub mod member_bindmember {
    use crate::prelude::*;

    /// `alibaba.mj.member.bindmember` (绑定会员)
    ///
    /// <https://open.taobao.com/api.htm?docId=55338&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.member.bindmember",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberBindmember {
        pub user_id: Option<i64>,
        pub mall_id: i64,
        pub channel: String,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub success: Option<bool>,
        pub err_message: Option<String>,
        pub data: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.mj.member.hasbind`
pub mod member_hasbind {
    use crate::prelude::*;

    /// `alibaba.mj.member.hasbind` (喵街会员是否绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=55339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.member.hasbind",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberHasbind {
        pub user_id: Option<i64>,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.mj.mos.fund.cancelbill`
pub mod mos_fund_cancelbill {
    use crate::prelude::*;

    /// `alibaba.mj.mos.fund.cancelbill` (取消付款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.mos.fund.cancelbill",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct MosFundCancelbill {
        pub cancel_bill_d_t_o: Option<CancelBillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelBillDto {
        pub cancel_comments: String,
        #[top_api(required)]
        pub settle_line_nos: Vec<String>,
        pub cancel_type: String,
        pub bill_no: String,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.mj.mos.fund.createbill`
pub mod mos_fund_createbill {
    use crate::prelude::*;

    /// `alibaba.mj.mos.fund.createbill` (创建一个付款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37345&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.mos.fund.createbill",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct MosFundCreatebill {
        pub bill_dto: Option<CreateBillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateBillDto {
        pub settlement_d_t_o_list: Vec<BillSettlementDto>,
        pub payee_country: String,
        pub currency_code: String,
        pub pay_channels: String,
        pub remark: Option<String>,
        pub expense_org_code: String,
        pub invoice_rule: String,
        pub pay_term: Option<i64>,
        pub expense_org_id: Option<String>,
        pub biz_module_code: String,
        pub attachment_ids: Vec<i64>,
        pub reqment_applicant: String,
        pub amount: String,
        pub auto_sumbit: Option<bool>,
        pub bill_no: String,
        pub finance_pre_work_no: String,
        pub applicant: String,
        pub approve_date: Option<TopDateTime>,
        pub extend_params: Option<String>,
        pub comments: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillSettlementDto {
        pub line_no: String,
        pub amount: String,
        pub tax_rate: String,
        pub biz_sub_module_code: String,
        pub invoice_type: Option<String>,
        pub supplier_no: Option<String>,
        pub supplier_name: Option<String>,
        pub bank_province: Option<String>,
        pub bank_city: Option<String>,
        #[top_api(secret)]
        pub account_no: String,
        pub account_name: String,
        pub bank_code: Option<String>,
        pub bank_name: Option<String>,
        pub bank_branch_name: Option<String>,
        pub bank_branch_code: Option<String>,
        pub account_types: String,
        pub cnaps_code: String,
        #[top_api(secret)]
        pub contactor: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub comments: Option<String>,
        pub extend_params: Option<String>,
        pub invoice_d_t_o_list: Vec<SettleInvoiceDto>,
        pub department_coa: Option<String>,
        pub city_coa: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleInvoiceDto {
        pub invoice_type: Option<String>,
        pub invoiceline_no: Option<String>,
        pub invoice_no: Option<String>,
        pub excluding_tax_amount: Option<String>,
        pub tax_rate: Option<String>,
        pub tax_amount: Option<String>,
        pub amount: Option<String>,
        pub invoice_date: Option<TopDateTime>,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.mj.mos.fund.modifybillbankaccount`
pub mod mos_fund_modifybillbankaccount {
    use crate::prelude::*;

    /// `alibaba.mj.mos.fund.modifybillbankaccount` (修改付款单的银行账户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=37346&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.mos.fund.modifybillbankaccount",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct MosFundModifybillbankaccount {
        pub modify_dto: Option<ModifyBillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyBillDto {
        pub bank_branch_code: Option<String>,
        pub supplier_name: Option<String>,
        pub supplier_no: Option<String>,
        pub bank_city: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub bank_name: Option<String>,
        pub account_types: Option<String>,
        pub bank_province: Option<String>,
        pub bank_code: String,
        #[top_api(required)]
        pub settle_line_nos: Vec<String>,
        pub account_name: Option<String>,
        pub bank_branch_name: Option<String>,
        pub cnaps_code: Option<String>,
        pub bill_no: Option<String>,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.mj.moscarnival.receivecoupon`
pub mod moscarnival_receivecoupon {
    use crate::prelude::*;

    /// `alibaba.mj.moscarnival.receivecoupon` (根据手机号码领券)
    ///
    /// <https://open.taobao.com/api.htm?docId=50746&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.moscarnival.receivecoupon",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct MoscarnivalReceivecoupon {
        #[top_api(secret)]
        pub mobile: String,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub data: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub result_code: Option<String>,
        pub titles: Vec<String>,
    }
}

/// `alibaba.mj.moscarnival.receiveencrypt`
pub mod moscarnival_receiveencrypt {
    use crate::prelude::*;

    /// `alibaba.mj.moscarnival.receiveencrypt` (根据加密手机号领券)
    ///
    /// <https://open.taobao.com/api.htm?docId=53550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.moscarnival.receiveencrypt",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct MoscarnivalReceiveencrypt {
        #[top_api(secret)]
        pub mobile: String,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub data: Option<Data>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub result_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub rights_list: Vec<RightsList>,
        pub success: Option<bool>,
        pub prize_type: Option<i64>,
        pub has_prize: Option<bool>,
        pub is_new_user: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsList {
        pub coupon_amount: Option<i64>,
        pub snapshot_id: Option<i64>,
        pub entry_amount: Option<i64>,
        pub name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }
}

/// `alibaba.mj.oc.bigpos.banksale.adjustment.apply`
pub mod oc_bigpos_banksale_adjustment_apply {
    use crate::prelude::*;

    /// `alibaba.mj.oc.bigpos.banksale.adjustment.apply` (大 pos 银行卡调账申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=42759&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.bigpos.banksale.adjustment.apply",
        response = OcBigposBanksaleAdjustmentApplyResponse,
        debug
    )]
    pub struct OcBigposBanksaleAdjustmentApply {
        pub store_no: Option<String>,
        pub amount: Option<i64>,
        pub card_no: Option<String>,
        pub oper_time: Option<String>,
        pub operator: Option<String>,
        pub pos_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcBigposBanksaleAdjustmentApplyResponse;
}

/// `alibaba.mj.oc.bigpos.banksale.query`
pub mod oc_bigpos_banksale_query {
    use crate::prelude::*;

    /// `alibaba.mj.oc.bigpos.banksale.query` (大 pos 银行卡查账接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42791&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.bigpos.banksale.query",
        response = OcBigposBanksaleQueryResponse,
        idempotent,
        debug
    )]
    pub struct OcBigposBanksaleQuery {
        pub start_time: Option<String>,
        pub card_no: Option<String>,
        pub out_store_no: Option<String>,
        pub end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcBigposBanksaleQueryResponse {
        pub total: Option<i64>,
        pub datas: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub row_no: Option<i64>,
        pub oper_time: Option<String>,
        pub pos_trace_no: Option<String>,
        pub refnum: Option<String>,
        pub amount: Option<i64>,
        pub adjusted_amount: Option<i64>,
        pub fphm: Option<String>,
    }
}

/// `alibaba.mj.oc.calldispatcher`
pub mod oc_calldispatcher {
    use crate::prelude::*;

    /// `alibaba.mj.oc.calldispatcher` (呼叫运力)
    ///
    /// <https://open.taobao.com/api.htm?docId=30615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.calldispatcher",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OcCalldispatcher {
        pub call_dispatcher_d_t_o: Option<CallDispatcherDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CallDispatcherDto {
        pub code_info_list: Vec<CodeInfoDto>,
        pub parent_no: String,
        pub receive_info: Option<DeliveryCustomDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfoDto {
        pub goods_list: Vec<CodeGoodsDto>,
        pub package_code: String,
        pub send_info: Option<DeliveryCustomDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeGoodsDto {
        pub quantity: Option<Decimal>,
        pub goods_id: Option<i64>,
        pub sub_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryCustomDto {
        pub name: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub telphone: Option<String>,
        pub address_info: Option<DeliveryAddressDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryAddressDto {
        pub province: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub town: Option<String>,
        pub division_id: Option<i64>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub zip_code: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<CallDispatcherResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CallDispatcherResponse {
        pub parent_no: Option<String>,
        pub resp_list: Vec<CallDispatcherRespDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CallDispatcherRespDo {
        pub short_id: Option<String>,
        pub got_code: Option<String>,
        pub package_code: Option<String>,
        pub fulfill_plan_id: Option<i64>,
    }
}

/// `alibaba.mj.oc.confpickupgoods`
pub mod oc_confpickupgoods {
    use crate::prelude::*;

    /// `alibaba.mj.oc.confpickupgoods` (提货核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=29566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.confpickupgoods",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct OcConfpickupgoods {
        pub conf_pickup_goods_request: Option<ConfPickupGoodsReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfPickupGoodsReqDto {
        pub operator: String,
        pub short_code: String,
        pub trade_no: String,
        pub out_belong_id: String,
        pub out_store_id: String,
    }
}

/// `alibaba.mj.oc.getproductbyscancode`
pub mod oc_getproductbyscancode {
    use crate::prelude::*;

    /// `alibaba.mj.oc.getproductbyscancode` (POS 商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.getproductbyscancode",
        response = Vec<ScanProduct>,
        unwrap = "product_list",
        debug
    )]
    pub struct OcGetproductbyscancode {
        #[top_api(max_len = 200)]
        pub code: String,
        pub code_type: String,
        pub shop_code: String,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScanProduct {
        pub art_no: Option<String>,
        pub bar_code: Option<String>,
        pub group_shop_code: Option<String>,
        pub intime_codes: Option<String>,
        pub name: Option<String>,
        pub price: Option<String>,
        pub sale_propertys: Vec<SaleProperty>,
        pub shop_code: Option<String>,
        pub sku_id: Option<String>,
        pub source_type: Option<String>,
        pub store_code: Option<String>,
        pub tag_price: Option<String>,
        pub default_intime_code: Option<String>,
        pub unique_code: Option<String>,
        pub tag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaleProperty {
        pub p_id: Option<String>,
        pub p_name: Option<String>,
        pub v_id: Option<String>,
        pub v_name: Option<String>,
    }
}

/// `alibaba.mj.oc.offline.maxticketno.get`
pub mod oc_offline_maxticketno_get {
    use crate::prelude::*;

    /// `alibaba.mj.oc.offline.maxticketno.get` (pos 机获取线下最大小票号)
    ///
    /// <https://open.taobao.com/api.htm?docId=41601&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.offline.maxticketno.get",
        response = OcOfflineMaxticketnoGetResponse,
        idempotent,
        debug
    )]
    pub struct OcOfflineMaxticketnoGet {
        pub datetime: Option<String>,
        pub pos_no: Option<String>,
        pub store_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcOfflineMaxticketnoGetResponse {
        pub pay_date: Option<String>,
        pub pos_no: Option<String>,
        pub union: Option<bool>,
        pub pay_no: Option<String>,
        pub store_no: Option<String>,
    }
}

/// `alibaba.mj.oc.online.ticketno.get`
pub mod oc_online_ticketno_get {
    use crate::prelude::*;

    /// `alibaba.mj.oc.online.ticketno.get` (线上小票号获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=41912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.online.ticketno.get",
        response = OcOnlineTicketnoGetResponse,
        idempotent,
        debug
    )]
    pub struct OcOnlineTicketnoGet {
        pub out_store_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcOnlineTicketnoGetResponse {
        pub data: Option<String>,
        pub errors_msg: Option<String>,
        pub errors_code: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.mj.oc.outbound`
pub mod oc_outbound {
    use crate::prelude::*;

    /// `alibaba.mj.oc.outbound` (零售商品发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=32103&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.outbound",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct OcOutbound {
        pub goods_outbound: GoodsOutboundDto,
    }

    /// `GoodsOutboundDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsOutboundDto {
        pub deliverer_name: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_no: String,
        #[top_api(required)]
        pub outbound_details: Vec<OutboundDetailDto>,
        pub send_out_time: String,
        pub trade_no: String,
    }

    /// `OutboundDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundDetailDto {
        pub quantity: Option<Decimal>,
        pub sku_id: Option<String>,
    }
}

/// `alibaba.mj.oc.pay`
pub mod oc_pay {
    use crate::prelude::*;

    /// `alibaba.mj.oc.pay` (POS 收银成功后订单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=29544&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.pay",
        response = OcPayResponse,
        debug
    )]
    pub struct OcPay {
        pub pos_order: PosOrderDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PosOrderDto {
        pub extend_params: Option<String>,
        pub logistics_way: LogisticsWay,
        pub mall_no: String,
        pub member_card_no: Option<String>,
        pub operator: Option<String>,
        pub order_type: OrderType,
        pub out_trade_no: String,
        #[top_api(required)]
        pub payments: Vec<PosPaymentDto>,
        #[top_api(required)]
        pub sale_items: Vec<PosSaleItemDto>,
        pub split_promotions: Vec<PosSplitPromotionDto>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub trade_no: Option<String>,
        pub pay_time: String,
        pub out_refund_no: Option<String>,
        #[top_api(secret)]
        pub member_mobile_phone: Option<String>,
        pub sale_channle: Option<i64>,
        pub terminal_no: Option<String>,
    }

    /// The values of `logistics_way`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsWay {
        /// 门店自提
        #[top_api(value = 1)]
        V1,
        /// 物流到家
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 收银
        #[top_api(value = 0)]
        V0,
        /// 退款
        #[top_api(value = 1)]
        Refund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosPaymentDto {
        pub extend_params: Option<String>,
        /// In cents.
        pub payment_amount: i64,
        pub payment_code: String,
        pub payment_line_no: i64,
        pub payment_name: Option<String>,
        pub payment_no: Option<String>,
        pub pay_type: Option<PayType>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 支付
        #[top_api(value = 1)]
        Payment,
        /// 优惠
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PosSaleItemDto {
        /// In cents.
        pub discount_amount: i64,
        pub extend_params: Option<String>,
        pub goods_id: String,
        pub goods_line_no: i64,
        pub goods_name: Option<String>,
        pub item_type: ItemType,
        pub mall_no: String,
        /// In cents.
        pub ori_price: i64,
        /// In cents.
        pub pay_amount: i64,
        pub quantity: String,
        pub sale_ticket_no: Option<String>,
        pub settle_code: Option<String>,
        pub shop_no: String,
        pub unique_code: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 老单品
        #[top_api(value = "N")]
        N,
        /// 喵货
        #[top_api(value = "Y")]
        Y,
        /// 云单品
        #[top_api(value = "C")]
        C,
        #[top_api(value = "M")]
        M,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosSplitPromotionDto {
        pub coupon_code: Option<String>,
        pub goods_line_no: Option<i64>,
        pub payment_line_no: Option<i64>,
        pub settle_code: Option<String>,
        pub split_amount: Option<i64>,
        pub pay_time: Option<String>,
        pub payment: Option<String>,
        pub sub_payment: Option<String>,
        pub pay_type: Option<PayType>,
        pub extend_params: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcPayResponse {
        pub out_trade_no: Option<String>,
        pub ex_code: Option<i64>,
        pub ex_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.mj.oc.syncpayinfo`
pub mod oc_syncpayinfo {
    use crate::prelude::*;

    /// `alibaba.mj.oc.syncpayinfo` (支付参考号回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=37805&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.syncpayinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OcSyncpayinfo {
        pub pos_pay: PosPayDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosPayDto {
        pub trade_no: String,
        pub third_trade_no: Option<String>,
        pub original_trade_no: Option<String>,
        pub original_out_trade_no: Option<String>,
        #[top_api(secret)]
        pub customer_nickname: String,
        pub pay_amount: i64,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub pay_channel: String,
        pub sale_channel: i64,
        pub out_trade_no: String,
        pub out_belong_id: String,
        pub out_store_id: Option<String>,
        pub terminal_no: String,
        pub cashier: String,
        pub seller_id: Option<String>,
        pub ip: Option<String>,
        pub mac: Option<String>,
        pub attributes: Option<String>,
        pub trade_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub err_code: Option<i64>,
        pub success: Option<bool>,
        pub date: Option<String>,
    }
}

/// `alibaba.mj.oc.writesaleslip`
pub mod oc_writesaleslip {
    use crate::prelude::*;

    /// `alibaba.mj.oc.writesaleslip` (开票占库)
    ///
    /// <https://open.taobao.com/api.htm?docId=29540&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.oc.writesaleslip",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct OcWritesaleslip {
        pub pos_sale_order: PosSaleOrderDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PosSaleOrderDto {
        pub extend_params: Option<String>,
        pub member_card_no: Option<String>,
        #[top_api(secret)]
        pub member_mobile: Option<String>,
        pub operator: Option<String>,
        #[top_api(required)]
        pub sale_items: Vec<PosOrderSaleItemDto>,
        pub sale_ticket_no: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PosOrderSaleItemDto {
        pub discount_amount: i64,
        pub extend_params: Option<String>,
        pub goods_id: String,
        pub goods_line_no: i64,
        pub goods_name: Option<String>,
        pub item_type: ItemType,
        pub mall_no: String,
        pub ori_price: i64,
        pub pay_amount: i64,
        pub quantity: String,
        pub sale_ticket_no: String,
        pub settle_code: Option<String>,
        pub shop_no: String,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 老单品
        #[top_api(value = "N")]
        N,
        /// 喵货
        #[top_api(value = "Y")]
        Y,
        /// 云单品
        #[top_api(value = "C")]
        C,
        #[top_api(value = "M")]
        M,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.mj.presale.settlement.addlist`
pub mod presale_settlement_addlist {
    use crate::prelude::*;

    /// `alibaba.mj.presale.settlement.addlist` (预售结算数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=31983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.presale.settlement.addlist",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PresaleSettlementAddlist {
        /// JSON as text.
        pub pre_sale_refund_json: Option<String>,
    }
}

/// `alibaba.mj.presale.settlement.statistics`
pub mod presale_settlement_statistics {
    use crate::prelude::*;

    /// `alibaba.mj.presale.settlement.statistics` (预购结算数据统计)
    ///
    /// <https://open.taobao.com/api.htm?docId=32122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mj.presale.settlement.statistics",
        response = Data,
        unwrap = "data",
        debug
    )]
    pub struct PresaleSettlementStatistics {
        pub action_no: i64,
        pub store_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub on_line_num: Option<String>,
        pub ali_pay_num: Option<String>,
        pub off_line_num: Option<String>,
        pub ali_pay_price: Option<String>,
        pub on_line_price: Option<String>,
        pub off_line_price: Option<String>,
    }
}
