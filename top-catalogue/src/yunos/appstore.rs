//! `yunos.appstore.*`: 4 APIs.

pub use self::apps_get::AppsGet;
pub use self::open_getads::OpenGetads;
pub use self::open_reportad::OpenReportad;
pub use self::pad_hp_applist::PadHpApplist;

/// `yunos.appstore.apps.get`
pub mod apps_get {
    use crate::prelude::*;

    /// `yunos.appstore.apps.get` (根据包名列表获取应用信息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35428&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.appstore.apps.get",
        response = Vec<AppInfo>,
        unwrap = "app_info_list",
        idempotent,
        debug
    )]
    pub struct AppsGet {
        #[top_api(required, max_items = 20)]
        pub pkgs: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppInfo {
        pub icon: Option<String>,
        pub package_name: Option<String>,
        pub name: Option<String>,
        pub version_code: Option<i64>,
        pub version_name: Option<String>,
    }
}

/// `yunos.appstore.open.getads`
pub mod open_getads {
    use crate::prelude::*;

    /// `yunos.appstore.open.getads` (获取外投广告)
    ///
    /// <https://open.taobao.com/api.htm?docId=37933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.appstore.open.getads",
        response = OpenGetadsResponse,
        debug
    )]
    pub struct OpenGetads {
        #[top_api(max_items = 50)]
        pub cats: Vec<String>,
        pub exclude_install: Option<bool>,
        pub case_id: String,
        pub ssp: String,
        pub fee_type: String,
        pub client_ip: String,
        #[top_api(max_items = 50)]
        pub pkgs: Vec<String>,
        pub client_ver_code: i64,
        pub try_map_to_uuid: Option<bool>,
        #[top_api(max_items = 50)]
        pub exclude_pkgs: Vec<String>,
        pub device_id: String,
        pub size: i64,
        #[top_api(max_items = 50)]
        pub exclude_cats: Vec<String>,
        #[top_api(max_items = 20)]
        pub template_ids: Vec<i64>,
        pub mrp: Option<i64>,
        pub rid: Option<String>,
        pub options: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGetadsResponse {
        pub rc: Option<i64>,
        pub ads: Vec<AdInfo>,
        pub rm: Option<String>,
        pub rid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdInfo {
        pub callbacks: Option<Callbacks>,
        pub trace_id: Option<String>,
        pub intro: Option<String>,
        pub icon: Option<String>,
        pub ver_code: Option<i64>,
        pub ver_name: Option<String>,
        pub fee_type: Option<String>,
        pub price: Option<i64>,
        pub name: Option<String>,
        pub pkg: Option<String>,
        pub md5: Option<String>,
        pub creatives: Vec<String>,
        pub deeplink: Option<String>,
        pub download_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Callbacks {
        pub click: Option<String>,
        pub view: Option<String>,
        pub deal: Option<String>,
    }
}

/// `yunos.appstore.open.reportad`
pub mod open_reportad {
    use crate::prelude::*;

    /// `yunos.appstore.open.reportad` (外投广告上报接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37932&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "yunos.appstore.open.reportad",
        response = OpenReportadResponse,
        debug
    )]
    pub struct OpenReportad {
        #[top_api(required, max_items = 20)]
        pub trace_ids: Vec<String>,
        /// In milliseconds.
        pub time: i64,
        pub action: Action,
        pub client_ver_code: i64,
        pub device_id: String,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 曝光事件
        #[top_api(value = 0)]
        V0,
        /// 点击下载事件
        #[top_api(value = 1)]
        V1,
        /// 下载完成事件
        #[top_api(value = 2)]
        V2,
        /// 安装完成事件
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenReportadResponse {
        pub rc: Option<i64>,
        pub rm: Option<String>,
    }
}

/// `yunos.appstore.pad.hp.applist`
pub mod pad_hp_applist {
    use crate::prelude::*;

    /// `yunos.appstore.pad.hp.applist` (查询 `HpPad` `appList`)
    ///
    /// <https://open.taobao.com/api.htm?docId=32152&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.appstore.pad.hp.applist",
        response = Vec<PadHpApplistResult>,
        unwrap = "results",
        debug
    )]
    pub struct PadHpApplist {
        pub code: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PadHpApplistResult {
        pub icon: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub package_name: Option<String>,
        pub name: Option<String>,
        pub developer_name: Option<String>,
        pub version_code: Option<i64>,
        pub uri: Option<String>,
        pub url: Option<String>,
        pub intro: Option<String>,
    }
}
