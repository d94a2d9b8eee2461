//! A Redis of the tests' own, on a free port, which they may kill.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

/// A server that ends with its owner.
pub(crate) struct Server {
    port: u16,
    directory: PathBuf,
    child: Option<Child>,
}

impl Server {
    /// A server; `None`, and said aloud, where there is no `redis-server`.
    pub(crate) fn start() -> Option<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let directory = env::temp_dir().join(format!("top-redis-{}-{number}", std::process::id()));
        fs::create_dir_all(&directory).expect("a directory for the server");
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
        let port = port.expect("a free port").port();
        let mut server = Self { port, directory, child: None };
        if server.run() {
            return Some(server);
        }
        eprintln!("SKIPPED: there is no `redis-server` here, so nothing was tested against Redis");
        None
    }

    /// Starts it again, with what it had.
    pub(crate) fn run(&mut self) -> bool {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--appendfsync", "always"]);
        command.arg("--port").arg(self.port.to_string()).arg("--dir").arg(&self.directory);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        self.child = command.spawn().ok();
        if self.child.is_none() {
            return false;
        }
        for _ in 0..500 {
            if self.answers() {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("redis-server does not answer");
    }

    fn answers(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) else { return false };
        let mut reply = [0; 5];
        let said = stream.write_all(b"PING\r\n").and_then(|()| stream.read_exact(&mut reply));
        said.is_ok() && &reply == b"+PONG"
    }

    /// As `kill -9` does.
    #[allow(dead_code, reason = "each test file uses its own share")]
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("it is ours");
            child.wait().expect("it ends");
        }
    }

    /// Forgets everything, as a server without a file does.
    #[allow(dead_code, reason = "each test file uses its own share")]
    pub(crate) fn forget(&self) {
        let _gone = fs::remove_dir_all(&self.directory);
        fs::create_dir_all(&self.directory).expect("a directory for the server");
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        let _gone = fs::remove_dir_all(&self.directory);
    }
}
