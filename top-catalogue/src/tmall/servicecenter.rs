//! `tmall.servicecenter.*`: 87 APIs.

pub use self::anomalyrecourse_close::AnomalyrecourseClose;
pub use self::anomalyrecourse_homedecoration_admit::AnomalyrecourseHomedecorationAdmit;
pub use self::anomalyrecourse_homedecoration_appeal::AnomalyrecourseHomedecorationAppeal;
pub use self::anomalyrecourse_homedecoration_close::AnomalyrecourseHomedecorationClose;
pub use self::anomalyrecourse_homedecoration_create::AnomalyrecourseHomedecorationCreate;
pub use self::anomalyrecourse_homedecoration_querybyid::AnomalyrecourseHomedecorationQuerybyid;
pub use self::anomalyrecourse_homedecoration_questioncode_query::AnomalyrecourseHomedecorationQuestioncodeQuery;
pub use self::anomalyrecourse_homedecoration_response::AnomalyrecourseHomedecorationResponse;
pub use self::anomalyrecourse_querybyid::AnomalyrecourseQuerybyid;
pub use self::anomalyrecourse_remark_update::AnomalyrecourseRemarkUpdate;
pub use self::anomalyrecourse_search::AnomalyrecourseSearch;
pub use self::callrecord_query::CallrecordQuery;
pub use self::contracts_search::ContractsSearch;
pub use self::fulfiltask_insurance_action::FulfiltaskInsuranceAction;
pub use self::identifytask_create::IdentifytaskCreate;
pub use self::msf_tasks_update::MsfTasksUpdate;
pub use self::picture_upload::PictureUpload;
pub use self::reservecond_create::ReservecondCreate;
pub use self::reservecond_delete::ReservecondDelete;
pub use self::reservecond_update::ReservecondUpdate;
pub use self::service_type_queryall::ServiceTypeQueryall;
pub use self::servicemonitormessage_info::ServicemonitormessageInfo;
pub use self::servicemonitormessage_search::ServicemonitormessageSearch;
pub use self::servicemonitormessage_update::ServicemonitormessageUpdate;
pub use self::servicestore_create::ServicestoreCreate;
pub use self::servicestore_createservicestore::ServicestoreCreateservicestore;
pub use self::servicestore_createservicestorecapacity::ServicestoreCreateservicestorecapacity;
pub use self::servicestore_createservicestorecoverservice::ServicestoreCreateservicestorecoverservice;
pub use self::servicestore_deleteservicestore::ServicestoreDeleteservicestore;
pub use self::servicestore_deleteservicestorecapacity::ServicestoreDeleteservicestorecapacity;
pub use self::servicestore_deleteservicestorecoverservice::ServicestoreDeleteservicestorecoverservice;
pub use self::servicestore_update::ServicestoreUpdate;
pub use self::servicestore_updateservicestore::ServicestoreUpdateservicestore;
pub use self::servicestore_updateservicestorecapacity::ServicestoreUpdateservicestorecapacity;
pub use self::servicestore_updateservicestorecoverservice::ServicestoreUpdateservicestorecoverservice;
pub use self::servicestore_updatestatus::ServicestoreUpdatestatus;
pub use self::settlement_storetransfer_audit::SettlementStoretransferAudit;
pub use self::spserviceorder_create::SpserviceorderCreate;
pub use self::spserviceorder_epoc_receive::SpserviceorderEpocReceive;
pub use self::spserviceorder_epoc_transfer::SpserviceorderEpocTransfer;
pub use self::spserviceorder_epoc_upload::SpserviceorderEpocUpload;
pub use self::spserviceorder_query::SpserviceorderQuery;
pub use self::task_feedbacknoneedservice::TaskFeedbacknoneedservice;
pub use self::task_get::TaskGet;
pub use self::task_queryrefund::TaskQueryrefund;
pub use self::tasks_search::TasksSearch;
pub use self::tp_funds_recover_query::TpFundsRecoverQuery;
pub use self::tp_funds_send_query::TpFundsSendQuery;
pub use self::workcard_assignworker::WorkcardAssignworker;
pub use self::workcard_call_record::WorkcardCallRecord;
pub use self::workcard_collect::WorkcardCollect;
pub use self::workcard_complete::WorkcardComplete;
pub use self::workcard_confirm::WorkcardConfirm;
pub use self::workcard_delivery::WorkcardDelivery;
pub use self::workcard_desensitization_query::WorkcardDesensitizationQuery;
pub use self::workcard_evaluate::WorkcardEvaluate;
pub use self::workcard_expressorder_consign::WorkcardExpressorderConsign;
pub use self::workcard_expressorder_create::WorkcardExpressorderCreate;
pub use self::workcard_extracharge_create::WorkcardExtrachargeCreate;
pub use self::workcard_logisticsinfo_create::WorkcardLogisticsinfoCreate;
pub use self::workcard_logisticsinfo_update::WorkcardLogisticsinfoUpdate;
pub use self::workcard_logisticsorder_query::WorkcardLogisticsorderQuery;
pub use self::workcard_logisticsorder_tpcancel::WorkcardLogisticsorderTpcancel;
pub use self::workcard_logisticsorder_update::WorkcardLogisticsorderUpdate;
pub use self::workcard_push::WorkcardPush;
pub use self::workcard_query::WorkcardQuery;
pub use self::workcard_querybyseller::WorkcardQuerybyseller;
pub use self::workcard_reassign::WorkcardReassign;
pub use self::workcard_refuse::WorkcardRefuse;
pub use self::workcard_repairprogress_update::WorkcardRepairprogressUpdate;
pub use self::workcard_reserve::WorkcardReserve;
pub use self::workcard_reservefail::WorkcardReservefail;
pub use self::workcard_serviceprogress_update::WorkcardServiceprogressUpdate;
pub use self::workcard_signin::WorkcardSignin;
pub use self::workcard_status_update::WorkcardStatusUpdate;
pub use self::workcard_suspend::WorkcardSuspend;
pub use self::workcard_tpconfirm::WorkcardTpconfirm;
pub use self::workcard_updatelogistics::WorkcardUpdatelogistics;
pub use self::workcard_verifycode_resend::WorkcardVerifycodeResend;
pub use self::workcard_virtualphone_bind::WorkcardVirtualphoneBind;
pub use self::worker_create::WorkerCreate;
pub use self::worker_delete::WorkerDelete;
pub use self::worker_query::WorkerQuery;
pub use self::worker_querycapacitytask::WorkerQuerycapacitytask;
pub use self::worker_querypage::WorkerQuerypage;
pub use self::worker_taglist_get::WorkerTaglistGet;
pub use self::worker_update::WorkerUpdate;

/// `tmall.servicecenter.anomalyrecourse.close`
pub mod anomalyrecourse_close {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.close` (服务投诉问题单关单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57338&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.close",
        response = AnomalyrecourseCloseResponse,
        debug
    )]
    pub struct AnomalyrecourseClose {
        pub remark: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseCloseResponse {
        pub is_success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.admit`
pub mod anomalyrecourse_homedecoration_admit {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.admit` (天猫服务平台商家投诉单服务商认责接口
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=66059&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.admit",
        response = AnomalyrecourseHomedecorationAdmitResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationAdmit {
        pub id: i64,
        pub tp_admit_responsible_amount: Option<i64>,
        pub remark: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationAdmitResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.appeal`
pub mod anomalyrecourse_homedecoration_appeal {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.appeal` (天猫服务平台商家投诉单服务商申诉接
    /// 口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.appeal",
        response = AnomalyrecourseHomedecorationAppealResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationAppeal {
        pub id: i64,
        pub remark: String,
        pub images: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationAppealResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.close`
pub mod anomalyrecourse_homedecoration_close {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.close` (天猫服务平台商家投诉单服务商完结接口
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=66060&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.close",
        response = AnomalyrecourseHomedecorationCloseResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationClose {
        pub id: i64,
        pub is_agreement: IsAgreement,
        pub remark: String,
        pub images: Option<String>,
    }

    /// The values of `is_agreement`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAgreement {
        /// 未达成
        #[top_api(value = 0)]
        V0,
        /// 已达成
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationCloseResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.create`
pub mod anomalyrecourse_homedecoration_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.create` (天猫服务平台服务商代商家发起投诉单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.create",
        response = AnomalyrecourseHomedecorationCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationCreate {
        pub workcard_id: i64,
        pub question_code: String,
        pub remark: String,
        pub public_opinion: Option<PublicOpinion>,
        pub images: Option<String>,
        pub complain_count: Option<i64>,
        pub apply_compensation_amount: Option<i64>,
    }

    /// The values of `public_opinion`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublicOpinion {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 有
        #[top_api(value = 1)]
        Present,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationCreateResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.querybyid`
pub mod anomalyrecourse_homedecoration_querybyid {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.querybyid` (天猫服务平台服务商查询商家投诉单
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=65953&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.querybyid",
        response = AnomalyrecourseHomedecorationQuerybyidResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationQuerybyid {
        pub anomaly_recourse_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationQuerybyidResult {
        /// JSON as text.
        pub value: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.questioncode.query`
pub mod anomalyrecourse_homedecoration_questioncode_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.questioncode.query` (天猫服务平台商家投诉单
    /// 问题列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=66159&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.questioncode.query",
        response = AnomalyrecourseHomedecorationQuestioncodeQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AnomalyrecourseHomedecorationQuestioncodeQuery {
        pub service_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationQuestioncodeQueryResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub value: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.homedecoration.response`
pub mod anomalyrecourse_homedecoration_response {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.homedecoration.response` (天猫服务平台商家投诉单服务商响应
    /// 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66061&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.homedecoration.response",
        response = AnomalyrecourseHomedecorationResponseResult,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseHomedecorationResponse {
        pub id: i64,
        pub contact_seller: ContactSeller,
        pub remark: String,
        pub images: Option<String>,
    }

    /// The values of `contact_seller`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContactSeller {
        /// 未联系
        #[top_api(value = 0)]
        V0,
        /// 已联系
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnomalyrecourseHomedecorationResponseResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.querybyid`
pub mod anomalyrecourse_querybyid {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.querybyid` (根据一键求助 id 查询指定服务商的一键求助单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.querybyid",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct AnomalyrecourseQuerybyid {
        pub anomaly_recourse_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        /// JSON as text.
        pub value: Option<String>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.remark.update`
pub mod anomalyrecourse_remark_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.remark.update` (天猫服务平台一键求助单服务商备注更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27169&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.remark.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AnomalyrecourseRemarkUpdate {
        pub id: Option<i64>,
        pub remark: Option<String>,
    }
}

/// `tmall.servicecenter.anomalyrecourse.search`
pub mod anomalyrecourse_search {
    use crate::prelude::*;

    /// `tmall.servicecenter.anomalyrecourse.search` (天猫服务平台服务商一键求助单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27176&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.anomalyrecourse.search",
        response = ResultBase,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AnomalyrecourseSearch {
        pub start: Option<i64>,
        pub end: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub value: Option<String>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.callrecord.query`
pub mod callrecord_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.callrecord.query` (天猫服务平台服务商查询通话记录接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.callrecord.query",
        response = CallrecordQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CallrecordQuery {
        pub biz_identify_type: String,
        pub biz_identify: String,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CallrecordQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Vec<ServiceCallRecordCo>,
        pub error_msg: Option<String>,
    }

    /// `ServiceCallRecordCO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceCallRecordCo {
        pub gmt_modified: Option<TopDateTime>,
        pub record_link: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub call_id: Option<String>,
        pub call_time: Option<String>,
        pub id: Option<i64>,
    }
}

/// `tmall.servicecenter.contracts.search`
pub mod contracts_search {
    use crate::prelude::*;

    /// `tmall.servicecenter.contracts.search` (获取合同类的服务工单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=11121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.contracts.search",
        response = ServiceContractPacket,
        unwrap = "service_contract_packet",
        idempotent,
        debug
    )]
    pub struct ContractsSearch {
        pub start: i64,
        pub end: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceContractPacket {
        pub desc: Option<String>,
        pub service_list: Vec<ServiceContractDo>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `ServiceContractDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceContractDo {
        pub contract_status: Option<i64>,
        pub service_count: Option<i64>,
        pub buy_amount: Option<i64>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub service_name: Option<String>,
        pub contract_price: Option<i64>,
        pub auction_price: Option<i64>,
        #[top_api(secret)]
        pub buyer_mobile: Option<String>,
        pub contract_type: Option<i64>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub ext_price: Option<i64>,
        pub tp_feedback_info: Option<String>,
        pub auction_serial_num: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub receive_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub pay_time_number: Option<i64>,
        pub content: Option<String>,
        pub effect_date: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub category: Option<String>,
        pub flag: Option<i64>,
        pub auction_id: Option<i64>,
        pub tp_name: Option<String>,
        pub cancel_memo: Option<String>,
        pub contract_url: Option<String>,
        pub seller_id: Option<i64>,
        pub canceler: Option<String>,
        pub service_product: Option<String>,
        pub expire_date: Option<TopDateTime>,
        pub memo: Option<String>,
        pub contract_no: Option<i64>,
        pub order_relation_id: Option<i64>,
        pub attribute: Option<String>,
        pub receive_time_number: Option<i64>,
        pub buyer_zip_code: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub name: Option<String>,
        pub effect_date_number: Option<i64>,
        pub expire_date_number: Option<i64>,
        pub auction_name: Option<String>,
        pub life_cycle: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub buyer_mail: Option<String>,
        pub contract_memo: Option<String>,
        pub parent_biz_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub shop_name: Option<String>,
        pub model_number: Option<String>,
        #[top_api(secret)]
        pub seller_mobile: Option<String>,
        pub brand: Option<String>,
        pub service_order_id: Option<i64>,
        pub tp_id: Option<i64>,
        pub cancel_date: Option<TopDateTime>,
    }
}

/// `tmall.servicecenter.fulfiltask.insurance.action`
pub mod fulfiltask_insurance_action {
    use crate::prelude::*;

    /// `tmall.servicecenter.fulfiltask.insurance.action` (供应链保险链路动作)
    ///
    /// <https://open.taobao.com/api.htm?docId=57591&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.fulfiltask.insurance.action",
        response = FulfiltaskInsuranceActionResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfiltaskInsuranceAction {
        pub task_action: Option<String>,
        pub workcard_id: Option<i64>,
        pub fulfil_task_id: Option<i64>,
        pub task_context_data: Option<String>,
        pub outer_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfiltaskInsuranceActionResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<FulfilInsuranceTaskResponse>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilInsuranceTaskResponse {
        pub fulfil_task_id: Option<i64>,
        pub workcard_id: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `tmall.servicecenter.identifytask.create`
pub mod identifytask_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.identifytask.create` (服务商创建核销单)
    ///
    /// <https://open.taobao.com/api.htm?docId=46006&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.identifytask.create",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct IdentifytaskCreate {
        #[top_api(required, max_items = 20)]
        pub workcard_ids: Vec<i64>,
        pub reassign: Option<bool>,
        pub outer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub display_msg: Option<String>,
        pub result_data: Option<i64>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.msf.tasks.update`
pub mod msf_tasks_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.msf.tasks.update` (喵师傅工人任务批量完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38133&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.msf.tasks.update",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct MsfTasksUpdate {
        #[top_api(required, max_items = 100)]
        pub biz_order_ids: Vec<String>,
        #[top_api(required, max_items = 100)]
        pub seqs: Vec<String>,
        #[top_api(secret)]
        pub worker_mobile: i64,
        pub service_code: String,
        pub source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub values: Vec<i64>,
    }
}

/// `tmall.servicecenter.picture.upload`
pub mod picture_upload {
    use crate::prelude::*;

    /// `tmall.servicecenter.picture.upload` (上传图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=29583&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.picture.upload",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct PictureUpload {
        pub img: FileItem,
        #[top_api(max_len = 32)]
        pub picture_name: String,
        pub is_https: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub value: Option<PictureInfoTo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PictureInfoTo {
        pub picture_url: Option<String>,
        pub pixel: Option<String>,
        pub sizes: Option<i64>,
    }
}

/// `tmall.servicecenter.reservecond.create`
pub mod reservecond_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.reservecond.create` (创建主动预约开通条件)
    ///
    /// <https://open.taobao.com/api.htm?docId=43949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.reservecond.create",
        response = ReservecondCreateResponse,
        debug
    )]
    pub struct ReservecondCreate {
        #[top_api(max_items = 20)]
        pub roc_list: Vec<ReserveOpenConditionDto>,
    }

    /// `ReserveOpenConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveOpenConditionDto {
        pub category_id: Option<i64>,
        pub brand_id: Option<i64>,
        pub service_code: Option<String>,
        pub exclude_area_ids: Option<String>,
        pub area_ids: Option<String>,
        pub city_id: Option<i64>,
        pub province_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservecondCreateResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub msg_success: Option<bool>,
    }
}

/// `tmall.servicecenter.reservecond.delete`
pub mod reservecond_delete {
    use crate::prelude::*;

    /// `tmall.servicecenter.reservecond.delete` (删除主动预约开通条件)
    ///
    /// <https://open.taobao.com/api.htm?docId=44128&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.reservecond.delete",
        response = ReservecondDeleteResponse,
        debug
    )]
    pub struct ReservecondDelete {
        pub reserve_open_condition_del_dto: Option<ReserveOpenConditionDelDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveOpenConditionDelDto {
        pub city_id: Option<i64>,
        pub category_id: Option<i64>,
        pub brand_id: Option<i64>,
        pub service_code: Option<String>,
        pub province_id: Option<i64>,
        pub area_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservecondDeleteResponse {
        #[top_api(flag)]
        pub msg_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.reservecond.update`
pub mod reservecond_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.reservecond.update` (主动预约条件更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=44177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.reservecond.update",
        response = ReservecondUpdateResponse,
        debug
    )]
    pub struct ReservecondUpdate {
        #[top_api(max_items = 20)]
        pub roc_list: Vec<ReserveOpenConditionDto>,
    }

    /// `ReserveOpenConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveOpenConditionDto {
        pub category_id: Option<i64>,
        pub brand_id: Option<i64>,
        pub service_code: Option<String>,
        pub exclude_area_ids: Option<String>,
        pub area_ids: Option<String>,
        pub city_id: Option<i64>,
        pub province_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservecondUpdateResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub msg_success: Option<bool>,
    }
}

/// `tmall.servicecenter.service.type.queryall`
pub mod service_type_queryall {
    use crate::prelude::*;

    /// `tmall.servicecenter.service.type.queryall` (服务供应链服务类型)
    ///
    /// <https://open.taobao.com/api.htm?docId=30507&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.service.type.queryall",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServiceTypeQueryall;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub value: Option<ServiceTypeDtOs>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTypeDtOs {
        pub service_type_d_t_os: Vec<ServiceTypeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTypeDto {
        pub service_name: Option<String>,
    }
}

/// `tmall.servicecenter.servicemonitormessage.info`
pub mod servicemonitormessage_info {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicemonitormessage.info` (服务预警单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60702&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicemonitormessage.info",
        response = ServicemonitormessageInfoResponse,
        debug
    )]
    pub struct ServicemonitormessageInfo {
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicemonitormessageInfoResponse {
        pub biz_type: Option<String>,
        pub level: Option<String>,
        pub service_code: Option<String>,
        pub biz_id: Option<i64>,
        pub memo: Option<String>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub rule_id: Option<String>,
        pub content: Option<String>,
        pub status: Option<String>,
    }
}

/// `tmall.servicecenter.servicemonitormessage.search`
pub mod servicemonitormessage_search {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicemonitormessage.search` (根据时间段查询服务商的服务预警消息列表(15 分
    /// 钟内))
    ///
    /// <https://open.taobao.com/api.htm?docId=33932&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicemonitormessage.search",
        response = ResultBase,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServicemonitormessageSearch {
        pub start: i64,
        pub end: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub value_list: Vec<ServiceMonitorMessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceMonitorMessage {
        pub id: Option<i64>,
        pub content: Option<String>,
        pub level: Option<i64>,
        pub memo: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<i64>,
        pub rule_id: Option<String>,
        pub service_code: Option<String>,
        pub biz_type: Option<i64>,
        pub biz_id: Option<i64>,
    }
}

/// `tmall.servicecenter.servicemonitormessage.update`
pub mod servicemonitormessage_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicemonitormessage.update` (服务商更新预警消息状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=33931&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicemonitormessage.update",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicemonitormessageUpdate {
        pub service_monitor_message_id: i64,
        pub memo: Option<String>,
        pub status: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub error_code: Option<i64>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.create`
pub mod servicestore_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.create` (创建门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=42633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.create",
        response = ServicestoreCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreCreate {
        pub service_store: Option<ServiceStoreDto>,
    }

    /// `ServiceStoreDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreDto {
        pub address_city: Option<String>,
        pub address_code: Option<i64>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub address_district: Option<String>,
        pub address_province: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub alipay_account_name: Option<String>,
        pub attributes: Option<String>,
        pub biz_type: String,
        /// Several values with commas between them.
        pub brand_certification: Option<String>,
        pub business_hours: Option<String>,
        pub certificated_brand_ids: Option<String>,
        pub company_name: Option<String>,
        pub latitude: Option<Decimal>,
        #[top_api(secret)]
        pub legal_person_id_number: Option<String>,
        #[top_api(secret)]
        pub legal_person_name: Option<String>,
        pub longitude: Option<Decimal>,
        pub manager_name: Option<String>,
        #[top_api(secret)]
        pub manager_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub service_mobile: Option<String>,
        pub service_store_code: Option<String>,
        pub service_store_name: Option<String>,
        pub social_credit_code: Option<String>,
        pub r#type: Option<i64>,
        pub service_store_alias: Option<String>,
        #[top_api(secret)]
        pub alipay_account_id_number: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic_back: Option<String>,
        pub front_photo: Option<String>,
        pub license_photo: Option<String>,
        pub alipay_account_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicestoreCreateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub result_data: Option<ServiceStoreCreateResp>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreCreateResp {
        pub id: Option<i64>,
        #[top_api(secret)]
        pub secret: Option<String>,
    }
}

/// `tmall.servicecenter.servicestore.createservicestore`
pub mod servicestore_createservicestore {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.createservicestore` (服务网点创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=33691&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.createservicestore",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreCreateservicestore {
        pub service_store: ServiceStoreDto,
    }

    /// `ServiceStoreDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreDto {
        pub address_city: Option<String>,
        pub address_code: Option<i64>,
        #[top_api(secret)]
        pub address_detail: String,
        pub address_district: Option<String>,
        pub address_province: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub manager_name: Option<String>,
        #[top_api(secret)]
        pub manager_phone: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub service_store_code: String,
        pub service_store_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.servicestore.createservicestorecapacity`
pub mod servicestore_createservicestorecapacity {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.createservicestorecapacity` (新增网点容量)
    ///
    /// <https://open.taobao.com/api.htm?docId=33687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.createservicestorecapacity",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreCreateservicestorecapacity {
        pub biz_type: String,
        /// JSON as text.
        pub category_ids_and_area_codes_and_capacity: String,
        pub service_codes: String,
        pub service_store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.createservicestorecoverservice`
pub mod servicestore_createservicestorecoverservice {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.createservicestorecoverservice` (新增网点覆盖的服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=33686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.createservicestorecoverservice",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreCreateservicestorecoverservice {
        pub biz_type: String,
        /// JSON as text.
        pub category_ids_and_brand_ids: String,
        pub service_codes: String,
        pub service_store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.servicestore.deleteservicestore`
pub mod servicestore_deleteservicestore {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.deleteservicestore` (删除网点)
    ///
    /// <https://open.taobao.com/api.htm?docId=33689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.deleteservicestore",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreDeleteservicestore {
        pub service_store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.servicestore.deleteservicestorecapacity`
pub mod servicestore_deleteservicestorecapacity {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.deleteservicestorecapacity` (删除网点容量)
    ///
    /// <https://open.taobao.com/api.htm?docId=33700&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.deleteservicestorecapacity",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreDeleteservicestorecapacity {
        pub service_store_code: String,
        pub biz_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.deleteservicestorecoverservice`
pub mod servicestore_deleteservicestorecoverservice {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.deleteservicestorecoverservice` (删除网点覆盖的服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=33690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.deleteservicestorecoverservice",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreDeleteservicestorecoverservice {
        pub service_store_code: String,
        pub biz_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.update`
pub mod servicestore_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.update` (修改门店信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42627&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.update",
        response = ServicestoreUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreUpdate {
        pub param_service_store_d_t_o: Option<ServiceStoreDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreDto {
        pub address_city: Option<String>,
        pub address_code: Option<i64>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub address_district: Option<String>,
        pub address_province: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub alipay_account_name: Option<String>,
        pub attributes: Option<String>,
        pub biz_type: String,
        /// Several values with commas between them.
        pub brand_certification: Option<String>,
        pub business_hours: Option<String>,
        pub certificated_brand_ids: Option<String>,
        pub company_name: Option<String>,
        pub gmt_brand_certification_expire: Option<TopDateTime>,
        pub id: Option<i64>,
        pub latitude: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_number: Option<String>,
        #[top_api(secret)]
        pub legal_person_name: Option<String>,
        pub longitude: Option<String>,
        pub manager_name: Option<String>,
        #[top_api(secret)]
        pub manager_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub service_mobile: Option<String>,
        pub service_store_alias: Option<String>,
        pub service_store_name: Option<String>,
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub alipay_account_id_number: Option<String>,
        pub photo_collections: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic: Option<String>,
        #[top_api(secret)]
        pub legal_person_id_card_pic_back: Option<String>,
        pub front_photo: Option<String>,
        pub license_photo: Option<String>,
        pub alipay_account_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicestoreUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.updateservicestore`
pub mod servicestore_updateservicestore {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.updateservicestore` (修改网点信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.updateservicestore",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreUpdateservicestore {
        pub service_store: ServiceStoreDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStoreDto {
        pub address_city: Option<String>,
        pub address_code: Option<i64>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub address_district: Option<String>,
        pub address_province: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub manager_name: Option<String>,
        #[top_api(secret)]
        pub manager_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub service_store_code: String,
        pub service_store_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<i64>,
    }
}

/// `tmall.servicecenter.servicestore.updateservicestorecapacity`
pub mod servicestore_updateservicestorecapacity {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.updateservicestorecapacity` (更新网点容量)
    ///
    /// <https://open.taobao.com/api.htm?docId=33698&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.updateservicestorecapacity",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreUpdateservicestorecapacity {
        pub biz_type: String,
        /// JSON as text.
        pub category_ids_and_area_codes_and_capacity: String,
        pub service_codes: String,
        pub service_store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.updateservicestorecoverservice`
pub mod servicestore_updateservicestorecoverservice {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.updateservicestorecoverservice` (更新网点覆盖的服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=33697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.updateservicestorecoverservice",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreUpdateservicestorecoverservice {
        pub biz_type: String,
        /// JSON as text.
        pub category_ids_and_brand_ids: String,
        pub service_codes: String,
        pub service_store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.servicestore.updatestatus`
pub mod servicestore_updatestatus {
    use crate::prelude::*;

    /// `tmall.servicecenter.servicestore.updatestatus` (网点/门店状态修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=42634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.servicestore.updatestatus",
        response = ServicestoreUpdatestatusResult,
        unwrap = "result",
        debug
    )]
    pub struct ServicestoreUpdatestatus {
        pub id: i64,
        pub status: Option<i64>,
        pub biz_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicestoreUpdatestatusResult {
        pub msg_code: Option<i64>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.settlement.storetransfer.audit`
pub mod settlement_storetransfer_audit {
    use crate::prelude::*;

    /// `tmall.servicecenter.settlement.storetransfer.audit` (新康众审批门店分账)
    ///
    /// <https://open.taobao.com/api.htm?docId=46360&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.settlement.storetransfer.audit",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct SettlementStoretransferAudit {
        pub audit_pass: Option<bool>,
        pub workcard_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.spserviceorder.create`
pub mod spserviceorder_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.spserviceorder.create` (服务单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=62418&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.spserviceorder.create",
        response = SpserviceorderCreateResponse,
        debug
    )]
    pub struct SpserviceorderCreate {
        pub service_product_id: i64,
        pub service_object_type: String,
        pub service_object_name: Option<String>,
        pub service_content: String,
        pub service_properties: String,
        pub brand_id: Option<i64>,
        pub buyer: BuyerDto,
        pub reservation: Option<ReservationDto>,
        pub service_count: i64,
        pub out_order_id: String,
        pub source: String,
        pub ext_json: Option<String>,
        pub memo: Option<String>,
    }

    /// `BuyerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerDto {
        pub address_province: Option<String>,
        pub address_city: Option<String>,
        pub address_district: Option<String>,
        pub address_town: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub full_address: Option<String>,
        pub location: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: String,
        #[top_api(secret)]
        pub mobile: String,
    }

    /// `ReservationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationDto {
        pub reserve_time_start: Option<TopDateTime>,
        pub reserve_time_end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpserviceorderCreateResponse {
        pub is_success: Option<bool>,
        pub display_msg: Option<String>,
        pub service_order_id: Option<i64>,
        pub workcard_ids: Vec<i64>,
    }
}

/// `tmall.servicecenter.spserviceorder.epoc.receive`
pub mod spserviceorder_epoc_receive {
    use crate::prelude::*;

    /// `tmall.servicecenter.spserviceorder.epoc.receive` (电子保单数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.spserviceorder.epoc.receive",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct SpserviceorderEpocReceive {
        pub biz_order_id: i64,
        pub agreement_number: String,
        pub expiration_time: String,
        pub device_serial_number: String,
        pub product_model: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.spserviceorder.epoc.transfer`
pub mod spserviceorder_epoc_transfer {
    use crate::prelude::*;

    /// `tmall.servicecenter.spserviceorder.epoc.transfer` (电子保单受保人转移)
    ///
    /// <https://open.taobao.com/api.htm?docId=61996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.spserviceorder.epoc.transfer",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct SpserviceorderEpocTransfer {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.spserviceorder.epoc.upload`
pub mod spserviceorder_epoc_upload {
    use crate::prelude::*;

    /// `tmall.servicecenter.spserviceorder.epoc.upload` (电子保单文件上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61995&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.spserviceorder.epoc.upload",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct SpserviceorderEpocUpload {
        pub biz_order_id: i64,
        pub epoc_file_data: Option<String>,
        pub epoc_file_name: Option<String>,
        pub tc_file_data: Option<String>,
        pub tc_file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.spserviceorder.query`
pub mod spserviceorder_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.spserviceorder.query` (服务单列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.spserviceorder.query",
        response = FulfilplatformResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SpserviceorderQuery {
        pub parent_biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub display_msg: Option<String>,
        pub error_name: Option<String>,
        pub result_list: Vec<SpServiceOrderDto>,
        pub error_type: Option<String>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
    }

    /// `SpServiceOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpServiceOrderDto {
        pub gmt_expire: Option<TopDateTime>,
        pub service_definition_d_t_o: Option<ServiceDefinitionDto>,
        pub id: Option<i64>,
        pub gmt_effect: Option<TopDateTime>,
        pub service_trade_order_d_t_o: Option<ServiceTradeOrderDto>,
        pub service_sequence: Option<i64>,
        pub fulfil_type_code: Option<String>,
        pub service_provider_d_t_o: Option<ServiceProviderDto>,
    }

    /// `ServiceDefinitionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinitionDto {
        pub service_code: Option<String>,
        pub biz_code: Option<String>,
        pub display_name: Option<String>,
    }

    /// `ServiceTradeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTradeOrderDto {
        pub order_id: Option<i64>,
        pub attribute: Option<String>,
        pub outer_id_sku: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProviderDto {
        pub service_store_id: Option<i64>,
    }
}

/// `tmall.servicecenter.task.feedbacknoneedservice`
pub mod task_feedbacknoneedservice {
    use crate::prelude::*;

    /// `tmall.servicecenter.task.feedbacknoneedservice` (服务商反馈无需安装工单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.task.feedbacknoneedservice",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct TaskFeedbacknoneedservice {
        pub param: SuspendServiceDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuspendServiceDo {
        pub updater: String,
        pub extension: Option<String>,
        pub r#type: i64,
        pub buyer_id: i64,
        pub comments: String,
        pub update_date: i64,
        pub workcard_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.task.get`
pub mod task_get {
    use crate::prelude::*;

    /// `tmall.servicecenter.task.get` (服务工单拉取)
    ///
    /// <https://open.taobao.com/api.htm?docId=21669&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.task.get",
        response = ServiceTaskPacket,
        unwrap = "service_task_packet",
        idempotent,
        debug
    )]
    pub struct TaskGet {
        pub parent_biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTaskPacket {
        pub desc: Option<String>,
        pub service_list: Vec<ServiceTaskDo>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `ServiceTaskDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTaskDo {
        pub service_count: Option<i64>,
        pub buy_amount: Option<i64>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub service_name: Option<String>,
        pub auction_price: Option<i64>,
        #[top_api(secret)]
        pub buyer_mobile: Option<String>,
        pub apply_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub ext_price: Option<i64>,
        pub tp_feedback_info: Option<String>,
        pub auction_serial_num: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub task_status: Option<i64>,
        pub task_type: Option<i64>,
        pub receive_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub pay_time_number: Option<i64>,
        pub effect_date: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub category: Option<String>,
        pub flag: Option<i64>,
        pub auction_id: Option<i64>,
        pub tp_name: Option<String>,
        pub expect_date: Option<TopDateTime>,
        pub cancel_memo: Option<String>,
        pub seller_id: Option<i64>,
        pub canceler: Option<String>,
        pub service_product: Option<String>,
        pub expire_date: Option<TopDateTime>,
        pub memo: Option<String>,
        pub task_price: Option<i64>,
        pub order_relation_id: Option<i64>,
        pub attribute: Option<String>,
        pub receive_time_number: Option<i64>,
        pub buyer_zip_code: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub name: Option<String>,
        pub effect_date_number: Option<i64>,
        pub expire_date_number: Option<i64>,
        pub expect_date_number: Option<i64>,
        pub apply_date_number: Option<i64>,
        pub task_memo: Option<String>,
        pub life_cycle: Option<i64>,
        pub auction_name: Option<String>,
        pub contract_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_mail: Option<String>,
        pub parent_biz_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub shop_name: Option<String>,
        pub model_number: Option<String>,
        #[top_api(secret)]
        pub seller_mobile: Option<String>,
        pub brand: Option<String>,
        pub service_order_id: Option<i64>,
        pub tp_id: Option<i64>,
        pub cancel_date: Option<TopDateTime>,
        pub auction_sku_properties: Option<String>,
        pub actual_total_fee: Option<i64>,
        pub buyer_location: Option<i64>,
    }
}

/// `tmall.servicecenter.task.queryrefund`
pub mod task_queryrefund {
    use crate::prelude::*;

    /// `tmall.servicecenter.task.queryrefund` (查询任务类工单是否退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=28216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.task.queryrefund",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct TaskQueryrefund {
        #[top_api(required, max_items = 20)]
        pub workcard_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<RefundWorkCardTo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundWorkCardTo {
        pub existing_failure: Option<bool>,
        pub failure_list: Vec<i64>,
        pub not_existing_list: Vec<i64>,
        pub refund_list: Vec<i64>,
    }
}

/// `tmall.servicecenter.tasks.search`
pub mod tasks_search {
    use crate::prelude::*;

    /// `tmall.servicecenter.tasks.search` (查询任务类工单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=11122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.tasks.search",
        response = ServiceTaskPacket,
        unwrap = "service_task_packet",
        idempotent,
        debug
    )]
    pub struct TasksSearch {
        pub start: i64,
        pub end: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTaskPacket {
        pub desc: Option<String>,
        pub service_list: Vec<ServiceTaskDo>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `ServiceTaskDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTaskDo {
        pub service_count: Option<i64>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub service_name: Option<String>,
        pub auction_price: Option<i64>,
        #[top_api(secret)]
        pub buyer_mobile: Option<String>,
        pub apply_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub ext_price: Option<i64>,
        pub buyer_id: Option<i64>,
        pub tp_feedback_info: Option<String>,
        pub auction_serial_num: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub task_status: Option<i64>,
        pub task_type: Option<i64>,
        pub receive_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub pay_time_number: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub effect_date: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub category: Option<String>,
        pub flag: Option<i64>,
        pub auction_id: Option<i64>,
        pub tp_name: Option<String>,
        pub expect_date: Option<TopDateTime>,
        pub cancel_memo: Option<String>,
        pub seller_id: Option<i64>,
        pub canceler: Option<String>,
        pub service_product: Option<String>,
        pub expire_date: Option<TopDateTime>,
        pub memo: Option<String>,
        pub task_price: Option<i64>,
        pub order_relation_id: Option<i64>,
        pub attribute: Option<String>,
        pub receive_time_number: Option<i64>,
        pub buyer_zip_code: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub gmt_modify: Option<TopDateTime>,
        pub name: Option<String>,
        pub effect_date_number: Option<i64>,
        pub expire_date_number: Option<i64>,
        pub expect_date_number: Option<i64>,
        pub apply_date_number: Option<i64>,
        pub task_memo: Option<String>,
        pub life_cycle: Option<i64>,
        pub auction_name: Option<String>,
        pub contract_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_mail: Option<String>,
        pub parent_biz_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub shop_name: Option<String>,
        pub model_number: Option<String>,
        #[top_api(secret)]
        pub seller_mobile: Option<String>,
        pub brand: Option<String>,
        pub service_order_id: Option<i64>,
        pub tp_id: Option<i64>,
        pub cancel_date: Option<TopDateTime>,
        pub actual_total_fee: Option<i64>,
        pub auction_sku_properties: Option<String>,
        pub buyer_location: Option<i64>,
    }
}

/// `tmall.servicecenter.tp.funds.recover.query`
pub mod tp_funds_recover_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.tp.funds.recover.query` (服务商资金权益逆向扣回的查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.tp.funds.recover.query",
        response = ResultBase,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TpFundsRecoverQuery {
        pub query: TpFundsRecoverQueryQuery,
    }

    /// `TpFundsRecoverQuery`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpFundsRecoverQueryQuery {
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub value: Option<TpFundsRecoverResultDo>,
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpFundsRecoverResultDo {
        /// In cents.
        pub actual_recover_amount: Option<i64>,
        /// In cents.
        pub to_recover_amount: Option<i64>,
        pub biz_order_id: Option<i64>,
    }
}

/// `tmall.servicecenter.tp.funds.send.query`
pub mod tp_funds_send_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.tp.funds.send.query` (服务商资金权益发放的查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37069&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.tp.funds.send.query",
        response = ResultBase,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TpFundsSendQuery {
        pub query: TpFundsSendQueryQuery,
    }

    /// `TpFundsSendQuery`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TpFundsSendQueryQuery {
        pub biz_order_id: i64,
        pub funds_type: FundsType,
    }

    /// The values of `funds_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FundsType {
        /// 预付款红包
        #[top_api(value = 1)]
        V1,
        /// 尾款红包
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub value: Option<TpFundsSendResultDo>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpFundsSendResultDo {
        pub red_packets_id: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        pub status: Option<bool>,
        pub funds_type: Option<FundsType>,
        pub biz_order_id: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub receive_time: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.assignworker`
pub mod workcard_assignworker {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.assignworker` (服务商分派工人)
    ///
    /// <https://open.taobao.com/api.htm?docId=46612&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.assignworker",
        response = WorkcardAssignworkerResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardAssignworker {
        pub outer_id: Option<String>,
        pub target_worker_id: Option<i64>,
        #[top_api(secret)]
        pub target_worker_mobile: Option<String>,
        pub workcard_id: Option<i64>,
        #[top_api(secret)]
        pub target_worker_name: Option<String>,
        pub stop_order_type_check_reason: Option<i64>,
        pub fulfil_task_id: Option<i64>,
        pub ext_json: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardAssignworkerResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.call.record`
pub mod workcard_call_record {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.call.record` (回访记录回传 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=52603&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.call.record",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardCallRecord {
        pub busi_request: UpdateAttributeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateAttributeRequest {
        pub call_record: String,
        pub request_source: WorkcardRequestSource,
        pub workcard_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRequestSource {
        pub real_tp_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub result_data: Option<i64>,
    }
}

/// `tmall.servicecenter.workcard.collect`
pub mod workcard_collect {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.collect` (工单揽件)
    ///
    /// <https://open.taobao.com/api.htm?docId=45967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.collect",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardCollect {
        pub workcard_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.complete`
pub mod workcard_complete {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.complete` (工单完结)
    ///
    /// <https://open.taobao.com/api.htm?docId=45966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.complete",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardComplete {
        pub workcard_id: i64,
        pub complete_count: Option<i64>,
        pub ext_json: Option<String>,
        pub sequence: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub pic_urls: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.confirm`
pub mod workcard_confirm {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.confirm` (服务商确认服务完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=49415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.confirm",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardConfirm {
        pub workcard_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.delivery`
pub mod workcard_delivery {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.delivery` (开始配送工单)
    ///
    /// <https://open.taobao.com/api.htm?docId=52274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.delivery",
        response = WorkcardDeliveryResponse,
        debug
    )]
    pub struct WorkcardDelivery {
        pub identify_task_delivery_request: IdentifyTaskDeliveryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentifyTaskDeliveryRequest {
        pub workcard_id: i64,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardDeliveryResponse {
        #[top_api(flag)]
        pub msg_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.desensitization.query`
pub mod workcard_desensitization_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.desensitization.query` (工单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62450&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.desensitization.query",
        response = WorkcardDesensitizationQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkcardDesensitizationQuery {
        pub service_store_id: Option<i64>,
        pub identify_code: Option<String>,
        pub id: Option<i64>,
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub request_source_type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardDesensitizationQueryResult {
        pub result_data: Option<Paged>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paged {
        pub data_list: Vec<WorkcardDto>,
        pub total_page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `WorkcardDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardDto {
        pub attributes: Option<String>,
        pub gmt_sign_in: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
        pub service_trade_order: Option<ServiceTradeOrder>,
        pub gmt_reserve_end: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub service_count: Option<i64>,
        pub gmt_cancel: Option<TopDateTime>,
        pub status_code: Option<String>,
        pub id: Option<i64>,
        pub reserve_fail_desc: Option<String>,
        pub left_service_count: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        pub reserve_fail_code: Option<i64>,
        pub buyer: Option<Buyer>,
        pub service_provider: Option<ServiceProvider>,
        pub fulfil_type_code: Option<String>,
        pub gmt_identify: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_reserve_start: Option<TopDateTime>,
        pub master_trade_order: Option<MasterTradeOrder>,
        pub service_definition: Option<ServiceDefinition>,
        pub buyer_expect_date: Option<TopDateTime>,
        pub fee_list: Vec<FeeInfo>,
        pub sequence: Option<i64>,
        pub sp_service_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTradeOrder {
        pub category_id: Option<i64>,
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_name: Option<String>,
        pub sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub auction_title: Option<String>,
        pub attributes: Option<String>,
        pub gmt_pay: Option<TopDateTime>,
        /// In cents.
        pub purchase_price_unit: Option<i64>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub auction_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Buyer {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub address_city: Option<String>,
        pub location: Option<i64>,
        pub address_district: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub address_town: Option<String>,
        pub address_province: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        #[top_api(secret)]
        pub tp_nick: Option<String>,
        pub tp_id: Option<i64>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
        pub service_store_code: Option<String>,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        pub worker_id: Option<i64>,
        pub service_store_id: Option<i64>,
        pub service_store_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MasterTradeOrder {
        pub category_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub gmt_arrival: Option<TopDateTime>,
        pub brand_id: Option<i64>,
        pub gmt_expect_arrival: Option<TopDateTime>,
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_name: Option<String>,
        pub sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub auction_title: Option<String>,
        pub attributes: Option<String>,
        pub gmt_shipped: Option<TopDateTime>,
        pub gmt_pay: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub outer_id_p: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinition {
        pub biz_code: Option<String>,
        pub service_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeeInfo {
        pub from_role_code: Option<String>,
        pub amount: Option<i64>,
    }
}

/// `tmall.servicecenter.workcard.evaluate`
pub mod workcard_evaluate {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.evaluate` (服务商反馈鉴定结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=49590&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.evaluate",
        response = WorkcardEvaluateResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardEvaluate {
        pub pass_evaluation: bool,
        pub fail_code: Option<i64>,
        #[top_api(max_items = 20)]
        pub pic_url_list: Vec<String>,
        pub workcard_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardEvaluateResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.expressorder.consign`
pub mod workcard_expressorder_consign {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.expressorder.consign` (物流订单呼叫运力)
    ///
    /// <https://open.taobao.com/api.htm?docId=51610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.expressorder.consign",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardExpressorderConsign {
        pub express_order_id: Option<i64>,
        pub real_tp_nick: Option<String>,
        #[top_api(required, max_items = 999)]
        pub workcard_id_list: Vec<i64>,
        pub logistics_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub result_data: Option<ExpressDto>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressDto {
        pub courier_name: Option<String>,
        #[top_api(secret)]
        pub courier_mobile: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.expressorder.create`
pub mod workcard_expressorder_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.expressorder.create` (物流订单创建 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=51611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.expressorder.create",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardExpressorderCreate {
        #[top_api(required, max_items = 999)]
        pub workcard_id_list: Vec<i64>,
        pub real_tp_nick: Option<String>,
        pub external_logistics_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub result_data: Option<ExpressDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressDto {
        pub express_order_id: Option<String>,
        pub mail_no: Option<String>,
        pub company_name: Option<String>,
        pub print_info: Option<String>,
        pub logistics_order_id: Option<i64>,
        pub logistics_tp_id: Option<i64>,
    }
}

/// `tmall.servicecenter.workcard.extracharge.create`
pub mod workcard_extracharge_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.extracharge.create` (创建工单额外收费项)
    ///
    /// <https://open.taobao.com/api.htm?docId=61477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.extracharge.create",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardExtrachargeCreate {
        pub workcard_id: i64,
        pub extra_charge_item_list: WorkcardExtraChargeCreateTuple,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardExtraChargeCreateTuple {
        /// In cents.
        pub unit_price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub charge_item_name: Option<String>,
        pub pic_urls: Vec<String>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.logisticsinfo.create`
pub mod workcard_logisticsinfo_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.logisticsinfo.create` (创建服务履约物流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57195&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.logisticsinfo.create",
        response = WorkcardLogisticsinfoCreateResponse,
        debug
    )]
    pub struct WorkcardLogisticsinfoCreate {
        pub create_logistics_order_request: CreateLogisticsOrderRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CreateLogisticsOrderRequest {
        pub outer_id: String,
        pub r#type: Type,
        /// Several values with commas between them.
        pub workcard_ids: String,
        pub mail_no: String,
        pub company_name: String,
        #[top_api(secret)]
        pub to_address_location: Option<String>,
        #[top_api(secret)]
        pub to_address_detail: Option<String>,
        pub from_address_location: Option<String>,
        #[top_api(secret)]
        pub from_address_detail: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一阶段物流
        #[top_api(value = "STAGE1")]
        Stage1,
        /// 二阶段物流
        #[top_api(value = "STAGE2")]
        Stage2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardLogisticsinfoCreateResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.logisticsinfo.update`
pub mod workcard_logisticsinfo_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.logisticsinfo.update` (物流单信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.logisticsinfo.update",
        response = WorkcardLogisticsinfoUpdateResponse,
        debug
    )]
    pub struct WorkcardLogisticsinfoUpdate {
        pub status_code: String,
        pub outer_id: Option<String>,
        pub logistics_order_id: i64,
        pub express_code: Option<String>,
        pub express_company: Option<String>,
        #[top_api(secret)]
        pub courier_mobile: Option<String>,
        pub courier_name: Option<String>,
        pub extend_info: Option<String>,
        pub pickup_finish_time: Option<TopDateTime>,
        pub pickup_door_time: Option<TopDateTime>,
        pub sign_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardLogisticsinfoUpdateResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.logisticsorder.query`
pub mod workcard_logisticsorder_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.logisticsorder.query` (物流单信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.logisticsorder.query",
        response = FulfilplatformResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkcardLogisticsorderQuery {
        pub logistics_order_id: i64,
        pub new_logistics: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub result_data: Option<ExpressDto>,
        pub success: Option<bool>,
        pub display_msg: Option<String>,
        pub stage_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressDto {
        /// JSON as text.
        pub goods_info: Option<String>,
        pub sub_mail_nos: Vec<String>,
        pub mail_no: Option<String>,
        pub sender: Option<CustomerInfo>,
        pub receiver: Option<CustomerInfo>,
        pub logistics_order_id: Option<i64>,
        pub reserve_end_time: Option<TopDateTime>,
        pub reserve_start_time: Option<TopDateTime>,
        pub status_code: Option<String>,
        pub goods_type: Option<String>,
        pub value_added_service_demand: Option<String>,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerInfo {
        pub account_nick: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub full_address: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.logisticsorder.tpcancel`
pub mod workcard_logisticsorder_tpcancel {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.logisticsorder.tpcancel` (tp 更新物流进度信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=60721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.logisticsorder.tpcancel",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardLogisticsorderTpcancel {
        pub workcard_id_list: i64,
        pub real_tp_nick: String,
        pub comment: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub display_msg: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.logisticsorder.update`
pub mod workcard_logisticsorder_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.logisticsorder.update` (物流工单履约状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=55357&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.logisticsorder.update",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardLogisticsorderUpdate {
        pub volume: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
        pub comment: Option<String>,
        pub express_code: Option<String>,
        pub express_company: Option<String>,
        #[top_api(secret)]
        pub courier_mobile: Option<String>,
        #[top_api(secret)]
        pub courier_name: Option<String>,
        pub got_code: Option<String>,
        pub logistics_order_id: i64,
        /// In cents.
        pub cost: Option<i64>,
        /// JSON as text.
        pub goods_info: Option<String>,
        pub status_code: String,
        #[top_api(max_items = 999)]
        pub sub_express_codes: Vec<String>,
        pub delivery_time: Option<TopDateTime>,
        pub sign_time: Option<TopDateTime>,
        pub pickup_finish_time: Option<TopDateTime>,
        pub pickup_door_time: Option<TopDateTime>,
        pub new_logistics: Option<bool>,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub display_msg: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.push`
pub mod workcard_push {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.push` (推送服务工单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25775&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.push",
        response = ResultBase,
        unwrap = "workcard_result",
        debug
    )]
    pub struct WorkcardPush {
        pub attributes: Option<String>,
        pub desc: Option<String>,
        pub biz_order_id: i64,
        pub service_reserve_time: Option<String>,
        #[top_api(secret)]
        pub service_reserve_address: Option<String>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 初始化
        #[top_api(value = "0")]
        Initial,
        /// 授理
        #[top_api(value = "3")]
        V3,
        /// 拒绝
        #[top_api(value = "10")]
        Rejection,
        /// 执行
        #[top_api(value = "4")]
        Execution,
        /// 成功
        #[top_api(value = "5")]
        Success,
        /// 失败
        #[top_api(value = "11")]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub value: Option<i64>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.query`
pub mod workcard_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.query` (工单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42632&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.query",
        response = WorkcardQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkcardQuery {
        pub service_store_id: Option<i64>,
        pub identify_code: Option<String>,
        pub id: Option<i64>,
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub need_workcard_operation: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardQueryResult {
        pub result_data: Option<Paged>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paged {
        pub data_list: Vec<WorkcardDto>,
        pub total_page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `WorkcardDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardDto {
        pub attributes: Option<String>,
        pub gmt_sign_in: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
        pub service_trade_order: Option<ServiceTradeOrder>,
        pub gmt_reserve_end: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub service_count: Option<i64>,
        pub gmt_cancel: Option<TopDateTime>,
        pub status_code: Option<String>,
        pub id: Option<i64>,
        pub reserve_fail_desc: Option<String>,
        pub left_service_count: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        pub reserve_fail_code: Option<i64>,
        pub buyer: Option<Buyer>,
        pub service_provider: Option<ServiceProvider>,
        pub fulfil_type_code: Option<String>,
        pub gmt_identify: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_reserve_start: Option<TopDateTime>,
        pub master_trade_order: Option<MasterTradeOrder>,
        pub service_definition: Option<ServiceDefinition>,
        pub buyer_expect_date: Option<TopDateTime>,
        pub fee_list: Vec<FeeInfo>,
        pub sequence: Option<i64>,
        pub sp_service_order_id: Option<i64>,
        pub memo_list: Vec<MemoDto>,
        pub workcard_operation_info: Vec<WorkcardOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTradeOrder {
        pub category_id: Option<i64>,
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_name: Option<String>,
        pub sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub auction_title: Option<String>,
        pub attributes: Option<String>,
        pub gmt_pay: Option<TopDateTime>,
        /// In cents.
        pub purchase_price_unit: Option<i64>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub auction_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Buyer {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub address_city: Option<String>,
        pub location: Option<i64>,
        pub address_district: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub address_town: Option<String>,
        pub address_province: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        #[top_api(secret)]
        pub tp_nick: Option<String>,
        pub tp_id: Option<i64>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
        pub service_store_code: Option<String>,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        pub worker_id: Option<i64>,
        pub service_store_id: Option<i64>,
        pub service_store_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MasterTradeOrder {
        pub category_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub gmt_arrival: Option<TopDateTime>,
        pub brand_id: Option<i64>,
        pub gmt_expect_arrival: Option<TopDateTime>,
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_name: Option<String>,
        pub sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub auction_title: Option<String>,
        pub attributes: Option<String>,
        pub gmt_shipped: Option<TopDateTime>,
        pub gmt_pay: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub outer_id_p: Option<String>,
        pub parent_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinition {
        pub biz_code: Option<String>,
        pub service_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeeInfo {
        pub from_role_code: Option<String>,
        pub amount: Option<i64>,
    }

    /// `MemoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemoDto {
        pub content: Option<String>,
        pub time: Option<TopDateTime>,
    }

    /// `WorkcardOperationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardOperationDto {
        pub gmt_modify: Option<TopDateTime>,
        pub attribute_map: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub operator: Option<String>,
        pub action: Option<String>,
        pub operator_type: Option<OperatorType>,
    }

    /// The values of `operator_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperatorType {
        /// 买家
        #[top_api(value = 1)]
        Buyer,
        /// 服务商
        #[top_api(value = 2)]
        V2,
        /// 网点
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.servicecenter.workcard.querybyseller`
pub mod workcard_querybyseller {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.querybyseller` (工单查询接口（面向商家）)
    ///
    /// <https://open.taobao.com/api.htm?docId=56332&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.querybyseller",
        response = WorkcardQuerybysellerResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardQuerybyseller {
        pub service_store_id: Option<i64>,
        pub identify_code: Option<String>,
        pub id: Option<i64>,
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardQuerybysellerResult {
        pub result_data: Option<PagedResult>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub data_list: Vec<Workcard>,
        pub total_page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Workcard {
        pub gmt_sign_in: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
        pub service_trade_order: Option<ServiceTradeOrder>,
        pub service_count: Option<i64>,
        pub status_code: Option<String>,
        pub id: Option<i64>,
        pub left_service_count: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        pub service_provider: Option<ServiceProvider>,
        pub gmt_identify: Option<TopDateTime>,
        pub gmt_reserve_start: Option<TopDateTime>,
        pub master_trade_order: Option<MasterTradeOrder>,
        pub service_definition: Option<ServiceDefinition>,
        pub buyer_expect_date: Option<TopDateTime>,
        pub sequence: Option<i64>,
        pub sp_service_order_id: Option<i64>,
        pub gmt_assign_worker: Option<TopDateTime>,
        pub gmt_reserve_end: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub attribute_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTradeOrder {
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        pub sku_id: Option<i64>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub b2b_price_unit: Option<i64>,
        pub parent_order_id: Option<i64>,
        pub outer_id_p: Option<String>,
        pub price: Option<i64>,
        pub purchase_price_unit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceProvider {
        #[top_api(secret)]
        pub tp_nick: Option<String>,
        pub tp_id: Option<i64>,
        pub isv_tp_id: Option<i64>,
        pub isv_tp_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MasterTradeOrder {
        pub outer_id_sku: Option<String>,
        pub sku_desc: Option<String>,
        pub sku_id: Option<i64>,
        pub outer_id_p: Option<String>,
        pub parent_order_id: Option<i64>,
        pub order_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceDefinition {
        pub biz_code: Option<String>,
        pub service_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.reassign`
pub mod workcard_reassign {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.reassign` (工单改派门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=42625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.reassign",
        response = WorkcardReassignResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardReassign {
        pub reassign_store_request: Option<ReassignStoreRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReassignStoreRequest {
        pub workcard_id: Option<i64>,
        pub target_service_store_id: Option<i64>,
        pub origin_service_store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardReassignResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub result_data: Option<i64>,
    }
}

/// `tmall.servicecenter.workcard.refuse`
pub mod workcard_refuse {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.refuse` (买家拒收)
    ///
    /// <https://open.taobao.com/api.htm?docId=52273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.refuse",
        response = WorkcardRefuseResponse,
        debug
    )]
    pub struct WorkcardRefuse {
        pub buyer_refuse_accept_request: BuyerRefuseAcceptRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerRefuseAcceptRequest {
        pub workcard_id: i64,
        pub refuse_memo: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRefuseResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub msg_success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.repairprogress.update`
pub mod workcard_repairprogress_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.repairprogress.update` (更新维修进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=49416&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.repairprogress.update",
        response = WorkcardRepairprogressUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardRepairprogressUpdate {
        pub real_tp_nick: Option<String>,
        #[top_api(max_items = 20)]
        pub pic_url_list: Vec<String>,
        pub action: String,
        pub workcard_id: i64,
        pub received_goods: Option<String>,
        pub target_goods_defects: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRepairprogressUpdateResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.reserve`
pub mod workcard_reserve {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.reserve` (工单预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=43637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.reserve",
        response = WorkcardReserveResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardReserve {
        pub workcard_id: Option<i64>,
        pub r#type: Option<i64>,
        pub reserve_time_start: Option<TopDateTime>,
        pub reserve_time_end: Option<TopDateTime>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
        pub reserve_remark: Option<String>,
        #[top_api(secret)]
        pub worker_name: Option<String>,
        pub attributes: Option<String>,
        pub action: Option<String>,
        pub fulfil_type: Option<String>,
        pub service_store_code: Option<String>,
        pub service_store_name: Option<String>,
        pub fulfil_task_id: Option<i64>,
        pub reason_code: Option<i64>,
        pub reason_desc: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardReserveResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.reservefail`
pub mod workcard_reservefail {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.reservefail` (预约失败)
    ///
    /// <https://open.taobao.com/api.htm?docId=46613&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.reservefail",
        response = WorkcardReservefailResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardReservefail {
        pub identify_task_id: Option<i64>,
        pub gmt_next_contact: Option<TopDateTime>,
        pub fail_code: i64,
        pub fail_desc: Option<String>,
        pub workcard_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardReservefailResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.serviceprogress.update`
pub mod workcard_serviceprogress_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.serviceprogress.update` (回传工单服务进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=57196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.serviceprogress.update",
        response = WorkcardServiceprogressUpdateResponse,
        debug
    )]
    pub struct WorkcardServiceprogressUpdate {
        pub update_service_progress_request: UpdateServiceProgressRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateServiceProgressRequest {
        pub desc: Option<String>,
        pub action: String,
        pub workcard_id: i64,
        pub attribute_map: Option<String>,
        pub pic_url_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardServiceprogressUpdateResponse {
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.signin`
pub mod workcard_signin {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.signin` (服务商确认工人签到成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=45997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.signin",
        response = WorkcardSigninResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardSignin {
        pub outer_id: Option<String>,
        pub workcard_id: Option<i64>,
        pub fulfil_task_id: Option<i64>,
        pub pic_urls: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardSigninResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.status.update`
pub mod workcard_status_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.status.update` (服务商反馈服务的执行情况)
    ///
    /// <https://open.taobao.com/api.htm?docId=11123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.status.update",
        response = WorkcardStatusUpdateResponse,
        debug
    )]
    pub struct WorkcardStatusUpdate {
        pub updater: String,
        pub buyer_id: Option<i64>,
        pub effect_date: Option<i64>,
        pub workcard_id: i64,
        pub expire_date: Option<i64>,
        pub status: i8,
        pub update_date: i64,
        pub r#type: i8,
        #[top_api(max_len = 256)]
        pub comments: Option<String>,
        #[top_api(max_len = 50, secret)]
        pub address: Option<String>,
        #[top_api(max_len = 50, secret)]
        pub contact_name: Option<String>,
        #[top_api(max_len = 20, secret)]
        pub contact_phone: Option<String>,
        pub service_date: Option<i64>,
        pub complete_date: Option<i64>,
        #[top_api(max_len = 1024)]
        pub service_voucher_pics: Option<String>,
        #[top_api(max_len = 1024)]
        pub attribute: Option<String>,
        #[top_api(max_len = 50)]
        pub service_center_code: Option<String>,
        #[top_api(max_len = 50, secret)]
        pub service_center_name: Option<String>,
        pub service_fee: Option<i64>,
        pub is_visit: Option<bool>,
        pub before_service_memo: Option<String>,
        pub after_service_memo: Option<String>,
        #[top_api(secret)]
        pub phone_imei: Option<String>,
        pub sub_status: Option<SubStatus>,
        #[top_api(secret)]
        pub service_center_manager_phone: Option<String>,
        pub service_center_manager_name: Option<String>,
        #[top_api(secret)]
        pub service_center_address: Option<String>,
        #[top_api(max_items = 20)]
        pub work_card_install_detail_list: Vec<WorkCardInstallDetail>,
        /// In cents. JSON as text.
        pub service_fee_detail: Option<String>,
        pub express_code: Option<String>,
        #[top_api(secret)]
        pub express_company: Option<String>,
    }

    /// The values of `sub_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubStatus {
        /// 服务已申请（上门）
        #[top_api(value = 30)]
        V30,
        /// 服务改约（上门）
        #[top_api(value = 31)]
        V31,
        /// 服务结果（待件上门）
        #[top_api(value = 400)]
        V400,
        /// 服务结果（拖机维修）
        #[top_api(value = 410)]
        V410,
        /// 服务结果（换机）
        #[top_api(value = 411)]
        V411,
        /// 服务结果（上门不可维修）
        #[top_api(value = 420)]
        V420,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkCardInstallDetail {
        pub sn: Option<String>,
        pub status: Option<i64>,
        pub img_urls: Option<String>,
        pub memo: Option<String>,
        pub accessory_info: Option<String>,
        pub install_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardStatusUpdateResponse {
        pub value: Option<bool>,
        pub rs: Option<bool>,
        pub error_msg_info: Option<String>,
        pub error_code_value: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.suspend`
pub mod workcard_suspend {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.suspend` (工单挂起)
    ///
    /// <https://open.taobao.com/api.htm?docId=46669&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.suspend",
        response = WorkcardSuspendResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardSuspend {
        pub reserve_service_date: Option<TopDateTime>,
        pub gmt_next_contact: Option<TopDateTime>,
        pub workcard_id: Option<i64>,
        pub fail_code: Option<i64>,
        pub fail_desc: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardSuspendResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.tpconfirm`
pub mod workcard_tpconfirm {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.tpconfirm` (确认服务完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=57204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.tpconfirm",
        response = WorkcardTpconfirmResponse,
        debug
    )]
    pub struct WorkcardTpconfirm {
        pub tp_confirm_request: TpConfirmRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpConfirmRequest {
        pub workcard_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardTpconfirmResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `tmall.servicecenter.workcard.updatelogistics`
pub mod workcard_updatelogistics {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.updatelogistics` (更新物流进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=49414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.updatelogistics",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardUpdatelogistics {
        pub workcard_id: i64,
        pub action: String,
        pub express_company: Option<String>,
        pub express_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.verifycode.resend`
pub mod workcard_verifycode_resend {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.verifycode.resend` (重发核销码)
    ///
    /// <https://open.taobao.com/api.htm?docId=42626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.verifycode.resend",
        response = WorkcardVerifycodeResendResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardVerifycodeResend {
        pub workcard_id: Option<i64>,
        pub service_store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardVerifycodeResendResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.workcard.virtualphone.bind`
pub mod workcard_virtualphone_bind {
    use crate::prelude::*;

    /// `tmall.servicecenter.workcard.virtualphone.bind` (工单维度虚拟中间号绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=52579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.workcard.virtualphone.bind",
        response = FulfilplatformResult,
        unwrap = "result",
        debug
    )]
    pub struct WorkcardVirtualphoneBind {
        pub workcard_request: WorkcardBaseRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardBaseRequest {
        pub request_source: WorkcardRequestSource,
        pub workcard_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardRequestSource {
        pub real_tp_nick: Option<String>,
        pub service_store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        #[top_api(secret)]
        pub result_data: Option<String>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.servicecenter.worker.create`
pub mod worker_create {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.create` (服务商工人信息创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=30001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.create",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct WorkerCreate {
        pub worker_dto: Option<WorkerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerDto {
        pub address: Option<AddressDto>,
        pub identity_id: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<i64>,
        pub provider_id: Option<i64>,
        pub provider_name: Option<String>,
        pub register_time: Option<TopDateTime>,
        pub service_areas: Vec<DivisionDto>,
        pub service_types: Vec<String>,
        pub work_type: Option<String>,
        pub handheld_card_pic: Option<String>,
        pub photo: Option<String>,
        #[top_api(secret)]
        pub id_card_pic_back: Option<String>,
        #[top_api(secret)]
        pub id_card_pic: Option<String>,
        pub biz_type: Option<String>,
        pub service_codes: Option<String>,
        pub cover_category_ids: Option<String>,
        pub service_store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub address_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub division_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.worker.delete`
pub mod worker_delete {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.delete` (删除工人)
    ///
    /// <https://open.taobao.com/api.htm?docId=33696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.delete",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct WorkerDelete {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<i64>,
        pub biz_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}

/// `tmall.servicecenter.worker.query`
pub mod worker_query {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.query` (工人信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30506&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.query",
        response = ResultBase,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkerQuery {
        #[top_api(secret)]
        pub identity_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<WorkerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerDto {
        pub address: Option<AddressDto>,
        pub identity_id: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<i64>,
        pub provider_id: Option<i64>,
        pub provider_name: Option<String>,
        pub register_time: Option<TopDateTime>,
        pub service_areas: Vec<DivisionDto>,
        pub service_types: Vec<String>,
        pub work_type: Option<String>,
        pub handheld_card_pic: Option<String>,
        pub photo: Option<String>,
        #[top_api(secret)]
        pub id_card_pic_back: Option<String>,
        #[top_api(secret)]
        pub id_card_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub address_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub division_names: Vec<String>,
    }
}

/// `tmall.servicecenter.worker.querycapacitytask`
pub mod worker_querycapacitytask {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.querycapacitytask` (查询需求容量)
    ///
    /// <https://open.taobao.com/api.htm?docId=31305&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.querycapacitytask",
        response = ResultBase,
        unwrap = "result_base",
        debug
    )]
    pub struct WorkerQuerycapacitytask {
        pub query: Option<CapacityTaskQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapacityTaskQueryDto {
        pub province_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub value: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }
}

/// `tmall.servicecenter.worker.querypage`
pub mod worker_querypage {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.querypage` (查询工人列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=31306&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.querypage",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct WorkerQuerypage {
        pub page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<String>,
    }
}

/// `tmall.servicecenter.worker.taglist.get`
pub mod worker_taglist_get {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.taglist.get` (获取工人标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=49244&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.taglist.get",
        response = WorkerTag,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WorkerTaglistGet {
        #[top_api(secret)]
        pub id_number: String,
        #[top_api(secret)]
        pub mobile: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerTag {
        pub result_data: Option<WorkerTagResultData>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    /// `WorkerTag`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerTagResultData {
        pub black_list: Option<bool>,
        pub degradation: Option<bool>,
        pub ability_map: Option<String>,
        pub vip: Option<bool>,
        pub big_promotion: Option<bool>,
    }
}

/// `tmall.servicecenter.worker.update`
pub mod worker_update {
    use crate::prelude::*;

    /// `tmall.servicecenter.worker.update` (修改工人信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33699&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.servicecenter.worker.update",
        response = ResultBase,
        unwrap = "result",
        debug
    )]
    pub struct WorkerUpdate {
        pub worker: Option<WorkerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkerDto {
        pub address: Option<AddressDto>,
        pub biz_type: Option<String>,
        pub cover_category_ids: Option<String>,
        pub handheld_card_pic: Option<String>,
        #[top_api(secret)]
        pub id_card_pic: Option<String>,
        #[top_api(secret)]
        pub id_card_pic_back: Option<String>,
        pub identity_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<i64>,
        pub photo: Option<String>,
        pub provider_id: Option<i64>,
        pub provider_name: Option<String>,
        pub register_time: Option<TopDateTime>,
        pub service_areas: Vec<DivisionDto>,
        pub service_store_code: Option<String>,
        pub service_types: Vec<String>,
        pub work_type: Option<String>,
        pub service_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        #[top_api(secret)]
        pub address_detail: Option<String>,
        #[top_api(secret)]
        pub address_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub division_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultBase {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub success: Option<bool>,
        pub value: Option<bool>,
    }
}
