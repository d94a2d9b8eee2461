//! The orders of sellers, behind the APIs that list them: which there are, when each was changed last, and how a list of
//! them is cut into pages. The time is an argument. This room knows neither parameters nor responses.

mod book;
mod order;

pub(crate) use self::book::Asked;
pub use self::{book::OrderBook, order::Order};
