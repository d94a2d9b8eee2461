use top_core::TopObject;

#[derive(TopObject)]
struct Answer {
    #[top_api(payload)]
    items: Vec<String>,
    #[top_api(code)]
    reason: String,
}

fn main() {}
