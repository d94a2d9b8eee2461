use top_apis::TopObject;

#[derive(TopObject)]
#[top_api(qimen)]
struct SnList {
    #[top_api(flat)]
    sn: Option<String>,
}

fn main() {}
