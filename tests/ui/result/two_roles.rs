use top_core::TopObject;

#[derive(TopObject)]
struct Answer {
    success: bool,
    #[top_api(code, message)]
    reason: String,
}

fn main() {}
