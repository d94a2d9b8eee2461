//! `tmall.industry.*`: 1 API.

pub use self::baby_authprofile_backflow::BabyAuthprofileBackflow;

/// `tmall.industry.baby.authprofile.backflow`
pub mod baby_authprofile_backflow {
    use crate::prelude::*;

    /// `tmall.industry.baby.authprofile.backflow` (孕校云回流档案)
    ///
    /// <https://open.taobao.com/api.htm?docId=64455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.industry.baby.authprofile.backflow",
        response = BabyAuthprofileBackflowResponse,
        debug
    )]
    pub struct BabyAuthprofileBackflow {
        pub yxy_baby_profile_cmd: YxyBabyProfileCmd,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YxyBabyProfileCmd {
        #[top_api(required, secret)]
        pub birthday: Option<TopDateTime>,
        pub gender: Option<i64>,
        pub profile_id: i64,
        pub baby_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BabyAuthprofileBackflowResponse {
        #[top_api(flag)]
        pub result_status: Option<bool>,
        pub msg_message: Option<String>,
        pub msg_code: Option<String>,
    }
}
