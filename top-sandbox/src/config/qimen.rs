//! The members of a configuration that are about Qimen.

use serde::Deserialize;

use super::declarations::ConfigError;
use crate::qimen::{QimenFault, QimenResponse, QimenRoute};

/// Each fault of `times` waits in memory.
const MAX_FAULTS: usize = 10_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RouteEntry {
    customer: String,
    method: Option<String>,
    from: Option<Vec<String>>,
    url: Option<String>,
    app: Option<String>,
    body: Option<String>,
}

impl RouteEntry {
    pub(super) fn read(self) -> Result<QimenRoute, ConfigError> {
        let wrong = |what: &str| ConfigError(format!("qimen: {what}"));
        let mut route = match (self.url, self.app, self.body) {
            (Some(url), Some(app), None) => {
                QimenRoute::to(self.customer, app, &url).map_err(|error| wrong(&error.to_string()))?
            }
            (None, None, Some(body)) => QimenRoute::handled(self.customer, move |_| {
                let response = QimenResponse::from(body.clone());
                async move { response }
            }),
            (None, None, None) => QimenRoute::stub(self.customer),
            _ => {
                return Err(wrong("a route has `url` and `app`, or `body`, or none of them for a stub"));
            }
        };
        if let Some(method) = &self.method {
            route = route.method(method);
        }
        Ok(match self.from {
            Some(app_keys) => route.only_from(app_keys),
            None => route,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QimenFaultEntry {
    method: String,
    kind: FaultKind,
    #[serde(default = "once")]
    times: usize,
}

const fn once() -> usize {
    1
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum FaultKind {
    TimeOut,
    Unreachable,
    Twice,
}

impl QimenFaultEntry {
    pub(super) fn read(self) -> Result<(String, QimenFault, usize), ConfigError> {
        if self.times > MAX_FAULTS {
            return Err(ConfigError("qimen_fault: `times` is at most 10000".to_owned()));
        }
        let fault = match self.kind {
            FaultKind::TimeOut => QimenFault::TimeOut,
            FaultKind::Unreachable => QimenFault::Unreachable,
            FaultKind::Twice => QimenFault::Twice,
        };
        Ok((self.method, fault, self.times))
    }
}
