//! `tmall.service.*`: 10 APIs.

pub use self::code_consume::CodeConsume;
pub use self::settleadjustment_cancel::SettleadjustmentCancel;
pub use self::settleadjustment_get::SettleadjustmentGet;
pub use self::settleadjustment_modify::SettleadjustmentModify;
pub use self::settleadjustment_operate::SettleadjustmentOperate;
pub use self::settleadjustment_request::SettleadjustmentRequest;
pub use self::settleadjustment_search::SettleadjustmentSearch;
pub use self::settlement_billinfo_query::SettlementBillinfoQuery;
pub use self::settlement_fb_bill_detail_query::SettlementFbBillDetailQuery;
pub use self::settlement_fb_bill_query::SettlementFbBillQuery;

/// `tmall.service.code.consume`
pub mod code_consume {
    use crate::prelude::*;

    /// `tmall.service.code.consume` (天猫服务平台服务核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=27070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.code.consume",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct CodeConsume {
        pub operator_nick: String,
        pub consume_code: String,
        pub shop_id: String,
    }
}

/// `tmall.service.settleadjustment.cancel`
pub mod settleadjustment_cancel {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.cancel` (取消结算调整单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.cancel",
        response = SettleadjustmentCancelResult,
        unwrap = "result",
        debug
    )]
    pub struct SettleadjustmentCancel {
        pub id: i64,
        pub comments: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentCancelResult {
        pub error_message: Option<ErrorMessage>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settleadjustment.get`
pub mod settleadjustment_get {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.get` (查询结算调整单单条记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=27438&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.get",
        response = SettleadjustmentGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SettleadjustmentGet {
        pub id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentGetResult {
        pub data_module: Option<SettleAdjustmentResponse>,
        pub error_message: Option<ErrorMessage>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleAdjustmentResponse {
        pub comments: Option<String>,
        /// In cents.
        pub cost: Option<i64>,
        pub description: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub picture_urls: Option<String>,
        pub price_factors: Option<String>,
        pub service_order_id: Option<i64>,
        pub workcard_id: Option<i64>,
        pub status: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settleadjustment.modify`
pub mod settleadjustment_modify {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.modify` (修改结算调整单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27436&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.modify",
        response = SettleadjustmentModifyResult,
        unwrap = "result",
        debug
    )]
    pub struct SettleadjustmentModify {
        pub param_settle_adjustment_request: SettleAdjustmentRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SettleAdjustmentRequest {
        /// In cents.
        pub cost: i64,
        pub description: String,
        pub id: i64,
        pub picture_urls: String,
        #[top_api(required)]
        pub price_factors: Vec<SettlementPriceFactor>,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 配件费
        #[top_api(value = 1)]
        V1,
        /// 不符单费
        #[top_api(value = 2)]
        V2,
        /// 拆旧费
        #[top_api(value = 3)]
        V3,
        /// 二次上门
        #[top_api(value = 4)]
        V4,
        /// 胶费
        #[top_api(value = 5)]
        V5,
        /// 打孔费
        #[top_api(value = 6)]
        V6,
        /// 层高费
        #[top_api(value = 7)]
        V7,
        /// 远程费
        #[top_api(value = 8)]
        V8,
        /// 单外费
        #[top_api(value = 9)]
        V9,
        /// 其他
        #[top_api(value = 10)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementPriceFactor {
        pub name: String,
        pub value: Option<i64>,
        pub desc: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentModifyResult {
        pub error_message: Option<ErrorMessage>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settleadjustment.operate`
pub mod settleadjustment_operate {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.operate` (天猫服务调整单操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=65803&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.operate",
        response = SettleadjustmentOperateResult,
        unwrap = "result",
        debug
    )]
    pub struct SettleadjustmentOperate {
        pub settlement_adjustment_order_id: i64,
        pub memo: String,
        pub operate_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentOperateResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settleadjustment.request`
pub mod settleadjustment_request {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.request` (创建结算调整单)
    ///
    /// <https://open.taobao.com/api.htm?docId=27435&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.request",
        response = SettleadjustmentRequestResult,
        unwrap = "result",
        debug
    )]
    pub struct SettleadjustmentRequest {
        pub param_settle_adjustment_request: SettleAdjustmentRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SettleAdjustmentRequest {
        /// In cents.
        pub cost: i64,
        pub description: String,
        pub picture_urls: Option<String>,
        #[top_api(required)]
        pub price_factors: Vec<SettlementPriceFactor>,
        pub workcard_id: i64,
        pub r#type: Type,
        pub tp_settle_flag: Option<TpSettleFlag>,
        pub real_tp_nick: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 配件费
        #[top_api(value = 1)]
        V1,
        /// 不符单费
        #[top_api(value = 2)]
        V2,
        /// 拆旧费
        #[top_api(value = 3)]
        V3,
        /// 二次上门
        #[top_api(value = 4)]
        V4,
        /// 胶费
        #[top_api(value = 5)]
        V5,
        /// 打孔费
        #[top_api(value = 6)]
        V6,
        /// 层高费
        #[top_api(value = 7)]
        V7,
        /// 远程费
        #[top_api(value = 8)]
        V8,
        /// 单外费
        #[top_api(value = 9)]
        V9,
        /// 其他
        #[top_api(value = 10)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tp_settle_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TpSettleFlag {
        /// 服务商
        #[top_api(value = 1)]
        V1,
        /// 商家
        #[top_api(value = 2)]
        Merchant,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementPriceFactor {
        pub name: String,
        pub value: Option<i64>,
        pub desc: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentRequestResult {
        pub data_module: Option<SettleAdjustmentResp>,
        pub error_message: Option<ErrorMessage>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleAdjustmentResp {
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settleadjustment.search`
pub mod settleadjustment_search {
    use crate::prelude::*;

    /// `tmall.service.settleadjustment.search` (服务商 15 分钟获取数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=27437&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settleadjustment.search",
        response = SettleadjustmentSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SettleadjustmentSearch {
        pub end_time: String,
        pub start_time: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleadjustmentSearchResult {
        pub settle_adjustment_list: Vec<SettleAdjustmentResponse>,
        pub error_message: Option<ErrorMessage>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleAdjustmentResponse {
        pub biz_order_id: Option<i64>,
        pub comments: Option<String>,
        /// In cents.
        pub cost: Option<i64>,
        pub description: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        pub picture_urls: Option<String>,
        pub price_factors: Option<String>,
        pub service_code: Option<String>,
        pub service_order_id: Option<i64>,
        pub workcard_id: Option<i64>,
        pub status: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.service.settlement.billinfo.query`
pub mod settlement_billinfo_query {
    use crate::prelude::*;

    /// `tmall.service.settlement.billinfo.query` (查询工单结算信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settlement.billinfo.query",
        response = SettlementBillinfoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SettlementBillinfoQuery {
        pub workcard_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementBillinfoQueryResult {
        pub display_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub value: Option<WorkcardBillInfoDto>,
        pub error_msg: Option<String>,
    }

    /// `WorkcardBillInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardBillInfoDto {
        pub workcard_id: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub platform_commission_rate: Option<i64>,
        pub details: Vec<Double>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Double {
        pub name: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
    }
}

/// `tmall.service.settlement.fb.bill.detail.query`
pub mod settlement_fb_bill_detail_query {
    use crate::prelude::*;

    /// `tmall.service.settlement.fb.bill.detail.query` (服务商工单结算对账查询-流水查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=66776&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.obj.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settlement.fb.bill.detail.query",
        response = SettlementFbBillDetailQueryResponse,
        idempotent,
        debug
    )]
    pub struct SettlementFbBillDetailQuery {
        pub pay_time_start: Option<TopDateTime>,
        pub pay_time_end: Option<TopDateTime>,
        pub bill_time_end: Option<TopDateTime>,
        pub page_size: i64,
        pub bill_time_start: Option<TopDateTime>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementFbBillDetailQueryResponse {
        pub ret_msg: Option<String>,
        pub ret_code: Option<String>,
        pub obj: Option<PagedResult>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub page_index: Option<i64>,
        pub data_list: Vec<BillList>,
        pub page_size: Option<i64>,
        pub total_page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub data_count: Option<i64>,
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillList {
        pub workcard_id: Option<i64>,
        pub fee_amount: Option<String>,
        pub fee_notice: Option<String>,
        pub src_order_id: Option<String>,
        pub pay_time: Option<String>,
        pub platform_commission_rate: Option<String>,
        pub fee_name: Option<String>,
        pub pay_trade_no: Option<String>,
        pub gmt_create: Option<String>,
        pub fee_type: Option<String>,
        pub pay_trade_notice: Option<String>,
    }
}

/// `tmall.service.settlement.fb.bill.query`
pub mod settlement_fb_bill_query {
    use crate::prelude::*;

    /// `tmall.service.settlement.fb.bill.query` (服务商工单结算对账查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=66775&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.obj.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.service.settlement.fb.bill.query",
        response = SettlementFbBillQueryResponse,
        idempotent,
        debug
    )]
    pub struct SettlementFbBillQuery {
        pub pay_time_start: Option<TopDateTime>,
        pub pay_time_end: Option<TopDateTime>,
        pub bill_time_end: Option<TopDateTime>,
        pub page_size: i64,
        pub bill_time_start: Option<TopDateTime>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettlementFbBillQueryResponse {
        pub ret_msg: Option<String>,
        pub ret_code: Option<String>,
        pub is_success: Option<bool>,
        pub obj: Option<PagedResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub page_index: Option<i64>,
        pub data_list: Vec<BillList>,
        pub page_size: Option<i64>,
        pub total_page_count: Option<i64>,
        pub total_count: Option<i64>,
        pub data_count: Option<i64>,
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillList {
        pub pay_time: Option<TopDateTime>,
        pub sum_refund_amount: Option<Decimal>,
        pub pay_trade_no: Option<String>,
        pub fee_list: Vec<FeeList>,
        pub workcard_id: Option<i64>,
        pub sum_add_amount: Option<Decimal>,
        pub bill_time: Option<TopDateTime>,
        pub pay_amount: Option<Decimal>,
        pub fc_amount: Option<Decimal>,
        pub platform_commission_rate: Option<Decimal>,
        pub sum_service_amount: Option<Decimal>,
        pub pay_trade_notice: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeeList {
        pub fee_amount: Option<Decimal>,
        pub src_order_id: Option<String>,
        pub fee_title: Option<String>,
        pub fee_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
    }
}
