use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
enum Trade {
    Paid,
}

fn main() {}
