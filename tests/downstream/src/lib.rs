//! A user.
