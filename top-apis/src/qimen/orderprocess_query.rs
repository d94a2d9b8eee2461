//! `taobao.qimen.orderprocess.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. ae3abe60ce3b4d63

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.orderprocess.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.orderprocess.query",
    response = OrderprocessQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct OrderprocessQuery {
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderCode`
    pub order_code: String,
    /// `orderId`
    pub order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
    /// `orderSourceCode`
    pub order_source_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
}

/// The response of `taobao.qimen.orderprocess.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderprocessQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `orderProcess`
    pub order_process: Option<OrderProcess>,
}

/// `OrderProcess`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderProcess {
    /// `orderCode`
    pub order_code: Option<String>,
    /// `orderId`
    pub order_id: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `processes`
    #[top_api(item = "process")]
    pub processes: Vec<Process>,
}

/// `Process`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Process {
    /// `processStatus`
    pub process_status: Option<String>,
    /// `operatorCode`
    pub operator_code: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub operator_name: Option<String>,
    /// `operateTime`
    pub operate_time: Option<String>,
    /// `operateInfo`
    pub operate_info: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

// Written by top-doc up to here.
