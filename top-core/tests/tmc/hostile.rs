//! Bytes that are no frames, or frames that lie.

use proptest::prelude::*;
use top_core::tmc::{
    frame::{Frame, FrameKind, FrameLimits, FrameProblem, Member},
    packet::{Content, Data, Refusal, ToClient, ToServer},
};

use crate::support::hex;

#[track_caller]
fn refused(bytes: &str, at: usize, problem: FrameProblem) {
    let error = Frame::decode(&hex(bytes), FrameLimits::default()).expect_err("no frame");
    assert_eq!((error.at(), error.problem()), (at, problem), "{error}");
}

#[test]
fn what_is_no_frame_is_refused_with_its_place() {
    refused("", 0, FrameProblem::Truncated);
    refused("02", 1, FrameProblem::Truncated);
    refused("01020000", 0, FrameProblem::Version(1));
    refused("02040000", 1, FrameProblem::Kind(4));
    refused("0202", 2, FrameProblem::Truncated);
    refused("0202 0600 0000", 2, FrameProblem::Header(6));
    refused("0202 ffff 0000", 2, FrameProblem::Header(-1));
    refused("0202 0500 01000000 ff 0000", 4, FrameProblem::NotUtf8);
    refused("0202 0100 01000000 61 05 01020304", 14, FrameProblem::Truncated);
}

#[test]
fn a_length_that_lies_allocates_nothing() {
    refused("0202 0500 ffffff7f 54 0000", 4, FrameProblem::Length(i32::MAX));
    refused("0202 0500 ffffffff 54 0000", 4, FrameProblem::Length(-1));
    refused("0202 0300 00000080 54 0000", 4, FrameProblem::Length(i32::MIN));
    refused("0202 0100 01000000 61 07 05000000 61 0000", 10, FrameProblem::Length(5));
}

#[test]
fn frames_over_the_limits_are_refused() {
    let frame = Frame::new(FrameKind::Send).with("a", Member::Void).with("b", Member::Void);
    let bytes = frame.encode().expect("small");
    let decode = |limits| Frame::decode(&bytes, limits).map(drop).map_err(|error| error.problem());
    assert_eq!(decode(FrameLimits::default().members(2)), Ok(()));
    assert_eq!(decode(FrameLimits::default().members(1)), Err(FrameProblem::TooManyMembers(1)));
    assert_eq!(decode(FrameLimits::default().bytes(bytes.len())), Ok(()));
    assert_eq!(decode(FrameLimits::default().bytes(10)), Err(FrameProblem::TooLarge(10)));
    let large = "x".repeat(4 << 20);
    let problem =
        Data::new(1, "t", Content::Text(&large)).frame("T").encode().map_err(|error| error.problem());
    assert_eq!(problem, Err(FrameProblem::TooLarge(4 << 20)));
}

#[test]
fn a_frame_cut_anywhere_is_refused() {
    let bytes = Data::new(1, "t", Content::Gzip(&[1, 2, 3])).frame("T").encode().expect("small");
    for end in 0..bytes.len() {
        assert!(Frame::decode(&bytes[..end], FrameLimits::default()).is_err(), "{end} bytes");
    }
}

#[test]
fn control_characters_of_a_phrase_are_not_shown_raw() {
    let refusal = Refusal::new(1, format!("a\u{1b}[31mb\n{}", "x".repeat(1000)));
    let shown = refusal.to_string();
    assert!(shown.contains(r"a\u{1b}[31mb\n") && shown.len() < 300, "{shown}");
}

fn member() -> impl Strategy<Value = (String, u8, Vec<u8>, i64)> {
    ("[a-z_]{0,6}", 0..8_u8, prop::collection::vec(any::<u8>(), 0..9), any::<i64>())
}

proptest! {
    #[test]
    fn any_bytes_are_a_frame_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(frame) = Frame::decode(&bytes, FrameLimits::default()) {
            let _ = (ToClient::read(&frame), ToServer::read(&frame));
        }
    }

    #[test]
    fn a_frame_of_any_members_is_read_back(
        kind in 0..4_usize, code in any::<i32>(), phrase in ".{0,5}", flag in any::<i32>(), token in "[a-z]{0,5}",
        members in prop::collection::vec(member(), 0..6), noise in prop::collection::vec(any::<u8>(), 0..4),
    ) {
        let mut frame = Frame::new(FrameKind::ALL[kind]).flag(flag).token(&token).status(Some(code), Some(&phrase));
        let texts: Vec<String> =
            members.iter().map(|(_, _, bytes, _)| String::from_utf8_lossy(bytes).into_owned()).collect();
        for ((name, sort, bytes, number), text) in members.iter().zip(&texts) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any bits will do")]
            let value = match sort {
                0 => Member::Void,
                1 => Member::Text(text),
                2 => Member::Byte(*number as u8),
                3 => Member::Int16(*number as i16),
                4 => Member::Int32(*number as i32),
                5 => Member::Int64(*number),
                6 => Member::Date(*number),
                _ => Member::Bytes(bytes),
            };
            frame = frame.with(name, value);
        }
        let mut bytes = frame.encode().expect("small");
        // Bytes behind the end are passed over.
        bytes.extend(noise);
        prop_assert_eq!(Frame::decode(&bytes, FrameLimits::default()), Ok(frame));
    }

    #[test]
    fn one_changed_byte_never_panics(at in 0..200_usize, byte in any::<u8>()) {
        let data = Data::new(1, "taobao_trade_TradeCreate", Content::Text(r#"{"tid":1}"#));
        let mut bytes = data.frame("T").encode().expect("small");
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(frame) = Frame::decode(&bytes, FrameLimits::default()) {
            let _ = ToClient::read(&frame);
        }
    }
}
