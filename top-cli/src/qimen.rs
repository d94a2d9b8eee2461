//! `topctl call` of a method of Qimen (奇门): other address, other signature, and a called side that has a flag of its own.

use top_client::{error::ApiError, qimen::QimenAddress};

use crate::{args::CallArgs, call, credentials::Profile, failure::Failure, input};

/// What Qimen routes by.
const CUSTOMER: &str = "customerId";
/// Where a gateway takes its own calls.
const CALLS: &str = "/router/rest";

/// The body, if this is a call of Qimen's XML: some methods of the same prefix are ordinary APIs of the gateway, and cloud
/// scenes have methods of the shorter one, at addresses of their own.
pub(crate) fn body(args: &CallArgs, profile: &Profile) -> Result<Option<String>, Failure> {
    let method = args.request.method.as_str();
    let address = gateway(args, profile).unwrap_or_default();
    let is_scene = address.ends_with("/router/qm") || address.ends_with("/router/qmtest");
    let is_qimen = method.starts_with("taobao.qimen.") && !address.ends_with("/router/qm")
        || method.starts_with("qimen.") && !is_scene;
    let Some(path) = args.request.body.as_ref().filter(|_| is_qimen) else { return Ok(None) };
    let text = input::text(path)?;
    if input::is_xml(&text) {
        return Ok(Some(text));
    }
    Err(Failure::usage(format!(
        "{}: the body of a call of Qimen is XML, with the root `request`",
        path.display()
    )))
}

fn gateway<'a>(args: &'a CallArgs, profile: &'a Profile) -> Option<&'a str> {
    args.gateway.as_deref().or(profile.gateway.as_deref())
}

pub(crate) async fn run(args: CallArgs, profile: &Profile, body: String) -> Result<(), Failure> {
    let mut params = args.request.params.clone();
    let at = params.iter().position(|(name, _)| name == CUSTOMER);
    let (_, customer) = at.map(|at| params.remove(at)).ok_or_else(|| {
        Failure::usage("the customer is missing, by whom Qimen finds the other side")
            .with_help("add -p customerId=…; the sandbox's own stub is stub-cust-code")
    })?;
    if args.json.is_some() || !args.file.is_empty() {
        return Err(Failure::usage("a call of Qimen has its members in --body, and no files"));
    }
    let client = call::client(&args, profile)?;
    let mut qimen = client.qimen(customer);
    if let Some(url) = gateway(&args, profile).filter(|url| !is_of_calls(url)) {
        let address: QimenAddress = url.parse().map_err(|error| Failure::usage(format!("{error}")))?;
        qimen = qimen.at(address);
    }
    if let Some(method) = args.request.sign_method {
        qimen = qimen.sign_method(method);
    }
    if let Some(app_key) = args.target_app_key {
        qimen = qimen.target_app_key(app_key);
    }
    let mut call = qimen.call_method(&args.request.method, body);
    for (name, value) in params {
        call = call.param(name, value);
    }
    if let Some(session) = args.request.session.or_else(|| profile.session.clone()) {
        call = call.session(session);
    }
    let result = call::with_progress(call.send()).await;
    let code = result.as_ref().err().and_then(top_client::Error::as_api).and_then(ApiError::code_text);
    // Qimen's own codes are `TOP` and a number, the gateway's are numbers.
    let of_called_side = code
        .filter(|code| !code.starts_with("TOP") && code.parse::<i64>().is_err())
        .map(|code| Failure::refused(format!("the called side refused the call with the code `{code}`")));
    let reply = match call::printed(result, args.raw) {
        Ok(reply) => reply,
        Err(failure) => return Err(of_called_side.unwrap_or(failure)),
    };
    let flag = reply.get("flag").and_then(serde_json::Value::as_str).unwrap_or_default();
    if flag.eq_ignore_ascii_case("success") {
        return Ok(());
    }
    Err(Failure::refused("the called side did not say success: its `flag` is another, or absent"))
}

/// Whether the address is a gateway's, which has Qimen's beside it.
fn is_of_calls(url: &str) -> bool {
    url.parse::<http::Uri>().is_ok_and(|uri| matches!(uri.path(), "" | "/") || uri.path().ends_with(CALLS))
}
