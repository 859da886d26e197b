-- Version 1. Keys are SHA-256 in lower-case hexadecimal; ids and content are ASCII, any other character as \ and four
-- hexadecimal digits: so no character set and no collation changes a fact or merges two.

-- letters: what the table made of some, which the first store writes to find out whether it may write any.
CREATE TABLE followup_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  letters VARCHAR(10)
);

-- One row a job search, job_search its id. Whoever writes in it updates this row first, so that writers come one after
-- another.
CREATE TABLE followup_job_search (
  search_key VARCHAR(64) NOT NULL PRIMARY KEY,
  job_search VARCHAR(1000) NOT NULL,
  writes BIGINT NOT NULL
);

-- The truth is content: one row for each 4000 characters of a fact, the first with part 0.
-- kind: submission, attempt or touch, and more for a further part of one, and tombstone for an id that was removed.
-- about_key: of the submission to which the fact belongs. digest: of the whole content, for compare-and-set.
-- The columns from id on are derived, for people and reports: null where they do not apply, and read by the store only to
-- name what it cannot read. contact: the first one of a submission, the callee of an attempt, the partner of a touch.
-- outcome: of an attempt, and the channel of a touch. sent_on and made_at are ISO 8601, such as 2026-11-26 and, in UTC,
-- 2026-11-26 15:00:00.
CREATE TABLE followup_fact (
  search_key VARCHAR(64) NOT NULL,
  fact_key VARCHAR(64) NOT NULL,
  part INTEGER NOT NULL,
  kind VARCHAR(10) NOT NULL,
  about_key VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  id VARCHAR(1000),
  submission_id VARCHAR(1000),
  employer VARCHAR(500),
  position_title VARCHAR(500),
  sent_on VARCHAR(10),
  contact VARCHAR(500),
  outcome VARCHAR(30),
  made_at VARCHAR(19),
  PRIMARY KEY (search_key, fact_key, part),
  UNIQUE (search_key, about_key, fact_key, part)
);

INSERT INTO followup_schema (version) VALUES (1);
