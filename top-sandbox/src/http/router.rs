//! The routes of the whole port: the gateway, the OAuth server, the message channel, and the page with the admin
//! interface.

use std::sync::Arc;

use axum::{
    Router, middleware,
    response::{IntoResponse as _, Response},
    routing::{any, get, post},
};
use http::StatusCode;

use super::{
    channel,
    context::Context,
    endpoints,
    guard::{Access, admin_only, no_foreigners},
    oauth, web,
};

pub(super) fn router(context: Context, access: Access) -> Router {
    let access = Arc::new(access);
    Router::new()
        .route("/router/rest", any(endpoints::rest))
        .route("/top/router/rest", any(endpoints::rest))
        .route("/router/batch", any(endpoints::batch))
        .route("/router/qimen/service", any(endpoints::qimen))
        .route("/router/qm", any(endpoints::qimen_scene))
        .route("/top/router/qm", any(endpoints::qimen_scene))
        .route("/router/qmtest", any(endpoints::qimen_trial))
        .route("/top/router/qmtest", any(endpoints::qimen_trial))
        .merge(web::routes().layer(middleware::from_fn_with_state(Arc::clone(&access), admin_only)))
        .route("/authorize", get(oauth::authorize))
        .route("/token", post(oauth::token))
        .route("/logoff", get(oauth::logoff))
        .fallback(elsewhere)
        .layer(middleware::from_fn_with_state(context.clone(), channel::or_next))
        .layer(middleware::from_fn_with_state(access, no_foreigners))
        .with_state(context)
}

async fn elsewhere() -> Response {
    (
        StatusCode::NOT_FOUND,
        "This is a TOP sandbox. The gateway is at /router/rest, for batches at /router/batch; Qimen is at /router/qimen/service, for cloud scenes at /router/qm; the OAuth server has \
         /authorize, /token and /logoff; the message channel is a WebSocket on any path; a page that shows the calls is at /.\n",
    )
        .into_response()
}
