//! `alibaba.nlife.*`: 17 APIs.

pub use self::b2b_trade_list::B2bTradeList;
pub use self::b2b_trade_refund_list::B2bTradeRefundList;
pub use self::b2c_code_convert::B2cCodeConvert;
pub use self::b2c_item_detail_get::B2cItemDetailGet;
pub use self::b2c_member_discountrule_get::B2cMemberDiscountruleGet;
pub use self::b2c_trade_cancel::B2cTradeCancel;
pub use self::b2c_trade_download::B2cTradeDownload;
pub use self::b2c_trade_get::B2cTradeGet;
pub use self::b2c_trade_pay::B2cTradePay;
pub use self::b2c_trade_refund::B2cTradeRefund;
pub use self::b2c_tradestatus_drive::B2cTradestatusDrive;
pub use self::store_deliverdetail_get::StoreDeliverdetailGet;
pub use self::store_delivers_get::StoreDeliversGet;
pub use self::store_itemdetail_get::StoreItemdetailGet;
pub use self::store_itemdetails_get::StoreItemdetailsGet;
pub use self::store_items_get::StoreItemsGet;
pub use self::store_tradedetail_get::StoreTradedetailGet;

/// `alibaba.nlife.b2b.trade.list`
pub mod b2b_trade_list {
    use crate::prelude::*;

    /// `alibaba.nlife.b2b.trade.list` (获取企业下的采购单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36762&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.trade_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2b.trade.list",
        response = ProcurementResponseDo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct B2bTradeList {
        pub start_effective_date: Option<TopDateTime>,
        pub end_effective_date: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
        pub ent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProcurementResponseDo {
        pub ent_id: Option<i64>,
        pub total_results: Option<i64>,
        pub trade_list: Vec<Tradelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tradelist {
        pub gmt_effective: Option<TopDateTime>,
        pub ent_trade_no: Option<String>,
        pub trade_store_list: Vec<Tradestorelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tradestorelist {
        pub trade_no: Option<String>,
        pub supplier_id: Option<i64>,
        pub store_id: Option<i64>,
    }
}

/// `alibaba.nlife.b2b.trade.refund.list`
pub mod b2b_trade_refund_list {
    use crate::prelude::*;

    /// `alibaba.nlife.b2b.trade.refund.list` (获取采购退货单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38388&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.trade_refund_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2b.trade.refund.list",
        response = RefundListResponseDo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct B2bTradeRefundList {
        pub start_effective_date: Option<TopDateTime>,
        pub end_effective_date: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
        pub ent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundListResponseDo {
        pub total_results: Option<i64>,
        pub trade_refund_list: Vec<Traderefundlist>,
        pub ent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Traderefundlist {
        pub trade_refund_no: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub store_id: Option<i64>,
    }
}

/// `alibaba.nlife.b2c.code.convert`
pub mod b2c_code_convert {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.code.convert` (b2c 转码)
    ///
    /// <https://open.taobao.com/api.htm?docId=29320&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.code.convert",
        response = ItemCodeConvertResponse,
        unwrap = "data",
        debug
    )]
    pub struct B2cCodeConvert {
        pub store_id: Option<String>,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCodeConvertResponse {
        pub code: Option<String>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub store_id: Option<i64>,
        pub code_type: Option<String>,
    }
}

/// `alibaba.nlife.b2c.item.detail.get`
pub mod b2c_item_detail_get {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.item.detail.get` (b2c 码详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28664&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.item.detail.get",
        response = B2cItemDetailGetResponse,
        idempotent,
        debug
    )]
    pub struct B2cItemDetailGet {
        pub store_id: String,
        pub unique_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cItemDetailGetResponse {
        pub pic_url: Option<String>,
        pub name: Option<String>,
        pub price: Option<String>,
        pub org_price: Option<String>,
        pub detail_url: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub bar_code: Option<String>,
        pub unique_code: Option<String>,
        pub brand_id: Option<String>,
        pub brand_name: Option<String>,
        pub supplier_id: Option<String>,
        pub supplier_name: Option<String>,
        pub goods_no: Option<String>,
        pub code_changeable: Option<bool>,
        pub settle_code: Option<String>,
        pub property: Option<String>,
        pub cat_id: Option<String>,
        pub cat_name: Option<String>,
        pub current_inventory: Option<String>,
    }
}

/// `alibaba.nlife.b2c.member.discountrule.get`
pub mod b2c_member_discountrule_get {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.member.discountrule.get` (会员抵扣规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=30843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.member.discountrule.get",
        response = B2cMemberDiscountruleGetResponse,
        idempotent,
        debug
    )]
    pub struct B2cMemberDiscountruleGet {
        pub company_id: String,
        pub card_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cMemberDiscountruleGetResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub discount_rule: Option<DiscountRule>,
        pub discount_memos: Vec<DiscountMemo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountRule {
        pub points_value: Option<String>,
        pub deduction_limit: Option<i64>,
        pub money_limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountMemo {
        pub memo_id: Option<String>,
        pub memo_desc: Option<String>,
    }
}

/// `alibaba.nlife.b2c.trade.cancel`
pub mod b2c_trade_cancel {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.trade.cancel` (零售+平台取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28159&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.trade.cancel",
        response = B2cTradeCancelResponse,
        debug
    )]
    pub struct B2cTradeCancel {
        #[top_api(max_len = 64)]
        pub trade_no: Option<String>,
        #[top_api(max_len = 64)]
        pub out_trade_no: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradeCancelResponse {
        pub gmt_cancel: Option<TopDateTime>,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.nlife.b2c.trade.download`
pub mod b2c_trade_download {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.trade.download` (b2c 下载订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28164&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.order_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.trade.download",
        response = B2cTradeDownloadResponse,
        debug
    )]
    pub struct B2cTradeDownload {
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub page_no: i64,
        pub page_size: i64,
        pub store_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradeDownloadResponse {
        pub total: Option<i64>,
        pub order_list: Vec<Order>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub goods_list: Vec<Goods>,
        #[top_api(secret)]
        pub sales_name: Option<String>,
        pub trade_status: Option<TradeStatus>,
        pub gmt_pay: Option<String>,
        pub actual_pay_amount: Option<i64>,
        pub total_amount: Option<i64>,
        pub gmt_create: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
        pub trade_no: Option<String>,
        pub pay_channel: Option<String>,
        pub refunded_amount: Option<i64>,
        pub refund_status: Option<RefundStatus>,
        pub refunded_goods: Vec<OrderRefundedGoods>,
        pub sales_id: Option<String>,
        pub trade_biz_type: Option<TradeBizType>,
        pub omni_trade_no: Option<String>,
        pub out_trade_no: Option<String>,
    }

    /// The values of `trade_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeStatus {
        /// 等待支付
        #[top_api(value = "WAIT_PAY")]
        WaitPay,
        /// 支付成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 交易关闭
        #[top_api(value = "CLOSED")]
        Closed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 已部分退款
        #[top_api(value = "REFUNDED_PART")]
        RefundedPart,
        /// 已全部退款
        #[top_api(value = "REFUNDED")]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `trade_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeBizType {
        /// 门店订单
        #[top_api(value = 0)]
        V0,
        /// 全渠道订单
        #[top_api(value = 1)]
        V1,
        /// 网直供订单
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Goods {
        pub quantity: Option<i64>,
        pub guider: Option<String>,
        pub currency: Option<String>,
        pub price: Option<i64>,
        pub id: Option<String>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// `Goods`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundedGoods {
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        pub id: Option<String>,
        pub price: Option<i64>,
        pub currency: Option<String>,
        pub guider: Option<String>,
        pub quantity: Option<i64>,
    }
}

/// `alibaba.nlife.b2c.trade.get`
pub mod b2c_trade_get {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.trade.get` (零售+平台查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.trade.get",
        response = B2cTradeGetResponse,
        idempotent,
        debug
    )]
    pub struct B2cTradeGet {
        #[top_api(max_len = 64)]
        pub trade_no: Option<String>,
        #[top_api(max_len = 64)]
        pub out_trade_no: Option<String>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradeGetResponse {
        pub channel: Option<String>,
        pub channel_data: Option<String>,
        pub buyer_id: Option<String>,
        pub buyer_id_type: Option<String>,
        pub out_card_no: Option<String>,
        pub order_body: Option<String>,
        pub sales_id: Option<String>,
        pub goods_list: Vec<Goods>,
        pub total_amount: Option<i64>,
        pub fund_bill_list: Vec<FundBill>,
        pub picking_up: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_pay: Option<TopDateTime>,
        pub gmt_cancel: Option<TopDateTime>,
        pub refund_list: Vec<Refund>,
        pub pay_status: Option<String>,
        pub refund_status: Option<String>,
        pub logistics_status: Option<String>,
        pub logistics_status_list: Vec<LogisticsStatus>,
        pub extend_params: Option<String>,
        pub attachment: Option<String>,
        pub trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub omni_trade_no: Option<String>,
        pub store_id: Option<String>,
        pub sales_name: Option<String>,
        pub trade_biz_type: Option<i8>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Goods {
        pub id: Option<String>,
        pub price: Option<i64>,
        pub currency: Option<String>,
        pub guider: Option<String>,
        pub quantity: Option<i64>,
        pub title: Option<String>,
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        /// Several values with commas between them.
        pub custom_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBill {
        pub id: Option<String>,
        pub r#type: Option<String>,
        pub buyer_id: Option<String>,
        pub buyer_id_type: Option<String>,
        pub title: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        pub currency: Option<String>,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub attachment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Refund {
        pub refund_time: Option<TopDateTime>,
        pub out_request_no: Option<String>,
        pub refund_bill_list: Vec<FundBill>,
        /// Several values with commas between them.
        pub refund_goods: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsStatus {
        /// Several values with commas between them.
        pub goods_id: Option<String>,
        pub status: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_company_id: Option<String>,
        pub logistics_id: Option<String>,
        pub modifyed_time: Option<TopDateTime>,
        pub logistics_log_list: Vec<LogisticsLog>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsLog {
        pub time: Option<TopDateTime>,
        pub desc: Option<String>,
    }
}

/// `alibaba.nlife.b2c.trade.pay`
pub mod b2c_trade_pay {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.trade.pay` (零售+平台支付订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=28161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.trade.pay",
        response = B2cTradePayResponse,
        debug
    )]
    pub struct B2cTradePay {
        #[top_api(max_len = 64)]
        pub trade_no: Option<String>,
        #[top_api(max_items = 100)]
        pub fund_bill_list: Vec<FundBill>,
        pub picking_up: String,
        #[top_api(max_len = 64, secret)]
        pub consignee: Option<String>,
        #[top_api(max_len = 32, secret)]
        pub consignee_phone_num: Option<String>,
        #[top_api(max_len = 256, secret)]
        pub consignee_address: Option<String>,
        #[top_api(required)]
        pub gmt_payment: Option<TopDateTime>,
        #[top_api(max_len = 64)]
        pub out_trade_no: Option<String>,
        pub actual_pay_fee: Option<i64>,
        pub store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBill {
        pub id: Option<String>,
        pub r#type: String,
        pub buyer_id: Option<String>,
        pub buyer_id_type: Option<String>,
        pub title: String,
        /// In cents.
        pub amount: i64,
        pub currency: String,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub attachment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradePayResponse {
        pub gmt_payment: Option<TopDateTime>,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.nlife.b2c.trade.refund`
pub mod b2c_trade_refund {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.trade.refund` (零售+请求退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=28160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.trade.refund",
        response = B2cTradeRefundResponse,
        debug
    )]
    pub struct B2cTradeRefund {
        #[top_api(max_len = 64)]
        pub trade_no: Option<String>,
        #[top_api(max_len = 64)]
        pub out_request_no: String,
        #[top_api(required, max_items = 20)]
        pub refund_bill_list: Vec<FundBill>,
        #[top_api(required, max_items = 20)]
        pub refund_goods_list: Vec<String>,
        #[top_api(max_len = 64)]
        pub out_trade_no: Option<String>,
        pub store_id: Option<String>,
        pub refund_points: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBill {
        pub id: Option<String>,
        pub r#type: String,
        pub buyer_id: Option<String>,
        pub buyer_id_type: String,
        pub title: String,
        /// In cents.
        pub amount: i64,
        pub currency: String,
        /// JSON as text.
        pub extend_params: Option<String>,
        pub attachment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradeRefundResponse {
        pub gmt_refund: Option<TopDateTime>,
        pub extend_params: Option<String>,
    }
}

/// `alibaba.nlife.b2c.tradestatus.drive`
pub mod b2c_tradestatus_drive {
    use crate::prelude::*;

    /// `alibaba.nlife.b2c.tradestatus.drive` (b2c 订单状态驱动)
    ///
    /// <https://open.taobao.com/api.htm?docId=31476&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.nlife.b2c.tradestatus.drive",
        response = B2cTradestatusDriveResponse,
        debug
    )]
    pub struct B2cTradestatusDrive {
        pub store_id: String,
        pub channel: Channel,
        pub out_trade_no: Option<String>,
        pub trade_no: Option<String>,
        pub action: Option<String>,
        pub logistics_info: Option<LogisticsInfo>,
        /// JSON as text.
        pub extend_params: Option<String>,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        /// 是指线上销售应用
        #[top_api(value = "APP")]
        App,
        /// 是指现场收银应用
        #[top_api(value = "POS")]
        Pos,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInfo {
        #[top_api(secret)]
        pub receiver: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub logistics_info_details: Vec<LogisticsInfoDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInfoDetail {
        pub goods_ids: Vec<String>,
        pub logistics_no: Option<String>,
        pub logistics_company: Option<String>,
        pub deliver_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct B2cTradestatusDriveResponse;
}

/// `alibaba.nlife.store.deliverdetail.get`
pub mod store_deliverdetail_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.deliverdetail.get` (查询发货单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=36763&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.deliverdetail.get",
        response = DeliverDetailDo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct StoreDeliverdetailGet {
        pub consign_no: String,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverDetailDo {
        pub store_id: Option<i64>,
        pub batch_no: Option<i64>,
        pub consign_no: Option<String>,
        pub logistics_company: Option<String>,
        pub logistics_no: Option<String>,
        pub trade_no: Option<String>,
        pub supplier_id: Option<i64>,
        pub gmt_consign: Option<TopDateTime>,
        pub status: Option<Status>,
        pub deliver_item_list: Vec<Deliveritemlist>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已发货
        #[top_api(value = 5)]
        Shipped,
        /// 已到货(入库中)
        #[top_api(value = 10)]
        V10,
        /// 待供应商确认差异
        #[top_api(value = 11)]
        V11,
        /// 已签收
        #[top_api(value = 7)]
        Signed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deliveritemlist {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub barcode: Option<String>,
        pub quantity: Option<i64>,
        pub unique_code_list: Vec<Value>,
    }
}

/// `alibaba.nlife.store.delivers.get`
pub mod store_delivers_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.delivers.get` (获取门店采购单下的发货单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.delivers.get",
        response = DeliverResponseDo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct StoreDeliversGet {
        pub trade_no: String,
        pub store_id: i64,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    /// `DeliverResponseDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverResponseDo {
        pub store_id: Option<i64>,
        pub trade_no: Option<String>,
        pub supplier_id: Option<String>,
        pub total_results: Option<String>,
        pub deliver_list: Vec<Deliverlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deliverlist {
        pub batch_no: Option<i64>,
        pub consign_no: Option<String>,
        pub logistics_company: Option<String>,
        pub logistics_no: Option<String>,
        pub gmt_consign: Option<TopDateTime>,
    }
}

/// `alibaba.nlife.store.itemdetail.get`
pub mod store_itemdetail_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.itemdetail.get` (查询商品的详情信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30694&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.itemdetail.get",
        response = StoreItemdetailGetResponse,
        idempotent,
        debug
    )]
    pub struct StoreItemdetailGet {
        pub store_id_type: String,
        pub store_id: String,
        pub outer_id: Option<String>,
        pub item_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub sku_id_list: Vec<i64>,
        pub item_type: Option<i8>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemdetailGetResponse {
        pub succes: Option<bool>,
        pub item: Option<RetailItemTopDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailItemTopDo {
        pub sku_list: Vec<RetailSkuTopDo>,
        pub support_taoke: Option<bool>,
        pub support_wzg: Option<bool>,
        pub detail_url: Option<String>,
        pub props: Option<String>,
        pub images: Option<String>,
        pub pic_url: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub num: Option<i64>,
        pub goods_no: Option<String>,
        pub barcode: Option<String>,
        pub outer_id: Option<String>,
        pub title: Option<String>,
        pub brand_name: Option<String>,
        pub brand_id: Option<i64>,
        pub category_name: Option<String>,
        pub cid: Option<i64>,
        pub store_id: Option<String>,
        pub store_id_type: Option<String>,
        pub item_id: Option<i64>,
        pub pc_desc: Option<String>,
        pub wireless_desc: Option<String>,
        pub image_list: Vec<String>,
        /// In yuan.
        pub tag_price: Option<Decimal>,
        pub props_name: Option<String>,
        pub item_type: Option<ItemType>,
        pub all_category_info: Option<String>,
        pub online_num: Option<i64>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub taobao_item_id: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// IC 线上商品
        #[top_api(value = 0)]
        V0,
        /// 商户导入线下商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailSkuTopDo {
        pub modified: Option<TopDateTime>,
        pub created: Option<TopDateTime>,
        pub taobao_sku_id: Option<String>,
        pub taobao_item_id: Option<String>,
        pub pic_url: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub properties_name: Option<String>,
        pub properties: Option<String>,
        pub barcode: Option<String>,
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
        /// In yuan.
        pub tag_price: Option<Decimal>,
        pub sku_ref_id: Option<i64>,
        pub online_quantity: Option<i64>,
        pub custom_code: Option<String>,
    }
}

/// `alibaba.nlife.store.itemdetails.get`
pub mod store_itemdetails_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.itemdetails.get` (批量获取零售加商品详情信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30846&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.itemdetails.get",
        response = StoreItemdetailsGetResponse,
        debug
    )]
    pub struct StoreItemdetailsGet {
        pub store_id: String,
        pub store_id_type: String,
        #[top_api(required, max_items = 20)]
        pub item_query_d_o_list: Vec<ItemQueryDoList>,
        pub item_type: Option<i8>,
    }

    /// `ItemQueryDOList`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemQueryDoList {
        pub item_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemdetailsGetResponse {
        pub item_list: Vec<RetailItemTopDo>,
        pub succes: Option<bool>,
        pub total: Option<i64>,
    }

    /// `RetailItemTopDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailItemTopDo {
        pub store_id_type: Option<String>,
        pub store_id: Option<String>,
        pub cid: Option<i64>,
        pub category_name: Option<String>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub title: Option<String>,
        pub outer_id: Option<String>,
        pub barcode: Option<String>,
        pub goods_no: Option<String>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub pic_url: Option<String>,
        /// Several values with commas between them.
        pub images: Option<String>,
        pub support_wzg: Option<bool>,
        pub support_taoke: Option<bool>,
        pub sku_list: Vec<RetailSkuTopDo>,
        /// In yuan.
        pub tag_price: Option<Decimal>,
        pub image_list: Vec<String>,
        pub wireless_desc: Option<String>,
        pub pc_desc: Option<String>,
        pub item_id: Option<i64>,
        pub props: Option<String>,
        pub detail_url: Option<String>,
        pub props_name: Option<String>,
        pub item_type: Option<ItemType>,
        pub all_category_info: Option<String>,
        pub online_num: Option<i64>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub taobao_item_id: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// IC 线上商品
        #[top_api(value = 0)]
        V0,
        /// 商户导入线下商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `RetailSkuTopDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailSkuTopDo {
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub barcode: Option<String>,
        pub price: Option<String>,
        pub properties: Option<String>,
        pub quantity: Option<i64>,
        pub properties_name: Option<String>,
        pub modified: Option<TopDateTime>,
        pub created: Option<TopDateTime>,
        pub pic_url: Option<String>,
        pub taobao_item_id: Option<String>,
        pub taobao_sku_id: Option<String>,
        /// In yuan.
        pub tag_price: Option<Decimal>,
        pub sku_ref_id: Option<i64>,
        pub online_quantity: Option<i64>,
    }
}

/// `alibaba.nlife.store.items.get`
pub mod store_items_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.items.get` (获取门店的商品列表(在售\|已下架\|全部))
    ///
    /// <https://open.taobao.com/api.htm?docId=30693&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.items.get",
        response = StoreItemsGetResponse,
        idempotent,
        debug
    )]
    pub struct StoreItemsGet {
        pub store_id_type: String,
        pub store_id: String,
        pub cid: Option<i64>,
        pub brand_id: Option<i64>,
        pub status: Option<Status>,
        pub r#type: Option<Type>,
        pub title: Option<String>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub item_type: Option<ItemType>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 在售
        #[top_api(value = "ON_SALE")]
        OnSale,
        /// 已下架
        #[top_api(value = "OFF_SALE")]
        OffSale,
        /// 全部
        #[top_api(value = "ALL")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 经销/现货
        #[top_api(value = "STORE_GOODS")]
        StoreGoods,
        /// 代销/网直供
        #[top_api(value = "SUPPLIER_GOODS")]
        SupplierGoods,
        /// 淘宝客
        #[top_api(value = "TAOKE")]
        Taoke,
        /// 全部商品
        #[top_api(value = "ALL")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 从零售加采购的商品
        #[top_api(value = 0)]
        V0,
        /// 商户线下导入的商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemsGetResponse {
        pub total_results: Option<i64>,
        pub item_list: Vec<RetailItemTopDo>,
        pub succes: Option<bool>,
    }

    /// `RetailItemTopDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailItemTopDo {
        pub item_id: Option<i64>,
        pub store_id_type: Option<String>,
        pub store_id: Option<String>,
        pub cid: Option<i64>,
        pub category_name: Option<String>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub title: Option<String>,
        pub outer_id: Option<String>,
        pub barcode: Option<String>,
        pub goods_no: Option<String>,
        pub num: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub pic_url: Option<String>,
        pub images: Option<String>,
        pub support_wzg: Option<bool>,
        pub support_taoke: Option<bool>,
        pub detail_url: Option<String>,
        pub props: Option<String>,
        pub item_type: Option<RetailItemTopDoItemTypeValue>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RetailItemTopDoItemTypeValue {
        #[top_api(value = 0)]
        V0,
        /// 线下商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.nlife.store.tradedetail.get`
pub mod store_tradedetail_get {
    use crate::prelude::*;

    /// `alibaba.nlife.store.tradedetail.get` (查询采购单详情信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=36908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.nlife.store.tradedetail.get",
        response = ProcurementDetailResponseDo,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct StoreTradedetailGet {
        pub procurement_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProcurementDetailResponseDo {
        pub procurement_no: Option<String>,
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub agreement_no: Option<String>,
        pub agreement_name: Option<String>,
        pub status: Option<Status>,
        pub create_time: Option<TopDateTime>,
        pub pricing_model: Option<PricingModel>,
        pub po_item_list: Vec<Poitemlist>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待提交
        #[top_api(value = 1)]
        AwaitingSubmission,
        /// 待审核
        #[top_api(value = 2)]
        AwaitingReview,
        /// 已驳回
        #[top_api(value = 3)]
        V3,
        /// 待发货
        #[top_api(value = 4)]
        AwaitingShipment,
        /// 已发货
        #[top_api(value = 5)]
        Shipped,
        /// 提交确认
        #[top_api(value = 6)]
        V6,
        /// 已签收
        #[top_api(value = 7)]
        Signed,
        /// 已完结
        #[top_api(value = 8)]
        V8,
        /// 已删除
        #[top_api(value = 9)]
        Deleted,
        /// 已到货
        #[top_api(value = 10)]
        V10,
        /// 待供应商确认差异
        #[top_api(value = 11)]
        V11,
        /// 采购单已生效
        #[top_api(value = 12)]
        V12,
        /// 已失效
        #[top_api(value = 13)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pricing_model`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PricingModel {
        /// 扣点模式
        #[top_api(value = 1)]
        V1,
        /// 采购价模式
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Poitemlist {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub quantity: Option<i64>,
        /// In cents.
        pub po_price: Option<i64>,
        /// In cents.
        pub retail_price: Option<i64>,
        pub share_ratio: Option<String>,
        pub activity_share_ratio: Option<String>,
    }
}
