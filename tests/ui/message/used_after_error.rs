use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topic = "taobao")]
struct Trade {
    tid: i64,
}

fn on<M: TopMessage>() -> &'static str {
    M::TOPIC
}

fn main() {
    on::<Trade>();
}
