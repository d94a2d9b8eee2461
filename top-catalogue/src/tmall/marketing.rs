//! `tmall.marketing.*`: 2 APIs.

pub use self::face_skindetect::FaceSkindetect;
pub use self::liuliangbao_spreadlink_create::LiuliangbaoSpreadlinkCreate;

/// `tmall.marketing.face.skindetect`
pub mod face_skindetect {
    use crate::prelude::*;

    /// `tmall.marketing.face.skindetect` (肌肤检测)
    ///
    /// <https://open.taobao.com/api.htm?docId=31053&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.marketing.face.skindetect",
        response = Option<String>,
        unwrap = "detect_result",
        debug
    )]
    pub struct FaceSkindetect {
        pub image: String,
        pub source: String,
        pub front_camera: Option<String>,
        pub mixnick: Option<String>,
    }
}

/// `tmall.marketing.liuliangbao.spreadlink.create`
pub mod liuliangbao_spreadlink_create {
    use crate::prelude::*;

    /// `tmall.marketing.liuliangbao.spreadlink.create` (创建流量宝活动链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=25758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.marketing.liuliangbao.spreadlink.create",
        response = LlbApiResult,
        unwrap = "llbresult",
        debug
    )]
    pub struct LiuliangbaoSpreadlinkCreate {
        pub url: String,
    }

    /// `LLBApiResult`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LlbApiResult {
        pub error_message: Option<String>,
        pub model: Option<SpreadLinkDo>,
        pub error_code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpreadLinkDo {
        pub id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub adword: Option<String>,
        pub adinfo: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<i64>,
        pub seller_id: Option<i64>,
        pub adwxurl: Option<String>,
        pub qrcode: Option<String>,
        pub adurl: Option<String>,
        pub r#type: Option<i64>,
        pub url: Option<String>,
    }
}
