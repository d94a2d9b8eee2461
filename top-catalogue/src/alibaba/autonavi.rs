//! `alibaba.autonavi.*`: 1 API.

pub use self::api_trafficboard_image_get::ApiTrafficboardImageGet;

/// `alibaba.autonavi.api.trafficboard.image.get`
pub mod api_trafficboard_image_get {
    use crate::prelude::*;

    /// `alibaba.autonavi.api.trafficboard.image.get` (交通看板-栅格情报获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=24740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.autonavi.api.trafficboard.image.get",
        response = Option<ByteArray>,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct ApiTrafficboardImageGet {
        pub deviceid: String,
        pub batch: Option<String>,
        pub panelid: String,
        pub size: Option<String>,
        pub whscale: Option<String>,
        pub adcodes: String,
    }
}
