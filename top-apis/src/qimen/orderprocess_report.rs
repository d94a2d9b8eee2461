//! `taobao.qimen.orderprocess.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. fd01aefddbd70e5b

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.orderprocess.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.orderprocess.report",
    response = OrderprocessReportResponse,
    qimen,
    debug
)]
pub struct OrderprocessReport {
    /// `order`
    pub order: Option<Order>,
    /// `process`
    pub process: Option<Process>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// `Order`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Order {
    /// `orderCode`
    pub order_code: String,
    /// `orderId`
    pub order_id: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// `Process`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Process {
    /// `processStatus`
    pub process_status: String,
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
    /// `expressCode`
    pub express_code: Option<String>,
}

/// The response of `taobao.qimen.orderprocess.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderprocessReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
