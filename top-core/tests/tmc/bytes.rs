//! Frames, byte by byte, against examples whose bytes were also made by the official Java encoder.

use top_core::tmc::{
    frame::{Frame, FrameKind, FrameLimits, Member},
    packet::{self, Content, Data, MAX_REASON, Refusal, ToClient, ToServer},
};

use crate::support::{hex, sign};

/// The frame has these bytes, and they are read back as the frame.
#[track_caller]
fn same(frame: &Frame<'_>, expected: &str) {
    let expected = hex(expected);
    assert_eq!(frame.encode().expect("small"), expected);
    assert_eq!(&Frame::decode(&expected, FrameLimits::default()).expect("a frame"), frame);
}

#[test]
fn pull_confirm_and_fail_have_the_bytes_of_the_official_client() {
    same(&packet::pull("T"), "0202050001000000540100060000005f5f6b696e6402010000");
    same(
        &packet::confirm("T", 257),
        "0202050001000000540100060000005f5f6b696e64020201000200000069640501010000000000000000",
    );
    same(
        &packet::fail("T", 257, "boom"),
        "0202050001000000540100060000005f5f6b696e64021401000200000069640501010000000000000100030000006d7367010400
         0000626f6f6d0000",
    );
}

#[test]
fn replies_to_connect_have_the_known_bytes() {
    same(&packet::connected(Some(1), "T"), "0201040001000000050001000000540000");
    same(
        &packet::refused(Some(1), &Refusal::new(400, "bad sign")),
        "0201020090010000030008000000626164207369676e0400010000000000",
    );
}

#[test]
fn data_has_the_known_bytes() {
    let bytes = "0202050001000000540100060000005f5f6b696e6402030100020000006964050100000000000000010005000000746f
                 706963011800000074616f62616f5f74726164655f5472616465437265617465010007000000636f6e74656e7401090000
                 007b22746964223a317d01000400000074696d6506009657fb510100000000";
    let mut data = Data::new(1, "taobao_trade_TradeCreate", Content::Text(r#"{"tid":1}"#));
    data.published_at = Some(1_451_620_800_000);
    same(&data.frame("T"), bytes);
    let bytes = hex(bytes);
    let frame = Frame::decode(&bytes, FrameLimits::default()).expect("a frame");
    assert_eq!(ToClient::read(&frame), Ok(ToClient::Data(data)));
}

#[test]
fn every_type_of_value_survives() {
    let frame = Frame::new(FrameKind::Send)
        .flag(7)
        .token("T")
        .with("void", Member::Void)
        .with("text", Member::Text("淘宝"))
        .with("empty", Member::Text(""))
        .with("byte", Member::Byte(255))
        .with("int16", Member::Int16(-2))
        .with("int32", Member::Int32(i32::MIN))
        .with("int64", Member::Int64(i64::MAX))
        .with("date", Member::Date(-1))
        .with("bytes", Member::Bytes(&[0x1f, 0x8b, 0]));
    same(
        &frame,
        "0202 040007000000 05000100000054
         010004000000766f6964 00
         01000400000074657874 0106000000e6b798e5ae9d
         010005000000656d707479 0100000000
         01000400000062797465 02ff
         010005000000696e743136 03feff
         010005000000696e743332 0400000080
         010005000000696e743634 05ffffffffffffff7f
         01000400000064617465 06ffffffffffffffff
         0100050000006279746573 07030000001f8b00
         0000",
    );
    // Empty text and null are the same.
    assert_eq!(frame.member("empty"), None);
    assert_eq!(frame.member("void"), None);
    assert_eq!(frame.int("int64"), Some(i64::MAX));
}

#[test]
fn headers_are_read_in_any_order_and_the_last_of_a_sort_counts() {
    let bytes = hex(
        "0203 0100 02000000 6964 0501000000 00000000 05000100000041 0100 02000000 6964 0502000000 00000000
         040003000000 05000100000054 0000 ff ff",
    );
    let frame = Frame::decode(&bytes, FrameLimits::default()).expect("a frame");
    assert_eq!((frame.kind, frame.token, frame.flag), (FrameKind::SendAck, Some("T"), Some(3)));
    assert_eq!(frame.int("id"), Some(2), "the last one counts");
}

#[test]
fn nothing_is_written_for_headers_that_say_nothing() {
    let frame = Frame::new(FrameKind::Send).flag(0).token("").status(Some(0), Some(""));
    same(&frame, "02020000");
    let frame = Frame::new(FrameKind::Send).flag(-1).status(Some(-5), None);
    same(&frame, "02020000");
}

#[test]
fn a_type_that_is_not_known_is_read_as_text() {
    let bytes = hex("0202 0100 01000000 61 09 02000000 6f6b 0000");
    let frame = Frame::decode(&bytes, FrameLimits::default()).expect("a frame");
    assert_eq!(frame.text("a"), Some("ok"));
}

#[test]
fn numbers_may_come_as_text_or_of_another_width() {
    for id in [Member::Int64(42), Member::Int32(42), Member::Text("42"), Member::Byte(42), Member::Date(42)] {
        let frame = Frame::new(FrameKind::Send)
            .with("id", id)
            .with("topic", Member::Text("t"))
            .with("__kind", Member::Int32(3));
        let Ok(ToClient::Data(data)) = ToClient::read(&frame) else { panic!("{frame:?} is data") };
        assert_eq!(data.id, 42);
        let frame = Frame::new(FrameKind::Send).with("id", id).with("__kind", Member::Text("2"));
        assert_eq!(ToServer::read(&frame), Ok(ToServer::Confirm { id: 42 }));
    }
}

#[test]
fn a_reason_is_cut_between_characters() {
    let reason = "淘".repeat(MAX_REASON + 1);
    let frame = packet::fail("T", 1, &reason);
    assert_eq!(frame.text("msg"), Some(&*"淘".repeat(MAX_REASON)));
    assert_eq!(packet::fail("T", 1, "").member("msg"), None);
}

#[test]
fn the_signature_of_connect_is_that_of_the_official_client() {
    let known = [("1451620800000", "helloworld", "2E03D1348D7B65A366F8DB4BD1435983")];
    for (timestamp, secret, expected) in known {
        let connect = packet::Connect::new("12345678", "default", timestamp);
        assert_eq!(sign(&connect, secret).as_str(), expected);
    }
}

#[test]
fn a_signature_is_compared_whatever_its_case() {
    let connect = packet::Connect::new("12345678", "default", "1451620800000");
    let signature = sign(&connect, "helloworld");
    let lower = signature.as_str().to_ascii_lowercase();
    for (sign, is_signed) in [(&*lower, true), (signature.as_str(), true), ("2E03", false), ("", false)] {
        let frame = Frame::new(FrameKind::Connect)
            .with("app_key", Member::Text("12345678"))
            .with("timestamp", Member::Text("1451620800000"))
            .with("sign", Member::Text(sign));
        let Ok(ToServer::Connect { flag: None, connect }) = ToServer::read(&frame) else {
            panic!("{frame:?} connects");
        };
        assert_eq!(connect.group, "default", "where none is given");
        assert_eq!(connect.is_signed(&signature), is_signed, "{sign}");
    }
}

#[test]
fn a_phrase_without_a_code_is_an_error_too() {
    for (code, phrase) in [(Some(7), None), (None, Some("no")), (Some(7), Some("no"))] {
        let frame = Frame::new(FrameKind::SendAck).flag(3).token("T").status(code, phrase);
        let refusal = Refusal::new(code, phrase.unwrap_or_default());
        assert_eq!(ToClient::read(&frame), Ok(ToClient::Failed { flag: Some(3), refusal }));
    }
}

#[test]
fn confirm_and_fail_are_also_taken_as_sendack() {
    let mut frame = packet::fail("T", 9, "no");
    frame.kind = FrameKind::SendAck;
    assert_eq!(ToServer::read(&frame), Ok(ToServer::Fail { id: 9, reason: Some("no") }));
}
