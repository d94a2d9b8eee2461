//! `taobao.openmall.*`: 22 APIs.

pub use self::item_get::ItemGet;
pub use self::item_salearea_get::ItemSaleareaGet;
pub use self::items_query::ItemsQuery;
pub use self::refund_batch_get::RefundBatchGet;
pub use self::refund_close::RefundClose;
pub use self::refund_create::RefundCreate;
pub use self::refund_get::RefundGet;
pub use self::refund_image_upload::RefundImageUpload;
pub use self::refund_message_get::RefundMessageGet;
pub use self::refund_message_submit::RefundMessageSubmit;
pub use self::refund_modify::RefundModify;
pub use self::refund_submit::RefundSubmit;
pub use self::trace_search::TraceSearch;
pub use self::trade_address_parse::TradeAddressParse;
pub use self::trade_agreepay::TradeAgreepay;
pub use self::trade_batch_get::TradeBatchGet;
pub use self::trade_close::TradeClose;
pub use self::trade_confirm::TradeConfirm;
pub use self::trade_create::TradeCreate;
pub use self::trade_get::TradeGet;
pub use self::trade_render::TradeRender;
pub use self::trade_shipaddress_update::TradeShipaddressUpdate;

/// `taobao.openmall.item.get`
pub mod item_get {
    use crate::prelude::*;

    /// `taobao.openmall.item.get` (获取商品详情物料)
    ///
    /// <https://open.taobao.com/api.htm?docId=50836&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.item.get",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemGet {
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub item: Option<TopItemVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemVo {
        pub category_id: Option<i64>,
        pub city: Option<String>,
        /// In yuan.
        pub cost_price: Option<Decimal>,
        pub description: Option<String>,
        pub item_id: Option<i64>,
        pub item_images: Vec<TopItemImageVo>,
        /// Several values with commas between them.
        pub item_videos: Option<String>,
        pub pic_url: Option<String>,
        pub postages: Vec<TopPostageVo>,
        pub item_properties: Option<String>,
        pub property_images: Vec<TopItemVoPropertyImages>,
        pub prov: Option<String>,
        pub quantity: Option<i64>,
        /// In metres.
        pub size: Option<String>,
        pub skus: Vec<TopItemSkuVo>,
        pub item_status: Option<i64>,
        pub title: Option<String>,
        pub is_virtual: Option<bool>,
        pub weight: Option<String>,
        pub area_limit: Option<bool>,
        pub property_alias: Option<String>,
        pub shop_name: Option<String>,
        pub popularity: Option<i64>,
        pub support_erp_hold: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemImageVo {
        pub position: Option<i64>,
        pub url: Option<String>,
        pub image_id: Option<i64>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPostageVo {
        pub add_fee: Option<Decimal>,
        /// In kilograms.
        pub add_standard: Option<String>,
        /// Several values with commas between them.
        pub post_area: Option<String>,
        pub post_type: Option<String>,
        pub start_fee: Option<Decimal>,
        /// In kilograms.
        pub start_standard: Option<String>,
        pub valuation: Option<i64>,
    }

    /// `TopItemImageVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemVoPropertyImages {
        pub image_id: Option<i64>,
        pub properties: Option<String>,
        pub url: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemSkuVo {
        /// In yuan.
        pub price: Option<Decimal>,
        pub properties: Option<String>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
        pub description: Option<String>,
    }
}

/// `taobao.openmall.item.salearea.get`
pub mod item_salearea_get {
    use crate::prelude::*;

    /// `taobao.openmall.item.salearea.get` (查询商品可售区域)
    ///
    /// <https://open.taobao.com/api.htm?docId=52009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.item.salearea.get",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemSaleareaGet {
        pub item_id: i64,
        pub sku_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub sale_area_list: Vec<TopSaleAreaVo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSaleAreaVo {
        pub sku_id: Option<i64>,
        /// JSON as text.
        pub sale_area_info: Option<String>,
    }
}

/// `taobao.openmall.items.query`
pub mod items_query {
    use crate::prelude::*;

    /// `taobao.openmall.items.query` (批量获取商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=50837&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.items.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemsQuery {
        pub item_ids: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub distributor: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub item_list: Vec<TopItemVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemVo {
        pub status: Option<i64>,
        pub item_id: Option<i64>,
        pub title: Option<String>,
        /// In yuan.
        pub cost_price: Option<Decimal>,
        pub quantity: Option<String>,
        pub category_id: Option<i64>,
        pub pic_url: Option<String>,
        pub prov: Option<String>,
        pub city: Option<String>,
    }
}

/// `taobao.openmall.refund.batch.get`
pub mod refund_batch_get {
    use crate::prelude::*;

    /// `taobao.openmall.refund.batch.get` (批量获取 openmall 退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53700&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.entities).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.batch.get",
        response = RefundBatchGetResponse,
        idempotent,
        debug
    )]
    pub struct RefundBatchGet {
        #[top_api(required)]
        pub end_created: Option<TopDateTime>,
        pub page_index: i64,
        pub page_size: i64,
        pub distributor: String,
        #[top_api(required)]
        pub start_created: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundBatchGetResponse {
        pub entities: Vec<TopRefundVo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRefundVo {
        pub refund_id: Option<i64>,
        pub tid: Option<i64>,
        pub status: Option<String>,
        pub created: Option<TopDateTime>,
        pub refund_fee: Option<String>,
    }
}

/// `taobao.openmall.refund.close`
pub mod refund_close {
    use crate::prelude::*;

    /// `taobao.openmall.refund.close` (关闭 `OpenMall` 退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50839&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.close",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct RefundClose {
        pub distributor: String,
        pub refund_id: i64,
    }
}

/// `taobao.openmall.refund.create`
pub mod refund_create {
    use crate::prelude::*;

    /// `taobao.openmall.refund.create` (创建 `OpenMall` 退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50838&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.create",
        response = RefundCreateResponse,
        debug
    )]
    pub struct RefundCreate {
        pub distributor: String,
        pub goods_status: String,
        pub refund_desc: String,
        pub refund_fee: i64,
        pub refund_reason: String,
        pub refund_type: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundCreateResponse {
        pub refund_id: Option<i64>,
        pub status: Option<String>,
    }
}

/// `taobao.openmall.refund.get`
pub mod refund_get {
    use crate::prelude::*;

    /// `taobao.openmall.refund.get` (获取 `OpenMall` 退款单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=50840&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.get",
        response = TopRefundVo,
        unwrap = "refund",
        idempotent,
        debug
    )]
    pub struct RefundGet {
        pub distributor: String,
        pub refund_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRefundVo {
        pub created: Option<TopDateTime>,
        pub good_status: Option<String>,
        pub has_good_return: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub refund_remind_timeout: Option<RefundRemindTimeout>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub shipping_type: Option<String>,
        pub sku: Option<String>,
        pub status: Option<String>,
        pub total_fee: Option<String>,
        pub sid: Option<String>,
        pub company_name: Option<String>,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub fix_phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub consignee_full_name: Option<String>,
        pub closed_by_seller_ship: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundRemindTimeout {
        pub exist_timeout: Option<bool>,
        pub timeout: Option<TopDateTime>,
    }
}

/// `taobao.openmall.refund.image.upload`
pub mod refund_image_upload {
    use crate::prelude::*;

    /// `taobao.openmall.refund.image.upload` (`OpenMall` 退款图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=53646&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.image.upload",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct RefundImageUpload {
        pub image: FileItem,
        pub distributor: String,
        pub refund_id: i64,
    }
}

/// `taobao.openmall.refund.message.get`
pub mod refund_message_get {
    use crate::prelude::*;

    /// `taobao.openmall.refund.message.get` (openmall 获取退款单留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=51579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.message.get",
        response = Vec<RefundMessage>,
        unwrap = "results_list",
        idempotent,
        debug
    )]
    pub struct RefundMessageGet {
        pub distributor: String,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub refund_message: Option<String>,
        pub refund_message_pics: Vec<RefundMessagePic>,
        pub time: Option<TopDateTime>,
        pub role: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessagePic {
        pub desc: Option<String>,
        pub pic: Option<String>,
    }
}

/// `taobao.openmall.refund.message.submit`
pub mod refund_message_submit {
    use crate::prelude::*;

    /// `taobao.openmall.refund.message.submit` (提交退款单留言)
    ///
    /// <https://open.taobao.com/api.htm?docId=51580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.message.submit",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct RefundMessageSubmit {
        pub distributor: String,
        pub refund_id: i64,
        pub refund_message: RefundMessage,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessage {
        pub refund_message: String,
        pub refund_message_pics: Vec<RefundMessagePic>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMessagePic {
        pub desc: Option<String>,
        pub pic: Option<String>,
        #[top_api(secret)]
        pub pic_token: Option<String>,
    }
}

/// `taobao.openmall.refund.modify`
pub mod refund_modify {
    use crate::prelude::*;

    /// `taobao.openmall.refund.modify` (修改 `OpenMall` 退款申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=51581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.modify",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct RefundModify {
        pub refund_type: String,
        pub refund_fee: i64,
        pub refund_desc: String,
        pub goods_status: String,
        pub refund_reason: String,
        pub distributor: String,
        pub refund_id: i64,
    }
}

/// `taobao.openmall.refund.submit`
pub mod refund_submit {
    use crate::prelude::*;

    /// `taobao.openmall.refund.submit` (提交 `OpenMall` 退款单物流)
    ///
    /// <https://open.taobao.com/api.htm?docId=50841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.refund.submit",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct RefundSubmit {
        pub distributor: String,
        pub logistics_company_code: String,
        pub logistics_company_name: String,
        pub logistics_no: String,
        pub refund_id: i64,
    }
}

/// `taobao.openmall.trace.search`
pub mod trace_search {
    use crate::prelude::*;

    /// `taobao.openmall.trace.search` (获取 Openmall 订单物流流转信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trace.search",
        response = TopLogisticsDetailTraceVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TraceSearch {
        pub distributor: Option<String>,
        pub tid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopLogisticsDetailTraceVo {
        pub company_name: Option<String>,
        pub out_sid: Option<String>,
        pub status: Option<String>,
        pub tid: Option<String>,
        pub trace_list: Vec<TransitStepInfoVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransitStepInfoVo {
        pub action: Option<String>,
        pub status_desc: Option<String>,
        pub status_time: Option<String>,
    }
}

/// `taobao.openmall.trade.address.parse`
pub mod trade_address_parse {
    use crate::prelude::*;

    /// `taobao.openmall.trade.address.parse` (openmall 服务地址区域码解析)
    ///
    /// <https://open.taobao.com/api.htm?docId=52498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.address.parse",
        response = TopParseAddressVo,
        unwrap = "result",
        debug
    )]
    pub struct TradeAddressParse {
        #[top_api(secret)]
        pub raw_address: String,
        pub distributor: String,
    }

    /// `TopParseAddressVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopParseAddressVo {
        pub entries: Vec<TopParseAddressEntryVo>,
    }

    /// `TopParseAddressEntryVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopParseAddressEntryVo {
        pub code: Option<String>,
        pub name: Option<String>,
        pub scope: Option<Scope>,
    }

    /// The values of `scope`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Scope {
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// 乡
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.openmall.trade.agreepay`
pub mod trade_agreepay {
    use crate::prelude::*;

    /// `taobao.openmall.trade.agreepay` (openmall 订单支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=51189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.agreepay",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TradeAgreepay {
        pub distributor: String,
        pub tid: i64,
    }
}

/// `taobao.openmall.trade.batch.get`
pub mod trade_batch_get {
    use crate::prelude::*;

    /// `taobao.openmall.trade.batch.get` (批量获取 openmall 订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=53702&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.entities).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.batch.get",
        response = TradeBatchGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeBatchGet {
        #[top_api(required)]
        pub end_created: Option<TopDateTime>,
        pub page_index: i64,
        pub page_size: i64,
        pub distributor: String,
        #[top_api(required)]
        pub start_created: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeBatchGetResponse {
        pub entities: Vec<TopTradeDetailVo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeDetailVo {
        pub tid: Option<i64>,
        pub out_id: Option<String>,
        pub payment: Option<String>,
        pub post_fee: Option<String>,
        pub num_iid: Option<i64>,
        pub num: Option<i64>,
        pub status: Option<String>,
    }
}

/// `taobao.openmall.trade.close`
pub mod trade_close {
    use crate::prelude::*;

    /// `taobao.openmall.trade.close` (关闭订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.close",
        response = TopTradeResultVo,
        unwrap = "result",
        debug
    )]
    pub struct TradeClose {
        pub distributor: String,
        pub reason: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeResultVo {
        pub tid: Option<String>,
    }
}

/// `taobao.openmall.trade.confirm`
pub mod trade_confirm {
    use crate::prelude::*;

    /// `taobao.openmall.trade.confirm` (确认收货)
    ///
    /// <https://open.taobao.com/api.htm?docId=50809&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.confirm",
        response = TopTradeResultVo,
        unwrap = "result",
        debug
    )]
    pub struct TradeConfirm {
        pub distributor: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeResultVo {
        pub tid: Option<String>,
    }
}

/// `taobao.openmall.trade.create`
pub mod trade_create {
    use crate::prelude::*;

    /// `taobao.openmall.trade.create` (创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=50807&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.create",
        response = TopTradeResultVo,
        unwrap = "result",
        debug
    )]
    pub struct TradeCreate {
        pub param_top_trade_create_d_o: TopTradeCreateDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeCreateDo {
        #[top_api(secret)]
        pub address: String,
        pub buyer_channel: String,
        pub buyer_channel_id: String,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: String,
        pub distributor: String,
        pub divisioncode: String,
        /// In yuan.
        pub expect_order_fee: String,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub name: String,
        pub num_iid: i64,
        pub nums: i64,
        pub out_id: String,
        /// In yuan.
        pub outer_order_fee: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub postcode: Option<String>,
        pub shipping_type: String,
        pub sku_iids: i64,
        pub need_erp_hold: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeResultVo {
        pub tid: Option<String>,
    }
}

/// `taobao.openmall.trade.get`
pub mod trade_get {
    use crate::prelude::*;

    /// `taobao.openmall.trade.get` (查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=50808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.get",
        response = TopTradeDetailVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeGet {
        pub distributor: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeDetailVo {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub buyer_channel: Option<String>,
        pub buyer_channel_id: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub consign_time: Option<TopDateTime>,
        pub created: Option<TopDateTime>,
        pub distributor: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub est_con_time: Option<String>,
        pub has_post_fee: Option<bool>,
        pub mark_desc: Option<String>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub orders: Vec<TopOrderVo>,
        pub pay_time: Option<TopDateTime>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub price: Option<Decimal>,
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_country: Option<String>,
        pub receiver_district: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        pub receiver_state: Option<String>,
        pub receiver_town: Option<String>,
        pub receiver_zip: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shipping_type: Option<String>,
        pub sid: Option<String>,
        pub status: Option<String>,
        pub tid: Option<String>,
        pub title: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub trade_memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderVo {
        pub consign_time: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub estimate_con_time: Option<String>,
        pub item_memo: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub oid: Option<i64>,
        pub outer_sku_id: Option<String>,
        /// In yuan.
        pub payment: Option<Decimal>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub refund_id: Option<i64>,
        pub refund_status: Option<String>,
        pub is_sh_ship: Option<bool>,
        pub sku_properties_name: Option<String>,
        pub sku_id: Option<String>,
        pub status: Option<String>,
        pub title: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        pub logistics_company: Option<String>,
        pub invoice_no: Option<String>,
    }
}

/// `taobao.openmall.trade.render`
pub mod trade_render {
    use crate::prelude::*;

    /// `taobao.openmall.trade.render` (渲染订单价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=51025&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.render",
        response = TopTradeResultVo,
        unwrap = "result",
        debug
    )]
    pub struct TradeRender {
        pub param_top_trade_create_d_o: TopTradeCreateDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeCreateDo {
        #[top_api(secret)]
        pub address: String,
        pub buyer_channel: String,
        pub buyer_channel_id: String,
        #[top_api(secret)]
        pub buyer_phone: String,
        pub distributor: String,
        pub divisioncode: String,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub name: String,
        pub num_iid: i64,
        pub nums: i64,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub postcode: Option<String>,
        pub sku_iids: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeResultVo {
        pub area_id: Option<i64>,
        pub item_id: Option<i64>,
        #[top_api(secret)]
        pub location: Option<String>,
        pub posts: Vec<PostDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostDo {
        pub amount: Option<String>,
        pub name: Option<String>,
        pub shipping_type: Option<String>,
    }
}

/// `taobao.openmall.trade.shipaddress.update`
pub mod trade_shipaddress_update {
    use crate::prelude::*;

    /// `taobao.openmall.trade.shipaddress.update` (Openmall 订单收货地址修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=53105&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openmall.trade.shipaddress.update",
        response = Option<String>,
        unwrap = "tid",
        debug
    )]
    pub struct TradeShipaddressUpdate {
        pub distributor: String,
        #[top_api(max_len = 228, secret)]
        pub receiver_address: String,
        #[top_api(max_len = 32)]
        pub receiver_city: String,
        #[top_api(max_len = 32)]
        pub receiver_district: String,
        #[top_api(max_len = 11, secret)]
        pub receiver_mobile: String,
        #[top_api(max_len = 50, secret)]
        pub receiver_name: String,
        #[top_api(max_len = 30, secret)]
        pub receiver_phone: Option<String>,
        #[top_api(max_len = 32)]
        pub receiver_state: String,
        pub receiver_zip: Option<String>,
        pub tid: i64,
    }
}
