//! The consumer against a server in memory, on paused time: what is promised, and what a hostile server can do.

mod at_least_once;
mod at_once;
mod bounds;
mod handling;
mod hostile;
mod links;
mod server;
