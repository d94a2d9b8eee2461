//! A catalogue of APIs and topics: facts that are kept as data, and a crate that is written from them. Every file of the
//! crate follows from the facts, so that nothing of a document can be in it that is no fact.

mod correct;
mod features;
mod place;
mod rust;
mod topics;

use std::collections::{BTreeMap, HashSet};

pub use self::correct::CatalogueError;
pub(super) use self::place::Place;
use self::{correct::correct, features::Features, place::ARCHIVE};
use super::{plan::facts_of, undecided::Undecided};
use crate::model::{ApiDoc, Correction, TopicDoc};

/// A catalogue of APIs and topics, as facts: names, types, rules, limits, closed sets and titles, and no describing sentence.
///
/// ```
/// use top_doc::{ApiDoc, Catalogue};
///
/// let api = ApiDoc { method: "taobao.trade.fullinfo.get".into(), description: "gets a trade".into(), ..ApiDoc::default() };
/// let catalogue = Catalogue::new(&[api], Vec::new(), &[], &[])?;
/// assert!(!catalogue.facts().contains("gets a trade"));
/// assert!(catalogue.files()["taobao/trade.rs"].contains("pub struct FullinfoGet"));
///
/// // The same files follow from the facts.
/// let facts = catalogue.facts();
/// let again: Vec<ApiDoc> = top_doc::read_catalogue(facts.as_bytes()).map(|line| line.unwrap().doc).collect();
/// assert_eq!(Catalogue::of_facts(again, Vec::new()).files(), catalogue.files());
/// # Ok::<(), top_doc::CatalogueError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// In the order of their methods.
    apis: Vec<ApiDoc>,
    topics: Vec<TopicDoc>,
    left_out: Vec<String>,
}

/// A feature of the crate of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CatalogueFeature {
    /// Such as `taobao-trade`.
    pub name: String,
    /// The first words of its methods, such as `taobao.trade`, or of its topics, such as `taobao_trade`.
    pub families: Vec<String>,
    /// How many APIs are in it.
    pub apis: usize,
    /// How many topics are in it.
    pub topics: usize,
}

impl Catalogue {
    /// Makes the facts of documents, of which the first of a method counts. `before` are the facts of the catalogue as it
    /// was: its families keep their features.
    ///
    /// # Errors
    /// A correction fits no document, or two APIs would have one place.
    pub fn new(
        docs: &[ApiDoc],
        topics: Vec<TopicDoc>,
        corrections: &[Correction],
        before: &[ApiDoc],
    ) -> Result<Self, CatalogueError> {
        let mut docs: Vec<ApiDoc> = docs.to_vec();
        docs.sort_by(|one, other| one.method.cmp(&other.method));
        docs.dedup_by(|one, other| one.method == other.method);
        let (mut apis, left_out) = correct(docs, corrections)?;
        let places: Vec<Place> = apis.iter().map(|(api, _)| Place::of_api(api)).collect();
        let written =
            || apis.iter().zip(&places).filter(|((_, ready), _)| ready.is_none()).map(|(_, place)| place);
        let had = before.iter().filter(|api| is_written(api)).filter_map(|api| {
            let feature = api.facts.as_ref()?.feature.clone();
            (feature != ARCHIVE).then(|| (Place::of_api(api).family, feature))
        });
        let features = Features::of(written(), had);
        let mut paths = HashSet::new();
        if let Some(place) = written().find(|place| !paths.insert(place.path())) {
            return Err(CatalogueError::SamePlace(place.path()));
        }
        for ((api, ready), place) in apis.iter_mut().zip(&places) {
            *api = facts_of(api);
            let Some(facts) = &mut api.facts else { continue };
            match ready {
                Some(ready) => (facts.path, facts.feature) = ready.clone(),
                None => (facts.path, facts.feature) = (place.path(), features.get(place).to_owned()),
            }
        }
        Ok(Self {
            apis: apis.into_iter().map(|(api, _)| api).collect(),
            topics: topics::facts(topics),
            left_out,
        })
    }

    /// The catalogue of facts that were kept: what [`facts`](Self::facts) and [`topic_facts`](Self::topic_facts) gave,
    /// read again.
    pub fn of_facts(apis: Vec<ApiDoc>, topics: Vec<TopicDoc>) -> Self {
        Self { apis, topics, left_out: Vec::new() }
    }

    /// The APIs, in the order of their methods.
    pub fn apis(&self) -> &[ApiDoc] {
        &self.apis
    }

    /// The topics of messages, in the order of their names.
    pub fn topics(&self) -> &[TopicDoc] {
        &self.topics
    }

    /// The methods that corrections leave out.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The APIs as data, one line of JSON each: [`ApiDoc::dump`].
    pub fn facts(&self) -> String {
        self.apis.iter().map(|api| api.dump() + "\n").collect()
    }

    /// The topics as data, one line of JSON each.
    pub fn topic_facts(&self) -> String {
        self.topics.iter().map(topics::dump).collect()
    }

    /// The files of the crate below `src`, by path; `lib.rs` is not among them. Modules are `vendor::group`, one file a
    /// group.
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut files = rust::files(self.written());
        files.extend(topics::files(&self.topics));
        files
    }

    /// The modules that `lib.rs` holds.
    pub fn roots(&self) -> Vec<String> {
        let mut roots: Vec<String> =
            self.written().map(|api| Place::of_api(api).above.swap_remove(0)).collect();
        roots.extend((!self.topics.is_empty()).then(|| topics::ROOT.to_owned()));
        roots.sort();
        roots.dedup();
        roots
    }

    /// The features of the crate, in the order of their names.
    pub fn features(&self) -> Vec<CatalogueFeature> {
        let mut features: BTreeMap<String, CatalogueFeature> = BTreeMap::new();
        let mut add = |name: String, family: String, apis: usize, topics: usize| {
            let feature = features.entry(name.clone()).or_insert_with(|| CatalogueFeature {
                name,
                families: Vec::new(),
                apis: 0,
                topics: 0,
            });
            if !feature.families.contains(&family) {
                feature.families.push(family);
            }
            feature.apis += apis;
            feature.topics += topics;
        };
        for api in self.written() {
            let feature = api.facts.as_ref().map(|facts| facts.feature.clone()).unwrap_or_default();
            add(feature, Place::of_api(api).family, 1, 0);
        }
        for topic in &self.topics {
            let (feature, family) = topics::feature(&topic.topic);
            add(feature, family, 0, 1);
        }
        features.into_values().collect()
    }

    /// What the documents leave open for the Rust, by API.
    pub fn undecided(&self) -> Vec<Undecided> {
        self.written().flat_map(rust::undecided).collect()
    }

    /// The APIs that Rust is written for: all but those that are ready elsewhere.
    fn written(&self) -> impl Iterator<Item = &ApiDoc> {
        self.apis.iter().filter(|api| is_written(api))
    }
}

/// Whether its path is the one that the catalogue itself gives it.
fn is_written(api: &ApiDoc) -> bool {
    api.facts.as_ref().is_some_and(|facts| facts.path == Place::of_api(api).path())
}
