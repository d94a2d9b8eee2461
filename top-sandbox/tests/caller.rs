//! Handlers are told who calls.

mod support;

use support::{KEY, builder, form, post_to, request};
use top_core::{TopApi, TopObject};
use top_sandbox::Caller;

#[derive(Debug, TopObject)]
struct Told {
    text: Option<String>,
}

#[derive(Debug, TopApi)]
#[top_api(method = "a.told", response = Told)]
struct Tell {
    n: i64,
}

#[tokio::test]
async fn a_handler_gets_application_session_and_headers() {
    let sandbox = builder().session("tok", KEY).start().await.unwrap();
    sandbox.on_call(|tell: Tell, caller: Caller| async move {
        assert!(!format!("{caller:?}").contains("tok"));
        let trace = caller.headers.get("x-trace").and_then(|value| value.to_str().ok()).unwrap_or("none");
        let session = caller.session.as_deref().unwrap_or("none");
        Ok(Told { text: Some(format!("{} {} {session} {trace}", tell.n, caller.app_key)) })
    });
    for (session, header, text) in
        [(Some("tok"), "X-Trace: 7\r\n", "1 12345678 tok 7"), (None, "", "1 12345678 none none")]
    {
        let params = request(&[("method", Some("a.told")), ("n", Some("1")), ("session", session)]);
        let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let body = form(&params);
        let content_type = "application/x-www-form-urlencoded";
        let response = post_to(&sandbox, "/router/rest", header, content_type, body.as_bytes()).await;
        assert_eq!(response.json()["a_told_response"]["text"], text);
    }
}
