//! The fleet in simulated time, in short, and that it is the same each time.

use std::process::{Command, Output};

fn simulate(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_simulation")).args(args).output().expect("the simulation starts")
}

#[test]
fn a_small_fleet_keeps_to_its_limit_and_loses_no_order() {
    let (one, two) = (simulate(&["60", "4", "5"]), simulate(&["60", "4", "5"]));
    assert!(one.status.success(), "{one:?}");
    let rows = String::from_utf8_lossy(&one.stdout).lines().filter(|line| line.ends_with("| 0 |")).count();
    assert_eq!(rows, 6, "{one:?}");
    assert_eq!(one.stdout, two.stdout, "the same each time");
}
