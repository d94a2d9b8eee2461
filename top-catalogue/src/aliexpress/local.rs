//! `aliexpress.local.*`: 6 APIs.

pub use self::logistic_label_print::LogisticLabelPrint;
pub use self::logistics_label_print::LogisticsLabelPrint;
pub use self::logistics_order_create::LogisticsOrderCreate;
pub use self::logistics_order_info_query::LogisticsOrderInfoQuery;
pub use self::logistics_report_shipped::LogisticsReportShipped;
pub use self::logistics_shipping_method_query::LogisticsShippingMethodQuery;

/// `aliexpress.local.logistic.label.print`
pub mod logistic_label_print {
    use crate::prelude::*;

    /// `aliexpress.local.logistic.label.print` (物流打印面单)
    ///
    /// <https://open.taobao.com/api.htm?docId=60977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistic.label.print",
        response = LogisticLabelPrintResponse,
        debug
    )]
    pub struct LogisticLabelPrint {
        pub param1: Option<PrintLabelRequestDto>,
    }

    /// `PrintLabelRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrintLabelRequestDto {
        pub logistics_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticLabelPrintResponse {
        pub data: Option<LabelDto>,
        pub is_success: Option<bool>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `LabelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub logistics_order_id: Option<String>,
        pub label_url: Option<String>,
    }
}

/// `aliexpress.local.logistics.label.print`
pub mod logistics_label_print {
    use crate::prelude::*;

    /// `aliexpress.local.logistics.label.print` (print label)
    ///
    /// <https://open.taobao.com/api.htm?docId=61152&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistics.label.print",
        response = LogisticsLabelPrintResponse,
        debug
    )]
    pub struct LogisticsLabelPrint {
        pub param1: PrintLabelRequestDto,
    }

    /// `PrintLabelRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrintLabelRequestDto {
        pub logistics_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsLabelPrintResponse {
        pub data: Option<LabelDto>,
        pub is_success: Option<bool>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `LabelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub logistics_order_id: Option<String>,
        pub label_url: Option<String>,
    }
}

/// `aliexpress.local.logistics.order.create`
pub mod logistics_order_create {
    use crate::prelude::*;

    /// `aliexpress.local.logistics.order.create` (create logistics order)
    ///
    /// <https://open.taobao.com/api.htm?docId=61140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistics.order.create",
        response = LogisticsOrderCreateResponse,
        debug
    )]
    pub struct LogisticsOrderCreate {
        pub param1: CreateOrderRequestTopDto,
    }

    /// `CreateOrderRequestTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateOrderRequestTopDto {
        pub sender_address: AddressTopDto,
        pub parcel: ParcelTopDto,
        pub delivery_method_id: i64,
        pub trade_order_id: i64,
        pub receipt_address: CreateOrderRequestTopDtoReceiptAddress,
        pub logistics_channel_id: String,
        pub provider_shipping_costs: String,
        pub invoice: Option<InvoiceTopDto>,
        #[top_api(required)]
        pub products: Vec<ProductTopDto>,
        pub query_id: Option<String>,
    }

    /// `AddressTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressTopDto {
        #[top_api(secret)]
        pub first_name: String,
        #[top_api(secret)]
        pub last_name: String,
        pub country: String,
        pub zip_code: String,
        #[top_api(secret)]
        pub address: String,
        pub federal_tax_id: Option<String>,
        pub city: String,
        #[top_api(secret)]
        pub address_number: String,
        #[top_api(secret)]
        pub cellphone: Option<String>,
        pub state: String,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    /// `ParcelTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParcelTopDto {
        pub quantity: Option<i64>,
        pub parcel_type_code: String,
        pub length: String,
        pub width: String,
        pub weight: String,
        pub height: String,
    }

    /// `AddressTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateOrderRequestTopDtoReceiptAddress {
        #[top_api(secret)]
        pub first_name: String,
        #[top_api(secret)]
        pub last_name: String,
        pub country: String,
        pub zip_code: String,
        #[top_api(secret)]
        pub address: String,
        pub federal_tax_id: Option<String>,
        pub city: String,
        #[top_api(secret)]
        pub address_number: String,
        #[top_api(secret)]
        pub cellphone: Option<String>,
        pub state: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub additional: Option<String>,
    }

    /// `InvoiceTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceTopDto {
        pub invoice_series: String,
        pub invoice_key: String,
        pub invoice_number: String,
        pub invoice_total_value: String,
        pub invoice_date: String,
    }

    /// `ProductTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopDto {
        pub quantity: i64,
        pub price: Option<String>,
        pub length: String,
        pub width: String,
        pub weight: String,
        pub height: String,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsOrderCreateResponse {
        pub data: Option<AeLogisticsOrderDto>,
        pub is_success: Option<bool>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `AELogisticsOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeLogisticsOrderDto {
        pub logistics_order_id: Option<String>,
    }
}

/// `aliexpress.local.logistics.order.info.query`
pub mod logistics_order_info_query {
    use crate::prelude::*;

    /// `aliexpress.local.logistics.order.info.query` (query order details)
    ///
    /// <https://open.taobao.com/api.htm?docId=61142&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistics.order.info.query",
        response = LogisticsOrderInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct LogisticsOrderInfoQuery {
        pub param1: FindOrderRequestTopDto,
    }

    /// `FindOrderRequestTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FindOrderRequestTopDto {
        pub logistics_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsOrderInfoQueryResponse {
        pub data: Option<OrderDto>,
        pub is_success: Option<bool>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `OrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub parcel: Option<ParcelDto>,
        pub logistics_order_id: Option<String>,
        pub logistics_channel_order_id: Option<String>,
        pub trade_order_id: Option<i64>,
        pub tracking_code: Option<String>,
        pub shipping_method_id: Option<String>,
        pub logistics_channel_id: Option<String>,
        pub receipt_address: Option<AddressDto>,
        pub status: Option<Status>,
        pub sender_address: Option<OrderDtoSenderAddress>,
        pub tracking_url: Option<String>,
        pub logistics_channel_name: Option<String>,
        pub invoice: Option<InvoiceDto>,
        pub products: Vec<ProductDto>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// NEW
        #[top_api(value = "1")]
        New,
        /// CREATED
        #[top_api(value = "2")]
        Created,
        /// SHIPPED
        #[top_api(value = "3")]
        Shipped,
        /// IN TRANSIT
        #[top_api(value = "4")]
        InTransit,
        #[top_api(value = "5")]
        DeliveryFailure,
        /// DELIVERED
        #[top_api(value = "6")]
        Delivered,
        /// CANCELLED
        #[top_api(value = "7")]
        Cancelled,
        /// UNKNOWN
        #[top_api(value = "8")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ParcelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParcelDto {
        pub quantity: Option<i64>,
        pub parcel_type_code: Option<String>,
        pub width: Option<String>,
        pub length: Option<String>,
        pub weight: Option<String>,
        pub height: Option<String>,
    }

    /// `AddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub city: Option<String>,
        pub federal_tax_id: Option<String>,
        pub country: Option<String>,
        pub zip_code: Option<String>,
        pub state: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub address_number: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub cell_phone: Option<String>,
        pub additional: Option<String>,
    }

    /// `AddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDtoSenderAddress {
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub state: Option<String>,
        pub zip_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub address_number: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub cell_phone: Option<String>,
        pub city: Option<String>,
        pub country: Option<String>,
    }

    /// `InvoiceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceDto {
        pub invoice_series: Option<String>,
        pub invoice_number: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_total_value: Option<String>,
        pub invoice_key: Option<String>,
    }

    /// `ProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDto {
        pub weight: Option<String>,
        pub length: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub sku_id: Option<String>,
    }
}

/// `aliexpress.local.logistics.report.shipped`
pub mod logistics_report_shipped {
    use crate::prelude::*;

    /// `aliexpress.local.logistics.report.shipped` (report as shipped)
    ///
    /// <https://open.taobao.com/api.htm?docId=61143&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistics.report.shipped",
        response = LogisticsReportShippedResponse,
        debug
    )]
    pub struct LogisticsReportShipped {
        pub param1: ReportShippedRequestDto,
    }

    /// `ReportShippedRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportShippedRequestDto {
        #[top_api(required)]
        pub report_shipped_list: Vec<ReportShippedDto>,
    }

    /// `ReportShippedDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportShippedDto {
        pub logistics_order_id: String,
        pub shipped_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsReportShippedResponse {
        pub data: Vec<LogisticsReportShippedResponseData>,
        pub is_success: Option<bool>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `ReportShippedDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsReportShippedResponseData {
        pub logistics_order_id: Option<String>,
        pub shipped_type: Option<String>,
    }
}

/// `aliexpress.local.logistics.shipping.method.query`
pub mod logistics_shipping_method_query {
    use crate::prelude::*;

    /// `aliexpress.local.logistics.shipping.method.query` (query shipping method)
    ///
    /// <https://open.taobao.com/api.htm?docId=61141&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.local.logistics.shipping.method.query",
        response = LogisticsShippingMethodQueryResponse,
        idempotent,
        debug
    )]
    pub struct LogisticsShippingMethodQuery {
        pub param1: Option<QueryShippingMethodRequestTopDto>,
    }

    /// `QueryShippingMethodRequestTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryShippingMethodRequestTopDto {
        pub trade_order_id: i64,
        pub sender_address: AddressTopDto,
        pub extension: ExtensionTopDto,
        pub receipt_address: AddressTopDto,
        #[top_api(required)]
        pub products: Vec<ProductTopDto>,
    }

    /// `AddressTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressTopDto {
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub country: Option<String>,
        pub state: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub address_number: Option<String>,
        pub zip_code: String,
        #[top_api(secret)]
        pub cellphone: Option<String>,
        pub federal_tax_id: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    /// `ExtensionTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtensionTopDto {
        pub invoice_added: bool,
    }

    /// `ProductTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductTopDto {
        pub quantity: i64,
        pub length: String,
        pub width: String,
        pub weight: String,
        pub sku_id: Option<String>,
        pub height: String,
        pub price: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsShippingMethodQueryResponse {
        pub data: Option<QueryShippingMethodResponseDto>,
        pub is_success: Option<String>,
        pub error_result_message: Option<String>,
        pub error_result_code: Option<String>,
    }

    /// `QueryShippingMethodResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryShippingMethodResponseDto {
        pub parcel: Option<ParcelDto>,
        pub delivery_options: Vec<AeLogisticsShippingMethodDto>,
        pub query_id: Option<String>,
    }

    /// `ParcelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParcelDto {
        pub weight: Option<i64>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub length: Option<String>,
        pub product_total_price: Option<String>,
        pub parcel_type: Option<String>,
    }

    /// `AELogisticsShippingMethodDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeLogisticsShippingMethodDto {
        pub logistics_channel_id: Option<String>,
        pub logistics_channel_name: Option<String>,
        pub delivery_method_id: Option<String>,
        pub delivery_method_name: Option<String>,
        pub delivery_provider_name: Option<String>,
        pub delivery_cost: Option<i64>,
        pub delivery_estimate_days: Option<i64>,
    }
}
