//! What is served, and to whom: applications, sessions, APIs, limits, faults, and the OAuth server's memory.
//!
//! [`Declared`] is the state that a user declares; [`Api`] is one method and the function that serves it, and [`apis`]
//! holds the kinds there are. This room does not know how a request is checked, in which order, or that HTTP carries
//! it: it gets parameters and the time, and gives documents and errors.

mod access;
mod api;
pub(crate) mod apis;
mod caller;
mod declared;
mod fault;
mod issued;
mod limits;
mod oauth;

pub use self::{
    access::{App, Grant, Seller},
    apis::CannedResponse,
    caller::Caller,
    fault::Fault,
    limits::{Limit, LimitOn},
};
pub(crate) use self::{
    api::{Api, Call, Content, Served},
    declared::Declared,
    fault::{Delivery, Faults},
    oauth::{OAuthResponse, OAuthState},
};
