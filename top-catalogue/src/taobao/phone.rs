//! `taobao.phone.*`: 5 APIs.

pub use self::bank_credit_check::BankCreditCheck;
pub use self::bank_credit_process::BankCreditProcess;
pub use self::item_external_recommend::ItemExternalRecommend;
pub use self::order_external_create::OrderExternalCreate;
pub use self::order_external_status::OrderExternalStatus;

/// `taobao.phone.bank.credit.check`
pub mod bank_credit_check {
    use crate::prelude::*;

    /// `taobao.phone.bank.credit.check` (虚拟话费任务银行信用卡办理检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=66607&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.phone.bank.credit.check",
        response = BankCreditCheckResponse,
        debug
    )]
    pub struct BankCreditCheck {
        pub bank_credit_check_request: BankCreditCheckRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditCheckRequest {
        pub bank_code: String,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditCheckResponse {
        pub biz_code: Option<String>,
        pub data: Option<BankCreditCheckResponseData>,
        pub message: Option<String>,
    }

    /// `BankCreditCheckResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditCheckResponseData {
        pub can_apply: Option<bool>,
    }
}

/// `taobao.phone.bank.credit.process`
pub mod bank_credit_process {
    use crate::prelude::*;

    /// `taobao.phone.bank.credit.process` (虚拟话费任务银行信用卡办理进度回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=66591&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.phone.bank.credit.process",
        response = BankCreditProcessResponse,
        debug
    )]
    pub struct BankCreditProcess {
        pub bank_credit_request: BankCreditProcessRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditProcessRequest {
        pub bank_code: String,
        pub new_pay: bool,
        pub new_customer: bool,
        pub event_time: i64,
        pub event_type: String,
        pub open_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditProcessResponse {
        pub biz_code: Option<String>,
        pub data: Option<BankCreditResponse>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BankCreditResponse {
        pub bank_code: Option<String>,
        pub state: Option<String>,
        pub event_time: Option<i64>,
    }
}

/// `taobao.phone.item.external.recommend`
pub mod item_external_recommend {
    use crate::prelude::*;

    /// `taobao.phone.item.external.recommend` (话费选品能力外放)
    ///
    /// <https://open.taobao.com/api.htm?docId=66692&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.phone.item.external.recommend",
        response = ItemExternalRecommendResponse,
        debug
    )]
    pub struct ItemExternalRecommend {
        pub phone_distribution_recommend_req: PhoneDistributionRecommendReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhoneDistributionRecommendReq {
        #[top_api(secret)]
        pub account: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalRecommendResponse {
        pub biz_code: Option<String>,
        pub data: Option<PhoneRecommendRes>,
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhoneRecommendRes {
        pub list: Vec<PhoneDistributionPhoneItemVo>,
        pub cat_info: Option<CatInfoVo>,
        pub notice: Option<String>,
    }

    /// `PhoneDistributionPhoneItemVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PhoneDistributionPhoneItemVo {
        pub item_id: Option<i64>,
        pub face: Option<String>,
        pub price: Option<String>,
    }

    /// `CatInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatInfoVo {
        pub show_cat_name: Option<String>,
        pub area_name: Option<String>,
        pub city: Option<String>,
        pub cat_name: Option<String>,
    }
}

/// `taobao.phone.order.external.create`
pub mod order_external_create {
    use crate::prelude::*;

    /// `taobao.phone.order.external.create` (数字虚拟话费外放下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.phone.order.external.create",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OrderExternalCreate {
        pub create_phone_order_req: CreatePhoneOrderReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreatePhoneOrderReq {
        pub item_id: i64,
        pub account: String,
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub desc: Option<String>,
        pub model: Option<DistributeTradeOrderInfo>,
        pub success: Option<bool>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeOrderInfo {
        pub out_order_id: Option<String>,
    }
}

/// `taobao.phone.order.external.status`
pub mod order_external_status {
    use crate::prelude::*;

    /// `taobao.phone.order.external.status` (话费外放订单状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.phone.order.external.status",
        response = OrderExternalStatusResponse,
        debug
    )]
    pub struct OrderExternalStatus {
        pub query_order_req: QueryOrderReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryOrderReq {
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderExternalStatusResponse {
        pub biz_code: Option<String>,
        pub is_success: Option<bool>,
        pub model: Option<DistributeTradeOrderInfo>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributeTradeOrderInfo {
        pub out_order_id: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 初始化
        #[top_api(value = "0")]
        Initial,
        /// 成功
        #[top_api(value = "1")]
        Success,
        /// 失败
        #[top_api(value = "2")]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
