//! The order in which parameters are signed: by the bytes of their names. Three runs that are sorted already are merged;
//! what is made of them, a [`Sink`] knows.

use std::cmp::Ordering;

use crate::{
    blank::is_blank,
    check::{self, Problems},
    error::{CheckError, Rule},
    mirror::{FieldSpec, Record, Value},
    path::Path,
};

use super::{
    extra::{Extra, ExtraParams},
    system::{Parameter, SystemParameters},
};

/// Takes the parameters, one after another.
pub(super) trait Sink {
    /// A parameter that the client sets.
    fn system(&mut self, parameter: Parameter, parameters: &SystemParameters<'_>);
    /// A parameter of the call: of its struct, where there is a `spec`, or an extra one.
    fn param(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems);
}

/// Passes every parameter to the sink, in the order of the names: three sorted runs, merged.
pub(super) fn merge(
    record: &dyn Record,
    extra: &ExtraParams,
    parameters: &SystemParameters<'_>,
    sink: &mut impl Sink,
) -> Result<(), CheckError> {
    let mut call = CallParams { record, fields: record.shape().fields, next: 0, extras: &extra.0 };
    let mut problems = Problems::default();
    let mut rest = Parameter::ALL;
    while let Some((name, is_field)) = call.first() {
        while let [first, after @ ..] = rest
            && order(first.name(), name).is_lt()
        {
            set_by_client(*first, parameters, sink);
            rest = after;
        }
        if rest.first().is_some_and(|parameter| parameter.name() == name) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
        if is_field {
            call.field(name, sink, &mut problems);
        } else {
            call.extra(sink, &mut problems);
        }
    }
    for parameter in rest {
        set_by_client(*parameter, parameters, sink);
    }
    problems.into_result()
}

fn set_by_client(parameter: Parameter, parameters: &SystemParameters<'_>, sink: &mut impl Sink) {
    if parameters.has(parameter) {
        sink.system(parameter, parameters);
    }
}

/// The parameters of a call: the record's fields and the extra parameters, each sorted.
struct CallParams<'r> {
    record: &'r dyn Record,
    fields: &'static [FieldSpec],
    next: usize,
    extras: &'r [(String, Extra)],
}

impl<'r> CallParams<'r> {
    /// The next name, and whether it is that of a field.
    #[inline]
    fn first(&self) -> Option<(&'r str, bool)> {
        let field = self.fields.get(self.next).map(|spec| spec.name);
        match (field, self.extras.first()) {
            (Some(field), Some((extra, _))) if field <= extra.as_str() => Some((field, true)),
            (_, Some((extra, _))) => Some((extra, false)),
            (field, None) => field.map(|name| (name, true)),
        }
    }

    fn field(&mut self, name: &str, sink: &mut impl Sink, problems: &mut Problems) {
        let spec = &self.fields[self.next];
        let value = self.record.value_at(self.next);
        check::field(spec, &value, &Path::ROOT.member(name), problems);
        sink.param(name, &value, Some(spec), problems);
        self.next += 1;
        if self.extras.first().is_some_and(|(extra, _)| extra == name) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
    }

    fn extra(&mut self, sink: &mut impl Sink, problems: &mut Problems) {
        let Some(((name, value), rest)) = self.extras.split_first() else { return };
        self.extras = rest;
        let path = Path::ROOT.member(name);
        if name == "sign" || rest.first().is_some_and(|(next, _)| next == name) {
            problems.add(&path, Rule::Duplicate);
        }
        if is_blank(name) || name.chars().any(|c| c.is_control() || c == '"') {
            problems.add(&path, Rule::Name);
        }
        sink.param(name, &value.value(), None, problems);
    }
}

/// The order of the bytes; for most names the first byte decides.
fn order(one: &str, other: &str) -> Ordering {
    one.as_bytes().first().cmp(&other.as_bytes().first()).then_with(|| one.cmp(other))
}
