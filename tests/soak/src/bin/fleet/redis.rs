//! A Redis of this program's own, on a free port, with everything on disk before it is confirmed.

use std::{
    env, fs,
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    process::Stdio,
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    process::{Child, Command},
    time::sleep,
};

use crate::Failure;

pub(crate) struct Server {
    port: u16,
    directory: PathBuf,
    child: Option<Child>,
}

impl Server {
    /// `None` where there is no `redis-server`.
    pub(crate) async fn start() -> Result<Option<Self>, Failure> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let directory = env::temp_dir().join(format!("top-fleet-redis-{}", std::process::id()));
        fs::create_dir_all(&directory)?;
        let mut server = Self { port, directory, child: None };
        Ok(if server.run().await? { Some(server) } else { None })
    }

    pub(crate) async fn run(&mut self) -> Result<bool, Failure> {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--appendfsync", "always"]);
        command.arg("--port").arg(self.port.to_string()).arg("--dir").arg(&self.directory);
        command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
        self.child = command.spawn().ok();
        if self.child.is_none() {
            return Ok(false);
        }
        for _ in 0..500 {
            if self.answers().await {
                return Ok(true);
            }
            sleep(Duration::from_millis(20)).await;
        }
        Err("redis-server does not answer".into())
    }

    async fn answers(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await else { return false };
        let mut reply = [0; 5];
        stream.write_all(b"PING\r\n").await.is_ok()
            && stream.read_exact(&mut reply).await.is_ok()
            && &reply == b"+PONG"
    }

    pub(crate) async fn kill(&mut self) -> Result<(), Failure> {
        if let Some(mut child) = self.child.take() {
            child.kill().await?;
        }
        Ok(())
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.directory);
    }
}
