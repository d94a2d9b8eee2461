//! `alibaba.interact.*`: 64 APIs.

pub use self::activity_addcomment::ActivityAddcomment;
pub use self::activity_apply::ActivityApply;
pub use self::activity_pushtoalicom::ActivityPushtoalicom;
pub use self::activity_register::ActivityRegister;
pub use self::activity_unregister::ActivityUnregister;
pub use self::allsparkisv_draw::AllsparkisvDraw;
pub use self::aopdata_register::AopdataRegister;
pub use self::coin_buyer_add::CoinBuyerAdd;
pub use self::coupon_apply::CouponApply;
pub use self::current_mixusernick::CurrentMixusernick;
pub use self::isv_gateway::IsvGateway;
pub use self::isvadmin_allponds::IsvadminAllponds;
pub use self::isvadmin_bind::IsvadminBind;
pub use self::isvadmin_getinteractbysellernick::IsvadminGetinteractbysellernick;
pub use self::isvadmin_getpondbyinteract::IsvadminGetpondbyinteract;
pub use self::isvlottery_idraw::IsvlotteryIdraw;
pub use self::isvlottery_isvdraw::IsvlotteryIsvdraw;
pub use self::login_alipayauth::LoginAlipayauth;
pub use self::lotteryactivity_register::LotteryactivityRegister;
pub use self::lotterydraw_dodraw::LotterydrawDodraw;
pub use self::media_artwork::MediaArtwork;
pub use self::media_audio::MediaAudio;
pub use self::onecode_issue::OnecodeIssue;
pub use self::open_isattention::OpenIsattention;
pub use self::order_checkuserimei::OrderCheckuserimei;
pub use self::retail_queryshelflocation::RetailQueryshelflocation;
pub use self::retail_saveshelflocation::RetailSaveshelflocation;
pub use self::sensor_audio::SensorAudio;
pub use self::sensor_authorize::SensorAuthorize;
pub use self::sensor_blow::SensorBlow;
pub use self::sensor_calendar::SensorCalendar;
pub use self::sensor_clipbroad::SensorClipbroad;
pub use self::sensor_favorites::SensorFavorites;
pub use self::sensor_gcanvas::SensorGcanvas;
pub use self::sensor_glue::SensorGlue;
pub use self::sensor_gmedia::SensorGmedia;
pub use self::sensor_gravity::SensorGravity;
pub use self::sensor_gutil::SensorGutil;
pub use self::sensor_gyro::SensorGyro;
pub use self::sensor_login::SensorLogin;
pub use self::sensor_ma::SensorMa;
pub use self::sensor_makeup::SensorMakeup;
pub use self::sensor_networkstatus::SensorNetworkstatus;
pub use self::sensor_openwindow::SensorOpenwindow;
pub use self::sensor_popwindow::SensorPopwindow;
pub use self::sensor_shake::SensorShake;
pub use self::sensor_share::SensorShare;
pub use self::sensor_social::SensorSocial;
pub use self::sensor_takephoto::SensorTakephoto;
pub use self::sensor_titlebarhide::SensorTitlebarhide;
pub use self::sensor_toast::SensorToast;
pub use self::sensor_trade::SensorTrade;
pub use self::sensor_trade_buy::SensorTradeBuy;
pub use self::sensor_ui::SensorUi;
pub use self::sensor_vibrate::SensorVibrate;
pub use self::sensor_wangwang::SensorWangwang;
pub use self::shop_favor::ShopFavor;
pub use self::supplier_award_resource_get_cuntao::SupplierAwardResourceGetCuntao;
pub use self::ui_video::UiVideo;
pub use self::ump_meal_query::UmpMealQuery;
pub use self::user_islogin::UserIslogin;
pub use self::vip_get::VipGet;
pub use self::windvane_call::WindvaneCall;
pub use self::wireless_draw::WirelessDraw;

/// `alibaba.interact.activity.addcomment`
pub mod activity_addcomment {
    use crate::prelude::*;

    /// `alibaba.interact.activity.addcomment` (微淘评论接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.activity.addcomment",
        response = ActivityAddcommentResponse,
        debug
    )]
    pub struct ActivityAddcomment {
        pub content: String,
        pub feed_id: i64,
        pub biz_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityAddcommentResponse {
        pub is_success: Option<bool>,
        pub floor: Option<i64>,
    }
}

/// `alibaba.interact.activity.apply`
pub mod activity_apply {
    use crate::prelude::*;

    /// `alibaba.interact.activity.apply` (ISV 报名官方活动(中心化流量))
    ///
    /// <https://open.taobao.com/api.htm?docId=25264&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.interact.activity.apply",
        response = ActivityApplyResponse,
        debug
    )]
    pub struct ActivityApply {
        pub benefit_type: String,
        pub benefit_denomination: Option<String>,
        pub banner_url: String,
        pub activity_biz_id: String,
        pub biz_type: BizType,
        pub benefit_amount: Option<String>,
        pub benefit_attribute: String,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 代表每日赢宝箱
        #[top_api(value = "1")]
        V1,
        /// 微淘广场
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityApplyResponse {
        pub data: Option<ActivityWriteResult>,
        pub is_success: Option<bool>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityWriteResult {
        pub activity_id: Option<i64>,
        pub h5_url: Option<String>,
    }
}

/// `alibaba.interact.activity.pushtoalicom`
pub mod activity_pushtoalicom {
    use crate::prelude::*;

    /// `alibaba.interact.activity.pushtoalicom` (小铺 isv 推广流量活动到流量聚乐部)
    ///
    /// <https://open.taobao.com/api.htm?docId=25297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.activity.pushtoalicom",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityPushtoalicom {
        pub banner_url: Option<String>,
        pub biz_id: Option<String>,
    }
}

/// `alibaba.interact.activity.register`
pub mod activity_register {
    use crate::prelude::*;

    /// `alibaba.interact.activity.register` (ISV 互动应用活动注册服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=23792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.activity.register",
        response = AllsparkResult,
        unwrap = "register_sucess_info",
        debug
    )]
    pub struct ActivityRegister {
        pub entry_url: String,
        pub biz_id: String,
        pub description: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub name: String,
        pub picture: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub has_valid_time: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllsparkResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub data: Option<ActivityWriteResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityWriteResult {
        pub activity_id: Option<i64>,
        pub h5_url: Option<String>,
    }
}

/// `alibaba.interact.activity.unregister`
pub mod activity_unregister {
    use crate::prelude::*;

    /// `alibaba.interact.activity.unregister` (ISV 互动应用活动关闭服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=23793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.activity.unregister",
        response = AllsparkResult,
        unwrap = "unregister_result",
        debug
    )]
    pub struct ActivityUnregister {
        pub biz_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllsparkResult {
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.interact.allsparkisv.draw`
pub mod allsparkisv_draw {
    use crate::prelude::*;

    /// `alibaba.interact.allsparkisv.draw` (allspark 提供抽奖 tida 接口对应鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.allsparkisv.draw",
        response = Option<String>,
        unwrap = "ddd",
        debug
    )]
    pub struct AllsparkisvDraw {
        pub test: Option<String>,
        pub ddd: Option<String>,
    }
}

/// `alibaba.interact.aopdata.register`
pub mod aopdata_register {
    use crate::prelude::*;

    /// `alibaba.interact.aopdata.register` (资源位数据推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26148&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.aopdata.register",
        response = AopdataRegisterResult,
        unwrap = "result",
        debug
    )]
    pub struct AopdataRegister {
        pub param_top_isv_decorate_param: TopIsvDecorateParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopIsvDecorateParam {
        pub biz_id: String,
        pub biz_type: String,
        pub business_params: String,
        pub position: Option<String>,
        pub sub_biz_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AopdataRegisterResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub trace_id: Option<String>,
    }
}

/// `alibaba.interact.coin.buyer.add`
pub mod coin_buyer_add {
    use crate::prelude::*;

    /// `alibaba.interact.coin.buyer.add` (平台向买家发放淘金币)
    ///
    /// <https://open.taobao.com/api.htm?docId=24590&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.coin.buyer.add",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct CoinBuyerAdd;
}

/// `alibaba.interact.coupon.apply`
pub mod coupon_apply {
    use crate::prelude::*;

    /// `alibaba.interact.coupon.apply` (优惠券领取鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26102&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.coupon.apply",
        response = Option<String>,
        unwrap = "stub",
        debug
    )]
    pub struct CouponApply;
}

/// `alibaba.interact.current.mixusernick`
pub mod current_mixusernick {
    use crate::prelude::*;

    /// `alibaba.interact.current.mixusernick` (手淘混淆 nick 开放接口鉴权专用)
    ///
    /// <https://open.taobao.com/api.htm?docId=25183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.current.mixusernick",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct CurrentMixusernick;
}

/// `alibaba.interact.isv.gateway`
pub mod isv_gateway {
    use crate::prelude::*;

    /// `alibaba.interact.isv.gateway` (isv 调用 gateway)
    ///
    /// <https://open.taobao.com/api.htm?docId=24001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isv.gateway",
        response = Option<String>,
        unwrap = "ret",
        debug
    )]
    pub struct IsvGateway;
}

/// `alibaba.interact.isvadmin.allponds`
pub mod isvadmin_allponds {
    use crate::prelude::*;

    /// `alibaba.interact.isvadmin.allponds` (获取天猫互动奖池列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=23771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvadmin.allponds",
        response = IsvadminAllpondsResponse,
        debug
    )]
    pub struct IsvadminAllponds;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvadminAllpondsResponse {
        pub succ: Option<bool>,
        pub interact_error_code: Option<String>,
        pub interact_error_msg: Option<String>,
        pub allponds: Vec<PrizePondDto>,
    }

    /// `PrizePondDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrizePondDto {
        pub award_beans: Vec<AwardBean>,
        pub start_time: Option<TopDateTime>,
        pub lottery_code: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub lottery_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardBean {
        pub award_id: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba.interact.isvadmin.bind`
pub mod isvadmin_bind {
    use crate::prelude::*;

    /// `alibaba.interact.isvadmin.bind` (创建及绑定互动实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=23766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvadmin.bind",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct IsvadminBind {
        pub interact_description: String,
        pub instance_name: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub lottery_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub data: Option<InteractDto>,
    }

    /// `InteractDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractDto {
        pub start_time: Option<TopDateTime>,
        pub app_name: Option<String>,
        pub shop_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub description: Option<String>,
        pub interact_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub app_key: Option<String>,
        pub instance_name: Option<String>,
    }
}

/// `alibaba.interact.isvadmin.getinteractbysellernick`
pub mod isvadmin_getinteractbysellernick {
    use crate::prelude::*;

    /// `alibaba.interact.isvadmin.getinteractbysellernick` (根据 `sellerNick` 获取互动实例列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=23897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvadmin.getinteractbysellernick",
        response = IsvadminGetinteractbysellernickResponse,
        debug
    )]
    pub struct IsvadminGetinteractbysellernick;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvadminGetinteractbysellernickResponse {
        pub succ: Option<bool>,
        pub code: Option<String>,
        pub msginfo: Option<String>,
        pub interactdtos: Vec<InteractDto>,
    }

    /// `InteractDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractDto {
        pub start_time: Option<TopDateTime>,
        pub interact_id: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub instance_name: Option<String>,
    }
}

/// `alibaba.interact.isvadmin.getpondbyinteract`
pub mod isvadmin_getpondbyinteract {
    use crate::prelude::*;

    /// `alibaba.interact.isvadmin.getpondbyinteract` (根据互动实例 ID 查询奖池信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=23767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvadmin.getpondbyinteract",
        response = IsvadminGetpondbyinteractResponse,
        debug
    )]
    pub struct IsvadminGetpondbyinteract {
        pub interact_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvadminGetpondbyinteractResponse {
        pub data: Option<PrizePondDto>,
        pub succ: Option<bool>,
        pub error: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `PrizePondDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrizePondDto {
        pub award_beans: Vec<AwardBean>,
        pub lottery_code: Option<String>,
        pub lottery_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardBean {
        pub award_id: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba.interact.isvlottery.idraw`
pub mod isvlottery_idraw {
    use crate::prelude::*;

    /// `alibaba.interact.isvlottery.idraw` (互动到店抽奖)
    ///
    /// <https://open.taobao.com/api.htm?docId=23768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvlottery.idraw",
        response = IsvlotteryIdrawResponse,
        debug
    )]
    pub struct IsvlotteryIdraw {
        pub interact_id: String,
        /// Several values with commas between them.
        pub award_ids: Option<String>,
        pub ua: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvlotteryIdrawResponse {
        pub data: Option<LotteryProxyResult>,
        pub succ: Option<bool>,
        pub biz_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryProxyResult {
        pub is_win: Option<bool>,
        pub winning_time: Option<TopDateTime>,
        pub winning_record_id: Option<i64>,
        pub lottery_id: Option<i64>,
        pub reason: Option<String>,
        pub award_type: Option<String>,
        pub group_id: Option<i64>,
        pub award_id: Option<i64>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub user_id: Option<i64>,
        pub award_name: Option<String>,
        pub extra: Option<String>,
    }
}

/// `alibaba.interact.isvlottery.isvdraw`
pub mod isvlottery_isvdraw {
    use crate::prelude::*;

    /// `alibaba.interact.isvlottery.isvdraw` (天猫奖池鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.isvlottery.isvdraw",
        response = Option<String>,
        unwrap = "stub",
        debug
    )]
    pub struct IsvlotteryIsvdraw;
}

/// `alibaba.interact.login.alipayauth`
pub mod login_alipayauth {
    use crate::prelude::*;

    /// `alibaba.interact.login.alipayauth` (双 11 到店互动花呗红包获取 token 鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.login.alipayauth",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct LoginAlipayauth;
}

/// `alibaba.interact.lotteryactivity.register`
pub mod lotteryactivity_register {
    use crate::prelude::*;

    /// `alibaba.interact.lotteryactivity.register` (回传抽奖相关参数)
    ///
    /// <https://open.taobao.com/api.htm?docId=26113&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.lotteryactivity.register",
        response = LotteryactivityRegisterResult,
        unwrap = "result",
        debug
    )]
    pub struct LotteryactivityRegister {
        pub param_top_update_activity_lottery_info_param: TopUpdateActivityLotteryInfoParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopUpdateActivityLotteryInfoParam {
        pub activity_biz_id: String,
        pub app_key: String,
        pub banner_url: String,
        pub benefit_amount: String,
        pub benefit_attribute: String,
        pub benefit_denomination: i64,
        pub benefit_id: i64,
        pub benefit_type: String,
        pub biz_type: String,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub lottery_activity_end_date: i64,
        pub lottery_activity_start_date: i64,
        pub name: String,
        pub prize_ext_attribute: String,
        pub prize_name: String,
        pub prize_param_attribute: String,
        pub prize_quantity: String,
        pub prize_remain_quantity: String,
        pub prize_type: String,
        pub probability: String,
        pub win_permission_activity_count: i64,
        pub win_permission_day_count: i64,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryactivityRegisterResult {
        pub data: Option<ActivityLotteryWriteResult>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub module_map: Option<Modulemap>,
        pub success: Option<bool>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityLotteryWriteResult {
        pub activity_id: Option<i64>,
        pub h5_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Modulemap {
        pub empty: Option<bool>,
    }
}

/// `alibaba.interact.lotterydraw.dodraw`
pub mod lotterydraw_dodraw {
    use crate::prelude::*;

    /// `alibaba.interact.lotterydraw.dodraw` (无线端抽奖接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.lotterydraw.dodraw",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct LotterydrawDodraw {
        pub lottery_draw_query: LotteryDrawQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDrawQueryDto {
        pub wua: String,
        pub relation_id: Option<String>,
        pub raffle_code: String,
        pub raffle_identity: String,
        pub schema_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub lottery_draw_result: Option<LotteryDrawResultDto>,
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDrawResultDto {
        pub result_type: Option<i64>,
        pub result_msg: Option<String>,
        pub shop_title: Option<String>,
        pub shop_logo: Option<String>,
        pub template: Option<String>,
        pub award: Option<LotteryAwardDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardDto {
        pub total_res_count: Option<i64>,
        pub award_detail_url: Option<String>,
        pub use_end_date: Option<TopDateTime>,
        pub use_start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub currency: Option<String>,
        pub award_price: Option<i64>,
        pub start_fee: Option<i64>,
        pub display_name: Option<String>,
        pub name: Option<String>,
        pub award_type_name: Option<String>,
        pub can_use_res_count: Option<i64>,
        pub condition: Option<String>,
        pub currency_sign: Option<String>,
        pub pict_url: Option<String>,
        pub award_inst_id: Option<String>,
        pub award_type: Option<i64>,
        pub id: Option<i64>,
        pub lottery_activity_id: Option<i64>,
    }
}

/// `alibaba.interact.media.artwork`
pub mod media_artwork {
    use crate::prelude::*;

    /// `alibaba.interact.media.artwork` (原图相关鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.media.artwork",
        response = MediaArtworkResponse,
        debug
    )]
    pub struct MediaArtwork {
        pub id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaArtworkResponse;
}

/// `alibaba.interact.media.audio`
pub mod media_audio {
    use crate::prelude::*;

    /// `alibaba.interact.media.audio` (音频相关鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27373&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.media.audio",
        response = MediaAudioResponse,
        debug
    )]
    pub struct MediaAudio {
        pub id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaAudioResponse;
}

/// `alibaba.interact.onecode.issue`
pub mod onecode_issue {
    use crate::prelude::*;

    /// `alibaba.interact.onecode.issue` (onecode 代码通用鉴权)
    ///
    /// <https://open.taobao.com/api.htm?docId=24974&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.onecode.issue",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OnecodeIssue;
}

/// `alibaba.interact.open.isattention`
pub mod open_isattention {
    use crate::prelude::*;

    /// `alibaba.interact.open.isattention` (判断用户是否收藏某个店铺)
    ///
    /// <https://open.taobao.com/api.htm?docId=28706&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.open.isattention",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OpenIsattention {
        pub param0: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub is_retry: Option<bool>,
        pub data: Option<i64>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.interact.order.checkuserimei`
pub mod order_checkuserimei {
    use crate::prelude::*;

    /// `alibaba.interact.order.checkuserimei` (金融购机验证设备号)
    ///
    /// <https://open.taobao.com/api.htm?docId=30699&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.order.checkuserimei",
        response = OrderCheckuserimeiResponse,
        debug
    )]
    pub struct OrderCheckuserimei {
        pub user_id: i64,
        #[top_api(secret)]
        pub user_nick: String,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub card_no: Option<String>,
        pub imeis: String,
        pub mtop_imei: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCheckuserimeiResponse {
        #[top_api(flag)]
        pub success_status: Option<bool>,
        pub result_code: Option<String>,
        pub message: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.interact.retail.queryshelflocation`
pub mod retail_queryshelflocation {
    use crate::prelude::*;

    /// `alibaba.interact.retail.queryshelflocation` (查询货架和位置数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=31454&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.retail.queryshelflocation",
        response = RetailQueryshelflocationResult,
        unwrap = "result",
        debug
    )]
    pub struct RetailQueryshelflocation {
        pub param0: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailQueryshelflocationResult {
        pub module: Option<String>,
        pub warning_infos: Vec<String>,
        pub error_infos: Vec<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.interact.retail.saveshelflocation`
pub mod retail_saveshelflocation {
    use crate::prelude::*;

    /// `alibaba.interact.retail.saveshelflocation` (保存地理位置和货架关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=31455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.retail.saveshelflocation",
        response = RetailSaveshelflocationResult,
        unwrap = "result",
        debug
    )]
    pub struct RetailSaveshelflocation {
        pub store_code: Option<String>,
        pub shelf_no: Option<String>,
        pub lng: Option<String>,
        pub lat: Option<String>,
        pub poi_id: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RetailSaveshelflocationResult {
        pub module: Option<String>,
        pub warning_infos: Vec<String>,
        pub error_infos: Vec<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.interact.sensor.audio`
pub mod sensor_audio {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.audio` (声音)
    ///
    /// <https://open.taobao.com/api.htm?docId=23784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.audio",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorAudio;
}

/// `alibaba.interact.sensor.authorize`
pub mod sensor_authorize {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.authorize` (客户端授权页)
    ///
    /// <https://open.taobao.com/api.htm?docId=23755&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.authorize",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorAuthorize;
}

/// `alibaba.interact.sensor.blow`
pub mod sensor_blow {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.blow` (吹气)
    ///
    /// <https://open.taobao.com/api.htm?docId=23753&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.blow",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorBlow;
}

/// `alibaba.interact.sensor.calendar`
pub mod sensor_calendar {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.calendar` (天猫互动游戏开放平台需要授权的传感器类接口(日历提醒))
    ///
    /// <https://open.taobao.com/api.htm?docId=23776&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.calendar",
        response = Option<bool>,
        unwrap = "succ",
        debug
    )]
    pub struct SensorCalendar;
}

/// `alibaba.interact.sensor.clipbroad`
pub mod sensor_clipbroad {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.clipbroad` (Weex 页面设置或读取剪切板)
    ///
    /// <https://open.taobao.com/api.htm?docId=30887&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.clipbroad",
        response = Option<String>,
        unwrap = "unnamed",
        debug
    )]
    pub struct SensorClipbroad {
        pub un_named: Option<String>,
    }
}

/// `alibaba.interact.sensor.favorites`
pub mod sensor_favorites {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.favorites` (手淘开放收藏夹鉴权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25003&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.favorites",
        response = Option<String>,
        unwrap = "r",
        debug
    )]
    pub struct SensorFavorites;
}

/// `alibaba.interact.sensor.gcanvas`
pub mod sensor_gcanvas {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.gcanvas` (gcanvas)
    ///
    /// <https://open.taobao.com/api.htm?docId=23862&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.gcanvas",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGcanvas;
}

/// `alibaba.interact.sensor.glue`
pub mod sensor_glue {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.glue` (视频播放)
    ///
    /// <https://open.taobao.com/api.htm?docId=23865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.glue",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGlue;
}

/// `alibaba.interact.sensor.gmedia`
pub mod sensor_gmedia {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.gmedia` (gmedia)
    ///
    /// <https://open.taobao.com/api.htm?docId=23863&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.gmedia",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGmedia;
}

/// `alibaba.interact.sensor.gravity`
pub mod sensor_gravity {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.gravity` (重力感应)
    ///
    /// <https://open.taobao.com/api.htm?docId=23748&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.gravity",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGravity;
}

/// `alibaba.interact.sensor.gutil`
pub mod sensor_gutil {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.gutil` (canvas 工具包)
    ///
    /// <https://open.taobao.com/api.htm?docId=23864&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.gutil",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGutil;
}

/// `alibaba.interact.sensor.gyro`
pub mod sensor_gyro {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.gyro` (陀螺仪)
    ///
    /// <https://open.taobao.com/api.htm?docId=23749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.gyro",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorGyro;
}

/// `alibaba.interact.sensor.login`
pub mod sensor_login {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.login` (获取登陆页面)
    ///
    /// <https://open.taobao.com/api.htm?docId=23756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.login",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorLogin;
}

/// `alibaba.interact.sensor.ma`
pub mod sensor_ma {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.ma` (码相关 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=24414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.ma",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorMa;
}

/// `alibaba.interact.sensor.makeup`
pub mod sensor_makeup {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.makeup` (美妆虚拟试装)
    ///
    /// <https://open.taobao.com/api.htm?docId=24749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.makeup",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorMakeup;
}

/// `alibaba.interact.sensor.networkstatus`
pub mod sensor_networkstatus {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.networkstatus` (网络状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=23754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.networkstatus",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorNetworkstatus;
}

/// `alibaba.interact.sensor.openwindow`
pub mod sensor_openwindow {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.openwindow` (客户端打开新页面)
    ///
    /// <https://open.taobao.com/api.htm?docId=23778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.openwindow",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorOpenwindow;
}

/// `alibaba.interact.sensor.popwindow`
pub mod sensor_popwindow {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.popwindow` (popwindow)
    ///
    /// <https://open.taobao.com/api.htm?docId=23795&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.popwindow",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorPopwindow;
}

/// `alibaba.interact.sensor.shake`
pub mod sensor_shake {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.shake` (摇一摇)
    ///
    /// <https://open.taobao.com/api.htm?docId=23752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.shake",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorShake;
}

/// `alibaba.interact.sensor.share`
pub mod sensor_share {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.share` (分享)
    ///
    /// <https://open.taobao.com/api.htm?docId=23757&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.share",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorShare;
}

/// `alibaba.interact.sensor.social`
pub mod sensor_social {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.social` (社交组件)
    ///
    /// <https://open.taobao.com/api.htm?docId=24224&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.social",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorSocial {
        pub id: Option<String>,
    }
}

/// `alibaba.interact.sensor.takephoto`
pub mod sensor_takephoto {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.takephoto` (`takePhoto`)
    ///
    /// <https://open.taobao.com/api.htm?docId=23761&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.takephoto",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorTakephoto;
}

/// `alibaba.interact.sensor.titlebarhide`
pub mod sensor_titlebarhide {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.titlebarhide` (隐藏 `titleBar`)
    ///
    /// <https://open.taobao.com/api.htm?docId=23758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.titlebarhide",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorTitlebarhide;
}

/// `alibaba.interact.sensor.toast`
pub mod sensor_toast {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.toast` (toast)
    ///
    /// <https://open.taobao.com/api.htm?docId=23777&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.toast",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorToast;
}

/// `alibaba.interact.sensor.trade`
pub mod sensor_trade {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.trade` (交易组件)
    ///
    /// <https://open.taobao.com/api.htm?docId=24225&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.trade",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorTrade {
        pub id: Option<String>,
    }
}

/// `alibaba.interact.sensor.trade.buy`
pub mod sensor_trade_buy {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.trade.buy` (手淘下单能力开放)
    ///
    /// <https://open.taobao.com/api.htm?docId=27349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.trade.buy",
        response = SensorTradeBuyResponse,
        debug
    )]
    pub struct SensorTradeBuy {
        pub id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SensorTradeBuyResponse;
}

/// `alibaba.interact.sensor.ui`
pub mod sensor_ui {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.ui` (基本 ui 操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=30850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.ui",
        response = Option<String>,
        unwrap = "unnamed",
        debug
    )]
    pub struct SensorUi {
        pub un_named: Option<String>,
    }
}

/// `alibaba.interact.sensor.vibrate`
pub mod sensor_vibrate {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.vibrate` (客户端震动)
    ///
    /// <https://open.taobao.com/api.htm?docId=23779&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.vibrate",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorVibrate;
}

/// `alibaba.interact.sensor.wangwang`
pub mod sensor_wangwang {
    use crate::prelude::*;

    /// `alibaba.interact.sensor.wangwang` (手淘拉起旺旺接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.sensor.wangwang",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct SensorWangwang;
}

/// `alibaba.interact.shop.favor`
pub mod shop_favor {
    use crate::prelude::*;

    /// `alibaba.interact.shop.favor` (店铺收藏)
    ///
    /// <https://open.taobao.com/api.htm?docId=25241&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.shop.favor",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct ShopFavor;
}

/// `alibaba.interact.supplier.award.resource.get.cuntao`
pub mod supplier_award_resource_get_cuntao {
    use crate::prelude::*;

    /// `alibaba.interact.supplier.award.resource.get.cuntao` (权益池信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42702&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.supplier.award.resource.get.cuntao",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct SupplierAwardResourceGetCuntao {
        #[top_api(secret)]
        pub user_nick: String,
        pub activity_key: String,
        pub lng: Option<String>,
        pub lat: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub error_message: Option<String>,
        pub model: Option<AwardActivityDetailDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardActivityDetailDto {
        pub award_resouce_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}

/// `alibaba.interact.ui.video`
pub mod ui_video {
    use crate::prelude::*;

    /// `alibaba.interact.ui.video` (视频播放)
    ///
    /// <https://open.taobao.com/api.htm?docId=31570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.ui.video",
        response = Option<String>,
        unwrap = "unnamed",
        debug
    )]
    pub struct UiVideo {
        pub unnamed: Option<String>,
    }
}

/// `alibaba.interact.ump.meal.query`
pub mod ump_meal_query {
    use crate::prelude::*;

    /// `alibaba.interact.ump.meal.query` (淘宝卖家搭配套餐查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=24976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.ump.meal.query",
        response = Vec<OpenMealDo>,
        unwrap = "meals",
        idempotent,
        debug
    )]
    pub struct UmpMealQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenMealDo {
        pub h5_buy_url: Option<String>,
        /// In cents.
        pub meal_price: Option<i64>,
        pub items: Vec<OpenMealItemDo>,
        pub meal_name: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenMealItemDo {
        pub item_id: Option<i64>,
    }
}

/// `alibaba.interact.user.islogin`
pub mod user_islogin {
    use crate::prelude::*;

    /// `alibaba.interact.user.islogin` (校验用户是否已经登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=27716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.user.islogin",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct UserIslogin {
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.interact.vip.get`
pub mod vip_get {
    use crate::prelude::*;

    /// `alibaba.interact.vip.get` (会员淘气值获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=29108&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.vip.get",
        response = VipGetResponse,
        idempotent,
        debug
    )]
    pub struct VipGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VipGetResponse;
}

/// `alibaba.interact.windvane.call`
pub mod windvane_call {
    use crate::prelude::*;

    /// `alibaba.interact.windvane.call` (Weex 页面调用 windvane)
    ///
    /// <https://open.taobao.com/api.htm?docId=30888&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.windvane.call",
        response = Option<String>,
        unwrap = "unnamed",
        debug
    )]
    pub struct WindvaneCall {
        pub un_named: Option<String>,
    }
}

/// `alibaba.interact.wireless.draw`
pub mod wireless_draw {
    use crate::prelude::*;

    /// `alibaba.interact.wireless.draw` (双 11 到店互动无线端抽奖接口鉴权)
    ///
    /// <https://open.taobao.com/api.htm?docId=25728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.interact.wireless.draw",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct WirelessDraw;
}
