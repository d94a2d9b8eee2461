//! Every word of the page, in both languages. No other file of the page holds words, and a test looks for them.
//!
//! `{s}` is the plural of the number before it.

texts! {
    /// A text of the page.
    pub(super) enum Text {
        // The frame.
        Title: "TOP sandbox", "TOP 沙箱";
        Live: "live", "已连接";
        NotConnected: "not connected", "未连接";
        FilterHint: "Filter by method, code, id, value", "筛选：接口、错误码、请求 ID、参数值";
        Filter: "Filter the calls", "筛选调用";
        Clear: "Clear", "清空";
        Har: "HAR", "导出 HAR";
        HarHint: "All calls as an HTTP archive, sessions and signatures masked", "把全部调用导出为 HAR，授权与签名已隐去";
        OtherLanguage: "中文", "English";
        Applications: "Applications", "应用";
        NoApplication: "none: declare one, `--app KEY:SECRET`", "尚无：用 `--app KEY:SECRET` 声明一个";
        SecretMasked: "secret ••••••", "密钥 ••••••";
        Apis: "APIs", "接口";
        Qimen: "Qimen", "奇门";
        QimenReceived: "{} received", "收到 {} 次";
        // The list of APIs.
        FindApis: "Search the APIs", "搜索接口";
        FindApisHint: "Search {} APIs by name, title or member", "按名称、标题或字段搜索 {} 个接口";
        ApisFolded: "{} API{s} in {} namespace{s}", "{} 个接口，{} 个命名空间";
        FoundNone: "no APIs: a word may be English or Chinese, and a part of one", "没有找到：可用英文或中文，也可只写一部分";
        FoundSome: "{} API{s}", "{} 个接口";
        FoundMany: "{} APIs, the best of them:", "{} 个接口，最相符的：";
        // One call.
        Ok: "ok", "成功";
        NoMethod: "(no method)", "（无 method）";
        Blank: "(blank)", "（空）";
        Absent: "(absent)", "（缺少）";
        Request: "Request", "请求";
        Response: "Response", "响应";
        Parameters: "Parameters", "参数";
        SortedByName: "sorted by name", "按名称排序";
        TooManyToShow: "more than can be shown", "过多，其余未显示";
        NoContentType: "no content type", "无内容类型";
        FileBytes: "{} byte{s}, not signed", "{} 字节，不参与签名";
        Body: "Body", "请求体";
        RawBody: "Body as it came", "原始请求体";
        RawBodyBegins: "the first {} of {} byte{s}", "前 {} 字节，共 {} 字节";
        Headers: "Headers", "请求头";
        Status: "status", "状态码";
        Duration: "duration", "耗时";
        SizeOut: "response", "响应大小";
        SizeIn: "request", "请求大小";
        Bytes: "{} byte{s}", "{} 字节";
        Milliseconds: "{} ms", "{} 毫秒";
        MoreBytes: "… {} more byte{s}", "……还有 {} 字节";
        // Its signature.
        Signature: "Signature", "签名";
        Unsigned: "None: the session alone says who calls.", "无签名：仅凭 session 识别调用者。";
        SignedAsBatch: "One call of a batch: the batch as a whole is signed, and correctly.", "批量请求中的一个调用：整个批量已签名，且签名正确。";
        NotChecked: "Not checked: the application is not known.", "未校验：应用未知。";
        Wrong: "wrong", "错误";
        StringToSign: "String to sign", "待签名字符串";
        NamesAndValues: "names and values, nothing between them", "参数名与参数值直接相连";
        Digest: "Digest", "摘要";
        DigestOf: "{} of it, in upper-case hex", "对其做 {}，十六进制大写";
        DigestKeyed: "{} of it, keyed with the secret, in upper-case hex", "以密钥对其做 {}，十六进制大写";
        DigestUnknown: "none: sign_method is {}", "无：sign_method 应为 {}";
        Expected: "expected", "应为";
        Received: "received", "实际";
        Mistake: "What went wrong", "问题所在";
        // Handed on by Qimen.
        HandedOn: "Handed on", "转发";
        To: "to", "目标";
        ToStub: "the stub", "内置桩";
        ToHandler: "a handler", "处理函数";
        Method: "method", "接口";
        SignedFor: "signed for", "签名应用";
        SignedForNobody: "(nobody: it stays in this process)", "（无：在本进程内处理）";
        Times: "times", "次数";
        CameBack: "came back", "返回";
        StatusOf: "status {}", "状态码 {}";
        After: "after {} ms", "用时 {} 毫秒";
        // What to do with a call.
        Link: "Link", "链接";
        CopyAs: "Copy as", "复制为";
        Copied: "copied", "已复制";
        CopyByHand: "select and copy", "请选中后复制";
        Replay: "Replay with changes", "修改后重放";
        Curl: "curl", "curl";
        Rust: "Rust", "Rust";
        Topctl: "topctl", "topctl";
        // No call yet.
        NoCalls: "No calls yet", "还没有调用";
        PointClient: "Point a client at `{}`, or make a first call:", "把客户端指向 `{}`，或先发起一次调用：";
        SignedNow: "The curl command is signed for the next ten minutes; reload the page for another.", "curl 命令的签名十分钟内有效，过期请刷新页面。";
        CallHere: "Call it from here", "在本页调用";
        Copy: "Copy", "复制";
        // The form for a call.
        Try: "Try an API", "调试接口";
        TryHint: "signed here, and recorded as any other call", "在此签名，与其他调用一样记录";
        TryOpen: "Open", "打开";
        TryCall: "Call", "调用";
        TryNotServed: "The sandbox does not serve {}; the call will meet code 22.", "沙箱未提供 {}，调用会返回 22。";
        TryUndocumented: "Nothing is known of its parameters: write them below.", "没有其参数的文档，请在下面填写。";
        TryFile: "a file: not sent from this form", "文件：本表单不发送";
        TryMore: "Further parameters", "其他参数";
        TryMoreHint: "name=value, one a line", "每行一个：名称=值";
        TryBody: "Body (JSON or XML)", "请求体（JSON 或 XML）";
        Application: "Application", "应用";
        Session: "Session", "授权 session";
        SessionDeclared: "a declared session", "使用已声明的 session";
        SessionRequired: "required", "必须授权";
        Format: "Format", "格式";
        Required: "must be sent", "必填";
        CalledAs: "call #{}", "调用 #{}";
        // Mocks, limits, faults.
        Settings: "Mocks, limits, faults", "模拟响应、限流、故障";
        Mocks: "Mocks", "模拟响应";
        MocksHint: "a method answers with this each time", "该接口每次都返回此内容";
        Limits: "Limits", "限流";
        LimitsHint: "calls beyond it meet code 7", "超出后返回错误码 7";
        Faults: "Faults", "故障";
        FaultsHint: "each meets one of the next calls", "每个故障作用于之后的一次调用";
        Add: "Add", "添加";
        Save: "Save", "保存";
        Remove: "Remove", "删除";
        New: "New", "新建";
        SampleBody: "Response (JSON, with or without its envelope)", "响应（JSON，可含或不含外层）";
        OrError: "or an error: code", "或错误：错误码";
        SubCode: "sub code", "子错误码";
        SubMsg: "sub message", "子错误信息";
        HttpStatus: "HTTP status", "HTTP 状态码";
        RequiredParameters: "required parameters, by commas", "必填参数，逗号分隔";
        SessionOptional: "optional", "可选授权";
        SessionNone: "none", "无需授权";
        LimitOn: "counted by", "统计对象";
        LimitApp: "application", "应用";
        LimitApi: "API", "接口";
        LimitAppApi: "API of an application", "应用的接口";
        LimitName: "app key, or method", "App Key 或接口名";
        LimitCalls: "calls", "次数";
        LimitSeconds: "in seconds", "秒数";
        LimitBan: "ban in seconds", "封禁秒数";
        LimitIs: "{} call{s} in {} s", "{} 次 / {} 秒";
        LimitBans: "ban {} s", "封禁 {} 秒";
        FaultKind: "kind", "类型";
        FaultTimes: "times", "次数";
        FaultMillis: "milliseconds", "毫秒";
        FaultBytes: "bytes", "字节数";
        FaultCode: "code", "错误码";
        FaultBody: "body", "内容";
        Failed: "not done: {}", "未完成：{}";
        // Messages.
        Messages: "Messages", "消息";
        MessagesHint: "TMC, at `ws://` on this address", "消息服务 TMC，本地址的 `ws://`";
        Topic: "Topic", "主题";
        Content: "Content", "内容";
        User: "User", "用户";
        UserHint: "user (none: to every application)", "用户（空：发给所有应用）";
        Publish: "Publish", "发布";
        NobodyGetsIt: "no application gets it: the user permits it to none", "没有应用会收到：该用户未授权任何应用";
        Connections: "{} connection{s}", "{} 个连接";
        Unconfirmed: "{} message{s} not confirmed", "{} 条消息未确认";
        Life: "Life", "经过";
        OverConnection: "over connection {}", "经连接 {}";
        StepPublished: "published", "已发布";
        StepSent: "sent", "已发送";
        StepConsumed: "consumed", "已拉取";
        StepFault: "fault", "故障";
        StepConfirmed: "confirmed", "已确认";
        StepFailed: "failed", "处理失败";
        StepTimedOut: "timed out", "超时";
        StepConnectionLost: "connection lost", "连接断开";
        StepExpired: "expired", "已过期";
        StepDeleted: "deleted", "已删除";
    }
}

/// What the script says, with the names of the attributes in which it finds it.
pub(super) const FOR_SCRIPT: [(&str, Text); 7] = [
    ("live", Text::Live),
    ("off", Text::NotConnected),
    ("copied", Text::Copied),
    ("by-hand", Text::CopyByHand),
    ("nobody", Text::NobodyGetsIt),
    ("failed", Text::Failed),
    ("called", Text::CalledAs),
];

#[cfg(test)]
mod tests;
