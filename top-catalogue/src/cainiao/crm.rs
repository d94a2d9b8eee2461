//! `cainiao.crm.*`: 1 API.

pub use self::oms_rule_sync::OmsRuleSync;

/// `cainiao.crm.oms.rule.sync`
pub mod oms_rule_sync {
    use crate::prelude::*;

    /// `cainiao.crm.oms.rule.sync` (商家 ERP 订单处理规则同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=29647&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.crm.oms.rule.sync",
        response = OmsRuleSyncResponse,
        debug
    )]
    pub struct OmsRuleSync {
        pub shop_code: String,
        pub is_open_cnauto: bool,
        pub is_auto_check: bool,
        pub check_rule_msg: Option<String>,
        pub is_sys_merge_order: Option<bool>,
        /// In minutes.
        pub merge_order_cycle: Option<i64>,
        pub other_rule: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OmsRuleSyncResponse {
        pub wl_success: Option<bool>,
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
    }
}
