//! `niaochao_*`: 3 topics.

/// `niaochao_tccompass_*`
pub mod tccompass {
    use crate::prelude::*;

    /// 鸟潮站点变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "niaochao_tccompass_DockInfoChange")]
    pub struct DockInfoChange {
        pub address: Option<String>,
        pub area_id: Option<String>,
        pub biz_node_code: Option<String>,
        pub biz_node_name: Option<String>,
        pub biz_node_type: Option<i64>,
        pub city_id: Option<String>,
        pub city_name: Option<String>,
        pub merchant_code: Option<String>,
        pub poi: Option<String>,
        pub prov_id: Option<String>,
        pub prov_name: Option<String>,
        pub trace_id: Option<String>,
    }

    /// 物资箱号变动消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "niaochao_tccompass_MaterialCodeUpdate")]
    pub struct MaterialCodeUpdate {
        pub biz_order_id: Option<String>,
        pub container_type: Option<String>,
        pub lock_reason: Option<String>,
        pub lock_status: Option<i64>,
        pub material_codes: Option<String>,
        pub modify_type: Option<String>,
        pub nc_merchant_code: Option<String>,
        pub specification_key: Option<String>,
        pub specification_key_name: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// 仓网络变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "niaochao_tccompass_WarehouseNetworkChange")]
    pub struct WarehouseNetworkChange {
        pub service_type: Option<String>,
        pub trace_id: Option<String>,
        pub warehouse_code: Option<String>,
        pub warehouse_merchant_code: Option<String>,
    }
}
