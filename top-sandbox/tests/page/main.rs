//! The page: over plain HTTP, and in a real browser.
//!
//! Chromium is driven over its own pipe (`--remote-debugging-pipe`: JSON messages that end with a zero byte), so that
//! no driver and no port is needed. Where it is not installed, the tests say so.

#[cfg(unix)]
mod browser;
#[cfg(unix)]
mod forms;
#[cfg(unix)]
mod guide;
#[cfg(unix)]
mod live;
#[cfg(unix)]
mod looks;
#[cfg(unix)]
mod png;
mod served;
#[path = "../support/mod.rs"]
mod support;
