//! What every follow-up API answers with.

use crate::TopObject;

/// The result object (`result1`) of the follow-up APIs, around a payload `T`.
///
/// [`into_result`](crate::BusinessResult::into_result) gives the payload, or the business error if
/// [`success`](Self::success) is not true. The flag alone decides: the documented samples hold `success=false` beside
/// the code `SUCCESS`.
#[derive(Clone, PartialEq, Default, TopObject)]
#[top_api(debug)]
pub struct FollowupResult<T> {
    /// Whether the business succeeded (是否成功).
    pub success: Option<bool>,
    /// The business's own code (`msgCode`).
    pub msg_code: Option<String>,
    /// The business's own message (`msgInfo`); it may quote the request.
    #[top_api(secret)]
    pub msg_info: Option<String>,
    /// The payload (接口返回 model).
    pub model: Option<T>,
}
