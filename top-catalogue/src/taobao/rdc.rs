//! `taobao.rdc.*`: 11 APIs.

pub use self::aligenius_account_validate::AligeniusAccountValidate;
pub use self::aligenius_identification_case_result_update::AligeniusIdentificationCaseResultUpdate;
pub use self::aligenius_identification_case_update::AligeniusIdentificationCaseUpdate;
pub use self::aligenius_logistics_packages_notice::AligeniusLogisticsPackagesNotice;
pub use self::aligenius_ordermsg_update::AligeniusOrdermsgUpdate;
pub use self::aligenius_refunds_check::AligeniusRefundsCheck;
pub use self::aligenius_sendgoods_cancel::AligeniusSendgoodsCancel;
pub use self::aligenius_warehouse_resend_logistics_msg_post::AligeniusWarehouseResendLogisticsMsgPost;
pub use self::aligenius_warehouse_resend_update::AligeniusWarehouseResendUpdate;
pub use self::aligenius_warehouse_reverse_event_update::AligeniusWarehouseReverseEventUpdate;
pub use self::aligenius_warehouse_reverse_uploading::AligeniusWarehouseReverseUploading;

/// `taobao.rdc.aligenius.account.validate`
pub mod aligenius_account_validate {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.account.validate` (AG 商家账号校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=31159&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.account.validate",
        response = AligeniusAccountValidateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusAccountValidate;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusAccountValidateResult {
        pub result_data: Option<Resultdata>,
        pub error_info: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub ag_account: Option<AgAccount>,
    }

    /// The values of `ag_account`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AgAccount {
        /// 是 AG 用户
        #[top_api(value = 1)]
        V1,
        /// 非 AG 用户
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.rdc.aligenius.identification.case.result.update`
pub mod aligenius_identification_case_result_update {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.identification.case.result.update` (鉴定工单结果同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46784&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.identification.case.result.update",
        response = AligeniusIdentificationCaseResultUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusIdentificationCaseResultUpdate {
        pub param: SyncIdentifyRefundCaseResultDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SyncIdentifyRefundCaseResultDto {
        pub detail_order_id: i64,
        pub occur_time: i64,
        pub outer_case_id: String,
        pub result_type: ResultType,
        pub refund_id: i64,
        pub result_tips: Option<String>,
        /// JSON as text.
        pub ext_attrs: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 可退
        #[top_api(value = 1)]
        V1,
        /// 可换
        #[top_api(value = 2)]
        V2,
        /// 不通过
        #[top_api(value = 3)]
        NoPass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusIdentificationCaseResultUpdateResult {
        pub result_data: Option<Resultdata>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub result_code: Option<String>,
        pub result_tips: Option<String>,
        pub consume_status: Option<String>,
    }
}

/// `taobao.rdc.aligenius.identification.case.update`
pub mod aligenius_identification_case_update {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.identification.case.update` (鉴定工单信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46785&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.identification.case.update",
        response = AligeniusIdentificationCaseUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusIdentificationCaseUpdate {
        pub param: SyncIdentifyRefundCaseDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SyncIdentifyRefundCaseDto {
        pub detail_order_id: i64,
        pub occur_time: i64,
        pub operate_type: OperateType,
        pub operate_tips: String,
        pub outer_case_id: String,
        pub refund_id: i64,
        /// JSON as text.
        pub ext_attrs: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 开启
        #[top_api(value = 1)]
        On,
        /// 完结
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusIdentificationCaseUpdateResult {
        pub result_data: Option<Resultdata>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub result_tips: Option<String>,
        pub result_code: Option<String>,
        pub consume_status: Option<String>,
    }
}

/// `taobao.rdc.aligenius.logistics.packages.notice`
pub mod aligenius_logistics_packages_notice {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.logistics.packages.notice` (物流多包裹通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=48358&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.logistics.packages.notice",
        response = AligeniusLogisticsPackagesNoticeResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusLogisticsPackagesNotice {
        pub param_logistics_notice_d_t_o: LogisticsNoticeDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsNoticeDto {
        #[top_api(required)]
        pub commodity_infos: Vec<CommodityInfo>,
        pub import_type: ImportType,
        pub mail_no: String,
        pub parent_order_id: i64,
        pub tp_code: String,
    }

    /// The values of `import_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImportType {
        /// 订单拆包
        #[top_api(value = 1)]
        V1,
        /// 赠品
        #[top_api(value = 2)]
        V2,
        /// 补发
        #[top_api(value = 3)]
        V3,
        /// 以上类型都不是可填写 99
        #[top_api(value = 99)]
        V99,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommodityInfo {
        pub goods_quantity: i64,
        pub item_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusLogisticsPackagesNoticeResult {
        pub error_code: Option<String>,
        pub error_info: Option<String>,
        pub result_data: Option<Resultdata>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub parent_order_id: Option<i64>,
    }
}

/// `taobao.rdc.aligenius.ordermsg.update`
pub mod aligenius_ordermsg_update {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.ordermsg.update` (订单消息状态回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=39964&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.ordermsg.update",
        response = AligeniusOrdermsgUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusOrdermsgUpdate {
        pub oid: i64,
        pub status: Status,
        pub tid: i64,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 处理失败
        #[top_api(value = 2)]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusOrdermsgUpdateResult {
        pub result_data: Option<String>,
        pub error_info: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.rdc.aligenius.refunds.check`
pub mod aligenius_refunds_check {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.refunds.check` (退款信息审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=29161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.refunds.check",
        response = AligeniusRefundsCheckResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusRefundsCheck {
        pub param: RefundCheckDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCheckDto {
        pub refund_id: i64,
        pub tid: Option<i64>,
        pub oid: Option<i64>,
        pub status: String,
        pub msg: String,
        pub operate_time: Option<TopDateTime>,
        pub refund_fee: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusRefundsCheckResult {
        pub error_code: Option<String>,
        pub error_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.rdc.aligenius.sendgoods.cancel`
pub mod aligenius_sendgoods_cancel {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.sendgoods.cancel` (取消发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=29304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.sendgoods.cancel",
        response = AligeniusSendgoodsCancelResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusSendgoodsCancel {
        pub param: CancelGoodsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelGoodsDto {
        pub oid: Option<i64>,
        pub refund_id: i64,
        pub operate_time: Option<TopDateTime>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub status: String,
        pub outer_id: Option<String>,
        pub auction_id: Option<i64>,
        pub auction_num: Option<i64>,
        pub tid: i64,
        pub msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusSendgoodsCancelResult {
        pub result_data: Option<Resultdata>,
        pub error_info: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub refund_id: Option<i64>,
    }
}

/// `taobao.rdc.aligenius.warehouse.resend.logistics.msg.post`
pub mod aligenius_warehouse_resend_logistics_msg_post {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.warehouse.resend.logistics.msg.post` (补发单物流信息回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=38741&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.warehouse.resend.logistics.msg.post",
        response = AligeniusWarehouseResendLogisticsMsgPostResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusWarehouseResendLogisticsMsgPost {
        pub param0: SendResendLogisticsMsgDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SendResendLogisticsMsgDto {
        pub mail_no: Option<String>,
        #[top_api(required)]
        pub goods_item_list: Vec<GoodsItem>,
        pub status: Status,
        pub tid: i64,
        pub msg: String,
        pub biz_id: Option<String>,
        pub company_name: Option<String>,
        pub source_id: String,
        pub order_code: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 废单
        #[top_api(value = -1)]
        Minus1,
        /// 已下发
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsItem {
        pub oid: Option<i64>,
        pub num: i64,
        pub goods_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusWarehouseResendLogisticsMsgPostResult {
        pub fail_info: Option<String>,
        pub fail_code: Option<String>,
        pub success_flag: Option<bool>,
    }
}

/// `taobao.rdc.aligenius.warehouse.resend.update`
pub mod aligenius_warehouse_resend_update {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.warehouse.resend.update` (补发单状态回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=38742&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.warehouse.resend.update",
        response = AligeniusWarehouseResendUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusWarehouseResendUpdate {
        pub param0: UpdateResendStatusDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UpdateResendStatusDto {
        pub status: Status,
        pub tid: i64,
        pub msg: String,
        pub reissue_id: Option<String>,
        pub source_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 关闭
        #[top_api(value = -1)]
        Close,
        /// 补发成功
        #[top_api(value = 1)]
        V1,
        /// 部分成功
        #[top_api(value = 2)]
        PartlySucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusWarehouseResendUpdateResult {
        pub fail_info: Option<String>,
        pub fail_code: Option<String>,
        pub success_flag: Option<bool>,
    }
}

/// `taobao.rdc.aligenius.warehouse.reverse.event.update`
pub mod aligenius_warehouse_reverse_event_update {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.warehouse.reverse.event.update` (销退单事件回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.warehouse.reverse.event.update",
        response = AligeniusWarehouseReverseEventUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AligeniusWarehouseReverseEventUpdate {
        pub param0: ReverseEventInfoDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseEventInfoDto {
        pub id: Option<String>,
        pub remark: Option<String>,
        pub extra: Option<String>,
        pub value: Option<String>,
        pub r#type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusWarehouseReverseEventUpdateResult {
        pub fail_info: Option<String>,
        pub fail_code: Option<String>,
        pub success_flag: Option<bool>,
    }
}

/// `taobao.rdc.aligenius.warehouse.reverse.uploading`
pub mod aligenius_warehouse_reverse_uploading {
    use crate::prelude::*;

    /// `taobao.rdc.aligenius.warehouse.reverse.uploading` (销退单上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=42161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rdc.aligenius.warehouse.reverse.uploading",
        response = AligeniusWarehouseReverseUploadingResponse,
        debug
    )]
    pub struct AligeniusWarehouseReverseUploading {
        pub param0: Option<WarehouseReverseUploadingDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseReverseUploadingDto {
        #[top_api(required)]
        pub uploading_reverse_d_t_o_list: Vec<UploadingReverseDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UploadingReverseDto {
        pub extra: Option<String>,
        #[top_api(required)]
        pub goods_item_d_t_o_list: Vec<WarehouseReverseGoodsItemDto>,
        pub warehouse_name: String,
        #[top_api(secret)]
        pub adr: String,
        pub district_name: String,
        pub city_name: String,
        pub province_name: String,
        pub country_name: String,
        pub create_time: String,
        pub status: Status,
        pub cp_code: String,
        pub cp_name: String,
        pub mail_no: String,
        pub tid: Option<i64>,
        pub id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已创建
        #[top_api(value = 1)]
        Created,
        /// 待入库
        #[top_api(value = 2)]
        AwaitingInbound,
        /// 已入库
        #[top_api(value = 3)]
        Received,
        /// 已取消
        #[top_api(value = 5)]
        Cancelled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseReverseGoodsItemDto {
        pub extra: Option<String>,
        pub auction_name: Option<String>,
        pub r#type: Option<Type>,
        pub plan_qty: Option<i64>,
        pub actual_qty: i64,
        /// In cents.
        pub price: Option<i64>,
        /// In cents.
        pub actual_fee: Option<i64>,
        pub owner_nick: Option<String>,
        pub qr_code: String,
        pub oid: Option<i64>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub plan_status: Option<PlanStatus>,
        pub status: WarehouseReverseGoodsItemDtoStatusValue,
        pub id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 淘系子订单
        #[top_api(value = 1)]
        V1,
        /// 赠品
        #[top_api(value = 2)]
        V2,
        /// 未知
        #[top_api(value = 3)]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `plan_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PlanStatus {
        /// 正品
        #[top_api(value = 1)]
        Genuine,
        /// 残品
        #[top_api(value = 2)]
        V2,
        /// 部分正品
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WarehouseReverseGoodsItemDtoStatusValue {
        /// 正品
        #[top_api(value = 1)]
        Genuine,
        /// 残品
        #[top_api(value = 2)]
        V2,
        /// 部分正品
        #[top_api(value = 3)]
        V3,
        /// 未确认
        #[top_api(value = 4)]
        NotConfirmed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AligeniusWarehouseReverseUploadingResponse {
        pub fail_info: Option<String>,
        pub fail_code: Option<String>,
        pub success_flag: Option<bool>,
    }
}
