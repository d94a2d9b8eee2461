//! `topctl call`: calls any method and prints the response. Knows nothing of the wire.

use std::{fs, io, path::PathBuf, time::Duration};

use top_client::{Client, Reply, transport::Hyper};
use top_core::{Error, FileItem, error::ApiError, request::Format};

use crate::{
    args::{CallArgs, FormatArg},
    credentials::Profile,
    failure::Failure,
    gateways::{gateway, is_loopback},
    input, json_text,
    oauth::sellers::{self, Sellers},
    stderr::Progress,
    stdout,
    style::Style,
};

pub(crate) async fn run(args: CallArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.request.profile)?;
    let who = Who::of(&args, &profile)?;
    let client = client(&args, &profile, &who)?;
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
    if args.format == FormatArg::Xml {
        call = call.format(Format::Xml);
    }
    let style = Style::of(&io::stdout());
    match with_progress(call.send()).await {
        Ok(reply) if args.raw => stdout::foreign(reply.body()),
        Ok(reply) => stdout::print(response(&reply, style).as_bytes()),
        Err(error) => {
            if let Some(api) = error.as_api() {
                if args.raw {
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
}

fn client(args: &CallArgs, profile: &Profile, who: &Who) -> Result<Client, Failure> {
    let gateway = gateway(args.gateway.as_deref(), profile)?;
    let mut builder = Client::builder(profile.app_key()?, profile.app_secret()?)
        .sign_method(args.request.sign_method)
        .timeout(Duration::from_secs(args.timeout));
    // A proxy in the environment cannot reach this machine's own addresses.
    if is_loopback(&gateway) {
        let direct = Hyper::new(gateway.is_https()).map_err(|error| Failure::usage(error.to_string()))?;
        builder = builder.transport(direct);
    }
    if let Who::Seller(sellers, _) = who {
        let oauth = sellers::oauth(profile, args.gateway.as_deref(), args.oauth_server.as_deref(), None)?;
        builder = builder.sessions(sellers.sessions(oauth));
    }
    Ok(builder.gateway(gateway).build()?)
}

/// Waits for the call, and shows on a terminal how long it takes once that is more than a second.
async fn with_progress<T>(call: impl Future<Output = T>) -> T {
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
            members.extend(api.code().map(|code| ("code".to_owned(), code.into())));
            for (name, text) in texts.into_iter().chain([("request_id", api.request_id())]) {
                members.extend(text.map(|text| (name.to_owned(), text.into())));
            }
            serde_json::json!({ "error_response": members }).to_string()
        }
    };
    format!("{}\n", json_text::pretty(&text, style))
}

/// The body as text, if it is a JSON object.
fn as_json(body: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim();
    // The client has decoded it, but also accepts raw control characters, which are not JSON.
    let is_json = text.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    is_json.then_some(text)
}
