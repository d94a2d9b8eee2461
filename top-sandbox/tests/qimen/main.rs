//! Qimen: calls that are checked, signed again and handed on, and what callers get where that goes wrong.

mod called;
mod calls;
mod faults;
mod refused;
mod scenes;
#[path = "../support/mod.rs"]
mod support;

use std::time::SystemTime;

use support::{KEY, form, post_to, sign};
use top_sandbox::{QimenRoute, Sandbox};

use self::called::Called;

/// The called side's application.
const WMS: &str = "23456789";
const WMS_SECRET: &str = "the warehouse's";

const BODY: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<request>\n  <orderCode>A&lt;1</orderCode><remark>淘宝 😀</remark></request>\r\n";

/// A sandbox that knows both sides, and no route yet.
async fn sandbox() -> Sandbox {
    support::builder().app(WMS, WMS_SECRET).session("tok", KEY).start().await.unwrap()
}

/// The same with a route to an endpoint that answers with this body.
async fn routed(body: &str) -> (Sandbox, Called) {
    let (sandbox, called) = (sandbox().await, Called::start(body).await);
    sandbox.qimen(QimenRoute::to("c1", WMS, &called.url()).unwrap());
    (sandbox, called)
}

fn params<'a>(changes: &[(&'a str, Option<&'a str>)]) -> Vec<(&'a str, &'a str)> {
    let mut params: Vec<(&str, &str)> = vec![
        ("method", "taobao.qimen.deliveryorder.create"),
        ("app_key", KEY),
        ("timestamp", "2016-01-01 12:00:00"),
        ("format", "xml"),
        ("v", "2.0"),
        ("sign_method", "md5"),
        ("customerId", "c1"),
    ];
    for (name, value) in changes {
        params.retain(|(known, _)| known != name);
        params.extend(value.map(|value| (*name, value)));
    }
    params
}

/// Calls Qimen with a right signature over the changed parameters.
async fn call(sandbox: &Sandbox, changes: &[(&str, Option<&str>)], body: &str) -> support::HttpResponse {
    let params = params(changes);
    let sign = sign(&params, body);
    let query = form(&[&params[..], &[("sign", &sign)]].concat());
    let target = format!("/router/qimen/service?{query}");
    post_to(sandbox, &target, "", "text/xml;charset=utf-8", body.as_bytes()).await
}

fn noon() -> SystemTime {
    support::noon()
}
