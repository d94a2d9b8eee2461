//! Where the next connection goes: the servers that were named, and the node of a cluster that has the keys. Opens nothing.

use redis::{Client, ConnectionAddr, IntoConnectionInfo as _, TlsCertificates};
use rustls::pki_types::{CertificateDer, pem::PemObject as _};

/// The servers.
pub(crate) struct Nodes {
    named: Vec<Client>,
    /// Which of the named ones is next.
    next: usize,
    /// Where the keys are, as a node of the cluster told.
    moved: Option<Client>,
}

/// A server to connect to.
pub(crate) struct Node {
    pub(crate) client: Client,
    is_named: bool,
}

/// A server by its URL; `None` if it is none of a Redis, or the certificate is none.
pub(crate) fn client(url: &str, root_certificate: Option<&[u8]>) -> Option<Client> {
    let info = url.into_connection_info().ok()?;
    let is_tls = matches!(info.addr(), ConnectionAddr::TcpTls { .. });
    if is_tls {
        choose_cryptography();
    }
    match root_certificate {
        Some(certificate) if is_tls => {
            let certificates = TlsCertificates { client_tls: None, root_cert: Some(certificate.to_vec()) };
            Client::build_with_tls(info, certificates).ok()
        }
        _ => Client::open(info).ok(),
    }
}

/// Whether it is PEM with a certificate.
pub(crate) fn is_certificate(pem: &[u8]) -> bool {
    let mut certificates = CertificateDer::pem_slice_iter(pem).peekable();
    certificates.peek().is_some() && certificates.all(|certificate| certificate.is_ok())
}

/// The client of Redis takes the process's cryptography, and panics where there is none, or where features of other crates
/// leave the choice open. What the program has chosen stays.
fn choose_cryptography() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Fails where another thread was quicker, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

impl Nodes {
    /// By at least one server.
    pub(crate) fn new(named: Vec<Client>) -> Self {
        Self { named, next: 0, moved: None }
    }

    /// One of the named ones.
    pub(crate) fn named(&self, number: usize) -> Client {
        self.named[number % self.named.len()].clone()
    }

    /// How many there are to try.
    pub(crate) fn len(&self) -> usize {
        self.named.len() + usize::from(self.moved.is_some())
    }

    /// The one to try. It is passed over the next time unless [`keep`](Self::keep) says otherwise, so that one that hangs is
    /// not tried for ever by operations that do not wait so long.
    pub(crate) fn choose(&mut self) -> Node {
        if let Some(client) = self.moved.take() {
            return Node { client, is_named: false };
        }
        let client = self.named[self.next].clone();
        self.next = (self.next + 1) % self.named.len();
        Node { client, is_named: true }
    }

    /// It could be connected to, and is the first to be tried again.
    pub(crate) fn keep(&mut self, node: Node) {
        if node.is_named {
            self.next = (self.next + self.named.len() - 1) % self.named.len();
        } else {
            self.moved = Some(node.client);
        }
    }

    /// The keys are at this address.
    pub(crate) fn moved(&mut self, client: Client) {
        self.moved = Some(client);
    }

    /// The server at an address that a node of the cluster told, in that node's place: `host:port`, or `:port` for another
    /// port of its own host.
    pub(crate) fn at(told_by: &Client, address: &str) -> Option<Client> {
        let info = told_by.get_connection_info();
        let (host, port) = address.rsplit_once(':')?;
        let port = port.parse().ok()?;
        let host = |own: &String| if host.is_empty() { own.clone() } else { host.to_owned() };
        let address = match info.addr() {
            ConnectionAddr::Tcp(own, _) => ConnectionAddr::Tcp(host(own), port),
            ConnectionAddr::TcpTls { host: own, insecure, tls_params, .. } => ConnectionAddr::TcpTls {
                host: host(own),
                port,
                insecure: *insecure,
                tls_params: tls_params.clone(),
            },
            _ => return None,
        };
        Client::open(info.clone().set_addr(address)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(urls: &[&str]) -> Nodes {
        Nodes::new(urls.iter().map(|url| client(url, None).unwrap()).collect())
    }

    fn address(client: &Client) -> String {
        client.get_connection_info().addr().to_string()
    }

    #[test]
    fn a_node_that_could_not_be_reached_is_passed_over_and_one_that_could_is_kept() {
        let mut nodes = named(&["redis://a", "redis://b"]);
        let first = nodes.choose();
        assert_eq!(address(&first.client), "a:6379");
        let second = nodes.choose();
        assert_eq!(address(&second.client), "b:6379");
        nodes.keep(second);
        let again = nodes.choose();
        assert_eq!(address(&again.client), "b:6379");
        nodes.keep(again);
        assert_eq!(nodes.len(), 2);
        nodes.moved(client("redis://c", None).unwrap());
        assert_eq!(nodes.len(), 3);
        let moved = nodes.choose();
        assert_eq!(address(&moved.client), "c:6379");
        assert_eq!(nodes.len(), 2, "one that cannot be reached is forgotten");
        nodes.keep(moved);
        assert_eq!(address(&nodes.choose().client), "c:6379");
        assert_eq!(address(&nodes.choose().client), "b:6379");
        assert_eq!(address(&nodes.choose().client), "a:6379");
    }

    #[test]
    fn tls_has_its_cryptography_whatever_else_the_program_is_built_of() {
        assert!(client("rediss://a", None).is_some());
        assert!(rustls::crypto::CryptoProvider::get_default().is_some());
    }

    #[test]
    fn an_address_that_was_told_keeps_user_password_and_encryption() {
        let told_by = client("rediss://user:hunter2@a:7000", None).unwrap();
        for (told, expected) in
            [("10.0.0.7:7001", "10.0.0.7:7001"), (":7002", "a:7002"), ("::1:7003", "::1:7003")]
        {
            let client = Nodes::at(&told_by, told).unwrap();
            let info = client.get_connection_info();
            assert_eq!(info.addr().to_string(), expected);
            assert!(matches!(info.addr(), ConnectionAddr::TcpTls { insecure: false, .. }));
            assert_eq!(info.redis_settings().username(), Some("user"));
            assert_eq!(info.redis_settings().password(), Some("hunter2"));
        }
        for bad in ["", "a", "a:", "a:x", "a:70000"] {
            assert!(Nodes::at(&told_by, bad).is_none(), "{bad:?}");
        }
    }
}
