use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(rename = "")]
    name: String,
}

fn main() {}
