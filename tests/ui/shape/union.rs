use top_core::TopObject;

#[derive(TopObject)]
union Item {
    number: i64,
    flag: bool,
}

fn main() {}
