//! `taobao.tbk.*`: 64 APIs.

pub use self::activity_info_get::ActivityInfoGet;
pub use self::cart_coupon_expire_user_query::CartCouponExpireUserQuery;
pub use self::coupon_convert::CouponConvert;
pub use self::coupon_get::CouponGet;
pub use self::dg_cpa_activity_detail::DgCpaActivityDetail;
pub use self::dg_cpa_activity_report::DgCpaActivityReport;
pub use self::dg_general_link_convert::DgGeneralLinkConvert;
pub use self::dg_general_link_parse::DgGeneralLinkParse;
pub use self::dg_material_optional::DgMaterialOptional;
pub use self::dg_material_temporary_optional::DgMaterialTemporaryOptional;
pub use self::dg_newuser_order_get::DgNewuserOrderGet;
pub use self::dg_newuser_order_sum::DgNewuserOrderSum;
pub use self::dg_optimus_material::DgOptimusMaterial;
pub use self::dg_optimus_promotion::DgOptimusPromotion;
pub use self::dg_punish_order_get::DgPunishOrderGet;
pub use self::dg_tpwd_report_get::DgTpwdReportGet;
pub use self::dg_tpwd_risk_report::DgTpwdRiskReport;
pub use self::dg_vegas_send_report::DgVegasSendReport;
pub use self::dg_vegas_send_status::DgVegasSendStatus;
pub use self::dg_vegas_tlj_create::DgVegasTljCreate;
pub use self::dg_vegas_tlj_instance_report::DgVegasTljInstanceReport;
pub use self::dg_vegas_tlj_report::DgVegasTljReport;
pub use self::dg_vegas_tlj_stop::DgVegasTljStop;
pub use self::dg_vegas_tlj_temporary_create::DgVegasTljTemporaryCreate;
pub use self::item_info_get::ItemInfoGet;
pub use self::item_info_temporary_get::ItemInfoTemporaryGet;
pub use self::order_details_get::OrderDetailsGet;
pub use self::order_refund_get::OrderRefundGet;
pub use self::privilege_get::PrivilegeGet;
pub use self::privilege_temporary_get::PrivilegeTemporaryGet;
pub use self::relation_refund::RelationRefund;
pub use self::rta_consumer_match::RtaConsumerMatch;
pub use self::sc_activity_info_get::ScActivityInfoGet;
pub use self::sc_adzone_create::ScAdzoneCreate;
pub use self::sc_general_link_convert::ScGeneralLinkConvert;
pub use self::sc_general_link_parse::ScGeneralLinkParse;
pub use self::sc_invitecode_get::ScInvitecodeGet;
pub use self::sc_material_optional::ScMaterialOptional;
pub use self::sc_material_temporary_optional::ScMaterialTemporaryOptional;
pub use self::sc_membergroup_optional::ScMembergroupOptional;
pub use self::sc_optimus_material::ScOptimusMaterial;
pub use self::sc_optimus_promotion::ScOptimusPromotion;
pub use self::sc_order_details_get::ScOrderDetailsGet;
pub use self::sc_order_details_temporary_get::ScOrderDetailsTemporaryGet;
pub use self::sc_publisher_info_get::ScPublisherInfoGet;
pub use self::sc_publisher_info_save::ScPublisherInfoSave;
pub use self::sc_punish_order_get::ScPunishOrderGet;
pub use self::sc_relation_record::ScRelationRecord;
pub use self::sc_relation_refund::ScRelationRefund;
pub use self::sc_shop_convert::ScShopConvert;
pub use self::sc_tpwd_convert::ScTpwdConvert;
pub use self::sc_tpwd_temporary_convert::ScTpwdTemporaryConvert;
pub use self::sc_ucrowd_create::ScUcrowdCreate;
pub use self::sc_ucrowd_delete::ScUcrowdDelete;
pub use self::sc_ucrowd_get::ScUcrowdGet;
pub use self::sc_ucrowd_member_add::ScUcrowdMemberAdd;
pub use self::sc_ucrowd_report_get::ScUcrowdReportGet;
pub use self::sc_vegas_send_report::ScVegasSendReport;
pub use self::sc_vegas_send_status::ScVegasSendStatus;
pub use self::shop_get::ShopGet;
pub use self::shop_recommend_get::ShopRecommendGet;
pub use self::sku_best_coupon::SkuBestCoupon;
pub use self::spread_get::SpreadGet;
pub use self::tpwd_create::TpwdCreate;

/// `taobao.tbk.activity.info.get`
pub mod activity_info_get {
    use crate::prelude::*;

    /// `taobao.tbk.activity.info.get` (淘宝客-推广者-官方活动转链)
    ///
    /// <https://open.taobao.com/api.htm?docId=48340&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.activity.info.get",
        response = Data,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ActivityInfoGet {
        pub activity_material_id: String,
        pub adzone_id: i64,
        pub sub_pid: Option<String>,
        pub relation_id: Option<i64>,
        pub union_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub wx_qrcode_url: Option<String>,
        pub click_url: Option<String>,
        pub short_click_url: Option<String>,
        pub terminal_type: Option<TerminalType>,
        pub material_oss_url: Option<String>,
        pub page_name: Option<String>,
        pub page_start_time: Option<String>,
        pub page_end_time: Option<String>,
        pub wx_miniprogram_path: Option<String>,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// PC
        #[top_api(value = "1")]
        Pc,
        /// 无线
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.cart.coupon.expire.user.query`
pub mod cart_coupon_expire_user_query {
    use crate::prelude::*;

    /// `taobao.tbk.cart.coupon.expire.user.query` (购物车催付优惠券到期查询用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54059&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.cart.coupon.expire.user.query",
        response = Vec<UserRuleInfo>,
        unwrap = "user_rule_info_list",
        idempotent,
        debug
    )]
    pub struct CartCouponExpireUserQuery {
        pub rule_id: String,
        /// The first page is 0\.
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserRuleInfo {
        pub open_id: Option<String>,
        pub version: Option<i64>,
        pub item_list: Vec<MapData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub sku_id_list: Vec<i64>,
        pub item_id: Option<i64>,
    }
}

/// `taobao.tbk.coupon.convert`
pub mod coupon_convert {
    use crate::prelude::*;

    /// `taobao.tbk.coupon.convert` (淘宝客-推广者-单品券高效转链)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.coupon.convert",
        response = RpcResult,
        unwrap = "result",
        session = none,
        debug
    )]
    pub struct CouponConvert {
        pub adzone_id: i64,
        pub item_id: Option<String>,
        ///
        /// The platform assumes `1` if this is absent.
        pub platform: Option<Platform>,
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub external_id: Option<String>,
        pub xid: Option<String>,
        pub ucrowd_id: Option<i64>,
        ///
        /// The platform assumes `0` if this is absent.
        pub get_topn_rate: Option<GetTopnRate>,
        ///
        /// The platform assumes `0` if this is absent.
        pub mini_program_link: Option<i64>,
        pub biz_scene_id: Option<BizSceneId>,
        pub promotion_type: Option<PromotionType>,
        pub manage_item_pub_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `get_topn_rate`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GetTopnRate {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        /// 消费者比价场景
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub results: Option<MaterialDto>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialDto {
        pub coupon_remain_count: Option<i64>,
        pub coupon_total_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub coupon_end_time: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_click_url: Option<String>,
        pub category_id: Option<i64>,
        pub max_commission_rate: Option<String>,
        pub item_id: Option<String>,
        pub item_url: Option<String>,
        pub ysyl_click_url: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub min_commission_rate: Option<String>,
        pub reward_info: Option<i64>,
        pub campaign_type: Option<CampaignType>,
        pub coupon_type: Option<i64>,
        pub topn_info: Option<StepRateDto>,
        pub mini_program: Option<MiniProgramDto>,
        pub extra_info: Option<String>,
    }

    /// The values of `campaign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CampaignType {
        /// 通用计划
        #[top_api(value = 0)]
        V0,
        /// 定向计划
        #[top_api(value = 1)]
        V1,
        /// 鹊桥计划
        #[top_api(value = 2)]
        V2,
        /// 营销计划
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StepRateDto {
        pub topn_start_time: Option<i64>,
        pub topn_end_time: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniProgramDto {
        pub mini_program_appid: Option<String>,
        pub mini_program_path: Option<String>,
        pub mini_program_qrcode_url: Option<String>,
    }
}

/// `taobao.tbk.coupon.get`
pub mod coupon_get {
    use crate::prelude::*;

    /// `taobao.tbk.coupon.get` (淘宝客-公用-阿里妈妈推广券详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=31106&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.coupon.get",
        response = MapData,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct CouponGet {
        pub me: Option<String>,
        pub item_id: Option<String>,
        pub activity_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_start_fee: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_total_count: Option<i64>,
        pub coupon_end_time: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_amount: Option<String>,
        pub coupon_src_scene: Option<CouponSrcScene>,
        pub coupon_type: Option<CouponType>,
        pub coupon_activity_id: Option<String>,
    }

    /// The values of `coupon_src_scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponSrcScene {
        /// 全网公开券
        #[top_api(value = 1)]
        V1,
        /// 妈妈渠道券
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `coupon_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponType {
        /// 店铺券
        #[top_api(value = 0)]
        V0,
        /// 单品券
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.dg.cpa.activity.detail`
pub mod dg_cpa_activity_detail {
    use crate::prelude::*;

    /// `taobao.tbk.dg.cpa.activity.detail` (淘宝客-推广者-CPA 活动执行明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=56312&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).has_next(result.has_next)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.cpa.activity.detail",
        response = DgCpaActivityDetailResult,
        unwrap = "result",
        debug
    )]
    pub struct DgCpaActivityDetail {
        pub query_type: Option<QueryType>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub event_id: i64,
        pub indicator_alias: Option<String>,
        pub start_id: Option<i64>,
        pub runtime: Option<TopDateTime>,
    }

    /// The values of `query_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryType {
        /// 预估明细
        #[top_api(value = 1)]
        V1,
        /// 结算明细
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgCpaActivityDetailResult {
        pub biz_error_feature: Option<String>,
        pub data: Option<PageResult>,
        pub success: Option<bool>,
        pub result_code: Option<i64>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub results: Vec<Results>,
        pub pre_page: Option<i64>,
        pub next_page: Option<i64>,
        pub page_no: Option<i64>,
        pub total_pages: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
        pub total_count: Option<i64>,
        pub has_pre: Option<bool>,
        pub runtime: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub field_detail: Option<String>,
        pub calc_type: Option<CalcType>,
        pub id: Option<i64>,
    }

    /// The values of `calc_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CalcType {
        /// 预估明细
        #[top_api(value = 1)]
        V1,
        /// 结算明细
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.dg.cpa.activity.report`
pub mod dg_cpa_activity_report {
    use crate::prelude::*;

    /// `taobao.tbk.dg.cpa.activity.report` (淘宝客-推广者-任务奖励效果报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.cpa.activity.report",
        response = RpcResult,
        unwrap = "result",
        debug
    )]
    pub struct DgCpaActivityReport {
        pub event_id: i64,
        /// A day as \``yyyyMMdd`\`.
        pub biz_date: String,
        pub page_no: Option<i64>,
        pub query_type: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
        pub relation_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub data: Option<PageResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub results: Vec<VegasCpaReportDto>,
    }

    /// `VegasCpaReportDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VegasCpaReportDto {
        pub union_30d_lx_uv: Option<i64>,
        pub reward_amount: Option<String>,
        pub relation_id: Option<i64>,
        pub biz_date: Option<String>,
        pub pid: Option<String>,
        pub query_type: Option<i64>,
        pub ext_info: Option<String>,
    }
}

/// `taobao.tbk.dg.general.link.convert`
pub mod dg_general_link_convert {
    use crate::prelude::*;

    /// `taobao.tbk.dg.general.link.convert` (淘宝客-推广者-万能转链)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.general.link.convert",
        response = DgGeneralLinkConvertResponse,
        session = none,
        debug
    )]
    pub struct DgGeneralLinkConvert {
        pub biz_scene_id: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub material_list: Option<String>,
        pub relation_id: Option<String>,
        pub adzone_id: i64,
        pub seller_id_list: Option<String>,
        pub item_id_list: Option<String>,
        pub page_id_list: Option<String>,
        pub target_item: Option<TargetItemDto>,
        pub item_dto: Vec<LkItemDto>,
        pub page_dto: Vec<LkPageDto>,
        pub shop_dto: Vec<LkShopDto>,
        pub material_dto: Vec<LkMaterialDto>,
        pub special_id: Option<String>,
        pub uvid: Option<String>,
        pub qmtid: Option<String>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TargetItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetItemDto {
        pub item_id_list: Vec<String>,
    }

    /// `LkItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkItemDto {
        pub item_id: Option<String>,
        pub sku_id: Option<i64>,
        pub is_target_coupon: Option<IsTargetCoupon>,
        pub coupon_id: Option<String>,
        pub external_id: Option<String>,
        pub dx: Option<String>,
        pub manage_pub_id: Option<i64>,
    }

    /// The values of `is_target_coupon`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTargetCoupon {
        /// 指定
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LkPageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkPageDto {
        pub page_id: Option<String>,
        pub target_item_list: Vec<String>,
    }

    /// `LkShopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkShopDto {
        pub shop_id: Option<String>,
    }

    /// `LkMaterialDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkMaterialDto {
        pub material_url: Option<String>,
        pub is_target_coupon: Option<IsTargetCoupon>,
        pub coupon_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgGeneralLinkConvertResponse {
        pub data: Option<TbkLinkDto>,
        pub biz_error_desc: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// `TbkLinkDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkLinkDto {
        pub material_url_list: Vec<MaterialUrlList>,
        pub shop_url_list: Vec<ShopUrlList>,
        pub event_url_list: Vec<EventUrlList>,
        pub item_url_list: Vec<ItemUrlList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub promotion_info_dto: Option<MaterialPromotionInfoDto>,
        pub coupon_info_dto: Option<CouponInfoDto>,
        pub link_info_dto: Option<LinkInfoDto>,
        pub input_material_url: Option<String>,
        pub extra_info: Option<String>,
        pub multiple_items_coupon_info_list: Vec<MaterialMultiCouponPromotionInfoDto>,
    }

    /// `MaterialPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialPromotionInfoDto {
        pub commission_rate: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub multiple_items_prices_count: Option<i64>,
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// 自选计划
        #[top_api(value = "ZX")]
        Zx,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `CouponInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfoDto {
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_amount: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_desc: Option<String>,
        pub coupon_type: Option<CouponType>,
    }

    /// The values of `coupon_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponType {
        /// 店铺
        #[top_api(value = 0)]
        V0,
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LinkInfoDto {
        pub coupon_long_url: Option<String>,
        pub material_type: Option<MaterialType>,
        pub tpwd_origin_url: Option<String>,
        pub material_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub tk_biz_type: Option<TkBizType>,
        pub coupon_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub coupon_short_url: Option<String>,
        pub coupon_full_tpwd: Option<String>,
        pub cps_full_tpwd: Option<String>,
        pub share_unit_url: Option<String>,
        pub tao_brick_url: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// 承接开放
        #[top_api(value = 4)]
        V4,
        /// 优惠券
        #[top_api(value = 5)]
        V5,
        /// 直播间
        #[top_api(value = 6)]
        V6,
        /// 淘积木页
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkBizType {
        /// 联盟口令
        #[top_api(value = 1)]
        V1,
        /// 主站口令
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `MaterialMultiCouponPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialMultiCouponPromotionInfoDto {
        pub coupon_title: Option<String>,
        pub coupon_desc: Option<String>,
        /// In yuan.
        pub coupoon_fee: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<ShopUrlListLinkInfoDto>,
        pub input_shop_id: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopUrlListLinkInfoDto {
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub seller_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub cps_full_tpwd: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopUrlListLinkInfoDtoMaterialTypeValue {
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<EventUrlListLinkInfoDto>,
        pub input_page_id: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventUrlListLinkInfoDto {
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub page_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub cps_full_tpwd: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub promotion_info_dto: Option<ItemPromotionInfoDto>,
        pub coupon_info_dto: Option<ItemUrlListCouponInfoDto>,
        pub link_info_dto: Option<ItemLinkInfoDto>,
        pub input_item_id: Option<String>,
        pub extra_info: Option<String>,
        pub multiple_items_coupon_info_list: Vec<ItemMultiCouponPromotionInfoDto>,
    }

    /// `ItemPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPromotionInfoDto {
        pub commission_rate: Option<String>,
        pub commission_type: Option<CommissionType>,
        /// In cents.
        pub promotion_price: Option<i64>,
        pub multiple_items_prices_count: Option<i64>,
    }

    /// `CouponInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUrlListCouponInfoDto {
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_amount: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_desc: Option<String>,
    }

    /// `ItemLinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLinkInfoDto {
        pub coupon_long_url: Option<String>,
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub item_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub coupon_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub coupon_short_url: Option<String>,
        pub coupon_full_tpwd: Option<String>,
        pub cps_full_tpwd: Option<String>,
        pub share_unit_url: Option<String>,
    }

    /// `ItemMultiCouponPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMultiCouponPromotionInfoDto {
        pub coupon_title: Option<String>,
        pub coupon_desc: Option<String>,
        /// In yuan.
        pub coupoon_fee: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
    }
}

/// `taobao.tbk.dg.general.link.parse`
pub mod dg_general_link_parse {
    use crate::prelude::*;

    /// `taobao.tbk.dg.general.link.parse` (淘宝客-推广者-万能解析)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.general.link.parse",
        response = DgGeneralLinkParseResponse,
        session = none,
        debug
    )]
    pub struct DgGeneralLinkParse {
        pub relation_id: Option<String>,
        pub adzone_id: i64,
        pub material_dto: Vec<LkMaterialDto>,
        pub fields: Vec<String>,
    }

    /// `LkMaterialDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkMaterialDto {
        pub material_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgGeneralLinkParseResponse {
        pub data: Option<TbkLinkDto>,
        pub biz_error_desc: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// `TbkLinkDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkLinkDto {
        pub material_url_list: Vec<MaterialUrlList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<LinkInfoDto>,
        pub input_material_url: Option<String>,
        pub extra_info: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LinkInfoDto {
        pub material_type: Option<MaterialType>,
        pub tpwd_origin_url: Option<String>,
        pub material_id: Option<String>,
        pub tk_biz_type: Option<TkBizType>,
        pub origin_pid: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 商品
        #[top_api(value = 1)]
        Item,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// 承接开放
        #[top_api(value = 4)]
        V4,
        /// 优惠券
        #[top_api(value = 5)]
        V5,
        /// 直播间
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkBizType {
        /// 联盟口令
        #[top_api(value = 1)]
        V1,
        /// 主站口令
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.dg.material.optional`
pub mod dg_material_optional {
    use crate::prelude::*;

    /// `taobao.tbk.dg.material.optional` (淘宝客-推广者-物料搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=35896&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.material.optional",
        response = DgMaterialOptionalResponse,
        debug
    )]
    pub struct DgMaterialOptional {
        pub start_dsr: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub platform: Option<Platform>,
        pub end_tk_rate: Option<i64>,
        pub start_tk_rate: Option<i64>,
        /// In yuan.
        pub end_price: Option<i64>,
        /// In yuan.
        pub start_price: Option<i64>,
        pub is_overseas: Option<bool>,
        pub is_tmall: Option<bool>,
        pub sort: Option<String>,
        pub itemloc: Option<String>,
        pub cat: Option<String>,
        pub q: Option<String>,
        pub material_id: Option<i64>,
        pub has_coupon: Option<bool>,
        pub ip: Option<String>,
        pub adzone_id: i64,
        pub need_free_shipment: Option<bool>,
        pub need_prepay: Option<bool>,
        pub include_pay_rate_30: Option<bool>,
        pub include_good_rate: Option<bool>,
        pub include_rfd_rate: Option<bool>,
        pub npx_level: Option<i64>,
        pub device_encrypt: Option<String>,
        pub device_value: Option<String>,
        pub device_type: Option<String>,
        pub end_ka_tk_rate: Option<i64>,
        pub start_ka_tk_rate: Option<i64>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub city_code: Option<String>,
        /// Several values with commas between them.
        pub seller_ids: Option<String>,
        pub special_id: Option<String>,
        pub relation_id: Option<String>,
        pub page_result_key: Option<String>,
        pub ucrowd_id: Option<i64>,
        #[top_api(max_items = 1000)]
        pub ucrowd_rank_items: Vec<Ucrowdrankitems>,
        pub get_topn_rate: Option<i64>,
        pub biz_scene_id: Option<BizSceneId>,
        pub promotion_type: Option<PromotionType>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ucrowdrankitems {
        pub commirate: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgMaterialOptionalResponse {
        pub total_results: Option<i64>,
        pub result_list: Vec<MapData>,
        pub page_result_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub info_dxjh: Option<String>,
        pub tk_total_sales: Option<String>,
        pub tk_total_commi: Option<String>,
        pub coupon_id: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub include_mkt: Option<String>,
        pub include_dxjh: Option<String>,
        pub commission_rate: Option<String>,
        pub volume: Option<i64>,
        pub seller_id: Option<i64>,
        pub shop_title: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub shop_dsr: Option<i64>,
        pub coupon_share_url: Option<String>,
        pub url: Option<String>,
        pub level_one_category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_id: Option<i64>,
        pub short_title: Option<String>,
        pub white_image: Option<String>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        pub x_id: Option<String>,
        pub coupon_start_fee: Option<String>,
        /// In yuan.
        pub coupon_amount: Option<String>,
        pub item_description: Option<String>,
        pub nick: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub total_stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub stock: Option<i64>,
        pub tmall_play_activity_info: Option<String>,
        pub item_id: Option<String>,
        pub real_post_fee: Option<String>,
        pub lock_rate: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_click_url: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub sale_begin_time: Option<String>,
        pub sale_end_time: Option<String>,
        /// In metres.
        pub distance: Option<String>,
        pub usable_shop_id: Option<String>,
        pub usable_shop_name: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub reward_info: Option<i64>,
        pub is_brand_flash_sale: Option<String>,
        pub localization_extend: Option<String>,
        pub match_score: Option<String>,
        pub commi_score: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<TopNInfoDto>,
        pub bybt_info: Option<BybtInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
        pub cpa_reward_amount: Option<String>,
        pub activity_id: Option<String>,
        pub rank_page_url: Option<String>,
        pub item_search_type: Option<String>,
        pub sp_campaign_list: Vec<SpCampaign>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `BybtInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BybtInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpCampaign {
        pub sp_cid: Option<String>,
        pub sp_name: Option<String>,
        pub sp_rate: Option<String>,
        pub sp_lock_status: Option<SpLockStatus>,
        pub sp_apply_link: Option<String>,
        pub sp_status: Option<SpStatus>,
    }

    /// The values of `sp_lock_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpLockStatus {
        /// 不锁佣
        #[top_api(value = "0")]
        V0,
        /// 锁佣
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sp_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpStatus {
        /// 可用
        #[top_api(value = "1")]
        Available,
        /// 不可用
        #[top_api(value = "0")]
        Unavailable,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.dg.material.temporary.optional`
pub mod dg_material_temporary_optional {
    use crate::prelude::*;

    /// `taobao.tbk.dg.material.temporary.optional` (淘宝客-推广者-物料搜索（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=63198&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.material.temporary.optional",
        response = DgMaterialTemporaryOptionalResponse,
        debug
    )]
    pub struct DgMaterialTemporaryOptional {
        pub start_dsr: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub platform: Option<Platform>,
        pub end_tk_rate: Option<i64>,
        pub start_tk_rate: Option<i64>,
        /// In yuan.
        pub end_price: Option<i64>,
        /// In yuan.
        pub start_price: Option<i64>,
        pub is_overseas: Option<bool>,
        pub is_tmall: Option<bool>,
        pub sort: Option<String>,
        pub itemloc: Option<String>,
        pub cat: Option<String>,
        pub q: Option<String>,
        pub material_id: Option<i64>,
        pub has_coupon: Option<bool>,
        pub ip: Option<String>,
        pub adzone_id: i64,
        pub need_free_shipment: Option<bool>,
        pub need_prepay: Option<bool>,
        pub include_pay_rate_30: Option<bool>,
        pub include_good_rate: Option<bool>,
        pub include_rfd_rate: Option<bool>,
        pub npx_level: Option<i64>,
        pub device_encrypt: Option<String>,
        pub device_value: Option<String>,
        pub device_type: Option<String>,
        pub end_ka_tk_rate: Option<i64>,
        pub start_ka_tk_rate: Option<i64>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub city_code: Option<String>,
        /// Several values with commas between them.
        pub seller_ids: Option<String>,
        pub special_id: Option<String>,
        pub relation_id: Option<String>,
        pub page_result_key: Option<String>,
        pub ucrowd_id: Option<i64>,
        #[top_api(max_items = 1000)]
        pub ucrowd_rank_items: Vec<Ucrowdrankitems>,
        pub get_topn_rate: Option<i64>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ucrowdrankitems {
        pub commirate: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgMaterialTemporaryOptionalResponse {
        pub total_results: Option<i64>,
        pub result_list: Vec<MapData>,
        pub page_result_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub info_dxjh: Option<String>,
        pub tk_total_sales: Option<String>,
        pub tk_total_commi: Option<String>,
        pub coupon_id: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub include_mkt: Option<String>,
        pub include_dxjh: Option<String>,
        pub commission_rate: Option<String>,
        pub volume: Option<i64>,
        pub shop_title: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub shop_dsr: Option<i64>,
        pub coupon_share_url: Option<String>,
        pub url: Option<String>,
        pub level_one_category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub category_name: Option<String>,
        pub category_id: Option<i64>,
        pub short_title: Option<String>,
        pub white_image: Option<String>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        pub x_id: Option<String>,
        pub coupon_start_fee: Option<String>,
        /// In yuan.
        pub coupon_amount: Option<String>,
        pub item_description: Option<String>,
        pub nick: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub total_stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub stock: Option<i64>,
        pub tmall_play_activity_info: Option<String>,
        pub item_id: Option<String>,
        pub real_post_fee: Option<String>,
        pub lock_rate: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_click_url: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub sale_begin_time: Option<String>,
        pub sale_end_time: Option<String>,
        /// In metres.
        pub distance: Option<String>,
        pub usable_shop_id: Option<String>,
        pub usable_shop_name: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub reward_info: Option<i64>,
        pub is_brand_flash_sale: Option<String>,
        pub localization_extend: Option<String>,
        pub match_score: Option<String>,
        pub commi_score: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<StepRateDto>,
        pub bybt_info: Option<TopNInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `StepRateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StepRateDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }
}

/// `taobao.tbk.dg.newuser.order.get`
pub mod dg_newuser_order_get {
    use crate::prelude::*;

    /// `taobao.tbk.dg.newuser.order.get` (淘宝客-推广者-新用户订单明细查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=33892&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).has_next(result.has_next)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.newuser.order.get",
        response = Results,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct DgNewuserOrderGet {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub adzone_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub activity_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub results: Vec<MapData>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub register_time: Option<TopDateTime>,
        pub bind_time: Option<TopDateTime>,
        pub buy_time: Option<TopDateTime>,
        pub status: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub order_tk_type: Option<i64>,
        pub union_id: Option<String>,
        pub member_id: Option<i64>,
        #[top_api(secret)]
        pub member_nick: Option<String>,
        pub site_id: Option<i64>,
        pub site_name: Option<String>,
        pub adzone_id: Option<i64>,
        pub adzone_name: Option<String>,
        pub tb_trade_parent_id: Option<i64>,
        pub accept_time: Option<TopDateTime>,
        pub receive_time: Option<TopDateTime>,
        pub success_time: Option<TopDateTime>,
        pub activity_type: Option<ActivityType>,
        pub activity_id: Option<String>,
        pub biz_date: Option<String>,
        pub orders: Vec<OrderData>,
        pub bind_card_time: Option<TopDateTime>,
        pub login_time: Option<TopDateTime>,
        pub is_card_save: Option<IsCardSave>,
        pub use_rights_time: Option<TopDateTime>,
        pub get_rights_time: Option<TopDateTime>,
        pub relation_id: Option<String>,
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 淘宝
        #[top_api(value = "taobao")]
        Taobao,
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// 天猫
        #[top_api(value = "tmall")]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_card_save`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCardSave {
        /// 绑定
        #[top_api(value = 1)]
        Binding,
        /// 未绑定
        #[top_api(value = 0)]
        NotBound,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderData {
        pub commission: Option<String>,
        pub confirm_receive_time: Option<String>,
        pub pay_time: Option<String>,
        pub order_no: Option<String>,
    }
}

/// `taobao.tbk.dg.newuser.order.sum`
pub mod dg_newuser_order_sum {
    use crate::prelude::*;

    /// `taobao.tbk.dg.newuser.order.sum` (淘宝客-推广者-拉新活动对应数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=36836&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).has_next(result.has_next)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.newuser.order.sum",
        response = Data,
        unwrap = "results",
        debug
    )]
    pub struct DgNewuserOrderSum {
        #[top_api(min = 1, max = 100)]
        pub page_size: i64,
        pub adzone_id: Option<i64>,
        pub page_no: i64,
        pub site_id: Option<i64>,
        pub activity_id: String,
        pub settle_month: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub data: Option<DataData>,
    }

    /// `Data`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataData {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
        pub results: Vec<DataDataResults>,
    }

    /// `Data`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataDataResults {
        pub activity_id: Option<String>,
        pub biz_date: Option<String>,
        pub reg_user_cnt: Option<i64>,
        pub login_user_cnt: Option<i64>,
        pub alipay_user_cnt: Option<i64>,
        pub rcv_valid_user_cnt: Option<i64>,
        pub rcv_user_cnt: Option<i64>,
        pub alipay_user_cpa_pre_amt: Option<String>,
        pub bind_buy_user_cpa_pre_amt: Option<String>,
        pub bind_buy_valid_user_cnt: Option<i64>,
        pub bind_card_valid_user_cnt: Option<i64>,
        pub re_buy_valid_user_cnt: Option<i64>,
        pub valid_num: Option<i64>,
        pub relation_id: Option<String>,
    }
}

/// `taobao.tbk.dg.optimus.material`
pub mod dg_optimus_material {
    use crate::prelude::*;

    /// `taobao.tbk.dg.optimus.material` (淘宝客-推广者-物料精选)
    ///
    /// <https://open.taobao.com/api.htm?docId=33947&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.optimus.material",
        response = DgOptimusMaterialResponse,
        debug
    )]
    pub struct DgOptimusMaterial {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub adzone_id: i64,
        pub material_id: i64,
        pub device_value: Option<String>,
        pub device_encrypt: Option<String>,
        pub device_type: Option<String>,
        pub content_id: Option<i64>,
        pub content_source: Option<String>,
        pub item_id: Option<String>,
        pub favorites_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgOptimusMaterialResponse {
        pub result_list: Vec<MapData>,
        pub is_default: Option<String>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        /// In yuan.
        pub coupon_amount: Option<i64>,
        pub small_images: Vec<String>,
        pub shop_title: Option<String>,
        pub category_id: Option<i64>,
        pub coupon_start_fee: Option<String>,
        pub item_id: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub user_type: Option<UserType>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub commission_rate: Option<String>,
        pub coupon_start_time: Option<String>,
        pub title: Option<String>,
        pub item_description: Option<String>,
        pub seller_id: Option<i64>,
        pub volume: Option<i64>,
        pub coupon_end_time: Option<String>,
        pub coupon_click_url: Option<String>,
        pub pict_url: Option<String>,
        pub click_url: Option<String>,
        pub stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub total_stock: Option<i64>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub level_one_category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub category_name: Option<String>,
        pub white_image: Option<String>,
        pub short_title: Option<String>,
        pub word_list: Vec<WordMapData>,
        pub tmall_play_activity_info: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        pub x_id: Option<String>,
        pub new_user_price: Option<String>,
        pub coupon_info: Option<String>,
        pub coupon_share_url: Option<String>,
        pub nick: Option<String>,
        pub reserve_price: Option<String>,
        pub ju_online_end_time: Option<String>,
        pub ju_online_start_time: Option<String>,
        pub maochao_play_end_time: Option<String>,
        pub maochao_play_start_time: Option<String>,
        pub maochao_play_conditions: Option<String>,
        /// In cents.
        pub maochao_play_discounts: Option<String>,
        pub maochao_play_discount_type: Option<MaochaoPlayDiscountType>,
        pub maochao_play_free_post_fee: Option<MaochaoPlayFreePostFee>,
        pub multi_coupon_zk_rate: Option<String>,
        pub price_after_multi_coupon: Option<String>,
        pub multi_coupon_item_count: Option<String>,
        pub lock_rate: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub promotion_type: Option<String>,
        pub promotion_info: Option<String>,
        pub promotion_discount: Option<String>,
        pub promotion_condition: Option<String>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_click_url: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        /// In milliseconds.
        pub ju_play_end_time: Option<i64>,
        /// In milliseconds.
        pub ju_play_start_time: Option<i64>,
        pub play_info: Option<String>,
        /// In milliseconds.
        pub tmall_play_activity_end_time: Option<i64>,
        /// In milliseconds.
        pub tmall_play_activity_start_time: Option<i64>,
        /// In milliseconds.
        pub ju_pre_show_end_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_start_time: Option<String>,
        pub favorites_info: Option<FavoritesInfo>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub sub_title: Option<String>,
        pub jhs_price_usp_list: Option<String>,
        pub tqg_online_end_time: Option<String>,
        pub tqg_online_start_time: Option<String>,
        pub tqg_sold_count: Option<i64>,
        pub tqg_total_count: Option<i64>,
        pub superior_brand: Option<String>,
        pub is_brand_flash_sale: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<TopNInfoDto>,
        pub bybt_info: Option<BybtInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
        pub cpa_reward_amount: Option<String>,
        pub activity_id: Option<String>,
        pub sp_campaign_list: Vec<SpCampaign>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 淘宝
        #[top_api(value = 0)]
        Taobao,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// 特价版
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `maochao_play_discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaochaoPlayDiscountType {
        /// 折扣(满 n 件折扣)
        #[top_api(value = "2")]
        V2,
        /// 减钱(满 n 元减 m 元)
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `maochao_play_free_post_fee`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaochaoPlayFreePostFee {
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// 否
        #[top_api(value = "0")]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordMapData {
        pub url: Option<String>,
        pub word: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FavoritesInfo {
        pub total_count: Option<i64>,
        pub favorites_list: Vec<FavoritesDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FavoritesDetail {
        pub favorites_id: Option<i64>,
        pub favorites_title: Option<String>,
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `BybtInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BybtInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpCampaign {
        pub sp_cid: Option<String>,
        pub sp_name: Option<String>,
        pub sp_rate: Option<String>,
        pub sp_lock_status: Option<SpLockStatus>,
        pub sp_apply_link: Option<String>,
        pub sp_status: Option<SpStatus>,
    }

    /// The values of `sp_lock_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpLockStatus {
        /// 不锁佣
        #[top_api(value = "0")]
        V0,
        /// 锁佣
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sp_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpStatus {
        /// 可用
        #[top_api(value = "1")]
        Available,
        /// 不可用
        #[top_api(value = "0")]
        Unavailable,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.dg.optimus.promotion`
pub mod dg_optimus_promotion {
    use crate::prelude::*;

    /// `taobao.tbk.dg.optimus.promotion` (淘宝客-推广者-权益物料精选)
    ///
    /// <https://open.taobao.com/api.htm?docId=52700&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.optimus.promotion",
        response = Vec<MapData>,
        unwrap = "result_list",
        debug
    )]
    pub struct DgOptimusPromotion {
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
        pub adzone_id: i64,
        pub promotion_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub promotion_type: Option<String>,
        pub condition_type: Option<String>,
        pub discount_type: Option<String>,
        pub total_count: Option<i64>,
        pub remain_count: Option<i64>,
        /// In milliseconds.
        pub display_start_time: Option<String>,
        /// In milliseconds.
        pub display_end_time: Option<String>,
        pub promotion_list: Vec<PromotionList>,
        pub promotion_extend: Option<PromotionExtend>,
        pub seller_id: Option<String>,
        pub nick: Option<String>,
        pub shop_title: Option<String>,
        pub shop_picture_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionList {
        /// In milliseconds.
        pub entry_used_start_time: Option<String>,
        /// In milliseconds.
        pub entry_used_end_time: Option<String>,
        /// In cents.
        pub entry_condition: Option<String>,
        /// In cents.
        pub entry_discount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionExtend {
        pub recommend_item_list: Vec<RecommendItemList>,
        pub youjia_coupon_info: Option<Youjiacouponinfo>,
        pub promotion_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendItemList {
        pub item_id: Option<i64>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Youjiacouponinfo {
        pub item_id: Option<String>,
        pub url: Option<String>,
    }
}

/// `taobao.tbk.dg.punish.order.get`
pub mod dg_punish_order_get {
    use crate::prelude::*;

    /// `taobao.tbk.dg.punish.order.get` (淘宝客-推广者-处罚订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42050&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.punish.order.get",
        response = RpcResult,
        unwrap = "result",
        debug
    )]
    pub struct DgPunishOrderGet {
        pub af_order_option: Option<TopApiAfOrderOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopApiAfOrderOption {
        pub relation_id: Option<i64>,
        pub tb_trade_id: Option<i64>,
        pub tb_trade_parent_id: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub span: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub special_id: Option<i64>,
        pub adzone_id: Option<i64>,
        pub site_id: Option<i64>,
        pub violation_type: Option<i64>,
        pub punish_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub data: Option<PageResult>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub results: Vec<DgPunishOrderGetResult>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgPunishOrderGetResult {
        pub union_id: Option<String>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub settle_month: Option<i64>,
        pub punish_status: Option<String>,
        pub violation_type: Option<String>,
        pub tk_trade_create_time: Option<String>,
        pub tb_trade_id: Option<i64>,
        pub tb_trade_parent_id: Option<i64>,
        pub tk_adzone_id: Option<i64>,
        pub tk_site_id: Option<i64>,
        pub tk_pub_id: Option<String>,
    }
}

/// `taobao.tbk.dg.tpwd.report.get`
pub mod dg_tpwd_report_get {
    use crate::prelude::*;

    /// `taobao.tbk.dg.tpwd.report.get` (淘宝客-推广者-淘口令回流数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56693&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.tpwd.report.get",
        response = MapData,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct DgTpwdReportGet {
        #[top_api(secret)]
        pub tao_password: String,
        pub adzone_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub hour_pv: Option<i64>,
        pub hour_uv: Option<i64>,
        pub uv: Option<i64>,
        pub pv: Option<i64>,
    }
}

/// `taobao.tbk.dg.tpwd.risk.report`
pub mod dg_tpwd_risk_report {
    use crate::prelude::*;

    /// `taobao.tbk.dg.tpwd.risk.report` (淘宝客-推广者-淘口令预警及拦截查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=59692&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.tpwd.risk.report",
        response = DgTpwdRiskReportResult,
        unwrap = "result",
        debug
    )]
    pub struct DgTpwdRiskReport {
        pub pid: Option<String>,
        pub offset: i64,
        pub limit: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgTpwdRiskReportResult {
        pub status_list: Vec<DataMap>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataMap {
        pub pid: Option<String>,
        pub rid: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 预警
        #[top_api(value = "0")]
        V0,
        /// 拦截
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.dg.vegas.send.report`
pub mod dg_vegas_send_report {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.send.report` (淘宝客-推广者-查询红包发放个数)
    ///
    /// <https://open.taobao.com/api.htm?docId=47593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.send.report",
        response = DgVegasSendReportResult,
        unwrap = "result",
        debug
    )]
    pub struct DgVegasSendReport {
        pub biz_date: String,
        pub relation_id: Option<i64>,
        pub activity_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
        pub rpt_dim: Option<String>,
        pub activity_category: Option<ActivityCategory>,
    }

    /// The values of `activity_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityCategory {
        /// 超级红包
        #[top_api(value = 1)]
        V1,
        /// 福利购
        #[top_api(value = 2)]
        V2,
        /// 签到红包
        #[top_api(value = 3)]
        V3,
        /// 福利直降
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasSendReportResult {
        pub success: Option<bool>,
        pub model: Option<RightsSendRptDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `RightsSendRptDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRptDto {
        pub relation_rpt_list: Vec<RightsSendRelationRptDto>,
        pub pid_rpt_list: Vec<RightsSendRptDtoPidRptList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRelationRptDto {
        pub biz_date: Option<String>,
        pub relation_id: Option<i64>,
        pub fund_num: Option<i64>,
        pub pid: Option<String>,
        pub use_num: Option<i64>,
    }

    /// `RightsSendRelationRptDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRptDtoPidRptList {
        pub biz_date: Option<String>,
        pub pid: Option<String>,
        pub fund_num: Option<i64>,
        pub use_num: Option<i64>,
    }
}

/// `taobao.tbk.dg.vegas.send.status`
pub mod dg_vegas_send_status {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.send.status` (淘宝客-推广者-红包领取状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52958&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.send.status",
        response = DgVegasSendStatusResponse,
        debug
    )]
    pub struct DgVegasSendStatus {
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub device_value: Option<String>,
        pub device_type: Option<String>,
        pub thor_biz_code: Option<String>,
        pub pid: Option<String>,
        pub activity_category: Option<ActivityCategory>,
    }

    /// The values of `activity_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityCategory {
        /// 超级红包
        #[top_api(value = 1)]
        V1,
        /// 福利购
        #[top_api(value = 2)]
        V2,
        /// 签到红包
        #[top_api(value = 3)]
        V3,
        /// 福利直降
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasSendStatusResponse {
        pub result_msg: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub result_list: Vec<MapData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub is_new_user: Option<String>,
    }
}

/// `taobao.tbk.dg.vegas.tlj.create`
pub mod dg_vegas_tlj_create {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.tlj.create` (淘宝客-推广者-淘礼金创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=40173&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.tlj.create",
        response = DgVegasTljCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct DgVegasTljCreate {
        pub security_level: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub use_start_time: Option<String>,
        pub use_end_time_mode: Option<UseEndTimeMode>,
        /// A day as \``yyyy-MM-dd`\`.
        pub use_end_time: Option<String>,
        pub send_end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub send_start_time: Option<TopDateTime>,
        /// In yuan.
        pub per_face: Decimal,
        pub security_switch: bool,
        pub user_total_win_num_limit: i64,
        pub name: String,
        pub total_num: i64,
        pub item_id: String,
        pub campaign_type: Option<String>,
        pub adzone_id: i64,
    }

    /// The values of `use_end_time_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseEndTimeMode {
        /// 相对时间
        #[top_api(value = 1)]
        V1,
        /// 绝对时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasTljCreateResult {
        pub model: Option<RightsInstanceCreateResult>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsInstanceCreateResult {
        pub rights_id: Option<String>,
        pub send_url: Option<String>,
        pub vegas_code: Option<String>,
        /// In yuan.
        pub available_fee: Option<Decimal>,
        pub item_today_num_left: Option<i64>,
    }
}

/// `taobao.tbk.dg.vegas.tlj.instance.report`
pub mod dg_vegas_tlj_instance_report {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.tlj.instance.report` (淘宝客-推广者-淘礼金发放及使用报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43317&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.tlj.instance.report",
        response = DgVegasTljInstanceReportResult,
        unwrap = "result",
        debug
    )]
    pub struct DgVegasTljInstanceReport {
        pub rights_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasTljInstanceReportResult {
        pub model: Option<TljInstanceReportDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TljInstanceReportDto {
        pub unfreeze_amount: Option<String>,
        pub unfreeze_num: Option<i64>,
        pub refund_amount: Option<String>,
        pub refund_num: Option<i64>,
        pub alipay_amount: Option<String>,
        pub use_amount: Option<String>,
        pub use_num: Option<i64>,
        pub win_amount: Option<String>,
        pub win_num: Option<i64>,
        pub pre_commission_amount: Option<String>,
        pub fp_refund_amount: Option<String>,
        pub fp_refund_num: Option<i64>,
    }
}

/// `taobao.tbk.dg.vegas.tlj.report`
pub mod dg_vegas_tlj_report {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.tlj.report` (淘宝客-推广者-淘礼金效果数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=58736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.tlj.report",
        response = DgVegasTljReportResponse,
        debug
    )]
    pub struct DgVegasTljReport {
        pub rights_id: String,
        pub adzone_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasTljReportResponse {
        pub model: Option<InstanceDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub result_success: Option<bool>,
    }

    /// `InstanceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InstanceDto {
        pub extra: Option<Extra>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Extra {
        pub get_rate: Option<String>,
        pub use_rate: Option<String>,
        pub alipay_num: Option<i64>,
        pub alipay_amt: Option<String>,
        pub pre_pub_share_fee_for_disp: Option<String>,
        pub cm_settle_amt: Option<String>,
        pub win_pv: Option<i64>,
        pub win_sum_amt: Option<String>,
        pub remaining_num: Option<i64>,
        pub remaining_amt: Option<String>,
        pub use_num: Option<i64>,
        pub use_sum_amt: Option<String>,
        pub refund_num: Option<i64>,
        pub refund_sum_amt: Option<String>,
    }
}

/// `taobao.tbk.dg.vegas.tlj.stop`
pub mod dg_vegas_tlj_stop {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.tlj.stop` (淘宝客-推广者-淘礼金暂停发放)
    ///
    /// <https://open.taobao.com/api.htm?docId=58713&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.tlj.stop",
        response = DgVegasTljStopResponse,
        debug
    )]
    pub struct DgVegasTljStop {
        pub rights_id: String,
        pub adzone_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasTljStopResponse {
        pub model: Option<UpdateStatusResult>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub result_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateStatusResult {
        pub update_success: Option<bool>,
    }
}

/// `taobao.tbk.dg.vegas.tlj.temporary.create`
pub mod dg_vegas_tlj_temporary_create {
    use crate::prelude::*;

    /// `taobao.tbk.dg.vegas.tlj.temporary.create` (淘宝客-推广者-淘礼金创建测试营销 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=63311&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.dg.vegas.tlj.temporary.create",
        response = DgVegasTljTemporaryCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct DgVegasTljTemporaryCreate {
        pub security_level: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub use_start_time: Option<String>,
        pub use_end_time_mode: Option<UseEndTimeMode>,
        /// A day as \``yyyy-MM-dd`\`.
        pub use_end_time: Option<String>,
        pub send_end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub send_start_time: Option<TopDateTime>,
        /// In yuan.
        pub per_face: Decimal,
        pub security_switch: bool,
        pub user_total_win_num_limit: i64,
        pub name: String,
        pub total_num: i64,
        pub item_id: String,
        pub campaign_type: Option<String>,
        pub adzone_id: i64,
    }

    /// The values of `use_end_time_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UseEndTimeMode {
        /// 相对时间
        #[top_api(value = 1)]
        V1,
        /// 绝对时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DgVegasTljTemporaryCreateResult {
        pub model: Option<RightsInstanceCreateResult>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsInstanceCreateResult {
        pub rights_id: Option<String>,
        pub send_url: Option<String>,
        pub vegas_code: Option<String>,
        /// In yuan.
        pub available_fee: Option<Decimal>,
        pub item_today_num_left: Option<i64>,
    }
}

/// `taobao.tbk.item.info.get`
pub mod item_info_get {
    use crate::prelude::*;

    /// `taobao.tbk.item.info.get` (淘宝客-公用-淘宝客商品详情查询(简版))
    ///
    /// <https://open.taobao.com/api.htm?docId=24518&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.item.info.get",
        response = Vec<NTbkItem>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct ItemInfoGet {
        pub num_iids: String,
        pub platform: Option<Platform>,
        pub ip: Option<String>,
        pub biz_scene_id: Option<BizSceneId>,
        pub promotion_type: Option<PromotionType>,
        pub relation_id: Option<String>,
        pub manage_item_pub_id: Option<i64>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        /// 消费者比价场景
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NTbkItem {
        pub cat_name: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub seller_id: Option<i64>,
        pub volume: Option<i64>,
        pub nick: Option<String>,
        pub cat_leaf_name: Option<String>,
        pub is_prepay: Option<bool>,
        pub shop_dsr: Option<i64>,
        pub ratesum: Option<i64>,
        pub i_rfd_rate: Option<bool>,
        pub h_good_rate: Option<bool>,
        pub h_pay_rate30: Option<bool>,
        pub free_shipment: Option<bool>,
        /// Several values with commas between them.
        pub material_lib_type: Option<String>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        /// In milliseconds.
        pub ju_play_end_time: Option<i64>,
        /// In milliseconds.
        pub ju_play_start_time: Option<i64>,
        pub play_info: Option<String>,
        /// In milliseconds.
        pub tmall_play_activity_end_time: Option<i64>,
        /// In milliseconds.
        pub tmall_play_activity_start_time: Option<i64>,
        /// In milliseconds.
        pub ju_online_start_time: Option<String>,
        /// In milliseconds.
        pub ju_online_end_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_start_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_end_time: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub hot_flag: Option<String>,
        pub input_num_iid: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 商城
        #[top_api(value = 1)]
        V1,
        /// 特价版
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.item.info.temporary.get`
pub mod item_info_temporary_get {
    use crate::prelude::*;

    /// `taobao.tbk.item.info.temporary.get` (淘宝客商品详情查询（简版）（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=63201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.item.info.temporary.get",
        response = Vec<NTbkItem>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct ItemInfoTemporaryGet {
        pub num_iids: String,
        pub platform: Option<Platform>,
        pub ip: Option<String>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NTbkItem {
        pub cat_name: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub volume: Option<i64>,
        pub nick: Option<String>,
        pub cat_leaf_name: Option<String>,
        pub is_prepay: Option<bool>,
        pub shop_dsr: Option<i64>,
        pub ratesum: Option<i64>,
        pub i_rfd_rate: Option<bool>,
        pub h_good_rate: Option<bool>,
        pub h_pay_rate30: Option<bool>,
        pub free_shipment: Option<bool>,
        /// Several values with commas between them.
        pub material_lib_type: Option<String>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        /// In milliseconds.
        pub ju_play_end_time: Option<i64>,
        /// In milliseconds.
        pub ju_play_start_time: Option<i64>,
        pub play_info: Option<String>,
        /// In milliseconds.
        pub tmall_play_activity_end_time: Option<i64>,
        /// In milliseconds.
        pub tmall_play_activity_start_time: Option<i64>,
        /// In milliseconds.
        pub ju_online_start_time: Option<String>,
        /// In milliseconds.
        pub ju_online_end_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_start_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_end_time: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub hot_flag: Option<String>,
        pub input_num_iid: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 商城
        #[top_api(value = 1)]
        V1,
        /// 特价版
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.order.details.get`
pub mod order_details_get {
    use crate::prelude::*;

    /// `taobao.tbk.order.details.get` (淘宝客-推广者-所有订单查询)
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.order.details.get",
        response = OrderPage,
        unwrap = "data",
        session = none,
        idempotent,
        debug
    )]
    pub struct OrderDetailsGet {
        ///
        /// The platform assumes `1` if this is absent.
        pub query_type: Option<QueryType>,
        pub position_index: Option<String>,
        ///
        /// The platform assumes `20` if this is absent.
        pub page_size: Option<i64>,
        pub member_type: Option<MemberType>,
        pub tk_status: Option<TkStatus>,
        pub end_time: String,
        pub start_time: String,
        ///
        /// The platform assumes `1` if this is absent.
        pub jump_type: Option<JumpType>,
        ///
        /// The platform assumes `1` if this is absent.
        pub page_no: Option<i64>,
        ///
        /// The platform assumes `1` if this is absent.
        pub order_scene: Option<OrderScene>,
    }

    /// The values of `query_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryType {
        /// 按照订单淘客创建时间查询
        #[top_api(value = 1)]
        V1,
        /// 按照订单淘客付款时间查询
        #[top_api(value = 2)]
        V2,
        /// 按照订单淘客结算时间查询
        #[top_api(value = 3)]
        V3,
        /// 按照订单更新时间
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `member_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberType {
        /// 二方
        #[top_api(value = 2)]
        V2,
        /// 三方
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkStatus {
        /// 拍下未付款
        #[top_api(value = 11)]
        V11,
        /// 付款
        #[top_api(value = 12)]
        Payment,
        /// 关闭
        #[top_api(value = 13)]
        Close,
        /// 确认收货
        #[top_api(value = 14)]
        V14,
        /// 结算成功
        #[top_api(value = 3)]
        SettlementSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `jump_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JumpType {
        /// 向前翻页
        #[top_api(value = -1)]
        Minus1,
        /// 向后翻页
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderScene {
        /// 所有订单
        #[top_api(value = 1)]
        V1,
        /// 渠道订单
        #[top_api(value = 2)]
        V2,
        /// 会员运营订单
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPage {
        pub results: Vec<PublisherOrderDto>,
        pub has_pre: Option<bool>,
        pub position_index: Option<String>,
        pub has_next: Option<bool>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublisherOrderDto {
        pub tb_paid_time: Option<String>,
        pub tk_paid_time: Option<String>,
        pub pay_price: Option<String>,
        pub pub_share_fee: Option<String>,
        pub trade_id: Option<String>,
        pub tk_order_role: Option<i64>,
        pub tk_earning_time: Option<String>,
        pub adzone_id: Option<i64>,
        pub pub_share_rate: Option<String>,
        pub unid: Option<String>,
        pub refund_tag: Option<i64>,
        pub subsidy_rate: Option<String>,
        pub tk_total_rate: Option<String>,
        pub item_category_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pub_id: Option<i64>,
        pub alimama_rate: Option<String>,
        pub subsidy_type: Option<String>,
        pub item_img: Option<String>,
        pub pub_share_pre_fee: Option<String>,
        pub alipay_total_price: Option<String>,
        pub item_title: Option<String>,
        pub site_name: Option<String>,
        pub item_num: Option<i64>,
        pub subsidy_fee: Option<String>,
        pub alimama_share_fee: Option<String>,
        pub trade_parent_id: Option<String>,
        pub order_type: Option<String>,
        pub tk_create_time: Option<String>,
        pub flow_source: Option<String>,
        pub terminal_type: Option<String>,
        pub click_time: Option<String>,
        pub tk_status: Option<PublisherOrderDtoTkStatusValue>,
        pub item_price: Option<String>,
        pub item_id: Option<String>,
        pub adzone_name: Option<String>,
        pub total_commission_rate: Option<String>,
        pub item_link: Option<String>,
        pub site_id: Option<i64>,
        pub seller_shop_title: Option<String>,
        pub income_rate: Option<String>,
        pub total_commission_fee: Option<String>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub deposit_price: Option<String>,
        pub tb_deposit_time: Option<String>,
        pub tk_deposit_time: Option<String>,
        pub tp_order_id: Option<String>,
        pub service_fee_dto_list: Vec<ServiceFeeDto>,
        pub marketing_type: Option<String>,
        pub modified_time: Option<String>,
        pub talent_pid: Option<String>,
        pub tb_gmv_total_price: Option<String>,
        pub extra_mkt_id: Option<String>,
        pub untts: Option<String>,
        pub pub_share_pre_fee_for_commission: Option<Decimal>,
        pub pub_share_fee_for_commission: Option<Decimal>,
        pub subsidy_info_dto_list: Vec<SubsidyDetailDto>,
        pub pub_share_rate_for_sdy: Option<Decimal>,
        pub tk_total_rate_for_sdy: Option<Decimal>,
        pub pub_share_pre_fee_for_sdy: Option<Decimal>,
        pub pub_share_fee_for_sdy: Option<Decimal>,
        pub alimm_share_info_dto: Option<AlimmShareInfoDto>,
        pub platform_special_service_rate: Option<Decimal>,
        pub platform_special_service_fee: Option<Decimal>,
        pub platform_special_share_info_dto: Option<PlatformSpecialShareInfoDto>,
    }

    /// The values of `tk_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublisherOrderDtoTkStatusValue {
        /// 订单结算
        #[top_api(value = 3)]
        V3,
        /// 订单付款
        #[top_api(value = 12)]
        V12,
        /// 订单失效
        #[top_api(value = 13)]
        V13,
        /// 订单成功
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ServiceFeeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceFeeDto {
        pub tk_share_role_type: Option<i64>,
        pub share_relative_rate: Option<String>,
        pub share_fee: Option<String>,
        pub share_pre_fee: Option<String>,
    }

    /// `SubsidyDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubsidyDetailDto {
        pub subsidy_type: Option<String>,
        pub subsidy_rate: Option<Decimal>,
        pub subsidy_fee: Option<Decimal>,
        pub subsidy_upper_limit: Option<Decimal>,
        pub subsidy_share_rate: Option<Decimal>,
    }

    /// `AlimmShareInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlimmShareInfoDto {
        pub alimm_tech_service_rate: Option<Decimal>,
        pub alimm_tech_service_pre_fee: Option<Decimal>,
        pub alimm_tech_service_fee: Option<Decimal>,
        pub alimm_agent_service_rate: Option<Decimal>,
        pub alimm_agent_service_pre_fee: Option<Decimal>,
        pub alimm_agent_service_fee: Option<Decimal>,
    }

    /// `PlatformSpecialShareInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlatformSpecialShareInfoDto {
        pub content_tech_service_rate: Option<Decimal>,
        pub content_tech_service_pre_fee: Option<Decimal>,
        pub content_tech_service_fee: Option<Decimal>,
        pub traffic_tech_service_rate: Option<Decimal>,
        pub traffic_tech_service_pre_fee: Option<Decimal>,
        pub traffic_tech_service_fee: Option<Decimal>,
    }
}

/// `taobao.tbk.order.refund.get`
pub mod order_refund_get {
    use crate::prelude::*;

    /// `taobao.tbk.order.refund.get` (淘宝客-推广者-全量维权退款订单查询)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.order.refund.get",
        response = OrderRefundGetResponse,
        session = none,
        debug
    )]
    pub struct OrderRefundGet {
        pub publisher_refund_order_query_option: Option<PublisherRefundOrderQueryOption>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PublisherRefundOrderQueryOption {
        pub jump_type: Option<JumpType>,
        pub order_scene: i64,
        pub page_size: i64,
        pub query_type: QueryType,
        pub page_no: i64,
        pub position_index: Option<String>,
        pub start_time: String,
        pub member_type: i64,
        pub end_time: String,
    }

    /// The values of `jump_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JumpType {
        /// 向前翻页
        #[top_api(value = -1)]
        Minus1,
        /// 向后翻页
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `query_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryType {
        /// 维权发起时间
        #[top_api(value = 1)]
        V1,
        /// 订单结算时间（正向订单）
        #[top_api(value = 2)]
        V2,
        /// 维权完成时间
        #[top_api(value = 3)]
        V3,
        /// 订单创建时间
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
    pub struct OrderRefundGetResponse {
        pub data: Option<OrderPage>,
        pub result_code: Option<i64>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPage {
        pub result: Vec<PublisherRefundOrderDto>,
        pub pre_page: Option<i64>,
        pub next_page: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub has_next: Option<bool>,
        pub position_index: Option<String>,
        pub has_pre: Option<bool>,
    }

    /// `PublisherRefundOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublisherRefundOrderDto {
        pub refund_suit_id: Option<String>,
        pub tb_trade_parent_id: Option<String>,
        pub tb_trade_id: Option<String>,
        pub tb_trade_create_time: Option<String>,
        pub earning_time: Option<String>,
        pub tk_refund_time: Option<String>,
        pub tk_refund_suit_time: Option<String>,
        pub modified_time: Option<String>,
        pub item_title: Option<String>,
        pub tk_order_role: Option<String>,
        pub refund_status: Option<i64>,
        pub tb_trade_finish_price: Option<String>,
        pub refund_fee: Option<String>,
        pub pub_share_fee: Option<String>,
        pub tk_commission_fee_refund: Option<String>,
        pub tk_subsidy_fee_refund: Option<String>,
        pub tk_commission_alimm_refund_fee: Option<String>,
        pub tk_subsidy_alimm_refund_fee: Option<String>,
        pub tk_commission_agent_refund_fee: Option<String>,
        pub tk_subsidy_agent_refund_fee: Option<String>,
        pub show_return_fee: Option<String>,
        pub relation_id: Option<i64>,
        pub special_id: Option<i64>,
    }
}

/// `taobao.tbk.privilege.get`
pub mod privilege_get {
    use crate::prelude::*;

    /// `taobao.tbk.privilege.get` (淘宝客-服务商-单品券高效转链)
    ///
    /// <https://open.taobao.com/api.htm?docId=28625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.privilege.get",
        response = RpcResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PrivilegeGet {
        pub adzone_id: i64,
        pub platform: Option<Platform>,
        pub site_id: i64,
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub external_id: Option<String>,
        pub xid: Option<String>,
        pub ucrowd_id: Option<i64>,
        pub get_topn_rate: Option<GetTopnRate>,
        pub mini_program_link: Option<i64>,
        pub item_id: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub biz_scene_id: Option<BizSceneId>,
        pub manage_item_pub_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `get_topn_rate`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GetTopnRate {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        /// 消费者比价场景
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub data: Option<MaterialDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialDto {
        pub coupon_remain_count: Option<i64>,
        pub coupon_total_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub coupon_end_time: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_type: Option<i64>,
        pub coupon_click_url: Option<String>,
        pub category_id: Option<i64>,
        pub max_commission_rate: Option<String>,
        pub item_url: Option<String>,
        pub ysyl_click_url: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub min_commission_rate: Option<String>,
        pub reward_info: Option<i64>,
        pub topn_info: Option<StepRateDto>,
        pub mini_program: Option<MiniProgramDto>,
        pub item_id: Option<String>,
        pub extra_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StepRateDto {
        pub topn_end_time: Option<i64>,
        pub topn_start_time: Option<i64>,
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniProgramDto {
        pub mini_program_appid: Option<String>,
        pub mini_program_path: Option<String>,
        pub mini_program_qrcode_url: Option<String>,
    }
}

/// `taobao.tbk.privilege.temporary.get`
pub mod privilege_temporary_get {
    use crate::prelude::*;

    /// `taobao.tbk.privilege.temporary.get` (淘宝客-服务商-单品券高效转链（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=62808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.privilege.temporary.get",
        response = RpcResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PrivilegeTemporaryGet {
        pub adzone_id: i64,
        pub site_id: i64,
        pub platform: Option<Platform>,
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub external_id: Option<String>,
        pub xid: Option<String>,
        pub ucrowd_id: Option<i64>,
        pub get_topn_rate: Option<GetTopnRate>,
        pub mini_program_link: Option<i64>,
        pub item_id: Option<String>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `get_topn_rate`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GetTopnRate {
        /// 否
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
    pub struct RpcResult {
        pub data: Option<MaterialDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialDto {
        pub category_id: Option<i64>,
        pub coupon_click_url: Option<String>,
        pub coupon_end_time: Option<String>,
        pub coupon_info: Option<String>,
        pub coupon_start_time: Option<String>,
        pub max_commission_rate: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_type: Option<i64>,
        pub item_url: Option<String>,
        pub ysyl_click_url: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub min_commission_rate: Option<String>,
        pub reward_info: Option<i64>,
        pub topn_info: Option<StepRateDto>,
        pub mini_program: Option<MiniProgramDto>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StepRateDto {
        pub topn_total_count: Option<i64>,
        pub topn_quantity: Option<i64>,
        pub topn_start_time: Option<i64>,
        pub topn_end_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniProgramDto {
        pub mini_program_appid: Option<String>,
        pub mini_program_path: Option<String>,
        pub mini_program_qrcode_url: Option<String>,
    }
}

/// `taobao.tbk.relation.refund`
pub mod relation_refund {
    use crate::prelude::*;

    /// `taobao.tbk.relation.refund` (淘宝客-推广者-维权退款订单查询)
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.relation.refund",
        response = RpcResult,
        unwrap = "result",
        session = none,
        debug
    )]
    pub struct RelationRefund {
        pub search_option: TopApiRefundRptOption,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopApiRefundRptOption {
        pub page_size: i64,
        pub search_type: SearchType,
        pub refund_type: i64,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_no: i64,
        pub biz_type: BizType,
    }

    /// The values of `search_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SearchType {
        /// 维权发起时间
        #[top_api(value = 1)]
        V1,
        /// 订单结算时间（正向订单）
        #[top_api(value = 2)]
        V2,
        /// 维权完成时间
        #[top_api(value = 3)]
        V3,
        /// 订单创建时间
        #[top_api(value = 4)]
        V4,
        /// 订单更新时间
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 渠道关系 id
        #[top_api(value = 1)]
        V1,
        /// 会员关系 id
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub result_msg: Option<String>,
        pub data: Option<PageResult>,
        pub result_code: Option<i64>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub page_no: Option<String>,
        pub page_size: Option<String>,
        pub total_count: Option<String>,
        pub results: Vec<RelationRefundResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationRefundResult {
        pub tb_trade_parent_id: Option<i64>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub tk3rd_pub_id: Option<i64>,
        pub tk_pub_id: Option<i64>,
        pub tk_subsidy_fee_refund3rd_pub: Option<String>,
        pub tk_commission_fee_refund3rd_pub: Option<String>,
        pub tk_subsidy_fee_refund_pub: Option<String>,
        pub tk_commission_fee_refund_pub: Option<String>,
        pub tk_refund_suit_time: Option<TopDateTime>,
        pub tk_refund_time: Option<TopDateTime>,
        pub earning_time: Option<TopDateTime>,
        pub tb_trade_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        pub tb_auction_title: Option<String>,
        pub tb_trade_id: Option<i64>,
        pub refund_fee: Option<String>,
        pub tb_trade_finish_price: Option<String>,
        pub tk_pub_show_return_fee: Option<String>,
        pub tk3rd_pub_show_return_fee: Option<String>,
        pub refund_type: Option<i64>,
        pub alsc_pid: Option<String>,
        pub alsc_id: Option<String>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.tbk.rta.consumer.match`
pub mod rta_consumer_match {
    use crate::prelude::*;

    /// `taobao.tbk.rta.consumer.match` (淘宝客-推广者-定向活动目标发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=55891&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.rta.consumer.match",
        response = Data,
        unwrap = "data",
        debug
    )]
    pub struct RtaConsumerMatch {
        pub adzone_id: i64,
        #[top_api(max_items = 100)]
        pub offer_list: Vec<OfferList>,
        pub special_id: Option<String>,
        pub device_value: Option<String>,
        pub device_type: Option<String>,
        pub strategy_id_list: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfferList {
        pub offer_id: Option<String>,
        pub tlj_url: Option<String>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub result_list: Vec<Resultlist>,
        pub strategy_result_list: Vec<StrategyResultList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultlist {
        pub offer_id: Option<String>,
        pub status: Option<Status>,
        pub click_url: Option<String>,
        pub wx_miniprogram_path: Option<String>,
        pub wx_qrcode_url: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 符合活动要求
        #[top_api(value = "1")]
        V1,
        /// 淘客无活动权限
        #[top_api(value = "2")]
        V2,
        /// 用户不匹配活动
        #[top_api(value = "3")]
        V3,
        /// 系统异常
        #[top_api(value = "4")]
        V4,
        /// 活动不存在
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyResultList {
        pub strategy_id: Option<String>,
        pub status: Option<StrategyResultListStatusValue>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum StrategyResultListStatusValue {
        /// 符合活动要求
        #[top_api(value = "1")]
        V1,
        /// 用户不匹配活动
        #[top_api(value = "3")]
        V3,
        /// 系统异常
        #[top_api(value = "4")]
        V4,
        /// 策略 ID 不存在
        #[top_api(value = "6")]
        V6,
        /// 策略 ID 无效
        #[top_api(value = "7")]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.activity.info.get`
pub mod sc_activity_info_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.activity.info.get` (淘宝客-服务商-官方活动转链)
    ///
    /// <https://open.taobao.com/api.htm?docId=48417&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.activity.info.get",
        response = Data,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScActivityInfoGet {
        pub activity_material_id: String,
        pub adzone_id: i64,
        pub site_id: i64,
        pub relation_id: Option<i64>,
        pub union_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub wx_qrcode_url: Option<String>,
        pub click_url: Option<String>,
        pub short_click_url: Option<String>,
        pub terminal_type: Option<TerminalType>,
        pub material_oss_url: Option<String>,
        pub page_name: Option<String>,
        pub page_start_time: Option<String>,
        pub page_end_time: Option<String>,
        pub wx_miniprogram_path: Option<String>,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// PC
        #[top_api(value = "1")]
        Pc,
        /// 无线
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.adzone.create`
pub mod sc_adzone_create {
    use crate::prelude::*;

    /// `taobao.tbk.sc.adzone.create` (淘宝客-服务商-创建推广者位)
    ///
    /// <https://open.taobao.com/api.htm?docId=34751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.adzone.create",
        response = MapData,
        unwrap = "data",
        debug
    )]
    pub struct ScAdzoneCreate {
        pub site_id: i64,
        #[top_api(max_len = 64)]
        pub adzone_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub model: Option<String>,
    }
}

/// `taobao.tbk.sc.general.link.convert`
pub mod sc_general_link_convert {
    use crate::prelude::*;

    /// `taobao.tbk.sc.general.link.convert` (淘宝客-服务商-万能转链)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.general.link.convert",
        response = ScGeneralLinkConvertResponse,
        session = required,
        debug
    )]
    pub struct ScGeneralLinkConvert {
        pub biz_scene_id: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub material_list: Option<String>,
        pub relation_id: Option<String>,
        pub adzone_id: i64,
        pub seller_id_list: Option<String>,
        pub site_id: i64,
        pub item_id_list: Option<String>,
        pub page_id_list: Option<String>,
        pub target_item: Option<TargetItemDto>,
        pub item_dto: Vec<LkItemDto>,
        pub page_dto: Vec<LkPageDto>,
        pub shop_dto: Vec<LkShopDto>,
        pub material_dto: Vec<LkMaterialDto>,
        pub special_id: Option<String>,
        pub uvid: Option<String>,
        pub qmtid: Option<String>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TargetItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetItemDto {
        pub item_id_list: Vec<String>,
    }

    /// `LkItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkItemDto {
        pub item_id: Option<String>,
        pub sku_id: Option<i64>,
        pub is_target_coupon: Option<IsTargetCoupon>,
        pub coupon_id: Option<String>,
        pub external_id: Option<String>,
        pub dx: Option<String>,
        pub manage_pub_id: Option<i64>,
    }

    /// The values of `is_target_coupon`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTargetCoupon {
        /// 指定
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LkPageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkPageDto {
        pub page_id: Option<String>,
        pub target_item_list: Vec<String>,
    }

    /// `LkShopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkShopDto {
        pub shop_id: Option<String>,
    }

    /// `LkMaterialDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkMaterialDto {
        pub material_url: Option<String>,
        pub is_target_coupon: Option<IsTargetCoupon>,
        pub coupon_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScGeneralLinkConvertResponse {
        pub data: Option<TbkLinkDto>,
        pub biz_error_desc: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// `TbkLinkDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkLinkDto {
        pub material_url_list: Vec<MaterialUrlList>,
        pub shop_url_list: Vec<ShopUrlList>,
        pub event_url_list: Vec<EventUrlList>,
        pub item_url_list: Vec<ItemUrlList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub promotion_info_dto: Option<PromotionInfoDto>,
        pub coupon_info_dto: Option<CouponInfoDto>,
        pub link_info_dto: Option<LinkInfoDto>,
        pub input_material_url: Option<String>,
        pub extra_info: Option<String>,
        pub multiple_items_coupon_info_list: Vec<MaterialMultiCouponPromotionInfoDto>,
    }

    /// `PromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInfoDto {
        pub commission_rate: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub multiple_items_prices_count: Option<i64>,
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// 自选计划
        #[top_api(value = "ZX")]
        Zx,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `CouponInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfoDto {
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_amount: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_desc: Option<String>,
        pub coupon_type: Option<CouponType>,
    }

    /// The values of `coupon_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CouponType {
        /// 店铺
        #[top_api(value = 0)]
        V0,
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LinkInfoDto {
        pub coupon_long_url: Option<String>,
        pub material_type: Option<MaterialType>,
        pub tpwd_origin_url: Option<String>,
        pub material_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub tk_biz_type: Option<TkBizType>,
        pub coupon_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub coupon_short_url: Option<String>,
        pub coupon_full_tpwd: Option<String>,
        pub cps_full_tpwd: Option<String>,
        pub isv_mktid: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// 承接开放
        #[top_api(value = 4)]
        V4,
        /// 优惠券
        #[top_api(value = 5)]
        V5,
        /// 直播间
        #[top_api(value = 6)]
        V6,
        /// 淘积木页
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkBizType {
        /// 联盟口令
        #[top_api(value = 1)]
        V1,
        /// 主站口令
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `MaterialMultiCouponPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialMultiCouponPromotionInfoDto {
        pub coupon_title: Option<String>,
        pub coupon_desc: Option<String>,
        /// In yuan.
        pub coupoon_fee: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<ShopUrlListLinkInfoDto>,
        pub input_shop_id: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopUrlListLinkInfoDto {
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub seller_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub cps_full_tpwd: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopUrlListLinkInfoDtoMaterialTypeValue {
        /// 单品
        #[top_api(value = 1)]
        V1,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<EventUrlListLinkInfoDto>,
        pub input_page_id: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventUrlListLinkInfoDto {
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub page_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub cps_full_tpwd: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub promotion_info_dto: Option<ItemUrlListPromotionInfoDto>,
        pub coupon_info_dto: Option<ItemUrlListCouponInfoDto>,
        pub link_info_dto: Option<ItemLinkInfoDto>,
        pub input_item_id: Option<String>,
        pub extra_info: Option<String>,
        pub multiple_items_coupon_info_list: Vec<ItemMultiCouponPromotionInfoDto>,
    }

    /// `PromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUrlListPromotionInfoDto {
        pub commission_rate: Option<String>,
        pub commission_type: Option<CommissionType>,
        /// In cents.
        pub promotion_price: Option<i64>,
        pub multiple_items_prices_count: Option<i64>,
    }

    /// `CouponInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUrlListCouponInfoDto {
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_amount: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_desc: Option<String>,
    }

    /// `ItemLinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLinkInfoDto {
        pub coupon_long_url: Option<String>,
        pub material_type: Option<ShopUrlListLinkInfoDtoMaterialTypeValue>,
        pub item_id: Option<String>,
        pub cps_long_url: Option<String>,
        pub cps_short_tpwd: Option<String>,
        pub coupon_short_tpwd: Option<String>,
        pub cps_short_url: Option<String>,
        pub coupon_short_url: Option<String>,
        pub coupon_full_tpwd: Option<String>,
        pub cps_full_tpwd: Option<String>,
        pub isv_mktid: Option<String>,
    }

    /// `ItemMultiCouponPromotionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMultiCouponPromotionInfoDto {
        pub coupon_title: Option<String>,
        pub coupon_desc: Option<String>,
        /// In yuan.
        pub coupoon_fee: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub activity_id: Option<String>,
        pub coupon_remain_count: Option<i64>,
    }
}

/// `taobao.tbk.sc.general.link.parse`
pub mod sc_general_link_parse {
    use crate::prelude::*;

    /// `taobao.tbk.sc.general.link.parse` (淘宝客-服务商-万能解析)
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.general.link.parse",
        response = ScGeneralLinkParseResponse,
        session = required,
        debug
    )]
    pub struct ScGeneralLinkParse {
        pub relation_id: Option<String>,
        pub adzone_id: i64,
        pub material_dto: Vec<LkMaterialDto>,
        pub fields: Vec<String>,
    }

    /// `LkMaterialDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LkMaterialDto {
        pub material_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScGeneralLinkParseResponse {
        pub data: Option<TbkLinkDto>,
        pub biz_error_desc: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// `TbkLinkDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkLinkDto {
        pub material_url_list: Vec<MaterialUrlList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialUrlList {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub link_info_dto: Option<LinkInfoDto>,
        pub input_material_url: Option<String>,
        pub extra_info: Option<String>,
    }

    /// `LinkInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LinkInfoDto {
        pub material_type: Option<MaterialType>,
        pub tpwd_origin_url: Option<String>,
        pub material_id: Option<String>,
        pub tk_biz_type: Option<TkBizType>,
        pub isv_mktid: Option<String>,
        pub origin_pid: Option<String>,
    }

    /// The values of `material_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MaterialType {
        /// 商品
        #[top_api(value = 1)]
        Item,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// 会场
        #[top_api(value = 3)]
        V3,
        /// 承接开放
        #[top_api(value = 4)]
        V4,
        /// 优惠券
        #[top_api(value = 5)]
        V5,
        /// 直播间
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkBizType {
        /// 联盟口令
        #[top_api(value = 1)]
        V1,
        /// 主站口令
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.sc.invitecode.get`
pub mod sc_invitecode_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.invitecode.get` (淘宝客-公用-私域用户邀请码生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=38046&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.invitecode.get",
        response = Data,
        unwrap = "data",
        debug
    )]
    pub struct ScInvitecodeGet {
        pub relation_id: Option<i64>,
        pub relation_app: String,
        pub code_type: CodeType,
    }

    /// The values of `code_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeType {
        /// 渠道邀请
        #[top_api(value = 1)]
        V1,
        /// 渠道裂变
        #[top_api(value = 2)]
        V2,
        /// 会员邀请
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub inviter_code: Option<String>,
    }
}

/// `taobao.tbk.sc.material.optional`
pub mod sc_material_optional {
    use crate::prelude::*;

    /// `taobao.tbk.sc.material.optional` (淘宝客-服务商-物料搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=35263&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.material.optional",
        response = ScMaterialOptionalResponse,
        debug
    )]
    pub struct ScMaterialOptional {
        pub start_dsr: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub platform: Option<i64>,
        pub end_tk_rate: Option<i64>,
        pub start_tk_rate: Option<i64>,
        /// In yuan.
        pub end_price: Option<i64>,
        /// In yuan.
        pub start_price: Option<i64>,
        pub is_overseas: Option<bool>,
        pub is_tmall: Option<bool>,
        pub sort: Option<String>,
        pub itemloc: Option<String>,
        pub cat: Option<String>,
        pub q: Option<String>,
        pub adzone_id: i64,
        pub site_id: i64,
        pub material_id: Option<i64>,
        pub has_coupon: Option<bool>,
        pub ip: Option<String>,
        pub npx_level: Option<i64>,
        pub include_rfd_rate: Option<bool>,
        pub include_good_rate: Option<bool>,
        pub include_pay_rate_30: Option<bool>,
        pub need_prepay: Option<bool>,
        pub need_free_shipment: Option<bool>,
        pub end_ka_tk_rate: Option<i64>,
        pub start_ka_tk_rate: Option<i64>,
        pub device_value: Option<String>,
        pub device_encrypt: Option<String>,
        pub device_type: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        /// Several values with commas between them.
        pub seller_ids: Option<String>,
        pub city_code: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub page_result_key: Option<String>,
        pub ucrowd_id: Option<i64>,
        #[top_api(max_items = 1000)]
        pub ucrowd_rank_items: Vec<Ucrowdrankitems>,
        pub get_topn_rate: Option<i64>,
        pub biz_scene_id: Option<BizSceneId>,
        pub promotion_type: Option<PromotionType>,
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 自购省
        #[top_api(value = "1")]
        V1,
        /// 推广赚（代理模式专属 ID
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ucrowdrankitems {
        pub item_id: Option<String>,
        pub commirate: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScMaterialOptionalResponse {
        pub total_results: Option<i64>,
        pub result_list: Vec<MapData>,
        pub page_result_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub info_dxjh: Option<String>,
        pub tk_total_sales: Option<String>,
        pub tk_total_commi: Option<String>,
        pub coupon_id: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub include_mkt: Option<String>,
        pub include_dxjh: Option<String>,
        pub commission_rate: Option<String>,
        pub volume: Option<i64>,
        pub seller_id: Option<i64>,
        pub shop_title: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub url: Option<String>,
        pub coupon_share_url: Option<String>,
        pub shop_dsr: Option<i64>,
        pub white_image: Option<String>,
        pub short_title: Option<String>,
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub level_one_category_name: Option<String>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        /// In yuan.
        pub coupon_amount: Option<String>,
        pub coupon_start_fee: Option<String>,
        pub item_description: Option<String>,
        pub nick: Option<String>,
        pub x_id: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub total_stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub stock: Option<i64>,
        pub tmall_play_activity_info: Option<String>,
        pub item_id: Option<String>,
        pub real_post_fee: Option<String>,
        pub lock_rate_start_time: Option<i64>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate: Option<String>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_click_url: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub usable_shop_name: Option<String>,
        pub usable_shop_id: Option<String>,
        /// In metres.
        pub distance: Option<String>,
        pub sale_end_time: Option<String>,
        pub sale_begin_time: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub reward_info: Option<i64>,
        pub is_brand_flash_sale: Option<String>,
        pub localization_extend: Option<String>,
        pub commi_score: Option<String>,
        pub match_score: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<TopNInfoDto>,
        pub bybt_info: Option<BybtInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
        pub cpa_reward_amount: Option<String>,
        pub activity_id: Option<String>,
        pub rank_page_url: Option<String>,
        pub sp_campaign_list: Vec<SpCampaign>,
        pub item_search_type: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `BybtInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BybtInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpCampaign {
        pub sp_cid: Option<String>,
        pub sp_name: Option<String>,
        pub sp_rate: Option<String>,
        pub sp_lock_status: Option<SpLockStatus>,
        pub sp_apply_link: Option<String>,
        pub sp_status: Option<SpStatus>,
    }

    /// The values of `sp_lock_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpLockStatus {
        /// 不锁佣
        #[top_api(value = "0")]
        V0,
        /// 锁佣
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sp_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpStatus {
        /// 可用
        #[top_api(value = "1")]
        Available,
        /// 不可用
        #[top_api(value = "0")]
        Unavailable,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.material.temporary.optional`
pub mod sc_material_temporary_optional {
    use crate::prelude::*;

    /// `taobao.tbk.sc.material.temporary.optional` (淘宝客-服务商-物料搜索（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=62817&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.result_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.material.temporary.optional",
        response = ScMaterialTemporaryOptionalResponse,
        debug
    )]
    pub struct ScMaterialTemporaryOptional {
        pub start_dsr: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub platform: Option<i64>,
        pub end_tk_rate: Option<i64>,
        pub start_tk_rate: Option<i64>,
        /// In yuan.
        pub end_price: Option<i64>,
        /// In yuan.
        pub start_price: Option<i64>,
        pub is_overseas: Option<bool>,
        pub is_tmall: Option<bool>,
        pub sort: Option<String>,
        pub itemloc: Option<String>,
        pub cat: Option<String>,
        pub q: Option<String>,
        pub adzone_id: i64,
        pub site_id: i64,
        pub material_id: Option<i64>,
        pub has_coupon: Option<bool>,
        pub ip: Option<String>,
        pub npx_level: Option<i64>,
        pub include_rfd_rate: Option<bool>,
        pub include_good_rate: Option<bool>,
        pub include_pay_rate_30: Option<bool>,
        pub need_prepay: Option<bool>,
        pub need_free_shipment: Option<bool>,
        pub end_ka_tk_rate: Option<i64>,
        pub start_ka_tk_rate: Option<i64>,
        pub device_value: Option<String>,
        pub device_encrypt: Option<String>,
        pub device_type: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        /// Several values with commas between them.
        pub seller_ids: Option<String>,
        pub city_code: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub relation_id: Option<String>,
        pub special_id: Option<String>,
        pub page_result_key: Option<String>,
        pub ucrowd_id: Option<i64>,
        #[top_api(max_items = 1000)]
        pub ucrowd_rank_items: Vec<Ucrowdrankitems>,
        pub get_topn_rate: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ucrowdrankitems {
        pub item_id: Option<String>,
        pub commirate: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScMaterialTemporaryOptionalResponse {
        pub total_results: Option<i64>,
        pub result_list: Vec<MapData>,
        pub page_result_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_start_time: Option<String>,
        pub coupon_end_time: Option<String>,
        pub info_dxjh: Option<String>,
        pub tk_total_sales: Option<String>,
        pub tk_total_commi: Option<String>,
        pub coupon_id: Option<String>,
        pub num_iid: Option<String>,
        pub title: Option<String>,
        pub pict_url: Option<String>,
        pub small_images: Vec<String>,
        pub reserve_price: Option<String>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub user_type: Option<UserType>,
        pub provcity: Option<String>,
        pub item_url: Option<String>,
        pub include_mkt: Option<String>,
        pub include_dxjh: Option<String>,
        pub commission_rate: Option<String>,
        pub volume: Option<i64>,
        pub shop_title: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub coupon_remain_count: Option<i64>,
        pub coupon_info: Option<String>,
        pub commission_type: Option<CommissionType>,
        pub url: Option<String>,
        pub coupon_share_url: Option<String>,
        pub shop_dsr: Option<i64>,
        pub white_image: Option<String>,
        pub short_title: Option<String>,
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub level_one_category_name: Option<String>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        /// In yuan.
        pub coupon_amount: Option<String>,
        pub coupon_start_fee: Option<String>,
        pub item_description: Option<String>,
        pub nick: Option<String>,
        pub x_id: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub total_stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub stock: Option<i64>,
        pub tmall_play_activity_info: Option<String>,
        pub item_id: Option<String>,
        pub real_post_fee: Option<String>,
        pub lock_rate_start_time: Option<i64>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate: Option<String>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_click_url: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        pub usable_shop_name: Option<String>,
        pub usable_shop_id: Option<String>,
        /// In metres.
        pub distance: Option<String>,
        pub sale_end_time: Option<String>,
        pub sale_begin_time: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub superior_brand: Option<String>,
        pub reward_info: Option<i64>,
        pub is_brand_flash_sale: Option<String>,
        pub localization_extend: Option<String>,
        pub commi_score: Option<String>,
        pub match_score: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<TopNInfoDto>,
        pub bybt_info: Option<BybtInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
        pub cpa_reward_amount: Option<String>,
        pub activity_id: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 集市
        #[top_api(value = 0)]
        V0,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `commission_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CommissionType {
        /// 营销计划
        #[top_api(value = "MKT")]
        Mkt,
        /// 定向计划
        #[top_api(value = "SP")]
        Sp,
        /// 通用计划
        #[top_api(value = "COMMON")]
        Common,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `BybtInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BybtInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }
}

/// `taobao.tbk.sc.membergroup.optional`
pub mod sc_membergroup_optional {
    use crate::prelude::*;

    /// `taobao.tbk.sc.membergroup.optional` (工具服务商 member 组查询、新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63718&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.membergroup.optional",
        response = MapData,
        unwrap = "data",
        debug
    )]
    pub struct ScMembergroupOptional {
        pub member_group_id: Option<i64>,
        pub tb_num_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub member_group_id: Option<i64>,
        pub tb_num_ids: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub update_time: Option<TopDateTime>,
    }
}

/// `taobao.tbk.sc.optimus.material`
pub mod sc_optimus_material {
    use crate::prelude::*;

    /// `taobao.tbk.sc.optimus.material` (淘宝客-服务商-物料精选)
    ///
    /// <https://open.taobao.com/api.htm?docId=37884&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.optimus.material",
        response = ScOptimusMaterialResponse,
        debug
    )]
    pub struct ScOptimusMaterial {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub adzone_id: i64,
        pub material_id: i64,
        pub site_id: i64,
        pub device_type: Option<String>,
        pub device_encrypt: Option<String>,
        pub device_value: Option<String>,
        pub content_id: Option<i64>,
        pub content_source: Option<String>,
        pub item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScOptimusMaterialResponse {
        pub result_list: Vec<MapData>,
        pub is_default: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        /// In yuan.
        pub coupon_amount: Option<i64>,
        pub small_images: Vec<String>,
        pub shop_title: Option<String>,
        pub category_id: Option<i64>,
        pub coupon_start_fee: Option<String>,
        pub item_id: Option<String>,
        pub coupon_total_count: Option<i64>,
        pub user_type: Option<UserType>,
        /// In yuan.
        pub zk_final_price: Option<String>,
        pub coupon_remain_count: Option<i64>,
        pub commission_rate: Option<String>,
        pub coupon_start_time: Option<String>,
        pub title: Option<String>,
        pub item_description: Option<String>,
        pub seller_id: Option<i64>,
        pub volume: Option<i64>,
        pub coupon_end_time: Option<String>,
        pub coupon_click_url: Option<String>,
        pub pict_url: Option<String>,
        pub click_url: Option<String>,
        pub stock: Option<i64>,
        pub sell_num: Option<i64>,
        pub total_stock: Option<i64>,
        pub oetime: Option<String>,
        pub ostime: Option<String>,
        pub jdd_num: Option<i64>,
        /// In yuan.
        pub jdd_price: Option<String>,
        /// In yuan.
        pub orig_price: Option<String>,
        pub level_one_category_name: Option<String>,
        pub level_one_category_id: Option<i64>,
        pub category_name: Option<String>,
        pub short_title: Option<String>,
        pub white_image: Option<String>,
        pub word_list: Vec<WordMapData>,
        pub tmall_play_activity_info: Option<String>,
        pub uv_sum_pre_sale: Option<i64>,
        pub new_user_price: Option<String>,
        pub coupon_info: Option<String>,
        pub coupon_share_url: Option<String>,
        pub nick: Option<String>,
        pub reserve_price: Option<String>,
        pub ju_online_end_time: Option<String>,
        pub ju_online_start_time: Option<String>,
        pub maochao_play_free_post_fee: Option<MaochaoPlayFreePostFee>,
        pub maochao_play_end_time: Option<String>,
        pub maochao_play_start_time: Option<String>,
        pub maochao_play_conditions: Option<String>,
        /// In cents.
        pub maochao_play_discounts: Option<String>,
        pub maochao_play_discount_type: Option<MaochaoPlayDiscountType>,
        pub multi_coupon_zk_rate: Option<String>,
        pub price_after_multi_coupon: Option<String>,
        pub multi_coupon_item_count: Option<String>,
        pub lock_rate: Option<String>,
        pub lock_rate_end_time: Option<i64>,
        pub lock_rate_start_time: Option<i64>,
        pub presale_discount_fee_text: Option<String>,
        /// In milliseconds.
        pub presale_tail_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_tail_start_time: Option<i64>,
        /// In milliseconds.
        pub presale_end_time: Option<i64>,
        /// In milliseconds.
        pub presale_start_time: Option<i64>,
        /// In yuan.
        pub presale_deposit: Option<String>,
        pub ysyl_tlj_send_time: Option<String>,
        pub ysyl_click_url: Option<String>,
        /// In yuan.
        pub ysyl_tlj_face: Option<String>,
        pub ysyl_commission_rate: Option<String>,
        pub ysyl_tlj_use_end_time: Option<String>,
        pub ysyl_tlj_use_start_time: Option<String>,
        /// In milliseconds.
        pub tmall_play_activity_end_time: Option<i64>,
        /// In milliseconds.
        pub tmall_play_activity_start_time: Option<i64>,
        pub play_info: Option<String>,
        /// In milliseconds.
        pub ju_play_end_time: Option<i64>,
        /// In milliseconds.
        pub ju_play_start_time: Option<i64>,
        pub promotion_type: Option<String>,
        pub promotion_info: Option<String>,
        pub promotion_discount: Option<String>,
        pub promotion_condition: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_end_time: Option<String>,
        /// In milliseconds.
        pub ju_pre_show_start_time: Option<String>,
        pub sale_price: Option<String>,
        pub kuadian_promotion_info: Option<String>,
        pub sub_title: Option<String>,
        pub jhs_price_usp_list: Option<String>,
        pub tqg_total_count: Option<String>,
        pub tqg_sold_count: Option<String>,
        pub tqg_online_start_time: Option<String>,
        pub tqg_online_end_time: Option<String>,
        pub superior_brand: Option<String>,
        pub is_brand_flash_sale: Option<String>,
        pub hot_flag: Option<String>,
        pub topn_info: Option<TopNInfoDto>,
        pub bybt_info: Option<BybtInfoDto>,
        pub tt_sold_count: Option<String>,
        pub maifan_promotion: Option<MaifanPromotionDto>,
        pub cpa_reward_type: Option<String>,
        pub cpa_reward_amount: Option<String>,
        pub activity_id: Option<String>,
        pub sp_campaign_list: Vec<SpCampaign>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 淘宝
        #[top_api(value = 0)]
        Taobao,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// 特价版
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `maochao_play_free_post_fee`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaochaoPlayFreePostFee {
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// 否
        #[top_api(value = "0")]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `maochao_play_discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaochaoPlayDiscountType {
        /// 折扣(满 n 件折扣)
        #[top_api(value = "2")]
        V2,
        /// 减钱(满 n 元减 m 元)
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordMapData {
        pub word: Option<String>,
        pub url: Option<String>,
    }

    /// `TopNInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopNInfoDto {
        pub topn_quantity: Option<i64>,
        pub topn_total_count: Option<i64>,
        pub topn_end_time: Option<String>,
        pub topn_start_time: Option<String>,
        pub topn_rate: Option<String>,
    }

    /// `BybtInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BybtInfoDto {
        pub bybt_brand_logo: Option<String>,
        pub bybt_pic_url: Option<String>,
        pub bybt_item_tags: Vec<String>,
        pub bybt_coupon_amount: Option<String>,
        pub bybt_show_price: Option<String>,
        pub bybt_lowest_price: Option<String>,
        pub bybt_end_time: Option<String>,
        pub bybt_start_time: Option<String>,
    }

    /// `MaifanPromotionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaifanPromotionDto {
        pub maifan_promotion_end_time: Option<String>,
        pub maifan_promotion_start_time: Option<String>,
        pub maifan_promotion_discount: Option<String>,
        pub maifan_promotion_condition: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpCampaign {
        pub sp_cid: Option<String>,
        pub sp_name: Option<String>,
        pub sp_rate: Option<String>,
        pub sp_lock_status: Option<SpLockStatus>,
        pub sp_apply_link: Option<String>,
        pub sp_status: Option<SpStatus>,
    }

    /// The values of `sp_lock_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpLockStatus {
        /// 不锁佣
        #[top_api(value = "0")]
        V0,
        /// 锁佣
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sp_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpStatus {
        /// 可用
        #[top_api(value = "1")]
        Available,
        /// 不可用
        #[top_api(value = "0")]
        Unavailable,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.optimus.promotion`
pub mod sc_optimus_promotion {
    use crate::prelude::*;

    /// `taobao.tbk.sc.optimus.promotion` (淘宝客-服务商-权益物料精选)
    ///
    /// <https://open.taobao.com/api.htm?docId=52701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.optimus.promotion",
        response = Vec<MapData>,
        unwrap = "result_list",
        debug
    )]
    pub struct ScOptimusPromotion {
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
        pub adzone_id: i64,
        pub promotion_id: i64,
        pub site_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub promotion_type: Option<String>,
        pub condition_type: Option<String>,
        pub discount_type: Option<String>,
        pub total_count: Option<i64>,
        pub remain_count: Option<i64>,
        /// In milliseconds.
        pub display_start_time: Option<String>,
        /// In milliseconds.
        pub display_end_time: Option<String>,
        pub promotion_list: Vec<PromotionList>,
        pub promotion_extend: Option<PromotionExtend>,
        pub seller_id: Option<String>,
        pub nick: Option<String>,
        pub shop_title: Option<String>,
        pub shop_picture_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionList {
        /// In milliseconds.
        pub entry_used_start_time: Option<String>,
        /// In milliseconds.
        pub entry_used_end_time: Option<String>,
        /// In cents.
        pub entry_condition: Option<String>,
        /// In cents.
        pub entry_discount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionExtend {
        pub recommend_item_list: Vec<RecommendItemList>,
        pub youjia_coupon_info: Option<Youjiacouponinfo>,
        pub promotion_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendItemList {
        pub item_id: Option<i64>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Youjiacouponinfo {
        pub item_id: Option<String>,
        pub url: Option<String>,
    }
}

/// `taobao.tbk.sc.order.details.get`
pub mod sc_order_details_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.order.details.get` (淘宝客-服务商-所有订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43755&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.order.details.get",
        response = OrderPage,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScOrderDetailsGet {
        pub query_type: Option<QueryType>,
        pub position_index: Option<String>,
        pub page_size: Option<i64>,
        pub member_type: Option<MemberType>,
        pub tk_status: Option<TkStatus>,
        pub end_time: String,
        pub start_time: String,
        pub jump_type: Option<JumpType>,
        pub page_no: Option<i64>,
        pub order_scene: Option<OrderScene>,
        pub member_group_id: Option<i64>,
    }

    /// The values of `query_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryType {
        /// 按照订单淘客创建时间查询
        #[top_api(value = 1)]
        V1,
        /// 按照订单淘客付款时间查询
        #[top_api(value = 2)]
        V2,
        /// 按照订单淘客结算时间查询
        #[top_api(value = 3)]
        V3,
        /// 按照订单更新时间
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `member_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberType {
        /// 二方
        #[top_api(value = 2)]
        V2,
        /// 三方
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkStatus {
        /// 付款
        #[top_api(value = 12)]
        Payment,
        /// 关闭
        #[top_api(value = 13)]
        Close,
        /// 确认收货
        #[top_api(value = 14)]
        V14,
        /// 结算成功
        #[top_api(value = 3)]
        SettlementSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `jump_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JumpType {
        /// 向前翻页
        #[top_api(value = -1)]
        Minus1,
        /// 向后翻页
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderScene {
        /// 所有订单
        #[top_api(value = 1)]
        V1,
        /// 渠道订单
        #[top_api(value = 2)]
        V2,
        /// 会员运营订单
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPage {
        pub results: Vec<PublisherOrderDto>,
        pub has_pre: Option<bool>,
        pub position_index: Option<String>,
        pub has_next: Option<bool>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublisherOrderDto {
        pub tb_paid_time: Option<String>,
        pub tk_paid_time: Option<String>,
        pub pay_price: Option<String>,
        pub pub_share_fee: Option<String>,
        pub trade_id: Option<String>,
        pub tk_order_role: Option<i64>,
        pub tk_earning_time: Option<String>,
        pub adzone_id: Option<i64>,
        pub pub_share_rate: Option<String>,
        pub refund_tag: Option<i64>,
        pub subsidy_rate: Option<String>,
        pub tk_total_rate: Option<String>,
        pub item_category_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pub_id: Option<i64>,
        pub alimama_rate: Option<String>,
        pub subsidy_type: Option<String>,
        pub item_img: Option<String>,
        pub pub_share_pre_fee: Option<String>,
        pub alipay_total_price: Option<String>,
        pub item_title: Option<String>,
        pub site_name: Option<String>,
        pub item_num: Option<i64>,
        pub subsidy_fee: Option<String>,
        pub alimama_share_fee: Option<String>,
        pub trade_parent_id: Option<String>,
        pub order_type: Option<String>,
        pub tk_create_time: Option<String>,
        pub flow_source: Option<String>,
        pub terminal_type: Option<String>,
        pub click_time: Option<String>,
        pub tk_status: Option<PublisherOrderDtoTkStatusValue>,
        pub item_price: Option<String>,
        pub item_id: Option<String>,
        pub adzone_name: Option<String>,
        pub total_commission_rate: Option<String>,
        pub item_link: Option<String>,
        pub site_id: Option<i64>,
        pub seller_shop_title: Option<String>,
        pub income_rate: Option<String>,
        pub total_commission_fee: Option<String>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub tk_deposit_time: Option<String>,
        pub tb_deposit_time: Option<String>,
        pub deposit_price: Option<String>,
        pub app_key: Option<String>,
        pub tp_order_id: Option<String>,
        pub service_fee_dto_list: Vec<ServiceFeeDto>,
        pub marketing_type: Option<String>,
        pub modified_time: Option<String>,
        pub extra_mkt_id: Option<String>,
        pub pub_share_pre_fee_for_commission: Option<Decimal>,
        pub pub_share_fee_for_commission: Option<Decimal>,
        pub subsidy_info_dto_list: Vec<SubsidyDetailDto>,
        pub pub_share_rate_for_sdy: Option<Decimal>,
        pub tk_total_rate_for_sdy: Option<Decimal>,
        pub pub_share_pre_fee_for_sdy: Option<Decimal>,
        pub pub_share_fee_for_sdy: Option<Decimal>,
        pub alimm_share_info_dto: Option<AlimmShareInfoDto>,
        pub platform_special_service_rate: Option<Decimal>,
        pub platform_special_service_fee: Option<Decimal>,
        pub platform_special_share_info_dto: Option<PlatformSpecialShareInfoDto>,
    }

    /// The values of `tk_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublisherOrderDtoTkStatusValue {
        /// 订单结算
        #[top_api(value = 3)]
        V3,
        /// 订单付款
        #[top_api(value = 12)]
        V12,
        /// 订单失效
        #[top_api(value = 13)]
        V13,
        /// 订单成功
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ServiceFeeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceFeeDto {
        pub share_relative_rate: Option<String>,
        pub share_fee: Option<String>,
        pub share_pre_fee: Option<String>,
        pub tk_share_role_type: Option<i64>,
    }

    /// `SubsidyDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubsidyDetailDto {
        pub subsidy_type: Option<String>,
        pub subsidy_rate: Option<Decimal>,
        pub subsidy_fee: Option<Decimal>,
        pub subsidy_upper_limit: Option<Decimal>,
        pub subsidy_share_rate: Option<Decimal>,
    }

    /// `AlimmShareInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlimmShareInfoDto {
        pub alimm_tech_service_rate: Option<Decimal>,
        pub alimm_tech_service_pre_fee: Option<Decimal>,
        pub alimm_tech_service_fee: Option<Decimal>,
        pub alimm_agent_service_rate: Option<Decimal>,
        pub alimm_agent_service_pre_fee: Option<Decimal>,
        pub alimm_agent_service_fee: Option<Decimal>,
    }

    /// `PlatformSpecialShareInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlatformSpecialShareInfoDto {
        pub content_tech_service_rate: Option<Decimal>,
        pub content_tech_service_pre_fee: Option<Decimal>,
        pub content_tech_service_fee: Option<Decimal>,
        pub traffic_tech_service_rate: Option<Decimal>,
        pub traffic_tech_service_pre_fee: Option<Decimal>,
        pub traffic_tech_service_fee: Option<Decimal>,
    }
}

/// `taobao.tbk.sc.order.details.temporary.get`
pub mod sc_order_details_temporary_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.order.details.temporary.get` (淘宝客-服务商-所有订单查询（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=62807&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.order.details.temporary.get",
        response = OrderPage,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScOrderDetailsTemporaryGet {
        pub query_type: Option<QueryType>,
        pub position_index: Option<String>,
        pub page_size: Option<i64>,
        pub member_type: Option<MemberType>,
        pub tk_status: Option<TkStatus>,
        pub end_time: String,
        pub start_time: String,
        pub jump_type: Option<JumpType>,
        pub page_no: Option<i64>,
        pub order_scene: Option<OrderScene>,
        pub member_group_id: Option<String>,
    }

    /// The values of `query_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QueryType {
        /// 按照订单淘客创建时间查询
        #[top_api(value = 1)]
        V1,
        /// 按照订单淘客付款时间查询
        #[top_api(value = 2)]
        V2,
        /// 按照订单淘客结算时间查询
        #[top_api(value = 3)]
        V3,
        /// 按照订单更新时间
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `member_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberType {
        /// 二方
        #[top_api(value = 2)]
        V2,
        /// 三方
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tk_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TkStatus {
        /// 付款
        #[top_api(value = 12)]
        Payment,
        /// 关闭
        #[top_api(value = 13)]
        Close,
        /// 确认收货
        #[top_api(value = 14)]
        V14,
        /// 结算成功
        #[top_api(value = 3)]
        SettlementSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `jump_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JumpType {
        /// 向前翻页
        #[top_api(value = -1)]
        Minus1,
        /// 向后翻页
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderScene {
        /// 常规订单
        #[top_api(value = 1)]
        V1,
        /// 渠道订单
        #[top_api(value = 2)]
        V2,
        /// 会员运营订单
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPage {
        pub results: Vec<PublisherOrderDto>,
        pub has_pre: Option<bool>,
        pub position_index: Option<String>,
        pub has_next: Option<bool>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PublisherOrderDto {
        pub tb_paid_time: Option<String>,
        pub tk_paid_time: Option<String>,
        pub pay_price: Option<String>,
        pub pub_share_fee: Option<String>,
        pub trade_id: Option<String>,
        pub tk_order_role: Option<i64>,
        pub tk_earning_time: Option<String>,
        pub adzone_id: Option<i64>,
        pub pub_share_rate: Option<String>,
        pub refund_tag: Option<i64>,
        pub subsidy_rate: Option<String>,
        pub tk_total_rate: Option<String>,
        pub item_category_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub pub_id: Option<i64>,
        pub alimama_rate: Option<String>,
        pub subsidy_type: Option<String>,
        pub item_img: Option<String>,
        pub pub_share_pre_fee: Option<String>,
        pub alipay_total_price: Option<String>,
        pub item_title: Option<String>,
        pub site_name: Option<String>,
        pub item_num: Option<i64>,
        pub subsidy_fee: Option<String>,
        pub alimama_share_fee: Option<String>,
        pub trade_parent_id: Option<String>,
        pub order_type: Option<String>,
        pub tk_create_time: Option<String>,
        pub flow_source: Option<String>,
        pub terminal_type: Option<String>,
        pub click_time: Option<String>,
        pub tk_status: Option<i64>,
        pub item_price: Option<String>,
        pub item_id: Option<String>,
        pub adzone_name: Option<String>,
        pub total_commission_rate: Option<String>,
        pub item_link: Option<String>,
        pub site_id: Option<i64>,
        pub seller_shop_title: Option<String>,
        pub income_rate: Option<String>,
        pub total_commission_fee: Option<String>,
        pub tk_commission_pre_fee_for_media_platform: Option<String>,
        pub tk_commission_fee_for_media_platform: Option<String>,
        pub tk_commission_rate_for_media_platform: Option<String>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub tk_deposit_time: Option<String>,
        pub tb_deposit_time: Option<String>,
        pub deposit_price: Option<String>,
        pub app_key: Option<String>,
        pub alsc_id: Option<String>,
        pub alsc_pid: Option<String>,
        pub service_fee_dto_list: Vec<ServiceFeeDto>,
        pub lx_rid: Option<String>,
        pub is_lx: Option<IsLx>,
        pub marketing_type: Option<String>,
        pub modified_time: Option<String>,
        pub extra_item_id: Option<String>,
    }

    /// The values of `is_lx`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsLx {
        /// 表征是
        #[top_api(value = "1")]
        V1,
        /// 表征否
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceFeeDto {
        pub share_relative_rate: Option<String>,
        pub share_fee: Option<String>,
        pub share_pre_fee: Option<String>,
        pub tk_share_role_type: Option<i64>,
    }
}

/// `taobao.tbk.sc.publisher.info.get`
pub mod sc_publisher_info_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.publisher.info.get` (淘宝客-公用-私域用户备案信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37989&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.publisher.info.get",
        response = Data,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScPublisherInfoGet {
        pub relation_id: Option<i64>,
        /// The first page is 0\.
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub info_type: InfoType,
        pub relation_app: String,
        pub special_id: Option<String>,
        pub external_id: Option<String>,
        pub external_type: Option<ExternalType>,
    }

    /// The values of `info_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InfoType {
        /// 渠道信息
        #[top_api(value = 1)]
        V1,
        /// 会员信息
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `external_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExternalType {
        /// 微信
        #[top_api(value = 1)]
        Wechat,
        /// 微博
        #[top_api(value = 2)]
        V2,
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 快手
        #[top_api(value = 4)]
        V4,
        /// QQ
        #[top_api(value = 5)]
        Qq,
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub total_count: Option<i64>,
        pub inviter_list: Vec<MapData>,
        pub root_pid_channel_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub relation_app: Option<String>,
        pub create_date: Option<TopDateTime>,
        pub account_name: Option<String>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub relation_id: Option<i64>,
        pub offline_scene: Option<OfflineScene>,
        pub online_scene: Option<OnlineScene>,
        pub note: Option<String>,
        pub root_pid: Option<String>,
        pub rtag: Option<String>,
        pub offline_info: Option<RegisterInfoDto>,
        pub special_id: Option<i64>,
        pub punish_status: Option<String>,
        pub external_id: Option<String>,
        pub external_type: Option<MapDataExternalTypeValue>,
    }

    /// The values of `offline_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OfflineScene {
        /// 门店
        #[top_api(value = "1")]
        Store,
        /// 学校
        #[top_api(value = "2")]
        V2,
        /// 工厂
        #[top_api(value = "3")]
        V3,
        /// 其他
        #[top_api(value = "4")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineScene {
        /// 微信群
        #[top_api(value = "1")]
        V1,
        /// QQ 群
        #[top_api(value = "2")]
        V2,
        /// 其他
        #[top_api(value = "3")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `external_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MapDataExternalTypeValue {
        /// 微信
        #[top_api(value = "1")]
        Wechat,
        /// 微博
        #[top_api(value = "2")]
        V2,
        /// 抖音
        #[top_api(value = "3")]
        V3,
        /// 快手
        #[top_api(value = "4")]
        V4,
        /// QQ
        #[top_api(value = "5")]
        Qq,
        /// 其他
        #[top_api(value = "0")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegisterInfoDto {
        pub shop_name: Option<String>,
        pub shop_type: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub location: Option<String>,
        pub shop_certify_type: Option<String>,
        pub certify_number: Option<String>,
        pub career: Option<String>,
    }
}

/// `taobao.tbk.sc.publisher.info.save`
pub mod sc_publisher_info_save {
    use crate::prelude::*;

    /// `taobao.tbk.sc.publisher.info.save` (淘宝客-公用-私域用户备案)
    ///
    /// <https://open.taobao.com/api.htm?docId=37988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.publisher.info.save",
        response = Data,
        unwrap = "data",
        debug
    )]
    pub struct ScPublisherInfoSave {
        pub relation_from: Option<String>,
        pub offline_scene: Option<OfflineScene>,
        pub online_scene: Option<OnlineScene>,
        pub inviter_code: String,
        pub info_type: i64,
        pub note: Option<String>,
        pub register_info: Option<String>,
    }

    /// The values of `offline_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OfflineScene {
        /// 门店
        #[top_api(value = "1")]
        Store,
        /// 学校
        #[top_api(value = "2")]
        V2,
        /// 工厂
        #[top_api(value = "3")]
        V3,
        /// 其他
        #[top_api(value = "4")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_scene`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineScene {
        /// 微信群
        #[top_api(value = "1")]
        V1,
        /// QQ 群
        #[top_api(value = "2")]
        V2,
        /// 其他
        #[top_api(value = "3")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub relation_id: Option<i64>,
        #[top_api(secret)]
        pub account_name: Option<String>,
        pub special_id: Option<i64>,
        pub desc: Option<String>,
    }
}

/// `taobao.tbk.sc.punish.order.get`
pub mod sc_punish_order_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.punish.order.get` (淘宝客-服务商-处罚订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.punish.order.get",
        response = RpcResult,
        unwrap = "result",
        debug
    )]
    pub struct ScPunishOrderGet {
        pub af_order_option: Option<TopApiAfOrderOption>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopApiAfOrderOption {
        pub relation_id: Option<i64>,
        pub tb_trade_id: Option<i64>,
        pub tb_trade_parent_id: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub span: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub special_id: Option<i64>,
        pub adzone_id: Option<i64>,
        pub site_id: Option<i64>,
        pub violation_type: Option<i64>,
        pub punish_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub data: Option<PageResult>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
        pub result_msg: Option<String>,
        pub result_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub results: Vec<ScPunishOrderGetResult>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScPunishOrderGetResult {
        pub union_id: Option<String>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub settle_month: Option<i64>,
        pub punish_status: Option<String>,
        pub violation_type: Option<ViolationType>,
        pub tk_trade_create_time: Option<String>,
        pub tb_trade_id: Option<i64>,
        pub tb_trade_parent_id: Option<i64>,
        pub tk_adzone_id: Option<i64>,
        pub tk_site_id: Option<i64>,
        pub tk_pub_id: Option<i64>,
    }

    /// The values of `violation_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ViolationType {
        /// 店铺淘宝客
        #[top_api(value = "1")]
        V1,
        /// 订单虚假交易
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.relation.record`
pub mod sc_relation_record {
    use crate::prelude::*;

    /// `taobao.tbk.sc.relation.record` (淘宝客-服务商-私域会员标记)
    ///
    /// <https://open.taobao.com/api.htm?docId=53880&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.relation.record",
        response = MapData,
        unwrap = "data",
        debug
    )]
    pub struct ScRelationRecord {
        pub external_id: String,
        pub external_type: ExternalType,
        pub op_type: OpType,
        pub redirect_url: String,
        pub ucrowd_id: Option<i64>,
    }

    /// The values of `external_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExternalType {
        /// 微信
        #[top_api(value = 1)]
        Wechat,
        /// 微博
        #[top_api(value = 2)]
        V2,
        /// 抖音
        #[top_api(value = 3)]
        V3,
        /// 快手
        #[top_api(value = 4)]
        V4,
        /// QQ
        #[top_api(value = 5)]
        Qq,
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `op_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpType {
        /// 新绑
        #[top_api(value = 1)]
        V1,
        /// 更新
        #[top_api(value = 2)]
        Update,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub url: Option<String>,
        #[top_api(secret)]
        pub password_simple: Option<String>,
        pub model: Option<String>,
    }
}

/// `taobao.tbk.sc.relation.refund`
pub mod sc_relation_refund {
    use crate::prelude::*;

    /// `taobao.tbk.sc.relation.refund` (淘宝客-服务商-维权退款订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43874&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.relation.refund",
        response = RpcResult,
        unwrap = "result",
        debug
    )]
    pub struct ScRelationRefund {
        pub search_option: TopApiRefundRptOption,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopApiRefundRptOption {
        pub page_size: i64,
        pub search_type: SearchType,
        pub refund_type: i64,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_no: i64,
        pub biz_type: BizType,
    }

    /// The values of `search_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SearchType {
        /// 维权发起时间
        #[top_api(value = 1)]
        V1,
        /// 订单结算时间（正向订单）
        #[top_api(value = 2)]
        V2,
        /// 维权完成时间
        #[top_api(value = 3)]
        V3,
        /// 订单创建时间
        #[top_api(value = 4)]
        V4,
        /// 订单更新时间
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 渠道关系 id
        #[top_api(value = 1)]
        V1,
        /// 会员关系 id
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub result_msg: Option<String>,
        pub data: Option<PageResult>,
        pub result_code: Option<i64>,
        pub biz_error_desc: Option<String>,
        pub biz_error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub results: Vec<ScRelationRefundResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScRelationRefundResult {
        pub tb_trade_parent_id: Option<i64>,
        pub special_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub tk3rd_pub_id: Option<i64>,
        pub tk_pub_id: Option<i64>,
        pub tk_subsidy_fee_refund3rd_pub: Option<String>,
        pub tk_commission_fee_refund3rd_pub: Option<String>,
        pub tk_subsidy_fee_refund_pub: Option<String>,
        pub tk_commission_fee_refund_pub: Option<String>,
        pub tk_refund_suit_time: Option<TopDateTime>,
        pub tk_refund_time: Option<TopDateTime>,
        pub earning_time: Option<TopDateTime>,
        pub tb_trade_create_time: Option<TopDateTime>,
        pub refund_status: Option<i64>,
        pub tb_auction_title: Option<String>,
        pub tb_trade_id: Option<i64>,
        pub refund_fee: Option<String>,
        pub tb_trade_finish_price: Option<String>,
        pub tk_pub_show_return_fee: Option<String>,
        pub tk3rd_pub_show_return_fee: Option<String>,
        pub refund_type: Option<i64>,
        pub alsc_pid: Option<String>,
        pub alsc_id: Option<String>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.tbk.sc.shop.convert`
pub mod sc_shop_convert {
    use crate::prelude::*;

    /// `taobao.tbk.sc.shop.convert` (淘宝客-服务商-店铺链接转换)
    ///
    /// <https://open.taobao.com/api.htm?docId=43878&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.shop.convert",
        response = Vec<NTbkShop>,
        unwrap = "results",
        debug
    )]
    pub struct ScShopConvert {
        pub adzone_id: i64,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub platform: Option<i64>,
        pub site_id: i64,
        pub unid: Option<String>,
        pub user_ids: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NTbkShop {
        pub user_id: Option<i64>,
        pub click_url: Option<String>,
    }
}

/// `taobao.tbk.sc.tpwd.convert`
pub mod sc_tpwd_convert {
    use crate::prelude::*;

    /// `taobao.tbk.sc.tpwd.convert` (淘宝客-服务商-淘口令解析\&转链)
    ///
    /// <https://open.taobao.com/api.htm?docId=43873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.tpwd.convert",
        response = MapData,
        unwrap = "data",
        debug
    )]
    pub struct ScTpwdConvert {
        #[top_api(secret)]
        pub password_content: String,
        pub adzone_id: i64,
        pub dx: Option<String>,
        pub site_id: i64,
        pub ucrowd_id: Option<i64>,
        pub relation_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub num_iid: Option<String>,
        pub click_url: Option<String>,
        pub seller_id: Option<String>,
        pub origin_url: Option<String>,
        pub origin_pid: Option<String>,
        pub biz_scene_id: Option<BizSceneId>,
        pub model: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
        pub short_url: Option<String>,
        pub url_type: Option<UrlType>,
    }

    /// The values of `biz_scene_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizSceneId {
        /// 动态 ID 转链场景
        #[top_api(value = "1")]
        V1,
        /// 消费者比价场景
        #[top_api(value = "2")]
        V2,
        /// 商品库导购场景
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `url_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UrlType {
        /// 单品
        #[top_api(value = "1")]
        V1,
        /// 店铺
        #[top_api(value = "2")]
        V2,
        /// 活动
        #[top_api(value = "3")]
        V3,
        /// 其它
        #[top_api(value = "0")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sc.tpwd.temporary.convert`
pub mod sc_tpwd_temporary_convert {
    use crate::prelude::*;

    /// `taobao.tbk.sc.tpwd.temporary.convert` (淘宝客-服务商-淘口令解析\&\&转链（临时接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=63324&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.tpwd.temporary.convert",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct ScTpwdTemporaryConvert {
        #[top_api(secret)]
        pub password_content: String,
        pub adzone_id: i64,
        pub dx: Option<String>,
        pub site_id: i64,
        pub ucrowd_id: Option<i64>,
    }
}

/// `taobao.tbk.sc.ucrowd.create`
pub mod sc_ucrowd_create {
    use crate::prelude::*;

    /// `taobao.tbk.sc.ucrowd.create` (淘宝客-服务商-创建人群标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=53867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.ucrowd.create",
        response = RpcResult,
        unwrap = "data",
        debug
    )]
    pub struct ScUcrowdCreate {
        pub ucrowd_type: i64,
        pub external_crowd_code: Option<String>,
        pub ucrowd_name: String,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub ucrowd_id: Option<i64>,
    }
}

/// `taobao.tbk.sc.ucrowd.delete`
pub mod sc_ucrowd_delete {
    use crate::prelude::*;

    /// `taobao.tbk.sc.ucrowd.delete` (淘宝客-服务商-删除人群标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=53885&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.ucrowd.delete",
        response = RpcResult,
        unwrap = "data",
        debug
    )]
    pub struct ScUcrowdDelete {
        pub ucrowd_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub success: Option<bool>,
    }
}

/// `taobao.tbk.sc.ucrowd.get`
pub mod sc_ucrowd_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.ucrowd.get` (淘宝客-服务商-获取人群标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=53874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.ucrowd.get",
        response = RpcResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScUcrowdGet {
        pub ucrowd_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub ucrowd: Option<CrowdDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub status: Option<Status>,
        pub desc: Option<String>,
        pub ucrowd_type: Option<i64>,
        pub external_crowd_code: Option<String>,
        pub ucrowd_name: Option<String>,
        pub update_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub ucrowd_id: Option<i64>,
        pub member_size: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待生效
        #[top_api(value = 0)]
        AwaitingEffect,
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// 失效
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tbk.sc.ucrowd.member.add`
pub mod sc_ucrowd_member_add {
    use crate::prelude::*;

    /// `taobao.tbk.sc.ucrowd.member.add` (淘宝客-服务商-上传人群数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=53886&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.ucrowd.member.add",
        response = RpcResult,
        unwrap = "data",
        debug
    )]
    pub struct ScUcrowdMemberAdd {
        pub account_type: i64,
        pub ucrowd_id: i64,
        #[top_api(required, max_items = 999)]
        pub account_list: Vec<String>,
        pub edit_type: EditType,
    }

    /// The values of `edit_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EditType {
        /// 增量更新
        #[top_api(value = 1)]
        V1,
        /// 全量更新
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub success: Option<bool>,
    }
}

/// `taobao.tbk.sc.ucrowd.report.get`
pub mod sc_ucrowd_report_get {
    use crate::prelude::*;

    /// `taobao.tbk.sc.ucrowd.report.get` (淘宝客-服务商-人群推广效果)
    ///
    /// <https://open.taobao.com/api.htm?docId=54135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.ucrowd.report.get",
        response = RpcResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ScUcrowdReportGet {
        pub ucrowd_id: i64,
        pub report_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpcResult {
        pub ucrowd_report: Option<DwsUnionAppDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DwsUnionAppDto {
        pub alipay_user_num_in_ucrowd: Option<i64>,
        pub alipay_user_num: Option<i64>,
        pub pre_pub_share_fee: Option<String>,
        pub alipay_amt: Option<String>,
        pub alipay_num: Option<i64>,
        pub click_uv_union: Option<i64>,
        pub click_pv_union: Option<i64>,
    }
}

/// `taobao.tbk.sc.vegas.send.report`
pub mod sc_vegas_send_report {
    use crate::prelude::*;

    /// `taobao.tbk.sc.vegas.send.report` (淘宝客-服务商-查询红包发放个数)
    ///
    /// <https://open.taobao.com/api.htm?docId=47590&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.vegas.send.report",
        response = ScVegasSendReportResult,
        unwrap = "result",
        debug
    )]
    pub struct ScVegasSendReport {
        pub biz_date: String,
        pub relation_id: Option<i64>,
        pub activity_id: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
        pub rpt_dim: Option<String>,
        pub activity_category: Option<ActivityCategory>,
    }

    /// The values of `activity_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityCategory {
        /// 超级红包
        #[top_api(value = 1)]
        V1,
        /// 福利购
        #[top_api(value = 2)]
        V2,
        /// 签到红包
        #[top_api(value = 3)]
        V3,
        /// 福利直降
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScVegasSendReportResult {
        pub success: Option<bool>,
        pub model: Option<RightsSendRptDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRptDto {
        pub relation_rpt_list: Vec<RightsSendRelationRptDto>,
        pub pid_rpt_list: Vec<RightsSendRptDtoPidRptList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRelationRptDto {
        pub biz_date: Option<String>,
        pub relation_id: Option<i64>,
        pub fund_num: Option<i64>,
        pub pid: Option<String>,
        pub use_num: Option<i64>,
    }

    /// `RightsSendRelationRptDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RightsSendRptDtoPidRptList {
        pub biz_date: Option<String>,
        pub pid: Option<String>,
        pub fund_num: Option<i64>,
        pub use_num: Option<i64>,
    }
}

/// `taobao.tbk.sc.vegas.send.status`
pub mod sc_vegas_send_status {
    use crate::prelude::*;

    /// `taobao.tbk.sc.vegas.send.status` (淘宝客-服务商-红包领取状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52957&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sc.vegas.send.status",
        response = ScVegasSendStatusResponse,
        debug
    )]
    pub struct ScVegasSendStatus {
        pub special_id: Option<String>,
        pub relation_id: Option<String>,
        pub device_value: Option<String>,
        pub device_type: Option<String>,
        pub activity_category: Option<ActivityCategory>,
    }

    /// The values of `activity_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityCategory {
        /// 超级红包
        #[top_api(value = 1)]
        V1,
        /// 福利购
        #[top_api(value = 2)]
        V2,
        /// 签到红包
        #[top_api(value = 3)]
        V3,
        /// 福利直降
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScVegasSendStatusResponse {
        pub result_msg: Option<String>,
        pub data: Option<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub result_list: Vec<MapData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub is_new_user: Option<String>,
    }
}

/// `taobao.tbk.shop.get`
pub mod shop_get {
    use crate::prelude::*;

    /// `taobao.tbk.shop.get` (淘宝客-推广者-店铺搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=24521&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.results).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.shop.get",
        response = ShopGetResponse,
        idempotent,
        debug
    )]
    pub struct ShopGet {
        pub end_auction_count: Option<i64>,
        pub end_commission_rate: Option<i64>,
        pub end_credit: Option<i64>,
        pub end_total_action: Option<i64>,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub is_tmall: Option<bool>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub platform: Option<Platform>,
        pub q: String,
        pub sort: Option<String>,
        pub start_auction_count: Option<i64>,
        pub start_commission_rate: Option<i64>,
        pub start_credit: Option<i64>,
        pub start_total_action: Option<i64>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopGetResponse {
        pub results: Vec<NTbkShop>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NTbkShop {
        pub shop_url: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_type: Option<ShopType>,
        pub shop_title: Option<String>,
        pub user_id: Option<i64>,
        pub pict_url: Option<String>,
    }

    /// The values of `shop_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopType {
        /// 天猫
        #[top_api(value = "B")]
        B,
        /// 淘宝
        #[top_api(value = "C")]
        C,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.shop.recommend.get`
pub mod shop_recommend_get {
    use crate::prelude::*;

    /// `taobao.tbk.shop.recommend.get` (淘宝客-公用-店铺关联推荐)
    ///
    /// <https://open.taobao.com/api.htm?docId=24522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.shop.recommend.get",
        response = Vec<NTbkShop>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct ShopRecommendGet {
        pub count: Option<i64>,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub platform: Option<Platform>,
        pub user_id: i64,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// PC
        #[top_api(value = 1)]
        Pc,
        /// 无线
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NTbkShop {
        pub user_id: Option<i64>,
        pub shop_title: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub shop_type: Option<ShopType>,
        pub shop_url: Option<String>,
        pub pict_url: Option<String>,
    }

    /// The values of `shop_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopType {
        /// 天猫
        #[top_api(value = "B")]
        B,
        /// 淘宝
        #[top_api(value = "C")]
        C,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.tbk.sku.best.coupon`
pub mod sku_best_coupon {
    use crate::prelude::*;

    /// `taobao.tbk.sku.best.coupon` (sku 维度最优优惠券信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.sku.best.coupon",
        response = MapData,
        unwrap = "coupon_info",
        debug
    )]
    pub struct SkuBestCoupon {
        pub sku_id: i64,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        pub coupon_expire_time: Option<i64>,
    }
}

/// `taobao.tbk.spread.get`
pub mod spread_get {
    use crate::prelude::*;

    /// `taobao.tbk.spread.get` (淘宝客-公用-长链转短链)
    ///
    /// <https://open.taobao.com/api.htm?docId=27832&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.spread.get",
        response = SpreadGetResponse,
        debug
    )]
    pub struct SpreadGet {
        #[top_api(required, max_items = 20)]
        pub requests: Vec<TbkSpreadRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkSpreadRequest {
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpreadGetResponse {
        pub results: Vec<TbkSpread>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TbkSpread {
        pub content: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.tbk.tpwd.create`
pub mod tpwd_create {
    use crate::prelude::*;

    /// `taobao.tbk.tpwd.create` (淘宝客-公用-淘口令生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=31127&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tbk.tpwd.create",
        response = MapData,
        unwrap = "data",
        debug
    )]
    pub struct TpwdCreate {
        pub url: String,
        pub text: Option<String>,
        pub logo: Option<String>,
        pub ext: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapData {
        #[top_api(secret)]
        pub password_simple: Option<String>,
        pub model: Option<String>,
    }
}
