use std::time::Duration;

use top_core::TopObject;

struct Address {
    city: String,
}

#[derive(TopObject)]
struct Order {
    id: i64,
    to: Address,
    lines: Vec<Option<Address>>,
    bytes: Vec<u8>,
    wait: Option<Duration>,
}

fn main() {}
