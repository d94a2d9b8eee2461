//! Which shop is in which shard, and which shard is looked at next. Time is an argument; nothing here waits.

use std::time::Duration;

use tokio::time::Instant;

use crate::policy::chance::Chance;

/// The shard of a shop: the same in every process and version.
pub(super) fn shard_of(shop: &str, shards: usize) -> usize {
    // FNV-1a.
    let hash = shop.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    usize::try_from(hash % shards.max(1) as u64).unwrap_or(0)
}

/// When this process looks at which shard.
pub(super) struct Looks(Vec<Look>);

struct Look {
    /// `None` while somebody of this process is at it.
    at: Option<Instant>,
    /// Where it stands among shards of the same time: each process has an order of its own, so that they part by themselves.
    place: u64,
}

impl Looks {
    pub(super) fn new(shards: usize, now: Instant, chance: &Chance) -> Self {
        Self((0..shards.max(1)).map(|_| Look { at: Some(now), place: chance.next() }).collect())
    }

    /// The shard that has been due for longest, in the hands of the caller from now on; or how long until one is due, `None`
    /// if all are in hand.
    pub(super) fn next(&mut self, now: Instant) -> Result<usize, Option<Duration>> {
        let waiting = self.0.iter_mut().enumerate().filter(|(_, look)| look.at.is_some());
        match waiting.min_by_key(|(_, look)| (look.at, look.place)) {
            None => Err(None),
            Some((_, Look { at: Some(at), .. })) if *at > now => Err(Some(*at - now)),
            Some((shard, look)) => {
                look.at = None;
                Ok(shard)
            }
        }
    }

    /// Gives a shard back, to be looked at again at this time.
    pub(super) fn give_back(&mut self, shard: usize, at: Instant) {
        self.0[shard].at = Some(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: fn(u64) -> Duration = Duration::from_secs;

    #[test]
    fn a_shop_stays_in_its_shard_and_shops_spread() {
        assert_eq!([shard_of("shop-1", 64), shard_of("测试店铺", 64), shard_of("", 64)], [7, 49, 37]);
        let mut counts = [0; 64];
        for shop in 0..10_000 {
            counts[shard_of(&format!("shop-{shop}"), 64)] += 1;
        }
        assert!(counts.iter().all(|count| (100..220).contains(count)), "{counts:?}");
        assert_eq!(shard_of("shop-1", 0), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn the_shard_that_is_due_for_longest_is_next_and_none_is_in_two_hands() {
        let start = Instant::now();
        let mut looks = Looks::new(2, start, &Chance::seeded(1));
        let (Ok(one), Ok(two)) = (looks.next(start), looks.next(start)) else { panic!("both are due") };
        assert_ne!(one, two);
        assert_eq!(looks.next(start), Err(None), "all are in hand");
        looks.give_back(one, start + S(9));
        assert_eq!(looks.next(start + S(1)), Err(Some(S(8))));
        looks.give_back(two, start + S(5));
        assert_eq!(looks.next(start + S(20)), Ok(two));
        assert_eq!(looks.next(start + S(20)), Ok(one));
    }
}
