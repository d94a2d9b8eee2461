use top_core::TopApi;

#[derive(TopApi)]
#[top_api(response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
