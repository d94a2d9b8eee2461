//! A message before it is published, and what is stored of it.

use std::{fmt, io::Write as _, sync::Arc, time::Duration};

use flate2::{Compression, write::GzEncoder};
use top_core::{
    field::Field,
    tmc::{message::TopMessage, packet::Content},
};

/// A message to be [published](crate::Sandbox::publish). `Debug` shows no content.
///
/// ```
/// use std::time::Duration;
/// use top_sandbox::NewMessage;
///
/// let paid = NewMessage::new("taobao_trade_TradeBuyerPay", r#"{"tid":2110330002004518}"#)
///     .user("测试店铺", 263_685_215)
///     .delay(Duration::from_secs(1));
/// ```
#[derive(Clone)]
pub struct NewMessage {
    pub(crate) topic: String,
    pub(crate) content: String,
    pub(crate) id: Option<i64>,
    pub(crate) user: Option<User>,
    pub(crate) group: Option<String>,
    pub(crate) app_key: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) data_id: Option<String>,
    pub(crate) delay: Duration,
    pub(crate) lifetime: Option<Duration>,
    pub(crate) gzip: bool,
}

/// A user of the platform, whom messages are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) nick: String,
    pub(crate) id: i64,
}

impl NewMessage {
    /// A message that is about no user: it goes to every application.
    pub fn new(topic: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            content: content.into(),
            id: None,
            user: None,
            group: None,
            app_key: None,
            publisher: None,
            data_id: None,
            delay: Duration::ZERO,
            lifetime: None,
            gzip: false,
        }
    }

    /// A message of a typed struct: its topic, and its fields as JSON.
    ///
    /// ```
    /// use top_core::TopMessage;
    /// use top_sandbox::NewMessage;
    ///
    /// #[derive(TopMessage)]
    /// #[top_api(topic = "taobao_trade_TradeBuyerPay")]
    /// struct TradeBuyerPay { tid: i64 }
    ///
    /// let paid = NewMessage::of(&TradeBuyerPay { tid: 2110330002004518 });
    /// ```
    pub fn of<M: TopMessage>(message: &M) -> Self {
        let mut content = Vec::new();
        top_core::json::append_lossy(&mut content, &Field::value(message));
        Self::new(M::TOPIC, String::from_utf8(content).unwrap_or_default())
    }

    /// It is about this user: it goes to the applications to which the user has permitted the topic, by
    /// `taobao.tmc.user.permit` or [`Sandbox::permit`](crate::Sandbox::permit).
    pub fn user(mut self, nick: impl Into<String>, id: i64) -> Self {
        self.user = Some(User { nick: nick.into(), id });
        self
    }

    /// It goes to this group, whatever the rules for users and topics say.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    /// It goes to this application only.
    pub fn app(mut self, key: impl Into<String>) -> Self {
        self.app_key = Some(key.into());
        self
    }

    /// The app key that it is published by; the platform's otherwise.
    pub fn publisher(mut self, app_key: impl Into<String>) -> Self {
        self.publisher = Some(app_key.into());
        self
    }

    /// The id of what it is about (消息主键ID), by which `taobao.tmc.msg.sendrecord` finds it; none otherwise.
    pub fn data_id(mut self, id: impl Into<String>) -> Self {
        self.data_id = Some(id.into());
        self
    }

    /// It is sent so much later.
    pub const fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// How long it is stored, if less than [otherwise](crate::MessageSettings::storage).
    pub const fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// Its content is sent as gzip, as the platform does with large ones.
    pub const fn gzip(mut self) -> Self {
        self.gzip = true;
        self
    }

    /// Its id; the next free one otherwise. With several applications, each copy after the first gets a free one.
    pub const fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl fmt::Debug for NewMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewMessage")
            .field("topic", &self.topic)
            .field("content", &self.content.len())
            .field("group", &self.group)
            .finish_non_exhaustive()
    }
}

/// What is stored once for all copies of a message.
pub(crate) struct Payload {
    pub(crate) topic: String,
    pub(crate) content: String,
    gzip: Option<Vec<u8>>,
    pub(crate) user: Option<User>,
    pub(crate) publisher: Option<String>,
    pub(crate) data_id: Option<String>,
}

impl Payload {
    pub(super) fn of(message: NewMessage, gzip_from: Option<usize>) -> Arc<Self> {
        let NewMessage { topic, content, user, publisher, data_id, gzip, .. } = message;
        let is_gzip = gzip || gzip_from.is_some_and(|least| content.len() >= least);
        let gzip = is_gzip.then(|| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            // Writing into memory cannot fail.
            let _ = encoder.write_all(content.as_bytes());
            encoder.finish().unwrap_or_default()
        });
        Arc::new(Self { topic, content, gzip, user, publisher, data_id })
    }

    /// As it is sent over the link.
    pub(crate) fn wire(&self) -> Content<'_> {
        self.gzip.as_deref().map_or(Content::Text(&self.content), Content::Gzip)
    }

    /// What it holds in memory, in bytes.
    pub(super) fn held(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::capacity);
        size_of::<Self>()
            + self.topic.capacity()
            + self.content.capacity()
            + self.gzip.as_ref().map_or(0, Vec::capacity)
            + self.user.as_ref().map_or(0, |user| user.nick.capacity())
            + text(&self.publisher)
            + text(&self.data_id)
    }
}
