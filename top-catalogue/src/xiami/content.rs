//! `xiami.content.*`: 14 APIs.

pub use self::album_info_get::AlbumInfoGet;
pub use self::artist_info_get::ArtistInfoGet;
pub use self::artist_info_query::ArtistInfoQuery;
pub use self::company_info_get::CompanyInfoGet;
pub use self::music_collect_get::MusicCollectGet;
pub use self::music_info_get::MusicInfoGet;
pub use self::music_info_query::MusicInfoQuery;
pub use self::mv_detail_get::MvDetailGet;
pub use self::resource_action_report::ResourceActionReport;
pub use self::songs_audio_get::SongsAudioGet;
pub use self::songs_audio_getrefrain::SongsAudioGetrefrain;
pub use self::songs_collect_get::SongsCollectGet;
pub use self::songs_info_get::SongsInfoGet;
pub use self::songs_info_query::SongsInfoQuery;

/// `xiami.content.album.info.get`
pub mod album_info_get {
    use crate::prelude::*;

    /// `xiami.content.album.info.get` (获取专辑信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.album.info.get",
        response = AlbumInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct AlbumInfoGet {
        pub album_ids: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumInfoGetResponse {
        pub album_list: Vec<AlbumDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub company_id: Option<i64>,
        pub sub_name: Option<String>,
        pub gmt_publish: Option<TopDateTime>,
        pub album_status: Option<i64>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.artist.info.get`
pub mod artist_info_get {
    use crate::prelude::*;

    /// `xiami.content.artist.info.get` (获取艺人信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.artist.info.get",
        response = ArtistInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct ArtistInfoGet {
        pub artist_ids: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistInfoGetResponse {
        pub artists: Vec<ArtistDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.artist.info.query`
pub mod artist_info_query {
    use crate::prelude::*;

    /// `xiami.content.artist.info.query` (搜索艺人列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=55125&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.artist.info.query",
        response = ArtistInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct ArtistInfoQuery {
        pub gender: Option<i64>,
        pub language: Option<i64>,
        pub genre: Option<i64>,
        pub page_req: PagingVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingVo {
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistInfoQueryResponse {
        pub artist_page: Option<Page>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub artists: Vec<ArtistDto>,
        pub count: Option<i64>,
        pub paging: Option<Paging>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paging {
        pub pages: Option<i64>,
        pub count: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.company.info.get`
pub mod company_info_get {
    use crate::prelude::*;

    /// `xiami.content.company.info.get` (获取厂牌信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.company.info.get",
        response = CompanyInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct CompanyInfoGet {
        pub company_ids: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyInfoGetResponse {
        pub result_code: Option<ResultCode>,
        pub company_list: Vec<CompanyDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyDto {
        pub company_id: Option<i64>,
        pub company_name: Option<String>,
    }
}

/// `xiami.content.music.collect.get`
pub mod music_collect_get {
    use crate::prelude::*;

    /// `xiami.content.music.collect.get` (获取歌单歌曲)
    ///
    /// <https://open.taobao.com/api.htm?docId=62325&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.music.collect.get",
        response = MusicCollectGetResponse,
        idempotent,
        debug
    )]
    pub struct MusicCollectGet {
        pub collect_id: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicCollectGetResponse {
        pub music_dto_page: Option<Page>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<MusicDto>,
        pub count: Option<i64>,
        pub paging_vo: Option<PagingVo>,
    }

    /// `MusicDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicDto {
        pub song_name: Option<String>,
        pub singers: Vec<ArtistDto>,
        pub album: Option<AlbumDto>,
        pub show_status: Option<i64>,
        pub tags: Vec<TagLink>,
        pub cover_url: Option<String>,
        pub duration: Option<i64>,
        pub waveform_url: Option<String>,
        pub copyright_status: Option<CopyrightStatus>,
        pub audios: Vec<AudioDto>,
        pub song_sub_name: Option<String>,
        pub song_id: Option<i64>,
        pub lyrics: Vec<LyricDto>,
        pub music_type: Option<i64>,
        pub publish_status: Option<i64>,
        pub deleted_status: Option<i64>,
    }

    /// The values of `copyright_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CopyrightStatus {
        /// 版权上架
        #[top_api(value = 1)]
        V1,
        /// 版权下架
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ArtistDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_id: Option<i64>,
    }

    /// `AlbumDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub company_id: Option<i64>,
        pub sub_name: Option<String>,
        pub gmt_publish: Option<TopDateTime>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub id: Option<i64>,
    }

    /// `AudioDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AudioDto {
        pub duration: Option<i64>,
        pub listen_url: Option<String>,
        pub rate: Option<i64>,
        pub file_size: Option<i64>,
        pub audio_id: Option<i64>,
        pub format: Option<String>,
        pub bits: Option<i64>,
        pub sample_rate: Option<i64>,
        pub quality: Option<i64>,
    }

    /// `LyricDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricDto {
        pub lyric_id: Option<i64>,
        pub r#type: Option<i64>,
        pub lyric_url: Option<String>,
    }

    /// `PagingVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingVo {
        pub pages: Option<i64>,
        pub count: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `xiami.content.music.info.get`
pub mod music_info_get {
    use crate::prelude::*;

    /// `xiami.content.music.info.get` (获取音乐信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.music.info.get",
        response = MusicInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct MusicInfoGet {
        pub song_ids: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicInfoGetResponse {
        pub result_code: Option<ResultCode>,
        pub music_list: Vec<MusicDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }

    /// `MusicDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicDto {
        pub song_name: Option<String>,
        pub singers: Vec<ArtistDto>,
        pub album: Option<AlbumDto>,
        pub recommend_scene_id: Option<String>,
        pub show_status: Option<i64>,
        pub tags: Vec<TagLink>,
        pub duration: Option<i64>,
        pub cover_url: Option<String>,
        pub waveform_url: Option<String>,
        pub copyright_status: Option<CopyrightStatus>,
        pub audios: Vec<AudioDto>,
        pub song_id: Option<i64>,
        pub song_sub_name: Option<String>,
        pub lyrics: Vec<LyricDto>,
        pub publish_status: Option<PublishStatus>,
        pub music_type: Option<i64>,
        pub deleted_status: Option<i64>,
    }

    /// The values of `copyright_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CopyrightStatus {
        /// 上架
        #[top_api(value = 1)]
        OnShelf,
        /// 下架
        #[top_api(value = 0)]
        OffShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `publish_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublishStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ArtistDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
    }

    /// `AlbumDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub company_id: Option<i64>,
        pub sub_name: Option<String>,
        pub gmt_publish: Option<TopDateTime>,
        pub album_status: Option<AlbumStatus>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    /// The values of `album_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AlbumStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub name_cn: Option<String>,
        pub pid: Option<i64>,
        pub id: Option<i64>,
    }

    /// `AudioDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AudioDto {
        pub audio_id: Option<i64>,
        pub format: Option<String>,
        pub bits: Option<i64>,
        pub sample_rate: Option<i64>,
        pub audio_cover: Option<String>,
        pub quality: Option<i64>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub listen_url: Option<String>,
        pub file_size: Option<i64>,
        pub rate: Option<i64>,
        pub audio_name: Option<String>,
        pub expire: Option<i64>,
        pub audio_desc: Option<String>,
    }

    /// `LyricDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricDto {
        pub lyric_id: Option<i64>,
        pub r#type: Option<i64>,
        pub song_id: Option<i64>,
        pub lyric_url: Option<String>,
    }
}

/// `xiami.content.music.info.query`
pub mod music_info_query {
    use crate::prelude::*;

    /// `xiami.content.music.info.query` (搜索音乐)
    ///
    /// <https://open.taobao.com/api.htm?docId=62323&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.music.info.query",
        response = MusicInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct MusicInfoQuery {
        pub search_terms: Option<SearchTermsDto>,
        pub tag_optional: Option<SongCatsSearchDto>,
        pub order_by: Option<i64>,
        pub page: Option<PagingVo>,
    }

    /// `SearchTermsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchTermsDto {
        pub value: Option<String>,
        pub key: Option<String>,
    }

    /// `SongCatsSearchDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongCatsSearchDto {
        pub relation: Option<i64>,
        pub cat_tag_codes: Vec<SongCatTagDto>,
    }

    /// `SongCatTagDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongCatTagDto {
        pub tag_codes: Vec<String>,
        pub relation: Option<i64>,
    }

    /// `PagingVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingVo {
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicInfoQueryResponse {
        pub music_dto_page: Option<Page>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub data: Vec<MusicDto>,
        pub count: Option<i64>,
        pub paging_vo: Option<PagePagingVo>,
    }

    /// `MusicDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MusicDto {
        pub song_name: Option<String>,
        pub singers: Vec<ArtistDto>,
        pub album: Option<AlbumDto>,
        pub show_status: Option<i64>,
        pub tags: Vec<TagLink>,
        pub cover_url: Option<String>,
        pub duration: Option<i64>,
        pub waveform_url: Option<String>,
        pub copyright_status: Option<CopyrightStatus>,
        pub audios: Vec<AudioDto>,
        pub song_sub_name: Option<String>,
        pub song_id: Option<i64>,
        pub lyrics: Vec<LyricDto>,
        pub music_type: Option<i64>,
        pub publish_status: Option<i64>,
        pub deleted_status: Option<i64>,
    }

    /// The values of `copyright_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CopyrightStatus {
        /// 版权上架
        #[top_api(value = 1)]
        V1,
        /// 版权下架
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ArtistDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_id: Option<i64>,
    }

    /// `AlbumDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub company_id: Option<i64>,
        pub sub_name: Option<String>,
        pub gmt_publish: Option<TopDateTime>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub id: Option<i64>,
    }

    /// `AudioDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AudioDto {
        pub duration: Option<i64>,
        pub listen_url: Option<String>,
        pub rate: Option<i64>,
        pub file_size: Option<i64>,
        pub audio_id: Option<i64>,
        pub format: Option<String>,
        pub bits: Option<i64>,
        pub sample_rate: Option<i64>,
        pub quality: Option<i64>,
    }

    /// `LyricDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricDto {
        pub lyric_id: Option<i64>,
        pub r#type: Option<i64>,
        pub lyric_url: Option<String>,
    }

    /// `PagingVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagePagingVo {
        pub pages: Option<i64>,
        pub count: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `xiami.content.mv.detail.get`
pub mod mv_detail_get {
    use crate::prelude::*;

    /// `xiami.content.mv.detail.get` (获取 mv 详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=54991&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.mv.detail.get",
        response = MvDetailGetResponse,
        idempotent,
        debug
    )]
    pub struct MvDetailGet {
        #[top_api(required, max_items = 999)]
        pub mv_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MvDetailGetResponse {
        pub mv_dtos: Vec<MvDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MvDto {
        pub sub_title: Option<String>,
        pub title: Option<String>,
        pub mv_id: Option<String>,
        pub play_url: Option<String>,
        /// In seconds.
        pub duration: Option<i64>,
        pub mv_cover: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.resource.action.report`
pub mod resource_action_report {
    use crate::prelude::*;

    /// `xiami.content.resource.action.report` (曲库开放平台内容行为上报接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.resource.action.report",
        response = ResourceActionReportResponse,
        debug
    )]
    pub struct ResourceActionReport {
        pub resource_id: String,
        pub num: Option<i64>,
        pub action: String,
        pub resource_type: String,
        pub from_id: Option<String>,
        pub from_type: Option<i64>,
        pub open_id: Option<String>,
        pub utdid: Option<String>,
        pub extra: Option<String>,
        pub relation_id: Option<String>,
        pub relation_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceActionReportResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.songs.audio.get`
pub mod songs_audio_get {
    use crate::prelude::*;

    /// `xiami.content.songs.audio.get` (获取歌曲音频)
    ///
    /// <https://open.taobao.com/api.htm?docId=51228&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.songs.audio.get",
        response = SongsAudioGetResponse,
        idempotent,
        debug
    )]
    pub struct SongsAudioGet {
        #[top_api(required, max_items = 999)]
        pub song_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongsAudioGetResponse {
        pub audios: Vec<SongAudiosDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongAudiosDto {
        pub song_id: Option<i64>,
        pub audios: Vec<AudioDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AudioDto {
        pub audio_id: Option<i64>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub listen_url: Option<String>,
        pub file_size: Option<i64>,
        pub format: Option<String>,
        pub rate: Option<i64>,
        pub quality: Option<i64>,
        pub sample_rate: Option<i64>,
        pub bits: Option<i64>,
        pub expire: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.songs.audio.getrefrain`
pub mod songs_audio_getrefrain {
    use crate::prelude::*;

    /// `xiami.content.songs.audio.getrefrain` (获取副歌信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52445&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.songs.audio.getrefrain",
        response = SongsAudioGetrefrainResponse,
        debug
    )]
    pub struct SongsAudioGetrefrain {
        #[top_api(required, max_items = 999)]
        pub song_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongsAudioGetrefrainResponse {
        pub audios: Vec<SongAudiosDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongAudiosDto {
        pub song_id: Option<i64>,
        pub audios: Vec<AudioDto>,
        /// In milliseconds.
        pub refrain_end_time: Option<i64>,
        /// In milliseconds.
        pub refrain_start_time: Option<i64>,
        /// In milliseconds.
        pub video_part_start_time: Option<i64>,
        /// In milliseconds.
        pub video_part_end_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AudioDto {
        pub audio_id: Option<i64>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub listen_url: Option<String>,
        pub file_size: Option<i64>,
        pub format: Option<String>,
        pub rate: Option<i64>,
        pub quality: Option<i64>,
        pub sample_rate: Option<i64>,
        pub bits: Option<i64>,
        pub expire: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.songs.collect.get`
pub mod songs_collect_get {
    use crate::prelude::*;

    /// `xiami.content.songs.collect.get` (获取歌单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.songs.collect.get",
        response = SongsCollectGetResponse,
        debug
    )]
    pub struct SongsCollectGet {
        pub collect_id: Option<i64>,
        pub page: Option<PagingVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingVo {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongsCollectGetResponse {
        pub songs: Option<Page>,
        pub result_code: Option<ResultCode>,
        pub collect: Option<CollectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub song_list: Vec<SongInfoDto>,
        pub paging: Option<PagePaging>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongInfoDto {
        pub singers: Vec<ArtistDto>,
        pub song_name: Option<String>,
        pub composers: Vec<ArtistDto>,
        pub artists: Vec<ArtistDto>,
        pub album: Option<AlbumDto>,
        pub songwriters: Vec<SongInfoDtoSongwriters>,
        pub producers: Vec<SongInfoDtoSongwriters>,
        pub tags: Vec<TagLink>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub copyright_status: Option<i64>,
        pub arrangements: Vec<ArtistDto>,
        pub lyrics: Vec<LyricDto>,
        pub song_sub_name: Option<String>,
        pub song_id: Option<i64>,
        pub publish_status: Option<PublishStatus>,
    }

    /// The values of `publish_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublishStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub sub_name: Option<String>,
        pub album_status: Option<AlbumStatus>,
        pub gmt_publish: Option<String>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    /// The values of `album_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AlbumStatus {
        /// 已发布
        #[top_api(value = "1")]
        Published,
        /// 未发布
        #[top_api(value = "0")]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ArtistDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongInfoDtoSongwriters {
        pub artist_id: Option<i64>,
        pub artist_logo: Option<String>,
        pub artist_name: Option<String>,
        pub alias: Option<String>,
        pub gender: Option<String>,
        pub area: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub parent: Option<TagCatLink>,
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub name_en: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagCatLink {
        pub parent: Option<TagCatLinkParent>,
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub name_en: Option<String>,
        pub id: Option<i64>,
    }

    /// `TagCatLink`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagCatLinkParent {
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub name_en: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricDto {
        pub lyric_type: Option<String>,
        pub lyric_id: Option<i64>,
        pub lyric_url: Option<String>,
    }

    /// `PagingVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagePaging {
        pub pages: Option<i64>,
        pub count: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectDto {
        pub collect_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub theme: Option<String>,
        pub partner_id: Option<i64>,
        pub scene: Option<String>,
    }
}

/// `xiami.content.songs.info.get`
pub mod songs_info_get {
    use crate::prelude::*;

    /// `xiami.content.songs.info.get` (获取歌曲信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.songs.info.get",
        response = SongsInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct SongsInfoGet {
        #[top_api(required, max_items = 999)]
        pub song_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongsInfoGetResponse {
        pub songs: Vec<SongInfoDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongInfoDto {
        pub album: Option<AlbumDto>,
        pub lyrics: Vec<LyricsDto>,
        pub singers: Vec<ArtistDto>,
        pub artists: Vec<ArtistDto>,
        pub producers: Vec<ArtistDto>,
        pub arrangements: Vec<ArtistDto>,
        pub composers: Vec<ArtistDto>,
        pub songwriters: Vec<SongInfoDtoSongwriters>,
        pub song_id: Option<i64>,
        pub song_name: Option<String>,
        pub song_sub_name: Option<String>,
        pub copyright_status: Option<CopyrightStatus>,
        pub publish_status: Option<PublishStatus>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub waveform_url: Option<String>,
        pub tags: Vec<TagLink>,
        pub hot_part_end_time: Option<i64>,
        pub hot_part_start_time: Option<i64>,
    }

    /// The values of `copyright_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CopyrightStatus {
        /// 上架
        #[top_api(value = 1)]
        OnShelf,
        /// 下架
        #[top_api(value = 0)]
        OffShelf,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `publish_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublishStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_id: Option<i64>,
        pub album_name: Option<String>,
        pub sub_name: Option<String>,
        pub album_logo: Option<String>,
        pub gmt_publish: Option<String>,
        pub language: Option<String>,
        pub album_status: Option<AlbumStatus>,
    }

    /// The values of `album_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AlbumStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricsDto {
        pub lyric_url: Option<String>,
        pub lyric_type: Option<i64>,
        pub song_id: Option<i64>,
        pub lyric_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub artist_id: Option<i64>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
    }

    /// `ArtistDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongInfoDtoSongwriters {
        pub alias: Option<String>,
        pub gender: Option<String>,
        pub area: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_name: Option<String>,
        pub artist_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub pid: Option<i64>,
        pub id: Option<i64>,
        pub name_cn: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}

/// `xiami.content.songs.info.query`
pub mod songs_info_query {
    use crate::prelude::*;

    /// `xiami.content.songs.info.query` (搜索歌曲列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=52347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "xiami.content.songs.info.query",
        response = SongsInfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct SongsInfoQuery {
        #[top_api(max_items = 999)]
        pub search_terms: Vec<SearchTermsDto>,
        pub tag_optional: Option<SongCatsSearchDto>,
        pub order_by: Option<i64>,
        pub page: PagingVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchTermsDto {
        pub value: Option<String>,
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongCatsSearchDto {
        pub relation: Option<i64>,
        pub cat_tag_codes: Vec<SongCatTagDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongCatTagDto {
        pub relation: Option<i64>,
        pub tag_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingVo {
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongsInfoQueryResponse {
        pub songs: Option<Page>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub song_list: Vec<SongInfoDto>,
        pub paging: Option<PagePaging>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SongInfoDto {
        pub singers: Vec<ArtistDto>,
        pub song_name: Option<String>,
        pub composers: Vec<ArtistDto>,
        pub artists: Vec<ArtistDto>,
        pub album: Option<AlbumDto>,
        pub songwriters: Vec<ArtistDto>,
        pub producers: Vec<ArtistDto>,
        pub tags: Vec<TagLink>,
        pub copyright_status: Option<CopyrightStatus>,
        pub arrangements: Vec<ArtistDto>,
        pub lyrics: Vec<LyricDto>,
        pub song_sub_name: Option<String>,
        pub song_id: Option<i64>,
        pub publish_status: Option<PublishStatus>,
        /// In milliseconds.
        pub duration: Option<i64>,
        pub waveform_url: Option<String>,
    }

    /// The values of `copyright_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CopyrightStatus {
        /// 版权上架
        #[top_api(value = 1)]
        V1,
        /// 版权下架
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `publish_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PublishStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArtistDto {
        pub area: Option<String>,
        pub gender: Option<String>,
        pub alias: Option<String>,
        pub artist_name: Option<String>,
        pub artist_logo: Option<String>,
        pub artist_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlbumDto {
        pub album_logo: Option<String>,
        pub album_name: Option<String>,
        pub sub_name: Option<String>,
        pub album_status: Option<AlbumStatus>,
        pub gmt_publish: Option<String>,
        pub album_id: Option<i64>,
        pub language: Option<String>,
    }

    /// The values of `album_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AlbumStatus {
        /// 已发布
        #[top_api(value = 1)]
        Published,
        /// 未发布
        #[top_api(value = 0)]
        NotPublished,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagLink {
        pub parent: Option<TagCatLink>,
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub id: Option<i64>,
        pub name_en: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagCatLink {
        pub parent: Option<TagCatLinkParent>,
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub id: Option<i64>,
        pub name_en: Option<String>,
    }

    /// `TagCatLink`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagCatLinkParent {
        pub code: Option<String>,
        pub name_cn: Option<String>,
        pub description: Option<String>,
        pub pid: Option<i64>,
        pub id: Option<i64>,
        pub name_en: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LyricDto {
        pub lyric_type: Option<i64>,
        pub lyric_id: Option<i64>,
        pub lyric_url: Option<String>,
    }

    /// `PagingVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagePaging {
        pub pages: Option<i64>,
        pub count: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub msg: Option<String>,
        pub code: Option<i64>,
    }
}
