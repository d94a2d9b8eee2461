//! `taobao.inventory.*`: 14 APIs.

pub use self::adjust_external::AdjustExternal;
pub use self::adjust_trade::AdjustTrade;
pub use self::initial::Initial;
pub use self::initial_item::InitialItem;
pub use self::merchant_adjust::MerchantAdjust;
pub use self::plan_edit::PlanEdit;
pub use self::plan_invalid::PlanInvalid;
pub use self::plan_quantity_increase::PlanQuantityIncrease;
pub use self::plan_query::PlanQuery;
pub use self::query::Query;
pub use self::store_manage::StoreManage;
pub use self::store_query::StoreQuery;
pub use self::warehouse_manage::WarehouseManage;
pub use self::warehouse_query::WarehouseQuery;

/// `taobao.inventory.adjust.external`
pub mod adjust_external {
    use crate::prelude::*;

    /// `taobao.inventory.adjust.external` (非交易库存调整单)
    ///
    /// <https://open.taobao.com/api.htm?docId=21608&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.adjust.external",
        response = AdjustExternalResponse,
        debug
    )]
    pub struct AdjustExternal {
        pub biz_unique_code: String,
        pub occupy_operate_code: Option<String>,
        pub operate_type: Option<String>,
        pub biz_type: Option<BizType>,
        pub operate_time: Option<String>,
        pub store_code: String,
        pub items: String,
        pub reduce_type: Option<String>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 盘点
        #[top_api(value = "BALANCE")]
        Balance,
        /// 非淘宝交易
        #[top_api(value = "NON_TAOBAO_TRADE")]
        NonTaobaoTrade,
        /// 调拨
        #[top_api(value = "ALLOCATE")]
        Allocate,
        /// 其他
        #[top_api(value = "OTHERS")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdjustExternalResponse {
        pub operate_code: Option<String>,
        pub tip_infos: Vec<TipInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub sc_item_id: Option<String>,
        pub info: Option<String>,
    }
}

/// `taobao.inventory.adjust.trade`
pub mod adjust_trade {
    use crate::prelude::*;

    /// `taobao.inventory.adjust.trade` (交易库存调整单)
    ///
    /// <https://open.taobao.com/api.htm?docId=21607&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.adjust.trade",
        response = AdjustTradeResponse,
        debug
    )]
    pub struct AdjustTrade {
        pub tb_order_type: String,
        #[top_api(required)]
        pub operate_time: Option<TopDateTime>,
        pub biz_unique_code: String,
        pub items: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdjustTradeResponse {
        pub operate_code: Option<String>,
        pub tip_infos: Vec<TipInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub sc_item_id: Option<String>,
        pub info: Option<String>,
    }
}

/// `taobao.inventory.initial`
pub mod initial {
    use crate::prelude::*;

    /// `taobao.inventory.initial` (库存初始化)
    ///
    /// <https://open.taobao.com/api.htm?docId=21612&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.initial",
        response = Vec<TipInfo>,
        unwrap = "tip_infos",
        debug
    )]
    pub struct Initial {
        pub store_code: String,
        pub items: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub sc_item_id: Option<String>,
        pub info: Option<String>,
    }
}

/// `taobao.inventory.initial.item`
pub mod initial_item {
    use crate::prelude::*;

    /// `taobao.inventory.initial.item` (商品库存初始化)
    ///
    /// <https://open.taobao.com/api.htm?docId=21728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.initial.item",
        response = Vec<TipInfo>,
        unwrap = "tip_infos",
        debug
    )]
    pub struct InitialItem {
        pub sc_item_id: i64,
        pub store_inventorys: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub sc_item_id: Option<String>,
        pub info: Option<String>,
    }
}

/// `taobao.inventory.merchant.adjust`
pub mod merchant_adjust {
    use crate::prelude::*;

    /// `taobao.inventory.merchant.adjust` (货品库存商家端调整)
    ///
    /// <https://open.taobao.com/api.htm?docId=29008&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.inventory.merchant.adjust",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct MerchantAdjust {
        pub inventory_check: InventoryCheckDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InventoryCheckDto {
        pub check_mode: CheckMode,
        pub inv_store_type: InvStoreType,
        #[top_api(required)]
        pub detail_list: Vec<InventoryCheckDetailDto>,
        pub store_code: String,
        pub order_id: String,
    }

    /// The values of `check_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CheckMode {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        /// 出入库盘盈盘亏
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `inv_store_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvStoreType {
        /// 仓库类型
        #[top_api(value = 2)]
        V2,
        /// 门店类型
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryCheckDetailDto {
        pub inv_biz_code: Option<String>,
        pub quantity: i64,
        pub sc_item_id: i64,
        pub sub_order_id: String,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_message: Option<String>,
        pub adjust_results: Vec<InventoryCheckResultDto>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryCheckResultDto {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub sub_order_id: Option<String>,
    }
}

/// `taobao.inventory.plan.edit`
pub mod plan_edit {
    use crate::prelude::*;

    /// `taobao.inventory.plan.edit` (设置计划库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=54895&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.plan.edit",
        response = BatchResult,
        unwrap = "result",
        debug
    )]
    pub struct PlanEdit {
        pub plan_top: Option<PlanTopDto>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PlanTopDto {
        pub item_id: i64,
        pub item_type: ItemType,
        #[top_api(required)]
        pub plan_instance_list: Vec<PlanInstanceTopDto>,
        pub sku_id: i64,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 前端宝贝
        #[top_api(value = 1)]
        V1,
        /// 后端货品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PlanInstanceTopDto {
        #[top_api(required)]
        pub promise_list: Vec<PromiseList>,
        pub quantity_op_type: QuantityOpType,
        pub relation_list: Vec<RelationList>,
        pub start_time: String,
        pub end_time: String,
        pub strategy: Strategy,
        pub setting_quantity: i64,
        pub plan_order_id: String,
        pub operate_code: String,
    }

    /// The values of `quantity_op_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QuantityOpType {
        /// 全量覆盖
        #[top_api(value = 0)]
        V0,
        /// 增量处理
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PromiseList {
        pub delivery_time: String,
        pub delivery_type: DeliveryType,
        pub perform_store: String,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        /// 绝对时间
        #[top_api(value = 0)]
        V0,
        /// 相对时间
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationList {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Strategy {
        pub comb_support: Option<bool>,
        pub rule_type: RuleType,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = 1)]
        V1,
        /// 仅计划库存
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchResult {
        pub success_result_map: Option<String>,
        pub error_result_map: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub id: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.inventory.plan.invalid`
pub mod plan_invalid {
    use crate::prelude::*;

    /// `taobao.inventory.plan.invalid` (失效计划库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=54910&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.inventory.plan.invalid",
        response = BatchResult,
        unwrap = "result",
        debug
    )]
    pub struct PlanInvalid {
        pub plan_stop_top: PlanStopTopDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PlanStopTopDto {
        pub item_id: i64,
        pub item_type: ItemType,
        #[top_api(required)]
        pub plan_detail_list: Vec<PlanStopDetailTopDto>,
        pub sku_id: i64,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 前端宝贝
        #[top_api(value = 1)]
        V1,
        /// 后端货品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanStopDetailTopDto {
        pub plan_order_id: String,
        pub operate_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchResult {
        pub success_result_map: Option<String>,
        pub error_result_map: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub id: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.inventory.plan.quantity.increase`
pub mod plan_quantity_increase {
    use crate::prelude::*;

    /// `taobao.inventory.plan.quantity.increase` (计划库存的增量编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=54909&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.inventory.plan.quantity.increase",
        response = BatchResult,
        unwrap = "result",
        debug
    )]
    pub struct PlanQuantityIncrease {
        pub plan_inv_adjust_top: PlanInvAdjustTopDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PlanInvAdjustTopDto {
        pub item_id: i64,
        pub item_type: ItemType,
        #[top_api(required)]
        pub adjust_detail_list: Vec<PlanInvAdjustTopDetailDto>,
        pub sku_id: i64,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 前端宝贝
        #[top_api(value = 1)]
        V1,
        /// 后端货品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanInvAdjustTopDetailDto {
        pub operate_code: String,
        pub plan_order_id: String,
        pub adjust_quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchResult {
        pub success_result_map: Option<String>,
        pub error_result_map: Option<String>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub id: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.inventory.plan.query`
pub mod plan_query {
    use crate::prelude::*;

    /// `taobao.inventory.plan.query` (计划库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55248&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.plan.query",
        response = PlanQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PlanQuery {
        pub param: Option<InvUnifyPlanTopQuerys>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvUnifyPlanTopQuerys {
        pub plan_query_list: Vec<InvUnifyPlanTopQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvUnifyPlanTopQuery {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_type: Option<ItemType>,
        pub plan_order_id: Option<String>,
    }

    /// The values of `item_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ItemType {
        /// 前端宝贝
        #[top_api(value = 1)]
        V1,
        /// 后端货品
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanQueryResult {
        pub data: Option<PlanInvTopDto>,
        pub result_code: Option<ResultCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanInvTopDto {
        pub plan_instance_inv_list: Vec<PlanInstanceInvResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanInstanceInvResultDto {
        pub item_id: Option<i64>,
        pub item_type: Option<ItemType>,
        pub sku_id: Option<i64>,
        pub sellable_quantity: Option<i64>,
        pub withholding_quantity: Option<i64>,
        pub occupy_quantity: Option<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub strategy: Option<StrategyRuleTopDto>,
        pub plan_order_id: Option<String>,
        pub plan_instance_id: Option<i64>,
        pub setting_quantity: Option<i64>,
        pub promise_list: Vec<PlanPromiseTopDto>,
        pub relation_list: Vec<PlanItemRelationTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StrategyRuleTopDto {
        pub rule_type: Option<i64>,
        pub comb_support: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanPromiseTopDto {
        pub perform_store: Option<String>,
        pub delivery_time: Option<String>,
        pub delivery_type: Option<DeliveryType>,
    }

    /// The values of `delivery_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeliveryType {
        #[top_api(value = 0)]
        V0,
        /// 相对时间
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlanItemRelationTopDto {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub code: Option<String>,
        pub id: Option<i64>,
        pub message: Option<String>,
    }
}

/// `taobao.inventory.query`
pub mod query {
    use crate::prelude::*;

    /// `taobao.inventory.query` (查询商品库存信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21613&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.query",
        response = QueryResponse,
        idempotent,
        debug
    )]
    pub struct Query {
        pub sc_item_ids: String,
        pub sc_item_codes: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub store_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryResponse {
        pub item_inventorys: Vec<InventorySum>,
        pub tip_infos: Vec<TipInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventorySum {
        pub reserve_quantity: Option<i64>,
        pub inventory_type: Option<i64>,
        pub store_code: Option<String>,
        pub inventory_type_name: Option<String>,
        pub sc_item_id: Option<i64>,
        pub sc_item_code: Option<String>,
        pub quantity: Option<i64>,
        pub occupy_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub sc_item_id: Option<String>,
        pub info: Option<String>,
    }
}

/// `taobao.inventory.store.manage`
pub mod store_manage {
    use crate::prelude::*;

    /// `taobao.inventory.store.manage` (创建或更新仓库)
    ///
    /// <https://open.taobao.com/api.htm?docId=21611&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.inventory.store.manage",
        response = Vec<Store>,
        unwrap = "store_list",
        debug
    )]
    pub struct StoreManage {
        pub operate_type: OperateType,
        pub store_code: String,
        pub store_name: String,
        pub store_type: String,
        pub alias_name: Option<String>,
        #[top_api(secret)]
        pub address: String,
        #[top_api(secret)]
        pub contact: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub postcode: Option<i64>,
        pub address_area_name: String,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        /// 新建
        #[top_api(value = "ADD")]
        Add,
        /// 更新
        #[top_api(value = "UPDATE")]
        Update,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub store_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub store_type: Option<String>,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub store_name: Option<String>,
        pub address_area_name: Option<String>,
        pub alias_name: Option<String>,
    }
}

/// `taobao.inventory.store.query`
pub mod store_query {
    use crate::prelude::*;

    /// `taobao.inventory.store.query` (查询仓库信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21601&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.store.query",
        response = Vec<Store>,
        unwrap = "store_list",
        idempotent,
        debug
    )]
    pub struct StoreQuery {
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        #[top_api(secret)]
        pub phone: Option<String>,
        pub store_code: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub store_type: Option<String>,
        pub post_code: Option<String>,
        #[top_api(secret)]
        pub contact: Option<String>,
        pub store_name: Option<String>,
        pub address_area_name: Option<String>,
        pub alias_name: Option<String>,
    }
}

/// `taobao.inventory.warehouse.manage`
pub mod warehouse_manage {
    use crate::prelude::*;

    /// `taobao.inventory.warehouse.manage` (创建商家仓或者更新商家仓信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27167&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.warehouse.manage",
        response = WarehouseManageResult,
        unwrap = "result",
        debug
    )]
    pub struct WarehouseManage {
        pub ware_house_dto: WareHouseDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WareHouseDto {
        #[top_api(secret)]
        pub address: Option<String>,
        pub address_area_name: String,
        pub alias_name: String,
        #[top_api(secret)]
        pub contact: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub post_code: Option<String>,
        pub store_code: String,
        pub store_name: String,
        pub operate_type: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseManageResult {
        pub data: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.inventory.warehouse.query`
pub mod warehouse_query {
    use crate::prelude::*;

    /// `taobao.inventory.warehouse.query` (分页查询商家仓信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27165&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inventory.warehouse.query",
        response = PaginationResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WarehouseQuery {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationResult {
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }
}
