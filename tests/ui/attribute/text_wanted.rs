use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(rename = nick)]
    name: String,
}

fn main() {}
