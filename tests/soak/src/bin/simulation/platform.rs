//! The platform, made up: a limit with bans, a check of timestamps, and orders that come to each shop as a clock ticks.

use std::{
    collections::VecDeque,
    convert::Infallible,
    fmt::Write as _,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use http::{Request, Response};
use tokio::time::Instant;
use top_client::{Body, TopDateTime, clock::Clock};

/// 2026-11-11 00:00:00 in Beijing.
const START: u64 = 1_794_326_400;
/// How wrong a request's timestamp may be.
const TOLERANCE: Duration = Duration::from_secs(600);

/// Shows the time of the simulation, and what a worker's clock is wrong by.
#[derive(Clone)]
pub(crate) struct SimClock {
    began: Instant,
    wrong_by: Arc<Mutex<i64>>,
}

impl SimClock {
    pub(crate) fn new() -> Self {
        Self { began: Instant::now(), wrong_by: Arc::default() }
    }

    /// Another machine's clock.
    pub(crate) fn another(&self) -> Self {
        Self { began: self.began, wrong_by: Arc::default() }
    }

    pub(crate) fn jump(&self, seconds: i64) {
        *self.wrong_by.lock().unwrap_or_else(PoisonError::into_inner) = seconds;
    }

    /// Seconds of the simulation, without anybody's mistake.
    pub(crate) fn seconds(&self) -> u64 {
        self.began.elapsed().as_secs()
    }
}

impl Clock for SimClock {
    fn now(&self) -> SystemTime {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(START) + self.began.elapsed();
        let wrong_by = *self.wrong_by.lock().unwrap_or_else(PoisonError::into_inner);
        let by = Duration::from_secs(wrong_by.unsigned_abs());
        if wrong_by < 0 { now - by } else { now + by }
    }
}

/// Seconds of the simulation as the platform writes them.
pub(crate) fn text_of(seconds: i64) -> String {
    let millis = (i64::try_from(START).unwrap_or(0) + seconds) * 1000;
    TopDateTime::from_epoch_millis(millis).map(|time| time.to_string()).unwrap_or_default()
}

pub(crate) fn seconds_of(time: TopDateTime) -> i64 {
    time.to_epoch_millis() / 1000 - i64::try_from(START).unwrap_or(0)
}

/// When the orders of a shop come: one in a hundred has one every four seconds, one in ten one a minute, all others one in
/// a quarter of an hour. They came before the simulation too.
#[derive(Clone, Copy)]
pub(crate) struct Ticks {
    every: i64,
    phase: i64,
}

impl Ticks {
    pub(crate) fn of(shop: u32) -> Self {
        let every = match shop {
            shop if shop % 100 == 0 => 4,
            shop if shop % 10 == 0 => 60,
            _ => 900,
        };
        Self { every, phase: i64::from(shop) * 37 % every }
    }

    pub(crate) const fn time(self, order: i64) -> i64 {
        self.phase + order * self.every
    }

    /// The first and the last order of a span; the last is before the first if there is none.
    pub(crate) const fn span(self, from: i64, to: i64) -> (i64, i64) {
        let first = (from - self.phase + self.every - 1).div_euclid(self.every);
        (first, (to - self.phase).div_euclid(self.every))
    }
}

#[derive(Default, Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) lists: u64,
    pub(crate) others: u64,
    /// Refused for the limit.
    pub(crate) refused: u64,
    /// Refused for their timestamp.
    pub(crate) mistimed: u64,
    /// The most in any second.
    pub(crate) most: usize,
}

#[derive(Clone)]
pub(crate) struct Platform {
    clock: SimClock,
    rate: usize,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    counts: Counts,
    /// When the calls of the last second came.
    last: VecDeque<Instant>,
    banned_until: Option<Instant>,
}

impl Platform {
    pub(crate) fn new(clock: &SimClock, rate: u32) -> Self {
        Self { clock: clock.another(), rate: rate as usize, state: Arc::default() }
    }

    pub(crate) fn counts(&self) -> Counts {
        self.state().counts
    }

    /// Begins to look for the most calls of a second anew.
    pub(crate) fn forget_most(&self) {
        self.state().counts.most = 0;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn respond(self, request: Request<Body>) -> Result<Response<Body>, Infallible> {
        let bytes = request.into_body().into_bytes().unwrap_or_default();
        let form = Form::read(&bytes);
        // On the way there.
        let way = Duration::from_millis(20 + form.get("timestamp").len() as u64 + form.hash() % 20);
        tokio::time::sleep(way).await;
        let body = self.answer(&form);
        tokio::time::sleep(Duration::from_millis(30 + form.hash() % 40)).await;
        let date = http_date(self.clock.now());
        let mut response = Response::new(Body::from(body));
        if let Ok(date) = date.parse() {
            response.headers_mut().insert(http::header::DATE, date);
        }
        Ok(response)
    }

    fn answer(&self, form: &Form) -> String {
        let method = form.get("method");
        let now = Instant::now();
        let mut state = self.state();
        let sent: Option<TopDateTime> = form.get("timestamp").parse().ok();
        let here = TopDateTime::from_system_time(self.clock.now()).ok();
        let is_timely = sent.zip(here).is_some_and(|(sent, here)| {
            sent.saturating_duration_since(here) <= TOLERANCE
                && here.saturating_duration_since(sent) <= TOLERANCE
        });
        if !is_timely {
            state.counts.mistimed += 1;
            return error(31, "Invalid timestamp", "", "");
        }
        while state.last.front().is_some_and(|at| now - *at >= Duration::from_secs(1)) {
            state.last.pop_front();
        }
        if state.banned_until.is_some_and(|until| now < until) || state.last.len() >= self.rate {
            state.counts.refused += 1;
            state.banned_until = Some(now + Duration::from_secs(5));
            let ban = "This ban will last for 5 more seconds";
            return error(7, "App Call Limited", "accesscontrol.limited-by-app-access-count", ban);
        }
        state.last.push_back(now);
        state.counts.most = state.counts.most.max(state.last.len());
        match method {
            "taobao.trades.sold.increment.get" => {
                state.counts.lists += 1;
                drop(state);
                self.list(form)
            }
            _ => {
                state.counts.others += 1;
                format!(r#"{{"time":"{}"}}"#, text_of(i64::try_from(self.clock.seconds()).unwrap_or(0)))
            }
        }
    }

    fn list(&self, form: &Form) -> String {
        let shop = form.get("session").strip_prefix("shop-").and_then(|shop| shop.parse().ok()).unwrap_or(0);
        let time = |name| form.get(name).parse().map_or(0, seconds_of);
        let number = |name| form.get(name).parse().unwrap_or(1);
        let now = i64::try_from(self.clock.seconds()).unwrap_or(0);
        let ticks = Ticks::of(shop);
        let (first, last) = ticks.span(time("start_modified"), time("end_modified").min(now));
        let (page, size): (i64, i64) = (number("page_no"), number("page_size"));
        // Newest first.
        let from = last - (page - 1) * size;
        let to = (from - size + 1).max(first);
        let mut body = String::from(r#"{"trades":["#);
        for order in (to..=from).rev() {
            let comma = if order == from { "" } else { "," };
            let (tid, modified) = (i64::from(shop) * 1_000_000 + order, text_of(ticks.time(order)));
            let _ = write!(body, r#"{comma}{{"tid":{tid},"modified":"{modified}"}}"#);
        }
        let _ = if form.get("use_has_next") == "true" {
            write!(body, r#"],"has_next":{}}}"#, to > first)
        } else {
            write!(body, r#"],"total_results":{}}}"#, (last - first + 1).max(0))
        };
        body
    }
}

fn error(code: i64, msg: &str, sub_code: &str, sub_msg: &str) -> String {
    format!(
        r#"{{"error_response":{{"code":{code},"msg":"{msg}","sub_code":"{sub_code}","sub_msg":"{sub_msg}","request_id":"r"}}}}"#
    )
}

/// `Wed, 11 Nov 2026 …`.
fn http_date(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    // The platform's zone is eight hours ahead of the header's.
    let millis = i64::try_from(since.as_millis()).unwrap_or(0) - 8 * 3_600_000;
    let Ok(time) = TopDateTime::from_epoch_millis(millis) else { return String::new() };
    let (year, month, day, hour, minute, second) = time.parts();
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months[usize::try_from(month - 1).unwrap_or(0) % 12];
    // 1970 began with a Thursday.
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let week_day = days[usize::try_from(since.as_secs() / 86_400 % 7).unwrap_or(0)];
    format!("{week_day}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

/// The parameters of a request.
struct Form(Vec<(String, String)>);

impl Form {
    fn read(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=')?;
            Some((name.to_owned(), value.replace('+', " ").replace("%3A", ":").replace("%20", " ")))
        };
        Self(text.split('&').filter_map(pair).collect())
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Of the signature, so that ways differ and are the same each time.
    fn hash(&self) -> u64 {
        self.get("sign").bytes().fold(7, |hash: u64, byte| hash.wrapping_mul(31).wrapping_add(byte.into()))
    }
}
