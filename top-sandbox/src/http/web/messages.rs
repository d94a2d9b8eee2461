//! The message channel's side of the admin interface: JSON in and out.

use std::time::Duration;

use axum::{
    extract::{RawQuery, Request, State},
    response::Response,
};
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use top_core::TopDateTime;

use super::{
    calls_query::CallsQuery,
    received,
    response::{JSON, private, refusal},
};
use crate::{
    http::context::Context,
    messages::{MessageStep, NewMessage, PublishError, RecordedMessage},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Publication {
    topic: String,
    /// A text, or any other JSON, which is sent as it is written.
    content: Option<Box<RawValue>>,
    user: Option<String>,
    user_id: Option<i64>,
    group: Option<String>,
    app: Option<String>,
    publisher: Option<String>,
    data_id: Option<String>,
    id: Option<i64>,
    delay_millis: Option<u64>,
    lifetime_millis: Option<u64>,
    #[serde(default)]
    gzip: bool,
}

impl Publication {
    fn read(self) -> NewMessage {
        let content = self.content.as_ref().map_or("", |content| content.get());
        let content = serde_json::from_str::<String>(content).unwrap_or_else(|_| content.to_owned());
        let mut message = NewMessage::new(self.topic, content);
        if let Some(nick) = self.user {
            message = message.user(nick, self.user_id.unwrap_or(1));
        }
        if let Some(group) = self.group {
            message = message.group(group);
        }
        if let Some(app) = self.app {
            message = message.app(app);
        }
        if let Some(publisher) = self.publisher {
            message = message.publisher(publisher);
        }
        if let Some(id) = self.data_id {
            message = message.data_id(id);
        }
        if let Some(id) = self.id {
            message = message.id(id);
        }
        if let Some(millis) = self.delay_millis {
            message = message.delay(Duration::from_millis(millis));
        }
        if let Some(millis) = self.lifetime_millis {
            message = message.lifetime(Duration::from_millis(millis));
        }
        if self.gzip { message.gzip() } else { message }
    }
}

/// Publishes one. The content type is required, as for a configuration: no foreign page can send it.
pub(super) async fn publish(State(context): State<Context>, request: Request) -> Response {
    let message = match received::json::<Publication>(&context, request, "message").await {
        Ok(message) => message.read(),
        Err(refusal) => return refusal,
    };
    match context.gateway.publish(message) {
        Ok(ids) => private(JSON, json!({ "ids": ids }).to_string()),
        Err(error @ PublishError::Full) => refusal(StatusCode::INSUFFICIENT_STORAGE, &error.to_string()),
        Err(error) => refusal(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

/// The messages that changed after a change, the last change first, with all their values.
pub(super) async fn list(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    let query = CallsQuery::read(query.as_deref());
    let (change, messages) = query.messages(&context).await;
    let messages: Vec<_> = messages.iter().map(message_json).collect();
    private(JSON, json!({ "change": change, "messages": messages }).to_string())
}

fn message_json(message: &RecordedMessage) -> Value {
    let time = |at| TopDateTime::from_system_time(at).ok().map(|time| time.to_string());
    let events = message.events().iter().map(|event| {
        let mut json = json!({ "at": time(event.at), "step": event.step.as_str() });
        match &event.step {
            MessageStep::Sent(connection) => json["connection"] = (*connection).into(),
            MessageStep::Failed(reason) => json["reason"] = reason.as_deref().into(),
            MessageStep::Fault(fault) => json["fault"] = (*fault).into(),
            _ => {}
        }
        json
    });
    json!({
        "id": message.id(),
        "topic": message.topic(),
        "content": message.content(),
        "app": message.app_key(),
        "group": message.group(),
        "user": message.user_nick(),
        "state": message.state().as_str(),
        "deliveries": message.deliveries(),
        "events": events.collect::<Vec<_>>(),
    })
}

pub(super) async fn forget(State(context): State<Context>) -> StatusCode {
    context.gateway.messages.forget();
    StatusCode::NO_CONTENT
}

/// The connections that are open.
pub(super) async fn connections(State(context): State<Context>) -> Response {
    let connections = context.gateway.messages.connections();
    let listed: Vec<_> = connections
        .iter()
        .map(|connection| {
            json!({
                "number": connection.number,
                "app": connection.app_key,
                "group": connection.group,
                "pending": connection.pending,
            })
        })
        .collect();
    private(JSON, Value::Array(listed).to_string())
}
