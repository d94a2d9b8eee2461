//! `alibaba.tmall.*`: 1 API.

pub use self::spareparts_details_create::SparepartsDetailsCreate;

/// `alibaba.tmall.spareparts.details.create`
pub mod spareparts_details_create {
    use crate::prelude::*;

    /// `alibaba.tmall.spareparts.details.create` (天猫蚁巢同步工单申请备件明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=66689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tmall.spareparts.details.create",
        response = SparepartsDetailsCreateResponse,
        debug
    )]
    pub struct SparepartsDetailsCreate {
        pub spare_parts_details_save_request: Option<SparePartsDetailsSaveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SparePartsDetailsSaveRequest {
        pub application_info_dto: Option<ApplicationInfoDto>,
        pub spare_parts_info_dto: Option<SparePartsInfoDto>,
        pub work_card_id: Option<i64>,
    }

    /// `ApplicationInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplicationInfoDto {
        pub brand_licensor_open_id: Option<String>,
        pub spare_parts_application_id: Option<i64>,
        pub supplier_open_id: Option<String>,
        pub spare_parts_out_time: Option<TopDateTime>,
    }

    /// `SparePartsInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SparePartsInfoDto {
        pub spare_parts_code: Option<String>,
        pub need_return: Option<bool>,
        pub first_level_category_id: Option<i64>,
        pub selling_price: Option<i64>,
        pub spare_parts_name: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub spare_parts_source: Option<i64>,
        pub model: Option<String>,
        pub purchase_price: Option<i64>,
        pub spare_parts_type: Option<String>,
        pub spare_parts_count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SparepartsDetailsCreateResponse {
        pub display_message: Option<String>,
        pub data: Option<bool>,
        pub app_name: Option<String>,
        pub error_message: Option<String>,
        pub error_params: Option<String>,
    }
}
