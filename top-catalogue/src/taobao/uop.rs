//! `taobao.uop.*`: 1 API.

pub use self::tob_order_create::TobOrderCreate;

/// `taobao.uop.tob.order.create`
pub mod tob_order_create {
    use crate::prelude::*;

    /// `taobao.uop.tob.order.create` (`ToB` 仓储发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=36089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.uop.tob.order.create",
        response = TobOrderCreateResponse,
        debug
    )]
    pub struct TobOrderCreate {
        pub delivery_order: Option<DeliveryOrder>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryOrder {
        pub delivery_order_code: String,
        pub rel_in_bound_order_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub order_type: OrderType,
        pub arrive_channel_type: String,
        pub create_time: Option<TopDateTime>,
        pub receiver_info: Option<ReceiverInfo>,
        pub logistics_code: Option<String>,
        pub logistics_name: Option<String>,
        pub last_arrive_date: Option<TopDateTime>,
        pub order_line: Vec<OrderLine>,
        pub extend_props: Option<String>,
        pub sign_time: Option<String>,
        pub is_self_lifting: Option<String>,
        pub transport_mode: Option<TransportMode>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 一般交易出库单
        #[top_api(value = "JYCK")]
        Jyck,
        /// 换货出库单
        #[top_api(value = "HHCK")]
        Hhck,
        /// 补发出库单
        #[top_api(value = "BFCK")]
        Bfck,
        /// 其他出库单
        #[top_api(value = "QTCK")]
        Qtck,
        /// TOB 出库
        #[top_api(value = "TOBCK")]
        Tobck,
        /// 大 B2B 发货
        #[top_api(value = "BIGTOBCK")]
        Bigtobck,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `transport_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TransportMode {
        /// 整车直送
        #[top_api(value = "1")]
        V1,
        /// 拼车直送
        #[top_api(value = "2")]
        V2,
        /// 零担
        #[top_api(value = "3")]
        V3,
        /// 快递
        #[top_api(value = "4")]
        Express,
        /// 自提
        #[top_api(value = "5")]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverInfo {
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub detail_address: String,
        pub town: Option<String>,
        pub area: String,
        pub city: String,
        pub province: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub inventory_type: Option<InventoryType>,
        pub source_order_code: Option<String>,
        pub sub_source_order_code: Option<String>,
        pub batch_code: Option<String>,
        pub product_date: Option<TopDateTime>,
        pub expire_date: Option<TopDateTime>,
        pub produce_code: Option<String>,
        pub item_quantity: Option<i64>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub item_id: String,
        pub order_line_no: String,
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 正品
        #[top_api(value = "ZP")]
        Zp,
        /// 残次
        #[top_api(value = "CC")]
        Cc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TobOrderCreateResponse {
        pub flag: Option<String>,
        pub message: Option<String>,
        pub delivery_orders: Vec<Deliveryorder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Deliveryorder {
        pub cn_order_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub create_time: Option<String>,
        pub order_lines: Vec<Orderline>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Orderline {
        pub order_line_no: Option<String>,
        pub item_id: Option<String>,
        pub item_code: Option<String>,
        pub amount: Option<String>,
    }
}
