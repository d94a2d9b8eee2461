use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(min = "1")]
    name: i64,
}

fn main() {}
