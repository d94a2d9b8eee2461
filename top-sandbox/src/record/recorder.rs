//! The recorder, as its user holds it: its settings, its address, its end.

use std::{
    error::Error,
    fmt, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::Router;
use bytes::Bytes;
use http::{Uri, uri::Scheme};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use top_doc::Definitions;
use tower_service::Service;

use super::{
    fields::Fields,
    proxy::{self, Proxy, Upstream},
    recording::{Recording, RecordingEvent, RecordingSummary},
    replace::Replacer,
    store::Store,
};
use crate::http::{BodyLimits, serve_router};

/// A proxy that stands in front of a gateway and writes each call that it forwards into a file, for
/// `top_client::testing::Cassette` to replay.
///
/// Programs in any language are pointed at [`url`](Self::url) in place of the gateway. What they send is forwarded byte
/// for byte, signature included, with the same path; so is what comes back. The app secret is not needed.
///
/// # What is replaced
///
/// In the files, and there only, other values stand in place of
///
/// * credentials and what names the application: `app_key`, `session`, `sign`, `partner_id`, tokens, passwords, verification
///   codes;
/// * what is personal by its name, or by the API's document ([`RecorderBuilder::documents`]): names, nicks, telephone numbers,
///   addresses, identity and bank numbers, e-mail addresses, memos;
/// * numbers that lead to a person: `tid`, `oid`, `user_id`, `open_uid`, `refund_id`, numbers of parcels;
/// * what looks like a mobile or fixed telephone number, an identity number (身份证号) or an e-mail address, in any field and
///   anywhere in a text;
/// * in any field, a value of eight or more letters and digits, with a digit among them, that was replaced in another one; and
///   every credential.
///
/// Values within JSON and XML, also where that is the text of a parameter, are found by the names there. Province, city,
/// district and zip stay. The same value becomes the same one everywhere, different ones become different ones, and a
/// value keeps its shape: a digit becomes a digit, a letter a letter, a Chinese character a Chinese character; a mobile
/// number stays one, and a number keeps its length and fits its type. What a value becomes is decided by a key that is
/// made anew for each recording and kept nowhere.
///
/// # What is a guess
///
/// Names and looks can miss something: a person's name in a field that is not known for it, or in the middle of a
/// sentence. The [summary](RecordingSummary) lists what was replaced; read the files before you commit them, and name
/// further fields with [`RecorderBuilder::replace`].
///
/// # What is not recorded
///
/// Contents of uploaded files, and bodies that are neither JSON nor XML: the file and the [event](RecordingEvent) say so.
/// Requests without a `method` (OAuth), batches and requests without a response are in no file.
///
/// ```
/// use top_client::{Client, transport::Reqwest};
/// use top_sandbox::{Recorder, Sandbox};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let directory = std::env::temp_dir().join(format!("top-recorder-doc-{}", std::process::id()));
/// let gateway = Sandbox::builder().app("12345678", "helloworld").start().await?;
/// let transport = Reqwest::from(Reqwest::builder().no_proxy().build()?);
/// let recorder = Recorder::builder(&directory, gateway.url(), transport).start().await?;
///
/// let client = Client::builder("12345678", "helloworld").gateway(recorder.url()).build()?;
/// client.call_method("taobao.time.get", [("", ""); 0]).await?;
/// assert_eq!(recorder.stop().await?.calls, 1);
/// assert!(!std::fs::read_to_string(directory.join("0001-taobao.time.get.json"))?.contains("12345678"));
/// # std::fs::remove_dir_all(directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Recorder {
    address: SocketAddr,
    path: String,
    recording: Arc<Recording>,
    /// Dropping it stops the server.
    running: watch::Sender<()>,
    server: JoinHandle<()>,
}

/// The settings of a [`Recorder`] before it starts.
#[must_use = "a builder does nothing before `start`"]
pub struct RecorderBuilder {
    directory: PathBuf,
    gateway: String,
    upstream: Upstream,
    address: SocketAddr,
    fields: Fields,
    documents: Option<Definitions>,
    told: Box<dyn Fn(&RecordingEvent) + Send + Sync>,
}

impl Recorder {
    /// A recorder that writes to a directory what passes between its callers and the gateway of this URL.
    ///
    /// The transport is a `tower` service, such as `top_client::transport::Hyper`; it must hand on bodies as they are, packed
    /// or not.
    pub fn builder<S, Q, B>(
        directory: impl AsRef<Path>,
        gateway: impl Into<String>,
        transport: S,
    ) -> RecorderBuilder
    where
        S: Service<http::Request<Q>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send + 'static,
        S::Error: Into<Box<dyn Error + Send + Sync>>,
        Q: From<Bytes> + 'static,
        B: http_body::Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        RecorderBuilder {
            directory: directory.as_ref().to_owned(),
            gateway: gateway.into(),
            upstream: proxy::upstream(transport),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            fields: Fields::default(),
            documents: None,
            told: Box::new(|_| {}),
        }
    }

    /// The URL that programs call in place of the gateway's: `http://127.0.0.1:PORT` with the gateway's path. Other paths
    /// go to the same paths of the gateway.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.path)
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no more requests, waits for those in progress (5 seconds at most), and looks through the files once more for
    /// values that were replaced only in later ones.
    ///
    /// # Errors
    /// A file cannot be read or written any more.
    pub async fn stop(self) -> io::Result<RecordingSummary> {
        drop(self.running);
        // The only error is a panic of the server, which has nothing to do with the files.
        let _ = self.server.await;
        let recording = self.recording;
        tokio::task::spawn_blocking(move || recording.finish()).await.map_err(io::Error::other)?
    }
}

impl RecorderBuilder {
    /// Where to listen; `127.0.0.1` on a free port otherwise.
    pub const fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Leaves the values of this field, and all below it, as they are; only credentials are replaced in them. Names count
    /// without their case, `_` and `-`.
    pub fn keep(mut self, field: &str) -> Self {
        self.fields.keep(field);
        self
    }

    /// Replaces the values of this field, and all below it, too.
    pub fn replace(mut self, field: &str) -> Self {
        self.fields.replace(field);
        self
    }

    /// Replaces, too, what the document of the called API describes as a credential or as personal.
    pub fn documents(mut self, documents: Definitions) -> Self {
        self.documents = Some(documents);
        self
    }

    /// Is told what became of each request.
    pub fn on_event(mut self, told: impl Fn(&RecordingEvent) + Send + Sync + 'static) -> Self {
        self.told = Box::new(told);
        self
    }

    /// Starts the recorder on the current tokio runtime.
    ///
    /// # Errors
    /// The gateway's URL is no URL of `http` or `https`, has a query or is the recorder's own
    /// (`InvalidInput`); the directory cannot be written or has
    /// a recording in it (`AlreadyExists`); the address cannot be listened on; the system has no randomness to give.
    ///
    /// # Panics
    /// Outside a tokio runtime with IO and time.
    pub async fn start(self) -> io::Result<Recorder> {
        let gateway = Gateway::read(&self.gateway)?;
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(io::Error::other)?;
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        if gateway.authority.as_str() == address.to_string() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the gateway's URL is the recorder's own",
            ));
        }
        let store = Store::open(&self.directory)?;
        let replacer = Replacer::new(self.fields, key);
        let recording = Arc::new(Recording::new(replacer, store, self.documents, self.told));
        let limits = BodyLimits { max_bytes: 64 * 1024 * 1024, read_timeout: Duration::from_secs(60) };
        let proxy = Proxy {
            scheme: gateway.scheme,
            authority: gateway.authority,
            upstream: self.upstream,
            limits,
            recording: Arc::clone(&recording),
        };
        let router = Router::new().fallback(proxy::forward).with_state(Arc::new(proxy));
        let (running, stop) = watch::channel(());
        let server = tokio::spawn(serve_router(listener, router, limits.read_timeout, stop));
        Ok(Recorder { address, path: gateway.path, recording, running, server })
    }
}

/// Where the gateway is.
struct Gateway {
    scheme: Scheme,
    authority: http::uri::Authority,
    path: String,
}

impl Gateway {
    fn read(url: &str) -> io::Result<Self> {
        let wrong = |reason| io::Error::new(io::ErrorKind::InvalidInput, reason);
        let uri: Uri = url.parse().map_err(|_| wrong("the gateway's address is no URL"))?;
        if uri.query().is_some() {
            return Err(wrong("the gateway's URL has no query"));
        }
        let path = uri.path().to_owned();
        match (uri.scheme(), uri.authority()) {
            (Some(scheme), Some(authority)) if *scheme == Scheme::HTTP || *scheme == Scheme::HTTPS => {
                Ok(Self { scheme: scheme.clone(), authority: authority.clone(), path })
            }
            _ => Err(wrong("the gateway's URL begins with https:// or http://")),
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("address", &self.address).finish_non_exhaustive()
    }
}

impl fmt::Debug for RecorderBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecorderBuilder").field("directory", &self.directory).finish_non_exhaustive()
    }
}
