"""What is learned from labelled comments, one file per language; see `ackbot.reading.gravity`."""
