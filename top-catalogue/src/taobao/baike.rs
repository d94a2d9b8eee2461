//! `taobao.baike.*`: 2 APIs.

pub use self::import_zhubao_data::ImportZhubaoData;
pub use self::import_zhubao_picture::ImportZhubaoPicture;

/// `taobao.baike.import.zhubao.data`
pub mod import_zhubao_data {
    use crate::prelude::*;

    /// `taobao.baike.import.zhubao.data` (导入数据到商品百科服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=30113&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.baike.import.zhubao.data",
        response = ImportZhubaoDataResult,
        unwrap = "result",
        debug
    )]
    pub struct ImportZhubaoData {
        pub data_json_str: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportZhubaoDataResult {
        pub message_code: Option<String>,
        pub message: Option<String>,
        pub module: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.baike.import.zhubao.picture`
pub mod import_zhubao_picture {
    use crate::prelude::*;

    /// `taobao.baike.import.zhubao.picture` (百科图片数据导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=30112&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.baike.import.zhubao.picture",
        response = ImportZhubaoPictureResult,
        unwrap = "result",
        debug
    )]
    pub struct ImportZhubaoPicture {
        pub picture: FileItem,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImportZhubaoPictureResult {
        pub message_code: Option<String>,
        pub message: Option<String>,
        pub module: Option<String>,
        pub success: Option<bool>,
    }
}
