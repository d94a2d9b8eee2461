//! The order in which parameters are signed: by the bytes of their names. Three runs that are sorted already are merged;
//! nothing is written here.

use std::cmp::Ordering;

use crate::{
    check::{self, CheckError, Problems, Rule},
    mirror::{FieldSpec, Record, Value},
    path::Path,
    sign::SignMethod,
};

use super::{ExtraParams, System, extra::Extra};

pub(super) type Visit<'v> = dyn FnMut(&str, &Value<'_>, Option<&FieldSpec>, &mut Problems) + 'v;

/// Visits every parameter in the order of the names: three sorted runs, merged.
pub(super) fn merge(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
    visit: &mut Visit<'_>,
) -> Result<(), CheckError> {
    let timestamp = system.timestamp.text();
    let timestamp = std::str::from_utf8(&timestamp).unwrap_or_default();
    let mut runs = Runs { record, fields: record.shape().fields, field: 0, extra: &extra.0 };
    let mut problems = Problems::default();
    for (name, value) in system.parameters(method, timestamp, sign_method) {
        if runs.up_to(Some(name), visit, &mut problems) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
        if let Some(value) = value {
            visit(name, &Value::Str(value), None, &mut problems);
        }
    }
    runs.up_to(None, visit, &mut problems);
    problems.into_result()
}

/// What a call brings of its own: the record's fields and the extra parameters, each sorted.
struct Runs<'r> {
    record: &'r dyn Record,
    fields: &'static [FieldSpec],
    field: usize,
    extra: &'r [(String, Extra)],
}

impl Runs<'_> {
    /// Visits what comes before `end`, and what is called the same; whether there was such.
    fn up_to(&mut self, end: Option<&str>, visit: &mut Visit<'_>, problems: &mut Problems) -> bool {
        let mut met = false;
        loop {
            let field = self.fields.get(self.field).map(|spec| spec.name);
            let extra = self.extra.first().map(|(name, _)| name.as_str());
            let field_is_next = match (field, extra) {
                (Some(field), Some(extra)) => field <= extra,
                (field, _) => field.is_some(),
            };
            let Some(name) = (if field_is_next { field } else { extra }) else { return met };
            match end.map_or(Ordering::Less, |end| name.cmp(end)) {
                Ordering::Less => {}
                Ordering::Equal => met = true,
                Ordering::Greater => return met,
            }
            if field_is_next {
                self.visit_field(name, visit, problems);
            } else {
                self.visit_extra(visit, problems);
            }
        }
    }

    fn visit_field(&mut self, name: &str, visit: &mut Visit<'_>, problems: &mut Problems) {
        let spec = &self.fields[self.field];
        let value = self.record.value_at(self.field);
        check::field(spec, &value, &Path::ROOT.member(name), problems);
        visit(name, &value, Some(spec), problems);
        self.field += 1;
        if self.extra.first().is_some_and(|(extra, _)| extra == name) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
    }

    fn visit_extra(&mut self, visit: &mut Visit<'_>, problems: &mut Problems) {
        let Some(((name, value), rest)) = self.extra.split_first() else { return };
        self.extra = rest;
        let path = Path::ROOT.member(name);
        if name == "sign" || rest.first().is_some_and(|(next, _)| next == name) {
            problems.add(&path, Rule::Duplicate);
        }
        if check::is_blank(name) || name.chars().any(|c| c.is_control() || c == '"') {
            problems.add(&path, Rule::Name);
        }
        visit(name, &value.value(), None, problems);
    }
}
