use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max_items = 0)]
    name: Vec<String>,
}

fn main() {}
