use top_apis::TopObject;

#[derive(TopObject)]
struct Order {
    #[top_api(qimen)]
    order_code: String,
}

fn main() {}
