//! A sandbox's declarations as text: a TOML file, or JSON over the admin interface; the same members in both.
//!
//! This room reads declarations, checks them and applies them to a gateway. It does not know what they do there: that
//! is said by the types that they become. It opens no socket, and of files only those that a TOML file names.

mod answer;
mod declarations;
mod fault;
mod file;
mod messages;
mod qimen;

pub use self::declarations::{Config, ConfigError};
