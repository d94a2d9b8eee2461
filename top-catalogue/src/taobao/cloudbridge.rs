//! `taobao.cloudbridge.*`: 1 API.

pub use self::caseinvest_execute::CaseinvestExecute;

/// `taobao.cloudbridge.caseinvest.execute`
pub mod caseinvest_execute {
    use crate::prelude::*;

    /// `taobao.cloudbridge.caseinvest.execute` (红盾云桥案件协查服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=32353&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.cloudbridge.caseinvest.execute",
        response = CaseinvestExecuteResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseinvestExecute {
        pub api_name: Option<String>,
        pub data: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseinvestExecuteResult {
        #[top_api(flag = "1")]
        pub code: Option<Code>,
        pub data: Option<String>,
        pub message: Option<String>,
    }

    /// The values of `code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Code {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 2)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
