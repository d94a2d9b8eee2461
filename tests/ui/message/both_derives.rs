use top_core::{TopMessage, TopObject};

#[derive(TopMessage, TopObject)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
}

fn main() {}
