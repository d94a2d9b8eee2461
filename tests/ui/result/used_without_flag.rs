use top_core::TopObject;

use top_core::BusinessResult;

#[derive(TopObject)]
struct Response {
    done: bool,
    items: Vec<String>,
}

fn settle<O: BusinessResult>(_: O) {}

fn main() {
    settle(Response { done: true, items: Vec::new() });
}
