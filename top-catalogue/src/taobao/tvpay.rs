//! `taobao.tvpay.*`: 9 APIs.

pub use self::access_data_get::AccessDataGet;
pub use self::appinfo_get::AppinfoGet;
pub use self::auth_apply::AuthApply;
pub use self::auth_query::AuthQuery;
pub use self::order_partnerpay::OrderPartnerpay;
pub use self::order_precreate::OrderPrecreate;
pub use self::order_query::OrderQuery;
pub use self::partner_order_query::PartnerOrderQuery;
pub use self::promotion_info_get::PromotionInfoGet;

/// `taobao.tvpay.access.data.get`
pub mod access_data_get {
    use crate::prelude::*;

    /// `taobao.tvpay.access.data.get` (tv 支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=26205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.access.data.get",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccessDataGet {
        pub device_id: String,
        pub from: Option<String>,
        pub account_client_version: String,
        pub out_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<GetLoginInfoByOrderResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetLoginInfoByOrderResultDo {
        pub access_data: Option<String>,
        pub has_login_info: Option<bool>,
    }
}

/// `taobao.tvpay.appinfo.get`
pub mod appinfo_get {
    use crate::prelude::*;

    /// `taobao.tvpay.appinfo.get` (tv 支付获取应用信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26210&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.appinfo.get",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AppinfoGet {
        pub device_id: String,
        pub from: Option<String>,
        pub client_version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<GetAppInfoResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetAppInfoResultDo {
        pub app_config: Option<SdkAppConfigDo>,
        pub global_config: Option<SdkGlobalConfigDo>,
        pub package_name: Option<String>,
        pub partner_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdkAppConfigDo {
        pub config_props: Option<String>,
        pub enable_upload_log: Option<bool>,
        pub enable_youment: Option<bool>,
        pub enable_auto_login: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SdkGlobalConfigDo {
        pub ask_before_auto_login: Option<bool>,
        pub auto_login_checked: Option<bool>,
        pub auto_login_dialog_pattern: Option<i64>,
        pub show_auth_code_by_default: Option<bool>,
        pub h5_proxy_url: Option<String>,
    }
}

/// `taobao.tvpay.auth.apply`
pub mod auth_apply {
    use crate::prelude::*;

    /// `taobao.tvpay.auth.apply` (tv 支付申请设备授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=26217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.auth.apply",
        response = TopResultDo,
        unwrap = "result",
        debug
    )]
    pub struct AuthApply {
        pub device_id: String,
        pub from: Option<String>,
        pub biz_scene: Option<String>,
        pub item_name: Option<String>,
        pub operate_type: Option<String>,
        pub out_approve_id: Option<String>,
        pub total_fee: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<ApplyAuthResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyAuthResultDo {
        pub auth_mode: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub qr_code: Option<String>,
        pub qr_code_url: Option<String>,
    }
}

/// `taobao.tvpay.auth.query`
pub mod auth_query {
    use crate::prelude::*;

    /// `taobao.tvpay.auth.query` (tv 支付授权查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26214&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.auth.query",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AuthQuery {
        pub device_id: String,
        pub from: Option<String>,
        pub biz_order_id: Option<String>,
        pub is_tao: Option<bool>,
        pub order_no: Option<String>,
        pub out_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<QueryAuthResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryAuthResultDo {
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub limit_amount: Option<i64>,
        pub status: Option<String>,
    }
}

/// `taobao.tvpay.order.partnerpay`
pub mod order_partnerpay {
    use crate::prelude::*;

    /// `taobao.tvpay.order.partnerpay` (tv 支付第三方支付订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26220&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.order.partnerpay",
        response = TopResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderPartnerpay {
        pub device_id: String,
        pub from: Option<String>,
        pub license: Option<String>,
        pub data: String,
        pub pay_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<PartnerPayResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PartnerPayResultDo {
        pub fund_money: Option<String>,
        pub fund_money_code: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub order_no: Option<String>,
        pub pay_code: Option<String>,
        pub pay_mode: Option<String>,
    }
}

/// `taobao.tvpay.order.precreate`
pub mod order_precreate {
    use crate::prelude::*;

    /// `taobao.tvpay.order.precreate` (tv 支付预下单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.order.precreate",
        response = TopResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrderPrecreate {
        pub device_id: String,
        pub from: Option<String>,
        pub license: Option<String>,
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<PreCreateResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreCreateResultDo {
        pub out_order_no: Option<String>,
        pub qr_code: Option<String>,
    }
}

/// `taobao.tvpay.order.query`
pub mod order_query {
    use crate::prelude::*;

    /// `taobao.tvpay.order.query` (tv 支付查询订单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=26215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.order.query",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderQuery {
        pub device_id: String,
        pub from: Option<String>,
        pub license: Option<String>,
        pub biz_order_id: Option<String>,
        pub is_tao: Option<bool>,
        pub order_no: Option<String>,
        pub order_type: String,
        pub out_order_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<QueryPayResultResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPayResultResultDo {
        pub fund_money: Option<String>,
        pub fund_money_code: Option<String>,
        pub status: Option<String>,
    }
}

/// `taobao.tvpay.partner.order.query`
pub mod partner_order_query {
    use crate::prelude::*;

    /// `taobao.tvpay.partner.order.query` (商户查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.partner.order.query",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PartnerOrderQuery {
        pub order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<GetPartnerPayResultResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetPartnerPayResultResultDo {
        pub data: Option<String>,
    }
}

/// `taobao.tvpay.promotion.info.get`
pub mod promotion_info_get {
    use crate::prelude::*;

    /// `taobao.tvpay.promotion.info.get` (tv 支付查询消费抽奖配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=26218&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tvpay.promotion.info.get",
        response = TopResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PromotionInfoGet {
        pub device_id: String,
        pub from: Option<String>,
        pub ext_order_id: Option<String>,
        pub is_tao: bool,
        pub subject: Option<String>,
        pub subject_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultDo {
        pub code: Option<String>,
        pub data: Option<GetPromotionInfoResultDo>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetPromotionInfoResultDo {
        pub has_promotion_event: Option<bool>,
        pub hint: Option<String>,
    }
}
