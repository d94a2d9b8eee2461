//! The APIs that every sandbox serves without a declaration.

use top_core::{SessionRequirement, TopDateTime};

use crate::{
    protocol::{Document, PlatformError, Tree},
    serving::api::{Api, ready},
};

/// Method and API of each.
pub(crate) fn all() -> [(&'static str, Api); 2] {
    [("taobao.time.get", time()), ("taobao.httpdns.get", httpdns())]
}

/// The platform's time, for a first call.
fn time() -> Api {
    Api::new(SessionRequirement::None, |call| {
        let time = TopDateTime::from_system_time(call.moment.time)
            .map_or(Tree::Null, |time| Tree::text(time.to_string()));
        let document = Document { root: "time_get_response".into(), content: Tree::object([("time", time)]) };
        Ok(ready(Ok(document.into())))
    })
}

/// Refused, because the official SDKs then keep to the gateway they were given.
fn httpdns() -> Api {
    Api::new(SessionRequirement::None, |_| Err(PlatformError::of(22)))
}
