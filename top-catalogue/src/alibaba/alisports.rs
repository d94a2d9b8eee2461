//! `alibaba.alisports.*`: 27 APIs.

pub use self::data_sports_syncmatchdata::DataSportsSyncmatchdata;
pub use self::data_sports_syncsleepdata::DataSportsSyncsleepdata;
pub use self::data_sports_syncsportsdata::DataSportsSyncsportsdata;
pub use self::data_sports_syncstatdata::DataSportsSyncstatdata;
pub use self::data_sports_syncuserdata::DataSportsSyncuserdata;
pub use self::datacenter_datasync_fatscaledata::DatacenterDatasyncFatscaledata;
pub use self::datacenter_datasync_sportsdatas::DatacenterDatasyncSportsdatas;
pub use self::datacenter_datasync_treadmill::DatacenterDatasyncTreadmill;
pub use self::efsp_countsubsidy::EfspCountsubsidy;
pub use self::efsp_getuserinfo::EfspGetuserinfo;
pub use self::efsp_usercancelorder::EfspUsercancelorder;
pub use self::efsp_userplaceorder::EfspUserplaceorder;
pub use self::efsp_userwriteoff::EfspUserwriteoff;
pub use self::ldlserver_wxevent_post::LdlserverWxeventPost;
pub use self::passport_account_bindthirdid::PassportAccountBindthirdid;
pub use self::passport_account_checkmobile::PassportAccountCheckmobile;
pub use self::passport_account_delrelation::PassportAccountDelrelation;
pub use self::passport_account_getaccountinfo::PassportAccountGetaccountinfo;
pub use self::passport_account_ssotokenrefresh::PassportAccountSsotokenrefresh;
pub use self::passport_account_ssotokenvalidate::PassportAccountSsotokenvalidate;
pub use self::passport_account_tokenvalidate::PassportAccountTokenvalidate;
pub use self::passport_auth_accountinfo::PassportAuthAccountinfo;
pub use self::passport_auth_bind::PassportAuthBind;
pub use self::passport_auth_unbind::PassportAuthUnbind;
pub use self::passport_oauth_alipaygrant::PassportOauthAlipaygrant;
pub use self::passport_oauth_tokenvalidate::PassportOauthTokenvalidate;
pub use self::passport_parter_synccard::PassportParterSynccard;

/// `alibaba.alisports.data.sports.syncmatchdata`
pub mod data_sports_syncmatchdata {
    use crate::prelude::*;

    /// `alibaba.alisports.data.sports.syncmatchdata` (阿里体育数据中心用户比赛数据同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.data.sports.syncmatchdata",
        response = DataSportsSyncmatchdataResponse,
        debug
    )]
    pub struct DataSportsSyncmatchdata {
        pub alisp_app_key: String,
        pub score: String,
        pub match_group: i64,
        pub country: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub card_id: String,
        pub card_type: i64,
        pub r#type: i64,
        pub gender: i64,
        #[top_api(secret)]
        pub name: String,
        pub ranking: Option<i64>,
        pub r#match: String,
        pub match_type: i64,
        pub num: String,
        pub aliuid: Option<String>,
        pub alisp_sign: String,
        pub alisp_time: String,
        pub match_time: String,
        pub gunshot_score: Option<String>,
        pub gunshot_ranking: Option<i64>,
        pub speed: Option<String>,
        pub project: Option<String>,
        pub sub_score: Option<String>,
        pub sub_point: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataSportsSyncmatchdataResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.data.sports.syncsleepdata`
pub mod data_sports_syncsleepdata {
    use crate::prelude::*;

    /// `alibaba.alisports.data.sports.syncsleepdata` (阿里体育数据中心用户睡眠数据同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.data.sports.syncsleepdata",
        response = DataSportsSyncsleepdataResponse,
        debug
    )]
    pub struct DataSportsSyncsleepdata {
        pub alisp_app_key: String,
        pub stime: String,
        /// In hours.
        pub sober_time: Option<String>,
        /// In hours.
        pub shallow_time: Option<String>,
        /// In hours.
        pub deep_time: Option<String>,
        /// In hours.
        pub all_time: String,
        pub aliuid: String,
        pub alisp_sign: String,
        pub alisp_time: String,
        pub etime: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataSportsSyncsleepdataResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.data.sports.syncsportsdata`
pub mod data_sports_syncsportsdata {
    use crate::prelude::*;

    /// `alibaba.alisports.data.sports.syncsportsdata` (阿里体育数据中心用户运动数据同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40638&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alisports.data.sports.syncsportsdata",
        response = DataSportsSyncsportsdataResponse,
        debug
    )]
    pub struct DataSportsSyncsportsdata {
        pub alisp_app_key: String,
        /// In metres.
        pub max_speed: Option<String>,
        pub aver_heartrate: Option<i64>,
        pub max_heartrate: Option<i64>,
        pub min_heartrate: Option<i64>,
        /// JSON as text.
        pub trail: Option<String>,
        pub stime: Option<String>,
        pub etime: Option<String>,
        pub device_type: Option<i64>,
        pub device_name: Option<String>,
        pub device_model: Option<String>,
        /// In metres.
        pub aver_speed: Option<String>,
        pub sub_unit: Option<i64>,
        pub sub_num: Option<String>,
        pub alisp_time: String,
        pub alisp_sign: String,
        pub aliuid: String,
        pub source: Option<String>,
        pub data_id: String,
        pub sports_class: SportsClass,
        pub sports_type: Option<SportsType>,
        pub num: Option<String>,
        pub unit: Option<i64>,
        pub calorie: Option<String>,
        pub r#match: Option<String>,
        /// In metres.
        pub distance: Option<String>,
        /// In seconds.
        pub time: Option<String>,
        pub country: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub start_point: Option<String>,
        pub end_point: Option<String>,
    }

    /// The values of `sports_class`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SportsClass {
        /// 跑步
        #[top_api(value = 1)]
        V1,
        /// 健走
        #[top_api(value = 2)]
        V2,
        /// 骑行
        #[top_api(value = 3)]
        V3,
        /// 游泳
        #[top_api(value = 4)]
        V4,
        /// 健身
        #[top_api(value = 5)]
        V5,
        /// 篮球
        #[top_api(value = 6)]
        V6,
        /// 足球
        #[top_api(value = 7)]
        V7,
        /// 羽毛球
        #[top_api(value = 8)]
        V8,
        /// 排球
        #[top_api(value = 9)]
        V9,
        /// 乒乓球
        #[top_api(value = 10)]
        V10,
        /// 瑜伽
        #[top_api(value = 11)]
        V11,
        /// 电竞
        #[top_api(value = 12)]
        V12,
        /// 登山
        #[top_api(value = 13)]
        V13,
        /// 椭圆机
        #[top_api(value = 16)]
        V16,
        /// 健身操
        #[top_api(value = 19)]
        V19,
        /// 太极
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sports_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SportsType {
        /// 室内跑步
        #[top_api(value = 1001)]
        V1001,
        /// 室外跑步
        #[top_api(value = 1002)]
        V1002,
        /// 室内健走
        #[top_api(value = 2001)]
        V2001,
        /// 室外健走
        #[top_api(value = 2002)]
        V2002,
        /// 室内骑行
        #[top_api(value = 3001)]
        V3001,
        /// 室外骑行
        #[top_api(value = 3002)]
        V3002,
        /// 室内游泳
        #[top_api(value = 4001)]
        V4001,
        /// 户外游泳
        #[top_api(value = 4002)]
        V4002,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataSportsSyncsportsdataResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.data.sports.syncstatdata`
pub mod data_sports_syncstatdata {
    use crate::prelude::*;

    /// `alibaba.alisports.data.sports.syncstatdata` (阿里体育数据中心用户当天累积数据同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.data.sports.syncstatdata",
        response = DataSportsSyncstatdataResponse,
        debug
    )]
    pub struct DataSportsSyncstatdata {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        pub aliuid: String,
        pub steps: String,
        pub calorie: String,
        /// In metres.
        pub distance: String,
        pub time: String,
        pub device_type: Option<String>,
        pub device_name: Option<String>,
        pub device_model: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataSportsSyncstatdataResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.data.sports.syncuserdata`
pub mod data_sports_syncuserdata {
    use crate::prelude::*;

    /// `alibaba.alisports.data.sports.syncuserdata` (阿里体育数据中心用户个人信息同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.data.sports.syncuserdata",
        response = DataSportsSyncuserdataResponse,
        debug
    )]
    pub struct DataSportsSyncuserdata {
        pub alisp_app_key: String,
        pub metabolize: Option<String>,
        pub protein: Option<String>,
        pub bone: Option<String>,
        pub water: Option<String>,
        pub muscle: Option<String>,
        pub fat: Option<String>,
        pub heart_rate: Option<i64>,
        pub weight: Option<String>,
        pub height: Option<String>,
        pub age: Option<i64>,
        pub data_id: String,
        pub aliuid: String,
        pub alisp_sign: String,
        pub alisp_time: String,
        pub time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataSportsSyncuserdataResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.datacenter.datasync.fatscaledata`
pub mod datacenter_datasync_fatscaledata {
    use crate::prelude::*;

    /// `alibaba.alisports.datacenter.datasync.fatscaledata` (阿里体育接入体脂秤数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=48636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.datacenter.datasync.fatscaledata",
        response = DatacenterDatasyncFatscaledataResponse,
        debug
    )]
    pub struct DatacenterDatasyncFatscaledata {
        pub body_fat_rate: Option<Decimal>,
        pub subcutaneous_fat_rate: Option<Decimal>,
        pub muscle_rate: Option<Decimal>,
        pub device_name: Option<String>,
        pub basal_metabolic_rate: Option<Decimal>,
        pub visceral_fat_index: Option<Decimal>,
        pub aliuid: String,
        pub height: Option<i64>,
        pub weight_index: Option<i64>,
        pub fat_free_mass: Option<Decimal>,
        pub fat_mass: Option<Decimal>,
        pub weight: Option<Decimal>,
        pub moisture_rate: Option<Decimal>,
        pub protein_rate: Option<Decimal>,
        pub skeletal_muscle_rate: Option<Decimal>,
        pub bone_mass: Option<Decimal>,
        pub body_age: Option<i64>,
        pub device_model: Option<String>,
        pub time: i64,
        pub age: Option<i64>,
        pub muscle_mass: Option<Decimal>,
        pub bmi: Option<Decimal>,
        pub message_id: Option<String>,
        pub device_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatacenterDatasyncFatscaledataResponse {
        pub rs_msg: Option<String>,
        pub rs_code: Option<String>,
        pub succ: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alisports.datacenter.datasync.sportsdatas`
pub mod datacenter_datasync_sportsdatas {
    use crate::prelude::*;

    /// `alibaba.alisports.datacenter.datasync.sportsdatas` (阿里体育运动数据同步统一接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50851&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.datacenter.datasync.sportsdatas",
        response = DatacenterDatasyncSportsdatasResponse,
        debug
    )]
    pub struct DatacenterDatasyncSportsdatas {
        #[top_api(max_len = 30)]
        pub user_id: String,
        pub sports_cat1_id: i64,
        pub sports_cat2_id: Option<i64>,
        pub sports_cat3_id: Option<String>,
        /// In milliseconds.
        pub sports_start_time: i64,
        /// In milliseconds.
        pub sports_end_time: i64,
        pub timezone: Option<i64>,
        pub min_heartrate: Option<i64>,
        pub max_heartrate: Option<i64>,
        pub avg_heartrate: Option<i64>,
        pub speed: Option<String>,
        pub action_count: Option<String>,
        pub path: Option<String>,
        pub sub_channel: Option<String>,
        /// In metres.
        pub mileage: Option<i64>,
        /// In metres.
        pub climb: Option<i64>,
        /// In milliseconds.
        pub duration_time: i64,
        pub start_point: Option<String>,
        pub result_other: Option<String>,
        pub max_speed: Option<String>,
        pub end_point: Option<String>,
        pub stage: Option<String>,
        pub power_frequency: Option<i64>,
        pub calorie: Option<String>,
        pub path_data_url: Option<String>,
        pub stage_data_url: Option<String>,
        pub data_type: Option<i64>,
        pub device_type: Option<i64>,
        pub device_model: Option<String>,
        pub device_name: Option<String>,
        pub message_id: Option<String>,
        #[top_api(max_len = 5)]
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatacenterDatasyncSportsdatasResponse {
        pub rs_msg: Option<String>,
        pub rs_code: Option<String>,
        #[top_api(flag)]
        pub rs_success: Option<bool>,
        pub rs_model: Option<bool>,
    }
}

/// `alibaba.alisports.datacenter.datasync.treadmill`
pub mod datacenter_datasync_treadmill {
    use crate::prelude::*;

    /// `alibaba.alisports.datacenter.datasync.treadmill` (阿里体育同步跑步机设备数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=48650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.datacenter.datasync.treadmill",
        response = DatacenterDatasyncTreadmillResponse,
        debug
    )]
    pub struct DatacenterDatasyncTreadmill {
        #[top_api(max_items = 6000)]
        pub tempo_datas: Vec<i64>,
        pub city_code: Option<i64>,
        pub timezone: Option<String>,
        pub min_heartrate: Option<i64>,
        pub max_heartrate: Option<i64>,
        pub avg_heartrate: Option<i64>,
        pub device_name: Option<String>,
        pub speed: Option<Decimal>,
        pub collect_time_interval: Option<i64>,
        pub country_code: Option<i64>,
        pub end_time: i64,
        pub start_time: i64,
        #[top_api(max_items = 60000)]
        pub heartrate_datas: Vec<i64>,
        pub mileage: Option<i64>,
        pub climb: Option<i64>,
        pub device_type: Option<i64>,
        /// In seconds.
        pub duration_time: Option<i64>,
        pub province_code: Option<i64>,
        pub collect_time_unit: Option<i64>,
        #[top_api(max_items = 6000)]
        pub hrz_motion_range_datas: Vec<i64>,
        #[top_api(max_items = 6000)]
        pub motion_frequency_datas: Vec<i64>,
        pub message_id: Option<String>,
        pub max_speed: Option<Decimal>,
        pub user_id: String,
        pub power_frequency: Option<i64>,
        pub calorie: Option<Decimal>,
        pub location: Option<String>,
        pub device_model: Option<String>,
        #[top_api(max_items = 6000)]
        pub speed_datas: Vec<i64>,
        pub steps: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DatacenterDatasyncTreadmillResponse {
        pub rs_msg: Option<String>,
        pub rs_code: Option<String>,
        pub succ: Option<bool>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alisports.efsp.countsubsidy`
pub mod efsp_countsubsidy {
    use crate::prelude::*;

    /// `alibaba.alisports.efsp.countsubsidy` (计算补助金额)
    ///
    /// <https://open.taobao.com/api.htm?docId=49914&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.efsp.countsubsidy",
        response = TrilateralResult,
        unwrap = "result",
        debug
    )]
    pub struct EfspCountsubsidy {
        pub sum_amount: i64,
        pub gym_id: String,
        pub enterprise_id: String,
        pub alipay_id: String,
        pub district_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrilateralResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub value: Option<SubsidyAmountVo>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubsidyAmountVo {
        pub subsidy_amount: Option<i64>,
        pub alipay_id: Option<String>,
    }
}

/// `alibaba.alisports.efsp.getuserinfo`
pub mod efsp_getuserinfo {
    use crate::prelude::*;

    /// `alibaba.alisports.efsp.getuserinfo` (获取用户详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.efsp.getuserinfo",
        response = TrilateralResult,
        unwrap = "result",
        debug
    )]
    pub struct EfspGetuserinfo {
        pub alipay_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrilateralResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub value: Option<CheckEfspUserVo>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckEfspUserVo {
        pub gym_list: Option<String>,
        pub surplus_amount: Option<i64>,
        pub is_efsp: Option<bool>,
        pub enterprise_name: Option<String>,
        pub enterprise_id: Option<String>,
        pub rule: Option<RuleVo>,
        pub gym_ids_not_select: Option<String>,
        pub city_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RuleVo {
        pub subsidy_method: Option<i64>,
        pub subsidy_upper: Option<i64>,
        pub once_subsidy_limit_type: Option<i64>,
        pub once_subsidy_upper: Option<i64>,
        pub whole_subsidy_limit_type: Option<i64>,
        pub whole_subsidy_upper: Option<i64>,
        pub subsidy_limit_type: Option<i64>,
    }
}

/// `alibaba.alisports.efsp.usercancelorder`
pub mod efsp_usercancelorder {
    use crate::prelude::*;

    /// `alibaba.alisports.efsp.usercancelorder` (用户取消订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=49912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.efsp.usercancelorder",
        response = TrilateralResult,
        unwrap = "result",
        debug
    )]
    pub struct EfspUsercancelorder {
        pub order_no: Option<String>,
        pub alipay_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrilateralResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub value: Option<bool>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alisports.efsp.userplaceorder`
pub mod efsp_userplaceorder {
    use crate::prelude::*;

    /// `alibaba.alisports.efsp.userplaceorder` (用户完成支付同步订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=49913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.efsp.userplaceorder",
        response = TrilateralResult,
        unwrap = "result",
        debug
    )]
    pub struct EfspUserplaceorder {
        pub order_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrilateralResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub value: Option<bool>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alisports.efsp.userwriteoff`
pub mod efsp_userwriteoff {
    use crate::prelude::*;

    /// `alibaba.alisports.efsp.userwriteoff` (用户核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=49911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.efsp.userwriteoff",
        response = TrilateralResult,
        unwrap = "result",
        debug
    )]
    pub struct EfspUserwriteoff {
        pub order_no: Option<String>,
        pub sum_amount: Option<i64>,
        pub gym_id: Option<String>,
        pub alipay_id: Option<String>,
        pub subsidy_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrilateralResult {
        pub err_code: Option<i64>,
        pub err_msg: Option<String>,
        pub value: Option<bool>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alisports.ldlserver.wxevent.post`
pub mod ldlserver_wxevent_post {
    use crate::prelude::*;

    /// `alibaba.alisports.ldlserver.wxevent.post` (乐动力线-微信设备绑定通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=46277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.ldlserver.wxevent.post",
        response = LdlserverWxeventPostResponse,
        debug
    )]
    pub struct LdlserverWxeventPost {
        pub rawstr: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LdlserverWxeventPostResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.bindthirdid`
pub mod passport_account_bindthirdid {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.bindthirdid` (阿里体育三方 ID 绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.bindthirdid",
        response = PassportAccountBindthirdidResponse,
        debug
    )]
    pub struct PassportAccountBindthirdid {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        pub aliuid: String,
        pub app_uid: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountBindthirdidResponse {
        pub alisp_code: Option<String>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.checkmobile`
pub mod passport_account_checkmobile {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.checkmobile` (阿里体育会员系统--手机号验证接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38651&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.checkmobile",
        response = PassportAccountCheckmobileResponse,
        debug
    )]
    pub struct PassportAccountCheckmobile {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        pub app_uid: String,
        pub nick: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
        pub gender: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountCheckmobileResponse {
        pub alisp_msg: Option<String>,
        pub alisp_code: Option<i64>,
        pub alisp_data: Option<AlispData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispData {
        #[top_api(secret)]
        pub sso_token: Option<String>,
        pub aliuid: Option<String>,
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub access_token: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.delrelation`
pub mod passport_account_delrelation {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.delrelation` (阿里体育会员系统--取消三方关联接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.delrelation",
        response = PassportAccountDelrelationResponse,
        debug
    )]
    pub struct PassportAccountDelrelation {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        pub app_uid: String,
        pub aliuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountDelrelationResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.getaccountinfo`
pub mod passport_account_getaccountinfo {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.getaccountinfo` (获取会员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.getaccountinfo",
        response = PassportAccountGetaccountinfoResponse,
        debug
    )]
    pub struct PassportAccountGetaccountinfo {
        pub need_detail: Option<i64>,
        pub alisp_time: String,
        pub alisp_app_key: String,
        pub alisp_sign: String,
        pub r#type: i64,
        pub value: String,
        pub ext_info_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountGetaccountinfoResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.ssotokenrefresh`
pub mod passport_account_ssotokenrefresh {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.ssotokenrefresh` (`sso_token` 刷新)
    ///
    /// <https://open.taobao.com/api.htm?docId=29456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.ssotokenrefresh",
        response = PassportAccountSsotokenrefreshResponse,
        debug
    )]
    pub struct PassportAccountSsotokenrefresh {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        #[top_api(secret)]
        pub secret: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountSsotokenrefreshResponse {
        pub alisp_data: Option<AlispData>,
        pub alisp_code: Option<String>,
        pub alisp_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispData {
        #[top_api(secret)]
        pub sso_token: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.ssotokenvalidate`
pub mod passport_account_ssotokenvalidate {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.ssotokenvalidate` (`sso_token` 验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=29455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.ssotokenvalidate",
        response = PassportAccountSsotokenvalidateResponse,
        debug
    )]
    pub struct PassportAccountSsotokenvalidate {
        #[top_api(secret)]
        pub sso_token: String,
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountSsotokenvalidateResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub aliuid: Option<String>,
        pub appuid: Option<String>,
    }
}

/// `alibaba.alisports.passport.account.tokenvalidate`
pub mod passport_account_tokenvalidate {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.account.tokenvalidate` (阿里体育会员系统帐号登录注册 token 验证接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.account.tokenvalidate",
        response = PassportAccountTokenvalidateResponse,
        debug
    )]
    pub struct PassportAccountTokenvalidate {
        pub alisp_app_key: String,
        pub alisp_sign: String,
        #[top_api(secret)]
        pub token: Option<String>,
        pub user_type: Option<i64>,
        pub alisp_time: String,
        #[top_api(secret)]
        pub secret: Option<String>,
        /// JSON as text.
        pub ext_info: Option<String>,
        pub mtop_appkey: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountTokenvalidateResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<PassportAccountTokenvalidateString>,
    }

    /// `String`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportAccountTokenvalidateString {
        #[top_api(secret)]
        pub secret: Option<String>,
    }
}

/// `alibaba.alisports.passport.auth.accountinfo`
pub mod passport_auth_accountinfo {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.auth.accountinfo` (授权账号信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=58363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.auth.accountinfo",
        response = AlispResult,
        unwrap = "result",
        debug
    )]
    pub struct PassportAuthAccountinfo {
        pub alisp_app_key: Option<String>,
        #[top_api(secret)]
        pub sso_token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispResult {
        pub alisp_data: Option<AuthAccountInfoDto>,
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthAccountInfoDto {
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub open_id: Option<String>,
    }
}

/// `alibaba.alisports.passport.auth.bind`
pub mod passport_auth_bind {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.auth.bind` (授权绑定关系接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58375&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.auth.bind",
        response = AlispResult,
        unwrap = "result",
        debug
    )]
    pub struct PassportAuthBind {
        pub alisp_app_key: String,
        pub open_id: String,
        pub third_open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispResult {
        #[top_api(flag)]
        pub alisp_data: Option<bool>,
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.passport.auth.unbind`
pub mod passport_auth_unbind {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.auth.unbind` (三方关系解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58373&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.auth.unbind",
        response = AlispResult,
        unwrap = "result",
        debug
    )]
    pub struct PassportAuthUnbind {
        pub alisp_app_key: String,
        pub open_id: String,
        pub third_open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispResult {
        #[top_api(flag)]
        pub alisp_data: Option<bool>,
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
    }
}

/// `alibaba.alisports.passport.oauth.alipaygrant`
pub mod passport_oauth_alipaygrant {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.oauth.alipaygrant` (阿里体育会员系统-支付宝授权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40618&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.oauth.alipaygrant",
        response = PassportOauthAlipaygrantResponse,
        debug
    )]
    pub struct PassportOauthAlipaygrant {
        pub alisp_app_key: String,
        pub alisp_time: String,
        pub alisp_sign: String,
        #[top_api(secret)]
        pub auth_code: String,
        pub partner_mode: String,
        pub appid: String,
        pub app_uid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportOauthAlipaygrantResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<AlispData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlispData {
        pub avatar_url: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(secret)]
        pub sso_token: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub access_token: Option<String>,
    }
}

/// `alibaba.alisports.passport.oauth.tokenvalidate`
pub mod passport_oauth_tokenvalidate {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.oauth.tokenvalidate` (阿里体育会员系统--获取登录信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28657&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.oauth.tokenvalidate",
        response = PassportOauthTokenvalidateResponse,
        debug
    )]
    pub struct PassportOauthTokenvalidate {
        #[top_api(secret)]
        pub token: String,
        pub alisp_time: String,
        pub alisp_app_key: String,
        pub alisp_sign: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportOauthTokenvalidateResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<String>,
    }
}

/// `alibaba.alisports.passport.parter.synccard`
pub mod passport_parter_synccard {
    use crate::prelude::*;

    /// `alibaba.alisports.passport.parter.synccard` (阿里体育-卡信息同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32551&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alisports.passport.parter.synccard",
        response = PassportParterSynccardResponse,
        debug
    )]
    pub struct PassportParterSynccard {
        pub aliuid: String,
        pub r#type: String,
        pub old_card_num: String,
        pub alisp_time: String,
        pub alisp_app_key: String,
        pub alisp_sign: String,
        pub center_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassportParterSynccardResponse {
        pub alisp_code: Option<i64>,
        pub alisp_msg: Option<String>,
        pub alisp_data: Option<String>,
    }
}
