//! `alibaba.htcoupon.*`: 1 API.

pub use self::fulu_phonecharge_callback::FuluPhonechargeCallback;

/// `alibaba.htcoupon.fulu.phonecharge.callback`
pub mod fulu_phonecharge_callback {
    use crate::prelude::*;

    /// `alibaba.htcoupon.fulu.phonecharge.callback` (话费充值回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=57365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.htcoupon.fulu.phonecharge.callback",
        response = FuluPhonechargeCallbackResponse,
        debug
    )]
    pub struct FuluPhonechargeCallback {
        #[top_api(secret)]
        pub error_message: Option<String>,
        pub out_order_id: Option<String>,
        pub order_state: Option<OrderState>,
        pub ht_order_id: Option<String>,
    }

    /// The values of `order_state`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderState {
        /// 成功
        #[top_api(value = "success")]
        Success,
        /// 处理中
        #[top_api(value = "processing")]
        Processing,
        /// 失败
        #[top_api(value = "failed")]
        Failed,
        /// 未处理
        #[top_api(value = "untreated")]
        Untreated,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FuluPhonechargeCallbackResponse {
        pub return_message: Option<String>,
        pub return_code: Option<String>,
    }
}
