//! The state that a user declares, for checks and serving to read.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::Duration,
};

use super::{
    access::{App, Grant},
    api::Api,
    apis::{self, CannedResponse, built_in},
    limits::Limiter,
};

/// Applications by key, sessions by token, APIs by method, limits and latency.
pub(crate) struct Declared {
    pub(crate) apps: HashMap<String, App>,
    pub(crate) sessions: HashMap<String, Grant>,
    pub(crate) apis: HashMap<String, Arc<Api>>,
    /// The canned responses among the APIs, by method.
    mocks: BTreeMap<String, Mock>,
    pub(crate) limiter: Limiter,
    pub(crate) latency: Latency,
    /// Whether a signature without `sign_method` may follow the old MD5.
    pub(crate) old_md5: bool,
    /// Whether calls may have neither app key nor signature, but a session.
    pub(crate) dingtalk: bool,
    /// Whether responses say that they come from a sandbox.
    pub(crate) marks: bool,
}

/// A canned response, and the API whose place it took.
struct Mock {
    response: CannedResponse,
    instead_of: Option<Arc<Api>>,
}

/// Nothing but the built-in APIs.
impl Default for Declared {
    fn default() -> Self {
        Self {
            apps: HashMap::new(),
            sessions: HashMap::new(),
            apis: built_in::all()
                .into_iter()
                .map(|(method, api)| (method.to_owned(), Arc::new(api)))
                .collect(),
            mocks: BTreeMap::new(),
            limiter: Limiter::default(),
            latency: Latency::default(),
            old_md5: false,
            dingtalk: false,
            marks: true,
        }
    }
}

impl Declared {
    /// Declares an application, replacing one of the same key.
    pub(crate) fn app(&mut self, app: App) {
        self.apps.insert(app.key.clone(), app);
    }

    /// Declares an API, replacing one of the same method.
    pub(crate) fn api(&mut self, method: String, api: Api) {
        self.mocks.remove(&method);
        self.apis.insert(method, Arc::new(api));
    }

    /// Answers a method with a canned response, replacing an earlier one.
    pub(crate) fn mock(&mut self, method: String, response: CannedResponse) {
        let before = self.apis.insert(method.clone(), Arc::new(apis::canned(&method, response.clone())));
        let instead_of = self.mocks.remove(&method).map_or(before, |mock| mock.instead_of);
        self.mocks.insert(method, Mock { response, instead_of });
    }

    /// Removes a canned response; what it stood in for serves the method again. Whether there was one.
    pub(crate) fn unmock(&mut self, method: &str) -> bool {
        let Some(mock) = self.mocks.remove(method) else { return false };
        match mock.instead_of {
            Some(api) => self.apis.insert(method.to_owned(), api),
            None => self.apis.remove(method),
        };
        true
    }

    /// The canned responses, by method.
    pub(crate) fn mocks(&self) -> impl Iterator<Item = (&str, &CannedResponse)> {
        self.mocks.iter().map(|(method, mock)| (method.as_str(), &mock.response))
    }

    /// Keys of the applications and methods of the APIs, each sorted: what may be shown to anyone.
    pub(crate) fn names(&self) -> (Vec<String>, Vec<String>) {
        let apps = self.app_keys();
        let mut methods: Vec<_> = self.apis.keys().cloned().collect();
        methods.sort_unstable();
        (apps, methods)
    }

    /// Keys of the applications, sorted.
    pub(crate) fn app_keys(&self) -> Vec<String> {
        let mut keys: Vec<_> = self.apps.keys().cloned().collect();
        keys.sort_unstable();
        keys
    }
}

/// A delay that is added to every call, or to the calls of one API.
#[derive(Default)]
pub(crate) struct Latency {
    all: Duration,
    by_method: HashMap<String, Duration>,
}

impl Latency {
    /// Sets the delay of one API, or of all APIs that have no delay of their own.
    pub(crate) fn set(&mut self, method: Option<String>, time: Duration) {
        match method {
            Some(method) => {
                self.by_method.insert(method, time);
            }
            None => self.all = time,
        }
    }

    pub(crate) fn of(&self, method: &str) -> Duration {
        self.by_method.get(method).copied().unwrap_or(self.all)
    }
}
