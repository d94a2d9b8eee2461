//! `taobao.tmc.message.produce`

use crate::{FileItem, TopApi, TopObject};

/// `taobao.tmc.message.produce` (发布单条消息): publishes a message in the name of the session's user.
///
/// ```
/// use top_apis::{BusinessResult, response, tmc::MessageProduce};
///
/// let produce = MessageProduce {
///     topic: "taobao_jds_TradeTrace".into(),
///     content: r#"{"tid":1234554321,"status":"X_LOGISTICS_PRINTED"}"#.into(),
///     ..Default::default()
/// };
/// let body = br#"{"is_success":true,"total":1,"msg_ids":{"string":["1"]}}"#;
/// let produced = response::decode::<MessageProduce>(body, Default::default())?.data.into_result()?;
/// assert_eq!(produced.total, Some(1));
/// # let _ = produce;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, TopApi)]
#[top_api(method = "taobao.tmc.message.produce", response = Produced, session = required, debug)]
pub struct MessageProduce {
    /// The topic.
    #[top_api(max_len = 256)]
    pub topic: String,
    /// The content: JSON of the members that the topic defines.
    #[top_api(secret, max_len = 122_880)]
    pub content: String,
    /// The group that gets it; mostly `default`.
    pub target_group: Option<String>,
    /// When it is to be sent: a time in milliseconds since 1970.
    pub delay_millis: Option<i64>,
    /// After how many milliseconds it is worth nothing.
    pub expires_millis: Option<i64>,
    /// A file (jpg, png, bmp, gif or pdf), where the topic has a member of bytes.
    #[top_api(max_len = 1_048_576)]
    pub media_content: Option<FileItem>,
    /// Another file.
    #[top_api(max_len = 1_048_576)]
    pub media_content2: Option<FileItem>,
    /// Another file.
    #[top_api(max_len = 1_048_576)]
    pub media_content3: Option<FileItem>,
    /// Another file.
    #[top_api(max_len = 1_048_576)]
    pub media_content4: Option<FileItem>,
    /// Another file.
    #[top_api(max_len = 1_048_576)]
    pub media_content5: Option<FileItem>,
}

/// What became of a message.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct Produced {
    /// Whether it is published.
    pub is_success: Option<bool>,
    /// To how many receivers.
    pub total: Option<i64>,
    /// The ids of the messages.
    pub msg_ids: Vec<String>,
}
