//! `taobao.alitrip.*`: 130 APIs.

pub use self::axin_trans_fund_add::AxinTransFundAdd;
pub use self::axin_trans_fund_confirm::AxinTransFundConfirm;
pub use self::axin_trans_fund_query_by_order::AxinTransFundQueryByOrder;
pub use self::axin_trans_fund_update::AxinTransFundUpdate;
pub use self::axin_trans_pay_img_upload::AxinTransPayImgUpload;
pub use self::axin_trans_pay_register_audit::AxinTransPayRegisterAudit;
pub use self::axin_trans_pay_register_create::AxinTransPayRegisterCreate;
pub use self::axin_trans_pay_register_reapply::AxinTransPayRegisterReapply;
pub use self::axin_trans_pay_sign_check::AxinTransPaySignCheck;
pub use self::axin_trans_refund_create::AxinTransRefundCreate;
pub use self::bus_tickets_insurance_recommend::BusTicketsInsuranceRecommend;
pub use self::buyer_get::BuyerGet;
pub use self::car_driver_status_update::CarDriverStatusUpdate;
pub use self::car_order_accept::CarOrderAccept;
pub use self::car_order_agent_cancel::CarOrderAgentCancel;
pub use self::car_order_complete::CarOrderComplete;
pub use self::car_order_confirm::CarOrderConfirm;
pub use self::car_order_query::CarOrderQuery;
pub use self::car_order_refund::CarOrderRefund;
pub use self::car_order_status::CarOrderStatus;
pub use self::car_rent_order_cancel::CarRentOrderCancel;
pub use self::domestic_rent_car_status_update::DomesticRentCarStatusUpdate;
pub use self::flightchange_add::FlightchangeAdd;
pub use self::flightchange_get::FlightchangeGet;
pub use self::ie_agent_change_querychangelist::IeAgentChangeQuerychangelist;
pub use self::ie_agent_order_get::IeAgentOrderGet;
pub use self::ie_agent_order_hk::IeAgentOrderHk;
pub use self::ie_agent_order_search::IeAgentOrderSearch;
pub use self::ie_agent_refund_agree::IeAgentRefundAgree;
pub use self::ie_agent_refund_get::IeAgentRefundGet;
pub use self::ie_agent_refund_new_fillconfirmfee::IeAgentRefundNewFillconfirmfee;
pub use self::ie_agent_refund_new_getdetail::IeAgentRefundNewGetdetail;
pub use self::ie_agent_refund_new_getlist::IeAgentRefundNewGetlist;
pub use self::ie_agent_refund_new_multiplerefunds::IeAgentRefundNewMultiplerefunds;
pub use self::ie_agent_refund_new_receive::IeAgentRefundNewReceive;
pub use self::ie_agent_refund_refundmoney::IeAgentRefundRefundmoney;
pub use self::ie_agent_refund_refuse::IeAgentRefundRefuse;
pub use self::ie_agent_refund_search::IeAgentRefundSearch;
pub use self::ie_agent_shopping_push::IeAgentShoppingPush;
pub use self::ie_agent_ticket_issue::IeAgentTicketIssue;
pub use self::it_fare_addow::ItFareAddow;
pub use self::it_fare_addrt::ItFareAddrt;
pub use self::it_fare_batchadd::ItFareBatchadd;
pub use self::it_fare_batchdelete::ItFareBatchdelete;
pub use self::it_fare_delete::ItFareDelete;
pub use self::it_fare_get::ItFareGet;
pub use self::it_fare_querytask::ItFareQuerytask;
pub use self::it_fare_update::ItFareUpdate;
pub use self::it_policy_add::ItPolicyAdd;
pub use self::it_policy_batchdelete::ItPolicyBatchdelete;
pub use self::it_policy_delete::ItPolicyDelete;
pub use self::it_policy_get::ItPolicyGet;
pub use self::it_policy_update::ItPolicyUpdate;
pub use self::seller_modify_list::SellerModifyList;
pub use self::seller_order_confirm::SellerOrderConfirm;
pub use self::seller_refund_confirmreturn::SellerRefundConfirmreturn;
pub use self::seller_refund_fillfee::SellerRefundFillfee;
pub use self::seller_refund_get::SellerRefundGet;
pub use self::seller_refund_refusereturn::SellerRefundRefusereturn;
pub use self::seller_refund_search::SellerRefundSearch;
pub use self::seller_refundmoney_confirm::SellerRefundmoneyConfirm;
pub use self::seller_refundorderlist_fetch::SellerRefundorderlistFetch;
pub use self::supplier_modify_list::SupplierModifyList;
pub use self::totoro_auxproduct_delete::TotoroAuxproductDelete;
pub use self::totoro_auxproduct_push::TotoroAuxproductPush;
pub use self::travel_axin_alipay_dksign::TravelAxinAlipayDksign;
pub use self::travel_axin_hotel_city_get::TravelAxinHotelCityGet;
pub use self::travel_axin_hotel_detail_query::TravelAxinHotelDetailQuery;
pub use self::travel_axin_hotel_list_get::TravelAxinHotelListGet;
pub use self::travel_axin_hotel_match::TravelAxinHotelMatch;
pub use self::travel_axin_hotel_order_create::TravelAxinHotelOrderCreate;
pub use self::travel_axin_hotel_order_detail::TravelAxinHotelOrderDetail;
pub use self::travel_axin_hotel_order_pay::TravelAxinHotelOrderPay;
pub use self::travel_axin_hotel_order_refund::TravelAxinHotelOrderRefund;
pub use self::travel_axin_hotel_order_validate::TravelAxinHotelOrderValidate;
pub use self::travel_axin_hotel_price_batch_get::TravelAxinHotelPriceBatchGet;
pub use self::travel_axin_hotel_price_get::TravelAxinHotelPriceGet;
pub use self::travel_axin_hotel_price_query::TravelAxinHotelPriceQuery;
pub use self::travel_axin_hotel_room_list_query::TravelAxinHotelRoomListQuery;
pub use self::travel_axin_hotel_room_match::TravelAxinHotelRoomMatch;
pub use self::travel_axin_hotel_shid_list_query::TravelAxinHotelShidListQuery;
pub use self::travel_axin_hotelticket_order_createorder::TravelAxinHotelticketOrderCreateorder;
pub use self::travel_axin_hotelticket_order_query::TravelAxinHotelticketOrderQuery;
pub use self::travel_axin_hotelticket_order_validate::TravelAxinHotelticketOrderValidate;
pub use self::travel_axin_hotelticket_product_detail::TravelAxinHotelticketProductDetail;
pub use self::travel_axin_hotelticket_product_list::TravelAxinHotelticketProductList;
pub use self::travel_axin_hotelticket_refund_orderrefund::TravelAxinHotelticketRefundOrderrefund;
pub use self::travel_axin_poi_detail_query::TravelAxinPoiDetailQuery;
pub use self::travel_axin_poi_search::TravelAxinPoiSearch;
pub use self::travel_baseinfo_cities_get::TravelBaseinfoCitiesGet;
pub use self::travel_baseinfo_cruise_get::TravelBaseinfoCruiseGet;
pub use self::travel_baseinfo_scenics_get::TravelBaseinfoScenicsGet;
pub use self::travel_fsc_hotel_list_query::TravelFscHotelListQuery;
pub use self::travel_fsc_hotel_modify_increment::TravelFscHotelModifyIncrement;
pub use self::travel_fsc_route_api_business_area_get::TravelFscRouteApiBusinessAreaGet;
pub use self::travel_fsc_route_api_division_apply::TravelFscRouteApiDivisionApply;
pub use self::travel_fsc_route_api_division_get::TravelFscRouteApiDivisionGet;
pub use self::travel_fsc_route_api_poi_apply::TravelFscRouteApiPoiApply;
pub use self::travel_fsc_route_api_poi_get::TravelFscRouteApiPoiGet;
pub use self::travel_fsc_route_api_product_add::TravelFscRouteApiProductAdd;
pub use self::travel_fsc_route_api_product_label_get::TravelFscRouteApiProductLabelGet;
pub use self::travel_fsc_route_api_product_offline::TravelFscRouteApiProductOffline;
pub use self::travel_fsc_route_api_product_online::TravelFscRouteApiProductOnline;
pub use self::travel_fsc_route_api_product_update::TravelFscRouteApiProductUpdate;
pub use self::travel_fsc_route_api_project_add::TravelFscRouteApiProjectAdd;
pub use self::travel_fsc_route_api_project_close::TravelFscRouteApiProjectClose;
pub use self::travel_fsc_route_api_project_inventory_update::TravelFscRouteApiProjectInventoryUpdate;
pub use self::travel_fsc_route_api_project_open::TravelFscRouteApiProjectOpen;
pub use self::travel_fsc_route_api_project_update::TravelFscRouteApiProjectUpdate;
pub use self::travel_item_base_add::TravelItemBaseAdd;
pub use self::travel_item_base_modify::TravelItemBaseModify;
pub use self::travel_item_element_manage::TravelItemElementManage;
pub use self::travel_item_element_query::TravelItemElementQuery;
pub use self::travel_item_new_query::TravelItemNewQuery;
pub use self::travel_item_shelve::TravelItemShelve;
pub use self::travel_item_single_query::TravelItemSingleQuery;
pub use self::travel_item_sku_override::TravelItemSkuOverride;
pub use self::travel_item_sku_package_modify::TravelItemSkuPackageModify;
pub use self::travel_item_sku_price_modify::TravelItemSkuPriceModify;
pub use self::travel_normalvisa_get::TravelNormalvisaGet;
pub use self::travel_normalvisa_getcompany::TravelNormalvisaGetcompany;
pub use self::travel_normalvisa_getdetail::TravelNormalvisaGetdetail;
pub use self::travel_normalvisa_storeuser::TravelNormalvisaStoreuser;
pub use self::travel_normalvisa_updatepersonstauts::TravelNormalvisaUpdatepersonstauts;
pub use self::travel_normalvisa_uploadfile::TravelNormalvisaUploadfile;
pub use self::travel_product_base_add::TravelProductBaseAdd;
pub use self::travel_product_base_modify::TravelProductBaseModify;
pub use self::travel_product_sku_override::TravelProductSkuOverride;
pub use self::travel_trade_memo_add::TravelTradeMemoAdd;
pub use self::travel_trade_memo_update::TravelTradeMemoUpdate;

/// `taobao.alitrip.axin.trans.fund.add`
pub mod axin_trans_fund_add {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.fund.add` (创建资金单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.fund.add",
        response = AxinTransFundAddResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransFundAdd {
        pub axin_fund_create_d_t_o: Option<AxinFundCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundCreateDto {
        pub payer_alipay_id: Option<String>,
        pub payer_account: String,
        #[top_api(secret)]
        pub payer_nick: Option<String>,
        pub outer_order_id: String,
        pub pay_type: i64,
        pub account_type: i64,
        pub receiver_alipay_id: Option<String>,
        pub receiver_account: String,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        pub smid: String,
        pub pay_fund_id: Option<i64>,
        pub trade_type: String,
        pub req_version: String,
        pub trade_source: i64,
        /// JSON as text.
        pub attributes: Option<String>,
        /// In cents.
        pub pay_fee: i64,
        pub notify_url: String,
        pub ext_user_info: ExtUserInfoDto,
        pub subject: String,
        pub trade_channel: Option<TradeChannel>,
    }

    /// The values of `trade_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeChannel {
        /// 借记
        #[top_api(value = 1)]
        V1,
        /// 贷记
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtUserInfoDto {
        #[top_api(secret)]
        pub ext_user_cert_no: String,
        pub ext_user_cert_type: String,
        #[top_api(secret)]
        pub ext_user_name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransFundAddResult {
        pub data: Option<AxinFundCreateResDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundCreateResDto {
        pub alipay_body: Option<String>,
        pub app_id: Option<String>,
        pub fund_id: Option<String>,
        pub merchant_order_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub seller_id: Option<String>,
        pub total_amount: Option<String>,
        pub trade_no: Option<String>,
    }
}

/// `taobao.alitrip.axin.trans.fund.confirm`
pub mod axin_trans_fund_confirm {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.fund.confirm` (确认资金单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.fund.confirm",
        response = AxinTransFundConfirmResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransFundConfirm {
        pub outer_order_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransFundConfirmResult {
        pub data: Option<AxinFundConfirmResDto>,
        pub success: Option<bool>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundConfirmResDto {
        pub outer_order_id: Option<String>,
        pub settle_amount: Option<i64>,
    }
}

/// `taobao.alitrip.axin.trans.fund.query.by.order`
pub mod axin_trans_fund_query_by_order {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.fund.query.by.order` (通过外部订单 ID 查询所有资金单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.fund.query.by.order",
        response = AxinTransFundQueryByOrderResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransFundQueryByOrder {
        pub param_axin_fund_list_query_d_t_o: AxinFundListQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundListQueryDto {
        #[top_api(required)]
        pub fund_status: Vec<String>,
        pub outer_order_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransFundQueryByOrderResult {
        pub data: Option<AxinFundDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub success: Option<bool>,
    }

    /// `AxinFundDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundDto {
        pub fund_list: Vec<AxinFundDtoFundList>,
        pub total_payed_amount: Option<i64>,
    }

    /// `AxinFundDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundDtoFundList {
        pub alipay_order_id: Option<String>,
        pub alipay_outer_id: Option<String>,
        pub attributes: Option<String>,
        pub id: Option<i64>,
        pub outer_order_id: Option<String>,
        pub pay_fee: Option<i64>,
        pub pay_fund_id: Option<i64>,
        pub pay_order_id: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub pay_type: Option<i64>,
        pub payer_account: Option<String>,
        pub payer_account_type: Option<i64>,
        pub payer_alipay_id: Option<String>,
        #[top_api(secret)]
        pub payer_nick: Option<String>,
        pub payer_tid: Option<i64>,
        pub receiver_account: Option<String>,
        pub receiver_account_type: Option<i64>,
        pub receiver_alipay_id: Option<String>,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        pub receiver_tid: Option<i64>,
        pub req_version: Option<String>,
        pub smid: Option<String>,
        pub status: Option<i64>,
        pub trade_source: Option<i64>,
        pub trade_type: Option<i64>,
    }
}

/// `taobao.alitrip.axin.trans.fund.update`
pub mod axin_trans_fund_update {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.fund.update` (修改资金单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55694&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.fund.update",
        response = AxinTransFundUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransFundUpdate {
        pub axin_fund_update_d_t_o: AxinFundUpdateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinFundUpdateDto {
        pub req_version: String,
        pub attributes: Option<String>,
        pub status: i64,
        pub alipay_order_id: String,
        pub fund_id: i64,
        pub outer_order_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransFundUpdateResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub need_retry: Option<bool>,
        pub info_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `taobao.alitrip.axin.trans.pay.img.upload`
pub mod axin_trans_pay_img_upload {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.pay.img.upload` (上传图片到支付宝图片空间接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55691&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.pay.img.upload",
        response = AxinTransPayImgUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransPayImgUpload {
        pub axin_pay_img_upload_d_t_o: AxinPayImgUploadDto,
        pub img_contents: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayImgUploadDto {
        pub file_name: String,
        pub image_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransPayImgUploadResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub need_retry: Option<bool>,
        pub info_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<AxinPayImgUploadResDto>,
    }

    /// `AxinPayImgUploadResDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayImgUploadResDto {
        pub img_id: Option<String>,
    }
}

/// `taobao.alitrip.axin.trans.pay.register.audit`
pub mod axin_trans_pay_register_audit {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.pay.register.audit` (阿信支付入驻审核通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=55959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.pay.register.audit",
        response = BaseResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransPayRegisterAudit {
        pub axin_pay_register_audit_dto: Option<AxinPayRegisterAuditDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterAuditDto {
        pub audit_result: Option<bool>,
        pub external_id: Option<String>,
        pub memo: Option<String>,
        pub pay_platform_apply_order: Option<String>,
        pub pay_register_order_no: Option<String>,
        pub reject_reason_code: Option<String>,
        pub reject_reason_desc: Option<String>,
        pub pay_merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultDto {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.axin.trans.pay.register.create`
pub mod axin_trans_pay_register_create {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.pay.register.create` (提交支付服务开通)
    ///
    /// <https://open.taobao.com/api.htm?docId=55693&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.pay.register.create",
        response = AxinTransPayRegisterCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransPayRegisterCreate {
        pub create_d_t_o: AxinPayRegisterCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterCreateDto {
        #[top_api(secret)]
        pub legal_cert_type: String,
        pub sites: Vec<AxinPayRegisterSiteInfo>,
        #[top_api(secret)]
        pub alipay_logon_id: String,
        #[top_api(required)]
        pub service: Vec<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub business_address: Option<AxinPayRegisterAddress>,
        pub legal_cert_front_image: String,
        #[top_api(secret)]
        pub legal_cert_no: String,
        pub legal_name: String,
        pub cert_image: String,
        pub cert_type: String,
        #[top_api(secret)]
        pub cert_no: String,
        pub mcc: Option<String>,
        pub merchant_type: String,
        pub alias_name: Option<String>,
        pub name: String,
        pub external_id: String,
        pub legal_cert_back_image: String,
        pub qualifications: Vec<AxinPayRegisterQualification>,
        pub binding_alipay_logon_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterSiteInfo {
        pub site_url: Option<String>,
        pub site_name: Option<String>,
        pub site_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterAddress {
        #[top_api(secret)]
        pub address: Option<String>,
        pub district_code: Option<String>,
        pub city_code: Option<String>,
        pub province_code: Option<String>,
        pub country_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterQualification {
        pub image_id: Option<String>,
        pub r#type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransPayRegisterCreateResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub need_retry: Option<bool>,
        pub info_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<AxinPayRegisterCreateResDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterCreateResDto {
        pub apply_order_id: Option<String>,
    }
}

/// `taobao.alitrip.axin.trans.pay.register.reapply`
pub mod axin_trans_pay_register_reapply {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.pay.register.reapply` (阿信支付入驻重新申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=55955&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.pay.register.reapply",
        response = BaseResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransPayRegisterReapply {
        pub axin_pay_register_create_d_t_o: Option<AxinPayRegisterCreateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterCreateDto {
        pub alias_name: Option<String>,
        pub alipay_logon_id: String,
        pub binding_alipay_logon_id: Option<String>,
        pub business_address: Option<AxinPayRegisterAddress>,
        pub cert_image: Option<String>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub cert_type: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub external_id: String,
        pub legal_cert_back_image: Option<String>,
        pub legal_cert_front_image: Option<String>,
        #[top_api(secret)]
        pub legal_cert_no: Option<String>,
        pub legal_cert_type: Option<String>,
        #[top_api(secret)]
        pub legal_name: Option<String>,
        pub mcc: Option<String>,
        pub merchant_type: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub qualifications: Vec<AxinPayRegisterQualification>,
        pub service: Vec<String>,
        #[top_api(secret)]
        pub service_phone: Option<String>,
        pub sites: Vec<AxinPayRegisterSiteInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterAddress {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_code: Option<String>,
        pub country_code: Option<String>,
        pub district_code: Option<String>,
        pub province_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterQualification {
        pub image_id: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterSiteInfo {
        pub site_name: Option<String>,
        pub site_type: Option<String>,
        pub site_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultDto {
        pub data: Option<AxinPayRegisterCreateResDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayRegisterCreateResDto {
        pub apply_order_id: Option<String>,
        pub pay_register_order_no: Option<String>,
    }
}

/// `taobao.alitrip.axin.trans.pay.sign.check`
pub mod axin_trans_pay_sign_check {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.pay.sign.check` (阿信支付宝验签服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=55947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.pay.sign.check",
        response = BaseResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransPaySignCheck {
        pub axin_pay_check_sign_dto: Option<AxinPayCheckSignDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinPayCheckSignDto {
        pub biz_scene: Option<String>,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultDto {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub info_msg: Option<String>,
        pub need_retry: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.axin.trans.refund.create`
pub mod axin_trans_refund_create {
    use crate::prelude::*;

    /// `taobao.alitrip.axin.trans.refund.create` (阿信创建退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55698&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.axin.trans.refund.create",
        response = AxinTransRefundCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct AxinTransRefundCreate {
        pub axin_refund_create_d_t_o: AxinRefundCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinRefundCreateDto {
        pub attributes: Option<String>,
        pub refund_explanation: String,
        pub refund_reason: String,
        pub refund_fee: i64,
        pub req_version: String,
        pub outer_order_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinTransRefundCreateResult {
        pub data: Option<AxinRefundCreateResDto>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub need_retry: Option<bool>,
        pub info_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AxinRefundCreateResDto {
        pub actual_fee: Option<i64>,
        pub refund_fee: Option<i64>,
        pub req_version: Option<String>,
        pub outer_order_id: Option<String>,
    }
}

/// `taobao.alitrip.bus.tickets.insurance.recommend`
pub mod bus_tickets_insurance_recommend {
    use crate::prelude::*;

    /// `taobao.alitrip.bus.tickets.insurance.recommend` (汽车票保险推荐)
    ///
    /// <https://open.taobao.com/api.htm?docId=52971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.bus.tickets.insurance.recommend",
        response = BusTicketsInsuranceRecommendResult,
        unwrap = "result",
        debug
    )]
    pub struct BusTicketsInsuranceRecommend {
        pub recommend_req: TopStandardInsRecommendRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopStandardInsRecommendRequest {
        pub station_info: Option<TopInsStationInfo>,
        pub target_channel: String,
        pub merchant_info: Option<TopInsMerchantInfo>,
        pub commodity_info: Option<TopInsCommodityInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInsStationInfo {
        pub machine_id: Option<String>,
        pub city_code: Option<String>,
        pub isv_name: Option<String>,
        pub isv_id: Option<String>,
        pub province_code: Option<String>,
        pub start_station_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInsMerchantInfo {
        pub merchant_id: Option<String>,
        pub merchant_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInsCommodityInfo {
        /// In cents.
        pub ticket_price: Option<i64>,
        pub travel_date: Option<String>,
        pub start_station_id: Option<String>,
        pub itinerary_time: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusTicketsInsuranceRecommendResult {
        pub success: Option<bool>,
        pub response: Option<TopStandardInsRecommendResponse>,
        pub biz_ext_map: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopStandardInsRecommendResponse {
        pub result_list: Vec<TopInsProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInsProduct {
        pub ins_title: Option<String>,
        pub ins_name: Option<String>,
        pub ins_price: Option<i64>,
        pub interest_info: Option<String>,
        pub pro_code: Option<String>,
        pub resource_map: Option<String>,
    }
}

/// `taobao.alitrip.buyer.get`
pub mod buyer_get {
    use crate::prelude::*;

    /// `taobao.alitrip.buyer.get` (敏感信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.buyer.get",
        response = BuyerGetResponse,
        debug
    )]
    pub struct BuyerGet {
        pub request_axb: RequestAxbDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RequestAxbDo {
        pub req_content: i64,
        pub biz_type: i64,
        pub contact_no: String,
        pub purpose: String,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerGetResponse {
        pub content: Option<String>,
        pub expires: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.car.driver.status.update`
pub mod car_driver_status_update {
    use crate::prelude::*;

    /// `taobao.alitrip.car.driver.status.update` (司机服务状态更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29393&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.driver.status.update",
        response = CarDriverStatusUpdateResponse,
        debug
    )]
    pub struct CarDriverStatusUpdate {
        pub order_id: String,
        pub third_order_id: Option<String>,
        pub provider_id: String,
        pub status: Status,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time: String,
        pub seller_id: Option<String>,
        pub use_type: Option<UseType>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 司机已出发
        #[top_api(value = 1)]
        V1,
        /// 司机已到达
        #[top_api(value = 2)]
        V2,
        /// 司机已开始服务
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `use_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseType {
        /// 接送机
        #[top_api(value = 0)]
        V0,
        /// 实时打车
        #[top_api(value = 1)]
        V1,
        /// 租车(不传值默认为 0)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarDriverStatusUpdateResponse {
        pub message_code: Option<i64>,
        pub message: Option<String>,
        pub data: Option<String>,
    }
}

/// `taobao.alitrip.car.order.accept`
pub mod car_order_accept {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.accept` (确认接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.accept",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CarOrderAccept {
        pub param_order_accept: OrderAccept,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAccept {
        pub confirm_type: i64,
        pub message: Option<String>,
        pub order_id: String,
        pub provider_id: String,
        pub third_order_id: Option<String>,
        pub seller_id: Option<String>,
        pub use_type: Option<UseType>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        /// In milliseconds.
        pub accept_time: Option<i64>,
    }

    /// The values of `use_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseType {
        /// 接送机
        #[top_api(value = 0)]
        V0,
        /// 实时打车
        #[top_api(value = 1)]
        V1,
        /// 租车(不传值默认为 0)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        #[top_api(flag = "0")]
        pub code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `taobao.alitrip.car.order.agent.cancel`
pub mod car_order_agent_cancel {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.agent.cancel` (司机或客服取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=51542&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.agent.cancel",
        response = CarOrderAgentCancelResponse,
        debug
    )]
    pub struct CarOrderAgentCancel {
        pub param_order_cancel: Option<OrderCancel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancel {
        pub order_id: Option<String>,
        pub provider_id: Option<String>,
        pub third_order_id: Option<String>,
        pub cancel_reason: Option<String>,
        pub cancel_category: Option<CancelCategory>,
    }

    /// The values of `cancel_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelCategory {
        /// 司机取消订单
        #[top_api(value = 14)]
        V14,
        /// 商家客服取消订单
        #[top_api(value = 15)]
        V15,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderAgentCancelResponse {
        pub model: Option<bool>,
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `taobao.alitrip.car.order.complete`
pub mod car_order_complete {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.complete` (服务完成 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=25938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.complete",
        response = CarOrderCompleteResponse,
        debug
    )]
    pub struct CarOrderComplete {
        pub param_order_complete: Option<OrderComplete>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderComplete {
        pub complete_time: Option<String>,
        pub order_id: String,
        pub provider_id: String,
        pub third_order_id: Option<String>,
        pub seller_id: Option<String>,
        pub use_type: Option<UseType>,
        pub price_info: Option<PriceInfo>,
        pub distance: Option<String>,
    }

    /// The values of `use_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseType {
        /// 接送机
        #[top_api(value = 0)]
        V0,
        /// 实时打车
        #[top_api(value = 1)]
        V1,
        /// 租车(不传值默认为 0)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfo {
        pub total_price: Option<String>,
        pub original_price: Option<String>,
        pub detail: Vec<DetailPriceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailPriceInfo {
        pub amount: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderCompleteResponse {
        pub message_code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.alitrip.car.order.confirm`
pub mod car_order_confirm {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.confirm` (司机应答 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=25925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.confirm",
        response = CarOrderConfirmResponse,
        debug
    )]
    pub struct CarOrderConfirm {
        pub param_order_confirm: OrderConfirm,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderConfirm {
        pub confirm_time: Option<String>,
        pub confirm_type: i64,
        pub driver_car_desc: Option<String>,
        pub driver_car_name: Option<String>,
        pub driver_car_no: Option<String>,
        #[top_api(secret)]
        pub driver_name: String,
        #[top_api(secret)]
        pub driver_tel: Option<String>,
        pub order_id: String,
        pub provider_id: String,
        pub third_order_id: Option<String>,
        pub seller_id: Option<String>,
        pub driver_pic: Option<String>,
        pub car_pic: Option<String>,
        pub support_real_time_poi: Option<bool>,
        #[top_api(secret)]
        pub driver_trumpet_phone: Option<String>,
        #[top_api(secret)]
        pub driver_id_number: Option<String>,
        pub use_type: Option<UseType>,
        pub sub_pic: Option<String>,
        pub sub_title: Option<String>,
        pub car_type_id: Option<CarTypeId>,
        pub sub_key: Option<String>,
        pub driver_car_color: Option<String>,
        pub car_brand: Option<String>,
        pub car_model: Option<String>,
        pub car_age: Option<String>,
        pub deriver_gender: Option<String>,
        pub feature: Vec<String>,
    }

    /// The values of `use_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseType {
        /// 接送机
        #[top_api(value = 0)]
        V0,
        /// 实时打车
        #[top_api(value = 1)]
        V1,
        /// 租车(不传值默认为 0)
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `car_type_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CarTypeId {
        /// 出租车
        #[top_api(value = 30)]
        V30,
        /// 经济型
        #[top_api(value = 31)]
        V31,
        /// 舒适型
        #[top_api(value = 32)]
        V32,
        /// 商务型
        #[top_api(value = 33)]
        V33,
        /// 豪华型
        #[top_api(value = 34)]
        V34,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderConfirmResponse {
        pub message_code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.alitrip.car.order.query`
pub mod car_order_query {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.query` (飞猪订单状态查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.query",
        response = OrderQueryRsp,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct CarOrderQuery {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQueryRsp {
        pub order_id: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
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
}

/// `taobao.alitrip.car.order.refund`
pub mod car_order_refund {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.refund` (用户投诉达成一致后给用户退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=51171&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.refund",
        response = CarOrderRefundResponse,
        debug
    )]
    pub struct CarOrderRefund {
        pub param_order_refund: Option<OrderRefund>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefund {
        /// In cents.
        pub refund_fee: Option<String>,
        /// In cents.
        pub original_price: Option<String>,
        pub third_order_id: Option<String>,
        pub order_id: Option<String>,
        pub agent_uniq_key: Option<String>,
        pub provider_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarOrderRefundResponse {
        pub model: Option<bool>,
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `taobao.alitrip.car.order.status`
pub mod car_order_status {
    use crate::prelude::*;

    /// `taobao.alitrip.car.order.status` (商家订单状态改变通知接口（神州专车接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=26874&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.order.status",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct CarOrderStatus {
        pub operation: Option<String>,
        pub order_id: String,
        pub provider_id: String,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 司机已出发
        #[top_api(value = "arriving")]
        Arriving,
        /// 司机已到达
        #[top_api(value = "arrived")]
        Arrived,
        /// 已开始服务
        #[top_api(value = "serviceStarted")]
        ServiceStarted,
        /// 已结束服务
        #[top_api(value = "serviceFinished")]
        ServiceFinished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.alitrip.car.rent.order.cancel`
pub mod car_rent_order_cancel {
    use crate::prelude::*;

    /// `taobao.alitrip.car.rent.order.cancel` (租车-取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26554&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.car.rent.order.cancel",
        response = CarRentOrderCancelResponse,
        debug
    )]
    pub struct CarRentOrderCancel {
        pub param0: Option<RentProviderCancelRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RentProviderCancelRequest {
        pub cancel_confirm: bool,
        pub provider_id: i64,
        pub cancel_reject_reason: Option<String>,
        pub cancel_reject_code: Option<i64>,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarRentOrderCancelResponse {
        pub message: Option<String>,
        pub models: Option<String>,
        pub model: Option<String>,
        pub c: Option<i64>,
    }
}

/// `taobao.alitrip.domestic.rent.car.status.update`
pub mod domestic_rent_car_status_update {
    use crate::prelude::*;

    /// `taobao.alitrip.domestic.rent.car.status.update` (航旅国内租车订单状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=41576&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.domestic.rent.car.status.update",
        response = DomesticRentCarStatusUpdateResponse,
        debug
    )]
    pub struct DomesticRentCarStatusUpdate {
        pub status: Status,
        pub third_order_id: Option<String>,
        pub order_id: String,
        pub provider_id: String,
        pub car_number: Option<String>,
        pub extra: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 用车中（用户取车成功）
        #[top_api(value = 121)]
        V121,
        /// 待结算（用户还车成功）
        #[top_api(value = 122)]
        AwaitingSettlement,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DomesticRentCarStatusUpdateResponse {
        pub data: Option<String>,
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `taobao.alitrip.flightchange.add`
pub mod flightchange_add {
    use crate::prelude::*;

    /// `taobao.alitrip.flightchange.add` (航变信息录入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27819&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.flightchange.add",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct FlightchangeAdd {
        pub flight_change_data_do: FlightChangeDataDo,
    }

    /// `FlightChangeDataDO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct FlightChangeDataDo {
        pub new_arr_airport: Option<String>,
        pub old_arr_airport: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub old_dep_time_str: String,
        pub flight_change_type: FlightChangeType,
        pub old_flt_num: String,
        pub new_dep_time_str: Option<String>,
        pub new_dep_airport: Option<String>,
        pub old_dep_airport: String,
        pub new_flt_num: Option<String>,
        pub biz_type: BizType,
        pub order_id: Option<i64>,
        pub new_arr_time_str: Option<String>,
        pub out_order_no: Option<String>,
    }

    /// The values of `flight_change_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FlightChangeType {
        /// 航班取消
        #[top_api(value = 1)]
        V1,
        /// 航班变更
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 国内机票
        #[top_api(value = 0)]
        V0,
        /// 国际机票
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.flightchange.get`
pub mod flightchange_get {
    use crate::prelude::*;

    /// `taobao.alitrip.flightchange.get` (获取航变信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27822&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.flightchange.get",
        response = ResultDo,
        unwrap = "result_d_o",
        debug
    )]
    pub struct FlightchangeGet {
        pub search_option: Option<FlightChangeDataQueryOption>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct FlightChangeDataQueryOption {
        /// A day as \``yyyy-MM-dd`\`.
        pub end_flight_change_time_str: String,
        pub old_arr_airport: Option<String>,
        pub is_confirmed: IsConfirmed,
        pub is_get_self_only: IsGetSelfOnly,
        /// A day as \``yyyy-MM-dd`\`.
        pub begin_old_dep_time_str: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_old_dep_time_str: Option<String>,
        pub old_dep_airport: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub begin_flight_change_time_str: String,
        pub old_flt_num: Option<String>,
        pub qsort: Option<Qsort>,
        pub current_page: Option<i64>,
    }

    /// The values of `is_confirmed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsConfirmed {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 2)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_get_self_only`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsGetSelfOnly {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 2)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `qsort`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Qsort {
        /// 航变时间降序（默认）
        #[top_api(value = 1)]
        V1,
        /// 航变时间升序
        #[top_api(value = 2)]
        V2,
        /// 离港时间降序
        #[top_api(value = 3)]
        V3,
        /// 离港时间升序
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub results: Vec<String>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.change.querychangelist`
pub mod ie_agent_change_querychangelist {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.change.querychangelist` (卖家查询改签列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.change.querychangelist",
        response = QueryChangeAgentListRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentChangeQuerychangelist {
        pub change_biz_status_enum: Option<String>,
        pub change_order_id: Option<i64>,
        pub change_reason_type: Option<ChangeReasonType>,
        pub end_create_date: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub sort_field: Option<i64>,
        pub start_create_date: Option<TopDateTime>,
    }

    /// The values of `change_reason_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeReasonType {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryChangeAgentListRs {
        pub api_error_code: Option<i64>,
        pub api_error_msg: Option<String>,
        pub change_order_d_os: Vec<IeChangeOrderVo>,
        pub page_info_d_o: Option<BasePageDo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeOrderVo {
        pub agent_id: Option<i64>,
        pub alipay_trade_n_o: Option<String>,
        pub apply_time: Option<TopDateTime>,
        pub buyer_id: Option<i64>,
        pub buyer_intension_memo: Option<String>,
        pub change_item: Option<IeChangeItemVo>,
        pub change_passenger_v_o_s: Vec<IeChangePassengerVo>,
        pub change_reason_type: Option<IeChangeOrderVoChangeReasonTypeValue>,
        pub change_ticket_v_o_s: Vec<IeChangeTicketVo>,
        pub checking_pass_time: Option<TopDateTime>,
        pub close_memo: Option<String>,
        pub close_time: Option<TopDateTime>,
        pub close_type: Option<CloseType>,
        pub gmt_create_time: Option<TopDateTime>,
        pub gmt_modified_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub latest_agent_issue_time: Option<TopDateTime>,
        pub latest_agent_processing_time: Option<TopDateTime>,
        pub latest_buyer_pay_time: Option<TopDateTime>,
        pub order_biz_status: Option<OrderBizStatus>,
        pub order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub pay_status: Option<PayStatus>,
        pub pay_success_time: Option<TopDateTime>,
        pub total_price: Option<i64>,
        pub change_intensions: Option<String>,
        pub change_contact_v_o: Option<IeChangeContactVo>,
    }

    /// The values of `change_reason_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IeChangeOrderVoChangeReasonTypeValue {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `close_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CloseType {
        /// 未关闭
        #[top_api(value = -1)]
        NotClosed,
        /// 买家主动关闭
        #[top_api(value = 0)]
        V0,
        /// 买家支付超时
        #[top_api(value = 1)]
        V1,
        /// 卖家确认处理超时
        #[top_api(value = 10)]
        V10,
        /// 卖家拒绝
        #[top_api(value = 11)]
        V11,
        /// 其他原因
        #[top_api(value = 99)]
        V99,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_biz_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderBizStatus {
        /// 卖家待确认
        #[top_api(value = 10)]
        V10,
        /// 卖家已确认
        #[top_api(value = 20)]
        V20,
        /// 卖家待出票
        #[top_api(value = 30)]
        V30,
        /// 出票超时冻结
        #[top_api(value = 40)]
        V40,
        /// 出票成功
        #[top_api(value = 50)]
        TicketingSucceeded,
        /// 验真失败
        #[top_api(value = 60)]
        V60,
        /// 验真成功
        #[top_api(value = 61)]
        V61,
        /// 卖家已拒绝
        #[top_api(value = 70)]
        V70,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始状态
        #[top_api(value = 0)]
        V0,
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 付款成功
        #[top_api(value = 2)]
        PaymentSucceeded,
        /// 改签成功
        #[top_api(value = 3)]
        TicketChangeSucceeded,
        /// 改签关闭
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 初始状态
        #[top_api(value = 0)]
        V0,
        /// 待支付
        #[top_api(value = 1)]
        AwaitingPayment,
        /// 支付成功
        #[top_api(value = 2)]
        PaymentSucceeded,
        /// 转交易成功(打款给卖家)
        #[top_api(value = 3)]
        V3,
        /// 关闭已支付订单成功
        #[top_api(value = 4)]
        V4,
        /// 关闭未支付订单成功
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeItemVo {
        pub adult_service_fee: Option<i64>,
        pub adult_upgrade_fee: Option<i64>,
        pub baggage_rule: Option<String>,
        pub child_service_fee: Option<i64>,
        pub child_upgrade_fee: Option<i64>,
        pub destination_itinerarys: Vec<IeChangeItineraryVo>,
        pub source_itinerarys: Vec<IeChangeItineraryVo>,
        pub trip_type: Option<TripType>,
        pub infant_upgrade_fee: Option<i64>,
        pub infant_service_fee: Option<i64>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 0)]
        OneWay,
        /// 去程
        #[top_api(value = 1)]
        Outbound,
        /// 回程
        #[top_api(value = 2)]
        Return,
        /// 往返
        #[top_api(value = 3)]
        RoundTrip,
        /// 多程
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeItineraryVo {
        pub arr_air_port_code: Option<String>,
        pub arr_city_code: Option<String>,
        pub arr_city_name: Option<String>,
        pub change_flights: Vec<IeChangeFlightSegmentVo>,
        pub dep_airport_code: Option<String>,
        pub dep_city_code: Option<String>,
        pub dep_city_name: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeFlightSegmentVo {
        pub arr_airport: Option<String>,
        pub arr_city: Option<String>,
        pub arr_terminal: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub cabin_class_code: Option<String>,
        pub cabin_code: Option<String>,
        pub code_share: Option<bool>,
        pub dep_airport: Option<String>,
        pub dep_city: Option<String>,
        pub dep_terminal: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub marketing_flight_number: Option<String>,
        pub operating_flight_number: Option<String>,
        pub segment_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangePassengerVo {
        #[top_api(secret)]
        pub birth_date: Option<TopDateTime>,
        pub document_expire_date: Option<TopDateTime>,
        pub document_holder_nationality: Option<String>,
        #[top_api(secret)]
        pub document_i_d: Option<String>,
        pub document_issue_country: Option<String>,
        pub document_type: Option<i64>,
        pub gender: Option<i64>,
        pub name: Option<String>,
        pub passenger_id: Option<i64>,
        pub passenger_type: Option<PassengerType>,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// 留学生
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeTicketVo {
        #[top_api(secret)]
        pub document_i_d: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<PassengerType>,
        pub ticket_n_o: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeChangeContactVo {
        pub mobile_country_code: Option<String>,
        #[top_api(secret)]
        pub mobile_phone_number: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageDo {
        pub page_size: Option<i64>,
        pub pageindex: Option<i64>,
        pub total_count: Option<i64>,
    }
}

/// `taobao.alitrip.ie.agent.order.get`
pub mod ie_agent_order_get {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.order.get` (【国际机票】查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=24314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.order.get",
        response = IeOrderVo,
        unwrap = "order_vo",
        idempotent,
        debug
    )]
    pub struct IeAgentOrderGet {
        pub agent_id: Option<i64>,
        pub trade_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeOrderVo {
        pub activity_vos: Vec<IeOrderActivityVo>,
        pub base_order_vo: Option<IeBaseOrderVo>,
        pub book_order_vos: Vec<IeBookOrderVo>,
        pub contacts_vo: Option<IeContactsVo>,
        pub item_vo: Option<IeItemVo>,
        pub itinerary_vo: Option<IeItineraryVo>,
        pub passgener_vos: Vec<IePassgenerVo>,
        pub trade_order_id: Option<i64>,
        pub vir_pro_order_vos: Vec<IeVirProOrderVo>,
        pub business_mode: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeOrderActivityVo {
        pub activity_name: Option<String>,
        pub activity_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBaseOrderVo {
        pub arr_airport: Option<String>,
        pub book_time: Option<TopDateTime>,
        pub close_reason: Option<String>,
        pub close_time: Option<TopDateTime>,
        pub close_type: Option<CloseType>,
        pub commission_price: Option<i64>,
        pub commission_status: Option<CommissionStatus>,
        pub credit_status: Option<CreditStatus>,
        pub dep_airport: Option<String>,
        pub est_commission_price: Option<i64>,
        pub flight_nos: Option<String>,
        pub gmt_create_time: Option<TopDateTime>,
        pub gold_medal_order: Option<bool>,
        pub inbound_arr_time: Option<TopDateTime>,
        pub inbound_dep_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub origin_total_price: Option<i64>,
        pub outbound_arr_time: Option<TopDateTime>,
        pub outbound_dep_time: Option<TopDateTime>,
        pub passenger_count: Option<i64>,
        pub pay2_agent_time: Option<TopDateTime>,
        pub pay_status: Option<PayStatus>,
        pub pay_time: Option<TopDateTime>,
        pub product_tags: Vec<String>,
        pub success_time: Option<TopDateTime>,
        pub total_activity_remit_price: Option<i64>,
        pub total_price: Option<i64>,
        pub total_redpackage: Option<i64>,
        pub total_service_price: Option<i64>,
        pub total_tax_price: Option<i64>,
        pub total_ticket_price: Option<i64>,
        pub trade_order_id: Option<i64>,
        pub trip_type: Option<TripType>,
    }

    /// The values of `close_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CloseType {
        /// 正常(未关闭)
        #[top_api(value = "Init")]
        Init,
        /// 买家关闭
        #[top_api(value = "BuyerClose")]
        BuyerClose,
        /// 舱位已售完
        #[top_api(value = "NoAVClose")]
        NoAvClose,
        /// 剩余座位数不足
        #[top_api(value = "NoEnoughAV")]
        NoEnoughAv,
        /// 付款超时
        #[top_api(value = "PayOvertime")]
        PayOvertime,
        /// 出票超时
        #[top_api(value = "TicketOrverTime")]
        TicketOrverTime,
        /// 其它
        #[top_api(value = "Other")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `commission_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 扣佣金失败
        #[top_api(value = "Failure")]
        Failure,
        /// 扣佣金成功
        #[top_api(value = "Success")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `credit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CreditStatus {
        /// 正常
        #[top_api(value = "Normal")]
        Normal,
        /// 已冻结
        #[top_api(value = "Frozen")]
        Frozen,
        /// 已解冻
        #[top_api(value = "Unfrozen")]
        Unfrozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 预定成功
        #[top_api(value = "BookSuccess")]
        BookSuccess,
        /// 付款成功
        #[top_api(value = "PaySuccess")]
        PaySuccess,
        /// 订单成功
        #[top_api(value = "TicketSuccess")]
        TicketSuccess,
        /// 订单关闭
        #[top_api(value = "Close")]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 创建担保交易成功
        #[top_api(value = "create_secure_pay")]
        CreateSecurePay,
        /// 付款成功
        #[top_api(value = "PaySuccess")]
        PaySuccess,
        /// 转交易成功
        #[top_api(value = "TransferSuccess")]
        TransferSuccess,
        /// 已支付订单关闭
        #[top_api(value = "PayedClosed")]
        PayedClosed,
        /// 未支付订单关闭
        #[top_api(value = "NoPayClosed")]
        NoPayClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = "OneWay")]
        OneWay,
        /// 往返
        #[top_api(value = "RoundTrip")]
        RoundTrip,
        /// 多程
        #[top_api(value = "MultiCity")]
        MultiCity,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookOrderVo {
        pub adt_tax_price: Option<i64>,
        pub adt_ticket_price: Option<i64>,
        pub book_flight_vos: Vec<IeBookFlightVo>,
        pub book_pnr_vos: Vec<IeBookPnrVo>,
        pub book_status: Option<BookStatus>,
        pub book_ticket_vos: Vec<IeBookTicketVo>,
        pub book_type: Option<BookType>,
        pub chd_tax_price: Option<i64>,
        pub chd_ticket_price: Option<i64>,
        pub fare_source: Option<i64>,
        pub issue_ticket_type: Option<IssueTicketType>,
        pub origin_total_price: Option<i64>,
        pub passenger_count: Option<i64>,
        pub tax_type: Option<TaxType>,
        pub terminal_file_name: Option<String>,
        pub terminal_url: Option<String>,
        pub ticket_authentic_status: Option<TicketAuthenticStatus>,
        pub total_order_pirce: Option<i64>,
        pub total_tax_price: Option<i64>,
        pub total_ticket_price: Option<i64>,
    }

    /// The values of `book_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BookStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 转手工 HK
        #[top_api(value = "Need_Manule_HK")]
        NeedManuleHk,
        /// HK 成功
        #[top_api(value = "HK_Success")]
        HkSuccess,
        /// 出票成功
        #[top_api(value = "Ticket_Success")]
        TicketSuccess,
        /// 订单关闭
        #[top_api(value = "Close")]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `book_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BookType {
        /// 自动
        #[top_api(value = "Auto")]
        Auto,
        /// 手工
        #[top_api(value = "Manual")]
        Manual,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `issue_ticket_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IssueTicketType {
        /// 自动出票
        #[top_api(value = "Auto")]
        Auto,
        /// 手工出票
        #[top_api(value = "Manual")]
        Manual,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `tax_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TaxType {
        /// 参考税
        #[top_api(value = "UserRefTax")]
        UserRefTax,
        /// 实时税费
        #[top_api(value = "RealTax")]
        RealTax,
        /// 手工回填税费
        #[top_api(value = "ManualTax")]
        ManualTax,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ticket_authentic_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TicketAuthenticStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 验真失败
        #[top_api(value = "Failure")]
        Failure,
        /// 验真通过
        #[top_api(value = "SUCCESS")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookFlightVo {
        pub arr_airport: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub code_share: Option<bool>,
        pub dep_airport: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub direction_type: Option<DirectionType>,
        pub equip_type: Option<String>,
        pub flight_cabin: Option<String>,
        pub flight_number: Option<String>,
        pub marketing_airline: Option<String>,
        pub operating_air_line: Option<String>,
        pub operating_flight_number: Option<String>,
        pub segment_rph: Option<i64>,
    }

    /// The values of `direction_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DirectionType {
        /// 去程
        #[top_api(value = "Outbound")]
        Outbound,
        #[top_api(value = "Inbound")]
        Inbound,
        /// 多程
        #[top_api(value = "MultiCity")]
        MultiCity,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookPnrVo {
        pub id: Option<i64>,
        pub pnr_no: Option<String>,
        pub pnr_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookTicketVo {
        pub authentic_memo: Option<String>,
        pub authentic_status: Option<AuthenticStatus>,
        pub conj_ticket_flag: Option<bool>,
        pub flight_ids: Vec<i64>,
        pub id: Option<i64>,
        pub issue_ticket_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub passenger_cert_no: Option<String>,
        pub passenger_cert_type: Option<PassengerCertType>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<PassengerType>,
        pub pnr_id: Option<i64>,
        pub ticket_nos: Vec<String>,
        pub ticket_price: Option<i64>,
        pub ticket_tax: Option<i64>,
    }

    /// The values of `authentic_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuthenticStatus {
        /// 初始状态
        #[top_api(value = "Init")]
        Init,
        /// 验真失败
        #[top_api(value = "Failure")]
        Failure,
        /// 验真通过
        #[top_api(value = "SUCCESS")]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `passenger_cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerCertType {
        /// 护照
        #[top_api(value = "Passport")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "Hongkong_Macao")]
        HongkongMacao,
        /// 台胞证
        #[top_api(value = "Taiwan_MTP")]
        TaiwanMtp,
        /// 回乡证
        #[top_api(value = "Home_Return_Permit")]
        HomeReturnPermit,
        /// 台湾通行证
        #[top_api(value = "Taiwan_Pass")]
        TaiwanPass,
        /// 入台证
        #[top_api(value = "Entry_Taiwan_Permit")]
        EntryTaiwanPermit,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 普通成人
        #[top_api(value = "Adult")]
        Adult,
        /// 儿童
        #[top_api(value = "Child")]
        Child,
        /// 留学生
        #[top_api(value = "StudentAbroad")]
        StudentAbroad,
        /// 婴儿
        #[top_api(value = "Infant")]
        Infant,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeContactsVo {
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeItemVo {
        pub adult_price: Option<i64>,
        pub adult_tax: Option<i64>,
        pub baggage_rule: Option<String>,
        pub bonus_id: Option<String>,
        pub child_price: Option<i64>,
        pub child_tax: Option<i64>,
        pub fare_item_id: Option<String>,
        pub flights: Vec<IeFlightVo>,
        pub office_no: Option<String>,
        pub resource_code: Option<String>,
        pub restriction: Option<String>,
        pub ticketing_airline: Option<String>,
        pub trip_type: Option<TripType>,
        pub origin_bonus_id: Option<String>,
        pub infant_tax: Option<i64>,
        pub infant_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeFlightVo {
        pub arr_airport: Option<String>,
        pub arr_terminal: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub cabin_class: Option<CabinClass>,
        pub cabin_class_code: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_terminal: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub elapsed_minute: Option<i64>,
        pub equip_type: Option<String>,
        pub flight_cabin: Option<String>,
        pub flight_number: Option<String>,
        pub itinerary_type: Option<i64>,
        pub main_segment: Option<bool>,
        pub marketing_airline: Option<String>,
        pub operating_air_line: Option<String>,
        pub operating_flight_number: Option<String>,
        pub segment_rph: Option<i64>,
        /// Several values with commas between them.
        pub stop_airport: Option<String>,
        pub stop_minute: Option<i64>,
        pub stop_quantity: Option<i64>,
        pub trans_visa: Option<String>,
        pub infant_cabin_class_code: Option<String>,
        pub infant_cabin_class: Option<InfantCabinClass>,
        pub infant_flight_cabin: Option<String>,
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等舱
        #[top_api(value = "First")]
        First,
        /// 商务舱
        #[top_api(value = "Business")]
        Business,
        /// 经济舱
        #[top_api(value = "Economy")]
        Economy,
        /// 标准经济舱
        #[top_api(value = "EconomyStandard")]
        EconomyStandard,
        /// 超级经济舱
        #[top_api(value = "EconomyPremium")]
        EconomyPremium,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `infant_cabin_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InfantCabinClass {
        /// 头等舱
        #[top_api(value = "First")]
        First,
        /// 商务舱
        #[top_api(value = "Business")]
        Business,
        /// 经济舱
        #[top_api(value = "Economy")]
        Economy,
        /// 标准经济舱
        #[top_api(value = "EconomyStandard")]
        EconomyStandard,
        /// 超级经济舱
        #[top_api(value = "EconomyPremium")]
        EconomyPremium,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeItineraryVo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub consignee: Option<String>,
        pub district_name: Option<String>,
        pub express_company_code: Option<String>,
        pub express_company_name: Option<String>,
        pub express_no: Option<String>,
        pub id: Option<i64>,
        pub is_post: Option<bool>,
        pub itinerary_no: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub pay_status: Option<IeItineraryVoPayStatusValue>,
        pub postcode: Option<String>,
        pub price: Option<i64>,
        pub province_name: Option<String>,
        pub refund_money: Option<i64>,
        pub remark: Option<String>,
        pub send_time: Option<TopDateTime>,
        pub send_type: Option<SendType>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IeItineraryVoPayStatusValue {
        /// 初始状态
        #[top_api(value = "INITIAL")]
        Initial,
        /// 已创建担保交易
        #[top_api(value = "CREATED")]
        Created,
        /// 已付款
        #[top_api(value = "PAYED")]
        Payed,
        /// 转交易成功
        #[top_api(value = "TURNED")]
        Turned,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `send_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SendType {
        /// 自取
        #[top_api(value = "Counter")]
        Counter,
        /// 快递
        #[top_api(value = "Normal")]
        Normal,
        /// 挂号信
        #[top_api(value = "Regist")]
        Regist,
        /// 平邮
        #[top_api(value = "Common")]
        Common,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IePassgenerVo {
        pub address_city: Option<String>,
        #[top_api(secret)]
        pub address_postcode: Option<String>,
        #[top_api(secret)]
        pub address_state: Option<String>,
        #[top_api(secret)]
        pub address_street: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub cert_issue_country: Option<String>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub cert_period: Option<TopDateTime>,
        pub cert_type: Option<CertType>,
        pub gender: Option<Gender>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub nationality: Option<String>,
        pub passenger_type: Option<PassengerType>,
        pub airline_code: Option<String>,
        pub airline_card_no: Option<String>,
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 护照
        #[top_api(value = "Passport")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "Hongkong_Macao")]
        HongkongMacao,
        /// 台胞证
        #[top_api(value = "Taiwan_MTP")]
        TaiwanMtp,
        /// 回乡证
        #[top_api(value = "Home_Return_Permit")]
        HomeReturnPermit,
        /// 台湾通行证
        #[top_api(value = "Taiwan_Pass")]
        TaiwanPass,
        /// 入台证
        #[top_api(value = "Entry_Taiwan_Permit")]
        EntryTaiwanPermit,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "MALE")]
        Male,
        /// 女
        #[top_api(value = "FEMALE")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeVirProOrderVo {
        pub order_id: Option<i64>,
        pub passenger_aux_vos: Vec<IePassengerAuxVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IePassengerAuxVo {
        #[top_api(secret)]
        pub name: Option<String>,
        pub flight_vo: Option<IePassengerAuxVoFlightVo>,
        pub aux_product_vo: Option<IeAuxProductVo>,
        pub book_num: Option<i64>,
    }

    /// `IeBookFlightVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IePassengerAuxVoFlightVo {
        pub flight_number: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_airport: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub flight_cabin: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeAuxProductVo {
        pub outer_id: Option<String>,
        pub product_name: Option<String>,
        pub product_type: Option<ProductType>,
        pub sale_type: Option<SaleType>,
        pub online_price: Option<i64>,
        pub baggage_vo: Option<IeBaggageVo>,
        pub seat_vo: Option<IeSeatVo>,
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 贵宾厅
        #[top_api(value = 3)]
        V3,
        /// 行李
        #[top_api(value = 4)]
        V4,
        /// 选座
        #[top_api(value = 5)]
        V5,
        /// 套餐
        #[top_api(value = 6)]
        V6,
        /// CIP
        #[top_api(value = 7)]
        Cip,
        /// 值机
        #[top_api(value = 11)]
        V11,
        /// 餐食
        #[top_api(value = 12)]
        V12,
        /// 值机及选座
        #[top_api(value = 13)]
        V13,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 一次销售
        #[top_api(value = 1)]
        V1,
        /// 二次销售
        #[top_api(value = 2)]
        V2,
        /// 不限
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBaggageVo {
        pub pc: Option<i64>,
        pub weight: Option<i64>,
        pub is_all_weight: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeSeatVo {
        pub seat_row: Option<SeatRow>,
        pub seat_area: Option<SeatArea>,
    }

    /// The values of `seat_row`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatRow {
        /// 前排
        #[top_api(value = 1)]
        V1,
        /// 中排
        #[top_api(value = 2)]
        V2,
        /// 后排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `seat_area`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatArea {
        /// 靠过道
        #[top_api(value = 1)]
        V1,
        /// 靠窗
        #[top_api(value = 2)]
        V2,
        /// 并排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.ie.agent.order.hk`
pub mod ie_agent_order_hk {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.order.hk` (【国际机票】手工预定回填 PNR)
    ///
    /// <https://open.taobao.com/api.htm?docId=24309&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.order.hk",
        response = Option<bool>,
        unwrap = "hk_success",
        debug
    )]
    pub struct IeAgentOrderHk {
        pub agent_id: Option<i64>,
        pub write_back_pnr_v_o: Option<IeWriteBackPnrVo>,
    }

    /// `IeWriteBackPnrVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeWriteBackPnrVo {
        pub book_order_id: Option<i64>,
        pub book_pnr_vos: Vec<IeBookPnrVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookPnrVo {
        pub id: Option<i64>,
        pub pnr_no: String,
        pub pnr_type: Option<String>,
    }
}

/// `taobao.alitrip.ie.agent.order.search`
pub mod ie_agent_order_search {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.order.search` (【国际机票】订单列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=24310&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.base_order_vos).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.order.search",
        response = IeAgentOrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct IeAgentOrderSearch {
        pub agent_id: Option<i64>,
        pub begin_time: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub order_status: Option<String>,
        pub page_size: Option<i64>,
        pub fare_source: Option<i64>,
        pub resource_code: Option<String>,
        pub office_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeAgentOrderSearchResponse {
        pub has_next: Option<bool>,
        pub base_order_vos: Vec<IeBaseOrderVo>,
        #[top_api(flag)]
        pub query_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBaseOrderVo {
        pub arr_airport: Option<String>,
        pub book_time: Option<TopDateTime>,
        pub close_reason: Option<String>,
        pub close_time: Option<TopDateTime>,
        pub close_type: Option<String>,
        pub commission_price: Option<i64>,
        pub commission_status: Option<String>,
        pub credit_status: Option<String>,
        pub dep_airport: Option<String>,
        pub est_commission_price: Option<i64>,
        pub flight_nos: Option<String>,
        pub gmt_create_time: Option<TopDateTime>,
        pub gold_medal_order: Option<bool>,
        pub inbound_arr_time: Option<TopDateTime>,
        pub inbound_dep_time: Option<TopDateTime>,
        pub order_status: Option<String>,
        pub origin_total_price: Option<i64>,
        pub outbound_arr_time: Option<TopDateTime>,
        pub outbound_dep_time: Option<TopDateTime>,
        pub passenger_count: Option<i64>,
        pub pay2_agent_time: Option<TopDateTime>,
        pub pay_status: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub product_tags: Vec<String>,
        pub speed_ticket_order: Option<bool>,
        pub success_time: Option<TopDateTime>,
        pub total_activity_remit_price: Option<i64>,
        pub total_price: Option<i64>,
        pub total_redpackage: Option<i64>,
        pub total_service_price: Option<i64>,
        pub total_tax_price: Option<i64>,
        pub total_ticket_price: Option<i64>,
        pub trade_order_id: Option<i64>,
        pub trip_type: Option<TripType>,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = "OneWay")]
        OneWay,
        /// 往返
        #[top_api(value = "RoundTrip")]
        RoundTrip,
        /// 多程
        #[top_api(value = "MultiCity")]
        MultiCity,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.alitrip.ie.agent.refund.agree`
pub mod ie_agent_refund_agree {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.agree` (同意退票)
    ///
    /// <https://open.taobao.com/api.htm?docId=29837&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.agree",
        response = AgreeRefundTicketRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundAgree {
        pub refund_money: i64,
        pub apply_id: i64,
        pub order_id: i64,
        pub agent_answer: String,
        pub agent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgreeRefundTicketRs {
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.get`
pub mod ie_agent_refund_get {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.get` (获取退票申请详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=29836&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.get",
        response = QueryRefundTicketDetailRs,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IeAgentRefundGet {
        pub apply_id: i64,
        pub agent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryRefundTicketDetailRs {
        pub refund_ticket: Option<IeRefundTicketVo>,
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeRefundTicketVo {
        pub refund_money: Option<i64>,
        pub apply_id: Option<i64>,
        pub passenger_id: Option<i64>,
        pub apply_time: Option<TopDateTime>,
        pub refund_pay_status: Option<i64>,
        pub ticket_no: Option<String>,
        pub agent_agree_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        pub apply_reason: Option<String>,
        pub agent_name: Option<String>,
        pub refund_to_user_money: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub agent_pay_time: Option<TopDateTime>,
        pub apply_type: Option<i64>,
        pub agent_refuse_time: Option<TopDateTime>,
        pub apply_answer: Option<String>,
        pub order_id: Option<i64>,
        pub agent_receive_time: Option<TopDateTime>,
        pub refund_product_type: Option<i64>,
        pub bu_tui: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.new.fillconfirmfee`
pub mod ie_agent_refund_new_fillconfirmfee {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.new.fillconfirmfee` (新模型-回填申请单费用)
    ///
    /// <https://open.taobao.com/api.htm?docId=37897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.new.fillconfirmfee",
        response = RefundOrderFillConfirmFeeRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundNewFillconfirmfee {
        pub param_refund_order_fill_confirm_fee_rq: Option<RefundOrderFillConfirmFeeRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderFillConfirmFeeRq {
        pub agent_id: i64,
        #[top_api(required)]
        pub fee_params: Vec<RefundPassengerFeeParam>,
        pub refund_order_id: i64,
        /// In cents.
        pub total_seller_refund_money: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundPassengerFeeParam {
        /// In cents.
        pub already_used_total_pirce: i64,
        /// In cents.
        pub non_refundable_tax_price: i64,
        /// In cents.
        pub non_refundable_ticket_price: i64,
        /// In cents.
        pub non_refundable_total_change_service_fee: i64,
        /// In cents.
        pub non_refundable_total_change_upgrade_fee: i64,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderFillConfirmFeeRs {
        pub api_error_code: Option<i64>,
        pub api_error_msg: Option<String>,
        pub err_trace: Option<String>,
        pub failure: Option<bool>,
        pub host_name: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.new.getdetail`
pub mod ie_agent_refund_new_getdetail {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.new.getdetail` (查询申请单详情(新版))
    ///
    /// <https://open.taobao.com/api.htm?docId=38094&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.new.getdetail",
        response = RefundOrderQueryDetailRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundNewGetdetail {
        pub param_refund_order_query_detail_rq: Option<RefundOrderQueryDetailRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderQueryDetailRq {
        pub agent_id: Option<i64>,
        pub refund_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderQueryDetailRs {
        pub api_error_code: Option<i64>,
        pub api_error_msg: Option<String>,
        pub err_trace: Option<String>,
        pub failure: Option<bool>,
        pub host_name: Option<String>,
        pub refund_order_vo: Option<RefundOrderVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderVo {
        pub agent_id: Option<i64>,
        pub order_id: Option<i64>,
        pub refund_biz_status: Option<RefundBizStatus>,
        pub refund_item_vo: Option<RefundItemVo>,
        pub refund_order_detail_vo: Option<RefundOrderDetailVo>,
        pub refund_order_id: Option<i64>,
        pub refund_order_status: Option<RefundOrderStatus>,
        pub refund_passenger_fee_vos: Vec<RefundPassengerFeeVo>,
        pub refund_passenger_vos: Vec<RefundPassengerVo>,
        pub refund_pay_status: Option<RefundPayStatus>,
        pub refund_reason_do: Option<IeRefundReasonDo>,
        /// In cents.
        pub total_refund_to_buyer_money: Option<i64>,
        /// In cents.
        pub total_take_back_activity_money: Option<i64>,
        pub change_simple_vo: Option<ChangeSimpleVo>,
        pub urgent_refund_vo: Option<UrgentRefundVo>,
    }

    /// The values of `refund_biz_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundBizStatus {
        #[top_api(value = 10)]
        V10,
        /// 待人工处理
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundOrderStatus {
        #[top_api(value = 1)]
        AwaitingHandling,
        #[top_api(value = 2)]
        Agreed,
        #[top_api(value = 3)]
        Rejected,
        #[top_api(value = 6)]
        V6,
        /// 已退款
        #[top_api(value = 7)]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPayStatus {
        #[top_api(value = 1)]
        Initial,
        #[top_api(value = 2)]
        RefundFailed,
        /// 退款成功
        #[top_api(value = 3)]
        RefundSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItemVo {
        pub passenger_type_prices: Vec<RefundPassengerTypePrice>,
        pub refund_itinerary_flights: Vec<RefundItineraryVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundPassengerTypePrice {
        pub flight_price: Option<RefundFlightPrice>,
        pub passenger_type: Option<PassengerType>,
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        #[top_api(value = 0)]
        Adult,
        #[top_api(value = 1)]
        Child,
        #[top_api(value = 2)]
        V2,
        /// 婴儿
        #[top_api(value = 3)]
        Infant,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundFlightPrice {
        /// In cents.
        pub tax_price: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundItineraryVo {
        pub arr_airport_code: Option<String>,
        pub dep_airport_code: Option<String>,
        pub dep_date: Option<TopDateTime>,
        pub index: Option<i64>,
        pub refund_flight_segment_vos: Vec<RefundFlightSegmentVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundFlightSegmentVo {
        pub arr_airport: Option<String>,
        pub arr_city: Option<String>,
        pub arr_terminal: Option<String>,
        pub arr_time: Option<TopDateTime>,
        pub code_share: Option<bool>,
        pub dep_airport: Option<String>,
        pub dep_city: Option<String>,
        pub dep_terminal: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub itinerary_index: Option<i64>,
        pub main_segment: Option<bool>,
        pub marketing_airline: Option<String>,
        pub marketing_flight_number: Option<String>,
        pub operating_airline: Option<String>,
        pub operating_flight_number: Option<String>,
        pub segment_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderDetailVo {
        pub agree_answer: Option<String>,
        pub agree_time: Option<TopDateTime>,
        pub bui_tui: Option<bool>,
        pub instant_type: Option<i64>,
        pub latest_process_time: Option<TopDateTime>,
        pub multi_refund_index: Option<i64>,
        pub receive_answer: Option<String>,
        pub receive_time: Option<TopDateTime>,
        pub refund_ticket_dimension: Option<i64>,
        pub refuse_answer: Option<String>,
        pub refuse_time: Option<TopDateTime>,
        pub time_limit_refund: Option<bool>,
        pub apply_time: Option<TopDateTime>,
        pub model_version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundPassengerFeeVo {
        /// In cents.
        pub already_used_total_pirce: Option<i64>,
        /// In cents.
        pub non_refundable_change_service_fee: Option<i64>,
        /// In cents.
        pub non_refundable_change_upgrade_fee: Option<i64>,
        /// In cents.
        pub non_refundable_tax_price: Option<i64>,
        /// In cents.
        pub non_refundable_ticket_price: Option<i64>,
        pub passenger_id: Option<i64>,
        pub refund_activity_vos: Vec<RefundActivityVo>,
        /// In cents.
        pub refund_to_buyer_money: Option<i64>,
        /// In cents.
        pub take_back_activity_money: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundActivityVo {
        pub name: Option<String>,
        /// In cents.
        pub take_back_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundPassengerVo {
        pub passener_id: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<PassengerType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeRefundReasonDo {
        pub reason: Option<String>,
        pub reason_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeSimpleVo {
        pub passenger_change_fee_vos: Option<PassengerChangeFeeVo>,
        /// In cents.
        pub total_change_service_fee: Option<String>,
        /// In cents.
        pub total_change_upgrade_fee: Option<i64>,
        pub had_changed: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerChangeFeeVo {
        /// In cents.
        pub change_upgrade_fee: Option<i64>,
        /// In cents.
        pub change_service_fee: Option<i64>,
        pub passenger_id: Option<i64>,
    }

    /// `UrgentRefundVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrgentRefundVo {
        pub count: Option<i64>,
        pub force_refund: Option<bool>,
        pub latest_urgent_to_seller_finish_time: Option<TopDateTime>,
        pub latest_urgent_to_buyer_promise_time: Option<TopDateTime>,
        pub latest_request_date: Option<TopDateTime>,
        pub urgent_refund_history: Vec<UrgentRefundHistoryDo>,
    }

    /// `UrgentRefundHistoryDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UrgentRefundHistoryDo {
        pub num: Option<i64>,
        pub request_date: Option<TopDateTime>,
        pub urgent_to_seller_finish_time: Option<TopDateTime>,
        pub urgent_to_buyer_promise_time: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.ie.agent.refund.new.getlist`
pub mod ie_agent_refund_new_getlist {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.new.getlist` (新查询退票申请单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38093&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.new.getlist",
        response = RefundOrderQueryListRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundNewGetlist {
        pub param_refund_order_query_list_rq: Option<RefundOrderQueryListRq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderQueryListRq {
        pub agent_id: Option<i64>,
        #[top_api(required)]
        pub create_end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub create_start_time: Option<TopDateTime>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub refund_status: Option<RefundStatus>,
        pub order_id: Option<i64>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        #[top_api(value = 1)]
        AwaitingHandling,
        #[top_api(value = 2)]
        Agreed,
        #[top_api(value = 3)]
        Rejected,
        #[top_api(value = 6)]
        V6,
        /// 已退款
        #[top_api(value = 7)]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderQueryListRs {
        pub api_error_code: Option<i64>,
        pub api_error_msg: Option<String>,
        pub err_trace: Option<String>,
        pub failure: Option<bool>,
        pub host_name: Option<String>,
        pub refund_order_simple_vos: Vec<RefundOrderSimpleVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderSimpleVo {
        pub agent_id: Option<i64>,
        pub model_version: Option<ModelVersion>,
        pub order_id: Option<i64>,
        pub refund_biz_status: Option<i64>,
        pub refund_order_id: Option<i64>,
        pub refund_order_status: Option<RefundOrderStatus>,
        pub refund_pay_status: Option<RefundPayStatus>,
    }

    /// The values of `model_version`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ModelVersion {
        /// 老模型
        #[top_api(value = "V1")]
        V1,
        /// 新模型
        #[top_api(value = "V2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundOrderStatus {
        #[top_api(value = 1)]
        AwaitingHandling,
        #[top_api(value = 2)]
        Agreed,
        #[top_api(value = 3)]
        Rejected,
        #[top_api(value = 6)]
        V6,
        /// 已退款
        #[top_api(value = 7)]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundPayStatus {
        #[top_api(value = 1)]
        Initial,
        #[top_api(value = 2)]
        RefundFailed,
        /// 退款成功
        #[top_api(value = 3)]
        RefundSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.ie.agent.refund.new.multiplerefunds`
pub mod ie_agent_refund_new_multiplerefunds {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.new.multiplerefunds` (补退接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37896&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.new.multiplerefunds",
        response = RefundOrderMultipleRefundsRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundNewMultiplerefunds {
        pub param_refund_order_multiple_refunds_rq: RefundOrderMultipleRefundsRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderMultipleRefundsRq {
        pub agent_id: Option<i64>,
        #[top_api(required)]
        pub passenger_multiple_refunds_params: Vec<PassengerMultipleRefundsParam>,
        pub refund_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerMultipleRefundsParam {
        /// In cents.
        pub refund_money: i64,
        #[top_api(secret)]
        pub passenger_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundOrderMultipleRefundsRs {
        pub api_error_code: Option<i64>,
        pub api_error_msg: Option<String>,
        pub err_trace: Option<String>,
        pub failure: Option<bool>,
        pub host_name: Option<String>,
        pub success: Option<bool>,
        pub refund_ticket_id: Option<i64>,
    }
}

/// `taobao.alitrip.ie.agent.refund.new.receive`
pub mod ie_agent_refund_new_receive {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.new.receive` (商家退票受理申请(对外))
    ///
    /// <https://open.taobao.com/api.htm?docId=48498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.new.receive",
        response = ReceiveRefundTicketRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundNewReceive {
        pub apply_id: i64,
        pub agent_id: Option<i64>,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiveRefundTicketRs {
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.refundmoney`
pub mod ie_agent_refund_refundmoney {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.refundmoney` (确认退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=29839&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.refundmoney",
        response = RefundMoneyNoPasswordRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundRefundmoney {
        pub apply_id: i64,
        pub agent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMoneyNoPasswordRs {
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.refuse`
pub mod ie_agent_refund_refuse {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.refuse` (拒绝退票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=29838&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.refuse",
        response = RefuseRefundTicketRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentRefundRefuse {
        pub apply_id: i64,
        pub order_id: i64,
        pub agent_answer: String,
        pub agent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefuseRefundTicketRs {
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.refund.search`
pub mod ie_agent_refund_search {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.refund.search` (卖家查询退票申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=29834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.refund.search",
        response = QueryRefundTicketsRs,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct IeAgentRefundSearch {
        #[top_api(required)]
        pub create_start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub create_end_time: Option<TopDateTime>,
        pub refund_status: Option<RefundStatus>,
        pub page_index: i64,
        pub page_size: i64,
        pub agent_id: Option<i64>,
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        /// 待处理
        #[top_api(value = 1)]
        Wait,
        /// 已同意
        #[top_api(value = 2)]
        Agreed,
        /// 已拒绝
        #[top_api(value = 3)]
        Refuse,
        /// 已受理
        #[top_api(value = 6)]
        Process,
        /// 已退款
        #[top_api(value = 7)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryRefundTicketsRs {
        pub refund_ticket_list: Vec<IeRefundTicketVo>,
        pub error_msg: Option<String>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
        pub page_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeRefundTicketVo {
        pub apply_id: Option<i64>,
        pub order_id: Option<i64>,
        pub ticket_no: Option<String>,
        pub apply_reason: Option<String>,
        pub apply_answer: Option<String>,
        pub apply_type: Option<i64>,
        pub agent_name: Option<String>,
        pub refund_status: Option<i64>,
        pub refund_pay_status: Option<i64>,
        pub passenger_id: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub refund_money: Option<i64>,
        pub refund_to_user_money: Option<i64>,
        pub apply_time: Option<TopDateTime>,
        pub agent_agree_time: Option<TopDateTime>,
        pub agent_receive_time: Option<TopDateTime>,
        pub agent_refuse_time: Option<TopDateTime>,
        pub agent_pay_time: Option<TopDateTime>,
        pub refund_product_type: Option<i64>,
    }
}

/// `taobao.alitrip.ie.agent.shopping.push`
pub mod ie_agent_shopping_push {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.shopping.push` (国际机票大卖家 Shopping 推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=29496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.shopping.push",
        response = ShoppingPushRs,
        unwrap = "result",
        debug
    )]
    pub struct IeAgentShoppingPush {
        pub param0: Option<ShoppingPushRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ShoppingPushRq {
        /// A day as \``yyyyMMdd`\`.
        pub from_date: String,
        pub channel_id: i64,
        /// A day as \``yyyyMMdd`\`.
        pub ret_date: Option<String>,
        pub to_city: Option<String>,
        pub trip_type: TripType,
        /// JSON as text.
        pub search_rs: String,
        pub from_city: String,
        pub cid: String,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 1)]
        OneWay,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// 多程
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShoppingPushRs {
        pub err_routing_msg_list: Vec<String>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.ie.agent.ticket.issue`
pub mod ie_agent_ticket_issue {
    use crate::prelude::*;

    /// `taobao.alitrip.ie.agent.ticket.issue` (【国际机票】手工出票)
    ///
    /// <https://open.taobao.com/api.htm?docId=24308&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.ie.agent.ticket.issue",
        response = Option<bool>,
        unwrap = "ticket_success",
        debug
    )]
    pub struct IeAgentTicketIssue {
        pub agent_id: Option<i64>,
        pub issue_ticket_v_o: IeIssueTicketVo,
    }

    /// `IeIssueTicketVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeIssueTicketVo {
        pub book_order_id: i64,
        pub passenger_ticket_vos: Vec<IePassengerTicketVo>,
        pub update_pnr_vos: Vec<IeBookPnrVo>,
        pub memo: Option<String>,
    }

    /// `IePassengerTicketVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IePassengerTicketVo {
        #[top_api(secret)]
        pub cert_no: String,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub ticket_nos: Vec<String>,
        pub cpnr: Option<String>,
        pub bpnr: Option<String>,
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookPnrVo {
        pub id: Option<i64>,
        pub pnr_no: Option<String>,
        pub pnr_type: Option<String>,
    }
}

/// `taobao.alitrip.it.fare.addow`
pub mod it_fare_addow {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.addow` (【国际机票自有政策】单条单程添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=25494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.addow",
        response = ItFareAddowResponse,
        debug
    )]
    pub struct ItFareAddow {
        #[top_api(rename = "outFileCode", max_len = 50)]
        pub out_file_code: Option<String>,
        #[top_api(rename = "fileCode")]
        pub file_code: Option<String>,
        #[top_api(rename = "productType")]
        pub product_type: Option<String>,
        #[top_api(rename = "stockMode")]
        pub stock_mode: Option<String>,
        #[top_api(rename = "ticketingAirline")]
        pub ticketing_airline: String,
        #[top_api(rename = "saleAirline")]
        pub sale_airline: Option<String>,
        #[top_api(rename = "addressOption", secret)]
        pub address_option: Option<String>,
        #[top_api(rename = "tripType")]
        pub trip_type: Option<String>,
        #[top_api(rename = "originLand")]
        pub origin_land: String,
        pub destination: String,
        #[top_api(rename = "transitLand")]
        pub transit_land: Option<String>,
        pub cabin: String,
        #[top_api(rename = "restrictFlightNo")]
        pub restrict_flight_no: Option<String>,
        #[top_api(rename = "excludeFlightNo")]
        pub exclude_flight_no: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "validDate4Dep")]
        pub valid_date4_dep: String,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "excludeDateRange4Dep")]
        pub exclude_date_range4_dep: Option<String>,
        #[top_api(rename = "tripDatePoint4Dep")]
        pub trip_date_point4_dep: Option<String>,
        #[top_api(rename = "tripExcludeDatePoint4Dep")]
        pub trip_exclude_date_point4_dep: Option<String>,
        #[top_api(rename = "flightDateRestrict4Dep")]
        pub flight_date_restrict4_dep: Option<String>,
        #[top_api(rename = "flightDatePoint4Dep")]
        pub flight_date_point4_dep: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "saleDate")]
        pub sale_date: String,
        #[top_api(rename = "adultPassengerIdentity")]
        pub adult_passenger_identity: String,
        #[top_api(rename = "minTravelPerson", min = 1, max = 9)]
        pub min_travel_person: Option<i64>,
        #[top_api(rename = "maxTravelPerson", min = 1, max = 9)]
        pub max_travel_person: Option<i64>,
        #[top_api(rename = "gv2ChildRule")]
        pub gv2_child_rule: Option<String>,
        pub nationality: Option<String>,
        #[top_api(rename = "excludeNationality")]
        pub exclude_nationality: Option<String>,
        #[top_api(rename = "passengerAge")]
        pub passenger_age: Option<String>,
        #[top_api(rename = "ticketPrice", min = 1, max = 999_999)]
        pub ticket_price: i64,
        #[top_api(rename = "adultTax")]
        pub adult_tax: Option<String>,
        #[top_api(rename = "childPrice")]
        pub child_price: Option<String>,
        #[top_api(rename = "childTax")]
        pub child_tax: Option<String>,
        #[top_api(rename = "returnPoint")]
        pub return_point: Option<Decimal>,
        #[top_api(rename = "adjustMoney", min = -9999, max = 9999)]
        pub adjust_money: Option<i64>,
        /// In days.
        #[top_api(rename = "earlyTicketingTimeLimit", min = 1, max = 365)]
        pub early_ticketing_time_limit: Option<i64>,
        /// In days.
        #[top_api(rename = "lateTicketingTimeLimit", min = 1, max = 365)]
        pub late_ticketing_time_limit: Option<i64>,
        #[top_api(rename = "vipCode")]
        pub vip_code: Option<String>,
        #[top_api(rename = "fareSource")]
        pub fare_source: Option<String>,
        #[top_api(rename = "isCreatePnr")]
        pub is_create_pnr: Option<String>,
        #[top_api(rename = "bookingOffice")]
        pub booking_office: Option<String>,
        pub receipts: Option<String>,
        #[top_api(rename = "isValidatPrice")]
        pub is_validat_price: Option<String>,
        #[top_api(rename = "isCanRefund4Dep")]
        pub is_can_refund4_dep: Option<String>,
        #[top_api(rename = "refundPrice4Dep")]
        pub refund_price4_dep: Option<String>,
        #[top_api(rename = "refundPartPrice4Dep")]
        pub refund_part_price4_dep: Option<String>,
        #[top_api(rename = "isCanReissue4Dep")]
        pub is_can_reissue4_dep: Option<String>,
        #[top_api(rename = "reissuePrice4Dep")]
        pub reissue_price4_dep: Option<String>,
        #[top_api(rename = "reissuePartPrice4Dep")]
        pub reissue_part_price4_dep: Option<String>,
        #[top_api(rename = "noShowTimeLimit4Dep")]
        pub no_show_time_limit4_dep: Option<i64>,
        #[top_api(rename = "isNoShowCanRefund4Dep")]
        pub is_no_show_can_refund4_dep: Option<String>,
        #[top_api(rename = "isNoShowCanReissue4Dep")]
        pub is_no_show_can_reissue4_dep: Option<String>,
        #[top_api(rename = "noShowPenalty4Dep")]
        pub no_show_penalty4_dep: Option<i64>,
        #[top_api(rename = "luggageRule4Dep")]
        pub luggage_rule4_dep: Option<String>,
        pub remark: Option<String>,
        #[top_api(rename = "workingHours")]
        pub working_hours: Option<String>,
        #[top_api(rename = "refundRule")]
        pub refund_rule: Option<String>,
        #[top_api(rename = "reissueRule")]
        pub reissue_rule: Option<String>,
        #[top_api(rename = "noshowRule")]
        pub noshow_rule: Option<String>,
        #[top_api(rename = "luggageRule")]
        pub luggage_rule: String,
        #[top_api(rename = "applyChannel")]
        pub apply_channel: Option<String>,
        #[top_api(rename = "commodityType")]
        pub commodity_type: Option<String>,
        #[top_api(rename = "codeSharingType")]
        pub code_sharing_type: Option<String>,
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "buyTicketNotice")]
        pub buy_ticket_notice: Option<String>,
        #[top_api(rename = "isCanAllRefund")]
        pub is_can_all_refund: String,
        #[top_api(rename = "refundFeeAllUnused")]
        pub refund_fee_all_unused: Option<String>,
        #[top_api(rename = "refundCurrencyAllUnused")]
        pub refund_currency_all_unused: Option<String>,
        #[top_api(rename = "refundFeeTypeAllUnused")]
        pub refund_fee_type_all_unused: Option<RefundFeeTypeAllUnused>,
        #[top_api(rename = "isCanPartRefund")]
        pub is_can_part_refund: String,
        #[top_api(rename = "refundFeePartUnused")]
        pub refund_fee_part_unused: Option<String>,
        #[top_api(rename = "refundCurrencyPartUnused")]
        pub refund_currency_part_unused: Option<String>,
        #[top_api(rename = "refundFeeTypePartUnused")]
        pub refund_fee_type_part_unused: Option<RefundFeeTypePartUnused>,
        #[top_api(rename = "canDepChange")]
        pub can_dep_change: String,
        #[top_api(rename = "depChangeFee")]
        pub dep_change_fee: Option<String>,
        #[top_api(rename = "depChangeCurrency")]
        pub dep_change_currency: Option<String>,
        #[top_api(rename = "depChangeFeeType")]
        pub dep_change_fee_type: Option<DepChangeFeeType>,
        #[top_api(rename = "noshowRestrict")]
        pub noshow_restrict: String,
        #[top_api(rename = "noshowTimeRestrict")]
        pub noshow_time_restrict: Option<String>,
        #[top_api(rename = "noshowTimeRestrictUnit")]
        pub noshow_time_restrict_unit: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "noshowRuleType")]
        pub noshow_rule_type: Option<String>,
        #[top_api(rename = "noshowFee")]
        pub noshow_fee: Option<String>,
        #[top_api(rename = "noshowCurrency")]
        pub noshow_currency: Option<String>,
        pub farebasis: Option<String>,
        #[top_api(rename = "fareTypeCode")]
        pub fare_type_code: Option<String>,
        pub tariff: Option<String>,
        #[top_api(rename = "ruleId")]
        pub rule_id: Option<String>,
    }

    /// The values of `refundFeeTypeAllUnused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypeAllUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refundFeeTypePartUnused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypePartUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `depChangeFeeType`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DepChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareAddowResponse {
        pub fare_id: Option<i64>,
        /// JSON as text.
        pub extend_attributes: Option<String>,
    }
}

/// `taobao.alitrip.it.fare.addrt`
pub mod it_fare_addrt {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.addrt` (【国际机票自有政策】单条往返添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=25497&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.addrt",
        response = ItFareAddrtResponse,
        debug
    )]
    pub struct ItFareAddrt {
        #[top_api(rename = "outFileCode", max_len = 50)]
        pub out_file_code: Option<String>,
        #[top_api(rename = "fileCode")]
        pub file_code: Option<String>,
        #[top_api(rename = "productType")]
        pub product_type: Option<String>,
        #[top_api(rename = "stockMode")]
        pub stock_mode: Option<String>,
        #[top_api(rename = "isRT")]
        pub is_rt: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "rtType")]
        pub rt_type: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "combinationFilecode")]
        pub combination_filecode: Option<String>,
        #[top_api(rename = "isAllowOj")]
        pub is_allow_oj: Option<String>,
        #[top_api(rename = "ojType")]
        pub oj_type: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "combinationOjFilecode")]
        pub combination_oj_filecode: Option<String>,
        #[top_api(rename = "ticketingAirline")]
        pub ticketing_airline: String,
        #[top_api(rename = "saleAirline")]
        pub sale_airline: Option<String>,
        #[top_api(rename = "addressOption", secret)]
        pub address_option: Option<String>,
        #[top_api(rename = "tripType")]
        pub trip_type: Option<String>,
        #[top_api(rename = "originLand")]
        pub origin_land: String,
        pub destination: String,
        #[top_api(rename = "transitLand")]
        pub transit_land: Option<String>,
        pub cabin: String,
        #[top_api(rename = "restrictFlightNo")]
        pub restrict_flight_no: Option<String>,
        #[top_api(rename = "excludeFlightNo")]
        pub exclude_flight_no: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "validDate4Dep")]
        pub valid_date4_dep: String,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "excludeDateRange4Dep")]
        pub exclude_date_range4_dep: Option<String>,
        #[top_api(rename = "tripDatePoint4Dep")]
        pub trip_date_point4_dep: Option<String>,
        #[top_api(rename = "tripExcludeDatePoint4Dep")]
        pub trip_exclude_date_point4_dep: Option<String>,
        #[top_api(rename = "flightDateRestrict4Dep")]
        pub flight_date_restrict4_dep: Option<String>,
        #[top_api(rename = "flightDatePoint4Dep")]
        pub flight_date_point4_dep: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "validDate4Ret")]
        pub valid_date4_ret: String,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "excludeDateRange4Ret")]
        pub exclude_date_range4_ret: Option<String>,
        #[top_api(rename = "tripDatePoint4Ret")]
        pub trip_date_point4_ret: Option<String>,
        #[top_api(rename = "tripExcludeDatePoint4Ret")]
        pub trip_exclude_date_point4_ret: Option<String>,
        #[top_api(rename = "flightDateRestrict4Ret")]
        pub flight_date_restrict4_ret: Option<String>,
        #[top_api(rename = "flightDatePoint4Ret")]
        pub flight_date_point4_ret: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "saleDate")]
        pub sale_date: String,
        #[top_api(rename = "minStay")]
        pub min_stay: Option<String>,
        #[top_api(rename = "maxStay")]
        pub max_stay: Option<String>,
        #[top_api(rename = "adultPassengerIdentity")]
        pub adult_passenger_identity: String,
        #[top_api(rename = "minTravelPerson", min = 1, max = 9)]
        pub min_travel_person: Option<i64>,
        #[top_api(rename = "maxTravelPerson", min = 1, max = 9)]
        pub max_travel_person: Option<i64>,
        #[top_api(rename = "gv2ChildRule")]
        pub gv2_child_rule: Option<String>,
        pub nationality: Option<String>,
        #[top_api(rename = "excludeNationality")]
        pub exclude_nationality: Option<String>,
        #[top_api(rename = "passengerAge")]
        pub passenger_age: Option<String>,
        #[top_api(rename = "ticketPrice", min = 1, max = 999_999)]
        pub ticket_price: i64,
        #[top_api(rename = "adultTax")]
        pub adult_tax: Option<i64>,
        #[top_api(rename = "childPrice")]
        pub child_price: Option<String>,
        #[top_api(rename = "childTax")]
        pub child_tax: Option<i64>,
        #[top_api(rename = "returnPoint")]
        pub return_point: Option<Decimal>,
        #[top_api(rename = "adjustMoney", min = -9999, max = 9999)]
        pub adjust_money: Option<i64>,
        #[top_api(rename = "rtCommissionFormula")]
        pub rt_commission_formula: Option<String>,
        /// In days.
        #[top_api(rename = "earlyTicketingTimeLimit")]
        pub early_ticketing_time_limit: Option<i64>,
        /// In days.
        #[top_api(rename = "lateTicketingTimeLimit")]
        pub late_ticketing_time_limit: Option<i64>,
        #[top_api(rename = "vipCode")]
        pub vip_code: Option<String>,
        #[top_api(rename = "fareSource")]
        pub fare_source: Option<String>,
        #[top_api(rename = "isCreatePnr")]
        pub is_create_pnr: Option<String>,
        #[top_api(rename = "bookingOffice")]
        pub booking_office: Option<String>,
        pub receipts: Option<String>,
        #[top_api(rename = "isValidatPrice")]
        pub is_validat_price: Option<String>,
        #[top_api(rename = "isCanRefund4Dep")]
        pub is_can_refund4_dep: Option<String>,
        #[top_api(rename = "refundPrice4Dep")]
        pub refund_price4_dep: Option<String>,
        #[top_api(rename = "refundPartPrice4Dep")]
        pub refund_part_price4_dep: Option<String>,
        #[top_api(rename = "isCanRefund4Ret")]
        pub is_can_refund4_ret: Option<String>,
        #[top_api(rename = "refundPrice4Ret")]
        pub refund_price4_ret: Option<String>,
        #[top_api(rename = "refundPartPrice4Ret")]
        pub refund_part_price4_ret: Option<String>,
        #[top_api(rename = "isCanReissue4Dep")]
        pub is_can_reissue4_dep: Option<String>,
        #[top_api(rename = "reissuePrice4Dep")]
        pub reissue_price4_dep: Option<String>,
        #[top_api(rename = "reissuePartPrice4Dep")]
        pub reissue_part_price4_dep: Option<String>,
        #[top_api(rename = "isCanReissue4Ret")]
        pub is_can_reissue4_ret: Option<String>,
        #[top_api(rename = "reissuePrice4Ret")]
        pub reissue_price4_ret: Option<String>,
        #[top_api(rename = "reissuePartPrice4Ret")]
        pub reissue_part_price4_ret: Option<String>,
        #[top_api(rename = "noShowTimeLimit4Dep")]
        pub no_show_time_limit4_dep: Option<i64>,
        #[top_api(rename = "isNoShowCanRefund4Dep")]
        pub is_no_show_can_refund4_dep: Option<String>,
        #[top_api(rename = "isNoShowCanReissue4Dep")]
        pub is_no_show_can_reissue4_dep: Option<String>,
        #[top_api(rename = "noShowPenalty4Dep")]
        pub no_show_penalty4_dep: Option<i64>,
        #[top_api(rename = "noShowTimeLimit4Ret")]
        pub no_show_time_limit4_ret: Option<i64>,
        #[top_api(rename = "isNoShowCanRefund4Ret")]
        pub is_no_show_can_refund4_ret: Option<String>,
        #[top_api(rename = "isNoShowCanReissue4Ret")]
        pub is_no_show_can_reissue4_ret: Option<String>,
        #[top_api(rename = "noShowPenalty4Ret")]
        pub no_show_penalty4_ret: Option<i64>,
        #[top_api(rename = "luggageRule4Dep")]
        pub luggage_rule4_dep: Option<String>,
        #[top_api(rename = "luggageRule4Ret")]
        pub luggage_rule4_ret: Option<String>,
        pub remark: Option<String>,
        #[top_api(rename = "workingHours")]
        pub working_hours: Option<String>,
        #[top_api(rename = "refundRule")]
        pub refund_rule: Option<String>,
        #[top_api(rename = "reissueRule")]
        pub reissue_rule: Option<String>,
        #[top_api(rename = "noshowRule")]
        pub noshow_rule: Option<String>,
        #[top_api(rename = "luggageRule")]
        pub luggage_rule: String,
        #[top_api(rename = "applyChannel")]
        pub apply_channel: Option<String>,
        #[top_api(rename = "commodityType")]
        pub commodity_type: Option<String>,
        #[top_api(rename = "codeSharingType")]
        pub code_sharing_type: Option<String>,
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "buyTicketNotice")]
        pub buy_ticket_notice: Option<String>,
        #[top_api(rename = "isCanAllRefund")]
        pub is_can_all_refund: String,
        #[top_api(rename = "refundFeeAllUnused")]
        pub refund_fee_all_unused: Option<String>,
        #[top_api(rename = "refundCurrencyAllUnused")]
        pub refund_currency_all_unused: Option<String>,
        #[top_api(rename = "refundFeeTypeAllUnused")]
        pub refund_fee_type_all_unused: Option<RefundFeeTypeAllUnused>,
        #[top_api(rename = "isCanPartRefund")]
        pub is_can_part_refund: String,
        #[top_api(rename = "refundFeePartUnused")]
        pub refund_fee_part_unused: Option<String>,
        #[top_api(rename = "refundCurrencyPartUnused")]
        pub refund_currency_part_unused: Option<String>,
        #[top_api(rename = "refundFeeTypePartUnused")]
        pub refund_fee_type_part_unused: Option<RefundFeeTypePartUnused>,
        #[top_api(rename = "canDepChange")]
        pub can_dep_change: String,
        #[top_api(rename = "depChangeFee")]
        pub dep_change_fee: Option<String>,
        #[top_api(rename = "depChangeCurrency")]
        pub dep_change_currency: Option<String>,
        #[top_api(rename = "depChangeFeeType")]
        pub dep_change_fee_type: Option<DepChangeFeeType>,
        #[top_api(rename = "canRetChange")]
        pub can_ret_change: String,
        #[top_api(rename = "retChangeFee")]
        pub ret_change_fee: Option<String>,
        #[top_api(rename = "retChangeCurrency")]
        pub ret_change_currency: Option<String>,
        #[top_api(rename = "retChangeFeeType")]
        pub ret_change_fee_type: Option<RetChangeFeeType>,
        #[top_api(rename = "noshowRestrict")]
        pub noshow_restrict: String,
        #[top_api(rename = "noshowTimeRestrict")]
        pub noshow_time_restrict: Option<String>,
        #[top_api(rename = "noshowTimeRestrictUnit")]
        pub noshow_time_restrict_unit: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "noshowRuleType")]
        pub noshow_rule_type: Option<String>,
        #[top_api(rename = "noshowFee")]
        pub noshow_fee: Option<String>,
        #[top_api(rename = "noshowCurrency")]
        pub noshow_currency: Option<String>,
        pub farebasis: Option<String>,
        #[top_api(rename = "fareTypeCode")]
        pub fare_type_code: Option<String>,
        pub tariff: Option<String>,
        #[top_api(rename = "ruleId")]
        pub rule_id: Option<String>,
        #[top_api(rename = "fareDirectDestrict")]
        pub fare_direct_destrict: Option<i64>,
    }

    /// The values of `refundFeeTypeAllUnused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypeAllUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refundFeeTypePartUnused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypePartUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `depChangeFeeType`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DepChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `retChangeFeeType`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RetChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareAddrtResponse {
        pub fare_id: Option<i64>,
        /// JSON as text.
        pub extend_attributes: Option<String>,
    }
}

/// `taobao.alitrip.it.fare.batchadd`
pub mod it_fare_batchadd {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.batchadd` (【国际机票自有政策】批量添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=25499&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.batchadd",
        response = ItFareBatchaddResponse,
        debug
    )]
    pub struct ItFareBatchadd {
        #[top_api(rename = "addType")]
        pub add_type: i64,
        pub bytes: FileItem,
        #[top_api(rename = "dataType")]
        pub data_type: i64,
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareBatchaddResponse {
        /// JSON as text.
        pub extend_attributes: Option<String>,
        pub tesk_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.fare.batchdelete`
pub mod it_fare_batchdelete {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.batchdelete` (【国际机票自有政策】批量删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=25498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.batchdelete",
        response = ItFareBatchdeleteResponse,
        debug
    )]
    pub struct ItFareBatchdelete {
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        pub airline: Option<String>,
        #[top_api(rename = "arrCity")]
        pub arr_city: Option<String>,
        pub cabin: Option<String>,
        #[top_api(rename = "canRt")]
        pub can_rt: Option<bool>,
        #[top_api(rename = "depCity")]
        pub dep_city: Option<String>,
        #[top_api(rename = "endModifyDate")]
        pub end_modify_date: Option<TopDateTime>,
        #[top_api(rename = "endRestrictGoDate")]
        pub end_restrict_go_date: Option<TopDateTime>,
        #[top_api(rename = "fileCode")]
        pub file_code: Option<String>,
        #[top_api(rename = "operateSource")]
        pub operate_source: Option<OperateSource>,
        #[top_api(rename = "outId")]
        pub out_id: Option<String>,
        #[top_api(rename = "startModifyDate")]
        pub start_modify_date: Option<TopDateTime>,
        #[top_api(rename = "startRestrictGoDate")]
        pub start_restrict_go_date: Option<TopDateTime>,
        #[top_api(rename = "fareType")]
        pub fare_type: Option<i64>,
        #[top_api(rename = "statusList", max_items = 20)]
        pub status_list: Vec<String>,
    }

    /// The values of `operateSource`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateSource {
        /// 后台界面录入
        #[top_api(value = "UI")]
        Ui,
        /// 后台 excel 批量导入
        #[top_api(value = "EXCEL")]
        Excel,
        /// top 接口添加
        #[top_api(value = "API")]
        Api,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareBatchdeleteResponse {
        /// JSON as text.
        pub extend_attributes: Option<String>,
        pub task_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.fare.delete`
pub mod it_fare_delete {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.delete` (【国际机票自有政策】单条删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=25496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.delete",
        response = Option<String>,
        unwrap = "extend_attributes",
        debug
    )]
    pub struct ItFareDelete {
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "fareId")]
        pub fare_id: Option<i64>,
        #[top_api(rename = "outId")]
        pub out_id: Option<String>,
    }
}

/// `taobao.alitrip.it.fare.get`
pub mod it_fare_get {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.get` (【国际机票自有政策】单条查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25493&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.get",
        response = ItFareGetResponse,
        idempotent,
        debug
    )]
    pub struct ItFareGet {
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "fareId")]
        pub fare_id: Option<i64>,
        #[top_api(rename = "outId")]
        pub out_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareGetResponse {
        /// JSON as text.
        pub extend_attributes: Option<String>,
        pub fare_id: Option<i64>,
        pub fare_json: Option<String>,
        pub fare_type: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 已过期
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.it.fare.querytask`
pub mod it_fare_querytask {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.querytask` (【国际机票自有政策】批量操作结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25495&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.querytask",
        response = ItFareQuerytaskResponse,
        debug
    )]
    pub struct ItFareQuerytask {
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "taskId")]
        pub task_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareQuerytaskResponse {
        pub errors: Vec<ErrorFareRow>,
        /// JSON as text.
        pub extend_attributes: Option<String>,
        pub gmt_finished: Option<TopDateTime>,
        pub process_amount: Option<i64>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorFareRow {
        pub error_msg: Option<String>,
        pub row_num: Option<i64>,
    }
}

/// `taobao.alitrip.it.fare.update`
pub mod it_fare_update {
    use crate::prelude::*;

    /// `taobao.alitrip.it.fare.update` (【国际机票自有政策】单条修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=25500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.fare.update",
        response = ItFareUpdateResponse,
        debug
    )]
    pub struct ItFareUpdate {
        /// JSON as text.
        #[top_api(rename = "extendAttributes")]
        pub extend_attributes: Option<String>,
        #[top_api(rename = "fareId")]
        pub fare_id: Option<i64>,
        #[top_api(rename = "fareJson")]
        pub fare_json: String,
        #[top_api(rename = "fareType")]
        pub fare_type: i64,
        #[top_api(rename = "outId")]
        pub out_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItFareUpdateResponse {
        /// JSON as text.
        pub extend_attributes: Option<String>,
        pub fare_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.policy.add`
pub mod it_policy_add {
    use crate::prelude::*;

    /// `taobao.alitrip.it.policy.add` (【国际机票销售规则】单条新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=25772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.policy.add",
        response = ItPolicyAddResponse,
        debug
    )]
    pub struct ItPolicyAdd {
        pub extend_attributes: Option<String>,
        pub top_policy_do: Option<TopPolicyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPolicyDo {
        pub policy_id: Option<String>,
        pub rt_commission_formula: Option<String>,
        pub airline: String,
        pub transfer_type: Option<String>,
        pub travel_type: Option<String>,
        /// Several values with commas between them.
        pub dep_cities: Option<String>,
        /// Several values with commas between them.
        pub arr_cities: Option<String>,
        /// Several values with commas between them.
        pub exclude_dep_cities: Option<String>,
        /// Several values with commas between them.
        pub exclude_arr_cities: Option<String>,
        /// Several values with commas between them.
        pub transfer_cities: Option<String>,
        pub remark: Option<String>,
        pub sale_date: String,
        /// Several values with commas between them.
        pub dep_date: String,
        /// Several values with commas between them.
        pub ret_date: Option<String>,
        pub cabin_restrict_type: Option<String>,
        /// Several values with commas between them.
        pub cabin_restrict: Option<String>,
        /// Several values with commas between them.
        pub service_level: Option<String>,
        pub fare_basis_allowed: Option<String>,
        pub fare_basis_forbidden: Option<String>,
        pub flight_restrict: Option<String>,
        pub code_sharing_type: Option<String>,
        /// Several values with commas between them.
        pub passenger_type: Option<String>,
        pub fare_source: Option<String>,
        pub fare_type: Option<String>,
        pub allow_price_range: Option<String>,
        pub office_no: Option<String>,
        pub sale_retention: Option<Decimal>,
        pub sale_rebase: Option<String>,
        pub child_sale_retention: Option<String>,
        /// In yuan.
        pub child_sale_rebase: Option<String>,
        pub is_support_rt: Option<String>,
        pub is_allow_union_airline: Option<String>,
        pub refund_rule: Option<String>,
        pub reissue_rule: Option<String>,
        pub noshow_rule: Option<String>,
        pub luggage_rule: Option<String>,
        pub buy_ticket_notice: Option<String>,
        /// Several values with commas between them.
        pub working_time: Option<String>,
        pub product_type: Option<String>,
        pub channel_id_desc: Option<String>,
        pub extend_attributes: Option<String>,
        pub is_can_all_refund: Option<String>,
        pub refund_fee_all_unused: Option<String>,
        pub refund_currency_all_unused: Option<String>,
        pub refund_fee_type_all_unused: Option<RefundFeeTypeAllUnused>,
        pub is_can_part_refund: Option<String>,
        pub refund_fee_part_unused: Option<String>,
        pub refund_currency_part_unused: Option<String>,
        pub refund_fee_type_part_unused: Option<RefundFeeTypePartUnused>,
        pub can_dep_change: Option<String>,
        pub dep_change_fee: Option<String>,
        pub dep_change_currency: Option<String>,
        pub dep_change_fee_type: Option<DepChangeFeeType>,
        pub noshow_restrict: Option<String>,
        pub noshow_time_restrict: Option<String>,
        pub noshow_time_restrict_unit: Option<String>,
        /// Several values with commas between them.
        pub noshow_rule_type: Option<String>,
        pub noshow_fee: Option<String>,
        pub noshow_currency: Option<String>,
        pub can_ret_change: Option<String>,
        pub ret_change_fee: Option<String>,
        pub ret_change_currency: Option<String>,
        pub ret_change_fee_type: Option<RetChangeFeeType>,
        pub vip_code: Option<String>,
        pub gv2_child_rule: Option<String>,
        /// Several values with commas between them.
        pub nationality: Option<String>,
        /// Several values with commas between them.
        pub exclude_nationality: Option<String>,
        pub passenger_age: Option<String>,
        pub presale_period: Option<String>,
        pub receipts: Option<String>,
        pub supply_source: Option<String>,
        pub can_oj: Option<String>,
        pub default_od_deny: Option<String>,
        pub airline_code_sharing: Option<String>,
        pub child_change_fee_in_unused: Option<String>,
        pub child_change_fee_out_unused: Option<String>,
        pub child_refund_fee_part_unused: Option<String>,
        pub child_refund_fee_all_unused: Option<String>,
    }

    /// The values of `refund_fee_type_all_unused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypeAllUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_fee_type_part_unused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypePartUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dep_change_fee_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DepChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ret_change_fee_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RetChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItPolicyAddResponse {
        pub extend_attributes: Option<String>,
        pub taobao_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.policy.batchdelete`
pub mod it_policy_batchdelete {
    use crate::prelude::*;

    /// `taobao.alitrip.it.policy.batchdelete` (【国际机票销售规则】批量删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=25771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.policy.batchdelete",
        response = ItPolicyBatchdeleteResponse,
        debug
    )]
    pub struct ItPolicyBatchdelete {
        pub airline: Option<String>,
        pub arr_city: Option<String>,
        pub cabin: Option<String>,
        pub dep_city: Option<String>,
        pub policy_id: Option<String>,
        #[top_api(max_items = 20)]
        pub status_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItPolicyBatchdeleteResponse {
        pub extend_attributes: Option<String>,
        pub task_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.policy.delete`
pub mod it_policy_delete {
    use crate::prelude::*;

    /// `taobao.alitrip.it.policy.delete` (【国际机票销售规则】单条删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=25769&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.policy.delete",
        response = Option<String>,
        unwrap = "extend_attributes",
        debug
    )]
    pub struct ItPolicyDelete {
        pub extend_attributes: Option<String>,
        pub out_id: Option<String>,
        pub taobao_id: Option<i64>,
    }
}

/// `taobao.alitrip.it.policy.get`
pub mod it_policy_get {
    use crate::prelude::*;

    /// `taobao.alitrip.it.policy.get` (【国际机票销售规则】单条查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.policy.get",
        response = ItPolicyGetResponse,
        idempotent,
        debug
    )]
    pub struct ItPolicyGet {
        pub extend_attributes: Option<String>,
        pub out_id: Option<String>,
        pub taobao_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItPolicyGetResponse {
        pub extend_attributes: Option<String>,
        pub status: Option<Status>,
        pub taobao_id: Option<i64>,
        pub policy_do: Option<TopPolicyDo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 已过期
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPolicyDo {
        pub airline: Option<String>,
        pub allow_price_range: Option<String>,
        /// Several values with commas between them.
        pub arr_cities: Option<String>,
        pub buy_ticket_notice: Option<String>,
        /// Several values with commas between them.
        pub cabin_restrict: Option<String>,
        pub cabin_restrict_type: Option<String>,
        /// In yuan.
        pub child_sale_rebase: Option<String>,
        pub child_sale_retention: Option<String>,
        pub code_sharing_type: Option<String>,
        /// Several values with commas between them.
        pub dep_cities: Option<String>,
        /// Several values with commas between them.
        pub dep_date: Option<String>,
        /// Several values with commas between them.
        pub exclude_arr_cities: Option<String>,
        /// Several values with commas between them.
        pub exclude_dep_cities: Option<String>,
        pub fare_basis_allowed: Option<String>,
        pub fare_basis_forbidden: Option<String>,
        pub fare_source: Option<String>,
        /// Several values with commas between them.
        pub fare_type: Option<String>,
        pub flight_restrict: Option<String>,
        pub is_support_rt: Option<String>,
        pub luggage_rule: Option<String>,
        pub noshow_rule: Option<String>,
        pub office_no: Option<String>,
        /// Several values with commas between them.
        pub passenger_type: Option<String>,
        pub policy_id: Option<String>,
        pub product_type: Option<String>,
        pub refund_rule: Option<String>,
        pub reissue_rule: Option<String>,
        pub remark: Option<String>,
        /// Several values with commas between them.
        pub ret_date: Option<String>,
        pub rt_commission_formula: Option<String>,
        pub sale_date: Option<String>,
        pub sale_rebase: Option<String>,
        pub sale_retention: Option<Decimal>,
        /// Several values with commas between them.
        pub service_level: Option<String>,
        /// Several values with commas between them.
        pub transfer_cities: Option<String>,
        pub transfer_type: Option<String>,
        pub travel_type: Option<String>,
        pub extend_attributes: Option<String>,
        pub is_allow_union_airline: Option<String>,
        pub channel_id_desc: Option<String>,
        pub presale_period: Option<String>,
        pub default_od_deny: Option<String>,
        pub airline_code_sharing: Option<String>,
    }
}

/// `taobao.alitrip.it.policy.update`
pub mod it_policy_update {
    use crate::prelude::*;

    /// `taobao.alitrip.it.policy.update` (【国际机票销售规则】单条更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=25773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.it.policy.update",
        response = ItPolicyUpdateResponse,
        debug
    )]
    pub struct ItPolicyUpdate {
        pub extend_attributes: Option<String>,
        pub out_id: Option<String>,
        pub taobao_id: Option<i64>,
        pub top_policy_do: Option<TopPolicyDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPolicyDo {
        pub airline: String,
        pub allow_price_range: Option<String>,
        /// Several values with commas between them.
        pub arr_cities: Option<String>,
        pub buy_ticket_notice: Option<String>,
        /// Several values with commas between them.
        pub cabin_restrict: Option<String>,
        pub cabin_restrict_type: Option<String>,
        /// In yuan.
        pub child_sale_rebase: Option<String>,
        pub child_sale_retention: Option<String>,
        pub code_sharing_type: Option<String>,
        /// Several values with commas between them.
        pub dep_cities: Option<String>,
        /// Several values with commas between them.
        pub dep_date: String,
        /// Several values with commas between them.
        pub exclude_arr_cities: Option<String>,
        /// Several values with commas between them.
        pub exclude_dep_cities: Option<String>,
        pub fare_basis_allowed: Option<String>,
        pub fare_basis_forbidden: Option<String>,
        pub fare_source: Option<String>,
        /// Several values with commas between them.
        pub fare_type: Option<String>,
        pub flight_restrict: Option<String>,
        pub is_support_rt: Option<String>,
        pub luggage_rule: Option<String>,
        pub noshow_rule: Option<String>,
        pub office_no: Option<String>,
        /// Several values with commas between them.
        pub passenger_type: Option<String>,
        pub policy_id: Option<String>,
        pub product_type: Option<String>,
        pub refund_rule: Option<String>,
        pub reissue_rule: Option<String>,
        pub remark: Option<String>,
        /// Several values with commas between them.
        pub ret_date: Option<String>,
        pub rt_commission_formula: Option<String>,
        pub sale_date: String,
        pub sale_rebase: Option<String>,
        pub sale_retention: Option<Decimal>,
        /// Several values with commas between them.
        pub service_level: Option<String>,
        /// Several values with commas between them.
        pub transfer_cities: Option<String>,
        pub transfer_type: Option<String>,
        pub travel_type: Option<String>,
        pub extend_attributes: Option<String>,
        pub is_allow_union_airline: Option<String>,
        pub channel_id_desc: Option<String>,
        pub is_can_all_refund: Option<String>,
        pub refund_fee_all_unused: Option<String>,
        pub refund_currency_all_unused: Option<String>,
        pub refund_fee_type_all_unused: Option<RefundFeeTypeAllUnused>,
        pub is_can_part_refund: Option<String>,
        pub refund_fee_part_unused: Option<String>,
        pub refund_currency_part_unused: Option<String>,
        pub refund_fee_type_part_unused: Option<RefundFeeTypePartUnused>,
        pub can_dep_change: Option<String>,
        pub dep_change_fee: Option<String>,
        pub dep_change_currency: Option<String>,
        pub dep_change_fee_type: Option<DepChangeFeeType>,
        pub can_ret_change: Option<String>,
        pub ret_change_fee: Option<String>,
        pub ret_change_currency: Option<String>,
        pub ret_change_fee_type: Option<RetChangeFeeType>,
        pub noshow_restrict: Option<String>,
        pub noshow_time_restrict: Option<String>,
        pub noshow_time_restrict_unit: Option<String>,
        /// Several values with commas between them.
        pub noshow_rule_type: Option<String>,
        pub noshow_fee: Option<String>,
        pub noshow_currency: Option<String>,
        pub vip_code: Option<String>,
        pub gv2_child_rule: Option<String>,
        /// Several values with commas between them.
        pub nationality: Option<String>,
        /// Several values with commas between them.
        pub exclude_nationality: Option<String>,
        pub passenger_age: Option<String>,
        pub presale_period: Option<String>,
        pub receipts: Option<String>,
        pub can_oj: Option<String>,
        pub default_od_deny: Option<String>,
        pub airline_code_sharing: Option<String>,
        pub child_change_fee_in_unused: Option<String>,
        pub child_change_fee_out_unused: Option<String>,
        pub child_refund_fee_part_unused: Option<String>,
        pub child_refund_fee_all_unused: Option<String>,
    }

    /// The values of `refund_fee_type_all_unused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypeAllUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_fee_type_part_unused`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundFeeTypePartUnused {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dep_change_fee_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DepChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ret_change_fee_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RetChangeFeeType {
        /// 全程
        #[top_api(value = "0")]
        V0,
        /// 每个航段
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItPolicyUpdateResponse {
        pub extend_attributes: Option<String>,
        pub taobao_id: Option<i64>,
    }
}

/// `taobao.alitrip.seller.modify.list`
pub mod seller_modify_list {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.modify.list` (【机票代理商订单】改签订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27255&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.order_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.modify.list",
        response = SellerModifyListResponse,
        idempotent,
        debug
    )]
    pub struct SellerModifyList {
        pub apply_date_end: Option<TopDateTime>,
        pub apply_date_start: Option<TopDateTime>,
        pub apply_id: Option<i64>,
        pub current_page: Option<i64>,
        pub fly_date_end: Option<TopDateTime>,
        pub fly_date_start: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub page_size: Option<i64>,
        pub status: Option<Status>,
        pub modify_date_end: Option<TopDateTime>,
        pub modify_date_start: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 初始状态
        #[top_api(value = 1)]
        V1,
        /// 已改签成功
        #[top_api(value = 2)]
        TicketChangeSucceeded,
        /// 已拒绝
        #[top_api(value = 3)]
        Rejected,
        /// 未付款（已回填退票费）
        #[top_api(value = 4)]
        NotPaid,
        /// 已付款
        #[top_api(value = 5)]
        Paid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerModifyListResponse {
        pub order_list: Vec<SyncOrderDo>,
        pub total_item: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncOrderDo {
        pub apply_id: Option<i64>,
        pub cabin: Option<String>,
        pub last_cabin: Option<String>,
        pub memo: Option<String>,
        pub modify_after_flight: Option<Flight>,
        pub modify_before_flight: Option<Flight>,
        pub order_id: Option<i64>,
        pub passenger: Option<Passenger>,
        /// In cents.
        pub modify_fee: Option<i64>,
        /// In cents.
        pub upgrade_fee: Option<i64>,
        pub status: Option<Status>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Flight {
        pub air_line_code: Option<String>,
        pub arr_airport: Option<String>,
        pub dep_airport: Option<String>,
        pub dep_date: Option<String>,
        pub flight_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Passenger {
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub cert_num: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
        pub old_ticket_no: Option<String>,
    }
}

/// `taobao.alitrip.seller.order.confirm`
pub mod seller_order_confirm {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.order.confirm` (代理商确认机票订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.order.confirm",
        response = TripOrderConfirmResultVo,
        unwrap = "result",
        debug
    )]
    pub struct SellerOrderConfirm {
        pub trip_confirm_order_param: TripConfirmOrderParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripConfirmOrderParam {
        pub confirm: String,
        pub info: Option<String>,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripOrderConfirmResultVo {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(flag)]
        pub is_order_success: Option<bool>,
        pub results: Vec<String>,
    }
}

/// `taobao.alitrip.seller.refund.confirmreturn`
pub mod seller_refund_confirmreturn {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refund.confirmreturn` (【机票代理商】确认退票)
    ///
    /// <https://open.taobao.com/api.htm?docId=26086&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refund.confirmreturn",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct SellerRefundConfirmreturn {
        pub apply_id: i64,
    }
}

/// `taobao.alitrip.seller.refund.fillfee`
pub mod seller_refund_fillfee {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refund.fillfee` (机票代理商】回填手续费)
    ///
    /// <https://open.taobao.com/api.htm?docId=26088&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refund.fillfee",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct SellerRefundFillfee {
        pub apply_id: i64,
        pub fee_price_map: String,
        pub modify_fee: Option<String>,
        pub ticket_price_map: String,
        pub upgrade_fee: Option<String>,
    }
}

/// `taobao.alitrip.seller.refund.get`
pub mod seller_refund_get {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refund.get` (【机票代理商】退票申请单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=26087&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refund.get",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SellerRefundGet {
        pub apply_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        #[top_api(rename = "errorCode")]
        pub error_code: Option<String>,
        #[top_api(rename = "errorMsg")]
        pub error_msg: Option<String>,
        pub results: Option<ReturnTicketDetail>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnTicketDetail {
        pub apply_id: Option<i64>,
        pub apply_reason_type: Option<i64>,
        pub apply_time: Option<TopDateTime>,
        pub first_process_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub pay_success_time: Option<TopDateTime>,
        pub reason: Option<String>,
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub refund_money: Option<i64>,
        pub return_apply_passenge: Vec<ReturnApplyPassenge>,
        pub status: Option<i64>,
        pub credit_money: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnApplyPassenge {
        pub discount_ticket_price: Option<i64>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<i64>,
        pub refund_fee: Option<i64>,
        pub refund_money: Option<i64>,
        pub return_ticket_segment: Vec<ReturnTicketSegment>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub voucher_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnTicketSegment {
        pub arr_airport_code: Option<String>,
        pub arr_city: Option<String>,
        /// In cents.
        pub build_fee: Option<i64>,
        pub dep_airport_code: Option<String>,
        pub dep_city: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub flight_no: Option<String>,
        pub id: Option<i64>,
        pub oil_tax: Option<i64>,
        /// In cents.
        pub refund_modify_fee: Option<i64>,
        /// In cents.
        pub refund_upgrade_fee: Option<i64>,
        pub suspend: Option<bool>,
        pub ticket_no: Option<String>,
        pub trip_type: Option<i64>,
    }
}

/// `taobao.alitrip.seller.refund.refusereturn`
pub mod seller_refund_refusereturn {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refund.refusereturn` (【机票代理商】拒绝退票)
    ///
    /// <https://open.taobao.com/api.htm?docId=26089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refund.refusereturn",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct SellerRefundRefusereturn {
        pub apply_id: i64,
        pub reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        #[top_api(rename = "errorCode")]
        pub error_code: Option<String>,
        #[top_api(rename = "errorMsg")]
        pub error_msg: Option<String>,
        pub result: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.seller.refund.search`
pub mod seller_refund_search {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refund.search` (【机票代理商】退票申请单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=26093&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refund.search",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SellerRefundSearch {
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        #[top_api(rename = "errorCode")]
        pub error_code: Option<String>,
        #[top_api(rename = "errorMsg")]
        pub error_msg: Option<String>,
        pub results: Vec<ReturnTicketDo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnTicketDo {
        pub apply_id: Option<i64>,
        pub apply_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `taobao.alitrip.seller.refundmoney.confirm`
pub mod seller_refundmoney_confirm {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refundmoney.confirm` (【机票代理商订单】确认退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=27201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refundmoney.confirm",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct SellerRefundmoneyConfirm {
        pub apply_id: Option<i64>,
    }
}

/// `taobao.alitrip.seller.refundorderlist.fetch`
pub mod seller_refundorderlist_fetch {
    use crate::prelude::*;

    /// `taobao.alitrip.seller.refundorderlist.fetch` (【机票代理商】——退票订单列表提取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.seller.refundorderlist.fetch",
        response = Vec<ReturnApplyDo>,
        unwrap = "result_list",
        debug
    )]
    pub struct SellerRefundorderlistFetch {
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 初始
        #[top_api(value = 1)]
        Initial,
        /// 接受
        #[top_api(value = 2)]
        V2,
        /// 确认
        #[top_api(value = 3)]
        Confirmation,
        /// 失败
        #[top_api(value = 4)]
        Failure,
        /// 买家处理
        #[top_api(value = 5)]
        V5,
        /// 卖家处理
        #[top_api(value = 6)]
        V6,
        /// 等待小二回填
        #[top_api(value = 7)]
        V7,
        /// 退款成功
        #[top_api(value = 8)]
        RefundSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReturnApplyDo {
        pub airline_code: Option<String>,
        pub apply_time: Option<TopDateTime>,
        pub arr_airport_code: Option<String>,
        pub cabin: Option<String>,
        pub dep_airport_code: Option<String>,
        pub dep_time: Option<TopDateTime>,
        pub first_process_time: Option<TopDateTime>,
        pub flight_no: Option<String>,
        pub id: Option<i64>,
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub pay_success_time: Option<TopDateTime>,
        /// In yuan.
        pub refund_fee: Option<i64>,
        /// In yuan.
        pub refund_money: Option<i64>,
        pub ticket_no: Option<String>,
        pub status: Option<Status>,
        pub refund_reason: Option<String>,
        pub is_voluntary: Option<bool>,
    }
}

/// `taobao.alitrip.supplier.modify.list`
pub mod supplier_modify_list {
    use crate::prelude::*;

    /// `taobao.alitrip.supplier.modify.list` (【机票代理商订单】改签通知单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27256&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.supplier.modify.list",
        response = Vec<BbSyncOrderDto>,
        unwrap = "order_list",
        idempotent,
        debug
    )]
    pub struct SupplierModifyList {
        pub current_page: Option<i64>,
        pub dep_end: Option<TopDateTime>,
        pub dep_start: Option<TopDateTime>,
        #[top_api(required)]
        pub gmt_create_end: Option<TopDateTime>,
        #[top_api(required)]
        pub gmt_create_start: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 改签申请列表
        #[top_api(value = 1)]
        V1,
        /// 改签已支付列表
        #[top_api(value = 2)]
        V2,
        /// 改签成功列表
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BbSyncOrderDto {
        pub apply_id: Option<i64>,
        pub cabin: Option<String>,
        pub last_cabin: Option<String>,
        pub memo: Option<String>,
        pub modify_after_flight: Option<Flight>,
        pub modify_before_flight: Option<Flight>,
        pub passenger: Option<Passenger>,
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Flight {
        pub dep_date: Option<String>,
        pub flight_no: Option<String>,
        pub dep_airport: Option<String>,
        pub arr_airport: Option<String>,
        pub air_line_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Passenger {
        pub pnr: Option<String>,
        pub ticket_no: Option<String>,
        #[top_api(secret)]
        pub cert_type: Option<String>,
        pub cert_num: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
    }
}

/// `taobao.alitrip.totoro.auxproduct.delete`
pub mod totoro_auxproduct_delete {
    use crate::prelude::*;

    /// `taobao.alitrip.totoro.auxproduct.delete` (廉航辅营产品删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=31192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.totoro.auxproduct.delete",
        response = DelAuxProductsRs,
        unwrap = "result",
        debug
    )]
    pub struct TotoroAuxproductDelete {
        pub del_aux_product_rq: DelAuxProductRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelAuxProductRq {
        pub channel_id: i64,
        #[top_api(required)]
        pub outer_ids: Vec<String>,
        pub agent_id: i64,
        pub cid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelAuxProductsRs {
        pub tracer_id: Option<String>,
        pub api_error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.totoro.auxproduct.push`
pub mod totoro_auxproduct_push {
    use crate::prelude::*;

    /// `taobao.alitrip.totoro.auxproduct.push` (廉航辅营产品投放)
    ///
    /// <https://open.taobao.com/api.htm?docId=31193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.totoro.auxproduct.push",
        response = TotoroAuxproductPushResponse,
        debug
    )]
    pub struct TotoroAuxproductPush {
        pub push_aux_products_rq: PushAuxProductsRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushAuxProductsRq {
        pub channel_id: i64,
        pub agent_id: i64,
        #[top_api(required)]
        pub product_items: Vec<AuxProductItemApiBean>,
        pub cid: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AuxProductItemApiBean {
        pub baggage: Option<BaggageApiBean>,
        /// In cents.
        pub counter_price: Option<i64>,
        pub sale_type: SaleType,
        pub service: Option<ServiceApiBean>,
        /// In cents.
        pub online_price: i64,
        pub sales_rule: Option<SalesRuleApiBean>,
        pub refund_rule: AuxRefundApiBean,
        pub product_name: String,
        /// In cents.
        pub base_price: Option<i64>,
        pub product_type: ProductType,
        pub outer_id: String,
        pub seat: Option<SeatApiBean>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 一次销售
        #[top_api(value = 1)]
        V1,
        /// 二次销售
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `product_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductType {
        /// 贵宾厅
        #[top_api(value = 1)]
        V1,
        /// CIP
        #[top_api(value = 2)]
        Cip,
        /// 在线选座
        #[top_api(value = 3)]
        V3,
        /// 付费行李
        #[top_api(value = 4)]
        V4,
        /// 值机
        #[top_api(value = 6)]
        V6,
        /// 餐食
        #[top_api(value = 7)]
        V7,
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaggageApiBean {
        pub height: Option<i64>,
        pub weight: Option<i64>,
        pub width: Option<i64>,
        pub pc: Option<i64>,
        pub length: Option<i64>,
        pub is_all_weight: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceApiBean {
        pub service_time_type: Option<ServiceTimeType>,
        pub service_content: Option<String>,
        pub room_tip: Option<String>,
        pub room: Option<String>,
        pub service_time_end: Option<String>,
        pub service_time_start: Option<String>,
    }

    /// The values of `service_time_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceTimeType {
        /// 不限制时间
        #[top_api(value = 1)]
        V1,
        /// 按具体服务时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SalesRuleApiBean {
        pub cabin: Option<String>,
        pub except_cabin_class: Option<ExceptCabinClass>,
        pub latest_buy_time: i64,
        pub except_ods: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub travel_date_start: String,
        /// A day as \``yyyyMMdd`\`.
        pub travel_date_end: String,
        pub earlist_buy_time: i64,
        pub cabin_class: Option<CabinClass>,
        pub except_airports: Option<String>,
        /// A day as \``yyyyMMdd`\`.
        pub sale_date_end: String,
        pub receipt_type: ReceiptType,
        pub stock_num: Option<i64>,
        pub except_flight_nos: Option<String>,
        pub ods: Option<String>,
        pub airline_codes: String,
        pub except_cabin: Option<String>,
        pub stock_type: StockType,
        pub airports: Option<String>,
        pub receipt_way: ReceiptWay,
        /// A day as \``yyyyMMdd`\`.
        pub sale_date_start: String,
        pub except_airline_codes: Option<String>,
        pub code_share_forbidden: bool,
        pub flight_nos: Option<String>,
        pub outbound_terminal: Option<String>,
        pub stock_rule: Option<String>,
    }

    /// The values of `except_cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExceptCabinClass {
        /// 头等
        #[top_api(value = 0)]
        V0,
        /// 商务
        #[top_api(value = 1)]
        V1,
        /// 经济
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cabin_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CabinClass {
        /// 头等
        #[top_api(value = 0)]
        V0,
        /// 商务
        #[top_api(value = 1)]
        V1,
        /// 经济
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receipt_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptType {
        /// 电子
        #[top_api(value = 1)]
        V1,
        /// 纸质
        #[top_api(value = 2)]
        V2,
        /// 不提供
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `stock_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StockType {
        /// 共享总库存数
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        Any,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receipt_way`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptWay {
        /// 行程单
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuxRefundApiBean {
        pub can_refund_independent: bool,
        pub modify_rule: String,
        pub can_modify: bool,
        pub can_modify_independent: bool,
        pub can_refund: bool,
        pub refund_rule: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeatApiBean {
        pub seat_area: Option<SeatArea>,
        pub seat_row: Option<SeatRow>,
    }

    /// The values of `seat_area`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatArea {
        /// 靠过道
        #[top_api(value = 1)]
        V1,
        /// 靠窗
        #[top_api(value = 2)]
        V2,
        /// 并排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `seat_row`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SeatRow {
        /// 前排
        #[top_api(value = 1)]
        V1,
        /// 中排
        #[top_api(value = 2)]
        V2,
        /// 后排
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TotoroAuxproductPushResponse {
        pub tracer_id: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.alitrip.travel.axin.alipay.dksign`
pub mod travel_axin_alipay_dksign {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.alipay.dksign` (支付宝代扣签约)
    ///
    /// <https://open.taobao.com/api.htm?docId=56876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.alipay.dksign",
        response = TravelAxinAlipayDksignResult,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinAlipayDksign {
        pub external_login_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinAlipayDksignResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.city.get`
pub mod travel_axin_hotel_city_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.city.get` (城市列表信息查询-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=56861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.city.get",
        response = TravelAxinHotelCityGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelCityGet {
        pub distributor_tid: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelCityGetResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<HotelCityVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelCityVo {
        pub name: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.detail.query`
pub mod travel_axin_hotel_detail_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.detail.query` (阿信酒店分销-标准酒店详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61317&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.detail.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelDetailQuery {
        pub resource_channel: String,
        pub shid: i64,
        pub distributor_tid: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<StdHotelDto>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    /// `StdHotelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdHotelDto {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub name_en: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub address_en: Option<String>,
        pub longtitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<PositionType>,
        pub star: Option<Star>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub description: Option<String>,
        pub description_en: Option<String>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        pub hotel_type: Option<HotelType>,
        pub domestic: Option<Domestic>,
        pub status: Option<Status>,
        pub city: Option<DivisionDto>,
        pub province: Option<DivisionDto>,
        pub country: Option<DivisionDto>,
    }

    /// The values of `position_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PositionType {
        /// 高德（国内酒店）
        #[top_api(value = 0)]
        V0,
        /// google(国际酒店)
        #[top_api(value = 1)]
        Google,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `star`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Star {
        /// 暂无
        #[top_api(value = "0")]
        V0,
        /// 经济连锁
        #[top_api(value = "1")]
        V1,
        /// 二星及以下
        #[top_api(value = "2")]
        V2,
        /// 舒适
        #[top_api(value = "3")]
        V3,
        /// 高档
        #[top_api(value = "4")]
        V4,
        /// 豪华
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `hotel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HotelType {
        /// 酒店
        #[top_api(value = 0)]
        Hotel,
        /// 客栈
        #[top_api(value = 1)]
        V1,
        /// 非标民宿
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `domestic`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Domestic {
        /// 国内
        #[top_api(value = 0)]
        Domestic,
        /// 国外
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `DivisionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub level: Option<Level>,
        pub code: Option<i64>,
        pub name: Option<String>,
        pub name_en: Option<String>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 国家
        #[top_api(value = "1")]
        V1,
        /// 省
        #[top_api(value = "2")]
        V2,
        /// 城市
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.alitrip.travel.axin.hotel.list.get`
pub mod travel_axin_hotel_list_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.list.get` (标准酒店信息查询-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=56860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.list.get",
        response = TravelAxinHotelListGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelListGet {
        pub city_code: i64,
        pub distributor_tid: i64,
        pub page_size: i64,
        pub page_no: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelListGetResult {
        pub data: Option<PageVo>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    /// `PageVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageVo {
        pub data_list: Vec<StdHotelVo>,
        pub count: Option<i64>,
    }

    /// `StdHotelVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdHotelVo {
        pub std_room_type_list: Vec<StdRoomType>,
        pub shid: Option<i64>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub services: Option<String>,
        pub longtitude: Option<String>,
        pub latitude: Option<String>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        pub r#type: Option<String>,
        pub city_code: Option<i64>,
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub hotel_facilities: Option<String>,
        pub brand: Option<String>,
        pub hotel_type: Option<i8>,
        pub pet_info: Option<String>,
        pub decorate_time: Option<String>,
        pub description: Option<String>,
        pub status: Option<i8>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub network_service: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub window_type: Option<String>,
        pub bed_type: Option<String>,
        pub bed_type_desc: Option<String>,
        pub status: Option<i8>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.match`
pub mod travel_axin_hotel_match {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.match` (酒店匹配接口-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=61657&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.match",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelMatch {
        pub req: MatchedHotelRequestDto,
    }

    /// `MatchedHotelRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedHotelRequestDto {
        #[top_api(required)]
        pub hotel_match_d_t_o_list: Vec<HotelMatchDto>,
        pub distributor_tid: i64,
    }

    /// `HotelMatchDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelMatchDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub hotel_en_name: Option<String>,
        pub latitude: Option<String>,
        pub hotel_name: String,
        #[top_api(secret)]
        pub address_en: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<MatchedHotelBatchResultDto>,
        pub succ: Option<bool>,
        pub er_code: Option<String>,
        pub er_msg: Option<String>,
    }

    /// `MatchedHotelBatchResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedHotelBatchResultDto {
        pub matched_hotel_result_list: Vec<MatchedHotelResultDto>,
    }

    /// `MatchedHotelResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedHotelResultDto {
        pub hotel_name: Option<String>,
        pub matched_hotel_data_list: Vec<MatchedHotelDataDto>,
        pub er_code: Option<String>,
        pub er_msg: Option<String>,
        pub succ: Option<bool>,
    }

    /// `MatchedHotelDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedHotelDataDto {
        pub shid: Option<i64>,
        pub score: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.order.create`
pub mod travel_axin_hotel_order_create {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.order.create` (酒店分销订单创建服务-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=56904&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.order.create",
        response = TravelAxinHotelOrderCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelOrderCreate {
        pub remark: Option<String>,
        pub hotel_arrival_time: HotelArrivalTime,
        #[top_api(max_items = 999)]
        pub customers: Vec<CustomerDto>,
        pub hotel_contact: Option<ContactInfoApiDto>,
        /// In cents.
        pub total_room_price: i64,
        pub room_number: i64,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        pub rate_plan_id: i64,
        pub item_id: i64,
        pub srid: i64,
        pub hotel_name: Option<String>,
        pub shid: i64,
        pub outer_order_id: String,
        pub distributor_tid: i64,
        pub promotion_total_price: Option<i64>,
        pub city_code: Option<i64>,
        pub create_key: String,
        pub number_of_adults_per_room: Option<i64>,
        pub total_cny_room_price: Option<i64>,
        pub currency_code: Option<String>,
        pub resource_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelArrivalTime {
        pub latest_arrival_time: Option<TopDateTime>,
        pub earliest_arrival_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerDto {
        pub customer_type: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactInfoApiDto {
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub contact_mobile: String,
        #[top_api(secret)]
        pub contact_name: String,
        #[top_api(secret)]
        pub contact_tel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelOrderCreateResult {
        pub data: Option<i64>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.order.detail`
pub mod travel_axin_hotel_order_detail {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.order.detail` (阿信酒店分销-订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.order.detail",
        response = TravelAxinHotelOrderDetailResult,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelOrderDetail {
        pub pur_sub_order_id: Option<i64>,
        pub outer_order_id: Option<String>,
        pub distributor_tid: i64,
        pub resource_channel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelOrderDetailResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<HotelOrderQueryRes>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelOrderQueryRes {
        pub hotel_info: Option<HotelInfo>,
        pub room_info: Option<RoomInfo>,
        pub order_fulfill_info: Option<OrderFulfillInfo>,
        /// In cents.
        pub actual_total_fee: Option<i64>,
        pub daily_info_list: Vec<DailyInfo>,
        pub status_desc: Option<String>,
        pub status: Option<i64>,
        pub outer_order_id: Option<String>,
        pub purchase_order_id: Option<i64>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub fliggy_order_id: Option<String>,
        pub pay_id: Option<i64>,
        pub exchange_rate: Option<Decimal>,
        pub currency_code: Option<String>,
        pub origin_actual_total_fee: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelInfo {
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub shid: Option<i64>,
        pub hotel_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomInfo {
        pub room_facility_list: Vec<String>,
        pub room_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFulfillInfo {
        pub room_number: Option<i64>,
        pub check_out: Option<TopDateTime>,
        pub check_in: Option<TopDateTime>,
        pub late_arrive_time: Option<TopDateTime>,
        pub confirm_code: Option<String>,
        pub hour_room: Option<bool>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub hourage: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyInfo {
        /// In cents.
        pub cny_price: Option<i64>,
        pub date: Option<TopDateTime>,
        pub board_d_t_o: Option<BoardDto>,
        pub price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BoardDto {
        pub board_num: Option<i64>,
        pub board_type: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.order.pay`
pub mod travel_axin_hotel_order_pay {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.order.pay` (阿信酒店分销订单支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=56493&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.order.pay",
        response = TravelAxinHotelOrderPayResult,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelOrderPay {
        pub distributor_tid: i64,
        pub purchase_order_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelOrderPayResult {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.order.refund`
pub mod travel_axin_hotel_order_refund {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.order.refund` (阿信酒店分销订单退款 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=56486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.order.refund",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelOrderRefund {
        pub distributor_tid: Option<i64>,
        pub purchase_order_id: Option<i64>,
        pub reason: Option<String>,
        pub remark: Option<String>,
        pub resource_channel: Option<String>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<HotelOrderRefundResApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelOrderRefundResApiDto {
        pub refund_order_id: Option<i64>,
        pub refund_fee: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.order.validate`
pub mod travel_axin_hotel_order_validate {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.order.validate` (阿信酒店订单数据校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=56913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.order.validate",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelOrderValidate {
        pub distributor_tid: i64,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub shid: i64,
        pub srid: i64,
        pub item_id: i64,
        pub rate_plan_id: i64,
        pub room_number: i64,
        pub rate_id: Option<i64>,
        pub total_fee: Option<i64>,
        pub resource_channel: Option<String>,
        pub number_of_adults_per_room: Option<String>,
        pub invoke_scene: Option<InvokeScene>,
    }

    /// The values of `invoke_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvokeScene {
        /// 正常场景
        #[top_api(value = "NORMAL")]
        Normal,
        /// 特殊场景
        #[top_api(value = "SPECIAL")]
        Special,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub error_msg: Option<String>,
        pub data: Option<HotelOrderValidateRes>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelOrderValidateRes {
        pub rate_plan_info: Option<RatePlanInfoApiDto>,
        pub rate_plan_id: Option<i64>,
        pub create_key: Option<String>,
        /// In cents.
        pub promotion_total_price: Option<i64>,
        pub commission_fee_rate: Option<String>,
        pub resource_tag: Option<String>,
        pub distribute_mode: Option<DistributeMode>,
        pub invoicing_mode: Option<InvoicingMode>,
    }

    /// The values of `distribute_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributeMode {
        /// 底价模式
        #[top_api(value = "FP")]
        Fp,
        /// 卖家模式
        #[top_api(value = "SP")]
        Sp,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoicing_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoicingMode {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 订单金额无票
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatePlanInfoApiDto {
        pub latest_check_out_time: Option<String>,
        pub max_booking_num: Option<i64>,
        pub max_occupancy_num: Option<i64>,
        pub rate_unit_list: Vec<RateUnitDto>,
        pub cancel_policy: Option<CancelPolicyDto>,
        pub total_room_price: Option<String>,
        pub bed_type_desc: Option<String>,
        pub earliest_check_in_time: Option<String>,
        pub max_inventory: Option<i64>,
        pub instant_confirm: Option<bool>,
        pub currency_code: Option<String>,
        pub cny_total_price: Option<i64>,
        pub exchange_rate: Option<Decimal>,
        pub rp_type: Option<RpType>,
        pub arrival_time: Option<ArrivalTimeDto>,
    }

    /// The values of `rp_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RpType {
        /// 全日房
        #[top_api(value = 0)]
        V0,
        /// 小时房
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateUnitDto {
        pub daily_price_info_list: Vec<DailyPriceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPriceInfoDto {
        pub date: Option<String>,
        pub board: Option<Board>,
        pub cny_price: Option<i64>,
        pub price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Board {
        pub board_type: Option<i64>,
        pub board_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyDto {
        pub cancel_policy_type: Option<i64>,
        pub policy_info_list: Vec<CancelPolicyInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyInfoDto {
        pub hour: Option<i64>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArrivalTimeDto {
        pub hourage: Option<i64>,
        pub check_in_start: Option<String>,
        pub last_leave_time: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.price.batch.get`
pub mod travel_axin_hotel_price_batch_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.price.batch.get` (阿信酒店批量报价查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.price.batch.get",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelPriceBatchGet {
        pub hotel_list: Option<HotelDto>,
        pub end_date: Option<TopDateTime>,
        pub distributor_tid: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub resource_channel: Option<String>,
    }

    /// `HotelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDto {
        pub shid: Option<i64>,
        pub city_code: Option<i64>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<HotelPriceBatchResultDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `HotelPriceBatchResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceBatchResultDto {
        pub hotel_price_dto_list: Vec<HotelPriceBatchDto>,
    }

    /// `HotelPriceBatchDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceBatchDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub shid: Option<i64>,
        pub room_list: Vec<RoomPriceDto>,
    }

    /// `RoomPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPriceDto {
        pub std_room_info: Option<StdRoomType>,
        pub rate_list: Vec<RateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomType {
        pub srid: Option<String>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub network_service: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub window_type: Option<String>,
        pub bed_type: Option<String>,
        pub bed_type_desc: Option<String>,
    }

    /// `RateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateDto {
        pub modified_time: Option<i64>,
        pub price_stock_dto_list: Vec<PriceStockDto>,
        pub break_fast_list: Vec<BreakfastDto>,
        pub cancel_rule_list: Vec<CancelPolicyRuleDto>,
        pub currency_code: Option<String>,
        pub rate_id: Option<i64>,
        pub item_id: Option<i64>,
        pub rate_plan_id: Option<i64>,
        pub rate_plan_name: Option<String>,
        pub resource_tag: Option<String>,
        pub commission_fee_rate: Option<String>,
        pub seller_id: Option<i64>,
        pub end_time_daily: Option<String>,
        pub instant_confirm: Option<String>,
        pub min_adv_hours: Option<i64>,
        pub multiple_price: Option<bool>,
        pub rate_plan_name_en: Option<String>,
        pub start_time_daily: Option<String>,
        pub max_adv_hours: Option<i64>,
        pub min_stay: Option<i64>,
        pub max_stay: Option<i64>,
        pub min_book_count: Option<i64>,
        pub max_book_count: Option<i64>,
        pub nod: Option<i64>,
        pub nop: Option<i64>,
        pub max_occupancy: Option<i64>,
        pub distribute_mode: Option<DistributeMode>,
        pub max_days: Option<i64>,
        pub dawn_booking_dto: Option<DawnBookingDto>,
        pub min_days: Option<i64>,
        pub hour_room: Option<bool>,
        pub hour_room_info: Option<HourRoomInfo>,
        pub hour_room_info_dto: Option<HourRoomInfoDto>,
        pub invoicing_mode: Option<InvoicingMode>,
    }

    /// The values of `distribute_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributeMode {
        /// 底价模式
        #[top_api(value = "FP")]
        Fp,
        /// 卖家模式
        #[top_api(value = "SP")]
        Sp,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoicing_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoicingMode {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 订单金额无票
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PriceStockDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceStockDto {
        pub date: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub quota: Option<i64>,
        /// In cents.
        pub promotion_price: Option<i64>,
        pub rate_switch: Option<RateSwitch>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
        pub cny_price: Option<i64>,
    }

    /// The values of `rate_switch`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RateSwitch {
        /// 关房
        #[top_api(value = 0)]
        V0,
        /// 正常
        #[top_api(value = 1)]
        Normal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `BreakfastDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BreakfastDto {
        pub breakfast: Option<String>,
        pub breakfast_count: Option<i64>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
    }

    /// `CancelPolicyRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyRuleDto {
        pub cancel_policy_desc: Option<String>,
        pub cancel_type: Option<i64>,
        pub cancel_policy_detail_list: Vec<Value>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
    }

    /// `DawnBookingDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DawnBookingDto {
        pub can_dawn_book: Option<bool>,
        pub dawn_book_start_time: Option<String>,
        pub dawn_book_end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HourRoomInfo {
        pub hourage: Option<i64>,
        pub hour_room_check_in_start: Option<String>,
        pub hour_room_check_in_end: Option<String>,
    }

    /// `HourRoomInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HourRoomInfoDto {
        pub hourage: Option<i64>,
        pub hour_room_check_in_start: Option<String>,
        pub hour_room_check_in_end: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.price.get`
pub mod travel_axin_hotel_price_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.price.get` (酒店报价服务-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=56862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.price.get",
        response = TravelAxinHotelPriceGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelPriceGet {
        pub shid: i64,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub distributor_tid: i64,
        pub city_code: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinHotelPriceGetResult {
        pub data: Option<HotelPriceVo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceVo {
        pub room_list: Vec<RoomPriceVo>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub shid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPriceVo {
        pub std_room_info: Option<StdRoomType>,
        pub rate_list: Vec<RateVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomType {
        pub bed_type_desc: Option<String>,
        pub bed_type: Option<String>,
        pub window_type: Option<String>,
        pub area: Option<String>,
        pub max_occupancy: Option<i64>,
        pub facility: Option<String>,
        pub network_service: Option<String>,
        pub floor: Option<String>,
        pub name: Option<String>,
        pub srid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateVo {
        pub rate_plan_name: Option<String>,
        pub rate_plan_id: Option<i64>,
        pub item_id: Option<i64>,
        pub rate_id: Option<i64>,
        pub min_adv_hours: Option<i64>,
        pub quota: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub instant_confirm: Option<bool>,
        pub end_time_daily: Option<String>,
        pub currency_code: Option<String>,
        pub cancel_policy_desc: Option<String>,
        pub breakfast: Option<String>,
        /// In cents.
        pub promotion_price: Option<i64>,
        pub cancel_policy_v_o: Option<CancelPolicyVo>,
        pub breakfast_count: Option<i64>,
        pub commission_fee_rate: Option<String>,
        pub resource_tag: Option<String>,
        pub distribute_mode: Option<DistributeMode>,
        pub dawn_booking_vo: Option<DawnBookingVo>,
        pub min_days: Option<i64>,
        pub max_days: Option<i64>,
        pub max_adv_hours: Option<i64>,
        pub hour_room: Option<bool>,
        pub hour_room_info: Option<HourRoomInfo>,
        pub hour_room_info_dto: Option<HourRoomInfoDto>,
        pub invoicing_mode: Option<InvoicingMode>,
    }

    /// The values of `distribute_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DistributeMode {
        /// 底价模式
        #[top_api(value = "FP")]
        Fp,
        /// 卖家模式
        #[top_api(value = "SP")]
        Sp,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invoicing_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoicingMode {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 订单金额无票
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyVo {
        pub policy_v_o_list: Vec<PolicyVo>,
        pub cancel_policy_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PolicyVo {
        pub value: Option<i64>,
        pub hour: Option<i64>,
    }

    /// `DawnBookingVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DawnBookingVo {
        pub can_dawn_book: Option<bool>,
        pub dawn_book_start_time: Option<String>,
        pub dawn_book_end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HourRoomInfo {
        pub hourage: Option<i64>,
        pub hour_room_check_in_start: Option<String>,
        pub hour_room_check_in_end: Option<String>,
    }

    /// `HourRoomInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HourRoomInfoDto {
        pub hourage: Option<i64>,
        pub hour_room_check_in_start: Option<String>,
        pub hour_room_check_in_end: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.price.query`
pub mod travel_axin_hotel_price_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.price.query` (阿信酒店分销-实时报价查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61319&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.price.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelPriceQuery {
        pub resource_channel: String,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        pub shid: i64,
        pub city_code: Option<i64>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub distributor_tid: i64,
        pub nop: Option<i64>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<HotelPriceDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `HotelPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceDto {
        pub shid: Option<i64>,
        pub room_list: Vec<RoomPriceDto>,
    }

    /// `RoomPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPriceDto {
        pub std_room_info: Option<StdRoomType>,
        pub rate_list: Vec<RateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomType {
        pub srid: Option<i64>,
    }

    /// `RateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateDto {
        pub modified_time: Option<i64>,
        pub price_stock_dto_list: Vec<PriceStockDto>,
        pub break_fast_list: Vec<BreakfastDto>,
        pub cancel_rule_list: Vec<CancelPolicyRuleDto>,
        pub currency_code: Option<String>,
        pub rate_id: Option<i64>,
        pub item_id: Option<i64>,
        pub rate_plan_id: Option<i64>,
        pub rate_plan_name: Option<String>,
        pub resource_tag: Option<String>,
        pub commission_fee_rate: Option<String>,
        pub seller_id: Option<i64>,
        pub end_time_daily: Option<String>,
        pub instant_confirm: Option<bool>,
        pub min_adv_hours: Option<i64>,
        pub multiple_price: Option<bool>,
        pub rate_plan_name_en: Option<String>,
        pub start_time_daily: Option<String>,
        pub max_adv_hours: Option<i64>,
        pub min_stay: Option<i64>,
        pub max_stay: Option<i64>,
        pub min_book_count: Option<i64>,
        pub max_book_count: Option<i64>,
        pub nod: Option<i64>,
        pub nop: Option<i64>,
        pub max_occupancy: Option<i64>,
    }

    /// `PriceStockDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceStockDto {
        pub date: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub quota: Option<i64>,
        /// In cents.
        pub promotion_price: Option<i64>,
        pub rate_switch: Option<RateSwitch>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
        pub cny_price: Option<i64>,
    }

    /// The values of `rate_switch`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RateSwitch {
        /// 关房
        #[top_api(value = 0)]
        V0,
        /// 正常
        #[top_api(value = 1)]
        Normal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `BreakfastDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BreakfastDto {
        pub breakfast: Option<String>,
        pub breakfast_count: Option<i64>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
    }

    /// `CancelPolicyRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyRuleDto {
        pub cancel_policy_desc: Option<String>,
        pub cancel_type: Option<i64>,
        pub cancel_policy_detail_list: Vec<CancelPolicyDetailDto>,
        pub start_date: Option<i64>,
        pub end_date: Option<i64>,
    }

    /// `CancelPolicyDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicyDetailDto {
        pub deduct_fee_rate: Option<i64>,
        pub ahead_cancel_hours: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.room.list.query`
pub mod travel_axin_hotel_room_list_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.room.list.query` (阿信酒店分销-标准酒店房型列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61318&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.room.list.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelRoomListQuery {
        pub resource_channel: String,
        pub shid: i64,
        pub distributor_tid: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Vec<StdRoomDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `StdRoomDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomDto {
        pub srid: Option<i64>,
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub name_en: Option<String>,
        pub floor: Option<String>,
        pub network_service: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub window_type: Option<String>,
        pub add_bed: Option<i8>,
        pub bed_group_d_t_o_list: Vec<BedGroupDto>,
        pub bathroom: Option<String>,
        pub status: Option<i8>,
        pub bed_type_desc: Option<String>,
    }

    /// `BedGroupDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedGroupDto {
        pub bed_info_d_t_o_list: Vec<BedInfoDto>,
    }

    /// `BedInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedInfoDto {
        pub desc: Option<String>,
        pub bed_type: Option<String>,
        pub bed_num: Option<i64>,
        pub width: Option<String>,
        pub length: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.room.match`
pub mod travel_axin_hotel_room_match {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.room.match` (阿信酒店房型匹配)
    ///
    /// <https://open.taobao.com/api.htm?docId=61659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.room.match",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelRoomMatch {
        pub req: MatchedRoomRequestDto,
    }

    /// `MatchedRoomRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedRoomRequestDto {
        #[top_api(required)]
        pub hotel_room_match_d_t_o_list: Vec<HotelRoomMatchDto>,
        pub distributor_tid: i64,
    }

    /// `HotelRoomMatchDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelRoomMatchDto {
        pub room_name_en: Option<String>,
        pub shid: i64,
        pub room_name: String,
        pub bed_type: Option<String>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<MatchedRoomBatchResultDto>,
        pub succ: Option<bool>,
        pub er_code: Option<String>,
        pub er_msg: Option<String>,
    }

    /// `MatchedRoomBatchResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedRoomBatchResultDto {
        pub matched_room_result_list: Vec<MatchedRoomResultDto>,
    }

    /// `MatchedRoomResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedRoomResultDto {
        pub shid: Option<i64>,
        pub room_name: Option<String>,
        pub success: Option<bool>,
        pub er_code: Option<String>,
        pub er_msg: Option<String>,
        pub matched_room_data_list: Vec<MatchedRoomDataDto>,
    }

    /// `MatchedRoomDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchedRoomDataDto {
        pub srid: Option<i64>,
        pub score: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotel.shid.list.query`
pub mod travel_axin_hotel_shid_list_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotel.shid.list.query` (阿信酒店分销-标准酒店 id 列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotel.shid.list.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelShidListQuery {
        pub resource_channel: String,
        pub page_no: i64,
        pub page_size: i64,
        pub distributor_tid: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<PageDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub data_list: Vec<i64>,
        pub count: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.order.createorder`
pub mod travel_axin_hotelticket_order_createorder {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.order.createorder` (阿信度假业务创单并支付接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62022&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.order.createorder",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelticketOrderCreateorder {
        pub outer_order_id: String,
        pub product_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub service_start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub service_end_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub use_time: Option<String>,
        pub contact_info: Option<TravelerDto>,
        pub traveler_info_list: TravelerDto,
        pub buy_amount: i64,
        pub product_price: i64,
        /// In cents.
        pub total_price: i64,
        pub distributor_tid: i64,
        pub biz_line: String,
    }

    /// `TravelerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerDto {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub certificates: Option<String>,
        pub certificates_type: Option<i64>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub data: Option<TopOrderCreateApiResDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `TopOrderCreateApiResDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderCreateApiResDto {
        pub purchase_sub_order_id: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.order.query`
pub mod travel_axin_hotelticket_order_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.order.query` (阿信度假交易订单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62024&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.order.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelticketOrderQuery {
        pub distributor_tid: i64,
        pub purchase_sub_order_id: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<TopOrderDetailApiResDto>,
    }

    /// `TopOrderDetailApiResDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderDetailApiResDto {
        pub purchase_sub_order_id: Option<i64>,
        pub outer_order_id: Option<String>,
        pub order_status: Option<i64>,
        pub order_status_desc: Option<String>,
        /// In cents.
        pub product_price: Option<i64>,
        /// In cents.
        pub total_price: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub confirm_info: Option<String>,
        pub fund_order_id: Option<i64>,
        pub product_id: Option<i64>,
        pub product_name: Option<String>,
        pub product_description: Option<String>,
        pub buy_amount: Option<i64>,
        pub service_start_time: Option<TopDateTime>,
        pub service_end_time: Option<TopDateTime>,
        pub use_time: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.order.validate`
pub mod travel_axin_hotelticket_order_validate {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.order.validate` (阿信度假业务交易试单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62021&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.order.validate",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelticketOrderValidate {
        pub product_id: i64,
        pub service_start_time: String,
        pub use_time: Option<String>,
        pub buy_amount: i64,
        pub distributor_tid: i64,
        /// In cents.
        pub product_price: i64,
        /// In cents.
        pub total_price: i64,
        pub service_end_time: String,
        pub contact_info: Option<TravelerDto>,
        pub traveler_info_list: Option<TravelerDto>,
        pub biz_line: String,
    }

    /// `TravelerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelerDto {
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub certificates: Option<String>,
        pub certificates_type: Option<i64>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.product.detail`
pub mod travel_axin_hotelticket_product_detail {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.product.detail` (阿信酒景套餐产品详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.product.detail",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelticketProductDetail {
        pub distributor_tid: i64,
        pub product_id: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<AttractionPackageDto>,
    }

    /// `AttractionPackageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttractionPackageDto {
        pub product_id: Option<i64>,
        pub package_name: Option<String>,
        pub package_desc: Option<String>,
        pub prices: Vec<ProductPriceDto>,
        pub inventories: Vec<ProductInventoryDto>,
        pub refund_policy: Option<PackageRefundPolicyDto>,
        pub booking_policy: Option<BookingPolicyDto>,
        pub limit_policy: Option<LimitPolicyDto>,
        pub tourist_policy: Option<TouristPolicyDto>,
        pub cost_not_include: Option<String>,
        pub area_info: Option<ProductAreaInfoDto>,
        pub hotel_rates: Vec<PackageHotelRateDto>,
        pub ticket_infos: Vec<PackageTicketInfoDto>,
        pub catering_infos: Vec<PackageCateringInfoDto>,
        pub other_products: Vec<PackageOtherProductDto>,
        pub hotel_policies: Vec<PackageHotelPolicyDto>,
        pub ticket_policies: Vec<PackageTicketPolicyDto>,
        pub catering_policies: Vec<PackageCateringPolicyDto>,
        pub other_policies: Vec<AttractionPackageDtoOtherPolicies>,
    }

    /// `ProductPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductPriceDto {
        /// In cents.
        pub price: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
    }

    /// `ProductInventoryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInventoryDto {
        pub inv_count: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
    }

    /// `PackageRefundPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageRefundPolicyDto {
        pub refund_type: Option<i64>,
        pub condition_refund_policies: Vec<ConditionRefundPolicyDto>,
    }

    /// `ConditionRefundPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConditionRefundPolicyDto {
        pub condition_refund_type: Option<i64>,
        pub days: Option<i64>,
        pub hours: Option<i64>,
        pub minutes: Option<i64>,
        /// In cents.
        pub charge_amount: Option<i64>,
        pub percent: Option<i64>,
    }

    /// `BookingPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookingPolicyDto {
        pub is_specify_time: Option<bool>,
        pub advance_booking_days: Option<i64>,
        pub advance_booking_time: Option<String>,
        pub valid_hour_limit: Option<i64>,
        pub valid_minute_limit: Option<i64>,
    }

    /// `LimitPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitPolicyDto {
        pub is_limit: Option<bool>,
        pub limit_type: Option<i64>,
        pub limit_mode: Option<i64>,
        pub limit_amount_type: Option<i64>,
        pub limit_range_type: Option<i64>,
        pub order_start_date: Option<String>,
        pub order_end_date: Option<String>,
        pub limit_amount: Option<i64>,
        pub min_amount: Option<i64>,
        pub max_amount: Option<i64>,
    }

    /// `TouristPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TouristPolicyDto {
        pub field_types: Vec<String>,
        pub certificates_types: Vec<String>,
    }

    /// `ProductAreaInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductAreaInfoDto {
        pub province_id: Option<i64>,
        pub province_name: Option<String>,
        pub city_id: Option<i64>,
        pub city_name: Option<String>,
        pub district_id: Option<i64>,
        pub district_name: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
    }

    /// `PackageHotelRateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageHotelRateDto {
        pub hotel_rate: Option<HotelRateDto>,
        pub bed_type: Option<String>,
        pub room_night_num: Option<i64>,
        pub adult_num: Option<i64>,
        pub children_num: Option<i64>,
    }

    /// `HotelRateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelRateDto {
        pub hotel_name: Option<String>,
        pub room_name: Option<String>,
    }

    /// `PackageTicketInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageTicketInfoDto {
        pub ticket_info: Option<TicketInfoDto>,
        pub ticket_num: Option<i64>,
    }

    /// `TicketInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketInfoDto {
        pub scenic_name: Option<String>,
        pub spu_name: Option<String>,
        pub ticket_kind_name: Option<String>,
        pub session_name: Option<String>,
        pub region_name: Option<String>,
    }

    /// `PackageCateringInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageCateringInfoDto {
        pub catering_name: Option<String>,
        pub catering_type: Option<i64>,
        pub catering_num_type: Option<i64>,
        pub catering_num: Option<i64>,
        pub catering_remark: Option<String>,
        pub remark: Option<String>,
    }

    /// `PackageOtherProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageOtherProductDto {
        pub other_id: Option<i64>,
        pub other_name: Option<String>,
        pub remark: Option<String>,
    }

    /// `PackageHotelPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageHotelPolicyDto {
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub check_in_types: Vec<String>,
        pub check_in_type_remark: Option<String>,
        pub remark: Option<String>,
    }

    /// `PackageTicketPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageTicketPolicyDto {
        pub ticket_rule_name: Option<String>,
        pub ticket_description: Option<String>,
        pub remark: Option<String>,
    }

    /// `PackageCateringPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageCateringPolicyDto {
        pub catering_rule_name: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub catering_way: Option<String>,
        pub catering_description: Option<String>,
    }

    /// `PackageCateringPolicyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AttractionPackageDtoOtherPolicies {
        pub other_rule_name: Option<String>,
        pub other_description: Option<String>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.product.list`
pub mod travel_axin_hotelticket_product_list {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.product.list` (阿信酒景套餐产品列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62019&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.product_ids).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.product.list",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinHotelticketProductList {
        pub distributor_tid: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<PackageApiResDto>,
    }

    /// `PackageApiResDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageApiResDto {
        pub product_ids: Vec<i64>,
        pub total_count: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.hotelticket.refund.orderrefund`
pub mod travel_axin_hotelticket_refund_orderrefund {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.hotelticket.refund.orderrefund` (阿信度假业务申请退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=62023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.hotelticket.refund.orderrefund",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelAxinHotelticketRefundOrderrefund {
        pub distributor_tid: i64,
        pub purchase_sub_order_id: i64,
        pub remark: Option<String>,
        pub reason: Option<String>,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.poi.detail.query`
pub mod travel_axin_poi_detail_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.poi.detail.query` (景点 poi 详情查询-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=55968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.poi.detail.query",
        response = TravelAxinPoiDetailQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinPoiDetailQuery {
        pub poi_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinPoiDetailQueryResult {
        pub data: Option<PoiDetaiVo>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiDetaiVo {
        pub description: Option<String>,
        pub country_name: Option<String>,
        pub country_id: Option<String>,
        pub province_name: Option<String>,
        pub province_id: Option<String>,
        pub city_name: Option<String>,
        pub city_id: Option<String>,
        pub poi_name_en: Option<String>,
        pub poi_name: Option<String>,
        pub poi_id: Option<i64>,
    }
}

/// `taobao.alitrip.travel.axin.poi.search`
pub mod travel_axin_poi_search {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.axin.poi.search` (景点 poi 搜索-阿信)
    ///
    /// <https://open.taobao.com/api.htm?docId=55969&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.axin.poi.search",
        response = TravelAxinPoiSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelAxinPoiSearch {
        pub key_word: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravelAxinPoiSearchResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<PoiVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiVo {
        pub poi_id: Option<i64>,
        pub poi_name_en: Option<String>,
        pub poi_name: Option<String>,
        pub city_name: Option<String>,
        pub city_id: Option<String>,
        pub country_name: Option<String>,
        pub country_id: Option<String>,
        pub province_name: Option<String>,
        pub province_id: Option<String>,
    }
}

/// `taobao.alitrip.travel.baseinfo.cities.get`
pub mod travel_baseinfo_cities_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.baseinfo.cities.get` (【API3.0】度假线路商品发布时基础信息获取接口：地址
    /// 数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25760&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.baseinfo.cities.get",
        response = Option<String>,
        unwrap = "ioc_infos",
        idempotent,
        debug
    )]
    pub struct TravelBaseinfoCitiesGet {
        pub ioc_type: IocType,
        pub cat_type: CatType,
    }

    /// The values of `ioc_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IocType {
        /// 获取目的地城市列表
        #[top_api(value = 1)]
        V1,
        /// 获取出发地城市列表
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cat_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CatType {
        /// 境内跟团游
        #[top_api(value = 1)]
        V1,
        /// 境内自由行
        #[top_api(value = 2)]
        V2,
        /// 出境跟团游
        #[top_api(value = 3)]
        V3,
        /// 出境自由行
        #[top_api(value = 4)]
        V4,
        /// 境外当地玩乐
        #[top_api(value = 5)]
        V5,
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 境内邮轮
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.travel.baseinfo.cruise.get`
pub mod travel_baseinfo_cruise_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.baseinfo.cruise.get` (【API3.0】度假线路商品发布时基础信息获取接口：邮轮
    /// 扩展信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=26203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.baseinfo.cruise.get",
        response = Option<String>,
        unwrap = "cruise_ext_infos",
        idempotent,
        debug
    )]
    pub struct TravelBaseinfoCruiseGet {
        pub is_overseas: bool,
    }
}

/// `taobao.alitrip.travel.baseinfo.scenics.get`
pub mod travel_baseinfo_scenics_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.baseinfo.scenics.get` (【API3.0】基础信息获取接口：景点数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25781&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.baseinfo.scenics.get",
        response = Option<String>,
        unwrap = "scenic_infos",
        idempotent,
        debug
    )]
    pub struct TravelBaseinfoScenicsGet {
        pub city: Option<String>,
        pub scenic: String,
        pub scenic_id: Option<i64>,
    }
}

/// `taobao.alitrip.travel.fsc.hotel.list.query`
pub mod travel_fsc_hotel_list_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.hotel.list.query` (标准酒店信息查询-供销平台)
    ///
    /// <https://open.taobao.com/api.htm?docId=58827&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.hotel.list.query",
        response = BaseResultApiDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelFscHotelListQuery {
        pub last_max_shid: i64,
        pub city_code: i64,
        pub limit: i64,
        pub distributor_tid: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<PageDto>,
        pub success: Option<bool>,
        pub info_msg: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub data_list: Vec<StdHotelVo>,
        pub count: Option<i64>,
        pub max_date_id: Option<i64>,
    }

    /// `StdHotelVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdHotelVo {
        pub shid: Option<i64>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub services: Option<String>,
        pub longtitude: Option<String>,
        pub latitude: Option<String>,
        pub rate_number: Option<i64>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        pub r#type: Option<String>,
        pub city_code: Option<i64>,
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub hotel_facilities: Option<String>,
        pub brand: Option<String>,
        pub hotel_type: Option<HotelType>,
        pub pet_info: Option<String>,
        pub decorate_time: Option<String>,
        pub description: Option<String>,
        pub check_info: Option<String>,
        pub booking_info: Option<String>,
        pub std_room_type_list: Vec<StdRoomType>,
        pub rate_score: Option<String>,
    }

    /// The values of `hotel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HotelType {
        /// 标准酒店
        #[top_api(value = 0)]
        V0,
        /// 标准客栈
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub network_service: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub window_type: Option<String>,
        pub bed_type: Option<String>,
        pub bed_type_desc: Option<String>,
        pub status: Option<i64>,
        pub bed_group_d_t_o_list: Vec<BedGroupDto>,
    }

    /// `BedGroupDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedGroupDto {
        pub bed_info_d_t_o_list: Vec<BedInfoDto>,
    }

    /// `BedInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedInfoDto {
        pub desc: Option<String>,
        pub bed_type: Option<String>,
        pub bed_num: Option<i64>,
        pub width: Option<String>,
        pub length: Option<String>,
    }
}

/// `taobao.alitrip.travel.fsc.hotel.modify.increment`
pub mod travel_fsc_hotel_modify_increment {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.hotel.modify.increment` (酒店价库变更列表查询-供销平台)
    ///
    /// <https://open.taobao.com/api.htm?docId=58887&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.hotel.modify.increment",
        response = BaseResultApiDto,
        unwrap = "result",
        debug
    )]
    pub struct TravelFscHotelModifyIncrement {
        #[top_api(required)]
        pub gmt_modified: Option<TopDateTime>,
        pub limit: i64,
        pub distributor_tid: i64,
    }

    /// `BaseResultApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultApiDto {
        pub data: Option<PageDto>,
        pub success: Option<bool>,
        pub info_msg: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageDto {
        pub max_date_id: Option<TopDateTime>,
        pub data_list: Vec<i64>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.business.area.get`
pub mod travel_fsc_route_api_business_area_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.business.area.get` (获取业务区域)
    ///
    /// <https://open.taobao.com/api.htm?docId=66867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.business.area.get",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiBusinessAreaGet {
        pub fsc_business_area_query_request: FscBusinessAreaQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscBusinessAreaQueryRequest {
        pub business_area_range: Option<BusinessAreaRange>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub supplier_id: Option<String>,
    }

    /// The values of `business_area_range`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessAreaRange {
        /// 出境
        #[top_api(value = "1")]
        V1,
        /// 国内
        #[top_api(value = "2")]
        Domestic,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_business_area_api_response: Option<FscBusinessAreaApiResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscBusinessAreaApiResponse {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub data: Vec<FscBusinessAreaApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscBusinessAreaApiDto {
        pub business_area_id: Option<String>,
        pub business_area_name: Option<String>,
        pub business_area_range: Option<BusinessAreaRange>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.division.apply`
pub mod travel_fsc_route_api_division_apply {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.division.apply` (线路供应商提交新增城市申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=66877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.division.apply",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiDivisionApply {
        pub fsc_division_apply_request: FscDivisionApplyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscDivisionApplyRequest {
        pub division_list: Vec<FscDivisionApplyApiDto>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscDivisionApplyApiDto {
        pub division_outer_id: Option<String>,
        pub name: Option<String>,
        pub name_en: Option<String>,
        pub parent_id: Option<String>,
        pub country_name: Option<String>,
        pub abroad: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.division.get`
pub mod travel_fsc_route_api_division_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.division.get` (获取国家城市信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66879&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.division.get",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiDivisionGet {
        pub fsc_division_query_request: FscDivisionQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscDivisionQueryRequest {
        pub division_type: Option<DivisionType>,
        pub keyword: Option<String>,
        pub country_id: Option<i64>,
        pub level: Option<Level>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub supplier_id: Option<String>,
    }

    /// The values of `division_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DivisionType {
        /// 境内
        #[top_api(value = "DOMAIN")]
        Domain,
        /// 出境
        #[top_api(value = "ABROAD")]
        Abroad,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 国家
        #[top_api(value = 2)]
        V2,
        /// 城市
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_trip_division_api_response: Option<FscTripDivisionApiResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscTripDivisionApiResponse {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub data: Vec<FscTripDivisionApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscTripDivisionApiDto {
        pub division_id: Option<i64>,
        pub name: Option<String>,
        pub name_en: Option<String>,
        pub level: Option<i64>,
        pub parent_id: Option<i64>,
        pub country_name: Option<String>,
        pub abroad: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.poi.apply`
pub mod travel_fsc_route_api_poi_apply {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.poi.apply` (线路供应商提交新增 POI 申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=66878&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.poi.apply",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiPoiApply {
        pub fsc_poi_apply_request: FscPoiApplyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscPoiApplyRequest {
        pub poi_list: Vec<FscPoiApplyApiDto>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscPoiApplyApiDto {
        pub poi_outer_id: Option<String>,
        pub poi_name: Option<String>,
        pub poi_name_en: Option<String>,
        pub description: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub country_id: Option<String>,
        pub country_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.poi.get`
pub mod travel_fsc_route_api_poi_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.poi.get` (获取景点（POI）信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66880&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.poi.get",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiPoiGet {
        pub fsc_poi_query_request: FscPoiQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscPoiQueryRequest {
        pub keyword: Option<String>,
        pub city_name: Option<String>,
        pub abroad: Option<bool>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_poi_api_response: Option<FscPoiApiResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscPoiApiResponse {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub data: Vec<FscPoiApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscPoiApiDto {
        pub poi_id: Option<i64>,
        pub poi_name: Option<String>,
        pub poi_name_en: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub country_id: Option<String>,
        pub country_name: Option<String>,
        pub description: Option<String>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.product.add`
pub mod travel_fsc_route_api_product_add {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.product.add` (新增线路产品基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.product.add",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProductAdd {
        pub fsc_route_product_add_request: FscRouteProductAddRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProductAddRequest {
        pub route_info: Option<FscRouteInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteInfoApiDto {
        pub route_code: Option<String>,
        pub route_name: Option<String>,
        pub route_sub_name: Option<String>,
        pub sub_category: Option<SubCategory>,
        pub group_type: Option<GroupType>,
        pub business_area_id: Option<String>,
        pub route_day: Option<i64>,
        pub route_night: Option<i64>,
        pub start_city_id: Option<String>,
        pub end_city_id: Option<String>,
        pub start_country_id: Option<String>,
        pub end_country_id: Option<String>,
        pub route_main_pic: Option<String>,
        pub media_list: Vec<FscProductMediaApiDto>,
        pub route_label_id_list: Vec<String>,
        pub route_feature: Option<String>,
        pub traveller_define_list: Vec<FscTravellerDefineApiDto>,
        pub poi_id_list: Vec<String>,
        pub sales_info_list: Vec<FscSalesInfoApiDto>,
        pub recommends: Vec<String>,
        pub journey_list: Vec<FscRouteJourneyApiDto>,
        pub product_rules: Vec<FscProductRuleApiDto>,
        pub supplier_id: Option<String>,
        pub route_remark: Option<String>,
        pub confirm_type: Option<String>,
        pub route_status: Option<RouteStatus>,
        pub include_insurance_flag: Option<bool>,
        pub visa_name: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub cancel_policy_list: Vec<FscProductCancelPolicyApiDto>,
        pub supplier_route_code: Option<String>,
    }

    /// The values of `sub_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubCategory {
        /// 出境跟团游
        #[top_api(value = "INTL_GROUP_TRAVEL")]
        IntlGroupTravel,
        /// 境内跟团游
        #[top_api(value = "DOM_GROUP_TRAVEL")]
        DomGroupTravel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GroupType {
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// 目的地参团
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `route_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteStatus {
        /// 在架
        #[top_api(value = "ON_SHELF")]
        OnShelf,
        /// 下架
        #[top_api(value = "DOWN_SHELF")]
        DownShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductMediaApiDto {
        pub media_code: Option<String>,
        pub media_type: Option<MediaType>,
        pub media_url: Option<String>,
        pub sort: Option<i64>,
    }

    /// The values of `media_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MediaType {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 视频
        #[top_api(value = 2)]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscTravellerDefineApiDto {
        pub traveller_type: Option<TravellerType>,
        pub start_age: Option<i64>,
        pub end_age: Option<i64>,
        pub traveller_desc: Option<String>,
    }

    /// The values of `traveller_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TravellerType {
        /// 成人
        #[top_api(value = "ADULT")]
        Adult,
        /// 儿童
        #[top_api(value = "CHILD")]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscSalesInfoApiDto {
        pub sales_range: Option<SalesRange>,
        pub payment_type: Option<PaymentType>,
    }

    /// The values of `sales_range`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SalesRange {
        /// PC 分销平台
        #[top_api(value = "WEB")]
        Web,
        /// 阿信乐赚微信小程序
        #[top_api(value = "WECHAT")]
        Wechat,
        /// 阿信乐游微信小程序
        #[top_api(value = "WECHAT_PLAY")]
        WechatPlay,
        /// 飞猪自营渠道
        #[top_api(value = "FLIGGY")]
        Fliggy,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `payment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentType {
        /// 一次性付款
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteJourneyApiDto {
        pub journey_code: Option<String>,
        pub journey_name: Option<String>,
        pub journey_desc: Option<String>,
        pub start_city_id: Option<i64>,
        pub start_city_name: Option<String>,
        pub route_schedule_list: Vec<FscRouteScheduleApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteScheduleApiDto {
        pub schedule_day: Option<i64>,
        pub schedule_name: Option<String>,
        pub schedule_detail_list: Vec<FscRouteScheduleDetailApiDto>,
        pub schedule_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteScheduleDetailApiDto {
        pub schedule_item: Option<String>,
        pub schedule_desc: Option<String>,
        pub sort: Option<i64>,
        pub poi_id: Option<String>,
        pub schedule_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductRuleApiDto {
        pub rule_type: Option<String>,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductCancelPolicyApiDto {
        pub cancel_type: Option<CancelType>,
        pub ahead_days: Option<i64>,
        pub ahead_hour_minute: Option<String>,
        pub deduct_list: Vec<FscProductCancelDeductApiDto>,
    }

    /// The values of `cancel_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelType {
        /// 平日取消政策
        #[top_api(value = "NORMAL")]
        Normal,
        #[top_api(value = "VACATION")]
        Vacation,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductCancelDeductApiDto {
        pub responsible_type: Option<ResponsibleType>,
        pub deduct_type: Option<DeductType>,
        pub deduct_value: Option<String>,
    }

    /// The values of `responsible_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResponsibleType {
        /// 分销商
        #[top_api(value = "DISTRIBUTOR")]
        Distributor,
        /// 供应商
        #[top_api(value = "SUPPLIER")]
        Supplier,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deduct_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductType {
        /// 百分比
        #[top_api(value = "PERCENT")]
        Percent,
        /// 绝对值
        #[top_api(value = "ABSOLUTE")]
        Absolute,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_route_product_add_response: Option<FscRouteProductAddResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProductAddResponse {
        pub product_id: Option<String>,
        pub ori_product_id: Option<String>,
        pub product_code: Option<String>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.product.label.get`
pub mod travel_fsc_route_api_product_label_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.product.label.get` (获取线路主题)
    ///
    /// <https://open.taobao.com/api.htm?docId=66881&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.product.label.get",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProductLabelGet {
        pub fsc_product_label_query_request: FscProductLabelQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductLabelQueryRequest {
        pub category_id: Option<CategoryId>,
        pub parent_label_id: Option<String>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub supplier_id: Option<String>,
    }

    /// The values of `category_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryId {
        /// 出境线路
        #[top_api(value = "INTL_GROUP_TRAVEL")]
        IntlGroupTravel,
        /// 国内线路
        #[top_api(value = "DOM_GROUP_TRAVEL")]
        DomGroupTravel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_product_label_api_response: Option<FscProductLabelApiResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductLabelApiResponse {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub data: Vec<FscProductLabelApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductLabelApiDto {
        pub product_label_id: Option<String>,
        pub product_label_name: Option<String>,
        pub product_label_level: Option<i64>,
        pub parent_label_id: Option<String>,
        pub root_label_id: Option<String>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.product.offline`
pub mod travel_fsc_route_api_product_offline {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.product.offline` (产品下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=66868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.product.offline",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProductOffline {
        pub fsc_product_offline_request: FscProductOfflineRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductOfflineRequest {
        pub product_code_list: Vec<String>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.product.online`
pub mod travel_fsc_route_api_product_online {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.product.online` (产品上线)
    ///
    /// <https://open.taobao.com/api.htm?docId=66869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.product.online",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProductOnline {
        pub fsc_product_online_request: FscProductOnlineRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductOnlineRequest {
        pub product_code_list: Vec<String>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.product.update`
pub mod travel_fsc_route_api_product_update {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.product.update` (更新线路产品基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.product.update",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProductUpdate {
        pub fsc_route_product_update_request: FscRouteProductUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProductUpdateRequest {
        pub route_info: Option<FscRouteInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteInfoApiDto {
        pub route_code: Option<String>,
        pub route_name: Option<String>,
        pub route_sub_name: Option<String>,
        pub sub_category: Option<SubCategory>,
        pub group_type: Option<GroupType>,
        pub business_area_id: Option<String>,
        pub route_day: Option<i64>,
        pub route_night: Option<i64>,
        pub start_city_id: Option<String>,
        pub end_city_id: Option<String>,
        pub start_country_id: Option<String>,
        pub end_country_id: Option<String>,
        pub route_main_pic: Option<String>,
        pub media_list: Vec<FscProductMediaApiDto>,
        pub route_label_id_list: Vec<String>,
        pub route_feature: Option<String>,
        pub traveller_define_list: Vec<FscTravellerDefineApiDto>,
        pub poi_id_list: Vec<String>,
        pub sales_info_list: Vec<FscSalesInfoApiDto>,
        pub recommends: Vec<String>,
        pub journey_list: Vec<FscRouteJourneyApiDto>,
        pub product_rules: Vec<FscProductRuleApiDto>,
        pub supplier_id: Option<String>,
        pub route_remark: Option<String>,
        pub confirm_type: Option<String>,
        pub route_status: Option<RouteStatus>,
        pub include_insurance_flag: Option<bool>,
        pub visa_name: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub cancel_policy_list: Vec<FscProductCancelPolicyApiDto>,
        pub supplier_route_code: Option<String>,
    }

    /// The values of `sub_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubCategory {
        /// 出境跟团游
        #[top_api(value = "INTL_GROUP_TRAVEL")]
        IntlGroupTravel,
        /// 境内跟团游
        #[top_api(value = "DOM_GROUP_TRAVEL")]
        DomGroupTravel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GroupType {
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// 目的地参团
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `route_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteStatus {
        /// 在架
        #[top_api(value = "ON_SHELF")]
        OnShelf,
        /// 下架
        #[top_api(value = "DOWN_SHELF")]
        DownShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductMediaApiDto {
        pub media_code: Option<String>,
        pub media_type: Option<MediaType>,
        pub media_url: Option<String>,
        pub sort: Option<i64>,
    }

    /// The values of `media_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MediaType {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 视频
        #[top_api(value = 2)]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscTravellerDefineApiDto {
        pub traveller_type: Option<TravellerType>,
        pub start_age: Option<i64>,
        pub end_age: Option<i64>,
        pub traveller_desc: Option<String>,
    }

    /// The values of `traveller_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TravellerType {
        /// 成人
        #[top_api(value = "ADULT")]
        Adult,
        /// 儿童
        #[top_api(value = "CHILD")]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscSalesInfoApiDto {
        pub sales_range: Option<SalesRange>,
        pub payment_type: Option<PaymentType>,
    }

    /// The values of `sales_range`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SalesRange {
        /// PC 分销平台
        #[top_api(value = "WEB")]
        Web,
        /// 阿信乐赚微信小程序
        #[top_api(value = "WECHAT")]
        Wechat,
        /// 阿信乐游微信小程序
        #[top_api(value = "WECHAT_PLAY")]
        WechatPlay,
        /// 飞猪自营渠道
        #[top_api(value = "FLIGGY")]
        Fliggy,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `payment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentType {
        /// 一次性付款
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteJourneyApiDto {
        pub journey_code: Option<String>,
        pub journey_name: Option<String>,
        pub journey_desc: Option<String>,
        pub start_city_id: Option<i64>,
        pub start_city_name: Option<String>,
        pub route_schedule_list: Vec<FscRouteScheduleApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteScheduleApiDto {
        pub schedule_day: Option<i64>,
        pub schedule_name: Option<String>,
        pub schedule_detail_list: Vec<FscRouteScheduleDetailApiDto>,
        pub schedule_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteScheduleDetailApiDto {
        pub schedule_item: Option<String>,
        pub schedule_desc: Option<String>,
        pub sort: Option<i64>,
        pub poi_id: Option<String>,
        pub schedule_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductRuleApiDto {
        pub rule_type: Option<String>,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductCancelPolicyApiDto {
        pub cancel_type: Option<CancelType>,
        pub ahead_days: Option<i64>,
        pub ahead_hour_minute: Option<String>,
        pub deduct_list: Vec<FscProductCancelDeductApiDto>,
    }

    /// The values of `cancel_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelType {
        /// 平日取消政策
        #[top_api(value = "NORMAL")]
        Normal,
        #[top_api(value = "VACATION")]
        Vacation,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProductCancelDeductApiDto {
        pub responsible_type: Option<ResponsibleType>,
        pub deduct_type: Option<DeductType>,
        pub deduct_value: Option<String>,
    }

    /// The values of `responsible_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResponsibleType {
        /// 分销商
        #[top_api(value = "DISTRIBUTOR")]
        Distributor,
        /// 供应商
        #[top_api(value = "SUPPLIER")]
        Supplier,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deduct_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DeductType {
        /// 百分比
        #[top_api(value = "PERCENT")]
        Percent,
        /// 绝对值
        #[top_api(value = "ABSOLUTE")]
        Absolute,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.project.add`
pub mod travel_fsc_route_api_project_add {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.project.add` (新增团期)
    ///
    /// <https://open.taobao.com/api.htm?docId=66874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.project.add",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProjectAdd {
        pub fsc_project_modify_request: FscProjectModifyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectModifyRequest {
        pub product_code: Option<String>,
        pub journey_code: Option<String>,
        pub project_list: Vec<FscRouteProjectApiDto>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProjectApiDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
        pub project_code: Option<String>,
        pub price_list: Vec<FscRouteProjectPriceApiDto>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        /// In cents.
        pub booking_unit_price: Option<i64>,
        pub end_sign_date: Option<String>,
        pub inv_count: Option<i64>,
        pub occupy_count: Option<i64>,
        pub fsc_sale_commission: Option<FscSaleCommissionApiDto>,
        pub depart_flight: Option<FlightInfoApiDto>,
        pub return_flight: Option<FlightInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProjectPriceApiDto {
        pub price_category: Option<PriceCategory>,
        pub price: Option<i64>,
        pub promotion_price: Option<i64>,
        pub sale_price: Option<i64>,
    }

    /// The values of `price_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceCategory {
        /// 成人价
        #[top_api(value = "ADULT")]
        Adult,
        /// 儿童价
        #[top_api(value = "CHILD")]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `FscSaleCommissionApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscSaleCommissionApiDto {
        pub commission_type: Option<String>,
        pub commission_num: Option<String>,
    }

    /// `FlightInfoApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoApiDto {
        pub day: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
        pub flight_code: Option<String>,
        pub airline_code: Option<String>,
        pub start_city: Option<String>,
        pub start_time: Option<String>,
        pub start_airport: Option<String>,
        pub arrive_city: Option<String>,
        pub arrive_time: Option<String>,
        pub arrive_airport: Option<String>,
        pub buy_out: Option<bool>,
        pub flight_type: Option<String>,
        pub cabin_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub fsc_project_add_api_response: Option<FscProjectAddApiResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectAddApiResponse {
        pub project_map_d_t_o_s: Vec<FscProjectMapDto>,
    }

    /// `FscProjectMapDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectMapDto {
        pub project_code: Option<String>,
        pub fsc_project_id: Option<String>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.project.close`
pub mod travel_fsc_route_api_project_close {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.project.close` (关闭团期)
    ///
    /// <https://open.taobao.com/api.htm?docId=66870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.project.close",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProjectClose {
        pub fsc_project_close_request: FscProjectCloseRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectCloseRequest {
        pub product_code: Option<String>,
        pub journey_code: Option<String>,
        pub project_code_list: Vec<String>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.project.inventory.update`
pub mod travel_fsc_route_api_project_inventory_update {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.project.inventory.update` (更新团期库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=66873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.project.inventory.update",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProjectInventoryUpdate {
        pub fsc_project_inventory_update_request: FscProjectInventoryUpdateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectInventoryUpdateRequest {
        pub product_code: Option<String>,
        pub journey_code: Option<String>,
        pub project_list: Vec<FscRouteProjectInventoryApiDto>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProjectInventoryApiDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
        pub project_code: Option<String>,
        pub inv_count: Option<i64>,
        pub occupy_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.project.open`
pub mod travel_fsc_route_api_project_open {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.project.open` (打开团期)
    ///
    /// <https://open.taobao.com/api.htm?docId=66871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.project.open",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProjectOpen {
        pub fsc_project_open_request: FscProjectOpenRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectOpenRequest {
        pub product_code: Option<String>,
        pub journey_code: Option<String>,
        pub project_code_list: Vec<String>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.fsc.route.api.project.update`
pub mod travel_fsc_route_api_project_update {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.fsc.route.api.project.update` (更新团期)
    ///
    /// <https://open.taobao.com/api.htm?docId=66872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.fsc.route.api.project.update",
        response = TopResult,
        unwrap = "top_result",
        debug
    )]
    pub struct TravelFscRouteApiProjectUpdate {
        pub fsc_project_update_request: FscProjectModifyRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscProjectModifyRequest {
        pub product_code: Option<String>,
        pub journey_code: Option<String>,
        pub project_list: Vec<FscRouteProjectApiDto>,
        pub supplier_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProjectApiDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
        pub project_code: Option<String>,
        pub price_list: Vec<FscRouteProjectPriceApiDto>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        /// In cents.
        pub booking_unit_price: Option<i64>,
        pub end_sign_date: Option<String>,
        pub fsc_sale_commission: Option<FscSaleCommissionApiDto>,
        pub depart_flight: Option<FlightInfoApiDto>,
        pub return_flight: Option<FlightInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscRouteProjectPriceApiDto {
        pub price_category: Option<PriceCategory>,
        pub price: Option<i64>,
        pub promotion_price: Option<i64>,
        pub sale_price: Option<i64>,
    }

    /// The values of `price_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceCategory {
        /// 成人价
        #[top_api(value = "ADULT")]
        Adult,
        /// 儿童价
        #[top_api(value = "CHILD")]
        Child,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `FscSaleCommissionApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FscSaleCommissionApiDto {
        pub commission_type: Option<String>,
        pub commission_num: Option<String>,
    }

    /// `FlightInfoApiDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightInfoApiDto {
        pub day: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: Option<String>,
        pub flight_code: Option<String>,
        pub airline_code: Option<String>,
        pub start_city: Option<String>,
        pub start_time: Option<String>,
        pub start_airport: Option<String>,
        pub arrive_city: Option<String>,
        pub arrive_time: Option<String>,
        pub arrive_airport: Option<String>,
        pub buy_out: Option<bool>,
        pub flight_type: Option<String>,
        pub cabin_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<bool>,
    }
}

/// `taobao.alitrip.travel.item.base.add`
pub mod travel_item_base_add {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.base.add` (【API3.0】度假线路商品发布接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25764&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.base.add",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelItemBaseAdd {
        pub base_info: PontusTravelItemBaseInfo,
        #[top_api(required, max_items = 20)]
        pub booking_rules: Vec<PontusTravelBookingRuleInfo>,
        pub freedom_item_ext: Option<PontusTravelFreedomItemExt>,
        pub group_item_ext: Option<PontusTravelGroupItemExt>,
        #[top_api(max_items = 40)]
        pub itineraries: Vec<PontusTravelItemItineraryInfo>,
        pub refund_info: Option<PontusTravelItemRefundInfo>,
        pub sales_info: Option<PontusTravelItemSaleInfo>,
        pub cruise_item_ext: Option<CruiseItemExt>,
        pub tcwl_item_ext: Option<TcwlItemExt>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemBaseInfo {
        pub item_type: ItemType,
        pub title: String,
        pub sub_titles: Vec<String>,
        #[top_api(required)]
        pub pic_urls: Vec<String>,
        pub from_locations: Option<String>,
        /// Several values with commas between them.
        pub to_locations: String,
        pub trip_max_days: i64,
        pub accom_nights: Option<i64>,
        pub prov: Option<String>,
        pub city: Option<String>,
        pub desc: String,
        pub wap_desc: Option<String>,
        pub item_custom_tag: Option<String>,
        pub out_id: Option<String>,
        pub trip_min_days: Option<i64>,
        pub traveller_template_id: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 境内跟团游
        #[top_api(value = 1)]
        V1,
        /// 境内自由行
        #[top_api(value = 2)]
        V2,
        /// 出境跟团游
        #[top_api(value = 3)]
        V3,
        /// 出境自由行
        #[top_api(value = 4)]
        V4,
        /// 境外当地玩乐
        #[top_api(value = 5)]
        V5,
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 境内当地玩乐
        #[top_api(value = 7)]
        V7,
        /// 境内邮轮
        #[top_api(value = 9)]
        V9,
        /// 同城活动
        #[top_api(value = 10)]
        V10,
        /// 境外玩乐套餐
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelBookingRuleInfo {
        pub rule_type: RuleType,
        pub rule_desc: String,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "fee_included")]
        FeeIncluded,
        #[top_api(value = "fee_excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "order_info")]
        OrderInfo,
        /// 其他费用
        #[top_api(value = "extra_cost")]
        ExtraCost,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelFreedomItemExt {
        pub scenic_infos: Option<PontusTravelItemScenicInfo>,
        pub other_infos: Vec<PontusTravelItemResourceInfo>,
        pub hotel_infos: Option<PontusTravelItemHotelInfo>,
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub traffic_desc: Option<String>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenicInfo {
        pub ticket_package_name: Option<String>,
        pub scenic_list: Vec<PontusTravelItemScenic>,
        pub scenic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenic {
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub ticket_type: Option<String>,
        pub cn_name: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemResourceInfo {
        pub desc: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 保险
        #[top_api(value = 1)]
        V1,
        /// 餐饮
        #[top_api(value = 2)]
        V2,
        /// 租车
        #[top_api(value = 3)]
        V3,
        /// 签证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        #[top_api(value = 7)]
        V7,
        /// 其他费用
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotelInfo {
        pub hotel_desc: Option<String>,
        pub hotel_days: Option<i64>,
        pub hotel_list: Vec<PontusTravelItemHotel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotel {
        pub cn_name: Option<String>,
        pub house_type: Option<String>,
        pub hotel_level: Option<String>,
        pub city: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTrafficInfo {
        pub traffic_type: Option<i64>,
        pub traffics: Vec<PontusTravelItemTraffic>,
        pub traffic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTraffic {
        pub traffic_no: Option<String>,
        pub vendor: Option<String>,
        pub plane_type: Option<String>,
        pub departure_time: Option<String>,
        pub arrival_time: Option<String>,
        pub departure: Option<String>,
        pub destination: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGroupItemExt {
        pub route_type: Option<RouteType>,
        pub gather_places: Vec<PontusTravelGatherPlaceInfo>,
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub electronic: Option<bool>,
        pub pure_play: Option<bool>,
    }

    /// The values of `route_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteType {
        /// 目的地参团
        #[top_api(value = 0)]
        V0,
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGatherPlaceInfo {
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemItineraryInfo {
        pub content: Option<String>,
        pub title: Option<String>,
        pub itinerary_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemRefundInfo {
        pub refund_regulations: Vec<String>,
        pub refund_type: Option<RefundType>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 平台标准退改规则
        #[top_api(value = 0)]
        V0,
        /// 自定义退改规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 新版自定义退改规则
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSaleInfo {
        pub sub_stock: Option<i64>,
        pub sale_type: Option<SaleType>,
        pub bc_start_date: Option<TopDateTime>,
        pub start_combo_date: Option<TopDateTime>,
        pub end_combo_date: Option<TopDateTime>,
        pub second_kill: Option<String>,
        pub duration: Option<i64>,
        pub reserve_deadline_hours: Option<i64>,
        pub reserve_deadline_minutes: Option<i64>,
        pub has_invoice: Option<bool>,
        pub has_discount: Option<bool>,
        pub has_showcase: Option<bool>,
        pub seller_cids: Vec<String>,
        pub merchant: Option<String>,
        pub network_id: Option<String>,
        pub support_onsale_auto_refund: Option<bool>,
        pub item_ele_cert_info: Option<ItemEleCertInfo>,
        pub confirm_type: Option<ConfirmType>,
        pub confirm_time: Option<i64>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 日历商品
        #[top_api(value = 0)]
        V0,
        /// 预约商品
        #[top_api(value = 1)]
        V1,
        /// 非日历商品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub package_id: Option<i64>,
        pub expiry_date_type: Option<ExpiryDateType>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_days: Option<i64>,
        pub auto_refund_rate: Option<i64>,
        pub expired_refund_rate: Option<i64>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseItemExt {
        pub ship_down: Option<String>,
        pub cruise_line: Option<String>,
        pub cruise_company: Option<String>,
        pub ship_name: Option<String>,
        /// Several values with commas between them.
        pub ship_fee_include: Option<String>,
        pub ship_up: Option<String>,
        pub cruise_item_version: Option<String>,
        pub cruise_sub_line: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TcwlItemExt {
        pub tcwl_theme: Option<TcwlTheme>,
        pub tcwl_theme_play: Option<String>,
        pub organization: Option<String>,
        pub org_introduce: Option<String>,
        #[top_api(secret)]
        pub org_tel: Option<String>,
        #[top_api(secret)]
        pub org_wangwang: Option<String>,
        pub activity_strength: Option<ActivityStrength>,
        pub activity_place: Option<String>,
        pub activity_time: Option<String>,
        pub gather_places: Vec<GatherPlaceInfo>,
    }

    /// The values of `tcwl_theme`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TcwlTheme {
        /// 会展/市集展览旅行
        #[top_api(value = 1)]
        V1,
        /// 少儿兴趣/DIY/体验
        #[top_api(value = 2)]
        V2,
        /// 户外旅行
        #[top_api(value = 3)]
        V3,
        /// 约会/派对
        #[top_api(value = 4)]
        V4,
        /// 讲座沙龙
        #[top_api(value = 5)]
        V5,
        /// 运动赛事旅行
        #[top_api(value = 6)]
        V6,
        /// 音乐演出
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `activity_strength`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityStrength {
        /// 底
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 高
        #[top_api(value = 3)]
        High,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GatherPlaceInfo {
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.item.base.modify`
pub mod travel_item_base_modify {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.base.modify` (【API3.0】度假线路商品编辑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.base.modify",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelItemBaseModify {
        pub group_item_ext: Option<PontusTravelGroupItemExt>,
        pub base_info: Option<PontusTravelItemBaseInfo>,
        #[top_api(max_items = 30)]
        pub itineraries: Vec<PontusTravelItemItineraryInfo>,
        pub item_id: i64,
        pub refund_info: Option<PontusTravelItemRefundInfo>,
        #[top_api(max_items = 20)]
        pub booking_rules: Vec<PontusTravelBookingRuleInfo>,
        pub freedom_item_ext: Option<PontusTravelFreedomItemExt>,
        pub sales_info: Option<PontusTravelItemSaleInfo>,
        /// Several values with commas between them.
        pub fields_to_clean: Option<String>,
        pub cruise_item_ext: Option<CruiseItemExt>,
        pub tcwl_item_ext: Option<TcwlItemExt>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGroupItemExt {
        pub route_type: Option<RouteType>,
        pub gather_places: Vec<PontusTravelGatherPlaceInfo>,
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub electronic: Option<bool>,
        pub pure_play: Option<bool>,
    }

    /// The values of `route_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteType {
        /// 目的地参团
        #[top_api(value = 0)]
        V0,
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGatherPlaceInfo {
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTrafficInfo {
        pub traffic_type: Option<i64>,
        pub traffics: Vec<PontusTravelItemTraffic>,
        pub traffic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTraffic {
        pub traffic_no: Option<String>,
        pub vendor: Option<String>,
        pub plane_type: Option<String>,
        pub departure_time: Option<String>,
        pub arrival_time: Option<String>,
        pub departure: Option<String>,
        pub destination: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemBaseInfo {
        pub trip_max_days: Option<i64>,
        pub prov: Option<String>,
        pub desc: Option<String>,
        pub wap_desc: Option<String>,
        pub item_type: Option<ItemType>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub out_id: Option<String>,
        pub pic_urls: Vec<String>,
        pub accom_nights: Option<i64>,
        pub trip_min_days: Option<i64>,
        pub city: Option<String>,
        pub from_locations: Option<String>,
        pub sub_titles: Vec<String>,
        pub title: Option<String>,
        pub item_custom_tag: Option<String>,
        pub traveller_template_id: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 国内跟团游
        #[top_api(value = 1)]
        V1,
        /// 国内自由行
        #[top_api(value = 2)]
        V2,
        /// 出境跟团游
        #[top_api(value = 3)]
        V3,
        /// 出境自由行
        #[top_api(value = 4)]
        V4,
        /// 境外当地玩乐
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemItineraryInfo {
        pub content: Option<String>,
        pub title: Option<String>,
        pub itinerary_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemRefundInfo {
        pub refund_regulations: Vec<String>,
        pub refund_type: Option<RefundType>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 平台标准退改规则
        #[top_api(value = 0)]
        V0,
        /// 自定义退改规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 新版自定义退改规则
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelBookingRuleInfo {
        pub rule_type: Option<String>,
        pub rule_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelFreedomItemExt {
        pub scenic_infos: Option<PontusTravelItemScenicInfo>,
        pub other_infos: Vec<PontusTravelItemResourceInfo>,
        pub hotel_infos: Option<PontusTravelItemHotelInfo>,
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub traffic_desc: Option<String>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenicInfo {
        pub ticket_package_name: Option<String>,
        pub scenic_list: Vec<PontusTravelItemScenic>,
        pub scenic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenic {
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub ticket_type: Option<String>,
        pub cn_name: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemResourceInfo {
        pub desc: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 保险
        #[top_api(value = 1)]
        V1,
        /// 餐饮
        #[top_api(value = 2)]
        V2,
        /// 租车
        #[top_api(value = 3)]
        V3,
        /// 签证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 券
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotelInfo {
        pub hotel_desc: Option<String>,
        pub hotel_days: Option<i64>,
        pub hotel_list: Vec<PontusTravelItemHotel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotel {
        pub cn_name: Option<String>,
        pub house_type: Option<String>,
        pub hotel_level: Option<String>,
        pub city: Option<String>,
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSaleInfo {
        pub sale_type: Option<SaleType>,
        pub bc_start_date: Option<TopDateTime>,
        pub start_combo_date: Option<TopDateTime>,
        pub end_combo_date: Option<TopDateTime>,
        pub second_kill: Option<String>,
        pub merchant: Option<String>,
        pub network_id: Option<String>,
        pub duration: Option<i64>,
        pub reserve_deadline_hours: Option<i64>,
        pub reserve_deadline_minutes: Option<i64>,
        pub has_invoice: Option<bool>,
        pub has_discount: Option<bool>,
        pub has_showcase: Option<bool>,
        pub seller_cids: Vec<String>,
        pub support_onsale_auto_refund: Option<bool>,
        pub item_ele_cert_info: Option<ItemEleCertInfo>,
        pub confirm_type: Option<ConfirmType>,
        pub confirm_time: Option<i64>,
        pub tourist_service_provider: Option<String>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 普通商品
        #[top_api(value = 0)]
        V0,
        /// 预约商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub package_id: Option<i64>,
        pub expiry_date_type: Option<ExpiryDateType>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_days: Option<i64>,
        pub auto_refund_rate: Option<i64>,
        pub expired_refund_rate: Option<i64>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseItemExt {
        pub ship_up: Option<String>,
        pub ship_down: Option<String>,
        pub cruise_line: Option<String>,
        pub cruise_company: Option<String>,
        pub ship_name: Option<String>,
        /// Several values with commas between them.
        pub ship_fee_include: Option<String>,
        pub cruise_item_version: Option<String>,
        pub cruise_sub_line: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TcwlItemExt {
        pub tcwl_theme: Option<TcwlTheme>,
        pub tcwl_theme_play: Option<String>,
        pub organization: Option<String>,
        pub org_introduce: Option<String>,
        #[top_api(secret)]
        pub org_tel: Option<String>,
        #[top_api(secret)]
        pub org_wangwang: Option<String>,
        pub activity_strength: Option<i64>,
        pub activity_place: Option<String>,
        pub activity_time: Option<String>,
        pub gather_places: Vec<GatherPlaceInfo>,
    }

    /// The values of `tcwl_theme`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TcwlTheme {
        /// 会展/市集展览旅行
        #[top_api(value = 1)]
        V1,
        /// 少儿兴趣/DIY/体验
        #[top_api(value = 2)]
        V2,
        /// 户外旅行
        #[top_api(value = 3)]
        V3,
        /// 约会/派对
        #[top_api(value = 4)]
        V4,
        /// 讲座沙龙
        #[top_api(value = 5)]
        V5,
        /// 运动赛事旅行
        #[top_api(value = 6)]
        V6,
        /// 音乐演出
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GatherPlaceInfo {
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.item.element.manage`
pub mod travel_item_element_manage {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.element.manage` (【API3.0】资源元素管理接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.element.manage",
        response = TopElementResult,
        unwrap = "first_result",
        debug
    )]
    pub struct TravelItemElementManage {
        pub operation: i64,
        pub outer_id: String,
        pub element_type: Option<ElementType>,
        pub name: Option<String>,
        pub city: Option<String>,
        pub r#type: Option<String>,
        pub desc: Option<String>,
    }

    /// The values of `element_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ElementType {
        /// 景点
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 交通接驳
        #[top_api(value = 5)]
        V5,
        /// WIFI 库
        #[top_api(value = 6)]
        V6,
        /// 电话卡
        #[top_api(value = 7)]
        V7,
        /// 餐饮
        #[top_api(value = 8)]
        V8,
        /// 签证库
        #[top_api(value = 9)]
        V9,
        /// 特色活动
        #[top_api(value = 11)]
        V11,
        /// 其他
        #[top_api(value = 999)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopElementResult {
        pub element_outer_id: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub deleted: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.item.element.query`
pub mod travel_item_element_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.element.query` (【API3.0】资源元素查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.element.query",
        response = Vec<TopElementParam>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct TravelItemElementQuery {
        #[top_api(required, max_items = 50)]
        pub outer_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopElementParam {
        pub element_type: Option<ElementType>,
        pub city: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub outer_id: Option<String>,
        pub desc: Option<String>,
    }

    /// The values of `element_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ElementType {
        /// 景点
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// 其他
        #[top_api(value = 999)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.travel.item.new.query`
pub mod travel_item_new_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.new.query` (【API3.0】新版度假单个商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46791&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.new.query",
        response = FullTravelItem,
        unwrap = "travel_item",
        idempotent,
        debug
    )]
    pub struct TravelItemNewQuery {
        pub item_id: Option<i64>,
        pub out_product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FullTravelItem {
        pub base_info: Option<ItemBaseInfo>,
        pub booking_rules: Vec<BookingRuleInfo>,
        pub created: Option<TopDateTime>,
        pub freedom_item_ext: Option<FreedomItemExt>,
        pub group_item_ext: Option<GroupItemExt>,
        pub item_type: Option<i64>,
        pub item_status: Option<i64>,
        pub item_id: Option<i64>,
        pub itineraries: Vec<ItemItineraryInfo>,
        pub modified: Option<TopDateTime>,
        pub refund_info: Option<ItemRefundInfo>,
        pub sale_info: Option<ItemSaleInfo>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_id: Option<i64>,
        pub sku_infos: Vec<ItemSkuInfo>,
        pub tcwl_item_ext: Option<TcwlItemExt>,
        pub cruise_item_ext: Option<CruiseItemExt>,
        pub features: Option<String>,
        pub ref_trip: Option<String>,
        pub high_lights: Vec<ProductHighLights>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBaseInfo {
        pub item_tag_content: Option<String>,
        pub wap_desc: Option<String>,
        pub trip_min_days: Option<i64>,
        pub trip_max_days: Option<i64>,
        pub to_locations: Option<String>,
        pub title: Option<String>,
        pub sub_titles: Vec<String>,
        pub prov: Option<String>,
        pub pic_urls: Vec<String>,
        pub outer_title: Option<String>,
        pub out_id: Option<String>,
        pub item_type: Option<ItemType>,
        pub from_locations: Option<String>,
        pub desc: Option<String>,
        pub city: Option<String>,
        pub category_id: Option<i64>,
        pub accom_nights: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 国内跟团游
        #[top_api(value = 1)]
        V1,
        /// 国内自由行
        #[top_api(value = 2)]
        V2,
        /// 出境跟团游
        #[top_api(value = 3)]
        V3,
        /// 出境自由行
        #[top_api(value = 4)]
        V4,
        /// 境外当地玩乐
        #[top_api(value = 5)]
        V5,
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 国内当地玩乐
        #[top_api(value = 7)]
        V7,
        /// 国内邮轮
        #[top_api(value = 9)]
        V9,
        /// 同城玩乐
        #[top_api(value = 10)]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookingRuleInfo {
        pub rule_list: Vec<String>,
        pub rule_type: Option<RuleType>,
        pub rule_desc: Option<String>,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "Fee_Included")]
        FeeIncluded,
        #[top_api(value = "Fee_Excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "Order_Info")]
        OrderInfo,
        #[top_api(value = "Extra_Cost")]
        ExtraCost,
        /// 购物说明
        #[top_api(value = "Shopping")]
        Shopping,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreedomItemExt {
        pub back_traffic_info: Option<ItemTrafficInfo>,
        pub go_traffic_info: Option<ItemTrafficInfo>,
        pub hotel_infos: Option<ItemHotelInfo>,
        pub other_infos: Vec<ItemResourceInfo>,
        pub scenic_infos: Option<ItemScenicInfo>,
        pub traffic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTrafficInfo {
        pub traffic_type: Option<i64>,
        pub traffics: Vec<ItemTraffic>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTraffic {
        pub related_package_id: Option<i64>,
        pub vendor: Option<String>,
        pub traffic_no: Option<String>,
        pub plane_type: Option<String>,
        pub destination: Option<String>,
        pub departure_time: Option<String>,
        pub departure: Option<String>,
        pub arrival_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemHotelInfo {
        pub hotel_list: Vec<ItemHotel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemHotel {
        pub related_package_id: Option<i64>,
        pub hotel_days: Option<i64>,
        pub hotel_desc: Option<String>,
        pub poi_resource: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub house_type: Option<String>,
        pub hotel_level: Option<String>,
        pub cn_name: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemResourceInfo {
        pub related_package_id: Option<i64>,
        pub r#type: Option<Type>,
        pub desc: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 保险
        #[top_api(value = 1)]
        V1,
        /// 餐饮
        #[top_api(value = 2)]
        V2,
        /// 租车
        #[top_api(value = 3)]
        V3,
        /// 签证
        #[top_api(value = 4)]
        V4,
        /// 购物点
        #[top_api(value = 5)]
        V5,
        /// 赠品
        #[top_api(value = 6)]
        V6,
        /// 券
        #[top_api(value = 7)]
        V7,
        /// 其他
        #[top_api(value = 99)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemScenicInfo {
        pub scenic_list: Vec<ItemScenic>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemScenic {
        pub related_package_id: Option<String>,
        pub ticket_type: Option<String>,
        pub poi_resource: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub cn_name: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItemExt {
        pub back_traffic_info: Option<GroupItemExtBackTrafficInfo>,
        pub electronic: Option<bool>,
        pub gather_places: Vec<GatherPlaceInfo>,
        pub go_traffic_info: Option<GroupItemExtGoTrafficInfo>,
        pub route_type: Option<RouteType>,
    }

    /// The values of `route_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteType {
        /// 目的地参团
        #[top_api(value = 0)]
        V0,
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ItemTrafficInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItemExtBackTrafficInfo {
        pub traffic_type: Option<i64>,
        pub traffics: Vec<GroupItemExtBackTrafficInfoTraffics>,
    }

    /// `ItemTraffic`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItemExtBackTrafficInfoTraffics {
        pub vendor: Option<String>,
        pub traffic_no: Option<String>,
        pub plane_type: Option<String>,
        pub destination: Option<String>,
        pub departure_time: Option<String>,
        pub departure: Option<String>,
        pub arrival_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GatherPlaceInfo {
        pub poi_resource: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub name: Option<String>,
    }

    /// `ItemTrafficInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupItemExtGoTrafficInfo {
        pub traffics: Vec<GroupItemExtBackTrafficInfoTraffics>,
        pub traffic_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemItineraryInfo {
        pub title: Option<String>,
        pub itinerary_no: Option<i64>,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRefundInfo {
        pub refund_type: Option<RefundType>,
        pub refund_regulations: Vec<String>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 标准
        #[top_api(value = 0)]
        V0,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// 不支持退改规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSaleInfo {
        pub item_ele_cert_info: Option<ItemEleCertInfo>,
        pub confirm_time: Option<i64>,
        pub confirm_type: Option<ConfirmType>,
        pub support_onsale_auto_refund: Option<bool>,
        pub sub_stock: Option<SubStock>,
        pub start_combo_date: Option<TopDateTime>,
        pub seller_cids: Vec<String>,
        pub second_kill: Option<String>,
        pub sale_type: Option<i64>,
        pub network_id: Option<String>,
        pub merchant: Option<String>,
        pub has_showcase: Option<bool>,
        pub has_invoice: Option<bool>,
        pub has_discount: Option<bool>,
        pub end_combo_date: Option<TopDateTime>,
        pub duration: Option<i64>,
        pub bc_start_date: Option<TopDateTime>,
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sub_stock`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubStock {
        /// 拍下减库存
        #[top_api(value = 1)]
        V1,
        /// 付款减库存
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub expired_refund_rate: Option<i64>,
        pub auto_refund_rate: Option<i64>,
        pub package_id: Option<i64>,
        pub expiry_days: Option<i64>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_type: Option<ExpiryDateType>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuInfo {
        pub products: Vec<Product>,
        pub package_id: Option<i64>,
        pub combos: Option<String>,
        pub prices: Vec<Prices>,
        pub package_name: Option<String>,
        pub package_desc: Option<String>,
        pub outer_sku_id: Option<String>,
        pub room_type_id: Option<i64>,
        pub room_type: Option<i64>,
        pub room_type_name: Option<String>,
        pub people_number: Option<i64>,
        pub order_count_match: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub package_id: Option<i64>,
        pub main_product: Option<bool>,
        pub descr: Option<String>,
        pub num: Option<i64>,
        pub element_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Prices {
        pub date: Option<TopDateTime>,
        pub outer_price_id: Option<String>,
        pub price: Option<i64>,
        pub stock: Option<i64>,
        pub price_type: Option<PriceType>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TcwlItemExt {
        pub gather_places: Vec<GatherPlaceInfo>,
        pub activity_time: Option<String>,
        pub activity_place: Option<String>,
        pub activity_strength: Option<ActivityStrength>,
        #[top_api(secret)]
        pub org_wangwang: Option<String>,
        #[top_api(secret)]
        pub org_tel: Option<String>,
        pub org_introduce: Option<String>,
        pub organization: Option<String>,
        pub tcwl_theme_play: Option<String>,
        pub tcwl_theme: Option<i64>,
    }

    /// The values of `activity_strength`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityStrength {
        /// 底
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 高
        #[top_api(value = 3)]
        High,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseItemExt {
        pub ship_fee_include: Option<String>,
        pub ship_name: Option<String>,
        pub cruise_company: Option<String>,
        pub cruise_line: Option<String>,
        pub ship_down: Option<String>,
        pub ship_up: Option<String>,
        pub cruise_item_version: Option<String>,
        pub cruise_sub_line: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductHighLights {
        pub pic_urls: Vec<String>,
        pub desc: Option<String>,
        pub title: Option<String>,
    }
}

/// `taobao.alitrip.travel.item.shelve`
pub mod travel_item_shelve {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.shelve` (【API3.0】度假线路商品上下架接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25761&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.shelve",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TravelItemShelve {
        pub item_id: Option<i64>,
        pub item_status: ItemStatus,
        pub online_time: Option<TopDateTime>,
        pub out_product_id: Option<String>,
    }

    /// The values of `item_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemStatus {
        /// 上架
        #[top_api(value = 1)]
        OnShelf,
        /// 下架
        #[top_api(value = 0)]
        OffShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.travel.item.single.query`
pub mod travel_item_single_query {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.single.query` (【API3.0】度假单个商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.single.query",
        response = PontusTravelFullTravelItem,
        unwrap = "travel_item",
        idempotent,
        debug
    )]
    pub struct TravelItemSingleQuery {
        pub item_id: Option<i64>,
        pub out_product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelFullTravelItem {
        pub base_info: Option<PontusTravelItemBaseInfo>,
        pub booking_rules: Vec<PontusTravelBookingRuleInfo>,
        pub created: Option<TopDateTime>,
        pub freedom_item_ext: Option<PontusTravelFreedomItemExt>,
        pub group_item_ext: Option<PontusTravelGroupItemExt>,
        pub item_id: Option<i64>,
        pub item_status: Option<i64>,
        pub item_type: Option<i64>,
        pub itineraries: Vec<PontusTravelItemItineraryInfo>,
        pub modified: Option<TopDateTime>,
        pub refund_info: Option<PontusTravelItemRefundInfo>,
        pub sale_info: Option<PontusTravelItemSaleInfo>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub sku_infos: Vec<PontusTravelItemSkuInfo>,
        pub tcwl_item_ext: Option<TcwlItemExt>,
        pub cruise_item_ext: Option<CruiseItemExt>,
        pub features: Option<String>,
        pub ref_trip: Option<String>,
        pub high_lights: Vec<HighLights>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemBaseInfo {
        pub accom_nights: Option<i64>,
        pub category_id: Option<i64>,
        pub city: Option<String>,
        pub desc: Option<String>,
        pub from_locations: Option<String>,
        pub item_type: Option<ItemType>,
        pub out_id: Option<String>,
        pub outer_title: Option<String>,
        pub pic_urls: Vec<String>,
        pub prov: Option<String>,
        pub sub_titles: Vec<String>,
        pub title: Option<String>,
        pub to_locations: Option<String>,
        pub trip_max_days: Option<i64>,
        pub trip_min_days: Option<i64>,
        pub wap_desc: Option<String>,
        pub item_tag_content: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 国内跟团游
        #[top_api(value = 1)]
        V1,
        /// 国内自由行
        #[top_api(value = 2)]
        V2,
        /// 出境跟团游
        #[top_api(value = 3)]
        V3,
        /// 出境自由行
        #[top_api(value = 4)]
        V4,
        /// 境外当地玩乐
        #[top_api(value = 5)]
        V5,
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 国内当地玩乐
        #[top_api(value = 7)]
        V7,
        /// 国内邮轮
        #[top_api(value = 9)]
        V9,
        /// 同城玩乐
        #[top_api(value = 10)]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelBookingRuleInfo {
        pub rule_desc: Option<String>,
        pub rule_type: Option<RuleType>,
        pub rule_list: Vec<String>,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "Fee_Included")]
        FeeIncluded,
        #[top_api(value = "Fee_Excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "Order_Info")]
        OrderInfo,
        #[top_api(value = "Extra_Cost")]
        ExtraCost,
        /// 购物说明
        #[top_api(value = "Shopping")]
        Shopping,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelFreedomItemExt {
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub hotel_infos: Option<PontusTravelItemHotelInfo>,
        pub other_infos: Vec<PontusTravelItemResourceInfo>,
        pub scenic_infos: Option<PontusTravelItemScenicInfo>,
        pub traffic_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTrafficInfo {
        pub traffic_type: Option<i64>,
        pub traffics: Vec<PontusTravelItemTraffic>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemTraffic {
        pub arrival_time: Option<String>,
        pub departure: Option<String>,
        pub departure_time: Option<String>,
        pub destination: Option<String>,
        pub plane_type: Option<String>,
        pub traffic_no: Option<String>,
        pub vendor: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotelInfo {
        pub hotel_list: Vec<PontusTravelItemHotel>,
        pub hotel_days: Option<i64>,
        pub hotel_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemHotel {
        pub city: Option<String>,
        pub cn_name: Option<String>,
        pub hotel_level: Option<String>,
        pub house_type: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemResourceInfo {
        pub desc: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 保险
        #[top_api(value = 1)]
        V1,
        /// 餐饮
        #[top_api(value = 2)]
        V2,
        /// 租车
        #[top_api(value = 3)]
        V3,
        /// 签证
        #[top_api(value = 4)]
        V4,
        /// 购物点
        #[top_api(value = 5)]
        V5,
        /// 赠品
        #[top_api(value = 6)]
        V6,
        /// 券
        #[top_api(value = 7)]
        V7,
        /// 其他
        #[top_api(value = 99)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenicInfo {
        pub scenic_list: Vec<PontusTravelItemScenic>,
        pub scenic_desc: Option<String>,
        pub ticket_package_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemScenic {
        pub city: Option<String>,
        pub cn_name: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
        pub ticket_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGroupItemExt {
        pub back_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub electronic: Option<bool>,
        pub gather_places: Vec<PontusTravelGatherPlaceInfo>,
        pub go_traffic_info: Option<PontusTravelItemTrafficInfo>,
        pub route_type: Option<RouteType>,
    }

    /// The values of `route_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteType {
        /// 目的地参团
        #[top_api(value = 0)]
        V0,
        /// 出发地参团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelGatherPlaceInfo {
        pub name: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemItineraryInfo {
        pub content: Option<String>,
        pub itinerary_no: Option<i64>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemRefundInfo {
        pub refund_regulations: Vec<String>,
        pub refund_type: Option<RefundType>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 标准
        #[top_api(value = 0)]
        V0,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// 不支持退改规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSaleInfo {
        pub bc_start_date: Option<TopDateTime>,
        pub duration: Option<i64>,
        pub end_combo_date: Option<TopDateTime>,
        pub has_discount: Option<bool>,
        pub has_invoice: Option<bool>,
        pub has_showcase: Option<bool>,
        pub merchant: Option<String>,
        pub network_id: Option<String>,
        pub sale_type: Option<i64>,
        pub second_kill: Option<String>,
        pub seller_cids: Vec<String>,
        pub start_combo_date: Option<TopDateTime>,
        pub sub_stock: Option<SubStock>,
        pub support_onsale_auto_refund: Option<bool>,
        pub item_ele_cert_info: Option<PontusTravelItemEleCertInfo>,
        pub confirm_type: Option<ConfirmType>,
        pub confirm_time: Option<i64>,
    }

    /// The values of `sub_stock`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubStock {
        /// 拍下减库存
        #[top_api(value = 1)]
        V1,
        /// 付款减库存
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemEleCertInfo {
        pub expiry_date_type: Option<ExpiryDateType>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_days: Option<i64>,
        pub package_id: Option<i64>,
        pub auto_refund_rate: Option<i64>,
        pub expired_refund_rate: Option<i64>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSkuInfo {
        pub outer_sku_id: Option<String>,
        pub package_desc: Option<String>,
        pub package_name: Option<String>,
        pub prices: Vec<PontusTravelPrices>,
        pub products: Vec<PontusTravelProduct>,
        pub combos: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelPrices {
        pub price_type: Option<PriceType>,
        pub stock: Option<i64>,
        pub price: Option<i64>,
        pub outer_price_id: Option<String>,
        pub date: Option<TopDateTime>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelProduct {
        pub element_id: Option<String>,
        pub num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TcwlItemExt {
        pub tcwl_theme: Option<i64>,
        pub tcwl_theme_play: Option<String>,
        pub organization: Option<String>,
        pub org_introduce: Option<String>,
        #[top_api(secret)]
        pub org_tel: Option<String>,
        #[top_api(secret)]
        pub org_wangwang: Option<String>,
        pub activity_strength: Option<ActivityStrength>,
        pub activity_place: Option<String>,
        pub activity_time: Option<String>,
        pub gather_places: Vec<GatherPlaceInfo>,
    }

    /// The values of `activity_strength`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityStrength {
        /// 底
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 高
        #[top_api(value = 3)]
        High,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GatherPlaceInfo {
        pub name: Option<String>,
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseItemExt {
        pub ship_up: Option<String>,
        pub ship_down: Option<String>,
        pub cruise_line: Option<String>,
        pub cruise_company: Option<String>,
        pub ship_name: Option<String>,
        pub ship_fee_include: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HighLights {
        pub title: Option<String>,
        pub desc: Option<String>,
        pub pic_urls: Vec<String>,
    }
}

/// `taobao.alitrip.travel.item.sku.override`
pub mod travel_item_sku_override {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.sku.override` (【API3.0】商品级别日历价格库存修改，全量覆盖)
    ///
    /// <https://open.taobao.com/api.htm?docId=25759&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.sku.override",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelItemSkuOverride {
        pub item_id: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub skus: Vec<PontusTravelItemSkuInfo>,
        pub out_product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSkuInfo {
        pub outer_sku_id: String,
        pub package_desc: Option<String>,
        pub package_name: Option<String>,
        pub prices: Vec<PontusTravelPrices>,
        pub products: Vec<Product>,
        pub room_type_id: Option<i64>,
        pub room_type: Option<i64>,
        pub room_type_name: Option<String>,
        pub people_number: Option<i64>,
        pub order_count_match: Option<bool>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelPrices {
        pub date: Option<TopDateTime>,
        pub outer_price_id: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub price_type: PriceType,
        pub stock: Option<i64>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub element_id: Option<String>,
        pub num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.item.sku.package.modify`
pub mod travel_item_sku_package_modify {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.sku.package.modify` (【API3.0】套餐级别日历价格库存增删操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=26164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.sku.package.modify",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelItemSkuPackageModify {
        pub item_id: Option<i64>,
        #[top_api(required, max_items = 20)]
        pub skus: Vec<ItemSkuInfo>,
        pub out_product_id: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuInfo {
        pub outer_sku_id: String,
        pub package_desc: Option<String>,
        pub package_name: Option<String>,
        pub package_operation: PackageOperation,
        pub prices: Vec<Prices>,
        pub products: Vec<Product>,
    }

    /// The values of `package_operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageOperation {
        /// 增加一个套餐
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Prices {
        pub date: Option<TopDateTime>,
        pub outer_price_id: Option<String>,
        pub price: Option<i64>,
        pub price_type: Option<PriceType>,
        pub stock: Option<i64>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub element_id: Option<String>,
        pub num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.item.sku.price.modify`
pub mod travel_item_sku_price_modify {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.item.sku.price.modify` (【API3.0】日期级别日历价格库存修改，增量维护)
    ///
    /// <https://open.taobao.com/api.htm?docId=25811&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.item.sku.price.modify",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelItemSkuPriceModify {
        pub item_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub skus: Vec<PontusTravelItemSkuInfo>,
        pub out_product_id: Option<String>,
        pub modify_type: Option<ModifyType>,
    }

    /// The values of `modify_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ModifyType {
        /// 价格库存均变更
        #[top_api(value = 0)]
        V0,
        /// 价格变更
        #[top_api(value = 1)]
        V1,
        /// 库存变更
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelItemSkuInfo {
        pub outer_sku_id: String,
        #[top_api(required)]
        pub prices: Vec<PontusTravelPrices>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PontusTravelPrices {
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        pub operation: Option<Operation>,
        pub price: Option<i64>,
        pub price_type: PriceType,
        pub stock: Option<i64>,
        pub outer_price_id: Option<String>,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 新增
        #[top_api(value = 1)]
        Add,
        /// 增量更新
        #[top_api(value = 2)]
        V2,
        /// 覆盖更新
        #[top_api(value = 3)]
        V3,
        /// 删除
        #[top_api(value = 4)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.normalvisa.get`
pub mod travel_normalvisa_get {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.get` (获取签证记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=27018&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TravelNormalvisaGet {
        pub biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<NormalVisaInfo>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaInfo {
        pub normal_visa_type: Option<NormalVisaType>,
        pub status: Option<i64>,
        pub pay_time: Option<String>,
        pub amount: Option<i64>,
        pub auction_price: Option<String>,
        pub title: Option<String>,
        pub end_status: Option<bool>,
        pub biz_order_id: Option<i64>,
        pub status_desc: Option<String>,
        pub need_fill_contact: Option<bool>,
        pub country_id: Option<String>,
        pub openuid: Option<String>,
    }

    /// The values of `normal_visa_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NormalVisaType {
        /// 贴纸签
        #[top_api(value = 1)]
        V1,
        /// 电子签
        #[top_api(value = 2)]
        V2,
        /// 面试
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.travel.normalvisa.getcompany`
pub mod travel_normalvisa_getcompany {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.getcompany` (获取物流公司信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.getcompany",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TravelNormalvisaGetcompany {
        pub param0: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<LogisticsCompanyInfo>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsCompanyInfo {
        pub logistics_company_unit_top_v_o_list: Vec<LogisticsCompanyUnitTopVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsCompanyUnitTopVo {
        pub company_name: Option<String>,
        pub company_code: Option<String>,
    }
}

/// `taobao.alitrip.travel.normalvisa.getdetail`
pub mod travel_normalvisa_getdetail {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.getdetail` (获取单笔订单的详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=27019&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.getdetail",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TravelNormalvisaGetdetail {
        pub biz_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<NormalVisaDetailInfo>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaDetailInfo {
        pub n_visa_detail_person_result_v_o_list: Vec<NormalVisaPersonDetailVo>,
        pub end_status: Option<i64>,
        pub visa_type: Option<VisaType>,
        pub end_status_desc: Option<String>,
    }

    /// The values of `visa_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VisaType {
        /// 贴纸签
        #[top_api(value = 1)]
        V1,
        /// 电子签
        #[top_api(value = 2)]
        V2,
        /// 面试
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaPersonDetailVo {
        #[top_api(secret)]
        pub credential_card_no: Option<String>,
        pub current_status_desc: Option<String>,
        pub has_next_status: Option<bool>,
        pub remark: Option<String>,
        pub finish_status_desc: Option<String>,
        pub person_visa_id: Option<i64>,
        pub current_status: Option<i64>,
        pub finish_status: Option<i64>,
        pub next_current_status_desc: Option<String>,
        pub credential_card_infor: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub biz_order_id: Option<i64>,
        pub has_finish_status: Option<bool>,
        pub disabled: Option<bool>,
        pub next_current_status: Option<i64>,
        pub pass: Option<Pass>,
    }

    /// The values of `pass`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Pass {
        /// 出签
        #[top_api(value = 1)]
        V1,
        /// 拒签
        #[top_api(value = 0)]
        V0,
        /// 未办理
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.alitrip.travel.normalvisa.storeuser`
pub mod travel_normalvisa_storeuser {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.storeuser` (代填办理人信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27012&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.storeuser",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TravelNormalvisaStoreuser {
        #[top_api(required, max_items = 100)]
        pub normal_visa_user_unit_list: Vec<NormalVisaUserUnit>,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaUserUnit {
        #[top_api(secret)]
        pub last_name: String,
        #[top_api(secret)]
        pub passport_number: String,
        #[top_api(secret)]
        pub first_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<i64>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.alitrip.travel.normalvisa.updatepersonstauts`
pub mod travel_normalvisa_updatepersonstauts {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.updatepersonstauts` (更新签证办理进度)
    ///
    /// <https://open.taobao.com/api.htm?docId=27014&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.updatepersonstauts",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TravelNormalvisaUpdatepersonstauts {
        #[top_api(required, max_items = 100)]
        pub normal_visa_update_unit_list: Vec<NormalVisaUpdateUnit>,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaUpdateUnit {
        pub book_time: Option<String>,
        pub remark: Option<String>,
        pub status: i64,
        pub post_number: Option<String>,
        pub biz_order_id: i64,
        pub person_visa_id: i64,
        pub book_place: Option<String>,
        pub post_company_code: Option<String>,
        pub post_company_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<bool>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.alitrip.travel.normalvisa.uploadfile`
pub mod travel_normalvisa_uploadfile {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.normalvisa.uploadfile` (上传电子签证)
    ///
    /// <https://open.taobao.com/api.htm?docId=27013&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.normalvisa.uploadfile",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TravelNormalvisaUploadfile {
        pub file_bytes: FileItem,
        pub file_name: String,
        pub biz_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<bool>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.alitrip.travel.product.base.add`
pub mod travel_product_base_add {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.product.base.add` (供应商新增产品 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=43494&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.product.base.add",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelProductBaseAdd {
        pub base_info: ProductBaseInfo,
        #[top_api(max_items = 20)]
        pub itineraries: Vec<ItemItineraryInfo>,
        pub refund_info: Option<ItemRefundInfo>,
        #[top_api(required, max_items = 20)]
        pub booking_rules: Vec<BookingRuleInfo>,
        pub cruise_product_ext: Option<CruiseProductExt>,
        pub product_sale_info: ProductSaleInfo,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProductBaseInfo {
        pub trip_max_days: i64,
        pub desc: String,
        pub wap_desc: Option<String>,
        pub item_type: ItemType,
        /// Several values with commas between them.
        pub to_locations: String,
        #[top_api(required)]
        pub pic_urls: Vec<String>,
        pub accom_nights: Option<i64>,
        pub title: String,
        pub sub_titles: Vec<String>,
        pub traveller_template_id: Option<i64>,
        pub from_locations: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 境内邮轮
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemItineraryInfo {
        pub itinerary_no: Option<i64>,
        pub title: Option<String>,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRefundInfo {
        pub refund_regulations: Vec<String>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
        pub refund_type: Option<RefundType>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 平台标准退改规则
        #[top_api(value = 0)]
        V0,
        /// 自定义退改规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 新版自定义退改规则
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BookingRuleInfo {
        pub rule_desc: String,
        pub rule_type: RuleType,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "fee_included")]
        FeeIncluded,
        #[top_api(value = "fee_excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "order_info")]
        OrderInfo,
        /// 其他费用
        #[top_api(value = "extra_cost")]
        ExtraCost,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseProductExt {
        pub ship_fee_include: Vec<String>,
        pub ship_name: Option<String>,
        pub ship_down: Option<String>,
        pub ship_up: Option<String>,
        pub cruise_line: Option<String>,
        pub cruise_company: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSaleInfo {
        pub confirm_time: Option<i64>,
        pub duration: Option<i64>,
        pub distribute: Option<bool>,
        pub product_line: Option<i64>,
        pub sale_type: Option<SaleType>,
        pub end_combo_date: Option<TopDateTime>,
        pub agent: Option<bool>,
        /// In yuan.
        pub price_upper: Option<String>,
        pub start_combo_date: Option<TopDateTime>,
        pub confirm_type: Option<ConfirmType>,
        /// In yuan.
        pub price_lower: Option<String>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 日历商品
        #[top_api(value = 0)]
        V0,
        /// 预约商品
        #[top_api(value = 1)]
        V1,
        /// 非日历商品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub modified: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.product.base.modify`
pub mod travel_product_base_modify {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.product.base.modify` (供应商编辑产品 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=43495&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.product.base.modify",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelProductBaseModify {
        #[top_api(max_items = 20)]
        pub itineraries: Vec<ItemItineraryInfo>,
        pub base_info: Option<ProductBaseInfo>,
        pub item_id: i64,
        pub refund_info: Option<ItemRefundInfo>,
        #[top_api(max_items = 20)]
        pub booking_rules: Vec<BookingRuleInfo>,
        pub cruise_product_ext: Option<CruiseProductExt>,
        pub product_sale_info: Option<ProductSaleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemItineraryInfo {
        pub content: Option<String>,
        pub title: Option<String>,
        pub itinerary_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductBaseInfo {
        pub trip_max_days: Option<i64>,
        pub desc: Option<String>,
        pub wap_desc: Option<String>,
        pub item_type: Option<ItemType>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub out_id: Option<String>,
        pub pic_urls: Vec<String>,
        pub accom_nights: Option<i64>,
        pub title: Option<String>,
        pub sub_titles: Vec<String>,
        pub traveller_template_id: Option<i64>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 国际邮轮
        #[top_api(value = 6)]
        V6,
        /// 境内邮轮
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRefundInfo {
        pub refund_regulations: Vec<String>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
        pub refund_type: Option<RefundType>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 平台标准退改规则
        #[top_api(value = 0)]
        V0,
        /// 自定义退改规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 新版自定义退改规则
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookingRuleInfo {
        pub rule_type: Option<RuleType>,
        pub rule_desc: Option<String>,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "fee_included")]
        FeeIncluded,
        #[top_api(value = "fee_excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "order_info")]
        OrderInfo,
        /// 其他费用
        #[top_api(value = "extra_cost")]
        ExtraCost,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CruiseProductExt {
        pub ship_fee_include: Vec<String>,
        pub ship_name: Option<String>,
        pub ship_down: Option<String>,
        pub ship_up: Option<String>,
        pub cruise_line: Option<String>,
        pub cruise_company: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSaleInfo {
        pub confirm_time: Option<i64>,
        pub duration: Option<i64>,
        pub distribute: Option<bool>,
        pub product_line: Option<i64>,
        pub sale_type: Option<SaleType>,
        pub end_combo_date: Option<TopDateTime>,
        pub agent: Option<bool>,
        /// In yuan.
        pub price_upper: Option<String>,
        pub start_combo_date: Option<TopDateTime>,
        pub confirm_type: Option<ConfirmType>,
        /// In yuan.
        pub price_lower: Option<String>,
    }

    /// The values of `sale_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SaleType {
        /// 日历商品
        #[top_api(value = 0)]
        V0,
        /// 预约商品
        #[top_api(value = 1)]
        V1,
        /// 非日历商品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.product.sku.override`
pub mod travel_product_sku_override {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.product.sku.override` (（供销）产品级别日历价格库存修改，全量覆盖)
    ///
    /// <https://open.taobao.com/api.htm?docId=43498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.product.sku.override",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct TravelProductSkuOverride {
        pub out_product_id: Option<String>,
        pub item_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub skus: Vec<ItemSkuInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuInfo {
        pub package_name: Option<String>,
        pub outer_sku_id: Option<String>,
        pub prices: Vec<Prices>,
        pub package_desc: Option<String>,
        pub products: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Prices {
        pub price_type: Option<PriceType>,
        pub stock: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub date: Option<TopDateTime>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 成人价
        #[top_api(value = 1)]
        V1,
        /// 儿童价
        #[top_api(value = 2)]
        V2,
        /// 单房差
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub element_id: Option<String>,
        pub num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.alitrip.travel.trade.memo.add`
pub mod travel_trade_memo_add {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.trade.memo.add` (添加一笔交易备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=25972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.trade.memo.add",
        response = MemoCreate,
        unwrap = "memo_add",
        debug
    )]
    pub struct TravelTradeMemoAdd {
        pub tid: i64,
        pub memo: String,
        pub flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemoCreate {
        pub created: Option<TopDateTime>,
        pub tid: Option<i64>,
    }
}

/// `taobao.alitrip.travel.trade.memo.update`
pub mod travel_trade_memo_update {
    use crate::prelude::*;

    /// `taobao.alitrip.travel.trade.memo.update` (修改一笔交易备注)
    ///
    /// <https://open.taobao.com/api.htm?docId=25975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.alitrip.travel.trade.memo.update",
        response = MemoUpdate,
        unwrap = "memo_update",
        debug
    )]
    pub struct TravelTradeMemoUpdate {
        pub tid: i64,
        pub memo: Option<String>,
        pub flag: Option<i64>,
        pub reset: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemoUpdate {
        pub tid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}
