//! `taobao.sellercenter.*`: 6 APIs.

pub use self::role_add::RoleAdd;
pub use self::roles_get::RolesGet;
pub use self::subuser_permissions_roles_get::SubuserPermissionsRolesGet;
pub use self::subusers_get::SubusersGet;
pub use self::subusers_page::SubusersPage;
pub use self::user_permissions_get::UserPermissionsGet;

/// `taobao.sellercenter.role.add`
pub mod role_add {
    use crate::prelude::*;

    /// `taobao.sellercenter.role.add` (子账号角色的新增（指定卖家）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.role.add",
        response = Role,
        unwrap = "role",
        debug
    )]
    pub struct RoleAdd {
        #[top_api(max_len = 500, secret)]
        pub nick: String,
        #[top_api(max_len = 20)]
        pub name: String,
        #[top_api(max_len = 20)]
        pub description: Option<String>,
        #[top_api(max_items = 2000)]
        pub permission_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Role {
        pub role_id: Option<i64>,
        pub description: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub permissions: Vec<Permission>,
        pub create_time: Option<TopDateTime>,
        pub seller_id: Option<i64>,
        pub role_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Permission {
        pub permission_code: Option<String>,
        pub is_authorize: Option<IsAuthorize>,
        pub permission_name: Option<String>,
        pub parent_code: Option<String>,
    }

    /// The values of `is_authorize`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAuthorize {
        /// 允许授权
        #[top_api(value = 1)]
        CanAuthorization,
        /// 不允许授权
        #[top_api(value = 2)]
        V2,
        /// 不允许授权但默认已有权限
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.sellercenter.roles.get`
pub mod roles_get {
    use crate::prelude::*;

    /// `taobao.sellercenter.roles.get` (获取指定卖家的角色列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.roles.get",
        response = Vec<Role>,
        unwrap = "roles",
        idempotent,
        debug
    )]
    pub struct RolesGet {
        #[top_api(max_len = 500, secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Role {
        pub role_id: Option<i64>,
        pub description: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub seller_id: Option<i64>,
        pub role_name: Option<String>,
    }
}

/// `taobao.sellercenter.subuser.permissions.roles.get`
pub mod subuser_permissions_roles_get {
    use crate::prelude::*;

    /// `taobao.sellercenter.subuser.permissions.roles.get` (查询指定的子账号的权限和角色信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10814&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.subuser.permissions.roles.get",
        response = SubUserPermission,
        unwrap = "subuser_permission",
        idempotent,
        debug
    )]
    pub struct SubuserPermissionsRolesGet {
        #[top_api(max_len = 100, secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUserPermission {
        pub roles: Vec<Role>,
        pub permissions: Vec<Permission>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Role {
        pub role_id: Option<i64>,
        pub role_name: Option<String>,
        pub description: Option<String>,
        pub permissions: Vec<Permission>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Permission {
        pub permission_code: Option<String>,
        pub is_authorize: Option<IsAuthorize>,
        pub permission_name: Option<String>,
        pub parent_code: Option<String>,
    }

    /// The values of `is_authorize`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAuthorize {
        /// 允许授权
        #[top_api(value = 1)]
        CanAuthorization,
        /// 不允许授权
        #[top_api(value = 2)]
        V2,
        /// 不允许授权但默认已有权限
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.sellercenter.subusers.get`
pub mod subusers_get {
    use crate::prelude::*;

    /// `taobao.sellercenter.subusers.get` (查询指定账户的子账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10762&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.subusers.get",
        response = Vec<SubUserInfo>,
        unwrap = "subusers",
        idempotent,
        debug
    )]
    pub struct SubusersGet {
        #[top_api(secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUserInfo {
        pub is_online: Option<i64>,
        pub sub_id: Option<i64>,
        pub status: Option<i64>,
        pub seller_id: Option<i64>,
        pub nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
    }
}

/// `taobao.sellercenter.subusers.page`
pub mod subusers_page {
    use crate::prelude::*;

    /// `taobao.sellercenter.subusers.page` (通过主账号登陆态分页查询子账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=61172&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| Page::of(response.subusers).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.subusers.page",
        response = SubusersPageResponse,
        debug
    )]
    pub struct SubusersPage {
        pub nick: String,
        pub account_status: Option<i64>,
        pub page_size: i64,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubusersPageResponse {
        pub subusers: Vec<SubUserInfo>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUserInfo {
        pub is_online: Option<i64>,
        pub sub_id: Option<i64>,
        pub status: Option<i64>,
        pub seller_id: Option<i64>,
        pub nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
    }
}

/// `taobao.sellercenter.user.permissions.get`
pub mod user_permissions_get {
    use crate::prelude::*;

    /// `taobao.sellercenter.user.permissions.get` (获取指定用户的权限集合)
    ///
    /// <https://open.taobao.com/api.htm?docId=10763&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sellercenter.user.permissions.get",
        response = Vec<Permission>,
        unwrap = "permissions",
        idempotent,
        debug
    )]
    pub struct UserPermissionsGet {
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Permission {
        pub permission_code: Option<String>,
        pub permission_name: Option<String>,
        pub parent_code: Option<String>,
        pub is_authorize: Option<IsAuthorize>,
    }

    /// The values of `is_authorize`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAuthorize {
        /// 允许授权
        #[top_api(value = 1)]
        CanAuthorization,
        /// 不允许授权
        #[top_api(value = 2)]
        V2,
        /// 不允许授权但默认已有权限
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
