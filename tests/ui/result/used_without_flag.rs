use top_core::TopObject;

use top_core::Outcome;

#[derive(TopObject)]
struct Answer {
    done: bool,
    items: Vec<String>,
}

fn main() {
    let answer = Answer { done: true, items: Vec::new() };
    let _ = answer.into_result();
}
