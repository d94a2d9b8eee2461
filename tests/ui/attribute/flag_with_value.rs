use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(secret = true)]
    name: String,
}

fn main() {}
