//! Typed handlers: the derive that encodes a request also decodes it, so one struct serves client and sandbox.

use std::sync::Arc;

use top_core::{
    FileItem, TopApi,
    error::{CheckError, DecodeProblem, Rule},
    field::{Field as _, Kind},
    record::{FieldSpec, Slot},
    request,
    response::from_params,
};
use top_doc::Node;

use super::content;
use crate::{
    protocol::{
        Document, PlatformError,
        request::{Received, ReceivedFile},
    },
    serving::{
        api::{Api, Served, require},
        caller::Caller,
    },
};

/// Serves `A` with a function from request to response.
pub(crate) fn typed<A, F, R>(handler: F) -> Api
where
    A: TopApi + 'static,
    F: Fn(A, Caller) -> R + Send + Sync + 'static,
    R: Future<Output = Result<A::Response, PlatformError>> + Send + 'static,
{
    let handler = Arc::new(handler);
    let blank = A::blank();
    let node = |field: FieldSpec| Node {
        name: field.name().to_owned(),
        required: field.required(),
        ..Node::default()
    };
    let params: Arc<[Node]> = blank.shape().fields().map(node).collect();
    let api = Api::new(A::API.session, move |call| {
        let request = decode::<A>(call.received)?;
        let handler = Arc::clone(&handler);
        let caller = Caller::of(call.received);
        Ok(Box::pin(async move {
            let response = handler(request, caller).await?;
            match content::of(&response.value(), A::API.unwrap) {
                Some(content) => Ok(Document { root: A::API.response_key.to_owned(), content }.into()),
                // Only an object has members for the envelope.
                None => Err::<Served, _>(PlatformError::of(15).sub("isp.top-mapping-parse-error", "")),
            }
        }))
    });
    api.described("", params)
}

/// Reads a request from its parameters and files, and checks it against the limits that its struct declares.
pub(crate) fn decode<A: TopApi>(received: &Received) -> Result<A, PlatformError> {
    let mut request = A::blank();
    for field in request.shape().fields().filter(FieldSpec::required) {
        require(received, field.name())?;
    }
    from_params(&mut request, received.params.iter()).map_err(|error| match error.problem() {
        DecodeProblem::Missing => PlatformError::of(40).about(error.path()),
        _ => PlatformError::of(41).about(error.path()),
    })?;
    for file in &received.files {
        if let Some(index) = request.shape().index_of(&file.name) {
            place(request.slot_at(index), file);
        }
    }
    request::check(&request).map_err(|error| refusal(&error))?;
    Ok(request)
}

fn place(slot: Slot<'_>, file: &ReceivedFile) {
    match slot {
        Slot::File(item) => {
            let received = FileItem::from_bytes(file.file_name.as_str(), file.content.as_ref());
            *item = match &file.content_type {
                Some(mime) => received.with_mime(mime.as_str()),
                None => received,
            };
        }
        Slot::Opt(opt, Kind::File) => place(opt.open(), file),
        Slot::List(list) if list.element() == Kind::File => place(list.push(), file),
        _ => {}
    }
}

fn refusal(error: &CheckError) -> PlatformError {
    match error.problems().first() {
        Some(problem) if problem.rule == Rule::Required => PlatformError::of(40).about(&problem.path),
        Some(problem) => PlatformError::of(41).about(&problem.path),
        None => PlatformError::of(41),
    }
}
