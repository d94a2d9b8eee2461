//! `taobao.channel.*`: 2 APIs.

pub use self::trade_prepay_offline_add::TradePrepayOfflineAdd;
pub use self::trade_prepay_offline_reduce::TradePrepayOfflineReduce;

/// `taobao.channel.trade.prepay.offline.add`
pub mod trade_prepay_offline_add {
    use crate::prelude::*;

    /// `taobao.channel.trade.prepay.offline.add` (渠道分销供应商上传线下流水预存款（增加）)
    ///
    /// <https://open.taobao.com/api.htm?docId=40706&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.channel.trade.prepay.offline.add",
        response = ResultTopDo,
        unwrap = "result",
        debug
    )]
    pub struct TradePrepayOfflineAdd {
        pub offline_add_prepay_param: TopOfflineAddPrepayDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOfflineAddPrepayDto {
        pub flow_type: i64,
        /// In cents.
        pub ticket_money: i64,
        pub receiver_account_num: Option<String>,
        pub outer_pay_id: String,
        pub dist_nick: String,
        #[top_api(secret)]
        pub drawer_full_name: Option<String>,
        pub pay_bank_num: Option<String>,
        pub drawer_account_num: Option<String>,
        #[top_api(required)]
        pub pay_time: Option<TopDateTime>,
        pub ticket_issue_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_bank_full_name: Option<String>,
        pub ticket_id: Option<String>,
        pub accept_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_full_name: Option<String>,
        #[top_api(secret)]
        pub pay_bank_full_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultTopDo {
        pub success: Option<bool>,
    }
}

/// `taobao.channel.trade.prepay.offline.reduce`
pub mod trade_prepay_offline_reduce {
    use crate::prelude::*;

    /// `taobao.channel.trade.prepay.offline.reduce` (渠道分销供应商上传线下流水预存款（减少）)
    ///
    /// <https://open.taobao.com/api.htm?docId=40705&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.channel.trade.prepay.offline.reduce",
        response = ResultTopDo,
        unwrap = "result",
        debug
    )]
    pub struct TradePrepayOfflineReduce {
        pub offline_reduce_prepay_param: TopOfflineReducePrepayDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOfflineReducePrepayDto {
        pub flow_type: i64,
        pub offline_prepay_detail_type: i64,
        /// In cents.
        pub ticket_money: i64,
        pub receiver_account_num: Option<String>,
        pub outer_pay_id: String,
        pub dist_nick: String,
        #[top_api(secret)]
        pub drawer_full_name: Option<String>,
        pub pay_bank_num: Option<String>,
        pub drawer_account_num: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub ticket_issue_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_bank_full_name: Option<String>,
        pub ticket_id: Option<String>,
        pub accept_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub receiver_full_name: Option<String>,
        #[top_api(secret)]
        pub pay_bank_full_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultTopDo {
        pub success: Option<bool>,
    }
}
