//! Messages a second and memory of consumers with an empty handler, one after another against the same servers.
//!
//! ```sh
//! cargo build --release -p top-soak                                # the consumer is a program of its own
//! cargo run --release -p top-soak --bin throughput                 # ours alone
//! NODE_PATH=…/node_modules cargo run --release -p top-soak --bin throughput -- 100000 tmc.js ali-topsdk
//! ```
//!
//! The arguments are the number of messages and the Node clients beside ours, which `NODE_PATH` must lead to
//! (`tests/peers/run` installs what the registry has). Each consumer is a process of its own, with one connection; the
//! server is in this one, once a lean one that leaves the processor to the consumer, once the sandbox. The time is that from
//! the first message to the last confirm that the server has seen; memory is the most that was resident.

mod lean;

use std::{
    env,
    error::Error,
    path::Path,
    process::{ExitCode, Stdio},
    time::Duration,
};

use self::lean::Lean;
use tokio::{
    process::{Child, Command},
    time::{Instant, sleep},
};
use top_sandbox::{MessageSettings, NewMessage, Sandbox};

const AT_MOST: Duration = Duration::from_secs(300);
const KEY: &str = "12345678";
const SECRET: &str = "helloworld";
const TOPIC: &str = "taobao_trade_TradeBuyerPay";
const CONTENT: &str = r#"{"buyer_nick":"s***o","payment":"120.50","status":"WAIT_SELLER_SEND_GOODS","tid":2110330002004518,"type":"guarantee_trade","post_fee":"0.00","oid":2110330002004519,"seller_nick":"测试店铺"}"#;

#[tokio::main]
async fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let result = compare(&args).await;
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn compare(args: &[String]) -> Result<(), Box<dyn Error>> {
    let messages: usize = args.first().map_or(Ok(100_000), |text| text.parse())?;
    let consumer = env::current_exe()?.with_file_name(format!("consumer{}", env::consts::EXE_SUFFIX));
    if !consumer.exists() {
        return Err("the program `consumer` is not built: cargo build --release -p top-soak".into());
    }
    println!("{messages} messages of {} bytes, one connection, an empty handler", CONTENT.len());
    for server in [Server::Lean, Server::Sandbox] {
        println!("{}", server.describe());
        server.measure("top-client", Command::new(&consumer), &[], messages).await?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../peers/throughput.js");
        let script = script.to_string_lossy();
        for client in args.iter().skip(1) {
            let arguments = ["--no-deprecation", &*script, client];
            server.measure(client, Command::new("node"), &arguments, messages).await?;
        }
    }
    Ok(())
}

/// What the consumer is measured against.
#[derive(Clone, Copy)]
enum Server {
    /// Nothing but the consumer takes time.
    Lean,
    /// Each message is published, stored, sent and remembered.
    Sandbox,
}

impl Server {
    const fn describe(self) -> &'static str {
        match self {
            Self::Lean => "from frames made beforehand:",
            Self::Sandbox => "from the sandbox:",
        }
    }

    async fn measure(
        self,
        name: &str,
        mut command: Command,
        arguments: &[&str],
        messages: usize,
    ) -> Result<(), Box<dyn Error>> {
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.kill_on_drop(true);
        let (took, child) = match self {
            Self::Lean => from_frames(name, command, messages).await?,
            Self::Sandbox => from_sandbox(name, command, messages).await?,
        };
        #[expect(clippy::cast_precision_loss, reason = "a rate to print")]
        let rate = messages as f64 / took.as_secs_f64();
        let Measured { busy, memory } = child;
        let memory = memory
            .map_or("not measured: no /proc".to_owned(), |bytes| format!("{} KiB resident", bytes >> 10));
        let busy = busy.map_or(String::new(), |busy| format!("{:.2} s on a processor, ", busy.as_secs_f64()));
        println!("{name:<12} {rate:>9.0} messages a second ({:.2} s), {busy}{memory}", took.as_secs_f64());
        Ok(())
    }
}

/// What a consumer's process took.
struct Measured {
    busy: Option<Duration>,
    /// The most that was resident.
    memory: Option<u64>,
}

impl Measured {
    fn of(child: &Child) -> Self {
        Self { busy: child.id().and_then(busy), memory: child.id().and_then(resident) }
    }
}

async fn from_frames(
    name: &str,
    mut command: Command,
    messages: usize,
) -> Result<(Duration, Measured), Box<dyn Error>> {
    let server = Lean::start(messages, TOPIC, CONTENT)?;
    let mut child = command.args([&format!("ws://{}/", server.address), KEY, SECRET]).spawn()?;
    let begun = Instant::now();
    while !server.is_connected() {
        check(&mut child, begun, name)?;
        sleep(Duration::from_millis(1)).await;
    }
    loop {
        if let Some(took) = server.took() {
            let measured = Measured::of(&child);
            child.kill().await?;
            return Ok((took, measured));
        }
        check(&mut child, begun, name)?;
        sleep(Duration::from_millis(2)).await;
    }
}

async fn from_sandbox(
    name: &str,
    mut command: Command,
    messages: usize,
) -> Result<(Duration, Measured), Box<dyn Error>> {
    let settings = MessageSettings::default().max_bytes(1 << 30);
    let sandbox = Sandbox::builder().app(KEY, SECRET).messages(settings).start().await?;
    let mut child = command.args([&sandbox.messages_url(), KEY, SECRET]).spawn()?;
    let begun = Instant::now();
    while sandbox.message_connections().is_empty() {
        check(&mut child, begun, name)?;
        sleep(Duration::from_millis(10)).await;
    }
    let begun = Instant::now();
    for _ in 0..messages {
        sandbox.publish(NewMessage::new(TOPIC, CONTENT))?;
    }
    while sandbox.stored_messages() > 0 {
        check(&mut child, begun, name)?;
        sleep(Duration::from_millis(2)).await;
    }
    let took = begun.elapsed();
    let measured = Measured::of(&child);
    child.kill().await?;
    Ok((took, measured))
}

fn check(child: &mut Child, since: Instant, name: &str) -> Result<(), Box<dyn Error>> {
    if let Some(status) = child.try_wait()? {
        return Err(format!("{name} ended: {status}").into());
    }
    if since.elapsed() > AT_MOST {
        return Err(format!("{name} does not come to an end").into());
    }
    Ok(())
}

/// The time that a process spent on a processor; `None` where the system has no `/proc`.
fn busy(process: u32) -> Option<Duration> {
    let text = std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("stat")).ok()?;
    // Behind the name, which may hold anything, in ticks of a hundredth.
    let mut numbers = text.rsplit(')').next()?.split_whitespace().skip(11).map(str::parse::<u64>);
    let ticks = numbers.next()?.ok()? + numbers.next()?.ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// The most of a process that was resident, in bytes; `None` where the system has no `/proc`.
fn resident(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).ok()?;
    let kibibytes: u64 = text
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())?;
    Some(kibibytes << 10)
}
