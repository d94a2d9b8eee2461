//! A request, from its bytes to parameters, files and a raw body.
//!
//! Parameters may be in the query, in a form or in the text parts of a multipart body, in any mixture. This room
//! refuses nothing and judges nothing: it does not know which parameters exist or what they mean.

mod form;
mod header;
mod multipart;
mod params;
mod pasted;
mod received;
mod wire;

pub(crate) use self::{
    form::{pairs, percent_encoded},
    header::{parameter, text_in},
    params::{Params, is_blank},
    pasted::PastedRequest,
    received::{HttpRequest, Received},
};
pub use self::{pasted::MalformedRequest, received::ReceivedFile};
