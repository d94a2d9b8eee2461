use top_core::TopObject;

#[derive(TopObject)]
struct Deleted {
    #[top_api(flag = 0)]
    ret_code: Option<i64>,
}

#[derive(TopObject)]
struct Settled {
    #[top_api(failure = [])]
    response_status: Option<String>,
}

#[derive(TopObject)]
struct Ended {
    #[top_api(failure)]
    response_status: Option<String>,
}

fn main() {}
