//! `cainiao.consignplatform.*`: 2 APIs.

pub use self::order_cancel::OrderCancel;
pub use self::order_create::OrderCreate;

/// `cainiao.consignplatform.order.cancel`
pub mod order_cancel {
    use crate::prelude::*;

    /// `cainiao.consignplatform.order.cancel` (菜鸟发货工作台取消包裹以及订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=47727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.consignplatform.order.cancel",
        response = OrderCancelResponse,
        debug
    )]
    pub struct OrderCancel {
        pub cancel_request: OrderCancelRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelRequest {
        pub outer_order_id: String,
        #[top_api(required)]
        pub sub_outer_order_ids: Vec<String>,
        pub order_source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelResponse {
        pub fail_code: Option<String>,
        pub fail_message: Option<String>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }
}

/// `cainiao.consignplatform.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `cainiao.consignplatform.order.create` (菜鸟发货工作台创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=47728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.consignplatform.order.create",
        response = OrderCreateResponse,
        debug
    )]
    pub struct OrderCreate {
        pub create_request: OrderCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateRequest {
        pub user_memo: Option<String>,
        pub receive_address: AddressDtoForTop,
        pub outer_order_id: String,
        pub receiver: PersonDto,
        pub sub_order_list: Vec<SubOrderDto>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub order_source: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDtoForTop {
        pub country_name: String,
        pub prov_name: String,
        pub city_name: String,
        pub area_name: String,
        pub town_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersonDto {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: String,
        #[top_api(secret)]
        pub user_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderDto {
        pub outer_order_id: String,
        pub amount: i64,
        pub goods_name: String,
        /// In cents.
        pub price: Option<i64>,
        pub picture_url: Option<String>,
        pub goods_id: String,
        pub category: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponse {
        pub fail_message: Option<String>,
        pub fail_code: Option<String>,
        #[top_api(flag)]
        pub result: Option<bool>,
    }
}
