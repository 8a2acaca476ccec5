"""What connectors are tested with, shipped so that third parties can use it on theirs."""
