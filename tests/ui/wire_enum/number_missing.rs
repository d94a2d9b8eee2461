use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    #[top_api(value = 1)]
    On,
    Off,
    #[top_api(other)]
    Other(i64),
}

fn main() {}
