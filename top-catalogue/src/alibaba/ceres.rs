//! `alibaba.ceres.*`: 2 APIs.

pub use self::supplier_po_query::SupplierPoQuery;
pub use self::supplier_po_querydetail::SupplierPoQuerydetail;

/// `alibaba.ceres.supplier.po.query`
pub mod supplier_po_query {
    use crate::prelude::*;

    /// `alibaba.ceres.supplier.po.query` (采购供应商订单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ceres.supplier.po.query",
        response = SupplierPoQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SupplierPoQuery {
        pub start_date: String,
        pub end_date: String,
        pub status: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPoQueryResult {
        pub message: Option<String>,
        pub values: Vec<SupplierPoQueryValue>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    /// `Value`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPoQueryValue {
        pub po_no: Option<String>,
        pub effect_time: Option<TopDateTime>,
        pub contract_no: Option<String>,
        pub currency_code: Option<String>,
        pub amount: Option<String>,
        pub deliver_amount: Option<String>,
        pub receive_amount: Option<String>,
        pub bill_amount: Option<String>,
        pub to_pay_amount: Option<String>,
        pub payment_amount: Option<String>,
        pub status: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub cpo_no: Option<String>,
    }
}

/// `alibaba.ceres.supplier.po.querydetail`
pub mod supplier_po_querydetail {
    use crate::prelude::*;

    /// `alibaba.ceres.supplier.po.querydetail` (采购供应商订单明细查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38502&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ceres.supplier.po.querydetail",
        response = SupplierPoDetailDto,
        unwrap = "result",
        debug
    )]
    pub struct SupplierPoQuerydetail {
        pub po_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPoDetailDto {
        pub supplier_name: Option<String>,
        pub po_no: Option<String>,
        #[top_api(secret)]
        pub supplier_contact: Option<String>,
        #[top_api(secret)]
        pub supplier_mobile: Option<String>,
        pub effect_time: Option<TopDateTime>,
        pub ou_name: Option<String>,
        pub ou_code: Option<String>,
        pub contract_no: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buy_mobile: Option<String>,
        pub pr_no: Option<String>,
        pub comments: Option<String>,
        pub po_line_list: Vec<Polinelist>,
        pub cpo_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Polinelist {
        pub goods_name: Option<String>,
        pub description: Option<String>,
        pub uom: Option<String>,
        pub quantity: Option<String>,
        pub tax_rate: Option<String>,
        pub is_wht_related: Option<String>,
        pub tax_price: Option<String>,
        pub currency_code: Option<String>,
        pub tax_amount: Option<String>,
        #[top_api(secret)]
        pub delivery_location: Option<String>,
        pub need_by_date: Option<String>,
        pub need_by_date_end: Option<String>,
        #[top_api(secret)]
        pub receiver: Option<String>,
        #[top_api(secret)]
        pub receiver_phone: Option<String>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        pub line_num: Option<i64>,
        pub additional_info: Option<String>,
        pub exchange_rate: Option<String>,
        pub goods_currency_code: Option<String>,
        pub item_list: Vec<Polinestructureitemdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Polinestructureitemdtolist {
        pub id: Option<i64>,
        pub parent_id: Option<i64>,
        pub item_name: Option<String>,
        pub cost_type: Option<String>,
        pub charge_unit: Option<String>,
        pub unit_price: Option<String>,
        pub unit_currency: Option<String>,
        pub amount: Option<String>,
        pub currency: Option<String>,
        pub exchange_rate: Option<String>,
        pub quantity: Option<String>,
        pub expense_param: Option<String>,
    }
}
