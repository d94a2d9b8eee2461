use top_core::{TopApi, TopObject};

#[derive(TopObject)]
struct Item {
    name: String,
}

fn call<A: TopApi>(_: &A) {}

fn main() {
    call(&Item { name: String::new() });
}
