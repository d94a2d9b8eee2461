//! The routes of the whole port: the gateway, the OAuth server, and the page with the admin interface.

use axum::{
    Router,
    response::{IntoResponse as _, Response},
    routing::{any, get, post},
};
use http::StatusCode;

use super::{context::Context, endpoints, oauth, web};

pub(super) fn router(context: Context) -> Router {
    Router::new()
        .route("/router/rest", any(endpoints::rest))
        .route("/top/router/rest", any(endpoints::rest))
        .route("/router/batch", any(endpoints::batch))
        .merge(web::routes())
        .route("/authorize", get(oauth::authorize))
        .route("/token", post(oauth::token))
        .route("/logoff", get(oauth::logoff))
        .fallback(elsewhere)
        .with_state(context)
}

async fn elsewhere() -> Response {
    (
        StatusCode::NOT_FOUND,
        "This is a TOP sandbox. The gateway is at /router/rest, for batches at /router/batch; the OAuth server has \
         /authorize, /token and /logoff; a page that shows the calls is at /.\n",
    )
        .into_response()
}
