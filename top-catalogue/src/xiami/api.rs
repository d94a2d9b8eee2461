//! `xiami.api.*`: 2 APIs.

pub use self::song_detail_get::SongDetailGet;
pub use self::song_listenfile_get::SongListenfileGet;

/// `xiami.api.song.detail.get`
pub mod song_detail_get {
    use crate::prelude::*;

    /// `xiami.api.song.detail.get` (获取歌曲详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=36051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.api.song.detail.get",
        response = Vec<SongDetailDo>,
        unwrap = "song_detail_list",
        idempotent,
        debug
    )]
    pub struct SongDetailGet {
        #[top_api(required, max_items = 20)]
        pub song_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongDetailDo {
        pub mv_id: Option<String>,
        pub album: Option<AlbumDo>,
        pub album_id: Option<i64>,
        pub album_logo: Option<String>,
        pub arrangement: Option<String>,
        pub artist: Option<ArtistDo>,
        pub artist_id: Option<i64>,
        pub cd_serial: Option<i64>,
        pub composer: Option<String>,
        pub singers: Vec<SongDetailDoSingers>,
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub songwriters: Option<String>,
        pub track: Option<i64>,
        pub lyric_file: Option<String>,
        pub lyric_type: Option<i64>,
        pub purview_info: Option<String>,
        pub length: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDo {
        pub album_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDo {
        pub alias: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_name: Option<String>,
        pub musician: Option<bool>,
    }

    /// `ArtistDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongDetailDoSingers {
        pub alias: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_logo: Option<String>,
        pub artist_name: Option<String>,
        pub musician: Option<bool>,
    }
}

/// `xiami.api.song.listenfile.get`
pub mod song_listenfile_get {
    use crate::prelude::*;

    /// `xiami.api.song.listenfile.get` (获取歌曲试听文件)
    ///
    /// <https://open.taobao.com/api.htm?docId=35997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.api.song.listenfile.get",
        response = Vec<SongPlayInfoDo>,
        unwrap = "song_play_info_list",
        idempotent,
        debug
    )]
    pub struct SongListenfileGet {
        #[top_api(required, max_items = 100)]
        pub song_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongPlayInfoDo {
        pub listen_file_list: Vec<ListenFileDo>,
        pub song_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListenFileDo {
        pub expire: Option<i64>,
        pub listen_file: Option<String>,
        pub quality: Option<Quality>,
    }

    /// The values of `quality`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Quality {
        /// 低品质
        #[top_api(value = "l")]
        L,
        /// 高品质
        #[top_api(value = "h")]
        H,
        /// 无损
        #[top_api(value = "s")]
        S,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
