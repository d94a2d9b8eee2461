//! Makes the call of the page's form: reads the form, and leaves signing and calling to the gateway.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Request, State},
    response::Response,
};
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::{
    received,
    response::{JSON, private, refusal},
};
use crate::{
    gateway::{Address, Trial},
    http::context::Context,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    method: String,
    app_key: String,
    #[serde(default)]
    path: String,
    #[serde(default)]
    params: BTreeMap<String, String>,
    /// Whether a declared session of the application is put in.
    #[serde(default)]
    declared_session: bool,
    body: Option<String>,
    content_type: Option<String>,
}

/// Makes one call and gives its number. The content type is required, as for a configuration: no foreign page can send it.
pub(super) async fn make(State(context): State<Context>, request: Request) -> Response {
    let form: Form = match received::json(&context, request, "call").await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let gateway = &context.gateway;
    let mut params: Vec<(String, String)> = vec![("method".to_owned(), form.method)];
    if form.declared_session {
        match gateway.declared_session(&form.app_key) {
            Some(token) => params.push(("session".to_owned(), token)),
            None => return refusal(StatusCode::BAD_REQUEST, "no session is declared for this application"),
        }
    }
    params.extend(form.params);
    let body = form.body.filter(|body| !body.is_empty()).map(|body| {
        (form.content_type.unwrap_or_else(|| "application/json;charset=utf-8".to_owned()), body.into())
    });
    let trial =
        Trial { address: Address::of(&form.path).unwrap_or_default(), app_key: form.app_key, params, body };
    let Some(signed) = trial.sign(gateway) else {
        return refusal(StatusCode::BAD_REQUEST, "the application is not declared");
    };
    // In a task of its own, as other calls: it is finished and recorded even if the browser has gone.
    let call = tokio::spawn(signed.make(Arc::clone(gateway)));
    match call.await {
        Ok(response) => {
            let made = json!({ "number": response.number, "status": response.status });
            private(JSON, made.to_string())
        }
        Err(_) => refusal(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox itself failed; please report it"),
    }
}
