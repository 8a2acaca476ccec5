-- Version 2: what the user's own words teach, and which comments they answered.

-- The draft that stood first on screen for a reply the user approved; with what they sent, it says
-- how they write. It counts once the reply is sent, and goes when the user says so (`voice forget`).
CREATE TABLE learned (
  id        INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
  proposed  TEXT NOT NULL                    -- '' where nothing was proposed
) STRICT;
INSERT INTO learned SELECT id, '' FROM outbox WHERE kind <> 'like' AND state <> 'cancelled';
CREATE TRIGGER learned_not AFTER UPDATE OF state ON outbox WHEN new.state = 'cancelled' BEGIN
  DELETE FROM learned WHERE id = new.id;
END;

-- The drafter's words, where the user's own have taken their place in `draft`.
ALTER TABLE drafts ADD COLUMN proposed TEXT NOT NULL DEFAULT '';

CREATE INDEX posts_replies ON posts (platform, parent) WHERE role = 'own' AND parent IS NOT NULL;
CREATE INDEX posts_own ON posts (said_at) WHERE role = 'own' AND parent IS NOT NULL;
CREATE INDEX outbox_answers ON outbox (account, target) WHERE state = 'sent' AND kind <> 'like';

-- Comments (by `posts.seq`) whose place in the full-text search must be looked at again. Triggers
-- note them here and each commit empties it (ledger/searching.py): they may not write to the search
-- itself where the schema is not trusted, and where SQLite has no search they do no harm.
CREATE TABLE searched_anew (seq INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER searched_reply AFTER INSERT ON posts
  WHEN new.role = 'own' AND new.parent IS NOT NULL BEGIN
  INSERT OR IGNORE INTO searched_anew SELECT seq FROM posts
    WHERE platform = new.platform AND id = new.parent AND role = 'incoming';
END;
CREATE TRIGGER searched_parent AFTER UPDATE OF role, parent ON posts
  WHEN new.role = 'own' AND new.parent IS NOT NULL
    AND (old.role <> 'own' OR old.parent IS NOT new.parent) BEGIN
  INSERT OR IGNORE INTO searched_anew SELECT seq FROM posts
    WHERE platform = new.platform AND id = new.parent AND role = 'incoming';
END;
CREATE TRIGGER searched_comment AFTER INSERT ON posts
  WHEN new.role = 'incoming' AND EXISTS (SELECT 1 FROM posts
    WHERE platform = new.platform AND parent = new.id AND role = 'own') BEGIN
  INSERT OR IGNORE INTO searched_anew VALUES (new.seq);
END;
CREATE TRIGGER searched_sent AFTER UPDATE OF state ON outbox
  WHEN new.state = 'sent' AND new.kind <> 'like' BEGIN
  INSERT OR IGNORE INTO searched_anew SELECT seq FROM posts WHERE account = new.account
    AND platform = (SELECT platform FROM accounts WHERE id = new.account) AND id = new.target;
END;
CREATE TRIGGER searched_changed AFTER UPDATE OF role, text, gone ON posts
  WHEN (old.role = 'incoming' OR new.role = 'incoming')
    AND (new.role <> old.role OR new.text <> old.text OR new.gone <> old.gone) BEGIN
  INSERT OR IGNORE INTO searched_anew VALUES (new.seq);
END;
CREATE TRIGGER searched_deleted AFTER DELETE ON posts WHEN old.role = 'incoming' BEGIN
  INSERT OR IGNORE INTO searched_anew VALUES (old.seq);
END;

INSERT INTO searched_anew SELECT p.seq FROM posts p WHERE p.role = 'incoming' AND p.gone = 0 AND (
  EXISTS (SELECT 1 FROM posts r
    WHERE r.platform = p.platform AND r.parent = p.id AND r.role = 'own')
  OR EXISTS (SELECT 1 FROM outbox o
    WHERE o.account = p.account AND o.target = p.id AND o.state = 'sent' AND o.kind <> 'like'));
