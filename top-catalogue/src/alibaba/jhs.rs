//! `alibaba.jhs.*`: 7 APIs.

pub use self::community_activity_details::CommunityActivityDetails;
pub use self::community_activity_list::CommunityActivityList;
pub use self::community_activity_reservation::CommunityActivityReservation;
pub use self::community_identity_store::CommunityIdentityStore;
pub use self::community_submitting_text::CommunitySubmittingText;
pub use self::community_user_statistics::CommunityUserStatistics;
pub use self::community_wechat_login::CommunityWechatLogin;

/// `alibaba.jhs.community.activity.details`
pub mod community_activity_details {
    use crate::prelude::*;

    /// `alibaba.jhs.community.activity.details` (社群活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=65912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.activity.details",
        response = CommunityActivityDetailsResponse,
        debug
    )]
    pub struct CommunityActivityDetails {
        pub activity_id: i64,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityActivityDetailsResponse {
        pub data: Option<Data>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub opening_time: Option<String>,
        #[top_api(secret)]
        pub tao_token: Option<String>,
        pub reservation: Option<String>,
        pub id: Option<String>,
        pub activity_title: Option<String>,
        pub activity_content: Option<String>,
        pub activity_back_url: Option<String>,
        pub spread_title: Option<String>,
        pub spread_pic_url: Option<String>,
        pub activity_type: Option<i64>,
        pub activity_status: Option<String>,
    }
}

/// `alibaba.jhs.community.activity.list`
pub mod community_activity_list {
    use crate::prelude::*;

    /// `alibaba.jhs.community.activity.list` (聚划算用增淘外社群服务活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=65705&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.activity.list",
        response = CommunityActivityListResponse,
        idempotent,
        debug
    )]
    pub struct CommunityActivityList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityActivityListResponse {
        pub data: Vec<CommunityActivityDto>,
        pub error: Option<String>,
    }

    /// `CommunityActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityActivityDto {
        pub activity_title: Option<String>,
        pub activity_content: Option<String>,
        pub opening_time: Option<i64>,
        pub reservation_time: Option<i64>,
        pub id: Option<i64>,
        pub activity_back_url: Option<String>,
        pub spread_title: Option<String>,
        pub spread_pic_url: Option<String>,
    }
}

/// `alibaba.jhs.community.activity.reservation`
pub mod community_activity_reservation {
    use crate::prelude::*;

    /// `alibaba.jhs.community.activity.reservation` (社群活动预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=65918&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.activity.reservation",
        response = CommunityActivityReservationResponse,
        debug
    )]
    pub struct CommunityActivityReservation {
        pub activity_id: i64,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityActivityReservationResponse {
        pub data: Option<bool>,
        pub error: Option<String>,
    }
}

/// `alibaba.jhs.community.identity.store`
pub mod community_identity_store {
    use crate::prelude::*;

    /// `alibaba.jhs.community.identity.store` (用户信息存储)
    ///
    /// <https://open.taobao.com/api.htm?docId=65917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.identity.store",
        response = CommunityIdentityStoreResponse,
        debug
    )]
    pub struct CommunityIdentityStore {
        #[top_api(secret)]
        pub token: String,
        #[top_api(secret)]
        pub nick_name: String,
        pub avatar_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityIdentityStoreResponse {
        pub data: Option<bool>,
        pub error: Option<String>,
    }
}

/// `alibaba.jhs.community.submitting.text`
pub mod community_submitting_text {
    use crate::prelude::*;

    /// `alibaba.jhs.community.submitting.text` (聚划算社群动态文案下发接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.submitting.text",
        response = CommunitySubmittingTextResponse,
        debug
    )]
    pub struct CommunitySubmittingText;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunitySubmittingTextResponse {
        pub data: Option<Data>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub wechat_live_q_r: Option<String>,
        pub to_wechat_live: Option<String>,
        pub wechat_live_link: Option<String>,
        pub wechat_live_background: Option<String>,
        pub is_to_wechat_live: Option<String>,
        pub to_t_b_background: Option<String>,
        pub to_t_b_avatar: Option<String>,
        pub qr_float: Option<String>,
        pub is_show_qr_float: Option<String>,
        pub qr_code: Option<String>,
        pub to_t_b: Option<String>,
        #[top_api(secret)]
        pub no_tao_token_tip: Option<String>,
        pub qr_code_tip: Option<String>,
        pub qr_code_title: Option<String>,
        pub operation_status: Option<String>,
        pub operation_hint: Option<String>,
    }
}

/// `alibaba.jhs.community.user.statistics`
pub mod community_user_statistics {
    use crate::prelude::*;

    /// `alibaba.jhs.community.user.statistics` (聚划算社群用户行为上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=67212&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.user.statistics",
        response = CommunityUserStatisticsResponse,
        debug
    )]
    pub struct CommunityUserStatistics {
        #[top_api(secret)]
        pub token: String,
        pub extend: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityUserStatisticsResponse {
        pub data: Option<bool>,
        pub error: Option<String>,
    }
}

/// `alibaba.jhs.community.wechat.login`
pub mod community_wechat_login {
    use crate::prelude::*;

    /// `alibaba.jhs.community.wechat.login` (聚划算用增淘外社群登录)
    ///
    /// <https://open.taobao.com/api.htm?docId=65707&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jhs.community.wechat.login",
        response = CommunityWechatLoginResponse,
        debug
    )]
    pub struct CommunityWechatLogin {
        #[top_api(secret)]
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityWechatLoginResponse {
        pub data: Option<String>,
        pub error: Option<String>,
    }
}
