//! The members of a business result, recognised by their usual names.
//!
//! Most responses of one object carry a success flag of their own, with a code, a message and a payload beside it. The
//! platform has no rule for their names; the lists are those that its API documents use.

/// What a member of a business result is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResultMember {
    /// Whether the business succeeded. Without it there is no business result.
    Flag,
    /// The error code.
    Code,
    /// The error message.
    Message,
    /// What a success hands over.
    Payload,
}

impl ResultMember {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Flag, Self::Code, Self::Message, Self::Payload];

    /// The names it usually has, with words joined by `_`. Where several are there, the first of this list is meant.
    pub const fn usual_names(self) -> &'static [&'static str] {
        match self {
            Self::Flag => &[
                "success",
                "is_success",
                "response_success",
                "biz_success",
                "succ",
                "success_flag",
                "result_success",
                "suc",
                "succeed",
                "successful",
                "issuccess",
                "wl_success",
                "success_res",
                "return_success",
                "succeeded",
                "res_success",
                "r_success",
                "api_success",
                "successed",
                "resp_success",
                "succes",
                "business_success",
            ],
            Self::Code => &["error_code", "code", "msg_code", "err_code", "result_code", "return_code"],
            Self::Message => {
                &["error_msg", "message", "msg_info", "error_message", "err_msg", "msg", "result_msg"]
            }
            Self::Payload => &["data", "model", "content", "module", "result"],
        }
    }

    /// The position in `names` of this member: of the name that comes first among the usual ones. `error_code`,
    /// `errorCode` and `ErrorCode` are the same name.
    ///
    /// ```
    /// use top_names::ResultMember;
    ///
    /// assert_eq!(ResultMember::Code.find(&["code", "isSuccess", "errorCode"]), Some(2));
    /// assert_eq!(ResultMember::Flag.find(&["code", "isSuccess", "errorCode"]), Some(1));
    /// assert_eq!(ResultMember::Message.find(&["code", "isSuccess", "errorCode"]), None);
    /// ```
    pub fn find(self, names: &[&str]) -> Option<usize> {
        let is_joined_by_case = |name: &str| name.bytes().any(|byte| byte.is_ascii_uppercase());
        self.usual_names().iter().find_map(|usual| {
            names
                .iter()
                .position(|name| name == usual || (is_joined_by_case(name) && snake_case(name) == *usual))
        })
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::ResultMember::{self, Code, Flag, Message, Payload};

    #[test]
    fn members_are_found_by_priority_and_in_snake_or_camel_case() {
        let cases: [(ResultMember, &[&str], Option<usize>); 14] = [
            (Flag, &["success"], Some(0)),
            (Flag, &["is_success", "success"], Some(1)),
            (Flag, &["isSuccess", "other"], Some(0)),
            (Flag, &["successful", "unsuccess", "issuccess"], Some(0)),
            (Flag, &["isSuccess", "success_count", "unsuccess"], Some(0)),
            (Flag, &["resultSuccess"], Some(0)),
            (Flag, &["success_count", "all_success", "unsuccess", "not_success"], None),
            (Code, &["code", "errorCode"], Some(1)),
            (Code, &["ErrCode"], Some(0)),
            (Code, &["CODE"], Some(0)),
            (Code, &[], None),
            (Message, &["msg", "msgInfo"], Some(1)),
            (Payload, &["result", "model"], Some(1)),
            (Payload, &["", "items"], None),
        ];
        for (member, names, expected) in cases {
            assert_eq!(member.find(names), expected, "{member:?} in {names:?}");
        }
    }

    #[test]
    fn no_name_means_two_members() {
        let mut all: Vec<&str> =
            ResultMember::ALL.into_iter().flat_map(|member| member.usual_names().iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
