//! Which fields are replaced by their names: the one list, and what a user adds to it or takes from it.
//!
//! Credentials and personal data are known by the names that `top-doc` knows them by ([`Node::sensitive`]); the lists here
//! are what a recording hides beyond them. Names count without their case, `_` and `-`.

use std::collections::HashSet;

use top_doc::{ApiDoc, Node};

/// Why a value is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// It is a credential, with which anybody can act for its owner, or the app key, which names the application.
    Secret,
    /// It says who a person is, or where they can be reached.
    Personal,
    /// The number of an order, a parcel or an account, which leads to a person.
    Number,
    /// The document of the API says that it is a credential or personal.
    Marked,
    /// It looks like a telephone number, an identity number or an e-mail address.
    Look,
    /// It was replaced elsewhere.
    Known,
    /// The user asked for it.
    Asked,
}

impl Why {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Secret => "a credential, by its name",
            Self::Personal => "personal, by its name",
            Self::Number => "a number that leads to a person, by its name",
            Self::Marked => "marked in the API's document",
            Self::Look => "looks like a telephone number, an identity number or an e-mail address",
            Self::Known => "holds a value that is replaced elsewhere",
            Self::Asked => "asked for",
        }
    }
}

/// What is done with a value, judged by the place where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    Replace(Why),
    /// The user wants it as it is.
    Keep,
    /// The shape of the value decides: a telephone number is replaced anywhere.
    Open,
}

/// Credentials that `top-doc` does not know as such.
const SECRETS: &[&str] = &[
    "appkey",
    "authsession",
    "clientid",
    "partnerid",
    "session",
    "sessionkey",
    "sign",
    "targetappkey",
    "topsession",
];

/// Parts of an address that stay, wherever they stand and whatever a document says: programs choose by them.
const REGIONS: &[&str] = &["area", "city", "country", "district", "province", "state", "zip", "zipcode"];

/// Names of personal values that `top-doc` does not know as such, alone or behind other words: `shop_nick`, `supplier_memo`.
const PERSONAL: &[&str] = &[
    "alipayaccount",
    "buyerip",
    "clientip",
    "invoicename",
    "invoicetitle",
    "memo",
    "memos",
    "nick",
    "nicks",
    "remark",
    "remarks",
    "taobaoaccount",
    "taxno",
    "town",
    "useraccount",
    "userip",
];

/// Personal where they are the whole name.
const PERSONAL_ALONE: &[&str] =
    &["account", "buyer", "contact", "linkman", "receiver", "recipient", "sender"];

/// Numbers that lead to a person, alone or behind other words: `parent_tid`, `refund_mail_no`.
const NUMBERS: &[&str] = &[
    "addressid",
    "aliid",
    "alipayid",
    "bizorderid",
    "buyerid",
    "buyerids",
    "certifynumber",
    "disputeid",
    "encryptionbuyerid",
    "expressno",
    "loginid",
    "logisticno",
    "logisticsno",
    "mailno",
    "memberid",
    "oaid",
    "oid",
    "oids",
    "openbuyerid",
    "openid",
    "openuid",
    "orderid",
    "orderids",
    "orderno",
    "ouid",
    "outsid",
    "payorderid",
    "receiverid",
    "refundid",
    "refundids",
    "sellerid",
    "sellerids",
    "senderid",
    "tid",
    "tids",
    "tidstr",
    "trackingno",
    "tradeid",
    "tradeids",
    "tradeno",
    "uid",
    "uids",
    "unionid",
    "userid",
    "userids",
    "waybillcode",
    "waybillcodes",
    "waybillno",
];

/// What begins the name of a flag, whatever the flag is about.
const FLAGS: &[&str] = &["has", "is", "need", "support"];

/// Words in the name of an object whose `name` is a person's.
const PERSONS: &[&str] = &[
    "buyer",
    "consignee",
    "consignor",
    "contact",
    "customer",
    "linkman",
    "member",
    "passenger",
    "patient",
    "receiver",
    "recipient",
    "sender",
    "user",
];

/// How the platform calls the items of a list of plain values: they are what the list is.
const ITEMS: &[&str] = &["boolean", "date", "json", "long", "number", "price", "string"];

/// A place in a document: a name, and what it stands in.
pub(super) struct Place<'p> {
    pub(super) name: &'p str,
    pub(super) decision: Decision,
}

/// The names that are replaced.
#[derive(Default)]
pub(super) struct Fields {
    keep: HashSet<String>,
    asked: HashSet<String>,
    /// What the document of the present call's API marks.
    marked: HashSet<String>,
}

impl Fields {
    pub(super) fn keep(&mut self, name: &str) {
        self.keep.insert(plain(name));
    }

    pub(super) fn replace(&mut self, name: &str) {
        self.asked.insert(plain(name));
    }

    /// The document of the calls that follow, if there is one.
    pub(super) fn of_document(&mut self, doc: Option<&ApiDoc>) {
        self.marked.clear();
        if let Some(doc) = doc {
            doc.request.iter().chain(&doc.response).for_each(|node| self.mark(node));
        }
    }

    fn mark(&mut self, node: &Node) {
        if node.sensitive().is_some() {
            self.marked.insert(plain(&node.name));
        }
        node.children.iter().for_each(|child| self.mark(child));
    }

    /// The place of a member.
    pub(super) fn place<'p>(&self, name: &'p str, parent: Option<&Place<'_>>) -> Place<'p> {
        let inherited = parent.map_or(Decision::Open, |parent| parent.decision);
        Place { name, decision: self.decide(name, parent).unwrap_or(inherited) }
    }

    fn decide(&self, name: &str, parent: Option<&Place<'_>>) -> Option<Decision> {
        let plain = plain(name);
        if ITEMS.contains(&&*plain) && parent.is_some_and(|parent| parent.decision != Decision::Open) {
            return None;
        }
        if self.keep.contains(&plain) {
            return Some(Decision::Keep);
        }
        let why = if self.asked.contains(&plain) {
            Why::Asked
        } else if SECRETS.contains(&&*plain) {
            Why::Secret
        } else if ends_with(name, NUMBERS) {
            Why::Number
        } else if ends_with(name, PERSONAL)
            || PERSONAL_ALONE.contains(&&*plain)
            || plain == "name" && parent.is_some_and(is_person)
        {
            Why::Personal
        } else if let Some(sensitive) = (Node { name: name.to_owned(), ..Node::default() }).sensitive() {
            if sensitive == top_doc::Sensitive::Credential { Why::Secret } else { Why::Personal }
        } else if is_region(&plain) {
            return Some(Decision::Open);
        } else if self.marked.contains(&plain) {
            Why::Marked
        } else {
            return None;
        };
        Some(Decision::Replace(why))
    }
}

fn is_person(parent: &Place<'_>) -> bool {
    let name = plain(parent.name);
    PERSONS.iter().any(|person| name.contains(person))
}

/// Whether the last words of a name are in the list, and it is no flag.
fn ends_with(name: &str, list: &[&str]) -> bool {
    let words = words(name);
    let is_flag = words.len() > 1 && FLAGS.contains(&&*words[0]);
    !is_flag && (0..words.len()).any(|from| list.contains(&&*words[from..].concat()))
}

/// The words of `parentTid` and `parent_tid`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = '_';
    for c in name.chars() {
        let begins = !before.is_alphanumeric() || c.is_uppercase() && !before.is_uppercase();
        match words.last_mut() {
            Some(word) if !begins && c.is_alphanumeric() => word.extend(c.to_lowercase()),
            _ if c.is_alphanumeric() => words.push(c.to_lowercase().collect()),
            _ => {}
        }
        before = c;
    }
    words
}

/// `city`, `receiver_city`, `senderCity`.
fn is_region(plain: &str) -> bool {
    let bare = PERSONS.iter().find_map(|person| plain.strip_prefix(person)).unwrap_or(plain);
    REGIONS.contains(&bare)
}

/// A name without its case and its separators: `receiver_mobile` is `receiverMobile`.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_decide_and_the_user_before_them() {
        let mut fields = Fields::default();
        fields.keep("tid");
        fields.keep("payment");
        fields.replace("outer_id");
        let of = |name, parent: Option<&str>| {
            let parent = parent.map(|parent| fields.place(parent, None));
            fields.place(name, parent.as_ref()).decision
        };
        for (name, parent, decision) in [
            ("app_key", None, Decision::Replace(Why::Secret)),
            ("refresh_token", None, Decision::Replace(Why::Secret)),
            ("receiver_mobile", None, Decision::Replace(Why::Personal)),
            ("receiverMobile", None, Decision::Replace(Why::Personal)),
            ("buyer_nick", None, Decision::Replace(Why::Personal)),
            ("oid", None, Decision::Replace(Why::Number)),
            ("parentTid", None, Decision::Replace(Why::Number)),
            ("refund_mail_no", None, Decision::Replace(Why::Number)),
            ("supplier_memo", None, Decision::Replace(Why::Personal)),
            ("shopNick", None, Decision::Replace(Why::Personal)),
            ("has_remark", None, Decision::Open),
            ("memo_id", None, Decision::Open),
            ("avoid", None, Decision::Open),
            ("tid", None, Decision::Keep),
            ("outerId", None, Decision::Replace(Why::Asked)),
            ("name", Some("receiverInfo"), Decision::Replace(Why::Personal)),
            ("name", Some("item"), Decision::Open),
            // Below what is replaced, everything is, unless the user keeps it.
            ("anything", Some("detail_address"), Decision::Replace(Why::Personal)),
            ("payment", Some("detail_address"), Decision::Keep),
            ("city", Some("detail_address"), Decision::Open),
            ("number", Some("oids"), Decision::Replace(Why::Number)),
            ("number", Some("tid"), Decision::Keep),
            ("receiver_city", None, Decision::Open),
            ("num_iid", None, Decision::Open),
            ("page_token", None, Decision::Open),
            ("title", None, Decision::Open),
        ] {
            assert_eq!(of(name, parent), decision, "{name} in {parent:?}");
        }
    }

    #[test]
    fn what_the_document_marks_is_replaced() {
        let node = |name: &str, description: &str, children| Node {
            name: name.to_owned(),
            description: description.to_owned(),
            children,
            ..Node::default()
        };
        let doc = ApiDoc {
            response: vec![node(
                "doctor",
                "",
                vec![node("title", "医生姓名", Vec::new()), node("receiver_city", "收货地址", Vec::new())],
            )],
            ..ApiDoc::default()
        };
        let mut fields = Fields::default();
        assert_eq!(fields.place("title", None).decision, Decision::Open);
        fields.of_document(Some(&doc));
        assert_eq!(fields.place("title", None).decision, Decision::Replace(Why::Marked));
        assert_eq!(fields.place("receiver_city", None).decision, Decision::Open);
        fields.of_document(None);
        assert_eq!(fields.place("title", None).decision, Decision::Open);
    }

    #[test]
    fn the_lists_are_sorted_and_plain() {
        for list in [SECRETS, REGIONS, PERSONAL, PERSONAL_ALONE, NUMBERS, PERSONS, FLAGS, ITEMS] {
            assert!(list.is_sorted_by(|one, two| one < two), "{list:?}");
            assert!(list.iter().all(|name| plain(name) == *name), "{list:?}");
        }
    }
}
