//! `taobao.vmarket.*`: 20 APIs.

pub use self::eticket_auth_beforeconsume::EticketAuthBeforeconsume;
pub use self::eticket_auth_consume::EticketAuthConsume;
pub use self::eticket_beforeconsume::EticketBeforeconsume;
pub use self::eticket_card_consumecard::EticketCardConsumecard;
pub use self::eticket_codes_get::EticketCodesGet;
pub use self::eticket_consume::EticketConsume;
pub use self::eticket_failsend::EticketFailsend;
pub use self::eticket_flow_consume::EticketFlowConsume;
pub use self::eticket_flow_resend::EticketFlowResend;
pub use self::eticket_manage_notify::EticketManageNotify;
pub use self::eticket_oplogs_get::EticketOplogsGet;
pub use self::eticket_package_base_get::EticketPackageBaseGet;
pub use self::eticket_package_base_list_get::EticketPackageBaseListGet;
pub use self::eticket_qrcode_upload::EticketQrcodeUpload;
pub use self::eticket_resend::EticketResend;
pub use self::eticket_reverse::EticketReverse;
pub use self::eticket_send::EticketSend;
pub use self::eticket_store_get::EticketStoreGet;
pub use self::eticket_tasks_get::EticketTasksGet;
pub use self::eticket_time_expand::EticketTimeExpand;

/// `taobao.vmarket.eticket.auth.beforeconsume`
pub mod eticket_auth_beforeconsume {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.auth.beforeconsume` (核销放行的查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22173&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.auth.beforeconsume",
        response = EticketAuthBeforeconsumeResponse,
        debug
    )]
    pub struct EticketAuthBeforeconsume {
        #[top_api(secret)]
        pub verify_code: String,
        pub operatorid: String,
        pub storeid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketAuthBeforeconsumeResponse {
        pub ret_code: Option<i64>,
        pub item_title: Option<String>,
        pub order_id: Option<i64>,
        pub taobao_sid: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub valid_ends: Option<TopDateTime>,
        pub valid_start: Option<TopDateTime>,
        pub code_left_num: Option<i64>,
    }
}

/// `taobao.vmarket.eticket.auth.consume`
pub mod eticket_auth_consume {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.auth.consume` (核销放行的核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22174&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.auth.consume",
        response = EticketAuthConsumeResponse,
        debug
    )]
    pub struct EticketAuthConsume {
        #[top_api(secret)]
        pub verify_code: String,
        pub operatorid: String,
        pub consume_num: i64,
        pub serial_num: String,
        pub storeid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketAuthConsumeResponse {
        pub ret_code: Option<i64>,
        pub item_title: Option<String>,
        pub order_id: Option<i64>,
        pub taobao_sid: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }
}

/// `taobao.vmarket.eticket.beforeconsume`
pub mod eticket_beforeconsume {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.beforeconsume` (电子凭证验码前置确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=11043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.beforeconsume",
        response = EticketBeforeconsumeResponse,
        debug
    )]
    pub struct EticketBeforeconsume {
        pub order_id: i64,
        #[top_api(secret)]
        pub verify_code: String,
        #[top_api(secret)]
        pub token: String,
        pub codemerchant_id: Option<i64>,
        pub posid: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketBeforeconsumeResponse {
        pub ret_code: Option<i64>,
        pub valid_ends: Option<TopDateTime>,
        pub valid_start: Option<TopDateTime>,
        pub left_num: Option<i64>,
        pub left_amount: Option<String>,
        pub item_title: Option<String>,
        pub order_id: Option<i64>,
        pub item_type: Option<i64>,
        pub code_left_num: Option<i64>,
    }
}

/// `taobao.vmarket.eticket.card.consumecard`
pub mod eticket_card_consumecard {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.card.consumecard` (电子凭证储值卡核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=25329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.card.consumecard",
        response = Option<i64>,
        unwrap = "resultcode",
        debug
    )]
    pub struct EticketCardConsumecard {
        pub card_id: String,
        pub card_level: i64,
        /// In cents.
        pub consume_value: i64,
        #[top_api(secret)]
        pub buyer_nick: String,
        pub reason: String,
        pub store_id: Option<i64>,
        pub operator_id: i64,
        pub consume_serial_num: String,
        pub consume_code: Option<String>,
        #[top_api(secret)]
        pub token: String,
    }
}

/// `taobao.vmarket.eticket.codes.get`
pub mod eticket_codes_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.codes.get` (电子凭证码列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21429&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.codes.get",
        response = EticketCodesGetResponse,
        debug
    )]
    pub struct EticketCodesGet {
        pub order_id: i64,
        pub codemerchant_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketCodesGetResponse {
        pub eticket_codes: Vec<EticketCode>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketCode {
        pub num: Option<i64>,
        pub code: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<i64>,
        pub qrcode_url: Option<String>,
    }
}

/// `taobao.vmarket.eticket.consume`
pub mod eticket_consume {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.consume` (电子票券消费通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=11044&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.consume",
        response = EticketConsumeResponse,
        debug
    )]
    pub struct EticketConsume {
        pub order_id: i64,
        #[top_api(secret)]
        pub verify_code: String,
        pub consume_num: i64,
        #[top_api(secret)]
        pub token: String,
        pub codemerchant_id: Option<i64>,
        pub posid: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub new_code: Option<String>,
        pub serial_num: Option<String>,
        pub qr_images: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketConsumeResponse {
        #[top_api(flag = "1")]
        pub ret_code: Option<RetCode>,
        pub left_num: Option<i64>,
        pub item_title: Option<String>,
        pub sms_tpl: Option<String>,
        pub print_tpl: Option<String>,
        pub consume_secial_num: Option<String>,
        pub code_left_num: Option<i64>,
    }

    /// The values of `ret_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RetCode {
        /// 失败
        #[top_api(value = 0)]
        Failure,
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vmarket.eticket.failsend`
pub mod eticket_failsend {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.failsend` (无法发码回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=26304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.failsend",
        response = Option<i64>,
        unwrap = "ret_code",
        debug
    )]
    pub struct EticketFailsend {
        pub order_id: i64,
        #[top_api(secret)]
        pub token: Option<String>,
        pub error_code: i64,
        pub error_msg: Option<String>,
    }
}

/// `taobao.vmarket.eticket.flow.consume`
pub mod eticket_flow_consume {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.flow.consume` (无交易类凭证核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=26239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.flow.consume",
        response = EticketFlowConsumeResponse,
        debug
    )]
    pub struct EticketFlowConsume {
        pub outer_id: String,
        pub code: String,
        pub biz_type: i64,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketFlowConsumeResponse {
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.vmarket.eticket.flow.resend`
pub mod eticket_flow_resend {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.flow.resend` (业务重新触发发码短信)
    ///
    /// <https://open.taobao.com/api.htm?docId=26238&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.flow.resend",
        response = EticketFlowResendResponse,
        debug
    )]
    pub struct EticketFlowResend {
        pub outer_id: String,
        pub biz_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketFlowResendResponse {
        #[top_api(flag = "1")]
        pub ret_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.vmarket.eticket.manage.notify`
pub mod eticket_manage_notify {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.manage.notify` (主动发起通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.manage.notify",
        response = Option<i64>,
        unwrap = "ret_code",
        debug
    )]
    pub struct EticketManageNotify {
        pub order_id: i64,
        pub notify_method: String,
        pub codemerchant_id: Option<i64>,
    }
}

/// `taobao.vmarket.eticket.oplogs.get`
pub mod eticket_oplogs_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.oplogs.get` (电子凭证操作日志查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21430&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.eticket_op_logs).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.oplogs.get",
        response = EticketOplogsGetResponse,
        idempotent,
        debug
    )]
    pub struct EticketOplogsGet {
        pub r#type: Type,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub code: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub posid: Option<String>,
        pub codemerchant_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub sort: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 全部
        #[top_api(value = 0)]
        All,
        /// 核销
        #[top_api(value = 1)]
        WriteOff,
        /// 冲正
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketOplogsGetResponse {
        pub eticket_op_logs: Vec<EticketOpLog>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketOpLog {
        pub consume_serial_num: Option<String>,
        pub amount: Option<String>,
        pub num: Option<i64>,
        pub op_type: Option<OpType>,
        pub op_time: Option<TopDateTime>,
        pub pos_id: Option<String>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    /// The values of `op_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpType {
        /// 核销
        #[top_api(value = 1)]
        WriteOff,
        /// 冲正
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vmarket.eticket.package.base.get`
pub mod eticket_package_base_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.package.base.get` (获取包基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.package.base.get",
        response = PackageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EticketPackageBaseGet {
        pub package_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageResult {
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub info: Option<String>,
        pub package_base: Option<PackageBase>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageBase {
        pub bill_type: Option<BillType>,
        pub memo: Option<String>,
        pub package_name: Option<String>,
        pub seller_id: Option<i64>,
        pub send_type: Option<i64>,
        pub is_consume_pass: Option<IsConsumePass>,
        pub has_pos: Option<HasPos>,
        pub version: Option<i64>,
        pub bill_version: Option<i64>,
        pub send_id: Option<i64>,
        pub account_to_bill_map_str: Option<String>,
        pub is_subaccount: Option<i64>,
        pub is_id_card: Option<IsIdCard>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub package_id: Option<i64>,
        #[top_api(secret)]
        pub send_merchant_name: Option<String>,
        pub consume_merchant_id: Option<String>,
        #[top_api(secret)]
        pub consume_merchant_name: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 不分账
        #[top_api(value = 0)]
        V0,
        /// 门店分账
        #[top_api(value = 1)]
        V1,
        /// 宝贝分账
        #[top_api(value = 2)]
        V2,
        /// 账号分账
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_consume_pass`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsConsumePass {
        /// 不核销放行
        #[top_api(value = 0)]
        V0,
        /// 核销放行
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `has_pos`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HasPos {
        /// 不关联
        #[top_api(value = 0)]
        V0,
        /// 关联
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_id_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsIdCard {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vmarket.eticket.package.base.list.get`
pub mod eticket_package_base_list_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.package.base.list.get` (根据卖家 id，获取关联的所有包)
    ///
    /// <https://open.taobao.com/api.htm?docId=25352&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.package.base.list.get",
        response = PackageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EticketPackageBaseListGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageResult {
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub info: Option<String>,
        pub package_base_list: Vec<PackageBase>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageBase {
        pub bill_type: Option<BillType>,
        pub memo: Option<String>,
        pub package_name: Option<String>,
        pub seller_id: Option<i64>,
        pub send_type: Option<i64>,
        pub is_consume_pass: Option<IsConsumePass>,
        pub has_pos: Option<HasPos>,
        pub version: Option<i64>,
        pub bill_version: Option<i64>,
        pub send_id: Option<i64>,
        pub account_to_bill_map_str: Option<String>,
        pub is_subaccount: Option<i64>,
        pub is_id_card: Option<IsIdCard>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub package_id: Option<i64>,
        #[top_api(secret)]
        pub send_merchant_name: Option<String>,
        pub consume_merchant_id: Option<String>,
        #[top_api(secret)]
        pub consume_merchant_name: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 不分账
        #[top_api(value = 0)]
        V0,
        /// 门店分账
        #[top_api(value = 1)]
        V1,
        /// 宝贝分账
        #[top_api(value = 2)]
        V2,
        /// 账号分账
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_consume_pass`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsConsumePass {
        /// 不核销放行
        #[top_api(value = 0)]
        V0,
        /// 核销放行
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `has_pos`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HasPos {
        /// 不关联
        #[top_api(value = 0)]
        V0,
        /// 关联
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_id_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsIdCard {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vmarket.eticket.qrcode.upload`
pub mod eticket_qrcode_upload {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.qrcode.upload` (码商二维码图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=22994&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.qrcode.upload",
        response = EticketQrcodeUploadResponse,
        debug
    )]
    pub struct EticketQrcodeUpload {
        pub img_bytes: FileItem,
        pub code_merchant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketQrcodeUploadResponse {
        #[top_api(flag = "1")]
        pub ret_code: Option<i64>,
        pub img_filename: Option<String>,
    }
}

/// `taobao.vmarket.eticket.resend`
pub mod eticket_resend {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.resend` (外部合作商家重发电子凭证回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=11045&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.resend",
        response = Option<i64>,
        unwrap = "ret_code",
        debug
    )]
    pub struct EticketResend {
        pub order_id: i64,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub verify_codes: String,
        #[top_api(secret)]
        pub token: String,
        pub codemerchant_id: Option<i64>,
        /// Several values with commas between them.
        pub qr_images: Option<String>,
    }
}

/// `taobao.vmarket.eticket.reverse`
pub mod eticket_reverse {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.reverse` (电子凭证冲正接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.reverse",
        response = EticketReverseResponse,
        debug
    )]
    pub struct EticketReverse {
        pub order_id: i64,
        pub reverse_code: String,
        pub reverse_num: i64,
        pub consume_secial_num: String,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub verify_codes: Option<String>,
        #[top_api(secret)]
        pub token: String,
        pub codemerchant_id: Option<i64>,
        pub posid: Option<String>,
        /// Several values with commas between them.
        pub qr_images: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketReverseResponse {
        #[top_api(flag = "1")]
        pub ret_code: Option<RetCode>,
        pub left_num: Option<i64>,
        pub item_title: Option<String>,
    }

    /// The values of `ret_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RetCode {
        /// 失败
        #[top_api(value = 0)]
        Failure,
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vmarket.eticket.send`
pub mod eticket_send {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.send` (商家电子凭证发码成功回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=11046&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.send",
        response = Option<i64>,
        unwrap = "ret_code",
        debug
    )]
    pub struct EticketSend {
        pub order_id: i64,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub verify_codes: String,
        #[top_api(secret)]
        pub token: String,
        pub codemerchant_id: Option<i64>,
        /// Several values with commas between them.
        pub qr_images: Option<String>,
    }
}

/// `taobao.vmarket.eticket.store.get`
pub mod eticket_store_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.store.get` (获取电子凭证预约门店信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=23842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.store.get",
        response = EticketStoreGetResponse,
        idempotent,
        debug
    )]
    pub struct EticketStoreGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketStoreGetResponse {
        pub store_id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub district: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub contract: Option<String>,
        pub selfcode: Option<String>,
    }
}

/// `taobao.vmarket.eticket.tasks.get`
pub mod eticket_tasks_get {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.tasks.get` (任务列表获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21631&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.eticket_tasks).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.tasks.get",
        response = EticketTasksGetResponse,
        idempotent,
        debug
    )]
    pub struct EticketTasksGet {
        pub seller_id: Option<i64>,
        pub r#type: i64,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub codemerchant_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketTasksGetResponse {
        pub eticket_tasks: Vec<EticketTask>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketTask {
        pub order_id: Option<i64>,
    }
}

/// `taobao.vmarket.eticket.time.expand`
pub mod eticket_time_expand {
    use crate::prelude::*;

    /// `taobao.vmarket.eticket.time.expand` (订单延时接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vmarket.eticket.time.expand",
        response = Option<i64>,
        unwrap = "ret_code",
        debug
    )]
    pub struct EticketTimeExpand {
        pub order_id: i64,
        pub expand_days: i64,
    }
}
