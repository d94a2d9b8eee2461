//! What the page shows while there is no call: a first one to copy.

use super::{html::Html, snippet, texts::Text};
use crate::gateway::{Gateway, Trial};

/// Built in, needs neither session nor parameters.
const METHOD: &str = "taobao.time.get";

pub(super) fn section(html: &mut Html, gateway: &Gateway, host: &str) {
    let url = format!("http://{host}/router/rest");
    html.raw("<section id=\"empty\"><h2>").say(Text::NoCalls).raw("</h2><p>");
    html.say_of(Text::PointClient, &[&url]).raw("</p>");
    let app_key = gateway.declared().app_keys().into_iter().next();
    if let Some(app_key) = app_key {
        let trial = Trial {
            app_key: app_key.clone(),
            params: vec![("method".to_owned(), METHOD.to_owned())],
            ..Trial::default()
        };
        let call = snippet::Call { app_key: &app_key, method: METHOD, ..snippet::Call::default() };
        let curl = trial.sign(gateway).map(|signed| snippet::first_curl(host, &signed));
        let samples = [
            (Text::Topctl, Some(snippet::topctl(host, &call))),
            (Text::Curl, curl),
            (Text::Rust, Some(snippet::rust(host, &call))),
        ];
        for (name, sample) in samples {
            let Some(sample) = sample else { continue };
            html.raw("<div class=\"sample\"><h3>").say(name);
            html.raw(" <button type=\"button\" data-copy-below>").say(Text::Copy);
            html.raw("</button> <span class=\"said dim\" role=\"status\"></span></h3><pre>").text(&sample);
            html.raw("</pre></div>");
        }
        html.raw("<p class=\"dim\">").say(Text::SignedNow).raw("</p><p><button type=\"button\" data-try=\"");
        html.text(METHOD).raw("\">").say(Text::CallHere).raw("</button></p>");
    } else {
        html.raw("<p>").say(Text::NoApplication).raw("</p>");
    }
    html.raw("</section>");
}
