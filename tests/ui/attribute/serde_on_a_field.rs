use top_apis::TopObject;

#[derive(TopObject)]
struct Item {
    #[top_api(serde)]
    title: Option<String>,
}

fn main() {}
