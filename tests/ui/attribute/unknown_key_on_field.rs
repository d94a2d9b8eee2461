use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max_length = 60)]
    name: String,
}

fn main() {}
