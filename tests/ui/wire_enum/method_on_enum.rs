use top_core::TopObject;

#[derive(TopObject)]
#[top_api(method = "taobao.item.get")]
enum Status {
    #[top_api(other)]
    Other(String),
}

fn main() {}
