//! `alibaba.xianyu.*`: 1 API.

pub use self::tender_order_perform::TenderOrderPerform;

/// `alibaba.xianyu.tender.order.perform`
pub mod tender_order_perform {
    use crate::prelude::*;

    /// `alibaba.xianyu.tender.order.perform` (闲鱼暗拍订单履约)
    ///
    /// <https://open.taobao.com/api.htm?docId=58240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xianyu.tender.order.perform",
        response = TenderOrderPerformResult,
        unwrap = "result",
        debug
    )]
    pub struct TenderOrderPerform {
        pub param0: Option<TenderOrderSynDto>,
    }

    /// `TenderOrderSynDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderSynDto {
        pub order_sub_status: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub attribute: Option<HashMap>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HashMap {
        pub ship_mail_no: Option<String>,
        /// In cents.
        pub qa_amount: Option<String>,
        /// In cents.
        pub reference_start_price: Option<String>,
        /// In cents.
        pub reference_end_price: Option<String>,
        pub report: Option<String>,
        pub confirm_fee: Option<String>,
        pub ac2buyer_mail_no: Option<String>,
        pub buyer_close_reason: Option<String>,
        pub refund_mail_no: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenderOrderPerformResult {
        pub resp_success: Option<bool>,
        pub err_code_info: Option<String>,
        pub module: Option<bool>,
        pub err_msg_info: Option<String>,
    }
}
