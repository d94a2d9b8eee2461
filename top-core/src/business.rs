//! Business results: a `success: false` inside a response that the gateway itself calls a success.
//!
//! Most responses of a single object have a success flag of their own. The derive finds the members of such a result;
//! this module judges them. It knows nothing of envelopes and platform errors.

use crate::{
    error::BusinessError,
    mirror::{Record, Value},
};

/// The places of the members of a business result in its table. Filled in by the derive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BusinessShape {
    /// The success flag, the only member that decides.
    pub flag: usize,
    /// The error code.
    pub code: Option<usize>,
    /// The error message.
    pub message: Option<usize>,
    /// The values of the flag that are a success; if there are none, the usual words are.
    pub success: &'static [&'static str],
    /// The values of the flag that are a failure, where all others are a success.
    pub failure: &'static [&'static str],
}

impl BusinessShape {
    /// Made by the derives.
    #[doc(hidden)]
    pub const fn new(flag: usize, code: Option<usize>, message: Option<usize>) -> Self {
        Self { flag, code, message, success: &[], failure: &[] }
    }

    /// Made by the derives.
    #[doc(hidden)]
    pub const fn success(mut self, values: &'static [&'static str]) -> Self {
        self.success = values;
        self
    }

    /// Made by the derives.
    #[doc(hidden)]
    pub const fn failure(mut self, values: &'static [&'static str]) -> Self {
        self.failure = values;
        self
    }
}

/// A response, or an object in it, that says whether the business succeeded.
///
/// `#[derive(TopObject)]` implements it for every struct with a success flag, recognised by name (`success`,
/// `is_success`, …) or by `#[top_api(flag)]`; `#[top_api(flag = "0")]` names the values of a success,
/// `#[top_api(failure = "FAIL")]` those of a failure.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no success flag to decide by",
    label = "not a business result",
    note = "where the platform's response has none, a reply is a success already: use its members without `into_result`",
    note = "the usual names are recognised: success, is_success, response_success, biz_success, succ, success_flag, result_success, suc, succeed, successful, issuccess, wl_success, success_res, return_success, succeeded, res_success, r_success, api_success, successed, resp_success, succes, business_success",
    note = "otherwise mark the field: `#[top_api(flag)]`, or `#[top_api(flag = \"0\")]` where another value is a success"
)]
pub trait BusinessResult: Record + Sized {
    /// What a success returns: the payload member (`data`, `model`, `content`, `module`, `result`, or the one
    /// marked `#[top_api(payload)]`), or the whole object where there is none.
    type Payload;
    /// Where flag, code and message are.
    const RESULT_SHAPE: BusinessShape;

    /// Takes the payload out, without a look at the flag.
    fn into_payload(self) -> Self::Payload;

    /// The payload, if the flag says success.
    ///
    /// ```
    /// use top_core::{BusinessResult, TopObject};
    ///
    /// #[derive(TopObject)]
    /// struct Recalled { success: Option<bool>, msg_code: Option<String>, model: Option<bool> }
    ///
    /// let refused = Recalled { success: Some(false), msg_code: Some("NOT_FOUND".into()), model: None };
    /// let error = refused.into_result().unwrap_err();
    /// assert_eq!(error.code(), Some("NOT_FOUND"));
    /// ```
    ///
    /// # Errors
    /// The flag says failure, or is absent. A code beside it decides nothing: documented samples have `success=false` next
    /// to `SUCCESS`.
    fn into_result(self) -> Result<Self::Payload, BusinessError> {
        match judge(&self, Self::RESULT_SHAPE) {
            None => Ok(self.into_payload()),
            Some(error) => Err(error),
        }
    }
}

fn judge(record: &dyn Record, shape: BusinessShape) -> Option<BusinessError> {
    let success = flag(&record.value_at(shape.flag), shape);
    if success == Some(true) {
        return None;
    }
    let text = |index: Option<usize>| index.and_then(|index| text(&record.value_at(index)));
    // A flag that is judged by its values is a code itself: `ret_code: 7` beside a message.
    let is_code = !(shape.success.is_empty() && shape.failure.is_empty());
    let code = shape.code.or(is_code.then_some(shape.flag));
    Some(BusinessError::new(success.is_none(), text(code), text(shape.message)))
}

/// The flag may be a boolean, a number or text; any unknown word is a failure, not a success, unless the struct names
/// the failures. `None` if it is absent.
fn flag(value: &Value<'_>, shape: BusinessShape) -> Option<bool> {
    if !(shape.success.is_empty() && shape.failure.is_empty()) {
        let text = text(value)?;
        let is_among = |words: &[&str]| words.iter().any(|word| text.trim().eq_ignore_ascii_case(word));
        return Some(if shape.success.is_empty() {
            !is_among(shape.failure)
        } else {
            is_among(shape.success)
        });
    }
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::I64(number) => Some(*number == 1),
        Value::U64(number) => Some(*number == 1),
        Value::Str(text) if text.trim().is_empty() => None,
        Value::Str(text) => {
            let text = text.trim();
            Some(["true", "1", "success", "y", "yes"].iter().any(|word| text.eq_ignore_ascii_case(word)))
        }
        _ => None,
    }
}

fn text(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Str(text) if !text.trim().is_empty() => Some((*text).to_owned()),
        Value::I64(number) => Some(number.to_string()),
        Value::U64(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::F64(number) => Some(number.to_string()),
        Value::Text(text) | Value::Number(text) => Some(text.to_string()),
        _ => None,
    }
}
