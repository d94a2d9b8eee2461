use top_core::TopObject;

use std::time::Duration;

struct Address {
    city: String,
}

#[derive(TopObject)]
struct Order {
    id: i64,
    to: Address,
    lines: Vec<Option<Address>>,
    wait: Option<Duration>,
}

fn main() {}
