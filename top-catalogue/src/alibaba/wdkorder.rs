//! `alibaba.wdkorder.*`: 7 APIs.

pub use self::sharestock_cpsorder_list::SharestockCpsorderList;
pub use self::sharestock_fulfill_get::SharestockFulfillGet;
pub use self::sharestock_insurance_callback::SharestockInsuranceCallback;
pub use self::sharestock_insurance_getorder::SharestockInsuranceGetorder;
pub use self::sharestock_insurance_refundcallback::SharestockInsuranceRefundcallback;
pub use self::sharestock_insurance_refundget::SharestockInsuranceRefundget;
pub use self::sharestock_order_get::SharestockOrderGet;

/// `alibaba.wdkorder.sharestock.cpsorder.list`
pub mod sharestock_cpsorder_list {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.cpsorder.list` (cps 正向分销订单批量回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=61794&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.cpsorder.list",
        response = ApiResult,
        unwrap = "api_result",
        idempotent,
        debug
    )]
    pub struct SharestockCpsorderList {
        pub cps_order_request: CpsOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpsOrderRequest {
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        /// The first page is 0\.
        pub page_index: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
        pub model: Vec<CpsOrderResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpsOrderResponse {
        pub create_time: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub pay_price: Option<i64>,
        pub outer_id: Option<String>,
        pub share_amount: Option<i64>,
        pub modified_time: Option<TopDateTime>,
        pub cps_sub_order: Vec<CpsSubOrderBo>,
    }

    /// `CpsSubOrderBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CpsSubOrderBo {
        pub biz_sub_order_id: Option<String>,
        pub item_title: Option<String>,
        pub quantity: Option<i64>,
    }
}

/// `alibaba.wdkorder.sharestock.fulfill.get`
pub mod sharestock_fulfill_get {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.fulfill.get` (商户订单履约数据获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=50233&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.fulfill.get",
        response = MaochaoOrderFulfillQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SharestockFulfillGet {
        pub fulfill_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoOrderFulfillQueryResult {
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub fulfill_order_list: Vec<MaochaoWdkOrderFulfillDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoWdkOrderFulfillDto {
        pub tb_sub_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub biz_sub_order_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub store_id: Option<String>,
        pub pick_amount_stock: Option<String>,
        pub attributes: Option<String>,
        pub fulfill_status: Option<String>,
        pub tb_order_id: Option<i64>,
        pub shop_id: Option<String>,
        pub enter_warehouse_stock_quantity: Option<String>,
    }
}

/// `alibaba.wdkorder.sharestock.insurance.callback`
pub mod sharestock_insurance_callback {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.insurance.callback` (共享库存订单投保后回传保单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=51983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.insurance.callback",
        response = MaochaoOrderInsuranceCallbackResult,
        unwrap = "result",
        debug
    )]
    pub struct SharestockInsuranceCallback {
        pub tb_sub_order_id: i64,
        pub insurance_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoOrderInsuranceCallbackResult {
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.wdkorder.sharestock.insurance.getorder`
pub mod sharestock_insurance_getorder {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.insurance.getorder` (共享库存订单投保消息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=51982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.insurance.getorder",
        response = MaochaoOrderInsuranceQueryResult,
        unwrap = "result",
        debug
    )]
    pub struct SharestockInsuranceGetorder {
        pub tb_sub_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoOrderInsuranceQueryResult {
        pub return_msg: Option<String>,
        pub return_code: Option<String>,
        pub success: Option<bool>,
        pub model: Option<InsuranceOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsuranceOrder {
        pub sign_time: Option<String>,
        pub order_create_time: Option<String>,
        pub express_no: Option<String>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
        #[top_api(secret)]
        pub send_address: Option<String>,
        /// In cents.
        pub order_amount: Option<String>,
        pub item_category: Option<String>,
        pub item_price: Option<String>,
        pub item_quantity: Option<String>,
        pub item_name: Option<String>,
        pub tb_sub_order_id: Option<i64>,
    }
}

/// `alibaba.wdkorder.sharestock.insurance.refundcallback`
pub mod sharestock_insurance_refundcallback {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.insurance.refundcallback` (共享库存逆向订单理赔单回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=51985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.insurance.refundcallback",
        response = MaochaoOrderInsuranceRefundCallbackResult,
        unwrap = "result",
        debug
    )]
    pub struct SharestockInsuranceRefundcallback {
        pub tb_sub_order_id: i64,
        pub refund_id: String,
        pub claim_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoOrderInsuranceRefundCallbackResult {
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }
}

/// `alibaba.wdkorder.sharestock.insurance.refundget`
pub mod sharestock_insurance_refundget {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.insurance.refundget` (共享库存投保业务售后逆向订单数据获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=51984&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.insurance.refundget",
        response = TopBaseResult,
        unwrap = "result",
        debug
    )]
    pub struct SharestockInsuranceRefundget {
        pub tb_sub_order_id: String,
        pub refund_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopBaseResult {
        pub model: Option<WdkRefundToInsuranceBo>,
        pub success: Option<bool>,
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
    }

    /// `WdkRefundToInsuranceBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WdkRefundToInsuranceBo {
        pub refund_reason: Option<String>,
        pub refund_success_time: Option<String>,
        #[top_api(secret)]
        pub delivery_address: Option<String>,
        #[top_api(secret)]
        pub send_address: Option<String>,
        pub refund_amount: Option<String>,
        pub item_category: Option<String>,
        pub item_price: Option<String>,
        pub item_quantity: Option<String>,
        pub item_name: Option<String>,
        pub refund_id: Option<String>,
        pub tb_sub_order_id: Option<i64>,
        pub refund_create_time: Option<String>,
        pub sign_time: Option<String>,
        pub reverse_type: Option<String>,
    }
}

/// `alibaba.wdkorder.sharestock.order.get`
pub mod sharestock_order_get {
    use crate::prelude::*;

    /// `alibaba.wdkorder.sharestock.order.get` (猫超商户订单拉取)
    ///
    /// <https://open.taobao.com/api.htm?docId=50234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.wdkorder.sharestock.order.get",
        response = MaochaoOrderQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SharestockOrderGet {
        pub tb_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoOrderQueryResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
        pub sub_order_list: Vec<MaochaoWdkOrderDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaochaoWdkOrderDto {
        pub order_status: Option<String>,
        pub buy_amount_stock: Option<String>,
        pub store_id: Option<String>,
        pub sale_unit: Option<String>,
        pub stock_unit: Option<String>,
        pub sell_unit: Option<String>,
        pub ns_quantity: Option<String>,
        pub quantity: Option<i64>,
        pub auction_id: Option<String>,
        pub merchant_code: Option<String>,
        pub biz_sub_order_id: Option<i64>,
        pub tb_sub_order_id: Option<i64>,
        pub tb_order_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub auction_price: Option<i64>,
        pub auction_title: Option<String>,
        pub pay_time: Option<String>,
        pub shop_id: Option<String>,
        pub attributes: Option<String>,
        pub barcode: Option<String>,
        pub purchase_rebate_ratio: Option<String>,
        pub purchase_rebate: Option<bool>,
        pub un_rebate_ratio: Option<String>,
    }
}
