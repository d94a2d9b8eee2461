//! `alitrip.uppc.*`: 1 API.

pub use self::member_gain::MemberGain;

/// `alitrip.uppc.member.gain`
pub mod member_gain {
    use crate::prelude::*;

    /// `alitrip.uppc.member.gain` (航司权益数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=39720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.uppc.member.gain",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct MemberGain {
        pub request_id: String,
        pub status_code: i64,
        pub response_json: String,
        pub error_msg: Option<String>,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub module: Option<bool>,
        pub msg_for_client: Option<String>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}
