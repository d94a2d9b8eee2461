//! A cluster of three nodes, and of a fourth that takes over from the one that has the keys of the tests.

use std::{net::Ipv4Addr, time::Duration};

use redis::{FromRedisValue, TlsCertificates, aio::MultiplexedConnection};

use tokio::sync::{Mutex, MutexGuard};

use super::{Server, certificate::Certificate, free_port};

/// The slot of the tag `{top}`, with which all keys of the default prefix begin.
pub(crate) const SLOT: u16 = 8_523;
const SLOTS: u16 = 16_384;
/// The node that has [`SLOT`].
pub(crate) const OWNER: usize = 1;

/// Three nodes with a third of the slots each; the fourth is the replica of the one that has [`SLOT`].
pub(crate) struct Cluster {
    pub(crate) nodes: Vec<Server>,
    /// One cluster at a time: the nodes of several on a small machine are late for each other.
    _only: MutexGuard<'static, ()>,
    certificate: Option<Certificate>,
}

static ONLY: Mutex<()> = Mutex::const_new(());

/// A port that is free, and the one of a node's talk with the others, which is 10,000 higher.
fn free_ports() -> u16 {
    loop {
        let port = free_port();
        let bus = port.checked_add(10_000);
        if bus.is_some_and(|bus| std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, bus)).is_ok()) {
            return port;
        }
    }
}

impl Cluster {
    /// `None`, and said aloud, where there is no `redis-server`, or none with TLS.
    pub(crate) async fn start(certificate: Option<Certificate>) -> Option<Self> {
        let mut settings = vec!["--cluster-enabled", "yes", "--cluster-node-timeout", "1000"];
        settings.extend(["--cluster-replica-validity-factor", "0", "--repl-diskless-sync-delay", "0"]);
        if certificate.is_some() {
            settings.extend(["--tls-cluster", "yes", "--tls-replication", "yes"]);
        }
        let only = ONLY.lock().await;
        let mut nodes = Vec::new();
        for _ in 0..4 {
            nodes.push(Server::start_with(free_ports(), certificate.clone(), &settings)?);
        }
        let cluster = Self { nodes, _only: only, certificate };
        for node in 0..4_u16 {
            // Without a number of its own each would have to be agreed upon.
            let epoch = (node + 1).to_string();
            let _: String = cluster.ask(node.into(), &["CLUSTER", "SET-CONFIG-EPOCH", &epoch]).await;
            let first = cluster.nodes[0].port.to_string();
            let _: String = cluster.ask(node.into(), &["CLUSTER", "MEET", "127.0.0.1", &first]).await;
            if node < 3 {
                let slots: Vec<String> = (0..SLOTS)
                    .filter(|slot| u32::from(*slot) * 3 / u32::from(SLOTS) == u32::from(node))
                    .map(|slot| slot.to_string())
                    .collect();
                let mut words = vec!["CLUSTER", "ADDSLOTS"];
                words.extend(slots.iter().map(String::as_str));
                let _: String = cluster.ask(node.into(), &words).await;
            }
        }
        let owner = cluster.id(OWNER).await;
        cluster.until("all know each other", async |node| cluster.nodes_at(node).await.len() == 4).await;
        let _: String = cluster.ask(3, &["CLUSTER", "REPLICATE", &owner]).await;
        cluster.until("all is well", async |node| cluster.is_well(node, 1).await).await;
        let synced = async |_| cluster.said(OWNER, &["INFO", "replication"]).await.contains("state=online");
        cluster.until("the replica has everything", synced).await;
        Some(cluster)
    }

    /// Waits for what each living node has to see.
    pub(crate) async fn until(&self, what: &str, is_so: impl AsyncFn(usize) -> bool) {
        for _ in 0..1_000 {
            let mut all = true;
            for node in (0..4).filter(|node| self.nodes[*node].child.is_some()) {
                all = all && is_so(node).await;
            }
            if all {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("it never came about that {what}");
    }

    pub(crate) async fn is_well(&self, node: usize, replicas: usize) -> bool {
        let lines = self.nodes_at(node).await;
        let seen = lines.iter().filter(|line| line.contains("slave") && !line.contains("fail")).count();
        self.said(node, &["CLUSTER", "INFO"]).await.contains("cluster_state:ok") && seen == replicas
    }

    async fn nodes_at(&self, node: usize) -> Vec<String> {
        self.said(node, &["CLUSTER", "NODES"]).await.lines().map(str::to_owned).collect()
    }

    /// The name of a node among the others.
    pub(crate) async fn id(&self, node: usize) -> String {
        self.said(node, &["CLUSTER", "MYID"]).await
    }

    /// Whether a node has slots of its own, as it sees itself.
    pub(crate) async fn is_master(&self, node: usize) -> bool {
        self.said(node, &["INFO", "replication"]).await.contains("role:master")
    }

    pub(crate) async fn said(&self, node: usize, words: &[&str]) -> String {
        self.ask(node, words).await
    }

    /// A command to one node.
    pub(crate) async fn ask<T: FromRedisValue>(&self, node: usize, words: &[&str]) -> T {
        let mut command = redis::Cmd::new();
        for word in words {
            command.arg(*word);
        }
        let said = command.query_async(&mut self.connection(node).await).await;
        said.unwrap_or_else(|error| panic!("{words:?} at node {node}: {error}"))
    }

    async fn connection(&self, node: usize) -> MultiplexedConnection {
        let url = self.nodes[node].url();
        let client = match &self.certificate {
            None => redis::Client::open(url),
            Some(certificate) => redis::Client::build_with_tls(
                url,
                TlsCertificates { client_tls: None, root_cert: Some(certificate.pem().into()) },
            ),
        };
        client.expect("an address").get_multiplexed_async_connection().await.expect("a connection")
    }

    pub(crate) fn port(&self, node: usize) -> u16 {
        self.nodes[node].port
    }
}
