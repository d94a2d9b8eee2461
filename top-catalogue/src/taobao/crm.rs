//! `taobao.crm.*`: 39 APIs.

pub use self::exchange_activity_create::ExchangeActivityCreate;
pub use self::exchange_crowdinstance_add::ExchangeCrowdinstanceAdd;
pub use self::exchange_crowdinstance_add_privy::ExchangeCrowdinstanceAddPrivy;
pub use self::exchange_crowdinstance_delete::ExchangeCrowdinstanceDelete;
pub use self::grade_get::GradeGet;
pub use self::grade_set::GradeSet;
pub use self::grademkt_member_add::GrademktMemberAdd;
pub use self::grademkt_member_detail_create::GrademktMemberDetailCreate;
pub use self::grademkt_member_detail_delete::GrademktMemberDetailDelete;
pub use self::grademkt_member_detail_query::GrademktMemberDetailQuery;
pub use self::grademkt_member_query::GrademktMemberQuery;
pub use self::group_add::GroupAdd;
pub use self::group_append::GroupAppend;
pub use self::group_delete::GroupDelete;
pub use self::group_move::GroupMove;
pub use self::group_update::GroupUpdate;
pub use self::groups_get::GroupsGet;
pub use self::grouptask_check::GrouptaskCheck;
pub use self::history_omid_get::HistoryOmidGet;
pub use self::history_ouid_get::HistoryOuidGet;
pub use self::member_group_get::MemberGroupGet;
pub use self::member_group_get_privy::MemberGroupGetPrivy;
pub use self::member_identity_get::MemberIdentityGet;
pub use self::member_joinurl_get::MemberJoinurlGet;
pub use self::memberinfo_update::MemberinfoUpdate;
pub use self::memberinfo_update_privy::MemberinfoUpdatePrivy;
pub use self::members_get::MembersGet;
pub use self::members_get_privy::MembersGetPrivy;
pub use self::members_group_batchadd::MembersGroupBatchadd;
pub use self::members_group_batchadd_privy::MembersGroupBatchaddPrivy;
pub use self::members_groups_batchdelete::MembersGroupsBatchdelete;
pub use self::members_groups_batchdelete_privy::MembersGroupsBatchdeletePrivy;
pub use self::members_increment_get::MembersIncrementGet;
pub use self::members_increment_get_privy::MembersIncrementGetPrivy;
pub use self::members_search::MembersSearch;
pub use self::members_search_privy::MembersSearchPrivy;
pub use self::point_available_get::PointAvailableGet;
pub use self::service_channel_shortlink_create::ServiceChannelShortlinkCreate;
pub use self::shopvip_cancel::ShopvipCancel;

/// `taobao.crm.exchange.activity.create`
pub mod exchange_activity_create {
    use crate::prelude::*;

    /// `taobao.crm.exchange.activity.create` (创建积分兑换活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=25584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.exchange.activity.create",
        response = ExchangeActivityCreateResponse,
        debug
    )]
    pub struct ExchangeActivityCreate {
        pub exchange_activity_create_dto: ExchangeActivityCreateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeActivityCreateDto {
        pub exclude_area: Option<String>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub free_postage: Option<bool>,
        pub activity_tag: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub itme_id: i64,
        pub activity_name: String,
        pub fix_price: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeActivityCreateResponse {
        pub activity_id: Option<i64>,
        pub crowdinstance_id: Option<i64>,
        #[top_api(flag)]
        pub sub_success: Option<bool>,
    }
}

/// `taobao.crm.exchange.crowdinstance.add`
pub mod exchange_crowdinstance_add {
    use crate::prelude::*;

    /// `taobao.crm.exchange.crowdinstance.add` (向活动人群实例中增加买家)
    ///
    /// <https://open.taobao.com/api.htm?docId=25567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.exchange.crowdinstance.add",
        response = Option<bool>,
        unwrap = "sub_success",
        debug
    )]
    pub struct ExchangeCrowdinstanceAdd {
        pub reason: String,
        pub crowd_instance_id: i64,
        #[top_api(secret)]
        pub buyer_nick: String,
    }
}

/// `taobao.crm.exchange.crowdinstance.add.privy`
pub mod exchange_crowdinstance_add_privy {
    use crate::prelude::*;

    /// `taobao.crm.exchange.crowdinstance.add.privy` (向活动人群实例中增加买家（隐私号版）)
    ///
    /// <https://open.taobao.com/api.htm?docId=58419&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.exchange.crowdinstance.add.privy",
        response = Option<bool>,
        unwrap = "sub_success",
        debug
    )]
    pub struct ExchangeCrowdinstanceAddPrivy {
        pub ouid: String,
        pub crowd_instance_id: i64,
        pub reason: String,
    }
}

/// `taobao.crm.exchange.crowdinstance.delete`
pub mod exchange_crowdinstance_delete {
    use crate::prelude::*;

    /// `taobao.crm.exchange.crowdinstance.delete` (删除人群实例中的指定买家)
    ///
    /// <https://open.taobao.com/api.htm?docId=25583&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.exchange.crowdinstance.delete",
        response = Option<bool>,
        unwrap = "sub_success",
        debug
    )]
    pub struct ExchangeCrowdinstanceDelete {
        pub reason: String,
        pub crowd_instance_id: i64,
        #[top_api(secret)]
        pub buyer_nick: String,
    }
}

/// `taobao.crm.grade.get`
pub mod grade_get {
    use crate::prelude::*;

    /// `taobao.crm.grade.get` (卖家查询等级规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=10824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grade.get",
        response = Vec<GradePromotion>,
        unwrap = "grade_promotions",
        idempotent,
        debug
    )]
    pub struct GradeGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GradePromotion {
        pub next_upgrade_count: Option<i64>,
        pub cur_grade_name: Option<String>,
        /// In cents.
        pub next_upgrade_amount: Option<i64>,
        pub cur_grade: Option<CurGrade>,
        pub discount: Option<i64>,
        pub next_grade_name: Option<NextGradeName>,
        pub next_grade: Option<String>,
    }

    /// The values of `cur_grade`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CurGrade {
        /// 店铺客户
        #[top_api(value = "0")]
        V0,
        /// 普通会员
        #[top_api(value = "1")]
        V1,
        /// 高级会员
        #[top_api(value = "2")]
        V2,
        /// VIP 会员
        #[top_api(value = "3")]
        V3,
        /// 至尊 VIP
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `next_grade_name`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NextGradeName {
        /// 普通会员
        #[top_api(value = "1")]
        V1,
        /// 高级会员
        #[top_api(value = "2")]
        V2,
        /// VIP 会员
        #[top_api(value = "3")]
        V3,
        /// 至尊 VIP
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.crm.grade.set`
pub mod grade_set {
    use crate::prelude::*;

    /// `taobao.crm.grade.set` (卖家设置等级规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=10831&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grade.set",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct GradeSet {
        /// In cents.
        #[top_api(max_items = 4)]
        pub amount: Vec<i64>,
        #[top_api(required, max_items = 4)]
        pub grade: Vec<i64>,
        #[top_api(max_items = 4)]
        pub count: Vec<i64>,
        #[top_api(required, max_items = 4)]
        pub discount: Vec<i64>,
        #[top_api(required, max_items = 4)]
        pub hierarchy: Vec<bool>,
    }
}

/// `taobao.crm.grademkt.member.add`
pub mod grademkt_member_add {
    use crate::prelude::*;

    /// `taobao.crm.grademkt.member.add` (会员等级营销-会员吸纳)
    ///
    /// <https://open.taobao.com/api.htm?docId=21528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grademkt.member.add",
        response = Option<bool>,
        unwrap = "model",
        debug
    )]
    pub struct GrademktMemberAdd {
        pub parameter: String,
        /// JSON as text.
        pub feather: String,
        #[top_api(secret)]
        pub buyer_nick: String,
    }
}

/// `taobao.crm.grademkt.member.detail.create`
pub mod grademkt_member_detail_create {
    use crate::prelude::*;

    /// `taobao.crm.grademkt.member.detail.create` (会员等级营销-创建商品等级营销明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=21534&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grademkt.member.detail.create",
        response = Option<bool>,
        unwrap = "module",
        debug
    )]
    pub struct GrademktMemberDetailCreate {
        pub parameter: String,
        pub feather: String,
    }
}

/// `taobao.crm.grademkt.member.detail.delete`
pub mod grademkt_member_detail_delete {
    use crate::prelude::*;

    /// `taobao.crm.grademkt.member.detail.delete` (会员等级营销-删除商品等级营销明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=21533&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grademkt.member.detail.delete",
        response = Option<bool>,
        unwrap = "module",
        debug
    )]
    pub struct GrademktMemberDetailDelete {
        pub parameter: String,
        pub feather: String,
    }
}

/// `taobao.crm.grademkt.member.detail.query`
pub mod grademkt_member_detail_query {
    use crate::prelude::*;

    /// `taobao.crm.grademkt.member.detail.query` (会员等级营销-等级营销活动查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grademkt.member.detail.query",
        response = Option<String>,
        unwrap = "model",
        idempotent,
        debug
    )]
    pub struct GrademktMemberDetailQuery {
        pub parameter: String,
        pub feather: String,
    }
}

/// `taobao.crm.grademkt.member.query`
pub mod grademkt_member_query {
    use crate::prelude::*;

    /// `taobao.crm.grademkt.member.query` (会员等级营销-会员关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=21536&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grademkt.member.query",
        response = Option<String>,
        unwrap = "module",
        idempotent,
        debug
    )]
    pub struct GrademktMemberQuery {
        pub parameter: String,
        /// JSON as text.
        pub feather: String,
        #[top_api(secret)]
        pub buyer_nick: String,
    }
}

/// `taobao.crm.group.add`
pub mod group_add {
    use crate::prelude::*;

    /// `taobao.crm.group.add` (卖家创建一个分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.group.add",
        response = GroupAddResponse,
        debug
    )]
    pub struct GroupAdd {
        #[top_api(max_len = 15)]
        pub group_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupAddResponse {
        pub group_id: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.crm.group.append`
pub mod group_append {
    use crate::prelude::*;

    /// `taobao.crm.group.append` (将一个分组添加到另外一个分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.group.append",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct GroupAppend {
        #[top_api(min = 1)]
        pub from_group_id: i64,
        #[top_api(min = 1)]
        pub to_group_id: i64,
    }
}

/// `taobao.crm.group.delete`
pub mod group_delete {
    use crate::prelude::*;

    /// `taobao.crm.group.delete` (删除分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10841&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.group.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct GroupDelete {
        pub group_id: i64,
    }
}

/// `taobao.crm.group.move`
pub mod group_move {
    use crate::prelude::*;

    /// `taobao.crm.group.move` (分组移动)
    ///
    /// <https://open.taobao.com/api.htm?docId=10843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.group.move",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct GroupMove {
        #[top_api(min = 1)]
        pub from_group_id: i64,
        #[top_api(min = 1)]
        pub to_group_id: i64,
    }
}

/// `taobao.crm.group.update`
pub mod group_update {
    use crate::prelude::*;

    /// `taobao.crm.group.update` (修改一个已经存在的分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.group.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct GroupUpdate {
        pub group_id: i64,
        #[top_api(max_len = 15)]
        pub new_group_name: String,
    }
}

/// `taobao.crm.groups.get`
pub mod groups_get {
    use crate::prelude::*;

    /// `taobao.crm.groups.get` (查询卖家的分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10833&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.groups).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.groups.get",
        response = GroupsGetResponse,
        idempotent,
        debug
    )]
    pub struct GroupsGet {
        pub page_size: Option<i64>,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupsGetResponse {
        pub groups: Vec<Group>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Group {
        pub group_name: Option<String>,
        pub member_count: Option<i64>,
        pub status: Option<String>,
        pub group_id: Option<i64>,
        pub group_modify: Option<TopDateTime>,
        pub group_create: Option<TopDateTime>,
    }
}

/// `taobao.crm.grouptask.check`
pub mod grouptask_check {
    use crate::prelude::*;

    /// `taobao.crm.grouptask.check` (查询分组任务是否完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=10844&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.grouptask.check",
        response = Option<bool>,
        unwrap = "is_finished",
        debug
    )]
    pub struct GrouptaskCheck {
        pub group_id: i64,
    }
}

/// `taobao.crm.history.omid.get`
pub mod history_omid_get {
    use crate::prelude::*;

    /// `taobao.crm.history.omid.get` (根据 `buyerNick` 获取 omid)
    ///
    /// <https://open.taobao.com/api.htm?docId=57628&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.history.omid.get",
        response = CrmPrivacyResponse,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct HistoryOmidGet {
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmPrivacyResponse {
        pub omid: Option<String>,
    }
}

/// `taobao.crm.history.ouid.get`
pub mod history_ouid_get {
    use crate::prelude::*;

    /// `taobao.crm.history.ouid.get` (根据 `buyerNick` 获取 ouid)
    ///
    /// <https://open.taobao.com/api.htm?docId=57623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.history.ouid.get",
        response = CrmPrivacyResponse,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct HistoryOuidGet {
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmPrivacyResponse {
        pub ouid: Option<String>,
    }
}

/// `taobao.crm.member.group.get`
pub mod member_group_get {
    use crate::prelude::*;

    /// `taobao.crm.member.group.get` (获取买家身上的标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=22293&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.member.group.get",
        response = Vec<Group>,
        unwrap = "groups",
        idempotent,
        debug
    )]
    pub struct MemberGroupGet {
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Group {
        pub group_name: Option<String>,
        pub member_count: Option<i64>,
        pub status: Option<String>,
        pub group_modify: Option<TopDateTime>,
        pub group_create: Option<TopDateTime>,
        pub group_id: Option<i64>,
    }
}

/// `taobao.crm.member.group.get.privy`
pub mod member_group_get_privy {
    use crate::prelude::*;

    /// `taobao.crm.member.group.get.privy` (获取买家身上的标签（隐私号版）)
    ///
    /// <https://open.taobao.com/api.htm?docId=58418&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.member.group.get.privy",
        response = Vec<Group>,
        unwrap = "groups",
        debug
    )]
    pub struct MemberGroupGetPrivy {
        pub ouid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Group {
        pub group_name: Option<String>,
        pub member_count: Option<i64>,
        pub status: Option<String>,
        pub group_modify: Option<TopDateTime>,
        pub group_create: Option<TopDateTime>,
        pub group_id: Option<i64>,
    }
}

/// `taobao.crm.member.identity.get`
pub mod member_identity_get {
    use crate::prelude::*;

    /// `taobao.crm.member.identity.get` (会员身份识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=34436&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.member.identity.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MemberIdentityGet {
        /// JSON as text.
        pub extra_info: Option<String>,
        #[top_api(secret)]
        pub mix_nick: Option<String>,
        pub nick: Option<String>,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub member_info: Option<MemberAccountDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberAccountDto {
        pub grade: Option<i64>,
        pub grade_name: Option<String>,
        pub gmt_create: Option<String>,
        pub bind_status: Option<BindStatus>,
    }

    /// The values of `bind_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BindStatus {
        #[top_api(value = 1)]
        V1,
        /// 注册
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.crm.member.joinurl.get`
pub mod member_joinurl_get {
    use crate::prelude::*;

    /// `taobao.crm.member.joinurl.get` (会员入会地址获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=35156&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.member.joinurl.get",
        response = MemberJoinurlGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MemberJoinurlGet {
        pub callback_url: Option<String>,
        /// JSON as text.
        pub extra_info: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberJoinurlGetResult {
        pub total: Option<i64>,
        pub result: Option<String>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub exception_code: Option<String>,
    }
}

/// `taobao.crm.memberinfo.update`
pub mod memberinfo_update {
    use crate::prelude::*;

    /// `taobao.crm.memberinfo.update` (编辑会员资料)
    ///
    /// <https://open.taobao.com/api.htm?docId=10837&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.memberinfo.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MemberinfoUpdate;
}

/// `taobao.crm.memberinfo.update.privy`
pub mod memberinfo_update_privy {
    use crate::prelude::*;

    /// `taobao.crm.memberinfo.update.privy` (编辑会员资料)
    ///
    /// <https://open.taobao.com/api.htm?docId=57654&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.crm.memberinfo.update.privy",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MemberinfoUpdatePrivy {
        pub status: Status,
        pub grade: Option<Grade>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub trade_count: Option<i64>,
        /// In cents.
        pub trade_amount: Option<i64>,
        pub close_trade_count: Option<i64>,
        /// In cents.
        pub close_trade_amount: Option<i64>,
        pub item_num: Option<i64>,
        pub group_ids: Option<String>,
        pub ouid: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "normal")]
        Normal,
        #[top_api(value = "blacklist")]
        Blacklist,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `grade`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Grade {
        /// 普通客户
        #[top_api(value = 1)]
        V1,
        /// 高级会员
        #[top_api(value = 2)]
        V2,
        /// 高级会员
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.crm.members.get`
pub mod members_get {
    use crate::prelude::*;

    /// `taobao.crm.members.get` (获取卖家的会员（基本查询）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10838&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.get",
        response = MembersGetResponse,
        idempotent,
        debug
    )]
    pub struct MembersGet {
        #[top_api(max_len = 1000, secret)]
        pub buyer_nick: Option<String>,
        pub grade: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: i64,
        pub max_last_trade_time: Option<TopDateTime>,
        pub min_last_trade_time: Option<TopDateTime>,
        /// In yuan.
        pub max_trade_amount: Option<Decimal>,
        /// In yuan.
        pub min_trade_amount: Option<Decimal>,
        pub min_trade_count: Option<i64>,
        pub max_trade_count: Option<i64>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersGetResponse {
        pub members: Vec<BasicMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicMember {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub ouid: Option<String>,
        pub item_num: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub group_ids: Option<String>,
        pub status: Option<String>,
        pub relation_source: Option<i64>,
        pub trade_amount: Option<String>,
        pub grade: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub trade_count: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.members.get.privy`
pub mod members_get_privy {
    use crate::prelude::*;

    /// `taobao.crm.members.get.privy` (获取卖家会员(基本查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=57647&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.get.privy",
        response = MembersGetPrivyResponse,
        debug
    )]
    pub struct MembersGetPrivy {
        pub grade: Option<i64>,
        pub page_size: Option<i64>,
        pub current_page: i64,
        pub max_last_trade_time: Option<TopDateTime>,
        pub min_last_trade_time: Option<TopDateTime>,
        /// In yuan.
        pub max_trade_amount: Option<Decimal>,
        /// In yuan.
        pub min_trade_amount: Option<Decimal>,
        pub min_trade_count: Option<i64>,
        pub max_trade_count: Option<i64>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersGetPrivyResponse {
        pub members: Vec<BasicMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicMember {
        pub ouid: Option<String>,
        pub item_num: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub group_ids: Option<String>,
        pub status: Option<String>,
        pub relation_source: Option<i64>,
        pub trade_amount: Option<String>,
        pub grade: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub trade_count: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.members.group.batchadd`
pub mod members_group_batchadd {
    use crate::prelude::*;

    /// `taobao.crm.members.group.batchadd` (给一批会员添加一个分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10829&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.group.batchadd",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MembersGroupBatchadd {
        #[top_api(required, max_items = 10)]
        pub group_ids: Vec<i64>,
        #[top_api(required, max_items = 20, secret)]
        pub buyer_nicks: Vec<String>,
    }
}

/// `taobao.crm.members.group.batchadd.privy`
pub mod members_group_batchadd_privy {
    use crate::prelude::*;

    /// `taobao.crm.members.group.batchadd.privy` (一批会员添加分组(隐私号版）)
    ///
    /// <https://open.taobao.com/api.htm?docId=57681&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.group.batchadd.privy",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MembersGroupBatchaddPrivy {
        #[top_api(required, max_items = 999)]
        pub group_ids: Vec<i64>,
        #[top_api(required, max_items = 999)]
        pub ouids: Vec<String>,
    }
}

/// `taobao.crm.members.groups.batchdelete`
pub mod members_groups_batchdelete {
    use crate::prelude::*;

    /// `taobao.crm.members.groups.batchdelete` (批量删除分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10832&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.groups.batchdelete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MembersGroupsBatchdelete {
        #[top_api(required, max_items = 20, secret)]
        pub buyer_nicks: Vec<String>,
        #[top_api(required, max_items = 10)]
        pub group_ids: Vec<i64>,
    }
}

/// `taobao.crm.members.groups.batchdelete.privy`
pub mod members_groups_batchdelete_privy {
    use crate::prelude::*;

    /// `taobao.crm.members.groups.batchdelete.privy` (批量删除分组（隐私号版）)
    ///
    /// <https://open.taobao.com/api.htm?docId=58417&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.groups.batchdelete.privy",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MembersGroupsBatchdeletePrivy {
        #[top_api(required, max_items = 10)]
        pub group_ids: Vec<i64>,
        #[top_api(max_items = 20)]
        pub ouids: Vec<String>,
    }
}

/// `taobao.crm.members.increment.get`
pub mod members_increment_get {
    use crate::prelude::*;

    /// `taobao.crm.members.increment.get` (增量获取卖家会员)
    ///
    /// <https://open.taobao.com/api.htm?docId=10826&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.increment.get",
        response = MembersIncrementGetResponse,
        idempotent,
        debug
    )]
    pub struct MembersIncrementGet {
        pub start_modify: Option<TopDateTime>,
        pub end_modify: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub grade: Option<i64>,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersIncrementGetResponse {
        pub members: Vec<BasicMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicMember {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub ouid: Option<String>,
        pub item_num: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub group_ids: Option<String>,
        pub status: Option<String>,
        pub relation_source: Option<i64>,
        pub trade_amount: Option<String>,
        pub grade: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub trade_count: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.members.increment.get.privy`
pub mod members_increment_get_privy {
    use crate::prelude::*;

    /// `taobao.crm.members.increment.get.privy` (增量获取卖家会员)
    ///
    /// <https://open.taobao.com/api.htm?docId=57596&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.increment.get.privy",
        response = MembersIncrementGetPrivyResponse,
        debug
    )]
    pub struct MembersIncrementGetPrivy {
        pub start_modify: Option<TopDateTime>,
        pub end_modify: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub grade: Option<i64>,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersIncrementGetPrivyResponse {
        pub members: Vec<BasicMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicMember {
        pub ouid: Option<String>,
        pub item_num: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub group_ids: Option<String>,
        pub status: Option<String>,
        pub relation_source: Option<i64>,
        pub trade_amount: Option<String>,
        pub grade: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub trade_count: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.members.search`
pub mod members_search {
    use crate::prelude::*;

    /// `taobao.crm.members.search` (获取卖家会员（高级查询）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10836&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.search",
        response = MembersSearchResponse,
        idempotent,
        debug
    )]
    pub struct MembersSearch {
        #[top_api(max_len = 1000, secret)]
        pub buyer_nick: Option<String>,
        pub grade: Option<i64>,
        pub relation_source: Option<i64>,
        pub max_last_trade_time: Option<TopDateTime>,
        pub min_last_trade_time: Option<TopDateTime>,
        pub min_trade_count: Option<i64>,
        pub max_trade_count: Option<i64>,
        pub group_id: Option<i64>,
        pub current_page: i64,
        pub page_size: Option<i64>,
        /// In yuan.
        pub min_trade_amount: Option<Decimal>,
        /// In yuan.
        pub max_trade_amount: Option<Decimal>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersSearchResponse {
        pub members: Vec<CrmMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmMember {
        pub item_num: Option<i64>,
        pub item_close_count: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub status: Option<String>,
        pub group_ids: Option<String>,
        pub relation_source: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub ouid: Option<String>,
        pub province: Option<i64>,
        pub grade: Option<i64>,
        pub trade_amount: Option<String>,
        pub trade_count: Option<i64>,
        pub avg_price: Option<String>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.members.search.privy`
pub mod members_search_privy {
    use crate::prelude::*;

    /// `taobao.crm.members.search.privy` (获取卖家会员(高级查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=57604&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.members).total(response.total_result),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.members.search.privy",
        response = MembersSearchPrivyResponse,
        debug
    )]
    pub struct MembersSearchPrivy {
        pub grade: Option<i64>,
        pub relation_source: Option<i64>,
        pub max_last_trade_time: Option<TopDateTime>,
        pub min_last_trade_time: Option<TopDateTime>,
        pub min_trade_count: Option<i64>,
        pub max_trade_count: Option<i64>,
        pub group_id: Option<i64>,
        pub current_page: i64,
        pub page_size: Option<i64>,
        /// In yuan.
        pub min_trade_amount: Option<Decimal>,
        /// In yuan.
        pub max_trade_amount: Option<Decimal>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MembersSearchPrivyResponse {
        pub members: Vec<CrmMember>,
        pub total_result: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmMember {
        pub item_num: Option<i64>,
        pub item_close_count: Option<i64>,
        pub close_trade_amount: Option<String>,
        pub status: Option<String>,
        pub group_ids: Option<String>,
        pub relation_source: Option<i64>,
        pub close_trade_count: Option<i64>,
        pub last_trade_time: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub city: Option<String>,
        pub ouid: Option<String>,
        pub province: Option<i64>,
        pub grade: Option<i64>,
        pub trade_amount: Option<String>,
        pub trade_count: Option<i64>,
        pub avg_price: Option<String>,
        pub grade_name: Option<String>,
    }
}

/// `taobao.crm.point.available.get`
pub mod point_available_get {
    use crate::prelude::*;

    /// `taobao.crm.point.available.get` (CRM 会员积分查询开放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42617&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.point.available.get",
        response = Option<i64>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PointAvailableGet {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub mix_nick: Option<String>,
        pub open_uid: Option<String>,
    }
}

/// `taobao.crm.service.channel.shortlink.create`
pub mod service_channel_shortlink_create {
    use crate::prelude::*;

    /// `taobao.crm.service.channel.shortlink.create` (ECRM 创建淘短链服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=25034&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.service.channel.shortlink.create",
        response = Option<String>,
        unwrap = "short_link",
        debug
    )]
    pub struct ServiceChannelShortlinkCreate {
        pub link_type: String,
        pub short_link_data: Option<String>,
        pub short_link_name: String,
    }
}

/// `taobao.crm.shopvip.cancel`
pub mod shopvip_cancel {
    use crate::prelude::*;

    /// `taobao.crm.shopvip.cancel` (卖家取消店铺 vip 的优惠)
    ///
    /// <https://open.taobao.com/api.htm?docId=10825&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.crm.shopvip.cancel",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ShopvipCancel;
}
