//! `tmall.fcbox.*`: 1 API.

pub use self::notify::Notify;

/// `tmall.fcbox.notify`
pub mod notify {
    use crate::prelude::*;

    /// `tmall.fcbox.notify` (丰巢通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fcbox.notify",
        response = NotifyResult,
        unwrap = "result",
        debug
    )]
    pub struct Notify {
        pub state_remark: Option<String>,
        pub state: Option<String>,
        pub operate_time: Option<String>,
        pub operate: Option<String>,
        pub apply_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NotifyResult {
        pub model: Option<String>,
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}
