use top_core::{TopApi, TopMessage};

#[derive(TopApi, TopMessage)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    num_iid: i64,
}

fn main() {}
