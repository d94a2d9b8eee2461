//! `alibaba.member.*`: 10 APIs.

pub use self::checkmerchant::Checkmerchant;
pub use self::exit::Exit;
pub use self::identity_rescindfinish::IdentityRescindfinish;
pub use self::identity_signfinish::IdentitySignfinish;
pub use self::identity_sync::IdentitySync;
pub use self::isv_page_query::IsvPageQuery;
pub use self::merchant_level_setting_sync::MerchantLevelSettingSync;
pub use self::point_change_sync::PointChangeSync;
pub use self::point_operate::PointOperate;
pub use self::sync::SyncApi;

/// `alibaba.member.checkmerchant`
pub mod checkmerchant {
    use crate::prelude::*;

    /// `alibaba.member.checkmerchant` (校验商家身份)
    ///
    /// <https://open.taobao.com/api.htm?docId=46937&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.checkmerchant",
        response = CheckmerchantResponse,
        debug
    )]
    pub struct Checkmerchant {
        pub open_merchant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckmerchantResponse {
        pub return_message: Option<String>,
        pub return_code: Option<String>,
    }
}

/// `alibaba.member.exit`
pub mod exit {
    use crate::prelude::*;

    /// `alibaba.member.exit` (退会)
    ///
    /// <https://open.taobao.com/api.htm?docId=63099&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.exit",
        response = ExitResult,
        unwrap = "result",
        debug
    )]
    pub struct Exit {
        pub exit_member: Option<ExitMemberDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExitMemberDto {
        pub open_merchant_id: String,
        pub uid_type: Option<String>,
        pub isv_member_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExitResult {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.identity.rescindfinish`
pub mod identity_rescindfinish {
    use crate::prelude::*;

    /// `alibaba.member.identity.rescindfinish` (取消确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=48047&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.identity.rescindfinish",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IdentityRescindfinish {
        pub rescind_finish: RescindIdentityFinishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RescindIdentityFinishRequest {
        pub time_stamp: i64,
        pub identity_template_id: String,
        pub outer_member_id: String,
        pub send_suc: bool,
        pub identity_model: IdentityModel,
        pub open_merchant_id: String,
        pub order_model: OrderModel,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityModel {
        pub start_time: String,
        pub end_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderModel {
        pub order_type: String,
        pub order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.identity.signfinish`
pub mod identity_signfinish {
    use crate::prelude::*;

    /// `alibaba.member.identity.signfinish` (签约确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=48008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.identity.signfinish",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IdentitySignfinish {
        pub sign_finish: SignIdentityFinishRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SignIdentityFinishRequest {
        pub time_stamp: i64,
        pub identity_template_id: String,
        pub outer_member_id: String,
        pub send_suc: bool,
        pub identity_model: IdentityModel,
        pub open_merchant_id: String,
        pub order_model: OrderModel,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityModel {
        pub start_time: String,
        pub end_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderModel {
        pub order_type: String,
        pub order_no: String,
        pub order_identity_end_time: String,
        pub order_identity_start_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.identity.sync`
pub mod identity_sync {
    use crate::prelude::*;

    /// `alibaba.member.identity.sync` (会员身份信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=48007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.identity.sync",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct IdentitySync {
        pub sync_dto: SyncMemberIdentityDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncMemberIdentityDto {
        pub time_stamp: i64,
        pub outer_member_id: String,
        pub identity_template_id: String,
        pub identity_model: IdentityModel,
        pub open_merchant_id: String,
        pub order_model: OrderModel,
        pub isv_sync_operate_type: String,
        pub sync_type: Option<String>,
        #[top_api(secret)]
        pub user_mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityModel {
        pub start_time: String,
        pub end_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderModel {
        pub order_type: String,
        pub order_no: String,
        pub order_identity_end_time: String,
        pub order_identity_start_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.isv.page.query`
pub mod isv_page_query {
    use crate::prelude::*;

    /// `alibaba.member.isv.page.query` (isv 离线会员数据分页查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67294&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.isv.page.query",
        response = IsvPageQueryResponse,
        idempotent,
        debug
    )]
    pub struct IsvPageQuery {
        pub page_query_isv_customer_request: PageQueryIsvCustomerRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryIsvCustomerRequest {
        pub page_no: i64,
        pub page_size: i64,
        pub open_merchant_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvPageQueryResponse {
        pub result: Option<PageQueryIsvCustomerRes>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryIsvCustomerRes {
        pub total_size: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub data: Vec<SaasCustomerInfo>,
        pub has_next: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaasCustomerInfo {
        pub customer_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub sex: Option<Sex>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub point: Option<String>,
        pub member_shop_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub member_time: Option<String>,
        pub isv_member_id: Option<String>,
    }

    /// The values of `sex`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Sex {
        /// 男
        #[top_api(value = "MALE")]
        Male,
        /// 女
        #[top_api(value = "FEMALE")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.member.merchant.level.setting.sync`
pub mod merchant_level_setting_sync {
    use crate::prelude::*;

    /// `alibaba.member.merchant.level.setting.sync` (商家等级列表同步配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=63274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.merchant.level.setting.sync",
        response = MerchantLevelSettingSyncResponse,
        debug
    )]
    pub struct MerchantLevelSettingSync {
        pub sync_level_setting_dto: SyncLevelSettingDto,
    }

    /// `SyncLevelSettingDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncLevelSettingDto {
        pub uid_type: String,
        pub level_type: i64,
        pub level_to_growth: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantLevelSettingSyncResponse {
        pub biz_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.point.change.sync`
pub mod point_change_sync {
    use crate::prelude::*;

    /// `alibaba.member.point.change.sync` (成长值/积分变更记录同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.point.change.sync",
        response = PointChangeSyncResponse,
        debug
    )]
    pub struct PointChangeSync {
        pub sync_member_point_change_dto: SyncMemberPointChangeDto,
    }

    /// `SyncMemberPointChangeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncMemberPointChangeDto {
        pub uid_type: String,
        pub order_id: Option<String>,
        pub operate_type: i64,
        pub channel: i64,
        pub outer_member_id: Option<String>,
        pub biz_scene: i64,
        pub point_type: i64,
        pub raw_quantity: String,
        pub serial_no: String,
        pub change_time: Option<i64>,
        pub ouid: Option<String>,
        pub old_total_point: Option<String>,
        pub total_point: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointChangeSyncResponse {
        pub biz_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.member.point.operate`
pub mod point_operate {
    use crate::prelude::*;

    /// `alibaba.member.point.operate` (积分操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=57831&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.point.operate",
        response = TopResult,
        unwrap = "result",
        debug
    )]
    pub struct PointOperate {
        pub point_operate_request: PointOperateDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointOperateDto {
        pub total_point: Option<String>,
        /// In milliseconds.
        pub expire_time: Option<i64>,
        pub scene_code: String,
        pub operate_type: Option<i64>,
        pub remark: Option<String>,
        pub level_point: Option<String>,
        pub serial_no: String,
        pub extra_info: Option<String>,
        pub user_site: String,
        pub open_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResult {
        pub code: Option<String>,
        pub data: Option<PointOperateResponseDto>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointOperateResponseDto {
        #[top_api(secret)]
        pub token: Option<String>,
    }
}

/// `alibaba.member.sync`
pub mod sync {
    use crate::prelude::*;

    /// `alibaba.member.sync` (会员信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46517&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.member.sync",
        response = SyncApiResult,
        unwrap = "result",
        debug
    )]
    pub struct SyncApi {
        pub sync_member: SyncMemberDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncMemberDto {
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub city: Option<String>,
        pub sex: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub outer_member_id: String,
        pub user_id: Option<String>,
        pub version: Option<i64>,
        pub open_merchant_id: String,
        pub level_point: Option<i64>,
        pub user_site: Option<String>,
        pub level_num: i64,
        pub province: Option<String>,
        pub outer_card_no: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub consume_point: i64,
        #[top_api(secret)]
        pub email: Option<String>,
        pub uid_type: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncApiResult {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}
