use top_core::{TopMessage, TopObject};

#[derive(TopObject)]
struct Trade {
    tid: i64,
}

fn on<M: TopMessage>(_: fn(M)) {}

fn main() {
    on::<Trade>(|_| ());
}
