//! Messages a second and memory of consumers with an empty handler, one after another against the same server.
//!
//! ```sh
//! cargo run --release -p top-soak --bin throughput                 # ours alone
//! NODE_PATH=…/node_modules cargo run --release -p top-soak --bin throughput -- 100000 tmc.js ali-topsdk
//! ```
//!
//! The arguments are the number of messages and the Node clients beside ours, which `NODE_PATH` must lead to
//! (`tests/peers/run` installs what the registry has). Each consumer is a process of its own, with one connection; the
//! server is in this one. The time is that from the first message to the last confirm that the server has seen.

use std::{
    env,
    error::Error,
    path::Path,
    process::{ExitCode, Stdio},
    time::Duration,
};

use tokio::{
    process::{Child, Command},
    time::{Instant, sleep},
};
use top_client::messages::{Consumer, RawMessage};
use top_sandbox::{MessageSettings, NewMessage, Sandbox};

const ROLE: &str = "consumer";
const AT_MOST: Duration = Duration::from_secs(300);
const TOPIC: &str = "taobao_trade_TradeBuyerPay";
const CONTENT: &str = r#"{"buyer_nick":"s***o","payment":"120.50","status":"WAIT_SELLER_SEND_GOODS","tid":2110330002004518,"type":"guarantee_trade","post_fee":"0.00","oid":2110330002004519,"seller_nick":"测试店铺"}"#;

#[tokio::main]
async fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let result = match args.first() {
        Some(role) if role == ROLE => consume(&args[1]).await,
        _ => compare(&args).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn consume(channel: &str) -> Result<(), Box<dyn Error>> {
    let consumer = Consumer::builder("12345678", "helloworld").endpoint(channel);
    Ok(consumer.on_any(|_: RawMessage| async {}).build()?.run().await?)
}

async fn compare(args: &[String]) -> Result<(), Box<dyn Error>> {
    let messages: usize = args.first().map_or(Ok(100_000), |text| text.parse())?;
    let settings = MessageSettings::default().max_bytes(1 << 30);
    let sandbox = Sandbox::builder().app("12345678", "helloworld").messages(settings).start().await?;
    let channel = sandbox.messages_url();
    println!("{messages} messages of {} bytes, one connection, an empty handler", CONTENT.len());
    let mut ours = Command::new(env::current_exe()?);
    measure(&sandbox, "top-client", ours.args([ROLE, &channel]), messages).await?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../peers/throughput.js");
    for client in args.iter().skip(1) {
        let mut node = Command::new("node");
        let node =
            node.arg("--no-deprecation").arg(&script).args([client, &channel, "12345678", "helloworld"]);
        measure(&sandbox, client, node, messages).await?;
    }
    Ok(())
}

async fn measure(
    sandbox: &Sandbox,
    name: &str,
    command: &mut Command,
    messages: usize,
) -> Result<(), Box<dyn Error>> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let begun = Instant::now();
    while sandbox.message_connections().is_empty() {
        check(&mut child, begun, name)?;
        sleep(Duration::from_millis(10)).await;
    }
    let begun = Instant::now();
    let mut memory = None;
    for _ in 0..messages {
        sandbox.publish(NewMessage::new(TOPIC, CONTENT))?;
    }
    let published = begun.elapsed();
    while sandbox.stored_messages() > 0 {
        check(&mut child, begun, name)?;
        memory = memory.max(child.id().and_then(resident));
        sleep(Duration::from_millis(2)).await;
    }
    let took = begun.elapsed();
    let busy = child.id().and_then(busy);
    child.kill().await?;
    while !sandbox.message_connections().is_empty() {
        sleep(Duration::from_millis(10)).await;
    }
    #[expect(clippy::cast_precision_loss, reason = "a rate to print")]
    let rate = messages as f64 / took.as_secs_f64();
    let memory =
        memory.map_or("not measured: no /proc".to_owned(), |bytes| format!("{} MiB resident", bytes >> 20));
    let busy = busy.map_or(String::new(), |busy| format!("{:.2} s on a processor, ", busy.as_secs_f64()));
    println!(
        "{name:<12} {rate:>9.0} messages a second ({:.2} s, of which {:.2} s for publishing), {busy}{memory}",
        took.as_secs_f64(),
        published.as_secs_f64(),
    );
    Ok(())
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

/// A process's resident memory in bytes; `None` where the system has no `/proc`.
fn resident(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).ok()?;
    let kibibytes: u64 = text
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse().ok())?;
    Some(kibibytes << 10)
}
