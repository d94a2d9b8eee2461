//! The files of a new project. Knows what a call looks like, and nothing of the disk.

use std::{fmt::Write as _, path::Path};

use top_doc::{ApiDoc, Example, write_example};

use crate::api::{Place, version};

/// What the files are made of.
pub(super) struct Project<'a> {
    name: &'a str,
    method: &'a str,
    place: Place,
    example: Example,
    checkout: Option<&'a Path>,
}

impl<'a> Project<'a> {
    /// `None` if the catalogue does not say where the API is in Rust.
    pub(super) fn of(name: &'a str, doc: &'a ApiDoc, checkout: Option<&'a Path>) -> Option<Self> {
        let (place, example) = (Place::of(doc)?, write_example(doc).ok()?);
        Some(Self { name, method: &doc.method, place, example, checkout })
    }

    pub(super) fn files(&self) -> [(&'static str, String); 5] {
        [
            ("Cargo.toml", self.manifest()),
            ("src/lib.rs", self.lib()),
            ("src/main.rs", self.main()),
            ("tests/sandbox.rs", self.test()),
            (".gitignore", "/target\n".to_owned()),
        ]
    }

    /// One of our own crates, from the registry or from a checkout.
    fn dependency(&self, name: &str, features: &[&str]) -> String {
        let mut line = format!("{name} = {{ version = \"{}\"", version());
        if let Some(checkout) = self.checkout {
            let _ = write!(line, ", path = {}", toml_text(&checkout.join(name).display().to_string()));
        }
        if !features.is_empty() {
            let _ = write!(line, ", features = {features:?}");
        }
        line + " }\n"
    }

    fn manifest(&self) -> String {
        let feature = Some(self.place.feature.as_str()).filter(|feature| !feature.is_empty());
        let features: Vec<&str> = feature.into_iter().collect();
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n{}\n[dev-dependencies]\n{}{}",
            self.name,
            self.dependency("top-apis", &features),
            self.dependency("top-catalogue", &["facts"]),
            self.dependency("top-sandbox", &[]),
        )
    }

    fn lib(&self) -> String {
        let Example { expression, type_name, module, types, has_file, .. } = &self.example;
        let namespace = self.place.namespace();
        let mut names = vec!["Client".to_owned()];
        if *has_file {
            names.push("FileItem".to_owned());
        }
        names.extend(["Reply".to_owned(), "TopApi".to_owned()]);
        let mut uses =
            format!("use top_apis::{{{}}};\nuse top_apis::{namespace}::{type_name};\n", names.join(", "));
        match types.as_slice() {
            [] => {}
            [one] => {
                let _ = writeln!(uses, "use top_apis::{namespace}::{module}::{one};");
            }
            types => {
                let _ = writeln!(uses, "use top_apis::{namespace}::{module}::{{{}}};", types.join(", "));
            }
        }
        let expression = expression.replace('\n', "\n    ");
        format!(
            "//! Calls `{method}`.\n\nuse std::error::Error;\n\n{uses}\n\
             /// What is asked for: fill in your own values.\n///\n/// # Errors\n/// A value is not of its type.\n\
             pub fn request() -> Result<{type_name}, Box<dyn Error>> {{\n    Ok({expression})\n}}\n\n\
             /// Makes the call, for the seller whose session it is.\n///\n/// # Errors\n\
             /// A parameter is missing or beyond its limits, the platform refuses the call, or the network fails.\n\
             pub async fn call(\n    client: &Client,\n    session: Option<&str>,\n) -> \
             Result<Reply<<{type_name} as TopApi>::Response>, Box<dyn Error>> {{\n    let request = request()?;\n    \
             let mut call = client.call(&request);\n    if let Some(session) = session {{\n        \
             call = call.session(session);\n    }}\n    Ok(call.await?)\n}}\n",
            method = self.method,
        )
    }

    fn main(&self) -> String {
        let krate = self.name.replace('-', "_");
        format!(
            "//! Makes one call with the application and the session of the environment.\n\n\
             use std::{{env, error::Error}};\n\nuse top_apis::Client;\n\n#[tokio::main]\n\
             async fn main() -> Result<(), Box<dyn Error>> {{\n    \
             let variable = |name: &str| env::var(name).map_err(|_| format!(\"set {{name}}\"));\n    \
             let mut builder = Client::builder(variable(\"TOP_APP_KEY\")?, variable(\"TOP_APP_SECRET\")?);\n    \
             // A local sandbox, for example: topctl sandbox --catalogue\n    \
             if let Ok(gateway) = env::var(\"TOP_GATEWAY\") {{\n        builder = builder.gateway(gateway);\n    }}\n    \
             let client = builder.build()?;\n    let session = env::var(\"TOP_SESSION\").ok();\n    \
             let reply = {krate}::call(&client, session.as_deref()).await?;\n    \
             println!(\"{{:#?}}\", *reply);\n    Ok(())\n}}\n"
        )
    }

    fn test(&self) -> String {
        let krate = self.name.replace('-', "_");
        format!(
            "//! The call against a gateway on this machine: no network, no application of one's own.\n\n\
             use top_apis::Client;\nuse top_sandbox::{{Definitions, Grant, Sandbox}};\n\n#[tokio::test]\n\
             async fn the_call_is_checked_and_answered() {{\n    \
             let sandbox = Sandbox::builder().app(\"12345678\", \"helloworld\").session(\"a session\", Grant::any());\n    \
             let sandbox = sandbox.start().await.expect(\"a free port\");\n    \
             sandbox.catalogue(Definitions::new(top_catalogue::facts()));\n    \
             let client = Client::builder(\"12345678\", \"helloworld\");\n    \
             let client = client.gateway(sandbox.url()).build().expect(\"a client\");\n\n    \
             let reply = {krate}::call(&client, Some(\"a session\")).await.expect(\"a response\");\n\n    \
             println!(\"{{:#?}}\", *reply);\n    let calls = sandbox.calls();\n    assert_eq!(calls.len(), 1);\n    \
             assert_eq!(calls[0].method(), Some(\"{}\"));\n    \
             assert!(calls[0].executed(), \"{{:?}}\", calls[0].hint());\n}}\n",
            self.method
        )
    }
}

/// The text as a string of TOML, which has the escapes of JSON.
fn toml_text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
