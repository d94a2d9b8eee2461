//! `taobao.usergrowth.*`: 17 APIs.

pub use self::ad_material_audit::AdMaterialAudit;
pub use self::ad_material_data_sync::AdMaterialDataSync;
pub use self::ad_material_query::AdMaterialQuery;
pub use self::ad_material_update::AdMaterialUpdate;
pub use self::ad_media_data_sync::AdMediaDataSync;
pub use self::delivery_ask::DeliveryAsk;
pub use self::delivery_batchask::DeliveryBatchask;
pub use self::delivery_profile_report::DeliveryProfileReport;
pub use self::dhh_delivery_ask::DhhDeliveryAsk;
pub use self::dhh_delivery_batchask::DhhDeliveryBatchask;
pub use self::offline_convertion_details_eight_get::OfflineConvertionDetailsEightGet;
pub use self::offline_convertion_details_get::OfflineConvertionDetailsGet;
pub use self::offline_convertion_summary_eight_get::OfflineConvertionSummaryEightGet;
pub use self::offline_convertion_summary_one_get::OfflineConvertionSummaryOneGet;
pub use self::offline_convertion_sync_info_get::OfflineConvertionSyncInfoGet;
pub use self::offline_newlogin_query::OfflineNewloginQuery;
pub use self::task_config_get::TaskConfigGet;

/// `taobao.usergrowth.ad.material.audit`
pub mod ad_material_audit {
    use crate::prelude::*;

    /// `taobao.usergrowth.ad.material.audit` (素材审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=60596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.ad.material.audit",
        response = AdMaterialAuditResponse,
        debug
    )]
    pub struct AdMaterialAudit {
        pub biz_type: i64,
        pub scenario_type: i64,
        pub outer_creative_id: String,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub h5_url: Option<String>,
        pub ad_type: i64,
        pub video_url: Option<String>,
        pub sub_title: Option<String>,
        pub creative_type: i64,
        pub dp_url: Option<String>,
        pub app_id: i64,
        pub channel_id: i64,
        pub task_id: i64,
        pub hot_event: i64,
        pub specific_file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdMaterialAuditResponse {
        pub response_code: Option<i64>,
        pub data: Option<i64>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }
}

/// `taobao.usergrowth.ad.material.data.sync`
pub mod ad_material_data_sync {
    use crate::prelude::*;

    /// `taobao.usergrowth.ad.material.data.sync` (素材投放效果数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=59526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.ad.material.data.sync",
        response = AdMaterialDataSyncResponse,
        debug
    )]
    pub struct AdMaterialDataSync {
        pub material_url: String,
        #[top_api(required)]
        pub stat_date: Option<TopDateTime>,
        pub cost: Option<i64>,
        pub signature: String,
        pub device_os: Option<i64>,
        pub material_code: Option<String>,
        pub other_media: Option<String>,
        pub ad_placement: Option<String>,
        pub click: i64,
        pub exposure: i64,
        pub media_code: String,
        pub channel_id: i64,
        pub task_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdMaterialDataSyncResponse {
        pub response_code: Option<i64>,
        pub data: Option<bool>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }
}

/// `taobao.usergrowth.ad.material.query`
pub mod ad_material_query {
    use crate::prelude::*;

    /// `taobao.usergrowth.ad.material.query` (素材审核结果查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.ad.material.query",
        response = AdMaterialQueryResponse,
        idempotent,
        debug
    )]
    pub struct AdMaterialQuery {
        pub channel_id: i64,
        pub outer_creative_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdMaterialQueryResponse {
        pub trace_id: Option<String>,
        pub response_code: Option<i64>,
        pub data: Option<CreativeAuditResultDto>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }

    /// `CreativeAuditResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAuditResultDto {
        pub outer_creative_id: Option<String>,
        pub status: Option<String>,
        pub material_reject_info: Option<MaterialRejectInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialRejectInfo {
        pub rule_id: Option<i64>,
        pub rule_desc: Option<String>,
        pub sub_rule_id: Option<i64>,
        pub sub_rule_desc: Option<String>,
        pub reject_memo: Option<String>,
    }
}

/// `taobao.usergrowth.ad.material.update`
pub mod ad_material_update {
    use crate::prelude::*;

    /// `taobao.usergrowth.ad.material.update` (素材更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=60597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.ad.material.update",
        response = AdMaterialUpdateResponse,
        debug
    )]
    pub struct AdMaterialUpdate {
        pub biz_type: i64,
        pub scenario_type: i64,
        pub outer_creative_id: String,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub h5_url: Option<String>,
        pub ad_type: i64,
        pub video_url: Option<String>,
        pub sub_title: Option<String>,
        pub creative_type: Option<i64>,
        pub dp_url: Option<String>,
        pub app_id: i64,
        pub channel_id: i64,
        pub id: i64,
        pub hot_event: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdMaterialUpdateResponse {
        pub trace_id: Option<String>,
        pub response_code: Option<i64>,
        pub data: Option<String>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }
}

/// `taobao.usergrowth.ad.media.data.sync`
pub mod ad_media_data_sync {
    use crate::prelude::*;

    /// `taobao.usergrowth.ad.media.data.sync` (媒体资源位投放效果数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=59525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.ad.media.data.sync",
        response = AdMediaDataSyncResponse,
        debug
    )]
    pub struct AdMediaDataSync {
        #[top_api(required)]
        pub stat_date: Option<TopDateTime>,
        pub transform: i64,
        pub cost: Option<i64>,
        pub exposure: i64,
        pub device_os: Option<i64>,
        pub other_media: Option<String>,
        pub ad_placement: Option<String>,
        pub media_code: String,
        pub click: i64,
        pub task_id: i64,
        pub channel_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdMediaDataSyncResponse {
        pub response_code: Option<i64>,
        pub data: Option<bool>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }
}

/// `taobao.usergrowth.delivery.ask`
pub mod delivery_ask {
    use crate::prelude::*;

    /// `taobao.usergrowth.delivery.ask` (广告投放询问)
    ///
    /// <https://open.taobao.com/api.htm?docId=43098&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.delivery.ask",
        response = DeliveryAskResponse,
        debug
    )]
    pub struct DeliveryAsk {
        pub adid: String,
        pub channel: String,
        pub is_dicount_prefer: Option<IsDicountPrefer>,
        pub is_cash_prefer: Option<IsCashPrefer>,
        pub pay_layer: Option<String>,
        pub is_gift_prefer: Option<IsGiftPrefer>,
        pub is_remark_user: Option<IsRemarkUser>,
        pub is_sharing_user: Option<IsSharingUser>,
        pub baby_gender: Option<BabyGender>,
        pub has_pet: Option<HasPet>,
        pub has_house: Option<HasHouse>,
        pub life_stage: Option<String>,
        pub has_car: Option<HasCar>,
        pub is_undergraduate: Option<String>,
        pub user_income: Option<String>,
        pub career_type: Option<String>,
        pub education: Option<String>,
        pub reg_city_level: Option<String>,
        pub ip_area_name: Option<String>,
        pub ip_city_name: Option<String>,
        pub ip_prov_name: Option<String>,
        #[top_api(secret)]
        pub id_card_number: Option<String>,
        /// Several values with commas between them.
        pub ukeywords: Option<String>,
        pub age: Option<String>,
        pub gender: Option<Gender>,
        /// In cents.
        pub ad_floor_price: Option<String>,
        pub ad_img_type: Option<String>,
        pub ad_pos: Option<AdPos>,
        pub ad_height: Option<String>,
        pub ad_width: Option<String>,
        pub ad_type: Option<AdType>,
        pub geo_lon: Option<String>,
        pub geo_lat: Option<String>,
        pub screen_height: Option<String>,
        pub screen_width: Option<String>,
        pub orientation: Option<Orientation>,
        pub carrier: Option<Carrier>,
        pub network: Option<String>,
        pub brand: Option<String>,
        pub made: Option<String>,
        pub model: Option<String>,
        pub pos_cat: Option<String>,
        pub publish_name: Option<String>,
        pub pos_id: Option<String>,
        pub app_cat: Option<String>,
        pub app_ver: Option<String>,
        pub app_name: Option<String>,
        pub app_id: Option<String>,
        pub description: Option<String>,
        pub keyword: Option<String>,
        pub keyword_type: Option<String>,
        pub app_install_flag: Option<AppInstallFlag>,
        pub app: Option<App>,
        pub idfa_md5: Option<String>,
        pub imei_md5: Option<String>,
        pub idfa: Option<String>,
        pub imei: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub transform_type: Option<TransformType>,
        pub os: Option<Os>,
        pub cid: Option<String>,
        pub oaid: Option<String>,
        pub oaid_md5: Option<String>,
    }

    /// The values of `is_dicount_prefer`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDicountPrefer {
        /// 不是
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_cash_prefer`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCashPrefer {
        /// 不是
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_gift_prefer`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsGiftPrefer {
        /// 不是
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_remark_user`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsRemarkUser {
        /// 不是
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_sharing_user`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSharingUser {
        /// 不是
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `baby_gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BabyGender {
        /// F
        #[top_api(value = "0")]
        V0,
        /// M
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        Unknown,
        /// 没有宝宝
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `has_pet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HasPet {
        /// 没有
        #[top_api(value = "0")]
        Absent,
        /// 有
        #[top_api(value = "1")]
        Present,
        /// 预测有
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `has_house`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HasHouse {
        /// 没房
        #[top_api(value = "0")]
        V0,
        /// 有房
        #[top_api(value = "1")]
        V1,
        /// 预测有房
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `has_car`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HasCar {
        /// 没有车
        #[top_api(value = "0")]
        V0,
        /// 自己注册有车
        #[top_api(value = "1")]
        V1,
        /// 预测有车
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 未知
        #[top_api(value = "0")]
        Unknown,
        /// 男
        #[top_api(value = "1")]
        Male,
        /// 女
        #[top_api(value = "2")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ad_pos`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AdPos {
        /// 未知
        #[top_api(value = "0")]
        Unknown,
        /// 头部
        #[top_api(value = "1")]
        V1,
        /// 底部
        #[top_api(value = "2")]
        V2,
        /// 侧边栏
        #[top_api(value = "3")]
        V3,
        /// 全屏 默认传 0
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `ad_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AdType {
        /// 横幅
        #[top_api(value = "0")]
        V0,
        /// 插屏
        #[top_api(value = "1")]
        V1,
        /// 开屏
        #[top_api(value = "2")]
        V2,
        /// 原生
        #[top_api(value = "3")]
        V3,
        /// 视频
        #[top_api(value = "4")]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `orientation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Orientation {
        /// 未知
        #[top_api(value = "0")]
        Unknown,
        /// 纵向
        #[top_api(value = "1")]
        V1,
        /// 横向
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `carrier`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Carrier {
        /// 未知
        #[top_api(value = "0")]
        Unknown,
        /// 移动
        #[top_api(value = "1")]
        V1,
        /// 电信
        #[top_api(value = "2")]
        V2,
        /// 联通
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `app_install_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AppInstallFlag {
        /// 未安装转化目标 app
        #[top_api(value = "0")]
        V0,
        /// 安装了转化目标 app
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `app`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum App {
        /// 淘宝
        #[top_api(value = "1")]
        Taobao,
        /// 天猫
        #[top_api(value = "2")]
        Tmall,
        /// 闲鱼
        #[top_api(value = "3")]
        V3,
        /// 支付宝
        #[top_api(value = "4")]
        Alipay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `transform_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TransformType {
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 新登
        #[top_api(value = "2")]
        V2,
        /// 定向促活
        #[top_api(value = "32896")]
        V32896,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `os`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Os {
        /// android
        #[top_api(value = "0")]
        Android,
        /// ios
        #[top_api(value = "1")]
        Ios,
        /// windowsphone
        #[top_api(value = "2")]
        Windowsphone,
        /// other
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryAskResponse {
        pub result: Option<bool>,
        pub datas: Vec<Data>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 拉新
        #[top_api(value = "1")]
        V1,
        /// 促活
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub h5_url: Option<String>,
        pub pic_url: Option<String>,
        pub coupon: Option<String>,
        pub price: Option<String>,
        pub deeplink_url: Option<String>,
        pub smart_bid: Option<String>,
        pub trace_id: Option<String>,
        pub title: Option<String>,
    }
}

/// `taobao.usergrowth.delivery.batchask`
pub mod delivery_batchask {
    use crate::prelude::*;

    /// `taobao.usergrowth.delivery.batchask` (广告投放批量询问)
    ///
    /// <https://open.taobao.com/api.htm?docId=43959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.delivery.batchask",
        response = Vec<AskResult>,
        unwrap = "results",
        debug
    )]
    pub struct DeliveryBatchask {
        pub channel: String,
        pub adid: String,
        /// Several values with commas between them.
        pub idfa_md5: Option<String>,
        /// Several values with commas between them.
        pub imei_md5: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AskResult {
        pub smart_bid: Option<String>,
        pub trace_id: Option<String>,
        pub idfa_md5: Option<String>,
        pub imei_md5: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 拉新
        #[top_api(value = "1")]
        V1,
        /// 促活
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.usergrowth.delivery.profile.report`
pub mod delivery_profile_report {
    use crate::prelude::*;

    /// `taobao.usergrowth.delivery.profile.report` (标签上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=47111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.delivery.profile.report",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct DeliveryProfileReport {
        pub data: Option<String>,
        pub channel: Option<String>,
    }
}

/// `taobao.usergrowth.dhh.delivery.ask`
pub mod dhh_delivery_ask {
    use crate::prelude::*;

    /// `taobao.usergrowth.dhh.delivery.ask` (广告曝光前判定接口 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=48589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.dhh.delivery.ask",
        response = DhhDeliveryAskResponse,
        debug
    )]
    pub struct DhhDeliveryAsk {
        pub profile: Option<String>,
        pub oaid_md5: Option<String>,
        pub idfa_md5: Option<String>,
        pub imei_md5: Option<String>,
        pub oaid: Option<String>,
        pub idfa: Option<String>,
        pub imei: Option<String>,
        pub os: Option<Os>,
        pub advertising_space_id: String,
        pub channel: String,
        pub caid_md5: Option<String>,
    }

    /// The values of `os`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Os {
        /// android
        #[top_api(value = "0")]
        Android,
        /// ios
        #[top_api(value = "1")]
        Ios,
        /// windowsphone
        #[top_api(value = "2")]
        Windowsphone,
        /// other
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DhhDeliveryAskResponse {
        pub task_id_list: Vec<String>,
        #[top_api(flag = "0")]
        pub errcode: Option<Errcode>,
        pub result: Option<bool>,
        pub task_id: Option<String>,
    }

    /// The values of `errcode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Errcode {
        /// 成功
        #[top_api(value = 0)]
        Success,
        /// 限流
        #[top_api(value = 1)]
        V1,
        /// 服务不可用
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.usergrowth.dhh.delivery.batchask`
pub mod dhh_delivery_batchask {
    use crate::prelude::*;

    /// `taobao.usergrowth.dhh.delivery.batchask` (广告曝光前判定批量接口 V2)
    ///
    /// <https://open.taobao.com/api.htm?docId=48588&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.dhh.delivery.batchask",
        response = BatchAskResultV2,
        unwrap = "result",
        debug
    )]
    pub struct DhhDeliveryBatchask {
        /// Several values with commas between them.
        pub oaid_md5: Option<String>,
        /// Several values with commas between them.
        pub idfa_md5: Option<String>,
        /// Several values with commas between them.
        pub imei_md5: Option<String>,
        pub advertising_space_id: String,
        pub channel: String,
        /// Several values with commas between them.
        pub caid_md5: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchAskResultV2 {
        #[top_api(flag = "0")]
        pub errcode: Option<Errcode>,
        pub results: Vec<BatchAskResultItem>,
    }

    /// The values of `errcode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Errcode {
        /// 成功
        #[top_api(value = 0)]
        Success,
        /// 限流
        #[top_api(value = 1)]
        V1,
        /// 服务不可用
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchAskResultItem {
        pub task_id_list: Vec<String>,
        pub oaid_md5: Option<String>,
        pub idfa_md5: Option<String>,
        pub imei_md5: Option<String>,
        pub task_id: Option<String>,
        pub caid_md5: Option<String>,
    }
}

/// `taobao.usergrowth.offline.convertion.details.eight.get`
pub mod offline_convertion_details_eight_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.convertion.details.eight.get` (手淘线下拉新业务 `t+8` 转化明细数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=56567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.convertion.details.eight.get",
        response = OfflineConvertionDetailsEightGetResponse,
        debug
    )]
    pub struct OfflineConvertionDetailsEightGet {
        pub query: OfflineMapiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineMapiQuery {
        pub total: Option<i64>,
        pub end_date: i64,
        pub page_size: i64,
        pub page: i64,
        pub task_id: String,
        pub channel_id: String,
        pub start_date: i64,
        pub promoter_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionDetailsEightGetResponse {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
        pub list: Vec<E>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct E {
        pub account_ratio: Option<String>,
        pub purchase_user_cnt: Option<i64>,
        pub account_register_user_cnt: Option<i64>,
        pub channel_name: Option<String>,
        pub task_name: Option<String>,
        pub register_user_cnt: Option<i64>,
        pub channel_id: Option<String>,
        pub task_id: Option<String>,
        pub ds: Option<i64>,
        pub account_purchase_user_cnt: Option<i64>,
        pub settlement_account: Option<String>,
        pub promoter_code: Option<String>,
    }
}

/// `taobao.usergrowth.offline.convertion.details.get`
pub mod offline_convertion_details_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.convertion.details.get` (淘系用增线下转化明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=56207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.convertion.details.get",
        response = OfflineConvertionDetailsGetResponse,
        debug
    )]
    pub struct OfflineConvertionDetailsGet {
        pub query: OfflineMapiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineMapiQuery {
        pub total: Option<i64>,
        pub end_date: i64,
        pub page_size: i64,
        pub page: i64,
        pub task_id: String,
        pub channel_id: String,
        pub start_date: i64,
        pub promoter_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionDetailsGetResponse {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
        pub list: Vec<E>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct E {
        pub action_time: Option<String>,
        pub activity_name: Option<String>,
        pub is_new_user: Option<String>,
        pub ds: Option<i64>,
        pub activity_id: Option<String>,
        #[top_api(secret)]
        pub desensitization_mobile: Option<String>,
        pub task_name: Option<String>,
        pub is_purchase_flag: Option<String>,
        pub company: Option<String>,
        pub first_pay_time: Option<String>,
        pub channel_id: Option<String>,
        pub task_id: Option<String>,
        pub target_time: Option<String>,
        pub promoter_code: Option<String>,
    }
}

/// `taobao.usergrowth.offline.convertion.summary.eight.get`
pub mod offline_convertion_summary_eight_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.convertion.summary.eight.get` (获取 手淘用增 线下业务 `t+8` 汇总数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=56449&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.convertion.summary.eight.get",
        response = OfflineConvertionSummaryEightGetResponse,
        debug
    )]
    pub struct OfflineConvertionSummaryEightGet {
        pub query: OfflineMapiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineMapiQuery {
        pub total: Option<i64>,
        pub end_date: i64,
        pub page_size: i64,
        pub page: i64,
        pub task_id: String,
        pub channel_id: String,
        pub start_date: i64,
        pub promoter_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSummaryEightGetResponse {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
        pub list: Vec<E>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct E {
        pub account_ratio: Option<String>,
        pub purchase_user_cnt: Option<i64>,
        pub account_register_user_cnt: Option<i64>,
        pub task_name: Option<String>,
        pub channel_name: Option<String>,
        pub register_user_cnt: Option<i64>,
        pub channel_id: Option<String>,
        pub task_id: Option<String>,
        pub ds: Option<i64>,
        pub settlement_account: Option<String>,
        pub account_purchase_user_cnt: Option<i64>,
    }
}

/// `taobao.usergrowth.offline.convertion.summary.one.get`
pub mod offline_convertion_summary_one_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.convertion.summary.one.get` (手淘用增 线下业务 转化 `t+1` 汇总数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=56448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.convertion.summary.one.get",
        response = OfflineConvertionSummaryOneGetResponse,
        debug
    )]
    pub struct OfflineConvertionSummaryOneGet {
        pub query: OfflineMapiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineMapiQuery {
        pub total: Option<i64>,
        pub end_date: i64,
        pub page_size: i64,
        pub page: i64,
        pub task_id: String,
        pub channel_id: String,
        pub start_date: i64,
        pub promoter_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSummaryOneGetResponse {
        pub trace_id: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
        pub list: Vec<OfflineConvertionSummaryT1Dto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSummaryT1Dto {
        pub register_user_cnt_t1: Option<i64>,
        pub purchase_user_cnt: Option<i64>,
        pub task_name: Option<String>,
        pub company: Option<String>,
        pub register_user_cnt: Option<i64>,
        pub purchase_user_cnt_t1: Option<i64>,
        pub channel_id: Option<String>,
        pub task_id: Option<String>,
        pub ds: Option<i64>,
        pub promoter_code: Option<String>,
    }
}

/// `taobao.usergrowth.offline.convertion.sync.info.get`
pub mod offline_convertion_sync_info_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.convertion.sync.info.get` (查询 用增线下业务 转化数据是否同步完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=57031&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.convertion.sync.info.get",
        response = OfflineConvertionSyncInfoGetResult,
        unwrap = "result",
        debug
    )]
    pub struct OfflineConvertionSyncInfoGet {
        pub query: OfflineConvertionSyncInfoQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSyncInfoQuery {
        pub task_type: String,
        pub channel_id: i64,
        pub ds: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSyncInfoGetResult {
        pub trace_id: Option<String>,
        pub data: Option<OfflineConvertionSyncInfoDto>,
        pub message: Option<String>,
        pub successful: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineConvertionSyncInfoDto {
        pub task_type: Option<String>,
        pub is_synchronized: Option<bool>,
        pub ds: Option<i64>,
    }
}

/// `taobao.usergrowth.offline.newlogin.query`
pub mod offline_newlogin_query {
    use crate::prelude::*;

    /// `taobao.usergrowth.offline.newlogin.query` (线下新登数据实时查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60791&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.offline.newlogin.query",
        response = OfflineNewloginQueryResponse,
        idempotent,
        debug
    )]
    pub struct OfflineNewloginQuery {
        pub channel: i64,
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineNewloginQueryResponse {
        pub data: Option<OfflinePromoteInfo>,
        pub message: Option<String>,
        pub successful: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflinePromoteInfo {
        pub promoter_code: Option<String>,
        pub channel_id: Option<i64>,
        pub task_id: Option<i64>,
        pub task_name: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub transform_infos: Vec<OfflineUserTransformInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfflineUserTransformInfo {
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub transform_time: Option<i64>,
    }
}

/// `taobao.usergrowth.task.config.get`
pub mod task_config_get {
    use crate::prelude::*;

    /// `taobao.usergrowth.task.config.get` (用户增长营销玩法配置查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.usergrowth.task.config.get",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct TaskConfigGet {
        pub business_id: String,
        pub command: String,
        pub extra: Option<String>,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub data: Option<TaskConfig>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskConfig {
        pub level: Option<String>,
        pub pass_safe_check: Option<bool>,
    }
}
