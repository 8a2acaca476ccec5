"""The composition root: settings, ledger, connectors, drafter and sender, put together."""
