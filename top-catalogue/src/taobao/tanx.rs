//! `taobao.tanx.*`: 16 APIs.

pub use self::audit_creative_add::AuditCreativeAdd;
pub use self::audit_creative_modify::AuditCreativeModify;
pub use self::audit_depositcreative_add::AuditDepositcreativeAdd;
pub use self::biddingrefuses_get::BiddingrefusesGet;
pub use self::creative_add::CreativeAdd;
pub use self::creative_get::CreativeGet;
pub use self::creatives_get::CreativesGet;
pub use self::deal_get::DealGet;
pub use self::deals_get::DealsGet;
pub use self::nativetemplates_get::NativetemplatesGet;
pub use self::qualification_add::QualificationAdd;
pub use self::qualification_advertiser_add::QualificationAdvertiserAdd;
pub use self::qualification_find::QualificationFind;
pub use self::qualification_modify::QualificationModify;
pub use self::qualification_picture_upload::QualificationPictureUpload;
pub use self::qualification_solid_find::QualificationSolidFind;

/// `taobao.tanx.audit.creative.add`
pub mod audit_creative_add {
    use crate::prelude::*;

    /// `taobao.tanx.audit.creative.add` (创意预审新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.audit.creative.add",
        response = AuditCreativeAddResponse,
        debug
    )]
    pub struct AuditCreativeAdd {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub creative: CreativeParamDto,
    }

    /// `CreativeParamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeParamDto {
        pub creative_id: String,
        pub adboard_size: String,
        pub adboard_type: String,
        pub sensitive_type: Option<String>,
        pub adboard_data: String,
        pub destination_url: String,
        pub creative_package_format: Option<i64>,
        /// Several values with commas between them.
        pub advertiser_ids: Option<String>,
        pub dis_type: Option<i64>,
        pub template_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditCreativeAddResponse {
        pub message: Option<String>,
        pub tanx_error_code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
    }
}

/// `taobao.tanx.audit.creative.modify`
pub mod audit_creative_modify {
    use crate::prelude::*;

    /// `taobao.tanx.audit.creative.modify` (创意修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26019&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.audit.creative.modify",
        response = AuditCreativeModifyResponse,
        debug
    )]
    pub struct AuditCreativeModify {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditCreativeModifyResponse {
        pub message: Option<String>,
        pub tanx_error_code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
    }
}

/// `taobao.tanx.audit.depositcreative.add`
pub mod audit_depositcreative_add {
    use crate::prelude::*;

    /// `taobao.tanx.audit.depositcreative.add` (dsp 托管创意新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25061&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.audit.depositcreative.add",
        response = AuditDepositcreativeAddResponse,
        debug
    )]
    pub struct AuditDepositcreativeAdd {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub creative: CreativeInfoDto,
    }

    /// `CreativeInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeInfoDto {
        pub creative_category_id: Option<String>,
        pub creative_size: Option<String>,
        pub creative_url: Option<String>,
        pub advertiser_ids: Option<String>,
        pub api_framework: Option<String>,
        pub click_through_url: Option<String>,
        pub click_track_url: Option<String>,
        pub click_url: String,
        pub creative_id: String,
        pub creative_name: Option<String>,
        pub duration: Option<i64>,
        pub file_type: Option<String>,
        pub creative_format: Option<CreativeFormat>,
    }

    /// The values of `creative_format`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CreativeFormat {
        /// 文字
        #[top_api(value = "1")]
        V1,
        /// 图片
        #[top_api(value = "2")]
        Picture,
        /// Flash
        #[top_api(value = "3")]
        Flash,
        /// 视频贴片
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditDepositcreativeAddResponse {
        pub tanx_error_code: Option<i64>,
        pub message: Option<String>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
    }
}

/// `taobao.tanx.biddingrefuses.get`
pub mod biddingrefuses_get {
    use crate::prelude::*;

    /// `taobao.tanx.biddingrefuses.get` (tanx 竞价失败反馈 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=24797&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.biddingrefuses.get",
        response = BiddingrefusesGetResponse,
        idempotent,
        debug
    )]
    pub struct BiddingrefusesGet {
        #[top_api(required, max_items = 20)]
        pub creative_ids: Vec<String>,
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BiddingrefusesGetResponse {
        pub is_success: Option<bool>,
        pub bidding_refuse_list: Vec<BiddingRefuseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BiddingRefuseDto {
        pub filter_id: Option<String>,
        pub adfil_pv: Option<i64>,
        pub filter_id_desc: Option<String>,
        pub filter_class_desc: Option<String>,
        pub dsp_id: Option<i64>,
        pub creative_id: Option<String>,
    }
}

/// `taobao.tanx.creative.add`
pub mod creative_add {
    use crate::prelude::*;

    /// `taobao.tanx.creative.add` (创意预审新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22815&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.creative.add",
        response = CreativeAddResponse,
        debug
    )]
    pub struct CreativeAdd {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub creative_id: String,
        /// Several values with commas between them.
        pub adboard_type: String,
        /// Several values with commas between them.
        pub sensitive_type: Option<String>,
        pub adboard_data: String,
        pub destination_url: String,
        pub adboard_size: String,
        pub creative_package_format: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAddResponse {
        pub message: Option<String>,
        pub code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
    }
}

/// `taobao.tanx.creative.get`
pub mod creative_get {
    use crate::prelude::*;

    /// `taobao.tanx.creative.get` (获取单个审核创意状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=22556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.creative.get",
        response = CreativeGetResponse,
        idempotent,
        debug
    )]
    pub struct CreativeGet {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub creative_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeGetResponse {
        pub message: Option<String>,
        pub tanx_error_code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
        pub result: Option<CreativeAuditDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeAuditDto {
        pub level: Option<Level>,
        pub creative_id: Option<String>,
        pub status: Option<String>,
        pub refuse_cause: Option<String>,
        pub adboard_data: Option<String>,
        pub publishers_audit_info_list: Vec<CreativePublisherAuditDto>,
        pub dsp_id: Option<i64>,
        pub advertiser_ids: Option<String>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 一级创意
        #[top_api(value = 1)]
        V1,
        /// 普通创意
        #[top_api(value = 99)]
        V99,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePublisherAuditDto {
        pub status: Option<String>,
        pub publiser_id: Option<String>,
        pub refuse_cause: Option<String>,
    }
}

/// `taobao.tanx.creatives.get`
pub mod creatives_get {
    use crate::prelude::*;

    /// `taobao.tanx.creatives.get` (批量获取 DSP 用户的创意审核结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=22557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.creatives.get",
        response = CreativesGetResponse,
        idempotent,
        debug
    )]
    pub struct CreativesGet {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub status: String,
        pub page: i64,
        #[top_api(min = 0, max = 2)]
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通类型
        #[top_api(value = 1)]
        V1,
        /// 视频贴片
        #[top_api(value = 2)]
        V2,
        /// 优先查询普通类型
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativesGetResponse {
        pub message: Option<String>,
        pub tanx_error_code: Option<i64>,
        #[top_api(flag)]
        pub is_ok: Option<bool>,
        pub results: Vec<CreativeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeDto {
        pub creative_id: Option<String>,
        pub status: Option<String>,
        pub level: Option<Level>,
        pub refuse_cause: Option<String>,
        pub adboard_data: Option<String>,
        pub creative_publisher_audit_dto_list: Vec<CreativePublisherAuditDto>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 一级创意
        #[top_api(value = 1)]
        V1,
        /// 普通创意
        #[top_api(value = 99)]
        V99,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePublisherAuditDto {
        pub status: Option<String>,
        pub publiser_id: Option<String>,
        pub refuse_cause: Option<String>,
    }
}

/// `taobao.tanx.deal.get`
pub mod deal_get {
    use crate::prelude::*;

    /// `taobao.tanx.deal.get` (对外部 dsp 提供交易 id 查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24235&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.deal.get",
        response = DealGetResponse,
        idempotent,
        debug
    )]
    pub struct DealGet {
        pub dsp_id: i64,
        pub deal_id: i64,
        pub sign_time: i64,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealGetResponse {
        pub code: Option<i64>,
        pub messag: Option<String>,
        #[top_api(flag)]
        pub sucess: Option<bool>,
        pub result: Option<DealInfoDto>,
    }

    /// `DealInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealInfoDto {
        pub addresses: Vec<DicDto>,
        pub deal_id: Option<i64>,
        pub price: Option<i64>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub deal_type: Option<i64>,
        pub seller_site_names: Vec<String>,
        pub dsp_ids: Vec<i64>,
        pub advertiser_ids: Vec<i64>,
        pub interval_ids: Vec<String>,
        pub status: Option<i64>,
        pub pids: Vec<String>,
    }

    /// `DicDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DicDto {
        pub code: Option<i64>,
        pub value: Option<String>,
    }
}

/// `taobao.tanx.deals.get`
pub mod deals_get {
    use crate::prelude::*;

    /// `taobao.tanx.deals.get` (批量获取交易列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24236&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.deals.get",
        response = DealsGetResponse,
        idempotent,
        debug
    )]
    pub struct DealsGet {
        pub dsp_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub page_size: i64,
        pub deal_type: i64,
        pub page: i64,
        pub sign_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealsGetResponse {
        #[top_api(flag)]
        pub sucess: Option<bool>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub deals: Vec<DealInfoDto>,
    }

    /// `DealInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DealInfoDto {
        pub addresses: Vec<DicDto>,
        pub deal_id: Option<i64>,
        pub price: Option<i64>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub deal_type: Option<i64>,
        pub seller_site_names: Vec<String>,
        pub dsp_ids: Vec<i64>,
        pub advertiser_ids: Vec<i64>,
        pub interval_ids: Vec<String>,
        pub status: Option<i64>,
        pub pids: Vec<String>,
    }

    /// `DicDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DicDto {
        pub code: Option<i64>,
        pub value: Option<String>,
    }
}

/// `taobao.tanx.nativetemplates.get`
pub mod nativetemplates_get {
    use crate::prelude::*;

    /// `taobao.tanx.nativetemplates.get` (批量获取本地模板信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25442&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.nativetemplates.get",
        response = NativetemplatesGetResponse,
        idempotent,
        debug
    )]
    pub struct NativetemplatesGet {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        #[top_api(required, max_items = 20)]
        pub template_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NativetemplatesGetResponse {
        pub is_ok: Option<bool>,
        pub native_template_list: Vec<NativeTemplateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NativeTemplateDto {
        pub preview: Option<String>,
        pub description: Option<String>,
        pub tmpl_id: Option<i64>,
        pub areas: Vec<NativeTemplateAreaDto>,
        pub size: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NativeTemplateAreaDto {
        pub id: Option<i64>,
        pub creative_count: Option<i64>,
        pub creative: Option<NativeTemplateCreativeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NativeTemplateCreativeDto {
        pub required_fields: Vec<i64>,
        pub ad_words_max_safe_length: Option<i64>,
        pub recommended_fields: Vec<i64>,
        pub image_size: Option<String>,
        pub title_max_safe_length: Option<i64>,
        pub action_fields: Vec<i64>,
        pub mutlichoice_fields: Vec<i64>,
    }
}

/// `taobao.tanx.qualification.add`
pub mod qualification_add {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.add` (提交资质接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.add",
        response = QualificationAddResponse,
        debug
    )]
    pub struct QualificationAdd {
        #[top_api(max_items = 20)]
        pub qualifications: Vec<Qualification>,
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Qualification {
        pub element_id: i64,
        pub user_id: i64,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub name: Option<String>,
        pub supplement: Option<String>,
        #[top_api(required)]
        pub url_contents: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationAddResponse {
        pub is_success: Option<bool>,
        pub id_list: Vec<i64>,
    }
}

/// `taobao.tanx.qualification.advertiser.add`
pub mod qualification_advertiser_add {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.advertiser.add` (新增广告主接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24263&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.advertiser.add",
        response = QualificationAdvertiserAddResponse,
        debug
    )]
    pub struct QualificationAdvertiserAdd {
        #[top_api(max_items = 20)]
        pub advertisers: Vec<AdvertiserDto>,
        pub member_id: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub sign_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvertiserDto {
        pub english_name: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub user_type: Option<UserType>,
        pub advertiser_name: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 淘宝
        #[top_api(value = 0)]
        Taobao,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// dsp 公司
        #[top_api(value = 2)]
        V2,
        /// dsp 个人
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationAdvertiserAddResponse {
        pub is_success: Option<bool>,
        pub advertiser_list: Vec<QualificationAdvertiserAddResponseAdvertiserList>,
    }

    /// `AdvertiserDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationAdvertiserAddResponseAdvertiserList {
        pub english_name: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub advertiser_type: Option<i64>,
        pub user_type: Option<UserType>,
        pub advertiser_name: Option<String>,
        pub advertiser_id: Option<i64>,
    }
}

/// `taobao.tanx.qualification.find`
pub mod qualification_find {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.find` (资质查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24265&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.find",
        response = QualificationFindResponse,
        debug
    )]
    pub struct QualificationFind {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub page: i64,
        pub page_size: i64,
        pub query: Option<QualificationQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationQuery {
        pub start_time_begin: Option<TopDateTime>,
        pub order_by: Option<String>,
        pub end_time_end: Option<TopDateTime>,
        pub start_time_end: Option<TopDateTime>,
        pub create_time_end: Option<TopDateTime>,
        pub audit_time_begin: Option<TopDateTime>,
        pub effective_status: Option<EffectiveStatus>,
        pub audit_time_end: Option<TopDateTime>,
        pub end_time_begin: Option<TopDateTime>,
        pub user_type: Option<UserType>,
        pub audit_status: Option<AuditStatus>,
        pub asc: Option<Asc>,
        pub user_ids: Vec<i64>,
        pub user_names: Vec<String>,
        pub create_time_begin: Option<TopDateTime>,
        pub element_ids: Vec<i64>,
        pub ids: Vec<i64>,
    }

    /// The values of `effective_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EffectiveStatus {
        /// 已过期
        #[top_api(value = -1)]
        Expired,
        /// 待生效
        #[top_api(value = 0)]
        AwaitingEffect,
        /// 生效中
        #[top_api(value = 1)]
        Effective,
        /// 即将过期
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 淘系
        #[top_api(value = 1)]
        V1,
        /// 非淘系 dsp 公司
        #[top_api(value = 2)]
        V2,
        /// 非淘系 dsp 个人
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 拒绝
        #[top_api(value = -1)]
        Rejection,
        /// 待审核
        #[top_api(value = 0)]
        AwaitingReview,
        /// 通过
        #[top_api(value = 1)]
        Pass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `asc`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Asc {
        /// 正
        #[top_api(value = 1)]
        V1,
        /// 倒
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationFindResponse {
        pub is_success: Option<bool>,
        pub qualification_list: Vec<QualificationDto>,
        pub count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationDto {
        pub urls: Vec<String>,
        pub specialindustrys: Vec<String>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
        pub user_type: Option<QualificationDtoUserTypeValue>,
        pub element_id: Option<i64>,
        pub content_list: Vec<String>,
        pub effective_status: Option<EffectiveStatus>,
        pub audit_status: Option<AuditStatus>,
        pub dsp_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub update_time: Option<TopDateTime>,
        pub audit_time: Option<TopDateTime>,
        pub reason: Option<String>,
        pub supplement: Option<String>,
        pub check_time: Option<TopDateTime>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QualificationDtoUserTypeValue {
        /// 淘宝
        #[top_api(value = 0)]
        Taobao,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// dsp 公司
        #[top_api(value = 2)]
        V2,
        /// dsp 个人
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.tanx.qualification.modify`
pub mod qualification_modify {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.modify` (修改资质接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24266&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.modify",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct QualificationModify {
        #[top_api(max_items = 20)]
        pub qualifications: Vec<Qualification>,
        pub member_id: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
        pub sign_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Qualification {
        pub end_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub supplement: Option<String>,
        pub url_contents: Vec<String>,
    }
}

/// `taobao.tanx.qualification.picture.upload`
pub mod qualification_picture_upload {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.picture.upload` (资质图片上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24262&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.picture.upload",
        response = QualificationPictureUploadResponse,
        debug
    )]
    pub struct QualificationPictureUpload {
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub file_byte: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationPictureUploadResponse {
        pub is_success: Option<bool>,
        pub url: Option<String>,
    }
}

/// `taobao.tanx.qualification.solid.find`
pub mod qualification_solid_find {
    use crate::prelude::*;

    /// `taobao.tanx.qualification.solid.find` (客户固态共享资质)
    ///
    /// <https://open.taobao.com/api.htm?docId=24267&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.tanx.qualification.solid.find",
        response = QualificationSolidFindResponse,
        debug
    )]
    pub struct QualificationSolidFind {
        pub advertiser_id: i64,
        #[top_api(max_items = 20)]
        pub element_ids: Vec<i64>,
        pub member_id: i64,
        #[top_api(secret)]
        pub token: String,
        pub sign_time: i64,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationSolidFindResponse {
        pub is_success: Option<bool>,
        pub qualification_list: Vec<QualificationDto>,
        pub count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualificationDto {
        pub name: Option<String>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
        pub user_type: Option<UserType>,
        pub element_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub supplement: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 淘宝
        #[top_api(value = 0)]
        Taobao,
        /// 天猫
        #[top_api(value = 1)]
        Tmall,
        /// dsp 公司
        #[top_api(value = 2)]
        V2,
        /// dsp 个人
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
