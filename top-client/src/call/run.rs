//! From a call to its typed reply. Generic only over the response's type: everything in between is left to the engine.

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
    let route = Route { uris, wire_method: target.method, headers: &[], simplify: true };
    let call = CallSpec { target, route, record, options };
    async move {
        let mut data = T::blank();
        let mut fill = |body: &[u8]| decode(api, &mut data, body, call.options.decode);
        let meta = client.engine().run(&call, &mut fill).await?;
        Ok(Reply::new(data, meta))
    }
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
