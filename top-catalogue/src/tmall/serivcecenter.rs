//! `tmall.serivcecenter.*`: 2 APIs.

pub use self::servicerorder_insurance_callback::ServicerorderInsuranceCallback;
pub use self::workcard_insurance_claim::WorkcardInsuranceClaim;

/// `tmall.serivcecenter.servicerorder.insurance.callback`
pub mod servicerorder_insurance_callback {
    use crate::prelude::*;

    /// `tmall.serivcecenter.servicerorder.insurance.callback` (服务商回传保单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65594&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "tmall.serivcecenter.servicerorder.insurance.callback",
        response = ServicerorderInsuranceCallbackResponse,
        debug
    )]
    pub struct ServicerorderInsuranceCallback {
        pub service_insurance_callback_request: ServiceInsuranceCallbackRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ServiceInsuranceCallbackRequest {
        pub insurance_order_no: String,
        pub insurance_count: i64,
        pub insurance_service_order_id: i64,
        #[top_api(required)]
        pub insurance_start_time: Option<TopDateTime>,
        pub insurance_refund_time: Option<TopDateTime>,
        pub insurance_type: InsuranceType,
        pub insurance_order_status: i64,
    }

    /// The values of `insurance_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InsuranceType {
        /// 只换不修
        #[top_api(value = 1)]
        V1,
        /// 碎屏
        #[top_api(value = 2)]
        V2,
        /// 延长保修
        #[top_api(value = 3)]
        V3,
        /// 全面保修
        #[top_api(value = 4)]
        V4,
        /// 意外保
        #[top_api(value = 5)]
        V5,
        /// 无忧退
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServicerorderInsuranceCallbackResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `tmall.serivcecenter.workcard.insurance.claim`
pub mod workcard_insurance_claim {
    use crate::prelude::*;

    /// `tmall.serivcecenter.workcard.insurance.claim` (保险理赔回传工单记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=65595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.serivcecenter.workcard.insurance.claim",
        response = WorkcardInsuranceClaimResponse,
        debug
    )]
    pub struct WorkcardInsuranceClaim {
        pub workcard_insurance_callback_request: WorkcardInsuranceCallbackRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardInsuranceCallbackRequest {
        pub workcard_id: i64,
        pub claim_desc: Option<String>,
        pub claim_count: i64,
        pub claim_order_no: String,
        pub claim_status: i64,
        #[top_api(required)]
        pub claim_time: Option<TopDateTime>,
        pub claim_fee: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkcardInsuranceClaimResponse {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}
