//! What to do about an error of any kind, in both languages. What the platform's codes mean is in `codes`; here is the
//! rest, which is this library's own to explain.

use super::{
    cause::Cause,
    codes::Language,
    decode::DecodeProblem,
    status::StatusError,
    transport::{TransportError, TransportErrorKind},
    unsent::{BatchError, NoSession},
};

/// English and Chinese.
type Text = [&'static str; 2];

pub(super) fn of(cause: &Cause, language: Language) -> &'static str {
    let [english, chinese] = match cause {
        Cause::Api(error) => return error.help(language),
        Cause::Config(_) => CONFIG,
        Cause::Check(_) => CHECK,
        Cause::Session(error) => session(error.what()),
        Cause::Sign(_) => SIGN,
        Cause::Limited(_) => LIMITED,
        Cause::Transport(error) => transport(error),
        Cause::Status(error) => status(error),
        Cause::Decode(error) => decode(error.problem()),
        Cause::Business(error) if error.is_flag_absent() => NO_FLAG,
        Cause::Business(_) => BUSINESS,
        Cause::Batch(BatchError::Withheld) => WITHHELD,
        Cause::Batch(BatchError::NoReply) => NO_REPLY,
    };
    match language {
        Language::English => english,
        Language::Chinese => chinese,
    }
}

const fn session(what: &NoSession) -> Text {
    match what {
        NoSession::Missing => NO_SESSION,
        NoSession::UnknownShop(_) => UNKNOWN_SHOP,
        NoSession::Store(_) => STORE,
        NoSession::TimedOut(_) => STORE_TIMEOUT,
    }
}

const fn transport(error: &TransportError) -> Text {
    match error.kind() {
        TransportErrorKind::Connect => CONNECT,
        TransportErrorKind::Broken | TransportErrorKind::Truncated => BROKEN,
        TransportErrorKind::Timeout(_) => TIMEOUT,
        TransportErrorKind::TooLarge(_) => TOO_LARGE,
        TransportErrorKind::Encoding => ENCODING,
    }
}

const fn status(error: &StatusError) -> Text {
    match error.status {
        300..=399 => REDIRECT,
        404 | 405 => WRONG_ADDRESS,
        401 | 403 | 407 => REFUSED_BEFORE,
        413 | 414 => TOO_LONG,
        429 => TOO_MANY,
        _ => IN_FRONT,
    }
}

const fn decode(problem: &DecodeProblem) -> Text {
    match problem {
        DecodeProblem::Missing | DecodeProblem::Mismatch { .. } => MISMATCH,
        DecodeProblem::UnknownShape { .. }
        | DecodeProblem::ForeignRoot { .. }
        | DecodeProblem::WrongRoot { .. } => UNKNOWN_SHAPE,
        DecodeProblem::TooLarge { .. } => TOO_LARGE,
        DecodeProblem::BatchCount { .. } | DecodeProblem::BatchOrder => BATCH_RESPONSE,
        _ => NO_RESPONSE,
    }
}

const CONFIG: Text = [
    "The client is set up wrongly, and nothing was sent. The message names the setting; correct it where the client is \
     built.",
    "客户端配置有误，请求没有发出。错误信息指出了具体的设置项，请在构建客户端处改正。",
];
const CHECK: Text = [
    "The request breaks a documented rule of the API, and nothing was sent. The message names each member and its rule; \
     compare with the API's page.",
    "请求不符合接口文档的规则，没有发出。错误信息逐项列出了参数与规则，请对照接口文档改正。",
];
const NO_SESSION: Text = [
    "This API acts for a seller (需要授权), and the call has no session. In code, give the call one with `.session(…)`, or \
     with `.shop(…)` from a session provider of the client; for `topctl`, use `--session` or the environment's \
     TOP_SESSION. A session is the access token of a seller who authorised the application.",
    "该接口需要用户授权，而调用没有 session。代码中请用 `.session(…)` 传入，或用 `.shop(…)` 从客户端的 session 提供者取得；\
     使用 topctl 时请加 `--session` 或设置环境变量 TOP_SESSION。session 即卖家授权应用后得到的 access token。",
];
const UNKNOWN_SHOP: Text = [
    "The client's session provider has no session for this shop, and nothing was sent. Check the name for typing errors; a \
     new shop's seller has to authorise the application first.",
    "客户端的 session 提供者中没有该店铺的授权，请求没有发出。请检查店铺名是否写错；新店铺需先由卖家授权应用。",
];
const STORE: Text = [
    "The session provider failed, and nothing was sent. The source of the error says why; it is the program's own store, \
     or the renewal of a token.",
    "session 提供者出错，请求没有发出。原因见该错误的 source：程序自己的存储，或 token 的续期。",
];
const STORE_TIMEOUT: Text = [
    "The session provider took longer than the call may, and nothing was sent. A provider should answer from memory; look \
     at what it waits for.",
    "session 提供者耗时超过了调用的时限，请求没有发出。提供者应尽量从内存返回，请检查它在等待什么。",
];
const SIGN: Text = [
    "No signature could be made, and nothing was sent. Look at the signer or the key service that the client was given.",
    "无法生成签名，请求没有发出。请检查客户端所用的签名器或密钥服务。",
];
const LIMITED: Text = [
    "A limit of this client held the call back for longer than it may take: a ban of the platform that still lasts, the \
     client's own rate, or the calls in flight. Try again after the time that the error states, or raise the limit.",
    "客户端自身的限制使调用等待超时：平台的封禁尚未结束、设置的速率已用完或并发已满。请在错误给出的时间之后重试，或放宽限制。",
];
const CONNECT: Text = [
    "No connection to the gateway was made, and nothing was sent. Check host and port, the name service, the firewall or \
     proxy in between, and the machine's trusted certificates.",
    "没有连上网关，请求没有发出。请检查主机名与端口、DNS、途中的防火墙或代理，以及本机的受信任证书。",
];
const BROKEN: Text = [
    "The connection broke, and the call may have been carried out: look before repeating a write. If it happens often, \
     look for a proxy that closes connections.",
    "连接中断，调用可能已经执行：写操作重复之前请先查询。若经常发生，请检查途中是否有会断开连接的代理。",
];
const TIMEOUT: Text = [
    "There was no response in time, and the call may have been carried out: look before repeating a write. Give slow \
     APIs more time with `timeout` and `attempt_timeout`.",
    "在时限内没有收到响应，调用可能已经执行：写操作重复之前请先查询。较慢的接口请用 timeout、attempt_timeout 放宽时限。",
];
const TOO_LARGE: Text = [
    "The response is larger, or takes more memory when decoded, than the client allows. Ask for fewer fields or smaller \
     pages, or raise `max_response_bytes`.",
    "响应超过了客户端允许的大小或解码所需的内存。请减少字段、缩小分页，或调大 max_response_bytes。",
];
const ENCODING: Text = [
    "The response is packed in a way that was not asked for, or its packing is broken. Look for a proxy in between that \
     changes responses.",
    "响应的压缩方式不是所请求的，或压缩数据已损坏。请检查途中是否有改写响应的代理。",
];
const REDIRECT: Text = [
    "The address redirects, and a signed call is not sent on. Give the client the gateway's own URL, which ends in \
     `/router/rest`; a captive portal or a proxy may also have answered.",
    "该地址返回了跳转，已签名的调用不会跟随。请配置网关本身的地址（以 /router/rest 结尾）；也可能是认证网页或代理的应答。",
];
const WRONG_ADDRESS: Text = [
    "Something other than a gateway is at this address. Check the URL: a gateway's path is `/router/rest`.",
    "该地址上不是网关。请核对网址：网关的路径为 /router/rest。",
];
const REFUSED_BEFORE: Text = [
    "A proxy or firewall in front of the gateway refused the request. Ask who runs it, and check the machine's proxy \
     settings.",
    "网关之前的代理或防火墙拒绝了请求。请联系其管理者，并检查本机的代理设置。",
];
const TOO_LONG: Text = [
    "Something in front of the gateway does not take a request of this size. Send fewer or smaller parameters at a time.",
    "网关之前的设备不接受这么大的请求。请减少一次发送的参数或缩小其内容。",
];
const TOO_MANY: Text = [
    "Something in front of the gateway takes no more requests for the moment. Wait, then call at a lower rate (`pace`); a \
     write may have taken effect, so look before repeating it.",
    "网关之前的设备暂时限制了请求。请稍候并降低速率（pace）；写操作可能已经生效，重复之前请先查询。",
];
const IN_FRONT: Text = [
    "The gateway answers 200 even to errors, so something in front of it answered. The call may have been carried out: look \
     before repeating a write.",
    "网关即使出错也返回 200，因此这是其前面的设备的应答。调用可能已经执行：写操作重复之前请先查询。",
];
const MISMATCH: Text = [
    "The response does not fit the type at the place that the message names. Documents are often wrong there: make the \
     member optional or of another type. The raw response stays with the error.",
    "响应与类型不符，位置见错误信息。接口文档在此处常有出入：请把该成员改为可选或换一种类型。原始响应保存在错误中。",
];
const UNKNOWN_SHAPE: Text = [
    "What came is neither a response of this API nor an error of the platform. Check the gateway's address and the API's \
     `response` and `unwrap`; the raw response stays with the error.",
    "收到的既不是该接口的响应，也不是平台的错误。请核对网关地址以及接口的 response、unwrap 设置；原始响应保存在错误中。",
];
const BATCH_RESPONSE: Text = [
    "The response to the batch does not fit its calls, so no reply can be told apart. The calls may have been carried out: \
     look before repeating writes.",
    "批量调用的响应与各个调用对不上，无法区分结果。这些调用可能已经执行：写操作重复之前请先查询。",
];
const NO_RESPONSE: Text = [
    "What came is no response of a gateway: empty, a web page, or damaged on its way. Look for a proxy or a maintenance \
     page in between; the call may have been carried out.",
    "收到的不是网关的响应：为空、是网页，或在途中损坏。请检查代理或维护页面；调用可能已经执行。",
];
const BUSINESS: Text = [
    "The call arrived, and the business behind it refused it. Its own code and message say why; look the code up on the \
     API's page.",
    "调用已到达，但业务方拒绝了它。原因见业务错误码与信息，请在接口文档中查找该错误码。",
];
const NO_FLAG: Text = [
    "The response does not say whether the business succeeded. Look at its members, and ask for the field that holds the \
     flag, if the API has a list of fields.",
    "响应没有说明业务是否成功。请查看其成员；若接口有 fields 参数，请加上表示成功与否的字段。",
];
const WITHHELD: Text = [
    "Another call of the batch could not be sent, so none was. See the error of that call.",
    "批量调用中另一个调用无法发出，因此全部没有发出。请查看那个调用的错误。",
];
const NO_REPLY: Text = [
    "Each reply of a batch is taken once, by the handle that its own `push` gave. Look for a second `take`, or a handle of \
     another batch.",
    "批量调用的每个结果只能用其 push 返回的句柄取一次。请检查是否取了两次，或用了别的批次的句柄。",
];

#[cfg(test)]
mod tests {
    use std::{io, time::Duration};

    use super::*;
    use crate::{
        error::{
            ApiError, BusinessError, CheckError, ConfigError, DecodeError, Error, Found, SessionError,
            SignError,
        },
        path::Path,
    };

    fn decode(problem: DecodeProblem) -> Error {
        DecodeError::new(&Path::ROOT, problem).into()
    }

    fn every_error() -> Vec<Error> {
        let transport = |kind| Error::from(TransportError::new(kind, None));
        let mut all: Vec<Error> = vec![
            ConfigError::new("x").into(),
            CheckError::of([]).into(),
            SessionError::missing().into(),
            SessionError::unknown_shop("s").into(),
            SessionError::store("down").into(),
            SessionError::timed_out(Duration::ZERO).into(),
            SignError::new("x").into(),
            Error::limited("x", None),
            TransportError::not_sent(io::Error::other("refused")).into(),
            transport(TransportErrorKind::Broken),
            transport(TransportErrorKind::Truncated),
            transport(TransportErrorKind::Timeout(Duration::ZERO)),
            transport(TransportErrorKind::TooLarge(1)),
            transport(TransportErrorKind::Encoding),
            ApiError::new(7, "").into(),
            BusinessError::new(false, None, None).into(),
            BusinessError::new(true, None, None).into(),
            BatchError::Withheld.into(),
            BatchError::NoReply.into(),
            decode(DecodeProblem::Empty),
            decode(DecodeProblem::Missing),
            decode(DecodeProblem::UnknownShape { members: vec!["a".into()] }),
            decode(DecodeProblem::ForeignRoot { root: "a_response".into() }),
            decode(DecodeProblem::BatchOrder),
            decode(DecodeProblem::Mismatch { expected: "a number", found: Found::Null }),
        ];
        all.extend([302, 403, 404, 405, 413, 429, 502].map(|status| Error::status(status, None)));
        all
    }

    #[test]
    fn every_error_helps_in_both_languages() {
        for error in every_error() {
            let (english, chinese) = (error.help(Language::English), error.help(Language::Chinese));
            let context = format!("{error:?}: {english} / {chinese}");
            assert!(english.ends_with('.') && english.len() > 40, "{context}");
            assert!(chinese.ends_with('。'), "{context}");
            assert!(
                chinese.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count() >= 10,
                "{context}"
            );
            assert!(!english.contains("  ") && !chinese.contains("  "), "{context}");
        }
    }

    #[test]
    fn a_missing_session_says_how_to_give_one_in_code_and_on_the_command_line() {
        for language in [Language::English, Language::Chinese] {
            let help = Error::from(SessionError::missing()).help(language);
            for way in [".session(…)", ".shop(…)", "--session", "TOP_SESSION"] {
                assert!(help.contains(way), "{help}");
            }
        }
    }
}
