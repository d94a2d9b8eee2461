//! `taobao.subway.*`: 23 APIs.

pub use self::account_offline_find::AccountOfflineFind;
pub use self::account_offline_layeredfind::AccountOfflineLayeredfind;
pub use self::adgroup_offline_find::AdgroupOfflineFind;
pub use self::adgroup_offline_layeredfind::AdgroupOfflineLayeredfind;
pub use self::automatch_rpt_get::AutomatchRptGet;
pub use self::campaign_offline_find::CampaignOfflineFind;
pub use self::campaign_offline_layeredfind::CampaignOfflineLayeredfind;
pub use self::cia_get::CiaGet;
pub use self::cia_update::CiaUpdate;
pub use self::creative_offline_layeredfind::CreativeOfflineLayeredfind;
pub use self::creative_video_bind::CreativeVideoBind;
pub use self::creative_video_unbind::CreativeVideoUnbind;
pub use self::creativeoffline_find::CreativeofflineFind;
pub use self::crowd_dmp_crowd_bind::CrowdDmpCrowdBind;
pub use self::crowd_offline_layeredfind::CrowdOfflineLayeredfind;
pub use self::crowdofflinenew_find::CrowdofflinenewFind;
pub use self::item_video_upload::ItemVideoUpload;
pub use self::keyword_offline_find::KeywordOfflineFind;
pub use self::keyword_offline_layeredfind::KeywordOfflineLayeredfind;
pub use self::marsh_land_rpt_get::MarshLandRptGet;
pub use self::video_state_get::VideoStateGet;
pub use self::wordpackage_get::WordpackageGet;
pub use self::wordpackage_update::WordpackageUpdate;

/// `taobao.subway.account.offline.find`
pub mod account_offline_find {
    use crate::prelude::*;

    /// `taobao.subway.account.offline.find` (获取账户历史多日汇总报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=60738&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.account.offline.find",
        response = AccountOfflineFindResponse,
        debug
    )]
    pub struct AccountOfflineFind {
        pub start_time: String,
        pub end_time: String,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOfflineFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }
}

/// `taobao.subway.account.offline.layeredfind`
pub mod account_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.account.offline.layeredfind` (获取账户历史报表 30 天转化周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61464&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.account.offline.layeredfind",
        response = AccountOfflineLayeredfindResponse,
        debug
    )]
    pub struct AccountOfflineLayeredfind {
        pub start_time: String,
        pub end_time: String,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
    }
}

/// `taobao.subway.adgroup.offline.find`
pub mod adgroup_offline_find {
    use crate::prelude::*;

    /// `taobao.subway.adgroup.offline.find` (查询单元离线多日汇总列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=60736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.adgroup.offline.find",
        response = AdgroupOfflineFindResponse,
        debug
    )]
    pub struct AdgroupOfflineFind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        #[top_api(max_items = 20)]
        pub adgroup_id_in: Vec<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
        pub campaign_id_equal: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupOfflineFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }
}

/// `taobao.subway.adgroup.offline.layeredfind`
pub mod adgroup_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.adgroup.offline.layeredfind` (查询单元离线列表 30 天转化周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61462&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.adgroup.offline.layeredfind",
        response = AdgroupOfflineLayeredfindResponse,
        debug
    )]
    pub struct AdgroupOfflineLayeredfind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        #[top_api(max_items = 20)]
        pub adgroup_id_in: Vec<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
    }
}

/// `taobao.subway.automatch.rpt.get`
pub mod automatch_rpt_get {
    use crate::prelude::*;

    /// `taobao.subway.automatch.rpt.get` (查询流量智选天级报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=56063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.automatch.rpt.get",
        response = Vec<ResultMap>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct AutomatchRptGet {
        #[top_api(secret)]
        pub nick: String,
        pub start_date: String,
        pub end_date: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMap {
        pub ctr: Option<String>,
        pub cpm: Option<String>,
        /// In cents.
        pub cost: Option<String>,
        pub campaignid: Option<String>,
        pub sub_package_name: Option<String>,
        pub click: Option<String>,
        pub sub_package: Option<SubPackage>,
        pub thedate: Option<String>,
        pub adgroupid: Option<String>,
        pub impression: Option<String>,
        pub coverage: Option<String>,
        pub roi: Option<String>,
    }

    /// The values of `sub_package`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubPackage {
        /// 汇总-流量包
        #[top_api(value = "0")]
        V0,
        /// 汇总-自主买词
        #[top_api(value = "-1")]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.subway.campaign.offline.find`
pub mod campaign_offline_find {
    use crate::prelude::*;

    /// `taobao.subway.campaign.offline.find` (查询某计划离线多日汇总列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=60737&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.campaign.offline.find",
        response = CampaignOfflineFindResponse,
        debug
    )]
    pub struct CampaignOfflineFind {
        pub pv_type_in: Option<i64>,
        pub campaign_type_not_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub campaign_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOfflineFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in: Option<i64>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub crowd_name: Option<String>,
        pub crowd_id: Option<i64>,
        pub adgroup_img_url: Option<String>,
        pub creative_title: Option<String>,
        pub creativetype: Option<Creativetype>,
        pub creativeid: Option<i64>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }

    /// The values of `creativetype`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Creativetype {
        /// 静态创意
        #[top_api(value = "1")]
        V1,
        /// 智能创意
        #[top_api(value = "2")]
        V2,
        /// PSD 创意
        #[top_api(value = "3")]
        V3,
        /// 动态文案创意
        #[top_api(value = "4")]
        V4,
        /// 自动化创意
        #[top_api(value = "5")]
        V5,
        /// 智能创意
        #[top_api(value = "6")]
        V6,
        /// 综合静态创意
        #[top_api(value = "7")]
        V7,
        /// 综合智能创意
        #[top_api(value = "8")]
        V8,
        /// 自动直播创意
        #[top_api(value = "9")]
        V9,
        /// 元素化创意
        #[top_api(value = "10")]
        V10,
        /// 素材类创意
        #[top_api(value = "11")]
        V11,
        /// 钻展多图创意
        #[top_api(value = "12")]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.subway.campaign.offline.layeredfind`
pub mod campaign_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.campaign.offline.layeredfind` (查询计划离线列表 30 天转化周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61461&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.campaign.offline.layeredfind",
        response = CampaignOfflineLayeredfindResponse,
        debug
    )]
    pub struct CampaignOfflineLayeredfind {
        pub pv_type_in: Option<i64>,
        pub campaign_type_not_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub campaign_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in: Option<i64>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub crowd_name: Option<String>,
        pub crowd_id: Option<i64>,
        pub adgroup_img_url: Option<String>,
        pub creative_title: Option<String>,
        pub creativetype: Option<Creativetype>,
        pub creativeid: Option<i64>,
    }

    /// The values of `creativetype`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Creativetype {
        /// 静态创意
        #[top_api(value = "1")]
        V1,
        /// 智能创意
        #[top_api(value = "2")]
        V2,
        /// PSD 创意
        #[top_api(value = "3")]
        V3,
        /// 动态文案创意
        #[top_api(value = "4")]
        V4,
        /// 自动化创意
        #[top_api(value = "5")]
        V5,
        /// 智能创意
        #[top_api(value = "6")]
        V6,
        /// 综合静态创意
        #[top_api(value = "7")]
        V7,
        /// 综合智能创意
        #[top_api(value = "8")]
        V8,
        /// 自动直播创意
        #[top_api(value = "9")]
        V9,
        /// 元素化创意
        #[top_api(value = "10")]
        V10,
        /// 素材类创意
        #[top_api(value = "11")]
        V11,
        /// 钻展多图创意
        #[top_api(value = "12")]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.subway.cia.get`
pub mod cia_get {
    use crate::prelude::*;

    /// `taobao.subway.cia.get` (查询单元智能出价信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.cia.get",
        response = CiaConfig,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CiaGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CiaConfig {
        pub target_click: Option<i64>,
        pub bid_target_type: Option<BidTargetType>,
        pub max_premium: Option<i64>,
        pub is_circulation: Option<bool>,
        pub is_smart_bidding: Option<bool>,
        pub ad_group_id: Option<i64>,
    }

    /// The values of `bid_target_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BidTargetType {
        /// 促进收藏加购
        #[top_api(value = 3)]
        V3,
        /// 促进点击
        #[top_api(value = 4)]
        V4,
        /// 促进成交
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.subway.cia.update`
pub mod cia_update {
    use crate::prelude::*;

    /// `taobao.subway.cia.update` (批量修改单元智能出价)
    ///
    /// <https://open.taobao.com/api.htm?docId=55986&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.cia.update",
        response = Vec<i64>,
        unwrap = "adgroup_list",
        debug
    )]
    pub struct CiaUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required, max_items = 999)]
        pub cia_configs: Vec<CiaUpdateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CiaUpdateDto {
        pub campaign_id: i64,
        pub bid_target_type: Option<BidTargetType>,
        pub max_premium: Option<i64>,
        pub is_circulation: Option<IsCirculation>,
        pub adgroup_id: i64,
        pub is_smart_bidding: Option<bool>,
    }

    /// The values of `bid_target_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BidTargetType {
        /// 促进收藏加购
        #[top_api(value = 3)]
        V3,
        /// 促进点击
        #[top_api(value = 4)]
        V4,
        /// 促进成交
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_circulation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCirculation {
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
}

/// `taobao.subway.creative.offline.layeredfind`
pub mod creative_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.creative.offline.layeredfind` (获取创意离线报表周期 30 天)
    ///
    /// <https://open.taobao.com/api.htm?docId=61459&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.creative.offline.layeredfind",
        response = CreativeOfflineLayeredfindResponse,
        debug
    )]
    pub struct CreativeOfflineLayeredfind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        #[top_api(max_items = 20)]
        pub creative_id_in: Vec<i64>,
        pub creative_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub creativeid: Option<i64>,
        pub creative_title: Option<String>,
    }
}

/// `taobao.subway.creative.video.bind`
pub mod creative_video_bind {
    use crate::prelude::*;

    /// `taobao.subway.creative.video.bind` (绑定视频到创意上)
    ///
    /// <https://open.taobao.com/api.htm?docId=56052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.creative.video.bind",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct CreativeVideoBind {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub video_id: Option<i64>,
        pub size_type: Option<i64>,
        pub item_id: Option<i64>,
        pub creative_id: Option<i64>,
    }
}

/// `taobao.subway.creative.video.unbind`
pub mod creative_video_unbind {
    use crate::prelude::*;

    /// `taobao.subway.creative.video.unbind` (创意与视频解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.creative.video.unbind",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct CreativeVideoUnbind {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub video_id: Option<i64>,
        pub creative_id: Option<i64>,
    }
}

/// `taobao.subway.creativeoffline.find`
pub mod creativeoffline_find {
    use crate::prelude::*;

    /// `taobao.subway.creativeoffline.find` (获取创意离线多日汇总报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=60641&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.creativeoffline.find",
        response = CreativeofflineFindResponse,
        debug
    )]
    pub struct CreativeofflineFind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        #[top_api(max_items = 20)]
        pub creative_id_in: Vec<i64>,
        pub creative_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
        pub campaign_id_equal: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeofflineFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub creativeid: Option<i64>,
        pub creative_title: Option<String>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }
}

/// `taobao.subway.crowd.dmp.crowd.bind`
pub mod crowd_dmp_crowd_bind {
    use crate::prelude::*;

    /// `taobao.subway.crowd.dmp.crowd.bind` (直通车绑定达摩盘人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=61875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.crowd.dmp.crowd.bind",
        response = CrowdDmpCrowdBindResponse,
        debug
    )]
    pub struct CrowdDmpCrowdBind {
        pub crowd_ref_d_t_os: Option<CrowdRefTopDto>,
    }

    /// `CrowdRefTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdRefTopDto {
        pub crowd: Option<CrowdTopDto>,
        pub price_top_d_t_o: Option<PriceTopDto>,
        pub campaign_id: Option<i64>,
        pub online_status: Option<i64>,
        pub adgroup_id: Option<i64>,
    }

    /// `CrowdTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdTopDto {
        pub crowd_value: Option<String>,
        pub target_type: Option<i64>,
        pub crowd_name: Option<String>,
    }

    /// `PriceTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceTopDto {
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDmpCrowdBindResponse {
        pub result: Vec<CrowdBindTopResultDto>,
        pub result_code: Option<ResultCode>,
        pub message: Option<String>,
    }

    /// `CrowdBindTopResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdBindTopResultDto {
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.subway.crowd.offline.layeredfind`
pub mod crowd_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.crowd.offline.layeredfind` (获取人群离线报表 30 转化周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61460&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.crowd.offline.layeredfind",
        response = CrowdOfflineLayeredfindResponse,
        debug
    )]
    pub struct CrowdOfflineLayeredfind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub crowd_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
    }
}

/// `taobao.subway.crowdofflinenew.find`
pub mod crowdofflinenew_find {
    use crate::prelude::*;

    /// `taobao.subway.crowdofflinenew.find` (获取人群离线多日汇总报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=60735&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.crowdofflinenew.find",
        response = CrowdofflinenewFindResponse,
        debug
    )]
    pub struct CrowdofflinenewFind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub crowd_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
        pub campaign_id_equal: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdofflinenewFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }
}

/// `taobao.subway.item.video.upload`
pub mod item_video_upload {
    use crate::prelude::*;

    /// `taobao.subway.item.video.upload` (创意视频上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=56048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.item.video.upload",
        response = VideoFeedDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemVideoUpload {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub video_url: Option<String>,
        pub item_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `VideoFeedDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoFeedDto {
        pub size_type: Option<i64>,
        pub state_desc: Option<String>,
        pub video_id: Option<i64>,
        pub item_id: Option<i64>,
        pub width: Option<i64>,
        pub state: Option<i64>,
        pub height: Option<i64>,
        pub ratio: Option<String>,
    }
}

/// `taobao.subway.keyword.offline.find`
pub mod keyword_offline_find {
    use crate::prelude::*;

    /// `taobao.subway.keyword.offline.find` (查询关键词离线多日汇总报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=61092&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.keyword.offline.find",
        response = KeywordOfflineFindResponse,
        debug
    )]
    pub struct KeywordOfflineFind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub bidword_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: Option<i64>,
        pub campaign_id_equal: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordOfflineFindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub wireless_price: Option<i64>,
        pub avg_rank: Option<i64>,
        pub pc_price: Option<i64>,
        pub bidword_str: Option<String>,
        pub campaign_budget: Option<i64>,
        pub bidword_id: Option<i64>,
        pub ctr_str: Option<String>,
        pub cpc_str: Option<String>,
        pub fav_item_total_coverage_str: Option<String>,
        pub cart_total_coverage_str: Option<String>,
        pub roi_str: Option<String>,
        pub coverage_str: Option<String>,
        pub direct_transaction_shipping_coverage_str: Option<String>,
        /// In yuan.
        pub transaction_total_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpm_in_yuan_str: Option<String>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cpc_in_yuan_str: Option<String>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub click_shopping_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub direct_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub indirect_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub epre_pay_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan_str: Option<String>,
        /// In yuan.
        pub cost_in_yuan_str: Option<String>,
        /// In yuan.
        pub search_transaction_in_yuan_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_str: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan_str: Option<String>,
        pub avg_rank_str: Option<String>,
    }
}

/// `taobao.subway.keyword.offline.layeredfind`
pub mod keyword_offline_layeredfind {
    use crate::prelude::*;

    /// `taobao.subway.keyword.offline.layeredfind` (查询关键词离线报表 30 天转化周期)
    ///
    /// <https://open.taobao.com/api.htm?docId=61463&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.keyword.offline.layeredfind",
        response = KeywordOfflineLayeredfindResponse,
        debug
    )]
    pub struct KeywordOfflineLayeredfind {
        pub pv_type_in: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub bidword_id_equal: Option<i64>,
        pub offset: i64,
        pub page_size: i64,
        pub effect: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordOfflineLayeredfindResponse {
        pub result: Vec<ReportResultTopDto>,
        pub total_count: Option<i64>,
        pub message: Option<String>,
    }

    /// `ReportResultTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportResultTopDto {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub ctr: Option<i64>,
        pub cpc: Option<i64>,
        pub cpm: Option<i64>,
        pub fav_total: Option<i64>,
        pub fav_item_total: Option<i64>,
        pub fav_shop_total: Option<i64>,
        pub cart_total: Option<i64>,
        pub direct_cart_total: Option<i64>,
        pub indirect_cart_total: Option<i64>,
        pub cart_total_cost: Option<i64>,
        pub fav_item_total_cost: Option<i64>,
        pub fav_item_total_coverage: Option<i64>,
        pub cart_total_coverage: Option<i64>,
        pub epre_pay_amt: Option<i64>,
        pub epre_pay_cnt: Option<i64>,
        pub dir_epre_pay_amt: Option<i64>,
        pub dir_epre_pay_cnt: Option<i64>,
        pub indir_epre_pay_amt: Option<i64>,
        pub indir_epre_pay_cnt: Option<i64>,
        pub transaction_total: Option<i64>,
        pub direct_transaction: Option<i64>,
        pub indirect_transaction: Option<i64>,
        pub transaction_shipping_total: Option<i64>,
        pub direct_transaction_shipping: Option<i64>,
        pub indirect_transaction_shipping: Option<i64>,
        pub roi: Option<i64>,
        pub coverage: Option<i64>,
        pub direct_transaction_shipping_coverage: Option<i64>,
        pub click_shopping_num: Option<i64>,
        pub click_shopping_amt: Option<i64>,
        pub search_impression: Option<i64>,
        pub search_transaction: Option<i64>,
        pub ww_cnt: Option<i64>,
        pub hfh_dj_cnt: Option<i64>,
        pub hfh_dj_amt: Option<i64>,
        pub hfh_ys_cnt: Option<i64>,
        pub hfh_ys_amt: Option<i64>,
        pub hfh_ykj_cnt: Option<i64>,
        pub hfh_ykj_amt: Option<i64>,
        pub rh_cnt: Option<i64>,
        pub lz_cnt: Option<i64>,
        /// In yuan.
        pub transaction_total_in_yuan: Option<i64>,
        /// In yuan.
        pub cpm_in_yuan: Option<i64>,
        /// In yuan.
        pub indir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cpc_in_yuan: Option<i64>,
        /// In yuan.
        pub dir_epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub click_shopping_amt_in_yuan: Option<i64>,
        pub campaign_type: Option<i64>,
        /// In yuan.
        pub hfh_ys_amt_in_yuan: Option<i64>,
        pub campaign_id: Option<String>,
        /// In yuan.
        pub cart_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub direct_transaction_in_yuan: Option<i64>,
        /// In yuan.
        pub indirect_transaction_in_yuan: Option<i64>,
        pub campaign_title: Option<String>,
        /// In yuan.
        pub fav_item_total_cost_in_yuan: Option<i64>,
        /// In yuan.
        pub epre_pay_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub hfh_ykj_amt_in_yuan: Option<i64>,
        /// In yuan.
        pub cost_in_yuan: Option<i64>,
        /// In yuan.
        pub search_transaction_in_yuan: Option<i64>,
        pub campaign_type_name: Option<String>,
        pub adgroup_title: Option<String>,
        pub adgroup_id: Option<i64>,
        pub item_id: Option<i64>,
        pub linkurl: Option<String>,
        pub img_url: Option<String>,
        /// In yuan.
        pub hfh_dj_amt_in_yuan: Option<i64>,
        pub wireless_price: Option<i64>,
        pub avg_rank: Option<i64>,
        pub pc_price: Option<i64>,
        pub bidword_str: Option<String>,
        pub campaign_budget: Option<i64>,
        pub bidword_id: Option<i64>,
    }
}

/// `taobao.subway.marsh.land.rpt.get`
pub mod marsh_land_rpt_get {
    use crate::prelude::*;

    /// `taobao.subway.marsh.land.rpt.get` (获取捡漏词包分时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=56065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.marsh.land.rpt.get",
        response = Vec<RptResult>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct MarshLandRptGet {
        #[top_api(secret)]
        pub nick: String,
        pub end_date: Option<String>,
        pub adgroup_id_equal: Option<String>,
        pub is_auto_match_equal: Option<String>,
        pub campaign_id_equal: Option<String>,
        pub start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResult {
        pub ctr: Option<String>,
        pub cost: Option<String>,
        pub is_automatch: Option<String>,
        pub cpc: Option<String>,
        pub time_period: Option<String>,
        pub impression: Option<String>,
        pub click: Option<String>,
    }
}

/// `taobao.subway.video.state.get`
pub mod video_state_get {
    use crate::prelude::*;

    /// `taobao.subway.video.state.get` (获取视频状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=56051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.video.state.get",
        response = Option<i64>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VideoStateGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub video_id: Option<i64>,
    }
}

/// `taobao.subway.wordpackage.get`
pub mod wordpackage_get {
    use crate::prelude::*;

    /// `taobao.subway.wordpackage.get` (获取词包列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=56064&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.wordpackage.get",
        response = Vec<SiriusItemWordPackageDto>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct WordpackageGet {
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiriusItemWordPackageDto {
        pub gmt_modified: Option<TopDateTime>,
        pub word_package_id: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub pc_bid_price: Option<i64>,
        pub package_type: Option<PackageType>,
        pub word_package_name: Option<String>,
        pub wl_bid_price: Option<i64>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 关闭
        #[top_api(value = 0)]
        Close,
        /// 开启
        #[top_api(value = 1)]
        On,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageType {
        /// 流量智选
        #[top_api(value = 1)]
        V1,
        /// 捡漏词包
        #[top_api(value = 19)]
        V19,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.subway.wordpackage.update`
pub mod wordpackage_update {
    use crate::prelude::*;

    /// `taobao.subway.wordpackage.update` (批量更新词包)
    ///
    /// <https://open.taobao.com/api.htm?docId=56066&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subway.wordpackage.update",
        response = WordpackageUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct WordpackageUpdate {
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_id: i64,
        #[top_api(required, max_items = 999)]
        pub word_package_d_t_o_s: Vec<ItemWordPackageDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemWordPackageDto {
        pub word_package_id: WordPackageId,
        pub online_status: Option<OnlineStatus>,
        /// In cents.
        pub pc_bid_price: Option<i64>,
        pub package_type: Option<PackageType>,
        pub word_package_name: Option<String>,
        /// In cents.
        pub wl_bid_price: Option<i64>,
    }

    /// The values of `word_package_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WordPackageId {
        /// 流量智选
        #[top_api(value = 1)]
        V1,
        /// 捡漏词包
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 关闭
        #[top_api(value = 0)]
        Close,
        /// 开启
        #[top_api(value = 1)]
        On,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `package_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageType {
        /// 流量智选
        #[top_api(value = 1)]
        V1,
        /// 捡漏词包
        #[top_api(value = 19)]
        V19,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WordpackageUpdateResult {
        pub result: Option<i64>,
    }
}
