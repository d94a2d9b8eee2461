use top_core::TopObject;

use top_core::BusinessResult;

#[derive(TopObject)]
struct Answer {
    done: bool,
    items: Vec<String>,
}

fn settle<O: BusinessResult>(_: O) {}

fn main() {
    settle(Answer { done: true, items: Vec::new() });
}
