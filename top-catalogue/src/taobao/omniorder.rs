//! `taobao.omniorder.*`: 25 APIs.

pub use self::allocatedinfo_sync::AllocatedinfoSync;
pub use self::dtd_consign::DtdConsign;
pub use self::dtd_consume::DtdConsume;
pub use self::dtd_query::DtdQuery;
pub use self::dtd_resend::DtdResend;
pub use self::guide_data_get::GuideDataGet;
pub use self::item_tag_operate::ItemTagOperate;
pub use self::print_sale_judge::PrintSaleJudge;
pub use self::store_accpeted::StoreAccpeted;
pub use self::store_collectconfig_get::StoreCollectconfigGet;
pub use self::store_collectconfig_update::StoreCollectconfigUpdate;
pub use self::store_consigned::StoreConsigned;
pub use self::store_deliverconfig_get::StoreDeliverconfigGet;
pub use self::store_deliverconfig_update::StoreDeliverconfigUpdate;
pub use self::store_getconsignmailcode::StoreGetconsignmailcode;
pub use self::store_reallocate::StoreReallocate;
pub use self::store_refused::StoreRefused;
pub use self::store_sdtcancel::StoreSdtcancel;
pub use self::store_sdtconsign::StoreSdtconsign;
pub use self::store_sdtquerystation::StoreSdtquerystation;
pub use self::store_sdtstatus::StoreSdtstatus;
pub use self::store_switchstatus_get::StoreSwitchstatusGet;
pub use self::store_switchstatus_update::StoreSwitchstatusUpdate;
pub use self::storecollect_consume::StorecollectConsume;
pub use self::storecollect_query::StorecollectQuery;

/// `taobao.omniorder.allocatedinfo.sync`
pub mod allocatedinfo_sync {
    use crate::prelude::*;

    /// `taobao.omniorder.allocatedinfo.sync` (分单结果同步给星盘)
    ///
    /// <https://open.taobao.com/api.htm?docId=27387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.allocatedinfo.sync",
        response = AllocatedinfoSyncResponse,
        debug
    )]
    pub struct AllocatedinfoSync {
        pub tid: i64,
        pub report_timestamp: i64,
        pub trace_id: Option<String>,
        pub status: String,
        pub message: Option<String>,
        #[top_api(required, max_items = 50)]
        pub sub_order_list: Vec<StoreAllocatedResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAllocatedResult {
        pub code: String,
        pub message: Option<String>,
        pub sub_oid: i64,
        pub store_id: String,
        pub store_type: String,
        pub store_name: Option<String>,
        pub status: String,
        pub tid: Option<i64>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllocatedinfoSyncResponse {
        pub err_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.dtd.consign`
pub mod dtd_consign {
    use crate::prelude::*;

    /// `taobao.omniorder.dtd.consign` (门店自送发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=31869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.dtd.consign",
        response = DtdConsignResponse,
        debug
    )]
    pub struct DtdConsign {
        pub main_order_id: i64,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DtdConsignResponse {
        #[top_api(flag = "0")]
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.dtd.consume`
pub mod dtd_consume {
    use crate::prelude::*;

    /// `taobao.omniorder.dtd.consume` (门店自送对码进行核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=31870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.dtd.consume",
        response = DtdConsumeResponse,
        debug
    )]
    pub struct DtdConsume {
        pub param_door2door_consume_request: Option<Door2doorConsumeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Door2doorConsumeRequest {
        pub code: String,
        pub main_order_id: i64,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DtdConsumeResponse {
        #[top_api(flag = "0")]
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.dtd.query`
pub mod dtd_query {
    use crate::prelude::*;

    /// `taobao.omniorder.dtd.query` (门店自送根据核销码查订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=31871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.dtd.query",
        response = DtdQueryResponse,
        idempotent,
        debug
    )]
    pub struct DtdQuery {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DtdQueryResponse {
        #[top_api(flag = "0")]
        pub result_code: Option<String>,
        pub data: Option<Door2doorQueryResult>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Door2doorQueryResult {
        pub main_order_id: Option<i64>,
    }
}

/// `taobao.omniorder.dtd.resend`
pub mod dtd_resend {
    use crate::prelude::*;

    /// `taobao.omniorder.dtd.resend` (门店自送重发码)
    ///
    /// <https://open.taobao.com/api.htm?docId=31868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.dtd.resend",
        response = DtdResendResponse,
        debug
    )]
    pub struct DtdResend {
        pub main_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DtdResendResponse {
        #[top_api(flag = "0")]
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.guide.data.get`
pub mod guide_data_get {
    use crate::prelude::*;

    /// `taobao.omniorder.guide.data.get` (获取全渠道导购产品数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=39449&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.omniorder.guide.data.get",
        response = Vec<Value>,
        unwrap = "data_list",
        idempotent,
        debug
    )]
    pub struct GuideDataGet {
        pub r#type: Type,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 扫码购扫码明细
        #[top_api(value = "detail_smg_scan")]
        DetailSmgScan,
        /// 扫码购加购明细
        #[top_api(value = "detail_smg_cart")]
        DetailSmgCart,
        /// 扫码购订单明细
        #[top_api(value = "detail_smg_order")]
        DetailSmgOrder,
        /// 随心购搜索明细
        #[top_api(value = "detail_sxg_search")]
        DetailSxgSearch,
        /// 随心购商品浏览明细
        #[top_api(value = "detail_sxg_view_item")]
        DetailSxgViewItem,
        /// 随心购加购明细
        #[top_api(value = "detail_sxg_cart")]
        DetailSxgCart,
        /// 随心购订单明细
        #[top_api(value = "detail_sxg_order")]
        DetailSxgOrder,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.omniorder.item.tag.operate`
pub mod item_tag_operate {
    use crate::prelude::*;

    /// `taobao.omniorder.item.tag.operate` (全渠道商品打标与去标)
    ///
    /// <https://open.taobao.com/api.htm?docId=35627&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.omniorder.item.tag.operate",
        response = ItemTagOperateResponse,
        debug
    )]
    pub struct ItemTagOperate {
        pub item_id: i64,
        #[top_api(required, max_items = 20)]
        pub types: Vec<String>,
        pub status: Status,
        pub omni_setting: Option<OmniSettingDto>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 1)]
        V1,
        /// 去标
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmniSettingDto {
        pub accepted_system: Option<AcceptedSystem>,
        pub allocated_system: Option<String>,
    }

    /// The values of `accepted_system`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AcceptedSystem {
        #[top_api(value = 0)]
        V0,
        /// POS
        #[top_api(value = 1)]
        Pos,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTagOperateResponse {
        pub message: Option<String>,
        #[top_api(flag = "0")]
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.print.sale.judge`
pub mod print_sale_judge {
    use crate::prelude::*;

    /// `taobao.omniorder.print.sale.judge` (导购员判断)
    ///
    /// <https://open.taobao.com/api.htm?docId=27680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.print.sale.judge",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct PrintSaleJudge {
        pub sub_uid: Option<i64>,
    }
}

/// `taobao.omniorder.store.accpeted`
pub mod store_accpeted {
    use crate::prelude::*;

    /// `taobao.omniorder.store.accpeted` (Pos 端门店接单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.accpeted",
        response = StoreAccpetedResponse,
        debug
    )]
    pub struct StoreAccpeted {
        pub tid: i64,
        pub report_timestamp: i64,
        #[top_api(required, max_items = 20)]
        pub sub_order_list: Vec<StoreAcceptedResult>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAcceptedResult {
        pub code: String,
        pub message: Option<String>,
        pub sub_oid: i64,
        pub store_id: String,
        pub store_type: String,
        pub store_name: Option<String>,
        pub operator: Option<String>,
        pub tid: i64,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAccpetedResponse {
        pub err_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.store.collectconfig.get`
pub mod store_collectconfig_get {
    use crate::prelude::*;

    /// `taobao.omniorder.store.collectconfig.get` (查询门店自提配置内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=33757&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.collectconfig.get",
        response = StoreCollectconfigGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreCollectconfigGet {
        pub store_id: i64,
        pub activity: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCollectconfigGetResult {
        pub message: Option<String>,
        pub data: Option<StoreCollectConfig>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCollectConfig {
        pub activity_end_time: Option<TopDateTime>,
        pub working_time: Option<String>,
        pub collect_threshold: Option<i64>,
        pub activity_start_time: Option<TopDateTime>,
        pub activity: Option<bool>,
    }
}

/// `taobao.omniorder.store.collectconfig.update`
pub mod store_collectconfig_update {
    use crate::prelude::*;

    /// `taobao.omniorder.store.collectconfig.update` (门店自提配置修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=33753&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.collectconfig.update",
        response = StoreCollectconfigUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreCollectconfigUpdate {
        pub store_id: i64,
        pub store_collect_config: StoreCollectConfig,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCollectConfig {
        pub activity_end_time: Option<TopDateTime>,
        pub working_time: String,
        pub collect_threshold: i64,
        pub activity: Option<bool>,
        pub activity_start_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCollectconfigUpdateResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.store.consigned`
pub mod store_consigned {
    use crate::prelude::*;

    /// `taobao.omniorder.store.consigned` (Pos 端门店发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=27391&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.consigned",
        response = StoreConsignedResponse,
        debug
    )]
    pub struct StoreConsigned {
        pub trace_id: Option<String>,
        pub sender_id: Option<i64>,
        pub ins_receiver_to: Option<JzReceiverDto>,
        #[top_api(max_items = 20)]
        pub sub_order_list: Vec<StoreConsignedResult>,
        pub jz_top_args: Option<JzTopArgsDto>,
        pub ins_tp_dto: Option<TpDto>,
        pub jz_receiver_to: Option<JzReceiverDto>,
        pub tid: i64,
        pub report_timestamp: i64,
        pub lg_tp_dto: Option<TpDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzReceiverDto {
        pub country: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub street: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub tele_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreConsignedResult {
        pub attributes: Option<String>,
        pub sub_oid: Option<i64>,
        pub code: Option<String>,
        pub logistic_company: Option<String>,
        pub logistic_company_code: Option<String>,
        pub logistic_id: Option<String>,
        pub logistic_no: Option<String>,
        pub message: Option<String>,
        pub operator: Option<String>,
        pub package_id: Option<i64>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        pub store_type: Option<String>,
        pub tid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JzTopArgsDto {
        pub mail_no: Option<String>,
        pub package_volume: Option<String>,
        pub package_remark: Option<String>,
        pub zy_company: Option<String>,
        pub package_weight: Option<String>,
        pub zy_consign_time: Option<String>,
        #[top_api(secret)]
        pub zy_phone_number: Option<String>,
        pub package_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TpDto {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreConsignedResponse {
        pub err_code: Option<String>,
        pub data: Option<StoreConsignedResponseData>,
        pub message: Option<String>,
    }

    /// `StoreConsignedResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreConsignedResponseData {
        pub short_id: Option<String>,
        pub mail_no: Option<String>,
        pub got_code: Option<String>,
    }
}

/// `taobao.omniorder.store.deliverconfig.get`
pub mod store_deliverconfig_get {
    use crate::prelude::*;

    /// `taobao.omniorder.store.deliverconfig.get` (查询门店发货配置内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=33758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.deliverconfig.get",
        response = StoreDeliverconfigGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreDeliverconfigGet {
        pub store_id: i64,
        pub activity: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDeliverconfigGetResult {
        pub message: Option<String>,
        pub data: Option<StoreDeliverConfig>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDeliverConfig {
        pub activity: Option<bool>,
        pub activity_start_time: Option<TopDateTime>,
        pub activity_end_time: Option<TopDateTime>,
        pub working_time: Option<String>,
        pub priority: Option<i64>,
        pub deliver_threshold: Option<i64>,
        pub dispatch_time_range: Option<String>,
    }
}

/// `taobao.omniorder.store.deliverconfig.update`
pub mod store_deliverconfig_update {
    use crate::prelude::*;

    /// `taobao.omniorder.store.deliverconfig.update` (修改门店发货配置内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=33752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.deliverconfig.update",
        response = StoreDeliverconfigUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreDeliverconfigUpdate {
        pub store_id: i64,
        pub store_deliver_config: StoreDeliverConfig,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDeliverConfig {
        pub activity_end_time: Option<TopDateTime>,
        pub working_time: String,
        pub priority: i64,
        pub deliver_threshold: i64,
        pub activity: Option<bool>,
        pub activity_start_time: Option<TopDateTime>,
        pub dispatch_time_range: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDeliverconfigUpdateResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.store.getconsignmailcode`
pub mod store_getconsignmailcode {
    use crate::prelude::*;

    /// `taobao.omniorder.store.getconsignmailcode` (全渠道门店物流菜鸟裹裹取号)
    ///
    /// <https://open.taobao.com/api.htm?docId=29119&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.getconsignmailcode",
        response = StoreGetconsignmailcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreGetconsignmailcode {
        pub store_id: i64,
        #[top_api(secret)]
        pub sender_contact: Option<String>,
        pub channel: String,
        #[top_api(required, max_items = 20)]
        pub trades: Vec<TradeOrderInfoDto>,
        pub receiver: Option<ReceiverDto>,
        pub sdt_extend_info_d_t_o: Option<SdtExtendInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderInfoDto {
        pub main_order_id: String,
        #[top_api(required)]
        pub sub_orders: Vec<TradeOrderDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderDetailDto {
        pub items: Vec<TradeItemInfoDto>,
        pub sub_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeItemInfoDto {
        /// In cents.
        pub amount: Option<i64>,
        pub count: i64,
        pub item_id: String,
        pub name: String,
        pub volumn: Option<i64>,
        /// In grams.
        pub weight: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverDto {
        #[top_api(secret)]
        pub address: String,
        pub city_name: String,
        pub district_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub pro_name: String,
        #[top_api(secret)]
        pub receiver_name: String,
        pub street_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdtExtendInfoDto {
        #[top_api(secret)]
        pub waybill_print_address: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreGetconsignmailcodeResult {
        pub err_code: Option<String>,
        pub data: Option<GetStoreConsignCodeResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetStoreConsignCodeResponse {
        pub mail_no: Option<String>,
        pub package_id: Option<String>,
        pub print_data: Option<String>,
        pub tag_code: Option<String>,
    }
}

/// `taobao.omniorder.store.reallocate`
pub mod store_reallocate {
    use crate::prelude::*;

    /// `taobao.omniorder.store.reallocate` (rellocate)
    ///
    /// <https://open.taobao.com/api.htm?docId=30448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.reallocate",
        response = StoreReallocateResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreReallocate {
        pub main_order_id: i64,
        #[top_api(required, max_items = 100)]
        pub sub_order_ids: Vec<String>,
        pub store_id: Option<i64>,
        pub warehouse_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreReallocateResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.store.refused`
pub mod store_refused {
    use crate::prelude::*;

    /// `taobao.omniorder.store.refused` (Pos 端门店拒单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.refused",
        response = StoreRefusedResponse,
        debug
    )]
    pub struct StoreRefused {
        pub tid: i64,
        #[top_api(required, max_items = 20)]
        pub sub_order_list: Vec<SubOrder>,
        pub report_timestamp: i64,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrder {
        pub code: String,
        pub message: Option<String>,
        pub sub_oid: i64,
        pub store_id: String,
        pub store_type: String,
        pub store_name: Option<String>,
        pub operator: Option<String>,
        pub tid: i64,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreRefusedResponse {
        #[top_api(flag = "0")]
        pub err_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.omniorder.store.sdtcancel`
pub mod store_sdtcancel {
    use crate::prelude::*;

    /// `taobao.omniorder.store.sdtcancel` (通知速店通取消取号)
    ///
    /// <https://open.taobao.com/api.htm?docId=29120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.sdtcancel",
        response = StoreSdtcancelResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreSdtcancel {
        pub package_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSdtcancelResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `taobao.omniorder.store.sdtconsign`
pub mod store_sdtconsign {
    use crate::prelude::*;

    /// `taobao.omniorder.store.sdtconsign` (通知菜鸟裹裹发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=29116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.sdtconsign",
        response = StoreSdtconsignResponse,
        debug
    )]
    pub struct StoreSdtconsign {
        pub package_id: String,
        pub tag_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSdtconsignResponse {
        pub message: Option<String>,
        pub data: Option<SdtConsignResponse>,
        #[top_api(flag = "0")]
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdtConsignResponse {
        pub company_name: Option<String>,
        pub dot_name: Option<String>,
        #[top_api(secret)]
        pub delivery_user_phone: Option<String>,
        #[top_api(secret)]
        pub delivery_user_name: Option<String>,
        pub seller_id: Option<i64>,
        pub package_id: Option<i64>,
        pub lp_code_list: Option<String>,
    }
}

/// `taobao.omniorder.store.sdtquerystation`
pub mod store_sdtquerystation {
    use crate::prelude::*;

    /// `taobao.omniorder.store.sdtquerystation` (速店通查询站点信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.sdtquerystation",
        response = StoreSdtquerystationResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreSdtquerystation {
        pub param_long2: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSdtquerystationResult {
        pub err_code: Option<String>,
        pub data: Option<SdtQueryPackageResponse>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdtQueryPackageResponse {
        pub stations: Vec<SdtStationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdtStationDto {
        pub action_time: Option<TopDateTime>,
        pub cp_code: Option<String>,
        pub cp_name: Option<String>,
        pub station_code: Option<String>,
        #[top_api(secret)]
        pub station_contact: Option<String>,
        pub station_master: Option<String>,
        pub station_name: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao.omniorder.store.sdtstatus`
pub mod store_sdtstatus {
    use crate::prelude::*;

    /// `taobao.omniorder.store.sdtstatus` (菜鸟裹裹运单状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=35291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.sdtstatus",
        response = StoreSdtstatusResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreSdtstatus {
        pub package_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSdtstatusResult {
        pub message: Option<String>,
        pub data: Option<SdtStatusResponse>,
        #[top_api(flag = "0")]
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdtStatusResponse {
        pub user_id: Option<i64>,
        pub order_id: Option<i64>,
        pub reason_desc: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.omniorder.store.switchstatus.get`
pub mod store_switchstatus_get {
    use crate::prelude::*;

    /// `taobao.omniorder.store.switchstatus.get` (switchstatus.get)
    ///
    /// <https://open.taobao.com/api.htm?docId=30689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.switchstatus.get",
        response = StoreSwitchstatusGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreSwitchstatusGet {
        pub store_id: i64,
        pub seller_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSwitchstatusGetResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.store.switchstatus.update`
pub mod store_switchstatus_update {
    use crate::prelude::*;

    /// `taobao.omniorder.store.switchstatus.update` (switchstatus.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=30688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.store.switchstatus.update",
        response = StoreSwitchstatusUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreSwitchstatusUpdate {
        pub store_id: i64,
        pub status: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSwitchstatusUpdateResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
    }
}

/// `taobao.omniorder.storecollect.consume`
pub mod storecollect_consume {
    use crate::prelude::*;

    /// `taobao.omniorder.storecollect.consume` (全渠道门店自提核销订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29287&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.storecollect.consume",
        response = StorecollectConsumeResponse,
        debug
    )]
    pub struct StorecollectConsume {
        pub code: String,
        pub main_order_id: i64,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorecollectConsumeResponse {
        #[top_api(flag = "0")]
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.omniorder.storecollect.query`
pub mod storecollect_query {
    use crate::prelude::*;

    /// `taobao.omniorder.storecollect.query` (全渠道门店自提根据核销码查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=29286&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.omniorder.storecollect.query",
        response = StorecollectQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StorecollectQuery {
        pub code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorecollectQueryResult {
        pub err_code: Option<String>,
        pub data: Option<StoreCollectQueryOrderResponse>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCollectQueryOrderResponse {
        pub main_order_id: Option<i64>,
    }
}
