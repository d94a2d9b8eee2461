//! `taobao.tmc.messages.consume`

use crate::{TopApi, TopDateTime, TopObject};

/// `taobao.tmc.messages.consume` (消费多条消息): takes messages out of a group's queue. What is not confirmed with
/// [`MessagesConfirm`](super::MessagesConfirm) comes again later.
///
/// A consumer that does this by itself, with handlers, is `client::messages::Consumer::builder_over_http`. Wait about a
/// tenth of a second after a call that brought nothing.
///
/// ```
/// use top_apis::{response, tmc::MessagesConsume};
///
/// let body = br#"{"tmc_messages_consume_response":{"messages":{"tmc_message":[
///     {"id":2180100000000000001,"topic":"taobao_trade_TradeBuyerPay","content":"{\"tid\":1}","user_id":7}]}}}"#;
/// let messages = response::decode::<MessagesConsume>(body, Default::default())?.data;
/// assert_eq!(messages[0].id, Some(2_180_100_000_000_000_001));
/// # Ok::<(), top_apis::Error>(())
/// ```
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.messages.consume", response = Vec<TmcMessage>, unwrap = "messages", idempotent, debug)]
pub struct MessagesConsume {
    /// The group; the default one unless given. An app without groups must not name one.
    pub group_name: Option<String>,
    /// How many messages, from 10 to 200.
    pub quantity: Option<i64>,
}

/// A message.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcMessage {
    /// The message's id.
    pub id: Option<i64>,
    /// The topic.
    pub topic: Option<String>,
    /// What it says: JSON, seldom XML.
    #[top_api(secret)]
    pub content: Option<String>,
    /// When it was published.
    pub pub_time: Option<TopDateTime>,
    /// The app key of the publisher.
    pub pub_app_key: Option<String>,
    /// The user whom it is about.
    pub user_id: Option<i64>,
    /// The name of the user whom it is about.
    #[top_api(secret)]
    pub user_nick: Option<String>,
}
