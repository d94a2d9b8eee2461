//! `youku.dsp.*`: 1 API.

pub use self::delivery_resource_multiget::DeliveryResourceMultiget;

/// `youku.dsp.delivery.resource.multiget`
pub mod delivery_resource_multiget {
    use crate::prelude::*;

    /// `youku.dsp.delivery.resource.multiget` (优酷实时批量获取可投放设备资源)
    ///
    /// <https://open.taobao.com/api.htm?docId=39065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.dsp.delivery.resource.multiget",
        response = DeliveryResourceMultigetResponse,
        debug
    )]
    pub struct DeliveryResourceMultiget {
        pub channel_id: i64,
        pub sub_channel_id: Option<i64>,
        /// Several values with commas between them.
        pub device_ids: String,
        pub device_id_type: String,
        pub delivery_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryResourceMultigetResponse {
        pub models: Vec<DeliveryList>,
        pub msg_code: Option<String>,
        pub extra_info: Option<String>,
        pub msg_info: Option<String>,
        pub success_flag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryList {
        pub delivery_type: Option<String>,
        pub channel_id: Option<i64>,
        pub resource: Option<Map>,
        pub device_id_type: Option<String>,
        pub sub_channel_id: Option<i64>,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Map {
        pub imgs: Option<String>,
        pub title: Option<String>,
        pub text: Option<String>,
        pub deeplink_url: Option<String>,
        pub r#type: Option<String>,
        pub destination_url: Option<String>,
    }
}
