use top_apis::TopObject;

#[derive(TopObject)]
#[top_api(qimen)]
struct Order {
    #[top_api(business_key)]
    codes: Vec<String>,
}

fn main() {}
