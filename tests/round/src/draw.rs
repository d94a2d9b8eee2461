//! Which APIs take part, and the list of them as Rust. Knows nothing of what is done with them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use top_doc::{ApiDoc, write_example};

/// APIs that are built together.
#[derive(Default)]
pub struct Batch {
    /// The features of `top-apis` that hold them.
    pub features: BTreeSet<String>,
    /// The APIs.
    pub apis: Vec<ApiDoc>,
    /// How many APIs are compiled for them: all of their features.
    pub compiled: usize,
}

/// Draws so many of the APIs by this seed, in batches that compile about `most` APIs each. Those that are ready in
/// `top-apis` have tests of their own and no feature.
pub fn draw(docs: Vec<ApiDoc>, count: usize, seed: u64, most: usize) -> Vec<Batch> {
    let feature = |doc: &ApiDoc| doc.facts.as_ref().map(|facts| facts.feature.clone()).unwrap_or_default();
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for doc in &docs {
        *sizes.entry(feature(doc)).or_default() += 1;
    }
    let mut left: Vec<ApiDoc> = docs.into_iter().filter(|doc| !feature(doc).is_empty()).collect();
    let mut lot = Lot(seed);
    let mut drawn: BTreeMap<String, Vec<ApiDoc>> = BTreeMap::new();
    for _ in 0..count.min(left.len()) {
        let doc = left.swap_remove(lot.below(left.len()));
        drawn.entry(feature(&doc)).or_default().push(doc);
    }
    let mut batches: Vec<Batch> = Vec::new();
    for (feature, apis) in drawn {
        let size = sizes[&feature];
        if batches.last().is_none_or(|batch| batch.compiled + size > most) {
            batches.push(Batch::default());
        }
        if let Some(batch) = batches.last_mut() {
            batch.compiled += size;
            batch.features.insert(feature);
            batch.apis.extend(apis);
        }
    }
    batches
}

/// Numbers that follow from a seed (`SplitMix64`).
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^= number >> 31;
        usize::try_from(number % end.max(1) as u64).unwrap_or(0)
    }
}

impl Batch {
    /// The list that `drawn` includes.
    ///
    /// # Panics
    /// An API has no place in `top-apis`.
    pub fn list(&self) -> String {
        let mut functions = String::new();
        let mut list = String::from("pub(crate) fn all() -> Vec<top_round::Drawn> {\n    vec![\n");
        for (number, doc) in self.apis.iter().enumerate() {
            let path = doc.facts.as_ref().map(|facts| facts.path.as_str()).expect("a place");
            let example = write_example(doc).expect("a method");
            let namespace = path.rsplit_once("::").expect("a namespace").0;
            let mut uses = vec![format!("use top_apis::{path};")];
            uses.extend(
                example
                    .types
                    .iter()
                    .map(|ty| format!("use top_apis::{namespace}::{}::{ty};", example.module)),
            );
            if example.has_file {
                uses.push("use top_apis::FileItem;".to_owned());
            }
            let _ = writeln!(
                functions,
                "#[allow(clippy::all, clippy::pedantic, reason = \"generated\")]\nfn example_{number}() -> \
                 Result<top_apis::{path}, Box<dyn std::error::Error>> {{\n    {}\n    Ok({})\n}}\n",
                uses.join("\n    "),
                example.expression
            );
            let _ = writeln!(
                list,
                "        top_round::Drawn::of::<top_apis::{path}>({:?}, || example_{number}().map_err(|error| error.to_string())),",
                doc.method
            );
        }
        format!("{list}    ]\n}}\n\n{functions}")
    }
}
