//! Every field of the three API pages is in its struct, under the documented name, with the documented type and
//! presence: once against a table in here, once against the pages' own trees where they lie beside the checkout.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value as Json;
use top_apis::{
    TopApi,
    alihealth::{FollowupDialogrecordRecall, FollowupSend},
    field::{Field, Kind},
    lyservice::LippiMessageSend,
    record::{Record, Slot, Value},
};

/// One line a field: direction, path, type, and for a request's whether it is required.
type Fields = BTreeSet<String>;

const SEND: &str = "
    request request1 object required
    request request1.session_id text required
    request request1.bterm_user_id text optional
    request request1.cterm_user_id text optional
    request request1.rs_type text required
    request request1.content text required
    request request1.user_id text optional
    request auth_token text optional
    answer result1 object
    answer result1.success bool
    answer result1.msg_code text
    answer result1.msg_info text
    answer result1.model object
    answer result1.model.content_type number
    answer result1.model.content text
    answer result1.model.id text
    answer result1.model.time_stamp text";

const RECALL: &str = "
    request auth_token text required
    request request1 object required
    request request1.record_id text required
    request request1.doctor_id text optional
    request request1.session_id text required
    request request1.bterm_user_id text required
    request request1.sufferer_id text optional
    request request1.rs_type text required
    answer result1 object
    answer result1.model bool
    answer result1.msg_code text
    answer result1.msg_info text
    answer result1.success bool";

const LIPPI: &str = "
    request ly_ding_open_para_dto object required
    request ly_ding_open_para_dto.isv_org_id number optional
    request ly_ding_open_para_dto.corp_id text optional
    request ly_ding_open_para_dto.token_grant_type number optional
    request ly_ding_open_para_dto.suite_key text optional
    request ly_ding_open_para_dto.org_id number optional
    request ly_open_message_dto object required
    request ly_open_message_dto.cms_id text optional
    request ly_open_message_dto.ding_corp_id text optional
    request ly_open_message_dto.production_type number optional
    request ly_open_message_dto.message_id text required
    request ly_open_message_dto.content text required
    request ly_open_message_dto.sid text required
    request ly_open_message_dto.session_source text required
    request ly_open_message_dto.sender_id text optional
    request ly_open_message_dto.message_create_at number optional
    request ly_open_message_dto.open_instance_id text optional
    request ly_open_message_dto.sender_type text optional
    request ly_open_message_dto.content_type number required
    request ly_open_message_dto.bu_id text required
    answer result object
    answer result.msg text
    answer result.code text
    answer result.data text
    answer result.success bool";

#[test]
fn every_documented_field_is_there() {
    assert_eq!(declared::<FollowupSend>(), table(SEND));
    assert_eq!(declared::<FollowupDialogrecordRecall>(), table(RECALL));
    assert_eq!(declared::<LippiMessageSend>(), table(LIPPI));
}

#[test]
fn the_pages_say_the_same() {
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages/INDEX.jsonl");
    let Ok(index) = fs::read_to_string(&index) else {
        eprintln!("SKIPPED: no API pages beside the checkout, nothing to compare with");
        return;
    };
    let pages: Vec<Json> = index.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (method, declared) in [
        (FollowupSend::API.method, declared::<FollowupSend>()),
        (FollowupDialogrecordRecall::API.method, declared::<FollowupDialogrecordRecall>()),
        (LippiMessageSend::API.method, declared::<LippiMessageSend>()),
    ] {
        let page = pages.iter().find(|page| page["method"] == method).expect("the page of a ready API");
        assert_eq!(declared, documented(page), "{method}");
    }
}

fn table(text: &str) -> Fields {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn documented(page: &Json) -> Fields {
    fn walk(direction: &str, prefix: &str, nodes: &Json, fields: &mut Fields) {
        for node in nodes.as_array().unwrap() {
            let path = format!("{prefix}{}", node["name"].as_str().unwrap());
            let kind = match node["type"].as_str().unwrap() {
                "String" => "text",
                "Number" | "byte" => "number",
                "Boolean" => "bool",
                _ => "object",
            };
            fields.insert(line(direction, &path, kind, node["required"] == true));
            walk(direction, &format!("{path}."), &node["children"], fields);
        }
    }
    let mut fields = Fields::new();
    walk("request", "", &page["request"], &mut fields);
    walk("answer", "", &page["response"], &mut fields);
    fields
}

fn declared<A: TopApi + Field>() -> Fields {
    fn walk(direction: &str, prefix: &str, record: &mut dyn Record, fields: &mut Fields) {
        for (index, spec) in record.shape().fields.iter().enumerate() {
            let path = format!("{prefix}{}", spec.name);
            if direction == "answer" {
                assert!(!spec.required, "{path}: the pages promise no presence in answers");
            }
            // A closed set of values shows by its blank value whether it travels as text or as a number.
            let by_value = match record.value_at(index) {
                Value::Str(_) => "text",
                Value::I64(_) => "number",
                Value::Object(_) => "object",
                _ => "other",
            };
            let mut slot = record.slot_at(index);
            let mut kind = by_value;
            if let Slot::Opt(opt, inner) = slot {
                kind = match inner {
                    Kind::Text => "text",
                    Kind::Integer => "number",
                    Kind::Bool => "bool",
                    Kind::Object => "object",
                    _ => "other",
                };
                slot = opt.open();
            }
            fields.insert(line(direction, &path, kind, spec.required));
            if let Slot::Object(inner) = slot {
                walk(direction, &format!("{path}."), inner, fields);
            }
        }
    }
    let mut fields = Fields::new();
    walk("request", "", &mut A::blank(), &mut fields);
    let member = A::API.unwrap.expect("each of the three is unwrapped");
    fields.insert(line("answer", member, "object", false));
    let mut answer = A::Response::blank();
    let Slot::Object(record) = answer.slot() else { panic!("{member} is an object") };
    walk("answer", &format!("{member}."), record, &mut fields);
    fields
}

fn line(direction: &str, path: &str, kind: &str, required: bool) -> String {
    match (direction, required) {
        ("answer", _) => format!("answer {path} {kind}"),
        (_, true) => format!("request {path} {kind} required"),
        (_, false) => format!("request {path} {kind} optional"),
    }
}
