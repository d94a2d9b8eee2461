use top_core::TopObject;

#[derive(TopObject)]
struct Response {
    success: bool,
    #[top_api(code, message)]
    reason: String,
}

fn main() {}
