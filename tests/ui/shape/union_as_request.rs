use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String)]
union ItemGet {
    number: i64,
    flag: bool,
}

fn main() {}
