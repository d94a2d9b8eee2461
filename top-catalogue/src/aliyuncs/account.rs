//! `aliyuncs.account.*`: 7 APIs.

pub use self::create_aliyun_account_2013_07_01::CreateAliyunAccount2013N07N01;
pub use self::create_aliyun_account_for_bid_2013_07_01::CreateAliyunAccountForBid2013N07N01;
pub use self::create_app_2013_07_01::CreateApp2013N07N01;
pub use self::create_app_for_bid_2013_07_01::CreateAppForBid2013N07N01;
pub use self::delete_app_for_bid_2013_07_01::DeleteAppForBid2013N07N01;
pub use self::get_pub_key_2013_07_01::GetPubKey2013N07N01;
pub use self::list_appkey_by_owner_and_bid_2013_07_01::ListAppkeyByOwnerAndBid2013N07N01;

/// `account.aliyuncs.com.CreateAliyunAccount.2013-07-01`
pub mod create_aliyun_account_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.CreateAliyunAccount.2013-07-01` (创建阿里云账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=22276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.CreateAliyunAccount.2013-07-01",
        response = Option<String>,
        unwrap = "result_data",
        debug
    )]
    pub struct CreateAliyunAccount2013N07N01;
}

/// `account.aliyuncs.com.CreateAliyunAccountForBid.2013-07-01`
pub mod create_aliyun_account_for_bid_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.CreateAliyunAccountForBid.2013-07-01` (为 bid 用户创建账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=24304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.CreateAliyunAccountForBid.2013-07-01",
        response = Option<String>,
        unwrap = "result_data",
        debug
    )]
    pub struct CreateAliyunAccountForBid2013N07N01;
}

/// `account.aliyuncs.com.CreateApp.2013-07-01`
pub mod create_app_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.CreateApp.2013-07-01` (给指定用户创建 appkey)
    ///
    /// <https://open.taobao.com/api.htm?docId=22212&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.CreateApp.2013-07-01",
        response = CreateApp2013N07N01Response,
        debug
    )]
    pub struct CreateApp2013N07N01;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateApp2013N07N01Response {
        pub code: Option<String>,
        pub message: Option<String>,
        pub result_data: Option<String>,
    }
}

/// `account.aliyuncs.com.CreateAppForBid.2013-07-01`
pub mod create_app_for_bid_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.CreateAppForBid.2013-07-01` (给当前渠道下的用户创建 app)
    ///
    /// <https://open.taobao.com/api.htm?docId=24303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.CreateAppForBid.2013-07-01",
        response = Option<String>,
        unwrap = "result_data",
        debug
    )]
    pub struct CreateAppForBid2013N07N01;
}

/// `account.aliyuncs.com.DeleteAppForBid.2013-07-01`
pub mod delete_app_for_bid_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.DeleteAppForBid.2013-07-01` (运营商删除用户的 appkey)
    ///
    /// <https://open.taobao.com/api.htm?docId=24693&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.DeleteAppForBid.2013-07-01",
        response = DeleteAppForBid2013N07N01Response,
        debug
    )]
    pub struct DeleteAppForBid2013N07N01 {
        #[top_api(rename = "OwnerId")]
        pub owner_id: String,
        #[top_api(rename = "OwnerAppkey")]
        pub owner_appkey: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteAppForBid2013N07N01Response {
        #[top_api(rename = "AppKey")]
        pub app_key: Option<String>,
        #[top_api(rename = "Message")]
        pub message: Option<String>,
        #[top_api(rename = "Code")]
        pub code: Option<String>,
        #[top_api(rename = "RequestId")]
        pub request_id: Option<String>,
    }
}

/// `account.aliyuncs.com.GetPubKey.2013-07-01`
pub mod get_pub_key_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.GetPubKey.2013-07-01` (获取用户公钥)
    ///
    /// <https://open.taobao.com/api.htm?docId=24938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.GetPubKey.2013-07-01",
        response = GetPubKey2013N07N01Response,
        debug
    )]
    pub struct GetPubKey2013N07N01 {
        #[top_api(rename = "OwnerAppkey")]
        pub owner_appkey: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetPubKey2013N07N01Response {
        #[top_api(rename = "PubKey")]
        pub pub_key: Option<String>,
        #[top_api(rename = "OwnerId")]
        pub owner_id: Option<String>,
        #[top_api(rename = "KeyType")]
        pub key_type: Option<String>,
        #[top_api(rename = "CreateTime")]
        pub create_time: Option<TopDateTime>,
        #[top_api(rename = "RequestId")]
        pub request_id: Option<String>,
        #[top_api(rename = "Message")]
        pub message: Option<String>,
        #[top_api(rename = "Code")]
        pub code: Option<String>,
        #[top_api(rename = "AppKey")]
        pub app_key: Option<String>,
    }
}

/// `account.aliyuncs.com.ListAppkeyByOwnerAndBid.2013-07-01`
pub mod list_appkey_by_owner_and_bid_2013_07_01 {
    use crate::prelude::*;

    /// `account.aliyuncs.com.ListAppkeyByOwnerAndBid.2013-07-01` (根据渠道 id 和状态列出 appkey)
    ///
    /// <https://open.taobao.com/api.htm?docId=22214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "account.aliyuncs.com.ListAppkeyByOwnerAndBid.2013-07-01",
        response = Option<String>,
        unwrap = "result_data",
        debug
    )]
    pub struct ListAppkeyByOwnerAndBid2013N07N01;
}
