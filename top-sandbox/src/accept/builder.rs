//! What is to be accepted, before it is: whose endpoint, which call, which texts.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{Request, Uri};
use top_core::{
    clock::{Clock, SystemClock},
    error::Language,
};
use top_names::qimen_short;

use super::{
    changes::Sign,
    content::{BodyCharset, BodyKind, Template},
    draft::Draft,
    probes,
    wording::Phrase,
};

/// The acceptance of an endpoint that receives the platform's calls; [`run`](Self::run) plays it.
///
/// It sends calls that are right, which the endpoint executes: play it against a test system. Each has a business key and a
/// text of its own, where the body has `@KEY@` and `@TEXT@`.
///
/// ```
/// use bytes::Bytes;
/// use top_sandbox::{Acceptance, Outcome};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let acceptance = Acceptance::qimen("12345678", "helloworld").method("inventory.query");
/// // An endpoint that takes everything for right, in this process. A real one is behind an HTTP client.
/// let careless = async |_: http::Request<Bytes>| {
///     let body = "<response><flag>success</flag><code>0</code><message>ok</message></response>";
///     Ok::<_, std::io::Error>(http::Response::new(Bytes::from(body)))
/// };
/// let report = acceptance.run(&"http://127.0.0.1:1/qimen".parse().unwrap(), careless).await;
/// assert!(!report.is_accepted());
/// let found = report.findings().find(|finding| finding.name() == "missing-sign").unwrap();
/// assert_eq!(found.outcome(), Outcome::Fault);
/// println!("{}: expected {}, came {}", found.title(), found.expected(), found.came());
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct Acceptance {
    pub(super) scene: Scene,
    pub(super) app_key: String,
    pub(super) secret: String,
    pub(super) method: String,
    pub(super) params: Vec<(String, String)>,
    pub(super) template: Template,
    pub(super) charsets: Vec<BodyCharset>,
    pub(super) refusal_code: String,
    pub(super) must_echo: bool,
    pub(super) left_out: Vec<String>,
    pub(super) only: Vec<String>,
    pub(super) clock: Arc<dyn Clock>,
}

/// Whose calls are played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scene {
    Qimen,
    Spi,
}

/// What a call of Qimen has in its body unless another is given: the documented required members of
/// `taobao.qimen.deliveryorder.create`.
const DELIVERY_ORDER: &str = "<request><deliveryOrder><deliveryOrderCode>@KEY@</deliveryOrderCode>\
    <orderType>JYCK</orderType><warehouseCode>OTHER</warehouseCode><createTime>2016-01-01 12:00:00</createTime>\
    <placeOrderTime>2016-01-01 12:00:00</placeOrderTime><operateTime>2016-01-01 12:00:00</operateTime>\
    <shopNick>@TEXT@</shopNick><logisticsCode>SF</logisticsCode>\
    <senderInfo><name>@TEXT@</name><mobile>13800000000</mobile><province>浙江省</province><city>杭州市</city>\
    <detailAddress>文一西路969号</detailAddress></senderInfo>\
    <receiverInfo><name>@TEXT@</name><mobile>13800000000</mobile><province>浙江省</province><city>杭州市</city>\
    <detailAddress>@TEXT@</detailAddress></receiverInfo><remark>@TEXT@</remark></deliveryOrder>\
    <orderLines><orderLine><ownerCode>H1234</ownerCode><itemCode>I1234</itemCode><planQty>1</planQty>\
    <actualPrice>12.40</actualPrice></orderLine></orderLines></request>";

impl Acceptance {
    /// Of an endpoint that Qimen (奇门) calls, with the key and the secret of the application that receives the calls.
    ///
    /// The call is `deliveryorder.create` of a customer `stub-cust-code`, unless something else is set.
    pub fn qimen(app_key: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            scene: Scene::Qimen,
            app_key: app_key.into(),
            secret: secret.into(),
            method: "deliveryorder.create".to_owned(),
            params: vec![("customerId".to_owned(), "stub-cust-code".to_owned())],
            template: Template::new(BodyKind::Xml, DELIVERY_ORDER),
            charsets: vec![BodyCharset::Utf8],
            refusal_code: "sign-check-failure".to_owned(),
            must_echo: false,
            left_out: Vec::new(),
            only: Vec::new(),
            clock: Arc::new(SystemClock),
        }
    }

    /// Of an endpoint that the platform calls for an API of the application's own (SPI). `body` is of the given kind; fields
    /// of forms and uploads are written `name=value&name=value`, not encoded.
    pub fn spi(
        app_key: impl Into<String>,
        secret: impl Into<String>,
        method: impl Into<String>,
        kind: BodyKind,
        body: impl Into<String>,
    ) -> Self {
        Self {
            scene: Scene::Spi,
            method: method.into(),
            params: Vec::new(),
            template: Template::new(kind, body),
            ..Self::qimen(app_key, secret)
        }
    }

    /// The method that is called, with or without the prefix `taobao.qimen.`, which Qimen strips.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        let method = method.into();
        self.method = match self.scene {
            Scene::Qimen => qimen_short(&method).to_owned(),
            Scene::Spi => method,
        };
        self
    }

    /// The body of the calls, in which `@KEY@` stands for a business key and `@TEXT@` for the text that is tried.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.template = Template::new(self.template.kind(), body);
        self
    }

    /// A parameter of the query beside the system's, such as `customerId`; replaces one of the same name.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.params.retain(|(other, _)| *other != name);
        self.params.push((name, value.into()));
        self
    }

    /// The charsets in which the endpoint takes calls, in place of UTF-8. Most calls are played in the first one.
    pub fn charsets(mut self, charsets: impl IntoIterator<Item = BodyCharset>) -> Self {
        self.charsets = charsets.into_iter().collect();
        if self.charsets.is_empty() {
            self.charsets.push(BodyCharset::Utf8);
        }
        self
    }

    /// The code of a refusal; `sign-check-failure` otherwise. Some scenes document one of their own.
    pub fn refusal_code(mut self, code: impl Into<String>) -> Self {
        self.refusal_code = code.into();
        self
    }

    /// The endpoint gives the text back in its responses. Without this, that is found out with the first call, and texts
    /// that do not come back are not judged.
    pub const fn must_echo(mut self) -> Self {
        self.must_echo = true;
        self
    }

    /// The clock of the calls; the machine's otherwise.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Leaves these probes out, by their [names](Self::probe_names).
    ///
    /// # Errors
    /// There is no probe of a name.
    pub fn leave_out<N: Into<String>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Result<Self, UnknownProbe> {
        self.left_out = known(names)?;
        Ok(self)
    }

    /// Plays these probes alone, after the first call.
    ///
    /// # Errors
    /// There is no probe of a name.
    pub fn only<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Result<Self, UnknownProbe> {
        self.only = known(names)?;
        Ok(self)
    }

    /// One right call, made now and signed as the platform signs it, with the body as it is written: neither `@KEY@` nor
    /// `@TEXT@` stands for anything. In the first of the charsets.
    pub fn right_call(&self, url: &Uri) -> Request<Bytes> {
        self.single(url, Sign::Right)
    }

    /// [`right_call`](Self::right_call) signed with another secret, which the endpoint has to refuse.
    pub fn forged_call(&self, url: &Uri) -> Request<Bytes> {
        self.single(url, Sign::OtherSecret)
    }

    fn single(&self, url: &Uri, sign: Sign) -> Request<Bytes> {
        let draft = Draft { sign, ..Draft::right(self, self.clock.now(), 0).verbatim() };
        draft.request(self, url)
    }

    /// The names of all probes, in the order in which they are played.
    pub fn probe_names() -> impl Iterator<Item = &'static str> {
        probes::names()
    }
}

fn known<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Result<Vec<String>, UnknownProbe> {
    let known = |name: N| {
        let name = name.into();
        if probes::names().any(|other| other == name) { Ok(name) } else { Err(UnknownProbe(name)) }
    };
    names.into_iter().map(known).collect()
}

impl fmt::Debug for Acceptance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acceptance")
            .field("app_key", &self.app_key)
            .field("method", &self.method)
            .field("kind", &self.template.kind())
            .finish_non_exhaustive()
    }
}

/// There is no probe of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownProbe(String);

impl UnknownProbe {
    /// The message in this language; `Display` writes the English one.
    pub fn display_in(&self, language: Language) -> impl fmt::Display {
        let named = self.0.escape_debug().to_string();
        let known = probes::names().collect::<Vec<_>>().join(", ");
        Phrase::UnknownProbe.with([named.into(), known.into()]).of(language).to_owned()
    }
}

impl fmt::Display for UnknownProbe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display_in(Language::English).fmt(f)
    }
}

impl std::error::Error for UnknownProbe {}
