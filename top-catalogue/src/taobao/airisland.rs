//! `taobao.airisland.*`: 1 API.

pub use self::kefueval_get::KefuevalGet;

/// `taobao.airisland.kefueval.get`
pub mod kefueval_get {
    use crate::prelude::*;

    /// `taobao.airisland.kefueval.get` (客服评价详情接口`_V2`)
    ///
    /// <https://open.taobao.com/api.htm?docId=66033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.airisland.kefueval.get",
        response = KefuevalGetResponse,
        idempotent,
        debug
    )]
    pub struct KefuevalGet {
        /// Several values with commas between them.
        pub query_ids: String,
        pub btime: String,
        pub etime: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KefuevalGetResponse {
        pub result_count: Option<i64>,
        pub staff_eval_details: Vec<EvalDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EvalDetail {
        pub eval_code: Option<EvalCode>,
        #[top_api(secret)]
        pub eval_sender: Option<String>,
        pub eval_time: Option<TopDateTime>,
        pub open_uid: Option<String>,
        pub send_time: Option<TopDateTime>,
        pub source: Option<Source>,
        pub label_name: Option<String>,
        pub eval_recer: Option<String>,
    }

    /// The values of `eval_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EvalCode {
        /// 非常满意
        #[top_api(value = 0)]
        V0,
        /// 满意
        #[top_api(value = 1)]
        V1,
        /// 一般
        #[top_api(value = 2)]
        V2,
        /// 不满意
        #[top_api(value = 3)]
        V3,
        /// 非常不满意
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 客服邀评
        #[top_api(value = 0)]
        V0,
        /// 消费者自主评价
        #[top_api(value = 1)]
        V1,
        /// 系统邀评
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
