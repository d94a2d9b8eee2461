//! `taobao.media.*`: 2 APIs.

pub use self::file_add::FileAdd;
pub use self::video_list::VideoList;

/// `taobao.media.file.add`
pub mod file_add {
    use crate::prelude::*;

    /// `taobao.media.file.add` (多媒体平台文件添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=11028&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.media.file.add",
        response = File,
        unwrap = "file",
        debug
    )]
    pub struct FileAdd {
        #[top_api(min = 0)]
        pub dir_id: i64,
        #[top_api(max_len = 50)]
        pub name: String,
        pub ext: Option<i64>,
        pub file_data: FileItem,
        pub biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct File {
        pub file_id: Option<i64>,
        pub dir_id: Option<i64>,
        pub name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub file_path: Option<String>,
        pub size: Option<i64>,
        pub cdn_user_id: Option<i64>,
        pub status: Option<Status>,
        pub deleted: Option<String>,
        pub modified: Option<TopDateTime>,
        pub picture_pix: Option<String>,
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

/// `taobao.media.video.list`
pub mod video_list {
    use crate::prelude::*;

    /// `taobao.media.video.list` (获取商家视频列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27990&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.media.video.list",
        response = SearchResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VideoList {
        pub search_condition: VideoSearchCondition2,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoSearchCondition2 {
        pub current_page: i64,
        pub page_size: i64,
    }

    /// `SearchResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchResultDo {
        pub result_code: Option<String>,
        pub result_list: Vec<VideoItemExtDo>,
        pub is_success: Option<bool>,
        pub total_num: Option<i64>,
    }

    /// `VideoItemExtDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoItemExtDo {
        pub play_url: Option<String>,
        pub main_pic_url: Option<String>,
        pub can_play_in_phone: Option<bool>,
        pub state: Option<i64>,
        pub video_info: Option<VideoItemDo>,
    }

    /// `VideoItemDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoItemDo {
        pub cover_url: Option<String>,
        pub duration: Option<i64>,
        pub upload_time: Option<TopDateTime>,
        pub title: Option<String>,
    }
}
