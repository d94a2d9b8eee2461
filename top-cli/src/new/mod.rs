//! `topctl new`: a project that calls one API, with a test against the sandbox. Writes files and starts nothing.

#![allow(clippy::doc_markdown, reason = "a terminal shows these comments as help, without markdown")]

mod files;

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use top_doc::ApiDoc;

use self::files::Project;
use crate::{api, failure::Failure, stdout, style::inline};

/// Write a project that calls an API: a program, and a test against the sandbox that needs no network
///
/// The API is one of the public catalogue. The program reads TOP_APP_KEY, TOP_APP_SECRET, TOP_SESSION and TOP_GATEWAY, as
/// `topctl call` does; the test starts a sandbox of its own.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl new my-shop && cd my-shop && cargo test\n  \
    topctl new my-shop --api taobao.trade.fullinfo.get")]
pub(crate) struct NewArgs {
    /// The directory, which must not be there yet; its name is that of the package
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// The API to call; `topctl api search` finds one
    #[arg(long, value_name = "METHOD", default_value = "taobao.time.get")]
    pub(crate) api: String,
    /// A checkout of the project, whose crates are used instead of those of the registry
    #[arg(long, value_name = "DIR")]
    pub(crate) path: Option<PathBuf>,
}

pub(crate) fn run(args: &NewArgs) -> Result<(), Failure> {
    let name = package_name(&args.directory)?;
    let doc = doc(&args.api)?;
    let absolute = |path: &PathBuf| fs::canonicalize(path).map_err(|error| Failure::file(path, &error));
    let checkout = args.path.as_ref().map(absolute).transpose()?;
    let project = Project::of(name, &doc, checkout.as_deref()).ok_or_else(|| {
        Failure::usage(format!(
            "{} has no struct in this version; `topctl import` writes one",
            inline(&args.api)
        ))
    })?;
    // Created, not opened: what is there is never written over.
    if let Some(parent) = args.directory.parent() {
        fs::create_dir_all(parent).map_err(|error| Failure::file(parent, &error))?;
    }
    fs::create_dir(&args.directory).map_err(|error| Failure::file(&args.directory, &error))?;
    for (path, text) in project.files() {
        let path = args.directory.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Failure::file(parent, &error))?;
        }
        fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
    }
    let directory = inline(&args.directory.display().to_string());
    stdout::print(format!("cd {directory} && cargo test\n").as_bytes())
}

/// The last part of the path, which must be the name of a package.
fn package_name(directory: &Path) -> Result<&str, Failure> {
    let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    if is_name {
        return Ok(name);
    }
    Err(Failure::usage(format!("`{}` cannot be the name of a package", inline(name)))
        .with_help("a name has a-z 0-9 - _ and begins with a letter, such as my-shop"))
}

fn doc(method: &str) -> Result<ApiDoc, Failure> {
    let catalogue = api::catalogue(None)?;
    let doc =
        catalogue.get(method).map_err(|error| Failure::usage(format!("the built-in catalogue: {error}")))?;
    doc.ok_or_else(|| api::unknown(method, &catalogue))
}
