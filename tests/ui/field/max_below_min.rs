use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max = -5, min = 0)]
    name: i64,
}

fn main() {}
