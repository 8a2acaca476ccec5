-- Facts are what platforms said; decisions what the user said; the rest is derived or on its way
-- out. Times are microseconds since the epoch, UTC. Constraints carry the promises.

CREATE TABLE accounts (
  id          TEXT PRIMARY KEY,              -- platform:stable id
  platform    TEXT NOT NULL,
  name        TEXT NOT NULL,                 -- the table in the configuration
  person      TEXT NOT NULL,                 -- our own stable id there
  identity    TEXT NOT NULL DEFAULT '{}',    -- JSON of platforms.base.Identity
  credential  TEXT NOT NULL DEFAULT '',      -- keyed hash: tells that the credential changed
  synced_at   INTEGER,
  error       TEXT NOT NULL DEFAULT '',
  error_at    INTEGER,
  error_code  INTEGER NOT NULL DEFAULT 0     -- the exit code that goes with it
) STRICT;
CREATE UNIQUE INDEX accounts_name ON accounts (name);

CREATE TABLE cursors (
  account  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  listing  TEXT NOT NULL,
  cursor   TEXT NOT NULL,
  PRIMARY KEY (account, listing)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  platform  TEXT NOT NULL,
  id        TEXT NOT NULL,
  name      TEXT NOT NULL,
  handle    TEXT NOT NULL,
  url       TEXT NOT NULL,
  bot       INTEGER NOT NULL CHECK (bot IN (0, 1)),
  PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order in which we learned of them
  account        TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  platform       TEXT NOT NULL,
  id             TEXT NOT NULL,
  root           TEXT NOT NULL,
  parent         TEXT,
  parent_author  TEXT,
  author         TEXT NOT NULL,
  role           TEXT NOT NULL CHECK (role IN ('incoming', 'own', 'context')),
  kind           TEXT NOT NULL,
  at             INTEGER,
  claimed_at     INTEGER,
  edited_at      INTEGER,
  seen_at        INTEGER NOT NULL,
  raw            TEXT NOT NULL,
  text           TEXT NOT NULL,
  url            TEXT NOT NULL,
  language       TEXT,
  names          TEXT NOT NULL DEFAULT '[]',
  visibility     TEXT NOT NULL,
  held           INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  automatic      INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1)),
  closed         TEXT NOT NULL DEFAULT '',
  reply_until    INTEGER,
  on_text        TEXT NOT NULL DEFAULT '',
  on_url         TEXT NOT NULL DEFAULT '',
  details        TEXT NOT NULL DEFAULT '{}',
  reading        TEXT NOT NULL DEFAULT '{}',
  gone           INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  liked_at       INTEGER,
  sent_for       TEXT NOT NULL DEFAULT '',
  sent_known     INTEGER NOT NULL DEFAULT 0,
  UNIQUE (account, id)
) STRICT;
CREATE INDEX posts_thread ON posts (platform, root);
CREATE INDEX posts_id ON posts (platform, id);
CREATE INDEX posts_author ON posts (platform, author, role);

CREATE TABLE quotes (
  platform  TEXT NOT NULL,
  quoted    TEXT NOT NULL,
  post      TEXT NOT NULL,
  PRIMARY KEY (platform, quoted, post)
) STRICT, WITHOUT ROWID;

-- Parents that posts name and no listing brought; `asked_at` is set once a look-up was tried.
CREATE TABLE parents (
  account   TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id        TEXT NOT NULL,
  asked_at  INTEGER,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
  id           TEXT PRIMARY KEY,
  account      TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  platform     TEXT NOT NULL,
  root         TEXT NOT NULL,
  person       TEXT NOT NULL,
  state        TEXT NOT NULL,
  how          TEXT,
  since        INTEGER,
  due          INTEGER,
  shown        TEXT NOT NULL CHECK (shown IN ('waiting', 'maybe', 'not')),
  rank_at      INTEGER,
  next_moment  INTEGER,
  target       TEXT NOT NULL,
  open         TEXT NOT NULL,                -- JSON list of post ids
  mentions     INTEGER NOT NULL,
  reason       TEXT NOT NULL,
  evidence     TEXT NOT NULL,                -- JSON list of sentences
  known        INTEGER NOT NULL,             -- highest seq of its posts: the version of the facts
  CHECK (shown <> 'waiting' OR rank_at IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_thread ON conversations (platform, root);
CREATE INDEX conversations_person ON conversations (platform, person);
CREATE INDEX conversations_inbox ON conversations (shown, rank_at, id) WHERE shown <> 'not';
CREATE INDEX conversations_by_account ON conversations (account, shown, rank_at, id) WHERE shown <> 'not';
CREATE INDEX conversations_stale ON conversations (account, since, id) WHERE shown = 'waiting';
CREATE INDEX conversations_next ON conversations (next_moment) WHERE next_moment IS NOT NULL;

CREATE TABLE decisions (
  seq           INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation  TEXT NOT NULL,
  choice        TEXT NOT NULL CHECK (choice IN ('dismiss', 'wont-answer', 'snooze', 'mute', 'reopen')),
  at            INTEGER NOT NULL,
  known         INTEGER NOT NULL,
  until         INTEGER,
  who           TEXT NOT NULL,
  CHECK ((choice = 'snooze') = (until IS NOT NULL))
) STRICT;
CREATE INDEX decisions_conversation ON decisions (conversation, seq);

-- One live draft a conversation; `basis` says for which facts and which drafter it was made.
CREATE TABLE drafts (
  conversation  TEXT PRIMARY KEY,
  basis         TEXT NOT NULL,
  draft         TEXT NOT NULL,               -- JSON of model.Draft
  by_user       INTEGER NOT NULL DEFAULT 0 CHECK (by_user IN (0, 1)),
  made_at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation  TEXT NOT NULL,
  account       TEXT NOT NULL REFERENCES accounts (id),
  kind          TEXT NOT NULL CHECK (kind IN ('reply', 'like', 'handover')),
  target        TEXT NOT NULL,
  addressee     TEXT NOT NULL,
  text          TEXT NOT NULL,
  payload       BLOB NOT NULL,
  payload_hash  BLOB NOT NULL,               -- sha256 of payload, checked before each attempt
  client_id     TEXT NOT NULL,
  state         TEXT NOT NULL
                CHECK (state IN ('approved', 'sending', 'sent', 'refused', 'unknown', 'cancelled')),
  who           TEXT NOT NULL,
  approved_at   INTEGER NOT NULL,
  not_before    INTEGER NOT NULL,
  target_text   TEXT NOT NULL,
  known         INTEGER NOT NULL,
  attempts      INTEGER NOT NULL DEFAULT 0,
  attempted_at  INTEGER,
  remote_id     TEXT NOT NULL DEFAULT '',
  url           TEXT NOT NULL DEFAULT '',
  reason        TEXT NOT NULL DEFAULT '',
  held          INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  looked_at     TEXT NOT NULL DEFAULT '[]',  -- JSON list of microseconds
  settled_at    INTEGER,
  CHECK (state <> 'sent' OR kind = 'handover' OR remote_id <> ''),
  CHECK (state NOT IN ('sending', 'unknown') OR attempts > 0)
) STRICT;
-- At most one open reply a conversation.
CREATE UNIQUE INDEX outbox_open ON outbox (conversation)
  WHERE state IN ('approved', 'sending', 'unknown');
CREATE INDEX outbox_state ON outbox (state, not_before) WHERE state IN ('approved', 'sending', 'unknown', 'refused');
CREATE UNIQUE INDEX outbox_client_id ON outbox (account, client_id) WHERE client_id <> '';

-- What `stale` has told, per channel and waiting episode.
CREATE TABLE told (
  channel       TEXT NOT NULL,
  conversation  TEXT NOT NULL,
  since         INTEGER NOT NULL,            -- the episode: where the clock stood
  at            INTEGER NOT NULL,
  PRIMARY KEY (channel, conversation, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped (
  account  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id       TEXT NOT NULL,
  why      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  key    TEXT PRIMARY KEY,
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
