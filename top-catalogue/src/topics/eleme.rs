//! `eleme_*`: 3 topics.

/// `eleme_bankstatement_*`
pub mod bankstatement {
    use crate::prelude::*;

    /// 饿了么银行流水对接
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "eleme_bankstatement_Get")]
    pub struct Get {
        pub account_no: Option<String>,
        pub account_no_ex: Option<String>,
        pub balance: Option<String>,
        pub bank_code: Option<String>,
        pub biz_name: Option<String>,
        pub biz_ref_no: Option<String>,
        pub biz_summary: Option<String>,
        pub charges_amount: Option<String>,
        pub charges_currency_type: Option<String>,
        pub credit_amount: Option<String>,
        pub currency_type: Option<String>,
        pub debit_amount: Option<String>,
        pub exchange_rate: Option<String>,
        pub other_side_account_name: Option<String>,
        pub other_side_account_no: Option<String>,
        pub other_side_currency_type: Option<String>,
        pub other_summary: Option<String>,
        pub payment_amount: Option<String>,
        pub payment_currency_type: Option<String>,
        pub process_no: Option<String>,
        pub purpose: Option<String>,
        pub summary: Option<String>,
        pub sync_date: Option<i64>,
        pub trade_date: Option<i64>,
        pub trade_no: Option<String>,
        pub trade_type: Option<String>,
        pub unique_no: Option<String>,
    }
}

/// `eleme_fulfill_*`
pub mod fulfill {
    use crate::prelude::*;

    /// 骑手变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "eleme_fulfill_ModifyOrderLabour")]
    pub struct ModifyOrderLabour {
        pub batch_id: Option<String>,
        pub change_list: Option<String>,
        pub deliverer_id: Option<String>,
        pub deliverer_name: Option<String>,
        pub deliverer_phone: Option<String>,
        pub delivery_dock_code: Option<String>,
        pub fulfill_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }
}

/// `eleme_retail_*`
pub mod retail {
    use crate::prelude::*;

    /// 饿了么零售智慧菜场订单状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "eleme_retail_PosOrderMessage")]
    pub struct PosOrderMessage {
        pub pos_order_id: Option<i64>,
        pub status: Option<i64>,
    }
}
