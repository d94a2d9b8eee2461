use top_core::TopObject;

#[derive(TopObject)]
struct Settled {
    #[top_api(flag = "OK", failure = "FAIL")]
    response_status: Option<String>,
}

fn main() {}
