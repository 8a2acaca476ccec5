"""The reviews API v4, written down as Google describes its other APIs: of this one it says nothing.

Source: https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews and
its methods, the fields with their types as they stand there.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_TEXT = {"type": "string"}
_TIME = {"type": "string", "format": "google-datetime"}
_STATES = ["REVIEW_REPLY_STATE_UNSPECIFIED", "REJECTED", "PENDING", "APPROVED"]
_STARS = ["STAR_RATING_UNSPECIFIED", "ONE", "TWO", "THREE", "FOUR", "FIVE"]
_REVIEWS = "v4/accounts/{a}/locations/{l}/reviews"
_QUERY = {"location": "query"}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


V4: Json = {
    "parameters": {},
    "resources": {
        "reviews": {
            "methods": {
                "list": {
                    "id": "mybusiness.accounts.locations.reviews.list",
                    "httpMethod": "GET",
                    "flatPath": _REVIEWS,
                    "parameters": {
                        "pageSize": {**_QUERY, "type": "integer", "minimum": "1", "maximum": "50"},
                        "pageToken": {**_QUERY, "type": "string"},
                        "orderBy": {
                            **_QUERY,
                            "type": "string",
                            "enum": ["rating", "rating desc", "updateTime desc"],
                        },
                    },
                    "response": {"$ref": "ListReviewsResponse"},
                },
                "get": {
                    "id": "mybusiness.accounts.locations.reviews.get",
                    "httpMethod": "GET",
                    "flatPath": f"{_REVIEWS}/{{r}}",
                    "response": {"$ref": "Review"},
                },
                "updateReply": {
                    "id": "mybusiness.accounts.locations.reviews.updateReply",
                    "httpMethod": "PUT",
                    "flatPath": f"{_REVIEWS}/{{r}}/reply",
                    "request": {"$ref": "ReviewReply"},
                    "response": {"$ref": "ReviewReply"},
                },
            }
        }
    },
    "schemas": {
        "ListReviewsResponse": _object(
            reviews={"type": "array", "items": {"$ref": "Review"}},
            averageRating={"type": "number"},
            totalReviewCount={"type": "integer"},
            nextPageToken=_TEXT,
        ),
        "Review": _object(
            name=_TEXT,
            reviewId=_TEXT,
            reviewer={"$ref": "Reviewer"},
            starRating={"type": "string", "enum": _STARS},
            comment=_TEXT,
            createTime=_TIME,
            updateTime=_TIME,
            reviewReply={"$ref": "ReviewReply"},
            reviewReplyUrl=_TEXT,
            # Not in the reference, where it is a field of the reply; readers saw it here.
            reviewReplyState={"type": "string", "enum": _STATES},
        ),
        "Reviewer": _object(
            profilePhotoUrl=_TEXT, displayName=_TEXT, isAnonymous={"type": "boolean"}
        ),
        "ReviewReply": _object(
            comment=_TEXT,
            updateTime=_TIME,
            reviewReplyState={"type": "string", "enum": _STATES},
            policyViolation=_TEXT,
        ),
    },
}
