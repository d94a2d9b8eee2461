//! What a user of the sandbox declares of Qimen.

use std::time::Duration;

use super::Sandbox;
use crate::qimen::{QimenCount, QimenFault, QimenRoute};

impl Sandbox {
    /// Where Qimen takes calls: `http://127.0.0.1:PORT/router/qimen/service`.
    pub fn qimen_url(&self) -> String {
        format!("http://{}/router/qimen/service", self.address)
    }

    /// Where Qimen takes calls of cloud scenes: `http://127.0.0.1:PORT/router/qm`.
    pub fn qimen_scene_url(&self) -> String {
        format!("http://{}/router/qm", self.address)
    }

    /// Declares a route, replacing the one for the same customer and method; see [`QimenRoute`].
    pub fn qimen(&self, route: QimenRoute) -> &Self {
        self.gateway.qimen().route(route);
        self
    }

    /// Adds a fault for the method's next call that is handed on; the method may be without its prefix. Several faults are
    /// spent one per call, in order.
    ///
    /// A response that is lost on the way to the caller is a [`Fault`](crate::Fault) of the method:
    ///
    /// ```
    /// # use top_sandbox::{Fault, QimenFault, Sandbox};
    /// # fn faults(sandbox: &Sandbox) {
    /// sandbox.qimen_fault("deliveryorder.create", QimenFault::TimeOut);
    /// sandbox.fault("taobao.qimen.deliveryorder.create", Fault::HangUp);
    /// # }
    /// ```
    pub fn qimen_fault(&self, method: &str, fault: QimenFault) -> &Self {
        self.gateway.qimen().add_fault(method, fault, 1);
        self
    }

    /// How long the called side may take; ten seconds otherwise. The platform's own time is not known.
    pub fn qimen_patience(&self, time: Duration) -> &Self {
        self.gateway.qimen().patience = time;
        self
    }

    /// How often the route was used that calls of this customer and method go.
    pub fn qimen_count(&self, customer: &str, method: &str) -> QimenCount {
        self.gateway.qimen().count(customer, method)
    }
}
