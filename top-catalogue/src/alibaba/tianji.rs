//! `alibaba.tianji.*`: 4 APIs.

pub use self::distributor_order_submit::DistributorOrderSubmit;
pub use self::supplier_order_delivery::SupplierOrderDelivery;
pub use self::supplier_order_query::SupplierOrderQuery;
pub use self::supplier_order_result::SupplierOrderResult;

/// `alibaba.tianji.distributor.order.submit`
pub mod distributor_order_submit {
    use crate::prelude::*;

    /// `alibaba.tianji.distributor.order.submit` (分销商提交受理订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianji.distributor.order.submit",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct DistributorOrderSubmit {
        pub item_serial_no: Option<String>,
        pub order_no: String,
        pub product_serial_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub code: Option<String>,
        pub desc: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.tianji.supplier.order.delivery`
pub mod supplier_order_delivery {
    use crate::prelude::*;

    /// `alibaba.tianji.supplier.order.delivery` (天机供应商发货)
    ///
    /// <https://open.taobao.com/api.htm?docId=26474&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianji.supplier.order.delivery",
        response = Option<bool>,
        unwrap = "model",
        debug
    )]
    pub struct SupplierOrderDelivery {
        pub param_distribution_order_logistics_model: Option<DistributionOrderLogisticsModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderLogisticsModel {
        pub express_code: String,
        pub express_name: String,
        pub express_number: String,
        pub product_serial_no: Option<String>,
        pub order_no: String,
        pub contract_order_status: Option<ContractOrderStatus>,
        pub distributor_id: Option<i64>,
        pub iccid: Option<String>,
        pub id_card_model: Option<IdCardModel>,
        pub item_serial_no: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub reason: Option<String>,
    }

    /// The values of `contract_order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ContractOrderStatus {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        #[top_api(value = "5")]
        V5,
        /// 订购取消
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdCardModel {
        pub back_cert_pic: Option<String>,
        pub card_expire_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub card_number: Option<String>,
        pub card_type: Option<String>,
        pub face_cert_pic: Option<String>,
        pub hold_cert_pic: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.tianji.supplier.order.query`
pub mod supplier_order_query {
    use crate::prelude::*;

    /// `alibaba.tianji.supplier.order.query` (查询供应商订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=26048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianji.supplier.order.query",
        response = SupplierOrderQueryResponse,
        idempotent,
        debug
    )]
    pub struct SupplierOrderQuery {
        pub param_supplier_top_query_model: Option<SupplierTopQueryModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierTopQueryModel {
        pub biz_type: Option<String>,
        pub distributor_name: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub order_no: Option<String>,
        pub order_status_list: Vec<i64>,
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub start_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderQueryResponse {
        pub model_list: Vec<DistributionOrderInfo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderInfo {
        pub biz_type: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub distributor_nick: Option<String>,
        pub express_code: Option<String>,
        pub express_name: Option<String>,
        pub express_number: Option<String>,
        pub id_card_info: Option<IdCardInfo>,
        pub isp_name: Option<String>,
        pub item_id: Option<i64>,
        pub item_serial_no: Option<String>,
        pub item_title: Option<String>,
        pub logistics_flag: Option<LogisticsFlag>,
        pub logistics_info: Option<DistributionOrderLogisticsInfo>,
        pub logistics_status: Option<LogisticsStatus>,
        pub order_status: Option<OrderStatus>,
        pub out_package_id: Option<String>,
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub plan_group_id: Option<i64>,
        pub plan_group_name: Option<String>,
        pub plan_id: Option<i64>,
        pub plan_info: Option<String>,
        pub product_serial_no: Option<String>,
        pub province_name: Option<String>,
        pub reason: Option<String>,
        pub remarks: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub supplier_name: Option<String>,
        pub tb_order_create_time: Option<TopDateTime>,
        pub tb_order_no: Option<String>,
        pub tb_order_pay_time: Option<TopDateTime>,
        pub tb_order_price: Option<i64>,
        pub out_order_no: Option<String>,
        pub pay_order_no: Option<String>,
        pub buy_quantity: Option<i64>,
        pub plan_name: Option<String>,
        #[top_api(secret)]
        pub phone_no_min_consume: Option<i64>,
        pub ledger_amount: Option<i64>,
        pub item_props: Option<String>,
        pub biometric_seq: Option<String>,
    }

    /// The values of `logistics_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsFlag {
        /// 无需物流
        #[top_api(value = 1)]
        V1,
        /// 供应商发货
        #[top_api(value = 2)]
        V2,
        /// 分销商发货
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `logistics_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogisticsStatus {
        /// 未发货
        #[top_api(value = 1)]
        NotShipped,
        /// 已发货
        #[top_api(value = 2)]
        Shipped,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 未订购
        #[top_api(value = "NOT_ORDER")]
        NotOrder,
        #[top_api(value = "ORDER_AUDIT")]
        OrderAudit,
        #[top_api(value = "ON_ORDER")]
        OnOrder,
        /// 订购成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 订购失败
        #[top_api(value = "FAILURE")]
        Failure,
        /// 订购取消
        #[top_api(value = "CANCEL")]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdCardInfo {
        #[top_api(secret)]
        pub card_number: Option<String>,
        pub card_type: Option<String>,
        pub name: Option<String>,
        pub back_cert_pic: Option<String>,
        pub face_cert_pic: Option<String>,
        pub hold_cert_pic: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderLogisticsInfo {
        pub area: Option<String>,
        pub city: Option<String>,
        pub country: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub raw_address: Option<String>,
        pub town: Option<String>,
        #[top_api(secret)]
        pub consignee_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
    }
}

/// `alibaba.tianji.supplier.order.result`
pub mod supplier_order_result {
    use crate::prelude::*;

    /// `alibaba.tianji.supplier.order.result` (供应商处理订单接口（订购成功/失败、发货）)
    ///
    /// <https://open.taobao.com/api.htm?docId=26042&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tianji.supplier.order.result",
        response = Option<bool>,
        unwrap = "model",
        debug
    )]
    pub struct SupplierOrderResult {
        pub supplier_order_result_model: Option<SupplierOrderResultModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderResultModel {
        pub biz_type: String,
        pub code: String,
        pub desc: String,
        pub order_no: String,
        pub out_order_no: String,
        pub success: bool,
    }
}
