use top_core::TopMessage;

#[derive(TopMessage)]
struct TradeBuyerPay {
    tid: i64,
}

fn main() {}
