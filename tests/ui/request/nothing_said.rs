use top_core::TopApi;

#[derive(TopApi)]
struct ItemGet {
    name: String,
}

fn main() {}
