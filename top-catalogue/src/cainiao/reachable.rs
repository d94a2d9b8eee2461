//! `cainiao.reachable.*`: 1 API.

pub use self::batchjudge::Batchjudge;

/// `cainiao.reachable.batchjudge`
pub mod batchjudge {
    use crate::prelude::*;

    /// `cainiao.reachable.batchjudge` (是否派送可达判定批量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53750&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.reachable.batchjudge",
        response = BaseResultDto,
        unwrap = "result",
        debug
    )]
    pub struct Batchjudge {
        pub address_type: AddressType,
        pub data: RoutingReachableBatchRequestDto,
        pub client_info: ClientInfoDto,
    }

    /// The values of `address_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AddressType {
        /// 快递
        #[top_api(value = 1)]
        Express,
        /// 快运
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoutingReachableBatchRequestDto {
        pub cp_code: String,
        #[top_api(required)]
        pub address_and_service_list: Vec<ReachableAddressAndServiceDto>,
        pub send_branch_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableAddressAndServiceDto {
        pub receive_address: ReceiveAddress,
        pub service_code_list: Vec<String>,
        pub object_id: String,
        pub send_address: Option<AddressDto>,
        pub oaid: Option<String>,
        pub order_id: Option<i64>,
        pub caid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiveAddress {
        pub town_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: String,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub province_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressDto {
        pub town_name: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub province_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfoDto {
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResultDto {
        pub one_error_info: Option<ErrorInfo>,
        pub success: Option<bool>,
        pub module: Option<ReachableServiceWaybillForTopResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfo {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableServiceWaybillForTopResponseDto {
        pub result_list: Vec<ReachableServiceWaybillResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableServiceWaybillResponseDto {
        pub error_info: Option<ErrorInfo>,
        pub success: Option<bool>,
        pub module: Option<ReachableDto>,
        pub object_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachableDto {
        pub interrupt_reason: Option<String>,
        pub interrupt_apply_waybill_code: Option<bool>,
    }
}
