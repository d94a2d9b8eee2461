//! The axum extractors: a verified call, or the struct that it holds, behind a [`SpiLayer`](super::SpiLayer).

use axum_core::{
    extract::FromRequestParts,
    response::{IntoResponse, Response},
};
use http::{StatusCode, request::Parts};

use super::{
    content::Content,
    response::{SpiFailure, SpiResponse},
    tower::response,
    verified::Verified,
};
use top_core::{
    field::Field,
    record::{Record, RecordMut},
};

/// Extracts a derived struct from a verified call. A call that cannot be decoded is answered with a failure.
///
/// The route must be behind a [`SpiLayer`](super::SpiLayer): without one nothing is verified, and the extractor
/// answers HTTP status 500. Behind one, this and [`Verified`] are all that there is to extract.
///
/// ```
/// use top_core::TopObject;
/// use top_server::spi::{Spi, SpiResponse};
///
/// #[derive(TopObject)]
/// struct StockQuery { sku: String }
/// #[derive(TopObject)]
/// struct Stock { flag: String, quantity: i64 }
///
/// async fn stock(query: Spi<StockQuery>) -> SpiResponse {
///     let quantity = if query.data.sku == "a1" { 3 } else { 0 };
///     query.respond(&Stock { flag: "success".into(), quantity })
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Spi<T> {
    /// The struct.
    pub data: T,
    verified: Verified,
}

impl<T> Spi<T> {
    /// The call as it was signed: parameters beside the body, such as `customerId`.
    pub fn content(&self) -> &Content {
        self.verified.taken()
    }

    /// A success in the format and the charset of the request. A struct that breaks its own rules becomes a failure.
    pub fn respond(&self, record: &dyn Record) -> SpiResponse {
        let format = self.verified.format();
        let response = SpiResponse::of(record, format);
        let response = response.unwrap_or_else(|_| SpiFailure::internal().to_response(format));
        response.in_charset(self.verified.charset())
    }

    /// A failure in the format and the charset of the request.
    pub fn fail(&self, failure: &SpiFailure) -> SpiResponse {
        failure.to_response(self.verified.format()).in_charset(self.verified.charset())
    }
}

impl<S: Send + Sync, T: Record + RecordMut + Field> FromRequestParts<S> for Spi<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let verified = Verified::from_request_parts(parts, state).await?;
        match verified.decode_later().await {
            Ok(data) => Ok(Self { data, verified }),
            Err(error) => {
                let response = error.to_response(verified.format());
                Err(response.in_charset(verified.charset()).into_response())
            }
        }
    }
}

/// The verified call itself, for a handler that reads its content or decides by [`Verified::method`] what it is.
impl<S: Send + Sync> FromRequestParts<S> for Verified {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}

impl IntoResponse for SpiResponse {
    fn into_response(self) -> Response {
        response(self)
    }
}
