use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay", unwrap = "content")]
struct TradeBuyerPay {
    #[top_api(payload)]
    tid: i64,
}

fn main() {}
