"""Pure: the edges between outbox states, and what an outcome proves."""

from __future__ import annotations

from ackbot.errors import RateLimited, Refused, SignInNeeded, Unreachable
from ackbot.model import SendKind, SendState

_S = SendState

#: Every transition there is, (from, to). What is sent or cancelled stays so for ever.
EDGES: frozenset[tuple[SendState, SendState]] = frozenset(
    {
        (_S.APPROVED, _S.SENDING),  # claimed, before the socket opens
        (_S.APPROVED, _S.SENT),  # a handover only: sync saw the user's own post
        (_S.APPROVED, _S.REFUSED),  # the fresh look shows that it cannot be answered any more
        (_S.APPROVED, _S.CANCELLED),  # taken back by the user
        (_S.SENDING, _S.SENT),  # proved by the platform's answer
        (_S.SENDING, _S.APPROVED),  # proved that nothing was posted
        (_S.SENDING, _S.REFUSED),  # the platform said no
        (_S.SENDING, _S.UNKNOWN),  # may or may not be posted
        (_S.UNKNOWN, _S.SENT),  # found, or seen by the user
        (_S.UNKNOWN, _S.APPROVED),  # exact proof that it is not there and cannot appear
        (_S.UNKNOWN, _S.CANCELLED),  # the user says that it is not there
        (_S.REFUSED, _S.CANCELLED),  # put away by the user
    }
)

#: What the outcome of a write proves where it ended in one of these. All else proves nothing.
NOT_SENT = (SignInNeeded, Unreachable, RateLimited)


def class_of(error: BaseException, kind: SendKind = SendKind.REPLY) -> SendState:
    """Return the state that a write which ended in `error` goes to.

    Only errors that prove that nothing was posted lead back to `approved`, and only the platform's
    own "no" to `refused`. An error nobody foresaw proves nothing: `unknown`. A like that may have
    gone through goes back to `approved`, since liking twice is liking once.
    """
    if isinstance(error, NOT_SENT):
        return SendState.APPROVED
    if isinstance(error, Refused):
        return SendState.REFUSED
    return SendState.APPROVED if kind is SendKind.LIKE else SendState.UNKNOWN
