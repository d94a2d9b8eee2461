//! `alitrip.rentcar.*`: 1 API.

pub use self::order_detail_query::OrderDetailQuery;

/// `alitrip.rentcar.order.detail.query`
pub mod order_detail_query {
    use crate::prelude::*;

    /// `alitrip.rentcar.order.detail.query` (租车订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61845&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.rentcar.order.detail.query",
        response = RentCarOrderDetailRsp,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderDetailQuery {
        pub param_rent_car_order_detail_callback_req: Option<RentCarOrderDetailCallbackReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentCarOrderDetailCallbackReq {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentCarOrderDetailRsp {
        pub buyer_info: Option<BuyerInfo>,
        pub deposit_info: Option<RentCarDepositInfo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub order_info: Option<OrderDetailInfo>,
        pub seller_info: Option<SellerInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerInfo {
        #[top_api(secret)]
        pub buyer_email: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentCarDepositInfo {
        pub car_deposit_expire_time: Option<i64>,
        pub car_pre_deposit: Option<String>,
        pub deposit_nodes: Vec<RentCarDepositNode>,
        pub deposit_num: Option<String>,
        pub deposit_status: Option<String>,
        pub deposit_type: Option<String>,
        pub enable_deposit: Option<bool>,
        pub legal_deposit_expire_time: Option<i64>,
        pub legal_pre_deposit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentCarDepositNode {
        pub deposit_flows: Vec<RentCarDepositFlow>,
        pub node_name: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentCarDepositFlow {
        pub main_title: Option<String>,
        pub occur_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub status_icon: Option<String>,
        pub sub_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailInfo {
        pub cancel_reason: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub discount_fee: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub order_source: Option<String>,
        pub pay_status: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub pay_time_out_time: Option<TopDateTime>,
        pub real_pay: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_status: Option<i64>,
        pub trace_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerInfo {
        #[top_api(secret)]
        pub seller_email: Option<String>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
    }
}
