use top_core::TopObject;

mod chrono {
    pub struct Utc;
    pub struct DateTime<Tz>(pub Tz);
}

use chrono::{DateTime, Utc};

#[derive(TopObject)]
struct Trade {
    created: DateTime<Utc>,
    paid: Option<chrono::DateTime<chrono::Utc>>,
    seen: Vec<std::time::SystemTime>,
}

fn main() {}
