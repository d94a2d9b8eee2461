use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(required, skip)]
    name: String,
}

fn main() {}
