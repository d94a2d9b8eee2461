//! `alibaba.visitor.*`: 1 API.

pub use self::getidsbyqrcode::Getidsbyqrcode;

/// `alibaba.visitor.getidsbyqrcode`
pub mod getidsbyqrcode {
    use crate::prelude::*;

    /// `alibaba.visitor.getidsbyqrcode` (根据访客二维码查访客行程 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=54359&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.visitor.getidsbyqrcode",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct Getidsbyqrcode {
        pub company_id: Option<i64>,
        pub campus_id: i64,
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        pub qr_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub contents: Vec<String>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
    }
}
