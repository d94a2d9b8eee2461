use top_core::TopObject;

#[derive(TopObject)]
struct NumIid(i64);

fn main() {}
