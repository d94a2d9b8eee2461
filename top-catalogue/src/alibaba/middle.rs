//! `alibaba.middle.*`: 3 APIs.

pub use self::claimsaccept_receive::ClaimsacceptReceive;
pub use self::claimsbill_receive::ClaimsbillReceive;
pub use self::claimsresult_receive::ClaimsresultReceive;

/// `alibaba.middle.claimsaccept.receive`
pub mod claimsaccept_receive {
    use crate::prelude::*;

    /// `alibaba.middle.claimsaccept.receive` (国际化中台服务域接收保险公司理赔受理结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=53335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.middle.claimsaccept.receive",
        response = ClaimsacceptReceiveResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimsacceptReceive {
        pub claims_accept_dto: Option<ClaimsAcceptDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsAcceptDto {
        pub service_work_order_id: Option<i64>,
        pub order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub claim_accept_result: Option<bool>,
        pub claims_accept_result_desc: Option<String>,
        pub report_no: Option<String>,
        pub policy_no: Option<String>,
        pub extension_map: Option<Extensionmap>,
        pub delivery_address_dto: Option<DeliveryAddressDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extensionmap {
        pub extension_map_fir: Option<String>,
        pub extension_map_sec: Option<String>,
        pub extension_map_thi: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryAddressDto {
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile_phone: Option<String>,
        pub country_name: Option<String>,
        pub province_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub receiver_address_detail: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsacceptReceiveResult {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub repeated: Option<bool>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.middle.claimsbill.receive`
pub mod claimsbill_receive {
    use crate::prelude::*;

    /// `alibaba.middle.claimsbill.receive` (国际化中台服务域接收理赔账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=54046&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.middle.claimsbill.receive",
        response = ClaimsbillReceiveResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimsbillReceive {
        pub claims_bill_dto: Option<ClaimsBillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsBillDto {
        pub service_work_order_id: Option<i64>,
        pub report_no: Option<String>,
        pub amount: Option<i64>,
        pub amount_currency: Option<String>,
        pub payee: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub extension_map: Option<Extensionmap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extensionmap {
        pub extension_map_fir: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsbillReceiveResult {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub repeated: Option<bool>,
        pub retry: Option<bool>,
    }
}

/// `alibaba.middle.claimsresult.receive`
pub mod claimsresult_receive {
    use crate::prelude::*;

    /// `alibaba.middle.claimsresult.receive` (国际化中台服务域接收理赔结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=54047&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.middle.claimsresult.receive",
        response = ClaimsresultReceiveResult,
        unwrap = "result",
        debug
    )]
    pub struct ClaimsresultReceive {
        pub claims_result_d_t_o: Option<ClaimsResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsResultDto {
        pub service_work_order_id: i64,
        pub order_id: Option<i64>,
        pub sub_order_id: i64,
        pub report_no: Option<String>,
        pub take_goods_status: Option<String>,
        pub claims_result: Option<bool>,
        pub claims_result_desc: Option<String>,
        pub claim_amount: Option<i64>,
        pub claim_currency: Option<String>,
        pub compensation_ratio: Option<String>,
        pub package_status: Option<String>,
        pub extension_map: Option<Extensionmap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extensionmap {
        pub extension_map: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClaimsresultReceiveResult {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub repeated: Option<bool>,
        pub retry: Option<bool>,
    }
}
