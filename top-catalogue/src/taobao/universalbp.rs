//! `taobao.universalbp.*`: 42 APIs.

pub use self::account_get_balance::AccountGetBalance;
pub use self::account_get_can_use_bizcode::AccountGetCanUseBizcode;
pub use self::account_is_universal_user::AccountIsUniversalUser;
pub use self::adgroup_horizontal_findpage::AdgroupHorizontalFindpage;
pub use self::adzone_findconfiglist::AdzoneFindconfiglist;
pub use self::adzone_horizontal_findpage::AdzoneHorizontalFindpage;
pub use self::bidword_findlist::BidwordFindlist;
pub use self::bidword_suggestdefaultlist::BidwordSuggestdefaultlist;
pub use self::bidword_suggestkrlist::BidwordSuggestkrlist;
pub use self::campaign_findlist::CampaignFindlist;
pub use self::campaign_findpage::CampaignFindpage;
pub use self::campaign_findsubcampaignid::CampaignFindsubcampaignid;
pub use self::campaign_get::CampaignGet;
pub use self::campaigngroup_findlist::CampaigngroupFindlist;
pub use self::creative_horizontal_findpage::CreativeHorizontalFindpage;
pub use self::creative_manage_findmanagepage::CreativeManageFindmanagepage;
pub use self::creative_preadd::CreativePreadd;
pub use self::crowd_findlist::CrowdFindlist;
pub use self::crowd_findrecommendcrowd::CrowdFindrecommendcrowd;
pub use self::label_dmp_finddmpmoduleconfig::LabelDmpFinddmpmoduleconfig;
pub use self::label_findconfiglist::LabelFindconfiglist;
pub use self::material_accessallowed::MaterialAccessallowed;
pub use self::material_item_findpage::MaterialItemFindpage;
pub use self::material_shop_get::MaterialShopGet;
pub use self::member_findbrandinfolist::MemberFindbrandinfolist;
pub use self::report_async_create_download_task::ReportAsyncCreateDownloadTask;
pub use self::report_query_account::ReportQueryAccount;
pub use self::report_query_adgroup::ReportQueryAdgroup;
pub use self::report_query_area::ReportQueryArea;
pub use self::report_query_bidword::ReportQueryBidword;
pub use self::report_query_campaign::ReportQueryCampaign;
pub use self::report_query_creative::ReportQueryCreative;
pub use self::report_query_crowd::ReportQueryCrowd;
pub use self::report_query_item_promotion::ReportQueryItemPromotion;
pub use self::report_query_not_item_promotion::ReportQueryNotItemPromotion;
pub use self::report_query_realtime::ReportQueryRealtime;
pub use self::shopcategory_findlist::ShopcategoryFindlist;
pub use self::stdcategory_findcategorycondition::StdcategoryFindcategorycondition;
pub use self::stdcategory_findlist::StdcategoryFindlist;
pub use self::wordpackage_findlist::WordpackageFindlist;
pub use self::wordpackage_suggestdefaultlist::WordpackageSuggestdefaultlist;
pub use self::wordpackage_suggestkrlist::WordpackageSuggestkrlist;

/// `taobao.universalbp.account.get.balance`
pub mod account_get_balance {
    use crate::prelude::*;

    /// `taobao.universalbp.account.get.balance` (获取账户余额，现金余额)
    ///
    /// <https://open.taobao.com/api.htm?docId=67075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.account.get.balance",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AccountGetBalance {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_account_balance_v_o: Option<TopAccountBalanceVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAccountBalanceVo {
        pub rt_cash_balance: Option<String>,
    }
}

/// `taobao.universalbp.account.get.can.use.bizcode`
pub mod account_get_can_use_bizcode {
    use crate::prelude::*;

    /// `taobao.universalbp.account.get.can.use.bizcode` (获取账户可用的 `bizCode`)
    ///
    /// <https://open.taobao.com/api.htm?docId=67077&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.account.get.can.use.bizcode",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AccountGetCanUseBizcode {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_market_scene_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_market_scene_v_o_list: Vec<TopMarketSceneVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopMarketSceneVo {
        pub biz_code: Option<String>,
        pub app_id: Option<i64>,
        pub market_name: Option<String>,
    }
}

/// `taobao.universalbp.account.is.universal.user`
pub mod account_is_universal_user {
    use crate::prelude::*;

    /// `taobao.universalbp.account.is.universal.user` (判断用户是否迁移新 bp)
    ///
    /// <https://open.taobao.com/api.htm?docId=67076&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.account.is.universal.user",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AccountIsUniversalUser {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_account_status_v_o: Option<TopAccountStatusVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAccountStatusVo {
        pub is_universal_bp_user: Option<bool>,
    }
}

/// `taobao.universalbp.adgroup.horizontal.findpage`
pub mod adgroup_horizontal_findpage {
    use crate::prelude::*;

    /// `taobao.universalbp.adgroup.horizontal.findpage` (查询单元分页列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67648&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.adgroup.horizontal.findpage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AdgroupHorizontalFindpage {
        pub top_service_context: TopServiceContext,
        pub adgroup_query_v_o: AdgroupQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupQueryVo {
        #[top_api(required)]
        pub campaign_id_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub adgroup_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub adgroup_v_o_list: Vec<AdgroupVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupVo {
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub online_status: Option<OnlineStatus>,
        pub display_status: Option<DisplayStatus>,
        pub audit_status: Option<AuditStatus>,
        pub audit_reason: Option<String>,
        pub adgroup_ocpc: Option<AdgroupOcpcVo>,
        pub promotion_type: Option<PromotionType>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub material: Option<CommonMaterialVo>,
        pub alive_group_id: Option<AliveGroupId>,
        pub alive_group_name: Option<String>,
        pub black_creative_status: Option<BlackCreativeStatus>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 未进入投放状态
        #[top_api(value = -1)]
        Minus1,
        /// 用户设置状态-下线
        #[top_api(value = 0)]
        V0,
        /// 用户设置状态-上线
        #[top_api(value = 1)]
        V1,
        /// 合同未生效
        #[top_api(value = 2)]
        V2,
        /// 投放结束
        #[top_api(value = 9)]
        V9,
        /// 待支付
        #[top_api(value = 105)]
        AwaitingPayment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `display_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DisplayStatus {
        /// 暂停推广
        #[top_api(value = "pause")]
        Pause,
        /// 正在推广
        #[top_api(value = "start")]
        Start,
        /// 结束推广
        #[top_api(value = "terminate")]
        Terminate,
        /// 等待推广
        #[top_api(value = "wait")]
        Wait,
        /// 准备推广
        #[top_api(value = "pending")]
        Pending,
        /// 计划未付款
        #[top_api(value = "wait_pay")]
        WaitPay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = -1)]
        AwaitingReview,
        /// 后台下线状态
        #[top_api(value = 0)]
        V0,
        /// 后台上线状态
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `alive_group_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AliveGroupId {
        /// 宝贝链接
        #[top_api(value = 0)]
        V0,
        /// 订阅店铺
        #[top_api(value = 3)]
        V3,
        /// 直播
        #[top_api(value = 5)]
        V5,
        /// 加购
        #[top_api(value = 6)]
        V6,
        /// 收藏加购
        #[top_api(value = 7)]
        V7,
        /// 入会有礼
        #[top_api(value = 8)]
        V8,
        /// 关注有礼
        #[top_api(value = 12)]
        V12,
        /// 直播联动
        #[top_api(value = 11)]
        V11,
        /// 自定义模板
        #[top_api(value = 10)]
        V10,
        /// 同店搜
        #[top_api(value = 13)]
        V13,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `black_creative_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BlackCreativeStatus {
        /// 合成成功
        #[top_api(value = "success")]
        Success,
        /// 合成失败
        #[top_api(value = "fail")]
        Fail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupOcpcVo {
        pub enable_ocpc: Option<bool>,
        pub ocpc_ratio: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonMaterialVo {
        pub material_id: Option<i64>,
        pub material_type: Option<i64>,
        pub material_name: Option<String>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub price: Option<String>,
        pub bid_count: Option<i64>,
        pub quantity: Option<i64>,
        pub first_starts_time: Option<TopDateTime>,
        pub starts: Option<TopDateTime>,
        pub category_id: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub life_cycle_list: Vec<ItemLifeCycleViewVo>,
        pub life_cycle_days: Option<i64>,
        pub life_cycle_diff_with_avg: Option<String>,
        pub life_cycle_diff_with_avg_tips: Option<String>,
        pub grow_desc: Option<String>,
        pub grow_rank: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLifeCycleViewVo {
        pub life_cycle_desc: Option<String>,
        pub color: Option<String>,
        pub tips: Option<String>,
    }
}

/// `taobao.universalbp.adzone.findconfiglist`
pub mod adzone_findconfiglist {
    use crate::prelude::*;

    /// `taobao.universalbp.adzone.findconfiglist` (查询所有可用资源包信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67289&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.adzone.findconfiglist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AdzoneFindconfiglist {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub adzone_config_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub adzone_config_v_o_list: Vec<AdzoneConfigVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneConfigVo {
        pub adzone_id: Option<i64>,
        pub discount: Option<bool>,
        pub aim_desc: Option<String>,
    }
}

/// `taobao.universalbp.adzone.horizontal.findpage`
pub mod adzone_horizontal_findpage {
    use crate::prelude::*;

    /// `taobao.universalbp.adzone.horizontal.findpage` (查看资源包列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67150&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.adzone.horizontal.findpage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AdzoneHorizontalFindpage {
        pub top_service_context: TopServiceContext,
        pub adzone_ref_query_v_o: AdzoneRefQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneRefQueryVo {
        #[top_api(required)]
        pub campaign_id_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub adzone_ref_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub adzone_ref_v_o_list: Vec<AdzoneRefVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneRefVo {
        pub adzone_id: Option<i64>,
        #[top_api(secret)]
        pub adzone_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub bid_type: Option<BidType>,
        pub discount: Option<i64>,
        pub status: Option<Status>,
        pub min_discount: Option<i64>,
        pub max_discount: Option<i64>,
        pub operation_list: Vec<Integer>,
    }

    /// The values of `bid_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BidType {
        /// 手动出价
        #[top_api(value = "custom_bid")]
        CustomBid,
        /// 最大化拿量
        #[top_api(value = "max_amount")]
        MaxAmount,
        /// 控成本
        #[top_api(value = "cost_control")]
        CostControl,
        /// 控投产比
        #[top_api(value = "roi_control")]
        RoiControl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 投放
        #[top_api(value = "start")]
        Start,
        /// 暂停
        #[top_api(value = "pause")]
        Pause,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Integer {
        pub code: Option<String>,
        pub name: Option<String>,
        pub tips: Option<String>,
        pub disabled: Option<String>,
        pub properties: Option<String>,
    }
}

/// `taobao.universalbp.bidword.findlist`
pub mod bidword_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.bidword.findlist` (词列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.bidword.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct BidwordFindlist {
        pub top_service_context: TopServiceContext,
        pub word_query_v_o: WordQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordQueryVo {
        pub campaign_id_list: Vec<i64>,
        pub adgroup_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub word_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub word_v_o_list: Vec<WordVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub word: Option<String>,
        pub bid_price: Option<String>,
        pub status: Option<Status>,
        pub match_scope: Option<MatchScope>,
        pub bidword_id: Option<i64>,
        pub bid_strategy_info: Option<BidStrategyVo>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 排查拒绝
        #[top_api(value = "reject")]
        Reject,
        /// 排查中
        #[top_api(value = "preview")]
        Preview,
        /// 投放中
        #[top_api(value = "launch")]
        Launch,
        /// 无展现
        #[top_api(value = "noflow")]
        Noflow,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `match_scope`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchScope {
        /// 精准匹配
        #[top_api(value = 1)]
        V1,
        /// 广泛匹配
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `BidStrategyVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidStrategyVo {
        pub dicount: Option<i64>,
        pub status: Option<i64>,
        pub rank: Option<i64>,
        pub rank_name: Option<String>,
    }
}

/// `taobao.universalbp.bidword.suggestdefaultlist`
pub mod bidword_suggestdefaultlist {
    use crate::prelude::*;

    /// `taobao.universalbp.bidword.suggestdefaultlist` (建议默认关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=67161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.bidword.suggestdefaultlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct BidwordSuggestdefaultlist {
        pub top_service_context: TopServiceContext,
        pub bidword_default_query_v_o: BidwordDefaultQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidwordDefaultQueryVo {
        pub material_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub bidword_suggest_item_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub bidword_suggest_item_v_o_list: Vec<BidwordSuggestItemVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidwordSuggestItemVo {
        pub material_id: Option<i64>,
        pub word_list: Vec<SuggestBidwordVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestBidwordVo {
        pub word: Option<String>,
        pub bid_price: Option<String>,
        pub avg_price: Option<String>,
        pub impression: Option<String>,
        pub relevance_type: Option<RelevanceType>,
        pub ctr: Option<String>,
        pub cvr: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `relevance_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelevanceType {
        /// 差
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 好
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 宝贝
        #[top_api(value = 0)]
        V0,
        /// 店铺
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.bidword.suggestkrlist`
pub mod bidword_suggestkrlist {
    use crate::prelude::*;

    /// `taobao.universalbp.bidword.suggestkrlist` (关键词建议)
    ///
    /// <https://open.taobao.com/api.htm?docId=67160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.bidword.suggestkrlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct BidwordSuggestkrlist {
        pub top_service_context: TopServiceContext,
        pub bidword_suggest_query_v_o: BidwordSuggestQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidwordSuggestQueryVo {
        pub r#type: Option<Type>,
        pub material_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub crowd_id_list: Vec<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 综合推荐
        #[top_api(value = "kr_overall")]
        KrOverall,
        /// 精准引流
        #[top_api(value = "kr_flow")]
        KrFlow,
        /// 类目优质词
        #[top_api(value = "kr_category")]
        KrCategory,
        /// 行业机会词
        #[top_api(value = "kr_industry")]
        KrIndustry,
        /// 助攻词
        #[top_api(value = "kr_mta")]
        KrMta,
        /// 搜索词联想
        #[top_api(value = "kr_search")]
        KrSearch,
        /// 以词推词
        #[top_api(value = "kr_byword")]
        KrByword,
        /// 以人群词
        #[top_api(value = "kr_bycrowd")]
        KrBycrowd,
        /// 新建流程默认推词
        #[top_api(value = "new_default")]
        NewDefault,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub suggest_bidword_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub suggest_bidword_v_o_list: Vec<SuggestBidwordVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestBidwordVo {
        pub word: Option<String>,
        pub bid_price: Option<String>,
        pub avg_price: Option<String>,
        pub impression: Option<String>,
        pub relevance_type: Option<RelevanceType>,
        pub ctr: Option<String>,
        pub cvr: Option<String>,
        pub r#type: Option<SuggestBidwordVoTypeValue>,
    }

    /// The values of `relevance_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelevanceType {
        /// 差
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 好
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SuggestBidwordVoTypeValue {
        /// 宝贝
        #[top_api(value = 0)]
        V0,
        /// 店铺
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.campaign.findlist`
pub mod campaign_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.campaign.findlist` (查询全量计划列表(不分页))
    ///
    /// <https://open.taobao.com/api.htm?docId=67043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.campaign.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CampaignFindlist {
        pub top_service_context: TopServiceContext,
        pub campaign_query_v_o: CampaignQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryVo {
        pub status_list: Vec<String>,
        pub promotion_type_list: Vec<String>,
        pub campaign_id: Option<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub campaign_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub campaign_v_o_list: Vec<CampaignVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignVo {
        pub biz_code: Option<String>,
        pub campaign_group_id: Option<i64>,
        pub campaign_group_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub promotion_scene: Option<String>,
        pub promotion_goals: Option<PromotionGoals>,
        pub promotion_model: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub promotion_type_list: Vec<String>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub sub_promotion_type_list: Vec<String>,
        pub optimize_target: Option<OptimizeTarget>,
        pub online_status: Option<OnlineStatus>,
        pub display_status: Option<DisplayStatus>,
        pub top_status: Option<bool>,
        pub dmc_type: Option<DmcType>,
        pub day_budget: Option<String>,
        pub smooth_option: Option<SmoothOption>,
        pub total_budget: Option<String>,
        pub budget_period: Option<i64>,
        pub period_smooth: Option<PeriodSmooth>,
        pub bid_type: Option<BidType>,
        pub campaign_ocpc: Option<CampaignOcpcVo>,
        pub max_price: Option<String>,
        pub min_price: Option<String>,
        pub bid_unit: Option<String>,
        pub constraint_type: Option<ConstraintType>,
        pub constraint_value: Option<String>,
        pub cold_boot: Option<ColdBoot>,
        pub cold_boot_time: Option<TopDateTime>,
        pub cold_boot_stage: Option<ColdBootStage>,
        pub launch_period_discount: Option<String>,
        pub launch_period_display_time: Option<String>,
        pub launch_time: Option<CampaignLaunchTimeVo>,
        pub launch_area_str_list: Vec<String>,
        pub launch_period_list: Vec<LaunchPeriodVo>,
        pub crowd_filter_list: Vec<CampaignCrowdFilterVo>,
        pub brand_filter_list: Vec<CampaignBrandFilterVo>,
        pub deeplink_brand_list: Vec<DeeplinkBrandVo>,
        pub gender_age_filter_list: Vec<CampaignGenderAgeFilterVo>,
        pub mini_detail: Option<CampaignMiniDetailVo>,
        pub item_selected_mode: Option<ItemSelectedMode>,
        pub shop_item_type: Option<String>,
        pub shield_items: Vec<i64>,
        pub scope_items: Vec<i64>,
    }

    /// The values of `promotion_goals`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionGoals {
        /// 全店宝贝推广
        #[top_api(value = "shop_item")]
        ShopItem,
        /// 新品飞车
        #[top_api(value = "new_item_speed_car")]
        NewItemSpeedCar,
        /// 店铺人群运营
        #[top_api(value = "shop_crowd")]
        ShopCrowd,
        /// 品牌人群运营
        #[top_api(value = "brand_crowd")]
        BrandCrowd,
        /// 淘系焦点图
        #[top_api(value = "traffic_shoujiao")]
        TrafficShoujiao,
        /// 全屏微详情
        #[top_api(value = "traffic_nd")]
        TrafficNd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `optimize_target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptimizeTarget {
        /// 促进成交
        #[top_api(value = "conv")]
        Conv,
        /// 促进加购
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 促进点击
        #[top_api(value = "click")]
        Click,
        /// 促进成交笔数
        #[top_api(value = "deal_count")]
        DealCount,
        /// 促进曝光
        #[top_api(value = "exposure_pv")]
        ExposurePv,
        /// 促进橱窗宝贝浏览个数
        #[top_api(value = "mini_view")]
        MiniView,
        /// 促进橱窗宝贝互动
        #[top_api(value = "mini_interactive")]
        MiniInteractive,
        /// 策略中心旺旺咨询
        #[top_api(value = "ad_strategy_wangwang")]
        AdStrategyWangwang,
        /// 提升潜客人数
        #[top_api(value = "shop_potential")]
        ShopPotential,
        /// 提升兴趣新客人数
        #[top_api(value = "shop_interest_new")]
        ShopInterestNew,
        /// 提升首购新客人数
        #[top_api(value = "shop_purchase_new")]
        ShopPurchaseNew,
        /// 提升访问新客人数
        #[top_api(value = "shop_visit_new")]
        ShopVisitNew,
        /// 提升复购人数
        #[top_api(value = "shop_repurchase")]
        ShopRepurchase,
        /// 提升高转换人群成交人数
        #[top_api(value = "high_cvr")]
        HighCvr,
        /// 提升品牌发现人数-D
        #[top_api(value = "deeplink_d")]
        DeeplinkD,
        /// 提升品牌种草人数-E
        #[top_api(value = "deeplink_e1")]
        DeeplinkE1,
        /// 提升品牌互动人数-E
        #[top_api(value = "deeplink_e2")]
        DeeplinkE2,
        /// 提升品牌行动人数-P
        #[top_api(value = "deeplink_p")]
        DeeplinkP,
        /// 提升品牌首购人数-I
        #[top_api(value = "deeplink_i")]
        DeeplinkI,
        /// 提升品牌复购人数-N
        #[top_api(value = "deeplink_n")]
        DeeplinkN,
        /// 提升品牌挚爱人数-K
        #[top_api(value = "deeplink_k")]
        DeeplinkK,
        /// 预热种草
        #[top_api(value = "hf_grass_plant")]
        HfGrassPlant,
        /// 预售蓄水
        #[top_api(value = "hf_impoundment")]
        HfImpoundment,
        /// 爆发收割
        #[top_api(value = "hf_harvest")]
        HfHarvest,
        /// 提高互动量
        #[top_api(value = "nd_click")]
        NdClick,
        /// 提高加购量
        #[top_api(value = "nd_cart")]
        NdCart,
        /// 提高成交量
        #[top_api(value = "nd_deal")]
        NdDeal,
        #[top_api(value = "ad_strategy_ruhui_count")]
        AdStrategyRuhuiCount,
        /// 策略中心留资快留资量目标
        #[top_api(value = "ad_strategy_lzl")]
        AdStrategyLzl,
        /// 策略中心派样量
        #[top_api(value = "ad_strategy_try")]
        AdStrategyTry,
        /// 策略中心优化展现
        #[top_api(value = "ad_strategy_view")]
        AdStrategyView,
        /// 策略中心自动流转
        #[top_api(value = "ad_strategy_auto_trans")]
        AdStrategyAutoTrans,
        /// 策略中心表单获客成本
        #[top_api(value = "ad_strategy_trial_order")]
        AdStrategyTrialOrder,
        /// 策略中心广义留资目标
        #[top_api(value = "ad_strategy_liuzi_cost")]
        AdStrategyLiuziCost,
        /// 策略中心自动冷启动
        #[top_api(value = "ad_strategy_cool_start")]
        AdStrategyCoolStart,
        #[top_api(value = "ad_strategy_cool_start_mini_aim")]
        AdStrategyCoolStartMiniAim,
        /// A 转 I 人群流转
        #[top_api(value = "wxt_agency_ai")]
        WxtAgencyAi,
        /// 自定义场景
        #[top_api(value = "wxt_agency_smart")]
        WxtAgencySmart,
        /// 表单提交
        #[top_api(value = "form_submit")]
        FormSubmit,
        /// 试用下单
        #[top_api(value = "trial_order")]
        TrialOrder,
        /// 旺旺留资
        #[top_api(value = "wangwang_liuzi")]
        WangwangLiuzi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 未进入投放状态
        #[top_api(value = -1)]
        Minus1,
        /// 用户设置状态-下线
        #[top_api(value = 0)]
        V0,
        /// 用户设置状态-上线
        #[top_api(value = 1)]
        V1,
        /// 合同未生效
        #[top_api(value = 2)]
        V2,
        /// 投放结束
        #[top_api(value = 9)]
        V9,
        /// 待支付
        #[top_api(value = 105)]
        AwaitingPayment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `display_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DisplayStatus {
        /// 暂停推广
        #[top_api(value = "pause")]
        Pause,
        /// 正在推广
        #[top_api(value = "start")]
        Start,
        /// 结束推广
        #[top_api(value = "terminate")]
        Terminate,
        /// 等待推广
        #[top_api(value = "wait")]
        Wait,
        /// 准备推广
        #[top_api(value = "pending")]
        Pending,
        /// 计划未付款
        #[top_api(value = "wait_pay")]
        WaitPay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dmc_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DmcType {
        /// 日预算
        #[top_api(value = "normal")]
        Normal,
        /// 总预算
        #[top_api(value = "total")]
        Total,
        /// 活动周期预算
        #[top_api(value = "cycle")]
        Cycle,
        /// 日预算冻结
        #[top_api(value = "day_freeze")]
        DayFreeze,
        /// 不限预算
        #[top_api(value = "unlimit")]
        Unlimit,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `smooth_option`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SmoothOption {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `period_smooth`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PeriodSmooth {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `bid_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BidType {
        /// 手动出价
        #[top_api(value = "custom_bid")]
        CustomBid,
        /// 最大化拿量
        #[top_api(value = "max_amount")]
        MaxAmount,
        /// 控成本
        #[top_api(value = "cost_control")]
        CostControl,
        /// 控投产比
        #[top_api(value = "roi_control")]
        RoiControl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `constraint_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConstraintType {
        /// 无约束
        #[top_api(value = "non")]
        Non,
        /// 点击成本
        #[top_api(value = "click")]
        Click,
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 收藏加购成本(场景推广)
        #[top_api(value = "cart")]
        Cart,
        /// 成交成本(非场景推广)
        #[top_api(value = "conv")]
        Conv,
        /// 成交成本(场景推广)
        #[top_api(value = "deal")]
        Deal,
        /// 直接成交成本
        #[top_api(value = "dir_conv")]
        DirConv,
        /// 投产比约束
        #[top_api(value = "roi")]
        Roi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cold_boot`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBoot {
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

    /// The values of `cold_boot_stage`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBootStage {
        /// 冷启动期
        #[top_api(value = "cold")]
        Cold,
        /// 成熟期
        #[top_api(value = "mature")]
        Mature,
        /// 冷启动失败
        #[top_api(value = "acc_fail")]
        AccFail,
        /// 冷启动成功
        #[top_api(value = "acc_success")]
        AccSuccess,
        /// 加速中
        #[top_api(value = "accelerate")]
        Accelerate,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_selected_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemSelectedMode {
        /// 全店优选
        #[top_api(value = "shop")]
        Shop,
        /// 用户自定义选品
        #[top_api(value = "user_define")]
        UserDefine,
        /// 范围圈选
        #[top_api(value = "scope")]
        Scope,
        /// 趋势选品
        #[top_api(value = "trend")]
        Trend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOcpcVo {
        pub enable_ocpc: Option<EnableOcpc>,
        pub ocpc_ratio: Option<i64>,
    }

    /// The values of `enable_ocpc`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EnableOcpc {
        /// 否
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignLaunchTimeVo {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub launch_forever: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodVo {
        pub day_of_week: Option<i64>,
        pub time_span_list: Vec<TimeSpanQueryResVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanQueryResVo {
        pub time: Option<String>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignCrowdFilterVo {
        pub behavior: Option<Behavior>,
        pub window: Option<String>,
    }

    /// The values of `behavior`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Behavior {
        /// 购买人群
        #[top_api(value = "purchase")]
        Purchase,
        /// 加购人群
        #[top_api(value = "cart")]
        Cart,
        /// 收藏人群
        #[top_api(value = "collection")]
        Collection,
        /// 进店人群
        #[top_api(value = "arrival")]
        Arrival,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBrandFilterVo {
        pub brand_id: Option<String>,
        pub deeplink_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeeplinkBrandVo {
        pub deeplink_brand_id: Option<String>,
        #[top_api(secret)]
        pub deeplink_brand_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignGenderAgeFilterVo {
        pub gender: Option<Gender>,
        pub age_list: Vec<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性人群
        #[top_api(value = "man")]
        Man,
        /// 女性人群
        #[top_api(value = "woman")]
        Woman,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignMiniDetailVo {
        pub mini_detail_theme: Option<MiniDetailTheme>,
        pub private_mini_item_id_list: Vec<i64>,
        pub private_mini_top_item_id_list: Vec<i64>,
        pub private_mini_type: Option<PrivateMiniType>,
    }

    /// The values of `mini_detail_theme`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MiniDetailTheme {
        /// 默认主题
        #[top_api(value = "1")]
        V1,
        /// 品牌定制主题
        #[top_api(value = "7")]
        V7,
        /// 店铺主题
        #[top_api(value = "4")]
        V4,
        /// 拉新主题
        #[top_api(value = "5")]
        V5,
        /// 新品主题
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `private_mini_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrivateMiniType {
        /// 黑名单
        #[top_api(value = 0)]
        V0,
        /// 白名单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.campaign.findpage`
pub mod campaign_findpage {
    use crate::prelude::*;

    /// `taobao.universalbp.campaign.findpage` (查询计划分页列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.campaign.findpage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CampaignFindpage {
        pub top_service_context: TopServiceContext,
        pub campaign_query_v_o: CampaignQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryVo {
        pub status_list: Vec<String>,
        pub promotion_type_list: Vec<String>,
        pub campaign_id: Option<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub campaign_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub campaign_v_o_list: Vec<CampaignVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignVo {
        pub biz_code: Option<String>,
        pub campaign_group_id: Option<i64>,
        pub campaign_group_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub promotion_scene: Option<String>,
        pub promotion_goals: Option<PromotionGoals>,
        pub promotion_model: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub promotion_type_list: Vec<String>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub sub_promotion_type_list: Vec<String>,
        pub optimize_target: Option<OptimizeTarget>,
        pub online_status: Option<OnlineStatus>,
        pub display_status: Option<DisplayStatus>,
        pub top_status: Option<bool>,
        pub dmc_type: Option<DmcType>,
        pub day_budget: Option<String>,
        pub smooth_option: Option<SmoothOption>,
        pub total_budget: Option<String>,
        pub budget_period: Option<i64>,
        pub period_smooth: Option<PeriodSmooth>,
        pub bid_type: Option<BidType>,
        pub campaign_ocpc: Option<CampaignOcpcVo>,
        pub max_price: Option<String>,
        pub min_price: Option<String>,
        pub bid_unit: Option<String>,
        pub constraint_type: Option<ConstraintType>,
        pub constraint_value: Option<String>,
        pub cold_boot: Option<ColdBoot>,
        pub cold_boot_time: Option<TopDateTime>,
        pub cold_boot_stage: Option<ColdBootStage>,
        pub launch_period_discount: Option<String>,
        pub launch_period_display_time: Option<String>,
        pub launch_time: Option<CampaignLaunchTimeVo>,
        pub launch_area_str_list: Vec<String>,
        pub launch_period_list: Vec<LaunchPeriodVo>,
        pub crowd_filter_list: Vec<CampaignCrowdFilterVo>,
        pub brand_filter_list: Vec<CampaignBrandFilterVo>,
        pub deeplink_brand_list: Vec<DeeplinkBrandVo>,
        pub gender_age_filter_list: Vec<CampaignGenderAgeFilterVo>,
        pub mini_detail: Option<CampaignMiniDetailVo>,
        pub item_selected_mode: Option<ItemSelectedMode>,
        pub shop_item_type: Option<String>,
        pub shield_items: Vec<i64>,
        pub scope_items: Vec<i64>,
        pub top_time: Option<TopDateTime>,
    }

    /// The values of `promotion_goals`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionGoals {
        /// 全店宝贝推广
        #[top_api(value = "shop_item")]
        ShopItem,
        /// 新品飞车
        #[top_api(value = "new_item_speed_car")]
        NewItemSpeedCar,
        /// 店铺人群运营
        #[top_api(value = "shop_crowd")]
        ShopCrowd,
        /// 品牌人群运营
        #[top_api(value = "brand_crowd")]
        BrandCrowd,
        /// 淘系焦点图
        #[top_api(value = "traffic_shoujiao")]
        TrafficShoujiao,
        /// 全屏微详情
        #[top_api(value = "traffic_nd")]
        TrafficNd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `optimize_target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptimizeTarget {
        /// 促进成交
        #[top_api(value = "conv")]
        Conv,
        /// 促进加购
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 促进点击
        #[top_api(value = "click")]
        Click,
        /// 促进成交笔数
        #[top_api(value = "deal_count")]
        DealCount,
        /// 促进曝光
        #[top_api(value = "exposure_pv")]
        ExposurePv,
        /// 促进橱窗宝贝浏览个数
        #[top_api(value = "mini_view")]
        MiniView,
        /// 促进橱窗宝贝互动
        #[top_api(value = "mini_interactive")]
        MiniInteractive,
        /// 策略中心旺旺咨询
        #[top_api(value = "ad_strategy_wangwang")]
        AdStrategyWangwang,
        /// 提升潜客人数
        #[top_api(value = "shop_potential")]
        ShopPotential,
        /// 提升兴趣新客人数
        #[top_api(value = "shop_interest_new")]
        ShopInterestNew,
        /// 提升首购新客人数
        #[top_api(value = "shop_purchase_new")]
        ShopPurchaseNew,
        /// 提升访问新客人数
        #[top_api(value = "shop_visit_new")]
        ShopVisitNew,
        /// 提升复购人数
        #[top_api(value = "shop_repurchase")]
        ShopRepurchase,
        /// 提升高转换人群成交人数
        #[top_api(value = "high_cvr")]
        HighCvr,
        /// 提升品牌发现人数-D
        #[top_api(value = "deeplink_d")]
        DeeplinkD,
        /// 提升品牌种草人数-E
        #[top_api(value = "deeplink_e1")]
        DeeplinkE1,
        /// 提升品牌互动人数-E
        #[top_api(value = "deeplink_e2")]
        DeeplinkE2,
        /// 提升品牌行动人数-P
        #[top_api(value = "deeplink_p")]
        DeeplinkP,
        /// 提升品牌首购人数-I
        #[top_api(value = "deeplink_i")]
        DeeplinkI,
        /// 提升品牌复购人数-N
        #[top_api(value = "deeplink_n")]
        DeeplinkN,
        /// 提升品牌挚爱人数-K
        #[top_api(value = "deeplink_k")]
        DeeplinkK,
        /// 预热种草
        #[top_api(value = "hf_grass_plant")]
        HfGrassPlant,
        /// 预售蓄水
        #[top_api(value = "hf_impoundment")]
        HfImpoundment,
        /// 爆发收割
        #[top_api(value = "hf_harvest")]
        HfHarvest,
        /// 提高互动量
        #[top_api(value = "nd_click")]
        NdClick,
        /// 提高加购量
        #[top_api(value = "nd_cart")]
        NdCart,
        /// 提高成交量
        #[top_api(value = "nd_deal")]
        NdDeal,
        #[top_api(value = "ad_strategy_ruhui_count")]
        AdStrategyRuhuiCount,
        /// 策略中心留资快留资量目标
        #[top_api(value = "ad_strategy_lzl")]
        AdStrategyLzl,
        /// 策略中心派样量
        #[top_api(value = "ad_strategy_try")]
        AdStrategyTry,
        /// 策略中心优化展现
        #[top_api(value = "ad_strategy_view")]
        AdStrategyView,
        /// 策略中心自动流转
        #[top_api(value = "ad_strategy_auto_trans")]
        AdStrategyAutoTrans,
        /// 策略中心表单获客成本
        #[top_api(value = "ad_strategy_trial_order")]
        AdStrategyTrialOrder,
        /// 策略中心广义留资目标
        #[top_api(value = "ad_strategy_liuzi_cost")]
        AdStrategyLiuziCost,
        /// 策略中心自动冷启动
        #[top_api(value = "ad_strategy_cool_start")]
        AdStrategyCoolStart,
        #[top_api(value = "ad_strategy_cool_start_mini_aim")]
        AdStrategyCoolStartMiniAim,
        /// A 转 I 人群流转
        #[top_api(value = "wxt_agency_ai")]
        WxtAgencyAi,
        /// 自定义场景
        #[top_api(value = "wxt_agency_smart")]
        WxtAgencySmart,
        /// 表单提交
        #[top_api(value = "form_submit")]
        FormSubmit,
        /// 试用下单
        #[top_api(value = "trial_order")]
        TrialOrder,
        /// 旺旺留资
        #[top_api(value = "wangwang_liuzi")]
        WangwangLiuzi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 未进入投放状态
        #[top_api(value = -1)]
        Minus1,
        /// 用户设置状态-下线
        #[top_api(value = 0)]
        V0,
        /// 用户设置状态-上线
        #[top_api(value = 1)]
        V1,
        /// 合同未生效
        #[top_api(value = 2)]
        V2,
        /// 投放结束
        #[top_api(value = 9)]
        V9,
        /// 待支付
        #[top_api(value = 105)]
        AwaitingPayment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `display_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DisplayStatus {
        /// 暂停推广
        #[top_api(value = "pause")]
        Pause,
        /// 正在推广
        #[top_api(value = "start")]
        Start,
        /// 结束推广
        #[top_api(value = "terminate")]
        Terminate,
        /// 等待推广
        #[top_api(value = "wait")]
        Wait,
        /// 准备推广
        #[top_api(value = "pending")]
        Pending,
        /// 计划未付款
        #[top_api(value = "wait_pay")]
        WaitPay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dmc_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DmcType {
        /// 日预算
        #[top_api(value = "normal")]
        Normal,
        /// 总预算
        #[top_api(value = "total")]
        Total,
        /// 活动周期预算
        #[top_api(value = "cycle")]
        Cycle,
        /// 日预算冻结
        #[top_api(value = "day_freeze")]
        DayFreeze,
        /// 不限预算
        #[top_api(value = "unlimit")]
        Unlimit,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `smooth_option`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SmoothOption {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `period_smooth`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PeriodSmooth {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `bid_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BidType {
        /// 手动出价
        #[top_api(value = "custom_bid")]
        CustomBid,
        /// 最大化拿量
        #[top_api(value = "max_amount")]
        MaxAmount,
        /// 控成本
        #[top_api(value = "cost_control")]
        CostControl,
        /// 控投产比
        #[top_api(value = "roi_control")]
        RoiControl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `constraint_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConstraintType {
        /// 无约束
        #[top_api(value = "non")]
        Non,
        /// 点击成本
        #[top_api(value = "click")]
        Click,
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 收藏加购成本(场景推广)
        #[top_api(value = "cart")]
        Cart,
        /// 成交成本(非场景推广)
        #[top_api(value = "conv")]
        Conv,
        /// 成交成本(场景推广)
        #[top_api(value = "deal")]
        Deal,
        /// 直接成交成本
        #[top_api(value = "dir_conv")]
        DirConv,
        /// 投产比约束
        #[top_api(value = "roi")]
        Roi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cold_boot`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBoot {
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

    /// The values of `cold_boot_stage`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBootStage {
        /// 冷启动期
        #[top_api(value = "cold")]
        Cold,
        /// 成熟期
        #[top_api(value = "mature")]
        Mature,
        /// 冷启动失败
        #[top_api(value = "acc_fail")]
        AccFail,
        /// 冷启动成功
        #[top_api(value = "acc_success")]
        AccSuccess,
        /// 加速中
        #[top_api(value = "accelerate")]
        Accelerate,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_selected_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemSelectedMode {
        /// 全店优选
        #[top_api(value = "shop")]
        Shop,
        /// 用户自定义选品
        #[top_api(value = "user_define")]
        UserDefine,
        /// 范围圈选
        #[top_api(value = "scope")]
        Scope,
        /// 趋势选品
        #[top_api(value = "trend")]
        Trend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOcpcVo {
        pub enable_ocpc: Option<EnableOcpc>,
        pub ocpc_ratio: Option<i64>,
    }

    /// The values of `enable_ocpc`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EnableOcpc {
        /// 否
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignLaunchTimeVo {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub launch_forever: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodVo {
        pub day_of_week: Option<i64>,
        pub time_span_list: Vec<TimeSpanQueryResVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanQueryResVo {
        pub time: Option<String>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignCrowdFilterVo {
        pub behavior: Option<Behavior>,
        pub window: Option<String>,
    }

    /// The values of `behavior`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Behavior {
        /// 购买人群
        #[top_api(value = "purchase")]
        Purchase,
        /// 加购人群
        #[top_api(value = "cart")]
        Cart,
        /// 收藏人群
        #[top_api(value = "collection")]
        Collection,
        /// 进店人群
        #[top_api(value = "arrival")]
        Arrival,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBrandFilterVo {
        pub brand_id: Option<String>,
        pub deeplink_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeeplinkBrandVo {
        pub deeplink_brand_id: Option<String>,
        #[top_api(secret)]
        pub deeplink_brand_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignGenderAgeFilterVo {
        pub gender: Option<Gender>,
        pub age_list: Vec<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性人群
        #[top_api(value = "man")]
        Man,
        /// 女性人群
        #[top_api(value = "woman")]
        Woman,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignMiniDetailVo {
        pub mini_detail_theme: Option<MiniDetailTheme>,
        pub private_mini_item_id_list: Vec<i64>,
        pub private_mini_top_item_id_list: Vec<i64>,
        pub private_mini_type: Option<PrivateMiniType>,
    }

    /// The values of `mini_detail_theme`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MiniDetailTheme {
        /// 默认主题
        #[top_api(value = "1")]
        V1,
        /// 品牌定制主题
        #[top_api(value = "7")]
        V7,
        /// 店铺主题
        #[top_api(value = "4")]
        V4,
        /// 拉新主题
        #[top_api(value = "5")]
        V5,
        /// 新品主题
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `private_mini_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrivateMiniType {
        /// 黑名单
        #[top_api(value = 0)]
        V0,
        /// 白名单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.campaign.findsubcampaignid`
pub mod campaign_findsubcampaignid {
    use crate::prelude::*;

    /// `taobao.universalbp.campaign.findsubcampaignid` (查询无界版计划对应的原场景计划 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=67682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.campaign.findsubcampaignid",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CampaignFindsubcampaignid {
        pub top_service_context: TopServiceContext,
        pub tp_long: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub data: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `taobao.universalbp.campaign.get`
pub mod campaign_get {
    use crate::prelude::*;

    /// `taobao.universalbp.campaign.get` (查询单个计划详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=67134&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.campaign.get",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CampaignGet {
        pub top_service_context: TopServiceContext,
        pub campaign_query_v_o: CampaignQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryVo {
        pub status_list: Vec<String>,
        pub promotion_type_list: Vec<String>,
        pub campaign_id: Option<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_campaign_v_o: Option<TopCampaignVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopCampaignVo {
        pub campaign: Option<CampaignVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignVo {
        pub biz_code: Option<String>,
        pub campaign_group_id: Option<i64>,
        pub campaign_group_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub promotion_scene: Option<String>,
        pub promotion_goals: Option<PromotionGoals>,
        pub promotion_model: Option<String>,
        pub promotion_type: Option<PromotionType>,
        pub promotion_type_list: Vec<String>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub sub_promotion_type_list: Vec<String>,
        pub optimize_target: Option<OptimizeTarget>,
        pub online_status: Option<OnlineStatus>,
        pub display_status: Option<DisplayStatus>,
        pub top_status: Option<bool>,
        pub dmc_type: Option<DmcType>,
        pub day_budget: Option<String>,
        pub smooth_option: Option<SmoothOption>,
        pub total_budget: Option<String>,
        pub budget_period: Option<i64>,
        pub period_smooth: Option<PeriodSmooth>,
        pub bid_type: Option<BidType>,
        pub campaign_ocpc: Option<CampaignOcpcVo>,
        pub max_price: Option<String>,
        pub min_price: Option<String>,
        pub bid_unit: Option<String>,
        pub constraint_type: Option<ConstraintType>,
        pub constraint_value: Option<String>,
        pub cold_boot: Option<ColdBoot>,
        pub cold_boot_time: Option<TopDateTime>,
        pub cold_boot_stage: Option<ColdBootStage>,
        pub launch_period_discount: Option<String>,
        pub launch_period_display_time: Option<String>,
        pub launch_time: Option<CampaignLaunchTimeVo>,
        pub launch_area_str_list: Vec<String>,
        pub launch_period_list: Vec<LaunchPeriodVo>,
        pub crowd_filter_list: Vec<CampaignCrowdFilterVo>,
        pub brand_filter_list: Vec<CampaignBrandFilterVo>,
        pub deeplink_brand_list: Vec<DeeplinkBrandVo>,
        pub gender_age_filter_list: Vec<CampaignGenderAgeFilterVo>,
        pub mini_detail: Option<CampaignMiniDetailVo>,
        pub item_selected_mode: Option<ItemSelectedMode>,
        pub shop_item_type: Option<String>,
        pub shield_items: Vec<i64>,
        pub scope_items: Vec<i64>,
        pub adgroup_list: Vec<AdgroupVo>,
    }

    /// The values of `promotion_goals`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionGoals {
        /// 全店宝贝推广
        #[top_api(value = "shop_item")]
        ShopItem,
        /// 新品飞车
        #[top_api(value = "new_item_speed_car")]
        NewItemSpeedCar,
        /// 店铺人群运营
        #[top_api(value = "shop_crowd")]
        ShopCrowd,
        /// 品牌人群运营
        #[top_api(value = "brand_crowd")]
        BrandCrowd,
        /// 淘系焦点图
        #[top_api(value = "traffic_shoujiao")]
        TrafficShoujiao,
        /// 全屏微详情
        #[top_api(value = "traffic_nd")]
        TrafficNd,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `optimize_target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptimizeTarget {
        /// 促进成交
        #[top_api(value = "conv")]
        Conv,
        /// 促进加购
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 促进点击
        #[top_api(value = "click")]
        Click,
        /// 促进成交笔数
        #[top_api(value = "deal_count")]
        DealCount,
        /// 促进曝光
        #[top_api(value = "exposure_pv")]
        ExposurePv,
        /// 促进橱窗宝贝浏览个数
        #[top_api(value = "mini_view")]
        MiniView,
        /// 促进橱窗宝贝互动
        #[top_api(value = "mini_interactive")]
        MiniInteractive,
        /// 策略中心旺旺咨询
        #[top_api(value = "ad_strategy_wangwang")]
        AdStrategyWangwang,
        /// 提升潜客人数
        #[top_api(value = "shop_potential")]
        ShopPotential,
        /// 提升兴趣新客人数
        #[top_api(value = "shop_interest_new")]
        ShopInterestNew,
        /// 提升首购新客人数
        #[top_api(value = "shop_purchase_new")]
        ShopPurchaseNew,
        /// 提升访问新客人数
        #[top_api(value = "shop_visit_new")]
        ShopVisitNew,
        /// 提升复购人数
        #[top_api(value = "shop_repurchase")]
        ShopRepurchase,
        /// 提升高转换人群成交人数
        #[top_api(value = "high_cvr")]
        HighCvr,
        /// 提升品牌发现人数-D
        #[top_api(value = "deeplink_d")]
        DeeplinkD,
        /// 提升品牌种草人数-E
        #[top_api(value = "deeplink_e1")]
        DeeplinkE1,
        /// 提升品牌互动人数-E
        #[top_api(value = "deeplink_e2")]
        DeeplinkE2,
        /// 提升品牌行动人数-P
        #[top_api(value = "deeplink_p")]
        DeeplinkP,
        /// 提升品牌首购人数-I
        #[top_api(value = "deeplink_i")]
        DeeplinkI,
        /// 提升品牌复购人数-N
        #[top_api(value = "deeplink_n")]
        DeeplinkN,
        /// 提升品牌挚爱人数-K
        #[top_api(value = "deeplink_k")]
        DeeplinkK,
        /// 预热种草
        #[top_api(value = "hf_grass_plant")]
        HfGrassPlant,
        /// 预售蓄水
        #[top_api(value = "hf_impoundment")]
        HfImpoundment,
        /// 爆发收割
        #[top_api(value = "hf_harvest")]
        HfHarvest,
        /// 提高互动量
        #[top_api(value = "nd_click")]
        NdClick,
        /// 提高加购量
        #[top_api(value = "nd_cart")]
        NdCart,
        /// 提高成交量
        #[top_api(value = "nd_deal")]
        NdDeal,
        #[top_api(value = "ad_strategy_ruhui_count")]
        AdStrategyRuhuiCount,
        /// 策略中心留资快留资量目标
        #[top_api(value = "ad_strategy_lzl")]
        AdStrategyLzl,
        /// 策略中心派样量
        #[top_api(value = "ad_strategy_try")]
        AdStrategyTry,
        /// 策略中心优化展现
        #[top_api(value = "ad_strategy_view")]
        AdStrategyView,
        /// 策略中心自动流转
        #[top_api(value = "ad_strategy_auto_trans")]
        AdStrategyAutoTrans,
        /// 策略中心表单获客成本
        #[top_api(value = "ad_strategy_trial_order")]
        AdStrategyTrialOrder,
        /// 策略中心广义留资目标
        #[top_api(value = "ad_strategy_liuzi_cost")]
        AdStrategyLiuziCost,
        /// 策略中心自动冷启动
        #[top_api(value = "ad_strategy_cool_start")]
        AdStrategyCoolStart,
        #[top_api(value = "ad_strategy_cool_start_mini_aim")]
        AdStrategyCoolStartMiniAim,
        /// A 转 I 人群流转
        #[top_api(value = "wxt_agency_ai")]
        WxtAgencyAi,
        /// 自定义场景
        #[top_api(value = "wxt_agency_smart")]
        WxtAgencySmart,
        /// 表单提交
        #[top_api(value = "form_submit")]
        FormSubmit,
        /// 试用下单
        #[top_api(value = "trial_order")]
        TrialOrder,
        /// 旺旺留资
        #[top_api(value = "wangwang_liuzi")]
        WangwangLiuzi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 未进入投放状态
        #[top_api(value = -1)]
        Minus1,
        /// 用户设置状态-下线
        #[top_api(value = 0)]
        V0,
        /// 用户设置状态-上线
        #[top_api(value = 1)]
        V1,
        /// 合同未生效
        #[top_api(value = 2)]
        V2,
        /// 投放结束
        #[top_api(value = 9)]
        V9,
        /// 待支付
        #[top_api(value = 105)]
        AwaitingPayment,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `display_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DisplayStatus {
        /// 暂停推广
        #[top_api(value = "pause")]
        Pause,
        /// 正在推广
        #[top_api(value = "start")]
        Start,
        /// 结束推广
        #[top_api(value = "terminate")]
        Terminate,
        /// 等待推广
        #[top_api(value = "wait")]
        Wait,
        /// 准备推广
        #[top_api(value = "pending")]
        Pending,
        /// 计划未付款
        #[top_api(value = "wait_pay")]
        WaitPay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dmc_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DmcType {
        /// 日预算
        #[top_api(value = "normal")]
        Normal,
        /// 总预算
        #[top_api(value = "total")]
        Total,
        /// 活动周期预算
        #[top_api(value = "cycle")]
        Cycle,
        /// 日预算冻结
        #[top_api(value = "day_freeze")]
        DayFreeze,
        /// 不限预算
        #[top_api(value = "unlimit")]
        Unlimit,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `smooth_option`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SmoothOption {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `period_smooth`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PeriodSmooth {
        /// 天内尽快
        #[top_api(value = "quick")]
        Quick,
        /// 天内平滑
        #[top_api(value = "smooth")]
        Smooth,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `bid_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BidType {
        /// 手动出价
        #[top_api(value = "custom_bid")]
        CustomBid,
        /// 最大化拿量
        #[top_api(value = "max_amount")]
        MaxAmount,
        /// 控成本
        #[top_api(value = "cost_control")]
        CostControl,
        /// 控投产比
        #[top_api(value = "roi_control")]
        RoiControl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `constraint_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConstraintType {
        /// 无约束
        #[top_api(value = "non")]
        Non,
        /// 点击成本
        #[top_api(value = "click")]
        Click,
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 收藏加购成本(场景推广)
        #[top_api(value = "cart")]
        Cart,
        /// 成交成本(非场景推广)
        #[top_api(value = "conv")]
        Conv,
        /// 成交成本(场景推广)
        #[top_api(value = "deal")]
        Deal,
        /// 直接成交成本
        #[top_api(value = "dir_conv")]
        DirConv,
        /// 投产比约束
        #[top_api(value = "roi")]
        Roi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cold_boot`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBoot {
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

    /// The values of `cold_boot_stage`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ColdBootStage {
        /// 冷启动期
        #[top_api(value = "cold")]
        Cold,
        /// 成熟期
        #[top_api(value = "mature")]
        Mature,
        /// 冷启动失败
        #[top_api(value = "acc_fail")]
        AccFail,
        /// 冷启动成功
        #[top_api(value = "acc_success")]
        AccSuccess,
        /// 加速中
        #[top_api(value = "accelerate")]
        Accelerate,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_selected_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemSelectedMode {
        /// 全店优选
        #[top_api(value = "shop")]
        Shop,
        /// 用户自定义选品
        #[top_api(value = "user_define")]
        UserDefine,
        /// 范围圈选
        #[top_api(value = "scope")]
        Scope,
        /// 趋势选品
        #[top_api(value = "trend")]
        Trend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOcpcVo {
        pub enable_ocpc: Option<EnableOcpc>,
        pub ocpc_ratio: Option<i64>,
    }

    /// The values of `enable_ocpc`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EnableOcpc {
        /// 否
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignLaunchTimeVo {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub launch_forever: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodVo {
        pub day_of_week: Option<i64>,
        pub time_span_list: Vec<TimeSpanQueryResVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanQueryResVo {
        pub time: Option<String>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignCrowdFilterVo {
        pub behavior: Option<Behavior>,
        pub window: Option<String>,
    }

    /// The values of `behavior`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Behavior {
        /// 购买人群
        #[top_api(value = "purchase")]
        Purchase,
        /// 加购人群
        #[top_api(value = "cart")]
        Cart,
        /// 收藏人群
        #[top_api(value = "collection")]
        Collection,
        /// 进店人群
        #[top_api(value = "arrival")]
        Arrival,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBrandFilterVo {
        pub brand_id: Option<String>,
        pub deeplink_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeeplinkBrandVo {
        pub deeplink_brand_id: Option<String>,
        #[top_api(secret)]
        pub deeplink_brand_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignGenderAgeFilterVo {
        pub gender: Option<Gender>,
        pub age_list: Vec<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性人群
        #[top_api(value = "man")]
        Man,
        /// 女性人群
        #[top_api(value = "woman")]
        Woman,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignMiniDetailVo {
        pub mini_detail_theme: Option<MiniDetailTheme>,
        pub private_mini_item_id_list: Vec<i64>,
        pub private_mini_top_item_id_list: Vec<i64>,
        pub private_mini_type: Option<PrivateMiniType>,
    }

    /// The values of `mini_detail_theme`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MiniDetailTheme {
        /// 默认主题
        #[top_api(value = "1")]
        V1,
        /// 品牌定制主题
        #[top_api(value = "7")]
        V7,
        /// 店铺主题
        #[top_api(value = "4")]
        V4,
        /// 拉新主题
        #[top_api(value = "5")]
        V5,
        /// 新品主题
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `private_mini_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PrivateMiniType {
        /// 黑名单
        #[top_api(value = 0)]
        V0,
        /// 白名单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `AdgroupVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub online_status: Option<i64>,
        pub display_status: Option<String>,
        pub material: Option<CommonMaterialVo>,
    }

    /// `CommonMaterialVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonMaterialVo {
        pub material_id: Option<i64>,
        pub material_name: Option<String>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub promotion_type: Option<String>,
    }
}

/// `taobao.universalbp.campaigngroup.findlist`
pub mod campaigngroup_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.campaigngroup.findlist` (查询计划组列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.campaigngroup.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CampaigngroupFindlist {
        pub top_service_context: TopServiceContext,
        pub campaign_group_query_v_o: CampaignGroupQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignGroupQueryVo {
        pub biz_code: String,
        pub campaign_group_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub campaign_group_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub campaign_group_v_o_list: Vec<CampaignGroupVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignGroupVo {
        pub biz_code: Option<String>,
        pub campaign_group_id: Option<i64>,
        pub campaign_group_name: Option<String>,
    }
}

/// `taobao.universalbp.creative.horizontal.findpage`
pub mod creative_horizontal_findpage {
    use crate::prelude::*;

    /// `taobao.universalbp.creative.horizontal.findpage` (横向管理创意分页查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.creative.horizontal.findpage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CreativeHorizontalFindpage {
        pub top_service_context: TopServiceContext,
        pub creative_query_v_o: CreativeQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeQueryVo {
        pub adgroup_id_list: Vec<i64>,
        #[top_api(required)]
        pub campaign_id_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
        pub rpt_query: Option<RptQueryVo>,
        pub creative_id: Option<i64>,
    }

    /// `RptQueryVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryVo {
        pub fields: Vec<String>,
        pub condition_list: Vec<RptQueryConditionVo>,
    }

    /// `RptQueryConditionVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryConditionVo {
        pub adzone_pkg_id_list: Vec<String>,
        pub unify_type: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub is_rt: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub creative_ref_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub creative_ref_v_o_list: Vec<CreativeRefVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeRefVo {
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
        pub creative_type: Option<CreativeType>,
        pub source: Option<Source>,
        pub creative_center_id: Option<String>,
        pub format: Option<Format>,
        pub material_list: Vec<ItemMaterialVo>,
        pub template_id: Option<i64>,
        pub outer_id: Option<i64>,
        pub js_in_html: Option<String>,
        pub template_data: Option<String>,
        pub clickurl_media_type_list: Vec<String>,
        pub audit: Option<AuditVo>,
        pub adzone_audit_result_list: Vec<AuditVo>,
        pub preview_list: Vec<CreativeAdzonePreviewVo>,
        pub creative_size: Option<String>,
        pub item_videos: Vec<ItemVideoVo>,
        pub online_status: Option<OnlineStatus>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub create_time: Option<String>,
        pub update_time: Option<String>,
        pub creative_promotion_entity: Option<CreativePromotionEntityVo>,
        pub extend_data: Option<String>,
        pub material_image_info: Option<MaterialImageInfoVo>,
        pub title: Option<String>,
        pub image_path: Option<String>,
        pub click_url: Option<String>,
        pub video_id: Option<i64>,
        pub video_duration: Option<String>,
        pub video_path: Option<String>,
        pub video_image_path: Option<String>,
        pub item_id_list: Vec<i64>,
        pub children: Vec<CreativeChildrenVo>,
        pub tab_type: Option<TabType>,
        pub tab_type_name: Option<TabTypeName>,
        pub type_name: Option<String>,
        pub r#type: Option<String>,
        pub main_pic_video: Option<String>,
    }

    /// The values of `creative_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CreativeType {
        /// 静态创意
        #[top_api(value = 1)]
        V1,
        /// 智能创意
        #[top_api(value = 2)]
        V2,
        /// PSD 创意
        #[top_api(value = 3)]
        V3,
        /// 动态文案创意
        #[top_api(value = 4)]
        V4,
        /// 自动化创意
        #[top_api(value = 5)]
        V5,
        /// 智能创意
        #[top_api(value = 6)]
        V6,
        /// 综合静态创意
        #[top_api(value = 7)]
        V7,
        /// 综合智能创意
        #[top_api(value = 8)]
        V8,
        /// 自动直播创意
        #[top_api(value = 9)]
        V9,
        /// 元素化创意
        #[top_api(value = 10)]
        V10,
        /// 素材类创意
        #[top_api(value = 11)]
        V11,
        /// 钻展多图创意
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 本地上传
        #[top_api(value = 1)]
        V1,
        /// `BannerMaker`
        #[top_api(value = 2)]
        BannerMaker,
        #[top_api(value = 3)]
        CreativeCenter,
        /// `LuBan`
        #[top_api(value = 4)]
        LuBan,
        /// 直播广场
        #[top_api(value = 5)]
        V5,
        /// 活动招商
        #[top_api(value = 6)]
        V6,
        /// 海棠
        #[top_api(value = 7)]
        V7,
        /// 原生创意
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `format`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Format {
        /// 文字
        #[top_api(value = 1)]
        V1,
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// Flash
        #[top_api(value = 3)]
        Flash,
        /// 视频
        #[top_api(value = 4)]
        Video,
        /// 文字链
        #[top_api(value = 5)]
        V5,
        /// FLASH 不遮盖
        #[top_api(value = 9)]
        V9,
        /// 创意模板
        #[top_api(value = 10)]
        V10,
        /// 视频直播
        #[top_api(value = 11)]
        V11,
        /// 微视频
        #[top_api(value = 12)]
        V12,
        /// 智能创意-三图创意
        #[top_api(value = 203)]
        V203,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// ON
        #[top_api(value = 1)]
        On,
        /// ARCHIVE
        #[top_api(value = -1)]
        Archive,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tab_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TabType {
        /// 竖版大图 800x1200
        #[top_api(value = "101")]
        V101,
        /// 竖版视频 800x1200
        #[top_api(value = "102")]
        V102,
        /// 竖版长图 513x750
        #[top_api(value = "103")]
        V103,
        /// 竖版视频 512x750
        #[top_api(value = "104")]
        V104,
        /// 竖版模板 513x750
        #[top_api(value = "105")]
        V105,
        /// 方图 800x800
        #[top_api(value = "113")]
        V113,
        /// 方视频 800x800
        #[top_api(value = "114")]
        V114,
        /// 横版大图 320x90
        #[top_api(value = "115")]
        V115,
        /// 横版大图 240x100
        #[top_api(value = "116")]
        V116,
        /// 横版大图 140x120
        #[top_api(value = "117")]
        V117,
        /// 横版大图 730x350
        #[top_api(value = "118")]
        V118,
        /// 横版大图 846x220
        #[top_api(value = "119")]
        V119,
        /// 横版大图 780x210
        #[top_api(value = "120")]
        V120,
        /// 横版大图 840x90
        #[top_api(value = "121")]
        V121,
        /// 横版大图 180x100
        #[top_api(value = "122")]
        V122,
        /// 横版大图 980x200
        #[top_api(value = "124")]
        V124,
        /// 横版大图 820x90
        #[top_api(value = "125")]
        V125,
        /// 竖版视频 750x1000
        #[top_api(value = "126")]
        V126,
        /// 竖版视频 720x960
        #[top_api(value = "127")]
        V127,
        #[top_api(value = "128")]
        V128,
        /// 竖版视频 720x1280
        #[top_api(value = "129")]
        V129,
        #[top_api(value = "130")]
        V130,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `tab_type_name`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TabTypeName {
        /// 竖版大图 800x1200
        #[top_api(value = "101")]
        V101,
        /// 竖版视频 800x1200
        #[top_api(value = "102")]
        V102,
        /// 竖版长图 513x750
        #[top_api(value = "103")]
        V103,
        /// 竖版视频 512x750
        #[top_api(value = "104")]
        V104,
        /// 竖版模板 513x750
        #[top_api(value = "105")]
        V105,
        /// 方图 800x800
        #[top_api(value = "113")]
        V113,
        /// 方视频 800x800
        #[top_api(value = "114")]
        V114,
        /// 横版大图 320x90
        #[top_api(value = "115")]
        V115,
        /// 横版大图 240x100
        #[top_api(value = "116")]
        V116,
        /// 横版大图 140x120
        #[top_api(value = "117")]
        V117,
        /// 横版大图 730x350
        #[top_api(value = "118")]
        V118,
        /// 横版大图 846x220
        #[top_api(value = "119")]
        V119,
        /// 横版大图 780x210
        #[top_api(value = "120")]
        V120,
        /// 横版大图 840x90
        #[top_api(value = "121")]
        V121,
        /// 横版大图 180x100
        #[top_api(value = "122")]
        V122,
        /// 横版大图 980x200
        #[top_api(value = "124")]
        V124,
        /// 横版大图 820x90
        #[top_api(value = "125")]
        V125,
        /// 竖版视频 750x1000
        #[top_api(value = "126")]
        V126,
        /// 竖版视频 720x960
        #[top_api(value = "127")]
        V127,
        #[top_api(value = "128")]
        V128,
        /// 竖版视频 720x1280
        #[top_api(value = "129")]
        V129,
        #[top_api(value = "130")]
        V130,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMaterialVo {
        pub material_id: Option<i64>,
        pub video_id: Option<i64>,
        pub source: Option<Source>,
        pub haitang_id: Option<i64>,
        pub format_type: Option<FormatType>,
        pub url: Option<String>,
        pub cover_url: Option<String>,
    }

    /// The values of `format_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FormatType {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 抄底文案
        #[top_api(value = 2)]
        V2,
        /// 产品词
        #[top_api(value = 3)]
        V3,
        /// 属性词
        #[top_api(value = 4)]
        V4,
        /// 链接
        #[top_api(value = 5)]
        V5,
        /// 淘积木 URL
        #[top_api(value = 51)]
        V51,
        /// 文案
        #[top_api(value = 6)]
        V6,
        /// 长图
        #[top_api(value = 7)]
        V7,
        /// 短文本
        #[top_api(value = 8)]
        V8,
        /// 长文本
        #[top_api(value = 9)]
        V9,
        /// LOGO
        #[top_api(value = 10)]
        Logo,
        /// 视频
        #[top_api(value = 11)]
        Video,
        /// 底图
        #[top_api(value = 12)]
        V12,
        /// tag
        #[top_api(value = 13)]
        Tag,
        /// 智能文案
        #[top_api(value = 14)]
        V14,
        /// 促销词
        #[top_api(value = 15)]
        V15,
        /// 标签词
        #[top_api(value = 16)]
        V16,
        /// 优惠券
        #[top_api(value = 17)]
        V17,
        /// 原价
        #[top_api(value = 18)]
        V18,
        /// 折扣价
        #[top_api(value = 19)]
        V19,
        /// 智能标题候选词
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 21)]
        V21,
        /// 宝贝标题
        #[top_api(value = 22)]
        V22,
        /// 智能图
        #[top_api(value = 23)]
        V23,
        /// 美观图
        #[top_api(value = 24)]
        V24,
        /// 短标题
        #[top_api(value = 32)]
        V32,
        #[top_api(value = 33)]
        V33,
        /// 淘宝素材中心图片
        #[top_api(value = 34)]
        V34,
        /// 店铺名称
        #[top_api(value = 35)]
        V35,
        /// 商品 SKU 图
        #[top_api(value = 36)]
        V36,
        /// 商品详情页图
        #[top_api(value = 37)]
        V37,
        /// 创意图
        #[top_api(value = 38)]
        V38,
        /// 算法加工后的直播间封面图
        #[top_api(value = 39)]
        V39,
        /// 算法加工后的直播间宝贝图
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 41)]
        V41,
        #[top_api(value = 42)]
        V42,
        /// 创意样式
        #[top_api(value = 44)]
        V44,
        /// 主搜商品卡片轮播图
        #[top_api(value = 45)]
        V45,
        /// 主搜商品 3 比 4 图
        #[top_api(value = 46)]
        V46,
        /// 图标图片
        #[top_api(value = 47)]
        V47,
        /// 二跳短视频
        #[top_api(value = 48)]
        V48,
        /// 用户主标题
        #[top_api(value = 101)]
        V101,
        /// 用户副标题
        #[top_api(value = 102)]
        V102,
        /// 用户标题 3
        #[top_api(value = 103)]
        V103,
        /// 长图微视频
        #[top_api(value = 25)]
        V25,
        /// 方图微视频
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        /// 账号头像
        #[top_api(value = 28)]
        V28,
        #[top_api(value = 29)]
        V29,
        /// 鹿班商品图
        #[top_api(value = 30)]
        V30,
        /// 算法剪辑视频
        #[top_api(value = 31)]
        V31,
        #[top_api(value = 60)]
        V60,
        /// 视频 ID 素材
        #[top_api(value = 50)]
        V50,
        /// 自动审核通过
        #[top_api(value = 124)]
        V124,
        /// 仅合理性审核的图片
        #[top_api(value = 125)]
        V125,
        /// 仅合理性审核的文案
        #[top_api(value = 126)]
        V126,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditVo {
        pub status: Option<Status>,
        pub audit_status: Option<AuditStatus>,
        pub effective_time: Option<String>,
        pub expire_time: Option<String>,
        pub audit_reason: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待送审
        #[top_api(value = "PW")]
        Pw,
        /// 待审核
        #[top_api(value = "W")]
        W,
        /// 审核通过
        #[top_api(value = "P")]
        P,
        /// 审核拒绝
        #[top_api(value = "R")]
        R,
        /// 合成中
        #[top_api(value = "AW")]
        Aw,
        /// 合成通过
        #[top_api(value = "AP")]
        Ap,
        /// 合成失败
        #[top_api(value = "AR")]
        Ar,
        /// 排查中
        #[top_api(value = "T")]
        T,
        /// 部分通过
        #[top_api(value = "PP")]
        Pp,
        /// 创意过期
        #[top_api(value = "E")]
        E,
        /// 创意故障
        #[top_api(value = "A")]
        A,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// `to_promote`
        #[top_api(value = -10)]
        ToPromote,
        /// tobeadd
        #[top_api(value = -4)]
        Tobeadd,
        /// `feed_handle`
        #[top_api(value = -3)]
        FeedHandle,
        /// reject
        #[top_api(value = -2)]
        Reject,
        /// handle
        #[top_api(value = -1)]
        Handle,
        /// notchecked
        #[top_api(value = 0)]
        Notchecked,
        /// passed
        #[top_api(value = 1)]
        Passed,
        /// `qa_reject`
        #[top_api(value = -9)]
        QaReject,
        /// uneffect
        #[top_api(value = -5)]
        Uneffect,
        #[top_api(value = -7)]
        ItemOffshelf,
        #[top_api(value = -11)]
        BusinessReject,
        #[top_api(value = -12)]
        ToOuterAudit,
        /// `handle_tanx`
        #[top_api(value = -13)]
        HandleTanx,
        /// `part_reject`
        #[top_api(value = -14)]
        PartReject,
        #[top_api(value = -15)]
        ToRationalAudit,
        /// `part_passed`
        #[top_api(value = -16)]
        PartPassed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAdzonePreviewVo {
        pub adzone_type: Option<AdzoneType>,
        #[top_api(secret)]
        pub adzone_name: Option<String>,
        pub adzone_id: Option<i64>,
        pub preview_data_list: Vec<CreativePreviewResultVo>,
    }

    /// The values of `adzone_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AdzoneType {
        /// 首焦
        #[top_api(value = 1)]
        V1,
        /// 猜你喜欢
        #[top_api(value = 2)]
        V2,
        /// `NewDetail`
        #[top_api(value = 3)]
        NewDetail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePreviewResultVo {
        pub preview_format: Option<PreviewFormat>,
        pub preview_img_url: Option<String>,
        pub preview_click_url: Option<String>,
        pub preview_size: Option<String>,
        pub preview_scale: Option<String>,
        pub preview_video_path: Option<String>,
        pub preview_video_image: Option<String>,
    }

    /// The values of `preview_format`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PreviewFormat {
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// 创意模板
        #[top_api(value = 10)]
        V10,
        /// 微视频
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemVideoVo {
        pub cover_url: Option<String>,
        pub poster: Option<String>,
        pub item_id: Option<i64>,
        pub video_url: Option<String>,
        pub audit_state: Option<AuditState>,
        pub audit_desc: Option<String>,
        pub video_id: Option<i64>,
        pub source: Option<Source>,
        pub r#type: Option<Type>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub duration: Option<i64>,
        pub haitang_id: Option<i64>,
    }

    /// The values of `audit_state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditState {
        /// `to_promote`
        #[top_api(value = -10)]
        ToPromote,
        /// tobeadd
        #[top_api(value = -4)]
        Tobeadd,
        /// `feed_handle`
        #[top_api(value = -3)]
        FeedHandle,
        /// reject
        #[top_api(value = -2)]
        Reject,
        /// handle
        #[top_api(value = -1)]
        Handle,
        /// notchecked
        #[top_api(value = 0)]
        Notchecked,
        /// passed
        #[top_api(value = 1)]
        Passed,
        /// `qa_reject`
        #[top_api(value = -9)]
        QaReject,
        /// uneffect
        #[top_api(value = -5)]
        Uneffect,
        #[top_api(value = -7)]
        ItemOffshelf,
        #[top_api(value = -11)]
        BusinessReject,
        #[top_api(value = -12)]
        ToOuterAudit,
        /// `handle_tanx`
        #[top_api(value = -13)]
        HandleTanx,
        /// `part_reject`
        #[top_api(value = -14)]
        PartReject,
        #[top_api(value = -15)]
        ToRationalAudit,
        /// `part_passed`
        #[top_api(value = -16)]
        PartPassed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 抄底文案
        #[top_api(value = 2)]
        V2,
        /// 产品词
        #[top_api(value = 3)]
        V3,
        /// 属性词
        #[top_api(value = 4)]
        V4,
        /// 链接
        #[top_api(value = 5)]
        V5,
        /// 淘积木 URL
        #[top_api(value = 51)]
        V51,
        /// 文案
        #[top_api(value = 6)]
        V6,
        /// 长图
        #[top_api(value = 7)]
        V7,
        /// 短文本
        #[top_api(value = 8)]
        V8,
        /// 长文本
        #[top_api(value = 9)]
        V9,
        /// LOGO
        #[top_api(value = 10)]
        Logo,
        /// 视频
        #[top_api(value = 11)]
        Video,
        /// 底图
        #[top_api(value = 12)]
        V12,
        /// tag
        #[top_api(value = 13)]
        Tag,
        /// 智能文案
        #[top_api(value = 14)]
        V14,
        /// 促销词
        #[top_api(value = 15)]
        V15,
        /// 标签词
        #[top_api(value = 16)]
        V16,
        /// 优惠券
        #[top_api(value = 17)]
        V17,
        /// 原价
        #[top_api(value = 18)]
        V18,
        /// 折扣价
        #[top_api(value = 19)]
        V19,
        /// 智能标题候选词
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 21)]
        V21,
        /// 宝贝标题
        #[top_api(value = 22)]
        V22,
        /// 智能图
        #[top_api(value = 23)]
        V23,
        /// 美观图
        #[top_api(value = 24)]
        V24,
        /// 短标题
        #[top_api(value = 32)]
        V32,
        #[top_api(value = 33)]
        V33,
        /// 淘宝素材中心图片
        #[top_api(value = 34)]
        V34,
        /// 店铺名称
        #[top_api(value = 35)]
        V35,
        /// 商品 SKU 图
        #[top_api(value = 36)]
        V36,
        /// 商品详情页图
        #[top_api(value = 37)]
        V37,
        /// 创意图
        #[top_api(value = 38)]
        V38,
        /// 算法加工后的直播间封面图
        #[top_api(value = 39)]
        V39,
        /// 算法加工后的直播间宝贝图
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 41)]
        V41,
        #[top_api(value = 42)]
        V42,
        /// 创意样式
        #[top_api(value = 44)]
        V44,
        /// 主搜商品卡片轮播图
        #[top_api(value = 45)]
        V45,
        /// 主搜商品 3 比 4 图
        #[top_api(value = 46)]
        V46,
        /// 图标图片
        #[top_api(value = 47)]
        V47,
        /// 二跳短视频
        #[top_api(value = 48)]
        V48,
        /// 用户主标题
        #[top_api(value = 101)]
        V101,
        /// 用户副标题
        #[top_api(value = 102)]
        V102,
        /// 用户标题 3
        #[top_api(value = 103)]
        V103,
        /// 长图微视频
        #[top_api(value = 25)]
        V25,
        /// 方图微视频
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        /// 账号头像
        #[top_api(value = 28)]
        V28,
        #[top_api(value = 29)]
        V29,
        /// 鹿班商品图
        #[top_api(value = 30)]
        V30,
        /// 算法剪辑视频
        #[top_api(value = 31)]
        V31,
        #[top_api(value = 60)]
        V60,
        /// 视频 ID 素材
        #[top_api(value = 50)]
        V50,
        /// 自动审核通过
        #[top_api(value = 124)]
        V124,
        /// 仅合理性审核的图片
        #[top_api(value = 125)]
        V125,
        /// 仅合理性审核的文案
        #[top_api(value = 126)]
        V126,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePromotionEntityVo {
        pub promotion_type: Option<PromotionType>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub promotion_entity_id: Option<i64>,
        pub material: Option<PromotionMaterialInfoVo>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionMaterialInfoVo {
        pub material_id: Option<i64>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub material_name: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialImageInfoVo {
        pub material_id: Option<i64>,
        pub image_position: Option<i64>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub material_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeChildrenVo {
        pub material_list: Vec<ItemMaterialVo>,
    }
}

/// `taobao.universalbp.creative.manage.findmanagepage`
pub mod creative_manage_findmanagepage {
    use crate::prelude::*;

    /// `taobao.universalbp.creative.manage.findmanagepage` (创意库查询创意列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.creative.manage.findmanagepage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CreativeManageFindmanagepage {
        pub top_service_context: TopServiceContext,
        pub creative_query_v_o: CreativeQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeQueryVo {
        pub adgroup_id_list: Vec<i64>,
        #[top_api(required)]
        pub campaign_id_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub creative_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub creative_v_o_list: Vec<CreativeVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeVo {
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
        pub creative_type: Option<CreativeType>,
        pub source: Option<Source>,
        pub creative_center_id: Option<String>,
        pub format: Option<Format>,
        pub material_list: Vec<ItemMaterialVo>,
        pub template_id: Option<i64>,
        pub outer_id: Option<i64>,
        pub js_in_html: Option<String>,
        pub template_data: Option<String>,
        pub clickurl_media_type_list: Vec<String>,
        pub audit: Option<AuditVo>,
        pub adzone_audit_result_list: Vec<AuditVo>,
        pub preview_list: Vec<CreativeAdzonePreviewVo>,
        pub creative_size: Option<String>,
        pub item_videos: Vec<ItemVideoVo>,
        pub online_status: Option<OnlineStatus>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub create_time: Option<String>,
        pub update_time: Option<String>,
        pub creative_promotion_entity: Option<CreativePromotionEntityVo>,
        pub extend_data: Option<String>,
        pub material_image_info: Option<MaterialImageInfoVo>,
        pub title: Option<String>,
        pub image_path: Option<String>,
        pub click_url: Option<String>,
        pub video_id: Option<i64>,
        pub video_duration: Option<String>,
        pub video_path: Option<String>,
        pub video_image_path: Option<String>,
        pub item_id_list: Vec<i64>,
        pub children: Vec<CreativeChildrenVo>,
        pub tab_type: Option<TabType>,
        pub tab_type_name: Option<TabTypeName>,
        pub type_name: Option<String>,
        pub r#type: Option<String>,
        pub main_pic_video: Option<String>,
    }

    /// The values of `creative_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CreativeType {
        /// 静态创意
        #[top_api(value = 1)]
        V1,
        /// 智能创意
        #[top_api(value = 2)]
        V2,
        /// PSD 创意
        #[top_api(value = 3)]
        V3,
        /// 动态文案创意
        #[top_api(value = 4)]
        V4,
        /// 自动化创意
        #[top_api(value = 5)]
        V5,
        /// 智能创意
        #[top_api(value = 6)]
        V6,
        /// 综合静态创意
        #[top_api(value = 7)]
        V7,
        /// 综合智能创意
        #[top_api(value = 8)]
        V8,
        /// 自动直播创意
        #[top_api(value = 9)]
        V9,
        /// 元素化创意
        #[top_api(value = 10)]
        V10,
        /// 素材类创意
        #[top_api(value = 11)]
        V11,
        /// 钻展多图创意
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 本地上传
        #[top_api(value = 1)]
        V1,
        /// `BannerMaker`
        #[top_api(value = 2)]
        BannerMaker,
        #[top_api(value = 3)]
        CreativeCenter,
        /// `LuBan`
        #[top_api(value = 4)]
        LuBan,
        /// 直播广场
        #[top_api(value = 5)]
        V5,
        /// 活动招商
        #[top_api(value = 6)]
        V6,
        /// 海棠
        #[top_api(value = 7)]
        V7,
        /// 原生创意
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `format`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Format {
        /// 文字
        #[top_api(value = 1)]
        V1,
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// Flash
        #[top_api(value = 3)]
        Flash,
        /// 视频
        #[top_api(value = 4)]
        Video,
        /// 文字链
        #[top_api(value = 5)]
        V5,
        /// FLASH 不遮盖
        #[top_api(value = 9)]
        V9,
        /// 创意模板
        #[top_api(value = 10)]
        V10,
        /// 视频直播
        #[top_api(value = 11)]
        V11,
        /// 微视频
        #[top_api(value = 12)]
        V12,
        /// 智能创意-三图创意
        #[top_api(value = 203)]
        V203,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// ON
        #[top_api(value = 1)]
        On,
        /// ARCHIVE
        #[top_api(value = -1)]
        Archive,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tab_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TabType {
        /// 竖版大图 800x1200
        #[top_api(value = "101")]
        V101,
        /// 竖版视频 800x1200
        #[top_api(value = "102")]
        V102,
        /// 竖版长图 513x750
        #[top_api(value = "103")]
        V103,
        /// 竖版视频 512x750
        #[top_api(value = "104")]
        V104,
        /// 竖版模板 513x750
        #[top_api(value = "105")]
        V105,
        /// 方图 800x800
        #[top_api(value = "113")]
        V113,
        /// 方视频 800x800
        #[top_api(value = "114")]
        V114,
        /// 横版大图 320x90
        #[top_api(value = "115")]
        V115,
        /// 横版大图 240x100
        #[top_api(value = "116")]
        V116,
        /// 横版大图 140x120
        #[top_api(value = "117")]
        V117,
        /// 横版大图 730x350
        #[top_api(value = "118")]
        V118,
        /// 横版大图 846x220
        #[top_api(value = "119")]
        V119,
        /// 横版大图 780x210
        #[top_api(value = "120")]
        V120,
        /// 横版大图 840x90
        #[top_api(value = "121")]
        V121,
        /// 横版大图 180x100
        #[top_api(value = "122")]
        V122,
        /// 横版大图 980x200
        #[top_api(value = "124")]
        V124,
        /// 横版大图 820x90
        #[top_api(value = "125")]
        V125,
        /// 竖版视频 750x1000
        #[top_api(value = "126")]
        V126,
        /// 竖版视频 720x960
        #[top_api(value = "127")]
        V127,
        #[top_api(value = "128")]
        V128,
        /// 竖版视频 720x1280
        #[top_api(value = "129")]
        V129,
        #[top_api(value = "130")]
        V130,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `tab_type_name`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TabTypeName {
        /// 竖版大图 800x1200
        #[top_api(value = "101")]
        V101,
        /// 竖版视频 800x1200
        #[top_api(value = "102")]
        V102,
        /// 竖版长图 513x750
        #[top_api(value = "103")]
        V103,
        /// 竖版视频 512x750
        #[top_api(value = "104")]
        V104,
        /// 竖版模板 513x750
        #[top_api(value = "105")]
        V105,
        /// 方图 800x800
        #[top_api(value = "113")]
        V113,
        /// 方视频 800x800
        #[top_api(value = "114")]
        V114,
        /// 横版大图 320x90
        #[top_api(value = "115")]
        V115,
        /// 横版大图 240x100
        #[top_api(value = "116")]
        V116,
        /// 横版大图 140x120
        #[top_api(value = "117")]
        V117,
        /// 横版大图 730x350
        #[top_api(value = "118")]
        V118,
        /// 横版大图 846x220
        #[top_api(value = "119")]
        V119,
        /// 横版大图 780x210
        #[top_api(value = "120")]
        V120,
        /// 横版大图 840x90
        #[top_api(value = "121")]
        V121,
        /// 横版大图 180x100
        #[top_api(value = "122")]
        V122,
        /// 横版大图 980x200
        #[top_api(value = "124")]
        V124,
        /// 横版大图 820x90
        #[top_api(value = "125")]
        V125,
        /// 竖版视频 750x1000
        #[top_api(value = "126")]
        V126,
        /// 竖版视频 720x960
        #[top_api(value = "127")]
        V127,
        #[top_api(value = "128")]
        V128,
        /// 竖版视频 720x1280
        #[top_api(value = "129")]
        V129,
        #[top_api(value = "130")]
        V130,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMaterialVo {
        pub material_id: Option<i64>,
        pub video_id: Option<i64>,
        pub source: Option<Source>,
        pub haitang_id: Option<i64>,
        pub format_type: Option<FormatType>,
        pub url: Option<String>,
        pub cover_url: Option<String>,
    }

    /// The values of `format_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FormatType {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 抄底文案
        #[top_api(value = 2)]
        V2,
        /// 产品词
        #[top_api(value = 3)]
        V3,
        /// 属性词
        #[top_api(value = 4)]
        V4,
        /// 链接
        #[top_api(value = 5)]
        V5,
        /// 淘积木 URL
        #[top_api(value = 51)]
        V51,
        /// 文案
        #[top_api(value = 6)]
        V6,
        /// 长图
        #[top_api(value = 7)]
        V7,
        /// 短文本
        #[top_api(value = 8)]
        V8,
        /// 长文本
        #[top_api(value = 9)]
        V9,
        /// LOGO
        #[top_api(value = 10)]
        Logo,
        /// 视频
        #[top_api(value = 11)]
        Video,
        /// 底图
        #[top_api(value = 12)]
        V12,
        /// tag
        #[top_api(value = 13)]
        Tag,
        /// 智能文案
        #[top_api(value = 14)]
        V14,
        /// 促销词
        #[top_api(value = 15)]
        V15,
        /// 标签词
        #[top_api(value = 16)]
        V16,
        /// 优惠券
        #[top_api(value = 17)]
        V17,
        /// 原价
        #[top_api(value = 18)]
        V18,
        /// 折扣价
        #[top_api(value = 19)]
        V19,
        /// 智能标题候选词
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 21)]
        V21,
        /// 宝贝标题
        #[top_api(value = 22)]
        V22,
        /// 智能图
        #[top_api(value = 23)]
        V23,
        /// 美观图
        #[top_api(value = 24)]
        V24,
        /// 短标题
        #[top_api(value = 32)]
        V32,
        #[top_api(value = 33)]
        V33,
        /// 淘宝素材中心图片
        #[top_api(value = 34)]
        V34,
        /// 店铺名称
        #[top_api(value = 35)]
        V35,
        /// 商品 SKU 图
        #[top_api(value = 36)]
        V36,
        /// 商品详情页图
        #[top_api(value = 37)]
        V37,
        /// 创意图
        #[top_api(value = 38)]
        V38,
        /// 算法加工后的直播间封面图
        #[top_api(value = 39)]
        V39,
        /// 算法加工后的直播间宝贝图
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 41)]
        V41,
        #[top_api(value = 42)]
        V42,
        /// 创意样式
        #[top_api(value = 44)]
        V44,
        /// 主搜商品卡片轮播图
        #[top_api(value = 45)]
        V45,
        /// 主搜商品 3 比 4 图
        #[top_api(value = 46)]
        V46,
        /// 图标图片
        #[top_api(value = 47)]
        V47,
        /// 二跳短视频
        #[top_api(value = 48)]
        V48,
        /// 用户主标题
        #[top_api(value = 101)]
        V101,
        /// 用户副标题
        #[top_api(value = 102)]
        V102,
        /// 用户标题 3
        #[top_api(value = 103)]
        V103,
        /// 长图微视频
        #[top_api(value = 25)]
        V25,
        /// 方图微视频
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        /// 账号头像
        #[top_api(value = 28)]
        V28,
        #[top_api(value = 29)]
        V29,
        /// 鹿班商品图
        #[top_api(value = 30)]
        V30,
        /// 算法剪辑视频
        #[top_api(value = 31)]
        V31,
        #[top_api(value = 60)]
        V60,
        /// 视频 ID 素材
        #[top_api(value = 50)]
        V50,
        /// 自动审核通过
        #[top_api(value = 124)]
        V124,
        /// 仅合理性审核的图片
        #[top_api(value = 125)]
        V125,
        /// 仅合理性审核的文案
        #[top_api(value = 126)]
        V126,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditVo {
        pub status: Option<Status>,
        pub audit_status: Option<AuditStatus>,
        pub effective_time: Option<String>,
        pub expire_time: Option<String>,
        pub audit_reason: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待送审
        #[top_api(value = "PW")]
        Pw,
        /// 待审核
        #[top_api(value = "W")]
        W,
        /// 审核通过
        #[top_api(value = "P")]
        P,
        /// 审核拒绝
        #[top_api(value = "R")]
        R,
        /// 合成中
        #[top_api(value = "AW")]
        Aw,
        /// 合成通过
        #[top_api(value = "AP")]
        Ap,
        /// 合成失败
        #[top_api(value = "AR")]
        Ar,
        /// 排查中
        #[top_api(value = "T")]
        T,
        /// 部分通过
        #[top_api(value = "PP")]
        Pp,
        /// 创意过期
        #[top_api(value = "E")]
        E,
        /// 创意故障
        #[top_api(value = "A")]
        A,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// `to_promote`
        #[top_api(value = -10)]
        ToPromote,
        /// tobeadd
        #[top_api(value = -4)]
        Tobeadd,
        /// `feed_handle`
        #[top_api(value = -3)]
        FeedHandle,
        /// reject
        #[top_api(value = -2)]
        Reject,
        /// handle
        #[top_api(value = -1)]
        Handle,
        /// notchecked
        #[top_api(value = 0)]
        Notchecked,
        /// passed
        #[top_api(value = 1)]
        Passed,
        /// `qa_reject`
        #[top_api(value = -9)]
        QaReject,
        /// uneffect
        #[top_api(value = -5)]
        Uneffect,
        #[top_api(value = -7)]
        ItemOffshelf,
        #[top_api(value = -11)]
        BusinessReject,
        #[top_api(value = -12)]
        ToOuterAudit,
        /// `handle_tanx`
        #[top_api(value = -13)]
        HandleTanx,
        /// `part_reject`
        #[top_api(value = -14)]
        PartReject,
        #[top_api(value = -15)]
        ToRationalAudit,
        /// `part_passed`
        #[top_api(value = -16)]
        PartPassed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAdzonePreviewVo {
        pub adzone_type: Option<AdzoneType>,
        #[top_api(secret)]
        pub adzone_name: Option<String>,
        pub adzone_id: Option<i64>,
        pub preview_data_list: Vec<CreativePreviewResultVo>,
    }

    /// The values of `adzone_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AdzoneType {
        /// 首焦
        #[top_api(value = 1)]
        V1,
        /// 猜你喜欢
        #[top_api(value = 2)]
        V2,
        /// `NewDetail`
        #[top_api(value = 3)]
        NewDetail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePreviewResultVo {
        pub preview_format: Option<PreviewFormat>,
        pub preview_img_url: Option<String>,
        pub preview_click_url: Option<String>,
        pub preview_size: Option<String>,
        pub preview_scale: Option<String>,
        pub preview_video_path: Option<String>,
        pub preview_video_image: Option<String>,
    }

    /// The values of `preview_format`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PreviewFormat {
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// 创意模板
        #[top_api(value = 10)]
        V10,
        /// 微视频
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemVideoVo {
        pub cover_url: Option<String>,
        pub poster: Option<String>,
        pub item_id: Option<i64>,
        pub video_url: Option<String>,
        pub audit_state: Option<AuditState>,
        pub audit_desc: Option<String>,
        pub video_id: Option<i64>,
        pub source: Option<Source>,
        pub r#type: Option<Type>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub duration: Option<i64>,
        pub haitang_id: Option<i64>,
    }

    /// The values of `audit_state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditState {
        /// `to_promote`
        #[top_api(value = -10)]
        ToPromote,
        /// tobeadd
        #[top_api(value = -4)]
        Tobeadd,
        /// `feed_handle`
        #[top_api(value = -3)]
        FeedHandle,
        /// reject
        #[top_api(value = -2)]
        Reject,
        /// handle
        #[top_api(value = -1)]
        Handle,
        /// notchecked
        #[top_api(value = 0)]
        Notchecked,
        /// passed
        #[top_api(value = 1)]
        Passed,
        /// `qa_reject`
        #[top_api(value = -9)]
        QaReject,
        /// uneffect
        #[top_api(value = -5)]
        Uneffect,
        #[top_api(value = -7)]
        ItemOffshelf,
        #[top_api(value = -11)]
        BusinessReject,
        #[top_api(value = -12)]
        ToOuterAudit,
        /// `handle_tanx`
        #[top_api(value = -13)]
        HandleTanx,
        /// `part_reject`
        #[top_api(value = -14)]
        PartReject,
        #[top_api(value = -15)]
        ToRationalAudit,
        /// `part_passed`
        #[top_api(value = -16)]
        PartPassed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 抄底文案
        #[top_api(value = 2)]
        V2,
        /// 产品词
        #[top_api(value = 3)]
        V3,
        /// 属性词
        #[top_api(value = 4)]
        V4,
        /// 链接
        #[top_api(value = 5)]
        V5,
        /// 淘积木 URL
        #[top_api(value = 51)]
        V51,
        /// 文案
        #[top_api(value = 6)]
        V6,
        /// 长图
        #[top_api(value = 7)]
        V7,
        /// 短文本
        #[top_api(value = 8)]
        V8,
        /// 长文本
        #[top_api(value = 9)]
        V9,
        /// LOGO
        #[top_api(value = 10)]
        Logo,
        /// 视频
        #[top_api(value = 11)]
        Video,
        /// 底图
        #[top_api(value = 12)]
        V12,
        /// tag
        #[top_api(value = 13)]
        Tag,
        /// 智能文案
        #[top_api(value = 14)]
        V14,
        /// 促销词
        #[top_api(value = 15)]
        V15,
        /// 标签词
        #[top_api(value = 16)]
        V16,
        /// 优惠券
        #[top_api(value = 17)]
        V17,
        /// 原价
        #[top_api(value = 18)]
        V18,
        /// 折扣价
        #[top_api(value = 19)]
        V19,
        /// 智能标题候选词
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 21)]
        V21,
        /// 宝贝标题
        #[top_api(value = 22)]
        V22,
        /// 智能图
        #[top_api(value = 23)]
        V23,
        /// 美观图
        #[top_api(value = 24)]
        V24,
        /// 短标题
        #[top_api(value = 32)]
        V32,
        #[top_api(value = 33)]
        V33,
        /// 淘宝素材中心图片
        #[top_api(value = 34)]
        V34,
        /// 店铺名称
        #[top_api(value = 35)]
        V35,
        /// 商品 SKU 图
        #[top_api(value = 36)]
        V36,
        /// 商品详情页图
        #[top_api(value = 37)]
        V37,
        /// 创意图
        #[top_api(value = 38)]
        V38,
        /// 算法加工后的直播间封面图
        #[top_api(value = 39)]
        V39,
        /// 算法加工后的直播间宝贝图
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 41)]
        V41,
        #[top_api(value = 42)]
        V42,
        /// 创意样式
        #[top_api(value = 44)]
        V44,
        /// 主搜商品卡片轮播图
        #[top_api(value = 45)]
        V45,
        /// 主搜商品 3 比 4 图
        #[top_api(value = 46)]
        V46,
        /// 图标图片
        #[top_api(value = 47)]
        V47,
        /// 二跳短视频
        #[top_api(value = 48)]
        V48,
        /// 用户主标题
        #[top_api(value = 101)]
        V101,
        /// 用户副标题
        #[top_api(value = 102)]
        V102,
        /// 用户标题 3
        #[top_api(value = 103)]
        V103,
        /// 长图微视频
        #[top_api(value = 25)]
        V25,
        /// 方图微视频
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        /// 账号头像
        #[top_api(value = 28)]
        V28,
        #[top_api(value = 29)]
        V29,
        /// 鹿班商品图
        #[top_api(value = 30)]
        V30,
        /// 算法剪辑视频
        #[top_api(value = 31)]
        V31,
        #[top_api(value = 60)]
        V60,
        /// 视频 ID 素材
        #[top_api(value = 50)]
        V50,
        /// 自动审核通过
        #[top_api(value = 124)]
        V124,
        /// 仅合理性审核的图片
        #[top_api(value = 125)]
        V125,
        /// 仅合理性审核的文案
        #[top_api(value = 126)]
        V126,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePromotionEntityVo {
        pub promotion_type: Option<PromotionType>,
        pub sub_promotion_type: Option<SubPromotionType>,
        pub promotion_entity_id: Option<i64>,
        pub material: Option<PromotionMaterialInfoVo>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionMaterialInfoVo {
        pub material_id: Option<i64>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub material_name: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialImageInfoVo {
        pub material_id: Option<i64>,
        pub image_position: Option<i64>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub material_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeChildrenVo {
        pub material_list: Vec<ItemMaterialVo>,
    }
}

/// `taobao.universalbp.creative.preadd`
pub mod creative_preadd {
    use crate::prelude::*;

    /// `taobao.universalbp.creative.preadd` (创建单品创意前置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.creative.preadd",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CreativePreadd {
        pub top_service_context: TopServiceContext,
        pub tp_long: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub pre_add_item_creative_v_o: Option<PreAddItemCreativeVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreAddItemCreativeVo {
        pub material: Option<ItemMaterialVo>,
        pub have_long_sucai: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemMaterialVo {
        pub material_id: Option<i64>,
        pub video_id: Option<i64>,
        pub source: Option<Source>,
        pub haitang_id: Option<i64>,
        pub format_type: Option<FormatType>,
        pub url: Option<String>,
        pub cover_url: Option<String>,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 本地上传
        #[top_api(value = 1)]
        V1,
        /// `BannerMaker`
        #[top_api(value = 2)]
        BannerMaker,
        #[top_api(value = 3)]
        CreativeCenter,
        /// `LuBan`
        #[top_api(value = 4)]
        LuBan,
        /// 直播广场
        #[top_api(value = 5)]
        V5,
        /// 活动招商
        #[top_api(value = 6)]
        V6,
        /// 海棠
        #[top_api(value = 7)]
        V7,
        /// 原生创意
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `format_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FormatType {
        /// 图片
        #[top_api(value = 1)]
        Picture,
        /// 抄底文案
        #[top_api(value = 2)]
        V2,
        /// 产品词
        #[top_api(value = 3)]
        V3,
        /// 属性词
        #[top_api(value = 4)]
        V4,
        /// 链接
        #[top_api(value = 5)]
        V5,
        /// 淘积木 URL
        #[top_api(value = 51)]
        V51,
        /// 文案
        #[top_api(value = 6)]
        V6,
        /// 长图
        #[top_api(value = 7)]
        V7,
        /// 短文本
        #[top_api(value = 8)]
        V8,
        /// 长文本
        #[top_api(value = 9)]
        V9,
        /// LOGO
        #[top_api(value = 10)]
        Logo,
        /// 视频
        #[top_api(value = 11)]
        Video,
        /// 底图
        #[top_api(value = 12)]
        V12,
        /// tag
        #[top_api(value = 13)]
        Tag,
        /// 智能文案
        #[top_api(value = 14)]
        V14,
        /// 促销词
        #[top_api(value = 15)]
        V15,
        /// 标签词
        #[top_api(value = 16)]
        V16,
        /// 优惠券
        #[top_api(value = 17)]
        V17,
        /// 原价
        #[top_api(value = 18)]
        V18,
        /// 折扣价
        #[top_api(value = 19)]
        V19,
        /// 智能标题候选词
        #[top_api(value = 20)]
        V20,
        #[top_api(value = 21)]
        V21,
        /// 宝贝标题
        #[top_api(value = 22)]
        V22,
        /// 智能图
        #[top_api(value = 23)]
        V23,
        /// 美观图
        #[top_api(value = 24)]
        V24,
        /// 短标题
        #[top_api(value = 32)]
        V32,
        #[top_api(value = 33)]
        V33,
        /// 淘宝素材中心图片
        #[top_api(value = 34)]
        V34,
        /// 店铺名称
        #[top_api(value = 35)]
        V35,
        /// 商品 SKU 图
        #[top_api(value = 36)]
        V36,
        /// 商品详情页图
        #[top_api(value = 37)]
        V37,
        /// 创意图
        #[top_api(value = 38)]
        V38,
        /// 算法加工后的直播间封面图
        #[top_api(value = 39)]
        V39,
        /// 算法加工后的直播间宝贝图
        #[top_api(value = 40)]
        V40,
        #[top_api(value = 41)]
        V41,
        #[top_api(value = 42)]
        V42,
        /// 创意样式
        #[top_api(value = 44)]
        V44,
        /// 主搜商品卡片轮播图
        #[top_api(value = 45)]
        V45,
        /// 主搜商品 3 比 4 图
        #[top_api(value = 46)]
        V46,
        /// 图标图片
        #[top_api(value = 47)]
        V47,
        /// 二跳短视频
        #[top_api(value = 48)]
        V48,
        /// 用户主标题
        #[top_api(value = 101)]
        V101,
        /// 用户副标题
        #[top_api(value = 102)]
        V102,
        /// 用户标题 3
        #[top_api(value = 103)]
        V103,
        /// 长图微视频
        #[top_api(value = 25)]
        V25,
        /// 方图微视频
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        /// 账号头像
        #[top_api(value = 28)]
        V28,
        #[top_api(value = 29)]
        V29,
        /// 鹿班商品图
        #[top_api(value = 30)]
        V30,
        /// 算法剪辑视频
        #[top_api(value = 31)]
        V31,
        #[top_api(value = 60)]
        V60,
        /// 视频 ID 素材
        #[top_api(value = 50)]
        V50,
        /// 自动审核通过
        #[top_api(value = 124)]
        V124,
        /// 仅合理性审核的图片
        #[top_api(value = 125)]
        V125,
        /// 仅合理性审核的文案
        #[top_api(value = 126)]
        V126,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.crowd.findlist`
pub mod crowd_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.crowd.findlist` (查询人群绑定列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.crowd.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CrowdFindlist {
        pub top_service_context: TopServiceContext,
        pub data_list: CrowdBindQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdBindQueryVo {
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
        pub campaign_id_list: Vec<i64>,
        pub campaign_id: Option<i64>,
        pub adgroup_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub crowd_bind_result_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub crowd_bind_result_v_o_list: Vec<CrowdBindResultVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdBindResultVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub crowd_list: Vec<CrowdRefVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdRefVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub crowd_id: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub crowd: Option<CrowdVo>,
        pub price: Option<PriceVo>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// 上线
        #[top_api(value = 1)]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdVo {
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub crowd_value: Option<String>,
        pub target_type: Option<i64>,
        pub label: Option<LabelVo>,
        pub lookalike_multiple: Option<String>,
        pub extend_seed_crowd_list: Vec<ExtendSeedCrowdRefVo>,
        pub sub_crowd_list: Vec<SubCrowdVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelVo {
        pub target_type: Option<i64>,
        pub label_id: Option<i64>,
        pub label_name: Option<String>,
        pub label_desc: Option<String>,
        pub label_value: Option<String>,
        pub price_dimension: Option<PriceDimension>,
        pub option_group_list: Vec<Value>,
        pub option_list: Vec<Value>,
        pub is_multi: Option<bool>,
        pub label_option_properties: Value,
        pub label_group_name: Option<String>,
    }

    /// The values of `price_dimension`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceDimension {
        #[top_api(value = "OPTION")]
        Option,
        /// 选项出价
        #[top_api(value = "LABEL")]
        Label,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendSeedCrowdRefVo {
        pub crowd: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubCrowdVo {
        pub subcrowd_name: Option<String>,
        pub subcrowd_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceVo {
        pub bid_price: Option<String>,
        pub fit_bid_price: Option<String>,
        pub discount: Option<String>,
        pub fit_discount: Option<String>,
    }
}

/// `taobao.universalbp.crowd.findrecommendcrowd`
pub mod crowd_findrecommendcrowd {
    use crate::prelude::*;

    /// `taobao.universalbp.crowd.findrecommendcrowd` (查询推荐人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=67270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.crowd.findrecommendcrowd",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct CrowdFindrecommendcrowd {
        pub top_service_context: TopServiceContext,
        pub crowd_rec_query_v_o: CrowdRecQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdRecQueryVo {
        pub rec_scene_list: Vec<String>,
        pub campaign_id: Option<i64>,
        pub item_selected_mode: Option<ItemSelectedMode>,
        pub shop_item_type: Option<String>,
        pub material_id_list: Vec<i64>,
        pub promotion_type: Option<String>,
        pub sub_promotion_type: Option<String>,
        pub optimize_target: Option<OptimizeTarget>,
        pub category: Option<CategoryQueryVo>,
        pub promotion_scene: Option<String>,
    }

    /// The values of `item_selected_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemSelectedMode {
        /// 全店优选
        #[top_api(value = "shop")]
        Shop,
        /// 用户自定义选品
        #[top_api(value = "user_define")]
        UserDefine,
        /// 范围圈选
        #[top_api(value = "scope")]
        Scope,
        /// 趋势选品
        #[top_api(value = "trend")]
        Trend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `optimize_target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptimizeTarget {
        /// 促进成交
        #[top_api(value = "conv")]
        Conv,
        /// 促进加购
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 促进点击
        #[top_api(value = "click")]
        Click,
        /// 促进成交笔数
        #[top_api(value = "deal_count")]
        DealCount,
        /// 促进曝光
        #[top_api(value = "exposure_pv")]
        ExposurePv,
        /// 促进橱窗宝贝浏览个数
        #[top_api(value = "mini_view")]
        MiniView,
        /// 促进橱窗宝贝互动
        #[top_api(value = "mini_interactive")]
        MiniInteractive,
        /// 策略中心旺旺咨询
        #[top_api(value = "ad_strategy_wangwang")]
        AdStrategyWangwang,
        /// 提升潜客人数
        #[top_api(value = "shop_potential")]
        ShopPotential,
        /// 提升兴趣新客人数
        #[top_api(value = "shop_interest_new")]
        ShopInterestNew,
        /// 提升首购新客人数
        #[top_api(value = "shop_purchase_new")]
        ShopPurchaseNew,
        /// 提升访问新客人数
        #[top_api(value = "shop_visit_new")]
        ShopVisitNew,
        /// 提升复购人数
        #[top_api(value = "shop_repurchase")]
        ShopRepurchase,
        /// 提升高转换人群成交人数
        #[top_api(value = "high_cvr")]
        HighCvr,
        /// 提升品牌发现人数-D
        #[top_api(value = "deeplink_d")]
        DeeplinkD,
        /// 提升品牌种草人数-E
        #[top_api(value = "deeplink_e1")]
        DeeplinkE1,
        /// 提升品牌互动人数-E
        #[top_api(value = "deeplink_e2")]
        DeeplinkE2,
        /// 提升品牌行动人数-P
        #[top_api(value = "deeplink_p")]
        DeeplinkP,
        /// 提升品牌首购人数-I
        #[top_api(value = "deeplink_i")]
        DeeplinkI,
        /// 提升品牌复购人数-N
        #[top_api(value = "deeplink_n")]
        DeeplinkN,
        /// 提升品牌挚爱人数-K
        #[top_api(value = "deeplink_k")]
        DeeplinkK,
        /// 预热种草
        #[top_api(value = "hf_grass_plant")]
        HfGrassPlant,
        /// 预售蓄水
        #[top_api(value = "hf_impoundment")]
        HfImpoundment,
        /// 爆发收割
        #[top_api(value = "hf_harvest")]
        HfHarvest,
        /// 提高互动量
        #[top_api(value = "nd_click")]
        NdClick,
        /// 提高加购量
        #[top_api(value = "nd_cart")]
        NdCart,
        /// 提高成交量
        #[top_api(value = "nd_deal")]
        NdDeal,
        #[top_api(value = "ad_strategy_ruhui_count")]
        AdStrategyRuhuiCount,
        /// 策略中心留资快留资量目标
        #[top_api(value = "ad_strategy_lzl")]
        AdStrategyLzl,
        /// 策略中心派样量
        #[top_api(value = "ad_strategy_try")]
        AdStrategyTry,
        /// 策略中心优化展现
        #[top_api(value = "ad_strategy_view")]
        AdStrategyView,
        /// 策略中心自动流转
        #[top_api(value = "ad_strategy_auto_trans")]
        AdStrategyAutoTrans,
        /// 策略中心表单获客成本
        #[top_api(value = "ad_strategy_trial_order")]
        AdStrategyTrialOrder,
        /// 策略中心广义留资目标
        #[top_api(value = "ad_strategy_liuzi_cost")]
        AdStrategyLiuziCost,
        /// 策略中心自动冷启动
        #[top_api(value = "ad_strategy_cool_start")]
        AdStrategyCoolStart,
        #[top_api(value = "ad_strategy_cool_start_mini_aim")]
        AdStrategyCoolStartMiniAim,
        /// A 转 I 人群流转
        #[top_api(value = "wxt_agency_ai")]
        WxtAgencyAi,
        /// 自定义场景
        #[top_api(value = "wxt_agency_smart")]
        WxtAgencySmart,
        /// 表单提交
        #[top_api(value = "form_submit")]
        FormSubmit,
        /// 试用下单
        #[top_api(value = "trial_order")]
        TrialOrder,
        /// 旺旺留资
        #[top_api(value = "wangwang_liuzi")]
        WangwangLiuzi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryQueryVo {
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub cat_level: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub crowd_ref_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub crowd_ref_v_o_list: Vec<CrowdRefVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdRefVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub crowd_id: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub crowd: Option<CrowdVo>,
        pub price: Option<PriceVo>,
        pub show_tag_list: Vec<ShowTagVo>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// 上线
        #[top_api(value = 1)]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdVo {
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub crowd_value: Option<String>,
        pub target_type: Option<i64>,
        pub label: Option<LabelVo>,
        pub lookalike_multiple: Option<String>,
        pub extend_seed_crowd_list: Vec<ExtendSeedCrowdRefVo>,
        pub sub_crowd_list: Vec<SubCrowdVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelVo {
        pub target_type: Option<i64>,
        pub label_id: Option<i64>,
        pub label_name: Option<String>,
        pub label_desc: Option<String>,
        pub label_value: Option<String>,
        pub price_dimension: Option<PriceDimension>,
        pub option_group_list: Vec<OptionGroupVo>,
        pub option_list: Vec<OptionVo>,
        pub is_multi: Option<bool>,
        pub label_option_properties: Option<LabelOptionProperties>,
        pub label_group_name: Option<String>,
        pub show_tag_list: Vec<ShowTagVo>,
    }

    /// The values of `price_dimension`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceDimension {
        #[top_api(value = "OPTION")]
        Option,
        /// 选项出价
        #[top_api(value = "LABEL")]
        Label,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionGroupVo {
        pub option_group_name: Option<String>,
        pub option_list: Vec<OptionVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionVo {
        pub option_name: Option<String>,
        pub option_value: Option<String>,
        pub option_desc: Option<String>,
        pub tag_id: Option<i64>,
        pub option_group_name: Option<String>,
        pub label_option_properties: Option<Box<LabelOptionProperties>>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelOptionProperties {
        pub dmp_option_group_id: Option<String>,
        pub cate_name: Option<String>,
        pub cate_id: Option<String>,
    }

    /// `ShowTagVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowTagVo {
        pub code: Option<String>,
        pub name: Option<String>,
        pub tips: Option<String>,
        pub icon: Option<String>,
        pub color: Option<String>,
        pub r#type: Option<String>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendSeedCrowdRefVo {
        pub crowd: Option<ExtendSeedCrowdVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendSeedCrowdVo {
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub label: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubCrowdVo {
        pub subcrowd_name: Option<String>,
        pub subcrowd_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceVo {
        pub bid_price: Option<String>,
        pub fit_bid_price: Option<String>,
        pub discount: Option<String>,
        pub fit_discount: Option<String>,
    }
}

/// `taobao.universalbp.label.dmp.finddmpmoduleconfig`
pub mod label_dmp_finddmpmoduleconfig {
    use crate::prelude::*;

    /// `taobao.universalbp.label.dmp.finddmpmoduleconfig` (查询 dmp 浮层配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=67268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.label.dmp.finddmpmoduleconfig",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LabelDmpFinddmpmoduleconfig {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub dmp_module_config_v_o: Option<DmpModuleConfigVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpModuleConfigVo {
        pub dmp_base_optional_select_app_list: Vec<DmpBaseOptionalSelectVo>,
        pub deliver_app_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpBaseOptionalSelectVo {
        pub app_id_list: Vec<i64>,
        pub display_name: Option<String>,
    }
}

/// `taobao.universalbp.label.findconfiglist`
pub mod label_findconfiglist {
    use crate::prelude::*;

    /// `taobao.universalbp.label.findconfiglist` (查询可用标签 id 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.label.findconfiglist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct LabelFindconfiglist {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub label_config_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub label_config_v_o_list: Vec<LabelConfigVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelConfigVo {
        pub label_id: Option<i64>,
        pub label_group_name: Option<String>,
        pub business_type: Option<BusinessType>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 扩展人群
        #[top_api(value = "extend")]
        Extend,
        /// 种子人群
        #[top_api(value = "seed")]
        Seed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.universalbp.material.accessallowed`
pub mod material_accessallowed {
    use crate::prelude::*;

    /// `taobao.universalbp.material.accessallowed` (物料准入判断)
    ///
    /// <https://open.taobao.com/api.htm?docId=67288&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.material.accessallowed",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct MaterialAccessallowed {
        pub top_service_context: TopServiceContext,
        pub material_access_allow_query_v_o: MaterialAccessAllowQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialAccessAllowQueryVo {
        pub material_id_list: Vec<i64>,
        pub material_type: Option<i64>,
        pub need_qualification: Option<bool>,
        pub promotion_type: Option<PromotionType>,
        pub sub_promotion_type: Option<SubPromotionType>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sub_promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 有好货
        #[top_api(value = "you_hao_huo")]
        YouHaoHuo,
        /// 图文
        #[top_api(value = "picture")]
        Picture,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 直播间
        #[top_api(value = "live_room")]
        LiveRoom,
        /// 看点
        #[top_api(value = "live_spot")]
        LiveSpot,
        /// 淘积木
        #[top_api(value = "tao_blocks")]
        TaoBlocks,
        /// 自定义 url
        #[top_api(value = "user_define_url")]
        UserDefineUrl,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub material_access_allow_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub material_access_allow_v_o_list: Vec<MaterialAccessAllowVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialAccessAllowVo {
        pub material_id: Option<i64>,
        pub access_allowed: Option<bool>,
        pub reason: Option<String>,
    }
}

/// `taobao.universalbp.material.item.findpage`
pub mod material_item_findpage {
    use crate::prelude::*;

    /// `taobao.universalbp.material.item.findpage` (分页查询商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67286&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.material.item.findpage",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct MaterialItemFindpage {
        pub top_service_context: TopServiceContext,
        pub item_query_v_o: ItemQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemQueryVo {
        pub item_id_list: Vec<i64>,
        pub tag_id: Option<i64>,
        pub title: Option<String>,
        pub promotion_scene: Option<String>,
        pub optimize_target: Option<OptimizeTarget>,
        pub item_selected_mode: Option<ItemSelectedMode>,
        pub shop_item_type: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `optimize_target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OptimizeTarget {
        /// 促进成交
        #[top_api(value = "conv")]
        Conv,
        /// 促进加购
        #[top_api(value = "coll_cart")]
        CollCart,
        /// 促进点击
        #[top_api(value = "click")]
        Click,
        /// 促进成交笔数
        #[top_api(value = "deal_count")]
        DealCount,
        /// 促进曝光
        #[top_api(value = "exposure_pv")]
        ExposurePv,
        /// 促进橱窗宝贝浏览个数
        #[top_api(value = "mini_view")]
        MiniView,
        /// 促进橱窗宝贝互动
        #[top_api(value = "mini_interactive")]
        MiniInteractive,
        /// 策略中心旺旺咨询
        #[top_api(value = "ad_strategy_wangwang")]
        AdStrategyWangwang,
        /// 提升潜客人数
        #[top_api(value = "shop_potential")]
        ShopPotential,
        /// 提升兴趣新客人数
        #[top_api(value = "shop_interest_new")]
        ShopInterestNew,
        /// 提升首购新客人数
        #[top_api(value = "shop_purchase_new")]
        ShopPurchaseNew,
        /// 提升访问新客人数
        #[top_api(value = "shop_visit_new")]
        ShopVisitNew,
        /// 提升复购人数
        #[top_api(value = "shop_repurchase")]
        ShopRepurchase,
        /// 提升高转换人群成交人数
        #[top_api(value = "high_cvr")]
        HighCvr,
        /// 提升品牌发现人数-D
        #[top_api(value = "deeplink_d")]
        DeeplinkD,
        /// 提升品牌种草人数-E
        #[top_api(value = "deeplink_e1")]
        DeeplinkE1,
        /// 提升品牌互动人数-E
        #[top_api(value = "deeplink_e2")]
        DeeplinkE2,
        /// 提升品牌行动人数-P
        #[top_api(value = "deeplink_p")]
        DeeplinkP,
        /// 提升品牌首购人数-I
        #[top_api(value = "deeplink_i")]
        DeeplinkI,
        /// 提升品牌复购人数-N
        #[top_api(value = "deeplink_n")]
        DeeplinkN,
        /// 提升品牌挚爱人数-K
        #[top_api(value = "deeplink_k")]
        DeeplinkK,
        /// 预热种草
        #[top_api(value = "hf_grass_plant")]
        HfGrassPlant,
        /// 预售蓄水
        #[top_api(value = "hf_impoundment")]
        HfImpoundment,
        /// 爆发收割
        #[top_api(value = "hf_harvest")]
        HfHarvest,
        /// 提高互动量
        #[top_api(value = "nd_click")]
        NdClick,
        /// 提高加购量
        #[top_api(value = "nd_cart")]
        NdCart,
        /// 提高成交量
        #[top_api(value = "nd_deal")]
        NdDeal,
        #[top_api(value = "ad_strategy_ruhui_count")]
        AdStrategyRuhuiCount,
        /// 策略中心留资快留资量目标
        #[top_api(value = "ad_strategy_lzl")]
        AdStrategyLzl,
        /// 策略中心派样量
        #[top_api(value = "ad_strategy_try")]
        AdStrategyTry,
        /// 策略中心优化展现
        #[top_api(value = "ad_strategy_view")]
        AdStrategyView,
        /// 策略中心自动流转
        #[top_api(value = "ad_strategy_auto_trans")]
        AdStrategyAutoTrans,
        /// 策略中心表单获客成本
        #[top_api(value = "ad_strategy_trial_order")]
        AdStrategyTrialOrder,
        /// 策略中心广义留资目标
        #[top_api(value = "ad_strategy_liuzi_cost")]
        AdStrategyLiuziCost,
        /// 策略中心自动冷启动
        #[top_api(value = "ad_strategy_cool_start")]
        AdStrategyCoolStart,
        #[top_api(value = "ad_strategy_cool_start_mini_aim")]
        AdStrategyCoolStartMiniAim,
        /// A 转 I 人群流转
        #[top_api(value = "wxt_agency_ai")]
        WxtAgencyAi,
        /// 自定义场景
        #[top_api(value = "wxt_agency_smart")]
        WxtAgencySmart,
        /// 表单提交
        #[top_api(value = "form_submit")]
        FormSubmit,
        /// 试用下单
        #[top_api(value = "trial_order")]
        TrialOrder,
        /// 旺旺留资
        #[top_api(value = "wangwang_liuzi")]
        WangwangLiuzi,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `item_selected_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemSelectedMode {
        /// 全店优选
        #[top_api(value = "shop")]
        Shop,
        /// 用户自定义选品
        #[top_api(value = "user_define")]
        UserDefine,
        /// 范围圈选
        #[top_api(value = "scope")]
        Scope,
        /// 趋势选品
        #[top_api(value = "trend")]
        Trend,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub item_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub item_v_o_list: Vec<ItemVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemVo {
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub price: Option<i64>,
        pub bid_count: Option<i64>,
        pub quantity: Option<i64>,
        pub first_starts_time: Option<TopDateTime>,
        pub starts: Option<TopDateTime>,
        pub category_id: Option<String>,
        pub timing: Option<bool>,
    }
}

/// `taobao.universalbp.material.shop.get`
pub mod material_shop_get {
    use crate::prelude::*;

    /// `taobao.universalbp.material.shop.get` (获取店铺信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67285&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.material.shop.get",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct MaterialShopGet {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub shop_info_v_o: Option<ShopInfoVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopInfoVo {
        pub shop_id: Option<i64>,
        pub title: Option<String>,
    }
}

/// `taobao.universalbp.member.findbrandinfolist`
pub mod member_findbrandinfolist {
    use crate::prelude::*;

    /// `taobao.universalbp.member.findbrandinfolist` (查询可用品牌列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=67284&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.member.findbrandinfolist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberFindbrandinfolist {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub brand_info_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub brand_info_v_o_list: Vec<BrandInfoVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandInfoVo {
        pub brand_id: Option<String>,
        pub brand_name: Option<String>,
    }
}

/// `taobao.universalbp.report.async.create.download.task`
pub mod report_async_create_download_task {
    use crate::prelude::*;

    /// `taobao.universalbp.report.async.create.download.task` (创建异步下载任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=67257&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.async.create.download.task",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportAsyncCreateDownloadTask {
        pub top_service_context: TopServiceContext,
        pub report_query_v_o: ReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryVo {
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub biz_code_in_list: Vec<String>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub strategy_adgroup_id_or_name: Option<String>,
        pub strategy_adgroup_id_in_list: Vec<i64>,
        pub sub_promotion_types: Vec<String>,
        pub strategy_target_title_like: Option<String>,
        pub item_ids: Vec<i64>,
        pub strategy_creative_id_or_name: Option<String>,
        pub adzone_pkg_id_in_list: Vec<i64>,
        pub bid_word_type_in_list: Vec<String>,
        pub strategy_bidword_name_like: Option<String>,
        pub strategy_bidword_pkg_name_like: Option<String>,
        pub province_id_in_list: Vec<i64>,
        pub query_domains: Vec<String>,
        pub query_field_in_list: Vec<String>,
        pub excel_name: String,
        pub field_type: FieldType,
        pub parent_adc_name: ParentAdcName,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分时
        #[top_api(value = "hour")]
        Hour,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `field_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FieldType {
        /// 全部指标
        #[top_api(value = "all")]
        All,
        /// 下载传入指标
        #[top_api(value = "selected")]
        Selected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `parent_adc_name`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ParentAdcName {
        /// 账户
        #[top_api(value = "report_frame_account")]
        ReportFrameAccount,
        /// 计划
        #[top_api(value = "report_frame_campaign")]
        ReportFrameCampaign,
        /// 单元
        #[top_api(value = "report_frame_adgroup")]
        ReportFrameAdgroup,
        /// 关键词
        #[top_api(value = "report_frame_bidword")]
        ReportFrameBidword,
        /// 人群
        #[top_api(value = "report_frame_crowd")]
        ReportFrameCrowd,
        /// 宝贝主体
        #[top_api(value = "report_frame_item_promotion")]
        ReportFrameItemPromotion,
        /// 其他主体
        #[top_api(value = "report_frame_other_promotion")]
        ReportFrameOtherPromotion,
        /// 创意
        #[top_api(value = "report_frame_creative")]
        ReportFrameCreative,
        /// 地域
        #[top_api(value = "report_frame_area")]
        ReportFrameArea,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_download_v_o: Option<TopReportDownloadVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportDownloadVo {
        pub task_id: Option<i64>,
    }
}

/// `taobao.universalbp.report.query.account`
pub mod report_query_account {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.account` (账户报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67047&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.account",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryAccount {
        pub top_service_context: TopServiceContext,
        pub top_account_report_query_v_o: TopAccountReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopAccountReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        #[top_api(required)]
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分时
        #[top_api(value = "hour")]
        Hour,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.adgroup`
pub mod report_query_adgroup {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.adgroup` (单元报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67078&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.adgroup",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryAdgroup {
        pub top_service_context: TopServiceContext,
        pub top_adgroup_report_query_v_o: TopAdgroupReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopAdgroupReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        #[top_api(required)]
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub strategy_adgroup_id_in_list: Vec<i64>,
        pub adzone_pkg_id_in_list: Vec<i64>,
        pub strategy_campaign_id_or_name: Option<String>,
        pub item_id_or_name: Option<String>,
        pub strategy_adgroup_id_or_name: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分时
        #[top_api(value = "hour")]
        Hour,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.area`
pub mod report_query_area {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.area` (地域报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67073&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.area",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryArea {
        pub top_service_context: TopServiceContext,
        pub top_area_report_query_v_o: TopAreaReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopAreaReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub adzone_pkg_id_in_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.bidword`
pub mod report_query_bidword {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.bidword` (关键词报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67068&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.bidword",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryBidword {
        pub top_service_context: TopServiceContext,
        pub top_bid_word_report_query_v_o: TopBidWordReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopBidWordReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        #[top_api(required)]
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub adzone_pkg_id_in_list: Vec<i64>,
        pub strategy_adgroup_id_in_list: Vec<i64>,
        pub strategy_campaign_id_or_name: Option<String>,
        pub strategy_adgroup_id_or_name: Option<String>,
        pub bid_word_type_in_list: Vec<String>,
        pub strategy_bidword_name_like: Option<String>,
        pub strategy_bidword_pkg_name_like: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.campaign`
pub mod report_query_campaign {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.campaign` (计划报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67079&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.campaign",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryCampaign {
        pub top_service_context: TopServiceContext,
        pub top_campaign_report_query_v_o: TopCampaignReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopCampaignReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        #[top_api(required)]
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_or_name: Option<String>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub item_id_or_name: Option<String>,
        pub province_id_in_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分时
        #[top_api(value = "hour")]
        Hour,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.creative`
pub mod report_query_creative {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.creative` (创意报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67072&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.creative",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryCreative {
        pub top_service_context: TopServiceContext,
        pub top_creative_report_query_v_o: TopCreativeReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopCreativeReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub strategy_creative_id_or_name: Option<String>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.crowd`
pub mod report_query_crowd {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.crowd` (人群报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67069&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.crowd",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryCrowd {
        pub top_service_context: TopServiceContext,
        pub top_crowd_report_query_v_o: TopCrowdReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopCrowdReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub strategy_campaign_id_or_name: Option<String>,
        pub strategy_target_title_like: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
        pub bp_crowd_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.item.promotion`
pub mod report_query_item_promotion {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.item.promotion` (宝贝主体报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67070&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.item.promotion",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryItemPromotion {
        pub top_service_context: TopServiceContext,
        pub top_item_promotion_report_query_v_o: TopItemPromotionReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopItemPromotionReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub item_ids: Vec<i64>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub item_id_or_name: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.not.item.promotion`
pub mod report_query_not_item_promotion {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.not.item.promotion` (其他主体报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67071&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.not.item.promotion",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryNotItemPromotion {
        pub top_service_context: TopServiceContext,
        pub top_other_promotion_report_query_v_o: TopOtherPromotionReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopOtherPromotionReportQueryVo {
        pub by_page: bool,
        pub split_type: SplitType,
        pub unify_type: String,
        pub start_time: String,
        pub end_time: String,
        pub effect_equal: i64,
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub province_id_in_list: Vec<i64>,
        pub sub_promotion_types: Vec<String>,
        pub strategy_optimize_target_in_list: Vec<i64>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub strategy_adgroup_id_in_list: Vec<i64>,
        pub strategy_campaign_id_or_name: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// The values of `split_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SplitType {
        /// 汇总
        #[top_api(value = "sum")]
        Sum,
        /// 分天
        #[top_api(value = "day")]
        Day,
        /// 分周
        #[top_api(value = "week")]
        Week,
        /// 分月
        #[top_api(value = "month")]
        Month,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.report.query.realtime`
pub mod report_query_realtime {
    use crate::prelude::*;

    /// `taobao.universalbp.report.query.realtime` (实时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.report.query.realtime",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ReportQueryRealtime {
        pub top_service_context: TopServiceContext,
        pub top_real_time_report_query_v_o: TopRealTimeReportQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRealTimeReportQueryVo {
        pub by_page: bool,
        pub split_type: String,
        pub unify_type: String,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub effect_equal: i64,
        #[top_api(required)]
        pub query_domains: Vec<String>,
        #[top_api(required)]
        pub query_field_in_list: Vec<String>,
        pub biz_code_in_list: Vec<String>,
        pub strategy_campaign_id_in_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub top_report_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub top_report_v_o_list: Vec<TopReportVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportVo {
        pub biz_code: Option<String>,
        pub scene1_name: Option<String>,
        pub thedate: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<String>,
        pub adgroup_name: Option<String>,
        pub bidword_id: Option<String>,
        pub original_word: Option<String>,
        pub bidword_pkg_id: Option<String>,
        pub bid_word_type: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
        pub img_url: Option<String>,
        pub link_url: Option<String>,
        pub crowd_name: Option<String>,
        pub creative_id: Option<String>,
        pub creative_name: Option<String>,
        pub creative_image_path: Option<String>,
        pub creative_vedio_path: Option<String>,
        pub creative_size: Option<String>,
        pub black_creative_promotion_id: Option<String>,
        pub black_creative_promotion_type: Option<String>,
        pub province_id: Option<String>,
        pub province_name: Option<String>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub report_index: Option<TopReportIndexVo>,
        pub hour_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReportIndexVo {
        pub total_charge: Option<String>,
        pub crowd_scene_charge: Option<String>,
        pub item_scene_charge: Option<String>,
        pub activity_scene_charge: Option<String>,
        pub display_charge: Option<String>,
        pub search_charge: Option<String>,
        pub content_scene_charge: Option<String>,
        pub shop_scene_charge: Option<String>,
        pub ad_pv: Option<String>,
        pub click: Option<String>,
        pub charge: Option<String>,
        pub ctr: Option<String>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<String>,
        pub prepay_dir_amt: Option<String>,
        pub prepay_dir_num: Option<String>,
        pub prepay_indir_amt: Option<String>,
        pub prepay_indir_num: Option<String>,
        pub alipay_dir_amt: Option<String>,
        pub alipay_indir_amt: Option<String>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<String>,
        pub alipay_dir_num: Option<String>,
        pub alipay_indir_num: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub alipay_inshop_cost: Option<String>,
        pub cart_inshop_num: Option<String>,
        pub cart_dir_num: Option<String>,
        pub cart_indir_num: Option<String>,
        pub cart_rate: Option<String>,
        pub item_col_inshop_num: Option<String>,
        pub shop_col_dir_num: Option<String>,
        pub shop_col_inshop_cost: Option<String>,
        pub col_cart_num: Option<String>,
        pub col_cart_cost: Option<String>,
        pub item_col_cart: Option<String>,
        pub item_col_cart_cost: Option<String>,
        pub col_num: Option<String>,
        pub item_col_inshop_cost: Option<String>,
        pub item_col_inshop_rate: Option<String>,
        pub cart_cost: Option<String>,
        pub gmv_inshop_num: Option<String>,
        pub gmv_inshop_amt: Option<String>,
        pub item_col_dir_num: Option<String>,
        pub item_col_indir_num: Option<String>,
        pub coupon_shop_num: Option<String>,
        pub shopping_num: Option<String>,
        pub shopping_amt: Option<String>,
        pub ww_num: Option<String>,
        pub inshop_pv: Option<String>,
        pub inshop_uv: Option<String>,
        pub inshop_potential_uv: Option<String>,
        pub inshop_potential_uv_rate: Option<String>,
        pub rh_rate: Option<String>,
        pub rh_num: Option<String>,
        pub inshop_pv_rate: Option<String>,
        pub deep_inshop_pv: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub new_alipay_inshop_uv: Option<String>,
        pub new_alipay_inshop_uv_rate: Option<String>,
        pub hy_sg_uv: Option<String>,
        pub hy_pay_amt: Option<String>,
        pub hy_pay_num: Option<String>,
        pub natural_pay_amt: Option<String>,
        pub org_natural_pv: Option<String>,
        pub alipay_inshop_uv: Option<String>,
        pub alipay_inshop_num_avg: Option<String>,
        pub alipay_inshop_amt_avg: Option<String>,
    }
}

/// `taobao.universalbp.shopcategory.findlist`
pub mod shopcategory_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.shopcategory.findlist` (人群相关类目查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.shopcategory.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ShopcategoryFindlist {
        pub top_service_context: TopServiceContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub shop_category_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub shop_category_v_o_list: Vec<ShopCategoryVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopCategoryVo {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub parent_category_id: Option<i64>,
    }
}

/// `taobao.universalbp.stdcategory.findcategorycondition`
pub mod stdcategory_findcategorycondition {
    use crate::prelude::*;

    /// `taobao.universalbp.stdcategory.findcategorycondition` (获取类目过滤条件)
    ///
    /// <https://open.taobao.com/api.htm?docId=67042&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.stdcategory.findcategorycondition",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct StdcategoryFindcategorycondition {
        pub top_service_context: TopServiceContext,
        pub std_category_query_v_o: StdCategoryQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdCategoryQueryVo {
        pub material_id_list: Vec<i64>,
        pub promotion_type: Option<PromotionType>,
        pub parent_cat_level: Option<i64>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub std_category_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub std_category_v_o_list: Vec<StdCategoryVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdCategoryVo {
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub cat_level: Option<i64>,
    }
}

/// `taobao.universalbp.stdcategory.findlist`
pub mod stdcategory_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.stdcategory.findlist` (人群相关类目查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67041&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.stdcategory.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct StdcategoryFindlist {
        pub top_service_context: TopServiceContext,
        pub std_category_query_v_o: StdCategoryQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdCategoryQueryVo {
        pub material_id_list: Vec<i64>,
        pub promotion_type: Option<PromotionType>,
        pub parent_cat_level: Option<i64>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 商品
        #[top_api(value = "item")]
        Item,
        /// 独享橱窗
        #[top_api(value = "item_private_mini")]
        ItemPrivateMini,
        /// 店铺
        #[top_api(value = "shop")]
        Shop,
        /// 内容
        #[top_api(value = "content")]
        Content,
        /// 短视频
        #[top_api(value = "short_video")]
        ShortVideo,
        /// 自定义
        #[top_api(value = "user_define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub std_category_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub std_category_v_o_list: Vec<StdCategoryVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StdCategoryVo {
        pub cat_id: Option<i64>,
        pub cat_name: Option<String>,
        pub cat_level: Option<i64>,
    }
}

/// `taobao.universalbp.wordpackage.findlist`
pub mod wordpackage_findlist {
    use crate::prelude::*;

    /// `taobao.universalbp.wordpackage.findlist` (词包列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.wordpackage.findlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct WordpackageFindlist {
        pub top_service_context: TopServiceContext,
        pub word_package_query_v_o: WordPackageQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageQueryVo {
        pub campaign_id_list: Vec<i64>,
        pub adgroup_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub word_package_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub word_package_v_o_list: Vec<WordPackageVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageVo {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub word_package_id: Option<i64>,
        pub word_package_name: Option<String>,
        pub word_package_type: Option<WordPackageType>,
        pub status: Option<Status>,
        pub bid_price: Option<String>,
        pub strategy_list: Vec<WordPackageStrategyVo>,
    }

    /// The values of `word_package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WordPackageType {
        /// 流量智选
        #[top_api(value = 0)]
        V0,
        /// 好词优选
        #[top_api(value = 1)]
        V1,
        /// 捡漏
        #[top_api(value = 19)]
        V19,
        /// 卖点词包
        #[top_api(value = 20)]
        V20,
        /// 类目优选
        #[top_api(value = 21)]
        V21,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 在线
        #[top_api(value = 1)]
        Online,
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageStrategyVo {
        pub strategy_id: Option<i64>,
        pub strategy_name: Option<String>,
        pub word_package_type: Option<WordPackageType>,
        pub bid_price: Option<String>,
        pub online_status: Option<OnlineStatus>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 在线
        #[top_api(value = 1)]
        Online,
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.wordpackage.suggestdefaultlist`
pub mod wordpackage_suggestdefaultlist {
    use crate::prelude::*;

    /// `taobao.universalbp.wordpackage.suggestdefaultlist` (建议默认关键词包)
    ///
    /// <https://open.taobao.com/api.htm?docId=67206&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.wordpackage.suggestdefaultlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct WordpackageSuggestdefaultlist {
        pub top_service_context: TopServiceContext,
        pub word_package_default_query_v_o: WordPackageDefaultQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageDefaultQueryVo {
        pub material_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub word_package_suggest_item_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub word_package_suggest_item_v_o_list: Vec<WordPackageSuggestItemVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageSuggestItemVo {
        pub material_id: Option<i64>,
        pub word_package_list: Vec<SuggestWordPackageVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestWordPackageVo {
        pub word_package_id: Option<i64>,
        pub word_package_type: Option<WordPackageType>,
        pub word_package_name: Option<String>,
        pub bid_price: Option<String>,
        pub impression: Option<String>,
        pub multi_factor: Option<String>,
        pub theme_word_list: Vec<String>,
        pub simple_word_list: Vec<String>,
        pub relevance_type: Option<RelevanceType>,
    }

    /// The values of `word_package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WordPackageType {
        /// 流量智选
        #[top_api(value = 0)]
        V0,
        /// 卖点词包
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `relevance_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelevanceType {
        /// 差
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 好
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.universalbp.wordpackage.suggestkrlist`
pub mod wordpackage_suggestkrlist {
    use crate::prelude::*;

    /// `taobao.universalbp.wordpackage.suggestkrlist` (关键词包建议)
    ///
    /// <https://open.taobao.com/api.htm?docId=67205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.universalbp.wordpackage.suggestkrlist",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct WordpackageSuggestkrlist {
        pub top_service_context: TopServiceContext,
        pub word_package_suggest_query_v_o: WordPackageSuggestQueryVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceContext {
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordPackageSuggestQueryVo {
        pub material_id: Option<i64>,
        pub r#type: Option<Type>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 综合推荐
        #[top_api(value = "overall")]
        Overall,
        /// 趋势词包
        #[top_api(value = "trendtheme")]
        Trendtheme,
        /// 流量智选
        #[top_api(value = "automatch")]
        Automatch,
        /// 流量扩展
        #[top_api(value = "extend")]
        Extend,
        #[top_api(value = "highquality")]
        Highquality,
        /// 新建流程默认推荐词包
        #[top_api(value = "new_default")]
        NewDefault,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub info: Option<TopInfo>,
        pub suggest_word_package_v_o_top_bulk_data: Option<TopBulkData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInfo {
        #[top_api(flag)]
        pub ok: Option<bool>,
        pub message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBulkData {
        pub suggest_word_package_v_o_list: Vec<SuggestWordPackageVo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestWordPackageVo {
        pub word_package_id: Option<i64>,
        pub word_package_type: Option<WordPackageType>,
        pub word_package_name: Option<String>,
        pub bid_price: Option<String>,
        pub impression: Option<String>,
        pub multi_factor: Option<String>,
        pub theme_word_list: Vec<String>,
        pub simple_word_list: Vec<String>,
        pub relevance_type: Option<RelevanceType>,
    }

    /// The values of `word_package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WordPackageType {
        /// 流量智选
        #[top_api(value = 0)]
        V0,
        /// 卖点词包
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `relevance_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RelevanceType {
        /// 差
        #[top_api(value = 1)]
        V1,
        /// 中
        #[top_api(value = 2)]
        Middle,
        /// 好
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
