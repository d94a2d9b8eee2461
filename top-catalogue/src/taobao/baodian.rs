//! `taobao.baodian.*`: 4 APIs.

pub use self::deposit_get::DepositGet;
pub use self::deposit_get_with_sdkversion::DepositGetWithSdkversion;
pub use self::server_date_get::ServerDateGet;
pub use self::server_sdk_config_get::ServerSdkConfigGet;

/// `taobao.baodian.deposit.get`
pub mod deposit_get {
    use crate::prelude::*;

    /// `taobao.baodian.deposit.get` (宝点用户帐户查询（已迁移）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baodian.deposit.get",
        response = UserCoinDeposit,
        unwrap = "user_coin_deposit",
        idempotent,
        debug
    )]
    pub struct DepositGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCoinDeposit {
        #[top_api(rename = "userAuthCode", secret)]
        pub user_auth_code: Option<String>,
        pub user_str_id: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub deposit: Option<i64>,
        pub credit: Option<i64>,
        pub credit_period: Option<TopDateTime>,
        pub is_expired: Option<bool>,
        pub credit_limit: Option<i64>,
        pub price: Option<i64>,
        pub enable_pay: Option<bool>,
        pub new_user: Option<bool>,
        pub gamepoints: Option<i64>,
    }
}

/// `taobao.baodian.deposit.get.with.sdkversion`
pub mod deposit_get_with_sdkversion {
    use crate::prelude::*;

    /// `taobao.baodian.deposit.get.with.sdkversion` (查询用户宝点信息（带 sdk 版本，已迁移）)
    ///
    /// <https://open.taobao.com/api.htm?docId=25968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baodian.deposit.get.with.sdkversion",
        response = CoinUserDepositV2,
        unwrap = "result",
        debug
    )]
    pub struct DepositGetWithSdkversion {
        pub device_model: String,
        pub uuid: String,
        pub sdk_version: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoinUserDepositV2 {
        pub credit: Option<i64>,
        pub credit_limit: Option<i64>,
        pub credit_period: Option<TopDateTime>,
        pub deposit: Option<i64>,
        pub device_auth: Option<bool>,
        pub enable_pay: Option<bool>,
        pub game_point: Option<i64>,
        pub image_url: Option<String>,
        pub is_expired: Option<bool>,
        pub is_pay_after_play: Option<bool>,
        pub new_user: Option<bool>,
        pub price: Option<i64>,
        #[top_api(secret)]
        pub user_auth_code: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_str_id: Option<String>,
        pub avatar_url: Option<String>,
    }
}

/// `taobao.baodian.server.date.get`
pub mod server_date_get {
    use crate::prelude::*;

    /// `taobao.baodian.server.date.get` (服务器时间获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23790&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baodian.server.date.get",
        response = Option<i64>,
        unwrap = "server_date",
        idempotent,
        debug
    )]
    pub struct ServerDateGet;
}

/// `taobao.baodian.server.sdk.config.get`
pub mod server_sdk_config_get {
    use crate::prelude::*;

    /// `taobao.baodian.server.sdk.config.get` (获取宝点 SDK 的配置项（已迁移）)
    ///
    /// <https://open.taobao.com/api.htm?docId=23833&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baodian.server.sdk.config.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServerSdkConfigGet {
        pub appkey: Option<String>,
        pub channel: Option<String>,
        pub sdk_ver: Option<String>,
        pub r#type: Option<i64>,
    }
}
