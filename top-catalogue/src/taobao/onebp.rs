//! `taobao.onebp.*`: 24 APIs.

pub use self::dkx_account_account_freeze::DkxAccountAccountFreeze;
pub use self::dkx_account_account_query::DkxAccountAccountQuery;
pub use self::dkx_campaign_campaign_add::DkxCampaignCampaignAdd;
pub use self::dkx_campaign_campaign_modify::DkxCampaignCampaignModify;
pub use self::dkx_campaign_campaign_noreport::DkxCampaignCampaignNoreport;
pub use self::dkx_campaign_campaign_reportpage::DkxCampaignCampaignReportpage;
pub use self::dkx_creative_creative_report_offline::DkxCreativeCreativeReportOffline;
pub use self::dkx_creative_creative_report_realtime::DkxCreativeCreativeReportRealtime;
pub use self::dkx_crowd_crowd_coverage::DkxCrowdCrowdCoverage;
pub use self::dkx_crowd_crowd_findcrowdgroups::DkxCrowdCrowdFindcrowdgroups;
pub use self::dkx_crowd_crowd_finddmpcrowd::DkxCrowdCrowdFinddmpcrowd;
pub use self::dkx_crowd_crowd_list::DkxCrowdCrowdList;
pub use self::dkx_crowd_crowd_template::DkxCrowdCrowdTemplate;
pub use self::dkx_material_material_findpage::DkxMaterialMaterialFindpage;
pub use self::dkx_report_report_account_daylist::DkxReportReportAccountDaylist;
pub use self::dkx_report_report_account_offline::DkxReportReportAccountOffline;
pub use self::dkx_report_report_account_realtime::DkxReportReportAccountRealtime;
pub use self::dkx_report_report_campaign_daylist::DkxReportReportCampaignDaylist;
pub use self::dkx_report_report_campaign_offline::DkxReportReportCampaignOffline;
pub use self::dkx_report_report_campaign_realtime::DkxReportReportCampaignRealtime;
pub use self::dkx_report_report_crowd_list::DkxReportReportCrowdList;
pub use self::dkx_report_report_crowd_list_expand::DkxReportReportCrowdListExpand;
pub use self::dkx_report_report_material_offline::DkxReportReportMaterialOffline;
pub use self::dkx_report_report_material_realtime::DkxReportReportMaterialRealtime;

/// `taobao.onebp.dkx.account.account.freeze`
pub mod dkx_account_account_freeze {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.account.account.freeze` (创建计划后支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=58946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.account.account.freeze",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxAccountAccountFreeze {
        pub api_service_context: ApiServiceContext,
        pub account_info: AccountTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountTopDto {
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub result: Option<bool>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.account.account.query`
pub mod dkx_account_account_query {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.account.account.query` (万相台账号余额查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.account.account.query",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DkxAccountAccountQuery;

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result: Option<String>,
        pub success: Option<String>,
        pub result_code: Option<ResultCode>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.campaign.campaign.add`
pub mod dkx_campaign_campaign_add {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.campaign.campaign.add` (添加计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=58967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.campaign.campaign.add",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCampaignCampaignAdd {
        pub api_service_context: ApiServiceContext,
        pub solution_result: SolutionTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionTopDto {
        pub campaign_view: Option<CampaignSolutionTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignSolutionTopDto {
        pub campaign_name: Option<String>,
        pub day_budget: Option<DayBudgetTopDto>,
        pub life_cycle: Option<i64>,
        pub marketing: Option<MarketingTopDto>,
        pub launch_time: Option<LaunchTimeTopDto>,
        pub ad_strategy_info: Option<AdStrategyInfoTopDto>,
        pub promotion_model: Option<String>,
        pub new_dmp_template_crowd: Vec<NewDmpTemplateCrowdTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DayBudgetTopDto {
        pub day_budget: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingTopDto {
        pub market_scene: Option<i64>,
        pub market_aim: Option<MarketAim>,
    }

    /// The values of `market_aim`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MarketAim {
        /// 促进购买
        #[top_api(value = 1036)]
        V1036,
        /// 促进进店
        #[top_api(value = 1037)]
        V1037,
        /// 促进收藏加购
        #[top_api(value = 1038)]
        V1038,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchTimeTopDto {
        pub begin_time: Option<String>,
        pub end_time: Option<String>,
        pub launch_forever: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdStrategyInfoTopDto {
        pub market_scene: Option<String>,
        pub market_aim: Option<AdStrategyInfoTopDtoMarketAimValue>,
        pub order_amount: Option<String>,
        pub budget: Option<String>,
        pub predict_cycle: Option<i64>,
        pub item_ids: Vec<i64>,
        pub behavior_windows_list: Vec<String>,
        pub crowd_mode: Option<i64>,
        pub launch_strategy_type: Option<String>,
    }

    /// The values of `market_aim`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AdStrategyInfoTopDtoMarketAimValue {
        /// 促进购买
        #[top_api(value = "1036")]
        V1036,
        /// 促进进店
        #[top_api(value = "1037")]
        V1037,
        /// 促进收藏加购
        #[top_api(value = "1038")]
        V1038,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `NewDmpTemplateCrowdTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewDmpTemplateCrowdTopDto {
        pub topic_id: Option<i64>,
        pub template_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub solution_result_top_d_t_o: Option<SolutionResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionResultTopDto {
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.campaign.campaign.modify`
pub mod dkx_campaign_campaign_modify {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.campaign.campaign.modify` (修改计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=58943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.campaign.campaign.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCampaignCampaignModify {
        pub api_service_context: ApiServiceContext,
        pub campaign_query: CampaignQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryTopDto {
        pub biz_code: Option<String>,
        pub campaign_id: Option<i64>,
        pub status: Option<i64>,
        pub day_budget: Option<DayBudgetTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DayBudgetTopDto {
        pub day_budget: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub solution_result_top_d_t_o: Option<SolutionResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionResultTopDto {
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.campaign.campaign.noreport`
pub mod dkx_campaign_campaign_noreport {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.campaign.campaign.noreport` (获取场景计划的非报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=58942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.campaign.campaign.noreport",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCampaignCampaignNoreport {
        pub api_service_context: ApiServiceContext,
        pub campaign_query: CampaignQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryTopDto {
        pub offset: i64,
        pub page_size: i64,
        pub status_list: Vec<String>,
        pub need_scene_list: Vec<String>,
        pub campaign_name: Option<String>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub campaign_result_top_d_t_o_list: Vec<CampaignResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignResultTopDto {
        pub campaign_id: Option<i64>,
        pub campaign_group_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub campaign_type: Option<CampaignType>,
        pub cpc_limit: Option<String>,
        pub day_budget: Option<String>,
        pub cyclical_budget: Option<String>,
        pub dmc_period: Option<i64>,
        pub dmc_begin_time: Option<String>,
        pub dmc_end_time: Option<String>,
        pub day_budget_unlimit: Option<bool>,
        pub system_bid: Option<i64>,
        pub auto_bid: Option<i64>,
        pub speed_type: Option<SpeedType>,
        pub period_speed_type: Option<PeriodSpeedType>,
        pub solution_type: Option<SolutionType>,
        pub market_scene_type: Option<String>,
        pub market_scene: Option<i64>,
        pub maket_scene_name: Option<String>,
        pub activity_id: Option<String>,
        pub market_aim: Option<MarketAim>,
        pub status: Option<Status>,
        pub life_cycle: Option<i64>,
        pub target_buyer: Option<i64>,
        pub adgroup_id_list: Vec<i64>,
        pub top_time: Option<String>,
        pub settle_charge: Option<String>,
        pub source_channel: Option<String>,
        pub source_entity_id: Option<i64>,
        pub dmc_type: Option<i64>,
        pub auto_dmc: Option<i64>,
        pub constraint_type: Option<i64>,
        pub constraint_value: Option<String>,
        pub channel_adzone_discount: Option<bool>,
        pub creative_id_list: Vec<i64>,
        pub avg_dmc: Option<i64>,
        /// In cents.
        pub total_budget: Option<i64>,
        pub ab_test_open: Option<i64>,
        pub material_id: Option<i64>,
        pub heat_item_ids: Vec<i64>,
        pub strategy_crowd_info: Option<String>,
        pub user_id: Option<i64>,
    }

    /// The values of `campaign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CampaignType {
        /// CPT
        #[top_api(value = 1)]
        Cpt,
        /// 竞价 CPM
        #[top_api(value = 2)]
        V2,
        /// CPC
        #[top_api(value = 8)]
        Cpc,
        /// 单品
        #[top_api(value = 16)]
        V16,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `speed_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SpeedType {
        /// 尽快
        #[top_api(value = 1)]
        V1,
        /// 平滑
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `period_speed_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PeriodSpeedType {
        /// 尽快
        #[top_api(value = 0)]
        V0,
        /// 平滑
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `solution_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SolutionType {
        /// 智能
        #[top_api(value = 1)]
        V1,
        /// 自定义
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `market_aim`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MarketAim {
        /// 拓展新客
        #[top_api(value = 1)]
        V1,
        /// 打造爆款
        #[top_api(value = 2)]
        V2,
        /// 日常销售
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 暂停
        #[top_api(value = 2)]
        Pause,
        /// 等待投放
        #[top_api(value = 3)]
        V3,
        /// 投放中
        #[top_api(value = 5)]
        V5,
        /// 投放结束
        #[top_api(value = 7)]
        V7,
        /// 异常
        #[top_api(value = -99)]
        Abnormal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.campaign.campaign.reportpage`
pub mod dkx_campaign_campaign_reportpage {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.campaign.campaign.reportpage` (获取场景计划的报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=58970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.campaign.campaign.reportpage",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCampaignCampaignReportpage {
        pub api_service_context: ApiServiceContext,
        pub campaign_query: CampaignQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryTopDto {
        pub campaign_id_list: Vec<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.creative.creative.report.offline`
pub mod dkx_creative_creative_report_offline {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.creative.creative.report.offline` (获取创意离线报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.creative.creative.report.offline",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCreativeCreativeReportOffline {
        pub api_service_context: ApiServiceContext,
        pub creative_bind_query: CreativeBindQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindQueryTopDto {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub status: Option<String>,
        pub report_query: Option<ReportQueryTopDto>,
        pub biz_cod: Option<String>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub unify_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub creative_bind_result_top_d_t_o_list: Vec<CreativeBindResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindResultTopDto {
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub upgrade_report_info_list: Vec<ReportResultTopDto>,
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
        pub click_url: Option<String>,
        pub title: Option<String>,
        pub title_tag: Option<String>,
        pub img_url: Option<String>,
        pub img_type: Option<i64>,
        pub audit_reason: Option<String>,
        pub creative_size: Option<String>,
        pub audit_status: Option<i64>,
        pub status: Option<String>,
        pub outer_id: Option<i64>,
        pub creative_type: Option<String>,
        pub format: Option<i64>,
        pub format_name: Option<String>,
        pub template_id: Option<i64>,
        pub can_edit: Option<bool>,
        pub template_data: Option<String>,
        pub js_contents_map: Option<String>,
        pub template_package_id: Option<i64>,
        pub display_url: Option<String>,
        pub source: Option<i64>,
        pub creative_level: Option<i64>,
        pub cat_id: Option<i64>,
        pub img_path: Option<String>,
        pub package_type: Option<PackageType>,
        pub video_check_sum: Option<String>,
    }

    /// The values of `package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageType {
        /// 非包
        #[top_api(value = 0)]
        V0,
        /// 标尺包
        #[top_api(value = 1)]
        V1,
        /// 包
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.creative.creative.report.realtime`
pub mod dkx_creative_creative_report_realtime {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.creative.creative.report.realtime` (获取创意实时报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58944&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.creative.creative.report.realtime",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCreativeCreativeReportRealtime {
        pub api_service_context: ApiServiceContext,
        pub creative_bind_query: CreativeBindQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindQueryTopDto {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub status: Option<String>,
        pub report_query: Option<ReportQueryTopDto>,
        pub biz_cod: Option<String>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub creative_bind_result_top_d_t_o_list: Vec<CreativeBindResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindResultTopDto {
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub upgrade_report_info_list: Vec<ReportResultTopDto>,
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
        pub click_url: Option<String>,
        pub title: Option<String>,
        pub title_tag: Option<String>,
        pub img_url: Option<String>,
        pub img_type: Option<i64>,
        pub audit_reason: Option<String>,
        pub creative_size: Option<String>,
        pub audit_status: Option<i64>,
        pub status: Option<String>,
        pub outer_id: Option<i64>,
        pub creative_type: Option<String>,
        pub format: Option<i64>,
        pub format_name: Option<String>,
        pub template_id: Option<i64>,
        pub can_edit: Option<bool>,
        pub template_data: Option<String>,
        pub js_contents_map: Option<String>,
        pub template_package_id: Option<i64>,
        pub display_url: Option<String>,
        pub source: Option<i64>,
        pub creative_level: Option<i64>,
        pub cat_id: Option<i64>,
        pub img_path: Option<String>,
        pub package_type: Option<PackageType>,
        pub video_check_sum: Option<String>,
    }

    /// The values of `package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageType {
        /// 非包
        #[top_api(value = 0)]
        V0,
        /// 标尺包
        #[top_api(value = 1)]
        V1,
        /// 包
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.crowd.crowd.coverage`
pub mod dkx_crowd_crowd_coverage {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.crowd.crowd.coverage` (获取人数预估)
    ///
    /// <https://open.taobao.com/api.htm?docId=58975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.crowd.crowd.coverage",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCrowdCrowdCoverage {
        pub api_service_context: ApiServiceContext,
        pub group_query: GroupQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupQueryTopDto {
        pub template_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub result: Option<i64>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.crowd.crowd.findcrowdgroups`
pub mod dkx_crowd_crowd_findcrowdgroups {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.crowd.crowd.findcrowdgroups` (获取人群组)
    ///
    /// <https://open.taobao.com/api.htm?docId=58875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.crowd.crowd.findcrowdgroups",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCrowdCrowdFindcrowdgroups {
        pub api_service_context: ApiServiceContext,
        pub group_query: GroupQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupQueryTopDto {
        pub market_scene: Option<String>,
        pub group_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub template_group_top_d_t_o_list: Vec<TemplateGroupTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateGroupTopDto {
        pub group_id: Option<i64>,
        pub group_name: Option<String>,
        pub group_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.crowd.crowd.finddmpcrowd`
pub mod dkx_crowd_crowd_finddmpcrowd {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.crowd.crowd.finddmpcrowd` (查询达摩盘精选人群模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=61151&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.crowd.crowd.finddmpcrowd",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCrowdCrowdFinddmpcrowd {
        pub api_service_context: Option<ApiServiceContext>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: String,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result: Vec<DmpJxTopicViewDto>,
        pub success: Option<String>,
        pub result_code: Option<ResultCode>,
        pub message: Option<String>,
    }

    /// `DmpJxTopicViewDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpJxTopicViewDto {
        pub topic_id: Option<i64>,
        pub template_list: Vec<DmpJxCrowdTemplateViewDto>,
    }

    /// `DmpJxCrowdTemplateViewDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpJxCrowdTemplateViewDto {
        pub template_id: Option<i64>,
        pub template_name: Option<String>,
        pub valid_date: Option<String>,
        pub template_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.crowd.crowd.list`
pub mod dkx_crowd_crowd_list {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.crowd.crowd.list` (获取人群信息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58904&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.crowd.crowd.list",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DkxCrowdCrowdList {
        pub api_service_context: ApiServiceContext,
        pub group_query: GroupQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupQueryTopDto {
        pub market_scene: Option<String>,
        pub group_id: Option<i64>,
        pub crowd_id: Option<i64>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub dmp_crowd_result_top_d_t_o_list: Vec<DmpCrowdResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpCrowdResultTopDto {
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub valid_date: Option<String>,
        pub lookalike: Option<i64>,
        pub coverage: Option<i64>,
        pub status: Option<i64>,
        pub createtime: Option<String>,
        pub updatetime: Option<String>,
        pub full_status: Option<i64>,
        pub group_id: Option<i64>,
        pub storage_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.crowd.crowd.template`
pub mod dkx_crowd_crowd_template {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.crowd.crowd.template` (获取人群模版)
    ///
    /// <https://open.taobao.com/api.htm?docId=58972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.crowd.crowd.template",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxCrowdCrowdTemplate {
        pub api_service_context: ApiServiceContext,
        pub group_query: GroupQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupQueryTopDto {
        pub market_scene: Option<String>,
        pub group_id: Option<i64>,
        pub offset: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub dmp_crowd_tmp_result_top_d_t_o_list: Vec<DmpCrowdTmpResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DmpCrowdTmpResultTopDto {
        pub highlight: Option<String>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub desc: Option<String>,
        pub group_id_list: Vec<i64>,
        pub valid_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.material.material.findpage`
pub mod dkx_material_material_findpage {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.material.material.findpage` (获取商品池)
    ///
    /// <https://open.taobao.com/api.htm?docId=58939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.material.material.findpage",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxMaterialMaterialFindpage {
        pub api_service_context: ApiServiceContext,
        pub material_query: MaterialQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialQueryTopDto {
        pub tag_id: Option<i64>,
        pub offset: Option<i64>,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub material_result_top_d_t_o_list: Vec<MaterialResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialResultTopDto {
        pub material_id: Option<i64>,
        pub title: Option<String>,
        pub link_url: Option<String>,
        pub img_url: Option<String>,
        pub status: Option<i64>,
        pub material_type: Option<i64>,
        pub content_entity_type: Option<i64>,
        pub live_start_time: Option<String>,
        pub live_end_time: Option<String>,
        pub publish_time: Option<String>,
        pub item_id_list_in_live_list: Vec<i64>,
        pub daren_name: Option<String>,
        pub timing_start: Option<bool>,
        pub content_biz_type: Option<i64>,
        pub multi_image_u_r_l_list: Vec<String>,
        pub wireless_long_image_url: Option<String>,
        pub category_id: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<i64>,
        pub bid_count: Option<i64>,
        pub starts: Option<String>,
        pub category_level1: Option<i64>,
        pub recommend_score: Option<i64>,
        pub recommend_tag_list: Vec<String>,
        pub show_tag_info_list: Vec<ShowTagTopDto>,
        pub media_type_names_list: Vec<String>,
        pub create_time: Option<String>,
        pub modify_time: Option<String>,
        pub video_duration: Option<i64>,
        pub report_info_list: Vec<ReportResultTopDto>,
        pub launch_count: Option<i64>,
        pub total_order_amount: Option<String>,
        pub unlock_rpt_index: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowTagTopDto {
        pub tag_id: Option<i64>,
        pub order: Option<i64>,
        pub color: Option<String>,
        pub show_tag: Option<String>,
        pub tips: Option<String>,
        pub skip: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.account.daylist`
pub mod dkx_report_report_account_daylist {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.account.daylist` (获取账户分日报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=61982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.account.daylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportAccountDaylist {
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub campaign_id_list: Vec<i64>,
        pub unify_type: Option<String>,
        pub query_udf: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.account.offline`
pub mod dkx_report_report_account_offline {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.account.offline` (获取账户历史报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.account.offline",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportAccountOffline {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub unify_type: Option<String>,
        pub strategy_scene: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.account.realtime`
pub mod dkx_report_report_account_realtime {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.account.realtime` (获取账户实时报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.account.realtime",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportAccountRealtime {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub log_date_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.campaign.daylist`
pub mod dkx_report_report_campaign_daylist {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.campaign.daylist` (获取计划分日报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=61981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.campaign.daylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportCampaignDaylist {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub campaign_id_list: Vec<i64>,
        pub launch_product_id_list: Vec<i64>,
        pub unify_type: Option<String>,
        pub query_udf: Option<bool>,
        pub strategy_scene: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.campaign.offline`
pub mod dkx_report_report_campaign_offline {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.campaign.offline` (查询某计划离线列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.campaign.offline",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportCampaignOffline {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub campaign_id_list: Vec<i64>,
        pub launch_product_id_list: Vec<i64>,
        pub unify_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.campaign.realtime`
pub mod dkx_report_report_campaign_realtime {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.campaign.realtime` (查询某计划实时列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.campaign.realtime",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportCampaignRealtime {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub launch_product_id_list: Vec<i64>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.crowd.list`
pub mod dkx_report_report_crowd_list {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.crowd.list` (获取人群离线报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58934&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.crowd.list",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DkxReportReportCrowdList {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub crowd_id: Option<i64>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.crowd.list.expand`
pub mod dkx_report_report_crowd_list_expand {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.crowd.list.expand` (获取拓展人群数据报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58935&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.crowd.list.expand",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportCrowdListExpand {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub white_crowd_id_list: Vec<i64>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.material.offline`
pub mod dkx_report_report_material_offline {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.material.offline` (查询某计划分商品离线报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58926&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.material.offline",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportMaterialOffline {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub campaign_id_list: Vec<i64>,
        pub launch_product_id_list: Vec<i64>,
        pub unify_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.onebp.dkx.report.report.material.realtime`
pub mod dkx_report_report_material_realtime {
    use crate::prelude::*;

    /// `taobao.onebp.dkx.report.report.material.realtime` (查询某计划分商品实时报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=58958&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.onebp.dkx.report.report.material.realtime",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DkxReportReportMaterialRealtime {
        pub api_service_context: ApiServiceContext,
        pub report_query: ReportQueryTopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiServiceContext {
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryTopDto {
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub log_date_list: Vec<String>,
        pub effect: Option<i64>,
        pub effect_type: Option<String>,
        pub launch_product_id_list: Vec<i64>,
        pub campaign_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub report_result_top_d_t_o_list: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub hour_id: Option<i64>,
        pub log_date: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        pub ecpm: Option<String>,
        pub charge: Option<String>,
        pub ecpc: Option<String>,
        pub car_num: Option<i64>,
        pub dir_car_num: Option<i64>,
        pub indir_car_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub inshop_item_col_car_num_cost: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_inshop_num: Option<i64>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub prepay_inshop_amt: Option<String>,
        pub prepay_inshop_num: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion: Option<String>,
        pub dir_alipay_inshop_num: Option<i64>,
        pub dir_alipay_inshop_amt: Option<String>,
        pub indir_alipay_inshop_num: Option<i64>,
        pub indir_alipay_inshop_amt: Option<String>,
        pub sample_alipay_num: Option<i64>,
        pub sample_alipay_amt: Option<String>,
        pub car_num_kuan: Option<i64>,
        pub dir_car_num_kuan: Option<i64>,
        pub indir_car_num_kuan: Option<i64>,
        pub inshop_item_col_num_kuan: Option<i64>,
        pub inshop_item_col_car_num_cost_kuan: Option<i64>,
        pub alipay_inshop_amt_kuan: Option<String>,
        pub alipay_inshop_num_kuan: Option<i64>,
        pub cvr_kuan: Option<String>,
        pub roi_kuan: Option<String>,
        pub prepay_inshop_amt_kuan: Option<String>,
        pub prepay_inshop_num_kuan: Option<i64>,
        pub no_lalipay_inshop_amt_proprtion_kuan: Option<String>,
        pub dir_alipay_inshop_num_kuan: Option<i64>,
        pub dir_alipay_inshop_amt_kuan: Option<String>,
        pub indir_alipay_inshop_num_kuan: Option<i64>,
        pub indir_alipay_inshop_amt_kuan: Option<String>,
        pub sample_alipay_num_kuan: Option<i64>,
        pub sample_alipay_amt_kuan: Option<String>,
        pub campaign_id: Option<i64>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}
