//! `alibaba.zqs.*`: 1 API.

pub use self::fulfill_complete::FulfillComplete;

/// `alibaba.zqs.fulfill.complete`
pub mod fulfill_complete {
    use crate::prelude::*;

    /// `alibaba.zqs.fulfill.complete` (周期购履约完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.zqs.fulfill.complete",
        response = FulfillCompleteResponse,
        debug
    )]
    pub struct FulfillComplete {
        pub sequence_no: Option<i64>,
        pub main_biz_order_id: Option<i64>,
        pub sub_biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillCompleteResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub result: Option<bool>,
    }
}
