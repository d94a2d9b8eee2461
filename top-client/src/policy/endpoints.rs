//! Which of several gateways a call goes to. One that cannot be reached is left alone for a while. Gateways are known
//! by their place in the client's list only: nothing here has an address, connects or waits.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use super::Moment;

/// How long a gateway that failed is left alone at first; doubled each time it fails again, up to the longest.
const FIRST_REST: Duration = Duration::from_secs(5);
const LONGEST_REST: Duration = Duration::from_secs(60);
/// How many failures in a row a gateway that can be reached is allowed before it rests.
const FORGIVEN: u32 = 2;

/// How gateways are chosen among those that work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The first that works.
    Listed,
    /// By chance, in proportion to the weights.
    Weighted,
}

/// What an attempt says about its gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    /// It answered.
    Good,
    /// It took the request and failed: a timeout, a broken connection, a 502.
    Poor,
    /// It could not be reached.
    Dead,
}

/// The gateways of a client.
pub(crate) struct Endpoints {
    order: Order,
    list: Vec<Endpoint>,
}

struct Endpoint {
    weight: u32,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    failures: u32,
    rest_until: Moment,
    last_rest: Duration,
}

impl Endpoints {
    /// One gateway for each weight; there must be one at least. A weight of 0 counts as 1.
    pub(crate) fn new(order: Order, weights: impl IntoIterator<Item = u32>) -> Self {
        let endpoint = |weight: u32| Endpoint { weight: weight.max(1), state: Mutex::default() };
        Self { order, list: weights.into_iter().map(endpoint).collect() }
    }

    /// Chooses a gateway for an attempt of a call that could not reach those of `tried`. Asks for the time and a random
    /// number only if there is a choice.
    ///
    /// One that rests is chosen only if all do: the one whose rest is over first.
    pub(crate) fn choose(&self, now_and_random: impl FnOnce() -> (Moment, u64), tried: &[usize]) -> usize {
        if self.list.len() == 1 {
            return 0;
        }
        let (now, random) = now_and_random();
        let fresh = |index: &usize| !tried.contains(index);
        let rest = |index: usize| self.state(index).rest_until.saturating_sub(now);
        let working: Vec<usize> =
            (0..self.list.len()).filter(fresh).filter(|index| rest(*index).is_zero()).collect();
        match (working.first(), self.order) {
            (Some(first), Order::Listed) => *first,
            (Some(_), Order::Weighted) => self.draw(&working, random),
            (None, _) => {
                let all = || 0..self.list.len();
                let soonest = all().filter(fresh).min_by_key(|index| rest(*index));
                soonest.or_else(|| all().min_by_key(|index| rest(*index))).unwrap_or_default()
            }
        }
    }

    /// Whether there is a gateway that is neither in `tried` nor resting.
    pub(crate) fn has_another(&self, now: Moment, tried: &[usize]) -> bool {
        (0..self.list.len()).any(|index| !tried.contains(&index) && self.state(index).rest_until <= now)
    }

    pub(crate) fn report(&self, index: usize, now: impl FnOnce() -> Moment, health: Health) {
        // A lone gateway has no substitute, so its state does not matter.
        if self.list.len() == 1 {
            return;
        }
        let now = now();
        let mut state = self.state(index);
        match health {
            Health::Good => *state = State::default(),
            Health::Poor if state.failures < FORGIVEN => state.failures += 1,
            // Calls that failed together are one failure: the rest is not doubled while it lasts.
            Health::Poor | Health::Dead if state.rest_until <= now => {
                state.last_rest = (state.last_rest * 2).clamp(FIRST_REST, LONGEST_REST);
                state.rest_until = now.saturating_add(state.last_rest);
            }
            Health::Poor | Health::Dead => {}
        }
    }

    fn draw(&self, among: &[usize], random: u64) -> usize {
        let weight = |index: &usize| u64::from(self.list[*index].weight);
        let total: u64 = among.iter().map(weight).sum();
        let mut point = random % total.max(1);
        for index in among {
            match point.checked_sub(weight(index)) {
                Some(rest) => point = rest,
                None => return *index,
            }
        }
        among[0]
    }

    fn state(&self, index: usize) -> std::sync::MutexGuard<'_, State> {
        self.list[index].state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::chance::Chance;

    const S: fn(u64) -> Moment = Moment::from_secs;

    fn endpoints(order: Order, weights: &[u32]) -> Endpoints {
        Endpoints::new(order, weights.iter().copied())
    }

    #[test]
    fn the_first_that_works_is_taken() {
        let gateways = endpoints(Order::Listed, &[1, 1, 1]);
        assert_eq!(gateways.choose(|| (S(0), 9), &[]), 0);
        gateways.report(0, || S(0), Health::Dead);
        assert_eq!(gateways.choose(|| (S(0), 9), &[]), 1);
        assert_eq!(gateways.choose(|| (S(0), 9), &[1]), 2);
        assert!(!gateways.has_another(S(0), &[1, 2]));
        assert_eq!(gateways.choose(|| (S(5), 9), &[]), 0, "its rest is over");
    }

    #[test]
    fn rests_double_and_a_good_answer_ends_them() {
        let gateways = endpoints(Order::Listed, &[1, 1]);
        let mut now = S(0);
        for rest in [5, 10, 20, 40, 60, 60] {
            gateways.report(0, || now, Health::Dead);
            gateways.report(0, || now, Health::Dead); // of a call in flight at the same time
            assert_eq!(gateways.choose(|| (now + S(rest - 1), 0), &[]), 1, "{rest}");
            now += S(rest);
            assert_eq!(gateways.choose(|| (now, 0), &[]), 0, "{rest}");
        }
        gateways.report(0, || now, Health::Good);
        gateways.report(0, || now, Health::Dead);
        assert_eq!(gateways.choose(|| (now + S(5), 0), &[]), 0);
    }

    #[test]
    fn poor_ones_are_forgiven_for_a_while() {
        let gateways = endpoints(Order::Listed, &[1, 1]);
        gateways.report(0, || S(0), Health::Poor);
        gateways.report(0, || S(0), Health::Poor);
        assert_eq!(gateways.choose(|| (S(0), 0), &[]), 0);
        gateways.report(0, || S(0), Health::Poor);
        assert_eq!(gateways.choose(|| (S(0), 0), &[]), 1);
    }

    #[test]
    fn if_all_rest_the_soonest_is_taken() {
        let gateways = endpoints(Order::Listed, &[1, 1]);
        gateways.report(1, || S(0), Health::Dead);
        gateways.report(0, || S(1), Health::Dead);
        assert_eq!(gateways.choose(|| (S(2), 0), &[]), 1);
        assert_eq!(gateways.choose(|| (S(2), 0), &[1]), 0);
        assert_eq!(gateways.choose(|| (S(2), 0), &[0, 1]), 1);
    }

    #[test]
    fn weights_are_proportions() {
        let gateways = endpoints(Order::Weighted, &[1, 3, 0]);
        let chance = Chance::seeded(1);
        let mut counts = [0; 3];
        for _ in 0..5000 {
            counts[gateways.choose(|| (S(0), chance.next()), &[])] += 1;
        }
        assert!((850..1150).contains(&counts[0]) && (2800..3200).contains(&counts[1]), "{counts:?}");
        gateways.report(1, || S(0), Health::Dead);
        assert!((0..100).all(|_| gateways.choose(|| (S(0), chance.next()), &[]) != 1));
    }

    #[test]
    fn a_lone_gateway_never_rests() {
        let gateways = endpoints(Order::Listed, &[1]);
        gateways.report(0, || S(0), Health::Dead);
        assert_eq!(gateways.choose(|| (S(0), 0), &[0]), 0);
        assert!(!gateways.has_another(S(0), &[0]));
    }
}
