//! What is measured, a phase at a time, and the tables.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::platform::Counts;

/// What workers wrote down.
#[derive(Clone, Default)]
pub(crate) struct Figures(Arc<Mutex<Noted>>);

#[derive(Default)]
pub(crate) struct Noted {
    /// Orders that are stored.
    pub(crate) stored: HashSet<i64>,
    /// When each shop had its last turn, in seconds.
    last_turns: HashMap<u32, u64>,
    /// Seconds between two turns of a shop, of this phase.
    gaps: Vec<u64>,
    /// How old orders were when they were stored first, of this phase.
    ages: Vec<u64>,
    turns: u64,
    again: u64,
    pub(crate) failures: u64,
}

impl Figures {
    pub(crate) fn noted(&self) -> MutexGuard<'_, Noted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn turn(&self, shop: u32, moved: bool, now: u64) {
        let mut noted = self.noted();
        noted.turns += 1;
        noted.again += u64::from(!moved);
        if let Some(last) = noted.last_turns.insert(shop, now) {
            noted.gaps.push(now - last);
        }
    }

    pub(crate) fn stored(&self, tid: i64, age: u64) {
        let mut noted = self.noted();
        if noted.stored.insert(tid) {
            noted.ages.push(age);
        }
    }

    /// Ends a phase, and begins the next.
    pub(crate) fn end_phase(&self) -> Phase {
        let mut noted = self.noted();
        let mut gaps = std::mem::take(&mut noted.gaps);
        let mut ages = std::mem::take(&mut noted.ages);
        gaps.sort_unstable();
        ages.sort_unstable();
        Phase {
            gaps,
            ages,
            turns: std::mem::take(&mut noted.turns),
            again: std::mem::take(&mut noted.again),
            failures: std::mem::take(&mut noted.failures),
        }
    }
}

/// What was noted in a phase.
pub(crate) struct Phase {
    gaps: Vec<u64>,
    ages: Vec<u64>,
    pub(crate) turns: u64,
    pub(crate) again: u64,
    pub(crate) failures: u64,
}

/// The value below which so many hundredths are.
fn hundredth(sorted: &[u64], percent: usize) -> u64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get(last * percent / 100).copied().unwrap_or(0)
}

/// A row of a table.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) seconds: u64,
    pub(crate) before: Counts,
    pub(crate) after: Counts,
    pub(crate) operations: u64,
    pub(crate) phase: Phase,
}

impl Row {
    pub(crate) const HEAD: &'static str = "\
| what happens | calls/s: orders | others | most in a second | of the quota | engine operations a call | a shop waits: half | 99 of 100 | longest | an order is stored after: half | 99 of 100 | done again | refused |
|---|---|---|---|---|---|---|---|---|---|---|---|---|";

    fn calls(&self) -> u64 {
        self.after.lists + self.after.others - self.before.lists - self.before.others
    }

    pub(crate) fn refused(&self) -> u64 {
        self.after.refused - self.before.refused
    }

    #[allow(clippy::cast_precision_loss, reason = "figures to one digit")]
    pub(crate) fn print(&self, rate: u32) {
        let per_second = |calls: u64| calls as f64 / self.seconds as f64;
        let Phase { gaps, ages, again, turns, .. } = &self.phase;
        println!(
            "| {} | {:.1} | {:.1} | {} | {:.0} % | {:.1} | {} s | {} s | {} s | {} s | {} s | {again} of {turns} | {} |",
            self.name,
            per_second(self.after.lists - self.before.lists),
            per_second(self.after.others - self.before.others),
            self.after.most,
            per_second(self.calls()) * 100.0 / f64::from(rate),
            self.operations as f64 / self.calls().max(1) as f64,
            hundredth(gaps, 50),
            hundredth(gaps, 99),
            gaps.last().copied().unwrap_or(0),
            hundredth(ages, 50),
            hundredth(ages, 99),
            self.refused(),
        );
    }
}
