use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    session: String,
    sign: String,
}

fn main() {}
