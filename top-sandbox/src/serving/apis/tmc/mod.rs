//! The `taobao.tmc.*` APIs: the HTTP side of the message channel, over the same queues as the link.

mod groups;
mod messages;
mod params;
mod produce;
mod users;

use std::sync::Arc;

use top_core::SessionRequirement;
use top_names::response_key;

use crate::{
    messages::{Broker, Moment, NewMessage, PublishError, TooMany},
    protocol::{Document, PlatformError, Tree},
    serving::api::{Api, Call, ready},
};

/// What these APIs work on.
pub(crate) struct Channel {
    pub(crate) broker: Arc<Broker>,
    /// The applications to which something is produced, asked for when it is.
    pub(crate) app_keys: Box<dyn Fn() -> Vec<String> + Send + Sync>,
}

impl Channel {
    fn publish(&self, message: NewMessage, moment: Moment) -> Result<Vec<i64>, PublishError> {
        self.broker.publish(message, &(self.app_keys)(), moment)
    }
}

/// The members of a response.
type Members = Result<Vec<(&'static str, Tree)>, PlatformError>;

type Serve = fn(&Channel, &Call<'_>) -> Members;

/// Method and API of each.
pub(crate) fn all(channel: Channel) -> Vec<(&'static str, Api)> {
    use SessionRequirement::{None as NoSession, Optional, Required};
    let apis: [(&'static str, SessionRequirement, Serve); 16] = [
        ("taobao.tmc.user.permit", Required, users::permit),
        ("taobao.tmc.user.cancel", NoSession, users::cancel),
        ("taobao.tmc.user.get", NoSession, users::get),
        ("taobao.tmc.user.topics.get", Optional, users::topics),
        ("taobao.tmc.messages.consume", NoSession, messages::consume),
        ("taobao.tmc.messages.confirm", NoSession, messages::confirm),
        ("taobao.tmc.message.produce", Required, produce::one),
        ("taobao.tmc.messages.produce", Required, produce::several),
        ("taobao.tmc.queue.get", NoSession, messages::queue),
        ("taobao.tmc.msg.sendrecord", NoSession, messages::send_record),
        ("taobao.tmc.auth.get", NoSession, groups::auth),
        ("taobao.tmc.group.add", NoSession, groups::add),
        ("taobao.tmc.group.delete", NoSession, groups::delete),
        ("taobao.tmc.groups.get", NoSession, groups::get),
        ("taobao.tmc.topic.group.add", NoSession, groups::add_topics),
        ("taobao.tmc.topic.group.delete", NoSession, groups::delete_topics),
    ];
    let channel = Arc::new(channel);
    let api = |(method, session, serve)| (method, api(method, session, Arc::clone(&channel), serve));
    apis.into_iter().map(api).collect()
}

fn api(method: &str, session: SessionRequirement, channel: Arc<Channel>, serve: Serve) -> Api {
    let root = response_key(method);
    Api::new(session, move |call| {
        let members =
            serve(&channel, call)?.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(ready(Ok(Document { root: root.clone(), content: Tree::Object(members) }.into())))
    })
}

impl From<TooMany> for PlatformError {
    fn from(_: TooMany) -> Self {
        Self::of(15).sub("isv.too-many", "")
    }
}
