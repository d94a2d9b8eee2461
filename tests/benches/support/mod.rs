//! Measuring variants side by side: one run, interleaved rounds, medians; and counted allocations.
//! Absolute times of a shared machine are noise; what is printed to be read by a script are ratios.

pub(crate) mod call;
mod callgrind;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::Relaxed},
    time::Instant,
};

/// Counts the allocations of the process while it is told to: counters that all threads share would cost whoever
/// allocates more than the allocations do.
pub(crate) struct Counting;

static ON: AtomicBool = AtomicBool::new(false);
static COUNT: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);
static LIVE: AtomicI64 = AtomicI64::new(0);

/// What was allocated in a stretch of work.
#[derive(Clone, Copy)]
pub(crate) struct Allocated {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
    /// What of it is still there; negative if more was freed.
    #[allow(dead_code, reason = "each benchmark uses its own share")]
    pub(crate) live: i64,
}

/// Counts while `work` runs, on all threads.
pub(crate) fn counted<T>(work: impl FnOnce() -> T) -> (T, Allocated) {
    let read = || (COUNT.load(Relaxed), BYTES.load(Relaxed), LIVE.load(Relaxed));
    let before = read();
    ON.store(true, Relaxed);
    let result = work();
    ON.store(false, Relaxed);
    let after = read();
    (result, Allocated { count: after.0 - before.0, bytes: after.1 - before.1, live: after.2 - before.2 })
}

fn count(size: usize, freed: usize) {
    #[allow(clippy::cast_possible_wrap, reason = "no allocation is that large")]
    if ON.load(Relaxed) {
        if size > 0 {
            COUNT.fetch_add(1, Relaxed);
            BYTES.fetch_add(size as u64, Relaxed);
        }
        LIVE.fetch_add(size as i64 - freed as i64, Relaxed);
    }
}

// SAFETY: every call is passed on to the system's allocator as it came.
#[allow(unsafe_code, reason = "a global allocator cannot be written without; it only counts")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// Something to measure: its name and one turn of it.
pub(crate) struct Variant<'v> {
    name: &'static str,
    turn: Box<dyn FnMut() + 'v>,
}

/// A variant whose result is not optimised away.
pub(crate) fn variant<'v, T>(name: &'static str, mut turn: impl FnMut() -> T + 'v) -> Variant<'v> {
    Variant { name, turn: Box::new(move || drop(black_box(turn()))) }
}

/// What one turn of a variant takes.
#[derive(Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) nanos: f64,
    /// By callgrind, where it is installed: the same in every run, whatever else the machine does.
    instructions: Option<f64>,
}

/// Measures all variants in turn, in many short rounds, prints a table, and gives their figures in their order.
///
/// The time is that of the tenth part of the rounds that were quickest: what else the machine does makes a round
/// slower, never quicker.
pub(crate) fn compare(title: &str, mut variants: Vec<Variant<'_>>) -> Vec<Measured> {
    const ROUNDS: usize = 101;
    const ROUND_NANOS: u128 = 2_000_000;
    if callgrind::is_inside() {
        return callgrind::run(title, variants);
    }
    println!("\n{title}");
    let mut turns = Vec::new();
    for variant in &mut variants {
        (variant.turn)();
        let started = Instant::now();
        let mut count = 0_u64;
        while started.elapsed().as_nanos() < ROUND_NANOS {
            (variant.turn)();
            count += 1;
        }
        turns.push(count.max(1));
    }
    let mut times = vec![Vec::with_capacity(ROUNDS); variants.len()];
    for _ in 0..ROUNDS {
        for ((variant, turns), times) in variants.iter_mut().zip(&turns).zip(&mut times) {
            let started = Instant::now();
            for _ in 0..*turns {
                (variant.turn)();
            }
            #[allow(clippy::cast_precision_loss, reason = "a time per turn needs no 53 bits")]
            times.push(started.elapsed().as_nanos() as f64 / *turns as f64);
        }
    }
    let mut measured = Vec::new();
    for ((variant, times), turns) in variants.iter_mut().zip(&mut times).zip(turns) {
        times.sort_by(f64::total_cmp);
        let nanos = times[ROUNDS / 10];
        let ((), Allocated { count, bytes, .. }) = counted(|| (variant.turn)());
        let instructions = callgrind::count(title, variant.name, turns.clamp(4, 1000));
        print!("  {:<44} {nanos:>11.0} ns", variant.name);
        match instructions {
            Some(instructions) => print!(" {instructions:>11.0} instructions"),
            None => print!("            - instructions"),
        }
        println!(" {count:>6} allocations {bytes:>9} bytes");
        measured.push(Measured { nanos, instructions });
    }
    measured
}

/// How much of `other` something takes: a figure for scripts, in time and, where there are such, in instructions.
pub(crate) fn versus(name: &str, one: Measured, other: Measured) {
    ratio(name, one.nanos / other.nanos);
    if let (Some(one), Some(other)) = (one.instructions, other.instructions) {
        ratio(&format!("{name}_instructions"), one / other);
    }
}

/// Whether this is a run under callgrind, in which one [`compare`] does its part and ends the process.
#[allow(dead_code, reason = "each benchmark uses its own share")]
pub(crate) fn is_counting() -> bool {
    callgrind::is_inside()
}

/// A figure for scripts.
pub(crate) fn ratio(name: &str, value: f64) {
    println!("RATIO {name} {value:.3}");
}
