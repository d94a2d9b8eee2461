//! What a caller gets: the response of the called side, or a failure of Qimen's own folded into the form of one.

use bytes::Bytes;
use http::Response;
use serde_json::{json, value::RawValue};
use top_core::xml;

use super::exchange::QimenResponse;
use crate::protocol::{Form, Hint, PlatformError, Reading, Said, request::Params};

/// The form of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// The warehouse methods: XML, failures with codes such as `TOP15`.
    Standard,
    /// A cloud scene (`format=xml`, `xml2`): XML, failures with numbers.
    SceneXml,
    /// A cloud scene (`format=json`): JSON inside a member `response`.
    SceneJson,
    /// A cloud scene (`format=json2`): JSON as it is.
    SceneJson2,
}

impl Family {
    /// That of a cloud scene, by the format that is asked for.
    pub(crate) fn of_scene(params: &Params) -> Self {
        match params.get("format") {
            Some("json2") => Self::SceneJson2,
            Some("json") => Self::SceneJson,
            // As everywhere on the platform, XML is what is asked for by not asking.
            _ => Self::SceneXml,
        }
    }

    pub(crate) const fn is_xml(self) -> bool {
        matches!(self, Self::Standard | Self::SceneXml)
    }

    pub(crate) const fn content_type(self) -> &'static str {
        if self.is_xml() { "text/xml;charset=UTF-8" } else { "text/javascript;charset=UTF-8" }
    }
}

/// A failure of Qimen's own, or of the gateway in front of it.
pub(crate) fn folded(family: Family, error: &PlatformError, request_id: &str) -> Bytes {
    match family {
        Family::Standard => {
            let texts = [Some(error.msg()), error.sub_code(), error.sub_msg()];
            let message = texts.into_iter().flatten().collect::<Vec<_>>().join(" | ");
            let code = format!("TOP{}", error.code());
            // As the documents spell it.
            members(&[("code", &code), ("message", &message), ("top_reuqest_id", request_id)])
        }
        Family::SceneXml => members(&[
            ("code", &error.code().to_string()),
            ("message", error.msg()),
            ("sub_code", error.sub_code().unwrap_or_default()),
            ("sub_message", error.sub_msg().unwrap_or_default()),
            ("request_id", request_id),
        ]),
        Family::SceneJson | Family::SceneJson2 => {
            let mut members = serde_json::Map::new();
            members.insert("flag".to_owned(), "failure".into());
            members.insert("code".to_owned(), error.code().into());
            let texts = [
                ("message", Some(error.msg())),
                ("sub_code", error.sub_code()),
                ("sub_message", error.sub_msg()),
                ("request_id", Some(request_id)),
            ];
            members
                .extend(texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.into()))));
            let body = serde_json::Value::Object(members);
            let body = if family == Family::SceneJson { json!({ "response": body }) } else { body };
            body.to_string().into()
        }
    }
}

/// XML of a failure; empty members are left out.
fn members(members: &[(&str, &str)]) -> Bytes {
    let mut body = b"<response><flag>failure</flag>".to_vec();
    for (name, text) in members.iter().filter(|(_, text)| !text.is_empty()) {
        body.extend_from_slice(format!("<{name}>").as_bytes());
        xml::append_text(&mut body, text);
        body.extend_from_slice(format!("</{name}>").as_bytes());
    }
    body.extend_from_slice(b"</response>");
    body.into()
}

/// A response of the called side as the caller gets it.
pub(crate) struct Wrapped {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
    /// Whether the called side says success.
    pub(crate) is_success: bool,
}

/// Checks the response of the called side and puts it into the form that the caller asked for; an error says what the
/// platform cannot read of it.
pub(crate) fn wrapped(family: Family, response: QimenResponse) -> Result<Wrapped, Hint> {
    let QimenResponse { status, content_type, body } = response;
    let mut http = Response::new(body.clone());
    *http.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
    if let Ok(value) = http::HeaderValue::from_str(&content_type) {
        http.headers_mut().insert(http::header::CONTENT_TYPE, value);
    }
    let reading = Reading::of(&http);
    if status != 200 {
        return Err(Said::CalledSideStatus.with([status.to_string().into()]));
    }
    if let Some(broken) = reading.broken {
        return Err(Said::CalledSideNoText.with([broken.into()]));
    }
    let says_success =
        |name: &str, word: &str| reading.member(name).is_some_and(|value| value.eq_ignore_ascii_case(word));
    let is_success = says_success("flag", "success") || says_success("success", "true");
    match (&reading.form, family) {
        (Form::Xml(root), Family::Standard | Family::SceneXml) if root == "response" => {
            // The bytes are passed on as they are, whatever their charset.
            let content_type =
                if content_type.is_empty() { family.content_type().to_owned() } else { content_type };
            Ok(Wrapped { content_type, body, is_success })
        }
        (Form::Json, Family::SceneJson2) => {
            Ok(Wrapped { content_type: family.content_type().to_owned(), body, is_success })
        }
        (Form::Json, Family::SceneJson) => {
            let own: &RawValue =
                serde_json::from_slice(&body).map_err(|error| Hint::from(error.to_string()))?;
            let body = format!("{{\"response\":{own}}}").into();
            Ok(Wrapped { content_type: family.content_type().to_owned(), body, is_success })
        }
        (_, family) if family.is_xml() => Err(Said::CalledSideNoXml.into()),
        _ => Err(Said::CalledSideNoJson.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &Bytes) -> &str {
        std::str::from_utf8(bytes).unwrap()
    }

    /// The documents' samples, up to the order of members.
    #[test]
    fn failures_are_folded_as_the_documents_have_them() {
        let error = PlatformError::of(15).sub("isp.http-read-timeout", "");
        assert_eq!(
            text(&folded(Family::Standard, &error, "3vpdvzd2gux")),
            "<response><flag>failure</flag><code>TOP15</code><message>Remote service error | isp.http-read-timeout</message>\
             <top_reuqest_id>3vpdvzd2gux</top_reuqest_id></response>"
        );
        let error = PlatformError::of(15).sub("isv.http-connection-timeout", "");
        let json =
            |family| serde_json::from_str::<serde_json::Value>(text(&folded(family, &error, "4a"))).unwrap();
        let flat = json!({
            "flag": "failure", "code": 15, "message": "Remote service error",
            "sub_code": "isv.http-connection-timeout", "request_id": "4a",
        });
        assert_eq!(json(Family::SceneJson2), flat);
        assert_eq!(json(Family::SceneJson), json!({ "response": flat }));
        assert_eq!(
            text(&folded(Family::SceneXml, &error, "4a")),
            "<response><flag>failure</flag><code>15</code><message>Remote service error</message>\
             <sub_code>isv.http-connection-timeout</sub_code><request_id>4a</request_id></response>"
        );
    }

    #[test]
    fn responses_are_passed_on_or_refused() {
        let body = |wrapped: Result<Wrapped, Hint>| wrapped.map(|wrapped| text(&wrapped.body).to_owned());
        let xml = "<?xml version=\"1.0\"?><response><flag>success</flag></response>";
        assert_eq!(body(wrapped(Family::Standard, xml.into())), Ok(xml.to_owned()));
        let json = "{\"flag\":\"success\",\"n\":1.50}";
        assert_eq!(body(wrapped(Family::SceneJson2, json.into())), Ok(json.to_owned()));
        assert_eq!(body(wrapped(Family::SceneJson, json.into())), Ok(format!("{{\"response\":{json}}}")));
        for (family, response) in [
            (Family::Standard, QimenResponse::from(json)),
            (Family::Standard, "<html><response/></html>".into()),
            (Family::Standard, "".into()),
            (Family::SceneJson, xml.into()),
            (Family::SceneJson, "12".into()),
            (Family::Standard, QimenResponse { status: 502, ..xml.into() }),
            (Family::Standard, QimenResponse { content_type: "text/xml;charset=x-no".into(), ..xml.into() }),
        ] {
            assert!(body(wrapped(family, response.clone())).is_err(), "{family:?} {response:?}");
        }
        let unknown = QimenResponse { content_type: "text/xml;charset=x-no".into(), ..xml.into() };
        let hint = wrapped(Family::Standard, unknown).err().expect("a refusal");
        assert_eq!(hint.of(top_core::error::Language::Chinese), "被调用方的响应不是文本：不认识它的字符集");
        assert!(wrapped(Family::Standard, xml.into()).unwrap().is_success);
        let failed = QimenResponse::failure("a", "<b>");
        assert!(!wrapped(Family::Standard, failed.clone()).unwrap().is_success);
        assert!(text(&failed.body).contains("&lt;b&gt;"));
    }
}
