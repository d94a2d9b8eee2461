//! `taobao.jym.*`: 1 API.

pub use self::member_realname_verify_withoutuid::MemberRealnameVerifyWithoutuid;

/// `taobao.jym.member.realname.verify.withoutuid`
pub mod member_realname_verify_withoutuid {
    use crate::prelude::*;

    /// `taobao.jym.member.realname.verify.withoutuid` (用户实名认证)
    ///
    /// <https://open.taobao.com/api.htm?docId=48525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jym.member.realname.verify.withoutuid",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct MemberRealnameVerifyWithoutuid {
        pub encrypt_name: Option<String>,
        #[top_api(secret)]
        pub encrypt_id_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result: Option<RealNameVerifyTopDto>,
        pub succ: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RealNameVerifyTopDto {
        pub verify_msg: Option<String>,
        #[top_api(secret)]
        pub verify_code: Option<i64>,
        pub identity_code: Option<String>,
    }
}
