//! `taobao.modifyaddress.*`: 1 API.

pub use self::open::Open;

/// `taobao.modifyaddress.open`
pub mod open {
    use crate::prelude::*;

    /// `taobao.modifyaddress.open` (淘宝自助修改地址服务开通)
    ///
    /// <https://open.taobao.com/api.htm?docId=56268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.modifyaddress.open",
        response = OpenResponse,
        debug
    )]
    pub struct Open;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}
