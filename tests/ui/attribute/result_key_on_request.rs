use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet {
    #[top_api(flag)]
    done: bool,
}

fn main() {}
