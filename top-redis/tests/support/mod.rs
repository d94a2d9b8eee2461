//! A Redis of the tests' own, on a free port, which they may kill; with TLS or in a cluster where they ask for it.

#![allow(dead_code, reason = "each test file uses its own share")]

pub(crate) mod certificate;
pub(crate) mod cluster;

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use top_client::fleet::conformance;
use top_redis::RedisBuilder;

use self::certificate::Certificate;

/// Puts the engine through the suite for all engines, as two processes with a server each.
pub(crate) async fn conforms(builder: impl Fn(usize) -> RedisBuilder) {
    let build = |number| builder(number).build().expect("good settings");
    let (one, other) = (build(0), build(2));
    conformance::leases(&one, &other).await.expect("leases");
    conformance::cursors(&one, &other).await.expect("cursors");
    conformance::inbox(&one, &other).await.expect("inbox");
    conformance::quotas(&one, &other).await.expect("quotas");
    // Tests the store's leases once more, for which there must be none before.
    let build = |number| builder(number).prefix("another").build().expect("good settings");
    conformance::sessions(&build(0), &build(2)).await.expect("sessions");
}

/// A server that ends with its owner.
pub(crate) struct Server {
    port: u16,
    directory: PathBuf,
    child: Option<Child>,
    certificate: Option<Certificate>,
    more: Vec<String>,
    /// Everything is on the disk before it is confirmed.
    is_durable: bool,
}

impl Server {
    /// A server; `None`, and said aloud, where there is no `redis-server`.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with(free_port(), None, &[])
    }

    /// One that is spoken with over TLS; `None`, and said aloud, where there is none that can.
    pub(crate) fn start_with_tls(certificate: Certificate) -> Option<Self> {
        Self::start_with(free_port(), Some(certificate), &[])
    }

    /// One with further settings.
    pub(crate) fn start_with_settings(more: &[&str]) -> Option<Self> {
        Self::start_with(free_port(), None, more)
    }

    fn start_with(port: u16, certificate: Option<Certificate>, more: &[&str]) -> Option<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let directory = env::temp_dir().join(format!("top-redis-{}-{number}", std::process::id()));
        fs::create_dir_all(&directory).expect("a directory for the server");
        let more: Vec<String> = more.iter().map(|&word| word.to_owned()).collect();
        // The nodes of a cluster have replicas for that.
        let is_durable = !more.contains(&"--cluster-enabled".to_owned());
        let mut server = Self { port, directory, child: None, certificate, more, is_durable };
        server.run().then_some(server)
    }

    /// Starts it again, with what it had.
    pub(crate) fn run(&mut self) -> bool {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", ""]);
        if self.is_durable {
            command.args(["--appendonly", "yes", "--appendfsync", "always"]);
        }
        command.arg("--dir").arg(&self.directory).args(&self.more);
        let port = self.port.to_string();
        if let Some(certificate) = &self.certificate {
            let [certificate, key] = certificate.write(&self.directory);
            command.args(["--port", "0", "--tls-port", &port, "--tls-auth-clients", "no"]);
            command.arg("--tls-cert-file").arg(&certificate).arg("--tls-key-file").arg(&key);
            command.arg("--tls-ca-cert-file").arg(&certificate);
        } else {
            command.args(["--port", &port]);
        }
        let said = self.directory.join("said.log");
        let log = fs::File::create(&said).expect("a file for what it says");
        command.stdout(log.try_clone().expect("a second handle")).stderr(log);
        let Ok(child) = command.spawn() else {
            eprintln!("SKIPPED: there is no `redis-server` here, so nothing was tested against Redis");
            return false;
        };
        let child = self.child.insert(child);
        for _ in 0..500 {
            if answers(self.port, self.certificate.is_some()) {
                return true;
            }
            if child.try_wait().expect("it is ours").is_some() {
                let said = fs::read_to_string(&said).unwrap_or_default();
                assert!(
                    self.certificate.is_some() && said.contains("tls-") && said.contains("Bad directive"),
                    "redis-server does not start: {said}"
                );
                eprintln!(
                    "SKIPPED: this `redis-server` was built without TLS, so nothing was tested over it"
                );
                return false;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("redis-server does not answer");
    }

    /// As `kill -9` does.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("it is ours");
            child.wait().expect("it ends");
        }
    }

    /// Forgets everything, as a server without a file does.
    pub(crate) fn forget(&self) {
        let _gone = fs::remove_dir_all(&self.directory);
        fs::create_dir_all(&self.directory).expect("a directory for the server");
    }

    pub(crate) fn url(&self) -> String {
        let scheme = if self.certificate.is_some() { "rediss" } else { "redis" };
        format!("{scheme}://127.0.0.1:{}/0", self.port)
    }
}

/// Whether a server takes a connection, and says so where it can be asked without TLS.
fn answers(port: u16, is_tls: bool) -> bool {
    let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { return false };
    let mut reply = [0; 5];
    is_tls
        || (stream.write_all(b"PING\r\n").and_then(|()| stream.read_exact(&mut reply)).is_ok()
            && [b"+PONG", b"-NOAU"].contains(&&reply))
}

fn free_port() -> u16 {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
    port.expect("a free port").port()
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        let _gone = fs::remove_dir_all(&self.directory);
    }
}
