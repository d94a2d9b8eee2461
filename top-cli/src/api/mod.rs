//! `topctl api`: the public catalogue, searched and shown. What is found and how it is ranked is `top-doc`'s.

mod args;
mod complete;
mod search;
mod show;

use std::{fs, path::Path};

use top_doc::{Definitions, ReadError};

pub(crate) use self::{
    args::ApiCommand,
    show::{
        place::{Place, version},
        unknown,
    },
};
use crate::failure::Failure;

pub(crate) fn run(command: &ApiCommand) -> Result<(), Failure> {
    match command {
        ApiCommand::Search(args) => search::run(args),
        ApiCommand::Show(args) => show::run(args),
        ApiCommand::Complete(args) => complete::run(args),
    }
}

/// The catalogue of a file, or the built-in one.
pub(crate) fn catalogue(file: Option<&Path>) -> Result<Definitions, Failure> {
    Ok(match file {
        Some(file) => Definitions::new(fs::read(file).map_err(|error| Failure::file(file, &error))?),
        None => Definitions::new(top_catalogue::facts()),
    })
}

/// Why a catalogue is of no use.
fn unreadable(file: Option<&Path>, error: &ReadError) -> Failure {
    let name = file.map_or("the built-in catalogue".into(), |file| file.display().to_string());
    Failure::usage(format!("{name}: {error}"))
}
