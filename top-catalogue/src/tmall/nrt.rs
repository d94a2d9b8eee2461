//! `tmall.nrt.*`: 29 APIs.

pub use self::asset_authorization_add::AssetAuthorizationAdd;
pub use self::asset_authorization_delete::AssetAuthorizationDelete;
pub use self::branddetail_query::BranddetailQuery;
pub use self::brandinfo_query::BrandinfoQuery;
pub use self::certificate_query::CertificateQuery;
pub use self::certificate_send::CertificateSend;
pub use self::coupon_instance_query::CouponInstanceQuery;
pub use self::coupon_send::CouponSend;
pub use self::coupon_template_query::CouponTemplateQuery;
pub use self::coupon_template_syn::CouponTemplateSyn;
pub use self::coupontemplate_query::CoupontemplateQuery;
pub use self::easyhomemember_syn::EasyhomememberSyn;
pub use self::item_get::ItemGet;
pub use self::item_main_synchronize::ItemMainSynchronize;
pub use self::member_openid::MemberOpenid;
pub use self::member_synchronize::MemberSynchronize;
pub use self::miaoling_third_login::MiaolingThirdLogin;
pub use self::newcoupon_send::NewcouponSend;
pub use self::pay_merchant_fundstype_modify::PayMerchantFundstypeModify;
pub use self::pay_merchant_stall_signing_modify::PayMerchantStallSigningModify;
pub use self::scene_activity_query::SceneActivityQuery;
pub use self::simpleitem_query::SimpleitemQuery;
pub use self::sms_code_send::SmsCodeSend;
pub use self::stall_payratio_synchronize::StallPayratioSynchronize;
pub use self::stall_synchronize::StallSynchronize;
pub use self::store_contract_query::StoreContractQuery;
pub use self::store_contract_syn::StoreContractSyn;
pub use self::store_item_from_online_item::StoreItemFromOnlineItem;
pub use self::store_relation_query::StoreRelationQuery;

/// `tmall.nrt.asset.authorization.add`
pub mod asset_authorization_add {
    use crate::prelude::*;

    /// `tmall.nrt.asset.authorization.add` (增加数据权限授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=65292&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.asset.authorization.add",
        response = AssetAuthorizationAddResponse,
        debug
    )]
    pub struct AssetAuthorizationAdd {
        pub top_asset_data_auth_req_dto: TopAssetDataAuthReqDto,
    }

    /// `TopAssetDataAuthReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAssetDataAuthReqDto {
        #[top_api(required, secret)]
        pub phone_list: Vec<String>,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetAuthorizationAddResponse {
        pub succ: Option<bool>,
        pub data: Option<TopAssetDataAuthResultDto>,
    }

    /// `TopAssetDataAuthResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAssetDataAuthResultDto {
        pub failed: Vec<AuthFailedMsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthFailedMsg {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub msg: Option<String>,
    }
}

/// `tmall.nrt.asset.authorization.delete`
pub mod asset_authorization_delete {
    use crate::prelude::*;

    /// `tmall.nrt.asset.authorization.delete` (移除资产数据权限授权关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=65291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.asset.authorization.delete",
        response = AssetAuthorizationDeleteResponse,
        debug
    )]
    pub struct AssetAuthorizationDelete {
        pub top_asset_data_auth_req_dto: TopAssetDataAuthReqDto,
    }

    /// `TopAssetDataAuthReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAssetDataAuthReqDto {
        #[top_api(required, secret)]
        pub phone_list: Vec<String>,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetAuthorizationDeleteResponse {
        pub succ: Option<bool>,
        pub data: Option<TopAssetDataAuthResultDto>,
    }

    /// `TopAssetDataAuthResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAssetDataAuthResultDto {
        pub failed: Vec<AuthFailedMsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthFailedMsg {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub msg: Option<String>,
    }
}

/// `tmall.nrt.branddetail.query`
pub mod branddetail_query {
    use crate::prelude::*;

    /// `tmall.nrt.branddetail.query` (品牌详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.branddetail.query",
        response = Option<String>,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct BranddetailQuery {
        pub brand_id: Option<i64>,
    }
}

/// `tmall.nrt.brandinfo.query`
pub mod brandinfo_query {
    use crate::prelude::*;

    /// `tmall.nrt.brandinfo.query` (品牌数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=39983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.brandinfo.query",
        response = Vec<Value>,
        unwrap = "datas",
        idempotent,
        debug
    )]
    pub struct BrandinfoQuery;
}

/// `tmall.nrt.certificate.query`
pub mod certificate_query {
    use crate::prelude::*;

    /// `tmall.nrt.certificate.query` (批量查询电子凭证信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.certificate.query",
        response = CertificateQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CertificateQuery {
        pub nrt_certificate_instance_query_d_t_o: Option<NrtCertificateInstanceQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCertificateInstanceQueryDto {
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub open_id: String,
        pub codes: String,
        pub biz_code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertificateQueryResult {
        pub model: Option<PageData>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageData {
        pub data_list: Vec<NrtCertificateInstanceResponseDto>,
        pub page_size: Option<String>,
        pub current_page: Option<String>,
        pub total_item: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCertificateInstanceResponseDto {
        pub create_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub certificate_code: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub open_id: Option<String>,
        pub channel: Option<i64>,
        pub out_id: Option<String>,
    }
}

/// `tmall.nrt.certificate.send`
pub mod certificate_send {
    use crate::prelude::*;

    /// `tmall.nrt.certificate.send` (有价礼包发放电子凭证)
    ///
    /// <https://open.taobao.com/api.htm?docId=57905&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.certificate.send",
        response = CertificateSendResult,
        unwrap = "result",
        debug
    )]
    pub struct CertificateSend {
        pub nrt_certificate_send_d_t_o: Option<NrtCertificateSendDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCertificateSendDto {
        pub channel: i64,
        pub open_id: String,
        pub out_id: i64,
        pub biz_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertificateSendResult {
        pub model: Option<NrtCertificateInstanceResponseDto>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCertificateInstanceResponseDto {
        pub status: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub certificate_code: Option<String>,
        pub out_id: Option<i64>,
        pub channel: Option<i64>,
        pub open_id: Option<String>,
    }
}

/// `tmall.nrt.coupon.instance.query`
pub mod coupon_instance_query {
    use crate::prelude::*;

    /// `tmall.nrt.coupon.instance.query` (查询用户券实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=59116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.coupon.instance.query",
        response = CouponInstanceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CouponInstanceQuery {
        pub instance_ids: Option<String>,
        pub biz_code: Option<String>,
        pub coupon_types: Option<String>,
        pub user_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInstanceQueryResult {
        pub code: Option<String>,
        pub models: Vec<String>,
        pub message: Option<String>,
    }
}

/// `tmall.nrt.coupon.send`
pub mod coupon_send {
    use crate::prelude::*;

    /// `tmall.nrt.coupon.send` (券发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45388&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.nrt.coupon.send",
        response = SendCouponResponse,
        unwrap = "model",
        debug
    )]
    pub struct CouponSend {
        pub nrt_coupon_send_dto: NrtCouponSendDto,
    }

    /// `NrtCouponSendDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NrtCouponSendDto {
        pub biz_code: String,
        pub open_id: String,
        pub extra: Option<String>,
        pub channel: String,
        pub out_id: String,
        pub uuid: String,
        pub coupon_type: CouponType,
    }

    /// The values of `coupon_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponType {
        /// 品类券
        #[top_api(value = 247)]
        V247,
        /// 门店券
        #[top_api(value = 276)]
        V276,
        /// 门店通用券
        #[top_api(value = 357)]
        V357,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendCouponResponse {
        pub discount: Option<i64>,
        pub start_fee: Option<i64>,
        pub coupon_name: Option<String>,
        pub coupon_template_id: Option<i64>,
        pub coupon_instance_id: Option<i64>,
        pub end_time: Option<i64>,
        pub start_time: Option<i64>,
    }
}

/// `tmall.nrt.coupon.template.query`
pub mod coupon_template_query {
    use crate::prelude::*;

    /// `tmall.nrt.coupon.template.query` (查询券模版)
    ///
    /// <https://open.taobao.com/api.htm?docId=60859&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.coupon.template.query",
        response = CouponTemplateQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CouponTemplateQuery {
        pub biz_code: String,
        pub coupon_template_ids: String,
        pub coupon_type: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateQueryResult {
        pub code: Option<i64>,
        pub model: Vec<NrtCouponTemplateDto>,
        pub message: Option<String>,
    }

    /// `NrtCouponTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCouponTemplateDto {
        pub version: Option<i64>,
        pub total_count: Option<i64>,
        pub reserve_count: Option<i64>,
        pub channel: Option<String>,
        pub start_fee: Option<i64>,
        pub discount: Option<i64>,
        pub creator: Option<String>,
        pub modified_by: Option<String>,
        pub use_time_type: Option<i64>,
        pub use_time: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub status: Option<i64>,
        pub coupon_type: Option<i64>,
        pub coupon_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub send_start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub send_end_time: Option<String>,
        pub coupon_template_id: Option<i64>,
        pub uuid: Option<String>,
        pub extra: Option<String>,
    }
}

/// `tmall.nrt.coupon.template.syn`
pub mod coupon_template_syn {
    use crate::prelude::*;

    /// `tmall.nrt.coupon.template.syn` (喵零券同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.coupon.template.syn",
        response = CouponTemplateSynResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponTemplateSyn {
        pub biz_code: String,
        pub coupon_template_id: String,
        pub coupon_type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateSynResult {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `tmall.nrt.coupontemplate.query`
pub mod coupontemplate_query {
    use crate::prelude::*;

    /// `tmall.nrt.coupontemplate.query` (券模板查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=45387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.coupontemplate.query",
        response = CoupontemplateQueryResponse,
        idempotent,
        debug
    )]
    pub struct CoupontemplateQuery {
        #[top_api(required, max_items = 20)]
        pub coupon_type_list: Vec<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoupontemplateQueryResponse {
        pub message: Option<String>,
        pub model: Option<PageData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageData {
        pub current_page: Option<i64>,
        pub data_list: Vec<CouponTemplateDto>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponTemplateDto {
        pub channel: Option<String>,
        pub coupon_name: Option<String>,
        pub coupon_type: Option<i64>,
        pub creator: Option<String>,
        pub discount: Option<i64>,
        pub id: Option<i64>,
        pub item_ids: Vec<i64>,
        pub mall_ids: Vec<i64>,
        pub modified_by: Option<String>,
        pub send_end_time: Option<TopDateTime>,
        pub send_start_time: Option<TopDateTime>,
        pub start_fee: Option<i64>,
        pub status: Option<i64>,
        pub store_ids: Vec<i64>,
        pub use_end_time: Option<TopDateTime>,
        pub use_start_time: Option<TopDateTime>,
        pub use_time: Option<i64>,
        pub use_time_type: Option<i64>,
        pub uuid: Option<String>,
        pub version: Option<i64>,
        pub seller_id: Option<i64>,
        pub coupon_template_id: Option<i64>,
    }
}

/// `tmall.nrt.easyhomemember.syn`
pub mod easyhomemember_syn {
    use crate::prelude::*;

    /// `tmall.nrt.easyhomemember.syn` (会员信息同)
    ///
    /// <https://open.taobao.com/api.htm?docId=38132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.easyhomemember.syn",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct EasyhomememberSyn {
        pub param: ExternalMemberDto,
    }

    /// `ExternalMemberDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalMemberDto {
        pub busi_type_id: String,
        #[top_api(secret)]
        pub tao_id: Option<String>,
        #[top_api(secret)]
        pub phone_number: String,
        #[top_api(secret)]
        pub new_addr: String,
        pub status: i64,
        pub level_name: Option<String>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub member_id: String,
        pub op_type: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `tmall.nrt.item.get`
pub mod item_get {
    use crate::prelude::*;

    /// `tmall.nrt.item.get` (家装新零售商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=45382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.item.get",
        response = ResultDo,
        unwrap = "tmall_nrt_item_get",
        idempotent,
        debug
    )]
    pub struct ItemGet {
        pub booth_id: Option<i64>,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<TopHomeItemDto>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopHomeItemDto {
        pub status: Option<i64>,
        pub booth_id: Option<String>,
        pub c_id: Option<i64>,
        pub c_props: Vec<CategoryPropDto>,
        pub create_time: Option<TopDateTime>,
        pub dealer_code: Option<String>,
        pub desc: Option<String>,
        pub ext: Option<MacallineItemExtDto>,
        pub features: Option<String>,
        pub item_id: Option<i64>,
        pub images: Vec<ItemImageDto>,
        pub item_type: Option<ItemType>,
        pub main_item_id: Option<i64>,
        pub mall_id: Option<String>,
        pub outer_id: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub skus: Vec<SkuDto>,
        pub title: Option<String>,
        pub update_time: Option<TopDateTime>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 主商品
        #[top_api(value = 1)]
        V1,
        /// 摊位商品
        #[top_api(value = 2)]
        V2,
        /// 城市站商品
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryPropDto {
        pub property_id: Option<i64>,
        pub property_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MacallineItemExtDto {
        pub brand_series_id: Option<String>,
        pub brand_series_name: Option<String>,
        pub charge_unit: Option<String>,
        pub grade: Option<i64>,
        pub label_price_type: Option<i64>,
        pub original_location: Option<LocationDto>,
        pub price_type: Option<PriceType>,
        pub pricer: Option<String>,
        pub secondary_steel: Option<String>,
        pub specification: Option<String>,
        pub specification_unit: Option<String>,
        pub substrate: Option<String>,
        pub support_return_goods: Option<bool>,
        pub veneer: Option<String>,
    }

    /// The values of `price_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceType {
        /// 明码实价
        #[top_api(value = 1)]
        V1,
        /// 明码议价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationDto {
        pub city: Option<String>,
        pub city_id: Option<i64>,
        pub prov: Option<String>,
        pub prov_id: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国外
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImageDto {
        pub position: Option<i64>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuDto {
        pub barcode: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub outer_id: Option<String>,
        pub price: Option<String>,
        pub properties: Vec<CategoryPropDto>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }
}

/// `tmall.nrt.item.main.synchronize`
pub mod item_main_synchronize {
    use crate::prelude::*;

    /// `tmall.nrt.item.main.synchronize` (家装新零售主商品同步至阿里)
    ///
    /// <https://open.taobao.com/api.htm?docId=45381&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.item.main.synchronize",
        response = ResultDo,
        unwrap = "tmall_nrt_item_main_synchronize",
        debug
    )]
    pub struct ItemMainSynchronize {
        pub booth_id: String,
        pub cid: i64,
        #[top_api(max_items = 100)]
        pub props: Vec<CategoryPropDto>,
        pub dealer_code: String,
        pub mall_id: String,
        pub outer_id: Option<String>,
        pub outer_props: Option<MacallineItemExtDto>,
        pub price: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryPropDto {
        pub property_id: i64,
        pub property_name: Option<String>,
        pub value_id: Option<i64>,
        pub value_text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MacallineItemExtDto {
        pub brand_series_id: Option<String>,
        pub brand_series_name: Option<String>,
        pub charge_unit: Option<String>,
        pub grade: Option<i64>,
        pub label_price_type: Option<i64>,
        pub original_location: Option<LocationDto>,
        pub price_type: Option<i64>,
        pub pricer: Option<String>,
        pub secondary_steel: Option<String>,
        pub specification: Option<String>,
        pub specification_unit: Option<String>,
        pub substrate: Option<String>,
        pub support_return_goods: Option<bool>,
        pub veneer: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocationDto {
        pub city: Option<String>,
        pub city_id: Option<i64>,
        pub prov: Option<String>,
        pub prov_id: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 国内
        #[top_api(value = 1)]
        Domestic,
        /// 国外
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<NrtItemSyncResultDto>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtItemSyncResultDto {
        pub s_item_id: Option<i64>,
        pub m_item_id: Option<i64>,
    }
}

/// `tmall.nrt.member.openid`
pub mod member_openid {
    use crate::prelude::*;

    /// `tmall.nrt.member.openid` (根据会员手机查询 `openId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=55813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.member.openid",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct MemberOpenid {
        pub nrt_member_dto: NrtMemberDto,
    }

    /// `NrtMemberDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtMemberDto {
        #[top_api(secret)]
        pub phone: String,
        pub member_type: Option<i64>,
        pub biz_code: Option<String>,
        #[top_api(secret)]
        pub sms_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub code: Option<String>,
        pub data: Option<MemberSynResponse>,
        pub msg: Option<String>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberSynResponse {
        pub open_id: Option<String>,
    }
}

/// `tmall.nrt.member.synchronize`
pub mod member_synchronize {
    use crate::prelude::*;

    /// `tmall.nrt.member.synchronize` (新零售会员同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.member.synchronize",
        response = MemberSynResponse,
        unwrap = "data",
        debug
    )]
    pub struct MemberSynchronize {
        pub nrt_member_dto: NrtMemberDto,
    }

    /// `NrtMemberDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtMemberDto {
        pub out_member_id: String,
        pub gmt_modified: i64,
        pub biz_code: String,
        pub open_id: Option<String>,
        pub op_type: String,
        pub level_name: String,
        pub version: i64,
        #[top_api(secret)]
        pub real_name: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub out_id: Option<String>,
        #[top_api(secret)]
        pub addr: Option<String>,
        pub status: Option<Status>,
        pub tao_nick: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "1")]
        Normal,
        /// 冻结
        #[top_api(value = "0")]
        Frozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberSynResponse {
        pub biz_code: Option<String>,
        pub open_id: Option<String>,
        pub out_member_id: Option<String>,
        pub seller_id: Option<i64>,
    }
}

/// `tmall.nrt.miaoling.third.login`
pub mod miaoling_third_login {
    use crate::prelude::*;

    /// `tmall.nrt.miaoling.third.login` (喵零第三方免登)
    ///
    /// <https://open.taobao.com/api.htm?docId=66002&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.miaoling.third.login",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct MiaolingThirdLogin {
        pub nrt_ea_login_dto: Option<NrtEaLoginDto>,
    }

    /// `NrtEaLoginDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtEaLoginDto {
        pub action_type: String,
        pub ent_name: Option<String>,
        pub bind_site_user_id: i64,
        pub ent_id: Option<i64>,
        pub biz_code: String,
        pub operate_time: i64,
        #[top_api(secret)]
        pub mobile: String,
        pub user_id: String,
        pub scene: String,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<ResultDoData>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }

    /// `NrtEaLoginDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDoData {
        pub redirect_url: Option<String>,
    }
}

/// `tmall.nrt.newcoupon.send`
pub mod newcoupon_send {
    use crate::prelude::*;

    /// `tmall.nrt.newcoupon.send` (券发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55888&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.nrt.newcoupon.send",
        response = NewcouponSendResult,
        unwrap = "result",
        debug
    )]
    pub struct NewcouponSend {
        pub nrt_coupon_send_dto: NrtCouponSendDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NrtCouponSendDto {
        pub open_id: String,
        pub coupon_type: CouponType,
        pub biz_code: String,
        pub extra: Option<String>,
        pub channel: String,
        pub out_id: String,
        pub uuid: String,
    }

    /// The values of `coupon_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponType {
        /// 品类券
        #[top_api(value = 247)]
        V247,
        /// 门店券
        #[top_api(value = 276)]
        V276,
        /// 门店通用券
        #[top_api(value = 357)]
        V357,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewcouponSendResult {
        pub code: Option<String>,
        pub model: Option<SendCouponResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendCouponResponse {
        pub discount: Option<i64>,
        pub start_fee: Option<i64>,
        pub coupon_name: Option<String>,
        pub coupon_template_id: Option<i64>,
        pub coupon_instance_id: Option<i64>,
        pub end_time: Option<i64>,
        pub start_time: Option<i64>,
    }
}

/// `tmall.nrt.pay.merchant.fundstype.modify`
pub mod pay_merchant_fundstype_modify {
    use crate::prelude::*;

    /// `tmall.nrt.pay.merchant.fundstype.modify` (修改摊位分账类型)
    ///
    /// <https://open.taobao.com/api.htm?docId=67189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.pay.merchant.fundstype.modify",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct PayMerchantFundstypeModify {
        pub modify_funds_type_req_dto: ModifyFundsTypeReqDto,
    }

    /// `ModifyFundsTypeReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyFundsTypeReqDto {
        pub funds_type: i64,
        pub store_id: i64,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `tmall.nrt.pay.merchant.stall.signing.modify`
pub mod pay_merchant_stall_signing_modify {
    use crate::prelude::*;

    /// `tmall.nrt.pay.merchant.stall.signing.modify` (三级商户进件修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=45555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.pay.merchant.stall.signing.modify",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct PayMerchantStallSigningModify {
        pub req: Option<StallSigningReqDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StallSigningReqDto {
        pub ip_role_id: Option<String>,
        pub shop_name: Option<String>,
        pub store_id: Option<i64>,
        pub biz_cards: Vec<SettleCardInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SettleCardInfoDto {
        pub account_branch_name: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub account_type: Option<String>,
        pub account_inst_name: Option<String>,
        pub account_inst_city: Option<String>,
        pub account_inst_province: Option<String>,
        pub account_inst_id: Option<String>,
        pub account_holder_name: Option<String>,
        pub usage_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub data: Option<StallSigningRespDto>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StallSigningRespDto {
        pub order_id: Option<String>,
        pub store_id: Option<i64>,
    }
}

/// `tmall.nrt.scene.activity.query`
pub mod scene_activity_query {
    use crate::prelude::*;

    /// `tmall.nrt.scene.activity.query` (喵零场景活动查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.scene.activity.query",
        response = SceneActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct SceneActivityQuery {
        pub biz_code: String,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SceneActivityQueryResponse {
        pub data: Option<NrtSceneActivityDto>,
        pub errcode: Option<String>,
        pub succ: Option<bool>,
        pub errmsg: Option<String>,
    }

    /// `NrtSceneActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtSceneActivityDto {
        pub benefit_list: Vec<NrtBenefitDto>,
        pub biz_code: Option<String>,
        pub creator_id: Option<String>,
        pub item_id: Option<i64>,
        pub activity_id: Option<i64>,
        pub extra: Option<String>,
        pub name: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub activity_type: Option<String>,
        pub modified_id: Option<String>,
        pub status: Option<i64>,
        pub version: Option<i64>,
        pub channel_list: Vec<ChannelDto>,
    }

    /// `NrtBenefitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtBenefitDto {
        pub gmt_modified: Option<TopDateTime>,
        pub benefit_type: Option<String>,
        pub probability: Option<String>,
        pub biz_code: Option<String>,
        pub out_relate_id: Option<i64>,
        pub description: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub benefit_id: Option<i64>,
        pub total_quantity: Option<i64>,
        pub benefit_name: Option<String>,
        pub extra: Option<String>,
        pub person_limit_count: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub img_url: Option<String>,
        pub use_channel: Option<i64>,
    }

    /// `ChannelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelDto {
        pub channel_code: Option<String>,
        pub channel_name: Option<String>,
    }
}

/// `tmall.nrt.simpleitem.query`
pub mod simpleitem_query {
    use crate::prelude::*;

    /// `tmall.nrt.simpleitem.query` (简易商品查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44706&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.simpleitem.query",
        response = SimpleitemQueryResponse,
        idempotent,
        debug
    )]
    pub struct SimpleitemQuery {
        #[top_api(max_items = 20)]
        pub ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleitemQueryResponse {
        pub succ: Option<bool>,
        pub models: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub status: Option<i64>,
        pub item_pic: Option<String>,
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
    }
}

/// `tmall.nrt.sms.code.send`
pub mod sms_code_send {
    use crate::prelude::*;

    /// `tmall.nrt.sms.code.send` (喵零发送短信)
    ///
    /// <https://open.taobao.com/api.htm?docId=61513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.sms.code.send",
        response = SmsCodeSendResponse,
        debug
    )]
    pub struct SmsCodeSend {
        #[top_api(secret)]
        pub phone: String,
        pub biz_code: String,
        pub r#type: String,
        pub sms_param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsCodeSendResponse {
        pub data: Option<NrtSmsDto>,
        pub result_code: Option<String>,
        pub succ: Option<String>,
        pub message: Option<String>,
    }

    /// `NrtSmsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtSmsDto {
        #[top_api(secret)]
        pub sms_code: Option<String>,
    }
}

/// `tmall.nrt.stall.payratio.synchronize`
pub mod stall_payratio_synchronize {
    use crate::prelude::*;

    /// `tmall.nrt.stall.payratio.synchronize` (同步摊位收银比例)
    ///
    /// <https://open.taobao.com/api.htm?docId=48456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.stall.payratio.synchronize",
        response = StallPayratioSynchronizeResponse,
        debug
    )]
    pub struct StallPayratioSynchronize {
        pub biz_code: String,
        pub contract_code: Option<String>,
        pub store_code: String,
        pub pay_ratio: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StallPayratioSynchronizeResponse;
}

/// `tmall.nrt.stall.synchronize`
pub mod stall_synchronize {
    use crate::prelude::*;

    /// `tmall.nrt.stall.synchronize` (摊位信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=45396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.stall.synchronize",
        response = ResultDo,
        unwrap = "tmall_nrt_stall_synchronize",
        debug
    )]
    pub struct StallSynchronize {
        pub stall: Option<NrtStoreDto>,
    }

    /// `NrtStoreDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtStoreDto {
        pub stall_code: Option<String>,
        pub district_code: Option<i64>,
        pub city_code: Option<i64>,
        pub biz_code: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub op_type: Option<String>,
        pub pic: Option<String>,
        pub agency_code: Option<String>,
        pub business_time: Option<String>,
        pub business_brandids: Option<String>,
        pub city_name: Option<String>,
        pub stall_deptid: Option<String>,
        pub mall_code: Option<String>,
        pub brand_series: Option<String>,
        pub out_id: Option<String>,
        pub lat: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub lng: Option<String>,
        pub district_name: Option<String>,
        pub province_code: Option<i64>,
        #[top_api(secret)]
        pub contract: Option<String>,
        pub business_brandnames: Option<String>,
        pub version: Option<i64>,
        pub stall_name: Option<String>,
        pub category_name: Option<String>,
        pub province_name: Option<String>,
        pub brand_id: Option<String>,
        pub brand_name: Option<String>,
        pub status: Option<i64>,
        pub mall_depid: Option<String>,
        pub relate_code: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<ResultDoData>,
        pub err_code: Option<String>,
        pub succ: Option<bool>,
        pub err_msg: Option<String>,
    }

    /// `NrtStoreDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDoData {
        pub stall_id: Option<i64>,
    }
}

/// `tmall.nrt.store.contract.query`
pub mod store_contract_query {
    use crate::prelude::*;

    /// `tmall.nrt.store.contract.query` (摊位合同查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.store.contract.query",
        response = StoreContractQueryResponse,
        idempotent,
        debug
    )]
    pub struct StoreContractQuery {
        pub ea_store_contract_query: Option<NrtStoreQueryDto>,
    }

    /// `NrtStoreQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtStoreQueryDto {
        pub biz_code: String,
        pub page_size: i64,
        pub page_num: i64,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreContractQueryResponse {
        pub data: Vec<EaStoreContractDto>,
        pub errcode: Option<String>,
        pub succ: Option<bool>,
        pub errmsg: Option<String>,
    }

    /// `EaStoreContractDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EaStoreContractDto {
        pub code: Option<String>,
        pub old_code: Option<String>,
        pub old_store_contract_code: Option<String>,
        pub mall_code: Option<String>,
        pub mall_name: Option<String>,
        pub agency_code: Option<String>,
        pub agency_name: Option<String>,
        pub store_code: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub status: Option<String>,
        pub brand_name: Option<String>,
        pub brand_id: Option<i64>,
        pub category_name: Option<String>,
        pub mall_ding_dept_id: Option<i64>,
        pub store_ding_dept_id: Option<i64>,
        pub old_store_ding_dept_id: Option<i64>,
        pub row_status: Option<i64>,
        pub mall_id: Option<i64>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub attributes: Option<String>,
    }
}

/// `tmall.nrt.store.contract.syn`
pub mod store_contract_syn {
    use crate::prelude::*;

    /// `tmall.nrt.store.contract.syn` (喵零合同同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.store.contract.syn",
        response = StoreContractSynResponse,
        debug
    )]
    pub struct StoreContractSyn {
        pub ea_store_contract_dto: Option<NrtStoreContractDto>,
    }

    /// `NrtStoreContractDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtStoreContractDto {
        pub town_code: Option<i64>,
        pub biz_code: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub old_store_ding_dept_id: Option<i64>,
        pub lat: Option<i64>,
        pub brand_name: Option<String>,
        pub town_name: Option<String>,
        pub lng: Option<i64>,
        pub brand_id: Option<i64>,
        pub province_name: Option<String>,
        pub store_code: Option<String>,
        pub status: Option<i64>,
        pub mall_name: Option<String>,
        pub old_store_contract_code: Option<String>,
        pub code: Option<String>,
        pub district_code: Option<i64>,
        pub city_code: Option<i64>,
        pub agency_code: Option<String>,
        pub category_name: Option<String>,
        pub city_name: Option<String>,
        pub mall_ding_dept_id: Option<i64>,
        pub mall_code: Option<String>,
        pub store_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub out_id: Option<String>,
        pub district_name: Option<String>,
        pub store_ding_dept_id: Option<i64>,
        pub province_code: Option<i64>,
        pub agency_name: Option<String>,
        pub old_code: Option<String>,
        pub end_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub op_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreContractSynResponse {
        pub data: Option<i64>,
        pub errcode: Option<String>,
        pub succ: Option<bool>,
        pub errmsg: Option<String>,
    }
}

/// `tmall.nrt.store.item.from.online.item`
pub mod store_item_from_online_item {
    use crate::prelude::*;

    /// `tmall.nrt.store.item.from.online.item` (基于新模型商品 id 查询摊位子品 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=58424&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.store.item.from.online.item",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct StoreItemFromOnlineItem {
        pub main_item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub item_ids: Vec<i64>,
    }
}

/// `tmall.nrt.store.relation.query`
pub mod store_relation_query {
    use crate::prelude::*;

    /// `tmall.nrt.store.relation.query` (喵零门店关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.nrt.store.relation.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StoreRelationQuery {
        pub store_query: Option<StoreQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreQuery {
        #[top_api(required)]
        pub store_ids: Vec<i64>,
        pub r#type: i64,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Vec<NrtStoreDto>,
        pub errcode: Option<String>,
        pub succ: Option<bool>,
        pub errmsg: Option<String>,
    }

    /// `NrtStoreDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtStoreDto {
        pub store_id: Option<i64>,
        pub name: Option<String>,
    }
}
