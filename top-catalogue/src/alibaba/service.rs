//! `alibaba.service.*`: 2 APIs.

pub use self::billing_query::BillingQuery;
pub use self::settlement_query::SettlementQuery;

/// `alibaba.service.billing.query`
pub mod billing_query {
    use crate::prelude::*;

    /// `alibaba.service.billing.query` (服务平台结算出账信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42709&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.service.billing.query",
        response = FulfilplatformResult,
        unwrap = "settlement_detail_query_result",
        idempotent,
        debug
    )]
    pub struct BillingQuery {
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub result_datas: Vec<Resultdata>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub id: Option<String>,
        pub service_order_id: Option<i64>,
        pub workcard_id: Option<i64>,
        pub workcard_sequence: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub parent_trade_order_id: Option<i64>,
        pub master_trade_order_id: Option<i64>,
        pub service_trade_order_id: Option<i64>,
        pub alipay_order_id: Option<String>,
        pub service_store_id: Option<i64>,
        pub service_store_code: Option<String>,
        pub service_store_name: Option<String>,
        /// In cents.
        pub transfer_amount: Option<i64>,
        /// In milliseconds.
        pub create_time: Option<i64>,
        /// In milliseconds.
        pub pay_time: Option<i64>,
        pub comment: Option<String>,
        pub currency: Option<String>,
        #[top_api(secret)]
        pub in_user_alipay_account_id: Option<String>,
        pub status: Option<String>,
        #[top_api(secret)]
        pub in_user_nick: Option<String>,
        pub in_user_role: Option<InUserRole>,
        #[top_api(secret)]
        pub out_user_alipay_account_id: Option<String>,
        #[top_api(secret)]
        pub out_user_nick: Option<String>,
        pub out_user_role: Option<OutUserRole>,
        /// JSON as text.
        pub attributes: Option<String>,
        pub action: Option<Action>,
    }

    /// The values of `in_user_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InUserRole {
        /// 买家
        #[top_api(value = "BUYER")]
        Buyer,
        /// 卖家
        #[top_api(value = "SELLER")]
        Seller,
        /// 门店
        #[top_api(value = "STORE")]
        Store,
        /// 服务商
        #[top_api(value = "TP")]
        Tp,
        /// 平台
        #[top_api(value = "PLATFORM")]
        Platform,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `out_user_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OutUserRole {
        /// 买家
        #[top_api(value = "BUYER")]
        Buyer,
        /// 卖家
        #[top_api(value = "SELLER")]
        Seller,
        /// 门店
        #[top_api(value = "STORE")]
        Store,
        /// 服务商
        #[top_api(value = "TP")]
        Tp,
        /// 平台
        #[top_api(value = "PLATFORM")]
        Platform,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 商家扣款到中间账户
        #[top_api(value = "serviceOrder-tradeSuccess")]
        ServiceOrderTradeSuccess,
        /// 退款
        #[top_api(value = "serviceOrder-cancel")]
        ServiceOrderCancel,
        /// 门店抽佣
        #[top_api(value = "huijin-commision")]
        HuijinCommision,
        /// 转账给门店
        #[top_api(value = "huijin-store-transfer")]
        HuijinStoreTransfer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.service.settlement.query`
pub mod settlement_query {
    use crate::prelude::*;

    /// `alibaba.service.settlement.query` (服务平台结算单明细查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=43721&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.service.settlement.query",
        response = FulfilplatformResult,
        unwrap = "settlement_detail_query_result",
        idempotent,
        debug
    )]
    pub struct SettlementQuery {
        pub gmt_create_start: Option<TopDateTime>,
        pub gmt_create_end: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub workcard_id: Option<i64>,
        pub parent_trade_order_id: Option<i64>,
        pub service_order_id: Option<i64>,
        pub master_trade_order_id: Option<i64>,
        pub service_trade_order_id: Option<i64>,
        pub gmt_modified_end: Option<TopDateTime>,
        pub gmt_modified_start: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FulfilplatformResult {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub result_data: Option<PagedResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PagedResult {
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
        pub data_list: Vec<Datalist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Datalist {
        pub workcard_id: Option<i64>,
        pub workcard_sequence: Option<i64>,
        /// In cents.
        pub transfer_amount: Option<i64>,
        #[top_api(secret)]
        pub in_user_alipay_account_id: Option<String>,
        pub service_trade_order_id: Option<i64>,
        pub currency: Option<String>,
        pub id: Option<String>,
        #[top_api(secret)]
        pub out_user_nick: Option<String>,
        pub action: Option<Action>,
        #[top_api(secret)]
        pub out_user_alipay_account_id: Option<String>,
        #[top_api(secret)]
        pub in_user_nick: Option<String>,
        pub master_trade_order_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub out_user_role: Option<OutUserRole>,
        pub status: Option<String>,
        pub service_store_code: Option<String>,
        pub alipay_order_id: Option<String>,
        pub parent_trade_order_id: Option<i64>,
        pub pay_time: Option<String>,
        pub in_user_role: Option<InUserRole>,
        pub create_time: Option<String>,
        pub service_order_id: Option<i64>,
        pub service_store_name: Option<String>,
        /// JSON as text.
        pub attributes: Option<String>,
        pub service_store_id: Option<i64>,
        pub comment: Option<String>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 商家扣款到中间账户
        #[top_api(value = "serviceOrder-tradeSuccess")]
        ServiceOrderTradeSuccess,
        /// 退款
        #[top_api(value = "serviceOrder-cancel")]
        ServiceOrderCancel,
        /// 门店抽佣
        #[top_api(value = "huijin-commision")]
        HuijinCommision,
        /// 转账给门店
        #[top_api(value = "huijin-store-transfer")]
        HuijinStoreTransfer,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `out_user_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OutUserRole {
        /// 买家
        #[top_api(value = "BUYER")]
        Buyer,
        /// 卖家
        #[top_api(value = "SELLER")]
        Seller,
        /// 门店
        #[top_api(value = "STORE")]
        Store,
        /// 服务商
        #[top_api(value = "TP")]
        Tp,
        /// 平台
        #[top_api(value = "PLATFORM")]
        Platform,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `in_user_role`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum InUserRole {
        /// 买家
        #[top_api(value = "BUYER")]
        Buyer,
        /// 卖家
        #[top_api(value = "SELLER")]
        Seller,
        /// 门店
        #[top_api(value = "STORE")]
        Store,
        /// 服务商
        #[top_api(value = "TP")]
        Tp,
        /// 平台
        #[top_api(value = "PLATFORM")]
        Platform,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}
