use top_core::TopMessage;

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct Trade(i64);

fn main() {}
