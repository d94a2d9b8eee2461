//! The soak of messages in short, and that it finds the mistake it is there to find.

use std::process::{Command, Output};

fn soak(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_messages")).args(args).output().expect("the soak starts")
}

#[test]
fn messages_survive_faults_and_the_death_of_a_process() {
    let output = soak(&["3000", "2"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_consumer_that_confirms_first_is_found_out() {
    let output = soak(&["1000", "1", "confirm-first"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("were confirmed before a handler had finished"), "{output:?}");
    assert_eq!(output.status.code(), Some(1));
}
