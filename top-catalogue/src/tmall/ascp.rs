//! `tmall.ascp.*`: 2 APIs.

pub use self::orders_sale_create::OrdersSaleCreate;
pub use self::pricing_scm_tof::PricingScmTof;

/// `tmall.ascp.orders.sale.create`
pub mod orders_sale_create {
    use crate::prelude::*;

    /// `tmall.ascp.orders.sale.create` (ASCP 渠道中心销售单创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.ascp.orders.sale.create",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct OrdersSaleCreate {
        pub channel_order_request: Option<CreateChannelOrderRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CreateChannelOrderRequest {
        pub memo: Option<String>,
        pub request_no: Option<String>,
        pub out_order_no: String,
        #[top_api(required)]
        pub item_list: Vec<ChannelOrderItem>,
        pub biz_type: i64,
        pub receiver_logistics: Option<ReceiverLogistics>,
        pub source_lbx: Option<String>,
        pub properties: Option<String>,
        pub channel: i64,
        pub option: Option<ChannelOrderOption>,
        pub trade_type: TradeType,
    }

    /// The values of `trade_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeType {
        /// 代销
        #[top_api(value = 1)]
        V1,
        /// 经销
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelOrderItem {
        /// In cents.
        pub distribution_price: i64,
        pub barcode: Option<String>,
        pub sku_id: Option<String>,
        pub item_id: Option<String>,
        pub inventory_no: Option<String>,
        pub quantity: Option<i64>,
        pub item_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReceiverLogistics {
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub area_name: String,
        pub area_code: Option<i64>,
        pub division_id: Option<i64>,
        pub city_name: String,
        pub province_code: Option<i64>,
        #[top_api(secret)]
        pub receiver_full_name: String,
        pub city_code: Option<i64>,
        pub province_name: String,
        #[top_api(secret)]
        pub whole_address: Option<String>,
        #[top_api(secret)]
        pub detail_address: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelOrderOption {
        pub is_allow_upper_modify: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub error_message: Option<String>,
        pub module: Option<String>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.ascp.pricing.scm.tof`
pub mod pricing_scm_tof {
    use crate::prelude::*;

    /// `tmall.ascp.pricing.scm.tof` (`TOF&SCM` 营销域对接-成本录入设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=40826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.ascp.pricing.scm.tof",
        response = PricingScmTofResponse,
        debug
    )]
    pub struct PricingScmTof {
        #[top_api(required, max_items = 200)]
        pub costs: Vec<ItemSkuCost>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSkuCost {
        pub skuid: i64,
        pub itemid: i64,
        pub cost: i64,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PricingScmTofResponse {
        pub result_msg: Option<String>,
        pub reasons_for_part_succ_list: Vec<Value>,
        pub result_code: Option<String>,
    }
}
