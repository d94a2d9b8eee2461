//! The body of a batch (批量调用, `/router/batch`): many calls in one text. No IO.
//!
//! ```text
//! #PUBLIC#format=…&method=…       what all calls have in common, if there is more than one
//! -S-                             between line breaks: the separator
//! num_iid=1&session=…             a call: its own parameters, its method and session where they differ
//! -S-
//! N                               a call that adds nothing
//! ```
//!
//! Values are percent-encoded, so the default separator cannot be part of one; but the platform joins its
//! response by the same separator, and may repeat what it was sent. Where a value holds the separator, the batch uses
//! another one, which is sent in the header `top-api-separator`.

use std::collections::HashSet;

use memchr::memmem;

use super::{
    extra::ExtraParams,
    form::Form,
    merge::{Sink, merge},
    system::{Parameter, System, SystemParameters},
    write::top_level,
};
use crate::{
    blank::is_blank_bytes,
    check::Problems,
    error::{CheckError, Rule},
    mirror::{Field as _, FieldSpec, Record, TopDateTime, Value},
    path::Path,
    sign::SignMethod,
};

/// Between the parts of a batch unless the header `top-api-separator` names another.
pub const SEPARATOR: &str = "\r\n-S-\r\n";

/// One call of a batch, checked and written, without the system parameters that the batch sends for all calls.
#[derive(Clone)]
pub struct SubCall {
    /// Name and plain value; the method and the called application come after the call's own.
    params: Vec<(String, Vec<u8>)>,
    session: Option<String>,
}

impl SubCall {
    /// Checks and writes one call.
    ///
    /// # Errors
    /// Every member that is missing, over its limits, set twice, cannot be written or is a file.
    pub fn new(method: &str, record: &dyn Record, extra: &ExtraParams) -> Result<Self, CheckError> {
        let mut call = CallParams(Vec::new());
        // Only for its names: a member must not have the name of a system parameter.
        let system = System::new("", TopDateTime::blank());
        let parameters = SystemParameters { system: &system, method, sign_method: SignMethod::default() };
        merge(record, extra, &parameters, &mut call)?;
        let mut params = call.0;
        params.push(("method".to_owned(), method.as_bytes().to_vec()));
        Ok(Self { params, session: None })
    }

    /// The call's session.
    pub fn session(mut self, session: Option<String>) -> Self {
        self.session = session;
        self
    }

    /// The called application's key.
    pub fn target_app_key(mut self, app_key: Option<&str>) -> Self {
        self.params.extend(app_key.map(|key| ("target_app_key".to_owned(), key.as_bytes().to_vec())));
        self
    }
}

/// Collects a call's own parameters.
struct CallParams(Vec<(String, Vec<u8>)>);

impl Sink for CallParams {
    /// The batch sends the system parameters.
    fn system(&mut self, _: Parameter, _: &SystemParameters<'_>) {}

    fn param(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems) {
        let path = Path::ROOT.member(name);
        if value.is_file() {
            return problems.add(&path, Rule::BatchFile);
        }
        let mut text = Vec::new();
        top_level(&mut text, value, spec, &path, problems);
        if !is_blank_bytes(&text) {
            self.0.push((name.to_owned(), text));
        }
    }
}

/// Not the values.
impl std::fmt::Debug for SubCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SubCall")
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("session", &self.session.as_ref().map(|_| "<redacted>"))
            .finish()
    }
}

/// A batch, written. Its text is signed as it is sent, with [`encode_with_body`](super::encode_with_body) and an
/// empty method.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchBody {
    /// The body; its content type is that of [`RawBody::batch`](super::RawBody::batch).
    pub text: String,
    /// The separator, if it is not the default one: the value of the header `top-api-separator`.
    pub separator: Option<String>,
    /// The session among the system parameters of the batch itself.
    pub session: Option<String>,
}

impl std::fmt::Debug for BatchBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BatchBody")
            .field("text_bytes", &self.text.len())
            .field("separator", &self.separator)
            .finish_non_exhaustive()
    }
}

/// Joins calls into one body.
///
/// ```
/// use top_core::{TopObject, request::batch::{self, SubCall}};
///
/// #[derive(TopObject)]
/// struct Item { num_iid: i64 }
///
/// let call = |num_iid| SubCall::new("taobao.item.get", &Item { num_iid }, &Default::default());
/// let batch = batch::join(&[call(1)?, call(2)?]);
/// assert_eq!(batch.text, "#PUBLIC#method=taobao.item.get\r\n-S-\r\nnum_iid=1\r\n-S-\r\nnum_iid=2");
/// # Ok::<(), top_core::error::CheckError>(())
/// ```
pub fn join(calls: &[SubCall]) -> BatchBody {
    let separator = separator(calls);
    // The platform uses the session of the batch for a call without one: it must not be another seller's.
    let session = match calls {
        [first, ..] if calls.iter().all(|call| call.session.is_some()) => first.session.clone(),
        _ => None,
    };
    let common: Vec<_> = match calls {
        [first, second, ..] => {
            let is_common =
                |param: &&(String, Vec<u8>)| calls[1..].iter().all(|call| call.params.contains(param));
            // Most batches have nothing in common beyond the first two.
            let candidates = first.params.iter().filter(|param| second.params.contains(param));
            candidates.filter(is_common).collect()
        }
        _ => Vec::new(),
    };
    let mut text = Vec::new();
    if !common.is_empty() {
        text.extend_from_slice(b"#PUBLIC#");
        text.extend_from_slice(&form(&common));
    }
    for call in calls {
        if !text.is_empty() {
            text.extend_from_slice(separator.as_deref().unwrap_or(SEPARATOR).as_bytes());
        }
        let own_session = call
            .session
            .as_ref()
            .filter(|own| session.as_ref() != Some(*own))
            .map(|own| ("session".to_owned(), own.clone().into_bytes()));
        let own: Vec<_> =
            call.params.iter().filter(|param| !common.contains(param)).chain(&own_session).collect();
        if own.is_empty() {
            text.push(b'N');
        } else {
            text.extend_from_slice(&form(&own));
        }
    }
    // All of it is percent-encoded, and the separators are ASCII.
    let text = String::from_utf8(text).unwrap_or_default();
    BatchBody { text, separator, session }
}

fn form(params: &[&(String, Vec<u8>)]) -> Vec<u8> {
    let mut form = Form::with_capacity(128);
    for (name, value) in params {
        form.add(name.as_bytes(), value);
    }
    form.into_body()
}

/// Another separator, where a value holds the default one. It is sent in a header, so it has no line break; no encoded
/// text has a tilde, and the platform's Java, which takes the separator for a pattern, sees nothing special in it.
fn separator(calls: &[SubCall]) -> Option<String> {
    let values = || calls.iter().flat_map(|call| &call.params).map(|(_, value)| value.as_slice());
    if !values().any(|value| memmem::find(value, SEPARATOR.as_bytes()).is_some()) {
        return None;
    }
    // One pass over the values. With n numbers taken, one of the first n + 1 is free.
    let taken: HashSet<usize> = values().flat_map(numbered_separators).collect();
    (0..=taken.len()).find(|number| !taken.contains(number)).map(|number| format!("~S{number}~"))
}

/// The numbers of all `~S0~`, `~S1~`, … in a value.
fn numbered_separators(value: &[u8]) -> impl Iterator<Item = usize> {
    memmem::find_iter(value, "~S").filter_map(|at| {
        let rest = &value[at + 2..];
        let digits = rest.iter().take(20).position(|byte| !byte.is_ascii_digit())?;
        (rest[digits] == b'~').then(|| std::str::from_utf8(&rest[..digits]).ok()?.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(params: &[(&str, &str)], session: Option<&str>) -> SubCall {
        let call = SubCall::new("m", &Empty, &params.iter().copied().collect()).unwrap();
        call.session(session.map(str::to_owned))
    }

    struct Empty;

    impl Record for Empty {
        fn shape(&self) -> &'static crate::mirror::Shape {
            static SHAPE: crate::mirror::Shape = crate::mirror::Shape::empty("Empty");
            &SHAPE
        }
        fn value_at(&self, _: usize) -> Value<'_> {
            Value::None
        }
    }

    impl crate::mirror::RecordMut for Empty {
        fn slot_shape(&self) -> &'static crate::mirror::Shape {
            Record::shape(self)
        }

        fn slot_at(&mut self, _: usize) -> crate::mirror::Slot<'_> {
            crate::mirror::Slot::Closed
        }
    }

    #[test]
    fn common_parameters_are_written_once() {
        let batch = join(&[call(&[("a", "1"), ("b", "x y")], None), call(&[("a", "1"), ("b", "z")], None)]);
        assert_eq!(batch.text, "#PUBLIC#a=1&method=m\r\n-S-\r\nb=x+y\r\n-S-\r\nb=z");
        let batch = join(&[call(&[("a", "1")], None)]);
        assert_eq!(batch.text, "a=1&method=m", "one call has nothing in common with others");
        let three = [call(&[("a", "1")], None), call(&[("a", "1")], None), call(&[], None)];
        assert_eq!(join(&three).text, "#PUBLIC#method=m\r\n-S-\r\na=1\r\n-S-\r\na=1\r\n-S-\r\nN");
        assert_eq!(join(&[]).text, "");
    }

    #[test]
    fn no_call_gets_the_session_of_another() {
        let batch = join(&[call(&[], Some("s1")), call(&[], Some("s2")), call(&[], Some("s1"))]);
        assert_eq!(batch.session.as_deref(), Some("s1"));
        assert_eq!(batch.text, "#PUBLIC#method=m\r\n-S-\r\nN\r\n-S-\r\nsession=s2\r\n-S-\r\nN");
        let batch = join(&[call(&[], Some("s1")), call(&[], None)]);
        assert_eq!(batch.session, None);
        assert_eq!(batch.text, "#PUBLIC#method=m\r\n-S-\r\nsession=s1\r\n-S-\r\nN");
        assert!(!format!("{batch:?} {:?}", call(&[], Some("hunter2"))).contains("hunter2"));
    }

    #[test]
    fn a_value_may_hold_any_separator() {
        let batch = join(&[call(&[("a", "x\r\n-S-\r\ny")], None), call(&[("a", "~S0~")], None)]);
        assert_eq!(batch.separator.as_deref(), Some("~S1~"));
        assert_eq!(batch.text, "#PUBLIC#method=m~S1~a=x%0D%0A-S-%0D%0Ay~S1~a=%7ES0%7E");
        assert_eq!(join(&[call(&[("a", "-S-")], None)]).separator, None);
        let many: String =
            (0..20_000).map(|number| format!("~S{number}")).chain(["~\r\n-S-\r\n".into()]).collect();
        assert_eq!(join(&[call(&[("a", &many)], None)]).separator.as_deref(), Some("~S20000~"));
    }

    #[test]
    fn a_call_cannot_set_a_system_parameter() {
        let error = SubCall::new("m", &Empty, &[("session", "x")].into_iter().collect()).unwrap_err();
        assert_eq!(error.problems()[0].rule, Rule::Duplicate);
    }
}
