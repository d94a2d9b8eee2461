//! `aliexpress.logistics.*`: 4 APIs.

pub use self::abnormalorder_query::AbnormalorderQuery;
pub use self::buyer_freight_calculate::BuyerFreightCalculate;
pub use self::createwarehouseorder::Createwarehouseorder;
pub use self::ds_trackinginfo_query::DsTrackinginfoQuery;

/// `aliexpress.logistics.abnormalorder.query`
pub mod abnormalorder_query {
    use crate::prelude::*;

    /// `aliexpress.logistics.abnormalorder.query` (异常订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60747&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.result).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.logistics.abnormalorder.query",
        response = AbnormalorderQueryResponse,
        idempotent,
        debug
    )]
    pub struct AbnormalorderQuery {
        pub gmt_create_start: Option<TopDateTime>,
        pub trade_order_id: Option<i64>,
        pub page_size: Option<i64>,
        pub warehouse_status_list: Option<String>,
        pub gmt_status_update_start: Option<TopDateTime>,
        pub intl_tracking_no: Option<String>,
        pub gmt_create_end: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub gmt_status_update_end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbnormalorderQueryResponse {
        pub result: Vec<AeopWarehouseAbnormalOrderResult>,
        pub error_desc: Option<String>,
        pub total_page: Option<i64>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
        pub is_success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopWarehouseAbnormalOrderResult {
        pub scheme_code: Option<String>,
        pub trade_order_id: Option<i64>,
        pub solution_name: Option<String>,
        pub domestic_logistic_company_name: Option<String>,
        pub gmt_status_update: Option<TopDateTime>,
        pub abnormal_reason: Option<String>,
        pub abnormal_code: Option<String>,
        pub intl_tracking_no: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub warehouse_name: Option<String>,
        pub solution_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub logistic_detail_url: Option<String>,
        pub order_status_name: Option<String>,
        pub cancel_status_code: Option<String>,
        pub payment_status_code: Option<String>,
        pub unreachable_insured: Option<bool>,
        pub und_express_mail_no: Option<String>,
        pub forbidden_audit_result: Option<String>,
        pub order_status_code: Option<String>,
        pub cancel_status_name: Option<String>,
        pub payment_status_name: Option<String>,
        pub id: Option<i64>,
        pub domestic_logistic_tracking_no: Option<String>,
        pub high_value_insure: Option<bool>,
        pub re_high_value_insure: Option<bool>,
    }
}

/// `aliexpress.logistics.buyer.freight.calculate`
pub mod buyer_freight_calculate {
    use crate::prelude::*;

    /// `aliexpress.logistics.buyer.freight.calculate` (提供给买家使用的运费计算接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39371&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.logistics.buyer.freight.calculate",
        response = AeopFreightCalculateResultListResponseForBuyer,
        unwrap = "result",
        debug
    )]
    pub struct BuyerFreightCalculate {
        pub param_aeop_freight_calculate_for_buyer_d_t_o: AeopFreightCalculateForBuyerDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopFreightCalculateForBuyerDto {
        pub city_code: Option<String>,
        pub country_code: String,
        pub product_id: i64,
        pub product_num: i64,
        pub province_code: Option<String>,
        pub send_goods_country_code: String,
        pub price: Option<String>,
        pub price_currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopFreightCalculateResultListResponseForBuyer {
        pub aeop_freight_calculate_result_for_buyer_d_t_o_list:
            Vec<AeopFreightCalculateResultForBuyerDto>,
        pub error_desc: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopFreightCalculateResultForBuyerDto {
        pub error_code: Option<i64>,
        pub estimated_delivery_time: Option<String>,
        pub freight: Option<Money>,
        pub service_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Money {
        pub amount: Option<Decimal>,
        pub cent: Option<i64>,
        pub currency_code: Option<String>,
    }
}

/// `aliexpress.logistics.createwarehouseorder`
pub mod createwarehouseorder {
    use crate::prelude::*;

    /// `aliexpress.logistics.createwarehouseorder` (创建线上物流订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=30198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.logistics.createwarehouseorder",
        response = CreatewarehouseorderResponse,
        debug
    )]
    pub struct Createwarehouseorder {
        pub address_d_t_os: Addressdtos,
        #[top_api(required, max_items = 50)]
        pub declare_product_d_t_os: Vec<AeopWlDeclareProductForTopDto>,
        pub domestic_logistics_company: Option<String>,
        pub domestic_logistics_company_id: i64,
        pub domestic_tracking_no: String,
        pub package_num: Option<i64>,
        pub trade_order_from: String,
        pub trade_order_id: i64,
        pub undeliverable_decision: Option<i64>,
        pub warehouse_carrier_service: String,
        pub invoice_number: Option<String>,
        #[top_api(max_len = 16)]
        pub top_user_key: Option<String>,
        pub insurance_coverage: Option<Money>,
        pub is_agree_upgrade_reverse_parcel_insure: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Addressdtos {
        pub sender: Option<AeopWlDeclareAddressDto>,
        pub pickup: Option<AddressdtosPickup>,
        pub receiver: AddressdtosReceiver,
        pub refund: Option<AeopWlDeclareAddressDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopWlDeclareAddressDto {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub member_type: Option<String>,
        #[top_api(secret)]
        pub trademanage_id: Option<String>,
        pub street: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        pub county: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub address_id: i64,
        #[top_api(secret)]
        pub name: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub street_address: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub post_code: Option<String>,
    }

    /// `AeopWlDeclareAddressDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressdtosPickup {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub member_type: Option<String>,
        #[top_api(secret)]
        pub trademanage_id: Option<String>,
        pub street: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        pub county: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub address_id: i64,
        #[top_api(secret)]
        pub name: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub street_address: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub post_code: Option<String>,
        pub from_warehouse_code: Option<String>,
    }

    /// `AeopWlDeclareAddressDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressdtosReceiver {
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub member_type: Option<String>,
        #[top_api(secret)]
        pub trademanage_id: Option<String>,
        pub street: Option<String>,
        pub post_code: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        pub county: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub address_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub street_address: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopWlDeclareProductForTopDto {
        pub aneroid_markup: Option<bool>,
        pub breakable: Option<bool>,
        pub category_cn_desc: Option<String>,
        pub category_en_desc: Option<String>,
        pub contains_battery: Option<bool>,
        pub hs_code: Option<String>,
        pub only_battery: Option<bool>,
        pub product_declare_amount: Option<String>,
        pub product_id: Option<i64>,
        pub product_num: Option<i64>,
        pub product_weight: Option<String>,
        pub sc_item_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sc_item_name: Option<String>,
        pub sku_code: Option<String>,
        pub sku_value: Option<String>,
        pub contains_special_goods: Option<bool>,
        pub child_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Money {
        pub cent: Option<i64>,
        pub currency_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreatewarehouseorderResponse {
        pub result: Option<AeopWlCreateWarehouseOrderResultDto>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopWlCreateWarehouseOrderResultDto {
        pub error_code: Option<i64>,
        pub error_desc: Option<String>,
        pub intl_tracking_no: Option<String>,
        pub out_order_id: Option<i64>,
        pub success: Option<bool>,
        pub trade_order_from: Option<String>,
        pub trade_order_id: Option<i64>,
        pub warehouse_order_id: Option<i64>,
    }
}

/// `aliexpress.logistics.ds.trackinginfo.query`
pub mod ds_trackinginfo_query {
    use crate::prelude::*;

    /// `aliexpress.logistics.ds.trackinginfo.query` (查询物流追踪信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40656&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.logistics.ds.trackinginfo.query",
        response = DsTrackinginfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct DsTrackinginfoQuery {
        pub logistics_no: String,
        pub origin: String,
        pub out_ref: String,
        pub service_name: String,
        pub to_area: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsTrackinginfoQueryResponse {
        pub details: Vec<Details>,
        pub official_website: Option<String>,
        pub error_desc: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Details {
        pub event_desc: Option<String>,
        pub signed_name: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub event_date: Option<TopDateTime>,
    }
}
