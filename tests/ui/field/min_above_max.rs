use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(min = 10, max = 5)]
    name: i64,
}

fn main() {}
