//! A shop application on axum: a seller logs in (OAuth), the session is kept in a file and renewed, and calls name the
//! shop alone. The sandbox plays the platform, and the example itself the seller's browser.
//!
//! ```sh
//! cargo run -p top-sandbox --example oauth
//! ```

use std::{
    collections::HashSet,
    error::Error,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::{RawQuery, State as Shared},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use top_client::{
    Client, Gateway,
    fleet::Files,
    oauth::{AuthCode, OAuth, OAuthServer, Sessions, State, View},
};
use top_core::{TopApi, TopObject};
use top_sandbox::{Sandbox, Seller};

const APP_KEY: &str = "12345678";
const APP_SECRET: &str = "helloworld";

#[derive(TopObject)]
struct User {
    nick: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.user.seller.get", response = User, unwrap = "user", session = required, idempotent)]
struct UserGet {
    fields: String,
}

/// What the application's pages share.
#[derive(Clone)]
struct App {
    oauth: OAuth,
    sessions: Sessions,
    client: Client,
    /// Each state is good once.
    states: Arc<Mutex<HashSet<String>>>,
}

/// `/login`: off to the platform, with a state that stays with this browser.
async fn login(Shared(app): Shared<App>) -> Result<Response, Failed> {
    let state = State::generate()?;
    let url = app.oauth.authorize_url(View::Web, &state);
    let cookie = format!("state={}; HttpOnly; SameSite=Lax; Path=/", state.as_str());
    app.states.lock().map_err(|_| "poisoned")?.insert(state.as_str().to_owned());
    Ok((StatusCode::FOUND, [(header::LOCATION, url), (header::SET_COOKIE, cookie)]).into_response())
}

/// `/callback`: back from the platform, with a code.
async fn callback(
    Shared(app): Shared<App>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<String, Failed> {
    let cookie = headers.get(header::COOKIE).and_then(|cookie| cookie.to_str().ok()).unwrap_or_default();
    let state = cookie.split("; ").find_map(|pair| pair.strip_prefix("state=")).unwrap_or_default();
    if !app.states.lock().map_err(|_| "poisoned")?.remove(state) {
        return Err("this login was not begun here".into());
    }
    let code = AuthCode::from_callback(&query.unwrap_or_default(), &State::from_text(state))?;
    let token = app.oauth.exchange(&code).await?;
    let shop = token.user_id().unwrap_or("unknown").to_owned();
    let until = token.expires_at();
    app.sessions.put(&shop, token).await?;
    Ok(format!("shop {shop} may be called until {until:?}"))
}

/// `/me`: a call in the shop's name.
async fn me(Shared(app): Shared<App>) -> Result<String, Failed> {
    let reply = app.client.call(&UserGet { fields: "nick".into() }).shop("263685215").await?;
    Ok(format!("hello, {}", reply.nick.as_deref().unwrap_or("stranger")))
}

struct Failed(Box<dyn Error + Send + Sync>);

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, self.0.to_string()).into_response()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let platform = Sandbox::builder().app(APP_KEY, APP_SECRET).start().await?;
    platform.seller(Seller::new("测试店铺", 263_685_215));
    platform.on(|_: UserGet| async { Ok(User { nick: Some("测试店铺".into()) }) });

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let directory = std::env::temp_dir().join(format!("top-example-{}", std::process::id()));
    let oauth = OAuth::builder(APP_KEY, APP_SECRET)
        .server(OAuthServer::at(&platform.oauth_url())?)
        .redirect_uri(format!("http://{address}/callback"))
        .build()?;
    let sessions = Sessions::new(oauth.clone(), Files::open(&directory)?);
    let gateway: Gateway = platform.url().parse()?;
    let client = Client::builder(APP_KEY, APP_SECRET).gateway(gateway).sessions(sessions.clone()).build()?;
    let app = App { oauth, sessions, client, states: Arc::default() };
    let router = Router::new()
        .route("/login", get(login))
        .route("/callback", get(callback))
        .route("/me", get(me))
        .with_state(app);
    tokio::spawn(async move { axum::serve(listener, router).await });

    // The seller's browser: the application, the platform, the application again.
    let login = open(address, "/login", "").await?;
    let cookie = field(&login, "set-cookie: ").split(';').next().unwrap_or_default().to_owned();
    let url = field(&login, "location: ");
    println!("the seller is sent to {}", url.split('?').next().unwrap_or_default());
    let consent = open(platform.address(), path(&url), "").await?;
    let back = field(&consent, "location: ");
    println!("{}", page(&open(address, path(&back), &cookie).await?));
    println!("{}", page(&open(address, "/me", "").await?));
    println!("again with the same code: {}", page(&open(address, path(&back), &cookie).await?));
    std::fs::remove_dir_all(directory)?;
    Ok(())
}

async fn open(address: SocketAddr, path: &str, cookie: &str) -> Result<String, Box<dyn Error>> {
    let mut stream = TcpStream::connect(address).await?;
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response)
}

fn field(response: &str, name: &str) -> String {
    response.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned()
}

fn path(url: &str) -> &str {
    url.match_indices('/').nth(2).map_or("/", |(at, _)| &url[at..])
}

fn page(response: &str) -> &str {
    response.split("\r\n\r\n").nth(1).unwrap_or_default()
}
