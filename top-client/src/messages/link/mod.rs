//! One connection of a consumer: made, kept, lost and made again. It moves bytes between a socket and a session, and
//! knows neither handlers nor what messages say.

mod backoff;
mod connection;
mod dial;
mod keeper;
mod session;

#[cfg(test)]
pub(super) use self::dial::{Dialed, Stream};
pub(super) use self::{
    backoff::pause,
    dial::{Dial, TcpDial},
    keeper::{Keeper, LinkSettings},
};
