//! `alitrip.car.*`: 1 API.

pub use self::invoice_confirm::InvoiceConfirm;

/// `alitrip.car.invoice.confirm`
pub mod invoice_confirm {
    use crate::prelude::*;

    /// `alitrip.car.invoice.confirm` (发票确认接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53101&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.car.invoice.confirm",
        response = InvoiceConfirmResponse,
        debug
    )]
    pub struct InvoiceConfirm {
        pub receipt_do: Option<ReceiptDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiptDo {
        /// In cents.
        pub receipt_amount: Option<i64>,
        pub provider_id: Option<String>,
        pub biz_type: Option<BizType>,
        pub order_id: Option<i64>,
        pub fail_code: Option<String>,
        pub fail_reason: Option<String>,
        pub receipt_url: Option<String>,
        pub receipt_date_time: Option<TopDateTime>,
        pub receipt_number: Option<String>,
        pub receipt_status: Option<i64>,
        pub out_order_id: Option<String>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 国内机票
        #[top_api(value = 1)]
        V1,
        /// 国际机票
        #[top_api(value = 2)]
        V2,
        /// 火车票
        #[top_api(value = 3)]
        V3,
        /// 汽车票
        #[top_api(value = 4)]
        V4,
        /// 酒店
        #[top_api(value = 5)]
        Hotel,
        /// 门票度假
        #[top_api(value = 6)]
        V6,
        /// 打车
        #[top_api(value = 7)]
        V7,
        /// 用车
        #[top_api(value = 8)]
        V8,
        /// 套餐
        #[top_api(value = 9)]
        V9,
        /// 欧铁
        #[top_api(value = 10)]
        V10,
        /// 辅营
        #[top_api(value = 11)]
        V11,
        /// 辅营保险
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceConfirmResponse {
        pub model: Option<bool>,
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}
