//! `alibaba.trade.*`: 1 API.

pub use self::aliance_create::AlianceCreate;

/// `alibaba.trade.aliance.create`
pub mod aliance_create {
    use crate::prelude::*;

    /// `alibaba.trade.aliance.create` (推客平台订单回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=29515&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.trade.aliance.create",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlianceCreate {
        pub param_isv_create_order_param: Option<IsvCreateOrderParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvCreateOrderParam {
        pub buyer_remarks: Option<String>,
        pub out_order_id: Option<String>,
        pub sm_addr_model: Option<SmAddrModel>,
        pub sub_order_info_list: Vec<IsvSimpleSubOrderModel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmAddrModel {
        #[top_api(secret)]
        pub address: Option<String>,
        pub area_code: Option<String>,
        pub area_name: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub post_code: Option<String>,
        pub privince_name: Option<String>,
        pub province_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvSimpleSubOrderModel {
        pub cargo_key: Option<String>,
        pub offer_id: String,
        pub quantity: Option<String>,
        pub sku_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub main_order_id: Option<String>,
        pub success: Option<bool>,
        pub total_amount: Option<i64>,
    }
}
