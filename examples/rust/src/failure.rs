use lineworks_bot::apis;
use lineworks_bot::models::ErrorResponse;
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

/// Why the program cannot go on.
#[derive(Debug)]
pub enum Failure {
    /// The environment variable is missing or wrong.
    Setting(&'static str),
    /// The platform answered, and refused. An answer from a server in front of the API has no `ErrorResponse`.
    Refused { status: u16, content: String },
    /// No answer, or none that could be read.
    Broken(Box<dyn Error>),
}

impl Display for Failure {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(name) => write!(to, "The environment variable {name} is missing or wrong."),
            Self::Refused { status, content } => match serde_json::from_str::<ErrorResponse>(content) {
                Ok(error) => write!(to, "{status} {}: {}", error.code, error.description),
                Err(_) => write!(to, "{status} {content}"),
            },
            Self::Broken(cause) => write!(to, "{cause}"),
        }
    }
}

/// Each operation has an error type of its own, whose variants do not tell the status: the content is all that is needed.
impl<T: Debug + 'static> From<apis::Error<T>> for Failure {
    fn from(error: apis::Error<T>) -> Self {
        match error {
            apis::Error::ResponseError(answer) => {
                Self::Refused { status: answer.status.as_u16(), content: answer.content }
            }
            other => Self::Broken(Box::new(other)),
        }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        Self::Broken(Box::new(error))
    }
}

impl From<jsonwebtoken::errors::Error> for Failure {
    fn from(error: jsonwebtoken::errors::Error) -> Self {
        Self::Broken(Box::new(error))
    }
}
