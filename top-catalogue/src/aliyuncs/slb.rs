//! `aliyuncs.slb.*`: 3 APIs.

pub use self::delete_load_balancer_listener_2013_02_21::DeleteLoadBalancerListener2013N02N21;
pub use self::describe_backend_servers_2013_02_21::DescribeBackendServers2013N02N21;
pub use self::set_load_balancer_name_2013_02_21::SetLoadBalancerName2013N02N21;

/// `slb.aliyuncs.com.DeleteLoadBalancerListener.2013-02-21`
pub mod delete_load_balancer_listener_2013_02_21 {
    use crate::prelude::*;

    /// `slb.aliyuncs.com.DeleteLoadBalancerListener.2013-02-21` (删除 slb listener)
    ///
    /// <https://open.taobao.com/api.htm?docId=22385&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "slb.aliyuncs.com.DeleteLoadBalancerListener.2013-02-21",
        response = Option<String>,
        unwrap = "requestid",
        debug
    )]
    pub struct DeleteLoadBalancerListener2013N02N21 {
        #[top_api(rename = "loadBalancerId")]
        pub load_balancer_id: String,
        #[top_api(rename = "listenerPort", min = 1, max = 65535)]
        pub listener_port: i64,
    }
}

/// `slb.aliyuncs.com.DescribeBackendServers.2013-02-21`
pub mod describe_backend_servers_2013_02_21 {
    use crate::prelude::*;

    /// `slb.aliyuncs.com.DescribeBackendServers.2013-02-21` (后端服务器健康检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=22377&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "slb.aliyuncs.com.DescribeBackendServers.2013-02-21",
        response = DescribeBackendServers2013N02N21Response,
        debug
    )]
    pub struct DescribeBackendServers2013N02N21 {
        #[top_api(rename = "loadBalancerId")]
        pub load_balancer_id: String,
        #[top_api(rename = "listenerPort", min = 1, max = 65535)]
        pub listener_port: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DescribeBackendServers2013N02N21Response {
        pub requestid: Option<String>,
        pub loadbalancerid: Option<String>,
        pub listeners: Vec<Listener>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Listener {
        pub listenerport: Option<i64>,
        pub backendservers: Vec<BackendServerHealth>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BackendServerHealth {
        pub serverid: Option<String>,
        pub serverhealthstatus: Option<String>,
    }
}

/// `slb.aliyuncs.com.SetLoadBalancerName.2013-02-21`
pub mod set_load_balancer_name_2013_02_21 {
    use crate::prelude::*;

    /// `slb.aliyuncs.com.SetLoadBalancerName.2013-02-21` (配置 `LoadBalancer` 的别名。)
    ///
    /// <https://open.taobao.com/api.htm?docId=22375&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "slb.aliyuncs.com.SetLoadBalancerName.2013-02-21",
        response = Option<String>,
        unwrap = "requestid",
        debug
    )]
    pub struct SetLoadBalancerName2013N02N21 {
        #[top_api(rename = "loadBalancerId")]
        pub load_balancer_id: String,
        #[top_api(rename = "loadBalancerName", max_len = 64)]
        pub load_balancer_name: String,
    }
}
