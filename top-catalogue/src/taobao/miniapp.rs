//! `taobao.miniapp.*`: 43 APIs.

pub use self::advanced_tradeinfo_price_modify::AdvancedTradeinfoPriceModify;
pub use self::app_seller_config_complete::AppSellerConfigComplete;
pub use self::cloud_function_invoke::CloudFunctionInvoke;
pub use self::cloud_mongo_insert::CloudMongoInsert;
pub use self::cloud_mongo_update::CloudMongoUpdate;
pub use self::cloud_picture_token::CloudPictureToken;
pub use self::cloud_store_listfile::CloudStoreListfile;
pub use self::cloud_store_relation_add::CloudStoreRelationAdd;
pub use self::distribution_items_bind::DistributionItemsBind;
pub use self::distribution_material_create::DistributionMaterialCreate;
pub use self::distribution_material_delete::DistributionMaterialDelete;
pub use self::distribution_material_get::DistributionMaterialGet;
pub use self::distribution_material_update::DistributionMaterialUpdate;
pub use self::distribution_order_create::DistributionOrderCreate;
pub use self::distribution_order_get::DistributionOrderGet;
pub use self::distribution_order_items_all_bind::DistributionOrderItemsAllBind;
pub use self::distribution_order_items_bind::DistributionOrderItemsBind;
pub use self::distribution_order_precreate::DistributionOrderPrecreate;
pub use self::eleuser_phone_get::EleuserPhoneGet;
pub use self::eleuserinfo_get::EleuserinfoGet;
pub use self::ext_delivery_app_channel_configs_query::ExtDeliveryAppChannelConfigsQuery;
pub use self::ext_delivery_app_channel_sync::ExtDeliveryAppChannelSync;
pub use self::ext_delivery_sell_channel_config_sync::ExtDeliverySellChannelConfigSync;
pub use self::ext_delivery_sell_channel_configs_query::ExtDeliverySellChannelConfigsQuery;
pub use self::ext_delivery_seller_task_sync::ExtDeliverySellerTaskSync;
pub use self::interact_benefit_item_get::InteractBenefitItemGet;
pub use self::items_get::ItemsGet;
pub use self::messsage_normal_send::MesssageNormalSend;
pub use self::messsage_reply::MesssageReply;
pub use self::shorturl_create::ShorturlCreate;
pub use self::template_instantiate::TemplateInstantiate;
pub use self::template_offlineapp::TemplateOfflineapp;
pub use self::template_onlineapp::TemplateOnlineapp;
pub use self::template_queryapp::TemplateQueryapp;
pub use self::template_rollback::TemplateRollback;
pub use self::template_update::TemplateUpdate;
pub use self::template_updateapp::TemplateUpdateapp;
pub use self::user_phone_get::UserPhoneGet;
pub use self::user_info_get::UserInfoGet;
pub use self::virtual_item_get::VirtualItemGet;
pub use self::widget_template_instance_query::WidgetTemplateInstanceQuery;
pub use self::widget_template_instance_update::WidgetTemplateInstanceUpdate;
pub use self::widget_template_instantiate::WidgetTemplateInstantiate;

/// `taobao.miniapp.advanced.tradeinfo.price.modify`
pub mod advanced_tradeinfo_price_modify {
    use crate::prelude::*;

    /// `taobao.miniapp.advanced.tradeinfo.price.modify` (高级定制商家传入改价信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=63776&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.advanced.tradeinfo.price.modify",
        response = AbilityResponse,
        unwrap = "result",
        debug
    )]
    pub struct AdvancedTradeinfoPriceModify {
        pub req: SaveModifyPriceRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveModifyPriceRequest {
        pub item_id: i64,
        /// In cents.
        pub price: i64,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbilityResponse {
        pub price_key: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.miniapp.app.seller.config.complete`
pub mod app_seller_config_complete {
    use crate::prelude::*;

    /// `taobao.miniapp.app.seller.config.complete` (商家完成小程序相关配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=51768&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.app.seller.config.complete",
        response = Option<bool>,
        unwrap = "model",
        debug
    )]
    pub struct AppSellerConfigComplete {
        pub app_id: i64,
        pub version: Option<String>,
    }
}

/// `taobao.miniapp.cloud.function.invoke`
pub mod cloud_function_invoke {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.function.invoke` (外部触发云函数)
    ///
    /// <https://open.taobao.com/api.htm?docId=54266&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.function.invoke",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct CloudFunctionInvoke {
        pub name: String,
        pub handler: String,
        /// JSON as text.
        pub data: Option<String>,
        pub env: String,
        pub exts: Option<String>,
    }
}

/// `taobao.miniapp.cloud.mongo.insert`
pub mod cloud_mongo_insert {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.mongo.insert` (`MongoDB` 插入单条数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=46995&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.mongo.insert",
        response = Option<String>,
        unwrap = "id",
        debug
    )]
    pub struct CloudMongoInsert {
        pub record: String,
        pub collection: String,
        pub env: Option<String>,
    }
}

/// `taobao.miniapp.cloud.mongo.update`
pub mod cloud_mongo_update {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.mongo.update` (更新 `MongoDB` 中的数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=46997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.mongo.update",
        response = Option<i64>,
        unwrap = "total",
        debug
    )]
    pub struct CloudMongoUpdate {
        pub filter: String,
        pub collection: String,
        pub record: String,
        pub env: Option<String>,
    }
}

/// `taobao.miniapp.cloud.picture.token`
pub mod cloud_picture_token {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.picture.token` (云存储上传 token 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=56281&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.picture.token",
        response = Option<String>,
        unwrap = "token",
        debug
    )]
    pub struct CloudPictureToken {
        pub generate_token_request: GenerateTokenRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GenerateTokenRequest {
        pub upload_policy: Option<UploadPolicy>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadPolicy {
        pub size_limit: Option<i64>,
        pub mime_limit: Option<String>,
    }
}

/// `taobao.miniapp.cloud.store.listfile`
pub mod cloud_store_listfile {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.store.listfile` (云存储根据文件名反查地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=56240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.store.listfile",
        response = Vec<File>,
        unwrap = "files",
        debug
    )]
    pub struct CloudStoreListfile {
        pub env: String,
        pub file_path: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct File {
        pub url: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(flag = "1")]
        pub status: Option<Status>,
        pub file_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 成功
        #[top_api(value = 1)]
        Success,
        /// 失败
        #[top_api(value = 0)]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.miniapp.cloud.store.relation.add`
pub mod cloud_store_relation_add {
    use crate::prelude::*;

    /// `taobao.miniapp.cloud.store.relation.add` (云存储添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=56275&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.cloud.store.relation.add",
        response = CloudStoreRelationAddResponse,
        debug
    )]
    pub struct CloudStoreRelationAdd {
        pub env: String,
        pub file_type: String,
        pub special_id: String,
        pub url: Option<String>,
        pub cloud_path: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudStoreRelationAddResponse {
        pub url: Option<String>,
        pub file_id: Option<String>,
    }
}

/// `taobao.miniapp.distribution.items.bind`
pub mod distribution_items_bind {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.items.bind` (【已废弃】小程序投放-商品绑定/解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=50268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.items.bind",
        response = Vec<DistributionOrderBindTargetEntityOpenResultDto>,
        unwrap = "model_list",
        debug
    )]
    pub struct DistributionItemsBind {
        #[top_api(required, max_items = 200)]
        pub target_entity_list: Vec<String>,
        pub url: String,
        pub add_bind: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderBindTargetEntityOpenResultDto {
        pub url: Option<String>,
        pub scene_name: Option<String>,
        pub bind_result_list: Vec<DistributionOrderBindBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderBindBaseDto {
        pub target_entity_id: Option<String>,
        pub fail_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.miniapp.distribution.material.create`
pub mod distribution_material_create {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.material.create` (小程序投放--新建投放素材)
    ///
    /// <https://open.taobao.com/api.htm?docId=56934&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.material.create",
        response = DistributionMaterialCreateResponse,
        debug
    )]
    pub struct DistributionMaterialCreate {
        pub material_request: MiniAppEntranceMaterialBizOpenDto,
    }

    /// `MiniAppEntranceMaterialBizOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntranceMaterialBizOpenDto {
        pub data_str: String,
        pub p_params_value_str: String,
        pub path: String,
        pub q_params_value_str: String,
        pub app_id: i64,
        pub card_id: i64,
        #[top_api(secret)]
        pub name: String,
        pub scene_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionMaterialCreateResponse {
        #[top_api(flag)]
        pub material_success: Option<bool>,
        pub material_error_code: Option<String>,
        pub model: Option<i64>,
        pub material_error_message: Option<String>,
    }
}

/// `taobao.miniapp.distribution.material.delete`
pub mod distribution_material_delete {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.material.delete` (小程序投放 \--- 删除投放素材)
    ///
    /// <https://open.taobao.com/api.htm?docId=56925&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.material.delete",
        response = DistributionMaterialDeleteResponse,
        debug
    )]
    pub struct DistributionMaterialDelete {
        pub material_request: MiniAppEntranceMaterialBizOpenDto,
    }

    /// `MiniAppEntranceMaterialBizOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntranceMaterialBizOpenDto {
        pub app_id: i64,
        pub material_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionMaterialDeleteResponse {
        #[top_api(flag)]
        pub material_success: Option<bool>,
        pub material_error_code: Option<String>,
        pub model: Option<bool>,
        pub material_error_message: Option<String>,
    }
}

/// `taobao.miniapp.distribution.material.get`
pub mod distribution_material_get {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.material.get` (小程序投放---读取投放入口素材信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56924&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.material.get",
        response = DistributionMaterialGetResponse,
        debug
    )]
    pub struct DistributionMaterialGet {
        pub material_request: MiniAppEntranceMaterialBizOpenDto,
    }

    /// `MiniAppEntranceMaterialBizOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntranceMaterialBizOpenDto {
        pub app_id: i64,
        #[top_api(required)]
        pub material_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionMaterialGetResponse {
        #[top_api(flag)]
        pub material_success: Option<bool>,
        pub material_error_code: Option<String>,
        pub model: Vec<Model>,
        pub material_error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub app_id: Option<i64>,
        pub card_id: Option<i64>,
        pub scene_id: Option<i64>,
        pub data_str: Option<String>,
        pub path: Option<String>,
        pub q_params_value_str: Option<String>,
        pub p_params_value_str: Option<String>,
    }
}

/// `taobao.miniapp.distribution.material.update`
pub mod distribution_material_update {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.material.update` (小程序投放 \--- 更新投放素材)
    ///
    /// <https://open.taobao.com/api.htm?docId=56933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.material.update",
        response = DistributionMaterialUpdateResponse,
        debug
    )]
    pub struct DistributionMaterialUpdate {
        pub material_request: MiniAppEntranceMaterialBizOpenDto,
    }

    /// `MiniAppEntranceMaterialBizOpenDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntranceMaterialBizOpenDto {
        pub data_str: Option<String>,
        pub p_params_value_str: String,
        pub path: String,
        pub q_params_value_str: String,
        pub app_id: i64,
        pub card_id: i64,
        #[top_api(secret)]
        pub name: String,
        pub scene_id: i64,
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionMaterialUpdateResponse {
        #[top_api(flag)]
        pub material_success: Option<bool>,
        pub material_error_code: Option<String>,
        pub model: Option<bool>,
        pub material_error_message: Option<String>,
    }
}

/// `taobao.miniapp.distribution.order.create`
pub mod distribution_order_create {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.order.create` (创建小程序投放计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=55376&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.order.create",
        response = DistributionOrderCreateResponse,
        debug
    )]
    pub struct DistributionOrderCreate {
        pub order_request: DistributionOrderSaveOpenRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderSaveOpenRequest {
        pub url: String,
        pub time_type: TimeType,
        pub app_id: i64,
        pub card_id: i64,
        #[top_api(secret)]
        pub name: String,
        pub scene_id: i64,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
    }

    /// The values of `time_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeType {
        /// 自定义时效
        #[top_api(value = "0")]
        V0,
        /// 订购期有效
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderCreateResponse {
        #[top_api(flag)]
        pub order_success: Option<bool>,
        pub order_error_code: Option<i64>,
        pub order_error_info: Option<String>,
        pub model: Option<i64>,
    }
}

/// `taobao.miniapp.distribution.order.get`
pub mod distribution_order_get {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.order.get` (小程序投放-查询小程序投放计划信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.order.get",
        response = Vec<DistributionOrderOpenBizDto>,
        unwrap = "model",
        debug
    )]
    pub struct DistributionOrderGet {
        pub order_id_request: DistributionOrderQueryByIdOpenRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderQueryByIdOpenRequest {
        #[top_api(required)]
        pub order_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderOpenBizDto {
        pub widget_version: Option<String>,
        pub widget_id: Option<i64>,
        pub time_type: Option<i8>,
        pub url: Option<String>,
        pub app_id: Option<i64>,
        pub status: Option<i8>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.miniapp.distribution.order.items.all.bind`
pub mod distribution_order_items_all_bind {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.order.items.all.bind` (小程序投放-基于投放计划绑定/解绑全店商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.order.items.all.bind",
        response = Option<bool>,
        unwrap = "model",
        debug
    )]
    pub struct DistributionOrderItemsAllBind {
        pub all_item_bind_request: DistributionOrderBindTargetEntityOpenRequestV2,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderBindTargetEntityOpenRequestV2 {
        pub order_id: i64,
        pub add_bind: bool,
    }
}

/// `taobao.miniapp.distribution.order.items.bind`
pub mod distribution_order_items_bind {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.order.items.bind` (小程序投放-基于投放计划绑定/解绑商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=54134&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.order.items.bind",
        response = DistributionOrderBindTargetEntityOpenResultDto,
        unwrap = "model",
        debug
    )]
    pub struct DistributionOrderItemsBind {
        #[top_api(required, max_items = 200)]
        pub target_entity_list: Vec<String>,
        pub distribute_id: i64,
        pub add_bind: bool,
    }

    /// `DistributionOrderBindTargetEntityOpenResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderBindTargetEntityOpenResultDto {
        pub url: Option<String>,
        pub scene_name: Option<String>,
        pub bind_result_list: Vec<DistributionOrderBindBaseDto>,
        pub distribute_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderBindBaseDto {
        pub target_entity_id: Option<String>,
        pub fail_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.miniapp.distribution.order.precreate`
pub mod distribution_order_precreate {
    use crate::prelude::*;

    /// `taobao.miniapp.distribution.order.precreate` (代商家预创建投放计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=56926&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.miniapp.distribution.order.precreate",
        response = DistributionOrderPrecreateResponse,
        debug
    )]
    pub struct DistributionOrderPrecreate {
        pub order_request: DistributionOrderSaveOpenRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderSaveOpenRequest {
        pub time_type: TimeType,
        pub url: String,
        pub app_id: i64,
        pub card_id: i64,
        #[top_api(secret)]
        pub name: String,
        pub scene_id: i64,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub card_data: Option<String>,
    }

    /// The values of `time_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TimeType {
        /// 自定义时效
        #[top_api(value = "0")]
        V0,
        /// 订购期有效
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderPrecreateResponse {
        #[top_api(flag)]
        pub order_success: Option<bool>,
        pub order_error_code: Option<i64>,
        pub order_error_info: Option<String>,
        pub model: Option<i64>,
    }
}

/// `taobao.miniapp.eleuser.phone.get`
pub mod eleuser_phone_get {
    use crate::prelude::*;

    /// `taobao.miniapp.eleuser.phone.get` (获取饿了么用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.eleuser.phone.get",
        response = EleuserPhoneGetResponse,
        idempotent,
        debug
    )]
    pub struct EleuserPhoneGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleuserPhoneGetResponse {
        pub result: Option<EleUicInfo>,
        pub trace_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleUicInfo {
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }
}

/// `taobao.miniapp.eleuserinfo.get`
pub mod eleuserinfo_get {
    use crate::prelude::*;

    /// `taobao.miniapp.eleuserinfo.get` (获取饿了么用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55602&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.eleuserinfo.get",
        response = EleuserinfoGetResponse,
        idempotent,
        debug
    )]
    pub struct EleuserinfoGet {
        pub biz_scence: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleuserinfoGetResponse {
        pub trace_id: Option<String>,
        pub result: Option<EleUicInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EleUicInfo {
        pub avatar: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub open_id: Option<String>,
    }
}

/// `taobao.miniapp.ext.delivery.app.channel.configs.query`
pub mod ext_delivery_app_channel_configs_query {
    use crate::prelude::*;

    /// `taobao.miniapp.ext.delivery.app.channel.configs.query` (ISV 查询应用的渠道信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.ext.delivery.app.channel.configs.query",
        response = MiniappResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExtDeliveryAppChannelConfigsQuery {
        pub req: Option<AppChannelQueryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppChannelQueryRequest {
        pub miniapp_id: Option<i64>,
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappResult {
        pub successful: Option<bool>,
        pub error_type: Option<String>,
        pub model: Vec<AppChannelConfigDto>,
        pub error_msg: Option<String>,
    }

    /// `AppChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppChannelConfigDto {
        pub config_url: Option<String>,
        pub miniapp_id: Option<i64>,
        pub ext_properties: Option<String>,
        pub channel: Option<String>,
        pub description: Option<String>,
        pub title: Option<String>,
        pub isv_simple_name: Option<String>,
        pub article_code: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.miniapp.ext.delivery.app.channel.sync`
pub mod ext_delivery_app_channel_sync {
    use crate::prelude::*;

    /// `taobao.miniapp.ext.delivery.app.channel.sync` (ISV 写入应用的渠道信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67553&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.miniapp.ext.delivery.app.channel.sync",
        response = ExtDeliveryAppChannelSyncResponse,
        debug
    )]
    pub struct ExtDeliveryAppChannelSync {
        pub app_channel_config_dto: AppChannelConfigDto,
    }

    /// `AppChannelConfigDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AppChannelConfigDto {
        pub miniapp_id: i64,
        pub config_url: String,
        pub ext_properties: Option<String>,
        pub channel: Channel,
        pub description: String,
        pub isv_simple_name: String,
        pub title: String,
        pub status: Option<i64>,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        /// 微信
        #[top_api(value = "1")]
        Wechat,
        /// 抖音
        #[top_api(value = "2")]
        V2,
        /// 今日头条
        #[top_api(value = "3")]
        V3,
        /// 快手
        #[top_api(value = "4")]
        V4,
        /// 百度
        #[top_api(value = "5")]
        V5,
        /// 其他
        #[top_api(value = "6")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtDeliveryAppChannelSyncResponse {
        pub successful: Option<bool>,
        pub error_type: Option<i64>,
        pub model: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.miniapp.ext.delivery.sell.channel.config.sync`
pub mod ext_delivery_sell_channel_config_sync {
    use crate::prelude::*;

    /// `taobao.miniapp.ext.delivery.sell.channel.config.sync` (写入商家配置信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67558&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.miniapp.ext.delivery.sell.channel.config.sync",
        response = ExtDeliverySellChannelConfigSyncResponse,
        debug
    )]
    pub struct ExtDeliverySellChannelConfigSync {
        pub seller_channel_config: SellerChannelConfigDto,
    }

    /// `SellerChannelConfigDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SellerChannelConfigDto {
        pub miniapp_id: i64,
        pub ext_properties: Option<String>,
        pub channel: Channel,
        pub config_status: Option<ConfigStatus>,
    }

    /// The values of `channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Channel {
        /// 微信
        #[top_api(value = "1")]
        Wechat,
        /// 抖音
        #[top_api(value = "2")]
        V2,
        /// 今日头条
        #[top_api(value = "3")]
        V3,
        /// 快手
        #[top_api(value = "4")]
        V4,
        /// 百度
        #[top_api(value = "5")]
        V5,
        /// 其他
        #[top_api(value = "6")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `config_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfigStatus {
        /// 未配置
        #[top_api(value = 0)]
        V0,
        /// 已配置
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtDeliverySellChannelConfigSyncResponse {
        pub successful: Option<bool>,
        pub error_type: Option<i64>,
        pub model: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.miniapp.ext.delivery.sell.channel.configs.query`
pub mod ext_delivery_sell_channel_configs_query {
    use crate::prelude::*;

    /// `taobao.miniapp.ext.delivery.sell.channel.configs.query` (查询商家配置的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=67557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.ext.delivery.sell.channel.configs.query",
        response = MiniappResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExtDeliverySellChannelConfigsQuery {
        pub req: SellerChannelQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerChannelQueryRequest {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappResult {
        pub successful: Option<bool>,
        pub err_type: Option<i64>,
        pub model: Vec<SellerChannelConfigDto>,
        pub error_msg: Option<String>,
    }

    /// `SellerChannelConfigDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerChannelConfigDto {
        pub miniapp_id: Option<i64>,
        pub ext_properties: Option<String>,
        pub add_status: Option<AddStatus>,
        pub config_status: Option<ConfigStatus>,
        pub channel: Option<String>,
    }

    /// The values of `add_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AddStatus {
        /// 未添加
        #[top_api(value = 0)]
        V0,
        /// 添加
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `config_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfigStatus {
        /// 已配置
        #[top_api(value = 1)]
        V1,
        /// 未配置
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.miniapp.ext.delivery.seller.task.sync`
pub mod ext_delivery_seller_task_sync {
    use crate::prelude::*;

    /// `taobao.miniapp.ext.delivery.seller.task.sync` (同步外投任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=67559&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.ext.delivery.seller.task.sync",
        response = ExtDeliverySellerTaskSyncResponse,
        debug
    )]
    pub struct ExtDeliverySellerTaskSync {
        pub seller_delivery_task: Option<SellerDeliveryTaskDto>,
    }

    /// `SellerDeliveryTaskDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerDeliveryTaskDto {
        pub ext_properties: Option<String>,
        pub channel: String,
        pub source: String,
        pub sub_channel: Option<String>,
        pub task_name: String,
        pub strategy_id: i64,
        pub out_id: String,
        pub task_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtDeliverySellerTaskSyncResponse {
        pub successful: Option<bool>,
        pub error_type: Option<i64>,
        pub model: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.miniapp.interact.benefit.item.get`
pub mod interact_benefit_item_get {
    use crate::prelude::*;

    /// `taobao.miniapp.interact.benefit.item.get` (读取实物权益奖池对应绑定的专属下单商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=64725&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.interact.benefit.item.get",
        response = InteractBenefitItemGetResponse,
        debug
    )]
    pub struct InteractBenefitItemGet {
        pub mini_app_seller_strategy_benefit_item_bind_request:
            SellerStrategyBenefitItemBindOpenRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerStrategyBenefitItemBindOpenRequest {
        pub app_id: i64,
        pub pool_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractBenefitItemGetResponse {
        #[top_api(flag)]
        pub invoke_success: Option<bool>,
        pub invoke_err_code: Option<String>,
        pub model: Option<i64>,
        pub invoke_err_message: Option<String>,
    }
}

/// `taobao.miniapp.items.get`
pub mod items_get {
    use crate::prelude::*;

    /// `taobao.miniapp.items.get` (批量获取商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=47621&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.items.get",
        response = Vec<Item>,
        unwrap = "items",
        idempotent,
        debug
    )]
    pub struct ItemsGet {
        #[top_api(max_items = 999)]
        pub num_iids: Vec<String>,
        #[top_api(max_items = 999)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub detail_url: Option<String>,
        pub num_iid: Option<i64>,
        pub title: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub r#type: Option<Type>,
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub props: Option<String>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        pub pic_url: Option<String>,
        pub stuff_status: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub approve_status: Option<String>,
        pub product_id: Option<i64>,
        pub auction_point: Option<i64>,
        pub property_alias: Option<String>,
        pub item_imgs: Vec<ItemImg>,
        pub prop_imgs: Vec<PropImg>,
        pub skus: Vec<Sku>,
        pub outer_id: Option<String>,
        pub is_virtual: Option<bool>,
        pub videos: Vec<Video>,
        pub second_kill: Option<String>,
        pub props_name: Option<String>,
        pub barcode: Option<String>,
        pub promoted_price: Option<String>,
        pub main_pic34: Option<String>,
        pub upright_image_url: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一口价
        #[top_api(value = "fixed")]
        Fixed,
        #[top_api(value = "auction")]
        Auction,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub url: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub url: Option<String>,
        pub properties: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        pub properties: Option<String>,
        pub properties_name: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        pub barcode: Option<String>,
        pub promoted_price: Option<String>,
        pub pic_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Video {
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.miniapp.messsage.normal.send`
pub mod messsage_normal_send {
    use crate::prelude::*;

    /// `taobao.miniapp.messsage.normal.send` (轻店铺下行普通消息给用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=38414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.messsage.normal.send",
        response = Option<String>,
        unwrap = "model",
        debug
    )]
    pub struct MesssageNormalSend {
        pub param: Option<DownNormalMessageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DownNormalMessageDto {
        pub content: Option<String>,
        pub create_time: Option<i64>,
        pub receiver_id: Option<String>,
        pub content_type: Option<String>,
        pub app_id: String,
    }
}

/// `taobao.miniapp.messsage.reply`
pub mod messsage_reply {
    use crate::prelude::*;

    /// `taobao.miniapp.messsage.reply` (轻店铺下行回复接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.messsage.reply",
        response = MesssageReplyResult,
        unwrap = "result",
        debug
    )]
    pub struct MesssageReply {
        pub param: Option<ReplyMessageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReplyMessageDto {
        pub content: Option<String>,
        /// In milliseconds.
        pub create_time: Option<i64>,
        pub biz_message_tag: Option<String>,
        pub receiver_id: String,
        pub content_type: String,
        pub app_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MesssageReplyResult {
        pub model: Option<String>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.miniapp.shorturl.create`
pub mod shorturl_create {
    use crate::prelude::*;

    /// `taobao.miniapp.shorturl.create` (生成淘宝小程序短链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=52233&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.shorturl.create",
        response = ShorturlCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct ShorturlCreate {
        pub miniapp_url: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShorturlCreateResult {
        pub model: Option<MiniAppShortUrlDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppShortUrlDto {
        pub short_url: Option<String>,
    }
}

/// `taobao.miniapp.template.instantiate`
pub mod template_instantiate {
    use crate::prelude::*;

    /// `taobao.miniapp.template.instantiate` (构建实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=46628&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.instantiate",
        response = TemplateInstantiateResponse,
        debug
    )]
    pub struct TemplateInstantiate {
        #[top_api(required, max_items = 20)]
        pub clients: Vec<String>,
        pub description: String,
        /// JSON as text.
        pub ext_json: String,
        pub icon: String,
        pub name: Option<String>,
        pub template_id: String,
        pub template_version: String,
        pub alias: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateInstantiateResponse {
        pub appkey: Option<String>,
        pub app_id: Option<String>,
        pub app_name: Option<String>,
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub app_version: Option<String>,
        pub pre_view_url: Option<String>,
        pub app_alias: Option<String>,
    }
}

/// `taobao.miniapp.template.offlineapp`
pub mod template_offlineapp {
    use crate::prelude::*;

    /// `taobao.miniapp.template.offlineapp` (下线实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=52965&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.offlineapp",
        response = TemplateOfflineappResponse,
        debug
    )]
    pub struct TemplateOfflineapp {
        #[top_api(required, max_items = 999)]
        pub clients: Vec<String>,
        pub app_id: String,
        pub app_version: String,
        pub template_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateOfflineappResponse {
        pub app_id: Option<String>,
        pub offline_results: Vec<MiniappInstanceAppOfflineDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappInstanceAppOfflineDto {
        pub client: Option<String>,
        pub fail_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.miniapp.template.onlineapp`
pub mod template_onlineapp {
    use crate::prelude::*;

    /// `taobao.miniapp.template.onlineapp` (上线实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=47754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.onlineapp",
        response = TemplateOnlineappResponse,
        debug
    )]
    pub struct TemplateOnlineapp {
        #[top_api(required, max_items = 20)]
        pub clients: Vec<String>,
        pub app_id: String,
        pub template_id: String,
        pub template_version: String,
        pub app_version: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateOnlineappResponse {
        pub online_results: Vec<MiniappInstanceAppOnlineDto>,
        pub app_info: Option<MiniAppEntityTemplateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappInstanceAppOnlineDto {
        pub client: Option<String>,
        pub fail_msg: Option<String>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_description: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub app_id: Option<String>,
        pub app_icon: Option<String>,
        pub online_url: Option<String>,
    }
}

/// `taobao.miniapp.template.queryapp`
pub mod template_queryapp {
    use crate::prelude::*;

    /// `taobao.miniapp.template.queryapp` (查询实例化应用版本)
    ///
    /// <https://open.taobao.com/api.htm?docId=47798&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.queryapp",
        response = Vec<MiniappInstanceAppAllVersionsDto>,
        unwrap = "all_version_infos",
        debug
    )]
    pub struct TemplateQueryapp {
        pub page_size: i64,
        pub template_id: String,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappInstanceAppAllVersionsDto {
        pub app_version_list: Vec<MiniAppInstanceVersionDto>,
        pub app_info: Option<MiniAppEntityTemplateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppInstanceVersionDto {
        pub app_version: Option<String>,
        pub client: Option<String>,
        pub app_id: Option<String>,
        pub status: Option<String>,
        pub template_id: Option<String>,
        pub template_version: Option<String>,
        pub ext_json: Option<String>,
        pub app_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_id: Option<String>,
        pub app_icon: Option<String>,
        pub app_description: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub app_alias: Option<String>,
    }
}

/// `taobao.miniapp.template.rollback`
pub mod template_rollback {
    use crate::prelude::*;

    /// `taobao.miniapp.template.rollback` (回滚实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=52984&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.rollback",
        response = TemplateRollbackResponse,
        debug
    )]
    pub struct TemplateRollback {
        #[top_api(required, max_items = 999)]
        pub clients: Vec<String>,
        pub app_id: String,
        pub app_version: String,
        pub template_id: String,
        pub template_version: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateRollbackResponse {
        pub app_info: Option<MiniAppEntityTemplateDto>,
        pub online_results: Vec<MiniappInstanceAppOnlineDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_id: Option<String>,
        pub online_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappInstanceAppOnlineDto {
        pub client: Option<String>,
        pub fail_msg: Option<String>,
        pub success: Option<String>,
    }
}

/// `taobao.miniapp.template.update`
pub mod template_update {
    use crate::prelude::*;

    /// `taobao.miniapp.template.update` (（已废弃）更新实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=46661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.update",
        response = TemplateUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct TemplateUpdate {
        #[top_api(required, max_items = 20)]
        pub clients: Vec<String>,
        pub id: String,
        pub ext_json: Option<String>,
        pub template_id: String,
        pub template_version: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateUpdateResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub model: Option<MiniAppEntityTemplateDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub id: Option<String>,
        pub online_code: Option<String>,
        pub online_version: Option<String>,
    }
}

/// `taobao.miniapp.template.updateapp`
pub mod template_updateapp {
    use crate::prelude::*;

    /// `taobao.miniapp.template.updateapp` (更新实例化应用)
    ///
    /// <https://open.taobao.com/api.htm?docId=47799&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.template.updateapp",
        response = TemplateUpdateappResponse,
        debug
    )]
    pub struct TemplateUpdateapp {
        #[top_api(required, max_items = 20)]
        pub clients: Vec<String>,
        pub app_id: String,
        pub ext_json: Option<String>,
        pub template_id: String,
        pub template_version: String,
        pub icon: Option<String>,
        pub desc: Option<String>,
        pub alias: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TemplateUpdateappResponse {
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub app_id: Option<String>,
        pub app_version: Option<String>,
        pub pre_view_url: Option<String>,
        pub app_alias: Option<String>,
    }
}

/// `taobao.miniapp.user.phone.get`
pub mod user_phone_get {
    use crate::prelude::*;

    /// `taobao.miniapp.user.phone.get` (获取当前授权用户手机号码)
    ///
    /// <https://open.taobao.com/api.htm?docId=46425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.user.phone.get",
        response = Option<String>,
        unwrap = "phone",
        idempotent,
        debug
    )]
    pub struct UserPhoneGet;
}

/// `taobao.miniapp.userInfo.get`
pub mod user_info_get {
    use crate::prelude::*;

    /// `taobao.miniapp.userInfo.get` (用户开放信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=41744&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.userInfo.get",
        response = UserInfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UserInfoGet;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoGetResult {
        pub model: Option<OpenUserInfoDto>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUserInfoDto {
        pub open_id: Option<String>,
        pub avatar: Option<String>,
        pub nick: Option<String>,
    }
}

/// `taobao.miniapp.virtual.item.get`
pub mod virtual_item_get {
    use crate::prelude::*;

    /// `taobao.miniapp.virtual.item.get` (小程序关联虚拟商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67373&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.virtual.item.get",
        response = VirtualItemGetResponse,
        debug
    )]
    pub struct VirtualItemGet {
        pub item_request: MiniappItemRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappItemRequest {
        #[top_api(required)]
        pub item_ids: Vec<i64>,
        pub app_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualItemGetResponse {
        pub suc: Option<bool>,
        pub e_code: Option<i64>,
        pub model: Vec<MiniappItemDto>,
        pub err_message: Option<String>,
    }

    /// `MiniappItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappItemDto {
        pub item_id: Option<i64>,
        pub main_pic_url: Option<String>,
        pub title: Option<String>,
        pub reserve_price: Option<i64>,
        pub out_item_id: Option<String>,
        pub auction_status: Option<i64>,
    }
}

/// `taobao.miniapp.widget.template.instance.query`
pub mod widget_template_instance_query {
    use crate::prelude::*;

    /// `taobao.miniapp.widget.template.instance.query` (小部件实例化版本查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60388&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.widget.template.instance.query",
        response = WidgetTemplateInstanceQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WidgetTemplateInstanceQuery {
        pub param0: Option<MiniAppInstantiateAppOpenQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppInstantiateAppOpenQuery {
        pub page_size: Option<i64>,
        pub template_id: Option<String>,
        pub page_num: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WidgetTemplateInstanceQueryResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub model: Vec<MiniappInstanceAppAllVersionsDto>,
        pub success: Option<String>,
    }

    /// `MiniappInstanceAppAllVersionsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappInstanceAppAllVersionsDto {
        pub mini_app_entity_template_dto: Option<MiniAppEntityTemplateDto>,
        pub app_version_list: Vec<MiniAppInstanceVersionDto>,
    }

    /// `MiniAppEntityTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub id: Option<String>,
        pub appkey: Option<String>,
        pub app_name: Option<String>,
    }

    /// `MiniAppInstanceVersionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppInstanceVersionDto {
        pub version: Option<String>,
        pub client: Option<String>,
        pub app_id: Option<String>,
        pub status: Option<String>,
        pub template_id: Option<String>,
        pub template_version: Option<String>,
    }
}

/// `taobao.miniapp.widget.template.instance.update`
pub mod widget_template_instance_update {
    use crate::prelude::*;

    /// `taobao.miniapp.widget.template.instance.update` (小部件实例化版本更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=60387&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.widget.template.instance.update",
        response = WidgetTemplateInstanceUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct WidgetTemplateInstanceUpdate {
        pub param_mini_app_instantiate_template_app_update_request:
            Option<MiniAppInstantiateTemplateAppUpdateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppInstantiateTemplateAppUpdateRequest {
        pub entity_id: Option<String>,
        pub template_id: Option<String>,
        pub template_version: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WidgetTemplateInstanceUpdateResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub model: Option<MiniAppEntityTemplateDto>,
        pub success: Option<String>,
    }

    /// `MiniAppEntityTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_alias: Option<String>,
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub id: Option<String>,
        pub online_version: Option<String>,
        pub pre_view_url: Option<String>,
    }
}

/// `taobao.miniapp.widget.template.instantiate`
pub mod widget_template_instantiate {
    use crate::prelude::*;

    /// `taobao.miniapp.widget.template.instantiate` (小部件实例化接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59889&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.miniapp.widget.template.instantiate",
        response = WidgetTemplateInstantiateResult,
        unwrap = "result",
        debug
    )]
    pub struct WidgetTemplateInstantiate {
        pub param_mini_app_instantiate_template_app_simple_request:
            Option<MiniAppInstantiateTemplateAppSimpleRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppInstantiateTemplateAppSimpleRequest {
        pub description: Option<String>,
        pub template_id: Option<String>,
        pub template_version: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WidgetTemplateInstantiateResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub model: Option<MiniAppEntityTemplateDto>,
        pub success: Option<bool>,
    }

    /// `MiniAppEntityTemplateDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniAppEntityTemplateDto {
        pub app_alias: Option<String>,
        pub app_description: Option<String>,
        pub app_icon: Option<String>,
        pub app_name: Option<String>,
        pub appkey: Option<String>,
        pub id: Option<String>,
        pub new_version: Option<String>,
        pub online_code: Option<String>,
        pub online_version: Option<String>,
        pub pre_view_url: Option<String>,
    }
}
