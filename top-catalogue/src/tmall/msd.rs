//! `tmall.msd.*`: 1 API.

pub use self::claim_query::ClaimQuery;

/// `tmall.msd.claim.query`
pub mod claim_query {
    use crate::prelude::*;

    /// `tmall.msd.claim.query` (查询待理赔工单数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67978&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.result_data).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.msd.claim.query",
        response = PageResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ClaimQuery {
        pub workcard_id: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub service_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub msg_info: Option<String>,
        pub total_count: Option<i64>,
        pub result_data: Vec<SscClaimInfoDto>,
        pub page_index: Option<i64>,
        pub success: Option<bool>,
        pub msg_code: Option<String>,
        pub page_size: Option<i64>,
    }

    /// `SscClaimInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SscClaimInfoDto {
        pub workcard_id: Option<i64>,
        pub insurance_order_no: Option<String>,
        pub biz_order_id: Option<i64>,
        pub service_order_id: Option<i64>,
        pub service_name: Option<String>,
        pub auction_id: Option<i64>,
        pub auction_name: Option<String>,
        pub sp_service_order_id: Option<i64>,
        pub auction_sku_id: Option<i64>,
        pub auction_sku_desc: Option<String>,
        pub sku_desc: Option<String>,
        pub gmt_create_workcard: Option<TopDateTime>,
        pub completion_date: Option<TopDateTime>,
        pub problem_desc: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub sn: Option<String>,
        /// In cents.
        pub claim_fee: Option<i64>,
        pub recognizee: Option<String>,
        pub recognizee_unity_number: Option<String>,
        /// JSON as text.
        pub task_attribute: Option<String>,
    }
}
