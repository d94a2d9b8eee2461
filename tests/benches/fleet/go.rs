//! The same calls by a Go program, `client.go` beside this file: its standard library's HTTP client, digest and JSON, which
//! is what the platform's SDK for Go is made of.

use std::process::Command;

use super::support::{
    call::{APP_KEY, SECRET, SESSION},
    ratio,
};

/// Runs it and prints its figures; says so, where Go is not installed.
pub(crate) fn busy(url: &str, in_flight: usize, calls: usize, speed: f64) {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/fleet/client.go");
    let ran = Command::new("go")
        .args(["run", program, url, APP_KEY, SECRET, SESSION, &in_flight.to_string(), &calls.to_string()])
        .env("GOMAXPROCS", "2")
        .output();
    let output = match ran {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        Ok(output) => return println!("  Go: {}", String::from_utf8_lossy(&output.stderr).trim()),
        Err(_) => return println!("  Go is not installed: nothing is compared with it"),
    };
    // Calls a second; the median, the 99th and the 99.9th percentile in milliseconds; bytes a call in flight.
    let figures: Vec<f64> = output.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    let [its_speed, p50, p99, p999, bytes] = figures[..] else {
        return println!("  Go: {output}");
    };
    println!(
        "  {:<44} {its_speed:>9.0} calls/s; half within {p50:>6.0} ms, 99 % {p99:>6.0} ms, 99.9 % {p999:>6.0} ms; {bytes:.0} \
         bytes a call in flight",
        "Go, its standard library"
    );
    ratio("fleet_throughput_to_go", speed / its_speed);
}
