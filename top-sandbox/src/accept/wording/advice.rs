//! What to do about a fault.

texts! {
    /// What to do.
    pub(in crate::accept) enum Advice {
        // Faults that several probes find.
        Missing:
            "refuse a call without a signature before anything else is done with it", "没有签名的调用，应先拒绝，不做任何其他处理";
        Compare:
            "compute the signature with your own secret and compare all of its 32 digits",
            "用自己的密钥计算签名，并比较全部 32 位";
        RawBody:
            "sign the bytes of the body as they came, before anything reads them: a body that was read and written again is \
             another body",
            "验签要用收到的请求体原始字节，在解析之前进行：解析后重新写出的请求体，已不是原来的请求体";
        Covered:
            "compute the signature over all that came: each parameter of the query, and the body",
            "验签要覆盖收到的全部内容：查询串的每个参数，以及请求体";
        Stale:
            "refuse calls whose signed `timestamp` (GMT+8) is more than ten minutes ago: a captured call can be repeated for ever",
            "拒绝 `timestamp`（参与签名，GMT+8）早于当前时间十分钟以上的调用：否则被截获的调用可以无限期重放";
        Future:
            "refuse calls whose signed `timestamp` (GMT+8) is more than ten minutes ahead: a captured call can be repeated until \
             then (the official Java SDK's checkTimestamp lets them pass)",
            "拒绝 `timestamp`（参与签名，GMT+8）超前当前时间十分钟以上的调用：否则被截获的调用在那之前都可以重放（官方 Java SDK 的 \
             checkTimestamp 会放行）";
        Untyped:
            "take the content types that you expect and refuse the rest: the platform's rule signs no body of others",
            "只接受预期的 Content-Type，其余一律拒绝：按平台规则，其他类型的请求体不参与签名";
        // Of one probe.
        Chinese:
            "read body and parameters in the charset of the Content-Type (UTF-8 where it names none), and answer in the charset \
             that your own Content-Type names",
            "按 Content-Type 的字符集读取请求体和参数（未写明即 UTF-8），并按自己的 Content-Type 所写的字符集返回";
        Emoji:
            "something keeps three bytes a character: a column of MySQL's `utf8` (use `utf8mb4`), or UCS-2 on the way",
            "有环节每个字符最多只存 3 字节：MySQL 的 `utf8` 列（请改用 `utf8mb4`），或途中用了 UCS-2";
        EscapedText:
            "read and write XML and JSON with a library, once each: no unescaping of values by hand, no response put together \
             from texts",
            "XML 和 JSON 都用库来解析和生成，各一次：不要手工反转义，也不要用字符串拼接响应";
        NumberedCharacters:
            "read the body with a library for XML or JSON, which knows characters written as numbers",
            "用 XML 或 JSON 库解析请求体，库能识别数字转义的字符";
        Cdata:
            "read the body with a library for XML, which knows CDATA sections", "用 XML 库解析请求体，库能识别 CDATA 段";
        Gbk:
            "sign the bytes of the body as they came, before they are text; then read them in the charset of the Content-Type",
            "先用收到的请求体原始字节验签，再按 Content-Type 的字符集解码";
        XmlDeclaration:
            "sign the whole body, and let a library read the declaration: the platform sends bodies with and without one",
            "对整个请求体验签，XML 声明交给库处理：平台发送的请求体有的带声明，有的不带";
        CharsetUnnamed:
            "a Content-Type without charset means UTF-8; compare what stands before the `;` alone",
            "Content-Type 未写字符集即为 UTF-8；只比较 `;` 之前的部分";
        CharsetSpelling:
            "read the Content-Type with a library: blanks and the case of letters do not count",
            "用库解析 Content-Type：空格和大小写没有意义";
        ApplicationXml:
            "take application/xml as text/xml: callers of Qimen send both",
            "application/xml 与 text/xml 同样对待：奇门的调用方两种都会发送";
        EmptyValue:
            "sign every parameter that came, those without a value too: their names are signed",
            "收到的每个参数都参与验签，值为空的也一样：其名称也签了名";
        QueryText:
            "decode the query once (`+` is a blank), and sign the decoded values",
            "查询串只解码一次（`+` 是空格），用解码后的值验签";
        SignedHeader:
            "sign the headers that `top-sign-list` names too, their values URL-decoded",
            "`top-sign-list` 列出的请求头也参与验签，取 URL 解码后的值";
        FullMethod:
            "take `method` with and without the prefix `taobao.qimen.`", "`method` 带不带前缀 `taobao.qimen.` 都要接受";
        UnknownMethod:
            "look at the signed `method`, not at the address alone: no signature covers the address, so that a call meant for one \
             handler can be sent to another",
            "要检查参与签名的 `method`，不能只看地址：签名不覆盖地址，发给一个处理函数的调用可以被转投到另一个";
        XmlEntity:
            "turn DOCTYPE off in the reader of XML: a declared entity can read your files (XXE) or fill your memory",
            "在 XML 解析器中禁用 DOCTYPE：声明的实体可以读取你的文件（XXE），或耗尽内存";
        SameCallTwice:
            "remember business keys (the order's code, outBizCode) with their responses, and answer a key that was there with the \
             response of then",
            "保存业务键（单据编码、outBizCode）及其响应；业务键已存在时，返回当时的响应";
        SameOrderAgain:
            "a time-out is not a failure, so that callers repeat an order: remember business keys (the order's code, outBizCode) \
             with their responses, and answer a key that was there with the response of then",
            "超时不等于失败，调用方会重发单据：保存业务键（单据编码、outBizCode）及其响应；业务键已存在时，返回当时的响应";
        // Of the first call.
        Start: "start the endpoint, and look whether the address is right", "启动服务，并检查地址是否正确";
        PutText:
            "put @TEXT@ where the endpoint gives a text back, or leave out that it has to",
            "把 @TEXT@ 放在服务会返回的字段里，或去掉必须返回文本的要求";
        Succeed:
            "the signature was taken, and the call then failed: give a body that your test data makes succeed",
            "验签已通过，但调用随后失败：请提供在你的测试数据下能成功的请求体";
        AnswerInForm:
            "answer with HTTP status 200 in the caller's format, whatever happens; is the address right?",
            "无论发生什么，都以 HTTP 状态码 200 和调用方的格式返回；地址是否正确？";
        CheckSecret:
            "check that the endpoint has this application's secret, and print the text that it signs: the parameters sorted by \
             name, name and value without anything between, then the body as it came, the secret before and behind all of it",
            "检查服务用的是否为该应用的密钥，并打印其待签名串：参数按名称排序，名称与值直接相连，其后是收到的请求体原文，首尾各加密钥";
        // Usual mistakes, by the call that such an endpoint takes.
        BodyUnsigned:
            "it takes a signature over the query alone: the body is signed behind the parameters, byte by byte",
            "服务接受只对查询串的签名：请求体应排在参数之后，逐字节参与签名";
        TimeInUtc:
            "it takes a time of eight hours ago: the `timestamp` is in GMT+8, and it is read as UTC",
            "服务接受八小时前的时间：`timestamp` 是 GMT+8，却按 UTC 解读了";
        ClockWrong:
            "it takes a time of eight hours ahead: the clock or its time zone is set wrongly",
            "服务接受八小时后的时间：时钟或时区设置有误";
        SmallLetters:
            "it takes a signature in small letters: the platform writes the digits A to F in capitals",
            "服务接受小写的签名：平台的签名是大写，A 到 F 为大写字母";
        HmacMd5:
            "it takes HMAC-MD5: the platform signs its calls with MD5 over secret + text + secret",
            "服务接受 HMAC-MD5：平台的调用是对“密钥 + 文本 + 密钥”做 MD5";
        HmacSha256:
            "it takes HMAC-SHA256: the platform signs its calls with MD5 over secret + text + secret",
            "服务接受 HMAC-SHA256：平台的调用是对“密钥 + 文本 + 密钥”做 MD5";
        PrefixAlone:
            "it takes the method with the prefix `taobao.qimen.` alone: Qimen sends it without",
            "服务只接受带前缀 `taobao.qimen.` 的方法名：奇门发送时不带前缀";
    }
}
