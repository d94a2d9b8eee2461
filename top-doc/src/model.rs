//! What an API document says: the one model that readers fill and writers take.
//!
//! Names and types are kept as documented. The model knows neither the form that a document had nor how Rust names look.

mod correction;
mod facts;
mod sensitive;

pub use self::{
    correction::{Correction, Remedy},
    facts::{ApiFacts, Listed, NodeFacts},
    sensitive::Sensitive,
};

/// One API of the platform.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiDoc {
    /// The name of the API, such as `taobao.user.seller.get`.
    pub method: String,
    /// The title, usually a few Chinese characters.
    pub title: String,
    /// What the API does; may hold HTML and line breaks.
    pub description: String,
    /// The name of its category (API类目).
    pub category: String,
    /// Whether a call needs a session (授权).
    pub session: Session,
    /// The parameters (请求参数), in the document's order.
    pub request: Vec<Node>,
    /// The members of the response (响应参数), in the document's order, without the envelope.
    pub response: Vec<Node>,
    /// The sample responses (响应示例).
    pub samples: Samples,
    /// The API's own error codes (错误码解释).
    pub errors: Vec<ErrorCode>,
    /// The number of its document on the platform's site, where it is known.
    pub document: Option<u64>,
    /// The day of the source, such as `2026-04-23`; empty if it is not known.
    pub as_of: String,
    /// The decisions of a catalogue of facts, in place of what texts and examples would say.
    pub facts: Option<ApiFacts>,
}

impl ApiDoc {
    /// The address of its document on the platform's site, where it is known.
    ///
    /// ```
    /// let doc = top_doc::ApiDoc { document: Some(54), ..Default::default() };
    /// assert_eq!(doc.address().as_deref(), Some("https://open.taobao.com/api.htm?docId=54&docType=2"));
    /// ```
    pub fn address(&self) -> Option<String> {
        Some(format!("https://open.taobao.com/api.htm?docId={}&docType=2", self.document?))
    }
}

/// Whether a call needs a session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Session {
    /// The document does not say.
    #[default]
    Unknown,
    /// 需要授权
    Required,
    /// 可选授权
    Optional,
    /// 不需要授权
    None,
}

/// A parameter, or a member of an object or of a response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    /// The name on the wire.
    pub name: String,
    /// The documented type of one item, without spaces: `String`, `byte[]`, `Item`; empty if none is documented.
    pub ty: String,
    /// The depth of lists around an item: 0 for a single value, 1 for `Item[]`.
    pub list: u8,
    /// Whether a request must hold it (必须). Always false in a response, where documents promise nothing.
    pub required: bool,
    /// An example value, as text.
    pub example: Option<String>,
    /// The value that the platform assumes if none is sent (默认值).
    pub default: Option<String>,
    /// The documented limits (更多限制).
    pub limits: Limits,
    /// What the value means; any text, also HTML and line breaks.
    pub description: String,
    /// The members, if it is an object or a list of objects.
    pub children: Vec<Node>,
    /// The decisions of a catalogue of facts, in place of what description and example would say.
    pub facts: Option<Box<NodeFacts>>,
}

/// The limits of a parameter. All bounds are allowed values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// 最大长度: the greatest length of a text in characters, of a file in bytes.
    pub max_len: Option<u64>,
    /// 最大列表长度: the greatest number of items in a list.
    pub max_items: Option<u64>,
    /// 最小值: the least number.
    pub min: Option<i64>,
    /// 最大值: the greatest number.
    pub max: Option<i64>,
}

/// Sample responses, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Samples {
    /// `format=xml`
    pub xml: Option<String>,
    /// `format=json`
    pub json: Option<String>,
}

/// An error code of one API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorCode {
    /// The value of `sub_code`, or a code of the API's own.
    pub code: String,
    /// 错误描述
    pub message: String,
    /// 解决方案
    pub solution: String,
}

/// The sort of value that a documented type names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `String`
    Text,
    /// `Number`: a whole number.
    Number,
    /// `Boolean`
    Bool,
    /// `Date`: a date and time of day in GMT+8.
    Date,
    /// `Price`, `BigDecimal`
    Decimal,
    /// `byte`: a small whole number.
    Byte,
    /// `byte[]`: a file as a parameter, bytes inside an object.
    Bytes,
    /// `Field List`: names with commas between them.
    FieldList,
    /// `Json`: a text that holds JSON.
    Json,
    /// `Map`
    Map,
    /// An object, with documented members or only a name.
    Object,
    /// No type is documented.
    Any,
}

impl Node {
    /// The sort of one item. A type with documented members is an object, even if its name is a scalar's.
    ///
    /// ```
    /// use top_doc::{Kind, Node};
    ///
    /// let node = Node { ty: "BigDecimal".into(), ..Node::default() };
    /// assert_eq!(node.kind(), Kind::Decimal);
    /// ```
    pub fn kind(&self) -> Kind {
        if !self.children.is_empty() {
            return Kind::Object;
        }
        match self.ty.to_ascii_lowercase().as_str() {
            "string" => Kind::Text,
            "number" | "long" | "integer" | "int" => Kind::Number,
            "boolean" => Kind::Bool,
            "date" => Kind::Date,
            "price" | "bigdecimal" | "decimal" | "double" | "float" | "money" => Kind::Decimal,
            "byte" => Kind::Byte,
            "byte[]" => Kind::Bytes,
            "fieldlist" => Kind::FieldList,
            "json" => Kind::Json,
            "map" => Kind::Map,
            "" | "null" | "any" | "object" => Kind::Any,
            _ => Kind::Object,
        }
    }

    /// The documented type with its lists: `Item[]`.
    pub fn full_type(&self) -> String {
        let mut ty = self.ty.clone();
        for _ in 0..self.list {
            ty.push_str("[]");
        }
        ty
    }

    /// Whether the parameter names fields with commas between them: a `Field List`, or the `fields` that older documents call
    /// a `String`.
    pub fn is_field_list(&self) -> bool {
        match self.kind() {
            Kind::FieldList => true,
            Kind::Text => self.name == "fields" && self.list == 0,
            _ => false,
        }
    }

    /// The limits of a parameter that fit its type and that some value meets: the one rule for the client and for the
    /// sandbox. The others are mistakes of the document, such as a greatest length of a `Number`.
    ///
    /// ```
    /// use top_doc::{Limits, Node};
    ///
    /// let limits = Limits { max_len: Some(5), max: Some(100), ..Limits::default() };
    /// let node = Node { ty: "Number".into(), limits, ..Node::default() };
    /// assert_eq!(node.fitting_limits(), Limits { max: Some(100), ..Limits::default() });
    /// ```
    pub fn fitting_limits(&self) -> Limits {
        let kind = self.kind();
        let is_text = matches!(kind, Kind::Text | Kind::Json | Kind::Bytes | Kind::Decimal)
            && self.list == 0
            && !self.is_field_list();
        let is_countable = self.list > 0 || matches!(kind, Kind::Text | Kind::FieldList);
        let is_number = matches!(kind, Kind::Number | Kind::Byte) && self.list == 0;
        let fits = |limit: &u64| *limit > 0 && i64::try_from(*limit).is_ok();
        let mut limits = Limits {
            max_len: self.limits.max_len.filter(|limit| is_text && fits(limit)),
            max_items: self.limits.max_items.filter(|limit| is_countable && fits(limit)),
            ..Limits::default()
        };
        let (min, max) = (self.limits.min, self.limits.max);
        if is_number && min.zip(max).is_none_or(|(min, max)| min <= max) {
            (limits.min, limits.max) = (min, max);
        }
        limits
    }

    /// Whether its value must not be shown, and why: a credential (凭证) or what is personal (个人信息).
    ///
    /// Names count by whole words: `auth_token`, `password`, `secret`, `verify_code`, `access_key` and their like are
    /// credentials; `mobile`, `phone`, `tel`, `email`, `address`, `buyer_nick`, `receiver_name`, `real_name`, `id_card`,
    /// `cert_no`, `bank_card`, `alipay_no`, `birthday` and their like are personal. A `page_token`, an `address_type` and
    /// a `cps_short_tpwd` are neither. Otherwise the first phrase of the description decides, by the term it ends with:
    /// 密码, 密钥, 秘钥, 私钥, 令牌, 验证码, 校验码, 授权码, 登录凭证 for a credential; 姓名, 手机号, 电话, 联系方式, 邮箱,
    /// 详细地址, 收货地址, 住址, 身份证号, 证件号, 护照号, 银行卡号, 支付宝账号, 昵称, 旺旺, 生日, 买家留言, 收货人, 收件人,
    /// 联系人 and their like for what is personal.
    ///
    /// ```
    /// use top_doc::{Node, Sensitive};
    ///
    /// let node = Node { name: "name".into(), description: "收货人姓名".into(), ..Node::default() };
    /// assert_eq!(node.sensitive(), Some(Sensitive::Personal));
    /// ```
    pub fn sensitive(&self) -> Option<Sensitive> {
        match &self.facts {
            Some(facts) => facts.sensitive,
            None => sensitive::sensitive(&self.name, &self.description),
        }
    }

    /// Sets type and list depth from the documented text: `String []`, `byte[][]`, `Field List`.
    pub(crate) fn set_type(&mut self, documented: &str) {
        let compact: String = documented.chars().filter(|c| !c.is_whitespace()).collect();
        let base = compact.trim_end_matches("[]");
        let mut list = (compact.len() - base.len()) / 2;
        // A `byte[]` is one value, not a list.
        let is_bytes = base.eq_ignore_ascii_case("byte") && list > 0;
        if is_bytes {
            list -= 1;
        }
        self.ty = if is_bytes { "byte[]".to_owned() } else { base.to_owned() };
        self.list = u8::try_from(list).unwrap_or(u8::MAX);
    }
}

/// `name` in lower case and without punctuation. Two names with one key mean the same member: documents write
/// `BtermUserId` in a Java setter and `bterm_user_id` in a table.
pub(crate) fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One topic of messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopicDoc {
    /// The platform's name of the topic, such as `taobao_trade_TradeBuyerPay`.
    pub topic: String,
    /// What it tells, mostly in Chinese.
    pub title: String,
    /// Whether programs send it, and do not receive it.
    pub is_outgoing: bool,
    /// The members of a message's content. Documents promise the presence of none.
    pub fields: Vec<Node>,
}

#[cfg(test)]
mod tests {
    use super::{Kind, Node, key};

    #[test]
    fn types() {
        for (text, ty, list, kind) in [
            ("String", "String", 0, Kind::Text),
            ("String []", "String", 1, Kind::Text),
            ("byte[]", "byte[]", 0, Kind::Bytes),
            ("byte[] []", "byte[]", 1, Kind::Bytes),
            ("byte", "byte", 0, Kind::Byte),
            ("Field List", "FieldList", 0, Kind::FieldList),
            ("ItemDTO []", "ItemDTO", 1, Kind::Object),
            ("", "", 0, Kind::Any),
        ] {
            let mut node = Node::default();
            node.set_type(text);
            assert_eq!((node.ty.as_str(), node.list, node.kind()), (ty, list, kind), "{text}");
        }
    }

    #[test]
    fn a_setter_and_its_row_have_one_key() {
        assert_eq!(key("BtermUserId"), key("bterm_user_id"));
        assert_eq!(key("FoodSecurityPeriod"), key("food_security.period"));
    }
}
