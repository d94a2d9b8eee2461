//! `wdk.ums.*`: 6 APIs.

pub use self::outbound_sorting_callback_taskdetail::OutboundSortingCallbackTaskdetail;
pub use self::outbound_sorting_callbackforpulltask::OutboundSortingCallbackforpulltask;
pub use self::outbound_sorting_cancleararea::OutboundSortingCancleararea;
pub use self::outbound_sorting_scancontainer::OutboundSortingScancontainer;
pub use self::outbound_sorting_userquery::OutboundSortingUserquery;
pub use self::sorting_full_container::SortingFullContainer;

/// `wdk.ums.outbound.sorting.callback.taskdetail`
pub mod outbound_sorting_callback_taskdetail {
    use crate::prelude::*;

    /// `wdk.ums.outbound.sorting.callback.taskdetail` (dps 分货，明细回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=60088&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.outbound.sorting.callback.taskdetail",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct OutboundSortingCallbackTaskdetail {
        pub param0: Option<DpsCallBackSortMtopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsCallBackSortMtopRequest {
        pub detail_request_list: Vec<DpsCallBackSortDetailMtopRequest>,
        pub task_code: Option<String>,
        pub user_account: Option<String>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsCallBackSortDetailMtopRequest {
        pub submit_time: Option<String>,
        pub lack_num: Option<String>,
        pub detail_id: Option<i64>,
        pub submit_num: Option<String>,
        pub container_code: Option<String>,
        pub user_account_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `wdk.ums.outbound.sorting.callbackforpulltask`
pub mod outbound_sorting_callbackforpulltask {
    use crate::prelude::*;

    /// `wdk.ums.outbound.sorting.callbackforpulltask` (dps 分货-任务拉取确定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60068&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.outbound.sorting.callbackforpulltask",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct OutboundSortingCallbackforpulltask {
        pub param0: Option<DpsCallBackForPullTaskMtopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsCallBackForPullTaskMtopRequest {
        pub task_code_list: Vec<String>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `wdk.ums.outbound.sorting.cancleararea`
pub mod outbound_sorting_cancleararea {
    use crate::prelude::*;

    /// `wdk.ums.outbound.sorting.cancleararea` (dps 分货-是否能够清场)
    ///
    /// <https://open.taobao.com/api.htm?docId=60067&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.outbound.sorting.cancleararea",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct OutboundSortingCancleararea {
        pub param0: Option<DpsCanClearAreaMtopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsCanClearAreaMtopRequest {
        pub wave_code: Option<String>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub message: Option<String>,
        pub success: Option<String>,
    }
}

/// `wdk.ums.outbound.sorting.scancontainer`
pub mod outbound_sorting_scancontainer {
    use crate::prelude::*;

    /// `wdk.ums.outbound.sorting.scancontainer` (dps 分货-扫描分货容器判断是否可用)
    ///
    /// <https://open.taobao.com/api.htm?docId=60090&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.outbound.sorting.scancontainer",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct OutboundSortingScancontainer {
        pub param0: Option<DpsScanContainerMtopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsScanContainerMtopRequest {
        pub user_account: Option<String>,
        pub container_code: Option<String>,
        pub detail_id_list: Vec<i64>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `wdk.ums.outbound.sorting.userquery`
pub mod outbound_sorting_userquery {
    use crate::prelude::*;

    /// `wdk.ums.outbound.sorting.userquery` (dps-查询分货作业人员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.outbound.sorting.userquery",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct OutboundSortingUserquery {
        pub param0: Option<UserQueryByIdTopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserQueryByIdTopRequest {
        pub warehouse_code: Option<String>,
        pub user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub data: Option<UserInfoTopDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `UserInfoTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoTopDto {
        pub user_account: Option<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
    }
}

/// `wdk.ums.sorting.full.container`
pub mod sorting_full_container {
    use crate::prelude::*;

    /// `wdk.ums.sorting.full.container` (dps 分货-满箱)
    ///
    /// <https://open.taobao.com/api.htm?docId=60089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.ums.sorting.full.container",
        response = UmsResult,
        unwrap = "result",
        debug
    )]
    pub struct SortingFullContainer {
        pub param0: Option<DpsScanContainerMtopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpsScanContainerMtopRequest {
        pub user_account: Option<String>,
        pub container_code: Option<String>,
        pub detail_id_list: Vec<i64>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UmsResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}
