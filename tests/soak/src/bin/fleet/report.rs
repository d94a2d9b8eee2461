//! The table, and what in it breaks a promise.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, SystemTime},
};

use crate::{
    parent::{BAN, Books, LIMIT, Plan},
    worker::MARGIN,
};

/// A call that was on its way when another was refused did not see that in time.
const ON_ITS_WAY: Duration = Duration::from_millis(250);

struct Table(Vec<String>);

impl Table {
    fn row(&mut self, what: &str, found: &str, wanted: &str, holds: bool) {
        println!("| {what:<44} | {found:>22} | {wanted:>22} | {} |", if holds { "ok" } else { "NO" });
        if !holds {
            self.0.push(format!("{what}: {found}, and not {wanted}"));
        }
    }
}

fn since(time: SystemTime, earlier: SystemTime) -> Duration {
    time.duration_since(earlier).unwrap_or_default()
}

/// Prints the table; what is wrong.
pub(crate) fn judge(plan: &Plan, books: &Books) -> Vec<String> {
    let mut table = Table(Vec::new());
    println!(
        "{} workers, {} shops, {} orders, {LIMIT} calls a second, {} seconds; {} workers and {} Redis killed",
        plan.workers,
        plan.shops,
        plan.orders,
        plan.length.as_secs(),
        books.worker_deaths,
        books.redis_deaths
    );
    println!("| {:<44} | {:>22} | {:>22} |    |", "", "found", "wanted");
    println!("|{}|{}:|{}:|----|", "-".repeat(46), "-".repeat(23), "-".repeat(23));
    calls(&mut table, books);
    renewals(&mut table, plan, books);
    orders(&mut table, plan, books);
    table.row(
        "processes that were told that Redis is away",
        &books.told_away.to_string(),
        "≥ 1",
        books.told_away >= 1,
    );
    table.0
}

fn calls(table: &mut Table, books: &Books) {
    let within = |at: SystemTime| at >= books.began && at < books.ended;
    let is_ban = |call: &&top_sandbox::RecordedCall| call.error().is_some_and(|error| error.code() == 7);
    let calls: Vec<_> = books.calls.iter().filter(|call| within(call.at())).collect();
    let bans: Vec<SystemTime> =
        calls.iter().copied().filter(is_ban).map(top_sandbox::RecordedCall::at).collect();
    // A ban lasts from the first refusal on; what was on its way then is refused, too.
    let mut starts: Vec<SystemTime> = Vec::new();
    for at in &bans {
        if starts.last().is_none_or(|start| since(*at, *start) > BAN + ON_ITS_WAY) {
            starts.push(*at);
        }
    }
    let late = bans.iter().filter(|at| {
        let start = starts.iter().rfind(|start| *start <= *at);
        start.is_some_and(|start| since(**at, *start) > ON_ITS_WAY)
    });
    let (late, bans_begun) = (late.count(), starts.len());
    let mut seconds: HashMap<u64, u64> = HashMap::new();
    let executed: Vec<_> = calls.iter().filter(|call| call.executed()).collect();
    for call in &executed {
        *seconds.entry(since(call.at(), SystemTime::UNIX_EPOCH).as_secs()).or_default() += 1;
    }
    let most = seconds.values().copied().max().unwrap_or(0);
    let free = since(books.ended, books.began).saturating_sub(BAN * u32::try_from(bans_begun).unwrap_or(0));
    let allowed = free.as_secs_f64() * LIMIT as f64;
    let share = executed.len() as f64 / allowed;
    table.row(
        "calls carried out in the busiest second",
        &most.to_string(),
        &format!("≤ {LIMIT}"),
        most <= LIMIT,
    );
    table.row(
        "calls carried out, of what bans left",
        &format!("{} of {allowed:.0}, {:.1} %", executed.len(), share * 100.0),
        "≥ 90 %",
        share >= 0.9,
    );
    let moments = |times: &[SystemTime]| -> String {
        let seconds = times.iter().map(|at| format!("{:.3}", since(*at, books.began).as_secs_f64()));
        seconds.collect::<Vec<_>>().join(" ")
    };
    table.row("bans, of which one was provoked", &bans_begun.to_string(), "1", bans_begun == 1);
    if bans_begun > 1 {
        // Whether the platform saw one too many, or the fleet made one, is told by what happened just before.
        println!("  bans began at {} s; deaths were at {} s", moments(&starts), moments(&books.deaths));
    }
    table.row("calls into a ban that others knew of", &late.to_string(), "0", late == 0);
    let mut numbers = HashSet::new();
    let reads = executed.iter().filter_map(|call| call.param("number"));
    let twice = reads.filter(|number| !numbers.insert(*number)).count();
    table.row("calls carried out twice", &twice.to_string(), "0", twice == 0);
    let rejected =
        calls.iter().filter(|call| call.error().is_some_and(|error| matches!(error.code(), 26 | 27)));
    let rejected = rejected.count();
    // A call takes its session along before it waits for its moment.
    let few = rejected * 100 <= executed.len();
    table.row("calls with a session that had ended", &rejected.to_string(), "≤ 1 %", few);
}

fn renewals(table: &mut Table, plan: &Plan, books: &Books) {
    let issued = books.renewals.iter().filter(|renewal| renewal.issued.is_some());
    let mut by_shop: HashMap<&str, Vec<SystemTime>> = HashMap::new();
    for renewal in issued.clone() {
        by_shop.entry(&renewal.shop).or_default().push(renewal.at);
    }
    // Two for one expiry would lie closer together than a session lasts.
    let least = plan.lifetime().saturating_sub(MARGIN + Duration::from_secs(1));
    let early =
        by_shop.values().flat_map(|times| times.windows(2)).filter(|pair| since(pair[1], pair[0]) < least);
    table.row(
        "renewals, more than one for an expiry",
        &format!("{}, {}", issued.count(), early.clone().count()),
        "0 more than one",
        early.count() == 0,
    );
    table.row(
        "shops renewed",
        &by_shop.len().to_string(),
        &plan.shops.to_string(),
        by_shop.len() == plan.shops,
    );
    let refused = books.renewals.iter().filter(|renewal| renewal.issued.is_none());
    let over_a_death = |renewal: &&crate::oauth::Renewal| {
        let before = books
            .renewals
            .iter()
            .rfind(|other| other.shop == renewal.shop && other.issued.is_some() && other.at <= renewal.at);
        before.is_some_and(|last| {
            books
                .deaths
                .iter()
                .any(|death| *death >= last.at && since(*death, last.at) < Duration::from_secs(1))
        })
    };
    let (all, explained) = (refused.clone().count(), refused.filter(over_a_death).count());
    table.row(
        "spent tokens sent, of which over a death",
        &format!("{all}, {explained}"),
        "only over a death",
        all == explained,
    );
    let killed = books.worker_deaths;
    let again = books.authorized.len();
    table.row(
        "sellers who had to authorise again",
        &again.to_string(),
        &format!("≤ {killed}"),
        again <= killed,
    );
}

fn orders(table: &mut Table, plan: &Plan, books: &Books) {
    let shops = (0..plan.shops).flat_map(|shop| books.book.all(&format!("shop{shop}")));
    let (mut all, mut lost) = (0, 0);
    for order in shops {
        all += 1;
        if books.stored.get(&order.tid()) != Some(&order.modified().to_string()) {
            lost += 1;
            if lost <= 5 {
                let stored = books.stored.get(&order.tid());
                println!("lost: order {} of {}, stored as of {stored:?}", order.tid(), order.modified());
            }
        }
    }
    table.row(
        "orders lost",
        &format!("{lost} of {all}"),
        &format!("0 of {}", plan.orders),
        lost == 0 && all == plan.orders,
    );
    let twice = books.rows - books.stored.len();
    println!("| {:<44} | {twice:>22} | {:>22} |    |", "orders stored once more in place of themselves", "");
}
