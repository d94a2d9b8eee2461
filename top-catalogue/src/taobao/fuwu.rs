//! `taobao.fuwu.*`: 7 APIs.

pub use self::purchase_order_confirm::PurchaseOrderConfirm;
pub use self::purchase_order_pay::PurchaseOrderPay;
pub use self::sale_link_gen::SaleLinkGen;
pub use self::scores_get::ScoresGet;
pub use self::sku_get::SkuGet;
pub use self::sp_billreord_add::SpBillreordAdd;
pub use self::sp_confirm_apply::SpConfirmApply;

/// `taobao.fuwu.purchase.order.confirm`
pub mod purchase_order_confirm {
    use crate::prelude::*;

    /// `taobao.fuwu.purchase.order.confirm` (服务市场内购服务下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25687&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.fuwu.purchase.order.confirm",
        response = Option<String>,
        unwrap = "url",
        debug
    )]
    pub struct PurchaseOrderConfirm {
        pub param_order_confirm_query_d_t_o: OrderConfirmQueryDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OrderConfirmQueryDto {
        pub app_key: String,
        pub item_code: String,
        pub cyc_unit: CycUnit,
        pub cyc_num: String,
        pub out_trade_code: Option<String>,
        pub device_type: Option<String>,
        pub quantity: Option<String>,
    }

    /// The values of `cyc_unit`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CycUnit {
        /// 年
        #[top_api(value = "1")]
        Year,
        /// 月
        #[top_api(value = "2")]
        Month,
        /// 天
        #[top_api(value = "3")]
        Day,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.fuwu.purchase.order.pay`
pub mod purchase_order_pay {
    use crate::prelude::*;

    /// `taobao.fuwu.purchase.order.pay` (内购服务订单付款页获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25689&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.purchase.order.pay",
        response = Option<String>,
        unwrap = "url",
        debug
    )]
    pub struct PurchaseOrderPay {
        pub appkey: String,
        pub device_type: Option<String>,
        pub order_id: Option<i64>,
        pub out_order_id: Option<String>,
    }
}

/// `taobao.fuwu.sale.link.gen`
pub mod sale_link_gen {
    use crate::prelude::*;

    /// `taobao.fuwu.sale.link.gen` (服务平台营销链接生成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21642&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.sale.link.gen",
        response = Option<String>,
        unwrap = "url",
        debug
    )]
    pub struct SaleLinkGen {
        pub nick: Option<String>,
        pub param_str: String,
    }
}

/// `taobao.fuwu.scores.get`
pub mod scores_get {
    use crate::prelude::*;

    /// `taobao.fuwu.scores.get` (服务平台评价查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22111&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.scores.get",
        response = Vec<ScoreResult>,
        unwrap = "score_result",
        idempotent,
        debug
    )]
    pub struct ScoresGet {
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub current_page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScoreResult {
        pub is_pay: Option<IsPay>,
        pub stability_score: Option<String>,
        pub rapid_score: Option<String>,
        pub avg_score: Option<String>,
        pub is_valid: Option<IsValid>,
        pub id: Option<i64>,
        pub prof_score: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub attitude_score: Option<String>,
        pub matched_score: Option<String>,
        pub suggestion: Option<String>,
        pub service_code: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub easyuse_score: Option<String>,
    }

    /// The values of `is_pay`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsPay {
        /// 实际付费
        #[top_api(value = 1)]
        V1,
        /// 实际未付费
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 有效评分
        #[top_api(value = 1)]
        V1,
        /// 无效评分
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fuwu.sku.get`
pub mod sku_get {
    use crate::prelude::*;

    /// `taobao.fuwu.sku.get` (获取内购服务及 SKU 详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25685&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.sku.get",
        response = ArticleViewResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SkuGet {
        pub article_code: String,
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArticleViewResult {
        pub article_code: Option<String>,
        pub article_commment: Option<String>,
        pub article_item_view_units: Vec<ArticleItemViewUnit>,
        pub article_name: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub nick: Option<String>,
        pub pict_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArticleItemViewUnit {
        /// In yuan.
        pub actual_price: Option<String>,
        pub can_sub: Option<bool>,
        pub cyc_num: Option<i64>,
        pub cyc_unit: Option<CycUnit>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        /// In yuan.
        pub origin_price: Option<String>,
        /// In yuan.
        pub prom_price: Option<String>,
        pub quantity: Option<i64>,
    }

    /// The values of `cyc_unit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CycUnit {
        /// 年
        #[top_api(value = 1)]
        Year,
        /// 月
        #[top_api(value = 2)]
        Month,
        /// 日
        #[top_api(value = 3)]
        Day,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.fuwu.sp.billreord.add`
pub mod sp_billreord_add {
    use crate::prelude::*;

    /// `taobao.fuwu.sp.billreord.add` (内购服务确认单明细上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25688&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.sp.billreord.add",
        response = Option<bool>,
        unwrap = "add_result",
        debug
    )]
    pub struct SpBillreordAdd {
        pub param_bill_record_d_t_o: BillRecordDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillRecordDto {
        pub appkey: String,
        pub extend1: Option<String>,
        pub extend10: Option<String>,
        pub extend2: Option<String>,
        pub extend3: Option<String>,
        pub extend4: Option<String>,
        pub extend5: Option<String>,
        pub extend6: Option<String>,
        pub extend7: Option<String>,
        pub extend8: Option<String>,
        pub extend9: Option<String>,
        pub fee: Option<i64>,
        pub nick: String,
        pub order_id: Option<i64>,
        pub out_confirm_id: Option<String>,
        pub out_order_id: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub status: Option<i64>,
        pub target_no: Option<String>,
        pub r#type: i64,
    }
}

/// `taobao.fuwu.sp.confirm.apply`
pub mod sp_confirm_apply {
    use crate::prelude::*;

    /// `taobao.fuwu.sp.confirm.apply` (内购服务确认单申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.fuwu.sp.confirm.apply",
        response = Option<i64>,
        unwrap = "apply_result",
        debug
    )]
    pub struct SpConfirmApply {
        pub param_income_confirm_d_t_o: IncomeConfirmDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IncomeConfirmDto {
        pub appkey: String,
        pub extend: Option<String>,
        pub fee: i64,
        pub nick: String,
        pub order_id: Option<i64>,
        pub out_confirm_id: String,
        pub out_order_id: Option<String>,
    }
}
