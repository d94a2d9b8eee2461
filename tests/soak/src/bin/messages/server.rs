//! The parent: the server with its faults, the processes and their deaths, and the books at the end.

use std::{
    collections::HashMap,
    env,
    error::Error,
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use tokio::{
    process::{Child, Command},
    time::{Instant, sleep},
};
use top_core::clock::{Clock as _, SystemClock};
use top_sandbox::{MessageFault, MessageSettings, MessageStep, NewMessage, RecordedMessage, Sandbox};

use crate::{
    claims, consumer,
    ledger::{self, since},
};

/// After which time without any progress it is given up.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many messages wait at the server at most.
const BACKLOG: usize = 4_000;

pub(crate) struct Plan {
    messages: usize,
    deaths: usize,
    mode: String,
}

impl Plan {
    pub(crate) fn from_args(args: &[String]) -> Result<Self, String> {
        let number = |at: usize, name: &str, default: usize| match args.get(at) {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| format!("{name}: expected a number, found `{text}`")),
        };
        let mode = args.get(2).map_or("confirm-after", String::as_str);
        if !matches!(mode, "confirm-after" | "confirm-first") {
            return Err(format!("mode: `confirm-after` or `confirm-first`, not `{mode}`"));
        }
        Ok(Self {
            messages: number(0, "messages", 100_000)?,
            deaths: number(1, "deaths", 10)?,
            mode: mode.to_owned(),
        })
    }
}

/// One life of a process.
struct Life {
    child: Child,
    ledger: PathBuf,
    died_at: Option<Duration>,
}

struct Processes {
    channel: String,
    claims: SocketAddr,
    directory: PathBuf,
    mode: String,
    lives: Vec<Life>,
}

impl Processes {
    /// Starts one; gives its number.
    fn start(&mut self) -> io::Result<usize> {
        let ledger = self.directory.join(format!("life-{}", self.lives.len()));
        let child = Command::new(env::current_exe()?)
            .arg(consumer::ROLE)
            .args([&self.channel, &self.claims.to_string()])
            .arg(&ledger)
            .arg(&self.mode)
            .stdin(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        self.lives.push(Life { child, ledger, died_at: None });
        Ok(self.lives.len() - 1)
    }

    async fn kill(&mut self, number: usize) -> io::Result<()> {
        let life = &mut self.lives[number];
        life.child.kill().await?;
        life.died_at = Some(since(SystemClock.now()));
        Ok(())
    }

    /// Ends those that live, in order.
    async fn finish(&mut self) -> io::Result<()> {
        for life in self.lives.iter_mut().filter(|life| life.died_at.is_none()) {
            drop(life.child.stdin.take());
            let ended = tokio::time::timeout(PATIENCE, life.child.wait()).await;
            if !ended.map_err(io::Error::other)??.success() {
                return Err(io::Error::other("a consumer ended with an error"));
            }
        }
        Ok(())
    }
}

/// What went wrong; nothing if all is well.
pub(crate) async fn run(plan: &Plan) -> Result<Vec<String>, Box<dyn Error>> {
    let settings =
        MessageSettings::default().redelivery(Duration::from_secs(1)).keep(plan.messages).max_bytes(1 << 30);
    let sandbox = Sandbox::builder().app("12345678", "helloworld").messages(settings).start().await?;
    sandbox.message_faults_by_lot(100, 2016, faults());
    let directory = env::temp_dir().join(format!("top-soak-messages-{}", std::process::id()));
    fs::create_dir_all(&directory)?;
    let mut processes = Processes {
        channel: sandbox.messages_url(),
        claims: claims::serve().await?,
        directory: directory.clone(),
        mode: plan.mode.clone(),
        lives: Vec::new(),
    };
    let begun = Instant::now();
    let published = soak(plan, &sandbox, &mut processes).await;
    let took = begun.elapsed();
    let memory = processes.lives.iter().filter_map(|life| resident(life.child.id()?)).max();
    let finished = processes.finish().await;
    let books = published.and_then(|()| Ok(Books::read(&sandbox.messages(), &processes.lives)?));
    let _ = fs::remove_dir_all(&directory);
    let books = books?;
    finished?;
    books.print(plan, took, memory);
    Ok(books.problems(plan))
}

/// What is drawn from: an end of a connection, after which the consumer pauses for up to half a minute, is one of twenty.
fn faults() -> Vec<MessageFault> {
    let delay = MessageFault::Delay(Duration::from_millis(50));
    let of_a_message = [MessageFault::Drop, delay, MessageFault::Duplicate, MessageFault::Reorder];
    let ends =
        [MessageFault::Cut, MessageFault::HangUp, MessageFault::Close(1011, "reach max idle time".into())];
    let mut faults = vec![MessageFault::LoseConfirm];
    for _ in 0..15 {
        faults.extend(of_a_message.clone());
    }
    faults.extend(ends);
    faults
}

/// Publishes everything, kills and restarts the second process at even distances, and waits until nothing is left.
async fn soak(plan: &Plan, sandbox: &Sandbox, processes: &mut Processes) -> Result<(), Box<dyn Error>> {
    processes.start()?;
    let mut mortal = processes.start()?;
    let mut deaths = 0;
    let mut progress = (Instant::now(), 0);
    let mut published = 0;
    loop {
        while published < plan.messages && sandbox.stored_messages() < BACKLOG {
            let content =
                format!(r#"{{"tid":{published},"status":"WAIT_SELLER_SEND_GOODS","payment":"120.50"}}"#);
            sandbox.publish(NewMessage::new("taobao_trade_TradeBuyerPay", content))?;
            published += 1;
        }
        let over = published - sandbox.stored_messages();
        if deaths < plan.deaths && over > plan.messages * (deaths + 1) / (plan.deaths + 1) {
            processes.kill(mortal).await?;
            deaths += 1;
            mortal = processes.start()?;
        }
        if over == plan.messages {
            return Ok(());
        }
        if over != progress.1 {
            progress = (Instant::now(), over);
        } else if progress.0.elapsed() > PATIENCE {
            return Err(format!("{} messages are left, and nothing moves", plan.messages - over).into());
        }
        sleep(Duration::from_millis(2)).await;
    }
}

/// What both sides wrote down.
#[derive(Default)]
struct Books {
    confirmed: usize,
    sent: usize,
    faults: HashMap<&'static str, usize>,
    handled: usize,
    handlings: usize,
    /// Handled in two lives, the first of which had died before the second handled it.
    after_a_death: usize,
    twice_in_a_life: usize,
    unexplained: usize,
    confirmed_before: usize,
    deaths: usize,
}

impl Books {
    fn read(messages: &[RecordedMessage], lives: &[Life]) -> io::Result<Self> {
        let mut handled: HashMap<i64, Vec<(Duration, usize)>> = HashMap::new();
        for (number, life) in lives.iter().enumerate() {
            for entry in ledger::read(&life.ledger)? {
                handled.entry(entry.id).or_default().push((entry.at, number));
            }
        }
        let mut books =
            Self { deaths: lives.iter().filter(|life| life.died_at.is_some()).count(), ..Self::default() };
        for message in messages {
            let mut handlings = handled.remove(&message.id()).unwrap_or_default();
            handlings.sort_unstable();
            books.message(message, &handlings, lives);
        }
        Ok(books)
    }

    fn message(&mut self, message: &RecordedMessage, handlings: &[(Duration, usize)], lives: &[Life]) {
        self.sent += message.deliveries();
        self.handlings += handlings.len();
        self.handled += usize::from(!handlings.is_empty());
        for event in message.events() {
            match event.step {
                MessageStep::Fault(fault) => *self.faults.entry(fault).or_default() += 1,
                MessageStep::Confirmed => {
                    self.confirmed += 1;
                    let was_handled = handlings.first().is_some_and(|(at, _)| *at <= since(event.at));
                    self.confirmed_before += usize::from(!was_handled);
                }
                _ => {}
            }
        }
        for pair in handlings.windows(2) {
            let ((_, first), (again, second)) = (pair[0], pair[1]);
            match lives[first].died_at {
                _ if first == second => self.twice_in_a_life += 1,
                Some(died) if died <= again => self.after_a_death += 1,
                _ => self.unexplained += 1,
            }
        }
    }

    fn print(&self, plan: &Plan, took: Duration, memory: Option<u64>) {
        #[expect(clippy::cast_precision_loss, reason = "a rate to print")]
        let rate = plan.messages as f64 / took.as_secs_f64();
        println!(
            "{:>9}  messages published, confirmed {}",
            plan.messages,
            plan.mode.trim_start_matches("confirm-")
        );
        println!("{:>9}  messages handled", self.handled);
        println!("{:>9}  messages confirmed", self.confirmed);
        println!("{:>9}  confirmed before a handler had finished", self.confirmed_before);
        println!("{:>9}  sent by the server", self.sent);
        println!("{:>9}  handlers finished", self.handlings);
        println!("{:>9}  handled again after the process had died", self.after_a_death);
        println!("{:>9}  handled twice by one process", self.twice_in_a_life);
        println!("{:>9}  handled twice without a death", self.unexplained);
        println!("{:>9}  processes killed", self.deaths);
        let mut faults: Vec<_> = self.faults.iter().collect();
        faults.sort_unstable();
        for (fault, count) in faults {
            println!("{count:>9}  fault: {fault}");
        }
        println!("{:.1} s, {rate:.0} messages a second", took.as_secs_f64());
        match memory {
            Some(bytes) => println!("{} MiB resident in the larger consumer", bytes >> 20),
            None => eprintln!("memory is NOT measured: there is no /proc here"),
        }
    }

    fn problems(&self, plan: &Plan) -> Vec<String> {
        let counts = [
            (plan.messages - self.handled, "messages were never handled"),
            (plan.messages - self.confirmed, "messages were never confirmed"),
            (self.confirmed_before, "messages were confirmed before a handler had finished"),
            (self.twice_in_a_life, "messages were handled twice by one process"),
            (self.unexplained, "messages were handled twice without a death in between"),
            (plan.deaths.abs_diff(self.deaths), "deaths are missing"),
            (usize::from(self.faults.is_empty()), "times no fault was met at all"),
        ];
        let wrong = counts.into_iter().filter(|(count, _)| *count > 0);
        wrong.map(|(count, what)| format!("{count} {what}")).collect()
    }
}

/// A process's resident memory in bytes; `None` where the system has no `/proc`.
fn resident(process: u32) -> Option<u64> {
    let text = fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).ok()?;
    let kibibytes: u64 = text
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse().ok())?;
    Some(kibibytes << 10)
}
