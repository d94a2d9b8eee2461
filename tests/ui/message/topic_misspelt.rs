use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topik = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
}

fn main() {}
