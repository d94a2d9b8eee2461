//! `taobao.trades.*`: 7 APIs.

pub use self::simple_sold_get::SimpleSoldGet;
pub use self::simple_sold_increment_get::SimpleSoldIncrementGet;
pub use self::sold_get::SoldGet;
pub use self::sold_history_get::SoldHistoryGet;
pub use self::sold_increment_get::SoldIncrementGet;
pub use self::sold_incrementv_get::SoldIncrementvGet;
pub use self::sold_query::SoldQuery;

/// `taobao.trades.simple.sold.get`
pub mod simple_sold_get {
    use crate::prelude::*;

    /// `taobao.trades.simple.sold.get` (查询卖家已卖出的交易简易数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=57634&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.simple.sold.get",
        response = SimpleSoldGetResponse,
        idempotent,
        debug
    )]
    pub struct SimpleSoldGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub ext_type: Option<String>,
        pub rate_status: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub buyer_open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleSoldGetResponse {
        pub total_results: Option<i64>,
        pub trades: Vec<Trade>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        pub tid: Option<i64>,
        pub sid: Option<String>,
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
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub async_modified: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub consign_time: Option<String>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        pub buyer_area: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub point_fee: Option<i64>,
        pub real_point_fee: Option<i64>,
        pub buyer_obtain_point_fee: Option<i64>,
        pub receiver_state: Option<String>,
        pub receiver_city: Option<String>,
        pub seller_flag: Option<i64>,
        pub has_buyer_message: Option<bool>,
        /// Several values with commas between them.
        pub trade_from: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub trade_source: Option<String>,
        pub send_time: Option<String>,
        pub seller_can_rate: Option<bool>,
        pub orders: Vec<Order>,
        pub service_orders: Vec<ServiceOrder>,
        pub rx_audit_status: Option<String>,
        pub is_part_consign: Option<bool>,
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
        pub item_meal_id: Option<i64>,
        pub item_meal_name: Option<String>,
        pub num: Option<i64>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub end_time: Option<String>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
        pub tmser_spu_code: Option<String>,
        pub is_idle: Option<String>,
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
        pub refund_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        pub tmser_spu_code: Option<String>,
    }
}

/// `taobao.trades.simple.sold.increment.get`
pub mod simple_sold_increment_get {
    use crate::prelude::*;

    /// `taobao.trades.simple.sold.increment.get` (查询卖家已卖出的增量交易简易数据（根据修改时间）)
    ///
    /// <https://open.taobao.com/api.htm?docId=57660&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.simple.sold.increment.get",
        response = SimpleSoldIncrementGetResponse,
        idempotent,
        debug
    )]
    pub struct SimpleSoldIncrementGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(required)]
        pub start_modified: Option<TopDateTime>,
        #[top_api(required)]
        pub end_modified: Option<TopDateTime>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub ext_type: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub rate_status: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub buyer_open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleSoldIncrementGetResponse {
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub trades: Vec<Trade>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
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
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub async_modified: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub consign_time: Option<String>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        pub buyer_area: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub point_fee: Option<i64>,
        pub real_point_fee: Option<i64>,
        pub buyer_obtain_point_fee: Option<i64>,
        pub receiver_state: Option<String>,
        pub receiver_city: Option<String>,
        pub seller_flag: Option<i64>,
        pub has_buyer_message: Option<bool>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub mark_desc: Option<String>,
        pub trade_source: Option<String>,
        pub send_time: Option<String>,
        pub seller_can_rate: Option<bool>,
        pub orders: Vec<Order>,
        pub service_orders: Vec<ServiceOrders>,
        pub rx_audit_status: Option<String>,
        pub is_part_consign: Option<bool>,
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
        pub item_meal_id: Option<i64>,
        pub item_meal_name: Option<String>,
        pub num: Option<i64>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<i64>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub end_time: Option<String>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceOrders {
        pub oid: Option<i64>,
        pub item_oid: Option<i64>,
        pub service_id: Option<i64>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub title: Option<String>,
        pub total_fee: Option<String>,
        pub refund_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        pub tmser_spu_code: Option<String>,
    }
}

/// `taobao.trades.sold.get`
pub mod sold_get {
    use crate::prelude::*;

    /// `taobao.trades.sold.get` (查询卖家已卖出的交易数据（根据创建时间）)
    ///
    /// <https://open.taobao.com/api.htm?docId=46&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.sold.get",
        response = SoldGetResponse,
        idempotent,
        debug
    )]
    pub struct SoldGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub ext_type: Option<String>,
        pub rate_status: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub buyer_open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SoldGetResponse {
        pub total_results: Option<i64>,
        pub trades: Vec<Trade>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub created: Option<TopDateTime>,
        pub tid: Option<i64>,
        pub acookie_id: Option<String>,
        pub sid: Option<String>,
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
        pub async_modified: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub alipay_id: Option<i64>,
        pub buyer_area: Option<String>,
        pub nut_feature: Option<String>,
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
        #[top_api(secret)]
        pub receiver_name: Option<String>,
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
        pub seller_flag: Option<i64>,
        pub is_lgtype: Option<bool>,
        pub lg_aging_type: Option<String>,
        pub lg_aging: Option<String>,
        pub is_brand_sale: Option<bool>,
        pub is_force_wlb: Option<bool>,
        pub has_buyer_message: Option<bool>,
        #[top_api(secret)]
        pub credit_card_fee: Option<String>,
        /// Several values with commas between them.
        pub trade_from: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub mark_desc: Option<String>,
        pub has_yfx: Option<bool>,
        /// In yuan.
        pub yfx_fee: Option<String>,
        pub yfx_id: Option<String>,
        pub yfx_type: Option<String>,
        pub trade_source: Option<String>,
        pub send_time: Option<String>,
        pub seller_can_rate: Option<bool>,
        pub is_part_consign: Option<bool>,
        pub is_wt: Option<bool>,
        pub is_daixiao: Option<bool>,
        pub o2o: Option<String>,
        pub o2o_guide_id: Option<String>,
        pub o2o_guide_name: Option<String>,
        pub o2o_shop_id: Option<String>,
        pub o2o_shop_name: Option<String>,
        pub o2o_delivery: Option<O2oDelivery>,
        pub o2o_out_trade_id: Option<String>,
        pub orders: Vec<Order>,
        pub service_orders: Vec<ServiceOrder>,
        pub zero_purchase: Option<bool>,
        pub receiver_country: Option<String>,
        pub order_tax_fee: Option<String>,
        pub shop_pick: Option<String>,
        pub rx_audit_status: Option<String>,
        pub post_gate_declare: Option<bool>,
        pub cross_bonded_declare: Option<bool>,
        pub order_tax_promotion_fee: Option<String>,
        pub service_type: Option<String>,
        pub is_o2o_passport: Option<bool>,
        pub tmall_delivery: Option<bool>,
        pub threepl_timing: Option<bool>,
        pub cn_service: Option<String>,
        pub cutoff_minutes: Option<String>,
        pub es_time: Option<String>,
        pub delivery_time: Option<String>,
        pub collect_time: Option<String>,
        pub dispatch_time: Option<String>,
        pub sign_time: Option<String>,
        pub delivery_cps: Option<String>,
        pub es_range: Option<String>,
        pub es_date: Option<String>,
        pub os_range: Option<String>,
        pub os_date: Option<String>,
        pub asdp_biz_type: Option<String>,
        pub asdp_ads: Option<String>,
        pub drug_register: Option<DrugRegister>,
        pub promise_sign_time: Option<String>,
        pub oaid: Option<String>,
        pub scenario_group: Option<String>,
        pub is_force_dc: Option<bool>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub logistics_agreement: Option<LogisticsAgreement>,
        pub logistics_infos: Vec<LogisticsInfo>,
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
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub end_time: Option<TopDateTime>,
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
        pub zhengji_status: Option<String>,
        pub md_qualification: Option<String>,
        pub md_fee: Option<String>,
        pub sub_order_tax_promotion_fee: Option<String>,
        pub tax_free: Option<bool>,
        pub tax_coupon_discount: Option<String>,
        pub special_refund_type: Option<String>,
        pub is_devalue_fee: Option<bool>,
        pub is_idle: Option<String>,
        pub promise_collect_time: Option<String>,
        pub is_force_dc: Option<bool>,
        pub shp_info: Vec<ShipInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipInfo {
        pub transport_type: Option<String>,
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
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInfo {
        pub biz_delivery_type: Option<BizDeliveryType>,
        pub unused_warehouse_error_msg: Option<String>,
        pub unused_delivery_error_msg: Option<String>,
        pub used_black_delivery_error_msg: Option<String>,
        pub promise_outbound_time: Option<String>,
        pub trade_id: Option<i64>,
        pub sub_trade_id: Option<i64>,
        pub promise_collect_time: Option<String>,
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
}

/// `taobao.trades.sold.history.get`
pub mod sold_history_get {
    use crate::prelude::*;

    /// `taobao.trades.sold.history.get` (卖家历史库订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=58451&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.sold.history.get",
        response = SoldHistoryGetResponse,
        idempotent,
        debug
    )]
    pub struct SoldHistoryGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub status: Option<String>,
        pub ouid: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub ext_type: Option<String>,
        pub rate_status: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SoldHistoryGetResponse {
        pub trades: Vec<Trade>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub ouid: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        pub tid: Option<i64>,
        pub sid: Option<String>,
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
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub pay_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub async_modified: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub consign_time: Option<String>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        pub buyer_area: Option<String>,
        pub pic_path: Option<String>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub shipping_type: Option<String>,
        pub num: Option<i64>,
        pub point_fee: Option<i64>,
        pub real_point_fee: Option<i64>,
        pub buyer_obtain_point_fee: Option<i64>,
        pub receiver_state: Option<String>,
        pub receiver_city: Option<String>,
        pub seller_flag: Option<i64>,
        pub has_buyer_message: Option<bool>,
        /// Several values with commas between them.
        pub trade_from: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub trade_source: Option<String>,
        pub send_time: Option<String>,
        pub seller_can_rate: Option<bool>,
        pub orders: Vec<Order>,
        pub service_orders: Vec<ServiceOrder>,
        pub is_part_consign: Option<bool>,
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
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub end_time: Option<String>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
        pub tmser_spu_code: Option<String>,
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
        pub refund_id: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        pub tmser_spu_code: Option<String>,
    }
}

/// `taobao.trades.sold.increment.get`
pub mod sold_increment_get {
    use crate::prelude::*;

    /// `taobao.trades.sold.increment.get` (查询卖家已卖出的增量交易数据（根据修改时间）)
    ///
    /// <https://open.taobao.com/api.htm?docId=128&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.sold.increment.get",
        response = SoldIncrementGetResponse,
        idempotent,
        debug
    )]
    pub struct SoldIncrementGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(required)]
        pub start_modified: Option<TopDateTime>,
        #[top_api(required)]
        pub end_modified: Option<TopDateTime>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub ext_type: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
        pub buyer_open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SoldIncrementGetResponse {
        pub total_results: Option<i64>,
        pub trades: Vec<Trade>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pic_path: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        pub seller_rate: Option<bool>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub receiver_state: Option<String>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_zip: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        pub receiver_country: Option<String>,
        pub receiver_town: Option<String>,
        pub order_tax_fee: Option<String>,
        pub tid: Option<i64>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub status: Option<String>,
        pub title: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub created: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub seller_flag: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub has_buyer_message: Option<bool>,
        #[top_api(secret)]
        pub credit_card_fee: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub mark_desc: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub shipping_type: Option<String>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub service_orders: Vec<ServiceOrder>,
        pub buyer_rate: Option<bool>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub orders: Vec<Order>,
        pub shop_pick: Option<String>,
        pub rx_audit_status: Option<String>,
        pub post_gate_declare: Option<bool>,
        pub cross_bonded_declare: Option<bool>,
        pub order_tax_promotion_fee: Option<String>,
        pub service_type: Option<String>,
        pub is_o2o_passport: Option<bool>,
        pub oaid: Option<String>,
        pub no_shipping: Option<bool>,
        pub aid: Option<String>,
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
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub item_meal_name: Option<String>,
        pub pic_path: Option<String>,
        pub refund_status: Option<String>,
        pub outer_iid: Option<String>,
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub sub_order_tax_fee: Option<String>,
        pub sub_order_tax_rate: Option<String>,
        pub oid: Option<i64>,
        pub status: Option<String>,
        pub title: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num_iid: Option<i64>,
        pub item_meal_id: Option<i64>,
        pub sku_id: Option<String>,
        pub num: Option<i64>,
        pub outer_sku_id: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub discount_fee: Option<Decimal>,
        /// In yuan.
        pub adjust_fee: Option<Decimal>,
        pub sku_properties_name: Option<String>,
        pub refund_id: Option<String>,
        pub is_service_order: Option<bool>,
        pub end_time: Option<TopDateTime>,
        pub consign_time: Option<String>,
        pub shipping_type: Option<String>,
        pub bind_oid: Option<i64>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
        pub is_daixiao: Option<bool>,
        pub divide_order_fee: Option<String>,
        pub part_mjz_discount: Option<String>,
        pub ticket_outer_id: Option<String>,
        pub ticket_expdate_key: Option<String>,
        pub store_code: Option<String>,
        pub is_www: Option<bool>,
        pub tmser_spu_code: Option<String>,
        pub zhengji_status: Option<String>,
        pub md_qualification: Option<String>,
        pub md_fee: Option<String>,
        pub sub_order_tax_promotion_fee: Option<String>,
        pub tax_coupon_discount: Option<String>,
        pub tax_free: Option<bool>,
        pub special_refund_type: Option<String>,
        pub is_devalue_fee: Option<bool>,
        pub is_idle: Option<String>,
    }
}

/// `taobao.trades.sold.incrementv.get`
pub mod sold_incrementv_get {
    use crate::prelude::*;

    /// `taobao.trades.sold.incrementv.get` (查询卖家已卖出的增量交易数据（根据入库时间）)
    ///
    /// <https://open.taobao.com/api.htm?docId=21470&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trades).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.sold.incrementv.get",
        response = SoldIncrementvGetResponse,
        idempotent,
        debug
    )]
    pub struct SoldIncrementvGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(required)]
        pub start_create: Option<TopDateTime>,
        #[top_api(required)]
        pub end_create: Option<TopDateTime>,
        pub status: Option<String>,
        /// Several values with commas between them.
        pub r#type: Option<String>,
        pub ext_type: Option<String>,
        pub tag: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub use_has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SoldIncrementvGetResponse {
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub trades: Vec<Trade>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Trade {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
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
        pub async_modified: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        /// In yuan.
        pub received_payment: Option<Decimal>,
        /// In yuan.
        pub commission_fee: Option<Decimal>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub alipay_id: Option<i64>,
        pub buyer_area: Option<String>,
        pub nut_feature: Option<String>,
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
        #[top_api(secret)]
        pub receiver_name: Option<String>,
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
        pub seller_flag: Option<i64>,
        pub is_lgtype: Option<bool>,
        pub lg_aging_type: Option<String>,
        pub lg_aging: Option<String>,
        pub is_brand_sale: Option<bool>,
        pub is_force_wlb: Option<bool>,
        pub has_buyer_message: Option<bool>,
        #[top_api(secret)]
        pub credit_card_fee: Option<String>,
        pub step_trade_status: Option<String>,
        pub step_paid_fee: Option<String>,
        pub mark_desc: Option<String>,
        pub is_part_consign: Option<bool>,
        pub is_daixiao: Option<bool>,
        pub is_wt: Option<bool>,
        pub orders: Vec<Order>,
        pub service_orders: Vec<ServiceOrder>,
        pub receiver_country: Option<String>,
        pub order_tax_fee: Option<String>,
        pub post_gate_declare: Option<bool>,
        pub cross_bonded_declare: Option<bool>,
        pub order_tax_promotion_fee: Option<String>,
        pub oaid: Option<String>,
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
        pub buyer_rate: Option<bool>,
        pub seller_rate: Option<bool>,
        pub refund_id: Option<String>,
        pub seller_type: Option<String>,
        pub cid: Option<i64>,
        pub end_time: Option<TopDateTime>,
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
        pub sub_order_tax_fee: Option<String>,
        pub sub_order_tax_rate: Option<String>,
        pub zhengji_status: Option<String>,
        pub sub_order_tax_promotion_fee: Option<String>,
        pub tax_free: Option<bool>,
        pub tax_coupon_discount: Option<String>,
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
    }
}

/// `taobao.trades.sold.query`
pub mod sold_query {
    use crate::prelude::*;

    /// `taobao.trades.sold.query` (根据收件人信息查询交易单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=54749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.trades.sold.query",
        response = Vec<String>,
        unwrap = "tid_list",
        idempotent,
        debug
    )]
    pub struct SoldQuery {
        #[top_api(required, max_items = 999)]
        pub query_list: Vec<OrderQuery>,
        pub scene: String,
        pub order_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQuery {
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub end_created: Option<TopDateTime>,
        pub start_created: Option<TopDateTime>,
    }
}
