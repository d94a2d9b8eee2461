use top_core::TopObject;

#[derive(TopObject)]
enum Status {
    #[top_api(value = 16)]
    On,
    #[top_api(value = 0x10)]
    Off,
    #[top_api(other)]
    Other(i64),
}

fn main() {}
