//! What the programs of this crate share: how orders are asked for, and how a program ends. What is put to the proof, and
//! by which figures, is each program's own.

mod trades;
mod verdict;

pub use self::{
    trades::{Increment, Listed, Trade, Trades},
    verdict::verdict,
};
