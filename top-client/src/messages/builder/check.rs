//! Which settings cannot work, and what to say of them.

use std::sync::Arc;

use top_core::field::is_blank;

use super::{ConsumerBuilder, Source};
use crate::messages::{
    error::{ConsumerError, ConsumerErrorKind},
    http,
    link::TcpDial,
};

impl ConsumerBuilder {
    pub(super) fn check(&self) -> Result<(), ConsumerError> {
        if let Some(wrong) = self.wrong {
            return Err(config(wrong));
        }
        if self.group.trim().is_empty() {
            return Err(config("the group is empty: use `default`"));
        }
        if self.connections == 0 || self.max_messages == 0 {
            return Err(config(
                "without a connection, or without a message in hand, nothing could be consumed",
            ));
        }
        if self.max_messages > 1_000_000 {
            return Err(config("more than 1,000,000 messages in hand would not be bounded memory"));
        }
        if self.dead_letters.as_ref().is_some_and(|dead| dead.after == 0) {
            return Err(config("dead letters after 0 tries: no message would ever be handled"));
        }
        match &self.source {
            Source::Link { app_key, .. } if is_blank(app_key) => {
                Err(config("the app key (App Key) is empty: it is shown in the platform's console"))
            }
            Source::Link { minor_group, filter, .. } if is_blank(minor_group) || is_blank(filter) => {
                Err(config(
                    "the minor group or the filter is empty: use `default` and `*`, which are their defaults",
                ))
            }
            Source::Link { endpoint: Err(error), .. } => Err(ConsumerError::with_source(
                ConsumerErrorKind::Config("the endpoint is no address of a TMC server"),
                error.clone(),
            )),
            Source::Calls { quantity, .. } if !(http::FEWEST..=http::MOST).contains(quantity) => {
                Err(config("one call fetches from 10 to 200 messages"))
            }
            Source::Calls { quantity, .. } if *quantity > self.max_messages => {
                Err(config("one call must not fetch more messages than may be in hand"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn prepare_tls(&mut self) -> Result<(), ConsumerError> {
        if let Source::Link { endpoint: Ok(endpoint), dial, .. } = &mut self.source
            && endpoint.is_tls()
        {
            *dial = Arc::new(TcpDial::with_tls()?);
        }
        Ok(())
    }
}

pub(super) const fn config(what: &'static str) -> ConsumerError {
    ConsumerError::new(ConsumerErrorKind::Config(what))
}
