use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max = 0.5)]
    name: f64,
}

fn main() {}
