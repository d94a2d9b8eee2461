//! The rows of the gateway's own codes (below 100), as its error-code page lists them (错误码一览, article 101645).

use super::facts::{
    CodeFacts,
    ErrorClass::{Auth, Invalid, Other, Permission, Platform},
    LimitScope::{Account, Api},
    Refused::{Session, Signature, Time},
};

#[derive(Debug)]
pub(super) struct Row {
    pub(super) code: i64,
    pub(super) facts: CodeFacts,
    /// The code only says that something behind the gateway failed.
    pub(super) defers_to_sub_code: bool,
}

pub(super) fn find(code: i64) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.code == code)
}

/// What the size of a code says that no row has: numbers below 100 are the gateway's.
pub(super) fn family(code: i64) -> Option<CodeFacts> {
    (1..100).contains(&code).then_some(UNKNOWN.with_gateway_text())
}

/// A code with which the gateway itself refuses a call, and does not pass it on.
const fn row(code: i64, name: &'static str, facts: CodeFacts) -> Row {
    Row { code, facts: facts.named(name).not_executed().with_gateway_text(), defers_to_sub_code: false }
}

/// A code with which the gateway itself speaks of a call that it may have passed on.
const fn passed_on(code: i64, name: &'static str, facts: CodeFacts) -> Row {
    Row { code, facts: facts.named(name).with_gateway_text(), defers_to_sub_code: false }
}

/// A code with which the gateway refuses a call in the words of a service or of a parameter check.
const fn quoting(code: i64, name: &'static str, facts: CodeFacts) -> Row {
    Row { code, facts: facts.named(name).not_executed(), defers_to_sub_code: false }
}

/// A code whose sense is in the sub code, where there is one.
const fn deferring(code: i64, facts: CodeFacts) -> Row {
    Row { code, facts, defers_to_sub_code: true }
}

pub(super) const TABLE: &[Row] = &[
    passed_on(
        3,
        "Upload Fail",
        CodeFacts::lasting(
            Invalid,
            "The uploaded picture was not taken: check its format, its size against the limit on the API's page, and \
             that the upload was not cut off.",
            "图片上传失败：检查图片格式、文件大小是否超过接口文档的限制，以及上传过程是否中断。",
        ),
    ),
    row(
        4,
        "User Call Limited",
        CodeFacts::limited(
            Account,
            "This user's number of calls is used up. Wait, and spread this user's calls over more time.",
            "该用户的调用次数已达上限。请等待后再试，并把对同一用户的调用分散开。",
        ),
    ),
    row(
        5,
        "Session Call Limited",
        CodeFacts::limited(
            Account,
            "This session's number of calls is used up. Wait, and spread the calls made with one session over more \
             time.",
            "该 session 的调用次数已达上限。请等待后再试，并把同一 session 的调用分散开。",
        ),
    ),
    row(
        6,
        "Partner Call Limited",
        CodeFacts::limited(
            Account,
            "The partner's number of calls is used up. Wait, and call less often.",
            "合作伙伴的调用次数已达上限。请等待后再试，并降低调用频率。",
        ),
    ),
    row(
        7,
        "App Call Limited",
        CodeFacts::limited(
            Api,
            "The application called too often, or its calls of the day are used up. Wait as long as sub_msg says (a \
             day's quota comes back at 24:00 Beijing time), call less often, or apply for more calls in the console \
             (流量管理).",
            "应用调用频率超限或当日调用量已用完。请按 sub_msg 给出的时长等待（日调用量在北京时间 24:00 恢复），\
             降低调用频率，或在控制台的流量管理中申请更高的额度。",
        ),
    ),
    row(
        8,
        "App Call Exceeds Limited Frequency",
        CodeFacts::limited(
            Api,
            "The application calls too fast. Wait a moment and call at a lower rate.",
            "应用调用过于频繁。请稍候再试，并降低调用速率。",
        ),
    ),
    row(
        9,
        "Http Action Not Allowed",
        CodeFacts::lasting(
            Invalid,
            "The gateway did not take the HTTP method. Calls go out as POST: look for a proxy or redirect that turns \
             them into something else, and check the gateway's address.",
            "网关不接受该 HTTP 方法。调用应为大写 POST：检查是否有代理或跳转改写了请求，并核对网关地址。",
        ),
    ),
    passed_on(
        10,
        "Service Currently Unavailable",
        CodeFacts::passing(
            Platform,
            "The service is down for the moment. Try again after a pause; a write may have taken effect, so look \
             before repeating it.",
            "服务暂时不可用。请稍后重试；写操作可能已经生效，重复之前请先查询。",
        ),
    ),
    row(
        11,
        "Insufficient ISV Permissions",
        CodeFacts::lasting(
            Permission,
            "The application has no right to this API. Apply for the permission package (权限包) that contains it in \
             the application's console, or have this machine's address put on the application's IP white list \
             (IP白名单); sub_code and sub_msg say which of the two.",
            "应用没有调用该接口的权限。请在应用控制台申请包含该接口的权限包，或把本机出口 IP 加入应用的 IP 白名单；\
             具体是哪一种见 sub_code 与 sub_msg。",
        ),
    ),
    row(
        12,
        "Insufficient User Permissions",
        CodeFacts::lasting(
            Permission,
            "The user behind the session has no right to do this. Let a user with that right authorise the \
             application, or have the right granted (sub-accounts (子账号) get theirs from the main account).",
            "session 所属用户没有该操作的权限。请由有权限的用户重新授权，或为该用户开通权限（子账号由主账号授予）。",
        ),
    ),
    row(
        13,
        "Insufficient Partner Permissions",
        CodeFacts::lasting(
            Permission,
            "The partner has no right to this call. Ask the platform to grant it.",
            "合作伙伴没有该调用的权限。请联系平台开通。",
        ),
    ),
    deferring(15, REMOTE.named("Remote Service Error")),
    row(
        21,
        "Missing Method",
        CodeFacts::lasting(
            Invalid,
            "The parameter `method` did not arrive. Check that the address is the gateway's (…/router/rest) and that \
             no proxy drops the request's body.",
            "网关没有收到 method 参数。请核对网关地址（…/router/rest），并检查代理是否丢弃了请求体。",
        ),
    ),
    row(
        22,
        "Invalid Method",
        CodeFacts::lasting(
            Invalid,
            "There is no API of this name on this gateway. Compare `method` with the API's page, letter by letter; \
             some APIs exist on the overseas gateway or for certain applications only, and old ones are taken down.",
            "该网关上没有这个 API。请逐字核对 method 与接口文档；部分接口只在海外网关或只对特定应用开放，旧接口也可能已下线。",
        ),
    ),
    row(
        23,
        "Invalid Format",
        CodeFacts::lasting(Invalid, "`format` is neither `xml` nor `json`.", "format 参数只能是 xml 或 json。"),
    ),
    row(
        24,
        "Missing Signature",
        CodeFacts::lasting(
            Auth,
            "The parameter `sign` did not arrive. Check that nothing between here and the gateway drops parameters.",
            "网关没有收到 sign 参数。请检查中间的代理是否丢弃了参数。",
        ),
    ),
    row(
        25,
        "Invalid Signature",
        CodeFacts::lasting(
            Auth,
            "The gateway computed another signature. Most often the app secret is not the one of this app key, or \
             belongs to another environment (sandbox against production); otherwise something changed a parameter \
             after signing. Compare the list of signed names and lengths that comes with this error.",
            "网关算出的签名不一致。最常见的原因是 App Secret 与 App Key 不匹配，或用错环境（沙箱与正式）；\
             其次是签名之后参数被改动。请对照本错误附带的签名参数名与长度清单。",
        )
        .refuses(Signature),
    ),
    row(
        26,
        "Missing Session",
        CodeFacts::lasting(
            Auth,
            "This API needs a user's authorisation (需要授权). Let the user authorise the application and pass the \
             access token as the call's session.",
            "该接口需要用户授权。请引导用户完成授权，并把得到的 access token 作为本次调用的 session 传入。",
        )
        .refuses(Session),
    ),
    row(
        27,
        "Invalid Session",
        CodeFacts::lasting(
            Auth,
            "The session is wrong, expired or withdrawn, or was given to another application or environment. Refresh \
             the access token, or let the user authorise the application again.",
            "session 错误、已过期或已被取消授权，也可能属于其他应用或其他环境。请刷新 access token，或让用户重新授权。",
        )
        .refuses(Session),
    ),
    row(
        28,
        "Missing App Key",
        CodeFacts::lasting(
            Auth,
            "The parameter `app_key` did not arrive. Give the client the application's key.",
            "网关没有收到 app_key 参数。请为客户端配置应用的 App Key。",
        ),
    ),
    row(
        29,
        "Invalid App Key",
        CodeFacts::lasting(
            Auth,
            "The gateway does not know this app key. Check it for typing errors, that it is a key of this \
             environment (sandbox and production have their own), and that the application is not closed.",
            "网关不认识该 App Key。请检查是否填写有误、是否用错环境（沙箱与正式各有 Key），以及应用是否已停用。",
        ),
    ),
    row(
        30,
        "Missing Timestamp",
        CodeFacts::lasting(
            Invalid,
            "The parameter `timestamp` did not arrive. Check that nothing between here and the gateway drops \
             parameters.",
            "网关没有收到 timestamp 参数。请检查中间的代理是否丢弃了参数。",
        ),
    ),
    row(
        31,
        "Invalid Timestamp",
        // Every attempt is signed anew with its own timestamp.
        CodeFacts::passing(
            Invalid,
            "This machine's clock is more than 10 minutes off the gateway's, or the request waited that long on its \
             way. Set the clock by NTP; the time zone does not matter, timestamps are always sent in GMT+8.",
            "本机时钟与网关相差超过 10 分钟，或请求在途中滞留过久。请用 NTP 校准本机时钟；与时区设置无关，时间戳始终按 GMT+8 发送。",
        )
        .refuses(Time),
    ),
    row(
        32,
        "Missing Version",
        CodeFacts::lasting(
            Invalid,
            "The parameter `v` did not arrive. Check that nothing between here and the gateway drops parameters.",
            "网关没有收到 v 参数。请检查中间的代理是否丢弃了参数。",
        ),
    ),
    row(
        33,
        "Invalid Version",
        CodeFacts::lasting(
            Invalid,
            "`v` is not a version number; it is `2.0`.",
            "v 参数不是合法的版本号，应为 2.0。",
        ),
    ),
    row(
        34,
        "Unsupported Version",
        CodeFacts::lasting(
            Invalid,
            "The gateway does not speak this version of the protocol; `v` is `2.0`.",
            "网关不支持该协议版本，v 应为 2.0。",
        ),
    ),
    quoting(
        40,
        "Missing Required Arguments",
        CodeFacts::lasting(
            Invalid,
            "A required parameter is missing or blank; msg names it after the colon. Also check required members of \
             objects that are sent.",
            "缺少必填参数或其值为空，参数名见 msg 冒号之后；同时检查所传对象内的必填成员。",
        ),
    ),
    quoting(
        41,
        "Invalid Arguments",
        CodeFacts::lasting(
            Invalid,
            "A parameter has the wrong type, form or range; msg names it after the colon. Compare its value with the \
             API's page.",
            "参数的类型、格式或取值范围不正确，参数名见 msg 冒号之后。请对照接口文档检查该参数的值。",
        ),
    ),
    row(
        42,
        "Forbidden Request",
        CodeFacts::lasting(
            Permission,
            "The gateway refuses this request altogether. Check the application's state and the API's conditions of \
             use, then ask the platform's support with the request id.",
            "网关禁止该请求。请检查应用状态与接口的使用条件，再凭 request_id 联系平台技术支持。",
        ),
    ),
    quoting(
        43,
        "Parameter Error",
        CodeFacts::lasting(
            Invalid,
            "The parameters are wrong as a whole. Compare the request with the API's page.",
            "参数有误。请对照接口文档检查整个请求。",
        ),
    ),
    deferring(
        44,
        CodeFacts::lasting(
            Other,
            "The platform does not document this code; other clients take it for a session that is no longer valid. \
             Try with a freshly authorised session.",
            "平台未公布该错误码；其他客户端把它当作 session 失效处理。可用重新授权得到的 session 再试。",
        )
        .with_gateway_text(),
    ),
    // In no table, but the error sample of every API page.
    deferring(50, REMOTE),
];

const REMOTE: CodeFacts = CodeFacts::lasting(
    Other,
    "The service behind the gateway reported an error. sub_code says which: `isp.` is the platform's side, anything \
     else the request's; look it up in the error table (错误码解释) of the API's page.",
    "网关背后的服务返回了错误，具体原因见 sub_code：isp. 开头为平台侧问题，其余为请求方问题；请查阅接口文档的“错误码解释”。",
);

/// Said of what no row and no family covers.
pub(super) const UNKNOWN: CodeFacts = CodeFacts::lasting(
    Other,
    "The code is in none of the platform's general tables. Read sub_code and sub_msg against the error table \
     (错误码解释) at the end of the API's own page; the platform's support can find the call by its request id.",
    "该错误码不在平台通用错误码表中。请对照该接口文档末尾的“错误码解释”查看 sub_code 与 sub_msg；\
     仍无法定位时，把 request_id 提供给平台技术支持。",
);
