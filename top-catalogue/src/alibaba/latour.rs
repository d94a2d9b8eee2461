//! `alibaba.latour.*`: 2 APIs.

pub use self::strategy_issue::StrategyIssue;
pub use self::strategy_show::StrategyShow;

/// `alibaba.latour.strategy.issue`
pub mod strategy_issue {
    use crate::prelude::*;

    /// `alibaba.latour.strategy.issue` (阿里巴巴权益发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45892&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.latour.strategy.issue",
        response = StrategyIssueResult,
        unwrap = "result",
        debug
    )]
    pub struct StrategyIssue {
        pub extra_data: Option<String>,
        pub failover_algorithm_result: Option<bool>,
        pub idempotent_id: Option<String>,
        pub channel: String,
        pub user_id: Option<String>,
        pub transformed_user_type: Option<String>,
        pub need_identify_risk: Option<bool>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub strategy_code: String,
        pub user_type: Option<String>,
        pub selected_benefit_code: Option<String>,
        pub openid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyIssueResult {
        pub code: Option<String>,
        pub data: Option<StrategyIssueResultDto>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyIssueResultDto {
        pub display_amount_unit: Option<String>,
        pub extra_data: Option<String>,
        pub issue_time: Option<TopDateTime>,
        pub benefit_type: Option<String>,
        pub effective_start: Option<TopDateTime>,
        pub effective_end_timestamp: Option<i64>,
        pub outer_instance_id: Option<String>,
        pub benefit_code: Option<String>,
        pub effective_end: Option<TopDateTime>,
        pub record_id: Option<i64>,
        pub effective_start_timestamp: Option<i64>,
        pub display_start_fee: Option<String>,
        pub amount: Option<i64>,
        pub amount_unit: Option<String>,
        pub tracking_data: Option<String>,
        pub display_amount: Option<String>,
        pub effective_time_mode: Option<String>,
        pub benefit_title: Option<String>,
        pub benefit_type_name: Option<String>,
        pub start_fee: Option<i64>,
        pub effective_interval: Option<i64>,
        pub interval_time_unit: Option<String>,
        pub material: Option<String>,
    }
}

/// `alibaba.latour.strategy.show`
pub mod strategy_show {
    use crate::prelude::*;

    /// `alibaba.latour.strategy.show` (阿里巴巴权益投放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46465&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.show_benefits).has_next(result.has_next_page)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.latour.strategy.show",
        response = StrategyShowResult,
        unwrap = "result",
        debug
    )]
    pub struct StrategyShow {
        pub with_test_benefit: Option<bool>,
        pub channel: String,
        pub page_size: Option<i64>,
        pub transformed_user_type: Option<String>,
        pub need_identify_risk: Option<bool>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub skip_with_had_win: Option<bool>,
        pub filter_empty_inventory: Option<bool>,
        pub user_id: Option<String>,
        pub strategy_code: String,
        pub user_type: Option<String>,
        pub current_page: Option<i64>,
        pub filter_crowd: Option<bool>,
        pub openid: Option<String>,
        pub with_strategy_instance: Option<bool>,
        pub with_benefit_instance: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyShowResult {
        pub data: Option<StrategyShowResultDto>,
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyShowResultDto {
        pub extra_data: Option<String>,
        pub has_next_page: Option<bool>,
        pub show_strategy: Option<ShowStrategyDto>,
        pub current_page: Option<i64>,
        pub show_benefits: Vec<ShowBenefitDto>,
        pub tracking_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowStrategyDto {
        pub mode: Option<String>,
        pub code: Option<String>,
        pub all_rule_passed: Option<bool>,
        pub asac: Option<String>,
        pub algorithm_failover: Option<bool>,
        pub show_rules: Vec<ShowRuleDto>,
        pub show_benefit_instances: Vec<ShowBenefitInstanceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowRuleDto {
        pub feature: Option<String>,
        pub passed: Option<bool>,
        pub r#type: Option<String>,
    }

    /// `ShowBenefitInstanceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowBenefitInstanceDto {
        pub benefit_code: Option<String>,
        pub benefit_type: Option<String>,
        pub record_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowBenefitDto {
        pub code: Option<String>,
        pub type_desc: Option<String>,
        pub display_amount_unit: Option<String>,
        pub end_date: Option<TopDateTime>,
        pub title: Option<String>,
        pub r#type: Option<String>,
        pub feature: Option<String>,
        pub can_win: Option<bool>,
        pub interval_time_unit: Option<String>,
        pub display_start_fee: Option<String>,
        pub send_mode: Option<String>,
        pub send_life_cycle_state: Option<String>,
        pub amount: Option<i64>,
        pub test: Option<bool>,
        pub had_win: Option<bool>,
        pub show_rules: Vec<ShowBenefitDtoShowRules>,
        pub amount_unit: Option<String>,
        pub has_inventory: Option<bool>,
        pub display_amount: Option<String>,
        pub effective_time_mode: Option<String>,
        pub material: Option<String>,
        pub effective_interval: Option<i64>,
        pub encrypted_dynamic_info: Option<String>,
        pub start_fee: Option<i64>,
        pub asac: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub effective_start: Option<TopDateTime>,
        pub effective_end: Option<TopDateTime>,
        pub show_benefit_instances: Vec<ShowBenefitDtoShowBenefitInstances>,
    }

    /// `ShowRuleDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowBenefitDtoShowRules {
        pub passed: Option<bool>,
        pub r#type: Option<String>,
        pub feature: Option<String>,
    }

    /// `ShowBenefitInstanceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowBenefitDtoShowBenefitInstances {
        pub record_id: Option<i64>,
    }
}
