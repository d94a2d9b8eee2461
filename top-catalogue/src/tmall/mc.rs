//! `tmall.mc.*`: 3 APIs.

pub use self::device_circle_check::DeviceCircleCheck;
pub use self::record_order_sync::RecordOrderSync;
pub use self::task_charge_launch::TaskChargeLaunch;

/// `tmall.mc.device.circle.check`
pub mod device_circle_check {
    use crate::prelude::*;

    /// `tmall.mc.device.circle.check` (云码设备圈选情况查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mc.device.circle.check",
        response = Vec<TaskDto>,
        unwrap = "results",
        debug
    )]
    pub struct DeviceCircleCheck {
        pub outer_code: String,
        pub channel_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }
}

/// `tmall.mc.record.order.sync`
pub mod record_order_sync {
    use crate::prelude::*;

    /// `tmall.mc.record.order.sync` (订单信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=41657&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mc.record.order.sync",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct RecordOrderSync {
        pub device_code: String,
        pub origin_price: i64,
        pub pay_price: i64,
        pub open_id: String,
        pub result: String,
        pub version: String,
    }
}

/// `tmall.mc.task.charge.launch`
pub mod task_charge_launch {
    use crate::prelude::*;

    /// `tmall.mc.task.charge.launch` (云码充电宝投放链路)
    ///
    /// <https://open.taobao.com/api.htm?docId=42081&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mc.task.charge.launch",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct TaskChargeLaunch {
        pub outer_code: String,
        pub channel_id: String,
        pub alipay_open_id: String,
        pub url_id: Option<String>,
        pub extra: Option<String>,
    }
}
