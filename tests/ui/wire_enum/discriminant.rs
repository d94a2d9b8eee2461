use top_core::TopObject;

#[derive(TopObject)]
#[repr(i64)]
enum Status {
    On = 1,
    Off = 2,
    #[top_api(other)]
    Other(i64),
}

fn main() {}
