use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String, unwrap = "")]
struct ItemGet {
    name: String,
}

fn main() {}
