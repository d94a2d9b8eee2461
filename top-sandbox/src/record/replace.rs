//! What is replaced in a recording, and by what: names first ([`Fields`]), then looks ([`look`]), then what was replaced
//! before. Knows values and places, and no format.

use std::collections::{BTreeMap, HashMap};

use super::{
    fields::{Decision, Fields, Place, Why},
    json, look,
    permute::Permutation,
    xml,
};

/// Shorter values are not looked for in other fields: they would be found by chance.
const SHORTEST_KNOWN: usize = 8;
/// The signature of a call.
const SIGN: &str = "sign";
/// Credentials of this length are looked for within words, too.
const SHORTEST_PHRASE: usize = 16;

pub(super) struct Replacer {
    pub(super) fields: Fields,
    permutation: Permutation,
    /// What was replaced so far, if it is letters and digits alone, by what, and why.
    known: HashMap<String, (String, Why)>,
    /// The same of credentials that are long, or hold other characters too.
    phrases: Vec<(String, String)>,
    counts: BTreeMap<String, (Why, usize)>,
    /// Whether names and looks were judged already, and only what was replaced elsewhere is looked for.
    pub(super) only_known: bool,
}

impl Replacer {
    pub(super) fn new(fields: Fields, key: [u8; 32]) -> Self {
        Self {
            fields,
            permutation: Permutation::new(key),
            known: HashMap::new(),
            phrases: Vec::new(),
            counts: BTreeMap::new(),
            only_known: false,
        }
    }

    /// How many values of each field were replaced so far, and why.
    pub(super) const fn counts(&self) -> &BTreeMap<String, (Why, usize)> {
        &self.counts
    }

    /// How many values were replaced so far.
    pub(super) fn total(&self) -> usize {
        self.counts.values().map(|(_, count)| count).sum()
    }

    /// The text of a parameter or member, or of what is in it if it is JSON or XML itself; `None` if it stays.
    pub(super) fn text(&mut self, place: &Place<'_>, text: &str) -> Option<String> {
        let inner = match text.trim_start().as_bytes() {
            [b'{' | b'[', ..] => json::rewrite(text, place, self),
            [b'<', ..] => xml::rewrite(text, Some(place), self),
            _ => None,
        };
        // JSON and XML that came out as they went in stay: their members were looked at.
        inner.or_else(|| self.plain(place, text)).filter(|replaced| replaced != text)
    }

    /// A number; `None` if it stays.
    pub(super) fn number(&mut self, place: &Place<'_>, number: &str) -> Option<String> {
        let end = number.find(['e', 'E']).unwrap_or(number.len());
        let (digits, exponent) = number.split_at(end);
        self.plain(place, digits).map(|replaced| replaced + exponent).filter(|replaced| replaced != number)
    }

    /// The name of a member, where a value stands in its place: the number of an order in a map of orders; `None` if it stays.
    pub(super) fn name(&mut self, name: &str) -> Option<String> {
        self.plain(&Place { name: "(name of a member)", decision: Decision::Open }, name)
    }

    fn plain(&mut self, place: &Place<'_>, text: &str) -> Option<String> {
        match place.decision {
            Decision::Replace(_) if self.only_known => None,
            Decision::Open if self.only_known => self.by_known(place, text, |_| true),
            // Each call has its own, and nobody repeats it: it need not be known.
            Decision::Replace(why) if place.name == SIGN => {
                self.count(place.name, why);
                Some(self.permutation.of(text))
            }
            Decision::Replace(why) => {
                let replaced = self.listed(text, why);
                self.count(place.name, why);
                Some(replaced)
            }
            // What is a credential elsewhere is one here too, whatever the user keeps.
            Decision::Keep => self.by_known(place, text, |why| why == Why::Secret),
            Decision::Open => self.by_looks(place, text),
        }
    }

    /// The value of a field that is replaced as a whole, item by item if it is a list.
    fn listed(&mut self, text: &str, why: Why) -> String {
        let mut out = String::with_capacity(text.len());
        for item in text.split_inclusive([',', ';']) {
            let end = item.trim_end_matches([',', ';']).len();
            let (value, separator) = item.split_at(end);
            let bare = value.trim();
            let (before, after) = value.split_at(value.len() - value.trim_start().len());
            out.push_str(before);
            out.push_str(&self.value(bare, why));
            out.push_str(&after[bare.len()..]);
            out.push_str(separator);
        }
        out
    }

    fn value(&mut self, value: &str, why: Why) -> String {
        let replaced = self.permutation.of(value);
        if value.len() >= SHORTEST_KNOWN && value != replaced {
            let is_word = value.bytes().all(|byte| byte.is_ascii_alphanumeric());
            // A nick can be a word that means something elsewhere.
            if is_word && (why == Why::Secret || value.bytes().any(|byte| byte.is_ascii_digit())) {
                let (_, known) =
                    self.known.entry(value.to_owned()).or_insert_with(|| (replaced.clone(), why));
                *known = (*known).min(why);
            }
            if why == Why::Secret
                && (!is_word || value.len() >= SHORTEST_PHRASE)
                && !self.phrases.iter().any(|(known, _)| known == value)
            {
                self.phrases.push((value.to_owned(), replaced.clone()));
            }
        }
        replaced
    }

    fn by_looks(&mut self, place: &Place<'_>, text: &str) -> Option<String> {
        let ranges = look::personal(text);
        if ranges.is_empty() {
            return self.by_known(place, text, |_| true);
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for range in ranges {
            out.push_str(&self.with_known(&text[at..range.start], |_| true));
            out.push_str(&self.value(&text[range.clone()], Why::Look));
            at = range.end;
        }
        out.push_str(&self.with_known(&text[at..], |_| true));
        self.count(place.name, Why::Look);
        Some(out)
    }

    fn by_known(&mut self, place: &Place<'_>, text: &str, is_wanted: impl Fn(Why) -> bool) -> Option<String> {
        let replaced = self.with_known(text, is_wanted);
        if replaced == text {
            return None;
        }
        self.count(place.name, Why::Known);
        Some(replaced)
    }

    /// A text with the values in place that were replaced before.
    pub(super) fn with_known(&self, text: &str, is_wanted: impl Fn(Why) -> bool) -> String {
        let mut text = text.to_owned();
        for (known, replaced) in &self.phrases {
            if text.contains(known) {
                text = text.replace(known, replaced);
            }
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = &text[..];
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            match self.known.get(word) {
                Some((replaced, why)) if is_wanted(*why) => out.push_str(replaced),
                _ => out.push_str(word),
            }
            let gap = behind.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(behind.len());
            let (gap, behind) = behind.split_at(gap);
            out.push_str(gap);
            rest = behind;
        }
        out
    }

    fn count(&mut self, name: &str, why: Why) {
        let (_, count) = self.counts.entry(name.to_owned()).or_insert((why, 0));
        *count += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn replacer() -> Replacer {
        let mut fields = Fields::default();
        fields.keep("kept");
        Replacer::new(fields, [7; 32])
    }

    /// A parameter after its replacement.
    fn param(replacer: &mut Replacer, name: &str, value: &str) -> String {
        let place = replacer.fields.place(name, None);
        replacer.text(&place, value).unwrap_or_else(|| value.to_owned())
    }

    #[test]
    fn a_value_is_the_same_one_wherever_it_stands() {
        let mut replacer = replacer();
        let tid = param(&mut replacer, "tid", "2067719225654838");
        let other = param(&mut replacer, "tid", "2067719225654839");
        assert_ne!(tid, other);
        for (name, value, expected) in [
            ("tids", "2067719225654838,2067719225654839", format!("{tid},{other}")),
            ("whatever", "2067719225654838", tid.clone()),
            ("url", "https://x.example/?id=2067719225654838&n=1", format!("https://x.example/?id={tid}&n=1")),
            (
                "json",
                r#"{"a":[{"tid":2067719225654838, "b":1.50}]}"#,
                format!(r#"{{"a":[{{"tid":{tid}, "b":1.50}}]}}"#),
            ),
            (
                "json",
                r#"{"s":"{\"tid\":\"2067719225654838\"}"}"#,
                format!(r#"{{"s":"{{\"tid\":\"{tid}\"}}"}}"#),
            ),
            (
                "xml",
                "<a b='1'><tid>2067719225654838</tid><c/>x</a>",
                format!("<a b='1'><tid>{tid}</tid><c/>x</a>"),
            ),
            ("kept", "2067719225654838", "2067719225654838".to_owned()),
            ("num_iid", "520813250866", "520813250866".to_owned()),
        ] {
            assert_eq!(param(&mut replacer, name, value), expected, "{name}");
        }
    }

    #[test]
    fn what_was_a_credential_is_one_in_every_field() {
        let mut replacer = replacer();
        let session = "6100abc-def_0123456789";
        let other = param(&mut replacer, "session", session);
        assert_ne!(other, session);
        for name in ["kept", "memo_url", "x"] {
            assert_eq!(param(&mut replacer, name, &format!("({session})")), format!("({other})"), "{name}");
        }
    }

    #[test]
    fn a_long_credential_is_found_within_words_and_a_nick_is_no_word_of_others() {
        let mut replacer = replacer();
        let long = param(&mut replacer, "access_token", "6100e1a2b3c4d5e6f708192a");
        let within = param(&mut replacer, "url", "https%3A%2F%2Fx%3Ft%3D6100e1a2b3c4d5e6f708192a%26");
        assert_eq!(within, format!("https%3A%2F%2Fx%3Ft%3D{long}%26"));
        assert_ne!(param(&mut replacer, "nick", "receiver"), "receiver");
        assert_eq!(param(&mut replacer, "fields", "receiver,tid"), "receiver,tid");
        assert_ne!(param(&mut replacer, "user_id", "1234567"), "1234567");
        assert_eq!(param(&mut replacer, "price", "1234567"), "1234567", "too short to be known again");
        let signature = param(&mut replacer, "sign", "0123456789ABCDEF0123456789ABCDEF");
        assert_ne!(signature, "0123456789ABCDEF0123456789ABCDEF");
    }

    #[test]
    fn personal_data_in_a_sentence_is_replaced_and_the_sentence_stays() {
        let mut replacer = replacer();
        let mobile = param(&mut replacer, "receiver_mobile", "13800138000");
        assert!(mobile.len() == 11 && mobile.starts_with('1') && mobile != "13800138000");
        let text = param(&mut replacer, "text", "请打 13800138000, 或写信 li@example.com");
        assert!(text.starts_with(&format!("请打 {mobile}, 或写信 ")) && text.contains('@'), "{text}");
        assert!(!text.contains("example"), "{text}");
        assert_eq!(param(&mut replacer, "title", "一件商品"), "一件商品");
        let counts: Vec<_> =
            replacer.counts().iter().map(|(name, (why, count))| (&**name, *why, *count)).collect();
        assert_eq!(counts, [("receiver_mobile", Why::Personal, 1), ("text", Why::Look, 1)]);
    }

    #[test]
    fn xml_keeps_all_else() {
        let mut replacer = replacer();
        let text = "<?xml version=\"1.0\"?>\n<request>\n <receiverInfo><name>张&amp;三</name><text><![CDATA[13800138000]]></text>\n\
                    <city>杭州</city></receiverInfo><!-- end --><e/></request>";
        let out = param(&mut replacer, "body", text);
        assert!(out.contains("<city>杭州</city></receiverInfo><!-- end --><e/></request>"), "{out}");
        assert!(out.contains("&amp;") && out.contains("<![CDATA[1"), "{out}");
        assert!(!out.contains('张') && !out.contains("13800138000"), "{out}");
        for no_xml in
            ["<a>13800138000", "<!DOCTYPE html><html></html>", "<html><body>x</body></html>", "<a/><b/>"]
        {
            let place = Place { name: "x", decision: Decision::Open };
            assert!(xml::rewrite(no_xml, Some(&place), &mut replacer).is_none(), "{no_xml}");
        }
    }

    #[test]
    fn nothing_hides_in_attributes_comments_names_and_odd_numbers() {
        let mut replacer = replacer();
        let tid = param(&mut replacer, "tid", "2067719225654838");
        let mobile = param(&mut replacer, "mobile", "13800138000");
        let nick = param(&mut replacer, "nick", "小<王");
        for (value, expected) in [
            (
                "<a nick='小&lt;王' n='1'>13800138000<b/> and &#x32;067719225654838<!-- 13800138000 --></a>",
                format!(
                    "<a nick=\"{}\" n=\"1\">{mobile}<b/> and {tid}<!-- {mobile} --></a>",
                    nick.replace('<', "&lt;")
                ),
            ),
            ("<a b='1'> <c/>\n x &amp; y</a>", "<a b='1'> <c/>\n x &amp; y</a>".to_owned()),
            (
                r#"{"2067719225654838":{"n":1},"13800138000":"13800138000"}"#,
                format!(r#"{{"{tid}":{{"n":1}},"{mobile}":"{mobile}"}}"#),
            ),
        ] {
            assert_eq!(param(&mut replacer, "x", value), expected);
        }
        let odd = param(&mut replacer, "x", r#"{"tid":2.067719225654838E15,"oid":-1.50,"n":13800138000}"#);
        assert!(!odd.contains("2.067719225654838") && odd.contains("E15") && odd.contains(&mobile), "{odd}");
        assert!(serde_json::from_str::<serde_json::Value>(&odd).is_ok(), "{odd}");
        assert!(replacer.counts().keys().all(|name| !name.contains("13800138000") && !name.contains("2067")));
    }

    fn json_value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("null".to_owned()),
            any::<bool>().prop_map(|flag| flag.to_string()),
            any::<i64>().prop_map(|number| number.to_string()),
            Just("1.50".to_owned()),
            "(\\PC|[0-9]{11}|\"){0,16}".prop_map(|text| json::quoted(&text)),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            let name = prop_oneof![
                Just("tid"),
                Just("name"),
                Just("receiver"),
                Just("kept"),
                Just("mobile"),
                Just("n")
            ];
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4)
                    .prop_map(|items| format!("[ {}]", items.join(" ,"))),
                proptest::collection::vec((name, inner), 0..4).prop_map(|members| {
                    let members: Vec<_> =
                        members.iter().map(|(name, value)| format!("\"{name}\" : {value}")).collect();
                    format!("{{{}\n}}", members.join(", "))
                }),
            ]
        })
    }

    /// What stays of JSON whatever its values are.
    fn outline(value: &serde_json::Value) -> String {
        match value {
            serde_json::Value::String(text) => format!("s{}", text.chars().count()),
            // Reading drops the zeros at the end.
            serde_json::Value::Number(number) if number.is_f64() => "f".to_owned(),
            serde_json::Value::Number(number) => format!("n{}", number.to_string().len()),
            serde_json::Value::Array(items) => {
                format!("[{}]", items.iter().map(outline).collect::<Vec<_>>().join(","))
            }
            serde_json::Value::Object(members) => {
                let members: Vec<_> =
                    members.iter().map(|(name, value)| format!("{name}:{}", outline(value))).collect();
                format!("{{{}}}", members.join(","))
            }
            other => other.to_string(),
        }
    }

    proptest! {
        #[test]
        fn any_json_keeps_its_outline_and_is_replaced_the_same_way_again(text in json_value()) {
            let place = Place { name: "", decision: Decision::Open };
            let mut replacer = replacer();
            let once = json::rewrite(&text, &place, &mut replacer).expect("JSON");
            let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
            prop_assert_eq!(outline(&parsed(&once)), outline(&parsed(&text)));
            // By now everything is known that was not when its turn came.
            let again = json::rewrite(&text, &place, &mut replacer).expect("JSON");
            prop_assert_eq!(&again, &json::rewrite(&text, &place, &mut replacer).expect("JSON"));
        }

        #[test]
        fn no_text_makes_it_panic(text in "(\\PC|[<>\"{}\\[\\]:,&;0-9@\\\\]){0,60}") {
            let mut replacer = replacer();
            for name in ["tid", "x", "kept"] {
                let _ = param(&mut replacer, name, &text);
            }
        }
    }
}
