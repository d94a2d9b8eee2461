//! `cainiao.nborderfront.*`: 1 API.

pub use self::user_outside_queryoutsideuser::UserOutsideQueryoutsideuser;

/// `cainiao.nborderfront.user.outside.queryoutsideuser`
pub mod user_outside_queryoutsideuser {
    use crate::prelude::*;

    /// `cainiao.nborderfront.user.outside.queryoutsideuser` (查询外部小件员休息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27293&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.nborderfront.user.outside.queryoutsideuser",
        response = UserOutsideQueryoutsideuserResponse,
        debug
    )]
    pub struct UserOutsideQueryoutsideuser {
        #[top_api(max_len = 64)]
        pub cp_code: String,
        #[top_api(max_len = 64)]
        pub cp_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserOutsideQueryoutsideuserResponse {
        pub resp_code: Option<String>,
        pub user_info: Option<Struct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub cp_user_id: Option<String>,
        pub cp_code: Option<String>,
        pub work_station_name: Option<String>,
        pub work_station_code: Option<String>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub city_name: Option<String>,
        pub city_code: Option<String>,
    }
}
