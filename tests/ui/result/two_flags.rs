use top_core::TopObject;

#[derive(TopObject)]
struct Response {
    #[top_api(flag)]
    done: bool,
    #[top_api(flag)]
    finished: bool,
}

fn main() {}
