"""webmention.io: what the connector can do; the connector itself is in `.connector`.

Sources: https://github.com/aaronpk/webmention.io (README.md, and what it says by
controllers/api.rb, helpers/formats.rb and helpers/webmention_processor.rb),
https://www.w3.org/TR/webmention/, https://microformats.org/wiki/h-entry.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Once

FACTS = Facts(
    name="webmention-io",
    title="webmention.io",
    threading=Threading.TREE,
    can_reply=False,
    can_like=False,
    once=Once.NOTHING,
    limit=None,
    handover=True,
    default_server="https://webmention.io",
    subject="your page",
    reads=(
        "replies to your pages, mentions of them, and RSVPs with words",
        "your own replies, on your site, where it marks them up as h-entry",
    ),
    credential="the API key of your account (Settings, when you are signed in there)",
    settings={
        "domain": "your site's domain, as webmention.io lists it",
        "feed": "the page that lists your posts, or a list of several; your front page if not set; "
        "false: none is read, and no answer of yours is seen",
        "write_at": "the page to write a reply on, opened with {url} of what is answered",
        "leave_out": "hosts whose posts are not read, because another account of yours reads them",
    },
    blind_spots=(
        "your replies where your site marks up no u-in-reply-to, or no longer lists them",
        "whether your site told theirs of your reply: it must send the webmention",
        "who somebody is but for what their page says; only the host of the page is proven",
        "pingbacks, likes, reposts and bookmarks",
        "what was edited without a new webmention",
    ),
    cost="nothing; a sync takes one request there and one to your site",
)
