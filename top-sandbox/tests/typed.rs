//! Typed handlers: requests arrive as structs, responses leave in the requested format.

mod support;

use std::collections::BTreeMap;

use support::{KEY, builder, call};
use top_core::{ByteArray, Decimal, FileItem, Json, TopApi, TopDateTime, TopObject};
use top_sandbox::PlatformError;

#[derive(Debug, Clone, PartialEq, TopObject)]
struct Dialog {
    session_id: String,
    rs_type: Option<i8>,
}

#[derive(Debug, Clone, Default, TopObject)]
struct DialogVO {
    id: Option<String>,
    content_type: Option<i8>,
    price: Option<Decimal>,
    at: Option<TopDateTime>,
    ids: Vec<i64>,
    tags: Vec<String>,
    parts: Vec<PartDTO>,
    extra: BTreeMap<String, String>,
    json: Option<Json<Vec<i32>>>,
    bytes: Option<ByteArray>,
    flag: Option<bool>,
    weight: Option<f64>,
}

#[derive(Debug, Clone, TopObject)]
struct PartDTO {
    name: Option<String>,
    children: Vec<PartDTO>,
}

#[derive(Debug, TopApi)]
#[top_api(method = "alibaba.alihealth.followup.send", response = DialogVO, unwrap = "result1")]
struct FollowupSend {
    request1: Dialog,
    auth_token: Option<String>,
    ids: Vec<i64>,
    #[top_api(max_len = 3)]
    nick: Option<String>,
}

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.item.img.upload", response = Uploaded, session = required)]
struct ImgUpload {
    image: FileItem,
    num_iid: i64,
}

#[derive(Debug, TopObject)]
struct Uploaded {
    bytes: Option<u64>,
    request_id: Option<String>,
}

/// `taobao.time.get` as a user would declare it, to replace the built-in one.
#[derive(Debug, TopApi)]
#[top_api(method = "taobao.time.get", response = String)]
struct TimeGet;

const SEND: (&str, Option<&str>) = ("method", Some("alibaba.alihealth.followup.send"));

#[tokio::test]
async fn a_request_arrives_as_its_struct_and_is_remembered() {
    let sandbox = builder().start().await.unwrap();
    sandbox.on(|request: FollowupSend| async move {
        Ok(DialogVO { id: Some(request.request1.session_id), ids: request.ids, ..DialogVO::default() })
    });
    let response = call(
        &sandbox,
        &[
            SEND,
            ("request1", Some(r#"{"rs_type":"2","session_id":"9"}"#)),
            ("ids", Some("1,2")),
            ("unknown", Some("is passed over")),
        ],
    )
    .await;
    let id = sandbox.calls()[0].request_id().unwrap().to_owned();
    assert_eq!(
        response.text(),
        format!(
            r#"{{"alibaba_alihealth_followup_send_response":{{"result1":{{"extra":{{}},"id":"9","ids":{{"number":[1,2]}}}},"request_id":"{id}"}}}}"#
        )
    );
    let refused =
        call(&sandbox, &[SEND, ("request1", Some(r#"{"session_id":"9"}"#)), ("v", Some("1.0"))]).await;
    assert_eq!(refused.error().0, 34);
    let requests = sandbox.calls_of::<FollowupSend>();
    assert_eq!(requests.len(), 1, "a refused request is none that was served");
    assert_eq!(requests[0].request1, Dialog { session_id: "9".into(), rs_type: Some(2) });
    assert_eq!((requests[0].ids.as_slice(), &requests[0].auth_token), (&[1, 2][..], &None));
}

#[tokio::test]
async fn every_kind_of_member_in_three_formats() {
    let sandbox = builder().start().await.unwrap();
    sandbox.on(|_: FollowupSend| async move {
        let leaf = PartDTO { name: Some("叶".into()), children: Vec::new() };
        Ok(DialogVO {
            id: Some("1111111".into()),
            content_type: Some(1),
            price: Some("12.50".parse().unwrap()),
            at: Some("2016-01-01 12:00:00".parse().unwrap()),
            tags: vec!["a".into(), "b<c".into()],
            parts: vec![PartDTO { name: None, children: vec![leaf] }],
            extra: [("k 1".to_owned(), "v".to_owned())].into(),
            json: Some(Json::new(vec![1, 2])),
            bytes: Some(ByteArray::new(*b"\x01\xff")),
            flag: Some(false),
            weight: Some(1.5),
            ..DialogVO::default()
        })
    });
    let with = |format, simplify| {
        [
            SEND,
            ("request1", Some(r#"{"session_id":"9"}"#)),
            ("format", Some(format)),
            ("simplify", Some(simplify)),
        ]
    };
    let wrapped = call(&sandbox, &with("json", "false")).await;
    assert!(
        wrapped.text().starts_with(
            r#"{"alibaba_alihealth_followup_send_response":{"result1":{"at":"2016-01-01 12:00:00","bytes":"Af8=","content_type":1,"extra":{"k 1":"v"},"flag":false,"id":"1111111","json":[1,2],"parts":{"part_d_t_o":[{"children":{"part_d_t_o":[{"name":"叶"}]}}]},"price":"12.50","tags":{"string":["a","b<c"]},"weight":1.5},"request_id":""#
        ),
        "{}",
        wrapped.text()
    );
    let simple = call(&sandbox, &with("json", "true")).await;
    assert!(
        simple.text().starts_with(
            r#"{"result1":{"at":"2016-01-01 12:00:00","bytes":"Af8=","content_type":1,"extra":{"k 1":"v"},"flag":false,"id":"1111111","json":[1,2],"parts":[{"children":[{"name":"叶"}]}],"price":"12.50","tags":["a","b<c"],"weight":1.5},"request_id":""#
        ),
        "{}",
        simple.text()
    );
    let xml = call(&sandbox, &with("xml", "true")).await;
    assert!(
        xml.text().contains(
            "<alibaba_alihealth_followup_send_response><result1><at>2016-01-01 12:00:00</at><bytes>Af8=</bytes>\
             <content_type>1</content_type><extra><k_1>v</k_1></extra><flag>false</flag><id>1111111</id><json>[1,2]</json>\
             <parts list=\"true\"><part_d_t_o><children list=\"true\"><part_d_t_o><name>叶</name></part_d_t_o></children>\
             </part_d_t_o></parts><price>12.50</price><tags list=\"true\"><string>a</string><string>b&lt;c</string></tags>\
             <weight>1.5</weight></result1><request_id>"
        ),
        "{}",
        xml.text()
    );
    // The client's own decoder reads the same from all three.
    for response in [wrapped, simple, xml] {
        let read = top_core::response::decode::<FollowupSend>(
            &response.body,
            top_core::response::DecodeOptions::default(),
        );
        let dialog = read.unwrap().data;
        assert_eq!(dialog.parts[0].children[0].name.as_deref(), Some("叶"));
        assert_eq!(dialog.bytes.unwrap().as_slice(), b"\x01\xff");
        assert_eq!(dialog.json.unwrap().get(), &[1, 2]);
        assert_eq!(dialog.tags, ["a", "b<c"]);
        assert!(dialog.extra.values().eq(["v"]), "its key is no XML name");
    }
}

#[tokio::test]
async fn parameters_that_are_missing_wrong_or_too_long_never_reach_the_handler() {
    let sandbox = builder().start().await.unwrap();
    sandbox.on(|_: FollowupSend| async move { Ok(DialogVO::default()) });
    let good = r#"{"session_id":"9"}"#;
    for (changes, code, msg) in [
        (&[][..], 40, "Missing required arguments:request1"),
        (&[("request1", Some(" "))], 40, "Missing required arguments:request1"),
        (&[("request1", Some(r#"{"rs_type":1}"#))], 40, "Missing required arguments:request1.session_id"),
        (
            &[("request1", Some(r#"{"session_id":" "}"#))],
            40,
            "Missing required arguments:request1.session_id",
        ),
        (&[("request1", Some("no json"))], 41, "Invalid arguments:request1"),
        (
            &[("request1", Some(r#"{"session_id":"9","rs_type":"x"}"#))],
            41,
            "Invalid arguments:request1.rs_type",
        ),
        (&[("request1", Some(good)), ("ids", Some("1,x"))], 41, "Invalid arguments:ids[1]"),
        (&[("request1", Some(good)), ("nick", Some("long"))], 41, "Invalid arguments:nick"),
    ] {
        let changes: Vec<_> = changes.iter().copied().chain([SEND]).collect();
        assert_eq!(call(&sandbox, &changes).await.error(), (code, msg.into()), "{changes:?}");
    }
    assert!(sandbox.calls_of::<FollowupSend>().is_empty());
    assert!(sandbox.calls().iter().all(|call| !call.executed()));
}

#[tokio::test]
async fn handlers_may_refuse_and_may_panic() {
    let sandbox = builder().start().await.unwrap();
    sandbox.on(|request: FollowupSend| async move {
        match request.request1.session_id.as_str() {
            "refuse" => {
                Err(PlatformError::new(15, "Remote service error").sub("isv.invalid-parameter", "非法参数"))
            }
            _ => panic!("as a test's own assertion would"),
        }
    });
    for (session_id, sub_code) in [("refuse", "isv.invalid-parameter"), ("panic", "isp.unknown-error")] {
        let request1 = format!(r#"{{"session_id":"{session_id}"}}"#);
        let response = call(&sandbox, &[SEND, ("request1", Some(&request1))]).await.json();
        assert_eq!(response["error_response"]["code"], 15);
        assert_eq!(response["error_response"]["sub_code"], sub_code);
    }
    assert!(sandbox.calls().iter().all(top_sandbox::RecordedCall::executed));

    sandbox.on(|_: TimeGet| async move { Ok("a scalar without a member to stand under".to_owned()) });
    let response = call(&sandbox, &[]).await.json();
    assert_eq!(response["error_response"]["sub_code"], "isp.top-mapping-parse-error");
}

#[tokio::test]
async fn files_arrive_and_a_request_id_in_the_response_stays() {
    let sandbox = builder().session("tok", KEY).start().await.unwrap();
    sandbox.on(|request: ImgUpload| async move {
        assert_eq!((request.image.name(), request.image.mime()), ("a 图.png", "image/png"));
        Ok(Uploaded {
            bytes: request.image.bytes().map(|bytes| bytes.len() as u64),
            request_id: Some("its-own".into()),
        })
    });
    let upload = ("method", Some("taobao.item.img.upload"));
    assert_eq!(call(&sandbox, &[upload]).await.error().0, 26);
    let session = ("session", Some("tok"));
    assert_eq!(
        call(&sandbox, &[upload, session, ("num_iid", Some("1"))]).await.error(),
        (40, "Missing required arguments:image".into())
    );
    let params = support::request(&[upload, session, ("num_iid", Some("1"))]);
    let texts = params.iter().map(|(name, value)| {
        format!("\r\n--B\r\nContent-Disposition:form-data;name=\"{name}\"\r\n\r\n{value}")
    });
    let mut body: String = texts.collect();
    body += "\r\n--B\r\nContent-Disposition:form-data;name=\"image\";filename=\"a 图.png\"\r\nContent-Type:image/png\r\n\r\nABC\r\n--B--\r\n";
    let response =
        support::post_to(&sandbox, "/router/rest", "", "multipart/form-data;boundary=B", body.as_bytes())
            .await;
    assert_eq!(response.text(), r#"{"item_img_upload_response":{"bytes":3,"request_id":"its-own"}}"#);
    assert_eq!(sandbox.calls_of::<ImgUpload>()[0].image.bytes(), Some(&b"ABC"[..]));
}
