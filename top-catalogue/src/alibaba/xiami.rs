//! `alibaba.xiami.*`: 18 APIs.

pub use self::api_album_detail_get::ApiAlbumDetailGet;
pub use self::api_artist_albums_get::ApiArtistAlbumsGet;
pub use self::api_artist_detail_get::ApiArtistDetailGet;
pub use self::api_artist_hot_songs_get::ApiArtistHotSongsGet;
pub use self::api_artist_musiclist_get::ApiArtistMusiclistGet;
pub use self::api_collect_detail_get::ApiCollectDetailGet;
pub use self::api_contract_issign::ApiContractIssign;
pub use self::api_contract_sign::ApiContractSign;
pub use self::api_mobile_figureimage_get::ApiMobileFigureimageGet;
pub use self::api_mv_musiclist_get::ApiMvMusiclistGet;
pub use self::api_radio_myself_get::ApiRadioMyselfGet;
pub use self::api_radio_songs_get::ApiRadioSongsGet;
pub use self::api_rank_detail_get::ApiRankDetailGet;
pub use self::api_rank_songs_get::ApiRankSongsGet;
pub use self::api_search_hotwords_get::ApiSearchHotwordsGet;
pub use self::api_search_letter_get::ApiSearchLetterGet;
pub use self::api_tag_genre_album_get::ApiTagGenreAlbumGet;
pub use self::api_tag_genre_song_get::ApiTagGenreSongGet;

/// `alibaba.xiami.api.album.detail.get`
pub mod api_album_detail_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.album.detail.get` (虾米音乐专辑详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.album.detail.get",
        response = AlbumDetail,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiAlbumDetailGet {
        pub id: i64,
        pub full_des: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDetail {
        pub album_category: Option<String>,
        pub grade: Option<i64>,
        pub comments: Option<i64>,
        pub artist_name: Option<String>,
        pub album_id: Option<i64>,
        pub artist_id: Option<i64>,
        pub description: Option<String>,
        pub album_name: Option<String>,
        pub song_count: Option<i64>,
        pub language: Option<String>,
        pub gmt_publish: Option<i64>,
        pub company: Option<String>,
        pub sub_title: Option<String>,
        pub is_check: Option<i64>,
        pub category: Option<i64>,
        pub cd_count: Option<i64>,
        pub logo: Option<String>,
        pub artist_logo: Option<String>,
        pub is_play: Option<i64>,
        pub recommends: Option<i64>,
        pub collects: Option<i64>,
        pub status: Option<i64>,
        pub check_rate: Option<bool>,
        pub play_authority: Option<i64>,
        pub play_count: Option<i64>,
        pub songs: Vec<Song>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Song {
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_id: Option<i64>,
        pub album_name: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub lyric_text: Option<String>,
        pub recommends: Option<i64>,
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub artist_logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
        pub listen_file: Option<String>,
        pub play_seconds: Option<i64>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub album_logo: Option<String>,
        pub lyric_file: Option<String>,
        pub demo: Option<i64>,
        pub play_authority: Option<i64>,
        pub favourite: Option<bool>,
    }
}

/// `alibaba.xiami.api.artist.albums.get`
pub mod api_artist_albums_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.artist.albums.get` (艺人专辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=23441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.artist.albums.get",
        response = ArtistAlbumsResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiArtistAlbumsGet {
        pub limit: Option<i64>,
        pub page: Option<i64>,
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistAlbumsResult {
        pub albums: Vec<StandardAlbum>,
        pub total_number: Option<i64>,
        pub previous: Option<i64>,
        pub next: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardAlbum {
        pub grade: Option<i64>,
        pub artist_name: Option<String>,
        pub album_id: Option<i64>,
        pub artist_id: Option<i64>,
        pub description: Option<String>,
        pub album_name: Option<String>,
        pub song_count: Option<i64>,
        pub language: Option<String>,
        pub gmt_publish: Option<i64>,
        pub company: Option<String>,
        pub sub_title: Option<String>,
        pub is_check: Option<i64>,
        pub category: Option<i64>,
        pub cd_count: Option<i64>,
        pub logo: Option<String>,
        pub recommends: Option<i64>,
        pub collects: Option<i64>,
    }
}

/// `alibaba.xiami.api.artist.detail.get`
pub mod api_artist_detail_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.artist.detail.get` (艺人详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=23394&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.artist.detail.get",
        response = StandardArtist,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiArtistDetailGet {
        pub id: i64,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardArtist {
        pub artist_id: Option<i64>,
        pub company: Option<String>,
        pub area: Option<String>,
        pub gender: Option<Gender>,
        pub description: Option<String>,
        pub english_name: Option<String>,
        pub category: Option<i64>,
        pub logo: Option<String>,
        pub albums_count: Option<i64>,
        pub recommends: Option<i64>,
        pub play_count: Option<i64>,
        pub artist_name: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性
        #[top_api(value = "M")]
        M,
        /// 女性
        #[top_api(value = "F")]
        F,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.xiami.api.artist.hotSongs.get`
pub mod api_artist_hot_songs_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.artist.hotSongs.get` (热门歌曲)
    ///
    /// <https://open.taobao.com/api.htm?docId=23440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.artist.hotSongs.get",
        response = HotSongsResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiArtistHotSongsGet {
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotSongsResult {
        pub songs: Vec<StandardSong>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardSong {
        pub listen_file: Option<String>,
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_name: Option<String>,
        pub album_id: Option<i64>,
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub artist_id: Option<i64>,
        pub recommends: Option<i64>,
        pub lyric: Option<String>,
        /// In seconds.
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
    }
}

/// `alibaba.xiami.api.artist.musiclist.get`
pub mod api_artist_musiclist_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.artist.musiclist.get` (热门艺人)
    ///
    /// <https://open.taobao.com/api.htm?docId=27057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.artist.musiclist.get",
        response = Struct,
        unwrap = "artist_music_list_result",
        idempotent,
        debug
    )]
    pub struct ApiArtistMusiclistGet {
        pub r#type: Option<String>,
        pub order: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub artists: Vec<StructArtists>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructArtists {
        pub is_show: Option<bool>,
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub is_musician: Option<bool>,
        pub count_likes: Option<i64>,
        pub artist_id: Option<i64>,
        pub artist_logo: Option<String>,
        pub pinyin: Option<String>,
    }
}

/// `alibaba.xiami.api.collect.detail.get`
pub mod api_collect_detail_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.collect.detail.get` (虾米音乐精选集详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23280&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.collect.detail.get",
        response = CollectDetail,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiCollectDetailGet {
        pub id: i64,
        pub full_des: Option<bool>,
        pub tag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectDetail {
        pub logo_default: Option<bool>,
        pub list_id: Option<i64>,
        pub user_id: Option<i64>,
        pub collect_name: Option<String>,
        pub logo: Option<String>,
        pub description: Option<String>,
        pub songs_count: Option<i64>,
        pub play_count: Option<i64>,
        pub gmt_create: Option<i64>,
        pub gmt_modify: Option<i64>,
        pub views: Option<i64>,
        pub downloads: Option<i64>,
        pub favorites: Option<i64>,
        pub comments: Option<i64>,
        pub recommends: Option<i64>,
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub author_avatar: Option<String>,
        pub avatar_default: Option<bool>,
        pub is_vip: Option<i64>,
        pub songs: Vec<CollectSong>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectSong {
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_id: Option<i64>,
        pub album_name: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub lyric_text: Option<String>,
        pub recommends: Option<i64>,
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub artist_logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
        pub listen_file: Option<String>,
        pub play_seconds: Option<i64>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub album_logo: Option<String>,
        pub lyric_file: Option<String>,
        pub demo: Option<i64>,
        pub collect_description: Option<String>,
    }
}

/// `alibaba.xiami.api.contract.issign`
pub mod api_contract_issign {
    use crate::prelude::*;

    /// `alibaba.xiami.api.contract.issign` (查询是否签约)
    ///
    /// <https://open.taobao.com/api.htm?docId=23252&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.contract.issign",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct ApiContractIssign;
}

/// `alibaba.xiami.api.contract.sign`
pub mod api_contract_sign {
    use crate::prelude::*;

    /// `alibaba.xiami.api.contract.sign` (提供签约链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=23253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.contract.sign",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct ApiContractSign;
}

/// `alibaba.xiami.api.mobile.figureimage.get`
pub mod api_mobile_figureimage_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.mobile.figureimage.get` (获取手机 banner 图)
    ///
    /// <https://open.taobao.com/api.htm?docId=27061&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.mobile.figureimage.get",
        response = Vec<Struct>,
        unwrap = "mobile_figure_image_list",
        idempotent,
        debug
    )]
    pub struct ApiMobileFigureimageGet {
        pub limit: Option<i64>,
        pub r#type: Option<String>,
        pub av: Option<String>,
        pub device_type: Option<String>,
        pub device_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub id: Option<i64>,
        pub pic_url_xmusic: Option<String>,
        pub title: Option<String>,
        pub pic_url_yasha: Option<String>,
        pub gmt_end: Option<i64>,
        pub description: Option<String>,
        pub gmt_pub: Option<i64>,
        pub pic_url_newindex: Option<String>,
        pub pic_url: Option<String>,
        pub url: Option<String>,
    }
}

/// `alibaba.xiami.api.mv.musiclist.get`
pub mod api_mv_musiclist_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.mv.musiclist.get` (乐馆 mv 列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27049&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| Page::of(response.mvs).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.mv.musiclist.get",
        response = Struct,
        unwrap = "mv_music_list_result",
        idempotent,
        debug
    )]
    pub struct ApiMvMusiclistGet {
        pub r#type: Option<String>,
        pub order: Option<String>,
        pub limit: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub total: Option<i64>,
        pub mvs: Vec<StructMvs>,
        pub more: Option<bool>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructMvs {
        pub mv_cover: Option<String>,
        pub title: Option<String>,
        pub artists: Vec<StructMvsArtists>,
        pub mv_id: Option<String>,
        pub video: Option<StructMvsVideo>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructMvsArtists {
        pub artist_name: Option<String>,
        pub artist_id: Option<i64>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructMvsVideo {
        pub expire: Option<i64>,
        pub url: Option<String>,
    }
}

/// `alibaba.xiami.api.radio.myself.get`
pub mod api_radio_myself_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.radio.myself.get` (我的电台)
    ///
    /// <https://open.taobao.com/api.htm?docId=23270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.radio.myself.get",
        response = Vec<Song>,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiRadioMyselfGet {
        pub limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Song {
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_id: Option<i64>,
        pub album_name: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub lyric_text: Option<String>,
        pub recommends: Option<i64>,
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub artist_logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
        pub listen_file: Option<String>,
        pub play_seconds: Option<i64>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub album_logo: Option<String>,
        pub lyric_file: Option<String>,
        pub demo: Option<i64>,
        pub play_authority: Option<i64>,
        pub favourite: Option<bool>,
    }
}

/// `alibaba.xiami.api.radio.songs.get`
pub mod api_radio_songs_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.radio.songs.get` (获取电台歌曲)
    ///
    /// <https://open.taobao.com/api.htm?docId=23216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.radio.songs.get",
        response = Vec<StandardSong>,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiRadioSongsGet {
        pub r#type: i64,
        pub oid: i64,
        pub limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StandardSong {
        pub listen_file: Option<String>,
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_name: Option<String>,
        pub album_id: Option<i64>,
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub artist_id: Option<i64>,
        pub recommends: Option<i64>,
        pub lyric: Option<String>,
        /// In seconds.
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
    }
}

/// `alibaba.xiami.api.rank.detail.get`
pub mod api_rank_detail_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.rank.detail.get` (排行榜详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=37565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.rank.detail.get",
        response = ApiRankDetailGetResponse,
        idempotent,
        debug
    )]
    pub struct ApiRankDetailGet {
        pub billboard_id: Option<i64>,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiRankDetailGetResponse {
        pub msg_code: Option<String>,
        pub result_obj: Option<BillboardItemVo>,
    }

    /// `BillboardItemVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillboardItemVo {
        pub billboard_id: Option<i64>,
        pub songs: Vec<Songs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Songs {
        pub song_name: Option<String>,
        pub album_name: Option<String>,
        pub artist_name: Option<String>,
    }
}

/// `alibaba.xiami.api.rank.songs.get`
pub mod api_rank_songs_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.rank.songs.get` (排行榜歌曲获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.rank.songs.get",
        response = RankSongsData,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiRankSongsGet {
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RankSongsData {
        pub songs: Vec<RankSong>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RankSong {
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub album_id: Option<i64>,
        pub album_name: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub lyric_text: Option<String>,
        pub recommends: Option<i64>,
        pub length: Option<i64>,
        pub logo: Option<String>,
        pub artist_logo: Option<String>,
        pub singers: Option<String>,
        pub play_counts: Option<i64>,
        pub listen_file: Option<String>,
        pub play_seconds: Option<i64>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub album_logo: Option<String>,
        pub lyric_file: Option<String>,
        pub demo: Option<i64>,
        pub play_authority: Option<i64>,
        pub favourite: Option<bool>,
        pub width: Option<i64>,
    }
}

/// `alibaba.xiami.api.search.hotwords.get`
pub mod api_search_hotwords_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.search.hotwords.get` (搜索热词)
    ///
    /// <https://open.taobao.com/api.htm?docId=26396&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.search.hotwords.get",
        response = Struct,
        unwrap = "search_hot_words_result",
        idempotent,
        debug
    )]
    pub struct ApiSearchHotwordsGet {
        pub limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub star_words: Vec<StructStarWords>,
        pub search_words: Vec<StructSearchWords>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructStarWords {
        pub word: Option<String>,
        pub url: Option<String>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructSearchWords {
        pub change: Option<i64>,
        pub word: Option<String>,
    }
}

/// `alibaba.xiami.api.search.letter.get`
pub mod api_search_letter_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.search.letter.get` (搜索接口（首字母）)
    ///
    /// <https://open.taobao.com/api.htm?docId=27058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.search.letter.get",
        response = Struct,
        unwrap = "search_letter_result",
        idempotent,
        debug
    )]
    pub struct ApiSearchLetterGet {
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub artists: Vec<StructArtists>,
        pub songs: Vec<StructSongs>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructArtists {
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_logo: Option<String>,
        pub english_name: Option<String>,
    }

    /// `Struct`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructSongs {
        pub album_id: Option<i64>,
        pub song_id: Option<i64>,
        #[top_api(secret)]
        pub artist_name: Option<String>,
        pub song_name: Option<String>,
        pub singer: Option<String>,
        pub artist_id: Option<i64>,
        pub album_name: Option<String>,
        pub album_logo: Option<String>,
    }
}

/// `alibaba.xiami.api.tag.genre.album.get`
pub mod api_tag_genre_album_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.tag.genre.album.get` (虾米音乐－风格，流派专辑列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24584&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| Page::of(response.albums).total(response.total),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.tag.genre.album.get",
        response = TagAlbumResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiTagGenreAlbumGet {
        pub r#type: Type,
        pub id: i64,
        pub page: Option<i64>,
        pub limit: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 风格
        #[top_api(value = 1)]
        V1,
        /// 流派
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagAlbumResult {
        pub total: Option<i64>,
        pub more: Option<bool>,
        pub albums: Vec<TagAlbums>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagAlbums {
        pub album_id: Option<i64>,
        pub artist_name: Option<String>,
        pub status: Option<i64>,
        pub grade: Option<i64>,
        pub artist_id: Option<i64>,
        pub album_name: Option<String>,
        pub is_play: Option<IsPlay>,
        pub album_logo: Option<String>,
    }

    /// The values of `is_play`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPlay {
        /// 不可
        #[top_api(value = 0)]
        V0,
        /// 可试听
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.xiami.api.tag.genre.song.get`
pub mod api_tag_genre_song_get {
    use crate::prelude::*;

    /// `alibaba.xiami.api.tag.genre.song.get` (虾米-风格，流派歌曲)
    ///
    /// <https://open.taobao.com/api.htm?docId=24586&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| Page::of(response.songs).total(response.total),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.xiami.api.tag.genre.song.get",
        response = TagGenreSongresult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ApiTagGenreSongGet {
        pub r#type: Type,
        pub id: i64,
        pub page: Option<i64>,
        pub limit: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 风格
        #[top_api(value = "1")]
        V1,
        /// 流派
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagGenreSongresult {
        pub total: Option<i64>,
        pub more: Option<bool>,
        pub songs: Vec<Songs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Songs {
        pub album_id: Option<i64>,
        pub song_id: Option<i64>,
        pub is_play: Option<IsPlay>,
        pub flag: Option<i64>,
        pub singers: Option<String>,
        pub song_name: Option<String>,
        pub length: Option<i64>,
        pub artist_id: Option<i64>,
        pub album_name: Option<String>,
        pub album_logo: Option<String>,
        pub mv_id: Option<String>,
    }

    /// The values of `is_play`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPlay {
        /// 不可试听
        #[top_api(value = 0)]
        V0,
        /// 可试听
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
