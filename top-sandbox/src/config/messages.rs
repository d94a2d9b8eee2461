//! The members of a configuration that are about the message channel.

use std::time::Duration;

use serde::Deserialize;

use super::declarations::ConfigError;
use crate::{
    messages::{MessageFault, MessageSettings},
    serving::Seller,
};

/// Each fault of `times` waits in memory.
const MAX_FAULTS: usize = 10_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChannelEntry {
    redelivery_millis: Option<u64>,
    storage_seconds: Option<u64>,
    max_bytes: Option<usize>,
    keep: Option<usize>,
    window: Option<usize>,
    idle_millis: Option<u64>,
    gzip_from: Option<usize>,
    pulled: Option<bool>,
    adaptive: Option<bool>,
    refusal_code: Option<i32>,
    token: Option<String>,
    lot: Option<LotEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LotEntry {
    one_in: u64,
    #[serde(default)]
    seed: u64,
    kinds: Vec<FaultKind>,
    millis: Option<u64>,
}

/// What a configuration says of the channel: the settings in place of those before, and the faults that are drawn.
#[derive(Debug, Clone)]
pub(super) struct Channel {
    pub(super) settings: MessageSettings,
    pub(super) lot: Option<Lot>,
}

#[derive(Debug, Clone)]
pub(super) struct Lot {
    pub(super) one_in: u64,
    pub(super) seed: u64,
    pub(super) faults: Vec<MessageFault>,
}

impl ChannelEntry {
    pub(super) fn read(self) -> Result<Channel, ConfigError> {
        let mut settings = MessageSettings::default();
        if let Some(millis) = self.redelivery_millis {
            settings = settings.redelivery(Duration::from_millis(millis));
        }
        if let Some(seconds) = self.storage_seconds {
            settings = settings.storage(Duration::from_secs(seconds));
        }
        if let Some(bytes) = self.max_bytes {
            settings = settings.max_bytes(bytes);
        }
        if let Some(messages) = self.keep {
            settings = settings.keep(messages);
        }
        if let Some(messages) = self.window {
            settings = settings.window(messages);
        }
        if let Some(millis) = self.idle_millis {
            settings = settings.idle(Duration::from_millis(millis));
        }
        if let Some(bytes) = self.gzip_from {
            settings = settings.gzip_from(bytes);
        }
        if let Some(pulled) = self.pulled {
            settings = settings.pulled(pulled);
        }
        if let Some(adaptive) = self.adaptive {
            settings = settings.adaptive(adaptive);
        }
        if let Some(code) = self.refusal_code {
            // A code of 0 is none on the wire.
            settings = settings.refusal_code(Some(code).filter(|code| *code > 0));
        }
        if let Some(token) = self.token {
            settings = settings.token(token);
        }
        Ok(Channel { settings, lot: self.lot.map(LotEntry::read).transpose()? })
    }
}

impl LotEntry {
    fn read(self) -> Result<Lot, ConfigError> {
        if self.one_in == 0 {
            return Err(ConfigError("messages: `one_in` is at least 1".into()));
        }
        let entry = |kind| MessageFaultEntry { millis: self.millis, ..MessageFaultEntry::of(kind) };
        let faults = self.kinds.into_iter().map(|kind| entry(kind).fault()).collect::<Result<_, _>>()?;
        Ok(Lot { one_in: self.one_in, seed: self.seed, faults })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageFaultEntry {
    kind: FaultKind,
    #[serde(default = "once")]
    times: usize,
    code: Option<i32>,
    reason: Option<String>,
    millis: Option<u64>,
}

const fn once() -> usize {
    1
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum FaultKind {
    Refuse,
    Silence,
    Drop,
    Delay,
    Duplicate,
    Reorder,
    Cut,
    HangUp,
    Close,
    LoseConfirm,
}

impl MessageFaultEntry {
    const fn of(kind: FaultKind) -> Self {
        Self { kind, times: 1, code: None, reason: None, millis: None }
    }

    pub(super) fn read(self) -> Result<(MessageFault, usize), ConfigError> {
        if self.times > MAX_FAULTS {
            return Err(ConfigError("message_fault: `times` is at most 10000".into()));
        }
        let times = self.times;
        Ok((self.fault()?, times))
    }

    fn fault(self) -> Result<MessageFault, ConfigError> {
        let wrong = |what: &str| ConfigError(format!("message_fault: {what}"));
        let (code, reason) = (self.code, self.reason.unwrap_or_default());
        Ok(match self.kind {
            FaultKind::Refuse => MessageFault::Refuse(code.unwrap_or(401), reason),
            FaultKind::Silence => MessageFault::Silence,
            FaultKind::Drop => MessageFault::Drop,
            FaultKind::Delay => {
                let millis = self.millis.ok_or_else(|| wrong("a delay has `millis`"))?;
                MessageFault::Delay(Duration::from_millis(millis))
            }
            FaultKind::Duplicate => MessageFault::Duplicate,
            FaultKind::Reorder => MessageFault::Reorder,
            FaultKind::Cut => MessageFault::Cut,
            FaultKind::HangUp => MessageFault::HangUp,
            FaultKind::Close => {
                let code = u16::try_from(code.unwrap_or(1011));
                MessageFault::Close(code.map_err(|_| wrong("`code` of a close has 16 bits"))?, reason)
            }
            FaultKind::LoseConfirm => MessageFault::LoseConfirm,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PermitEntry {
    app: String,
    user: String,
    user_id: Option<u64>,
    topics: Option<Vec<String>>,
}

/// Which topics a user permits to an application; all without a list.
#[derive(Debug, Clone)]
pub(super) struct PermitDeclared {
    pub(super) app: String,
    pub(super) user: Seller,
    pub(super) topics: Option<Vec<String>>,
}

impl PermitEntry {
    pub(super) fn read(self) -> PermitDeclared {
        let user = Seller::new(self.user, self.user_id.unwrap_or(1));
        PermitDeclared { app: self.app, user, topics: self.topics }
    }
}
