//! `taobao.picture.*`: 14 APIs.

pub use self::category_add::CategoryAdd;
pub use self::category_get::CategoryGet;
pub use self::category_update::CategoryUpdate;
pub use self::changecategory::Changecategory;
pub use self::delete::Delete;
pub use self::get::Get;
pub use self::isreferenced_get::IsreferencedGet;
pub use self::pictures_count::PicturesCount;
pub use self::pictures_get::PicturesGet;
pub use self::qnaigc_upload::QnaigcUpload;
pub use self::replace::Replace;
pub use self::update::Update;
pub use self::upload::Upload;
pub use self::userinfo_get::UserinfoGet;

/// `taobao.picture.category.add`
pub mod category_add {
    use crate::prelude::*;

    /// `taobao.picture.category.add` (新增图片分类信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=227&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.category.add",
        response = PictureCategory,
        unwrap = "picture_category",
        debug
    )]
    pub struct CategoryAdd {
        pub picture_category_name: String,
        pub parent_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PictureCategory {
        pub picture_category_id: Option<i64>,
        pub picture_category_name: Option<String>,
        pub position: Option<i64>,
        pub r#type: Option<Type>,
        pub total: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub parent_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 店铺装修分类(系统分类)
        #[top_api(value = "sys-fixture")]
        SysFixture,
        /// 宝贝图片分类(系统分类)
        #[top_api(value = "sys-auction")]
        SysAuction,
        /// 用户自定义分类
        #[top_api(value = "user-define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.picture.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `taobao.picture.category.get` (获取图片分类信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=137&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.category.get",
        response = Vec<PictureCategory>,
        unwrap = "picture_categories",
        idempotent,
        debug
    )]
    pub struct CategoryGet {
        pub picture_category_id: Option<i64>,
        pub picture_category_name: Option<String>,
        pub r#type: Option<String>,
        pub parent_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PictureCategory {
        pub picture_category_id: Option<i64>,
        pub picture_category_name: Option<String>,
        pub position: Option<i64>,
        pub r#type: Option<Type>,
        pub total: Option<i64>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub parent_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 店铺装修分类(系统分类)
        #[top_api(value = "sys-fixture")]
        SysFixture,
        /// 宝贝图片分类(系统分类)
        #[top_api(value = "sys-auction")]
        SysAuction,
        /// 用户自定义分类
        #[top_api(value = "user-define")]
        UserDefine,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.picture.category.update`
pub mod category_update {
    use crate::prelude::*;

    /// `taobao.picture.category.update` (更新图片分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=10909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.category.update",
        response = Option<bool>,
        unwrap = "done",
        debug
    )]
    pub struct CategoryUpdate {
        pub category_id: i64,
        #[top_api(max_len = 20, secret)]
        pub category_name: Option<String>,
        pub parent_id: Option<i64>,
    }
}

/// `taobao.picture.changecategory`
pub mod changecategory {
    use crate::prelude::*;

    /// `taobao.picture.changecategory` (修改图片的分类)
    ///
    /// <https://open.taobao.com/api.htm?docId=10911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.changecategory",
        response = Option<bool>,
        unwrap = "done",
        debug
    )]
    pub struct Changecategory {
        #[top_api(required, max_items = 1000)]
        pub picture_ids: Vec<String>,
        pub picture_category_id: i64,
    }
}

/// `taobao.picture.delete`
pub mod delete {
    use crate::prelude::*;

    /// `taobao.picture.delete` (删除图片空间图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.delete",
        response = Option<String>,
        unwrap = "success",
        debug
    )]
    pub struct Delete {
        #[top_api(required, max_items = 100)]
        pub picture_ids: Vec<String>,
    }
}

/// `taobao.picture.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.picture.get` (获取图片信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=138&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.get",
        response = Vec<Picture>,
        unwrap = "pictures",
        idempotent,
        debug
    )]
    pub struct Get {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub deleted: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub title: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub client_type: Option<String>,
        pub order_by: Option<String>,
        pub urls: Option<String>,
        pub is_https: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Picture {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub picture_path: Option<String>,
        pub title: Option<String>,
        pub sizes: Option<i64>,
        pub pixel: Option<String>,
        pub status: Option<String>,
        pub deleted: Option<String>,
        pub client_type: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub md5: Option<String>,
        pub referenced: Option<bool>,
    }
}

/// `taobao.picture.isreferenced.get`
pub mod isreferenced_get {
    use crate::prelude::*;

    /// `taobao.picture.isreferenced.get` (图片是否被引用)
    ///
    /// <https://open.taobao.com/api.htm?docId=10921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.isreferenced.get",
        response = Option<bool>,
        unwrap = "is_referenced",
        idempotent,
        debug
    )]
    pub struct IsreferencedGet {
        pub picture_id: i64,
    }
}

/// `taobao.picture.pictures.count`
pub mod pictures_count {
    use crate::prelude::*;

    /// `taobao.picture.pictures.count` (图片总数查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.pictures.count",
        response = Option<i64>,
        unwrap = "totals",
        idempotent,
        debug
    )]
    pub struct PicturesCount {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub deleted: Option<Deleted>,
        pub start_modified_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub client_type: Option<String>,
        pub title: Option<String>,
    }

    /// The values of `deleted`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Deleted {
        /// 没有删除
        #[top_api(value = "undeleted")]
        Undeleted,
        /// 删除
        #[top_api(value = "deleted")]
        Deleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.picture.pictures.get`
pub mod pictures_get {
    use crate::prelude::*;

    /// `taobao.picture.pictures.get` (图片获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25591&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.pictures.get",
        response = Vec<Picture>,
        unwrap = "pictures",
        idempotent,
        debug
    )]
    pub struct PicturesGet {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub deleted: Option<String>,
        pub start_modified_date: Option<TopDateTime>,
        pub title: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub client_type: Option<String>,
        pub order_by: Option<String>,
        pub urls: Option<String>,
        pub is_https: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Picture {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub picture_path: Option<String>,
        pub title: Option<String>,
        pub sizes: Option<i64>,
        pub pixel: Option<String>,
        pub status: Option<Status>,
        pub deleted: Option<String>,
        pub client_type: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub md5: Option<String>,
        pub referenced: Option<bool>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 没有被冻结
        #[top_api(value = "unfroze")]
        Unfroze,
        /// 被冻结
        #[top_api(value = "froze")]
        Froze,
        /// 排查通过
        #[top_api(value = "pass")]
        Pass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.picture.qnaigc.upload`
pub mod qnaigc_upload {
    use crate::prelude::*;

    /// `taobao.picture.qnaigc.upload` (qnaigc 业务线图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=67398&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.qnaigc.upload",
        response = QnaigcUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct QnaigcUpload {
        pub upload_request: Option<UploadRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadRequest {
        pub seller_id: i64,
        pub dir_id_for_tu: Option<i64>,
        pub dir_id_for_qnaigc: Option<i64>,
        pub image_data: Option<ByteArray>,
        pub image_url: Option<String>,
        pub image_title: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QnaigcUploadResult {
        pub biz_ext_map: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub http_status_code: Option<i64>,
        pub model: Option<FileDo>,
    }

    /// `FileDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileDo {
        pub dir_id: Option<i64>,
        pub size: Option<i64>,
        pub full_url: Option<String>,
        pub object_key: Option<String>,
    }
}

/// `taobao.picture.replace`
pub mod replace {
    use crate::prelude::*;

    /// `taobao.picture.replace` (替换图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=10910&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.picture.replace",
        response = Option<bool>,
        unwrap = "done",
        debug
    )]
    pub struct Replace {
        pub picture_id: i64,
        pub image_data: FileItem,
    }
}

/// `taobao.picture.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.picture.update` (修改图片名字)
    ///
    /// <https://open.taobao.com/api.htm?docId=10912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.update",
        response = Option<bool>,
        unwrap = "done",
        debug
    )]
    pub struct Update {
        pub picture_id: i64,
        #[top_api(max_len = 50)]
        pub new_name: String,
    }
}

/// `taobao.picture.upload`
pub mod upload {
    use crate::prelude::*;

    /// `taobao.picture.upload` (上传单张图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=140&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.picture.upload",
        response = Picture,
        unwrap = "picture",
        debug
    )]
    pub struct Upload {
        pub picture_category_id: i64,
        pub img: FileItem,
        pub image_input_title: String,
        pub title: Option<String>,
        pub client_type: Option<String>,
        pub is_https: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Picture {
        pub picture_id: Option<i64>,
        pub picture_category_id: Option<i64>,
        pub picture_path: Option<String>,
        pub title: Option<String>,
        pub sizes: Option<i64>,
        pub pixel: Option<String>,
        pub status: Option<Status>,
        pub deleted: Option<String>,
        pub client_type: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 没有被冻结
        #[top_api(value = "unfroze")]
        Unfroze,
        /// 被冻结
        #[top_api(value = "froze")]
        Froze,
        /// 排查通过
        #[top_api(value = "pass")]
        Pass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.picture.userinfo.get`
pub mod userinfo_get {
    use crate::prelude::*;

    /// `taobao.picture.userinfo.get` (查询图片空间用户的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10914&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.picture.userinfo.get",
        response = UserInfo,
        unwrap = "user_info",
        idempotent,
        debug
    )]
    pub struct UserinfoGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfo {
        pub order_space: Option<String>,
        pub used_space: Option<String>,
        pub remaining_space: Option<String>,
        pub available_space: Option<String>,
        pub free_space: Option<String>,
        pub order_expiry_date: Option<String>,
        pub water_mark: Option<String>,
    }
}
