use top_core::TopObject;

#[derive(TopObject)]
pub(crate) struct Pair<'a, T: Clone>(pub Vec<Option<T>>, std::borrow::Cow<'a, str>);

fn main() {}
