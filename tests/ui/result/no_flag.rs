use top_core::TopObject;

#[derive(TopObject)]
struct Response {
    #[top_api(payload)]
    items: Vec<String>,
    #[top_api(code)]
    reason: String,
}

fn main() {}
