use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    #[top_api(other, value = "0")]
    Other(String),
}

fn main() {}
