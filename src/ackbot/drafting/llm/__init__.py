"""Drafts by a language model: any OpenAI-compatible endpoint, or Anthropic's Messages API.

`prompt` writes what is asked (pure), `client` asks it over `ackbot.net` (which connectors use too,
so that one set of bounds holds for all that leaves the machine), `answers` reads what comes back,
`drafter` judges it. The offline drafter is floor and fallback: its verdict decides whether anything
is asked at all, and its draft stands wherever the model's cannot.

Nothing here imports httpx until something is asked.
"""
