//! From a call to its typed reply. Generic only over the response's type: everything in between is left to the engine.

use crate::{
    client::Client,
    engine::{CallOptions, CallSpec, Route, Target},
    reply::{Reply, ReplyMeta},
    transport::FullResponse,
};
use top_core::{
    ApiMeta, Error,
    error::ConfigError,
    field::Field,
    record::{Record, Slot},
    response::{self, DecodeOptions},
};

/// Makes a call of `api` and decodes its response into a `T`.
///
/// Not an `async fn`, whose future has room for each argument twice.
pub(super) fn run<'c, T: Field + Send>(
    client: &'c Client,
    api: &'static ApiMeta,
    target: Target<'c>,
    record: &'c dyn Record,
    options: &'c CallOptions,
) -> impl Future<Output = Result<Reply<T>, Error>> + Send + use<'c, T> {
    let uris = client.addresses().calls();
    let route = Route { uris, wire_method: target.method, headers: &[], simplify: true, own: None };
    run_by(client, api, CallSpec { target, route, record, options })
}

/// [`run`] on a way of the call's own.
#[expect(clippy::manual_async_fn, reason = "the future of an `async fn` has room for each argument twice")]
pub(crate) fn run_by<'c, T: Field + Send>(
    client: &'c Client,
    api: &'static ApiMeta,
    call: CallSpec<'c>,
) -> impl Future<Output = Result<Reply<T>, Error>> + Send + use<'c, T> {
    async move {
        if api.qimen && call.route.own.is_none() {
            return Err(not_by_qimen(api.method));
        }
        let mut data = None;
        let engine = client.engine();
        let decode = engine.within_memory(call.options.decode(engine.lenient));
        let mut fill = |response: &FullResponse, reply: &mut ReplyMeta| {
            // Written where it stays; nothing is left of an attempt that failed half-way.
            let slot = data.insert(T::blank()).slot();
            decoded(api, slot, T::REQUIRED, response, decode, reply)
        };
        let mut meta = ReplyMeta::default();
        engine.run(&call, &mut fill, &mut meta).await?;
        if meta.taken_for_empty().is_some() {
            // The decoder may have begun to fill it.
            data = None;
        }
        Ok(Reply::new(data.unwrap_or_else(T::blank), meta))
    }
}

/// Fills the slot from a response, and the reply with what is known of it.
fn decoded(
    api: &ApiMeta,
    slot: Slot<'_>,
    required: bool,
    response: &FullResponse,
    options: DecodeOptions,
    reply: &mut ReplyMeta,
) -> Result<(), Error> {
    let decode = |options| response::decode_into(api, slot, required, &response.body, options);
    #[cfg(feature = "testing")]
    if let Some(fixture) = &response.fixture {
        reply.found(fixture.decoded(options, decode)?);
        return Ok(());
    }
    reply.found(decode(options)?);
    Ok(())
}

/// The error of a call of Qimen that was made as one of the gateway.
#[cold]
pub(crate) fn not_by_qimen(method: &str) -> Error {
    let what = "this is a request of Qimen (奇门), which goes to another address with a body of its own: call it with \
                `client.qimen(customer_id).call(…)` (feature `qimen`)";
    Error::from(ConfigError::new(what)).with_method(method)
}
