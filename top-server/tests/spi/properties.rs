//! What holds for any call.

use std::collections::BTreeMap;

use proptest::prelude::*;
use top_server::spi::SpiRequest;

use crate::{FORM, kind_of, noon, sign, verifier};

proptest! {
    /// Whatever was signed is accepted; with any one byte of it changed it is not.
    #[test]
    fn any_changed_byte_is_refused(
        params in proptest::collection::btree_map("[a-z]{1,6}", any::<String>(), 0..6),
        form: bool,
        content in any::<String>(),
        at: prop::sample::Index,
        flip in 1..=255_u8,
    ) {
        let mut params: BTreeMap<String, String> = params.into_iter().filter(|(name, _)| name != "sign").collect();
        params.insert("timestamp".into(), "2016-01-01 12:00:00".into());
        let body = if form { String::new() } else { content };
        let plain: Vec<u8> = params.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect::<Vec<_>>().concat();
        let signature = sign(&[&plain, body.as_bytes()].concat());
        let wire = |params: &[(Vec<u8>, Vec<u8>)]| {
            let hex = |text: &[u8]| text.iter().fold(String::new(), |hex, byte| hex + &format!("%{byte:02X}"));
            params.iter().map(|(name, value)| format!("{}={}", hex(name), hex(value))).collect::<Vec<_>>().join("&")
        };
        let mut pairs: Vec<(Vec<u8>, Vec<u8>)> =
            params.iter().map(|(name, value)| (name.clone().into_bytes(), value.clone().into_bytes())).collect();
        let mut body = body.into_bytes();
        let verify = |pairs: &[(Vec<u8>, Vec<u8>)], body: &[u8], signature: &str| {
            let texts = wire(pairs);
            let (query, body) = if form {
                (format!("sign={signature}"), texts.into_bytes())
            } else {
                (format!("{texts}&sign={signature}"), body.to_vec())
            };
            let content_type = if form { FORM } else { "text/plain" };
            let request = SpiRequest::new(&query).header("content-type", content_type.as_bytes()).body(&body);
            verifier(kind_of(content_type)).verify(&request, noon()).is_ok()
        };
        prop_assert!(verify(&pairs, &body, &signature));

        let total: usize = pairs.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() + body.len();
        let mut at = at.index(total);
        let mut places = pairs.iter_mut().flat_map(|(name, value)| [name, value]).chain([&mut body]);
        loop {
            let place = places.next().expect("the index is within the total");
            if at < place.len() {
                place[at] ^= flip;
                break;
            }
            at -= place.len();
        }
        drop(places);
        prop_assert!(!verify(&pairs, &body, &signature));
    }

    #[test]
    fn any_bytes_are_judged(query in "[a-z=&%+0-9\u{4e00}]{0,40}", list: Vec<u8>, body: Vec<u8>, kind in 0..5_usize) {
        let content_type = ["text/xml", FORM, "application/json", "text/plain", "x"][kind];
        let request = SpiRequest::new(&query)
            .header("content-type", content_type.as_bytes())
            .header("top-sign-list", &list)
            .body(&body);
        prop_assert!(verifier(kind_of(content_type)).verify(&request, noon()).is_err());
    }
}
