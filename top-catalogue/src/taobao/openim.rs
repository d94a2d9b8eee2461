//! `taobao.openim.*`: 29 APIs.

pub use self::app_chatlogs_get::AppChatlogsGet;
pub use self::chatlogs_get::ChatlogsGet;
pub use self::chatlogs_import::ChatlogsImport;
pub use self::custmsg_push::CustmsgPush;
pub use self::immsg_push::ImmsgPush;
pub use self::ioscert_production_set::IoscertProductionSet;
pub use self::ioscert_sandbox_set::IoscertSandboxSet;
pub use self::relations_get::RelationsGet;
pub use self::snfilterword_setfilter::SnfilterwordSetfilter;
pub use self::tribe_create::TribeCreate;
pub use self::tribe_dismiss::TribeDismiss;
pub use self::tribe_expel::TribeExpel;
pub use self::tribe_getalltribes::TribeGetalltribes;
pub use self::tribe_getmembers::TribeGetmembers;
pub use self::tribe_gettribeinfo::TribeGettribeinfo;
pub use self::tribe_invite::TribeInvite;
pub use self::tribe_join::TribeJoin;
pub use self::tribe_modifytribeinfo::TribeModifytribeinfo;
pub use self::tribe_quit::TribeQuit;
pub use self::tribe_sendmsg::TribeSendmsg;
pub use self::tribe_setmanager::TribeSetmanager;
pub use self::tribe_setmembernick::TribeSetmembernick;
pub use self::tribe_unsetmanager::TribeUnsetmanager;
pub use self::tribelogs_get::TribelogsGet;
pub use self::tribelogs_import::TribelogsImport;
pub use self::users_add::UsersAdd;
pub use self::users_delete::UsersDelete;
pub use self::users_get::UsersGet;
pub use self::users_update::UsersUpdate;

/// `taobao.openim.app.chatlogs.get`
pub mod app_chatlogs_get {
    use crate::prelude::*;

    /// `taobao.openim.app.chatlogs.get` (openim 应用聊天记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.app.chatlogs.get",
        response = EsMessageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AppChatlogsGet {
        pub beg: i64,
        pub end: i64,
        #[top_api(min = 1, max = 1000)]
        pub count: i64,
        pub next: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EsMessageResult {
        pub messages: Vec<EsMessage>,
        pub next_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EsMessage {
        pub time: Option<i64>,
        pub uuid: Option<i64>,
        pub r#type: Option<i64>,
        pub from_id: Option<OpenImUser>,
        pub to_id: Option<OpenImUser>,
        pub content: Vec<RoamingMessageItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: Option<String>,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoamingMessageItem {
        pub r#type: Option<String>,
        pub value: Option<String>,
    }
}

/// `taobao.openim.chatlogs.get`
pub mod chatlogs_get {
    use crate::prelude::*;

    /// `taobao.openim.chatlogs.get` (openim 聊天记录查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.chatlogs.get",
        response = RoamingMessageResult,
        unwrap = "result",
        debug
    )]
    pub struct ChatlogsGet {
        pub user1: OpenImUser,
        pub user2: OpenImUser,
        pub begin: i64,
        pub end: i64,
        pub count: i64,
        pub next_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoamingMessageResult {
        pub next_key: Option<String>,
        pub messages: Vec<RoamingMessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoamingMessage {
        pub content_list: Vec<RoamingMessageItem>,
        pub time: Option<i64>,
        pub direction: Option<i64>,
        pub uuid: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoamingMessageItem {
        pub r#type: Option<String>,
        pub value: Option<String>,
    }
}

/// `taobao.openim.chatlogs.import`
pub mod chatlogs_import {
    use crate::prelude::*;

    /// `taobao.openim.chatlogs.import` (openim 单聊消息导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=26112&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.chatlogs.import",
        response = ChatlogsImportResponse,
        debug
    )]
    pub struct ChatlogsImport {
        #[top_api(required, max_items = 20)]
        pub messages: Vec<TextMessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TextMessage {
        pub from_id: String,
        pub message: String,
        pub time: i64,
        pub to_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChatlogsImportResponse {
        pub ret: Option<i64>,
        pub message: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `taobao.openim.custmsg.push`
pub mod custmsg_push {
    use crate::prelude::*;

    /// `taobao.openim.custmsg.push` (推送自定义 openim 消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.custmsg.push",
        response = Option<i64>,
        unwrap = "msgid",
        debug
    )]
    pub struct CustmsgPush {
        pub custmsg: CustMsg,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustMsg {
        pub apns_param: Option<String>,
        pub data: String,
        pub summary: String,
        #[top_api(required)]
        pub to_users: Vec<String>,
        pub to_appkey: Option<String>,
        pub from_user: String,
        /// JSON as text.
        pub aps: Option<String>,
        pub invisible: Option<i64>,
        #[top_api(secret)]
        pub from_nick: Option<String>,
        pub from_taobao: Option<i64>,
    }
}

/// `taobao.openim.immsg.push`
pub mod immsg_push {
    use crate::prelude::*;

    /// `taobao.openim.immsg.push` (openim 标准消息发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=25731&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.immsg.push",
        response = Option<i64>,
        unwrap = "msgid",
        debug
    )]
    pub struct ImmsgPush {
        pub immsg: Option<ImMsg>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImMsg {
        pub context: Option<String>,
        pub msg_type: Option<MsgType>,
        pub to_users: Vec<String>,
        pub to_appkey: Option<String>,
        pub from_user: Option<String>,
        pub media_attr: Option<String>,
        pub from_taobao: Option<i64>,
    }

    /// The values of `msg_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MsgType {
        /// 文本消息
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 地理位置信息
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.openim.ioscert.production.set`
pub mod ioscert_production_set {
    use crate::prelude::*;

    /// `taobao.openim.ioscert.production.set` (设置 ios 证书)
    ///
    /// <https://open.taobao.com/api.htm?docId=24162&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.ioscert.production.set",
        response = Option<String>,
        unwrap = "code",
        debug
    )]
    pub struct IoscertProductionSet {
        #[top_api(secret)]
        pub password: String,
        pub cert: String,
    }
}

/// `taobao.openim.ioscert.sandbox.set`
pub mod ioscert_sandbox_set {
    use crate::prelude::*;

    /// `taobao.openim.ioscert.sandbox.set` (设置开发环境证书)
    ///
    /// <https://open.taobao.com/api.htm?docId=24163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.ioscert.sandbox.set",
        response = Option<String>,
        unwrap = "code",
        debug
    )]
    pub struct IoscertSandboxSet {
        pub cert: String,
        #[top_api(secret)]
        pub password: Option<String>,
    }
}

/// `taobao.openim.relations.get`
pub mod relations_get {
    use crate::prelude::*;

    /// `taobao.openim.relations.get` (获取 openim 账号的聊天关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=25186&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.relations.get",
        response = Vec<RelationsGetUsers>,
        unwrap = "users",
        debug
    )]
    pub struct RelationsGet {
        /// A day as \``yyyyMMdd`\`.
        pub beg_date: String,
        /// A day as \``yyyyMMdd`\`.
        pub end_date: String,
        pub user: OpenImUser,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }

    /// `OpenImUser`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationsGetUsers {
        pub uid: Option<String>,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }
}

/// `taobao.openim.snfilterword.setfilter`
pub mod snfilterword_setfilter {
    use crate::prelude::*;

    /// `taobao.openim.snfilterword.setfilter` (关键词过滤)
    ///
    /// <https://open.taobao.com/api.htm?docId=25987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.snfilterword.setfilter",
        response = SnfilterwordSetfilterResponse,
        debug
    )]
    pub struct SnfilterwordSetfilter {
        pub creator: String,
        pub filterword: String,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SnfilterwordSetfilterResponse {
        pub errid: Option<i64>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.openim.tribe.create`
pub mod tribe_create {
    use crate::prelude::*;

    /// `taobao.openim.tribe.create` (创建群)
    ///
    /// <https://open.taobao.com/api.htm?docId=25570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.create",
        response = TribeInfo,
        unwrap = "tribe_info",
        debug
    )]
    pub struct TribeCreate {
        pub user: OpenImUser,
        pub tribe_name: String,
        pub notice: String,
        pub tribe_type: i64,
        #[top_api(max_items = 1000)]
        pub members: Vec<OpenImUser>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: Option<String>,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeInfo {
        pub tribe_id: Option<i64>,
        pub icon: Option<String>,
        pub check_mode: Option<i64>,
        pub tribe_type: Option<i64>,
        pub name: Option<String>,
        pub recv_flag: Option<i64>,
        pub notice: Option<String>,
    }
}

/// `taobao.openim.tribe.dismiss`
pub mod tribe_dismiss {
    use crate::prelude::*;

    /// `taobao.openim.tribe.dismiss` (OPENIM 群解散)
    ///
    /// <https://open.taobao.com/api.htm?docId=25576&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.dismiss",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeDismiss {
        pub user: OpenImUser,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.expel`
pub mod tribe_expel {
    use crate::prelude::*;

    /// `taobao.openim.tribe.expel` (OPENIM 群踢出成员)
    ///
    /// <https://open.taobao.com/api.htm?docId=25574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.expel",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeExpel {
        pub user: OpenImUser,
        pub tribe_id: i64,
        pub member: OpenImUser,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.getalltribes`
pub mod tribe_getalltribes {
    use crate::prelude::*;

    /// `taobao.openim.tribe.getalltribes` (获取用户群列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=25580&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.getalltribes",
        response = Vec<TribeInfo>,
        unwrap = "tribe_info_list",
        debug
    )]
    pub struct TribeGetalltribes {
        pub user: OpenImUser,
        #[top_api(required, max_items = 20)]
        pub tribe_types: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeInfo {
        pub tribe_id: Option<i64>,
        pub icon: Option<String>,
        pub check_mode: Option<i64>,
        pub tribe_type: Option<i64>,
        pub name: Option<String>,
        pub recv_flag: Option<i64>,
        pub notice: Option<String>,
    }
}

/// `taobao.openim.tribe.getmembers`
pub mod tribe_getmembers {
    use crate::prelude::*;

    /// `taobao.openim.tribe.getmembers` (OPENIM 群成员获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25578&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.getmembers",
        response = Vec<TribeUser>,
        unwrap = "tribe_user_list",
        debug
    )]
    pub struct TribeGetmembers {
        pub user: OpenImUser,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeUser {
        pub uid: Option<String>,
        pub role: Option<String>,
        pub taobao_account: Option<bool>,
        pub app_key: Option<String>,
    }
}

/// `taobao.openim.tribe.gettribeinfo`
pub mod tribe_gettribeinfo {
    use crate::prelude::*;

    /// `taobao.openim.tribe.gettribeinfo` (获取群信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.gettribeinfo",
        response = TribeInfo,
        unwrap = "tribe_info",
        debug
    )]
    pub struct TribeGettribeinfo {
        pub user: OpenImUser,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeInfo {
        pub tribe_id: Option<i64>,
        pub icon: Option<String>,
        pub check_mode: Option<i64>,
        pub tribe_type: Option<i64>,
        pub name: Option<String>,
        pub recv_flag: Option<i64>,
        pub notice: Option<String>,
    }
}

/// `taobao.openim.tribe.invite`
pub mod tribe_invite {
    use crate::prelude::*;

    /// `taobao.openim.tribe.invite` (OPENIM 群邀请加入)
    ///
    /// <https://open.taobao.com/api.htm?docId=25577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.invite",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeInvite {
        pub tribe_id: i64,
        #[top_api(required, max_items = 1000)]
        pub members: Vec<OpenImUser>,
        pub user: OpenImUser,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.join`
pub mod tribe_join {
    use crate::prelude::*;

    /// `taobao.openim.tribe.join` (OPENIM 群主动加入)
    ///
    /// <https://open.taobao.com/api.htm?docId=25573&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.join",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeJoin {
        pub user: OpenImUser,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.modifytribeinfo`
pub mod tribe_modifytribeinfo {
    use crate::prelude::*;

    /// `taobao.openim.tribe.modifytribeinfo` (OPENIM 群信息修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=25581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.modifytribeinfo",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeModifytribeinfo {
        pub user: OpenImUser,
        pub tribe_name: String,
        pub notice: String,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.quit`
pub mod tribe_quit {
    use crate::prelude::*;

    /// `taobao.openim.tribe.quit` (OPENIM 群成员退出)
    ///
    /// <https://open.taobao.com/api.htm?docId=25572&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.quit",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeQuit {
        pub user: OpenImUser,
        pub tribe_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.sendmsg`
pub mod tribe_sendmsg {
    use crate::prelude::*;

    /// `taobao.openim.tribe.sendmsg` (发送群消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26525&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.sendmsg",
        response = TribeSendmsgResponse,
        debug
    )]
    pub struct TribeSendmsg {
        pub user: User,
        pub tribe_id: i64,
        pub msg: TribeMsg,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct User {
        pub appkey: Option<String>,
        pub taobao_account: Option<bool>,
        pub uid: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TribeMsg {
        pub at_flag: AtFlag,
        pub atmembers: Vec<TribeMsgAtmembers>,
        /// JSON as text.
        pub custom_push: Option<String>,
        /// JSON as text.
        pub media_attrs: Option<String>,
        pub msg_content: String,
        pub msg_type: i64,
        pub push: Option<bool>,
    }

    /// The values of `at_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AtFlag {
        /// 不是 at 消息
        #[top_api(value = 0)]
        V0,
        /// at 指定的用户
        #[top_api(value = 1)]
        V1,
        /// at 群里所有人
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `User`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeMsgAtmembers {
        pub appkey: Option<String>,
        pub taobao_account: Option<bool>,
        pub uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeSendmsgResponse {
        pub tribe_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.openim.tribe.setmanager`
pub mod tribe_setmanager {
    use crate::prelude::*;

    /// `taobao.openim.tribe.setmanager` (OPENIM 群设置管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=25575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.setmanager",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeSetmanager {
        pub user: OpenImUser,
        pub tid: i64,
        pub member: OpenImUser,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribe.setmembernick`
pub mod tribe_setmembernick {
    use crate::prelude::*;

    /// `taobao.openim.tribe.setmembernick` (设置群成员昵称)
    ///
    /// <https://open.taobao.com/api.htm?docId=26095&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.setmembernick",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeSetmembernick {
        pub user: User,
        pub tribe_id: i64,
        pub member: User,
        #[top_api(secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct User {
        pub app_key: String,
        pub taobao_account: Option<bool>,
        pub uid: String,
    }
}

/// `taobao.openim.tribe.unsetmanager`
pub mod tribe_unsetmanager {
    use crate::prelude::*;

    /// `taobao.openim.tribe.unsetmanager` (OPENIM 群取消管理员)
    ///
    /// <https://open.taobao.com/api.htm?docId=25579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribe.unsetmanager",
        response = Option<i64>,
        unwrap = "tribe_code",
        debug
    )]
    pub struct TribeUnsetmanager {
        pub user: OpenImUser,
        pub tid: i64,
        pub member: OpenImUser,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenImUser {
        pub uid: String,
        pub taobao_account: Option<bool>,
        pub app_key: String,
    }
}

/// `taobao.openim.tribelogs.get`
pub mod tribelogs_get {
    use crate::prelude::*;

    /// `taobao.openim.tribelogs.get` (openim 群聊天记录导出接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26081&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribelogs.get",
        response = TribelogsGetResponse,
        idempotent,
        debug
    )]
    pub struct TribelogsGet {
        pub tribe_id: String,
        pub begin: i64,
        pub end: i64,
        pub count: i64,
        pub next: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribelogsGetResponse {
        #[top_api(rename = "retCode")]
        pub ret_code: Option<i64>,
        pub data: Option<TribeMessageResult>,
        pub message: Option<String>,
        pub reason: Option<String>,
        pub succ: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeMessageResult {
        pub messages: Vec<TribeMessage>,
        pub next_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeMessage {
        pub content: Vec<MessageItem>,
        pub from_id: Option<User>,
        pub time: Option<i64>,
        pub r#type: Option<i64>,
        pub uuid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageItem {
        pub r#type: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct User {
        pub app_key: Option<String>,
        pub taobao_account: Option<bool>,
        pub uid: Option<String>,
    }
}

/// `taobao.openim.tribelogs.import`
pub mod tribelogs_import {
    use crate::prelude::*;

    /// `taobao.openim.tribelogs.import` (openim 群聊天记录导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=26111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.tribelogs.import",
        response = TribelogsImportResponse,
        debug
    )]
    pub struct TribelogsImport {
        pub tribe_id: i64,
        #[top_api(required, max_items = 20)]
        pub messages: Vec<TribeTextMessage>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribeTextMessage {
        pub from_id: String,
        pub message: String,
        pub time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TribelogsImportResponse {
        pub ret: Option<i64>,
        pub message: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `taobao.openim.users.add`
pub mod users_add {
    use crate::prelude::*;

    /// `taobao.openim.users.add` (添加用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=24164&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.users.add",
        response = UsersAddResponse,
        debug
    )]
    pub struct UsersAdd {
        #[top_api(required, max_items = 100)]
        pub userinfos: Vec<Userinfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Userinfos {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub icon_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub taobaoid: Option<String>,
        pub userid: String,
        #[top_api(secret)]
        pub password: String,
        pub remark: Option<String>,
        pub extra: Option<String>,
        pub career: Option<String>,
        pub vip: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub age: Option<i64>,
        pub gender: Option<Gender>,
        pub wechat: Option<String>,
        pub qq: Option<String>,
        pub weibo: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "M")]
        M,
        /// 女
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UsersAddResponse {
        pub uid_succ: Vec<String>,
        pub uid_fail: Vec<String>,
        pub fail_msg: Vec<String>,
    }
}

/// `taobao.openim.users.delete`
pub mod users_delete {
    use crate::prelude::*;

    /// `taobao.openim.users.delete` (删除用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=24160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.users.delete",
        response = Vec<String>,
        unwrap = "result",
        debug
    )]
    pub struct UsersDelete {
        #[top_api(required, max_items = 100)]
        pub userids: Vec<String>,
    }
}

/// `taobao.openim.users.get`
pub mod users_get {
    use crate::prelude::*;

    /// `taobao.openim.users.get` (批量获取用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.users.get",
        response = Vec<Userinfos>,
        unwrap = "userinfos",
        idempotent,
        debug
    )]
    pub struct UsersGet {
        #[top_api(required, max_items = 100)]
        pub userids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Userinfos {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub status: Option<Status>,
        pub icon_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub taobaoid: Option<String>,
        pub userid: Option<String>,
        #[top_api(secret)]
        pub password: Option<String>,
        pub remark: Option<String>,
        pub extra: Option<String>,
        pub career: Option<String>,
        pub gmt_modified: Option<String>,
        pub vip: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub age: Option<i64>,
        pub gender: Option<Gender>,
        pub wechat: Option<String>,
        pub qq: Option<String>,
        pub weibo: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
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

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "M")]
        M,
        /// 女
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.openim.users.update`
pub mod users_update {
    use crate::prelude::*;

    /// `taobao.openim.users.update` (批量更新用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.openim.users.update",
        response = UsersUpdateResponse,
        debug
    )]
    pub struct UsersUpdate {
        #[top_api(required, max_items = 100)]
        pub userinfos: Vec<Userinfos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Userinfos {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub icon_url: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub taobaoid: Option<String>,
        pub userid: String,
        #[top_api(secret)]
        pub password: Option<String>,
        pub remark: Option<String>,
        pub extra: Option<String>,
        pub career: Option<String>,
        pub vip: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub age: Option<i64>,
        pub gender: Option<Gender>,
        pub wechat: Option<String>,
        pub qq: Option<String>,
        pub weibo: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "M")]
        M,
        /// 女
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UsersUpdateResponse {
        pub fail_msg: Vec<String>,
        pub uid_fail: Vec<String>,
        pub uid_succ: Vec<String>,
    }
}
