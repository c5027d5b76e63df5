//! The domain, pure: scope, plan, impact, coverage, enrolment. No I/O, no clock, no async.
