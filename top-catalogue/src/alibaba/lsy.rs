//! `alibaba.lsy.*`: 14 APIs.

pub use self::crm_activity_data_update::CrmActivityDataUpdate;
pub use self::crm_activity_get::CrmActivityGet;
pub use self::crm_activity_getbaseinfo::CrmActivityGetbaseinfo;
pub use self::crm_activity_page_update::CrmActivityPageUpdate;
pub use self::crm_activity_sellerinfo::CrmActivitySellerinfo;
pub use self::crm_activity_store_getstorelist::CrmActivityStoreGetstorelist;
pub use self::crm_activity_update::CrmActivityUpdate;
pub use self::crm_create::CrmCreate;
pub use self::crm_customer_add::CrmCustomerAdd;
pub use self::crm_customer_add_new::CrmCustomerAddNew;
pub use self::crm_customer_appoint::CrmCustomerAppoint;
pub use self::crm_update::CrmUpdate;
pub use self::miniapp_msg_push::MiniappMsgPush;
pub use self::miniapp_user_get::MiniappUserGet;

/// `alibaba.lsy.crm.activity.data.update`
pub mod crm_activity_data_update {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.data.update` (私域导购数据回流接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55242&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.data.update",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmActivityDataUpdate {
        pub req_d_t_o: Option<NrtCrmActivityStatisticsDataReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmActivityStatisticsDataReq {
        pub date: String,
        pub uv: i64,
        pub activity_id: i64,
        pub pv: i64,
        pub biz_code: Option<String>,
        pub store_id: i64,
        pub guider_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.get`
pub mod crm_activity_get {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.get` (私域导购查询活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=55222&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.get",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CrmActivityGet {
        pub activity_id: i64,
        pub guider_id: i64,
        pub store_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub data: Option<NrtCrmActivityDetailDto>,
        pub err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmActivityDetailDto {
        pub status_str: Option<String>,
        pub end_time_str: Option<String>,
        pub start_time_str: Option<String>,
        pub guider_customer_num: Option<i64>,
        pub total_customer_num: Option<i64>,
        pub total_uv: Option<i64>,
        pub total_pv: Option<i64>,
        pub rule: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
        pub guider_id: Option<i64>,
        pub guider_name: Option<String>,
        pub title: Option<String>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub store_address: Option<String>,
        pub status: Option<Status>,
        pub tmp_scene_activity_id_list: Option<String>,
        pub banner_url: Option<String>,
        pub nrt_crm_live_d_t_o: Option<NrtCrmLiveDto>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已发布
        #[top_api(value = 100)]
        Published,
        /// 失效
        #[top_api(value = -100)]
        Expired,
        /// 已结束
        #[top_api(value = 200)]
        Ended,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmLiveDto {
        pub live_fore_show: Option<String>,
        pub live_status: Option<i64>,
        #[top_api(secret)]
        pub live_tao_pwd: Option<String>,
        pub live_url: Option<String>,
        pub live_end_time: Option<TopDateTime>,
        pub live_start_time: Option<TopDateTime>,
        pub live_title: Option<String>,
        pub live_id: Option<i64>,
        pub live_cover_url: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.getbaseinfo`
pub mod crm_activity_getbaseinfo {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.getbaseinfo` (ISV 查询活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=55784&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.getbaseinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmActivityGetbaseinfo {
        pub nrt_query_activity_req: Option<NrtQueryActivityReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtQueryActivityReq {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub data: Option<NrtCrmActivityDto>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmActivityDto {
        pub scene_activity_list: Vec<NrtCrmSceneActivityDto>,
        pub banner_url: Option<String>,
        pub city_id: Option<i64>,
        pub status_str: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub seller_id: Option<i64>,
        pub title: Option<String>,
        pub activity_id: Option<i64>,
        pub description: Option<String>,
        pub rule: Option<String>,
        pub page_id: Option<i64>,
        pub certificate_rights: Option<String>,
        pub tmp_certificate_id: Option<i64>,
        pub nrt_crm_live_dto: Option<NrtCrmLiveDto>,
        pub mall_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmSceneActivityDto {
        pub nrt_crm_benefit_list: Vec<NrtCrmBenefitDto>,
        pub reserve_price: Option<i64>,
        pub sell_gift_item_id: Option<i64>,
        pub scene_status: Option<i64>,
        pub scene_activity_id: Option<i64>,
        pub tmp_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmBenefitDto {
        pub total_quantity: Option<String>,
        pub person_limit_count: Option<String>,
        pub uuid: Option<String>,
        pub start_fee: Option<String>,
        pub face_value: Option<String>,
        pub effective_duration: Option<String>,
        pub effective_end_time: Option<String>,
        pub effective_start_time: Option<String>,
        pub effective_time_mode: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub benefit_name: Option<String>,
        pub out_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub coupon_type: Option<i64>,
        pub benefit_description: Option<String>,
    }

    /// `NrtCrmLiveDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmLiveDto {
        pub live_id: Option<i64>,
        pub live_title: Option<String>,
        pub live_start_time: Option<TopDateTime>,
        pub live_end_time: Option<TopDateTime>,
        pub live_url: Option<String>,
        pub live_status: Option<i64>,
        pub live_fore_show: Option<String>,
        pub live_cover_url: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.page.update`
pub mod crm_activity_page_update {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.page.update` (ISV 活动页面创建修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=55780&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.page.update",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmActivityPageUpdate {
        pub nrt_crm_activity_page_create_req: Option<NrtCrmActivityPageCreateReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmActivityPageCreateReq {
        pub page_id: Option<i64>,
        pub isv_code: String,
        pub creator: Option<i64>,
        pub thumbnail: Option<String>,
        pub r#type: i64,
        pub url: String,
        pub description: Option<String>,
        pub synopsis: Option<String>,
        pub title: String,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.sellerinfo`
pub mod crm_activity_sellerinfo {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.sellerinfo` (商家信息推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=61500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.sellerinfo",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmActivitySellerinfo;

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub data: Option<NrtCrmSellerInfoDto>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }

    /// `NrtCrmSellerInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmSellerInfoDto {
        pub seller_id: Option<i64>,
        pub native_brand_logo: Option<String>,
        pub native_open_member: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub seller_name: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.store.getstorelist`
pub mod crm_activity_store_getstorelist {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.store.getstorelist` (ISV 查询门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=55778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.store.getstorelist",
        response = PageResultDo,
        unwrap = "page_result_d_o",
        debug
    )]
    pub struct CrmActivityStoreGetstorelist {
        pub query_store_req: Option<NrtQueryStoreReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtQueryStoreReq {
        pub activity_id: i64,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResultDo {
        pub total_num: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<NrtStoreDto>,
        pub err_msg: Option<String>,
        pub page_size: Option<i64>,
        pub total_page_num: Option<i64>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtStoreDto {
        pub store_id: Option<i64>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub short_address: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
    }
}

/// `alibaba.lsy.crm.activity.update`
pub mod crm_activity_update {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.activity.update` (ISV 活动修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=55779&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.activity.update",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmActivityUpdate {
        pub nrt_update_activity_req: Option<NrtUpdateActivityReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtUpdateActivityReq {
        pub activity_id: i64,
        pub page_id: i64,
        pub employee_id: i64,
        pub need_certificate: Option<bool>,
        pub certificate_rights: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.lsy.crm.create`
pub mod crm_create {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.create` (创建客资)
    ///
    /// <https://open.taobao.com/api.htm?docId=55042&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.create",
        response = CrmCreateResponse,
        debug
    )]
    pub struct CrmCreate {
        pub nrt_record_dto: NrtRecordDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NrtRecordDto {
        pub biz_code: String,
        pub province_code: Option<String>,
        pub city_code: Option<String>,
        pub channel: Channel,
        pub creator_id: Option<i64>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub employee_id: Option<i64>,
        pub buyer_id: Option<String>,
        pub store_id: Option<i64>,
        pub area_code: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub area_name: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub outer_id: String,
        pub province_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        /// 预约到店
        #[top_api(value = 0)]
        V0,
        /// 折扣卡
        #[top_api(value = 4)]
        V4,
        /// 有价礼包
        #[top_api(value = 5)]
        V5,
        /// 一口价订单
        #[top_api(value = 11)]
        V11,
        /// POS 订单
        #[top_api(value = 14)]
        V14,
        /// 其他
        #[top_api(value = 17)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmCreateResponse {
        pub fail_msg: Option<String>,
        pub fail_code: Option<String>,
        pub succ: Option<bool>,
        pub data: Option<NrtCreateRecordReturnDto>,
    }

    /// `NrtCreateRecordReturnDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCreateRecordReturnDto {
        pub record_id: Option<i64>,
    }
}

/// `alibaba.lsy.crm.customer.add`
pub mod crm_customer_add {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.customer.add` (私域导购添加活动留资入口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55225&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.customer.add",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerAdd {
        pub req_dto: Option<NrtCrmCreateCustomerReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmCreateCustomerReq {
        pub activity_id: i64,
        #[top_api(secret)]
        pub phone: String,
        pub biz_code: Option<String>,
        pub open_id: String,
        #[top_api(secret)]
        pub name: String,
        pub store_id: i64,
        pub guider_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `alibaba.lsy.crm.customer.add.new`
pub mod crm_customer_add_new {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.customer.add.new` (导购域留资接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57473&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.customer.add.new",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerAddNew {
        pub req_d_t_o: Option<NrtCrmCreateCustomerReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmCreateCustomerReq {
        #[top_api(secret)]
        pub wechat_name: Option<String>,
        pub guider_id: i64,
        pub store_id: i64,
        #[top_api(secret)]
        pub name: Option<String>,
        pub biz_code: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub data: Option<NrtRecordDto>,
        pub err_code: Option<String>,
    }

    /// `NrtRecordDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtRecordDto {
        pub certificate_end_time: Option<TopDateTime>,
        pub certificate_start_time: Option<TopDateTime>,
        pub certificate_code: Option<String>,
        pub open_id: Option<i64>,
        pub coupon_list: Vec<NrtCrmBenefitDto>,
        pub open_id_str: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrtCrmBenefitDto {
        pub effective_end_time: Option<String>,
        pub effective_start_time: Option<String>,
        pub face_value: Option<String>,
        pub start_fee: Option<String>,
        pub benefit_code: Option<String>,
        pub benefit_name: Option<String>,
        pub template_code: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub template_id: Option<String>,
    }
}

/// `alibaba.lsy.crm.customer.appoint`
pub mod crm_customer_appoint {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.customer.appoint` (ISV 直播间预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=61334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.customer.appoint",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct CrmCustomerAppoint {
        pub crm_appoint_activity_req: Option<CrmAppointActivityReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmAppointActivityReq {
        pub wechat_name: String,
        pub biz_code: String,
        pub guider_id: i64,
        pub store_id: i64,
        pub activity_id: i64,
        pub open_id: String,
    }

    /// `ResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub err_msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.lsy.crm.update`
pub mod crm_update {
    use crate::prelude::*;

    /// `alibaba.lsy.crm.update` (跟进客资状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55045&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.lsy.crm.update",
        response = CrmUpdateResponse,
        debug
    )]
    pub struct CrmUpdate {
        pub nrt_update_record_status_dto: NrtUpdateRecordStatusDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct NrtUpdateRecordStatusDto {
        pub record_id: i64,
        pub creator_id: Option<i64>,
        #[top_api(secret)]
        pub creator_name: Option<String>,
        pub employee_id: Option<i64>,
        pub store_id: Option<i64>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已分配
        #[top_api(value = 2)]
        V2,
        /// 已邀约
        #[top_api(value = 3)]
        V3,
        /// 已到店
        #[top_api(value = 4)]
        V4,
        /// 已下单
        #[top_api(value = 5)]
        V5,
        /// 已付款
        #[top_api(value = 6)]
        Paid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrmUpdateResponse {
        pub fail_msg: Option<String>,
        pub fail_code: Option<String>,
        pub succ: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.lsy.miniapp.msg.push`
pub mod miniapp_msg_push {
    use crate::prelude::*;

    /// `alibaba.lsy.miniapp.msg.push` (零售云小程序消息推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=53697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.miniapp.msg.push",
        response = MiniappMsgPushResponse,
        debug
    )]
    pub struct MiniappMsgPush {
        pub app_id: Option<String>,
        pub msg_id: Option<i64>,
        pub store_id: Option<i64>,
        pub template_id: Option<String>,
        pub params: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappMsgPushResponse {
        pub fail_msg: Option<String>,
        pub fail_code: Option<String>,
        pub succ: Option<bool>,
    }
}

/// `alibaba.lsy.miniapp.user.get`
pub mod miniapp_user_get {
    use crate::prelude::*;

    /// `alibaba.lsy.miniapp.user.get` (零售云小程序获取登录用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52105&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.lsy.miniapp.user.get",
        response = MiniAppResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MiniappUserGet {
        pub time_stamp: String,
        #[top_api(secret)]
        pub code: String,
        pub signature: String,
        pub app_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub succ: Option<bool>,
        pub data: Option<UserInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDto {
        pub signature: Option<String>,
        pub raw_data: Option<UserInfoBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoBaseDto {
        pub union_id: Option<String>,
        pub open_uid: Option<String>,
        pub app_id: Option<String>,
        pub corp_id: Option<String>,
        pub login_type: Option<String>,
        pub extra_info: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}
