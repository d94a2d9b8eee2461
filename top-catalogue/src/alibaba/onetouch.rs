//! `alibaba.onetouch.*`: 9 APIs.

pub use self::logistics_express_address_city_list::LogisticsExpressAddressCityList;
pub use self::logistics_express_address_division_list::LogisticsExpressAddressDivisionList;
pub use self::logistics_express_address_province_list::LogisticsExpressAddressProvinceList;
pub use self::logistics_express_address_street_list::LogisticsExpressAddressStreetList;
pub use self::logistics_express_charge_calculate::LogisticsExpressChargeCalculate;
pub use self::logistics_express_logistics_order_create::LogisticsExpressLogisticsOrderCreate;
pub use self::logistics_express_logistics_product_list::LogisticsExpressLogisticsProductList;
pub use self::logistics_express_order_detail_get::LogisticsExpressOrderDetailGet;
pub use self::logistics_express_special_product_type_list::LogisticsExpressSpecialProductTypeList;

/// `alibaba.onetouch.logistics.express.address.city.list`
pub mod logistics_express_address_city_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.address.city.list` (四级地址库-市)
    ///
    /// <https://open.taobao.com/api.htm?docId=47959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.address.city.list",
        response = LogisticsExpressAddressCityListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressAddressCityList {
        pub param_query: AddressQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressQueryDto {
        pub province_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressAddressCityListResult {
        pub error_message: Option<String>,
        pub values: Vec<RegionEntity>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionEntity {
        pub area_id: Option<i64>,
        pub pinyin: Option<String>,
        pub parent_id: Option<i64>,
        pub name: Option<String>,
        pub level: Option<i64>,
        pub parent_name: Option<String>,
    }
}

/// `alibaba.onetouch.logistics.express.address.division.list`
pub mod logistics_express_address_division_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.address.division.list` (四级地址库-区域)
    ///
    /// <https://open.taobao.com/api.htm?docId=47961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.address.division.list",
        response = LogisticsExpressAddressDivisionListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressAddressDivisionList {
        pub param_query: AddressQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressQueryDto {
        pub city_id: i64,
        pub with_children: bool,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressAddressDivisionListResult {
        pub error_message: Option<String>,
        pub values: Option<RegionEntity>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionEntity {
        pub zip: Option<String>,
        pub pinyin: Option<String>,
        pub level: Option<i64>,
        pub id: Option<i64>,
        pub parent_id: Option<i64>,
        pub childrens: Vec<Division>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Division {
        pub id: Option<i64>,
        pub pinyin: Option<String>,
        pub parent_id: Option<i64>,
        pub name: Option<String>,
        pub level: Option<i64>,
    }
}

/// `alibaba.onetouch.logistics.express.address.province.list`
pub mod logistics_express_address_province_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.address.province.list` (四级地址库-省)
    ///
    /// <https://open.taobao.com/api.htm?docId=47960&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.address.province.list",
        response = LogisticsExpressAddressProvinceListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressAddressProvinceList {
        pub param_query: AddressQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressQueryDto {
        pub country_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressAddressProvinceListResult {
        pub error_message: Option<String>,
        pub values: Vec<RegionEntity>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionEntity {
        pub parent_name: Option<String>,
        pub level: Option<i64>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub pinyin: Option<String>,
        pub area_id: Option<i64>,
    }
}

/// `alibaba.onetouch.logistics.express.address.street.list`
pub mod logistics_express_address_street_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.address.street.list` (四级地址库-街道)
    ///
    /// <https://open.taobao.com/api.htm?docId=47978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.address.street.list",
        response = LogisticsExpressAddressStreetListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressAddressStreetList {
        pub param_query: AddressQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressQueryDto {
        pub search_text: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressAddressStreetListResult {
        pub error_message: Option<String>,
        pub values: Vec<RegionEntity>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionEntity {
        pub zip: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }
}

/// `alibaba.onetouch.logistics.express.charge.calculate`
pub mod logistics_express_charge_calculate {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.charge.calculate` (计算快递运费\&下单参数校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=47869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.charge.calculate",
        response = LogisticsExpressChargeCalculateResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsExpressChargeCalculate {
        pub paramn_query: PlaceOrderDto,
    }

    /// `PlaceOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlaceOrderDto {
        #[top_api(required)]
        pub cargo_list: Vec<CargoList>,
        pub origin_zip_code: String,
        pub deliver_warehouse_express: Option<DeliverWarehouseExpressDto>,
        #[top_api(required)]
        pub package_list: Vec<PackageList>,
        pub destination_country_code: String,
        pub warehouse_code: String,
        pub product_code: String,
        pub consignor_address: ConsignorAddress,
        pub express_customs: ExpressCustomsDto,
        pub need_pickup: Option<bool>,
        pub destination_zip_code: String,
        pub supply_chain_biz_id: Option<String>,
        pub consignee_address: ConsigneeAddress,
        pub trade_biz_id: Option<String>,
        pub trade_platform: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CargoList {
        pub unit: String,
        pub hscode: String,
        pub quantity: i64,
        pub declaration_value: String,
        pub price: Option<String>,
        pub name_cn: String,
        pub currency: String,
        pub name_en: String,
        #[top_api(required)]
        pub product_type: Vec<ProductType>,
        pub material: Option<String>,
        pub purpose: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductType {
        pub code: String,
        pub children: Vec<Children>,
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Children {
        pub code: Option<String>,
        pub children: Vec<LeafNode>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeafNode {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverWarehouseExpressDto {
        pub logistics_company: Option<String>,
        pub tracking_numbers: Vec<String>,
        pub package_quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageList {
        pub quantity: String,
        pub length: String,
        pub width: String,
        pub weight: String,
        pub r#type: String,
        pub height: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignorAddress {
        pub address: Address,
        pub contact: Contact,
        #[top_api(secret)]
        pub contact_person: String,
        pub company_name_cn: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub zip: String,
        pub country: Country,
        #[top_api(secret)]
        pub address: String,
        pub town: Option<Town>,
        pub province: Province,
        pub city: City,
        pub district: Option<District>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Country {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Town {
        pub code: Option<String>,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Province {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct City {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct District {
        pub code: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Contact {
        pub phone_code: Option<String>,
        #[top_api(secret)]
        pub mobile_no: String,
        #[top_api(secret)]
        pub email: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressCustomsDto {
        pub declaration_amount: String,
        pub need_customs_clearance: String,
        pub declaration_currency: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddress {
        pub address: ConsigneeAddressAddress,
        pub contact: Option<ConsigneeAddressContact>,
        #[top_api(secret)]
        pub address_email: Option<String>,
        pub company_name_en: String,
        #[top_api(secret)]
        pub contact_person: String,
        pub r#type: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddress {
        pub zip: String,
        pub country: ConsigneeAddressAddressCountry,
        #[top_api(secret)]
        pub address: String,
        pub province: ConsigneeAddressAddressProvince,
        pub town: Option<ConsigneeAddressAddressTown>,
        #[top_api(secret)]
        pub address2: Option<String>,
        pub city: ConsigneeAddressAddressCity,
        pub district: Option<ConsigneeAddressAddressDistrict>,
    }

    /// `Country`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressCountry {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
        pub phone_code: Option<String>,
    }

    /// `Province`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressProvince {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: String,
    }

    /// `Town`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressTown {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `City`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressCity {
        pub code: Option<String>,
        #[top_api(secret)]
        pub name: String,
    }

    /// `District`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressDistrict {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `Contact`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressContact {
        pub phone_area: Option<String>,
        pub phone_code: Option<String>,
        #[top_api(secret)]
        pub mobile_no: String,
        #[top_api(secret)]
        pub email: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressChargeCalculateResult {
        pub error_message: Option<String>,
        pub values: Option<ExpressFreightDto>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    /// `ExpressFreightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressFreightDto {
        pub express_quote_item_list: Vec<ExpressQuoteItemList>,
        pub sales_amount: Option<String>,
        pub discount_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressQuoteItemList {
        pub code: Option<String>,
        pub quantity: Option<i64>,
        pub sales_amount: Option<Money>,
        pub name: Option<String>,
        pub charge_desc: Option<String>,
        pub currency: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Money {
        pub amount: Option<String>,
        pub currency: Option<String>,
    }
}

/// `alibaba.onetouch.logistics.express.logistics.order.create`
pub mod logistics_express_logistics_order_create {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.logistics.order.create` (快递下单)
    ///
    /// <https://open.taobao.com/api.htm?docId=47873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.logistics.order.create",
        response = LogisticsExpressLogisticsOrderCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsExpressLogisticsOrderCreate {
        pub paramn_query: PlaceOrderDto,
    }

    /// `PlaceOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlaceOrderDto {
        #[top_api(required)]
        pub cargo_list: Vec<CargoList>,
        pub origin_zip_code: String,
        pub deliver_warehouse_express: Option<DeliverWarehouseExpressDto>,
        #[top_api(required)]
        pub package_list: Vec<PackageList>,
        pub destination_country_code: String,
        pub warehouse_code: String,
        pub product_code: String,
        pub consignor_address: ConsignorAddress,
        pub express_customs: ExpressCustomsDto,
        pub need_pickup: Option<bool>,
        pub destination_zip_code: String,
        pub supply_chain_biz_id: String,
        pub consignee_address: ConsigneeAddress,
        pub trade_biz_id: Option<String>,
        pub pickup_address: Option<ContactAddress>,
        pub return_address: Option<ContactAddress>,
        pub trade_platform: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CargoList {
        pub unit: String,
        pub hscode: String,
        pub quantity: i64,
        pub declaration_value: String,
        pub price: Option<String>,
        pub name_cn: String,
        pub currency: String,
        pub name_en: String,
        #[top_api(required)]
        pub product_type: Vec<ProductType>,
        pub purpose: String,
        pub material: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductType {
        pub code: String,
        pub children: Vec<Children>,
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Children {
        pub code: Option<String>,
        pub children: Vec<LeafNode>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LeafNode {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliverWarehouseExpressDto {
        pub logistics_company: Option<String>,
        pub tracking_numbers: Vec<String>,
        pub package_quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageList {
        pub quantity: String,
        pub length: String,
        pub width: String,
        pub weight: String,
        pub r#type: String,
        pub height: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsignorAddress {
        pub address: Address,
        pub contact: Contact,
        #[top_api(secret)]
        pub contact_person: String,
        pub company_name_cn: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub zip: String,
        pub country: Country,
        #[top_api(secret)]
        pub address: String,
        pub town: Option<Town>,
        pub province: Province,
        pub city: City,
        pub district: Option<District>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Country {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Town {
        pub code: Option<String>,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Province {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct City {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct District {
        pub code: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Contact {
        pub phone_code: Option<String>,
        #[top_api(secret)]
        pub mobile_no: String,
        #[top_api(secret)]
        pub email: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressCustomsDto {
        pub declaration_amount: String,
        pub need_customs_clearance: String,
        pub declaration_currency: String,
        pub vat_type: Option<String>,
        pub vat_number: Option<String>,
        pub taxpayer_id: Option<String>,
        pub eori_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddress {
        pub address: ConsigneeAddressAddress,
        pub contact: ConsigneeAddressContact,
        #[top_api(secret)]
        pub address_email: Option<String>,
        pub company_name_en: String,
        #[top_api(secret)]
        pub contact_person: String,
        pub r#type: Option<String>,
        pub company_name_cn: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddress {
        pub zip: String,
        pub country: ConsigneeAddressAddressCountry,
        #[top_api(secret)]
        pub address: String,
        pub province: ConsigneeAddressAddressProvince,
        pub town: Option<ConsigneeAddressAddressTown>,
        #[top_api(secret)]
        pub address2: Option<String>,
        pub city: ConsigneeAddressAddressCity,
        pub district: Option<ConsigneeAddressAddressDistrict>,
    }

    /// `Country`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressCountry {
        pub code: String,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub name: String,
        pub phone_code: Option<String>,
    }

    /// `Province`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressProvince {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: String,
    }

    /// `Town`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressTown {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `City`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressCity {
        pub code: Option<String>,
        #[top_api(secret)]
        pub name: String,
    }

    /// `District`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressAddressDistrict {
        pub code: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `Contact`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsigneeAddressContact {
        pub phone_area: Option<String>,
        pub phone_code: Option<String>,
        #[top_api(secret)]
        pub mobile_no: String,
        #[top_api(secret)]
        pub email: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddress {
        pub address: Option<ContactAddressAddress>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        pub contact: Option<ContactAddressContact>,
        pub company_name_cn: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressAddress {
        pub zip: Option<String>,
        pub country: Option<ContactAddressAddressCountry>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub town: Option<ContactAddressAddressTown>,
        pub province: Option<ContactAddressAddressProvince>,
        pub city: Option<ContactAddressAddressCity>,
        pub district: Option<District>,
    }

    /// `Country`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressAddressCountry {
        pub code: Option<String>,
        pub name: Option<String>,
        pub area_id: Option<i64>,
    }

    /// `Town`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressAddressTown {
        pub code: Option<String>,
        pub name: Option<String>,
        pub area_id: Option<i64>,
    }

    /// `Province`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressAddressProvince {
        pub code: Option<String>,
        pub name: Option<String>,
        pub area_id: Option<i64>,
    }

    /// `City`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressAddressCity {
        pub code: Option<String>,
        pub name: Option<String>,
        pub area_id: Option<i64>,
    }

    /// `Contact`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactAddressContact {
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub phone_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressLogisticsOrderCreateResult {
        pub error_message: Option<String>,
        pub values: Option<ExpressFreightDto>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    /// `ExpressFreightDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressFreightDto {
        pub warehouse: Option<WarehouseDto>,
        pub bar_code: Option<String>,
        pub order_number: Option<String>,
        pub pickup_info: Option<PickupInfoDto>,
    }

    /// `WarehouseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub working_time: Option<String>,
        pub post_code: Option<String>,
        pub description: Option<String>,
    }

    /// `PickupInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupInfoDto {
        pub service_provider: Option<String>,
        pub pickup_type: Option<PickupType>,
        pub can_pickup: Option<bool>,
        pub pickup_type_name: Option<String>,
    }

    /// The values of `pickup_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PickupType {
        /// 仓库免费上门揽收
        #[top_api(value = "warehouse_free_pickup")]
        WarehouseFreePickup,
        /// 仓库收费上门揽收
        #[top_api(value = "warehouse_paid_pickup")]
        WarehousePaidPickup,
        /// 服务商收费上门揽收
        #[top_api(value = "provider_paid_pickup")]
        ProviderPaidPickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.onetouch.logistics.express.logistics.product.list`
pub mod logistics_express_logistics_product_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.logistics.product.list` (查询物流运力列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=47872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.logistics.product.list",
        response = LogisticsExpressLogisticsProductListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressLogisticsProductList;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressLogisticsProductListResult {
        pub error_message: Option<String>,
        pub values: Vec<LogisticsProductDto>,
        pub success: Option<bool>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsProductDto {
        pub warehouse_name: Option<String>,
        pub warehouse_code: Option<String>,
        pub product_name: Option<String>,
        pub product_code: Option<String>,
        pub pickup: Option<bool>,
        pub delivery_type: Option<String>,
    }
}

/// `alibaba.onetouch.logistics.express.order.detail.get`
pub mod logistics_express_order_detail_get {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.order.detail.get` (订单详细信息(面单及仓库信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=48056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.order.detail.get",
        response = LogisticsExpressOrderDetailGetResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsExpressOrderDetailGet {
        pub param_query: LogisticsOrderQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsOrderQueryDto {
        pub order_number: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressOrderDetailGetResult {
        pub error_code: Option<i64>,
        pub success: Option<bool>,
        pub data: Option<OrderDetailDto>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailDto {
        pub warehouse: Option<WarehouseDto>,
        pub bar_code: Option<String>,
        pub order_number: Option<String>,
        pub pickup_info: Option<PickupInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseDto {
        pub description: Option<String>,
        pub working_time: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickupInfoDto {
        pub can_pickup: Option<bool>,
        pub pickup_type: Option<PickupType>,
        pub pickup_type_name: Option<String>,
        pub service_provider: Option<String>,
    }

    /// The values of `pickup_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PickupType {
        /// 仓库免费上门揽收
        #[top_api(value = "warehouse_free_pickup")]
        WarehouseFreePickup,
        /// 仓库收费上门揽收
        #[top_api(value = "warehouse_paid_pickup")]
        WarehousePaidPickup,
        /// 服务商收费上门揽收
        #[top_api(value = "provider_paid_pickup")]
        ProviderPaidPickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.onetouch.logistics.express.special.product.type.list`
pub mod logistics_express_special_product_type_list {
    use crate::prelude::*;

    /// `alibaba.onetouch.logistics.express.special.product.type.list` (获取商品类型配置项)
    ///
    /// <https://open.taobao.com/api.htm?docId=47847&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.onetouch.logistics.express.special.product.type.list",
        response = LogisticsExpressSpecialProductTypeListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LogisticsExpressSpecialProductTypeList;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsExpressSpecialProductTypeListResult {
        pub error_message: Option<String>,
        pub values: Vec<SpecialProductTypeDto>,
        pub success: Option<bool>,
        pub error_code: Option<i64>,
    }

    /// `SpecialProductTypeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialProductTypeDto {
        pub code: Option<String>,
        pub name: Option<String>,
        pub childrens: Vec<SpecialProductTypeDtoChildrens>,
    }

    /// `SpecialProductTypeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialProductTypeDtoChildrens {
        pub code: Option<String>,
        pub name: Option<String>,
        pub childrens: Vec<SpecialProductTypeDtoChildrensChildrens>,
    }

    /// `SpecialProductTypeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialProductTypeDtoChildrensChildrens {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}
