use top_apis::TopObject;

#[derive(TopObject)]
#[top_api(qimen)]
struct Order {
    order_code: String,
    #[top_api(rename = "orderCode")]
    code: String,
}

fn main() {}
