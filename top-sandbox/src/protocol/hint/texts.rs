//! Every hint, in both languages. No other file of the rooms below `http` holds words for a developer.

texts! {
    /// A hint of the gateway.
    pub(crate) enum Said {
        // A request as a whole.
        OtherHttpMethod: "use POST, or GET where no file is sent", "请用 POST；不上传文件时也可用 GET";
        TooManyParameters: "a request has at most 10000 parameters and 1000 files", "一个请求最多 10000 个参数、1000 个文件";
        NoMethod: "no parameter `method` in the query or the body", "查询串和请求体里都没有参数 `method`";
        NoAppKey: "no parameter `app_key` in the query or the body", "查询串和请求体里都没有参数 `app_key`";
        UnknownAppKey:
            "the sandbox knows no such app key; declare it: `[[app]]` in its configuration, `Builder::app` in code",
            "沙箱没有这个 app key；请声明：配置里用 `[[app]]`，代码里用 `Builder::app`";
        Version: "`v` is `2.0`", "`v` 应为 `2.0`";
        Format:
            "`format` is `json` or `xml`, in lower case; `json2` and `xml2` belong to Qimen's own gateway",
            "`format` 应为小写的 `json` 或 `xml`；`json2` 和 `xml2` 只用于奇门自己的网关";
        NoTimestamp: "`timestamp` is `yyyy-MM-dd HH:mm:ss` in GMT+8", "`timestamp` 应为 GMT+8 的 `yyyy-MM-dd HH:mm:ss`";
        UnreadableTimestamp:
            "`timestamp` is `yyyy-MM-dd HH:mm:ss` in GMT+8, or 13 digits of milliseconds or 10 of seconds since 1970",
            "`timestamp` 应为 GMT+8 的 `yyyy-MM-dd HH:mm:ss`，或 1970 年以来的毫秒数（13 位）或秒数（10 位）";
        TimestampAhead:
            "`timestamp`, read as {}, is {} s ahead of the sandbox's clock, 600 s are allowed",
            "`timestamp` 按{}解读，比沙箱的时钟超前 {} 秒，最多允许 600 秒";
        TimestampBehind:
            "`timestamp`, read as {}, is {} s behind the sandbox's clock, 600 s are allowed",
            "`timestamp` 按{}解读，比沙箱的时钟落后 {} 秒，最多允许 600 秒";
        IsItGmt8: "is it GMT+8?", "它是 GMT+8 吗？";
        DateAndTime: "a date and time in GMT+8", " GMT+8 日期时间";
        Seconds: "seconds since 1970", " 1970 年以来的秒数";
        Milliseconds: "milliseconds since 1970", " 1970 年以来的毫秒数";
        NoSign: "no parameter `sign` in the query or the body", "查询串和请求体里都没有参数 `sign`";
        EmptyBatch: "the body of a batch holds no call", "批量请求的请求体里没有调用";
        BatchTooLarge:
            "a batch has at most 10000 calls, and its public block at most 1 MiB",
            "一个批量请求最多 10000 个调用，公共参数部分最多 1 MiB";
        SandboxFailed: "the sandbox itself failed; please report it", "沙箱自身出错，请报告此问题";
        // One call.
        MethodMissing: "no parameter `method`", "没有参数 `method`";
        UnknownMethod:
            "the sandbox serves no such method. To serve it, give it its document (`--docs`, `--catalogue`), or declare a response: \
             `[[answer]]` in its configuration, `Sandbox::answer` or `on` in code",
            "沙箱没有提供这个接口。要提供它，请给出它的文档（`--docs`、`--catalogue`），或声明一个响应：配置里用 `[[answer]]`，代码里用 \
             `Sandbox::answer` 或 `on`";
        MisspeltMethod:
            "the sandbox serves no such method; did you mean `{}`? To serve it, give it its document (`--docs`, `--catalogue`), or \
             declare a response: `[[answer]]` in its configuration, `Sandbox::answer` or `on` in code",
            "沙箱没有提供这个接口；是不是 `{}`？要提供它，请给出它的文档（`--docs`、`--catalogue`），或声明一个响应：配置里用 \
             `[[answer]]`，代码里用 `Sandbox::answer` 或 `on`";
        CatalogueUnreadable: "the catalogue cannot be read: {}", "目录无法读取：{}";
        NotPermitted:
            "the application is restricted with `App::only`, and this method is not in it",
            "该应用用 `App::only` 限定了接口，其中没有这一个";
        LimitDeclared: "a limit that was declared for this sandbox", "为这个沙箱声明的限流";
        FaultDeclared: "a fault that was declared for this sandbox", "为这个沙箱声明的故障";
        NoSession: "this API needs a `session`", "这个接口需要 `session`";
        UnknownSession:
            "no such session; declare it: `[[session]]` in the configuration, `Builder::session` in code",
            "没有这个 session；请声明：配置里用 `[[session]]`，代码里用 `Builder::session`";
        SessionOfAnother: "the session was granted to another application", "这个 session 是授予另一个应用的";
        SessionEnded: "the session has ended by the sandbox's clock", "按沙箱的时钟，这个 session 已过期";
        HandlerPanicked: "the handler panicked", "处理函数发生了 panic";
        SampleMisfits:
            "the document's sample is served as it is, and does not fit the documented type at {}",
            "文档的示例按原样返回，但在 {} 处与文档的类型不符";
        LimitUnchecked: "a limit that does not fit its type is not checked at {}", "{} 处的限制与其类型不符，未检查";
        AndMore: "{} and more", "{} 等";
        // Qimen.
        NoCustomer: "no parameter `{}`: it says to whom the call goes", "没有参数 `{}`：它说明调用转给谁";
        NoRoute:
            "no route has this customerId (in a cloud scene, target_app_key); declare one: `[[qimen]]` in the configuration, \
             `Sandbox::qimen` in code",
            "没有路由对应这个 customerId（云场景中是 target_app_key）；请声明：配置里用 `[[qimen]]`，代码里用 `Sandbox::qimen`";
        RouteOfOtherMethods: "the customer's routes are for other methods", "这个客户的路由用于其他接口";
        RouteOfOtherCaller:
            "the route is not for this application: `from` in the configuration, `only_from` in code",
            "这条路由不对这个应用开放：见配置里的 `from`，代码里的 `only_from`";
        RouteWithoutSecret:
            "the route's application is not declared, so that its secret is not known",
            "路由所指的应用没有声明，因此不知道它的密钥";
        BodyNotOfItsCharset:
            "the body's bytes are not of the charset of the Content-Type", "请求体的字节与 Content-Type 的字符集不符";
        RootIsRequest: "the root of the body is `request`", "请求体的根元素应为 `request`";
        BodyNoXml: "the body is no well-formed XML: {}", "请求体不是格式良好的 XML：{}";
        CalledSideFailed: "the called side itself says failure", "被调用方自己返回了失败";
        MayBeExecuted: "the called side may have executed the call", "被调用方可能已经执行了这次调用";
        NotReceived: "the called side did not get the call", "被调用方没有收到这次调用";
        CalledSideStatus:
            "the called side answered with HTTP status {}; the platform reads 200 alone",
            "被调用方返回了 HTTP 状态码 {}；平台只读 200 的响应";
        CalledSideNoText: "the called side's response is no text: {}", "被调用方的响应不是文本：{}";
        CharsetUnknown: "its charset is not known", "不认识它的字符集";
        BytesOfNoCharset: "its bytes are not of its charset", "字节与其字符集不符";
        CalledSideNoXml:
            "the called side's response is no XML with the root `response`", "被调用方的响应不是以 `response` 为根的 XML";
        CalledSideNoJson: "the called side's response is no JSON", "被调用方的响应不是 JSON";
        // A wrong signature.
        NoneOfTheUsual:
            "none of the usual mistakes: compare the string to sign with your client's, character by character, and your \
             client's secret with the one declared here",
            "不是常见的错误：请把待签名串与客户端的逐字比较，并核对客户端的密钥与这里声明的是否一致";
        NoSignMethod: "no parameter `sign_method`: it is {}", "没有参数 `sign_method`：应为 {}";
        UnknownSignMethod: "`sign_method` is {}, in lower case", "`sign_method` 应为小写的 {}";
        LooksLikeBase64: "`sign` looks like Base64: it is sent in upper-case hex", "`sign` 像是 Base64：应发送十六进制大写";
        OtherLength: "`sign` has {} digits, and `sign_method={}` gives {}", "`sign` 有 {} 位，而 `sign_method={}` 得到 {} 位";
        Or: "{} or {}", "{} 或 {}";
        OldMd5:
            "this is the MD5 of before 2011, with the secret in front only, as the official .NET SDK of 2015 signs: set \
             `sign_method`, or let the sandbox take it with `old_md5`",
            "这是 2011 年以前的 MD5，密钥只在前面，2015 年的官方 .NET SDK 即如此签名：请设置 `sign_method`，或用 `old_md5` 让沙箱接受它";
        SecretBehindOnly:
            "this is an MD5 with the secret behind only, as official SDKs sign when `sign_method` is absent: set `sign_method`",
            "这是密钥只在后面的 MD5，官方 SDK 在没有 `sign_method` 时即如此签名：请设置 `sign_method`";
        OtherCase: "right but for its case: `sign` is upper-case hex", "只有大小写不对：`sign` 应为十六进制大写";
        OtherMethod:
            "this is the signature of `{}`, and `sign_method` says `{}`", "这是 `{}` 的签名，而 `sign_method` 写的是 `{}`";
        PlainSha256: "this is a plain SHA-256: `{}` is {}", "这是普通的 SHA-256：`{}` 应为 {}";
        HashedTwice:
            "the signature was hashed a second time: send the first digest", "签名又做了一次摘要：请发送第一次的摘要";
        SentAsBase64:
            "the signature was sent as Base64: it is sent in upper-case hex", "签名以 Base64 发送了：应发送十六进制大写";
        PathSigned:
            "the path `{}` was signed before the parameters: that is another platform's rule (IOP)",
            "参数之前还签了路径 `{}`：那是另一个平台（IOP）的规则";
        SecretSpaced:
            "the secret was used with or without white space around it", "所用的密钥前后多了或少了空白";
        KeyAsSecret: "the app key was used as the secret", "把 app key 当作密钥了";
        SecretBehindMissing:
            "{} takes the secret before and behind the text; the one behind is missing", "{} 在文本前后都要加密钥；缺少后面的";
        SecretBeforeMissing:
            "{} takes the secret before and behind the text; the one before is missing", "{} 在文本前后都要加密钥；缺少前面的";
        SignedEmptySecret: "signed with an empty secret", "签名时密钥为空";
        SecretAround:
            "with {} the secret is the key only; it was put around the text as well",
            "{} 的密钥只作为 HMAC 的 key；却又加在了文本前后";
        NamedTwiceSystem:
            "`{}` is a system parameter, and the API has a parameter of the same name: both were sent, and the signature covers \
             the API's. An official SDK in Java does that; leave the API's parameter out",
            "`{}` 是系统参数，而接口也有同名参数：两个都发送了，签名覆盖的是接口的那个。某个官方 Java SDK 即如此；请去掉接口的那个参数";
        NamedTwice:
            "`{}` was sent twice, with two values: the first counts, and the signature covers the other",
            "`{}` 发送了两次，值不同：以第一个为准，而签名覆盖的是另一个";
        BodyUnsigned: "the body was not signed: it belongs behind the parameters", "请求体没有参与签名：它应排在参数之后";
        BodyTrimmed:
            "the body was signed without the white space around it, and sent with it",
            "签名时请求体去掉了首尾空白，发送时却带着";
        BodyFirst:
            "the body was signed before the parameters: it belongs behind them", "签名时请求体排在参数之前：它应排在参数之后";
        BodyAlone: "only the body was signed: the parameters belong before it", "只签了请求体：参数应排在它之前";
        OrderOfSending:
            "parameters were signed in the order of sending: sort them by name", "参数按发送顺序签名了：应按名称排序";
        OrderOfLetters:
            "names were sorted without regard to case: sort them by their bytes, capitals first",
            "名称排序时忽略了大小写：应按字节排序，大写在前";
        Separated:
            "names and values were signed with `=` and `&` between them: nothing belongs between them",
            "签名时名称与值之间加了 `=` 和 `&`：它们应直接相连";
        OrderOfValues: "parameters were sorted by their values: sort them by their names", "参数按值排序了：应按名称排序";
        ValuesAlone: "only the values were signed: each belongs behind its name", "只签了值：每个值应排在它的名称之后";
        TimestampAsNumber:
            "`timestamp` was signed as a number since 1970 and sent as a date: sign what is sent",
            "`timestamp` 以数字签名、以日期发送：发送什么就签什么";
        TimestampOfOtherZone:
            "`timestamp` was signed in another time zone than it was sent in", "`timestamp` 签名与发送时的时区不同";
        TimestampTakenTwice:
            "another `timestamp` was signed than sent: take the time once for each call",
            "签名的 `timestamp` 与发送的不是同一个：每次调用只取一次时间";
        LeftOut: "`{}` was sent and not signed: sign every parameter that is sent", "`{}` 发送了却没有签名：发送的每个参数都要签名";
        SystemAlone:
            "only the system parameters were signed: the API's own belong there too", "只签了系统参数：接口参数也要签";
        SystemLeftOut:
            "the system parameters were not signed: they belong there too", "系统参数没有签名：它们也要签";
        SignedBlank:
            "`{}` was signed with an empty value and not sent: leave it out of both",
            "`{}` 以空值参与了签名，却没有发送：两边都应去掉";
        PercentEncoded:
            "values were signed percent-encoded: sign them as they are, then encode", "签的是 URL 编码后的值：应先按原值签名，再编码";
        EscapedForHtml:
            "values were escaped for HTML (`&amp;`) in one of signing and sending: sign exactly what is sent",
            "签名或发送时有一边做了 HTML 转义（`&amp;`）：发送什么就签什么";
        JsonTwice:
            "JSON was written twice, once to sign and once to send, with other blanks or escapes: sign the text that is sent",
            "JSON 序列化了两次，一次签名、一次发送，空白或转义不同：应签所发送的文本";
        PlusAsSpace:
            "a `+` was sent as it is and arrived as a space: encode it as `%2B`, and signed spaces stay spaces",
            "`+` 未编码就发送，到达时成了空格：应编码为 `%2B`，而签名里的空格仍是空格";
        ValuesTrimmed: "values were signed without the white space around them", "签名时去掉了值首尾的空白";
        ValuesLowered: "values were signed in lower case", "签名时值变成了小写";
        LineBreaksChanged:
            "line breaks in a value were changed on the way: sign them as they are sent", "值里的换行在途中变了：应按发送的样子签名";
        BooleansCapitalised:
            "booleans were signed as `True` and `False` and sent as `true` and `false`: sign what is sent",
            "布尔值以 `True`、`False` 签名，以 `true`、`false` 发送：发送什么就签什么";
        BooleansLowered:
            "booleans were signed as `true` and `false` and sent otherwise: sign what is sent",
            "布尔值以 `true`、`false` 签名，却以别的写法发送：发送什么就签什么";
        GbkSigned: "the bytes of GBK were signed: sign those of UTF-8", "签的是 GBK 的字节：应签 UTF-8 的字节";
        QuestionMarks:
            "the text was signed in a charset that lacks its characters, each as `?`: sign the bytes of UTF-8",
            "签名所用的字符集没有这些字符，都成了 `?`：应签 UTF-8 的字节";
        BodyCut:
            "the body lacks {} of the bytes that `Content-Length` announces: paste all of it, with its line ends",
            "请求体比 `Content-Length` 所写的少 {} 字节：请连同换行完整粘贴";
        // Beside the signature.
        TimestampIsNumber:
            "`timestamp` is read as {}: {} in GMT+8; the documented form is `yyyy-MM-dd HH:mm:ss`",
            "`timestamp` 按{}解读：GMT+8 时间 {}；文档规定的格式是 `yyyy-MM-dd HH:mm:ss`";
        TimestampIsNothing:
            "`timestamp` cannot be read (code 31): it is `yyyy-MM-dd HH:mm:ss` in GMT+8, or 10 digits of seconds or 13 of \
             milliseconds since 1970",
            "`timestamp` 无法解读（错误码 31）：应为 GMT+8 的 `yyyy-MM-dd HH:mm:ss`，或 1970 年以来的秒数（10 位）或毫秒数（13 位）";
        SystemTwice:
            "`{}` is a system parameter and was sent twice, with two values", "`{}` 是系统参数，却发送了两次，值不同";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bilingual::assert_bilingual;

    #[test]
    fn every_hint_is_there_in_both_languages_with_the_same_gaps_and_names() {
        assert_bilingual(Said::ALL, Said::of);
    }
}
