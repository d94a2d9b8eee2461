//! From a call to its typed reply. Generic only over the response's type: what happens on the way is the engine's.

use crate::{
    client::Client,
    engine::{CallOptions, CallSpec, Route, Target},
    reply::Reply,
};
use top_core::{
    ApiMeta, Error,
    field::Field,
    record::Record,
    response::{self, DecodeOptions, Meta},
};

/// Makes a call of `api` and decodes its response into a `T`.
pub(super) async fn run<T: Field>(
    client: &Client,
    api: &'static ApiMeta,
    target: Target<'_>,
    record: &dyn Record,
    options: &CallOptions,
) -> Result<Reply<T>, Error> {
    let uris = client.addresses().calls();
    let route = Route { uris, wire_method: target.method, headers: &[], simplify: true };
    let call = CallSpec { target, route, record, options };
    let mut data = T::blank();
    let mut fill = |body: &[u8]| decode(api, &mut data, body, options.decode);
    let meta = client.engine().run(&call, &mut fill).await?;
    Ok(Reply::new(data, meta))
}

/// Decodes a body into `data`, of which nothing is left from an earlier attempt.
pub(crate) fn decode<T: Field>(
    api: &ApiMeta,
    data: &mut T,
    body: &[u8],
    options: DecodeOptions,
) -> Result<Meta, Error> {
    *data = T::blank();
    response::decode_into(api, data.slot(), T::REQUIRED, body, options)
}
