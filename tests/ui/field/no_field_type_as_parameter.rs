use top_core::TopObject;

struct Address {
    city: String,
}

#[derive(TopObject)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(TopObject)]
struct Order {
    lines: Option<Page<Address>>,
}

fn main() {}
