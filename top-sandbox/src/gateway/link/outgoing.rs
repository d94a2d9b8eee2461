//! The bytes on their way out, and those that are held back on purpose.

use std::time::Duration;

use top_core::tmc::ws::{self, Opcode};

use super::MUCH;

/// How long a message waits for one that it is to follow.
const PATIENCE: Duration = Duration::from_millis(100);

#[derive(Default)]
pub(super) struct Outgoing {
    pub(super) bytes: Vec<u8>,
    /// Frames for later, in no order.
    held: Vec<(Duration, Vec<u8>)>,
    /// Frames that wait for the next one.
    swapped: Vec<(Duration, Vec<u8>)>,
    is_over: bool,
}

impl Outgoing {
    pub(super) fn frame(&mut self, frame: &[u8]) {
        if self.is_over {
            return;
        }
        ws::write(&mut self.bytes, Opcode::Binary, frame, None);
        for (_, frame) in std::mem::take(&mut self.swapped) {
            ws::write(&mut self.bytes, Opcode::Binary, &frame, None);
        }
    }

    /// Sends a frame at this time.
    pub(super) fn hold(&mut self, frame: &[u8], until: Duration) {
        self.held.push((until, frame.to_vec()));
    }

    /// Sends a frame after the next one, or if there is none, soon.
    pub(super) fn hold_back(&mut self, frame: &[u8], now: Duration) {
        self.swapped.push((now + PATIENCE, frame.to_vec()));
    }

    /// Sends half of a frame, and ends.
    pub(super) fn cut(&mut self, frame: &[u8]) {
        let start = self.bytes.len();
        self.frame(frame);
        self.bytes.truncate(start + (self.bytes.len() - start) / 2);
        self.end();
    }

    /// Sends a Close frame, and ends.
    pub(super) fn close(&mut self, code: u16, reason: &str) {
        if !self.is_over {
            ws::write_close(&mut self.bytes, code, reason, None);
            self.end();
        }
    }

    /// Ends once everything is sent.
    pub(super) const fn end(&mut self) {
        self.is_over = true;
    }

    pub(super) const fn is_over(&self) -> bool {
        self.is_over
    }

    pub(super) const fn is_full(&self) -> bool {
        self.bytes.len() >= MUCH
    }

    pub(super) fn next_due(&self) -> Option<Duration> {
        self.held.iter().chain(&self.swapped).map(|(until, _)| *until).min()
    }

    /// Sends what was held until now.
    pub(super) fn do_due(&mut self, now: Duration) {
        let mut due = Vec::new();
        for frames in [&mut self.held, &mut self.swapped] {
            due.extend(frames.extract_if(.., |(until, _)| *until <= now));
        }
        for (_, frame) in due {
            self.frame(&frame);
        }
    }
}
