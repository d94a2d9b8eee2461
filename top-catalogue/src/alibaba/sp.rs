//! `alibaba.sp.*`: 2 APIs.

pub use self::open_payment_repay::OpenPaymentRepay;
pub use self::open_payment_sync::OpenPaymentSync;

/// `alibaba.sp.open.payment.repay`
pub mod open_payment_repay {
    use crate::prelude::*;

    /// `alibaba.sp.open.payment.repay` (智付重新打款)
    ///
    /// <https://open.taobao.com/api.htm?docId=60567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.sp.open.payment.repay",
        response = OpenPaymentRepayResponse,
        debug
    )]
    pub struct OpenPaymentRepay {
        pub app_code: String,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPaymentRepayResponse {
        pub result_message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.sp.open.payment.sync`
pub mod open_payment_sync {
    use crate::prelude::*;

    /// `alibaba.sp.open.payment.sync` (付款单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=60502&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.sp.open.payment.sync",
        response = OpenPaymentSyncResponse,
        debug
    )]
    pub struct OpenPaymentSync {
        pub app_code: String,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPaymentSyncResponse {
        pub result_message: Option<String>,
        pub is_success: Option<bool>,
    }
}
