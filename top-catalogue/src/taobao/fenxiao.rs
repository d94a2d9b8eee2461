//! `taobao.fenxiao.*`: 45 APIs.

pub use self::cooperation_get::CooperationGet;
pub use self::dealer_requisitionorder_agree::DealerRequisitionorderAgree;
pub use self::dealer_requisitionorder_close::DealerRequisitionorderClose;
pub use self::dealer_requisitionorder_create::DealerRequisitionorderCreate;
pub use self::dealer_requisitionorder_get::DealerRequisitionorderGet;
pub use self::dealer_requisitionorder_query::DealerRequisitionorderQuery;
pub use self::dealer_requisitionorder_remark_update::DealerRequisitionorderRemarkUpdate;
pub use self::discounts_get::DiscountsGet;
pub use self::distributor_items_get::DistributorItemsGet;
pub use self::distributor_product_quantity_get::DistributorProductQuantityGet;
pub use self::distributor_products_get::DistributorProductsGet;
pub use self::distributors_get::DistributorsGet;
pub use self::grades_get::GradesGet;
pub use self::login_user_get::LoginUserGet;
pub use self::order_confirm_paid::OrderConfirmPaid;
pub use self::order_remark_update::OrderRemarkUpdate;
pub use self::orders_get::OrdersGet;
pub use self::product_add::ProductAdd;
pub use self::product_gradeprice_get::ProductGradepriceGet;
pub use self::product_gradeprice_update::ProductGradepriceUpdate;
pub use self::product_image_delete::ProductImageDelete;
pub use self::product_image_upload::ProductImageUpload;
pub use self::product_import_from_auction::ProductImportFromAuction;
pub use self::product_map_add::ProductMapAdd;
pub use self::product_quantity_update::ProductQuantityUpdate;
pub use self::product_sku_add::ProductSkuAdd;
pub use self::product_sku_delete::ProductSkuDelete;
pub use self::product_sku_update::ProductSkuUpdate;
pub use self::product_skus_get::ProductSkusGet;
pub use self::product_to_channel_import::ProductToChannelImport;
pub use self::product_update::ProductUpdate;
pub use self::productcat_add::ProductcatAdd;
pub use self::productcat_delete::ProductcatDelete;
pub use self::productcat_update::ProductcatUpdate;
pub use self::productcats_get::ProductcatsGet;
pub use self::products_get::ProductsGet;
pub use self::refund_get::RefundGet;
pub use self::refund_query::RefundQuery;
pub use self::requisitions_get::RequisitionsGet;
pub use self::trade_prepay_offline_add::TradePrepayOfflineAdd;
pub use self::trade_prepay_offline_reduce::TradePrepayOfflineReduce;
pub use self::yph_order_get::YphOrderGet;
pub use self::yph_orders_get::YphOrdersGet;
pub use self::yph_refund_get::YphRefundGet;
pub use self::yph_refunds_get::YphRefundsGet;

/// `taobao.fenxiao.cooperation.get`
pub mod cooperation_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.cooperation.get` (供应商或分销商获取合作关系信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10694&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.cooperations).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.cooperation.get",
        response = CooperationGetResponse,
        idempotent,
        debug
    )]
    pub struct CooperationGet {
        pub status: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub trade_type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub channel_code: Option<String>,
        pub role_type: Option<RoleType>,
    }

    /// The values of `role_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RoleType {
        /// 供应商
        #[top_api(value = 1)]
        Supplier,
        /// 分销商
        #[top_api(value = 2)]
        Distributor,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CooperationGetResponse {
        pub total_results: Option<i64>,
        pub cooperations: Vec<Cooperation>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Cooperation {
        pub cooperate_id: Option<i64>,
        pub distributor_id: Option<i64>,
        pub distributor_nick: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_nick: Option<String>,
        pub product_line: Option<String>,
        pub product_line_name: Vec<String>,
        pub grade_id: Option<i64>,
        pub trade_type: Option<String>,
        pub auth_payway: Vec<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub status: Option<String>,
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.agree`
pub mod dealer_requisitionorder_agree {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.agree` (供应商/分销商通过采购申请/经销采购单申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=22031&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.agree",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DealerRequisitionorderAgree {
        pub dealer_order_id: i64,
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.close`
pub mod dealer_requisitionorder_close {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.close` (供应商/分销商关闭采购申请/经销采购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=22028&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.close",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DealerRequisitionorderClose {
        pub dealer_order_id: i64,
        pub reason: Reason,
        pub reason_detail: String,
    }

    /// The values of `reason`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Reason {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 分销商恶意提交申请单
        #[top_api(value = 4)]
        V4,
        /// 其他原因
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.create`
pub mod dealer_requisitionorder_create {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.create` (创建经销采购申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=22852&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.create",
        response = Option<i64>,
        unwrap = "dealer_order_id",
        debug
    )]
    pub struct DealerRequisitionorderCreate {
        /// In cents.
        #[top_api(required, max_items = 50)]
        pub order_detail: Vec<String>,
        pub logistics_type: Option<LogisticsType>,
        pub province: String,
        pub city: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub address: String,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub buyer_name: String,
        #[top_api(secret)]
        pub id_card_number: Option<String>,
    }

    /// The values of `logistics_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsType {
        /// 自提
        #[top_api(value = "SELF_PICKUP")]
        SelfPickup,
        /// 仓库发货
        #[top_api(value = "LOGISTICS")]
        Logistics,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.get`
pub mod dealer_requisitionorder_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.get` (批量查询采购申请/经销采购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=22032&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.dealer_orders).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.get",
        response = DealerRequisitionorderGetResponse,
        idempotent,
        debug
    )]
    pub struct DealerRequisitionorderGet {
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub identity: Identity,
        pub fields: Vec<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 全部状态
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 7)]
        PaymentSucceeded,
        #[top_api(value = 8)]
        V8,
        #[top_api(value = 9)]
        V9,
        /// 采购申请/经销采购单关闭
        #[top_api(value = 10)]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `identity`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Identity {
        /// 供应商
        #[top_api(value = 1)]
        Supplier,
        /// 分销商
        #[top_api(value = 2)]
        Distributor,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerRequisitionorderGetResponse {
        pub dealer_orders: Vec<DealerOrder>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerOrder {
        pub logistics_type: Option<String>,
        pub quantity_count: Option<i64>,
        pub receiver: Option<Receiver>,
        /// In yuan.
        pub logistics_fee: Option<Decimal>,
        /// In yuan.
        pub rebate_fee: Option<Decimal>,
        pub modified_time: Option<TopDateTime>,
        pub applied_time: Option<TopDateTime>,
        pub audit_time_applier: Option<TopDateTime>,
        /// In yuan.
        pub total_price: Option<Decimal>,
        pub order_status: Option<DealerOrderOrderStatusValue>,
        pub close_reason: Option<String>,
        pub delivered_quantity_count: Option<i64>,
        pub pay_type: Option<String>,
        pub supplier_nick: Option<String>,
        pub dealer_order_id: Option<i64>,
        pub refuse_reason_supplier: Option<String>,
        pub refuse_reason_applier: Option<String>,
        pub dealer_order_details: Vec<DealerOrderDetail>,
        pub applier_nick: Option<String>,
        pub audit_time_supplier: Option<TopDateTime>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub supplier_memo: Option<String>,
        pub supplier_memo_flag: Option<SupplierMemoFlag>,
        pub features: Vec<Feature>,
        pub dist_memo: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealerOrderOrderStatusValue {
        #[top_api(value = "WAIT_FOR_SUPPLIER_AUDIT1")]
        WaitForSupplierAudit1,
        #[top_api(value = "SUPPLIER_REFUSE")]
        SupplierRefuse,
        #[top_api(value = "WAIT_FOR_APPLIER_AUDIT")]
        WaitForApplierAudit,
        #[top_api(value = "WAIT_FOR_SUPPLIER_AUDIT2")]
        WaitForSupplierAudit2,
        #[top_api(value = "BOTH_AGREE_WAIT_PAY")]
        BothAgreeWaitPay,
        #[top_api(value = "WAIT_FOR_SUPPLIER_DELIVER")]
        WaitForSupplierDeliver,
        #[top_api(value = "WAIT_FOR_APPLIER_STORAGE")]
        WaitForApplierStorage,
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        /// 经销采购单关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `supplier_memo_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierMemoFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        /// 粉红色
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        pub zip: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub state: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub card_id: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerOrderDetail {
        pub product_id: Option<i64>,
        /// In yuan.
        pub final_price: Option<Decimal>,
        pub sku_spec: Option<String>,
        /// In yuan.
        pub original_price: Option<Decimal>,
        pub dealer_detail_id: Option<i64>,
        pub snapshot_url: Option<String>,
        pub is_deleted: Option<bool>,
        pub product_title: Option<String>,
        /// In yuan.
        pub price_count: Option<Decimal>,
        pub dealer_order_id: Option<i64>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_number: Option<String>,
        pub features: Vec<Feature>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.query`
pub mod dealer_requisitionorder_query {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.query` (按编号查询采购申请/经销采购单)
    ///
    /// <https://open.taobao.com/api.htm?docId=22033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.query",
        response = Vec<DealerOrder>,
        unwrap = "dealer_orders",
        idempotent,
        debug
    )]
    pub struct DealerRequisitionorderQuery {
        #[top_api(required, max_items = 50)]
        pub dealer_order_ids: Vec<i64>,
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerOrder {
        pub logistics_type: Option<String>,
        pub quantity_count: Option<i64>,
        pub receiver: Option<Receiver>,
        /// In yuan.
        pub logistics_fee: Option<Decimal>,
        /// In yuan.
        pub rebate_fee: Option<Decimal>,
        pub modified_time: Option<TopDateTime>,
        pub applied_time: Option<TopDateTime>,
        pub audit_time_applier: Option<TopDateTime>,
        /// In yuan.
        pub total_price: Option<Decimal>,
        pub order_status: Option<OrderStatus>,
        pub close_reason: Option<String>,
        pub delivered_quantity_count: Option<i64>,
        pub pay_type: Option<String>,
        pub supplier_nick: Option<String>,
        pub dealer_order_id: Option<i64>,
        pub refuse_reason_supplier: Option<String>,
        pub refuse_reason_applier: Option<String>,
        pub dealer_order_details: Vec<DealerOrderDetail>,
        pub applier_nick: Option<String>,
        pub audit_time_supplier: Option<TopDateTime>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub supplier_memo: Option<String>,
        pub supplier_memo_flag: Option<SupplierMemoFlag>,
        pub features: Vec<Feature>,
        pub dist_memo: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        #[top_api(value = "WAIT_FOR_SUPPLIER_AUDIT1")]
        WaitForSupplierAudit1,
        #[top_api(value = "SUPPLIER_REFUSE")]
        SupplierRefuse,
        #[top_api(value = "WAIT_FOR_APPLIER_AUDIT")]
        WaitForApplierAudit,
        #[top_api(value = "WAIT_FOR_SUPPLIER_AUDIT2")]
        WaitForSupplierAudit2,
        #[top_api(value = "BOTH_AGREE_WAIT_PAY")]
        BothAgreeWaitPay,
        #[top_api(value = "WAIT_FOR_SUPPLIER_DELIVER")]
        WaitForSupplierDeliver,
        #[top_api(value = "WAIT_FOR_APPLIER_STORAGE")]
        WaitForApplierStorage,
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        /// 经销采购单关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `supplier_memo_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierMemoFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        /// 粉红色
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        pub zip: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub state: Option<String>,
        pub district: Option<String>,
        #[top_api(secret)]
        pub card_id: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealerOrderDetail {
        pub product_id: Option<i64>,
        /// In yuan.
        pub final_price: Option<Decimal>,
        pub sku_spec: Option<String>,
        /// In yuan.
        pub original_price: Option<Decimal>,
        pub dealer_detail_id: Option<i64>,
        pub snapshot_url: Option<String>,
        pub is_deleted: Option<bool>,
        pub product_title: Option<String>,
        /// In yuan.
        pub price_count: Option<Decimal>,
        pub dealer_order_id: Option<i64>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_number: Option<String>,
        pub features: Vec<Feature>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Feature {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }
}

/// `taobao.fenxiao.dealer.requisitionorder.remark.update`
pub mod dealer_requisitionorder_remark_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.dealer.requisitionorder.remark.update` (修改经销采购单备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=22522&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.dealer.requisitionorder.remark.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DealerRequisitionorderRemarkUpdate {
        pub dealer_order_id: i64,
        pub supplier_memo: Option<String>,
        pub supplier_memo_flag: SupplierMemoFlag,
    }

    /// The values of `supplier_memo_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierMemoFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        /// 粉红色
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fenxiao.discounts.get`
pub mod discounts_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.discounts.get` (获取折扣信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.discounts.get",
        response = DiscountsGetResponse,
        idempotent,
        debug
    )]
    pub struct DiscountsGet {
        pub discount_id: Option<i64>,
        /// Several values with commas between them.
        pub ext_fields: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountsGetResponse {
        pub total_results: Option<i64>,
        pub discounts: Vec<Discount>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Discount {
        pub discount_id: Option<i64>,
        pub name: Option<String>,
        pub details: Vec<DiscountDetail>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiscountDetail {
        pub detail_id: Option<i64>,
        pub target_type: Option<String>,
        pub target_id: Option<i64>,
        pub target_name: Option<String>,
        pub discount_type: Option<String>,
        pub discount_value: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.distributor.items.get`
pub mod distributor_items_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.distributor.items.get` (查询商品下载记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=10693&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.records).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.distributor.items.get",
        response = DistributorItemsGetResponse,
        idempotent,
        debug
    )]
    pub struct DistributorItemsGet {
        pub distributor_id: Option<i64>,
        pub product_id: Option<i64>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributorItemsGetResponse {
        pub total_results: Option<i64>,
        pub records: Vec<FenxiaoItemRecord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FenxiaoItemRecord {
        pub distributor_id: Option<i64>,
        pub item_id: Option<i64>,
        pub product_id: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub trade_type: Option<String>,
    }
}

/// `taobao.fenxiao.distributor.product.quantity.get`
pub mod distributor_product_quantity_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.distributor.product.quantity.get` (分销商查询产品库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=64498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.distributor.product.quantity.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DistributorProductQuantityGet {
        pub product_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub module: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `taobao.fenxiao.distributor.products.get`
pub mod distributor_products_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.distributor.products.get` (分销商查询产品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21875&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.products).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.distributor.products.get",
        response = DistributorProductsGetResponse,
        idempotent,
        debug
    )]
    pub struct DistributorProductsGet {
        #[top_api(max_items = 30)]
        pub pids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub item_ids: Vec<i64>,
        pub supplier_nick: Option<String>,
        pub trade_type: Option<TradeType>,
        pub download_status: Option<DownloadStatus>,
        pub productcat_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub fields: Vec<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub time_type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub order_by: Option<String>,
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        /// 代销
        #[top_api(value = "AGENT")]
        Agent,
        /// 经销
        #[top_api(value = "DEALER")]
        Dealer,
        /// 直营
        #[top_api(value = "DIRECT")]
        Direct,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `download_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DownloadStatus {
        /// 未下载
        #[top_api(value = "UNDOWNLOAD")]
        Undownload,
        /// 已下载
        #[top_api(value = "DOWNLOADED")]
        Downloaded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributorProductsGetResponse {
        pub has_next: Option<bool>,
        pub products: Vec<FenxiaoProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FenxiaoProduct {
        pub pid: Option<i64>,
        pub name: Option<String>,
        pub productcat_id: Option<i64>,
        /// In yuan.
        pub standard_price: Option<String>,
        /// In yuan.
        pub standard_retail_price: Option<String>,
        /// In cents.
        pub retail_price_low: Option<String>,
        /// In cents.
        pub retail_price_high: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub outer_id: Option<String>,
        pub quantity: Option<i64>,
        pub pictures: Option<String>,
        pub desc_path: Option<String>,
        pub category_id: Option<String>,
        pub description: Option<String>,
        pub properties: Option<String>,
        pub property_alias: Option<String>,
        pub input_properties: Option<String>,
        pub prov: Option<String>,
        pub city: Option<String>,
        pub postage_type: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub postage_ordinary: Option<String>,
        /// In yuan.
        pub postage_fast: Option<String>,
        /// In yuan.
        pub postage_ems: Option<String>,
        pub discount_id: Option<i64>,
        pub query_item_id: Option<i64>,
        pub have_invoice: Option<bool>,
        pub have_quarantee: Option<bool>,
        pub items_count: Option<i64>,
        pub orders_count: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub upshelf_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub trade_type: Option<String>,
        pub skus: Vec<SkuList>,
        pub images: Vec<ProductImageList>,
        pub pdus: Vec<PduList>,
        pub is_authz: Option<String>,
        pub scitem_id: Option<i64>,
        pub spu_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuList {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub standard_price: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub properties: Option<String>,
        pub scitem_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImageList {
        pub image_id: Option<i64>,
        pub image_url: Option<String>,
        pub image_position: Option<i64>,
        pub properties: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 产品图片
        #[top_api(value = "PRODUCT")]
        Product,
        /// 产品辅图
        #[top_api(value = "EXTPRODUCT")]
        Extproduct,
        /// 产品属性图片
        #[top_api(value = "PROPERTIES")]
        Properties,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PduList {
        pub product_id: Option<i64>,
        pub distributor_id: Option<i64>,
        pub distributor_name: Option<String>,
        pub sku_properties: Option<String>,
        pub quantity_agent: Option<i64>,
    }
}

/// `taobao.fenxiao.distributors.get`
pub mod distributors_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.distributors.get` (获取分销商信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10379&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.distributors.get",
        response = Vec<Distributor>,
        unwrap = "distributors",
        idempotent,
        debug
    )]
    pub struct DistributorsGet {
        pub nicks: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Distributor {
        pub distributor_id: Option<i64>,
        #[top_api(secret)]
        pub distributor_name: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub shop_web_link: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub starts: Option<TopDateTime>,
        pub category_id: Option<i64>,
        pub level: Option<i64>,
        pub appraise: Option<i64>,
    }
}

/// `taobao.fenxiao.grades.get`
pub mod grades_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.grades.get` (分销商等级查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.grades.get",
        response = Vec<FenxiaoGrade>,
        unwrap = "fenxiao_grades",
        idempotent,
        debug
    )]
    pub struct GradesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FenxiaoGrade {
        pub grade_id: Option<i64>,
        pub name: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.login.user.get`
pub mod login_user_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.login.user.get` (获取分销用户登录信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.login.user.get",
        response = LoginUser,
        unwrap = "login_user",
        idempotent,
        debug
    )]
    pub struct LoginUserGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginUser {
        pub user_id: Option<i64>,
        pub nick: Option<String>,
        pub user_type: Option<UserType>,
        pub create_time: Option<TopDateTime>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 分销商
        #[top_api(value = "1")]
        Distributor,
        /// 供应商
        #[top_api(value = "2")]
        Supplier,
        /// 品牌商
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.fenxiao.order.confirm.paid`
pub mod order_confirm_paid {
    use crate::prelude::*;

    /// `taobao.fenxiao.order.confirm.paid` (确认收款)
    ///
    /// <https://open.taobao.com/api.htm?docId=10692&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.order.confirm.paid",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct OrderConfirmPaid {
        pub purchase_order_id: i64,
        pub confirm_remark: Option<String>,
    }
}

/// `taobao.fenxiao.order.remark.update`
pub mod order_remark_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.order.remark.update` (修改采购单备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=11106&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.order.remark.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct OrderRemarkUpdate {
        pub purchase_order_id: i64,
        pub supplier_memo: String,
        pub supplier_memo_flag: Option<SupplierMemoFlag>,
    }

    /// The values of `supplier_memo_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierMemoFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        /// 粉红色
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fenxiao.orders.get`
pub mod orders_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.orders.get` (查询采购单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=180&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.purchase_orders).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.orders.get",
        response = OrdersGetResponse,
        idempotent,
        debug
    )]
    pub struct OrdersGet {
        pub status: Option<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub time_type: Option<String>,
        pub purchase_order_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub fields: Vec<String>,
        pub tc_order_id: Option<i64>,
        #[top_api(max_items = 999)]
        pub channel_codes: Vec<i64>,
        pub user_role_type: Option<i64>,
        #[top_api(max_items = 999)]
        pub trade_types: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrdersGetResponse {
        pub total_results: Option<i64>,
        pub purchase_orders: Vec<TopDpOrderDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDpOrderDo {
        pub tc_order_id: Option<i64>,
        pub supplier_from: Option<String>,
        #[top_api(secret)]
        pub supplier_username: Option<String>,
        pub distributor_from: Option<String>,
        #[top_api(secret)]
        pub distributor_username: Option<String>,
        pub buyer_taobao_id: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub trade_type: Option<String>,
        pub created: Option<TopDateTime>,
        pub id: Option<i64>,
        pub fenxiao_id: Option<i64>,
        pub memo: Option<String>,
        pub supplier_memo: Option<String>,
        pub supplier_flag: Option<SupplierFlag>,
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub distributor_payment: Option<Decimal>,
        /// In yuan.
        pub buyer_payment: Option<Decimal>,
        pub snapshot_url: Option<String>,
        pub status: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub consign_time: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub isv_custom_key: Vec<String>,
        pub isv_custom_value: Vec<String>,
        pub features: Vec<FeatureDo>,
        pub pay_type: Option<String>,
        pub shipping: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_id: Option<String>,
        pub sub_purchase_orders: Vec<SubOrderDetail>,
        pub receiver: Option<TopReceiverDo>,
        pub order_messages: Vec<OrderMessages>,
        pub logistics_infos: Vec<ErpLogisticsInfo>,
        pub alipay_order_no: Option<String>,
        /// In yuan.
        pub confirm_paid_fee_yuan: Option<String>,
        pub channel_code: Option<i64>,
        pub open_buyer_uid: Option<String>,
        pub delivery_time: Option<String>,
        pub sign_time: Option<String>,
        /// Several values with commas between them.
        pub asdp_ads: Option<String>,
        pub delivery_cps: Option<String>,
    }

    /// The values of `supplier_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureDo {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderDetail {
        pub tc_order_id: Option<i64>,
        pub fenxiao_id: Option<i64>,
        pub item_id: Option<i64>,
        pub item_outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub auction_sku_id: Option<i64>,
        pub sku_outer_id: Option<String>,
        pub sku_properties: Option<String>,
        pub old_sku_properties: Option<String>,
        pub num: Option<i64>,
        pub title: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub snapshot_url: Option<String>,
        pub created: Option<TopDateTime>,
        pub status: Option<String>,
        pub id: Option<i64>,
        /// In yuan.
        pub total_fee: Option<Decimal>,
        /// In yuan.
        pub distributor_payment: Option<Decimal>,
        /// In yuan.
        pub buyer_payment: Option<Decimal>,
        /// In yuan.
        pub refund_fee: Option<Decimal>,
        pub order_200_status: Option<String>,
        /// In yuan.
        pub auction_price: Option<String>,
        pub bill_fee: Option<String>,
        pub sc_item_id: Option<i64>,
        pub tc_preferential_type: Option<String>,
        /// In cents.
        pub tc_discount_fee: Option<i64>,
        /// In cents.
        pub tc_adjust_fee: Option<i64>,
        /// In cents.
        pub discount_fee: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub features: Vec<FeatureDo>,
        pub top_memo: Option<TopMemoDto>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 无优惠
        #[top_api(value = "0")]
        V0,
        /// 限时折
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopMemoDto {
        pub remark: Option<String>,
        #[top_api(secret)]
        pub operate_user_nick: Option<String>,
        pub attachments: Vec<TopMemoAttachment>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopMemoAttachment {
        pub url: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReceiverDo {
        pub name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub zip: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub state: Option<String>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub oaid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderMessages {
        pub message_time: Option<TopDateTime>,
        pub message_title: Option<String>,
        pub message_content: Option<String>,
        pub pic_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErpLogisticsInfo {
        pub consign_type: Option<String>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
        pub r#type: Option<Type>,
        pub store_code: Option<String>,
        pub need_consign_num: Option<i64>,
        pub item_code: Option<String>,
        pub item_id: Option<String>,
        pub sub_order_id: Option<i64>,
        pub order_id: Option<i64>,
        pub combine_item_id: Option<String>,
        pub combine_item_code: Option<String>,
        pub item_ratio: Option<i64>,
        pub bar_code: Option<String>,
        pub delivery_cps: Option<String>,
        pub biz_store_code: Option<String>,
        pub biz_delivery_code: Option<String>,
        pub biz_sd_type: Option<String>,
        #[top_api(secret)]
        pub send_division_code: Option<String>,
        #[top_api(secret)]
        pub send_country: Option<String>,
        #[top_api(secret)]
        pub send_state: Option<String>,
        #[top_api(secret)]
        pub send_city: Option<String>,
        #[top_api(secret)]
        pub send_district: Option<String>,
        #[top_api(secret)]
        pub send_town: Option<String>,
        /// Several values with commas between them.
        pub black_delivery_cps: Option<String>,
        /// Several values with commas between them.
        pub white_delivery_cps: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 交易
        #[top_api(value = "00")]
        Trade,
        /// BMS 绑定
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.fenxiao.product.add`
pub mod product_add {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.add` (添加产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=325&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.add",
        response = ProductAddResponse,
        debug
    )]
    pub struct ProductAdd {
        pub category_id: i64,
        pub name: String,
        pub productcat_id: i64,
        /// In yuan.
        pub standard_price: String,
        /// In yuan.
        pub standard_retail_price: Option<String>,
        /// In yuan.
        pub retail_price_low: String,
        /// In yuan.
        pub retail_price_high: String,
        /// In yuan.
        pub cost_price: Option<String>,
        /// In yuan.
        pub dealer_cost_price: Option<String>,
        pub outer_id: Option<String>,
        pub quantity: i64,
        pub desc: String,
        pub prov: String,
        pub city: String,
        pub postage_type: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub postage_ordinary: Option<String>,
        /// In yuan.
        pub postage_fast: Option<String>,
        /// In yuan.
        pub postage_ems: Option<String>,
        pub have_invoice: Option<String>,
        pub have_quarantee: Option<String>,
        pub discount_id: Option<i64>,
        pub trade_type: Option<String>,
        pub is_authz: Option<String>,
        pub pic_path: Option<String>,
        pub image: Option<FileItem>,
        pub properties: Option<String>,
        pub property_alias: Option<String>,
        pub input_properties: Option<String>,
        /// Several values with commas between them.
        pub sku_standard_prices: Option<String>,
        /// Several values with commas between them.
        pub sku_cost_prices: Option<String>,
        /// Several values with commas between them.
        pub sku_outer_ids: Option<String>,
        /// Several values with commas between them.
        pub sku_quantitys: Option<String>,
        /// Several values with commas between them.
        pub sku_properties: Option<String>,
        /// In yuan. Several values with commas between them.
        pub sku_dealer_cost_prices: Option<String>,
        pub item_id: Option<i64>,
        pub spu_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAddResponse {
        pub pid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.gradeprice.get`
pub mod product_gradeprice_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.gradeprice.get` (等级折扣查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21621&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.gradeprice.get",
        response = ProductGradepriceGetResponse,
        idempotent,
        debug
    )]
    pub struct ProductGradepriceGet {
        pub product_id: i64,
        pub sku_id: Option<i64>,
        pub trade_type: Option<TradeType>,
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
    pub struct ProductGradepriceGetResponse {
        pub is_success: Option<bool>,
        pub grade_discounts: Vec<GradeDiscount>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GradeDiscount {
        pub price: Option<String>,
        pub discount_type: Option<DiscountType>,
        pub discount_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub trade_type: Option<TradeType>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 等级
        #[top_api(value = 1)]
        V1,
        /// 分销商折扣
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fenxiao.product.gradeprice.update`
pub mod product_gradeprice_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.gradeprice.update` (根据 sku 设置折扣价)
    ///
    /// <https://open.taobao.com/api.htm?docId=21420&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.gradeprice.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ProductGradepriceUpdate {
        pub product_id: i64,
        pub sku_id: Option<i64>,
        pub trade_type: Option<String>,
        pub target_type: String,
        #[top_api(required, max_items = 200)]
        pub ids: Vec<i64>,
        #[top_api(required, max_items = 200)]
        pub prices: Vec<Decimal>,
    }
}

/// `taobao.fenxiao.product.image.delete`
pub mod product_image_delete {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.image.delete` (产品图片删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=10949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.image.delete",
        response = ProductImageDeleteResponse,
        debug
    )]
    pub struct ProductImageDelete {
        pub product_id: i64,
        pub position: i64,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImageDeleteResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.image.upload`
pub mod product_image_upload {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.image.upload` (产品图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=10948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.image.upload",
        response = ProductImageUploadResponse,
        debug
    )]
    pub struct ProductImageUpload {
        pub product_id: i64,
        pub pic_path: Option<String>,
        pub image: Option<FileItem>,
        pub position: i64,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImageUploadResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.import.from.auction`
pub mod product_import_from_auction {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.import.from.auction` (导入商品生成产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=32941&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.import.from.auction",
        response = ProductImportFromAuctionResponse,
        debug
    )]
    pub struct ProductImportFromAuction {
        pub trade_type: i64,
        pub auction_id: i64,
        pub product_line_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImportFromAuctionResponse {
        pub pid: Option<i64>,
        pub opt_time: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.map.add`
pub mod product_map_add {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.map.add` (创建分销和后端商品映射关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=21589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.map.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ProductMapAdd {
        pub product_id: i64,
        pub sc_item_id: Option<i64>,
        /// Several values with commas between them.
        pub sku_ids: Option<String>,
        /// Several values with commas between them.
        pub sc_item_ids: Option<String>,
        pub not_check_outer_code: Option<bool>,
    }
}

/// `taobao.fenxiao.product.quantity.update`
pub mod product_quantity_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.quantity.update` (产品库存修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=23616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.quantity.update",
        response = ProductQuantityUpdateResponse,
        debug
    )]
    pub struct ProductQuantityUpdate {
        pub product_id: i64,
        pub r#type: Option<i64>,
        /// Several values with commas between them.
        pub quantity: String,
        /// Several values with commas between them.
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductQuantityUpdateResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.sku.add`
pub mod product_sku_add {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.sku.add` (产品 sku 添加接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.sku.add",
        response = ProductSkuAddResponse,
        debug
    )]
    pub struct ProductSkuAdd {
        pub product_id: i64,
        pub standard_price: String,
        pub agent_cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub quantity: Option<i64>,
        pub sku_number: Option<String>,
        pub properties: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuAddResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.sku.delete`
pub mod product_sku_delete {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.sku.delete` (产品 SKU 删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10944&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.sku.delete",
        response = ProductSkuDeleteResponse,
        debug
    )]
    pub struct ProductSkuDelete {
        pub product_id: i64,
        pub properties: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuDeleteResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.sku.update`
pub mod product_sku_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.sku.update` (产品 sku 编辑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.sku.update",
        response = ProductSkuUpdateResponse,
        debug
    )]
    pub struct ProductSkuUpdate {
        pub product_id: i64,
        pub standard_price: Option<String>,
        pub agent_cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub quantity: Option<i64>,
        pub sku_number: Option<String>,
        pub properties: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuUpdateResponse {
        pub result: Option<bool>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.product.skus.get`
pub mod product_skus_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.skus.get` (SKU 查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.skus.get",
        response = ProductSkusGetResponse,
        idempotent,
        debug
    )]
    pub struct ProductSkusGet {
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkusGetResponse {
        pub total_results: Option<i64>,
        pub skus: Vec<FenxiaoSku>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FenxiaoSku {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub standard_price: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub quantity: Option<i64>,
        pub reserved_quantity: Option<i64>,
        pub quota_quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub properties: Option<String>,
        pub scitem_id: Option<i64>,
        pub auction_sku_id: Option<i64>,
    }
}

/// `taobao.fenxiao.product.to.channel.import`
pub mod product_to_channel_import {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.to.channel.import` (产品导入到渠道)
    ///
    /// <https://open.taobao.com/api.htm?docId=33028&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.to.channel.import",
        response = ProductToChannelImportResponse,
        debug
    )]
    pub struct ProductToChannelImport {
        pub channel: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductToChannelImportResponse;
}

/// `taobao.fenxiao.product.update`
pub mod product_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.product.update` (更新产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=326&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.product.update",
        response = ProductUpdateResponse,
        debug
    )]
    pub struct ProductUpdate {
        pub pid: i64,
        pub name: Option<String>,
        /// In yuan.
        pub standard_price: Option<String>,
        /// In yuan.
        pub standard_retail_price: Option<String>,
        /// In yuan.
        pub retail_price_low: Option<String>,
        /// In yuan.
        pub retail_price_high: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        /// In yuan.
        pub dealer_cost_price: Option<String>,
        pub outer_id: Option<String>,
        pub quantity: Option<i64>,
        pub desc: Option<String>,
        pub category_id: Option<i64>,
        pub properties: Option<String>,
        pub property_alias: Option<String>,
        pub input_properties: Option<String>,
        pub pic_path: Option<String>,
        #[top_api(max_len = 512_000)]
        pub image: Option<FileItem>,
        pub prov: Option<String>,
        pub city: Option<String>,
        pub postage_type: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub postage_ordinary: Option<String>,
        /// In yuan.
        pub postage_fast: Option<String>,
        /// In yuan.
        pub postage_ems: Option<String>,
        pub have_invoice: Option<String>,
        pub have_quarantee: Option<String>,
        pub status: Option<String>,
        pub sku_ids: Option<String>,
        /// In yuan.
        pub sku_standard_prices: Option<String>,
        /// In yuan.
        pub sku_cost_prices: Option<String>,
        /// In yuan. Several values with commas between them.
        pub sku_dealer_cost_prices: Option<String>,
        /// In yuan.
        pub sku_quantitys: Option<String>,
        /// In yuan.
        pub sku_outer_ids: Option<String>,
        pub sku_properties: Option<String>,
        pub sku_properties_del: Option<String>,
        pub discount_id: Option<i64>,
        pub is_authz: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductUpdateResponse {
        pub pid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.fenxiao.productcat.add`
pub mod productcat_add {
    use crate::prelude::*;

    /// `taobao.fenxiao.productcat.add` (新增产品线)
    ///
    /// <https://open.taobao.com/api.htm?docId=21627&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.productcat.add",
        response = ProductcatAddResponse,
        debug
    )]
    pub struct ProductcatAdd {
        #[top_api(max_len = 10)]
        pub name: String,
        pub retail_low_percent: i64,
        pub retail_high_percent: i64,
        pub agent_cost_percent: i64,
        pub dealer_cost_percent: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductcatAddResponse {
        pub is_success: Option<bool>,
        pub product_line_id: Option<i64>,
    }
}

/// `taobao.fenxiao.productcat.delete`
pub mod productcat_delete {
    use crate::prelude::*;

    /// `taobao.fenxiao.productcat.delete` (删除产品线)
    ///
    /// <https://open.taobao.com/api.htm?docId=21625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.productcat.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ProductcatDelete {
        pub product_line_id: i64,
    }
}

/// `taobao.fenxiao.productcat.update`
pub mod productcat_update {
    use crate::prelude::*;

    /// `taobao.fenxiao.productcat.update` (修改产品线)
    ///
    /// <https://open.taobao.com/api.htm?docId=21626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.productcat.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ProductcatUpdate {
        pub product_line_id: i64,
        #[top_api(max_len = 10)]
        pub name: Option<String>,
        pub retail_low_percent: Option<i64>,
        pub retail_high_percent: Option<i64>,
        pub agent_cost_percent: Option<i64>,
        pub dealer_cost_percent: Option<i64>,
    }
}

/// `taobao.fenxiao.productcats.get`
pub mod productcats_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.productcats.get` (查询产品线列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=327&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.productcats.get",
        response = ProductcatsGetResponse,
        idempotent,
        debug
    )]
    pub struct ProductcatsGet {
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductcatsGetResponse {
        pub total_results: Option<i64>,
        pub productcats: Vec<ProductCat>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductCat {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub product_num: Option<i64>,
        pub retail_low_percent: Option<String>,
        pub retail_high_percent: Option<String>,
        pub cost_percent_agent: Option<String>,
        pub cost_percent_dealer: Option<String>,
    }
}

/// `taobao.fenxiao.products.get`
pub mod products_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.products.get` (查询产品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=328&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.products).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.products.get",
        response = ProductsGetResponse,
        idempotent,
        debug
    )]
    pub struct ProductsGet {
        pub outer_id: Option<String>,
        pub productcat_id: Option<i64>,
        pub pids: Option<i64>,
        pub fields: Vec<String>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub sku_number: Option<String>,
        pub is_authz: Option<String>,
        pub item_ids: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductsGetResponse {
        pub total_results: Option<i64>,
        pub products: Vec<FenxiaoProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FenxiaoProduct {
        pub pid: Option<i64>,
        pub name: Option<String>,
        pub productcat_id: Option<i64>,
        /// In yuan.
        pub standard_price: Option<String>,
        /// In yuan.
        pub standard_retail_price: Option<String>,
        /// In cents.
        pub retail_price_low: Option<String>,
        /// In cents.
        pub retail_price_high: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub outer_id: Option<String>,
        pub quantity: Option<i64>,
        pub reserved_quantity: Option<i64>,
        pub quota_quantity: Option<i64>,
        pub pictures: Option<String>,
        pub desc_path: Option<String>,
        pub category_id: Option<String>,
        pub description: Option<String>,
        pub properties: Option<String>,
        pub property_alias: Option<String>,
        pub input_properties: Option<String>,
        pub prov: Option<String>,
        pub city: Option<String>,
        pub postage_type: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub postage_ordinary: Option<String>,
        /// In yuan.
        pub postage_fast: Option<String>,
        /// In yuan.
        pub postage_ems: Option<String>,
        pub discount_id: Option<i64>,
        pub item_id: Option<i64>,
        pub have_invoice: Option<bool>,
        pub have_quarantee: Option<bool>,
        pub items_count: Option<i64>,
        pub orders_count: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub upshelf_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub trade_type: Option<String>,
        pub skus: Vec<SkuList>,
        pub pdus: Vec<PduList>,
        pub is_authz: Option<String>,
        pub scitem_id: Option<i64>,
        pub spu_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuList {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub standard_price: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        pub dealer_cost_price: Option<String>,
        pub quantity: Option<i64>,
        pub reserved_quantity: Option<i64>,
        pub quota_quantity: Option<i64>,
        pub outer_id: Option<String>,
        pub properties: Option<String>,
        pub scitem_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PduList {
        pub product_id: Option<i64>,
        pub distributor_id: Option<i64>,
        pub distributor_name: Option<String>,
        pub sku_properties: Option<String>,
        pub quantity_agent: Option<i64>,
    }
}

/// `taobao.fenxiao.refund.get`
pub mod refund_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.refund.get` (查询采购单退款信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.refund.get",
        response = TopDpRefundDetailDo,
        unwrap = "refund_detail",
        idempotent,
        debug
    )]
    pub struct RefundGet {
        pub sub_order_id: Option<i64>,
        pub query_seller_refund: Option<bool>,
        pub refund_id: Option<i64>,
    }

    /// `TopDpRefundDetailDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDpRefundDetailDo {
        pub sub_order_id: Option<i64>,
        pub is_return_goods: Option<bool>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        /// In yuan.
        pub refund_fee: Option<String>,
        /// In yuan.
        pub pay_sup_fee: Option<String>,
        pub refund_reason: Option<String>,
        pub refund_desc: Option<String>,
        pub distributor_nick: Option<String>,
        pub supplier_nick: Option<String>,
        pub modified: Option<TopDateTime>,
        pub purchase_order_id: Option<i64>,
        pub refund_flow_type: Option<RefundFlowType>,
        pub timeout: Option<TopDateTime>,
        pub to_type: Option<ToType>,
        pub buyer_refund: Option<BuyerRefund>,
        pub refund_id: Option<i64>,
        pub return_logistics: Vec<RefundLogistics>,
        pub refund_items: Vec<RefundItem>,
    }

    /// The values of `refund_flow_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFlowType {
        /// 未发货退款
        #[top_api(value = 4)]
        V4,
        /// 已发货仅退款
        #[top_api(value = 1)]
        V1,
        /// 已发货退货退款
        #[top_api(value = 2)]
        V2,
        /// 售后仅退款
        #[top_api(value = 3)]
        V3,
        /// 物流拒收
        #[top_api(value = 5)]
        V5,
        /// 售后退货退款
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `to_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ToType {
        #[top_api(value = 1)]
        V1,
        /// 供应商确认收货超时
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerRefund {
        pub sub_order_id: Option<i64>,
        pub refund_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        pub goods_status_desc: Option<String>,
        pub need_return_goods: Option<bool>,
        /// In cents.
        pub return_fee: Option<i64>,
        /// In cents.
        pub to_seller_fee: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_desc: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub modified: Option<TopDateTime>,
        pub open_buyer_id: Option<String>,
        pub return_goods_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundLogistics {
        pub company_code: Option<String>,
        pub company_name: Option<String>,
        pub mail_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub refund_item_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub refund_quantity: Option<i64>,
    }
}

/// `taobao.fenxiao.refund.query`
pub mod refund_query {
    use crate::prelude::*;

    /// `taobao.fenxiao.refund.query` (批量查询采购退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=23000&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.refund_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.refund.query",
        response = RefundQueryResponse,
        idempotent,
        debug
    )]
    pub struct RefundQuery {
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub query_seller_refund: Option<bool>,
        #[top_api(max_items = 999)]
        pub trade_types: Vec<i64>,
        pub user_role_type: Option<i64>,
        #[top_api(max_items = 999)]
        pub channel_codes: Vec<i64>,
        pub refund_flow_types: Option<RefundFlowTypes>,
    }

    /// The values of `refund_flow_types`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFlowTypes {
        /// 发货前退款
        #[top_api(value = 4)]
        V4,
        /// 发货后退款不退货
        #[top_api(value = 1)]
        V1,
        /// 发货后退款退货
        #[top_api(value = 2)]
        V2,
        /// 售后退款
        #[top_api(value = 3)]
        V3,
        /// 拒收
        #[top_api(value = 5)]
        V5,
        /// 售后退货退款
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundQueryResponse {
        pub total_results: Option<i64>,
        pub refund_list: Vec<RefundDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetail {
        pub sub_order_id: Option<i64>,
        pub is_return_goods: Option<bool>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        /// In yuan.
        pub refund_fee: Option<String>,
        /// In yuan.
        pub pay_sup_fee: Option<String>,
        pub refund_reason: Option<String>,
        pub refund_desc: Option<String>,
        pub distributor_nick: Option<String>,
        pub supplier_nick: Option<String>,
        pub modified: Option<TopDateTime>,
        pub purchase_order_id: Option<i64>,
        pub refund_flow_type: Option<RefundFlowType>,
        pub timeout: Option<TopDateTime>,
        pub to_type: Option<ToType>,
        pub buyer_refund: Option<BuyerRefund>,
        pub refund_id: Option<i64>,
        pub return_logistics: Vec<RefundLogistics>,
        pub refund_items: Vec<RefundItem>,
    }

    /// The values of `refund_flow_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFlowType {
        /// 发货前退款
        #[top_api(value = 4)]
        V4,
        /// 发货后退款不退货
        #[top_api(value = 1)]
        V1,
        /// 发货后退款退货
        #[top_api(value = 2)]
        V2,
        /// 售后退款
        #[top_api(value = 3)]
        V3,
        /// 拒收
        #[top_api(value = 5)]
        V5,
        /// 售后退货退款
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `to_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ToType {
        #[top_api(value = 1)]
        V1,
        /// 供应商确认收货超时
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerRefund {
        pub sub_order_id: Option<i64>,
        pub refund_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        pub goods_status_desc: Option<String>,
        pub need_return_goods: Option<bool>,
        /// In cents.
        pub return_fee: Option<i64>,
        /// In cents.
        pub to_seller_fee: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_desc: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub modified: Option<TopDateTime>,
        pub open_buyer_id: Option<String>,
        pub return_goods_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundLogistics {
        pub company_code: Option<String>,
        pub company_name: Option<String>,
        pub mail_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub refund_item_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub refund_quantity: Option<i64>,
    }
}

/// `taobao.fenxiao.requisitions.get`
pub mod requisitions_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.requisitions.get` (合作申请查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21617&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.requisitions).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.requisitions.get",
        response = RequisitionsGetResponse,
        idempotent,
        debug
    )]
    pub struct RequisitionsGet {
        pub status: Option<Status>,
        pub apply_start: Option<TopDateTime>,
        pub apply_end: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 申请中
        #[top_api(value = 1)]
        V1,
        /// 成功
        #[top_api(value = 2)]
        Success,
        /// 被退回
        #[top_api(value = 3)]
        V3,
        /// 已撤消
        #[top_api(value = 4)]
        V4,
        /// 过期
        #[top_api(value = 5)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RequisitionsGetResponse {
        pub is_success: Option<bool>,
        pub total_results: Option<i64>,
        pub requisitions: Vec<Requisition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Requisition {
        pub dist_appraise: Option<i64>,
        pub dist_message: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub dist_level: Option<i64>,
        pub distributor_nick: Option<String>,
        pub dist_open_date: Option<TopDateTime>,
        pub status: Option<Status>,
        pub dist_category: Option<i64>,
        pub distributor_id: Option<i64>,
        #[top_api(secret)]
        pub dist_shop_address: Option<String>,
        pub requisition_id: Option<i64>,
        pub dist_is_xiaobao: Option<DistIsXiaobao>,
        pub dist_category_name: Option<String>,
    }

    /// The values of `dist_is_xiaobao`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DistIsXiaobao {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fenxiao.trade.prepay.offline.add`
pub mod trade_prepay_offline_add {
    use crate::prelude::*;

    /// `taobao.fenxiao.trade.prepay.offline.add` (线下预存款流水增加)
    ///
    /// <https://open.taobao.com/api.htm?docId=33474&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.trade.prepay.offline.add",
        response = ResultTopDo,
        unwrap = "result",
        debug
    )]
    pub struct TradePrepayOfflineAdd {
        pub offline_add_prepay_param: TopOfflineAddPrepayDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOfflineAddPrepayDto {
        pub flow_type: i64,
        /// In cents.
        pub ticket_money: i64,
        pub receiver_account_num: Option<String>,
        pub outer_pay_id: String,
        pub dist_nick: String,
        #[top_api(secret)]
        pub drawer_full_name: Option<String>,
        pub pay_bank_num: Option<String>,
        pub drawer_account_num: Option<String>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub ticket_issue_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_bank_full_name: Option<String>,
        pub ticket_id: Option<String>,
        pub accept_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_full_name: Option<String>,
        #[top_api(secret)]
        pub pay_bank_full_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultTopDo {
        pub success: Option<bool>,
    }
}

/// `taobao.fenxiao.trade.prepay.offline.reduce`
pub mod trade_prepay_offline_reduce {
    use crate::prelude::*;

    /// `taobao.fenxiao.trade.prepay.offline.reduce` (渠道分销供应商上传线下流水预存款（减少）)
    ///
    /// <https://open.taobao.com/api.htm?docId=33475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.trade.prepay.offline.reduce",
        response = ResultTopDo,
        unwrap = "result",
        debug
    )]
    pub struct TradePrepayOfflineReduce {
        pub offline_reduce_prepay_param: TopOfflineReducePrepayDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOfflineReducePrepayDto {
        pub flow_type: i64,
        pub offline_prepay_detail_type: i64,
        /// In cents.
        pub ticket_money: i64,
        pub receiver_account_num: Option<String>,
        pub outer_pay_id: String,
        pub dist_nick: String,
        #[top_api(secret)]
        pub drawer_full_name: Option<String>,
        pub pay_bank_num: Option<String>,
        pub drawer_account_num: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub ticket_issue_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_bank_full_name: Option<String>,
        pub ticket_id: Option<String>,
        pub accept_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_full_name: Option<String>,
        #[top_api(secret)]
        pub pay_bank_full_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultTopDo {
        pub success: Option<bool>,
    }
}

/// `taobao.fenxiao.yph.order.get`
pub mod yph_order_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.yph.order.get` (一盘货商家单个查询采购单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59839&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.yph.order.get",
        response = YphOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct YphOrderGet {
        pub user_role_type: Option<i64>,
        pub purchase_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YphOrderGetResponse {
        pub purchase_order: Option<PurchaseOrder>,
        pub result_code: Option<String>,
        pub remark: Option<String>,
        pub opt_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseOrder {
        pub pay_order_id: Option<String>,
        pub logistics_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub memo: Option<String>,
        pub buyer_actual_pay_yuan: Option<String>,
        pub pay_type: Option<PayType>,
        pub consign_time: Option<TopDateTime>,
        pub shipping: Option<Shipping>,
        pub logistics_company_name: Option<String>,
        pub alipay_order_no: Option<String>,
        #[top_api(secret)]
        pub distributor_nick: Option<String>,
        /// In yuan.
        pub postage_yuan: Option<String>,
        pub supplier_memo: Option<String>,
        pub biz_order_id: Option<String>,
        pub sub_order_detail_yph_list: Vec<SubOrderDetail>,
        pub gmt_modified: Option<TopDateTime>,
        pub total_price: Option<i64>,
        pub tc_order_id: Option<i64>,
        pub order_status_code: Option<OrderStatusCode>,
        /// In cents.
        pub confirm_paid_fee: Option<i64>,
        pub supplier_flag: Option<SupplierFlag>,
        /// In yuan.
        pub distributor_pay_price_yuan: Option<String>,
        #[top_api(secret)]
        pub supplier_nick: Option<String>,
        /// In yuan.
        pub confirm_paid_fee_yuan: Option<String>,
        pub trade_type: Option<TradeType>,
        pub channel_code: Option<i64>,
        /// In cents.
        pub buyer_actual_pay: Option<i64>,
        pub fenxiao_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        /// In cents.
        pub postage: Option<i64>,
        pub supplier_from_sys: Option<SupplierFromSys>,
        pub distributor_from_sys: Option<String>,
        pub end_time: Option<TopDateTime>,
        /// In cents.
        pub distributor_pay_price: Option<i64>,
        /// In yuan.
        pub total_price_yuan: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub refund_status: Option<RefundStatus>,
        pub refund_status_code: Option<RefundStatusCode>,
        pub logis_type: Option<String>,
        pub logis_type_code: Option<LogisTypeCode>,
        pub dp_buyer_detail: Option<DpBuyerDetail>,
        pub features: Vec<FeatureDo>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 支付宝担保交易
        #[top_api(value = 101)]
        V101,
        /// 代销分账
        #[top_api(value = 102)]
        V102,
        /// 即时到账
        #[top_api(value = 103)]
        V103,
        /// 预存款
        #[top_api(value = 104)]
        V104,
        /// 线下转账汇款交易
        #[top_api(value = 201)]
        V201,
        /// 资金账户预存款交易
        #[top_api(value = 301)]
        V301,
        /// 资金账户即时到账交易
        #[top_api(value = 302)]
        V302,
        /// 先款后货
        #[top_api(value = 303)]
        V303,
        /// 账期支付
        #[top_api(value = 401)]
        V401,
        /// 国际分账
        #[top_api(value = 402)]
        V402,
        /// 直营无需支付
        #[top_api(value = 403)]
        V403,
        /// 外币分账
        #[top_api(value = 404)]
        V404,
        /// 无需支付
        #[top_api(value = 10000)]
        V10000,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `shipping`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Shipping {
        /// 平邮
        #[top_api(value = 1)]
        V1,
        /// 快递
        #[top_api(value = 2)]
        Express,
        /// ems
        #[top_api(value = 3)]
        Ems,
        /// 虚拟物品
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatusCode {
        /// 等待付款
        #[top_api(value = "WAIT_BUYER_PAY")]
        WaitBuyerPay,
        #[top_api(value = "WAIT_SELLER_CONFIRM")]
        WaitSellerConfirm,
        #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
        WaitSellerSendGoods,
        #[top_api(value = "WAIT_BUYER_CONFIRM_GOODS")]
        WaitBuyerConfirmGoods,
        /// 交易成功
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        /// 交易关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `supplier_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierFlag {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 黄色
        #[top_api(value = 2)]
        Yellow,
        /// 绿色
        #[top_api(value = 3)]
        Green,
        /// 蓝色
        #[top_api(value = 4)]
        Blue,
        #[top_api(value = 5)]
        Pink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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
        /// 寄售
        #[top_api(value = 5)]
        V5,
        /// 平台寄售
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `supplier_from_sys`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupplierFromSys {
        /// 淘宝
        #[top_api(value = 1)]
        Taobao,
        /// 阿里巴巴
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        #[top_api(value = 1)]
        V1,
        /// 待确认收款
        #[top_api(value = 2)]
        V2,
        /// 等待买家付款
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        /// 交易关闭
        #[top_api(value = 7)]
        TradeClosed,
        /// 已付款
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 没有过申请退款
        #[top_api(value = 9)]
        V9,
        #[top_api(value = 10)]
        V10,
        /// 退款结束
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatusCode {
        /// 没有过申请退款
        #[top_api(value = "ORDER_RF_NO_REFUND")]
        OrderRfNoRefund,
        #[top_api(value = "ORDER_RF_REFUNDING")]
        OrderRfRefunding,
        /// 退款结束
        #[top_api(value = "ORDER_RF_END_REFUND")]
        OrderRfEndRefund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `logis_type_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisTypeCode {
        /// 菜鸟仓
        #[top_api(value = 0)]
        V0,
        /// 商家仓
        #[top_api(value = 1)]
        V1,
        /// 门店发货
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderDetail {
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub buyer_pay_price: Option<i64>,
        pub buy_num: Option<i64>,
        /// In yuan.
        pub discount_fee_yuan: Option<String>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub sub_tc_order_id: Option<i64>,
        pub sku_property_val: Option<String>,
        /// In cents.
        pub confirm_paid_fee: Option<i64>,
        /// In yuan.
        pub distributor_pay_price_yuan: Option<String>,
        /// In cents.
        pub bill_fee: Option<i64>,
        pub title: Option<String>,
        pub real_auction_id: Option<i64>,
        /// In yuan.
        pub refund_fee_yuan: Option<String>,
        pub real_auction_sku_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub price: Option<i64>,
        /// In cents.
        pub tc_discount_fee: Option<i64>,
        /// In yuan.
        pub confirm_paid_fee_yuan: Option<String>,
        /// In yuan.
        pub buyer_pay_price_yuan: Option<String>,
        pub old_sku_property_val: Option<String>,
        pub alipay_order_no: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub snap_path: Option<String>,
        /// In cents.
        pub distributor_price: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub fenxiao_id: Option<i64>,
        /// In cents.
        pub tc_adjust_fee: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub auction_seller_sku_id: Option<i64>,
        pub auction_id: Option<i64>,
        pub tc_preferential_type: Option<String>,
        pub auction_sku_id: Option<i64>,
        /// In yuan.
        pub bill_fee_yuan: Option<String>,
        /// In yuan.
        pub auction_price: Option<String>,
        /// In yuan.
        pub price_yuan: Option<String>,
        pub order_200_status: Option<String>,
        /// In cents.
        pub distributor_pay_price: Option<i64>,
        /// In yuan.
        pub distributor_price_yuan: Option<String>,
        pub status: Option<Status>,
        pub refund_status_code: Option<SubOrderDetailRefundStatusCodeValue>,
        pub refund_status: Option<SubOrderDetailRefundStatusValue>,
        pub sub_order_status: Option<SubOrderStatus>,
        pub sub_order_status_code: Option<SubOrderStatusCode>,
        pub auction_out_id: Option<String>,
        pub secondary_supplier_id: Option<i64>,
        pub tp_create_time_price: Option<Decimal>,
        pub features: Vec<FeatureDo>,
        pub auction_out_sku_id: Option<String>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 无优惠
        #[top_api(value = "0")]
        V0,
        /// 限时折
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 等待付款
        #[top_api(value = "WAIT_BUYER_PAY")]
        WaitBuyerPay,
        #[top_api(value = "WAIT_SELLER_CONFIRM")]
        WaitSellerConfirm,
        #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
        WaitSellerSendGoods,
        #[top_api(value = "WAIT_BUYER_CONFIRM_GOODS")]
        WaitBuyerConfirmGoods,
        /// 交易成功
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        /// 交易关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderDetailRefundStatusCodeValue {
        /// 没有申请退款
        #[top_api(value = "RF_STATUS_NO_REFUND")]
        RfStatusNoRefund,
        /// 退款中
        #[top_api(value = "RF_STATUS_REFUNDING")]
        RfStatusRefunding,
        /// 退款结束
        #[top_api(value = "RF_STATUS_END_REFUND")]
        RfStatusEndRefund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderDetailRefundStatusValue {
        /// 没有申请退款
        #[top_api(value = 9)]
        V9,
        /// 退款中
        #[top_api(value = 20)]
        Refunding,
        /// 退款结束
        #[top_api(value = 21)]
        V21,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sub_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderStatus {
        /// 意向单审核中
        #[top_api(value = 10)]
        V10,
        /// 订单付款前锁定
        #[top_api(value = 20)]
        V20,
        /// 待分货
        #[top_api(value = 30)]
        V30,
        /// 分货中
        #[top_api(value = 40)]
        V40,
        /// 订单等待付款
        #[top_api(value = 50)]
        V50,
        /// 已付款待确认付款操作
        #[top_api(value = 55)]
        V55,
        /// 已付款
        #[top_api(value = 60)]
        Paid,
        /// 已提交交货
        #[top_api(value = 70)]
        V70,
        /// 已发货
        #[top_api(value = 80)]
        Shipped,
        #[top_api(value = 90)]
        V90,
        /// 交易关闭
        #[top_api(value = 100)]
        TradeClosed,
        /// 交易成功
        #[top_api(value = 110)]
        TradeSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sub_order_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderStatusCode {
        /// 意向单审核中
        #[top_api(value = "AUDITING")]
        Auditing,
        /// 订单付款前锁定
        #[top_api(value = "LOCKED")]
        Locked,
        /// 待分货
        #[top_api(value = "WAIT_FOR_ALLOCATE_GOODS")]
        WaitForAllocateGoods,
        /// 分货中
        #[top_api(value = "ALLOCATING")]
        Allocating,
        /// 等待付款
        #[top_api(value = "WAIT_FOR_PAY")]
        WaitForPay,
        /// 已付款待确认付款操作
        #[top_api(value = "PAID_WAIT_FOR_CONFIRM")]
        PaidWaitForConfirm,
        #[top_api(value = "PAID")]
        Paid,
        /// 已提交交货
        #[top_api(value = "DELIVERED")]
        Delivered,
        /// 已发货
        #[top_api(value = "CONSIGNED")]
        Consigned,
        #[top_api(value = "RECEIVING")]
        Receiving,
        /// 交易关闭
        #[top_api(value = "ORDER_CLOSE")]
        OrderClose,
        /// 交易成功
        #[top_api(value = "ORDER_SUCCESS")]
        OrderSuccess,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `FeatureDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureDo {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpBuyerDetail {
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub post: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub prov: Option<String>,
        pub oaid: Option<String>,
    }
}

/// `taobao.fenxiao.yph.orders.get`
pub mod yph_orders_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.yph.orders.get` (批量查询一盘货采购单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59838&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| Page::of(response.purchase_orders).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.yph.orders.get",
        response = YphOrdersGetResponse,
        idempotent,
        debug
    )]
    pub struct YphOrdersGet {
        pub trade_types: Option<i64>,
        pub page_size: i64,
        pub page_num: Option<i64>,
        pub user_role_type: Option<i64>,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub channel_codes: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub refund_status: Option<RefundStatus>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        #[top_api(value = 1)]
        V1,
        /// 待确认收款
        #[top_api(value = 2)]
        V2,
        /// 等待买家付款
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        /// 交易关闭
        #[top_api(value = 7)]
        TradeClosed,
        /// 已付款
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 没有过申请退款
        #[top_api(value = 9)]
        V9,
        #[top_api(value = 10)]
        V10,
        /// 退款结束
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YphOrdersGetResponse {
        pub purchase_orders: Vec<OrderList>,
        pub remark: Option<String>,
        pub total_count: Option<i64>,
        pub opt_time: Option<TopDateTime>,
        pub result_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderList {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        pub logistics_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub memo: Option<String>,
        /// In yuan.
        pub buyer_actual_pay_yuan: Option<String>,
        pub pay_type: Option<PayType>,
        pub consign_time: Option<TopDateTime>,
        pub shipping: Option<Shipping>,
        pub logistics_company_name: Option<String>,
        #[top_api(secret)]
        pub distributor_nick: Option<String>,
        pub postage_yuan: Option<String>,
        pub supplier_memo: Option<String>,
        pub biz_order_id: Option<String>,
        pub sub_order_detail_yph_list: Vec<SubOrderList>,
        pub gmt_modified: Option<TopDateTime>,
        /// In cents.
        pub total_price: Option<i64>,
        pub tc_order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        /// In cents.
        pub confirm_paid_fee: Option<i64>,
        /// In yuan.
        pub distributor_pay_price_yuan: Option<String>,
        #[top_api(secret)]
        pub supplier_nick: Option<String>,
        /// In yuan.
        pub confirm_paid_fee_yuan: Option<String>,
        pub trade_type: Option<i64>,
        pub channel_code: Option<i64>,
        /// In cents.
        pub buyer_actual_pay: Option<i64>,
        pub fenxiao_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        /// In cents.
        pub postage: Option<i64>,
        pub supplier_from_sys: Option<i64>,
        pub distributor_from_sys: Option<String>,
        pub end_time: Option<TopDateTime>,
        /// In cents.
        pub distributor_pay_price: Option<i64>,
        /// In yuan.
        pub total_price_yuan: Option<String>,
        pub order_status_code: Option<OrderStatusCode>,
        pub refund_status: Option<RefundStatus>,
        pub refund_status_code: Option<RefundStatusCode>,
        pub logis_type: Option<String>,
        pub logis_type_code: Option<LogisTypeCode>,
        pub dp_buyer_detail: Option<DpBuyerDetail>,
        pub tp_create_time: Option<String>,
        pub features: Vec<FeatureDo>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 支付宝担保交易
        #[top_api(value = 101)]
        V101,
        /// 代销分账
        #[top_api(value = 102)]
        V102,
        /// 即时到账
        #[top_api(value = 103)]
        V103,
        /// 预存款
        #[top_api(value = 104)]
        V104,
        /// 线下转账汇款交易
        #[top_api(value = 201)]
        V201,
        /// 资金账户预存款交易
        #[top_api(value = 301)]
        V301,
        /// 资金账户即时到账交易
        #[top_api(value = 302)]
        V302,
        /// 先款后货
        #[top_api(value = 303)]
        V303,
        /// 账期支付
        #[top_api(value = 401)]
        V401,
        /// 国际分账
        #[top_api(value = 402)]
        V402,
        /// 直营无需支付
        #[top_api(value = 403)]
        V403,
        /// 外币分账
        #[top_api(value = 404)]
        V404,
        /// 无需支付
        #[top_api(value = 10000)]
        V10000,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `shipping`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Shipping {
        /// 平邮
        #[top_api(value = 1)]
        V1,
        /// 快递
        #[top_api(value = 2)]
        Express,
        /// ems
        #[top_api(value = 3)]
        Ems,
        /// 虚拟物品
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatusCode {
        #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
        WaitSellerSendGoods,
        /// 待确认收款
        #[top_api(value = "WAIT_SELLER_CONFIRM_PAY")]
        WaitSellerConfirmPay,
        /// 退款中
        #[top_api(value = "TRADE_REFUNDING")]
        TradeRefunding,
        /// 等待买家付款
        #[top_api(value = "WAIT_BUYER_PAY")]
        WaitBuyerPay,
        #[top_api(value = "WAIT_BUYER_CONFIRM_GOODS")]
        WaitBuyerConfirmGoods,
        /// 交易成功了
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        /// 交易关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// 已付款
        #[top_api(value = "TRADE_FOR_PAY")]
        TradeForPay,
        /// 已退款
        #[top_api(value = "TRADE_REFUNDED")]
        TradeRefunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatusCode {
        /// 没有过申请退款
        #[top_api(value = "ORDER_RF_NO_REFUND")]
        OrderRfNoRefund,
        #[top_api(value = "ORDER_RF_REFUNDING")]
        OrderRfRefunding,
        /// 退款结束
        #[top_api(value = "ORDER_RF_END_REFUND")]
        OrderRfEndRefund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `logis_type_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisTypeCode {
        /// 菜鸟仓
        #[top_api(value = 0)]
        V0,
        /// 商家仓
        #[top_api(value = 1)]
        V1,
        /// 门店发货
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderList {
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In yuan.
        pub buyer_pay_price: Option<String>,
        pub buy_num: Option<i64>,
        /// In yuan.
        pub discount_fee_yuan: Option<String>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub sub_tc_order_id: Option<i64>,
        pub sku_property_val: Option<String>,
        /// In cents.
        pub confirm_paid_fee: Option<i64>,
        /// In yuan.
        pub distributor_pay_price_yuan: Option<String>,
        pub bill_fee: Option<i64>,
        pub title: Option<String>,
        pub real_auction_id: Option<i64>,
        /// In yuan.
        pub refund_fee_yuan: Option<Decimal>,
        pub real_auction_sku_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        /// In cents.
        pub tc_discount_fee: Option<i64>,
        /// In yuan.
        pub confirm_paid_fee_yuan: Option<String>,
        /// In yuan.
        pub buyer_pay_price_yuan: Option<String>,
        pub promotion_type: Option<PromotionType>,
        /// In cents.
        pub distributor_price: Option<i64>,
        pub sc_item_id: Option<i64>,
        pub fenxiao_id: Option<i64>,
        /// In cents.
        pub tc_adjust_fee: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub auction_id: Option<i64>,
        pub tc_preferential_type: Option<String>,
        pub auction_sku_id: Option<i64>,
        /// In yuan.
        pub bill_fee_yuan: Option<String>,
        /// In yuan.
        pub auction_price: Option<String>,
        /// In yuan.
        pub price_yuan: Option<Decimal>,
        pub order_200_status: Option<String>,
        /// In cents.
        pub distributor_pay_price: Option<i64>,
        /// In yuan.
        pub distributor_price_yuan: Option<String>,
        pub sub_order_status_code: Option<SubOrderStatusCode>,
        pub sub_order_status: Option<SubOrderStatus>,
        pub refund_status: Option<SubOrderListRefundStatusValue>,
        pub refund_status_code: Option<SubOrderListRefundStatusCodeValue>,
        pub auction_out_id: Option<String>,
        pub secondary_supplier_id: Option<i64>,
        pub tp_create_time_price: Option<Decimal>,
        pub features: Vec<FeatureDo>,
        pub auction_out_sku_id: Option<String>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 无优惠
        #[top_api(value = "0")]
        V0,
        /// 限时折
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_order_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderStatusCode {
        /// 意向单审核中
        #[top_api(value = "AUDITING")]
        Auditing,
        /// 订单付款前锁定
        #[top_api(value = "LOCKED")]
        Locked,
        /// 待分货
        #[top_api(value = "WAIT_FOR_ALLOCATE_GOODS")]
        WaitForAllocateGoods,
        /// 分货中
        #[top_api(value = "ALLOCATING")]
        Allocating,
        /// 等待付款
        #[top_api(value = "WAIT_FOR_PAY")]
        WaitForPay,
        /// 已付款待确认付款操作
        #[top_api(value = "PAID_WAIT_FOR_CONFIRM")]
        PaidWaitForConfirm,
        #[top_api(value = "PAID")]
        Paid,
        /// 已提交交货
        #[top_api(value = "DELIVERED")]
        Delivered,
        /// 已发货
        #[top_api(value = "CONSIGNED")]
        Consigned,
        #[top_api(value = "RECEIVING")]
        Receiving,
        /// 交易关闭
        #[top_api(value = "ORDER_CLOSE")]
        OrderClose,
        /// 交易成功
        #[top_api(value = "ORDER_SUCCESS")]
        OrderSuccess,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderStatus {
        /// 意向单审核中
        #[top_api(value = 10)]
        V10,
        /// 订单付款前锁定
        #[top_api(value = 20)]
        V20,
        /// 待分货
        #[top_api(value = 30)]
        V30,
        /// 分货中
        #[top_api(value = 40)]
        V40,
        /// 订单等待付款
        #[top_api(value = 50)]
        V50,
        /// 已付款待确认付款操作
        #[top_api(value = 55)]
        V55,
        /// 已付款
        #[top_api(value = 60)]
        Paid,
        /// 已提交交货
        #[top_api(value = 70)]
        V70,
        /// 已发货
        #[top_api(value = 80)]
        Shipped,
        #[top_api(value = 90)]
        V90,
        /// 交易关闭
        #[top_api(value = 100)]
        TradeClosed,
        /// 交易成功
        #[top_api(value = 110)]
        TradeSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderListRefundStatusValue {
        /// 没有申请退款
        #[top_api(value = 9)]
        V9,
        /// 退款中
        #[top_api(value = 20)]
        Refunding,
        /// 退款结束
        #[top_api(value = 21)]
        V21,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubOrderListRefundStatusCodeValue {
        /// 没有申请退款
        #[top_api(value = "RF_STATUS_NO_REFUND")]
        RfStatusNoRefund,
        /// 退款中
        #[top_api(value = "RF_STATUS_REFUNDING")]
        RfStatusRefunding,
        /// 退款结束
        #[top_api(value = "RF_STATUS_END_REFUND")]
        RfStatusEndRefund,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `FeatureDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureDo {
        pub attr_key: Option<String>,
        pub attr_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DpBuyerDetail {
        pub area: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub post: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub prov: Option<String>,
        pub oaid: Option<String>,
    }
}

/// `taobao.fenxiao.yph.refund.get`
pub mod yph_refund_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.yph.refund.get` (一盘货商家单个查询退款单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.yph.refund.get",
        response = YphRefundGetResponse,
        idempotent,
        debug
    )]
    pub struct YphRefundGet {
        pub refund_id: i64,
        pub query_b2c_refund: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YphRefundGetResponse {
        pub refund_detail: Option<RefundDetail>,
        pub result_code: Option<String>,
        pub remark: Option<String>,
        pub opt_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetail {
        /// In cents.
        pub refund_fee: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub refund_status: Option<RefundStatus>,
        pub refund_desc: Option<String>,
        pub return_goods: Option<bool>,
        /// In yuan.
        pub refund_fee_yuan: Option<String>,
        pub sub_order_id: Option<i64>,
        /// In yuan.
        pub pay_sup_fee_yuan: Option<String>,
        #[top_api(secret)]
        pub supplier_nick: Option<String>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_reason: Option<String>,
        #[top_api(secret)]
        pub distributor_nick: Option<String>,
        pub buyer_refund: Option<BuyerRefund>,
        pub purchase_order_id: Option<i64>,
        /// In cents.
        pub pay_sup_fee: Option<i64>,
        pub refund_type: Option<RefundType>,
        pub refund_status_code: Option<RefundStatusCode>,
        pub refund_id: Option<i64>,
        pub return_logistics: Vec<RefundLogistics>,
        pub refund_items: Vec<RefundItem>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 已撤回
        #[top_api(value = 10)]
        V10,
        /// 等待卖家同意
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 30)]
        V30,
        /// 等待买家退货
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 50)]
        V50,
        /// 卖家拒绝收货
        #[top_api(value = 60)]
        V60,
        /// 等待系统打款
        #[top_api(value = 90)]
        V90,
        /// 退款成功
        #[top_api(value = 100)]
        RefundSucceeded,
        /// 退款关闭
        #[top_api(value = 200)]
        V200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 未发货退款
        #[top_api(value = 10)]
        V10,
        /// 已发货退货
        #[top_api(value = 20)]
        V20,
        /// 已发货仅退款
        #[top_api(value = 30)]
        V30,
        /// 拒收
        #[top_api(value = 40)]
        V40,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatusCode {
        /// 已撤回
        #[top_api(value = "RF_STATUS_NO_REFUND")]
        RfStatusNoRefund,
        /// 等待卖家同意
        #[top_api(value = "RF_STATUS_WAIT_SELLER_AGREE")]
        RfStatusWaitSellerAgree,
        #[top_api(value = "RF_STATUS_SELLER_REFUSE")]
        RfStatusSellerRefuse,
        /// 等待买家退货
        #[top_api(value = "RF_STATUS_WAIT_BUYER_RETURN_GOODS")]
        RfStatusWaitBuyerReturnGoods,
        #[top_api(value = "RF_STATUS_WAIT_SELLER_CONFIRM_GOODS")]
        RfStatusWaitSellerConfirmGoods,
        /// 卖家拒绝收货
        #[top_api(value = "RF_STATUS_SELLER_REFUSE_RETURN_GOODS")]
        RfStatusSellerRefuseReturnGoods,
        /// 等待系统打款
        #[top_api(value = "RF_STATUS_WAIT_SYSTEM_TRANSFER")]
        RfStatusWaitSystemTransfer,
        /// 退款成功
        #[top_api(value = "RF_STATUS_SUCCESS")]
        RfStatusSuccess,
        /// 退款关闭
        #[top_api(value = "RF_STATUS_CLOSED")]
        RfStatusClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerRefund {
        pub gmt_modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub refund_reason: Option<String>,
        pub goods_status_desc: Option<String>,
        pub need_return_goods: Option<bool>,
        pub refund_desc: Option<String>,
        pub sub_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        /// In cents.
        pub return_fee: Option<i64>,
        /// In cents.
        pub to_seller_fee: Option<i64>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_id: Option<i64>,
        pub return_goods_quantity: Option<i64>,
        pub open_buyer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundLogistics {
        pub company_code: Option<String>,
        pub company_name: Option<String>,
        pub mail_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub refund_item_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub refund_quantity: Option<i64>,
    }
}

/// `taobao.fenxiao.yph.refunds.get`
pub mod yph_refunds_get {
    use crate::prelude::*;

    /// `taobao.fenxiao.yph.refunds.get` (一盘货商家批量查询退款单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59840&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| Page::of(response.refund_detail_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fenxiao.yph.refunds.get",
        response = YphRefundsGetResponse,
        idempotent,
        debug
    )]
    pub struct YphRefundsGet {
        pub refund_type_list: Option<RefundTypeList>,
        pub trade_types: Option<TradeTypes>,
        pub page_size: i64,
        pub page_num: Option<i64>,
        pub refund_status_list: Option<RefundStatusList>,
        #[top_api(required)]
        pub modified_begin_time: Option<TopDateTime>,
        pub channel_codes: i64,
        #[top_api(required)]
        pub modified_end_time: Option<TopDateTime>,
        pub purchase_order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub user_role_type: Option<i64>,
        pub query_b2c_refund: Option<bool>,
    }

    /// The values of `refund_type_list`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundTypeList {
        /// 未发货退款
        #[top_api(value = 10)]
        V10,
        /// 已发货退货
        #[top_api(value = 20)]
        V20,
        /// 已发货仅退款
        #[top_api(value = 30)]
        V30,
        /// 拒收
        #[top_api(value = 40)]
        V40,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_types`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeTypes {
        /// 代销
        #[top_api(value = 1)]
        V1,
        /// 经销
        #[top_api(value = 2)]
        V2,
        /// 寄售
        #[top_api(value = 5)]
        V5,
        /// 平台寄售
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status_list`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatusList {
        /// 已撤回
        #[top_api(value = 10)]
        V10,
        /// 等待卖家同意
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 30)]
        V30,
        /// 等待买家退货
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 50)]
        V50,
        /// 卖家拒绝收货
        #[top_api(value = 60)]
        V60,
        /// 等待系统打款
        #[top_api(value = 90)]
        V90,
        /// 退款成功
        #[top_api(value = 100)]
        RefundSucceeded,
        /// 退款关闭
        #[top_api(value = 200)]
        V200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YphRefundsGetResponse {
        pub refund_detail_list: Vec<RefundDetailList>,
        pub total_count: Option<i64>,
        pub opt_time: Option<TopDateTime>,
        pub result_code: Option<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundDetailList {
        /// In cents.
        pub refund_fee: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub refund_status: Option<RefundStatus>,
        pub refund_desc: Option<String>,
        pub return_goods: Option<bool>,
        /// In yuan.
        pub refund_fee_yuan: Option<String>,
        pub sub_order_id: Option<i64>,
        pub buyer_refund: Option<BuyerRefund>,
        /// In yuan.
        pub pay_sup_fee_yuan: Option<String>,
        pub purchase_order_id: Option<i64>,
        /// In cents.
        pub pay_sup_fee: Option<i64>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_type: Option<RefundType>,
        pub refund_status_code: Option<RefundStatusCode>,
        pub refund_id: Option<i64>,
        pub return_logistics: Vec<RefundLogistics>,
        pub refund_items: Vec<RefundItem>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 已撤回
        #[top_api(value = 10)]
        V10,
        /// 等待卖家同意
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 30)]
        V30,
        /// 等待买家退货
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 50)]
        V50,
        /// 卖家拒绝收货
        #[top_api(value = 60)]
        V60,
        /// 等待系统打款
        #[top_api(value = 90)]
        V90,
        /// 退款成功
        #[top_api(value = 100)]
        RefundSucceeded,
        /// 退款关闭
        #[top_api(value = 200)]
        V200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 未发货退款
        #[top_api(value = 10)]
        V10,
        /// 已发货退货
        #[top_api(value = 20)]
        V20,
        /// 已发货仅退款
        #[top_api(value = 30)]
        V30,
        /// 拒收
        #[top_api(value = 40)]
        V40,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_status_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatusCode {
        /// 已撤回
        #[top_api(value = "RF_STATUS_NO_REFUND")]
        RfStatusNoRefund,
        /// 等待卖家同意
        #[top_api(value = "RF_STATUS_WAIT_SELLER_AGREE")]
        RfStatusWaitSellerAgree,
        #[top_api(value = "RF_STATUS_SELLER_REFUSE")]
        RfStatusSellerRefuse,
        /// 等待买家退货
        #[top_api(value = "RF_STATUS_WAIT_BUYER_RETURN_GOODS")]
        RfStatusWaitBuyerReturnGoods,
        #[top_api(value = "RF_STATUS_WAIT_SELLER_CONFIRM_GOODS")]
        RfStatusWaitSellerConfirmGoods,
        /// 卖家拒绝收货
        #[top_api(value = "RF_STATUS_SELLER_REFUSE_RETURN_GOODS")]
        RfStatusSellerRefuseReturnGoods,
        /// 等待系统打款
        #[top_api(value = "RF_STATUS_WAIT_SYSTEM_TRANSFER")]
        RfStatusWaitSystemTransfer,
        /// 退款成功
        #[top_api(value = "RF_STATUS_SUCCESS")]
        RfStatusSuccess,
        /// 退款关闭
        #[top_api(value = "RF_STATUS_CLOSED")]
        RfStatusClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerRefund {
        pub gmt_modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub refund_reason: Option<String>,
        pub goods_status_desc: Option<String>,
        pub need_return_goods: Option<bool>,
        pub refund_desc: Option<String>,
        pub sub_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        /// In cents.
        pub return_fee: Option<i64>,
        /// In cents.
        pub to_seller_fee: Option<i64>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_id: Option<i64>,
        pub return_goods_quantity: Option<i64>,
        pub open_buyer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundLogistics {
        pub company_code: Option<String>,
        pub company_name: Option<String>,
        pub mail_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItem {
        pub refund_item_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub refund_quantity: Option<i64>,
    }
}
