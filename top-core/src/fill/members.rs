//! Records, maps and lists while they are filled: which members were seen, and which must be there.

use crate::{
    error::{DecodeError, DecodeProblem},
    mirror::{ListMut, Map, RecordMut, Shape, Slot},
    path::Path,
};

/// A record while it is filled from an object.
pub(crate) struct Members<'r> {
    record: &'r mut dyn RecordMut,
    shape: &'static Shape,
    seen: Seen,
}

impl<'r> Members<'r> {
    pub(crate) fn new(record: &'r mut dyn RecordMut) -> Self {
        let shape = record.slot_shape();
        Self { record, shape, seen: Seen::default() }
    }

    #[inline]
    pub(crate) const fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// The record itself, to fill it in another way.
    pub(super) fn record(&mut self) -> &mut dyn RecordMut {
        self.record
    }

    /// The field of a wire name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.shape.index_of(name)
    }

    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.shape.name_at(index).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn slot(&mut self, index: usize) -> Slot<'_> {
        self.record.slot_at(index)
    }

    /// Notes that a field was filled, or was found to be absent.
    #[inline]
    pub(crate) fn mark(&mut self, index: usize, present: bool) {
        if present {
            self.seen.set(index);
        }
    }

    /// Whether a field was filled before.
    pub(crate) fn is_marked(&self, index: usize) -> bool {
        self.seen.get(index)
    }

    /// Whether no field was filled.
    #[inline]
    pub(super) const fn is_untouched(&self) -> bool {
        self.seen.low == 0 && self.seen.rest.is_empty()
    }

    /// Demands every required field.
    pub(crate) fn finish(&self, path: &Path<'_>) -> Result<(), DecodeError> {
        for (index, required) in self.shape.required().iter().enumerate() {
            if *required && !self.seen.get(index) {
                return Err(DecodeError::new(&path.member(self.name(index)), DecodeProblem::Missing));
            }
        }
        Ok(())
    }
}

/// Which fields of a record were seen, a bit each; on the stack for all but the widest.
#[derive(Default)]
struct Seen {
    low: u64,
    rest: Vec<u64>,
}

impl Seen {
    #[inline]
    fn set(&mut self, index: usize) {
        match index.checked_sub(64) {
            None => self.low |= 1 << index,
            Some(index) => self.set_rest(index),
        }
    }

    #[cold]
    fn set_rest(&mut self, index: usize) {
        let word = index / 64;
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest[word] |= 1 << (index % 64);
    }

    #[inline]
    fn get(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.low,
            word => self.rest.get(word - 1).copied().unwrap_or_default(),
        };
        word >> (index % 64) & 1 == 1
    }
}

/// Fills an item of a list or an entry of a map, which must be present, unless its slot takes `null`: for what is no
/// response. `missing` makes the format's own error.
#[inline]
pub(crate) fn present<E>(
    slot: Slot<'_>,
    path: &Path<'_>,
    missing: impl FnOnce(DecodeError) -> E,
    fill: impl FnOnce(Slot<'_>) -> Result<bool, E>,
) -> Result<(), E> {
    let may_be_absent = slot.may_be_absent();
    if fill(slot)? || may_be_absent {
        Ok(())
    } else {
        Err(missing(DecodeError::new(path, DecodeProblem::Missing)))
    }
}

/// Adds an item of a response to a list and fills it. Where the value says "absent" (`null`, a blank number) there is no
/// item, unless its type has a form for that, such as an `Option`.
#[inline]
pub(crate) fn item<E>(
    list: &mut dyn ListMut,
    fill: impl FnOnce(Slot<'_>) -> Result<bool, E>,
) -> Result<(), E> {
    let slot = list.push();
    let may_be_absent = slot.may_be_absent();
    if !fill(slot)? && !may_be_absent {
        list.pop();
    }
    Ok(())
}

/// Adds an entry to a map and fills it; otherwise like [`item`].
pub(crate) fn entry<E>(
    map: &mut dyn Map,
    key: &str,
    fill: impl FnOnce(Slot<'_>) -> Result<bool, E>,
) -> Result<(), E> {
    let slot = map.insert(key);
    let may_be_absent = slot.may_be_absent();
    if !fill(slot)? && !may_be_absent {
        map.remove(key);
    }
    Ok(())
}

/// Runs `fill` on the record behind a slot, through any `Option`; demands its required fields if `fill` took it.
pub(super) fn with_record(
    slot: Slot<'_>,
    fill: &mut dyn FnMut(&mut Members<'_>) -> Result<bool, DecodeError>,
    path: &Path<'_>,
) -> Result<bool, DecodeError> {
    match slot {
        Slot::Opt(opt, _) => with_record(opt.open(), fill, path),
        Slot::Object(record) => {
            let mut members = Members::new(record);
            let taken = fill(&mut members)?;
            if taken {
                members.finish(path)?;
            }
            Ok(taken)
        }
        _ => Ok(false),
    }
}
