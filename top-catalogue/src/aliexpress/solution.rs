//! `aliexpress.solution.*`: 26 APIs.

pub use self::batch_product_delete::BatchProductDelete;
pub use self::batch_product_inventory_update::BatchProductInventoryUpdate;
pub use self::batch_product_price_update::BatchProductPriceUpdate;
pub use self::feed_invalidate::FeedInvalidate;
pub use self::feed_list_get::FeedListGet;
pub use self::feed_query::FeedQuery;
pub use self::feed_submit::FeedSubmit;
pub use self::issue_partner_rma_reverselogistic_state_update::IssuePartnerRmaReverselogisticStateUpdate;
pub use self::issue_partner_rma_reverselogistic_trackinginfo_create::IssuePartnerRmaReverselogisticTrackinginfoCreate;
pub use self::issue_partner_rma_screening_create::IssuePartnerRmaScreeningCreate;
pub use self::issue_partner_rma_state_update::IssuePartnerRmaStateUpdate;
pub use self::merchant_profile_get::MerchantProfileGet;
pub use self::order_fulfill::OrderFulfill;
pub use self::order_get::OrderGet;
pub use self::order_info_get::OrderInfoGet;
pub use self::order_receiptinfo_get::OrderReceiptinfoGet;
pub use self::product_category_suggest::ProductCategorySuggest;
pub use self::product_edit::ProductEdit;
pub use self::product_info_get::ProductInfoGet;
pub use self::product_list_get::ProductListGet;
pub use self::product_post::ProductPost;
pub use self::product_schema_get::ProductSchemaGet;
pub use self::schema_product_full_update::SchemaProductFullUpdate;
pub use self::schema_product_instance_post::SchemaProductInstancePost;
pub use self::seller_category_tree_query::SellerCategoryTreeQuery;
pub use self::sku_attribute_query::SkuAttributeQuery;

/// `aliexpress.solution.batch.product.delete`
pub mod batch_product_delete {
    use crate::prelude::*;

    /// `aliexpress.solution.batch.product.delete` (aliexpress.solution.batch.product.delete)
    ///
    /// <https://open.taobao.com/api.htm?docId=47378&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.batch.product.delete",
        response = BatchProductDeleteResponse,
        debug
    )]
    pub struct BatchProductDelete {
        #[top_api(max_items = 100)]
        pub product_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductDeleteResponse;
}

/// `aliexpress.solution.batch.product.inventory.update`
pub mod batch_product_inventory_update {
    use crate::prelude::*;

    /// `aliexpress.solution.batch.product.inventory.update`
    /// (aliexpress.solution.batch.product.inventory.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=45135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.batch.product.inventory.update",
        response = BatchProductInventoryUpdateResponse,
        debug
    )]
    pub struct BatchProductInventoryUpdate {
        #[top_api(required, max_items = 20)]
        pub mutiple_product_update_list: Vec<SynchronizeProductRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeProductRequestDto {
        pub product_id: i64,
        #[top_api(required)]
        pub multiple_sku_update_list: Vec<SynchronizeSkuRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeSkuRequestDto {
        pub sku_code: String,
        pub inventory: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductInventoryUpdateResponse {
        pub update_error_code: Option<String>,
        pub update_error_message: Option<String>,
        #[top_api(flag)]
        pub update_success: Option<bool>,
        pub update_failed_list: Vec<SynchronizeProductResponseDto>,
        pub update_successful_list: Vec<BatchProductInventoryUpdateResponseUpdateSuccessfulList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeProductResponseDto {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub product_id: Option<i64>,
    }

    /// `SynchronizeProductResponseDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductInventoryUpdateResponseUpdateSuccessfulList {
        pub product_id: Option<i64>,
    }
}

/// `aliexpress.solution.batch.product.price.update`
pub mod batch_product_price_update {
    use crate::prelude::*;

    /// `aliexpress.solution.batch.product.price.update`
    /// (aliexpress.solution.batch.product.price.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=45140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.batch.product.price.update",
        response = BatchProductPriceUpdateResponse,
        debug
    )]
    pub struct BatchProductPriceUpdate {
        #[top_api(required, max_items = 20)]
        pub mutiple_product_update_list: Vec<SynchronizeProductRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeProductRequestDto {
        pub product_id: i64,
        #[top_api(required)]
        pub multiple_sku_update_list: Vec<SynchronizeSkuRequestDto>,
        pub multi_country_price_configuration: Option<MultiCountryPriceConfigurationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeSkuRequestDto {
        pub price: String,
        pub discount_price: Option<String>,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCountryPriceConfigurationDto {
        pub price_type: Option<String>,
        pub country_price_list: Vec<SingleCountryPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleCountryPriceDto {
        pub ship_to_country: Option<String>,
        pub sku_price_by_country_list: Vec<SingleSkuPriceByCountryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleSkuPriceByCountryDto {
        pub sku_code: Option<String>,
        pub price: Option<String>,
        pub discount_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductPriceUpdateResponse {
        pub update_error_code: Option<String>,
        pub update_error_message: Option<String>,
        #[top_api(flag)]
        pub update_success: Option<bool>,
        pub update_failed_list: Vec<SynchronizeProductResponseDto>,
        pub update_successful_list: Vec<BatchProductPriceUpdateResponseUpdateSuccessfulList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchronizeProductResponseDto {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub product_id: Option<i64>,
    }

    /// `SynchronizeProductResponseDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductPriceUpdateResponseUpdateSuccessfulList {
        pub product_id: Option<i64>,
    }
}

/// `aliexpress.solution.feed.invalidate`
pub mod feed_invalidate {
    use crate::prelude::*;

    /// `aliexpress.solution.feed.invalidate` (aliexpress.solution.feed.invalidate)
    ///
    /// <https://open.taobao.com/api.htm?docId=53481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.feed.invalidate",
        response = FeedInvalidateResponse,
        debug
    )]
    pub struct FeedInvalidate {
        pub job_id_list: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedInvalidateResponse {
        pub successful_list: Vec<i64>,
        pub no_need_invalidation_list: Vec<i64>,
        pub failed_list: Vec<i64>,
    }
}

/// `aliexpress.solution.feed.list.get`
pub mod feed_list_get {
    use crate::prelude::*;

    /// `aliexpress.solution.feed.list.get` (aliexpress.solution.feed.list.get)
    ///
    /// <https://open.taobao.com/api.htm?docId=47314&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.job_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.feed.list.get",
        response = FeedListGetResponse,
        idempotent,
        debug
    )]
    pub struct FeedListGet {
        pub current_page: Option<i64>,
        pub feed_type: Option<String>,
        pub page_size: Option<i64>,
        pub status: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub submitted_time_end: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub submitted_time_start: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedListGetResponse {
        pub current_page: Option<i64>,
        pub job_list: Vec<BatchOperationJobDto>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchOperationJobDto {
        pub status: Option<String>,
        pub operation_type: Option<String>,
        pub job_id: Option<i64>,
    }
}

/// `aliexpress.solution.feed.query`
pub mod feed_query {
    use crate::prelude::*;

    /// `aliexpress.solution.feed.query` (aliexpress.solution.feed.query)
    ///
    /// <https://open.taobao.com/api.htm?docId=44009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.feed.query",
        response = FeedQueryResponse,
        idempotent,
        debug
    )]
    pub struct FeedQuery {
        pub job_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedQueryResponse {
        pub job_id: Option<i64>,
        pub success_item_count: Option<i64>,
        pub result_list: Vec<SingleItemResponseDto>,
        pub total_item_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleItemResponseDto {
        pub item_execution_result: Option<String>,
        pub item_content_id: Option<String>,
    }
}

/// `aliexpress.solution.feed.submit`
pub mod feed_submit {
    use crate::prelude::*;

    /// `aliexpress.solution.feed.submit` (aliexpress.solution.feed.submit)
    ///
    /// <https://open.taobao.com/api.htm?docId=44004&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.feed.submit",
        response = Option<i64>,
        unwrap = "job_id",
        debug
    )]
    pub struct FeedSubmit {
        pub operation_type: String,
        #[top_api(required, max_items = 2000)]
        pub item_list: Vec<SingleItemRequestDto>,
        pub developer_features: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleItemRequestDto {
        pub item_content: String,
        pub item_content_id: String,
    }
}

/// `aliexpress.solution.issue.partner.rma.reverselogistic.state.update`
pub mod issue_partner_rma_reverselogistic_state_update {
    use crate::prelude::*;

    /// `aliexpress.solution.issue.partner.rma.reverselogistic.state.update`
    /// (aliexpress.solution.issue.partner.rma.reverselogistic.state.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=41475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.issue.partner.rma.reverselogistic.state.update",
        response = IssuePartnerRmaReverselogisticStateUpdateResponse,
        debug
    )]
    pub struct IssuePartnerRmaReverselogisticStateUpdate {
        pub logistic_order_state_update_request: LogisticOrderStateUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticOrderStateUpdateRequest {
        pub rma_logistic_order_state: RmaLogisticOrderState,
        pub tracking_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaLogisticOrderState {
        #[top_api(required)]
        pub state_date: Option<TopDateTime>,
        pub state: String,
        pub order_state_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssuePartnerRmaReverselogisticStateUpdateResponse {
        pub code_error: Option<String>,
        pub error_description: Option<String>,
    }
}

/// `aliexpress.solution.issue.partner.rma.reverselogistic.trackinginfo.create`
pub mod issue_partner_rma_reverselogistic_trackinginfo_create {
    use crate::prelude::*;

    /// `aliexpress.solution.issue.partner.rma.reverselogistic.trackinginfo.create`
    /// (aliexpress.solution.issue.partner.rma.reverselogistic.trackinginfo.create)
    ///
    /// <https://open.taobao.com/api.htm?docId=41476&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.issue.partner.rma.reverselogistic.trackinginfo.create",
        response = IssuePartnerRmaReverselogisticTrackinginfoCreateResponse,
        debug
    )]
    pub struct IssuePartnerRmaReverselogisticTrackinginfoCreate {
        pub logistics_order_creation_request: LogisticOrderCreationForRmaRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticOrderCreationForRmaRequest {
        pub dispute_id: i64,
        pub tracking_code: String,
        #[top_api(required)]
        pub order_date: Option<TopDateTime>,
        pub logistic_reason: String,
        pub carrier_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssuePartnerRmaReverselogisticTrackinginfoCreateResponse {
        pub code_error: Option<String>,
        pub error_description: Option<String>,
    }
}

/// `aliexpress.solution.issue.partner.rma.screening.create`
pub mod issue_partner_rma_screening_create {
    use crate::prelude::*;

    /// `aliexpress.solution.issue.partner.rma.screening.create`
    /// (aliexpress.solution.issue.partner.rma.screening.create)
    ///
    /// <https://open.taobao.com/api.htm?docId=41477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.issue.partner.rma.screening.create",
        response = IssuePartnerRmaScreeningCreateResponse,
        debug
    )]
    pub struct IssuePartnerRmaScreeningCreate {
        pub screening_result_creation_request: RmaScreeningCreationRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaScreeningCreationRequest {
        pub result: String,
        pub rma_id: String,
        #[top_api(required)]
        pub screening_date: Option<TopDateTime>,
        pub screening_result_details: Option<String>,
        pub screening_result_reasons: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssuePartnerRmaScreeningCreateResponse {
        pub code_error: Option<String>,
        pub error_description: Option<String>,
    }
}

/// `aliexpress.solution.issue.partner.rma.state.update`
pub mod issue_partner_rma_state_update {
    use crate::prelude::*;

    /// `aliexpress.solution.issue.partner.rma.state.update`
    /// (aliexpress.solution.issue.partner.rma.state.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=41478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.issue.partner.rma.state.update",
        response = IssuePartnerRmaStateUpdateResponse,
        debug
    )]
    pub struct IssuePartnerRmaStateUpdate {
        pub rma_state_update_request: RmaStateUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaStateUpdateRequest {
        pub rma_state: RmaState,
        pub rma_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RmaState {
        #[top_api(required)]
        pub state_date: Option<TopDateTime>,
        pub state: String,
        pub state_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IssuePartnerRmaStateUpdateResponse {
        pub code_error: Option<String>,
        pub error_description: Option<String>,
    }
}

/// `aliexpress.solution.merchant.profile.get`
pub mod merchant_profile_get {
    use crate::prelude::*;

    /// `aliexpress.solution.merchant.profile.get` (aliexpress.solution.merchant.profile.get)
    ///
    /// <https://open.taobao.com/api.htm?docId=46616&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.merchant.profile.get",
        response = MerchantProfileGetResponse,
        idempotent,
        debug
    )]
    pub struct MerchantProfileGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantProfileGetResponse {
        pub country_code: Option<String>,
        pub product_posting_forbidden: Option<bool>,
        pub merchant_login_id: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_name: Option<String>,
        pub shop_type: Option<String>,
        pub shop_url: Option<String>,
    }
}

/// `aliexpress.solution.order.fulfill`
pub mod order_fulfill {
    use crate::prelude::*;

    /// `aliexpress.solution.order.fulfill` (fulfill order)
    ///
    /// <https://open.taobao.com/api.htm?docId=42269&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.order.fulfill",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderFulfill {
        pub service_name: String,
        pub tracking_website: Option<String>,
        pub out_ref: String,
        pub send_type: String,
        pub description: Option<String>,
        pub logistics_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub result_success: Option<bool>,
    }
}

/// `aliexpress.solution.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `aliexpress.solution.order.get` (get order list)
    ///
    /// <https://open.taobao.com/api.htm?docId=42270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.order.get",
        response = PaginationResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderGet {
        pub param0: Option<OrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQuery {
        pub create_date_end: Option<String>,
        pub create_date_start: Option<String>,
        pub modified_date_start: Option<String>,
        pub order_status_list: Vec<String>,
        pub buyer_login_id: Option<String>,
        pub page_size: i64,
        pub modified_date_end: Option<String>,
        pub current_page: i64,
        pub order_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationResult {
        pub error_message: Option<String>,
        pub total_count: Option<i64>,
        pub target_list: Vec<OrderDto>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
        pub time_stamp: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub timeout_left_time: Option<i64>,
        #[top_api(secret)]
        pub seller_signer_fullname: Option<String>,
        pub seller_operator_login_id: Option<String>,
        pub seller_login_id: Option<String>,
        pub product_list: Vec<OrderProductDto>,
        pub phone: Option<bool>,
        pub payment_type: Option<String>,
        pub pay_amount: Option<SimpleMoney>,
        pub order_status: Option<String>,
        pub order_id: Option<i64>,
        pub order_detail_url: Option<String>,
        pub logistics_status: Option<LogisticsStatus>,
        pub logisitcs_escrow_fee_rate: Option<String>,
        pub loan_amount: Option<SimpleMoney>,
        pub left_send_good_min: Option<String>,
        pub left_send_good_hour: Option<String>,
        pub left_send_good_day: Option<String>,
        pub issue_status: Option<String>,
        pub has_request_loan: Option<bool>,
        pub gmt_update: Option<String>,
        pub gmt_send_goods_time: Option<String>,
        pub gmt_pay_time: Option<String>,
        pub gmt_create: Option<String>,
        pub fund_status: Option<String>,
        pub frozen_status: Option<FrozenStatus>,
        pub escrow_fee_rate: Option<i64>,
        pub escrow_fee: Option<SimpleMoney>,
        pub end_reason: Option<String>,
        #[top_api(secret)]
        pub buyer_signer_fullname: Option<String>,
        pub buyer_login_id: Option<String>,
        pub biz_type: Option<BizType>,
        pub offline_pickup_type: Option<String>,
    }

    /// The values of `logistics_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsStatus {
        #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
        WaitSellerSendGoods,
        #[top_api(value = "SELLER_SEND_PART_GOODS")]
        SellerSendPartGoods,
        #[top_api(value = "SELLER_SEND_GOODS")]
        SellerSendGoods,
        #[top_api(value = "BUYER_ACCEPT_GOODS")]
        BuyerAcceptGoods,
        #[top_api(value = "NO_LOGISTICS")]
        NoLogistics,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `frozen_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FrozenStatus {
        /// no frozen
        #[top_api(value = "NO_FROZEN")]
        NoFrozen,
        /// in frozen
        #[top_api(value = "IN_FROZEN")]
        InFrozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// common type
        #[top_api(value = "AE_COMMON")]
        AeCommon,
        /// trial type
        #[top_api(value = "AE_TRIAL")]
        AeTrial,
        #[top_api(value = "AE_RECHARGE")]
        AeRecharge,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderProductDto {
        pub total_product_amount: Option<SimpleMoney>,
        pub son_order_status: Option<String>,
        pub sku_code: Option<String>,
        pub show_status: Option<String>,
        pub send_goods_time: Option<String>,
        pub send_goods_operator: Option<String>,
        pub product_unit_price: Option<SimpleMoney>,
        pub product_unit: Option<String>,
        pub product_standard: Option<String>,
        pub product_snap_url: Option<String>,
        pub product_name: Option<String>,
        pub product_img_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_count: Option<i64>,
        pub order_id: Option<i64>,
        pub money_back3x: Option<bool>,
        pub memo: Option<String>,
        pub logistics_type: Option<String>,
        pub logistics_service_name: Option<String>,
        pub logistics_amount: Option<SimpleMoney>,
        pub issue_status: Option<String>,
        pub issue_mode: Option<String>,
        pub goods_prepare_time: Option<i64>,
        pub fund_status: Option<String>,
        pub freight_commit_day: Option<String>,
        pub escrow_fee_rate: Option<String>,
        pub delivery_time: Option<String>,
        pub child_id: Option<i64>,
        pub can_submit_issue: Option<bool>,
        #[top_api(secret)]
        pub buyer_signer_last_name: Option<String>,
        #[top_api(secret)]
        pub buyer_signer_first_name: Option<String>,
        pub afflicate_fee_rate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleMoney {
        pub currency_code: Option<String>,
        pub amount: Option<String>,
    }
}

/// `aliexpress.solution.order.info.get`
pub mod order_info_get {
    use crate::prelude::*;

    /// `aliexpress.solution.order.info.get` (get order detail info)
    ///
    /// <https://open.taobao.com/api.htm?docId=42707&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.order.info.get",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderInfoGet {
        pub param1: Option<OrderDetailQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailQuery {
        pub ext_info_bit_flag: Option<i64>,
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub error_message: Option<String>,
        pub time_stamp: Option<TopDateTime>,
        pub error_code: Option<String>,
        pub data: Option<GlobalAeopTpOrderDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderDetailDto {
        pub buyer_info: Option<GlobalAeopTpPersonDto>,
        pub gmt_modified: Option<String>,
        pub receipt_address: Option<GlobalAeopTpAddressDto>,
        pub gmt_trade_end: Option<String>,
        pub is_phone: Option<bool>,
        pub buyerloginid: Option<String>,
        pub logistics_amount: Option<GlobalMoneyStr>,
        pub memo: Option<String>,
        pub logisitcs_escrow_fee_rate: Option<String>,
        pub order_msg_list: Vec<GlobalAeopTpOrderMsgDto>,
        pub child_order_ext_info_list: Vec<GlobalAeopTpOrderProductInfoDto>,
        pub issue_info: Option<GlobalAeopTpIssueInfoDto>,
        pub refund_info: Option<GlobalAeopTpRefundInfoDto>,
        pub settlement_currency: Option<String>,
        pub logistic_info_list: Vec<GlobalAeopTpLogisticInfoDto>,
        pub pay_amount_by_settlement_cur: Option<String>,
        pub id: Option<i64>,
        pub frozen_status: Option<String>,
        pub issue_status: Option<String>,
        pub logistics_status: Option<String>,
        pub order_amount: Option<GlobalMoneyStr>,
        #[top_api(secret)]
        pub seller_signer_fullname: Option<String>,
        pub over_time_left: Option<String>,
        pub order_end_reason: Option<String>,
        pub init_oder_amount: Option<GlobalMoneyStr>,
        pub opr_log_dto_list: Vec<GlobalAeopTpOperationLogDto>,
        pub child_order_list: Vec<GlobalAeopTpChildOrderDto>,
        pub gmt_create: Option<String>,
        pub seller_operator_login_id: Option<String>,
        pub payment_type: Option<String>,
        pub loan_info: Option<GlobalAeopTpOrderDetailDtoLoanInfo>,
        pub order_status: Option<String>,
        #[top_api(secret)]
        pub buyer_signer_fullname: Option<String>,
        pub gmt_pay_success: Option<String>,
        pub loan_status: Option<String>,
        pub seller_operator_aliidloginid: Option<String>,
        pub fund_status: Option<String>,
        pub escrow_fee: Option<GlobalMoneyStr>,
        pub cpf_number: Option<String>,
        pub offline_pickup_type: Option<String>,
        pub order_discount_info: Option<GlobalAeopTpOrderDetailDtoOrderDiscountInfo>,
        pub offline_pickup_point_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpPersonDto {
        pub login_id: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpAddressDto {
        pub fax_area: Option<String>,
        pub zip: Option<String>,
        pub fax_country: Option<String>,
        #[top_api(secret)]
        pub address2: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub country: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub fax_number: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub province: Option<String>,
        pub phone_area: Option<String>,
        pub phone_country: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        #[top_api(secret)]
        pub localized_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalMoneyStr {
        pub cent: Option<i64>,
        pub currency_code: Option<String>,
        pub amount: Option<String>,
        pub cent_factor: Option<i64>,
        pub currency: Option<Currency>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Currency {
        pub default_fraction_digits: Option<i64>,
        pub numeric_code: Option<i64>,
        pub currency_code: Option<String>,
        pub symbol: Option<String>,
        pub display_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderMsgDto {
        pub id: Option<i64>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
        pub business_order_id: Option<i64>,
        pub status: Option<String>,
        pub content: Option<String>,
        pub poster: Option<String>,
        pub sender_login_id: Option<String>,
        pub sender_seq: Option<i64>,
        pub sender_admin_seq: Option<i64>,
        #[top_api(secret)]
        pub sender_first_name: Option<String>,
        #[top_api(secret)]
        pub sender_last_name: Option<String>,
        pub receiver_login_id: Option<String>,
        pub receiver_seq: Option<i64>,
        pub receiver_admin_seq: Option<i64>,
        #[top_api(secret)]
        pub receiver_first_name: Option<String>,
        #[top_api(secret)]
        pub receiver_last_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderProductInfoDto {
        pub quantity: Option<i64>,
        pub unit_price: Option<GlobalMoneyStr>,
        pub sku: Option<String>,
        pub product_name: Option<String>,
        pub product_id: Option<i64>,
        pub category_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpIssueInfoDto {
        pub issue_model: Option<String>,
        pub issue_status: Option<String>,
        pub issue_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpRefundInfoDto {
        pub refund_reason: Option<String>,
        pub refund_status: Option<String>,
        pub refund_coupon_amt: Option<GlobalMoneyStr>,
        pub refund_cash_amt: Option<GlobalMoneyStr>,
        pub refund_type: Option<String>,
        pub refund_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpLogisticInfoDto {
        pub logistics_no: Option<String>,
        pub have_tracking_info: Option<bool>,
        pub recv_status_desc: Option<String>,
        pub logistics_service_name: Option<String>,
        pub ship_order_id: Option<i64>,
        pub gmt_send: Option<String>,
        pub gmt_received: Option<String>,
        pub logistics_type_code: Option<String>,
        pub receive_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOperationLogDto {
        pub id: Option<i64>,
        pub gmt_modified: Option<String>,
        pub memo: Option<String>,
        pub action_type: Option<String>,
        pub child_order_id: Option<i64>,
        pub operator: Option<String>,
        pub order_id: Option<i64>,
        pub gmt_create: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDto {
        pub snapshot_id: Option<String>,
        pub lot_num: Option<i64>,
        pub logistics_amount: Option<GlobalAeopTpChildOrderDtoLogisticsAmount>,
        pub goods_prepare_time: Option<i64>,
        pub product_attributes: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        pub refund_info: Option<GlobalAeopTpChildOrderDtoRefundInfo>,
        pub product_unit: Option<String>,
        pub id: Option<i64>,
        pub logistics_type: Option<String>,
        pub frozen_status: Option<String>,
        pub issue_status: Option<String>,
        pub order_sort_id: Option<i64>,
        pub afflicate_fee_rate: Option<String>,
        pub init_order_amt: Option<GlobalMoneyStr>,
        pub child_issue_info: Option<GlobalAeopTpChildOrderDtoChildIssueInfo>,
        pub logistics_service_name: Option<String>,
        pub loan_info: Option<GlobalAeopTpLoanInfoDto>,
        pub product_snap_url: Option<String>,
        pub order_status: Option<String>,
        pub sku_code: Option<String>,
        pub send_goods_operator: Option<String>,
        pub product_id: Option<i64>,
        pub product_count: Option<i64>,
        pub fund_status: Option<String>,
        pub escrow_fee_rate: Option<String>,
        pub product_img_url: Option<String>,
        pub child_order_id: Option<String>,
        pub product_price: Option<GlobalMoneyStr>,
        pub product_name: Option<String>,
        pub snapshot_small_photo_path: Option<String>,
        pub product_standard: Option<String>,
        pub logistics_warehouse_type: Option<String>,
        pub child_order_discount_info: Option<OrderInfoGetGlobalMoneyStr>,
        pub child_order_adjust_amount: Option<OrderInfoGetGlobalMoneyStr>,
        pub child_order_discount_detail_list: Vec<GlobalAeopTpSaleDiscountInfo>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoLogisticsAmount {
        pub currency_code: Option<String>,
        pub cent: Option<i64>,
        pub amount_str: Option<String>,
        pub cent_factor: Option<i64>,
        pub currency: Option<GlobalAeopTpChildOrderDtoLogisticsAmountCurrency>,
    }

    /// `Currency`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoLogisticsAmountCurrency {
        pub display_name: Option<String>,
        pub symbol: Option<String>,
        pub currency_code: Option<String>,
        pub numeric_code: Option<i64>,
        pub default_fraction_digits: Option<i64>,
    }

    /// `GlobalAeopTpRefundInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoRefundInfo {
        pub refund_reason: Option<String>,
        pub refund_status: Option<String>,
        pub refund_coupon_amt: Option<GlobalAeopTpChildOrderDtoRefundInfoRefundCouponAmt>,
        pub refund_cash_amt: Option<GlobalAeopTpChildOrderDtoRefundInfoRefundCashAmt>,
        pub refund_type: Option<String>,
        pub refund_time: Option<String>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoRefundInfoRefundCouponAmt {
        pub currency: Option<Currency>,
        pub cent: Option<i64>,
        pub cent_factor: Option<i64>,
        pub currency_code: Option<String>,
        pub amount_str: Option<String>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoRefundInfoRefundCashAmt {
        pub currency: Option<GlobalAeopTpChildOrderDtoLogisticsAmountCurrency>,
        pub amount_str: Option<String>,
        pub currency_code: Option<String>,
        pub cent_factor: Option<i64>,
        pub cent: Option<i64>,
    }

    /// `GlobalAeopTpIssueInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpChildOrderDtoChildIssueInfo {
        pub issue_time: Option<String>,
        pub issue_status: Option<String>,
        pub issue_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpLoanInfoDto {
        pub loan_amount: Option<GlobalAeopTpLoanInfoDtoLoanAmount>,
        pub loan_time: Option<String>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpLoanInfoDtoLoanAmount {
        pub currency: Option<GlobalAeopTpChildOrderDtoLogisticsAmountCurrency>,
        pub cent_factor: Option<i64>,
        pub amount_str: Option<String>,
        pub currency_code: Option<String>,
        pub cent: Option<i64>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoGetGlobalMoneyStr {
        pub currency: Option<Currency>,
        pub cent_factor: Option<i64>,
        pub amount: Option<String>,
        pub cent: Option<i64>,
        pub currency_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpSaleDiscountInfo {
        pub discount_detail: Option<OrderInfoGetGlobalMoneyStr>,
        pub promotion_owner: Option<String>,
        pub promotion_type: Option<String>,
        pub promotion_id: Option<String>,
    }

    /// `GlobalAeopTpLoanInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderDetailDtoLoanInfo {
        pub loan_amount: Option<GlobalAeopTpOrderDetailDtoLoanInfoLoanAmount>,
        pub loan_time: Option<String>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderDetailDtoLoanInfoLoanAmount {
        pub cent: Option<i64>,
        pub amount: Option<String>,
        pub currency_code: Option<String>,
        pub cent_factor: Option<i64>,
        pub currency: Option<GlobalAeopTpChildOrderDtoLogisticsAmountCurrency>,
    }

    /// `GlobalMoneyStr`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopTpOrderDetailDtoOrderDiscountInfo {
        pub currency: Option<GlobalAeopTpChildOrderDtoLogisticsAmountCurrency>,
        pub cent_factor: Option<i64>,
        pub amount: Option<String>,
        pub currency_code: Option<String>,
        pub cent: Option<i64>,
    }
}

/// `aliexpress.solution.order.receiptinfo.get`
pub mod order_receiptinfo_get {
    use crate::prelude::*;

    /// `aliexpress.solution.order.receiptinfo.get` (Get Order Receipt Info)
    ///
    /// <https://open.taobao.com/api.htm?docId=42369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.order.receiptinfo.get",
        response = OrderAddressDto,
        unwrap = "result",
        debug
    )]
    pub struct OrderReceiptinfoGet {
        pub param1: Option<SingleOrderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleOrderQuery {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAddressDto {
        pub country_name: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        pub phone_country: Option<String>,
        pub phone_area: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        #[top_api(secret)]
        pub fax_number: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub city: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub address2: Option<String>,
        pub fax_country: Option<String>,
        pub zip: Option<String>,
        pub fax_area: Option<String>,
        #[top_api(secret)]
        pub localized_address: Option<String>,
    }
}

/// `aliexpress.solution.product.category.suggest`
pub mod product_category_suggest {
    use crate::prelude::*;

    /// `aliexpress.solution.product.category.suggest` (Suggest product categories)
    ///
    /// <https://open.taobao.com/api.htm?docId=61331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.category.suggest",
        response = Vec<SuggestCategory>,
        unwrap = "suggest_category_list",
        debug
    )]
    pub struct ProductCategorySuggest {
        pub title: String,
        pub language: String,
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestCategory {
        pub id_path: Vec<i64>,
        pub name_path: Vec<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `aliexpress.solution.product.edit`
pub mod product_edit {
    use crate::prelude::*;

    /// `aliexpress.solution.product.edit` (Edit Product API)
    ///
    /// <https://open.taobao.com/api.htm?docId=39695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.edit",
        response = PostItemResponseDto,
        unwrap = "result",
        debug
    )]
    pub struct ProductEdit {
        pub edit_product_request: Option<PostProductRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostProductRequestDto {
        pub product_id: i64,
        pub group_id: Option<i64>,
        pub extra_params: Option<String>,
        pub marketing_images: Vec<MarketImageDto>,
        pub developer_features: Option<String>,
        pub aliexpress_category_id: Option<i64>,
        pub category_id: Option<String>,
        pub brand_name: Option<String>,
        pub main_image_urls_list: Vec<String>,
        pub attribute_list: Vec<AttributeDto>,
        pub sku_info_list: Vec<SkuInfoDto>,
        pub weight: Option<String>,
        pub inventory_deduction_strategy: Option<String>,
        pub package_height: Option<i64>,
        pub package_length: Option<i64>,
        pub package_width: Option<i64>,
        pub multi_country_price_configuration: Option<MultiCountryPriceConfigurationDto>,
        pub freight_template_id: Option<i64>,
        pub shipping_lead_time: Option<i64>,
        pub service_policy_id: Option<i64>,
        pub size_chart_id: Option<i64>,
        pub multi_language_subject_list: Vec<SingleLanguageTitleDto>,
        pub multi_language_description_list: Vec<SingleLanguageDescriptionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketImageDto {
        pub image_url: Option<String>,
        pub image_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeDto {
        pub attribute_name: Option<String>,
        pub attribute_value: Option<String>,
        pub aliexpress_attribute_value_id: Option<i64>,
        pub aliexpress_attribute_name_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuInfoDto {
        pub sku_attributes_list: Vec<SkuAttributeDto>,
        pub extra_params: Option<String>,
        pub ean_code: Option<String>,
        pub inventory: Option<i64>,
        pub price: Option<String>,
        pub sku_code: Option<String>,
        pub discount_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttributeDto {
        pub sku_attribute_name: Option<String>,
        pub sku_attribute_value: Option<String>,
        pub sku_image: Option<String>,
        pub sku_attribute_value_id: Option<i64>,
        pub sku_attribute_name_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCountryPriceConfigurationDto {
        pub country_price_list: Vec<SingleCountryPriceDto>,
        pub price_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleCountryPriceDto {
        pub sku_price_by_country_list: Vec<SingleSkuPriceByCountryDto>,
        pub ship_to_country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleSkuPriceByCountryDto {
        pub value: Option<String>,
        pub price: Option<String>,
        pub discount_price: Option<String>,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleLanguageTitleDto {
        pub language: Option<String>,
        pub subject: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleLanguageDescriptionDto {
        pub language: Option<String>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
        pub web_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostItemResponseDto {
        pub product_id: Option<i64>,
    }
}

/// `aliexpress.solution.product.info.get`
pub mod product_info_get {
    use crate::prelude::*;

    /// `aliexpress.solution.product.info.get` (Get Single Product Info)
    ///
    /// <https://open.taobao.com/api.htm?docId=42383&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.info.get",
        response = GlobalAeopFindProductResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ProductInfoGet {
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopFindProductResultDto {
        pub add_unit: Option<i64>,
        pub add_weight: Option<String>,
        pub aeop_a_e_multimedia: Option<GlobalAeopAeMultimedia>,
        pub aeop_ae_product_propertys: Vec<GlobalAeopAeProductProperty>,
        pub aeop_ae_product_s_k_us: Vec<GlobalAeopAeProductSku>,
        pub base_unit: Option<i64>,
        pub bulk_discount: Option<i64>,
        pub bulk_order: Option<i64>,
        pub category_id: Option<i64>,
        pub currency_code: Option<String>,
        pub delivery_time: Option<i64>,
        pub detail: Option<String>,
        pub freight_template_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub gross_weight: Option<String>,
        pub group_id: Option<i64>,
        pub group_ids: Vec<i64>,
        pub image_u_r_ls: Option<String>,
        pub is_pack_sell: Option<bool>,
        pub lot_num: Option<i64>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
        pub owner_member_id: Option<String>,
        pub owner_member_seq: Option<i64>,
        pub package_height: Option<i64>,
        pub package_length: Option<i64>,
        pub package_width: Option<i64>,
        pub product_id: Option<i64>,
        pub product_price: Option<String>,
        pub product_status_type: Option<String>,
        pub product_unit: Option<i64>,
        pub promise_template_id: Option<i64>,
        pub reduce_strategy: Option<String>,
        pub sizechart_id: Option<i64>,
        pub subject: Option<String>,
        pub ws_offline_date: Option<TopDateTime>,
        pub package_type: Option<bool>,
        pub multi_language_subject_list: Vec<GlobalSubject>,
        pub multi_language_description_list: Vec<GlobalDescription>,
        pub multi_country_price_configuration: Option<MultiCountryPriceConfigurationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopAeMultimedia {
        pub aeop_a_e_videos: Vec<GlobalAeopAeVideo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopAeVideo {
        pub ali_member_id: Option<i64>,
        pub media_id: Option<i64>,
        pub media_status: Option<String>,
        pub media_type: Option<String>,
        pub poster_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopAeProductProperty {
        pub attr_name: Option<String>,
        pub attr_name_id: Option<i64>,
        pub attr_value: Option<String>,
        pub attr_value_id: Option<i64>,
        pub attr_value_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopAeProductSku {
        pub aeop_s_k_u_property_list: Vec<GlobalAeopSkuProperty>,
        pub barcode: Option<String>,
        pub currency_code: Option<String>,
        pub id: Option<String>,
        pub ipm_sku_stock: Option<i64>,
        pub sku_code: Option<String>,
        pub sku_price: Option<String>,
        pub sku_stock: Option<bool>,
        pub sku_discount_price: Option<String>,
        pub ean_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalAeopSkuProperty {
        pub property_value_definition_name: Option<String>,
        pub property_value_id: Option<i64>,
        pub sku_image: Option<String>,
        pub sku_property_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalSubject {
        pub locale: Option<String>,
        pub subject: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GlobalDescription {
        pub locale: Option<String>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
        pub web_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCountryPriceConfigurationDto {
        pub price_type: Option<String>,
        pub country_price_list: Vec<SingleCountryPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleCountryPriceDto {
        pub ship_to_country: Option<String>,
        pub sku_price_by_country_list: Vec<SingleSkuPriceByCountryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleSkuPriceByCountryDto {
        pub sku_code: Option<String>,
        pub price: Option<String>,
        pub discount_price: Option<String>,
    }
}

/// `aliexpress.solution.product.list.get`
pub mod product_list_get {
    use crate::prelude::*;

    /// `aliexpress.solution.product.list.get` (Get product list)
    ///
    /// <https://open.taobao.com/api.htm?docId=42384&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.list.get",
        response = ItemListResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ProductListGet {
        pub aeop_a_e_product_list_query: Option<ItemListQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemListQuery {
        pub current_page: Option<i64>,
        pub excepted_product_ids: Vec<i64>,
        pub off_line_time: Option<i64>,
        pub owner_member_id: Option<String>,
        pub page_size: Option<i64>,
        pub product_id: Option<i64>,
        pub product_status_type: String,
        pub subject: Option<String>,
        pub ws_display: Option<String>,
        pub have_national_quote: Option<String>,
        pub group_id: Option<i64>,
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub gmt_modified_start: Option<TopDateTime>,
        pub gmt_modified_end: Option<TopDateTime>,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemListResultDto {
        pub error_message: Option<String>,
        pub error_code: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
        pub product_count: Option<i64>,
        pub error_msg: Option<String>,
        pub current_page: Option<i64>,
        pub aeop_a_e_product_display_d_t_o_list: Vec<ItemDisplayDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDisplayDto {
        pub ws_offline_date: Option<TopDateTime>,
        pub ws_display: Option<String>,
        pub subject: Option<String>,
        pub src: Option<String>,
        pub product_min_price: Option<String>,
        pub product_max_price: Option<String>,
        pub product_id: Option<i64>,
        pub owner_member_seq: Option<i64>,
        pub owner_member_id: Option<String>,
        pub image_u_r_ls: Option<String>,
        pub group_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub freight_template_id: Option<i64>,
        pub currency_code: Option<String>,
        pub coupon_start_date: Option<TopDateTime>,
        pub coupon_end_date: Option<TopDateTime>,
    }
}

/// `aliexpress.solution.product.post`
pub mod product_post {
    use crate::prelude::*;

    /// `aliexpress.solution.product.post` (Product posting API)
    ///
    /// <https://open.taobao.com/api.htm?docId=39634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.post",
        response = PostItemResponseDto,
        unwrap = "result",
        debug
    )]
    pub struct ProductPost {
        pub post_product_request: Option<PostProductRequestDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostProductRequestDto {
        pub subject: Option<String>,
        pub description: Option<String>,
        pub language: String,
        pub product_unit: Option<i64>,
        pub multi_language_description_list: Vec<SingleLanguageDescriptionDto>,
        pub multi_language_subject_list: Vec<SingleLanguageTitleDto>,
        pub group_id: Option<i64>,
        pub extra_params: Option<String>,
        pub marketing_images: Vec<MarketImageDto>,
        pub developer_features: Option<String>,
        pub aliexpress_category_id: Option<i64>,
        pub category_id: Option<String>,
        pub brand_name: Option<String>,
        #[top_api(required)]
        pub main_image_urls_list: Vec<String>,
        pub attribute_list: Vec<AttributeDto>,
        #[top_api(required)]
        pub sku_info_list: Vec<SkuInfoDto>,
        pub inventory_deduction_strategy: String,
        pub weight: String,
        pub package_length: i64,
        pub package_height: i64,
        pub package_width: i64,
        pub multi_country_price_configuration: Option<MultiCountryPriceConfigurationDto>,
        pub freight_template_id: i64,
        pub size_chart_id: Option<i64>,
        pub shipping_lead_time: i64,
        pub service_policy_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleLanguageDescriptionDto {
        pub language: Option<String>,
        pub web_detail: Option<String>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleLanguageTitleDto {
        pub subject: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketImageDto {
        pub image_type: Option<i64>,
        pub image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttributeDto {
        pub attribute_value: Option<String>,
        pub attribute_name: Option<String>,
        pub aliexpress_attribute_value_id: Option<i64>,
        pub aliexpress_attribute_name_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuInfoDto {
        pub bar_code: Option<String>,
        pub sku_attributes_list: Vec<SkuAttributeDto>,
        pub inventory: i64,
        pub price: String,
        pub sku_code: String,
        pub discount_price: Option<String>,
        pub extra_params: Option<String>,
        pub ean_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttributeDto {
        pub sku_image_url: Option<String>,
        pub sku_attribute_value: Option<String>,
        pub sku_attribute_name: Option<String>,
        pub sku_attribute_name_id: Option<i64>,
        pub sku_attribute_value_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiCountryPriceConfigurationDto {
        pub price_type: Option<String>,
        pub country_price_list: Vec<SingleCountryPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleCountryPriceDto {
        pub ship_to_country: Option<String>,
        pub sku_price_by_country_list: Vec<SingleSkuPriceByCountryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleSkuPriceByCountryDto {
        pub sku_code: Option<String>,
        pub value: Option<String>,
        pub price: Option<String>,
        pub discount_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostItemResponseDto {
        pub product_id: Option<i64>,
    }
}

/// `aliexpress.solution.product.schema.get`
pub mod product_schema_get {
    use crate::prelude::*;

    /// `aliexpress.solution.product.schema.get` (get product schema)
    ///
    /// <https://open.taobao.com/api.htm?docId=43456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.product.schema.get",
        response = ProductSchemaDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ProductSchemaGet {
        pub aliexpress_category_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSchemaDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub schema: Option<String>,
    }
}

/// `aliexpress.solution.schema.product.full.update`
pub mod schema_product_full_update {
    use crate::prelude::*;

    /// `aliexpress.solution.schema.product.full.update`
    /// (aliexpress.solution.schema.product.full.update)
    ///
    /// <https://open.taobao.com/api.htm?docId=44113&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.schema.product.full.update",
        response = Option<i64>,
        unwrap = "product_id",
        debug
    )]
    pub struct SchemaProductFullUpdate {
        pub schema_full_update_request: String,
        pub developer_features: Option<String>,
    }
}

/// `aliexpress.solution.schema.product.instance.post`
pub mod schema_product_instance_post {
    use crate::prelude::*;

    /// `aliexpress.solution.schema.product.instance.post`
    /// (aliexpress.solution.schema.product.instance.post)
    ///
    /// <https://open.taobao.com/api.htm?docId=43561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.schema.product.instance.post",
        response = PostItemResponseDto,
        unwrap = "result",
        debug
    )]
    pub struct SchemaProductInstancePost {
        /// JSON as text.
        pub product_instance_request: String,
        pub developer_features: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PostItemResponseDto {
        pub product_id: Option<i64>,
    }
}

/// `aliexpress.solution.seller.category.tree.query`
pub mod seller_category_tree_query {
    use crate::prelude::*;

    /// `aliexpress.solution.seller.category.tree.query`
    /// (aliexpress.solution.seller.category.tree.query)
    ///
    /// <https://open.taobao.com/api.htm?docId=46042&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.seller.category.tree.query",
        response = SellerCategoryTreeQueryResponse,
        idempotent,
        debug
    )]
    pub struct SellerCategoryTreeQuery {
        pub category_id: i64,
        pub filter_no_permission: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerCategoryTreeQueryResponse {
        pub children_category_list: Vec<CategoryInfo>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryInfo {
        pub children_category_id: Option<i64>,
        pub is_leaf_category: Option<bool>,
        pub level: Option<i64>,
        pub multi_language_names: Option<String>,
    }
}

/// `aliexpress.solution.sku.attribute.query`
pub mod sku_attribute_query {
    use crate::prelude::*;

    /// `aliexpress.solution.sku.attribute.query` (Query the sku attribute information belonged to a
    /// specific category)
    ///
    /// <https://open.taobao.com/api.htm?docId=39669&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.solution.sku.attribute.query",
        response = SkuAttributeInfoQueryResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuAttributeQuery {
        pub query_sku_attribute_info_request: Option<SkuAttributeInfoQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttributeInfoQueryRequest {
        pub aliexpress_category_id: Option<i64>,
        pub category_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuAttributeInfoQueryResponse {
        pub supporting_sku_attribute_list: Vec<SupportedSkuAttributeDto>,
        pub supporting_common_attribute_list: Vec<SupportedCommonAttributeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupportedSkuAttributeDto {
        pub aliexpress_sku_name: Option<String>,
        pub required: Option<bool>,
        pub aliexpress_sku_value_list: Vec<SkuValueSimplifiedInfoDto>,
        pub support_customized_name: Option<bool>,
        pub support_customized_picture: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuValueSimplifiedInfoDto {
        pub aliexpress_sku_value_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupportedCommonAttributeDto {
        pub aliexpress_common_attribute_name_id: Option<i64>,
        pub aliexpress_common_attribute_name: Option<String>,
        pub required: Option<bool>,
        pub aliexpress_common_attribute_value_list: Vec<CommonAttributeValueInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonAttributeValueInfoDto {
        pub aliexpress_common_attribute_value_id: Option<i64>,
        pub aliexpress_common_attribute_value: Option<String>,
    }
}
