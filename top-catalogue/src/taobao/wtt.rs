//! `taobao.wtt.*`: 1 API.

pub use self::trade_service_get::TradeServiceGet;

/// `taobao.wtt.trade.service.get`
pub mod trade_service_get {
    use crate::prelude::*;

    /// `taobao.wtt.trade.service.get` (获取网厅号卡垂直标信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=56947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wtt.trade.service.get",
        response = WtverticalDto,
        unwrap = "modules",
        idempotent,
        debug
    )]
    pub struct TradeServiceGet {
        pub biz_order: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WtverticalDto {
        #[top_api(secret)]
        pub phone_no: Option<String>,
        pub biz_order_id: Option<String>,
        pub phone_city_code: Option<String>,
        pub phone_province_code: Option<String>,
        pub attr: Option<String>,
        pub phone_city_name: Option<String>,
        pub phone_province_name: Option<String>,
        pub plan_title: Option<String>,
        pub out_plan_id: Option<String>,
        pub effect_rule: Option<String>,
        pub agreement_id: Option<String>,
    }
}
