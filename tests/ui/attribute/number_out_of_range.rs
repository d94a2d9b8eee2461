use top_core::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(max = 9223372036854775808)]
    name: u64,
}

fn main() {}
