//! `alibaba.pos.*`: 1 API.

pub use self::fund_cashier_shift_summary::FundCashierShiftSummary;

/// `alibaba.pos.fund.cashier.shift.summary`
pub mod fund_cashier_shift_summary {
    use crate::prelude::*;

    /// `alibaba.pos.fund.cashier.shift.summary` (收银换班数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=51205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.pos.fund.cashier.shift.summary",
        response = FundCashierShiftSummaryResult,
        unwrap = "result",
        debug
    )]
    pub struct FundCashierShiftSummary {
        pub cashier_shift_fund_request: CashierShiftFundRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierShiftFundRequest {
        pub shop_code: Option<String>,
        pub shop_id: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub biz_date: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundCashierShiftSummaryResult {
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub biz_ext_map: Option<String>,
        pub model: Vec<CashierShiftFundSummaryDto>,
    }

    /// `CashierShiftFundSummaryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierShiftFundSummaryDto {
        pub merchant_code: Option<String>,
        pub shop_code: Option<String>,
        pub biz_date: Option<String>,
        pub pos_no: Option<String>,
        pub shift_no: Option<String>,
        #[top_api(secret)]
        pub cashier_name: Option<String>,
        pub pay_method: Option<String>,
        pub system_amount: Option<String>,
        pub input_amount: Option<String>,
        pub settle_status: Option<String>,
        pub remark: Option<String>,
        pub extra: Option<String>,
    }
}
