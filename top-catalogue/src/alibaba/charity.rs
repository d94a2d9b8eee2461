//! `alibaba.charity.*`: 12 APIs.

pub use self::bind_cancel::BindCancel;
pub use self::charitytime_commonauth::CharitytimeCommonauth;
pub use self::charitytime_list::CharitytimeList;
pub use self::charitytime_query::CharitytimeQuery;
pub use self::charitytime_querytime::CharitytimeQuerytime;
pub use self::charitytime_user_cancelauth::CharitytimeUserCancelauth;
pub use self::charitytime_user_querythirduserhasauth::CharitytimeUserQuerythirduserhasauth;
pub use self::charitytime_user_queryusercharityaccount::CharitytimeUserQueryusercharityaccount;
pub use self::user_bind_geturi::UserBindGeturi;
pub use self::user_external_auth::UserExternalAuth;
pub use self::user_external_auth_cancel::UserExternalAuthCancel;
pub use self::useraction_sync::UseractionSync;

/// `alibaba.charity.bind.cancel`
pub mod bind_cancel {
    use crate::prelude::*;

    /// `alibaba.charity.bind.cancel` (取消用户绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=59468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.bind.cancel",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct BindCancel {
        pub user_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub fail: Option<String>,
        pub msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.charity.charitytime.commonauth`
pub mod charitytime_commonauth {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.commonauth` (通用授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=64977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.commonauth",
        response = CsrResult,
        unwrap = "result",
        debug
    )]
    pub struct CharitytimeCommonauth {
        pub jump_address_hsf_request: Option<JumpAddressHsfRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JumpAddressHsfRequest {
        #[top_api(secret)]
        pub user_nick: String,
        pub app_key: String,
        pub user_key: String,
        pub platform: Option<Platform>,
    }

    /// The values of `platform`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Platform {
        /// 支付宝
        #[top_api(value = "ALIPAY")]
        Alipay,
        /// 其他
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrResult {
        pub msg: Option<String>,
        #[top_api(flag = "200")]
        pub code: Option<i64>,
        pub data: Option<JumpAddressHsfResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JumpAddressHsfResponse {
        pub jump_url: Option<String>,
    }
}

/// `alibaba.charity.charitytime.list`
pub mod charitytime_list {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.list` (授权用户的公益时记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=58544&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.list",
        response = CharitytimeListResponse,
        idempotent,
        debug
    )]
    pub struct CharitytimeList {
        #[top_api(secret)]
        pub auth_code: Option<String>,
        pub limit: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub fetches: Option<String>,
        pub user_key: Option<String>,
        pub user_type: Option<String>,
        pub create_start_time: Option<TopDateTime>,
        pub create_end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CharitytimeListResponse {
        pub error_msg: Option<String>,
        pub result_code: Option<i64>,
        pub is_success: Option<bool>,
        pub data: Vec<CharityTimeDto>,
    }

    /// `CharityTimeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CharityTimeDto {
        pub id: Option<i64>,
        pub charity_type: Option<CharityType>,
        pub charity_type_name: Option<String>,
        pub charity_time: Option<i64>,
        pub approve_date: Option<TopDateTime>,
        pub main_title: Option<String>,
        pub sub_title: Option<String>,
        pub activity: Option<ActivityDto>,
        pub gmt_create_time: Option<TopDateTime>,
    }

    /// The values of `charity_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CharityType {
        /// 公益传播
        #[top_api(value = "SPREAD_PUBLIC_WELFARE")]
        SpreadPublicWelfare,
        /// 线下公益
        #[top_api(value = "OFFLINE_PUBLIC_WELFARE")]
        OfflinePublicWelfare,
        /// 互联网公益
        #[top_api(value = "PAN_PUBLIC_WELFARE")]
        PanPublicWelfare,
        /// 公益捐赠
        #[top_api(value = "PUBLIC_DONATION")]
        PublicDonation,
        /// 益起来
        #[top_api(value = "WALK_DONATION")]
        WalkDonation,
        #[top_api(value = "ENVIRONMENTAL_PROTECTION")]
        EnvironmentalProtection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDto {
        pub name: Option<String>,
        pub summary: Option<String>,
        pub content: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }
}

/// `alibaba.charity.charitytime.query`
pub mod charitytime_query {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.query` (查询公益 3 小时公益时汇总)
    ///
    /// <https://open.taobao.com/api.htm?docId=45562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.query",
        response = CharitytimeQueryResponse,
        idempotent,
        debug
    )]
    pub struct CharitytimeQuery {
        pub activity_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub charity_type_list: Vec<String>,
        pub end_date: Option<i64>,
        pub ext_param: Option<String>,
        pub start_date: Option<i64>,
        pub tb_uid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CharitytimeQueryResponse {
        pub apicode: Option<i64>,
        pub data: Option<i64>,
        pub fail: Option<bool>,
        pub apimsg: Option<String>,
        #[top_api(flag)]
        pub apisuccess: Option<bool>,
    }
}

/// `alibaba.charity.charitytime.querytime`
pub mod charitytime_querytime {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.querytime` (外部查询公益时)
    ///
    /// <https://open.taobao.com/api.htm?docId=59741&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.querytime",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct CharitytimeQuerytime {
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub user_key: String,
        pub user_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub code: Option<String>,
        /// In minutes.
        pub data: Option<i64>,
        pub fail: Option<String>,
        pub msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.charity.charitytime.user.cancelauth`
pub mod charitytime_user_cancelauth {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.user.cancelauth` (取消用户授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=64981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.user.cancelauth",
        response = CsrResult,
        unwrap = "result",
        debug
    )]
    pub struct CharitytimeUserCancelauth {
        pub cancel_auth_hsf_request: CancelAuthHsfRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelAuthHsfRequest {
        pub app_key: String,
        pub user_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrResult {
        pub msg: Option<String>,
        pub code: Option<i64>,
        #[top_api(flag)]
        pub data: Option<bool>,
    }
}

/// `alibaba.charity.charitytime.user.querythirduserhasauth`
pub mod charitytime_user_querythirduserhasauth {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.user.querythirduserhasauth` (查询是否绑定 3 小时账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=64976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.user.querythirduserhasauth",
        response = CsrResult,
        unwrap = "result",
        debug
    )]
    pub struct CharitytimeUserQuerythirduserhasauth {
        pub query_third_user_has_auth_hsf_request: QueryThirdUserHasAuthHsfRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryThirdUserHasAuthHsfRequest {
        pub app_key: String,
        pub user_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrResult {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub data: Option<bool>,
    }
}

/// `alibaba.charity.charitytime.user.queryusercharityaccount`
pub mod charitytime_user_queryusercharityaccount {
    use crate::prelude::*;

    /// `alibaba.charity.charitytime.user.queryusercharityaccount` (查询用户公益账户)
    ///
    /// <https://open.taobao.com/api.htm?docId=64985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.charitytime.user.queryusercharityaccount",
        response = CsrResult,
        unwrap = "result",
        debug
    )]
    pub struct CharitytimeUserQueryusercharityaccount {
        pub query_charity_time_top_api_hsf_request: Option<QueryCharityTimeTopApiHsfRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryCharityTimeTopApiHsfRequest {
        pub activity_id: i64,
        pub user_key: String,
        pub app_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsrResult {
        pub msg: Option<String>,
        #[top_api(flag = "200")]
        pub code: Option<i64>,
        pub data: Option<SumUserCharityTimeTopApiHsfResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SumUserCharityTimeTopApiHsfResponse {
        pub charity_time_minutes: Option<i64>,
        pub charity_time_hours: Option<Decimal>,
    }
}

/// `alibaba.charity.user.bind.geturi`
pub mod user_bind_geturi {
    use crate::prelude::*;

    /// `alibaba.charity.user.bind.geturi` (获取用户绑定 uri)
    ///
    /// <https://open.taobao.com/api.htm?docId=59467&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.user.bind.geturi",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct UserBindGeturi {
        pub features: Option<String>,
        pub platform: Option<String>,
        pub timeout: Option<i64>,
        pub user_key: String,
        #[top_api(secret)]
        pub user_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub code: Option<String>,
        pub data: Option<JumpAddressDto>,
        pub fail: Option<String>,
        pub msg: Option<String>,
        pub success: Option<String>,
    }

    /// `JumpAddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JumpAddressDto {
        pub uri: Option<String>,
    }
}

/// `alibaba.charity.user.external.auth`
pub mod user_external_auth {
    use crate::prelude::*;

    /// `alibaba.charity.user.external.auth` (外部用户授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=59739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.user.external.auth",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct UserExternalAuth {
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub scope_id: i64,
        pub user_key: String,
        pub user_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub code: Option<String>,
        pub fail: Option<String>,
        pub msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.charity.user.external.auth.cancel`
pub mod user_external_auth_cancel {
    use crate::prelude::*;

    /// `alibaba.charity.user.external.auth.cancel` (取消外部授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=59740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.user.external.auth.cancel",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct UserExternalAuthCancel {
        pub scope_id: i64,
        pub user_key: String,
        pub user_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub code: Option<String>,
        pub fail: Option<String>,
        pub msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.charity.useraction.sync`
pub mod useraction_sync {
    use crate::prelude::*;

    /// `alibaba.charity.useraction.sync` (用户公益行为同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=45437&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.charity.useraction.sync",
        response = ThreehoursResult,
        unwrap = "result",
        debug
    )]
    pub struct UseractionSync {
        pub channel_user_action_dto: ChannelUserActionDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelUserActionDto {
        pub activity_id: i64,
        pub event_id: String,
        pub tb_user_id: Option<i64>,
        pub timestamp_long: Option<i64>,
        pub charity_type_sub_code: Option<String>,
        pub fore_reg_activity: Option<bool>,
        pub features_map: Option<String>,
        pub feeling: Option<String>,
        #[top_api(required)]
        pub charity_timestamp: Option<TopDateTime>,
        pub ori_content: Option<String>,
        pub third_user_key: Option<String>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThreehoursResult {
        pub msg: Option<String>,
        pub code: Option<i64>,
        pub data: Option<UserActionSyncResult>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserActionSyncResult {
        pub event_id: Option<String>,
        pub charity_hours: Option<String>,
    }
}
