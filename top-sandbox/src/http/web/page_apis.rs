//! The page's list of the APIs that are served: all of them where they are few, else a search, and a list that is folded by
//! namespace and fetched when it is opened.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::{html::Html, language::Spoken, page::HTML, received::asked, response::private, texts::Text};
use crate::{gateway::Gateway, http::context::Context};

/// So many are shown without being asked for.
const FEW: usize = 40;

/// How many a search shows.
const MAX_FOUND: usize = 50;

/// What the page shows at first.
pub(super) fn list(html: &mut Html, gateway: &Gateway) {
    let served = served(gateway);
    if served.len() <= FEW {
        return methods(html, &served);
    }
    let namespaces: BTreeSet<&str> = served.iter().map(|method| namespace(method)).collect();
    let (count, spaces) = (served.len().to_string(), namespaces.len().to_string());
    let language = html.language();
    html.raw("<input id=\"find-apis\" type=\"search\" aria-label=\"").say_plain(Text::FindApis);
    html.raw("\" placeholder=\"").text(&Text::FindApisHint.of(language).replace("{}", &count));
    html.raw("\"><div id=\"found-apis\" aria-live=\"polite\"></div><details id=\"served\" class=\"fold\"><summary>");
    html.say_of(Text::ApisFolded, &[&count, &spaces]).raw("</summary><div></div></details>");
}

/// A part of the list: what a search finds (`words`), the APIs of one namespace (`namespace`), or all namespaces with the
/// numbers of their APIs.
pub(super) async fn part(
    State(context): State<Context>,
    spoken: Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = |wanted: &str| asked(query.as_deref(), wanted);
    let mut html = Html::new(spoken.language);
    if let Some(words) = asked("words") {
        found(&mut html, &context.gateway, &words);
    } else if let Some(wanted) = asked("namespace") {
        let served = served(&context.gateway);
        let of_it: BTreeSet<String> =
            served.into_iter().filter(|method| namespace(method) == wanted).collect();
        methods(&mut html, &of_it);
    } else {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for method in served(&context.gateway) {
            *counts.entry(namespace(&method).to_owned()).or_default() += 1;
        }
        for (name, count) in counts {
            html.raw("<details class=\"namespace fold\" data-namespace=\"")
                .text(&name)
                .raw("\"><summary>")
                .text(&name);
            html.raw(" <span class=\"dim\">").number(count).raw("</span></summary><div></div></details>");
        }
    }
    private(HTML, html.into_string())
}

/// Every method, sorted.
fn served(gateway: &Gateway) -> BTreeSet<String> {
    let (_, methods) = gateway.declared().names();
    let catalogued = gateway.catalogued();
    let further = catalogued.iter().flat_map(|catalogued| catalogued.methods()).map(str::to_owned);
    methods.into_iter().chain(further).collect()
}

fn methods(html: &mut Html, methods: &BTreeSet<String>) {
    for method in methods {
        button(html, method);
        html.raw(" ");
    }
}

/// What a search finds: by name among the declared APIs, by all that is known of them among those of the catalogue.
fn found(html: &mut Html, gateway: &Gateway, words: &str) {
    let (_, declared) = gateway.declared().names();
    let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let is_wanted =
        |method: &str| !wanted.is_empty() && wanted.iter().all(|word| method.to_lowercase().contains(word));
    let mut found: Vec<(String, String)> = declared
        .iter()
        .filter(|method| is_wanted(method))
        .map(|method| (method.clone(), String::new()))
        .collect();
    if let Some(catalogued) = gateway.catalogued() {
        let further =
            catalogued.search(words).into_iter().map(|found| (found.method.to_owned(), found.title));
        found.extend(further.filter(|(method, _)| !declared.contains(method)));
    }
    let said = match found.len() {
        0 => Text::FoundNone,
        count if count > MAX_FOUND => Text::FoundMany,
        _ => Text::FoundSome,
    };
    html.raw("<p class=\"dim\">").say_of(said, &[&found.len().to_string()]).raw("</p>");
    for (method, title) in found.iter().take(MAX_FOUND) {
        html.raw("<div>");
        button(html, method);
        html.raw(" ").text(title).raw("</div>");
    }
}

/// A method that opens the form to call it.
fn button(html: &mut Html, method: &str) {
    html.raw("<button type=\"button\" class=\"api\" data-try=\"").text(method).raw("\"><code>").text(method);
    html.raw("</code></button>");
}

/// The first two segments of a method.
fn namespace(method: &str) -> &str {
    let end = method.match_indices('.').nth(1).map_or(method.len(), |(at, _)| at);
    &method[..end]
}
