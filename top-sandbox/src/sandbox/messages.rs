//! What a user of the sandbox declares of the message channel, and reads of it.

use std::collections::BTreeSet;

use super::Sandbox;
use crate::{
    messages::{MessageConnection, MessageFault, MessageSettings, NewMessage, PublishError, RecordedMessage},
    serving::Seller,
};

impl Sandbox {
    /// The address of the message channel (TMC), for the consumer under test: `ws://127.0.0.1:PORT/`.
    pub fn messages_url(&self) -> String {
        format!("ws://{}/", self.address)
    }

    /// Publishes a message to every application to which it goes; gives the id of each copy. None if no application gets
    /// it: a message about a user goes only to those to which the user has [permitted](Self::permit) its topic.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use top_sandbox::{NewMessage, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// let ids = sandbox.publish(NewMessage::new("taobao_trade_TradeBuyerPay", r#"{"tid":1}"#))?;
    /// assert_eq!(ids.len(), 1);
    /// // … a consumer of sandbox.messages_url() receives and confirms it; then:
    /// // assert!(sandbox.message_over(ids[0]).await.unwrap().is_confirmed());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The topic or the content is too long, or the store is full.
    pub fn publish(&self, message: NewMessage) -> Result<Vec<i64>, PublishError> {
        self.gateway.publish(message)
    }

    /// The user permits these topics to the application, in place of those before; without any, all topics. As
    /// `taobao.tmc.user.permit` does it.
    ///
    /// ```
    /// # use top_sandbox::{Sandbox, Seller};
    /// # fn permit(sandbox: &Sandbox) {
    /// sandbox.permit("12345678", &Seller::new("测试店铺", 263_685_215), ["taobao_trade_TradeBuyerPay"]);
    /// # }
    /// ```
    pub fn permit<T: Into<String>>(
        &self,
        app_key: &str,
        user: &Seller,
        topics: impl IntoIterator<Item = T>,
    ) -> &Self {
        let topics: BTreeSet<String> = topics.into_iter().map(Into::into).collect();
        let topics = Some(topics).filter(|topics| !topics.is_empty());
        // Only thousands of users are too many, and then the message that is not delivered says so.
        let _ = self.gateway.messages.permit(app_key, user.user(), topics, self.gateway.moment().time);
        self
    }

    /// Adds a fault of the message channel, for the next thing that it can meet: a message on its way, a client that
    /// connects, a confirm. Several faults are spent in order.
    pub fn message_fault(&self, fault: MessageFault) -> &Self {
        self.gateway.messages.with_faults(|faults| faults.add(fault, 1));
        self
    }

    /// From now on one of `one_in` things that these faults can meet does meet one of them, drawn by lot. The same `seed`
    /// draws the same. With no faults, none are drawn any more.
    pub fn message_faults_by_lot(
        &self,
        one_in: u64,
        seed: u64,
        faults: impl IntoIterator<Item = MessageFault>,
    ) -> &Self {
        let drawn = faults.into_iter().collect();
        self.gateway.messages.with_faults(|faults| faults.draw(one_in, seed, drawn));
        self
    }

    /// Changes how the message channel behaves, for what happens from now on.
    pub fn message_settings(&self, settings: MessageSettings) -> &Self {
        self.gateway.messages.set(settings);
        self
    }

    /// All messages that are stored, and the [last ones](MessageSettings::keep) that are confirmed or otherwise over, in
    /// the order of their ids.
    pub fn messages(&self) -> Vec<RecordedMessage> {
        self.gateway.messages.all()
    }

    /// The message of this id, unless it is over and was forgotten.
    pub fn message(&self, id: i64) -> Option<RecordedMessage> {
        self.gateway.messages.get(id)
    }

    /// The message of this id as soon as it is confirmed or otherwise over; `None` if it is not known.
    pub async fn message_over(&self, id: i64) -> Option<RecordedMessage> {
        self.gateway.messages.watched(id, RecordedMessage::is_over).await
    }

    /// The message of this id as soon as `test` holds for it; `None` if it is not known.
    ///
    /// ```
    /// # use top_sandbox::{MessageStep, Sandbox};
    /// # async fn failed(sandbox: &Sandbox, id: i64) {
    /// sandbox.message_when(id, |message| matches!(message.state(), MessageStep::Failed(_))).await;
    /// # }
    /// ```
    pub async fn message_when(
        &self,
        id: i64,
        test: impl Fn(&RecordedMessage) -> bool + Send,
    ) -> Option<RecordedMessage> {
        self.gateway.messages.watched(id, test).await
    }

    /// The messages that changed after the change of this number, as soon as there is one, the last change first; beyond 0
    /// are all that changed lately. With it, the number of the last change.
    ///
    /// ```
    /// # use top_sandbox::Sandbox;
    /// # async fn follow(sandbox: &Sandbox) {
    /// let mut seen = 0;
    /// loop {
    ///     let (change, messages) = sandbox.changed_messages(seen).await;
    ///     for message in messages.iter().rev() {
    ///         println!("{} {:?}", message.id(), message.state());
    ///     }
    ///     seen = change;
    /// }
    /// # }
    /// ```
    pub async fn changed_messages(&self, after: u64) -> (u64, Vec<RecordedMessage>) {
        // Never an error: the sender lives as long as the gateway.
        let _ = self.gateway.messages.watch().wait_for(|change| *change > after).await;
        self.gateway.messages.changed_after(after, usize::MAX)
    }

    /// How many messages are stored: neither confirmed nor expired.
    pub fn stored_messages(&self) -> usize {
        self.gateway.messages.stored()
    }

    /// Forgets the messages that are over.
    pub fn forget_messages(&self) -> &Self {
        self.gateway.messages.forget();
        self
    }

    /// The connections to the message channel that are open.
    pub fn message_connections(&self) -> Vec<MessageConnection> {
        self.gateway.messages.connections()
    }
}
