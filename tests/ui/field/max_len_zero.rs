use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max_len = 0)]
    name: String,
}

fn main() {}
