//! The APIs of `qimen`.

pub mod channelinventory_query;
pub use self::channelinventory_query::ChannelinventoryQuery;

pub mod combineitem_delete;
pub use self::combineitem_delete::CombineitemDelete;

pub mod combineitem_query;
pub use self::combineitem_query::CombineitemQuery;

pub mod combineitem_synchronize;
pub use self::combineitem_synchronize::CombineitemSynchronize;

pub mod deliveryorder_batchconfirm;
pub use self::deliveryorder_batchconfirm::DeliveryorderBatchconfirm;

pub mod deliveryorder_batchcreate;
pub use self::deliveryorder_batchcreate::DeliveryorderBatchcreate;

pub mod deliveryorder_batchcreate_answer;
pub use self::deliveryorder_batchcreate_answer::DeliveryorderBatchcreateAnswer;

pub mod deliveryorder_confirm;
pub use self::deliveryorder_confirm::DeliveryorderConfirm;

pub mod deliveryorder_create;
pub use self::deliveryorder_create::DeliveryorderCreate;

pub mod deliveryorder_query;
pub use self::deliveryorder_query::DeliveryorderQuery;

pub mod entryorder_confirm;
pub use self::entryorder_confirm::EntryorderConfirm;

pub mod entryorder_create;
pub use self::entryorder_create::EntryorderCreate;

pub mod entryorder_query;
pub use self::entryorder_query::EntryorderQuery;

pub mod event_produce;
pub use self::event_produce::EventProduce;

pub mod events_produce;
pub use self::events_produce::EventsProduce;

pub mod expressinfo_query;
pub use self::expressinfo_query::ExpressinfoQuery;

pub mod inventory_query;
pub use self::inventory_query::InventoryQuery;

pub mod inventory_report;
pub use self::inventory_report::InventoryReport;

pub mod inventory_synchronize;
pub use self::inventory_synchronize::InventorySynchronize;

pub mod inventory_synchronize_report;
pub use self::inventory_synchronize_report::InventorySynchronizeReport;

pub mod inventorybatch_query;
pub use self::inventorybatch_query::InventorybatchQuery;

pub mod inventoryreserve_cancel;
pub use self::inventoryreserve_cancel::InventoryreserveCancel;

pub mod inventoryrule_create;
pub use self::inventoryrule_create::InventoryruleCreate;

pub mod itemlack_report;
pub use self::itemlack_report::ItemlackReport;

pub mod itemmapping_create;
pub use self::itemmapping_create::ItemmappingCreate;

pub mod itemmapping_query;
pub use self::itemmapping_query::ItemmappingQuery;

pub mod items_marking;
pub use self::items_marking::ItemsMarking;

pub mod items_synchronize;
pub use self::items_synchronize::ItemsSynchronize;

pub mod items_tag_query;
pub use self::items_tag_query::ItemsTagQuery;

pub mod itemstore_banding;
pub use self::itemstore_banding::ItemstoreBanding;

pub mod itemstore_query;
pub use self::itemstore_query::ItemstoreQuery;

pub mod order_callback;
pub use self::order_callback::OrderCallback;

pub mod order_cancel;
pub use self::order_cancel::OrderCancel;

pub mod order_pending;
pub use self::order_pending::OrderPending;

pub mod order_query;
pub use self::order_query::OrderQuery;

pub mod order_sn_report;
pub use self::order_sn_report::OrderSnReport;

pub mod orderexception_report;
pub use self::orderexception_report::OrderexceptionReport;

pub mod orderprocess_query;
pub use self::orderprocess_query::OrderprocessQuery;

pub mod orderprocess_report;
pub use self::orderprocess_report::OrderprocessReport;

pub mod orderstatus_update;
pub use self::orderstatus_update::OrderstatusUpdate;

pub mod presalespackage_consign;
pub use self::presalespackage_consign::PresalespackageConsign;

pub mod receiverinfo_query;
pub use self::receiverinfo_query::ReceiverinfoQuery;

pub mod returnorder_confirm;
pub use self::returnorder_confirm::ReturnorderConfirm;

pub mod returnorder_create;
pub use self::returnorder_create::ReturnorderCreate;

pub mod returnpackage_report;
pub use self::returnpackage_report::ReturnpackageReport;

pub mod shop_synchronize;
pub use self::shop_synchronize::ShopSynchronize;

pub mod singleitem_query;
pub use self::singleitem_query::SingleitemQuery;

pub mod singleitem_synchronize;
pub use self::singleitem_synchronize::SingleitemSynchronize;

pub mod sn_report;
pub use self::sn_report::SnReport;

pub mod stock_query;
pub use self::stock_query::StockQuery;

pub mod stockchange_report;
pub use self::stockchange_report::StockchangeReport;

pub mod stockout_confirm;
pub use self::stockout_confirm::StockoutConfirm;

pub mod stockout_create;
pub use self::stockout_create::StockoutCreate;

pub mod store_create;
pub use self::store_create::StoreCreate;

pub mod store_delete;
pub use self::store_delete::StoreDelete;

pub mod store_query;
pub use self::store_query::StoreQuery;

pub mod store_update;
pub use self::store_update::StoreUpdate;

pub mod storecategory_get;
pub use self::storecategory_get::StorecategoryGet;

pub mod storeitem_query;
pub use self::storeitem_query::StoreitemQuery;

pub mod storeprocess_confirm;
pub use self::storeprocess_confirm::StoreprocessConfirm;

pub mod storeprocess_create;
pub use self::storeprocess_create::StoreprocessCreate;

pub mod supplier_synchronize;
pub use self::supplier_synchronize::SupplierSynchronize;

pub mod tag_items_query;
pub use self::tag_items_query::TagItemsQuery;

pub mod trade_user_add;
pub use self::trade_user_add::TradeUserAdd;

pub mod trade_user_delete;
pub use self::trade_user_delete::TradeUserDelete;

pub mod trade_users_get;
pub use self::trade_users_get::TradeUsersGet;

pub mod transferorder_create;
pub use self::transferorder_create::TransferorderCreate;

pub mod transferorder_query;
pub use self::transferorder_query::TransferorderQuery;

pub mod transferorder_report;
pub use self::transferorder_report::TransferorderReport;

pub mod warehouseinfo_query;
pub use self::warehouseinfo_query::WarehouseinfoQuery;

pub mod warehouseinfo_synchronize;
pub use self::warehouseinfo_synchronize::WarehouseinfoSynchronize;

pub mod wavenum_report;
pub use self::wavenum_report::WavenumReport;
