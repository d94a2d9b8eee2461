use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topic = "taobao.trade.TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
}

fn main() {}
