//! `tmall.mei.*`: 4 APIs.

pub use self::crm_callback_point_change::CrmCallbackPointChange;
pub use self::crm_member_getbypaycode::CrmMemberGetbypaycode;
pub use self::crm_member_sync::CrmMemberSync;
pub use self::crm_member_sync_privy::CrmMemberSyncPrivy;

/// `tmall.mei.crm.callback.point.change`
pub mod crm_callback_point_change {
    use crate::prelude::*;

    /// `tmall.mei.crm.callback.point.change` (品牌积分变更回调 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=24736&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.mei.crm.callback.point.change",
        response = Option<bool>,
        unwrap = "result_success",
        debug
    )]
    pub struct CrmCallbackPointChange {
        #[top_api(secret)]
        pub mix_mobile: Option<String>,
        pub record_id: i64,
        pub result: CrmCallbackPointChangeResultValue,
        pub error_code: Option<String>,
        pub ext_info: Option<String>,
        pub point: Option<i64>,
    }

    /// The values of `result`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CrmCallbackPointChangeResultValue {
        /// 成功
        #[top_api(value = 0)]
        Success,
        /// 失败
        #[top_api(value = 1)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.mei.crm.member.getbypaycode`
pub mod crm_member_getbypaycode {
    use crate::prelude::*;

    /// `tmall.mei.crm.member.getbypaycode` (支付码获取会员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30027&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mei.crm.member.getbypaycode",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct CrmMemberGetbypaycode {
        pub pay_code: String,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub result: Option<MemberAccountDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    /// `MemberAccountDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberAccountDto {
        #[top_api(secret)]
        pub mix_mobile: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub clear_mobile: Option<String>,
    }
}

/// `tmall.mei.crm.member.sync`
pub mod crm_member_sync {
    use crate::prelude::*;

    /// `tmall.mei.crm.member.sync` (同步推送会员信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24492&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mei.crm.member.sync",
        response = Option<String>,
        unwrap = "mei_extra_info",
        debug
    )]
    pub struct CrmMemberSync {
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub point: Option<i64>,
        pub level: Option<i64>,
        pub extend: Option<String>,
        pub version: Option<i64>,
        pub level_point: Option<String>,
        /// In milliseconds.
        pub level_expire_time: Option<i64>,
        pub level_type: Option<i64>,
        #[top_api(secret)]
        pub mix_nick: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
    }
}

/// `tmall.mei.crm.member.sync.privy`
pub mod crm_member_sync_privy {
    use crate::prelude::*;

    /// `tmall.mei.crm.member.sync.privy` (同步推送会员信息(隐私号版本))
    ///
    /// <https://open.taobao.com/api.htm?docId=57716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mei.crm.member.sync.privy",
        response = Option<String>,
        unwrap = "mei_extra_info",
        debug
    )]
    pub struct CrmMemberSyncPrivy {
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub point: Option<i64>,
        pub level: Option<i64>,
        pub extend: Option<String>,
        pub version: Option<i64>,
        pub ouid: Option<String>,
        pub level_point: Option<String>,
        /// In milliseconds.
        pub level_expire_time: Option<i64>,
        pub level_type: Option<i64>,
    }
}
