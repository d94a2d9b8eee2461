//! The sandbox's OAuth server, with the browser played by bytes on a socket and the application by `top_client::oauth`.

mod support;

use std::time::Duration;

use support::{HttpResponse, KEY, SECRET, builder, noon, send};
use top_client::{
    Client, Gateway,
    fleet::Memory,
    oauth::{AuthCode, OAuth, OAuthErrorKind, OAuthServer, Sessions, State, View},
    testing::FixedClock,
};
use top_core::TopApi;
use top_sandbox::{Sandbox, Seller};

#[derive(TopApi)]
#[top_api(method = "taobao.private.get", response = String, unwrap = "ok", session = required)]
struct Private;

struct Round {
    sandbox: Sandbox,
    oauth: OAuth,
    clock: FixedClock,
}

async fn round() -> Round {
    let clock = FixedClock::at(noon());
    let sandbox = builder().clock(clock.clone()).app("2", "other").start().await.unwrap();
    sandbox.on(|_: Private| async { Ok("yes".to_owned()) });
    sandbox.seller(Seller::new("测试 店铺", 263_685_215).sub_account("测试 店铺:客服", 263_685_216));
    let oauth = app(&sandbox, &clock, KEY, SECRET, "http://shop.example/back?x=1");
    Round { sandbox, oauth, clock }
}

fn app(sandbox: &Sandbox, clock: &FixedClock, key: &str, secret: &str, redirect_uri: &str) -> OAuth {
    OAuth::builder(key, secret)
        .server(OAuthServer::at(&sandbox.oauth_url()).unwrap())
        .redirect_uri(redirect_uri)
        .clock(clock.clone())
        .build()
        .unwrap()
}

/// Opens a URL of the sandbox as a browser does.
async fn open(sandbox: &Sandbox, url: &str) -> HttpResponse {
    let path = url.strip_prefix(&sandbox.oauth_url()).expect("a URL of the sandbox's");
    send(sandbox, format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes())
        .await
        .expect("a response")
}

fn behind(response: &HttpResponse, start: &str) -> String {
    assert_eq!(response.status, 302);
    response.header("location").unwrap().strip_prefix(start).expect("back to the application").to_owned()
}

#[tokio::test]
async fn a_code_becomes_a_session_that_is_renewed() {
    let Round { sandbox, oauth, clock } = round().await;
    let state = State::generate().unwrap();
    let page = open(&sandbox, &oauth.authorize_url(View::Web, &state)).await;
    let query = behind(&page, "http://shop.example/back?x=1&");
    let code = AuthCode::from_callback(&query, &state).unwrap();
    let token = oauth.exchange(&code).await.unwrap();
    assert_eq!((token.user_nick(), token.user_id()), (Some("测试 店铺"), Some("263685215")));
    assert_eq!(token.sub_user_nick(), Some("测试 店铺:客服"));
    assert_eq!(token.expires_at(), Some(noon() + Duration::from_secs(86_400)));
    let again = oauth.exchange(&code).await.unwrap_err();
    assert_eq!(
        (again.kind(), again.code()),
        (OAuthErrorKind::Refused, Some("invalid_grant")),
        "a code is good once"
    );

    let sessions = Sessions::new(oauth, Memory::new());
    sessions.put("shop", token.clone()).await.unwrap();
    let gateway: Gateway = sandbox.url().parse().unwrap();
    let client =
        Client::builder(KEY, SECRET).gateway(gateway).clock(clock.clone()).sessions(sessions.clone());
    let client = client.build().unwrap();
    assert_eq!(*client.call(&Private).shop("shop").await.unwrap(), "yes");

    clock.advance(Duration::from_secs(86_400));
    assert_eq!(*client.call(&Private).shop("shop").await.unwrap(), "yes", "renewed before it was used");
    let renewed = sessions.token("shop").await.unwrap().unwrap();
    assert_ne!(renewed.expose_access_token(), token.expose_access_token());

    sandbox.revoke(renewed.expose_access_token());
    clock.advance(Duration::from_secs(120));
    let refused = client.call(&Private).shop("shop").await.unwrap_err();
    assert_eq!(refused.as_api().unwrap().code(), Some(27));
    assert_eq!(*client.call(&Private).shop("shop").await.unwrap(), "yes", "renewed after it was rejected");

    clock.advance(Duration::from_secs(31 * 86_400));
    let error = sessions.token("shop").await.unwrap_err();
    assert!(error.needs_authorization(), "{error:?}");
}

#[tokio::test]
async fn the_implicit_flow_is_signed_as_documented() {
    let Round { sandbox, oauth, .. } = round().await;
    let state = State::generate().unwrap();
    let page = open(&sandbox, &oauth.implicit_url(View::Wap, &state)).await;
    let fragment = behind(&page, "http://shop.example/back?x=1#");
    let token = oauth.read_fragment(&fragment, &state).unwrap();
    assert_eq!((token.user_nick(), token.expose_refresh_token()), (Some("测试 店铺"), None));
    let changed = fragment.replace("263685215", "263685214");
    assert_eq!(oauth.read_fragment(&changed, &state).unwrap_err().kind(), OAuthErrorKind::Signature);
}

#[tokio::test]
async fn refusals_are_those_of_the_platform() {
    let Round { sandbox, oauth, clock } = round().await;
    let state = State::from_text("s");
    sandbox.consent(false);
    let page = open(&sandbox, &oauth.authorize_url(View::Tmall, &state)).await;
    let query = behind(&page, "http://shop.example/back?x=1&");
    let error = AuthCode::from_callback(&query, &state).unwrap_err();
    assert_eq!((error.kind(), error.code()), (OAuthErrorKind::Denied, Some("access_denied")));
    sandbox.consent(true);

    let page = open(&sandbox, &oauth.authorize_url(View::Web, &state)).await;
    let query = behind(&page, "http://shop.example/back?x=1&");
    let code = AuthCode::from_callback(&query, &state).unwrap();
    for (key, secret, redirect_uri, refusal) in [
        (KEY, "wrong", "http://shop.example/back?x=1", "invalid_client"),
        ("3", SECRET, "http://shop.example/back?x=1", "invalid_client"),
    ] {
        let other = app(&sandbox, &clock, key, secret, redirect_uri);
        assert_eq!(other.exchange(&code).await.unwrap_err().code(), Some(refusal));
    }
    clock.advance(Duration::from_secs(1_801));
    assert_eq!(
        oauth.exchange(&code).await.unwrap_err().code(),
        Some("invalid_grant"),
        "half an hour is over"
    );
    for (key, secret, redirect_uri) in
        [("2", "other", "http://shop.example/back?x=1"), (KEY, SECRET, "http://shop.example/elsewhere")]
    {
        let page = open(&sandbox, &oauth.authorize_url(View::Web, &state)).await;
        let query = behind(&page, "http://shop.example/back?x=1&");
        let code = AuthCode::from_callback(&query, &state).unwrap();
        let other = app(&sandbox, &clock, key, secret, redirect_uri);
        assert_eq!(other.exchange(&code).await.unwrap_err().code(), Some("invalid_grant"), "another's code");
    }
    for url in
        ["/authorize", "/authorize?client_id=9", "/authorize?client_id=12345678&redirect_uri=javascript:x"]
    {
        assert_eq!(open(&sandbox, &format!("{}{url}", sandbox.oauth_url())).await.status, 400);
    }
    let body = format!("grant_type=password&client_id={KEY}&client_secret={SECRET}");
    let response =
        support::post_to(&sandbox, "/token", "", "application/x-www-form-urlencoded", body.as_bytes()).await;
    assert_eq!((response.status, response.json()["error"].as_str()), (400, Some("unsupported_grant_type")));
}
