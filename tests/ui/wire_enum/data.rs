use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    Until(String, i64),
    #[top_api(other)]
    Other(String),
}

fn main() {}
