//! `yunos.tvpubadmin.*`: 77 APIs.

pub use self::adm_ott_audit::AdmOttAudit;
pub use self::adm_ott_query::AdmOttQuery;
pub use self::common_file_upload::CommonFileUpload;
pub use self::content_advert_gettypes::ContentAdvertGettypes;
pub use self::content_advert_manageschedule::ContentAdvertManageschedule;
pub use self::content_advert_queryschedule::ContentAdvertQueryschedule;
pub use self::content_app_onoffappbylicense::ContentAppOnoffappbylicense;
pub use self::content_app_queryapp::ContentAppQueryapp;
pub use self::content_app_querybylicence::ContentAppQuerybylicence;
pub use self::content_channel_offline::ContentChannelOffline;
pub use self::content_channel_query::ContentChannelQuery;
pub use self::content_child_leafnode_get::ContentChildLeafnodeGet;
pub use self::content_child_nodeitem_offline::ContentChildNodeitemOffline;
pub use self::content_child_nodeitem_query::ContentChildNodeitemQuery;
pub use self::content_child_recoitem_offline::ContentChildRecoitemOffline;
pub use self::content_child_recoitem_query::ContentChildRecoitemQuery;
pub use self::content_child_rootnode_get::ContentChildRootnodeGet;
pub use self::content_device_getterminaltypemap::ContentDeviceGetterminaltypemap;
pub use self::content_device_getvendor::ContentDeviceGetvendor;
pub use self::content_show_edit::ContentShowEdit;
pub use self::content_show_getbyshowid::ContentShowGetbyshowid;
pub use self::content_show_getbyshowlongid::ContentShowGetbyshowlongid;
pub use self::content_show_getlist::ContentShowGetlist;
pub use self::content_show_getshowexemptauditmap::ContentShowGetshowexemptauditmap;
pub use self::content_show_setexemptaudit::ContentShowSetexemptaudit;
pub use self::content_single_video_getlist::ContentSingleVideoGetlist;
pub use self::content_single_video_submitauditresult::ContentSingleVideoSubmitauditresult;
pub use self::content_tableaudit_offlinelauncheritem::ContentTableauditOfflinelauncheritem;
pub use self::content_tableaudit_querychilddesktop::ContentTableauditQuerychilddesktop;
pub use self::content_tableaudit_querylauncher::ContentTableauditQuerylauncher;
pub use self::content_tableaudit_querymetaitem::ContentTableauditQuerymetaitem;
pub use self::content_topic_offline::ContentTopicOffline;
pub use self::content_topic_querytopic::ContentTopicQuerytopic;
pub use self::content_video_getauditlist::ContentVideoGetauditlist;
pub use self::content_video_submitauditresult::ContentVideoSubmitauditresult;
pub use self::data_query::DataQuery;
pub use self::device_apkinfo::DeviceApkinfo;
pub use self::device_apks::DeviceApks;
pub use self::device_appupgradedetail::DeviceAppupgradedetail;
pub use self::device_appupgradequery::DeviceAppupgradequery;
pub use self::device_brands::DeviceBrands;
pub use self::device_models::DeviceModels;
pub use self::device_osupgradedetail::DeviceOsupgradedetail;
pub use self::device_osupgradequery::DeviceOsupgradequery;
pub use self::device_query::DeviceQuery;
pub use self::device_stats::DeviceStats;
pub use self::device_tvid::DeviceTvid;
pub use self::device_updateappstatus::DeviceUpdateappstatus;
pub use self::device_updateosstatus::DeviceUpdateosstatus;
pub use self::device_yks_bots::DeviceYksBots;
pub use self::device_yks_skill_add::DeviceYksSkillAdd;
pub use self::device_yks_skill_delete::DeviceYksSkillDelete;
pub use self::device_yks_skill_modify::DeviceYksSkillModify;
pub use self::device_yks_skill_offline::DeviceYksSkillOffline;
pub use self::device_yks_skill_online::DeviceYksSkillOnline;
pub use self::device_yks_skills::DeviceYksSkills;
pub use self::diccontroltask_add::DiccontroltaskAdd;
pub use self::diccontroltask_getinfo::DiccontroltaskGetinfo;
pub use self::diccontroltask_query::DiccontroltaskQuery;
pub use self::diccontroltask_update::DiccontroltaskUpdate;
pub use self::epg_desktop_operation::EpgDesktopOperation;
pub use self::manage_dialog_add::ManageDialogAdd;
pub use self::manage_dialog_delete::ManageDialogDelete;
pub use self::manage_dialog_edit::ManageDialogEdit;
pub use self::manage_dialog_findbyid::ManageDialogFindbyid;
pub use self::manage_dialog_list::ManageDialogList;
pub use self::manage_topic_add::ManageTopicAdd;
pub use self::manage_topic_contentadd::ManageTopicContentadd;
pub use self::manage_topic_contentdelete::ManageTopicContentdelete;
pub use self::manage_topic_contentedit::ManageTopicContentedit;
pub use self::manage_topic_contentlist::ManageTopicContentlist;
pub use self::manage_topic_edit::ManageTopicEdit;
pub use self::manage_topic_findbyid::ManageTopicFindbyid;
pub use self::manage_topic_list::ManageTopicList;
pub use self::user_orderlist::UserOrderlist;
pub use self::user_rights::UserRights;
pub use self::user_suggest::UserSuggest;

/// `yunos.tvpubadmin.adm.ott.audit`
pub mod adm_ott_audit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.adm.ott.audit` (优酷 OTT 广告素材审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=30626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.adm.ott.audit",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct AdmOttAudit {
        /// JSON as text.
        pub data: String,
    }
}

/// `yunos.tvpubadmin.adm.ott.query`
pub mod adm_ott_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.adm.ott.query` (优酷 OTT 端广告素材查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30627&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.adm.ott.query",
        response = Option<String>,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct AdmOttQuery {
        /// JSON as text.
        pub query: String,
    }
}

/// `yunos.tvpubadmin.common.file.upload`
pub mod common_file_upload {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.common.file.upload` (文件上传 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=30406&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.common.file.upload",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct CommonFileUpload {
        pub bytes: Option<FileItem>,
        pub original_filename: Option<String>,
        pub size: Option<String>,
        pub content_type: Option<String>,
        pub upload_path: Option<String>,
    }
}

/// `yunos.tvpubadmin.content.advert.gettypes`
pub mod content_advert_gettypes {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.advert.gettypes` (获取广告位类型)
    ///
    /// <https://open.taobao.com/api.htm?docId=28607&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.advert.gettypes",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentAdvertGettypes;
}

/// `yunos.tvpubadmin.content.advert.manageschedule`
pub mod content_advert_manageschedule {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.advert.manageschedule` (广告牌照管控修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=28601&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.advert.manageschedule",
        response = Option<i64>,
        unwrap = "object",
        debug
    )]
    pub struct ContentAdvertManageschedule {
        pub req: String,
    }
}

/// `yunos.tvpubadmin.content.advert.queryschedule`
pub mod content_advert_queryschedule {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.advert.queryschedule` (广告牌照管控查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28600&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.advert.queryschedule",
        response = PaginationDo,
        unwrap = "object",
        debug
    )]
    pub struct ContentAdvertQueryschedule {
        pub range: Range,
        pub page_no: i64,
        pub page_size: i64,
        pub gmt_start: Option<TopDateTime>,
        pub uuid: Option<String>,
        pub license: License,
        pub sity_type: Option<i64>,
    }

    /// The values of `range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Range {
        /// 牌照
        #[top_api(value = 1)]
        V1,
        /// uuid
        #[top_api(value = 4)]
        Uuid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `license`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum License {
        /// 华数
        #[top_api(value = 1)]
        V1,
        /// CIBN
        #[top_api(value = 7)]
        Cibn,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<AdvertScheduleDo>,
    }

    /// `AdvertScheduleDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvertScheduleDo {
        pub range: Option<i64>,
        pub bcp_id: Option<i64>,
        pub device_model: Option<String>,
        pub uuid: Option<String>,
        pub site_type: Option<i64>,
        pub start: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
        pub status: Option<i64>,
    }
}

/// `yunos.tvpubadmin.content.app.onoffappbylicense`
pub mod content_app_onoffappbylicense {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.app.onoffappbylicense` (应用上下架操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=28609&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.app.onoffappbylicense",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentAppOnoffappbylicense {
        pub on_off_app: String,
    }
}

/// `yunos.tvpubadmin.content.app.queryapp`
pub mod content_app_queryapp {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.app.queryapp` (查询应用信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28610&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.app.queryapp",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentAppQueryapp {
        pub query: String,
    }
}

/// `yunos.tvpubadmin.content.app.querybylicence`
pub mod content_app_querybylicence {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.app.querybylicence` (按牌照查询应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=28611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.app.querybylicence",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentAppQuerybylicence {
        pub query: Option<String>,
    }
}

/// `yunos.tvpubadmin.content.channel.offline`
pub mod content_channel_offline {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.channel.offline` (迎客松影视频道下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=28588&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.channel.offline",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentChannelOffline {
        pub id: i64,
    }
}

/// `yunos.tvpubadmin.content.channel.query`
pub mod content_channel_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.channel.query` (迎客松影视频道查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28585&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.channel.query",
        response = Option<String>,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct ContentChannelQuery {
        pub channel_audit_query: String,
    }
}

/// `yunos.tvpubadmin.content.child.leafnode.get`
pub mod content_child_leafnode_get {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.leafnode.get` (获取少儿大厅二级类目列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29093&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.leafnode.get",
        response = Vec<ChildNodeVo>,
        unwrap = "child_node_vo_list",
        idempotent,
        debug
    )]
    pub struct ContentChildLeafnodeGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildNodeVo {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub parent_name: Option<String>,
    }
}

/// `yunos.tvpubadmin.content.child.nodeitem.offline`
pub mod content_child_nodeitem_offline {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.nodeitem.offline` (少儿大厅类目内容下线接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29095&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.nodeitem.offline",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct ContentChildNodeitemOffline {
        pub content_id: i64,
    }
}

/// `yunos.tvpubadmin.content.child.nodeitem.query`
pub mod content_child_nodeitem_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.nodeitem.query` (查询少儿大厅类目内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=29098&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.record_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.nodeitem.query",
        response = PageVo,
        unwrap = "page_vo",
        idempotent,
        debug
    )]
    pub struct ContentChildNodeitemQuery {
        pub id: Option<i64>,
        pub node_id: Option<i64>,
        pub status: Option<i64>,
        pub page_no: Option<i64>,
        pub name: Option<String>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageVo {
        pub total: Option<i64>,
        pub record_list: Vec<ChildNodeContentVo>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildNodeContentVo {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub picurl: Option<String>,
        pub node_id: Option<i64>,
        pub r#type: Option<String>,
        pub extra: Option<String>,
        pub sort: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.content.child.recoitem.offline`
pub mod content_child_recoitem_offline {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.recoitem.offline` (下线少儿推荐内容接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29097&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.recoitem.offline",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct ContentChildRecoitemOffline {
        pub rec_item_id: i64,
    }
}

/// `yunos.tvpubadmin.content.child.recoitem.query`
pub mod content_child_recoitem_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.recoitem.query` (查询少儿大厅推荐内容列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=29096&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.record_list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.recoitem.query",
        response = PageVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ContentChildRecoitemQuery {
        pub id: Option<i64>,
        pub node_id: Option<i64>,
        pub status: Option<i64>,
        pub page_no: Option<i64>,
        pub name: Option<String>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageVo {
        pub total: Option<i64>,
        pub record_list: Vec<ChildRecItemVo>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildRecItemVo {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub version: Option<i64>,
        pub node_id: Option<i64>,
        pub layout_id: Option<i64>,
        pub status: Option<Status>,
        pub sort: Option<i64>,
        pub r#type: Option<String>,
        pub extra: Option<String>,
        pub rule_id: Option<i64>,
        pub pic_url: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 上线
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

/// `yunos.tvpubadmin.content.child.rootnode.get`
pub mod content_child_rootnode_get {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.child.rootnode.get` (获取少儿大厅根类目接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29094&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.child.rootnode.get",
        response = Vec<ChildNodeVo>,
        unwrap = "child_node_vo_list",
        idempotent,
        debug
    )]
    pub struct ContentChildRootnodeGet {
        pub need_home_page: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildNodeVo {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub parent_name: Option<String>,
    }
}

/// `yunos.tvpubadmin.content.device.getterminaltypemap`
pub mod content_device_getterminaltypemap {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.device.getterminaltypemap` (获取终端类型表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.device.getterminaltypemap",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentDeviceGetterminaltypemap;
}

/// `yunos.tvpubadmin.content.device.getvendor`
pub mod content_device_getvendor {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.device.getvendor` (查询设备 Vendor 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.device.getvendor",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentDeviceGetvendor {
        pub license: i64,
        pub brand_id: i64,
    }
}

/// `yunos.tvpubadmin.content.show.edit`
pub mod content_show_edit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.edit` (媒资节目信息修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=30779&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.edit",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowEdit {
        /// JSON as text.
        pub data: String,
    }
}

/// `yunos.tvpubadmin.content.show.getbyshowid`
pub mod content_show_getbyshowid {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.getbyshowid` (迎客松根据节目 id 获取节目元数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=28599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.getbyshowid",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowGetbyshowid {
        pub show_id: String,
    }
}

/// `yunos.tvpubadmin.content.show.getbyshowlongid`
pub mod content_show_getbyshowlongid {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.getbyshowlongid` (迎客松根据节目 longid 获取节目元数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=28598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.getbyshowlongid",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowGetbyshowlongid {
        pub show_long_id: i64,
    }
}

/// `yunos.tvpubadmin.content.show.getlist`
pub mod content_show_getlist {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.getlist` (节目审核获取节目列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.getlist",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowGetlist {
        pub ext_type: Option<ExtType>,
        pub gmt_end: Option<String>,
        pub license_state: Option<i64>,
        pub page_size: i64,
        pub show_id: Option<String>,
        pub ext_video_str_id: Option<String>,
        pub date_type: Option<DateType>,
        pub category: Option<i64>,
        pub show_name: Option<String>,
        pub page_no: i64,
        pub gmt_start: Option<String>,
        pub license: i64,
        pub video_title_like: Option<String>,
        pub vmac_long_id: Option<i64>,
    }

    /// The values of `ext_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExtType {
        /// YOUKU
        #[top_api(value = 1)]
        Youku,
        /// `MONGO_TV`
        #[top_api(value = 2)]
        MongoTv,
        /// TAOTVMEDIA
        #[top_api(value = 3)]
        Taotvmedia,
        /// GOLIVE
        #[top_api(value = 4)]
        Golive,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DateType {
        #[top_api(value = 1)]
        LicenseSubmitTime,
        #[top_api(value = 2)]
        LicenseAuditTime,
        #[top_api(value = 3)]
        YoukuPublishTime,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.tvpubadmin.content.show.getshowexemptauditmap`
pub mod content_show_getshowexemptauditmap {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.getshowexemptauditmap` (迎客松批量查询节目某个牌照的免审状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=28596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.getshowexemptauditmap",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowGetshowexemptauditmap {
        pub show_long_ids: Option<String>,
        pub license: Option<i64>,
    }
}

/// `yunos.tvpubadmin.content.show.setexemptaudit`
pub mod content_show_setexemptaudit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.show.setexemptaudit` (迎客松节目设置免审开关)
    ///
    /// <https://open.taobao.com/api.htm?docId=28595&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.show.setexemptaudit",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentShowSetexemptaudit {
        pub show_long_id: i64,
        pub license: i64,
        pub exempt_audit: ExemptAudit,
    }

    /// The values of `exempt_audit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExemptAudit {
        /// 开启节目免审
        #[top_api(value = 1)]
        V1,
        /// 关闭节目免审
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.tvpubadmin.content.single.video.getlist`
pub mod content_single_video_getlist {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.single.video.getlist` (单视频审核获取视频列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28845&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.single.video.getlist",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentSingleVideoGetlist {
        pub ext_type: Option<ExtType>,
        pub license_state: Option<i64>,
        pub page_size: i64,
        pub gmt_end: Option<String>,
        pub ext_video_str_id: Option<String>,
        #[top_api(max_items = 20)]
        pub license_state_list: Vec<i64>,
        pub date_type: Option<DateType>,
        pub category: Option<i64>,
        pub page_no: i64,
        pub gmt_start: Option<String>,
        pub license: i64,
        pub video_title_like: Option<String>,
        pub priority: Option<i64>,
    }

    /// The values of `ext_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExtType {
        /// YOUKU
        #[top_api(value = 1)]
        Youku,
        /// `MONGO_TV`
        #[top_api(value = 2)]
        MongoTv,
        /// TAOTVMEDIA
        #[top_api(value = 3)]
        Taotvmedia,
        /// GOLIVE
        #[top_api(value = 4)]
        Golive,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DateType {
        #[top_api(value = 1)]
        LicenseSubmitTime,
        #[top_api(value = 2)]
        LicenseAuditTime,
        #[top_api(value = 3)]
        YoukuPublishTime,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.tvpubadmin.content.single.video.submitauditresult`
pub mod content_single_video_submitauditresult {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.single.video.submitauditresult` (单视频审核提交审核结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=28812&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.single.video.submitauditresult",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentSingleVideoSubmitauditresult {
        pub auditor: Option<String>,
        pub license_state: i64,
        pub license: i64,
        pub audit_comment: Option<String>,
        pub video_audit_id: i64,
    }
}

/// `yunos.tvpubadmin.content.tableaudit.offlinelauncheritem`
pub mod content_tableaudit_offlinelauncheritem {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.tableaudit.offlinelauncheritem` (运营位管理-联盟一体机下线运营位内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=28605&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.tableaudit.offlinelauncheritem",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTableauditOfflinelauncheritem {
        pub id: i64,
        pub terminal_type: String,
    }
}

/// `yunos.tvpubadmin.content.tableaudit.querychilddesktop`
pub mod content_tableaudit_querychilddesktop {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.tableaudit.querychilddesktop` (迎客松查看小酷宝桌面坑位元数据列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28608&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.tableaudit.querychilddesktop",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTableauditQuerychilddesktop {
        pub query: String,
    }
}

/// `yunos.tvpubadmin.content.tableaudit.querylauncher`
pub mod content_tableaudit_querylauncher {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.tableaudit.querylauncher` (运营位管控-查询联盟一体机运营位元数据列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28603&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.tableaudit.querylauncher",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTableauditQuerylauncher {
        /// JSON as text.
        pub table_audit_query: String,
    }
}

/// `yunos.tvpubadmin.content.tableaudit.querymetaitem`
pub mod content_tableaudit_querymetaitem {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.tableaudit.querymetaitem` (运营位管控-查询魔盒运营位元数据列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.tableaudit.querymetaitem",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTableauditQuerymetaitem {
        /// JSON as text.
        pub table_audit_query_bo: String,
    }
}

/// `yunos.tvpubadmin.content.topic.offline`
pub mod content_topic_offline {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.topic.offline` (迎客松专题下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=28597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.topic.offline",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTopicOffline {
        pub id: i64,
    }
}

/// `yunos.tvpubadmin.content.topic.querytopic`
pub mod content_topic_querytopic {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.topic.querytopic` (迎客松专题查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28590&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.topic.querytopic",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentTopicQuerytopic {
        pub topic_audit_query: String,
    }
}

/// `yunos.tvpubadmin.content.video.getauditlist`
pub mod content_video_getauditlist {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.video.getauditlist` (迎客松视频审核记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28604&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.video.getauditlist",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ContentVideoGetauditlist {
        pub query: String,
    }
}

/// `yunos.tvpubadmin.content.video.submitauditresult`
pub mod content_video_submitauditresult {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.content.video.submitauditresult` (迎客松提交视频审核结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=28602&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.content.video.submitauditresult",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ContentVideoSubmitauditresult {
        /// JSON as text.
        pub license_audit_result: String,
    }
}

/// `yunos.tvpubadmin.data.query`
pub mod data_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.data.query` (魔盒统计数据查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30319&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.values).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.data.query",
        response = DfPageResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DataQuery {
        pub table_name: String,
        pub columns: Option<String>,
        pub uuid: String,
        pub data_type_id: i64,
        pub date: String,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DfPageResultDto {
        pub code: Option<i64>,
        pub code_name: Option<String>,
        pub detail_message: Option<String>,
        pub message: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub result_code: Option<String>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
        pub values: Vec<String>,
    }
}

/// `yunos.tvpubadmin.device.apkinfo`
pub mod device_apkinfo {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.apkinfo` (获取停开服 apk 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28583&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.apkinfo",
        response = Value,
        unwrap = "object",
        debug
    )]
    pub struct DeviceApkinfo {
        pub id: i64,
    }
}

/// `yunos.tvpubadmin.device.apks`
pub mod device_apks {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.apks` (获取停开服 apk 列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28638&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.apks",
        response = Vec<Value>,
        unwrap = "apk_list",
        debug
    )]
    pub struct DeviceApks {
        pub license: i64,
    }
}

/// `yunos.tvpubadmin.device.appupgradedetail`
pub mod device_appupgradedetail {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.appupgradedetail` (获取应用升级详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28631&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.appupgradedetail",
        response = AppVersionAuditDo,
        unwrap = "object",
        debug
    )]
    pub struct DeviceAppupgradedetail {
        pub version_id: Option<i64>,
        pub license: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppVersionAuditDo {
        pub id: Option<i64>,
        pub app_name: Option<String>,
        pub app_package_name: Option<String>,
        pub version_name: Option<String>,
        pub version_code: Option<String>,
        pub release_note: Option<String>,
        pub download_url: Option<String>,
        pub size: Option<String>,
        pub audit_status: Option<String>,
        pub status_desc: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub gmt_audit: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.appupgradequery`
pub mod device_appupgradequery {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.appupgradequery` (应用升级查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28637&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.appupgradequery",
        response = PaginationDo,
        unwrap = "object_list",
        debug
    )]
    pub struct DeviceAppupgradequery {
        pub license: i64,
        pub status: Option<String>,
        pub day_range: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<AppVersionAuditDo>,
    }

    /// `AppVersionAuditDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppVersionAuditDo {
        pub id: Option<i64>,
        pub app_name: Option<String>,
        pub app_package_name: Option<String>,
        pub version_name: Option<String>,
        pub version_code: Option<String>,
        pub release_note: Option<String>,
        pub download_url: Option<String>,
        pub size: Option<String>,
        pub audit_status: Option<String>,
        pub status_desc: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub gmt_audit: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.brands`
pub mod device_brands {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.brands` (获取终端类型下品牌列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.brands",
        response = Vec<BrandDo>,
        unwrap = "list",
        debug
    )]
    pub struct DeviceBrands {
        pub terminal_type: String,
        pub license: i64,
    }

    /// `BrandDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandDo {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.models`
pub mod device_models {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.models` (获取品牌下设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.models",
        response = Vec<String>,
        unwrap = "model_list",
        debug
    )]
    pub struct DeviceModels {
        pub license: i64,
        pub brand_id: i64,
        pub terminal_type: String,
    }
}

/// `yunos.tvpubadmin.device.osupgradedetail`
pub mod device_osupgradedetail {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.osupgradedetail` (获取系统升级详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28632&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.osupgradedetail",
        response = OsVersionAuditDo,
        unwrap = "object",
        debug
    )]
    pub struct DeviceOsupgradedetail {
        pub version_id: Option<i64>,
        pub license: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsVersionAuditDo {
        pub id: Option<i64>,
        pub model_name: Option<String>,
        pub real_type_name: Option<String>,
        pub version: Option<String>,
        pub release_note: Option<String>,
        pub audit_status: Option<String>,
        pub status_desc: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub gmt_audit: Option<TopDateTime>,
        pub os_rom_list: Vec<OsRomDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsRomDo {
        pub id: Option<i64>,
        pub version_id: Option<i64>,
        pub base_version_id: Option<i64>,
        pub download_path: Option<String>,
        pub downloadmd5: Option<String>,
        pub size: Option<String>,
        pub splitnum: Option<i64>,
        pub is_delete: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.osupgradequery`
pub mod device_osupgradequery {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.osupgradequery` (系统升级查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28629&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.osupgradequery",
        response = PaginationDo,
        unwrap = "object_list",
        debug
    )]
    pub struct DeviceOsupgradequery {
        pub license: i64,
        pub status: Option<String>,
        pub day_range: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<OsVersionAuditDo>,
    }

    /// `OsVersionAuditDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsVersionAuditDo {
        pub id: Option<i64>,
        pub model_name: Option<String>,
        pub real_type_name: Option<String>,
        pub version: Option<String>,
        pub release_note: Option<String>,
        pub audit_status: Option<String>,
        pub status_desc: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub gmt_audit: Option<TopDateTime>,
        pub os_rom_list: Vec<OsRomDo>,
    }

    /// `OsRomDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OsRomDo {
        pub id: Option<i64>,
        pub version_id: Option<i64>,
        pub base_version_id: Option<i64>,
        pub download_path: Option<String>,
        pub downloadmd5: Option<String>,
        pub size: Option<String>,
        pub splitnum: Option<i64>,
        pub is_delete: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.query`
pub mod device_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.query` (获取设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28630&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.query",
        response = PaginationDo,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct DeviceQuery {
        pub terminal_type: Option<String>,
        pub brand_id: Option<i64>,
        pub license: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<DeviceExtendDo>,
    }

    /// `DeviceExtendDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceExtendDo {
        pub bcp: Option<i64>,
        pub device_model: Option<String>,
        pub inner_device_model: Option<String>,
        pub terminal_type: Option<String>,
        pub brand_name: Option<String>,
        pub brand_id: Option<i64>,
        pub create_time: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.stats`
pub mod device_stats {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.stats` (获取设备统计数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=28582&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.stats",
        response = StatsDeviceInfoDo,
        unwrap = "object",
        debug
    )]
    pub struct DeviceStats {
        pub factory_name: String,
        pub device_model: String,
    }

    /// `StatsDeviceInfoDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatsDeviceInfoDo {
        pub id: Option<i64>,
        pub factory_name: Option<String>,
        pub device_model: Option<String>,
        pub user_active_total: Option<i64>,
        pub user_sign_daily: Option<i64>,
        pub stats_date_str: Option<String>,
        pub stats_date: Option<TopDateTime>,
    }
}

/// `yunos.tvpubadmin.device.tvid`
pub mod device_tvid {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.tvid` (查询终端信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.tvid",
        response = DeviceInfoDo,
        unwrap = "object",
        debug
    )]
    pub struct DeviceTvid {
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceInfoDo {
        pub uuid: Option<String>,
        pub tvid: Option<String>,
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub device_model: Option<String>,
        pub terminal_type: Option<String>,
        pub eth_mac: Option<String>,
        pub wlan_mac: Option<String>,
        pub active_time: Option<TopDateTime>,
        pub user_active_time: Option<TopDateTime>,
        pub last_login_time: Option<TopDateTime>,
        pub created_at: Option<TopDateTime>,
        pub updated_at: Option<TopDateTime>,
        pub system_version: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.updateappstatus`
pub mod device_updateappstatus {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.updateappstatus` (更新应用版本审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=28592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.updateappstatus",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct DeviceUpdateappstatus {
        pub version_id: Option<i64>,
        pub license: i64,
        pub status: Option<String>,
        pub audit_comment: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.updateosstatus`
pub mod device_updateosstatus {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.updateosstatus` (更新系统版本审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=28591&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.updateosstatus",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct DeviceUpdateosstatus {
        pub version_id: Option<i64>,
        pub license: i64,
        pub status: Option<String>,
        pub audit_comment: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.bots`
pub mod device_yks_bots {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.bots` (获取设备列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=37935&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.bots",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksBots;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_values: Vec<SimpleBotInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleBotInfo {
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `yunos.tvpubadmin.device.yks.skill.add`
pub mod device_yks_skill_add {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skill.add` (添加技能)
    ///
    /// <https://open.taobao.com/api.htm?docId=37907&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skill.add",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkillAdd {
        pub skill_id: Option<i64>,
        pub bot_id: Option<i64>,
        pub name: Option<String>,
        pub icon_image_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.skill.delete`
pub mod device_yks_skill_delete {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skill.delete` (技能删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=37910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skill.delete",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkillDelete {
        pub bot_skill_rel_id: i64,
        pub skill_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.skill.modify`
pub mod device_yks_skill_modify {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skill.modify` (修改技能)
    ///
    /// <https://open.taobao.com/api.htm?docId=37911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skill.modify",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkillModify {
        pub skill_id: Option<i64>,
        pub icon_image_url: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.skill.offline`
pub mod device_yks_skill_offline {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skill.offline` (技能下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=37909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skill.offline",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkillOffline {
        pub bot_skill_rel_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.skill.online`
pub mod device_yks_skill_online {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skill.online` (迎客松技能上架接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37906&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skill.online",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkillOnline {
        pub bot_skill_rel_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<String>,
    }
}

/// `yunos.tvpubadmin.device.yks.skills`
pub mod device_yks_skills {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.device.yks.skills` (根据设备 id 获取技能列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=37912&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| response.ret_value.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.device.yks.skills",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceYksSkills {
        pub skill_id: Option<i64>,
        pub bot_id: Option<i64>,
        #[top_api(secret)]
        pub delet_token: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub ret_value: Option<PageResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub results: Vec<SkillSimpleView>,
        pub page_count: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkillSimpleView {
        pub is_online: Option<i64>,
        pub name: Option<String>,
        pub bot_skill_id: Option<i64>,
        pub image: Option<String>,
        pub skill_id: Option<i64>,
        #[top_api(secret)]
        pub delete_token: Option<i64>,
    }
}

/// `yunos.tvpubadmin.diccontroltask.add`
pub mod diccontroltask_add {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.diccontroltask.add` (新增停开服任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=28586&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.diccontroltask.add",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct DiccontroltaskAdd {
        pub task: Option<DicControlTaskDo>,
    }

    /// `DicControlTaskDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DicControlTaskDo {
        pub r#type: i64,
        pub operator: String,
        pub description: String,
        pub name: String,
        pub uuid: Option<String>,
        pub apk_id: Option<i64>,
        pub devices: Option<String>,
        pub license: i64,
    }
}

/// `yunos.tvpubadmin.diccontroltask.getinfo`
pub mod diccontroltask_getinfo {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.diccontroltask.getinfo` (获取停开服任务详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28587&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.diccontroltask.getinfo",
        response = Value,
        unwrap = "object",
        debug
    )]
    pub struct DiccontroltaskGetinfo {
        pub id: i64,
        pub license: i64,
    }
}

/// `yunos.tvpubadmin.diccontroltask.query`
pub mod diccontroltask_query {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.diccontroltask.query` (停开服任务列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28639&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.diccontroltask.query",
        response = Value,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct DiccontroltaskQuery {
        pub name: Option<String>,
        pub status: Option<i64>,
        pub license: i64,
        pub page_no: i64,
        pub page_size: i64,
    }
}

/// `yunos.tvpubadmin.diccontroltask.update`
pub mod diccontroltask_update {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.diccontroltask.update` (停开服任务状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=28584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.diccontroltask.update",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct DiccontroltaskUpdate {
        pub id: Option<i64>,
        pub status: Option<i64>,
        pub license: Option<i64>,
    }
}

/// `yunos.tvpubadmin.epg.desktop.operation`
pub mod epg_desktop_operation {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.epg.desktop.operation` (影视桌面运营通用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.epg.desktop.operation",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct EpgDesktopOperation {
        pub entity_type: String,
        pub action_type: String,
        pub parameter: String,
    }
}

/// `yunos.tvpubadmin.manage.dialog.add`
pub mod manage_dialog_add {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.dialog.add` (新增全局弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=30398&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.dialog.add",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageDialogAdd {
        pub dialog_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.dialog.delete`
pub mod manage_dialog_delete {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.dialog.delete` (删除全局弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=30395&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.dialog.delete",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageDialogDelete {
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.dialog.edit`
pub mod manage_dialog_edit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.dialog.edit` (编辑全局弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=30397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.dialog.edit",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageDialogEdit {
        pub dialog_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.dialog.findbyid`
pub mod manage_dialog_findbyid {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.dialog.findbyid` (根据 id 查询全局弹窗)
    ///
    /// <https://open.taobao.com/api.htm?docId=30396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.dialog.findbyid",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ManageDialogFindbyid {
        pub id: Option<i64>,
    }
}

/// `yunos.tvpubadmin.manage.dialog.list`
pub mod manage_dialog_list {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.dialog.list` (分页获取弹窗列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=30399&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.dialog.list",
        response = Option<String>,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct ManageDialogList {
        pub query: Option<String>,
    }
}

/// `yunos.tvpubadmin.manage.topic.add`
pub mod manage_topic_add {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.add` (新增专题)
    ///
    /// <https://open.taobao.com/api.htm?docId=30405&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.add",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageTopicAdd {
        pub topic_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.topic.contentadd`
pub mod manage_topic_contentadd {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.contentadd` (专题新增内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=30402&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.contentadd",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageTopicContentadd {
        pub content_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.topic.contentdelete`
pub mod manage_topic_contentdelete {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.contentdelete` (删除专题下内容)
    ///
    /// <https://open.taobao.com/api.htm?docId=30392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.contentdelete",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageTopicContentdelete {
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<String>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.topic.contentedit`
pub mod manage_topic_contentedit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.contentedit` (专题关联内容编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=31190&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.contentedit",
        response = Option<bool>,
        unwrap = "object",
        debug
    )]
    pub struct ManageTopicContentedit {
        /// JSON as text.
        pub content_json: String,
    }
}

/// `yunos.tvpubadmin.manage.topic.contentlist`
pub mod manage_topic_contentlist {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.contentlist` (查看专题内容列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=30403&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.contentlist",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ManageTopicContentlist {
        pub program_query: Option<String>,
    }
}

/// `yunos.tvpubadmin.manage.topic.edit`
pub mod manage_topic_edit {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.edit` (编辑专题)
    ///
    /// <https://open.taobao.com/api.htm?docId=30404&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.edit",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct ManageTopicEdit {
        pub topic_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub ret_code: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub object: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `yunos.tvpubadmin.manage.topic.findbyid`
pub mod manage_topic_findbyid {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.findbyid` (根据 id 获取专题信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.findbyid",
        response = Option<String>,
        unwrap = "object",
        debug
    )]
    pub struct ManageTopicFindbyid {
        pub id: Option<i64>,
    }
}

/// `yunos.tvpubadmin.manage.topic.list`
pub mod manage_topic_list {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.manage.topic.list` (专题内容操作列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=30401&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.manage.topic.list",
        response = Option<String>,
        unwrap = "object",
        idempotent,
        debug
    )]
    pub struct ManageTopicList {
        pub query: Option<String>,
    }
}

/// `yunos.tvpubadmin.user.orderlist`
pub mod user_orderlist {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.user.orderlist` (获取用户订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28627&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.user.orderlist",
        response = PaginationDo,
        unwrap = "object",
        debug
    )]
    pub struct UserOrderlist {
        pub uid: Option<i64>,
        pub create_time_start_str: Option<String>,
        pub create_time_end_str: Option<String>,
        pub license: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<SearchOrderInfoDo>,
    }

    /// `SearchOrderInfoDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchOrderInfoDo {
        pub gmt_modified: Option<TopDateTime>,
        pub uid: Option<i64>,
        pub subject: Option<String>,
        pub user_logon_id: Option<String>,
        pub actual_paid_price: Option<i64>,
        pub subject_type: Option<i64>,
        pub license: Option<String>,
        pub youku_uid: Option<i64>,
        pub gmt_vaild_end: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<i64>,
        pub youku_logon_id: Option<String>,
        pub gmt_vaild_start: Option<TopDateTime>,
        pub price: Option<i64>,
        pub order_no: Option<i64>,
        pub gmt_pay_success: Option<TopDateTime>,
        pub subject_id: Option<String>,
        pub biz_type: Option<i64>,
        pub client_ip: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `yunos.tvpubadmin.user.rights`
pub mod user_rights {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.user.rights` (获取用户权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=28628&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.list).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.user.rights",
        response = PaginationDo,
        unwrap = "object",
        debug
    )]
    pub struct UserRights {
        pub uid: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// `PaginationDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationDo {
        pub total: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<UserRightsDo>,
    }

    /// `UserRightsDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserRightsDo {
        pub gmt_modified: Option<TopDateTime>,
        pub uid: Option<i64>,
        pub renewal_support: Option<bool>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_end: Option<TopDateTime>,
        pub gmt_start: Option<TopDateTime>,
        pub r#type: Option<String>,
        pub item_id: Option<String>,
    }
}

/// `yunos.tvpubadmin.user.suggest`
pub mod user_suggest {
    use crate::prelude::*;

    /// `yunos.tvpubadmin.user.suggest` (获取关联账户列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvpubadmin.user.suggest",
        response = Vec<AccountSuggestDo>,
        unwrap = "list",
        debug
    )]
    pub struct UserSuggest {
        pub keyword: String,
    }

    /// `AccountSuggestDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountSuggestDo {
        pub uid: Option<i64>,
        pub ytid: Option<i64>,
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(secret)]
        pub yt_nick: Option<String>,
    }
}
