//! `alibaba.ai.*`: 10 APIs.

pub use self::ar_open_platform_detect::ArOpenPlatformDetect;
pub use self::ar_service_detect::ArServiceDetect;
pub use self::ar_tmjl_app_detect::ArTmjlAppDetect;
pub use self::content_business_get_third_cycle_vip_status::ContentBusinessGetThirdCycleVipStatus;
pub use self::content_business_send_plan_query::ContentBusinessSendPlanQuery;
pub use self::content_business_send_plan_receive::ContentBusinessSendPlanReceive;
pub use self::content_business_supply_charge::ContentBusinessSupplyCharge;
pub use self::user_quick_bind::UserQuickBind;
pub use self::user_quick_register::UserQuickRegister;
pub use self::user_quick_token_bind::UserQuickTokenBind;

/// `alibaba.ai.ar.open.platform.detect`
pub mod ar_open_platform_detect {
    use crate::prelude::*;

    /// `alibaba.ai.ar.open.platform.detect` (AR 开发者平台 marker 图片检测服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=37057&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.ar.open.platform.detect",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct ArOpenPlatformDetect {
        pub img_data: Option<FileItem>,
        pub num: Option<i64>,
        pub cached_targets: Option<String>,
        pub device_info: Option<String>,
        pub version: Option<String>,
    }
}

/// `alibaba.ai.ar.service.detect`
pub mod ar_service_detect {
    use crate::prelude::*;

    /// `alibaba.ai.ar.service.detect` (ailab AR 图像检索)
    ///
    /// <https://open.taobao.com/api.htm?docId=28140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.ar.service.detect",
        response = Option<String>,
        unwrap = "results",
        debug
    )]
    pub struct ArServiceDetect {
        pub img_data: Option<FileItem>,
        pub num: Option<i64>,
        pub cached_targets: Option<String>,
        pub device_info: Option<String>,
        pub version: Option<String>,
    }
}

/// `alibaba.ai.ar.tmjl.app.detect`
pub mod ar_tmjl_app_detect {
    use crate::prelude::*;

    /// `alibaba.ai.ar.tmjl.app.detect` (天猫精灵扫一扫入口的服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=36850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.ar.tmjl.app.detect",
        response = Option<String>,
        unwrap = "results",
        debug
    )]
    pub struct ArTmjlAppDetect {
        pub img_data: Option<FileItem>,
        pub num: Option<i64>,
        pub cached_targets: Option<String>,
        pub device_info: Option<String>,
        pub version: Option<String>,
    }
}

/// `alibaba.ai.content.business.get.third.cycle.vip.status`
pub mod content_business_get_third_cycle_vip_status {
    use crate::prelude::*;

    /// `alibaba.ai.content.business.get.third.cycle.vip.status` (天猫精灵商业化获取三方连续包会员状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=66106&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.ai.content.business.get.third.cycle.vip.status",
        response = ContentBusinessGetThirdCycleVipStatusResponse,
        debug
    )]
    pub struct ContentBusinessGetThirdCycleVipStatus {
        pub get_third_vip_status_request: VipCycleThirdVipStatusRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct VipCycleThirdVipStatusRequest {
        pub third_user_id: String,
        pub perform_type: PerformType,
        pub source: String,
    }

    /// The values of `perform_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PerformType {
        /// 包月
        #[top_api(value = 1)]
        V1,
        /// 包季
        #[top_api(value = 2)]
        V2,
        /// 包年
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentBusinessGetThirdCycleVipStatusResponse {
        pub ret_value: Option<bool>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.ai.content.business.send.plan.query`
pub mod content_business_send_plan_query {
    use crate::prelude::*;

    /// `alibaba.ai.content.business.send.plan.query` (内容商业化发放权益查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=58482&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.content.business.send.plan.query",
        response = ContentBusinessSendPlanQueryResponse,
        idempotent,
        debug
    )]
    pub struct ContentBusinessSendPlanQuery {
        pub param0: PurchaseForOuterDto,
    }

    /// `PurchaseForOuterDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseForOuterDto {
        pub isv_user_info_map: String,
        pub circle_info: PurchaseCircleInfoForOuterDto,
        pub isv_id: i64,
    }

    /// `PurchaseCircleInfoForOuterDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseCircleInfoForOuterDto {
        pub circle_content: String,
        pub circle_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentBusinessSendPlanQueryResponse {
        pub ret_value: Vec<PurchaseSendPlanDto>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }

    /// `PurchaseSendPlanDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseSendPlanDto {
        pub name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub receive_rule: Option<String>,
        pub purchase_item_info: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.ai.content.business.send.plan.receive`
pub mod content_business_send_plan_receive {
    use crate::prelude::*;

    /// `alibaba.ai.content.business.send.plan.receive` (天猫精灵商业化采销发放计划领取)
    ///
    /// <https://open.taobao.com/api.htm?docId=58488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.content.business.send.plan.receive",
        response = ContentBusinessSendPlanReceiveResponse,
        debug
    )]
    pub struct ContentBusinessSendPlanReceive {
        pub param0: PurchaseForOuterDto,
    }

    /// `PurchaseForOuterDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseForOuterDto {
        pub isv_user_info_map: String,
        pub circle_info: PurchaseCircleInfoForOuterDto,
        pub isv_id: i64,
        pub send_plan_id: i64,
    }

    /// `PurchaseCircleInfoForOuterDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseCircleInfoForOuterDto {
        pub circle_content: String,
        pub circle_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContentBusinessSendPlanReceiveResponse {
        pub ret_value: Option<PurchaseReceiveReturnDto>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
    }

    /// `PurchaseReceiveReturnDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseReceiveReturnDto {
        pub status: Option<bool>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub map: Option<String>,
    }
}

/// `alibaba.ai.content.business.supply.charge`
pub mod content_business_supply_charge {
    use crate::prelude::*;

    /// `alibaba.ai.content.business.supply.charge` (供销商品充值接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.content.business.supply.charge",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct ContentBusinessSupplyCharge {
        pub member_charge_request: MemberChargeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberChargeRequest {
        #[top_api(secret)]
        pub encrypted_mobile: String,
        pub order_no: String,
        pub biz_code: String,
        pub sign: String,
        pub timestamp: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub ret_value: Option<bool>,
        #[top_api(flag = "0")]
        pub ret_code: Option<String>,
        pub ret_msg: Option<String>,
    }
}

/// `alibaba.ai.user.quick.bind`
pub mod user_quick_bind {
    use crate::prelude::*;

    /// `alibaba.ai.user.quick.bind` (精灵用户绑定第三方账号信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=36465&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.user.quick.bind",
        response = UserQuickBindResponse,
        debug
    )]
    pub struct UserQuickBind {
        pub serial_no: Option<String>,
        pub ext_user_type: Option<String>,
        pub ext_user_id: Option<String>,
        pub req_time: Option<String>,
        pub merchant_user_id: Option<String>,
        pub schema_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserQuickBindResponse {
        pub message: Option<String>,
        #[top_api(flag = "200")]
        pub status_code: Option<i64>,
        pub result: Option<String>,
        pub message_detail: Option<String>,
    }
}

/// `alibaba.ai.user.quick.register`
pub mod user_quick_register {
    use crate::prelude::*;

    /// `alibaba.ai.user.quick.register` (精灵用户注册申请)
    ///
    /// <https://open.taobao.com/api.htm?docId=36355&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.user.quick.register",
        response = UserQuickRegisterResponse,
        debug
    )]
    pub struct UserQuickRegister {
        pub serial_no: String,
        pub req_time: String,
        pub merchant_user_id: String,
        pub schema_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserQuickRegisterResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
        pub result: Option<String>,
        pub message_detail: Option<String>,
    }
}

/// `alibaba.ai.user.quick.token.bind`
pub mod user_quick_token_bind {
    use crate::prelude::*;

    /// `alibaba.ai.user.quick.token.bind` (人工智能实验室精灵用户绑定第三方 Token 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38603&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ai.user.quick.token.bind",
        response = UserQuickTokenBindResponse,
        debug
    )]
    pub struct UserQuickTokenBind {
        #[top_api(secret)]
        pub access_token_value: String,
        /// In seconds.
        pub expired_time: i64,
        pub merchant_user_id: String,
        pub skill_id: String,
        pub schema_key: String,
        #[top_api(secret)]
        pub refresh_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserQuickTokenBindResponse {
        pub message: Option<String>,
        pub status_code: Option<i64>,
    }
}
