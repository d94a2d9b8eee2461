//! Finds the rows that apply to an error, and combines them.

use super::{facts::CodeFacts, platform, platform::UNKNOWN, sub};

impl CodeFacts {
    /// Looks up a code and a sub code as they were sent; either may be absent.
    ///
    /// Class, retry, wait and help are those of the row that says most: the sub code's own row, then the code's where that
    /// says more than "look at the sub code", then the sub code's family (`isp.`, `isv.`). Limits and refused parts are
    /// those of either row, and either row may exclude that the call was executed.
    ///
    /// ```
    /// use top_core::error::{CodeFacts, ErrorClass, LimitScope};
    ///
    /// let facts = CodeFacts::of(Some(7), Some("accesscontrol.limited-by-app-access-count"));
    /// assert_eq!((facts.class, facts.limit), (ErrorClass::Throttled, Some(LimitScope::App)));
    /// assert!(facts.retry_helps && !facts.may_have_been_executed);
    /// ```
    pub fn of(code: Option<i64>, sub_code: Option<&str>) -> Self {
        let sub_code = sub_code.map(str::trim).filter(|sub_code| !sub_code.is_empty());
        let code_row = code.and_then(platform::find);
        let of_code = code_row.map(|row| row.facts).or_else(|| code.and_then(platform::family));
        let specific = code_row.filter(|row| !row.defers_to_sub_code).map(|row| row.facts);
        let of_sub_code = sub_code.and_then(|sub_code| sub::find(sub_code, code));
        let most = of_sub_code
            .or(specific)
            .or_else(|| sub_code.and_then(sub::family))
            .or(of_code)
            .unwrap_or(UNKNOWN);
        let (limit, refused) = (of_code.and_then(|row| row.limit), of_code.and_then(|row| row.refused));
        Self {
            name: of_code.and_then(|row| row.name),
            may_have_been_executed: most.may_have_been_executed
                && of_code.is_none_or(|row| row.may_have_been_executed),
            limit: limit.max(most.limit),
            refused: refused.or(most.refused),
            is_gateway_text: of_code.is_some_and(|row| row.is_gateway_text),
            ..most
        }
    }
}
