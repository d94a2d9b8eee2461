//! `tmall.channel.*`: 16 APIs.

pub use self::products_get::ProductsGet;
pub use self::products_query::ProductsQuery;
pub use self::trade_applyorder_agree::TradeApplyorderAgree;
pub use self::trade_applyorder_get::TradeApplyorderGet;
pub use self::trade_applyorder_gets::TradeApplyorderGets;
pub use self::trade_applyorder_modify::TradeApplyorderModify;
pub use self::trade_applyorder_refuse::TradeApplyorderRefuse;
pub use self::trade_deliverorder_agree::TradeDeliverorderAgree;
pub use self::trade_deliverorder_get::TradeDeliverorderGet;
pub use self::trade_deliverorder_gets::TradeDeliverorderGets;
pub use self::trade_deliverorder_reject::TradeDeliverorderReject;
pub use self::trade_order_create::TradeOrderCreate;
pub use self::trade_order_get::TradeOrderGet;
pub use self::trade_order_gets::TradeOrderGets;
pub use self::trade_order_stop::TradeOrderStop;
pub use self::trade_refundorder_gets::TradeRefundorderGets;

/// `tmall.channel.products.get`
pub mod products_get {
    use crate::prelude::*;

    /// `tmall.channel.products.get` (查询供应商的产品数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=33036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.products.get",
        response = ProductsGetResponse,
        debug
    )]
    pub struct ProductsGet {
        pub top_query_product_d_o: Option<TopQueryProductDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopQueryProductDo {
        pub ids: Vec<i64>,
        pub page_size: Option<i64>,
        pub product_line_id: Option<i64>,
        pub page_num: Option<i64>,
        pub product_outer_id: Option<String>,
        pub item_ids: Vec<i64>,
        pub sku_outer_id: Option<String>,
        pub channel: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductsGetResponse {
        pub products: Vec<TopProductDo>,
        pub total_results: Option<i64>,
    }

    /// `TopProductDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductDo {
        pub city: Option<String>,
        /// In yuan.
        pub cost_price_yuan: Option<String>,
        pub desc_path: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub have_invoice: Option<i64>,
        pub have_quarantee: Option<i64>,
        pub auction_id: Option<i64>,
        pub items_count: Option<i64>,
        /// In yuan.
        pub postage_ems: Option<String>,
        /// In yuan.
        pub postage_fast: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub postage_ordinary: Option<String>,
        pub postage_type: Option<i64>,
        pub pid: Option<i64>,
        pub product_line_id: Option<i64>,
        pub outer_id: Option<String>,
        pub prov: Option<String>,
        pub quantity: Option<i64>,
        /// In yuan.
        pub retail_price_high: Option<String>,
        /// In yuan.
        pub retail_price_low: Option<String>,
        pub sc_item_id: Option<i64>,
        pub skus: Vec<ProductSkuDo>,
        pub spu_id: Option<i64>,
        /// In yuan.
        pub standard_price: Option<String>,
        pub status: Option<i64>,
        pub name: Option<String>,
        pub orders_count: Option<i64>,
        pub pictures: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuDo {
        pub auction_sku_id: Option<i64>,
        /// In cents.
        pub cost_price_fen: Option<i64>,
        /// In cents.
        pub price_cost_dealer_fen: Option<i64>,
        pub properties: Option<String>,
        pub quantity: Option<i64>,
        pub quota_quantity: Option<i64>,
        pub reserved_quantity: Option<i64>,
        pub scitem_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
        /// In cents.
        pub standard_price_fen: Option<i64>,
    }
}

/// `tmall.channel.products.query`
pub mod products_query {
    use crate::prelude::*;

    /// `tmall.channel.products.query` (渠道中心-查询产品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35902&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| Page::of(response.product_list).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.products.query",
        response = PageResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ProductsQuery {
        pub product_number: Option<String>,
        pub sku_number: Option<String>,
        #[top_api(max_items = 20)]
        pub product_ids: Vec<i64>,
        pub page_size: i64,
        pub product_line_id: Option<i64>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResultDto {
        pub error_message: Option<String>,
        pub product_list: Vec<ProductTopDto>,
        pub total_count: Option<i64>,
        pub has_next: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopDto {
        pub product_line_id: Option<i64>,
        pub product_number: Option<String>,
        pub desc_path: Option<String>,
        pub standard_price: Option<i64>,
        pub title: Option<String>,
        pub product_id: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub supplier_id: Option<i64>,
        pub category_id: Option<i64>,
        pub sku_list: Vec<ProductSkuTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuTopDto {
        pub sku_id: Option<i64>,
        pub sku_number: Option<String>,
        pub sku_sc_item_id: Option<i64>,
        pub standard_price: Option<i64>,
        pub bar_code: Option<String>,
        pub picture_url: Option<String>,
    }
}

/// `tmall.channel.trade.applyorder.agree`
pub mod trade_applyorder_agree {
    use crate::prelude::*;

    /// `tmall.channel.trade.applyorder.agree` (供应商审核同意采购申请单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.applyorder.agree",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeApplyorderAgree {
        pub operate_desc: Option<String>,
        pub channel_purchase_apply_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.applyorder.get`
pub mod trade_applyorder_get {
    use crate::prelude::*;

    /// `tmall.channel.trade.applyorder.get` (查询采购申请单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=35405&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.applyorder.get",
        response = TradeApplyorderGetResponse,
        debug
    )]
    pub struct TradeApplyorderGet {
        pub channel_purchase_apply_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeApplyorderGetResponse {
        pub channel_purchase_apply_order_no: Option<String>,
        pub channel: Option<i64>,
        pub distributor_nick: Option<String>,
        pub audit_status: Option<i64>,
        pub order_status: Option<i64>,
        pub trade_type: Option<i64>,
        pub audit_desc: Option<String>,
        pub cancel_desc: Option<String>,
        pub apply_create_time: Option<TopDateTime>,
        pub schema: Option<String>,
        pub apply_order_detail: Option<TopChannelApplyOrderDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderDetailDto {
        pub apply_order_relate_item_list: Vec<TopChannelApplyOrderRelateItemDto>,
        /// In cents.
        pub total_amount: Option<i64>,
        pub total_post_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderRelateItemDto {
        pub product_id: Option<i64>,
        pub product_sku_id: Option<i64>,
        pub buy_quantity: Option<i64>,
        pub purchase_price: Option<i64>,
        pub b2c_actual_pay_fee: Option<i64>,
    }
}

/// `tmall.channel.trade.applyorder.gets`
pub mod trade_applyorder_gets {
    use crate::prelude::*;

    /// `tmall.channel.trade.applyorder.gets` (获取采购申请单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35407&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = Some(page),
    ///     |response| Page::of(response.page_elements).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.applyorder.gets",
        response = TradeApplyorderGetsResponse,
        debug
    )]
    pub struct TradeApplyorderGets {
        pub trade_type: Option<i64>,
        pub channel_purchase_apply_order_no: Option<String>,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub need_pagination: Option<bool>,
        #[top_api(max_items = 20)]
        pub audit_status_list: Vec<i64>,
        pub distributor_nick: Option<String>,
        pub channel: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeApplyorderGetsResponse {
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub page_elements: Vec<TopChannelApplyOrderDto>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderDto {
        pub channel_purchase_apply_order_no: Option<String>,
        pub channel: Option<i64>,
        pub distributor_nick: Option<String>,
        pub audit_status: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub trade_type: Option<i64>,
        pub audit_desc: Option<String>,
        pub cancel_desc: Option<String>,
        pub apply_create_time: Option<TopDateTime>,
        pub apply_order_detail: Option<TopChannelApplyOrderDetailDto>,
        pub schema: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 待提交
        #[top_api(value = 100)]
        AwaitingSubmission,
        /// 创建中
        #[top_api(value = 0)]
        Creating,
        /// 待审核
        #[top_api(value = 1)]
        AwaitingReview,
        /// 订单完结
        #[top_api(value = 2)]
        V2,
        /// 订单关闭
        #[top_api(value = 3)]
        V3,
        /// 审核已通过
        #[top_api(value = 4)]
        V4,
        /// 审核已拒绝
        #[top_api(value = 5)]
        V5,
        /// 审核拒绝待重新修改
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderDetailDto {
        pub apply_order_relate_item_list: Vec<TopChannelApplyOrderRelateItemDto>,
        pub total_amount: Option<i64>,
        /// In cents.
        pub total_post_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderRelateItemDto {
        pub product_id: Option<i64>,
        pub product_sku_id: Option<i64>,
        pub buy_quantity: Option<i64>,
        pub purchase_price: Option<i64>,
        pub b2c_actual_pay_fee: Option<i64>,
    }
}

/// `tmall.channel.trade.applyorder.modify`
pub mod trade_applyorder_modify {
    use crate::prelude::*;

    /// `tmall.channel.trade.applyorder.modify` (供应商修改申请单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35417&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.applyorder.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeApplyorderModify {
        pub channel_purchase_apply_order_no: String,
        #[top_api(required, max_items = 20)]
        pub apply_order_relate_item_modify_param_list: Vec<TopChannelApplyOrderRelateItemModifyParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelApplyOrderRelateItemModifyParam {
        pub purchase_price: i64,
        pub buy_quantity: i64,
        pub product_sku_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.applyorder.refuse`
pub mod trade_applyorder_refuse {
    use crate::prelude::*;

    /// `tmall.channel.trade.applyorder.refuse` (供应商审核拒绝采购申请单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35410&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.applyorder.refuse",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeApplyorderRefuse {
        pub operate_desc: String,
        pub channel_purchase_apply_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.deliverorder.agree`
pub mod trade_deliverorder_agree {
    use crate::prelude::*;

    /// `tmall.channel.trade.deliverorder.agree` (供应商审核通过发货确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=35408&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.deliverorder.agree",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeDeliverorderAgree {
        pub main_deliver_order_no: i64,
        pub operate_desc: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.deliverorder.get`
pub mod trade_deliverorder_get {
    use crate::prelude::*;

    /// `tmall.channel.trade.deliverorder.get` (通过发货单单号获取发货单的详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=35409&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.deliverorder.get",
        response = TradeDeliverorderGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeDeliverorderGet {
        pub main_deliver_order_no: i64,
        pub is_include_sub_order: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeDeliverorderGetResponse {
        pub main_deliver_order_no: Option<i64>,
        pub order_status: Option<i64>,
        pub audit_status: Option<i64>,
        pub distributor_nick: Option<String>,
        pub channel: Option<i64>,
        pub order_create_time: Option<TopDateTime>,
        pub order_last_modify_time: Option<TopDateTime>,
        pub sub_deliver_order_list: Vec<TopChannelSubDeliverOrderDto>,
        pub logistics_order_list: Vec<TopChannelLogisticsOrderDto>,
        pub schema: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSubDeliverOrderDto {
        pub sub_deliver_order_no: Option<i64>,
        pub main_purchase_order_no: Option<i64>,
        pub sub_purchase_order_no: Option<i64>,
        pub deliver_count: Option<i64>,
        pub receive_quantity: Option<i64>,
        pub diff_quantity: Option<i64>,
        pub main_deliver_order_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelLogisticsOrderDto {
        pub logistics_order_no: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_company_name: Option<String>,
    }
}

/// `tmall.channel.trade.deliverorder.gets`
pub mod trade_deliverorder_gets {
    use crate::prelude::*;

    /// `tmall.channel.trade.deliverorder.gets` (查询发货单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35416&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = Some(page),
    ///     |response| Page::of(response.page_elements).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.deliverorder.gets",
        response = TradeDeliverorderGetsResponse,
        debug
    )]
    pub struct TradeDeliverorderGets {
        pub main_deliver_order_no: Option<i64>,
        #[top_api(max_items = 20)]
        pub order_status_list: Vec<i64>,
        pub is_include_sub_order: Option<bool>,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub need_pagination: Option<bool>,
        pub channel: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeDeliverorderGetsResponse {
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub page_elements: Vec<TopChannelDeliverOrderDto>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelDeliverOrderDto {
        pub main_deliver_order_no: Option<i64>,
        pub order_status: Option<i64>,
        pub audit_status: Option<i64>,
        pub distributor_nick: Option<String>,
        pub channel: Option<i64>,
        pub order_create_time: Option<TopDateTime>,
        pub order_last_modify_time: Option<TopDateTime>,
        pub sub_deliver_order_list: Vec<TopChannelSubDeliverOrderDto>,
        pub logistics_order_list: Vec<TopChannelLogisticsOrderDto>,
        pub schema: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSubDeliverOrderDto {
        pub sub_deliver_order_no: Option<i64>,
        pub main_deliver_order_no: Option<i64>,
        pub main_purchase_order_no: Option<i64>,
        pub sub_purchase_order_no: Option<i64>,
        pub deliver_count: Option<i64>,
        pub receive_quantity: Option<i64>,
        pub diff_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelLogisticsOrderDto {
        pub logistics_order_no: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_company_name: Option<String>,
    }
}

/// `tmall.channel.trade.deliverorder.reject`
pub mod trade_deliverorder_reject {
    use crate::prelude::*;

    /// `tmall.channel.trade.deliverorder.reject` (供应商拒绝收货确认单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35419&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.deliverorder.reject",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeDeliverorderReject {
        pub main_deliver_order_no: i64,
        pub operate_desc: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.order.create`
pub mod trade_order_create {
    use crate::prelude::*;

    /// `tmall.channel.trade.order.create` (创建渠道分销单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37446&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.order.create",
        response = Vec<Value>,
        unwrap = "main_purchase_order_list",
        debug
    )]
    pub struct TradeOrderCreate {
        pub param0: TopChannelPurchaseOrderCreateParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelPurchaseOrderCreateParam {
        pub request_no: Option<String>,
        #[top_api(required)]
        pub items: Vec<TopChannelSubPurchaseOrderCreateParam>,
        pub internal_code: Option<String>,
        pub channel: i64,
        #[top_api(secret)]
        pub down_user_nick: Option<String>,
        pub auto_audit: Option<bool>,
        pub down_account_id: Option<i64>,
        pub down_role_type: Option<i64>,
        pub down_account_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSubPurchaseOrderCreateParam {
        pub buy_quantity: i64,
        pub product_sku_id: Option<i64>,
        pub product_id: i64,
    }
}

/// `tmall.channel.trade.order.get`
pub mod trade_order_get {
    use crate::prelude::*;

    /// `tmall.channel.trade.order.get` (通过主采购单号查询采购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.order.get",
        response = TradeOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeOrderGet {
        pub main_purchase_order_no: i64,
        pub is_include_sub_order: Option<bool>,
        pub is_include_main_order: Option<bool>,
        pub is_include_logistics: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderGetResponse {
        pub main_purchase_order_no: Option<i64>,
        pub channel_purchase_apply_order_no: Option<String>,
        pub distributor_nick: Option<String>,
        pub buyer_taobao_nick: Option<String>,
        pub trade_type: Option<i64>,
        pub pay_type: Option<i64>,
        pub channel: Option<i64>,
        pub post_fee: Option<i64>,
        pub pay_status: Option<i64>,
        pub logistics_status: Option<i64>,
        pub order_status: Option<i64>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub sub_order_list: Vec<TopChannelSubPurchaseOrderDto>,
        pub channel_logistics_order: Option<TopChannelLogisticsOrderDto>,
        pub schema: Option<String>,
        pub top_purchase_pay_order: Option<TopPurchasePayOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSubPurchaseOrderDto {
        pub sub_purchase_order_no: Option<i64>,
        pub merchant_code: Option<String>,
        pub product_id: Option<i64>,
        pub sku: Option<String>,
        pub product_number: Option<String>,
        pub product_title: Option<String>,
        pub product_price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub pay_status: Option<i64>,
        pub logistics_status: Option<i64>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelLogisticsOrderDto {
        pub logistics_order_no: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_company_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPurchasePayOrderDto {
        pub pay_order_id: Option<String>,
        pub pay_fee: Option<i64>,
    }
}

/// `tmall.channel.trade.order.gets`
pub mod trade_order_gets {
    use crate::prelude::*;

    /// `tmall.channel.trade.order.gets` (分页查询采购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=35415&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = Some(page),
    ///     |response| Page::of(response.page_elements).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.order.gets",
        response = TradeOrderGetsResponse,
        debug
    )]
    pub struct TradeOrderGets {
        pub is_include_sub_order: Option<bool>,
        pub is_include_main_order: Option<bool>,
        pub is_include_logistics: Option<bool>,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub need_pagination: Option<bool>,
        pub main_purchase_order_no: Option<i64>,
        pub distributor_nick: Option<String>,
        pub channel: Option<i64>,
        pub trade_type: Option<TradeType>,
        pub order_status: Option<i64>,
        pub create_time_start: Option<TopDateTime>,
        pub create_time_end: Option<TopDateTime>,
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        /// 代销
        #[top_api(value = 1)]
        V1,
        /// 经销
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderGetsResponse {
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub page_elements: Vec<TopChannelPurchaseOrderDto>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelPurchaseOrderDto {
        pub main_purchase_order_no: Option<i64>,
        pub channel_purchase_apply_order_no: Option<String>,
        pub distributor_nick: Option<String>,
        pub buyer_taobao_nick: Option<String>,
        pub trade_type: Option<i64>,
        pub pay_type: Option<i64>,
        pub channel: Option<i64>,
        pub post_fee: Option<i64>,
        pub pay_status: Option<i64>,
        pub logistics_status: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub sub_order_list: Vec<TopChannelSubPurchaseOrderDto>,
        pub channel_logistics_order: Option<TopChannelLogisticsOrderDto>,
        pub schema: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 交易中
        #[top_api(value = 1)]
        V1,
        /// 交易关闭
        #[top_api(value = 2)]
        TradeClosed,
        /// 交易成功
        #[top_api(value = 3)]
        TradeSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelSubPurchaseOrderDto {
        pub sub_purchase_order_no: Option<i64>,
        pub merchant_code: Option<String>,
        pub product_id: Option<i64>,
        pub sku: Option<String>,
        pub product_number: Option<String>,
        pub product_title: Option<String>,
        pub product_price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub pay_status: Option<i64>,
        pub logistics_status: Option<i64>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelLogisticsOrderDto {
        pub logistics_order_no: Option<String>,
        pub logistics_company_code: Option<String>,
        pub logistics_company_name: Option<String>,
    }
}

/// `tmall.channel.trade.order.stop`
pub mod trade_order_stop {
    use crate::prelude::*;

    /// `tmall.channel.trade.order.stop` (供应商停止发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=35406&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.order.stop",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct TradeOrderStop {
        pub main_purchase_order_no: i64,
        pub request_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.channel.trade.refundorder.gets`
pub mod trade_refundorder_gets {
    use crate::prelude::*;

    /// `tmall.channel.trade.refundorder.gets` (供应商查询退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=40889&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = Some(page),
    ///     |response| Page::of(response.page_elements).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.channel.trade.refundorder.gets",
        response = TradeRefundorderGetsResponse,
        debug
    )]
    pub struct TradeRefundorderGets {
        pub refund_id: Option<i64>,
        pub main_channel_order_no: Option<String>,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRefundorderGetsResponse {
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
        pub page_elements: Vec<TopChannelRefundDto>,
        pub total_count: Option<i64>,
    }

    /// `TopChannelRefundDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelRefundDto {
        pub refund_id: Option<i64>,
        pub refund_type_desc: Option<String>,
        pub refund_status_desc: Option<String>,
        pub main_channel_order_no: Option<String>,
        pub purchase_order_pay_fee: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_reason_desc: Option<String>,
        pub refund_create_date: Option<TopDateTime>,
        pub purchase_order_status: Option<String>,
        #[top_api(secret)]
        pub down_account_nick: Option<String>,
        pub main_purchase_order_no: Option<i64>,
        pub sub_purchase_order_no: Option<i64>,
    }
}
