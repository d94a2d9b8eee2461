//! `topctl call`: calls any method and prints the response. Knows nothing of the wire.

use std::{io, net::IpAddr, time::Duration};

use http::Uri;
use top_client::{Client, Gateway, Reply, transport::Hyper};
use top_core::{Error, FileItem, error::ApiError, request::Format};

use crate::{
    args::{CallArgs, FormatArg},
    credentials::Profile,
    failure::Failure,
    input, json_text,
    stderr::Progress,
    stdout,
    style::Style,
};

pub(crate) async fn run(args: CallArgs) -> Result<(), Failure> {
    let profile = Profile::load(&args.request.profile)?;
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
        Ok(reply) if args.raw => stdout::print(reply.body()),
        Ok(reply) => stdout::print(response(&reply, style).as_bytes()),
        Err(error) => {
            if let Some(api) = error.as_api() {
                stdout::print(&refusal(&error, api, args.raw, style))?;
            }
            Err(error.into())
        }
    }
}

fn client(args: &CallArgs, profile: &Profile) -> Result<Client, Failure> {
    let gateway = match args.gateway.as_ref().or(profile.gateway.as_ref()) {
        Some(url) => url.parse::<Gateway>().map_err(|error| Failure::usage(error.to_string()))?,
        None => Gateway::PRODUCTION,
    };
    let mut builder = Client::builder(profile.app_key()?, profile.app_secret()?)
        .sign_method(args.request.sign_method)
        .timeout(Duration::from_secs(args.timeout));
    // A proxy in the environment cannot reach this machine's own addresses.
    if is_loopback(&gateway) {
        let direct = Hyper::new(gateway.is_https()).map_err(|error| Failure::usage(error.to_string()))?;
        builder = builder.transport(direct);
    }
    Ok(builder.gateway(gateway).build()?)
}

/// Whether the gateway is on this machine, by its host's address or the name `localhost`.
fn is_loopback(gateway: &Gateway) -> bool {
    let Ok(uri) = gateway.as_str().parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    // An IPv6 address has brackets around it.
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match address.parse::<IpAddr>() {
        // `::ffff:127.0.0.1` is the IPv4 address inside it.
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.strip_suffix('.').unwrap_or(host).eq_ignore_ascii_case("localhost"),
    }
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

/// The error response as JSON, or its body as received.
fn refusal(error: &Error, api: &ApiError, raw: bool, style: Style) -> Vec<u8> {
    let body = error.body().unwrap_or_default();
    if raw {
        return body.to_vec();
    }
    let text = match as_json(body) {
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
    format!("{}\n", json_text::pretty(&text, style)).into_bytes()
}

/// The body as text, if it is a JSON object.
fn as_json(body: &[u8]) -> Option<&str> {
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
        ] {
            assert!(is_loopback(&url.parse().unwrap()), "{url}");
        }
        for url in [
            "https://gw.api.taobao.com/router/rest",
            "http://localhost.example/x",
            "http://127.0.0.1.example/x",
            "http://128.0.0.1/",
            "http://[::2]/x",
            "http://[::ffff:128.0.0.1]/x",
        ] {
            assert!(!is_loopback(&url.parse().unwrap()), "{url}");
        }
    }
}
