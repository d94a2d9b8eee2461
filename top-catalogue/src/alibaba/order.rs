//! `alibaba.order.*`: 3 APIs.

pub use self::freight_calculate::FreightCalculate;
pub use self::logistics_tracking_get::LogisticsTrackingGet;
pub use self::pay_result_query::PayResultQuery;

/// `alibaba.order.freight.calculate`
pub mod freight_calculate {
    use crate::prelude::*;

    /// `alibaba.order.freight.calculate` (阿里巴巴下单场景运费方案计算)
    ///
    /// <https://open.taobao.com/api.htm?docId=54972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.order.freight.calculate",
        response = Vec<LogisticsSolution>,
        unwrap = "value",
        debug
    )]
    pub struct FreightCalculate {
        pub param_multi_freight_template_request: MultiFreightTemplateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiFreightTemplateRequest {
        pub e_company_id: String,
        pub address: Option<AddressInfoDto>,
        pub destination_country: String,
        #[top_api(required)]
        pub logistics_product_list: Vec<LogisticsProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressInfoDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<DivisionInfoDto>,
        pub country: Option<DivisionInfoDto>,
        pub province: Option<DivisionInfoDto>,
        pub zip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionInfoDto {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsProduct {
        pub product_id: i64,
        pub quantity: i64,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsSolution {
        pub delivery_time: Option<String>,
        pub destination_country: Option<String>,
        pub dispatch_country: Option<String>,
        pub fee: Option<Price>,
        pub shipping_type: Option<String>,
        pub trade_term: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Price {
        pub amount: Option<String>,
        pub currency: Option<String>,
    }
}

/// `alibaba.order.logistics.tracking.get`
pub mod logistics_tracking_get {
    use crate::prelude::*;

    /// `alibaba.order.logistics.tracking.get` (阿里巴巴订单物流轨迹查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.order.logistics.tracking.get",
        response = Vec<LogisticsTracking>,
        unwrap = "tracking_list",
        idempotent,
        debug
    )]
    pub struct LogisticsTrackingGet {
        pub trade_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsTracking {
        pub carrier: Option<String>,
        pub current_event_code: Option<String>,
        pub event_list: Vec<TrackingEvent>,
        pub tracking_number: Option<String>,
        pub tracking_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrackingEvent {
        pub event_code: Option<String>,
        pub event_location: Option<String>,
        pub event_name: Option<String>,
        pub event_time: Option<String>,
    }
}

/// `alibaba.order.pay.result.query`
pub mod pay_result_query {
    use crate::prelude::*;

    /// `alibaba.order.pay.result.query` (alibaba 查询订单支付结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=55329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.order.pay.result.query",
        response = CashierPayResponse,
        unwrap = "value",
        idempotent,
        debug
    )]
    pub struct PayResultQuery {
        pub trade_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierPayResponse {
        pub pay_url: Option<String>,
        pub reason_code: Option<String>,
        pub reason_message: Option<String>,
        pub status: Option<String>,
        pub trade_id: Option<i64>,
    }
}
