//! What is played, a line for each probe.

texts! {
    /// The title of a probe.
    pub(in crate::accept) enum Title {
        FirstCall: "a right call", "正确的调用";
        // What has to succeed.
        Chinese: "Chinese text", "中文文本";
        Emoji: "emoji and rare characters, of four bytes each", "表情符号和生僻字，每个 4 字节";
        EscapedText: "text with <, &, quotes, % and what looks escaped already", "含 <、&、引号、% 和形似已转义内容的文本";
        NumberedCharacters:
            "Chinese text written as numbers (&#28120; or \\u6dd8)", "以数字转义书写的中文（&#28120; 或 \\u6dd8）";
        Cdata: "text in a CDATA section", "CDATA 段中的文本";
        Gbk: "Chinese text in GBK", "GBK 编码的中文";
        XmlDeclaration: "a body with an XML declaration", "带 XML 声明的请求体";
        Spacing: "a body with line ends between its members, signed as it is", "成员之间有换行的请求体，按原样签名";
        CharsetUnnamed: "a Content-Type that names no charset", "Content-Type 未写字符集";
        CharsetSpelling:
            "a Content-Type with a blank before the charset, in small letters", "Content-Type 的字符集小写，前面有空格";
        ApplicationXml: "the Content-Type application/xml", "Content-Type 为 application/xml";
        EmptyValue: "a parameter without a value, which is signed", "值为空的参数，参与签名";
        QueryText: "a parameter with Chinese, a blank, +, & and =", "含中文、空格、+、& 和 = 的参数";
        SignedHeader: "a header that `top-sign-list` names, which is signed", "`top-sign-list` 列出的请求头，参与签名";
        FullMethod: "the method with the prefix taobao.qimen.", "方法名带前缀 taobao.qimen.";
        // What has to be refused.
        MissingSign: "a call without `sign`", "没有 `sign` 的调用";
        EmptySign: "a call whose `sign` has no value", "`sign` 值为空的调用";
        WrongSign: "a signature with one wrong digit", "签名错一位";
        OtherSecret: "a signature by another secret", "用另一个密钥签名";
        SignWithoutBody: "a signature over the query alone", "只对查询串签名";
        ChangedBody: "a body that was changed behind its signature", "签名之后，请求体被改动";
        ChangedSpacing: "line ends put into the body behind its signature", "签名之后，请求体中插入了换行";
        AddedParameter: "a parameter added behind the signature", "签名之后，增加了参数";
        ChangedParameter: "a parameter changed behind the signature", "签名之后，参数值被改动";
        StaleTime: "a call of an hour ago, rightly signed", "一小时前的调用，签名正确";
        FutureTime: "a call of an hour ahead, rightly signed", "时间超前一小时的调用，签名正确";
        UntypedBody: "a body of an unknown type, of which nothing is signed", "类型未知的请求体，完全未参与签名";
        UnknownMethod: "a method that nobody serves, rightly signed", "不存在的方法，签名正确";
        XmlEntity: "XML that declares an entity and uses it", "声明了实体并使用它的 XML";
        // What comes twice.
        SameCallTwice: "the same call twice, byte by byte", "同一调用发送两次，逐字节相同";
        SameOrderAgain:
            "the same order in a new call, as after a time-out", "同一单据用新的调用再发一次，如超时后的重试";
    }
}
