//! What to do about faults that several probes find.

pub(super) const MISSING: &str = "refuse a call without a signature before anything else is done with it";
pub(super) const COMPARE: &str =
    "compute the signature with your own secret and compare all of its 32 digits";
pub(super) const RAW_BODY: &str = "sign the bytes of the body as they came, before anything reads them: a body that was read and written \
                        again is another body";
pub(super) const COVERED: &str =
    "compute the signature over all that came: each parameter of the query, and the body";
pub(super) const STALE: &str = "refuse calls whose signed `timestamp` (GMT+8) is more than ten minutes ago: a captured call can be \
                     repeated for ever";
pub(super) const FUTURE: &str = "refuse calls whose signed `timestamp` (GMT+8) is more than ten minutes ahead: a captured call can be \
                      repeated until then (the official Java SDK's checkTimestamp lets them pass)";
pub(super) const UNTYPED: &str =
    "take the content types that you expect and refuse the rest: the platform's rule signs no body of others";
