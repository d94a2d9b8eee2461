//! `alibaba.jym.*`: 26 APIs.

pub use self::fulfillment_card_callback::FulfillmentCardCallback;
pub use self::fulfillment_ioscharge_callback::FulfillmentIoschargeCallback;
pub use self::goods_external_goods_vmos_offon_game::GoodsExternalGoodsVmosOffonGame;
pub use self::industry_information_callbak::IndustryInformationCallbak;
pub use self::industry_outsidegamepropertysync_querypropertyinfo::IndustryOutsidegamepropertysyncQuerypropertyinfo;
pub use self::industry_outsidegamepropertysync_syncpropertyinfo::IndustryOutsidegamepropertysyncSyncpropertyinfo;
pub use self::industry_recommend_goods_get::IndustryRecommendGoodsGet;
pub use self::industry_taskswitch_save::IndustryTaskswitchSave;
pub use self::industry_trade_max_price_get::IndustryTradeMaxPriceGet;
pub use self::industry_vmos_common_callback::IndustryVmosCommonCallback;
pub use self::item_external_goods_batch_delete::ItemExternalGoodsBatchDelete;
pub use self::item_external_goods_batch_modifyprice::ItemExternalGoodsBatchModifyprice;
pub use self::item_external_goods_batch_offsale::ItemExternalGoodsBatchOffsale;
pub use self::item_external_goods_batch_onsale::ItemExternalGoodsBatchOnsale;
pub use self::item_external_goods_batch_publish::ItemExternalGoodsBatchPublish;
pub use self::item_external_goods_batch_synoffsale::ItemExternalGoodsBatchSynoffsale;
pub use self::item_external_goods_batchtask_query::ItemExternalGoodsBatchtaskQuery;
pub use self::item_external_goods_detail_query::ItemExternalGoodsDetailQuery;
pub use self::item_external_goods_status_batch_query::ItemExternalGoodsStatusBatchQuery;
pub use self::item_game_sever_query::ItemGameSeverQuery;
pub use self::item_property_def_query::ItemPropertyDefQuery;
pub use self::requirement_orders_operation_notify::RequirementOrdersOperationNotify;
pub use self::requirements_receive::RequirementsReceive;
pub use self::steam_fulfillment_update::SteamFulfillmentUpdate;
pub use self::steam_refund_audit::SteamRefundAudit;
pub use self::steam_shadowuser_get::SteamShadowuserGet;

/// `alibaba.jym.fulfillment.card.callback`
pub mod fulfillment_card_callback {
    use crate::prelude::*;

    /// `alibaba.jym.fulfillment.card.callback` (外部商家卡密结果回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=66028&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.fulfillment.card.callback",
        response = FulfillmentCardCallbackResponse,
        debug
    )]
    pub struct FulfillmentCardCallback {
        pub card_charge_callback_request_dto: CardChargeCallbackRequestDto,
    }

    /// `CardChargeCallbackRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CardChargeCallbackRequestDto {
        pub card_infos: Option<String>,
        pub failed_code: Option<String>,
        pub failed_reason: Option<String>,
        pub jym_order_no: String,
        pub jym_order_type: String,
        pub vendor_id: String,
        pub vendor_order_no: String,
        pub vendor_order_snap: Option<String>,
        pub vendor_order_status: String,
        pub vendor_order_success_time: Option<String>,
        pub version: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentCardCallbackResponse {
        pub failed_code: Option<String>,
        pub failed_reason: Option<String>,
        pub jym_order_success: Option<JymOrderSuccess>,
    }

    /// The values of `jym_order_success`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum JymOrderSuccess {
        /// 成功
        #[top_api(value = "true")]
        True,
        /// 失败
        #[top_api(value = "false")]
        False,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.jym.fulfillment.ioscharge.callback`
pub mod fulfillment_ioscharge_callback {
    use crate::prelude::*;

    /// `alibaba.jym.fulfillment.ioscharge.callback` (代充充值回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=62702&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.fulfillment.ioscharge.callback",
        response = FulfillmentIoschargeCallbackResponse,
        debug
    )]
    pub struct FulfillmentIoschargeCallback {
        pub ios_charge_callback_request_dto: IosChargeCallbackRequestDto,
    }

    /// `IOSChargeCallbackRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IosChargeCallbackRequestDto {
        pub vendor_order_no: String,
        pub failed_code: Option<String>,
        pub jym_order_no: String,
        pub vendor_id: String,
        pub vendor_order_status: String,
        pub vendor_order_snap: Option<String>,
        pub version: String,
        pub vendor_order_success_time: Option<String>,
        pub failed_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillmentIoschargeCallbackResponse {
        pub failed_code: Option<String>,
        pub jym_order_success: Option<JymOrderSuccess>,
        pub failed_reason: Option<String>,
    }

    /// The values of `jym_order_success`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum JymOrderSuccess {
        /// 成功
        #[top_api(value = "true")]
        True,
        /// 失败
        #[top_api(value = "false")]
        False,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.jym.goods.external.goods.vmos.offon.game`
pub mod goods_external_goods_vmos_offon_game {
    use crate::prelude::*;

    /// `alibaba.jym.goods.external.goods.vmos.offon.game` (基于游戏 id 临时上下架智能发布入口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60445&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.goods.external.goods.vmos.offon.game",
        response = GoodsExternalGoodsVmosOffonGameResponse,
        debug
    )]
    pub struct GoodsExternalGoodsVmosOffonGame {
        pub game_id: i64,
        pub off_game: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsExternalGoodsVmosOffonGameResponse {
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
        pub result: Option<String>,
    }
}

/// `alibaba.jym.industry.information.callbak`
pub mod industry_information_callbak {
    use crate::prelude::*;

    /// `alibaba.jym.industry.information.callbak` (VMOS 回调行业信息系统)
    ///
    /// <https://open.taobao.com/api.htm?docId=56900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.information.callbak",
        response = IndustryInformationCallbakResponse,
        debug
    )]
    pub struct IndustryInformationCallbak {
        pub task_id: String,
        pub biz_id: String,
        pub status: i64,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryInformationCallbakResponse {
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.industry.outsidegamepropertysync.querypropertyinfo`
pub mod industry_outsidegamepropertysync_querypropertyinfo {
    use crate::prelude::*;

    /// `alibaba.jym.industry.outsidegamepropertysync.querypropertyinfo` (外部查询游戏属性库属性信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.outsidegamepropertysync.querypropertyinfo",
        response = IndustryOutsidegamepropertysyncQuerypropertyinfoResponse,
        debug
    )]
    pub struct IndustryOutsidegamepropertysyncQuerypropertyinfo {
        pub out_side_query_game_property_info_request_dto: OutSideQueryGamePropertyInfoRequestDto,
    }

    /// `OutSideQueryGamePropertyInfoRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSideQueryGamePropertyInfoRequestDto {
        pub game_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryOutsidegamepropertysyncQuerypropertyinfoResponse {
        pub result: Option<OutSideQueryGamePropertyInfoResponseDto>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `OutSideQueryGamePropertyInfoResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSideQueryGamePropertyInfoResponseDto {
        pub game_properties_compressed: Option<String>,
    }
}

/// `alibaba.jym.industry.outsidegamepropertysync.syncpropertyinfo`
pub mod industry_outsidegamepropertysync_syncpropertyinfo {
    use crate::prelude::*;

    /// `alibaba.jym.industry.outsidegamepropertysync.syncpropertyinfo` (外部上报游戏属性信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66723&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.outsidegamepropertysync.syncpropertyinfo",
        response = IndustryOutsidegamepropertysyncSyncpropertyinfoResponse,
        debug
    )]
    pub struct IndustryOutsidegamepropertysyncSyncpropertyinfo {
        pub out_side_sync_game_property_request_dto: OutSideSyncGamePropertyRequestDto,
    }

    /// `OutSideSyncGamePropertyRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSideSyncGamePropertyRequestDto {
        pub game_id: String,
        pub game_properties_compressed: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryOutsidegamepropertysyncSyncpropertyinfoResponse {
        pub result: Option<OutSideSyncGamePropertyResponseDto>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `OutSideSyncGamePropertyResponseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSideSyncGamePropertyResponseDto {
        pub result: Option<bool>,
    }
}

/// `alibaba.jym.industry.recommend.goods.get`
pub mod industry_recommend_goods_get {
    use crate::prelude::*;

    /// `alibaba.jym.industry.recommend.goods.get` (获取交易猫推荐商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=66835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.recommend.goods.get",
        response = IndustryRecommendGoodsGetResponse,
        debug
    )]
    pub struct IndustryRecommendGoodsGet {
        pub jym_recommend_goods_request_dto: JymRecommendGoodsRequestDto,
    }

    /// `JymRecommendGoodsRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymRecommendGoodsRequestDto {
        pub jym_game_id: String,
        pub min_price: i64,
        pub channel: String,
        pub max_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryRecommendGoodsGetResponse {
        pub result: Option<JymRecommendGoodsInfoDto>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `JymRecommendGoodsInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymRecommendGoodsInfoDto {
        pub jym_game_id: Option<String>,
        pub goods_list: Vec<JymSingleGoodsDto>,
    }

    /// `JymSingleGoodsDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymSingleGoodsDto {
        pub goods_id: Option<String>,
        pub goods_title: Option<String>,
        pub header_img_url: Option<String>,
        pub unit_price: Option<i64>,
        pub tags: Vec<JymGoodsTagDto>,
    }

    /// `JymGoodsTagDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymGoodsTagDto {
        pub r#type: Option<Type>,
        pub name: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 服务
        #[top_api(value = 1)]
        V1,
        /// 卖点
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.jym.industry.taskswitch.save`
pub mod industry_taskswitch_save {
    use crate::prelude::*;

    /// `alibaba.jym.industry.taskswitch.save` (行业信息系统开关)
    ///
    /// <https://open.taobao.com/api.htm?docId=63123&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.taskswitch.save",
        response = IndustryTaskswitchSaveResponse,
        debug
    )]
    pub struct IndustryTaskswitchSave {
        pub task_switch_req_dto: TaskSwitchReqDto,
    }

    /// `TaskSwitchReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaskSwitchReqDto {
        pub game_id: Option<String>,
        pub reason: Option<String>,
        pub game_server: Option<String>,
        pub task_type: Option<TaskType>,
        pub client_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub begin_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub operation_system: Option<OperationSystem>,
        pub rule_status: Option<RuleStatus>,
    }

    /// The values of `task_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskType {
        /// 所有
        #[top_api(value = 0)]
        All,
        /// 验号
        #[top_api(value = 1)]
        V1,
        /// 发布
        #[top_api(value = 2)]
        Publication,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `operation_system`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationSystem {
        /// 所有
        #[top_api(value = 0)]
        All,
        /// 安卓
        #[top_api(value = 1)]
        V1,
        /// IOS
        #[top_api(value = 2)]
        Ios,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `rule_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleStatus {
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// 失效
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryTaskswitchSaveResponse {
        pub result: Option<bool>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.industry.trade.max.price.get`
pub mod industry_trade_max_price_get {
    use crate::prelude::*;

    /// `alibaba.jym.industry.trade.max.price.get` (获取交易猫单个游戏渠道帐号交易成功最高价)
    ///
    /// <https://open.taobao.com/api.htm?docId=66834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.trade.max.price.get",
        response = IndustryTradeMaxPriceGetResponse,
        debug
    )]
    pub struct IndustryTradeMaxPriceGet {
        pub jym_max_price_request: Option<JymMaxPriceRequestDto>,
    }

    /// `JymMaxPriceRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymMaxPriceRequestDto {
        pub jym_game_id: Option<String>,
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryTradeMaxPriceGetResponse {
        pub result: Option<JymMaxPriceOrderInfoDto>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `JymMaxPriceOrderInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JymMaxPriceOrderInfoDto {
        pub jym_game_id: Option<String>,
        pub jym_game_name: Option<String>,
        pub order_price: Option<i64>,
    }
}

/// `alibaba.jym.industry.vmos.common.callback`
pub mod industry_vmos_common_callback {
    use crate::prelude::*;

    /// `alibaba.jym.industry.vmos.common.callback` (vmos 游戏信息采集结果回调通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=60013&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.industry.vmos.common.callback",
        response = IndustryVmosCommonCallbackResponse,
        debug
    )]
    pub struct IndustryVmosCommonCallback {
        pub param0: CommonCallbackDto,
    }

    /// `CommonCallbackDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonCallbackDto {
        pub task_state: String,
        pub task_msg: Option<String>,
        pub task_code: String,
        pub biz_id: String,
        pub task_begin_time: Option<String>,
        pub task_id: String,
        pub content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IndustryVmosCommonCallbackResponse {
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.item.external.goods.batch.delete`
pub mod item_external_goods_batch_delete {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.delete` (交易猫外部商家批量删除商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64894&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.delete",
        response = ItemExternalGoodsBatchDeleteResponse,
        debug
    )]
    pub struct ItemExternalGoodsBatchDelete {
        pub goods_delete_command_dto: GoodsDeleteCommandDto,
    }

    /// `GoodsDeleteCommandDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDeleteCommandDto {
        #[top_api(required)]
        pub external_goods_id_list: Vec<ExternalGoodsIdDto>,
        pub external_batch_id: String,
    }

    /// `ExternalGoodsIdDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalGoodsIdDto {
        pub goods_id: i64,
        pub external_goods_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchDeleteResponse {
        pub result: Option<GoodsBatchResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `GoodsBatchResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchResultDto {
        pub batch_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.batch.modifyprice`
pub mod item_external_goods_batch_modifyprice {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.modifyprice` (交易猫外部商家批量商品改价接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.modifyprice",
        response = ItemExternalGoodsBatchModifypriceResponse,
        debug
    )]
    pub struct ItemExternalGoodsBatchModifyprice {
        pub goods_price_modify_command: GoodsPriceModifyCommandDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPriceModifyCommandDto {
        #[top_api(required)]
        pub goods_price_list: Vec<GoodsPriceDto>,
        pub external_batch_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPriceDto {
        pub external_goods_id: ExternalGoodsIdDto,
        pub price: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalGoodsIdDto {
        pub goods_id: i64,
        pub external_goods_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchModifypriceResponse {
        pub result: Option<GoodsBatchResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchResultDto {
        pub batch_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.batch.offsale`
pub mod item_external_goods_batch_offsale {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.offsale` (交易猫外部商家批量下架商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.offsale",
        response = ItemExternalGoodsBatchOffsaleResponse,
        debug
    )]
    pub struct ItemExternalGoodsBatchOffsale {
        pub goods_off_sale_command: GoodsOffSaleCommandDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsOffSaleCommandDto {
        #[top_api(required)]
        pub external_goods_id_list: Vec<ExternalGoodsIdDto>,
        pub external_batch_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalGoodsIdDto {
        pub external_goods_id: String,
        pub goods_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchOffsaleResponse {
        pub result: Option<GoodsBatchResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchResultDto {
        pub batch_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.batch.onsale`
pub mod item_external_goods_batch_onsale {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.onsale` (交易猫外部商家批量上架商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58186&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.onsale",
        response = ItemExternalGoodsBatchOnsaleResponse,
        debug
    )]
    pub struct ItemExternalGoodsBatchOnsale {
        pub goods_on_sale_command: GoodsOnSaleCommandDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsOnSaleCommandDto {
        #[top_api(required)]
        pub external_goods_id_list: Vec<ExternalGoodsIdDto>,
        pub external_batch_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalGoodsIdDto {
        pub external_goods_id: String,
        pub goods_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchOnsaleResponse {
        pub result: Option<GoodsBatchResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchResultDto {
        pub batch_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.batch.publish`
pub mod item_external_goods_batch_publish {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.publish` (交易猫外部商家批量发布商品接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.publish",
        response = ItemExternalGoodsBatchPublishResponse,
        debug
    )]
    pub struct ItemExternalGoodsBatchPublish {
        pub goods_publish_command: GoodsPublishCommandDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishCommandDto {
        pub external_batch_id: String,
        #[top_api(required)]
        pub goods_list: Vec<GoodsPublishDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishDto {
        pub support_retrieve_compensation: bool,
        #[top_api(required)]
        pub seller_account_property_list: Vec<GoodsPropertyValueDto>,
        #[top_api(required)]
        pub goods_property_list: Vec<GoodsPropertyValueDto>,
        pub game_property: GamePropertyDto,
        pub second_category_id: i64,
        pub first_category_id: i64,
        #[top_api(required)]
        pub image_url_list: Vec<GoodsPublishImageDto>,
        pub goods_base_info: GoodsBaseInfoDto,
        pub external_goods_id: String,
        pub can_bargain: bool,
        pub taobao_first_image: Option<GoodsPublishDtoTaobaoFirstImage>,
        pub multi_property_value_list: Vec<MultiPropertyValueDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPropertyValueDto {
        pub value: String,
        pub value_id: Option<i64>,
        pub property_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GamePropertyDto {
        pub server_id: i64,
        pub client_id: i64,
        pub platform_id: i64,
        pub game_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishImageDto {
        pub image_url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBaseInfoDto {
        pub title: String,
        pub price: String,
        pub storage: i64,
        pub description: String,
    }

    /// `GoodsPublishImageDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishDtoTaobaoFirstImage {
        pub image_url: Option<String>,
    }

    /// `MultiPropertyValueDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultiPropertyValueDto {
        pub property_name: Option<String>,
        pub property_value_list: Vec<PropertyValueDto>,
    }

    /// `PropertyValueDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyValueDto {
        pub value: Option<String>,
        pub child_property_key_value_list: Vec<ChildPropertyKeyValueDto>,
    }

    /// `ChildPropertyKeyValueDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChildPropertyKeyValueDto {
        pub key: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchPublishResponse {
        pub result: Option<GoodsBatchResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchResultDto {
        pub batch_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.batch.synoffsale`
pub mod item_external_goods_batch_synoffsale {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batch.synoffsale` (同步下架接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batch.synoffsale",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemExternalGoodsBatchSynoffsale {
        pub param_sync_off_sale_command_d_t_o: SyncOffSaleCommandDto,
    }

    /// `SyncOffSaleCommandDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncOffSaleCommandDto {
        pub goods_id: i64,
    }

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub extra_err_msg: Option<String>,
        pub result: Option<GoodsResultDto>,
        pub state_code: Option<String>,
        pub success: Option<String>,
    }

    /// `GoodsResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsResultDto {
        pub code: Option<i64>,
        pub desc: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.jym.item.external.goods.batchtask.query`
pub mod item_external_goods_batchtask_query {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.batchtask.query` (交易猫外部商家查询商品批量任务接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58187&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.batchtask.query",
        response = ItemExternalGoodsBatchtaskQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemExternalGoodsBatchtaskQuery {
        pub goods_batch_task_query: GoodsBatchTaskQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchTaskQueryDto {
        pub batch_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsBatchtaskQueryResponse {
        pub result: Option<GoodsBatchTaskResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchTaskResultDto {
        pub goods_batch_sub_task_list: Vec<GoodsBatchSubTask>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBatchSubTask {
        pub reason: Option<String>,
        pub status: Option<i64>,
        pub sub_batch_id: Option<i64>,
        pub goods_id: Option<i64>,
        pub external_goods_id: Option<String>,
    }
}

/// `alibaba.jym.item.external.goods.detail.query`
pub mod item_external_goods_detail_query {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.detail.query` (交易猫外部商家商品详情查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.detail.query",
        response = ItemExternalGoodsDetailQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemExternalGoodsDetailQuery {
        pub goods_detail_query: GoodsDetailQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetailQueryDto {
        pub goods_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsDetailQueryResponse {
        pub result: Option<GoodsDetailResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsDetailResultDto {
        pub goods_detail: Option<ExternalGoodsDetailDto>,
        pub goods_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExternalGoodsDetailDto {
        pub goods_base_info: Option<GoodsBaseInfoDto>,
        pub category: Option<GoodsCategoryDto>,
        pub image_list: Vec<GoodsImageDto>,
        pub game_property: Option<GamePropertyDto>,
        pub goods_property_list: Vec<GoodsPropertyValueDto>,
        pub seller_account_property_list: Vec<GoodsPropertyValueDto>,
        pub support_retrieve_compensation: Option<bool>,
        pub can_bargain: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsBaseInfoDto {
        pub description: Option<String>,
        pub storage: Option<i64>,
        pub price: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsCategoryDto {
        pub second_category_name: Option<String>,
        pub second_category_id: Option<i64>,
        pub first_category_name: Option<String>,
        pub first_category_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsImageDto {
        pub origin_image: Option<String>,
        pub image_id: Option<i64>,
        pub note: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GamePropertyDto {
        pub server_id: Option<i64>,
        pub client_id: Option<i64>,
        pub platform_id: Option<i64>,
        pub game_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPropertyValueDto {
        pub value: Option<String>,
        pub value_id: Option<i64>,
        pub property_id: Option<i64>,
    }
}

/// `alibaba.jym.item.external.goods.status.batch.query`
pub mod item_external_goods_status_batch_query {
    use crate::prelude::*;

    /// `alibaba.jym.item.external.goods.status.batch.query` (交易猫外部商家商品状态批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.external.goods.status.batch.query",
        response = ItemExternalGoodsStatusBatchQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemExternalGoodsStatusBatchQuery {
        pub batch_goods_status_query: BatchGoodsStatusQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchGoodsStatusQueryDto {
        pub page_size: Option<i64>,
        pub page: Option<i64>,
        pub goods_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemExternalGoodsStatusBatchQueryResponse {
        pub result: Option<BatchGoodsStatusResultDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchGoodsStatusResultDto {
        pub goods_status_list: Vec<GoodsStatusDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsStatusDto {
        pub price: Option<String>,
        pub status: Option<i64>,
        pub goods_id: Option<i64>,
    }
}

/// `alibaba.jym.item.game.sever.query`
pub mod item_game_sever_query {
    use crate::prelude::*;

    /// `alibaba.jym.item.game.sever.query` (查询商品发布客户端下可用服务器列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=63729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.game.sever.query",
        response = ItemGameSeverQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemGameSeverQuery {
        pub game_id: i64,
        pub client_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemGameSeverQueryResponse {
        pub result: Vec<GoodsServerDto>,
        pub extra_err_msg: Option<String>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsServerDto {
        pub game_id: Option<i64>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.jym.item.property.def.query`
pub mod item_property_def_query {
    use crate::prelude::*;

    /// `alibaba.jym.item.property.def.query` (交易猫商品属性定义查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=63728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.item.property.def.query",
        response = ItemPropertyDefQueryResponse,
        idempotent,
        debug
    )]
    pub struct ItemPropertyDefQuery {
        pub category_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPropertyDefQueryResponse {
        pub result: Option<GoodsPublishPropertyDefDetailDto>,
        pub succeed: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishPropertyDefDetailDto {
        pub game_id: Option<i64>,
        pub image: Option<GoodsPropertyDto>,
        pub key_properties: Vec<GoodsPropertyDto>,
        pub ext_properties: Vec<GoodsPropertyDto>,
        pub addl_service: Option<AddlServiceDefDto>,
        pub client_info: Option<ClientInfoDto>,
        pub description: Option<GoodsPropertyDto>,
        pub storage: Option<GoodsPropertyDto>,
        pub seller_account_properties: Vec<GoodsPropertyDto>,
        pub title: Option<GoodsPublishPropertyDefDetailDtoTitle>,
        pub price: Option<GoodsPublishPropertyDefDetailDtoTitle>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPropertyDto {
        pub property_content_type: Option<PropertyContentType>,
        pub visible: Option<bool>,
        pub category_attr_type: Option<i64>,
        pub property_rule: Option<PropertyRuleDto>,
        pub default_value: Option<String>,
        pub property_grade: Option<i64>,
        pub attr_unit: Option<String>,
        pub property_name: Option<String>,
        pub options: Vec<GoodsPropertyOptionDto>,
        pub placeholder: Option<String>,
        pub property_id: Option<i64>,
        pub content_type: Option<ContentType>,
    }

    /// The values of `property_content_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PropertyContentType {
        /// 单选
        #[top_api(value = 1)]
        V1,
        /// 多选
        #[top_api(value = 2)]
        V2,
        /// 字符
        #[top_api(value = 3)]
        V3,
        /// 长字符
        #[top_api(value = 4)]
        V4,
        /// 数字
        #[top_api(value = 5)]
        V5,
        /// 日期
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `content_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContentType {
        /// 常规
        #[top_api(value = 1)]
        V1,
        /// 游戏帐号
        #[top_api(value = 2)]
        V2,
        /// 游戏密码
        #[top_api(value = 3)]
        V3,
        /// QQ 号
        #[top_api(value = 4)]
        V4,
        /// 单价数量
        #[top_api(value = 5)]
        V5,
        /// 买家服务器
        #[top_api(value = 6)]
        V6,
        /// 开始发货时间
        #[top_api(value = 7)]
        V7,
        /// 终止发货时间
        #[top_api(value = 8)]
        V8,
        /// 原价
        #[top_api(value = 9)]
        V9,
        /// 联系手机
        #[top_api(value = 10)]
        V10,
        /// 账户类型
        #[top_api(value = 11)]
        V11,
        /// 发货服务器
        #[top_api(value = 12)]
        V12,
        /// 角色名称
        #[top_api(value = 13)]
        V13,
        /// 备用名称
        #[top_api(value = 14)]
        V14,
        /// 第三名称
        #[top_api(value = 15)]
        V15,
        /// 确认帐号
        #[top_api(value = 16)]
        V16,
        /// 解锁密码
        #[top_api(value = 17)]
        V17,
        /// 面额
        #[top_api(value = 18)]
        V18,
        /// 充值类型
        #[top_api(value = 19)]
        V19,
        /// 回收折扣
        #[top_api(value = 20)]
        V20,
        /// 帐号绑定
        #[top_api(value = 21)]
        V21,
        /// 多选
        #[top_api(value = 22)]
        V22,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyRuleDto {
        pub highest_price: Option<i64>,
        pub lowest_price: Option<i64>,
        pub min: Option<i64>,
        pub max: Option<i64>,
        pub min_length: Option<i64>,
        pub pattern: Option<String>,
        pub max_size: Option<i64>,
        pub pattern_msg: Option<String>,
        pub max_count: Option<i64>,
        pub required: Option<bool>,
        pub max_length: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPropertyOptionDto {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub attr_id: Option<i64>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddlServiceDefDto {
        pub bargain: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDto {
        pub platform_id: Option<i64>,
        pub id: Option<i64>,
        pub platform_ids: Vec<String>,
    }

    /// `GoodsPublishPropertyDefDetailDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GoodsPublishPropertyDefDetailDtoTitle {
        pub property_content_type: Option<PropertyContentType>,
        pub visible: Option<bool>,
        pub category_attr_type: Option<i64>,
        pub property_rule: Option<PropertyRuleDto>,
        pub default_value: Option<String>,
        pub property_grade: Option<i64>,
        pub attr_unit: Option<String>,
        pub property_name: Option<String>,
        pub options: Vec<GoodsPropertyOptionDto>,
        pub placeholder: Option<String>,
        pub property_id: Option<i64>,
        pub content_type: Option<ContentType>,
    }
}

/// `alibaba.jym.requirement.orders.operation.notify`
pub mod requirement_orders_operation_notify {
    use crate::prelude::*;

    /// `alibaba.jym.requirement.orders.operation.notify` (交易猫需求订单操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46489&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.requirement.orders.operation.notify",
        response = ResultDto,
        unwrap = "result_dto",
        debug
    )]
    pub struct RequirementOrdersOperationNotify {
        pub operation: i64,
        pub reqmnt_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result: Option<bool>,
        pub success: Option<bool>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.requirements.receive`
pub mod requirements_receive {
    use crate::prelude::*;

    /// `alibaba.jym.requirements.receive` (交易猫需求接单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46685&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.requirements.receive",
        response = ResultDto,
        unwrap = "result_dto",
        debug
    )]
    pub struct RequirementsReceive {
        pub requirement_id: String,
        #[top_api(secret)]
        pub receiver_mobile: String,
        pub requirement_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub success: Option<bool>,
        pub result: Option<bool>,
    }
}

/// `alibaba.jym.steam.fulfillment.update`
pub mod steam_fulfillment_update {
    use crate::prelude::*;

    /// `alibaba.jym.steam.fulfillment.update` (交易猫 Steam 类目发履约态变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=67679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.steam.fulfillment.update",
        response = SteamFulfillmentUpdateResponse,
        debug
    )]
    pub struct SteamFulfillmentUpdate {
        pub delivery_notify_dto: Option<DeliveryNotifyDto>,
    }

    /// `DeliveryNotifyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryNotifyDto {
        pub biz_order_id: String,
        pub reason_id: Option<i64>,
        pub delivery_type: i64,
        pub delivery_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SteamFulfillmentUpdateResponse {
        pub result: Option<bool>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.steam.refund.audit`
pub mod steam_refund_audit {
    use crate::prelude::*;

    /// `alibaba.jym.steam.refund.audit` (交易猫 steam 逆向单审核)
    ///
    /// <https://open.taobao.com/api.htm?docId=67678&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.jym.steam.refund.audit",
        response = SteamRefundAuditResponse,
        debug
    )]
    pub struct SteamRefundAudit {
        pub audit_refund_order_dto: AuditRefundOrderDto,
    }

    /// `AuditRefundOrderDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AuditRefundOrderDto {
        pub refund_order_id: String,
        pub audit_pass: AuditPass,
        pub order_id: String,
    }

    /// The values of `audit_pass`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditPass {
        /// 通过
        #[top_api(value = 1)]
        Pass,
        /// 不通过
        #[top_api(value = 0)]
        NoPass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SteamRefundAuditResponse {
        pub result: Option<bool>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }
}

/// `alibaba.jym.steam.shadowuser.get`
pub mod steam_shadowuser_get {
    use crate::prelude::*;

    /// `alibaba.jym.steam.shadowuser.get` (获取影子标识)
    ///
    /// <https://open.taobao.com/api.htm?docId=67708&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.jym.steam.shadowuser.get",
        response = SteamShadowuserGetResponse,
        idempotent,
        debug
    )]
    pub struct SteamShadowuserGet {
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SteamShadowuserGetResponse {
        pub result: Option<SteamShadowDto>,
        pub sub_code_type: Option<String>,
        pub is_success: Option<bool>,
        pub sub_extra_err_msg: Option<String>,
        pub state_code: Option<String>,
        pub extra_err_msg: Option<String>,
    }

    /// `SteamShadowDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SteamShadowDto {
        pub shadow_uid: Option<String>,
    }
}
