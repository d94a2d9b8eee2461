//! `taobao.qimen.trade.users.get`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. a9c9ef0aad90c612

use top_apis::{TopApi, TopDateTime, TopObject};

/// `taobao.qimen.trade.users.get`
///
/// All items, page after page:
///
/// ```text
/// client.pages(
///     request,
///     |request, page| request.page_index = page,
///     |response| Page::of(response.users).total(response.total_count),
/// )
/// ```
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.trade.users.get",
    response = TradeUsersGetResponse,
    idempotent,
    debug
)]
pub struct TradeUsersGet {
    /// `page_size`
    pub page_size: i64,
    /// `page_index`
    pub page_index: i64,
}

/// The response of `taobao.qimen.trade.users.get`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct TradeUsersGetResponse {
    /// `total_count`
    pub total_count: Option<i64>,
    /// `users`
    pub users: Vec<QimenUser>,
}

/// `QimenUser`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct QimenUser {
    /// `memo`
    pub memo: Option<String>,
    /// `gmt_create`
    pub gmt_create: Option<TopDateTime>,
    /// `seller_nick`
    #[top_api(secret)]
    pub seller_nick: Option<String>,
}

// Written by top-doc up to here.
