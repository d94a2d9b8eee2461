//! `alibaba.wt.*`: 2 APIs.

pub use self::cif_coop_osstoken_get::CifCoopOsstokenGet;
pub use self::order_exchange_partner_checktbuser::OrderExchangePartnerChecktbuser;

/// `alibaba.wt.cif.coop.osstoken.get`
pub mod cif_coop_osstoken_get {
    use crate::prelude::*;

    /// `alibaba.wt.cif.coop.osstoken.get` (获取 oss 签名接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27430&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wt.cif.coop.osstoken.get",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct CifCoopOsstokenGet {
        pub app_name: Option<String>,
        pub source: Option<String>,
        pub biz: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub model: Option<OssTokenResponse>,
        pub desc: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OssTokenResponse {
        pub expiration: Option<String>,
        #[top_api(secret)]
        pub security_token: Option<String>,
        #[top_api(secret)]
        pub access_key_secret: Option<String>,
        pub access_key_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.wt.order.exchange.partner.checktbuser`
pub mod order_exchange_partner_checktbuser {
    use crate::prelude::*;

    /// `alibaba.wt.order.exchange.partner.checktbuser` (积分兑换校验淘宝账号是否存在)
    ///
    /// <https://open.taobao.com/api.htm?docId=29279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wt.order.exchange.partner.checktbuser",
        response = OrderExchangePartnerChecktbuserResponse,
        debug
    )]
    pub struct OrderExchangePartnerChecktbuser {
        pub out_exchange_model: Option<OutExchangeModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutExchangeModel {
        /// In cents.
        pub amount: Option<String>,
        pub nick: String,
        pub out_id: Option<String>,
        /// In cents.
        pub account: Option<String>,
        pub biz_type: String,
        pub partner: String,
        pub from: Option<String>,
        /// In cents.
        pub coupon_face: Option<String>,
        pub ext: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderExchangePartnerChecktbuserResponse {
        pub model: Option<bool>,
        pub desc: Option<String>,
        pub return_code: Option<String>,
        pub is_success: Option<bool>,
    }
}
