//! Recorded calls replayed: a directory of files, each a call and its response, as a [`Replay`].

use std::{
    collections::BTreeMap,
    error::Error,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::value::RawValue;

use super::{ExpectedCall, ReceivedCall, Replay, ReplayTransport, Step, whole::Whole};
use crate::ClientBuilder;
use top_core::json;

/// The version of the form of the files that is read here.
const VERSION: u64 = 1;

/// A recording of `topctl record` as a gateway in memory: typed calls get the recorded responses, without a network.
///
/// A call is answered by the first recorded one that it equals and that is not used up, so that equal calls get their
/// responses in the recorded order. Calls are equal if method, parameters, body and the sizes of uploaded files are.
/// System parameters (`app_key`, `session`, `timestamp`, `sign`, …) do not count, blank parameters count as absent, and a
/// value that is JSON or XML may have its members, or the space between its tags, otherwise. App key and signature are
/// not checked. Members of a response that the type of the called API does not know are allowed: it was recorded whole.
///
/// A call that was not recorded gets an error and becomes a problem, with the parameters in which it differs from the nearest
/// recorded ones; so does a recorded call that is not made. If there are problems, [`assert_finished`](Self::assert_finished)
/// panics, and so does the drop of a cassette that was never asked.
///
/// ```
/// use top_client::{TopApi, TopObject, testing::Cassette};
///
/// #[derive(TopObject)]
/// struct Trade { tid: i64, receiver_mobile: Option<String> }
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.trade.fullinfo.get", response = Trade, unwrap = "trade", session = required)]
/// struct FullinfoGet { fields: Vec<String>, tid: i64 }
///
/// # let directory = std::env::temp_dir().join(format!("top-cassette-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// # std::fs::write(directory.join("0001-taobao.trade.fullinfo.get.json"), r#"{"cassette":1,"call":1,
/// #   "method":"taobao.trade.fullinfo.get","request":{"params":{"fields":"tid,receiver_mobile","tid":"7702"}},
/// #   "response":{"status":200,"json":{"trade_fullinfo_get_response":{"trade":{"tid":7702,"receiver_mobile":"13911112222"}}}}}"#)?;
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let cassette = Cassette::open(&directory)?; // recorded with `topctl record --to …`
/// let client = cassette.client().build()?;
/// let request = FullinfoGet { fields: vec!["tid".into(), "receiver_mobile".into()], tid: 7702 };
/// let trade = client.call(&request).session("any").await?;
/// assert_eq!((trade.tid, trade.receiver_mobile.as_deref()), (7702, Some("13911112222")));
/// cassette.assert_finished();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # std::fs::remove_dir_all(directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The files
///
/// One call a file, `0001-taobao.time.get.json`, in the order of the responses:
///
/// ```json
/// {
///   "cassette": 1,
///   "call": 1,
///   "method": "taobao.trade.fullinfo.get",
///   "request": {
///     "http": "POST",
///     "path": "/router/rest",
///     "system": { "app_key": "71293405", "session": "…", "timestamp": "2016-01-01 12:00:00" },
///     "params": { "fields": "tid,receiver_mobile", "tid": "7702" }
///   },
///   "response": {
///     "status": 200,
///     "content_type": "text/javascript;charset=UTF-8",
///     "json": { "trade_fullinfo_get_response": { "trade": { "tid": 7702 } } }
///   }
/// }
/// ```
///
/// | member | |
/// |---|---|
/// | `cassette` | the version of this form: 1 |
/// | `call` | the number of the call, from 1 on |
/// | `request.http`, `request.path`, `request.system` | how the call came, for the reader: not compared |
/// | `request.params` | the parameters beside the system's, as text |
/// | `request.files` | names and sizes in bytes of uploaded files, whose contents are not recorded |
/// | `request.body`, `response` | a body, as one of three members: `json`, the document with its digits and the order of its members; `xml`, a text; `unread`, what was there instead |
/// | `response.status`, `response.content_type` | the status and the media type; a packed body is recorded unpacked |
///
/// A response whose body is `unread` is replayed with its status and without a body that a type could be read from; a request
/// whose body is `unread` equals one with any. Files may be written and changed by hand.
pub struct Cassette {
    replay: Replay,
}

/// A recording that cannot be replayed. It names the file, and none of its values.
#[derive(Debug)]
pub struct CassetteError {
    file: PathBuf,
    problem: String,
    source: Option<io::Error>,
}

impl Cassette {
    /// The recording in a directory.
    ///
    /// # Errors
    /// The directory cannot be read or holds no call; one of its `.json` files is no call of this form.
    pub fn open(directory: impl AsRef<Path>) -> Result<Self, CassetteError> {
        let directory = directory.as_ref();
        let unreadable = |file: &Path, error: io::Error| {
            let problem = "cannot be read".to_owned();
            CassetteError { file: file.to_owned(), problem, source: Some(error) }
        };
        let mut calls = BTreeMap::new();
        for entry in fs::read_dir(directory).map_err(|error| unreadable(directory, error))? {
            let file = entry.map_err(|error| unreadable(directory, error))?.path();
            if file.extension().is_none_or(|end| end != "json") {
                continue;
            }
            let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, error))?;
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let wrong = |problem: String| CassetteError { file: file.clone(), problem, source: None };
            let (number, call, step) = read(&text, name).map_err(wrong)?;
            if calls.insert(number, (call, step)).is_some() {
                return Err(wrong(format!("there is another call {number}")));
            }
        }
        if calls.is_empty() {
            let problem = "there is no recorded call in it".to_owned();
            return Err(CassetteError { file: directory.to_owned(), problem, source: None });
        }
        let replay = Replay::of_any_application();
        for (call, step) in calls.into_values() {
            replay.expect(call, step);
        }
        Ok(Self { replay })
    }

    /// Does not compare this parameter: one that holds the time, or what the program draws by lot.
    pub fn ignore(self, parameter: &str) -> Self {
        self.each(|whole| whole.ignored.push(parameter.to_owned()));
        self
    }

    /// Allows recorded calls that are not made, where several tests share a recording.
    pub fn allow_unplayed(self) -> Self {
        self.each(|whole| whole.is_optional = true);
        self
    }

    fn each(&self, change: impl Fn(&mut Whole)) {
        self.replay.each_expected(|call| call.whole.iter_mut().for_each(&change));
    }

    /// Shows the values of the parameters that differ in [`problems`](Self::problems), too; otherwise their names alone.
    pub fn show_values(self) -> Self {
        self.replay.show_values();
        self
    }

    /// The builder of a client of this gateway, of a made-up application, for further settings.
    pub fn client(&self) -> ClientBuilder {
        self.replay.client()
    }

    /// The transport for a client of any application.
    pub fn transport(&self) -> ReplayTransport {
        self.replay.transport()
    }

    /// All calls so far.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.replay.calls()
    }

    /// What is wrong so far: calls that were not recorded, and recorded calls that were not made.
    pub fn problems(&self) -> Vec<String> {
        self.replay.problems()
    }

    /// Ends the replay.
    ///
    /// # Panics
    /// If anything is wrong: see [`problems`](Self::problems).
    #[track_caller]
    pub fn assert_finished(self) {
        self.replay.finish();
    }
}

type Members = BTreeMap<String, Box<RawValue>>;

/// How a member is read.
type Read<T> = fn(&str) -> serde_json::Result<T>;

const NUMBER: Read<u64> = |json| serde_json::from_str(json);
const TEXT: Read<String> = |json| serde_json::from_str(json);
const MEMBERS: Read<Members> = |json| serde_json::from_str(json);
const TEXTS: Read<BTreeMap<String, String>> = |json| serde_json::from_str(json);
const SIZES: Read<BTreeMap<String, usize>> = |json| serde_json::from_str(json);

/// The number, the call and the response of a file.
fn read(text: &str, file: String) -> Result<(u64, ExpectedCall, Step), String> {
    // The position alone: the words of such an error may quote the file.
    let root: Members = serde_json::from_str(text)
        .map_err(|error| format!("no JSON object: line {}, column {}", error.line(), error.column()))?;
    let version = required(&root, "cassette", NUMBER)?;
    if version != VERSION {
        return Err(format!("`cassette` is {version}, and {VERSION} is the form that is known"));
    }
    let number = required(&root, "call", NUMBER)?;
    let method = required(&root, "method", TEXT)?;
    let request = required(&root, "request", MEMBERS)?;
    let mut call = ExpectedCall::of(method);
    for (name, value) in required(&request, "params", TEXTS)? {
        if !super::whole::is_blank(&value) {
            call = call.param(name, value);
        }
    }
    let files = optional(&request, "files", SIZES)?.unwrap_or_default();
    let body = optional(&request, "body", MEMBERS)?.map(|body| content(&body)).transpose()?.flatten();
    let has_any_body = request.contains_key("body") && body.is_none();
    let body = body.map(|body| String::from_utf8_lossy(&body).into_owned());
    let files = files.into_iter().collect();
    call.whole = Some(Whole { file, body, has_any_body, files, ..Whole::default() });

    let response = required(&root, "response", MEMBERS)?;
    let status = u16::try_from(required(&response, "status", NUMBER)?).ok();
    let status = status.and_then(|status| StatusCode::from_u16(status).ok());
    let status = status.ok_or("`status` is no status of HTTP")?;
    let body = content(&response)?.unwrap_or_else(|| Bytes::from_static(b"(not recorded)"));
    let mut step = Step::http(status, body).allow_unknown_members();
    let content_type = optional(&response, "content_type", TEXT)?;
    if let Some(Ok(value)) = content_type.map(HeaderValue::try_from) {
        step = step.header(CONTENT_TYPE, value);
    }
    Ok((number, call, step))
}

/// The bytes of a body; none if it was not recorded.
fn content(members: &Members) -> Result<Option<Bytes>, String> {
    if let Some(document) = members.get("json") {
        return Ok(Some(json::compact(document.get()).into()));
    }
    match optional(members, "xml", TEXT)? {
        Some(text) => Ok(Some(text.into())),
        None if members.contains_key("unread") => Ok(None),
        None => Err("a body has none of the members `json`, `xml` and `unread`".to_owned()),
    }
}

fn required<T>(members: &Members, name: &str, read: Read<T>) -> Result<T, String> {
    optional(members, name, read)?.ok_or_else(|| format!("`{name}` is missing"))
}

fn optional<T>(members: &Members, name: &str, read: Read<T>) -> Result<Option<T>, String> {
    let value = members.get(name).map(|value| read(value.get()));
    value.transpose().map_err(|_| format!("`{name}` is of another kind"))
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.problem)
    }
}

impl Error for CassetteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

impl fmt::Debug for Cassette {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cassette").field("replay", &self.replay).finish_non_exhaustive()
    }
}
