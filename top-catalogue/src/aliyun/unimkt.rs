//! `aliyun.unimkt.*`: 1 API.

pub use self::task_charge_launch::TaskChargeLaunch;

/// `aliyun.unimkt.task.charge.launch`
pub mod task_charge_launch {
    use crate::prelude::*;

    /// `aliyun.unimkt.task.charge.launch` (云码权益查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47156&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliyun.unimkt.task.charge.launch",
        response = TaskChargeLaunchResponse,
        debug
    )]
    pub struct TaskChargeLaunch {
        pub extra: Option<String>,
        pub url_id: Option<String>,
        pub alipay_open_id: Option<String>,
        pub channel_id: String,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskChargeLaunchResponse {
        #[top_api(flag)]
        pub task_success: Option<bool>,
        pub error_msg: Option<String>,
        pub task_error_code: Option<i64>,
        pub result: Option<String>,
    }
}
