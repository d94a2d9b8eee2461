//! `taobao.ts.*`: 2 APIs.

pub use self::property_get::PropertyGet;
pub use self::subscribe_get::SubscribeGet;

/// `taobao.ts.property.get`
pub mod property_get {
    use crate::prelude::*;

    /// `taobao.ts.property.get` (淘宝服务属性查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10899&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ts.property.get",
        response = ServiceItemProperty,
        unwrap = "service_item_property",
        idempotent,
        debug
    )]
    pub struct PropertyGet {
        #[top_api(max_len = 64)]
        pub service_item_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceItemProperty {
        pub item_property_values: Vec<ItemPropertyValues>,
        pub service_name: Option<String>,
        pub service_item_name: Option<String>,
        pub service_item_code: Option<String>,
        pub basic_price: Option<String>,
        pub nick: Option<String>,
        pub description: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPropertyValues {
        pub property_id: Option<i64>,
        pub property_name: Option<String>,
        pub property_values: Vec<String>,
    }
}

/// `taobao.ts.subscribe.get`
pub mod subscribe_get {
    use crate::prelude::*;

    /// `taobao.ts.subscribe.get` (淘宝服务订购关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ts.subscribe.get",
        response = ServiceSubscribe,
        unwrap = "service_subscribe",
        idempotent,
        debug
    )]
    pub struct SubscribeGet {
        #[top_api(max_len = 64)]
        pub servcie_item_code: String,
        #[top_api(max_len = 32, secret)]
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceSubscribe {
        pub service_item_code: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub all_num: Option<i64>,
        pub used_num: Option<i64>,
        pub gmt_expiry: Option<TopDateTime>,
        pub future_price: Option<String>,
        pub future_sub_id: Option<i64>,
        pub usage_detail_list: Vec<QualityUsageDetail>,
        pub avaliable_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QualityUsageDetail {
        pub sub_id: Option<i64>,
        pub user_id: Option<i64>,
        pub purchas_amount: Option<i64>,
        pub application_amount: Option<i64>,
        pub available_amount: Option<i64>,
        pub article_item_code: Option<String>,
        pub price: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
    }
}
