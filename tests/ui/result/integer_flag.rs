use top_core::TopObject;

#[derive(TopObject)]
struct Deleted {
    #[top_api(flag)]
    ret_code: Option<i64>,
}

#[derive(TopObject)]
struct Settled {
    #[top_api(flag)]
    status: u8,
}

fn main() {}
