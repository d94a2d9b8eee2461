//! `alibaba.seller.*`: 7 APIs.

pub use self::coupon_auth_verify::CouponAuthVerify;
pub use self::vendor_order_detail::VendorOrderDetail;
pub use self::vendor_order_list::VendorOrderList;
pub use self::vendor_service_process::VendorServiceProcess;
pub use self::vendor_service_vendorprocess::VendorServiceVendorprocess;
pub use self::vendor_trade_purchase::VendorTradePurchase;
pub use self::vendor_write_client::VendorWriteClient;

/// `alibaba.seller.coupon.auth.verify`
pub mod coupon_auth_verify {
    use crate::prelude::*;

    /// `alibaba.seller.coupon.auth.verify` (优惠券校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=51234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.coupon.auth.verify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct CouponAuthVerify {
        pub service_code: String,
        #[top_api(secret)]
        pub coupon_seq_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub dto: Option<bool>,
        pub return_code: Option<i64>,
        pub exec_description: Option<String>,
    }
}

/// `alibaba.seller.vendor.order.detail`
pub mod vendor_order_detail {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.order.detail` (国际站服务市场订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.order.detail",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendorOrderDetail {
        pub order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub dto: Option<OpenTradeDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenTradeDetailDto {
        pub buyer_ali_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub currency: Option<String>,
        pub current_status: Option<String>,
        pub fire_time: Option<TopDateTime>,
        pub order_no: Option<String>,
        pub order_title: Option<String>,
        pub order_type: Option<String>,
        pub pay_channel: Option<String>,
        pub quantity: Option<i64>,
        pub refund_price: Option<String>,
        pub service_code: Option<String>,
        pub service_name: Option<String>,
        pub service_score: Option<i64>,
        pub sku_code: Option<String>,
        pub sku_value: Option<String>,
        pub transaction_price: Option<String>,
        pub transaction_unit_price: Option<String>,
        pub buyer_login_id: Option<String>,
        pub service_category_id: Option<i64>,
        pub service_category: Option<String>,
        pub service_sku_label: Option<String>,
    }
}

/// `alibaba.seller.vendor.order.list`
pub mod vendor_order_list {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.order.list` (国际站服务市场订单列表接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.order.list",
        response = VendorOrderListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VendorOrderList {
        pub query_trade_dto: Option<QueryTradeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryTradeDto {
        pub fire_time_start: Option<TopDateTime>,
        pub service_code: Vec<String>,
        pub off_set: Option<i64>,
        pub create_time_end: Option<TopDateTime>,
        pub length: Option<i64>,
        pub create_time_start: Option<TopDateTime>,
        pub is_display: Option<bool>,
        pub fire_time_end: Option<TopDateTime>,
        pub buyer_ali_id: Option<i64>,
        pub trade_ids: Vec<i64>,
        pub order_nos: Vec<String>,
        pub status: Vec<Value>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendorOrderListResult {
        pub exec_description: Option<String>,
        pub return_code: Option<i64>,
        pub success: Option<bool>,
        pub page_dto: Option<PageDto>,
        pub dtos: Vec<Dto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub total_item: Option<i64>,
        pub total_page: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dto {
        pub order_type: Option<String>,
        pub order_no: Option<String>,
        pub quantity: Option<i64>,
        pub current_status: Option<String>,
        pub service_code: Option<String>,
        pub fire_time: Option<TopDateTime>,
        pub transaction_price: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub transaction_unit_price: Option<String>,
        pub pay_channel: Option<String>,
        pub currency: Option<String>,
        pub refund_price: Option<String>,
        pub order_title: Option<String>,
        pub sku_code: Option<String>,
        pub buyer_ali_id: Option<i64>,
        pub buyer_login_id: Option<String>,
        pub service_category_id: Option<i64>,
        pub service_category: Option<String>,
        pub service_sku_label: Option<String>,
    }
}

/// `alibaba.seller.vendor.service.process`
pub mod vendor_service_process {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.service.process` (服务商客户关联信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.service.process",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendorServiceProcess {
        pub order_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub list: Vec<VendorMerchantRecordBaseDto>,
        pub exec_description: Option<String>,
        pub return_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendorMerchantRecordBaseDto {
        pub nrts6060: Option<String>,
        pub road: Option<String>,
        pub is_video: Option<String>,
        pub is_rfq: Option<String>,
        pub win_prod_ratio_std001: Option<String>,
        pub is_crd_scrty: Option<String>,
        pub pc_online_hour_rate: Option<String>,
        /// In hours.
        pub stay_hour_pc_m: Option<String>,
        pub pc_online_day_rate: Option<String>,
        pub active_day_pc_m: Option<i64>,
        pub active_mbr_rate: Option<String>,
        pub active_mbr_m: Option<i64>,
        pub mc_rate: Option<String>,
        pub kw_rate: Option<String>,
        pub kw200_rate: Option<String>,
        pub prod_video_cnt: Option<i64>,
        pub is_tort_brand: Option<String>,
        pub have_price_prod: Option<String>,
        pub have_repeat_prod: Option<String>,
        pub rts_prod_cnt: Option<i64>,
        pub good_prod_rate: Option<String>,
        pub good_prod_cnt: Option<i64>,
        pub potential_prod_rate: Option<String>,
        pub potential_prod_cnt: Option<i64>,
        pub prod_blue: Option<i64>,
        pub prod45: Option<i64>,
        pub prod40: Option<i64>,
        pub p1504_rate: Option<String>,
        pub p304_rate: Option<String>,
        pub prod_cnt: Option<i64>,
        pub is_comp_dec: Option<String>,
        pub agency_prod_cnt: Option<i64>,
        pub tradesuccess_time: Option<TopDateTime>,
        pub delivered_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub current_status: Option<String>,
        pub ord_num: Option<String>,
        pub service_name: Option<String>,
        pub service_code: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_comp_name: Option<String>,
        pub main_cate_lv2_desc: Option<String>,
        pub main_cate_lv2_std001: Option<i64>,
        pub main_cate_lv1_desc: Option<String>,
        pub main_cate_lv1_std001: Option<i64>,
        pub admin_mbr_id: Option<String>,
        pub dw_ins_time: Option<TopDateTime>,
        pub stat_date: Option<String>,
        pub rts6060: Option<String>,
        pub level_star_page: Option<i64>,
        pub level_star: Option<i64>,
        pub is_comp_exp_ok: Option<String>,
        pub is_kw_exp_ok: Option<String>,
        pub is_star_lower_risk: Option<String>,
    }
}

/// `alibaba.seller.vendor.service.vendorprocess`
pub mod vendor_service_vendorprocess {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.service.vendorprocess` (服务商客户关联信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55311&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.service.vendorprocess",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendorServiceVendorprocess {
        pub order_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub list: Vec<VendorMerchantRecordBaseDto>,
        pub exec_description: Option<String>,
        pub return_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendorMerchantRecordBaseDto {
        pub nrts6060: Option<String>,
        pub road: Option<String>,
        pub is_video: Option<String>,
        pub is_rfq: Option<String>,
        pub win_prod_ratio_std001: Option<String>,
        pub is_crd_scrty: Option<String>,
        pub pc_online_hour_rate: Option<String>,
        /// In hours.
        pub stay_hour_pc_m: Option<String>,
        pub pc_online_day_rate: Option<String>,
        pub active_day_pc_m: Option<i64>,
        pub active_mbr_rate: Option<String>,
        pub active_mbr_m: Option<i64>,
        pub mc_rate: Option<String>,
        pub kw_rate: Option<String>,
        pub kw200_rate: Option<String>,
        pub prod_video_cnt: Option<i64>,
        pub is_tort_brand: Option<String>,
        pub have_price_prod: Option<String>,
        pub have_repeat_prod: Option<String>,
        pub rts_prod_cnt: Option<i64>,
        pub good_prod_rate: Option<String>,
        pub good_prod_cnt: Option<i64>,
        pub potential_prod_rate: Option<String>,
        pub potential_prod_cnt: Option<i64>,
        pub prod_blue: Option<i64>,
        pub prod45: Option<i64>,
        pub prod40: Option<i64>,
        pub p1504_rate: Option<String>,
        pub p304_rate: Option<String>,
        pub prod_cnt: Option<i64>,
        pub is_comp_dec: Option<String>,
        pub agency_prod_cnt: Option<i64>,
        pub tradesuccess_time: Option<TopDateTime>,
        pub delivered_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub current_status: Option<String>,
        pub ord_num: Option<String>,
        pub service_name: Option<String>,
        pub service_code: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_comp_name: Option<String>,
        pub main_cate_lv2_desc: Option<String>,
        pub main_cate_lv2_std001: Option<i64>,
        pub main_cate_lv1_desc: Option<String>,
        pub main_cate_lv1_std001: Option<i64>,
        pub admin_mbr_id: Option<String>,
        pub dw_ins_time: Option<TopDateTime>,
        pub stat_date: Option<String>,
        pub rts6060: Option<String>,
        pub level_star_page: Option<i64>,
        pub level_star: Option<i64>,
        pub is_comp_exp_ok: Option<String>,
        pub is_kw_exp_ok: Option<String>,
        pub is_star_lower_risk: Option<String>,
        pub open_cycle: Option<i64>,
        pub fiscal_svrc6m_valid_ord_cnt: Option<i64>,
        pub is_p4p_cost_qualified1: Option<String>,
        pub is_p4p_prod_geq80_cnt: Option<String>,
        pub is_p4p_prod_geq30_cnt: Option<String>,
        pub is_has_ab: Option<String>,
        pub latest_actual_srvc_days: Option<i64>,
        pub is_has_mc_fst_mon: Option<String>,
        pub is_mc15: Option<String>,
        pub contact_time: Option<String>,
        pub is_blue_new_sign: Option<String>,
        pub prod_score: Option<i64>,
        pub is_reach_new_cust_ab_catelv2: Option<String>,
        pub mc_compliance_rate30d: Option<i64>,
        pub ab_compliance_rate30d: Option<i64>,
        pub catelv2_avg_ab_diff: Option<i64>,
        pub p4p_activity_months: Option<String>,
        pub is_p30_potential_prod_rate15d: Option<String>,
        pub p30_potential_prod_rate: Option<String>,
        pub is_p150_potential_prod_rate30d: Option<String>,
        pub is_p150_potential_prod_rate60d: Option<String>,
        pub p150_potential_prod_rate: Option<String>,
        pub is_p200_potential_prod_rate60d: Option<String>,
        pub p200_potential_prod_rate: Option<String>,
        pub is_p300_potential_prod_rate90d: Option<String>,
        pub p300_potential_prod_rate: Option<String>,
        pub is_reach_ab_catelv2: Option<String>,
        pub crnt_gs_actual_begin_time: Option<String>,
        pub p4p_cost_amt_currentmon: Option<String>,
        pub p4p_catelv2_ctr1_befer30_percent: Option<String>,
        pub p4p_catelv2_ctr1_currentmon_percent: Option<String>,
        pub p4p_ispass_currentmon: Option<String>,
        pub p4p_expect_fee_currentmon: Option<String>,
        pub contact_date: Option<TopDateTime>,
        pub p4p_hosting_service_begin_time: Option<TopDateTime>,
        pub p4p_hosting_service_end_time: Option<TopDateTime>,
        pub p4p_fuwu_days: Option<String>,
        pub p4p_service_type: Option<String>,
        pub p4p_is_srvc: Option<String>,
        pub p4p_total_balance: Option<String>,
        pub p4p_level_before: Option<String>,
        pub p4p_level_current: Option<String>,
        pub p4p_opt_days_befer30: Option<String>,
        pub p4p_agency_opt_days_currentmon: Option<String>,
        pub p4p_on_days_befer30: Option<String>,
        pub p4p_cost_days_befer30: Option<String>,
        pub p4p_catelv2_avgdaily_impr_cnt_befer30_percent: Option<String>,
        pub p4p_catelv2_avgdaily_click_cnt_befer30_percent: Option<String>,
        pub p4p_avg_kword_befer30: Option<String>,
        pub p4p_avgdaily_onprods_befer30: Option<String>,
        pub p4p_on_days_service2now: Option<String>,
        pub p4p_on_days_currentmon: Option<String>,
        pub p4p_cost_days_service2now: Option<String>,
        pub p4p_cost_days_currentmon: Option<String>,
        pub p4p_cost_amt_service2now: Option<String>,
        pub p4p_avg_kword_currentmon: Option<String>,
        pub p4p_avgdaily_onprods_currentmon: Option<String>,
        pub p4p_catelv2_cpc1_befer30_percent: Option<String>,
        pub p4p_avgdaily_budget_befer30: Option<String>,
        pub p4p_avgdaily_cost_amt_befer30: Option<String>,
        pub p4p_avgdaily_budget_currentmon: Option<String>,
        pub p4p_avgdaily_cost_amt_currentmon: Option<String>,
        pub p4p_catelv2_avgdaily_impr_cnt_currentmon_percent: Option<String>,
        pub p4p_catelv2_avgdaily_click_cnt_currentmon: Option<String>,
        pub avg_ab30: Option<String>,
        pub newtast_stat: Option<String>,
        pub is_p4p_on_30d: Option<String>,
        pub on_excellent_prod_rate: Option<String>,
        pub p4p_star_months_6m: Option<i64>,
        pub p4p_cost_months_6m: Option<i64>,
        pub p4p_star_ord: Option<String>,
        pub p4p_is_on: Option<String>,
        pub p4p_had_opt_srvc: Option<String>,
        pub p4p_ctr_service2now_times: Option<String>,
        pub p4p_is_exceed_avgdaily_cost_currentmon: Option<String>,
        pub p4p_cpf2_service2now_times: Option<String>,
    }
}

/// `alibaba.seller.vendor.trade.purchase`
pub mod vendor_trade_purchase {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.trade.purchase` (查看购买人的订单记录以及授权时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=56479&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.trade.purchase",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct VendorTradePurchase {
        pub buyer_login_id: Option<String>,
        pub service_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub exec_description: Option<String>,
        pub return_code: Option<i64>,
        pub success: Option<bool>,
        pub dtos: Vec<TradePurchaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradePurchaseDto {
        pub service_code: Option<String>,
        pub service_begin: Option<TopDateTime>,
        pub service_end: Option<TopDateTime>,
        pub service_type: Option<String>,
        pub status: Option<String>,
        pub order_no: Option<String>,
        pub buyer_login_id: Option<String>,
        pub vendor_id: Option<String>,
        pub quantity: Option<i64>,
        pub transaction_price: Option<i64>,
        pub create_time: Option<TopDateTime>,
        pub transaction_unit_price: Option<i64>,
        pub sku_code: Option<String>,
    }
}

/// `alibaba.seller.vendor.write.client`
pub mod vendor_write_client {
    use crate::prelude::*;

    /// `alibaba.seller.vendor.write.client` (客户动态回写)
    ///
    /// <https://open.taobao.com/api.htm?docId=57592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.seller.vendor.write.client",
        response = VendorWriteClientResponse,
        debug
    )]
    pub struct VendorWriteClient {
        pub app_id: String,
        pub param_third_party_client_data_params: ThirdPartyClientDataParams,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdPartyClientDataParams {
        pub client: Option<Client>,
        pub ext: Option<String>,
        #[top_api(required)]
        pub generation_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub phone: String,
        pub record_contents: String,
        pub record_id: String,
        pub recorder: String,
        pub service_code: String,
        pub service_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Client {
        pub contact_person_list: Vec<ContactPerson>,
        pub merchant_login_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactPerson {
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_number: Option<String>,
        pub contact_position: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendorWriteClientResponse {
        pub error_description: Option<String>,
        pub return_code: Option<i64>,
        pub return_data: Option<bool>,
        pub successed: Option<bool>,
    }
}
