use top_core::TopObject;

struct Address {
    city: String,
}

#[derive(TopObject)]
struct Order<'a, T> {
    id: T,
    note: std::borrow::Cow<'a, str>,
    to: Option<Box<Address>>,
    me: Option<Box<Self>>,
}

fn main() {}
