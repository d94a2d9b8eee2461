//! One group of the catalogue: compiled with our derives, with serde's and as Go, and compared. Go is left out where it is
//! not installed.

use std::{
    fmt::Write as _,
    fs, io,
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    group::{self, Api},
    meter,
    project::{Project, ROOT},
    source::Flavour,
};

/// Of Go, the median of so many.
const TIMES: usize = 3;

/// Prints a line for each of the three; `file` is such as `taobao/trade`.
pub(crate) fn measure(file: &str) -> io::Result<()> {
    let path = Path::new(ROOT).join("top-catalogue/src").join(format!("{file}.rs"));
    let text = fs::read_to_string(&path)?;
    let apis = group::read(&text);
    println!("{file}: {} APIs", apis.len());
    println!("| | check (s) | peak (MiB) | release (s) | library (KiB) | program of all (s) | size (KiB) |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    rust(Flavour::Ours, &apis, &text)?;
    rust(Flavour::Serde, &apis, &text)?;
    if Command::new("go").arg("version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        go(&apis)
    } else {
        eprintln!("Go is not installed: left out");
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of programs")]
fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}

fn rust(flavour: Flavour, apis: &[Api], text: &str) -> io::Result<()> {
    let mut dependencies = flavour.dependencies(ROOT);
    if flavour == Flavour::Ours {
        dependencies.push_str("serde_json = \"1\"\n");
    }
    let project = Project::new(&format!("group-{}", flavour.name()), &dependencies)?;
    let prelude = match flavour {
        Flavour::Ours => {
            "pub mod prelude { pub use std::collections::BTreeMap; pub use serde_json::Value; \
             pub use top_apis::{ByteArray, Decimal, FileItem, TopApi, TopDateTime, TopObject}; }\n"
        }
        Flavour::Serde => {
            "pub mod prelude { pub use std::collections::BTreeMap; pub use serde_json::Value; \
             pub use serde::{Deserialize, Serialize}; pub use crate::Api; }\n"
        }
    };
    let modules = match flavour {
        Flavour::Ours => text.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>().join("\n"),
        Flavour::Serde => apis.iter().map(Api::serde).collect(),
    };
    let library = format!("{}{prelude}{modules}", flavour.library(0));
    let check = project.check(&library)?;
    let release = project.release(&library)?;
    let size = project.size("release", "libmeasured.rlib")?;
    // In functions that stay apart: one of all calls takes any compiler ever longer.
    let (mut functions, mut calls) = (String::new(), String::new());
    for (at, path) in apis.iter().filter_map(Api::request).enumerate() {
        let _ = writeln!(
            functions,
            "#[inline(never)]\nfn call{at}(text: &str) -> usize {{\n    \
             call(&measured::{path}::default(), text.as_bytes())\
             .map_or(0, |(body, answer)| body.len() + size_of_val(std::hint::black_box(&answer)))\n}}"
        );
        let _ = writeln!(calls, "    bytes += call{at}(&text);");
    }
    let program = project.program(
        "all",
        &format!(
            "use measured::call;\n{functions}fn main() {{\n    let text = std::env::args().nth(1).unwrap_or_default();\n    \
             let mut bytes = 0;\n{calls}    println!(\"{{bytes}}\");\n}}\n"
        ),
    )?;
    println!(
        "| {} | {:.2} | {:.0} | {:.2} | {:.0} | {:.2} | {:.0} |",
        flavour.name(),
        check.seconds,
        check.peak_mib,
        release.seconds,
        kib(size),
        program.seconds,
        kib(project.size("release", "all")?)
    );
    Ok(())
}

/// Go has no check: it builds the package, and a program that writes each request and reads each response.
fn go(apis: &[Api]) -> io::Result<()> {
    let project = Project::new("group-go", "")?;
    let structs: String = apis.iter().map(Api::go).collect();
    project.write("go.mod", "module measured\n\ngo 1.18\n")?;
    let mut calls = String::new();
    for api in apis.iter().filter(|api| api.request().is_some()) {
        let (request, response) = api.go_names();
        let response = response.map_or_else(|| "interface{}".to_owned(), |name| format!("api.{name}"));
        let _ = writeln!(calls, "\tbytes += call(api.{request}{{}}, new({response}))");
    }
    project.write(
        "main.go",
        &format!(
            "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"measured/api\"\n\t\"os\"\n)\n\n\
             func call(request interface{{}}, response interface{{}}) int {{\n\tbody, _ := json.Marshal(request)\n\
             \t_ = json.Unmarshal([]byte(os.Args[1]), response)\n\treturn len(body)\n}}\n\n\
             func main() {{\n\tbytes := 0\n{calls}\tfmt.Println(bytes)\n}}\n"
        ),
    )?;
    let mut times = Vec::new();
    for time in 0..=TIMES {
        // A comment that differs, or Go would find the work done. The first time builds its library.
        project
            .write("api/api.go", &format!("package api\n\n// {time} {}\n\n{structs}", std::process::id()))?;
        let package = project.run("go", &["build", "./api"])?;
        let program = project.run("go", &["build", "-ldflags", "-s -w", "-o", "all", "."])?;
        if time > 0 {
            times.push((package, program));
        }
    }
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (package, program) = times[TIMES / 2];
    println!("| Go | {package:.2} | | | | {program:.2} | {:.0} |", kib(project.length("all")?));
    Ok(())
}

impl Project {
    /// Runs another tool in the folder, and tells what processor time it took.
    fn run(&self, tool: &str, arguments: &[&str]) -> io::Result<f64> {
        let before = meter::children_seconds()?;
        let status = Command::new(tool).args(arguments).current_dir(self.folder()).status()?;
        if !status.success() {
            return Err(io::Error::other(format!("{tool} {} failed", arguments.join(" "))));
        }
        Ok(meter::children_seconds()? - before)
    }

    fn length(&self, file: &str) -> io::Result<u64> {
        Ok(fs::metadata(self.folder().join(file))?.len())
    }
}
