//! `yunos.tvscreen.*`: 3 APIs.

pub use self::admin_common_operation::AdminCommonOperation;
pub use self::launcher_get::LauncherGet;
pub use self::lge_launcher_get::LgeLauncherGet;

/// `yunos.tvscreen.admin.common.operation`
pub mod admin_common_operation {
    use crate::prelude::*;

    /// `yunos.tvscreen.admin.common.operation` (一体机桌面通用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35582&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvscreen.admin.common.operation",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminCommonOperation {
        pub interface_name: String,
        pub parameters: Option<String>,
        pub method_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub result: Option<String>,
        pub message: Option<String>,
    }
}

/// `yunos.tvscreen.launcher.get`
pub mod launcher_get {
    use crate::prelude::*;

    /// `yunos.tvscreen.launcher.get` (一体机桌面)
    ///
    /// <https://open.taobao.com/api.htm?docId=27722&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvscreen.launcher.get",
        response = LauncherGetResponse,
        idempotent,
        debug
    )]
    pub struct LauncherGet {
        pub property: String,
        pub ip: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LauncherGetResponse {
        pub headers: Option<String>,
        pub model: Option<LauncherDo>,
        pub http_status_code: Option<i64>,
        pub biz_ext_map: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LauncherDo {
        pub items: Vec<Items>,
        pub property: Option<PropertyDo>,
        pub version: Option<VersionDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Items {
        pub position: Option<i64>,
        pub anime_type: Option<String>,
        pub main_title: Option<String>,
        pub note_btns: Vec<Notebtns>,
        pub pic_pops: Vec<String>,
        pub pic_url1: Option<String>,
        pub pic_url2: Option<String>,
        pub pic_url: Option<String>,
        pub pic_corner: Option<PicCornerDo>,
        pub summary: Option<String>,
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
        pub item_list: Vec<Itemlist>,
        pub cycle_time: Option<i64>,
        #[top_api(secret)]
        pub verify_code: Option<String>,
        pub display_type: Option<String>,
        pub item_id: Option<i64>,
        pub entry: Option<ItemEntryDo>,
        pub pic_title: Option<String>,
        pub chart: Option<MetaChartDo>,
        pub entry_list: Vec<ItemsEntryList>,
        pub extra: Option<String>,
        pub action: Option<String>,
        pub channel_id: Option<i64>,
        pub show_type: Option<String>,
        pub sub_titles: Vec<String>,
        pub entry_style: Option<i64>,
        pub pic_map: Option<String>,
        pub rule_ids: Vec<String>,
        pub rule_id: Option<i64>,
        pub rec_app_id: Option<i64>,
        pub rec_type: Option<RecType>,
    }

    /// The values of `rec_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RecType {
        /// 运营自主推荐
        #[top_api(value = 0)]
        V0,
        /// 纯个性化推荐
        #[top_api(value = 1)]
        V1,
        /// 主题个性化推荐
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Notebtns {
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub sort: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicCornerDo {
        pub r#type: Option<String>,
        pub url: Option<String>,
        pub text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Itemlist {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub summary: Option<String>,
        pub pic_corner: Option<PicCornerDo>,
        pub pic_url: Option<String>,
        pub pic_url2: Option<String>,
        pub pic_url1: Option<String>,
        pub pic_pops: Vec<String>,
        pub note_btns: Vec<ItemlistNoteBtns>,
        pub main_title: Option<String>,
        pub anime_type: Option<String>,
        pub entry: Option<ItemEntryDo>,
        pub chart: Option<MetaChartDo>,
        pub entry_list: Vec<Entrylist>,
        pub extra: Option<String>,
        pub action: Option<String>,
        pub pic_title: Option<String>,
        pub channel_id: Option<i64>,
        pub show_type: Option<String>,
        pub position: Option<i64>,
        pub item_id: Option<i64>,
        pub display_type: Option<String>,
        #[top_api(secret)]
        pub verify_code: Option<String>,
        pub sub_titles: Vec<String>,
        pub entry_style: Option<i64>,
        pub pic_map: Option<String>,
        pub rule_ids: Vec<String>,
        pub rule_id: Option<i64>,
        pub rec_app_id: Option<i64>,
        pub rec_type: Option<RecType>,
    }

    /// `Notebtns`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemlistNoteBtns {
        pub sort: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEntryDo {
        pub extra: Option<String>,
        pub action: Option<String>,
        pub sort: Option<i64>,
        pub pic_url: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MetaChartDo {
        pub titles: Vec<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Entrylist {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub pic_url: Option<String>,
        pub sort: Option<i64>,
        pub action: Option<String>,
        pub extra: Option<String>,
    }

    /// `Entrylist`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsEntryList {
        pub extra: Option<String>,
        pub action: Option<String>,
        pub sort: Option<i64>,
        pub pic_url: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyDo {
        pub data: Option<String>,
        #[top_api(secret)]
        pub verify_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VersionDo {
        pub entry_size: Option<i64>,
        pub launcher_code: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `yunos.tvscreen.lge.launcher.get`
pub mod lge_launcher_get {
    use crate::prelude::*;

    /// `yunos.tvscreen.lge.launcher.get` (LG 用桌面信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=33772&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.tvscreen.lge.launcher.get",
        response = LgeLauncherGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LgeLauncherGet {
        pub property: String,
        pub ip: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LgeLauncherGetResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<ChannelDto>,
        pub success: Option<bool>,
        pub http_status_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelDto {
        pub description: Option<String>,
        pub link: Option<String>,
        pub pub_date: Option<TopDateTime>,
        pub skip_days: Option<String>,
        pub skip_hours: Option<String>,
        pub title: Option<String>,
        pub item_list: Vec<ItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDto {
        pub album: Option<String>,
        pub artist: Option<String>,
        pub availablelanguages: Vec<AvailableLanguageDto>,
        pub availablesubtitles: Vec<AvailableSubtitleDto>,
        pub awardsandfestivals: Vec<AwardSandFestivalDto>,
        pub bit_rate: Option<String>,
        pub casts: Vec<MemberDto>,
        pub certifications: Vec<CertificationDto>,
        pub crews: Vec<MemberDto>,
        pub description: Option<String>,
        pub duration: Option<String>,
        pub episode_number: Option<i64>,
        pub genres: Vec<String>,
        pub images: Vec<ImageDto>,
        pub procom: Option<String>,
        pub program_type: Option<String>,
        pub ratings: Vec<RatingDto>,
        pub resolution: Option<String>,
        pub season_id: Option<String>,
        pub season_number: Option<i64>,
        pub series_id: Option<String>,
        pub sub_program_type: Option<String>,
        pub sub_title: Option<String>,
        pub title: Option<String>,
        pub title_id: Option<String>,
        pub trailer: Option<String>,
        pub viewingoptions: Vec<ViewingOptionDto>,
        pub year: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AvailableLanguageDto {
        pub available_language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AvailableSubtitleDto {
        pub available_subtitle: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardSandFestivalDto {
        pub award_sand_festival: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberDto {
        pub character_name: Option<String>,
        pub name: Option<String>,
        pub person_id: Option<String>,
        pub role: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CertificationDto {
        pub code: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageDto {
        pub image_url: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatingDto {
        pub code: Option<String>,
        pub rating: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ViewingOptionDto {
        pub currency: Option<String>,
        pub license: Option<String>,
        pub price: Option<String>,
        pub quality: Option<String>,
    }
}
