//! The place of the rounds: a sandbox with the catalogue, a client for each form of response, and one round.

use std::{fmt::Write as _, future::Future, pin::Pin, time::Duration};

use serde_json::{Map, Value as Json};
use top_client::{Client, testing::FixedClock};
use top_core::{TopApi, field::Field, record::RecordExt as _, request::Format};
use top_doc::{ApiDoc, Definitions, Kind};
use top_names::response_key;
use top_sandbox::{Grant, Sandbox};

use crate::{
    expected,
    held::{held, leaves, pruned},
    request::{full, is_file, parameters},
};

/// A sandbox and the clients that call it.
pub struct Bench {
    sandbox: Sandbox,
    definitions: Definitions,
    wrapped: Client,
    simplified: Client,
}

/// What a round went through.
#[derive(Debug, Default, Clone, Copy)]
pub struct Done {
    /// Calls that were made.
    pub calls: usize,
    /// Parameters that were compared at the sandbox.
    pub parameters: usize,
    /// Values that were compared in the responses.
    pub values: usize,
}

/// The round of one API, boxed.
pub type Round<'a> = Pin<Box<dyn Future<Output = Result<Done, String>> + 'a>>;

/// An API that was drawn.
pub struct Drawn {
    /// Its method.
    pub method: &'static str,
    /// Makes its round.
    pub round: Box<dyn for<'a> Fn(&'a Bench) -> Round<'a>>,
}

impl Drawn {
    /// The API of a struct, with an example of a request.
    pub fn of<A: TopApi + 'static>(method: &'static str, example: fn() -> Result<A, String>) -> Self {
        Self { method, round: Box::new(move |bench| Box::pin(round(bench, method, example))) }
    }
}

const KEY: &str = "12345678";
const SECRET: &str = "helloworld";
const SESSION: &str = "a session";

/// The four forms of a response.
const FORMS: [(Format, bool); 4] =
    [(Format::Json, false), (Format::Json, true), (Format::Xml, false), (Format::Xml, true)];

impl Bench {
    /// Starts the sandbox.
    ///
    /// # Panics
    /// Nothing can be listened on.
    pub async fn start() -> Self {
        // The made-up times of a response depend on the clock, and each form is compared with the others.
        let clock = FixedClock::at(std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800));
        let builder = Sandbox::builder().app(KEY, SECRET).session(SESSION, Grant::any()).clock(clock.clone());
        let sandbox = builder.keep_calls(1).start().await.expect("a free port");
        sandbox.catalogue(Definitions::new(top_catalogue::facts()));
        let client = |simplify| {
            let builder = Client::builder(KEY, SECRET).clock(clock.clone()).simplify(simplify);
            builder.gateway(sandbox.url()).build().expect("a client")
        };
        let (wrapped, simplified) = (client(false), client(true));
        Self { definitions: Definitions::new(top_catalogue::facts()), sandbox, wrapped, simplified }
    }

    /// One call: what the response's struct holds, and the body it was decoded from.
    async fn call<A: TopApi>(
        &self,
        request: &A,
        format: Format,
        simplify: bool,
    ) -> Result<(Json, Vec<u8>), String> {
        let client = if simplify { &self.simplified } else { &self.wrapped };
        let call = client.call(request).format(format).session(SESSION).list_unknown_members();
        let reply = call.await.map_err(|error| {
            let hint = self.sandbox.calls().pop().and_then(|call| call.hint().map(str::to_owned));
            format!("{error}; {}", hint.unwrap_or_default())
        })?;
        // Everything that is served is documented, so that the struct has a place for it.
        let unknown: Vec<&String> =
            reply.meta().unknown_members().iter().filter(|path| *path != "request_id").collect();
        if !unknown.is_empty() {
            return Err(format!("the struct does not know {unknown:?}"));
        }
        Ok((held(&Field::value(&*reply)), reply.body().to_vec()))
    }

    /// Compares the parameters of the last call with what was meant.
    fn check_sent(&self, doc: &ApiDoc, meant: &Map<String, Json>) -> Result<usize, String> {
        let call = self.sandbox.calls().pop().ok_or("no call arrived")?;
        let mut wrong = String::new();
        let mut compared = 0;
        for node in parameters(doc) {
            let meant = &meant[&node.name];
            compared += 1;
            if is_file(node) {
                let file = call.files().iter().find(|file| file.name == node.name);
                if file.is_none_or(|file| file.content.as_ref() != [255, 216, 255]) {
                    let _ = write!(wrong, "the file `{}` did not arrive; ", node.name);
                }
                continue;
            }
            let is_json =
                matches!(node.kind(), Kind::Object | Kind::Map) || node.list > 1 || !node.children.is_empty();
            let arrived = call.param(&node.name).unwrap_or_default();
            let is_same = if is_json {
                serde_json::from_str::<Json>(arrived).is_ok_and(|json| same_json(&json, meant))
            } else {
                arrived == joined(meant)
            };
            if !is_same {
                let _ = write!(wrong, "`{}` was meant as {meant} and arrived as {arrived:?}; ", node.name);
            }
        }
        if wrong.is_empty() { Ok(compared) } else { Err(wrong) }
    }
}

/// Numbers and texts are the same value on this wire.
fn same_json(one: &Json, other: &Json) -> bool {
    pruned(crate::held::texts(one)) == pruned(crate::held::texts(other))
}

/// A parameter as it is sent.
fn joined(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(joined).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

async fn round<A: TopApi>(
    bench: &Bench,
    method: &str,
    example: fn() -> Result<A, String>,
) -> Result<Done, String> {
    let doc = bench.definitions.get(method).map_err(|error| error.to_string())?.ok_or("not in the facts")?;
    let mut done = Done::default();
    let example = example().map_err(|error| format!("the example: {error}"))?;
    forms(bench, &doc, &example, &mut done).await.map_err(|error| format!("the example: {error}"))?;
    let meant = full(&doc);
    let mut request = A::blank();
    request
        .fill_from(&Json::Object(meant.clone()))
        .map_err(|error| format!("filling the request: {error}"))?;
    forms(bench, &doc, &request, &mut done).await?;
    done.parameters = bench.check_sent(&doc, &meant)?;
    Ok(done)
}

/// The call in each form, and the comparison of what is held.
async fn forms<A: TopApi>(bench: &Bench, doc: &ApiDoc, request: &A, done: &mut Done) -> Result<(), String> {
    let mut wanted = None;
    for (format, simplify) in FORMS {
        let (held, body) =
            bench.call(request, format, simplify).await.map_err(|error| format!("{format:?}: {error}"))?;
        done.calls += 1;
        let form = check_form(&body, &doc.method, format, simplify)?;
        // The first form is wrapped JSON: the others are compared with it.
        let wanted = wanted.get_or_insert_with(|| content(&form, doc, A::API.unwrap));
        let held = without_id(pruned(held), A::API.unwrap);
        done.values += leaves(wanted);
        if held != *wanted {
            return Err(format!("{format:?}, simplify={simplify}: {}", difference(wanted, &held, "")));
        }
    }
    Ok(())
}

/// What the documented content of the wrapped body is, as the struct holds it.
fn content(body: &Json, doc: &ApiDoc, unwrap: Option<&str>) -> Json {
    let content = expected::members(&body[response_key(&doc.method)], &doc.response);
    let wanted = match unwrap {
        Some(member) => content.get(member).cloned().unwrap_or(Json::Null),
        None => content,
    };
    without_id(pruned(wanted), unwrap)
}

/// Each call has a request id of its own, which some documents list as a member.
fn without_id(mut json: Json, unwrap: Option<&str>) -> Json {
    if unwrap.is_none()
        && let Some(members) = json.as_object_mut()
    {
        members.remove("request_id");
    }
    if unwrap == Some("request_id") || json.as_object().is_some_and(Map::is_empty) {
        Json::Null
    } else {
        json
    }
}

/// Whether the body has the form that was asked for; JSON is read.
fn check_form(body: &[u8], method: &str, format: Format, simplify: bool) -> Result<Json, String> {
    let text = std::str::from_utf8(body).map_err(|_| "the body is no UTF-8")?;
    if format == Format::Xml {
        let is_xml = text.starts_with('<') && text.contains(&format!("<{}", response_key(method)));
        return if is_xml { Ok(Json::Null) } else { Err("the body is no XML".to_owned()) };
    }
    let json: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let is_wrapped = json.get(response_key(method)).is_some();
    if is_wrapped == simplify {
        return Err(format!("the body is wrapped: {is_wrapped}, and simplified was asked for: {simplify}"));
    }
    Ok(json)
}

/// The first place at which two trees differ.
fn difference(wanted: &Json, held: &Json, path: &str) -> String {
    match (wanted, held) {
        (Json::Object(wanted), Json::Object(held)) => {
            let names = wanted.keys().chain(held.keys());
            let differs = names.into_iter().find(|name| wanted.get(*name) != held.get(*name));
            let name = differs.map_or("", String::as_str);
            let null = Json::Null;
            difference(
                wanted.get(name).unwrap_or(&null),
                held.get(name).unwrap_or(&null),
                &format!("{path}.{name}"),
            )
        }
        (Json::Array(wanted), Json::Array(held)) if wanted.len() == held.len() => {
            let at = (0..wanted.len()).find(|at| wanted[*at] != held[*at]).unwrap_or(0);
            difference(&wanted[at], &held[at], &format!("{path}[{at}]"))
        }
        _ => format!("`{path}` was served as {wanted} and is held as {held}"),
    }
}
