//! `cainiao.cboss.*`: 7 APIs.

pub use self::workplatform_biztype_queryall::WorkplatformBiztypeQueryall;
pub use self::workplatform_biztype_querybyid::WorkplatformBiztypeQuerybyid;
pub use self::workplatform_logistics_iscainiaoorder::WorkplatformLogisticsIscainiaoorder;
pub use self::workplatform_operation_reply::WorkplatformOperationReply;
pub use self::workplatform_workorder_create::WorkplatformWorkorderCreate;
pub use self::workplatform_workorder_process_notify::WorkplatformWorkorderProcessNotify;
pub use self::workplatform_workorder_task_notify::WorkplatformWorkorderTaskNotify;

/// `cainiao.cboss.workplatform.biztype.queryall`
pub mod workplatform_biztype_queryall {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.biztype.queryall` (菜鸟工单平台根据交易订单查询某条业务线上的所有业
    /// 务类型)
    ///
    /// <https://open.taobao.com/api.htm?docId=27054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.biztype.queryall",
        response = WorkplatformBiztypeQueryallResponse,
        debug
    )]
    pub struct WorkplatformBiztypeQueryall {
        pub level: Option<i64>,
        pub trade_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformBiztypeQueryallResponse {
        pub biz_type_json: Option<String>,
        pub res_success: Option<bool>,
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
    }
}

/// `cainiao.cboss.workplatform.biztype.querybyid`
pub mod workplatform_biztype_querybyid {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.biztype.querybyid` (菜鸟工单平台根据业务类型 id 查询业务类型详细信息
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=27055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.biztype.querybyid",
        response = WorkplatformBiztypeQuerybyidResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkplatformBiztypeQuerybyid {
        pub biz_type_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformBiztypeQuerybyidResult {
        pub biz_type_json: Option<String>,
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
        pub res_success: Option<bool>,
    }
}

/// `cainiao.cboss.workplatform.logistics.iscainiaoorder`
pub mod workplatform_logistics_iscainiaoorder {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.logistics.iscainiaoorder` (根据交易单号判断是否为菜鸟发货订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.logistics.iscainiaoorder",
        response = WorkplatformLogisticsIscainiaoorderResponse,
        debug
    )]
    pub struct WorkplatformLogisticsIscainiaoorder {
        pub trade_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformLogisticsIscainiaoorderResponse {
        pub is_cainiao_order: Option<bool>,
        pub res_success: Option<bool>,
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
    }
}

/// `cainiao.cboss.workplatform.operation.reply`
pub mod workplatform_operation_reply {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.operation.reply` (菜鸟工单操作回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=27053&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.operation.reply",
        response = WorkplatformOperationReplyResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkplatformOperationReply {
        pub work_order_id: Option<String>,
        pub task_id: Option<String>,
        pub action_time: Option<TopDateTime>,
        pub action_type: Option<i64>,
        pub dealer_user_id: Option<String>,
        #[top_api(secret)]
        pub dealer_contact: Option<String>,
        pub memo: Option<String>,
        pub attach_path: Option<String>,
        pub features: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformOperationReplyResult {
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
        pub res_success: Option<bool>,
    }
}

/// `cainiao.cboss.workplatform.workorder.create`
pub mod workplatform_workorder_create {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.workorder.create` (菜鸟工单创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.workorder.create",
        response = WorkplatformWorkorderCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkplatformWorkorderCreate {
        pub work_order_type: Option<String>,
        pub biz_type: Option<String>,
        pub memo: Option<String>,
        pub member_id: Option<String>,
        pub member_role: Option<String>,
        pub creator_id: Option<String>,
        pub creator_role: Option<String>,
        pub biz_entity_value: Option<String>,
        pub shop_user_id: Option<String>,
        pub trade_id: Option<String>,
        pub source: Option<String>,
        pub source_sign: Option<String>,
        pub mail_no: Option<String>,
        pub features: Option<String>,
        #[top_api(max_items = 20)]
        pub attach_path_list: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformWorkorderCreateResult {
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
        pub res_success: Option<bool>,
        pub work_order_id: Option<String>,
    }
}

/// `cainiao.cboss.workplatform.workorder.process.notify`
pub mod workplatform_workorder_process_notify {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.workorder.process.notify` (菜鸟工单系统的工单进度下发)
    ///
    /// <https://open.taobao.com/api.htm?docId=27025&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.workorder.process.notify",
        response = WorkplatformWorkorderProcessNotifyResponse,
        unwrap = "response",
        debug
    )]
    pub struct WorkplatformWorkorderProcessNotify {
        pub content: Struct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub work_order_id: String,
        pub biz_status: i64,
        pub action_time: String,
        pub op_type: i64,
        pub task_id: String,
        pub task_name: Option<String>,
        pub dealer_name: Option<String>,
        pub dealer_role: Option<i64>,
        pub memo: Option<String>,
        pub attach_path: Option<String>,
        pub features: Option<String>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformWorkorderProcessNotifyResponse {
        pub res_success: Option<bool>,
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
    }
}

/// `cainiao.cboss.workplatform.workorder.task.notify`
pub mod workplatform_workorder_task_notify {
    use crate::prelude::*;

    /// `cainiao.cboss.workplatform.workorder.task.notify` (TOP-SPI 工单任务下发接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27022&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cboss.workplatform.workorder.task.notify",
        response = WorkplatformWorkorderTaskNotifyResponse,
        unwrap = "response",
        debug
    )]
    pub struct WorkplatformWorkorderTaskNotify {
        pub content: Struct,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub features: Option<String>,
        pub timeout: Option<String>,
        pub count: i64,
        pub gmt_create: String,
        pub task_status: i64,
        pub task_name: String,
        pub task_id: String,
        pub work_order_id: String,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkplatformWorkorderTaskNotifyResponse {
        pub res_success: Option<bool>,
        pub res_error_code: Option<String>,
        pub res_error_msg: Option<String>,
    }
}
