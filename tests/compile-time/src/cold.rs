//! A user's first build: a crate that depends on `top-apis` alone and makes one call, compiled from nothing; beside the
//! smallest honest alternative, reqwest with the same TLS and `serde_json`.

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

/// What one would write by hand: the same call over reqwest, the answer as JSON, without signature and types.
const BY_HAND: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() {
    rustls::crypto::ring::default_provider().install_default().expect("nobody was first");
    let client = reqwest::Client::new();
    let request = client.post("https://eco.taobao.com/router/rest").body("method=taobao.time.get&app_key=12345678");
    match request.send().await {
        Ok(response) => {
            let body = response.bytes().await.expect("a body");
            println!("{:?}", serde_json::from_slice::<serde_json::Value>(&body));
        }
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

/// What is built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    WithClient,
    WithoutClient,
    ByHand,
}

impl What {
    const ALL: [Self; 3] = [Self::WithClient, Self::WithoutClient, Self::ByHand];

    const fn name(self) -> &'static str {
        match self {
            Self::WithClient => "with_client",
            Self::WithoutClient => "without_client",
            Self::ByHand => "by_hand",
        }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::WithClient => WITH_CLIENT,
            Self::WithoutClient => WITHOUT_CLIENT,
            Self::ByHand => BY_HAND,
        }
    }

    fn dependencies(self) -> String {
        const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
        match self {
            Self::WithClient => format!("top-apis = {{ path = \"{ROOT}/top-apis\" }}\n{TOKIO}"),
            Self::WithoutClient => {
                format!("top-apis = {{ path = \"{ROOT}/top-apis\", default-features = false }}\n")
            }
            Self::ByHand => format!(
                "reqwest = {{ version = \"0.13\", default-features = false, features = [\"rustls-no-provider\"] }}\n\
                 rustls = {{ version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }}\n\
                 serde_json = \"1\"\n{TOKIO}"
            ),
        }
    }
}

/// Prints a table of the builds, and one of what each crate takes in the largest of ours.
pub(crate) fn measure() -> io::Result<()> {
    println!("| what | profile | runs of rustc | processor s | wall s | program KiB |");
    println!("|---|---|---:|---:|---:|---:|");
    let mut ratios = Vec::new();
    let mut largest = Vec::new();
    for profile in ["debug", "release"] {
        let mut client = None;
        for what in What::ALL {
            let build = build(what, profile)?;
            let Build { crates, processor, wall, size, .. } = &build;
            let (name, runs) = (what.name(), crates.len());
            println!("| {name} | {profile} | {runs} | {processor:.1} | {wall:.1} | {} |", size / 1024);
            ratios.push(format!("RATIO cold_{name}_{profile}_s {processor:.2}"));
            match (what, &client) {
                (What::WithClient, _) => client = Some(build),
                (What::ByHand, Some(ours)) => {
                    let ratio = ours.processor / processor;
                    ratios.push(format!("RATIO cold_beside_by_hand_{profile} {ratio:.2}"));
                    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
                    let ratio = ours.crates.len() as f64 / runs as f64;
                    ratios.push(format!("RATIO cold_beside_by_hand_{profile}_runs {ratio:.2}"));
                }
                _ => {}
            }
        }
        largest = client.map(|build| build.crates).unwrap_or_default();
    }
    println!("\n| crate (with_client, release) | processor s |\n|---|---:|");
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

fn build(what: What, profile: &str) -> io::Result<Build> {
    let project = Project::new("cold", &what.dependencies())?;
    project.write("src/main.rs", what.source())?;
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
