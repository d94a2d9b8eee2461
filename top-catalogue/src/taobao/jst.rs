//! `taobao.jst.*`: 49 APIs.

pub use self::astrolabe_orderstatus_sync::AstrolabeOrderstatusSync;
pub use self::astrolabe_storeinventory_adjust::AstrolabeStoreinventoryAdjust;
pub use self::astrolabe_storeinventory_initial::AstrolabeStoreinventoryInitial;
pub use self::astrolabe_storeinventory_itemadjust::AstrolabeStoreinventoryItemadjust;
pub use self::astrolabe_storeinventory_iteminitial::AstrolabeStoreinventoryIteminitial;
pub use self::astrolabe_storeinventory_itemquery::AstrolabeStoreinventoryItemquery;
pub use self::astrolabe_storeinventory_itemupdate::AstrolabeStoreinventoryItemupdate;
pub use self::astrolabe_storeinventory_query::AstrolabeStoreinventoryQuery;
pub use self::astrolabe_storeinventory_update::AstrolabeStoreinventoryUpdate;
pub use self::interactive_activity_create::InteractiveActivityCreate;
pub use self::interactive_activity_query::InteractiveActivityQuery;
pub use self::interactive_activity_update::InteractiveActivityUpdate;
pub use self::interactive_assets_config::InteractiveAssetsConfig;
pub use self::interactive_assets_configured_query::InteractiveAssetsConfiguredQuery;
pub use self::interactive_assets_query::InteractiveAssetsQuery;
pub use self::interactive_point_decrease::InteractivePointDecrease;
pub use self::interactive_point_increase::InteractivePointIncrease;
pub use self::interactive_point_query::InteractivePointQuery;
pub use self::interactive_task_query::InteractiveTaskQuery;
pub use self::interactive_task_register::InteractiveTaskRegister;
pub use self::miniapp_crowd_create::MiniappCrowdCreate;
pub use self::miniapp_crowd_message_send::MiniappCrowdMessageSend;
pub use self::miniapp_crowd_user_add::MiniappCrowdUserAdd;
pub use self::miniapp_openid_message_send::MiniappOpenidMessageSend;
pub use self::secret_get::SecretGet;
pub use self::sms_extendcode_query::SmsExtendcodeQuery;
pub use self::sms_menuinfo_report::SmsMenuinfoReport;
pub use self::sms_message_direct_batchsend::SmsMessageDirectBatchsend;
pub use self::sms_message_send::SmsMessageSend;
pub use self::sms_message_shorturl_create::SmsMessageShorturlCreate;
pub use self::sms_message_shorturl_query::SmsMessageShorturlQuery;
pub use self::sms_oaid_message_send::SmsOaidMessageSend;
pub use self::sms_officialaccount_cancel::SmsOfficialaccountCancel;
pub use self::sms_officialaccount_offline::SmsOfficialaccountOffline;
pub use self::sms_officialaccount_online::SmsOfficialaccountOnline;
pub use self::sms_officialaccount_order::SmsOfficialaccountOrder;
pub use self::sms_officialaccount_report::SmsOfficialaccountReport;
pub use self::sms_signname_create::SmsSignnameCreate;
pub use self::sms_signname_delete::SmsSignnameDelete;
pub use self::sms_signname_modify::SmsSignnameModify;
pub use self::sms_signname_query::SmsSignnameQuery;
pub use self::sms_signname_report::SmsSignnameReport;
pub use self::sms_status_query::SmsStatusQuery;
pub use self::sms_task_create::SmsTaskCreate;
pub use self::sms_template_create::SmsTemplateCreate;
pub use self::sms_template_delete::SmsTemplateDelete;
pub use self::sms_template_modify::SmsTemplateModify;
pub use self::sms_template_query::SmsTemplateQuery;
pub use self::sms_template_report::SmsTemplateReport;

/// `taobao.jst.astrolabe.orderstatus.sync`
pub mod astrolabe_orderstatus_sync {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.orderstatus.sync` (线下门店派单以及单据相关操作接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.orderstatus.sync",
        response = AstrolabeOrderstatusSyncResponse,
        debug
    )]
    pub struct AstrolabeOrderstatusSync {
        #[top_api(max_items = 20)]
        pub sub_order_ids: Vec<i64>,
        pub action_time: Option<TopDateTime>,
        pub operator: Option<String>,
        pub r#type: Option<String>,
        pub status: Option<String>,
        pub store_id: Option<i64>,
        pub parent_order_code: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeOrderstatusSyncResponse {
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.adjust`
pub mod astrolabe_storeinventory_adjust {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.adjust` (后端商品库存占用调整接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37945&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.adjust",
        response = AstrolabeStoreinventoryAdjustResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryAdjust {
        pub operation_time: String,
        pub inventory_adjust_info: Option<InventoryAdjustInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryAdjustInfo {
        pub original_warehouse_id: String,
        pub tb_trade_order: String,
        pub bill_num: String,
        pub inventory_type: String,
        pub adjust_type: String,
        pub quantity: i64,
        pub tb_sub_trade_order: String,
        pub target_warehouse_id: String,
        pub sc_item_id: i64,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryAdjustResponse {
        pub flag: Option<String>,
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.initial`
pub mod astrolabe_storeinventory_initial {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.initial` (后端商品库存初始化)
    ///
    /// <https://open.taobao.com/api.htm?docId=37941&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.initial",
        response = AstrolabeStoreinventoryInitialResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryInitial {
        pub operation_time: String,
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub warehouse_type: String,
        pub warehouse_id: String,
        pub store_inventories: Vec<StoreInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub bill_num: String,
        pub sc_item_id: i64,
        pub outer_id: Option<String>,
        pub inventory_type: String,
        pub quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryInitialResponse {
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub flag: Option<String>,
        pub error_descriptions: Vec<Error>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Error {
        pub descrpition: Option<String>,
        /// Several values with commas between them.
        pub failed_bill_num: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.itemadjust`
pub mod astrolabe_storeinventory_itemadjust {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.itemadjust` (库存占用调整接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.itemadjust",
        response = AstrolabeStoreinventoryItemadjustResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryItemadjust {
        pub operation_time: String,
        pub inventory_adjust_info: Option<InventoryAdjustInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryAdjustInfo {
        pub original_warehouse_id: String,
        pub tb_trade_order: String,
        pub bill_num: String,
        pub item_id: i64,
        pub inventory_type: String,
        pub adjust_type: String,
        pub sku_id: Option<i64>,
        pub quantity: i64,
        pub tb_sub_trade_order: String,
        pub target_warehouse_id: String,
        pub outer_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryItemadjustResponse {
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.iteminitial`
pub mod astrolabe_storeinventory_iteminitial {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.iteminitial` (库存初始化接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37856&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.iteminitial",
        response = AstrolabeStoreinventoryIteminitialResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryIteminitial {
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
        pub operation_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub warehouse_type: String,
        pub warehouse_id: String,
        pub store_inventories: Vec<StoreInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub bill_num: String,
        pub item_id: String,
        pub outer_id: String,
        pub sku_id: Option<String>,
        pub inventory_type: String,
        pub quantity: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryIteminitialResponse {
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        pub message: Option<String>,
        pub error_descriptions: Vec<Error>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Error {
        pub descrpition: Option<String>,
        /// Several values with commas between them.
        pub failed_bill_num: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.itemquery`
pub mod astrolabe_storeinventory_itemquery {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.itemquery` (库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.itemquery",
        response = AstrolabeStoreinventoryItemqueryResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryItemquery {
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub warehouse_id: Option<String>,
        pub warehouse_type: Option<String>,
        pub store_inventories: Vec<StoreInventory>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
        pub item_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryItemqueryResponse {
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        pub message: Option<String>,
        pub stores: Vec<AstrolabeStoreinventoryItemqueryResponseStores>,
    }

    /// `Store`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryItemqueryResponseStores {
        pub store_inventories: Vec<AstrolabeStoreinventoryItemqueryResponseStoresStoreInventories>,
        pub warehouse_id: Option<String>,
        pub warehouse_type: Option<String>,
    }

    /// `StoreInventory`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryItemqueryResponseStoresStoreInventories {
        pub item_id: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<String>,
        pub quantity_details: Vec<QuantityDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuantityDetail {
        pub inventory_type: Option<String>,
        pub quantity: Option<i64>,
        pub occupy_quantity: Option<i64>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.itemupdate`
pub mod astrolabe_storeinventory_itemupdate {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.itemupdate` (库存增量更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.itemupdate",
        response = AstrolabeStoreinventoryItemupdateResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryItemupdate {
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
        pub operation_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub store_inventories: Vec<StoreInventory>,
        pub warehouse_type: String,
        pub warehouse_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub bill_num: String,
        pub bill_type: String,
        pub item_id: i64,
        pub outer_id: String,
        pub sku_id: Option<i64>,
        pub inventory_type: String,
        pub quantity: i64,
        pub final_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryItemupdateResponse {
        pub flag: Option<String>,
        pub qimen_code: Option<String>,
        pub message: Option<String>,
        pub error_descriptions: Vec<Error>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Error {
        pub descrpition: Option<String>,
        pub failed_bill_num: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.query`
pub mod astrolabe_storeinventory_query {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.query` (后端商品库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37944&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.query",
        response = AstrolabeStoreinventoryQueryResponse,
        idempotent,
        debug
    )]
    pub struct AstrolabeStoreinventoryQuery {
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub store_inventories: Vec<StoreInventory>,
        pub warehouse_id: String,
        pub warehouse_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub outer_id: Option<String>,
        pub sc_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryQueryResponse {
        pub flag: Option<String>,
        pub result_code: Option<String>,
        pub message: Option<String>,
        pub stores: Vec<AstrolabeStoreinventoryQueryResponseStores>,
    }

    /// `Store`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryQueryResponseStores {
        pub store_inventories: Vec<AstrolabeStoreinventoryQueryResponseStoresStoreInventories>,
        pub warehouse_id: Option<String>,
        pub warehouse_type: Option<String>,
    }

    /// `StoreInventory`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryQueryResponseStoresStoreInventories {
        pub quantity_details: Vec<QuantityDetail>,
        pub outer_id: Option<String>,
        pub sc_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuantityDetail {
        pub quantity: Option<String>,
        pub inventory_type: Option<String>,
    }
}

/// `taobao.jst.astrolabe.storeinventory.update`
pub mod astrolabe_storeinventory_update {
    use crate::prelude::*;

    /// `taobao.jst.astrolabe.storeinventory.update` (后端商品库存增量更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=37942&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.astrolabe.storeinventory.update",
        response = AstrolabeStoreinventoryUpdateResponse,
        debug
    )]
    pub struct AstrolabeStoreinventoryUpdate {
        pub operation_time: String,
        #[top_api(max_items = 20)]
        pub stores: Vec<Store>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Store {
        pub store_inventories: Vec<StoreInventory>,
        pub warehouse_id: String,
        pub warehouse_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreInventory {
        pub bill_num: String,
        pub bill_type: String,
        pub sc_item_id: i64,
        pub outer_id: Option<String>,
        pub inventory_type: String,
        pub quantity: i64,
        pub final_quantity: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AstrolabeStoreinventoryUpdateResponse {
        pub flag: Option<String>,
        pub result_code: Option<String>,
        pub message: Option<String>,
        pub error_descriptions: Vec<Error>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Error {
        pub description: Option<String>,
        pub failed_bill_num: Option<String>,
    }
}

/// `taobao.jst.interactive.activity.create`
pub mod interactive_activity_create {
    use crate::prelude::*;

    /// `taobao.jst.interactive.activity.create` (互动任务活动创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53888&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.activity.create",
        response = Option<i64>,
        unwrap = "activity_id",
        debug
    )]
    pub struct InteractiveActivityCreate {
        pub mini_app_id: String,
        pub activity_name: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: String,
    }
}

/// `taobao.jst.interactive.activity.query`
pub mod interactive_activity_query {
    use crate::prelude::*;

    /// `taobao.jst.interactive.activity.query` (互动任务活动查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53889&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.activity.query",
        response = Vec<Activity>,
        unwrap = "activity_list",
        idempotent,
        debug
    )]
    pub struct InteractiveActivityQuery {
        pub mini_app_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activity {
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub status: Option<Status>,
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
}

/// `taobao.jst.interactive.activity.update`
pub mod interactive_activity_update {
    use crate::prelude::*;

    /// `taobao.jst.interactive.activity.update` (互动任务活动修改接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53890&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct InteractiveActivityUpdate {
        pub mini_app_id: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub status: Option<Status>,
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
}

/// `taobao.jst.interactive.assets.config`
pub mod interactive_assets_config {
    use crate::prelude::*;

    /// `taobao.jst.interactive.assets.config` (任务素材配置接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53921&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.assets.config",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct InteractiveAssetsConfig {
        #[top_api(max_items = 999)]
        pub assets_config_list: Vec<AssetsConfig>,
        pub mini_app_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetsConfig {
        pub accept_btn: Option<String>,
        pub award_btn: Option<String>,
        pub complete_btn: Option<String>,
        pub desc: Option<String>,
        pub icon: String,
        pub init_btn: Option<String>,
        pub item_id: Option<i64>,
        pub sub_title: Option<String>,
        pub task_id: String,
        pub title: String,
        pub video_id: Option<i64>,
    }
}

/// `taobao.jst.interactive.assets.configured.query`
pub mod interactive_assets_configured_query {
    use crate::prelude::*;

    /// `taobao.jst.interactive.assets.configured.query` (查询已配置的任务素材列表接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.assets.configured.query",
        response = Vec<AssetsConfig>,
        unwrap = "assets_list",
        idempotent,
        debug
    )]
    pub struct InteractiveAssetsConfiguredQuery {
        pub mini_app_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetsConfig {
        pub shop_comp_title: Option<String>,
        pub icon: Option<String>,
        pub video_id: Option<String>,
        pub init_btn: Option<String>,
        pub title: Option<String>,
        pub award_btn: Option<String>,
        pub duration: Option<String>,
        pub accept_btn: Option<String>,
        pub item_id: Option<String>,
        pub task_type: Option<i64>,
        pub sub_title: Option<String>,
        pub action: Option<String>,
        pub task_id: Option<String>,
        pub complete_btn: Option<String>,
        pub desc: Option<String>,
    }
}

/// `taobao.jst.interactive.assets.query`
pub mod interactive_assets_query {
    use crate::prelude::*;

    /// `taobao.jst.interactive.assets.query` (查询可配置任务素材接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53915&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.assets.query",
        response = Vec<AssetsConfig>,
        unwrap = "assets_list",
        idempotent,
        debug
    )]
    pub struct InteractiveAssetsQuery {
        pub mini_app_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AssetsConfig {
        pub shop_comp_title: Option<String>,
        pub icon: Option<String>,
        pub video_id: Option<String>,
        pub init_btn: Option<String>,
        pub title: Option<String>,
        pub award_btn: Option<String>,
        pub duration: Option<String>,
        pub accept_btn: Option<String>,
        pub item_id: Option<String>,
        pub task_type: Option<i64>,
        pub sub_title: Option<String>,
        pub task_id: Option<String>,
        pub complete_btn: Option<String>,
        pub desc: Option<String>,
    }
}

/// `taobao.jst.interactive.point.decrease`
pub mod interactive_point_decrease {
    use crate::prelude::*;

    /// `taobao.jst.interactive.point.decrease` (互动积分扣减接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51838&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.point.decrease",
        response = InteractivePointDecreaseResponse,
        debug
    )]
    pub struct InteractivePointDecrease {
        pub amount: i64,
        pub operate_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractivePointDecreaseResponse {
        pub amount: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.jst.interactive.point.increase`
pub mod interactive_point_increase {
    use crate::prelude::*;

    /// `taobao.jst.interactive.point.increase` (互动积分发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51837&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.point.increase",
        response = InteractivePointIncreaseResponse,
        debug
    )]
    pub struct InteractivePointIncrease {
        pub amount: i64,
        pub operate_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractivePointIncreaseResponse {
        pub amount: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.jst.interactive.point.query`
pub mod interactive_point_query {
    use crate::prelude::*;

    /// `taobao.jst.interactive.point.query` (互动积分查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51836&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.point.query",
        response = InteractivePointQueryResponse,
        idempotent,
        debug
    )]
    pub struct InteractivePointQuery;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractivePointQueryResponse {
        pub data: Option<InteractivePointQueryResponseData>,
        pub is_success: Option<bool>,
    }

    /// `InteractivePointQueryResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractivePointQueryResponseData {
        pub amount: Option<i64>,
    }
}

/// `taobao.jst.interactive.task.query`
pub mod interactive_task_query {
    use crate::prelude::*;

    /// `taobao.jst.interactive.task.query` (互动任务列表查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.task.query",
        response = InteractiveTaskQueryResponse,
        idempotent,
        debug
    )]
    pub struct InteractiveTaskQuery {
        pub mc_gw_source_mini_app_id: Option<String>,
        pub mc_gw_source_app_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveTaskQueryResponse {
        pub data: Option<InteractiveTaskQueryResponseData>,
        pub is_success: Option<bool>,
    }

    /// `InteractiveTaskQueryResponse`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveTaskQueryResponseData {
        pub task_list: Vec<InteractiveTask>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InteractiveTask {
        pub material: Option<Material>,
        pub in_progress: Option<bool>,
        pub progress: Option<Progress>,
        pub task_id: Option<String>,
        pub status: Option<Status>,
        pub task_type: Option<TaskType>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = "INIT")]
        Init,
        /// 已领取 正在做
        #[top_api(value = "ACCEPTED")]
        Accepted,
        /// 领奖中
        #[top_api(value = "AWARDING")]
        Awarding,
        /// 本次任务完成
        #[top_api(value = "CURRENT_COMPLETE")]
        CurrentComplete,
        /// 已完成
        #[top_api(value = "COMPLETE")]
        Complete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `task_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TaskType {
        /// 商品详情页
        #[top_api(value = 1)]
        V1,
        /// 直播间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Material {
        pub accept_btn: Option<String>,
        pub duration: Option<i64>,
        pub action_type: Option<String>,
        pub sub_title: Option<String>,
        pub icon: Option<String>,
        pub action: Option<String>,
        pub title: Option<String>,
        pub init_btn: Option<String>,
        pub award_btn: Option<String>,
        pub complete_btn: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Progress {
        pub max_times: Option<i64>,
        pub times: Option<i64>,
        pub need_times: Option<i64>,
    }
}

/// `taobao.jst.interactive.task.register`
pub mod interactive_task_register {
    use crate::prelude::*;

    /// `taobao.jst.interactive.task.register` (互动任务开通接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53884&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.interactive.task.register",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct InteractiveTaskRegister {
        pub mini_app_id: String,
    }
}

/// `taobao.jst.miniapp.crowd.create`
pub mod miniapp_crowd_create {
    use crate::prelude::*;

    /// `taobao.jst.miniapp.crowd.create` (小程序活动创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=53414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.miniapp.crowd.create",
        response = MiniappCrowdCreateResponse,
        debug
    )]
    pub struct MiniappCrowdCreate {
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub description: String,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        pub crowd_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappCrowdCreateResponse {
        pub result: Option<String>,
        pub r_code: Option<i64>,
    }
}

/// `taobao.jst.miniapp.crowd.message.send`
pub mod miniapp_crowd_message_send {
    use crate::prelude::*;

    /// `taobao.jst.miniapp.crowd.message.send` (小程序活动短信发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=53419&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.miniapp.crowd.message.send",
        response = MiniappCrowdMessageSendResponse,
        debug
    )]
    pub struct MiniappCrowdMessageSend {
        pub sign_name: String,
        pub crowd_code: String,
        pub template_code: String,
        pub content: String,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappCrowdMessageSendResponse {
        pub result: Option<i64>,
        pub r_code: Option<i64>,
    }
}

/// `taobao.jst.miniapp.crowd.user.add`
pub mod miniapp_crowd_user_add {
    use crate::prelude::*;

    /// `taobao.jst.miniapp.crowd.user.add` (小程序添加用户到指定的活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=53416&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.miniapp.crowd.user.add",
        response = MiniappCrowdUserAddResponse,
        debug
    )]
    pub struct MiniappCrowdUserAdd {
        pub crowd_code: String,
        pub mc_gw_source_mini_app_id: Option<String>,
        pub mc_gw_source_app_key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappCrowdUserAddResponse {
        pub result: Option<bool>,
        pub r_code: Option<i64>,
    }
}

/// `taobao.jst.miniapp.openid.message.send`
pub mod miniapp_openid_message_send {
    use crate::prelude::*;

    /// `taobao.jst.miniapp.openid.message.send` (单个 `openId` 用户短信发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=53513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.miniapp.openid.message.send",
        response = MiniappOpenidMessageSendResponse,
        debug
    )]
    pub struct MiniappOpenidMessageSend {
        pub sign_name: String,
        pub open_id: String,
        pub template_code: String,
        pub content: String,
        pub url: Option<String>,
        pub seller_app_key: Option<String>,
        pub crowd_code: String,
        pub extend_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappOpenidMessageSendResponse {
        pub result: Option<String>,
        pub r_code: Option<i64>,
        pub r_err_msg: Option<String>,
    }
}

/// `taobao.jst.secret.get`
pub mod secret_get {
    use crate::prelude::*;

    /// `taobao.jst.secret.get` (获取订单消费者的隐私号码)
    ///
    /// <https://open.taobao.com/api.htm?docId=52636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.secret.get",
        response = SecretNoBindResponse,
        unwrap = "secret",
        idempotent,
        debug
    )]
    pub struct SecretGet {
        pub tid: i64,
        pub r#type: Option<Type>,
        #[top_api(min = 1)]
        pub expire_days: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 手机号
        #[top_api(value = 1)]
        V1,
        /// 分机号
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecretNoBindResponse {
        pub extension: Option<String>,
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub expire_date: Option<String>,
        pub r#type: Option<SecretNoBindResponseTypeValue>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SecretNoBindResponseTypeValue {
        /// 隐私号
        #[top_api(value = 1)]
        V1,
        /// 分机号
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.jst.sms.extendcode.query`
pub mod sms_extendcode_query {
    use crate::prelude::*;

    /// `taobao.jst.sms.extendcode.query` (聚石塔扩展码查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.extendcode.query",
        response = SmsExtendcodeQueryResponse,
        idempotent,
        debug
    )]
    pub struct SmsExtendcodeQuery {
        pub extend_code_query_request: ExtendCodeQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtendCodeQueryRequest {
        pub sign_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsExtendcodeQueryResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.menuinfo.report`
pub mod sms_menuinfo_report {
    use crate::prelude::*;

    /// `taobao.jst.sms.menuinfo.report` (聚石塔菜单信息上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=51532&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.menuinfo.report",
        response = SmsMenuinfoReportResponse,
        debug
    )]
    pub struct SmsMenuinfoReport {
        pub menu_info_report_request: MenuInfoReportRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct MenuInfoReportRequest {
        pub mid_menu_url: String,
        pub right_menu_topic: String,
        pub left_menu_url: String,
        pub right_menu_url: String,
        pub mid_menu_topic: String,
        pub operation: Operation,
        pub left_menu_topic: String,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 新增
        #[top_api(value = "ADD")]
        Add,
        /// 修改
        #[top_api(value = "MODIFY")]
        Modify,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsMenuinfoReportResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub response_message: Option<String>,
    }
}

/// `taobao.jst.sms.message.direct.batchsend`
pub mod sms_message_direct_batchsend {
    use crate::prelude::*;

    /// `taobao.jst.sms.message.direct.batchsend` (OAID 批量发送，支持明文手机号发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=52702&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.message.direct.batchsend",
        response = Option<String>,
        unwrap = "module",
        debug
    )]
    pub struct SmsMessageDirectBatchsend {
        pub sign_name: String,
        pub url: Option<String>,
        pub sms_template_code: String,
        /// JSON as text.
        pub rec_num: Option<String>,
        pub sms_content: Option<String>,
        /// JSON as text.
        pub extend_num: Option<String>,
        pub task_code: Option<String>,
        pub task_sign: Option<String>,
        pub oaids: Option<String>,
        pub order_ids: Option<String>,
        pub extra_data: Option<String>,
    }
}

/// `taobao.jst.sms.message.send`
pub mod sms_message_send {
    use crate::prelude::*;

    /// `taobao.jst.sms.message.send` (聚石塔数据 paas 短信发送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51459&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.message.send",
        response = SmsMessageSendResponse,
        debug
    )]
    pub struct SmsMessageSend {
        pub send_message_request: Option<SendMessageRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendMessageRequest {
        pub extend_name: Option<String>,
        pub extend_code: Option<String>,
        pub sms_free_sign_name: String,
        pub channel_type: Option<String>,
        pub template_code: String,
        pub params: Value,
        pub url: Option<String>,
        pub extend: Option<String>,
        #[top_api(secret)]
        pub phone_number: String,
        pub tag: Option<String>,
        pub batch_number: Option<String>,
        pub sms_type: Option<String>,
        pub tool_flag: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsMessageSendResponse {
        pub request_code: Option<String>,
        #[top_api(flag)]
        pub request_success: Option<bool>,
        pub request_id: Option<String>,
        pub module: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.message.shorturl.create`
pub mod sms_message_shorturl_create {
    use crate::prelude::*;

    /// `taobao.jst.sms.message.shorturl.create` (聚石塔营销效果短链生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=52703&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.message.shorturl.create",
        response = SmsMessageShorturlCreateResponse,
        debug
    )]
    pub struct SmsMessageShorturlCreate {
        pub need_https_prefix: Option<bool>,
        pub tag: String,
        pub url: String,
        pub batch_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsMessageShorturlCreateResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub r_request_id: Option<String>,
        pub module: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.message.shorturl.query`
pub mod sms_message_shorturl_query {
    use crate::prelude::*;

    /// `taobao.jst.sms.message.shorturl.query` (聚石塔短链信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.message.shorturl.query",
        response = SmsMessageShorturlQueryResponse,
        idempotent,
        debug
    )]
    pub struct SmsMessageShorturlQuery {
        pub short_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsMessageShorturlQueryResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub request_id: Option<String>,
        pub short_name: Option<String>,
        pub life_end: Option<String>,
        pub life_start: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.oaid.message.send`
pub mod sms_oaid_message_send {
    use crate::prelude::*;

    /// `taobao.jst.sms.oaid.message.send` (基于 OAID 的短信发送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54973&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.oaid.message.send",
        response = SmsOaidMessageSendResponse,
        debug
    )]
    pub struct SmsOaidMessageSend {
        pub param_send_message_by_o_a_i_d_request: SendMessageByOaidRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendMessageByOaidRequest {
        pub extend_name: Option<String>,
        pub order_id: String,
        pub extend_code: Option<String>,
        pub sms_free_sign_name: String,
        pub template_code: String,
        pub params: Value,
        pub extend: Option<String>,
        pub oaid: String,
        pub additional_info: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOaidMessageSendResponse {
        pub module: Option<String>,
        pub req_id: Option<String>,
    }
}

/// `taobao.jst.sms.officialaccount.cancel`
pub mod sms_officialaccount_cancel {
    use crate::prelude::*;

    /// `taobao.jst.sms.officialaccount.cancel` (聚石塔取消公众号订购)
    ///
    /// <https://open.taobao.com/api.htm?docId=51537&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.officialaccount.cancel",
        response = SmsOfficialaccountCancelResponse,
        debug
    )]
    pub struct SmsOfficialaccountCancel {
        pub cancel_order_request: CancelOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelOrderRequest {
        pub spec: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOfficialaccountCancelResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.officialaccount.offline`
pub mod sms_officialaccount_offline {
    use crate::prelude::*;

    /// `taobao.jst.sms.officialaccount.offline` (聚石塔公众号下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=51535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.officialaccount.offline",
        response = SmsOfficialaccountOfflineResponse,
        debug
    )]
    pub struct SmsOfficialaccountOffline {
        #[top_api(required)]
        pub official_account_offline: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOfficialaccountOfflineResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.officialaccount.online`
pub mod sms_officialaccount_online {
    use crate::prelude::*;

    /// `taobao.jst.sms.officialaccount.online` (聚石塔公众号上线)
    ///
    /// <https://open.taobao.com/api.htm?docId=51530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.officialaccount.online",
        response = SmsOfficialaccountOnlineResponse,
        debug
    )]
    pub struct SmsOfficialaccountOnline {
        #[top_api(required)]
        pub official_account_online_request: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOfficialaccountOnlineResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.officialaccount.order`
pub mod sms_officialaccount_order {
    use crate::prelude::*;

    /// `taobao.jst.sms.officialaccount.order` (聚石塔订购公众号)
    ///
    /// <https://open.taobao.com/api.htm?docId=51536&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.officialaccount.order",
        response = SmsOfficialaccountOrderResponse,
        debug
    )]
    pub struct SmsOfficialaccountOrder {
        pub order_official_account_request: OrderOfficialAccountRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOfficialAccountRequest {
        pub spec: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOfficialaccountOrderResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.officialaccount.report`
pub mod sms_officialaccount_report {
    use crate::prelude::*;

    /// `taobao.jst.sms.officialaccount.report` (聚石塔公众号信息上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=51529&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.officialaccount.report",
        response = SmsOfficialaccountReportResponse,
        debug
    )]
    pub struct SmsOfficialaccountReport {
        pub official_account_info_report_request: OfficialAccountInfoReportRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OfficialAccountInfoReportRequest {
        /// Several values with commas between them.
        pub suffixes: String,
        pub shop_logo: String,
        pub shop_name: String,
        pub operation: Operation,
        pub sms_sign: String,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 新增
        #[top_api(value = "ADD")]
        Add,
        /// 修改
        #[top_api(value = "MODIFY")]
        Modify,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsOfficialaccountReportResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub response_id: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.signname.create`
pub mod sms_signname_create {
    use crate::prelude::*;

    /// `taobao.jst.sms.signname.create` (淘宝短信签名创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.signname.create",
        response = SmsSignnameCreateResponse,
        debug
    )]
    pub struct SmsSignnameCreate {
        pub add_sms_sign_request: Option<TopAddSmsSignRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopAddSmsSignRequest {
        pub sign_name: String,
        pub remark: String,
        pub sign_source: SignSource,
        pub sign_file_list: Vec<SmsFileContentDto>,
    }

    /// The values of `sign_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignSource {
        /// 企事业单位的全程或简称
        #[top_api(value = 0)]
        V0,
        /// 已备案网站
        #[top_api(value = 1)]
        V1,
        /// 已上线 APP
        #[top_api(value = 2)]
        V2,
        /// 公众号或小程序
        #[top_api(value = 3)]
        V3,
        /// 电商平台店铺名
        #[top_api(value = 4)]
        V4,
        /// 已注册商标名
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `SmsFileContentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsFileContentDto {
        pub file_name: Option<String>,
        pub file_size: Option<i64>,
        pub file_suffix: Option<String>,
        pub file_contents: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignnameCreateResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.signname.delete`
pub mod sms_signname_delete {
    use crate::prelude::*;

    /// `taobao.jst.sms.signname.delete` (淘宝短信签名删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=60272&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.signname.delete",
        response = SmsSignnameDeleteResponse,
        debug
    )]
    pub struct SmsSignnameDelete {
        pub delete_sms_sign_request: Option<TopDeleteSmsSignRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeleteSmsSignRequest {
        pub sign_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignnameDeleteResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.signname.modify`
pub mod sms_signname_modify {
    use crate::prelude::*;

    /// `taobao.jst.sms.signname.modify` (淘宝短信签名修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=60273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.signname.modify",
        response = SmsSignnameModifyResponse,
        debug
    )]
    pub struct SmsSignnameModify {
        pub modify_sms_sign_request: Option<TopModifySmsSignRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopModifySmsSignRequest {
        pub sign_name: String,
        pub remark: String,
        pub sign_source: SignSource,
        pub sign_file_list: Vec<SmsFileContentDto>,
    }

    /// The values of `sign_source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignSource {
        /// 企事业单位的全程或简称
        #[top_api(value = 0)]
        V0,
        /// 已备案网站
        #[top_api(value = 1)]
        V1,
        /// 已上线 APP
        #[top_api(value = 2)]
        V2,
        /// 公众号或小程序
        #[top_api(value = 3)]
        V3,
        /// 电商平台店铺名
        #[top_api(value = 4)]
        V4,
        /// 已注册商标名
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `SmsFileContentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsFileContentDto {
        pub file_name: Option<String>,
        pub file_size: Option<i64>,
        pub file_suffix: Option<String>,
        pub file_contents: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignnameModifyResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.signname.query`
pub mod sms_signname_query {
    use crate::prelude::*;

    /// `taobao.jst.sms.signname.query` (淘宝短信签名查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60266&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.signname.query",
        response = SmsSignnameQueryResponse,
        idempotent,
        debug
    )]
    pub struct SmsSignnameQuery {
        pub query_sms_sign_request: Option<TopQuerySmsSignRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopQuerySmsSignRequest {
        pub sign_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignnameQueryResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<QuerySmsSignDto>,
        pub message: Option<String>,
    }

    /// `QuerySmsSignDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuerySmsSignDto {
        pub sign_status: Option<i64>,
        pub reason: Option<String>,
        pub sign_name: Option<String>,
        pub create_date: Option<String>,
    }
}

/// `taobao.jst.sms.signname.report`
pub mod sms_signname_report {
    use crate::prelude::*;

    /// `taobao.jst.sms.signname.report` (服务商存量短信签名上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=60350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.signname.report",
        response = SmsSignnameReportResponse,
        debug
    )]
    pub struct SmsSignnameReport {
        pub sms_sign_name_request: Option<SmsSignNameRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignNameRequest {
        pub sign_name: String,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsSignnameReportResponse {
        pub r_code: Option<String>,
        pub r_success: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.status.query`
pub mod sms_status_query {
    use crate::prelude::*;

    /// `taobao.jst.sms.status.query` (聚石塔公众号状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.status.query",
        response = SmsResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SmsStatusQuery {
        #[top_api(required)]
        pub official_account_status_query_request: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsResponse {
        pub response_code: Option<String>,
        pub response_success: Option<bool>,
        pub request_id: Option<String>,
        pub module: Option<SmsStateModel>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsStateModel {
        pub manufacturer: Option<String>,
        pub status: Option<i64>,
        pub remark: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao.jst.sms.task.create`
pub mod sms_task_create {
    use crate::prelude::*;

    /// `taobao.jst.sms.task.create` (聚石塔短信任务创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.task.create",
        response = SmsResponse,
        unwrap = "result",
        debug
    )]
    pub struct SmsTaskCreate {
        pub param_create_sms_task_request: CreateSmsTaskRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateSmsTaskRequest {
        pub task_code: Option<String>,
        pub sms_type: Option<SmsType>,
        #[top_api(required)]
        pub contents: Vec<String>,
        #[top_api(required)]
        pub template_codes: Vec<String>,
        pub url: String,
        #[top_api(required)]
        pub sign_names: Vec<String>,
    }

    /// The values of `sms_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SmsType {
        /// 数字短信
        #[top_api(value = 1)]
        V1,
        /// 权益短信
        #[top_api(value = 2)]
        V2,
        /// 公众号短信
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsResponse {
        pub code: Option<String>,
        pub message: Option<String>,
        pub module: Option<SmsTaskModel>,
        pub request_id: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTaskModel {
        pub app_key: Option<String>,
        pub contents: Vec<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub isv_nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub sign_names: Vec<String>,
        pub sms_type: Option<SmsTaskModelSmsTypeValue>,
        pub task_code: Option<String>,
        pub template_codes: Vec<String>,
        pub url: Option<String>,
    }

    /// The values of `sms_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SmsTaskModelSmsTypeValue {
        /// 数字短信
        #[top_api(value = "1")]
        V1,
        /// 权益短信
        #[top_api(value = "2")]
        V2,
        /// 公众号短信
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.jst.sms.template.create`
pub mod sms_template_create {
    use crate::prelude::*;

    /// `taobao.jst.sms.template.create` (淘宝短信模板创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=60274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.template.create",
        response = SmsTemplateCreateResponse,
        debug
    )]
    pub struct SmsTemplateCreate {
        pub sms_template_for_isv_request: Option<AddSmsTemplateForIsvRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct AddSmsTemplateForIsvRequest {
        pub template_type: TemplateType,
        pub template_type_class: TemplateTypeClass,
        pub template_infos: Vec<DigitalSmsTemplateContentDto>,
        pub remark: String,
        pub template_name: String,
        pub template_content: String,
    }

    /// The values of `template_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateType {
        /// 验证码
        #[top_api(value = 0)]
        V0,
        /// 短信通知
        #[top_api(value = 1)]
        V1,
        /// 推广短信
        #[top_api(value = 2)]
        V2,
        /// 国际/港澳台消息
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `template_type_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateTypeClass {
        /// 普通模板
        #[top_api(value = "NORMAL")]
        Normal,
        /// 数字短信模板
        #[top_api(value = "DIGITAL")]
        Digital,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `DigitalSmsTemplateContentDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DigitalSmsTemplateContentDto {
        pub file_name: Option<String>,
        pub file_size: Option<i64>,
        pub file_suffix: Option<String>,
        pub file_contents: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateCreateResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.template.delete`
pub mod sms_template_delete {
    use crate::prelude::*;

    /// `taobao.jst.sms.template.delete` (淘宝短信模板删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=60276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.template.delete",
        response = SmsTemplateDeleteResponse,
        debug
    )]
    pub struct SmsTemplateDelete {
        pub delete_sms_template_request: Option<TopDeleteSmsTemplateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDeleteSmsTemplateRequest {
        pub template_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateDeleteResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.template.modify`
pub mod sms_template_modify {
    use crate::prelude::*;

    /// `taobao.jst.sms.template.modify` (淘宝短信模板修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=60277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.template.modify",
        response = SmsTemplateModifyResponse,
        debug
    )]
    pub struct SmsTemplateModify {
        pub modify_sms_template_request: Option<TopModifySmsTemplateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopModifySmsTemplateRequest {
        pub template_type: i64,
        pub remark: String,
        pub template_code: String,
        pub template_name: String,
        pub template_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateModifyResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `taobao.jst.sms.template.query`
pub mod sms_template_query {
    use crate::prelude::*;

    /// `taobao.jst.sms.template.query` (淘宝短信模板查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60275&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.template.query",
        response = SmsTemplateQueryResponse,
        idempotent,
        debug
    )]
    pub struct SmsTemplateQuery {
        pub query_sms_template_request: Option<TopQuerySmsTemplateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopQuerySmsTemplateRequest {
        pub template_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateQueryResponse {
        pub r_code: Option<String>,
        pub r_success: Option<bool>,
        pub module: Option<AccessBaseDto>,
        pub message: Option<String>,
    }

    /// `AccessBaseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessBaseDto {
        pub template_type: Option<TemplateType>,
        pub template_status: Option<TemplateStatus>,
        pub reason: Option<String>,
        pub template_name: Option<String>,
        pub template_content: Option<String>,
        pub template_code: Option<String>,
        pub create_date: Option<String>,
    }

    /// The values of `template_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateType {
        /// 验证码
        #[top_api(value = 0)]
        V0,
        /// 短信通知
        #[top_api(value = 1)]
        V1,
        /// 推广短信
        #[top_api(value = 2)]
        V2,
        /// 国际/港澳台消息
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `template_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateStatus {
        /// 待审核
        #[top_api(value = 0)]
        AwaitingReview,
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
}

/// `taobao.jst.sms.template.report`
pub mod sms_template_report {
    use crate::prelude::*;

    /// `taobao.jst.sms.template.report` (服务商存量短信模板上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=60347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.jst.sms.template.report",
        response = SmsTemplateReportResponse,
        debug
    )]
    pub struct SmsTemplateReport {
        pub sms_template_request: Option<SmsTemplateRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateRequest {
        pub template_type: TemplateType,
        pub template_name: String,
        pub template_content: String,
        pub template_code: String,
        pub desc: Option<String>,
        pub template_class: Option<TemplateClass>,
    }

    /// The values of `template_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateType {
        /// 验证码
        #[top_api(value = "0")]
        V0,
        /// 短信通知
        #[top_api(value = "1")]
        V1,
        /// 推广短信
        #[top_api(value = "2")]
        V2,
        /// 国际/港澳台消息
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `template_class`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TemplateClass {
        /// 普通模板
        #[top_api(value = "1")]
        V1,
        /// 数字短信模板
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsTemplateReportResponse {
        pub r_code: Option<String>,
        pub r_success: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}
