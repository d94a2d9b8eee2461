//! `taobao.subuser.*`: 4 APIs.

pub use self::departments_get::DepartmentsGet;
pub use self::dutys_get::DutysGet;
pub use self::fullinfo_get::FullinfoGet;
pub use self::info_update::InfoUpdate;

/// `taobao.subuser.departments.get`
pub mod departments_get {
    use crate::prelude::*;

    /// `taobao.subuser.departments.get` (获取指定账户的所有部门列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=21689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subuser.departments.get",
        response = Vec<Department>,
        unwrap = "departments",
        idempotent,
        debug
    )]
    pub struct DepartmentsGet {
        #[top_api(secret)]
        pub user_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Department {
        pub department_id: Option<i64>,
        pub department_name: Option<String>,
        pub parent_id: Option<i64>,
        pub sub_user_ids: Vec<i64>,
    }
}

/// `taobao.subuser.dutys.get`
pub mod dutys_get {
    use crate::prelude::*;

    /// `taobao.subuser.dutys.get` (获取指定账户的所有职务信息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=21696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subuser.dutys.get",
        response = Vec<Duty>,
        unwrap = "dutys",
        idempotent,
        debug
    )]
    pub struct DutysGet {
        #[top_api(secret)]
        pub user_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Duty {
        pub duty_id: Option<i64>,
        pub duty_level: Option<i64>,
        pub duty_name: Option<String>,
    }
}

/// `taobao.subuser.fullinfo.get`
pub mod fullinfo_get {
    use crate::prelude::*;

    /// `taobao.subuser.fullinfo.get` (获取指定账户子账号的详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21687&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subuser.fullinfo.get",
        response = SubUserFullInfo,
        unwrap = "sub_fullinfo",
        idempotent,
        debug
    )]
    pub struct FullinfoGet {
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        pub sub_id: Option<i64>,
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUserFullInfo {
        pub work_location: Option<String>,
        pub sex: Option<Sex>,
        pub sub_id: Option<i64>,
        #[top_api(secret)]
        pub employee_nickname: Option<String>,
        pub sub_status: Option<i64>,
        pub department_id: Option<i64>,
        pub duty_level: Option<i64>,
        pub sub_dispatch_status: Option<bool>,
        #[top_api(secret)]
        pub user_email: Option<String>,
        pub sub_owed_status: Option<bool>,
        pub duty_name: Option<String>,
        #[top_api(secret)]
        pub employee_name: Option<String>,
        pub leader_id: Option<i64>,
        pub employee_num: Option<String>,
        pub parent_department: Option<i64>,
        pub duty_id: Option<i64>,
        pub entry_date: Option<TopDateTime>,
        pub user_id: Option<i64>,
        pub department_name: Option<String>,
        pub employee_id: Option<i64>,
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        #[top_api(secret)]
        pub office_phone: Option<String>,
        #[top_api(secret)]
        pub subuser_email: Option<String>,
    }

    /// The values of `sex`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Sex {
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.subuser.info.update`
pub mod info_update {
    use crate::prelude::*;

    /// `taobao.subuser.info.update` (修改指定账户子账号的基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21698&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subuser.info.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct InfoUpdate {
        pub sub_id: i64,
        pub is_dispatch: Option<bool>,
        pub is_disable_subaccount: Option<bool>,
    }
}
