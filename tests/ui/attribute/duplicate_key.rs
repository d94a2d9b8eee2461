use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", method = "taobao.item.list", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
