//! `taobao.tmallgenie.*`: 2 APIs.

pub use self::hotelplayerpause::Hotelplayerpause;
pub use self::hotelwelcome::Hotelwelcome;

/// `taobao.tmallgenie.hotelplayerpause`
pub mod hotelplayerpause {
    use crate::prelude::*;

    /// `taobao.tmallgenie.hotelplayerpause` (天猫精灵酒店播放暂停)
    ///
    /// <https://open.taobao.com/api.htm?docId=32435&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tmallgenie.hotelplayerpause",
        response = HotelplayerpauseResponse,
        debug
    )]
    pub struct Hotelplayerpause {
        pub room_no: Option<String>,
        pub hotel_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelplayerpauseResponse {
        pub status_code: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.tmallgenie.hotelwelcome`
pub mod hotelwelcome {
    use crate::prelude::*;

    /// `taobao.tmallgenie.hotelwelcome` (酒店欢迎词推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=32448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tmallgenie.hotelwelcome",
        response = HotelwelcomeResponse,
        debug
    )]
    pub struct Hotelwelcome {
        pub room_no: Option<String>,
        pub hotel_id: Option<i64>,
        pub template_variable: Option<String>,
        pub template_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelwelcomeResponse {
        pub status_code: Option<i64>,
        pub message: Option<String>,
    }
}
