//! The lenient mode: an optional member that does not fit is left out and listed, instead of sinking the response.

use top_core::{
    Error, TopApi, TopDateTime, TopObject,
    error::LeftOut,
    response::{self, DecodeOptions, Decoded},
};

#[derive(Debug, TopObject)]
struct Materials {
    result_list: Vec<Material>,
    total: Option<i64>,
    first: Option<Material>,
}

#[derive(Debug, TopObject)]
struct Material {
    num_iid: Option<i64>,
    title: String,
    sold: Option<TopDateTime>,
    prices: Vec<i64>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.tbk.dg.material.optional", response = Materials)]
struct Optional;

#[derive(TopApi)]
#[top_api(method = "taobao.tbk.dg.material.optional", response = Materials, lenient)]
struct LenientRequest;

#[derive(TopApi)]
#[top_api(method = "taobao.tbk.item.get", response = Option<Material>, unwrap = "item")]
struct One;

#[derive(Debug, TopObject)]
struct Partly {
    #[top_api(lenient)]
    count: Option<i64>,
    total: Option<i64>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.partly.get", response = Partly)]
struct PartlyGet;

#[derive(Debug, TopObject)]
#[top_api(lenient)]
struct Wholly {
    count: Option<i64>,
    id: Option<i64>,
    must: i64,
    inner: Option<Inner>,
}

#[derive(Debug, TopObject)]
struct Inner {
    id: Option<i64>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.wholly.get", response = Wholly)]
struct WhollyGet;

fn strict<A: TopApi>(body: &str) -> Result<Decoded<A::Response>, Error> {
    response::decode::<A>(body.as_bytes(), DecodeOptions::default())
}

fn lenient<A: TopApi>(body: &str) -> Result<Decoded<A::Response>, Error> {
    response::decode::<A>(body.as_bytes(), DecodeOptions::default().lenient())
}

fn paths<T>(decoded: &Decoded<T>) -> Vec<&str> {
    decoded.left_out.iter().map(LeftOut::path).collect()
}

const OPAQUE: &str = r#"{"result_list":{"map_data":[{"num_iid":"aB3dEfGh9-wKgkm2tQZ6kpryRf9","title":"t"},{"num_iid":2,"title":"u"}]}}"#;

#[test]
fn a_member_that_does_not_fit_is_left_out_and_listed() {
    for body in [OPAQUE.to_owned(), format!(r#"{{"tbk_dg_material_optional_response":{OPAQUE}}}"#)] {
        let error = strict::<Optional>(&body).unwrap_err();
        assert_eq!(error.as_decode().unwrap().path(), "result_list[0].num_iid");
        for decoded in [lenient::<Optional>(&body).unwrap(), strict::<LenientRequest>(&body).unwrap()] {
            assert_eq!(paths(&decoded), ["result_list[0].num_iid"]);
            let ids: Vec<_> = decoded.data.result_list.iter().map(|item| item.num_iid).collect();
            assert_eq!(ids, [None, Some(2)]);
            let shown = decoded.left_out[0].to_string();
            assert!(shown.contains("a whole number") && !shown.contains("aB3d"), "{shown}");
        }
    }
}

#[test]
fn what_is_inside_a_required_member_takes_its_optional_holder_with_it() {
    let body = r#"{"first":{"num_iid":"x","sold":"x","title":null},"result_list":[{"title":"a"},{"num_iid":"y"}],"total":3}"#;
    let decoded = lenient::<Optional>(body).unwrap();
    assert_eq!(paths(&decoded), ["first", "result_list"], "not what was left out inside them");
    assert_eq!(decoded.left_out[0].error().path(), "first.title");
    assert!(decoded.data.first.is_none() && decoded.data.result_list.is_empty());
    assert_eq!(decoded.data.total, Some(3));
}

#[test]
fn every_sort_of_value_is_passed_over() {
    for value in [
        r#""x""#,
        "1.5",
        "true",
        r#"{"a":[1,{"b":"]}"}]}"#,
        r#"[[1],{"a":"}"}]"#,
        r#""{\"a\":""#,
        r#""<a><b></a>""#,
        "9223372036854775808",
    ] {
        for body in [
            format!(r#"{{"total":{value},"result_list":[{{"title":"t","num_iid":{value}}}]}}"#),
            format!(r#"{{"result_list":[{{"num_iid":{value},"title":"t"}}],"total" : {value} }}"#),
        ] {
            let decoded = lenient::<Optional>(&body).unwrap_or_else(|error| panic!("{body}: {error}"));
            assert_eq!(decoded.data.result_list[0].title, "t", "{body}");
            assert_eq!(decoded.data.total, None, "{body}");
            let mut paths = paths(&decoded);
            paths.sort_unstable();
            assert_eq!(paths, ["result_list[0].num_iid", "total"], "{body}");
        }
    }
}

#[test]
fn a_response_under_its_member_may_be_left_out() {
    let decoded = lenient::<One>(r#"{"item":{"num_iid":1},"request_id":"r"}"#).unwrap();
    assert_eq!((paths(&decoded), decoded.request_id.as_deref()), (vec!["item"], Some("r")));
    assert!(decoded.data.is_none());
}

#[test]
fn an_attribute_is_lenient_where_it_stands() {
    let decoded = strict::<PartlyGet>(r#"{"count":"x","total":1}"#).unwrap();
    assert_eq!((decoded.data.count, decoded.data.total, paths(&decoded)), (None, Some(1), vec!["count"]));
    assert_eq!(
        strict::<PartlyGet>(r#"{"count":1,"total":"x"}"#).unwrap_err().as_decode().unwrap().path(),
        "total"
    );

    let decoded = strict::<WhollyGet>(r#"{"count":"x","id":[],"must":1,"inner":{"id":"x"}}"#).unwrap();
    assert_eq!(paths(&decoded), ["count", "id", "inner"], "the struct inside says nothing");
    assert_eq!(decoded.data.must, 1);
    assert_eq!(strict::<WhollyGet>(r#"{"must":"x"}"#).unwrap_err().as_decode().unwrap().path(), "must");
}

#[test]
fn malformed_json_fits_nothing() {
    for body in [
        r#"{"total":"x"#,
        r#"{"total":[1,}"#,
        r#"{"result_list":[{"num_iid":{"a":nope},"title":"t"}]}"#,
        r#"{"total":"x"}}"#,
    ] {
        assert!(lenient::<Optional>(body).is_err(), "{body}");
    }
}

#[test]
fn a_failure_is_none_the_less_one() {
    assert!(lenient::<Optional>(r#"{"type":"ISV","code":"c","msg":"m"}"#).unwrap_err().as_api().is_some());
    assert!(lenient::<Optional>(r#"{"evil_response":{}}"#).is_err());
}

#[test]
fn further_objects_where_one_is_documented_are_listed() {
    let body = r#"{"first":[{"title":"a"},{"title":"b"},{"title":"c"}]}"#;
    let decoded = strict::<Optional>(body).unwrap();
    assert_eq!(decoded.data.first.as_ref().map(|item| &*item.title), Some("a"));
    assert_eq!(paths(&decoded), ["first[1]", "first[2]"]);
    let wrapped = r#"{"first":{"material":[{"title":"a"},{"title":"b"}]}}"#;
    let options = DecodeOptions::default().list_unknown();
    let decoded = response::decode::<Optional>(wrapped.as_bytes(), options).unwrap();
    assert_eq!((paths(&decoded), decoded.unknown.len()), (vec!["first[1]"], 0));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a bound on the time of decoding is what is tested")]
fn a_list_of_what_was_left_out_has_an_end() {
    let members = "\"total\":\"x\",".repeat(200_000);
    let objects = "{\"title\":\"t\",\"num_iid\":\"x\"},".repeat(20_000);
    for body in [
        format!("{{{members}\"total\":1}}"),
        format!("{{\"result_list\":[{objects}{{\"title\":\"t\"}}]}}"),
        format!("{{\"result_list\":[{objects}{{\"title\":null}}]}}"),
    ] {
        let started = std::time::Instant::now();
        let decoded = lenient::<Optional>(&body).unwrap();
        assert!((1..=1000).contains(&decoded.left_out.len()), "{}", decoded.left_out.len());
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
}
