//! `cainiao.merchant.*`: 1 API.

pub use self::inventory_adjust::InventoryAdjust;

/// `cainiao.merchant.inventory.adjust`
pub mod inventory_adjust {
    use crate::prelude::*;

    /// `cainiao.merchant.inventory.adjust` (商家库存调整)
    ///
    /// <https://open.taobao.com/api.htm?docId=34736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.merchant.inventory.adjust",
        response = SingleResultDto,
        unwrap = "result",
        debug
    )]
    pub struct InventoryAdjust {
        #[top_api(required, max_items = 20)]
        pub adjust_request: Vec<MerStoreInvAdjustDto>,
        pub app_name: String,
        pub operation: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerStoreInvAdjustDto {
        pub inventory_type: i64,
        pub attribute: Option<String>,
        pub quantity: i64,
        pub out_biz_code: String,
        pub store_code: String,
        pub sc_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResultDto {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub flag: Option<bool>,
    }
}
