//! `topctl call`: calls any method and prints the response. Knows nothing of the wire.

use std::{
    fs, io,
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
    time::Duration,
};

use http::Uri;
use top_client::{Client, Gateway, Reply, transport::Hyper};
use top_core::{Error, FileItem, error::ApiError, request::Format, sign::SignMethod};
use top_names::ERROR_RESPONSE;

use crate::{
    args::{CallArgs, FormatArg},
    credentials::Profile,
    failure::Failure,
    input, json_text, qimen,
    stderr::Progress,
    stdout,
    style::Style,
};

pub(crate) async fn run(args: CallArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.request.profile)?;
    if let Some(body) = qimen::body(&args, &profile)? {
        return qimen::run(args, &profile, body).await;
    }
    let client = client(&args, &profile)?;
    let mut params = args.request.params;
    if let Some(path) = &args.json {
        params.extend(input::parameters(path)?);
    }
    let mut call = client.call_method(args.request.method, params);
    if let Some(session) = args.request.session.or(profile.session) {
        call = call.session(session);
    }
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
        let gateway = match self.gateway.or(profile.gateway.as_deref()) {
            Some(url) => url.parse::<Gateway>().map_err(|error| Failure::usage(error.to_string()))?,
            None => Gateway::PRODUCTION,
        };
        let mut builder = Client::builder(profile.app_key()?, profile.app_secret()?)
            .sign_method(self.sign_method)
            .timeout(Duration::from_secs(self.timeout));
        // A proxy in the environment cannot reach this machine's own addresses.
        if is_loopback(&gateway) {
            let direct = Hyper::new(gateway.is_https()).map_err(|error| Failure::usage(error.to_string()))?;
            builder = builder.transport(direct);
        }
        Ok(builder.gateway(gateway).build()?)
    }
}

/// The client of a call.
pub(crate) fn client(args: &CallArgs, profile: &Profile) -> Result<Client, Failure> {
    let connection = Connection {
        gateway: args.gateway.as_deref(),
        sign_method: args.request.sign_method.unwrap_or_default(),
        timeout: args.timeout,
    };
    connection.client(profile)
}

/// Whether the gateway is on this machine: by its host's address in any spelling that the HTTP client understands, or by
/// the name `localhost`.
fn is_loopback(gateway: &Gateway) -> bool {
    gateway.as_str().parse::<Uri>().is_ok_and(|uri| is_this_machine(&uri))
}

/// The same of any address.
pub(crate) fn is_this_machine(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    // An IPv6 address has brackets around it.
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let name = address.strip_suffix('.').unwrap_or(address).to_ascii_lowercase();
    match name.parse::<IpAddr>().ok().or_else(|| short_ipv4(&name).map(IpAddr::from)) {
        // `::ffff:127.0.0.1` is the IPv4 address inside it. A call to `0.0.0.0` goes to this machine too.
        Some(address) => {
            let address = address.to_canonical();
            address.is_loopback() || address.is_unspecified()
        }
        None => name == "localhost" || name.ends_with(".localhost"),
    }
}

/// `127.1`, `0x7f.0.0.1`, `2130706433`: fewer numbers than four, the last of which fills the rest, each decimal,
/// hexadecimal or octal.
fn short_ipv4(host: &str) -> Option<Ipv4Addr> {
    let number = |text: &str| match text.strip_prefix("0x") {
        Some("") => Some(0),
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(&text[1..], 8).ok(),
        None => text.parse().ok(),
    };
    let numbers = host.split('.').map(number).collect::<Option<Vec<u32>>>()?;
    let (last, first) = numbers.split_last().filter(|(_, first)| first.len() < 4)?;
    let rest_bits = 32 - 8 * u32::try_from(first.len()).ok()?;
    if u64::from(*last) >> rest_bits != 0 || first.iter().any(|byte| *byte > 255) {
        return None;
    }
    let start = first.iter().fold(0_u64, |address, byte| address << 8 | u64::from(*byte)) << rest_bits;
    u32::try_from(start | u64::from(*last)).ok().map(Ipv4Addr::from)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_called_without_a_proxy() {
        for url in [
            "http://127.0.0.1:1/x",
            "http://127.1.2.3/x",
            "http://localhost/router",
            "http://localhost",
            "http://LOCALHOST:80/x",
            "https://localhost./x",
            "http://[::1]:80/x",
            "http://[::1]/x",
            "http://[::ffff:127.0.0.1]/x",
            "http://127.1:80/x",
            "http://0x7F.0.0.1/x",
            "http://0177.1/x",
            "http://2130706433/x",
            "http://127.0.0.1./x",
            "http://api.localhost/x",
            "http://0.0.0.0:80/x",
            "http://[::]/x",
        ] {
            assert!(is_loopback(&url.parse().unwrap()), "{url}");
        }
        for url in [
            "https://gw.api.taobao.com/router/rest",
            "http://localhost.example/x",
            "http://127.0.0.1.example/x",
            "http://128.0.0.1/",
            "http://128.1/x",
            "http://2130706434127/x",
            "http://1.2.3.4.5/x",
            "http://[::2]/x",
            "http://[::ffff:128.0.0.1]/x",
        ] {
            assert!(!is_loopback(&url.parse().unwrap()), "{url}");
        }
    }
}
