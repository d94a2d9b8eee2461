//! `tmall.hk.*`: 6 APIs.

pub use self::clearance_certification_get::ClearanceCertificationGet;
pub use self::clearance_distribution_get::ClearanceDistributionGet;
pub use self::clearance_get::ClearanceGet;
pub use self::clearance_info_send::ClearanceInfoSend;
pub use self::clearance_order_get::ClearanceOrderGet;
pub use self::order_clearance_query::OrderClearanceQuery;

/// `tmall.hk.clearance.certification.get`
pub mod clearance_certification_get {
    use crate::prelude::*;

    /// `tmall.hk.clearance.certification.get` (获取订单清关材料实名信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67379&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.clearance.certification.get",
        response = ClearanceCertificationGetResponse,
        debug
    )]
    pub struct ClearanceCertificationGet {
        pub order_cert_request: Option<OrderCertRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCertRequest {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceCertificationGetResponse {
        pub data: Option<OrderCertifyResponse>,
        pub response_message: Option<String>,
        pub succeeded: Option<bool>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCertifyResponse {
        pub auth: Option<bool>,
        pub order_certify: Option<OrderCertify>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCertify {
        pub ocr_id: Option<String>,
        pub order_id: Option<i64>,
        pub ocr_name: Option<String>,
        pub idempotent: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }
}

/// `tmall.hk.clearance.distribution.get`
pub mod clearance_distribution_get {
    use crate::prelude::*;

    /// `tmall.hk.clearance.distribution.get` (分销供应商获取清关材料)
    ///
    /// <https://open.taobao.com/api.htm?docId=51012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.clearance.distribution.get",
        response = CertifyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClearanceDistributionGet {
        pub order_id: i64,
        pub need_image: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertifyQueryResult {
        pub module: Option<ConsigneeCertifyInfo>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeCertifyInfo {
        pub credential1: Option<String>,
        pub credential2: Option<String>,
        pub ocr_exp: Option<String>,
        #[top_api(secret)]
        pub ocr_id: Option<String>,
        #[top_api(secret)]
        pub ocr_name: Option<String>,
        pub order_id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `tmall.hk.clearance.get`
pub mod clearance_get {
    use crate::prelude::*;

    /// `tmall.hk.clearance.get` (天猫国际-清关材料查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26165&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.clearance.get",
        response = CertifyQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClearanceGet {
        pub order_id: i64,
        pub need_image: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertifyQueryResult {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module: Option<ConsigneeCertifyInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeCertifyInfo {
        pub credential1: Option<String>,
        pub credential2: Option<String>,
        pub ocr_exp: Option<String>,
        #[top_api(secret)]
        pub ocr_id: Option<String>,
        #[top_api(secret)]
        pub ocr_name: Option<String>,
        pub order_id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `tmall.hk.clearance.info.send`
pub mod clearance_info_send {
    use crate::prelude::*;

    /// `tmall.hk.clearance.info.send` (清关信息回调通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=67524&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.clearance.info.send",
        response = ClearanceInfoSendResponse,
        debug
    )]
    pub struct ClearanceInfoSend {
        pub order_clearance_info_request: Option<OrderClearanceInfoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderClearanceInfoRequest {
        pub clearance_result_code: Option<String>,
        pub clearance_port_no: Option<String>,
        pub clearance_status: Option<i64>,
        pub clearance_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub customs_pass_no: Option<String>,
        pub customs_return_receipt: Option<String>,
        pub idempotent: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceInfoSendResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub msg_success: Option<bool>,
        pub msg_obj: Option<bool>,
    }
}

/// `tmall.hk.clearance.order.get`
pub mod clearance_order_get {
    use crate::prelude::*;

    /// `tmall.hk.clearance.order.get` (天猫国际订单清关信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.clearance.order.get",
        response = ClearanceOrderGetResponse,
        debug
    )]
    pub struct ClearanceOrderGet {
        pub clearance_order_request: Option<ClearanceOrderRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceOrderRequest {
        pub biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceOrderGetResponse {
        pub response_message: Option<String>,
        pub response_code: Option<String>,
        pub succeeded: Option<bool>,
        pub obj: Option<ClearanceDataDo>,
    }

    /// `ClearanceDataDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceDataDo {
        pub biz_order_d_o: Option<ClearanceLogisticsOrderDo>,
        pub pay_order_d_o: Option<ClearancePayOrderDo>,
    }

    /// `ClearanceLogisticsOrderDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceLogisticsOrderDo {
        pub order_line_list: Vec<ClearanceOrderLineDo>,
        pub tax_d_o: Option<ClearanceLogisticsOrderDoTaxDO>,
        pub post_fee: Option<i64>,
        pub buyer_id: Option<i64>,
        pub tf: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub clearance_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceOrderLineDo {
        pub tax_d_o: Option<ClearanceTaxDo>,
        pub actual_value: Option<i64>,
        pub unit_d_o: Option<ClearanceOrderLineDoUnitDO>,
        pub sc_item_id: Option<i64>,
        pub declaration: Option<String>,
        pub sell_property: Option<String>,
        pub sale_unit: Option<String>,
        pub item_id: Option<i64>,
    }

    /// `ClearanceTaxDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceTaxDo {
        pub excise_duty_fee: Option<i64>,
        pub order_line_total_tax_fee: Option<i64>,
        pub hscode: Option<String>,
        pub post_fee: Option<i64>,
        pub custom_duty_fee: Option<i64>,
        pub tariff_vat_fee: Option<i64>,
        pub tariff_excise_fee: Option<i64>,
        pub vat_fee: Option<i64>,
        pub customs_coupon_fee: Option<i64>,
        pub tariff_fee: Option<i64>,
        pub customs_sub_total_fee: Option<i64>,
        pub tariff_custom_fee: Option<i64>,
        pub customs_insurance_fee: Option<i64>,
    }

    /// `ClearanceTaxDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceOrderLineDoUnitDO {
        pub first_quantity: Option<String>,
        pub second_quantity: Option<String>,
        pub first_unit: Option<String>,
        pub second_unit: Option<String>,
    }

    /// `ClearanceTaxDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceLogisticsOrderDoTaxDO {
        pub excise_duty_fee: Option<i64>,
        pub hscode: Option<String>,
        pub post_fee: Option<i64>,
        pub custom_duty_fee: Option<i64>,
        pub tariff_vat_fee: Option<i64>,
        pub tariff_excise_fee: Option<i64>,
        pub order_total_tax_fee: Option<i64>,
        pub customs_total_fee: Option<i64>,
        pub vat_fee: Option<i64>,
        pub customs_coupon_fee: Option<i64>,
        pub tariff_fee: Option<i64>,
        pub tariff_custom_fee: Option<i64>,
        pub customs_insurance_fee: Option<i64>,
    }

    /// `ClearancePayOrderDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearancePayOrderDo {
        pub alipay_buyer_id: Option<String>,
        pub pay_order_id: Option<i64>,
    }
}

/// `tmall.hk.order.clearance.query`
pub mod order_clearance_query {
    use crate::prelude::*;

    /// `tmall.hk.order.clearance.query` (天猫国际订单清关信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=47903&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.hk.order.clearance.query",
        response = OrderClearanceQueryResponse,
        idempotent,
        debug
    )]
    pub struct OrderClearanceQuery {
        pub biz_order_id: i64,
        pub business_symbol: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderClearanceQueryResponse {
        pub response_code: Option<String>,
        pub response_message: Option<String>,
        pub obj: Option<ClearanceDataDo>,
        pub succeeded: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceDataDo {
        pub biz_order_d_o: Option<ClearanceBizOrderDo>,
        pub pay_order_d_o: Option<ClearancePayOrderDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceBizOrderDo {
        pub biz_order_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub order_line_list: Vec<ClearanceOrderLineDo>,
        pub pay_status: Option<i64>,
        pub post_fee: Option<i64>,
        pub refund_status: Option<i64>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_wang_wang_id: Option<String>,
        pub tax_d_o: Option<ClearanceTaxDo>,
        pub tf: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceOrderLineDo {
        pub actual_value: Option<i64>,
        pub auction_price: Option<i64>,
        pub brand_name: Option<String>,
        pub category_id: Option<String>,
        pub declaration: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_url: Option<String>,
        pub original_country: Option<String>,
        pub pay_status: Option<i64>,
        pub quantity: Option<i64>,
        pub refund_status: Option<i64>,
        pub root_cat: Option<String>,
        pub sale_unit: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sell_property: Option<String>,
        pub sub_order_id: Option<i64>,
        pub tax_d_o: Option<ClearanceTaxDo>,
        pub unit_d_o: Option<ClearanceUnitDo>,
        pub virtual_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceTaxDo {
        pub custom_duty_fee: Option<i64>,
        pub customs_coupon_fee: Option<i64>,
        pub customs_insurance_fee: Option<i64>,
        pub customs_sub_total_fee: Option<i64>,
        pub customs_total_fee: Option<i64>,
        pub excise_duty_fee: Option<i64>,
        pub hscode: Option<String>,
        pub order_line_total_tax_fee: Option<i64>,
        pub order_total_tax_fee: Option<i64>,
        pub post_fee: Option<i64>,
        pub tariff_custom_fee: Option<i64>,
        pub tariff_excise_fee: Option<i64>,
        pub tariff_fee: Option<i64>,
        pub tariff_vat_fee: Option<i64>,
        pub vat_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearanceUnitDo {
        pub first_quantity: Option<String>,
        pub first_unit: Option<String>,
        pub second_quantity: Option<String>,
        pub second_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClearancePayOrderDo {
        pub alipay_buyer_id: Option<String>,
        pub pay_order_id: Option<i64>,
    }
}
