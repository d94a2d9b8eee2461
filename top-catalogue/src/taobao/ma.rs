//! `taobao.ma.*`: 1 API.

pub use self::qrcode_common_create::QrcodeCommonCreate;

/// `taobao.ma.qrcode.common.create`
pub mod qrcode_common_create {
    use crate::prelude::*;

    /// `taobao.ma.qrcode.common.create` (创建码平台常用二维码)
    ///
    /// <https://open.taobao.com/api.htm?docId=23660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ma.qrcode.common.create",
        response = QrcodeCommonCreateResponse,
        debug
    )]
    pub struct QrcodeCommonCreate {
        #[top_api(max_len = 10)]
        pub r#type: String,
        #[top_api(max_len = 256)]
        pub content: String,
        #[top_api(max_len = 32, secret)]
        pub name: String,
        #[top_api(max_len = 160)]
        pub channel_name: Option<String>,
        #[top_api(max_len = 50)]
        pub style: String,
        pub size: i64,
        pub need_eps: Option<bool>,
        #[top_api(max_len = 256)]
        pub logo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QrcodeCommonCreateResponse {
        pub modules: Vec<QrcodeDo>,
        pub suc: Option<bool>,
    }

    /// `QrcodeDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QrcodeDo {
        pub channel_id: Option<i64>,
        pub channel_name: Option<String>,
        pub eps_url: Option<String>,
        pub qrcode_id: Option<i64>,
        pub qrcode_url: Option<String>,
        pub short_url: Option<String>,
        pub url: Option<String>,
    }
}
