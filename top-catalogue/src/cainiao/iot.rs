//! `cainiao.iot.*`: 10 APIs.

pub use self::ticket_detail_query::TicketDetailQuery;
pub use self::ticket_sp_accept::TicketSpAccept;
pub use self::ticket_sp_cancle::TicketSpCancle;
pub use self::ticket_sp_comment::TicketSpComment;
pub use self::ticket_sp_mail_sign_upload::TicketSpMailSignUpload;
pub use self::ticket_sp_mail_voucher_upload::TicketSpMailVoucherUpload;
pub use self::ticket_sp_maintain_create::TicketSpMaintainCreate;
pub use self::ticket_sp_maintain_update::TicketSpMaintainUpdate;
pub use self::ticket_sp_maintain_vtwo_create::TicketSpMaintainVtwoCreate;
pub use self::ticket_sp_vtwo_accept::TicketSpVtwoAccept;

/// `cainiao.iot.ticket.detail.query`
pub mod ticket_detail_query {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.detail.query` (`IoT` 售后工单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.detail.query",
        response = TicketDetailQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TicketDetailQuery {
        pub sp_code: String,
        pub ticket_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketDetailQueryResult {
        pub error_desc: Option<String>,
        pub data: Option<Data>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        #[top_api(secret)]
        pub customer_address: Option<String>,
        pub images: Vec<Images>,
        pub event_type_desc: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub customer_mail_no: Option<String>,
        pub maintenance_info: Option<MaintenanceInfo>,
        pub customer_name: Option<String>,
        pub device_bar_code: Option<String>,
        pub device_purchase_date: Option<String>,
        #[top_api(secret)]
        pub customer_phone: Option<String>,
        pub operate_log_list: Vec<OperateLogList>,
        pub ticket_description: Option<String>,
        pub sp_mail_no: Option<String>,
        pub repairman_info: Option<RepairmanInfo>,
        pub ticket_id: Option<i64>,
        pub status_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Images {
        pub r#type: Option<Type>,
        pub url: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 上门服务图片
        #[top_api(value = "service")]
        Service,
        /// 客户邮寄凭证
        #[top_api(value = "cuSendProof")]
        CuSendProof,
        /// 服务商邮寄凭证
        #[top_api(value = "spSendProof")]
        SpSendProof,
        /// 异常信息
        #[top_api(value = "abnormalImage")]
        AbnormalImage,
        /// 用户购买凭证
        #[top_api(value = "purchaseVoucher")]
        PurchaseVoucher,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaintenanceInfo {
        pub maintain_method: Option<String>,
        pub maintain_abilities: Option<String>,
        pub pay_method: Option<String>,
        pub other_fee: Option<String>,
        pub fee_remark: Option<String>,
        pub part_item_list: Vec<PartItemList>,
        pub warranty_type: Option<String>,
        pub event_type_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PartItemList {
        pub item_code: Option<String>,
        pub pay_role: Option<PayRole>,
    }

    /// The values of `pay_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayRole {
        /// 商家记账
        #[top_api(value = "merchant")]
        Merchant,
        /// 客户付费
        #[top_api(value = "customer")]
        Customer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperateLogList {
        #[top_api(secret)]
        pub operate_phone: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub operate_type: Option<String>,
        pub operate_name: Option<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RepairmanInfo {
        pub repairman_id: Option<String>,
        pub repairman_name: Option<String>,
        #[top_api(secret)]
        pub repairman_phone: Option<String>,
        pub appoint_date: Option<String>,
        #[top_api(secret)]
        pub visit_address: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.accept`
pub mod ticket_sp_accept {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.accept` (`IoT` 售后服务商确认接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50246&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.accept",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpAccept {
        pub param: AcceptTicketTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AcceptTicketTopRequest {
        pub feature: Value,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_desc: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.cancle`
pub mod ticket_sp_cancle {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.cancle` (Iot 售后服务商取消工单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.cancle",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpCancle {
        pub param: AcceptTicketTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AcceptTicketTopRequest {
        pub feature: Value,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        pub comment: Option<String>,
        pub cancel_reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_desc: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.comment`
pub mod ticket_sp_comment {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.comment` (`IoT` 售后服务商工单备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=50238&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.comment",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpComment {
        pub param: CommentTicketTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentTicketTopRequest {
        pub feature: Option<String>,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        pub comment: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_desc: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.mail.sign.upload`
pub mod ticket_sp_mail_sign_upload {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.mail.sign.upload` (`IoT` 售后服务商签收客户邮寄设备附件上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50243&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.mail.sign.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpMailSignUpload {
        pub param: UploadSignVoucherRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadSignVoucherRequest {
        pub mail_no: String,
        pub feature: Option<String>,
        pub comment: String,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        pub sign_proofs: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.mail.voucher.upload`
pub mod ticket_sp_mail_voucher_upload {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.mail.voucher.upload` (服务商寄出维修件上传凭证信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.mail.voucher.upload",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpMailVoucherUpload {
        pub param: CommentTicketTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommentTicketTopRequest {
        pub mail_no: String,
        pub feature: Option<String>,
        pub comment: String,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        pub send_proof: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.maintain.create`
pub mod ticket_sp_maintain_create {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.maintain.create` (`IoT` 售后服务商制定维修方案)
    ///
    /// <https://open.taobao.com/api.htm?docId=50241&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.maintain.create",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpMaintainCreate {
        pub param: AssignMaintenancePersonnelTopRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AssignMaintenancePersonnelTopRequest {
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        #[top_api(required)]
        pub iot_maintain_plan_item_list: Vec<IotMaintainPlanItemTopRequest>,
        pub maintain_abilities: MaintainAbilities,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub other_fee: String,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub features: Value,
        pub maintain_method: String,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub pay_method: String,
        pub fee_remark: String,
        pub warranty_type: String,
        #[top_api(required)]
        pub event_type_list: Vec<String>,
    }

    /// The values of `maintain_abilities`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaintainAbilities {
        /// 客户寄回服务商寄出
        #[top_api(value = "SEND_BACK_AND_SEND_OUT")]
        SendBackAndSendOut,
        /// 服务商寄出
        #[top_api(value = "SEND_OUT")]
        SendOut,
        /// 上门服务
        #[top_api(value = "ONSITE")]
        Onsite,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct IotMaintainPlanItemTopRequest {
        pub pay_role: PayRole,
        pub item_code: String,
    }

    /// The values of `pay_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayRole {
        /// 商家记账
        #[top_api(value = "merchant")]
        Merchant,
        /// 客户支付
        #[top_api(value = "customer")]
        Customer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.maintain.update`
pub mod ticket_sp_maintain_update {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.maintain.update` (`IoT` 售后服务商维修方案更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=50244&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.maintain.update",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpMaintainUpdate {
        pub param: UpdateMaintainPlanTopRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UpdateMaintainPlanTopRequest {
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_id: String,
        pub operator_name: String,
        pub sp_code: String,
        pub ticket_id: i64,
        #[top_api(required)]
        pub iot_maintain_plan_item_list: Vec<IotMaintainPlanItemTopRequest>,
        pub maintain_abilities: MaintainAbilities,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub other_fee: String,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub features: Value,
        pub maintain_method: String,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub pay_method: String,
        pub fee_remark: String,
        pub warranty_type: String,
        #[top_api(required)]
        pub event_type_list: Vec<String>,
    }

    /// The values of `maintain_abilities`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaintainAbilities {
        /// 客户寄回服务商寄出
        #[top_api(value = "SEND_BACK_AND_SEND_OUT")]
        SendBackAndSendOut,
        /// 服务商寄出
        #[top_api(value = "SEND_OUT")]
        SendOut,
        /// 上门服务
        #[top_api(value = "ONSITE")]
        Onsite,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct IotMaintainPlanItemTopRequest {
        pub pay_role: PayRole,
        pub item_code: String,
    }

    /// The values of `pay_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayRole {
        /// 商家记账
        #[top_api(value = "merchant")]
        Merchant,
        /// 客户支付
        #[top_api(value = "customer")]
        Customer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.maintain.vtwo.create`
pub mod ticket_sp_maintain_vtwo_create {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.maintain.vtwo.create` (服务商制定维修费方案)
    ///
    /// <https://open.taobao.com/api.htm?docId=55877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.maintain.vtwo.create",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpMaintainVtwoCreate {
        pub make_maintain_plan_top_request: MakeMaintainPlanV2TopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MakeMaintainPlanV2TopRequest {
        #[top_api(required)]
        pub iot_maintain_plan_item_list: Vec<IotMaintainPlanItemTopRequest>,
        pub problem_type_list: Vec<String>,
        pub other_fee: Option<String>,
        pub problem_cause_list: Vec<String>,
        #[top_api(secret)]
        pub operator_phone: Option<String>,
        #[top_api(secret)]
        pub operator_name: Option<String>,
        pub sp_code: Option<String>,
        pub feature: Option<String>,
        pub event_type_list: Vec<String>,
        pub fee_remark: Option<String>,
        pub warranty_type: Option<String>,
        pub pay_picture_url: Option<String>,
        pub operator_id: Option<String>,
        pub labor_expense: Option<String>,
        pub ticket_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotMaintainPlanItemTopRequest {
        pub item_code: Option<String>,
        pub pay_role: Option<PayRole>,
    }

    /// The values of `pay_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayRole {
        /// 商家记账
        #[top_api(value = "merchant")]
        Merchant,
        /// 客户支付
        #[top_api(value = "customer")]
        Customer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_desc: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}

/// `cainiao.iot.ticket.sp.vtwo.accept`
pub mod ticket_sp_vtwo_accept {
    use crate::prelude::*;

    /// `cainiao.iot.ticket.sp.vtwo.accept` (`IoT` 售后服务商确认接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55883&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.iot.ticket.sp.vtwo.accept",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TicketSpVtwoAccept {
        pub accept_ticket_top_request: Option<AcceptTicketV2TopRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AcceptTicketV2TopRequest {
        pub maintenance_mode_code: MaintenanceModeCode,
        pub onsite_staff_id: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub onsite_address: Option<String>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub operator_phone: String,
        pub operator_name: String,
        pub onsite_staff_name: Option<String>,
        pub onsite_time: Option<TopDateTime>,
        pub sp_code: String,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub onsite_staff_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub feature: Option<String>,
        pub solution_remark: Option<SolutionRemark>,
        pub operator_id: String,
        pub ticket_id: Option<i64>,
    }

    /// The values of `maintenance_mode_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaintenanceModeCode {
        /// 寄回维修
        #[top_api(value = "depot_repair")]
        DepotRepair,
        /// 配件更换
        #[top_api(value = "parts_replacement")]
        PartsReplacement,
        /// 上门维修
        #[top_api(value = "onsite_repair")]
        OnsiteRepair,
        /// 远程解决
        #[top_api(value = "remote_solution")]
        RemoteSolution,
        /// 转单给菜鸟
        #[top_api(value = "transfer_to_customer_service")]
        TransferToCustomerService,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `solution_remark`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SolutionRemark {
        /// 不想修了
        #[top_api(value = "1")]
        V1,
        /// 已经修好了
        #[top_api(value = "2")]
        V2,
        /// 费用太贵
        #[top_api(value = "3")]
        V3,
        /// 其他原因
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_desc: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}
