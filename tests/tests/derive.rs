//! What the derives say of a struct, read back through the mirror.

use std::borrow::Cow;

use top_core::{Field, FieldSpec, Kind, Outcome, Record, Slot, TopApi, TopObject, Value};

#[derive(TopObject)]
struct Dialog<'a, T> {
    zeta: Cow<'a, str>,
    success: Option<bool>,
    #[top_api(rename = "errorCode", max_len = 5, secret)]
    code: Option<String>,
    model: Option<T>,
    r#type: Option<Box<Self>>,
    #[top_api(skip)]
    note: u8,
}

#[derive(TopApi)]
#[top_api(method = "taobao.a.b", response = Dialog<'static, String>, unwrap = "x", debug)]
struct Ask {
    x: Option<Box<Ask>>,
    status: Status,
    n: Num,
}

#[derive(TopObject)]
enum Status {
    #[top_api(value = "1")]
    On,
    Off,
    #[top_api(other)]
    Other(String),
}
#[derive(TopObject)]
enum Num {
    #[top_api(value = -1)]
    On,
    #[top_api(value = 2)]
    Off,
    #[top_api(other)]
    Other(i64),
}

#[test]
fn x() {
    println!("{:?}", Dialog::<i64>::blank().shape());
    println!("{:?}", Ask::API);
    println!("{:#?}", Ask::blank());
}
