//! `aliyuncs.odps.*`: 1 API.

pub use self::describe_odps_service_2014_12_15::DescribeOdpsService2014N12N15;

/// `odps.aliyuncs.com.DescribeOdpsService.2014-12-15`
pub mod describe_odps_service_2014_12_15 {
    use crate::prelude::*;

    /// `odps.aliyuncs.com.DescribeOdpsService.2014-12-15` (查询 ODPS 服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=24073&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "odps.aliyuncs.com.DescribeOdpsService.2014-12-15",
        response = DescribeOdpsService2014N12N15Response,
        debug
    )]
    pub struct DescribeOdpsService2014N12N15;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DescribeOdpsService2014N12N15Response {
        #[top_api(rename = "RequestId")]
        pub request_id: Option<String>,
        #[top_api(rename = "ServiceId")]
        pub service_id: Option<String>,
        #[top_api(rename = "OpeningTime")]
        pub opening_time: Option<String>,
        #[top_api(rename = "OperationLocks")]
        pub operation_locks: Option<String>,
    }
}
