//! `alibaba.scs.*`: 1 API.

pub use self::image_matte::ImageMatte;

/// `alibaba.scs.image.matte`
pub mod image_matte {
    use crate::prelude::*;

    /// `alibaba.scs.image.matte` (阿里妈妈智能创意平台在线抠图)
    ///
    /// <https://open.taobao.com/api.htm?docId=47165&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scs.image.matte",
        response = ImageMatteResponse,
        debug
    )]
    pub struct ImageMatte {
        pub pid: String,
        pub name: String,
        pub scenes: String,
        /// JSON as text.
        pub ob_ext: String,
        pub sessionid: String,
        /// In seconds.
        pub ts: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageMatteResponse {
        pub errno: Option<String>,
        pub data_list: Vec<Array>,
        pub errmsg: Option<String>,
        pub session_id: Option<String>,
        pub bucketid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Array {
        pub datas: Vec<ArrayDatas>,
        pub group_id: Option<String>,
    }

    /// `Array`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArrayDatas {
        pub image: Option<String>,
        pub item_id: Option<String>,
        pub crt_id: Option<String>,
        pub template_id: Option<i64>,
        pub title: Option<String>,
        pub ext_info: Option<String>,
    }
}
