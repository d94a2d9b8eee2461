//! `alibaba.mozi.*`: 25 APIs.

pub use self::acl_app_getpermisspkgs::AclAppGetpermisspkgs;
pub use self::acl_grant_grantrole::AclGrantGrantrole;
pub use self::acl_permission_page_rolepermission::AclPermissionPageRolepermission;
pub use self::acl_permissionpkg_add_permissions::AclPermissionpkgAddPermissions;
pub use self::acl_permissionpkg_add_roles::AclPermissionpkgAddRoles;
pub use self::acl_role_add::AclRoleAdd;
pub use self::acl_role_add_permissions::AclRoleAddPermissions;
pub use self::acl_role_remove::AclRoleRemove;
pub use self::acl_role_remove_permissions::AclRoleRemovePermissions;
pub use self::acl_userpermissions_revoke::AclUserpermissionsRevoke;
pub use self::acl_userroles_revoke::AclUserrolesRevoke;
pub use self::buc_account_list_accountids::BucAccountListAccountids;
pub use self::buc_account_pageall::BucAccountPageall;
pub use self::fusion_addorupdate_employee_account::FusionAddorupdateEmployeeAccount;
pub use self::fusion_create_employee_account::FusionCreateEmployeeAccount;
pub use self::fusion_dimission_employee_account::FusionDimissionEmployeeAccount;
pub use self::fusion_reentry_employee_account::FusionReentryEmployeeAccount;
pub use self::fusion_update_employee_account::FusionUpdateEmployeeAccount;
pub use self::vds_tenant_api_service_addadmin::VdsTenantApiServiceAddadmin;
pub use self::vds_tenant_api_service_dismiss::VdsTenantApiServiceDismiss;
pub use self::vds_tenant_api_service_getadmin::VdsTenantApiServiceGetadmin;
pub use self::vds_tenant_api_service_matchempcodes::VdsTenantApiServiceMatchempcodes;
pub use self::vds_tenant_api_service_pagesubadmins::VdsTenantApiServicePagesubadmins;
pub use self::vds_tenant_api_service_removeadmin::VdsTenantApiServiceRemoveadmin;
pub use self::vds_tenant_api_service_tenantbyid::VdsTenantApiServiceTenantbyid;

/// `alibaba.mozi.acl.app.getpermisspkgs`
pub mod acl_app_getpermisspkgs {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.app.getpermisspkgs` (分页获取应用的权限套餐)
    ///
    /// <https://open.taobao.com/api.htm?docId=45484&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.app.getpermisspkgs",
        response = AppPermissionPackageResult,
        unwrap = "result",
        debug
    )]
    pub struct AclAppGetpermisspkgs {
        pub get_app_permission_packages_request: Option<GetAppPermissionPackageRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetAppPermissionPackageRequest {
        pub show_realm_info: Option<bool>,
        pub return_total_size: Option<bool>,
        pub principal_param: BucUserPrincipalParam,
        pub target_app_name: Option<String>,
        pub page_size: Option<i64>,
        pub show_e_lement_count: Option<bool>,
        pub request_meta_data: Option<String>,
        pub fuzzy_name: Option<String>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub user_id: i64,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppPermissionPackageResult {
        pub total_size: Option<i64>,
        pub datas: Vec<PermissionPackageEntity>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionPackageEntity {
        pub name: Option<String>,
        pub title: Option<String>,
        pub name_e_n: Option<String>,
        pub app_name: Option<String>,
        pub description: Option<String>,
        pub description_e_n: Option<String>,
        pub ext_str: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub permission_count: Option<i64>,
        pub role_count: Option<i64>,
        pub data_permission_count: Option<i64>,
        pub regist_realm_list: Vec<RealmEntity>,
        pub creator: Option<BucUser>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RealmEntity {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUser {
        pub user_id: Option<i64>,
    }
}

/// `alibaba.mozi.acl.grant.grantrole`
pub mod acl_grant_grantrole {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.grant.grantrole` (将一个角色授予一个账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=45455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.grant.grantrole",
        response = GrantRolesResult,
        unwrap = "result",
        debug
    )]
    pub struct AclGrantGrantrole {
        pub grant_roles_request: GrantRolesRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrantRolesRequest {
        pub reason: String,
        pub target_app_name: Option<String>,
        pub request_meta_data: Option<String>,
        pub principal: BucUserPrincipalParam,
        pub expire_date: Option<TopDateTime>,
        #[top_api(required)]
        pub role_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub tenant_id: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GrantRolesResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.permission.page.rolepermission`
pub mod acl_permission_page_rolepermission {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.permission.page.rolepermission` (分页查询角色下包含的权限列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.permission.page.rolepermission",
        response = PageRolePermissionResult,
        unwrap = "result",
        debug
    )]
    pub struct AclPermissionPageRolepermission {
        pub page_role_permisions: PageRolePermissionRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageRolePermissionRequest {
        pub return_total_size: Option<bool>,
        pub principal_param: Option<BucUserPrincipalParam>,
        pub target_app_name: Option<String>,
        pub page_size: Option<i64>,
        pub request_meta_data: Option<String>,
        pub fuzzy_name: Option<String>,
        pub page_no: Option<i64>,
        pub role_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub user_id: Option<i64>,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageRolePermissionResult {
        pub total_size: Option<i64>,
        pub datas: Vec<PermissionEntity>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub role_name: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermissionEntity {
        pub permission_description: Option<String>,
        pub permission_owner_id_list: Vec<String>,
        pub max_expire_date: Option<String>,
        pub risk_level: Option<String>,
        pub permission_title_e_n: Option<String>,
        pub permission_title: Option<String>,
        pub permission_name: Option<String>,
        pub status: Option<String>,
        pub public_attri: Option<String>,
        pub creator: Option<BucUser>,
        pub creat_time: Option<TopDateTime>,
        pub description: Option<String>,
        pub revoke_rule: Option<String>,
        pub is_active: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUser {
        pub user_id: Option<i64>,
    }
}

/// `alibaba.mozi.acl.permissionpkg.add.permissions`
pub mod acl_permissionpkg_add_permissions {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.permissionpkg.add.permissions` (权限套餐添加权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=46097&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.permissionpkg.add.permissions",
        response = UpdatePermissionsToPermissionPackageResult,
        unwrap = "result",
        debug
    )]
    pub struct AclPermissionpkgAddPermissions {
        pub parameters: UpdatePermissionsToPermissionPackageRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdatePermissionsToPermissionPackageRequest {
        pub principal_param: BucUserPrincipalParam,
        pub name: String,
        #[top_api(required)]
        pub permission_names: Vec<String>,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub tenant_name: Option<String>,
        pub tenant_id: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdatePermissionsToPermissionPackageResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.permissionpkg.add.roles`
pub mod acl_permissionpkg_add_roles {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.permissionpkg.add.roles` (将角色添加到权限套餐中)
    ///
    /// <https://open.taobao.com/api.htm?docId=46098&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.permissionpkg.add.roles",
        response = UpdateRolesToPermissionPackageResult,
        unwrap = "result",
        debug
    )]
    pub struct AclPermissionpkgAddRoles {
        pub parameters: UpdateRolesToPermissionPackageRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateRolesToPermissionPackageRequest {
        pub principal_param: BucUserPrincipalParam,
        pub name: String,
        #[top_api(required)]
        pub role_names: Vec<String>,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub tenant_id: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateRolesToPermissionPackageResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.role.add`
pub mod acl_role_add {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.role.add` (新增一个角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=45480&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.role.add",
        response = CreateRoleResult,
        unwrap = "result",
        debug
    )]
    pub struct AclRoleAdd {
        pub create_role_request: CreateRoleRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CreateRoleRequest {
        pub target_app_name: Option<String>,
        pub add_permission_names: Vec<String>,
        pub description: String,
        pub title: String,
        pub r#type: Option<String>,
        pub request_meta_data: Option<String>,
        pub data_permission_json_str: Option<String>,
        pub title_e_n: String,
        pub is_data: Option<bool>,
        pub rule_type: Option<String>,
        pub public_attri: Option<PublicAttri>,
        pub assign_level: Option<AssignLevel>,
        pub principal_param: BucUserPrincipalParam,
        pub operator_user_id: Option<i64>,
        pub name: String,
        pub owner_user_id: Option<i64>,
        pub revoke_rule: RevokeRule,
        pub approver_user_ids: Vec<String>,
        pub extention_map: Option<String>,
    }

    /// The values of `public_attri`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PublicAttri {
        /// 公开可申请
        #[top_api(value = "1")]
        V1,
        /// 公开不可申请
        #[top_api(value = "2")]
        V2,
        /// 不公开
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `assign_level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AssignLevel {
        /// 低风险
        #[top_api(value = "L")]
        L,
        /// 中风
        #[top_api(value = "M")]
        M,
        /// 高风险
        #[top_api(value = "H")]
        H,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `revoke_rule`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RevokeRule {
        #[top_api(value = "REVOKE")]
        Revoke,
        #[top_api(value = "RESERVE")]
        Reserve,
        #[top_api(value = "TRANSFER_REVOKE")]
        TransferRevoke,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub tenant_id: i64,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateRoleResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.role.add.permissions`
pub mod acl_role_add_permissions {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.role.add.permissions` (角色添加功能权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=45470&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.role.add.permissions",
        response = AddPermissionToRoleResult,
        unwrap = "result",
        debug
    )]
    pub struct AclRoleAddPermissions {
        pub add_permissions_to_role: AddPermissionToRoleRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddPermissionToRoleRequest {
        pub principal_param: BucPrincipalParam,
        pub target_app_name: Option<String>,
        pub apply_reason: Option<String>,
        pub request_meta_data: Option<String>,
        pub role_name: String,
        #[top_api(required)]
        pub permission_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucPrincipalParam {
        pub user_id: Option<i64>,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddPermissionToRoleResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.role.remove`
pub mod acl_role_remove {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.role.remove` (删除角色)
    ///
    /// <https://open.taobao.com/api.htm?docId=50853&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.role.remove",
        response = AclRoleRemoveResponse,
        debug
    )]
    pub struct AclRoleRemove {
        pub delete_roles_request: Option<DeleteRolesRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteRolesRequest {
        pub names: Vec<String>,
        pub principal_param: Option<BucUserPrincipalParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub tenant_id: Option<i64>,
        pub user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AclRoleRemoveResponse {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub mozi_request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.role.remove.permissions`
pub mod acl_role_remove_permissions {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.role.remove.permissions` (角色移除功能权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=45483&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.role.remove.permissions",
        response = RemovePermissionsFromRoleResult,
        unwrap = "result",
        debug
    )]
    pub struct AclRoleRemovePermissions {
        pub remove_permissions_from_role: RemovePermissionsFromRoleRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemovePermissionsFromRoleRequest {
        pub principal_param: BucUserPrincipalParam,
        pub target_app_name: Option<String>,
        pub role_name: String,
        #[top_api(required)]
        pub permission_names: Vec<String>,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub user_id: Option<i64>,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemovePermissionsFromRoleResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.userpermissions.revoke`
pub mod acl_userpermissions_revoke {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.userpermissions.revoke` (回收账户权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=45456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.userpermissions.revoke",
        response = RevokePermissionsResult,
        unwrap = "result",
        debug
    )]
    pub struct AclUserpermissionsRevoke {
        pub revoke_permission: RevokePermissionsRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RevokePermissionsRequest {
        pub principal: BucUserPrincipalParam,
        pub target_app_name: Option<String>,
        #[top_api(required)]
        pub permission_names: Vec<String>,
        pub request_meta_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub user_id: i64,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RevokePermissionsResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.acl.userroles.revoke`
pub mod acl_userroles_revoke {
    use crate::prelude::*;

    /// `alibaba.mozi.acl.userroles.revoke` (回收账户被授予的角色接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.acl.userroles.revoke",
        response = RevokeRolesResult,
        unwrap = "result",
        debug
    )]
    pub struct AclUserrolesRevoke {
        pub revoke_roles_request: RevokeRolesRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RevokeRolesRequest {
        pub principal: BucUserPrincipalParam,
        pub target_app_name: Option<String>,
        #[top_api(required)]
        pub role_names: Vec<String>,
        pub request_meta_data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BucUserPrincipalParam {
        pub user_id: i64,
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RevokeRolesResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.buc.account.list.accountids`
pub mod buc_account_list_accountids {
    use crate::prelude::*;

    /// `alibaba.mozi.buc.account.list.accountids` (根据一批账号 ID 查询账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45946&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.buc.account.list.accountids",
        response = ListAccountsByAccountIdsResult,
        unwrap = "result",
        debug
    )]
    pub struct BucAccountListAccountids {
        pub list_account_ids: Option<ListAccountsByAccountIdsRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListAccountsByAccountIdsRequest {
        pub tenant_id: i64,
        #[top_api(required)]
        pub account_ids: Vec<i64>,
        pub available: Option<String>,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListAccountsByAccountIdsResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.buc.account.pageall`
pub mod buc_account_pageall {
    use crate::prelude::*;

    /// `alibaba.mozi.buc.account.pageall` (查询租户内内所有账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=46007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.buc.account.pageall",
        response = PageAllAccountsResult,
        unwrap = "result",
        debug
    )]
    pub struct BucAccountPageall {
        pub page_all: Option<PageAllAccountsRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageAllAccountsRequest {
        pub return_total_size: Option<bool>,
        pub tenant_id: i64,
        pub account_type: Option<String>,
        pub available: Option<String>,
        pub page_size: Option<i64>,
        pub request_meta_data: Option<String>,
        pub hr_status: Option<String>,
        pub page_no: Option<i64>,
        pub active_level: Option<ActiveLevel>,
        pub status: Option<Status>,
    }

    /// The values of `active_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActiveLevel {
        /// 未激活
        #[top_api(value = 0)]
        V0,
        /// 激活
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 离职回收
        #[top_api(value = 5)]
        V5,
        /// 冻结
        #[top_api(value = 104)]
        Frozen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageAllAccountsResult {
        pub total_size: Option<i64>,
        pub data_list: Vec<T>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub account: Option<String>,
        pub namespace: Option<String>,
        pub refer_id: Option<String>,
        pub refer_account: Option<String>,
        pub site_language: Option<String>,
        pub status: Option<String>,
        pub account_type: Option<String>,
        pub mainland: Option<String>,
        pub available: Option<String>,
        pub active_level: Option<i64>,
        pub hr_status: Option<String>,
        #[top_api(secret)]
        pub nick_name_cn: Option<String>,
        pub name_en: Option<String>,
        pub name_cn: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub emp_id: Option<String>,
        pub avatar: Option<String>,
    }
}

/// `alibaba.mozi.fusion.addorupdate.employee.account`
pub mod fusion_addorupdate_employee_account {
    use crate::prelude::*;

    /// `alibaba.mozi.fusion.addorupdate.employee.account` (添加人员和账号复合接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=40880&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.fusion.addorupdate.employee.account",
        response = AddOrUpdateTenantEmployeeAndAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct FusionAddorupdateEmployeeAccount {
        pub employee_account: Option<AddOrUpdateTenantEmployeeAndAccountRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddOrUpdateTenantEmployeeAndAccountRequest {
        pub tenant_id: i64,
        pub request_meta_data: Option<String>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub employee_code: String,
        pub operator: String,
        pub namespace: String,
        #[top_api(secret)]
        pub employee_name: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub account: String,
        pub language: Option<String>,
        pub sec_mobile_area_code: Option<String>,
        #[top_api(secret)]
        pub refer_id: String,
        #[top_api(secret)]
        pub sec_mobile: Option<String>,
        #[top_api(secret)]
        pub identity_card_num: Option<String>,
        pub employee_number: Option<String>,
        pub avatar: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddOrUpdateTenantEmployeeAndAccountResult {
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
        pub request_id: Option<String>,
        pub data: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mozi.fusion.create.employee.account`
pub mod fusion_create_employee_account {
    use crate::prelude::*;

    /// `alibaba.mozi.fusion.create.employee.account` (创建 MOZI 自建人员和账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=41855&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.fusion.create.employee.account",
        response = CreateTenantEmployeeAndAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct FusionCreateEmployeeAccount {
        pub employee_account: Option<CreateTenantEmployeeAndAccountRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateTenantEmployeeAndAccountRequest {
        pub tenant_id: i64,
        #[top_api(secret)]
        pub certificate_code: Option<String>,
        pub request_meta_data: Option<String>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub certificate_type: Option<String>,
        pub employee_code: String,
        #[top_api(secret)]
        pub password: Option<String>,
        pub operator: Option<String>,
        #[top_api(secret)]
        pub employee_name: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub account: String,
        pub language: Option<String>,
        pub sec_mobile_area_code: Option<String>,
        pub employee_number: Option<String>,
        #[top_api(secret)]
        pub sec_mobile: Option<String>,
        pub namespace: String,
        pub avatar: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateTenantEmployeeAndAccountResult {
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
        pub request_id: Option<String>,
        pub data: Option<EmployeeAccount>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeAccount {
        pub account_id: Option<i64>,
        pub employee_code: Option<String>,
        pub account_namespace: Option<String>,
        pub account_code: Option<String>,
    }
}

/// `alibaba.mozi.fusion.dimission.employee.account`
pub mod fusion_dimission_employee_account {
    use crate::prelude::*;

    /// `alibaba.mozi.fusion.dimission.employee.account` (人员离职)
    ///
    /// <https://open.taobao.com/api.htm?docId=41856&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.fusion.dimission.employee.account",
        response = RemoveTenantEmployeeAndAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct FusionDimissionEmployeeAccount {
        #[top_api(rename = "dimission.employee")]
        pub dimission_employee: Option<RemoveTenantEmployeeAndAccountRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemoveTenantEmployeeAndAccountRequest {
        pub tenant_id: i64,
        pub request_meta_data: Option<String>,
        pub employee_code: String,
        pub operator: Option<String>,
        pub account_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemoveTenantEmployeeAndAccountResult {
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
        pub request_id: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.mozi.fusion.reentry.employee.account`
pub mod fusion_reentry_employee_account {
    use crate::prelude::*;

    /// `alibaba.mozi.fusion.reentry.employee.account` (重新入职并且重新启用账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=41858&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.fusion.reentry.employee.account",
        response = ReEntryTenantEmployeeAndAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct FusionReentryEmployeeAccount {
        #[top_api(rename = "reentry.employee.account")]
        pub reentry_employee_account: Option<ReEntryTenantEmployeeAndAccountRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReEntryTenantEmployeeAndAccountRequest {
        pub tenant_id: i64,
        #[top_api(secret)]
        pub certificate_code: Option<String>,
        pub request_meta_data: Option<String>,
        #[top_api(secret)]
        pub nickname: Option<String>,
        pub certificate_type: Option<String>,
        pub employee_code: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
        pub operator: Option<String>,
        #[top_api(secret)]
        pub employee_name: Option<String>,
        pub namespace: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub account: Option<String>,
        pub language: Option<String>,
        pub sec_mobile_area_code: Option<String>,
        pub employee_number: Option<String>,
        #[top_api(secret)]
        pub sec_mobile: Option<String>,
        pub avatar: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReEntryTenantEmployeeAndAccountResult {
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
        pub request_id: Option<String>,
        pub datas: Vec<EmployeeAccount>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeAccount {
        pub account_code: Option<String>,
        pub employee_code: Option<String>,
        pub account_namespace: Option<String>,
        pub account_id: Option<i64>,
    }
}

/// `alibaba.mozi.fusion.update.employee.account`
pub mod fusion_update_employee_account {
    use crate::prelude::*;

    /// `alibaba.mozi.fusion.update.employee.account` (更新人员和账号属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=44748&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.fusion.update.employee.account",
        response = UpdateTenantEmployeeAndAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct FusionUpdateEmployeeAccount {
        pub employee_account: Option<UpdateTenantEmployeeAndAccountRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateTenantEmployeeAndAccountRequest {
        #[top_api(secret)]
        pub employee_name: String,
        #[top_api(secret)]
        pub certificate_code: Option<String>,
        pub employee_base_properties: Option<EmployeeBaseProperties>,
        pub operator: String,
        pub request_meta_data: Option<String>,
        pub employee_code: String,
        pub account_id: i64,
        pub tenant_id: i64,
        pub certificate_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EmployeeBaseProperties {
        pub cell_phone_area_code: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub cell_phone: Option<String>,
        pub employee_number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateTenantEmployeeAndAccountResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.addadmin`
pub mod vds_tenant_api_service_addadmin {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.addadmin` (新建租户管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=51055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.addadmin",
        response = AddTenantAdminsResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceAddadmin {
        pub param0: AddTenantAdminsRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddTenantAdminsRequest {
        #[top_api(required)]
        pub employee_codes: Vec<String>,
        pub primary_admin: Option<bool>,
        pub tenant_id: i64,
        pub operator: String,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddTenantAdminsResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.dismiss`
pub mod vds_tenant_api_service_dismiss {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.dismiss` (MOZI 解除组织主管服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=49255&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.dismiss",
        response = DismissOrganizationSupervisorResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceDismiss {
        pub par0: Option<DismissOrganizationSupervisorRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DismissOrganizationSupervisorRequest {
        #[top_api(required)]
        pub employee_codes: Vec<String>,
        pub organization_code: String,
        pub tenant_id: i64,
        pub operator: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DismissOrganizationSupervisorResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.getadmin`
pub mod vds_tenant_api_service_getadmin {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.getadmin` (获取员工租户管理员信息（查询员工是否为租户管理员）
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=49922&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.getadmin",
        response = GetEmployeeTenantAdminInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceGetadmin {
        pub par0: Option<GetEmployeeTenantAdminInfoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetEmployeeTenantAdminInfoRequest {
        pub tenant_id: i64,
        pub employee_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetEmployeeTenantAdminInfoResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub admin: Option<bool>,
        pub response_message: Option<String>,
        pub primary: Option<bool>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.matchempcodes`
pub mod vds_tenant_api_service_matchempcodes {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.matchempcodes` (校验组-员工是否匹配)
    ///
    /// <https://open.taobao.com/api.htm?docId=49940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.matchempcodes",
        response = MatchWithEmployeeResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceMatchempcodes {
        pub par0: Option<MatchWithEmployeeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchWithEmployeeRequest {
        #[top_api(required)]
        pub employee_codes: Vec<String>,
        pub tenant_id: i64,
        pub group_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MatchWithEmployeeResult {
        pub unmatched_employee_codes: Vec<String>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub matched_employee_codes: Vec<String>,
        pub response_message: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.pagesubadmins`
pub mod vds_tenant_api_service_pagesubadmins {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.pagesubadmins` (分页查询租户子管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=49923&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.pagesubadmins",
        response = PageTenantSubAdminsResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServicePagesubadmins {
        pub par0: Option<PageTenantSubAdminsRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageTenantSubAdminsRequest {
        pub return_total_size: Option<bool>,
        pub page_no: Option<i64>,
        pub tenant_id: i64,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageTenantSubAdminsResult {
        pub total_size: Option<i64>,
        pub datas: Vec<TenantAdmin>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub response_message: Option<String>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenantAdmin {
        pub employee_name: Option<String>,
        pub employee_code: Option<String>,
        pub primary: Option<bool>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.removeadmin`
pub mod vds_tenant_api_service_removeadmin {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.removeadmin` (删除租户管理员服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=51057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.removeadmin",
        response = RemoveTenantAdminsResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceRemoveadmin {
        pub param: RemoveTenantAdminsRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemoveTenantAdminsRequest {
        #[top_api(required)]
        pub employee_codes: Vec<String>,
        pub tenant_id: i64,
        pub operator: String,
        pub request_meta_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RemoveTenantAdminsResult {
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_meta_data: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.mozi.vds.tenant.api.service.tenantbyid`
pub mod vds_tenant_api_service_tenantbyid {
    use crate::prelude::*;

    /// `alibaba.mozi.vds.tenant.api.service.tenantbyid` (按租户 ID 查询租户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mozi.vds.tenant.api.service.tenantbyid",
        response = GetTenantByIdResult,
        unwrap = "result",
        debug
    )]
    pub struct VdsTenantApiServiceTenantbyid {
        pub par0: GetTenantByIdRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetTenantByIdRequest {
        pub tenant_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetTenantByIdResult {
        pub data: Option<Tenant>,
        pub success: Option<bool>,
        pub request_id: Option<String>,
        pub response_message: Option<String>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tenant {
        pub tenant_full_code: Option<String>,
        pub tenant_id: Option<i64>,
        pub tenant_name: Option<String>,
        pub tenant_description: Option<String>,
        pub creator: Option<String>,
        pub modifier: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }
}
