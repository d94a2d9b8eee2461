//! Which calls a test expects: by method, host and parameters.

use std::fmt;

use super::ReceivedCall;

/// Which calls an expectation fits, and how many.
///
/// ```
/// use top_client::testing::ExpectedCall;
///
/// let twice = ExpectedCall::of("taobao.item.get").param("num_iid", "1").without("session").times(2);
/// let all_others = ExpectedCall::any().any_times();
/// # let _ = (twice, all_others);
/// ```
#[derive(Clone)]
#[must_use = "an expectation does nothing until it is given to `Replay::expect`"]
pub struct ExpectedCall {
    pub(super) method: Option<String>,
    host: Option<String>,
    params: Vec<(String, Option<String>)>,
    pub(super) times: Option<usize>,
}

impl ExpectedCall {
    /// Any call of an API, by its method; that of a struct is `A::API.method`.
    pub fn of(method: impl Into<String>) -> Self {
        Self { method: Some(method.into()), ..Self::any() }
    }

    /// Any call.
    pub const fn any() -> Self {
        Self { method: None, host: None, params: Vec::new(), times: Some(1) }
    }

    /// Only calls with this parameter, system parameters (`session`, …) included; the value is the text that is sent.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.params.push((name.into(), Some(value.into())));
        self
    }

    /// Only calls without this parameter.
    pub fn without(mut self, name: impl Into<String>) -> Self {
        self.params.push((name.into(), None));
        self
    }

    /// Only calls to the gateway of this host, for clients of several.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Exactly so many calls, one after the other.
    pub const fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Any number of calls, none included.
    pub const fn any_times(mut self) -> Self {
        self.times = None;
        self
    }

    /// Why a call does not fit; `None` if it does.
    pub(super) fn mismatch(&self, call: &ReceivedCall) -> Option<String> {
        if self.method.as_ref().is_some_and(|method| *method != call.method()) {
            return Some("another method".to_owned());
        }
        if self.host.as_ref().is_some_and(|host| *host != call.host()) {
            return Some("another host".to_owned());
        }
        self.params.iter().find_map(|(name, expected)| match (call.param(name), expected) {
            (Some(_), None) => Some(format!("`{name}` is there")),
            (None, Some(_)) => Some(format!("`{name}` is missing")),
            (Some(value), Some(expected)) if value != expected => Some(format!("`{name}` has another value")),
            _ => None,
        })
    }
}

impl From<&str> for ExpectedCall {
    fn from(method: &str) -> Self {
        Self::of(method)
    }
}

/// Without the values of parameters.
impl fmt::Debug for ExpectedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.method {
            Some(method) => write!(f, "`{method}`")?,
            None => f.write_str("any call")?,
        }
        if let Some(host) = &self.host {
            write!(f, " at {host}")?;
        }
        for (name, value) in &self.params {
            write!(f, " {} `{name}`", if value.is_some() { "with" } else { "without" })?;
        }
        Ok(())
    }
}
