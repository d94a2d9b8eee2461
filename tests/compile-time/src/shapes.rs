//! The APIs that are measured: as many structs and fields, as deep and of such types as those of the platform's 5,312
//! documented APIs are on average. Knows nothing of derives or of Rust's syntax.
//!
//! Documented: 3.0 parameters an API and 8.4 with the nested ones in 0.8 objects; 1.6 members an answer and 12.8 with
//! the nested ones in 1.7 objects; depth 1 to 3 mostly, 7 at most. Half of all APIs have one or two parameters.

/// An object: a struct in Rust.
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
}

/// One member of an object.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) sort: Sort,
    /// Can be absent. Lists always can.
    pub(crate) optional: bool,
}

/// What a member holds.
#[derive(Clone, Copy)]
pub(crate) enum Sort {
    Text,
    Number,
    Bool,
    Date,
    Texts,
    /// The object of this number.
    Object(usize),
    /// A list of the object of this number.
    Objects(usize),
}

/// One API: all its objects, of which each names only later ones.
pub(crate) struct Api {
    pub(crate) request: Vec<Object>,
    pub(crate) answer: Vec<Object>,
}

/// Requests by tenths of all APIs: how many plain members the request has, then how many each nested object.
const REQUESTS: [&[usize]; 10] =
    [&[1], &[1], &[2], &[2], &[3], &[6], &[1, 6], &[2, 8], &[5, 4, 5], &[4, 9, 5, 6, 6]];

/// Answers likewise.
const ANSWERS: [&[usize]; 10] = [
    &[1],
    &[1],
    &[0, 4],
    &[3],
    &[1, 5],
    &[0, 8],
    &[1, 6, 5],
    &[0, 4, 9],
    &[1, 7, 12, 6],
    &[3, 5, 9, 7, 10, 4],
];

const WORDS: [&str; 24] = [
    "title",
    "num_iid",
    "nick",
    "price",
    "outer_id",
    "status",
    "created",
    "sku_id",
    "properties",
    "quantity",
    "buyer_memo",
    "logistics_company",
    "cid",
    "pic_url",
    "modified",
    "seller_cids",
    "receiver_city",
    "type_name",
    "discount_fee",
    "order_from",
    "is_daixiao",
    "biz_code",
    "page_size",
    "trade_memo",
];

/// The API of this number; the same in every run.
pub(crate) fn api(number: usize) -> Api {
    // Every request shape meets every answer shape within a hundred.
    let (request, answer) = (number % 10, (number * 7 + number / 10) % 10);
    Api {
        request: objects(REQUESTS[request], number, false),
        answer: objects(ANSWERS[answer], number + 1, true),
    }
}

fn objects(sizes: &[usize], seed: usize, answer: bool) -> Vec<Object> {
    let mut objects: Vec<Object> = sizes
        .iter()
        .enumerate()
        .map(|(object, &size)| {
            let first = seed * 5 + object * 7;
            let fields = (0..size).map(|field| plain(first + field, answer || field > 0));
            Object { fields: fields.collect() }
        })
        .collect();
    for object in 1..sizes.len() {
        // Three deep, then beside one another: the second hangs from the first and the third from the second.
        let parent = if object % 3 == 0 { 0 } else { object - 1 };
        let sort =
            if (seed + object).is_multiple_of(3) { Sort::Object(object) } else { Sort::Objects(object) };
        let optional = answer || object > 1;
        objects[parent].fields.push(Field { name: format!("model_{object}"), sort, optional });
    }
    objects
}

/// Of 32 members 20 are text, 8 numbers, 2 truths, one a date and one a list of texts.
fn plain(position: usize, optional: bool) -> Field {
    let sort = match position * 11 % 32 {
        0..20 => Sort::Text,
        20..28 => Sort::Number,
        28..30 => Sort::Bool,
        30 => Sort::Date,
        _ => Sort::Texts,
    };
    Field { name: WORDS[position % WORDS.len()].to_owned(), sort, optional }
}

#[cfg(test)]
mod tests {
    use super::api;

    #[test]
    fn as_many_as_the_platforms_on_average() {
        let apis: Vec<_> = (0..100).map(api).collect();
        let objects = apis.iter().flat_map(|api| api.request.iter().chain(&api.answer));
        let sizes: Vec<usize> = objects.map(|object| object.fields.len()).collect();
        assert_eq!(sizes.len(), 430);
        assert_eq!(sizes.iter().sum::<usize>(), 2110);
    }
}
