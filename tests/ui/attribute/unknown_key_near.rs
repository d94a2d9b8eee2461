use top_core::TopApi;

#[derive(TopApi)]
#[top_api(methd = "taobao.item.get", method = "taobao.item.get", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
