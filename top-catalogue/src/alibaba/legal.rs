//! `alibaba.legal.*`: 39 APIs.

pub use self::case_common_enumdata::CaseCommonEnumdata;
pub use self::case_common_notice::CaseCommonNotice;
pub use self::case_court_time_update::CaseCourtTimeUpdate;
pub use self::case_entrust_callback::CaseEntrustCallback;
pub use self::case_entrust_get::CaseEntrustGet;
pub use self::case_mediate_record_save::CaseMediateRecordSave;
pub use self::case_querystandpoint_save::CaseQuerystandpointSave;
pub use self::case_standpoint_feedback::CaseStandpointFeedback;
pub use self::case_standpoint_queryref::CaseStandpointQueryref;
pub use self::case_standpoint_querystandpoint::CaseStandpointQuerystandpoint;
pub use self::case_standpoint_savestandpoint::CaseStandpointSavestandpoint;
pub use self::newdraftstandpoint_query::NewdraftstandpointQuery;
pub use self::standpoint_collectionstandpoint_query::StandpointCollectionstandpointQuery;
pub use self::standpoint_delete::StandpointDelete;
pub use self::standpoint_derivestandpoint_query::StandpointDerivestandpointQuery;
pub use self::standpoint_draftstandpoint_insert::StandpointDraftstandpointInsert;
pub use self::standpoint_getref::StandpointGetref;
pub use self::standpoint_insertdraft::StandpointInsertdraft;
pub use self::standpoint_query::StandpointQuery;
pub use self::standpoint_scene_query::StandpointSceneQuery;
pub use self::standpoint_standpoint_collection::StandpointStandpointCollection;
pub use self::standpoint_standpoint_query::StandpointStandpointQuery;
pub use self::standpoint_standpoint_queryall::StandpointStandpointQueryall;
pub use self::standpoint_standpointtree_query::StandpointStandpointtreeQuery;
pub use self::stanpoint_accept::StanpointAccept;
pub use self::suit_case_get::SuitCaseGet;
pub use self::suit_court_after_push::SuitCourtAfterPush;
pub use self::suit_court_before_push::SuitCourtBeforePush;
pub use self::suit_court_entrust_get::SuitCourtEntrustGet;
pub use self::suit_court_lawyer_push::SuitCourtLawyerPush;
pub use self::suit_court_open_push::SuitCourtOpenPush;
pub use self::suit_courttime_push::SuitCourttimePush;
pub use self::suit_domination_get::SuitDominationGet;
pub use self::suit_domination_push::SuitDominationPush;
pub use self::suit_file_upload::SuitFileUpload;
pub use self::suit_judgement_get::SuitJudgementGet;
pub use self::suit_judgement_push::SuitJudgementPush;
pub use self::suit_payment_push::SuitPaymentPush;
pub use self::suit_seal_push::SuitSealPush;

/// `alibaba.legal.case.common.enumdata`
pub mod case_common_enumdata {
    use crate::prelude::*;

    /// `alibaba.legal.case.common.enumdata` (获取通用枚举值接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53340&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.common.enumdata",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseCommonEnumdata {
        pub key: String,
        pub lang: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<Content>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub value: Option<String>,
        pub text: Option<String>,
        pub children: Vec<Children>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Children {
        pub text: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.legal.case.common.notice`
pub mod case_common_notice {
    use crate::prelude::*;

    /// `alibaba.legal.case.common.notice` (消息通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=53331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.common.notice",
        response = CaseCommonNoticeResponse,
        debug
    )]
    pub struct CaseCommonNotice {
        pub case_id: i64,
        pub entrust_id: i64,
        pub r#type: String,
        pub notice_model: NoticeModel,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NoticeModel {
        pub creator: Option<String>,
        pub attachment: Vec<FileModel>,
        pub notice_id: Option<String>,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseCommonNoticeResponse {
        pub is_success: Option<bool>,
        pub errcode: Option<String>,
        pub content: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.legal.case.court.time.update`
pub mod case_court_time_update {
    use crate::prelude::*;

    /// `alibaba.legal.case.court.time.update` (开庭时间变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=53333&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.court.time.update",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseCourtTimeUpdate {
        pub case_id: i64,
        pub entrust_id: i64,
        #[top_api(required)]
        pub court_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.case.entrust.callback`
pub mod case_entrust_callback {
    use crate::prelude::*;

    /// `alibaba.legal.case.entrust.callback` (委托回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53332&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.entrust.callback",
        response = CaseEntrustCallbackResponse,
        debug
    )]
    pub struct CaseEntrustCallback {
        pub entrust_id: Option<i64>,
        pub case_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseEntrustCallbackResponse {
        pub content: Option<String>,
        pub e_code: Option<String>,
        pub e_msg: Option<String>,
    }
}

/// `alibaba.legal.case.entrust.get`
pub mod case_entrust_get {
    use crate::prelude::*;

    /// `alibaba.legal.case.entrust.get` (委托)
    ///
    /// <https://open.taobao.com/api.htm?docId=53326&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.entrust.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CaseEntrustGet {
        pub entrust_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<EntrustModel>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntrustModel {
        pub attachment_list: Vec<FileModel>,
        pub case_ids: Vec<i64>,
        pub deadline: Option<TopDateTime>,
        pub description: Option<String>,
        pub entrust_code: Option<String>,
        pub entrust_party: Option<String>,
        pub entrust_people: Option<String>,
        pub entrust_time: Option<TopDateTime>,
        pub entrust_types: Vec<String>,
        pub lvms_entrust_code: Option<String>,
        pub main_lawyer: Option<String>,
        pub suggest: Option<String>,
        pub supplier_code: Option<String>,
        pub supplier_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub key: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.legal.case.mediate.record.save`
pub mod case_mediate_record_save {
    use crate::prelude::*;

    /// `alibaba.legal.case.mediate.record.save` (新增调解结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=53334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.mediate.record.save",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseMediateRecordSave {
        pub case_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub record: Option<MediateCommunicationModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediateCommunicationModel {
        pub attachment_list: Vec<FileModel>,
        pub communicate_record: Option<String>,
        #[top_api(secret)]
        pub contact_number: Option<String>,
        #[top_api(secret)]
        pub contact_people: Option<String>,
        pub contact_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub mediate_amount: Option<Decimal>,
        pub phase: Option<String>,
        pub remark: Option<String>,
        pub result: Option<String>,
        pub result_reason: Option<String>,
        pub seller_ask_respondent: Option<bool>,
        pub solution: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub key: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.case.querystandpoint.save`
pub mod case_querystandpoint_save {
    use crate::prelude::*;

    /// `alibaba.legal.case.querystandpoint.save` (法宝侧主动查询反馈)
    ///
    /// <https://open.taobao.com/api.htm?docId=57793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.querystandpoint.save",
        response = CaseQuerystandpointSaveResponse,
        debug
    )]
    pub struct CaseQuerystandpointSave {
        #[top_api(max_items = 999)]
        pub feedback_request_models: Vec<FeedbackRequestModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedbackRequestModel {
        pub accept_flag: bool,
        pub defense_caliber: Option<String>,
        pub entrust_id: i64,
        pub feed_back_type: String,
        pub reason: Option<String>,
        pub standpoint_id: i64,
        pub submit_people: String,
        pub suit_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseQuerystandpointSaveResponse {
        pub content: Option<bool>,
        pub error_num: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.case.standpoint.feedback`
pub mod case_standpoint_feedback {
    use crate::prelude::*;

    /// `alibaba.legal.case.standpoint.feedback` (新增或更新 反馈口径(采纳口径/不采纳口径))
    ///
    /// <https://open.taobao.com/api.htm?docId=55575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.standpoint.feedback",
        response = CaseStandpointFeedbackResponse,
        debug
    )]
    pub struct CaseStandpointFeedback {
        pub feedback_request_model: FeedbackRequestModel,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedbackRequestModel {
        pub defense_caliber: Option<String>,
        pub reason: Option<String>,
        pub accept_flag: Option<bool>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub standpoint_id: Option<i64>,
        pub version: Option<i64>,
        pub submit_people: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseStandpointFeedbackResponse {
        pub is_success: Option<bool>,
        pub errcode: Option<String>,
        pub content: Option<bool>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.legal.case.standpoint.queryref`
pub mod case_standpoint_queryref {
    use crate::prelude::*;

    /// `alibaba.legal.case.standpoint.queryref` (查询推送口径信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.standpoint.queryref",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseStandpointQueryref {
        pub suit_id: i64,
        pub entrust_id: i64,
        #[top_api(required, max_items = 999)]
        pub standpoint_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub is_success: Option<bool>,
        pub errcode: Option<String>,
        pub contents: Vec<RefStandpointModel>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefStandpointModel {
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub standpoint_id: Option<i64>,
        pub standpoint_desc: Option<String>,
        pub defense_caliber: Option<String>,
        pub version: Option<i64>,
    }
}

/// `alibaba.legal.case.standpoint.querystandpoint`
pub mod case_standpoint_querystandpoint {
    use crate::prelude::*;

    /// `alibaba.legal.case.standpoint.querystandpoint` (主动查询口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=57792&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.datas).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.standpoint.querystandpoint",
        response = CaseStandpointQuerystandpointResult,
        unwrap = "result",
        debug
    )]
    pub struct CaseStandpointQuerystandpoint {
        pub keyword: Option<String>,
        pub supplier_id: Option<String>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseStandpointQuerystandpointResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub content: Option<Page>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub current_page: Option<i64>,
        pub datas: Vec<StandpointSearchDto>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointSearchDto {
        pub defense_caliber: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub options: Vec<CaseStandpointQuerystandpointOption>,
        pub standpoint_desc: Option<String>,
    }

    /// `Option`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseStandpointQuerystandpointOption {
        pub title: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.legal.case.standpoint.savestandpoint`
pub mod case_standpoint_savestandpoint {
    use crate::prelude::*;

    /// `alibaba.legal.case.standpoint.savestandpoint` (新增反馈口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=55576&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.case.standpoint.savestandpoint",
        response = CaseStandpointSavestandpointResponse,
        debug
    )]
    pub struct CaseStandpointSavestandpoint {
        pub defense_caliber: String,
        pub standpoint_desc: String,
        pub suit_id: i64,
        pub entrust_id: i64,
        pub submit_people: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseStandpointSavestandpointResponse {
        pub is_success: Option<bool>,
        pub errcode: Option<String>,
        pub content: Option<i64>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.legal.newdraftstandpoint.query`
pub mod newdraftstandpoint_query {
    use crate::prelude::*;

    /// `alibaba.legal.newdraftstandpoint.query` (未采纳口径查询(新))
    ///
    /// <https://open.taobao.com/api.htm?docId=65037&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.newdraftstandpoint.query",
        response = NewdraftstandpointQueryResponse,
        idempotent,
        debug
    )]
    pub struct NewdraftstandpointQuery {
        pub busi_id: String,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewdraftstandpointQueryResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<Page>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<StandpointDraftOutPutDto>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDraftOutPutDto {
        pub id: Option<i64>,
        pub gmt_create: Option<String>,
        pub creator: Option<String>,
        pub standpoint_desc: Option<String>,
        pub defense_caliber: Option<String>,
    }
}

/// `alibaba.legal.standpoint.collectionstandpoint.query`
pub mod standpoint_collectionstandpoint_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.collectionstandpoint.query` (查询收藏口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=66887&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.collectionstandpoint.query",
        response = StandpointCollectionstandpointQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointCollectionstandpointQuery {
        pub input_system_code: Option<String>,
        pub operate_work_no: Option<String>,
        pub busi_id: Option<String>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointCollectionstandpointQueryResponse {
        pub error_msg: Option<String>,
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<Page>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<StandpointOutPutDto>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointOutPutDto {
        pub scenes_struct: Option<String>,
        pub table_str: Vec<String>,
        pub scenes_id: Option<i64>,
        pub is_collection: Option<bool>,
        pub derive_count: Option<i64>,
        pub label: Option<String>,
        pub gmt_create: Option<String>,
        pub table_schema: Option<String>,
        pub defense_caliber: Option<String>,
        pub standpoint_desc: Option<String>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<Options>,
        pub scenes_name: Option<String>,
        pub referenced_count: Option<i64>,
        pub id: Option<i64>,
        pub creater_worker_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Options {
        pub code: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileValues>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileValues {
        pub file_name: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
        pub file_type: Option<String>,
        pub file_id: Option<i64>,
    }
}

/// `alibaba.legal.standpoint.delete`
pub mod standpoint_delete {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.delete` (删除关联口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=64366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.delete",
        response = StandpointDeleteResponse,
        debug
    )]
    pub struct StandpointDelete {
        pub refrence_id: Option<i64>,
        pub user_id: Option<String>,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDeleteResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.standpoint.derivestandpoint.query`
pub mod standpoint_derivestandpoint_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.derivestandpoint.query` (查询衍生口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=66885&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.derivestandpoint.query",
        response = StandpointDerivestandpointQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointDerivestandpointQuery {
        pub input_system_code: Option<String>,
        pub standpoint_id: Option<i64>,
        pub operate_work_no: Option<String>,
        pub busi_id: Option<String>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDerivestandpointQueryResponse {
        pub error_msg: Option<String>,
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<Page>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<StandpointOutPutDto>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointOutPutDto {
        pub scenes_struct: Option<String>,
        pub table_str: Vec<String>,
        pub scenes_id: Option<i64>,
        pub is_collection: Option<bool>,
        pub derive_count: Option<i64>,
        pub label: Option<String>,
        pub gmt_create: Option<String>,
        pub table_schema: Option<String>,
        pub defense_caliber: Option<String>,
        pub standpoint_desc: Option<String>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<Options>,
        pub scenes_name: Option<String>,
        pub referenced_count: Option<i64>,
        pub id: Option<i64>,
        pub creater_worker_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Options {
        pub code: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileValues>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileValues {
        pub file_name: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
        pub file_type: Option<String>,
        pub file_id: Option<i64>,
    }
}

/// `alibaba.legal.standpoint.draftstandpoint.insert`
pub mod standpoint_draftstandpoint_insert {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.draftstandpoint.insert` (编辑后新增草稿口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=66886&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.draftstandpoint.insert",
        response = StandpointDraftstandpointInsertResponse,
        debug
    )]
    pub struct StandpointDraftstandpointInsert {
        pub input_system_code: Option<String>,
        pub standpoint_derive_draft_epaas_dto: Option<StandpointDeriveDraftEpaasDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDeriveDraftEpaasDto {
        pub bus_id: Option<String>,
        pub draft_source: Option<String>,
        pub extend_json: Option<String>,
        pub scene_name: Option<String>,
        pub bus_name: Option<String>,
        pub remark: Option<String>,
        pub input_system_code: Option<String>,
        pub case_no: Option<String>,
        pub case_type: Option<String>,
        pub submit_people: Option<String>,
        pub defense_caliber: Option<String>,
        pub source_standpoint_ids: Option<String>,
        pub standpoint_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDraftstandpointInsertResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.standpoint.getref`
pub mod standpoint_getref {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.getref` (查询业务实体关联口径 2)
    ///
    /// <https://open.taobao.com/api.htm?docId=64368&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.getref",
        response = StandpointGetrefResponse,
        debug
    )]
    pub struct StandpointGetref {
        pub busi_id: Option<String>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointGetrefResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<Page>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<StandpointRefDto>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointRefDto {
        pub standpoint_desc: Option<String>,
        pub defense_caliber: Option<String>,
        pub gmt_create: Option<String>,
        pub scenes_strucct: Option<String>,
        pub scenes_name: Option<String>,
        pub creater_worker_no: Option<String>,
        pub scenes_id: Option<i64>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<StandpointGetrefOption>,
        pub label: Option<String>,
        pub table_str: Vec<String>,
        pub table_schema: Option<String>,
        pub refrence_type: Option<String>,
        pub refrence_id: Option<i64>,
        pub id: Option<i64>,
    }

    /// `Option`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointGetrefOption {
        pub title: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileDto>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileDto {
        pub file_id: Option<i64>,
        pub file_name: Option<String>,
        pub file_type: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
    }
}

/// `alibaba.legal.standpoint.insertdraft`
pub mod standpoint_insertdraft {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.insertdraft` (插入草稿)
    ///
    /// <https://open.taobao.com/api.htm?docId=64365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.insertdraft",
        response = StandpointInsertdraftResponse,
        debug
    )]
    pub struct StandpointInsertdraft {
        pub standpoint_draft_dto: Option<StandpointDraftDto>,
        pub busid: Option<String>,
        pub bus_name: String,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointDraftDto {
        pub defense_caliber: Option<String>,
        pub draft_source: Option<String>,
        pub standpoint_desc: Option<String>,
        pub scene_name: Option<String>,
        pub remark: Option<String>,
        pub case_no: Option<String>,
        pub case_type: Option<String>,
        pub submit_people: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointInsertdraftResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.standpoint.query`
pub mod standpoint_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.query` (口径查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64369&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.query",
        response = StandpointQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointQuery {
        pub keyword: Option<String>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub user_id: Option<String>,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointQueryResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<Page>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<StandpointOutPutDto>,
        pub current_page: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointOutPutDto {
        pub standpoint_desc: Option<String>,
        pub defense_caliber: Option<String>,
        pub gmt_create: Option<String>,
        pub scenes_strucct: Option<String>,
        pub scenes_name: Option<String>,
        pub creater_worker_no: Option<String>,
        pub scenes_id: Option<i64>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<StandpointQueryOption>,
        pub label: Option<String>,
        pub table_str: Vec<String>,
        pub table_schema: Option<String>,
        pub id: Option<i64>,
    }

    /// `Option`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointQueryOption {
        pub title: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileDto>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileDto {
        pub file_id: Option<i64>,
        pub file_name: Option<String>,
        pub file_type: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
    }
}

/// `alibaba.legal.standpoint.scene.query`
pub mod standpoint_scene_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.scene.query` (查询场景)
    ///
    /// <https://open.taobao.com/api.htm?docId=66890&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.scene.query",
        response = StandpointSceneQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointSceneQuery {
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointSceneQueryResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Vec<SceneOption>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SceneOption {
        pub text: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.legal.standpoint.standpoint.collection`
pub mod standpoint_standpoint_collection {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.standpoint.collection` (收藏\|取消收藏)
    ///
    /// <https://open.taobao.com/api.htm?docId=66884&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.standpoint.collection",
        response = StandpointStandpointCollectionResponse,
        debug
    )]
    pub struct StandpointStandpointCollection {
        pub input_system_code: Option<String>,
        pub standpoint_id: Option<i64>,
        pub operate_work_no: Option<String>,
        pub operate_name: Option<String>,
        pub collection_flag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointStandpointCollectionResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.standpoint.standpoint.query`
pub mod standpoint_standpoint_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.standpoint.query` (查询具体口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=66888&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.standpoint.query",
        response = StandpointStandpointQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointStandpointQuery {
        pub input_system_code: Option<String>,
        pub standpoint_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointStandpointQueryResponse {
        pub error_msg: Option<String>,
        pub error_code_res: Option<i64>,
        pub success_res: Option<bool>,
        pub content: Option<StandpointOutPutDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointOutPutDto {
        pub scenes_struct: Option<String>,
        pub table_str: Vec<String>,
        pub scenes_id: Option<i64>,
        pub is_collection: Option<bool>,
        pub derive_count: Option<i64>,
        pub label: Option<String>,
        pub gmt_create: Option<String>,
        pub table_schema: Option<String>,
        pub defense_caliber: Option<String>,
        pub standpoint_desc: Option<String>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<Options>,
        pub scenes_name: Option<String>,
        pub referenced_count: Option<i64>,
        pub id: Option<i64>,
        pub creater_worker_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Options {
        pub code: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileValues>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileValues {
        pub file_name: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
        pub file_type: Option<String>,
        pub file_id: Option<i64>,
    }
}

/// `alibaba.legal.standpoint.standpoint.queryall`
pub mod standpoint_standpoint_queryall {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.standpoint.queryall` (滑动查询口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=67051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.standpoint.queryall",
        response = StandpointStandpointQueryallResponse,
        debug
    )]
    pub struct StandpointStandpointQueryall {
        pub input_system_code: Option<String>,
        pub query_param: Option<QueryParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryParam {
        pub roll_flag: Option<RollFlag>,
        pub busi_id: Option<String>,
        pub scene_id: Option<i64>,
        pub standpoint_id: Option<i64>,
        pub keyword: Option<String>,
        pub operate_work_no: Option<String>,
        pub input_system_code: Option<String>,
    }

    /// The values of `roll_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RollFlag {
        /// 上滑
        #[top_api(value = "up")]
        Up,
        /// 下滑
        #[top_api(value = "down")]
        Down,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointStandpointQueryallResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Vec<StandpointOutPutDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointOutPutDto {
        pub scenes_struct: Option<String>,
        pub table_str: Vec<String>,
        pub scenes_id: Option<i64>,
        pub is_collection: Option<bool>,
        pub derive_count: Option<i64>,
        pub label: Option<String>,
        pub gmt_create: Option<String>,
        pub table_schema: Option<String>,
        pub defense_caliber: Option<String>,
        pub standpoint_desc: Option<String>,
        pub standpoint_labels: Vec<String>,
        pub options: Vec<Options>,
        pub scenes_name: Option<String>,
        pub referenced_count: Option<i64>,
        pub id: Option<i64>,
        pub creater_worker_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Options {
        pub code: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
        pub file_values: Vec<FileValues>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileValues {
        pub file_name: Option<String>,
        pub preview_url: Option<String>,
        pub download_url: Option<String>,
        pub file_type: Option<String>,
        pub file_id: Option<i64>,
    }
}

/// `alibaba.legal.standpoint.standpointtree.query`
pub mod standpoint_standpointtree_query {
    use crate::prelude::*;

    /// `alibaba.legal.standpoint.standpointtree.query` (查询口径树目录)
    ///
    /// <https://open.taobao.com/api.htm?docId=66889&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.standpoint.standpointtree.query",
        response = StandpointStandpointtreeQueryResponse,
        idempotent,
        debug
    )]
    pub struct StandpointStandpointtreeQuery {
        pub input_system_code: Option<String>,
        pub scene_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandpointStandpointtreeQueryResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.stanpoint.accept`
pub mod stanpoint_accept {
    use crate::prelude::*;

    /// `alibaba.legal.stanpoint.accept` (采纳口径)
    ///
    /// <https://open.taobao.com/api.htm?docId=64370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.stanpoint.accept",
        response = StanpointAcceptResponse,
        debug
    )]
    pub struct StanpointAccept {
        pub standpoint_ids: Option<String>,
        pub busi_id: Option<String>,
        pub user_id: Option<String>,
        pub input_system_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StanpointAcceptResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<i64>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.suit.case.get`
pub mod suit_case_get {
    use crate::prelude::*;

    /// `alibaba.legal.suit.case.get` (获取案件信息接口 v2 版本)
    ///
    /// <https://open.taobao.com/api.htm?docId=43036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.case.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SuitCaseGet {
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<CaseModel>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseModel {
        pub accusers: Vec<AccuserModel>,
        pub suit_fee: Option<SuitFeeModel>,
        pub check_in_msg: Option<CheckInModel>,
        pub court_model: Option<CourtModel>,
        pub pre_case_number: Option<String>,
        pub tag4: Option<String>,
        pub tag3: Option<String>,
        pub tag2: Option<String>,
        pub tag1: Option<String>,
        pub accuser_claim_legal_basis: Option<String>,
        pub accuser_claim_fact: Option<String>,
        pub accuser_appeal_list: Vec<String>,
        pub suit_request: Option<String>,
        pub remark: Option<String>,
        pub followup_people_name: Option<String>,
        pub ou_name: Option<String>,
        pub court_time: Option<TopDateTime>,
        pub sue_time: Option<TopDateTime>,
        pub currency: Option<String>,
        pub case_amount: Option<String>,
        pub audit_type: Option<String>,
        pub case_cause: Option<String>,
        pub case_type2: Option<String>,
        pub case_type1: Option<String>,
        pub suit_type: Option<String>,
        pub case_detail_description: Option<String>,
        pub case_detail_code: Option<String>,
        pub case_number: Option<String>,
        pub id: Option<i64>,
        pub defendant_list: Vec<AppelleeModel>,
        pub third_list: Vec<LitigantThirdPartyModel>,
        pub case_fact_file_list: Vec<FileModel>,
        pub other_file_list: Vec<FileModel>,
        pub evidence_file_list: Vec<FileModel>,
        pub court_file_list: Vec<FileModel>,
        pub pleading_file_list: Vec<FileModel>,
        pub case_code: Option<String>,
        pub case_type_label: Option<LabelOption>,
        pub bu_labels: Vec<CaseModelBuLabels>,
        pub send_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccuserModel {
        #[top_api(secret)]
        pub lawyer_contact: Option<String>,
        #[top_api(secret)]
        pub lawyer_name: Option<String>,
        pub law_firm_name: Option<String>,
        pub is_alibaba_company: Option<bool>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub certify_number: Option<String>,
        pub certify_type: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub name: Option<String>,
        pub serial_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitFeeModel {
        pub deposit_insurance_amount: Option<String>,
        pub other_fee_amount: Option<String>,
        pub evaluation_fee_amount: Option<String>,
        pub notarial_fee_amount: Option<String>,
        pub announcement_fee_amount: Option<String>,
        pub security_deposit_amount: Option<String>,
        pub return_court_fee_amount: Option<String>,
        pub preserve_fee_amount: Option<String>,
        pub makeup_pay_court_fee_amount: Option<String>,
        pub makeup_pay_court_fee_time: Option<TopDateTime>,
        pub prepay_court_fee_amount: Option<String>,
        pub prepay_court_fee_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckInModel {
        pub undertaker_peoples: Vec<String>,
        pub jurisdiction_objection_deadline_time: Option<TopDateTime>,
        pub proof_deadline_time: Option<TopDateTime>,
        pub legal_checkin_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtModel {
        #[top_api(secret)]
        pub judge_contact: Option<String>,
        pub judge_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub county_code: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppelleeModel {
        #[top_api(secret)]
        pub lawyer_name: Option<String>,
        pub law_firm_name: Option<String>,
        pub is_alibaba_company: Option<bool>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub certify_number: Option<String>,
        pub certify_type: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub name: Option<String>,
        pub serial_number: Option<i64>,
        #[top_api(secret)]
        pub lawyer_contact: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LitigantThirdPartyModel {
        #[top_api(secret)]
        pub lawyer_contact: Option<String>,
        #[top_api(secret)]
        pub lawyer_name: Option<String>,
        pub law_firm_name: Option<String>,
        pub is_alibaba_company: Option<String>,
        pub address: Option<bool>,
        pub certify_number: Option<String>,
        pub certify_type: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub name: Option<String>,
        pub serial_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelOption {
        pub text: Option<String>,
        pub value: Option<String>,
    }

    /// `LabelOption`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseModelBuLabels {
        pub text: Option<String>,
        pub value: Option<String>,
        pub children: Vec<CaseModelBuLabelsChildren>,
    }

    /// `LabelOption`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseModelBuLabelsChildren {
        pub text: Option<String>,
        pub value: Option<String>,
        pub children: Option<String>,
    }
}

/// `alibaba.legal.suit.court.after.push`
pub mod suit_court_after_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.court.after.push` (更新或者新增庭后信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.court.after.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitCourtAfterPush {
        pub after_court_info_model: Option<AfterCourtInfoModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterCourtInfoModel {
        pub prediction_result: Option<String>,
        pub communication_date: Option<TopDateTime>,
        pub attachment_count: Option<i64>,
        pub attachment_list: Vec<FileModel>,
        pub party_list: Vec<AfterCourtInfoModelPartyList>,
        pub courts_list: Vec<AfterCourtInfoModelPartyList>,
        pub non_evidence_list: Vec<AfterCourtDetailModel>,
        pub evidence_list: Vec<AfterCourtInfoModelEvidenceList>,
        pub feedback_attachment_list: Vec<FileModel>,
        pub feedback_attachment_count: Option<i64>,
        pub feedback_content: Option<String>,
        pub feedback_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
        pub updater: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub founder: Option<String>,
        pub summary: Option<String>,
        pub agent_word: Option<String>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub calling_time: Option<TopDateTime>,
        pub after_court_id: Option<i64>,
        pub operation_type: Option<String>,
        pub discription: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    /// `FileModel`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterCourtInfoModelPartyList {
        pub submit_date: Option<TopDateTime>,
        pub description: Option<String>,
        pub content: Option<String>,
        pub intro: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterCourtDetailModel {
        pub non_evi_attachment_list: Vec<FileModel>,
        pub non_evi_attachment_count: Option<i64>,
        pub submit_date: Option<TopDateTime>,
        pub description: Option<String>,
        pub content: Option<String>,
        pub intro: Option<String>,
        pub name: Option<String>,
    }

    /// `AfterCourtDetailModel`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterCourtInfoModelEvidenceList {
        pub evi_attachment_list: Vec<FileModel>,
        pub evi_attachment_count: Option<i64>,
        pub submit_date: Option<TopDateTime>,
        pub description: Option<String>,
        pub content: Option<String>,
        pub intro: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<i64>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.legal.suit.court.before.push`
pub mod suit_court_before_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.court.before.push` (更新或保存庭前信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43040&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.court.before.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitCourtBeforePush {
        pub before_court_model: Option<BeforeCourtModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BeforeCourtModel {
        pub attachment_count: Option<i64>,
        pub risk_predict: Option<String>,
        pub main_point: Option<String>,
        pub our_questions: Option<String>,
        pub court_questions: Option<String>,
        pub their_questions: Option<String>,
        pub our_attitude: Option<String>,
        pub feedback_content: Option<String>,
        pub feedback_id: Option<i64>,
        pub updater: Option<String>,
        pub founder: Option<String>,
        pub supplier_code: Option<String>,
        pub defendant_estimate: Option<String>,
        pub calling_time: Option<TopDateTime>,
        pub before_court_id: Option<i64>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub operation_type: Option<String>,
        pub feedback_attachment_list: Vec<FileModel>,
        pub attachment_list: Vec<FileModel>,
        pub communicate_list: Vec<CommunicateModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunicateModel {
        pub communicate_aim: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub communicate_type: Option<String>,
        pub unit_name: Option<String>,
        pub department: Option<String>,
        pub communicate_time: Option<TopDateTime>,
        pub communicate_content: Option<String>,
        pub next: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<i64>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.legal.suit.court.entrust.get`
pub mod suit_court_entrust_get {
    use crate::prelude::*;

    /// `alibaba.legal.suit.court.entrust.get` (委托开庭服务查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43041&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.court.entrust.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SuitCourtEntrustGet {
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<CourtEntrustModel>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtEntrustModel {
        pub entrust_order_number: Option<i64>,
        pub entrust_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub entrust_name: Option<String>,
        pub reason: Option<String>,
        pub entrust_type: Option<String>,
        pub supplier_code: Option<String>,
        pub id: Option<i64>,
        pub entrusting_party: Option<String>,
        pub attachment_count: Option<i64>,
        pub firm_business_lic_num: Option<String>,
        pub description: Option<String>,
        pub attachment_list: Vec<FileModel>,
        pub objective: Option<String>,
        pub suggest: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.legal.suit.court.lawyer.push`
pub mod suit_court_lawyer_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.court.lawyer.push` (推荐律师接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.court.lawyer.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitCourtLawyerPush {
        pub entrust_id: Option<i64>,
        pub suit_id: Option<i64>,
        pub lawyers_model: Option<LawyersModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LawyersModel {
        pub lawyers: Vec<Lawyers>,
        pub operation_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Lawyers {
        pub attachment_list: Vec<Attachmentlist>,
        pub attachment_count: Option<i64>,
        pub response_strategy: Option<String>,
        pub charge_this_case: Option<String>,
        pub professional_cert_num: Option<String>,
        pub supplier_code: Option<String>,
        pub business_license_num: Option<String>,
        pub lawyer_name: Option<String>,
        pub lawyer_firm_name: Option<String>,
        pub lawyer_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attachmentlist {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.legal.suit.court.open.push`
pub mod suit_court_open_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.court.open.push` (开庭信息推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43437&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.court.open.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitCourtOpenPush {
        pub court_info_model: Option<CourtInfoModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtInfoModel {
        pub summary: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub full_court: Option<String>,
        pub feedback_attachment_list: Vec<FileModel>,
        pub court_id: Option<i64>,
        pub show: Option<String>,
        pub judge_position: Option<String>,
        pub court_question_and_answer: Option<String>,
        pub suit_id: Option<i64>,
        pub is_online: Option<String>,
        pub feedback_content: Option<String>,
        pub dispute_summary: Option<String>,
        pub court_time: Option<TopDateTime>,
        pub judge: Option<String>,
        pub entrust_id: Option<i64>,
        pub founder: Option<String>,
        pub updater: Option<String>,
        pub sue_ali_reason: Option<String>,
        pub is_know_complain_way: Option<String>,
        pub informal_reason: Option<String>,
        pub question_list: Vec<CourtProblemModel>,
        pub update_time: Option<TopDateTime>,
        pub formal_attachment_list: Vec<FileModel>,
        pub inclusion_ori_def_list: Vec<CourtEvidenceModel>,
        pub risk_feedback: Option<String>,
        pub informal_attachment_count: Option<i64>,
        pub content: Option<String>,
        pub plan: Option<String>,
        pub court_way: Option<String>,
        pub operation_type: Option<String>,
        pub accuser_list: Vec<CourtPartyModel>,
        pub accuser_defendant_is_court: Option<String>,
        pub informal_attachment_list: Vec<FileModel>,
        pub calling_time: Option<TopDateTime>,
        pub is_complain: Option<String>,
        pub other_special_position: Option<String>,
        pub formal_attachment_count: Option<i64>,
        pub court_geography_name: Option<String>,
        pub feedback_id: Option<i64>,
        pub defendant_list: Vec<CourtPartyModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtProblemModel {
        pub party_reply: Option<String>,
        pub problem_description: Option<String>,
        pub askeder: Option<String>,
        pub is_count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtEvidenceModel {
        pub opinion: Option<String>,
        pub is_agreed: Option<String>,
        pub evidence: Option<String>,
        pub evidence_aim: Option<String>,
        pub evidence_name: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourtPartyModel {
        pub delivery_situation: Option<String>,
        pub is_respond: Option<String>,
        pub is_appear: Option<String>,
        pub identity: Option<String>,
        pub proxy_identity: Option<String>,
        pub proxy_name: Option<String>,
        pub is_proxy: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.legal.suit.courttime.push`
pub mod suit_courttime_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.courttime.push` (开庭时间推送（带附件）)
    ///
    /// <https://open.taobao.com/api.htm?docId=64793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.courttime.push",
        response = SuitCourttimePushResponse,
        debug
    )]
    pub struct SuitCourttimePush {
        pub case_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub court_time: Option<TopDateTime>,
        pub file_model: Option<FileModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub create_time: Option<TopDateTime>,
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitCourttimePushResponse {
        pub success_res: Option<bool>,
        pub error_code_res: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.suit.domination.get`
pub mod suit_domination_get {
    use crate::prelude::*;

    /// `alibaba.legal.suit.domination.get` (查询管辖信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.domination.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SuitDominationGet {
        pub suit_id: i64,
        pub entrust_id: i64,
        pub domination_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<DominationModel>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DominationModel {
        pub dominationissent_ruling_count: Option<String>,
        pub domination_dissent_ruling_list: Vec<FileModel>,
        pub attachment_count: Option<String>,
        pub attachment_list: Vec<FileModel>,
        pub description: Option<String>,
        pub express_num: Option<String>,
        pub express_company: Option<String>,
        pub judge: Option<String>,
        pub is_court: Option<String>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub domination_id: Option<i64>,
        pub supplier_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.legal.suit.domination.push`
pub mod suit_domination_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.domination.push` (更新或者保存管辖信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.domination.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitDominationPush {
        pub domination_dissent_model: Option<DominationDissentModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DominationDissentModel {
        pub domination_dissent_ruling_count: Option<i64>,
        pub domination_dissent_ruling_list: Vec<FileModel>,
        pub description: Option<String>,
        pub result: Option<String>,
        pub express_num: Option<String>,
        pub express_company: Option<String>,
        pub judge: Option<String>,
        pub is_court: Option<String>,
        pub feedback_attachment_count: Option<i64>,
        pub feedback_attachment_list: Vec<FileModel>,
        pub feedback_content: Option<String>,
        pub feedback_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
        pub updater: Option<String>,
        pub calling_time: Option<TopDateTime>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub domination_id: Option<i64>,
        pub supplier_code: Option<String>,
        pub application_count: Option<i64>,
        pub application_attachment_list: Vec<FileModel>,
        pub domination_process: Option<String>,
        pub court_time: Option<TopDateTime>,
        pub operation_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<String>,
        pub content: Option<i64>,
    }
}

/// `alibaba.legal.suit.file.upload`
pub mod suit_file_upload {
    use crate::prelude::*;

    /// `alibaba.legal.suit.file.upload` (诉讼文件上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42176&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.file.upload",
        response = SuitFileUploadResponse,
        debug
    )]
    pub struct SuitFileUpload {
        pub file: FileItem,
        pub time_stamp: i64,
        pub file_name: String,
        pub file_size: i64,
        pub signature: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitFileUploadResponse {
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
        pub content: Option<String>,
        pub code_error: Option<String>,
    }
}

/// `alibaba.legal.suit.judgement.get`
pub mod suit_judgement_get {
    use crate::prelude::*;

    /// `alibaba.legal.suit.judgement.get` (获取裁判登记信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43435&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.judgement.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SuitJudgementGet {
        pub suit_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<RefereeRegistrationModel>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefereeRegistrationModel {
        pub is_court_opened: Option<String>,
        pub main_point: Option<String>,
        pub typical_cause: Option<String>,
        pub other_business_label: Option<String>,
        pub business_label_keys: Option<String>,
        pub judgement_result_second: Option<String>,
        pub judgement_result: Option<String>,
        pub received_time: Option<TopDateTime>,
        pub calling_time: Option<TopDateTime>,
        pub registration_id: Option<i64>,
        pub suit_id: Option<i64>,
        pub updater: Option<String>,
        pub founder: Option<String>,
        pub defendant_receive: Option<String>,
        pub amount_our_receive: Option<String>,
        pub amount_our_give: Option<String>,
        pub amount: Option<String>,
        pub processor: Option<String>,
        pub is_assume_responsibility: Option<String>,
        pub update_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub drop_date: Option<String>,
        pub feedback_content: Option<String>,
        pub feedback_id: Option<i64>,
        pub feedback_attachment_list: Vec<LFileModel>,
        pub mediation_certificate_files: Vec<FileModel>,
        pub written_verdict_files: Vec<LFileModel>,
        pub settlement_agree_files: Vec<LFileModel>,
        pub judge_files: Vec<LFileModel>,
        pub dropped_files: Vec<LFileModel>,
        pub other_files: Vec<LFileModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LFileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }
}

/// `alibaba.legal.suit.judgement.push`
pub mod suit_judgement_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.judgement.push` (推送裁判登记信息给集团法务系统)
    ///
    /// <https://open.taobao.com/api.htm?docId=43436&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.judgement.push",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SuitJudgementPush {
        pub referee_registration_model: Option<RefereeRegistrationModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefereeRegistrationModel {
        pub defendant_receive: Option<String>,
        pub amount_our_receive: Option<String>,
        pub amount_our_give: Option<String>,
        pub amount: Option<String>,
        pub processor: Option<String>,
        pub is_assume_responsibility: Option<String>,
        pub is_court_opened: Option<String>,
        pub main_point: Option<String>,
        pub typical_cause: Option<String>,
        pub other_business_label: Option<String>,
        pub business_label_keys: Option<String>,
        pub judgement_result_second: Option<String>,
        pub judgement_result: Option<String>,
        pub received_time: Option<TopDateTime>,
        pub calling_time: Option<TopDateTime>,
        pub registration_id: Option<i64>,
        pub suit_id: Option<i64>,
        pub drop_date: Option<String>,
        pub feedback_content: Option<String>,
        pub feedback_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub updater: Option<String>,
        pub founder: Option<String>,
        pub dropped_files: Vec<FileModel>,
        pub judge_files: Vec<FileModel>,
        pub settlement_agree_files: Vec<FileModel>,
        pub written_verdict_files: Vec<FileModel>,
        pub mediation_certificate_files: Vec<FileModel>,
        pub feedback_attachment_list: Vec<FileModel>,
        pub other_files: Vec<FileModel>,
        pub entrust_id: Option<i64>,
        pub result_from: Option<String>,
        pub operation_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<i64>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.legal.suit.payment.push`
pub mod suit_payment_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.payment.push` (外部推送缴费)
    ///
    /// <https://open.taobao.com/api.htm?docId=62345&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.payment.push",
        response = SuitPaymentPushResponse,
        debug
    )]
    pub struct SuitPaymentPush {
        pub payment_order_model: Option<PaymentOrderModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentOrderModel {
        pub send_people: Option<String>,
        pub case_number: Option<String>,
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub comment: Option<String>,
        pub payment_order_files: Vec<FileModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub create_time: Option<TopDateTime>,
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitPaymentPushResponse {
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub content: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.legal.suit.seal.push`
pub mod suit_seal_push {
    use crate::prelude::*;

    /// `alibaba.legal.suit.seal.push` (法宝推送用印)
    ///
    /// <https://open.taobao.com/api.htm?docId=62344&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.legal.suit.seal.push",
        response = SuitSealPushResponse,
        debug
    )]
    pub struct SuitSealPush {
        pub seal_task_model: Option<SealTaskModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SealTaskModel {
        pub suit_id: Option<i64>,
        pub push_people: Option<String>,
        pub entrust_id: Option<i64>,
        pub seal_file_models: Vec<SealFileModel>,
        pub seal_type: Option<String>,
        pub handler_work_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SealFileModel {
        pub explain: Option<String>,
        pub remark: Option<String>,
        pub r#type: Option<String>,
        pub file_models: Vec<FileModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileModel {
        pub create_time: Option<TopDateTime>,
        pub name: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitSealPushResponse {
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub content: Vec<SealResponseModel>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SealResponseModel {
        pub suit_id: Option<i64>,
        pub entrust_id: Option<i64>,
        pub task_id: Option<i64>,
        pub batch_id: Option<String>,
    }
}
