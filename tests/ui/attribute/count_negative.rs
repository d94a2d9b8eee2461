use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max_len = -1)]
    name: String,
}

fn main() {}
