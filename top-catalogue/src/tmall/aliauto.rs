//! `tmall.aliauto.*`: 20 APIs.

pub use self::autofinance_credit_receive::AutofinanceCreditReceive;
pub use self::autofinance_loan_receive::AutofinanceLoanReceive;
pub use self::eticket_consume::EticketConsume;
pub use self::eticket_status::EticketStatus;
pub use self::eticket_store_get::EticketStoreGet;
pub use self::fulfillment_auth_check::FulfillmentAuthCheck;
pub use self::fulfillment_contract_sign::FulfillmentContractSign;
pub use self::fulfillment_delivery_syn::FulfillmentDeliverySyn;
pub use self::meta_receive::MetaReceive;
pub use self::order_qrcode::OrderQrcode;
pub use self::receipt_order_check::ReceiptOrderCheck;
pub use self::receipt_state_update::ReceiptStateUpdate;
pub use self::service_item_get::ServiceItemGet;
pub use self::service_receipt_get::ServiceReceiptGet;
pub use self::trade_car_eticket_available_check::TradeCarEticketAvailableCheck;
pub use self::trade_car_eticket_consume::TradeCarEticketConsume;
pub use self::trade_car_order_get::TradeCarOrderGet;
pub use self::trade_restpayfee_modify::TradeRestpayfeeModify;
pub use self::wisdomdata_model_recive::WisdomdataModelRecive;
pub use self::wisdomdata_omid_recieve::WisdomdataOmidRecieve;

/// `tmall.aliauto.autofinance.credit.receive`
pub mod autofinance_credit_receive {
    use crate::prelude::*;

    /// `tmall.aliauto.autofinance.credit.receive` (接收授信结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=49108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.autofinance.credit.receive",
        response = AutofinanceCreditReceiveResponse,
        debug
    )]
    pub struct AutofinanceCreditReceive {
        pub credit_receive_dto: CreditReceiveDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreditReceiveDto {
        pub extension_field02: Option<String>,
        pub extension_field01: Option<String>,
        pub capital_name: Option<String>,
        pub capital_code: Option<String>,
        pub fail_reason: Option<String>,
        /// In cents.
        pub credit_amount: Option<i64>,
        pub credit_id: Option<String>,
        pub credit_result: String,
        pub tmall_biz_no: String,
        pub biz_code: String,
        pub request_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutofinanceCreditReceiveResponse {
        pub succes: Option<bool>,
        pub data: Option<String>,
        pub eror_message: Option<String>,
        pub eror_code: Option<String>,
    }
}

/// `tmall.aliauto.autofinance.loan.receive`
pub mod autofinance_loan_receive {
    use crate::prelude::*;

    /// `tmall.aliauto.autofinance.loan.receive` (接收放款结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=49109&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.autofinance.loan.receive",
        response = AutofinanceLoanReceiveResponse,
        debug
    )]
    pub struct AutofinanceLoanReceive {
        pub loan_receive_dto: LoanReceiveDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoanReceiveDto {
        pub loan_type: Option<String>,
        pub capital_name: Option<String>,
        pub capital_code: Option<String>,
        pub payment_method: Option<String>,
        pub loan_rate: Option<String>,
        pub loan_term: Option<i64>,
        pub loan_term_unit: Option<LoanTermUnit>,
        /// In cents.
        pub loan_amount: Option<i64>,
        pub loan_time: Option<String>,
        pub loan_id: Option<String>,
        pub loan_result: Option<String>,
        pub credit_id: Option<String>,
        pub tmall_biz_no: Option<String>,
        pub biz_code: Option<String>,
        pub request_time: Option<String>,
        pub extension_field02: Option<String>,
        pub extension_field01: Option<String>,
    }

    /// The values of `loan_term_unit`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LoanTermUnit {
        /// 按天计算
        #[top_api(value = "DAY")]
        Day,
        /// 按月计算
        #[top_api(value = "MONTH")]
        Month,
        /// 按年计算
        #[top_api(value = "YEAR")]
        Year,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutofinanceLoanReceiveResponse {
        pub eror_code: Option<String>,
        pub eror_message: Option<String>,
        pub data: Option<String>,
        pub succes: Option<bool>,
    }
}

/// `tmall.aliauto.eticket.consume`
pub mod eticket_consume {
    use crate::prelude::*;

    /// `tmall.aliauto.eticket.consume` (天猫汽车二轮车电子凭证核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=57237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.eticket.consume",
        response = Option<bool>,
        unwrap = "data",
        debug
    )]
    pub struct EticketConsume {
        pub consume_code: Option<String>,
        pub employee_no: Option<String>,
        pub store_no: Option<String>,
    }
}

/// `tmall.aliauto.eticket.status`
pub mod eticket_status {
    use crate::prelude::*;

    /// `tmall.aliauto.eticket.status` (查询电子凭证状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=57284&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.eticket.status",
        response = EticketInfoDto,
        unwrap = "data",
        debug
    )]
    pub struct EticketStatus {
        pub consume_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketInfoDto {
        pub status: Option<String>,
        pub status_desc: Option<String>,
        pub order_id: Option<i64>,
    }
}

/// `tmall.aliauto.eticket.store.get`
pub mod eticket_store_get {
    use crate::prelude::*;

    /// `tmall.aliauto.eticket.store.get` (查询电子凭证对应门店信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59235&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.eticket.store.get",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EticketStoreGet {
        #[top_api(max_items = 20)]
        pub order_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub code: Option<String>,
        pub data: Vec<EticketStoreInfoDto>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketStoreInfoDto {
        pub town_name: Option<String>,
        pub prov_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub district_name: Option<String>,
        pub town: Option<i64>,
        pub order_id: Option<i64>,
        pub city: Option<i64>,
        pub latitude: Option<String>,
        pub store_id: Option<i64>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub store_phone: Option<String>,
        pub district: Option<i64>,
        pub outer_id: Option<String>,
        pub store_name: Option<String>,
        pub prov: Option<i64>,
        pub longitude: Option<String>,
    }
}

/// `tmall.aliauto.fulfillment.auth.check`
pub mod fulfillment_auth_check {
    use crate::prelude::*;

    /// `tmall.aliauto.fulfillment.auth.check` (商家鉴权)
    ///
    /// <https://open.taobao.com/api.htm?docId=66267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.fulfillment.auth.check",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillmentAuthCheck {
        pub req: AuthCheckReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthCheckReq {
        pub order_id: i64,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.aliauto.fulfillment.contract.sign`
pub mod fulfillment_contract_sign {
    use crate::prelude::*;

    /// `tmall.aliauto.fulfillment.contract.sign` (合同签署)
    ///
    /// <https://open.taobao.com/api.htm?docId=57871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.fulfillment.contract.sign",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillmentContractSign {
        pub req: Option<SignContractReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SignContractReq {
        #[top_api(secret)]
        pub second_party_mobile_num: Option<String>,
        pub order_id: i64,
        pub contract_type: String,
        pub first_party_name: Option<String>,
        pub file_url: Option<String>,
        pub issue_date: Option<TopDateTime>,
        pub second_party_name: Option<String>,
        #[top_api(secret)]
        pub second_party_id_card: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.aliauto.fulfillment.delivery.syn`
pub mod fulfillment_delivery_syn {
    use crate::prelude::*;

    /// `tmall.aliauto.fulfillment.delivery.syn` (交付状态及物流信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.fulfillment.delivery.syn",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct FulfillmentDeliverySyn {
        pub req: Option<SyncInfoReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncInfoReq {
        pub idempotent: Option<String>,
        #[top_api(required)]
        pub change_time: Option<TopDateTime>,
        pub order_id: i64,
        pub logistics_trace_req: Option<LogisticsTraceReq>,
        pub delivery_status_desc: Option<String>,
        pub delivery_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTraceReq {
        pub current_distinct: Option<String>,
        #[top_api(secret)]
        pub current_location_detail: Option<String>,
        pub latitude: Option<String>,
        pub current_city: Option<String>,
        pub current_street: Option<String>,
        pub current_province: Option<String>,
        pub logistics_desc: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.aliauto.meta.receive`
pub mod meta_receive {
    use crate::prelude::*;

    /// `tmall.aliauto.meta.receive` (汽车说明书元数据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50430&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.meta.receive",
        response = MetaReceiveResult,
        unwrap = "result",
        debug
    )]
    pub struct MetaReceive {
        pub command: Option<ResourceMetaCommand>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceMetaCommand {
        pub summary: Option<String>,
        pub resource_id: Option<i64>,
        pub out_series_id: Option<i64>,
        pub group_id: Option<i64>,
        pub out_model_id: Option<i64>,
        pub extension_field: Option<String>,
        pub title: Option<String>,
        pub from_source: Option<String>,
        pub resource_type: Option<String>,
        pub resource_options: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MetaReceiveResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.aliauto.order.qrcode`
pub mod order_qrcode {
    use crate::prelude::*;

    /// `tmall.aliauto.order.qrcode` (根据商品 id 列表获取可扫描下单二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=57210&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.order.qrcode",
        response = ConfirmOrderQrCode4IsvDto,
        unwrap = "data",
        debug
    )]
    pub struct OrderQrcode {
        pub item_and_sku_num_list: Option<String>,
        pub outer_shop_id: Option<String>,
        pub receipt_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConfirmOrderQrCode4IsvDto {
        pub extension: Option<String>,
        pub qr_code_img_url: Option<String>,
    }
}

/// `tmall.aliauto.receipt.order.check`
pub mod receipt_order_check {
    use crate::prelude::*;

    /// `tmall.aliauto.receipt.order.check` (查看工单查询订单是否已付款)
    ///
    /// <https://open.taobao.com/api.htm?docId=57228&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.receipt.order.check",
        response = CheckReceiptOrderIsPaid4IsvDto,
        unwrap = "data",
        debug
    )]
    pub struct ReceiptOrderCheck {
        pub outer_shop_id: Option<String>,
        pub receipt_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckReceiptOrderIsPaid4IsvDto {
        pub outer_shop_id: Option<String>,
        pub paid_order_items: Vec<OrderItem4IsvDto>,
        pub receipt_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderItem4IsvDto {
        pub actual_total_fee: Option<String>,
        pub extension: Option<String>,
        pub in_guarantee: Option<bool>,
        pub item_head_img: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub total_fee: Option<String>,
    }
}

/// `tmall.aliauto.receipt.state.update`
pub mod receipt_state_update {
    use crate::prelude::*;

    /// `tmall.aliauto.receipt.state.update` (服务工单状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=56879&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.receipt.state.update",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ReceiptStateUpdate {
        pub receipt_id: Option<i64>,
        pub status: Option<String>,
        pub outer_store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub err_code: Option<String>,
        pub data: Option<bool>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.aliauto.service.item.get`
pub mod service_item_get {
    use crate::prelude::*;

    /// `tmall.aliauto.service.item.get` (查询服务商门店已上架服务商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.service.item.get",
        response = StoreServiceItem4IsvDto,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ServiceItemGet {
        pub outer_shop_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreServiceItem4IsvDto {
        pub store_service_items: Vec<Item4IsvDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item4IsvDto {
        pub extension: Option<String>,
        pub item_head_img: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        /// In yuan.
        pub service_price: Option<String>,
    }
}

/// `tmall.aliauto.service.receipt.get`
pub mod service_receipt_get {
    use crate::prelude::*;

    /// `tmall.aliauto.service.receipt.get` (isv 查询服务工单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=56878&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.service.receipt.get",
        response = BaseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServiceReceiptGet {
        pub receipt_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub code: Option<String>,
        pub data: Option<ServiceReceiptInfo4IsvDto>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceReceiptInfo4IsvDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub brand: Option<String>,
        /// Several values with commas between them.
        pub choose_problems: Option<String>,
        pub chosen_outer_store_id: Option<String>,
        pub city: Option<String>,
        pub county: Option<String>,
        pub extension: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        /// Several values with commas between them.
        pub problem_desc_pics: Option<String>,
        pub province: Option<String>,
        pub receipt_id: Option<i64>,
        pub remark: Option<String>,
        pub service_type: Option<ServiceType>,
        pub status: Option<Status>,
        pub store_name: Option<String>,
        pub town: Option<String>,
        pub r#type: Option<Type>,
        pub user_name: Option<String>,
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 上门服务
        #[top_api(value = "DOOR2DOOR")]
        Door2Door,
        /// 到店服务
        #[top_api(value = "INSTORE")]
        Instore,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "SUBMIT")]
        Submit,
        /// 已取消
        #[top_api(value = "CANCEL")]
        Cancel,
        /// 服务已完成
        #[top_api(value = "FINISH")]
        Finish,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 维修
        #[top_api(value = "GUARANTEE")]
        Guarantee,
        /// 安装
        #[top_api(value = "INSTALL")]
        Install,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `tmall.aliauto.trade.car.eticket.available.check`
pub mod trade_car_eticket_available_check {
    use crate::prelude::*;

    /// `tmall.aliauto.trade.car.eticket.available.check` (天猫汽车电子凭证核销前校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=58043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.trade.car.eticket.available.check",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCarEticketAvailableCheck {
        pub command: CheckEticketAvailableCommand,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckEticketAvailableCommand {
        pub eticket_code: String,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub data: Option<DaSouEticketVerifyResultDto>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DaSouEticketVerifyResultDto {
        pub order_id: Option<i64>,
    }
}

/// `tmall.aliauto.trade.car.eticket.consume`
pub mod trade_car_eticket_consume {
    use crate::prelude::*;

    /// `tmall.aliauto.trade.car.eticket.consume` (天猫汽车电子凭证核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=58058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.trade.car.eticket.consume",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCarEticketConsume {
        pub command: ConsumeEticketCommand,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumeEticketCommand {
        pub eticket_code: String,
        pub order_id: i64,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.aliauto.trade.car.order.get`
pub mod trade_car_order_get {
    use crate::prelude::*;

    /// `tmall.aliauto.trade.car.order.get` (整车订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.trade.car.order.get",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeCarOrderGet {
        pub query: Option<SingleOrderDetailQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleOrderDetailQuery {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub data: Option<CarOrderDetailDto>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderDetailDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub order_id: Option<i64>,
        /// In cents.
        pub actual_paid_fee: Option<i64>,
        pub refund_status: Option<i64>,
        pub sub_orders: Vec<CarSubOrderDetailDto>,
        pub pay_status: Option<i64>,
        pub pay_order: Option<CarPayOrderDto>,
        #[top_api(secret)]
        pub buyer_name_collect: Option<String>,
        pub buyer_identity_collect: Option<String>,
        #[top_api(secret)]
        pub buyer_mobile: Option<String>,
        pub car_delivery: Option<String>,
        pub sku: Option<TradeItemSkuDto>,
        pub item: Option<TradeItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarSubOrderDetailDto {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub order_id: Option<i64>,
        /// In cents.
        pub actual_paid_fee: Option<i64>,
        pub refund_status: Option<i64>,
        pub et_shop_id: Option<String>,
        pub pay_status: Option<i64>,
        pub seller_definition_field: Option<String>,
        pub et_shop_name: Option<String>,
        pub consume_shop_name: Option<String>,
        pub consume_shop_id: Option<String>,
        pub consume_time: Option<TopDateTime>,
        pub option_list: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarPayOrderDto {
        pub pay_order_id: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub sub_pay_orders: Vec<CarSubPayOrderDto>,
        /// In cents.
        pub actual_total_fee: Option<i64>,
        pub pay_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarSubPayOrderDto {
        pub step_no: Option<i64>,
        /// In cents.
        pub pay_fee: Option<i64>,
        pub step_name: Option<String>,
        /// In cents.
        pub actual_pay_fee: Option<i64>,
        pub pay_status: Option<i64>,
        pub sub_pay_order_id: Option<i64>,
    }

    /// `TradeItemSkuDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeItemSkuDto {
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_info: Option<String>,
    }

    /// `TradeItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeItemDto {
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub item_pict_url: Option<String>,
    }
}

/// `tmall.aliauto.trade.restpayfee.modify`
pub mod trade_restpayfee_modify {
    use crate::prelude::*;

    /// `tmall.aliauto.trade.restpayfee.modify` (分阶段订单尾款改价)
    ///
    /// <https://open.taobao.com/api.htm?docId=57907&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.trade.restpayfee.modify",
        response = AliAutoResult,
        unwrap = "result",
        debug
    )]
    pub struct TradeRestpayfeeModify {
        pub command: ModifyRestPaymentCommand,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyRestPaymentCommand {
        pub order_id: i64,
        /// In cents.
        pub target_actual_pay_fee: i64,
        pub sub_pay_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliAutoResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `tmall.aliauto.wisdomdata.model.recive`
pub mod wisdomdata_model_recive {
    use crate::prelude::*;

    /// `tmall.aliauto.wisdomdata.model.recive` (第三方车型数据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=52271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.wisdomdata.model.recive",
        response = WisdomdataModelReciveResult,
        unwrap = "result",
        debug
    )]
    pub struct WisdomdataModelRecive {
        /// JSON as text.
        pub model_detail: Option<String>,
        pub resource_id: Option<String>,
        pub from_source: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WisdomdataModelReciveResult {
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `tmall.aliauto.wisdomdata.omid.recieve`
pub mod wisdomdata_omid_recieve {
    use crate::prelude::*;

    /// `tmall.aliauto.wisdomdata.omid.recieve` (大搜车车型参配数据接入)
    ///
    /// <https://open.taobao.com/api.htm?docId=62316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.aliauto.wisdomdata.omid.recieve",
        response = WisdomdataOmidRecieveResponse,
        debug
    )]
    pub struct WisdomdataOmidRecieve {
        pub model_config: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WisdomdataOmidRecieveResponse {
        pub total_num: Option<i64>,
        pub message: Option<String>,
    }
}
