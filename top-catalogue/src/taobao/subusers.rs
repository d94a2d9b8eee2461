//! `taobao.subusers.*`: 4 APIs.

pub use self::get::Get;
pub use self::info_query::InfoQuery;
pub use self::page::Page;
pub use self::subaccount_search::SubaccountSearch;

/// `taobao.subusers.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.subusers.get` (获取指定账户的子账号简易信息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=21686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subusers.get",
        response = Vec<SubAccountInfo>,
        unwrap = "subaccounts",
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(secret)]
        pub user_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubAccountInfo {
        pub sub_id: Option<i64>,
        pub sub_status: Option<i64>,
        pub user_id: Option<i64>,
        pub sub_dispatch_status: Option<bool>,
        pub sub_owed_status: Option<bool>,
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub sub_name: Option<String>,
    }
}

/// `taobao.subusers.info.query`
pub mod info_query {
    use crate::prelude::*;

    /// `taobao.subusers.info.query` (根据当前子账号登陆态，获取该子账号基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61341&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subusers.info.query",
        response = SubUserDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct InfoQuery {
        pub site: i64,
    }

    /// `SubUserDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUserDo {
        pub sub_id: Option<i64>,
        pub status: Option<i64>,
        pub seller_id: Option<i64>,
        pub nick: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }
}

/// `taobao.subusers.page`
pub mod page {
    use crate::prelude::*;

    /// `taobao.subusers.page` (分页获取指定账户的子账号简易信息列表（新 isv 建议使用
    /// taobao.sellercenter.subusers.page 接口）)
    ///
    /// <https://open.taobao.com/api.htm?docId=61194&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| Page::of(response.subaccounts).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subusers.page",
        response = PageResponse,
        debug
    )]
    pub struct Page {
        #[top_api(secret)]
        pub user_nick: String,
        pub account_status: Option<i64>,
        pub page_size: i64,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResponse {
        pub subaccounts: Vec<SubAccountInfo>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubAccountInfo {
        pub sub_id: Option<i64>,
        pub sub_status: Option<i64>,
        pub user_id: Option<i64>,
        pub sub_dispatch_status: Option<bool>,
        pub sub_owed_status: Option<bool>,
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        #[top_api(secret)]
        pub sub_name: Option<String>,
    }
}

/// `taobao.subusers.subaccount.search`
pub mod subaccount_search {
    use crate::prelude::*;

    /// `taobao.subusers.subaccount.search` (根据子账号登录名后缀模糊搜索子账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=61195&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| Page::of(response.subaccounts).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.subusers.subaccount.search",
        response = SubaccountSearchResponse,
        idempotent,
        debug
    )]
    pub struct SubaccountSearch {
        pub main_nick: String,
        pub filter_key: String,
        pub page_size: i64,
        pub page_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubaccountSearchResponse {
        pub subaccounts: Vec<SubAccountInfo>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubAccountInfo {
        pub sub_id: Option<i64>,
        pub status: Option<i64>,
        pub seller_id: Option<String>,
        #[top_api(secret)]
        pub sub_nick: Option<String>,
    }
}
