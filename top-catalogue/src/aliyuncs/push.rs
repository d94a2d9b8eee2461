//! `aliyuncs.push.*`: 3 APIs.

pub use self::push_20150518::Push20150518;
pub use self::push_msg_2015_03_18::PushMsg2015N03N18;
pub use self::push_notification_2015_03_18::PushNotification2015N03N18;

/// `push.aliyuncs.com.push.20150518`
pub mod push_20150518 {
    use crate::prelude::*;

    /// `push.aliyuncs.com.push.20150518` (云推送指令 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=24994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "push.aliyuncs.com.push.20150518",
        response = Push20150518Response,
        debug
    )]
    pub struct Push20150518 {
        #[top_api(rename = "Account")]
        pub account: Option<String>,
        #[top_api(rename = "AndroidActivity")]
        pub android_activity: Option<String>,
        #[top_api(rename = "AndroidExtParameters")]
        pub android_ext_parameters: Option<String>,
        #[top_api(rename = "AndroidMusic")]
        pub android_music: Option<String>,
        #[top_api(rename = "AndroidOpenType")]
        pub android_open_type: Option<AndroidOpenType>,
        #[top_api(rename = "AndroidOpenUrl")]
        pub android_open_url: Option<String>,
        #[top_api(rename = "AntiHarassDuration")]
        pub anti_harass_duration: Option<i64>,
        #[top_api(rename = "AntiHarassStartTime")]
        pub anti_harass_start_time: Option<i64>,
        #[top_api(rename = "AppId")]
        pub app_id: i64,
        #[top_api(rename = "BatchNumber")]
        pub batch_number: Option<String>,
        #[top_api(rename = "Body")]
        pub body: String,
        /// Several values with commas between them.
        #[top_api(rename = "DeviceId")]
        pub device_id: Option<String>,
        #[top_api(rename = "DeviceType")]
        pub device_type: i64,
        #[top_api(rename = "IOSBadge")]
        pub ios_badge: Option<String>,
        #[top_api(rename = "IOSExtParameters")]
        pub ios_ext_parameters: Option<String>,
        #[top_api(rename = "IOSMusic")]
        pub ios_music: Option<String>,
        #[top_api(rename = "PushTime")]
        pub push_time: Option<TopDateTime>,
        #[top_api(rename = "Remind")]
        pub remind: bool,
        #[top_api(rename = "SendType")]
        pub send_type: i64,
        #[top_api(rename = "StoreOffline")]
        pub store_offline: bool,
        #[top_api(rename = "Summery")]
        pub summery: Option<String>,
        #[top_api(rename = "Timeout")]
        pub timeout: Option<i64>,
        #[top_api(rename = "Title")]
        pub title: String,
    }

    /// The values of `AndroidOpenType`.
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Push20150518Response {
        #[top_api(rename = "responseParams")]
        pub response_params: Option<String>,
        pub success: Option<bool>,
        #[top_api(rename = "requestId")]
        pub request_id: Option<i64>,
    }
}

/// `push.aliyuncs.com.pushMsg.2015-03-18`
pub mod push_msg_2015_03_18 {
    use crate::prelude::*;

    /// `push.aliyuncs.com.pushMsg.2015-03-18` (消息推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=24694&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "push.aliyuncs.com.pushMsg.2015-03-18",
        response = PushMsg2015N03N18Response,
        debug
    )]
    pub struct PushMsg2015N03N18 {
        #[top_api(rename = "Account")]
        pub account: Option<String>,
        #[top_api(rename = "AntiHarassDuration")]
        pub anti_harass_duration: Option<i64>,
        #[top_api(rename = "AntiHarassStartTime")]
        pub anti_harass_start_time: Option<i64>,
        #[top_api(rename = "AppId")]
        pub app_id: i64,
        #[top_api(rename = "BatchNumber")]
        pub batch_number: Option<String>,
        #[top_api(rename = "Body")]
        pub body: String,
        #[top_api(rename = "DeviceId")]
        pub device_id: Option<String>,
        #[top_api(rename = "DeviceType")]
        pub device_type: i64,
        #[top_api(rename = "PushTime")]
        pub push_time: Option<TopDateTime>,
        #[top_api(rename = "SendType")]
        pub send_type: i64,
        #[top_api(rename = "Tag")]
        pub tag: Option<String>,
        #[top_api(rename = "Timeout")]
        pub timeout: Option<i64>,
        #[top_api(rename = "Title")]
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushMsg2015N03N18Response {
        pub success: Option<bool>,
        #[top_api(rename = "requestId")]
        pub request_id: Option<i64>,
        #[top_api(rename = "responseParams")]
        pub response_params: Option<i64>,
    }
}

/// `push.aliyuncs.com.pushNotification.2015-03-18`
pub mod push_notification_2015_03_18 {
    use crate::prelude::*;

    /// `push.aliyuncs.com.pushNotification.2015-03-18` (推送通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=24766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "push.aliyuncs.com.pushNotification.2015-03-18",
        response = PushNotification2015N03N18Response,
        debug
    )]
    pub struct PushNotification2015N03N18 {
        #[top_api(rename = "Account")]
        pub account: Option<String>,
        #[top_api(rename = "AndroidExtraMap")]
        pub android_extra_map: Option<String>,
        #[top_api(rename = "AndroidMusic")]
        pub android_music: Option<String>,
        #[top_api(rename = "AndroidNotifyType")]
        pub android_notify_type: Option<AndroidNotifyType>,
        #[top_api(rename = "AndroidOpenActivity")]
        pub android_open_activity: Option<String>,
        #[top_api(rename = "AndroidOpenType")]
        pub android_open_type: Option<i64>,
        #[top_api(rename = "AndroidOpenUrl")]
        pub android_open_url: Option<String>,
        #[top_api(rename = "AntiHarassDuration")]
        pub anti_harass_duration: Option<i64>,
        #[top_api(rename = "AntiHarassStartTime")]
        pub anti_harass_start_time: Option<i64>,
        #[top_api(rename = "AppId")]
        pub app_id: i64,
        #[top_api(rename = "BatchNumber")]
        pub batch_number: Option<String>,
        #[top_api(rename = "DeviceId")]
        pub device_id: Option<String>,
        #[top_api(rename = "DeviceType")]
        pub device_type: i64,
        #[top_api(rename = "IosExtraMap")]
        pub ios_extra_map: Option<String>,
        #[top_api(rename = "IosFooter")]
        pub ios_footer: Option<i64>,
        #[top_api(rename = "IosMusic")]
        pub ios_music: Option<String>,
        #[top_api(rename = "PushTime")]
        pub push_time: Option<TopDateTime>,
        #[top_api(rename = "SendType")]
        pub send_type: i64,
        #[top_api(rename = "Summary")]
        pub summary: String,
        #[top_api(rename = "Tag")]
        pub tag: Option<String>,
        #[top_api(rename = "Timeout")]
        pub timeout: Option<i64>,
        #[top_api(rename = "Title")]
        pub title: String,
    }

    /// The values of `AndroidNotifyType`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AndroidNotifyType {
        /// 震动
        #[top_api(value = 1)]
        V1,
        /// 响铃
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushNotification2015N03N18Response {
        pub success: Option<bool>,
        #[top_api(rename = "requestId")]
        pub request_id: Option<i64>,
        #[top_api(rename = "responseParams")]
        pub response_params: Option<i64>,
    }
}
