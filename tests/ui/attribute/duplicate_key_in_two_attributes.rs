use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(rename = "a")]
    #[top_api(rename = "b")]
    name: String,
}

fn main() {}
