//! What was expected, what came, and why nothing can be said.

texts! {
    /// What stands in a finding beside title and advice, and in the report.
    pub(in crate::accept) enum Phrase {
        // What was expected.
        Success: "success", "成功";
        SuccessWithText:
            "success, and the text unchanged wherever it comes back", "成功，且返回的文本没有变化";
        SuccessWithTextBack: "success, and the text of the call back", "成功，并返回调用中的文本";
        RefusalLike: "HTTP status 200 and {}", "HTTP 状态码 200，响应体为 {}";
        FailureInForm:
            "HTTP status 200 and a failure in the caller's format", "HTTP 状态码 200，以调用方的格式返回失败";
        EntityLeft: "a failure, or the entity left as it is", "失败，或实体保持原样";
        FirstAgainOrRefusal:
            "the first response again, or a refusal: not executed twice", "再次返回第一次的响应，或拒绝：不能执行两次";
        FirstAgainOrThere:
            "the first response again, or a failure that says the order is there: not executed twice",
            "再次返回第一次的响应，或返回“单据已存在”的失败：不能执行两次";
        // What came.
        Refusal: "the refusal", "被拒绝";
        FailureWithoutCode: "a failure without a code", "失败，没有错误码";
        FailureWithCode: "a failure with the code `{}`", "失败，错误码 `{}`";
        SuccessTextSame: "success, with the text as it was sent", "成功，文本与发送的一致";
        SuccessTextOther:
            "success, without the text as it was sent: `{}` is `{}`", "成功，但文本与发送的不一致：`{}` 为 `{}`";
        SuccessTextGone: "success, without the text", "成功，但没有返回文本";
        EntityExpanded:
            "success, with the entity's text in place of its name", "成功，但实体名被替换成了实体的内容";
        FirstAgain: "the first response again", "再次返回第一次的响应";
        SecondRefused: "the refusal of the second one", "第二次被拒绝";
        SecondFailed: "a failure of the second one: `{}`", "第二次失败：`{}`";
        OtherSuccess: "success with another `{}`: `{}`, and then `{}`", "成功，但 `{}` 不同：先是 `{}`，后是 `{}`";
        AlreadyFirst: "already the first of the two: {}", "两次中的第一次就已如此：{}";
        // What came and the platform does not read.
        NoResponse: "no response: {}", "没有响应：{}";
        Status: "HTTP status {}", "HTTP 状态码 {}";
        NoText: "a response that is no text: {}", "响应不是文本：{}";
        OtherRoot: "XML with the root `{}`", "根元素为 `{}` 的 XML";
        XmlForJson: "XML, where JSON was asked for", "返回了 XML，而要求的是 JSON";
        JsonForXml: "JSON, where XML was asked for", "返回了 JSON，而要求的是 XML";
        Neither: "neither XML nor JSON: `{}`", "既不是 XML 也不是 JSON：`{}`";
        Empty: "neither XML nor JSON: an empty body", "既不是 XML 也不是 JSON：响应体为空";
        NoFlag: "a response without `flag`", "响应中没有 `flag`";
        // Why nothing can be said.
        FirstFailed: "not played: the first call has to succeed", "未进行：首次调用必须先成功";
        NoKeyPlace: "not played: the body has no @KEY@", "未进行：请求体中没有 @KEY@";
        NoTextPlace: "the body has no @TEXT@", "请求体中没有 @TEXT@";
        NotInCharset: "the charset has no such characters", "该字符集中没有这些字符";
        TextUnseen:
            "success; the endpoint gives no text back, so that it cannot be compared", "成功；服务没有返回文本，因此无法比较";
        EntityUnseen:
            "success; the endpoint gives no text back, so that nothing is seen of it", "成功；服务没有返回文本，因此看不出结果";
        // The report as a whole.
        OneFault: "{} good, 1 fault, {} not judged", "{} 项通过，1 项不通过，{} 项未判定";
        Faults: "{} good, {} faults, {} not judged", "{} 项通过，{} 项不通过，{} 项未判定";
        FaultLine: "fault: {}: {}", "不通过：{}：{}";
        UnjudgedLine: "not judged: {}: {}", "未判定：{}：{}";
        UnknownProbe: "there is no probe `{}`; there are {}", "没有名为 `{}` 的检查项；可用的有 {}";
    }
}
