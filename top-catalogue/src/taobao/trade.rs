//! `taobao.trade.*`: 23 APIs.

pub use self::amount_get::AmountGet;
pub use self::close::Close;
pub use self::confirmfee_get::ConfirmfeeGet;
pub use self::drug_confirmorder::DrugConfirmorder;
pub use self::drug_get::DrugGet;
pub use self::drug_order_get::DrugOrderGet;
pub use self::drug_orders_get::DrugOrdersGet;
pub use self::drug_refuseorder::DrugRefuseorder;
pub use self::fullinfo_get::FullinfoGet;
pub use self::get::Get;
pub use self::invoice_amount_get::InvoiceAmountGet;
pub use self::memo_add::MemoAdd;
pub use self::memo_update::MemoUpdate;
pub use self::ordersku_update::OrderskuUpdate;
pub use self::ordersort_get::OrdersortGet;
pub use self::postage_update::PostageUpdate;
pub use self::receivetime_delay::ReceivetimeDelay;
pub use self::sellerflags_get::SellerflagsGet;
pub use self::sellermemos_get::SellermemosGet;
pub use self::shippingaddress_update::ShippingaddressUpdate;
pub use self::simple_get::SimpleGet;
pub use self::voucher_upload::VoucherUpload;
pub use self::wtvertical_get::WtverticalGet;

/// `taobao.trade.amount.get`
pub mod amount_get {
    use crate::prelude::*;

    /// `taobao.trade.amount.get` (交易帐务查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.amount.get",
        response = TradeAmount,
        unwrap = "trade_amount",
        idempotent,
        debug
    )]
    pub struct AmountGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeAmount {
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub created: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub cod_fee: Option<Decimal>,
        /// In yuan.
        pub buyer_cod_fee: Option<Decimal>,
        /// In yuan.
        pub seller_cod_fee: Option<Decimal>,
        /// In yuan.
        pub express_agency_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        pub buyer_obtain_point_fee: Option<String>,
        pub order_amounts: Vec<OrderAmount>,
        pub promotion_details: Vec<PromotionDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAmount {
        pub oid: Option<i64>,
        pub title: Option<String>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_properties_name: Option<String>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        pub promotion_name: Option<String>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDetail {
        pub id: Option<i64>,
        pub promotion_name: Option<String>,
        /// In yuan.
        pub discount_fee: Option<String>,
        pub gift_item_name: Option<String>,
    }
}

/// `taobao.trade.close`
pub mod close {
    use crate::prelude::*;

    /// `taobao.trade.close` (卖家关闭一笔交易)
    ///
    /// <https://open.taobao.com/api.htm?docId=83&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.close",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct Close {
        pub tid: i64,
        pub close_reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.trade.confirmfee.get`
pub mod confirmfee_get {
    use crate::prelude::*;

    /// `taobao.trade.confirmfee.get` (获取交易确认收货费用)
    ///
    /// <https://open.taobao.com/api.htm?docId=146&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.confirmfee.get",
        response = TradeConfirmFee,
        unwrap = "trade_confirm_fee",
        idempotent,
        debug
    )]
    pub struct ConfirmfeeGet {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeConfirmFee {
        /// In yuan.
        pub confirm_fee: Option<Decimal>,
        /// In yuan.
        pub confirm_post_fee: Option<Decimal>,
        pub is_last_order: Option<bool>,
    }
}

/// `taobao.trade.drug.confirmorder`
pub mod drug_confirmorder {
    use crate::prelude::*;

    /// `taobao.trade.drug.confirmorder` (阿里健康 020 接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26467&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.drug.confirmorder",
        response = LifeResultDo,
        unwrap = "result",
        debug
    )]
    pub struct DrugConfirmorder {
        pub delivery_id: Option<i64>,
        pub confirm_type: Option<i64>,
        pub order_id: i64,
        #[top_api(secret)]
        pub sub_user_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifeResultDo {
        pub error_msg: Option<String>,
        pub info: Option<String>,
        pub ret_code: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.trade.drug.get`
pub mod drug_get {
    use crate::prelude::*;

    /// `taobao.trade.drug.get` (查询商家未确认订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=26465&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.drug.get",
        response = DrugGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DrugGet {
        pub store_id: i64,
        pub is_all: Option<bool>,
        pub max_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugGetResult {
        pub result_list: Vec<DrugGetResultResultList>,
        pub result_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugGetResultResultList {
        pub start_delivery_time: Option<String>,
        pub user_address: Option<UserAddress>,
        pub goods_list: Vec<OrderGoods>,
        pub store_id: Option<i64>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub delivery_pay: Option<String>,
        pub end_delivery_time: Option<String>,
        pub create_time: Option<String>,
        pub total_pay: Option<String>,
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub store_contact_phone: Option<String>,
        pub note: Option<String>,
        pub from: Option<i64>,
        pub alipay_stream_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAddress {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGoods {
        pub real_price: Option<String>,
        pub order_id: Option<i64>,
        pub count: Option<i64>,
        pub name: Option<String>,
        pub goods_code: Option<String>,
    }
}

/// `taobao.trade.drug.order.get`
pub mod drug_order_get {
    use crate::prelude::*;

    /// `taobao.trade.drug.order.get` (查看订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.drug.order.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DrugOrderGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub result: Option<TakeoutThirdOrder>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TakeoutThirdOrder {
        pub actual_pay_fee: Option<i64>,
        pub store_id: Option<i64>,
        pub pay_time: Option<String>,
        pub faild_reason: Option<String>,
        pub goods_list: Vec<GoodsList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsList {
        pub real_price: Option<String>,
        pub count: Option<i64>,
        pub goods_code: Option<String>,
        pub name: Option<String>,
        pub is_promotion: Option<bool>,
        pub promotion_status: Option<i64>,
        pub id: Option<i64>,
        pub promotion_type: Option<i64>,
        pub promotion_name: Option<String>,
        pub promotion: Option<bool>,
    }
}

/// `taobao.trade.drug.orders.get`
pub mod drug_orders_get {
    use crate::prelude::*;

    /// `taobao.trade.drug.orders.get` (阿里健康获取某一药店全部订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26548&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.drug.orders.get",
        response = DrugOrdersGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DrugOrdersGet {
        pub shop_id: i64,
        pub keyword: Option<String>,
        pub is_all_shop: bool,
        pub is_all_order: bool,
        pub order_status: Option<i64>,
        pub page_size: i64,
        pub page_no: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugOrdersGetResult {
        pub result_list: Vec<DrugOrdersGetResultResultList>,
        pub result_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugOrdersGetResultResultList {
        pub start_delivery_time: Option<String>,
        pub user_address: Option<UserAddress>,
        pub goods_list: Vec<OrderGoods>,
        pub store_id: Option<i64>,
        #[top_api(secret)]
        pub pay_account: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub delivery_pay: Option<String>,
        pub end_delivery_time: Option<String>,
        pub create_time: Option<String>,
        pub user_id: Option<i64>,
        pub total_pay: Option<String>,
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub store_contact_phone: Option<String>,
        pub note: Option<String>,
        pub from: Option<i64>,
        pub alipay_stream_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAddress {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGoods {
        pub real_price: Option<String>,
        pub id: Option<i64>,
        pub count: Option<i64>,
        pub name: Option<String>,
        pub goods_code: Option<String>,
    }
}

/// `taobao.trade.drug.refuseorder`
pub mod drug_refuseorder {
    use crate::prelude::*;

    /// `taobao.trade.drug.refuseorder` (阿里健康 020 拒单)
    ///
    /// <https://open.taobao.com/api.htm?docId=51676&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.drug.refuseorder",
        response = LifeResultDo,
        unwrap = "result",
        debug
    )]
    pub struct DrugRefuseorder {
        pub order_id: i64,
        pub refuse_reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifeResultDo {
        pub error_code: Option<String>,
        pub ret_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub info: Option<String>,
    }
}

/// `taobao.trade.fullinfo.get`
pub mod fullinfo_get {
    use crate::prelude::*;

    /// `taobao.trade.fullinfo.get` (获取单笔交易的详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.fullinfo.get",
        response = Trade,
        unwrap = "trade",
        idempotent,
        debug
    )]
    pub struct FullinfoGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: i64,
        pub include_oaid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub buyer_open_uid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub created: Option<TopDateTime>,
        pub sid: Option<String>,
        pub tid: Option<i64>,
        pub acookie_id: Option<String>,
        pub seller_rate: Option<bool>,
        pub buyer_rate: Option<bool>,
        pub status: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub pay_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub seller_memo: Option<String>,
        pub buyer_area: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub cod_fee: Option<Decimal>,
        pub cod_status: Option<String>,
        /// In yuan.
        pub buyer_cod_fee: Option<Decimal>,
        /// In yuan.
        pub seller_cod_fee: Option<Decimal>,
        /// In yuan.
        pub express_agency_fee: Option<Decimal>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub point_fee: Option<i64>,
        pub real_point_fee: Option<i64>,
        pub buyer_obtain_point_fee: Option<i64>,
        #[top_api(secret)]
        pub buyer_alipay_no: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub receiver_country: Option<String>,
        pub receiver_state: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_zip: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_email: Option<String>,
        #[top_api(secret)]
        pub seller_alipay_no: Option<String>,
        #[top_api(secret)]
        pub seller_mobile: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        #[top_api(secret)]
        pub seller_name: Option<String>,
        #[top_api(secret)]
        pub seller_email: Option<String>,
        /// In yuan.
        pub available_confirm_fee: Option<Decimal>,
        pub has_post_fee: Option<bool>,
        pub timeout_action_time: Option<TopDateTime>,
        pub snapshot_url: Option<String>,
        pub trade_memo: Option<String>,
        pub promotion: Option<String>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub is_lgtype: Option<bool>,
        pub is_brand_sale: Option<bool>,
        pub is_force_wlb: Option<bool>,
        pub buyer_flag: Option<i64>,
        pub seller_flag: Option<i64>,
        #[top_api(secret)]
        pub credit_card_fee: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub eticket_ext: Option<String>,
        pub mark_desc: Option<String>,
        pub has_yfx: Option<bool>,
        /// In yuan.
        pub yfx_fee: Option<String>,
        pub yfx_id: Option<String>,
        pub yfx_type: Option<String>,
        pub send_time: Option<String>,
        pub can_rate: Option<bool>,
        pub seller_can_rate: Option<bool>,
        pub is_part_consign: Option<bool>,
        pub is_daixiao: Option<bool>,
        pub is_wt: Option<bool>,
        pub arrive_interval: Option<i64>,
        pub arrive_cut_time: Option<String>,
        pub consign_interval: Option<i64>,
        pub o2o: Option<String>,
        pub o2o_guide_id: Option<String>,
        pub o2o_guide_name: Option<String>,
        pub o2o_shop_id: Option<String>,
        pub o2o_shop_name: Option<String>,
        pub o2o_delivery: Option<O2oDelivery>,
        pub o2o_out_trade_id: Option<String>,
        pub shop_code: Option<String>,
        pub hk_en_name: Option<String>,
        pub hk_flight_no: Option<String>,
        pub hk_china_name: Option<String>,
        #[top_api(secret)]
        pub hk_card_code: Option<String>,
        pub hk_card_type: Option<HkCardType>,
        pub hk_flight_date: Option<String>,
        pub hk_gender: Option<HkGender>,
        #[top_api(secret)]
        pub hk_birthday: Option<String>,
        pub hk_pickup: Option<String>,
        pub hk_pickup_id: Option<String>,
        pub est_con_time: Option<String>,
        pub orders: Vec<Order>,
        pub promotion_details: Vec<PromotionDetail>,
        pub service_tags: Vec<LogisticsTag>,
        pub service_orders: Vec<ServiceOrder>,
        /// Several values with commas between them.
        pub trade_from: Option<String>,
        pub trade_source: Option<String>,
        pub zero_purchase: Option<bool>,
        /// In cents.
        pub alipay_point: Option<i64>,
        /// In cents.
        pub pcc_af: Option<i64>,
        pub trade_ext: Option<TradeExt>,
        pub order_tax_fee: Option<String>,
        pub et_ser_time: Option<String>,
        pub et_shop_name: Option<String>,
        pub et_verified_shop_name: Option<String>,
        pub et_plate_number: Option<String>,
        pub o2o_snatch_status: Option<O2oSnatchStatus>,
        pub is_sh_ship: Option<bool>,
        #[top_api(secret)]
        pub eticket_service_addr: Option<String>,
        pub et_type: Option<String>,
        pub market: Option<String>,
        pub obs: Option<String>,
        pub et_shop_id: Option<i64>,
        pub paid_coupon_fee: Option<String>,
        pub shop_pick: Option<String>,
        pub rx_audit_status: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub es_date: Option<String>,
        pub es_range: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub os_date: Option<String>,
        pub os_range: Option<String>,
        pub coupon_fee: Option<i64>,
        pub post_gate_declare: Option<bool>,
        pub cross_bonded_declare: Option<bool>,
        pub trade_attr: Option<String>,
        pub top_hold: Option<i64>,
        pub omni_attr: Option<String>,
        pub omni_param: Option<String>,
        pub assembly: Option<String>,
        pub forbid_consign: Option<i64>,
        pub identity: Option<String>,
        pub team_buy_hold: Option<i64>,
        pub share_group_hold: Option<i64>,
        pub ofp_hold: Option<i64>,
        /// In cents.
        pub o2o_step_trade_detail: Option<String>,
        pub o2o_step_order_id: Option<String>,
        pub o2o_et_order_id: Option<String>,
        /// In cents.
        pub o2o_voucher_price: Option<String>,
        pub order_tax_promotion_fee: Option<String>,
        pub delay_create_delivery: Option<i64>,
        pub tid_str: Option<String>,
        pub toptype: Option<i64>,
        pub service_type: Option<String>,
        #[top_api(secret)]
        pub o2o_service_mobile: Option<String>,
        pub o2o_service_name: Option<String>,
        pub o2o_service_state: Option<String>,
        pub o2o_service_city: Option<String>,
        pub o2o_service_district: Option<String>,
        pub o2o_service_town: Option<String>,
        #[top_api(secret)]
        pub o2o_service_address: Option<String>,
        pub o2o_step_trade_detail_new: Option<String>,
        pub o2o_xiaopiao: Option<String>,
        pub o2o_contract: Option<String>,
        pub recharge_fee: Option<String>,
        pub retail_store_code: Option<String>,
        pub retail_out_order_id: Option<String>,
        pub platform_subsidy_fee: Option<String>,
        pub nr_offline: Option<String>,
        pub wtt_param: Option<String>,
        pub logistics_infos: Vec<LogisticsInfo>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub nr_store_order_id: Option<String>,
        pub nr_shop_id: Option<String>,
        pub nr_shop_name: Option<String>,
        pub nr_shop_guide_id: Option<String>,
        pub nr_shop_guide_name: Option<String>,
        pub sort_info: Option<SortInfo>,
        pub sorted: Option<i64>,
        pub nr_no_handle: Option<String>,
        pub biz_code: Option<String>,
        pub cloud_store: Option<String>,
        pub is_gift: Option<bool>,
        pub donee_nick: Option<String>,
        pub donee_open_uid: Option<String>,
        pub suning_shop_code: Option<String>,
        pub suning_shop_valid: Option<i64>,
        /// Several values with commas between them.
        pub allow_appkeys: Option<String>,
        pub new_presell: Option<bool>,
        pub you_xiang: Option<bool>,
        pub retail_store_id: Option<String>,
        pub is_istore: Option<bool>,
        pub ua: Option<String>,
        pub linkedmall_ext_info: Option<String>,
        pub pay_channel: Option<String>,
        pub rt_omni_send_type: Option<String>,
        pub rt_omni_store_id: Option<String>,
        pub rt_omni_outer_store_id: Option<String>,
        pub tcps_start: Option<String>,
        pub tcps_code: Option<String>,
        pub tcps_end: Option<String>,
        pub m_tariff_fee: Option<String>,
        pub timing_promise: Option<String>,
        pub promise_service: Option<String>,
        pub cutoff_minutes: Option<String>,
        pub es_time: Option<String>,
        pub delivery_time: Option<String>,
        pub collect_time: Option<String>,
        pub dispatch_time: Option<String>,
        pub sign_time: Option<String>,
        pub outer_partner_member_id: Option<String>,
        pub root_cat: Option<String>,
        pub gifting: Option<String>,
        pub gifting_takeout: Option<String>,
        pub oi_date: Option<String>,
        pub oi_range: Option<String>,
        pub hold_install: Option<String>,
        pub app_name: Option<String>,
        pub easy_home_city_type: Option<String>,
        pub nr_deposit_order_id: Option<String>,
        pub nr_store_code: Option<String>,
        /// In cents.
        pub propoint: Option<String>,
        pub zqs_order_tag: Option<String>,
        pub txp_freezer_id: Option<String>,
        pub txp_receive_method: Option<String>,
        pub expandcard_info: Option<ExpandCardInfo>,
        pub extend_info: Option<String>,
        pub lm: Option<String>,
        pub brand_light_shop_source: Option<String>,
        pub brand_light_shop_store_id: Option<String>,
        pub is_wmly: Option<String>,
        pub omni_package: Option<String>,
        pub ncz_ext_attr: Option<String>,
        pub invoice_detail_pay: Option<String>,
        pub invoice_detail_mid_refund: Option<String>,
        pub invoice_detail_after_refund: Option<String>,
        pub expand_card_basic_price: Option<String>,
        pub expand_card_expand_price: Option<String>,
        pub expand_card_basic_price_used: Option<String>,
        pub expand_card_expand_price_used: Option<String>,
        pub delivery_cps: Option<String>,
        pub asdp_biz_type: Option<String>,
        pub is_openmall: Option<bool>,
        pub v_logistics_create: Option<bool>,
        pub q_r_pay: Option<bool>,
        pub order_follow_id: Option<String>,
        pub asdp_ads: Option<String>,
        pub ob_tag: Option<String>,
        pub general_new_presell: Option<bool>,
        pub drug_register: Option<DrugRegister>,
        pub step_pay_details: Vec<StepPayDetail>,
        pub agree_refund_checks: Vec<AgreeRefundCheck>,
        pub address_details: Vec<AddressDetail>,
        pub stage_address_type: Option<String>,
        pub og_id: Option<String>,
        pub promise_sign_time: Option<String>,
        pub tmall_coupon_fee: Option<i64>,
        pub delivery_plan: Vec<DeliveryPlan>,
        pub omnichannel_param: Option<String>,
        pub oaid: Option<String>,
        pub is_cycle_buy: Option<bool>,
        pub scenario_group: Option<String>,
        pub play_type: Option<String>,
        pub is_force_dc: Option<bool>,
        pub combine_logistics_details: Vec<CombineLogisticsDetail>,
        pub identify_info: Option<IdentifyInfo>,
        pub logistics_consign_info: Vec<LogisticsConsignInfo>,
        pub logistics_modify_info: Vec<LogisticsModifyInfo>,
        pub priority_consign_time: Option<String>,
        pub logistics_agreement: Option<LogisticsAgreement>,
        pub real_name_auth_status: Option<RealNameAuthStatus>,
        pub third_party_customs_declaration: Option<ThirdPartyCustomsDeclaration>,
        pub receipt_type: Option<ReceiptType>,
        pub receipt_rel_ids: Vec<String>,
    }

    /// The values of `o2o_delivery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum O2oDelivery {
        /// 店内提货
        #[top_api(value = "inshop")]
        Inshop,
        /// 线上发货
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `hk_card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HkCardType {
        /// 港澳通行证类型
        #[top_api(value = "001")]
        V001,
        /// 入台证
        #[top_api(value = "002")]
        V002,
        /// 护照
        #[top_api(value = "003")]
        Passport,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `hk_gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HkGender {
        /// 男性
        #[top_api(value = "M")]
        M,
        /// 女性
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `o2o_snatch_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum O2oSnatchStatus {
        /// 未处理待分发
        #[top_api(value = "0")]
        V0,
        /// 抢单中
        #[top_api(value = "1")]
        V1,
        /// 已抢单
        #[top_api(value = "2")]
        V2,
        /// 已发货
        #[top_api(value = "3")]
        Shipped,
        /// 超时
        #[top_api(value = "-1")]
        Minus1,
        /// 处理异常
        #[top_api(value = "-2")]
        Minus2,
        /// 匹配失败
        #[top_api(value = "-3")]
        Minus3,
        /// 取消抢单
        #[top_api(value = "-4")]
        Minus4,
        /// 退款取消
        #[top_api(value = "-5")]
        Minus5,
        /// 逻辑删除
        #[top_api(value = "-9")]
        Minus9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `drug_register`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DrugRegister {
        /// 未登记
        #[top_api(value = "0")]
        V0,
        /// 已登记
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `real_name_auth_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RealNameAuthStatus {
        /// 实名完成
        #[top_api(value = "1")]
        V1,
        /// 实名未完成
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `third_party_customs_declaration`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ThirdPartyCustomsDeclaration {
        /// 第三方报关
        #[top_api(value = "1")]
        V1,
        /// 非第三方报关
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `receipt_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptType {
        /// 商品补差
        #[top_api(value = "ITEM")]
        Item,
        /// 邮费补差
        #[top_api(value = "POSTAGE")]
        Postage,
        /// 其他补差
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub title: Option<String>,
        pub pic_path: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub outer_iid: Option<String>,
        pub outer_sku_id: Option<String>,
        pub refund_status: Option<String>,
        pub status: Option<String>,
        pub oid: Option<i64>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
        pub sku_properties_name: Option<String>,
        pub item_meal_id: Option<i64>,
        pub item_meal_name: Option<String>,
        pub num: Option<i64>,
        pub snapshot_url: Option<String>,
        pub timeout_action_time: Option<TopDateTime>,
        pub item_memo: Option<String>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub is_oversold: Option<bool>,
        pub end_time: Option<TopDateTime>,
        pub order_from: Option<String>,
        pub is_service_order: Option<bool>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
        pub bind_oid: Option<i64>,
        pub is_daixiao: Option<bool>,
        pub ticket_outer_id: Option<String>,
        pub ticket_expdate_key: Option<String>,
        pub is_www: Option<bool>,
        pub store_code: Option<String>,
        pub tmser_spu_code: Option<String>,
        pub sub_order_tax_fee: Option<String>,
        pub sub_order_tax_rate: Option<String>,
        pub et_ser_time: Option<String>,
        pub et_shop_name: Option<String>,
        pub et_verified_shop_name: Option<String>,
        pub et_plate_number: Option<String>,
        pub estimate_con_time: Option<String>,
        /// Several values with commas between them.
        pub bind_oids: Option<String>,
        pub zhengji_status: Option<String>,
        pub md_qualification: Option<String>,
        pub md_fee: Option<String>,
        pub customization: Option<String>,
        pub inv_type: Option<String>,
        pub is_sh_ship: Option<bool>,
        pub shipper: Option<String>,
        pub f_type: Option<String>,
        pub f_status: Option<String>,
        pub f_term: Option<String>,
        pub combo_id: Option<String>,
        /// In cents.
        pub order_attr: Option<String>,
        pub assembly_rela: Option<String>,
        pub assembly_price: Option<String>,
        pub assembly_item: Option<String>,
        pub sub_order_tax_promotion_fee: Option<String>,
        pub down_payment: Option<String>,
        pub down_payment_ratio: Option<String>,
        pub month_payment: Option<String>,
        pub tail_payment: Option<String>,
        pub installment_num: Option<String>,
        pub penalty: Option<String>,
        pub service_fee: Option<String>,
        pub car_taker: Option<String>,
        #[top_api(secret)]
        pub car_taker_phone: Option<String>,
        pub car_taker_id: Option<String>,
        pub car_store_code: Option<String>,
        pub car_store_name: Option<String>,
        pub out_unique_id: Option<String>,
        pub ws_bank_apply_no: Option<String>,
        pub oid_str: Option<String>,
        pub fqg_num: Option<i64>,
        pub is_fqg_s_fee: Option<bool>,
        pub tax_free: Option<bool>,
        pub tax_coupon_discount: Option<String>,
        pub nr_reduce_inv_fail: Option<String>,
        pub nr_outer_iid: Option<String>,
        /// Several values with commas between them.
        pub bind_oids_all_status: Option<String>,
        pub sort_info: Option<SortInfo>,
        pub o2o_guide_id: Option<String>,
        pub o2o_guide_name: Option<String>,
        pub o2o_shop_id: Option<String>,
        pub o2o_shop_name: Option<String>,
        pub biz_code: Option<String>,
        pub cloud_store: Option<String>,
        pub hj_settle_no_commission: Option<String>,
        pub order_taking: Option<String>,
        #[top_api(secret)]
        pub cloud_store_token: Option<String>,
        pub cloud_store_bind_pos: Option<String>,
        pub retail_store_id: Option<String>,
        pub out_item_id: Option<String>,
        pub rt_omni_outer_sc_id: Option<String>,
        pub rt_omni_sc_id: Option<String>,
        pub modify_address: Option<ModifyAddress>,
        pub ti_modify_address_time: Option<String>,
        pub credit_buy: Option<CreditBuy>,
        pub s_tariff_fee: Option<String>,
        pub timing_promise: Option<String>,
        pub promise_service: Option<String>,
        pub es_date: Option<String>,
        pub es_range: Option<String>,
        pub os_date: Option<String>,
        pub os_range: Option<String>,
        pub cutoff_minutes: Option<String>,
        pub es_time: Option<String>,
        pub delivery_time: Option<String>,
        pub collect_time: Option<String>,
        pub dispatch_time: Option<String>,
        pub sign_time: Option<String>,
        pub promise_end_time: Option<String>,
        pub os_activity_id: Option<String>,
        pub os_fg_item_id: Option<String>,
        pub os_gift_count: Option<String>,
        pub os_sort_num: Option<String>,
        /// In cents.
        pub propoint: Option<String>,
        pub is_kaola: Option<bool>,
        pub special_refund_type: Option<String>,
        pub extend_info: Option<String>,
        pub is_devalue_fee: Option<bool>,
        pub brand_light_shop_store_id: Option<String>,
        pub brand_light_shop_source: Option<String>,
        pub service_order_type: Option<ServiceOrderType>,
        pub service_outer_id: Option<String>,
        /// In yuan.
        pub expand_card_expand_price_used_suborder: Option<String>,
        /// In yuan.
        pub expand_card_basic_price_used_suborder: Option<String>,
        pub lijian: Option<String>,
        pub auto_flow: Option<String>,
        pub trade_fulfillment_type: Option<i64>,
        pub distribute_status: Option<DistributeStatus>,
        pub is_idle: Option<String>,
        pub gift_mids: Option<String>,
        pub is_free_gift: Option<bool>,
        pub has_gift: Option<bool>,
        pub promise_collect_time: Option<String>,
        pub is_force_dc: Option<bool>,
        pub b2b_daixiao: Option<String>,
        pub ship_info: Vec<ShipInfo>,
        pub combine_item_info: Vec<CombineSubItemDo>,
        pub need_return: Option<bool>,
        pub bundle_id: Option<String>,
        pub bundle_out_name: Option<String>,
        pub bundle_type: Option<i64>,
        pub one_yuan_reservation_orders: Option<String>,
        pub is_jzfx: Option<bool>,
        pub jewcc_no: Option<String>,
    }

    /// The values of `modify_address`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ModifyAddress {
        /// 付款后改地址
        #[top_api(value = "1")]
        V1,
        /// 付款前改地址
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `credit_buy`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CreditBuy {
        /// 信用购一期
        #[top_api(value = "1")]
        V1,
        /// 信用购二期
        #[top_api(value = "2")]
        V2,
        /// 信用购三期
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `service_order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceOrderType {
        /// 主子挂载
        #[top_api(value = "1")]
        V1,
        /// 双主挂载
        #[top_api(value = "2")]
        V2,
        /// 单独售卖
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `distribute_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributeStatus {
        /// 该子订单有已分配代发单据
        #[top_api(value = "distribute")]
        Distribute,
        /// 订单的代发单据都已取消
        #[top_api(value = "cancel")]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SortInfo {
        pub day_sort_val: Option<i64>,
        pub hour_sort_val: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipInfo {
        pub transport_type: Option<String>,
    }

    /// `CombineSubItemDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineSubItemDo {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub quantity: Option<i64>,
        pub item_name: Option<String>,
        pub outer_iid: Option<String>,
        pub sku_title: Option<String>,
        pub origin_fee: Option<i64>,
        pub combine_sub_item_fee: Option<i64>,
        pub ismain: Option<bool>,
        /// A day as \``yyyy-MM-dd`\`.
        pub estcon_time: Option<String>,
        pub outer_sku_id: Option<String>,
        pub edu_original_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDetail {
        pub id: Option<i64>,
        pub promotion_name: Option<String>,
        /// In yuan.
        pub discount_fee: Option<String>,
        pub gift_item_name: Option<String>,
        pub gift_item_id: Option<String>,
        pub gift_item_num: Option<String>,
        pub promotion_desc: Option<String>,
        pub promotion_id: Option<String>,
        /// In yuan.
        pub kd_discount_fee: Option<String>,
        pub kd_child_discount_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTag {
        pub order_id: Option<String>,
        pub logistic_service_tag_list: Vec<LogisticServiceTag>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticServiceTag {
        pub service_tag: Option<String>,
        pub service_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceOrder {
        pub oid: Option<i64>,
        pub item_oid: Option<i64>,
        pub service_id: Option<i64>,
        pub service_detail_url: Option<String>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub title: Option<String>,
        pub total_fee: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub refund_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        pub tmser_spu_code: Option<String>,
        pub et_ser_time: Option<String>,
        pub et_shop_name: Option<String>,
        pub et_verified_shop_name: Option<String>,
        pub et_plate_number: Option<String>,
        pub oid_str: Option<String>,
        #[top_api(secret)]
        pub apple_care_email: Option<String>,
        pub apple_care_mpn: Option<String>,
        pub service_outer_id: Option<String>,
        pub service_order_type: Option<ServiceOrderType>,
        pub ext_service_biz_id: Option<String>,
        pub combine_sub_item_id: Option<i64>,
        pub combine_sub_item_sku_id: Option<i64>,
        /// In cents.
        pub comm_amount_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeExt {
        pub before_enable_flag: Option<i64>,
        pub before_close_flag: Option<i64>,
        pub before_pay_flag: Option<i64>,
        pub before_ship_flag: Option<i64>,
        pub before_confirm_flag: Option<i64>,
        pub before_rate_flag: Option<i64>,
        pub before_refund_flag: Option<i64>,
        pub before_modify_flag: Option<i64>,
        pub third_party_status: Option<i64>,
        pub extra_data: Option<String>,
        pub ext_attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInfo {
        pub trade_id: Option<i64>,
        pub sub_trade_id: Option<i64>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub need_consign_num: Option<i64>,
        pub store_code: Option<String>,
        pub r#type: Option<Type>,
        pub sku_id: Option<String>,
        pub num_iid: Option<i64>,
        pub consign_type: Option<String>,
        pub combine_item_id: Option<String>,
        pub combine_item_code: Option<String>,
        pub item_ratio: Option<i64>,
        pub bar_code: Option<String>,
        pub delivery_cps: Option<String>,
        pub biz_delivery_code: Option<String>,
        pub biz_store_code: Option<String>,
        pub biz_sd_type: Option<String>,
        pub send_country: Option<String>,
        pub send_state: Option<String>,
        pub send_city: Option<String>,
        pub send_district: Option<String>,
        pub send_town: Option<String>,
        pub send_division_code: Option<String>,
        pub black_delivery_cps: Option<String>,
        pub white_delivery_cps: Option<String>,
        pub biz_delivery_type: Option<BizDeliveryType>,
        pub unused_warehouse_error_msg: Option<String>,
        pub unused_delivery_error_msg: Option<String>,
        pub used_black_delivery_error_msg: Option<String>,
        pub promise_outbound_time: Option<String>,
        pub promise_collect_time: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 交易
        #[top_api(value = "00")]
        Trade,
        /// BMS 绑定
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `biz_delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizDeliveryType {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 子单有禁用配 list
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpandCardInfo {
        pub basic_price: Option<String>,
        pub expand_price: Option<String>,
        pub basic_price_used: Option<String>,
        pub expand_price_used: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StepPayDetail {
        pub id: Option<i64>,
        pub pay_status: Option<i64>,
        pub step_no: Option<i64>,
        pub step_channel_no: Option<String>,
        pub step_instrument_code: Option<String>,
        pub step_actual_pay_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreeRefundCheck {
        pub delivery_tips: Option<String>,
        pub delivery_process: Option<String>,
        pub detail_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDetail {
        #[top_api(secret)]
        pub detailed_address: Option<String>,
        pub division_code: Option<String>,
        pub area: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub city: Option<String>,
        pub prov: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryPlan {
        pub plan_id: Option<i64>,
        pub order_id: Option<i64>,
        pub curr_phase: Option<i64>,
        pub out_logistics_id: Option<String>,
        pub prepare_time_begin: Option<TopDateTime>,
        pub ship_time_begin: Option<TopDateTime>,
        pub actual_ship_time: Option<TopDateTime>,
        pub goods_num: Option<i64>,
        pub plan_status: Option<i64>,
        pub plan_refund_status: Option<i64>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub oaid: Option<String>,
        #[top_api(secret)]
        pub privacy_num: Option<String>,
        pub privacy_expire_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_town: Option<String>,
        #[top_api(secret)]
        pub receiver_district: Option<String>,
        #[top_api(secret)]
        pub receiver_city: Option<String>,
        #[top_api(secret)]
        pub receiver_state: Option<String>,
        #[top_api(secret)]
        pub receiver_country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineLogisticsDetail {
        pub invoice_no: Option<String>,
        pub logistics_company: Option<String>,
        pub sub_order_id: Option<String>,
        pub send_goods_details: Vec<SendGoodsDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendGoodsDetail {
        pub r#type: Option<i64>,
        pub consign_status: Option<i64>,
        pub amount: Option<i64>,
        pub goods_details: Vec<PackageGoodsDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageGoodsDetail {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyInfo {
        pub identify_logistics_infos: Vec<IdentifyLogisticsInfo>,
        pub identify_service_infos: Vec<IdentifyServiceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyLogisticsInfo {
        pub detail_order_id: Option<i64>,
        pub logistics_company: Option<String>,
        pub stage_no: Option<i64>,
        pub invoice_no: Option<String>,
        pub refund_id: Option<String>,
        pub refund: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyServiceInfo {
        pub detail_order_id: Option<i64>,
        pub unit_id: Option<String>,
        pub service_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsConsignInfo {
        pub related_id: Option<String>,
        pub consign_time: Option<String>,
        pub render_consign_time: Option<String>,
        pub combine_item: Vec<CombineConsignInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineConsignInfo {
        pub comb_id: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub consign_time: Option<String>,
        pub render_consign_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsModifyInfo {
        pub related_id: Option<String>,
        pub consign_time: Option<String>,
        pub origin_consign_time: Option<String>,
        pub modify_time: Option<String>,
        pub modify_reason: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub comb_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsAgreement {
        pub logistics_service_msg: Option<String>,
        pub asdp_biz_type: Option<String>,
        /// Several values with commas between them.
        pub asdp_ads: Option<String>,
        pub sign_time: Option<String>,
        pub promise_sign_time: Option<String>,
        pub push_time: Option<String>,
        pub no_detail_part_consign: Option<String>,
        pub sink_type: Option<String>,
    }
}

/// `taobao.trade.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.trade.get` (获取单笔交易的部分信息(性能高))
    ///
    /// <https://open.taobao.com/api.htm?docId=47&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.get",
        response = Trade,
        unwrap = "trade",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub created: Option<TopDateTime>,
        pub sid: Option<String>,
        pub tid: Option<i64>,
        pub seller_rate: Option<bool>,
        pub buyer_rate: Option<bool>,
        pub status: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub pay_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub seller_memo: Option<String>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub cod_fee: Option<Decimal>,
        pub cod_status: Option<String>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub point_fee: Option<i64>,
        pub real_point_fee: Option<i64>,
        pub buyer_obtain_point_fee: Option<i64>,
        pub is_daixiao: Option<bool>,
        pub is_wt: Option<bool>,
        pub arrive_interval: Option<i64>,
        pub arrive_cut_time: Option<String>,
        pub consign_interval: Option<i64>,
        pub service_tags: Vec<LogisticsTag>,
        pub o2o: Option<String>,
        pub o2o_guide_id: Option<String>,
        pub o2o_guide_name: Option<String>,
        pub o2o_shop_id: Option<String>,
        pub o2o_shop_name: Option<String>,
        pub o2o_delivery: Option<O2oDelivery>,
        pub o2o_out_trade_id: Option<String>,
        pub orders: Vec<Order>,
        pub et_ser_time: Option<String>,
        pub et_shop_name: Option<String>,
        pub et_verified_shop_name: Option<String>,
        pub et_plate_number: Option<String>,
        pub order_tax_fee: Option<String>,
        #[top_api(secret)]
        pub eticket_service_addr: Option<String>,
        pub o2o_et_order_id: Option<String>,
        pub order_tax_promotion_fee: Option<String>,
        pub pmtp: Option<String>,
        pub buyer_open_uid: Option<String>,
    }

    /// The values of `o2o_delivery`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum O2oDelivery {
        /// 店内提货
        #[top_api(value = "inshop")]
        Inshop,
        /// 线上发货
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTag {
        pub order_id: Option<String>,
        pub logistic_service_tag_list: Vec<LogisticServiceTag>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticServiceTag {
        pub service_tag: Option<String>,
        pub service_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub title: Option<String>,
        pub pic_path: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub refund_status: Option<String>,
        pub status: Option<String>,
        pub oid: Option<i64>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
        pub sku_properties_name: Option<String>,
        pub item_meal_name: Option<String>,
        pub num: Option<i64>,
        pub outer_sku_id: Option<String>,
        pub outer_iid: Option<String>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub seller_type: Option<String>,
        pub is_daixiao: Option<bool>,
        pub ticket_outer_id: Option<String>,
        pub ticket_expdate_key: Option<String>,
        pub is_www: Option<bool>,
        pub store_code: Option<String>,
        pub tmser_spu_code: Option<String>,
        pub et_ser_time: Option<String>,
        pub et_shop_name: Option<String>,
        pub et_verified_shop_name: Option<String>,
        pub et_plate_number: Option<String>,
        pub sub_order_tax_fee: Option<String>,
        pub sub_order_tax_rate: Option<String>,
        pub zhengji_status: Option<String>,
        pub sub_order_tax_promotion_fee: Option<String>,
        pub tax_free: Option<bool>,
        pub tax_coupon_discount: Option<String>,
        pub special_refund_type: Option<String>,
        pub is_devalue_fee: Option<bool>,
    }
}

/// `taobao.trade.invoice.amount.get`
pub mod invoice_amount_get {
    use crate::prelude::*;

    /// `taobao.trade.invoice.amount.get` (获取订单应开票金额)
    ///
    /// <https://open.taobao.com/api.htm?docId=56139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.invoice.amount.get",
        response = InvoiceAmountGetResponse,
        idempotent,
        debug
    )]
    pub struct InvoiceAmountGet {
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceAmountGetResponse {
        /// In cents.
        pub consumer_invoice_amount: Option<String>,
        /// In cents.
        pub platform_invoice_amount: Option<String>,
    }
}

/// `taobao.trade.memo.add`
pub mod memo_add {
    use crate::prelude::*;

    /// `taobao.trade.memo.add` (对一笔交易添加备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=48&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.memo.add",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct MemoAdd {
        pub tid: i64,
        pub memo: String,
        pub flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.trade.memo.update`
pub mod memo_update {
    use crate::prelude::*;

    /// `taobao.trade.memo.update` (修改交易备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=49&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.memo.update",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct MemoUpdate {
        pub tid: i64,
        pub memo: Option<String>,
        pub flag: Option<i64>,
        pub reset: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.trade.ordersku.update`
pub mod ordersku_update {
    use crate::prelude::*;

    /// `taobao.trade.ordersku.update` (更新交易的销售属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.ordersku.update",
        response = Order,
        unwrap = "order",
        debug
    )]
    pub struct OrderskuUpdate {
        pub oid: i64,
        pub sku_id: Option<i64>,
        pub sku_props: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub oid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.trade.ordersort.get`
pub mod ordersort_get {
    use crate::prelude::*;

    /// `taobao.trade.ordersort.get` (获取前 N 有礼活动的开奖订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=51995&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.orders).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.ordersort.get",
        response = OrdersortGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrdersortGet {
        pub activity_id: i64,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrdersortGetResult {
        pub data: Option<AwardOrderResultDto>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardOrderResultDto {
        pub orders: Vec<AwardOrder>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardOrder {
        pub biz_main_order_id: Option<i64>,
        pub is_award: Option<bool>,
        pub pay_time: Option<TopDateTime>,
        pub sort_code: Option<String>,
        pub sort_num: Option<i64>,
        pub biz_order_id: Option<i64>,
    }
}

/// `taobao.trade.postage.update`
pub mod postage_update {
    use crate::prelude::*;

    /// `taobao.trade.postage.update` (修改交易邮费价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=10897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.postage.update",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct PostageUpdate {
        pub tid: i64,
        /// In yuan.
        pub post_fee: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub modified: Option<TopDateTime>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
    }
}

/// `taobao.trade.receivetime.delay`
pub mod receivetime_delay {
    use crate::prelude::*;

    /// `taobao.trade.receivetime.delay` (延长交易收货时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=10560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.receivetime.delay",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct ReceivetimeDelay {
        pub tid: i64,
        pub days: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.trade.sellerflags.get`
pub mod sellerflags_get {
    use crate::prelude::*;

    /// `taobao.trade.sellerflags.get` (查询商家插旗)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.sellerflags.get",
        response = Vec<TaobaoTradeSellerflagsGetSellerFlag>,
        unwrap = "flags",
        idempotent,
        debug
    )]
    pub struct SellerflagsGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoTradeSellerflagsGetSellerFlag {
        pub seller_id: Option<i64>,
        pub flag_id: Option<i64>,
        pub tag_content: Option<String>,
    }
}

/// `taobao.trade.sellermemos.get`
pub mod sellermemos_get {
    use crate::prelude::*;

    /// `taobao.trade.sellermemos.get` (查询订单备注列表)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.sellermemos.get",
        response = Vec<TaobaoTradeSellermemosGetOrderSellerMemo>,
        unwrap = "memos",
        idempotent,
        debug
    )]
    pub struct SellermemosGet {
        pub tid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaobaoTradeSellermemosGetOrderSellerMemo {
        pub tid: Option<i64>,
        pub memo: Option<String>,
        pub flag_id: Option<i64>,
        pub flag_tag: Option<String>,
        pub operator_id: Option<i64>,
        pub timestamp: Option<i64>,
    }
}

/// `taobao.trade.shippingaddress.update`
pub mod shippingaddress_update {
    use crate::prelude::*;

    /// `taobao.trade.shippingaddress.update` (更改交易的收货地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=241&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.shippingaddress.update",
        response = Trade,
        unwrap = "trade",
        debug
    )]
    pub struct ShippingaddressUpdate {
        pub tid: i64,
        #[top_api(max_len = 50, secret)]
        pub receiver_name: Option<String>,
        #[top_api(max_len = 30, secret)]
        pub receiver_phone: Option<String>,
        #[top_api(max_len = 11, secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(max_len = 32)]
        pub receiver_state: Option<String>,
        #[top_api(max_len = 32)]
        pub receiver_city: Option<String>,
        #[top_api(max_len = 32)]
        pub receiver_district: Option<String>,
        #[top_api(max_len = 228, secret)]
        pub receiver_address: Option<String>,
        #[top_api(max_len = 6)]
        pub receiver_zip: Option<String>,
        #[top_api(max_len = 32)]
        pub receiver_town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub tid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.trade.simple.get`
pub mod simple_get {
    use crate::prelude::*;

    /// `taobao.trade.simple.get` (获取交易订单的简易信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57630&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.simple.get",
        response = Trade,
        unwrap = "trade",
        idempotent,
        debug
    )]
    pub struct SimpleGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        pub buyer_open_uid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub created: Option<TopDateTime>,
        pub tid: Option<String>,
        pub seller_rate: Option<bool>,
        pub buyer_rate: Option<bool>,
        pub status: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub pay_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub seller_memo: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub receiver_state: Option<String>,
        pub receiver_city: Option<String>,
        /// In yuan.
        pub available_confirm_fee: Option<Decimal>,
        pub has_post_fee: Option<bool>,
        pub timeout_action_time: Option<TopDateTime>,
        pub snapshot_url: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub can_rate: Option<bool>,
        pub seller_can_rate: Option<bool>,
        pub orders: Vec<Order>,
        pub promotion_details: Vec<PromotionDetails>,
        pub service_orders: Vec<ServiceOrders>,
        /// Several values with commas between them.
        pub trade_from: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub expandcard_info: Option<ExpandCardInfo>,
        pub expand_card_basic_price: Option<String>,
        pub expand_card_expand_price: Option<String>,
        pub expand_card_basic_price_used: Option<String>,
        pub expand_card_expand_price_used: Option<String>,
        pub is_part_consign: Option<bool>,
        pub rx_audit_status: Option<String>,
        pub coupon_fee: Option<i64>,
        pub seller_flag: Option<i64>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub title: Option<String>,
        pub pic_path: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub outer_iid: Option<String>,
        pub outer_sku_id: Option<String>,
        pub refund_status: Option<String>,
        pub status: Option<String>,
        pub oid: Option<i64>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
        pub sku_properties_name: Option<String>,
        pub num: Option<i64>,
        pub snapshot_url: Option<String>,
        pub timeout_action_time: Option<TopDateTime>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub cid: Option<i64>,
        pub is_oversold: Option<bool>,
        pub end_time: Option<TopDateTime>,
        pub order_from: Option<String>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
        /// Several values with commas between them.
        pub bind_oids: Option<String>,
        pub item_meal_id: Option<String>,
        /// In yuan.
        pub expand_card_expand_price_used_suborder: Option<String>,
        /// In yuan.
        pub expand_card_basic_price_used_suborder: Option<String>,
        pub customization: Option<String>,
        pub is_idle: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDetails {
        pub id: Option<i64>,
        pub promotion_name: Option<String>,
        /// In yuan.
        pub discount_fee: Option<String>,
        pub gift_item_name: Option<String>,
        pub gift_item_id: Option<String>,
        pub gift_item_num: Option<String>,
        pub promotion_desc: Option<String>,
        pub promotion_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceOrders {
        pub oid: Option<i64>,
        pub item_oid: Option<i64>,
        pub service_id: Option<i64>,
        pub service_detail_url: Option<String>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub title: Option<String>,
        pub total_fee: Option<String>,
        pub refund_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        pub tmser_spu_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpandCardInfo {
        pub basic_price: Option<String>,
        pub expand_price: Option<String>,
        pub basic_price_used: Option<String>,
        pub expand_price_used: Option<String>,
    }
}

/// `taobao.trade.voucher.upload`
pub mod voucher_upload {
    use crate::prelude::*;

    /// `taobao.trade.voucher.upload` (淘宝交易凭证上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=26451&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.trade.voucher.upload",
        response = File,
        unwrap = "file",
        debug
    )]
    pub struct VoucherUpload {
        #[top_api(max_len = 50)]
        pub file_name: String,
        pub file_data: FileItem,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct File {
        pub file_path: Option<String>,
        pub status: Option<Status>,
        pub deleted: Option<String>,
        pub size: Option<i64>,
        pub picture_pix: Option<String>,
        pub gmt_create: Option<TopDateTime>,
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

/// `taobao.trade.wtvertical.get`
pub mod wtvertical_get {
    use crate::prelude::*;

    /// `taobao.trade.wtvertical.get` (网厅垂直信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trade.wtvertical.get",
        response = WtverticalGetResponse,
        idempotent,
        debug
    )]
    pub struct WtverticalGet {
        #[top_api(required, max_items = 15)]
        pub tids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WtverticalGetResponse {
        pub wtext_results: Vec<WtExtResult>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WtExtResult {
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        pub phone_city_code: Option<String>,
        pub phone_province_code: Option<String>,
        pub plan_title: Option<String>,
        pub out_plan_id: Option<String>,
        pub out_package_id: Option<String>,
        pub effect_rule: Option<i64>,
        pub agreement_id: Option<i64>,
        #[top_api(secret)]
        pub phone_owner_name: Option<String>,
        pub cert_type: Option<i64>,
        #[top_api(secret)]
        pub cert_card_num: Option<String>,
        /// In cents.
        #[top_api(secret)]
        pub phone_deposit: Option<i64>,
        /// In cents.
        #[top_api(secret)]
        pub phone_free_deposit: Option<i64>,
        pub auth_type: Option<String>,
        pub user_type: Option<UserType>,
        pub contract_type: Option<ContractType>,
        pub attr: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub owner_name: Option<String>,
        pub account: Option<String>,
        pub promotion_desc: Option<String>,
        pub biometric_seq: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 老用户合约机
        #[top_api(value = 0)]
        V0,
        /// 新用户合约机
        #[top_api(value = 1)]
        V1,
        /// 新用户合约号卡
        #[top_api(value = 2)]
        V2,
        /// 其它（默认）
        #[top_api(value = 99)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `contract_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContractType {
        /// 机卡合约
        #[top_api(value = 0)]
        V0,
        /// 购物送
        #[top_api(value = 1001)]
        V1001,
        /// 阿里通信号卡合约
        #[top_api(value = 1002)]
        V1002,
        /// 信用购
        #[top_api(value = 1003)]
        V1003,
        /// 话费充值卡
        #[top_api(value = 1007)]
        V1007,
        /// 游戏点卡
        #[top_api(value = 1005)]
        V1005,
        /// QQ 点卡
        #[top_api(value = 1006)]
        V1006,
        /// 未知（默认）
        #[top_api(value = 99)]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
