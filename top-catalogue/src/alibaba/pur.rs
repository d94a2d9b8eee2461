//! `alibaba.pur.*`: 11 APIs.

pub use self::basket_merge::BasketMerge;
pub use self::cmall_goods_status_sync::CmallGoodsStatusSync;
pub use self::cmall_goods_sync::CmallGoodsSync;
pub use self::cmall_package_sync::CmallPackageSync;
pub use self::create_do::CreateDo;
pub use self::media_statistics::MediaStatistics;
pub use self::pr_create::PrCreate;
pub use self::product_sync::ProductSync;
pub use self::supplier_asncreate::SupplierAsncreate;
pub use self::supplier_invoicecreate::SupplierInvoicecreate;
pub use self::supplier_porespcreate::SupplierPorespcreate;

/// `alibaba.pur.basket.merge`
pub mod basket_merge {
    use crate::prelude::*;

    /// `alibaba.pur.basket.merge` (合并购物车)
    ///
    /// <https://open.taobao.com/api.htm?docId=49500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.basket.merge",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct BasketMerge {
        pub param_mall_merge_cart_request_d_t_o: Option<MallMergeCartRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallMergeCartRequestDto {
        pub app_code: String,
        pub items: Vec<MallItemDto>,
        pub order_id: String,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallItemDto {
        pub contract_code: Option<String>,
        pub currency_code: String,
        pub img_url: Option<String>,
        pub item_description: Option<String>,
        pub item_id: String,
        pub item_name: String,
        pub mall_category_id: String,
        pub quantity: i64,
        pub sku_id: String,
        pub sub_pur_req_id: String,
        pub supplier_id: String,
        pub tax_rate: String,
        pub unit_price: String,
        pub uom: String,
        pub item_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub redirect_url: Option<String>,
    }
}

/// `alibaba.pur.cmall.goods.status.sync`
pub mod cmall_goods_status_sync {
    use crate::prelude::*;

    /// `alibaba.pur.cmall.goods.status.sync` (第三方商城接入采购商城-商品状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62776&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.pur.cmall.goods.status.sync",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct CmallGoodsStatusSync {
        pub goods_data_source: String,
        pub goods_source_value: String,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 上架
        #[top_api(value = "shelfed")]
        Shelfed,
        /// 下架
        #[top_api(value = "unShelfed")]
        UnShelfed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.pur.cmall.goods.sync`
pub mod cmall_goods_sync {
    use crate::prelude::*;

    /// `alibaba.pur.cmall.goods.sync` (第三方商家接入采购商城-商品同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62775&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.pur.cmall.goods.sync",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct CmallGoodsSync {
        pub access_product_dto: AccessProductDto,
        pub access_goods_dto: AccessGoodsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessProductDto {
        pub buyer_work_no: Option<String>,
        pub catalog_category_id: Option<i64>,
        pub category_code: Option<String>,
        pub data_source: String,
        pub img_url_list: Vec<String>,
        pub mall_url: Option<String>,
        pub order_type: String,
        #[top_api(required)]
        pub product_attr_value_list: Vec<AccessProductAttrValueDto>,
        pub product_desc: Option<String>,
        pub product_name: String,
        pub purchase_channel: String,
        pub recommendation: Option<String>,
        pub source_category_id: Option<i64>,
        pub source_category_name: Option<String>,
        pub source_info: Option<String>,
        pub source_type: Option<String>,
        pub source_value: String,
        pub unit: String,
        pub lead_pur_org: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessProductAttrValueDto {
        pub attr_name: String,
        #[top_api(required)]
        pub attr_value_name_list: Vec<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AccessGoodsDto {
        pub contract_code: Option<String>,
        pub data_source: String,
        pub is_apply_directory_mall: String,
        pub minimum_purchase_quantity: Option<Decimal>,
        #[top_api(required)]
        pub quotation_list: Vec<AccessQuotationDto>,
        pub source_value: String,
        pub supplier_id: Option<i64>,
        pub tax_rate: Decimal,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AccessQuotationDto {
        pub currency_code: String,
        #[top_api(required)]
        pub effective_date: Option<TopDateTime>,
        #[top_api(required)]
        pub expire_date: Option<TopDateTime>,
        pub ladder_price: bool,
        pub ladder_price_list: Vec<AccessLadderPriceDto>,
        #[top_api(required)]
        pub sku_attr_value_list: Vec<AccessSkuAttrValueDto>,
        pub source_sku_id: String,
        pub unit_price: Decimal,
        pub origin_unit_price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessLadderPriceDto {
        pub origin_unit_price: Option<Decimal>,
        pub unit_price: Option<Decimal>,
        pub minimum_purchase_quantity: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessSkuAttrValueDto {
        pub attr_name: String,
        pub attr_value_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub is_success: Option<bool>,
        pub message: Option<String>,
        pub product_url: Option<String>,
    }
}

/// `alibaba.pur.cmall.package.sync`
pub mod cmall_package_sync {
    use crate::prelude::*;

    /// `alibaba.pur.cmall.package.sync` (套餐同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.cmall.package.sync",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct CmallPackageSync {
        pub access_package_dto: AccessPackageDto,
    }

    /// `AccessPackageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessPackageDto {
        pub security_id: Option<String>,
        pub data_source: String,
        pub package_name: String,
        pub package_desc: Option<String>,
        pub detail_info: Option<String>,
        pub img_url_list: Vec<String>,
        #[top_api(required)]
        pub product_source_values: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub is_success: Option<bool>,
        pub message: Option<String>,
        pub package_id: Option<String>,
    }
}

/// `alibaba.pur.create.do`
pub mod create_do {
    use crate::prelude::*;

    /// `alibaba.pur.create.do` (top 创建 DO/RT 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.create.do",
        response = CreateDoResponse,
        debug
    )]
    pub struct CreateDo {
        pub delivery_top_d_t_o: Option<DeliveryTopDto>,
    }

    /// `DeliveryTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryTopDto {
        pub biz_type: String,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        pub creator: Option<String>,
        #[top_api(required)]
        pub delivery_date: Option<TopDateTime>,
        pub delivery_type: Option<String>,
        pub distribution: Option<bool>,
        pub ext_str: Option<String>,
        pub list: Vec<DeliveryItemTopDto>,
        pub logistics_company: Option<String>,
        pub logistics_number: Option<String>,
        pub material_information: Vec<MaterialInformationTopDto>,
        pub no_approval_required: Option<bool>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub remark: Option<String>,
        pub source_id: String,
        pub source_type: Option<String>,
        pub tenant_id: Option<i64>,
    }

    /// `DeliveryItemTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryItemTopDto {
        #[top_api(secret)]
        pub address_info: Option<String>,
        pub biz_code: String,
        pub biz_id: Option<String>,
        pub category_code: Option<String>,
        pub category_use: Option<String>,
        pub company_code: Option<String>,
        pub currency_code: Option<String>,
        pub delivery_by_detail: Option<bool>,
        pub delivery_unit: Option<String>,
        pub demander: Option<String>,
        pub expense_month: Option<TopDateTime>,
        pub expense_month_end: Option<TopDateTime>,
        pub expense_month_start: Option<TopDateTime>,
        pub ext_str: Option<String>,
        pub item_description: Option<String>,
        pub item_id: String,
        pub item_name: Option<String>,
        pub order_type: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub purchase_org_id: Option<i64>,
        pub quantity_delivered: String,
        pub receive_unit: Option<String>,
        pub receiver: Option<String>,
        pub specification: Option<String>,
        pub settlement_date: Option<TopDateTime>,
        pub supplier_id: Option<i64>,
        pub tax_code: Option<String>,
        pub tax_rate: Option<String>,
        pub unit_price: Option<String>,
        pub uom: Option<String>,
        pub structure_item: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialInformationTopDto {
        pub acceptance_material_list: Vec<String>,
        pub biz_code: Option<String>,
        pub invoice_file_list: Vec<String>,
        pub tax_information_gst_list: Vec<String>,
        pub tax_information_wht_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateDoResponse {
        pub content_list: Vec<ResultTopDto>,
        pub error_level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultTopDto {
        pub ext_str: Option<String>,
        pub id: Option<i64>,
        pub id_relation_list: Vec<RelationTopDto>,
        pub number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationTopDto {
        pub ext_str: Option<String>,
        pub key: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba.pur.media.statistics`
pub mod media_statistics {
    use crate::prelude::*;

    /// `alibaba.pur.media.statistics` (新媒体统计信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.media.statistics",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct MediaStatistics {
        #[top_api(max_items = 20)]
        pub media_statistics_d_t_o: Vec<MediaStatisticsDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaStatisticsDto {
        pub summary: Option<String>,
        pub rowno: Option<String>,
        pub top_avg_likenum: Option<String>,
        pub result_month: Option<String>,
        pub rowno_up: Option<String>,
        pub avg_comments_num: Option<String>,
        pub ci_up: Option<String>,
        pub category_name: Option<String>,
        pub title: Option<String>,
        pub read_num: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub avg_reposts_num: Option<String>,
        pub name: Option<String>,
        pub second_avg_likenum: Option<String>,
        pub copyright_proportion: Option<String>,
        pub post_time: Option<String>,
        pub top_avg_readnum: Option<String>,
        pub reposts_num: Option<String>,
        pub url_times: Option<String>,
        pub category_id: Option<String>,
        pub comments_num: Option<String>,
        pub url: Option<String>,
        pub content: Option<String>,
        pub other_avg_readnum: Option<String>,
        pub url_num_more_tenw: Option<String>,
        pub like_num: Option<String>,
        pub second_avg_readnum: Option<String>,
        pub ci: Option<String>,
        pub avg_like_num: Option<String>,
        pub copyright_url_num: Option<String>,
        pub url_num: Option<String>,
        pub types_rowno: Option<String>,
        pub avg_read_num: Option<String>,
        pub article_type: Option<String>,
        pub board_type: Option<String>,
        pub statistic_time: Option<String>,
        pub post_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub content: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.pur.pr.create`
pub mod pr_create {
    use crate::prelude::*;

    /// `alibaba.pur.pr.create` (下 pr 单)
    ///
    /// <https://open.taobao.com/api.htm?docId=41406&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.pr.create",
        response = MallReceivePrResponse,
        unwrap = "result",
        debug
    )]
    pub struct PrCreate {
        pub pur_req: MallReceivePrRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallReceivePrRequest {
        pub pur_req_id: Option<String>,
        pub user_id: String,
        pub app_code: String,
        #[top_api(required)]
        pub order_items: Vec<OrderItem>,
        pub mall_files: Vec<MallFile>,
        pub out_pur_req_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderItem {
        pub currency_code: String,
        pub tax_rate: String,
        pub supplier_id: Option<String>,
        pub mall_category_id: String,
        pub uom: String,
        pub sub_pur_req_id: Option<String>,
        pub sku_id: Option<String>,
        pub item_name: String,
        pub unit_price: String,
        pub quantity: i64,
        pub contract_id: Option<String>,
        pub item_id: String,
        pub item_description: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallFile {
        pub file_md5: Option<String>,
        pub file_name: Option<String>,
        pub file_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallReceivePrResponse {
        pub data: Option<MallReceivePrResponseData>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallReceivePrResponseData {
        pub pur_req_id: Option<String>,
        pub redirect_url: Option<String>,
    }
}

/// `alibaba.pur.product.sync`
pub mod product_sync {
    use crate::prelude::*;

    /// `alibaba.pur.product.sync` (同步产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=42134&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.product.sync",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct ProductSync {
        #[top_api(required, max_items = 20)]
        pub access_product_dtos: Vec<AccessProductDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessProductDto {
        pub source_category_name: String,
        pub tenant_id: i64,
        pub catalog_category_id: Option<i64>,
        pub source_value: String,
        pub source_type: Option<String>,
        pub img_url_list: Vec<String>,
        pub buyer_work_no: Option<String>,
        pub data_source: String,
        pub purchase_channel: String,
        pub order_type: String,
        pub category_id: Option<i64>,
        pub category_code: Option<String>,
        pub recommendation: Option<String>,
        pub brand_name: Option<String>,
        pub brand_id: Option<i64>,
        pub source_info: Option<String>,
        pub unit: String,
        pub product_desc: Option<String>,
        pub category_use_id: Option<i64>,
        pub img_storage_type: Option<String>,
        pub source_category_id: i64,
        pub product_attr_value_list: Vec<AccessProductAttrValueDto>,
        pub front_category_id: Option<i64>,
        pub product_name: String,
        pub mall_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessProductAttrValueDto {
        pub attr_en_name: Option<String>,
        pub attr_name: Option<String>,
        pub attr_en_value_name_list: Vec<String>,
        pub attr_value_name_list: Vec<String>,
        pub attr_desc: Option<String>,
        pub is_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub message: Option<String>,
        pub error: Option<String>,
        pub is_success: Option<bool>,
        pub ret_value: Option<String>,
    }
}

/// `alibaba.pur.supplier.asncreate`
pub mod supplier_asncreate {
    use crate::prelude::*;

    /// `alibaba.pur.supplier.asncreate` (asn 创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=55660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.supplier.asncreate",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierAsncreate {
        pub asn: Option<SupplierAsnInfoVo>,
    }

    /// `SupplierAsnInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierAsnInfoVo {
        pub asn_item_list: Vec<SupplierAsnItem>,
        pub close_reason: Option<String>,
        pub status: Option<String>,
        pub remark: Option<String>,
        pub received_by: Option<String>,
        pub receipient: Option<String>,
        #[top_api(secret)]
        pub consignee_address: Option<String>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
        #[top_api(secret)]
        pub consignee: Option<String>,
        pub cass: Option<String>,
        pub container_no: Option<String>,
        pub packing_list_no: Option<String>,
        pub incoterms: Option<String>,
        pub tracking_num: Option<String>,
        #[top_api(secret)]
        pub carrier_contact_phone: Option<String>,
        #[top_api(secret)]
        pub carrier_contact_email: Option<String>,
        #[top_api(secret)]
        pub carrier_contact: Option<String>,
        pub carrier: Option<String>,
        pub shipment_type: Option<String>,
        pub actual_arrival_date: Option<TopDateTime>,
        pub estimated_arrival_date: Option<TopDateTime>,
        pub demander_purchase_org_code: Option<String>,
        pub ou_code: String,
        pub supplier_name: String,
        pub supplier_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierAsnItem {
        pub line_close_reason: Option<String>,
        pub line_status: Option<String>,
        pub line_remark: Option<String>,
        pub cass: Option<String>,
        pub container_no: Option<String>,
        pub packing_list_no: Option<String>,
        pub delivery_amount: Option<String>,
        pub delivery_qty: Option<String>,
        pub procurement_method: Option<String>,
        pub shipping_batch_no: String,
        pub source_po_line_num: Option<String>,
        pub source_po_no: Option<String>,
        pub is_po_source: String,
        pub asn_line_num: String,
        pub delay_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.pur.supplier.invoicecreate`
pub mod supplier_invoicecreate {
    use crate::prelude::*;

    /// `alibaba.pur.supplier.invoicecreate` (`preInvoice` 创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=55661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.supplier.invoicecreate",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierInvoicecreate {
        pub invoice: Option<SupplierPreInvoiceInfoVo>,
    }

    /// `SupplierPreInvoiceInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPreInvoiceInfoVo {
        pub invoice_item_list: Vec<SupplierPreInvoiceItem>,
        pub close_reason: Option<String>,
        pub status: Option<String>,
        pub remark: Option<String>,
        pub drawer: Option<String>,
        pub reviewer: Option<String>,
        pub payee: Option<String>,
        pub currency: Option<String>,
        pub total_amount: Option<String>,
        pub tax_amount: Option<String>,
        #[top_api(secret)]
        pub invoice_seller_account_no: Option<String>,
        pub invoice_seller_bank_no: Option<String>,
        #[top_api(secret)]
        pub invoice_seller_phone: Option<String>,
        #[top_api(secret)]
        pub invoice_seller_address: Option<String>,
        pub invoice_seller_tax_code: Option<String>,
        pub invoice_seller_name: Option<String>,
        #[top_api(secret)]
        pub invoice_buyer_account_no: Option<String>,
        pub invoice_buyer_bank_no: Option<String>,
        #[top_api(secret)]
        pub invoice_buyer_phone: Option<String>,
        #[top_api(secret)]
        pub invoice_buyer_address: Option<String>,
        pub invoice_buyer_tax_code: Option<String>,
        #[top_api(secret)]
        pub invoice_buyer_name: Option<String>,
        pub invoice_type: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_no: Option<String>,
        pub day_after_invoicing: Option<TopDateTime>,
        pub demander_purchase_org_code: Option<String>,
        pub ou_code: String,
        pub supplier_name: String,
        pub attachment: Vec<ByteArray>,
        pub supplier_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPreInvoiceItem {
        pub line_close_reason: Option<String>,
        pub line_status: Option<String>,
        pub source_kp_line_no: Option<String>,
        pub source_kp_no: Option<String>,
        pub line_remark: Option<String>,
        pub tax_rate: Option<String>,
        pub tax_code: Option<String>,
        pub tax_amount: Option<String>,
        pub amount: Option<String>,
        pub invoice_line_quantity: Option<String>,
        pub spec: Option<String>,
        pub goods_name: Option<String>,
        pub item_code: Option<String>,
        pub source_inventory: Option<String>,
        pub source_rt_line_no: Option<String>,
        pub source_rt_no: Option<String>,
        pub source_po_line_no: Option<String>,
        pub source_po_no: Option<String>,
        pub line_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.pur.supplier.porespcreate`
pub mod supplier_porespcreate {
    use crate::prelude::*;

    /// `alibaba.pur.supplier.porespcreate` (po 反馈创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=55659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pur.supplier.porespcreate",
        response = ActionResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierPorespcreate {
        #[top_api(max_items = 20)]
        pub po_response: Vec<SupplierPoResponseDo>,
    }

    /// `SupplierPoResponseDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPoResponseDo {
        pub po_no: Option<String>,
        pub po_line_num: Option<String>,
        pub procurement_method: Option<String>,
        pub delay_reason: Option<String>,
        pub delivery_amount: Option<String>,
        pub capacity_record_no: Option<String>,
        pub remark: Option<String>,
        pub response_type: String,
        pub estimated_arrival_date: Option<TopDateTime>,
        pub production_period: Option<String>,
        pub demander_purchase_org_code: Option<String>,
        pub delivery_qty: Option<String>,
        pub actual_arrival_date: Option<TopDateTime>,
        pub supplier_code: String,
        pub supplier_name: Option<String>,
        pub project_code: Option<String>,
        pub ou_code: String,
        pub delivery_batch_no: String,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActionResult {
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}
