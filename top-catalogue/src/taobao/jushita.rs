//! `taobao.jushita.*`: 9 APIs.

pub use self::jdp_user_add::JdpUserAdd;
pub use self::jdp_user_delete::JdpUserDelete;
pub use self::jdp_users_get::JdpUsersGet;
pub use self::jms_group_delete::JmsGroupDelete;
pub use self::jms_group_get::JmsGroupGet;
pub use self::jms_topics_get::JmsTopicsGet;
pub use self::jms_user_add::JmsUserAdd;
pub use self::jms_user_delete::JmsUserDelete;
pub use self::jms_user_get::JmsUserGet;

/// `taobao.jushita.jdp.user.add`
pub mod jdp_user_add {
    use crate::prelude::*;

    /// `taobao.jushita.jdp.user.add` (添加数据推送用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=21736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jdp.user.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct JdpUserAdd {
        pub history_days: Option<i64>,
        pub rds_name: String,
    }
}

/// `taobao.jushita.jdp.user.delete`
pub mod jdp_user_delete {
    use crate::prelude::*;

    /// `taobao.jushita.jdp.user.delete` (删除数据推送用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=21732&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jdp.user.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct JdpUserDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
    }
}

/// `taobao.jushita.jdp.users.get`
pub mod jdp_users_get {
    use crate::prelude::*;

    /// `taobao.jushita.jdp.users.get` (获取开通的订单同步服务的用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=22129&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.users).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jdp.users.get",
        response = JdpUsersGetResponse,
        idempotent,
        debug
    )]
    pub struct JdpUsersGet {
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JdpUsersGetResponse {
        pub total_results: Option<i64>,
        pub users: Vec<JdpUser>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JdpUser {
        pub user_id: Option<i64>,
        pub rds_id: Option<i64>,
        pub status: Option<Status>,
        pub rds_name: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub seller_type: Option<SellerType>,
        pub level: Option<i64>,
        pub hl_appkey: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 暂停
        #[top_api(value = 0)]
        Pause,
        /// 正常
        #[top_api(value = 1)]
        Normal,
        #[top_api(value = 2)]
        V2,
        /// 已删除
        #[top_api(value = 3)]
        Deleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `seller_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SellerType {
        /// 商城卖家
        #[top_api(value = "B")]
        B,
        /// 淘宝卖家
        #[top_api(value = "C")]
        C,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.jushita.jms.group.delete`
pub mod jms_group_delete {
    use crate::prelude::*;

    /// `taobao.jushita.jms.group.delete` (删除 ONS 分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25635&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.group.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct JmsGroupDelete {
        pub group_name: String,
        #[top_api(max_items = 20)]
        pub nicks: Vec<String>,
        pub user_platform: Option<UserPlatform>,
    }

    /// The values of `user_platform`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UserPlatform {
        /// 淘宝用户
        #[top_api(value = "tbUIC")]
        TbUic,
        /// icbu 用户
        #[top_api(value = "icbu")]
        Icbu,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.jushita.jms.group.get`
pub mod jms_group_get {
    use crate::prelude::*;

    /// `taobao.jushita.jms.group.get` (查询 ONS 分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25634&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.groups).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.group.get",
        response = JmsGroupGetResponse,
        idempotent,
        debug
    )]
    pub struct JmsGroupGet {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(max_items = 20)]
        pub group_names: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JmsGroupGetResponse {
        pub total_results: Option<i64>,
        pub groups: Vec<MsgGroupDo>,
    }

    /// `MsgGroupDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsgGroupDo {
        pub name: Option<String>,
    }
}

/// `taobao.jushita.jms.topics.get`
pub mod jms_topics_get {
    use crate::prelude::*;

    /// `taobao.jushita.jms.topics.get` (根据用户 nick 获取开通的消息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=26278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.topics.get",
        response = JmsTopicsGetResponse,
        idempotent,
        debug
    )]
    pub struct JmsTopicsGet {
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JmsTopicsGetResponse {
        pub result_message: Option<String>,
        pub results: Vec<String>,
        pub result_code: Option<String>,
    }
}

/// `taobao.jushita.jms.user.add`
pub mod jms_user_add {
    use crate::prelude::*;

    /// `taobao.jushita.jms.user.add` (添加 ONS 消息同步用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=25344&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.user.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct JmsUserAdd {
        #[top_api(max_items = 20)]
        pub topic_names: Vec<String>,
    }
}

/// `taobao.jushita.jms.user.delete`
pub mod jms_user_delete {
    use crate::prelude::*;

    /// `taobao.jushita.jms.user.delete` (删除 ONS 消息同步用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=25345&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.user.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct JmsUserDelete {
        #[top_api(secret)]
        pub user_nick: String,
    }
}

/// `taobao.jushita.jms.user.get`
pub mod jms_user_get {
    use crate::prelude::*;

    /// `taobao.jushita.jms.user.get` (查询某个用户是否同步消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jushita.jms.user.get",
        response = TmcUser,
        unwrap = "ons_user",
        idempotent,
        debug
    )]
    pub struct JmsUserGet {
        #[top_api(secret)]
        pub user_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmcUser {
        pub created: Option<TopDateTime>,
        pub is_valid: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}
