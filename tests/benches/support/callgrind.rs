//! Instructions, counted by valgrind's callgrind: this program runs itself under it, once for so many turns of one
//! variant and once for twice as many; the difference is the turns' own.

use std::{env, process::Command, sync::OnceLock};

use super::{Measured, Variant};

/// What the inner run does: the title, the variant and the number of turns, a line each.
const TASK: &str = "TOP_BENCH_TASK";

pub(super) fn is_inside() -> bool {
    env::var_os(TASK).is_some()
}

/// The inner run: the turns of one variant and nothing else.
pub(super) fn run(title: &str, variants: Vec<Variant<'_>>) -> Vec<Measured> {
    let task = env::var(TASK).unwrap_or_default();
    let mut lines = task.lines();
    let is_here = lines.next() == Some(title);
    let (name, turns) = (lines.next(), lines.next().and_then(|turns| turns.parse::<u64>().ok()));
    variants
        .into_iter()
        .map(|mut variant| {
            if is_here && name == Some(variant.name) {
                (0..turns.unwrap_or_default()).for_each(|_| (variant.turn)());
                std::process::exit(0);
            }
            Measured { nanos: 0.0, instructions: None }
        })
        .collect()
}

/// The instructions of one turn; `None` without valgrind.
pub(super) fn count(title: &str, name: &str, turns: u64) -> Option<f64> {
    static VALGRIND: OnceLock<bool> = OnceLock::new();
    let is_there = VALGRIND.get_or_init(|| {
        let is_there =
            Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success());
        if !is_there {
            println!("valgrind is not installed: no instructions are counted");
        }
        is_there
    });
    if !is_there {
        return None;
    }
    let all = |turns: u64| -> Option<u64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env::current_exe().ok()?)
            .env(TASK, format!("{title}\n{name}\n{turns}"))
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, count) = text.split_once("Collected :")?;
        count.split_whitespace().next()?.parse().ok()
    };
    #[allow(clippy::cast_precision_loss, reason = "a count per turn needs no 53 bits")]
    Some(all(2 * turns)?.checked_sub(all(turns)?)? as f64 / turns as f64)
}
