//! `taobao.oc.*`: 10 APIs.

pub use self::ap_contractsigned_get::ApContractsignedGet;
pub use self::ap_contracturl_get::ApContracturlGet;
pub use self::ap_rule_create::ApRuleCreate;
pub use self::eservice_appoint_list::EserviceAppointList;
pub use self::order_ap_update::OrderApUpdate;
pub use self::order_create::OrderCreate;
pub use self::trades_bytag_get::TradesBytagGet;
pub use self::tradetag_attach::TradetagAttach;
pub use self::tradetags_get::TradetagsGet;
pub use self::tradetrace_alerts_get::TradetraceAlertsGet;

/// `taobao.oc.ap.contractsigned.get`
pub mod ap_contractsigned_get {
    use crate::prelude::*;

    /// `taobao.oc.ap.contractsigned.get` (用户是否签署支付宝代扣协议)
    ///
    /// <https://open.taobao.com/api.htm?docId=25563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.ap.contractsigned.get",
        response = ApContractsignedGetResponse,
        idempotent,
        debug
    )]
    pub struct ApContractsignedGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApContractsignedGetResponse {
        pub error_description: Option<String>,
        pub contract_sign: Option<bool>,
    }
}

/// `taobao.oc.ap.contracturl.get`
pub mod ap_contracturl_get {
    use crate::prelude::*;

    /// `taobao.oc.ap.contracturl.get` (按用户获取支付宝代扣协议链接地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=25561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.ap.contracturl.get",
        response = ApContracturlGetResponse,
        idempotent,
        debug
    )]
    pub struct ApContracturlGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApContracturlGetResponse {
        pub error_description: Option<String>,
        pub url: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.oc.ap.rule.create`
pub mod ap_rule_create {
    use crate::prelude::*;

    /// `taobao.oc.ap.rule.create` (创建分账规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=25566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.ap.rule.create",
        response = ApRuleCreateResponse,
        debug
    )]
    pub struct ApRuleCreate {
        #[top_api(required, max_items = 20)]
        pub division_rule: Vec<i64>,
        pub ext_attributes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApRuleCreateResponse {
        pub rule_id: Option<i64>,
        pub error_description: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.oc.eservice.appoint.list`
pub mod eservice_appoint_list {
    use crate::prelude::*;

    /// `taobao.oc.eservice.appoint.list` (交互卡片预约信息读取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.eservice.appoint.list",
        response = EserviceAppointListResponse,
        idempotent,
        debug
    )]
    pub struct EserviceAppointList {
        pub code: Option<i64>,
        #[top_api(secret)]
        pub customer_nick: Option<String>,
        #[top_api(secret)]
        pub customer_phone: Option<String>,
        pub house_address_city: Option<String>,
        pub mall_code: Option<String>,
        pub seller_id: i64,
        pub sort_order: Option<String>,
        pub start_appoint_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EserviceAppointListResponse {
        pub models: Vec<O2oAppointInfoDto>,
        pub total_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct O2oAppointInfoDto {
        pub appoint_code: Option<i64>,
        pub appoint_info_params: Vec<O2oAppointInfoParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct O2oAppointInfoParam {
        pub param_name: Option<String>,
        pub param_value: Option<String>,
    }
}

/// `taobao.oc.order.ap.update`
pub mod order_ap_update {
    use crate::prelude::*;

    /// `taobao.oc.order.ap.update` (按 OC 订单分账)
    ///
    /// <https://open.taobao.com/api.htm?docId=25564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.order.ap.update",
        response = OrderApUpdateResponse,
        debug
    )]
    pub struct OrderApUpdate {
        pub oc_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderApUpdateResponse {
        pub is_success: Option<bool>,
        pub oc_order_id: Option<i64>,
        pub error_description: Option<String>,
    }
}

/// `taobao.oc.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `taobao.oc.order.create` (创建 OC 订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=25565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.order.create",
        response = OrderCreateResponse,
        debug
    )]
    pub struct OrderCreate {
        pub param_o_c_order: OcOrder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OcOrder {
        pub allocate_payment_amount: Option<i64>,
        pub source_trade_no: Option<String>,
        pub main_allocation_payment_acount: Option<i64>,
        pub order_lines: Vec<ChildOcOrder>,
        pub source_trade_channel: Option<String>,
        pub allocate_payment_rule_id: Option<i64>,
        pub allocate_payment_participants: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildOcOrder {
        pub allocate_payment_amount: Option<i64>,
        pub source_trade_no: Option<String>,
        pub main_allocation_payment_acount: Option<i64>,
        pub source_trade_channel: Option<String>,
        pub allocate_payment_rule_id: Option<i64>,
        pub allocate_payment_participants: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponse {
        pub is_success: Option<bool>,
        pub error_description: Option<String>,
        pub oc_order: Option<OrderCreateResponseOcOrder>,
    }

    /// `OcOrder`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponseOcOrder {
        pub allocate_payment_amount: Option<i64>,
        pub id: Option<i64>,
        pub source_trade_no: Option<String>,
        pub main_allocation_payment_acount: Option<i64>,
        pub order_lines: Vec<OrderCreateResponseOcOrderOrderLines>,
        pub source_trade_channel: Option<String>,
        pub allocate_payment_rule_id: Option<i64>,
        pub allocate_payment_participants: Option<String>,
    }

    /// `ChildOcOrder`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponseOcOrderOrderLines {
        pub allocate_payment_amount: Option<i64>,
        pub id: Option<i64>,
        pub parent_id: Option<i64>,
        pub source_trade_no: Option<String>,
        pub main_allocation_payment_acount: Option<i64>,
        pub source_trade_channel: Option<String>,
        pub allocate_payment_rule_id: Option<i64>,
        pub allocate_payment_participants: Option<String>,
    }
}

/// `taobao.oc.trades.bytag.get`
pub mod trades_bytag_get {
    use crate::prelude::*;

    /// `taobao.oc.trades.bytag.get` (标签查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=24455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.trades.bytag.get",
        response = TradesBytagGetResponse,
        idempotent,
        debug
    )]
    pub struct TradesBytagGet {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub tag_name: String,
        pub tag_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradesBytagGetResponse {
        pub tids: Vec<i64>,
        pub totals: Option<i64>,
    }
}

/// `taobao.oc.tradetag.attach`
pub mod tradetag_attach {
    use crate::prelude::*;

    /// `taobao.oc.tradetag.attach` (订单打标或者订单标签更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=24453&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.tradetag.attach",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TradetagAttach {
        pub tag_name: String,
        pub tag_type: Option<TagType>,
        /// JSON as text.
        pub tag_value: String,
        pub tid: i64,
        pub visible: Option<Visible>,
    }

    /// The values of `tag_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TagType {
        /// 官方标签
        #[top_api(value = 1)]
        V1,
        /// 自定义标签
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visible`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Visible {
        /// 不显示
        #[top_api(value = 0)]
        V0,
        /// 显示
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.oc.tradetags.get`
pub mod tradetags_get {
    use crate::prelude::*;

    /// `taobao.oc.tradetags.get` (根据订单查询订单标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=24456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.tradetags.get",
        response = Vec<TradeTagRelationDo>,
        unwrap = "trade_tags",
        idempotent,
        debug
    )]
    pub struct TradetagsGet {
        pub history: Option<i64>,
        pub tid: i64,
        #[top_api(max_items = 20)]
        pub tag_types: Vec<String>,
        #[top_api(max_items = 20)]
        pub tag_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeTagRelationDo {
        pub id: Option<i64>,
        pub tid: Option<i64>,
        pub tag_name: Option<String>,
        pub tag_type: Option<TagType>,
        /// JSON as text.
        pub tag_value: Option<String>,
        pub gmt_created: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub visible: Option<Visible>,
        pub history_trade_tag_relations: Vec<HistoryTradeRelationDo>,
    }

    /// The values of `tag_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TagType {
        /// 官方标签
        #[top_api(value = 1)]
        V1,
        /// 自定义标签
        #[top_api(value = 2)]
        V2,
        /// 主站只读标签
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `visible`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Visible {
        /// 不显示
        #[top_api(value = 0)]
        V0,
        /// 显示
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HistoryTradeRelationDo {
        pub id: Option<i64>,
        pub tid: Option<i64>,
        pub tag_name: Option<String>,
        pub tag_type: Option<HistoryTradeRelationDoTagTypeValue>,
        /// JSON as text.
        pub tag_value: Option<String>,
        pub gmt_created: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub visible: Option<Visible>,
    }

    /// The values of `tag_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HistoryTradeRelationDoTagTypeValue {
        /// 官方标签
        #[top_api(value = 1)]
        V1,
        /// 自定义标签
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.oc.tradetrace.alerts.get`
pub mod tradetrace_alerts_get {
    use crate::prelude::*;

    /// `taobao.oc.tradetrace.alerts.get` (异常订单信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=24737&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.oc.tradetrace.alerts.get",
        response = Vec<SimpleAbnormalOrderDetail>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct TradetraceAlertsGet {
        pub abnormal_type: i64,
        pub page_no: i64,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleAbnormalOrderDetail {
        pub tid: Option<i64>,
    }
}
