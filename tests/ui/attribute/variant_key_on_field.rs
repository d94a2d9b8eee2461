use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(value = "1")]
    name: String,
}

fn main() {}
