//! The rows of the generic sub codes, which any API may answer with. Those of a single API are on its own page.

use super::facts::{
    CodeFacts, DocumentedCode,
    ErrorClass::{Auth, Empty, Invalid, Permission, Platform},
    LimitScope::{Account, Api, App},
    Refused::Session,
};

/// What the tables know of a sub code, its details after the first `:` aside
/// (`isv.invalid-parameter:trade_id:P07`).
pub(super) fn find(sub_code: &str, code: Option<i64>) -> Option<CodeFacts> {
    let name = name(sub_code);
    // A bare number is an API's own, and only these are known to be of the same sense in a whole family of APIs
    // (淘宝客). They are always details of a remote error.
    if code == Some(15)
        && let Some(row) = AFFILIATE.iter().find(|row| row.pattern == name)
    {
        return Some(row.facts);
    }
    TABLE.iter().find(|row| matches(row.pattern, name)).map(|row| row.facts)
}

/// What the prefix of a sub code says.
pub(super) fn family(sub_code: &str) -> Option<CodeFacts> {
    FAMILIES.iter().find(|row| matches(row.pattern, sub_code)).map(|row| row.facts)
}

/// A sub code without its details after the first `:`.
pub(super) fn name(sub_code: &str) -> &str {
    sub_code.split(':').next().unwrap_or(sub_code)
}

/// A pattern is a name, in which one `*` matches at least one character.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name
            .strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(|middle| !middle.is_empty()),
    }
}

/// Every row: names and patterns, then families.
pub(super) fn rows() -> impl Iterator<Item = DocumentedCode> {
    let affiliate = AFFILIATE.iter().map(|row| (Some(15), row));
    let others = TABLE.iter().chain(FAMILIES).map(|row| (None, row));
    affiliate.chain(others).map(|(code, row)| DocumentedCode {
        code,
        sub_code: Some(row.pattern),
        facts: row.facts,
    })
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) pattern: &'static str,
    pub(super) facts: CodeFacts,
}

const fn row(pattern: &'static str, facts: CodeFacts) -> Row {
    Row { pattern, facts }
}

/// The first match counts: full names are before patterns.
pub(super) const TABLE: &[Row] = &[
    // Sessions and application keys.
    row("invalid-sessionkey", SESSION),
    row("session-not-exist", SESSION),
    row(
        "session-expired",
        CodeFacts::lasting(
            Auth,
            "The session has expired. Refresh the access token, or let the user authorise the application again.",
            "session 已过期。请刷新 access token，或让用户重新授权。",
        )
        .refuses(Session),
    ),
    row(
        "isv.appkey-not-exists",
        CodeFacts::lasting(
            Auth,
            "The gateway does not know this app key. Check it for typing errors and that it belongs to this \
             environment (sandbox and production have their own keys).",
            "App Key 不存在。请检查是否填写有误，以及是否用错环境（沙箱与正式各有 Key）。",
        ),
    ),
    // Rights.
    row(
        "isv.permission-api-package-limit",
        CodeFacts::lasting(
            Permission,
            "The API belongs to a permission package (权限包) that the application does not have. sub_msg lists the \
             ids of the packages (scope ids) that contain it: apply for one of them in the application's console.",
            "应用没有包含该接口的权限包。sub_msg 中的 scope ids 是包含该接口的权限包编号，请在应用控制台申请其中之一。",
        ),
    ),
    row(
        "isv.permission-api-package-empty",
        CodeFacts::lasting(
            Permission,
            "The API is in no permission package (权限包) that this application could have. Ask the platform which \
             kind of application it is open to.",
            "没有可供该应用使用的、包含此接口的权限包。请向平台确认该接口对哪类应用开放。",
        ),
    ),
    row(
        "isv.permission-api-package-not-allowed",
        CodeFacts::lasting(
            Permission,
            "The application's permission packages (权限包) do not allow this API. Apply in the application's console \
             for the package named on the API's page.",
            "应用现有的权限包不允许调用该接口。请在应用控制台申请接口文档所示的权限包。",
        ),
    ),
    row(
        "isv.permission-api-widget-only-limit",
        CodeFacts::lasting(
            Permission,
            "This API is open to widgets in the browser only and cannot be called from a server. Look for an API with \
             the same purpose that server applications may call.",
            "该接口只允许前端组件（widget）调用，服务端不能调用。请改用服务端可用的同类接口。",
        ),
    ),
    row(
        "isv.permission-ip-whitelist-limit",
        CodeFacts::lasting(
            Permission,
            "The application may only be called from the addresses on its IP white list (IP白名单). sub_msg names them \
             and the address that the gateway saw: add that one in the application's console.",
            "应用只允许从 IP 白名单内的地址调用。sub_msg 给出了白名单和网关看到的来源 IP，请在应用控制台把该 IP 加入白名单。",
        ),
    ),
    row("isv.invalid-permission", RIGHT),
    row("isv.permission-*", RIGHT),
    // The request.
    row(
        "isv.missing-parameter",
        CodeFacts::lasting(
            Invalid,
            "The service misses a parameter; sub_code names it after the colon. Some are only required together with \
             others, so read the descriptions on the API's page too.",
            "缺少参数，参数名见 sub_code 冒号之后。有些参数只在特定组合下必填，请同时查看接口文档的描述。",
        ),
    ),
    row(
        "isv.invalid-parameter",
        CodeFacts::lasting(
            Invalid,
            "The service does not accept a parameter's value: wrong form, out of range, or not the caller's to use. \
             sub_code (after the colon) or sub_msg may name it; compare with the API's page.",
            "参数的格式、取值范围不正确，或无权使用该值。参数名可能在 sub_code 冒号之后或 sub_msg 中，请对照接口文档检查。",
        ),
    ),
    row(
        "isv.parameters-mismatch",
        CodeFacts::lasting(
            Invalid,
            "Two parameters do not fit together; sub_code names them after the colon.",
            "两个参数互相矛盾，参数名见 sub_code 冒号之后。",
        ),
    ),
    row(
        "isv.*-service-error",
        CodeFacts::lasting(
            Invalid,
            "The service understood the request and refused it by its business rules. What it objects to follows the \
             colon in sub_code, or is in sub_msg.",
            "业务校验未通过，服务拒绝了该请求。原因见 sub_code 冒号之后或 sub_msg。",
        ),
    ),
    row("isv.*-not-exist", NOT_FOUND),
    row("isv.*-not-exists", NOT_FOUND),
    // Limits.
    row(
        "accesscontrol.limited-by-app-access-count",
        CodeFacts::limited(
            App,
            "The application's calls of the day are used up; the count starts anew at 24:00 Beijing time. Apply for \
             more calls in the console (流量管理).",
            "应用当日的总调用量已用完，北京时间 24:00 恢复。可在控制台的流量管理中申请更高的额度。",
        ),
    ),
    row(
        "accesscontrol.limited-by-api-access-count",
        CodeFacts::limited(
            Api,
            "This API is called too often by all applications together. Wait as long as sub_msg says; calling less \
             often yourself helps only a little.",
            "该接口被所有应用调用的总量超限。请按 sub_msg 给出的时长等待；这与其他应用的调用也有关。",
        ),
    ),
    row(
        "accesscontrol.limited-by-app-api-access-count",
        CodeFacts::limited(
            Api,
            "This application calls this API too often. Wait as long as sub_msg says, call at a lower rate, or apply \
             for more calls in the console (流量管理).",
            "本应用对该接口的调用超限。请按 sub_msg 给出的时长等待，降低调用速率，或在控制台的流量管理中申请更高的额度。",
        ),
    ),
    row(
        "accesscontrol.limited-by-dynamic-access-count",
        CodeFacts::limited(
            Api,
            "The gateway lowers the rate for the moment, to protect the service. Wait as long as sub_msg says.",
            "网关为保护服务临时降低了调用额度。请按 sub_msg 给出的时长等待。",
        ),
    ),
    row("accesscontrol.*", CodeFacts { limit: Some(Api), ..LIMIT }),
    // From behind the gateway: it comes with code 15. The one API page that explains it is that of a write
    // (taobao.tbk.dg.vegas.tlj.create), and tells its caller to call again in the same words as after
    // `isp.…-server-unavailable` and a failed external service, which prove nothing about the call before. So the table
    // does not say that such a call was left undone; a user who knows it of an API has `CodeRules::not_executed`.
    row("isp.call-limited", LIMIT_BEHIND),
    // The SMS service (短信, alibaba.aliqin.fc.sms.*). It counts texts to one number: a minute's, an hour's, a day's.
    row(
        "isv.BUSINESS_LIMIT_CONTROL",
        CodeFacts::limited_behind(
            Account,
            "Too many texts to this phone number: with one signature a verification code may be sent once a minute, 5 \
             times an hour and 10 times a day by default. Do not repeat the call; let the user wait, and keep a count of \
             your own before sending.",
            "该手机号触发短信流控：同一签名的验证码默认每分钟 1 条、每小时 5 条、每天 10 条。不要立即重发；请提示用户稍候，\
             并在发送前自行限频。",
        )
        .lasting_secs(MINUTE),
    ),
    row("isv.DAY_LIMIT_CONTROL", SMS_QUOTA.lasting_secs(DAY)),
    row("isv.MONTH_LIMIT_CONTROL", SMS_QUOTA.lasting_secs(31 * DAY)),
    row("isv.OUT_OF_SERVICE", SMS_BALANCE),
    row("isv.AMOUNT_NOT_ENOUGH", SMS_BALANCE),
    row("isv.PRODUCT_UNSUBSCRIBE", SMS_ACCOUNT),
    row("isv.PRODUCT_UN_SUBSCRIPT", SMS_ACCOUNT),
    row("isv.ACCOUNT_NOT_EXISTS", SMS_ACCOUNT),
    row("isv.ACCOUNT_ABNORMAL", SMS_ACCOUNT),
    row("isv.SMS_TEMPLATE_ILLEGAL", SMS_APPROVAL),
    row("isv.SMS_SIGNATURE_ILLEGAL", SMS_APPROVAL),
    row("isv.MOBILE_NUMBER_ILLEGAL", SMS_NUMBER),
    row("isv.MOBILE_COUNT_OVER_LIMIT", SMS_NUMBER),
    row("isv.TEMPLATE_MISSING_PARAMETERS", SMS_VARIABLES),
    row("isv.INVALID_JSON_PARAM", SMS_VARIABLES),
    row("isv.BLACK_KEY_CONTROL_LIMIT", SMS_VARIABLES),
    row("isv.PARAM_NOT_SUPPORT_URL", SMS_VARIABLES),
    row("isv.PARAM_LENGTH_LIMIT", SMS_VARIABLES),
    row("isp.SYSTEM_ERROR", FAILED),
    // The platform's side. A parse error or null pointer over there comes back each time for the same request.
    row("isp.null-pointer-exception", DETERMINISTIC),
    row("isp.top-parse-error", DETERMINISTIC),
    row("isp.top-mapping-parse-error", DETERMINISTIC),
    row("isp.remote-service-timeout", TIMEOUT),
    row("isp.http-read-timeout", TIMEOUT),
    row("isp.http-closed", TIMEOUT),
    row("isp.remote-connection-error", UNREACHABLE),
    row("isp.top-remote-connection-timeout", UNREACHABLE),
    row("isp.top-remote-connection-error", UNREACHABLE),
    row("isp.http-connection-timeout", UNREACHABLE),
    row("isp.http-connection-refuse", UNREACHABLE),
    // As the cloud scenes of Qimen name them.
    row("isv.http-read-timeout", TIMEOUT),
    row("isv.http-connection-timeout", UNREACHABLE),
    row("isv.http-connection-refuse", UNREACHABLE),
    row("isp.system-busy", BUSY),
    row("isp.service-unavailable", BUSY),
    row("isp.top-remote-service-unavailable", BUSY),
    row("isp.*-service-unavailable", FAILED),
    row("isp.remote-service-error", FAILED),
    row("isp.top-remote-unknown-error", FAILED),
    row("isp.unknown-error", FAILED),
];

/// What is left when neither the sub code nor the code is known.
const FAMILIES: &[Row] = &[
    row("isp.*", FAILED),
    row(
        "isv.*",
        CodeFacts::lasting(
            Invalid,
            "The service refused the request as it is. Look sub_code up in the error table (错误码解释) of the \
             API's page; sub_msg often says more.",
            "服务拒绝了该请求。请在接口文档的“错误码解释”中查找 sub_code，并参考 sub_msg。",
        ),
    ),
];

const SESSION: CodeFacts = CodeFacts::lasting(
    Auth,
    "The gateway does not know this session: it was mistyped, cut off, withdrawn by the user, or given to another \
     application or environment. Let the user authorise the application again.",
    "网关不认识该 session：可能填写不完整、用户已取消授权，或属于其他应用或其他环境。请让用户重新授权。",
)
.refuses(Session);

const RIGHT: CodeFacts = CodeFacts::lasting(
    Permission,
    "The caller lacks a right for this call; sub_msg says which. Rights of the application are granted in its console \
     (权限包), those of a user by that user's account.",
    "没有执行该调用的权限，具体见 sub_msg。应用的权限在应用控制台（权限包）申请，用户的权限由其账号授予。",
);

const NOT_FOUND: CodeFacts = CodeFacts::lasting(
    Invalid,
    "What the request refers to was not found, or is not the session's user's; sub_code says what, and after the colon \
     by which parameter it was looked for.",
    "请求所指的对象不存在，或不属于 session 对应的用户；对象见 sub_code，冒号之后是查找所用的参数。",
);

const LIMIT: CodeFacts = CodeFacts::limited(
    Account,
    "A limit on the number of calls was reached. Wait as long as sub_msg says, then call at a lower rate.",
    "触发了调用次数限制。请按 sub_msg 给出的时长等待，并降低调用速率。",
);

const LIMIT_BEHIND: CodeFacts = CodeFacts::limited_behind(
    Account,
    "The service behind the gateway takes no more calls for the moment (限流). Wait, then call at a lower rate; a write may \
     have taken effect, so look before repeating it.",
    "网关背后的服务限流。请稍后降低调用速率再试；写操作可能已经生效，重复之前请先查询。",
);

const MINUTE: u64 = 60;
const DAY: u64 = 86_400;

const SMS_QUOTA: CodeFacts = CodeFacts::limited_behind(
    Account,
    "The account's own quota of texts is used up for the day or the month. Raise it in the console of the SMS service, or \
     wait for its end.",
    "账号设置的短信日（月）发送额度已用完。请在短信服务控制台调高额度，或等待额度恢复。",
);

const SMS_BALANCE: CodeFacts = CodeFacts::lasting(
    Permission,
    "The account of the SMS service has no balance left. Top it up in the console.",
    "短信服务账户余额不足，业务已停。请在控制台充值。",
);

const SMS_ACCOUNT: CodeFacts = CodeFacts::lasting(
    Permission,
    "The account is not signed up for the SMS service, or is closed. Open the product in its console, or ask the \
     platform's support.",
    "账号未开通短信服务或状态异常。请在控制台开通相应产品，或联系平台技术支持。",
);

const SMS_APPROVAL: CodeFacts = CodeFacts::lasting(
    Invalid,
    "The template or the signature of the text is not an approved one of this account. Compare its code or name with the \
     console's list, letter by letter.",
    "短信模板或签名不是本账号已审核通过的。请与控制台列表逐字核对模板编号与签名名称。",
);

const SMS_NUMBER: CodeFacts = CodeFacts::lasting(
    Invalid,
    "A phone number is not of the accepted form, or there are more than 200 in one call. Numbers are joined by commas, \
     without a country code for the mainland.",
    "手机号码格式不正确，或一次调用超过 200 个号码。多个号码以英文逗号分隔，大陆号码不带国家码。",
);

const SMS_VARIABLES: CodeFacts = CodeFacts::lasting(
    Invalid,
    "The variables of the template are not accepted: one is missing, too long, no JSON text, or holds a forbidden word or \
     an address. All values are JSON texts, numbers too, and fixed parts belong into the template.",
    "模板变量不被接受：缺少变量、过长、不是 JSON 字符串，或含有黑名单关键字、网址。变量值一律为 JSON 字符串，固定内容请写进模板。",
);

/// Sub codes that are bare numbers, of the affiliate APIs (淘宝客), as the error tables of their pages have them
/// (taobao.tbk.order.details.get, taobao.tbk.dg.optimus.material).
pub(super) const AFFILIATE: &[Row] = &[
    row(
        "3000",
        CodeFacts::limited_behind(
            Account,
            "The account's calls broke the rules of use, and it is limited until the next day. Look at all channels that \
             call for this account, call less often, and try again tomorrow; if it stays so, ask the affiliate support \
             (淘宝联盟客服).",
            "该账号因调用不符合要求被限流，次日才会恢复。请排查该账号各渠道的总调用量，降低频次后次日再试；仍不可用时联系淘宝联盟客服。",
        )
        .lasting_secs(DAY),
    ),
    row("3001", BUSY),
    row(
        "9100",
        CodeFacts::limited_behind(
            Account,
            "This account calls too often within a second (淘宝客 interfaces allow some 40 per second). Wait a second and \
             call at a lower rate.",
            "该账号每秒的调用过于频繁（淘宝客类接口每秒约 40 次）。请等待一秒后再试，并降低调用速率。",
        )
        .lasting_secs(1),
    ),
    row(
        "50001",
        CodeFacts::lasting(
            Empty,
            "Nothing was found for these conditions. That is an answer and no failure: widen the search, or let the client \
             take this code for an empty response (`CodeRules::empty`).",
            "没有符合条件的结果。这不是故障：请放宽查询条件，或用 CodeRules::empty 让客户端把该码当作空结果。",
        ),
    ),
    row(
        "50002",
        CodeFacts::limited_behind(
            Account,
            "This account calls this interface too often. Wait a moment and call at a lower rate.",
            "该账号调用此接口的频率过高。请稍候再试，并降低调用速率。",
        )
        .lasting_secs(1),
    ),
];

const DETERMINISTIC: CodeFacts = CodeFacts::lasting(
    Platform,
    "The platform's side failed on this very request and would again. Check for parameters of an unusual form or a \
     missing optional one; if they are right, report the request id to the platform's support.",
    "平台侧处理该请求时出错，原样重试仍会失败。请检查参数格式是否异常、是否缺少可选参数；确认无误后把 request_id 报给平台技术支持。",
);

const TIMEOUT: CodeFacts = CodeFacts::passing(
    Platform,
    "The service behind the gateway did not answer in time. Try again after a pause; a write may have taken effect, so \
     look before repeating it.",
    "网关背后的服务没有及时应答。请稍后重试；写操作可能已经生效，重复之前请先查询。",
);

const UNREACHABLE: CodeFacts = CodeFacts::passing(
    Platform,
    "The gateway could not reach the service behind it. Try again after a pause; if it stays so, report the request id \
     to the platform's support.",
    "网关无法连接其背后的服务。请稍后重试；若持续出现，把 request_id 报给平台技术支持。",
);

const BUSY: CodeFacts = CodeFacts::passing(
    Platform,
    "The service behind the gateway is overloaded or down for the moment. Try again after a growing pause.",
    "网关背后的服务繁忙或暂时不可用。请逐步加长间隔后重试。",
);

const FAILED: CodeFacts = CodeFacts::passing(
    Platform,
    "The service behind the gateway failed. Try again after a pause (a write may have taken effect, so look before \
     repeating it); if it stays so, report the request id to the platform's support.",
    "网关背后的服务出错。请稍后重试（写操作可能已经生效，重复之前请先查询）；若持续出现，把 request_id 报给平台技术支持。",
);
