//! `alitrip.flight.*`: 12 APIs.

pub use self::basic_data_city_query_all::BasicDataCityQueryAll;
pub use self::external_alipay_decrypt::ExternalAlipayDecrypt;
pub use self::external_alipay_encrypt::ExternalAlipayEncrypt;
pub use self::external_alipay_sign::ExternalAlipaySign;
pub use self::external_alipay_sn_query::ExternalAlipaySnQuery;
pub use self::external_alipay_verify::ExternalAlipayVerify;
pub use self::flightchange_order_query::FlightchangeOrderQuery;
pub use self::insurance_order_apply::InsuranceOrderApply;
pub use self::insurance_order_modify::InsuranceOrderModify;
pub use self::insurance_order_refund::InsuranceOrderRefund;
pub use self::insurance_order_search::InsuranceOrderSearch;
pub use self::insurance_product_search::InsuranceProductSearch;

/// `alitrip.flight.basic.data.city.queryAll`
pub mod basic_data_city_query_all {
    use crate::prelude::*;

    /// `alitrip.flight.basic.data.city.queryAll` (机票基础数据城市数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.basic.data.city.queryAll",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct BasicDataCityQueryAll;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_message: Option<String>,
        pub data_list: Vec<Data>,
        #[top_api(flag = "0")]
        pub result_code: Option<i64>,
        pub query_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub air_zone: Option<String>,
        pub country_name: Option<String>,
        pub city_jp: Option<String>,
        pub time_zone_summer_period: Option<String>,
        pub time_zone_summer: Option<String>,
        pub time_zone_standard: Option<String>,
        pub continent: Option<String>,
        pub province_name: Option<String>,
        pub country_code: Option<String>,
        pub province_code: Option<String>,
        pub city_capital: Option<String>,
        pub english_name: Option<String>,
        pub city_py: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
        pub iata_code: Option<String>,
        pub secd_zone: Option<String>,
        pub oag_summer_period: Option<String>,
        pub mini_iata_code: Option<String>,
        pub search_heat: Option<i64>,
        pub navigable_status: Option<i64>,
    }
}

/// `alitrip.flight.external.alipay.decrypt`
pub mod external_alipay_decrypt {
    use crate::prelude::*;

    /// `alitrip.flight.external.alipay.decrypt` (支付宝小程序密文解密)
    ///
    /// <https://open.taobao.com/api.htm?docId=65909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.external.alipay.decrypt",
        response = ExternalAlipayDecryptResponse,
        debug
    )]
    pub struct ExternalAlipayDecrypt {
        pub alipay_decrypt_req: AlipayDecryptReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayDecryptReq {
        pub encrypt_content: String,
        pub external_applet_biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalAlipayDecryptResponse {
        pub result: Option<String>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.flight.external.alipay.encrypt`
pub mod external_alipay_encrypt {
    use crate::prelude::*;

    /// `alitrip.flight.external.alipay.encrypt` (支付宝小程序明文加密)
    ///
    /// <https://open.taobao.com/api.htm?docId=65908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.external.alipay.encrypt",
        response = ExternalAlipayEncryptResponse,
        debug
    )]
    pub struct ExternalAlipayEncrypt {
        pub alipay_encrypt_req: AlipayEncryptReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayEncryptReq {
        pub source_content: String,
        pub external_applet_biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalAlipayEncryptResponse {
        pub result: Option<String>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.flight.external.alipay.sign`
pub mod external_alipay_sign {
    use crate::prelude::*;

    /// `alitrip.flight.external.alipay.sign` (支付宝小程序验签)
    ///
    /// <https://open.taobao.com/api.htm?docId=65906&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.external.alipay.sign",
        response = ExternalAlipaySignResponse,
        debug
    )]
    pub struct ExternalAlipaySign {
        pub alipay_sign_req: AlipaySignReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipaySignReq {
        pub source_content: String,
        pub external_applet_biz_code: String,
        pub sign_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalAlipaySignResponse {
        pub result: Option<String>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.flight.external.alipay.sn.query`
pub mod external_alipay_sn_query {
    use crate::prelude::*;

    /// `alitrip.flight.external.alipay.sn.query` (支付宝小程序查询证书序列号)
    ///
    /// <https://open.taobao.com/api.htm?docId=65910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.external.alipay.sn.query",
        response = ExternalAlipaySnQueryResponse,
        idempotent,
        debug
    )]
    pub struct ExternalAlipaySnQuery {
        pub alipay_query_cert_sn_req: AlipayQueryCertSnReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayQueryCertSnReq {
        pub external_applet_biz_code: String,
        pub sign_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalAlipaySnQueryResponse {
        pub result: Option<AlipayCertSnDto>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    /// `AlipayCertSnDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayCertSnDto {
        pub app_cert_sn: Option<String>,
        pub alipay_cert_sn: Option<String>,
        pub alipay_root_cert_sn: Option<String>,
    }
}

/// `alitrip.flight.external.alipay.verify`
pub mod external_alipay_verify {
    use crate::prelude::*;

    /// `alitrip.flight.external.alipay.verify` (支付宝小程序验签)
    ///
    /// <https://open.taobao.com/api.htm?docId=65907&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.external.alipay.verify",
        response = ExternalAlipayVerifyResponse,
        debug
    )]
    pub struct ExternalAlipayVerify {
        pub alipay_check_sign_req: AlipayCheckSignReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayCheckSignReq {
        pub source_content: String,
        pub signature: String,
        pub external_applet_biz_code: String,
        pub sign_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalAlipayVerifyResponse {
        pub result: Option<bool>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.flight.flightchange.order.query`
pub mod flightchange_order_query {
    use crate::prelude::*;

    /// `alitrip.flight.flightchange.order.query` (订单维度航变查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65508&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.flightchange.order.query",
        response = FlightchangeOrderQueryResponse,
        idempotent,
        debug
    )]
    pub struct FlightchangeOrderQuery {
        pub query_flight_change_order_req: QueryFlightChangeOrderReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryFlightChangeOrderReq {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightchangeOrderQueryResponse {
        pub result: Vec<FlightChangeOrderDto>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }

    /// `FlightChangeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightChangeOrderDto {
        pub order_id: Option<i64>,
        pub flight_change: Option<FlightChangeDto>,
    }

    /// `FlightChangeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightChangeDto {
        pub old_flight_no: Option<String>,
        pub old_flight_date: Option<String>,
        pub old_depart_code: Option<String>,
        pub old_arrive_code: Option<String>,
        pub old_depart_time: Option<String>,
        pub old_arrive_time: Option<String>,
        pub new_flight_no: Option<String>,
        pub new_flight_date: Option<String>,
        pub new_depart_code: Option<String>,
        pub new_arrive_code: Option<String>,
        pub new_depart_time: Option<String>,
        pub new_arrive_time: Option<String>,
        pub change_time: Option<String>,
        pub change_type: Option<ChangeType>,
        pub change_reason: Option<String>,
        pub sub_type: Option<i64>,
    }

    /// The values of `change_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeType {
        /// 取消
        #[top_api(value = 1)]
        Cancel,
        /// 变更
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.flight.insurance.order.apply`
pub mod insurance_order_apply {
    use crate::prelude::*;

    /// `alitrip.flight.insurance.order.apply` (多险种批量投保)
    ///
    /// <https://open.taobao.com/api.htm?docId=64855&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.insurance.order.apply",
        response = InsuranceOrderApplyResponse,
        debug
    )]
    pub struct InsuranceOrderApply {
        pub ins_apply_req: InsApplyReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsApplyReq {
        #[top_api(required)]
        pub ins_product_params: Vec<InsProductBaseParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsProductBaseParam {
        #[top_api(required)]
        pub stake_holders: Vec<InsPersonParam>,
        #[top_api(required)]
        pub insureds: Vec<InsProductBaseParamInsureds>,
        pub out_order_id: Option<i64>,
        #[top_api(required)]
        pub air_ticket_segment_list: Vec<String>,
        pub premium_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsPersonParam {
        #[top_api(secret)]
        pub cert_no: String,
        pub identity_type: String,
        pub cert_name: String,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub cert_type: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    /// `InsPersonParam`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsProductBaseParamInsureds {
        #[top_api(required, secret)]
        pub birthday: Option<TopDateTime>,
        pub cert_type: String,
        #[top_api(secret)]
        pub cert_no: String,
        #[top_api(secret)]
        pub phone: String,
        pub cert_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceOrderApplyResponse {
        pub ins_product_result_list: Vec<InsProductResult>,
        pub err_msg_for_client: Option<String>,
        pub is_success: Option<bool>,
        pub out_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsProductResult {
        pub prod_code: Option<String>,
        pub premium: Option<i64>,
        pub tc_order_id: Option<i64>,
        pub success: Option<bool>,
        pub out_order_id: Option<i64>,
        pub ins_order_id: Option<i64>,
        pub prod_name: Option<String>,
        pub premium_id: Option<i64>,
        pub csu_no: Option<String>,
    }
}

/// `alitrip.flight.insurance.order.modify`
pub mod insurance_order_modify {
    use crate::prelude::*;

    /// `alitrip.flight.insurance.order.modify` (保险订单批改申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=64919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.insurance.order.modify",
        response = InsuranceOrderModifyResponse,
        debug
    )]
    pub struct InsuranceOrderModify {
        pub ins_reverse_order_req: InsReverseOrderReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsReverseOrderReq {
        pub insureds: Vec<InsPersonAndAirSegmentDto>,
        pub tp_order_id: Option<i64>,
    }

    /// `InsPersonAndAirSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsPersonAndAirSegmentDto {
        pub ins_order_segment: Option<InsOrderAirTicketSegmentDto>,
        pub ins_person: Option<InsPersonDto>,
    }

    /// `InsOrderAirTicketSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderAirTicketSegmentDto {
        pub ticket_price: Option<String>,
        pub company_name: Option<String>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub policy_no: Option<String>,
        pub flight_no: Option<String>,
        pub ticket_no: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    /// `InsPersonDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsPersonDto {
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub cert_type: Option<i64>,
        #[top_api(secret)]
        pub cert_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceOrderModifyResponse {
        pub err_msg_for_client: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.flight.insurance.order.refund`
pub mod insurance_order_refund {
    use crate::prelude::*;

    /// `alitrip.flight.insurance.order.refund` (保险订单退保)
    ///
    /// <https://open.taobao.com/api.htm?docId=64862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.insurance.order.refund",
        response = InsuranceOrderRefundResponse,
        debug
    )]
    pub struct InsuranceOrderRefund {
        pub ins_refund_order_req: InsReverseOrderReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsReverseOrderReq {
        #[top_api(required)]
        pub insureds: Vec<InsPersonAndAirSegmentDto>,
        pub tp_order_id: i64,
    }

    /// `InsPersonAndAirSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsPersonAndAirSegmentDto {
        pub ins_order_segment: InsOrderAirTicketSegmentDto,
        pub ins_person: InsPersonDto,
    }

    /// `InsOrderAirTicketSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderAirTicketSegmentDto {
        pub ticket_price: String,
        pub company_name: Option<String>,
        pub arr_city: String,
        pub dep_city: String,
        pub flight_no: String,
        pub ticket_no: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub policy_no: String,
    }

    /// `InsPersonDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsPersonDto {
        #[top_api(secret)]
        pub cert_no: String,
        pub cert_type: i64,
        #[top_api(secret)]
        pub cert_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceOrderRefundResponse {
        pub err_msg_for_client: Option<String>,
        pub tp_order_id: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alitrip.flight.insurance.order.search`
pub mod insurance_order_search {
    use crate::prelude::*;

    /// `alitrip.flight.insurance.order.search` (查询保险订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=64860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.insurance.order.search",
        response = InsuranceOrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct InsuranceOrderSearch {
        pub out_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceOrderSearchResponse {
        pub ins_orders: Vec<InsOrderOpenDto>,
        pub err_msg_for_client: Option<String>,
        pub is_success: Option<bool>,
    }

    /// `InsOrderOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderOpenDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub ins_order_detail_list: Vec<InsOrderOpenDetailDto>,
        pub tc_order_id: Option<i64>,
        pub policy_detail_url: Option<String>,
        pub policy_no: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub product_name: Option<String>,
        pub features: Option<String>,
        pub seller_id: Option<i64>,
        pub copies: Option<i64>,
        pub price: Option<i64>,
        pub out_order_id: Option<i64>,
        pub product_no: Option<String>,
        pub status: Option<i64>,
        pub premium_id: Option<i64>,
    }

    /// `InsOrderOpenDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderOpenDetailDto {
        pub ins_person_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub tc_order_id: Option<i64>,
        pub ins_order_open_person: Option<InsOrderOpenPersonDto>,
        pub policy_no: Option<String>,
        pub is_enable: Option<bool>,
        pub price: Option<i64>,
        pub claim_apply_time: Option<TopDateTime>,
        pub product_no: Option<String>,
        pub item_source_tag: Option<i64>,
        pub claim_fee: Option<i64>,
        pub ins_company: Option<String>,
        pub claim_success_time: Option<TopDateTime>,
        pub effective_end_time: Option<TopDateTime>,
        pub ins_segment_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub ins_order_open_segment: Option<InsOrderOpenSegmentDto>,
        pub effective_start_time: Option<TopDateTime>,
        pub out_order_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// `InsOrderOpenPersonDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderOpenPersonDto {
        pub tc_order_id: Option<i64>,
        #[top_api(secret)]
        pub id_card_no: Option<String>,
        pub policy_no: Option<String>,
        pub id_card_type: Option<i64>,
        pub out_order_id: Option<i64>,
    }

    /// `InsOrderOpenSegmentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsOrderOpenSegmentDto {
        pub tc_order_id: Option<i64>,
        pub company_name: Option<String>,
        pub arr_city: Option<String>,
        pub dep_city: Option<String>,
        pub policy_no: Option<String>,
        pub segment_no: Option<String>,
        pub out_order_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub attribute: Option<String>,
    }
}

/// `alitrip.flight.insurance.product.search`
pub mod insurance_product_search {
    use crate::prelude::*;

    /// `alitrip.flight.insurance.product.search` (搜索保险产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=64831&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.flight.insurance.product.search",
        response = InsuranceProductSearchResponse,
        idempotent,
        debug
    )]
    pub struct InsuranceProductSearch {
        pub insurance_premium_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceProductSearchResponse {
        pub err_msg_for_client: Option<String>,
        pub ins_products: Vec<InsProductDto>,
        pub is_success: Option<bool>,
    }

    /// `InsProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsProductDto {
        pub sub_titles: Option<String>,
        pub bubble: Option<String>,
        pub price: Option<i64>,
        pub description: Option<String>,
        pub interests: Option<String>,
        pub title: Option<String>,
        pub product_name: Option<String>,
        pub insurance_premium_id: Option<i64>,
        pub labels: Option<String>,
    }
}
