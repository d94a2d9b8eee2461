//! Which calls a test expects: by method, host and parameters.

use std::fmt;

use super::{
    ReceivedCall,
    difference::Difference,
    whole::{Whole, is_blank, is_same},
};

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
    /// What else the call is made of, if it must be the recorded one in everything.
    pub(super) whole: Option<Whole>,
}

impl ExpectedCall {
    /// Any call of an API, by its method; that of a struct is `A::API.method`.
    pub fn of(method: impl Into<String>) -> Self {
        Self { method: Some(method.into()), ..Self::any() }
    }

    /// Any call.
    pub const fn any() -> Self {
        Self { method: None, host: None, params: Vec::new(), times: Some(1), whole: None }
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

    /// Whether it is of the call's API, or of any.
    pub(super) fn is_of(&self, method: &str) -> bool {
        self.method.as_deref().is_none_or(|expected| expected == method)
    }

    /// Whether a call fits.
    pub(super) fn fits(&self, call: &ReceivedCall) -> bool {
        self.is_of(call.method()) && self.differences(call).is_empty()
    }

    /// In what a call of the right API does not fit, parameter by parameter.
    pub(super) fn differences(&self, call: &ReceivedCall) -> Vec<Difference> {
        let mut found = Vec::new();
        if let Some(host) = self.host.as_ref().filter(|host| **host != call.host()) {
            found.push(Difference::Host { came: call.host().to_owned(), expected: host.clone() });
        }
        let whole = self.whole.as_ref();
        for (name, expected) in &self.params {
            if whole.is_some_and(|whole| whole.ignores(name)) {
                continue;
            }
            let came = call.param(name).filter(|came| whole.is_none() || !is_blank(came));
            let is_same = |came: &str, expected: &str| whole.is_some() && is_same(came, expected);
            found.extend(Difference::between(name, came, expected.as_deref(), is_same));
        }
        if let Some(whole) = whole {
            let is_expected = |name: &str| self.params.iter().any(|(other, _)| other == name);
            found.extend(whole.differences(call, is_expected));
        }
        found
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
        if let Some(whole) = &self.whole {
            return write!(f, " of {}", whole.file.escape_debug());
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
