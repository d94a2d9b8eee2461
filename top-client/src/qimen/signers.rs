//! The signers of a client by their methods: Qimen signs with MD5 unless told otherwise, whatever the client's other calls
//! are signed with.

use std::sync::Arc;

use secrecy::SecretString;

use top_core::sign::{SecretSigner, SignMethod, Signer};

/// What signs calls of Qimen.
pub(crate) enum Signers {
    /// One for each method.
    Secret(Vec<SecretSigner>),
    /// The client's own, which has one method.
    Given(Arc<dyn Signer>),
}

impl Signers {
    pub(crate) fn of_secret(secret: &SecretString) -> Self {
        Self::Secret(
            SignMethod::ALL.into_iter().map(|method| SecretSigner::new(secret.clone(), method)).collect(),
        )
    }

    /// The signer of this method, or the only one there is.
    pub(super) fn of(&self, method: SignMethod) -> &dyn Signer {
        match self {
            Self::Given(signer) => &**signer,
            Self::Secret(signers) => {
                let signer = signers.iter().find(|signer| signer.method() == method);
                signer.or(signers.first()).expect("there is a signer for every method")
            }
        }
    }
}
