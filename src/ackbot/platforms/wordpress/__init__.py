"""WordPress (self-hosted): what the connector can do; the connector itself is in `.connector`.

Sources: https://developer.wordpress.org/rest-api/reference/comments/ and the server's own code
(wp-includes/rest-api/endpoints/class-wp-rest-comments-controller.php, wp-includes/comment.php of
https://github.com/WordPress/wordpress-develop), application passwords:
https://developer.wordpress.org/rest-api/reference/application-passwords/.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

#: What the column takes, in bytes (wp_get_comment_fields_max_lengths).
BYTES_MAX = 65_525

FACTS = Facts(
    name="wordpress",
    title="WordPress",
    threading=Threading.TREE,
    can_reply=True,
    can_like=False,
    once=Once.DUPLICATE_GUARD,
    limit=Limit(most=BYTES_MAX, unit="bytes"),
    reads=(
        "comments on your posts and pages, and replies to yours",
        "comments that wait for moderation, where your role shows them",
        "your own comments, wherever you typed them",
    ),
    writes=("replies",),
    credential="an application password (Users > Profile > Application Passwords)",
    settings={
        "user": "your user name, to sign in with",
        "flat_comments": "true where the site does not nest comments (Settings > Discussion)",
        "only_my_posts": "true: nothing but comments on posts you wrote, and replies to you; "
        "false: the whole site. Otherwise your role decides",
        "approve_on_reply": "true: a reply to a held comment approves that comment first",
    },
    blind_spots=(
        "comments taken out of the spam folder after two weeks, but for `sync --full`",
        "comments that wait for moderation on posts of others, unless you may moderate",
        "who a visitor is but for the name they typed, if your role shows no e-mail addresses",
        "comments that a plugin keeps outside of WordPress, as Disqus and Facebook do",
        "pingbacks and trackbacks",
        "that the comments of a post closed by its age, until a reply is refused",
    ),
)
