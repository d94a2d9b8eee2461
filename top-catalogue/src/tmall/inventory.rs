//! `tmall.inventory.*`: 1 API.

pub use self::query_forstore::QueryForstore;

/// `tmall.inventory.query.forstore`
pub mod query_forstore {
    use crate::prelude::*;

    /// `tmall.inventory.query.forstore` (查询后端商品仓库库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=26481&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.inventory.query.forstore",
        response = QueryForstoreResponse,
        debug
    )]
    pub struct QueryForstore {
        #[top_api(required, max_items = 200)]
        pub param_list: Vec<InventoryQueryForStoreRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryQueryForStoreRequest {
        pub sc_item_code: Option<String>,
        pub store_code: String,
        pub sc_item_id: Option<i64>,
        pub inv_store_type: Option<InvStoreType>,
        pub sku_id: Option<i64>,
        pub item_type: Option<i64>,
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
    pub struct QueryForstoreResponse {
        pub result: Option<InventoryQueryResult>,
        pub errorcode: Option<String>,
        pub errormessage: Option<String>,
        pub issuccess: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryQueryResult {
        pub item_inventorys: Vec<InventoryInfoDetailDto>,
        pub tip_infos: Vec<TipInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryInfoDetailDto {
        pub occupy_quantity: Option<i64>,
        pub quantity: Option<i64>,
        pub reserve_quantity: Option<i64>,
        pub sc_item_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub inv_store_type: Option<i64>,
        pub sub_list: Vec<InventorySubDetailDto>,
        pub sku_id: Option<i64>,
        pub item_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventorySubDetailDto {
        pub reserve_quantity: Option<i64>,
        pub quantity: Option<i64>,
        pub occupy_quantity: Option<i64>,
        pub inv_biz_code: Option<InvBizCode>,
    }

    /// The values of `inv_biz_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InvBizCode {
        /// 线上可售卖库存
        #[top_api(value = "ONLINE_INVENTORY")]
        OnlineInventory,
        /// 线下独享库存
        #[top_api(value = "SHARE_INVENTORY")]
        ShareInventory,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TipInfo {
        pub errorcode: Option<String>,
        pub errormessage: Option<String>,
        pub sc_item_code: Option<String>,
        pub store_code: Option<String>,
        pub sc_item_id: Option<i64>,
        pub inv_store_type: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_type: Option<i64>,
    }
}
