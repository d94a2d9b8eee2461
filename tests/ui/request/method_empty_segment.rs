use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao..get", response = String)]
struct ItemGet {
    name: String,
}

fn main() {}
