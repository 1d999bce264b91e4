use crate::failure::Failure;
use std::env;

/// The environment variable, which must be there.
pub fn required(name: &'static str) -> Result<String, Failure> {
    env::var(name).map_err(|_| Failure::Setting(name))
}

pub fn number(name: &'static str) -> Result<i64, Failure> {
    required(name)?.parse().map_err(|_| Failure::Setting(name))
}

/// Only for a platform that is not at the usual place, such as the sandbox.
pub fn or_else(name: &str, usual: &str) -> String {
    env::var(name).unwrap_or_else(|_| usual.into())
}
