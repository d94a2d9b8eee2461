//! `topctl api complete`: the methods that begin with what was typed, for the shells.

use super::{args::CompleteArgs, catalogue};
use crate::{failure::Failure, stdout};

pub(super) fn run(args: &CompleteArgs) -> Result<(), Failure> {
    let catalogue = catalogue(args.source.catalogue.as_deref())?;
    let start = args.start.to_ascii_lowercase();
    let begins = |method: &&str| {
        method.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(&start))
    };
    let mut found = String::new();
    // Nobody reads an error while a key is pressed: there is nothing to complete then.
    for method in catalogue.methods().into_iter().flatten().filter(begins) {
        found.push_str(method);
        found.push('\n');
    }
    stdout::print(found.as_bytes())
}
