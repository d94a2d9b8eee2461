use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    #[top_api(other)]
    Other(String),
    #[top_api(other)]
    Unknown(String),
}

fn main() {}
