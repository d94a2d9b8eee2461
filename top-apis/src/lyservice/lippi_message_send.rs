//! `alibaba.lyservice.lippi.message.send`

use crate::{TopApi, TopObject};

/// `alibaba.lyservice.lippi.message.send` (客服域发送钉钉消息): passes a customer's message to customer service through
/// DingTalk (钉钉).
///
/// # The documented example
/// ```
/// use top_apis::{BusinessResult, response, lyservice::*};
///
/// let send = LippiMessageSend {
///     ly_ding_open_para_dto: LyDingOpenParaDto {
///         isv_org_id: Some(0),
///         corp_id: Some("dingxxx".into()),
///         token_grant_type: Some(TokenGrantType::Certificate),
///         suite_key: Some("xxx".into()),
///         org_id: Some(123),
///     },
///     ly_open_message_dto: LyOpenMessageDto {
///         cms_id: Some("testCmsId".into()),
///         ding_corp_id: Some("dingxxx".into()),
///         production_type: Some(LippiProductionType::CustomerService),
///         message_id: "768572312".into(),
///         content: "hello".into(),
///         sid: "testSessionId".into(),
///         session_source: "XSpace".into(),
///         sender_id: Some("8003".into()),
///         message_create_at: Some(1_577_096_532_390),
///         open_instance_id: Some("shop001".into()),
///         sender_type: Some(LippiSenderType::Agent),
///         content_type: LippiContentType::Text,
///         bu_id: "100".into(),
///     },
/// };
///
/// // What is said stays out of logs.
/// assert!(!format!("{send:?}").contains("hello"));
///
/// // The page's sample answer says `success=false`: a business failure, whatever else it holds.
/// let sample = br#"{"alibaba_lyservice_lippi_message_send_response":{"result":{"msg":"SYSTEM_ERROR",
///     "code":"400001","data":"11496248","success":false}}}"#;
/// let result = response::decode::<LippiMessageSend>(sample, Default::default())?.data;
/// assert_eq!(result.data.as_deref(), Some("11496248"));
/// assert_eq!(result.into_result().unwrap_err().code(), Some("400001"));
/// # Ok::<(), top_apis::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, TopApi)]
#[top_api(
    method = "alibaba.lyservice.lippi.message.send",
    response = LippiResult,
    unwrap = "result",
    debug
)]
pub struct LippiMessageSend {
    /// On whose behalf the call is made (开放平台默认参数).
    pub ly_ding_open_para_dto: LyDingOpenParaDto,
    /// The message (消息对象).
    pub ly_open_message_dto: LyOpenMessageDto,
}

/// On whose behalf a call is made.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct LyDingOpenParaDto {
    /// The ISV's organisation in DingTalk; only set if the grant is [`Authorization`](TokenGrantType::Authorization).
    pub isv_org_id: Option<i64>,
    /// The public id of the organisation that the token belongs to.
    pub corp_id: Option<String>,
    /// How the token was come by.
    pub token_grant_type: Option<TokenGrantType>,
    /// The suite; only set if the grant is [`Authorization`](TokenGrantType::Authorization).
    pub suite_key: Option<String>,
    /// The id of the organisation that the token belongs to.
    pub org_id: Option<i64>,
}

/// How a token was come by (`token_grant_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
pub enum TokenGrantType {
    /// 证书类型: the organisation's own token, and the organisation itself calls.
    #[top_api(value = 0)]
    Certificate,
    /// 授权类型: the organisation gave the token to an ISV, and the ISV calls.
    #[top_api(value = 1)]
    Authorization,
    /// A value that the page does not list.
    #[top_api(other)]
    Other(i64),
}

/// A message to customer service.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct LyOpenMessageDto {
    /// The member (会员id).
    #[top_api(secret)]
    pub cms_id: Option<String>,
    /// The organisation in DingTalk (钉钉的企业id).
    pub ding_corp_id: Option<String>,
    /// The product (产品类型).
    pub production_type: Option<LippiProductionType>,
    /// The message's id (消息id).
    pub message_id: String,
    /// What is said (消息内容).
    #[top_api(secret)]
    pub content: String,
    /// The conversation (会话id).
    pub sid: String,
    /// Where the conversation comes from (会话来源).
    pub session_source: String,
    /// The sender: a service agent's service id, or a member's CMS id (小二serviceId，或者会员的cmsId).
    #[top_api(secret)]
    pub sender_id: Option<String>,
    /// When the message was written (消息生成时间), in milliseconds since 1970.
    pub message_create_at: Option<i64>,
    /// The instance (实例id).
    pub open_instance_id: Option<String>,
    /// What sort of sender it is.
    pub sender_type: Option<LippiSenderType>,
    /// What the content is.
    pub content_type: LippiContentType,
    /// The member's organisation (会员所属组织).
    pub bu_id: String,
}

/// The product (`production_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
pub enum LippiProductionType {
    /// Intelligent customer service (智能客服).
    #[top_api(value = 1)]
    CustomerService,
    /// The same within Alibaba's own companies (经济体智能客服).
    #[top_api(value = 1001)]
    GroupCustomerService,
    /// A value that the page does not list.
    #[top_api(other)]
    Other(i64),
}

/// What sort of sender it is (`sender_type`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
pub enum LippiSenderType {
    /// A member (会员).
    #[top_api(value = "1")]
    Member,
    /// A service agent (小二).
    #[top_api(value = "4")]
    Agent,
    /// A value that the page does not list.
    #[top_api(other)]
    Other(String),
}

/// What a message's content is (`content_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, TopObject)]
pub enum LippiContentType {
    /// Text (文本).
    #[default]
    #[top_api(value = 1)]
    Text,
    /// A picture (图片).
    #[top_api(value = 2)]
    Image,
    /// A video (视频).
    #[top_api(value = 3)]
    Video,
    /// A link (链接).
    #[top_api(value = 4)]
    Link,
    /// A voice message (语音).
    #[top_api(value = 5)]
    Voice,
    /// Markdown.
    #[top_api(value = 6)]
    Markdown,
    /// An interactive card (交互式卡片).
    #[top_api(value = 7)]
    ActionCard,
    /// Rich text (富文本).
    #[top_api(value = 8)]
    RichText,
    /// A file (文件).
    #[top_api(value = 9)]
    File,
    /// The notice that messages were read (消息已读).
    #[top_api(value = 10)]
    MessageRead,
    /// A value that the page does not list.
    #[top_api(other)]
    Other(i64),
}

/// The result of the call.
///
/// [`into_result`](crate::BusinessResult::into_result) gives [`data`](Self::data), or the business error if
/// [`success`](Self::success) is not true.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct LippiResult {
    /// The error's message (错误信息); it may quote the request.
    #[top_api(secret)]
    pub msg: Option<String>,
    /// The error's code (错误码).
    pub code: Option<String>,
    /// What the call gives back (返回结果).
    pub data: Option<String>,
    /// Whether the business succeeded (是否成功).
    pub success: Option<bool>,
}
