use top_core::{TopApi, TopObject};

#[derive(TopApi, TopObject)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
