//! `taobao.sebp.*`: 6 APIs.

pub use self::company_getorderinfo::CompanyGetorderinfo;
pub use self::isv_user_check::IsvUserCheck;
pub use self::isv_user_sign::IsvUserSign;
pub use self::isv_wxrobot_callback::IsvWxrobotCallback;
pub use self::organization_getinviteinfo::OrganizationGetinviteinfo;
pub use self::organization_getorderinfo::OrganizationGetorderinfo;

/// `taobao.sebp.company.getorderinfo`
pub mod company_getorderinfo {
    use crate::prelude::*;

    /// `taobao.sebp.company.getorderinfo` (淘小铺公司订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51314&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.module.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.company.getorderinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CompanyGetorderinfo {
        pub modify_date: Option<String>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub module: Option<PageInfo>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub pages: Option<i64>,
        pub page_num: Option<i64>,
        pub list: Vec<CompanyOrderInfoVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyOrderInfoVo {
        /// In cents.
        pub commission_fee: Option<i64>,
        pub buy_amount: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub auction_title: Option<String>,
        pub auction_id: Option<i64>,
        pub encrypt_invitor_id: Option<String>,
        pub encrypt_buyer_id: Option<String>,
        pub encrypt_distributor_id: Option<String>,
        pub delegate: Option<Delegate>,
        pub biz_order_id: Option<i64>,
        pub modify_date: Option<String>,
        pub auction_type: Option<AuctionType>,
        /// In cents.
        pub refund_fee: Option<i64>,
        pub succ_date: Option<String>,
        pub pay_time: Option<i64>,
        pub gmt_create: Option<i64>,
        pub encrypt_item_tag: Option<String>,
        pub mord_area: Option<String>,
        pub mord_city: Option<String>,
        pub mord_prov: Option<String>,
        pub tutor_nick: Option<String>,
        pub class_name: Option<String>,
        pub class_id: Option<i64>,
        pub up_tutor_nick: Option<String>,
        pub rule_id: Option<i64>,
    }

    /// The values of `delegate`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Delegate {
        /// 自购
        #[top_api(value = 0)]
        V0,
        /// 代下单
        #[top_api(value = 1)]
        V1,
        /// 分享购买
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `auction_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuctionType {
        /// 普通商品
        #[top_api(value = 0)]
        V0,
        /// 高佣商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.sebp.isv.user.check`
pub mod isv_user_check {
    use crate::prelude::*;

    /// `taobao.sebp.isv.user.check` (淘小铺账户实名校验接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.isv.user.check",
        response = Option<bool>,
        unwrap = "success",
        debug
    )]
    pub struct IsvUserCheck {
        pub user_name: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub identity: Option<String>,
        #[top_api(secret)]
        pub alipay: Option<String>,
    }
}

/// `taobao.sebp.isv.user.sign`
pub mod isv_user_sign {
    use crate::prelude::*;

    /// `taobao.sebp.isv.user.sign` (淘小铺三方签约同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.isv.user.sign",
        response = Option<bool>,
        unwrap = "success",
        debug
    )]
    pub struct IsvUserSign {
        pub user_name: Option<String>,
        #[top_api(secret)]
        pub identity: Option<String>,
        pub end_time: Option<String>,
        pub start_time: Option<String>,
    }
}

/// `taobao.sebp.isv.wxrobot.callback`
pub mod isv_wxrobot_callback {
    use crate::prelude::*;

    /// `taobao.sebp.isv.wxrobot.callback` (isv 机器人回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49990&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.isv.wxrobot.callback",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct IsvWxrobotCallback {
        pub n_type: String,
        pub str_sign: String,
        pub str_context: String,
    }
}

/// `taobao.sebp.organization.getinviteinfo`
pub mod organization_getinviteinfo {
    use crate::prelude::*;

    /// `taobao.sebp.organization.getinviteinfo` (淘小铺机构上下级关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=50720&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.module.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.organization.getinviteinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrganizationGetinviteinfo {
        pub modify_date: Option<String>,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub module: Option<PageInfo>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<OrganizationInviteInfoVo>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrganizationInviteInfoVo {
        pub encrypt_invitor_id: Option<String>,
        pub modify_date: Option<String>,
        pub encrypt_distributor_id: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = -1)]
        Minus1,
        #[top_api(value = 0)]
        V0,
        /// 不在体系内
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.sebp.organization.getorderinfo`
pub mod organization_getorderinfo {
    use crate::prelude::*;

    /// `taobao.sebp.organization.getorderinfo` (淘小铺机构订单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50719&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| response.module.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.sebp.organization.getorderinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrganizationGetorderinfo {
        pub modify_date: Option<String>,
        pub page_num: i64,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub success: Option<bool>,
        pub module: Option<PageInfo>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub total: Option<i64>,
        pub pages: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<OrganizationInviteInfoVo>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrganizationInviteInfoVo {
        /// In cents.
        pub refund_fee: Option<i64>,
        /// In cents.
        pub commission_fee: Option<i64>,
        pub modify_date: Option<String>,
        pub pay_time: Option<i64>,
        pub auction_title: Option<String>,
        pub encrypt_buyer_id: Option<String>,
        pub gmt_create: Option<i64>,
        pub encrypt_distributor_id: Option<String>,
        pub auction_id: Option<i64>,
        pub delegate: Option<Delegate>,
        pub encrypt_invitor_id: Option<String>,
        pub succ_date: Option<String>,
        pub buy_amount: Option<i64>,
        pub biz_order_id: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub auction_type: Option<AuctionType>,
        pub mord_prov: Option<String>,
        pub mord_city: Option<String>,
        pub mord_area: Option<String>,
        pub encrypt_item_tag: Option<String>,
        pub rule_id: Option<i64>,
        pub org_commission_fee: Option<i64>,
        pub sku_id: Option<i64>,
        #[top_api(secret)]
        pub encrypt_mord_mobile_phone: Option<String>,
    }

    /// The values of `delegate`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Delegate {
        /// 自购
        #[top_api(value = 0)]
        V0,
        /// 代下单
        #[top_api(value = 1)]
        V1,
        /// 分享购买
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `auction_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuctionType {
        /// 普通商品
        #[top_api(value = 0)]
        V0,
        /// 高佣商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
