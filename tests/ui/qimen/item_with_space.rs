use top_apis::TopObject;

#[derive(TopObject)]
#[top_api(qimen)]
struct Order {
    #[top_api(item = "order line")]
    order_lines: Vec<String>,
}

fn main() {}
