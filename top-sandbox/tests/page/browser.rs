//! The part of a browser's remote control that one test needs.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use serde_json::{Value, json};

pub(crate) struct Browser {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    profile: PathBuf,
    session: Option<String>,
    last: u64,
    complaints: Vec<String>,
}

/// How many were started.
static STARTED: AtomicUsize = AtomicUsize::new(0);

impl Browser {
    /// `None` if no Chromium is installed, which is said aloud: `what` was not tested.
    pub(crate) fn start(what: &str) -> Option<Self> {
        Self::started(what, &[])
    }

    /// The same, in a browser for which `server` has another address.
    pub(crate) fn start_at(what: &str, address: &str, server: SocketAddr) -> Option<Self> {
        // Letters with coloured edges would make pictures large.
        Self::started(
            what,
            &[format!("--host-resolver-rules=MAP {address} {server}"), "--disable-lcd-text".into()],
        )
    }

    fn started(what: &str, options: &[String]) -> Option<Self> {
        let started = Self::installed(options);
        if started.is_none() {
            // Written to stderr directly, because the output of a test that passes is captured.
            let said = format!("SKIPPED {what} in a browser: Chromium is not installed\n");
            std::io::stderr().write_all(said.as_bytes()).expect("stderr");
        }
        started
    }

    fn installed(options: &[String]) -> Option<Self> {
        let is_there = |name: &&str| {
            let version =
                Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            version.is_ok_and(|status| status.success())
        };
        let program = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(is_there)?;
        // One for each browser: two cannot share a profile.
        let name = format!("browser-{}-{}", std::process::id(), STARTED.fetch_add(1, Ordering::Relaxed));
        let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let mut process = Command::new("sh")
            // The browser listens on descriptor 3 and answers on 4.
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", program])
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .args(["--no-proxy-server", "--window-size=1280,900", "--remote-debugging-pipe"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let to = process.stdin.take().expect("a pipe");
        let from = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut browser = Self { process, to, from, profile, session: None, last: 0, complaints: Vec::new() };
        let target = browser.command("Target.createTarget", &json!({ "url": "about:blank" }));
        let target = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = browser.command("Target.attachToTarget", &target);
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            browser.command(domain, &json!({}));
        }
        Some(browser)
    }

    /// Sends one command and waits for its result; events in between are noted.
    fn command(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.to.write_all(format!("{message}\0").as_bytes()).expect("the browser listens");
        loop {
            let mut message = Vec::new();
            self.from.read_until(0, &mut message).expect("the browser answers");
            assert!(!message.is_empty(), "the browser has gone");
            message.pop();
            let message: Value = serde_json::from_slice(&message).expect("JSON");
            if message["id"] == self.last {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
            self.note(&message);
        }
    }

    fn note(&mut self, message: &Value) {
        let entry = &message["params"]["entry"];
        let is_error = match message["method"].as_str() {
            Some("Runtime.exceptionThrown") => true,
            // At its end, the test makes the sandbox unreachable on purpose.
            Some("Log.entryAdded") => entry["level"] == "error" && entry["source"] != "network",
            _ => false,
        };
        if is_error {
            self.complaints.push(message["params"].to_string());
        }
    }

    pub(crate) fn open(&mut self, url: &str) {
        self.command("Page.navigate", &json!({ "url": url }));
        self.wait_for("document.readyState === 'complete'");
    }

    /// The value of an expression in the page.
    pub(crate) fn value(&mut self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true });
        let result = self.command("Runtime.evaluate", &params);
        assert!(result["exceptionDetails"].is_null(), "{expression}: {result}");
        result["result"]["value"].clone()
    }

    pub(crate) fn wait_for(&mut self, condition: &str) {
        for _ in 0..200 {
            if self.value(condition) == true {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("not true within 10 seconds: {condition}");
    }

    /// The width of the window, the colour scheme, and the languages that the browser asks for.
    pub(crate) fn look(&mut self, width: u32, is_dark: bool, languages: &str) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.set_look(&metrics, is_dark, languages);
    }

    /// A window of this size without scroll bars, each of its pixels `scale` times as high and as wide on the screen; light.
    pub(crate) fn look_closely(&mut self, width: u32, height: u32, scale: u32, languages: &str) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.set_look(&metrics, false, languages);
        self.command("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
    }

    fn set_look(&mut self, metrics: &Value, is_dark: bool, languages: &str) {
        self.command("Emulation.setDeviceMetricsOverride", metrics);
        let scheme =
            json!({ "name": "prefers-color-scheme", "value": if is_dark { "dark" } else { "light" } });
        self.command("Emulation.setEmulatedMedia", &json!({ "features": [scheme] }));
        let agent = json!({ "userAgent": "test", "acceptLanguage": languages });
        self.command("Emulation.setUserAgentOverride", &agent);
    }

    /// Writes into a field, as a person does.
    pub(crate) fn fill(&mut self, id: &str, text: &str) {
        let (id, text) = (json!(id), json!(text));
        self.value(&format!(
            "(() => {{ const field = document.getElementById({id}); field.value = {text}; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
        ));
    }

    /// A picture of the whole page, however long.
    pub(crate) fn whole_screenshot(&mut self, name: &str) {
        // What sticks to the top is there.
        self.value("scrollTo(0, 0)");
        let size = self.command("Page.getLayoutMetrics", &json!({}))["cssContentSize"].clone();
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        self.write_screenshot(name, &how);
    }

    /// Writes a picture of the page beside the test's other files, for a person to look at.
    pub(crate) fn screenshot(&mut self, name: &str) {
        self.write_screenshot(name, &json!({ "format": "png" }));
    }

    /// A picture of what the window shows.
    pub(crate) fn visible(&mut self) -> Vec<u8> {
        self.picture(&json!({ "format": "png" }))
    }

    fn picture(&mut self, how: &Value) -> Vec<u8> {
        let picture = self.command("Page.captureScreenshot", how);
        let picture = base64(picture["data"].as_str().expect("base64"));
        assert!(picture.starts_with(b"\x89PNG"));
        picture
    }

    fn write_screenshot(&mut self, name: &str, how: &Value) {
        let picture = self.picture(how);
        fs::write(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name), picture)
            .expect("a file of the test's own");
    }

    /// Errors in the page's script and violations of its content security policy.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        self.value("0");
        self.complaints.clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn base64(text: &str) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes().filter_map(|byte| DIGITS.iter().position(|digit| *digit == byte)) {
        bits = bits << 6 | u32::try_from(digit).expect("below 64");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).expect("one byte"));
        }
    }
    bytes
}
