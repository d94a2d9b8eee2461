//! `topctl sign`: the signature of a request that is not sent, with its steps on demand.

use std::{fmt::Write as _, io};

use top_core::{
    TopDateTime, TopObject,
    error::CheckError,
    request::{self, ExtraParams, RawBody, System, Unsigned},
    sign::{SecretSigner, SignMethod, Signer as _, Signing},
};

use crate::{
    args::SignArgs,
    counted::counted,
    credentials::Profile,
    failure::Failure,
    input, stdout,
    style::{Style, inline},
};

/// A request without fields of its own: all parameters are extra parameters.
#[derive(TopObject)]
struct NoFields {}

pub(crate) fn run(args: &SignArgs) -> Result<(), Failure> {
    let request = &args.request;
    let profile = Profile::load(&request.profile)?;
    let timestamp: TopDateTime = args.timestamp.parse().map_err(|_| {
        Failure::usage("--timestamp is `yyyy-MM-dd HH:mm:ss` in GMT+8, for example '2016-01-01 12:00:00'")
    })?;
    let mut system = System::new(profile.app_key()?, timestamp);
    system.session = request.session.as_deref().or(profile.session.as_deref());
    let extra: ExtraParams = request.params.iter().cloned().collect();
    let body = request.body.as_deref().map(input::text).transpose()?;
    let method = request.sign_method.unwrap_or_default();
    let refused = |error: CheckError| Failure::from(top_core::Error::from(error));
    let unsigned = match &body {
        None => request::encode(&request.method, &NoFields {}, &extra, &system, method),
        Some(text) => {
            let body = if input::is_xml(text) { RawBody::xml(text) } else { RawBody::json(text) };
            request::encode_with_body(&request.method, &NoFields {}, &extra, &system, method, body)
        }
    };
    let unsigned = unsigned.map_err(refused)?;
    let signer = SecretSigner::new(profile.app_secret()?.to_owned(), method);
    let Signing::Ready(Ok(signature)) = signer.sign(unsigned.string_to_sign()) else {
        return Err(Failure::usage("the signature could not be made"));
    };
    let mut out = String::new();
    if args.explain {
        let sizes =
            request::explain(&request.method, &NoFields {}, &extra, &system, method).map_err(refused)?;
        let blank = request
            .params
            .iter()
            .filter(|(name, _)| !sizes.parameters.iter().any(|(signed, _)| signed == name));
        out = explain(&unsigned, &sizes.parameters, method, Style::of(&io::stdout()));
        for (name, _) in blank {
            let _ = writeln!(out, "\n`{}` is blank: neither signed nor sent", inline(name));
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", signature.as_str());
    stdout::print(out.as_bytes())
}

/// Shows the string that was signed in its parts. `sizes` gives the length of each value.
fn explain(unsigned: &Unsigned, sizes: &[(String, usize)], method: SignMethod, style: Style) -> String {
    let text = unsigned.string_to_sign();
    let parameters = String::from_utf8_lossy(text.parameters);
    let body = String::from_utf8_lossy(text.body);
    let mut out = format!("{}\n", style.bold("1. All text parameters, sorted by name:"));
    let width = sizes.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut at = 0;
    for (name, size) in sizes {
        let value = at + name.len()..at + name.len() + size;
        at = value.end;
        let value = parameters.get(value).unwrap_or_default();
        let _ =
            writeln!(out, "   {:width$}  {}", style.cyan(&format!("{:width$}", inline(name))), inline(value));
    }
    if !body.is_empty() {
        let _ = writeln!(out, "   and behind them the body, {}", counted(body.len(), "byte"));
    }
    let method = top_sandbox::SignMethod::from(method);
    let digest = method.digest_name();
    let (string, digest) = if method.is_keyed() {
        (format!("{parameters}{body}"), format!("its {digest}, keyed with the secret"))
    } else {
        (format!("<secret>{parameters}{body}<secret>"), format!("its {digest}"))
    };
    let _ = writeln!(
        out,
        "\n{}\n   {}",
        style.bold("2. Names and values without anything between them:"),
        inline(&string)
    );
    let _ = writeln!(out, "\n{}", style.bold(&format!("3. The signature is {digest}, in upper-case hex:")));
    out
}
