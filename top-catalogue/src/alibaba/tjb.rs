//! `alibaba.tjb.*`: 4 APIs.

pub use self::picture_folder_create::PictureFolderCreate;
pub use self::picture_folder_query::PictureFolderQuery;
pub use self::picture_upload::PictureUpload;
pub use self::picture_userstorage_query::PictureUserstorageQuery;

/// `alibaba.tjb.picture.folder.create`
pub mod picture_folder_create {
    use crate::prelude::*;

    /// `alibaba.tjb.picture.folder.create` (淘特图片空间创建文件夹)
    ///
    /// <https://open.taobao.com/api.htm?docId=62392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tjb.picture.folder.create",
        response = TopCreateFolderDto,
        unwrap = "data",
        debug
    )]
    pub struct PictureFolderCreate {
        pub parent_folder_id: i64,
        pub folder_name: String,
    }

    /// `TopCreateFolderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopCreateFolderDto {
        pub folder_id: Option<i64>,
    }
}

/// `alibaba.tjb.picture.folder.query`
pub mod picture_folder_query {
    use crate::prelude::*;

    /// `alibaba.tjb.picture.folder.query` (淘特图片空间用户文件夹查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tjb.picture.folder.query",
        response = Vec<TopFolderDto>,
        unwrap = "folder_list",
        idempotent,
        debug
    )]
    pub struct PictureFolderQuery;

    /// `TopFolderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopFolderDto {
        pub parent_folder_id: Option<i64>,
        pub folder_id: Option<i64>,
        pub folder_name: Option<String>,
        pub level: Option<i64>,
    }
}

/// `alibaba.tjb.picture.upload`
pub mod picture_upload {
    use crate::prelude::*;

    /// `alibaba.tjb.picture.upload` (淘特图片空间上传单张图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=62247&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.tjb.picture.upload",
        response = TopPictureDto,
        unwrap = "picture",
        debug
    )]
    pub struct PictureUpload {
        pub file_name: String,
        pub file_data: FileItem,
        pub folder_id: i64,
    }

    /// `TopPictureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPictureDto {
        pub file_id: Option<i64>,
        pub file_name: Option<String>,
        pub folder_id: Option<i64>,
        pub biz_status: Option<String>,
        pub deleted_status: Option<String>,
        pub full_url: Option<String>,
        pub pixel: Option<String>,
        pub size: Option<i64>,
        pub extension_name: Option<String>,
        pub compress_picture_url: Option<String>,
    }
}

/// `alibaba.tjb.picture.userstorage.query`
pub mod picture_userstorage_query {
    use crate::prelude::*;

    /// `alibaba.tjb.picture.userstorage.query` (淘特图片空间用户容量查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62255&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tjb.picture.userstorage.query",
        response = TopUserStorageDto,
        unwrap = "user_storage",
        idempotent,
        debug
    )]
    pub struct PictureUserstorageQuery;

    /// `TopUserStorageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopUserStorageDto {
        pub used_quota: Option<i64>,
        pub total_quota: Option<i64>,
    }
}
