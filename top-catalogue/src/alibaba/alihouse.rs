//! `alibaba.alihouse.*`: 139 APIs.

pub use self::admin_theme_create::AdminThemeCreate;
pub use self::admin_theme_hot_update::AdminThemeHotUpdate;
pub use self::admin_theme_update::AdminThemeUpdate;
pub use self::admin_theme_update_status::AdminThemeUpdateStatus;
pub use self::business_activity_delete::BusinessActivityDelete;
pub use self::business_activity_query::BusinessActivityQuery;
pub use self::category_control_query::CategoryControlQuery;
pub use self::category_control_sync::CategoryControlSync;
pub use self::change_store_type::ChangeStoreType;
pub use self::existinghome_activity_query::ExistinghomeActivityQuery;
pub use self::existinghome_agreement_sync::ExistinghomeAgreementSync;
pub use self::existinghome_bankcard_sync::ExistinghomeBankcardSync;
pub use self::existinghome_brand_sync::ExistinghomeBrandSync;
pub use self::existinghome_brandcity_sync::ExistinghomeBrandcitySync;
pub use self::existinghome_broker_migrate::ExistinghomeBrokerMigrate;
pub use self::existinghome_broker_points_sync::ExistinghomeBrokerPointsSync;
pub use self::existinghome_broker_query::ExistinghomeBrokerQuery;
pub use self::existinghome_broker_submit::ExistinghomeBrokerSubmit;
pub use self::existinghome_community_broker_submit::ExistinghomeCommunityBrokerSubmit;
pub use self::existinghome_company_sync::ExistinghomeCompanySync;
pub use self::existinghome_companyinfo_submit::ExistinghomeCompanyinfoSubmit;
pub use self::existinghome_entrustselling_query::ExistinghomeEntrustsellingQuery;
pub use self::existinghome_entrustselling_update::ExistinghomeEntrustsellingUpdate;
pub use self::existinghome_house_change_community::ExistinghomeHouseChangeCommunity;
pub use self::existinghome_house_change_standard::ExistinghomeHouseChangeStandard;
pub use self::existinghome_house_cooperate_brand_update::ExistinghomeHouseCooperateBrandUpdate;
pub use self::existinghome_house_delete_house::ExistinghomeHouseDeleteHouse;
pub use self::existinghome_house_downself::ExistinghomeHouseDownself;
pub use self::existinghome_house_features_sync::ExistinghomeHouseFeaturesSync;
pub use self::existinghome_house_storeentrust_query::ExistinghomeHouseStoreentrustQuery;
pub use self::existinghome_house_sync::ExistinghomeHouseSync;
pub use self::existinghome_house_trade_query_status::ExistinghomeHouseTradeQueryStatus;
pub use self::existinghome_house_upself::ExistinghomeHouseUpself;
pub use self::existinghome_identifying_sync::ExistinghomeIdentifyingSync;
pub use self::existinghome_mian_user_bind::ExistinghomeMianUserBind;
pub use self::existinghome_pos_apply_submit::ExistinghomePosApplySubmit;
pub use self::existinghome_pos_open_submit::ExistinghomePosOpenSubmit;
pub use self::existinghome_query_house_base_info::ExistinghomeQueryHouseBaseInfo;
pub use self::existinghome_query_house_tag_info::ExistinghomeQueryHouseTagInfo;
pub use self::existinghome_quotation_sync::ExistinghomeQuotationSync;
pub use self::existinghome_region_info_submit::ExistinghomeRegionInfoSubmit;
pub use self::existinghome_rent_trade_bind_item::ExistinghomeRentTradeBindItem;
pub use self::existinghome_signature_sync::ExistinghomeSignatureSync;
pub use self::existinghome_store_bail_sync::ExistinghomeStoreBailSync;
pub use self::existinghome_store_extends_sync::ExistinghomeStoreExtendsSync;
pub use self::existinghome_store_level_query::ExistinghomeStoreLevelQuery;
pub use self::existinghome_store_status_change_sync::ExistinghomeStoreStatusChangeSync;
pub use self::existinghome_store_sync::ExistinghomeStoreSync;
pub use self::existinghome_sub_account_bind::ExistinghomeSubAccountBind;
pub use self::existinghome_sync_broker_is_receive_customer::ExistinghomeSyncBrokerIsReceiveCustomer;
pub use self::existinghome_threedimension_sync::ExistinghomeThreedimensionSync;
pub use self::existinghome_trade_entrust_submit::ExistinghomeTradeEntrustSubmit;
pub use self::existinghome_virtualshop_sync::ExistinghomeVirtualshopSync;
pub use self::existinghouse_house_base::ExistinghouseHouseBase;
pub use self::im_receive_model_sync::ImReceiveModelSync;
pub use self::merchant_enterprise_entry::MerchantEnterpriseEntry;
pub use self::merchant_open_update::MerchantOpenUpdate;
pub use self::merchant_trade_config_bind::MerchantTradeConfigBind;
pub use self::message_workorder_push::MessageWorkorderPush;
pub use self::newhome_activity_customer_save::NewhomeActivityCustomerSave;
pub use self::newhome_activity_deposit_bind::NewhomeActivityDepositBind;
pub use self::newhome_activity_deposit_unbind::NewhomeActivityDepositUnbind;
pub use self::newhome_activity_save::NewhomeActivitySave;
pub use self::newhome_activity_subscription_bind::NewhomeActivitySubscriptionBind;
pub use self::newhome_adviser_message_notice::NewhomeAdviserMessageNotice;
pub use self::newhome_adviser_submit_account::NewhomeAdviserSubmitAccount;
pub use self::newhome_agreement_preshow::NewhomeAgreementPreshow;
pub use self::newhome_apartment_line::NewhomeApartmentLine;
pub use self::newhome_apartment_outerid::NewhomeApartmentOuterid;
pub use self::newhome_base_label_submit::NewhomeBaseLabelSubmit;
pub use self::newhome_business_sync::NewhomeBusinessSync;
pub use self::newhome_casefield_activity_project_submit::NewhomeCasefieldActivityProjectSubmit;
pub use self::newhome_casefield_activity_submit::NewhomeCasefieldActivitySubmit;
pub use self::newhome_community_line::NewhomeCommunityLine;
pub use self::newhome_community_submit::NewhomeCommunitySubmit;
pub use self::newhome_coupon_submit::NewhomeCouponSubmit;
pub use self::newhome_deposit_publish::NewhomeDepositPublish;
pub use self::newhome_dynamicdata_submit::NewhomeDynamicdataSubmit;
pub use self::newhome_ecode_update::NewhomeEcodeUpdate;
pub use self::newhome_item_tag_submit::NewhomeItemTagSubmit;
pub use self::newhome_layout_ecode_update::NewhomeLayoutEcodeUpdate;
pub use self::newhome_layout_sync::NewhomeLayoutSync;
pub use self::newhome_line_sync::NewhomeLineSync;
pub use self::newhome_link_info_obtain::NewhomeLinkInfoObtain;
pub use self::newhome_metro_sync::NewhomeMetroSync;
pub use self::newhome_new_review_sync::NewhomeNewReviewSync;
pub use self::newhome_new_rich_review_sync::NewhomeNewRichReviewSync;
pub use self::newhome_payment_method_sync::NewhomePaymentMethodSync;
pub use self::newhome_picture_sync::NewhomePictureSync;
pub use self::newhome_project_adviser_bind::NewhomeProjectAdviserBind;
pub use self::newhome_project_adviser_delete::NewhomeProjectAdviserDelete;
pub use self::newhome_project_adviser_submit::NewhomeProjectAdviserSubmit;
pub use self::newhome_project_building::NewhomeProjectBuilding;
pub use self::newhome_project_building_ecode_update::NewhomeProjectBuildingEcodeUpdate;
pub use self::newhome_project_channelphone::NewhomeProjectChannelphone;
pub use self::newhome_project_cooperation_submit::NewhomeProjectCooperationSubmit;
pub use self::newhome_project_dynamic_delete::NewhomeProjectDynamicDelete;
pub use self::newhome_project_dynamic_submit::NewhomeProjectDynamicSubmit;
pub use self::newhome_project_ecode::NewhomeProjectEcode;
pub use self::newhome_project_kaname_query::NewhomeProjectKanameQuery;
pub use self::newhome_project_line::NewhomeProjectLine;
pub use self::newhome_project_lottery_result_submit::NewhomeProjectLotteryResultSubmit;
pub use self::newhome_project_phone_submit::NewhomeProjectPhoneSubmit;
pub use self::newhome_project_presalepermit_delete::NewhomeProjectPresalepermitDelete;
pub use self::newhome_project_presalepermit_submit::NewhomeProjectPresalepermitSubmit;
pub use self::newhome_project_query::NewhomeProjectQuery;
pub use self::newhome_project_salestime::NewhomeProjectSalestime;
pub use self::newhome_project_sortno::NewhomeProjectSortno;
pub use self::newhome_project_submit::NewhomeProjectSubmit;
pub use self::newhome_project_ticket_query::NewhomeProjectTicketQuery;
pub use self::newhome_project_trade_order::NewhomeProjectTradeOrder;
pub use self::newhome_project_tradeitem::NewhomeProjectTradeitem;
pub use self::newhome_project_update_item_info::NewhomeProjectUpdateItemInfo;
pub use self::newhome_rc_changestatus::NewhomeRcChangestatus;
pub use self::newhome_rc_sync::NewhomeRcSync;
pub use self::newhome_region_sync::NewhomeRegionSync;
pub use self::newhome_review_changestatus::NewhomeReviewChangestatus;
pub use self::newhome_review_index_sync::NewhomeReviewIndexSync;
pub use self::newhome_review_sync::NewhomeReviewSync;
pub use self::newhome_right_bind_back::NewhomeRightBindBack;
pub use self::newhome_right_unbind_back::NewhomeRightUnbindBack;
pub use self::newhome_shopcityconfig_detail_submit::NewhomeShopcityconfigDetailSubmit;
pub use self::newhome_shopconfig_astore_preview::NewhomeShopconfigAstorePreview;
pub use self::newhome_shopconfig_astore_sync::NewhomeShopconfigAstoreSync;
pub use self::newhome_shopconfig_detail_submit::NewhomeShopconfigDetailSubmit;
pub use self::newhome_support_sync::NewhomeSupportSync;
pub use self::newhome_system_seller::NewhomeSystemSeller;
pub use self::newhome_talent_bind_store::NewhomeTalentBindStore;
pub use self::newhome_trade_tool_bind::NewhomeTradeToolBind;
pub use self::newhome_trade_tool_submit::NewhomeTradeToolSubmit;
pub use self::newhome_tradeitem_features_sync::NewhomeTradeitemFeaturesSync;
pub use self::newhome_tradeitem_relation::NewhomeTradeitemRelation;
pub use self::newhome_video_changestatus::NewhomeVideoChangestatus;
pub use self::newhome_video_sync::NewhomeVideoSync;
pub use self::newhome_vr_sync::NewhomeVrSync;
pub use self::project_activity_sync::ProjectActivitySync;
pub use self::store_check::StoreCheck;
pub use self::store_punish_info_query::StorePunishInfoQuery;
pub use self::vrfactory_production_sync::VrfactoryProductionSync;

/// `alibaba.alihouse.admin.theme.create`
pub mod admin_theme_create {
    use crate::prelude::*;

    /// `alibaba.alihouse.admin.theme.create` (创建云主题)
    ///
    /// <https://open.taobao.com/api.htm?docId=61783&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.admin.theme.create",
        response = AdminThemeCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminThemeCreate {
        pub etc_theme_dto: EtcThemeDto,
    }

    /// `EtcThemeDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDto {
        pub outer_id: String,
        pub name: String,
        pub r#type: i64,
        pub title: String,
        pub descr: String,
        /// Several values with commas between them.
        pub city_codes: String,
        pub detail_data_source: i64,
        pub detail_image: String,
        pub detail_show_title: DetailShowTitle,
        pub detail_color_val: String,
        pub detail_selector_is_show: i64,
        pub detail_theme_template_id: i64,
        pub detail_show_fetch_info_component: DetailShowFetchInfoComponent,
        pub category: Category,
        pub min_content_num: i64,
        #[top_api(required)]
        pub theme_detail_excels: Vec<EtcThemeDetailExcelDto>,
        pub selection_id: i64,
    }

    /// The values of `detail_show_title`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DetailShowTitle {
        /// 不展示
        #[top_api(value = "1")]
        V1,
        /// 展示
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `detail_show_fetch_info_component`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DetailShowFetchInfoComponent {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 价格
        #[top_api(value = 1)]
        V1,
        /// 面积
        #[top_api(value = 2)]
        V2,
        /// 户型
        #[top_api(value = 3)]
        V3,
        /// 居住体验
        #[top_api(value = 4)]
        V4,
        /// 人群
        #[top_api(value = 5)]
        V5,
        /// 销售状态
        #[top_api(value = 6)]
        V6,
        /// 优选好房
        #[top_api(value = 7)]
        V7,
        /// 周边配套
        #[top_api(value = 8)]
        V8,
        #[top_api(value = 9)]
        V9,
        #[top_api(value = 10)]
        V10,
        #[top_api(value = 11)]
        V11,
        /// 榜单城市化
        #[top_api(value = 12)]
        V12,
        /// 楼盘时刻
        #[top_api(value = 13)]
        V13,
        /// 楼盘属性
        #[top_api(value = 14)]
        V14,
        /// 需求类型
        #[top_api(value = 15)]
        V15,
        /// 权益
        #[top_api(value = 16)]
        V16,
        /// 城市化
        #[top_api(value = 17)]
        V17,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `EtcThemeDetailExcelDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDetailExcelDto {
        pub outer_id: String,
        pub biz_type: BizType,
        pub outer_project_id: Option<String>,
        pub project_type: Option<ProjectType>,
        pub sort: i64,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 楼盘
        #[top_api(value = 1)]
        V1,
        /// 房源
        #[top_api(value = 2)]
        V2,
        /// 文章
        #[top_api(value = 3)]
        V3,
        /// 视频
        #[top_api(value = 4)]
        Video,
        /// 评测
        #[top_api(value = 5)]
        V5,
        /// banner
        #[top_api(value = 6)]
        Banner,
        /// 品牌
        #[top_api(value = 7)]
        V7,
        /// 抽奖
        #[top_api(value = 8)]
        V8,
        /// 二手房小区
        #[top_api(value = 9)]
        V9,
        /// 其他
        #[top_api(value = 10)]
        Others,
        /// 租房
        #[top_api(value = 11)]
        V11,
        /// 内容
        #[top_api(value = 12)]
        V12,
        /// 交易商品
        #[top_api(value = 13)]
        V13,
        /// 二手房委托云主题
        #[top_api(value = 14)]
        V14,
        /// 租房委托云主题
        #[top_api(value = 15)]
        V15,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `project_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectType {
        /// 集中式模式
        #[top_api(value = 10)]
        V10,
        /// 分散式模式
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdminThemeCreateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.admin.theme.hot.update`
pub mod admin_theme_hot_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.admin.theme.hot.update` (云主题热更新数据集)
    ///
    /// <https://open.taobao.com/api.htm?docId=62347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.admin.theme.hot.update",
        response = AdminThemeHotUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminThemeHotUpdate {
        pub etc_theme_dto: EtcThemeDto,
    }

    /// `EtcThemeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDto {
        pub outer_id: String,
        #[top_api(required)]
        pub theme_detail_excels: Vec<EtcThemeDetailExcelDto>,
    }

    /// `EtcThemeDetailExcelDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDetailExcelDto {
        pub outer_id: String,
        pub biz_type: BizType,
        pub outer_project_id: Option<String>,
        pub project_type: Option<ProjectType>,
        pub sort: i64,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 楼盘
        #[top_api(value = 1)]
        V1,
        /// 房源
        #[top_api(value = 2)]
        V2,
        /// 文章
        #[top_api(value = 3)]
        V3,
        /// 视频
        #[top_api(value = 4)]
        Video,
        /// 评测
        #[top_api(value = 5)]
        V5,
        /// banner
        #[top_api(value = 6)]
        Banner,
        /// 品牌
        #[top_api(value = 7)]
        V7,
        /// 抽奖
        #[top_api(value = 8)]
        V8,
        /// 二手房小区
        #[top_api(value = 9)]
        V9,
        /// 其他
        #[top_api(value = 10)]
        Others,
        /// 租房
        #[top_api(value = 11)]
        V11,
        /// 内容
        #[top_api(value = 12)]
        V12,
        /// 交易商品
        #[top_api(value = 13)]
        V13,
        /// 二手房委托云主题
        #[top_api(value = 14)]
        V14,
        /// 租房委托云主题
        #[top_api(value = 15)]
        V15,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `project_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectType {
        /// 集中式模式
        #[top_api(value = 10)]
        V10,
        /// 分散式模式
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdminThemeHotUpdateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.admin.theme.update`
pub mod admin_theme_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.admin.theme.update` (云主题更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=61816&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.admin.theme.update",
        response = AdminThemeUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminThemeUpdate {
        pub etc_theme_dto: EtcThemeDto,
    }

    /// `EtcThemeDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDto {
        pub outer_id: String,
        pub title: String,
        pub descr: String,
        /// Several values with commas between them.
        pub city_codes: String,
        pub detail_data_source: i64,
        pub detail_image: String,
        pub detail_show_title: DetailShowTitle,
        pub detail_color_val: String,
        pub detail_theme_template_id: i64,
        pub detail_show_fetch_info_component: DetailShowFetchInfoComponent,
        pub category: Category,
        pub min_content_num: i64,
        #[top_api(required)]
        pub theme_detail_excels: Vec<EtcThemeDetailExcelDto>,
    }

    /// The values of `detail_show_title`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DetailShowTitle {
        /// 不展示
        #[top_api(value = 1)]
        V1,
        /// 展示
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `detail_show_fetch_info_component`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DetailShowFetchInfoComponent {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Category {
        /// 价格
        #[top_api(value = 1)]
        V1,
        /// 面积
        #[top_api(value = 2)]
        V2,
        /// 户型
        #[top_api(value = 3)]
        V3,
        /// 居住体验
        #[top_api(value = 4)]
        V4,
        /// 人群
        #[top_api(value = 5)]
        V5,
        /// 销售状态
        #[top_api(value = 6)]
        V6,
        /// 优选好房
        #[top_api(value = 7)]
        V7,
        /// 周边配套
        #[top_api(value = 8)]
        V8,
        #[top_api(value = 9)]
        V9,
        #[top_api(value = 10)]
        V10,
        #[top_api(value = 11)]
        V11,
        /// 榜单城市化
        #[top_api(value = 12)]
        V12,
        /// 楼盘时刻
        #[top_api(value = 13)]
        V13,
        /// 楼盘属性
        #[top_api(value = 14)]
        V14,
        /// 需求类型
        #[top_api(value = 15)]
        V15,
        /// 权益
        #[top_api(value = 16)]
        V16,
        /// 城市化
        #[top_api(value = 17)]
        V17,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `EtcThemeDetailExcelDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDetailExcelDto {
        pub outer_id: String,
        pub biz_type: BizType,
        pub outer_project_id: Option<String>,
        pub project_type: Option<ProjectType>,
        pub sort: i64,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 楼盘
        #[top_api(value = 1)]
        V1,
        /// 房源
        #[top_api(value = 2)]
        V2,
        /// 文章
        #[top_api(value = 3)]
        V3,
        /// 视频
        #[top_api(value = 4)]
        Video,
        /// 评测
        #[top_api(value = 5)]
        V5,
        /// banner
        #[top_api(value = 6)]
        Banner,
        /// 品牌
        #[top_api(value = 7)]
        V7,
        /// 抽奖
        #[top_api(value = 8)]
        V8,
        /// 二手房小区
        #[top_api(value = 9)]
        V9,
        /// 其他
        #[top_api(value = 10)]
        Others,
        /// 租房
        #[top_api(value = 11)]
        V11,
        /// 内容
        #[top_api(value = 12)]
        V12,
        /// 交易商品
        #[top_api(value = 13)]
        V13,
        /// 二手房委托云主题
        #[top_api(value = 14)]
        V14,
        /// 租房委托云主题
        #[top_api(value = 15)]
        V15,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `project_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProjectType {
        /// 集中式模式
        #[top_api(value = 10)]
        V10,
        /// 分散式模式
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdminThemeUpdateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.admin.theme.update.status`
pub mod admin_theme_update_status {
    use crate::prelude::*;

    /// `alibaba.alihouse.admin.theme.update.status` (云主题上下架+删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=61820&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.admin.theme.update.status",
        response = AdminThemeUpdateStatusResult,
        unwrap = "result",
        debug
    )]
    pub struct AdminThemeUpdateStatus {
        pub etc_theme_dto: EtcThemeDto,
    }

    /// `EtcThemeDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EtcThemeDto {
        pub id: Option<i64>,
        pub online_status: Option<i64>,
        pub is_deleted: Option<IsDeleted>,
        pub outer_id: String,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 未删除
        #[top_api(value = 0)]
        NotDeleted,
        /// 已删除
        #[top_api(value = 1)]
        Deleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdminThemeUpdateStatusResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.business.activity.delete`
pub mod business_activity_delete {
    use crate::prelude::*;

    /// `alibaba.alihouse.business.activity.delete` (电商券活动删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=58583&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.business.activity.delete",
        response = BusinessActivityDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct BusinessActivityDelete {
        pub bai_yi_activity_data_dto: BusinessActivityDataDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityDataDto {
        pub outer_activity_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityDeleteResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.business.activity.query`
pub mod business_activity_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.business.activity.query` (电商券活动公司数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=58609&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.business.activity.query",
        response = BusinessActivityQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BusinessActivityQuery {
        pub merchant_open_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityQueryResult {
        pub data: Option<BusinessActivityPackageDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityPackageDto {
        pub signature_list: Vec<BusinessActivitySignatureDto>,
        pub agreement_list: Vec<BusinessActivityAgreementDto>,
        pub bank_card_list: Vec<BusinessActivityBankCardDto>,
        pub company_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivitySignatureDto {
        pub backspin_text: Option<String>,
        pub horizontal_text: Option<String>,
        pub center_pattern: Option<i64>,
        pub signature_color: Option<i64>,
        pub signature_type: Option<i64>,
        pub signature_name: Option<String>,
        pub id: Option<i64>,
        pub seal_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityAgreementDto {
        pub agreement_content: Option<String>,
        pub agreement_name: Option<String>,
        pub agreement_type: Option<i64>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityBankCardDto {
        #[top_api(secret)]
        pub sub_bank_card_no: Option<String>,
        pub bank_contact_line: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        #[top_api(secret)]
        pub bank_account_alias: Option<String>,
        #[top_api(secret)]
        pub bank_account_name: Option<String>,
        pub account_type: Option<i64>,
        pub id: Option<i64>,
    }
}

/// `alibaba.alihouse.category.control.query`
pub mod category_control_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.category.control.query` (类目权限查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67473&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.category.control.query",
        response = CategoryControlQueryResponse,
        idempotent,
        debug
    )]
    pub struct CategoryControlQuery {
        pub category_control_dto: CategoryControlDto,
    }

    /// `CategoryControlDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlDto {
        pub outer_target_ids: Vec<String>,
        pub is_test: i64,
        pub target_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlQueryResponse {
        pub return_code: Option<String>,
        pub data: Vec<CategoryControlQueryResponseData>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }

    /// `CategoryControlDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlQueryResponseData {
        pub outer_target_id: Option<String>,
        pub target_type: Option<i64>,
        pub second_category: Vec<i64>,
        pub third_category: Vec<i64>,
    }
}

/// `alibaba.alihouse.category.control.sync`
pub mod category_control_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.category.control.sync` (类目权限上翻)
    ///
    /// <https://open.taobao.com/api.htm?docId=67468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.category.control.sync",
        response = CategoryControlSyncResponse,
        debug
    )]
    pub struct CategoryControlSync {
        pub category_control_dto: Option<CategoryControlDto>,
    }

    /// `CategoryControlDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlDto {
        pub outer_target_id: String,
        pub third_category: Vec<i64>,
        pub second_category: Vec<i64>,
        pub is_test: i64,
        pub operate_type: OperateType,
        pub target_type: TargetType,
        pub outer_store_id: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 删除
        #[top_api(value = 0)]
        Delete,
        /// 新增
        #[top_api(value = 1)]
        Add,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `target_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TargetType {
        /// 门店
        #[top_api(value = 1)]
        Store,
        /// 经纪人
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlSyncResponse {
        pub return_code: Option<String>,
        pub data: Vec<CategoryControlResultDto>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }

    /// `CategoryControlResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryControlResultDto {
        pub category_id: Option<i64>,
        pub reason: Option<String>,
    }
}

/// `alibaba.alihouse.change.store.type`
pub mod change_store_type {
    use crate::prelude::*;

    /// `alibaba.alihouse.change.store.type` (融合店迁移门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=67840&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.change.store.type",
        response = ChangeStoreTypeResponse,
        debug
    )]
    pub struct ChangeStoreType {
        pub outer_store_id: Option<String>,
        pub store_type: Option<i64>,
        pub sub_type: Option<i64>,
        pub outer_company_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeStoreTypeResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.activity.query`
pub mod existinghome_activity_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.activity.query` (五福活动经纪人获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=65513&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.activity.query",
        response = ExistinghomeActivityQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExistinghomeActivityQuery {
        pub query_info: ActivityQueryInfoDto,
    }

    /// `ActivityQueryInfoDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ActivityQueryInfoDto {
        pub business_type: BusinessType,
        pub r#type: Type,
        pub scene_type: i64,
        #[top_api(required)]
        pub outer_target_ids: Vec<String>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 公司
        #[top_api(value = 1)]
        Company,
        /// 城市品牌店
        #[top_api(value = 2)]
        V2,
        /// 品牌
        #[top_api(value = 3)]
        V3,
        /// 标准门店
        #[top_api(value = 4)]
        V4,
        /// 签约公司
        #[top_api(value = 5)]
        V5,
        /// 经纪人/置业顾问
        #[top_api(value = 6)]
        V6,
        /// TP 账号
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeActivityQueryResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.agreement.sync`
pub mod existinghome_agreement_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.agreement.sync` (二手房电子协议数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57247&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.agreement.sync",
        response = ExistinghomeAgreementSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeAgreementSync {
        pub existing_home_electric_agreement_dto: ExistingHomeElectricAgreementDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ExistingHomeElectricAgreementDto {
        pub is_valid: IsValid,
        pub agreement_content: String,
        pub agreement_name: String,
        pub is_template: IsTemplate,
        pub agreement_type: i64,
        pub outer_agreement_id: String,
        pub merchant_open_id: Option<i64>,
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// 失效
        #[top_api(value = 0)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_template`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTemplate {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeAgreementSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.bankcard.sync`
pub mod existinghome_bankcard_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.bankcard.sync` (结算账号同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57269&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.bankcard.sync",
        response = ExistinghomeBankcardSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeBankcardSync {
        pub existing_home_bank_card_dto: ExistingHomeBankCardDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistingHomeBankCardDto {
        pub is_valid: Option<IsValid>,
        pub is_four_account: Option<IsFourAccount>,
        pub bank_contact_line: Option<String>,
        #[top_api(secret)]
        pub bank_card_no: Option<String>,
        #[top_api(secret)]
        pub bank_account_alias: Option<String>,
        #[top_api(secret)]
        pub bank_account_name: String,
        pub account_use_type: Option<i64>,
        pub outer_bank_id: String,
        pub account_type: Option<String>,
        pub merchant_open_id: i64,
        pub bank_name_simple: Option<String>,
        pub card_type: Option<i64>,
        pub bank_name: Option<String>,
        pub bank_branch_province: Option<String>,
        pub bank_branch_city: Option<String>,
        pub bank_branch_name: Option<String>,
        pub is_open_net_business: Option<i64>,
        pub scene_type: Option<i64>,
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_four_account`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFourAccount {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBankcardSyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.brand.sync`
pub mod existinghome_brand_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.brand.sync` (二手房公司品牌数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56776&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.brand.sync",
        response = ExistinghomeBrandSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeBrandSync {
        pub company_brand_dto: CompanyBrandDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyBrandDto {
        pub logo: String,
        pub brand_name: String,
        pub outer_brand_id: String,
        pub is_deleted: Option<IsDeleted>,
        pub description: Option<String>,
        pub brand_category: Option<BrandCategory>,
        pub is_test: Option<IsTest>,
        pub brand_tags: Option<String>,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `brand_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BrandCategory {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// saas
        #[top_api(value = 1)]
        Saas,
        /// 普通中介
        #[top_api(value = 2)]
        V2,
        /// KA
        #[top_api(value = 3)]
        Ka,
        /// 开发商
        #[top_api(value = 4)]
        V4,
        /// 交易服务
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrandSyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.brandcity.sync`
pub mod existinghome_brandcity_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.brandcity.sync` (二手房城市品牌店数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56775&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.brandcity.sync",
        response = ExistinghomeBrandcitySyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeBrandcitySync {
        pub company_brand_city_dto: CompanyBrandCityDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CompanyBrandCityDto {
        pub outer_company_brand_id: String,
        pub outer_company_id: String,
        pub outer_brand_id: Option<String>,
        pub city_id: i64,
        pub company_name: String,
        pub company_name_short: String,
        pub company_license_no: String,
        pub company_legal_person: String,
        pub company_license_photo: String,
        pub company_license_expire_time: Option<String>,
        pub company_license_status: Option<CompanyLicenseStatus>,
        pub company_logo: Option<String>,
        #[top_api(secret)]
        pub company_certificate_no: Option<String>,
        pub company_certificate_photo: Option<String>,
        #[top_api(secret)]
        pub contact_man: String,
        #[top_api(secret)]
        pub contact_phone: String,
        pub gaode_longitude: String,
        pub gaode_latitude: String,
        #[top_api(secret)]
        pub address: String,
        pub is_deleted: IsDeleted,
        pub is_virtual_company: IsVirtualCompany,
        pub description: Option<String>,
        pub tag_codes: Option<String>,
        pub is_test: Option<IsTest>,
        pub r#type: Option<i64>,
    }

    /// The values of `company_license_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CompanyLicenseStatus {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_virtual_company`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsVirtualCompany {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrandcitySyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.broker.migrate`
pub mod existinghome_broker_migrate {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.broker.migrate` (融合店经纪人迁移)
    ///
    /// <https://open.taobao.com/api.htm?docId=67839&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.broker.migrate",
        response = ExistinghomeBrokerMigrateResponse,
        debug
    )]
    pub struct ExistinghomeBrokerMigrate {
        pub broker_migrate_dto: BrokerMigrateDto,
    }

    /// `BrokerMigrateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrokerMigrateDto {
        pub outer_store_id: Option<String>,
        pub new_outer_id: Option<String>,
        pub outer_id: Option<String>,
        pub r#type: Option<i64>,
        pub is_roll_back: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrokerMigrateResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.broker.points.sync`
pub mod existinghome_broker_points_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.broker.points.sync` (经纪人积分同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.broker.points.sync",
        response = ExistinghomeBrokerPointsSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeBrokerPointsSync {
        pub broker_points_list: SyncBrokerPointsDto,
    }

    /// `SyncBrokerPointsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncBrokerPointsDto {
        pub outer_consultant_id: Option<String>,
        #[top_api(required)]
        pub points_factors: Vec<PointsFactorDto>,
        pub business_time: Option<String>,
        pub is_test: Option<i64>,
    }

    /// `PointsFactorDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PointsFactorDto {
        pub point_factor: Option<String>,
        pub point_score: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrokerPointsSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Vec<BrokerPointResultDto>,
    }

    /// `BrokerPointResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrokerPointResultDto {
        pub outer_id: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.broker.query`
pub mod existinghome_broker_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.broker.query` (根据外部经纪人 ID 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57242&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.broker.query",
        response = ExistinghomeBrokerQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExistinghomeBrokerQuery {
        pub outer_broker_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrokerQueryResult {
        pub data: Option<ProjectAdviserDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserDto {
        pub store_id: Option<i64>,
        pub broker_id: Option<i64>,
        pub outer_company_id: Option<String>,
        #[top_api(secret)]
        pub adviser_user_name: Option<String>,
        pub tags: Vec<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub outer_shop_id: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        pub gender: Option<i64>,
        pub introduction: Option<String>,
        pub work_year: Option<i64>,
        pub service_evaluation: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub head_url: Option<String>,
        pub card_front_url: Option<String>,
        pub card_back_url: Option<String>,
        pub business_card: Option<String>,
        pub job_status: Option<i64>,
        pub agent_license_url: Option<String>,
        pub agent_license_number: Option<String>,
        pub agent_employ_url: Option<String>,
        pub agent_employ_number: Option<String>,
        pub verification_info: Option<String>,
        pub verification_status: Option<i64>,
        #[top_api(secret)]
        pub sub_user_nick: Option<String>,
        pub has_tb_account: Option<bool>,
        pub partake_business: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.broker.submit`
pub mod existinghome_broker_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.broker.submit` (提交经纪人信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56719&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.broker.submit",
        response = ExistinghomeBrokerSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeBrokerSubmit {
        #[top_api(max_items = 999)]
        pub brokers: Vec<ProjectAdviserDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserDto {
        pub work_year: Option<i64>,
        pub introduction: Option<String>,
        pub gender: Option<Gender>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        pub out_store_id: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub tags: Vec<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub outer_company_id: Option<String>,
        pub outer_consultant_id: Option<String>,
        pub service_evaluation: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub head_url: Option<String>,
        pub card_front_url: Option<String>,
        pub card_back_url: Option<String>,
        pub business_card: Option<String>,
        pub job_status: Option<JobStatus>,
        pub real_name_status: Option<RealNameStatus>,
        pub agent_license_url: Option<String>,
        pub agent_license_number: Option<String>,
        pub agent_employ_url: Option<String>,
        pub agent_employ_number: Option<String>,
        pub verification_info: Option<String>,
        pub verification_status: Option<VerificationStatus>,
        pub broker_attach: Option<ProjectAdviserAttachDto>,
        pub profession: Option<String>,
        pub education: Option<i64>,
        pub r#type: Option<Type>,
        pub sincerity_status: Option<SincerityStatus>,
        pub agent_employ_status: Option<i64>,
        pub agent_employ_number_url: Option<String>,
        pub partake_business: Option<PartakeBusiness>,
        pub is_test: Option<IsTest>,
        pub identity: Option<String>,
        pub etc_version: Option<i64>,
        pub is_receive_customer: Option<IsReceiveCustomer>,
        pub region_receptive_status: Option<RegionReceptiveStatus>,
        pub certification_services: Vec<String>,
        pub e_code: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 保密
        #[top_api(value = 0)]
        Secret,
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `job_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JobStatus {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 在职
        #[top_api(value = 1)]
        V1,
        /// 离职
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `real_name_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RealNameStatus {
        /// 未审
        #[top_api(value = 0)]
        V0,
        /// 通过
        #[top_api(value = 1)]
        Pass,
        /// 拒绝
        #[top_api(value = 2)]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `verification_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VerificationStatus {
        /// 未审
        #[top_api(value = 0)]
        V0,
        /// 通过
        #[top_api(value = 1)]
        Pass,
        /// 失败
        #[top_api(value = 9)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 社区志愿者
        #[top_api(value = 3)]
        V3,
        /// 客服
        #[top_api(value = 4)]
        CustomerService,
        /// 委托管家（无忧卖房）
        #[top_api(value = 5)]
        V5,
        /// 委托客服（无忧卖房）
        #[top_api(value = 6)]
        V6,
        /// 公寓管家
        #[top_api(value = 7)]
        V7,
        /// 交易员
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sincerity_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SincerityStatus {
        /// 优秀
        #[top_api(value = 1)]
        V1,
        /// 诚信
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `partake_business`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PartakeBusiness {
        /// 二手房
        #[top_api(value = "0")]
        V0,
        /// 长租公寓
        #[top_api(value = "1")]
        V1,
        /// 居间模式
        #[top_api(value = "2")]
        V2,
        /// 交易服务
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_receive_customer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsReceiveCustomer {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `region_receptive_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RegionReceptiveStatus {
        /// 不可接待
        #[top_api(value = 0)]
        V0,
        /// 可接待
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserAttachDto {
        pub recent_view_count: Option<i64>,
        pub exam_status: Option<ExamStatus>,
        pub tutor_status: Option<TutorStatus>,
        pub recent_trade_count: Option<i64>,
    }

    /// The values of `exam_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExamStatus {
        /// 已认证
        #[top_api(value = 1)]
        V1,
        /// 未认证
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `tutor_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TutorStatus {
        /// 已认证
        #[top_api(value = 1)]
        V1,
        /// 未认证
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeBrokerSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.community.broker.submit`
pub mod existinghome_community_broker_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.community.broker.submit` (提交小区专家)
    ///
    /// <https://open.taobao.com/api.htm?docId=56722&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.community.broker.submit",
        response = ExistinghomeCommunityBrokerSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeCommunityBrokerSubmit {
        pub relation_dto: Option<SubmitCommunityAgentRelationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubmitCommunityAgentRelationDto {
        pub out_consulatant_infos: Vec<CommunityAgentRelationDto>,
        pub outer_community_id: Option<String>,
        pub business_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityAgentRelationDto {
        pub r#type: Option<Type>,
        pub outer_consultant_id: Option<String>,
        pub is_test: Option<IsTest>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 指定专家
        #[top_api(value = 1)]
        V1,
        /// 系统认定专家
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeCommunityBrokerSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.company.sync`
pub mod existinghome_company_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.company.sync` (二手房公司同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56778&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.company.sync",
        response = ExistinghomeCompanySyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeCompanySync {
        pub company_dto: CompanyDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyDto {
        pub company_logo: Option<String>,
        pub company_license_status: Option<CompanyLicenseStatus>,
        pub company_license_expire_time: Option<String>,
        pub company_license_photo: String,
        pub company_legal_person: String,
        pub company_license_no: String,
        pub company_name_short: String,
        pub company_name: String,
        pub city_id: i64,
        pub outer_company_id: String,
        pub is_deleted: Option<IsDeleted>,
        #[top_api(secret)]
        pub address: String,
        pub gaode_latitude: String,
        pub gaode_longitude: String,
        #[top_api(secret)]
        pub contact_phone: String,
        #[top_api(secret)]
        pub contact_man: String,
        pub company_certificate_photo: Option<String>,
        #[top_api(secret)]
        pub company_certificate_no: Option<String>,
        pub is_test: Option<IsTest>,
    }

    /// The values of `company_license_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CompanyLicenseStatus {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeCompanySyncResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.companyinfo.submit`
pub mod existinghome_companyinfo_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.companyinfo.submit` (进件接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57293&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.companyinfo.submit",
        response = ExistinghomeCompanyinfoSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeCompanyinfoSubmit {
        pub cis: TradeMerchantOpenDto,
    }

    /// `TradeMerchantOpenDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TradeMerchantOpenDto {
        pub legal_cert_type: Option<i64>,
        pub legal_cert_back_url: Option<String>,
        pub legal_cert_front_url: Option<String>,
        pub business_license_expire_time: Option<String>,
        pub business_license_status: Option<i64>,
        pub business_license_url: Option<String>,
        pub business_license_no: Option<String>,
        #[top_api(secret)]
        pub legal_cert_no: Option<String>,
        #[top_api(secret)]
        pub legal_name: Option<String>,
        #[top_api(secret)]
        pub business_contact_phone: Option<String>,
        #[top_api(secret)]
        pub business_contact_name: Option<String>,
        pub alias_name: Option<String>,
        pub name: Option<String>,
        pub merchant_type: Option<MerchantType>,
        pub r#type: Type,
        pub outer_company_id: String,
        pub personal_name: Option<String>,
        #[top_api(secret)]
        pub personal_phone: Option<String>,
        pub personal_cert_type: Option<i64>,
        #[top_api(secret)]
        pub personal_cert_no: Option<String>,
        pub personal_cert_expire_status: Option<i64>,
        pub personal_cert_expire_time: Option<String>,
        pub personal_cert_front_url: Option<String>,
        pub personal_cert_back_url: Option<String>,
        pub scene_type: Option<SceneType>,
        pub province_id: Option<i64>,
        pub city_id: Option<i64>,
        pub area_id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub legal_cert_status: Option<LegalCertStatus>,
        pub legal_cert_expire_time: Option<String>,
        pub outer_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub is_support_credit: Option<IsSupportCredit>,
        pub contract_snapshot: Option<String>,
        pub collection_type: Option<CollectionType>,
        pub instead_merchant_open_id: Option<i64>,
        pub sign_type: Option<i64>,
        pub signing_merchant_open_id: Option<i64>,
        pub proof_list: Vec<TradeMerchantProofDto>,
    }

    /// The values of `merchant_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MerchantType {
        /// 企业
        #[top_api(value = "01")]
        Company,
        /// 个体工商户
        #[top_api(value = "07")]
        V07,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 公司
        #[top_api(value = 1)]
        Company,
        /// 城市品牌店
        #[top_api(value = 2)]
        V2,
        /// 标准门店
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `scene_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SceneType {
        /// 二手房交易
        #[top_api(value = 1)]
        V1,
        /// 租房交易
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `legal_cert_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LegalCertStatus {
        /// 永久
        #[top_api(value = 1)]
        V1,
        /// 非永久
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_support_credit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSupportCredit {
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `collection_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CollectionType {
        /// 直收
        #[top_api(value = 1)]
        V1,
        /// 代收
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `TradeMerchantProofDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeMerchantProofDto {
        pub r#type: Option<i64>,
        pub file_type: Option<i64>,
        pub url: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeCompanyinfoSubmitResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.entrustselling.query`
pub mod existinghome_entrustselling_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.entrustselling.query` (委托信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.entrustselling.query",
        response = ExistinghomeEntrustsellingQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExistinghomeEntrustsellingQuery {
        pub entrust_selling_query: EntrustSellingQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntrustSellingQuery {
        pub entrust_selling_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeEntrustsellingQueryResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<CustomerEntrustSellingDto>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerEntrustSellingDto {
        pub busi_type: Option<BusiType>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub outer_community_id: Option<i64>,
        pub entrust_community_name: Option<String>,
        pub building: Option<String>,
        pub unit: Option<String>,
        pub house_number: Option<String>,
        /// In cents.
        pub expecting_bidding: Option<i64>,
        pub name: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub house_hold: Option<String>,
        pub room_number: Option<i64>,
        pub parlor_number: Option<i64>,
        pub toilet_number: Option<i64>,
        pub house_size: Option<String>,
        pub house_floor: Option<i64>,
        pub decoration: Option<String>,
        pub is_test: Option<IsTest>,
        pub contact_info: Option<String>,
    }

    /// The values of `busi_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusiType {
        /// 无忧卖房
        #[top_api(value = 1)]
        V1,
        /// 普通卖房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihouse.existinghome.entrustselling.update`
pub mod existinghome_entrustselling_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.entrustselling.update` (管家状态及房源信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.entrustselling.update",
        response = ExistinghomeEntrustsellingUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeEntrustsellingUpdate {
        pub customer_entrust_selling_req: CustomerEntrustSellingReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerEntrustSellingReq {
        pub entrusted_status: i64,
        pub butler_service_id: i64,
        pub entrust_selling_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeEntrustsellingUpdateResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<bool>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.change.community`
pub mod existinghome_house_change_community {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.change.community` (房屋、房源变更所属小区)
    ///
    /// <https://open.taobao.com/api.htm?docId=62211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.change.community",
        response = ExistinghomeHouseChangeCommunityResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseChangeCommunity {
        pub sync_change_house_info_dto: SyncChangeHouseInfoDto,
    }

    /// `SyncChangeHouseInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncChangeHouseInfoDto {
        pub old_community_outer_id: String,
        pub community_outer_id: String,
        pub outer_id: String,
        pub e_code: Option<String>,
        pub business_type: i64,
        pub house_model: Option<HouseModel>,
        pub house_type: Option<HouseType>,
        pub is_async: i64,
        pub is_change_community: Option<i64>,
        pub entrust_outer_id: Option<String>,
    }

    /// The values of `house_model`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseModel {
        /// 集中式模式
        #[top_api(value = 10)]
        V10,
        /// 分散式模式
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `house_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseType {
        /// 正常房源
        #[top_api(value = 0)]
        V0,
        /// 临时房源（交易专用）
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseChangeCommunityResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.house.change.standard`
pub mod existinghome_house_change_standard {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.change.standard` (委托房源变更标准房源)
    ///
    /// <https://open.taobao.com/api.htm?docId=62011&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.change.standard",
        response = ExistinghomeHouseChangeStandardResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseChangeStandard {
        pub house: Option<EntrustChangeStandardDto>,
    }

    /// `EntrustChangeStandardDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EntrustChangeStandardDto {
        pub community_outer_id: String,
        pub ecode: String,
        pub outer_id: String,
        pub business_type: BusinessType,
        pub house_type: Option<HouseType>,
        pub house_model: Option<i64>,
        pub entrust_outer_id: String,
        pub public_community_outer_id: Option<String>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `house_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseType {
        /// 正常房源
        #[top_api(value = 0)]
        V0,
        /// 临时房源（交易专用）
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseChangeStandardResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.cooperate.brand.update`
pub mod existinghome_house_cooperate_brand_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.cooperate.brand.update` (租房合作品牌更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63472&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.cooperate.brand.update",
        response = ExistinghomeHouseCooperateBrandUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseCooperateBrandUpdate {
        pub sync_update_cooperate_brand: SyncUpdateCooperateBrand,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncUpdateCooperateBrand {
        pub community_outer_id: String,
        pub outer_id: String,
        pub outer_brand_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseCooperateBrandUpdateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.house.delete.house`
pub mod existinghome_house_delete_house {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.delete.house` (删除房源)
    ///
    /// <https://open.taobao.com/api.htm?docId=64655&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.delete.house",
        response = ExistinghomeHouseDeleteHouseResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseDeleteHouse {
        pub house: DeleteHouseDto,
    }

    /// `DeleteHouseDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeleteHouseDto {
        pub community_outer_id: String,
        pub outer_id: String,
        pub business_type: BusinessType,
        pub house_type: HouseType,
        pub house_model: Option<i64>,
        pub entrust_outer_id: Option<String>,
        pub scene: i64,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `house_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseType {
        /// 正常房源
        #[top_api(value = 0)]
        V0,
        /// 临时房源（交易专用）
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseDeleteHouseResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.downself`
pub mod existinghome_house_downself {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.downself` (房源信息下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=56931&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.downself",
        response = ExistinghomeHouseDownselfResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseDownself {
        pub community_outer_id: String,
        pub outer_id: String,
        pub outer_entrust_id: Option<String>,
        pub business_type: Option<BusinessType>,
        pub is_async: Option<i64>,
        pub etc_version: Option<i64>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 小区
        #[top_api(value = 2)]
        V2,
        /// 公寓
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseDownselfResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.features.sync`
pub mod existinghome_house_features_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.features.sync` (房源标准打标数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61830&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.features.sync",
        response = ExistinghomeHouseFeaturesSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseFeaturesSync {
        pub house_features: Option<SyncHouseFeaturesDto>,
    }

    /// `SyncHouseFeaturesDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseFeaturesDto {
        pub business_type: Option<BusinessType>,
        pub operation_type: Option<OperationType>,
        pub business_activities: Vec<String>,
        pub house_features_list: Vec<HouseFeaturesDto>,
        pub batch_number: Option<String>,
        pub features_type: Option<FeaturesType>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `operation_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationType {
        /// 新增
        #[top_api(value = "add")]
        Add,
        /// 删除
        #[top_api(value = "delete")]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `features_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FeaturesType {
        /// 房源类型
        #[top_api(value = "house")]
        House,
        /// 标准门店
        #[top_api(value = "store")]
        Store,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `HouseFeaturesDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HouseFeaturesDto {
        pub outer_id: Option<String>,
        pub community_outer_id: Option<String>,
        pub house_model: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseFeaturesSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.storeentrust.query`
pub mod existinghome_house_storeentrust_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.storeentrust.query` (门店委托信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=57270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.storeentrust.query",
        response = ExistinghomeHouseStoreentrustQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExistinghomeHouseStoreentrustQuery {
        pub outer_community_id: String,
        pub outer_house_id: String,
        pub store_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseStoreentrustQueryResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<StoreEntrustDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreEntrustDto {
        pub entrust_item_id: Option<i64>,
        pub entrust_version: Option<String>,
        pub entrust_id: Option<i64>,
        pub inside_area: Option<String>,
        pub building_area: Option<String>,
        pub room_no: Option<String>,
        pub unit_no: Option<String>,
        pub building_no: Option<String>,
        #[top_api(secret)]
        pub house_address: Option<String>,
        pub community_name: Option<String>,
        pub community_item_id: Option<i64>,
        pub community_id: Option<i64>,
        pub trade_status: Option<i64>,
        pub is_exist: Option<bool>,
        pub is_commission: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.house.sync`
pub mod existinghome_house_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.sync` (房源信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56790&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.sync",
        response = ExistinghomeHouseSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseSync {
        pub house: Option<SyncExistingHouseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncExistingHouseDto {
        pub entrust: Option<SyncExistingHouseEntrustDto>,
        pub gather_time: Option<String>,
        pub is_show: i64,
        pub video_url: Option<String>,
        pub layout_pictures: Vec<String>,
        pub inner_pictures: Vec<String>,
        pub show_price: Option<String>,
        pub property_age: Option<i64>,
        pub construction_time: Option<String>,
        pub is_only_house: Option<i64>,
        pub is_elevator: Option<i64>,
        pub house_reason: Option<String>,
        pub status: i64,
        pub property_type: i64,
        pub total_floor: i64,
        pub floor: i64,
        pub position: Option<i64>,
        pub balcony: i64,
        pub kitchen: i64,
        pub toilet: i64,
        pub hall: i64,
        pub room: i64,
        pub look_time: Option<String>,
        pub direction: i64,
        pub fitment: i64,
        pub situation: Option<i64>,
        pub fee_desc: Option<String>,
        pub service_desc: Option<String>,
        pub community_desc: Option<String>,
        pub layout_desc: Option<String>,
        pub mentality: Option<String>,
        pub description: String,
        pub room_no: Option<String>,
        pub unit_no: Option<String>,
        pub building_no: Option<String>,
        pub building_area: Option<String>,
        pub inside_area: Option<String>,
        pub land_use: Option<i64>,
        pub property_rights: Option<i64>,
        pub name: String,
        #[top_api(secret)]
        pub address: Option<String>,
        pub outer_id: String,
        pub ecode: Option<String>,
        pub community_outer_id: String,
        pub scene: i64,
        pub video_cover_image: Option<String>,
        pub house_type: Option<HouseType>,
        pub is_cover: Option<i64>,
        pub tag_codes: Vec<String>,
        pub community_name: Option<String>,
        pub outer_layouts_id: Option<String>,
        pub pictures: Vec<ProjectPictureDto>,
        pub is_async: Option<i64>,
        pub rent_status: Option<i64>,
        pub service_facilities: Option<String>,
        pub partition_type: Option<i64>,
        pub window_type: Option<i64>,
        pub has_independent_balcony: Option<i64>,
        pub has_independent_toilet: Option<i64>,
        pub house_model: Option<i64>,
        pub house_category: Option<i64>,
        pub rent_price: Option<String>,
        pub room_type: Option<i64>,
        pub outer_house_base_id: Option<String>,
        pub business_type: Option<BusinessType>,
        pub is_test: Option<i64>,
        pub unit_price: Option<String>,
        pub outer_store_id: Option<String>,
        pub cargo_type: Option<CargoType>,
        pub sales_status: Option<SalesStatus>,
        pub extend: Vec<GoodsRelationDto>,
        pub relation_cargos: Vec<GoodsRelationDto>,
        pub item_id: Option<i64>,
        pub etc_version: Option<i64>,
        pub floor_desc: Option<String>,
    }

    /// The values of `house_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseType {
        /// 正常房源
        #[top_api(value = 0)]
        V0,
        /// 临时房源（交易专用）
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cargo_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CargoType {
        /// 楼栋
        #[top_api(value = 6)]
        V6,
        /// 户型
        #[top_api(value = 7)]
        V7,
        /// 房源
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sales_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SalesStatus {
        /// 待定
        #[top_api(value = 0)]
        V0,
        /// 待售
        #[top_api(value = 1)]
        V1,
        /// 在售
        #[top_api(value = 2)]
        V2,
        /// 售罄
        #[top_api(value = 3)]
        V3,
        /// 停售
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncExistingHouseEntrustDto {
        pub house_check_status: Option<i64>,
        pub house_check_picture_url: Option<String>,
        pub house_check_code: Option<String>,
        pub entrust_end_time: Option<String>,
        pub entrust_begin_time: Option<String>,
        pub sale_ratio_fee: Option<String>,
        pub entrust_picture: Option<String>,
        pub certificate_picture: Option<String>,
        pub entrust_status_reason: Option<String>,
        pub entrust_status: Option<i64>,
        pub house_price: Option<String>,
        pub role: Option<i64>,
        pub outer_agent_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub outer_company_id: Option<String>,
        #[top_api(secret)]
        pub consigner_phone: Option<String>,
        #[top_api(secret)]
        pub consigner_name: Option<String>,
        #[top_api(secret)]
        pub rights_id_cards: Vec<String>,
        #[top_api(secret)]
        pub rights_names: Vec<String>,
        pub rights_no: Option<String>,
        pub outer_id: Option<String>,
        pub house_check_desc: Option<String>,
        pub entrust_pictures: Vec<String>,
        #[top_api(secret)]
        pub ownership_address: Option<String>,
        pub entrust_selling_id: Option<i64>,
        pub pay_type_json: Option<String>,
        pub service_content: Option<String>,
        pub rent_requirement: Option<String>,
        pub max_rent_time: Option<i64>,
        pub min_rent_time: Option<i64>,
        pub viewing_time: Option<String>,
        pub check_in_time: Option<String>,
        pub outer_brand_id: Option<String>,
        pub rent_price: Option<String>,
        pub maintenance_time: Option<String>,
        pub house_check_information: Option<String>,
        pub rights_no_type: Option<RightsNoType>,
        pub merchant_open_id: Option<String>,
        pub rent_vouchers: Vec<String>,
        pub trade_biz_type: Option<TradeBizType>,
        pub agreement_id: Option<i64>,
        pub natural_merchant_open_id: Option<i64>,
        pub enterprise_merchant_open_id: Option<i64>,
        pub collection_type: Option<i64>,
        pub send_rent_charge_model: Option<String>,
        pub landlord_type: Option<i64>,
        pub instead_merchant_open_id: Option<i64>,
        /// Several values with commas between them.
        pub role_list: Option<String>,
    }

    /// The values of `rights_no_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RightsNoType {
        /// 业务件号
        #[top_api(value = 1)]
        V1,
        /// 证件号
        #[top_api(value = 2)]
        V2,
        /// 商品房备案号
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeBizType {
        /// B2C
        #[top_api(value = 1)]
        B2C,
        /// C2C
        #[top_api(value = 2)]
        C2C,
        /// 寄租
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPictureDto {
        pub is_cover: Option<i64>,
        pub is_focus: Option<i64>,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
        pub description: Option<String>,
        pub pic_data: Option<String>,
        pub category: Option<i64>,
        pub order_tag: Option<i64>,
        pub outer_house_id: Option<String>,
        pub outer_house_base_id: Option<String>,
        pub outer_layout_id: Option<String>,
        pub outer_picture_id: Option<String>,
        pub outer_id: Option<String>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 楼盘
        #[top_api(value = 1)]
        V1,
        /// 小区
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `GoodsRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsRelationDto {
        pub relation_item_id: Option<i64>,
        pub relation_sku_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<SyncHouseResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseResultDto {
        pub entrust_id: Option<i64>,
        pub house_id: Option<i64>,
        pub entrust_version: Option<String>,
        pub entrust_item_id: Option<i64>,
        pub community_item_id: Option<i64>,
        pub community_id: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.house.trade.query.status`
pub mod existinghome_house_trade_query_status {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.trade.query.status` (查询房源状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62393&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.trade.query.status",
        response = ExistinghomeHouseTradeQueryStatusResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseTradeQueryStatus {
        pub community_outer_id: String,
        pub outer_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseTradeQueryStatusResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<SyncHouseStatusDto>,
    }

    /// `SyncHouseStatusDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseStatusDto {
        pub entrust_item_id: Option<i64>,
        pub community_outer_id: Option<String>,
        pub outer_id: Option<String>,
        pub online_status: Option<i64>,
        pub update_time: Option<String>,
        pub merchant_open_id: Option<i64>,
        pub bill_pay_item_id: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.house.upself`
pub mod existinghome_house_upself {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.house.upself` (房源上架)
    ///
    /// <https://open.taobao.com/api.htm?docId=56938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.house.upself",
        response = ExistinghomeHouseUpselfResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeHouseUpself {
        pub community_outer_id: String,
        pub outer_id: String,
        pub outer_entrust_id: Option<String>,
        pub business_type: Option<BusinessType>,
        pub is_async: Option<i64>,
        pub etc_version: Option<i64>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 小区
        #[top_api(value = 2)]
        V2,
        /// 公寓
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeHouseUpselfResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.existinghome.identifying.sync`
pub mod existinghome_identifying_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.identifying.sync` (登陆标识信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=64917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.identifying.sync",
        response = ExistinghomeIdentifyingSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeIdentifyingSync {
        pub identity_info: IdentityInfoDto,
    }

    /// `IdentityInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityInfoDto {
        pub outer_id: String,
        pub identity: String,
        pub etc_version: i64,
        pub r#type: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeIdentifyingSyncResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<bool>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.mian.user.bind`
pub mod existinghome_mian_user_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.mian.user.bind` (主账号入驻)
    ///
    /// <https://open.taobao.com/api.htm?docId=64699&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.mian.user.bind",
        response = ExistinghomeMianUserBindResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeMianUserBind {
        pub main_account_req_dto: MainAccountReqDto,
    }

    /// `MainAccountReqDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MainAccountReqDto {
        pub outer_target_id: String,
        #[top_api(secret)]
        pub main_user_nick: String,
        pub is_test: Option<IsTest>,
        pub account_type: AccountType,
        pub etc_version: i64,
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 非测试
        #[top_api(value = 0)]
        V0,
        /// 测试
        #[top_api(value = 1)]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// 公司
        #[top_api(value = 1)]
        Company,
        /// 城市品牌公司
        #[top_api(value = 2)]
        V2,
        /// 品牌
        #[top_api(value = 3)]
        V3,
        /// 门店
        #[top_api(value = 4)]
        Store,
        /// 签约公司
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeMianUserBindResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.pos.apply.submit`
pub mod existinghome_pos_apply_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.pos.apply.submit` (pos 申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.pos.apply.submit",
        response = ExistinghomePosApplySubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomePosApplySubmit {
        pub syc_trade_pos_apply_dto: SyncTradePosApplyDto,
    }

    /// `SyncTradePosApplyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncTradePosApplyDto {
        pub merchant_open_id: String,
        pub pos_apply_amount: String,
        pub pos_open_id: String,
        pub merchant_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomePosApplySubmitResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.pos.open.submit`
pub mod existinghome_pos_open_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.pos.open.submit` (pos 进件接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59131&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.pos.open.submit",
        response = ExistinghomePosOpenSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomePosOpenSubmit {
        pub sync_trade_pos_open_dto: SyncTradePosOpenDto,
    }

    /// `SyncTradePosOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncTradePosOpenDto {
        pub merchant_open_id: String,
        pub legal_nationality: String,
        #[top_api(secret)]
        pub legal_phone: String,
        #[top_api(secret)]
        pub legal_address: String,
        pub legal_sex: String,
        pub use_pos: i64,
        pub province_code: String,
        pub city_code: String,
        pub district_code: String,
        pub legal_cert_back_url: String,
        pub legal_cert_front_url: String,
        pub legal_id_expire: String,
        #[top_api(secret)]
        pub company_address: String,
        pub business_license_url: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomePosOpenSubmitResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.query.house.base.info`
pub mod existinghome_query_house_base_info {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.query.house.base.info` (查询房源基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.query.house.base.info",
        response = ExistinghomeQueryHouseBaseInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeQueryHouseBaseInfo {
        pub community_outer_id: String,
        pub outer_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeQueryHouseBaseInfoResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<SyncHouseBaseInfoDto>,
    }

    /// `SyncHouseBaseInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseBaseInfoDto {
        pub community_outer_id: Option<String>,
        pub outer_id: Option<String>,
        pub online_status: Option<i64>,
        pub outer_store_id: Option<String>,
        pub business_type: Option<i64>,
        pub scene: Option<i64>,
        pub e_code: Option<String>,
        pub is_test: Option<i64>,
        pub outer_company_id: Option<String>,
        pub outer_agent_id: Option<String>,
        pub item_id: Option<i64>,
        pub merchant_open_id: Option<i64>,
        pub city: Option<String>,
        pub house_category: Option<i64>,
        pub outer_house_base_id: Option<String>,
        pub outer_layouts_id: Option<String>,
        pub house_model: Option<i64>,
        pub rent_price: Option<i64>,
        pub show_price: Option<String>,
        pub inside_area: Option<String>,
        pub building_area: Option<String>,
        pub room: Option<i64>,
        pub hall: Option<i64>,
        pub toilet: Option<i64>,
        pub kitchen: Option<i64>,
        pub balcony: Option<i64>,
        pub new_item_id: Option<i64>,
        pub entrust_status: Option<i64>,
        pub agreement_id: Option<i64>,
        pub landlord_type: Option<i64>,
        pub natural_merchant_open_id: Option<i64>,
        pub collection_type: Option<CollectionType>,
        pub instead_merchant_open_id: Option<i64>,
        pub sign_type: Option<SignType>,
        pub enterprise_merchant_open_id: Option<i64>,
        pub signing_merchant_open_id: Option<i64>,
        pub cover_picture: Option<String>,
    }

    /// The values of `collection_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CollectionType {
        /// 直收
        #[top_api(value = 1)]
        V1,
        /// 代收
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignType {
        /// 静默
        #[top_api(value = 1)]
        V1,
        /// 授权代理人
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihouse.existinghome.query.house.tag.info`
pub mod existinghome_query_house_tag_info {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.query.house.tag.info` (活动标查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.query.house.tag.info",
        response = ExistinghomeQueryHouseTagInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeQueryHouseTagInfo {
        pub sync_house_tag_feature_dto: SyncHouseTagFeatureDto,
    }

    /// `SyncHouseTagFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseTagFeatureDto {
        pub community_outer_id: String,
        pub outer_id: String,
        pub business_type: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeQueryHouseTagInfoResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<ExistinghomeQueryHouseTagInfoResultData>,
    }

    /// `SyncHouseTagFeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeQueryHouseTagInfoResultData {
        pub community_outer_id: Option<String>,
        pub outer_id: Option<String>,
        pub online_status: Option<i64>,
        pub outer_store_id: Option<String>,
        pub feature_dto_list: Vec<FeatureDto>,
    }

    /// `FeatureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeatureDto {
        pub key: Option<String>,
        pub value: Option<String>,
        pub source: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.quotation.sync`
pub mod existinghome_quotation_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.quotation.sync` (二手房行情数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=64768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.quotation.sync",
        response = ExistinghomeQuotationSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeQuotationSync {
        pub existing_house_quotation_req_dto: ExistingHouseQuotationReqDto,
    }

    /// `ExistingHouseQuotationReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistingHouseQuotationReqDto {
        #[top_api(required)]
        pub publish_time: Option<TopDateTime>,
        pub biz_type: i64,
        pub target_id: String,
        pub is_test: i64,
        pub content_json: String,
        pub r#type: i64,
        pub status: i64,
        pub etc_version: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeQuotationSyncResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.region.info.submit`
pub mod existinghome_region_info_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.region.info.submit` (商圈专家信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=63440&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.region.info.submit",
        response = ExistinghomeRegionInfoSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeRegionInfoSubmit {
        pub region_expert_dto: RegionExpertDto,
    }

    /// `RegionExpertDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RegionExpertDto {
        pub outer_region_id: String,
        pub region_type: i64,
        pub outer_consultant_infos: Vec<RegionExpertInfoDto>,
        pub is_test: IsTest,
        pub version: i64,
        pub business_type: Option<BusinessType>,
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 正式数据
        #[top_api(value = 0)]
        V0,
        /// 测试数据
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `RegionExpertInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionExpertInfoDto {
        pub outer_consultant_id: Option<String>,
        pub status: Option<i64>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeRegionInfoSubmitResult {
        pub data: Vec<RegionExpertResultDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `RegionExpertResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionExpertResultDto {
        pub outer_id: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.rent.trade.bind.item`
pub mod existinghome_rent_trade_bind_item {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.rent.trade.bind.item` (交易绑定商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.rent.trade.bind.item",
        response = ExistinghomeRentTradeBindItemResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeRentTradeBindItem {
        pub sync_house_trade_item_dto: SyncHouseTradeItemDto,
    }

    /// `SyncHouseTradeItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncHouseTradeItemDto {
        pub community_outer_id: Option<String>,
        pub outer_id: Option<String>,
        pub business_type: Option<i64>,
        pub bill_pay_item_id: i64,
        pub merchant_open_id: Option<i64>,
        pub outer_store_id: Option<String>,
        pub relation_item_biz_type: i64,
        pub is_async: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeRentTradeBindItemResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.signature.sync`
pub mod existinghome_signature_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.signature.sync` (二手房电子签章数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.signature.sync",
        response = ExistinghomeSignatureSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeSignatureSync {
        pub electric_signature_dto: ElectricSignatureDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectricSignatureDto {
        pub outer_signature_id: String,
        pub signature_name: Option<String>,
        pub signature_type: Option<SignatureType>,
        pub signature_color: Option<SignatureColor>,
        pub center_pattern: Option<CenterPattern>,
        pub horizontal_text: Option<String>,
        pub backspin_text: Option<String>,
        pub is_valid: i64,
        pub merchant_open_id: Option<i64>,
    }

    /// The values of `signature_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignatureType {
        /// 圆章
        #[top_api(value = 1)]
        V1,
        /// 椭圆章
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `signature_color`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignatureColor {
        /// 红色
        #[top_api(value = 1)]
        Red,
        /// 蓝色
        #[top_api(value = 2)]
        Blue,
        /// 黑色
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `center_pattern`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CenterPattern {
        /// 圆形有五角星
        #[top_api(value = 1)]
        V1,
        /// 圆形无五角星
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeSignatureSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.store.bail.sync`
pub mod existinghome_store_bail_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.store.bail.sync` (门店保证金余额同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=65271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.store.bail.sync",
        response = ExistinghomeStoreBailSyncResponse,
        debug
    )]
    pub struct ExistinghomeStoreBailSync {
        pub store_bail_dto: StoreBailDto,
    }

    /// `StoreBailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreBailDto {
        pub outer_store_id: String,
        pub is_test: i64,
        pub etc_version: i64,
        pub bail: i64,
        pub business_type: i64,
        pub category_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeStoreBailSyncResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.store.extends.sync`
pub mod existinghome_store_extends_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.store.extends.sync` (门店扩展信息变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=66634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.store.extends.sync",
        response = ExistinghomeStoreExtendsSyncResponse,
        debug
    )]
    pub struct ExistinghomeStoreExtendsSync {
        pub store_extends_info_dto: StoreExtendsInfoDto,
    }

    /// `StoreExtendsInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreExtendsInfoDto {
        pub outer_store_id: String,
        pub extends_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeStoreExtendsSyncResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.store.level.query`
pub mod existinghome_store_level_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.store.level.query` (门店等级评分查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63858&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.store.level.query",
        response = ExistinghomeStoreLevelQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExistinghomeStoreLevelQuery {
        pub outer_store_ids: String,
        pub business_type: BusinessType,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeStoreLevelQueryResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Vec<LevelDtoList>,
        pub success: Option<bool>,
    }

    /// `LevelDTOList`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LevelDtoList {
        pub level_code: Option<String>,
        pub outer_store_id: Option<String>,
        pub level_name: Option<String>,
        pub grade_item_d_t_o_list: Vec<GradeItemDtoList>,
        pub total_score: Option<i64>,
    }

    /// `GradeItemDTOList`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GradeItemDtoList {
        pub score: Option<i64>,
        pub grade_item_name: Option<String>,
        pub grade_item_code: Option<String>,
        pub store_level_sub_item_d_t_o_list: Vec<StoreLevelSubItemDto>,
    }

    /// `StoreLevelSubItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreLevelSubItemDto {
        pub sub_item_name: Option<String>,
        pub sub_item_value: Option<String>,
        pub sub_item_target_value: Option<String>,
        pub target_score: Option<i64>,
        pub score: Option<String>,
        pub sort: Option<i64>,
    }
}

/// `alibaba.alihouse.existinghome.store.status.change.sync`
pub mod existinghome_store_status_change_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.store.status.change.sync` (门店状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=66635&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.store.status.change.sync",
        response = ExistinghomeStoreStatusChangeSyncResponse,
        debug
    )]
    pub struct ExistinghomeStoreStatusChangeSync {
        pub store_status_dto: StoreStatusDto,
    }

    /// `StoreStatusDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct StoreStatusDto {
        pub outer_store_id: String,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 1)]
        Normal,
        /// 暂停
        #[top_api(value = 2)]
        Pause,
        /// 关闭
        #[top_api(value = 3)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeStoreStatusChangeSyncResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.store.sync`
pub mod existinghome_store_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.store.sync` (二手房标准门店数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.store.sync",
        response = ExistinghomeStoreSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeStoreSync {
        pub company_store_dto: CompanyStoreDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyStoreDto {
        pub outer_company_id: Option<String>,
        pub outer_company_brand_id: Option<String>,
        pub city_id: i64,
        pub store_name: String,
        pub store_name_short: String,
        pub store_info: Option<String>,
        #[top_api(secret)]
        pub main_user_nick: Option<String>,
        #[top_api(secret)]
        pub contact_man: Option<String>,
        #[top_api(secret)]
        pub contact_phone: String,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        pub gaode_longitude: String,
        pub gaode_latitude: String,
        #[top_api(secret)]
        pub address: String,
        /// Several values with commas between them.
        pub store_biz_type: Option<String>,
        pub store_status: Option<i64>,
        pub is_deleted: Option<IsDeleted>,
        pub company_license_no: String,
        pub company_legal_person: String,
        pub company_license_photo: String,
        pub company_license_expire_time: Option<String>,
        pub company_license_status: Option<CompanyLicenseStatus>,
        pub is_small_ka: Option<IsSmallKa>,
        pub outer_store_id: String,
        pub company_name: Option<String>,
        pub virtual_type: Option<VirtualType>,
        pub company_license_url: Option<String>,
        pub partake_business: Option<PartakeBusiness>,
        pub tag_codes: Option<String>,
        pub is_test: Option<IsTest>,
        pub is_async: Option<IsAsync>,
        pub batch_number: Option<String>,
        pub store_icon: Option<String>,
        pub store_type: Option<StoreType>,
        pub source_channel: Option<String>,
        pub business_level: Option<BusinessLevel>,
        pub signing_company_name: Option<String>,
        pub etc_version: Option<i64>,
        pub main_category: Option<MainCategory>,
        pub outer_cooperate_brand_ids: Option<String>,
        pub outer_sign_company_id: Option<String>,
        pub extends_info: Option<String>,
        pub sub_type: Option<i64>,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `company_license_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CompanyLicenseStatus {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_small_ka`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSmallKa {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `virtual_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VirtualType {
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `partake_business`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PartakeBusiness {
        /// 二手房
        #[top_api(value = "0")]
        V0,
        /// 长租公寓
        #[top_api(value = "1")]
        V1,
        /// 居间模式
        #[top_api(value = "2")]
        V2,
        /// 新房
        #[top_api(value = "3")]
        V3,
        /// 交易服务
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_async`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAsync {
        /// 同步
        #[top_api(value = 0)]
        V0,
        /// 异步
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StoreType {
        /// 二租标准店（默认）
        #[top_api(value = 0)]
        V0,
        /// 新房项目店
        #[top_api(value = 1)]
        V1,
        /// 渠道标准店
        #[top_api(value = 2)]
        V2,
        /// 交易中心店
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `business_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessLevel {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 公寓 KA
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `main_category`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MainCategory {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// 交易服务
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeStoreSyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.sub.account.bind`
pub mod existinghome_sub_account_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.sub.account.bind` (子账号入驻)
    ///
    /// <https://open.taobao.com/api.htm?docId=64700&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.sub.account.bind",
        response = ExistinghomeSubAccountBindResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeSubAccountBind {
        pub sub_account_req_dto: SubAccountReqDto,
    }

    /// `SubAccountReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubAccountReqDto {
        #[top_api(secret)]
        pub main_user_nick: String,
        #[top_api(secret)]
        pub phone: i64,
        pub is_test: Option<IsTest>,
        pub etc_version: i64,
        #[top_api(secret)]
        pub user_name: String,
        pub r#type: i64,
        pub outer_consultant_id: String,
        pub job_status: Option<JobStatus>,
        #[top_api(secret)]
        pub identity: Option<String>,
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 非测试
        #[top_api(value = 0)]
        V0,
        /// 测试
        #[top_api(value = 1)]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `job_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum JobStatus {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 在职
        #[top_api(value = 1)]
        V1,
        /// 离职
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeSubAccountBindResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.sync.broker.is.receive.customer`
pub mod existinghome_sync_broker_is_receive_customer {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.sync.broker.is.receive.customer` (经纪人接待状态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=67816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.sync.broker.is.receive.customer",
        response = ExistinghomeSyncBrokerIsReceiveCustomerResponse,
        debug
    )]
    pub struct ExistinghomeSyncBrokerIsReceiveCustomer {
        pub outer_id: Option<String>,
        pub is_receive_customer: Option<i64>,
        pub outer_store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeSyncBrokerIsReceiveCustomerResponse {
        pub return_code: Option<String>,
        pub data: Option<bool>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.threedimension.sync`
pub mod existinghome_threedimension_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.threedimension.sync` (二手房 3D 户型信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.threedimension.sync",
        response = ExistinghomeThreedimensionSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeThreedimensionSync {
        pub three_dimensional_dto: SyncExistingHouseThreeDimensionalDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncExistingHouseThreeDimensionalDto {
        pub community_outer_id: String,
        pub outer_id: String,
        pub unique_no: String,
        pub cover_picture_url: String,
        pub data: String,
        pub r#type: Option<i64>,
        pub jump_url: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeThreedimensionSyncResult {
        pub data: Option<bool>,
        pub is_success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.trade.entrust.submit`
pub mod existinghome_trade_entrust_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.trade.entrust.submit` (交易委托信息更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.trade.entrust.submit",
        response = ExistinghomeTradeEntrustSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeTradeEntrustSubmit {
        pub sync_update_trade_entrust_dto: SyncUpdateTradeEntrustDto,
    }

    /// `SyncUpdateTradeEntrustDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncUpdateTradeEntrustDto {
        pub outer_community_id: Option<String>,
        pub outer_entrust_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub outer_broker_id: Option<String>,
        pub business_type: Option<BusinessType>,
        pub merchant_open_id: Option<i64>,
        pub rent_vouchers: Vec<String>,
        pub trade_biz_type: Option<TradeBizType>,
        pub agreement_id: Option<i64>,
        pub natural_merchant_open_id: Option<i64>,
        pub entrust_status: Option<i64>,
        pub enterprise_merchant_open_id: Option<i64>,
        pub collection_type: Option<CollectionType>,
        pub send_rent_charge_model: Option<String>,
        pub landlord_type: Option<i64>,
        pub instead_merchant_open_id: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub ownership_address: Option<String>,
        pub etc_version: Option<i64>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeBizType {
        /// B2C
        #[top_api(value = 1)]
        B2C,
        /// C2C
        #[top_api(value = 2)]
        C2C,
        /// 寄租
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `collection_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CollectionType {
        /// 直收 （默认值）
        #[top_api(value = 1)]
        V1,
        /// 代收
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeTradeEntrustSubmitResult {
        pub data: Option<bool>,
        pub is_success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghome.virtualshop.sync`
pub mod existinghome_virtualshop_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghome.virtualshop.sync` (二手房虚拟店铺数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghome.virtualshop.sync",
        response = ExistinghomeVirtualshopSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghomeVirtualshopSync {
        pub company_virtual_shop_dto: CompanyVirtualShopDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyVirtualShopDto {
        pub outer_shop_id: String,
        pub r#type: i64,
        pub outer_target_id: String,
        pub name: String,
        pub logo: String,
        pub background_image: String,
        pub banner_image: String,
        pub is_deleted: Option<IsDeleted>,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghomeVirtualshopSyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.existinghouse.house.base`
pub mod existinghouse_house_base {
    use crate::prelude::*;

    /// `alibaba.alihouse.existinghouse.house.base` (（租房）同步房屋信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59719&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.existinghouse.house.base",
        response = ExistinghouseHouseBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ExistinghouseHouseBase {
        pub house_base: HouseBaseDto,
    }

    /// `HouseBaseDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct HouseBaseDto {
        pub outer_community_id: String,
        pub outer_house_base_id: String,
        pub outer_company_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub e_code: String,
        pub building_no: String,
        pub unit_no: String,
        pub room_no: String,
        pub room: i64,
        pub hall: i64,
        pub toilet: i64,
        pub kitchen: i64,
        pub balcony: i64,
        pub inside_area: String,
        pub building_area: Option<String>,
        pub floor: i64,
        pub total_floor: i64,
        pub fitment: i64,
        pub heating_type: HeatingType,
        pub direction: i64,
        pub house_type_structure: i64,
        pub parking_type: Option<i64>,
        pub water_type: Option<i64>,
        pub power_type: Option<i64>,
        pub gas_type: Option<i64>,
        pub pictures: Vec<ProjectPictureDto>,
    }

    /// The values of `heating_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HeatingType {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 自采暖
        #[top_api(value = 1)]
        V1,
        /// 集中供暖
        #[top_api(value = 2)]
        V2,
        /// 无供暖
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ProjectPictureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPictureDto {
        pub outer_id: String,
        pub outer_picture_id: String,
        pub outer_house_base_id: String,
        pub order_tag: i64,
        pub category: i64,
        pub pic_data: String,
        pub description: String,
        pub is_deleted: i64,
        pub is_focus: i64,
        pub is_cover: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExistinghouseHouseBaseResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.im.receive.model.sync`
pub mod im_receive_model_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.im.receive.model.sync` (IM 承接方式同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62258&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.im.receive.model.sync",
        response = ImReceiveModelSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ImReceiveModelSync {
        pub im_receive_model_dto: ImReceiveModelReqDto,
    }

    /// `IMReceiveModelReqDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ImReceiveModelReqDto {
        pub r#type: Type,
        #[top_api(required)]
        pub tag_ids: Vec<String>,
        pub im_model: ImModel,
        pub is_test: IsTest,
        pub outer_store_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 楼盘
        #[top_api(value = 0)]
        V0,
        /// 交易商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `im_model`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImModel {
        /// 天猫好房来客通
        #[top_api(value = 1)]
        V1,
        /// 千牛
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 非测试
        #[top_api(value = 0)]
        V0,
        /// 测试
        #[top_api(value = 1)]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImReceiveModelSyncResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.merchant.enterprise.entry`
pub mod merchant_enterprise_entry {
    use crate::prelude::*;

    /// `alibaba.alihouse.merchant.enterprise.entry` (机构入驻)
    ///
    /// <https://open.taobao.com/api.htm?docId=58027&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.merchant.enterprise.entry",
        response = MerchantEnterpriseEntryResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantEnterpriseEntry {
        pub is_test: Option<i8>,
        pub name: Option<String>,
        pub nick: Option<String>,
        pub outer_id: Option<String>,
        pub store_type: Option<StoreType>,
        #[top_api(secret)]
        pub store_phone: Option<String>,
    }

    /// The values of `store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StoreType {
        /// 渠道店
        #[top_api(value = 1)]
        V1,
        /// 官店
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantEnterpriseEntryResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.merchant.open.update`
pub mod merchant_open_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.merchant.open.update` (非融合店进件升级成融合店)
    ///
    /// <https://open.taobao.com/api.htm?docId=67612&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.merchant.open.update",
        response = MerchantOpenUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantOpenUpdate {
        pub merchant_open_id: i64,
        pub legal_cert_status: Option<i64>,
        pub legal_cert_expire_time: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantOpenUpdateResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.merchant.trade.config.bind`
pub mod merchant_trade_config_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.merchant.trade.config.bind` (交易场景绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=67611&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.merchant.trade.config.bind",
        response = MerchantTradeConfigBindResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantTradeConfigBind {
        pub cis: TradeSceneAddInfoDto,
    }

    /// `TradeSceneAddInfoDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TradeSceneAddInfoDto {
        pub outer_trade_scene_config_id: String,
        pub scene_code: i64,
        pub merchant_open_id: i64,
        pub bank_id: Option<i64>,
        pub signature_id: Option<i64>,
        pub agreement_id: Option<i64>,
        pub instead_merchant_open_id: Option<i64>,
        pub instead_bank_id: Option<i64>,
        pub collection_type: Option<CollectionType>,
        pub is_test: IsTest,
    }

    /// The values of `collection_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CollectionType {
        /// 直收
        #[top_api(value = 1)]
        V1,
        /// 代收
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantTradeConfigBindResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.message.workorder.push`
pub mod message_workorder_push {
    use crate::prelude::*;

    /// `alibaba.alihouse.message.workorder.push` (工单消息推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=58717&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.message.workorder.push",
        response = MessageWorkorderPushResult,
        unwrap = "result",
        debug
    )]
    pub struct MessageWorkorderPush {
        pub message_info_dto: MessageInfoDto,
    }

    /// `MessageInfoDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MessageInfoDto {
        pub biz_sub_type: i64,
        pub broker_id: String,
        pub biz_type: i64,
        pub title: String,
        pub content: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 置业顾问
        #[top_api(value = 1)]
        V1,
        /// 经纪人
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageWorkorderPushResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.activity.customer.save`
pub mod newhome_activity_customer_save {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.activity.customer.save` (销售活动批量保存定向用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=62500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.activity.customer.save",
        response = NewhomeActivityCustomerSaveResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeActivityCustomerSave {
        pub activity_customer_save_dto: Option<ActivityCustomerSaveDto>,
    }

    /// `ActivityCustomerSaveDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityCustomerSaveDto {
        pub outer_store_id: Option<String>,
        #[top_api(required)]
        pub customer_infos: Vec<ActivityCustomerInfoDto>,
        pub outer_sales_activity_id: String,
        pub version: Option<i64>,
        pub outer_project_id: String,
    }

    /// `ActivityCustomerInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityCustomerInfoDto {
        pub team_name: Option<String>,
        pub employee_name: Option<String>,
        #[top_api(secret)]
        pub customer_cert_no: String,
        pub is_deleted: i64,
        pub outer_employee_id: Option<String>,
        #[top_api(secret)]
        pub customer_mobile: String,
        #[top_api(secret)]
        pub customer_name: String,
        pub outer_customer_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeActivityCustomerSaveResult {
        pub code: Option<String>,
        pub data: Vec<ActivityCustomerErrHandlerResultDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `ActivityCustomerErrHandlerResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityCustomerErrHandlerResultDto {
        pub outer_customer_id: Option<String>,
        pub is_deleted: Option<i64>,
        pub fail_reason: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.activity.deposit.bind`
pub mod newhome_activity_deposit_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.activity.deposit.bind` (销售活动绑定预存金商品 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=62499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.activity.deposit.bind",
        response = NewhomeActivityDepositBindResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeActivityDepositBind {
        pub pre_deposit_gold_dto: Option<PreDepositGoldDto>,
    }

    /// `PreDepositGoldDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreDepositGoldDto {
        pub outer_project_id: String,
        pub is_deleted: i64,
        pub outer_store_id: Option<String>,
        pub outer_sales_activity_id: String,
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeActivityDepositBindResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.activity.deposit.unbind`
pub mod newhome_activity_deposit_unbind {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.activity.deposit.unbind` (销售活动解绑预存金商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62869&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.activity.deposit.unbind",
        response = NewhomeActivityDepositUnbindResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeActivityDepositUnbind {
        pub pre_deposit_gold_unbind_dto: Option<PreDepositGoldUnbindDto>,
    }

    /// `PreDepositGoldUnbindDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreDepositGoldUnbindDto {
        pub outer_sales_activity_id: String,
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeActivityDepositUnbindResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.activity.save`
pub mod newhome_activity_save {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.activity.save` (新增或者更新销售活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=62491&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.activity.save",
        response = NewhomeActivitySaveResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeActivitySave {
        pub outer_sales_activity_id: String,
        pub outer_project_id: String,
        pub outer_store_id: Option<String>,
        pub activity_name: String,
        pub activity_type: ActivityType,
        pub activity_type_desc: Option<String>,
        pub enable_pre_deposit_gold: i64,
        pub enable_customer: i64,
        pub prov: Option<String>,
        pub prov_id: Option<String>,
        pub city: Option<String>,
        pub city_id: Option<String>,
        pub area: Option<String>,
        pub area_id: Option<String>,
        #[top_api(secret)]
        pub detail_address: Option<String>,
        pub reminder_content: Option<String>,
        pub is_deleted: i64,
        pub is_test: i64,
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 开盘活动
        #[top_api(value = 1)]
        V1,
        /// 顺销活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeActivitySaveResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.activity.subscription.bind`
pub mod newhome_activity_subscription_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.activity.subscription.bind` (销售活动绑定认购商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.activity.subscription.bind",
        response = NewhomeActivitySubscriptionBindResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeActivitySubscriptionBind {
        pub subscription_item_dto: Option<SubscriptionItemDto>,
    }

    /// `SubscriptionItemDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SubscriptionItemDto {
        pub outer_sales_activity_id: String,
        pub outer_project_id: String,
        pub outer_store_id: Option<String>,
        pub project_cid: i64,
        pub item_id: i64,
        pub item_name: Option<String>,
        pub show_title: Option<String>,
        pub pre_deposit_item_id: Option<i64>,
        pub pre_deposit_item_name: Option<String>,
        pub pre_deposit_item_title: Option<String>,
        pub settle_aid: i64,
        pub sign_type: SignType,
        /// In minutes.
        pub sign_timeout_time: i64,
        pub elec_signature_id: Option<i64>,
        pub elec_agreement_id: Option<i64>,
        pub seal_type: Option<i64>,
        pub sign_online_time_type: Option<i64>,
        pub sign_online_time_val: Option<String>,
        pub buy_limit: i64,
        #[top_api(required)]
        pub outer_payment_ids: Vec<String>,
        pub is_async_sell: i64,
    }

    /// The values of `sign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignType {
        /// 线上
        #[top_api(value = 1)]
        Online,
        /// 线下
        #[top_api(value = 2)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeActivitySubscriptionBindResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.adviser.message.notice`
pub mod newhome_adviser_message_notice {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.adviser.message.notice` (催促小 B 发送短信)
    ///
    /// <https://open.taobao.com/api.htm?docId=62225&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.adviser.message.notice",
        response = NewhomeAdviserMessageNoticeResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeAdviserMessageNotice {
        pub project_adviser_dto: ProjectAdviserDto,
    }

    /// `ProjectAdviserDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserDto {
        pub outer_consultant_id: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeAdviserMessageNoticeResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.adviser.submit.account`
pub mod newhome_adviser_submit_account {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.adviser.submit.account` (顾问入职离职)
    ///
    /// <https://open.taobao.com/api.htm?docId=58158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.adviser.submit.account",
        response = NewhomeAdviserSubmitAccountResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeAdviserSubmitAccount {
        pub outer_consultant_id: Option<String>,
        pub status: Option<Status>,
        pub outer_shop_id: Option<String>,
        pub version: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 入职
        #[top_api(value = 1)]
        V1,
        /// 离职
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeAdviserSubmitAccountResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.agreement.preshow`
pub mod newhome_agreement_preshow {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.agreement.preshow` (预览地址获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62529&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.agreement.preshow",
        response = NewhomeAgreementPreshowResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeAgreementPreshow {
        pub id: i64,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 协议
        #[top_api(value = 1)]
        V1,
        /// 签章
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeAgreementPreshowResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.apartment.line`
pub mod newhome_apartment_line {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.apartment.line` (公寓上下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=59654&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.apartment.line",
        response = NewhomeApartmentLineResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeApartmentLine {
        pub outer_id: String,
        pub r#type: i8,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeApartmentLineResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.apartment.outerid`
pub mod newhome_apartment_outerid {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.apartment.outerid` (公寓更新 outerid)
    ///
    /// <https://open.taobao.com/api.htm?docId=62010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.apartment.outerid",
        response = NewhomeApartmentOuteridResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeApartmentOuterid {
        pub outer_id: String,
        pub e_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeApartmentOuteridResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.base.label.submit`
pub mod newhome_base_label_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.base.label.submit` (提交标签库)
    ///
    /// <https://open.taobao.com/api.htm?docId=56032&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.base.label.submit",
        response = NewhomeBaseLabelSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeBaseLabelSubmit {
        #[top_api(max_items = 999)]
        pub labels: Vec<BaseLabelDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseLabelDto {
        pub parent_business: Option<String>,
        pub business: Option<String>,
        pub r#type: Option<String>,
        pub label_id: Option<String>,
        pub label_name: Option<String>,
        pub type_id: Option<String>,
        pub business_id: Option<String>,
        pub parent_business_id: Option<String>,
        pub biz_type: Option<BizType>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 新房
        #[top_api(value = 0)]
        V0,
        /// 二手房
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeBaseLabelSubmitResult {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.business.sync`
pub mod newhome_business_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.business.sync` (商圈数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55957&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.business.sync",
        response = NewhomeBusinessSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeBusinessSync {
        pub base_business_dto: BaseBusinessDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseBusinessDto {
        pub fencing: String,
        pub gaode_latitude: String,
        pub gaode_longitude: String,
        pub name_simple: String,
        pub name: String,
        pub name_pinyin: String,
        pub name_pinyin_simple: String,
        pub region_type: String,
        pub region_id: i64,
        pub area_id: i64,
        pub outer_business_id: String,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeBusinessSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.casefield.activity.project.submit`
pub mod newhome_casefield_activity_project_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.casefield.activity.project.submit` (案场活动楼盘维护)
    ///
    /// <https://open.taobao.com/api.htm?docId=59339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.casefield.activity.project.submit",
        response = NewhomeCasefieldActivityProjectSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeCasefieldActivityProjectSubmit {
        pub case_field_activity_projects_dto: CaseFieldActivityProjectsDto,
    }

    /// `CaseFieldActivityProjectsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseFieldActivityProjectsDto {
        pub outer_activity_id: String,
        pub status: i64,
        #[top_api(required)]
        pub case_field_activity_project_dto: Vec<CaseFieldActivityProjectDto>,
    }

    /// `CaseFieldActivityProjectDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseFieldActivityProjectDto {
        pub outer_id: String,
        #[top_api(secret)]
        pub activity_address: Option<String>,
        pub sign_up_limit: i64,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeCasefieldActivityProjectSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.casefield.activity.submit`
pub mod newhome_casefield_activity_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.casefield.activity.submit` (案场活动维护)
    ///
    /// <https://open.taobao.com/api.htm?docId=59338&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.casefield.activity.submit",
        response = NewhomeCasefieldActivitySubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeCasefieldActivitySubmit {
        pub case_field_activity_dto: CaseFieldActivityDto,
    }

    /// `CaseFieldActivityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CaseFieldActivityDto {
        pub outer_activity_id: String,
        pub activity_name: String,
        pub activity_sub_name: Option<String>,
        pub activity_remark: String,
        pub activity_rule: Option<String>,
        #[top_api(required)]
        pub activity_begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub activity_end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub sign_up_begin_time: Option<TopDateTime>,
        #[top_api(required)]
        pub sign_up_end_time: Option<TopDateTime>,
        pub hold_begin_time: Option<TopDateTime>,
        pub hold_end_time: Option<TopDateTime>,
        pub banner_urls: String,
        pub content_urls: String,
        pub is_online: i64,
        pub is_official_show: i64,
        pub is_sign_disclaimer: i64,
        #[top_api(secret)]
        pub contactor: String,
        #[top_api(secret)]
        pub contactor_phone: String,
        #[top_api(secret)]
        pub contactor_email: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeCasefieldActivitySubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.community.line`
pub mod newhome_community_line {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.community.line` (小区上下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=56948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.community.line",
        response = NewhomeCommunityLineResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeCommunityLine {
        pub outer_id: Option<String>,
        pub r#type: Option<i8>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeCommunityLineResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.community.submit`
pub mod newhome_community_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.community.submit` (提交小区信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56742&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.community.submit",
        response = NewhomeCommunitySubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeCommunitySubmit {
        pub ebbas_community_dto: Option<EbbasCommunityDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbbasCommunityDto {
        pub e_code: String,
        pub outer_id: String,
        pub source: i64,
        pub r#type: i64,
        pub project_name: String,
        pub alias_names: Vec<String>,
        pub highlights: Option<String>,
        pub tag_codes: Vec<String>,
        pub avg_price: String,
        /// In yuan.
        pub show_price: String,
        #[top_api(required)]
        pub estate_types: Vec<String>,
        pub property_rights_years_codes: Vec<String>,
        pub building_area: Option<String>,
        #[top_api(secret)]
        pub project_detail_address: String,
        #[top_api(secret)]
        pub map_location_detail_address: Option<String>,
        pub map_location_longitude: String,
        pub map_location_latitude: String,
        #[top_api(secret)]
        pub developer_full_name: Option<String>,
        pub community_area: Option<String>,
        pub community_volume_rate: Option<String>,
        pub community_greening_rate: Option<String>,
        pub parking_radio: Option<String>,
        pub community_planning_building: Option<i64>,
        pub community_planning_households: Option<i64>,
        pub community_estate_company: Option<String>,
        pub community_estate_expenses: Option<String>,
        pub community_heating_type_desc: Option<String>,
        pub community_water_type_desc: Option<String>,
        pub community_power_type_desc: Option<String>,
        pub overall_introduction: Option<String>,
        pub submit_reason: Option<String>,
        #[top_api(secret)]
        pub country_name: String,
        #[top_api(secret)]
        pub prov: String,
        #[top_api(secret)]
        pub city: String,
        #[top_api(secret)]
        pub area: String,
        #[top_api(secret)]
        pub street_name: Option<String>,
        pub country_id: i64,
        pub prov_id: i64,
        pub city_id: i64,
        pub area_id: i64,
        pub street_id: Option<i64>,
        pub loop_line: Option<String>,
        pub building_categorys: Vec<String>,
        pub building_types: Vec<String>,
        pub house_types: Vec<String>,
        /// In yuan.
        pub parking_fee: Option<String>,
        pub parking_number: Option<i64>,
        pub overground_parking_number: Option<i64>,
        pub underground_parking_number: Option<i64>,
        pub gas_supply_description: Option<String>,
        pub main_house_type_description: Option<String>,
        pub diversion_people_vehicles: Option<String>,
        pub fencing: Option<String>,
        pub transaction_ownership: i64,
        pub architecture_age: Option<String>,
        #[top_api(secret)]
        pub property_address: Option<String>,
        pub property_working_hours: Option<String>,
        #[top_api(secret)]
        pub property_telephone: Option<String>,
        pub is_community_closed: Option<String>,
        pub fixed_parking_fee_standard: Option<String>,
        pub temp_parking_fee_standard: Option<String>,
        pub identification_non_motorized_garage: Option<i64>,
        pub air_fresh_air_sign: Option<i64>,
        pub facade_style: Option<String>,
        pub exterior_wall_materials: Option<String>,
        pub is_intelligent_gate_installed: Option<String>,
        pub has_access_control: Option<String>,
        pub has_monitor: Option<String>,
        pub security_posts_number: Option<i64>,
        pub security_personnel_number: Option<i64>,
        pub is_duty_all_day: Option<String>,
        pub patrol_frequency: Option<String>,
        pub has_police_connected: Option<String>,
        pub community_level: Option<String>,
        pub pinyin: String,
        pub full_pinyin: String,
        pub internal_matching: Option<String>,
        pub buisness_id: Option<String>,
        pub module_id: String,
        pub avg_price_unit: Option<String>,
        pub layouts: Vec<SyncProjectLayoutDto>,
        pub pictures: Vec<ProjectPictureDto>,
        pub function_area_id: String,
        pub metro_line: Option<String>,
        pub garage_configuration: Option<i64>,
        pub total_floor: Option<i64>,
        pub has_elevator: Option<i64>,
        pub apartment_management: Option<ApartmentManagementDto>,
        pub function_id: Option<String>,
        pub decoration_standard_codes: Vec<String>,
        pub is_test: Option<bool>,
        pub temp_city_id: Option<i64>,
        pub temp_area_id: Option<i64>,
        pub temp_function_id: Option<i64>,
        pub temp_module_id: Option<i64>,
        pub amap_project_name: Option<String>,
        #[top_api(secret)]
        pub amap_location_detail_address: Option<String>,
        pub amap_location_longitude: Option<String>,
        pub amap_location_latitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncProjectLayoutDto {
        pub orientation: Option<String>,
        pub layout_name: Option<String>,
        pub outer_layout_id: Option<String>,
        pub layout_images: Option<String>,
        pub avg_price: Option<String>,
        pub total_price: Option<String>,
        pub inside_area: Option<String>,
        pub construction_area: Option<String>,
        pub bathroom: Option<String>,
        pub hall: Option<String>,
        pub room: Option<String>,
        pub description: Option<String>,
        pub sales_status: Option<String>,
        pub layout_label: Option<String>,
        pub is_main_layout: Option<i64>,
        pub kitchen: Option<String>,
        pub open_kitchen: Option<OpenKitchen>,
        /// Several values with commas between them.
        pub service_facility: Option<String>,
        pub source_type: i64,
    }

    /// The values of `open_kitchen`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpenKitchen {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPictureDto {
        pub order_tag: Option<i64>,
        pub description: Option<String>,
        pub pic_name: Option<String>,
        pub pic_data: Option<String>,
        pub category: Option<i64>,
        pub outer_layout_id: Option<String>,
        pub outer_picture_id: Option<String>,
        pub is_focus: Option<i64>,
        pub is_cover: Option<i64>,
        pub outer_house_id: Option<String>,
        pub outer_house_base_id: Option<String>,
        pub source_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApartmentManagementDto {
        pub outer_manage_id: Option<String>,
        pub outer_company_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub outer_broker_id: Option<String>,
        pub outer_brand_id: Option<String>,
        pub service_facilitys: Vec<String>,
        #[top_api(secret)]
        pub verification_code: Option<String>,
        pub business_status: Option<i64>,
        pub apartment_desc: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeCommunitySubmitResult {
        pub data: Option<EbbasCommunitySubmitVo>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbbasCommunitySubmitVo {
        pub project_code: Option<String>,
        pub e_code: Option<String>,
        pub outer_id: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.coupon.submit`
pub mod newhome_coupon_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.coupon.submit` (提交专车优惠券活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=56015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.coupon.submit",
        response = NewhomeCouponSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeCouponSubmit {
        pub coupon_dto: Option<MarketingCouponDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingCouponDto {
        pub activity_project_list: Vec<ProjectDetailInfoDto>,
        pub valid_date: Option<i64>,
        pub activity_end_time: Option<TopDateTime>,
        pub activity_begin_time: Option<TopDateTime>,
        pub coupon_money: Option<i64>,
        pub activity_status: Option<i64>,
        pub activity_name: Option<String>,
        pub outer_activity_id: Option<String>,
        pub coupon_return_money: Option<i64>,
        pub activity_type: Option<ActivityType>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 专车
        #[top_api(value = 0)]
        V0,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectDetailInfoDto {
        pub outer_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeCouponSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.deposit.publish`
pub mod newhome_deposit_publish {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.deposit.publish` (创建、修改、发布房产预存金商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62498&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.deposit.publish",
        response = NewhomeDepositPublishResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeDepositPublish {
        pub pre_deposit_gold_save_param: PreDepositGoldSaveParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreDepositGoldSaveParam {
        pub item_id: Option<i64>,
        pub name: String,
        pub pic: String,
        pub valid_days: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub valid_start_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub valid_end_date: Option<String>,
        /// In cents.
        pub price: i64,
        pub quantity: i64,
        pub sub_stock_at_buy: bool,
        pub status: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub starts: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeDepositPublishResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.dynamicdata.submit`
pub mod newhome_dynamicdata_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.dynamicdata.submit` (提交小区动态信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56936&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.dynamicdata.submit",
        response = NewhomeDynamicdataSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeDynamicdataSubmit {
        pub dynamic_data_dto: DynamicDataDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DynamicDataDto {
        pub outer_id: String,
        pub biz_time: String,
        pub government_limit_price_desc: Option<String>,
        pub monthly_increase: Option<String>,
        pub monthly_avg_price_desc: Option<String>,
        pub monthly_avg_price_unit: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeDynamicdataSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.ecode.update`
pub mod newhome_ecode_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.ecode.update` (新房货变更 E 码)
    ///
    /// <https://open.taobao.com/api.htm?docId=65123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.ecode.update",
        response = NewhomeEcodeUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeEcodeUpdate {
        pub house: Option<UpdateNewHomeECodeInfoDto>,
    }

    /// `UpdateNewHomeECodeInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateNewHomeECodeInfoDto {
        pub community_outer_id: String,
        pub ecode: String,
        pub outer_id: String,
        pub business_type: Option<BusinessType>,
        pub house_type: Option<HouseType>,
        pub is_cargo: Option<IsCargo>,
        pub outer_store_id: String,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// 租房
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `house_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseType {
        /// 正常房源
        #[top_api(value = 0)]
        V0,
        /// 临时房源（交易专用）
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_cargo`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCargo {
        #[top_api(value = 0)]
        V0,
        /// 货商品
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeEcodeUpdateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.item.tag.submit`
pub mod newhome_item_tag_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.item.tag.submit` (ETC 上翻商品打标接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63905&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.item.tag.submit",
        response = NewhomeItemTagSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeItemTagSubmit {
        pub item_tag_request_dto: Option<ItemTagRequestDto>,
    }

    /// `ItemTagRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTagRequestDto {
        pub outer_store_id: Option<String>,
        pub source_type: Option<SourceType>,
        pub etc_version: Option<i64>,
        pub outer_ids: Vec<String>,
        pub r#type: Option<i64>,
        pub item_tag_codes: Vec<String>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房楼盘
        #[top_api(value = 1)]
        V1,
        /// 小区
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeItemTagSubmitResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub data: Option<ItemTagResultDto>,
        pub extend_info: Option<String>,
        pub is_success: Option<bool>,
    }

    /// `ItemTagResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTagResultDto {
        pub has_success: Option<bool>,
        pub failed_outer_ids: Vec<String>,
    }
}

/// `alibaba.alihouse.newhome.layout.ecode.update`
pub mod newhome_layout_ecode_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.layout.ecode.update` (新房户型变更 E 码)
    ///
    /// <https://open.taobao.com/api.htm?docId=65125&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.layout.ecode.update",
        response = NewhomeLayoutEcodeUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeLayoutEcodeUpdate {
        pub layout: UpdateProjectLayoutECodeDto,
    }

    /// `UpdateProjectLayoutECodeDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct UpdateProjectLayoutECodeDto {
        pub outer_id: String,
        pub outer_tid: String,
        pub outer_layout_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub source_type: SourceType,
        pub e_code: String,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeLayoutEcodeUpdateResult {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.layout.sync`
pub mod newhome_layout_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.layout.sync` (房通户型数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55949&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.layout.sync",
        response = NewhomeLayoutSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeLayoutSync {
        pub sync_project_layout_data: SyncProjectLayoutDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncProjectLayoutDto {
        /// Several values with commas between them.
        pub layout_images: Option<String>,
        pub avg_price: Option<String>,
        pub total_price: Option<String>,
        pub inside_area: Option<String>,
        pub construction_area: Option<String>,
        pub bathroom: String,
        pub hall: String,
        pub room: String,
        pub outer_id: String,
        pub outer_layout_id: String,
        pub layout_name: String,
        pub orientation: Option<i64>,
        pub description: Option<String>,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
        pub is_main_layout: Option<i64>,
        pub layout_label: Option<String>,
        pub sales_status: Option<i64>,
        pub kitchen: Option<String>,
        pub open_kitchen: Option<OpenKitchen>,
        pub service_facility: Option<String>,
        pub item_id: Option<i64>,
        pub outer_store_id: Option<String>,
        pub outer_tid: Option<String>,
        pub r#type: Option<i64>,
        pub extend: Vec<GoodsRelationDto>,
        pub relation_cargos: Vec<GoodsRelationDto>,
        pub estate_type: Option<i64>,
        pub video_cover_img: Option<String>,
        pub video_url: Option<String>,
        pub e_code: Option<String>,
        pub outer_broker_id: Option<String>,
        pub decoration_standard: Option<i64>,
        pub building_describe: Option<String>,
        pub balcony: Option<String>,
        pub belong_buildings: Option<String>,
        pub belong_units: Option<String>,
        pub belong_rooms: Option<String>,
        pub room_number: Option<String>,
        pub outer_consultant_ids: Vec<String>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `open_kitchen`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OpenKitchen {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `GoodsRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsRelationDto {
        pub relation_item_id: Option<i64>,
        pub relation_sku_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeLayoutSyncResult {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.line.sync`
pub mod newhome_line_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.line.sync` (环线数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55954&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.line.sync",
        response = NewhomeLineSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeLineSync {
        pub base_loop_line_dto: BaseLoopLineDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseLoopLineDto {
        pub loop_line_name: String,
        pub loop_line_fence: Option<String>,
        pub city_id: i64,
        pub number: i64,
        pub loop_line_id: i64,
        pub outer_line_id: Option<String>,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeLineSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.link.info.obtain`
pub mod newhome_link_info_obtain {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.link.info.obtain` (落地页获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=65348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.link.info.obtain",
        response = NewhomeLinkInfoObtainResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeLinkInfoObtain {
        pub link_info_req: LinkInfoReqDto,
    }

    /// `LinkInfoReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LinkInfoReqDto {
        pub r#type: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeLinkInfoObtainResult {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub msg: Option<bool>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.metro.sync`
pub mod newhome_metro_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.metro.sync` (地铁数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55958&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.metro.sync",
        response = NewhomeMetroSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeMetroSync {
        pub base_metro_line_dto: BaseMetroLineDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseMetroLineDto {
        pub exit_poi: Option<String>,
        pub business_district: Option<String>,
        pub site_code: String,
        pub line_code: String,
        pub area_id: i64,
        pub city_id: i64,
        pub metro_line: String,
        pub metro_name: String,
        pub metro_code: String,
        pub outer_metro_id: String,
        pub gaode_latitude: Option<String>,
        pub gaode_longitude: Option<String>,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeMetroSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.new.review.sync`
pub mod newhome_new_review_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.new.review.sync` (新测评基础信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58136&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.new.review.sync",
        response = NewhomeNewReviewSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeNewReviewSync {
        pub sync_project_new_review_draft_dto: SyncProjectNewReviewDraftDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncProjectNewReviewDraftDto {
        pub head: String,
        pub is_test: i64,
        pub outer_review_id: String,
        pub publish_time: String,
        pub status: i64,
        pub defect: Option<String>,
        pub lights: String,
        pub public_traffic: String,
        pub model_house: Option<String>,
        pub house_type_analysis: String,
        pub potential_price: String,
        pub now_price: String,
        pub other_source: String,
        pub medical_source: String,
        pub edu_source: Option<String>,
        pub main_road: String,
        pub subway_desc: Option<String>,
        pub block_desc: String,
        pub district_desc: String,
        pub city_id: i64,
        pub outer_id: String,
        pub custom_source: Option<String>,
        pub live_source_desc: String,
        pub traffic_travel_desc: String,
        pub product_feature: String,
        pub product_feature_desc: String,
        pub district_block_desc: String,
        pub suitable_people: String,
        pub project_desc: String,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub describe: Option<String>,
        #[top_api(secret)]
        pub name: String,
        pub outer_video_id: Option<i64>,
        pub house_multiple: String,
        pub price_trend: i64,
        pub price_desc: String,
        pub park_source: Option<String>,
        pub unique_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeNewReviewSyncResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.new.rich.review.sync`
pub mod newhome_new_rich_review_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.new.rich.review.sync` (新评测改造接口同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=61715&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.new.rich.review.sync",
        response = NewhomeNewRichReviewSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeNewRichReviewSync {
        pub sync_rich_review_dto: SyncRichReviewDto,
    }

    /// `SyncRichReviewDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncRichReviewDto {
        pub outer_id: String,
        pub outer_review_id: String,
        pub outer_video_id: Option<String>,
        pub city_id: i64,
        pub biz_type: i64,
        pub status: i64,
        pub is_test: i64,
        pub review_json: String,
        pub publish_time: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeNewRichReviewSyncResult {
        pub code: Option<String>,
        pub msg: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.payment.method.sync`
pub mod newhome_payment_method_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.payment.method.sync` (付款方式上翻)
    ///
    /// <https://open.taobao.com/api.htm?docId=62478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.payment.method.sync",
        response = NewhomePaymentMethodSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomePaymentMethodSync {
        pub payment_mode_req_dto: PaymentModeReqDto,
    }

    /// `PaymentModeReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentModeReqDto {
        pub outer_project_id: String,
        pub payment_name: String,
        pub payment_type: i64,
        pub buy_one_radio: i64,
        pub buy_multi_radio: i64,
        #[top_api(secret)]
        pub creat_user_name: String,
        pub is_test: i64,
        pub is_deleted: i64,
        pub outer_payment_id: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomePaymentMethodSyncResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.picture.sync`
pub mod newhome_picture_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.picture.sync` (图片数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55948&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.picture.sync",
        response = NewhomePictureSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomePictureSync {
        pub project_picture_data: ProjectPictureDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPictureDto {
        pub is_deleted: Option<String>,
        pub description: Option<String>,
        pub pic_data: String,
        pub category: i64,
        pub order_tag: Option<i64>,
        pub outer_layout_id: Option<String>,
        pub outer_id: String,
        pub outer_picture_id: String,
        pub source_type: Option<SourceType>,
        pub is_focus: Option<IsFocus>,
        pub is_cover: Option<IsCover>,
        pub outer_house_id: Option<String>,
        pub outer_house_base_id: Option<String>,
        pub outer_layout_tid: Option<String>,
        pub outer_building_id: Option<String>,
        pub outer_store_id: Option<String>,
        pub outer_sales_time_id: Option<String>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_focus`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFocus {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_cover`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCover {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomePictureSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.adviser.bind`
pub mod newhome_project_adviser_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.adviser.bind` (置业顾问批量绑定楼盘)
    ///
    /// <https://open.taobao.com/api.htm?docId=60982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.adviser.bind",
        response = NewhomeProjectAdviserBindResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectAdviserBind {
        pub project_adviser_bind_dto: ProjectAdviserBindDto,
        pub status: i64,
    }

    /// `ProjectAdviserBindDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserBindDto {
        pub outer_consultant_id: String,
        pub outer_id: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectAdviserBindResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Vec<ProjectAdviserBindResultDto>,
    }

    /// `ProjectAdviserBindResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserBindResultDto {
        pub outer_consultant_id: Option<String>,
        pub outer_id: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.adviser.delete`
pub mod newhome_project_adviser_delete {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.adviser.delete` (删除楼盘顾问)
    ///
    /// <https://open.taobao.com/api.htm?docId=55983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.adviser.delete",
        response = NewhomeProjectAdviserDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectAdviserDelete {
        pub outer_consultant_id: Option<String>,
        pub version: Option<i64>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectAdviserDeleteResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.adviser.submit`
pub mod newhome_project_adviser_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.adviser.submit` (提交楼盘顾问)
    ///
    /// <https://open.taobao.com/api.htm?docId=55922&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.adviser.submit",
        response = NewhomeProjectAdviserSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectAdviserSubmit {
        #[top_api(max_items = 999)]
        pub advisers: Vec<ProjectAdviserDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectAdviserDto {
        pub sort: Option<i64>,
        pub outer_company_id: Option<String>,
        pub outer_shop_id: Option<String>,
        pub shop_name: Option<String>,
        pub company_short_name: Option<String>,
        pub tags: Vec<String>,
        pub work_year: Option<i64>,
        pub company: Option<String>,
        pub status: Option<i64>,
        pub role: Option<i64>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        pub head_url: Option<String>,
        #[top_api(secret)]
        pub adviser_user_name: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub r#type: Option<Type>,
        pub outer_consultant_id: Option<String>,
        pub outer_id: Option<String>,
        pub receive_model: Option<ReceiveModel>,
        pub audit_status: Option<i64>,
        pub is_receive_customer: Option<IsReceiveCustomer>,
        pub audit_reason: Option<String>,
        pub is_test: Option<IsTest>,
        pub version: Option<i64>,
        pub edit_audit_status: Option<i64>,
        pub region_receptive_status: Option<RegionReceptiveStatus>,
        pub certification_services: Vec<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 置业顾问
        #[top_api(value = 1)]
        V1,
        /// 小区专家
        #[top_api(value = 2)]
        V2,
        /// 经纪人
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receive_model`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiveModel {
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_receive_customer`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsReceiveCustomer {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 非测试
        #[top_api(value = 0)]
        V0,
        /// 测试
        #[top_api(value = 1)]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `region_receptive_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RegionReceptiveStatus {
        /// 不可接待
        #[top_api(value = 0)]
        V0,
        /// 可接待
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectAdviserSubmitResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.project.building`
pub mod newhome_project_building {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.building` (楼栋同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=62496&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.building",
        response = NewhomeProjectBuildingResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectBuilding {
        pub building_dto: BuildingDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BuildingDto {
        pub e_code: Option<String>,
        pub title: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub developer_opening_time: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub developer_due_time: Option<String>,
        pub elevator_no: Option<i64>,
        pub household_no: Option<i64>,
        pub units: Option<i64>,
        pub floors: Option<i64>,
        pub rooms: Option<i64>,
        pub outer_tid: String,
        pub item_id: Option<i64>,
        pub outer_id: String,
        pub outer_store_id: Option<String>,
        pub sales_status: SalesStatus,
        pub extend: Vec<GoodsRelationDto>,
        pub relation_cargos: Vec<BuildingDtoRelationCargos>,
        pub r#type: i64,
        pub building_no: Option<String>,
        pub is_cargo: Option<IsCargo>,
        pub is_elevator: Option<IsElevator>,
    }

    /// The values of `sales_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SalesStatus {
        /// 待定
        #[top_api(value = 0)]
        V0,
        /// 待售
        #[top_api(value = 1)]
        V1,
        /// 在售
        #[top_api(value = 2)]
        V2,
        /// 售罄
        #[top_api(value = 3)]
        V3,
        /// 停售
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_cargo`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCargo {
        /// 非货
        #[top_api(value = 0)]
        V0,
        /// 货
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_elevator`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsElevator {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsRelationDto {
        pub relation_item_id: Option<i64>,
        pub relation_sku_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `GoodsRelationDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuildingDtoRelationCargos {
        pub r#type: Option<Type>,
        pub relation_sku_id: Option<i64>,
        pub relation_item_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 楼栋
        #[top_api(value = 6)]
        V6,
        /// 户型
        #[top_api(value = 7)]
        V7,
        /// 房源
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectBuildingResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.project.building.ecode.update`
pub mod newhome_project_building_ecode_update {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.building.ecode.update` (新房楼栋修改 e 码)
    ///
    /// <https://open.taobao.com/api.htm?docId=65124&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.building.ecode.update",
        response = NewhomeProjectBuildingEcodeUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectBuildingEcodeUpdate {
        pub update_building: UpdateECodeBuildingDto,
    }

    /// `UpdateECodeBuildingDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateECodeBuildingDto {
        pub outer_id: String,
        pub outer_tid: Option<String>,
        pub outer_store_id: Option<String>,
        pub e_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectBuildingEcodeUpdateResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.project.channelphone`
pub mod newhome_project_channelphone {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.channelphone` (新房渠道电话数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57364&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.channelphone",
        response = NewhomeProjectChannelphoneResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectChannelphone {
        pub channel_phone_dto: ProjectChannelPhoneDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProjectChannelPhoneDto {
        pub outer_id: String,
        pub channel: i64,
        #[top_api(secret)]
        pub phone: String,
        pub is_deleted: IsDeleted,
        pub batch_no: String,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 已删除
        #[top_api(value = 1)]
        Deleted,
        /// 未删除
        #[top_api(value = 0)]
        NotDeleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectChannelphoneResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.cooperation.submit`
pub mod newhome_project_cooperation_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.cooperation.submit` (提交 KA 合作楼盘)
    ///
    /// <https://open.taobao.com/api.htm?docId=56016&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.cooperation.submit",
        response = NewhomeProjectCooperationSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectCooperationSubmit {
        pub project_cooperation_dto: Option<ProjectCooperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectCooperationDto {
        pub cooperation_end_time: Option<TopDateTime>,
        pub cooperation_begin_time: Option<TopDateTime>,
        pub ka_project_mid: Option<String>,
        pub outer_cooperation_id: Option<String>,
        pub outer_id: Option<String>,
        pub status: Option<Status>,
        pub is_priority: Option<IsPriority>,
        pub cooperation_type: Option<CooperationType>,
        pub project_code: Option<String>,
        pub contract_no: Option<String>,
        pub activity_type: Option<ActivityType>,
        pub outer_activity_id: Option<String>,
        pub ka_outer_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_priority`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPriority {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cooperation_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CooperationType {
        /// KA 合作
        #[top_api(value = 0)]
        V0,
        /// 优先合作
        #[top_api(value = 10)]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 百亿房补大额电商券
        #[top_api(value = 1)]
        V1,
        /// 直通车活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectCooperationSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.dynamic.delete`
pub mod newhome_project_dynamic_delete {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.dynamic.delete` (楼盘快讯删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=55985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.dynamic.delete",
        response = NewhomeProjectDynamicDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectDynamicDelete {
        pub outer_dynamic_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectDynamicDeleteResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.dynamic.submit`
pub mod newhome_project_dynamic_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.dynamic.submit` (提交楼盘快讯)
    ///
    /// <https://open.taobao.com/api.htm?docId=55915&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.dynamic.submit",
        response = NewhomeProjectDynamicSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectDynamicSubmit {
        #[top_api(required, max_items = 999)]
        pub project_dynamics: Vec<ProjectDynamicDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectDynamicDto {
        pub outer_id: String,
        pub outer_dynamic_id: Option<String>,
        pub city_id: Option<i64>,
        pub title: String,
        pub content: String,
        pub project_tags: Vec<String>,
        pub publish_time: Option<TopDateTime>,
        pub status: Option<Status>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectDynamicSubmitResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.project.ecode`
pub mod newhome_project_ecode {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.ecode` (楼盘 e 码更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=56297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.ecode",
        response = NewhomeProjectEcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectEcode {
        pub outer_id: String,
        pub e_code: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectEcodeResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.kaname.query`
pub mod newhome_project_kaname_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.kaname.query` (查询 KA 楼盘名称)
    ///
    /// <https://open.taobao.com/api.htm?docId=56017&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.kaname.query",
        response = NewhomeProjectKanameQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NewhomeProjectKanameQuery {
        pub ka_project_mid: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectKanameQueryResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.line`
pub mod newhome_project_line {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.line` (楼盘上下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=56008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.line",
        response = NewhomeProjectLineResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectLine {
        pub outer_store_id: Option<String>,
        pub outer_id: String,
        pub r#type: i8,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectLineResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.lottery.result.submit`
pub mod newhome_project_lottery_result_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.lottery.result.submit` (楼盘摇号结果提交)
    ///
    /// <https://open.taobao.com/api.htm?docId=64165&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.lottery.result.submit",
        response = NewhomeProjectLotteryResultSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectLotteryResultSubmit {
        pub project_lottery_result_param: Option<ProjectLotteryResultParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectLotteryResultParam {
        pub outer_store_id: Option<String>,
        pub city_id: i64,
        pub r#type: i64,
        pub outer_project_id: String,
        pub project_lottery_result_d_t_o_list: Vec<ProjectLotteryResultDto>,
        pub outer_sales_time_id: String,
        pub etc_version: i64,
        pub outer_id: String,
        pub delete_flag: bool,
    }

    /// `ProjectLotteryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectLotteryResultDto {
        pub lottery_num: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub sort_num: Option<String>,
        #[top_api(secret)]
        pub identity_card: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectLotteryResultSubmitResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.phone.submit`
pub mod newhome_project_phone_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.phone.submit` (提交楼盘电话)
    ///
    /// <https://open.taobao.com/api.htm?docId=55918&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.phone.submit",
        response = NewhomeProjectPhoneSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectPhoneSubmit {
        pub project_phone_dto: Option<ProjectPhoneDto>,
        pub outer_store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPhoneDto {
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        pub phone_type: Option<PhoneType>,
        pub outer_id: Option<String>,
    }

    /// The values of `phone_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PhoneType {
        /// 楼盘
        #[top_api(value = "1")]
        V1,
        /// 小区
        #[top_api(value = "2")]
        V2,
        /// 房源
        #[top_api(value = "3")]
        V3,
        /// VR
        #[top_api(value = "4")]
        Vr,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectPhoneSubmitResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.presalepermit.delete`
pub mod newhome_project_presalepermit_delete {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.presalepermit.delete` (删除楼盘预售证)
    ///
    /// <https://open.taobao.com/api.htm?docId=55981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.presalepermit.delete",
        response = NewhomeProjectPresalepermitDeleteResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectPresalepermitDelete {
        pub outer_permit_id: Option<String>,
        pub outer_id: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectPresalepermitDeleteResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.presalepermit.submit`
pub mod newhome_project_presalepermit_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.presalepermit.submit` (提交预售证)
    ///
    /// <https://open.taobao.com/api.htm?docId=55921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.presalepermit.submit",
        response = NewhomeProjectPresalepermitSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectPresalepermitSubmit {
        pub pre_sale_permit_dto: Option<PreSalePermitDto>,
    }

    /// `PreSalePermitDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreSalePermitDto {
        pub publicity_time: Option<String>,
        pub total_price_range: Option<String>,
        pub unit_price_range: Option<String>,
        pub average_price: Option<String>,
        pub registration_end_time: Option<TopDateTime>,
        pub registration_start_time: Option<TopDateTime>,
        /// In cents.
        pub proposed_sale_price: Option<String>,
        pub sales_area: Option<i64>,
        pub sales_sets: Option<i64>,
        pub service_life: Option<String>,
        pub pre_sale_position: Option<String>,
        pub land_housing_use: Option<String>,
        pub permitted_sales_area: Option<String>,
        pub certification_date: Option<TopDateTime>,
        pub pre_sale_license_number: Option<String>,
        pub outer_permit_id: Option<String>,
        pub outer_id: Option<String>,
        pub outer_building_ids: Vec<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectPresalepermitSubmitResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.query`
pub mod newhome_project_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.query` (查询楼盘相关信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.query",
        response = NewhomeProjectQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NewhomeProjectQuery {
        pub outer_id: Option<String>,
        pub item_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectQueryResult {
        pub data: Option<EbbasItemDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbbasItemDto {
        pub item_id: Option<String>,
        pub online_status: Option<i8>,
        pub outer_id: Option<String>,
        pub broker_list: Vec<CommunityAgentRelationDto>,
    }

    /// `CommunityAgentRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommunityAgentRelationDto {
        pub outer_broker_id: Option<String>,
        pub new_outer_broker_id: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.salestime`
pub mod newhome_project_salestime {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.salestime` (楼盘销售时刻同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=58056&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.salestime",
        response = NewhomeProjectSalestimeResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectSalestime {
        pub project_sales_time_dto: ProjectSalesTimeDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProjectSalesTimeDto {
        pub outer_sid: String,
        pub outer_id: String,
        pub city: String,
        pub city_id: i64,
        pub subject_name: String,
        pub is_valid: IsValid,
        pub pre_permit_d_t_o_list: Vec<ProjectSalesTimePrePermitDto>,
        pub subject_avg_price: Option<String>,
        pub decoration_standard_price_desc: Option<String>,
        pub is_register: i64,
        pub register_start_date: Option<String>,
        pub register_end_date: Option<String>,
        pub is_recognize: i64,
        pub recognize_start_date: Option<String>,
        pub recognize_end_date: Option<String>,
        pub is_material: i64,
        pub material_start_date: Option<String>,
        pub material_end_date: Option<String>,
        pub is_publicity: i64,
        pub publicity_start_date: Option<String>,
        pub publicity_end_date: Option<String>,
        pub is_lottery: i64,
        pub lottery_draw_date: Option<String>,
        pub offline_lottery_draw_desc: Option<String>,
        pub is_open: i64,
        pub is_blur_open: Option<IsBlurOpen>,
        pub open_date: Option<String>,
        pub is_selection: i64,
        pub selection_start_date: Option<String>,
        pub selection_end_date: Option<String>,
        pub offline_room_selection_desc: Option<String>,
        pub outer_store_id: Option<String>,
        pub developer_due_time: Option<String>,
        pub frozen_price: Option<String>,
        pub frozen_bank: Option<String>,
        pub opening_layout_range: Option<String>,
        pub layout_area_range: Option<String>,
        pub outer_tid_list: Vec<String>,
        pub opening_building_range: Option<String>,
        pub ratio_d_t_o_list: Vec<LotteryRatioDto>,
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_blur_open`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsBlurOpen {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectSalesTimePrePermitDto {
        pub pre_sale_permit_id: Option<String>,
        pub pre_sale_permit_time: Option<String>,
        pub pre_sale_permit_no: Option<String>,
    }

    /// `LotteryRatioDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LotteryRatioDto {
        pub r#type: Option<Type>,
        pub has_existence_talent: Option<HasExistenceTalent>,
        pub has_shortlisted: Option<HasShortlisted>,
        pub total_house_number: Option<i64>,
        pub talent_house_number: Option<i64>,
        pub no_room_house_number: Option<i64>,
        pub yes_room_house_number: Option<i64>,
        pub talent_shortlisted: Option<String>,
        pub no_room_shortlisted: Option<String>,
        pub yes_room_shortlisted: Option<String>,
        pub total_shortlisted_number: Option<i64>,
        pub talent_shortlisted_number: Option<i64>,
        pub no_room_shortlisted_number: Option<i64>,
        pub total_success_rate: Option<String>,
        pub talent_success_rate: Option<String>,
        pub no_room_success_rate: Option<String>,
        pub yes_room_success_rate: Option<String>,
        pub yes_room_shortlisted_number: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 廊内
        #[top_api(value = 1)]
        V1,
        /// 廊外
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `has_existence_talent`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HasExistenceTalent {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 有
        #[top_api(value = 1)]
        Present,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `has_shortlisted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HasShortlisted {
        /// 无
        #[top_api(value = 0)]
        None,
        /// 有
        #[top_api(value = 1)]
        Present,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectSalestimeResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.project.sortno`
pub mod newhome_project_sortno {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.sortno` (新房排序值同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.sortno",
        response = NewhomeProjectSortnoResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectSortno {
        pub update_sort_no_dto: UpdateSortNoDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateSortNoDto {
        pub outer_id: String,
        pub sort_no: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectSortnoResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.project.submit`
pub mod newhome_project_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.submit` (提交楼盘信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55941&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.submit",
        response = NewhomeProjectSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectSubmit {
        pub ebbas_project_dto: EbbasProjectDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EbbasProjectDto {
        pub e_code: String,
        pub outer_id: String,
        pub source: Source,
        pub r#type: Type,
        pub project_name: String,
        pub record_name: Option<String>,
        pub alias_names: Vec<String>,
        pub highlights: String,
        #[top_api(required)]
        pub tag_codes: Vec<String>,
        pub total_price: Option<String>,
        pub total_price_unit: Option<String>,
        pub avg_price: Option<String>,
        pub avg_price_unit: Option<String>,
        /// In yuan.
        pub show_price: Option<String>,
        #[top_api(required)]
        pub estate_types: Vec<String>,
        pub property_rights_years_codes: Vec<String>,
        pub building_area: Option<String>,
        #[top_api(required)]
        pub decoration_standard_codes: Vec<String>,
        #[top_api(secret)]
        pub project_detail_address: String,
        #[top_api(secret)]
        pub map_location_detail_address: Option<String>,
        pub map_location_longitude: String,
        pub map_location_latitude: String,
        #[top_api(secret)]
        pub developer_full_name: String,
        pub brand_name: Option<String>,
        #[top_api(secret)]
        pub developer_sales_office_address: Option<String>,
        pub developer_opening_time: Option<String>,
        pub developer_due_time: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        pub community_area: Option<String>,
        pub community_volume_rate: Option<String>,
        pub community_greening_rate: Option<String>,
        pub parking_radio: Option<String>,
        pub community_planning_building: Option<i64>,
        pub community_planning_households: Option<i64>,
        pub community_estate_company: Option<String>,
        pub community_estate_expenses: Option<String>,
        pub community_heating_type_desc: Option<String>,
        pub community_water_type_desc: Option<String>,
        pub community_power_type_desc: Option<String>,
        pub overall_introduction: Option<String>,
        pub submit_reason: Option<String>,
        pub country_name: String,
        pub prov: String,
        pub city: String,
        pub area: String,
        pub street_name: Option<String>,
        pub country_id: i64,
        pub prov_id: i64,
        pub city_id: i64,
        pub area_id: i64,
        pub street_id: Option<i64>,
        pub loop_line: Option<String>,
        pub building_categorys: Vec<String>,
        #[top_api(required)]
        pub building_types: Vec<String>,
        #[top_api(required)]
        pub house_types: Vec<String>,
        pub traffic_description: Option<String>,
        pub floor_description: Option<String>,
        pub peripheral_business: Vec<String>,
        pub surrounding_landscape: Vec<String>,
        pub surrounding_parks: Vec<String>,
        pub surrounding_hospitals: Vec<String>,
        pub surrounding_schools: Vec<String>,
        pub surrounding_traffic: Vec<String>,
        pub surrounding_restaurant: Vec<String>,
        pub surrounding_banks: Vec<String>,
        pub project_feature_description: Option<String>,
        pub project_schedule_description: Option<String>,
        pub sales_progress_description: Option<String>,
        pub start_time: Option<String>,
        pub completion_time: Option<String>,
        pub house_acquisition_rate: Option<String>,
        pub investors: Vec<String>,
        pub payment_method: Option<String>,
        pub down_payment_ratio: Option<String>,
        pub parking_fee: Option<String>,
        pub parking_number: Option<i64>,
        pub overground_parking_number: Option<i64>,
        pub underground_parking_number: Option<i64>,
        pub garage_configuration_description: Option<String>,
        pub gas_supply_description: Option<String>,
        pub main_house_type_description: Option<String>,
        pub diversion_people_vehicles: Option<String>,
        pub phone_area_code: Option<String>,
        pub real_estate_certificate: Option<String>,
        pub stages: Option<String>,
        pub fencing: Option<String>,
        pub architecture_age: Option<String>,
        pub pinyin: Option<String>,
        pub full_pinyin: Option<String>,
        pub pre_sale_permit: Option<String>,
        pub internal_matching: Option<String>,
        pub other_facilities: Option<String>,
        pub buisness_id: Option<String>,
        pub module_id: Option<String>,
        pub project_sales_status: i64,
        pub direct_sale: Option<String>,
        pub layouts: Vec<SyncProjectLayoutDto>,
        #[top_api(required)]
        pub pictures: Vec<ProjectPictureDto>,
        pub is_test: bool,
        pub parking_number_desc: Option<String>,
        pub function_id: Option<String>,
        pub temp_city_id: Option<i64>,
        pub temp_area_id: Option<i64>,
        pub temp_function_id: Option<i64>,
        pub temp_module_id: Option<i64>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// EBBAS
        #[top_api(value = 1)]
        Ebbas,
        /// 开发商
        #[top_api(value = 2)]
        V2,
        /// ETC 默认 2
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 新房楼盘
        #[top_api(value = 1)]
        V1,
        /// 小区 默认 1-新房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncProjectLayoutDto {
        pub room: String,
        pub hall: String,
        pub bathroom: String,
        pub construction_area: String,
        pub inside_area: Option<String>,
        pub total_price: Option<String>,
        pub avg_price: Option<String>,
        pub outer_layout_id: String,
        pub layout_name: String,
        pub orientation: i64,
        pub description: Option<String>,
        pub is_main_layout: Option<i64>,
        pub layout_label: Option<String>,
        pub sales_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectPictureDto {
        pub outer_picture_id: String,
        pub order_tag: Option<i64>,
        pub category: i64,
        pub pic_data: String,
        pub pic_name: Option<String>,
        pub description: Option<String>,
        pub outer_layout_id: Option<String>,
        pub is_focus: Option<i64>,
        pub is_cover: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectSubmitResult {
        pub data: Option<EbbasProjectSubmitVo>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    /// `EbbasProjectSubmitVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EbbasProjectSubmitVo {
        pub project_code: Option<String>,
        pub e_code: Option<String>,
        pub outer_id: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.ticket.query`
pub mod newhome_project_ticket_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.ticket.query` (根据商品 id 查询核销卷信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61943&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.ticket.query",
        response = NewhomeProjectTicketQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NewhomeProjectTicketQuery {
        pub query_dto: ProjectVerifyTicketQueryDto,
    }

    /// `ProjectVerifyTicketQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectVerifyTicketQueryDto {
        pub item_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectTicketQueryResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub data: Vec<ProjectVerifyTicketDto>,
    }

    /// `ProjectVerifyTicketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectVerifyTicketDto {
        pub item_id: Option<i64>,
        pub r#type: Option<Type>,
        /// In cents.
        pub rebate_total_amount: Option<i64>,
        pub subsidy_sponsor: Option<String>,
        /// In milliseconds.
        pub start_time: Option<i64>,
        /// In milliseconds.
        pub end_time: Option<i64>,
        /// In cents.
        pub amount: Option<i64>,
        pub rebate_remark: Option<String>,
        pub weight: Option<i64>,
        pub outer_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 房款立减
        #[top_api(value = 1)]
        V1,
        /// 购房返现
        #[top_api(value = 2)]
        V2,
        /// 其他权益
        #[top_api(value = 3)]
        V3,
        /// 一元一平（这期忽略）
        #[top_api(value = 4)]
        V4,
        /// 百亿房补
        #[top_api(value = 5)]
        V5,
        /// 特价房
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihouse.newhome.project.trade.order`
pub mod newhome_project_trade_order {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.trade.order` (旺铺楼盘和交易商品排序)
    ///
    /// <https://open.taobao.com/api.htm?docId=61174&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.trade.order",
        response = NewhomeProjectTradeOrderResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectTradeOrder {
        pub trade_order: ProjectTradeOrderDto,
    }

    /// `ProjectTradeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectTradeOrderDto {
        pub select_id: Option<String>,
        #[top_api(required)]
        pub project_list: Vec<ProjectOrderDto>,
        pub status: i64,
        pub is_default: Option<i64>,
        pub outer_store_id: Option<String>,
        pub scene: Option<Scene>,
    }

    /// The values of `scene`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Scene {
        /// 店铺
        #[top_api(value = 1)]
        V1,
        /// 详情页
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ProjectOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectOrderDto {
        pub outer_id: String,
        pub order_no: i64,
        #[top_api(required)]
        pub trade_item_list: Vec<ProjectTradeItemOrderDto>,
        pub module_order: Vec<ModuleTypeOrderDto>,
    }

    /// `ProjectTradeItemOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectTradeItemOrderDto {
        pub item_id: Option<i64>,
        pub order_no: i64,
        pub item_type: Option<i64>,
        pub image_url: Option<String>,
        pub jump_value: Option<String>,
        pub module_id: Option<String>,
        pub relation_trade_item: Vec<ProjectTradeItemOrderDtoRelationTradeItem>,
    }

    /// `ProjectTradeItemOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectTradeItemOrderDtoRelationTradeItem {
        pub item_id: Option<i64>,
        pub order_no: Option<i64>,
        pub item_type: Option<i64>,
        pub image_url: Option<String>,
        pub jump_value: Option<String>,
        pub module_id: Option<String>,
    }

    /// `ModuleTypeOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModuleTypeOrderDto {
        pub module_type: Option<i64>,
        pub order_no: Option<i64>,
        pub module_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectTradeOrderResult {
        pub data: Vec<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.project.tradeitem`
pub mod newhome_project_tradeitem {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.tradeitem` (新二租品同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=60938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.tradeitem",
        response = NewhomeProjectTradeitemResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectTradeitem {
        pub goods_dto: GoodsDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDto {
        pub outer_id: Option<String>,
        pub item_id: i64,
        pub r#type: i64,
        pub discount_type: Option<i64>,
        pub outer_tid: String,
        pub audit_status: i64,
        pub is_electric_sign: Option<i64>,
        pub is_verify_confirm: Option<i64>,
        pub merchant_open_id: Option<i64>,
        pub elec_signature_id: Option<i64>,
        pub elec_agreement_id: Option<i64>,
        pub verify_valid_date: Option<i64>,
        #[top_api(secret)]
        pub channel_telephone: Option<String>,
        pub outer_store_id: Option<String>,
        pub verify_deadline: Option<String>,
        pub is_async_sell: Option<IsAsyncSell>,
        pub limit_extend: Option<GoodsLimitDto>,
        pub bank_card_id: Option<i64>,
        pub is_test: Option<IsTest>,
        pub outer_consultant_ids: Vec<String>,
        pub etc_version: Option<i64>,
        pub is_user_verify_confirm: Option<i64>,
        pub business_type: Option<i64>,
        pub is_all_house: Option<i64>,
        pub outer_houses: Vec<GoodsHouseDto>,
        pub is_visible: Option<IsVisible>,
        pub template_id: Option<i64>,
        pub is_bank: Option<IsBank>,
        pub outer_layouts: Vec<GoodsLayoutDto>,
    }

    /// The values of `is_async_sell`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsAsyncSell {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 非测试
        #[top_api(value = 0)]
        V0,
        /// 测试
        #[top_api(value = 1)]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_visible`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsVisible {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_bank`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsBank {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsLimitDto {
        pub single_item_limit: Option<i64>,
        pub single_sku_limit: Option<i64>,
    }

    /// `GoodsHouseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsHouseDto {
        pub outer_id: Option<String>,
        pub outer_house_id: Option<String>,
        pub business_type: Option<BusinessType>,
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 分散房源
        #[top_api(value = 2)]
        V2,
        /// 集中式房源
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `GoodsLayoutDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsLayoutDto {
        pub outer_id: Option<String>,
        pub outer_layout_id: Option<String>,
        pub business_type: Option<i64>,
        pub outer_tid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectTradeitemResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.project.update.item.info`
pub mod newhome_project_update_item_info {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.project.update.item.info` (更新楼盘商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=63133&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.project.update.item.info",
        response = NewhomeProjectUpdateItemInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeProjectUpdateItemInfo {
        pub project_update_item_info_dto: ProjectUpdateItemInfoDto,
    }

    /// `ProjectUpdateItemInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectUpdateItemInfoDto {
        pub outer_id: String,
        pub project_desc_introduce: String,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeProjectUpdateItemInfoResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.rc.changestatus`
pub mod newhome_rc_changestatus {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.rc.changestatus` (图文草稿状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=56037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.rc.changestatus",
        response = NewhomeRcChangestatusResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeRcChangestatus {
        pub outer_id: String,
        pub status: i64,
        pub outer_project_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeRcChangestatusResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.rc.sync`
pub mod newhome_rc_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.rc.sync` (阿里房产图文草稿信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55953&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.rc.sync",
        response = NewhomeRcSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeRcSync {
        pub rc: Option<RichContentDraftDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RichContentDraftDto {
        pub outer_rich_content_id: String,
        pub city_id: String,
        pub outer_ids: Option<String>,
        pub title: String,
        pub short_title: Option<String>,
        #[top_api(required)]
        pub tags: Vec<String>,
        pub column_name: Option<String>,
        pub author: Option<String>,
        pub original: i64,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub publish_time: String,
        pub cover_images: Option<String>,
        pub keywords: Vec<String>,
        pub summary: Option<String>,
        pub source_rich_content: String,
        pub project_cards: Vec<ProjectCardDataDto>,
        pub video_mappings: Vec<VideoDataDto>,
        pub is_test: i64,
        pub outer_store_id: Option<String>,
    }

    /// `ProjectCardDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectCardDataDto {
        pub outer_id: String,
        pub key: String,
    }

    /// `VideoDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoDataDto {
        pub video_url: String,
        pub cover_image: Option<String>,
        pub id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeRcSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.region.sync`
pub mod newhome_region_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.region.sync` (城区数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55951&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.region.sync",
        response = NewhomeRegionSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeRegionSync {
        pub base_region_dto: BaseRegionDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRegionDto {
        pub fencing: String,
        pub gaode_latitude: String,
        pub gaode_longitude: String,
        pub name_simple: String,
        pub name: String,
        pub name_pinyin: String,
        pub name_pinyin_simple: String,
        pub region_type: String,
        pub region_id: i64,
        pub parent_id: Option<i64>,
        pub outer_region_id: String,
        pub is_deleted: Option<String>,
        pub source_type: Option<SourceType>,
    }

    /// The values of `source_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SourceType {
        /// 新房
        #[top_api(value = 1)]
        V1,
        /// 二手房
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeRegionSyncResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.review.changestatus`
pub mod newhome_review_changestatus {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.review.changestatus` (楼盘测评草稿状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=56036&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.review.changestatus",
        response = NewhomeReviewChangestatusResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeReviewChangestatus {
        pub outer_id: String,
        pub status: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeReviewChangestatusResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.review.index.sync`
pub mod newhome_review_index_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.review.index.sync` (新测评乐居指数接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58129&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.review.index.sync",
        response = NewhomeReviewIndexSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeReviewIndexSync {
        pub sync_project_new_review_index_dto: SyncProjectNewReviewIndexDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncProjectNewReviewIndexDto {
        pub outer_id: String,
        pub outer_index_id: i64,
        pub city_id: i64,
        pub city_name: String,
        pub location_score: String,
        pub traffic_score: String,
        pub product_force_score: String,
        pub matched_score: String,
        pub house_type_score: String,
        pub house_score: String,
        pub location_level: String,
        pub traffic_level: String,
        pub product_force_level: String,
        pub matched_level: String,
        pub house_type_level: String,
        pub house_level: String,
        pub status: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeReviewIndexSyncResult {
        pub data: Option<i64>,
        pub is_success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.review.sync`
pub mod newhome_review_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.review.sync` (天猫好房楼盘评测同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55956&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.review.sync",
        response = NewhomeReviewSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeReviewSync {
        pub review: ProjectReviewDraftDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectReviewDraftDto {
        pub outer_id: String,
        pub outer_review_id: String,
        pub city_id: i64,
        pub district_desc: String,
        pub block_desc: String,
        pub subway_desc: Option<String>,
        pub main_road: String,
        pub edu_source: String,
        pub medical_source: String,
        pub other_source: String,
        pub now_price: String,
        pub potential_price: String,
        pub house_type_analysis: String,
        pub model_house: Option<String>,
        pub public_traffic: String,
        pub lights: String,
        pub defect: Option<String>,
        pub status: i64,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub publish_time: String,
        pub is_test: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeReviewSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.right.bind.back`
pub mod newhome_right_bind_back {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.right.bind.back` (权限回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=65434&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.right.bind.back",
        response = NewhomeRightBindBackResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeRightBindBack {
        pub user_info: Option<UserPermissionInfoDto>,
    }

    /// `UserPermissionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserPermissionInfoDto {
        pub business_type: Option<i64>,
        pub outer_target_id: Option<OuterTargetId>,
        pub r#type: Option<i64>,
        pub outer_target_type: Option<i64>,
        pub outer_seller_id: Option<String>,
        pub scene_info_list: Vec<AstoreSceneInfoDto>,
        pub function_list: Vec<String>,
    }

    /// The values of `outer_target_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterTargetId {
        /// 公司
        #[top_api(value = "1")]
        Company,
        /// 城市品牌店
        #[top_api(value = "2")]
        V2,
        /// 品牌
        #[top_api(value = "3")]
        V3,
        /// 标准门店
        #[top_api(value = "4")]
        V4,
        /// TP 运营账号
        #[top_api(value = "5")]
        V5,
        /// 经纪人/置业顾问
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AstoreSceneInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreSceneInfoDto {
        pub outer_id: Option<String>,
        pub outer_type: Option<i64>,
        pub outer_store_id: Option<String>,
        pub outer_seller_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeRightBindBackResult {
        pub code: Option<String>,
        pub data: Vec<AstoreSceneRespInfoDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `AstoreSceneRespInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreSceneRespInfoDto {
        pub outer_id: Option<String>,
        pub outer_type: Option<i64>,
        pub outer_store_id: Option<String>,
        pub outer_seller_id: Option<String>,
        pub is_success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.right.unbind.back`
pub mod newhome_right_unbind_back {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.right.unbind.back` (权限回流-解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=65441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.right.unbind.back",
        response = NewhomeRightUnbindBackResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeRightUnbindBack {
        pub user_info: Option<UserPermissionInfoDto>,
    }

    /// `UserPermissionInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserPermissionInfoDto {
        pub business_type: Option<i64>,
        pub outer_target_id: Option<OuterTargetId>,
        pub r#type: Option<i64>,
        pub outer_target_type: Option<i64>,
        pub outer_seller_id: Option<String>,
        pub scene_info_list: Vec<AstoreSceneInfoDto>,
        pub function_list: Vec<String>,
    }

    /// The values of `outer_target_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OuterTargetId {
        /// 公司
        #[top_api(value = "1")]
        Company,
        /// 城市品牌店
        #[top_api(value = "2")]
        V2,
        /// 品牌
        #[top_api(value = "3")]
        V3,
        /// 标准门店
        #[top_api(value = "4")]
        V4,
        /// TP 运营账号
        #[top_api(value = "5")]
        V5,
        /// 经纪人/置业顾问
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `AstoreSceneInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreSceneInfoDto {
        pub outer_id: Option<String>,
        pub outer_type: Option<i64>,
        pub outer_store_id: Option<String>,
        pub outer_seller_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeRightUnbindBackResult {
        pub code: Option<String>,
        pub data: Vec<AstoreSceneRespInfoDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `AstoreSceneRespInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreSceneRespInfoDto {
        pub outer_id: Option<String>,
        pub outer_type: Option<i64>,
        pub outer_store_id: Option<String>,
        pub outer_seller_id: Option<String>,
        pub is_success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.shopcityconfig.detail.submit`
pub mod newhome_shopcityconfig_detail_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.shopcityconfig.detail.submit` (城市配置信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58088&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.shopcityconfig.detail.submit",
        response = NewhomeShopcityconfigDetailSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeShopcityconfigDetailSubmit {
        pub shop_city_config: Option<ShopCityConfigDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopCityConfigDto {
        pub city_initial: String,
        pub is_default_city: Option<i64>,
        pub city_name: String,
        pub outer_city_config_id: String,
        pub city_id: i64,
        pub is_show: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeShopcityconfigDetailSubmitResult {
        pub code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.shopconfig.astore.preview`
pub mod newhome_shopconfig_astore_preview {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.shopconfig.astore.preview` (天猫好房店铺装修-地址预览)
    ///
    /// <https://open.taobao.com/api.htm?docId=65440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.shopconfig.astore.preview",
        response = NewhomeShopconfigAstorePreviewResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeShopconfigAstorePreview {
        pub astore_shop_config: AstoreShopConfigDto,
    }

    /// `AstoreShopConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreShopConfigDto {
        pub outer_target_id: Option<String>,
        pub target_type: Option<i64>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeShopconfigAstorePreviewResult {
        pub data: Vec<AstoreRespDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    /// `AstoreRespDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreRespDto {
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub decoration_url: Option<String>,
        pub decoration_name: Option<String>,
        pub outer_target_id: Option<String>,
        pub outer_target_type: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.shopconfig.astore.sync`
pub mod newhome_shopconfig_astore_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.shopconfig.astore.sync` (天猫好房店铺装修-Astore 上翻)
    ///
    /// <https://open.taobao.com/api.htm?docId=64854&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.shopconfig.astore.sync",
        response = NewhomeShopconfigAstoreSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeShopconfigAstoreSync {
        pub astore_shop_config: AstoreShopConfigDto,
    }

    /// `AstoreShopConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreShopConfigDto {
        pub outer_target_id: Option<String>,
        pub target_type: Option<i64>,
        pub status: Option<i64>,
        pub fitup_type: Option<i64>,
        pub outer_store_id: Option<String>,
        pub version: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeShopconfigAstoreSyncResult {
        pub data: Option<AstoreRespDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }

    /// `AstoreRespDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstoreRespDto {
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub decoration_url: Option<String>,
        pub decoration_name: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.shopconfig.detail.submit`
pub mod newhome_shopconfig_detail_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.shopconfig.detail.submit` (店铺配置信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.shopconfig.detail.submit",
        response = NewhomeShopconfigDetailSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeShopconfigDetailSubmit {
        pub shop_config: ShopConfigDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopConfigDto {
        pub is_draft: Option<i64>,
        pub module_type: i64,
        pub is_pre_show: Option<i64>,
        pub biz_type: i64,
        pub outer_shop_config_id: String,
        pub city_id: Option<i64>,
        pub shop_config_details: Vec<ShopConfigDetailDto>,
        pub is_show: Option<i64>,
        pub outer_store_id: Option<String>,
        pub is_test: Option<i64>,
    }

    /// `ShopConfigDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopConfigDetailDto {
        pub title: Option<String>,
        pub jump_value: Option<String>,
        pub jump_type: Option<i64>,
        pub outer_config_detail_id: String,
        pub image_url: Option<String>,
        pub label: Option<String>,
        pub sub_title: Option<String>,
        pub order_no: Option<i64>,
        pub excellent_broker: Vec<BrokerSortDto>,
    }

    /// `BrokerSortDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrokerSortDto {
        pub outer_consultant_id: Option<String>,
        pub sort_no: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeShopconfigDetailSubmitResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.support.sync`
pub mod newhome_support_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.support.sync` (周边配套数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=59946&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.support.sync",
        response = NewhomeSupportSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeSupportSync {
        pub base_supporting_dto: BaseSupportingDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BaseSupportingDto {
        pub outer_sid: String,
        pub outer_id: String,
        pub r#type: Type,
        pub is_valid: IsValid,
        pub support_type: String,
        pub point_code: Option<String>,
        pub support_name: String,
        #[top_api(secret)]
        pub address: String,
        pub longitude: String,
        pub latitude: String,
        /// In metres.
        pub linear_distance: String,
        /// In metres.
        pub walking_distance: Option<String>,
        /// In metres.
        pub car_distance: Option<String>,
        pub prov_id: i64,
        pub city_id: i64,
        pub outer_store_id: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 新房楼盘
        #[top_api(value = 1)]
        V1,
        /// 小区
        #[top_api(value = 2)]
        V2,
        /// 公寓
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeSupportSyncResult {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.system.seller`
pub mod newhome_system_seller {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.system.seller` (商品发布授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=61639&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.system.seller",
        response = NewhomeSystemSellerResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeSystemSeller {
        pub token_create_dto: TokenCreateDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TokenCreateDto {
        #[top_api(secret)]
        pub code: String,
        pub is_test: IsTest,
    }

    /// The values of `is_test`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsTest {
        /// 是测试
        #[top_api(value = 1)]
        Test,
        /// 不是测试
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeSystemSellerResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.talent.bind.store`
pub mod newhome_talent_bind_store {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.talent.bind.store` (达人号门店关系绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=64175&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.talent.bind.store",
        response = NewhomeTalentBindStoreResponse,
        debug
    )]
    pub struct NewhomeTalentBindStore {
        pub store_talent_list: StoreTalentDto,
    }

    /// `StoreTalentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreTalentDto {
        pub target_id: String,
        pub talent_id: Option<String>,
        pub account_type: i64,
        pub is_change_binding: Option<i64>,
        pub is_test: Option<i64>,
        pub alipay_life_ids: Option<String>,
        pub bind_type: Option<BindType>,
    }

    /// The values of `bind_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BindType {
        /// 绑定淘宝直播达人号
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeTalentBindStoreResponse {
        pub return_code: Option<String>,
        pub data: Vec<StoreTalentBindingResponseDto>,
        pub return_success: Option<bool>,
        pub message: Option<String>,
    }

    /// `StoreTalentBindingResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreTalentBindingResponseDto {
        pub target_id: Option<String>,
        pub talent_id: Option<String>,
        pub account_type: Option<i64>,
        pub is_success: Option<i64>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.trade.tool.bind`
pub mod newhome_trade_tool_bind {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.trade.tool.bind` (批量绑定交易工具)
    ///
    /// <https://open.taobao.com/api.htm?docId=62485&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.trade.tool.bind",
        response = NewhomeTradeToolBindResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeTradeToolBind {
        pub trade_tool_bind_param_dto: TradeToolBindParamDto,
    }

    /// `TradeToolBindParamDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TradeToolBindParamDto {
        #[top_api(required)]
        pub outer_bind_param_dto: Vec<OuterBindParamDto>,
        pub r#type: i64,
        pub status: Status,
        pub version: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// 无效
        #[top_api(value = 0)]
        Invalid,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `OuterBindParamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OuterBindParamDto {
        pub outer_tool_id: String,
        pub outer_id: String,
        pub outer_tid: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeTradeToolBindResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Vec<TradeToolBindResultDto>,
    }

    /// `TradeToolBindResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeToolBindResultDto {
        pub outer_tool_id: Option<String>,
        pub outer_id: Option<String>,
        pub outer_tid: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihouse.newhome.trade.tool.submit`
pub mod newhome_trade_tool_submit {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.trade.tool.submit` (交易工具信息上翻)
    ///
    /// <https://open.taobao.com/api.htm?docId=62484&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.trade.tool.submit",
        response = NewhomeTradeToolSubmitResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeTradeToolSubmit {
        pub trade_tool_dto: TradeToolDto,
    }

    /// `TradeToolDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeToolDto {
        pub is_show: i8,
        pub outer_tool_id: String,
        pub tool_type: i8,
        pub project_name: Option<String>,
        pub project_status: Option<i8>,
        pub link_name: Option<String>,
        pub link_url: Option<String>,
        pub status_show_name: Option<String>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub is_test: Option<i8>,
        pub version: i64,
        pub outer_store_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeTradeToolSubmitResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.tradeitem.features.sync`
pub mod newhome_tradeitem_features_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.tradeitem.features.sync` (同步品活动标)
    ///
    /// <https://open.taobao.com/api.htm?docId=64406&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.tradeitem.features.sync",
        response = NewhomeTradeitemFeaturesSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeTradeitemFeaturesSync {
        pub tags_request_dto: TagsRequestDto,
    }

    /// `TagsRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagsRequestDto {
        pub item_id: i64,
        #[top_api(required)]
        pub add_tags: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeTradeitemFeaturesSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.tradeitem.relation`
pub mod newhome_tradeitem_relation {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.tradeitem.relation` (货独立绑定货品)
    ///
    /// <https://open.taobao.com/api.htm?docId=62502&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.tradeitem.relation",
        response = NewhomeTradeitemRelationResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeTradeitemRelation {
        pub relation_binding_dto: RelationBindingDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationBindingDto {
        pub outer_tid: String,
        pub outer_id: String,
        pub extend: Vec<GoodsRelationDto>,
        pub relation_cargos: Vec<RelationBindingDtoRelationCargos>,
        pub outer_store_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsRelationDto {
        pub relation_item_id: Option<i64>,
        pub relation_sku_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// `GoodsRelationDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationBindingDtoRelationCargos {
        pub r#type: Option<Type>,
        pub relation_sku_id: Option<i64>,
        pub relation_item_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 楼栋
        #[top_api(value = 6)]
        V6,
        /// 户型
        #[top_api(value = 7)]
        V7,
        /// 房源
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeTradeitemRelationResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.video.changestatus`
pub mod newhome_video_changestatus {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.video.changestatus` (视频草稿状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=56039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.video.changestatus",
        response = NewhomeVideoChangestatusResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeVideoChangestatus {
        pub outer_id: String,
        pub status: i64,
        pub outer_project_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeVideoChangestatusResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihouse.newhome.video.sync`
pub mod newhome_video_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.video.sync` (视频草稿信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55952&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.video.sync",
        response = NewhomeVideoSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeVideoSync {
        pub video: VideoDraftDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VideoDraftDto {
        pub sub_column: Option<String>,
        pub top_column: Option<String>,
        pub video_source: Option<String>,
        pub title: Option<String>,
        pub video_type: i64,
        pub outer_video_id: String,
        pub outer_id: Option<String>,
        pub original: i64,
        pub city_id: Option<i64>,
        pub publish_time: String,
        pub cover_image: Option<String>,
        pub img_info: Option<String>,
        pub video_url: String,
        pub video_format: Option<i64>,
        pub compere_id: Option<i64>,
        pub compere_name: Option<String>,
        pub compere_head_url: Option<String>,
        pub video_length: Option<i64>,
        pub resolution: Option<i64>,
        pub author: Option<String>,
        pub is_test: i64,
        pub summary: Option<String>,
        pub outer_sub_id: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeVideoSyncResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.newhome.vr.sync`
pub mod newhome_vr_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.newhome.vr.sync` (VR 关系数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.newhome.vr.sync",
        response = NewhomeVrSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct NewhomeVrSync {
        pub extracted_code: Option<String>,
        pub layout_info_id: Option<String>,
        pub is_valid: Option<String>,
        pub cover_image: Option<String>,
        pub vr_url: Option<String>,
        pub marking_layout_img: Option<String>,
        pub is_single_layout: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewhomeVrSyncResult {
        pub message: Option<String>,
        pub code: Option<String>,
        pub data: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihouse.project.activity.sync`
pub mod project_activity_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.project.activity.sync` (电商券数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=58598&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.project.activity.sync",
        response = ProjectActivitySyncResult,
        unwrap = "result",
        debug
    )]
    pub struct ProjectActivitySync {
        pub business_activity_data_dto: BusinessActivityDataDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BusinessActivityDataDto {
        pub activity_name: String,
        pub is_open_pos: IsOpenPos,
        pub agreement_id: i64,
        pub merchant_open_id: i64,
        pub settlement_type: i64,
        pub discount_valid_time: String,
        pub discount_mode: i64,
        pub discount_time_type: i64,
        pub item_id: i64,
        pub outer_id: String,
        pub outer_activity_id: String,
        pub signature_id: i64,
        pub settle_id: i64,
        pub account_division_list: Vec<AccountDivisionRuleDto>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub is_confirm_guest: Option<i64>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `is_open_pos`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOpenPos {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountDivisionRuleDto {
        pub ratio: String,
        pub account_contact_line: String,
        pub account_bank_name: String,
        #[top_api(secret)]
        pub account_no: String,
        pub account_name: String,
        pub outer_division_id: String,
        pub account_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProjectActivitySyncResult {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub data: Option<i64>,
    }
}

/// `alibaba.alihouse.store.check`
pub mod store_check {
    use crate::prelude::*;

    /// `alibaba.alihouse.store.check` (门店对账查询工具)
    ///
    /// <https://open.taobao.com/api.htm?docId=62663&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.store.check",
        response = StoreCheckResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreCheck {
        #[top_api(required, max_items = 500)]
        pub outer_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCheckResult {
        pub code: Option<String>,
        pub data: Vec<CompanyStoreForCheckDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    /// `CompanyStoreForCheckDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompanyStoreForCheckDto {
        pub outer_store_id: Option<String>,
        pub outer_company_id: Option<String>,
        pub outer_company_brand_id: Option<String>,
        pub outer_shop_id: Option<String>,
        pub city_id: Option<i64>,
        pub store_name: Option<String>,
        pub store_name_short: Option<String>,
        pub store_info: Option<String>,
        #[top_api(secret)]
        pub contact_man: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        #[top_api(secret)]
        pub sub_phone: Option<String>,
        pub gaode_longitude: Option<String>,
        pub gaode_latitude: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub store_biz_type: Option<String>,
        pub store_status: Option<i64>,
        pub company_license_no: Option<String>,
        pub company_legal_person: Option<String>,
        pub company_license_photo: Option<String>,
        pub company_license_expire_time: Option<TopDateTime>,
        pub company_license_status: Option<i8>,
        pub is_small_ka: Option<i8>,
        pub company_name: Option<String>,
        pub virtual_type: Option<i64>,
        pub company_license_url: Option<String>,
        pub partake_business: Option<String>,
        pub is_test: Option<i64>,
        pub tag_codes: Option<String>,
    }
}

/// `alibaba.alihouse.store.punish.info.query`
pub mod store_punish_info_query {
    use crate::prelude::*;

    /// `alibaba.alihouse.store.punish.info.query` (门店处罚信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65324&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.store.punish.info.query",
        response = StorePunishInfoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StorePunishInfoQuery {
        pub query_store_punish_dto: QueryStorePunishDto,
    }

    /// `QueryStorePunishDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryStorePunishDto {
        #[top_api(required)]
        pub outer_store_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorePunishInfoQueryResult {
        pub result_code: Option<String>,
        pub data: Vec<StorePunishDto>,
        pub result_success: Option<bool>,
        pub result_message: Option<String>,
    }

    /// `StorePunishDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorePunishDto {
        pub store_id: Option<i64>,
        pub punish_dtos: Vec<PunishDto>,
    }

    /// `PunishDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PunishDto {
        pub is_punish: Option<bool>,
        pub punish_level: Option<i64>,
        pub business_type: Option<i64>,
        pub r#type: Option<i64>,
        pub version: Option<i64>,
        pub category_code: Option<i64>,
    }
}

/// `alibaba.alihouse.vrfactory.production.sync`
pub mod vrfactory_production_sync {
    use crate::prelude::*;

    /// `alibaba.alihouse.vrfactory.production.sync` (vr 生产数据上翻)
    ///
    /// <https://open.taobao.com/api.htm?docId=57890&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihouse.vrfactory.production.sync",
        response = VrfactoryProductionSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct VrfactoryProductionSync {
        pub project_vr_build_data_dto: ProjectVrBuildDataDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProjectVrBuildDataDto {
        pub is_deleted: IsDeleted,
        pub outer_house_id: Option<String>,
        pub outer_project_id: String,
        pub extracted_code: String,
        pub source_type: Option<i64>,
        pub outer_layout_id: Option<String>,
        pub outer_layout_tid: Option<String>,
        pub outer_store_id: Option<String>,
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VrfactoryProductionSyncResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub code: Option<String>,
    }
}
