//! `taobao.rp.*`: 6 APIs.

pub use self::refund_intercept::RefundIntercept;
pub use self::refund_review::RefundReview;
pub use self::refunds_agree::RefundsAgree;
pub use self::returngoods_agree::ReturngoodsAgree;
pub use self::returngoods_refill::ReturngoodsRefill;
pub use self::returngoods_refuse::ReturngoodsRefuse;

/// `taobao.rp.refund.intercept`
pub mod refund_intercept {
    use crate::prelude::*;

    /// `taobao.rp.refund.intercept` (卖家发起拦截)
    ///
    /// <https://open.taobao.com/api.htm?docId=64009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rp.refund.intercept",
        response = RefundInterceptResponse,
        debug
    )]
    pub struct RefundIntercept {
        pub refund_id: i64,
        pub refund_version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundInterceptResponse;
}

/// `taobao.rp.refund.review`
pub mod refund_review {
    use crate::prelude::*;

    /// `taobao.rp.refund.review` (审核退款单)
    ///
    /// <https://open.taobao.com/api.htm?docId=23875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rp.refund.review",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct RefundReview {
        #[top_api(secret)]
        pub operator: String,
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
        pub message: String,
        pub result: bool,
    }
}

/// `taobao.rp.refunds.agree`
pub mod refunds_agree {
    use crate::prelude::*;

    /// `taobao.rp.refunds.agree` (同意退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=22465&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rp.refunds.agree",
        response = RefundsAgreeResponse,
        debug
    )]
    pub struct RefundsAgree {
        #[top_api(secret)]
        pub code: Option<String>,
        /// In cents. Several values with commas between them.
        pub refund_infos: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundsAgreeResponse {
        pub message: Option<String>,
        pub succ: Option<bool>,
        pub results: Vec<RefundMappingResult>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundMappingResult {
        pub message: Option<String>,
        pub refund_id: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `taobao.rp.returngoods.agree`
pub mod returngoods_agree {
    use crate::prelude::*;

    /// `taobao.rp.returngoods.agree` (卖家同意退货)
    ///
    /// <https://open.taobao.com/api.htm?docId=22466&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rp.returngoods.agree",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ReturngoodsAgree {
        pub refund_id: i64,
        pub refund_phase: Option<String>,
        pub refund_version: Option<i64>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub seller_address_id: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub post: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub post_fee_bear_role: Option<i64>,
        pub virtual_return_goods: Option<bool>,
    }
}

/// `taobao.rp.returngoods.refill`
pub mod returngoods_refill {
    use crate::prelude::*;

    /// `taobao.rp.returngoods.refill` (卖家回填物流信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=23876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.rp.returngoods.refill",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ReturngoodsRefill {
        pub refund_id: i64,
        pub refund_phase: String,
        pub logistics_waybill_no: String,
        pub logistics_company_code: String,
    }
}

/// `taobao.rp.returngoods.refuse`
pub mod returngoods_refuse {
    use crate::prelude::*;

    /// `taobao.rp.returngoods.refuse` (卖家拒绝退货)
    ///
    /// <https://open.taobao.com/api.htm?docId=23877&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.rp.returngoods.refuse",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ReturngoodsRefuse {
        pub refund_id: i64,
        pub refund_phase: String,
        pub refund_version: i64,
        pub refuse_proof: FileItem,
        pub refuse_reason_id: Option<i64>,
    }
}
