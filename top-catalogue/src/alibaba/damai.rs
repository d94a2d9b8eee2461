//! `alibaba.damai.*`: 48 APIs.

pub use self::ec_search_project_search::EcSearchProjectSearch;
pub use self::maitix_distribution_cmb_paramencrypt::MaitixDistributionCmbParamencrypt;
pub use self::maitix_distribution_cmb_querypayresult::MaitixDistributionCmbQuerypayresult;
pub use self::maitix_distribution_delivery_calculate::MaitixDistributionDeliveryCalculate;
pub use self::maitix_distribution_delivery_query::MaitixDistributionDeliveryQuery;
pub use self::maitix_distribution_exchangepoint_query::MaitixDistributionExchangepointQuery;
pub use self::maitix_eticket_distribution_query::MaitixEticketDistributionQuery;
pub use self::maitix_opengateway_perform_status_query::MaitixOpengatewayPerformStatusQuery;
pub use self::maitix_opengateway_project_status_query::MaitixOpengatewayProjectStatusQuery;
pub use self::maitix_opengateway_ticket_item_status_query::MaitixOpengatewayTicketItemStatusQuery;
pub use self::maitix_order_cancel::MaitixOrderCancel;
pub use self::maitix_order_confirm::MaitixOrderConfirm;
pub use self::maitix_order_directrefund::MaitixOrderDirectrefund;
pub use self::maitix_order_distribution_create::MaitixOrderDistributionCreate;
pub use self::maitix_order_query::MaitixOrderQuery;
pub use self::maitix_project_distribution_detail_query::MaitixProjectDistributionDetailQuery;
pub use self::maitix_project_distribution_query::MaitixProjectDistributionQuery;
pub use self::maitix_project_distribution_querybypage::MaitixProjectDistributionQuerybypage;
pub use self::maitix_project_distribution_querylist::MaitixProjectDistributionQuerylist;
pub use self::maitix_seat_info_query::MaitixSeatInfoQuery;
pub use self::maitix_seat_token_query::MaitixSeatTokenQuery;
pub use self::mev_open_batchpushticket::MevOpenBatchpushticket;
pub use self::mev_open_changeticket::MevOpenChangeticket;
pub use self::mev_open_delete_faceelement::MevOpenDeleteFaceelement;
pub use self::mev_open_delete_paperformat::MevOpenDeletePaperformat;
pub use self::mev_open_deleteface::MevOpenDeleteface;
pub use self::mev_open_deletefloor::MevOpenDeletefloor;
pub use self::mev_open_deleteitem::MevOpenDeleteitem;
pub use self::mev_open_deleteperform::MevOpenDeleteperform;
pub use self::mev_open_deleteproject::MevOpenDeleteproject;
pub use self::mev_open_deletestand::MevOpenDeletestand;
pub use self::mev_open_deletevenue::MevOpenDeletevenue;
pub use self::mev_open_invalidticket::MevOpenInvalidticket;
pub use self::mev_open_lockticket::MevOpenLockticket;
pub use self::mev_open_push_paperformat::MevOpenPushPaperformat;
pub use self::mev_open_pushface::MevOpenPushface;
pub use self::mev_open_pushfaceelement::MevOpenPushfaceelement;
pub use self::mev_open_pushfloor::MevOpenPushfloor;
pub use self::mev_open_pushitem::MevOpenPushitem;
pub use self::mev_open_pushperform::MevOpenPushperform;
pub use self::mev_open_pushproject::MevOpenPushproject;
pub use self::mev_open_pushstand::MevOpenPushstand;
pub use self::mev_open_pushvenue::MevOpenPushvenue;
pub use self::mev_open_resetticket::MevOpenResetticket;
pub use self::mev_open_unlockticket::MevOpenUnlockticket;
pub use self::mev_open_withdrawticket::MevOpenWithdrawticket;
pub use self::mx_opengateway_script::MxOpengatewayScript;
pub use self::ticklet_qrcode_decode::TickletQrcodeDecode;

/// `alibaba.damai.ec.search.project.search`
pub mod ec_search_project_search {
    use crate::prelude::*;

    /// `alibaba.damai.ec.search.project.search` (大麦电商对外搜索服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=39475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.ec.search.project.search",
        response = MpResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EcSearchProjectSearch {
        pub param: Option<TopSearchProjectParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSearchProjectParam {
        pub category_name: Option<String>,
        pub page_number: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub sub_category_name: Option<String>,
        pub keyword: Option<String>,
        pub filter_city_name: Option<String>,
        pub sort_type: Option<SortType>,
        pub date_type: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: Option<String>,
        pub channel: Option<String>,
    }

    /// The values of `sort_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SortType {
        /// 上架时间倒排序
        #[top_api(value = 1)]
        V1,
        /// 最近场次演出时间排序
        #[top_api(value = 2)]
        V2,
        /// 按相关度降序
        #[top_api(value = 0)]
        V0,
        /// 热门排序
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpResult {
        pub model: Option<QueryProjectResult>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryProjectResult {
        pub projects: Vec<ProjectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectDto {
        pub city_name: Option<String>,
        pub show_time: Option<String>,
        pub category_name: Option<String>,
        pub perform_start_time: Option<String>,
        pub vertical_pic: Option<String>,
        pub name: Option<String>,
        pub actors: Option<String>,
        pub venue_city: Option<String>,
        pub sell_end_time: Option<i64>,
        pub venue_name: Option<String>,
        pub promotion_price: Option<String>,
        pub up_time: Option<String>,
        pub artist_name: Option<String>,
        pub sub_category_name: Option<String>,
        pub tours: Option<String>,
        pub brand_name: Option<String>,
        pub site_status: Option<String>,
        pub sub_head: Option<String>,
        pub extra_info_map: Option<Extrainfomap>,
        pub is_e_ticket: Option<IsETicket>,
        pub is_select_seat: Option<IsSelectSeat>,
        pub sub_title: Option<String>,
        pub price_str: Option<String>,
        pub venue_id: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
    }

    /// The values of `is_e_ticket`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsETicket {
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// 非
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_select_seat`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSelectSeat {
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// 非
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extrainfomap {
        pub buy_url: Option<String>,
    }
}

/// `alibaba.damai.maitix.distribution.cmb.paramencrypt`
pub mod maitix_distribution_cmb_paramencrypt {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.distribution.cmb.paramencrypt` (加密招商一网能支付入参)
    ///
    /// <https://open.taobao.com/api.htm?docId=49119&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.distribution.cmb.paramencrypt",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixDistributionCmbParamencrypt {
        pub param: Option<DisEncrypt4CmbParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisEncrypt4CmbParam {
        pub amount: Option<String>,
        pub date: Option<String>,
        pub expire_time_span: Option<String>,
        pub order_no: Option<String>,
        pub pay_notice_para: Option<String>,
        pub return_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<DisEncrypt4CmbResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisEncrypt4CmbResult {
        pub amount: Option<String>,
        pub branch_no: Option<String>,
        pub date: Option<String>,
        pub date_time: Option<String>,
        pub expire_time_span: Option<String>,
        pub merchant_no: Option<String>,
        pub order_no: Option<String>,
        pub pay_notice_para: Option<String>,
        pub pay_notice_url: Option<String>,
        pub return_url: Option<String>,
        pub sign: Option<String>,
    }
}

/// `alibaba.damai.maitix.distribution.cmb.querypayresult`
pub mod maitix_distribution_cmb_querypayresult {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.distribution.cmb.querypayresult` (查询招行支付状态 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=49120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.distribution.cmb.querypayresult",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixDistributionCmbQuerypayresult {
        pub param: Option<QueryPayResultParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPayResultParam {
        pub amount: Option<String>,
        pub damai_order_no: Option<i64>,
        pub date: Option<String>,
        pub order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.maitix.distribution.delivery.calculate`
pub mod maitix_distribution_delivery_calculate {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.distribution.delivery.calculate` (计算渠道用户下单快递费)
    ///
    /// <https://open.taobao.com/api.htm?docId=47598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.distribution.delivery.calculate",
        response = MaitixDistributionDeliveryCalculateResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixDistributionDeliveryCalculate {
        pub param: Option<OpenApiPostFeeParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiPostFeeParam {
        pub address: Option<AddressDto>,
        pub project_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub area_id: Option<i64>,
        pub city_id: i64,
        pub province_id: Option<i64>,
        pub country_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaitixDistributionDeliveryCalculateResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub model: Option<OpenApiPostFeeDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiPostFeeDto {
        /// In cents.
        pub post_fee: Option<i64>,
    }
}

/// `alibaba.damai.maitix.distribution.delivery.query`
pub mod maitix_distribution_delivery_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.distribution.delivery.query` (查询分销物流单)
    ///
    /// <https://open.taobao.com/api.htm?docId=47599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.distribution.delivery.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixDistributionDeliveryQuery {
        pub main_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<OpenApiDeliveryOrderDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiDeliveryOrderDto {
        pub delivery_company_id: Option<i64>,
        pub delivery_company_name: Option<String>,
        pub sign_time: Option<TopDateTime>,
        pub delivery_time: Option<TopDateTime>,
        pub main_order_id: Option<String>,
        pub delivery_status: Option<DeliveryStatus>,
        pub waybill_no: Option<String>,
    }

    /// The values of `delivery_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryStatus {
        /// 发货
        #[top_api(value = 1)]
        Shipment,
        /// 签收
        #[top_api(value = 2)]
        Signature,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.damai.maitix.distribution.exchangepoint.query`
pub mod maitix_distribution_exchangepoint_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.distribution.exchangepoint.query` (分销查询取票点接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.distribution.exchangepoint.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixDistributionExchangepointQuery {
        pub project_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model_list: Vec<OpenExchangePointDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenExchangePointDto {
        pub point_id: Option<i64>,
        pub point_name: Option<String>,
        #[top_api(secret)]
        pub point_addr: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub biz_time_show: Option<String>,
        pub remark: Option<String>,
        pub point_type: Option<String>,
        pub exchange_type: Option<String>,
        pub valid_period: Option<String>,
    }
}

/// `alibaba.damai.maitix.eticket.distribution.query`
pub mod maitix_eticket_distribution_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.eticket.distribution.query` (分销电子票查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44328&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.eticket.distribution.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixEticketDistributionQuery {
        pub param: EticketQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketQueryParam {
        pub main_order_id: i64,
        pub sub_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub ext_map: Option<String>,
        pub model_arr_list: Vec<EticketDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EticketDto {
        pub batch_code: Option<i64>,
        #[top_api(secret)]
        pub certificate_no: Option<String>,
        pub certificate_type: Option<CertificateType>,
        pub combine_id: Option<i64>,
        #[top_api(secret)]
        pub customer_name: Option<String>,
        pub entry_type: Option<EntryType>,
        pub exchange_code: Option<String>,
        pub exchange_ticket_method: Option<ExchangeTicketMethod>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub full_seat_name: Option<String>,
        pub main_order_id: Option<i64>,
        pub order_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub perform_time: Option<TopDateTime>,
        pub phone_country_code: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub print_status: Option<String>,
        pub product_source: Option<i64>,
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub qr_code: Option<String>,
        pub qr_code_type: Option<String>,
        pub reserve_seat: Option<ReserveSeat>,
        pub seat_col: Option<String>,
        pub seat_id: Option<i64>,
        pub seat_row: Option<String>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub source_system: Option<i64>,
        pub source_ticket_item_price: Option<i64>,
        pub stand_name: Option<String>,
        pub stand_portal: Option<String>,
        pub supplier_id: Option<i64>,
        pub ticket_item_name: Option<String>,
        pub ticket_item_price: Option<i64>,
        pub ticket_itemid: Option<i64>,
        pub validate_status: Option<ValidateStatus>,
        pub venue_id: Option<i64>,
        pub venue_name: Option<String>,
        pub voucher_id: Option<i64>,
    }

    /// The values of `certificate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertificateType {
        /// 身份证
        #[top_api(value = "1")]
        IdCard,
        /// 护照
        #[top_api(value = "2")]
        Passport,
        /// 港澳居民来往内地通行证
        #[top_api(value = "3")]
        V3,
        /// 台湾居民来往大陆通行证
        #[top_api(value = "4")]
        V4,
        /// 士兵/军官证
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `entry_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EntryType {
        /// 电子票
        #[top_api(value = "1")]
        V1,
        /// 纸质票
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `exchange_ticket_method`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ExchangeTicketMethod {
        /// 电子票
        #[top_api(value = "1")]
        V1,
        /// 纸质票
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `reserve_seat`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReserveSeat {
        /// 不对号入座
        #[top_api(value = "0")]
        V0,
        /// 对号入座
        #[top_api(value = "1")]
        V1,
        /// 对区入座
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `validate_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ValidateStatus {
        /// 未验
        #[top_api(value = "1")]
        V1,
        /// 已验
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.damai.maitix.opengateway.perform.status.query`
pub mod maitix_opengateway_perform_status_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.opengateway.perform.status.query` (分销状态查询接口
    /// `queryPerformStatusByPerformId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46026&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.opengateway.perform.status.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixOpengatewayPerformStatusQuery {
        pub dis_perform_status_query_param: Option<DisPerformStatusQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisPerformStatusQueryDto {
        pub perform_id: i64,
        pub query_ticket_item_status: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub ext_map: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<DisStatusDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisStatusDto {
        pub status: Option<i64>,
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
        pub dis_ticket_item_status_d_t_o_list: Vec<DisTicketItemStatusDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisTicketItemStatusDto {
        pub project_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub ticket_item_id: Option<i64>,
        pub status: Option<i64>,
        pub sub_status: Option<i64>,
    }
}

/// `alibaba.damai.maitix.opengateway.project.status.query`
pub mod maitix_opengateway_project_status_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.opengateway.project.status.query` (分销状态查询接口
    /// `queryProjectStatusByProjectId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46024&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.opengateway.project.status.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixOpengatewayProjectStatusQuery {
        pub dis_project_status_query_param: Option<DisProjectStatusQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisProjectStatusQueryDto {
        pub query_perform_status: Option<bool>,
        pub project_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub ext_map: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<DisStatusDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisStatusDto {
        pub project_id: Option<i64>,
        pub status: Option<Status>,
        pub dis_perform_status_d_t_o_list: Vec<DisPerformStatusDto>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// 不可售
        #[top_api(value = 0)]
        NotOnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisPerformStatusDto {
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `alibaba.damai.maitix.opengateway.ticketItem.status.query`
pub mod maitix_opengateway_ticket_item_status_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.opengateway.ticketItem.status.query` (分销状态查询接口
    /// `queryTicketItemStatusByTicketItemId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46025&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.opengateway.ticketItem.status.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixOpengatewayTicketItemStatusQuery {
        pub dis_ticket_item_status_query_param: Option<DisTicketItemStatusQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisTicketItemStatusQueryDto {
        #[top_api(required)]
        pub ticket_item_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub ext_map: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model_list: Vec<DisTicketItemStatusDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisTicketItemStatusDto {
        pub sub_status: Option<i64>,
        pub status: Option<Status>,
        pub ticket_item_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// 不可售
        #[top_api(value = 0)]
        NotOnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.damai.maitix.order.cancel`
pub mod maitix_order_cancel {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.order.cancel` (大麦-库存释放)
    ///
    /// <https://open.taobao.com/api.htm?docId=38142&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.order.cancel",
        response = MxResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixOrderCancel {
        pub param: MoaUnlockTicketParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaUnlockTicketParam {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MxResult {
        pub message: Option<String>,
        pub model: Option<UnLockTicketResponse>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UnLockTicketResponse {
        pub order_id: Option<i64>,
    }
}

/// `alibaba.damai.maitix.order.confirm`
pub mod maitix_order_confirm {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.order.confirm` (大麦-出票)
    ///
    /// <https://open.taobao.com/api.htm?docId=38104&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.order.confirm",
        response = MxResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixOrderConfirm {
        pub param: MoaConfirmOrderParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaConfirmOrderParam {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MxResult {
        pub message: Option<String>,
        pub model: Option<T>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub order_id: Option<String>,
        pub pay_status: Option<PayStatus>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 失败
        #[top_api(value = 0)]
        Failure,
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.damai.maitix.order.directrefund`
pub mod maitix_order_directrefund {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.order.directrefund` (大麦-直接退票)
    ///
    /// <https://open.taobao.com/api.htm?docId=43627&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.order.directrefund",
        response = MxResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixOrderDirectrefund {
        pub param: MoaRefundAuditParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MoaRefundAuditParam {
        pub order_id: i64,
        pub refund_type: RefundType,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 出错票
        #[top_api(value = 0)]
        V0,
        /// 客人退票
        #[top_api(value = 1)]
        V1,
        /// 其它原因
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MxResult {
        pub message: Option<String>,
        pub model: Option<bool>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.maitix.order.distribution.create`
pub mod maitix_order_distribution_create {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.order.distribution.create` (大麦-新分销下单)
    ///
    /// <https://open.taobao.com/api.htm?docId=43662&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.order.distribution.create",
        response = MxResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixOrderDistributionCreate {
        pub param: MoaOrderParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MoaOrderParam {
        pub project_id: i64,
        pub perform_id: i64,
        pub third_order_no: String,
        pub total_price: i64,
        pub payment: Option<i64>,
        pub ticket_mode: TicketMode,
        pub buy_type: Option<BuyType>,
        #[top_api(secret)]
        pub deliver_address: Option<String>,
        pub delivery_type: Option<i64>,
        pub operator_login_id: Option<String>,
        pub pay_type: Option<PayType>,
        #[top_api(secret)]
        pub real_ticket_buyer_name: Option<String>,
        #[top_api(secret)]
        pub real_ticket_buyer_id_card_no: Option<String>,
        pub real_ticket_buyer_id_card_type: Option<RealTicketBuyerIdCardType>,
        #[top_api(secret)]
        pub real_ticket_buyer_phone: Option<String>,
        pub real_ticket_buyer_phone_country_code: Option<String>,
        pub auto_select_seats: Option<bool>,
        #[top_api(required)]
        pub seat_props: Vec<MoaTicketInfo>,
        #[top_api(required)]
        pub ticket_items: Vec<MoaTicketItemSpec>,
        pub contact_info: Option<MoaOrderContactInfo>,
        pub memo: Option<String>,
        /// In cents.
        pub timeout_minutes: Option<i64>,
        pub fare_price: Option<i64>,
        pub address_info: Option<MoaAddressInfo>,
    }

    /// The values of `ticket_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TicketMode {
        /// 纸质票
        #[top_api(value = 1)]
        V1,
        /// 身份证电子票
        #[top_api(value = 2)]
        V2,
        /// 二维码电子票
        #[top_api(value = 3)]
        V3,
        /// 短信电子票
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `buy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BuyType {
        /// 自助选座
        #[top_api(value = 1)]
        V1,
        /// 系统购买 非选座类
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 现金
        #[top_api(value = 1)]
        Cash,
        /// 支付宝
        #[top_api(value = 2)]
        Alipay,
        /// 微信
        #[top_api(value = 3)]
        Wechat,
        /// 银行卡
        #[top_api(value = 5)]
        BankCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `real_ticket_buyer_id_card_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RealTicketBuyerIdCardType {
        /// 身份证
        #[top_api(value = 1)]
        IdCard,
        /// 护照
        #[top_api(value = 2)]
        Passport,
        /// 港澳通行证
        #[top_api(value = 3)]
        V3,
        /// 台胞证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaTicketInfo {
        pub combine_id: Option<i64>,
        pub external_sub_order_no: Option<String>,
        #[top_api(secret)]
        pub real_ticket_owner_id_card_no: Option<String>,
        pub real_ticket_owner_id_card_type: Option<i64>,
        #[top_api(secret)]
        pub real_ticket_owner_name: Option<String>,
        #[top_api(secret)]
        pub real_ticket_owner_phone: Option<String>,
        pub real_ticket_owner_phone_country_code: Option<String>,
        pub seat_id: Option<i64>,
        pub ticket_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaTicketItemSpec {
        pub is_package: Option<IsPackage>,
        /// In cents.
        pub price: Option<i64>,
        pub quantity: Option<i64>,
        pub ticket_item_id: Option<i64>,
    }

    /// The values of `is_package`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPackage {
        /// 套票
        #[top_api(value = 1)]
        V1,
        /// 普通票-必填
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaOrderContactInfo {
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub country_code: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaAddressInfo {
        pub country_id: Option<i64>,
        pub province_id: Option<i64>,
        pub city_id: Option<i64>,
        pub area_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MxResult {
        pub code: Option<i64>,
        pub message: Option<String>,
        pub model: Option<LockTicketResponse>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LockTicketResponse {
        pub total_amount: Option<i64>,
        pub express_fee: Option<i64>,
        pub order_id: Option<String>,
        pub sub_order_dtos: Vec<LockTicketSubOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LockTicketSubOrderDto {
        pub external_sub_order_no: Option<String>,
        /// In cents.
        pub origin_price: Option<i64>,
        /// In cents.
        pub real_price: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub sub_order_seat_dto: Option<LockTicketSubOrderSeatDto>,
        pub voucher_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LockTicketSubOrderSeatDto {
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub perform_id: Option<i64>,
        pub perform_name: Option<String>,
        pub price_id: Option<i64>,
        pub price_name: Option<String>,
        pub entry: Option<String>,
        pub stand_id: Option<i64>,
        pub stand_name: Option<String>,
        pub seat_floor_id: Option<i64>,
        pub seat_floor_name: Option<String>,
        pub seat_area_id: Option<i64>,
        pub seat_area_name: Option<String>,
        pub seat_group: Option<SeatGroup>,
        pub combine_id: Option<String>,
        pub seat_id: Option<i64>,
        pub seat_name: Option<String>,
        pub seat_row_id: Option<i64>,
        pub seat_row_name: Option<String>,
        pub seat_type: Option<i8>,
    }

    /// The values of `seat_group`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatGroup {
        /// 无座
        #[top_api(value = 0)]
        V0,
        /// 有座
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.damai.maitix.order.query`
pub mod maitix_order_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.order.query` (大麦-查询分销单)
    ///
    /// <https://open.taobao.com/api.htm?docId=38040&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.order.query",
        response = MxResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixOrderQuery {
        pub param: MoaOrderQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoaOrderQueryParam {
        pub order_id: i64,
        pub exclude_useless_sub_order: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MxResult {
        pub message: Option<String>,
        pub model: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.maitix.project.distribution.detail.query`
pub mod maitix_project_distribution_detail_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.project.distribution.detail.query` (大麦分销项目内容详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=45916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.project.distribution.detail.query",
        response = MaitixProjectDistributionDetailQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixProjectDistributionDetailQuery {
        pub project_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaitixProjectDistributionDetailQueryResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<OpenProjectDetailDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenProjectDetailDto {
        pub children_notice: Option<String>,
        pub self_get_ticket_notice: Option<String>,
        pub show_start_time: Option<TopDateTime>,
        pub limit_notice: Option<String>,
        pub deposit_info: Option<String>,
        pub show_detail: Option<String>,
        #[top_api(secret)]
        pub real_name_notice: Option<String>,
        pub prohibited_items: Option<String>,
        pub show_pic: Option<String>,
        pub policy_of_return: Option<String>,
        pub entrance_notice: Option<String>,
        pub project_name: Option<String>,
        pub classify_code: Option<i64>,
        pub sub_classify_name: Option<String>,
        pub choice_seat_notice: Option<String>,
        pub eticket_notice: Option<String>,
        pub project_id: Option<i64>,
        pub show_end_time: Option<TopDateTime>,
        pub classify_name: Option<String>,
        pub sub_classify_code: Option<i64>,
        pub artists: Option<String>,
        pub ip_card: Option<String>,
        pub show_time: Option<String>,
        pub delivery_types: Option<DeliveryTypes>,
        pub post_city: Option<String>,
        #[top_api(secret)]
        pub pickup_address_list: Option<String>,
        pub perform_time_detail_list: Option<String>,
        pub purchase_limitation_once: Option<i64>,
        pub damai_item_id: Option<i64>,
    }

    /// The values of `delivery_types`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryTypes {
        /// 无纸化
        #[top_api(value = "1")]
        V1,
        /// 快递票
        #[top_api(value = "2")]
        V2,
        /// 自助换票
        #[top_api(value = "3")]
        V3,
        /// 门店自取
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.damai.maitix.project.distribution.query`
pub mod maitix_project_distribution_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.project.distribution.query` (分销单个项目信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.project.distribution.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixProjectDistributionQuery {
        pub project_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub ext_map: Option<String>,
        pub model_list: Vec<ProjectInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectInfoDto {
        pub perform_info_list: Vec<PerformInfoDto>,
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub project_status: Option<i64>,
        pub project_type: Option<ProjectType>,
        pub introduce: Option<String>,
        pub is_has_seat: Option<IsHasSeat>,
        pub poster_url: Option<String>,
        pub remark: Option<String>,
        pub country: Option<IdNameDto>,
        pub province: Option<IdNameDto>,
        pub city: Option<IdNameDto>,
        pub classify_code: Option<String>,
        pub classify_name: Option<String>,
        pub sub_classify_code: Option<String>,
        pub sub_classify_name: Option<String>,
        pub third_classify_code: Option<String>,
        pub third_classify_name: Option<String>,
        pub ticket_agency_fee: Option<String>,
        pub trader_id_list: Vec<i64>,
        pub trader_name_list: Vec<String>,
        pub venue: Option<VenueDto>,
        pub is_general_agent: Option<i64>,
        pub is_test: Option<IsTest>,
    }

    /// The values of `project_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectType {
        /// 普通项目
        #[top_api(value = 0)]
        V0,
        /// 预售项目
        #[top_api(value = 1)]
        V1,
        /// 先付先抢-先付项目
        #[top_api(value = 2)]
        V2,
        /// 先付先抢-先抢项目
        #[top_api(value = 3)]
        V3,
        /// 搭售项目
        #[top_api(value = 4)]
        V4,
        /// 超级票-暂时没用
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_has_seat`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsHasSeat {
        /// 无座
        #[top_api(value = 0)]
        V0,
        /// 有座
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 正式项目
        #[top_api(value = 0)]
        V0,
        /// 测试项目
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformInfoDto {
        pub perform_id: Option<i64>,
        pub perform_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub perform_status: Option<PerformStatus>,
        pub perform_type: Option<i64>,
        pub sub_perform_list: Vec<String>,
        pub weekly_list: Vec<i64>,
        pub change_reason: Option<String>,
        pub is_change_perform_time: Option<i64>,
        pub remark: Option<String>,
        pub reserve_seat: Option<ReserveSeat>,
        pub perform_setting: Option<PerformSettingDto>,
        pub price_info_list: Vec<PriceInfoDto>,
    }

    /// The values of `perform_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PerformStatus {
        /// 创建中
        #[top_api(value = 0)]
        Creating,
        /// 已创建
        #[top_api(value = 10)]
        Created,
        /// 待销售
        #[top_api(value = 20)]
        V20,
        /// 销售中
        #[top_api(value = 30)]
        V30,
        /// 场次取消
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 50)]
        V50,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `reserve_seat`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReserveSeat {
        /// 不对号入座
        #[top_api(value = 0)]
        V0,
        /// 对号入座
        #[top_api(value = 1)]
        V1,
        /// 对区入座
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformSettingDto {
        pub perform_id: Option<i64>,
        pub card_type: Option<String>,
        pub is_one_order_one_card: Option<IsOneOrderOneCard>,
        pub is_one_ticket_one_card: Option<IsOneTicketOneCard>,
        pub is_real_name_enter: Option<IsRealNameEnter>,
        pub issue_enter_modes_list: Vec<i64>,
        pub issue_ticket_modes_list: Vec<i64>,
        pub take_ticket_types: Vec<i64>,
        pub sale_type: Option<i64>,
        pub seat_select_type_list: Vec<i64>,
    }

    /// The values of `is_one_order_one_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOneOrderOneCard {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_one_ticket_one_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOneTicketOneCard {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_real_name_enter`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsRealNameEnter {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfoDto {
        pub price_id: Option<i64>,
        pub price_name: Option<String>,
        pub price_type: Option<i64>,
        pub price: Option<Money>,
        pub max_stock: Option<i64>,
        pub project_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub able_sell: Option<bool>,
        pub open_combine_prices: Vec<OpenCombinePriceDto>,
        pub sub_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Money {
        /// In cents.
        pub cent: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCombinePriceDto {
        pub price_id: Option<i64>,
        pub price_name: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdNameDto {
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    /// `VenueDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VenueDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub lng: Option<String>,
        pub lat: Option<String>,
        #[top_api(secret)]
        pub venue_address: Option<String>,
    }
}

/// `alibaba.damai.maitix.project.distribution.querybypage`
pub mod maitix_project_distribution_querybypage {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.project.distribution.querybypage` (分销项目分页查询项目列表服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=44335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.project.distribution.querybypage",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixProjectDistributionQuerybypage {
        pub param: Option<ProjectPageParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPageParam {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub ext_map: Option<String>,
        pub model: Option<Page>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub current_page: Option<i64>,
        pub data_arr_list: Vec<ProjectDto>,
        pub page_count: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectDto {
        pub city: Option<IdNameDto>,
        pub classify_code: Option<String>,
        pub classify_name: Option<String>,
        pub country: Option<IdNameDto>,
        pub introduce: Option<String>,
        pub is_has_seat: Option<IsHasSeat>,
        pub poster_url: Option<String>,
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub project_status: Option<ProjectStatus>,
        pub project_type: Option<i64>,
        pub province: Option<IdNameDto>,
        pub remark: Option<String>,
        pub sub_classify_code: Option<String>,
        pub sub_classify_name: Option<String>,
        pub third_classify_code: Option<String>,
        pub third_classify_name: Option<String>,
        pub trader_ids_arr_list: Vec<i64>,
        pub trader_names_arr_list: Vec<String>,
        pub venue: Option<VenueDto>,
        pub is_test: Option<IsTest>,
    }

    /// The values of `is_has_seat`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsHasSeat {
        /// 无座
        #[top_api(value = 0)]
        V0,
        /// 有座
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `project_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectStatus {
        /// 创建中
        #[top_api(value = 0)]
        Creating,
        /// 已创建
        #[top_api(value = 10)]
        Created,
        /// 待销售
        #[top_api(value = 20)]
        V20,
        /// 销售中
        #[top_api(value = 30)]
        V30,
        /// 项目取消
        #[top_api(value = 40)]
        V40,
        /// 项目结束
        #[top_api(value = 50)]
        V50,
        /// 定时开售
        #[top_api(value = 60)]
        V60,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 正式项目
        #[top_api(value = 0)]
        V0,
        /// 测试项目
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdNameDto {
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VenueDto {
        pub id: Option<i64>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub venue_address: Option<String>,
    }
}

/// `alibaba.damai.maitix.project.distribution.querylist`
pub mod maitix_project_distribution_querylist {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.project.distribution.querylist` (分销项目列表查询（已过时，不推荐使用）)
    ///
    /// <https://open.taobao.com/api.htm?docId=43683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.project.distribution.querylist",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixProjectDistributionQuerylist;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub ext_map: Option<String>,
        pub model_list: Vec<ProjectInfoDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectInfoDto {
        pub city: Option<IdNameDto>,
        pub classify_code: Option<String>,
        pub classify_name: Option<String>,
        pub country: Option<IdNameDto>,
        pub introduce: Option<String>,
        pub is_has_seat: Option<i8>,
        pub perform_info_list: Vec<PerformInfoDto>,
        pub poster_url: Option<String>,
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub project_status: Option<ProjectStatus>,
        pub project_type: Option<i8>,
        pub province: Option<IdNameDto>,
        pub remark: Option<String>,
        pub sub_classify_code: Option<String>,
        pub sub_classify_name: Option<String>,
        pub third_classify_code: Option<String>,
        pub third_classify_name: Option<String>,
        pub ticket_agency_fee: Option<String>,
        pub trader_id_list: Vec<i64>,
        pub trader_name_list: Vec<String>,
        pub venue: Option<VenueDto>,
    }

    /// The values of `project_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectStatus {
        /// 创建中
        #[top_api(value = 0)]
        Creating,
        /// 已创建
        #[top_api(value = 10)]
        Created,
        /// 待销售
        #[top_api(value = 20)]
        V20,
        /// 销售中
        #[top_api(value = 30)]
        V30,
        /// 项目取消
        #[top_api(value = 40)]
        V40,
        /// 项目结束
        #[top_api(value = 50)]
        V50,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdNameDto {
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformInfoDto {
        pub change_reason: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub is_change_perform_time: Option<i64>,
        pub perform_id: Option<i64>,
        pub perform_name: Option<String>,
        pub perform_setting: Option<PerformSettingDto>,
        pub perform_status: Option<PerformStatus>,
        pub perform_type: Option<i8>,
        pub price_info_list: Vec<PriceInfoDto>,
        pub remark: Option<String>,
        pub reserve_seat: Option<i8>,
        pub start_time: Option<TopDateTime>,
        pub sub_perform_list: Vec<Value>,
        pub weekly_list: Vec<ByteArray>,
    }

    /// The values of `perform_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PerformStatus {
        /// 创建中
        #[top_api(value = 0)]
        Creating,
        /// 已创建
        #[top_api(value = 10)]
        Created,
        /// 待销售
        #[top_api(value = 20)]
        V20,
        /// 销售中
        #[top_api(value = 30)]
        V30,
        /// 场次取消
        #[top_api(value = 40)]
        V40,
        /// 场次结束
        #[top_api(value = 50)]
        V50,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformSettingDto {
        pub card_type: Option<String>,
        pub is_one_order_one_card: Option<IsOneOrderOneCard>,
        pub is_one_ticket_one_card: Option<IsOneTicketOneCard>,
        pub is_real_name_enter: Option<IsRealNameEnter>,
        pub issue_enter_modes_list: Vec<i64>,
        pub issue_ticket_modes_list: Vec<i64>,
        pub perform_id: Option<i64>,
    }

    /// The values of `is_one_order_one_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOneOrderOneCard {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_one_ticket_one_card`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOneTicketOneCard {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_real_name_enter`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsRealNameEnter {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfoDto {
        pub max_stock: Option<i64>,
        pub perform_id: Option<i64>,
        pub price: Option<Money>,
        pub price_id: Option<i64>,
        pub price_name: Option<String>,
        pub price_type: Option<i8>,
        pub project_id: Option<i64>,
        pub able_sell: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Money {
        /// In cents.
        pub cent: Option<i64>,
    }

    /// `VenueDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VenueDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub lng: Option<String>,
        pub lat: Option<String>,
        #[top_api(secret)]
        pub venue_address: Option<String>,
    }
}

/// `alibaba.damai.maitix.seat.info.query`
pub mod maitix_seat_info_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.seat.info.query` (分销商查询座位信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=46980&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.seat.info.query",
        response = OpenResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MaitixSeatInfoQuery {
        pub seat_query_param: SeatQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatQueryParam {
        pub stands: Vec<StandQueryParam>,
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub request_id: Option<String>,
        pub city_id: Option<i64>,
        pub seat_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandQueryParam {
        pub seat_ids: Vec<i64>,
        pub stand_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub model: Option<SeatQueryDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatQueryDto {
        pub ordinary_seat_d_t_o_s: Vec<OrdinarySeatDto>,
        pub seat_status: Option<i64>,
        pub combine_seat_d_t_o_s: Vec<CombineSeatDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrdinarySeatDto {
        pub seat_no: Option<String>,
        pub row_no: Option<String>,
        pub floor_name: Option<String>,
        pub stand_name: Option<String>,
        pub stand_id: Option<i64>,
        pub seat_id: Option<i64>,
        /// In cents.
        pub price: Option<String>,
        pub price_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineSeatDto {
        pub ordinary_tickets: Vec<CombineSeatDtoOrdinaryTickets>,
        pub third_combine_joint_ticket_id: Option<i64>,
        pub third_combine_ticket_id: Option<i64>,
        /// In cents.
        pub combine_ticket_price: Option<String>,
        pub combine_ticket_name: Option<String>,
        pub combine_ticket_id: Option<i64>,
    }

    /// `OrdinarySeatDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CombineSeatDtoOrdinaryTickets {
        pub price_id: Option<i64>,
        /// In cents.
        pub price: Option<String>,
        pub seat_id: Option<i64>,
        pub stand_id: Option<i64>,
        pub stand_name: Option<String>,
        pub floor_name: Option<String>,
        pub row_no: Option<String>,
        pub seat_no: Option<String>,
    }
}

/// `alibaba.damai.maitix.seat.token.query`
pub mod maitix_seat_token_query {
    use crate::prelude::*;

    /// `alibaba.damai.maitix.seat.token.query` (分销商选座获取 qtoken)
    ///
    /// <https://open.taobao.com/api.htm?docId=46981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.maitix.seat.token.query",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MaitixSeatTokenQuery {
        pub perform_id: i64,
        pub project_id: i64,
        pub callback_url: String,
        pub request_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub model: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }
}

/// `alibaba.damai.mev.open.batchpushticket`
pub mod mev_open_batchpushticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.batchpushticket` (大麦换验平台-第三方对外开放-票单接口
    /// `batchPushTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46050&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.batchpushticket",
        response = MevOpenBatchpushticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenBatchpushticket {
        #[top_api(max_items = 100)]
        pub third_ticket_set_open_param_list: Vec<ThirdTicketPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdTicketPushOpenParam {
        #[top_api(secret)]
        pub certificate_no: Option<String>,
        pub certificate_type: Option<i64>,
        pub face_id: Option<i64>,
        pub floor_id: Option<i64>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub order_user_mobile: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub perform_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        pub qr_code: Option<String>,
        pub seat_col_id: Option<i64>,
        pub seat_row_id: Option<i64>,
        pub seat_type: Option<i64>,
        pub stand_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub ticket_change_code: Option<String>,
        pub ticket_item_id: Option<i64>,
        pub ticket_type: Option<i64>,
        pub user_name: Option<String>,
        pub voucher_id: Option<i64>,
        pub price_content: Option<String>,
        pub ext: Option<String>,
        pub medium_type: Option<i64>,
        pub rfid: Option<String>,
        pub print_status: Option<PrintStatus>,
        pub seat_no: Option<String>,
        pub seat_name: Option<String>,
        pub seat_row: Option<String>,
        pub seat_col: Option<String>,
    }

    /// The values of `print_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrintStatus {
        /// 未换
        #[top_api(value = 1)]
        V1,
        /// 已换
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenBatchpushticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.changeticket`
pub mod mev_open_changeticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.changeticket` (大麦换验平台-第三方对外开放-票单接口 `changeTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.changeticket",
        response = MevOpenChangeticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenChangeticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenChangeticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.delete.faceelement`
pub mod mev_open_delete_faceelement {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.delete.faceelement` (大麦换验平台-第三方对外开放-票面元素接口
    /// `deleteFaceElement`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46061&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.delete.faceelement",
        response = MevOpenDeleteFaceelementResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeleteFaceelement {
        pub delete_face_element_param: Option<FaceElementIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FaceElementIdOpenParam {
        pub face_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeleteFaceelementResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.delete.paperformat`
pub mod mev_open_delete_paperformat {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.delete.paperformat` (大麦换验平台-第三方对外开放-票纸版式接口
    /// `deletePaperFormat`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46064&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.delete.paperformat",
        response = MevOpenDeletePaperformatResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeletePaperformat {
        pub delete_paper_format_param: Option<TicketPaperFormatIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketPaperFormatIdOpenParam {
        pub system_id: Option<i64>,
        pub ticket_paper_format_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeletePaperformatResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deleteface`
pub mod mev_open_deleteface {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deleteface` (大麦换验平台-第三方对外开放-票面接口 `deleteFace`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46068&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deleteface",
        response = MevOpenDeletefaceResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeleteface {
        pub delete_face_param: Option<TicketFaceIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketFaceIdOpenParam {
        pub face_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeletefaceResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deletefloor`
pub mod mev_open_deletefloor {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deletefloor` (大麦换验平台-第三方对外开放-楼层接口 `deleteFloor`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deletefloor",
        response = MevOpenDeletefloorResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeletefloor {
        pub delete_floor_param: Option<FloorIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FloorIdOpenParam {
        pub floor_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeletefloorResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deleteitem`
pub mod mev_open_deleteitem {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deleteitem` (大麦换验平台-第三方对外开放-票品接口 `deleteItem`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deleteitem",
        response = MevOpenDeleteitemResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeleteitem {
        pub delete_item_param: Option<TicketItemIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketItemIdOpenParam {
        pub item_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeleteitemResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deleteperform`
pub mod mev_open_deleteperform {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deleteperform` (大麦换验平台-第三方对外开放-场次接口 `deletePerform`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deleteperform",
        response = MevOpenDeleteperformResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeleteperform {
        pub delete_perform_param: Option<PerformIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeleteperformResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deleteproject`
pub mod mev_open_deleteproject {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deleteproject` (大麦换验平台-第三方对外开放-项目接口 `deleteProject`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46066&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deleteproject",
        response = MevOpenDeleteprojectResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeleteproject {
        pub delete_project_param: Option<ProjectIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectIdOpenParam {
        pub project_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeleteprojectResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deletestand`
pub mod mev_open_deletestand {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deletestand` (大麦换验平台-第三方对外开放-看台接口 `deleteStand`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46067&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deletestand",
        response = MevOpenDeletestandResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeletestand {
        pub delete_stand_param: Option<StandIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandIdOpenParam {
        pub perform_id: Option<i64>,
        pub stand_id: Option<i64>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeletestandResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.deletevenue`
pub mod mev_open_deletevenue {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.deletevenue` (大麦换验平台-第三方对外开放-场馆接口 `deleteVenue`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46049&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.deletevenue",
        response = MevOpenDeletevenueResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenDeletevenue {
        pub delete_venue_param: Option<VenueIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VenueIdOpenParam {
        pub cp_id: Option<i64>,
        pub id: Option<i64>,
        pub operator: Option<String>,
        pub operator_id: Option<i64>,
        pub system_id: Option<i64>,
        pub venue_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenDeletevenueResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.invalidticket`
pub mod mev_open_invalidticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.invalidticket` (大麦换验平台-第三方对外开放-票单接口 `invalidTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46056&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.invalidticket",
        response = MevOpenInvalidticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenInvalidticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenInvalidticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.lockticket`
pub mod mev_open_lockticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.lockticket` (大麦换验平台-第三方对外开放-票单接口 `lockTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.lockticket",
        response = MevOpenLockticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenLockticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenLockticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.push.paperformat`
pub mod mev_open_push_paperformat {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.push.paperformat` (大麦换验平台-第三方对外开放-票纸版式接口
    /// `pushPaperFormat`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46071&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.push.paperformat",
        response = MevOpenPushPaperformatResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushPaperformat {
        pub push_paper_format_param: Option<ThirdPaperFormatPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdPaperFormatPushOpenParam {
        pub paper_format_id: Option<i64>,
        pub paper_format_name: Option<String>,
        pub print_type: Option<i64>,
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushPaperformatResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushface`
pub mod mev_open_pushface {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushface` (大麦换验平台-第三方对外开放-票面接口 `pushFace`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushface",
        response = MevOpenPushfaceResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushface {
        pub push_face_param: Option<ThirdTicketFacePushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdTicketFacePushOpenParam {
        pub face_id: Option<i64>,
        pub face_mode: Option<i64>,
        pub front_type: Option<i64>,
        pub paper_format_id: Option<i64>,
        pub perform_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushfaceResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushfaceelement`
pub mod mev_open_pushfaceelement {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushfaceelement` (大麦换验平台-第三方对外开放-票面元素接口
    /// `pushFaceElement`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushfaceelement",
        response = MevOpenPushfaceelementResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushfaceelement {
        #[top_api(max_items = 50)]
        pub push_face_element_param_list: Vec<ThirdFaceElementPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdFaceElementPushOpenParam {
        pub data_type: Option<i64>,
        pub date_format: Option<String>,
        pub element_type: Option<i64>,
        pub ext_name: Option<String>,
        pub ext_type: Option<String>,
        pub face_id: Option<i64>,
        pub font: Option<String>,
        pub font_orientation: Option<i64>,
        pub font_shape: Option<i64>,
        pub font_size: Option<i64>,
        pub height: Option<i64>,
        pub horizontal_coordinate: Option<i64>,
        pub push_time: Option<TopDateTime>,
        pub static_pic_url: Option<String>,
        pub static_text_content: Option<String>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub vertical_coordinate: Option<i64>,
        pub width: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushfaceelementResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushfloor`
pub mod mev_open_pushfloor {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushfloor` (大麦换验平台-第三方对外开放-楼层接口 `pushFloor`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushfloor",
        response = MevOpenPushfloorResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushfloor {
        pub push_floor_param: Option<ThirdFloorPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdFloorPushOpenParam {
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub perform_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub venue_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushfloorResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushitem`
pub mod mev_open_pushitem {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushitem` (大麦换验平台-第三方对外开放-票品接口 `pushItem`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushitem",
        response = MevOpenPushitemResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushitem {
        pub push_item_param: Option<PushTicketItemPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushTicketItemPushOpenParam {
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_price: Option<i64>,
        pub perform_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub remark: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushitemResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushperform`
pub mod mev_open_pushperform {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushperform` (大麦换验平台-第三方对外开放-场次接口 `pushPerform`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46073&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushperform",
        response = MevOpenPushperformResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushperform {
        pub push_perform_param: Option<ThirdPerformPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdPerformPushOpenParam {
        pub end_time: Option<TopDateTime>,
        pub perform_id: Option<i64>,
        pub perform_name: Option<String>,
        pub project_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub venue_id: Option<i64>,
        pub in_way: Option<InWay>,
    }

    /// The values of `in_way`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InWay {
        /// 纸制票入场
        #[top_api(value = 1)]
        V1,
        /// 电子票入场
        #[top_api(value = 2)]
        V2,
        /// 纸质票电子票均支持
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushperformResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushproject`
pub mod mev_open_pushproject {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushproject` (大麦换验平台-第三方对外开放-项目接口 `pushProject`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46072&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushproject",
        response = MevOpenPushprojectResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushproject {
        pub push_project_param: Option<ThirdProjectPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdProjectPushOpenParam {
        pub city_id: Option<i64>,
        pub pic_url: Option<String>,
        pub project_id: Option<i64>,
        pub project_name: Option<String>,
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub venue_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushprojectResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushstand`
pub mod mev_open_pushstand {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushstand` (大麦换验平台-第三方对外开放-看台接口 `pushStand`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushstand",
        response = MevOpenPushstandResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushstand {
        pub push_stand_param: Option<ThirdStandPushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdStandPushOpenParam {
        pub perform_id: Option<i64>,
        pub push_time: Option<TopDateTime>,
        pub stand_id: Option<i64>,
        pub stand_name: Option<String>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        pub venue_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushstandResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.pushvenue`
pub mod mev_open_pushvenue {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.pushvenue` (大麦换验平台-第三方对外开放-场馆接口 `pushVenue`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.pushvenue",
        response = MevOpenPushvenueResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenPushvenue {
        pub push_venue_param: Option<ThirdVenuePushOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdVenuePushOpenParam {
        pub push_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
        pub system_id: Option<i64>,
        #[top_api(secret)]
        pub venue_address: Option<String>,
        pub venue_id: Option<i64>,
        pub venue_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenPushvenueResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.resetticket`
pub mod mev_open_resetticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.resetticket` (大麦换验平台-第三方对外开放-票单接口 `resetTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.resetticket",
        response = MevOpenResetticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenResetticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenResetticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.unlockticket`
pub mod mev_open_unlockticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.unlockticket` (大麦换验平台-第三方对外开放-票单接口 `unlockTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46053&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.unlockticket",
        response = MevOpenUnlockticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenUnlockticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenUnlockticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mev.open.withdrawticket`
pub mod mev_open_withdrawticket {
    use crate::prelude::*;

    /// `alibaba.damai.mev.open.withdrawticket` (大麦换验平台-第三方对外开放-票单接口 `withdrawTicket`)
    ///
    /// <https://open.taobao.com/api.htm?docId=46054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.mev.open.withdrawticket",
        response = MevOpenWithdrawticketResult,
        unwrap = "result",
        debug
    )]
    pub struct MevOpenWithdrawticket {
        pub ticket_id_open_param: Option<TicketIdOpenParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketIdOpenParam {
        pub perform_id: Option<i64>,
        pub system_id: Option<i64>,
        pub voucher_id: Option<i64>,
        #[top_api(secret)]
        pub supplier_secret: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MevOpenWithdrawticketResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.damai.mx.opengateway.script`
pub mod mx_opengateway_script {
    use crate::prelude::*;

    /// `alibaba.damai.mx.opengateway.script` (第三方剧本数据推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=62313&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.damai.mx.opengateway.script",
        response = OpenResult,
        unwrap = "result",
        debug
    )]
    pub struct MxOpengatewayScript {
        pub script_info_open_param: ScriptInfoOpenParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ScriptInfoOpenParam {
        pub release_time: Option<TopDateTime>,
        pub player_min_num: i64,
        pub has_holographic: Option<String>,
        pub source: i64,
        pub girl_num: i64,
        pub reading_volume: Option<i64>,
        pub hosting_difficulty: Option<i64>,
        pub script_describe: String,
        pub supervise_name: Option<String>,
        pub boy_num: i64,
        pub has_prop: Option<String>,
        pub electronic_data: Option<String>,
        pub out_id: Option<i64>,
        #[top_api(required)]
        pub third_script_tag_list: Vec<ScriptTagThirdParam>,
        pub script_cover: String,
        /// In cents.
        pub sale_price: Option<i64>,
        pub author: String,
        pub is_reverse: Option<String>,
        pub sale_mode: i64,
        /// In minutes.
        pub script_time: i64,
        pub script_other_image_list: Vec<String>,
        pub script_video_list: Vec<String>,
        pub script_poster_list: Vec<String>,
        pub difficulty: Difficulty,
        pub player_num_mode: i64,
        pub player_max_num: i64,
        pub script_name: String,
        pub producer: Option<String>,
        pub distribution_studio: String,
        pub has_deduction: Option<String>,
        pub right_age: Option<i64>,
    }

    /// The values of `difficulty`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Difficulty {
        /// 新手
        #[top_api(value = 1)]
        V1,
        /// 进阶
        #[top_api(value = 2)]
        V2,
        /// 烧脑
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScriptTagThirdParam {
        pub tag_type: i64,
        pub tag_name: String,
        pub out_tag_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub model: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.damai.ticklet.qrcode.decode`
pub mod ticklet_qrcode_decode {
    use crate::prelude::*;

    /// `alibaba.damai.ticklet.qrcode.decode` (票夹-动态二维码-解码)
    ///
    /// <https://open.taobao.com/api.htm?docId=55148&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.damai.ticklet.qrcode.decode",
        response = TickletQrcodeDecodeResponse,
        debug
    )]
    pub struct TickletQrcodeDecode {
        pub encrypted_qr_code: String,
        pub product_system_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TickletQrcodeDecodeResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<String>,
    }
}
