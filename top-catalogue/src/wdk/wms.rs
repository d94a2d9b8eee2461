//! `wdk.wms.*`: 2 APIs.

pub use self::pick_medicine_checksell::PickMedicineChecksell;
pub use self::pick_medicine_query::PickMedicineQuery;

/// `wdk.wms.pick.medicine.checksell`
pub mod pick_medicine_checksell {
    use crate::prelude::*;

    /// `wdk.wms.pick.medicine.checksell` (联营商药品柜核销)
    ///
    /// <https://open.taobao.com/api.htm?docId=42643&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.wms.pick.medicine.checksell",
        response = MedicineResultDto,
        unwrap = "result",
        debug
    )]
    pub struct PickMedicineChecksell {
        pub uuid: Option<String>,
        pub shop_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicineResultDto {
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `wdk.wms.pick.medicine.query`
pub mod pick_medicine_query {
    use crate::prelude::*;

    /// `wdk.wms.pick.medicine.query` (查询拣货单中的药品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42642&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.wms.pick.medicine.query",
        response = PickMedicineQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PickMedicineQuery {
        pub uuid: String,
        pub shop_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickMedicineQueryResult {
        pub error_msg: Option<String>,
        pub medicine_items: Vec<MedicineItemDo>,
        pub success: Option<bool>,
        pub source_order_medicine_d_t_o_s: Vec<SourceOrderMedicineDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicineItemDo {
        pub count: Option<i64>,
        pub sku_title: Option<String>,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourceOrderMedicineDto {
        pub medicine_item_d_o_s: Vec<MedicineItemDo>,
        pub source_order_code: Option<String>,
        pub original_order_id: Option<String>,
        pub out_main_order_id: Option<String>,
    }
}
