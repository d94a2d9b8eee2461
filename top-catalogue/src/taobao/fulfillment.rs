//! `taobao.fulfillment.*`: 1 API.

pub use self::order_assemble::OrderAssemble;

/// `taobao.fulfillment.order.assemble`
pub mod order_assemble {
    use crate::prelude::*;

    /// `taobao.fulfillment.order.assemble` (拆合单结果回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62880&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fulfillment.order.assemble",
        response = OrderAssembleResponse,
        debug
    )]
    pub struct OrderAssemble {
        pub assemble_orders: AssembleOrder,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssembleOrder {
        pub group_id: String,
        pub order_list: Vec<OrderGroup>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGroup {
        pub taobao_sub_order_id: Option<String>,
        pub order_type: Option<OrderType>,
        pub item_type: Option<ItemType>,
        pub order_id: Option<String>,
        pub erp_order_id: Option<String>,
        pub taobao_parent_order_id: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 淘宝交易订单
        #[top_api(value = 0)]
        V0,
        /// 换货单
        #[top_api(value = 1)]
        V1,
        /// 分销单
        #[top_api(value = 2)]
        V2,
        /// 补货单
        #[top_api(value = 3)]
        V3,
        /// 代发单
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 下单货品
        #[top_api(value = 0)]
        V0,
        /// 赠品
        #[top_api(value = 1)]
        V1,
        /// 其他
        #[top_api(value = 2)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAssembleResponse {
        pub result: Option<bool>,
        pub call_error_code: Option<String>,
        pub call_error_msg: Option<String>,
        pub model: Option<OrderAssembleResponseModel>,
    }

    /// `OrderAssembleResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAssembleResponseModel {
        pub order_group_responses: Vec<OrderGroupResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGroupResponse {
        pub group_id: Option<String>,
        pub result: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}
