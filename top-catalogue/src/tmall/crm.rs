//! `tmall.crm.*`: 3 APIs.

pub use self::member_front_unbind::MemberFrontUnbind;
pub use self::member_front_unbind_privy::MemberFrontUnbindPrivy;
pub use self::member_point_change::MemberPointChange;

/// `tmall.crm.member.front.unbind`
pub mod member_front_unbind {
    use crate::prelude::*;

    /// `tmall.crm.member.front.unbind` (品牌会员解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=25013&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.crm.member.front.unbind",
        response = Option<bool>,
        unwrap = "result_success",
        debug
    )]
    pub struct MemberFrontUnbind {
        #[top_api(secret)]
        pub user_nick: String,
    }
}

/// `tmall.crm.member.front.unbind.privy`
pub mod member_front_unbind_privy {
    use crate::prelude::*;

    /// `tmall.crm.member.front.unbind.privy` (品牌会员解绑(隐私号版）)
    ///
    /// <https://open.taobao.com/api.htm?docId=57650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.crm.member.front.unbind.privy",
        response = Option<bool>,
        unwrap = "result_success",
        debug
    )]
    pub struct MemberFrontUnbindPrivy {
        pub ouid: String,
    }
}

/// `tmall.crm.member.point.change`
pub mod member_point_change {
    use crate::prelude::*;

    /// `tmall.crm.member.point.change` (会员积分变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=25033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.crm.member.point.change",
        response = Option<bool>,
        unwrap = "result_success",
        debug
    )]
    pub struct MemberPointChange {
        pub point: Option<i64>,
        pub r#type: Option<Type>,
        pub biz_code: Option<String>,
        pub biz_detail: Option<String>,
        #[top_api(secret)]
        pub user_nick: String,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 扣减
        #[top_api(value = "minus")]
        Minus,
        /// 累加
        #[top_api(value = "add")]
        Add,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
