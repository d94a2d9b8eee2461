//! `tmall.cityretail.*`: 4 APIs.

pub use self::fulfill_abnormal_center_abnormal_status_change::FulfillAbnormalCenterAbnormalStatusChange;
pub use self::txd_fulfill_order_unbindnum::TxdFulfillOrderUnbindnum;
pub use self::txd_fulfill_order_virtualnumber::TxdFulfillOrderVirtualnumber;
pub use self::wmfl_order_logistics_query::WmflOrderLogisticsQuery;

/// `tmall.cityretail.fulfill.abnormal.center.abnormal.status.change`
pub mod fulfill_abnormal_center_abnormal_status_change {
    use crate::prelude::*;

    /// `tmall.cityretail.fulfill.abnormal.center.abnormal.status.change` (同城零售履约异常中心异常单处
    /// 理结果回调接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.cityretail.fulfill.abnormal.center.abnormal.status.change",
        response = FulfillSingleResult,
        unwrap = "fulfill_single_result",
        debug
    )]
    pub struct FulfillAbnormalCenterAbnormalStatusChange {
        #[top_api(max_items = 20)]
        pub abnormal_status_change_dto: Vec<AbnormalStatusChangeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbnormalStatusChangeDto {
        pub is_final: Option<String>,
        pub current_lng_lat: Option<String>,
        pub operate_time: Option<String>,
        pub operate_user_name: Option<String>,
        pub operate_user_code: Option<String>,
        pub node_code: Option<String>,
        pub node_type: Option<String>,
        pub abnormal_accept_id: Option<String>,
        pub abnormal_order_id: Option<String>,
        pub status_change_type: Option<String>,
        pub abnormal_content_dto: Option<AbnormalContentDto>,
        pub abnormal_coordination_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AbnormalContentDto {
        pub operate_desc: Option<String>,
        pub operate_result: Option<String>,
        pub abnormal_process_quantity: Option<String>,
        pub abnormal_quantity: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfillSingleResult {
        pub result: Option<bool>,
        pub biz_exception: Option<bool>,
        pub error_msg: Option<String>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.cityretail.txd.fulfill.order.unbindnum`
pub mod txd_fulfill_order_unbindnum {
    use crate::prelude::*;

    /// `tmall.cityretail.txd.fulfill.order.unbindnum` (淘鲜达虚拟号服务解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58281&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.cityretail.txd.fulfill.order.unbindnum",
        response = WorkResult,
        unwrap = "result",
        debug
    )]
    pub struct TxdFulfillOrderUnbindnum {
        pub source_order_id: String,
        pub sub_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub is_success: Option<bool>,
        pub result_data: Option<bool>,
    }
}

/// `tmall.cityretail.txd.fulfill.order.virtualnumber`
pub mod txd_fulfill_order_virtualnumber {
    use crate::prelude::*;

    /// `tmall.cityretail.txd.fulfill.order.virtualnumber` (淘鲜达虚拟号服务接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.cityretail.txd.fulfill.order.virtualnumber",
        response = WorkResult,
        unwrap = "result",
        debug
    )]
    pub struct TxdFulfillOrderVirtualnumber {
        pub source_order_id: String,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkResult {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub is_success: Option<bool>,
        pub result_data: Option<VirtualNumWorkResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VirtualNumWorkResult {
        pub source_order_id: Option<String>,
        pub r#type: Option<String>,
        pub virtual_number: Option<String>,
        pub sub_id: Option<String>,
    }
}

/// `tmall.cityretail.wmfl.order.logistics.query`
pub mod wmfl_order_logistics_query {
    use crate::prelude::*;

    /// `tmall.cityretail.wmfl.order.logistics.query` (完美履约订单物流状态查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52635&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.cityretail.wmfl.order.logistics.query",
        response = WorkResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct WmflOrderLogisticsQuery {
        pub main_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkResult {
        pub error_code: Option<String>,
        pub result_data: Option<OrderLogisticsResponseDto>,
        pub is_success: Option<bool>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLogisticsResponseDto {
        #[top_api(secret)]
        pub deliverer_name: Option<String>,
        #[top_api(secret)]
        pub deliverer_phone: Option<String>,
        pub fail_reason: Option<String>,
        pub fail_code: Option<String>,
        pub logistic_time: Option<String>,
        pub logistic_status: Option<String>,
        pub logistic_status_name: Option<String>,
    }
}
