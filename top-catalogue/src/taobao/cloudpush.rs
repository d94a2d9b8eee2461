//! `taobao.cloudpush.*`: 5 APIs.

pub use self::message_android::MessageAndroid;
pub use self::message_ios::MessageIos;
pub use self::notice_android::NoticeAndroid;
pub use self::notice_ios::NoticeIos;
pub use self::push::Push;

/// `taobao.cloudpush.message.android`
pub mod message_android {
    use crate::prelude::*;

    /// `taobao.cloudpush.message.android` (百川云推送发送消息给 android)
    ///
    /// <https://open.taobao.com/api.htm?docId=25038&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.cloudpush.message.android",
        response = MessageAndroidResponse,
        debug
    )]
    pub struct MessageAndroid {
        pub body: String,
        pub target: Target,
        /// Several values with commas between them.
        pub target_value: String,
    }

    /// The values of `target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Target {
        /// 推送给设备
        #[top_api(value = "device")]
        Device,
        /// 推送给指定帐号
        #[top_api(value = "account")]
        Account,
        /// 推送给全部
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageAndroidResponse {
        pub is_success: Option<bool>,
        pub request_error_code: Option<i64>,
        pub request_error_msg: Option<String>,
    }
}

/// `taobao.cloudpush.message.ios`
pub mod message_ios {
    use crate::prelude::*;

    /// `taobao.cloudpush.message.ios` (百川云推送发送消息给 ios)
    ///
    /// <https://open.taobao.com/api.htm?docId=25037&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.cloudpush.message.ios",
        response = MessageIosResponse,
        debug
    )]
    pub struct MessageIos {
        pub body: String,
        pub target: Target,
        /// Several values with commas between them.
        pub target_value: String,
    }

    /// The values of `target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Target {
        /// 推送给设备
        #[top_api(value = "device")]
        Device,
        /// 推送给指定帐号
        #[top_api(value = "account")]
        Account,
        /// 推送给全部
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageIosResponse {
        pub request_error_code: Option<i64>,
        pub request_error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.cloudpush.notice.android`
pub mod notice_android {
    use crate::prelude::*;

    /// `taobao.cloudpush.notice.android` (百川云推送发送通知给 android)
    ///
    /// <https://open.taobao.com/api.htm?docId=25039&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.cloudpush.notice.android",
        response = NoticeAndroidResponse,
        debug
    )]
    pub struct NoticeAndroid {
        pub summary: String,
        pub target: Target,
        /// Several values with commas between them.
        pub target_value: String,
        pub title: String,
    }

    /// The values of `target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Target {
        /// 推送给设备
        #[top_api(value = "device")]
        Device,
        /// 推送给指定帐号
        #[top_api(value = "account")]
        Account,
        /// 推送给全部
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NoticeAndroidResponse {
        pub is_success: Option<bool>,
        pub request_error_code: Option<i64>,
        pub request_error_msg: Option<String>,
    }
}

/// `taobao.cloudpush.notice.ios`
pub mod notice_ios {
    use crate::prelude::*;

    /// `taobao.cloudpush.notice.ios` (推送通知给 ios 设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=25041&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.cloudpush.notice.ios",
        response = NoticeIosResponse,
        debug
    )]
    pub struct NoticeIos {
        pub summary: String,
        pub target: Target,
        /// Several values with commas between them.
        pub target_value: String,
        pub env: Env,
        pub ext: Option<String>,
    }

    /// The values of `target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Target {
        /// 推送给设备
        #[top_api(value = "device")]
        Device,
        /// 推送给指定帐号
        #[top_api(value = "account")]
        Account,
        /// 推送给全部
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `env`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Env {
        /// 表示开发环境
        #[top_api(value = "DEV")]
        Dev,
        #[top_api(value = "PRODUCT")]
        Product,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NoticeIosResponse {
        pub is_success: Option<bool>,
        pub request_error_code: Option<i64>,
        pub request_error_msg: Option<String>,
    }
}

/// `taobao.cloudpush.push`
pub mod push {
    use crate::prelude::*;

    /// `taobao.cloudpush.push` (百川用户使用云推送高级推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25040&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.cloudpush.push",
        response = PushResponse,
        debug
    )]
    pub struct Push {
        pub target: Target,
        /// Several values with commas between them.
        pub target_value: String,
        pub android_activity: Option<String>,
        pub android_ext_parameters: Option<String>,
        pub android_music: Option<String>,
        pub android_open_type: Option<AndroidOpenType>,
        pub android_open_url: Option<String>,
        pub anti_harass_duration: Option<i64>,
        pub anti_harass_start_time: Option<i64>,
        pub batch_number: Option<String>,
        pub body: String,
        pub device_type: i64,
        pub ios_badge: Option<String>,
        pub ios_ext_parameters: Option<String>,
        pub ios_music: Option<String>,
        pub remind: bool,
        pub store_offline: bool,
        pub summery: Option<String>,
        pub timeout: Option<i64>,
        pub title: String,
        pub r#type: Option<Type>,
    }

    /// The values of `target`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Target {
        /// 推送给设备
        #[top_api(value = "device")]
        Device,
        /// 推送给指定帐号
        #[top_api(value = "account")]
        Account,
        /// 推送给自定义标签
        #[top_api(value = "tag")]
        Tag,
        /// 推送给全部
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `android_open_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AndroidOpenType {
        /// 打开应用
        #[top_api(value = "1")]
        V1,
        /// 打开应用 Activity
        #[top_api(value = "2")]
        V2,
        /// 打开 url
        #[top_api(value = "3")]
        On,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 表示消息(默认为 0)
        #[top_api(value = 0)]
        V0,
        /// 表示通知
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushResponse {
        pub is_success: Option<bool>,
        pub request_error_code: Option<i64>,
        pub request_error_msg: Option<String>,
    }
}
