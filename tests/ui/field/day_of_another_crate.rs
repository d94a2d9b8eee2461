use top_core::TopObject;

struct NaiveDate;

#[derive(TopObject)]
struct Bill {
    day: Option<NaiveDate>,
}

fn main() {}
