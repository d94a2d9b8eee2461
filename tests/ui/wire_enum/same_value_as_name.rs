use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    On,
    #[top_api(value = "On")]
    Off,
    #[top_api(other)]
    Other(String),
}

fn main() {}
