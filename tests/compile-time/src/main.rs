//! What it costs to compile: the derives beside serde's at the platform's scale, and a cold build of a crate that
//! depends on `top-apis`. `--help` says how to ask.
//!
//! All times are processor time, user and system, of rustc and its linker: wall time is moved by whatever else runs.

#[cfg(target_os = "linux")]
mod catalogue;
#[cfg(target_os = "linux")]
mod cold;
#[cfg(target_os = "linux")]
mod derives;
#[cfg(target_os = "linux")]
mod group;
#[cfg(target_os = "linux")]
mod meter;
#[cfg(target_os = "linux")]
mod project;
#[cfg(target_os = "linux")]
mod shapes;
#[cfg(target_os = "linux")]
mod source;

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("this reads processor times from /proc: Linux alone");
    std::process::exit(1);
}

#[cfg(target_os = "linux")]
const HELP: &str = "\
measure [NUMBER OF APIS]... [--check-only] [--ours-only] [--serde-only] [--serde-up-to NUMBER]
    The derives beside serde's, for 500 APIs if no number is given: `cargo check` (median of 3), the library built for
    release, programs that call all of the APIs and ten; peak memory of rustc, size of the programs. Ends with
    `RATIO figure_size ours/serde`. serde's are left out above 500 APIs: there they take tens of minutes and gigabytes.
measure catalogue [GROUP]
    One group of the catalogue, `taobao/trade` if none is given, beside the same APIs with serde's derives and as Go.
measure cold
    A crate that depends on `top-apis`, built from nothing, with its default features and without the client, for
    development and for release: crates, processor and wall seconds, and what each dependency takes of them.
The package registry must be within reach, or its packages in cargo's cache.";

#[cfg(target_os = "linux")]
fn main() -> std::io::Result<std::process::ExitCode> {
    use std::{env, path::Path, process::ExitCode};

    if let Some(notes) = env::var_os(meter::NOTES) {
        return meter::wrap(Path::new(&notes));
    }
    let mut options =
        derives::Options { sizes: Vec::new(), check_only: false, serde_up_to: 500, serde_only: false };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "catalogue" => {
                let file = arguments.next().unwrap_or_else(|| "taobao/trade".to_owned());
                return catalogue::measure(&file).map(|()| ExitCode::SUCCESS);
            }
            "cold" => return cold::measure().map(|()| ExitCode::SUCCESS),
            "--check-only" => options.check_only = true,
            "--ours-only" => options.serde_up_to = 0,
            "--serde-only" => options.serde_only = true,
            "--serde-up-to" => match arguments.next().map(|number| number.parse()) {
                Some(Ok(number)) => options.serde_up_to = number,
                _ => return Ok(refuse()),
            },
            number => match number.parse() {
                Ok(number) => options.sizes.push(number),
                Err(_) => return Ok(refuse()),
            },
        }
    }
    if options.sizes.is_empty() {
        options.sizes.push(500);
    }
    derives::compare(&options)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(target_os = "linux")]
fn refuse() -> std::process::ExitCode {
    eprintln!("{HELP}");
    std::process::ExitCode::FAILURE
}
