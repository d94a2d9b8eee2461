//! What the date types of all crates have in common: their way through `TopDateTime`. It names no crate.

/// A foreign type of a date and time, by its conversions with `TopDateTime`.
macro_rules! date_times {
    ($($(#[$doc:meta])* $ty:ty;)+) => {$(
        $(#[$doc])*
        impl Field for $ty {
            const KIND: Kind = Kind::DateTime;
            fn value(&self) -> Value<'_> {
                match TopDateTime::try_from(self) {
                    Ok(time) => Value::DateTime(time),
                    // Outside the years 1 to 9999. In its own form, which the platform refuses, and not left out unsaid.
                    Err(_) => Value::Text(self),
                }
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Text(self)
            }
            /// 1970-01-01 00:00:00 in GMT+8.
            fn blank() -> Self {
                TopDateTime::blank().into()
            }
        }

        impl Text for $ty {
            fn set_text(&mut self, text: &str) -> Result<(), Expected> {
                let mut time = TopDateTime::blank();
                time.set_text(text)?;
                *self = time.into();
                Ok(())
            }
            fn form(&self) -> $crate::mirror::TextForm {
                $crate::mirror::TextForm::DateTime
            }
        }

        impl TryFrom<$ty> for TopDateTime {
            type Error = DateTimeError;

            /// A fraction of a second is dropped; the years are 1 to 9999.
            fn try_from(time: $ty) -> Result<Self, DateTimeError> {
                Self::try_from(&time)
            }
        }
    )+};
}

/// A foreign type of a day, which is written `yyyy-MM-dd` by its `Display`.
macro_rules! day {
    ($ty:ty) => {
        /// A day, sent as `yyyy-MM-dd`. It is read from all forms of [`TopDateTime`], whose time of day is dropped.
        impl Field for $ty {
            const KIND: Kind = Kind::Text;
            fn value(&self) -> Value<'_> {
                Value::Text(self)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Text(self)
            }
            /// 1970-01-01.
            fn blank() -> Self {
                TopDateTime::blank().into()
            }
        }

        impl Text for $ty {
            fn set_text(&mut self, text: &str) -> Result<(), Expected> {
                let mut time = TopDateTime::blank();
                time.set_text(text).map_err(|_| Expected("a day `yyyy-MM-dd`"))?;
                *self = time.into();
                Ok(())
            }
            fn form(&self) -> $crate::mirror::TextForm {
                $crate::mirror::TextForm::Day
            }
        }
    };
}

pub(super) use {date_times, day};
