//! `alibaba.beneift.*`: 1 API.

pub use self::draw::Draw;

/// `alibaba.beneift.draw`
pub mod draw {
    use crate::prelude::*;

    /// `alibaba.beneift.draw` (抽奖接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.beneift.draw",
        response = DrawResponse,
        debug
    )]
    pub struct Draw {
        pub ename: String,
        pub app_name: String,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrawResponse {
        pub result_success: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub right_id: Option<String>,
        pub prize_id: Option<String>,
    }
}
