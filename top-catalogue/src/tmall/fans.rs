//! `tmall.fans.*`: 4 APIs.

pub use self::arena_push::ArenaPush;
pub use self::arena_record::ArenaRecord;
pub use self::cashpool_checkpay::CashpoolCheckpay;
pub use self::cashpool_create::CashpoolCreate;

/// `tmall.fans.arena.push`
pub mod arena_push {
    use crate::prelude::*;

    /// `tmall.fans.arena.push` (消息推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=44032&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fans.arena.push",
        response = FansResult,
        unwrap = "result",
        debug
    )]
    pub struct ArenaPush {
        #[top_api(max_items = 20)]
        pub push_list: Vec<PushMessageParamDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushMessageParamDo {
        pub activity_id: Option<String>,
        pub brand_name: Option<String>,
        pub message_type: Option<String>,
        pub mix_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FansResult {
        pub data_list: Vec<bool>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.fans.arena.record`
pub mod arena_record {
    use crate::prelude::*;

    /// `tmall.fans.arena.record` (记录完成擂台的用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=44031&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fans.arena.record",
        response = FansResult,
        unwrap = "fans_result",
        debug
    )]
    pub struct ArenaRecord {
        pub cash_pool_id: Option<i64>,
        pub score: Option<i64>,
        pub mix_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FansResult {
        pub data_list: Vec<bool>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.fans.cashpool.checkpay`
pub mod cashpool_checkpay {
    use crate::prelude::*;

    /// `tmall.fans.cashpool.checkpay` (检查资金池付款状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=44034&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fans.cashpool.checkpay",
        response = FansResult,
        unwrap = "fans_result",
        debug
    )]
    pub struct CashpoolCheckpay {
        #[top_api(max_items = 20)]
        pub cash_pool_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FansResult {
        pub data_list: Vec<bool>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `tmall.fans.cashpool.create`
pub mod cashpool_create {
    use crate::prelude::*;

    /// `tmall.fans.cashpool.create` (创建资金池)
    ///
    /// <https://open.taobao.com/api.htm?docId=44033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fans.cashpool.create",
        response = FansResult,
        unwrap = "fans_result",
        debug
    )]
    pub struct CashpoolCreate {
        pub create_cash_pool_param_do: CreateCashPoolParamDo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateCashPoolParamDo {
        #[top_api(required)]
        pub use_end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub use_start_time: Option<TopDateTime>,
        pub cash_value: i64,
        pub desc: String,
        pub title: String,
        pub activity_id: Option<String>,
        pub activity_url: Option<String>,
        pub draw_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub begin_qa_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FansResult {
        pub data: Option<CashPoolVo>,
        pub total_num: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashPoolVo {
        pub pay_url: Option<String>,
        pub cash_pool_id: Option<i64>,
    }
}
