//! `alibaba.marketing.*`: 10 APIs.

pub use self::lottery_activity_bind::LotteryActivityBind;
pub use self::lottery_activity_create::LotteryActivityCreate;
pub use self::lottery_activity_delete::LotteryActivityDelete;
pub use self::lottery_activity_query::LotteryActivityQuery;
pub use self::lottery_activity_unbind::LotteryActivityUnbind;
pub use self::lottery_award_append::LotteryAwardAppend;
pub use self::lottery_award_query::LotteryAwardQuery;
pub use self::lottery_draw_dodraw::LotteryDrawDodraw;
pub use self::lottery_rule_save::LotteryRuleSave;
pub use self::lottery_schema_create::LotterySchemaCreate;

/// `alibaba.marketing.lottery.activity.bind`
pub mod lottery_activity_bind {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.activity.bind` (抽奖平台奖池绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.activity.bind",
        response = LotteryActivityBindResponse,
        debug
    )]
    pub struct LotteryActivityBind {
        pub lottery_activity_rel: LotteryActivityRelDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityRelDto {
        pub relation_id: String,
        pub lottery_acitivity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityBindResponse {
        pub result: Option<bool>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.marketing.lottery.activity.create`
pub mod lottery_activity_create {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.activity.create` (抽奖平台奖池创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.activity.create",
        response = LotteryActivityCreateResponse,
        debug
    )]
    pub struct LotteryActivityCreate {
        pub lottery_activity_create: LotteryActivityCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityCreateDto {
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub award_list: Vec<LotteryAwardCreateDto>,
        pub name: String,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardCreateDto {
        pub award_type: i64,
        pub award_inst_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityCreateResponse {
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
        pub lottery_activity: Option<LotteryActivityExtendDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityExtendDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub status: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub raffle_code: Option<String>,
        pub award_list: Vec<LotteryAwardExtendDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardExtendDto {
        pub id: Option<i64>,
        pub award_type: Option<i64>,
        pub award_inst_id: Option<String>,
        pub total_res_count: Option<i64>,
        pub can_use_res_count: Option<i64>,
        pub lottery_activity_id: Option<i64>,
        pub display_name: Option<String>,
        pub name: Option<String>,
        pub start_fee: Option<i64>,
        pub award_price: Option<i64>,
        pub currency: Option<String>,
        pub currency_sign: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub use_start_date: Option<TopDateTime>,
        pub use_end_date: Option<TopDateTime>,
        pub award_type_name: Option<String>,
        pub pict_url: Option<String>,
        pub condition: Option<String>,
        pub award_detail_url: Option<String>,
    }
}

/// `alibaba.marketing.lottery.activity.delete`
pub mod lottery_activity_delete {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.activity.delete` (抽奖平台活动删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.activity.delete",
        response = LotteryActivityDeleteResponse,
        debug
    )]
    pub struct LotteryActivityDelete {
        pub lottery_activity_delete: LotteryActivityDeleteDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityDeleteDto {
        pub lottery_activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityDeleteResponse {
        pub result: Option<bool>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.marketing.lottery.activity.query`
pub mod lottery_activity_query {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.activity.query` (抽奖平台奖池查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.activity.query",
        response = LotteryActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct LotteryActivityQuery {
        pub lottery_activity_query: LotteryActivityQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityQueryDto {
        pub is_need_award: Option<bool>,
        pub page_size: i64,
        pub current_page: i64,
        pub activity_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityQueryResponse {
        pub paging_dto: Option<PagingDto>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagingDto {
        pub total_size: Option<i64>,
        pub total_pages: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub lottery_activity_list: Vec<LotteryActivityExtendDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityExtendDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub status: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub award_list: Vec<LotteryAwardExtendDto>,
        pub rule_list: Vec<LotteryActivityExtendDtoRuleList>,
        pub schema_list: Vec<LotterySchemaDto>,
        pub relation_list: Vec<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub raffle_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardExtendDto {
        pub total_res_count: Option<i64>,
        pub award_detail_url: Option<String>,
        pub use_end_date: Option<TopDateTime>,
        pub use_start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub currency: Option<String>,
        pub award_price: Option<i64>,
        pub start_fee: Option<i64>,
        pub display_name: Option<String>,
        pub name: Option<String>,
        pub award_type_name: Option<String>,
        pub can_use_res_count: Option<i64>,
        pub condition: Option<String>,
        pub rule_list: Vec<ExpressionRuleDto>,
        pub id: Option<i64>,
        pub award_type: Option<i64>,
        pub award_inst_id: Option<String>,
        pub lottery_activity_id: Option<i64>,
        pub currency_sign: Option<String>,
        pub pict_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpressionRuleDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub name: Option<String>,
        pub master_id: Option<i64>,
        pub master_type: Option<i64>,
        pub rule_code: Option<String>,
        pub params: Option<String>,
    }

    /// `ExpressionRuleDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityExtendDtoRuleList {
        pub params: Option<String>,
        pub rule_code: Option<String>,
        pub master_type: Option<i64>,
        pub master_id: Option<i64>,
        pub name: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterySchemaDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub name: Option<String>,
        pub probability: Option<String>,
        pub lottery_activity_id: Option<i64>,
        pub rule_list: Vec<ExpressionRuleDto>,
        pub award_list: Vec<LotteryAwardRelDto>,
        pub flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardRelDto {
        pub award_id: Option<i64>,
        pub probability: Option<String>,
    }
}

/// `alibaba.marketing.lottery.activity.unbind`
pub mod lottery_activity_unbind {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.activity.unbind` (抽奖平台奖池解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.activity.unbind",
        response = LotteryActivityUnbindResponse,
        debug
    )]
    pub struct LotteryActivityUnbind {
        pub lottery_activity_rel: LotteryActivityRelDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityRelDto {
        pub relation_id: String,
        pub lottery_acitivity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryActivityUnbindResponse {
        pub result: Option<bool>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.marketing.lottery.award.append`
pub mod lottery_award_append {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.award.append` (抽奖平台奖品添加接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28990&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.award.append",
        response = LotteryAwardAppendResponse,
        debug
    )]
    pub struct LotteryAwardAppend {
        pub lottery_award_append: LotteryAwardAppendDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardAppendDto {
        #[top_api(required)]
        pub award_list: Vec<LotteryAwardCreateDto>,
        pub lottery_activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardCreateDto {
        pub award_type: i64,
        pub award_inst_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardAppendResponse {
        pub result: Option<bool>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.marketing.lottery.award.query`
pub mod lottery_award_query {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.award.query` (抽奖平台查询可用奖品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28534&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.award.query",
        response = LotteryAwardQueryResponse,
        idempotent,
        debug
    )]
    pub struct LotteryAwardQuery {
        pub lottery_award_inst_query: LotteryAwardInstQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardInstQueryDto {
        pub award_types: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardQueryResponse {
        pub result: Option<LotteryAwardInstResultDto>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardInstResultDto {
        pub award_list: Vec<LotteryAwardDto>,
        pub award_type_list: Vec<AwardTypeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardDto {
        pub total_res_count: Option<i64>,
        pub use_end_date: Option<TopDateTime>,
        pub use_start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub currency: Option<String>,
        pub award_price: Option<i64>,
        pub start_fee: Option<i64>,
        pub display_name: Option<String>,
        pub name: Option<String>,
        pub award_type_name: Option<String>,
        pub can_use_res_count: Option<i64>,
        pub pict_url: Option<String>,
        pub award_inst_id: Option<String>,
        pub award_type: Option<i64>,
        pub award_detail_url: Option<String>,
        pub condition: Option<String>,
        pub currency_sign: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AwardTypeDto {
        pub award_create_url: Option<String>,
        pub award_type_name: Option<String>,
        pub award_type: Option<i64>,
    }
}

/// `alibaba.marketing.lottery.draw.dodraw`
pub mod lottery_draw_dodraw {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.draw.dodraw` (抽奖平台抽奖接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28527&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.draw.dodraw",
        response = LotteryDrawDodrawResponse,
        debug
    )]
    pub struct LotteryDrawDodraw {
        pub lottery_draw_query: LotteryDrawQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDrawQueryDto {
        #[top_api(secret)]
        pub umid_token: String,
        pub raffle_code: String,
        pub schema_id: i64,
        pub ua: String,
        pub relation_id: String,
        pub user_agent: String,
        pub remote_ip: String,
        pub buyer_mix_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDrawDodrawResponse {
        pub lottery_draw_result: Option<LotteryDrawResultDto>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryDrawResultDto {
        pub result_type: Option<i64>,
        pub result_msg: Option<String>,
        pub shop_title: Option<String>,
        pub shop_logo: Option<String>,
        pub template: Option<String>,
        pub award: Option<LotteryAwardDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardDto {
        pub id: Option<i64>,
        pub award_type: Option<i64>,
        pub award_inst_id: Option<String>,
        pub total_res_count: Option<String>,
        pub can_use_res_count: Option<String>,
        pub lottery_activity_id: Option<String>,
        pub display_name: Option<String>,
        pub name: Option<String>,
        pub start_fee: Option<i64>,
        pub award_price: Option<i64>,
        pub currency: Option<String>,
        pub currency_sign: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub use_start_date: Option<TopDateTime>,
        pub use_end_date: Option<TopDateTime>,
        pub award_type_name: Option<String>,
        pub pict_url: Option<String>,
        pub condition: Option<String>,
        pub award_detail_url: Option<String>,
    }
}

/// `alibaba.marketing.lottery.rule.save`
pub mod lottery_rule_save {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.rule.save` (抽奖平台抽奖规则保存接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29026&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.rule.save",
        response = LotteryRuleSaveResponse,
        debug
    )]
    pub struct LotteryRuleSave {
        pub lottery_rule_create: LotteryRuleCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryRuleCreateDto {
        pub master_type: i64,
        #[top_api(required)]
        pub rule_list: Vec<LotteryRuleDto>,
        pub lottery_activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryRuleDto {
        pub master_id: i64,
        #[top_api(required)]
        pub target_rules: Vec<SingleRuleDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleRuleDto {
        pub rule_code: String,
        #[top_api(required)]
        pub params: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryRuleSaveResponse {
        pub result: Option<bool>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.marketing.lottery.schema.create`
pub mod lottery_schema_create {
    use crate::prelude::*;

    /// `alibaba.marketing.lottery.schema.create` (抽奖平台抽奖方案创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29025&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.marketing.lottery.schema.create",
        response = LotterySchemaCreateResponse,
        debug
    )]
    pub struct LotterySchemaCreate {
        pub lottery_schema_create: LotterySchemaCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterySchemaCreateDto {
        #[top_api(required)]
        pub award_list: Vec<LotteryAwardRelDto>,
        pub name: String,
        pub probability: String,
        pub lottery_activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryAwardRelDto {
        pub award_id: i64,
        pub probability: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterySchemaCreateResponse {
        pub lottery_schema: Option<LotterySchemaDto>,
        pub msg_code: Option<i64>,
        pub is_success: Option<bool>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterySchemaDto {
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub name: Option<String>,
        pub probability: Option<String>,
        pub lottery_activity_id: Option<i64>,
        pub award_list: Vec<LotterySchemaDtoAwardList>,
    }

    /// `LotteryAwardRelDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotterySchemaDtoAwardList {
        pub award_id: Option<i64>,
        pub probability: Option<String>,
    }
}
