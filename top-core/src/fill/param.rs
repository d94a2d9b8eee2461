//! Received parameters into slots: the server's side of a request.

use std::{borrow::Cow, convert::identity};

use crate::{blank::is_blank, error::DecodeError, mirror::Slot, path::Path};

use super::{
    json::scalar,
    members,
    scalar::{Scalar, absent},
    walk::Walk,
    wanted::is_list,
};

/// Fills a slot from the text of a parameter of its own: plain for scalars, comma-joined for lists of them, JSON for
/// the rest. A blank parameter is an absent one.
pub(crate) fn parameter(
    slot: Slot<'_>,
    text: &str,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool, DecodeError> {
    if is_blank(text) {
        return absent(slot, path).or(Ok(false));
    }
    match slot {
        Slot::Opt(opt, _) => {
            // An earlier parameter of the same name is not mixed with this one.
            opt.clear();
            let present = parameter(opt.open(), text, path, walk)?;
            if !present {
                opt.clear();
            }
            Ok(present)
        }
        Slot::List(list) if list.element().is_scalar() && !is_list(text) => {
            list.clear();
            for item in text.split(',') {
                let place = &path.item(list.count());
                walk.budget.item(list, place)?;
                let item = Scalar::Text(Cow::Borrowed(item));
                members::present(list.push(), place, identity, |slot| scalar(slot, item, place, walk))?;
            }
            Ok(true)
        }
        // Any JSON is sent as its text; a scalar slot takes the text as it is.
        Slot::Json(cell) => match cell.read_json(text) {
            Ok(()) => Ok(true),
            Err(_) => scalar(Slot::Json(cell), Scalar::Text(Cow::Borrowed(text)), path, walk),
        },
        slot => scalar(slot, Scalar::Text(Cow::Borrowed(text)), path, walk),
    }
}
