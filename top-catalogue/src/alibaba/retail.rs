//! `alibaba.retail.*`: 41 APIs.

pub use self::commission_order_query::CommissionOrderQuery;
pub use self::commission_order_sync::CommissionOrderSync;
pub use self::commission_result_query::CommissionResultQuery;
pub use self::commission_status_change::CommissionStatusChange;
pub use self::device_info_get::DeviceInfoGet;
pub use self::device_inventory_sync::DeviceInventorySync;
pub use self::device_order_query::DeviceOrderQuery;
pub use self::device_pay_url_get::DevicePayUrlGet;
pub use self::device_road_status_reset::DeviceRoadStatusReset;
pub use self::device_trade_ship::DeviceTradeShip;
pub use self::device_vending_register::DeviceVendingRegister;
pub use self::electronic_certificate_confirm::ElectronicCertificateConfirm;
pub use self::electronic_certificate_pre_confirm::ElectronicCertificatePreConfirm;
pub use self::marketing_buygift_activity_create::MarketingBuygiftActivityCreate;
pub use self::marketing_buygift_activity_delete::MarketingBuygiftActivityDelete;
pub use self::marketing_buygift_activity_query::MarketingBuygiftActivityQuery;
pub use self::marketing_buygift_activity_save::MarketingBuygiftActivitySave;
pub use self::marketing_buygift_activity_sku_add::MarketingBuygiftActivitySkuAdd;
pub use self::marketing_buygift_activity_sku_delete::MarketingBuygiftActivitySkuDelete;
pub use self::marketing_buygift_activity_update::MarketingBuygiftActivityUpdate;
pub use self::marketing_buygift_sku_query::MarketingBuygiftSkuQuery;
pub use self::marketing_itemdiscount_activity_create::MarketingItemdiscountActivityCreate;
pub use self::marketing_itemdiscount_activity_delete::MarketingItemdiscountActivityDelete;
pub use self::marketing_itemdiscount_activity_query::MarketingItemdiscountActivityQuery;
pub use self::marketing_itemdiscount_activity_save::MarketingItemdiscountActivitySave;
pub use self::marketing_itemdiscount_activity_sku_add::MarketingItemdiscountActivitySkuAdd;
pub use self::marketing_itemdiscount_activity_sku_delete::MarketingItemdiscountActivitySkuDelete;
pub use self::marketing_itemdiscount_activity_update::MarketingItemdiscountActivityUpdate;
pub use self::marketing_itemdiscount_sku_query::MarketingItemdiscountSkuQuery;
pub use self::marketing_itempool_activity_create::MarketingItempoolActivityCreate;
pub use self::marketing_itempool_activity_delete::MarketingItempoolActivityDelete;
pub use self::marketing_itempool_activity_query::MarketingItempoolActivityQuery;
pub use self::marketing_itempool_activity_save::MarketingItempoolActivitySave;
pub use self::marketing_itempool_activity_sku_add::MarketingItempoolActivitySkuAdd;
pub use self::marketing_itempool_activity_sku_delete::MarketingItempoolActivitySkuDelete;
pub use self::marketing_itempool_activity_update::MarketingItempoolActivityUpdate;
pub use self::marketing_itempool_sku_query::MarketingItempoolSkuQuery;
pub use self::shorturl_get::ShorturlGet;
pub use self::vending_price_whitelist_add::VendingPriceWhitelistAdd;
pub use self::vending_price_whitelist_remove::VendingPriceWhitelistRemove;
pub use self::vending_road_item_sync::VendingRoadItemSync;

/// `alibaba.retail.commission.order.query`
pub mod commission_order_query {
    use crate::prelude::*;

    /// `alibaba.retail.commission.order.query` (分销订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42927&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.order_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.commission.order.query",
        response = PageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CommissionOrderQuery {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_pay_time: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_pay_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub total: Option<i64>,
        pub message: Option<String>,
        pub page_no: Option<i64>,
        pub order_list: Vec<OrderDto>,
        pub page_size: Option<i64>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub biz_order_id: Option<i64>,
        pub main: Option<Main>,
        pub seller_id: Option<i64>,
        pub pay_order_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub pay_status: Option<PayStatus>,
        pub logistics_status: Option<LogisticsStatus>,
        pub pay_time: Option<String>,
        pub end_time: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub auction_id: Option<i64>,
        /// In cents.
        pub auction_price: Option<i64>,
        pub buy_amount: Option<i64>,
        /// In cents.
        pub adjust_fee: Option<i64>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub refund_status: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub actual_pay_fee: Option<i64>,
        pub detail_order_list: Vec<String>,
    }

    /// The values of `main`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Main {
        /// 父订单
        #[top_api(value = 1)]
        V1,
        /// 子订单
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 4)]
        Refunded,
        #[top_api(value = 6)]
        V6,
        #[top_api(value = 7)]
        V7,
        /// 交易被淘宝关闭
        #[top_api(value = 8)]
        V8,
        /// 不可付款
        #[top_api(value = 9)]
        NoPayment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `logistics_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsStatus {
        #[top_api(value = 1)]
        NotShipped,
        #[top_api(value = 2)]
        Shipped,
        #[top_api(value = 3)]
        Received,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        PartlyReceived,
        /// 部分发货中
        #[top_api(value = 6)]
        V6,
        /// 还未创建物流订单
        #[top_api(value = 8)]
        V8,
        /// 配货中
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.retail.commission.order.sync`
pub mod commission_order_sync {
    use crate::prelude::*;

    /// `alibaba.retail.commission.order.sync` (分佣数据传输)
    ///
    /// <https://open.taobao.com/api.htm?docId=41790&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.commission.order.sync",
        response = CommissionOrderSyncResponse,
        debug
    )]
    pub struct CommissionOrderSync {
        pub param0: Option<UniverseOrderVo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UniverseOrderVo {
        pub employee_id: Option<i64>,
        /// In cents.
        pub commission_money: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub order_pay_time: Option<String>,
        pub order_type: Option<OrderType>,
        pub order_source: OrderSource,
        pub outer_order_id: String,
        pub order_status: Option<OrderStatus>,
        pub buyer_id: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub order_create_time: Option<String>,
        pub guide_work_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub order_end_time: Option<String>,
        pub commission_ratio: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub order_goods_time: Option<String>,
        #[top_api(secret)]
        pub guide_phone: Option<String>,
        /// In cents.
        pub guide_sales: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub auction_id: Option<String>,
        /// In cents.
        pub order_money: Option<i64>,
        pub biz_order_id: Option<String>,
        pub order_id: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 线上
        #[top_api(value = 1)]
        Online,
        /// 线下门店
        #[top_api(value = 2)]
        V2,
        /// 云店
        #[top_api(value = 3)]
        V3,
        /// 其他
        #[top_api(value = 4)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderSource {
        /// 天猫旗舰店
        #[top_api(value = 1)]
        V1,
        /// 门店 pos
        #[top_api(value = 2)]
        V2,
        /// 云店
        #[top_api(value = 3)]
        V3,
        /// 京东
        #[top_api(value = 4)]
        V4,
        /// 微信商城
        #[top_api(value = 5)]
        V5,
        /// 官网
        #[top_api(value = 6)]
        V6,
        /// 美团
        #[top_api(value = 7)]
        V7,
        /// 其他
        #[top_api(value = 999)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 支付（默认）
        #[top_api(value = 0)]
        Payment,
        /// 发货
        #[top_api(value = 1)]
        Shipment,
        /// 确认收货
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommissionOrderSyncResponse {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub s_code: Option<String>,
        #[top_api(flag)]
        pub s_success: Option<bool>,
    }
}

/// `alibaba.retail.commission.result.query`
pub mod commission_result_query {
    use crate::prelude::*;

    /// `alibaba.retail.commission.result.query` (分佣结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.commission.result.query",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CommissionResultQuery {
        pub param0: Option<CommissionResultQueryParam0>,
    }

    /// `CommissionResultQuery`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommissionResultQueryParam0 {
        pub page_size: Option<i64>,
        pub commission_employee_name: Option<String>,
        pub commission_store_id: Option<String>,
        pub order_pay_time_start: Option<TopDateTime>,
        pub biz_order_type: Option<BizOrderType>,
        pub commission_time_end: Option<TopDateTime>,
        pub commission_time_start: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub order_pay_time_end: Option<TopDateTime>,
    }

    /// The values of `biz_order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizOrderType {
        /// 旗舰店
        #[top_api(value = 1)]
        V1,
        /// 线下门店
        #[top_api(value = 23)]
        V23,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub message: Option<String>,
        pub commission_result_list: Vec<CommissionResultDto>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommissionResultDto {
        pub id: Option<i64>,
        pub biz_order_type: Option<i64>,
        /// In cents.
        pub biz_order_money: Option<i64>,
        /// In cents.
        pub order_pay_money: Option<i64>,
        pub order_create_time: Option<TopDateTime>,
        pub order_pay_time: Option<TopDateTime>,
        pub order_end_time: Option<TopDateTime>,
        /// In cents.
        pub commission_money: Option<i64>,
        pub commission_employee_id: Option<i64>,
        pub commission_employee_type: Option<CommissionEmployeeType>,
        pub commission_employee_name: Option<String>,
        pub employee_store_id: Option<i64>,
        pub employee_store_name: Option<String>,
        pub seller_name: Option<String>,
        pub buyer_join_time: Option<TopDateTime>,
        pub commission_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub work_id: Option<String>,
        pub pay_order_id: Option<String>,
        pub auction_id: Option<i64>,
        pub order_id_string: Option<String>,
        pub biz_order_id_string: Option<String>,
    }

    /// The values of `commission_employee_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionEmployeeType {
        /// 招募导购
        #[top_api(value = 1)]
        V1,
        /// 当前导购
        #[top_api(value = 2)]
        V2,
        /// 首单导购
        #[top_api(value = 3)]
        V3,
        /// 外部订单导购
        #[top_api(value = 4)]
        V4,
        /// 好友
        #[top_api(value = 5)]
        V5,
        /// 接单导购
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.retail.commission.status.change`
pub mod commission_status_change {
    use crate::prelude::*;

    /// `alibaba.retail.commission.status.change` (分佣状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=42661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.commission.status.change",
        response = CommissionStatusChangeResponse,
        debug
    )]
    pub struct CommissionStatusChange {
        pub param0: Option<UniverseOrderVo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UniverseOrderVo {
        pub order_pay_time: Option<String>,
        pub outer_order_id: Option<String>,
        pub order_status: OrderStatus,
        pub order_goods_time: Option<String>,
        pub order_end_time: Option<String>,
        pub biz_order_id: Option<String>,
        pub order_id: String,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 支付（默认）
        #[top_api(value = 0)]
        Payment,
        /// 发货
        #[top_api(value = 1)]
        Shipment,
        /// 确认收货
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommissionStatusChangeResponse {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub s_code: Option<String>,
        #[top_api(flag)]
        pub s_success: Option<bool>,
    }
}

/// `alibaba.retail.device.info.get`
pub mod device_info_get {
    use crate::prelude::*;

    /// `alibaba.retail.device.info.get` (贩卖机设备信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=41297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.info.get",
        response = Option<String>,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct DeviceInfoGet {
        pub device_uuid: Option<String>,
        pub device_code: Option<String>,
        pub device_sn: Option<String>,
    }
}

/// `alibaba.retail.device.inventory.sync`
pub mod device_inventory_sync {
    use crate::prelude::*;

    /// `alibaba.retail.device.inventory.sync` (库存同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.inventory.sync",
        response = DeviceInventorySyncResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceInventorySync {
        pub device_type: String,
        pub device_id: String,
        #[top_api(required, max_items = 100)]
        pub inventory_dtos: Vec<InventorySyncDto>,
        pub device_option: Option<InventorySyncOption>,
    }

    /// `InventorySyncDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventorySyncDto {
        pub item_id: i64,
        pub item_amount: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventorySyncOption {
        pub biz_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInventorySyncResult {
        pub error_infos: Vec<ErrorInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.retail.device.order.query`
pub mod device_order_query {
    use crate::prelude::*;

    /// `alibaba.retail.device.order.query` (贩卖机订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41320&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.order.query",
        response = DeviceOrderQueryResponse,
        idempotent,
        debug
    )]
    pub struct DeviceOrderQuery {
        #[top_api(required)]
        pub ends: Option<TopDateTime>,
        pub status: i64,
        pub device_code: Option<String>,
        pub page_size: i64,
        pub page_num: i64,
        pub device_uuid: Option<String>,
        #[top_api(required)]
        pub starts: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub device_sn_list: Vec<String>,
        pub pay_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceOrderQueryResponse {
        pub data: Option<PaginationDo>,
        pub errcode: Option<String>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
        pub data_list: Vec<VendingBizOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingBizOrderDto {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub device_sn: Option<String>,
        pub device_name: Option<String>,
        #[top_api(secret)]
        pub device_address: Option<String>,
        pub device_uuid: Option<String>,
        pub device_code: Option<String>,
        pub point_name: Option<String>,
        pub seller_id: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub tb_main_order_id: Option<i64>,
        pub main_outer_order_id: Option<String>,
        pub status: Option<i64>,
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub status_name: Option<String>,
        pub pay_type: Option<String>,
        pub pay_type_name: Option<String>,
        pub bar_code: Option<String>,
        pub road_id: Option<String>,
    }
}

/// `alibaba.retail.device.payUrl.get`
pub mod device_pay_url_get {
    use crate::prelude::*;

    /// `alibaba.retail.device.payUrl.get` (贩卖机支付二维链接获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=37888&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.payUrl.get",
        response = DevicePayUrlGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DevicePayUrlGet {
        pub isv_order_id: String,
        pub biz_name: String,
        pub item_id: i64,
        pub device_id: String,
        pub item_type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DevicePayUrlGetResult {
        pub module: Option<String>,
        pub error_infos: Vec<ErrorInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.retail.device.road.status.reset`
pub mod device_road_status_reset {
    use crate::prelude::*;

    /// `alibaba.retail.device.road.status.reset` (贩卖机货道解锁)
    ///
    /// <https://open.taobao.com/api.htm?docId=41298&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.road.status.reset",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct DeviceRoadStatusReset {
        pub device_uuid: Option<String>,
        pub device_code: Option<String>,
        pub device_sn: Option<String>,
        #[top_api(max_items = 20)]
        pub road_no_list: Vec<String>,
    }
}

/// `alibaba.retail.device.trade.ship`
pub mod device_trade_ship {
    use crate::prelude::*;

    /// `alibaba.retail.device.trade.ship` (贩卖机掉货成功通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=31756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.trade.ship",
        response = DeviceTradeShipResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceTradeShip {
        pub device_type: String,
        pub device_id: String,
        pub trade_no: String,
        #[top_api(required, max_items = 20)]
        pub ship_detail_list: Vec<ShipDetailDto>,
        pub order_update_option: Option<OrderUpdateOption>,
    }

    /// `ShipDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShipDetailDto {
        pub item_id: i64,
        pub ship_status: i64,
        pub outer_trade_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUpdateOption {
        pub biz_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceTradeShipResult {
        pub error_infos: Vec<ErrorInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.retail.device.vending.register`
pub mod device_vending_register {
    use crate::prelude::*;

    /// `alibaba.retail.device.vending.register` (贩卖机设备注册)
    ///
    /// <https://open.taobao.com/api.htm?docId=42299&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.device.vending.register",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct DeviceVendingRegister {
        pub device_name: String,
        #[top_api(secret)]
        pub address: String,
        pub device_sn: Option<String>,
        pub biz_code: String,
        pub device_uuid: String,
        pub device_model: String,
        pub scene: Option<Scene>,
        pub site_name: Option<String>,
        pub floor: Option<String>,
        pub layer: Option<String>,
        pub location: Option<String>,
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 小区
        #[top_api(value = "COMMUNITY")]
        Community,
        /// 学校
        #[top_api(value = "SCHOOL")]
        School,
        /// 写字楼
        #[top_api(value = "OFFICE")]
        Office,
        /// 商场
        #[top_api(value = "SHOPPING_MALL")]
        ShoppingMall,
        /// 机场
        #[top_api(value = "AIRPORT")]
        Airport,
        /// 地铁
        #[top_api(value = "SUBWAY")]
        Subway,
        /// 医院
        #[top_api(value = "HOSPITAL")]
        Hospital,
        /// 游乐场所
        #[top_api(value = "PLAYGROUNDS")]
        Playgrounds,
        /// 工厂
        #[top_api(value = "FACTORY")]
        Factory,
        /// 旅游景点
        #[top_api(value = "VIEWPOINT")]
        Viewpoint,
        /// 其他
        #[top_api(value = "OTHERS")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub data: Option<DeviceDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceDto {
        pub device_code: Option<String>,
        pub device_uuid: Option<String>,
        pub device_sn: Option<String>,
        pub device_status: Option<String>,
        pub device_name: Option<String>,
        #[top_api(secret)]
        pub device_address: Option<String>,
        pub device_type_name: Option<String>,
        pub longtitude: Option<String>,
        pub latitude: Option<String>,
        pub activation: Option<String>,
    }
}

/// `alibaba.retail.electronic.certificate.confirm`
pub mod electronic_certificate_confirm {
    use crate::prelude::*;

    /// `alibaba.retail.electronic.certificate.confirm` (确认核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.electronic.certificate.confirm",
        response = ElectronicCertificateConfirmResult,
        unwrap = "result",
        debug
    )]
    pub struct ElectronicCertificateConfirm {
        pub code: Option<i64>,
        pub item_id: Option<i64>,
        pub device_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectronicCertificateConfirmResult {
        pub module: Option<bool>,
        pub warning_infos: Vec<String>,
        pub error_infos: Vec<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.retail.electronic.certificate.pre.confirm`
pub mod electronic_certificate_pre_confirm {
    use crate::prelude::*;

    /// `alibaba.retail.electronic.certificate.pre.confirm` (贩卖机开始核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.electronic.certificate.pre.confirm",
        response = ElectronicCertificatePreConfirmResult,
        unwrap = "result",
        debug
    )]
    pub struct ElectronicCertificatePreConfirm {
        pub device_id: Option<String>,
        pub code: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectronicCertificatePreConfirmResult {
        pub module: Option<ElectronicCertificateDto>,
        pub warning_infos: Vec<String>,
        pub error_infos: Vec<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectronicCertificateDto {
        pub item_id: Option<i64>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.create`
pub mod marketing_buygift_activity_create {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.create` (创建买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=55913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.create",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivityCreate {
        pub param: BuyGiftActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivityOperateRequest {
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub out_act_id: Option<String>,
        /// In milliseconds.
        pub start_time: i64,
        /// In milliseconds.
        pub end_time: i64,
        pub member_crowd_code: Vec<String>,
        pub channels: Vec<String>,
        /// JSON as text.
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.delete`
pub mod marketing_buygift_activity_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.delete` (删除单品买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=55914&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivityDelete {
        pub param: ItemDiscountActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityOperateRequest {
        pub creator_id: String,
        pub creator_name: String,
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.query`
pub mod marketing_buygift_activity_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.query` (查询单品买赠活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60027&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.query",
        response = MarketingBuygiftActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingBuygiftActivityQuery {
        pub param0: BuyGiftActivityQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivityQueryRequest {
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingBuygiftActivityQueryResponse {
        pub data: Option<BuyGiftPromotionActivityDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
    }

    /// `BuyGiftPromotionActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftPromotionActivityDto {
        pub discount_type: Option<i64>,
        pub out_act_id: Option<String>,
        pub act_id: Option<String>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub weekdays: Vec<String>,
        pub every_day_periods: Vec<String>,
        pub terminals: Vec<String>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub store_ids: Vec<String>,
        pub outer_store_ids: Vec<String>,
        pub member_crowd_codes: Vec<String>,
        pub limit: Option<LimitDto>,
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.save`
pub mod marketing_buygift_activity_save {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.save` (【同城零售】单品买赠活动保存)
    ///
    /// <https://open.taobao.com/api.htm?docId=61813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.save",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivitySave {
        pub param: BuyGiftActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivityOperateRequest {
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub out_act_id: Option<String>,
        /// In milliseconds.
        pub start_time: i64,
        /// In milliseconds.
        pub end_time: i64,
        pub act_id: Option<i64>,
        pub member_crowd_code: Vec<String>,
        pub channels: Vec<String>,
        /// JSON as text.
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.sku.add`
pub mod marketing_buygift_activity_sku_add {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.sku.add` (添加单品买赠活动商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.sku.add",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivitySkuAdd {
        pub param: BuyGiftActivitySkuOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivitySkuOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<SkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuActivityElementDto {
        pub sku_code: Option<String>,
        pub limit: Option<LimitDto>,
        pub gift_sku_code: Option<String>,
        pub gift_num: Option<i64>,
        pub buy_num: i64,
        pub barcode: Option<String>,
        pub gift_barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub failed_sku_codes: Vec<String>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.sku.delete`
pub mod marketing_buygift_activity_sku_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.sku.delete` (删除单品买赠活动商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.sku.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivitySkuDelete {
        pub param: BuyGiftActivitySkuOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivitySkuOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<SkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuActivityElementDto {
        pub sku_code: Option<String>,
        pub barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.buygift.activity.update`
pub mod marketing_buygift_activity_update {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.activity.update` (更新单品买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=55920&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.activity.update",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftActivityUpdate {
        pub param: BuyGiftActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivityOperateRequest {
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub out_act_id: Option<String>,
        /// In milliseconds.
        pub start_time: i64,
        /// In milliseconds.
        pub end_time: i64,
        pub act_id: Option<i64>,
        pub member_crowd_code: Vec<String>,
        pub channels: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.buygift.sku.query`
pub mod marketing_buygift_sku_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.buygift.sku.query` (查询买赠活动商品【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.buygift.sku.query",
        response = MarketingBuygiftSkuQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingBuygiftSkuQuery {
        pub param0: BuyGiftActivitySkuQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivitySkuQueryRequest {
        pub act_id: Option<i64>,
        pub sku_codes: Vec<String>,
        pub bar_codes: Vec<String>,
        pub exchange_sku: bool,
        pub page_info: ActivitySkuQueryDto,
        pub out_act_id: Option<String>,
    }

    /// `ActivitySkuQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQueryDto {
        pub current: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingBuygiftSkuQueryResponse {
        pub data: Vec<BuyGiftActivitySkuDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
        pub page_info: Option<PageInfoDto>,
    }

    /// `BuyGiftActivitySkuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyGiftActivitySkuDto {
        pub act_id: Option<i64>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub sku_code: Option<String>,
        pub bar_code: Option<String>,
        pub limit: Option<LimitDto>,
        pub buy_num: Option<i64>,
        pub gift_num: Option<i64>,
        pub gift_sku_code: Option<String>,
        pub gift_bar_code: Option<String>,
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }

    /// `PageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.create`
pub mod marketing_itemdiscount_activity_create {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.create` (创建单品特价活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=50862&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.create",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivityCreate {
        pub param: ItemDiscountActivityOperateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityOperateRequest {
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub out_act_id: Option<String>,
        pub discount_type: DiscountType,
        pub start_time: i64,
        pub end_time: i64,
        pub member_crowd_code: Vec<String>,
        pub channels: Vec<String>,
        /// JSON as text.
        pub attributes: Option<String>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 减钱
        #[top_api(value = 1)]
        V1,
        /// 一口价
        #[top_api(value = 2)]
        V2,
        /// 打折
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.delete`
pub mod marketing_itemdiscount_activity_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.delete` (删除单品特价活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=50865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivityDelete {
        pub param: ItemDiscountActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityOperateRequest {
        pub creator_id: String,
        pub creator_name: String,
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.query`
pub mod marketing_itemdiscount_activity_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.query` (查询单品特价活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60025&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.query",
        response = MarketingItemdiscountActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingItemdiscountActivityQuery {
        pub param0: ItemDiscountActivityQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityQueryRequest {
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItemdiscountActivityQueryResponse {
        pub data: Option<ItemDiscountPromotionActivityDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
    }

    /// `ItemDiscountPromotionActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountPromotionActivityDto {
        pub discount_type: Option<DiscountType>,
        pub out_act_id: Option<String>,
        pub act_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub weekdays: Vec<String>,
        pub every_day_periods: Vec<String>,
        pub terminals: Vec<String>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub store_ids: Vec<String>,
        pub outer_store_ids: Vec<String>,
        pub member_crowd_codes: Vec<String>,
        pub limit: Option<LimitDto>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 减钱
        #[top_api(value = 1)]
        V1,
        /// 一口价
        #[top_api(value = 2)]
        V2,
        /// 打折
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.save`
pub mod marketing_itemdiscount_activity_save {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.save` (【同城零售】单品活动保存)
    ///
    /// <https://open.taobao.com/api.htm?docId=61811&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.save",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivitySave {
        pub param: ItemDiscountActivityOperateRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityOperateRequest {
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub start_time: i64,
        pub end_time: i64,
        #[top_api(required)]
        pub member_crowd_code: Vec<String>,
        #[top_api(required)]
        pub channels: Vec<String>,
        pub discount_type: DiscountType,
        /// JSON as text.
        pub attributes: String,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 减钱
        #[top_api(value = 1)]
        V1,
        /// 一口价
        #[top_api(value = 2)]
        V2,
        /// 打折
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.sku.add`
pub mod marketing_itemdiscount_activity_sku_add {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.sku.add` (特价活动新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=50864&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.sku.add",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivitySkuAdd {
        pub param: ItemDiscountActivityElementOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityElementOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<SkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuActivityElementDto {
        pub sku_code: Option<String>,
        pub fix_price_money: Option<i64>,
        pub discount_rate: Option<i64>,
        pub decrease_money: Option<i64>,
        pub limit: Option<LimitDto>,
        pub barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub failed_sku_codes: Vec<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.sku.delete`
pub mod marketing_itemdiscount_activity_sku_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.sku.delete` (删除特价活动商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=50861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.sku.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivitySkuDelete {
        pub param: ItemDiscountActivityElementOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityElementOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<SkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuActivityElementDto {
        pub sku_code: Option<String>,
        pub barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.activity.update`
pub mod marketing_itemdiscount_activity_update {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.activity.update` (更新单品特价活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=50863&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.activity.update",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountActivityUpdate {
        pub param: ItemDiscountActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityOperateRequest {
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub out_act_id: Option<String>,
        pub start_time: i64,
        pub end_time: i64,
        pub act_id: Option<i64>,
        pub limit: Option<LimitDto>,
        pub member_crowd_code: Vec<String>,
        pub channels: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itemdiscount.sku.query`
pub mod marketing_itemdiscount_sku_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itemdiscount.sku.query` (查询单品特价活动商品【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60028&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itemdiscount.sku.query",
        response = MarketingItemdiscountSkuQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingItemdiscountSkuQuery {
        pub param0: ItemDiscountActivitySkuQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivitySkuQueryRequest {
        pub act_id: Option<i64>,
        pub sku_codes: Vec<String>,
        pub bar_codes: Vec<String>,
        pub exchange_sku: Option<bool>,
        pub page_info: ActivitySkuQueryDto,
        pub out_act_id: Option<String>,
    }

    /// `ActivitySkuQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQueryDto {
        pub current: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItemdiscountSkuQueryResponse {
        pub data: Vec<SkuActivityElementDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
        pub page_info: Option<PageInfoDto>,
    }

    /// `SkuActivityElementDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuActivityElementDto {
        pub act_id: Option<i64>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub sku_code: Option<String>,
        pub bar_code: Option<String>,
        pub limit: Option<LimitDto>,
        pub decrease_money: Option<i64>,
        pub discount_rate: Option<i64>,
        pub fix_price_money: Option<i64>,
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }

    /// `PageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.create`
pub mod marketing_itempool_activity_create {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.create` (创建商品池活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=54030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.create",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivityCreate {
        pub param: ItemPoolActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityOperateRequest {
        pub periodic_config: Option<PeriodicConfigDto>,
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: Option<String>,
        #[top_api(required)]
        pub stair_groups: Vec<StairGroupDto>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub limit: Option<LimitDto>,
        pub out_act_id: Option<String>,
        pub start_time: i64,
        pub end_time: i64,
        pub member_crowd_code: Vec<String>,
        #[top_api(required)]
        pub logic_groups: Vec<LogicGroupDto>,
        pub enable_multiple: Option<bool>,
        pub channels: Vec<String>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodicConfigDto {
        pub every_day_periods: Vec<String>,
        pub periodic: Option<bool>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairGroupDto {
        pub number: i64,
        pub condition: Condition,
        pub action: Action,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Condition {
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub appoint: Option<bool>,
        pub count: Option<i64>,
        pub amount_at: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Action {
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount_rate: Option<i64>,
        pub discount: Option<bool>,
        pub fix_price: Option<bool>,
        /// In cents.
        pub fix_price_money: Option<i64>,
        pub decrease: Option<bool>,
        pub fix_price_type: Option<FixPriceType>,
    }

    /// The values of `fix_price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixPriceType {
        /// 普通一口价
        #[top_api(value = 0)]
        V0,
        /// 第 N 件一口价
        #[top_api(value = 1)]
        V1,
        /// 整体一口价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub order_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroupDto {
        pub number: i64,
        pub r#type: Type,
        pub exchange: Option<bool>,
        pub exchange_rule: Option<ExchangeRuleDto>,
        pub effective_group: bool,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeRuleDto {
        pub max_buy_num: Option<i64>,
        pub order_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.delete`
pub mod marketing_itempool_activity_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.delete` (删除商品池活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=54052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivityDelete {
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.query`
pub mod marketing_itempool_activity_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.query` (查询商品池活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60026&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.query",
        response = MarketingItempoolActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingItempoolActivityQuery {
        pub param0: ItemPoolActivityQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityQueryRequest {
        pub act_id: Option<i64>,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItempoolActivityQueryResponse {
        pub data: Option<ItemPoolPromotionActivityDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
    }

    /// `ItemPoolPromotionActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolPromotionActivityDto {
        pub item_pool_discount_type: Option<String>,
        pub out_act_id: Option<String>,
        pub act_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub weekdays: Vec<String>,
        pub every_day_periods: Vec<String>,
        pub terminals: Vec<String>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub store_ids: Vec<String>,
        pub outer_store_ids: Vec<String>,
        pub member_crowd_codes: Vec<String>,
        pub limit: Option<LimitDto>,
        pub logic_groups: Vec<LogicGroupDto>,
        pub stair_groups: Vec<StairGroupDto>,
        pub enable_multiple: Option<bool>,
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }

    /// `LogicGroupDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroupDto {
        pub number: Option<i64>,
        pub r#type: Option<Type>,
        pub name: Option<String>,
        pub effective_group: Option<bool>,
        pub condition: Option<ConditionDto>,
        pub action: Option<ActionDto>,
        pub exchange: Option<bool>,
        pub exchange_rule: Option<ExchangeRuleDto>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// 买赠分组
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConditionDto {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count: Option<i64>,
    }

    /// `ActionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionDto {
        pub decrease: Option<bool>,
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub fix_price: Option<bool>,
        /// In cents.
        pub fix_price_money: Option<i64>,
        pub fix_price_type: Option<FixPriceType>,
    }

    /// The values of `fix_price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixPriceType {
        /// 普通一口价
        #[top_api(value = 0)]
        V0,
        /// 每件或者第 n 件一口价
        #[top_api(value = 1)]
        V1,
        /// 整体一口价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ExchangeRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeRuleDto {
        pub max_buy_num: Option<i64>,
        pub order_num: Option<i64>,
    }

    /// `StairGroupDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairGroupDto {
        pub number: Option<i64>,
        pub condition: Option<StairConditionDto>,
        pub action: Option<ActionDto>,
        pub condition_express: Option<String>,
        pub action_express: Option<String>,
    }

    /// `StairConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairConditionDto {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count: Option<i64>,
        pub count_begin: Option<bool>,
        pub appoint: Option<bool>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.save`
pub mod marketing_itempool_activity_save {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.save` (【同城零售】保存商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=61812&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.save",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivitySave {
        pub param: ItemPoolActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityOperateRequest {
        pub periodic_config: Option<PeriodicConfigDto>,
        pub act_id: Option<i64>,
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub stair_groups: Vec<StairGroupDto>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub limit: Option<LimitDto>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub logic_groups: Vec<LogicGroupDto>,
        pub start_time: i64,
        pub end_time: i64,
        pub member_crowd_code: Vec<String>,
        pub enable_multiple: Option<bool>,
        pub channels: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodicConfigDto {
        pub every_day_periods: Vec<String>,
        pub periodic: Option<bool>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairGroupDto {
        pub number: i64,
        pub condition: StairConditionDto,
        pub action: ActionDto,
    }

    /// `StairConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairConditionDto {
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub appoint: Option<bool>,
        pub amount_at: Option<bool>,
        pub count: Option<i64>,
    }

    /// `ActionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionDto {
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub fix_price: Option<bool>,
        pub decrease: Option<bool>,
        pub discount_rate: Option<i64>,
        /// In cents.
        pub fix_price_money: Option<i64>,
        pub fix_price_type: Option<FixPriceType>,
    }

    /// The values of `fix_price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixPriceType {
        /// 普通一口价
        #[top_api(value = 0)]
        V0,
        /// 第 N 件一口价
        #[top_api(value = 1)]
        V1,
        /// 整体一口价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub order_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroupDto {
        pub number: i64,
        pub name: Option<String>,
        pub r#type: Type,
        pub exchange: Option<bool>,
        pub exchange_rule: Option<ExchangeRuleDto>,
        pub effective_group: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// 买赠分组
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeRuleDto {
        pub max_buy_num: Option<i64>,
        pub order_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.sku.add`
pub mod marketing_itempool_activity_sku_add {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.sku.add` (商品池活动新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=54055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.sku.add",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivitySkuAdd {
        pub param: ItemPoolActivityElementOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityElementOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<ItemPoolSkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub group_number: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSkuActivityElementDto {
        pub sku_code: Option<String>,
        /// In cents.
        pub exchange_price: Option<i64>,
        pub barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub failed_sku_codes: Vec<String>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.sku.delete`
pub mod marketing_itempool_activity_sku_delete {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.sku.delete` (删除商品池活动商品【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=54057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.sku.delete",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivitySkuDelete {
        pub param: ItemPoolActivityElementOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityElementOperateRequest {
        #[top_api(required)]
        pub sku_elements: Vec<ItemPoolSkuActivityElementDto>,
        pub act_id: Option<i64>,
        pub creator_id: String,
        pub creator_name: String,
        pub group_number: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSkuActivityElementDto {
        pub sku_code: Option<String>,
        pub barcode: Option<String>,
        pub sku_channel_configs: Vec<SkuChannelConfigDto>,
    }

    /// `SkuChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuChannelConfigDto {
        pub channel: Option<String>,
        pub store_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itempool.activity.update`
pub mod marketing_itempool_activity_update {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.activity.update` (更新商品池活动【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=54054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.activity.update",
        response = OctopusOpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolActivityUpdate {
        pub param: ItemPoolActivityOperateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityOperateRequest {
        pub periodic_config: Option<PeriodicConfigDto>,
        pub act_id: Option<i64>,
        pub activity_name: String,
        pub creator_id: String,
        pub creator_name: String,
        pub description: String,
        #[top_api(required)]
        pub stair_groups: Vec<StairGroupDto>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        #[top_api(required)]
        pub store_ids: Vec<String>,
        pub limit: Option<LimitDto>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub logic_groups: Vec<LogicGroupDto>,
        pub start_time: i64,
        pub end_time: i64,
        pub member_crowd_code: Vec<String>,
        pub enable_multiple: Option<bool>,
        pub channels: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodicConfigDto {
        pub every_day_periods: Vec<String>,
        pub periodic: Option<bool>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairGroupDto {
        pub number: i64,
        pub condition: StairConditionDto,
        pub action: ActionDto,
    }

    /// `StairConditionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StairConditionDto {
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub appoint: Option<bool>,
        pub amount_at: Option<bool>,
        pub count: Option<i64>,
    }

    /// `ActionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionDto {
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        pub fix_price: Option<bool>,
        pub decrease: Option<bool>,
        pub discount_rate: Option<i64>,
        /// In cents.
        pub fix_price_money: Option<i64>,
        pub fix_price_type: Option<FixPriceType>,
    }

    /// The values of `fix_price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FixPriceType {
        /// 普通一口价
        #[top_api(value = 0)]
        V0,
        /// 第 N 件一口价
        #[top_api(value = 1)]
        V1,
        /// 整体一口价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub order_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct LogicGroupDto {
        pub number: i64,
        pub name: Option<String>,
        pub r#type: Type,
        pub exchange: Option<bool>,
        pub exchange_rule: Option<ExchangeRuleDto>,
        pub effective_group: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// 买赠分组
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeRuleDto {
        pub max_buy_num: Option<i64>,
        pub order_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OctopusOpenResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.retail.marketing.itempool.sku.query`
pub mod marketing_itempool_sku_query {
    use crate::prelude::*;

    /// `alibaba.retail.marketing.itempool.sku.query` (查询商品池活动商品【同城零售】)
    ///
    /// <https://open.taobao.com/api.htm?docId=60029&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.marketing.itempool.sku.query",
        response = MarketingItempoolSkuQueryResponse,
        idempotent,
        debug
    )]
    pub struct MarketingItempoolSkuQuery {
        pub param0: ItemPoolActivitySkuQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivitySkuQueryRequest {
        pub act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub bar_codes: Vec<String>,
        pub exchange_sku: bool,
        pub page_info: ActivitySkuQueryDto,
        pub out_act_id: Option<String>,
    }

    /// `ActivitySkuQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQueryDto {
        pub current: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItempoolSkuQueryResponse {
        pub data: Vec<ItemPoolSkuActivityElementDto>,
        pub succeed: Option<bool>,
        pub err_message: Option<String>,
        pub err_number: Option<String>,
        pub page_info: Option<PageInfoDto>,
    }

    /// `ItemPoolSkuActivityElementDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSkuActivityElementDto {
        pub act_id: Option<i64>,
        pub creator_id: Option<String>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub sku_code: Option<String>,
        pub bar_code: Option<String>,
        pub limit: Option<LimitDto>,
        /// In cents.
        pub exchange_price: Option<i64>,
    }

    /// `LimitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDto {
        pub total_limit_cnt: Option<i64>,
        pub daily_total_limit_cnt: Option<i64>,
        pub user_total_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub order_limit_cnt: Option<i64>,
    }

    /// `PageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
    }
}

/// `alibaba.retail.shorturl.get`
pub mod shorturl_get {
    use crate::prelude::*;

    /// `alibaba.retail.shorturl.get` (短链接获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=31753&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.shorturl.get",
        response = ShorturlGetResult,
        unwrap = "result",
        debug
    )]
    pub struct ShorturlGet {
        pub source_url: String,
        pub options: Option<ShortUrlOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShortUrlOption {
        pub biz_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShorturlGetResult {
        pub module: Option<ShortUrlDto>,
        pub error_infos: Vec<ErrorInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShortUrlDto {
        pub short_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_code: Option<String>,
        pub sub_error_code: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.retail.vending.price.whitelist.add`
pub mod vending_price_whitelist_add {
    use crate::prelude::*;

    /// `alibaba.retail.vending.price.whitelist.add` (贩卖机价格修改白名单)
    ///
    /// <https://open.taobao.com/api.htm?docId=41927&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.vending.price.whitelist.add",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct VendingPriceWhitelistAdd {
        #[top_api(required)]
        pub valid_starts: Option<TopDateTime>,
        pub seller_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub device_code_list: Vec<String>,
        #[top_api(max_items = 20)]
        pub device_uuid_list: Vec<String>,
        #[top_api(required)]
        pub valid_ends: Option<TopDateTime>,
        pub barcode: String,
        pub item_id: Option<i64>,
        pub min_price: Option<String>,
        pub all_device: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.retail.vending.price.whitelist.remove`
pub mod vending_price_whitelist_remove {
    use crate::prelude::*;

    /// `alibaba.retail.vending.price.whitelist.remove` (价格管控白名单去除)
    ///
    /// <https://open.taobao.com/api.htm?docId=42075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.vending.price.whitelist.remove",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct VendingPriceWhitelistRemove {
        pub seller_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub device_code_list: Vec<String>,
        #[top_api(max_items = 20)]
        pub device_uuid_list: Vec<String>,
        pub barcode: String,
        pub item_id: Option<i64>,
        pub all_device: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.retail.vending.road.item.sync`
pub mod vending_road_item_sync {
    use crate::prelude::*;

    /// `alibaba.retail.vending.road.item.sync` (贩卖机库存商品同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=42408&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.retail.vending.road.item.sync",
        response = VendingRoadItemSyncResponse,
        debug
    )]
    pub struct VendingRoadItemSync {
        pub road_item_sync: Option<RoadItemSyncDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoadItemSyncDto {
        pub device_sn: String,
        pub list: Vec<RoadItemSaveDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoadItemSaveDto {
        pub road_ids: String,
        pub available: bool,
        pub inventory: i64,
        pub volume: Option<i64>,
        pub item_id: i64,
        pub barcode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VendingRoadItemSyncResponse {
        pub succ: Option<bool>,
        pub data: Option<bool>,
        pub e_code: Option<String>,
        pub e_msg: Option<String>,
    }
}
