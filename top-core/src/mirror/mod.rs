//! The mirror: what a derive says about one struct, and nothing else.
//!
//! A derived struct is a static table of wire names in byte order ([`Shape`]) and two matches by index:
//! one lends a field as a [`Value`], one opens it for writing as a [`Slot`]. Every engine of this crate (form,
//! JSON, XML, checks, responses) walks a `&dyn Record` and is therefore compiled once, whatever the number of APIs.
//!
//! This module refuses to know any format: the engines decide how a value is written.

pub mod advice;
pub(crate) mod by_hand;
mod byte_array;
mod containers;
mod date_forms;
mod date_time;
pub(crate) mod debug;
mod decimal;
pub(crate) mod derived;
mod file;
mod json_cell;
mod kind;
mod scalars;
mod shape;
mod slot;
mod types;
mod value;

pub use self::{
    byte_array::ByteArray,
    date_time::{DateTimeError, TopDateTime},
    decimal::{Decimal, DecimalError},
    file::{FileItem, FileSource, FileStream},
    json_cell::Json,
    kind::Kind,
    shape::{FieldSpec, Limits, Rare, Shape, XmlItems, XmlPart},
    types::{
        Expected, Field, Int, Items, JsonCell, List, ListMut, Map, Opt, Record, RecordMut, Slot, Text,
        TextForm, Value,
    },
};
