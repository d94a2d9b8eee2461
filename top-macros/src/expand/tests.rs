//! Snapshots of the expansion as formatted source. A change in them is a change in every user's crate.

use syn::{DeriveInput, File, parse_quote};

use super::expand;
use crate::model::Derive;

/// A snapshot without the input, which the test shows.
macro_rules! snapshot {
    ($expanded:expr $(,)?) => {
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!($expanded) })
    };
}

/// The expansion as formatted source. That it parses as items is part of the test.
fn expanded(derive: Derive, facade: &str, input: &DeriveInput) -> String {
    let file: File = syn::parse2(expand(derive, facade, input)).expect("an expansion is a list of items");
    prettyplease::unparse(&file)
}

fn request(input: &DeriveInput) -> String {
    expanded(Derive::TopApi, "top_core", input)
}

fn object(input: &DeriveInput) -> String {
    expanded(Derive::TopObject, "top_core", input)
}

#[test]
fn request_with_everything() {
    snapshot!(request(&parse_quote! {
        #[top_api(method = "taobao.item.add", response = Item<Sku>, unwrap = "item")]
        #[top_api(idempotent, session = required, response_key = "item_add", debug)]
        pub struct ItemAdd {
            pub title: String,
            #[top_api(rename = "food_security.period", max_len = 20)]
            pub period: Option<String>,
            #[top_api(required, max_items = 3)]
            pub skus: Vec<Sku>,
            #[top_api(min = -1, max = 99)]
            pub num: i64,
            #[top_api(secret, base64)]
            pub r#type: Option<ByteArray>,
            #[top_api(skip)]
            pub note: String,
        }
    }));
}

#[test]
fn request_without_parameters() {
    snapshot!(request(&parse_quote! {
        #[top_api(method = "taobao.time.get", response = TimeGetResponse)]
        struct TimeGet;
    }));
}

#[test]
fn generic_business_result() {
    snapshot!(object(&parse_quote! {
        pub struct Wrapper<'a, T: Clone, const N: usize = 1>
        where
            T: Ord,
        {
            #[top_api(rename = "isSuccess")]
            ok: bool,
            msg_code: Option<Cow<'a, str>>,
            #[top_api(payload)]
            items: Vec<T>,
            data: [(); N],
        }
    }));
}

#[test]
fn qimen_request() {
    snapshot!(request(&parse_quote! {
        #[top_api(method = "taobao.qimen.order.cancel", response = OrderCancelResponse, qimen)]
        pub struct OrderCancel {
            #[top_api(business_key)]
            pub out_biz_code: Option<String>,
            // On the wire in an XML body, where it is no system parameter.
            pub session: Option<String>,
            #[top_api(item = "orderLine")]
            pub order_lines: Vec<Line>,
            #[top_api(flat)]
            pub sn: Vec<String>,
            #[top_api(rename = "isSNMgmt")]
            pub is_sn_mgmt: Option<String>,
        }
    }));
}

#[test]
fn qimen_response() {
    snapshot!(object(&parse_quote! {
        #[top_api(qimen)]
        pub struct OrderCancelResponse {
            pub flag: Option<String>,
            pub code: Option<String>,
            pub message: Option<String>,
            // No payload: a response of Qimen hands over all of itself.
            pub content: Option<String>,
        }
    }));
}

#[test]
fn message() {
    snapshot!(expanded(
        Derive::TopMessage,
        "top_core",
        &parse_quote! {
            #[top_api(topic = "taobao_trade_TradeBuyerPay", debug)]
            struct TradeBuyerPay {
                tid: i64,
                #[top_api(secret)]
                success: Option<String>,
                #[top_api(rename = "sign")]
                seal: Option<String>,
            }
        }
    ));
}

#[test]
fn flag_by_values() {
    snapshot!(object(&parse_quote! {
        #[top_api(lenient, partial)]
        struct Deleted {
            #[top_api(flag = ["0", " 200 "])]
            ret_code: Option<i64>,
            #[top_api(lenient)]
            count: Option<i64>,
        }
    }));
    snapshot!(object(&parse_quote! {
        struct Settled {
            #[top_api(failure = "FAIL")]
            response_status: Option<String>,
        }
    }));
}

#[test]
fn parts_of_an_element() {
    snapshot!(object(&parse_quote! {
        struct Choice {
            #[top_api(xml_attribute)]
            id: i64,
            #[top_api(xml_text, lenient)]
            name: Option<String>,
            kind: Option<String>,
        }
    }));
}

#[test]
fn request_of_a_part() {
    snapshot!(request(&parse_quote! {
        #[top_api(method = "taobao.item.get", response = Item, partial, lenient)]
        struct ItemGet {}
    }));
}

#[test]
fn recursive_through_self() {
    snapshot!(object(&parse_quote! {
        struct Category {
            parent: Option<Box<Self>>,
        }
    }));
}

#[test]
fn deprecated_field() {
    snapshot!(object(&parse_quote! {
        struct User {
            #[deprecated]
            nick: Option<String>,
        }
    }));
}

#[test]
fn text_values() {
    snapshot!(object(&parse_quote! {
        enum Status {
            #[top_api(value = "1")]
            On,
            r#Off,
            #[top_api(other)]
            Unknown(String),
        }
    }));
}

#[test]
fn number_values() {
    snapshot!(object(&parse_quote! {
        enum Status {
            #[top_api(value = -1)]
            Refused,
            #[top_api(value = 0x10)]
            Approved,
            #[top_api(other)]
            Unknown(i64),
        }
    }));
}

#[test]
fn with_serde() {
    snapshot!(object(&parse_quote! {
        #[top_api(serde)]
        struct Page<'a, T> {
            next: Option<Cow<'a, str>>,
            items: Vec<T>,
        }
    }));
}

#[test]
fn with_traits_of_other_crates() {
    snapshot!(object(&parse_quote! {
        #[top_api(schemars, utoipa, sqlx, rusqlite)]
        enum Status {
            #[top_api(value = "1")]
            On,
            #[top_api(other)]
            Unknown(String),
        }
    }));
    snapshot!(object(&parse_quote! {
        #[top_api(sqlx, schemars)]
        enum Status {
            #[top_api(value = 1)]
            On,
            #[top_api(other)]
            Unknown(i64),
        }
    }));
}

#[test]
fn facade() {
    snapshot!(expanded(
        Derive::TopObject,
        "top_apis",
        &parse_quote!(
            struct Item {
                id: i64,
            }
        )
    ));
}

#[test]
fn renamed_crate() {
    snapshot!(object(&parse_quote! {
        #[top_api(crate = ::my_top)]
        struct Item {
            id: i64,
        }
    }));
}

#[test]
fn errors_with_fallback() {
    snapshot!(request(&parse_quote! {
        #[top_api(methd = "taobao.item.get", debug)]
        struct ItemGet<T> {
            sign: T,
        }
    }));
}

#[test]
fn errors_with_fallback_of_enum() {
    snapshot!(object(&parse_quote! {
        enum Status {
            On,
        }
    }));
}

#[test]
fn names_beyond_what_a_table_has_room_for_are_an_error() {
    let of_names = |len: usize| {
        let name = "n".repeat(len);
        object(&parse_quote!(
            struct Item {
                #[top_api(rename = #name)]
                name: i64,
                b: i64,
            }
        ))
    };
    // The struct's name and the other field's are five bytes.
    let room = usize::from(u16::MAX) - 5;
    assert!(!of_names(room).contains("compile_error"));
    assert!(of_names(room + 1).contains("the names of one struct are longer than 65,535 bytes together"));
}

#[test]
fn nothing_beside_top_api() {
    snapshot!(object(&parse_quote! {
        #[top_api(method = "taobao.item.get", unknown)]
        struct ItemGet {
            id: i64,
        }
    }));
}
