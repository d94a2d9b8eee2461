use top_core::TopObject;

#[derive(TopObject)]
struct Deleted {
    #[top_api(flag = ["", "ok", "OK"])]
    ret_code: Option<String>,
}

fn main() {}
