"""HTTP within limits, for all that talk to a network: connectors and the model drafter.

One home, because bounds are worth nothing where somebody else has a client of their own: `wire`
sends one request and reads its answer, `origins` says which addresses may be used at all, `waits`
when a server that asked to wait may be asked again. What an answer means is for those who ask.
"""
