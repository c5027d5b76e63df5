//! Documents as Graph and the policy API write them. Unknown values and fields survive.
