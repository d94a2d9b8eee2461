//! `alitrip.transfer.*`: 1 API.

pub use self::order_detail::OrderDetail;

/// `alitrip.transfer.order.detail`
pub mod order_detail {
    use crate::prelude::*;

    /// `alitrip.transfer.order.detail` (接送订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67380&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.transfer.order.detail",
        response = OrderDetailResponse,
        debug
    )]
    pub struct OrderDetail {
        pub order_id: String,
        pub provider_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailResponse {
        pub data: Option<TransferOrderDetailCallbackRsp>,
        pub message_code: Option<i64>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferOrderDetailCallbackRsp {
        pub transfer_flight_info: Option<TransferFlightInfo>,
        pub transfer_buyer_info: Option<TransferBuyerInfo>,
        pub transfer_order_info: Option<TransferOrderInfo>,
        pub transfer_invoice_info: Option<TransferInvoiceInfo>,
        pub transfer_order_amount_info: Option<TransferOrderAmountInfo>,
        pub transfer_drive_info: Option<TransferDriveInfo>,
        pub transfer_use_car_info: Option<TransferUseCarInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferFlightInfo {
        pub flight_no: Option<String>,
        pub airport_terminal: Option<String>,
        pub dep_air_port_code: Option<String>,
        pub flight_arrived_date: Option<String>,
        pub des_air_port_code: Option<String>,
        pub flight_fly_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferBuyerInfo {
        #[top_api(secret)]
        pub traveller_secret_phone: Option<String>,
        #[top_api(secret)]
        pub passenger_real_phone_last: Option<String>,
        #[top_api(secret)]
        pub secret_phone_end_time: Option<String>,
        #[top_api(secret)]
        pub passenger_real_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferOrderInfo {
        pub modified_time: Option<TopDateTime>,
        /// In metres.
        pub distance: Option<i64>,
        pub order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub payment_time: Option<TopDateTime>,
        pub cancel_reason: Option<String>,
        pub refund_time: Option<String>,
        pub close_duty: Option<bool>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 等待商家确认接单
        #[top_api(value = 21)]
        V21,
        #[top_api(value = 22)]
        V22,
        #[top_api(value = 23)]
        V23,
        /// 司机服务已完成
        #[top_api(value = 24)]
        V24,
        /// 司机已出发
        #[top_api(value = 25)]
        V25,
        /// 司机已到达目的地
        #[top_api(value = 26)]
        V26,
        /// 司机开始服务
        #[top_api(value = 27)]
        V27,
        /// 订单已关闭
        #[top_api(value = 60)]
        V60,
        /// 订单已完成
        #[top_api(value = 70)]
        V70,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferInvoiceInfo {
        #[top_api(secret)]
        pub e_invoice_send_email: Option<String>,
        pub invoice_type: Option<i64>,
        pub tax_no: Option<String>,
        pub invoice_title: Option<String>,
        pub status: Option<Status>,
        /// In yuan.
        pub amount: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未开具
        #[top_api(value = -1)]
        Minus1,
        /// 开具中
        #[top_api(value = 1)]
        V1,
        /// 开具完成
        #[top_api(value = 2)]
        V2,
        /// 已发送
        #[top_api(value = 3)]
        Sent,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferOrderAmountInfo {
        /// In yuan.
        pub total_fee: Option<String>,
        /// In yuan.
        pub user_real_pay: Option<String>,
        /// In yuan.
        pub payment: Option<String>,
        /// In yuan.
        pub refund_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferDriveInfo {
        pub license: Option<String>,
        #[top_api(secret)]
        pub driver_name: Option<String>,
        #[top_api(secret)]
        pub driver_phone: Option<String>,
        pub push_time: Option<String>,
        pub luggage: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransferUseCarInfo {
        pub car_use_time: Option<String>,
        #[top_api(secret)]
        pub abroad_customer_service_phone: Option<String>,
        #[top_api(secret)]
        pub origin_address: Option<String>,
        pub cancel_rule: Option<String>,
        pub car_type_id: Option<String>,
        #[top_api(secret)]
        pub domestic_customer_service_phone: Option<String>,
        pub to_location: Option<String>,
        pub arrive_city: Option<String>,
        pub arrive_city_code: Option<String>,
        #[top_api(secret)]
        pub arrive_address: Option<String>,
        pub origin_city: Option<String>,
        pub from_location: Option<String>,
        pub origin_city_code: Option<String>,
    }
}
