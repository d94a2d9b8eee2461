//! Tokens.

use std::time::SystemTime;

use super::{Failure, check, leases, two};
use crate::{
    fleet::{Replacing, Saved, SessionStore},
    oauth::Token,
};

fn token(number: u32) -> Result<Token, Failure> {
    let text = format!(
        r#"{{"access_token":"access-{number}","refresh_token":"refresh-{number}","expires_in":3600,"taobao_user_nick":"%E6%B7%98","x":[{number}]}}"#
    );
    Token::from_json(&text, SystemTime::UNIX_EPOCH).map_err(|error| Failure(error.to_string()))
}

fn is(token: &Token, number: u32) -> bool {
    token.expose_access_token() == format!("access-{number}")
        && token.expose_refresh_token() == Some(&format!("refresh-{number}"))
        && token.further("x").as_deref() == Some(&format!("[{number}]"))
        && token.user_nick() == Some("淘")
        && token.expires_at().is_some()
}

/// Tokens of shops, and the leases of the store if it has any.
///
/// # Errors
/// What the engine did wrong.
pub async fn sessions(
    one: &(impl SessionStore + ?Sized),
    other: &(impl SessionStore + ?Sized),
) -> Result<(), Failure> {
    let shop = "conformance {a}:b 淘宝";
    check(one.load(shop).await?.is_none(), "there is no token at first")?;
    let Saved::Stored(first) = one.save(shop, &token(1)?, Replacing::Nothing).await? else {
        return Err(Failure("nothing is there, and a token could not take its place".to_owned()));
    };
    let refused = other.save(shop, &token(2)?, Replacing::Nothing).await?;
    check(refused == Saved::Changed, "something is there now")?;
    let stored = other.load(shop).await?.ok_or_else(|| Failure("the token is gone".to_owned()))?;
    check(is(&stored.token, 1), "it comes back as it was")?;
    let saved = other.save(shop, &token(2)?, Replacing::Version(stored.version)).await?;
    check(matches!(saved, Saved::Stored(_)), "a newer one takes its place")?;
    let refused = one.save(shop, &token(3)?, Replacing::Version(first)).await?;
    check(refused == Saved::Changed, "who did not notice does not write over it")?;
    check(one.load(shop).await?.is_some_and(|stored| is(&stored.token, 2)), "the newer one stays")?;
    let Saved::Stored(third) = one.save(shop, &token(3)?, Replacing::Whatever).await? else {
        return Err(Failure("a token takes the place of whatever is there".to_owned()));
    };
    let loaded = one.load(shop).await?.ok_or_else(|| Failure("the token is gone".to_owned()))?;
    check(loaded.version == third, "a process is told the version that it will load")?;
    let mut version = loaded.version;
    for round in (10..50).step_by(2) {
        let (a, b) = (token(round)?, token(round + 1)?);
        // Versions may mean something to one process only.
        let seen = other.load(shop).await?.ok_or_else(|| Failure("the token is gone".to_owned()))?.version;
        let saved = two(
            one.save(shop, &a, Replacing::Version(version)),
            other.save(shop, &b, Replacing::Version(seen)),
        )
        .await;
        let saved = (saved.0?, saved.1?);
        let is_one = (saved.0 == Saved::Changed) != (saved.1 == Saved::Changed);
        check(is_one, "one of two takes the place of a token")?;
        let loaded = one.load(shop).await?.ok_or_else(|| Failure("the token is gone".to_owned()))?;
        check(
            is(&loaded.token, if saved.0 == Saved::Changed { round + 1 } else { round }),
            "and it is that one",
        )?;
        version = loaded.version;
    }
    check(one.shops().await?.iter().any(|name| name == shop), "the shop is in the list")?;
    check(other.remove(shop).await? && !one.remove(shop).await?, "it is removed once")?;
    check(one.load(shop).await?.is_none(), "and gone")?;
    check(!one.shops().await?.iter().any(|name| name == shop), "from the list too")?;
    let refused = one.save(shop, &token(3)?, Replacing::Version(version)).await?;
    check(refused == Saved::Changed, "what was removed does not come back")?;
    match (one.leases(), other.leases()) {
        (Some(one), Some(other)) => leases(one, other).await,
        _ => Ok(()),
    }
}
