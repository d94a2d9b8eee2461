use top_apis::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.order.cancel", response = String, qimen, unwrap = "flag")]
struct OrderCancel {
    order_code: String,
}

fn main() {}
