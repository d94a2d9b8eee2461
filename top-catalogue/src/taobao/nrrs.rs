//! `taobao.nrrs.*`: 1 API.

pub use self::acceptance_task_update_result::AcceptanceTaskUpdateResult;

/// `taobao.nrrs.acceptance.task.updateResult`
pub mod acceptance_task_update_result {
    use crate::prelude::*;

    /// `taobao.nrrs.acceptance.task.updateResult` (更新验收任务支付宝结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=40108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.nrrs.acceptance.task.updateResult",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct AcceptanceTaskUpdateResult {
        pub task_id: String,
        #[top_api(required, max_items = 20)]
        pub alipay_result_list: Vec<AlipayCheckResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlipayCheckResult {
        pub check_message: Option<String>,
        pub case_id: Option<String>,
        pub check_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
    }
}
