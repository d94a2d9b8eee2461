//! The order in which parameters are signed: by the bytes of their names. Three runs that are sorted already are merged;
//! what is made of them, a [`Sink`] knows.

use crate::{
    blank::is_blank,
    check::{self, Problems},
    error::{CheckError, Rule},
    mirror::{FieldSpec, Record, Shape, Value},
    path::Path,
};

use super::{
    extra::{Extra, ExtraParams},
    system::{Parameter, SystemParameters, Visitor},
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
    let call = CallParams { record, shape: record.shape(), next: 0, extras: &extra.0, first: None, rank: 0 };
    let mut merge = Merge { call, parameters, sink, problems: Problems::default() };
    merge.call.prepare();
    Parameter::each(&mut merge);
    while let Some((name, is_field)) = merge.call.first {
        merge.call.pass(name, is_field, merge.sink, &mut merge.problems);
    }
    merge.problems.into_result()
}

/// A merge under way.
struct Merge<'m, 'r, S> {
    call: CallParams<'r>,
    parameters: &'m SystemParameters<'m>,
    sink: &'m mut S,
    problems: Problems,
}

impl<S: Sink> Visitor for Merge<'_, '_, S> {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the parameter is a constant to the caller")]
    fn visit(&mut self, parameter: Parameter) {
        if self.call.rank <= parameter.rank() {
            self.call.up_to(parameter, self.sink, &mut self.problems);
        }
        self.sink.system(parameter, self.parameters);
    }
}

/// The parameters of a call: the record's fields and the extra parameters, each sorted.
struct CallParams<'r> {
    record: &'r dyn Record,
    shape: &'static Shape,
    next: usize,
    extras: &'r [(String, Extra)],
    /// The next name, and whether it is that of the next field.
    first: Option<(&'r str, bool)>,
    /// How many system parameters are signed before the next one; the highest number if there is none.
    rank: u8,
}

impl CallParams<'_> {
    /// Looks for the next name.
    fn prepare(&mut self) {
        let field = self.shape.field(self.next).map(|spec| (spec.name(), spec.rank()));
        (self.first, self.rank) = match (field, self.extras.first()) {
            (Some((name, rank)), None) => (Some((name, true)), rank),
            (Some((name, rank)), Some((extra, _))) if name <= extra.as_str() => (Some((name, true)), rank),
            (_, Some((extra, _))) => (Some((extra.as_str(), false)), top_names::system_rank(extra)),
            (None, None) => (None, u8::MAX),
        };
    }

    /// Passes on all that are not signed after a system parameter, and notes it if one has the same name.
    #[inline(never)]
    fn up_to(&mut self, parameter: Parameter, sink: &mut impl Sink, problems: &mut Problems) {
        while let Some((name, is_field)) = self.first.filter(|_| self.rank <= parameter.rank()) {
            if name == parameter.name() {
                problems.add(&Path::ROOT.member(name), Rule::Duplicate);
            }
            self.pass(name, is_field, sink, problems);
        }
    }

    fn pass(&mut self, name: &str, is_field: bool, sink: &mut impl Sink, problems: &mut Problems) {
        match self.shape.field(self.next).filter(|_| is_field) {
            Some(spec) => self.field(name, &spec, sink, problems),
            None => self.extra(sink, problems),
        }
        self.prepare();
    }

    fn field(&mut self, name: &str, spec: &FieldSpec, sink: &mut impl Sink, problems: &mut Problems) {
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
