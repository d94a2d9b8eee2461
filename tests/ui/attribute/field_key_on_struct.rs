use top_core::TopObject;

#[derive(TopObject)]
#[top_api(rename = "item")]
struct Item {
    name: String,
}

fn main() {}
