//! `taobao.market.*`: 1 API.

pub use self::picture_getuserpictures::PictureGetuserpictures;

/// `taobao.market.picture.getuserpictures`
pub mod picture_getuserpictures {
    use crate::prelude::*;

    /// `taobao.market.picture.getuserpictures` (读取用户上传图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=28671&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.market.picture.getuserpictures",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct PictureGetuserpictures {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub suc: Option<bool>,
    }
}
