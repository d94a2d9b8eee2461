//! `taobao.taotv.*`: 7 APIs.

pub use self::carousel_category_list::CarouselCategoryList;
pub use self::carousel_channel_all::CarouselChannelAll;
pub use self::carousel_playlist_get::CarouselPlaylistGet;
pub use self::video_playlist_all::VideoPlaylistAll;
pub use self::video_playlist_get::VideoPlaylistGet;
pub use self::video_playlist_ottnav_get::VideoPlaylistOttnavGet;
pub use self::video_playlist_page::VideoPlaylistPage;

/// `taobao.taotv.carousel.category.list`
pub mod carousel_category_list {
    use crate::prelude::*;

    /// `taobao.taotv.carousel.category.list` (获取轮播分类列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35818&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.carousel.category.list",
        response = CarouselCategoryListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CarouselCategoryList {
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselCategoryListResult {
        pub model_list: Vec<Model>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub sort: Option<i64>,
        pub pic: Option<String>,
        pub bcp: Option<i64>,
        pub name: Option<String>,
        pub id: Option<i64>,
        pub channel_list: Vec<Channels>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Channels {
        pub id: Option<i64>,
        pub serial_number: Option<i64>,
        pub video_list: Vec<Videolist>,
        pub current_video: Option<CarouselCurrentPlayRbo>,
        pub description: Option<String>,
        pub bcp: Option<i64>,
        pub pic: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Videolist {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselCurrentPlayRbo {
        pub video: Option<CarouselPlaylistVideoRbo>,
        /// In seconds.
        pub point: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselPlaylistVideoRbo {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.taotv.carousel.channel.all`
pub mod carousel_channel_all {
    use crate::prelude::*;

    /// `taobao.taotv.carousel.channel.all` (获取所有频道列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=35817&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.carousel.channel.all",
        response = CarouselChannelAllResult,
        unwrap = "result",
        debug
    )]
    pub struct CarouselChannelAll {
        pub system_info: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselChannelAllResult {
        pub model_list: Vec<Model>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub serial_number: Option<i64>,
        pub video_list: Vec<Videolist>,
        pub current_video: Option<CarouselCurrentPlayRbo>,
        pub description: Option<String>,
        pub bcp: Option<i64>,
        pub pic: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
        pub switch_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Videolist {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselCurrentPlayRbo {
        pub video: Option<CarouselPlaylistVideoRbo>,
        /// In seconds.
        pub point: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselPlaylistVideoRbo {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.taotv.carousel.playlist.get`
pub mod carousel_playlist_get {
    use crate::prelude::*;

    /// `taobao.taotv.carousel.playlist.get` (根据频道 ID 获取频道下节目单以及当前播放)
    ///
    /// <https://open.taobao.com/api.htm?docId=35819&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.carousel.playlist.get",
        response = CarouselPlaylistGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CarouselPlaylistGet {
        pub channel_id: Option<i64>,
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselPlaylistGetResult {
        pub model: Option<CarouselChannelRbo>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselChannelRbo {
        pub serial_number: Option<i64>,
        pub video_list: Vec<Videolist>,
        pub current_video: Option<CarouselCurrentPlayRbo>,
        pub description: Option<String>,
        pub bcp: Option<i64>,
        pub pic: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Videolist {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselCurrentPlayRbo {
        pub video: Option<CarouselPlaylistVideoRbo>,
        /// In seconds.
        pub point: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarouselPlaylistVideoRbo {
        pub video_id: Option<String>,
        pub video_ext_type: Option<i64>,
        pub play_list_id: Option<i64>,
        pub program_id: Option<i64>,
        pub sort: Option<i64>,
        /// In seconds.
        pub duration: Option<i64>,
        pub name: Option<String>,
        pub pic: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.taotv.video.playlist.all`
pub mod video_playlist_all {
    use crate::prelude::*;

    /// `taobao.taotv.video.playlist.all` (获取播单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36780&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.video.playlist.all",
        response = VideoPlaylistAllResult,
        unwrap = "result",
        debug
    )]
    pub struct VideoPlaylistAll {
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoPlaylistAllResult {
        pub model_list: Vec<Model>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub play_list_id: Option<i64>,
        pub play_list_name: Option<String>,
        pub bg_pic: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
    }
}

/// `taobao.taotv.video.playlist.get`
pub mod video_playlist_get {
    use crate::prelude::*;

    /// `taobao.taotv.video.playlist.get` (根据频道 ID 获取频道下节目单以及当前播放)
    ///
    /// <https://open.taobao.com/api.htm?docId=35820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.video.playlist.get",
        response = VideoPlaylistGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VideoPlaylistGet {
        pub play_list_id: Option<i64>,
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoPlaylistGetResult {
        pub model_list: Vec<Model>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub pic_url: Option<String>,
        pub video_id: Option<String>,
        pub from: Option<i64>,
        pub title: Option<String>,
        pub id: Option<i64>,
        /// In seconds.
        pub seconds: Option<String>,
        pub ott_update_time: Option<TopDateTime>,
    }
}

/// `taobao.taotv.video.playlist.ottnav.get`
pub mod video_playlist_ottnav_get {
    use crate::prelude::*;

    /// `taobao.taotv.video.playlist.ottnav.get` (ott 播单)
    ///
    /// <https://open.taobao.com/api.htm?docId=38149&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.video.playlist.ottnav.get",
        response = VideoPlaylistOttnavGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VideoPlaylistOttnavGet {
        pub play_list_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub play_list_nav: Vec<String>,
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoPlaylistOttnavGetResult {
        pub model: Option<PlayListNavRbo>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlayListNavRbo {
        pub cur_play_list_id: Option<String>,
        pub videos: Vec<Videos>,
        pub play_list: Vec<Playlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Videos {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub video_id: Option<String>,
        pub pic_url: Option<String>,
        pub from: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Playlist {
        pub play_list_id: Option<i64>,
        pub play_list_name: Option<String>,
        pub bg_pic: Option<String>,
        pub icon_pic: Option<String>,
        pub has_recommend: Option<i64>,
    }
}

/// `taobao.taotv.video.playlist.page`
pub mod video_playlist_page {
    use crate::prelude::*;

    /// `taobao.taotv.video.playlist.page` (分页获取所有播单)
    ///
    /// <https://open.taobao.com/api.htm?docId=42440&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.taotv.video.playlist.page",
        response = VideoPlaylistPageResult,
        unwrap = "result",
        debug
    )]
    pub struct VideoPlaylistPage {
        pub system_info: String,
        pub page_no: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoPlaylistPageResult {
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub http_status_code: Option<i64>,
        pub model: Option<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
        pub data_list: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub create_time: Option<TopDateTime>,
        pub modify_time: Option<TopDateTime>,
        pub bg_pic: Option<String>,
        pub play_list_name: Option<String>,
        pub play_list_id: Option<i64>,
    }
}
