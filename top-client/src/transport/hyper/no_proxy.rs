//! What `NO_PROXY` says, read as curl does: names with all that is below them, addresses, networks, `*`.

use std::net::IpAddr;

/// The hosts that are not behind a proxy.
#[derive(Default)]
pub(super) struct NoProxy(Vec<Rule>);

enum Rule {
    All,
    /// Without the dot that it may begin with, which says nothing.
    Name(String),
    Address(IpAddr),
    /// An address, and how many of its bits count.
    Network(IpAddr, u32),
}

impl NoProxy {
    /// From rules between commas.
    pub(super) fn parse(rules: &str) -> Self {
        Self(rules.split(',').map(str::trim).filter(|rule| !rule.is_empty()).map(Rule::parse).collect())
    }

    /// Whether a host is one of these; an IPv6 address without brackets.
    pub(super) fn contains(&self, host: &str) -> bool {
        let address = host.parse().ok();
        self.0.iter().any(|rule| match (rule, address) {
            (Rule::Address(rule), Some(address)) => *rule == address,
            (Rule::Network(rule, bits), Some(address)) => share(*rule, address, *bits),
            (Rule::All, _) => true,
            (Rule::Name(name), None) => is_or_is_below(host, name),
            _ => false,
        })
    }
}

impl Rule {
    fn parse(rule: &str) -> Self {
        if let Ok(address) = rule.parse() {
            return Self::Address(address);
        }
        let network = rule.split_once('/').and_then(|(address, bits)| {
            let (address, bits): (IpAddr, u32) = (address.parse().ok()?, bits.parse().ok()?);
            (bits <= width(address)).then_some(Self::Network(address, bits))
        });
        match network {
            Some(network) => network,
            None if rule == "*" => Self::All,
            None => Self::Name(rule.strip_prefix('.').unwrap_or(rule).to_owned()),
        }
    }
}

fn is_or_is_below(host: &str, name: &str) -> bool {
    let Some(start) = host.len().checked_sub(name.len()) else { return false };
    host.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(name))
        && (start == 0 || host.as_bytes()[start - 1] == b'.')
}

const fn width(address: IpAddr) -> u32 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

/// Whether two addresses of one family begin with the same bits.
fn share(one: IpAddr, other: IpAddr, bits: u32) -> bool {
    let differing = match (one, other) {
        (IpAddr::V4(one), IpAddr::V4(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        (IpAddr::V6(one), IpAddr::V6(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        _ => return false,
    };
    differing >= bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_networks() {
        let rules = NoProxy::parse(
            "google.com, .inside.example,192.168.1.7/24,10.0.0.1,::1,fd00::/8, ,/8,1.2.3.4/33",
        );
        for (host, is_in) in [
            ("google.com", true),
            ("WWW.Google.com", true),
            ("notgoogle.com", false),
            ("google.com.evil", false),
            ("inside.example", true),
            ("a.inside.example", true),
            ("xinside.example", false),
            ("192.168.1.42", true),
            ("192.168.2.42", false),
            ("10.0.0.1", true),
            ("10.0.0.2", false),
            ("1.2.3.4", false),
            ("::1", true),
            ("fd12::5", true),
            ("fe80::5", false),
            ("com", false),
            ("", false),
        ] {
            assert_eq!(rules.contains(host), is_in, "{host}");
        }
        let all = NoProxy::parse("*");
        assert!(all.contains("gateway.example") && all.contains("1.2.3.4"));
        assert!(!NoProxy::parse("").contains("gateway.example"));
        assert!(NoProxy::parse("0.0.0.0/0").contains("1.2.3.4"));
    }
}
