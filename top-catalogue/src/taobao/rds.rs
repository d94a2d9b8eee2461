//! `taobao.rds.*`: 5 APIs.

pub use self::db_create::DbCreate;
pub use self::db_createaccount::DbCreateaccount;
pub use self::db_delete::DbDelete;
pub use self::db_get::DbGet;
pub use self::db_getdb::DbGetdb;

/// `taobao.rds.db.create`
pub mod db_create {
    use crate::prelude::*;

    /// `taobao.rds.db.create` (rds 创建数据库)
    ///
    /// <https://open.taobao.com/api.htm?docId=11133&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rds.db.create",
        response = RdsDbInfo,
        unwrap = "rds_db_info",
        debug
    )]
    pub struct DbCreate {
        #[top_api(max_len = 30)]
        pub instance_name: String,
        #[top_api(max_len = 64)]
        pub db_name: String,
        #[top_api(max_len = 13)]
        pub account_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RdsDbInfo {
        pub max_account: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
        pub db_status: Option<DbStatus>,
        pub charset: Option<String>,
        pub instance_id: Option<String>,
        pub user_name: Option<String>,
        pub db_name: Option<String>,
    }

    /// The values of `db_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DbStatus {
        /// 创建中
        #[top_api(value = "0")]
        Creating,
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 正在删除
        #[top_api(value = "3")]
        Deleting,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.rds.db.createaccount`
pub mod db_createaccount {
    use crate::prelude::*;

    /// `taobao.rds.db.createaccount` (rds 创建数据库账户)
    ///
    /// <https://open.taobao.com/api.htm?docId=28878&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rds.db.createaccount",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct DbCreateaccount {
        pub param0: Option<RequestDbAccountModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RequestDbAccountModel {
        pub account_desc: Option<String>,
        pub account_name: Option<String>,
        pub db_name: Option<String>,
        pub instance_name: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<String>,
        pub total_results: Option<i64>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.rds.db.delete`
pub mod db_delete {
    use crate::prelude::*;

    /// `taobao.rds.db.delete` (RDS 数据库删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=11135&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rds.db.delete",
        response = RdsDbInfo,
        unwrap = "rds_db_info",
        debug
    )]
    pub struct DbDelete {
        #[top_api(max_len = 30)]
        pub instance_name: String,
        pub db_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RdsDbInfo {
        pub db_status: Option<DbStatus>,
        pub instance_id: Option<String>,
        pub db_name: Option<String>,
        pub uid: Option<String>,
    }

    /// The values of `db_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DbStatus {
        /// 创建中
        #[top_api(value = "0")]
        Creating,
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 正在删除
        #[top_api(value = "3")]
        Deleting,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.rds.db.get`
pub mod db_get {
    use crate::prelude::*;

    /// `taobao.rds.db.get` (查询 rds 下的数据库)
    ///
    /// <https://open.taobao.com/api.htm?docId=11134&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rds.db.get",
        response = Vec<RdsDbInfo>,
        unwrap = "rds_db_infos",
        idempotent,
        debug
    )]
    pub struct DbGet {
        #[top_api(max_len = 30)]
        pub instance_name: String,
        #[top_api(min = 0, max = 3)]
        pub db_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RdsDbInfo {
        pub max_account: Option<String>,
        pub db_status: Option<DbStatus>,
        pub charset: Option<String>,
        pub db_name: Option<String>,
        pub instance_name: Option<String>,
        pub instance_type: Option<String>,
        pub db_type: Option<String>,
        pub comment: Option<String>,
    }

    /// The values of `db_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DbStatus {
        /// 创建中
        #[top_api(value = "0")]
        Creating,
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 正在删除
        #[top_api(value = "3")]
        Deleting,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.rds.db.getdb`
pub mod db_getdb {
    use crate::prelude::*;

    /// `taobao.rds.db.getdb` (rds 获取 RDS 的 DB)
    ///
    /// <https://open.taobao.com/api.htm?docId=29604&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rds.db.getdb",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct DbGetdb {
        pub account_name: Option<String>,
        pub instance_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<String>,
        pub total_results: Option<i64>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}
