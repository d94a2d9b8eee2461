//! `topctl call`: calls any method and prints the response. Knows nothing of the wire.

use std::{fs, io, path::PathBuf, time::Duration};

use top_client::{Client, ClientBuilder, Reply, transport::Hyper};
use top_core::{Error, FileItem, error::ApiError, request::Format, sign::SignMethod};
use top_names::ERROR_RESPONSE;

use crate::{
    args::{CallArgs, FormatArg},
    credentials::Profile,
    failure::Failure,
    gateways::{gateway, is_loopback},
    input, json_text,
    oauth::sellers::{self, Sellers},
    qimen,
    stderr::Progress,
    stdout,
    style::Style,
};

pub(crate) async fn run(args: CallArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.request.profile)?;
    if let Some(body) = qimen::body(&args, &profile)? {
        return qimen::run(args, &profile, body).await;
    }
    let who = Who::of(&args, &profile)?;
    let client = who.client(&args, &profile)?;
    let mut params = args.request.params;
    if let Some(path) = &args.json {
        params.extend(input::parameters(path)?);
    }
    let mut call = client.call_method(args.request.method, params);
    call = match who {
        Who::Session(session) => call.session(session),
        Who::Seller(_, key) => call.shop(key),
        Who::Nobody => call,
    };
    for (name, path) in args.file {
        // The client reads it when the call is made, and names the parameter only.
        let path = PathBuf::from(path);
        fs::File::open(&path).map_err(|error| Failure::file(&path, &error))?;
        call = call.file(name, FileItem::from_path(path));
    }
    if let Some(path) = &args.request.body {
        let text = input::text(path)?;
        call = if input::is_xml(&text) { call.xml_body(text) } else { call.json_body(text) };
    }
    if let Some(app_key) = args.target_app_key {
        call = call.target_app_key(app_key);
    }
    if args.format == FormatArg::Xml {
        call = call.format(Format::Xml);
    }
    printed(with_progress(call.send()).await, args.raw).map(drop)
}

/// Prints the response, or the platform's refusal, and gives the reply.
pub(crate) fn printed(
    result: Result<Reply<serde_json::Value>, Error>,
    raw: bool,
) -> Result<Reply<serde_json::Value>, Failure> {
    let style = Style::of(&io::stdout());
    match result {
        Ok(reply) => {
            if raw {
                stdout::foreign(reply.body())?;
            } else {
                stdout::print(response(&reply, style).as_bytes())?;
            }
            Ok(reply)
        }
        Err(error) => {
            if let Some(api) = error.as_api() {
                if raw {
                    stdout::foreign(error.body().unwrap_or_default())?;
                } else {
                    stdout::print(refusal(&error, api, style).as_bytes())?;
                }
            }
            Err(error.into())
        }
    }
}

/// In whose name the call is made.
enum Who {
    Nobody,
    Session(String),
    /// A seller who has logged in, and the key of the session.
    Seller(Sellers, String),
}

impl Who {
    /// What was given for this call comes before the profile, and a session before a seller.
    fn of(args: &CallArgs, profile: &Profile) -> Result<Self, Failure> {
        let named = |session: &Option<String>, seller: &Option<String>| match (session, seller) {
            (Some(session), _) => Ok(Some(Self::Session(session.clone()))),
            (None, Some(seller)) => {
                let sellers = Sellers::open(profile)?;
                let key = sellers.key(seller);
                Ok::<_, Failure>(Some(Self::Seller(sellers, key)))
            }
            (None, None) => Ok(None),
        };
        Ok(match named(&args.request.session, &args.seller)? {
            Some(who) => who,
            None => named(&profile.session, &profile.seller)?.unwrap_or(Self::Nobody),
        })
    }

    /// The client of a call, with the seller's session if it is for one.
    fn client(&self, args: &CallArgs, profile: &Profile) -> Result<Client, Failure> {
        let connection = Connection {
            gateway: args.gateway.as_deref(),
            sign_method: args.request.sign_method.unwrap_or_default(),
            timeout: args.timeout,
        };
        let mut builder = connection.builder(profile)?;
        if let Self::Seller(sellers, _) = self {
            let oauth = sellers::oauth(profile, args.gateway.as_deref(), args.oauth_server.as_deref(), None)?;
            builder = builder.sessions(sellers.sessions(oauth));
        }
        Ok(builder.build()?)
    }
}

/// The client of a call in nobody's name.
pub(crate) fn client(args: &CallArgs, profile: &Profile) -> Result<Client, Failure> {
    Who::Nobody.client(args, profile)
}

/// Where calls go, and how.
pub(crate) struct Connection<'a> {
    /// The profile's, or else the platform's, if there is none.
    pub(crate) gateway: Option<&'a str>,
    pub(crate) sign_method: SignMethod,
    /// In seconds.
    pub(crate) timeout: u64,
}

impl Connection<'_> {
    pub(crate) fn client(&self, profile: &Profile) -> Result<Client, Failure> {
        Ok(self.builder(profile)?.build()?)
    }

    fn builder(&self, profile: &Profile) -> Result<ClientBuilder, Failure> {
        let gateway = gateway(self.gateway, profile)?;
        let mut builder = Client::builder(profile.app_key()?, profile.app_secret()?)
            .sign_method(self.sign_method)
            .timeout(Duration::from_secs(self.timeout));
        // A proxy in the environment cannot reach this machine's own addresses.
        if is_loopback(&gateway) {
            let direct = Hyper::new(gateway.is_https()).map_err(|error| Failure::usage(error.to_string()))?;
            builder = builder.transport(direct);
        }
        Ok(builder.gateway(gateway))
    }
}

/// Waits for the call, and shows on a terminal how long it takes once that is more than a second.
pub(crate) async fn with_progress<T>(call: impl Future<Output = T>) -> T {
    let mut call = std::pin::pin!(call);
    let mut progress = Progress::default();
    let mut seconds = 0;
    loop {
        tokio::select! {
            outcome = &mut call => {
                progress.erase();
                return outcome;
            }
            () = tokio::time::sleep(Duration::from_secs(1)) => {
                seconds += 1;
                progress.show(&format!("waiting for the gateway, {seconds} s"));
            }
        }
    }
}

/// The response as JSON: a JSON body with its members and digits unchanged, an XML body converted.
fn response(reply: &Reply<serde_json::Value>, style: Style) -> String {
    let text = match as_json(reply.body()) {
        Some(text) => json_text::pretty(text, style),
        None => json_text::pretty(&reply.to_string(), style),
    };
    format!("{text}\n")
}

/// The error response as JSON.
fn refusal(error: &Error, api: &ApiError, style: Style) -> String {
    let text = match as_json(error.body().unwrap_or_default()) {
        Some(text) => text.to_owned(),
        None => {
            let mut members = serde_json::Map::new();
            let texts = [("msg", api.msg()), ("sub_code", api.sub_code()), ("sub_msg", api.sub_msg())];
            // As it was sent: the gateway's are numbers, those of Qimen and of called sides are words.
            let code = |text: &str| text.parse::<i64>().map_or_else(|_| text.into(), serde_json::Value::from);
            members.extend(api.code_text().map(|text| ("code".to_owned(), code(text))));
            for (name, text) in texts.into_iter().chain([("request_id", api.request_id())]) {
                members.extend(text.map(|text| (name.to_owned(), text.into())));
            }
            serde_json::json!({ ERROR_RESPONSE: members }).to_string()
        }
    };
    format!("{}\n", json_text::pretty(&text, style))
}

/// The body as text, if it is a JSON object.
pub(crate) fn as_json(body: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim();
    // The client has decoded it, but also accepts raw control characters, which are not JSON.
    let is_json = text.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    is_json.then_some(text)
}
