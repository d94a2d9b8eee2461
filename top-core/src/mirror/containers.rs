//! `Option`, `Vec`, `Box` and maps as fields.
//!
//! Most of this is compiled once for each type of an item, in the program that uses it, so that few functions matter: a
//! `match` is one where `map_or` is four.

use std::{
    collections::{BTreeMap, HashMap},
    hash::BuildHasher,
};

use super::{
    kind::Kind,
    types::{Field, Items, List, ListMut, Map, Opt, Slot, Value},
};

impl<T: Field> Field for Option<T> {
    const REQUIRED: bool = false;
    const KIND: Kind = T::KIND;
    // Not inlined: once for a type, instead of once for each field, which was a seventh of all that a program of many calls
    // has compiled.
    #[inline(never)]
    fn value(&self) -> Value<'_> {
        match self {
            Some(value) => value.value(),
            None => Value::None,
        }
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Opt(self, T::KIND)
    }
    #[inline]
    fn blank() -> Self {
        None
    }
}

impl<T: Field> Opt for Option<T> {
    fn present(&mut self, anew: bool) -> Slot<'_> {
        if anew || self.is_none() {
            *self = Some(T::blank());
        }
        match self {
            Some(value) => value.slot(),
            None => Slot::Closed,
        }
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Field> Field for Box<T> {
    const REQUIRED: bool = T::REQUIRED;
    const KIND: Kind = T::KIND;
    #[inline]
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Field> Field for Vec<T> {
    const REQUIRED: bool = false;
    const KIND: Kind = Kind::List;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field> List for Vec<T> {
    fn items(&self) -> Items {
        items(self)
    }
    fn item(&self, index: usize) -> Value<'_> {
        match self.get(index) {
            Some(item) => item.value(),
            None => Value::None,
        }
    }
}

impl<T: Field> ListMut for Vec<T> {
    fn items(&self) -> Items {
        items(self)
    }
    fn truncate(&mut self, count: usize) {
        self.truncate(count);
    }
    fn push(&mut self) -> Slot<'_> {
        self.push(T::blank());
        match self.last_mut() {
            Some(item) => item.slot(),
            None => Slot::Closed,
        }
    }
}

#[inline]
const fn items<T: Field>(list: &[T]) -> Items {
    Items { count: list.len(), bytes: const { bytes_of::<T>() }, kind: T::KIND }
}

/// The size of an item; of one beyond 4 GiB, that much.
const fn bytes_of<T>() -> u32 {
    let bytes = size_of::<T>();
    #[expect(clippy::cast_possible_truncation, reason = "compared before")]
    if bytes < u32::MAX as usize { bytes as u32 } else { u32::MAX }
}

impl<T: Field> Field for BTreeMap<String, T> {
    const REQUIRED: bool = false;
    const KIND: Kind = Kind::Map;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field> Map for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>) -> bool) {
        for (name, value) in self {
            if !visit(name, value.value()) {
                return;
            }
        }
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn entry_bytes(&self) -> usize {
        size_of::<T>()
    }
    fn insert(&mut self, name: &str) -> Slot<'_> {
        let value = self.entry(name.to_owned()).or_insert_with(T::blank);
        *value = T::blank();
        value.slot()
    }
    fn remove(&mut self, name: &str) {
        self.remove(name);
    }
}

impl<T: Field, S: BuildHasher + Default + Send + Sync> Field for HashMap<String, T, S> {
    const REQUIRED: bool = false;
    const KIND: Kind = Kind::Map;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl<T: Field, S: BuildHasher> Map for HashMap<String, T, S> {
    fn count(&self) -> usize {
        self.len()
    }
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>) -> bool) {
        // Sorted, so that equal maps are equal on the wire, and signatures of equal requests are equal.
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_unstable_by_key(|(name, _)| *name);
        for (name, value) in entries {
            if !visit(name, value.value()) {
                return;
            }
        }
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn entry_bytes(&self) -> usize {
        size_of::<T>()
    }
    fn insert(&mut self, name: &str) -> Slot<'_> {
        let value = self.entry(name.to_owned()).or_insert_with(T::blank);
        *value = T::blank();
        value.slot()
    }
    fn remove(&mut self, name: &str) {
        self.remove(name);
    }
}
