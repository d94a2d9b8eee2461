//! `alibaba.campus.*`: 80 APIs.

pub use self::acl_cancelpermiitemfromrole::AclCancelpermiitemfromrole;
pub use self::acl_cancelrolesfromuser::AclCancelrolesfromuser;
pub use self::acl_checkemprole::AclCheckemprole;
pub use self::acl_getmenubyempid::AclGetmenubyempid;
pub use self::acl_getpermissionbyroleid::AclGetpermissionbyroleid;
pub use self::acl_getrolebyempid::AclGetrolebyempid;
pub use self::acl_grantpermiitemstouser::AclGrantpermiitemstouser;
pub use self::acl_grantpermiitemtorole::AclGrantpermiitemtorole;
pub use self::acl_insertrole::AclInsertrole;
pub use self::acl_new_checkusermenu::AclNewCheckusermenu;
pub use self::acl_new_checkuserpermission::AclNewCheckuserpermission;
pub use self::acl_new_checkuserrole::AclNewCheckuserrole;
pub use self::acl_new_deleteuserrole::AclNewDeleteuserrole;
pub use self::acl_new_freezerole::AclNewFreezerole;
pub use self::acl_new_getappmenutree::AclNewGetappmenutree;
pub use self::acl_new_getrolewithmenutreenodes::AclNewGetrolewithmenutreenodes;
pub use self::acl_new_listroles::AclNewListroles;
pub use self::acl_new_listuserbymenu::AclNewListuserbymenu;
pub use self::acl_new_listusermenu::AclNewListusermenu;
pub use self::acl_new_listuserroles::AclNewListuserroles;
pub use self::acl_new_pageuserrole::AclNewPageuserrole;
pub use self::acl_new_removerole::AclNewRemoverole;
pub use self::acl_new_saverolewithmenu::AclNewSaverolewithmenu;
pub use self::acl_new_unfreezerole::AclNewUnfreezerole;
pub use self::acl_queryallemppermiitem::AclQueryallemppermiitem;
pub use self::acl_queryallrole::AclQueryallrole;
pub use self::acl_updategrantroletouser::AclUpdategrantroletouser;
pub use self::adminmap_poiinfo_getlistbygroup::AdminmapPoiinfoGetlistbygroup;
pub use self::adminmap_userlocationinfo_getactualuserlocationinfobyids::AdminmapUserlocationinfoGetactualuserlocationinfobyids;
pub use self::adminmap_userlocationinfo_getuserlocationinfologs::AdminmapUserlocationinfoGetuserlocationinfologs;
pub use self::adminmap_userlocationinfo_insertactualuserlocationinfo::AdminmapUserlocationinfoInsertactualuserlocationinfo;
pub use self::core_app_getappusages::CoreAppGetappusages;
pub use self::core_companycampus_getcombycamid::CoreCompanycampusGetcombycamid;
pub use self::core_employee_modifyemployee::CoreEmployeeModifyemployee;
pub use self::device_getdeviceforquery::DeviceGetdeviceforquery;
pub use self::device_historydata_get::DeviceHistorydataGet;
pub use self::device_openapi_feedbackeventinfo::DeviceOpenapiFeedbackeventinfo;
pub use self::device_openapi_getdevicelist::DeviceOpenapiGetdevicelist;
pub use self::device_openapi_getdevicerealtimedata::DeviceOpenapiGetdevicerealtimedata;
pub use self::device_openapi_getdevicerealtimelog::DeviceOpenapiGetdevicerealtimelog;
pub use self::device_openapi_gethistorydata::DeviceOpenapiGethistorydata;
pub use self::device_openapi_getsimpledevice::DeviceOpenapiGetsimpledevice;
pub use self::device_openapi_getsimpledevicelist::DeviceOpenapiGetsimpledevicelist;
pub use self::device_openapi_gettemplatelist::DeviceOpenapiGettemplatelist;
pub use self::device_openapi_getuniquedevice::DeviceOpenapiGetuniquedevice;
pub use self::device_openapi_operatedevice::DeviceOpenapiOperatedevice;
pub use self::device_openapi_saveeventinfoforibos::DeviceOpenapiSaveeventinfoforibos;
pub use self::devicehub_openapi_reportdata::DevicehubOpenapiReportdata;
pub use self::guard_controller_configsync::GuardControllerConfigsync;
pub use self::guard_controller_offlinedata::GuardControllerOfflinedata;
pub use self::guard_controller_offlinelog::GuardControllerOfflinelog;
pub use self::guard_data_sync::GuardDataSync;
pub use self::guard_timeperiod_listdatetemplate::GuardTimeperiodListdatetemplate;
pub use self::guard_timeperiod_listtimerule::GuardTimeperiodListtimerule;
pub use self::guardant_data_sync::GuardantDataSync;
pub use self::guardant_gate_sync::GuardantGateSync;
pub use self::guardant_gateway_callback::GuardantGatewayCallback;
pub use self::space_attr_setattr::SpaceAttrSetattr;
pub use self::space_building_getbycampusid::SpaceBuildingGetbycampusid;
pub use self::space_campus_getbyid::SpaceCampusGetbyid;
pub use self::space_floor_getbybuildingid::SpaceFloorGetbybuildingid;
pub use self::space_floor_getbyid::SpaceFloorGetbyid;
pub use self::space_getbyids::SpaceGetbyids;
pub use self::space_group_getbyid::SpaceGroupGetbyid;
pub use self::space_group_getlist::SpaceGroupGetlist;
pub use self::space_group_getlistbycampusandtype::SpaceGroupGetlistbycampusandtype;
pub use self::space_group_getspacegrouplistwithattr::SpaceGroupGetspacegrouplistwithattr;
pub use self::space_group_getspacegroupwithattr::SpaceGroupGetspacegroupwithattr;
pub use self::space_type_getbycode::SpaceTypeGetbycode;
pub use self::space_type_getpageresult::SpaceTypeGetpageresult;
pub use self::space_unit_getbyid::SpaceUnitGetbyid;
pub use self::space_unit_getlist::SpaceUnitGetlist;
pub use self::space_unit_getlistbycampusandtype::SpaceUnitGetlistbycampusandtype;
pub use self::space_unit_getlistbygroupid::SpaceUnitGetlistbygroupid;
pub use self::space_unit_getlistmapbygroupid::SpaceUnitGetlistmapbygroupid;
pub use self::space_unit_getlistwithattrbygroupid::SpaceUnitGetlistwithattrbygroupid;
pub use self::space_unit_getspaceunitlistwithattr::SpaceUnitGetspaceunitlistwithattr;
pub use self::space_unit_getspaceunitwithattr::SpaceUnitGetspaceunitwithattr;
pub use self::topology_getall::TopologyGetall;
pub use self::visitor_image_upload::VisitorImageUpload;

/// `alibaba.campus.acl.cancelpermiitemfromrole`
pub mod acl_cancelpermiitemfromrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.cancelpermiitemfromrole` (取消角色和权限之间的关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=32226&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.cancelpermiitemfromrole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclCancelpermiitemfromrole {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub param1: RoleReq,
        #[top_api(required, max_items = 1000)]
        pub param2: Vec<PermissionReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleReq {
        pub role_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionReq {
        pub priv_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.cancelrolesfromuser`
pub mod acl_cancelrolesfromuser {
    use crate::prelude::*;

    /// `alibaba.campus.acl.cancelrolesfromuser` (撤销用户授予的角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32242&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.cancelrolesfromuser",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclCancelrolesfromuser {
        pub company_id: i64,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub account_id: String,
        #[top_api(max_items = 1000)]
        pub role: Vec<RoleReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleReq {
        pub role_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.checkemprole`
pub mod acl_checkemprole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.checkemprole` (校验用户是否有该角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.checkemprole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclCheckemprole {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub account_id: String,
        pub item_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.getmenubyempid`
pub mod acl_getmenubyempid {
    use crate::prelude::*;

    /// `alibaba.campus.acl.getmenubyempid` (查询用户的菜单)
    ///
    /// <https://open.taobao.com/api.htm?docId=33207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.getmenubyempid",
        response = CollectionResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGetmenubyempid {
        pub user_id: i64,
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionResult {
        pub contents: Vec<TreeNode>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TreeNode {
        pub id: Option<String>,
        pub name: Option<String>,
        pub url: Option<String>,
        pub level: Option<i64>,
        pub menu_id: Option<String>,
        pub menu_order: Option<i64>,
        pub childs: Vec<String>,
    }
}

/// `alibaba.campus.acl.getpermissionbyroleid`
pub mod acl_getpermissionbyroleid {
    use crate::prelude::*;

    /// `alibaba.campus.acl.getpermissionbyroleid` (根据角色 Id 查询权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=32234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.getpermissionbyroleid",
        response = CollectionResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGetpermissionbyroleid {
        pub system_id: String,
        pub campus_id: i64,
        pub company_id: Option<i64>,
        pub role_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionResult {
        pub contents: Vec<PermissionVo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionVo {
        pub priv_key: Option<String>,
        pub priv_vaue: Option<String>,
        pub priv_type: Option<String>,
        pub priv_name: Option<String>,
        pub effective_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
    }
}

/// `alibaba.campus.acl.getrolebyempid`
pub mod acl_getrolebyempid {
    use crate::prelude::*;

    /// `alibaba.campus.acl.getrolebyempid` (根据用户查询角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.getrolebyempid",
        response = CollectionResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGetrolebyempid {
        pub company_id: i64,
        pub system_id: String,
        pub campus_id: i64,
        pub param1: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionResult {
        pub contents: Vec<RoleVo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleVo {
        pub role_id: Option<String>,
        pub role_name: Option<String>,
        pub role_type: Option<RoleType>,
    }

    /// The values of `role_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RoleType {
        /// 人员类型
        #[top_api(value = "admin")]
        Admin,
        /// 设备类型的角色
        #[top_api(value = "device")]
        Device,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.campus.acl.grantpermiitemstouser`
pub mod acl_grantpermiitemstouser {
    use crate::prelude::*;

    /// `alibaba.campus.acl.grantpermiitemstouser` (给人直接授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=32237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.grantpermiitemstouser",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGrantpermiitemstouser {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub emp_id: String,
        #[top_api(max_items = 1000)]
        pub r#priv: Vec<PermissionReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionReq {
        pub priv_key: String,
        pub effective_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.grantpermiitemtorole`
pub mod acl_grantpermiitemtorole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.grantpermiitemtorole` (权限赋予角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.grantpermiitemtorole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGrantpermiitemtorole {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub role: RoleReq,
        #[top_api(required, max_items = 1000)]
        pub r#priv: Vec<PermissionReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleReq {
        pub role_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionReq {
        pub priv_key: String,
        pub expire_time: Option<TopDateTime>,
        pub effective_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.insertrole`
pub mod acl_insertrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.insertrole` (新增角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.insertrole",
        response = RoleRsp,
        unwrap = "result",
        debug
    )]
    pub struct AclInsertrole {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub role_desc: Option<String>,
        pub role_name: String,
        pub role_type: Option<String>,
        pub role_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleRsp {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
        pub role_id: Option<String>,
    }
}

/// `alibaba.campus.acl.new.checkusermenu`
pub mod acl_new_checkusermenu {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.checkusermenu` (校验用户是否有菜单权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=38903&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.checkusermenu",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewCheckusermenu {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub param: Option<CheckUserMenuParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckUserMenuParam {
        pub menu_url: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.checkuserpermission`
pub mod acl_new_checkuserpermission {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.checkuserpermission` (校验用户是否有权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=37469&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.checkuserpermission",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewCheckuserpermission {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub check_user_permission_param: CheckUserPermissionParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckUserPermissionParam {
        pub hierarchical_check_permission_group: Option<bool>,
        pub permission_key: String,
        pub user_id: String,
        pub hierarchical_check_role_permission_group: Option<bool>,
        pub hierarchical_obtain_menu_permission: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.checkuserrole`
pub mod acl_new_checkuserrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.checkuserrole` (校验用户是否有角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.checkuserrole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewCheckuserrole {
        pub workbenchcontext: WorkBenchContext,
        pub user_id: String,
        pub role_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.deleteuserrole`
pub mod acl_new_deleteuserrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.deleteuserrole` (删除管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=37491&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.deleteuserrole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewDeleteuserrole {
        pub workbenchcontext: WorkBenchContext,
        pub user_id: String,
        #[top_api(max_items = 20)]
        pub role_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.freezerole`
pub mod acl_new_freezerole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.freezerole` (冻结角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37489&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.freezerole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewFreezerole {
        pub workbenchcontext: WorkBenchContext,
        pub role_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.getappmenutree`
pub mod acl_new_getappmenutree {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.getappmenutree` (查询应用下的菜单树)
    ///
    /// <https://open.taobao.com/api.htm?docId=37470&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.getappmenutree",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewGetappmenutree {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub withpermission: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.getrolewithmenutreenodes`
pub mod acl_new_getrolewithmenutreenodes {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.getrolewithmenutreenodes` (根据角色 id 查询权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=37481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.getrolewithmenutreenodes",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewGetrolewithmenutreenodes {
        pub workbenchcontext: WorkBenchContext,
        pub role_id: i64,
        pub all_permission: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<SysRolePermissionsVo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysRolePermissionsVo {
        pub id: Option<i64>,
        pub role_key: Option<String>,
        pub tenant: Option<String>,
        pub app_key: Option<String>,
        pub dept_id: Option<String>,
        pub dept_name: Option<String>,
        pub role_name: Option<String>,
        pub role_type: Option<String>,
        pub role_desc: Option<String>,
        pub permissions: Vec<TreeNodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TreeNodeDto {
        pub id: Option<String>,
        pub pid: Option<String>,
        pub url: Option<String>,
        pub name: Option<String>,
        pub node_type: Option<String>,
        pub data_type: Option<String>,
        pub datas: Vec<String>,
    }
}

/// `alibaba.campus.acl.new.listroles`
pub mod acl_new_listroles {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.listroles` (查询全部角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37509&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.listroles",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewListroles {
        pub workbenchcontext: WorkBenchContext,
        pub rolequeryparam: Option<RoleQueryParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleQueryParam {
        pub app_keys: Vec<String>,
        pub role_name: Option<String>,
        pub dept_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<SysRoleDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysRoleDto {
        pub id: Option<i64>,
        pub role_key: Option<String>,
        pub tenant: Option<String>,
        pub app_key: Option<String>,
        pub dept_id: Option<String>,
        pub dept_name: Option<String>,
        pub role_name: Option<String>,
        pub role_desc: Option<String>,
        pub role_type: Option<String>,
    }
}

/// `alibaba.campus.acl.new.listuserbymenu`
pub mod acl_new_listuserbymenu {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.listuserbymenu` (查询菜单下的人员)
    ///
    /// <https://open.taobao.com/api.htm?docId=39250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.listuserbymenu",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewListuserbymenu {
        pub context: Option<WorkBenchContext>,
        pub menu_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.listusermenu`
pub mod acl_new_listusermenu {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.listusermenu` (查询用户有权限的菜单树)
    ///
    /// <https://open.taobao.com/api.htm?docId=37471&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.listusermenu",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewListusermenu {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.listuserroles`
pub mod acl_new_listuserroles {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.listuserroles` (查询并标记用户选择的角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.listuserroles",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewListuserroles {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub param: Option<UserRoleQueryParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserRoleQueryParam {
        pub app_keys: Vec<String>,
        pub user_id: Option<String>,
        pub return_not_effective: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<SysRoleVo>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysRoleVo {
        pub id: Option<String>,
        pub role_name: Option<String>,
        pub granted: Option<String>,
        pub dept_name: Option<String>,
    }
}

/// `alibaba.campus.acl.new.pageuserrole`
pub mod acl_new_pageuserrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.pageuserrole` (分页查询管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=37549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.pageuserrole",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewPageuserrole {
        pub workbenchcontext: WorkBenchContext,
        pub users_role_query_param: UsersRoleQueryParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: i64,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UsersRoleQueryParam {
        pub role_key: Option<String>,
        pub app_keys: Vec<String>,
        pub return_not_effective: Option<bool>,
        pub user_ids: Vec<String>,
        pub page_size: Option<i64>,
        pub role_name: Option<String>,
        pub return_all_user_role: Option<bool>,
        pub role_id: Option<i64>,
        pub page_num: Option<i64>,
        pub dept_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub items: Vec<UserRolesDto>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserRolesDto {
        pub user_id: Option<String>,
        pub user_name: Option<String>,
        pub role_list: Vec<SysRoleDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysRoleDto {
        pub id: Option<String>,
        pub app_key: Option<String>,
        pub tenant: Option<String>,
        pub role_name: Option<String>,
        pub role_desc: Option<String>,
        pub role_key: Option<String>,
    }
}

/// `alibaba.campus.acl.new.removerole`
pub mod acl_new_removerole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.removerole` (删除角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37479&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.removerole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewRemoverole {
        pub param0: Option<WorkBenchContext>,
        pub role_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.saverolewithmenu`
pub mod acl_new_saverolewithmenu {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.saverolewithmenu` (保存角色级联保存角色和权限的关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=37482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.saverolewithmenu",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewSaverolewithmenu {
        pub workbenchcontext: Option<WorkBenchContext>,
        pub sys_role_d_t_o: Option<SysRoleDto>,
        #[top_api(required, max_items = 500)]
        pub tree_node_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysRoleDto {
        pub role_desc: Option<String>,
        pub modifier_id: Option<String>,
        pub role_key: Option<String>,
        pub creator_id: Option<String>,
        pub role_name: String,
        pub dept_id: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.new.unfreezerole`
pub mod acl_new_unfreezerole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.new.unfreezerole` (解冻角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=37490&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.new.unfreezerole",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclNewUnfreezerole {
        pub workbenchcontext: WorkBenchContext,
        pub role_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub system_id: String,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.acl.queryallemppermiitem`
pub mod acl_queryallemppermiitem {
    use crate::prelude::*;

    /// `alibaba.campus.acl.queryallemppermiitem` (查询员工全部权限(包括角色下面的权限))
    ///
    /// <https://open.taobao.com/api.htm?docId=32215&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.items).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.queryallemppermiitem",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct AclQueryallemppermiitem {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub account_id: String,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub limit: Option<i64>,
        pub items: Vec<PermissionVo>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionVo {
        pub priv_key: Option<String>,
        pub priv_vaue: Option<String>,
        pub expire_time: Option<TopDateTime>,
        pub effective_time: Option<TopDateTime>,
    }
}

/// `alibaba.campus.acl.queryallrole`
pub mod acl_queryallrole {
    use crate::prelude::*;

    /// `alibaba.campus.acl.queryallrole` (查询全部角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=32233&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.queryallrole",
        response = CollectionResult,
        unwrap = "result",
        debug
    )]
    pub struct AclQueryallrole {
        pub company_id: Option<i64>,
        pub system_id: String,
        pub campus_id: i64,
        pub role_name: Option<String>,
        pub role_type: Option<String>,
        pub role_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionResult {
        pub contents: Vec<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.acl.updategrantroletouser`
pub mod acl_updategrantroletouser {
    use crate::prelude::*;

    /// `alibaba.campus.acl.updategrantroletouser` (修改用户到角色关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=32231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.acl.updategrantroletouser",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AclUpdategrantroletouser {
        pub company_id: i64,
        pub system_id: String,
        pub campus_id: i64,
        pub user_id: Option<String>,
        pub account_id: String,
        #[top_api(required, max_items = 1000)]
        pub role: Vec<RoleReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoleReq {
        pub role_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.adminmap.poiinfo.getlistbygroup`
pub mod adminmap_poiinfo_getlistbygroup {
    use crate::prelude::*;

    /// `alibaba.campus.adminmap.poiinfo.getlistbygroup` (根据分组条件查询分组下的空间单元不包涵业务属性
    /// 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=35293&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.adminmap.poiinfo.getlistbygroup",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminmapPoiinfoGetlistbygroup {
        pub context: Option<WorkBenchContext>,
        pub query: Option<SpaceUnitQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub app_code: String,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceUnitQuery {
        pub group_code: String,
        pub limit: i64,
        pub type_code: Option<String>,
        pub group_id: Option<i64>,
        pub current_page: i64,
        pub type_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<PoiInfo>,
        pub request_id: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub geo_floor_id: Option<i64>,
        pub ft_id: Option<String>,
        pub uuid: Option<String>,
        pub name: Option<String>,
        pub campus_name: Option<String>,
        pub campus_code: Option<String>,
        pub type_name: Option<String>,
        pub floor_id: Option<i64>,
        pub area: Option<String>,
        pub height: Option<String>,
        pub floor_name: Option<String>,
        pub category: Option<i64>,
        pub id: Option<i64>,
        pub type_code: Option<String>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub is_delete: Option<bool>,
        pub building_id: Option<i64>,
        pub status: Option<i64>,
        pub company_id: Option<i64>,
        pub building_name: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.campus.adminmap.userlocationinfo.getactualuserlocationinfobyids`
pub mod adminmap_userlocationinfo_getactualuserlocationinfobyids {
    use crate::prelude::*;

    /// `alibaba.campus.adminmap.userlocationinfo.getactualuserlocationinfobyids` (根据 `userId`(支持单
    /// 个或批量)获取用户实时位置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=33584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.adminmap.userlocationinfo.getactualuserlocationinfobyids",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminmapUserlocationinfoGetactualuserlocationinfobyids {
        pub param0: WorkBenchContext,
        pub param1: Option<UserLocationInfoQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserLocationInfoQuery {
        pub user_id: Option<String>,
        pub user_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<UserLocationInfo>,
        pub request_id: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserLocationInfo {
        pub id: Option<i64>,
        pub identity_type: Option<IdentityType>,
        pub identity: Option<String>,
        pub is_delete: Option<bool>,
        pub geometry: Option<String>,
        pub source: Option<i64>,
        pub geo_floor_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub space_unit_id: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub user_id: Option<String>,
        pub s_r_i_d: Option<i64>,
    }

    /// The values of `identity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdentityType {
        #[top_api(value = 1)]
        V1,
        /// mac 地址
        #[top_api(value = 2)]
        V2,
        /// 支付宝 id
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.campus.adminmap.userlocationinfo.getuserlocationinfologs`
pub mod adminmap_userlocationinfo_getuserlocationinfologs {
    use crate::prelude::*;

    /// `alibaba.campus.adminmap.userlocationinfo.getuserlocationinfologs` (分时间段获取用户历史位置信息
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=33581&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.campus.adminmap.userlocationinfo.getuserlocationinfologs",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminmapUserlocationinfoGetuserlocationinfologs {
        pub param0: WorkBenchContext,
        pub param1: UserLocationInfoQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserLocationInfoQuery {
        pub identity: String,
        pub identity_type: IdentityType,
        pub start_time: i64,
        pub end_time: i64,
    }

    /// The values of `identity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdentityType {
        /// 传入的是 `userId`
        #[top_api(value = 1)]
        V1,
        /// mac 地址
        #[top_api(value = 2)]
        V2,
        /// 支付宝 id
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<UserLocationInfo>,
        pub request_id: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserLocationInfo {
        pub identity_type: Option<IdentityType>,
        pub identity: Option<String>,
        pub is_delete: Option<bool>,
        pub geometry: Option<String>,
        pub source: Option<Source>,
        pub geo_floor_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub space_unit_id: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub user_id: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// wifi
        #[top_api(value = 1)]
        Wifi,
        /// 蓝牙
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.campus.adminmap.userlocationinfo.insertactualuserlocationinfo`
pub mod adminmap_userlocationinfo_insertactualuserlocationinfo {
    use crate::prelude::*;

    /// `alibaba.campus.adminmap.userlocationinfo.insertactualuserlocationinfo` (上传用户实时位置)
    ///
    /// <https://open.taobao.com/api.htm?docId=33585&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.campus.adminmap.userlocationinfo.insertactualuserlocationinfo",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminmapUserlocationinfoInsertactualuserlocationinfo {
        pub param0: WorkBenchContext,
        pub param1: UserLocationInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UserLocationInfo {
        pub identity_type: Option<IdentityType>,
        pub geo_floor_id: i64,
        pub lng: String,
        pub source: Source,
        pub user_id: Option<String>,
        pub lat: String,
        pub identity: Option<String>,
        pub geometry_type: GeometryType,
    }

    /// The values of `identity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdentityType {
        /// 传入的是 `userId`
        #[top_api(value = 1)]
        V1,
        /// mac 地址
        #[top_api(value = 2)]
        V2,
        /// 支付宝 id
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// wifi
        #[top_api(value = 1)]
        Wifi,
        /// 蓝牙
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `geometry_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GeometryType {
        /// GPS
        #[top_api(value = 1)]
        Gps,
        /// mercator
        #[top_api(value = 2)]
        Mercator,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.core.app.getappusages`
pub mod core_app_getappusages {
    use crate::prelude::*;

    /// `alibaba.campus.core.app.getappusages` (根据应用 ID 获得应用所在的园区)
    ///
    /// <https://open.taobao.com/api.htm?docId=38723&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.core.app.getappusages",
        response = CollectionResult,
        unwrap = "result",
        debug
    )]
    pub struct CoreAppGetappusages {
        pub work_bench_context: Option<WorkBenchContext>,
        pub appid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub security_code: Option<String>,
        pub user_id: Option<i64>,
        pub app_code: Option<String>,
        pub campus_code: Option<String>,
        pub user_name: Option<String>,
        pub eagle_eye_trace_id: Option<String>,
        pub company_id: Option<i64>,
        pub system_id: Option<String>,
        pub campus_id: Option<i64>,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectionResult {
        pub content_list: Vec<T>,
        pub request_id: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_ext_info: Option<String>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub id: Option<i64>,
        pub app_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub status: Option<i64>,
        pub app_name: Option<String>,
        pub icon: Option<String>,
        pub description: Option<String>,
        pub open_mode: Option<String>,
        pub url: Option<String>,
        pub admin_url: Option<String>,
        pub is_charge: Option<bool>,
        pub app_key: Option<String>,
        pub app_order: Option<i64>,
        pub notify_url: Option<String>,
    }
}

/// `alibaba.campus.core.companycampus.getcombycamid`
pub mod core_companycampus_getcombycamid {
    use crate::prelude::*;

    /// `alibaba.campus.core.companycampus.getcombycamid` (根据园区 ID 获取运营公司信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=38197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.core.companycampus.getcombycamid",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct CoreCompanycampusGetcombycamid {
        pub param0: Option<WorkBenchContext>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub app_code: Option<i64>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub contents: Vec<CompanyDto>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_ext_info: Option<String>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyDto {
        pub company_code: Option<String>,
        pub count: Option<i64>,
        pub corp_id: Option<String>,
        pub is_wuye: Option<bool>,
        pub hr_sign_company_id: Option<String>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub status: Option<String>,
        pub is_default: Option<bool>,
        pub short_name: Option<String>,
        pub name: Option<String>,
        pub company_id: Option<i64>,
        pub id: Option<i64>,
    }
}

/// `alibaba.campus.core.employee.modifyemployee`
pub mod core_employee_modifyemployee {
    use crate::prelude::*;

    /// `alibaba.campus.core.employee.modifyemployee` (修改员工基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.core.employee.modifyemployee",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct CoreEmployeeModifyemployee {
        pub work_bench_context: WorkBenchContext,
        pub employee_dto: EmployeeDto,
        pub account_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub user_name: Option<String>,
        pub eagle_eye_trace_id: Option<String>,
        pub company_id: Option<i64>,
        pub language: Option<String>,
        pub campus_id: Option<i64>,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeDto {
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub sex: Option<String>,
        pub account_id: Option<i64>,
        pub dingding: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub wangwang: Option<String>,
        pub en_name: Option<String>,
        pub weixin: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        #[top_api(secret)]
        pub mobile_comment: Option<String>,
        pub ding_user_id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub avatar_url: Option<String>,
        pub qq: Option<String>,
        pub company_name: Option<String>,
        pub avatar: Option<String>,
        pub work_no: Option<String>,
        pub alipay: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub corp_user_id: Option<String>,
        pub avatar_pre_view_url: Option<String>,
        pub work_status: Option<String>,
        pub company_id: Option<i64>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        #[top_api(secret)]
        pub passport_account_id: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<String>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.device.getdeviceforquery`
pub mod device_getdeviceforquery {
    use crate::prelude::*;

    /// `alibaba.campus.device.getdeviceforquery` (下发设备的分页接口(无需 AOP 控制))
    ///
    /// <https://open.taobao.com/api.htm?docId=32562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.getdeviceforquery",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceGetdeviceforquery {
        pub work_bench_context: WorkBenchContext,
        pub query: DeviceApiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceApiQuery {
        pub key: Option<String>,
        pub campus_id: Option<i64>,
        pub template_code: Option<String>,
        pub limit: i64,
        pub current_page: i64,
        pub campus_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub limit: Option<i64>,
        pub total: Option<i64>,
        pub results: Vec<String>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }
}

/// `alibaba.campus.device.historydata.get`
pub mod device_historydata_get {
    use crate::prelude::*;

    /// `alibaba.campus.device.historydata.get` (设备历史数据批量获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=39847&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.historydata.get",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceHistorydataGet {
        pub work_bench_context: Option<WorkBenchContext>,
        pub query: Option<DeviceHistoryBatchQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub eagle_eye_trace_id: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceHistoryBatchQuery {
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub kind_code: String,
        pub interval_minutes: i64,
        pub property_code: String,
        #[top_api(required)]
        pub device_uuid_list: Vec<String>,
        pub campus_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub device_data_list: Vec<DeviceHistoryBatchApiDto>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_ext_info: Option<String>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceHistoryBatchApiDto {
        pub property_code: Option<String>,
        pub device_id: Option<String>,
        pub success: Option<String>,
        pub error_msg: Option<String>,
        pub err_code: Option<String>,
        pub device_interval_value: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.feedbackeventinfo`
pub mod device_openapi_feedbackeventinfo {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.feedbackeventinfo` (IVS 事件处理反馈接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.feedbackeventinfo",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiFeedbackeventinfo {
        pub param0: WorkBenchContext,
        pub param1: EventInfoApiDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventInfoApiDto {
        #[top_api(required)]
        pub event_time: Option<TopDateTime>,
        pub event_info_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.getdevicelist`
pub mod device_openapi_getdevicelist {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getdevicelist` (多条件查询设备分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=31988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getdevicelist",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetdevicelist {
        pub work_bench_context: WorkBenchContext,
        pub query: DeviceApiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceApiQuery {
        pub template_code_list: Vec<String>,
        pub floor_id: Option<i64>,
        pub template_code: Option<String>,
        pub space_id: Option<i64>,
        pub campus_id_list: Vec<i64>,
        pub uuid_list: Vec<String>,
        pub campus_id: Option<i64>,
        pub building_id: Option<i64>,
        pub current_page: Option<i64>,
        pub limit: Option<i64>,
        pub space_id_list: Vec<i64>,
        pub be_run: Option<bool>,
        pub run_status: Option<RunStatus>,
        pub tag_name: Option<String>,
        pub name_or_code: Option<String>,
        pub code: Option<String>,
    }

    /// The values of `run_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RunStatus {
        /// 在线
        #[top_api(value = 0)]
        Online,
        /// 离线
        #[top_api(value = 1)]
        Offline,
        /// 故障
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub limit: Option<i64>,
        pub total: Option<i64>,
        pub result_list: Vec<DeviceStandardApiDto>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStandardApiDto {
        pub code: Option<String>,
        pub campus_id: Option<i64>,
        pub campus_name: Option<String>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub template_code: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub uuid: Option<String>,
        pub device_id: Option<String>,
        pub be_run: Option<bool>,
        pub template_id: Option<i64>,
        pub version: Option<String>,
        pub be_logic: Option<bool>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub space_id: Option<i64>,
        pub space_name: Option<String>,
        pub template_name: Option<String>,
        pub meta_point_datas: Vec<MeatDataApiDto>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub tag_info_list: Vec<TagInfoApiDto>,
        pub run_status: Option<RunStatus>,
        pub run_status_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MeatDataApiDto {
        pub code: Option<String>,
        pub alarm: Option<bool>,
        pub mapping_point: Option<String>,
        pub data_type: Option<String>,
        pub ref_device_id: Option<String>,
        pub ref_property_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagInfoApiDto {
        pub tag_name: Option<String>,
        pub system_tag: Option<bool>,
        pub tag_desc: Option<String>,
        pub tag_type_name: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.getdevicerealtimedata`
pub mod device_openapi_getdevicerealtimedata {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getdevicerealtimedata` (获取指定设备下指定参数的实时值)
    ///
    /// <https://open.taobao.com/api.htm?docId=32115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getdevicerealtimedata",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetdevicerealtimedata {
        pub work_bench_context: WorkBenchContext,
        pub uuid: String,
        pub property_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<RunDataDto>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RunDataDto {
        pub property_code: Option<String>,
        pub property_name: Option<String>,
        pub value: Option<String>,
        pub property_kind: Option<i64>,
        pub unit_code: Option<String>,
        pub ref_device_id: Option<String>,
        pub ref_property_code: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.getdevicerealtimelog`
pub mod device_openapi_getdevicerealtimelog {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getdevicerealtimelog` (根据设备 uuid 获取设备采集信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31989&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getdevicerealtimelog",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetdevicerealtimelog {
        pub work_bench_context: WorkBenchContext,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<RunTimeDataDto>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RunTimeDataDto {
        pub device_id: Option<String>,
        pub event_time: Option<i64>,
        pub msg_id: Option<String>,
        pub run_time_datas: Vec<RunDataDto>,
        pub be_logic: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RunDataDto {
        pub property_code: Option<String>,
        pub property_name: Option<String>,
        pub value: Option<String>,
        pub property_kind: Option<i64>,
        pub unit_code: Option<String>,
        pub ref_device_id: Option<String>,
        pub ref_property_code: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.gethistorydata`
pub mod device_openapi_gethistorydata {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.gethistorydata` (查询设备历史数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=33813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.gethistorydata",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGethistorydata {
        pub work_bench_context: WorkBenchContext,
        pub query: DeviceDataApiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceDataApiQuery {
        pub limit: i64,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        pub property_code: String,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub current_page: i64,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub limit: Option<i64>,
        pub results: Vec<DeviceDataApiDto>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceDataApiDto {
        pub device_id: Option<String>,
        pub device_code: Option<String>,
        pub property_code: Option<String>,
        pub value: Option<String>,
        pub timestamp: Option<i64>,
        pub value_type: Option<i64>,
        pub value_type_name: Option<String>,
        pub unit_id: Option<i64>,
        pub unit_code: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.getsimpledevice`
pub mod device_openapi_getsimpledevice {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getsimpledevice` (获取单个设备的基础信息(仅包含设备 id,code,是否
    /// 启用,位置信息,描述等基础信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=37987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getsimpledevice",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetsimpledevice {
        pub work_bench_context: WorkBenchContext,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<DeviceStandardApiDto>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStandardApiDto {
        pub code: Option<String>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub space_name: Option<String>,
        pub space_id: Option<i64>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub be_logic: Option<bool>,
        pub template_code: Option<String>,
        pub template_id: Option<i64>,
        pub uuid: Option<String>,
        pub device_id: Option<String>,
        pub be_run: Option<bool>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub run_status: Option<i64>,
    }
}

/// `alibaba.campus.device.openapi.getsimpledevicelist`
pub mod device_openapi_getsimpledevicelist {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getsimpledevicelist` (查询设备基础信息集合(仅包含设备 id,code,是
    /// 否启用,位置信息,描述等基础信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=37986&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getsimpledevicelist",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetsimpledevicelist {
        pub work_bench_context: WorkBenchContext,
        pub query: DeviceApiQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceApiQuery {
        pub limit: Option<i64>,
        pub floor_id_list: Vec<i64>,
        pub template_code: Option<String>,
        pub space_id: Option<i64>,
        pub campus_id_list: Vec<i64>,
        pub building_id_list: Vec<i64>,
        pub template_code_list: Vec<String>,
        pub floor_id: Option<i64>,
        pub be_run: Option<bool>,
        pub run_status: Option<RunStatus>,
        pub tag_name: Option<String>,
        pub current_page: Option<i64>,
        pub space_id_list: Vec<i64>,
        pub uuid_list: Vec<String>,
        pub name_or_code: Option<String>,
        pub campus_id: Option<i64>,
        pub building_id: Option<i64>,
        pub code: Option<String>,
    }

    /// The values of `run_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RunStatus {
        /// 在线
        #[top_api(value = 0)]
        Online,
        /// 离线
        #[top_api(value = 1)]
        Offline,
        /// 故障
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub limit: Option<i64>,
        pub result_list: Vec<DeviceStandardApiDto>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStandardApiDto {
        pub code: Option<String>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub space_id: Option<i64>,
        pub space_name: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub be_logic: Option<bool>,
        pub template_code: Option<String>,
        pub uuid: Option<String>,
        pub device_id: Option<String>,
        pub be_run: Option<String>,
        pub template_id: Option<i64>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub run_status: Option<RunStatus>,
        pub company_id: Option<i64>,
    }
}

/// `alibaba.campus.device.openapi.gettemplatelist`
pub mod device_openapi_gettemplatelist {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.gettemplatelist` (查询设备模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=38253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.gettemplatelist",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGettemplatelist {
        pub query: Option<TemplateApiQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateApiQuery {
        pub limit: Option<i64>,
        pub code: Option<String>,
        pub current_page: Option<i64>,
        pub key: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub limit: Option<i64>,
        pub results: Vec<TemplateApiDto>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateApiDto {
        pub id: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub property_list: Vec<PropertyApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyApiDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub r#type: Option<i64>,
        pub type_name: Option<String>,
        pub alarm: Option<bool>,
        pub value_type: Option<i64>,
        pub value_type_name: Option<String>,
        pub property_kind: Option<i64>,
        pub property_kind_code: Option<String>,
        pub control_enum_value: Option<String>,
        pub unit_id: Option<i64>,
        pub unit_code: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.getuniquedevice`
pub mod device_openapi_getuniquedevice {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.getuniquedevice` (根据设备 uuid 获取设备信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.getuniquedevice",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiGetuniquedevice {
        pub work_bench_context: WorkBenchContext,
        pub uuid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<DeviceStandardApiDto>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceStandardApiDto {
        pub code: Option<String>,
        pub campus_id: Option<i64>,
        pub campus_name: Option<String>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub template_code: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub uuid: Option<String>,
        pub device_id: Option<String>,
        pub be_run: Option<bool>,
        pub template_id: Option<i64>,
        pub version: Option<String>,
        pub be_logic: Option<bool>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub space_id: Option<i64>,
        pub space_name: Option<String>,
        pub template_name: Option<String>,
        pub meta_point_datas: Vec<MeatDataApiDto>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub tag_info_list: Vec<TagInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MeatDataApiDto {
        pub code: Option<String>,
        pub alarm: Option<bool>,
        pub mapping_point: Option<String>,
        pub data_type: Option<String>,
        pub ref_device_id: Option<String>,
        pub ref_property_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagInfoApiDto {
        pub tag_name: Option<String>,
        pub system_tag: Option<bool>,
        pub tag_desc: Option<String>,
        pub tag_type_name: Option<String>,
    }
}

/// `alibaba.campus.device.openapi.operatedevice`
pub mod device_openapi_operatedevice {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.operatedevice` (根据 uuid 操作设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=31987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.operatedevice",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceOpenapiOperatedevice {
        pub work_bench_context: WorkBenchContext,
        pub uuid: String,
        pub property_code: String,
        pub value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.campus.device.openapi.saveeventinfoforibos`
pub mod device_openapi_saveeventinfoforibos {
    use crate::prelude::*;

    /// `alibaba.campus.device.openapi.saveeventinfoforibos` (saveeventinfoforibos)
    ///
    /// <https://open.taobao.com/api.htm?docId=34773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.device.openapi.saveeventinfoforibos",
        response = DeviceOpenapiSaveeventinfoforibosResponse,
        debug
    )]
    pub struct DeviceOpenapiSaveeventinfoforibos {
        pub param0: Option<WorkBenchContext>,
        pub param1: Option<EventInfoApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventInfoApiDto {
        pub rule_instance_code: String,
        pub data: String,
        #[top_api(required)]
        pub event_time: Option<TopDateTime>,
        pub event_type_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceOpenapiSaveeventinfoforibosResponse {
        pub request_error_msg: Option<String>,
        #[top_api(flag)]
        pub request_success: Option<bool>,
    }
}

/// `alibaba.campus.devicehub.openapi.reportdata`
pub mod devicehub_openapi_reportdata {
    use crate::prelude::*;

    /// `alibaba.campus.devicehub.openapi.reportdata` (设备数据上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=46701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.devicehub.openapi.reportdata",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct DevicehubOpenapiReportdata {
        pub device_event_data: Option<DeviceReportEventDto>,
    }

    /// `DeviceReportEventDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceReportEventDto {
        pub id_type: Option<IdType>,
        pub data: Vec<DeviceReportDataDto>,
        pub trans_id: Option<String>,
        pub event_time: Option<i64>,
        pub app_key: Option<String>,
        pub source: Option<String>,
        pub version: Option<String>,
        pub device_id: Option<String>,
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 设备中心 UUID
        #[top_api(value = 0)]
        V0,
        /// 外部 id
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `DeviceReportDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceReportDataDto {
        pub code: Option<String>,
        pub is_alarm: Option<bool>,
        pub describe: Option<String>,
        pub origin_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_ext_info: Option<String>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.guard.controller.configsync`
pub mod guard_controller_configsync {
    use crate::prelude::*;

    /// `alibaba.campus.guard.controller.configsync` (门禁控制器配置项同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=64115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.controller.configsync",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardControllerConfigsync {
        pub controller_query: Option<ControllerQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControllerQuery {
        pub sn_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ControllerDto>,
        pub error_msg: Option<String>,
    }

    /// `ControllerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControllerDto {
        pub sn_no: Option<String>,
        pub device_name: Option<String>,
        pub campus_name: Option<String>,
        pub config_list: Vec<GuardConfigDto>,
        pub device_id: Option<String>,
    }

    /// `GuardConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuardConfigDto {
        pub guard: Option<Guard>,
        pub input_list: Vec<SubDeviceDto>,
        pub output_list: Vec<SubDeviceDto>,
        pub open_plan_id: Option<i64>,
        pub block_plan_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Guard {
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    /// `SubDeviceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubDeviceDto {
        pub kind: Option<String>,
        pub port_type: Option<String>,
        pub port: Option<i8>,
        pub sub_device_name: Option<String>,
        pub direction: Option<String>,
        pub sub_device_id: Option<String>,
    }
}

/// `alibaba.campus.guard.controller.offlinedata`
pub mod guard_controller_offlinedata {
    use crate::prelude::*;

    /// `alibaba.campus.guard.controller.offlinedata` (点位离线数据拉取)
    ///
    /// <https://open.taobao.com/api.htm?docId=64117&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.controller.offlinedata",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardControllerOfflinedata {
        pub controller_offline_request_dto: Option<ControllerOfflineRequestDto>,
    }

    /// `ControllerOfflineRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControllerOfflineRequestDto {
        pub sn_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub content: Option<ControllerOfflineDataDto>,
        pub error_msg: Option<String>,
    }

    /// `ControllerOfflineDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControllerOfflineDataDto {
        pub guard_offline_list: Vec<GuardOfflineDataDto>,
    }

    /// `GuardOfflineDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuardOfflineDataDto {
        pub guard: Option<GuardDto>,
        pub url: Option<String>,
    }

    /// `GuardDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuardDto {
        pub id: Option<i64>,
        pub name: Option<String>,
    }
}

/// `alibaba.campus.guard.controller.offlinelog`
pub mod guard_controller_offlinelog {
    use crate::prelude::*;

    /// `alibaba.campus.guard.controller.offlinelog` (门禁控制器离线日志同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=64116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.controller.offlinelog",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardControllerOfflinelog {
        pub controller_offline_request_dto: Option<ControllerOfflineRequestDto>,
    }

    /// `ControllerOfflineRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControllerOfflineRequestDto {
        pub sn_no: String,
        pub offline_log: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.campus.guard.data.sync`
pub mod guard_data_sync {
    use crate::prelude::*;

    /// `alibaba.campus.guard.data.sync` (卡巴数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=39231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.data.sync",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardDataSync {
        pub data_type: Option<String>,
        pub supplier_name: Option<String>,
        /// JSON as text.
        pub data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<String>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_ext_info: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.guard.timeperiod.listdatetemplate`
pub mod guard_timeperiod_listdatetemplate {
    use crate::prelude::*;

    /// `alibaba.campus.guard.timeperiod.listdatetemplate` (门禁控制器查询日期模版)
    ///
    /// <https://open.taobao.com/api.htm?docId=67569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.timeperiod.listdatetemplate",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardTimeperiodListdatetemplate {
        pub calender_template_query: Option<CalenderTemplateQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CalenderTemplateQuery {
        pub template_id_list: Vec<i64>,
        pub sn_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub api_error_msg: Option<String>,
        pub api_success: Option<bool>,
        pub api_error_code: Option<String>,
        pub content: Vec<CalendarTemplateDto>,
    }

    /// `CalendarTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CalendarTemplateDto {
        pub name: Option<String>,
        pub date_list: Vec<TopDateTime>,
        pub template_id: Option<i64>,
    }
}

/// `alibaba.campus.guard.timeperiod.listtimerule`
pub mod guard_timeperiod_listtimerule {
    use crate::prelude::*;

    /// `alibaba.campus.guard.timeperiod.listtimerule` (门禁控制器查询时间规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=67570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guard.timeperiod.listtimerule",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardTimeperiodListtimerule {
        pub time_period_query: TimePeriodQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimePeriodQuery {
        #[top_api(required)]
        pub time_period_id_list: Vec<i64>,
        pub sn_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub api_error_msg: Option<String>,
        pub api_success: Option<bool>,
        pub content: Vec<TimeRuleConfigDto>,
        pub api_error_code: Option<String>,
    }

    /// `TimeRuleConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeRuleConfigDto {
        pub name: Option<String>,
        pub time_rule_list: Vec<TimeRuleConfigDtoTimeRuleList>,
        pub id: Option<i64>,
    }

    /// `TimeRuleConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeRuleConfigDtoTimeRuleList {
        pub week: Option<String>,
        pub forbid_template_list: Vec<CalendarTemplateDto>,
        pub time: Option<String>,
        pub allow_template_list: Vec<CalendarTemplateDto>,
    }

    /// `CalendarTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CalendarTemplateDto {
        pub name: Option<String>,
        pub template_id: Option<i64>,
    }
}

/// `alibaba.campus.guardant.data.sync`
pub mod guardant_data_sync {
    use crate::prelude::*;

    /// `alibaba.campus.guardant.data.sync` (刷卡数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=60967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guardant.data.sync",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardantDataSync {
        pub data_type: Option<String>,
        pub supplier_name: Option<String>,
        /// JSON as text.
        pub data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_ext_info: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.guardant.gate.sync`
pub mod guardant_gate_sync {
    use crate::prelude::*;

    /// `alibaba.campus.guardant.gate.sync` (网点数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=60968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guardant.gate.sync",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardantGateSync {
        #[top_api(secret)]
        pub token: String,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.guardant.gateway.callback`
pub mod guardant_gateway_callback {
    use crate::prelude::*;

    /// `alibaba.campus.guardant.gateway.callback` (人卡关系回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=60969&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.guardant.gateway.callback",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct GuardantGatewayCallback {
        #[top_api(secret)]
        pub token: String,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub content: Option<bool>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.space.attr.setattr`
pub mod space_attr_setattr {
    use crate::prelude::*;

    /// `alibaba.campus.space.attr.setattr` (新增业务属性实例接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.attr.setattr",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceAttrSetattr {
        pub context: Option<WorkBenchContext>,
        #[top_api(max_items = 20)]
        pub list: Vec<TypeAttrInstanceRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstanceRequest {
        pub space_id: i64,
        pub value: String,
        pub category: i64,
        pub attr_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.space.building.getbycampusid`
pub mod space_building_getbycampusid {
    use crate::prelude::*;

    /// `alibaba.campus.space.building.getbycampusid` (根据园区 ID 获取楼宇)
    ///
    /// <https://open.taobao.com/api.htm?docId=31950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.building.getbycampusid",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceBuildingGetbycampusid {
        pub param0: WorkBenchContext,
        pub param1: BuildingQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuildingQuery {
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<Building>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Building {
        pub company_name: Option<String>,
        pub company_id: Option<i64>,
        pub is_delete: Option<bool>,
        pub status: Option<i64>,
        pub order_no: Option<i64>,
        pub area: Option<String>,
        pub campus_code: Option<String>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        pub name: Option<String>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
    }
}

/// `alibaba.campus.space.campus.getbyid`
pub mod space_campus_getbyid {
    use crate::prelude::*;

    /// `alibaba.campus.space.campus.getbyid` (根据园区 id 获取园区信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=32380&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.campus.getbyid",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceCampusGetbyid {
        pub param0: WorkBenchContext,
        pub param1: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<Campus>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Campus {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub creator: Option<String>,
        pub modifier: Option<String>,
        pub is_delete: Option<bool>,
        pub r#type: Option<i64>,
        pub status: Option<i64>,
        pub area: Option<Decimal>,
        pub order_no: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub province_code: Option<String>,
        pub province_name: Option<String>,
        pub country_code: Option<String>,
        pub country_name: Option<String>,
        pub code: Option<String>,
        pub en_name: Option<String>,
        pub name: Option<String>,
        pub company_name: Option<String>,
        pub company_id: Option<i64>,
        pub indoor_area: Option<String>,
    }
}

/// `alibaba.campus.space.floor.getbybuildingid`
pub mod space_floor_getbybuildingid {
    use crate::prelude::*;

    /// `alibaba.campus.space.floor.getbybuildingid` (根据楼宇 ID 获取楼层)
    ///
    /// <https://open.taobao.com/api.htm?docId=31949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.floor.getbybuildingid",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceFloorGetbybuildingid {
        pub param0: WorkBenchContext,
        pub param1: FloorQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FloorQuery {
        pub building_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<Floor>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Floor {
        pub area: Option<String>,
        pub height: Option<String>,
        pub order_no: Option<i64>,
        pub description: Option<String>,
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        pub company_id: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub is_delete: Option<bool>,
        pub status: Option<i64>,
        pub geo_floor_id: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.campus.space.floor.getbyid`
pub mod space_floor_getbyid {
    use crate::prelude::*;

    /// `alibaba.campus.space.floor.getbyid` (根据 id 获取楼层)
    ///
    /// <https://open.taobao.com/api.htm?docId=36387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.floor.getbyid",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceFloorGetbyid {
        pub context: WorkBenchContext,
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<Floor>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Floor {
        pub campus_id: Option<i64>,
        pub company_id: Option<i64>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub campus_name: Option<String>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub description: Option<String>,
        pub order_no: Option<i64>,
        pub height_str: Option<String>,
        pub area_str: Option<String>,
        pub status: Option<i64>,
        pub is_delete: Option<bool>,
        pub geo_floor_id: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.campus.space.getbyids`
pub mod space_getbyids {
    use crate::prelude::*;

    /// `alibaba.campus.space.getbyids` (根据 ids 和类型查询空间列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=54429&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.getbyids",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGetbyids {
        pub context: Option<WorkBenchContext>,
        pub query: Option<SpaceIdsQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceIdsQuery {
        pub space_type: String,
        #[top_api(required)]
        pub ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<Content>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub area: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub order_no: Option<i64>,
        pub code: Option<String>,
        pub space_type: Option<String>,
        pub campus_name: Option<String>,
        pub is_delete: Option<bool>,
        pub modifier: Option<String>,
        pub campus_id: Option<i64>,
        pub geo_floor_id: Option<i64>,
        pub description: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub uuid: Option<String>,
        pub building_id: Option<i64>,
        pub floor_id: Option<i64>,
        pub building_name: Option<String>,
        pub company_id: Option<i64>,
        pub name: Option<String>,
        pub floor_name: Option<String>,
        pub id: Option<i64>,
        pub status: Option<i64>,
        pub height: Option<String>,
    }
}

/// `alibaba.campus.space.group.getbyid`
pub mod space_group_getbyid {
    use crate::prelude::*;

    /// `alibaba.campus.space.group.getbyid` (根据分组 ID 查询相关的空间分组信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.group.getbyid",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGroupGetbyid {
        pub param0: WorkBenchContext,
        pub param1: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<SpaceGroup>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroup {
        pub campus_id: Option<i64>,
        pub campus_name: Option<String>,
        pub type_id: Option<i64>,
        pub type_name: Option<String>,
        pub type_code: Option<String>,
        pub big_type_id: Option<i64>,
        pub big_type_name: Option<String>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub description: Option<String>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub name: Option<String>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub type_wrap: Option<PoiTypeWrap>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiTypeWrap {
        pub is_delete: Option<bool>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub second_type_name: Option<String>,
        pub second_type_code: Option<String>,
        pub second_type_id: Option<i64>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }
}

/// `alibaba.campus.space.group.getlist`
pub mod space_group_getlist {
    use crate::prelude::*;

    /// `alibaba.campus.space.group.getlist` (多条件查询空间分组信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31922&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.group.getlist",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGroupGetlist {
        pub param0: Option<WorkBenchContext>,
        pub param1: Option<SpaceGroupQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroupQuery {
        pub limit: Option<i64>,
        pub ids: Vec<i64>,
        pub group_id: Option<i64>,
        pub floor_id: Option<i64>,
        pub current_page: Option<i64>,
        pub company_id: Option<i64>,
        pub type_id: Option<i64>,
        pub campus_id: i64,
        pub building_id: Option<i64>,
        pub type_code: Option<String>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub name_or_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<SpaceGroup>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroup {
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub name: Option<String>,
        pub big_type_name: Option<String>,
        pub type_code: Option<String>,
        pub big_type_id: Option<i64>,
        pub id: Option<i64>,
        pub type_name: Option<String>,
        pub campus_name: Option<String>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub description: Option<String>,
        pub type_wrap: Option<PoiTypeWrap>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiTypeWrap {
        pub is_delete: Option<bool>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub second_type_name: Option<String>,
        pub second_type_code: Option<String>,
        pub id: Option<i64>,
        pub second_type_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
    }
}

/// `alibaba.campus.space.group.getlistbycampusandtype`
pub mod space_group_getlistbycampusandtype {
    use crate::prelude::*;

    /// `alibaba.campus.space.group.getlistbycampusandtype` (根据园区 id 及 `TypeId` 获取空间分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=31927&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.group.getlistbycampusandtype",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGroupGetlistbycampusandtype {
        pub param0: WorkBenchContext,
        pub param1: SpaceGroupQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroupQuery {
        pub limit: Option<i64>,
        pub current_page: Option<i64>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub type_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<ApiReturnningWrap>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiReturnningWrap {
        pub version: Option<String>,
        pub uuid: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub type_id: Option<i64>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub space_type: Option<String>,
        pub type_name: Option<String>,
        pub type_code: Option<String>,
    }
}

/// `alibaba.campus.space.group.getspacegrouplistwithattr`
pub mod space_group_getspacegrouplistwithattr {
    use crate::prelude::*;

    /// `alibaba.campus.space.group.getspacegrouplistwithattr` (分页查询空间分组业务属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=33370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.group.getspacegrouplistwithattr",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGroupGetspacegrouplistwithattr {
        pub context: Option<WorkBenchContext>,
        pub group_query: Option<SpaceGroupQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroupQuery {
        pub limit: Option<i64>,
        pub ids: Vec<i64>,
        pub type_code: Option<String>,
        pub floor_id: Option<i64>,
        pub current_page: Option<i64>,
        pub type_id: Option<i64>,
        pub building_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<SpaceGroup>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroup {
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub name: Option<String>,
        pub type_code: Option<String>,
        pub id: Option<i64>,
        pub type_name: Option<String>,
        pub campus_name: Option<String>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub description: Option<String>,
        pub code: Option<String>,
        pub is_delete: Option<bool>,
        pub attrs: Vec<TypeAttrInstance>,
        pub uuid: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstance {
        pub type_attr_ref_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_code: Option<String>,
        pub value: Option<String>,
        pub value_type: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.campus.space.group.getspacegroupwithattr`
pub mod space_group_getspacegroupwithattr {
    use crate::prelude::*;

    /// `alibaba.campus.space.group.getspacegroupwithattr` (空间分组 id 查业务属性实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=33371&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.group.getspacegroupwithattr",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceGroupGetspacegroupwithattr {
        pub context: Option<WorkBenchContext>,
        pub group_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<SpaceGroup>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroup {
        pub uuid: Option<String>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
        pub description: Option<String>,
        pub floor_id: Option<i64>,
        pub floor_name: Option<String>,
        pub campus_id: Option<i64>,
        pub type_id: Option<i64>,
        pub campus_name: Option<String>,
        pub type_name: Option<String>,
        pub id: Option<i64>,
        pub type_code: Option<String>,
        pub name: Option<String>,
        pub building_id: Option<i64>,
        pub building_name: Option<String>,
        pub attrs: Vec<TypeAttrInstance>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstance {
        pub type_attr_ref_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_code: Option<String>,
        pub value: Option<String>,
        pub value_type: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.campus.space.type.getbycode`
pub mod space_type_getbycode {
    use crate::prelude::*;

    /// `alibaba.campus.space.type.getbycode` (根据类别编码查询类别)
    ///
    /// <https://open.taobao.com/api.htm?docId=38131&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.type.getbycode",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceTypeGetbycode {
        pub param0: Option<WorkBenchContext>,
        pub type_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<PoiType>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiType {
        pub type_name: Option<String>,
        pub type_code: Option<String>,
        pub big_type_code: Option<String>,
        pub big_type_name: Option<String>,
        pub big_type_id: Option<i64>,
        pub pid: Option<i64>,
        pub classify: Option<String>,
        pub code: Option<String>,
        pub name: Option<String>,
        pub category: Option<i64>,
        pub is_delete: Option<bool>,
        pub description: Option<String>,
        pub type_en_name: Option<String>,
    }
}

/// `alibaba.campus.space.type.getpageresult`
pub mod space_type_getpageresult {
    use crate::prelude::*;

    /// `alibaba.campus.space.type.getpageresult` (分页查询空间类别接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.type.getpageresult",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceTypeGetpageresult {
        pub param0: WorkBenchContext,
        pub param1: SpaceTypeQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceTypeQuery {
        pub limit: Option<i64>,
        pub top_level_id: Option<i64>,
        pub pid: Option<i64>,
        pub group_top_level_id: Option<i64>,
        pub id: Option<i64>,
        pub category: Option<i64>,
        pub start_row: Option<i64>,
        pub space_top_level_id: Option<i64>,
        pub current_page: Option<i64>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub limit: Option<i64>,
        pub results: Vec<PoiTypeWrap>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiTypeWrap {
        pub classify: Option<String>,
        pub is_delete: Option<bool>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub second_type_name: Option<String>,
        pub second_type_code: Option<String>,
        pub second_type_id: Option<i64>,
        pub id: Option<i64>,
    }
}

/// `alibaba.campus.space.unit.getbyid`
pub mod space_unit_getbyid {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getbyid` (根据 ID 查询指定空间单元信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31923&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getbyid",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetbyid {
        pub param0: WorkBenchContext,
        pub param1: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<PoiInfo>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub space_groups: Vec<SpaceGroup>,
        pub code: Option<String>,
        pub category: Option<i64>,
        pub area: Option<String>,
        pub is_delete: Option<bool>,
        pub status: Option<i64>,
        pub company_id: Option<i64>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub campus_name: Option<String>,
        pub campus_code: Option<String>,
        pub campus_id: Option<i64>,
        pub type_name: Option<String>,
        pub type_code: Option<String>,
        pub type_id: Option<i64>,
        pub height: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
        pub uuid: Option<String>,
        pub central: Option<Point>,
        pub category_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceGroup {
        pub is_delete: Option<bool>,
        pub code: Option<String>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub description: Option<String>,
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub big_type_name: Option<String>,
        pub big_type_id: Option<i64>,
        pub type_code: Option<String>,
        pub type_name: Option<String>,
        pub type_id: Option<i64>,
        pub campus_name: Option<String>,
        pub campus_id: Option<i64>,
        pub name: Option<String>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Point {
        pub lng: Option<String>,
        pub lat: Option<String>,
    }
}

/// `alibaba.campus.space.unit.getlist`
pub mod space_unit_getlist {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getlist` (多条件查询空间单元信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31926&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getlist",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetlist {
        pub param0: WorkBenchContext,
        pub param1: SpaceUnitQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceUnitQuery {
        pub limit: Option<i64>,
        pub ids: Vec<i64>,
        pub type_code: Option<String>,
        pub floor_id: Option<i64>,
        pub name: Option<String>,
        pub current_page: Option<i64>,
        pub company_id: Option<i64>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub building_id: Option<i64>,
        pub category: Option<i64>,
        pub code: Option<String>,
        pub name_or_code: Option<String>,
        pub code_key_word: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<Contents>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Contents {
        pub building_name: Option<String>,
        pub company_id: Option<i64>,
        pub status: Option<Status>,
        pub building_id: Option<i64>,
        pub group_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
        pub campus_id: Option<i64>,
        pub type_id: Option<i64>,
        pub creator: Option<String>,
        pub type_code: Option<String>,
        pub id: Option<i64>,
        pub modifier: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub category: Option<i64>,
        pub floor_name: Option<String>,
        pub height: Option<String>,
        pub area: Option<String>,
        pub floor_id: Option<i64>,
        pub type_name: Option<String>,
        pub campus_code: Option<String>,
        pub campus_name: Option<String>,
        pub name: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
        pub uuid: Option<String>,
        pub category_name: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 停用
        #[top_api(value = 0)]
        Disabled,
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.campus.space.unit.getlistbycampusandtype`
pub mod space_unit_getlistbycampusandtype {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getlistbycampusandtype` (根据园区 id 及 `TypeId` 获取空间单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=31928&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getlistbycampusandtype",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetlistbycampusandtype {
        pub param0: Option<WorkBenchContext>,
        pub param1: Option<SpaceUnitQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceUnitQuery {
        pub limit: Option<i64>,
        pub current_page: Option<i64>,
        pub type_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<ApiReturnningWrap>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiReturnningWrap {
        pub code: Option<String>,
        pub name: Option<String>,
        pub type_id: Option<i64>,
        pub id: Option<i64>,
        pub last_update_time: Option<TopDateTime>,
        pub uuid: Option<String>,
        pub version: Option<String>,
        pub space_type: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
    }
}

/// `alibaba.campus.space.unit.getlistbygroupid`
pub mod space_unit_getlistbygroupid {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getlistbygroupid` (根据分组 ID 查询相应的空间单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=31924&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getlistbygroupid",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetlistbygroupid {
        pub param0: WorkBenchContext,
        pub param1: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<PoiInfo>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub code: Option<String>,
        pub category: Option<i64>,
        pub area: Option<Decimal>,
        pub is_delete: Option<bool>,
        pub status: Option<i64>,
        pub company_id: Option<String>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub building_name: Option<String>,
        pub building_id: Option<i64>,
        pub campus_name: Option<String>,
        pub campus_code: Option<String>,
        pub campus_id: Option<i64>,
        pub type_name: Option<String>,
        pub type_code: Option<String>,
        pub type_id: Option<i64>,
        pub group_id: Option<i64>,
        pub height: Option<Decimal>,
        pub modifier: Option<String>,
        pub creator: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
    }
}

/// `alibaba.campus.space.unit.getlistmapbygroupid`
pub mod space_unit_getlistmapbygroupid {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getlistmapbygroupid` (新增查询多个分组 ID 各自相关的空间单元信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getlistmapbygroupid",
        response = MapResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetlistmapbygroupid {
        pub param0: WorkBenchContext,
        pub param1: SpaceUnitQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceUnitQuery {
        pub ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MapResult {
        pub content: Option<String>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.campus.space.unit.getlistwithattrbygroupid`
pub mod space_unit_getlistwithattrbygroupid {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getlistwithattrbygroupid` (根据空间分组 id、ids 查空间单元信息【带空
    /// 间单元业务属性信息】)
    ///
    /// <https://open.taobao.com/api.htm?docId=33366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getlistwithattrbygroupid",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetlistwithattrbygroupid {
        pub context: Option<WorkBenchContext>,
        pub group_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<PoiInfo>,
        pub request_id: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub building_name: Option<String>,
        pub uuid: Option<String>,
        pub company_id: Option<i64>,
        pub status: Option<i64>,
        pub building_id: Option<i64>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
        pub campus_id: Option<i64>,
        pub type_id: Option<i64>,
        pub type_code: Option<String>,
        pub id: Option<i64>,
        pub category: Option<i64>,
        pub floor_name: Option<String>,
        pub height: Option<Decimal>,
        pub area: Option<Decimal>,
        pub floor_id: Option<i64>,
        pub type_name: Option<String>,
        pub campus_code: Option<String>,
        pub campus_name: Option<String>,
        pub name: Option<String>,
        pub attrs: Vec<TypeAttrInstance>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstance {
        pub type_attr_ref_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_code: Option<String>,
        pub value: Option<String>,
        pub uuid: Option<String>,
        pub value_type: Option<String>,
    }
}

/// `alibaba.campus.space.unit.getspaceunitlistwithattr`
pub mod space_unit_getspaceunitlistwithattr {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getspaceunitlistwithattr` (空间单元列表带业务属性实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=33367&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getspaceunitlistwithattr",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetspaceunitlistwithattr {
        pub context: Option<WorkBenchContext>,
        pub unit_query: Option<SpaceUnitQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpaceUnitQuery {
        pub limit: Option<i64>,
        pub ids: Vec<i64>,
        pub type_code: Option<String>,
        pub category: Option<i64>,
        pub floor_id: Option<i64>,
        pub name: Option<String>,
        pub current_page: Option<i64>,
        pub type_id: Option<i64>,
        pub building_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub contents: Vec<PoiInfo>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub building_name: Option<String>,
        pub company_id: Option<i64>,
        pub status: Option<i64>,
        pub building_id: Option<i64>,
        pub is_delete: Option<bool>,
        pub code: Option<String>,
        pub campus_id: Option<i64>,
        pub type_id: Option<i64>,
        pub type_code: Option<String>,
        pub id: Option<i64>,
        pub category: Option<i64>,
        pub floor_name: Option<String>,
        pub floor_id: Option<i64>,
        pub type_name: Option<String>,
        pub campus_code: Option<String>,
        pub campus_name: Option<String>,
        pub name: Option<String>,
        pub attrs: Vec<TypeAttrInstance>,
        pub uuid: Option<String>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
        pub height: Option<String>,
        pub area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstance {
        pub type_attr_ref_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_code: Option<String>,
        pub value: Option<String>,
        pub value_type: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba.campus.space.unit.getspaceunitwithattr`
pub mod space_unit_getspaceunitwithattr {
    use crate::prelude::*;

    /// `alibaba.campus.space.unit.getspaceunitwithattr` (空间单元 id 查业务属性实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=33368&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.space.unit.getspaceunitwithattr",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct SpaceUnitGetspaceunitwithattr {
        pub context: Option<WorkBenchContext>,
        pub space_unit_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub user_id: Option<i64>,
        pub campus_code: Option<String>,
        pub company_id: Option<i64>,
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<PoiInfo>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiInfo {
        pub uuid: Option<String>,
        pub name: Option<String>,
        pub campus_name: Option<String>,
        pub campus_code: Option<String>,
        pub type_name: Option<String>,
        pub floor_id: Option<i64>,
        pub area: Option<String>,
        pub height: Option<String>,
        pub floor_name: Option<String>,
        pub category: Option<i64>,
        pub id: Option<i64>,
        pub type_code: Option<String>,
        pub type_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub code: Option<String>,
        pub is_delete: Option<bool>,
        pub building_id: Option<i64>,
        pub status: Option<String>,
        pub company_id: Option<i64>,
        pub building_name: Option<String>,
        pub attrs: Vec<TypeAttrInstance>,
        pub ft_id: Option<String>,
        pub geo_floor_id: Option<i64>,
        pub central: Option<Point>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TypeAttrInstance {
        pub type_attr_ref_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_code: Option<String>,
        pub value: Option<String>,
        pub uuid: Option<String>,
        pub value_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Point {
        pub lng: Option<String>,
        pub lat: Option<String>,
    }
}

/// `alibaba.campus.topology.getall`
pub mod topology_getall {
    use crate::prelude::*;

    /// `alibaba.campus.topology.getall` (获取管理园区的规则拓扑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.topology.getall",
        response = ListResult,
        unwrap = "result",
        debug
    )]
    pub struct TopologyGetall {
        pub campus_id: i64,
        pub company_id: Option<i64>,
        pub system_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListResult {
        pub content_list: Vec<Value>,
        pub total_count: Option<i64>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
        pub error_ext_info: Option<String>,
    }
}

/// `alibaba.campus.visitor.image.upload`
pub mod visitor_image_upload {
    use crate::prelude::*;

    /// `alibaba.campus.visitor.image.upload` (访客大厅图片上传及查看)
    ///
    /// <https://open.taobao.com/api.htm?docId=63588&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.campus.visitor.image.upload",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct VisitorImageUpload {
        pub company_id: Option<i64>,
        pub campus_id: Option<i64>,
        pub none_string: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub contents: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
        pub success: Option<bool>,
    }
}
