//! `alitrip.merchant.*`: 90 APIs.

pub use self::galaxy_activity_address_add::GalaxyActivityAddressAdd;
pub use self::galaxy_activity_coupon_list::GalaxyActivityCouponList;
pub use self::galaxy_activity_draw_participate::GalaxyActivityDrawParticipate;
pub use self::galaxy_activity_fatigue::GalaxyActivityFatigue;
pub use self::galaxy_activity_goods_query::GalaxyActivityGoodsQuery;
pub use self::galaxy_activity_marketing_popup::GalaxyActivityMarketingPopup;
pub use self::galaxy_activity_popup_control::GalaxyActivityPopupControl;
pub use self::galaxy_activity_popup_query::GalaxyActivityPopupQuery;
pub use self::galaxy_brand_search::GalaxyBrandSearch;
pub use self::galaxy_card_info::GalaxyCardInfo;
pub use self::galaxy_city_like::GalaxyCityLike;
pub use self::galaxy_city_list::GalaxyCityList;
pub use self::galaxy_common_bind_merchant_id::GalaxyCommonBindMerchantId;
pub use self::galaxy_common_get_enumsbyname::GalaxyCommonGetEnumsbyname;
pub use self::galaxy_coupon_invalid_list::GalaxyCouponInvalidList;
pub use self::galaxy_coupon_valid_list::GalaxyCouponValidList;
pub use self::galaxy_derby_member_generate_seller_qrcode::GalaxyDerbyMemberGenerateSellerQrcode;
pub use self::galaxy_derby_member_voucher_card_active::GalaxyDerbyMemberVoucherCardActive;
pub use self::galaxy_derby_member_voucher_card_aps_refund::GalaxyDerbyMemberVoucherCardApsRefund;
pub use self::galaxy_derby_member_voucher_card_change_callback::GalaxyDerbyMemberVoucherCardChangeCallback;
pub use self::galaxy_derby_member_voucher_card_order_cancel::GalaxyDerbyMemberVoucherCardOrderCancel;
pub use self::galaxy_derby_member_voucher_card_order_details_query::GalaxyDerbyMemberVoucherCardOrderDetailsQuery;
pub use self::galaxy_derby_member_voucher_card_order_place::GalaxyDerbyMemberVoucherCardOrderPlace;
pub use self::galaxy_derby_member_voucher_card_orders_query::GalaxyDerbyMemberVoucherCardOrdersQuery;
pub use self::galaxy_derby_member_voucher_card_purchasable_query::GalaxyDerbyMemberVoucherCardPurchasableQuery;
pub use self::galaxy_derby_member_voucher_card_query::GalaxyDerbyMemberVoucherCardQuery;
pub use self::galaxy_derby_member_voucher_card_redeem::GalaxyDerbyMemberVoucherCardRedeem;
pub use self::galaxy_derby_member_voucher_card_redeem_history::GalaxyDerbyMemberVoucherCardRedeemHistory;
pub use self::galaxy_derby_member_voucher_card_show_qrcode::GalaxyDerbyMemberVoucherCardShowQrcode;
pub use self::galaxy_derby_member_voucher_offline_qrcode::GalaxyDerbyMemberVoucherOfflineQrcode;
pub use self::galaxy_derby_member_voucher_query_amount::GalaxyDerbyMemberVoucherQueryAmount;
pub use self::galaxy_derby_member_voucher_receipt_auto::GalaxyDerbyMemberVoucherReceiptAuto;
pub use self::galaxy_derby_member_voucher_receipt_details_apply::GalaxyDerbyMemberVoucherReceiptDetailsApply;
pub use self::galaxy_derby_member_voucher_receipt_details_auto::GalaxyDerbyMemberVoucherReceiptDetailsAuto;
pub use self::galaxy_derby_member_voucher_receipt_details_query::GalaxyDerbyMemberVoucherReceiptDetailsQuery;
pub use self::galaxy_derby_member_voucher_receipt_show::GalaxyDerbyMemberVoucherReceiptShow;
pub use self::galaxy_derby_member_voucher_update_status::GalaxyDerbyMemberVoucherUpdateStatus;
pub use self::galaxy_derby_voucher_card_unlimited_change_callback::GalaxyDerbyVoucherCardUnlimitedChangeCallback;
pub use self::galaxy_favorite_list::GalaxyFavoriteList;
pub use self::galaxy_favorite_query::GalaxyFavoriteQuery;
pub use self::galaxy_favorite_save::GalaxyFavoriteSave;
pub use self::galaxy_hotel_detail_search::GalaxyHotelDetailSearch;
pub use self::galaxy_hotel_detail_search_data::GalaxyHotelDetailSearchData;
pub use self::galaxy_hotel_list_search::GalaxyHotelListSearch;
pub use self::galaxy_member_add_agreement::GalaxyMemberAddAgreement;
pub use self::galaxy_member_card::GalaxyMemberCard;
pub use self::galaxy_member_complete_switch::GalaxyMemberCompleteSwitch;
pub use self::galaxy_member_login_derby::GalaxyMemberLoginDerby;
pub use self::galaxy_member_logout::GalaxyMemberLogout;
pub use self::galaxy_member_popup_agreement::GalaxyMemberPopupAgreement;
pub use self::galaxy_member_provider_register::GalaxyMemberProviderRegister;
pub use self::galaxy_member_query::GalaxyMemberQuery;
pub use self::galaxy_member_register::GalaxyMemberRegister;
pub use self::galaxy_member_register_derby::GalaxyMemberRegisterDerby;
pub use self::galaxy_member_token::GalaxyMemberToken;
pub use self::galaxy_message_subscription_query::GalaxyMessageSubscriptionQuery;
pub use self::galaxy_message_subscription_storage::GalaxyMessageSubscriptionStorage;
pub use self::galaxy_offer_query::GalaxyOfferQuery;
pub use self::galaxy_order_book::GalaxyOrderBook;
pub use self::galaxy_order_cancel::GalaxyOrderCancel;
pub use self::galaxy_order_coupon_validate::GalaxyOrderCouponValidate;
pub use self::galaxy_order_fill::GalaxyOrderFill;
pub use self::galaxy_order_list_query::GalaxyOrderListQuery;
pub use self::galaxy_order_query::GalaxyOrderQuery;
pub use self::galaxy_order_query_info::GalaxyOrderQueryInfo;
pub use self::galaxy_order_query_order_count::GalaxyOrderQueryOrderCount;
pub use self::galaxy_order_validate::GalaxyOrderValidate;
pub use self::galaxy_payment_param_query::GalaxyPaymentParamQuery;
pub use self::galaxy_provider_member_query::GalaxyProviderMemberQuery;
pub use self::galaxy_query_draw_summary::GalaxyQueryDrawSummary;
pub use self::galaxy_query_participate_number::GalaxyQueryParticipateNumber;
pub use self::galaxy_receive_coupon_by_activity::GalaxyReceiveCouponByActivity;
pub use self::galaxy_share_get::GalaxyShareGet;
pub use self::galaxy_trigger_event::GalaxyTriggerEvent;
pub use self::galaxy_user_risk::GalaxyUserRisk;
pub use self::galaxy_verify_signature::GalaxyVerifySignature;
pub use self::galaxy_voucher_generate_scheme_link::GalaxyVoucherGenerateSchemeLink;
pub use self::galaxy_voucher_query::GalaxyVoucherQuery;
pub use self::galaxy_voucher_query_list::GalaxyVoucherQueryList;
pub use self::galaxy_wechat_add_coupon_record::GalaxyWechatAddCouponRecord;
pub use self::galaxy_wechat_add_operation_record::GalaxyWechatAddOperationRecord;
pub use self::galaxy_wechat_card_parm_query::GalaxyWechatCardParmQuery;
pub use self::galaxy_wechat_card_query_record::GalaxyWechatCardQueryRecord;
pub use self::galaxy_wechat_data_lottery_query::GalaxyWechatDataLotteryQuery;
pub use self::galaxy_wechat_info::GalaxyWechatInfo;
pub use self::galaxy_wechat_login::GalaxyWechatLogin;
pub use self::galaxy_wechat_pay_callback::GalaxyWechatPayCallback;
pub use self::galaxy_wechat_user_authorize_login::GalaxyWechatUserAuthorizeLogin;
pub use self::galaxy_wechat_user_login::GalaxyWechatUserLogin;
pub use self::galaxy_wechat_user_modify_phone::GalaxyWechatUserModifyPhone;

/// `alitrip.merchant.galaxy.activity.address.add`
pub mod galaxy_activity_address_add {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.address.add` (星河-营销抽奖奖品邮寄地址添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=57069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.address.add",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyActivityAddressAdd {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub offer_id: Option<i64>,
        pub record_id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub goods_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_msg: Option<String>,
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.activity.coupon.list`
pub mod galaxy_activity_coupon_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.coupon.list` (用户领券中心列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.coupon.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyActivityCouponList {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<CouponActivity>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub activity_id: Option<i64>,
        pub coupon_list: Vec<CouponInfo>,
        pub activity_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfo {
        pub detail_desc: Option<String>,
        pub coupon_name: Option<String>,
        pub expired_time_min: Option<String>,
        pub discount_amount: Option<String>,
        pub condition_desc: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.activity.draw.participate`
pub mod galaxy_activity_draw_participate {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.draw.participate` (星河-幸运抽奖活动参与)
    ///
    /// <https://open.taobao.com/api.htm?docId=57045&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.draw.participate",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyActivityDrawParticipate {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub offer_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ActivityParticipateVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityParticipateVo {
        pub good_send_type: Option<i64>,
        pub good_name: Option<String>,
        pub good_image: Option<String>,
        pub participate_status: Option<i64>,
        pub good_type: Option<i64>,
        pub goods_id: Option<i64>,
        pub good_amount: Option<i64>,
        pub record_id: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.activity.fatigue`
pub mod galaxy_activity_fatigue {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.fatigue` (营销抽奖-弹窗疲劳度控制)
    ///
    /// <https://open.taobao.com/api.htm?docId=57183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.fatigue",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyActivityFatigue {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub offer_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_msg: Option<String>,
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.activity.goods.query`
pub mod galaxy_activity_goods_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.goods.query` (营销抽奖-用户奖品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57184&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.goods.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyActivityGoodsQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub contents: Vec<ActivityDrawUserGoodsVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDrawUserGoodsVo {
        pub id: Option<i64>,
        pub offer_id: Option<i64>,
        pub image: Option<String>,
        pub name: Option<String>,
        pub goods_status: Option<i64>,
        pub activity_draw_goods_post_info: Option<ActivityDrawGoodsPostInfoVo>,
        pub record_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDrawGoodsPostInfoVo {
        #[top_api(secret)]
        pub receiver_address: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.activity.marketing.popup`
pub mod galaxy_activity_marketing_popup {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.marketing.popup` (营销弹屏)
    ///
    /// <https://open.taobao.com/api.htm?docId=57217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.marketing.popup",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyActivityMarketingPopup {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub code: Option<String>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<PopUpInfoVo>,
        pub error_msg: Option<String>,
    }

    /// `PopUpInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PopUpInfoVo {
        pub activity_draw_popup: Option<ActivityDrawPopupVo>,
        pub pop_up: Option<PopUpVo>,
        pub r#type: Option<String>,
        pub coupon_activity_pop_up: Option<CouponActivityPopUpVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDrawPopupVo {
        pub popup_type: Option<i64>,
        pub popup_do_text: Option<String>,
        pub popup_title: Option<String>,
        pub popup_sub_text: Option<String>,
        pub top_title: Option<String>,
        pub offer_id: Option<String>,
        pub popup_exit_text: Option<String>,
        pub popup_text: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PopUpVo {
        pub pop_up_redirect_url: Option<String>,
        pub pop_up_url: Option<String>,
        pub offer_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivityPopUpVo {
        pub coupon_template_v_o_list: Vec<DisplayCouponTemplateVo>,
        pub pm_activity_id: Option<i64>,
        pub home_page_popup: Option<String>,
        pub details_page_picture: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisplayCouponTemplateVo {
        pub condition_amount: Option<String>,
        pub discount_amount: Option<String>,
        pub coupon_template_id: Option<i64>,
        pub coupon_name: Option<String>,
        pub condition_desc: Option<String>,
        pub detail_desc: Option<String>,
        pub expired_time_day: Option<i64>,
        pub expired_time_hour: Option<i64>,
        pub expired_time_min: Option<i64>,
        pub book_start_time: Option<String>,
        pub book_end_time: Option<String>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub total_amount: Option<i64>,
        pub received_amount: Option<i64>,
        pub left_amount: Option<i64>,
        pub status: Option<String>,
        pub relate_activity_id_list: Vec<i64>,
        pub replace_rp_code: Option<ReplaceRpCode>,
        pub expired_time: Option<String>,
        pub coupon_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReplaceRpCode {
        pub replace_rp_code: Option<String>,
        pub orig_rp_code: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.activity.popup.control`
pub mod galaxy_activity_popup_control {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.popup.control` (营销弹屏疲劳度控制)
    ///
    /// <https://open.taobao.com/api.htm?docId=57216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.popup.control",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyActivityPopupControl {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub offer_id: Option<i64>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.activity.popup.query`
pub mod galaxy_activity_popup_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.activity.popup.query` (星河-获取雅高小程序营销抽奖首页弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=57068&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.activity.popup.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyActivityPopupQuery {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub user_site_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ActivityDrawPopupVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDrawPopupVo {
        pub popup_exit_text: Option<String>,
        pub popup_do_text: Option<String>,
        pub popup_type: Option<i64>,
        pub popup_sub_text: Option<String>,
        pub popup_text: Option<String>,
        pub popup_title: Option<String>,
        pub title: Option<String>,
        pub top_title: Option<String>,
        pub offer_id: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.brand.search`
pub mod galaxy_brand_search {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.brand.search` (星河-品牌搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=54748&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.brand.search",
        response = GalaxyBrandSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyBrandSearch {
        pub tenant_key: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GalaxyBrandSearchResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub brands: Option<Content>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub upscales: Vec<BrandListDto>,
        pub luxurys: Vec<BrandListDto>,
        pub cm_for_tables: Vec<BrandListDto>,
        pub economics: Vec<BrandListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandListDto {
        pub brand_name: Option<String>,
        pub species: Option<String>,
        pub logo: Option<String>,
        pub sub_type: Option<i64>,
        pub brand_code: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.card.info`
pub mod galaxy_card_info {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.card.info` (获取会员体系)
    ///
    /// <https://open.taobao.com/api.htm?docId=57579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.card.info",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyCardInfo {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<CardSystemVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardSystemVo {
        pub member_card_detail_list: Vec<MemberCardDetailVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberCardDetailVo {
        pub member_card_pic: Option<String>,
        pub hotel_level_en: Option<String>,
        pub reach_condition: Option<String>,
        pub icon_color: Option<String>,
        pub card_desc: Option<String>,
        pub back_ground_pic: Option<String>,
        pub member_right_list: Vec<MemberRightVo>,
        pub hotel_level_zh: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberRightVo {
        pub member_right_desc: Option<String>,
        pub member_right_content: Option<String>,
        pub icon_code_point: Option<String>,
        pub order: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.city.like`
pub mod galaxy_city_like {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.city.like` (星河-酒店城市模糊查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54854&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.city.like",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyCityLike {
        pub tenant_key: String,
        pub city_name: String,
        pub domestic: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<AddressSearchVo>,
        pub error_msg: Option<String>,
    }

    /// `AddressSearchVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressSearchVo {
        pub hotel_list: Vec<HotelAddressDetail>,
        pub city_list: Vec<CityAddressDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelAddressDetail {
        pub shid: Option<i64>,
        pub hotel_id: Option<String>,
        pub picture_url: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name_cn: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityAddressDetail {
        pub domestic: Option<i64>,
        pub country_code: Option<i64>,
        pub country_cn: Option<String>,
        pub city_code: Option<i64>,
        pub city_cn: Option<String>,
        pub province_code: Option<i64>,
        pub province_cn: Option<String>,
        pub city_py_head: Option<String>,
        pub city_url: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.city.list`
pub mod galaxy_city_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.city.list` (星河-酒店城市列表展示)
    ///
    /// <https://open.taobao.com/api.htm?docId=54852&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.city.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyCityList {
        pub tenant_key: String,
        pub domestic: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<AddressListSearchDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressListSearchDto {
        pub city_list: Vec<AddressLetterDto>,
        pub hot_city_list: Vec<AddressSearchDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressLetterDto {
        pub address_list: Vec<AddressSearchDto>,
        pub letter: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressSearchDto {
        pub domestic: Option<i64>,
        pub city_url: Option<String>,
        pub city_py_head: Option<String>,
        pub city_code: Option<i64>,
        pub country_code: Option<i64>,
        pub city_cn: Option<String>,
        pub country_cn: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.common.bind.merchant.id`
pub mod galaxy_common_bind_merchant_id {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.common.bind.merchant.id` (绑定用户和 `merchantID`)
    ///
    /// <https://open.taobao.com/api.htm?docId=64952&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.common.bind.merchant.id",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyCommonBindMerchantId {
        pub tenant_key: String,
        pub binding_merchant_id_user_dto: BindingMerchantIdUserDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BindingMerchantIdUserDto {
        pub merchant_id: String,
        pub code: String,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.common.get.enumsbyname`
pub mod galaxy_common_get_enumsbyname {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.common.get.enumsbyname` (小程序公共枚举类获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.common.get.enumsbyname",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyCommonGetEnumsbyname {
        pub tenant_key: Option<String>,
        pub enum_class_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub content: Vec<EnumVo>,
    }

    /// `EnumVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnumVo {
        pub enum_name: Option<String>,
        pub desc: Option<String>,
        pub code: Option<String>,
        pub order: Option<i64>,
        pub other: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.coupon.invalid.list`
pub mod galaxy_coupon_invalid_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.coupon.invalid.list` (用户失效优惠券列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.coupon.invalid.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyCouponInvalidList {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<CouponInfo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfo {
        pub detail_desc: Option<String>,
        pub coupon_name: Option<String>,
        pub expired_time_min: Option<String>,
        pub discount_amount: Option<String>,
        pub condition_desc: Option<String>,
        pub status: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.coupon.valid.list`
pub mod galaxy_coupon_valid_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.coupon.valid.list` (用户有效优惠券列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=57536&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.coupon.valid.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyCouponValidList {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<WeChatCouponVo>,
        pub error_msg: Option<String>,
    }

    /// `WeChatCouponVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WeChatCouponVo {
        pub coupon_info_v_o: Vec<CouponInfoVo>,
        pub sign: Option<String>,
        pub send_coupon_merchant: Option<String>,
        pub send_coupon_params: Vec<SendCouponParams>,
    }

    /// `CouponInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfoVo {
        pub instance_id: Option<i64>,
        pub discount_amount: Option<String>,
        pub condition_amount: Option<String>,
        pub detail_desc: Option<String>,
        #[top_api(secret)]
        pub coupon_name: Option<String>,
        pub expired_time_min: Option<String>,
        pub coupon_type: Option<String>,
        pub coupon_template_id: Option<i64>,
        pub condition_desc: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendCouponParams {
        pub stock_id: Option<String>,
        pub out_request_no: Option<String>,
        pub coupon_code: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.generate.seller.qrcode`
pub mod galaxy_derby_member_generate_seller_qrcode {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.generate.seller.qrcode` (生成臻享卡德比分销二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=65259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.generate.seller.qrcode",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberGenerateSellerQrcode {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.active`
pub mod galaxy_derby_member_voucher_card_active {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.active` (权益卡订单激活)
    ///
    /// <https://open.taobao.com/api.htm?docId=64087&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.active",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardActive {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub card_number: String,
        pub member_voucher_card_i_d: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<DerbyVoucherCardActiveVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherCardActiveVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardActiveVo {
        pub card_number: Option<String>,
        pub member_voucher_card_i_d: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.aps.refund`
pub mod galaxy_derby_member_voucher_card_aps_refund {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.aps.refund` (Aps 退券通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.aps.refund",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardApsRefund {
        pub tenant_key: String,
        pub derby_body: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.change.callback`
pub mod galaxy_derby_member_voucher_card_change_callback {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.change.callback` (v5.0 德比付费会员卡通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=64499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.change.callback",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardChangeCallback {
        pub tenant_key: Option<String>,
        pub derby_method: String,
        pub derby_body: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.order.cancel`
pub mod galaxy_derby_member_voucher_card_order_cancel {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.order.cancel` (取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=64168&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.order.cancel",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardOrderCancel {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub derby_voucher_card_cancel_d_t_o: Option<DerbyVoucherCardCancelDto>,
    }

    /// `DerbyVoucherCardCancelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardCancelDto {
        pub order_id: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub fk_token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.order.details.query`
pub mod galaxy_derby_member_voucher_card_order_details_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.order.details.query` (订单详情查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64035&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.order.details.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardOrderDetailsQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<DerbyVoucherCardOrderDetailsVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherCardOrderDetailsVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardOrderDetailsVo {
        pub status: Option<String>,
        pub product_price: Option<String>,
        pub product_count: Option<String>,
        pub product_paid_in: Option<String>,
        pub order_time: Option<String>,
        pub order_id: Option<String>,
        pub product_min_type: Option<String>,
        pub pop_screen: Option<bool>,
        pub card_number: Option<String>,
        pub member_voucher_card_i_d: Option<String>,
        pub card_status: Option<String>,
        pub product_pic: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.order.place`
pub mod galaxy_derby_member_voucher_card_order_place {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.order.place` (德比付费会员卡下单)
    ///
    /// <https://open.taobao.com/api.htm?docId=63869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.order.place",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardOrderPlace {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub derby_voucher_card_pay_d_t_o: Option<DerbyVoucherCardPayDto>,
    }

    /// `DerbyVoucherCardPayDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardPayDto {
        pub paid_in_amount: Option<String>,
        pub voucher_card_code: Option<String>,
        pub voucher_card_category: Option<VoucherCardCategory>,
        pub accepted_tand_c: Option<String>,
        pub optin_all: Option<String>,
        pub order_id: Option<String>,
        pub optin_s_m_s_a_l_l: Option<bool>,
    }

    /// The values of `voucher_card_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum VoucherCardCategory {
        /// Premium 卡
        #[top_api(value = "APLUSP")]
        Aplusp,
        /// Basic 卡
        #[top_api(value = "APLUSB")]
        Aplusb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyVoucherCardPurchasableVo>,
    }

    /// `DerbyVoucherCardPurchasableVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardPurchasableVo {
        pub order_id: Option<String>,
        pub time_stamp: Option<String>,
        pub nonce_str: Option<String>,
        pub packag: Option<String>,
        pub pay_sign: Option<String>,
        pub sign_type: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.orders.query`
pub mod galaxy_derby_member_voucher_card_orders_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.orders.query` (查询权益卡订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=64036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.orders.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardOrdersQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Vec<DerbyVoucherCardOrdersVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherCardOrdersVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardOrdersVo {
        pub product_count: Option<String>,
        pub product_paid_in: Option<String>,
        pub order_time: Option<String>,
        pub product_min_type: Option<String>,
        pub order_status: Option<String>,
        pub card_status: Option<String>,
        pub order_id: Option<String>,
        pub product_pic: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.purchasable.query`
pub mod galaxy_derby_member_voucher_card_purchasable_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.purchasable.query` (德比付费会员卡可购查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.purchasable.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardPurchasableQuery {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub voucher_card_category: Option<VoucherCardCategory>,
        pub check_goods_off_shelf: Option<bool>,
    }

    /// The values of `voucher_card_category`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum VoucherCardCategory {
        /// p 卡
        #[top_api(value = "APLUSP")]
        Aplusp,
        /// b 卡
        #[top_api(value = "APLUSB")]
        Aplusb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyVoucherCardPurchasableVo>,
    }

    /// `DerbyVoucherCardPurchasableVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardPurchasableVo {
        pub need_register: Option<bool>,
        pub name: Option<String>,
        pub price: Option<Decimal>,
        pub sale_price: Option<Decimal>,
        pub count_down_time: Option<i64>,
        pub voucher_card_code: Option<String>,
        pub card_image: Option<String>,
        pub voucher_card_category: Option<String>,
        pub voucher_card_category_name: Option<String>,
        pub product_type: Option<String>,
        pub product_type_name: Option<String>,
        pub product_count: Option<i64>,
        pub price_desc: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.query`
pub mod galaxy_derby_member_voucher_card_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.query` (德比付费会员卡查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63745&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardQuery {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub member_voucher_card_i_d: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Vec<DerbyVoucherCardVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherCardVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardVo {
        pub name: Option<String>,
        pub member_voucher_card_i_d: Option<String>,
        pub voucher_card_category: Option<String>,
        pub status: Option<String>,
        pub end_date: Option<String>,
        pub qr_code_i_d_image: Option<String>,
        pub derby_voucher_count_v_os: Vec<DerbyVoucherCountVo>,
        pub derby_voucher_polymerization_v_os: Vec<DerbyVoucherCardVoDerbyVoucherPolymerizationVOs>,
        pub vouchers: Vec<DerbyVoucherPolymerizationVo>,
    }

    /// `DerbyVoucherCountVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCountVo {
        pub r#type: Option<String>,
        pub count: Option<i64>,
        pub type_name: Option<String>,
        pub type_url: Option<String>,
    }

    /// `DerbyVoucherCountVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardVoDerbyVoucherPolymerizationVOs {
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub category: Option<String>,
        pub code: Option<String>,
        pub discount_off: Option<i64>,
        pub voucher_pic: Option<String>,
        pub onoffline: Option<bool>,
        pub short_des: Option<String>,
        pub long_des: Option<String>,
        pub count: Option<i64>,
        pub voucher_ids: Vec<String>,
        pub end_date: Option<String>,
        pub status: Option<String>,
        pub use_times: Option<String>,
    }

    /// `DerbyVoucherPolymerizationVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherPolymerizationVo {
        pub member_voucher_i_d: Option<String>,
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub category: Option<String>,
        pub code: Option<String>,
        pub discount_off: Option<i64>,
        pub voucher_pic: Option<String>,
        pub onoffline: Option<bool>,
        pub short_des: Option<String>,
        pub long_des: Option<String>,
        pub used_date: Option<String>,
        pub status: Option<String>,
        pub q_r_code_image: Option<String>,
        pub end_date: Option<String>,
        pub voucher_code: Option<String>,
        pub use_times: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.redeem`
pub mod galaxy_derby_member_voucher_card_redeem {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.redeem` (根据兑换码兑换臻享卡接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65821&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.redeem",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardRedeem {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub derby_voucher_card_redeem_d_t_o: Option<DerbyVoucherCardRedeemDto>,
    }

    /// `DerbyVoucherCardRedeemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardRedeemDto {
        pub ticket_code: String,
        pub user_agreement: bool,
        pub exchange_agreement: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyVoucherCardRedeemVo>,
    }

    /// `DerbyVoucherCardRedeemVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardRedeemVo {
        pub redeem_success: Option<bool>,
        pub member_voucher_card_i_d: Option<String>,
        pub voucher_card_category: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.redeem.history`
pub mod galaxy_derby_member_voucher_card_redeem_history {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.redeem.history` (查询会员兑换臻享卡历史记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=65820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.redeem.history",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardRedeemHistory {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Vec<DerbyVoucherCardRedeemHistoryVo>,
    }

    /// `DerbyVoucherCardRedeemHistoryVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardRedeemHistoryVo {
        pub redeem_success: Option<bool>,
        pub member_voucher_card_i_d: Option<String>,
        pub card_number: Option<String>,
        pub ticket_code: Option<String>,
        pub voucher_card_category: Option<String>,
        pub redeem_time: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.card.show.qrcode`
pub mod galaxy_derby_member_voucher_card_show_qrcode {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.card.show.qrcode` (会员权益卡身份识别二维码图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=64137&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.card.show.qrcode",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherCardShowQrcode {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub card_number: String,
        pub member_voucher_card_i_d: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<DerbyVoucherIdentityQrcodeVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherIdentityQrcodeVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherIdentityQrcodeVo {
        pub qrcode: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.offline.qrcode`
pub mod galaxy_derby_member_voucher_offline_qrcode {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.offline.qrcode` (德比线下权益券二维码查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.offline.qrcode",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherOfflineQrcode {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: String,
        pub member_voucher_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyVoucherVo>,
    }

    /// `DerbyVoucherVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherVo {
        pub q_r_code_image: Option<String>,
        pub offline_redemption: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.query.amount`
pub mod galaxy_derby_member_voucher_query_amount {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.query.amount` (查询用户拥有的臻享卡数量)
    ///
    /// <https://open.taobao.com/api.htm?docId=64257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.query.amount",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherQueryAmount {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyMemberVo>,
    }

    /// `DerbyMemberVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyMemberVo {
        pub card_amount: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.receipt.auto`
pub mod galaxy_derby_member_voucher_receipt_auto {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.receipt.auto` (德比付费会员卡开票自匹配)
    ///
    /// <https://open.taobao.com/api.htm?docId=63848&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.receipt.auto",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherReceiptAuto {
        pub tenant_key: String,
        pub keyword: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<DerbyVoucherReceiptAutoVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherReceiptAutoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherReceiptAutoVo {
        pub data: Vec<DerbyVoucherReceiptAutoResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherReceiptAutoResponse {
        pub name: Option<String>,
        pub tax_i_d: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.apply`
pub mod galaxy_derby_member_voucher_receipt_details_apply {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.apply` (v5.0 付费会员卡开发订单开
    /// 票详情申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=63951&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.receipt.details.apply",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherReceiptDetailsApply {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub derby_voucher_card_apply_receipt_d_t_o: Option<DerbyVoucherCardApplyReceiptDto>,
    }

    /// `DerbyVoucherCardApplyReceiptDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherCardApplyReceiptDto {
        pub receipt_type: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub order_id: Option<String>,
        pub tax_id: Option<String>,
        pub total_rate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<DerbyVoucherReceiptApplyVo>,
    }

    /// `DerbyVoucherReceiptApplyVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherReceiptApplyVo {
        pub flow_number: Option<String>,
        pub order_id: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.auto`
pub mod galaxy_derby_member_voucher_receipt_details_auto {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.auto` (v5.0 付费会员卡开票抬头自匹
    /// 配)
    ///
    /// <https://open.taobao.com/api.htm?docId=65010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.receipt.details.auto",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherReceiptDetailsAuto {
        pub tenant_key: String,
        pub keyword: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Vec<DerbyVoucherReceiptAutoVo>,
    }

    /// `DerbyVoucherReceiptAutoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherReceiptAutoVo {
        pub name: Option<String>,
        pub tax_i_d: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.query`
pub mod galaxy_derby_member_voucher_receipt_details_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.receipt.details.query` (v5.0 付费会员卡开发订单开
    /// 票信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.receipt.details.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherReceiptDetailsQuery {
        #[top_api(secret)]
        pub token: String,
        pub tenant_key: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<DerbyVoucherReceiptQueryVo>,
        pub error_msg: Option<String>,
    }

    /// `DerbyVoucherReceiptQueryVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherReceiptQueryVo {
        #[top_api(secret)]
        pub email: Option<String>,
        pub name: Option<String>,
        pub receipt_status: Option<String>,
        pub receipt_u_r_l: Option<String>,
        pub order_id: Option<String>,
        pub tax_i_d: Option<String>,
        pub total_rate: Option<String>,
        pub receipt_type: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.receipt.show`
pub mod galaxy_derby_member_voucher_receipt_show {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.receipt.show` (v5.0 付费会员卡开发发票图片展示)
    ///
    /// <https://open.taobao.com/api.htm?docId=63850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.receipt.show",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherReceiptShow {
        pub tenant_key: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.member.voucher.update.status`
pub mod galaxy_derby_member_voucher_update_status {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.member.voucher.update.status` (前端订单支付成功回调-修改订单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=64063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.member.voucher.update.status",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyMemberVoucherUpdateStatus {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.derby.voucher.card.unlimited.change.callback`
pub mod galaxy_derby_voucher_card_unlimited_change_callback {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.derby.voucher.card.unlimited.change.callback` (德比无限次券核销通知接口
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=67004&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.derby.voucher.card.unlimited.change.callback",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyDerbyVoucherCardUnlimitedChangeCallback {
        pub tenant_key: Option<String>,
        pub derby_method: String,
        pub derby_body: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.favorite.list`
pub mod galaxy_favorite_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.favorite.list` (用户收藏列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57327&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.favorite.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyFavoriteList {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<FavoriteHotelList>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FavoriteHotelList {
        pub picture_url: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub name_cn: Option<String>,
        pub hotel_id: Option<String>,
        pub shid: Option<i64>,
        pub logo_url: Option<String>,
        pub media_url: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.favorite.query`
pub mod galaxy_favorite_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.favorite.query` (单酒店收藏状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57692&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.favorite.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyFavoriteQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub hotel_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<FavoriteStatusVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FavoriteStatusVo {
        pub favorite_status: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.favorite.save`
pub mod galaxy_favorite_save {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.favorite.save` (用户添加或移除收藏接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57340&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.favorite.save",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyFavoriteSave {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub hotel_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<FavoriteStatusVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FavoriteStatusVo {
        pub favorite_status: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.hotel.detail.search`
pub mod galaxy_hotel_detail_search {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.hotel.detail.search` (星河-酒店详细信息搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=54826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.hotel.detail.search",
        response = GalaxyHotelDetailSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyHotelDetailSearch {
        pub tenant_key: Option<String>,
        pub hotel_details_param: HotelDetailsParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailsParam {
        pub check_out: String,
        pub check_in: String,
        pub hotel_id: String,
        pub shid: i64,
        pub member_level: String,
        pub adult_num: i64,
        pub children_ages: Option<String>,
        pub few_nights: i64,
        pub room_type: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GalaxyHotelDetailSearchResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<HotelDetailInfoDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailInfoDto {
        pub hotel_pictures: Vec<HotelPictureDto>,
        pub rooms: Option<i64>,
        pub hid: Option<i64>,
        pub district_code: Option<i64>,
        pub position_type: Option<i8>,
        pub shid: Option<i64>,
        pub city_code: Option<i64>,
        pub opening_time: Option<String>,
        pub postal_code: Option<String>,
        pub latitude: Option<String>,
        pub description: Option<String>,
        pub fun_facilitys: Vec<String>,
        pub domestic: Option<i8>,
        pub floors: Option<String>,
        pub province: Option<String>,
        pub country_code: Option<i64>,
        pub city_cn: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub hotel_facilitys: Vec<String>,
        pub brand_code: Option<String>,
        pub facilitys: Option<String>,
        pub longitude: Option<String>,
        pub brand_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub star: Option<String>,
        pub province_code: Option<i64>,
        pub decorate_time: Option<String>,
        pub name_cn: Option<String>,
        pub hotel_id: Option<String>,
        pub check_in: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub district: Option<String>,
        pub hotel_services: Vec<String>,
        pub check_out: Option<String>,
        pub country_cn: Option<String>,
        pub room_details: Vec<RoomDetailDto>,
        pub status: Option<i8>,
        pub rating_average: Option<String>,
        pub country_en: Option<String>,
        pub hotel_policys: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPictureDto {
        pub type_name: Option<String>,
        pub type_code: Option<String>,
        #[top_api(secret)]
        pub picture_address: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailDto {
        pub area: Option<String>,
        /// In cents.
        pub lowest_price: Option<i64>,
        /// In yuan.
        pub lowest_price_to_string: Option<String>,
        pub room_type_bed_info: Option<RoomTypeBedInfoDto>,
        pub max_occupancy_icon: Option<String>,
        pub price_type: Option<String>,
        pub price_infos: Vec<PriceInfoDto>,
        pub area_icon: Option<String>,
        pub room_name: Option<String>,
        pub room_id: Option<i64>,
        pub network_service: Option<String>,
        pub bed_type_icon: Option<String>,
        pub add_bed: Option<i64>,
        pub max_occupancy: Option<i64>,
        pub pics: Vec<String>,
        pub facilitys: Vec<RoomPropertiesDto>,
        pub full: Option<bool>,
        pub floor: Option<String>,
        pub window_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeBedInfoDto {
        pub brief_desc: Option<String>,
        pub fuzzy_desc: Option<String>,
        pub classification_desc: Option<String>,
        pub simple_desc: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfoDto {
        pub is_guarantee: Option<i64>,
        pub stock_number: Option<i64>,
        pub gid: Option<i64>,
        pub cancel_type: Option<i64>,
        /// In cents.
        pub dinamic_original_price: Option<i64>,
        pub is_sell_out: Option<i64>,
        /// In yuan.
        pub tax_and_fee_to_string: Option<String>,
        /// In cents.
        pub room_total_price: Option<i64>,
        pub rp_id: Option<i64>,
        pub rate_id: Option<i64>,
        pub payment_type: Option<PaymentType>,
        /// In yuan.
        pub dinamic_original_price_to_string: Option<String>,
        pub refund_rules: Option<String>,
        pub cancel_insurance_icon: Option<String>,
        pub rate_price: Option<i64>,
        /// In yuan.
        pub rate_price_to_string: Option<String>,
        /// In cents.
        pub tax_and_fee: Option<i64>,
        pub outer_room_id: Option<i64>,
        pub member_level: Option<String>,
        pub price_type: Option<String>,
        pub breakfast_desc: Option<String>,
        pub allow_person_number: Option<i64>,
        pub breakfasts: Vec<String>,
        pub cancel_time: Option<String>,
        pub room_total_price_to_string: Option<String>,
        pub cancel_insurance_desc: Option<String>,
        pub rp_name: Option<String>,
        pub status: Option<i64>,
        pub hotel_dinamic_labels: Vec<HotelDinamicLabelDto>,
        pub stock_number_des: Option<String>,
        pub member_room: Option<bool>,
        pub member_room_v2: Option<bool>,
        pub first_live: Option<String>,
        pub member_level_v2: Option<String>,
    }

    /// The values of `payment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentType {
        /// 全额支付
        #[top_api(value = 1)]
        V1,
        /// 前台面付
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDinamicLabelDto {
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPropertiesDto {
        pub sub_type: Option<String>,
        pub value: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.hotel.detail.search.data`
pub mod galaxy_hotel_detail_search_data {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.hotel.detail.search.data` (星河-酒店详情页信息获取(新改版))
    ///
    /// <https://open.taobao.com/api.htm?docId=57821&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.hotel.detail.search.data",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyHotelDetailSearchData {
        pub tenant_key: String,
        pub hotel_details_param: Option<HotelDetailsParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailsParam {
        pub few_nights: Option<i64>,
        pub check_in: String,
        pub adult_num: i64,
        pub shid: Option<i64>,
        pub hotel_id: Option<String>,
        pub group_param: Vec<HotelDetailsGroupParam>,
        pub check_out: String,
        pub room_type: Option<String>,
        pub children_ages: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub voucher_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailsGroupParam {
        pub group_name: Option<String>,
        pub room_ids: Option<String>,
        pub cancel_type: Option<String>,
        pub breakfast: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<HotelDetailInfoVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailInfoVo {
        pub facility_group_list: Vec<FacilityListVo>,
        pub address_info: Option<AddressVo>,
        pub hotel_info: Option<HotelVo>,
        pub shid: Option<i64>,
        pub price_group_summary_list: Vec<PriceGroupSummaryVo>,
        pub hotel_pictures: Vec<HotelPictureDto>,
        pub name_cn: Option<String>,
        pub room_details: Vec<RoomDetailVo>,
        pub hotel_id: Option<String>,
        pub hotel_policy_list: Vec<HotelDetailInfoVoHotelPolicyList>,
        pub health_notification: Option<HotelDetailInfoVoHealthNotification>,
        pub hid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityListVo {
        pub facility_list: Vec<FacilityVo>,
        pub facility_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityVo {
        pub icon: Option<String>,
        pub name: Option<String>,
        pub summary: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressVo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub position_type: Option<i64>,
        pub city_code: Option<i64>,
        pub latitude: Option<String>,
        pub domestic: Option<i64>,
        pub country_code: Option<i64>,
        pub city_cn: Option<String>,
        pub country_cn: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelVo {
        pub brand_name: Option<String>,
        pub star: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub shid: Option<i64>,
        pub hotel_feature: Option<HotelFeatureVo>,
        pub description: Option<String>,
        pub hotel_id: Option<String>,
        pub brand_code: Option<String>,
        pub hid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelFeatureVo {
        pub rooms: Option<i64>,
        pub check_in: Option<String>,
        pub floors: Option<String>,
        pub decorate_time: Option<String>,
        pub opening_time: Option<String>,
        pub postal_code: Option<String>,
        pub check_out: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceGroupSummaryVo {
        pub group_name: Option<String>,
        pub lowest_price: Option<i64>,
        pub room_total: Option<i64>,
        pub rooms: Vec<RoomSummaryVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomSummaryVo {
        pub sr_id: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPictureDto {
        pub type_name: Option<String>,
        #[top_api(secret)]
        pub picture_address: Vec<String>,
        pub type_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailVo {
        /// In cents.
        pub lowest_price: Option<i64>,
        /// In yuan.
        pub lowest_price_to_string: Option<String>,
        pub add_bed: Option<i64>,
        pub price_type: Option<String>,
        pub price_info_groups: Vec<RoomTypeBedInfoDto>,
        pub pics: Vec<String>,
        pub room_id: Option<i64>,
        pub room_name: Option<String>,
        pub room_type_bed_info: Option<RoomDetailVoRoomTypeBedInfo>,
        pub full: Option<bool>,
        pub room_property: Option<RoomProperty>,
        pub facility_group_list: Vec<RoomDetailVoFacilityGroupList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeBedInfoDto {
        pub price_info_list: Vec<PriceInfoDto>,
        pub group_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfoDto {
        pub is_guarantee: Option<i64>,
        pub member_room_v2: Option<bool>,
        pub gid: Option<i64>,
        pub cancel_type: Option<i64>,
        /// In cents.
        pub dinamic_original_price: Option<i64>,
        pub is_sell_out: Option<i64>,
        /// In yuan.
        pub tax_and_fee_to_string: Option<String>,
        /// In cents.
        pub room_total_price: Option<i64>,
        pub rp_id: Option<i64>,
        pub rate_id: Option<i64>,
        pub room_id: Option<i64>,
        pub payment_type: Option<i64>,
        /// In yuan.
        pub dinamic_original_price_to_string: Option<String>,
        pub refund_rules: Option<String>,
        pub rp_code: Option<String>,
        pub member_room: Option<bool>,
        pub rate_price: Option<i64>,
        /// In yuan.
        pub rate_price_to_string: Option<String>,
        /// In cents.
        pub tax_and_fee: Option<i64>,
        pub hot_price: Option<i64>,
        pub outer_room_id: Option<i64>,
        pub price_type: Option<String>,
        pub breakfast_desc: Option<String>,
        pub allow_person_number: Option<i64>,
        pub breakfasts: Vec<String>,
        pub cancel_time: Option<String>,
        /// In cents.
        pub room_total_price_to_string: Option<String>,
        pub rp_name: Option<String>,
        pub status: Option<i64>,
        pub price_info: Option<PriceInfoDtoPriceInfo>,
        pub tag: Option<String>,
        pub coupon_template_ids: Vec<i64>,
        pub discount_amount: Option<i64>,
        pub first_live: Option<String>,
        pub hotel_dinamic_labels: Vec<HotelDinamicLabelDto>,
        pub voucher_info: Option<VoucherVo>,
        pub coupon_type: Option<String>,
        pub category: Option<String>,
        pub discount_off: Option<i64>,
        pub is_derby_voucher_room: Option<bool>,
        pub booking_or_buy: Option<i64>,
        pub voucher_card_category: Option<String>,
        pub underscore_price: Option<String>,
    }

    /// `PriceInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfoDtoPriceInfo {
        pub is_guarantee: Option<i64>,
        pub member_room_v2: Option<bool>,
        pub gid: Option<i64>,
        pub cancel_type: Option<i64>,
        /// In cents.
        pub dinamic_original_price: Option<i64>,
        pub is_sell_out: Option<i64>,
        /// In yuan.
        pub tax_and_fee_to_string: Option<String>,
        /// In cents.
        pub room_total_price: Option<i64>,
        pub rp_id: Option<i64>,
        pub rate_id: Option<i64>,
        pub room_id: Option<i64>,
        pub payment_type: Option<i64>,
        /// In yuan.
        pub dinamic_original_price_to_string: Option<String>,
        pub refund_rules: Option<String>,
        pub rp_code: Option<String>,
        pub member_room: Option<bool>,
        pub rate_price: Option<i64>,
        /// In yuan.
        pub rate_price_to_string: Option<String>,
        /// In cents.
        pub tax_and_fee: Option<i64>,
        pub hot_price: Option<i64>,
        pub outer_room_id: Option<i64>,
        pub price_type: Option<String>,
        pub breakfast_desc: Option<String>,
        pub allow_person_number: Option<i64>,
        pub breakfasts: Vec<String>,
        pub cancel_time: Option<String>,
        pub room_total_price_to_string: Option<String>,
        pub rp_name: Option<String>,
        pub status: Option<i64>,
        pub tag: Option<String>,
        pub hotel_dinamic_labels: Vec<HotelDinamicLabelDto>,
        pub first_live: Option<String>,
        pub is_derby_voucher_room: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDinamicLabelDto {
        pub r#type: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherVo {
        pub is_mark_up: Option<bool>,
        pub mark_up_amount: Option<i64>,
    }

    /// `RoomTypeBedInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailVoRoomTypeBedInfo {
        pub brief_desc: Option<String>,
        pub classification_desc: Option<String>,
        pub fuzzy_desc: Option<String>,
        pub simple_desc: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomProperty {
        pub area: Option<String>,
        pub network_service: Option<String>,
        pub bed_type_icon: Option<String>,
        pub max_occupancy_icon: Option<String>,
        pub max_occupancy: Option<i64>,
        pub floor: Option<String>,
        pub floor_icon: Option<String>,
        pub area_icon: Option<String>,
        pub window_type_icon: Option<String>,
        pub window_type: Option<String>,
    }

    /// `FacilityListVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailVoFacilityGroupList {
        pub facility_list: Vec<RoomDetailVoFacilityGroupListFacilityList>,
        pub facility_name: Option<String>,
    }

    /// `FacilityVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailVoFacilityGroupListFacilityList {
        pub icon: Option<String>,
        pub name: Option<String>,
    }

    /// `FacilityVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailInfoVoHotelPolicyList {
        pub name: Option<String>,
        pub icon: Option<String>,
        pub summary: Option<String>,
        pub description: Option<String>,
        pub code: Option<String>,
    }

    /// `FacilityVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDetailInfoVoHealthNotification {
        pub icon: Option<String>,
        pub description: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.hotel.list.search`
pub mod galaxy_hotel_list_search {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.hotel.list.search` (星河-酒店列表页搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=54743&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.hotel.list.search",
        response = PageableResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyHotelListSearch {
        pub tenant_key: String,
        pub list_search_param: ListSearchParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListSearchParam {
        pub price_max: Option<i64>,
        pub adult_num: i64,
        pub child_num: i64,
        pub offset: Option<i64>,
        pub star: Option<String>,
        pub city_code: String,
        pub page_size: Option<i64>,
        pub dir: Option<i64>,
        pub children_ages: Option<String>,
        pub price_min: Option<i64>,
        pub check_in: String,
        pub page_no: Option<i64>,
        pub check_out: String,
        pub brand: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub member_level: Option<String>,
        pub voucher_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageableResponse {
        pub size: Option<i64>,
        pub has_next_page: Option<bool>,
        pub page_no: Option<i64>,
        pub success: Option<bool>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub total_page_num: Option<i64>,
        pub total_count: Option<i64>,
        pub contents: Vec<HotelListSearchDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelListSearchDto {
        #[top_api(secret)]
        pub brand_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub position_type: Option<PositionType>,
        pub hotel_facility_list: Vec<String>,
        pub star: Option<String>,
        pub shid: Option<i64>,
        pub latitude: Option<String>,
        pub picture_url: Option<String>,
        pub name_cn: Option<String>,
        pub hotel_id: Option<String>,
        pub domestic: Option<String>,
        pub fun_facility_list: Vec<String>,
        pub brand_url: Option<String>,
        pub price: Option<i64>,
        pub hotel_service_list: Vec<String>,
        pub city_cn: Option<String>,
        pub id: Option<i64>,
        pub facility_list: Vec<FacilityDto>,
        pub country_cn: Option<String>,
        pub room_name_cn: Option<String>,
        pub full: Option<bool>,
        pub longitude: Option<String>,
        pub brand_code: Option<String>,
        pub hot: Option<i64>,
        pub voucher_info: Option<VoucherVo>,
        pub city_py: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    /// The values of `position_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PositionType {
        /// 高德
        #[top_api(value = 0)]
        V0,
        /// google
        #[top_api(value = 1)]
        Google,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityDto {
        pub icon: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherVo {
        pub is_mark_up: Option<bool>,
        pub mark_up_info: Option<String>,
        pub mark_up_rule_list: Vec<String>,
        pub mark_up_amount: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.member.add.agreement`
pub mod galaxy_member_add_agreement {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.add.agreement` (添加用户协议记录接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.add.agreement",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberAddAgreement {
        pub tenant_key: Option<String>,
        pub code: Option<String>,
        pub privacy_agreement: Option<bool>,
        pub data_export_agreement: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.member.card`
pub mod galaxy_member_card {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.card` (星河-获取会员卡信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54775&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.card",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberCard {
        pub tenant_key: String,
        pub fliggy_level: String,
        pub card_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<MemberCardDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberCardDto {
        pub hotel_level: Option<String>,
        pub member_rights: Vec<MemberRights>,
        pub id: Option<i64>,
        pub fliggy_level: Option<String>,
        pub member_card_pic: Option<String>,
        pub card_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberRights {
        pub member_right_icon: Option<String>,
        pub member_right_desc: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.member.complete.switch`
pub mod galaxy_member_complete_switch {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.complete.switch` (会员切换模式接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62144&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.complete.switch",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberCompleteSwitch {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        #[top_api(secret)]
        pub verification_code: Option<String>,
        pub scene_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.member.login.derby`
pub mod galaxy_member_login_derby {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.login.derby` (小程序通过德比登入（会员认证）)
    ///
    /// <https://open.taobao.com/api.htm?docId=62145&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.login.derby",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberLoginDerby {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub derby_authentication_param: Option<DerbyAuthenticationParam>,
        pub scene_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyAuthenticationParam {
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
        pub user_register_type: Option<String>,
        pub accepted_tand_c: Option<String>,
        pub optin_all: Option<bool>,
        pub data_export_agreement: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.member.logout`
pub mod galaxy_member_logout {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.logout` (星河-用户登出)
    ///
    /// <https://open.taobao.com/api.htm?docId=54762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.logout",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberLogout {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.member.popup.agreement`
pub mod galaxy_member_popup_agreement {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.popup.agreement` (小程序唤起协议弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=62133&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.popup.agreement",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberPopupAgreement {
        pub tenant_key: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<UserAgreementVo>,
        pub error_msg: Option<String>,
    }

    /// `UserAgreementVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserAgreementVo {
        pub show_privacy_agreement: Option<bool>,
        pub show_data_export_agreement: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.member.provider.register`
pub mod galaxy_member_provider_register {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.provider.register` (对外提供会员注册服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=56563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.provider.register",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberProviderRegister {
        pub tenant_key: String,
        pub provider_member_param: ProviderMemberParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProviderMemberParam {
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub civility: Option<String>,
        pub signature: Option<String>,
        #[top_api(secret)]
        pub phone_pre: Option<String>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        pub language: Option<String>,
        pub subscription: Option<bool>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub app_id: Option<String>,
        pub accepted_tand_c: Option<bool>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub promote_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_msg: Option<String>,
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.member.query`
pub mod galaxy_member_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.query` (星河-获取登录用户的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyMemberQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<MemberDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberDto {
        pub member_base_info: Option<MemberBaseInfoDto>,
        pub tenant_user_id: Option<String>,
        pub wechat_avatar_url: Option<String>,
        #[top_api(secret)]
        pub wechat_nick_name: Option<String>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        pub is_member: Option<bool>,
        #[top_api(secret)]
        pub phone_pri: Option<String>,
        pub card_base_info: Option<CardBaseInfoDto>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        /// In milliseconds.
        pub gmt_create: Option<i64>,
        pub coupon_count: Option<i64>,
        pub member_card_detail: Option<MemberCardDetailVo>,
        pub voucher_count: Option<i64>,
        pub has_wechat_public_account_open_id: Option<bool>,
        pub points_detail: Option<PointsDetailDto>,
        pub night_detail: Option<MemberDtoNightDetail>,
        pub authorize_status: Option<String>,
        pub register_type: Option<String>,
        pub member_right_carousels: Vec<MemberRightCarouselVo>,
        #[top_api(secret)]
        pub pwd_error_count: Option<i64>,
        pub pop_up_page: Option<String>,
        pub next_level_name: Option<String>,
        #[top_api(secret)]
        pub phone_by_derby: Option<String>,
        pub is_fake_email: Option<bool>,
        pub derby_special_field: Option<DerbySpecialField>,
        pub derby_email_id: Option<String>,
        pub fast_track_eligibility: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberBaseInfoDto {
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub civility: Option<String>,
        pub language: Option<String>,
        pub country: Option<String>,
        pub gender: Option<String>,
        pub subscription: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardBaseInfoDto {
        pub card_tier: Option<String>,
        pub card_number: Option<String>,
        pub card_type: Option<String>,
        pub wechat_card_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberCardDetailVo {
        pub member_card_pic: Option<String>,
        pub hotel_level_en: Option<String>,
        pub reach_condition: Option<String>,
        pub icon_color: Option<String>,
        pub card_desc: Option<String>,
        pub back_ground_pic: Option<String>,
        pub member_right_list: Vec<MemberRightVo>,
        pub personal_center_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberRightVo {
        pub order: Option<i64>,
        pub member_right_content: Option<String>,
        pub member_right_desc: Option<String>,
        pub icon_code_point: Option<String>,
    }

    /// `PointsDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointsDetailDto {
        pub nb_points: Option<i64>,
        pub nb_points_earn_last_12_months: Option<i64>,
        pub nb_points_to_next_tiering: Option<i64>,
        pub points_earned_on_tier_update: Option<i64>,
    }

    /// `PointsDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberDtoNightDetail {
        pub current_nights_balance: Option<i64>,
        pub current_stays_balance: Option<i64>,
        pub fast_tracked_status_nights: Option<i64>,
        pub nb_nights_to_next_tiering: Option<i64>,
        pub nights_spent_on_tier_update: Option<i64>,
    }

    /// `MemberRightCarouselVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberRightCarouselVo {
        pub hotel_level_en: Option<String>,
        pub hotel_level_zh: Option<String>,
        pub member_card_pic: Option<String>,
        pub member_right: Vec<MemberRight>,
        pub reach_condition: Option<String>,
        pub if_lock_card: Option<bool>,
        pub iconcolor: Option<String>,
        pub member_card_bk_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberRight {
        pub member_right_desc: Option<String>,
        pub member_right_content: Option<String>,
        pub icon_code_point: Option<String>,
        pub order: Option<String>,
        pub if_lock: Option<bool>,
        pub if_new: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbySpecialField {
        pub points_expiration_date: Option<String>,
        pub end_date: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.member.register`
pub mod galaxy_member_register {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.register` (星河-微信小程序会员注册)
    ///
    /// <https://open.taobao.com/api.htm?docId=54713&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.register",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberRegister {
        pub tenant_key: String,
        pub member_param: MemberParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberParam {
        #[top_api(secret)]
        pub last_name: String,
        #[top_api(secret)]
        pub first_name: String,
        pub civility: String,
        #[top_api(secret)]
        pub phone_pre: String,
        pub language: String,
        pub accepted_tand_c: bool,
        #[top_api(secret)]
        pub phone_num: String,
        pub subscription: bool,
        #[top_api(secret)]
        pub email: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub register_result: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.member.register.derby`
pub mod galaxy_member_register_derby {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.register.derby` (会员注册(新版注册接口对接德比))
    ///
    /// <https://open.taobao.com/api.htm?docId=62146&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.register.derby",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberRegisterDerby {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub member_param: Option<MemberParam>,
        pub scene_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberParam {
        pub country: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub civility: Option<String>,
        #[top_api(secret)]
        pub phone_pre: Option<String>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        pub language: Option<String>,
        pub accepted_tand_c: Option<bool>,
        pub subscription: Option<bool>,
        pub user_register_type: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub optin_all: Option<bool>,
        pub data_export_agreement: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<RegisterProgressVo>,
    }

    /// `RegisterProgressVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterProgressVo {
        pub pop_up_verification: Option<bool>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub register_status: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.member.token`
pub mod galaxy_member_token {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.member.token` (星河-校验 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=54718&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.member.token",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMemberToken {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.message.subscription.query`
pub mod galaxy_message_subscription_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.message.subscription.query` (查询用户是否有模版 ID 权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=57108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.message.subscription.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyMessageSubscriptionQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.message.subscription.storage`
pub mod galaxy_message_subscription_storage {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.message.subscription.storage` (存储模版 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=57110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.message.subscription.storage",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyMessageSubscriptionStorage {
        pub template_ids: Option<String>,
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.offer.query`
pub mod galaxy_offer_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.offer.query` (星河-offer 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.offer.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyOfferQuery {
        pub tenant_key: String,
        pub offer_ids: String,
        pub offer_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub offers: Vec<OfferDetailsDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfferDetailsDto {
        pub offer_id: Option<i64>,
        pub hotel_content_list: Vec<HotelContentDto>,
        pub offer_name: Option<String>,
        pub subtitle: Option<String>,
        pub book_start_date: Option<String>,
        pub book_end_date: Option<String>,
        pub from_price_unit: Option<String>,
        pub offer_image_small: Option<String>,
        pub offer_image_big: Option<String>,
        pub description: Option<String>,
        pub join_brands: Vec<JoinBrandDto>,
        pub offer_redirect_url: Option<String>,
        pub from_price_amount: Option<String>,
        pub time_zone: Option<String>,
        pub offer_type: Option<String>,
        pub cl_end_date: Option<String>,
        pub cl_start_date: Option<String>,
        pub sub_type: Option<String>,
        pub offer_image_wireless: Vec<String>,
        pub activity_lucky_draw: Option<ActivityLuckyDrawVo>,
        pub pop_up_info: Option<PopUpInfo>,
        pub need_activity_page: Option<bool>,
        pub need_pop_up_screen: Option<bool>,
        pub button_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelContentDto {
        pub hotel_id: Option<String>,
        pub hotel_intro: Option<String>,
        #[top_api(secret)]
        pub hotel_phone: Option<String>,
        pub picture_url: Option<String>,
        pub position_type: Option<i8>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub hotel_name: Option<String>,
        pub shid: Option<i64>,
        pub city_cn: Option<String>,
        pub city_code: Option<i64>,
        pub city_py_head: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JoinBrandDto {
        pub brand_logo: Option<String>,
        pub logo_redirect_url: Option<String>,
    }

    /// `ActivityLuckyDrawVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityLuckyDrawVo {
        pub un_winning_images: Option<String>,
        pub activity_goods_list: Vec<ActivityGoodsList>,
        pub prize_displays: Vec<PrizeDisplay>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityGoodsList {
        pub image: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrizeDisplay {
        pub name: Option<String>,
        pub image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PopUpInfo {
        pub pop_up_url: Option<String>,
        pub pop_up_redirect_url: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.book`
pub mod galaxy_order_book {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.book` (星河-订单预订接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54763&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.book",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderBook {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub order_param: CreateOrderParam,
        pub order_code: Option<String>,
        pub source_query: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateOrderParam {
        pub breakfast_name: Option<String>,
        pub out_room_id: i64,
        pub gid: i64,
        pub room_number: Option<i64>,
        pub shid: i64,
        pub member_level: Option<String>,
        pub hotel_id: String,
        pub children_number: Option<i64>,
        pub rp_id: i64,
        pub person_number: Option<i64>,
        pub hotel_name: String,
        pub check_in_date: String,
        pub adult_number: Option<i64>,
        pub room_id: i64,
        pub rate_id: i64,
        pub payment_type: i64,
        pub payment_channel: String,
        #[top_api(secret)]
        pub customer_phone: String,
        pub check_out_date: String,
        #[top_api(secret)]
        pub customer_first_name: Option<String>,
        #[top_api(secret)]
        pub customer_email: Option<String>,
        #[top_api(secret)]
        pub customer_last_name: Option<String>,
        pub rp_name: Option<String>,
        pub guest_by_room_dtos: Vec<GuestByRoomDto>,
        pub offer_source_channel: Option<String>,
        pub offer_id: Option<String>,
        pub coupon_instance_id: Option<i64>,
        pub rp_code: Option<String>,
        pub voucher_id: Option<String>,
        pub data_export_agreement: Option<bool>,
        pub derby_voucher_universal_d_t_o: Option<DerbyVoucherUniversalDto>,
        pub area_code: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestByRoomDto {
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        pub roomer_number: Option<i64>,
        pub adult_roomer_number: Option<i64>,
        pub child_roomer_number: Option<i64>,
        pub child_ages: Vec<String>,
    }

    /// `DerbyVoucherUniversalDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherUniversalDto {
        pub category: Option<String>,
        pub discount_off: Option<i64>,
        pub room_type_code: Option<String>,
        pub rate_plan_code: Option<String>,
        pub is_derby_voucher_room: Option<bool>,
        pub member_voucher_card_id: Option<String>,
        pub member_voucher_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<PayParamResult>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayParamResult {
        pub pay_sign: Option<String>,
        pub sign_type: Option<String>,
        pub package_str: Option<String>,
        pub nonce_str: Option<String>,
        pub time_stamp: Option<String>,
        pub app_id: Option<String>,
        pub book_result: Option<bool>,
        pub order_code: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.cancel`
pub mod galaxy_order_cancel {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.cancel` (星河-取消预订)
    ///
    /// <https://open.taobao.com/api.htm?docId=54783&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.cancel",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderCancel {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub order_id: Option<String>,
        pub reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.coupon.validate`
pub mod galaxy_order_coupon_validate {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.coupon.validate` (携带券的试单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57829&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.coupon.validate",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderCouponValidate {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub coupon_param: Option<CouponParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponParam {
        pub coupon_template_id_list: Vec<i64>,
        pub discount_param: Option<ValidateOrderParam>,
        pub no_discount_param: Option<CouponParamNoDiscountParam>,
        pub voucher_id: Option<String>,
        pub derby_voucher_universal_dto: Option<DerbyVoucherUniversalDto>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidateOrderParam {
        pub guest_by_room_dtos: Vec<GuestByRoomDto>,
        pub payment_type: Option<i64>,
        pub rate_id: Option<i64>,
        pub total_price: Option<String>,
        pub gid: Option<i64>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub rp_id: Option<i64>,
        pub out_room_id: Option<i64>,
        pub hotel_id: Option<String>,
        pub hid: Option<i64>,
        pub rp_code: Option<String>,
        pub room_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestByRoomDto {
        pub child_ages: Vec<String>,
        pub child_roomer_number: Option<i64>,
        pub adult_roomer_number: Option<i64>,
        pub roomer_number: Option<i64>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
    }

    /// `ValidateOrderParam`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponParamNoDiscountParam {
        pub guest_by_room_dtos: Vec<GuestByRoomDto>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub rp_id: Option<i64>,
        pub out_room_id: Option<i64>,
        pub hotel_id: Option<String>,
        pub hid: Option<i64>,
        pub payment_type: Option<i64>,
        pub rate_id: Option<i64>,
        pub total_price: Option<String>,
        pub gid: Option<i64>,
        pub rp_code: Option<String>,
        pub room_id: Option<String>,
    }

    /// `DerbyVoucherUniversalDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherUniversalDto {
        pub category: Option<String>,
        pub discount_off: Option<i64>,
        pub room_type_code: Option<String>,
        pub rate_plan_code: Option<String>,
        pub is_derby_voucher_room: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<CouponValidateOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponValidateOrderDto {
        pub coupon_info_v_o: Option<CouponInfoVo>,
        pub instance_v_o_list: Vec<CouponInfoVo>,
        pub discount_d_t_o: Option<ValidateResultVo>,
        pub no_discount_d_t_o: Option<CouponValidateOrderDtoNoDiscountDTO>,
        pub derby_voucher_info: Option<DerbyVoucherInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfoVo {
        pub status: Option<String>,
        pub expired_time_min: Option<String>,
        pub detail_desc: Option<String>,
        pub condition_desc: Option<String>,
        pub coupon_name: Option<String>,
        pub condition_amount: Option<String>,
        pub discount_amount: Option<String>,
        pub instance_id: Option<i64>,
        pub coupon_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidateResultVo {
        pub daily_price_list: Vec<DailyPrice>,
        pub is_amount_changed: Option<bool>,
        pub order_code: Option<String>,
        pub amount_changed_display: Option<String>,
        pub total_tax: Option<String>,
        pub total_price_exclude_tax: Option<String>,
        pub total_amount: Option<String>,
        pub cancel_policy: Option<CancelPolicy>,
        pub dining_policy_list: Vec<DailyInfo>,
        pub markup_info: Option<MarkupInfoVo>,
        pub foreign_currency: Option<ForeignCurrencyDto>,
        pub foreign_currency_payment: Option<bool>,
        pub payment_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub really_price: Option<String>,
        pub date: Option<String>,
        pub out_really_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicy {
        pub cancel_policy_type: Option<i64>,
        pub cancel_policy_desc: Option<String>,
        pub cancel_policy_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyInfo {
        pub day: Option<TopDateTime>,
        pub day_str: Option<String>,
        pub price: Option<i64>,
        /// In cents.
        pub tax: Option<i64>,
        pub breakfast_count: Option<i64>,
        pub breakfast_name: Option<String>,
        pub out_price: Option<i64>,
        /// In cents.
        pub out_tax: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarkupInfoVo {
        pub markup_price: Option<i64>,
        pub markup_desc: Option<String>,
        pub daily_markup_price_list: Vec<DailyMarkupPrice>,
        pub total_markup_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyMarkupPrice {
        pub daily_price: Option<String>,
        pub date: Option<String>,
    }

    /// `ForeignCurrencyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForeignCurrencyDto {
        pub total_amount: Option<String>,
        pub total_price: Option<String>,
        pub total_tax: Option<String>,
        pub daily_price_list: Vec<ForeignCurrencyDtoDailyPriceList>,
        pub currency: Option<String>,
    }

    /// `DailyPrice`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForeignCurrencyDtoDailyPriceList {
        pub date: Option<String>,
        pub really_price: Option<String>,
        pub out_really_price: Option<String>,
    }

    /// `ValidateResultVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponValidateOrderDtoNoDiscountDTO {
        pub daily_price_list: Vec<DailyPrice>,
        pub is_amount_changed: Option<bool>,
        pub order_code: Option<String>,
        pub amount_changed_display: Option<String>,
        pub total_tax: Option<String>,
        pub total_price_exclude_tax: Option<String>,
        pub total_amount: Option<String>,
        pub dining_policy_list: Vec<CouponValidateOrderDtoNoDiscountDTODiningPolicyList>,
        pub cancel_policy: Option<CancelPolicy>,
        pub markup_info: Option<MarkupInfoVo>,
        pub foreign_currency: Option<ForeignCurrencyDto>,
        pub foreign_currency_payment: Option<bool>,
        pub payment_type: Option<String>,
    }

    /// `DailyInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponValidateOrderDtoNoDiscountDTODiningPolicyList {
        pub breakfast_name: Option<String>,
        pub breakfast_count: Option<i64>,
        pub tax: Option<i64>,
        pub price: Option<i64>,
        pub day_str: Option<String>,
        pub day: Option<TopDateTime>,
        pub out_tax: Option<i64>,
        pub out_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherInfo {
        pub category: Option<String>,
        pub discount_off: Option<i64>,
        pub member_voucher_card_id: Option<String>,
        pub member_voucher_id: Option<String>,
        pub long_des: Option<String>,
        pub qr_code_i_d_image: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.fill`
pub mod galaxy_order_fill {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.fill` (填单页接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57823&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.fill",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderFill {
        pub tenant_key: Option<String>,
        pub fill_order_param: Option<FillOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FillOrderParam {
        pub check_out_date: Option<String>,
        pub shid: Option<i64>,
        pub hotel_id: Option<String>,
        pub rp_title: Option<String>,
        pub check_in_date: Option<String>,
        pub sr_id: Option<i64>,
        pub voucher_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<FillPageVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FillPageVo {
        pub reservation_notice: Option<String>,
        pub total_day: Option<i64>,
        pub check_out_hour: Option<String>,
        pub check_in_hour: Option<String>,
        pub check_out_week: Option<String>,
        pub check_in_week: Option<String>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub file_url: Option<String>,
        pub rp_title: Option<String>,
        pub max_occupancy: Option<i64>,
        pub window_type: Option<String>,
        pub bed_type: Option<String>,
        pub room_area: Option<String>,
        pub room_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub hotel_name: Option<String>,
        pub hotel_url: Option<String>,
        pub universal_cancel_policy_desc: Option<String>,
        pub universal_cancel_policy_name: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.list.query`
pub mod galaxy_order_list_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.list.query` (星河-订单列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54784&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| Page::of(response.order_dtos).has_next(response.has_next_page),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.list.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyOrderListQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub order_status: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub page: Option<i64>,
        pub row: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub order_dtos: Vec<OrderDto>,
        pub error_msg: Option<String>,
        pub page_size: Option<i64>,
        pub size: Option<i64>,
        pub page_no: Option<i64>,
        pub has_next_page: Option<bool>,
        pub total_page_num: Option<i64>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub bed_name: Option<String>,
        pub currency: Option<String>,
        pub pay_remain_time: Option<i64>,
        pub order_status: Option<String>,
        pub total_amount: Option<String>,
        pub book_date: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub room_number: Option<i64>,
        pub room_name: Option<String>,
        pub hotel_name: Option<String>,
        pub order_code: Option<String>,
        pub room_photo_url: Option<String>,
        pub shid: Option<i64>,
        pub hotel_id: Option<String>,
        pub adult_number: Option<i64>,
        pub children_number: Option<i64>,
        pub place_order_type: Option<String>,
        pub universal_coupon_id: Option<String>,
        pub spread: Option<String>,
        pub voucher_name: Option<String>,
        pub foreign_currency: Option<ForeignCurrencyInfo>,
        pub foreign_currency_payment: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForeignCurrencyInfo {
        pub total_amount: Option<String>,
        pub total_price: Option<String>,
        pub total_tax: Option<String>,
        pub daily_price_list: Vec<DailyPrice>,
        pub currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub date: Option<String>,
        /// In yuan.
        pub really_price: Option<String>,
        /// In yuan.
        pub out_really_price: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.query`
pub mod galaxy_order_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.query` (星河-单个订单详细信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyOrderQuery {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<OrderDetailDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailDto {
        #[top_api(secret)]
        pub hotel_phone: Option<String>,
        pub person_num: Option<i64>,
        pub breakfast_type: Option<String>,
        pub room_picture: Option<String>,
        pub payment_date: Option<String>,
        pub order_code: Option<String>,
        pub lat: Option<String>,
        pub lon: Option<String>,
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        pub days: Option<i64>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub room_number: Option<i64>,
        pub rp_name: Option<String>,
        pub room_detail_dto: Option<RoomDetailDto>,
        pub max_check_in_number: Option<i64>,
        pub bed_type_desc: Option<String>,
        pub room_area: Option<String>,
        pub room_name: Option<String>,
        pub hotel_name: Option<String>,
        pub price_detail_dto: Option<PriceDetailDto>,
        pub currency: Option<String>,
        pub total_price: Option<String>,
        pub pay_type: Option<i64>,
        pub cancel_dec: Option<String>,
        pub cancel_rule: Option<i64>,
        pub pay_remain_time: Option<i64>,
        pub order_status: Option<String>,
        pub outer_room_id: Option<String>,
        pub hotel_id: Option<String>,
        pub out_rate_id: Option<i64>,
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub refund_cost_amount: Option<String>,
        pub adult_number: Option<i64>,
        pub children_number: Option<i64>,
        pub guest_by_room_dtos: Vec<GuestByRoomDto>,
        pub order_status_desc: Option<String>,
        pub payment_channel: Option<String>,
        pub pms_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomDetailDto {
        pub room_facilities: Vec<RoomPropertiesDto>,
        pub max_check_in_number: Option<i64>,
        pub bed_type_desc: Option<String>,
        pub room_area: Option<String>,
        pub room_name: Option<String>,
        pub hotel_name: Option<String>,
        pub picture_list: Vec<String>,
        pub bed_type_icon: Option<String>,
        pub area_icon: Option<String>,
        pub max_occupancy_icon: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPropertiesDto {
        pub value: Option<String>,
        pub sub_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDetailDto {
        pub total_price: Option<String>,
        pub total_tax: Option<String>,
        pub total_room_price: Option<String>,
        pub daily_prices: Vec<DailyPrice>,
        pub currency: Option<String>,
        pub days: Option<i64>,
        pub room_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub really_price: Option<String>,
        pub date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestByRoomDto {
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        pub roomer_number: Option<i64>,
        pub adult_roomer_number: Option<i64>,
        pub child_roomer_number: Option<i64>,
        pub child_ages: Vec<i64>,
    }
}

/// `alitrip.merchant.galaxy.order.query.info`
pub mod galaxy_order_query_info {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.query.info` (订单详情改版)
    ///
    /// <https://open.taobao.com/api.htm?docId=58985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.query.info",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderQueryInfo {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<VoucherOrderDetailVo>,
        pub error_msg: Option<String>,
    }

    /// `VoucherOrderDetailVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherOrderDetailVo {
        pub voucher_order: Option<VoucherOrderVo>,
        pub guest_by_room: Vec<GuestByRoomDto>,
        pub voucher_hotel: Option<VoucherHotelVo>,
        pub price_detail_dto: Option<VoucherOrderDetailVoPriceDetailDto>,
        pub order_room_detail: Option<PriceDetailDto>,
        pub derby_voucher_info: Option<DerbyVoucherInfo>,
    }

    /// `VoucherOrderVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherOrderVo {
        pub order_id: Option<String>,
        pub pms_code: Option<String>,
        pub order_status: Option<String>,
        pub order_status_desc: Option<String>,
        pub pay_remain_time: Option<i64>,
        pub book_date: Option<String>,
        pub payment_channel: Option<String>,
        pub pay_type: Option<i64>,
        pub total_price: Option<String>,
        pub currency: Option<String>,
        pub refund_cost_amount: Option<String>,
        pub breakfast_type: Option<String>,
        pub breakfast_dec: Option<String>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub voucher_name: Option<String>,
        pub place_order_type: Option<String>,
        pub voucher_id: Option<String>,
        pub area_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestByRoomDto {
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        pub child_roomer_number: Option<i64>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        pub adult_roomer_number: Option<String>,
    }

    /// `VoucherHotelVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherHotelVo {
        pub hotel_id: Option<String>,
        pub shid: Option<i64>,
        pub hotel_name: Option<String>,
        #[top_api(secret)]
        pub hotel_phone: Option<String>,
        pub hotel_picture: Option<String>,
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub lon: Option<String>,
        pub lat: Option<String>,
        pub room_number: Option<i64>,
        pub check_in_notice: Option<String>,
        pub cancel_rule: Option<i64>,
        pub cancel_dec: Option<String>,
        pub check_in_date: Option<String>,
        pub days: Option<i64>,
        pub check_out_date: Option<String>,
        pub hotel_facility_list_v_o_list: Vec<FacilityListVo>,
        pub room: Option<Room>,
        pub check_in: Option<String>,
        pub check_out: Option<String>,
        pub city_code: Option<i64>,
        pub limit_date: Option<String>,
    }

    /// `FacilityListVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityListVo {
        pub facility_name: Option<String>,
        pub facility_list: Vec<FacilityVo>,
    }

    /// `FacilityVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityVo {
        pub summary: Option<String>,
        pub icon: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub description: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Room {
        pub room_name: Option<String>,
        pub rp_name: Option<String>,
        pub room_area: Option<String>,
        pub bed_type_desc: Option<String>,
        pub max_check_in_number: Option<i64>,
    }

    /// `VoucherHotelVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherOrderDetailVoPriceDetailDto {
        pub room_num: Option<i64>,
        pub days: Option<i64>,
        pub currency: Option<String>,
        pub daily_prices: Vec<DailyPrice>,
        pub total_room_price: Option<String>,
        pub total_tax: Option<String>,
        pub total_price: Option<String>,
        pub spread: Option<i64>,
        pub markup_desc: Option<String>,
        pub foreign_currency: Option<ForeignCurrencyInfo>,
        pub foreign_currency_payment: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub date: Option<String>,
        pub really_price: Option<String>,
        pub out_really_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForeignCurrencyInfo {
        pub total_amount: Option<String>,
        pub total_price: Option<String>,
        pub total_tax: Option<String>,
        pub daily_price_list: Vec<DailyPrice>,
        pub currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDetailDto {
        pub room_name: Option<String>,
        pub rp_name: Option<String>,
        pub pics: Vec<String>,
        pub facility_group_list: Vec<PriceDetailDtoFacilityGroupList>,
        pub room_property: Option<PriceDetailDtoRoomProperty>,
    }

    /// `FacilityListVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDetailDtoFacilityGroupList {
        pub facility_list: Vec<FacilityVo>,
        pub facility_name: Option<String>,
    }

    /// `DailyPrice`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceDetailDtoRoomProperty {
        pub area: Option<String>,
        pub bed_type_icon: Option<String>,
        pub max_occupancy_icon: Option<String>,
        pub max_occupancy: Option<i64>,
        pub floor: Option<String>,
        pub floor_icon: Option<String>,
        pub area_icon: Option<String>,
        pub window_type_icon: Option<String>,
        pub window_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DerbyVoucherInfo {
        pub category: Option<String>,
        pub discount_off: Option<i64>,
        pub member_voucher_card_id: Option<String>,
        pub member_voucher_id: Option<String>,
        pub long_des: Option<String>,
        pub qr_code_i_d_image: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.order.query.order.count`
pub mod galaxy_order_query_order_count {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.query.order.count` (查询各种状态订单的总数)
    ///
    /// <https://open.taobao.com/api.htm?docId=62241&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.query.order.count",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyOrderQueryOrderCount {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<OrderCountVo>,
    }

    /// `OrderCountVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCountVo {
        pub hotel_picture: Option<String>,
        pub title: Option<String>,
        pub abstract_content: Option<String>,
        pub pay_remain_time: Option<i64>,
        pub check_in_date: Option<String>,
        pub order_count_detail_v_os: Vec<OrderCountDetailVo>,
        pub order_id: Option<String>,
        pub order_type: Option<OrderType>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 日历房订单
        #[top_api(value = "calendar_room")]
        CalendarRoom,
        /// 付费会员卡订单
        #[top_api(value = "paid_membership_card")]
        PaidMembershipCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `OrderCountDetailVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCountDetailVo {
        pub order_status: Option<String>,
        pub order_status_str: Option<String>,
        pub count: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.order.validate`
pub mod galaxy_order_validate {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.order.validate` (星河-订单试单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54711&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.order.validate",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyOrderValidate {
        pub tenant_key: String,
        pub validate_order_param: ValidateOrderParam,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidateOrderParam {
        pub rate_id: i64,
        pub total_price: String,
        pub gid: i64,
        pub payment_type: i64,
        pub customer_numbers: i64,
        pub room_num: i64,
        pub check_out_date: String,
        pub check_in_date: String,
        pub rp_id: i64,
        pub out_room_id: i64,
        pub hotel_id: String,
        pub hid: i64,
        pub guest_by_room_dtos: Vec<GuestByRoomDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestByRoomDto {
        #[top_api(secret)]
        pub contact_first_name: Option<String>,
        #[top_api(secret)]
        pub contact_last_name: Option<String>,
        pub roomer_number: Option<i64>,
        pub adult_roomer_number: Option<i64>,
        pub child_roomer_number: Option<String>,
        pub child_ages: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<ValidateOrderVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidateOrderVo {
        pub amount_changed_display: Option<String>,
        pub is_amount_changed: Option<bool>,
        pub daily_price_list: Vec<DailyPrice>,
        pub total_tax: Option<String>,
        pub total_amount: Option<String>,
        pub order_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub really_price: Option<String>,
        pub date: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.payment.param.query`
pub mod galaxy_payment_param_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.payment.param.query` (星河-支付参数查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.payment.param.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyPaymentParamQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<OrderPayDto>,
        pub error_msg: Option<String>,
    }

    /// `OrderPayDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPayDto {
        pub pay_sign: Option<String>,
        pub sign_type: Option<String>,
        pub package_str: Option<String>,
        pub nonce_str: Option<String>,
        pub time_stamp: Option<String>,
        pub app_id: Option<String>,
        pub book_result: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.provider.member.query`
pub mod galaxy_provider_member_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.provider.member.query` (提供会员查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56612&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.provider.member.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyProviderMemberQuery {
        pub tenant_key: String,
        pub query_member_param: QueryMemberParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryMemberParam {
        pub signature: Option<String>,
        #[top_api(secret)]
        pub phone_pre: Option<String>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        pub app_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub error_msg: Option<String>,
        pub provider_member_vo: Option<ProviderMemberVo>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProviderMemberVo {
        pub card_type: Option<String>,
        pub card_tier: Option<String>,
        pub card_number: Option<String>,
        pub member_id: Option<String>,
        pub register_type: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.query.draw.summary`
pub mod galaxy_query_draw_summary {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.query.draw.summary` (星河-抽奖活动概要列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.query.draw.summary",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyQueryDrawSummary {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<DrawOfferSummaryVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrawOfferSummaryVo {
        pub user_status: Option<i64>,
        pub offer_name: Option<String>,
        pub subtitle: Option<String>,
        pub offer_image_wireless: Vec<String>,
        pub offer_id: Option<i64>,
        pub offer_status: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.query.participate.number`
pub mod galaxy_query_participate_number {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.query.participate.number` (星河-抽奖活动次数查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.query.participate.number",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyQueryParticipateNumber {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub offer_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ActivityParticipateNumberVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityParticipateNumberVo {
        pub offer_id: Option<i64>,
        pub left_time: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.receive.coupon.by.activity`
pub mod galaxy_receive_coupon_by_activity {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.receive.coupon.by.activity` (按活动 Id 领取优惠券)
    ///
    /// <https://open.taobao.com/api.htm?docId=57610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.receive.coupon.by.activity",
        response = GalaxyReceiveCouponByActivityResult,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyReceiveCouponByActivity {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        /// Several values with commas between them.
        pub activity_ids: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GalaxyReceiveCouponByActivityResult {
        pub success: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.share.get`
pub mod galaxy_share_get {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.share.get` (星河-获取小程序分享文案和图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=55862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.share.get",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyShareGet {
        pub tenant_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ShareMaterialVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShareMaterialVo {
        pub text: Option<String>,
        pub picture: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.trigger.event`
pub mod galaxy_trigger_event {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.trigger.event` (抽奖活动自定义事件触发)
    ///
    /// <https://open.taobao.com/api.htm?docId=60605&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.trigger.event",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyTriggerEvent {
        pub tenant_key: Option<String>,
        pub event_param: Option<EventParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventParam {
        pub offer_id_list: Vec<i64>,
        pub event: Option<String>,
        pub order_id_list: Vec<String>,
        pub hotel_id_list: Vec<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<EventCoupon>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventCoupon {
        pub whether_to_issue_coupons: Option<bool>,
        pub activity_name: Option<String>,
        pub home_page_popup: Option<String>,
        pub details_page_picture: Option<String>,
        pub activity_id: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.user.risk`
pub mod galaxy_user_risk {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.user.risk` (查询微信账号的风险等级)
    ///
    /// <https://open.taobao.com/api.htm?docId=58230&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.user.risk",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyUserRisk {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub ip: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub scene: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<UserRiskRankVo>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserRiskRankVo {
        pub request_union_id: Option<i64>,
        pub rist_rank: Option<i64>,
    }
}

/// `alitrip.merchant.galaxy.verify.signature`
pub mod galaxy_verify_signature {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.verify.signature` (微信账号生物认证)
    ///
    /// <https://open.taobao.com/api.htm?docId=58354&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.verify.signature",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyVerifySignature {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub json_string: Option<String>,
        pub json_signature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.voucher.generate.scheme.link`
pub mod galaxy_voucher_generate_scheme_link {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.voucher.generate.scheme.link` (生成短信链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=65456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.voucher.generate.scheme.link",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyVoucherGenerateSchemeLink {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub encryption_merchant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.voucher.query`
pub mod galaxy_voucher_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.voucher.query` (查询单个代金券信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=58832&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.voucher.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyVoucherQuery {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: String,
        pub voucher_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<VoucherInfoVo>,
        pub error_msg: Option<String>,
    }

    /// `VoucherInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherInfoVo {
        pub voucher_id: Option<String>,
        pub voucher_status: Option<String>,
        pub hotel_number: Option<i64>,
        pub voucher_used_date: Option<String>,
        pub order_id: Option<String>,
        pub voucher_price: Option<i64>,
        pub voucher_number: Option<i64>,
        pub voucher_name: Option<String>,
        pub effective_date: Option<String>,
        pub expire_date: Option<String>,
        pub appointment_notice: Vec<BaseDescVo>,
        pub available_date_list: Vec<String>,
        pub img: Option<String>,
        pub hotel_list: Vec<String>,
        pub rate_code_list: Vec<String>,
        pub night_account: Option<i64>,
    }

    /// `BaseDescVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseDescVo {
        pub name: Option<String>,
        pub description: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.voucher.query.list`
pub mod galaxy_voucher_query_list {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.voucher.query.list` (查询代金券列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58833&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.voucher.query.list",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyVoucherQueryList {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<VoucherParameter>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherParameter {
        pub voucher: Vec<VoucherInfoVo>,
        pub send_coupon_params: Vec<SendCouponParams>,
        pub sign: Option<String>,
        pub send_coupon_merchant: Option<String>,
    }

    /// `VoucherInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VoucherInfoVo {
        pub voucher_id: Option<String>,
        pub merchant_id: Option<String>,
        pub voucher_status: Option<String>,
        pub hotel_number: Option<i64>,
        pub voucher_used_date: Option<String>,
        pub order_id: Option<String>,
        pub voucher_price: Option<i64>,
        pub voucher_number: Option<i64>,
        pub voucher_name: Option<String>,
        pub effective_date: Option<String>,
        pub expire_date: Option<String>,
        pub appointment_notice: Vec<BaseDescVo>,
        pub available_date_list: Vec<String>,
        pub img: Option<String>,
        pub hotel_list: Vec<String>,
        pub rate_code_list: Vec<String>,
        pub markup_rule_list: Vec<String>,
        pub night_account: Option<i64>,
        pub sku_id: Option<String>,
    }

    /// `BaseDescVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseDescVo {
        pub name: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendCouponParams {
        pub stock_id: Option<String>,
        pub out_request_no: Option<String>,
        pub coupon_code: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.add.coupon.record`
pub mod galaxy_wechat_add_coupon_record {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.add.coupon.record` (星河-记录用户微信优惠券领取记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=61724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.add.coupon.record",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatAddCouponRecord {
        pub tenant_key: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub card_type: Option<String>,
        pub send_coupon_result: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.add.operation.record`
pub mod galaxy_wechat_add_operation_record {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.add.operation.record` (用户领取会员卡记录接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60926&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.add.operation.record",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatAddOperationRecord {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub member_card: Option<MemberCardDto>,
    }

    /// `MemberCardDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberCardDto {
        pub card_ext: Option<String>,
        pub code: Option<String>,
        pub card_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.card.parm.query`
pub mod galaxy_wechat_card_parm_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.card.parm.query` (微信会员卡添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=60813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.card.parm.query",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyWechatCardParmQuery {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<MemberCardParamVo>,
        pub error_msg: Option<String>,
    }

    /// `MemberCardParamVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberCardParamVo {
        pub card_id: Option<String>,
        pub code: Option<String>,
        pub open_id: Option<String>,
        /// In seconds.
        pub timestamp: Option<String>,
        pub signature: Option<String>,
        pub nonce_str: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.card.query.record`
pub mod galaxy_wechat_card_query_record {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.card.query.record` (微信会员卡领取记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.card.query.record",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatCardQueryRecord {
        pub tenant_key: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.data.lottery.query`
pub mod galaxy_wechat_data_lottery_query {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.data.lottery.query` (抽奖用户名单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.data.lottery.query",
        response = PageableResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GalaxyWechatDataLotteryQuery {
        pub tenant_key: Option<String>,
        pub query_lottery_data_d_t_o: Option<QueryLotteryDataDto>,
    }

    /// `QueryLotteryDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryLotteryDataDto {
        pub operation_start_time: Option<String>,
        pub operation_end_time: Option<String>,
        pub operation_type: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageableResponse {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Vec<LotteryDataVo>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next_page: Option<bool>,
        pub total_page_num: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `LotteryDataVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDataVo {
        pub open_id: Option<String>,
        pub union_id: Option<String>,
        pub pm_id: Option<String>,
        pub card_number: Option<String>,
        pub operate_time: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.info`
pub mod galaxy_wechat_info {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.info` (星河-获取微信用户的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.info",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatInfo {
        pub tenant_key: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<WechatCodeResponse>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WechatCodeResponse {
        pub union_id: Option<String>,
        pub open_id: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.login`
pub mod galaxy_wechat_login {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.login` (星河-用户使用微信登陆)
    ///
    /// <https://open.taobao.com/api.htm?docId=54719&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.login",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatLogin {
        pub login_param: LoginParam,
        pub tenant_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginParam {
        pub info_iv: String,
        pub code: String,
        #[top_api(secret)]
        pub encrypted_phone: String,
        pub signature: String,
        pub ip: String,
        pub encrypted_info: String,
        #[top_api(secret)]
        pub phone_iv: String,
        pub raw_data: String,
        pub channel: i64,
        pub old_version: bool,
        pub new_userinfo: Option<NewUserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewUserInfo {
        pub country: Option<String>,
        pub gender: Option<i64>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.pay.callback`
pub mod galaxy_wechat_pay_callback {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.pay.callback` (微信支付回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=63913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.pay.callback",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatPayCallback {
        pub tenant_key: Option<String>,
        pub call_back_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<WechatCallbackResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WechatCallbackResponse {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.user.authorize.login`
pub mod galaxy_wechat_user_authorize_login {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.user.authorize.login` (DFC-ID 用户手机号授权登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=67663&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.user.authorize.login",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatUserAuthorizeLogin {
        pub tenant_key: Option<String>,
        pub login_param: Option<LoginParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginParam {
        pub code: Option<String>,
        pub raw_data: Option<String>,
        pub signature: Option<String>,
        pub encrypted_info: Option<String>,
        pub info_iv: Option<String>,
        #[top_api(secret)]
        pub encrypted_phone: Option<String>,
        #[top_api(secret)]
        pub phone_iv: Option<String>,
        pub ip: Option<String>,
        pub channel: Option<i64>,
        pub old_version: Option<bool>,
        pub scene_distinction: Option<String>,
        pub name_verification: Option<String>,
        pub new_userinfo: Option<NewUserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewUserInfo {
        #[top_api(secret)]
        pub nk_name: Option<String>,
        pub gender: Option<i64>,
        pub language: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub country: Option<String>,
        pub avatar_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<UserCurrentStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCurrentStatus {
        #[top_api(secret)]
        pub token: Option<String>,
        pub status: Option<String>,
        pub scene_code: Option<String>,
        pub for_name_verification: Option<String>,
        pub update_toast_sign: Option<bool>,
    }
}

/// `alitrip.merchant.galaxy.wechat.user.login`
pub mod galaxy_wechat_user_login {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.user.login` (微信小程序用户登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=62236&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.user.login",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatUserLogin {
        pub tenant_key: Option<String>,
        pub login_param: Option<LoginParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginParam {
        pub info_iv: Option<String>,
        pub code: Option<String>,
        #[top_api(secret)]
        pub encrypted_phone: Option<String>,
        pub signature: Option<String>,
        pub ip: Option<String>,
        pub encrypted_info: Option<String>,
        #[top_api(secret)]
        pub phone_iv: Option<String>,
        pub raw_data: Option<String>,
        pub channel: Option<i64>,
        pub old_version: Option<bool>,
        pub new_userinfo: Option<NewUserInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewUserInfo {
        pub country: Option<String>,
        pub gender: Option<i64>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<UserCurrentStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCurrentStatus {
        pub status: Option<String>,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}

/// `alitrip.merchant.galaxy.wechat.user.modify.phone`
pub mod galaxy_wechat_user_modify_phone {
    use crate::prelude::*;

    /// `alitrip.merchant.galaxy.wechat.user.modify.phone` (DFC-ID 用户换绑手机号)
    ///
    /// <https://open.taobao.com/api.htm?docId=67662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.merchant.galaxy.wechat.user.modify.phone",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct GalaxyWechatUserModifyPhone {
        pub tenant_key: Option<String>,
        pub login_param: Option<LoginParam>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoginParam {
        pub info_iv: Option<String>,
        pub code: Option<String>,
        #[top_api(secret)]
        pub encrypted_phone: Option<String>,
        pub signature: Option<String>,
        pub ip: Option<String>,
        pub encrypted_info: Option<String>,
        #[top_api(secret)]
        pub phone_iv: Option<String>,
        pub raw_data: Option<String>,
        pub channel: Option<i64>,
        pub old_version: Option<bool>,
        pub scene_distinction: Option<String>,
        pub name_verification: Option<String>,
        pub destroy_verification: Option<bool>,
        pub new_userinfo: Option<NewUserInfo>,
        pub user_encrypt_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewUserInfo {
        #[top_api(secret)]
        pub nk_name: Option<String>,
        pub gender: Option<i64>,
        pub language: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        pub country: Option<String>,
        pub avatar_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub content: Option<UserCurrentStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCurrentStatus {
        #[top_api(secret)]
        pub token: Option<String>,
        pub status: Option<String>,
        pub scene_code: Option<String>,
        pub for_name_verification: Option<String>,
        pub user_encrypt_info: Option<String>,
    }
}
