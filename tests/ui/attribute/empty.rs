use top_core::TopObject;

#[derive(TopObject)]
#[top_api]
struct Item {
    name: String,
}

fn main() {}
