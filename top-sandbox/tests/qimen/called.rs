//! The called side: an endpoint over a socket that verifies with `top-server`, remembers what came, and answers as told.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::{RawQuery, State},
    routing::post,
};
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use top_server::spi::{Charset, ContentKind, Expected, SpiRequest, Verifier};

use super::{WMS_SECRET, noon};

/// One received call. A forged one never gets here.
#[derive(Debug, Clone)]
pub(crate) struct Came {
    pub(crate) params: Vec<(String, String)>,
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

impl Came {
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Default)]
struct Memory {
    came: Vec<Came>,
    forged: usize,
}

#[derive(Clone)]
pub(crate) struct Called {
    address: SocketAddr,
    memory: Arc<Mutex<Memory>>,
    body: Arc<Mutex<(StatusCode, String)>>,
}

impl Called {
    pub(crate) async fn start(body: &str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let called = Self {
            address: listener.local_addr().unwrap(),
            memory: Arc::default(),
            body: Arc::new(Mutex::new((StatusCode::OK, body.to_owned()))),
        };
        let router = Router::new().route("/qimen", post(receive)).with_state(called.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        called
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/qimen?tenant=7", self.address)
    }

    pub(crate) fn answers(&self, status: u16, body: &str) {
        *self.body.lock().unwrap() = (StatusCode::from_u16(status).unwrap(), body.to_owned());
    }

    /// What came; every call of it was genuine.
    pub(crate) fn came(&self) -> Vec<Came> {
        let memory = self.memory.lock().unwrap();
        assert_eq!(memory.forged, 0, "a call that the called side cannot verify");
        memory.came.clone()
    }
}

async fn receive(
    State(called): State<Called>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, [(http::HeaderName, HeaderValue); 1], String) {
    let query = query.unwrap_or_default();
    let content_type = headers[CONTENT_TYPE].to_str().unwrap().to_owned();
    let kind = match content_type.split(';').next().unwrap() {
        "application/json" => ContentKind::Json,
        "application/x-www-form-urlencoded" => ContentKind::Form,
        _ => ContentKind::Xml,
    };
    let charset = if content_type.contains("GBK") { Charset::Gbk } else { Charset::Utf8 };
    let verifier = Verifier::new(WMS_SECRET, Expected::any_method(kind).charset(charset));
    let request = SpiRequest::new(&query).header("content-type", content_type.as_bytes()).body(&body);
    let mut memory = called.memory.lock().unwrap();
    match verifier.verify(&request, noon()) {
        Ok(genuine) => {
            let content = genuine.content().unwrap();
            let params = content.params().map(|(name, value)| (name.to_owned(), value.to_owned()));
            memory.came.push(Came { params: params.collect(), content_type, body });
        }
        Err(_) => memory.forged += 1,
    }
    drop(memory);
    let (status, body) = called.body.lock().unwrap().clone();
    let is_xml = body.starts_with('<');
    let content_type = if is_xml { "text/xml;charset=UTF-8" } else { "application/json" };
    (status, [(CONTENT_TYPE, HeaderValue::from_static(content_type))], body)
}
