use top_core::TopApi;

#[derive(TopApi)]
#[top_api(method = "taobao.item.get", response = String)]
struct ItemGet<'a> {
    fields: &'a str,
    nick: Option<&'static str>,
}

fn main() {}
