//! `aliyuncs.m-kvstore.*`: 2 APIs.

pub use self::create_instance_2015_03_01::CreateInstance2015N03N01;
pub use self::describe_regions_2015_03_01::DescribeRegions2015N03N01;

/// `m-kvstore.aliyuncs.com.CreateInstance.2015-03-01`
pub mod create_instance_2015_03_01 {
    use crate::prelude::*;

    /// `m-kvstore.aliyuncs.com.CreateInstance.2015-03-01` (创建 OCS 实例)
    ///
    /// <https://open.taobao.com/api.htm?docId=24698&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "m-kvstore.aliyuncs.com.CreateInstance.2015-03-01",
        response = CreateInstance2015N03N01Response,
        debug
    )]
    pub struct CreateInstance2015N03N01 {
        #[top_api(rename = "InstanceName", max_len = 256)]
        pub instance_name: Option<String>,
        #[top_api(rename = "Password", secret)]
        pub password: String,
        #[top_api(rename = "Capacity")]
        pub capacity: i64,
        #[top_api(rename = "RegionId")]
        pub region_id: String,
        #[top_api(rename = "Token", secret)]
        pub token: Option<String>,
        #[top_api(rename = "ZoneId")]
        pub zone_id: Option<String>,
        #[top_api(rename = "NetworkType")]
        pub network_type: Option<String>,
        #[top_api(rename = "VpcId")]
        pub vpc_id: Option<String>,
        #[top_api(rename = "VSwitchId")]
        pub v_switch_id: Option<String>,
        #[top_api(rename = "PrivateIpAddress", secret)]
        pub private_ip_address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateInstance2015N03N01Response {
        #[top_api(rename = "InstanceId")]
        pub instance_id: Option<String>,
        #[top_api(rename = "InstanceName")]
        pub instance_name: Option<String>,
        #[top_api(rename = "ConnectionDomain")]
        pub connection_domain: Option<String>,
        #[top_api(rename = "Port")]
        pub port: Option<i64>,
        #[top_api(rename = "UserName")]
        pub user_name: Option<String>,
        #[top_api(rename = "InstanceStatus")]
        pub instance_status: Option<String>,
        #[top_api(rename = "RegionId")]
        pub region_id: Option<String>,
        #[top_api(rename = "Capacity")]
        pub capacity: Option<i64>,
        #[top_api(rename = "QPS")]
        pub qps: Option<i64>,
        #[top_api(rename = "Bandwidth")]
        pub bandwidth: Option<i64>,
        #[top_api(rename = "Connections")]
        pub connections: Option<i64>,
        #[top_api(rename = "RequestId")]
        pub request_id: Option<String>,
        #[top_api(rename = "ZoneId")]
        pub zone_id: Option<String>,
        #[top_api(rename = "NetworkType")]
        pub network_type: Option<String>,
        #[top_api(rename = "PrivateIpAddress", secret)]
        pub private_ip_address: Option<String>,
    }
}

/// `m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01`
pub mod describe_regions_2015_03_01 {
    use crate::prelude::*;

    /// `m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01` (查看 Region 列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24718&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "m-kvstore.aliyuncs.com.DescribeRegions.2015-03-01",
        response = DescribeRegions2015N03N01Response,
        debug
    )]
    pub struct DescribeRegions2015N03N01;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DescribeRegions2015N03N01Response {
        #[top_api(rename = "RequestId")]
        pub request_id: Option<String>,
        #[top_api(rename = "RegionIds")]
        pub region_ids: Vec<AliyunOcsRegion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AliyunOcsRegion {
        #[top_api(rename = "RegionId")]
        pub region_id: Option<String>,
        #[top_api(rename = "ZoneIds")]
        pub zone_ids: Option<String>,
        #[top_api(rename = "LocalName")]
        pub local_name: Option<String>,
    }
}
