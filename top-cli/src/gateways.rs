//! Which gateway is called, and whether it is on this machine.

use std::net::{IpAddr, Ipv4Addr};

use http::Uri;
use top_client::Gateway;

use crate::{credentials::Profile, failure::Failure};

/// The gateway that was named, or the profile's, or production.
pub(crate) fn gateway(named: Option<&str>, profile: &Profile) -> Result<Gateway, Failure> {
    match named.or(profile.gateway.as_deref()) {
        Some(url) => url.parse::<Gateway>().map_err(|error| Failure::usage(error.to_string())),
        None => Ok(Gateway::PRODUCTION),
    }
}

/// Whether the gateway is on this machine.
pub(crate) fn is_loopback(gateway: &Gateway) -> bool {
    gateway.as_str().parse().is_ok_and(|uri| is_this_machine(&uri))
}

/// The host of a URL without the brackets of an IPv6 address.
pub(crate) fn host_of(uri: &Uri) -> &str {
    let host = uri.host().unwrap_or_default();
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// Whether a URL is of this machine: by its host's address in any spelling that the HTTP client understands, or by
/// the name `localhost`.
pub(crate) fn is_this_machine(uri: &Uri) -> bool {
    let address = host_of(uri);
    let name = address.strip_suffix('.').unwrap_or(address).to_ascii_lowercase();
    match name.parse::<IpAddr>().ok().or_else(|| short_ipv4(&name).map(IpAddr::from)) {
        // `::ffff:127.0.0.1` is the IPv4 address inside it. A call to `0.0.0.0` goes to this machine too.
        Some(address) => {
            let address = address.to_canonical();
            address.is_loopback() || address.is_unspecified()
        }
        None => name == "localhost" || name.ends_with(".localhost"),
    }
}

/// `127.1`, `0x7f.0.0.1`, `2130706433`: fewer numbers than four, the last of which fills the rest, each decimal,
/// hexadecimal or octal.
fn short_ipv4(host: &str) -> Option<Ipv4Addr> {
    let number = |text: &str| match text.strip_prefix("0x") {
        Some("") => Some(0),
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(&text[1..], 8).ok(),
        None => text.parse().ok(),
    };
    let numbers = host.split('.').map(number).collect::<Option<Vec<u32>>>()?;
    let (last, first) = numbers.split_last().filter(|(_, first)| first.len() < 4)?;
    let rest_bits = 32 - 8 * u32::try_from(first.len()).ok()?;
    if u64::from(*last) >> rest_bits != 0 || first.iter().any(|byte| *byte > 255) {
        return None;
    }
    let start = first.iter().fold(0_u64, |address, byte| address << 8 | u64::from(*byte)) << rest_bits;
    u32::try_from(start | u64::from(*last)).ok().map(Ipv4Addr::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_called_without_a_proxy() {
        for url in [
            "http://127.0.0.1:1/x",
            "http://127.1.2.3/x",
            "http://localhost/router",
            "http://localhost",
            "http://LOCALHOST:80/x",
            "https://localhost./x",
            "http://[::1]:80/x",
            "http://[::1]/x",
            "http://[::ffff:127.0.0.1]/x",
            "http://127.1:80/x",
            "http://0x7F.0.0.1/x",
            "http://0177.1/x",
            "http://2130706433/x",
            "http://127.0.0.1./x",
            "http://api.localhost/x",
            "http://0.0.0.0:80/x",
            "http://[::]/x",
        ] {
            assert!(is_loopback(&url.parse().unwrap()), "{url}");
        }
        for url in [
            "https://gw.api.taobao.com/router/rest",
            "http://localhost.example/x",
            "http://127.0.0.1.example/x",
            "http://128.0.0.1/",
            "http://128.1/x",
            "http://2130706434127/x",
            "http://1.2.3.4.5/x",
            "http://[::2]/x",
            "http://[::ffff:128.0.0.1]/x",
        ] {
            assert!(!is_loopback(&url.parse().unwrap()), "{url}");
        }
    }
}
