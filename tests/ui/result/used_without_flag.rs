use top_core::TopObject;

use top_core::Outcome;

#[derive(TopObject)]
struct Answer {
    done: bool,
    items: Vec<String>,
}

fn settle<O: Outcome>(_: O) {}

fn main() {
    settle(Answer { done: true, items: Vec::new() });
}
