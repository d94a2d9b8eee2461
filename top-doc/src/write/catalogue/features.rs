//! Which feature an API is in: one for each family of methods, small families of a vendor together. A family that has a
//! feature keeps it, however large it grows, because users name features in their manifests.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::place::{ARCHIVE, Place};

/// A family of fewer APIs shares its feature with others. Registries refuse crates of more than 300 features.
const SMALL: usize = 10;
/// A vendor of fewer APIs in small families has one feature for all of them; others have one for each first letter.
const SMALL_VENDOR: usize = 60;

/// The features of families.
#[derive(Debug)]
pub(super) struct Features(HashMap<String, String>);

impl Features {
    /// Gives each family of the places its feature. `before` holds those that families have.
    pub(super) fn of<'a>(
        places: impl Iterator<Item = &'a Place> + Clone,
        before: impl Iterator<Item = (String, String)>,
    ) -> Self {
        let current = places.filter(|place| place.above[0] != ARCHIVE);
        let mut families: BTreeMap<&str, usize> = BTreeMap::new();
        for place in current {
            *families.entry(&place.family).or_default() += 1;
        }
        let vendor_of = |family: &str| family.split('.').next().unwrap_or_default().to_owned();
        let mut small: HashMap<String, usize> = HashMap::new();
        for (family, count) in families.iter().filter(|(_, count)| **count < SMALL) {
            *small.entry(vendor_of(family)).or_default() += count;
        }
        let has_large: HashSet<String> = families
            .iter()
            .filter(|(_, count)| **count >= SMALL)
            .map(|(family, _)| vendor_of(family))
            .collect();
        let mut features: HashMap<String, String> = before.collect();
        for (family, count) in families {
            let vendor = vendor_of(family);
            features.entry(family.to_owned()).or_insert_with(|| {
                if count >= SMALL {
                    name(family)
                } else if !has_large.contains(&vendor) && small[&vendor] < SMALL_VENDOR {
                    name(&vendor)
                } else if small[&vendor] < SMALL_VENDOR {
                    format!("{}-other", name(&vendor))
                } else {
                    let group = &family[vendor.len() + 1..];
                    format!(
                        "{}-other-{}",
                        name(&vendor),
                        name(&group[..group.chars().next().map_or(0, char::len_utf8)])
                    )
                }
            });
        }
        Self(features)
    }

    pub(super) fn get(&self, place: &Place) -> &str {
        if place.above[0] == ARCHIVE { ARCHIVE } else { self.0.get(&place.family).map_or("", String::as_str) }
    }
}

/// The text as the name of a feature: lower case, `-` between words.
pub(super) fn name(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}
