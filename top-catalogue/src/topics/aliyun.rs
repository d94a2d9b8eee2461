//! `aliyun_*`: 5 topics.

/// `aliyun_gsc_*`
pub mod gsc {
    use crate::prelude::*;

    /// 质检结果 CPK 触发查询
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliyun_gsc_ProductionQualityCpkCreate")]
    pub struct ProductionQualityCpkCreate {
        pub check_point: Option<String>,
        pub id: Option<String>,
        pub period_type: Option<String>,
        pub product_infos: Option<String>,
        pub query_time_end: Option<i64>,
        pub query_time_start: Option<i64>,
        pub trace_id: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
    }

    /// 质检结果 SPC 详情触发查询
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliyun_gsc_ProductionQualityDetailSpcCreate")]
    pub struct ProductionQualityDetailSpcCreate {
        pub check_point: Option<String>,
        pub id: Option<String>,
        pub product_code: Option<String>,
        pub statistical_date: Option<String>,
        pub trace_id: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
    }

    /// 质检结果 SPC 触发查询
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliyun_gsc_ProductionQualitySpcCreate")]
    pub struct ProductionQualitySpcCreate {
        pub check_point: Option<String>,
        pub id: Option<String>,
        pub period_type: Option<String>,
        pub product_infos: Option<String>,
        pub query_time_end: Option<i64>,
        pub query_time_start: Option<i64>,
        pub trace_id: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
    }

    /// C2M 物流信息下发
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliyun_gsc_ProductionReceiptInfoCreate")]
    pub struct ProductionReceiptInfoCreate {
        pub delivery_status: Option<String>,
        pub delivery_time: Option<i64>,
        pub description: Option<String>,
        pub po_infos: Option<String>,
        pub po_line_no: Option<String>,
        pub po_no: Option<String>,
        pub sn: Option<String>,
        pub sn_infos: Option<String>,
        pub trace_id: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
        pub waybill_code: Option<String>,
    }
}

/// `aliyun_iot_*`
pub mod iot {
    use crate::prelude::*;

    /// 天天工厂采购单同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "aliyun_iot_OrderSync")]
    pub struct OrderSync {
        pub external_id: Option<String>,
        pub order_id: Option<String>,
    }
}
