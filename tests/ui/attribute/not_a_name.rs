use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api("nick")]
    name: String,
}

fn main() {}
