//! `taobao.caipiao.*`: 8 APIs.

pub use self::goods_info_get::GoodsInfoGet;
pub use self::goods_info_input::GoodsInfoInput;
pub use self::lottery_sendbynick::LotterySendbynick;
pub use self::lotterytypes_get::LotterytypesGet;
pub use self::marketing_put::MarketingPut;
pub use self::present_stat_get::PresentStatGet;
pub use self::shop_info_input::ShopInfoInput;
pub use self::signstatus_check::SignstatusCheck;

/// `taobao.caipiao.goods.info.get`
pub mod goods_info_get {
    use crate::prelude::*;

    /// `taobao.caipiao.goods.info.get` (根据卖家 id 与 appkey 获取商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21828&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.goods.info.get",
        response = GoodsInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct GoodsInfoGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsInfoGetResponse {
        pub results: Vec<LotteryWangcaiSellerGoodsInfo>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryWangcaiSellerGoodsInfo {
        pub act_end_time: Option<TopDateTime>,
        pub act_begin_time: Option<TopDateTime>,
        pub goods_id: Option<i64>,
        pub present_type: Option<PresentType>,
        pub lottery_type_id: Option<i64>,
    }

    /// The values of `present_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PresentType {
        /// 满就送
        #[top_api(value = 0)]
        V0,
        /// 好评送
        #[top_api(value = 1)]
        V1,
        /// 分享送
        #[top_api(value = 2)]
        V2,
        /// 游戏送
        #[top_api(value = 3)]
        V3,
        /// 收藏送
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.caipiao.goods.info.input`
pub mod goods_info_input {
    use crate::prelude::*;

    /// `taobao.caipiao.goods.info.input` (录入参加送彩票商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21749&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.caipiao.goods.info.input",
        response = Option<bool>,
        unwrap = "input_result",
        debug
    )]
    pub struct GoodsInfoInput {
        pub goods_id: i64,
        pub goods_title: Option<String>,
        pub goods_price: Decimal,
        pub goods_image: Option<String>,
        pub present_type: PresentType,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub act_start_date: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub act_end_date: String,
        pub goods_type: i64,
        pub lottery_type_id: i64,
        pub goods_desc: Option<String>,
    }

    /// The values of `present_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PresentType {
        /// 满就送
        #[top_api(value = 0)]
        V0,
        /// 好评送
        #[top_api(value = 1)]
        V1,
        /// 分享送
        #[top_api(value = 2)]
        V2,
        /// 游戏送
        #[top_api(value = 3)]
        V3,
        /// 收藏送
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.caipiao.lottery.sendbynick`
pub mod lottery_sendbynick {
    use crate::prelude::*;

    /// `taobao.caipiao.lottery.sendbynick` (卖家使用 nick 给买家送彩票)
    ///
    /// <https://open.taobao.com/api.htm?docId=21412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.lottery.sendbynick",
        response = Option<bool>,
        unwrap = "send_result",
        debug
    )]
    pub struct LotterySendbynick {
        #[top_api(secret)]
        pub buyer_nick: String,
        pub lottery_type_id: Option<i64>,
        pub stake_count: i64,
        pub sweety_words: Option<String>,
    }
}

/// `taobao.caipiao.lotterytypes.get`
pub mod lotterytypes_get {
    use crate::prelude::*;

    /// `taobao.caipiao.lotterytypes.get` (获取可用的彩种列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=11115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.lotterytypes.get",
        response = LotterytypesGetResponse,
        idempotent,
        debug
    )]
    pub struct LotterytypesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterytypesGetResponse {
        pub results: Vec<LotteryType>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryType {
        pub id: Option<i64>,
        pub name: Option<String>,
    }
}

/// `taobao.caipiao.marketing.put`
pub mod marketing_put {
    use crate::prelude::*;

    /// `taobao.caipiao.marketing.put` (创建或修改商家送彩票活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=29751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.marketing.put",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct MarketingPut {
        pub detail: WangcaiMarketingDetail,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WangcaiMarketingDetail {
        pub activity_id: String,
        pub lottery_type_id: i64,
        /// In cents.
        pub min_amount: i64,
        pub items: Vec<i64>,
        #[top_api(required)]
        pub begin_time: Option<TopDateTime>,
        pub quantity: i64,
        pub activity_type: i64,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub activity_name: String,
        pub biz_id: String,
    }
}

/// `taobao.caipiao.present.stat.get`
pub mod present_stat_get {
    use crate::prelude::*;

    /// `taobao.caipiao.present.stat.get` (获取卖家按天统计的彩票赠送数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=21197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.present.stat.get",
        response = PresentStatGetResponse,
        idempotent,
        debug
    )]
    pub struct PresentStatGet {
        pub days: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PresentStatGetResponse {
        pub results: Vec<LotteryWangcaiPresentStat>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryWangcaiPresentStat {
        pub present_stake: Option<i64>,
        pub date_id: Option<i64>,
        pub present_fee: Option<i64>,
        pub seller_id: Option<i64>,
        pub present_user: Option<i64>,
    }
}

/// `taobao.caipiao.shop.info.input`
pub mod shop_info_input {
    use crate::prelude::*;

    /// `taobao.caipiao.shop.info.input` (录入参加送彩票店铺信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21748&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.caipiao.shop.info.input",
        response = Option<bool>,
        unwrap = "input_result",
        debug
    )]
    pub struct ShopInfoInput {
        pub shop_name: Option<String>,
        pub present_type: PresentType,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub act_start_date: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub act_end_date: String,
        pub shop_type: i64,
        pub shop_desc: Option<String>,
    }

    /// The values of `present_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PresentType {
        /// 满就送
        #[top_api(value = 0)]
        V0,
        /// 好评送
        #[top_api(value = 1)]
        V1,
        /// 分享送
        #[top_api(value = 2)]
        V2,
        /// 游戏送
        #[top_api(value = 3)]
        V3,
        /// 收藏送
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.caipiao.signstatus.check`
pub mod signstatus_check {
    use crate::prelude::*;

    /// `taobao.caipiao.signstatus.check` (检查用户是否签署支付宝代购协议)
    ///
    /// <https://open.taobao.com/api.htm?docId=11114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.caipiao.signstatus.check",
        response = SignstatusCheckResponse,
        debug
    )]
    pub struct SignstatusCheck;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SignstatusCheckResponse {
        pub sign: Option<bool>,
        pub sign_url: Option<String>,
    }
}
