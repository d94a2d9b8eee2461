//! `taobao.elife.*`: 4 APIs.

pub use self::lifecard_consume::LifecardConsume;
pub use self::lifecard_query::LifecardQuery;
pub use self::lifecard_recon::LifecardRecon;
pub use self::lifecard_refund::LifecardRefund;

/// `taobao.elife.lifecard.consume`
pub mod lifecard_consume {
    use crate::prelude::*;

    /// `taobao.elife.lifecard.consume` (品牌惠卡券核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=26189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.elife.lifecard.consume",
        response = LifecardConsumeResponse,
        debug
    )]
    pub struct LifecardConsume {
        pub consume_request: ConsumeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumeRequest {
        pub amount: i64,
        pub op_id: String,
        pub operator: Option<String>,
        pub outer_store_id: String,
        pub pay_code: String,
        pub sale_ticket: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifecardConsumeResponse {
        pub amount: Option<i64>,
        pub inflate_amount: Option<i64>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub successed: Option<bool>,
    }
}

/// `taobao.elife.lifecard.query`
pub mod lifecard_query {
    use crate::prelude::*;

    /// `taobao.elife.lifecard.query` (查询交易结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=27177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.elife.lifecard.query",
        response = LifecardQueryResponse,
        idempotent,
        debug
    )]
    pub struct LifecardQuery {
        pub query_request: ConsumeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ConsumeRequest {
        pub outer_store_id: Option<String>,
        pub amount: Option<i64>,
        pub pay_code: Option<String>,
        pub op_id: String,
        pub sale_ticket: Option<String>,
        pub operator: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifecardQueryResponse {
        pub result_msg: Option<String>,
        pub amount: Option<i64>,
        pub successed: Option<bool>,
        pub result_code: Option<String>,
        pub inflate_amount: Option<i64>,
    }
}

/// `taobao.elife.lifecard.recon`
pub mod lifecard_recon {
    use crate::prelude::*;

    /// `taobao.elife.lifecard.recon` (查询对账文件地址接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27263&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.elife.lifecard.recon",
        response = LifecardReconResponse,
        debug
    )]
    pub struct LifecardRecon {
        /// A day as \``yyyyMMdd`\`.
        pub op_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifecardReconResponse {
        pub result_msg: Option<String>,
        pub op_date: Option<String>,
        pub successed: Option<bool>,
        pub result_code: Option<String>,
        pub recon_file_url: Option<String>,
    }
}

/// `taobao.elife.lifecard.refund`
pub mod lifecard_refund {
    use crate::prelude::*;

    /// `taobao.elife.lifecard.refund` (品牌惠卡券冲正退还)
    ///
    /// <https://open.taobao.com/api.htm?docId=26190&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.elife.lifecard.refund",
        response = LifecardRefundResponse,
        debug
    )]
    pub struct LifecardRefund {
        pub refund_request: RefundRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundRequest {
        pub amount: i64,
        pub op_id: String,
        pub operator: Option<String>,
        pub original_op_id: String,
        pub outer_store_id: String,
        pub pay_code: String,
        pub sale_ticket: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LifecardRefundResponse {
        pub result_code: Option<String>,
        pub amount: Option<i64>,
        pub inflate_amount: Option<i64>,
        pub result_msg: Option<String>,
        pub successed: Option<bool>,
    }
}
