//! The `taobao.tmc.*` APIs, over the same queues as the link.

use std::time::Duration;

use serde_json::{Value, json};
use top_sandbox::{Grant, MessageSettings, NewMessage, Sandbox, Seller};

use crate::{
    peer::Peer,
    support::{KEY, builder, call},
};

const PAID: &str = "taobao_trade_TradeBuyerPay";

async fn sandbox() -> Sandbox {
    let grant = Grant::of(KEY).seller(Seller::new("店铺", 77));
    let settings = MessageSettings::default().redelivery(Duration::from_millis(60));
    builder().session("tok", grant).messages(settings).start().await.unwrap()
}

/// Calls one of the APIs; its response without the envelope, or the error's code.
async fn ask(sandbox: &Sandbox, method: &str, params: &[(&'static str, &str)]) -> Result<Value, i64> {
    let mut changes = vec![("method", Some(method))];
    changes.extend(params.iter().map(|(name, value)| (*name, Some(*value))));
    let response = call(sandbox, &changes).await;
    match response.error() {
        (0, _) => {
            let root = method.strip_prefix("taobao.").unwrap().replace('.', "_") + "_response";
            let mut content = response.json()[root].clone();
            content.as_object_mut().expect("an envelope").remove("request_id");
            Ok(content)
        }
        (code, _) => Err(code),
    }
}

#[tokio::test]
async fn messages_are_consumed_and_confirmed_and_the_link_shares_the_queue() {
    let sandbox = sandbox().await;
    let about = NewMessage::new(PAID, r#"{"tid":1}"#).publisher("4272");
    let first = sandbox.publish(about).unwrap()[0];
    let second = sandbox.publish(NewMessage::new(PAID, "{}")).unwrap()[0];
    let consume = [("quantity", "10")];
    let got = ask(&sandbox, "taobao.tmc.messages.consume", &consume).await.unwrap();
    assert_eq!(
        got["messages"]["tmc_message"],
        json!([
            { "id": first, "topic": PAID, "content": r#"{"tid":1}"#, "pub_time": "2016-01-01 12:00:00", "pub_app_key": "4272" },
            { "id": second, "topic": PAID, "content": "{}", "pub_time": "2016-01-01 12:00:00" },
        ])
    );
    assert_eq!(ask(&sandbox, "taobao.tmc.messages.consume", &consume).await.unwrap(), json!({}));
    let confirm = [("s_message_ids", &*first.to_string())];
    assert_eq!(
        ask(&sandbox, "taobao.tmc.messages.confirm", &confirm).await.unwrap(),
        json!({ "is_success": true })
    );
    assert!(sandbox.message(first).unwrap().is_confirmed());
    // What was consumed and not confirmed comes again, here over the link.
    let mut peer = Peer::connect(&sandbox, "default").await;
    assert_eq!(peer.next_id().await, second);
    let confirm = [("s_message_ids", &*second.to_string()), ("group_name", "default")];
    ask(&sandbox, "taobao.tmc.messages.confirm", &confirm).await.unwrap();
    assert!(sandbox.message_over(second).await.unwrap().is_confirmed());
    let queue = ask(&sandbox, "taobao.tmc.queue.get", &[("group_name", "default")]).await.unwrap();
    let queue = &queue["datas"]["tmc_queue_info"][0];
    assert_eq!((&queue["put_toal"], &queue["get_total"]), (&json!(2), &json!(3)));
}

#[tokio::test]
async fn users_permit_and_cancel() {
    let sandbox = sandbox().await;
    let session = ("session", "tok");
    let about = || NewMessage::new(PAID, "{}").user("店铺", 77);
    assert_eq!(ask(&sandbox, "taobao.tmc.user.permit", &[("topics", PAID)]).await, Err(26));
    let permit = [("topics", "taobao_item_ItemAdd,taobao_trade_TradeBuyerPay"), session];
    assert_eq!(
        ask(&sandbox, "taobao.tmc.user.permit", &permit).await.unwrap(),
        json!({ "is_success": true })
    );
    assert_eq!(sandbox.publish(about()).unwrap().len(), 1);
    let fields = ("fields", "user_id,user_nick,topics,group_name,is_valid,created");
    let user = ask(&sandbox, "taobao.tmc.user.get", &[fields, ("nick", "店铺")]).await.unwrap();
    assert_eq!(
        user["tmc_user"],
        json!({
            "user_id": 77, "user_nick": "店铺", "group_name": "default", "is_valid": true, "created": "2016-01-01 12:00:00",
            "topics": { "string": ["taobao_item_ItemAdd", PAID] },
        })
    );
    let topics = ask(&sandbox, "taobao.tmc.user.topics.get", &[("nick", "店铺")]).await.unwrap();
    assert_eq!(topics["topics"]["string"], json!(["taobao_item_ItemAdd", PAID]));
    ask(&sandbox, "taobao.tmc.user.permit", &[("topics", "taobao_item_ItemAdd"), session]).await.unwrap();
    assert_eq!(sandbox.publish(about()).unwrap().len(), 0);
    for expected in [true, false] {
        let cancelled = ask(&sandbox, "taobao.tmc.user.cancel", &[("nick", "店铺")]).await.unwrap();
        assert_eq!(cancelled, json!({ "is_success": expected }));
    }
    assert_eq!(ask(&sandbox, "taobao.tmc.user.get", &[fields, ("nick", "店铺")]).await, Err(15));
    assert_eq!(
        ask(&sandbox, "taobao.tmc.user.get", &[("fields", "user_id"), ("nick", "店铺")]).await,
        Err(41)
    );
}

#[tokio::test]
async fn groups_take_users_and_topics_and_lose_their_messages_when_they_go() {
    let sandbox = sandbox().await;
    sandbox.permit(KEY, &Seller::new("店铺", 77), [""; 0]);
    let add = [("group_name", "vip"), ("nicks", "店铺")];
    let added = ask(&sandbox, "taobao.tmc.group.add", &add).await.unwrap();
    assert_eq!(added, json!({ "group_name": "vip", "created": "2016-01-01 12:00:00" }));
    let topics = [("group_name", "items"), ("topics", "taobao_item_ItemAdd")];
    ask(&sandbox, "taobao.tmc.topic.group.add", &topics).await.unwrap();
    let group_of = |message: NewMessage| {
        let id = sandbox.publish(message).unwrap()[0];
        (id, sandbox.message(id).unwrap().group().to_owned())
    };
    let (of_vip, group) = group_of(NewMessage::new("taobao_item_ItemAdd", "{}").user("店铺", 77));
    assert_eq!(group, "vip");
    assert_eq!(group_of(NewMessage::new("taobao_item_ItemAdd", "{}")).1, "items");
    ask(&sandbox, "taobao.tmc.topic.group.delete", &topics).await.unwrap();
    assert_eq!(group_of(NewMessage::new("taobao_item_ItemAdd", "{}")).1, "default");

    let groups = ask(&sandbox, "taobao.tmc.groups.get", &[]).await.unwrap();
    assert_eq!(groups, json!({ "groups": { "tmc_group": [{ "name": "vip" }] }, "total_results": 1 }));
    let gone = ask(&sandbox, "taobao.tmc.group.delete", &[("group_name", "vip")]).await.unwrap();
    assert_eq!(gone, json!({ "is_success": true }));
    assert_eq!(*sandbox.message(of_vip).unwrap().state(), top_sandbox::MessageStep::Deleted);
    assert_eq!(group_of(NewMessage::new("t", "{}").user("店铺", 77)).1, "default");
    for name in ["default_x", &"g".repeat(33)] {
        assert_eq!(
            ask(&sandbox, "taobao.tmc.group.add", &[("group_name", name), ("nicks", "a")]).await,
            Err(41)
        );
    }
    let auth = ask(&sandbox, "taobao.tmc.auth.get", &[("group", "default")]).await.unwrap();
    assert!(auth["result"].is_string(), "{auth}");
}

#[tokio::test]
async fn messages_are_produced_one_by_one_and_many_at_once() {
    let sandbox = sandbox().await;
    sandbox.permit(KEY, &Seller::new("店铺", 77), [""; 0]);
    let session = ("session", "tok");
    let produce = [("topic", PAID), ("content", "{}"), session];
    let produced = ask(&sandbox, "taobao.tmc.message.produce", &produce).await.unwrap();
    let id: i64 = produced["msg_ids"]["string"][0].as_str().unwrap().parse().unwrap();
    assert_eq!((&produced["is_success"], &produced["total"]), (&json!(true), &json!(1)));
    assert_eq!(sandbox.message(id).unwrap().user_nick(), Some("店铺"));
    assert_eq!(ask(&sandbox, "taobao.tmc.message.produce", &produce[..2]).await, Err(26));
    assert_eq!(ask(&sandbox, "taobao.tmc.message.produce", &[("topic", PAID), session]).await, Err(40));

    let many = json!([{ "topic": PAID, "content": "{}" }, { "topic": "", "content": "{}" }, { "topic": "t", "content": "{}", "target_group": "g" }]);
    let produced = ask(&sandbox, "taobao.tmc.messages.produce", &[("messages", &many.to_string()), session])
        .await
        .unwrap();
    assert_eq!(produced["is_all_success"], json!(false));
    let results = produced["results"]["tmc_produce_result"].as_array().unwrap();
    let successes: Vec<_> = results.iter().map(|result| result["is_success"].as_bool().unwrap()).collect();
    assert_eq!(successes, [true, false, true]);
}

#[tokio::test]
async fn limits_of_the_documents_are_checked() {
    let sandbox = sandbox().await;
    let many = vec!["1"; 201].join(",");
    for (method, params) in [
        ("taobao.tmc.messages.consume", [("quantity", "9")]),
        ("taobao.tmc.messages.consume", [("quantity", "201")]),
        ("taobao.tmc.messages.confirm", [("s_message_ids", many.as_str())]),
        ("taobao.tmc.messages.confirm", [("s_message_ids", "one")]),
    ] {
        assert_eq!(ask(&sandbox, method, &params).await, Err(41), "{method} {params:?}");
    }
    assert_eq!(ask(&sandbox, "taobao.tmc.messages.confirm", &[]).await, Err(40));
}

#[tokio::test]
async fn it_is_told_when_the_messages_about_a_thing_were_sent() {
    let sandbox = sandbox().await;
    sandbox.publish(NewMessage::new(PAID, "{}").data_id("4711")).unwrap();
    sandbox.publish(NewMessage::new(PAID, "{}").data_id("4712")).unwrap();
    Peer::connect(&sandbox, "default").await.next_ids(2).await;
    let about = [("group_name", "default"), ("topic_name", PAID), ("data_id", "4711")];
    let record = ask(&sandbox, "taobao.tmc.msg.sendrecord", &about).await.unwrap();
    assert_eq!(
        (&record["tb_send_times"], &record["tb_send_list"]),
        (&json!(1), &json!("2016-01-01 12:00:00"))
    );
    assert_eq!(record["tmc_send_times"], 1);
}
