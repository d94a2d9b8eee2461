//! A gateway that costs next to nothing, so that what is measured is its clients: it reads a request to its end and
//! answers with the same bytes each time. It is a process of its own, so that processor time and heap of the measuring
//! process are the clients' alone. Verifies nothing and knows nothing of TOP.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::SocketAddr,
    process::{Child, Command, Stdio, exit},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread,
};

use memchr::memmem;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// The argument that makes this program the gateway.
pub(crate) const ROLE: &str = "--gateway";

/// The documented answer of `alibaba.alihealth.followup.send`.
pub(crate) const ANSWER: &str = r#"{"alibaba_alihealth_followup_send_response":{"result1":{"success":false,"msg_code":"1","msg_info":"1","model":{"content_type":1,"content":"{}","id":"1111111","time_stamp":"1111111"}},"request_id":"fwx2977sp1lq"}}"#;

/// A gateway under way; it ends with this value.
pub(crate) struct Gateway {
    process: Child,
    addr: SocketAddr,
}

impl Gateway {
    pub(crate) fn start() -> Self {
        let program = std::env::current_exe().expect("this program has a path");
        let mut process = Command::new(program)
            .arg(ROLE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts a second time");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("the gateway says where it listens");
        Self { process, addr: line.trim().parse().expect("an address") }
    }

    /// Where calls are answered.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/router/rest", self.addr)
    }

    /// Where calls are read and never answered.
    pub(crate) fn silent_url(&self) -> String {
        format!("http://{}/silence", self.addr)
    }

    /// How many calls were read so far and not answered.
    pub(crate) fn unanswered(&self) -> usize {
        let mut stream = std::net::TcpStream::connect(self.addr).expect("a connection");
        stream.write_all(b"POST /unanswered HTTP/1.1\r\ncontent-length: 0\r\n\r\n").expect("it is sent");
        let mut number = String::new();
        stream.read_to_string(&mut number).expect("an answer");
        number.parse().expect("a number")
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        // It has ended already, or ends now.
        let _ended = self.process.kill();
        let _ended = self.process.wait();
    }
}

/// The second process counts here.
static UNANSWERED: AtomicUsize = AtomicUsize::new(0);

/// What the second process does. It ends when the first one does.
pub(crate) fn serve() -> ! {
    thread::spawn(|| {
        let _closed = std::io::stdin().read(&mut [0]);
        exit(0)
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("{}", listener.local_addr().expect("a bound socket has an address"));
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            tokio::spawn(async move {
                let _closed = connection(stream).await;
            });
        }
    })
}

async fn connection(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\ndate: Tue, 15 Nov 1994 08:12:31 GMT\r\n\
         content-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    loop {
        match stream.read(&mut buffer[filled..]).await? {
            0 => return Ok(()),
            more => filled += more,
        }
        if whole(&buffer[..filled]) {
            if buffer.starts_with(b"POST /silence") {
                UNANSWERED.fetch_add(1, Relaxed);
                std::future::pending::<()>().await;
            }
            if buffer.starts_with(b"POST /unanswered") {
                return stream.write_all(UNANSWERED.load(Relaxed).to_string().as_bytes()).await;
            }
            stream.write_all(answer.as_bytes()).await?;
            filled = 0;
        }
    }
}

/// Whether a request is there with all of its body; clients here never send the next one before its answer.
fn whole(request: &[u8]) -> bool {
    let Some(head) = memmem::find(request, b"\r\n\r\n") else { return false };
    // Of `content-length`, which Go writes with capital letters.
    let name = b"ength: ";
    let at = memmem::find(&request[..head], name).expect("a body with a length") + name.len();
    let digits = request[at..].iter().take_while(|byte| byte.is_ascii_digit());
    let length = digits.fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
    request.len() >= head + 4 + length
}
