//! Faults of calls as they are written in a configuration.

use std::time::Duration;

use serde::Deserialize;

use super::declarations::ConfigError;
use crate::{protocol::PlatformError, serving::Fault};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FaultEntry {
    method: String,
    kind: FaultKind,
    #[serde(default = "once")]
    times: usize,
    code: Option<i64>,
    msg: Option<String>,
    sub_code: Option<String>,
    sub_msg: Option<String>,
    status: Option<u16>,
    body: Option<String>,
    millis: Option<u64>,
    bytes: Option<usize>,
}

const fn once() -> usize {
    1
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum FaultKind {
    Error,
    Http,
    Refuse,
    Delay,
    Silence,
    HangUp,
    Truncate,
    Trickle,
    GzipGarbage,
    GzipBomb,
}

/// Each fault of `times` waits in memory.
const MAX_FAULTS: usize = 10_000;

impl FaultEntry {
    pub(super) fn read(self) -> Result<(String, Fault, usize), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("fault of {}: {what}", self.method));
        let millis = self.millis.map(Duration::from_millis).ok_or_else(|| wrong("this kind has `millis`"));
        let fault = match self.kind {
            FaultKind::Error => {
                let code = self.code.ok_or_else(|| wrong("this kind has `code`"))?;
                let error = match self.msg {
                    Some(msg) => PlatformError::new(code, msg),
                    None => PlatformError::of(code),
                };
                Fault::Error(error.sub(self.sub_code.unwrap_or_default(), self.sub_msg.unwrap_or_default()))
            }
            FaultKind::Http => {
                let status = self.status.ok_or_else(|| wrong("this kind has `status`"))?;
                match self.body {
                    Some(body) => Fault::Http(status, "text/html", body.into()),
                    None => Fault::html(status),
                }
            }
            FaultKind::Refuse => Fault::Refuse,
            FaultKind::Delay => Fault::Delay(millis?),
            FaultKind::Silence => Fault::Silence,
            FaultKind::HangUp => Fault::HangUp,
            FaultKind::Truncate => Fault::Truncate,
            FaultKind::Trickle => Fault::Trickle(millis?),
            FaultKind::GzipGarbage => Fault::GzipGarbage,
            FaultKind::GzipBomb => Fault::GzipBomb(self.bytes.ok_or_else(|| wrong("this kind has `bytes`"))?),
        };
        if self.times > MAX_FAULTS {
            return Err(wrong("`times` is at most 10000"));
        }
        Ok((self.method, fault, self.times))
    }
}
