//! What is declared of Qimen, and how often each route was used.

use std::time::Duration;

use top_names::qimen_short;

use super::{
    fault::{QimenFault, QimenFaults},
    route::{QimenRoute, Target},
};
use crate::protocol::Said;

/// How often a route was used; see [`Sandbox::qimen_count`](crate::Sandbox::qimen_count).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct QimenCount {
    /// Genuine calls that came for it.
    pub received: u64,
    /// Times that the called side got one: more than `received` where calls were doubled, fewer where it was unreachable.
    pub forwarded: u64,
    /// Calls that the called side answered with a success.
    pub succeeded: u64,
    /// Calls whose caller was told that the called side failed, though it may have executed them: time-outs and broken
    /// responses.
    pub lost: u64,
}

/// Routes, faults and patience.
pub(crate) struct QimenState {
    routes: Vec<(QimenRoute, QimenCount)>,
    faults: QimenFaults,
    /// How long the called side may take. The platform's time is not known.
    pub(crate) patience: Duration,
}

/// The platform's own stub.
const STUB_CUSTOMER: &str = "stub-cust-code";

impl Default for QimenState {
    fn default() -> Self {
        Self {
            routes: vec![(QimenRoute::stub(STUB_CUSTOMER), QimenCount::default())],
            faults: QimenFaults::default(),
            patience: Duration::from_secs(10),
        }
    }
}

/// Why a call is not handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoRoute {
    /// The customer is not known.
    Customer,
    /// The customer has no route for the method.
    Method,
    /// The route is not for this caller.
    Caller,
}

impl NoRoute {
    /// What the developer may do about it.
    pub(crate) const fn hint(self) -> Said {
        match self {
            Self::Customer => Said::NoRoute,
            Self::Method => Said::RouteOfOtherMethods,
            Self::Caller => Said::RouteOfOtherCaller,
        }
    }
}

impl QimenState {
    /// Declares a route, replacing the one for the same customer and method.
    pub(crate) fn route(&mut self, route: QimenRoute) {
        let is_same = |(other, _): &(QimenRoute, QimenCount)| {
            other.customer == route.customer && other.method == route.method
        };
        self.routes.retain(|entry| !is_same(entry));
        self.routes.push((route, QimenCount::default()));
    }

    /// Counts a call and gives its target. `method` has no prefix.
    pub(crate) fn take(&mut self, customer: &str, method: &str, caller: &str) -> Result<Target, NoRoute> {
        let is_known = self.routes.iter().any(|(route, _)| route.customer == customer);
        let no_route = if is_known { NoRoute::Method } else { NoRoute::Customer };
        let (route, count) = self.find(customer, method).ok_or(no_route)?;
        if route.from.as_ref().is_some_and(|keys| keys.iter().all(|key| key != caller)) {
            return Err(NoRoute::Caller);
        }
        count.received += 1;
        Ok(route.target.clone())
    }

    pub(crate) fn count(&mut self, customer: &str, method: &str) -> QimenCount {
        self.find(customer, qimen_short(method)).map(|(_, count)| *count).unwrap_or_default()
    }

    /// Counts how a call of a route ended.
    pub(crate) fn counted(&mut self, customer: &str, method: &str, count: impl FnOnce(&mut QimenCount)) {
        if let Some((_, of_route)) = self.find(customer, method) {
            count(of_route);
        }
    }

    /// Where calls go, for the page: customer, method or `*`, target.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&str, &str, String, QimenCount)> {
        self.routes.iter().map(|(route, count)| {
            let method = route.method.as_deref().unwrap_or("*");
            (route.customer.as_str(), method, route.target.name(), *count)
        })
    }

    pub(crate) fn add_fault(&mut self, method: &str, fault: QimenFault, times: usize) {
        self.faults.add(qimen_short(method), fault, times);
    }

    pub(crate) fn take_fault(&mut self, method: &str) -> Option<QimenFault> {
        self.faults.take(method)
    }

    pub(crate) fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// The route for the method, else the one for every method.
    fn find(&mut self, customer: &str, method: &str) -> Option<&mut (QimenRoute, QimenCount)> {
        let rank = |route: &QimenRoute| match route.method.as_deref() {
            _ if route.customer != customer => None,
            Some(own) => (own == method).then_some(2),
            None => Some(1),
        };
        let at = (0..self.routes.len()).filter(|at| rank(&self.routes[*at].0).is_some());
        let at = at.max_by_key(|at| rank(&self.routes[*at].0))?;
        self.routes.get_mut(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qimen::QimenRouteError;

    #[test]
    fn the_route_for_the_method_goes_before_the_one_for_every_method() {
        let mut state = QimenState::default();
        state.route(QimenRoute::stub("c1"));
        state.route(QimenRoute::to("c1", "wms", "http://127.0.0.1:1/a").unwrap().method("taobao.qimen.a.b"));
        state.route(QimenRoute::stub("c2").method("a.b").only_from(["erp"]));
        let name = |state: &mut QimenState, customer: &str, method: &str, caller: &str| {
            state.take(customer, method, caller).map(|target| target.name())
        };
        assert_eq!(name(&mut state, "c1", "a.b", "erp"), Ok("http://127.0.0.1:1/a".to_owned()));
        assert_eq!(name(&mut state, "c1", "a.c", "erp"), Ok("the stub".to_owned()));
        assert_eq!(name(&mut state, "c2", "a.b", "erp"), Ok("the stub".to_owned()));
        assert_eq!(name(&mut state, "c2", "a.b", "other"), Err(NoRoute::Caller));
        assert_eq!(name(&mut state, "c2", "a.c", "erp"), Err(NoRoute::Method));
        assert_eq!(name(&mut state, "c3", "a.b", "erp"), Err(NoRoute::Customer));
        assert_eq!(name(&mut state, STUB_CUSTOMER, "x.y", "erp"), Ok("the stub".to_owned()));
        assert_eq!(
            (state.count("c1", "a.b").received, state.count("c1", "taobao.qimen.a.c").received),
            (1, 1)
        );
        state.route(QimenRoute::stub("c1").method("a.b"));
        assert_eq!(state.count("c1", "a.b").received, 0, "a new route counts from the beginning");
        assert_eq!(QimenRoute::to("c", "k", "https://127.0.0.1/").unwrap_err(), QimenRouteError);
    }
}
