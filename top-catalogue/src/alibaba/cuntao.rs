//! `alibaba.cuntao.*`: 2 APIs.

pub use self::interact_requisition_get::InteractRequisitionGet;
pub use self::interact_requisition_update::InteractRequisitionUpdate;

/// `alibaba.cuntao.interact.requisition.get`
pub mod interact_requisition_get {
    use crate::prelude::*;

    /// `alibaba.cuntao.interact.requisition.get` (供应商获取物料申请单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=40394&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cuntao.interact.requisition.get",
        response = InteractRequisitionGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InteractRequisitionGet {
        pub page_size: Option<i64>,
        pub gmt_create_end: Option<i64>,
        pub gmt_create_start: Option<i64>,
        /// The first page is 0\.
        pub page_index: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractRequisitionGetResult {
        pub model: Option<ListDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListDto {
        pub count: Option<i64>,
        pub list: Vec<Value>,
    }
}

/// `alibaba.cuntao.interact.requisition.update`
pub mod interact_requisition_update {
    use crate::prelude::*;

    /// `alibaba.cuntao.interact.requisition.update` (更新物料制作状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=40393&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.cuntao.interact.requisition.update",
        response = InteractRequisitionUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct InteractRequisitionUpdate {
        pub status: Option<String>,
        #[top_api(max_items = 100)]
        pub uuid_list: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractRequisitionUpdateResult {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}
