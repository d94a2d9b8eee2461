//! One request of a batch: the text of its calls on its way out, the parts of its response on the way back.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Uri};

use super::{Batch, replies::UndecodedReply};
use crate::{
    call::untyped::NoFields,
    engine::{CallOptions, CallSpec, Route, SessionSource, Target},
    reply::ReplyMeta,
    transport::FullResponse,
};
use top_core::{
    Error, SessionRequirement,
    error::ConfigError,
    request::{
        RawBody,
        batch::{SEPARATOR, join},
    },
    response::batch::{Part, split},
};

/// Names the separator of a batch that cannot use the default one.
const SEPARATOR_HEADER: HeaderName = HeaderName::from_static("top-api-separator");
/// What limits, metrics and errors call a request with many methods.
const METHOD: &str = "(batch)";

impl Batch<'_> {
    /// Sends the calls at these places in one request.
    pub(super) async fn request(
        &self,
        uris: &[Uri],
        places: &[usize],
    ) -> Vec<(usize, Result<UndecodedReply, Error>)> {
        let entries = || places.iter().map(|place| &self.entries[*place]);
        match self.response(uris, places).await {
            Err(error) => places.iter().map(|place| (*place, Err(error.clone()))).collect(),
            Ok((parts, whole)) => {
                let replies = parts.into_iter().zip(entries()).map(|(part, entry)| match part {
                    Part::Response(range) => Ok(UndecodedReply {
                        body: whole.body.slice(range),
                        attempts: whole.attempts,
                        waited: whole.waited,
                        decode: self.client.engine().within_memory(entry.decode),
                        emptied_by: whole.taken_for_empty().cloned().map(Box::new),
                    }),
                    Part::Refused(error) => {
                        let error = Error::from(error).with_code_rules(&self.client.engine().code_rules);
                        match error.as_api().filter(|api| api.is_taken_for_empty()) {
                            Some(api) => Ok(UndecodedReply {
                                body: Bytes::new(),
                                attempts: whole.attempts,
                                waited: whole.waited,
                                decode: entry.decode,
                                emptied_by: Some(Box::new(api.clone())),
                            }),
                            None => Err(error.with_attempts(whole.attempts, whole.waited)),
                        }
                    }
                });
                places.iter().copied().zip(replies).collect()
            }
        }
    }

    /// The response to these calls, in parts, one for each call.
    async fn response(&self, uris: &[Uri], places: &[usize]) -> Result<(Vec<Part>, ReplyMeta), Error> {
        let entries = || places.iter().map(|place| &self.entries[*place]);
        let calls: Vec<_> = entries().filter_map(|entry| entry.call.as_ref().ok().cloned()).collect();
        let keys: Vec<_> = entries().map(|entry| entry.response_key).collect();
        let body = join(&calls);
        let header = body.separator.as_deref().map(separator_header).transpose()?;
        let options = CallOptions {
            session: body.session.map_or(SessionSource::None, |session| SessionSource::Given(session.into())),
            timeout: self.timeout,
            retry: self.retry.map(Box::new),
            body: Some(Box::new((RawBody::batch("").content_type, body.text))),
            ..CallOptions::default()
        };
        let idempotent = entries().all(|entry| entry.idempotent);
        let call = CallSpec {
            target: Target { method: METHOD, idempotent, session: SessionRequirement::Optional },
            // The root member of each part tells its method, and a simplified response has none.
            route: Route { uris, wire_method: "", headers: header.as_slice(), simplify: false, own: None },
            record: &NoFields,
            options: &options,
        };
        let separator = body.separator.as_deref().unwrap_or(SEPARATOR);
        let mut parts = Vec::new();
        let mut fill = |response: &FullResponse, _: &mut ReplyMeta| {
            parts = split(&response.body, separator, &keys)?;
            Ok(())
        };
        let mut whole = ReplyMeta::default();
        self.client.engine().run(&call, &mut fill, &mut whole).await?;
        if whole.taken_for_empty().is_some() {
            // The rule is about each of the calls then.
            parts = entries().map(|_| Part::Response(0..0)).collect();
        }
        Ok((parts, whole))
    }
}

fn separator_header(separator: &str) -> Result<(HeaderName, HeaderValue), ConfigError> {
    let value = HeaderValue::from_str(separator)
        .map_err(|_| ConfigError::new("the separator of the batch is not a valid header value"))?;
    Ok((SEPARATOR_HEADER, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separator_that_fits_no_header_is_called_one() {
        assert_eq!(separator_header("~S0~").unwrap().1, "~S0~");
        assert!(separator_header("\r\n").unwrap_err().to_string().contains("separator of the batch"));
    }
}
