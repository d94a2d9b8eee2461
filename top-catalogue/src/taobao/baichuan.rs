//! `taobao.baichuan.*`: 24 APIs.

pub use self::item_subscribe::ItemSubscribe;
pub use self::item_subscribe_daily_left_query::ItemSubscribeDailyLeftQuery;
pub use self::item_subscribe_relation_query::ItemSubscribeRelationQuery;
pub use self::item_subscribe_relations_query::ItemSubscribeRelationsQuery;
pub use self::item_unsubscribe::ItemUnsubscribe;
pub use self::items_subscribe::ItemsSubscribe;
pub use self::items_unsubscribe::ItemsUnsubscribe;
pub use self::items_unsubscribe_by_condition::ItemsUnsubscribeByCondition;
pub use self::openaccount_login::OpenaccountLogin;
pub use self::openaccount_loginbytoken::OpenaccountLoginbytoken;
pub use self::openaccount_logindoublecheck::OpenaccountLogindoublecheck;
pub use self::openaccount_newlogindoublecheck::OpenaccountNewlogindoublecheck;
pub use self::openaccount_password_reset::OpenaccountPasswordReset;
pub use self::openaccount_register::OpenaccountRegister;
pub use self::openaccount_registercode_check::OpenaccountRegistercodeCheck;
pub use self::openaccount_registercode_send::OpenaccountRegistercodeSend;
pub use self::openaccount_resetcode_check::OpenaccountResetcodeCheck;
pub use self::openaccount_resetcode_send::OpenaccountResetcodeSend;
pub use self::orderurl_get::OrderurlGet;
pub use self::payresult_query::PayresultQuery;
pub use self::taoke_trace::TaokeTrace;
pub use self::user_login::UserLogin;
pub use self::user_loginbytoken::UserLoginbytoken;
pub use self::user_logindoublecheck::UserLogindoublecheck;

/// `taobao.baichuan.item.subscribe`
pub mod item_subscribe {
    use crate::prelude::*;

    /// `taobao.baichuan.item.subscribe` (单个商品订阅)
    ///
    /// <https://open.taobao.com/api.htm?docId=26975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.item.subscribe",
        response = ItemSubscribeResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemSubscribe {
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSubscribeResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub msg: Option<String>,
        pub data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub item_list: Vec<i64>,
    }
}

/// `taobao.baichuan.item.subscribe.daily.left.query`
pub mod item_subscribe_daily_left_query {
    use crate::prelude::*;

    /// `taobao.baichuan.item.subscribe.daily.left.query` (查询当天可添加的余量)
    ///
    /// <https://open.taobao.com/api.htm?docId=26978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.item.subscribe.daily.left.query",
        response = ItemSubscribeDailyLeftQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemSubscribeDailyLeftQuery;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSubscribeDailyLeftQueryResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub msg: Option<String>,
        pub data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub data_list: Vec<i64>,
    }
}

/// `taobao.baichuan.item.subscribe.relation.query`
pub mod item_subscribe_relation_query {
    use crate::prelude::*;

    /// `taobao.baichuan.item.subscribe.relation.query` (查询单个订阅关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=26970&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.item.subscribe.relation.query",
        response = ItemSubscribeRelationQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemSubscribeRelationQuery {
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSubscribeRelationQueryResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub data: Option<ResultData>,
        pub msg: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub data_list: Vec<IsvItemSubDo>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvItemSubDo {
        pub item_status: Option<i8>,
        pub item_id: Option<i64>,
        pub add_time: Option<TopDateTime>,
        pub id: Option<i64>,
    }
}

/// `taobao.baichuan.item.subscribe.relations.query`
pub mod item_subscribe_relations_query {
    use crate::prelude::*;

    /// `taobao.baichuan.item.subscribe.relations.query` (按条件查询订阅关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=26972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.item.subscribe.relations.query",
        response = ItemSubscribeRelationsQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemSubscribeRelationsQuery {
        pub condition: Option<Condition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Condition {
        pub start_time: Option<TopDateTime>,
        pub limit: i64,
        pub start_id: Option<i64>,
        pub item_status: Option<i64>,
        pub end_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSubscribeRelationsQueryResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub msg: Option<String>,
        pub data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub data_list: Vec<IsvItemSubDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvItemSubDo {
        pub add_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub item_status: Option<i8>,
        pub id: Option<i64>,
    }
}

/// `taobao.baichuan.item.unsubscribe`
pub mod item_unsubscribe {
    use crate::prelude::*;

    /// `taobao.baichuan.item.unsubscribe` (单个删除订阅关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=26971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.item.unsubscribe",
        response = ItemUnsubscribeResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemUnsubscribe {
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUnsubscribeResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub msg: Option<String>,
        pub data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub item_list: Vec<i64>,
    }
}

/// `taobao.baichuan.items.subscribe`
pub mod items_subscribe {
    use crate::prelude::*;

    /// `taobao.baichuan.items.subscribe` (百川批量商品订阅)
    ///
    /// <https://open.taobao.com/api.htm?docId=26974&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.items.subscribe",
        response = ItemsSubscribeResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemsSubscribe {
        #[top_api(required, max_items = 100)]
        pub item_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsSubscribeResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub data: Option<ResultData>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub item_list: Vec<i64>,
    }
}

/// `taobao.baichuan.items.unsubscribe`
pub mod items_unsubscribe {
    use crate::prelude::*;

    /// `taobao.baichuan.items.unsubscribe` (批量删除商品订阅)
    ///
    /// <https://open.taobao.com/api.htm?docId=26976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.items.unsubscribe",
        response = ItemsUnsubscribeResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemsUnsubscribe {
        #[top_api(required, max_items = 100)]
        pub item_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsUnsubscribeResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub code: Option<i64>,
        pub msg: Option<String>,
        pub data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub item_list: Vec<i64>,
    }
}

/// `taobao.baichuan.items.unsubscribe.by.condition`
pub mod items_unsubscribe_by_condition {
    use crate::prelude::*;

    /// `taobao.baichuan.items.unsubscribe.by.condition` (根据条件删除订阅关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=26977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.items.unsubscribe.by.condition",
        response = ItemsUnsubscribeByConditionResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemsUnsubscribeByCondition {
        pub condition: Option<Condition>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Condition {
        pub start_time: Option<TopDateTime>,
        pub limit: i64,
        pub start_id: Option<i64>,
        pub item_status: Option<i64>,
        pub end_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsUnsubscribeByConditionResult {
        pub result_list: Vec<ResultMeta>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultMeta {
        pub data: Option<ResultData>,
        pub code: Option<i64>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub count: Option<i64>,
        pub data_list: Vec<i64>,
    }
}

/// `taobao.baichuan.openaccount.login`
pub mod openaccount_login {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.login` (百川用户名密码登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=25124&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.login",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountLogin {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.loginbytoken`
pub mod openaccount_loginbytoken {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.loginbytoken` (百川 TOKEN 登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=25123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.loginbytoken",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountLoginbytoken {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.logindoublecheck`
pub mod openaccount_logindoublecheck {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.logindoublecheck` (百川登录二次验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=25127&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.logindoublecheck",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountLogindoublecheck {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.newlogindoublecheck`
pub mod openaccount_newlogindoublecheck {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.newlogindoublecheck` (百川新登录二次验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=25128&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.newlogindoublecheck",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountNewlogindoublecheck {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.password.reset`
pub mod openaccount_password_reset {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.password.reset` (百川找回密码)
    ///
    /// <https://open.taobao.com/api.htm?docId=25133&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.password.reset",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountPasswordReset {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.register`
pub mod openaccount_register {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.register` (百川账号注册)
    ///
    /// <https://open.taobao.com/api.htm?docId=25129&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.register",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountRegister {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.registercode.check`
pub mod openaccount_registercode_check {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.registercode.check` (百川检查注册验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=25131&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.registercode.check",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountRegistercodeCheck {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.registercode.send`
pub mod openaccount_registercode_send {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.registercode.send` (百川发送注册验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=25130&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.registercode.send",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountRegistercodeSend {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.resetcode.check`
pub mod openaccount_resetcode_check {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.resetcode.check` (百川验证找回密码验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=25126&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.resetcode.check",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountResetcodeCheck {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.openaccount.resetcode.send`
pub mod openaccount_resetcode_send {
    use crate::prelude::*;

    /// `taobao.baichuan.openaccount.resetcode.send` (百川发送找回密码验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=25132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.openaccount.resetcode.send",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct OpenaccountResetcodeSend {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.orderurl.get`
pub mod orderurl_get {
    use crate::prelude::*;

    /// `taobao.baichuan.orderurl.get` (百川订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25120&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.orderurl.get",
        response = Option<String>,
        unwrap = "name",
        idempotent,
        debug
    )]
    pub struct OrderurlGet {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.payresult.query`
pub mod payresult_query {
    use crate::prelude::*;

    /// `taobao.baichuan.payresult.query` (百川支付完成回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=25121&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.payresult.query",
        response = Option<String>,
        unwrap = "name",
        idempotent,
        debug
    )]
    pub struct PayresultQuery {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.taoke.trace`
pub mod taoke_trace {
    use crate::prelude::*;

    /// `taobao.baichuan.taoke.trace` (百川淘客打点)
    ///
    /// <https://open.taobao.com/api.htm?docId=25122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.taoke.trace",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct TaokeTrace {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.user.login`
pub mod user_login {
    use crate::prelude::*;

    /// `taobao.baichuan.user.login` (百川 H5 登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=25116&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.user.login",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct UserLogin {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.user.loginbytoken`
pub mod user_loginbytoken {
    use crate::prelude::*;

    /// `taobao.baichuan.user.loginbytoken` (百川手淘信任登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=25118&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.user.loginbytoken",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct UserLoginbytoken {
        pub name: Option<String>,
    }
}

/// `taobao.baichuan.user.logindoublecheck`
pub mod user_logindoublecheck {
    use crate::prelude::*;

    /// `taobao.baichuan.user.logindoublecheck` (百川 H5 登录二次验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=25117&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baichuan.user.logindoublecheck",
        response = Option<String>,
        unwrap = "name",
        debug
    )]
    pub struct UserLogindoublecheck {
        pub name: Option<String>,
    }
}
