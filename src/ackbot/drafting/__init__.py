"""From a conversation to a draft: voice, moves, checks; pure, or a model."""
