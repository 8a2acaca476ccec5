"""Public identities, read without signing in: for `ackbot peek`."""
