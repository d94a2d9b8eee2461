use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(name = "nick")]
    name: String,
}

fn main() {}
