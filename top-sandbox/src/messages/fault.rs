//! What goes wrong with messages on purpose, and when.

use std::{collections::VecDeque, iter, time::Duration};

/// A fault of the message channel; see [`Sandbox::message_fault`](crate::Sandbox::message_fault).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageFault {
    /// A client that connects is refused with this code and phrase.
    Refuse(i32, String),
    /// A CONNECT or a publish is not acknowledged.
    Silence,
    /// The message counts as sent, and is not.
    Drop,
    /// The message is sent so much later, and others before it.
    Delay(Duration),
    /// The message is sent twice.
    Duplicate,
    /// The message is sent after the one that follows it.
    Reorder,
    /// Half of the message's frame is sent, then the connection ends.
    Cut,
    /// The connection ends in place of the message.
    HangUp,
    /// A Close frame with this code and reason is sent in place of the message; the platform's is 1011.
    Close(u16, String),
    /// A confirm is read and lost.
    LoseConfirm,
}

/// What a fault can meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Connect,
    Publish,
    Deliver,
    Confirm,
}

impl MessageFault {
    fn meets(&self, step: Step) -> bool {
        match self {
            Self::Refuse(..) => step == Step::Connect,
            Self::Silence => matches!(step, Step::Connect | Step::Publish),
            Self::LoseConfirm => step == Step::Confirm,
            _ => step == Step::Deliver,
        }
    }

    /// A word for it, for the life of a message.
    pub(crate) const fn as_str(&self) -> &'static str {
        match self {
            Self::Refuse(..) => "refuse",
            Self::Silence => "silence",
            Self::Drop => "drop",
            Self::Delay(_) => "delay",
            Self::Duplicate => "duplicate",
            Self::Reorder => "reorder",
            Self::Cut => "cut",
            Self::HangUp => "hang-up",
            Self::Close(..) => "close",
            Self::LoseConfirm => "lose-confirm",
        }
    }
}

/// The faults that are due, and those that are drawn by lot.
#[derive(Default)]
pub(crate) struct FaultPlan {
    due: VecDeque<MessageFault>,
    drawn: Vec<MessageFault>,
    one_in: u64,
    state: u64,
}

impl FaultPlan {
    pub(crate) fn add(&mut self, fault: MessageFault, times: usize) {
        self.due.extend(iter::repeat_n(fault, times));
    }

    pub(crate) fn draw(&mut self, one_in: u64, seed: u64, faults: Vec<MessageFault>) {
        (self.drawn, self.one_in, self.state) = (faults, one_in, seed);
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn count(&self) -> usize {
        self.due.len()
    }

    pub(super) fn take(&mut self, step: Step) -> Option<MessageFault> {
        if let Some(index) = self.due.iter().position(|fault| fault.meets(step)) {
            return self.due.remove(index);
        }
        if self.one_in == 0 || !self.drawn.iter().any(|fault| fault.meets(step)) {
            return None;
        }
        if !self.next().is_multiple_of(self.one_in) {
            return None;
        }
        let drawn = self.next();
        let fitting: Vec<_> = self.drawn.iter().filter(|fault| fault.meets(step)).collect();
        let index = usize::try_from(drawn % fitting.len() as u64).unwrap_or(0);
        fitting.get(index).map(|fault| (*fault).clone())
    }

    /// The next number of a sequence that looks drawn, and is the same for the same seed.
    const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_waits_for_the_step_that_it_can_meet() {
        let mut plan = FaultPlan::default();
        plan.add(MessageFault::Refuse(401, String::new()), 1);
        plan.add(MessageFault::Drop, 2);
        assert_eq!(plan.take(Step::Publish), None);
        assert_eq!(plan.take(Step::Deliver), Some(MessageFault::Drop));
        assert_eq!(plan.take(Step::Connect), Some(MessageFault::Refuse(401, String::new())));
        assert_eq!((plan.take(Step::Connect), plan.count()), (None, 1));
    }

    #[test]
    fn what_is_drawn_comes_about_as_often_as_was_said_and_is_the_same_each_time() {
        let run = || {
            let mut plan = FaultPlan::default();
            plan.draw(10, 7, vec![MessageFault::Drop, MessageFault::Cut, MessageFault::Silence]);
            (0..10_000).map(|_| plan.take(Step::Deliver)).collect::<Vec<_>>()
        };
        let drawn = run();
        for fault in [MessageFault::Drop, MessageFault::Cut] {
            let count = drawn.iter().flatten().filter(|drawn| **drawn == fault).count();
            assert!((400..600).contains(&count), "{fault:?}: {count}");
        }
        assert_eq!(drawn.iter().flatten().filter(|drawn| **drawn == MessageFault::Silence).count(), 0);
        assert_eq!(drawn, run());
    }
}
