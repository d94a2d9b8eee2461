//! The derives `TopApi` and `TopObject`.
