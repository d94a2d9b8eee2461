use top_apis::TopObject;

#[derive(TopObject)]
#[top_api(schemars, utoipa, sqlx, rusqlite)]
enum Status {
    #[top_api(other)]
    Other(String),
}

#[derive(TopObject)]
#[top_api(sqlx)]
struct Item {
    status: Status,
}

fn main() {}
