//! What a user writes: a crate whose only dependency is `top-apis` derives, calls and handles errors, and no
//! attribute has to say where the framework lives. That it compiles under these lints is the first test.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use std::time::Duration;

use top_apis::{
    Client, Decimal, Error, TopApi, TopDateTime, TopObject,
    error::{ApiError, ErrorClass, ErrorKind},
};

/// Places an order.
#[derive(Clone, Debug, TopApi)]
#[top_api(method = "taobao.downstream.order.place", response = OrderResult<Placed>, unwrap = "result")]
pub struct PlaceOrder {
    /// The order.
    pub order: Order,
    /// Labels.
    #[top_api(max_items = 3)]
    pub labels: Vec<String>,
}

/// An order.
#[derive(Clone, Debug, TopObject)]
pub struct Order {
    /// The caller's number of it.
    #[top_api(max_len = 20)]
    pub outer_id: String,
    /// How it is paid.
    pub payment: Payment,
    /// When it is wanted.
    pub wanted_at: Option<TopDateTime>,
    /// Its lines.
    #[top_api(required)]
    pub lines: Vec<Line>,
}

/// A line of an order.
#[derive(Clone, Debug, TopObject)]
pub struct Line {
    /// The article.
    pub num_iid: i64,
    /// Its price.
    pub price: Decimal,
}

/// How an order is paid.
#[derive(Clone, Debug, PartialEq, Eq, TopObject)]
pub enum Payment {
    /// By Alipay (支付宝).
    #[top_api(value = "ALIPAY")]
    Alipay,
    /// In a way of tomorrow.
    #[top_api(other)]
    Other(String),
}

/// What this service answers, around whatever it is about.
#[derive(Clone, Debug, TopObject)]
pub struct OrderResult<T> {
    /// Whether it worked.
    pub success: Option<bool>,
    /// Why not, as a code.
    pub error_code: Option<String>,
    /// What it is about.
    pub data: Option<T>,
}

/// A placed order.
#[derive(Clone, Debug, PartialEq, Eq, TopObject)]
pub struct Placed {
    /// Its number.
    pub order_id: Option<u64>,
    /// How it will be paid.
    pub payment: Option<Payment>,
}

/// Why there is no order, in the terms of this crate.
#[derive(Debug)]
pub enum Refusal {
    /// The order itself is at fault; nothing was sent.
    Incomplete,
    /// Too many calls; try again after this time.
    Later(Option<Duration>),
    /// The shop has to authorise the application again.
    Authorise,
    /// The service refused, with its code.
    Refused(Option<String>),
    /// Anything else.
    Failed(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        if error.is_throttled() {
            return Self::Later(error.retry_after());
        }
        if let Some(business) = error.as_business() {
            return Self::Refused(business.code().map(str::to_owned));
        }
        match (error.kind(), error.as_api().map(ApiError::class)) {
            (ErrorKind::Check, _) => Self::Incomplete,
            (_, Some(ErrorClass::Auth)) => Self::Authorise,
            _ => Self::Failed(error),
        }
    }
}

/// Places an order for a shop.
///
/// # Errors
/// See [`Refusal`].
pub async fn place(client: &Client, shop: &str, order: Order) -> Result<Placed, Refusal> {
    let request = PlaceOrder { order, labels: vec!["downstream".into()] };
    let reply = client.call(&request).session(shop).await?;
    let placed = reply.into_result().map_err(Error::from)?;
    placed.ok_or(Refusal::Refused(None))
}

/// The READMEs' examples compile with what their readers have.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
#[doc = include_str!("../../../README.zh-CN.md")]
pub struct Readme;
