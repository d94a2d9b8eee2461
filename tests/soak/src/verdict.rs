//! The end of a program: success, or why not.

use std::{fmt::Display, process::ExitCode};

/// Says on stderr what did not hold, or what kept the program from finding out.
pub fn verdict<E: Display>(outcome: Result<Vec<String>, E>) -> ExitCode {
    match outcome {
        Ok(problems) if problems.is_empty() => return ExitCode::SUCCESS,
        Ok(problems) => {
            eprintln!("FAILED:");
            for problem in problems {
                eprintln!("  {problem}");
            }
        }
        Err(error) => eprintln!("FAILED: {error}"),
    }
    ExitCode::FAILURE
}
