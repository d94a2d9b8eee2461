//! Which values are not to be shown: the one list of names and terms that say so. Knows names and descriptions, and
//! nothing of the documents they stand in.

/// Why a value is not to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitive {
    /// Whoever holds it can act for somebody else.
    Credential,
    /// It says who a person is, or where they can be reached.
    Personal,
}

impl Sensitive {
    const ALL: [Self; 2] = [Self::Credential, Self::Personal];

    /// The word for it in a catalogue of facts.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Credential => "credential",
            Self::Personal => "personal",
        }
    }

    /// What the word of a catalogue of facts stands for.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sensitive| sensitive.word() == word)
    }
}

/// Words of a name, joined by `_`, that make it a credential's.
const CREDENTIAL_NAMES: &[&str] = &[
    "access_key",
    "api_key",
    "app_secret",
    "auth_code",
    "captcha",
    "passwd",
    "password",
    "private_key",
    "pwd",
    "secret",
    "secret_key",
    "session_key",
    "sms_code",
    "token",
    "verification_code",
    "verify_code",
];

/// 凭证: how descriptions call a credential.
const CREDENTIAL_TERMS: &[&str] = &[
    "密码",
    "密钥",
    "秘钥",
    "私钥",
    "令牌",
    "验证码",
    "校验码",
    "授权码",
    "登录凭证",
    "登陆凭证",
    "登陆签名",
];

/// Words of a name, joined by `_`, that make it a person's.
const PERSONAL_NAMES: &[&str] = &[
    "account_no",
    "addr",
    "address",
    "alipay_account",
    "alipay_no",
    "bank_account",
    "bank_card",
    "bankaccount",
    "birth",
    "birth_date",
    "birth_day",
    "birthday",
    "buyer_memo",
    "buyer_message",
    "buyer_name",
    "buyer_nick",
    "cell_phone",
    "cellphone",
    "cert_no",
    "certificate_no",
    "certno",
    "consignee",
    "consignee_name",
    "contact_name",
    "contact_person",
    "contacts_name",
    "credit_card",
    "customer_nick",
    "doctor_name",
    "driver_name",
    "email",
    "fax",
    "first_name",
    "full_name",
    "fullname",
    "guest_name",
    "id_card",
    "id_no",
    "id_number",
    "idcard",
    "identity_card",
    "identity_no",
    "idno",
    "last_name",
    "member_nick",
    "mobile",
    "mobilephone",
    "nick_name",
    "nickname",
    "passenger_name",
    "passport",
    "patient_name",
    "phone",
    "real_name",
    "realname",
    "receiver_name",
    "receiver_nick",
    "recipient_name",
    "rider_name",
    "secret_no",
    "seller_nick",
    "sender_name",
    "sub_nick",
    "tel",
    "telephone",
    "user_nick",
    "wangwang",
    "worker_name",
];

/// 个人信息: how descriptions call what is personal.
const PERSONAL_TERMS: &[&str] = &[
    "姓名",
    "名字",
    "手机",
    "手机号",
    "手机号码",
    "电话",
    "电话号",
    "电话号码",
    "座机",
    "固话",
    "虚拟小号",
    "隐私号",
    "联系方式",
    "传真",
    "邮箱",
    "邮箱地址",
    "电子邮件",
    "邮件地址",
    "详细地址",
    "收货地址",
    "收件地址",
    "发货地址",
    "寄件地址",
    "家庭地址",
    "通讯地址",
    "联系地址",
    "住址",
    "身份证",
    "身份证号",
    "身份证号码",
    "证件号",
    "证件号码",
    "护照号",
    "护照号码",
    "银行卡号",
    "银行账号",
    "支付宝账号",
    "支付宝账户",
    "昵称",
    "旺旺",
    "旺旺号",
    "生日",
    "出生日期",
    "买家留言",
    "收货人",
    "收件人",
    "联系人",
    "乘车人",
];

/// Words that take the meaning away: a `token` of these only says where a list goes on, and `taokouling` words are made to
/// be shown.
const HARMLESS_BEFORE: &[&str] = &["cursor", "from", "next", "page", "paging", "scroll", "sync", "tpwd"];

/// Words after the name that turn it into something about it: `address_type`, `mobile_url`, `is_mobile`.
const HARMLESS_AFTER: &[&str] = &[
    "area", "category", "city", "code", "count", "country", "desc", "district", "expire", "expires", "flag",
    "format", "id", "ids", "level", "num", "province", "status", "time", "town", "type", "types", "url",
    "version",
];

/// Whether a value must not be shown, by its name and its description.
///
/// A name counts by whole words: `cps_short_tpwd` is no `pwd`, and `mail_no` (快递单号) no address. A description counts
/// if its first phrase ends with a term: `收货人姓名`, but not `是否绑定手机` or `手机号类型`.
pub(super) fn sensitive(name: &str, description: &str) -> Option<Sensitive> {
    let words = words(name);
    if words.first().is_some_and(|word| matches!(word.as_str(), "is" | "has" | "need" | "support")) {
        return None;
    }
    // The personal names first: a `secret_no` (中间号码) is a telephone number.
    if has_name(&words, PERSONAL_NAMES) {
        return Some(Sensitive::Personal);
    }
    if has_name(&words, CREDENTIAL_NAMES) {
        return Some(Sensitive::Credential);
    }
    let phrase = first_phrase(description);
    if ["是否", "有无", "类型", "标题"].iter().any(|about| phrase.contains(about)) {
        return None;
    }
    let is_term = |terms: &[&str]| terms.iter().any(|term| phrase.ends_with(term));
    if is_term(CREDENTIAL_TERMS) {
        return Some(Sensitive::Credential);
    }
    is_term(PERSONAL_TERMS).then_some(Sensitive::Personal)
}

fn has_name(words: &[String], names: &[&str]) -> bool {
    names.iter().any(|name| {
        let name: Vec<&str> = name.split('_').collect();
        words.windows(name.len()).enumerate().any(|(at, window)| {
            let is_harmless = |word: Option<&String>, list: &[&str]| {
                word.is_some_and(|word| list.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit())))
            };
            // `mobile2` is a mobile too.
            let is_same = |word: &String, name: &&str| {
                let plain = word.trim_end_matches(|c: char| c.is_ascii_digit());
                plain == *name || (plain.len() > 3 && plain.strip_suffix('s') == Some(name))
            };
            window.iter().zip(&name).all(|(word, name)| is_same(word, name))
                && !is_harmless(at.checked_sub(1).and_then(|before| words.get(before)), HARMLESS_BEFORE)
                && !is_harmless(words.get(at + name.len()), HARMLESS_AFTER)
        })
    })
}

/// The words of `receiverMobile`, `receiver_mobile`, `ReceiverMobile`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut after_lower = false;
    let mut begins = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            begins = true;
            continue;
        }
        begins |= c.is_ascii_uppercase() && after_lower;
        after_lower = !c.is_ascii_uppercase();
        if std::mem::take(&mut begins) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

/// The description up to its first mark or example; empty if it is longer than a name would be.
fn first_phrase(description: &str) -> &str {
    const LONGEST: usize = 16;
    let end = description
        .find(|c: char| c.is_whitespace() || ",，.。;；:：(（[【<、/|-".contains(c))
        .unwrap_or(description.len());
    let phrase = &description[..end];
    if phrase.chars().count() <= LONGEST { phrase } else { "" }
}

#[cfg(test)]
mod tests {
    use super::{Sensitive, sensitive};

    #[test]
    fn credentials_and_what_is_personal() {
        for (name, description, expected) in [
            ("auth_token", "", Some(Sensitive::Credential)),
            ("supplier_secret", "", Some(Sensitive::Credential)),
            ("sign_pwd", "", Some(Sensitive::Credential)),
            ("code", "短信验证码", Some(Sensitive::Credential)),
            ("receiver_name", "收货人姓名, 格式: 刘**", Some(Sensitive::Personal)),
            ("buyer_nick", "买家昵称", Some(Sensitive::Personal)),
            ("receiverMobile", "", Some(Sensitive::Personal)),
            ("mobile2", "", Some(Sensitive::Personal)),
            ("mobiles", "", Some(Sensitive::Personal)),
            ("detail_address", "", Some(Sensitive::Personal)),
            ("id_card", "", Some(Sensitive::Personal)),
            ("name", "收货人姓名", Some(Sensitive::Personal)),
            ("to", "医生手机号(必填)", Some(Sensitive::Personal)),
            ("secret_no", "中间号码", Some(Sensitive::Personal)),
        ] {
            assert_eq!(sensitive(name, description), expected, "{name}");
        }
    }

    #[test]
    fn what_only_looks_like_it() {
        for (name, description) in [
            ("cps_short_tpwd", "CPS链接的短口令"),
            ("page_token", ""),
            ("mail_no", "快递单号"),
            ("address_type", "地址类型"),
            ("is_mobile", "是否手机"),
            ("has_phone", ""),
            ("title", "手机号类型"),
            ("item_name", "商品名称"),
            ("remark", "一段很长的说明文字直到最后才说到了收货人的手机号"),
        ] {
            assert_eq!(sensitive(name, description), None, "{name}");
        }
    }
}
