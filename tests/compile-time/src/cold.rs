//! A user's first build: a crate that depends on `top-apis` alone and makes one call, compiled from nothing.

use std::{io, iter, time::Instant};

use crate::{
    meter::{self, Note},
    project::{Project, ROOT},
};

/// With the client that comes by default: the call is made.
const WITH_CLIENT: &str = r#"
use top_apis::{Client, TopApi};

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String, unwrap = "time")]
struct TimeGet;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = Client::builder("12345678", "helloworld").build().expect("these settings are complete");
    match client.call(&TimeGet).await {
        Ok(reply) => println!("{}", *reply),
        Err(error) => println!("{error}"),
    }
}
"#;

/// With another HTTP client, of the program's own: the call is written and its answer read.
const WITHOUT_CLIENT: &str = r#"
use top_apis::{TopApi, response, request::{self, System}, sign::SignMethod};

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = String, unwrap = "time")]
struct TimeGet;

fn main() {
    let system = System::new("12345678", "2016-01-01 12:00:00".parse().expect("a date"));
    println!("{:?}", request::encode(TimeGet::API.method, &TimeGet, &Default::default(), &system, SignMethod::Md5));
    println!("{:?}", response::decode::<TimeGet>(b"{}", Default::default()).map(|answer| answer.data));
}
"#;

/// Prints a table of the four builds, and one of what each crate takes in the largest.
pub(crate) fn measure() -> io::Result<()> {
    let builds = [
        ("default", "with_client", true, "debug"),
        ("default", "with_client", true, "release"),
        ("`default-features = false`", "without_client", false, "debug"),
        ("`default-features = false`", "without_client", false, "release"),
    ];
    println!("| features of `top-apis` | profile | crates | processor s | wall s | program KiB |");
    println!("|---|---|---:|---:|---:|---:|");
    let mut ratios = Vec::new();
    let mut largest = Vec::new();
    for (features, name, client, profile) in builds {
        let build = build(client, profile)?;
        let Build { crates, processor, wall, size, .. } = &build;
        let count = crates.len();
        println!("| {features} | {profile} | {count} | {processor:.1} | {wall:.1} | {} |", size / 1024);
        ratios.push(format!("RATIO cold_{name}_{profile}_s {processor:.2}"));
        if client && profile == "release" {
            largest = build.crates;
        }
    }
    println!("\n| crate (default features, release) | processor s |\n|---|---:|");
    largest.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    for note in &largest {
        println!("| {} | {:.2} |", note.name, note.seconds);
    }
    println!("\n{}", ratios.join("\n"));
    Ok(())
}

struct Build {
    /// One note a run of rustc, build scripts included.
    crates: Vec<Note>,
    /// All of cargo's children, build scripts and C compilers included.
    processor: f64,
    wall: f64,
    size: u64,
}

fn build(client: bool, profile: &str) -> io::Result<Build> {
    let features = if client { "" } else { ", default-features = false" };
    let tokio = if client { "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n" } else { "" };
    let dependencies = format!("top-apis = {{ path = \"{ROOT}/top-apis\"{features} }}\n{tokio}");
    let project = Project::new("cold", &dependencies)?;
    project.write("src/main.rs", if client { WITH_CLIENT } else { WITHOUT_CLIENT })?;
    project.clean()?;
    // Downloads are no part of a build.
    project.fetch()?;
    let arguments: Vec<&str> =
        iter::once("build").chain((profile == "release").then_some("--release")).collect();
    let before = meter::children_seconds()?;
    #[expect(clippy::disallowed_methods, reason = "a build is timed from outside")]
    let start = Instant::now();
    let crates = project.cargo(&arguments)?;
    let wall = start.elapsed().as_secs_f64();
    let processor = meter::children_seconds()? - before;
    Ok(Build { crates, processor, wall, size: project.size(profile, "measured")? })
}
