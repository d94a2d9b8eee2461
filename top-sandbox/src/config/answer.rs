//! Canned responses as they are written in a configuration.

use std::{fs, path::Path};

use serde::Deserialize;
use top_core::SessionRequirement;

use super::declarations::ConfigError;
use crate::{protocol::PlatformError, serving::CannedResponse};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResponseEntry {
    method: String,
    body: Option<String>,
    file: Option<String>,
    error: Option<ErrorEntry>,
    status: Option<u16>,
    content_type: Option<String>,
    #[serde(default)]
    session: Requirement,
    #[serde(default)]
    require: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
enum Requirement {
    Required,
    #[default]
    Optional,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorEntry {
    code: i64,
    msg: Option<String>,
    #[serde(default)]
    sub_code: String,
    #[serde(default)]
    sub_msg: String,
}

impl ResponseEntry {
    pub(super) fn read(self, directory: Option<&Path>) -> Result<(String, CannedResponse), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("answer of {}: {what}", self.method));
        let mut response = match (self.body, self.file, self.error) {
            (Some(body), None, None) => CannedResponse::from(body),
            (None, Some(file), None) => {
                let directory = directory
                    .ok_or_else(|| wrong("`file` is read from configuration files only; send `body`"))?;
                let path = directory.join(file);
                let text = fs::read_to_string(&path)
                    .map_err(|error| wrong(&format!("{}: {error}", path.display())))?;
                CannedResponse::from(text)
            }
            (None, None, Some(error)) => {
                let known = PlatformError::of(error.code);
                let known = error.msg.map_or(known, |msg| PlatformError::new(error.code, msg));
                CannedResponse::from(known.sub(error.sub_code, error.sub_msg))
            }
            _ => return Err(wrong("it has one of `body`, `file` and `error`")),
        };
        if let Some(status) = self.status {
            response = response.status(status);
        }
        if let Some(content_type) = self.content_type {
            response = response.content_type(content_type);
        }
        response = response.session(match self.session {
            Requirement::Required => SessionRequirement::Required,
            Requirement::Optional => SessionRequirement::Optional,
            Requirement::None => SessionRequirement::None,
        });
        Ok((self.method, self.require.into_iter().fold(response, CannedResponse::require)))
    }
}
