//! `alibaba.dt.*`: 2 APIs.

pub use self::tmllcar_leadsinfo::TmllcarLeadsinfo;
pub use self::tmllcar_pricevalidate::TmllcarPricevalidate;

/// `alibaba.dt.tmllcar.leadsinfo`
pub mod tmllcar_leadsinfo {
    use crate::prelude::*;

    /// `alibaba.dt.tmllcar.leadsinfo` (天猫汽车线索产品潜客数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=38780&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dt.tmllcar.leadsinfo",
        response = Results,
        unwrap = "result",
        debug
    )]
    pub struct TmllcarLeadsinfo {
        pub shop_code: String,
        pub app_name: String,
        pub name: String,
        #[top_api(secret)]
        pub password: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub results: Vec<TmllcarLeadsinfoResult>,
        pub successed: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmllcarLeadsinfoResult {
        pub content: Option<String>,
    }
}

/// `alibaba.dt.tmllcar.pricevalidate`
pub mod tmllcar_pricevalidate {
    use crate::prelude::*;

    /// `alibaba.dt.tmllcar.pricevalidate` (线索报价价格校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=40216&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.dt.tmllcar.pricevalidate",
        response = Results,
        unwrap = "result",
        debug
    )]
    pub struct TmllcarPricevalidate {
        pub app_name: String,
        pub name: String,
        #[top_api(secret)]
        pub password: String,
        pub price: Decimal,
        pub city_name: String,
        pub model_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub results: Vec<TmllcarPricevalidateResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmllcarPricevalidateResult {
        pub result: Option<String>,
    }
}
