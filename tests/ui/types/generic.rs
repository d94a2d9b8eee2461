use top_core::TopObject;

struct Address {
    city: String,
}

#[derive(TopObject)]
struct Order<T> {
    id: T,
    to: Address,
    lines: Vec<Option<Address>>,
}

fn main() {}
