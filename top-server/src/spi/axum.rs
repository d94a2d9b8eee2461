//! The axum extractor: the struct that a verified call holds, behind a [`SpiLayer`](super::SpiLayer).

use std::sync::Arc;

use axum_core::{
    extract::FromRequestParts,
    response::{IntoResponse, Response},
};
use http::{StatusCode, request::Parts};

use super::{
    request::SpiRequest,
    response::{SpiFailure, SpiResponse},
    tower::response,
    verified::Verified,
};
use top_core::{field::Field, record::Record, request::Format};

/// Extracts a derived struct from a verified call. A call that cannot be decoded is answered with a failure.
///
/// The route must be behind a [`SpiLayer`](super::SpiLayer): without one nothing is verified, and the extractor
/// answers HTTP status 500.
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
    /// The request as it was verified: parameters beside the body, such as `method`.
    pub verified: Arc<Verified>,
    format: Format,
}

impl<T> Spi<T> {
    /// A success in the format of the request. A struct that breaks its own rules becomes a failure.
    pub fn respond(&self, record: &dyn Record) -> SpiResponse {
        SpiResponse::of(record, self.format)
            .unwrap_or_else(|_| SpiFailure::internal().to_response(self.format))
    }

    /// A failure in the format of the request.
    pub fn fail(&self, failure: &SpiFailure) -> SpiResponse {
        failure.to_response(self.format)
    }
}

impl<S: Send + Sync, T: Record + Field> FromRequestParts<S> for Spi<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let Some(verified) = parts.extensions.get::<Arc<Verified>>().cloned() else {
            return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
        };
        let headers = parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        let format = SpiRequest::new(parts.uri.query().unwrap_or_default()).headers(headers).format();
        match verified.decode() {
            Ok(data) => Ok(Self { data, verified, format }),
            Err(error) => Err(error.to_response(format).into_response()),
        }
    }
}

impl IntoResponse for SpiResponse {
    fn into_response(self) -> Response {
        response(self)
    }
}
