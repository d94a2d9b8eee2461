//! `alibaba.alitj.*`: 1 API.

pub use self::order_realnamecard_info_submit::OrderRealnamecardInfoSubmit;

/// `alibaba.alitj.order.realnamecard.info.submit`
pub mod order_realnamecard_info_submit {
    use crate::prelude::*;

    /// `alibaba.alitj.order.realnamecard.info.submit` (阿里实人认证卡片信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=27356&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alitj.order.realnamecard.info.submit",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderRealnamecardInfoSubmit {
        #[top_api(min = 1000)]
        pub order_no: i64,
        #[top_api(max_len = 32)]
        pub iccid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<bool>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}
