use top_core::TopObject;

#[derive(TopObject)]
struct Settled {
    #[top_api(flag)]
    done: bool,
    #[top_api(failure = "FAIL")]
    response_status: Option<String>,
    #[top_api(failure = "FAIL", code)]
    third: Option<String>,
}

fn main() {}
